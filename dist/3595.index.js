export const id = 3595;
export const ids = [3595];
export const modules = {

/***/ 83595:
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
;// CONCATENATED MODULE: ./build/actions/self-heal/src/inputs.js

const inputs = {
    run: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with a copy of the state branch: `runs/<run>.json`, LOOP_STATE.md and the ledgers.',
        required: true,
    }),
    'run-id': (0,kinds/* text */.Qq)({
        description: 'The run that stopped.',
        defaultFrom: 'the run that started this one (`workflow_run`), or else this run',
    }),
    logs: (0,kinds/* path */.Ae)({ description: 'Directory with logs of that run. What the agent says is looked up in them as well.' }),
    harness: (0,kinds/* list */.p_)({
        description: 'Globs of what a heal may change: the loop’s own scripts and prompts, and nothing that decides.',
        required: true,
    }),
    frozen: (0,kinds/* list */.p_)({ description: 'Globs that are frozen besides what is anyway. They only add.' }),
    'smoke-command': (0,kinds/* text */.Qq)({
        description: 'Replays the stop: red on the base, green on the heal, in the box as a check runs. The agent is not told; what it should not special-case belongs into `held-out`.',
        required: true,
    }),
    'smoke-timeout': (0,kinds/* duration */.p0)({ description: 'Time for one replay.', default: '5m' }),
    'held-out': (0,kinds/* path */.Ae)({
        description: 'Directory with files that the agent must not see; `smoke-command` finds it as `LOOP_HELD_OUT`.',
    }),
    plan: (0,kinds/* path */.Ae)({
        description: 'Artifact of this run, or directory, with the plan that triage wrote, where the loop stopped in this run.',
    }),
    'plan-digest': common_inputs/* COMMON_INPUTS */.s7['plan-digest'],
    spec: common_inputs/* COMMON_INPUTS */.s7.spec,
    upload: common_inputs/* COMMON_INPUTS */.s7.upload,
    'working-directory': common_inputs/* COMMON_INPUTS */.s7['working-directory'],
    ...common_inputs/* AGENT_INPUTS */.G3,
};

// EXTERNAL MODULE: ./build/packages/action-kit/src/outputs.js
var outputs = __webpack_require__(36809);
// EXTERNAL MODULE: ./build/packages/contract/src/intervention.js
var intervention = __webpack_require__(86169);
// EXTERNAL MODULE: ./build/packages/contract/src/stop-reason.js
var stop_reason = __webpack_require__(52437);
// EXTERNAL MODULE: ./build/packages/contract/src/heal-report.js
var heal_report = __webpack_require__(61157);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/actions/self-heal/src/outputs.js



const outputs_outputs = {
    status: (0,outputs/* output */.C)(schemas/* enum */.k5n(['nothing-to-heal', ...intervention/* HEAL_ENDS */.kC]), 'How it ended. Only `proposed` leaves a candidate.'),
    'stopped-reason': (0,outputs/* output */.C)(schemas/* enum */.k5n(stop_reason/* STOP_REASONS */.N), '`done` for a candidate, `interrupted` where a person is asked.'),
    diagnosis: (0,outputs/* output */.C)(schemas/* enum */.k5n(heal_report/* DIAGNOSES */.Uq), '`harness-gap`, `external-wall`, or `none`.'),
    tripwire: (0,outputs/* output */.C)(schemas/* enum */.k5n(['intact', 'tripped']), 'Whether the heal left alone what decides; empty where there was none. Only `intact` is intact.'),
    heal: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'What was found, for publish: name of its artifact, or its directory where nothing was uploaded. Empty with nothing to heal.'),
    'heal-digest': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Digest of what was found.'),
    candidate: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'The candidate: name of its artifact, or its directory where nothing was uploaded. Empty where nothing is kept.'),
    'candidate-digest': (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Digest of the candidate.'),
    item: (0,outputs/* output */.C)(schemas/* string */.YjP(), '`heal-<gap>`: the same for every stop of the same kind.'),
    directory: (0,outputs/* output */.C)(schemas/* string */.YjP(), 'Directory of what was found on this runner.'),
    box: (0,outputs/* output */.C)(schemas/* enum */.k5n(['strong', 'weak']), 'How the agent was boxed.'),
    iterations: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Agent processes started; 0 where none was asked.'),
    'tool-calls': (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Tool calls seen; empty when the agent does not say.'),
    tokens: (0,outputs/* output */.C)(schemas/* int */.Whr(), 'Tokens consumed; empty when unknown.'),
    'cost-usd': (0,outputs/* output */.C)(schemas/* number */.aig(), 'US dollars spent; empty when unknown.'),
    'cost-known': (0,outputs/* output */.C)(schemas/* boolean */.zMY(), 'Whether the cost is known. Unknown is never zero.'),
    'budget-left': (0,outputs/* output */.C)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()), 'What is left of each budget, JSON; null: no limit.'),
};

;// CONCATENATED MODULE: ./build/actions/self-heal/src/index.js



