export const id = 8480;
export const ids = [8480];
export const modules = {

/***/ 32070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ listHealedTree),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   aW: () => (/* binding */ listWholeTree),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12957);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83188);



const LISTING_BYTES = 512 * 1024 * 1024;
/** Larger files are no text that anybody reads. */
const MAX_TEXT_BYTES = 1024 * 1024;
/** What is asked of git at once. */
const BATCH_BYTES = 64 * 1024 * 1024;
/** Lists a commit or tree by full id, in one call and without asking for sizes. Throws E_GIT_FAILED, E_GIT_REFUSED. */
async function listWholeTree(git, treeish) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', requireId(treeish)];
    const { stdout } = await git.runBytes(args, { maxBytes: LISTING_BYTES });
    return withLinks(git, (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTreeEntries */ .w5)(stdout));
}
/** Lists a tree by what differs from one that is listed: a heal changes little. Throws as `listWholeTree`. */
async function listHealedTree(git, base, baseId, treeish) {
    const flags = [
        '-r',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=none',
    ];
    const args = ['diff-tree', ...flags, requireId(baseId), requireId(treeish)];
    const { stdout } = await git.runBytes(args, { maxBytes: LISTING_BYTES });
    return withLinks(git, (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTreeDiff */ .Gg)(base, stdout));
}
async function withLinks(git, entries) {
    const linked = [...entries].filter(([, { mode }]) => mode === _loop_actions_git__WEBPACK_IMPORTED_MODULE_1__/* .TREE_MODES */ .KB.symlink).map(([path]) => path);
    const links = new Map();
    for (const [path, target] of await readTexts(git, entries, linked))
        if (target !== null)
            links.set(path, target);
    return { entries, links };
}
function requireId(treeish) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(treeish))
        return treeish;
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_GIT_REFUSED', {
        message: `${JSON.stringify(treeish.slice(0, 100))} is not a full object id`,
        remedy: 'Hand in the id of a commit or tree.',
    });
}
/** Texts of files of a tree by path; null for what is larger than 1 MiB or no text. */
async function readTexts(git, entries, paths) {
    const wanted = paths.flatMap((path) => {
        const entry = entries.get(path);
        return entry === undefined || entry.mode === _loop_actions_git__WEBPACK_IMPORTED_MODULE_1__/* .TREE_MODES */ .KB.gitlink ? [] : [[path, entry.objectId]];
    });
    const blobs = await readBlobs(git, wanted.map(([, objectId]) => objectId));
    return new Map(wanted.map(([path, objectId]) => [path, blobs.get(objectId) ?? null]));
}
/** Texts by object id; null as in `readTexts`. */
async function readBlobs(git, objectIds) {
    const unique = [...new Set(objectIds)];
    const texts = new Map();
    if (unique.length === 0)
        return texts;
    const sizes = await git.run(['cat-file', '--buffer', '--batch-check=%(objectname) %(objectsize)'], {
        input: `${unique.join('\n')}\n`,
    });
    let batch = [];
    let bytes = 0;
    const flush = async () => {
        if (batch.length > 0)
            await readBatch(git, batch, texts);
        batch = [];
        bytes = 0;
    };
    for (const line of sizes.stdout.split('\n')) {
        const [objectId = '', size = ''] = line.split(' ');
        if (!/^\d+$/.test(size) || Number(size) > MAX_TEXT_BYTES)
            continue;
        if (bytes + Number(size) > BATCH_BYTES)
            await flush();
        batch.push(objectId);
        bytes += Number(size);
    }
    await flush();
    for (const objectId of unique)
        if (!texts.has(objectId))
            texts.set(objectId, null);
    return texts;
}
/** `<id> blob <size>\n<bytes>\n` for each, in the order asked (git-cat-file(1)). */
async function readBatch(git, batch, into) {
    const maxBytes = BATCH_BYTES + batch.length * 128 + MAX_TEXT_BYTES;
    const { stdout } = await git.runBytes(['cat-file', '--buffer', '--batch'], {
        input: `${batch.join('\n')}\n`,
        maxBytes,
    });
    let at = 0;
    for (const objectId of batch) {
        const end = stdout.indexOf(10, at);
        const [name, , size] = stdout.subarray(at, end).toString('latin1').split(' ');
        if (name !== objectId || size === undefined) {
            throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_INTERNAL', {
                message: 'git cat-file answered in an unknown form',
                remedy: 'Report it together with the version of git.',
            });
        }
        const bytes = stdout.subarray(end + 1, end + 1 + Number(size));
        into.set(objectId, bytes.includes(0) ? null : bytes.toString('utf8'));
        at = end + 2 + Number(size);
    }
}


