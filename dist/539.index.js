export const id = 539;
export const ids = [539];
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

/***/ 98029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);



/**
 * The bytes of a file that came in an artifact. A symbolic link, a pipe, a directory, an absent or an over-long file
 * is an error of the given code, never a read.
 */
async function readRegularFile(request) {
    const fail = (message, cause) => {
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO(request.code, {
            message: `${request.name}: ${message}`,
            remedy: 'Run the action that writes it again; it may not have got so far, or the artifact was changed.',
            cause,
        });
    };
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(request.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return fail('missing', error);
        return fail(code === 'ELOOP' ? 'is a symbolic link' : `can't be read (${code ?? String(error)})`, error);
    }
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            return fail('is not a regular file');
        if (stats.size > request.maxBytes)
            return fail(`larger than ${request.maxBytes} bytes`);
        const content = await handle.readFile();
        return content.length > request.maxBytes ? fail(`larger than ${request.maxBytes} bytes`) : content;
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $P: () => (/* binding */ planItem),
  m3: () => (/* binding */ readPlan),
  pD: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/contract/src/limits.js
var limits = __webpack_require__(73480);
// EXTERNAL MODULE: ./build/packages/contract/src/json-document.js
var json_document = __webpack_require__(62634);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
// EXTERNAL MODULE: ./build/packages/contract/src/mode.js
var mode = __webpack_require__(78087);
;// CONCATENATED MODULE: ./build/packages/contract/src/plan.js



/** What one item may spend in this run, reserved before it starts. */
const Lease = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1).max(320),
    tokens: schemas/* int */.Whr().nonnegative().nullable().describe('null: no limit was given.'),
    costUsd: identifiers/* CostUsd */.ms.describe('US dollars; null: no limit was given.'),
    runtimeMs: schemas/* int */.Whr().positive().nullable(),
    pullRequest: schemas/* boolean */.zMY().describe('Whether the item holds one of the run’s pull-request slots.'),
    expiresAt: identifiers/* Timestamp */.Dc,
})
    .describe('A reservation of budget.');
/** A ticket that was selected, with the text as it was triaged (an edit afterwards changes nothing). */
const PlanItem = schemas/* strictObject */.rej({
    id: identifiers/* ItemId */.Np,
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP().describe('Sanitised.'),
    body: schemas/* string */.YjP().describe('Sanitised.'),
    bodySha256: identifiers/* Digest */.np.describe('Of the body as the tracker had it.'),
    url: schemas/* url */.OZ5(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
    lineage: identifiers/* ItemId */.Np,
    attempt: schemas/* int */.Whr().positive().describe('1 for the first attempt on the item in this run.'),
    previousAttempts: schemas/* array */.YOg(schemas/* string */.YjP().max(2000)).describe('What earlier attempts ended with, oldest first.'),
    lease: Lease,
})
    .describe('A selected ticket.');
/** A control file as it was read from the base ref. */
const PinnedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256: identifiers/* Digest */.np,
    text: schemas/* string */.YjP(),
});
/** What triage decided, pinned: every later job works from this and nothing else. */
const Plan = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    repository: identifiers/* RepositoryName */.Ae,
    run: identifiers/* RunId */.PI,
    createdAt: identifiers/* Timestamp */.Dc,
    mode: mode/* Mode */.Kt,
    baseRef: schemas/* string */.YjP(),
    baseSha: identifiers/* ObjectId */.Vr,
    spec: PinnedFile.nullable().describe('null: the built-in shadow spec was in force.'),
    escalationPolicy: PinnedFile.nullable(),
    gateChecklist: PinnedFile.nullable(),
    items: schemas/* array */.YOg(PlanItem).max(256).describe('At most what a matrix may hold.'),
    digest: identifiers/* Digest */.np,
})
    .describe('The plan of one run.');

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/git/src/regular-file.js
var regular_file = __webpack_require__(98029);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan-files.js




const FILE = 'plan.json';
/** Writes a plan into a directory that a later step or job is given. */
async function writePlan(directory, plan) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, FILE), `${JSON.stringify(plan, null, 2)}\n`);
}
/** Reads a plan back. Throws `E_PLAN_INVALID` for one that is missing, changed, or of another repository or run. */
async function readPlan(directory, options) {
    const path = (0,external_node_path_.join)(directory, FILE);
    const bytes = await (0,regular_file/* readRegularFile */.X)({
        path,
        name: FILE,
        maxBytes: limits/* DOCUMENT_LIMITS */.P.jsonBytes,
        code: 'E_PLAN_INVALID',
    });
    const plan = (0,json_document/* parseJsonDocument */.d)(Plan, bytes.toString('utf8'), { name: FILE, code: 'E_PLAN_INVALID' });
    if (options.expectedDigest !== undefined && options.expectedDigest !== plan.digest) {
        throw invalid(`the plan has digest ${plan.digest}, but ${options.expectedDigest} was handed over`);
    }
    if (plan.repository.toLowerCase() !== options.repository.toLowerCase()) {
        throw invalid(`the plan is for ${plan.repository}, not for ${options.repository}`);
    }
    if (plan.run !== options.run)
        throw invalid(`the plan is of run ${plan.run}, not of run ${options.run}`);
    return plan;
}
/** The item of a plan by its id. Throws `E_PLAN_INVALID` for one that was not selected. */
function planItem(plan, id) {
    const item = plan.items.find((candidate) => candidate.id === id || candidate.id === `#${id}`);
    if (item !== undefined)
        return item;
    throw invalid(`${JSON.stringify(id.slice(0, 100))} is not an item of this run’s plan`);
}
function invalid(message) {
    return new loop_error/* LoopError */.jO('E_PLAN_INVALID', {
        message,
        remedy: 'Hand over the plan that this run’s triage wrote; run triage again where it is lost.',
    });
}


/***/ })

};
