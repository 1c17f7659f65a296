export const id = 5745;
export const ids = [5745];
export const modules = {

/***/ 55745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentRuntime: () => (/* reexport */ agentRuntime),
  annotateFindings: () => (/* reexport */ annotateFindings),
  askOracle: () => (/* reexport */ ask_oracle/* askOracle */.G),
  baseOfEvent: () => (/* reexport */ base_of_event/* baseOfEvent */.p),
  budgetLeft: () => (/* reexport */ context_budgets/* budgetLeft */.Lj),
  checkCandidate: () => (/* reexport */ checkCandidate),
  checkFromFiles: () => (/* reexport */ checkFromFiles),
  checkerRole: () => (/* reexport */ checkerRole),
  describeDecision: () => (/* reexport */ describeDecision),
  failuresOf: () => (/* reexport */ failuresOf),
  findEarlierWork: () => (/* reexport */ findEarlierWork),
  headline: () => (/* reexport */ headline),
  interpretControlFiles: () => (/* reexport */ control_files.interpretControlFiles),
  judgeFromFiles: () => (/* reexport */ judgeFromFiles),
  judgePullRequest: () => (/* reexport */ judgePullRequest),
  loopDeps: () => (/* reexport */ loop_deps.loopDeps),
  makeCandidate: () => (/* reexport */ makeCandidate),
  mayPublish: () => (/* reexport */ mayPublish),
  openBase: () => (/* reexport */ open_base.openBase),
  openBox: () => (/* reexport */ check_room/* openBox */.KD),
  openGitHub: () => (/* reexport */ open_github/* openGitHub */.o),
  openPullRequest: () => (/* reexport */ open_pull_request_openPullRequest),
  openWriters: () => (/* reexport */ open_writers.openWriters),
  parseBatch: () => (/* reexport */ parse_batch/* parseBatch */.G),
  patchBlock: () => (/* reexport */ patchBlock),
  planItem: () => (/* reexport */ plan_files/* planItem */.$P),
  planRun: () => (/* reexport */ planRun),
  publishCandidate: () => (/* reexport */ publishCandidate),
  publishFromFiles: () => (/* reexport */ publishFromFiles),
  publishPullRequest: () => (/* reexport */ publishPullRequest),
  pullRequestOfEvent: () => (/* reexport */ pull_request_of_event/* pullRequestOfEvent */.M),
  readFailures: () => (/* reexport */ readFailures),
  readJudged: () => (/* reexport */ readJudged),
  readPlan: () => (/* reexport */ plan_files/* readPlan */.m3),
  readPlannedCandidate: () => (/* reexport */ read_planned_candidate/* readPlannedCandidate */.M),
  readStoredPass: () => (/* reexport */ readStoredPass),
  recordMissing: () => (/* reexport */ record_missing.recordMissing),
  resolveBatch: () => (/* reexport */ resolve_batch/* resolveBatch */.T),
  reviewTree: () => (/* reexport */ reviewTree),
  reviewUsage: () => (/* reexport */ compose_review/* reviewUsage */.AZ),
  runClosedLoop: () => (/* reexport */ runClosedLoop),
  saveOutcome: () => (/* reexport */ save_outcome/* saveOutcome */.G),
  savePlan: () => (/* reexport */ save_run/* savePlan */.hp),
  saveReport: () => (/* reexport */ save_run/* saveReport */.a5),
  storeVerdict: () => (/* reexport */ storeVerdict),
  suggestFromRun: () => (/* reexport */ suggestFromRun),
  summarizeJudged: () => (/* reexport */ summarizeJudged),
  summarizeOracle: () => (/* reexport */ oracle_summary/* summarizeOracle */.o),
  summarizePlan: () => (/* reexport */ summarizePlan),
  summarizeReview: () => (/* reexport */ summarizeReview),
  summarizeRun: () => (/* reexport */ summarizeRun),
  summarizeVerdict: () => (/* reexport */ summarizeVerdict),
  takeLeftBehind: () => (/* reexport */ left_behind.takeLeftBehind),
  takeStored: () => (/* reexport */ takeStored),
  tightestBudgets: () => (/* reexport */ context_budgets/* tightestBudgets */.$t),
  withDefaultBudgets: () => (/* reexport */ context_budgets/* withDefaultBudgets */.UF),
  writePlan: () => (/* reexport */ plan_files/* writePlan */.pD)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/contract/src/json-document.js
var json_document = __webpack_require__(62634);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/packages/agent/src/agent-runtime.js
var agent_runtime = __webpack_require__(93671);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
;// CONCATENATED MODULE: ./build/packages/agent/src/split-command.js

/**
 * Splits a command line into arguments as a POSIX shell does for plain words, single and double quotes and backslashes,
 * and does nothing else a shell does: `$`, `*`, `~`, `;`, `|`, `&`, `<`, `>` and backticks are refused outside quotes,
 * so that nobody believes they work. Throws `E_AGENT_COMMAND`.
 */
function splitCommand(line) {
    const words = [];
    let word = null;
    for (let at = 0; at < line.length; at++) {
        const character = line[at] ?? '';
        if (/\s/.test(character)) {
            if (word !== null)
                words.push(word);
            word = null;
            continue;
        }
        word ??= '';
        if (character === "'" || character === '"') {
            const { text, end } = readQuoted(line, at);
            word += text;
            at = end;
        }
        else if (character === '\\') {
            at++;
            if (at >= line.length)
                throw refuse(line, 'ends with a backslash');
            word += line[at];
        }
        else if (/[$`;|&<>()*?~{}]/.test(character)) {
            throw refuse(line, `uses ${character} outside quotes, which only a shell understands`);
        }
        else
            word += character;
    }
    if (word !== null)
        words.push(word);
    if (words.length === 0 || words[0] === '')
        throw refuse(line, 'names no program');
    return words;
}
function readQuoted(line, start) {
    const quote = line[start];
    let text = '';
    for (let at = start + 1; at < line.length; at++) {
        const character = line[at] ?? '';
        if (character === quote)
            return { text, end: at };
        // Within double quotes a backslash escapes these four only (POSIX 2.2.3).
        if (quote === '"' && character === '\\' && /[$`"\\]/.test(line[at + 1] ?? '')) {
            text += line[++at];
        }
        else
            text += character;
    }
    throw refuse(line, `has a ${quote === "'" ? 'single' : 'double'} quote that is never closed`);
}
function refuse(line, reason) {
    return new loop_error/* LoopError */.jO('E_AGENT_COMMAND', {
        message: `agent-command ${reason}: ${line.slice(0, 200)}`,
        remedy: "Write a program and its arguments, quoted where needed. For shell features write: bash -c '…'.",
    });
}

;// CONCATENATED MODULE: ./build/packages/agent/src/command-runtime.js





/** The variables through which a command learns about its task. */
const COMMAND_ENVIRONMENT = {
    LOOP_PROMPT_FILE: 'the prompt, to be read',
    LOOP_NOTES_FILE: 'what the next iteration should know, to be written as plain words',
    LOOP_INTERRUPT_FILE: 'a question to a person, to be written as JSON: category, question, tried, evidence',
    LOOP_USAGE_FILE: 'what was consumed, to be written as JSON: toolCalls, tokens, costUsd; a cross-check only',
    LOOP_VERDICT_FILE: 'the answer of a checker or healer, to be written as JSON, as the prompt says',
    LOOP_WORKSPACE: 'the work tree, which is also the current directory',
    LOOP_ITERATION: 'the number of this process within its attempt, from 1',
    LOOP_ROLE: 'maker, checker or healer',
    LOOP_MODEL: 'the model that was asked for; empty: the agent’s own default',
};
const FINAL_TEXT_CHARS = 4_000;
/**
 * Any program as an agent: it reads the file in `LOOP_PROMPT_FILE`, changes the work tree and exits. Its exit code says
 * whether it thinks that it failed, and no more than that. Throws `E_AGENT_COMMAND` for a command that can't be split.
 */
function commandRuntime(options) {
    const argv = splitCommand(options.command);
    return {
        name: 'command',
        command: (task) => ({
            argv,
            env: { ...task.env, ...exchangeEnv(task) },
            stdin: options.promptOnStdin === true ? task.prompt : null,
        }),
        read: async ({ outcome, readExchange }) => ({
            status: outcome.ended === 'exited' && outcome.exitCode === 0 ? 'ok' : 'error',
            usage: parseUsage(await readExchange(agent_runtime/* EXCHANGE_FILES */.s.usage)),
            finalText: outcome.stdout.text.slice(-FINAL_TEXT_CHARS).toWellFormed(),
        }),
    };
}
function exchangeEnv(task) {
    return {
        LOOP_PROMPT_FILE: (0,external_node_path_.join)(task.exchange, agent_runtime/* EXCHANGE_FILES */.s.prompt),
        LOOP_NOTES_FILE: (0,external_node_path_.join)(task.exchange, agent_runtime/* EXCHANGE_FILES */.s.notes),
        LOOP_INTERRUPT_FILE: (0,external_node_path_.join)(task.exchange, agent_runtime/* EXCHANGE_FILES */.s.interrupt),
        LOOP_USAGE_FILE: (0,external_node_path_.join)(task.exchange, agent_runtime/* EXCHANGE_FILES */.s.usage),
        LOOP_VERDICT_FILE: (0,external_node_path_.join)(task.exchange, agent_runtime/* EXCHANGE_FILES */.s.verdict),
        LOOP_WORKSPACE: task.workspace,
        LOOP_ITERATION: String(task.iteration),
        LOOP_ROLE: task.role,
        LOOP_MODEL: task.model ?? '',
    };
}
const amount = schemas/* number */.aig().nonnegative().finite().nullable().default(null);
const UsageFile = schemas/* object */.Ikc({ toolCalls: amount, tokens: amount, costUsd: amount });
/** `{"toolCalls": 3, "tokens": 1200, "costUsd": 0.02}`; what is absent or unreadable is unknown, never zero. */
function parseUsage(text) {
    if (text === null)
        return agent_runtime/* UNKNOWN_USAGE */.r;
    try {
        return (0,json_document/* parseJsonDocument */.d)(UsageFile, text, { name: agent_runtime/* EXCHANGE_FILES */.s.usage, code: 'E_JSON_INVALID' });
    }
    catch {
        return agent_runtime/* UNKNOWN_USAGE */.r;
    }
}

;// CONCATENATED MODULE: ./build/packages/loop/src/agent/agent-runtime.js

/** The runtime of the agent `command`. Throws `E_AGENT_COMMAND` for a command line that can't be split. */
function agentRuntime(command) {
    return commandRuntime({ command });
}

// EXTERNAL MODULE: ./build/packages/contract/src/usage.js
var src_usage = __webpack_require__(38345);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/packages/contract/src/limits.js
var limits = __webpack_require__(73480);
// EXTERNAL MODULE: ./build/packages/contract/src/verdict.js
var src_verdict = __webpack_require__(42943);
// EXTERNAL MODULE: ./build/packages/git/src/regular-file.js
var regular_file = __webpack_require__(98029);
;// CONCATENATED MODULE: ./build/packages/gate/src/verdict-file.js




const VERDICT_FILE = 'verdict.json';
/** Writes a verdict into a directory that is handed on as an artifact; gives the file's path. */
async function writeVerdict(directory, verdict) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, VERDICT_FILE);
    await (0,promises_.writeFile)(path, `${JSON.stringify(verdict, null, 2)}\n`);
    return path;
}
/**
 * Reads a verdict from an artifact's directory. Throws E_VERDICT_INVALID when it is missing, truncated or malformed,
 * E_VERDICT_DIGEST when it isn't the expected one or speaks of another candidate; either reads as not passed.
 */
async function readVerdict(directory, options = {}) {
    const bytes = await (0,regular_file/* readRegularFile */.X)({
        path: (0,external_node_path_.join)(directory, VERDICT_FILE),
        name: VERDICT_FILE,
        maxBytes: limits/* DOCUMENT_LIMITS */.P.jsonBytes,
        code: 'E_VERDICT_INVALID',
    });
    const verdict = (0,json_document/* parseJsonDocument */.d)(src_verdict/* Verdict */.Y, bytes.toString('utf8'), {
        name: VERDICT_FILE,
        code: 'E_VERDICT_INVALID',
        digestCode: 'E_VERDICT_DIGEST',
    });
    requireSame('the verdict has digest', verdict.digest, options.expectedDigest);
    requireSame('the verdict is about candidate', verdict.subject.candidateDigest, options.candidateDigest);
    return verdict;
}
function requireSame(what, found, expected) {
    if (expected === undefined || expected === found)
        return;
    throw new loop_error/* LoopError */.jO('E_VERDICT_DIGEST', {
        message: `${what} ${found}, but ${expected} was handed over`,
        remedy: 'It was changed or swapped on its way. Run the gate again on this candidate.',
    });
}

// EXTERNAL MODULE: ./build/packages/gate/src/judge-candidate.js + 45 modules
var judge_candidate = __webpack_require__(62854);
// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
;// CONCATENATED MODULE: ./build/packages/gate/src/scope-rules.js

/** The scope that a spec sets: several limits of one kind mean the lowest. */
function scopeRulesOf(spec) {
    const only = [];
    const never = [];
    let maxFiles = null;
    let maxLines = null;
    let maxFileBytes = null;
    let maxBytes = null;
    let binaries = true;
    for (const rule of spec.rules) {
        if (rule.class !== 'enforced')
            continue;
        const { meaning } = rule;
        if (meaning.kind === 'paths' && meaning.polarity === 'only')
            only.push(meaning.globs);
        if (meaning.kind === 'paths' && meaning.polarity === 'never')
            never.push(...meaning.globs);
        if (meaning.kind === 'max-files')
            maxFiles = Math.min(maxFiles ?? meaning.max, meaning.max);
        if (meaning.kind === 'max-lines')
            maxLines = Math.min(maxLines ?? meaning.max, meaning.max);
        if (meaning.kind === 'max-bytes' && meaning.of === 'file') {
            maxFileBytes = Math.min(maxFileBytes ?? meaning.max, meaning.max);
        }
        if (meaning.kind === 'max-bytes' && meaning.of === 'change') {
            maxBytes = Math.min(maxBytes ?? meaning.max, meaning.max);
        }
        if (meaning.kind === 'no-binaries')
            binaries = false;
    }
    const controlFiles = [...new Set([spec.file, ...Object.values(names/* CONTROL_FILES */.IA)])];
    return { only, never, maxFiles, maxLines, maxFileBytes, maxBytes, binaries, controlFiles };
}

// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/ratchet-rules.js
var ratchet_rules = __webpack_require__(67366);
// EXTERNAL MODULE: ./build/packages/gate/src/autonomy/autonomy-rules.js
var autonomy_rules = __webpack_require__(85408);
// EXTERNAL MODULE: ./build/packages/loop/src/judge/check-room.js + 4 modules
var check_room = __webpack_require__(91004);
;// CONCATENATED MODULE: ./build/packages/loop/src/judge/judge-item.js



/** The gate's verdict: checks, scope and limits of the base commit on one candidate. */
function judgeItem(deps, base, request) {
    const { spec, policy, gates } = base.control;
    const known = new Set(gates.map(({ name }) => name));
    const stranger = request.only.find((name) => !known.has(name));
    if (stranger !== undefined) {
        throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
            message: `checks: ${JSON.stringify(stranger)} is no check of the spec or the checklist`,
            remedy: `Name some of: ${[...known].join(', ')}.`,
        });
    }
    return (0,judge_candidate/* judgeCandidate */.b)({
        ...(0,check_room/* checkRoom */.kX)(deps, base, request.box, request.heldOut),
        candidate: request.candidate,
        checks: gates.filter(({ name }) => request.only.length === 0 || request.only.includes(name)),
        scope: scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] }),
        ratchet: (0,ratchet_rules/* ratchetRulesOf */.c)([...spec.rules, ...policy]),
        autonomy: (0,autonomy_rules/* autonomyRulesOf */.x)(spec.rules),
        judge: { action: 'gate', version: deps.context.actionVersion },
    });
}

// EXTERNAL MODULE: ./build/packages/loop/src/agent/transcript.js
var agent_transcript = __webpack_require__(35820);
// EXTERNAL MODULE: ./build/packages/loop/src/context/budgets.js
var context_budgets = __webpack_require__(62044);
// EXTERNAL MODULE: ./build/packages/text/src/sanitize-inbound.js
var sanitize_inbound = __webpack_require__(31188);
// EXTERNAL MODULE: ./build/packages/text/src/fence-untrusted.js
var fence_untrusted = __webpack_require__(59245);
;// CONCATENATED MODULE: ./build/packages/agent/src/assemble-prompt.js

const LIMITS = {
    title: 300,
    body: 32_000,
    attempt: 2_000,
    attempts: 5,
    output: 8_000,
    failures: 10,
    notes: 16_000,
    patch: 32_000,
};
/**
 * The prompt of one iteration: one ticket, one finish line that a machine checks. A fresh process reads it with an empty
 * context, so it holds everything there is to know. What came from outside is sanitised and fenced as data; held-out
 * checks are not mentioned. Pure.
 */
function assemblePrompt(parts) {
    const sections = [
        ['Task', task(parts)],
        ['Purpose of the loop', parts.spec.purpose.trim()],
        ['The ticket', ticket(parts)],
        ['Finish line', finishLine(parts.spec.gates)],
        ['Not allowed', forbidden(parts.forbidden)],
        ['What went wrong in the last iteration', failures(parts)],
        ['Earlier attempts', attempts(parts)],
        ['What an earlier attempt left', earlier(parts)],
        ['Notes of whoever came before you', before(parts)],
        ['Project instructions', parts.instructions?.trim() ?? ''],
        ['Notes', NOTES],
        ['When you can not go on', INTERRUPT],
    ];
    return `${sections
        .filter(([, text]) => text !== '')
        .map(([title, text]) => `# ${title}\n\n${text}`)
        .join('\n\n')}\n`;
}
function task(parts) {
    return [
        `Work on the ticket ${parts.item.id}, and on nothing else, in the current directory, a checkout of the repository.`,
        'Nobody answers while you work. Leave your change as edited files: do not commit, push, open a pull request or touch .git.',
        'You do not decide whether the work is done: the checks below do, and they are run by someone else afterwards.',
    ].join('\n');
}
function ticket({ item, random }) {
    const title = (0,sanitize_inbound/* sanitizeInboundLine */.B)(item.title, { maxChars: LIMITS.title }).text;
    const body = (0,sanitize_inbound/* sanitizeInbound */.D)(item.body, { maxChars: LIMITS.body }).text;
    return (0,fence_untrusted/* fenceUntrusted */.C)(`ticket ${item.id}`, `${title}\n\n${body}`.trim(), random);
}
function finishLine(gates) {
    const open = gates.filter((gate) => gate.required && !gate.heldOut);
    const commands = open.flatMap((gate) => gate.command === null ? [] : [`- \`${gate.command}\` exits 0 (${gate.name})`]);
    const builtIn = open.flatMap((gate) => (gate.command === null ? [`- the check "${gate.name}" passes`] : []));
    return [
        'The work is finished when all of this is true:',
        '',
        ...commands,
        ...builtIn,
        '- the behaviour that the ticket asks for is there, for inputs you have not seen as well',
        '- the change holds what the ticket needs and no more',
        '',
        'Checks that you can not see will be run too. Changing, skipping or weakening a test or a check makes the attempt fail.',
    ].join('\n');
}
function forbidden(globs) {
    if (globs.length === 0)
        return '';
    return ['A change to any of these paths is refused:', '', ...globs.map((glob) => `- \`${glob}\``)].join('\n');
}
function failures({ failures: failed, random }) {
    return failed
        .slice(0, LIMITS.failures)
        .map(({ check, command, output }) => {
        const text = (0,sanitize_inbound/* sanitizeInbound */.D)(output, { maxChars: LIMITS.output }).text;
        const what = command === null ? `"${check}"` : `"${check}" (\`${command}\`)`;
        return `The check ${what} did not pass.\n${(0,fence_untrusted/* fenceUntrusted */.C)(`output of ${check}`, text, random)}`;
    })
        .join('\n\n');
}
function attempts({ previousAttempts, random }) {
    return previousAttempts
        .slice(-LIMITS.attempts)
        .map((text, index, shown) => {
        const number = previousAttempts.length - shown.length + index + 1;
        return (0,fence_untrusted/* fenceUntrusted */.C)(`attempt ${number}`, (0,sanitize_inbound/* sanitizeInbound */.D)(text, { maxChars: LIMITS.attempt }).text, random);
    })
        .join('\n\n');
}
function earlier({ earlier: change, random }) {
    if (change === undefined || change === null)
        return '';
    if (change.inTree) {
        return 'The directory already holds the unfinished change of an earlier attempt. Nobody has accepted it: check it, go on from it, and take back what is wrong.';
    }
    const patch = (0,sanitize_inbound/* sanitizeInbound */.D)(change.patch, { maxChars: LIMITS.patch }).text;
    const why = 'Its change does not fit the repository any more, which has moved since. It is here to be read only:';
    return `${why}\n\n${(0,fence_untrusted/* fenceUntrusted */.C)('change of an earlier attempt', patch, random)}`;
}
function before({ notes = '', random }) {
    const text = (0,sanitize_inbound/* sanitizeInbound */.D)(notes, { maxChars: LIMITS.notes }).text.trim();
    return text === '' ? '' : (0,fence_untrusted/* fenceUntrusted */.C)('notes', text, random);
}
const NOTES = 'Whoever comes after you starts with an empty memory. Write what they should know to the file named in LOOP_NOTES_FILE: what you tried, what you found, what is left. Plain words, at most a page.';
const INTERRUPT = [
    'If a person must decide or provide something, stop and ask: write JSON to the file named in LOOP_INTERRUPT_FILE and exit.',
    '',
    '```json',
    '{"category": "missing-context | policy-gap | tool-failure | unclear", "question": "one question", "tried": ["what you tried"], "evidence": ["what you saw"]}',
    '```',
    '',
    'Ask only when there is evidence and no other way. A question ends the attempt.',
].join('\n');

// EXTERNAL MODULE: ./build/packages/agent/src/run-iteration.js + 1 modules
var run_iteration = __webpack_require__(48968);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/loop/src/agent/agent-environment.js
var agent_environment = __webpack_require__(14349);
;// CONCATENATED MODULE: ./build/packages/loop/src/agent/agent-interrupt.js

