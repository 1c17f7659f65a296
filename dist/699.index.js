export const id = 699;
export const ids = [699,825,131];
export const modules = {

/***/ 49755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ FAILURE_CLASSES),
/* harmony export */   of: () => (/* binding */ Evidence),
/* harmony export */   pt: () => (/* binding */ FailureClass),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** What kind of failure a check showed. `environment` is never a fault of the candidate. */
const FAILURE_CLASSES = [
    'lint',
    'type',
    'test',
    'eval',
    'build',
    'scope',
    'policy',
    'config',
    'environment',
    'unknown',
];
const FailureClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAILURE_CLASSES).describe('What kind of failure it was.');
/** One thing a check or a reviewer has to say, at a place where that is known. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000).optional().describe('Path from the repository root.'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional().describe('The rule or test id that speaks.'),
})
    .describe('One finding of a check.');
/** Something a person can go and look at. */
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['log', 'report', 'url', 'commit', 'file', 'quote', 'figure']),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_000).describe('The excerpt, path, address or figure itself.'),
})
    .describe('One piece of evidence.');


/***/ }),

/***/ 98413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ Interrupt),
/* harmony export */   j5: () => (/* binding */ INTERRUPT_CATEGORIES)
/* harmony export */ });
/* unused harmony export InterruptCategory */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49755);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);



/** The three categories of seed 000, each with its structural fix, and an honest fourth. */
const INTERRUPT_CATEGORIES = ['missing-context', 'policy-gap', 'tool-failure', 'unclear'];
const InterruptCategory = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(INTERRUPT_CATEGORIES);
/** The moment a loop had to stop and ask a person. */
const Interrupt = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200).describe('Stable: the same question on the same item has the same id.'),
    item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np,
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI,
    raisedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    raisedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['triage', 'maker', 'gate', 'checker', 'publish', 'oracle']),
    category: InterruptCategory.describe('A guess; a person may correct it.'),
    question: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4000),
    tried: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)).max(50).describe('What was tried before asking.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Evidence */ .of).max(50),
})
    .describe('One question to a person.');


/***/ }),

/***/ 52437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ STOP_REASONS),
/* harmony export */   T: () => (/* binding */ StopReason)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Why an attempt or a run ended. The list is closed; an action's `stopped-reason` output is empty or one of it. */
const STOP_REASONS = [
    'done',
    'no-change',
    'interrupted',
    'budget-iterations',
    'budget-tool-calls',
    'budget-runtime',
    'budget-tokens',
    'budget-cost',
    'budget-pull-requests',
    'no-progress',
    'environment',
    'agent-error',
    'cancelled',
];
const StopReason = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STOP_REASONS).describe('Why it stopped.');


/***/ }),

/***/ 42943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   KP: () => (/* binding */ CheckResult),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   nK: () => (/* binding */ VerdictValue),
/* harmony export */   tO: () => (/* binding */ VERDICT_VALUES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49755);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);



/** `error` means that the judge could not tell, and reads as not passed. */
const VERDICT_VALUES = ['pass', 'fail', 'error'];
const VerdictValue = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICT_VALUES).describe('pass, fail, or error when the judge could not tell.');
/** The answer of one check. */
const CheckResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000).nullable().describe('What was run, or null for a built-in check.'),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    verdict: VerdictValue,
    failureClass: _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FailureClass */ .pt.nullable().describe('null exactly when the verdict is pass.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Finding */ .wI).max(1000),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Evidence */ .of).max(100),
})
    .describe('One check.');
/** What the gate (or, later, a checker) says of one candidate. Bound to its subject by digest. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    judge: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The action that judged, e.g. gate.'),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).nullable(),
    }),
    item: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ItemId */ .Np,
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        candidateDigest: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .np,
        tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectId */ .Vr.describe('The tree that was judged; publish pushes exactly this one.'),
    }),
    verifier: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectId */ .Vr.describe('The commit from which everything that decides was read.'),
        digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .np.describe('Over the checks, commands and limits in force.'),
    }),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CheckResult).max(200),
    verdict: VerdictValue,
    failureClass: _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FailureClass */ .pt.nullable(),
    digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .Digest */ .np.describe('Over everything else in this document.'),
})
    .describe("A judge's verdict on one candidate.");
/**
 * The overall verdict of a set of checks. Empty is red: a gate that checked nothing has proved nothing.
 * A required check that failed is `fail`; one that could not tell is `error`, and `fail` outranks it.
 */
function overallVerdict(checks) {
    const required = checks.filter((check) => check.required);
    if (required.length === 0)
        return { verdict: 'error', failureClass: 'config' };
    const worst = required.find((check) => check.verdict === 'fail') ?? required.find((check) => check.verdict === 'error');
    if (worst === undefined)
        return { verdict: 'pass', failureClass: null };
    return { verdict: worst.verdict, failureClass: worst.failureClass ?? 'unknown' };
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