/***/ }),

/***/ 83188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ applyTreeDiff),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   w5: () => (/* binding */ parseTreeEntries)
/* harmony export */ });
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12957);

/** What an entry is, in words. */
function typeOf(mode) {
    switch (mode) {
        case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODES */ .KB.file:
            return 'file';
        case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODES */ .KB.executable:
            return 'executable';
        case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODES */ .KB.symlink:
            return 'symlink';
        case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODES */ .KB.gitlink:
            return 'submodule';
        default:
            return 'unknown';
    }
}
/** Reads what `git ls-tree -r -z` prints. Throws for a record of another form: half a tree would hide the other half. */
function parseTreeEntries(output) {
    const entries = new Map();
    const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1');
    for (const record of bytes.split('\0')) {
        if (record === '')
            continue;
        const tab = record.indexOf('\t');
        const mode = record.slice(0, 6);
        const objectId = record.slice(tab - (tab > 64 ? 64 : 40), tab);
        if (tab < 0 || typeOf(mode) === 'unknown' || objectId.length < 40 || /[^0-9a-f]/.test(objectId)) {
            throw new Error(`a record of a tree can't be read: ${JSON.stringify(record.slice(0, 100))}`);
        }
        entries.set(decodePath(record.slice(tab + 1)), { mode, objectId });
    }
    return entries;
}
/**
 * The tree that `git diff-tree -r --raw -z --no-abbrev --no-renames` makes of another: everything it doesn't name is as
 * it was. Throws for a record of another form.
 */
function applyTreeDiff(base, output) {
    const entries = new Map(base);
    const fields = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1').split('\0');
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const record = /^:[0-7]{6} ([0-7]{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [A-Z]$/.exec(fields[at] ?? '');
        const [, mode = '', objectId = ''] = record ?? [];
        const path = decodePath(fields[at + 1] ?? '');
        if (record === null || path === '')
            throw new Error(`a record of a difference can't be read: ${JSON.stringify(fields[at])}`);
        if (mode === '000000')
            entries.delete(path);
        else
            entries.set(path, { mode, objectId });
    }
    return entries;
}
function decodePath(latin1) {
    if (!/[\x80-\xff]/.test(latin1))
        return latin1;
    const bytes = Buffer.from(latin1, 'latin1');
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes))
        return text;
    return latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 18480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMovingRefs: () => (/* binding */ readMovingRefs)
});

// EXTERNAL MODULE: ./build/packages/verifier/src/frozen/read-tree.js
var read_tree = __webpack_require__(32070);
// EXTERNAL MODULE: ./build/packages/verifier/src/frozen/tree-entries.js
var tree_entries = __webpack_require__(83188);
// EXTERNAL MODULE: ./build/packages/verifier/src/workflow/roles.js
var roles = __webpack_require__(76939);
;// CONCATENATED MODULE: ./build/packages/verifier/src/workflow/moving-refs.js

/** Whether a `uses:` names one commit for good. A short id is none: it is looked up. */
function isPinned(uses) {
    return /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(uses);
}
/**
 * The uses of the suite's own actions that a tag or branch decides: who moves it moves the judge. Readiness flags them,
 * and `auto` is refused with them.
 */
function findMovingRefs(workflows) {
    return workflows.flatMap((workflow) => {
        if (workflow.kind === 'unreadable')
            return [];
        return workflow.jobs.flatMap((job) => job.steps.flatMap(({ uses }) => uses !== null && (0,roles/* roleOf */.kp)(uses) !== null && !isPinned(uses) ? [{ path: workflow.path, job: job.id, uses }] : []));
    });
}
/** Why `auto` is refused; null when every own action is pinned and every workflow can be read. */
function refuseAuto(workflows) {
    const unreadable = workflows.find(({ kind }) => kind === 'unreadable');
    if (unreadable?.kind === 'unreadable')
        return `${unreadable.path} ${unreadable.problem}`;
    const [first, ...more] = findMovingRefs(workflows);
    if (first === undefined)
        return null;
    const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return `${first.path} uses ${first.uses}, which can be moved${others}: pin it to a full commit id`;
}

