export const id = 567;
export const ids = [567,329];
export const modules = {

/***/ 85051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61950);
/* harmony import */ var _loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65329);
/* harmony import */ var _loop_actions_loop_open_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24308);





async function run(values, action) {
    const deps = (0,_loop_actions_loop_loop_deps__WEBPACK_IMPORTED_MODULE_1__.loopDeps)(action, [values.githubToken]);
    const base = await (0,_loop_actions_loop_open_base__WEBPACK_IMPORTED_MODULE_2__.openBase)(deps, {
        workingDirectory: values.workingDirectory,
        sha: values.base ?? null,
        specPath: values.spec,
        plan: null,
    });
    // Loaded once there is a base to stand on.
    const { openWriters, parseBatch, planRun, savePlan, summarizePlan, writePlan } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(320), __webpack_require__.e(680), __webpack_require__.e(563), __webpack_require__.e(916), __webpack_require__.e(638), __webpack_require__.e(849), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 99849));
    const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
    const wanted = await planRun(deps, base, writers, {
        batch: parseBatch(values.batch, 'open'),
        mode: values.mode ?? null,
        ceiling: 'auto',
        maxItems: values.maxItems ?? null,
        budgets: {},
    });
    const planned = values.dryRun ? wanted : await savePlan(deps, base, writers, wanted);
    const { plan, decisions, readiness } = planned;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base.workRoot, 'plan');
    await writePlan(directory, plan);
    const { context, log } = action;
    const plans = { kind: 'plan', name: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .ARTIFACTS */ .ym.plan, directory };
    const handed = await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .handOver */ .C)({ ...plans, upload: values.upload, context, log });
    action.summary.add(`## Triage: ${plan.items.length} selected\n\n${summarizePlan({ decisions: [...decisions] }, planned)}`);
    const count = (outcome) => decisions.filter((decision) => decision.outcome === outcome).length;
    return {
        status: !readiness.ready ? 'not-ready' : plan.items.length > 0 ? 'selected' : 'nothing-to-do',
        items: plan.items.map(({ id }) => id),
        count: plan.items.length,
        skipped: count('skipped'),
        escalated: count('escalated'),
        readiness: readiness.ready ? 'ready' : 'not-ready',
        mode: plan.mode,
        runId: plan.run,
        baseSha: plan.baseSha,
        plan: handed.handle,
        directory,
        planDigest: plan.digest,
    };
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
    const { DefaultArtifactClient: ArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 47158));
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
    plan: { files: 4, fileBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENT_LIMITS */ .P.jsonBytes, totalBytes: 2 * _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENT_LIMITS */ .P.jsonBytes },
    candidate: { files: 8, fileBytes: 64 * MEBIBYTE, totalBytes: 128 * MEBIBYTE },
    verdict: { files: 64, fileBytes: 16 * MEBIBYTE, totalBytes: 64 * MEBIBYTE },
};
/** The most that the packed archive of a kind may weigh, bytes: incompressible content and what the format adds. */
function largestArchive(bounds) {
    return bounds.totalBytes + bounds.files * 4096 + 65_536;
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
