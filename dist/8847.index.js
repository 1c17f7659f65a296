export const id = 8847;
export const ids = [8847,8317];
export const modules = {

/***/ 48847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/take-over.js
var take_over = __webpack_require__(45797);
// EXTERNAL MODULE: ./build/packages/loop/src/context/loop-deps.js
var loop_deps = __webpack_require__(88317);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/open-plan.js
var open_plan = __webpack_require__(12340);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/plan-files.js + 1 modules
var plan_files = __webpack_require__(90119);
;// CONCATENATED MODULE: ./build/actions/publish/src/publish-item.js




/** Opens the pull request of an item of the plan, and records the outcome in every case. */
async function publishItem(values, planned, action) {
    const deps = (0,loop_deps.loopDeps)(action, [values.githubToken]);
    const { context, log } = deps;
    const plan = await (0,open_plan.openPlan)({ plan: planned.plan, planDigest: values.planDigest }, action);
    const item = (0,plan_files/* planItem */.$P)(plan, planned.item);
    // Loaded once there is a plan to work on.
    const { openBase, openWriters, publishFromFiles, takeLeftBehind } = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4954), __webpack_require__.e(4730), __webpack_require__.e(8629), __webpack_require__.e(3939), __webpack_require__.e(1618), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(9876), __webpack_require__.e(8075), __webpack_require__.e(9557), __webpack_require__.e(5745), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 55745));
    const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
    const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
    let handOffFault = null;
    const receive = async (kind, nameOrDirectory, digest) => {
        if (nameOrDirectory === undefined)
            return null;
        try {
            return { directory: await (0,take_over/* takeOver */.w)({ nameOrDirectory, kind, context, log }), digest };
        }
        catch (error) {
            // What can not be taken over is an outcome, too, and is recorded as one.
            handOffFault ??= error;
            return null;
        }
    };
    const leftBehind = values.candidate === undefined ? await takeLeftBehind(action, plan, item) : null;
    const candidate = await receive('candidate', values.candidate, values.candidateDigest);
    const verdict = await receive('verdict', values.gateVerdict, values.gateVerdictDigest);
    const checker = await receive('verdict', values.checkerVerdict, values.checkerVerdictDigest);
    const outcome = await publishFromFiles(deps, base, writers, {
        plan,
        item,
        candidate,
        leftBehind,
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

// EXTERNAL MODULE: ./build/packages/loop/src/pull-request/pull-request-of-event.js
var pull_request_of_event = __webpack_require__(47690);
;// CONCATENATED MODULE: ./build/actions/publish/src/publish-pull-request.js




/** Puts the fix that a gate made on the pull request of the event, and keeps the verdict for the merge queue. */
async function publishPull(values, action) {
    const deps = (0,loop_deps.loopDeps)(action, [values.githubToken]);
    const { context, log } = deps;
    const event = (0,pull_request_of_event/* pullRequestOfEvent */.M)(context, values.pullRequest);
    const { candidate, gateVerdict, checkerVerdict } = values;
    if (candidate === undefined || gateVerdict === undefined) {
        throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
            message: 'a pull request is published with the candidate and the verdict of its gate',
            remedy: 'Give candidate: and gate-verdict: with their digests, from the outputs of the gate’s job.',
        });
    }
    const receive = (kind, nameOrDirectory) => (0,take_over/* takeOver */.w)({ nameOrDirectory, kind, context, log });
    const files = {
        candidate: { directory: await receive('candidate', candidate), digest: values.candidateDigest },
        gate: { directory: await receive('verdict', gateVerdict), digest: values.gateVerdictDigest },
        checker: checkerVerdict === undefined
            ? null
            : { directory: await receive('verdict', checkerVerdict), digest: values.checkerVerdictDigest },
    };
    const loop = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4954), __webpack_require__.e(4730), __webpack_require__.e(8629), __webpack_require__.e(3939), __webpack_require__.e(1618), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(9876), __webpack_require__.e(8075), __webpack_require__.e(9557), __webpack_require__.e(5745), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 55745));
    const judged = await loop.readJudged(deps, event, files);
    const opened = await loop.openPullRequest(deps, event, {
        workingDirectory: values.workingDirectory,
        specPath: values.spec,
    });
    const writers = loop.openWriters(deps, opened.base, { token: values.githubToken, stateBranch: values.stateBranch });
    const { dispatchChecks, dryRun } = values;
    const outcome = await loop.publishPullRequest(deps, opened, writers, { judged, dispatchChecks, dryRun });
    action.summary.add(`## Publish: #${event.number}\n\n${outcome.note}`);
    log.info(`#${event.number}: ${outcome.note}`);
    return {
        status: outcome.operation === 'updated' ? 'published' : 'not-published',
        pullRequestNumber: event.number,
        pullRequestUrl: outcome.pull.url,
        pullRequestOperation: outcome.operation,
        pullRequestHeadSha: outcome.headSha,
        branch: outcome.pull.headRef,
        recorded: outcome.recorded,
        escalated: false,
    };
}

