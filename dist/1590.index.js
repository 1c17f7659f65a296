export const id = 1590;
export const ids = [1590];
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
			const { openBase } = await __webpack_require__.e(3903).then(__webpack_require__.bind(__webpack_require__, 13903));
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
			const { openBase } = await __webpack_require__.e(3903).then(__webpack_require__.bind(__webpack_require__, 13903));
			const { openWriters } = await Promise.all([
				__webpack_require__.e(1095),
				__webpack_require__.e(8075),
				__webpack_require__.e(1146)
			]).then(__webpack_require__.bind(__webpack_require__, 48075));
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
