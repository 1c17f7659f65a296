export const id = 380;
export const ids = [380,329];
export const modules = {

/***/ 79380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39776);
/* harmony import */ var _loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65329);
/* harmony import */ var _loop_actions_loop_open_plan__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87026);
/* harmony import */ var _loop_actions_loop_plan_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5594);




async function run(values, action) {
    const deps = (0,_loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_0__.loopDeps)(action, [values.githubToken]);
    const { context, log } = deps;
    const plan = await (0,_loop_actions_loop_open_plan__WEBPACK_IMPORTED_MODULE_1__.openPlan)(values, action);
    const item = (0,_loop_actions_loop_plan_files__WEBPACK_IMPORTED_MODULE_2__/* .planItem */ .$P)(plan, values.item);
    // Loaded once there is a plan to work on.
    const { openBase, openWriters, publishFromFiles } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(320), __webpack_require__.e(680), __webpack_require__.e(563), __webpack_require__.e(308), __webpack_require__.e(916), __webpack_require__.e(638), __webpack_require__.e(849), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 99849));
    const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
    const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
    let handOffFault = null;
    const receive = async (kind, nameOrDirectory, digest) => {
        if (nameOrDirectory === undefined)
            return null;
        try {
            return { directory: await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .takeOver */ .w)({ nameOrDirectory, kind, context, log }), digest };
        }
        catch (error) {
            // What can not be taken over is an outcome, too, and is recorded as one.
            handOffFault ??= error;
            return null;
        }
    };
    const candidate = await receive('candidate', values.candidate, values.candidateDigest);
    const verdict = await receive('verdict', values.gateVerdict, values.gateVerdictDigest);
    const checker = await receive('verdict', values.checkerVerdict, values.checkerVerdictDigest);
    const outcome = await publishFromFiles(deps, base, writers, {
        plan,
        item,
        candidate,
        verdict,
        checker,
        handOffFault,
        publish: {
            branchPrefix: values.branchPrefix,
            draft: values.draft,
            labels: values.labels,
            reviewers: values.reviewers,
            dispatchChecks: values.dispatchChecks,
        },
        dryRun: values.dryRun,
    });
    const { published, fault } = outcome;
    action.summary.add(`## Publish: ${item.id}\n\n${published === null ? outcome.note : `[#${published.number}](${published.url})`}`);
    if (fault !== null)
        throw fault;
    return {
        status: published === null ? 'not-published' : 'published',
        pullRequestNumber: published?.number,
        pullRequestUrl: published?.url,
        pullRequestOperation: published?.operation ?? 'none',
        pullRequestHeadSha: published?.headSha,
        branch: published?.branch,
        recorded: outcome.recorded,
        escalated: outcome.interrupt !== null,
    };
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
