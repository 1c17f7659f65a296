export const id = 3726;
export const ids = [3726,8317];
export const modules = {

/***/ 23726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/take-over.js
var take_over = __webpack_require__(45797);
// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/hand-over.js
var hand_over = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/loop/src/context/loop-deps.js
var loop_deps = __webpack_require__(88317);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/open-plan.js
var open_plan = __webpack_require__(12340);
// EXTERNAL MODULE: ./build/packages/action-kit/src/define-action.js
var define_action = __webpack_require__(34091);
;// CONCATENATED MODULE: ./build/actions/gate/src/end-step.js

/** The outputs of a judgement; red unless what was handed in passed as it is. */
function endStep(values, ending) {
    const { verdict, own, decision, more = {} } = ending;
    const result = {
        verdict: verdict.verdict,
        failureClass: verdict.failureClass,
        gateVerdict: ending.handle,
        directory: ending.directory,
        verdictDigest: verdict.digest,
        tree: verdict.subject.tree,
        findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
        humanReview: decision.humanReview,
        remediation: decision.action,
        remediationReason: decision.reason,
        box: ending.box,
        ...more,
    };
    if (own.verdict === 'pass' || values.reportOnly)
        return result;
    const failed = own.checks.filter((check) => check.required && check.verdict !== 'pass');
    const names = failed.map(({ name }) => name).join(', ');
    // A green step would let the commit be merged that still has the fault.
    const message = verdict.verdict === 'pass' ? `${names}; a fix is in the candidate` : names;
    return (0,define_action/* red */.wv)(result, { title: `Gate: ${own.verdict}`, message });
}

;// CONCATENATED MODULE: ./build/actions/gate/src/judge-planned.js






/** Judges what a maker made of a ticket, on the base that the plan pins. */
async function judgePlanned(values, given, action) {
    const deps = (0,loop_deps.loopDeps)(action, []);
    const { context, log } = deps;
    const plan = await (0,open_plan.openPlan)({ plan: given.plan, planDigest: values.planDigest }, action);
    // Loaded once there is a plan to work on: an action with nothing to do starts in half the time.
    const { annotateFindings, judgeFromFiles, openBase, openBox, summarizeVerdict } = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4954), __webpack_require__.e(4730), __webpack_require__.e(8629), __webpack_require__.e(3939), __webpack_require__.e(1618), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(9876), __webpack_require__.e(8075), __webpack_require__.e(9557), __webpack_require__.e(5745), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 55745));
    const heldOut = values.heldOut === undefined ? null : (0,external_node_path_.resolve)(context.workspace, values.heldOut);
    // The trial runs of the box wait for processes, and so does git.
    const [base, box] = await Promise.all([
        openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan }),
        openBox(deps, heldOut === null ? [] : [heldOut]),
    ]);
    const directory = (0,external_node_path_.join)(base.workRoot, 'gate');
    const { verdict, decision } = await judgeFromFiles(deps, base, {
        candidate: await (0,take_over/* takeOver */.w)({ nameOrDirectory: given.candidate, kind: 'candidate', context, log }),
        expectedDigest: values.candidateDigest,
        only: values.checks,
        heldOut,
        box,
        directory,
    });
    action.summary.add(summarizeVerdict(verdict));
    annotateFindings(log, verdict);
    const verdicts = { kind: 'verdict', name: names/* ARTIFACTS */.ym.gate(verdict.item), directory };
    const handed = await (0,hand_over/* handOver */.C)({ ...verdicts, upload: values.upload, context, log });
    return endStep(values, { verdict, own: verdict, decision, handle: handed.handle, directory, box: box.strength });
}

// EXTERNAL MODULE: ./build/packages/loop/src/pull-request/pull-request-of-event.js
var pull_request_of_event = __webpack_require__(47690);
;// CONCATENATED MODULE: ./build/actions/gate/src/judge-pull-request.js