/** An agent's question as an interrupt; one that can't be read is a question too, and says so. */
function readAgentInterrupt(deps, item, asked) {
    const question = asked.interrupt?.question ?? `The agent stopped to ask, but unreadably: ${asked.problem}.`;
    return {
        schemaVersion: 1,
        id: `${item.id}/${(0,canonical_json/* sha256 */.sc)(question).slice(7, 19)}`,
        item: item.id,
        run: deps.context.runId,
        raisedAt: new Date(deps.clock.now()).toISOString(),
        raisedBy: 'maker',
        category: asked.interrupt?.category ?? 'unclear',
        question,
        tried: [...(asked.interrupt?.tried ?? [])],
        evidence: (asked.interrupt?.evidence ?? []).map((value) => ({ kind: 'quote', label: 'the agent', value })),
    };
}

// EXTERNAL MODULE: ./build/packages/loop/src/agent/iteration-usage.js
var iteration_usage = __webpack_require__(47649);
;// CONCATENATED MODULE: ./build/packages/loop/src/make/failures-of-verdict.js

/** What required checks said that did not pass, for the prompt, where it is fenced: candidate code wrote most of it. */
function failuresOf({ checks }) {
    return checks
        .filter((check) => check.required && check.verdict !== 'pass')
        .map(({ name, command, findings }) => ({
        check: name,
        command,
        output: findings.map(({ file, line, message }) => [placeOf(file, line), message].join('')).join('\n'),
    }));
}
function placeOf(file, line) {
    if (file === undefined)
        return '';
    return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
/** The failures of a verdict that was handed over. Throws E_VERDICT_INVALID, E_VERDICT_DIGEST. */
async function readFailures({ directory, digest }) {
    return failuresOf(await readVerdict(directory, digest === undefined ? {} : { expectedDigest: digest }));
}

// EXTERNAL MODULE: ./build/packages/gate/src/changed-files.js
var changed_files = __webpack_require__(95257);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/judge-ratchet.js + 4 modules
var judge_ratchet = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/leave-guards.js
var leave_guards = __webpack_require__(42869);
;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/record-guards.js




/**
 * The agent's tree with the guards that it leaves, where the spec records them. A step of ours, after the agent and
 * before the gate: the gate makes the same file of the same change and admits no other.
 */
async function recordGuards(repository, wanted) {
    const { baseSha, tree, origin, rules } = wanted;
    if (!rules.record)
        return tree;
    const guards = await (0,judge_ratchet/* openLedger */.a)(repository, baseSha);
    if ('unreadable' in guards)
        return tree;
    const files = await (0,changed_files/* readChangedFiles */.I)(repository, baseSha, tree);
    if (files === null)
        return tree;
    const known = new Set(guards.map(({ id }) => id));
    const left = (0,leave_guards/* leaveGuards */.C)(files, origin, { goldenSets: rules.goldenSets, known });
    if (left === null)
        return tree;
    try {
        return await repository.addFile(tree, left);
    }
    catch (error) {
        // Something of the agent's stands in its place, and the gate will say so.
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_FAILED'))
            return tree;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/git/src/candidate-files.js
var candidate_files = __webpack_require__(6697);
;// CONCATENATED MODULE: ./build/packages/loop/src/make/keep-candidate.js



/**
 * Writes the candidate as it stands, each time into a directory of its own, so that whoever reads an earlier one finds it
 * whole. Without a stop reason the work goes on: a candidate that is found so was cut off, and what it spent is unknown.
 */
async function keepCandidate(deps, base, { request, attempt }, stopReason) {
    const { item } = request;
    const { start, usage } = attempt;
    const directory = (0,external_node_path_.join)(request.directory, String(attempt.written.length + 1));
    const { repository, runId } = deps.context;
    const { spec, policy } = base.control;
    const createdAt = new Date(deps.clock.now()).toISOString();
    const tree = await recordGuards(base.repository, {
        baseSha: base.sha,
        tree: attempt.tree,
        origin: { repository, item: item.id, run: runId, attempt: item.attempt, createdAt },
        rules: (0,ratchet_rules/* ratchetRulesOf */.c)([...spec.rules, ...policy]),
    });
    const patch = await base.repository.makePatch(base.sha, tree);
    await (0,candidate_files/* writeCandidate */.d8)(directory, {
        manifest: {
            repository,
            item: item.id,
            lineage: item.lineage,
            run: runId,
            attempt: item.attempt,
            baseSha: base.sha,
            tree,
            createdAt,
            agent: request.runtime.name,
            box: request.box.strength,
            usage: stopReason === null ? { ...usage, toolCalls: null, tokens: null, costUsd: null } : usage,
            stopReason: stopReason ?? 'cancelled',
            ...(start.from === 'work' && start.earlier !== null ? { continues: start.earlier } : {}),
        },
        files: {
            'change.patch': patch,
            'transcript.jsonl': attempt.transcript.text(),
            'notes.md': attempt.notes,
            ...(attempt.interrupt === null ? {} : { 'interrupt.json': JSON.stringify(attempt.interrupt, null, 2) }),
        },
    });
    const candidate = await (0,candidate_files/* readCandidate */.G9)(directory, { repository });
    attempt.written.push(candidate);
    return candidate;
}

;// CONCATENATED MODULE: ./build/packages/loop/src/make/iterate.js










/** One agent process and what the advisory checks say of its work; null: go on. */
async function iterate(deps, base, request, attempt) {
    const result = await runAgent(deps, base, request, attempt);
    const usage = (0,iteration_usage/* iterationUsage */.t)(result);
    attempt.usage = (0,src_usage/* addUsage */.vk)(attempt.usage, usage);
    if (result.notes !== '')
        attempt.notes = result.notes;
    if (result.interrupt !== null)
        attempt.interrupt = readAgentInterrupt(deps, request.item, result.interrupt);
    const before = attempt.tree;
    try {
        attempt.tree = (await base.repository.snapshot(attempt.workspace, base.sha)).tree;
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        attempt.note = error.message;
        return 'agent-error';
    }
    if (result.stopReason !== null)
        return result.stopReason;
    if (attempt.tree === attempt.baseTree) {
        attempt.note = result.report.status === 'ok' ? 'nothing was changed' : `the agent ${describeExit(result)}`;
        return result.report.status === 'ok' ? 'no-change' : 'agent-error';
    }
    return assess(deps, base, request, attempt, before);
}
/**
 * Advisory only: the gate judges later, on its own, with more than is shown here. `before` is the tree of the iteration
 * before, to tell progress by; null: there was none.
 */
async function assess(deps, base, request, attempt, before) {
    const only = base.control.gates.filter((check) => !check.heldOut).map(({ name }) => name);
    if (only.length === 0)
        return 'done';
    const candidate = await keepCandidate(deps, base, { request, attempt }, null);
    const verdict = await judgeItem(deps, base, { candidate, box: request.box, only, heldOut: null });
    if (deps.signal.aborted)
        return 'cancelled';
    if (verdict.verdict === 'pass')
        return 'done';
    attempt.note = `did not pass: ${failing(verdict)
        .map(({ name }) => name)
        .join(', ')}`;
    if (verdict.failureClass === 'environment')
        return 'environment';
    const fingerprint = fingerprintOf(verdict);
    const stuck = attempt.tree === before || fingerprint === attempt.fingerprint;
    attempt.fingerprint = fingerprint;
    attempt.failures = failuresOf(verdict);
    return stuck ? 'no-progress' : null;
}
async function runAgent(deps, base, request, attempt) {
    const { item, limits } = request;
    const { spec, policy, gates } = base.control;
    const iteration = attempt.usage.iterations + 1;
    const scope = scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] });
    const prompt = assemblePrompt({
        item,
        spec: { purpose: spec.purpose, gates },
        previousAttempts: item.previousAttempts,
        failures: attempt.failures,
        forbidden: [...scope.never, ...scope.controlFiles],
        notes: attempt.notes,
        earlier: earlierChange(attempt.start),
        random: (bytes) => deps.random.token(bytes),
    });
    deps.log.progress(`${item.id}: iteration ${iteration} starts`);
    const elapsed = deps.clock.now() - attempt.startedAt;
    return (0,run_iteration/* runIteration */.r)({
        runtime: request.runtime,
        box: request.box,
        task: {
            prompt,
            workspace: attempt.workspace,
            exchange: (0,external_node_path_.join)((0,external_node_path_.dirname)(attempt.workspace), `exchange-${iteration}`),
            iteration,
            role: 'maker',
            model: null,
            env: (0,agent_environment/* agentEnvironment */.F)(deps),
        },
        budgets: {
            deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - elapsed),
            maxToolCalls: limits.maxToolCalls,
        },
        signal: deps.signal,
        log: (event) => attempt.transcript.add(iteration, event),
    });
}
function earlierChange({ from, patch }) {
    if (from === 'work')
        return { inTree: true };
    return patch === null ? null : { inTree: false, patch };
}
function failing(verdict) {
    return verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
}
/** The same failures in the same words, times and other numbers aside: no progress (seed 002). */
function fingerprintOf(verdict) {
    const words = failing(verdict).map(({ name, findings }) => [name, ...findings.map(({ message }) => message)].join('\n'));
    return (0,canonical_json/* sha256 */.sc)(words.join('\n').replace(/\d+/g, '0'));
}
function describeExit({ outcome }) {
    if (outcome.ended !== 'exited')
        return `ended by ${outcome.ended}`;
    return outcome.signal === null ? `exited with ${outcome.exitCode}` : `was killed by ${outcome.signal}`;
}

// EXTERNAL MODULE: ./build/packages/gate/src/check-scope.js
var check_scope = __webpack_require__(68034);
;// CONCATENATED MODULE: ./build/packages/loop/src/make/start-tree.js


/**
 * The tree that an attempt begins with: the earlier attempt's where its change fits this base and keeps to the spec, else
 * the base. It meets the refusals of any candidate (attacks on .git, bombs, links) before an agent sees it.
 */
async function findStart(base, work) {
    const tree = await base.repository.treeOf(base.sha);
    const start = {
        from: work === null || work.notes === '' ? 'base' : 'notes',
        tree,
        earlier: work?.key ?? null,
        notes: work?.notes ?? '',
        patch: null,
        passed: false,
        refusal: null,
    };
    if (work === null || work.patch === null)
        return start;
    const applied = await applyWork(base, work, work.patch);
    if (applied.tree === null) {
        const from = applied.patch === null ? start.from : 'notes';
        return { ...start, from, patch: applied.patch, refusal: applied.refusal };
    }
    const refusal = await outOfScope(base, applied.tree);
    if (refusal !== null)
        return { ...start, refusal };
    return { ...start, from: 'work', tree: applied.tree, passed: work.passed };
}
async function applyWork({ repository, sha }, work, patch) {
    try {
        const tree = await repository.applyPatch(sha, patch);
        if (sha !== work.baseSha || tree === work.tree)
            return { tree: await withoutGuards(repository, sha, tree) };
        return { tree: null, refusal: 'its patch does not make the tree it names', patch: null };
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        // Only what git itself could not apply; a change that no candidate may hold is not even shown.
        const isConflict = (0,loop_error/* isLoopError */.Rn)(error.cause, 'E_GIT_FAILED') && sha !== work.baseSha;
        if (!isConflict)
            return { tree: null, refusal: error.message, patch: null };
        const reason = `the base has moved from ${work.baseSha.slice(0, 12)} and its change does not fit any more`;
        return { tree: null, refusal: reason, patch: Buffer.from(patch).toString('utf8') };
    }
}
/** The guards that we left with the earlier candidate name that attempt; this one leaves its own (docs/ratchet.md). */
async function withoutGuards(repository, sha, tree) {
    const changes = await repository.diffTrees(sha, tree);
    const left = changes.map(({ path }) => path).filter((path) => path.startsWith(names/* GUARDS_FOLDER */.OI));
    return left.length === 0 ? tree : repository.restorePaths({ tree, source: sha }, left);
}
/** Work that the gate would refuse for what it touches is no beginning; how much it touches may still change. */
async function outOfScope({ repository, sha, control }, tree) {
    const changes = await repository.diffTrees(sha, tree);
    const rules = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
    const { findings } = (0,check_scope/* checkScope */.D)(changes, { ...rules, maxFiles: null, maxLines: null });
    return findings[0]?.message ?? null;
}

;// CONCATENATED MODULE: ./build/packages/loop/src/make/make-candidate.js








/** How long a cancelled attempt may take to read its work tree, before what was kept last is all there is time for. */
const CUT_SHORT_MS = 2_500;
/**
 * Makes a candidate for one item: make → advisory checks → feed the failures back, each iteration a fresh process with
 * an empty context, until the checks are content or a budget is used up (seed 002, seed 004). It goes on from what an
 * earlier attempt left. The candidate is written after every iteration, so that a killed job leaves what there is.
 */
async function makeCandidate(deps, base, request) {
    const attempt = await begin(deps, base, request);
    const made = await Promise.race([work(deps, base, request, attempt), cutShort(deps, attempt)]);
    const change = made.changed ? 'with' : 'without';
    deps.log.info(`Attempt on ${request.item.id} ended: ${made.stopReason}, ${change} a change.`);
    return made;
}
async function begin(deps, base, request) {
    const start = await findStart(base, request.work);
    tellStart(deps, request, start);
    const workspace = (0,external_node_path_.join)(base.workRoot, `make-${deps.random.token(8)}`, 'repository');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(workspace), { mode: 0o711 });
    await base.repository.exportTree(start.from === 'work' ? start.tree : base.sha, workspace);
    const attempt = {
        workspace,
        baseTree: await base.repository.treeOf(base.sha),
        start,
        startedAt: deps.clock.now(),
        transcript: (0,agent_transcript/* createTranscript */.X)(deps.secrets),
        tree: start.tree,
        usage: src_usage/* NO_USAGE */.yJ,
        failures: request.failures ?? [],
        fingerprint: '',
        notes: start.notes,
        interrupt: null,
        note: '',
        written: [],
    };
    await keepCandidate(deps, base, { request, attempt }, null);
    return attempt;
}
function tellStart({ log }, { item }, { from, earlier, refusal }) {
    if (refusal !== null)
        log.warning(`${item.id}: the change of attempt ${earlier} is not taken up: ${refusal}`);
    if (from === 'work')
        log.info(`${item.id}: goes on from the change of attempt ${earlier}.`);
    if (from === 'notes')
        log.info(`${item.id}: starts from the base, with the notes of attempt ${earlier}.`);
}
async function work(deps, base, request, attempt) {
    // What all judges passed before costs no agent while the checks are content with it.
    let stopReason = attempt.start.passed ? await assess(deps, base, request, attempt, null) : null;
    while (stopReason === null) {
        stopReason = (0,context_budgets/* overspentBudget */.y6)(request.limits, attempt.usage) ?? (await iterate(deps, base, request, attempt));
        if (stopReason !== null)
            break;
        const candidate = await keepCandidate(deps, base, { request, attempt }, null);
        await request.kept?.(candidate);
    }
    const candidate = await keepCandidate(deps, base, { request, attempt }, stopReason);
    return madeOf(attempt, candidate, stopReason);
}
/** A runner that cancels leaves seconds, and a large work tree takes longer to read: then what was kept last has to do. */
function cutShort({ clock, signal }, attempt) {
    return new Promise((resolve) => {
        const give = async () => {
            await clock.sleep(CUT_SHORT_MS);
            const last = attempt.written.at(-1);
            if (last !== undefined)
                resolve(madeOf(attempt, last, 'cancelled'));
        };
        if (signal.aborted)
            void give();
        else
            signal.addEventListener('abort', () => void give(), { once: true });
    });
}
function madeOf(attempt, candidate, stopReason) {
    const { interrupt, note, start, baseTree } = attempt;
    const { tree, usage } = candidate.manifest;
    return {
        candidate,
        changed: tree !== baseTree,
        stopReason,
        interrupt,
        usage,
        note: note === '' ? stopReason : note,
        start,
    };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/judge/describe-verdict.js
/** A verdict in one line: what did not pass, and where the scope was left, the path. Other findings are the change's own words. */
function describeVerdict({ verdict, checks }) {
    const failed = checks.filter((check) => check.required && check.verdict !== 'pass');
    const named = failed.map(({ name, command, findings }) => command === null && findings[0] !== undefined ? `${name} (${findings[0].message})` : name);
    return `the gate says ${verdict}${named.length === 0 ? '' : `: ${named.join(', ')}`}`;
}

;// CONCATENATED MODULE: ./build/packages/loop/src/publish/may-publish.js



/**
 * Whether a candidate may be published: the gate passed exactly this one, and so did the checker where the spec asks for
 * one. A checker that was not asked for can say no, and none can overrule the gate (DESIGN rules 1 and 3, attacks O16).
 */
function mayPublish({ candidate, gate, checker, checkerRequired }) {
    const red = whyNotPassed(candidate, gate, 'gate');
    if (red !== null)
        return { publish: false, reason: red, ask: false };
    const no = checker === null && !checkerRequired ? null : whyNotPassed(candidate, checker, 'checker');
    if (no === null)
        return { publish: true };
    const ask = checker !== null && checker.verdict === 'error' && no === describeReview(checker);
    return { publish: false, reason: no, ask };
}
/** Why a verdict is not that judge's pass of this candidate; null when it is. */
function whyNotPassed(candidate, verdict, judge) {
    if (verdict === null)
        return judge === 'gate' ? 'the gate has not judged it' : NO_CHECKER;
    if (verdict.judge.action !== judge)
        return `what was handed over as the ${judge}’s verdict is not its own`;
    const { subject, verifier } = verdict;
    const same = verdict.item === candidate.item &&
        subject.candidateDigest === candidate.digest &&
        subject.tree === candidate.tree &&
        verifier.baseSha === candidate.baseSha;
    if (!same)
        return `the ${judge}’s verdict is about something else`;
    // The word that stands above the checks must follow from them.
    if (verdict.verdict === 'pass' && (0,src_verdict/* overallVerdict */.Bn)(verdict.checks).verdict === 'pass')
        return null;
    if (verdict.verdict === 'pass')
        return `the ${judge}’s verdict contradicts its own checks`;
    return judge === 'gate' ? describeVerdict(verdict) : describeReview(verdict);
}
const NO_CHECKER = 'the spec asks for a checker, and there is no verdict of one';
const REASON_CHARS = 300;
/** A checker's answer in one line, with its reason: an agent's words, cut. */
function describeReview({ verdict, checks }) {
    const why = checks.find((check) => check.required && check.verdict !== 'pass')?.findings[0]?.message ?? '';
    const reason = (0,sanitize_inbound/* sanitizeInboundLine */.B)(why, { maxChars: REASON_CHARS }).text;
    return `the checker says ${verdict === 'error' ? 'unsure' : verdict}${reason === '' ? '' : `: ${reason}`}`;
}

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
// EXTERNAL MODULE: ./build/packages/github/src/writes/dispatch.js
var dispatch = __webpack_require__(39320);
// EXTERNAL MODULE: ./build/packages/github/src/writes/pull-request.js + 2 modules
var pull_request = __webpack_require__(18606);
// EXTERNAL MODULE: ./build/packages/github/src/writes/issue.js
var writes_issue = __webpack_require__(93711);
// EXTERNAL MODULE: ./build/packages/loop/src/context/loop-branch.js
var loop_branch = __webpack_require__(61691);
;// CONCATENATED MODULE: ./build/packages/loop/src/review/checker-role.js
/** The checker that the spec asks for; null: it asks for none. */
function checkerRole(spec) {
    for (const rule of spec.rules) {
        if (rule.class === 'enforced' && rule.meaning.kind === 'role' && rule.meaning.role === 'checker') {
            return { agent: rule.meaning.agent, model: rule.meaning.model };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/packages/contract/src/leases/pull-request-slots.js
var pull_request_slots = __webpack_require__(77485);
// EXTERNAL MODULE: ./build/packages/contract/src/leases/reserve-leases.js
var reserve_leases = __webpack_require__(14418);
;// CONCATENATED MODULE: ./build/packages/contract/src/leases/claim-pull-request-slot.js


/**
 * Takes a slot right before a pull request is opened: the lease's own, or one that came free. Whoever got one has it,
 * however often it asks. A lease that was returned may claim too (a job that is run again); it then keeps the slot.
 */
function claimPullRequestSlot(ledger, claim) {
    const refuse = (reason) => ({ granted: false, ledger, reason });
    const lease = ledger.leases.find(({ id, run }) => id === claim.lease && run === claim.run);
    if (lease === undefined)
        return refuse(`the lease ${claim.lease} of run ${claim.run} is not on record`);
    const holders = (0,pull_request_slots/* slotHolders */._E)(ledger.leases.filter(({ run }) => run === claim.run), claim.now);
    const { used, reserved } = holders;
    const has = used.has((0,pull_request_slots/* slotKey */.q8)(lease)) || reserved.has((0,pull_request_slots/* slotKey */.q8)(lease));
    if (!has && claim.max !== null && used.size + reserved.size >= claim.max) {
        return refuse(`no pull request slot left in this run (${(0,pull_request_slots/* describeSlots */.Js)(holders, claim.max)})`);
    }
    const claimed = {
        ...lease,
        pullRequest: 'slot',
        claimedAt: lease.claimedAt ?? new Date(claim.now).toISOString(),
        returned: lease.returned === null ? null : { ...lease.returned, pullRequest: true },
    };
    return { granted: true, ledger: { ...ledger, leases: (0,reserve_leases/* withLease */.pS)(ledger.leases, claimed) } };
}

// EXTERNAL MODULE: ./build/packages/loop/src/plan/lease-files.js
var lease_files = __webpack_require__(34496);
;// CONCATENATED MODULE: ./build/packages/loop/src/publish/claim-slot.js



/**
 * Takes one of the run's pull-request slots for an item, in one compare-and-swap. Gives null, or why there is none: the
 * item then waits for a run that has one.
 */
async function claimSlot(deps, base, writers, item) {
    const run = deps.context.runId;
    const max = (0,context_budgets/* withDefaultBudgets */.UF)(base.control.spec.budgets).maxPullRequests;
    const now = deps.clock.now();
    const refusals = [];
    await writers.state.update(async (snapshot) => {
        const ledger = await (0,lease_files/* readLeases */.M)(snapshot);
        const claimed = claimPullRequestSlot(ledger, { lease: item.lease.id, run, max, now });
        refusals.push(claimed.granted ? null : claimed.reason);
        return claimed.granted ? { files: (0,lease_files/* leaseFiles */.E)(ledger, claimed.ledger) } : null;
    }, { message: `Run ${run}: ${item.id} takes a pull request slot` });
    return refusals.at(-1) ?? null;
}

// EXTERNAL MODULE: ./build/packages/loop/src/publish/pull-request-text.js
var pull_request_text = __webpack_require__(28547);
// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
;// CONCATENATED MODULE: ./build/packages/contract/src/quarantine.js




/** `quarantine.json` on the state branch: paths that no agent may touch for now. */
const Quarantine = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        glob: schemas/* string */.YjP().min(1).max(500),
        reason: schemas/* string */.YjP().max(1000),
        since: identifiers/* Timestamp */.Dc,
        until: identifiers/* Timestamp */.Dc.nullable().describe('null: until a person lifts it.'),
    }))
        .max(1000),
})
    .describe('Paths in quarantine.');
