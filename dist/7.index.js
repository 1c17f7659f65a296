export const id = 7;
export const ids = [7];
export const modules = {
	63198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => LearnReport });
		var schemas = __webpack_require__(80737);
		var identifiers = __webpack_require__(79182);
		var loop_fact = __webpack_require__(3614);
		var interrupt = __webpack_require__(98413);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/learning/pattern.js";
		const Pattern = schemas.rej({
			schemaVersion: schemas.euz(1),
			id: schemas.YjP().regex(/^p-[0-9a-f]{12}$/).describe("Of its first occurrence, so that it stays."),
			name: schemas.YjP().min(1).max(200),
			kind: schemas.k5n(["machine", "human"]),
			why: schemas.YjP().max(1e3).describe("Why these are one: the template, or the words they share."),
			category: interrupt.mk,
			confidence: schemas.aig().min(0).max(1),
			quote: schemas.YjP().max(500).describe("The words that the category rests on; empty where it is unclear."),
			occurrences: schemas.YOg(schemas.YjP().max(300)).min(1).describe("Ids of interrupts and corrections, oldest first."),
			links: schemas.YOg(schemas.YjP().max(500)).max(100),
			places: schemas.Whr().nonnegative().describe("On how many changes or tickets it happened."),
			firstAt: identifiers.Dc,
			lastAt: identifiers.Dc,
			costUsd: identifiers.ms.describe("Of the attempts that ended in it; null: not known for any."),
			state: schemas.k5n([
				"open",
				"proposed",
				"covered",
				"reopened"
			]),
			fixes: schemas.YOg(schemas.rej({
				type: loop_fact.kb,
				change: schemas.Whr().positive(),
				mergedAt: identifiers.Dc,
				recurred: schemas.Whr().nonnegative()
			})).describe("What was merged for it, and how often it came back after that.")
		}).describe("One class of interrupts and corrections.");
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/learning/learn-report.js";
		const GoldenSet = schemas.rej({ evals: schemas.YOg(schemas.rej({
			name: schemas.YjP().min(1).max(200),
			figures: schemas.YjP().max(1e3).describe("Cases, worse and better, and how sure that is.")
		})) }).describe("The evals that hold with it; none: the spec names no eval that may not fall.");
		const LearnReport = schemas.rej({
			schemaVersion: schemas.euz(1),
			repository: identifiers.Ae,
			item: identifiers.Np.describe("learn-<pattern>, with a number where an earlier fix did not hold."),
			run: identifiers.PI,
			at: identifiers.Dc,
			baseSha: identifiers.Vr,
			pattern: Pattern,
			type: loop_fact.kb,
			title: schemas.YjP().min(1).max(200),
			evidence: schemas.YjP().min(1).max(1e3).describe("Why it is a gap of the system and no one-off."),
			paths: schemas.YOg(schemas.YjP().max(500)).min(1).max(10),
			frozen: schemas.YjP().max(1e3).describe("Why a person has to make the change; empty where it may be proposed."),
			text: schemas.YjP().max(6e4).describe("The change itself, where a person has to make it; empty otherwise."),
			golden: GoldenSet.nullable().describe("null: it is no change of a skill, and none was asked."),
			candidateDigest: identifiers.np.nullable(),
			digest: identifiers.np.describe("Over everything else in this document.")
		}).describe("What was learned from one pattern.");
	}),
	98029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => readRegularFile });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		async function readRegularFile(request) {
			const fail = (message, cause) => {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO(request.code, {
					message: `${request.name}: ${message}`,
					remedy: "Run the action that writes it again; it may not have got so far, or the artifact was changed.",
					cause
				});
			};
			let handle;
			try {
				handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(request.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT") return fail("missing", error);
				return fail(code === "ELOOP" ? "is a symbolic link" : `can't be read (${code ?? String(error)})`, error);
			}
			try {
				const stats = await handle.stat();
				if (!stats.isFile()) return fail("is not a regular file");
				if (stats.size > request.maxBytes) return fail(`larger than ${request.maxBytes} bytes`);
				const content = await handle.readFile();
				return content.length > request.maxBytes ? fail(`larger than ${request.maxBytes} bytes`) : content;
			} finally {
				await handle.close();
			}
		}
	}),
	17314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => composeLearned,
			F: () => whyFrozen
		});
		var external_node_path_ = __webpack_require__(76760);
		var learn_report = __webpack_require__(63198);
		var canonical_json = __webpack_require__(71527);
		var names = __webpack_require__(61950);
		var identifiers = __webpack_require__(79182);
		var usage = __webpack_require__(38345);
		var candidate_files = __webpack_require__(6697);
		var src_guard = __webpack_require__(40643);
		var loop_error = __webpack_require__(79049);
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/fix/assess-gap.js";
		function assessGap({ places, state, firstAt, lastAt }, occurrences, minOccurrences) {
			const count = occurrences.length;
			const people = new Set(occurrences.flatMap(({ by }) => by ?? [])).size;
			const evidence = `${count} times on ${places} changes or tickets, by ${people} people, from ${firstAt.slice(0, 10)} to ${lastAt.slice(0, 10)}`;
			if (state === "covered") return {
				structural: false,
				evidence: `${evidence}; a fix is merged and it has not come back`
			};
			if (state === "proposed") return {
				structural: false,
				evidence: `${evidence}; a fix is proposed already`
			};
			if (count < minOccurrences) return {
				structural: false,
				evidence: `${evidence}; ${minOccurrences} are needed`
			};
			if (places < 2) return {
				structural: false,
				evidence: `${evidence}; one place is a one-off`
			};
			return {
				structural: true,
				evidence
			};
		}
		var decide_fix = __webpack_require__(92042);
		var fix_text = __webpack_require__(57889);
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/fix/write-adr.js";
		function nextAdrNumber(files) {
			const numbers = files.flatMap((file) => Number(/(?:^|\/)(\d{4})-[^/]*\.md$/.exec(file)?.[1] ?? 0));
			return String(Math.max(0, ...numbers) + 1).padStart(4, "0");
		}
		function writeAdr({ pattern, occurrences }, at) {
			const title = (0, fix_text.em)(pattern.name).replace(/[.?!]$/, "");
			const options = optionsIn(occurrences);
			const text = [
				`---\nstatus: proposed\ndate: ${at.date}\ndecision-makers: to be named\n---`,
				`# ${title}`,
				`## Context and Problem Statement\n\nThe loop had to stop ${occurrences.length} times for the same reason: ${(0, fix_text.Ic)(pattern.why)}. It asked:\n\n${(0, fix_text.Q5)(occurrences)}\n\nWhat holds from now on, so that it need not ask again?`,
				...answersOf(occurrences),
				`## Decision Drivers\n\n- The loop stopped on ${pattern.places} tickets or changes${pattern.costUsd === null ? "" : `, which cost $${pattern.costUsd.toFixed(2)}`}.\n- Until this is decided, each further ticket of the kind stops as well.`,
				`## Considered Options\n\n${options.map((option) => `- ${option}`).join("\n")}`,
				"## Decision Outcome\n\nChosen option: none yet. Whoever decides replaces this sentence, says why, and sets the status to accepted.",
				"### Consequences\n\n- Good, because the loop finds the answer here instead of asking.\n- Bad, because a decision that no longer fits has to be superseded.",
				`### Confirmation\n\nThe class \`${pattern.id}\` does not come back: the report counts it each week.`,
				`## Open Questions\n\n${occurrences.slice(0, 5).map(({ text: asked }) => `- ${(0, fix_text.em)(asked)}`).join("\n")}`
			].join("\n\n");
			return {
				name: `${at.number}-${(0, fix_text.tF)(pattern.name)}.md`,
				text: `${text}\n`
			};
		}
		function answersOf(occurrences) {
			const answered = occurrences.filter(({ answer }) => answer.trim() !== "").slice(-5);
			if (answered.length === 0) return [];
			const lines = answered.map(({ at, answer }) => `- ${at.slice(0, 10)}: “${(0, fix_text.Ic)(answer)}”`);
			return [`What people answered so far:\n\n${lines.join("\n")}`];
		}
		function optionsIn(occurrences) {
			for (const { text } of occurrences) {
				const [, left, right] = /\b(?:the |a |an )?([\w -]{3,60}?),? or (?:the |a |an )?([\w' -]{3,60})[?.,]/i.exec(text) ?? [];
				if (left !== undefined && right !== undefined) return [
					(0, fix_text.em)(left),
					(0, fix_text.em)(right),
					"Neither: the ticket says it each time."
				];
			}
			return ["Decide it once, here.", "Leave it to each ticket, which then has to say it."];
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/fix/write-rule.js";
		const HEADING = "## Rules learned";
		function writeRule(before, { pattern, occurrences }, date) {
			const line = ruleOf(pattern.name, occurrences.map(({ text }) => text));
			const constitution = before ?? "# Constitution\n\nWhat holds for everyone who changes this repository, people and agents alike.\n";
			if (constitution.includes(`(${pattern.id}`)) return null;
			const rule = `- ${line} (${pattern.id}, ${date})\n`;
			const why = `  Learned from ${occurrences.length} cases:\n${(0, fix_text.Q5)(occurrences).replace(/^/gm, "  ")}\n`;
			const lines = constitution.split("\n");
			const at = lines.indexOf(HEADING);
			if (at < 0) return {
				text: `${constitution.trimEnd()}\n\n${HEADING}\n\n${rule}${why}`,
				line
			};
			const next = lines.findIndex((one, place) => place > at && /^#{1,2} /.test(one));
			const end = next < 0 ? lines.length : next;
			const head = lines.slice(0, end).join("\n").trimEnd();
			const tail = lines.slice(end).join("\n");
			return {
				text: `${head}\n${rule}${why}${tail === "" ? "" : `\n${tail}`}`,
				line
			};
		}
		function ruleOf(name, texts) {
			const said = texts.find((text) => /\b(?:must|never|always|may not|not allowed)\b/i.test(text) && text.length < 300);
			if (said !== undefined) return (0, fix_text.em)(said);
			const asked = texts.find((text) => text.trim().endsWith("?"));
			if (asked !== undefined) return `Agents MUST ask before they act on this, until it is decided here: ${(0, fix_text.em)(asked)}`;
			return `Agents MUST attend to this before they hand a change over: ${(0, fix_text.em)((0, fix_text.Fq)(name))}`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/fix/write-skill.js";
		const skillName = ({ pattern }) => (0, fix_text.tF)(pattern.name);
		function writeSkill(before, found) {
			const { pattern, occurrences } = found;
			if (before?.includes(pattern.id)) return null;
			const line = `Before you hand over: ${(0, fix_text.em)(pattern.name)} (${pattern.id})`;
			const lesson = [
				`## ${(0, fix_text.em)(pattern.name).replace(/[.?!]$/, "")}`,
				line,
				`People asked for it ${occurrences.length} times on ${pattern.places} changes:\n\n${(0, fix_text.Q5)(occurrences)}`,
				examples(found),
				`## Check\n\nGo through the files that you changed, and for each say where this holds. If it cannot hold, ask instead of leaving it out.`
			].filter((part) => part !== "").join("\n\n");
			if (before !== null) return {
				text: `${before.trimEnd()}\n\n${lesson}\n`,
				line
			};
			const description = `${(0, fix_text.em)(pattern.name)} Use when you change ${placesOf(found)}, before you hand the change over.`;
			const head = `---\nname: ${skillName(found)}\ndescription: ${JSON.stringify(description.slice(0, 1e3))}\n---`;
			return {
				text: `${head}\n\n# ${(0, fix_text.em)(pattern.name).replace(/[.?!]$/, "")}\n\n${lesson}\n`,
				line
			};
		}
		function placesOf({ occurrences }) {
			const endings = new Set(occurrences.flatMap(({ path }) => /\.[a-z0-9]{1,8}$/i.exec(path ?? "")?.[0] ?? []));
			return endings.size === 0 ? "code" : `files ending in ${[...endings].sort().join(", ")}`;
		}
		function examples({ occurrences }) {
			const pairs = occurrences.filter(({ wrote, became }) => wrote.trim() !== "" && became.trim() !== "").slice(0, 3);
			const block = (text) => text.split("\n").slice(0, 8).map((line) => `    ${(0, fix_text.Fq)(line, 160)}`).join("\n");
			return pairs.map(({ wrote, became }) => `Not so:\n\n${block(wrote)}\n\nBut so:\n\n${block(became)}`).join("\n\n");
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/fix/compose-fix.js";
		const CONSTITUTIONS = ["CONSTITUTION.md", ".specify/memory/constitution.md"];
		const SKILL_FOLDERS = [".claude/skills/", "skills/"];
		async function composeFix(found, base, options) {
			const { pattern, occurrences } = found;
			const gap = assessGap(pattern, occurrences, options.minOccurrences);
			if (!gap.structural) return {
				fix: null,
				why: gap.evidence
			};
			const type = (0, decide_fix.G)(pattern, occurrences);
			const placed = await placeFix(type, found, base, options.now.slice(0, 10));
			if (placed === null) return {
				fix: null,
				why: `${gap.evidence}; it is written down already, and came back all the same`
			};
			const { path, text, line } = placed;
			const guard = guardOf({
				path,
				line
			}, found, options);
			const files = new Map([[path, text], [`${names.OI}${learnItem(pattern)}.jsonl`, (0, src_guard.VS)(guard)]]);
			const title = `${TITLES[type]}: ${(0, fix_text.Fq)(pattern.name, 80)}`;
			return {
				fix: {
					item: learnItem(pattern),
					type,
					title,
					evidence: gap.evidence,
					files,
					guard
				},
				why: gap.evidence
			};
		}
		function learnItem({ id, fixes }) {
			return `${id.replace(/^p-/, "learn-")}${fixes.length === 0 ? "" : `-${fixes.length + 1}`}`;
		}
		const TITLES = {
			adr: "Decide",
			rule: "Rule",
			skill: "Skill",
			lint: "Check"
		};
		async function placeFix(type, found, base, date) {
			switch (type) {
				case "adr": {
					const number = nextAdrNumber([...base.paths].filter((path) => path.startsWith("docs/adr/")));
					const { name, text } = writeAdr(found, {
						number,
						date
					});
					const known = await adrOf(found.pattern.id, base);
					return known ? null : {
						path: `docs/adr/${name}`,
						text,
						line: `The class \`${found.pattern.id}\` does not come back`
					};
				}
				case "rule": {
					const path = CONSTITUTIONS.find((one) => base.paths.has(one)) ?? CONSTITUTIONS[0];
					const written = writeRule(await base.readFile(path), found, date);
					return written === null ? null : {
						path,
						...written
					};
				}
				case "skill":
				case "lint": {
					const folder = SKILL_FOLDERS.find((one) => [...base.paths].some((path) => path.startsWith(one))) ?? SKILL_FOLDERS[0];
					const path = `${folder}${skillName(found)}/SKILL.md`;
					const written = writeSkill(await base.readFile(path), found);
					return written === null ? null : {
						path,
						...written
					};
				}
				default: return (0, loop_error.xb)(type);
			}
		}
		async function adrOf(id, base) {
			for (const path of base.paths) {
				if (/^docs\/adr\/\d{4}-[^/]*\.md$/.test(path) && (await base.readFile(path) ?? "").includes(id)) return true;
			}
			return false;
		}
		function guardOf({ path, line }, { pattern, occurrences }, { now, run }) {
			const name = line.slice(0, 500);
			if (name === "" || /[\r\n]/.test(name)) {
				throw new loop_error.jO("E_INTERNAL", {
					message: "a guard needs one line",
					remedy: "Report it with the run log."
				});
			}
			const where = {
				kind: "lint-rule",
				where: path,
				name
			};
			const failure = (0, fix_text.Fq)(`${pattern.name}: ${occurrences.length} times`, 400);
			return {
				...{
					schemaVersion: 1,
					id: (0, src_guard.jy)(where),
					...where,
					content: null
				},
				story: {
					item: null,
					run,
					date: now,
					failure,
					link: pattern.links[0] ?? null
				}
			};
		}
		var inspect_heal_tree = __webpack_require__(72253);
		var check_room = __webpack_require__(83422);
		var golden_set = __webpack_require__(39835);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/learn/compose-learned.js";
		async function composeLearned(deps, base, request) {
			const files = await baseFiles(base);
			const now = new Date(deps.clock.now()).toISOString();
			const fixes = [];
			const left = new Map();
			let box = null;
			const openOnce = async () => {
				box ??= await (0, check_room.KD)(deps);
				return box;
			};
			for (const found of request.patterns) {
				const options = {
					minOccurrences: request.minOccurrences,
					now,
					run: deps.context.runId
				};
				const { fix, why } = await composeFix(found, files, options);
				if (fix === null) {
					left.set(found.pattern.id, why);
					continue;
				}
				const written = await writeFix(deps, base, request, {
					found,
					fix,
					now,
					openBox: openOnce
				});
				if (typeof written === "string") left.set(found.pattern.id, written);
				else fixes.push(written);
			}
			return {
				fixes,
				left,
				box: box?.strength ?? null
			};
		}
		async function baseFiles({ repository, sha }) {
			const { stdout } = await repository.git.run([
				"ls-tree",
				"-r",
				"--name-only",
				"-z",
				"--full-tree",
				sha
			]);
			const paths = new Set(stdout.split("\0").filter((path) => path !== ""));
			return {
				paths,
				readFile: async (path) => paths.has(path) ? repository.readFile(sha, path) : null
			};
		}
		async function writeFix(deps, base, request, parts) {
			const frozen = await whyFrozen(base, parts.fix.files.keys(), request.frozen);
			const candidate = frozen === "" ? await writeFixCandidate(deps, base, request, parts) : null;
			const answer = candidate === null || parts.fix.type !== "skill" ? null : await (0, golden_set.H)(deps, base, candidate, parts.openBox);
			if (answer?.held === false) return answer.why;
			return {
				report: reportOf(deps, base, parts, {
					frozen,
					candidate,
					golden: answer?.golden ?? null
				}),
				candidate
			};
		}
		function reportOf(deps, base, { found, fix, now }, { frozen, candidate, golden }) {
			const [text = ""] = fix.files.values();
			const { repository, runId } = deps.context;
			return learn_report.J.parse((0, canonical_json.hQ)({
				...{
					schemaVersion: 1,
					repository,
					item: fix.item,
					run: runId,
					at: now,
					baseSha: base.sha,
					pattern: found.pattern
				},
				...{
					type: fix.type,
					title: fix.title.slice(0, 200),
					evidence: fix.evidence.slice(0, 1e3)
				},
				...{
					paths: [...fix.files.keys()],
					frozen: frozen.slice(0, 1e3),
					text: frozen === "" ? "" : text.slice(0, 6e4)
				},
				...{
					golden,
					candidateDigest: candidate?.manifest.digest ?? null
				}
			}));
		}
		async function whyFrozen(base, paths, frozen) {
			const line = await (0, inspect_heal_tree.p)(base.repository, {
				baseSha: base.sha,
				harness: [],
				frozen
			});
			const reasons = [...paths].flatMap((path) => {
				const reason = path.startsWith(`${names.OI}learn-`) ? null : line.set.why(path);
				return reason === null ? [] : [`${path} ${reason.because}`];
			});
			return reasons.join("; ");
		}
		async function writeFixCandidate(deps, base, { directory }, { fix, now }) {
			const { repository } = base;
			let tree = await repository.treeOf(base.sha);
			for (const [path, text] of fix.files) tree = await repository.addFile(tree, {
				path,
				text
			});
			const place = (0, external_node_path_.join)(directory, `${(0, identifiers.Ni)(fix.item)}-candidate`);
			await (0, candidate_files.d8)(place, {
				manifest: {
					...{
						repository: deps.context.repository,
						item: fix.item,
						lineage: fix.item,
						run: deps.context.runId,
						attempt: 1
					},
					...{
						baseSha: base.sha,
						tree,
						createdAt: now,
						agent: "none",
						box: "strong",
						usage: usage.yJ,
						stopReason: "done"
					}
				},
				files: {
					"change.patch": await repository.makePatch(base.sha, tree),
					"notes.md": `${fix.title}\n\n${fix.evidence}\n`
				}
			});
			return (0, candidate_files.G9)(place, { repository: deps.context.repository });
		}
	}),
	39835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => askGoldenSet,
			X: () => goldenEvals
		});
		var _loop_actions_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36659);
		var _judge_check_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83422);
		const ANY_SCOPE = {
			...{
				only: [],
				never: [],
				maxFiles: null,
				maxLines: null,
				maxFileBytes: null,
				maxBytes: null
			},
			...{
				binaries: true,
				controlFiles: []
			}
		};
		function goldenEvals(gates) {
			return gates.filter(({ kind, thresholds }) => kind === "eval" && thresholds.some(({ mayFall }) => !mayFall));
		}
		async function askGoldenSet(deps, base, candidate, openBox) {
			const checks = goldenEvals(base.control.gates);
			if (checks.length === 0) return {
				held: true,
				golden: { evals: [] }
			};
			const verdict = await (0, _loop_actions_gate__WEBPACK_IMPORTED_MODULE_0__.b)({
				...(0, _judge_check_room_js__WEBPACK_IMPORTED_MODULE_1__.kX)(deps, base, await openBox()),
				...{
					candidate,
					checks,
					scope: ANY_SCOPE
				},
				judge: {
					action: "correction-to-pr",
					version: deps.context.actionVersion
				}
			});
			const evals = [];
			for (const { name } of checks) {
				const result = verdict.checks.find((one) => one.name === name);
				if (result?.verdict !== "pass") return {
					held: false,
					why: whyRed(name, result)
				};
				evals.push({
					name,
					figures: figuresOf(result)
				});
			}
			return {
				held: true,
				golden: { evals }
			};
		}
		function whyRed(name, result) {
			const [first] = result?.findings ?? [];
			const said = first === undefined ? "" : `, ${first.message}`;
			return `the golden set does not hold with it: ${name} is ${result?.verdict ?? "missing"}${said}`.slice(0, 1e3);
		}
		function figuresOf({ evidence }) {
			const figures = evidence.filter(({ kind }) => kind === "figure").map(({ label, value }) => `${label} ${value}`);
			return (figures.length === 0 ? "its figures did not fall" : figures.join("; ")).slice(0, 1e3);
		}
	}),
	1822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => readLearned,
			f: () => writeLearned
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73480);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62634);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63198);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79049);
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98029);
		const FILE = "learned.json";
		async function writeLearned(directory, report) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), `${JSON.stringify(report, null, 2)}\n`);
		}
		async function readLearned(directory, expected) {
			const code = "E_LEARNED_INVALID";
			const file = {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE),
				name: FILE,
				maxBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes,
				code
			};
			const bytes = await (0, _loop_actions_git__WEBPACK_IMPORTED_MODULE_3__.X)(file);
			const report = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.d)(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__.J, bytes.toString("utf8"), {
				name: FILE,
				code
			});
			const isOther = report.repository.toLowerCase() !== expected.repository.toLowerCase();
			if (isOther || expected.digest !== undefined && expected.digest !== report.digest) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO(code, {
					message: isOther ? `it is for ${report.repository}` : `it has digest ${report.digest}, not ${expected.digest}`,
					remedy: "Hand over what correction-to-pr of this run gave out, with its digest."
				});
			}
			return report;
		}
	})
};
