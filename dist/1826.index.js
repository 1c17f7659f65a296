export const id = 1826;
export const ids = [1826];
export const modules = {

/***/ 71826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/action-kit/src/define-action.js
var define_action = __webpack_require__(34091);
// EXTERNAL MODULE: ./build/packages/action-kit/src/inputs/common-inputs.js
var common_inputs = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/packages/action-kit/src/inputs/kinds.js + 1 modules
var kinds = __webpack_require__(77809);
;// CONCATENATED MODULE: ./build/actions/maker/src/inputs.js

const inputs = {
    plan: common_inputs/* COMMON_INPUTS */.s7.plan,
    'plan-digest': common_inputs/* COMMON_INPUTS */.s7['plan-digest'],
    item: common_inputs/* COMMON_INPUTS */.s7.item,
    'gate-verdict': (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with a gate’s verdict: what did not pass stands in the first prompt, as data.',
    }),
    'gate-verdict-digest': (0,kinds/* digest */.br)({ description: 'Digest of the verdict as the gate gave it out.' }),
    upload: common_inputs/* COMMON_INPUTS */.s7.upload,
    'working-directory': common_inputs/* COMMON_INPUTS */.s7['working-directory'],
    ...common_inputs/* AGENT_INPUTS */.G3,
};

// EXTERNAL MODULE: ./build/packages/action-kit/src/outputs.js
var outputs = __webpack_require__(36809);
// EXTERNAL MODULE: ./build/packages/contract/src/stop-reason.js
var stop_reason = __webpack_require__(52437);
// EXTERNAL MODULE: ./build/packages/contract/src/interrupt.js
var interrupt = __webpack_require__(98413);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/actions/maker/src/outputs.js



const outputs_outputs = {
    status: (0,outputs/* output */.C)(schemas/* enum */.k5n(['candidate', 'no-change', 'interrupt', 'stopped', 'failed']), '`candidate`, `no-change`, `interrupt` (the agent asks), `stopped` (a budget) or `failed`.'),
    'stopped-reason': (0,outputs/* output */.C)(schemas/* enum */.k5n(stop_reason/* STOP_REASONS */.N), 'Why the attempt ended.'),
    'started-from': (0,outputs/* output */.C)(schemas/* enum */.k5n(['base', 'notes', 'work']), '`work`: it went on from an earlier attempt’s change; `notes`: from the base with its notes; `base`: with nothing.'),
    candidate: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The candidate, to hand on: name of its artifact, or its directory where nothing was uploaded. It is there also when nothing was changed.'),
    directory: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Directory of the candidate on this runner.'),
    'candidate-digest': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Digest of the candidate.'),
    'base-sha': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The commit the candidate stands on.'),
    tree: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Tree id of the candidate.'),
    interrupt: (0,outputs/* output */.C)(interrupt/* Interrupt */.OK, 'The agent’s question, as JSON.'),
    box: (0,outputs/* output */.C)(schemas/* enum */.k5n(['strong', 'weak']), 'How the agent was boxed.'),
    iterations: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Agent processes started.'),
    'tool-calls': (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Tool calls seen; empty when the agent does not say.'),
    tokens: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Tokens consumed; empty when unknown.'),
    'cost-usd': (0,outputs/* output */.C)(schemas/* number */.aig(), 'US dollars spent; empty when unknown.'),
    'cost-known': (0,outputs/* output */.C)(schemas/* boolean */.zMY(), 'Whether the cost is known. Unknown is never zero.'),
    'budget-left': (0,outputs/* output */.C)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()), 'What is left of each budget, JSON; null: no limit.'),
};

;// CONCATENATED MODULE: ./build/actions/maker/src/index.js



/** Has an agent make a candidate change for one item, boxed and on hard budgets. */
const action = (0,define_action/* defineAction */.QP)({
    name: 'maker',
    description: 'Has an agent make a candidate change for one item, in a box and on hard budgets.',
    inputs: inputs,
    outputs: outputs_outputs,
    run: async (values, deps) => (await Promise.all(/* import() */[__webpack_require__.e(2340), __webpack_require__.e(9938)]).then(__webpack_require__.bind(__webpack_require__, 19938))).run(values, deps),
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
    raisedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['triage', 'maker', 'gate', 'checker', 'publish', 'oracle', 'self-heal']),
    category: InterruptCategory.describe('A guess; a person may correct it.'),
    question: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4000),
    tried: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)).max(50).describe('What was tried before asking.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Evidence */ .of).max(50),
})
    .describe('One question to a person.');


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


/***/ })

};
