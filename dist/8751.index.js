export const id = 8751;
export const ids = [8751];
export const modules = {

/***/ 8751:
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
;// CONCATENATED MODULE: ./build/actions/checker/src/inputs.js

const inputs = {
    plan: common_inputs/* COMMON_INPUTS */.s7.plan,
    'plan-digest': common_inputs/* COMMON_INPUTS */.s7['plan-digest'],
    candidate: (0,kinds/* path */.Ae)({ description: 'Artifact of this run, or directory, with the candidate.', required: true }),
    'candidate-digest': (0,kinds/* digest */.br)({ description: 'Digest of the candidate as the maker gave it out.' }),
    'gate-verdict': (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the gate’s verdict on the candidate. Without its pass nothing is reviewed.',
        required: true,
    }),
    'gate-verdict-digest': (0,kinds/* digest */.br)({ description: 'Digest of the verdict as the gate gave it out.' }),
    agent: (0,kinds/* choice */.Yq)(['command'], { description: 'Which agent reviews.', default: 'command' }),
    'agent-command': common_inputs/* AGENT_INPUTS */.G3['agent-command'],
    'max-runtime': (0,kinds/* duration */.p0)({
        description: 'Time for the review; the tightest of this, the spec and the lease counts.',
        defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m',
    }),
    upload: common_inputs/* COMMON_INPUTS */.s7.upload,
    'working-directory': common_inputs/* COMMON_INPUTS */.s7['working-directory'],
};

// EXTERNAL MODULE: ./build/packages/action-kit/src/outputs.js
var outputs = __webpack_require__(36809);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/actions/checker/src/outputs.js


const outputs_outputs = {
    verdict: (0,outputs/* output */.C)(schemas/* enum */.k5n(['pass', 'fail', 'unsure']), '`pass`, `fail`, or `unsure` when a person has to look. Only `pass` is a pass.'),
    'checker-verdict': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The verdict, to hand on: name of its artifact, or its directory where nothing was uploaded.'),
    directory: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Directory of the verdict, the prompt and the transcript on this runner.'),
    'verdict-digest': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Digest of the verdict.'),
    findings: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'How many findings the review has.'),
    box: (0,outputs/* output */.C)(schemas/* enum */.k5n(['strong', 'weak']), 'How the reviewer was boxed.'),
    iterations: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Agent processes started; 0 when the gate did not pass.'),
    'tool-calls': (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Tool calls seen; empty when the agent does not say.'),
    tokens: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Tokens consumed; empty when unknown.'),
    'cost-usd': (0,outputs/* output */.C)(schemas/* number */.aig(), 'US dollars spent; empty when unknown.'),
    'cost-known': (0,outputs/* output */.C)(schemas/* boolean */.zMY(), 'Whether the cost is known. Unknown is never zero.'),
};

;// CONCATENATED MODULE: ./build/actions/checker/src/index.js



/** Has a second agent review a candidate that passed the gate. */
const action = (0,define_action/* defineAction */.QP)({
    name: 'checker',
    description: 'Has a second agent review a candidate that passed the gate; it can say no and never overrule the gate.',
    inputs: inputs,
    outputs: outputs_outputs,
    run: async (values, deps) => (await Promise.all(/* import() */[__webpack_require__.e(2340), __webpack_require__.e(920)]).then(__webpack_require__.bind(__webpack_require__, 920))).run(values, deps),
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


/***/ })

};
