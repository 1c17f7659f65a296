export const id = 1570;
export const ids = [1570];
export const modules = {
	3173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var hand_over = __webpack_require__(2775);
		var markdown = __webpack_require__(99830);
		var identifiers = __webpack_require__(79182);
		var names = __webpack_require__(61950);
		var read_history = __webpack_require__(61029);
		var correction = __webpack_require__(98389);
		var loop_error = __webpack_require__(79049);
		var canonical_json = __webpack_require__(71527);
		var schemas = __webpack_require__(80737);
		var iso = __webpack_require__(64377);
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/correction/corrections-of-file.js";
		const LangfuseScore = schemas._H3({
			id: schemas.YjP().min(1).max(200),
			timestamp: iso.w$({ offset: true }),
			comment: schemas.YjP().nullish(),
			traceId: schemas.YjP().optional(),
			authorUserId: schemas.YjP().nullish()
		});
		const PlainLine = schemas._H3({
			text: schemas.YjP().min(1).max(4e3),
			at: iso.w$({ offset: true }),
			by: schemas.YjP().min(1).max(100).optional(),
			path: schemas.YjP().max(1e3).optional(),
			wrote: schemas.YjP().max(4e3).optional(),
			became: schemas.YjP().max(4e3).optional()
		});
		function correctionsOfFile(text, file) {
			return text.split("\n").flatMap((line, at) => {
				if (line.trim() === "") return [];
				const value = parse(line);
				const own = correction.r.safeParse(value);
				if (own.success) return [own.data];
				const score = LangfuseScore.safeParse(value);
				if (score.success) return ofScore(score.data);
				const plain = PlainLine.safeParse(value);
				if (plain.success) return [ofLine(plain.data, line)];
				throw new loop_error.jO("E_INPUT_INVALID", {
					message: `${file}:${at + 1} is no correction`,
					remedy: "Give one JSON document per line, with at least \"text\" and \"at\": docs/learning.md shows it.",
					position: {
						file,
						line: at + 1,
						column: 1
					},
					sourceLine: line.slice(0, 200)
				});
			});
		}
		function parse(line) {
			try {
				return JSON.parse(line);
			} catch {
				return null;
			}
		}
		const nowhere = {
			item: null,
			change: null,
			path: null,
			wrote: "",
			became: "",
			link: null
		};
		function ofScore({ id, timestamp, comment, authorUserId }) {
			const text = comment?.trim() ?? "";
			if (text === "") return [];
			const by = authorUserId ?? "langfuse";
			return [{
				...nowhere,
				schemaVersion: 1,
				id: `langfuse/${id}`,
				at: utc(timestamp),
				source: "langfuse",
				by,
				text: text.slice(0, 4e3)
			}];
		}
		function ofLine({ text, at, by = "file", path, wrote, became }, line) {
			const id = `file/${(0, canonical_json.sc)(line).slice(7, 23)}`;
			return {
				...nowhere,
				schemaVersion: 1,
				id,
				at: utc(at),
				source: "file",
				by,
				text,
				path: path ?? null,
				wrote: wrote ?? "",
				became: became ?? ""
			};
		}
		const utc = (time) => new Date(time).toISOString();
		var corrections_of_history = __webpack_require__(39335);
		var change_facts = __webpack_require__(87686);
		var find_patterns = __webpack_require__(97552);
		var facts_of_history = __webpack_require__(76954);
		var loop_deps = __webpack_require__(88317);
		var open_base = __webpack_require__(23672);
		var open_github = __webpack_require__(26747);
		var compose_learned = __webpack_require__(17314);
		var learned_files = __webpack_require__(1822);
		;
		"CONCATENATED MODULE: ./build/actions/correction-to-pr/src/main.js";
		const SOURCES = {
			reviews: ["review", "change-request"],
			comments: ["comment"],
			commits: ["commit", "diff"],
			reverts: ["revert"],
			file: ["file", "langfuse"]
		};
		async function run(values, action) {
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const patterns = await gather(values, action);
			const base = await (0, open_base.openBase)(deps, { ...{
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: values.spec,
				plan: null
			} });
			const learned = await (0, compose_learned.G)(deps, base, {
				...{
					patterns,
					minOccurrences: values.minOccurrences,
					frozen: values.frozen
				},
				directory: (0, external_node_path_.join)(base.workRoot, "learned")
			});
			const candidates = [];
			for (const fix of learned.fixes) candidates.push(await handOn(values, action, fix, base.workRoot));
			action.summary.add(describe(patterns, learned));
			return {
				status: candidates.length === 0 ? "nothing-to-learn" : "lessons",
				patterns: patterns.slice(0, 50).map(({ pattern: { id, name, category, state, occurrences } }) => ({
					...{
						id,
						name,
						category,
						state,
						occurrences: occurrences.length
					},
					why: learned.left.get(id) ?? "a lesson is made of it"
				})),
				candidates,
				recurred: patterns.filter(({ pattern }) => pattern.state === "reopened").length
			};
		}
		async function gather(values, { context, clock, random, log }) {
			const github = (0, open_github.o)({
				context,
				clock,
				random,
				log
			}, values.githubToken);
			const history = await (0, read_history.T)(github, { since: new Date(clock.now() - values.since).toISOString() });
			for (const problem of history.problems.slice(0, 10)) log.warning(problem);
			const wanted = new Set(Object.entries(SOURCES).flatMap(([word, sources]) => values.sources.length === 0 || values.sources.includes(word) ? sources : []));
			const told = values.file === undefined ? [] : correctionsOfFile(await (0, promises_.readFile)((0, external_node_path_.resolve)(context.workspace, values.file), "utf8"), values.file);
			const corrections = [...(0, corrections_of_history.H)(history), ...told].filter(({ source }) => wanted.has(source));
			const proposed = (0, change_facts.iq)(history.changes, history.repository);
			return (0, find_patterns.t)({
				facts: (0, facts_of_history.r)(history),
				corrections,
				proposed
			});
		}
		async function handOn(values, { context, log }, { report, candidate }, workRoot) {
			const { item, pattern, type, digest } = report;
			const place = (0, external_node_path_.join)(workRoot, "lessons", (0, identifiers.Ni)(item));
			await (0, learned_files.f)(place, report);
			const common = {
				upload: values.upload,
				context,
				log
			};
			const learned = await (0, hand_over.C)({
				kind: "heal",
				name: names.ym.learned(item),
				directory: place,
				...common
			});
			const kept = candidate === null ? null : await (0, hand_over.C)({
				kind: "candidate",
				name: names.ym.candidate(item),
				directory: candidate.directory,
				...common
			});
			return {
				...{
					item,
					pattern: pattern.id,
					name: pattern.name,
					type,
					learned: learned.handle,
					learnedDigest: digest
				},
				...{
					candidate: kept?.handle ?? "",
					candidateDigest: candidate?.manifest.digest ?? ""
				}
			};
		}
		function describe(patterns, { fixes, left }) {
			if (patterns.length === 0) return "Nothing to learn: nobody corrected anything, and the loop asked nothing.";
			const made = new Map(fixes.map(({ report }) => [report.pattern.id, report]));
			const rows = patterns.slice(0, 20).map(({ pattern }) => {
				const report = made.get(pattern.id);
				const what = report === undefined ? left.get(pattern.id) ?? "" : report.frozen === "" ? `${report.type}: \`${report.paths[0] ?? ""}\`` : `${report.type}, by a person: ${report.frozen}`;
				return [
					(0, markdown.FV)(pattern.name),
					String(pattern.occurrences.length),
					pattern.category,
					pattern.state,
					(0, markdown.FV)(what)
				];
			});
			return `## Learned: ${fixes.length} of ${patterns.length} patterns\n\n${(0, markdown.tp)([
				"Pattern",
				"Times",
				"Category",
				"State",
				"Lesson"
			], rows)}`;
		}
	}),
	68495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aJ: () => CANDIDATE_FILES,
			yj: () => Candidate
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4260);
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
		var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38345);
		const CANDIDATE_FILES = [
			"change.patch",
			"fix.patch",
			"transcript.jsonl",
			"notes.md",
			"interrupt.json",
			"prompt.md"
		];
		const CandidatePullRequest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			headSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The commit that was judged; fixes go on top of this one and no other."),
			baseRef: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
			headTree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of headSha with fix.patch, which is what a fix pushes."),
			fixes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				check: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
				fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{16}$/)
			})).max(200).describe("What fix.patch mends: check and fingerprint of its findings.")
		}).describe("The pull request that a candidate was built from.");
		const Candidate = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.describe("The root ticket whose budget this spends."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of base plus change.patch."),
			createdAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).describe("The agent that made it."),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).nullable().optional().describe("The model that it was started with; null or absent: its own default."),
			box: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["strong", "weak"]).describe("How the agent was boxed."),
			usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__._U,
			selfReview: _usage_js__WEBPACK_IMPORTED_MODULE_2__.xH.optional().describe("Absent: it was not asked to review itself."),
			stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.T,
			politeEndings: _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__.m.exactOptional(),
			pullRequest: CandidatePullRequest.exactOptional().describe("Absent for a candidate that a maker made of a ticket."),
			continues: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional().describe("<run>/<attempt> whose change it started from; absent: the base."),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.jgl(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(CANDIDATE_FILES), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				sha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np,
				bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
			})).describe("Every file beside candidate.json, by name."),
			digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.describe("Over everything else in this document, and so over the files.")
		}).describe("A candidate change.");
	}),
	40643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VS: () => printGuard,
			jy: () => guardId,
			uD: () => parseGuards
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71527);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62634);
		var _loop_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79049);
		const GUARD_KINDS = [
			"test",
			"golden-case",
			"lint-rule",
			"probe",
			"pattern"
		];
		const line = (max) => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(max).regex(/^[^\r\n]*$/, "one line");
		const GuardStory = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.nullable().describe("The ticket; null where a person wrote the guard without one."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.nullable().describe("The run that fixed it; null for a person’s own work."),
			date: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			failure: line(500).describe("What went wrong, in one line."),
			link: line(500).nullable().describe("An address, or a reference that GitHub turns into a link.")
		}).describe("Which failure left the guard.");
		const Guard = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^g-[0-9a-f]{12}$/, "g- and 12 hexadecimal digits"),
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(GUARD_KINDS),
			where: line(500).describe("The file; for a pattern a glob, for the others a path from the root."),
			name: line(500).describe("The test’s title, the case’s id, the rule, the probe’s name, or the text that stays out."),
			content: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable().describe("Of the test or case as it was; null: whatever it says."),
			story: GuardStory
		}).describe("A guard: what holds a fixed failure down.");
		function guardId(guard) {
			const { kind, where, name } = guard;
			return `g-${(0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.sc)((0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)({
				kind,
				where,
				name
			})).slice("sha256:".length, "sha256:".length + 12)}`;
		}
		const MAX_GUARDS = 1e4;
		function parseGuards(text, file) {
			const lines = text.split("\n");
			const guards = [];
			for (const [at, source] of lines.entries()) {
				if (source.trim() === "") continue;
				const place = {
					file,
					line: at + 1,
					column: 1
				};
				if (guards.length >= MAX_GUARDS) throw invalid(`holds more than ${MAX_GUARDS} guards`, place, source);
				const guard = readLine(source, place);
				if (guard.id !== guardId(guard)) {
					throw invalid(`line ${at + 1}: the id of this guard would be ${guardId(guard)}`, place, source);
				}
				guards.push(guard);
			}
			return guards;
		}
		function printGuard(guard) {
			return `${(0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(guard)}\n`;
		}
		function readLine(source, place) {
			try {
				return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_3__.d)(Guard, source, {
					name: `${place.file}:${place.line}`,
					code: "E_GUARD_INVALID",
					maxBytes: 16 * 1024
				});
			} catch (error) {
				if ((0, _loop_error_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(error, "E_GUARD_INVALID")) throw invalid(error.message, place, source);
				throw error;
			}
		}
		function invalid(message, position, source) {
			return new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__.jO("E_GUARD_INVALID", {
				message: message.startsWith(position.file) ? message : `${position.file}: ${message}`,
				remedy: "Mend the line on the base branch: one JSON document per line, as docs/ratchet.md shows it.",
				position,
				sourceLine: source.slice(0, 200)
			});
		}
	}),
	6697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G9: () => readCandidate,
			d8: () => writeCandidate,
			vP: () => verifyCandidateTree
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73480);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68495);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71527);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62634);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79049);
		var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98029);
		const MANIFEST = "candidate.json";
		const FILE_LIMITS = {
			"change.patch": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.patchBytes,
			"fix.patch": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.patchBytes,
			"transcript.jsonl": 64 * 1024 * 1024,
			"notes.md": 1024 * 1024,
			"interrupt.json": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes,
			"prompt.md": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes
		};
		async function writeCandidate(directory, content) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
			const files = {};
			for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.aJ) {
				const body = content.files[name];
				if (body === undefined) continue;
				const bytes = Buffer.from(body);
				if (bytes.length > FILE_LIMITS[name]) {
					throw invalid(`${name} would be larger than ${FILE_LIMITS[name]} bytes`, "Bound what the agent may produce.");
				}
				files[name] = {
					sha256: (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.sc)(bytes),
					bytes: bytes.length
				};
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), bytes);
			}
			const manifest = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.hQ)({
				...content.manifest,
				schemaVersion: 1,
				files
			});
			const fit = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.yj.safeParse(manifest);
			if (!fit.success) {
				const places = fit.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".")}: ${message}`);
				throw invalid(`the manifest would not fit its schema (${places.join("; ")})`, "Report it: the maker wrote it so.");
			}
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
			return manifest;
		}
		async function readCandidate(directory, options) {
			const text = await readPart(directory, MANIFEST, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes);
			const manifest = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__.d)(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.yj, text.toString("utf8"), {
				name: MANIFEST,
				code: "E_CANDIDATE_INVALID",
				digestCode: "E_CANDIDATE_DIGEST"
			});
			if (options.expectedDigest !== undefined && options.expectedDigest !== manifest.digest) {
				throw digestError(`the candidate has digest ${manifest.digest}, but ${options.expectedDigest} was handed over`);
			}
			if (manifest.repository.toLowerCase() !== options.repository.toLowerCase()) {
				throw invalid(`the candidate is for ${manifest.repository}, not for ${options.repository}`, "Hand over the candidate of this run.");
			}
			await requireOnly(directory, Object.keys(manifest.files));
			const parts = new Map();
			for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.aJ) {
				const listed = manifest.files[name];
				if (listed === undefined) continue;
				const bytes = await readPart(directory, name, FILE_LIMITS[name]);
				if (bytes.length !== listed.bytes || (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.sc)(bytes) !== listed.sha256) {
					throw digestError(`${name} does not fit its hash in ${MANIFEST}`);
				}
				if (name !== "transcript.jsonl" && name !== "prompt.md") parts.set(name, bytes);
			}
			return {
				manifest,
				patch: parts.get("change.patch") ?? Buffer.alloc(0),
				fix: parts.get("fix.patch") ?? null,
				notes: parts.get("notes.md")?.toString("utf8") ?? null,
				interrupt: parts.get("interrupt.json")?.toString("utf8") ?? null,
				directory
			};
		}
		async function verifyCandidateTree(repository, candidate) {
			const { baseSha, tree: claimed } = candidate.manifest;
			const base = await repository.fetchCommit(baseSha);
			let tree;
			try {
				tree = await repository.applyPatch(base, candidate.patch);
			} catch (error) {
				if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.Rn)(error, "E_GIT_REFUSED")) throw error;
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_INVALID", {
					message: error.message,
					remedy: error.remedy,
					cause: error
				});
			}
			if (tree === claimed) return tree;
			throw invalid(`the patch on ${baseSha} gives tree ${tree}, but the manifest names ${claimed}`, "Make the candidate again: its patch and its manifest do not belong together.");
		}
		async function requireOnly(directory, listed) {
			const allowed = new Set([MANIFEST, ...listed]);
			const extra = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => !allowed.has(name));
			if (extra.length === 0) return;
			const names = extra.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
			throw invalid(`the candidate holds files its manifest does not list: ${names.join(", ")}`, "Leave only its own files.");
		}
		function readPart(directory, name, maxBytes) {
			return (0, _regular_file_js__WEBPACK_IMPORTED_MODULE_7__.X)({
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name),
				name,
				maxBytes,
				code: "E_CANDIDATE_INVALID"
			});
		}
		function invalid(message, remedy) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_INVALID", {
				message,
				remedy
			});
		}
		function digestError(message) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_DIGEST", {
				message,
				remedy: "It was changed or swapped on its way. Run the maker again; never edit a candidate by hand."
			});
		}
	}),
	67290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => baseOfEvent });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		function baseOfEvent(context) {
			const pull = readPath(context, "pull_request", "base");
			if (context.eventName.startsWith("pull_request") || pull !== undefined) {
				const { sha, ref } = pull ?? {};
				if (typeof sha === "string" && typeof ref === "string") return {
					sha,
					ref
				};
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
					message: `the ${context.eventName} event names no base`,
					remedy: "Give the input `base`, or start the workflow by another event."
				});
			}
			const queue = readPath(context, "merge_group");
			if (context.eventName === "merge_group") return baseOfQueue(queue);
			const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
			const fallback = readPath(context, "repository", "default_branch");
			const ref = branch ?? (typeof fallback === "string" ? fallback : undefined);
			if (ref !== undefined && context.sha !== "") return {
				sha: context.sha,
				ref
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_BASE_UNKNOWN", {
				message: "neither the event nor GITHUB_REF and GITHUB_SHA say which branch to stand on",
				remedy: "Run on a branch: schedule, workflow_dispatch, issues and push events do."
			});
		}
		function baseOfQueue(group) {
			const { base_sha: sha, base_ref: full } = group ?? {};
			const ref = typeof full === "string" ? /^refs\/heads\/(.+)$/.exec(full)?.[1] : undefined;
			if (typeof sha === "string" && ref !== undefined) return {
				sha,
				ref
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
				message: "the merge_group event names no base",
				remedy: "Start the workflow by `on: merge_group` or `on: pull_request`."
			});
		}
		function readPath(context, ...path) {
			let value = context.event();
			for (const key of path) value = value !== null && typeof value === "object" ? value[key] : undefined;
			return value;
		}
	}),
	18551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vq: () => literalRoots,
			WO: () => matchPathsFolded,
			oq: () => matchPaths,
			tu: () => foldPath
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
		function matchPaths(globs) {
			if (globs.length === 0) return () => false;
			return picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.flatMap(spellings), {
				dot: true,
				nonegate: true
			});
		}
		function matchPathsFolded(globs) {
			const match = matchPaths(globs.map(foldPath));
			return (path) => match(foldPath(path));
		}
		function foldPath(path) {
			if (/^[\x21-\x7e]*$/.test(path) && !/\.(?:\/|$)/.test(path)) return path.toLowerCase();
			return path.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().split("/").map((name) => name.replace(/[. ]+$/, "") || name).join("/");
		}
		function literalRoots(globs) {
			return globs.map((glob) => {
				const bare = foldPath(glob.replace(/^(?:\.?\/)+/, ""));
				return bare.slice(0, Math.max(0, bare.search(/[*?[\]{}()!+@\\]|$/)));
			});
		}
		function spellings(glob) {
			const bare = glob.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
			if (bare === "") return ["**"];
			return glob.endsWith("/") || !/[*?[\]{}()!+@]/.test(bare) ? [bare, `${bare}/**`] : [bare];
		}
	})
};
