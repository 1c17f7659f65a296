export const id = 5204;
export const ids = [5204];
export const modules = {
	71404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var markdown = __webpack_require__(99830);
		var src_failure = __webpack_require__(86651);
		var define_action = __webpack_require__(34091);
		var loop_error = __webpack_require__(79049);
		var base_of_event = __webpack_require__(67290);
		var loop_deps = __webpack_require__(88317);
		var open_github = __webpack_require__(26747);
		var ask_oracle = __webpack_require__(16952);
		var parse_loop_spec = __webpack_require__(79543);
		var read_branch = __webpack_require__(94972);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/decide/base-spec.js";
		async function readBaseSpec(github, baseRef, path) {
			const head = await (0, read_branch.p)(github, baseRef);
			const text = await (0, read_branch._)(github, head, path);
			return {
				head,
				spec: text === null ? null : (0, parse_loop_spec.D)(text, path)
			};
		}
		var oracle_rules = __webpack_require__(86511);
		var oracle_summary = __webpack_require__(59448);
		var read_batches = __webpack_require__(11155);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/decide/settle-batch.js";
		async function settleBatch(github, { record }, { done }) {
			if (done && record?.isOpen === true) await (0, read_batches.HT)(github, record.number);
		}
		var open_live = __webpack_require__(61048);
		var parse_batch = __webpack_require__(36246);
		var resolve_batch = __webpack_require__(41729);
		;
		"CONCATENATED MODULE: ./build/actions/oracle/src/main.js";
		async function run(values, deps) {
			if (values.plan === undefined && values.batch.length === 0) {
				throw new loop_error.jO("E_INPUT_MISSING", {
					message: "neither batch nor plan was given, so there is nothing to ask about",
					remedy: "Give `batch`, e.g. batch: label:maintenance, or the plan of this run."
				});
			}
			const plan = values.plan === undefined ? null : await readPlanOf(values, values.plan, deps);
			const recordedMissing = plan === null ? [] : await settle(values, plan, deps);
			const query = (0, parse_batch.G)(values.batch, "all") ?? { numbers: (plan?.items ?? []).map(({ number }) => number) };
			const baseRef = values.baseBranch ?? plan?.baseRef ?? (0, base_of_event.p)(deps.context).ref;
			const github = (0, open_github.o)(deps, values.githubToken);
			const base = await readBaseSpec(github, baseRef, values.spec);
			const rules = base.spec?.rules ?? [];
			const resolved = await (0, resolve_batch.T)(github, query, {
				baseRef,
				words: values.batch.join(", ")
			});
			const batch = resolved.members;
			const verifyLive = (0, open_live.n)((0, loop_deps.T)(deps, [values.githubToken]), github, {
				baseRef,
				base,
				verify: values.verify,
				mode: plan?.mode ?? null,
				openRoom: () => openRoom(values, deps, base.head)
			});
			const decision = await (0, ask_oracle.G)(github, {
				...(0, oracle_rules.a)(rules),
				batch,
				baseRef,
				verifyLive
			});
			deps.log.info(decision.reason);
			deps.summary.add((0, oracle_summary.o)(decision));
			await settleBatch(github, resolved, decision);
			const dispatched = await startNext(values, deps, github, {
				batch,
				baseRef,
				rules,
				answer: decision
			});
			return answer(values, decision, {
				recordedMissing,
				dispatched
			});
		}
		async function startNext({ dispatch }, deps, github, request) {
			if (dispatch === undefined || request.answer.fault !== null) return false;
			const { dispatchPass } = await __webpack_require__.e(1823).then(__webpack_require__.bind(__webpack_require__, 51823));
			const { started, reason } = await dispatchPass(github, {
				...request,
				workflow: dispatch,
				runId: deps.context.runId
			});
			deps.log.info(`Next pass: ${reason}.`);
			deps.summary.add(`Next pass: ${(0, markdown.FV)(reason)}.`);
			return started;
		}
		function answer(values, decision, also) {
			const result = {
				done: decision.done,
				reason: decision.reason,
				ready: [...decision.ready],
				remaining: decision.remaining,
				blocked: decision.blocked,
				waiting: decision.waiting,
				recordedMissing: [...also.recordedMissing],
				humanGated: decision.humanGated,
				activationGaps: decision.activationGaps,
				dispatched: also.dispatched
			};
			if (decision.fault !== null) {
				const failure = (0, src_failure.Ic)(decision.fault);
				return (0, define_action.wv)(result, {
					title: failure.code,
					message: (0, src_failure.M3)(failure)
				});
			}
			if (decision.done || !values.failWhenNotDone) return result;
			return (0, define_action.wv)(result, {
				title: "Not done",
				message: decision.reason
			});
		}
		async function readPlanOf({ planDigest }, plan, deps) {
			const { openPlan } = await __webpack_require__.e(2340).then(__webpack_require__.bind(__webpack_require__, 12340));
			return openPlan({
				plan,
				planDigest
			}, deps);
		}
		async function openRoom({ workingDirectory }, action, head) {
			const { openBase } = await Promise.all([__webpack_require__.e(1643), __webpack_require__.e(2552)]).then(__webpack_require__.bind(__webpack_require__, 12552));
			const deps = (0, loop_deps.T)(action, []);
			for (const sha of [head, null]) {
				try {
					return await openBase(deps, {
						workingDirectory,
						sha,
						specPath: "",
						plan: null
					});
				} catch (error) {
					if (!(0, loop_error.Rn)(error, "E_BASE_UNKNOWN")) throw error;
				}
			}
			return null;
		}
		async function settle(values, plan, action) {
			const { openBase } = await Promise.all([__webpack_require__.e(1643), __webpack_require__.e(2552)]).then(__webpack_require__.bind(__webpack_require__, 12552));
			const { openWriters } = await Promise.all([
				__webpack_require__.e(1095),
				__webpack_require__.e(8924),
				__webpack_require__.e(3700)
			]).then(__webpack_require__.bind(__webpack_require__, 38924));
			const { takeLeftBehind } = await __webpack_require__.e(4538).then(__webpack_require__.bind(__webpack_require__, 44538));
			const { recordMissing } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(1095),
				__webpack_require__.e(9876),
				__webpack_require__.e(4170)
			]).then(__webpack_require__.bind(__webpack_require__, 59876));
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const workRoot = await (0, promises_.mkdtemp)((0, external_node_path_.join)(deps.context.tempDirectory, "loop-oracle-"));
			const writers = openWriters(deps, { workRoot }, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			return recordMissing(deps, writers, plan, {
				openBase: () => openBase(deps, {
					workingDirectory: values.workingDirectory,
					sha: null,
					specPath: "",
					plan
				}),
				leftBehind: (item) => takeLeftBehind(action, plan, item)
			});
		}
	}),
	49755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CJ: () => FAILURE_CLASSES,
			of: () => Evidence,
			pt: () => FailureClass,
			wI: () => Finding
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const FAILURE_CLASSES = [
			"lint",
			"type",
			"test",
			"eval",
			"build",
			"scope",
			"policy",
			"config",
			"environment",
			"unknown"
		];
		const FailureClass = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(FAILURE_CLASSES).describe("What kind of failure it was.");
		const Finding = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			severity: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"error",
				"warning",
				"notice"
			]),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3),
			file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3).optional().describe("Path from the repository root."),
			line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
			column: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
			rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional().describe("The rule or test id that speaks.")
		}).describe("One finding of a check.");
		const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"log",
				"report",
				"url",
				"commit",
				"file",
				"quote",
				"figure"
			]),
			label: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
			value: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(16e3).describe("The excerpt, path, address or figure itself.")
		}).describe("One piece of evidence.");
	}),
	58028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kf: () => commandsOf,
			Mn: () => isBoundToSha,
			T2: () => PROBE_DEADLINES
		});
		const PROBE_DEADLINES = {
			standard: 5 * 6e4,
			most: 60 * 6e4
		};
		function isBoundToSha(probe) {
			switch (probe.kind) {
				case "deployment":
				case "workflow": return true;
				case "command": return /\$\{?LOOP_SHA\b/.test(probe.command);
				case "http":
				case "replay": return probe.expect.some((one) => one.kind === "version" || "text" in one && one.text.includes("{sha}") || isShaValue(one));
			}
		}
		function isShaValue(expectation) {
			return expectation.kind === "equals" && expectation.value.includes("{sha}");
		}
		function commandsOf(probe) {
			if (probe.kind === "command") return [probe.command];
			if (probe.kind !== "replay") return [];
			return [
				probe.send,
				probe.look,
				probe.cleanUp
			].flatMap((step) => step?.kind === "command" ? [step.command] : []);
		}
	}),
	37373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ss: () => probeKey,
			tF: () => requiresLive,
			vO: () => liveRulesOf
		});
		function requiresLive({ probes, problems }) {
			return probes.length > 0 || problems.length > 0;
		}
		function liveRulesOf(spec) {
			const probes = [];
			const problems = [];
			for (const rule of spec.rules) {
				if (rule.section !== "live") continue;
				if (rule.class === "enforced" && rule.meaning.kind === "live-probe") probes.push(rule.meaning.probe);
				else if (rule.class === "rejected") problems.push(`${rule.position.file}:${rule.position.line}: ${rule.reason}`);
			}
			return {
				probes,
				problems
			};
		}
		function probeKey(name) {
			return name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");
		}
	}),
	33863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => describeDuration });
		function describeDuration(milliseconds) {
			const hours = Math.floor(milliseconds / 36e5);
			const minutes = Math.floor(milliseconds % 36e5 / 6e4);
			const seconds = milliseconds % 6e4 / 1e3;
			const parts = [
				hours === 0 ? "" : `${hours} h`,
				minutes === 0 ? "" : `${minutes} min`,
				seconds === 0 ? "" : `${seconds} s`
			];
			return parts.filter((part) => part !== "").join(" ");
		}
	}),
	36949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => describeProbe,
			u: () => describeExpectation
		});
		var _live_live_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58028);
		var _describe_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33863);
		function describeProbe(probe) {
			const bound = (0, _live_live_probe_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(probe) ? "" : "; not bound to the merged commit: an old version could answer";
			return `proves a merged change live within ${(0, _describe_duration_js__WEBPACK_IMPORTED_MODULE_1__.M)(probe.deadlineMs)}: ${whatIsAsked(probe)}${bound}`;
		}
		function whatIsAsked(probe) {
			switch (probe.kind) {
				case "http": return `\`${probe.request.method} ${probe.request.url}\` answers ${probe.status}, ${listOf(probe.expect)}`;
				case "command": return `\`${probe.command}\` ends with 0 and prints ${probe.prints === null ? "something" : `\`${probe.prints}\``}`;
				case "deployment": return `a deployment of the merged commit to ${probe.environment} succeeded`;
				case "workflow": return `${probe.workflow} passed on the merged commit`;
				case "replay": {
					const seen = probe.look.kind === "command" ? `\`${probe.look.command}\`` : `\`GET ${probe.look.request.url}\``;
					return `what is sent arrives at ${seen}${probe.expect.length === 0 ? "" : `, ${listOf(probe.expect)}`}`;
				}
			}
		}
		const listOf = (expectations) => expectations.map(describeExpectation).join(", ");
		function describeExpectation(expectation) {
			switch (expectation.kind) {
				case "contains": return `its body contains \`${expectation.text}\``;
				case "equals": return `\`${expectation.pointer}\` is \`${expectation.value}\``;
				case "figure": {
					const { pointer, bound, baseline, factor } = expectation;
					const limit = factor === 1 ? `${baseline}` : `${baseline} × ${factor}`;
					return `the number${pointer === null ? "" : ` at \`${pointer}\``} is ${bound === "at-most" ? "at most" : "at least"} ${limit}`;
				}
				case "version": return `${expectation.from === "body" ? "its body" : `\`${expectation.name}\``} names a commit that holds the merge`;
			}
		}
	}),
	62550: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e4: () => describeSignal,
			lw: () => describeRollout
		});
		const SIGNAL_WORDS = {
			"closed-unmerged": ["pull request closed unmerged", "pull requests closed unmerged"],
			"unanswered-questions": ["question unanswered for 7 days", "questions unanswered for 7 days"],
			reverts: ["revert", "reverts"],
			tripwires: ["tripped wire", "tripped wires"],
			"policy-findings": ["policy finding", "policy findings"],
			"open-too-long": ["pull request open for 14 days", "pull requests open for 14 days"],
			"change-requests": ["change request", "change requests"]
		};
		function describeSignal(signal, count) {
			return `${count} ${SIGNAL_WORDS[signal][count === 1 ? 0 : 1]}`;
		}
		function describeRollout(meaning) {
			return meaning.kind === "demote-after" ? `loses authority after ${describeSignal(meaning.signal, meaning.count)}` : `asks for more authority after ${meaning.decided} settled decisions, of which surely ${Math.round(meaning.agreement * 100)}% agreed`;
		}
	}),
	7749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fq: () => describeMeaning,
			f8: () => explainSpec
		});
		var loop_error = __webpack_require__(79049);
		var describe_duration = __webpack_require__(33863);
		var describe_probe = __webpack_require__(36949);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/describe-ratchet.js";
		const quoteAll = (items) => items.map((item) => `\`${item}\``).join(", ");
		function describeRatchet(meaning) {
			switch (meaning.kind) {
				case "ratchet": {
					const counts = meaning.counts.map((count) => count.replace("-", " ")).join(", ");
					return meaning.rise === 0 ? `${counts} may only fall` : `${counts} may rise by at most ${meaning.rise} in a change`;
				}
				case "record-guards": return "each test and golden case that a change adds becomes a guard";
				case "retire-guards": return `no longer holds ${quoteAll(meaning.guards)}`;
				case "golden-set": return `golden cases of the base are held: ${quoteAll(meaning.globs)}`;
				default: return (0, loop_error.xb)(meaning);
			}
		}
		function describeAutonomy(meaning) {
			switch (meaning.kind) {
				case "autonomy-tier": return `${meaning.tier}: ${quoteAll(meaning.globs)}`;
				case "autonomy-class": return `${meaning.risk} risk: ${meaning.decision}`;
				default: return (0, loop_error.xb)(meaning);
			}
		}
		var describe_rollout = __webpack_require__(62550);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/describe-schedule.js";
		const describe_schedule_quoteAll = (items) => items.map((item) => `\`${item}\``).join(", ");
		function describeSchedule(meaning) {
			switch (meaning.kind) {
				case "parallel": return `at most ${meaning.max} items at the same time`;
				case "lock": {
					const paths = meaning.globs.length === 0 ? [] : [`that touch ${describe_schedule_quoteAll(meaning.globs)}`];
					const labels = meaning.labels.length === 0 ? [] : [`labeled ${describe_schedule_quoteAll(meaning.labels)}`];
					return `${meaning.name}: one item at a time, of those ${[...paths, ...labels].join(" or ")}`;
				}
				case "priority": return `goes first: ${describe_schedule_quoteAll(meaning.labels)}`;
				case "pass-limit": return `starts at most ${meaning.max} passes per ${meaning.per} by itself`;
				case "post-merge": return `a ticket is done when \`${meaning.workflow}\` passed on its merge commit`;
				default: return (0, loop_error.xb)(meaning);
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/explain-gate.js";
		function describeGate(check) {
			const notes = [
				check.kind,
				check.required ? "required" : "optional",
				check.onBase === "any" ? "" : `${check.onBase} on the base`,
				check.heldOut ? "held out" : "",
				check.fix === undefined ? "" : `fixed by \`${check.fix}\``,
				check.command === null ? "carried out by the suite" : `within ${(0, describe_duration.M)(check.deadlineMs)}`,
				check.builtIn?.kind === "links" && check.builtIn.external ? "external links too" : "",
				...Object.entries(check.environment).map(([name, value]) => `${name}=${value}`),
				...check.reports.map(describeReport),
				...(check.matchers ?? []).map((path) => `problem matcher ${path}`),
				...check.thresholds.map(describeThreshold),
				check.noise === undefined ? "" : describeNoise(check.noise),
				check.mayWrite.length === 0 ? "" : `writes ${check.mayWrite.join(", ")}`,
				check.network === "none" ? "no network" : "",
				check.install === null ? "" : describeInstall(check.install)
			];
			const what = check.command === null ? check.name : `${check.name}: \`${check.command}\``;
			return `${what} (${notes.filter((note) => note !== "").join(", ")})`;
		}
		function describeReport({ path, format }) {
			return `report ${path}${format === null ? "" : ` as ${format}`}`;
		}
		function describeNoise({ kind, margin }) {
			return kind === "exact" ? "exact" : `noisy within ${100 * margin} %`;
		}
		function describeThreshold({ metric, atLeast, mayFall }) {
			const floor = atLeast === null ? "" : `${metric} at least ${atLeast}${metric === "score" ? "" : " %"}`;
			return [floor, mayFall ? "" : `${metric} not lower than on the base`].filter((part) => part !== "").join(", ");
		}
		function describeInstall({ command, scripts }) {
			const how = command === null ? "dependencies installed" : `dependencies installed by \`${command}\``;
			return scripts.length === 0 ? how : `${how}, install scripts of ${scripts.join(", ")}`;
		}
		var spec_section = __webpack_require__(51130);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/explain-spec.js";
		function explainSpec(spec) {
			const rules = spec.rules.map((rule) => ({
				line: rule.position.line,
				class: rule.class,
				section: rule.section,
				text: rule.text,
				says: says(rule)
			}));
			const prose = (spec.prose ?? []).map(({ position, section, text }) => ({
				line: position.line,
				class: "prose",
				section,
				text,
				says: "text for people"
			}));
			return [...rules, ...prose].sort((left, right) => left.line - right.line);
		}
		function formatSpecProblem(rule, text) {
			const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
			return `${formatPosition(rule.position, lines[rule.position.line - 1])}\n${rule.reason}`;
		}
		function says(rule) {
			if (rule.class === "judged") return `${rule.question}${describeScreen(rule.screen)}`;
			if (rule.class === "rejected") return rule.reason;
			return describeMeaning(rule.meaning, rule.section);
		}
		function describeMeaning(meaning, section) {
			switch (meaning.kind) {
				case "labels": {
					const names = meaning.labels.map((label) => `"${label}"`).join(meaning.match === "all" ? " and " : " or ");
					const state = `${meaning.negated ? "not labeled" : "labeled"} ${names}`;
					return spec_section.$.has(section) ? `keeps out what is ${state}` : `must be ${state}`;
				}
				case "max-files": return `at most ${meaning.max} changed files`;
				case "max-lines": return `at most ${meaning.max} changed lines`;
				case "max-bytes": return `at most ${meaning.max.toLocaleString("en-US")} bytes ${meaning.of === "file" ? "in each file" : "in all"}`;
				case "no-binaries": return "adds or changes no binary file";
				case "paths": {
					const globs = meaning.globs.map((glob) => `\`${glob}\``).join(", ");
					return meaning.polarity === "only" ? `changes only ${globs}` : `never changes ${globs}`;
				}
				case "failed-before": return `after ${meaning.times} failed attempts a person decides`;
				case "base-checks": return "required checks must be there and green before any change";
				case "acceptance-criteria": return "the ticket must say when it is done";
				case "checker-unsure": return "what the checker is unsure of goes to a person";
				case "author-limit": return `at most ${meaning.max} tickets of one author per run`;
				case "gate": return describeGate(meaning.check);
				case "budget": return describeBudget(meaning.budget, meaning.limit);
				case "breaker": return `nothing is dispatched after ${describeAmount(meaning)} without an accepted change`;
				case "stop": return describeStop(meaning.condition, meaning.attempts);
				case "remediation": {
					const again = meaning.action === "retry" ? ` ${meaning.retries} times, then escalate` : "";
					return `a ${meaning.failureClass} failure: ${meaning.action}${again}; a person looks: ${meaning.humanReview}`;
				}
				case "heal-harness": return `a heal may change ${meaning.globs.join(", ")} and nothing else`;
				case "heal-replay": return `a stop is replayed by \`${meaning.command}\`, within ${(0, describe_duration.M)(meaning.deadlineMs)}`;
				case "fix-limit": return `at most ${meaning.max} fixes per pull request`;
				case "live-probe": return (0, describe_probe.W)(meaning.probe);
				case "mode": return `runs no higher than ${meaning.mode}`;
				case "trigger": {
					const time = meaning.time === null ? "" : ` at ${meaning.time}`;
					return `starts: ${meaning.days}${time}${meaning.zone === null ? "" : ` ${meaning.zone}`}`;
				}
				case "role": return describeRole(meaning);
				case "checker-differs": return `the checker is another ${meaning.by === "vendor" ? "vendor's model" : "model"} than the maker, or nothing is checked`;
				case "lenses": return `the checker reads through ${meaning.names.join(", ")}`;
				case "lens": return `the lens ${meaning.name} asks: ${meaning.question}`;
				case "parallel":
				case "lock":
				case "priority":
				case "pass-limit":
				case "post-merge": return describeSchedule(meaning);
				case "ratchet":
				case "record-guards":
				case "retire-guards":
				case "golden-set": return describeRatchet(meaning);
				case "autonomy-tier":
				case "autonomy-class": return describeAutonomy(meaning);
				case "demote-after":
				case "promote-after": return (0, describe_rollout.lw)(meaning);
				default: return (0, loop_error.xb)(meaning);
			}
		}
		function describeRole(role) {
			const per = role.role === "checker" ? "attempt" : "run";
			const parts = [
				role.agent ?? "",
				role.model === null ? "" : `model ${role.model}`,
				role.maxCostUsd === undefined ? "" : `at most $${role.maxCostUsd} per ${per}`,
				role.maxTokens === undefined ? "" : `at most ${role.maxTokens.toLocaleString("en-US")} tokens per ${per}`,
				role.differsBy === undefined ? "" : `of another ${role.differsBy} than the maker`
			];
			return `${role.role}: ${parts.filter((part) => part !== "").join(", ")}`;
		}
		function describeScreen(screen) {
			switch (screen?.kind) {
				case undefined: return "";
				case "subjects": return ` A clear word or path of ${screen.subjects.join(", ")} escalates at once.`;
				case "checkable-done": return ` Criteria that each name a ${screen.by.join(", ")} check need no judge.`;
				case "outside-context": return " A link to a private place, or a talk that nobody wrote down, escalates at once.";
				default: return (0, loop_error.xb)(screen);
			}
		}
		function describeAmount({ currency, limit }) {
			return currency === "tokens" ? `${limit.toLocaleString("en-US")} tokens` : `$${limit}`;
		}
		function describeBudget(budget, limit) {
			switch (budget) {
				case "maxIterations": return `at most ${limit} iterations per attempt`;
				case "maxToolCalls": return `at most ${limit} tool calls per iteration`;
				case "maxRuntimeMs": return `at most ${(0, describe_duration.M)(limit)} per attempt`;
				case "maxPullRequests": return `at most ${limit} pull requests per run`;
				case "maxTokens": return `at most ${limit.toLocaleString("en-US")} tokens per run`;
				case "maxCostUsd": return `at most $${limit} per run`;
				default: return (0, loop_error.xb)(budget);
			}
		}
		const STOPS = {
			"all-items-settled": "stops when every selected item is settled",
			"max-iterations": "stops at the limit of iterations",
			"budget-exhausted": "stops when a budget is used up",
			"no-progress": "stops without progress",
			"gate-environment-failure": "stops when a required gate fails because of its environment"
		};
		function describeStop(condition, attempts) {
			return attempts === null ? STOPS[condition] : `${STOPS[condition]} in ${attempts} consecutive attempts`;
		}
	}),
	51130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => ESCALATING_SECTIONS });
		const ESCALATING_SECTIONS = new Set([
			"skip-when",
			"always-escalate",
			"escalate-on-ambiguity"
		]);
	}),
	61950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => STATE_PATHS,
			IA: () => CONTROL_FILES,
			OI: () => GUARDS_FOLDER,
			TT: () => guardsFile,
			at: () => branchName,
			bm: () => STATE_BRANCH,
			kg: () => LABELS,
			m3: () => LENSES_FOLDER,
			xL: () => marker,
			ym: () => ARTIFACTS
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
		const LABELS = {
			humanGated: "loop:human-gated",
			escalated: "loop:escalated",
			pullRequest: "loop:pull-request",
			batch: "loop:batch",
			demoted: "loop:demoted",
			planned: "loop:planned",
			stopped: "loop:stopped",
			triageReport: "loop:triage-report",
			activationGap: "loop:activation-gap",
			regression: "loop:regression",
			learning: "loop:learning"
		};
		const STATE_BRANCH = "loop-state";
		const STATE_PATHS = {
			state: "LOOP_STATE.md",
			interrupts: "interrupts.jsonl",
			interventions: "interventions.jsonl",
			rollout: "rollout.jsonl",
			overrides: "overrides.jsonl",
			corrections: "corrections.jsonl",
			readings: "readings.jsonl",
			facts: (month) => `facts/${month}.jsonl`,
			leases: "leases.json",
			quarantine: "quarantine.json",
			judgements: "judgements.json",
			tracker: "tracker.json",
			verdict: (pullRequest) => `verdicts/pull-request-${pullRequest}.json`,
			proposal: (ticket) => `proposals/${ticket}.json`,
			triageInputs: (run) => `inputs/${run}.json`,
			runReport: (run) => `runs/${run}.json`
		};
		const CONTROL_FILES = {
			spec: "LOOP_SPEC.md",
			escalationPolicy: "escalation-policy.md",
			gateChecklist: "quality-gate-checklist.md",
			readiness: "loop-readiness.md"
		};
		const GUARDS_FOLDER = ".loop/guards/";
		const LENSES_FOLDER = ".loop/lenses/";
		function guardsFile(attempt) {
			const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, "-");
			return `${GUARDS_FOLDER}${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
		}
		const ARTIFACTS = {
			plan: "loop-plan",
			candidate: (item) => `loop-candidate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			mended: (item) => `loop-mended-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			gate: (item) => `loop-gate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			checker: (item) => `loop-checker-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			heal: "loop-heal",
			dashboard: "loop-dashboard",
			learned: (item) => `loop-learned-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`
		};
		function marker(kind, key) {
			return `<!-- loop-actions:${kind}:${key.replace(/[^A-Za-z0-9._/#:@-]/g, "_").replaceAll("--", "_")} -->`;
		}
		function branchName(item, title, prefix = "loop/") {
			const slug = title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
			const id = item.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+/, "");
			return `${prefix}${id}${slug === "" ? "" : `-${slug}`}`;
		}
	}),
	80649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => RATCHET_COUNTS });
		const RATCHET_COUNTS = [
			"suppressions",
			"skipped-tests",
			"type-escapes"
		];
	}),
	42631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EP: () => HUMAN_REVIEWS,
			MD: () => DEFAULT_REMEDIATION,
			Qq: () => REMEDIATION_ACTIONS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49755);
		const REMEDIATION_ACTIONS = [
			"none",
			"fix",
			"retry",
			"propose",
			"escalate"
		];
		const HUMAN_REVIEWS = [
			"no",
			"depends",
			"yes"
		];
		const HumanReview = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(HUMAN_REVIEWS).describe("Whether a person has to look.");
		const FIX = {
			action: "fix",
			humanReview: "no",
			retries: 0
		};
		const PROPOSE = {
			action: "propose",
			humanReview: "yes",
			retries: 0
		};
		const ESCALATE = {
			action: "escalate",
			humanReview: "yes",
			retries: 0
		};
		const DEFAULT_REMEDIATION = {
			classes: {
				lint: FIX,
				type: {
					...PROPOSE,
					humanReview: "depends"
				},
				test: PROPOSE,
				eval: PROPOSE,
				build: PROPOSE,
				scope: ESCALATE,
				policy: ESCALATE,
				config: ESCALATE,
				environment: {
					action: "retry",
					humanReview: "yes",
					retries: 2
				},
				unknown: ESCALATE
			},
			maxFixes: 3
		};
		const RemediationRuleShape = {
			action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"fix",
				"retry",
				"propose",
				"escalate"
			]),
			humanReview: HumanReview,
			retries: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("How often a `retry` is tried before a person is asked.")
		};
		const RemediationPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			classes: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(_finding_js__WEBPACK_IMPORTED_MODULE_1__.pt, zod__WEBPACK_IMPORTED_MODULE_0__.rej(RemediationRuleShape)),
			maxFixes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().describe("Fixes by a fixer that one pull request may get.")
		}).meta({
			id: "RemediationPolicy",
			description: "What is done about each class of failure, and how often at most."
		});
	}),
	79264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => hasWriteAccess });
		function hasWriteAccess(level) {
			return level === "write" || level === "maintain" || level === "admin";
		}
	}),
	23504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => userAgent });
		function userAgent({ version, action, job }) {
			const plain = (text) => text.replace(/[^\x20-\x7e]|[()]/g, "_");
			return `loop-actions/${plain(version)} (${plain(action)}; job=${plain(job)})`;
		}
	}),
	22670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GN: () => carriesMarker,
			HS: () => composeTitle,
			NZ: () => sameBody,
			h$: () => composeBody
		});
		const BODY_LIMIT = 65536;
		const TITLE_LIMIT = 256;
		const CUT_NOTE = "\n\n*Cut here: GitHub stores no more. The whole text is in the run’s artifacts.*";
		function composeBody(marker, text) {
			const plain = text.replaceAll("\0", "�").toWellFormed();
			const whole = `${marker}\n${plain}`;
			if (whole.length <= BODY_LIMIT) return whole;
			const cut = cutAtCodePoint(whole, BODY_LIMIT - CUT_NOTE.length - 1024);
			return `${cut}${closing(cut.slice(marker.length))}${CUT_NOTE}`;
		}
		function carriesMarker(body, marker) {
			const end = body.search(/\r?\n/);
			return (end === -1 ? body : body.slice(0, end)).trimEnd() === marker;
		}
		function sameBody(left, right) {
			const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
			return normal(left) === normal(right);
		}
		function composeTitle(title) {
			const line = title.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ").trim();
			return line.length <= TITLE_LIMIT ? line : `${cutAtCodePoint(line, TITLE_LIMIT - 1)}…`;
		}
		function cutAtCodePoint(text, length) {
			const last = text.charCodeAt(length - 1);
			return text.slice(0, last >= 55296 && last <= 56319 ? length - 1 : length);
		}
		function closing(text) {
			const fence = openFence(text);
			if (fence !== null) return `\n${fence}`;
			return text.lastIndexOf("<!--") > text.lastIndexOf("-->") ? " -->" : "";
		}
		function openFence(text) {
			let open = null;
			for (const line of text.split("\n")) {
				const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})([^\r]*)/.exec(line) ?? [];
				if (fence === "") continue;
				if (open === null) open = fence[0] === "`" && rest.includes("`") ? null : fence;
				else if (fence[0] === open[0] && fence.length >= open.length && rest.trim() === "") open = null;
			}
			return open === null ? null : open.slice(0, 1e3);
		}
	}),
	93711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => ensureIssue });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25443);
		var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22670);
		var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37405);
		function findIssuesQuery(lookup) {
			return `query FindIssues($owner: String!, $name: String!, $label: String!, $after: String${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    labelled: issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...FoundIssue }
      pageInfo { hasNextPage endCursor }
    }
    newest: issues(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...FoundIssue } }
    ${lookup.selections}
  }
}
fragment FoundIssue on Issue {
  number url title body state viewerDidAuthor
  labels(first: 100) { nodes { name } }
}`;
		}
		const FoundIssue = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["OPEN", "CLOSED"]),
			viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			labels: _labels_js__WEBPACK_IMPORTED_MODULE_1__.DC
		});
		const FoundIssues = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__._H3({
			labelled: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(FoundIssue),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
					endCursor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()
				})
			}),
			newest: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(FoundIssue) })
		}) });
		const WrittenIssue = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			html_url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		function ensureIssue(github, wanted) {
			const mark = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.xL)(wanted.kind, wanted.key);
			const title = (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.HS)(wanted.title);
			const body = (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.h$)(mark, wanted.body);
			return github.alone(`issue ${mark}`, async () => {
				const { found, missingLabels } = await findIssue(github, mark, wanted.labels);
				if (found !== null) return updateIssue(github, {
					found,
					missingLabels,
					title,
					body,
					labels: wanted.labels
				});
				await (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.mp)(github, missingLabels);
				const made = await github.write({
					operation: "create an issue",
					parameters: {
						title,
						body,
						labels: wanted.labels
					},
					answer: WrittenIssue,
					find: async () => {
						const { found: lost } = await findIssue(github, mark, wanted.labels);
						return lost === null ? null : {
							number: lost.number,
							html_url: lost.url
						};
					}
				});
				return {
					number: made.number,
					url: made.html_url,
					state: "open",
					operation: "created"
				};
			});
		}
		async function updateIssue(github, update) {
			const { found, title, body } = update;
			const place = {
				number: found.number,
				url: found.url
			};
			if (found.state === "CLOSED") return {
				...place,
				state: "closed",
				operation: "none"
			};
			const differs = !(0, _body_js__WEBPACK_IMPORTED_MODULE_3__.NZ)(found.body, body) || found.title !== title;
			if (differs) {
				await github.write({
					operation: "update an issue",
					parameters: {
						issue_number: found.number,
						title,
						body
					},
					answer: WrittenIssue,
					find: "idempotent"
				});
			}
			await (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.mp)(github, update.missingLabels);
			const labelled = await (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.Nl)(github, {
				kind: "issue",
				number: found.number,
				present: found.labels,
				wanted: update.labels
			});
			return {
				...place,
				state: "open",
				operation: differs || labelled ? "updated" : "none"
			};
		}
		async function findIssue(github, mark, labels) {
			const lookup = (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.zi)(labels);
			const found = new Map();
			let after = null;
			for (;;) {
				const repository = await readIssuePage(github, lookup, {
					label: labels[0],
					after
				});
				const { labelled, newest } = repository;
				for (const node of [...labelled.nodes, ...newest.nodes]) {
					if (node.viewerDidAuthor && (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.GN)(node.body, mark)) found.set(node.number, node);
				}
				const { hasNextPage, endCursor } = labelled.pageInfo;
				if (!hasNextPage || endCursor === null || endCursor === after || found.size > 0) {
					if (found.size > 1) github.log.warning(`${found.size} issues are marked ${mark}; the oldest is kept.`);
					return {
						found: found.get(Math.min(...found.keys())) ?? null,
						missingLabels: lookup.missing(repository)
					};
				}
				after = endCursor;
			}
		}
		async function readIssuePage(github, lookup, page) {
			const { owner, repo: name } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_4__.S)(github.repository);
			const variables = {
				owner,
				name,
				...page,
				...lookup.variables
			};
			return (await github.query("find an issue", findIssuesQuery(lookup), variables, FoundIssues)).data.repository;
		}
	}),
	37405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => LabelNames,
			Nl: () => addLabels,
			cV: () => ensureLabels,
			mp: () => createLabels,
			tA: () => removeLabel,
			zi: () => labelLookup
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80737);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25443);
		const LABEL_DEFINITIONS = {
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.humanGated]: {
				color: "fbca04",
				description: "A person decides here; the loop keeps its hands off"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.escalated]: {
				color: "d93f0b",
				description: "The loop asks a person"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.pullRequest]: {
				color: "0e8a16",
				description: "Opened by the loop"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.demoted]: {
				color: "e99695",
				description: "The loop lost authority; taken off by a person, it gets it back"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.triageReport]: {
				color: "c5def5",
				description: "The report of triage; no work"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.activationGap]: {
				color: "1d76db",
				description: "Merged, but not live; closed by its own probe"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.batch]: {
				color: "c5def5",
				description: "The tickets that the oracle answers for"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.planned]: {
				color: "c5def5",
				description: "Part of a plan of the loop that a person accepted"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.regression]: {
				color: "e99695",
				description: "Evals that got worse on the base"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.learning]: {
				color: "1d76db",
				description: "What the loop learns, and what a person has to write down"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.stopped]: {
				color: "b60205",
				description: "The loop itself stopped and needs a person"
			}
		};
		const OTHER_LABEL = {
			color: "5319e7",
			description: "Used by loop-actions"
		};
		function labelLookup(labels) {
			const ours = unique(labels).filter((label) => label.toLowerCase().startsWith("loop:"));
			return {
				declarations: ours.map((_label, index) => `, $label${index}: String!`).join(""),
				selections: ours.map((_label, index) => `label${index}: label(name: $label${index}) { name }`).join("\n    "),
				variables: Object.fromEntries(ours.map((label, index) => [`label${index}`, label])),
				missing: (repository) => ours.filter((_label, index) => repository[`label${index}`] == null)
			};
		}
		function findLabelsQuery(lookup) {
			return `query FindLabels($owner: String!, $name: String!, $number: Int!${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    subject: issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { labels(first: 100) { nodes { name } } }
      ... on PullRequest { labels(first: 100) { nodes { name } } }
    }
    ${lookup.selections}
  }
}`;
		}
		const LabelNames = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })) }).transform(({ nodes }) => nodes.map(({ name }) => name));
		const FoundLabels = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ subject: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			__typename: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["Issue", "PullRequest"]),
			labels: LabelNames
		}) }) });
		async function ensureLabels(github, issue, labels) {
			return github.alone(`labels ${issue}`, async () => {
				const lookup = labelLookup(labels);
				const { owner, repo: name } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_2__.S)(github.repository);
				const variables = {
					owner,
					name,
					number: issue,
					...lookup.variables
				};
				const { data } = await github.query("find labels", findLabelsQuery(lookup), variables, FoundLabels);
				const { subject } = data.repository;
				await createLabels(github, lookup.missing(data.repository));
				const kind = subject.__typename === "Issue" ? "issue" : "pull request";
				const added = await addLabels(github, {
					kind,
					number: issue,
					present: subject.labels,
					wanted: labels
				});
				return { operation: added ? "updated" : "none" };
			});
		}
		async function removeLabel(github, issue, label) {
			try {
				await github.write({
					operation: "remove a label",
					parameters: {
						issue_number: issue,
						name: label
					},
					answer: zod__WEBPACK_IMPORTED_MODULE_1__.L5J(),
					find: "idempotent"
				});
				return { operation: "updated" };
			} catch (error) {
				if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error) && /label does not exist/i.test(error.message)) return { operation: "none" };
				throw error;
			}
		}
		async function createLabels(github, labels) {
			for (const name of labels) {
				const definition = LABEL_DEFINITIONS[name] ?? OTHER_LABEL;
				try {
					await github.write({
						operation: "create a label",
						parameters: {
							name,
							...definition
						},
						answer: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }),
						find: "idempotent"
					});
				} catch (error) {
					if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error, "E_GITHUB_REFUSED") || !/already_exists/.test(error.message)) throw error;
				}
			}
		}
		async function addLabels(github, { kind, number, present, wanted }) {
			const has = new Set(present.map((label) => label.toLowerCase()));
			const labels = unique(wanted).filter((label) => !has.has(label.toLowerCase()));
			if (labels.length === 0) return false;
			await github.write({
				operation: kind === "issue" ? "label an issue" : "label a pull request",
				parameters: {
					issue_number: number,
					labels
				},
				answer: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
				find: "idempotent"
			});
			return true;
		}
		function unique(labels) {
			return [...new Map(labels.map((label) => [label.toLowerCase(), label])).values()];
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
	88317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => loopDeps });
		function loopDeps(deps, secrets) {
			const { clock, random, log, signal, context } = deps;
			return {
				clock,
				random,
				log,
				signal,
				context,
				secrets
			};
		}
	}),
	35924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => decideBatch });
		var names = __webpack_require__(61950);
		var write_access = __webpack_require__(79264);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/oracle/human-gate.js";
		function humanGate(ticket) {
			if (!ticket.labels.includes(names.kg.humanGated)) return "absent";
			const newest = ticket.labelEvents.findLast((event) => event.label === names.kg.humanGated);
			if (newest === undefined || newest.action !== "labeled" || newest.actor.kind !== "user") return "not-proven";
			return (0, write_access.s)(newest.actor.permission) ? "by-a-person" : "not-proven";
		}
		var merged_change = __webpack_require__(77106);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/oracle/stand-ticket.js";
		function standTicket(id, ticket, facts) {
			const [standing, reason] = ticket === undefined ? ["unknown", "the tracker did not answer for it"] : rowOf(ticket, facts);
			return {
				id,
				standing,
				reason
			};
		}
		function rowOf(ticket, facts) {
			const gate = humanGate(ticket);
			if (gate === "by-a-person") {
				return ["human-gated", `labelled ${names.kg.humanGated} by a person with write access`];
			}
			const gap = facts.gaps?.get(ticket.id);
			if (gap !== undefined && (ticket.state === "closed" || gap.verified)) return gapRow(ticket, gap);
			return ticket.state === "closed" ? closedRow(ticket, facts) : openRow(ticket, gate, facts);
		}
		function gapRow({ state }, { verified, reason }) {
			if (!verified) return ["dark", `closed, though its own probe does not pass: ${reason}`];
			if (state === "open") return ["waiting", `its probe passes, but nobody may close it: ${reason}`];
			return ["done", `its own probe passes: ${reason}`];
		}
		function openRow(ticket, gate, { baseRef, blocked, gaps }) {
			if (gate === "not-proven") {
				return ["waiting", `labelled ${names.kg.humanGated}, but not provably by a person with write access`];
			}
			if (ticket.labels.includes(names.kg.escalated)) return ["waiting", "the loop asked a person and has no answer yet"];
			const open = ticket.pullRequests.find((pull) => pull.state === "open");
			if (open !== undefined) return ["in-review", `its pull request #${open.number} is open`];
			const blocker = blocked?.get(ticket.id);
			const gap = gaps?.get(ticket.id);
			if (gap !== undefined) return blocker === undefined ? ["ready", `an activation gap: ${gap.reason}`] : ["blocked", blocker];
			const merged = (0, merged_change.XN)(ticket, baseRef);
			if (merged !== undefined) return ["waiting", `pull request #${merged.number} is merged, but the ticket is open`];
			return blocker === undefined ? ["ready", "open, with no pull request"] : ["blocked", blocker];
		}
		function closedRow(ticket, facts) {
			if (ticket.stateReason !== "completed") return ["unproven", `closed as ${ticket.stateReason ?? "unknown"}`];
			const merged = (0, merged_change.XN)(ticket, facts.baseRef);
			if (merged === undefined) {
				const [elsewhere] = (0, merged_change.M1)(ticket);
				if (elsewhere === undefined) return ["unproven", "closed as completed without a merged pull request"];
				return ["unproven", `pull request #${elsewhere.number} was merged into ${elsewhere.baseRef}, not ${facts.baseRef}`];
			}
			const unproven = (0, merged_change.On)(merged, facts);
			if (unproven !== null) return ["unproven", `pull request #${merged.number} is merged, but ${unproven}`];
			const dark = darkness(ticket, merged.mergeCommitSha ?? "", facts);
			if (dark !== null) return ["dark", `pull request #${merged.number} is merged, but ${dark}`];
			return ["done", `completed by pull request #${merged.number}`];
		}
		function darkness(ticket, mergeSha, { liveRequired, live }) {
			if (!liveRequired) return null;
			const answer = live?.get(ticket.id);
			if (answer === undefined) return "nobody verified that it is live";
			if (answer.mergeSha !== mergeSha) {
				return `what was verified is ${answer.mergeSha.slice(0, 12)}, not its merge commit ${mergeSha.slice(0, 12)}`;
			}
			return answer.verified ? null : `not live: ${answer.reason}`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/oracle.js";
		function decideBatch(question) {
			const byId = new Map(question.tracker.tickets.map((ticket) => [ticket.id, ticket]));
			const tickets = [...new Set(question.batch)].map((id) => standTicket(id, byId.get(id), question));
			const count = (...standings) => tickets.filter(({ standing }) => standings.includes(standing)).length;
			const isSettled = ({ standing }) => standing === "done" || standing === "human-gated";
			const settled = tickets.filter(isSettled).length;
			const done = tickets.length > 0 && settled === tickets.length && question.tracker.problems.length === 0;
			return {
				done,
				reason: explain(question, tickets, done),
				tickets,
				ready: tickets.filter(({ standing }) => standing === "ready").map(({ id }) => id),
				remaining: tickets.length - settled,
				blocked: count("blocked"),
				waiting: count("waiting"),
				humanGated: count("human-gated"),
				dark: count("dark"),
				activationGaps: tickets.filter((ticket) => question.gaps?.has(ticket.id) === true && !isSettled(ticket)).length
			};
		}
		function explain(question, tickets, done) {
			if (question.tracker.problems.length > 0) {
				return `not done: the tracker could not be read in full (${question.tracker.problems[0]})`;
			}
			if (tickets.length === 0) return "not done: the batch is empty, and nothing proves nothing";
			const [only] = tickets;
			if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;
			if (done) return `done: all ${tickets.length} tickets are completed and merged, or settled by a person`;
			const open = tickets.find(({ standing }) => standing !== "done" && standing !== "human-gated");
			return `not done: ${open?.id}: ${open?.reason}`;
		}
	}),
	77106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M1: () => mergedOf,
			On: () => unprovenMerge,
			XN: () => mergedChange
		});
		function mergedChange(ticket, baseRef) {
			return mergedOf(ticket).filter((pull) => pull.baseRef === baseRef && pull.mergeCommitSha !== null).reduce((newest, pull) => newest && newest.number > pull.number ? newest : pull, undefined);
		}
		function mergedOf({ pullRequests, repository }) {
			return pullRequests.filter((pull) => pull.state === "merged" && pull.repository === repository);
		}
		function unprovenMerge(pull, { records, postMergeWorkflows }) {
			const evidence = records?.merges.get(pull.number);
			if (records === undefined || evidence === undefined) return "its checks could not be read";
			if (evidence.headSha !== pull.headSha || evidence.mergeSha !== pull.mergeCommitSha) {
				return "its checks are of another commit";
			}
			if (records.requiredContexts === null) return `what ${pull.baseRef} requires could not be read`;
			const head = `its last head ${pull.headSha.slice(0, 12)}`;
			const required = new Set([...records.requiredContexts, ...evidence.head.filter((check) => check.required).map(({ name }) => name)]);
			for (const name of required) {
				const reports = evidence.head.filter((check) => check.name === name);
				if (reports.length === 0) return `the required check “${name}” did not report on ${head}`;
				const bad = reports.find(({ state }) => state !== "passed");
				if (bad !== undefined) return `the required check “${name}” ${saying(bad.state)} on ${head}`;
			}
			const merge = `its merge commit ${evidence.mergeSha.slice(0, 12)}`;
			const failed = evidence.merge.find(({ state }) => state === "failed");
			if (failed !== undefined) return `“${failed.name}” failed on ${merge}`;
			for (const name of postMergeWorkflows) {
				const state = evidence.workflows.find(({ workflow }) => workflow === name)?.state;
				if (state === undefined) return `${name} has not run on ${merge}`;
				if (state !== "passed") return `${name} ${saying(state)} on ${merge}`;
			}
			const pending = evidence.merge.find(({ state }) => state === "pending");
			return pending === undefined ? null : `“${pending.name}” is still running on ${merge}`;
		}
		const saying = (state) => state === "failed" ? "failed" : "is still running";
	})
};
