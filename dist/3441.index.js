export const id = 3441;
export const ids = [3441];
export const modules = {

/***/ 93441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/action-kit/src/define-action.js
var define_action = __webpack_require__(34091);
// EXTERNAL MODULE: ./build/packages/action-kit/src/inputs/kinds.js + 1 modules
var kinds = __webpack_require__(77809);
// EXTERNAL MODULE: ./build/packages/action-kit/src/inputs/common-inputs.js
var common_inputs = __webpack_require__(21324);
;// CONCATENATED MODULE: ./build/actions/gate/src/inputs.js

const inputs = {
    plan: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the plan that triage wrote. Goes with `candidate`.',
    }),
    'plan-digest': common_inputs/* COMMON_INPUTS */.s7['plan-digest'],
    candidate: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the candidate. Without one a pull request is judged.',
    }),
    'candidate-digest': (0,kinds/* digest */.br)({ description: 'Digest of the candidate as the maker gave it out.' }),
    'pull-request': common_inputs/* COMMON_INPUTS */.s7['pull-request'],
    remediate: (0,kinds/* choice */.Yq)(['off', 'fix'], {
        description: 'What is done about a pull request that fails: nothing, or `fix`, which runs the fixers that the spec names and judges again.',
        default: 'off',
    }),
    'stored-verdicts': (0,kinds/* flag */.Jt)({
        description: 'In a merge queue, take the stored verdict of the pull request where it was given on this very base and tree.',
        default: 'true',
    }),
    spec: common_inputs/* COMMON_INPUTS */.s7.spec,
    'state-branch': common_inputs/* COMMON_INPUTS */.s7['state-branch'],
    checks: (0,kinds/* list */.p_)({ description: 'Names of the checks to run.', defaultFrom: 'all checks of the spec and the checklist' }),
    'held-out': common_inputs/* COMMON_INPUTS */.s7['held-out'],
    'report-only': (0,kinds/* flag */.Jt)({ description: 'Leave the step green whatever the verdict says.', default: 'false' }),
    upload: common_inputs/* COMMON_INPUTS */.s7.upload,
    'working-directory': common_inputs/* COMMON_INPUTS */.s7['working-directory'],
};

// EXTERNAL MODULE: ./build/packages/action-kit/src/outputs.js
var outputs = __webpack_require__(36809);
// EXTERNAL MODULE: ./build/packages/contract/src/verdict.js
var verdict = __webpack_require__(42943);
// EXTERNAL MODULE: ./build/packages/contract/src/finding.js
var finding = __webpack_require__(49755);
// EXTERNAL MODULE: ./build/packages/contract/src/remediation.js
var remediation = __webpack_require__(42631);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/actions/gate/src/outputs.js



const outputs_outputs = {
    verdict: (0,outputs/* output */.C)(schemas/* enum */.k5n(verdict/* VERDICT_VALUES */.tO), '`pass`, `fail`, or `error` when the gate could not tell. Only `pass` is a pass.'),
    'failure-class': (0,outputs/* output */.C)(schemas/* enum */.k5n(finding/* FAILURE_CLASSES */.CJ), 'What kind of failure it was; empty for a pass.'),
    'gate-verdict': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The verdict, to hand on: name of its artifact, or its directory where nothing was uploaded.'),
    directory: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Directory of the verdict on this runner.'),
    'verdict-digest': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Digest of the verdict.'),
    tree: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The tree that was judged.'),
    findings: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'How many findings the checks have.'),
    'human-review': (0,outputs/* output */.C)(schemas/* enum */.k5n(remediation/* HUMAN_REVIEWS */.EP), 'Whether a person has to look at what is done about a failure: `no`, `depends` (on a scope that nobody measured), `yes`.'),
    remediation: (0,outputs/* output */.C)(schemas/* enum */.k5n(remediation/* REMEDIATION_ACTIONS */.Qq), 'What the spec’s Remediation section says is to be done about it: `none`, `fix`, `retry`, `propose` or `escalate`.'),
    'remediation-reason': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Why that, one sentence per failed check.'),
    fixed: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'How many checks fixers turned green; where it is not 0 the verdict is that of `candidate`.'),
    candidate: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'What was judged of a pull request, with the fixes, to hand on: name of its artifact, or its directory.'),
    'candidate-digest': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Digest of that candidate.'),
    'pull-request-number': (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Number of the pull request that was judged.'),
    'head-sha': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The commit of the pull request that the verdict is bound to.'),
    stored: (0,outputs/* output */.C)(schemas/* boolean */.zMY(), 'Whether the verdict of a merge queue is the stored one of the pull request.'),
    box: (0,outputs/* output */.C)(schemas/* enum */.k5n(['strong', 'weak']), 'How the checks were boxed.'),
};