/** Reads the quarantine; null where the branch has no such file. Throws `E_STATE_INVALID`: unreadable frees nothing. */
function parseQuarantine(text) {
    if (text === null)
        return { schemaVersion: 1, paths: [] };
    return (0,json_document/* parseJsonDocument */.d)(Quarantine, text, { name: names/* STATE_PATHS */.$t.quarantine, code: 'E_STATE_INVALID' });
}
/** The globs in quarantine at a time (milliseconds since the epoch). */
function quarantinedGlobs(quarantine, now) {
    return quarantine.paths.filter(({ until }) => until === null || Date.parse(until) > now).map(({ glob }) => glob);
}

// EXTERNAL MODULE: ./build/packages/gate/src/autonomy/quarantine.js
var quarantine = __webpack_require__(77572);
;// CONCATENATED MODULE: ./build/packages/loop/src/publish/decide-merge.js

/**
 * How a change that passed gets in. The gate weighed it; what the state branch knows by now can only make it stricter
 * (DESIGN rule 9). Nothing was weighed, or the quarantine can't be read: a person looks.
 */
function decideMerge({ mode, gate, paths, quarantined }) {
    const { autonomy } = gate;
    const caught = quarantined === null ? undefined : paths.find((0,quarantine/* matchesQuarantine */.g)(quarantined));
    if (caught !== undefined)
        return { decision: 'never', because: `${caught} is in quarantine` };
    if (autonomy === undefined)
        return { decision: 'human-review', because: 'its risk was not weighed' };
    const why = `its risk is ${autonomy.risk} (${autonomy.points})`;
    if (autonomy.decision !== 'auto-merge')
        return { decision: autonomy.decision, because: why };
    if (quarantined === null)
        return { decision: 'human-review', because: 'the quarantine could not be read' };
    if (mode !== 'auto')
        return { decision: 'human-review', because: `${why}, and the mode is ${mode}` };
    return { decision: 'auto-merge', because: why };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/publish/weigh-merge.js


/** How a judged change may get in, by the gate's weighing and the quarantine as it stands now. */
async function weighMerge(deps, base, writers, judged) {
    const { baseSha, tree } = judged.candidate;
    const changes = await base.repository.diffTrees(baseSha, tree);
    return decideMerge({
        mode: base.control.spec.mode,
        gate: judged.verdict,
        paths: changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [oldPath, path])),
        quarantined: await readQuarantine(deps, writers),
    });
}
/** null for a quarantine that can't be read, which frees nothing. */
async function readQuarantine({ clock, log }, { state }) {
    try {
        const text = await (await state.read()).readFile(names/* STATE_PATHS */.$t.quarantine);
        return quarantinedGlobs(parseQuarantine(text), clock.now());
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_STATE_INVALID'))
            throw error;
        log.warning(`${names/* STATE_PATHS */.$t.quarantine} can’t be read, so nothing is merged without a person: ${error.message}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/packages/loop/src/publish/publish-candidate.js









/**
 * Opens a draft pull request with exactly the judged tree on the judged base, once, if the run has a slot for it.
 * Throws `E_VERDICT_INVALID` for a verdict that is not this candidate's pass, `E_WORKFLOW_FILE`, `E_GIT_REFUSED` where
 * a branch holds others' commits.
 */
async function publishCandidate(deps, base, writers, request) {
    const { item, candidate } = request;
    requirePass(base, request);
    const tree = await (0,candidate_files/* verifyCandidateTree */.vP)(base.repository, candidate);
    await refuseWorkflowFiles(base, candidate.manifest);
    const commit = await base.repository.commitTree({
        tree,
        parent: candidate.manifest.baseSha,
        message: commitMessage(item, candidate.manifest),
        author: loop_branch/* BOT */.WN,
        // The candidate's own time: publishing it again makes the same commit, so nothing is pushed twice.
        date: candidate.manifest.createdAt,
    });
    const { branch, tip } = await (0,loop_branch/* findItemBranch */.RW)(base, writers, item, request.branchPrefix);
    const parked = await claimSlot(deps, base, writers, item);
    if (parked !== null)
        return { published: null, parked };
    await base.repository.pushCommit({ ...(0,loop_branch/* remoteOf */.e1)(writers), commit, tree, branch, expectedOld: tip });
    return { published: await openPullRequest(deps, base, writers, request, { branch, commit }), parked: null };
}
async function openPullRequest(deps, base, writers, { item, candidate, verdict, checker, draft, labels, reviewers, dispatchChecks: workflows }, { branch, commit }) {
    const text = (0,pull_request_text/* describePullRequest */.qm)({
        item,
        merge: await weighMerge(deps, base, writers, { candidate: candidate.manifest, verdict }),
        candidate: candidate.manifest,
        verdict,
        checker,
        notes: candidate.notes,
        runUrl: deps.context.runUrl,
    });
    const opened = await openOnce(writers, item, {
        head: branch,
        headSha: commit,
        base: base.ref,
        ...text,
        draft,
        labels: [names/* LABELS */.kg.pullRequest, ...labels],
        reviewers,
        marker: (0,names/* marker */.xL)('pull-request', item.id),
    });
    if (opened.operation === 'forbidden')
        return publishAsIssue(writers, { item, branch, commit, base, text, reason: opened.reason });
    for (const warning of opened.warnings)
        deps.log.warning(warning);
    if (opened.state === 'closed')
        throw turnedDown(opened.number);
    const { operation, number, url } = opened;
    const fault = opened.state === 'open' ? await startChecks(deps, writers, { workflows, branch, headSha: commit }) : null;
    return { operation, number, url, branch, headSha: commit, fault };
}
/** The pull request stands by now and has to be recorded, so what goes wrong here is given, not thrown. */
async function startChecks(deps, { github }, wanted) {
    try {
        for (const warning of await (0,dispatch/* dispatchChecks */.M)(github, wanted))
            deps.log.warning(warning);
        return null;
    }
    catch (error) {
        return error;
    }
}
/** Gate and, where the spec asks for one, checker must have passed this candidate on this base (DESIGN rule 3). */
function requirePass(base, { candidate: { manifest }, verdict, checker }) {
    const checkerRequired = checkerRole(base.control.spec) !== null;
    const decision = mayPublish({ candidate: manifest, gate: verdict, checker, checkerRequired });
    if (decision.publish && manifest.baseSha === base.sha)
        return;
    const reason = decision.publish ? `it stands on ${manifest.baseSha}, not on ${base.sha}` : decision.reason;
    throw new loop_error/* LoopError */.jO('E_VERDICT_INVALID', {
        message: `the candidate for ${manifest.item} may not be published: ${reason}`,
        remedy: 'Publish takes the verdicts that gate and checker gave on exactly this candidate; run them again.',
    });
}
/** GitHub refuses a push of workflow files by a workflow's token; found before the push, it can be explained. */
async function refuseWorkflowFiles(base, candidate) {
    const changes = await base.repository.diffTrees(candidate.baseSha, candidate.tree);
    const touched = changes.find(({ path, oldPath }) => [path, oldPath ?? ''].some((name) => name.normalize('NFKC').toLowerCase().startsWith('.github/workflows/')));
    if (touched === undefined)
        return;
    throw new loop_error/* LoopError */.jO('E_WORKFLOW_FILE', {
        message: `the candidate changes the workflow file ${touched.path}, which a workflow’s token may not push`,
        remedy: 'A person has to make this change; the patch is in the candidate.',
    });
}
function commitMessage(item, candidate) {
    const title = (0,pull_request_text/* inertTitle */.lJ)(item.title, 60).replaceAll('[', '(').replaceAll(']', ')');
    return `${title} (#${item.number})\n\n${loop_branch/* ITEM_TRAILER */.oq}: ${item.id}\nLoop-Run: ${candidate.run}\nLoop-Candidate: ${candidate.digest}\n`;
}
/** Opens the pull request, or finds it. One that was closed is replaced only when a person has answered since. */
async function openOnce(writers, item, wanted) {
    const opened = await (0,pull_request/* ensurePullRequest */.p)(writers.github, wanted);
    if (opened.operation === 'forbidden' || opened.state !== 'closed')
        return opened;
    const answers = (0,read_state/* getItem */.Gq)((await writers.state.read()).state, item.id)?.resets ?? [];
    const closedAt = Date.parse(opened.closedAt ?? '');
    if (!answers.some(({ at }) => Date.parse(at) > closedAt))
        return opened;
    return (0,pull_request/* ensurePullRequest */.p)(writers.github, { ...wanted, replaceClosed: true });
}
function turnedDown(number) {
    return new loop_error/* LoopError */.jO('E_GITHUB_REFUSED', {
        message: `pull request #${number}, which came from the same branch, was closed without being merged`,
        remedy: 'Say on the ticket what should be different and take the label loop:escalated off: a new one is opened then.',
    });
}
/** Where Actions may not create pull requests, an issue links the branch, so that a person can with one click. */
async function publishAsIssue(writers, instead) {
    const { github } = writers;
    const { branch, commit } = instead;
    const compare = `${github.serverUrl}/${github.repository}/compare/${instead.base.ref}...${branch}?expand=1`;
    const issue = await (0,writes_issue/* ensureIssue */.W)(github, {
        kind: 'pull-request',
        key: instead.item.id,
        title: `Open a pull request: ${instead.text.title}`,
        body: [
            `This repository does not let Actions open pull requests (${instead.reason}). The judged change is on the branch \`${branch}\`:`,
            `**[Open the pull request](${compare})**`,
            instead.text.body.replace(`Closes #${instead.item.number}.`, `For #${instead.item.number}.`),
        ].join('\n\n'),
        labels: [names/* LABELS */.kg.pullRequest],
    });
    return { operation: 'issue', number: issue.number, url: issue.url, branch, headSha: commit, fault: null };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/record/attempt-fault.js

/** What went wrong, in one line. */
function describeFault(fault) {
    if ((0,loop_error/* isLoopError */.Rn)(fault))
        return `${fault.code}: ${fault.message}`;
    return fault instanceof Error ? fault.message : String(fault);
}
/** Refusals that only a person can lift: the item waits for an answer, and the step stays green. */
function isAnswer(fault) {
    return (0,loop_error/* isLoopError */.Rn)(fault, 'E_WORKFLOW_FILE', 'E_GITHUB_REFUSED', 'E_GIT_REFUSED');
}

// EXTERNAL MODULE: ./build/packages/loop/src/record/compose-attempt.js
var compose_attempt = __webpack_require__(74810);
// EXTERNAL MODULE: ./build/packages/loop/src/record/save-outcome.js
var save_outcome = __webpack_require__(98244);
// EXTERNAL MODULE: ./build/packages/agent/src/assemble-review-prompt.js + 1 modules
var assemble_review_prompt = __webpack_require__(56372);
// EXTERNAL MODULE: ./build/packages/contract/src/finding.js
var finding = __webpack_require__(49755);
;// CONCATENATED MODULE: ./build/packages/agent/src/parse-review-file.js



/** The largest answer of a checker, bytes; a longer one is no answer. */
const REVIEW_FILE_BYTES = 256 * 1024;
const MAX_FINDINGS = 200;
const MAX_REASON_CHARS = 4_000;
const ReviewFile = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'unsure']),
    reason: schemas/* string */.YjP().trim().min(1).max(MAX_REASON_CHARS),
    findings: schemas/* array */.YOg(finding/* Finding */.wI).max(MAX_FINDINGS),
});
/**
 * Reads a checker's answer. What is malformed, ambiguous (a key twice), too long or contradicts itself is no answer:
 * the reason comes back, and the change does not pass (DESIGN rule 3).
 */
function parseReviewFile(bytes) {
    if (bytes.length > REVIEW_FILE_BYTES)
        return parse_review_file_refuse(`it is longer than ${REVIEW_FILE_BYTES} bytes`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return parse_review_file_refuse('it is not UTF-8');
    }
    if (text.trim() === '')
        return parse_review_file_refuse('it is empty');
    let review;
    try {
        review = (0,json_document/* parseJsonDocument */.d)(ReviewFile, text, { name: 'verdict.json', code: 'E_JSON_INVALID' });
    }
    catch (error) {
        return parse_review_file_refuse(error.message);
    }
    const graves = review.findings.filter(({ severity }) => severity === 'error').length;
    if (review.verdict === 'pass' && graves > 0)
        return parse_review_file_refuse(`it says pass and has ${graves} findings of severity error`);
    const cleaned = clean(review);
    return cleaned.reason.trim() === '' ? parse_review_file_refuse('its reason has no visible text') : { review: cleaned, problem: null };
}
function parse_review_file_refuse(problem) {
    return { review: null, problem };
}
function clean({ verdict, reason, findings }) {
    const line = (text, maxChars) => (0,sanitize_inbound/* sanitizeInboundLine */.B)(text, { maxChars }).text;
    return {
        verdict,
        reason: (0,sanitize_inbound/* sanitizeInbound */.D)(reason, { maxChars: MAX_REASON_CHARS }).text,
        findings: findings.map(({ severity, message, file, line: at, rule }) => ({
            severity,
            message: (0,sanitize_inbound/* sanitizeInbound */.D)(message, { maxChars: 4000 }).text,
            ...(file === undefined ? {} : { file: line(file, 1000) }),
            ...(at === undefined ? {} : { line: at }),
            ...(rule === undefined ? {} : { rule: line(rule, 200) }),
        })),
    };
}

// EXTERNAL MODULE: ./build/packages/loop/src/review/compose-review.js
var compose_review = __webpack_require__(43728);
;// CONCATENATED MODULE: ./build/packages/agent/src/instruction-paths.js
/** Files that a coding agent obeys, loads or runs when it starts in a directory, by name and in any directory. */
const FILES = new Set([
    'claude.md',
    'claude.local.md',
    'agents.md',
    'agents.override.md',
    'agent.md',
    'gemini.md',
    'copilot-instructions.md',
    'opencode.json',
    'opencode.jsonc',
    '.mcp.json',
    'mcp.json',
    '.cursorrules',
    '.windsurfrules',
    '.clinerules',
    '.goosehints',
    '.aider.conf.yml',
]);
/** Directories of settings, hooks, skills and commands of the agents in use. */
const DIRECTORIES = new Set([
    '.agents',
    '.claude',
    '.codex',
    '.cursor',
    '.gemini',
    '.opencode',
    '.pi',
    '.copilot',
    '.vscode',
    '.windsurf',
]);
/** Directories below `.github` that Copilot reads. */
const GITHUB = new Set(['instructions', 'prompts', 'agents', 'hooks', 'skills']);
/**
 * Whether an agent might take its orders from this path. Such files come from the base ref, never from a candidate
 * (DESIGN rule 5). A name counts wherever it stands, so that a directory of that name is no way around it.
 */
function isInstructionPath(path) {
    const names = path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase()
        .split('/')
        .map((name) => name.replace(/[. ]+$/, ''));
    return names.some((name, index) => FILES.has(name) || DIRECTORIES.has(name) || (name === '.github' && GITHUB.has(names[index + 1] ?? '')));
}

;// CONCATENATED MODULE: ./build/packages/loop/src/review/review-tree.js



/**
 * The candidate's tree with the instruction files of the base: a change to `AGENTS.md` is something to review in the
 * diff, never something to obey (DESIGN rule 5). `scratch` is a directory of ours for an index.
 */
async function reviewTree(repository, trees, scratch) {
    const base = await instructions(repository, trees.base);
    const candidate = await instructions(repository, trees.candidate);
    if (base.join('\0') === candidate.join('\0'))
        return trees.candidate;
    const removed = candidate.map((record) => `0 ${'0'.repeat(trees.candidate.length)}${record.slice(record.indexOf('\t'))}`);
    const index = (0,external_node_path_.join)(scratch, 'review-index');
    await (0,promises_.mkdir)(scratch, { recursive: true });
    try {
        const env = { GIT_INDEX_FILE: index };
        await repository.git.run(['read-tree', trees.candidate], { env });
        const input = Buffer.from([...removed, ...base].map((record) => `${record}\0`).join(''), 'latin1');
        await repository.git.run(['update-index', '-z', '--index-info'], { env, input });
        return (await repository.git.run(['write-tree'], { env })).stdout.trim();
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}
/** Records of `ls-tree`, which `update-index --index-info` takes back; a byte per character, so no name is lost. */
async function instructions(repository, tree) {
    const { stdout } = await repository.git.runBytes(['ls-tree', '-r', '-z', '--full-tree', tree]);
    return stdout
        .toString('latin1')
        .split('\0')
        .filter((record) => isInstructionPath(Buffer.from(record.slice(record.indexOf('\t') + 1), 'latin1').toString('utf8')));
}

;// CONCATENATED MODULE: ./build/packages/loop/src/review/check-candidate.js












/**
 * Has a second agent look at a candidate that the gate let pass. It can say no; a red gate it can't overrule, for then
 * it isn't asked (DESIGN rule 1, attacks O16). Throws `E_CANDIDATE_INVALID` for a candidate whose patch and manifest
 * don't belong together.
 */
async function checkCandidate(deps, base, request) {
    const { manifest } = request.candidate;
    if (manifest.item !== request.item.id || manifest.baseSha !== base.sha)
        throw notOfThisPlan(request, base);
    const tree = await (0,candidate_files/* verifyCandidateTree */.vP)(base.repository, request.candidate);
    const refusal = whyNotPassed(manifest, request.gate, 'gate');
    if (refusal !== null) {
        const reason = `Nothing was reviewed: ${refusal}.`;
        const end = { answer: 'fail', reason, findings: [], answered: false };
        return { ...conclude(deps, request, { end, usage: src_usage/* NO_USAGE */.yJ, evidence: [] }), prompt: '', transcript: '' };
    }
    const directory = (0,external_node_path_.join)(base.workRoot, `check-${deps.random.token(8)}`);
    await (0,promises_.mkdir)(directory);
    // Others may pass through: the box may be another user.
    await (0,promises_.chmod)(directory, 0o711);
    try {
        return await review(deps, base, request, { directory, tree });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch((error) => deps.log.warning(`${directory} could not be removed: ${error.message}`));
    }
}
function notOfThisPlan({ candidate: { manifest }, item }, base) {
    return new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', {
        message: `the candidate is for ${manifest.item} on ${manifest.baseSha}, not for ${item.id} on ${base.sha}`,
        remedy: 'Hand over the candidate that this run’s maker made for this item.',
    });
}
async function review(deps, base, request, place) {
    const { item, checker, box } = request;
    const room = await furnish(deps, base, request, place);
    deps.log.progress(`${item.id}: the review starts`);
    const transcript = (0,agent_transcript/* createTranscript */.X)(deps.secrets);
    const result = await (0,run_iteration/* runIteration */.r)({
        runtime: checker.runtime,
        box,
        task: {
            prompt: room.prompt,
            workspace: room.workspace,
            exchange: room.exchange,
            iteration: 1,
            role: 'checker',
            model: checker.model,
            env: (0,agent_environment/* agentEnvironment */.F)(deps),
        },
        budgets: { deadlineMs: checker.maxRuntimeMs, maxToolCalls: null },
        signal: deps.signal,
        log: (event) => transcript.add(1, event),
    });
    const file = await readAnswer((0,external_node_path_.join)(room.exchange, agent_runtime/* EXCHANGE_FILES */.s.verdict));
    const touched = await whatWasTouched(base, room.workspace, room.tree);
    const usage = (0,iteration_usage/* iterationUsage */.t)(result);
    const evidence = [
        { kind: 'figure', label: 'digest of the prompt', value: (0,canonical_json/* sha256 */.sc)(room.prompt) },
        { kind: 'figure', label: 'box', value: box.strength },
    ];
    const end = cleanEnd((0,check_room/* checkRoom */.kX)(deps, base, box).clean, (0,compose_review/* concludeReview */.c7)({ result, file, touched }));
    const concluded = conclude(deps, request, { end, usage, evidence });
    return { ...concluded, prompt: room.prompt, transcript: transcript.text() };
}
/** A fresh copy of the candidate without any `.git`, and a folder through which the agent is asked and answers. */
async function furnish(deps, base, { item, candidate, gate }, place) {
    const { directory } = place;
    const trees = { base: base.sha, candidate: place.tree };
    const tree = await reviewTree(base.repository, trees, (0,external_node_path_.join)(directory, 'scratch'));
    const workspace = (0,external_node_path_.join)(directory, 'repository');
    await base.repository.exportTree(tree, workspace);
    const exchange = (0,external_node_path_.join)(directory, 'exchange');
    await (0,promises_.mkdir)(exchange);
    const patchFile = (0,external_node_path_.join)(exchange, 'change.patch');
    await (0,promises_.writeFile)(patchFile, candidate.patch);
    const prompt = (0,assemble_review_prompt/* assembleReviewPrompt */.d)({
        item,
        spec: base.control.spec,
        patch: candidate.patch.toString('utf8'),
        patchFile,
        gate: gate.checks,
        random: (bytes) => deps.random.token(bytes),
    });
    return { workspace, exchange, prompt, tree };
}
function conclude(deps, { candidate, checker, box }, found) {
    const verdict = (0,compose_review/* composeReview */.bW)({
        candidate: candidate.manifest,
        version: deps.context.actionVersion,
        ...found,
        limits: {
            agent: checker.runtime.name,
            command: checker.command,
            model: checker.model,
            maxRuntimeMs: checker.maxRuntimeMs,
            box: box.strength,
        },
    });
    return { verdict, answer: found.end.answer, reason: found.end.reason, usage: found.usage };
}
/** A secret that the reviewer read is no more fit to be kept than one that it was given. */
function cleanEnd(clean, end) {
    const findings = end.findings.map((finding) => ({ ...finding, message: clean(finding.message).slice(0, 4000) }));
    return { ...end, reason: clean(end.reason), findings };
}
/** null: there is no file. A link, a pipe, a directory or too long a file is an answer that can't be read. */
async function readAnswer(path) {
    try {
        const code = 'E_VERDICT_INVALID';
        return parseReviewFile(await (0,regular_file/* readRegularFile */.X)({ path, name: 'its answer', maxBytes: REVIEW_FILE_BYTES, code }));
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_VERDICT_INVALID'))
            throw error;
        return error.message.endsWith(': missing') ? null : { review: null, problem: error.message };
    }
}
async function whatWasTouched(base, workspace, tree) {
    try {
        const after = (await base.repository.snapshot(workspace, base.sha)).tree;
        if (after === tree)
            return null;
        const changes = await base.repository.diffTrees(tree, after);
        const names = changes.slice(0, 5).map(({ path }) => JSON.stringify(path.slice(0, 200)));
        return `it changed ${names.join(', ')}${changes.length > 5 ? ` and ${changes.length - 5} more` : ''}`;
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        return `it left a tree that can not be read (${error.message})`;
    }
}

