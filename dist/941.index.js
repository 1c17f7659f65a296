export const id = 941;
export const ids = [941,329];
export const modules = {

/***/ 45005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86651);
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34091);
/* harmony import */ var _loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65329);
/* harmony import */ var _loop_actions_loop_open_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24308);





async function run(values, action) {
    const deps = (0,_loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_2__.loopDeps)(action, [values.githubToken]);
    const base = await (0,_loop_actions_loop_open_base__WEBPACK_IMPORTED_MODULE_3__.openBase)(deps, {
        workingDirectory: values.workingDirectory,
        sha: values.base ?? null,
        specPath: values.spec,
        plan: null,
    });
    // Loaded once there is a base to stand on.
    const { openWriters, parseBatch, runClosedLoop, summarizeRun } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(320), __webpack_require__.e(680), __webpack_require__.e(563), __webpack_require__.e(916), __webpack_require__.e(638), __webpack_require__.e(849), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 99849));
    const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
    const loop = await runClosedLoop(deps, base, writers, {
        plan: {
            batch: parseBatch(values.batch, 'open'),
            mode: values.mode ?? null,
            // The token and the agent share this runner, so nothing here may merge by itself (DESIGN rule 9).
            ceiling: 'propose',
            maxItems: values.maxItems ?? null,
            budgets: {
                maxIterations: values.maxIterations ?? null,
                maxToolCalls: values.maxToolCalls ?? null,
                maxRuntimeMs: values.maxRuntime ?? null,
                maxTokens: values.maxTokens ?? null,
                maxCostUsd: values.maxCost ?? null,
            },
        },
        agentCommand: values.agentCommand,
        checker: { command: values.checkerAgentCommand, maxRuntimeMs: values.checkerMaxRuntime ?? null },
        heldOut: values.heldOut === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.context.workspace, values.heldOut),
        publish: {
            branchPrefix: values.branchPrefix,
            draft: values.draft,
            labels: values.labels,
            reviewers: values.reviewers,
            dispatchChecks: values.dispatchChecks,
        },
        dryRun: values.dryRun,
    });
    const { planned, results, oracle, report, box, faults } = loop;
    action.summary.add(summarizeRun(report, planned));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base.workRoot, 'run-report.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(report, null, 2)}\n`);
    const result = {
        status: !planned.readiness.ready ? 'not-ready' : planned.plan.items.length > 0 ? 'selected' : 'nothing-to-do',
        stoppedReason: report.stopReason,
        done: oracle.done,
        reason: oracle.reason,
        ready: [...oracle.ready],
        remaining: oracle.remaining,
        waiting: oracle.waiting,
        humanGated: oracle.humanGated,
        pullRequests: results.flatMap(({ report: { item }, published }) => published === null
            ? []
            : [{ item, number: published.number, url: published.url, operation: published.operation }]),
        runReport: path,
        box: box?.strength,
    };
    if (faults.length === 0)
        return result;
    const failure = (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(faults[0]);
    return (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .red */ .wv)(result, { title: failure.code, message: (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .formatFailure */ .M3)(failure) });
}


/***/ }),

/***/ 23504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
/** Who speaks, as servers are told through the API and through git alike. */
function userAgent({ version, action, job }) {
    const plain = (text) => text.replace(/[^\x20-\x7e]|[()]/g, '_');
    return `loop-actions/${plain(version)} (${plain(action)}; job=${plain(job)})`;
}


/***/ }),

/***/ 54414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseOfEvent)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);

/**
 * The commit and branch an event stands on. A pull request's own commit is what somebody proposes, so there the base
 * branch counts, never the head (DESIGN rule 1).
 */
function baseOfEvent(context) {
    const pull = readPath(context, 'pull_request', 'base');
    if (context.eventName.startsWith('pull_request') || pull !== undefined) {
        const { sha, ref } = (pull ?? {});
        if (typeof sha === 'string' && typeof ref === 'string')
            return { sha, ref };
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_EVENT_INVALID', {
            message: `the ${context.eventName} event names no base`,
            remedy: 'Give the input `base`, or start the workflow by another event.',
        });
    }
    const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    const fallback = readPath(context, 'repository', 'default_branch');
    const ref = branch ?? (typeof fallback === 'string' ? fallback : undefined);
    if (ref !== undefined && context.sha !== '')
        return { sha: context.sha, ref };
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_BASE_UNKNOWN', {
        message: 'neither the event nor GITHUB_REF and GITHUB_SHA say which branch to stand on',
        remedy: 'Run on a branch: schedule, workflow_dispatch, issues and push events do.',
    });
}
function readPath(context, ...path) {
    let value = context.event();
    for (const key of path)
        value = value !== null && typeof value === 'object' ? value[key] : undefined;
    return value;
}


/***/ }),

/***/ 65329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loopDeps: () => (/* binding */ loopDeps)
/* harmony export */ });
/** What the parts of a loop need, out of what an action is given. */
function loopDeps(deps, secrets) {
    const { clock, random, log, signal, context } = deps;
    return { clock, random, log, signal, context, secrets };
}


/***/ })

};