;// CONCATENATED MODULE: ./build/actions/gate/src/index.js



/** Judges a candidate with the checks of the base commit. */
const action = (0,define_action/* defineAction */.QP)({
    name: 'gate',
    description: 'Judges a candidate with checks and limits that come from the base commit, never from the candidate.',
    inputs: inputs,
    outputs: outputs_outputs,
    run: async (values, deps) => (await Promise.all(/* import() */[__webpack_require__.e(2340), __webpack_require__.e(3726)]).then(__webpack_require__.bind(__webpack_require__, 23726))).run(values, deps),
});


/***/ }),

/***/ 21324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ AGENT_INPUTS),
/* harmony export */   Km: () => (/* binding */ PULL_REQUEST_INPUTS),
/* harmony export */   s7: () => (/* binding */ COMMON_INPUTS)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78087);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77809);


/** Inputs that several actions share, under one wording each. */
const COMMON_INPUTS = {
    spec: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Path of the loop spec in the repository. It is read from the base commit, never from the work tree.',
        default: 'LOOP_SPEC.md',
        inside: true,
    }),
    'state-branch': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Branch that holds LOOP_STATE.md, the run reports and the ledgers. It is created when absent.',
        default: 'loop-state',
    }),
    base: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW)({
        description: 'Commit that everything that decides is read from.',
        defaultFrom: 'the plan, or else the commit the event stands on',
    }),
    mode: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN, {
        description: 'Lowers what the loop may do: `shadow` only reports, `propose` opens draft pull requests. It cannot raise it.',
        defaultFrom: 'the Autonomy section of the spec',
    }),
    'working-directory': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Folder of the checkout, relative to the workspace.',
        default: '.',
        inside: true,
    }),
    plan: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({ description: 'Artifact of this run, or directory, with the plan that triage wrote.', required: true }),
    'plan-digest': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ description: 'Digest of the plan as triage gave it out. Hand it on from job to job.' }),
    'github-token': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({ description: 'Token that reads and writes on GitHub.', default: '${{ github.token }}' }),
    'dry-run': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Decide everything and write nothing, neither to GitHub nor to the state branch.',
        default: 'false',
    }),
    'pull-request': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({
        description: 'Number of the pull request that this is about, instead of a plan and a candidate. It needs no plan: what decides is read from the base of the event.',
        defaultFrom: 'the event, where no plan is given',
    }),
    upload: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Upload what this step makes as an artifact of the run, for later jobs. Where there are no artifacts (GitHub Enterprise Server) it stays in its directory all the same.',
        default: 'true',
    }),
    item: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Id of the item, as in the plan, e.g. `#12`.', required: true }),
    batch: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Tickets of the batch: numbers (`12, 13`), labels (`label:maintenance`), a milestone (`milestone:v2`) or a parent issue (`parent:40`).',
        defaultFrom: 'the labels the spec requires',
    }),
    'held-out': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Directory with checks that the maker must not see. The gate gives it to checks marked `held out` as `LOOP_HELD_OUT`.',
    }),
};
/** The agent and its budgets: of the maker and of the root action. */
const AGENT_INPUTS = {
    agent: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['command'], { description: 'Which agent does the work.', default: 'command' }),
    'agent-command': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Program and arguments of the agent, split like a shell splits words, run without a shell in the box. Needed where something is to be made.',
    }),
    'max-iterations': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({
        description: 'Agent processes per attempt.',
        defaultFrom: 'LOOP_SPEC.md, Budgets; else 3',
    }),
    'max-tool-calls': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ description: 'Tool calls per iteration.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
    'max-runtime': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'Time per attempt.', defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m' }),
    'max-tokens': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ description: 'Tokens per attempt.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
    'max-cost': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)({ description: 'US dollars per attempt.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
};
/** How a pull request is opened: of publish and of the root action. */
const PULL_REQUEST_INPUTS = {
    'branch-prefix': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'What the names of branches start with.', default: 'loop/' }),
    draft: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: 'Open pull requests as drafts.', default: 'true' }),
    labels: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({ description: 'More labels for the pull request, besides `loop:pull-request`.' }),
    reviewers: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({ description: 'Logins or `org/team` to ask for a review.' }),
    'dispatch-checks': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Files of workflows (`ci.yml`) to start on the pull request’s branch, once per commit: what a workflow’s token opens starts none by itself. They need `on: workflow_dispatch`, the job `actions: write`.',
    }),
};


