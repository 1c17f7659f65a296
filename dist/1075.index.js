export const id = 1075;
export const ids = [1075,5416,8317];
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
    const { openBase, openWriters, publishFromFiles, takeLeftBehind } = await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(8022), __webpack_require__.e(9002), __webpack_require__.e(8680), __webpack_require__.e(9876), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(8895), __webpack_require__.e(8075), __webpack_require__.e(3934), __webpack_require__.e(4890)]).then(__webpack_require__.bind(__webpack_require__, 23934));
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
    const loop = await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(8022), __webpack_require__.e(9002), __webpack_require__.e(8680), __webpack_require__.e(9876), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(8895), __webpack_require__.e(8075), __webpack_require__.e(3934), __webpack_require__.e(4890)]).then(__webpack_require__.bind(__webpack_require__, 23934));
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
    const { openGitHub, suggestFromRun } = await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(8022), __webpack_require__.e(9002), __webpack_require__.e(8680), __webpack_require__.e(9876), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(8895), __webpack_require__.e(8075), __webpack_require__.e(3934), __webpack_require__.e(4890)]).then(__webpack_require__.bind(__webpack_require__, 23934));
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

/***/ 83336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);

/** `E_ARTIFACT_REFUSED`: what arrived is not what any job of ours hands over. */
function refused(message, cause) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_ARTIFACT_REFUSED', {
        message,
        remedy: 'Hand over only what an action of this suite wrote. Look for a step that uploads an artifact of this name.',
        cause,
    });
}
/** `E_ARTIFACT_BROKEN`: it is damaged or empty, and so reads as not passed. */
function broken(message, cause) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_ARTIFACT_BROKEN', {
        message,
        remedy: 'Run the job that makes it again.',
        cause,
    });
}
/** `E_ARTIFACT_MISSING`: neither a directory nor an artifact of this run. */
function missing(message) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_ARTIFACT_MISSING', {
        message,
        remedy: 'Name the job that makes it under `needs:`, in the same run of the workflow, and hand on its output. Artifacts of other runs, and expired ones, are not taken; no permission is needed for those of this run.',
    });
}
/** `E_ARTIFACT_UNAVAILABLE`: the artifact service did not do what was asked, or there is none here. */
function unavailable(message, remedy, cause) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_ARTIFACT_UNAVAILABLE', { message, remedy, cause });
}


/***/ }),

/***/ 53023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k1: () => (/* binding */ isArtifactName),
/* harmony export */   to: () => (/* binding */ requireArtifactName)
/* harmony export */ });
/* unused harmony export LONGEST_ARTIFACT_NAME */
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);

/** GitHub's own limit is not documented; a name of more bytes is no file name on any system either. */
const LONGEST_ARTIFACT_NAME = 255;
/** What GitHub takes in no artifact name (actions/toolkit, `path-and-artifact-name-validation.ts`), and control codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /["":<>|*?\\/\u0000-\u001f\u007f]/;
/** Whether GitHub takes `name` as the name of an artifact. */
function isArtifactName(name) {
    return (name !== '' &&
        name === name.trim() &&
        !/^\.+$/.test(name) &&
        !FORBIDDEN.test(name) &&
        Buffer.byteLength(name) <= LONGEST_ARTIFACT_NAME);
}
/** Throws `E_ARTIFACT_NAME` for a name that GitHub would refuse, before anything is sent. */
function requireArtifactName(name) {
    if (isArtifactName(name))
        return;
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_ARTIFACT_NAME', {
        message: `${JSON.stringify(name.slice(0, 120))} can not be the name of an artifact`,
        remedy: `Use at most ${LONGEST_ARTIFACT_NAME} bytes without " : < > | * ? \\ / and line breaks.`,
    });
}


/***/ }),

/***/ 30913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noService),
/* harmony export */   w: () => (/* binding */ openArtifactService)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83336);