/** Judges the pull request of the event, and lets fixers work on it where that was asked for. */
async function judgePull(values, action) {
    const deps = (0,loop_deps.loopDeps)(action, []);
    const { context, log } = deps;
    const event = (0,pull_request_of_event/* pullRequestOfEvent */.M)(context, values.pullRequest);
    const loop = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4954), __webpack_require__.e(4730), __webpack_require__.e(8629), __webpack_require__.e(3939), __webpack_require__.e(1618), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(9876), __webpack_require__.e(8075), __webpack_require__.e(9557), __webpack_require__.e(5745), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 55745));
    const pull = await loop.openPullRequest(deps, event, {
        workingDirectory: values.workingDirectory,
        specPath: values.spec,
    });
    const directory = (0,external_node_path_.join)(pull.base.workRoot, 'pull-request');
    const whole = values.checks.length === 0 && values.heldOut === undefined;
    const stored = event.queued && values.storedVerdicts && whole ? await loop.readStoredPass(deps, pull, values.stateBranch) : null;
    const judged = stored === null
        ? await loop.judgePullRequest(deps, pull, {
            only: values.checks,
            heldOut: values.heldOut === undefined ? null : (0,external_node_path_.resolve)(context.workspace, values.heldOut),
            // What stands in a queue is merged as it is.
            remediate: event.queued ? 'off' : values.remediate,
            directory,
        })
        : await loop.takeStored(deps, pull, { verdict: stored, directory });
    action.summary.add(loop.summarizeJudged(judged));
    loop.annotateFindings(log, judged.own);
    const item = judged.verdict.item;
    const { upload } = values;
    const gate = { kind: 'verdict', name: names/* ARTIFACTS */.ym.gate(item), directory: (0,external_node_path_.join)(directory, 'gate') };
    const verdict = await (0,hand_over/* handOver */.C)({ ...gate, upload, context, log });
    const made = { kind: 'candidate', name: names/* ARTIFACTS */.ym.candidate(item), directory: judged.candidate.directory };
    const candidate = await (0,hand_over/* handOver */.C)({ ...made, upload, context, log });
    return endStep(values, {
        ...judged,
        handle: verdict.handle,
        directory: verdict.directory,
        box: judged.box.strength,
        more: {
            candidate: candidate.handle,
            candidateDigest: judged.candidate.manifest.digest,
            fixed: judged.fixed,
            pullRequestNumber: pull.number,
            headSha: pull.headSha,
            stored: stored !== null,
        },
    });
}

;// CONCATENATED MODULE: ./build/actions/gate/src/main.js



async function run(values, action) {
    const { plan, candidate, candidateDigest, pullRequest } = values;
    if (plan === undefined && candidate === undefined && candidateDigest === undefined)
        return judgePull(values, action);
    if (values.remediate !== 'off') {
        throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
            message: 'remediate: fix mends pull requests, and this is a candidate',
            remedy: 'Leave remediate: out: what a maker made, a maker mends, with gate-verdict.',
        });
    }
    if (plan !== undefined && candidate !== undefined && pullRequest === undefined) {
        return judgePlanned(values, { plan, candidate }, action);
    }
    throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
        message: 'a candidate is judged by a plan, and a pull request without either',
        remedy: 'Give both plan: and candidate:, or neither of them to judge the pull request of the event.',
    });
}


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83336);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53023);
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30913);
/* harmony import */ var _entry_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44957);
/* harmony import */ var _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28743);







/**
 * Hands a directory on to later jobs as an artifact of this run, replacing one of the same name. Where there are no
 * artifacts it says so and gives the directory. Throws `E_ARTIFACT_NAME`, `E_ARTIFACT_REFUSED` for what `takeOver` would
 * not take, `E_ARTIFACT_UNAVAILABLE`.
 */