// EXTERNAL MODULE: ./build/packages/verifier/src/workflow/workflow.js
var workflow = __webpack_require__(79029);
;// CONCATENATED MODULE: ./build/packages/verifier/src/read-moving-refs.js




/** The uses of the suite's actions in a commit's workflows that a tag or branch decides. Throws E_GIT_FAILED. */
async function readMovingRefs({ git }, commit) {
    const { stdout } = await git.runBytes(['ls-tree', '-z', '--full-tree', commit, '--', '.github/workflows/']);
    const files = [...(0,tree_entries/* parseTreeEntries */.w5)(stdout)].filter(([path, { mode }]) => /\.ya?ml$/i.test(path) && mode !== '040000');
    const texts = await (0,read_tree/* readBlobs */.b4)(git, files.map(([, { objectId }]) => objectId));
    return findMovingRefs(files.map(([path, { objectId }]) => (0,workflow/* readWorkflow */.S)(path, texts.get(objectId) ?? '')));
}


/***/ }),

/***/ 58246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ widerScopes),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* unused harmony export EVERY_SCOPE */
const LEVELS = ['none', 'read', 'write'];
/** Stands for every scope that is not named. */
const EVERY_SCOPE = '*';
/** What a `permissions:` value grants. Absent or odd counts as everything: the default of a repository may be just that. */
function permissionsOf(value) {
    if (value === 'read-all')
        return new Map([[EVERY_SCOPE, 'read']]);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return new Map([[EVERY_SCOPE, 'write']]);
    return new Map(Object.entries(value).map(([scope, level]) => [
        scope,
        level === 'none' || level === 'read' ? level : 'write',
    ]));
}
/** Scopes that `after` grants more of than `before`. */
function widerScopes(before, after) {
    const old = permissionsOf(before);
    const now = permissionsOf(after);
    const granted = (all, scope) => LEVELS.indexOf(all.get(scope) ?? all.get(EVERY_SCOPE) ?? 'none');
    return [...new Set([...old.keys(), ...now.keys()])].filter((scope) => granted(now, scope) > granted(old, scope));
}


/***/ }),

/***/ 76939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ isPublishStep),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   uf: () => (/* binding */ isJudgeStep),
/* harmony export */   vX: () => (/* binding */ isAgentJob)
/* harmony export */ });
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58246);

const ROLES = new Set([
    'triage',
    'maker',
    'gate',
    'checker',
    'publish',
    'oracle',
    'self-heal',
    'correction-to-pr',
    'report',
    'signals',
]);
/** Whoever hosts it: a fork is called the same. */
const OWN_ACTION = /^[^/\s]+\/loop-actions(?:\/(?:actions\/)?([\w-]+))?@[^\s]+$/i;
const AGENTS = ['maker', 'self-heal', 'correction-to-pr'];
const JUDGES = ['gate', 'checker', 'oracle', 'loop', 'self-heal'];
const JUDGE_WORD = /(?:^|[^a-z])(?:oracles?|gates?|checkers?|tripwires?|verif(?:y|ier|ies)|acceptance)(?:[^a-z]|$)/i;
/** Which of the suite's actions a step uses; null for any other. */
function roleOf(uses) {
    const match = OWN_ACTION.exec(uses ?? '');
    if (match === null)
        return null;
    const name = match[1]?.toLowerCase();
    if (name === undefined)
        return 'loop';
    return ROLES.has(name) ? name : null;
}
/** Whether a step judges: one of the suite's judges, or by its name one of the user's own. */
function isJudgeStep(step) {
    const role = roleOf(step.uses);
    if (role !== null)
        return JUDGES.includes(role);
    return JUDGE_WORD.test([step.id, step.run, step.uses].filter((part) => part !== null).join('\n'));
}
/** Whether a step lets something out: the suite's `publish`, the root action, or a push by other means. */
function isPublishStep(step) {
    const role = roleOf(step.uses);
    if (role === 'publish' || role === 'loop')
        return true;
    return /\bgit\s+(?:\S+\s+){0,4}push\b|\bgh\s+(?:pr\s+(?:create|merge)|release\s+create|api)\b|\b(?:npm|pnpm|yarn|cargo|twine|docker)\s+(?:publish|push|upload)\b/.test(step.run ?? '');
}
/** Whether a job only makes: an agent in its box, nothing that judges or lets out, and no right to write. */
function isAgentJob(job) {
    if (job.uses !== null || !job.steps.some((step) => AGENTS.includes(roleOf(step.uses))))
        return false;
    const others = job.steps.filter((step) => !AGENTS.includes(roleOf(step.uses)));
    if (others.some((step) => isJudgeStep(step) || isPublishStep(step) || roleOf(step.uses) !== null))
        return false;
    return [...(0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsOf */ .k0)(job.permissions).values()].every((level) => level !== 'write');
}