/** Opens the service over `@actions/artifact`, which is loaded here and not before (5 MB, 160 ms). */
async function openArtifactService(access) {
    if (access.refusal !== null)
        throw noService(access.refusal);
    const { DefaultArtifactClient: ArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(2830), __webpack_require__.e(7158)]).then(__webpack_require__.bind(__webpack_require__, 47158));
    const client = new ArtifactClient();
    return {
        upload: (name, directory, files) => access.within(() => upload(client, { name, directory, files })),
        find: (name) => access.within(() => find(client, name)),
        download: (artifact, directory) => access.within(() => download(client, artifact, directory)),
    };
}
/** Artifacts are immutable (v4): a name that is taken, by an earlier attempt of the job or iteration, is freed first. */
async function upload(client, { name, directory, files }) {
    const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file));
    const attempt = () => client.uploadArtifact(name, paths, directory);
    try {
        await attempt();
    }
    catch (error) {
        if (!isConflict(error))
            throw failed(`artifact ${name} could not be uploaded`, error);
        try {
            await client.deleteArtifact(name);
            await attempt();
        }
        catch (again) {
            throw failed(`artifact ${name} could not be replaced`, again);
        }
    }
}
async function find(client, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return artifact.name === name ? { ...artifact, digest: artifact.digest } : null;
    }
    catch (error) {
        if (error instanceof Error && error.name === 'ArtifactNotFoundError')
            return null;
        throw failed(`artifact ${name} could not be looked up`, error);
    }
}
async function download(client, artifact, directory) {
    const { id, name, digest } = artifact;
    const expected = digest === undefined ? {} : { expectedHash: digest };
    let mismatch;
    try {
        ({ digestMismatch: mismatch } = await client.downloadArtifact(id, {
            path: directory,
            skipDecompress: true,
            ...expected,
        }));
    }
    catch (error) {
        throw failed(`artifact ${name} could not be downloaded`, error);
    }
    if (mismatch === true)
        throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)(`artifact ${name} does not have the digest that the artifact service names`);
    const [file, ...more] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    if (file === undefined || more.length > 0)
        throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)(`artifact ${name} arrived as ${more.length + 1} files`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
}
/** What to do where there is no service. */
function noService(refusal) {
    return (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(`artifacts can not be used: ${refusal}`, 'Hand over a directory: run both actions in one job, or move the directory with actions/upload-artifact@v3 on GitHub Enterprise Server.');
}
function isConflict(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
function failed(message, error) {
    const isQuota = error instanceof Error && error.name === 'UsageError';
    const remedy = isQuota
        ? 'The storage for artifacts is used up: delete old ones or lower their retention under Settings → Actions.'
        : 'See https://www.githubstatus.com, then run the job again.';
    return (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(message, remedy, error);
}


/***/ }),

/***/ 44957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   a: () => (/* binding */ nameHazard)
/* harmony export */ });
const LONGEST_SEGMENT = 255;
const LONGEST_NAME = 1024;
/** What no file system shares: drive letters and streams (`:`), wildcards, quotes, and control codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /["":<>|*?\u0000-\u001f\u007f]/;
/** Names that open a device on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Why a file of an archive may not be written below a folder under this name; null when it may. */
function nameHazard(name) {
    if (name === '' || Buffer.byteLength(name) > LONGEST_NAME)
        return 'is empty or too long';
    if (/^(?:[a-z]:|[\\/])/i.test(name))
        return 'is an absolute path';
    if (name.includes('\\'))
        return 'holds a backslash';
    if (FORBIDDEN.test(name) || name.includes('\ufffd'))
        return 'holds a character that no file name may hold';
    for (const segment of name.split('/')) {
        if (segment === '' || segment === '.' || segment === '..')
            return 'leaves its folder or names no file';
        if (/[. ]$/.test(segment) || DEVICE.test(segment))
            return 'means another file on Windows';
        if (Buffer.byteLength(segment) > LONGEST_SEGMENT)
            return 'is too long';
    }
    return null;
}
/** Names that some file system takes for the same one have the same key. */
function nameKey(name) {
    return name.normalize('NFKC').toLowerCase();
}


/***/ }),

/***/ 28743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   so: () => (/* binding */ HAND_OFF_BOUNDS),
/* harmony export */   tn: () => (/* binding */ largestArchive)
/* harmony export */ });
/* unused harmony export HAND_OFF_KINDS */
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73480);

/** What is handed from job to job. */
const HAND_OFF_KINDS = (/* unused pure expression or super */ null && (['plan', 'candidate', 'verdict']));
const MEBIBYTE = 1024 * 1024;
/** Room for what the readers of each kind accept, and not much more. */
const HAND_OFF_BOUNDS = {
    // With two files per item of what earlier attempts left.
    plan: { files: 520, fileBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENT_LIMITS */ .P.jsonBytes, totalBytes: 4 * _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENT_LIMITS */ .P.jsonBytes },
    candidate: { files: 8, fileBytes: 64 * MEBIBYTE, totalBytes: 128 * MEBIBYTE },
    verdict: { files: 64, fileBytes: 16 * MEBIBYTE, totalBytes: 64 * MEBIBYTE },
};
/** The most that the packed archive of a kind may weigh, bytes: incompressible content and what the format adds. */
function largestArchive(bounds) {
    return bounds.totalBytes + bounds.files * 4096 + 65_536;
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

/***/ 12340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ takePlan),
/* harmony export */   openPlan: () => (/* binding */ openPlan)
/* harmony export */ });
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45797);
/* harmony import */ var _plan_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90119);


/** The plan of this run, from an artifact or a directory. Throws `E_PLAN_INVALID` and `E_ARTIFACT_*`. */
async function openPlan(input, action) {
    return (await takePlan(input, action)).plan;
}
/** As `openPlan`, with the directory it lies in, where the work that it pins lies too. */
async function takePlan(input, { context, log }) {
    const directory = await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .takeOver */ .w)({ nameOrDirectory: input.plan, kind: 'plan', context, log });
    const plan = await (0,_plan_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(directory, {
        repository: context.repository,
        run: context.runId,
        expectedDigest: input.planDigest,
    });
    return { plan, directory };
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