// EXTERNAL MODULE: ./build/packages/text/src/redact-secrets.js
var redact_secrets = __webpack_require__(49998);
;// CONCATENATED MODULE: ./build/packages/loop/src/review/write-review.js




/** The verdict, and for people the exact prompt and the transcript. */
async function writeReview(directory, checked, secrets) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'prompt.md'), (0,redact_secrets/* redactSecrets */.f)(checked.prompt, secrets).text);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'transcript.jsonl'), checked.transcript);
    await writeVerdict(directory, checked.verdict);
}

;// CONCATENATED MODULE: ./build/packages/loop/src/attempt-item.js












/** Make, judge, publish and record one item. Whatever goes wrong is recorded as a failed attempt first. */
async function attemptItem(deps, base, writers, request) {
    const startedAt = new Date(deps.clock.now()).toISOString();
    const steps = { ...NO_STEPS };
    const faults = [];
    try {
        await attempt_item_work(deps, base, writers, request, steps);
    }
    catch (error) {
        faults.push(error);
    }
    const { made, verdict, review, published, parked } = steps;
    const manifest = made?.candidate.manifest ?? null;
    const agent = { agent: request.runtime.name, box: request.box.strength };
    const { plan, item } = request;
    const notBegun = steps.question === attempt_item_NO_CHECKER;
    const report = (0,compose_attempt/* composeAttempt */.a)({
        plan,
        item,
        startedAt,
        manifest,
        agent,
        verdict,
        review,
        published,
        parked,
        notBegun,
    });
    const unsure = faults.some((fault) => !isAnswer(fault));
    const saved = {
        report,
        plan,
        item,
        candidate: made?.candidate ?? null,
        interrupt: made?.interrupt ?? null,
        published,
        parked,
        unsure,
    };
    const note = faults.length > 0 ? describeFault(faults[0]) : describeEnd(steps);
    const escalated = request.dryRun
        ? null
        : await (0,save_outcome/* saveOutcome */.G)(deps, base, writers, { ...saved, note, question: questionOf(faults[0]) ?? steps.question });
    return {
        report,
        verdict,
        published,
        parked,
        interrupt: escalated,
        // Known only once the pull request stood, which is recorded as published all the same.
        faults: [...faults, published?.fault ?? null].filter((fault) => fault !== null && !isAnswer(fault)),
    };
}
const NO_STEPS = {
    made: null,
    verdict: null,
    review: null,
    refusal: null,
    question: null,
    published: null,
    parked: null,
};
const attempt_item_NO_CHECKER = 'the spec asks for a checker and none is configured';
async function attempt_item_work(deps, base, writers, request, steps) {
    const { item, runtime, box, limits, work: earlier } = request;
    const checkerRequired = checkerRole(base.control.spec) !== null;
    if (checkerRequired && request.checker === null) {
        steps.question = attempt_item_NO_CHECKER;
        return;
    }
    const directory = (0,external_node_path_.join)(request.directory, 'candidate');
    const made = await makeCandidate(deps, base, { item, runtime, box, limits, work: earlier, directory });
    steps.made = made;
    if (!made.changed || made.stopReason === 'interrupted' || made.stopReason === 'cancelled')
        return;
    const verdict = await judgeItem(deps, base, { candidate: made.candidate, box, only: [], heldOut: request.heldOut });
    await writeVerdict((0,external_node_path_.join)(request.directory, 'gate'), verdict);
    steps.verdict = verdict;
    const { candidate } = made;
    if (verdict.verdict === 'pass')
        steps.review = await attempt_item_review(deps, base, request, { candidate, gate: verdict });
    const checker = steps.review;
    const decision = mayPublish({ candidate: candidate.manifest, gate: verdict, checker, checkerRequired });
    if (!decision.publish) {
        steps.refusal = decision.reason;
        if (decision.ask)
            steps.question = decision.reason;
        return;
    }
    if (request.dryRun)
        return;
    const wanted = { item, candidate, verdict, checker, ...request.publish };
    const { published, parked } = await publishCandidate(deps, base, writers, wanted);
    steps.published = published;
    steps.parked = parked;
}
/** The second pair of eyes, where one is configured, whether the spec asks for it or not: it may say no. */
async function attempt_item_review(deps, base, { item, box, checker, directory }, judged) {
    if (checker === null)
        return null;
    const checked = await checkCandidate(deps, base, { item, box, checker, ...judged });
    await writeReview((0,external_node_path_.join)(directory, 'checker'), checked, deps.secrets);
    return checked.verdict;
}
function describeEnd({ made, verdict, refusal, question, published, parked }) {
    const told = refusal ?? question;
    if (told !== null)
        return told;
    if (parked !== null)
        return `parked: ${parked}`;
    if (published !== null)
        return 'judged and published';
    if (verdict !== null)
        return 'judged, nothing written';
    return made?.note ?? 'nothing was made';
}
function questionOf(fault) {
    return isAnswer(fault) ? describeFault(fault) : null;
}

// EXTERNAL MODULE: ./build/packages/loop/src/decide/ask-oracle.js
var ask_oracle = __webpack_require__(42233);
// EXTERNAL MODULE: ./build/packages/contract/src/work-in-progress.js
var work_in_progress = __webpack_require__(31445);
;// CONCATENATED MODULE: ./build/packages/loop/src/make/earlier-work.js

/**
 * Work as a plan pins it, with the bytes that came beside; null: the plan pins none. Throws `E_CANDIDATE_DIGEST` for
 * bytes that are missing or others than those pinned.
 */
function plannedWork({ work }, bytes) {
    if (work === undefined)
        return null;
    const { run, attempt, baseSha, tree, passed, files } = work;
    const contentOf = (name) => {
        const pinned = files[name];
        if (pinned === undefined)
            return null;
        const content = bytes.get(name);
        if (content !== undefined && (0,canonical_json/* sha256 */.sc)(content) === pinned.sha256)
            return content;
        throw new loop_error/* LoopError */.jO('E_CANDIDATE_DIGEST', {
            message: `${name} of attempt ${run}/${attempt} is not what the plan pins`,
            remedy: 'It was changed or swapped on its way. The item starts from the base.',
        });
    };
    const patch = contentOf('change.patch');
    const notes = Buffer.from(contentOf('notes.md') ?? '').toString('utf8');
    return { key: `${run}/${attempt}`, baseSha, tree, patch, notes, passed };
}
/** A candidate that an earlier try of the same job left among the artifacts of the run. Nobody has judged it yet. */
function uploadedWork({ manifest, patch, notes }) {
    const { run, attempt, baseSha, tree, stopReason } = manifest;
    const goesOn = (0,work_in_progress/* isUnfinished */.ui)(stopReason) && patch.length > 0 && patch.length <= work_in_progress/* WORK_FILES */.Qn['change.patch'];
    return {
        key: `${run}/${attempt}`,
        baseSha,
        tree,
        patch: goesOn ? patch : null,
        notes: (notes ?? '').slice(0, work_in_progress/* WORK_FILES */.Qn['notes.md']),
        passed: false,
    };
}

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/attempt-ledger.js
var attempt_ledger = __webpack_require__(49728);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/loop-state.js
var loop_state = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/segment-body.js
var segment_body = __webpack_require__(20029);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-document.js
var state_document = __webpack_require__(76956);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-lines.js
var state_lines = __webpack_require__(92730);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/state-problems.js






/** What in a state deserves a person's eye: unreadable statuses, attempts and resets, keys given twice, odd headings. */
function listStateProblems(state) {
    return state.segments.flatMap((segment) => {
        if (segment.kind !== 'item' && segment.kind !== 'note')
            return [];
        const start = (0,state_document/* segmentLine */.CK)(state, segment);
        const found = segment.kind === 'note' ? [oddHeading(segment)] : itemProblems(segment);
        return found.map(({ offset, message, remedy }) => ({
            message,
            remedy,
            position: { file: state.file, line: start + offset, column: 1 },
            sourceLine: (0,state_lines/* lineContent */.Cg)(segment.lines[offset] ?? ''),
        }));
    });
}
function oddHeading({ name }) {
    const message = `"${name.slice(0, 80)}" is no item id, so this is read as a note`;
    return { offset: 0, message, remedy: 'Use #12, owner/name#12, or a key such as MT-104 as the whole heading.' };
}
function itemProblems(segment) {
    const units = (0,read_state/* segmentUnits */.rx)(segment);
    const found = [];
    if ((0,read_state/* propertiesOf */.P1)(units, 'status').length === 0) {
        const message = `item ${segment.name} has no status, so it is read as waiting`;
        found.push({ offset: 0, message, remedy: `Add "- status: " and one of ${loop_state/* ITEM_STATUSES */.J.join(', ')}.` });
    }
    let offset = 1;
    for (const unit of units) {
        found.push(...unitProblems(unit).map((problem) => ({ ...problem, offset: offset + problem.offset })));
        offset += unit.lines.length;
    }
    return [...found, ...doubles(segment, units)];
}
function unitProblems(unit) {
    if (unit.kind === 'free')
        return [];
    if (unit.key === 'status' && (0,read_state/* readStatus */.rk)(unit) === null) {
        const message = 'this is no status, so it is read as waiting';
        return [{ offset: 0, message, remedy: `Use one of ${loop_state/* ITEM_STATUSES */.J.join(', ')}.` }];
    }
    if (unit.key !== 'attempts')
        return [];
    if (!(0,read_state/* attemptsReadable */.h9)([unit])) {
        const message = 'attempts is no number, so the item is read as waiting';
        return [{ offset: 0, message, remedy: 'Write the number of attempts in digits.' }];
    }
    return unit.lines.flatMap((line, offset) => {
        const bullet = offset === 0 ? null : (0,state_lines/* readBullet */.HV)(line);
        return bullet === null ? [] : ledgerProblems(bullet.text).map((problem) => ({ ...problem, offset }));
    });
}
function ledgerProblems(text) {
    const read = (0,attempt_ledger/* readLedgerLine */.eX)(text);
    if (read.kind === 'entry' && !read.sound) {
        const message = 'an attempt that can’t be read counts as failed, at unknown cost';
        return [{ message, remedy: 'Write it as: <run>/<attempt>: failed, no-progress, tokens 12000, cost $0.12 — note' }];
    }
    const key = read.kind === 'note' ? (0,state_lines/* readPair */.$T)(text)?.key : undefined;
    if (key === undefined || (key !== 'reset' && key !== 'before' && !(0,attempt_ledger/* isAttemptKey */.L$)(key)))
        return [];
    const message = 'this resets nothing: it names no person and time';
    return [{ message, remedy: 'Write it as: reset: @login 2026-07-05T10:00:00Z — reason' }];
}
function doubles(segment, units) {
    return segment_body/* ITEM_KEYS */.nk.filter((key) => (0,read_state/* propertiesOf */.P1)(units, key).length > 1).map((key) => ({
        offset: 0,
        message: `item ${segment.name} has ${key} more than once; the more cautious is read`,
        remedy: 'Keep one of them.',
    }));
}

// EXTERNAL MODULE: ./build/packages/gate/src/run-base-checks.js
var run_base_checks = __webpack_require__(79854);
// EXTERNAL MODULE: ./build/packages/github/src/tracker/read-tracker.js + 6 modules
var read_tracker = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/packages/github/src/repository.js
var src_repository = __webpack_require__(99535);
// EXTERNAL MODULE: ./build/packages/selection/src/readiness.js
var src_readiness = __webpack_require__(58976);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-spec/reading.js
var reading = __webpack_require__(85895);
;// CONCATENATED MODULE: ./build/packages/selection/src/expected-paths.js
/** How far into a body files are looked for; beyond that a list of files is no plan any more. */
const MAX_BODY = 65_536;
const MAX_PATHS = 500;
/**
 * The files a ticket says it will change: backticked paths in a list or paragraph under a heading or a line that
 * starts with "Files". A ticket that names none has no known size here; the gate holds the limit on the candidate.
 */
