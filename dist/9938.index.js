export const id = 9938;
export const ids = [9938,8317];
export const modules = {

/***/ 19938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/take-over.js
var take_over = __webpack_require__(45797);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/loop/src/context/loop-deps.js
var loop_deps = __webpack_require__(88317);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/open-plan.js
var open_plan = __webpack_require__(12340);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/plan-files.js + 1 modules
var plan_files = __webpack_require__(90119);
// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/hand-over.js
var hand_over = __webpack_require__(2775);
;// CONCATENATED MODULE: ./build/actions/maker/src/hand-on.js

/** After a cancel outputs matter more than waiting for an upload to be confirmed; the runner kills soon. */
const UPLOAD_UNTIL_MS = 3_700;
/** Hands a candidate over under one name; each upload replaces the one before. */
function handOn({ context, log, signal, clock }, what) {
    const { name } = what;
    const uploads = what.upload && context.artifacts.refusal === null;
    let uploaded = null;
    // One after the other: each first takes away what has its name.
    let last = Promise.resolve();
    const give = (candidate) => {
        const { directory } = candidate;
        const given = last.then(() => (0,hand_over/* handOver */.C)({ kind: 'candidate', ...what, directory, context, log }));
        last = given.then(() => {
            uploaded = candidate;
        }, () => undefined);
        return given;
    };
    const late = new Promise((resolve) => {
        const wait = () => void clock.sleep(UPLOAD_UNTIL_MS).then(resolve);
        if (signal.aborted)
            wait();
        else
            signal.addEventListener('abort', wait, { once: true });
    });
    return {
        inProgress: async (candidate) => {
            if (!uploads)
                return;
            const told = give(candidate).catch((error) => log.warning(`work in progress was not uploaded: ${error.message}`));
            await Promise.race([told, late]);
        },
        finally: async (candidate) => {
            const { directory, manifest } = candidate;
            if (!uploads)
                return { ...(await give(candidate)), manifest };
            // With seconds left, what is there is not taken away to be uploaded once more.
            if (signal.aborted && uploaded !== null && isSame(uploaded, candidate)) {
                return { ...uploaded, artifact: name, handle: name };
            }
            const handed = await Promise.race([
                give(candidate),
                late.then(() => ({ directory, artifact: name, handle: name })),
            ]);
            return { ...handed, manifest };
        },
    };
}
function isSame(left, right) {
    const [one, other] = [left.manifest, right.manifest];
    const differing = ['change.patch', 'notes.md', 'interrupt.json'].filter((name) => one.files[name]?.sha256 !== other.files[name]?.sha256);
    return one.tree === other.tree && differing.length === 0;
}

;// CONCATENATED MODULE: ./build/actions/maker/src/main.js







async function run(values, action) {
    const deps = (0,loop_deps.loopDeps)(action, []);
    const taken = await (0,open_plan/* takePlan */.h)(values, action);
    const { plan } = taken;
    const planned = (0,plan_files/* planItem */.$P)(plan, values.item);
    // Run again alone, the job works from the plan of an earlier try, and makes a later attempt.
    const item = { ...planned, attempt: Math.max(planned.attempt, deps.context.runAttempt) };
    if (values.agentCommand === undefined) {
        throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
            message: 'input agent-command: is required for the agent "command"',
            remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/agent.mjs',
        });
    }
    // Loaded once there is something to make: an action with nothing to do starts in half the time.
    const { agentRuntime, budgetLeft, findEarlierWork, makeCandidate, openBase, openBox, readFailures, tightestBudgets, withDefaultBudgets, } = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(4954), __webpack_require__.e(4730), __webpack_require__.e(8629), __webpack_require__.e(3939), __webpack_require__.e(1618), __webpack_require__.e(7094), __webpack_require__.e(3672), __webpack_require__.e(9876), __webpack_require__.e(8075), __webpack_require__.e(9557), __webpack_require__.e(5745), __webpack_require__.e(9494)]).then(__webpack_require__.bind(__webpack_require__, 55745));
    // The trial runs of the box wait for processes, and so does git.
    const [base, box] = await Promise.all([
        openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan }),
        openBox(deps),
    ]);
    const { lease } = item;
    const limits = withDefaultBudgets(tightestBudgets(base.control.spec.budgets, {
        maxIterations: values.maxIterations ?? null,
        maxToolCalls: values.maxToolCalls ?? null,
        maxRuntimeMs: values.maxRuntime ?? null,
        maxTokens: values.maxTokens ?? null,
        maxCostUsd: values.maxCost ?? null,
    }, { maxRuntimeMs: lease.runtimeMs, maxTokens: lease.tokens, maxCostUsd: lease.costUsd }));
    const runtime = agentRuntime(values.agentCommand);
    const { context, log } = deps;
    const { gateVerdict } = values;
    const failures = gateVerdict === undefined
        ? []
        : await readFailures({
            directory: await (0,take_over/* takeOver */.w)({ nameOrDirectory: gateVerdict, kind: 'verdict', context, log }),
            digest: values.gateVerdictDigest,
        });
    const hand = handOn(action, { name: names/* ARTIFACTS */.ym.candidate(item.id), upload: values.upload });
    const made = await makeCandidate(deps, base, {
        item,
        runtime,
        box,
        limits,
        failures,
        work: await findEarlierWork(action, { plan, item, directory: taken.directory }),
        directory: (0,external_node_path_.join)(base.workRoot, 'candidate'),
        kept: hand.inProgress,
    });
    const handed = await hand.finally(made.candidate);
    const { manifest } = handed;
    action.summary.add(`## Maker: ${item.id} ${statusOf(made)}\n\n${made.stopReason}: ${made.note}`);
    return {
        status: statusOf(made),
        stoppedReason: made.stopReason,
        startedFrom: made.start.from,
        candidate: handed.handle,
        directory: handed.directory,
        candidateDigest: manifest.digest,
        baseSha: manifest.baseSha,
        tree: manifest.tree,
        interrupt: made.interrupt,
        box: box.strength,
        iterations: made.usage.iterations,
        toolCalls: made.usage.toolCalls,
        tokens: made.usage.tokens,
        costUsd: made.usage.costUsd,
        costKnown: made.usage.costUsd !== null,
        budgetLeft: budgetLeft(limits, made.usage),
    };
}
function statusOf({ stopReason, changed, }) {
    const ended = {
        done: 'candidate',
        'no-change': 'no-change',
        interrupted: 'interrupt',
        'agent-error': 'failed',
    };
    return ended[stopReason] ?? (changed ? 'stopped' : 'no-change');
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


/***/ })

};