async function handOver(request) {
    const { kind, name, directory, context, log } = request;
    (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .requireArtifactName */ .to)(name);
    const files = await listRegularFiles(directory, _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .HAND_OFF_BOUNDS */ .so[kind]);
    const refusal = request.upload ? context.artifacts.refusal : 'input upload is false';
    if (refusal !== null) {
        log.info(`The ${kind} stays in ${directory} and is not uploaded: ${refusal}.`);
        return { directory, artifact: null, handle: directory };
    }
    await log.group(`Upload ${name}`, async () => {
        const service = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_4__/* .openArtifactService */ .w)(context.artifacts);
        await service.upload(name, directory, files);
    });
    return { directory, artifact: name, handle: name };
}
/** The toolkit follows links when it packs, so a link would hand the runner's own files to whoever reads artifacts. */
async function listRegularFiles(directory, bounds) {
    const files = [];
    let total = 0;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`${directory} can not be read`, error);
    });
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path).replaceAll('\\', '/');
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (stats.isDirectory())
            continue;
        if (!stats.isFile())
            throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`${JSON.stringify(name)} is no regular file and is not handed over`);
        const hazard = (0,_entry_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameHazard */ .a)(name);
        if (hazard !== null)
            throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`${JSON.stringify(name.slice(0, 120))} is not handed over: its name ${hazard}`);
        total += stats.size;
        files.push(name);
        if (files.length > bounds.files || stats.size > bounds.fileBytes || total > bounds.totalBytes) {
            throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`${directory} holds more than is handed over: at most ${bounds.files} files, ${bounds.fileBytes} bytes each, ${bounds.totalBytes} in all`);
        }
    }
    if (files.length === 0)
        throw (0,_artifact_error_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`${directory} holds nothing to hand over`);
    return files.sort();
}


/***/ }),

/***/ 61950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ STATE_PATHS),
/* harmony export */   IA: () => (/* binding */ CONTROL_FILES),
/* harmony export */   OI: () => (/* binding */ GUARDS_FOLDER),
/* harmony export */   TT: () => (/* binding */ guardsFile),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   bm: () => (/* binding */ STATE_BRANCH),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   ym: () => (/* binding */ ARTIFACTS)
/* harmony export */ });
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);

/** Labels that are ours. People and workflows key on them; `docs/names.md` lists them. */
const LABELS = {
    /** A person took the item out of the loop's hands; the oracle counts it as settled. */
    humanGated: 'loop:human-gated',
    /** The loop asks a person. */
    escalated: 'loop:escalated',
    /** On pull requests the loop opened. */
    pullRequest: 'loop:pull-request',
    /** A stop of the loop itself that a person has to look at. */
    stopped: 'loop:stopped',
};
/** Default name of the branch that holds LOOP_STATE.md, run reports and ledgers. */
const STATE_BRANCH = 'loop-state';
/** Paths on the state branch. */
const STATE_PATHS = {
    state: 'LOOP_STATE.md',
    interrupts: 'interrupts.jsonl',
    interventions: 'interventions.jsonl',
    leases: 'leases.json',
    quarantine: 'quarantine.json',
    /** The newest verdict on a pull request, for the merge queue. */
    verdict: (pullRequest) => `verdicts/pull-request-${pullRequest}.json`,
    runReport: (run) => `runs/${run}.json`,
};
/** Control files in the user's repository, all optional, all read from the base ref. */
const CONTROL_FILES = {
    spec: 'LOOP_SPEC.md',
    escalationPolicy: 'escalation-policy.md',
    gateChecklist: 'quality-gate-checklist.md',
};
/** Folder of the ledger of guards in the user's repository; each change that leaves guards adds a file to it. */
const GUARDS_FOLDER = '.loop/guards/';
/** The file in which an attempt leaves its guards. */
function guardsFile(attempt) {
    const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, '-');
    return `${GUARDS_FOLDER}${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
}
/** Names of the artifacts (or directories) that carry things between jobs. */
const ARTIFACTS = {
    plan: 'loop-plan',
    candidate: (item) => `loop-candidate-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    gate: (item) => `loop-gate-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    checker: (item) => `loop-checker-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    heal: 'loop-heal',
};
/** The hidden marker that makes a write findable, so that it happens exactly once. */
function marker(kind, key) {
    return `<!-- loop-actions:${kind}:${key.replace(/[^A-Za-z0-9._/#:@-]/g, '_').replaceAll('--', '_')} -->`;
}
/** `loop/<item>-<slug>`: the branch of an item's pull request. */
function branchName(item, title, prefix = 'loop/') {
    const slug = title
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40)
        .replace(/-+$/, '');
    const id = item.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+/, '');
    return `${prefix}${id}${slug === '' ? '' : `-${slug}`}`;
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
