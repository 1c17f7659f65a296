export const id = 3139;
export const ids = [3139];
export const modules = {

/***/ 3139:
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
// EXTERNAL MODULE: ./build/packages/contract/src/mode.js
var mode = __webpack_require__(78087);
;// CONCATENATED MODULE: ./build/actions/publish/src/inputs.js


const inputs = {
    plan: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the plan that triage wrote. Goes with `item`; without both the pull request of the event is updated.',
    }),
    'plan-digest': common_inputs/* COMMON_INPUTS */.s7['plan-digest'],
    item: (0,kinds/* text */.Qq)({ description: 'Id of the item, as in the plan, e.g. `#12`.' }),
    'pull-request': common_inputs/* COMMON_INPUTS */.s7['pull-request'],
    spec: common_inputs/* COMMON_INPUTS */.s7.spec,
    candidate: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the candidate. Absent reads as a failed attempt.',
    }),
    'candidate-digest': (0,kinds/* digest */.br)({ description: 'Digest of the candidate as the maker gave it out.' }),
    'gate-verdict': (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the gate’s verdict. Absent reads as not passed.',
    }),
    'gate-verdict-digest': (0,kinds/* digest */.br)({ description: 'Digest of the verdict as the gate gave it out.' }),
    'checker-verdict': (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the checker’s verdict. Absent reads as not passed where the spec names a checker; given, it must be a pass.',
    }),
    'checker-verdict-digest': (0,kinds/* digest */.br)({ description: 'Digest of the verdict as the checker gave it out.' }),
    heal: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with what self-heal found: published in place of an item, with `candidate` where it left one.',
    }),
    'heal-digest': (0,kinds/* digest */.br)({ description: 'Digest of what self-heal found, as it gave it out.' }),
    harness: (0,kinds/* list */.p_)({
        description: 'For a heal: the globs of what it may change. The tripwire is asked again with these.',
    }),
    frozen: (0,kinds/* list */.p_)({ description: 'For a heal: the globs that are frozen besides what is anyway.' }),
    mode: (0,kinds/* choice */.Yq)(mode/* MODES */.FN, {
        description: 'For a heal: lowers what may be done with it. It cannot raise it.',
        defaultFrom: 'the Autonomy section of the spec',
    }),
    'state-branch': common_inputs/* COMMON_INPUTS */.s7['state-branch'],
    'working-directory': common_inputs/* COMMON_INPUTS */.s7['working-directory'],
    ...common_inputs/* PULL_REQUEST_INPUTS */.Km,
    'dry-run': common_inputs/* COMMON_INPUTS */.s7['dry-run'],
    'github-token': common_inputs/* COMMON_INPUTS */.s7['github-token'],
};

// EXTERNAL MODULE: ./build/packages/action-kit/src/outputs.js
var outputs = __webpack_require__(36809);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/actions/publish/src/outputs.js


const outputs_outputs = {
    status: (0,outputs/* output */.C)(schemas/* enum */.k5n(['published', 'not-published']), 'Whether a pull request (or an issue in its place) stands.'),
    'pull-request-number': (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Number of the pull request, or of the issue in its place.'),
    'pull-request-url': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Address of the pull request, or of the issue in its place.'),
    'pull-request-operation': (0,outputs/* output */.C)(schemas/* enum */.k5n(['created', 'updated', 'none', 'issue']), 'What was done: `created`, `updated`, `none`, or `issue` where Actions may not open pull requests.'),
    'pull-request-head-sha': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The commit that was pushed.'),
    branch: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The branch that was pushed.'),
    recorded: (0,outputs/* output */.C)(schemas/* boolean */.zMY(), 'Whether the outcome stands in LOOP_STATE.md.'),
    escalated: (0,outputs/* output */.C)(schemas/* boolean */.zMY(), 'Whether the item went to a person.'),
};

;// CONCATENATED MODULE: ./build/actions/publish/src/index.js



/** Opens a draft pull request with exactly the judged tree, or puts a judged fix on one, and records the outcome. */
const action = (0,define_action/* defineAction */.QP)({
    name: 'publish',
    description: 'Opens a draft pull request with exactly the judged tree, once, and records how the attempt ended.',
    inputs: inputs,
    outputs: outputs_outputs,
    run: async (values, deps) => values.heal === undefined
        ? (await Promise.all(/* import() */[__webpack_require__.e(2340), __webpack_require__.e(8847)]).then(__webpack_require__.bind(__webpack_require__, 48847))).run(values, deps)
        : (await __webpack_require__.e(/* import() */ 1343).then(__webpack_require__.bind(__webpack_require__, 11343))).run({ ...values, heal: values.heal }, deps),
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