function expectedPaths(body) {
    const paths = new Set();
    let listing = false;
    for (const line of body.slice(0, MAX_BODY).split(/\r?\n/)) {
        const heading = /^\s{0,3}(?:#{1,6}\s+|\*\*)?(?:expected\s+)?files?(?:\s+to\s+change)?\b/i.test(line);
        if (heading)
            listing = true;
        else if (/^\s{0,3}#{1,6}\s/.test(line))
            listing = false;
        if (!listing)
            continue;
        for (const [, path] of line.matchAll(/`([^`\s]{1,300})`/g)) {
            if (path !== undefined && paths.size < MAX_PATHS)
                paths.add(path.replace(/^\.\//, ''));
        }
    }
    return [...paths];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/packages/selection/src/path-rules.js

/** Whether a repository path matches one of the globs; dot files count, and a bare folder means all that is in it. */
function matchesAnyPath(path, globs) {
    return globs.some((glob) => picomatch([glob, `${glob.replace(/\/+$/, '')}/**`], { dot: true })(path));
}

;// CONCATENATED MODULE: ./build/packages/selection/src/select-work.js



/**
 * Decides for each open ticket whether it may enter the loop, parked work first, then in the order of their numbers. Every answer names the line of the spec that gave it.
 * A rule only a person or a model can judge escalates as long as nobody judged it (DESIGN §4), never passes.
 */
function selectWork(question) {
    const selected = [];
    const decisions = [];
    const rank = ({ id }) => (isParked(question.items.get(id)) ? 0 : 1);
    for (const ticket of [...question.tickets]
        .filter(({ state }) => state === 'open')
        .sort((a, b) => rank(a) - rank(b) || a.number - b.number)) {
        let verdict = decide(question, ticket);
        if (verdict.outcome === 'selected' && selected.length >= question.maxItems) {
            verdict = { outcome: 'skipped', reason: `this run takes at most ${question.maxItems} items`, rule: null };
        }
        if (verdict.outcome === 'selected')
            selected.push(ticket);
        decisions.push({ number: ticket.number, item: ticket.id, title: ticket.title, url: ticket.url, ...verdict });
    }
    decisions.sort((a, b) => a.number - b.number);
    return { selected, decisions: decisions.map(({ number: _number, ...decision }) => decision) };
}
/** Work that passed and only waits for a pull request goes first: nothing is left to be spent on it. */
function isParked(item) {
    return item?.status === 'ready' && item.entries.at(-1)?.stopReason === 'budget-pull-requests';
}
function decide(question, ticket) {
    const item = question.items.get(ticket.id);
    const rules = [...question.spec.rules, ...question.policy];
    return (alreadySettled(ticket, item) ??
        firstVerdict(question.spec.rules, (rule) => entryVerdict(rule, ticket, question)) ??
        select_work_turnedDown(ticket, item) ??
        firstVerdict(rules, (rule) => exitVerdict(rule, ticket, question)) ??
        firstVerdict(rules, judgementVerdict) ?? {
        outcome: 'selected',
        reason: 'every rule of the spec allows it',
        rule: null,
    });
}
function firstVerdict(rules, judge) {
    for (const rule of rules) {
        const verdict = judge(rule);
        if (verdict !== null)
            return verdict;
    }
    return null;
}
const skip = (reason, rule) => ({ outcome: 'skipped', reason, rule: place(rule) });
const escalate = (reason, rule) => ({ outcome: 'escalated', reason, rule: place(rule) });
const place = (rule) => rule === null ? null : `${rule.position.file}:${rule.position.line}`;
/** What a person or an open pull request already has in hand is left alone, quietly. */
function alreadySettled(ticket, item) {
    if (ticket.labels.includes(names/* LABELS */.kg.humanGated))
        return skip('a person has taken it over', null);
    if (ticket.labels.includes(names/* LABELS */.kg.escalated) || item?.status === 'escalated' || item?.status === 'waiting') {
        return skip('waits for a person’s answer', null);
    }
    const open = ticket.pullRequests.find((pull) => pull.state === 'open');
    if (open !== undefined)
        return skip(`pull request #${open.number} is open for it`, null);
    return null;
}
/** Closing the loop's pull request without merging it is a no, and only a person can say what to do instead. */
function select_work_turnedDown(ticket, item) {
    if (item?.status !== 'drafted')
        return null;
    const closed = ticket.pullRequests.find(({ state, url }) => state === 'closed' && url === item.pullRequest);
    return closed === undefined ? null : escalate(`its pull request #${closed.number} was closed unmerged`, null);
}
/** "May select only when": what does not fit is not this loop's work. */
function entryVerdict(rule, ticket, question) {
    if (rule.class !== 'enforced' || rule.section !== 'select-when')
        return null;
    const { meaning } = rule;
    if (meaning.kind === 'labels') {
        if (labelsHold(meaning, ticket))
            return null;
        return skip(`is ${labelling(meaning, !meaning.negated)}`, rule);
    }
    const breach = breachOf(meaning, ticket, question);
    return breach === null ? null : skip(breach, rule);
}
/** "Must skip and escalate when", and the sections and the policy that send work to a person. */
function exitVerdict(rule, ticket, question) {
    if (rule.class !== 'enforced' || !reading/* ESCALATING_SECTIONS */.$.has(rule.section))
        return null;
    const { meaning } = rule;
    if (meaning.kind === 'labels') {
        return labelsHold(meaning, ticket) ? escalate(`is ${labelling(meaning, meaning.negated)}`, rule) : null;
    }
    const breach = breachOf(meaning, ticket, question);
    return breach === null ? null : escalate(breach, rule);
}
/** Sizes, paths, earlier failures and the base state what must hold, in whichever list they stand. */
function breachOf(meaning, ticket, question) {
    if (meaning.kind === 'failed-before') {
        const failed = question.items.get(ticket.id)?.failedAttempts ?? 0;
        return failed >= meaning.times ? `failed ${failed} times before` : null;
    }
    if (meaning.kind === 'base-checks') {
        const { healthy, problems } = question.base;
        return healthy ? null : `before any change, ${problems[0] ?? 'the checks do not hold'}`;
    }
    const named = expectedPaths(ticket.body);
    if (meaning.kind === 'max-files' && named.length > meaning.max) {
        return `names ${named.length} files to change, more than ${meaning.max}`;
    }
    if (meaning.kind !== 'paths')
        return null;
    const outside = named.find((path) => matchesAnyPath(path, meaning.globs) === (meaning.polarity === 'never'));
    return outside === undefined ? null : `names ${outside}, which is out of bounds`;
}
/** A judged rule without a judge counts as "escalate". */
function judgementVerdict(rule) {
    if (rule.class !== 'judged')
        return null;
    if (rule.section !== 'select-when' && !reading/* ESCALATING_SECTIONS */.$.has(rule.section))
        return null;
    return escalate(`nobody judged "${rule.text}" (no classifier is configured)`, rule);
}
function labelling({ labels, match }, negated) {
    return `${negated ? 'not labelled' : 'labelled'} ${labels.join(match === 'all' ? ' and ' : ' or ')}`;
}
function labelsHold(meaning, ticket) {
    const has = (label) => ticket.labels.some((own) => own.toLowerCase() === label.toLowerCase());
    return (meaning.match === 'all' ? meaning.labels.every(has) : meaning.labels.some(has)) !== meaning.negated;
}

// EXTERNAL MODULE: ./build/packages/loop/src/context/mode-in-force.js
var mode_in_force = __webpack_require__(47733);
// EXTERNAL MODULE: ./build/packages/loop/src/record/record-outcome.js
var record_outcome = __webpack_require__(79008);
// EXTERNAL MODULE: ./build/packages/loop/src/record/run-report.js + 1 modules
var run_report = __webpack_require__(22782);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan/answered-escalations.js

const MAY_ANSWER = new Set(['write', 'maintain', 'admin']);
/**
 * Finds escalated items that a person answered. Who took the label off is asked of GitHub, never of the event or of
 * the state file, so neither a bot nor a passer-by can send the loop back to work.
 */
async function answeredEscalations(tickets, items, readPermission) {
    const answered = [];
    for (const ticket of tickets) {
        const item = items.get(ticket.id);
        if (item?.status !== 'escalated' || ticket.labels.includes(names/* LABELS */.kg.escalated))
            continue;
        const newest = ticket.labelEvents.findLast((event) => event.label === names/* LABELS */.kg.escalated);
        if (newest?.action !== 'unlabeled' || newest.actor.kind !== 'user')
            continue;
        // An answer counts once: what was asked after it has none yet, even where the label never got back on.
        if (item.resets.some(({ at }) => Date.parse(at) >= Date.parse(newest.at)))
            continue;
        const permission = newest.actor.permission ?? (await readPermission(newest.actor.login));
        if (MAY_ANSWER.has(permission))
            answered.push({ item: ticket.id, person: newest.actor.login, at: newest.at });
    }
    return answered;
}

// EXTERNAL MODULE: ./build/packages/loop/src/plan/escalation.js
var escalation = __webpack_require__(29727);
// EXTERNAL MODULE: ./build/packages/contract/src/candidate.js
var candidate = __webpack_require__(68495);
// EXTERNAL MODULE: ./build/packages/loop/src/record/work-to-keep.js
var work_to_keep = __webpack_require__(29305);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan/find-work.js



/** What a plan may carry of all its items together, bytes. */
const MAX_PLAN_WORK_BYTES = 16 * 1024 * 1024;
const find_work_FILES = Object.keys(work_in_progress/* WORK_FILES */.Qn);
/**
 * The work that earlier attempts left on these items. Work that no attempt on record left, or that doesn't fit its own
 * digests, is not handed on, and the log says so.
 */
async function findWork({ context, log }, snapshot, items) {
    const names = new Map(items.map((item) => [(0,work_in_progress/* workName */.R9)(item), item]));
    const kept = [...names.keys()].filter((name) => snapshot.work.has(name));
    const read = await snapshot.readWork(kept, [work_to_keep/* WORK_MANIFEST */.s, ...find_work_FILES]);
    const found = new Map();
    let left = MAX_PLAN_WORK_BYTES;
    for (const [name, files] of read) {
        const item = names.get(name) ?? '';
        try {
            const manifest = readManifest(files, { repository: context.repository, item });
            const work = bindWork(manifest, files, await (0,run_report/* readReport */.tL)(snapshot, manifest.run));
            left -= [...work.bytes.values()].reduce((sum, bytes) => sum + bytes.length, 0);
            if (left < 0)
                throw refused('the work of the items before it fills the plan');
            found.set(item, work);
        }
        catch (error) {
            if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_CANDIDATE_INVALID'))
                throw error;
            log.warning(`${item}: the work of an earlier attempt is not handed on, it starts afresh: ${error.message}`);
        }
    }
    return found;
}
/** The manifest that was kept with work. Throws `E_CANDIDATE_INVALID` for one that is unreadable or of something else. */
function readManifest(files, wanted) {
    const text = Buffer.from(files.get(work_to_keep/* WORK_MANIFEST */.s) ?? '').toString('utf8');
    const manifest = (0,json_document/* parseJsonDocument */.d)(candidate/* Candidate */.yj, text, { name: work_to_keep/* WORK_MANIFEST */.s, code: 'E_CANDIDATE_INVALID' });
    const isOwn = manifest.item === wanted.item;
    if (isOwn && manifest.repository.toLowerCase() === wanted.repository.toLowerCase())
        return manifest;
    throw refused(`it is of ${manifest.item} in ${manifest.repository}`);
}
/** Work as a plan pins it, bound to the attempt on record that left it. Throws `E_CANDIDATE_INVALID`. */
function bindWork(manifest, files, report) {
    const { run, attempt, item, baseSha, tree, digest } = manifest;
    const left = report?.attempts.find((one) => one.item === item && one.attempt === attempt);
    if (left?.candidateDigest !== digest)
        throw refused(`no attempt on record left it (${run}/${attempt})`);
    const bytes = new Map();
    const pinned = {};
    for (const name of find_work_FILES) {
        const content = files.get(name);
        if (content === undefined)
            continue;
        const listed = manifest.files[name];
        if (listed?.sha256 !== (0,canonical_json/* sha256 */.sc)(content))
            throw refused(`${name} does not fit its hash in ${work_to_keep/* WORK_MANIFEST */.s}`);
        bytes.set(name, content);
        pinned[name] = { sha256: listed.sha256, bytes: content.length };
    }
    const passed = bytes.has('change.patch') && isPassed(left, manifest);
    return { planned: { run, attempt, baseSha, tree, digest, passed, files: pinned }, bytes };
}
/** An agent that was cut off or had to ask is not done, whatever judges say of what it has. */
function isPassed({ verdict }, { stopReason }) {
    return verdict === 'pass' && stopReason !== 'cancelled' && stopReason !== 'interrupted';
}
function refused(message) {
    return new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', { message, remedy: 'Nothing to do: the item starts from the base.' });
}

// EXTERNAL MODULE: ./build/packages/loop/src/plan/lease-plan.js + 1 modules
var lease_plan = __webpack_require__(25607);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/settled-in-run.js
var settled_in_run = __webpack_require__(99961);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan/pin-plan.js




/** Text of a ticket beyond this is no instruction any more (a flood of context hides what matters). */
const MAX_BODY_CHARS = 32_000;
/** The plan of a run: all that later jobs read, with the digest they check it by. Nothing is leased yet. */
function pinPlan(deps, base, content) {
    const now = deps.clock.now();
    return (0,canonical_json/* withDigest */.hQ)({
        schemaVersion: 1,
        repository: deps.context.repository,
        run: deps.context.runId,
        createdAt: new Date(now).toISOString(),
        mode: content.mode,
        baseRef: base.ref,
        baseSha: base.sha,
        ...base.control.pinned,
        items: content.selected.map((ticket) => planItem(deps, content, ticket)),
    });
}
function planItem(deps, content, ticket) {
    const work = content.work.get(ticket.id)?.planned;
    return {
        id: ticket.id,
        number: ticket.number,
        title: (0,settled_in_run/* planTitle */.KS)(ticket.title),
        body: (0,sanitize_inbound/* sanitizeInbound */.D)(ticket.body, { maxChars: MAX_BODY_CHARS }).text,
        bodySha256: ticket.bodySha256,
        url: ticket.url,
        labels: ticket.labels,
        lineage: ticket.id,
        attempt: deps.context.runAttempt,
        previousAttempts: (content.items.get(ticket.id)?.entries ?? []).map((entry) => `${entry.key}: ${entry.outcome}, ${entry.stopReason}. ${entry.note}`.slice(0, 2000)),
        lease: lease_plan/* NOTHING_LEASED */.F,
        ...(work === undefined ? {} : { work }),
    };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/plan/settled-work.js


/** Items asked about at once; the others have their turn in a later run. */
const MOST_ASKED = 50;
/**
 * Items whose kept work nobody will take up: their tickets are closed. Only asked about those that a reading of the
 * tracker didn't show open.
 */
async function settledWork(github, snapshot, open) {
    const asked = [...snapshot.work].flatMap((name) => {
        const item = (0,work_in_progress/* itemOfWork */.US)(name);
        const number = Number(/^#(\d+)$/.exec(item ?? '')?.[1] ?? Number.NaN);
        return item === null || open.has(item) || Number.isNaN(number) ? [] : [number];
    });
    if (asked.length === 0)
        return [];
    const { tickets } = await (0,read_tracker/* readTracker */.T)(github, { numbers: asked.slice(0, MOST_ASKED), state: 'all' });
    return tickets.filter(({ state }) => state === 'closed').map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/packages/loop/src/plan/tickets-to-decide.js

/**
 * The tickets of a reading that may be decided on: those of this repository that were read in full. Throws
 * `E_GITHUB_PERMISSION` where the token may not read what decides, `E_GITHUB_MALFORMED` where nothing could be read.
 */
function ticketsToDecide({ repository, tickets, problems }) {
    const forbidden = problems.find((problem) => /not accessible by/i.test(problem));
    if (forbidden !== undefined) {
        throw new loop_error/* LoopError */.jO('E_GITHUB_PERMISSION', {
            message: `the tracker could not be read in full: ${forbidden}`,
            remedy: 'Give these to the job, besides what it has:\n\npermissions:\n  issues: read\n  pull-requests: read',
        });
    }
    if (tickets.length === 0 && problems[0] !== undefined) {
        throw new loop_error/* LoopError */.jO('E_GITHUB_MALFORMED', {
            message: `the tracker could not be read: ${problems[0]}`,
            remedy: 'Run again. If it stays, look at the ticket that is named.',
        });
    }
    const why = (ticket) => {
        // A parent's sub-issues may live elsewhere, where this loop's token and numbers mean nothing.
        if (ticket.repository.toLowerCase() !== repository.toLowerCase())
            return 'lives in another repository';
        return problems.some((problem) => problem.startsWith(`${ticket.id}: `)) ? 'could not be read in full' : null;
    };
    return {
        tickets: tickets.filter((ticket) => why(ticket) === null),
        decisions: tickets.flatMap((ticket) => {
            const { id: item, title, url } = ticket;
            const reason = why(ticket);
            return reason === null ? [] : [{ item, title, url, outcome: 'skipped', reason, rule: null }];
        }),
    };
}

// EXTERNAL MODULE: ./build/packages/contract/src/interrupt.js
var src_interrupt = __webpack_require__(98413);
// EXTERNAL MODULE: ./build/packages/state/src/ledger.js
var src_ledger = __webpack_require__(84386);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan/unannounced-escalations.js



/**
 * Open tickets that wait for a person without showing it: the run that asked was killed before it could say so, or
 * someone who may not answer took the label off.
 */
function unannouncedEscalations({ tickets, items, answered }) {
    const settled = new Set(answered.map(({ item }) => item));
    return tickets.flatMap(({ id, state, labels }) => {
        const item = items.get(id);
        const asks = item?.status === 'escalated' && state === 'open' && !settled.has(id);
        const shown = labels.includes(names/* LABELS */.kg.escalated) || labels.includes(names/* LABELS */.kg.humanGated);
        return item !== undefined && asks && !shown ? [item] : [];
    });
}
/** The question an escalated item waits with: the ledger's newest about it, else what the state says. */
function pendingQuestion(item, ledger, at) {
    const recorded = (0,src_ledger/* readJsonLines */.sS)(ledger)
        .flatMap((line) => {
        const read = src_interrupt/* Interrupt */.OK.safeParse(line);
        return read.success && read.data.item === item.id ? [read.data] : [];
    })
        .at(-1);
    if (recorded !== undefined)
        return recorded;
    return (0,escalation/* escalate */.rh)({
        item: item.id,
        run: at.run,
        at: at.time,
        raisedBy: 'triage',
        category: 'unclear',
        reason: item.reason ?? 'the state says that it waits for a person',
        rule: null,
        tried: [],
        evidence: [],
    });
}

;// CONCATENATED MODULE: ./build/packages/loop/src/plan/unrecorded-work.js

/**
 * Tickets as selection has to see them: an open pull request of ours on an item that still stands as selected was opened
 * by a run that was killed before it could record it. It hides nothing: the work is done again, into that pull request.
 */
async function withoutUnrecordedWork(base, writers, tickets, items) {
    const seen = [];
    for (const ticket of tickets) {
        const open = ticket.pullRequests.filter(({ state }) => state === 'open');
        const ours = [];
        for (const { headSha, number } of items.get(ticket.id)?.status === 'selected' ? open : []) {
            if (await (0,loop_branch/* isLoopCommit */.so)(base, writers, { sha: headSha, item: ticket.id }))
                ours.push(number);
        }
        seen.push({ ...ticket, pullRequests: ticket.pullRequests.filter(({ number }) => !ours.includes(number)) });
    }
    return seen;
}

;// CONCATENATED MODULE: ./build/packages/loop/src/plan/plan-run.js




















/** What GitHub lets a matrix hold. */
const MAX_MATRIX = 256;
/**
 * Selects the work of a run and pins everything later steps read. Writes nothing: its leases are what there would be to
 * reserve, and `savePlan` reserves them.
 */
async function planRun(deps, base, from, request) {
    const { spec, policy, gates } = base.control;
    const { readMovingRefs } = await __webpack_require__.e(/* import() */ 8480).then(__webpack_require__.bind(__webpack_require__, 18480));
    const readiness = (0,src_readiness/* assessReadiness */.T)({ ...spec, gates }, policy, await readMovingRefs(base.repository, base.sha));
    const mode = (0,mode_in_force/* modeInForce */.S)({
        spec: spec.mode,
        builtIn: base.control.pinned.spec === null,
        input: request.mode,
        ceiling: request.ceiling,
        readiness,
    });
    const limits = (0,context_budgets/* withDefaultBudgets */.UF)((0,context_budgets/* tightestBudgets */.$t)(spec.budgets, request.budgets));
    const sources = await readSources(deps, base, from, request);
    const { snapshot, tickets, recorded, items, answered, settled, ledger } = sources;
    const settledIds = new Set(settled.map(({ item }) => item));
    const open = tickets.filter(({ id }) => !settledIds.has(id));
    const selection = await selectOnBase(deps, base, {
        spec,
        policy,
        tickets: await withoutUnrecordedWork(base, from, open, items),
        items,
        maxItems: Math.min(request.maxItems ?? pullRequestsLeft(ledger, deps.context.runId, limits), MAX_MATRIX),
    });
    const selected = mode.mode === 'shadow' ? [] : selection.selected;
    const ids = selected.map(({ id }) => id);
    const work = await findWork(deps, snapshot, ids);
    const draft = {
        plan: pinPlan(deps, base, { mode: mode.mode, selected, items, work }),
        readiness,
        mode,
        decisions: [...selection.decisions, ...settled, ...sources.undecided],
        interrupts: escalations(deps, selection.decisions, items),
        unannounced: await pendingQuestions(deps, snapshot, unannouncedEscalations({ tickets, items: recorded, answered })),
        answered,
        limits,
        lineageLimits: (0,context_budgets/* lineageLimits */._$)(limits, (0,record_outcome/* failuresToEscalate */.T)(spec.rules)),
        work: new Map([...work].map(([item, { bytes }]) => [item, bytes])),
        settledWork: await settledWork(from.github, snapshot, new Set(tickets.map(({ id }) => id))),
    };
    return (0,lease_plan/* leasePlan */.O)(draft, { state: snapshot.state, ledger }, deps.clock.now()).planned;
}
/** What is on record: in the tracker, in the state, and of this very run where it is tried again. */
async function readSources(deps, base, from, request) {
    const tracker = await (0,read_tracker/* readTracker */.T)(from.github, request.batch ?? defaultBatch(base));
    for (const problem of tracker.problems)
        deps.log.warning(`The tracker could not be read in full: ${problem}`);
    const snapshot = await from.state.read();
    for (const { message, remedy, position } of listStateProblems(snapshot.state)) {
        deps.log.warning(`${message}. ${remedy}`, { position });
    }
    const ledger = await (0,lease_files/* readLeases */.M)(snapshot);
    const recorded = new Map((0,read_state/* listItems */.Dw)(snapshot.state).map((item) => [item.id, item]));
    const { tickets, decisions: undecided } = ticketsToDecide(tracker);
    const answered = await answeredEscalations(tickets, recorded, (login) => (0,src_repository/* readPermission */.c)(from.github, login));
    const items = forgetting(recorded, answered);
    const { repository, runId } = deps.context;
    const settled = (0,settled_in_run/* settledInRun */.M8)(tickets, {
        report: await (0,run_report/* readReport */.tL)(snapshot, runId),
        items,
        plan: { repository, baseSha: base.sha, ...base.control.pinned },
    });
    return { snapshot, ledger, recorded, tickets, undecided, answered, items, settled };
}
/** Work beyond the pull requests that a run may still open would only be parked, so nobody gets it unasked. */
function pullRequestsLeft({ leases }, run, { maxPullRequests }) {
    if (maxPullRequests === null)
        return MAX_MATRIX;
    const opened = leases.filter((lease) => lease.run === run && lease.returned?.pullRequest === true);
    return Math.max(0, maxPullRequests - new Set(opened.map(({ item }) => item)).size);
}
/** Without a batch: the open tickets that carry a label the spec asks for; a spec that asks for none means all. */
function defaultBatch(base) {
    const labels = base.control.spec.rules.flatMap((rule) => rule.class === 'enforced' &&
        rule.section === 'select-when' &&
        rule.meaning.kind === 'labels' &&
        !rule.meaning.negated
        ? rule.meaning.match === 'all' || rule.meaning.labels.length === 1
            ? rule.meaning.labels
            : []
        : []);
    return { state: 'open', limit: 1000, ...(labels.length > 0 ? { labels } : {}) };
}
function forgetting(items, answered) {
    const fresh = new Map(items);
    for (const { item, person, at } of answered) {
        const recorded = items.get(item);
        if (recorded === undefined)
            continue;
        const resets = [...recorded.resets, { person, at, reason: '' }];
        fresh.set(item, { ...recorded, status: 'ready', attempts: 0, failedAttempts: 0, resets });
    }
    return fresh;
}
/** The base is only put to the test when some ticket would otherwise be taken. */
async function selectOnBase(deps, base, question) {
    const hopeful = selectWork({ ...question, base: { healthy: true, problems: [] } });
    const asks = question.spec.rules.some((rule) => rule.class === 'enforced' && rule.meaning.kind === 'base-checks');
    if (hopeful.selected.length === 0 || !asks)
        return hopeful;
    return selectWork({ ...question, base: await testBase(deps, base) });
}
/** "Required tests missing or failing before the change starts" (seed 002), proved by running them. */
async function testBase(deps, base) {
    const checks = base.control.gates.filter((check) => check.required && check.command !== null && !check.heldOut);
    if (!checks.some(({ kind }) => kind === 'test' || kind === 'eval' || kind === 'coverage')) {
        return { healthy: false, problems: ['no required test is declared'] };
    }
    deps.log.info(`Running ${checks.length} required checks on the base ${base.sha.slice(0, 12)} before any change.`);
    const report = await (0,run_base_checks/* runBaseChecks */.i)({ ...(0,check_room/* checkRoom */.kX)(deps, base, await (0,check_room/* openBox */.KD)(deps)), checks });
    const answers = report.checks.filter(({ asExpected }) => !asExpected);
    for (const { name, found, result } of answers) {
        const said = result.findings.map(({ message }) => message).join('\n');
        deps.log.warning(`Before any change, ${name} is ${found}. ${said}`.trim());
    }
    return { healthy: report.asExpected, problems: answers.map(({ name, found }) => `${name} is ${found}`) };
}
async function pendingQuestions(deps, snapshot, items) {
    if (items.length === 0)
        return [];
    const ledger = await snapshot.readFile(names/* STATE_PATHS */.$t.interrupts);
    const at = { run: deps.context.runId, time: new Date(deps.clock.now()).toISOString() };
    return items.map((item) => pendingQuestion(item, ledger, at));
}
function escalations(deps, decisions, items) {
    const at = new Date(deps.clock.now()).toISOString();
    return decisions
        .filter(({ outcome }) => outcome === 'escalated')
        .map(({ item, reason, rule }) => {
        const question = (0,escalation/* escalate */.rh)({
            item,
            run: deps.context.runId,
            at,
            raisedBy: 'triage',
            category: 'unclear',
            reason,
            rule,
            tried: [],
            evidence: [],
        });
        return (0,escalation/* askAgain */.et)(question, items.get(item)?.resets.length ?? 0);
    });
}

// EXTERNAL MODULE: ./build/packages/loop/src/record/save-run.js + 2 modules
var save_run = __webpack_require__(1877);
;// CONCATENATED MODULE: ./build/packages/loop/src/closed-loop.js












/** One pass: triage → make → gate → publish → oracle → remember (DESIGN §2), on one runner. */
async function runClosedLoop(deps, base, writers, request) {
    const startedAt = deps.clock.now();
    const wanted = await planRun(deps, base, writers, request.plan);
    const runtime = runtimeFor(wanted, request.agentCommand);
    const checker = runtime === null ? null : checkerFor(base, wanted, request.checker);
    const planned = request.dryRun ? wanted : await (0,save_run/* savePlan */.hp)(deps, base, writers, wanted);
    if (runtime !== null)
        await (0,check_room/* requireSecret */.ew)(deps, base, request.heldOut);
    const box = runtime === null ? null : await (0,check_room/* openBox */.KD)(deps, request.heldOut === null ? [] : [request.heldOut]);
    const { results, faults, stopReason } = runtime === null || box === null
        ? { results: [], faults: [], stopReason: null }
        : await attemptItems(deps, base, writers, request, planned, { runtime, box, checker });
    const batch = planned.decisions.map(({ item }) => item);
    const oracle = await (0,ask_oracle/* askOracle */.G)(writers.github, { batch, baseRef: base.ref });
    const own = composeReport(deps, base, planned, results, { oracle, stopReason, startedAt });
    const report = request.dryRun ? own : await (0,save_run/* saveReport */.a5)(writers, own, planned.plan);
    return { planned, results, oracle, report, box, faults };
}
/** The agent is only needed where the plan has work; a loop in shadow mode starts without one. */
function runtimeFor(planned, command) {
    if (planned.plan.items.length === 0)
        return null;
    if (command !== undefined)
        return agentRuntime(command);
    throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
        message: `the loop selected ${planned.plan.items.length} items, but no agent is given`,
        remedy: 'Set the input `agent-command`, or `mode: shadow` to only report.',
    });
}
/** Found before anything starts, so that a command that can't be read costs nothing. */
function checkerFor(base, { limits }, wanted) {
    const { command, maxRuntimeMs } = wanted;
    if (command === undefined)
        return null;
    return {
        runtime: agentRuntime(command),
        command,
        model: checkerRole(base.control.spec)?.model ?? null,
        maxRuntimeMs: (0,context_budgets/* tightestBudgets */.$t)({ maxRuntimeMs }, limits).maxRuntimeMs ?? Number.POSITIVE_INFINITY,
    };
}
async function attemptItems(deps, base, writers, request, planned, worker) {
    const results = [];
    const faults = [];
    let stopReason = null;
    for (const item of planned.plan.items) {
        stopReason = stopBefore(deps, base, results) ?? overspent(planned, results);
        if (stopReason !== null)
            break;
        const result = await deps.log.group(`Item ${item.id}`, () => attemptItem(deps, base, writers, {
            plan: planned.plan,
            item,
            work: plannedWork(item, planned.work.get(item.id) ?? new Map()),
            ...worker,
            limits: (0,context_budgets/* tightestBudgets */.$t)(leftForItem(planned, results), (0,context_budgets/* leaseBudgets */.$3)(item.lease)),
            heldOut: request.heldOut,
            publish: request.publish,
            dryRun: request.dryRun,
            directory: (0,external_node_path_.join)(base.workRoot, `item-${item.number}`),
        }));
        results.push(result);
        faults.push(...result.faults);
    }
    return { results, faults, stopReason: stopReason ?? stopBefore(deps, base, results) };
}
/** An agent that overspends its lease takes from those after it: the run's limit holds all the same (DESIGN rule 4). */
function leftForItem({ limits, plan }, results) {
    const { maxTokens = null, maxCostUsd = null } = (0,context_budgets/* budgetLeft */.Lj)(limits, chargedTo(plan, results));
    return { ...limits, maxTokens, maxCostUsd };
}
/** An item that nothing is left for is not begun, so that it doesn't count as one that failed. */
function overspent({ limits, plan }, results) {
    const { maxTokens, maxCostUsd } = limits;
    const budgets = { ...NO_BUDGETS, maxTokens, maxCostUsd };
    return results.length === 0 ? null : (0,context_budgets/* overspentBudget */.y6)(budgets, chargedTo(plan, results));
}
/** What items are charged with: what they spent, and all of their lease where nobody can tell. */
function chargedTo(plan, results) {
    const leases = new Map(plan.items.map(({ id, lease }) => [id, lease]));
    return results.reduce((sum, { report: { item, usage } }) => {
        const tokens = usage.tokens ?? leases.get(item)?.tokens ?? null;
        const costUsd = usage.costUsd ?? leases.get(item)?.costUsd ?? null;
        return (0,src_usage/* addUsage */.vk)(sum, { ...usage, tokens, costUsd });
    }, src_usage/* NO_USAGE */.yJ);
}
const NO_BUDGETS = (0,context_budgets/* tightestBudgets */.$t)();
function spentBy(results) {
    return results.reduce((sum, { report }) => (0,src_usage/* addUsage */.vk)(sum, report.usage), src_usage/* NO_USAGE */.yJ);
}
/** The spec's stop conditions that hold for a whole run. */
function stopBefore(deps, base, results) {
    if (deps.signal.aborted)
        return 'cancelled';
    const broken = results.at(-1)?.report.checks.some((check) => check.required && check.failureClass === 'environment');
    return broken === true && base.control.spec.stopConditions.includes('gate-environment-failure')
        ? 'environment'
        : null;
}
function composeReport(deps, base, planned, results, end) {
    const { clock } = deps;
    const attempts = results.map(({ report }) => report);
    const interrupts = results.flatMap(({ interrupt }) => (interrupt === null ? [] : [interrupt]));
    const usage = spentBy(results);
    const opened = attempts.filter(({ pullRequest }) => pullRequest !== null).length;
    const { maxPullRequests } = planned.limits;
    const { oracle } = end;
    return {
        ...(0,run_report/* blankReport */.VD)(deps, base, planned.plan),
        startedAt: new Date(end.startedAt).toISOString(),
        endedAt: new Date(clock.now()).toISOString(),
        decisions: [...planned.decisions],
        attempts: [...attempts],
        interrupts: [...(planned.plan.mode === 'shadow' ? [] : planned.interrupts), ...interrupts],
        oracle: {
            done: oracle.done,
            reason: oracle.reason,
            remaining: oracle.remaining,
            waiting: oracle.waiting,
            humanGated: oracle.humanGated,
        },
        stopReason: end.stopReason,
        usage,
        budgetLeft: {
            ...(0,context_budgets/* budgetLeft */.Lj)(planned.limits, usage),
            maxPullRequests: maxPullRequests === null ? null : Math.max(0, maxPullRequests - opened),
        },
    };
}

// EXTERNAL MODULE: ./build/packages/loop/src/context/base-of-event.js
var base_of_event = __webpack_require__(67290);
// EXTERNAL MODULE: ./build/packages/loop/src/context/control-files.js + 35 modules
var control_files = __webpack_require__(77094);
// EXTERNAL MODULE: ./build/packages/loop/src/context/loop-deps.js
var loop_deps = __webpack_require__(88317);
// EXTERNAL MODULE: ./build/packages/loop/src/context/open-base.js + 15 modules
var open_base = __webpack_require__(23672);
// EXTERNAL MODULE: ./build/packages/loop/src/context/open-github.js + 6 modules
var open_github = __webpack_require__(26747);
// EXTERNAL MODULE: ./build/packages/loop/src/context/open-writers.js + 14 modules
var open_writers = __webpack_require__(48075);
// EXTERNAL MODULE: ./build/packages/loop/src/decide/oracle-summary.js
var oracle_summary = __webpack_require__(59448);
;// CONCATENATED MODULE: ./build/packages/gate/src/remediation/fix-history.js

/** Nothing was tried yet. */
const NO_FIXES = { fixes: 0, retries: 0, trees: new Set(), fixed: new Set() };
/**
 * What a check found, as something to recognise it by when it comes back: its name and words, without line numbers,
 * durations and other figures, which a change elsewhere moves. 16 hexadecimal digits.
 */
function fix_history_fingerprintOf(check) {
    const words = check.findings.map(({ file, rule, message }) => [file ?? '', rule ?? '', message].join(' '));
    const text = [check.name, ...words.map((line) => line.replace(/\d+/g, '0')).sort()].join('\n');
    return (0,canonical_json/* sha256 */.sc)(text).slice('sha256:'.length, 'sha256:'.length + 16);
}

// EXTERNAL MODULE: ./build/packages/contract/src/remediation.js
var remediation = __webpack_require__(42631);
;// CONCATENATED MODULE: ./build/packages/gate/src/remediation/decide-remediation.js

/** Up to this size what is proposed for a change is small enough that it needs no person of its own. */
const NARROW_CHANGE = { files: 3, lines: 100 };
/**
 * What the policy says about a verdict, given the change and what was tried before (seed 001). Over several failures
 * the one that asks most of a person wins: a fix of the lint helps nobody while a test is red. Pure.
 */
function decideRemediation(question) {
    const decisions = question.failures.map((failure) => decideOne(failure, question));
    const most = (order, values) => order[Math.max(0, ...values.map((value) => order.indexOf(value)))];
    return {
        action: most(remediation/* REMEDIATION_ACTIONS */.Qq, decisions.map(({ action }) => action)),
        humanReview: most(remediation/* HUMAN_REVIEWS */.EP, decisions.map(({ humanReview }) => humanReview)),
        reason: decisions.length === 0 ? 'nothing failed' : decisions.map(({ reason }) => reason).join('; '),
    };
}
function decideOne(failure, { policy, scope, history }) {
    const rule = policy.classes[failure.failureClass];
    const named = `${failure.check} (${failure.failureClass})`;
    switch (rule.action) {
        case 'fix':
            return decideFix(failure, policy, history, { named, humanReview: settle(rule.humanReview, scope) });
        case 'retry': {
            const left = rule.retries - history.retries;
            if (left > 0)
                return { action: 'retry', humanReview: 'no', reason: `${named}: judged again, ${left} times more` };
            return person('escalate', `${named}: still failing after ${history.retries} retries`);
        }
        case 'propose': {
            const humanReview = settle(rule.humanReview, scope);
            return { action: 'propose', humanReview, reason: `${named}: a change has to be proposed` };
        }
        case 'escalate':
            return person('escalate', `${named}: a person has to decide`);
        default:
            return (0,loop_error/* assertNever */.xb)(rule.action);
    }
}
/** A fixer is trusted as long as it gets somewhere: never twice for one finding, and never more often than the limit. */
function decideFix(failure, { maxFixes }, history, { named, humanReview }) {
    if (!failure.hasFixer)
        return person('propose', `${named}: the spec names no fixer for it`);
    if (history.fixed.has(failure.fingerprint)) {
        return person('escalate', `${named}: oscillation, the same finding was fixed before and is back`);
    }
    if (history.fixes >= maxFixes) {
        return person('escalate', `${named}: the pull request has had its ${maxFixes} fixes`);
    }
    return { action: 'fix', humanReview, reason: `${named}: mended by its own fixer and judged again` };
}
/** "Depends on scope": a narrow change needs nobody, a wide one does, and of one nobody measured it stays open. */
function settle(review, scope) {
    if (review !== 'depends' || scope === null)
        return review;
    const narrow = scope.files <= NARROW_CHANGE.files && scope.lines !== null && scope.lines <= NARROW_CHANGE.lines;
    return narrow ? 'no' : 'yes';
}
function person(action, reason) {
    return { action, humanReview: 'yes', reason };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/judge/decide-verdict.js

/** What is to be done about a verdict by the policy of the base's spec. */
function decideVerdict({ control }, verdict, known) {
    const failures = verdict.checks
        .filter((check) => check.required && check.verdict !== 'pass')
        .map((check) => ({
        check: check.name,
        failureClass: check.failureClass ?? 'unknown',
        hasFixer: control.gates.some(({ name, fix }) => name === check.name && fix !== undefined),
        fingerprint: fix_history_fingerprintOf(check),
    }));
    return decideRemediation({ failures, policy: control.spec.remediation, ...known });
}
/** How large a change is. */
async function measureChange({ repository, sha }, tree) {
    const changes = await repository.diffTrees(sha, tree);
    const lines = changes.reduce((sum, { addedLines, deletedLines }) => sum + addedLines + deletedLines, 0);
    return { files: changes.length, lines: changes.some(({ binary }) => binary) ? null : lines };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/judge/judge-from-files.js





/** Reads a candidate that was handed over, judges it, and writes the verdict beside. */
async function judgeFromFiles(deps, base, request) {
    const candidate = await (0,candidate_files/* readCandidate */.G9)(request.candidate, {
        repository: deps.context.repository,
        ...(request.expectedDigest === undefined ? {} : { expectedDigest: request.expectedDigest }),
    });
    const { box, only, heldOut } = request;
    await (0,check_room/* requireSecret */.ew)(deps, base, heldOut);
    const verdict = await judgeItem(deps, base, { candidate, box, only, heldOut });
    await writeVerdict(request.directory, verdict);
    const scope = await measureChange(base, verdict.subject.tree);
    const history = { ...NO_FIXES, retries: deps.context.runAttempt - 1 };
    const decision = decideVerdict(base, verdict, { scope, history });
    return { verdict, decision: verdict.verdict === 'pass' ? { ...decision, ...reviewOfPass(verdict) } : decision };
}
/** Of an agent's change that passed, the autonomy slider says whether a person looks at it (docs/autonomy.md). */
function reviewOfPass({ autonomy }) {
    if (autonomy === undefined)
        return { humanReview: 'yes', reason: 'nothing failed; its risk was not weighed' };
    const humanReview = autonomy.decision === 'auto-merge' ? 'no' : 'yes';
    return { humanReview, reason: `nothing failed; ${autonomy.risk} risk: ${autonomy.decision}` };
}

// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/take-over.js
var take_over = __webpack_require__(45797);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/work-files.js
var work_files = __webpack_require__(87225);
;// CONCATENATED MODULE: ./build/packages/loop/src/make/find-earlier-work.js





/**
 * What the maker of an item may go on from: what an earlier try of this very run uploaded, else what the plan pins. What
 * doesn't fit its digests, or is of something else, is refused with a warning, and the attempt starts afresh.
 */
async function findEarlierWork(action, sources) {
    const { plan, item, directory } = sources;
    const isOfThisRun = item.work?.run === plan.run;
    const own = action.context.runAttempt > 1 && !isOfThisRun ? await uploadedBefore(action, sources) : null;
    if (own !== null)
        return own;
    try {
        return plannedWork(item, await (0,work_files/* readWorkFiles */.Z)(directory, item));
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_CANDIDATE_INVALID', 'E_CANDIDATE_DIGEST'))
            throw error;
        action.log.warning(`${item.id}: the work of an earlier attempt is refused, it starts afresh: ${error.message}`);
        return null;
    }
}
async function uploadedBefore({ context, log }, { plan, item }) {
    try {
        const name = names/* ARTIFACTS */.ym.candidate(item.id);
        const directory = await (0,take_over/* takeOver */.w)({ nameOrDirectory: name, kind: 'candidate', context, log });
        const candidate = await (0,candidate_files/* readCandidate */.G9)(directory, { repository: context.repository });
        if (candidate.manifest.run === plan.run && candidate.manifest.item === item.id)
            return uploadedWork(candidate);
        log.warning(`${item.id}: ${name} is of ${candidate.manifest.item} in run ${candidate.manifest.run}, and is refused`);
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error))
            throw error;
        log.info(`${item.id}: an earlier try of this run left nothing to go on from (${error.message}).`);
    }
    return null;
}

// EXTERNAL MODULE: ./build/packages/loop/src/plan/parse-batch.js
var parse_batch = __webpack_require__(36246);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/plan-files.js + 1 modules
var plan_files = __webpack_require__(90119);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/resolve-batch.js
var resolve_batch = __webpack_require__(41729);
// EXTERNAL MODULE: ./build/packages/loop/src/publish/left-behind.js
var left_behind = __webpack_require__(44538);
// EXTERNAL MODULE: ./build/packages/loop/src/publish/read-planned-candidate.js
var read_planned_candidate = __webpack_require__(90703);
;// CONCATENATED MODULE: ./build/packages/loop/src/publish/publish-from-files.js










/** Publishes a candidate that passed, and records the outcome in every case. */
async function publishFromFiles(deps, base, writers, request) {
    const { item } = request;
    let candidate = null;
    let verdict = null;
    let review = null;
    let decision = null;
    let interrupt = null;
    let publishing = null;
    let fault = request.handOffFault ?? null;
    try {
        candidate =
            request.candidate === null ? null : await (0,read_planned_candidate/* readPlannedCandidate */.M)(deps, request.candidate, request.plan, item);
        interrupt = candidate === null ? null : readInterrupt(candidate);
        verdict = request.verdict === null || candidate === null ? null : await openVerdict(request.verdict, candidate);
        review = request.checker === null || candidate === null ? null : await openVerdict(request.checker, candidate);
        decision = candidate === null ? null : publish_from_files_decide(base, candidate, verdict, review);
        const isWhole = interrupt === null && candidate?.manifest.stopReason !== 'cancelled';
        const goes = decision?.publish === true && isWhole && fault === null && !request.dryRun;
        if (goes && candidate !== null && verdict !== null) {
            const wanted = { item, candidate, verdict, checker: review, ...request.publish };
            publishing = await publishCandidate(deps, base, writers, wanted);
        }
    }
    catch (error) {
        fault ??= error;
    }
    const made = candidate ?? (request.candidate === null ? (request.leftBehind ?? null) : null);
    const manifest = made?.manifest ?? null;
    const { published, parked } = publishing ?? { published: null, parked: null };
    const startedAt = new Date(deps.clock.now()).toISOString();
    const agent = { agent: 'unknown', box: 'weak' };
    const report = (0,compose_attempt/* composeAttempt */.a)({
        plan: request.plan,
        item,
        startedAt,
        manifest,
        agent,
        verdict,
        review,
        published,
        parked,
    });
    const note = describe({ candidate, verdict, decision, publishing, fault });
    if (request.dryRun)
        return { published, parked, note, interrupt: null, recorded: false, fault };
    const escalated = await (0,save_outcome/* saveOutcome */.G)(deps, base, writers, {
        plan: request.plan,
        item,
        report,
        note,
        candidate: made,
        published,
        parked,
        unsure: fault !== null && !isAnswer(fault),
        interrupt,
        question: isAnswer(fault) || (fault === null && decision?.publish === false && decision.ask) ? note : null,
    });
    const fatal = isAnswer(fault) ? null : (fault ?? published?.fault ?? null);
    return { published, parked, note, interrupt: escalated, recorded: true, fault: fatal };
}
function publish_from_files_decide(base, { manifest }, gate, checker) {
    return mayPublish({ candidate: manifest, gate, checker, checkerRequired: checkerRole(base.control.spec) !== null });
}
function openVerdict(from, candidate) {
    return readVerdict(from.directory, {
        candidateDigest: candidate.manifest.digest,
        ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
    });
}
function readInterrupt({ interrupt, manifest }) {
    if (interrupt === null)
        return null;
    const asked = (0,json_document/* parseJsonDocument */.d)(src_interrupt/* Interrupt */.OK, interrupt, { name: 'interrupt.json', code: 'E_CANDIDATE_INVALID' });
    return asked.item === manifest.item ? asked : null;
}
function describe({ candidate, verdict, decision, publishing, fault }) {
    if (fault !== null)
        return describeFault(fault);
    if (publishing !== null)
        return publishing.parked === null ? 'judged and published' : `parked: ${publishing.parked}`;
    if (candidate === null)
        return 'the maker left no candidate';
    if (verdict === null)
        return `not judged (${candidate.manifest.stopReason})`;
    if (decision?.publish === false)
        return decision.reason;
    return candidate.manifest.stopReason === 'cancelled' ? 'the maker was cancelled' : describeVerdict(verdict);
}

// EXTERNAL MODULE: ./build/packages/text/src/sanitize-outbound.js
var sanitize_outbound = __webpack_require__(69);
// EXTERNAL MODULE: ./build/packages/text/src/truncate-text.js
var truncate_text = __webpack_require__(86601);
// EXTERNAL MODULE: ./build/packages/text/src/invisible.js
var invisible = __webpack_require__(3040);
// EXTERNAL MODULE: ./build/packages/action-kit/src/markdown.js
var markdown = __webpack_require__(99830);
// EXTERNAL MODULE: ./build/packages/loop/src/publish/describe-risk.js
var describe_risk = __webpack_require__(38673);
;// CONCATENATED MODULE: ./build/packages/loop/src/record/run-summary.js



/** What a person reads in ten seconds, then the tables. */
function summarizeRun(report, planned) {
    return [
        `## ${headline(report)}`,
        summarizePlan(report, planned),
        ...report.attempts.map(summarizeAttempt),
        report.oracle === null ? '' : `**Oracle:** ${(0,markdown/* escapeMarkdown */.FV)(report.oracle.reason)}.`,
        describeInterventions(report),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Of which kind they are is the honest metric: persons on the work, persons on the machine, the loop on its machine. */
function describeInterventions({ interventions }) {
    if (interventions === undefined)
        return '';
    const { personOnWork, personOnMachine, loopOnMachine } = interventions;
    return `**Interventions:** ${personOnWork} by a person on the work, ${personOnMachine} by a person on the machine, ${loopOnMachine} by the loop on its machine.`;
}
/** One line for everything, so that nothing to do is quiet and a fault is loud. */
function headline(report) {
    const opened = report.attempts.filter(({ pullRequest }) => pullRequest !== null).length;
    const parked = report.attempts.filter(({ stopReason }) => stopReason === 'budget-pull-requests').length;
    const failed = report.attempts.length - opened - parked;
    const escalated = report.interrupts.length;
    const parts = [
        opened > 0 ? plural(opened, 'pull request') : '',
        parked > 0 ? `${plural(parked, 'change')} parked for want of a slot` : '',
        failed > 0 ? `${plural(failed, 'attempt')} without a result` : '',
        escalated > 0 ? `${plural(escalated, 'question')} to a person` : '',
    ].filter((part) => part !== '');
    const what = parts.length > 0 ? parts.join(', ') : nothingDone(report);
    return `Loop run in ${report.mode} mode: ${what}`;
}
function nothingDone(report) {
    const picked = report.decisions.filter(({ outcome }) => outcome === 'selected').length;
    return picked > 0 ? `would have picked ${plural(picked, 'ticket')}` : 'nothing to do';
}
function plural(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
/** What was selected, skipped and escalated, with the line of the spec that decided. */
function summarizePlan(report, { mode, readiness }) {
    const rows = report.decisions.map((decision) => [
        `[${(0,markdown/* escapeMarkdown */.FV)(decision.item)}](${decision.url}) ${(0,markdown/* escapeMarkdown */.FV)(decision.title)}`,
        decision.outcome,
        (0,markdown/* escapeMarkdown */.FV)(decision.reason),
        decision.rule === null ? '' : `\`${decision.rule}\``,
    ]);
    const problems = readiness.problems.map((problem) => `- ${(0,markdown/* escapeMarkdown */.FV)(problem)}`).join('\n');
    const movable = (readiness.againstAuto ?? []).map((problem) => `- ${(0,markdown/* escapeMarkdown */.FV)(problem)}`).join('\n');
    return [
        `Mode \`${mode.mode}\`: ${(0,markdown/* escapeMarkdown */.FV)(mode.reason)}.`,
        problems === '' ? '' : `**Not ready.** First thing to mend:\n\n${problems}`,
        movable === '' ? '' : `**Not fit for \`auto\`.**\n\n${movable}`,
        rows.length === 0 ? 'No open ticket fits the batch.' : (0,markdown/* table */.tp)(['ticket', 'decision', 'why', 'rule'], rows),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function summarizeAttempt(attempt) {
    const link = attempt.pullRequest === null ? 'no pull request' : `[#${attempt.pullRequest.number}](${attempt.pullRequest.url})`;
    const head = `### ${(0,markdown/* escapeMarkdown */.FV)(attempt.item)}: ${attempt.verdict ?? 'not judged'}, ${link}`;
    const facts = `Stopped: ${attempt.stopReason}. Box: ${attempt.box}. ${(0,pull_request_text/* describeUsage */.P_)(attempt)}.`;
    const checks = attempt.checks.map((check) => ({ ...check, command: null, findings: [], evidence: [] }));
    return [head, facts, checks.length === 0 ? '' : (0,pull_request_text/* checkTable */.Dv)({ checks })].filter((part) => part !== '').join('\n\n');
}
/** A verdict as a table, with what failed folded below. */
function summarizeVerdict(verdict) {
    const failed = verdict.checks.filter((check) => check.verdict !== 'pass');
    return [
        `## Gate: ${verdict.verdict} for ${(0,markdown/* escapeMarkdown */.FV)(verdict.item)}`,
        (0,pull_request_text/* checkTable */.Dv)(verdict),
        ...(verdict.autonomy === undefined
            ? []
            : [`By its risk this change ${(0,describe_risk/* describeDecision */.K)(verdict.autonomy.decision)}.`, (0,describe_risk/* describeRisk */.b)(verdict.autonomy)]),
        ...failed.map((check) => (0,markdown/* details */.zH)(`${check.name}: what it said`, check.findings.map(({ message }) => (0,markdown/* escapeMarkdown */.FV)(message)).join('\n\n'))),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/describe-remediation.js


/** Characters of a patch that are shown; the candidate holds it whole. */
const SHOWN_PATCH = 20_000;
/** What was found and what is to be done, for the summary of the step. A fork's run has nothing else to say it by. */
function summarizeJudged({ own, verdict, decision, fixed, candidate }) {
    const parts = [summarizeVerdict(own), describeDecision(decision)];
    if (fixed > 0)
        parts.push(`With the fix the gate says **${verdict.verdict}**. The fix:`, patchBlock(candidate.fix));
    return parts.filter((part) => part !== '').join('\n\n');
}
/** One line on what is to be done; empty where nothing failed. */
function describeDecision({ action, humanReview, reason }) {
    if (action === 'none')
        return '';
    const words = (0,sanitize_outbound/* sanitizeOutbound */.M)(reason, { maxChars: 1000 }).text;
    return `**Remediation: ${action}** (a person looks: ${humanReview}). ${words}`;
}
/** A patch as a block that nothing in it can close, cut with a visible mark. */
function patchBlock(patch) {
    if (patch === null)
        return '';
    const shown = (0,truncate_text/* truncateText */.E)((0,invisible/* removeInvisible */.i)(patch.toString('utf8')).text, SHOWN_PATCH);
    const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return (0,sanitize_outbound/* sanitizeOutbound */.M)(`${fence}diff\n${shown}\n${fence}`, { maxChars: 2 * SHOWN_PATCH }).text;
}
/** Annotates the findings that name a place, on the lines of the pull request. */
function annotateFindings(log, verdict) {
    for (const check of verdict.checks.filter((one) => one.verdict !== 'pass')) {
        for (const { severity, message, file, line, column = 1, rule } of check.findings) {
            if (file === undefined)
                continue;
            const title = rule === undefined ? check.name : `${check.name}: ${rule}`;
            // What names a line is worth one of GitHub's ten places before what names a file.
            const options = { title, position: { file, line: line ?? 1, column }, weight: line === undefined ? 0 : 1 };
            if (severity === 'error' && check.required)
                log.error(message, options);
            else if (severity === 'notice')
                log.notice(message, options);
            else
                log.warning(message, options);
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/process/src/run-boxed.js + 8 modules
var run_boxed = __webpack_require__(88948);
// EXTERNAL MODULE: ./build/packages/gate/src/check-environment.js
var check_environment = __webpack_require__(32491);
// EXTERNAL MODULE: ./build/packages/gate/src/check-output.js
var check_output = __webpack_require__(3177);
;// CONCATENATED MODULE: ./build/packages/gate/src/remediation/run-fixers.js






/**
 * Runs fixers one after the other on one export of a commit, in the box, without a token, each within its check's
 * deadline, and reads what lies there afterwards. Throws E_GIT_REFUSED for a tree that can be no candidate.
 */
async function runFixers(room, { commit, checks }) {
    const directory = (0,external_node_path_.join)(room.workRoot, `fix-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    // Others may pass through: the box may be another user.
    await (0,promises_.chmod)(directory, 0o711);
    try {
        const workTree = (0,external_node_path_.join)(directory, 'repository');
        await room.repository.exportCheckout(await room.repository.treeOf(commit), workTree);
        const complaints = [];
        for (const check of checks) {
            const complaint = await runFixer(room, check, workTree);
            if (complaint !== null)
                complaints.push(complaint);
        }
        // The fixer's own .git is left where it is: the snapshot never looks at one.
        return { ...(await room.repository.snapshot(workTree, commit)), complaints };
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch((error) => room.log.warning(`${directory} could not be removed: ${error.message}`));
    }
}
async function runFixer(room, check, workTree) {
    const command = check.fix ?? '';
    room.log.info(`fix ${check.name}: ${command}`);
    const outcome = await (0,run_boxed/* runBoxed */.a)(room.box, {
        argv: [(0,check_environment/* findBash */.GO)(), '-eo', 'pipefail', '-c', command],
        cwd: workTree,
        env: (0,check_environment/* checkEnvironment */.Qz)(room.path, null),
        deadlineMs: check.deadlineMs,
        output: { keepBytes: check_output/* KEPT_OUTPUT_BYTES */.B },
        ownPaths: [workTree],
        ...(room.signal === undefined ? {} : { signal: room.signal }),
    });
    for (const problem of outcome.problems)
        room.log.warning(`fix ${check.name}: ${problem}`);
    if (outcome.ended === 'exited' && outcome.exitCode === 0)
        return null;
    const words = (0,check_output/* excerptOf */.z)(outcome, room.clean);
    const ended = outcome.ended === 'exited' ? `ended with ${outcome.exitCode ?? outcome.signal}` : outcome.ended;
    return `the fixer of ${check.name} ${ended}${words === '' ? '' : `: ${words.slice(-500)}`}`;
}

// EXTERNAL MODULE: ./build/packages/verifier/src/path-match.js
var path_match = __webpack_require__(18551);
// EXTERNAL MODULE: ./build/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(31004);
;// CONCATENATED MODULE: ./build/packages/gate/src/remediation/check-fix.js


/**
 * Why what a fixer changed may not stand; null when it may. A fixer touches only files that the candidate touched or
 * that the spec opens by an "only" rule, and never a test, a configuration of a judge or what decides who may do what:
 * nobody looks at a fix as they look at a change. It adds, deletes and renames nothing, and leaves modes alone.
 */
function whyFixRefused(fixed, candidate, rules) {
    const touched = new Set(candidate.map(({ path }) => path));
    const open = rules.only.map((globs) => (0,path_match/* matchPaths */.oq)(globs));
    for (const { path, status, oldMode, newMode } of fixed) {
        const shown = JSON.stringify(path.slice(0, 200));
        const protection = (0,protected_paths/* protectionOf */.fA)(path, rules.controlFiles);
        if (protection !== null)
            return `the fixer changes ${shown}, which a fixer may never change (${protection})`;
        if (status !== 'modified' || oldMode !== newMode)
            return `the fixer ${VERBS[status]} ${shown}; it may only edit`;
        if (!touched.has(path) && (open.length === 0 || !open.every((matches) => matches(path)))) {
            return `the fixer changes ${shown}, which neither the candidate touches nor the spec opens`;
        }
    }
    return null;
}
const VERBS = {
    added: 'adds',
    deleted: 'deletes',
    renamed: 'renames',
    modified: 'changes the mode of',
    'type-changed': 'changes the type of',
};

// EXTERNAL MODULE: ./build/packages/git/src/tree-listing.js
var tree_listing = __webpack_require__(12957);
;// CONCATENATED MODULE: ./build/packages/git/src/merge-commits.js


/**
 * Merges a head into a base without touching either (git-merge-tree(1)); no driver or filter of the tree runs. Throws
 * E_GIT_REFUSED where they conflict or have no history in common, which also a shallow checkout looks like.
 */
async function mergeCommits(git, base, head) {
    const found = await git.run(['merge-base', (0,tree_listing/* requireObjectName */.qm)(base), (0,tree_listing/* requireObjectName */.qm)(head)], { allowFailure: true });
    const mergeBase = found.stdout.trim();
    if (found.exitCode !== 0 || mergeBase === '') {
        throw new loop_error/* LoopError */.jO('E_GIT_REFUSED', {
            message: `${head} and ${base} have no history in common here`,
            remedy: 'Check out with the whole history: actions/checkout with fetch-depth: 0.',
        });
    }
    if (mergeBase === base)
        return { mergeBase, tree: await treeOf(git, head) };
    const merged = await git.run(['merge-tree', '--write-tree', '--no-messages', base, head], { allowFailure: true });
    if (merged.exitCode === 0)
        return { mergeBase, tree: merged.stdout.trim() };
    throw new loop_error/* LoopError */.jO('E_GIT_REFUSED', {
        message: `${head.slice(0, 12)} can’t be merged into ${base.slice(0, 12)} without conflicts`,
        remedy: 'Bring the pull request up to date with its base, and resolve the conflicts there.',
    });
}
async function treeOf(git, commit) {
    return (await git.run(['rev-parse', '--verify', `${commit}^{tree}`])).stdout.trim();
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/read-fix-history.js

/** Trailers of a commit that a fixer made, one line per check. */
const FIX_TRAILERS = { check: 'Loop-Fix', finding: 'Loop-Finding' };
/** Commits of a pull request that are looked at; GitHub itself lists no more than 250. */
const MAX_COMMITS = 1000;
/**
 * What was tried on a pull request before, from its own commits: whoever takes a fix off the branch by a push starts
 * afresh, and whoever forges one only ends the fixing sooner (docs/adr/0009).
 */
async function readFixHistory({ context }, { base, mergeBase, headSha }) {
    const trailer = (key) => `%(trailers:key=${key},valueonly,separator=%x1f)`;
    const format = ['%H', '%T', '%ce', trailer(FIX_TRAILERS.check), trailer(FIX_TRAILERS.finding)].join('%x1e');
    const range = [`^${mergeBase}`, headSha];
    const { stdout } = await base.repository.git.run(['log', '-z', `-n${MAX_COMMITS}`, `--format=${format}`, ...range]);
    const trees = new Set();
    const fixed = new Set();
    let fixes = 0;
    for (const record of stdout.split('\0')) {
        const [sha = '', tree = '', committer = '', checks = '', findings = ''] = record.split('\x1e');
        if (sha !== '' && sha !== headSha)
            trees.add(tree);
        if (committer !== loop_branch/* BOT */.WN.email || checks.trim() === '')
            continue;
        fixes++;
        for (const finding of findings.split('\x1f'))
            if (finding.trim() !== '')
                fixed.add(finding.trim());
    }
    return { fixes, retries: context.runAttempt - 1, trees, fixed };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/fix-commit.js



/**
 * The commit that puts a fix on top of a pull request's head. It carries the head's own time, so that the same fix of
 * the same head is the same commit, whoever makes it and however often.
 */
async function commitFix(base, request) {
    const { headSha, tree, fixes } = request;
    const date = (await base.repository.git.run(['log', '-1', '--format=%cI', headSha])).stdout.trim();
    const checks = [...new Set(fixes.map(({ check }) => (0,pull_request_text/* inertTitle */.lJ)(check, 100)))];
    const findings = [...new Set(fixes.map(({ fingerprint }) => fingerprint))];
    const trailers = [
        ...checks.map((check) => `${FIX_TRAILERS.check}: ${check}`),
        ...findings.map((finding) => `${FIX_TRAILERS.finding}: ${finding}`),
    ];
    const message = `Fix ${checks.join(', ').slice(0, 60)}\n\n${trailers.join('\n')}\n`;
    return base.repository.commitTree({ tree, parent: headSha, message, author: loop_branch/* BOT */.WN, date });
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/apply-fixers.js




/** Runs the fixers of the checks that failed, on top of a state. Whatever is odd about the outcome refuses it. */
async function applyFixers(pull, work) {
    try {
        return await fix(pull, work);
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        return { refused: error.message };
    }
}
async function fix({ base, headSha, headTree }, work) {
    const { room, state, verdict } = work;
    const { repository, control } = base;
    const failed = verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
    const names = new Set(failed.map(({ name }) => name));
    const checks = control.gates.filter((gate) => gate.fix !== undefined && names.has(gate.name));
    const made = await runFixers(room, { commit: state.commit, checks });
    for (const complaint of made.complaints)
        room.log.warning(complaint);
    if (made.tree === state.headTree) {
        return { refused: ['the fixers changed nothing', ...made.complaints].join('; ') };
    }
    const scope = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
    // Held against the head, so that rounds can't add up to what one may not do.
    const changed = await repository.diffTrees(headTree, made.tree);
    const refused = whyFixRefused(changed, await repository.diffTrees(base.sha, state.tree), scope);
    if (refused !== null)
        return { refused };
    const fixes = [...state.fixes, ...failed.map((check) => ({ check: check.name, fingerprint: fix_history_fingerprintOf(check) }))];
    const commit = await commitFix(base, { headSha, tree: made.tree, fixes });
    const { tree } = await mergeCommits(repository.git, base.sha, commit);
    return { state: { commit, headTree: made.tree, tree, fixes } };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/keep-candidate.js


/** Writes a state of the pull request down as a candidate, as a maker's is written. */
async function keep_candidate_keepCandidate(deps, pull, { state, box, directory }) {
    const { base, number, headSha } = pull;
    const { repository, runId, runAttempt } = deps.context;
    const item = `#${number}`;
    const patch = await base.repository.makePatch(base.sha, state.tree);
    const fix = state.fixes.length === 0 ? null : await base.repository.makePatch(headSha, state.headTree);
    await (0,candidate_files/* writeCandidate */.d8)(directory, {
        manifest: {
            repository,
            item,
            lineage: item,
            run: runId,
            attempt: runAttempt,
            baseSha: base.sha,
            tree: state.tree,
            createdAt: new Date(deps.clock.now()).toISOString(),
            agent: fix === null ? 'pull-request' : 'fixer',
            box: box.strength,
            usage: src_usage/* NO_USAGE */.yJ,
            stopReason: 'done',
            pullRequest: { number, headSha, baseRef: base.ref, headTree: state.headTree, fixes: [...state.fixes] },
        },
        files: { 'change.patch': patch, ...(fix === null ? {} : { 'fix.patch': fix }) },
    });
    return (0,candidate_files/* readCandidate */.G9)(directory, { repository });
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/judge-pull-request.js








/**
 * Judges what merging a pull request would make of its base, with everything that decides from that base. Fixes count
 * only where all of it is green afterwards; otherwise the verdict on the pull request's own commit stands.
 */
async function judgePullRequest(deps, pull, request) {
    const box = await (0,check_room/* openBox */.KD)(deps, request.heldOut === null ? [] : [request.heldOut]);
    const judge = async (state, round) => {
        const directory = (0,external_node_path_.join)(request.directory, `candidate-${round}`);
        const candidate = await keep_candidate_keepCandidate(deps, pull, { state, box, directory });
        const { only, heldOut } = request;
        return { state, candidate, verdict: await judgeItem(deps, pull.base, { candidate, box, only, heldOut }) };
    };
    const { headSha: commit, headTree, tree } = pull;
    const first = await judge({ commit, headTree, tree, fixes: [] }, 0);
    const { own, best, decision } = await remediate(deps, pull, request, { first, judge, box });
    await writeVerdict((0,external_node_path_.join)(request.directory, 'gate'), best.verdict);
    const fixed = new Set(best.state.fixes.map(({ check }) => check)).size;
    return { candidate: best.candidate, verdict: best.verdict, own: own.verdict, decision, fixed, box };
}
async function remediate(deps, pull, request, { first, judge, box }) {
    const scope = await measureChange(pull.base, first.state.tree);
    let history = await readFixHistory(deps, pull);
    let own = first;
    let round = first;
    let made = null;
    for (let count = 1;; count++) {
        const decision = decideVerdict(pull.base, round.verdict, { scope, history });
        if (round.verdict.verdict === 'pass')
            return { own, best: round, decision: made ?? decision };
        const goesOn = request.remediate === 'fix' && (decision.action === 'fix' || decision.action === 'retry');
        if (!goesOn)
            return { own, best: own, decision: made === null ? decision : afterFix(decision) };
        deps.log.info(`Remediation: ${decision.action}. ${decision.reason}`);
        if (decision.action === 'retry') {
            history = { ...history, retries: history.retries + 1 };
            round = await judge(round.state, count);
            if (made === null)
                own = round;
            continue;
        }
        const fixed = await judge_pull_request_fix(deps, pull, { box, round, history });
        if (!('state' in fixed))
            return { own, best: own, decision: fixed };
        made = decision;
        history = withFix(history, round.state, fixed.state);
        round = await judge(fixed.state, count);
    }
}
/** The state that fixers make of one, or what is to be done instead. */
async function judge_pull_request_fix(deps, pull, { box, round, history }) {
    if (box.strength === 'weak')
        return stop('propose', 'fixers run in a strong box only');
    const room = (0,check_room/* checkRoom */.kX)(deps, pull.base, box);
    const fixed = await applyFixers(pull, { room, state: round.state, verdict: round.verdict });
    if ('refused' in fixed)
        return stop('propose', fixed.refused);
    if (!history.trees.has(fixed.state.headTree))
        return fixed;
    return stop('escalate', 'oscillation, the fixers make a tree that the pull request has had before');
}
function stop(action, reason) {
    return { action, humanReview: 'yes', reason };
}
function withFix(history, before, after) {
    return {
        ...history,
        fixes: history.fixes + 1,
        trees: new Set([...history.trees, before.headTree]),
        fixed: new Set([...history.fixed, ...after.fixes.map(({ fingerprint }) => fingerprint)]),
    };
}
/** The reader sees the pull request's own commit, where this failure is not to be found. */
function afterFix(decision) {
    return { ...decision, reason: `with the fix: ${decision.reason}` };
}
/** A queued pull request whose stored verdict is handed on as it is: nothing runs. */
async function takeStored(deps, pull, { verdict, directory }) {
    const box = await (0,check_room/* openBox */.KD)(deps);
    const { headSha: commit, headTree, tree } = pull;
    const state = { commit, headTree, tree, fixes: [] };
    const candidate = await keep_candidate_keepCandidate(deps, pull, { state, box, directory: (0,external_node_path_.join)(directory, 'candidate-0') });
    await writeVerdict((0,external_node_path_.join)(directory, 'gate'), verdict);
    const decision = { action: 'none', humanReview: 'no', reason: 'judged before, on this base and tree' };
    return { candidate, verdict, own: verdict, decision, fixed: 0, box };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/open-pull-request.js



/**
 * Opens the base of the event and fetches the pull request's commit beside it, out of the checkout: no token is needed.
 * Throws E_BASE_UNKNOWN where the checkout lacks a commit, E_GIT_REFUSED for conflicts.
 */
async function open_pull_request_openPullRequest(deps, pull, request) {
    const base = await (0,open_base.openBase)(deps, { ...request, sha: null, plan: null });
    const { repository } = base;
    await fetchWhole(base, base.sha);
    await fetchWhole(base, pull.headSha);
    const { mergeBase, tree } = await mergeCommits(repository.git, base.sha, pull.headSha);
    return { ...pull, base, mergeBase, headTree: await repository.treeOf(pull.headSha), tree };
}
async function fetchWhole({ repository }, sha) {
    try {
        await repository.fetchCommit(sha, { depth: null });
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_BASE_UNKNOWN'))
            throw error;
        throw new loop_error/* LoopError */.jO('E_BASE_UNKNOWN', {
            message: error.message,
            remedy: 'Check out the whole history, in the way of the event: actions/checkout with fetch-depth: 0 and without ref.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/read-pull-request.js

const Side = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP().min(1),
    sha: schemas/* string */.YjP().min(1),
    repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP() }).nullable(),
});
const Answer = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* url */.OZ5(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    head: Side,
    base: Side,
});
/** A pull request by its number, in one request. Throws `E_GITHUB_*`. */
async function readPullRequest(github, number) {
    const { head, base, ...pull } = await github.read('read a pull request', { pull_number: number }, Answer);
    return {
        number: pull.number,
        url: pull.html_url,
        isOpen: pull.state === 'open',
        headSha: head.sha,
        headRef: head.ref,
        headRepository: head.repo?.full_name ?? null,
        headDefaultBranch: head.repo?.default_branch ?? null,
        baseRef: base.ref,
    };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/stored-verdict.js



/** `verdicts/pull-request-<number>.json` on the state branch: the newest verdict on a pull request. */
const StoredVerdict = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    repository: identifiers/* RepositoryName */.Ae,
    pullRequest: schemas/* int */.Whr().positive(),
    headSha: identifiers/* ObjectId */.Vr.describe('The commit that was judged, or the one with the fix on top of it.'),
    run: identifiers/* RunId */.PI,
    storedAt: identifiers/* Timestamp */.Dc,
    verdict: src_verdict/* Verdict */.Y.describe('With the base and the tree that it is bound to.'),
    digest: identifiers/* Digest */.np.describe('Over everything else in this document.'),
})
    .describe('The newest verdict on a pull request, for the merge queue.');

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/stored-verdict.js

/** Keeps the verdict on a pull request for the merge queue, in place of an older one. Red ones are kept as well. */
async function storeVerdict(deps, { state }, request) {
    const { pullRequest, headSha, verdict } = request;
    const document = (0,canonical_json/* withDigest */.hQ)({
        schemaVersion: 1,
        repository: deps.context.repository,
        pullRequest,
        headSha,
        run: deps.context.runId,
        storedAt: new Date(deps.clock.now()).toISOString(),
        verdict,
    });
    const path = names/* STATE_PATHS */.$t.verdict(String(pullRequest));
    await state.update(async (snapshot) => {
        // The same verdict on the same commit is there already: a repeated run writes nothing.
        const held = parseStored(await snapshot.readFile(path));
        if (held?.verdict.digest === verdict.digest && held.headSha === headSha)
            return null;
        return { files: new Map([[path, `${JSON.stringify(document, null, 2)}\n`]]) };
    }, { message: `Run ${deps.context.runId}: verdict ${verdict.verdict} on pull request #${pullRequest}` });
}
/**
 * The stored pass of a queued pull request, where it was given on exactly what the queue would merge: the same base
 * commit, and so the same checks, and the same tree (attacks R16, R17). null: the gate has to judge.
 */
async function readStoredPass(deps, pull, stateBranch) {
    const text = await readFromCheckout(pull, stateBranch);
    const stored = parseStored(text);
    const why = stored === null ? 'none is stored' : whyNotOfQueue(deps, pull, stored);
    if (stored !== null && why === null)
        return stored.verdict;
    deps.log.info(`The verdict on #${pull.number} is not taken over: ${why}.`);
    return null;
}
/** The checkout of the whole history has the state branch as well; no token is needed to read it. */
async function readFromCheckout({ base, number }, branch) {
    try {
        const tip = await base.repository.fetchCommit(`refs/remotes/origin/${branch}`);
        return await base.repository.readFile(tip, names/* STATE_PATHS */.$t.verdict(String(number)));
    }
    catch (error) {
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_BASE_UNKNOWN', 'E_GIT_REFUSED'))
            return null;
        throw error;
    }
}
/** Unreadable is absent: the gate judges then. */
function parseStored(text) {
    if (text === null)
        return null;
    try {
        return (0,json_document/* parseJsonDocument */.d)(StoredVerdict, text, { name: 'stored verdict', code: 'E_VERDICT_INVALID' });
    }
    catch (error) {
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_VERDICT_INVALID'))
            return null;
        throw error;
    }
}
function whyNotOfQueue({ context }, { base, number, tree }, { repository, pullRequest, verdict }) {
    const { judge, verifier, subject, item, checks } = verdict;
    if (repository.toLowerCase() !== context.repository.toLowerCase())
        return 'it is of another repository';
    if (pullRequest !== number || item !== `#${number}`)
        return 'it is of another pull request';
    if (judge.action !== 'gate' || judge.version !== context.actionVersion)
        return 'another gate gave it';
    if (verifier.baseSha !== base.sha)
        return 'the base has moved';
    if (subject.tree !== tree)
        return 'the queue would merge something else';
    if (verdict.verdict !== 'pass' || (0,src_verdict/* overallVerdict */.Bn)(checks).verdict !== 'pass')
        return 'it is no pass';
    const passed = new Set(checks.filter((check) => check.verdict === 'pass').map(({ name }) => name));
    const missing = base.control.gates.find(({ name, required, command }) => required && command !== null && !passed.has(name));
    return missing === undefined ? null : `it does not hold ${missing.name}`;
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/verify-fix.js




/**
 * The commit that a fix makes of the judged head. Everything is built again from the patches: it has to be the tree that
 * was judged, and to touch no more than a fixer may. Throws E_CANDIDATE_INVALID.
 */
async function verifyFix(pull, { candidate, binding }) {
    const { base, headSha } = pull;
    const { repository, control } = base;
    const tree = await (0,candidate_files/* verifyCandidateTree */.vP)(repository, candidate);
    const fixed = await repository.applyPatch(headSha, candidate.fix ?? Buffer.alloc(0));
    if (fixed !== binding.headTree)
        throw invalid(`fix.patch makes ${fixed} of ${headSha}, not ${binding.headTree}`);
    const commit = await commitFix(base, { headSha, tree: fixed, fixes: binding.fixes });
    const merged = await mergeCommits(repository.git, base.sha, commit);
    if (merged.tree !== tree)
        throw invalid(`the fix, merged, is ${merged.tree}, but ${tree} was judged`);
    const scope = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
    const changed = await repository.diffTrees(pull.headTree, fixed);
    const refused = whyFixRefused(changed, await repository.diffTrees(base.sha, pull.tree), scope);
    if (refused !== null)
        throw invalid(refused);
    return commit;
}
function invalid(message) {
    return new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', {
        message,
        remedy: 'Hand over the candidate as the gate of this run made it.',
    });
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/publish-pull-request.js






/**
 * Puts a fix that passed on top of a pull request, once, and keeps the verdict for the merge queue. Nothing is pushed
 * unless the pull request still stands at the judged commit, in this repository; what is pushed was judged.
 */
async function publishPullRequest(deps, opened, writers, request) {
    const { judged, dryRun } = request;
    const pull = await readPullRequest(writers.github, opened.number);
    const ended = (note, recorded = false) => {
        return { pull, operation: 'none', headSha: opened.headSha, recorded, note };
    };
    const fix = judged.candidate.fix === null ? null : await verifyFix(opened, judged);
    const stale = whyStale(pull, judged, fix);
    if (stale !== null)
        return ended(stale);
    const why = fix === null ? 'there is no fix' : whyNotPushed(deps, opened.base, pull, judged);
    const record = (headSha) => storeVerdict(deps, writers, { pullRequest: opened.number, headSha, verdict: judged.gate });
    // The verdict on a fix that does not go up is about something that nobody will merge.
    if (why !== null && (dryRun || fix !== null))
        return ended(why);
    if (fix === null) {
        await record(opened.headSha);
        return ended('there is no fix', true);
    }
    if (dryRun)
        return ended('dry run');
    const operation = await push(opened.base, writers, { pull, judged, commit: fix });
    await record(fix);
    const { headRef: branch } = pull;
    const wanted = { workflows: request.dispatchChecks, branch, headSha: fix };
    for (const warning of await (0,dispatch/* dispatchChecks */.M)(writers.github, wanted))
        deps.log.warning(warning);
    return { pull, operation, headSha: fix, recorded: true, note: 'the fix is on the pull request' };
}
/** Why the verdict is about something that has passed; null while it stands. Our own fix, pushed before, still stands. */
function whyStale(pull, { binding }, fix) {
    if (!pull.isOpen)
        return 'the pull request is closed';
    if (pull.baseRef !== binding.baseRef)
        return `the pull request goes to ${pull.baseRef} now, not to ${binding.baseRef}`;
    if (pull.headSha === binding.headSha || pull.headSha === fix)
        return null;
    return `the pull request is at ${pull.headSha} now, and ${binding.headSha} was judged`;
}
function whyNotPushed(deps, base, pull, judged) {
    const { spec, policy, pinned } = base.control;
    const { candidate, gate, checker } = judged;
    const checkerRequired = checkerRole(spec) !== null;
    const decision = mayPublish({ candidate: candidate.manifest, gate, checker, checkerRequired });
    if (!decision.publish)
        return decision.reason;
    if (candidate.manifest.baseSha !== base.sha)
        return 'it was judged on another base';
    if (pull.headRepository?.toLowerCase() !== deps.context.repository.toLowerCase()) {
        return 'the pull request comes from a fork, which nobody here may push to; the fix is in the summary';
    }
    if (pull.headRef === pull.headDefaultBranch)
        return `its branch is ${pull.headRef}, which changes by pull requests only`;
    if (pinned.spec === null)
        return 'there is no spec, and the built-in one only reports';
    if (spec.mode === 'shadow')
        return 'the spec’s Autonomy section says shadow';
    const unread = [...spec.rules, ...policy].find((rule) => rule.class === 'rejected');
    return unread === undefined ? null : `${unread.position.file}:${unread.position.line} can’t be carried out`;
}
async function push(base, writers, { pull, judged, commit }) {
    const { operation } = await base.repository.pushCommit({
        ...(0,loop_branch/* remoteOf */.e1)(writers),
        commit,
        tree: judged.binding.headTree,
        branch: pull.headRef,
        // A push by somebody else since is never overwritten.
        expectedOld: judged.binding.headSha,
    });
    return operation === 'unchanged' ? 'none' : 'updated';
}

// EXTERNAL MODULE: ./build/packages/loop/src/pull-request/pull-request-of-event.js
var pull_request_of_event = __webpack_require__(47690);
;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/read-judged.js



/**
 * Reads candidate and verdicts, which have to be about the pull request of this event, at this commit, in this run: what
 * was given for another one, were it of the same commit, counts for nothing (attacks R16, R17). Throws
 * E_CANDIDATE_INVALID, E_CANDIDATE_DIGEST, E_VERDICT_INVALID, E_VERDICT_DIGEST.
 */
async function readJudged({ context }, pull, files) {
    const candidate = await (0,candidate_files/* readCandidate */.G9)(files.candidate.directory, {
        repository: context.repository,
        ...(files.candidate.digest === undefined ? {} : { expectedDigest: files.candidate.digest }),
    });
    const { manifest } = candidate;
    const binding = manifest.pullRequest;
    const told = `#${binding?.number} at ${binding?.headSha} in run ${manifest.run}`;
    const wanted = `#${pull.number} at ${pull.headSha} in run ${context.runId}`;
    if (binding === undefined || manifest.item !== `#${binding.number}` || told !== wanted) {
        throw new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', {
            message: `the candidate is for ${binding === undefined ? 'no pull request' : told}, not for ${wanted}`,
            remedy: 'Hand over the candidate that this run’s gate made of this pull request.',
        });
    }
    const open = (from) => readVerdict(from.directory, {
        candidateDigest: manifest.digest,
        ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
    });
    const checker = files.checker === null ? null : await open(files.checker);
    return { candidate, binding, gate: await open(files.gate), checker };
}

// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/read-archive.js
var read_archive = __webpack_require__(57586);
// EXTERNAL MODULE: ./build/packages/action-kit/src/hand-off/hand-off-kind.js
var hand_off_kind = __webpack_require__(28743);
// EXTERNAL MODULE: ./build/packages/contract/src/pull-request-event.js
var pull_request_event = __webpack_require__(86590);
;// CONCATENATED MODULE: ./build/packages/github/src/artifacts.js


const Listed = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr().nonnegative(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        name: schemas/* string */.YjP(),
        size_in_bytes: schemas/* int */.Whr().nonnegative(),
        expired: schemas/* boolean */.zMY(),
        digest: schemas/* string */.YjP().nullish(),
    })),
});
/** A run that leaves more than this is none of ours. */
const MOST_ARTIFACTS = 100;
/** The artifacts that a run left. Throws `E_ARTIFACT_REFUSED` for more than a hundred, `E_GITHUB_*`. */
async function listArtifacts(github, run) {
    const listed = await github.read('list artifacts of a run', { run_id: run, per_page: MOST_ARTIFACTS }, Listed);
    if (listed.total_count > MOST_ARTIFACTS) {
        throw artifacts_refused(`run ${run} left ${listed.total_count} artifacts, more than ${MOST_ARTIFACTS}`);
    }
    return listed.artifacts.map(({ id, name, size_in_bytes: size, expired, digest = null }) => {
        return { id, name, size, expired, digest };
    });
}
/** The packed bytes of an artifact. Throws `E_ARTIFACT_REFUSED` beyond `maxBytes`, `E_GITHUB_*`. */
async function downloadArtifact(github, artifact, maxBytes) {
    // Asked before a byte is fetched; the answer is held to it once more.
    if (artifact.size > maxBytes)
        throw artifacts_refused(`${artifact.name} has ${artifact.size} bytes, more than ${maxBytes}`);
    const parameters = { artifact_id: artifact.id, archive_format: 'zip' };
    const archive = await github.read('download an artifact', parameters, schemas/* instanceof */.Nlp(ArrayBuffer));
    if (archive.byteLength > maxBytes)
        throw artifacts_refused(`${artifact.name} arrived with ${archive.byteLength} bytes`);
    return Buffer.from(archive);
}
function artifacts_refused(message) {
    return new loop_error/* LoopError */.jO('E_ARTIFACT_REFUSED', {
        message,
        remedy: 'Look at what the run uploads: nothing of this suite leaves that much.',
    });
}

// EXTERNAL MODULE: ./build/packages/github/src/writes/issue-comment.js + 1 modules
var issue_comment = __webpack_require__(32156);
;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/describe-suggestions.js


const describe_suggestions_MAX_FINDINGS = 30;
const MAX_MESSAGE = 500;
/** The comment on a fork's pull request. Every word of findings and patch is a stranger's, and says so. */
function describeSuggestions({ candidate, verdict, headSha }) {
    const findings = verdict.checks
        .filter((check) => check.verdict !== 'pass')
        .flatMap((check) => check.findings.map((finding) => ({ check: check.name, ...finding })));
    const lines = findings.slice(0, describe_suggestions_MAX_FINDINGS).map(({ check, file, line, message }) => {
        const place = file === undefined ? '' : ` \`${inert(file, 200)}${line === undefined ? '' : `:${line}`}\``;
        return `- ${inert(check, 100)}${place}: ${inert(message, MAX_MESSAGE)}`;
    });
    const more = findings.length - lines.length;
    return [
        `**Suggestions** for \`${headSha.slice(0, 12)}\`, as the fork’s own run of the gate found them. Nobody has checked them, and nothing is decided by them.`,
        lines.length === 0 ? 'It found nothing.' : lines.join('\n'),
        more > 0 ? `and ${more} more in the summary of the run` : '',
        candidate.fix === null
            ? ''
            : `This change would mend it; read it, then \`git apply\` it:\n\n${patchBlock(candidate.fix)}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** One line that notifies nobody, links nothing and closes no code span. */
function inert(text, maxChars) {
    const line = (0,sanitize_outbound/* sanitizeOutbound */.M)(text.replace(/\s+/g, ' '), { maxChars }).text;
    return line.replaceAll('`', 'ˋ').trim();
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request/suggest-from-run.js








/**
 * Puts what a fork's run found into one comment on its pull request. The fork's workflow wrote the artifacts, so they
 * are an opponent's words: bound in number and size, checked against what GitHub says of run and pull request, shown
 * inert, and never run, applied or counted as a verdict. Throws E_EVENT_INVALID, E_ARTIFACT_REFUSED, E_CANDIDATE_*.
 */
async function suggestFromRun(deps, github, request) {
    const run = runOf(deps);
    const nothing = (note) => ({ number: null, url: null, operation: 'none', note });
    if (run.event !== 'pull_request')
        return nothing(`the run was started by ${run.event}, not by a pull request`);
    const fork = run.head_repository?.full_name ?? null;
    if (fork?.toLowerCase() === github.repository.toLowerCase()) {
        return nothing('the run is not a fork’s; its own publish job has done the work');
    }
    const artifacts = await listArtifacts(github, run.id);
    const named = numbersOf(artifacts);
    const [number, ...others] = named;
    if (number === undefined)
        return nothing('the run left no candidate');
    if (others.length > 0)
        throw suggest_from_run_refused(`the run left candidates of ${named.length} pull requests`);
    await requirePullRequest(github, run, number);
    const { candidate, verdict } = await receive(deps, github, { run, number, artifacts });
    const body = describeSuggestions({ candidate, verdict, headSha: run.head_sha });
    if (request.dryRun)
        return { ...nothing('dry run'), number };
    const comment = await (0,issue_comment/* ensurePullRequestComment */.gm)(github, {
        issue: number,
        kind: 'suggestions',
        key: `#${number}`,
        body,
    });
    return { number, url: comment.url, operation: comment.operation, note: 'the comment stands' };
}
function runOf({ context }) {
    const event = pull_request_event/* WorkflowRunEvent */.fW.safeParse(context.event());
    if (event.success)
        return event.data.workflow_run;
    throw new loop_error/* LoopError */.jO('E_EVENT_INVALID', {
        message: 'the event does not describe a workflow run',
        remedy: 'Start the workflow by `on: workflow_run`, as workflows-examples/pr-quality-gate-suggestions.yml does.',
    });
}
function numbersOf(artifacts) {
    const prefix = names/* ARTIFACTS */.ym.candidate('#');
    const numbers = artifacts.flatMap(({ name }) => {
        const digits = name.startsWith(prefix) ? name.slice(prefix.length) : '';
        return /^[1-9]\d{0,8}$/.test(digits) ? [Number(digits)] : [];
    });
    return [...new Set(numbers)];
}
/** The number is the artifact's word; that this pull request stands at the run's commit, in the run's fork, is GitHub's. */
async function requirePullRequest(github, run, number) {
    const pull = await readPullRequest(github, number);
    const same = pull.isOpen &&
        pull.headSha === run.head_sha &&
        pull.headRepository?.toLowerCase() === run.head_repository?.full_name.toLowerCase();
    if (same)
        return;
    throw suggest_from_run_refused(`the artifact says it is of #${number}, which does not stand at ${run.head_sha} of that fork`);
}
async function receive(deps, github, { run, number, artifacts }) {
    const item = `#${number}`;
    const open = (kind, name) => unpack(deps, github, { kind, name, artifacts });
    const { repository } = deps.context;
    const candidate = await (0,candidate_files/* readCandidate */.G9)(await open('candidate', names/* ARTIFACTS */.ym.candidate(item)), { repository });
    const { manifest } = candidate;
    const binding = manifest.pullRequest;
    if (binding?.number !== number || binding.headSha !== run.head_sha || manifest.run !== String(run.id)) {
        throw suggest_from_run_refused('what the artifact holds is about another pull request, commit or run');
    }
    const gate = await open('verdict', names/* ARTIFACTS */.ym.gate(item));
    return { candidate, verdict: await readVerdict(gate, { candidateDigest: manifest.digest }) };
}
async function unpack({ context }, github, wanted) {
    const { kind, name, artifacts } = wanted;
    const [artifact, twin] = artifacts.filter((one) => one.name === name && !one.expired);
    if (artifact === undefined)
        throw suggest_from_run_refused(`the run left no artifact ${name}`);
    if (twin !== undefined)
        throw suggest_from_run_refused(`the run left ${name} more than once`);
    const bytes = await downloadArtifact(github, artifact, SUGGESTION_BYTES);
    if (artifact.digest !== null && artifact.digest !== (0,canonical_json/* sha256 */.sc)(bytes)) {
        throw suggest_from_run_refused(`${name} does not have the digest that GitHub lists`);
    }
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.tempDirectory, 'loop-suggestions-'));
    const archive = (0,external_node_path_.join)(place, 'packed.zip');
    await (0,promises_.writeFile)(archive, bytes, { flag: 'wx', mode: 0o600 });
    const content = (0,external_node_path_.join)(place, 'content');
    await (0,read_archive/* unpackArchive */.b)(archive, content, hand_off_kind/* HAND_OFF_BOUNDS */.so[kind]);
    return content;
}
/** Packed; a pull request whose findings take more is one that a person should look at anyway. */
const SUGGESTION_BYTES = 8 * 1024 * 1024;
function suggest_from_run_refused(message) {
    return new loop_error/* LoopError */.jO('E_ARTIFACT_REFUSED', {
        message,
        remedy: 'Nothing was posted. Look at the fork’s run: its workflow file is the fork’s to write.',
    });
}

// EXTERNAL MODULE: ./build/packages/loop/src/record/record-missing.js
var record_missing = __webpack_require__(59876);
;// CONCATENATED MODULE: ./build/packages/loop/src/review/check-from-files.js









/**
 * Reads a candidate and the gate's verdict on it, has them reviewed, and writes the verdict, with the prompt and what the
 * agent printed beside it. What the maker left is hidden from the reviewer.
 */
async function checkFromFiles(deps, base, request) {
    const { plan, directory } = request;
    const candidate = await (0,read_planned_candidate/* readPlannedCandidate */.M)(deps, request.candidate, plan);
    const gate = await readVerdict(request.gate.directory, {
        candidateDigest: candidate.manifest.digest,
        ...(request.gate.digest === undefined ? {} : { expectedDigest: request.gate.digest }),
    });
    const item = (0,plan_files/* planItem */.$P)(plan, candidate.manifest.item);
    const { spec } = base.control;
    const limits = (0,context_budgets/* withDefaultBudgets */.UF)((0,context_budgets/* tightestBudgets */.$t)({ maxRuntimeMs: spec.budgets.maxRuntimeMs }, { maxRuntimeMs: request.maxRuntimeMs }, { maxRuntimeMs: item.lease.runtimeMs }));
    const box = await (0,check_room/* openBox */.KD)(deps, [request.candidate.directory, request.gate.directory]);
    const checked = await checkCandidate(deps, base, {
        item,
        candidate,
        gate,
        checker: {
            runtime: agentRuntime(request.command),
            command: request.command,
            model: checkerRole(spec)?.model ?? null,
            maxRuntimeMs: limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY,
        },
        box,
    });
    await writeReview(directory, checked, deps.secrets);
    return { checked, box };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/review/review-summary.js

/** A review as a table of its findings, worst first. Everything in it is an agent's words. */
function summarizeReview(verdict, { answer, reason }) {
    const findings = verdict.checks
        .flatMap((check) => check.findings)
        .filter(({ message }) => message !== reason)
        .sort((one, other) => RANK.indexOf(one.severity) - RANK.indexOf(other.severity));
    const rows = findings.map(({ severity, message, file, line }) => [
        severity,
        (0,markdown/* escapeMarkdown */.FV)(file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`),
        (0,markdown/* escapeMarkdown */.FV)(message.replace(/\s+/g, ' ')),
    ]);
    return [
        `## Checker: ${answer} for ${(0,markdown/* escapeMarkdown */.FV)(verdict.item)}`,
        (0,markdown/* escapeMarkdown */.FV)(reason),
        rows.length === 0 ? '' : (0,markdown/* table */.tp)(['severity', 'place', 'finding'], rows),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const RANK = ['error', 'warning', 'notice'];

;// CONCATENATED MODULE: ./build/packages/loop/src/index.js













































/***/ }),

/***/ 44538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeLeftBehind: () => (/* binding */ takeLeftBehind)
/* harmony export */ });
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45797);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
/* harmony import */ var _read_planned_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90703);



/**
 * What a maker that was killed had uploaded by then; null: nothing of this attempt. No job output vouches for it, so it
 * is kept for the next attempt, and never published.
 */
async function takeLeftBehind(action, plan, item) {
    const { context, log } = action;
    if (context.artifacts.refusal !== null)
        return null;
    try {
        const name = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .ARTIFACTS */ .ym.candidate(item.id);
        const directory = await (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .takeOver */ .w)({ nameOrDirectory: name, kind: 'candidate', context, log });
        const candidate = await (0,_read_planned_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlannedCandidate */ .M)({ context }, { directory, digest: undefined }, plan, item);
        log.info(`${item.id}: what its maker had uploaded is kept for the next attempt.`);
        return candidate;
    }
    catch (error) {
        if (!(0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .isLoopError */ .Rn)(error))
            throw error;
        log.info(`${item.id}: its maker left nothing to go on from (${error.message}).`);
        return null;
    }
}


/***/ }),

/***/ 90703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readPlannedCandidate)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);



/** Reads a candidate that was made for one item of this plan. Throws `E_CANDIDATE_INVALID`, `E_CANDIDATE_DIGEST`. */
async function readPlannedCandidate(deps, from, plan, item) {
    const candidate = await (0,_loop_actions_git__WEBPACK_IMPORTED_MODULE_1__/* .readCandidate */ .G9)(from.directory, {
        repository: deps.context.repository,
        ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
    });
    const { manifest } = candidate;
    const planned = item ?? plan.items.find(({ id }) => id === manifest.item);
    const { runAttempt } = deps.context;
    // A maker that is run again alone works from the plan of an earlier try of the run.
    const isLater = planned !== undefined && manifest.attempt > planned.attempt && manifest.attempt <= runAttempt;
    const told = { item: manifest.item, run: manifest.run, attempt: manifest.attempt, base: manifest.baseSha };
    const wanted = {
        item: planned?.id,
        run: plan.run,
        attempt: isLater ? manifest.attempt : planned?.attempt,
        base: plan.baseSha,
    };
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(told, wanted))
        return candidate;
    const place = ({ item: id, run, attempt, base }) => `${id ?? 'an item of the plan'} in run ${run}, attempt ${attempt ?? 'of the plan'}, on ${base}`;
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_CANDIDATE_INVALID', {
        message: `the candidate is for ${place(told)}, not for ${place(wanted)}`,
        remedy: 'Hand over the candidate that this run’s maker made for this item.',
    });
}


/***/ })

};
