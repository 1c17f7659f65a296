export const id = 6649;
export const ids = [6649,9038,6837,9494,4491,148,8708];
export const modules = {

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

/***/ 61950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ STATE_PATHS),
/* harmony export */   IA: () => (/* binding */ CONTROL_FILES),
/* harmony export */   OI: () => (/* binding */ GUARDS_FOLDER),
/* harmony export */   TT: () => (/* binding */ guardsFile),
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
    /** A stop of the loop itself that a person has to look at. */
    stopped: 'loop:stopped',
};
/** Default name of the branch that holds LOOP_STATE.md, run reports and ledgers. */
const STATE_BRANCH = 'loop-state';
/** Paths on the state branch. */
const STATE_PATHS = {
    state: 'LOOP_STATE.md',
    interrupts: 'interrupts.jsonl',
    interventions: 'interventions.jsonl',
    leases: 'leases.json',
    quarantine: 'quarantine.json',
    /** The newest verdict on a pull request, for the merge queue. */
    verdict: (pullRequest) => `verdicts/pull-request-${pullRequest}.json`,
    runReport: (run) => `runs/${run}.json`,
};
/** Control files in the user's repository, all optional, all read from the base ref. */
const CONTROL_FILES = {
    spec: 'LOOP_SPEC.md',
    escalationPolicy: 'escalation-policy.md',
    gateChecklist: 'quality-gate-checklist.md',
};
/** Folder of the ledger of guards in the user's repository; each change that leaves guards adds a file to it. */
const GUARDS_FOLDER = '.loop/guards/';
/** The file in which an attempt leaves its guards. */
function guardsFile(attempt) {
    const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, '-');
    return `${GUARDS_FOLDER}${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
}
/** Names of the artifacts (or directories) that carry things between jobs. */
const ARTIFACTS = {
    plan: 'loop-plan',
    candidate: (item) => `loop-candidate-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    gate: (item) => `loop-gate-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    checker: (item) => `loop-checker-${(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeItemId */ .Ni)(item)}`,
    heal: 'loop-heal',
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

/***/ 86590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ WorkflowRunEvent),
/* harmony export */   ge: () => (/* binding */ MergeGroupEvent),
/* harmony export */   ti: () => (/* binding */ PullRequestEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);


/** What is read of a `pull_request` event; other fields pass unread. */
const PullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr }) }),
});
/** What is read of a `merge_group` event. */
const MergeGroupEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr, head_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500) }),
});
/** What is read of a `workflow_run` event: who ran on what, as GitHub says, whatever the run itself left behind. */
const WorkflowRunEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        head_sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr,
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryName */ .Ae }).nullable(),
    }),
});


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


/***/ }),

/***/ 31445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ WORK_FILES),
/* harmony export */   R9: () => (/* binding */ workName),
/* harmony export */   US: () => (/* binding */ itemOfWork),
/* harmony export */   k5: () => (/* binding */ PlannedWork),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);


/** The files of a candidate that are kept for the next attempt, and the most of each, bytes. */
const WORK_FILES = { 'change.patch': 1024 * 1024, 'notes.md': 64 * 1024 };
/** What an earlier attempt on an item left, pinned in the plan; its bytes lie beside it. */
const PlannedWork = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI,
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.describe('What the change was made on; the base may have moved since.'),
    tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.describe('The tree of that base plus change.patch.'),
    digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.describe('Of the candidate, as the attempt that left it recorded it.'),
    passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether every judge passed it, so that it only waits to be published.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['change.patch', 'notes.md']), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np, bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }))
        .describe('What is kept of it. Without change.patch only its notes are handed on.'),
})
    .describe('Work of an earlier attempt. Nobody trusts it: what comes of it is judged like any candidate.');
/** Ends that cut an agent off, or left it waiting: its change is a beginning, not a wrong answer. */
const UNFINISHED = new Set([
    'cancelled',
    'interrupted',
    'environment',
    'budget-iterations',
    'budget-tool-calls',
    'budget-runtime',
    'budget-tokens',
    'budget-cost',
]);
/** Whether a change that ended so is worth going on with. What an agent took for finished and judges refused is not. */
function isUnfinished(stopReason) {
    return UNFINISHED.has(stopReason);
}
/** The name of an item's work as a part of a git ref, where `#`, `/` and dots may not stand. */
function workName(item) {
    return item.replace(/[^A-Za-z0-9_-]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
/** The item whose work has that name; null for a name that is nobody's. */
function itemOfWork(name) {
    try {
        const item = decodeURIComponent(name);
        return _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np.safeParse(item).success && workName(item) === name ? item : null;
    }
    catch {
        return null;
    }
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

/***/ 67290:
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
    const queue = readPath(context, 'merge_group');
    if (context.eventName === 'merge_group')
        return baseOfQueue(queue);
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
/** What stands in a merge queue is proposed as well: the commit of the event is the candidate, not its base. */
function baseOfQueue(group) {
    const { base_sha: sha, base_ref: full } = (group ?? {});
    const ref = typeof full === 'string' ? /^refs\/heads\/(.+)$/.exec(full)?.[1] : undefined;
    if (typeof sha === 'string' && ref !== undefined)
        return { sha, ref };
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_EVENT_INVALID', {
        message: 'the merge_group event names no base',
        remedy: 'Start the workflow by `on: merge_group` or `on: pull_request`.',
    });
}
function readPath(context, ...path) {
    let value = context.event();
    for (const key of path)
        value = value !== null && typeof value === 'object' ? value[key] : undefined;
    return value;
}


/***/ }),