/***/ }),

/***/ 79029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const MAX_BYTES = 512 * 1024;
const MAX_ALIASES = 50;
const ROOM = ['runs-on', 'container', 'services', 'strategy', 'environment', 'concurrency', 'defaults'];
/** Reads a workflow or an action.yml. Never throws: what can't be read is said, and decides as if it were gone. */
function readWorkflow(path, text) {
    const unreadable = (problem) => ({ kind: 'unreadable', path, problem });
    if (Buffer.byteLength(text) > MAX_BYTES)
        return unreadable(`is larger than ${MAX_BYTES} bytes`);
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { uniqueKeys: true, merge: false, stringKeys: true });
        const [error] = document.errors;
        if (error !== undefined)
            return unreadable(`is not YAML (${error.message.split('\n')[0] ?? ''})`);
        let aliases = 0;
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                aliases++;
        });
        if (aliases > MAX_ALIASES)
            return unreadable(`has more than ${MAX_ALIASES} aliases`);
        const root = record(document.toJS({ maxAliasCount: MAX_ALIASES }));
        if (root === null)
            return unreadable('is no mapping');
        return /(?:^|\/)action\.ya?ml$/i.test(path) ? readAction(path, root) : readJobs(path, root);
    }
    catch (error) {
        return unreadable(`can't be read (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'})`);
    }
}
function readJobs(path, root) {
    const jobs = record(root.jobs);
    if (jobs === null)
        return { kind: 'unreadable', path, problem: 'has no jobs' };
    const triggers = readTriggers(root.on);
    return {
        kind: 'workflow',
        path,
        triggers,
        env: record(root.env) ?? {},
        defaults: root.defaults,
        concurrency: root.concurrency,
        entry: {},
        interface: record(triggers.workflow_call) ?? {},
        jobs: Object.entries(jobs).map(([id, value]) => readJob(id, record(value) ?? {}, root.permissions)),
    };
}
/** A composite action reads as one job; of another only what it starts is known. */
function readAction(path, root) {
    const { steps, ...entry } = record(root.runs) ?? {};
    const job = readJob('action', { steps }, undefined);
    return {
        kind: 'action',
        path,
        triggers: {},
        env: {},
        defaults: undefined,
        concurrency: undefined,
        entry,
        interface: { inputs: root.inputs, outputs: root.outputs },
        jobs: [job],
    };
}
function readTriggers(on) {
    if (typeof on === 'string')
        return { [on]: null };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((event) => [String(event), null]));
    return record(on) ?? {};
}
function readJob(id, job, inherited) {
    const needs = Array.isArray(job.needs) ? job.needs.map(String) : job.needs === undefined ? [] : [String(job.needs)];
    return {
        id,
        needs,
        condition: text(job.if),
        continueOnError: job['continue-on-error'],
        timeoutMinutes: job['timeout-minutes'],
        uses: text(job.uses),
        with: record(job.with) ?? {},
        secrets: job.secrets,
        permissions: job.permissions === undefined ? inherited : job.permissions,
        env: record(job.env) ?? {},
        outputs: record(job.outputs) ?? {},
        room: Object.fromEntries(ROOM.filter((key) => job[key] !== undefined).map((key) => [key, job[key]])),
        steps: (Array.isArray(job.steps) ? job.steps : []).map((step) => readStep(record(step) ?? {})),
    };
}
function readStep(step) {
    return {
        id: text(step.id),
        uses: text(step.uses),
        run: text(step.run),
        shell: text(step.shell),
        workingDirectory: text(step['working-directory']),
        condition: text(step.if),
        continueOnError: step['continue-on-error'],
        timeoutMinutes: step['timeout-minutes'],
        with: record(step.with) ?? {},
        env: record(step.env) ?? {},
    };
}
function record(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? value
        : null;
}
function text(value) {
    return value === undefined || value === null ? null : String(value).trim();
}


/***/ })

};
