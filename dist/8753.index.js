export const id = 8753;
export const ids = [8753, 8317];
export const modules = {
	45005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86651);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34091);
		var _loop_actions_loop_context_loop_deps__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88317);
		var _loop_actions_loop_context_open_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23672);
		async function run(values, action) {
			const deps = (0, _loop_actions_loop_context_loop_deps__WEBPACK_IMPORTED_MODULE_2__.loopDeps)(action, [values.githubToken]);
			const base = await (0, _loop_actions_loop_context_open_base__WEBPACK_IMPORTED_MODULE_3__.openBase)(deps, {
				workingDirectory: values.workingDirectory,
				sha: values.base ?? null,
				specPath: values.spec,
				plan: null
			});
			const { openWriters, parseBatch, runClosedLoop, summarizeRun } = await Promise.all([
				__webpack_require__.e(8022),
				__webpack_require__.e(4954),
				__webpack_require__.e(4730),
				__webpack_require__.e(8629),
				__webpack_require__.e(3939),
				__webpack_require__.e(1618),
				__webpack_require__.e(7094),
				__webpack_require__.e(9876),
				__webpack_require__.e(8075),
				__webpack_require__.e(9557),
				__webpack_require__.e(5745),
				__webpack_require__.e(8529)
			]).then(__webpack_require__.bind(__webpack_require__, 55745));
			const writers = openWriters(deps, base, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			const loop = await runClosedLoop(deps, base, writers, {
				plan: {
					batch: parseBatch(values.batch, "open"),
					mode: values.mode ?? null,
					ceiling: "propose",
					maxItems: values.maxItems ?? null,
					budgets: {
						maxIterations: values.maxIterations ?? null,
						maxToolCalls: values.maxToolCalls ?? null,
						maxRuntimeMs: values.maxRuntime ?? null,
						maxTokens: values.maxTokens ?? null,
						maxCostUsd: values.maxCost ?? null
					}
				},
				agentCommand: values.agentCommand,
				checker: {
					command: values.checkerAgentCommand,
					maxRuntimeMs: values.checkerMaxRuntime ?? null
				},
				heldOut: values.heldOut === undefined ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.context.workspace, values.heldOut),
				publish: {
					branchPrefix: values.branchPrefix,
					draft: values.draft,
					labels: values.labels,
					reviewers: values.reviewers,
					dispatchChecks: values.dispatchChecks
				},
				dryRun: values.dryRun
			});
			const { planned, results, oracle, report, box, faults } = loop;
			action.summary.add(summarizeRun(report, planned));
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base.workRoot, "run-report.json");
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(report, null, 2)}\n`);
			const result = {
				status: !planned.readiness.ready ? "not-ready" : planned.plan.items.length > 0 ? "selected" : "nothing-to-do",
				stoppedReason: report.stopReason,
				done: oracle.done,
				reason: oracle.reason,
				ready: [...oracle.ready],
				remaining: oracle.remaining,
				waiting: oracle.waiting,
				humanGated: oracle.humanGated,
				pullRequests: results.flatMap(({ report: { item }, published }) => published === null ? [] : [{
					item,
					number: published.number,
					url: published.url,
					operation: published.operation
				}]),
				runReport: path,
				box: box?.strength
			};
			if (faults.length === 0) return result;
			const failure = (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__.Ic)(faults[0]);
			return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_5__.wv)(result, {
				title: failure.code,
				message: (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__.M3)(failure)
			});
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
		__webpack_require__.d(__webpack_exports__, { loopDeps: () => loopDeps });
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
	})
};