;// CONCATENATED MODULE: ./build/actions/publish/src/suggest.js

/** Posts what a fork's run found, after that run, where there is a token that can. */
async function suggest(values, action) {
    const deps = (0,loop_deps.loopDeps)(action, [values.githubToken]);
    const { openGitHub, suggestFromRun } = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4954), __webpack_require__.e(4730), __webpack_require__.e(8629), __webpack_require__.e(3939), __webpack_require__.e(1618), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(9876), __webpack_require__.e(8075), __webpack_require__.e(9557), __webpack_require__.e(5745), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 55745));
    const { number, url, operation, note } = await suggestFromRun(deps, openGitHub(deps, values.githubToken), {
        dryRun: values.dryRun,
    });
    action.summary.add(`## Suggestions${number === null ? '' : ` for #${number}`}\n\n${note}`);
    deps.log.info(note);
    return {
        status: operation === 'none' ? 'not-published' : 'published',
        pullRequestNumber: number,
        pullRequestUrl: url,
        pullRequestOperation: 'none',
        recorded: false,
        escalated: false,
    };
}

;// CONCATENATED MODULE: ./build/actions/publish/src/main.js




async function run(values, action) {
    const { plan, item } = values;
    if (plan !== undefined && item !== undefined)
        return publishItem(values, { plan, item }, action);
    if (plan === undefined && item === undefined) {
        return action.context.eventName === 'workflow_run' ? suggest(values, action) : publishPull(values, action);
    }
    throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
        message: 'an item is published by its plan, and a pull request without either',
        remedy: 'Give both plan: and item:, or neither of them to publish to the pull request of the event.',
    });
}


/***/ }),

/***/ 86590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ WorkflowRunEvent),
/* harmony export */   ge: () => (/* binding */ MergeGroupEvent),
/* harmony export */   ti: () => (/* binding */ PullRequestEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);


/** What is read of a `pull_request` event; other fields pass unread. */
const PullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr }) }),
});
/** What is read of a `merge_group` event. */
const MergeGroupEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr, head_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500) }),
});
/** What is read of a `workflow_run` event: who ran on what, as GitHub says, whatever the run itself left behind. */
const WorkflowRunEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        head_sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr,
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryName */ .Ae }).nullable(),
    }),
});


/***/ }),

/***/ 88317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loopDeps: () => (/* binding */ loopDeps)
/* harmony export */ });
/** What the parts of a loop need, out of what an action is given. */
function loopDeps(deps, secrets) {
    const { clock, random, log, signal, context } = deps;
    return { clock, random, log, signal, context, secrets };
}


/***/ }),

/***/ 47690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pullRequestOfEvent)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86590);

/** The pull request of an event; `wanted` must be its number where it is given. Throws E_EVENT_INVALID, E_INPUT_INVALID. */
function pullRequestOfEvent(context, wanted) {
    const found = context.eventName === 'merge_group' ? queuedOf(context) : openOf(context);
    if (wanted === undefined || wanted === found.number)
        return found;
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_INPUT_INVALID', {
        message: `pull-request: ${wanted} was asked for, but the event is about #${found.number}`,
        remedy: 'Leave the input out: the event names the pull request, and its commit is what the verdict is bound to.',
    });
}
function openOf(context) {
    const event = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .PullRequestEvent */ .ti.safeParse(context.event());
    if (event.success) {
        const { number, head } = event.data.pull_request;
        return { number, headSha: head.sha, queued: false };
    }
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_EVENT_INVALID', {
        message: `the ${context.eventName} event is about no pull request`,
        remedy: 'Start the workflow by `on: pull_request` or `on: merge_group`, or hand over a plan and a candidate.',
    });
}
/** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: the last one that the group holds. */
function queuedOf(context) {
    const event = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .MergeGroupEvent */ .ge.safeParse(context.event());
    const ref = event.success ? event.data.merge_group.head_ref : '';
    const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref)?.[1];
    if (event.success && number !== undefined) {
        return { number: Number(number), headSha: event.data.merge_group.head_sha, queued: true };
    }
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_EVENT_INVALID', {
        message: 'the merge_group event does not say which pull request is queued',
        remedy: 'Start the workflow by `on: merge_group`.',
    });
}


/***/ })

};