/** Has an agent look at why a loop stopped, and mend its harness without touching what decides. */
const action = (0,define_action/* defineAction */.QP)({
    name: 'self-heal',
    description: 'Has an agent look at why a loop stopped: an external wall, or a gap in its harness that is mended without touching what decides.',
    inputs: inputs,
    outputs: outputs_outputs,
    run: async (values, deps) => (await Promise.all(/* import() */[__webpack_require__.e(2340), __webpack_require__.e(6732)]).then(__webpack_require__.bind(__webpack_require__, 66732))).run(values, deps),
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

/***/ 61157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ DIAGNOSES),
/* harmony export */   Z6: () => (/* binding */ HealReport)
/* harmony export */ });
/* unused harmony export Diagnosis */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49755);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98413);
/* harmony import */ var _intervention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86169);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38345);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42943);







/** What self-heal answers about a stop. */
const DIAGNOSES = ['harness-gap', 'external-wall', 'none'];
const Diagnosis = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(DIAGNOSES);
/** `heal.json`: what self-heal found of one stop, and what became of it. Bound to its candidate by digest. */
const HealReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryName */ .Ae,
    item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np.describe('heal-<gap>: the same for every stop of the same kind.'),
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI.describe('The run that stopped.'),
    healedBy: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI.describe('The run in which it was looked at.'),
    at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.describe('The commit that the run began with; everything that decides is read from it.'),
    stop: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1000).describe('Why the loop stopped, in one line.'),
    gap: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    diagnosis: Diagnosis,
    end: _intervention_js__WEBPACK_IMPORTED_MODULE_2__/* .HealEnd */ .q0,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000).describe('Why it ended so.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .of).max(50),
    learned: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckResult */ .KP).max(20).describe('The tripwire and the replays of the stop, as far as it got.'),
    humanReview: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000))
        .max(200)
        .describe('What a person has to look at although the tripwire is intact.'),
    box: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['strong', 'weak']),
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .Usage */ ._U,
    candidateDigest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.nullable().describe('null: nothing was kept.'),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60_000).describe('Of a gap outside the harness, for a person; empty otherwise.'),
    interrupt: _interrupt_js__WEBPACK_IMPORTED_MODULE_6__/* .Interrupt */ .OK.nullable().describe('What a person has to decide; null where a candidate is proposed.'),
    digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.describe('Over everything else in this document.'),
})
    .describe('The report of one pass of self-heal.');


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

/***/ 86169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ Intervention),
/* harmony export */   kC: () => (/* binding */ HEAL_ENDS),
/* harmony export */   kb: () => (/* binding */ InterventionCounts),
/* harmony export */   q0: () => (/* binding */ HealEnd)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);


/** How a pass of self-heal over one stop ended. Only `proposed` leaves a candidate. */
const HEAL_ENDS = [
    'proposed',
    'rejected',
    'unproven',
    'elsewhere',
    'external-wall',
    'undiagnosed',
    'not-reproduced',
    'capped',
];
const HealEnd = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(HEAL_ENDS)
    .describe('How a pass of self-heal ended; docs/self-heal.md says what each means.');
/** One line of `interventions.jsonl`: somebody, or the loop itself, had to step in so that a run could go on. */
const Intervention = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(300).describe('Stable: recording it again changes nothing.'),
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI.describe('The run that stopped.'),
    at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['person', 'loop']),
    on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['work', 'machine']),
    gap: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.nullable().describe('What is the same whenever the loop stops in the same way; null where no stop was read.'),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...HEAL_ENDS, 'applied']),
    learned: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000).describe('One line for whoever heals next; an agent’s words.'),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable(),
})
    .describe('One intervention.');
/** How often a run needed somebody. The figure to drive to zero, and of which kind it was (seed 004). */
const InterventionCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    personOnWork: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Questions of the loop that a person answered for this run.'),
    personOnMachine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('1 where the spec is another one than in the run before.'),
    loopOnMachine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Passes of self-heal over this run’s stop.'),
})
    .describe('Interventions per run.');


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


/***/ }),

/***/ 38345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ Usage),
/* harmony export */   vk: () => (/* binding */ addUsage),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);


/** What an attempt, a run or a lineage has consumed. Unknown is `null` and counts as spent, never as zero. */
const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    iterations: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Agent processes started.'),
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable().describe('Tool calls seen; null when the agent does not say.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable().describe('Input plus output tokens; null when unknown.'),
    costUsd: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .CostUsd */ .ms,
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Wall-clock milliseconds.'),
})
    .describe('What was consumed.');
/** A usage of nothing, for sums. */
const NO_USAGE = { iterations: 0, toolCalls: 0, tokens: 0, costUsd: 0, durationMs: 0 };
/** Adds two usages; unknown plus anything stays unknown. */
function addUsage(left, right) {
    return {
        iterations: left.iterations + right.iterations,
        toolCalls: addKnown(left.toolCalls, right.toolCalls),
        tokens: addKnown(left.tokens, right.tokens),
        costUsd: addKnown(left.costUsd, right.costUsd),
        durationMs: left.durationMs + right.durationMs,
    };
}
function addKnown(left, right) {
    return left === null || right === null ? null : left + right;
}


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