/***/ }),

/***/ 7610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ AUTONOMY_DECISIONS),
/* harmony export */   DQ: () => (/* binding */ Autonomy),
/* harmony export */   y: () => (/* binding */ PATH_TIERS)
/* harmony export */ });
/* unused harmony exports RISK_CLASSES, RiskFactor */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** What a candidate that passed may become without a person, from most to least autonomy. */
const AUTONOMY_DECISIONS = ['auto-merge', 'human-review', 'never'];
/** How much a change puts at stake. */
const RISK_CLASSES = ['low', 'medium', 'high'];
/** Kinds of path by what a fault in them costs, from least to most. */
const PATH_TIERS = ['docs', 'tests', 'source', 'public-api', 'infrastructure', 'data', 'security'];
/** One line of the explanation. */
const RiskFactor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    axis: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['reversibility', 'blast-radius', 'decision']),
    factor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    points: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('What it adds to its axis; 0 for what only decides.'),
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
})
    .describe('What a part of the change adds to its risk.');
/** Risk = reversibility × blast radius, and what follows from it. */
const Autonomy = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    risk: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RISK_CLASSES),
    points: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Reversibility times blast radius.'),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(AUTONOMY_DECISIONS),
    factors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RiskFactor).max(50),
})
    .describe('How far a change may go without a person, and why.');


/***/ }),

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
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
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

/***/ 78087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Kt: () => (/* binding */ Mode),
/* harmony export */   qY: () => (/* binding */ lowestMode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** From least to most authority. */
const MODES = ['shadow', 'propose', 'auto'];
const Mode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MODES).describe('shadow reports only, propose opens draft pull requests, auto may merge.');
/** The mode in force is the lowest of what spec, recorded demotion and input allow (DESIGN rule 9). */
function lowestMode(...modes) {
    return modes.reduce((lowest, mode) => (MODES.indexOf(mode) < MODES.indexOf(lowest) ? mode : lowest));
}


/***/ }),

/***/ 42631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ HUMAN_REVIEWS),
/* harmony export */   MD: () => (/* binding */ DEFAULT_REMEDIATION),
/* harmony export */   Qq: () => (/* binding */ REMEDIATION_ACTIONS)
/* harmony export */ });
/* unused harmony exports HumanReview, RemediationRuleShape, RemediationPolicySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49755);


/** What is done about a red gate, from the least to the most that a person has to do with it. */
const REMEDIATION_ACTIONS = ['none', 'fix', 'retry', 'propose', 'escalate'];
/** Whether a person has to look at what was done about it; `depends` is settled by the size of the change. */
const HUMAN_REVIEWS = ['no', 'depends', 'yes'];
const HumanReview = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(HUMAN_REVIEWS).describe('Whether a person has to look.');
const FIX = { action: 'fix', humanReview: 'no', retries: 0 };
const PROPOSE = { action: 'propose', humanReview: 'yes', retries: 0 };
const ESCALATE = { action: 'escalate', humanReview: 'yes', retries: 0 };
/**
 * The policy where the spec says nothing (seed 001): what is deterministic gets a deterministic fix, what needs judgement
 * is proposed and goes to a person, and what decides is never anybody's to change.
 */
const DEFAULT_REMEDIATION = {
    classes: {
        lint: FIX,
        type: { ...PROPOSE, humanReview: 'depends' },
        test: PROPOSE,
        eval: PROPOSE,
        build: PROPOSE,
        scope: ESCALATE,
        policy: ESCALATE,
        config: ESCALATE,
        environment: { action: 'retry', humanReview: 'yes', retries: 2 },
        unknown: ESCALATE,
    },
    maxFixes: 3,
};
/** The fields of a `RemediationRule`, for the schemas that hold one. */
const RemediationRuleShape = {
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fix', 'retry', 'propose', 'escalate']),
    humanReview: HumanReview,
    retries: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('How often a `retry` is tried before a person is asked.'),
};
/** Schema of `RemediationPolicy`. */
const RemediationPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FailureClass */ .pt, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(RemediationRuleShape)),
    maxFixes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('Fixes by a fixer that one pull request may get.'),
})
    .meta({ id: 'RemediationPolicy', description: 'What is done about each class of failure, and how often at most.' });


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
/* harmony import */ var _autonomy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7610);
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
    autonomy: _autonomy_js__WEBPACK_IMPORTED_MODULE_3__/* .Autonomy */ .DQ.optional().describe('How far it may go without a person; absent reads as human review.'),
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


/***/ })

};
