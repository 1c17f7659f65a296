export const id = 8083;
export const ids = [8083];
export const modules = {
	76441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86651);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34091);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _loop_actions_loop_context_base_of_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67290);
		var _loop_actions_loop_context_open_github__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26747);
		var _loop_actions_loop_decide_ask_oracle__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76535);
		var _loop_actions_loop_decide_oracle_summary__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59448);
		var _loop_actions_loop_plan_parse_batch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36246);
		var _loop_actions_loop_plan_resolve_batch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41729);
		async function run(values, deps) {
			if (values.plan === undefined && values.batch.length === 0) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_INPUT_MISSING", {
					message: "neither batch nor plan was given, so there is nothing to ask about",
					remedy: "Give `batch`, e.g. batch: label:maintenance, or the plan of this run."
				});
			}
			const plan = values.plan === undefined ? null : await readPlanOf(values, values.plan, deps);
			const recordedMissing = plan === null ? [] : await settle(values, plan, deps);
			const query = (0, _loop_actions_loop_plan_parse_batch__WEBPACK_IMPORTED_MODULE_3__.G)(values.batch, "all") ?? { numbers: (plan?.items ?? []).map(({ number }) => number) };
			const baseRef = values.baseBranch ?? plan?.baseRef ?? (0, _loop_actions_loop_context_base_of_event__WEBPACK_IMPORTED_MODULE_4__.p)(deps.context).ref;
			const github = (0, _loop_actions_loop_context_open_github__WEBPACK_IMPORTED_MODULE_5__.o)(deps, values.githubToken);
			const batch = await (0, _loop_actions_loop_plan_resolve_batch__WEBPACK_IMPORTED_MODULE_6__.T)(github, query);
			const decision = await (0, _loop_actions_loop_decide_ask_oracle__WEBPACK_IMPORTED_MODULE_7__.G)(github, {
				batch,
				baseRef
			});
			deps.log.info(decision.reason);
			deps.summary.add((0, _loop_actions_loop_decide_oracle_summary__WEBPACK_IMPORTED_MODULE_8__.o)(decision));
			const result = {
				done: decision.done,
				reason: decision.reason,
				ready: [...decision.ready],
				remaining: decision.remaining,
				waiting: decision.waiting,
				recordedMissing: [...recordedMissing],
				humanGated: decision.humanGated
			};
			if (decision.fault !== null) {
				const failure = (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_9__.Ic)(decision.fault);
				return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_10__.wv)(result, {
					title: failure.code,
					message: (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_9__.M3)(failure)
				});
			}
			if (decision.done || !values.failWhenNotDone) return result;
			return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_10__.wv)(result, {
				title: "Not done",
				message: decision.reason
			});
		}
		async function readPlanOf({ planDigest }, plan, deps) {
			const { openPlan } = await Promise.all([__webpack_require__.e(7915), __webpack_require__.e(5416)]).then(__webpack_require__.bind(__webpack_require__, 12340));
			return openPlan({
				plan,
				planDigest
			}, deps);
		}
		async function settle(values, plan, action) {
			const { loopDeps } = await __webpack_require__.e(8317).then(__webpack_require__.bind(__webpack_require__, 88317));
			const { openBase } = await __webpack_require__.e(3672).then(__webpack_require__.bind(__webpack_require__, 23672));
			const { openWriters } = await Promise.all([
				__webpack_require__.e(8680),
				__webpack_require__.e(8075),
				__webpack_require__.e(1146)
			]).then(__webpack_require__.bind(__webpack_require__, 48075));
			const { takeLeftBehind } = await __webpack_require__.e(4538).then(__webpack_require__.bind(__webpack_require__, 44538));
			const { recordMissing } = await Promise.all([
				__webpack_require__.e(8680),
				__webpack_require__.e(9876),
				__webpack_require__.e(1017)
			]).then(__webpack_require__.bind(__webpack_require__, 59876));
			const deps = loopDeps(action, [values.githubToken]);
			const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.context.tempDirectory, "loop-oracle-"));
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
	61950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => STATE_PATHS,
			IA: () => CONTROL_FILES,
			OI: () => GUARDS_FOLDER,
			TT: () => guardsFile,
			at: () => branchName,
			bm: () => STATE_BRANCH,
			kg: () => LABELS,
			xL: () => marker,
			ym: () => ARTIFACTS
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
		const LABELS = {
			humanGated: "loop:human-gated",
			escalated: "loop:escalated",
			pullRequest: "loop:pull-request"
		};
		const STATE_BRANCH = "loop-state";
		const STATE_PATHS = {
			state: "LOOP_STATE.md",
			interrupts: "interrupts.jsonl",
			leases: "leases.json",
			quarantine: "quarantine.json",
			verdict: (pullRequest) => `verdicts/pull-request-${pullRequest}.json`,
			runReport: (run) => `runs/${run}.json`
		};
		const CONTROL_FILES = {
			spec: "LOOP_SPEC.md",
			escalationPolicy: "escalation-policy.md",
			gateChecklist: "quality-gate-checklist.md"
		};
		const GUARDS_FOLDER = ".loop/guards/";
		function guardsFile(attempt) {
			const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, "-");
			return `${GUARDS_FOLDER}${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
		}
		const ARTIFACTS = {
			plan: "loop-plan",
			candidate: (item) => `loop-candidate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			gate: (item) => `loop-gate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			checker: (item) => `loop-checker-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`
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
	})
};