/***/ 90119:
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
// EXTERNAL MODULE: ./build/packages/contract/src/work-in-progress.js
var work_in_progress = __webpack_require__(31445);
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
    work: work_in_progress/* PlannedWork */.k5.optional().describe('Where it goes on from; absent: it starts from the base.'),
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
// EXTERNAL MODULE: ./build/packages/loop/src/plan/work-files.js
var work_files = __webpack_require__(87225);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan/plan-files.js





const FILE = 'plan.json';
/** Writes a plan, and the work that its items pin, into a directory that a later step or job is given. */
async function writePlan(directory, plan, work = new Map()) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, FILE), `${JSON.stringify(plan, null, 2)}\n`);
    for (const { id } of plan.items) {
        const bytes = work.get(id);
        if (bytes !== undefined)
            await (0,work_files/* writeWorkFiles */.i)(directory, id, bytes);
    }
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


/***/ }),

/***/ 87225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readWorkFiles),
/* harmony export */   i: () => (/* binding */ writeWorkFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31445);
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98029);




/** Below the plan's directory: `work/<item>/change.patch`, `work/<item>/notes.md`. */
function placeOf(directory, item) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'work', (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .encodeItemId */ .Ni)(item));
}
/** Writes work beside a plan that pins it. */
async function writeWorkFiles(directory, item, bytes) {
    const place = placeOf(directory, item);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
    for (const [name, content] of bytes)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name), content);
}
/** The bytes beside a plan that its item pins. Throws `E_CANDIDATE_INVALID` for what is missing, no file or too large. */
async function readWorkFiles(directory, { id, work }) {
    const place = placeOf(directory, id);
    const bytes = new Map();
    for (const name of Object.keys(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .WORK_FILES */ .Qn)) {
        if (work?.files[name] === undefined)
            continue;
        const wanted = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name), name, maxBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .WORK_FILES */ .Qn[name], code: 'E_CANDIDATE_INVALID' };
        bytes.set(name, await (0,_loop_actions_git__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(wanted));
    }
    return bytes;
}


/***/ }),

/***/ 47690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pullRequestOfEvent)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86590);

/** The pull request of an event; `wanted` must be its number where it is given. Throws E_EVENT_INVALID, E_INPUT_INVALID. */
function pullRequestOfEvent(context, wanted) {
    const found = context.eventName === 'merge_group' ? queuedOf(context) : openOf(context);
    if (wanted === undefined || wanted === found.number)
        return found;
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_INPUT_INVALID', {
        message: `pull-request: ${wanted} was asked for, but the event is about #${found.number}`,
        remedy: 'Leave the input out: the event names the pull request, and its commit is what the verdict is bound to.',
    });
}
function openOf(context) {
    const event = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .PullRequestEvent */ .ti.safeParse(context.event());
    if (event.success) {
        const { number, head } = event.data.pull_request;
        return { number, headSha: head.sha, queued: false };
    }
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_EVENT_INVALID', {
        message: `the ${context.eventName} event is about no pull request`,
        remedy: 'Start the workflow by `on: pull_request` or `on: merge_group`, or hand over a plan and a candidate.',
    });
}
/** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: the last one that the group holds. */
function queuedOf(context) {
    const event = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .MergeGroupEvent */ .ge.safeParse(context.event());
    const ref = event.success ? event.data.merge_group.head_ref : '';
    const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref)?.[1];
    if (event.success && number !== undefined) {
        return { number: Number(number), headSha: event.data.merge_group.head_sha, queued: true };
    }
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_EVENT_INVALID', {
        message: 'the merge_group event does not say which pull request is queued',
        remedy: 'Start the workflow by `on: merge_group`.',
    });
}


/***/ })

};
