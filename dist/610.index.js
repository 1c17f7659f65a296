export const id = 610;
export const ids = [610];
export const modules = {

/***/ 10246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/action-kit/src/define-action.js
var define_action = __webpack_require__(34091);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/loop/src/ask-oracle.js + 1 modules
var ask_oracle = __webpack_require__(54643);
// EXTERNAL MODULE: ./build/packages/loop/src/base-of-event.js
var base_of_event = __webpack_require__(54414);
// EXTERNAL MODULE: ./build/packages/loop/src/open-github.js + 6 modules
var open_github = __webpack_require__(7587);
// EXTERNAL MODULE: ./build/packages/action-kit/src/markdown.js
var markdown = __webpack_require__(99830);
;// CONCATENATED MODULE: ./build/packages/loop/src/oracle-summary.js

/** The oracle's answer and its reason per ticket. */
function summarizeOracle(decision) {
    const rows = decision.tickets.map(({ id, standing, reason }) => [
        (0,markdown/* escapeMarkdown */.FV)(id),
        standing,
        (0,markdown/* escapeMarkdown */.FV)(reason),
    ]);
    return [
        `## Oracle: ${decision.done ? 'done' : 'not done'}`,
        `${(0,markdown/* escapeMarkdown */.FV)(decision.reason)}.`,
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)(['ticket', 'stands as', 'because'], rows)]),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./build/packages/loop/src/parse-batch.js
var parse_batch = __webpack_require__(58808);
// EXTERNAL MODULE: ./build/packages/github/src/tracker/read-tracker.js + 6 modules
var read_tracker = __webpack_require__(4686);
;// CONCATENATED MODULE: ./build/packages/loop/src/resolve-batch.js


/**
 * The tickets of a batch by id, resolved once: open and closed tickets alike, since a batch does not shrink by closing.
 * Throws `E_GITHUB_MALFORMED` where the tracker could not be read in full, since a shorter batch would be done sooner.
 */
async function resolveBatch(github, query) {
    if (query.numbers !== undefined)
        return query.numbers.map((number) => `#${number}`);
    const tracker = await (0,read_tracker/* readTracker */.T)(github, { ...query, state: 'all' });
    if (tracker.problems.length > 0) {
        throw new loop_error/* LoopError */.jO('E_GITHUB_MALFORMED', {
            message: `the batch could not be read in full: ${tracker.problems[0]}`,
            remedy: 'Run the oracle again; if it stays, name the tickets by number.',
        });
    }
    return tracker.tickets.map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/actions/oracle/src/main.js


// One room at a time: the whole loop would cost the oracle more than its answer.






async function run(values, deps) {
    if (values.plan === undefined && values.batch.length === 0) {
        throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
            message: 'neither batch nor plan was given, so there is nothing to ask about',
            remedy: 'Give `batch`, e.g. batch: label:maintenance, or the plan of this run.',
        });
    }
    const plan = values.plan === undefined ? null : await readPlanOf(values, values.plan, deps);
    const recordedMissing = plan === null ? [] : await settle(values, plan, deps);
    const query = (0,parse_batch/* parseBatch */.G)(values.batch, 'all') ?? { numbers: (plan?.items ?? []).map(({ number }) => number) };
    const baseRef = values.baseBranch ?? plan?.baseRef ?? (0,base_of_event/* baseOfEvent */.p)(deps.context).ref;
    const github = (0,open_github/* openGitHub */.o)(deps, values.githubToken);
    const batch = await resolveBatch(github, query);
    const decision = await (0,ask_oracle/* askOracle */.G)(github, { batch, baseRef });
    deps.log.info(decision.reason);
    deps.summary.add(summarizeOracle(decision));
    const result = {
        done: decision.done,
        reason: decision.reason,
        ready: [...decision.ready],
        remaining: decision.remaining,
        waiting: decision.waiting,
        recordedMissing: [...recordedMissing],
        humanGated: decision.humanGated,
    };
    if (decision.done || !values.failWhenNotDone)
        return result;
    return (0,define_action/* red */.wv)(result, { title: 'Not done', message: decision.reason });
}
async function readPlanOf({ planDigest }, plan, deps) {
    const { openPlan } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 87026));
    return openPlan({ plan, planDigest }, deps);
}
/** Bookkeeping before the question, never part of the answer: the oracle reads the tracker alone. */
async function settle(values, plan, action) {
    const { loopDeps } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 65329));
    const { openBase } = await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 24308));
    const { openWriters } = await Promise.all(/* import() */[__webpack_require__.e(680), __webpack_require__.e(638), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 20638));
    const { recordMissing } = await Promise.all(/* import() */[__webpack_require__.e(680), __webpack_require__.e(563), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 35872));
    const deps = loopDeps(action, [values.githubToken]);
    const base = await openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan });
    const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
    return recordMissing(deps, base, writers, plan);
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


/***/ })

};
