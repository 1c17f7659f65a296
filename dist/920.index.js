export const id = 920;
export const ids = [920,329];
export const modules = {

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39776);
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2775);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61950);
/* harmony import */ var _loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65329);
/* harmony import */ var _loop_actions_loop_open_plan__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87026);





async function run(values, action) {
    const deps = (0,_loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_1__.loopDeps)(action, []);
    const { context, log } = deps;
    if (values.agentCommand === undefined) {
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_INPUT_MISSING', {
            message: 'input agent-command: is required for the agent "command"',
            remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/review.mjs',
        });
    }
    const plan = await (0,_loop_actions_loop_open_plan__WEBPACK_IMPORTED_MODULE_3__.openPlan)(values, action);
    // Loaded once there is a plan to work on.
    const { checkFromFiles, openBase, summarizeReview } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(320), __webpack_require__.e(680), __webpack_require__.e(563), __webpack_require__.e(308), __webpack_require__.e(916), __webpack_require__.e(638), __webpack_require__.e(849), __webpack_require__.e(699)]).then(__webpack_require__.bind(__webpack_require__, 99849));
    const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base.workRoot, 'checker');
    const { checked, box } = await checkFromFiles(deps, base, {
        plan,
        candidate: {
            directory: await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .takeOver */ .w)({ nameOrDirectory: values.candidate, kind: 'candidate', context, log }),
            digest: values.candidateDigest,
        },
        gate: {
            directory: await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .takeOver */ .w)({ nameOrDirectory: values.gateVerdict, kind: 'verdict', context, log }),
            digest: values.gateVerdictDigest,
        },
        command: values.agentCommand,
        maxRuntimeMs: values.maxRuntime ?? null,
        directory,
    });
    const { verdict, usage } = checked;
    action.summary.add(summarizeReview(verdict, checked));
    const verdicts = { kind: 'verdict', name: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__/* .ARTIFACTS */ .ym.checker(verdict.item), directory };
    const handed = await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .handOver */ .C)({ ...verdicts, upload: values.upload, context, log });
    return {
        verdict: checked.answer,
        checkerVerdict: handed.handle,
        directory,
        verdictDigest: verdict.digest,
        findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
        box: box.strength,
        iterations: usage.iterations,
        toolCalls: usage.toolCalls,
        tokens: usage.tokens,
        costUsd: usage.costUsd,
        costKnown: usage.costUsd !== null,
    };
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
};
/** Default name of the branch that holds LOOP_STATE.md, run reports and ledgers. */
const STATE_BRANCH = 'loop-state';
/** Paths on the state branch. */
const STATE_PATHS = {
    state: 'LOOP_STATE.md',
    interrupts: 'interrupts.jsonl',
    leases: 'leases.json',
    runReport: (run) => `runs/${run}.json`,
};
/** Control files in the user's repository, all optional, all read from the base ref. */
const CONTROL_FILES = {
    spec: 'LOOP_SPEC.md',
    escalationPolicy: 'escalation-policy.md',
    gateChecklist: 'quality-gate-checklist.md',
};
/** Names of the artifacts (or directories) that carry things between jobs. */
const ARTIFACTS = {
    plan: 'loop-plan',
    candidate: (item) => `loop-candidate-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    gate: (item) => `loop-gate-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    checker: (item) => `loop-checker-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
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
