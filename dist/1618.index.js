export const id = 1618;
export const ids = [1618];
export const modules = {

/***/ 93671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UNKNOWN_USAGE),
/* harmony export */   s: () => (/* binding */ EXCHANGE_FILES)
/* harmony export */ });
/** The files through which an agent and the loop talk, all in the exchange directory. */
const EXCHANGE_FILES = {
    prompt: 'prompt.md',
    notes: 'notes.md',
    interrupt: 'interrupt.json',
    usage: 'usage.json',
    verdict: 'verdict.json',
};
const UNKNOWN_USAGE = { toolCalls: null, tokens: null, costUsd: null };


/***/ }),

/***/ 48968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runIteration)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/process/src/run-boxed.js + 8 modules
var run_boxed = __webpack_require__(88948);
// EXTERNAL MODULE: ./build/packages/text/src/sanitize-inbound.js
var sanitize_inbound = __webpack_require__(31188);
// EXTERNAL MODULE: ./build/packages/agent/src/agent-runtime.js
var agent_runtime = __webpack_require__(93671);
// EXTERNAL MODULE: ./build/packages/contract/src/interrupt.js
var interrupt = __webpack_require__(98413);
// EXTERNAL MODULE: ./build/packages/contract/src/json-document.js
var json_document = __webpack_require__(62634);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/packages/agent/src/parse-interrupt-file.js



/** The interrupt file as an agent may write it; more than this many characters are cut, more entries are dropped. */
const QUESTION_CHARS = 4_000;
const TRIED_CHARS = 1_000;
const EVIDENCE_CHARS = 4_000;
const MAX_ENTRIES = 20;
const MAX_FILE_CHARS = 256 * 1024;
const words = schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* string */.YjP())]).default([]);
const InterruptFile = schemas/* object */.Ikc({
    category: schemas/* enum */.k5n(interrupt/* INTERRUPT_CATEGORIES */.j5).catch('unclear'),
    question: schemas/* string */.YjP().trim().min(1),
    tried: words,
    evidence: words,
});
/**
 * Reads `interrupt.json`: category, question, tried, evidence, bounded and sanitised. A file that can't be read yields
 * the reason; the attempt then counts as one that stopped to ask badly, never as one that is done.
 */
function parseInterruptFile(text) {
    if (text.length > MAX_FILE_CHARS)
        return { interrupt: null, problem: `longer than ${MAX_FILE_CHARS} characters` };
    try {
        const file = (0,json_document/* parseJsonDocument */.d)(InterruptFile, text, {
            name: 'interrupt.json',
            code: 'E_JSON_INVALID',
        });
        const question = (0,sanitize_inbound/* sanitizeInbound */.D)(file.question, { maxChars: QUESTION_CHARS }).text.trim();
        if (question === '')
            return { interrupt: null, problem: 'its question has no visible text' };
        const tried = file.tried
            .slice(0, MAX_ENTRIES)
            .map((line) => (0,sanitize_inbound/* sanitizeInboundLine */.B)(line, { maxChars: TRIED_CHARS }).text);
        const evidence = file.evidence
            .slice(0, MAX_ENTRIES)
            .map((item) => (0,sanitize_inbound/* sanitizeInbound */.D)(item, { maxChars: EVIDENCE_CHARS }).text);
        return { interrupt: { category: file.category, question, tried, evidence }, problem: null };
    }
    catch (error) {
        return { interrupt: null, problem: error.message };
    }
}

;// CONCATENATED MODULE: ./build/packages/agent/src/run-iteration.js







const MAX_EXCHANGE_BYTES = 512 * 1024;
const MAX_NOTES_CHARS = 16_000;
const MAX_EVENTS = 10_000;
/**
 * One agent process with an empty context, from prompt to report. An exit code other than 0 does not stop the loop: the
 * work tree may be right all the same, and a 0 may mean that nothing was done. Throws what `runBoxed` throws.
 */
async function runIteration(iteration) {
    const { runtime, box, task, budgets } = iteration;
    await (0,promises_.mkdir)(task.exchange, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(task.exchange, agent_runtime/* EXCHANGE_FILES */.s.prompt), task.prompt);
    await runtime.prepare?.(task);
    const command = runtime.command(task);
    const overspent = new AbortController();
    const meter = new EventMeter(iteration, () => overspent.abort());
    const outcome = await (0,run_boxed/* runBoxed */.a)(box, {
        argv: command.argv,
        cwd: task.workspace,
        env: command.env,
        deadlineMs: budgets.deadlineMs,
        ownPaths: [task.workspace, task.exchange],
        signal: AbortSignal.any([overspent.signal, ...(iteration.signal === undefined ? [] : [iteration.signal])]),
        output: {
            onLine: (line, stream) => meter.add(line, stream),
            ...(iteration.transcript === undefined ? {} : { file: iteration.transcript }),
        },
        ...(command.stdin === null ? {} : { stdin: command.stdin }),
        ...(command.stopSignal === undefined ? {} : { stopSignal: command.stopSignal }),
        ...(command.expose === undefined ? {} : { expose: command.expose }),
        ...(budgets.killGraceMs === undefined ? {} : { killGraceMs: budgets.killGraceMs }),
    });
    const readExchange = (name) => readPlainFile((0,external_node_path_.join)(task.exchange, name));
    const report = await runtime.read({ outcome, events: meter.events, readExchange });
    const notes = (0,sanitize_inbound/* sanitizeInbound */.D)((await readExchange(agent_runtime/* EXCHANGE_FILES */.s.notes)) ?? '', { maxChars: MAX_NOTES_CHARS }).text;
    const question = await readExchange(agent_runtime/* EXCHANGE_FILES */.s.interrupt);
    const interrupt = question === null || question.trim() === '' ? null : parseInterruptFile(question);
    const stopReason = findStopReason(outcome, report, interrupt, overspent.signal.aborted);
    return { outcome, report, notes, interrupt, toolCalls: meter.toolCalls, stopReason };
}
class EventMeter {
    events = [];
    toolCalls;
    #iteration;
    #stop;
    constructor(iteration, stop) {
        this.#iteration = iteration;
        this.#stop = stop;
        // A runtime that reads no events can't count.
        this.toolCalls = iteration.runtime.readLine === undefined ? null : 0;
    }
    add(line, stream) {
        const { runtime, log, budgets } = this.#iteration;
        const event = runtime.readLine === undefined ? textEvent(line) : runtime.readLine(line, stream);
        if (event === null)
            return;
        log?.(event);
        if (this.events.length < MAX_EVENTS)
            this.events.push(event);
        if (event.kind !== 'tool-call')
            return;
        this.toolCalls = (this.toolCalls ?? 0) + 1;
        if (budgets.maxToolCalls !== null && this.toolCalls > budgets.maxToolCalls)
            this.#stop();
    }
}
function textEvent(text) {
    return { kind: 'text', text };
}
function findStopReason(outcome, report, interrupt, overspent) {
    if (overspent)
        return 'budget-tool-calls';
    if (outcome.ended === 'cancelled')
        return 'cancelled';
    if (interrupt !== null)
        return 'interrupted';
    if (outcome.ended === 'deadline')
        return 'budget-runtime';
    if (outcome.ended === 'spawn-failed' || report.status === 'auth' || report.status === 'budget')
        return 'agent-error';
    return null;
}
/** A regular file that the agent may have written: no symlink is followed, no pipe waited for, no more than a bound. */
async function readPlainFile(path) {
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                return null;
            const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_EXCHANGE_BYTES), 0, MAX_EXCHANGE_BYTES, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 68495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ CANDIDATE_FILES),
/* harmony export */   yj: () => (/* binding */ Candidate)
/* harmony export */ });
/* unused harmony export CandidatePullRequest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
/* harmony import */ var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38345);




/** The files that may lie beside `candidate.json`. */
const CANDIDATE_FILES = ['change.patch', 'fix.patch', 'transcript.jsonl', 'notes.md', 'interrupt.json'];
/** What binds a candidate to the commit of the pull request it was built from (attacks R16, R17). */
const CandidatePullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    headSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.describe('The commit that was judged; fixes go on top of this one and no other.'),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255),
    headTree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.describe('The tree of headSha with fix.patch, which is what a fix pushes.'),
    fixes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/) }))
        .max(200)
        .describe('What fix.patch mends: check and fingerprint of its findings.'),
})
    .describe('The pull request that a candidate was built from.');
/** `candidate.json`: a change that a worker made, bound to its base, its tree and its bytes. */
const Candidate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryName */ .Ae,
    item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np,
    lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np.describe('The root ticket whose budget this spends.'),
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI,
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr,
    tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.describe('The tree of base plus change.patch.'),
    createdAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).describe('The agent that made it.'),
    box: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['strong', 'weak']).describe('How the agent was boxed.'),
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .Usage */ ._U,
    stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .StopReason */ .T,
    pullRequest: CandidatePullRequest.exactOptional().describe('Absent for a candidate that a maker made of a ticket.'),
    continues: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(200)
        .optional()
        .describe('<run>/<attempt> whose change it started from; absent: the base.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CANDIDATE_FILES), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np, bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative() }))
        .describe('Every file beside candidate.json, by name.'),
    digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.describe('Over everything else in this document, and so over the files.'),
})
    .describe('A candidate change.');


/***/ }),

/***/ 40643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ printGuard),
/* harmony export */   jy: () => (/* binding */ guardId),
/* harmony export */   uD: () => (/* binding */ parseGuards)
/* harmony export */ });
/* unused harmony exports GUARD_KINDS, GuardStory, Guard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71527);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62634);
/* harmony import */ var _loop_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79049);





/** What can hold a fixed failure down. */
const GUARD_KINDS = ['test', 'golden-case', 'lint-rule', 'probe', 'pattern'];
const line = (max) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'one line');
/** Where a guard comes from, so that whoever meets it knows why it is there. */
const GuardStory = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np.nullable().describe('The ticket; null where a person wrote the guard without one.'),
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RunId */ .PI.nullable().describe('The run that fixed it; null for a person’s own work.'),
    date: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    failure: line(500).describe('What went wrong, in one line.'),
    link: line(500).nullable().describe('An address, or a reference that GitHub turns into a link.'),
})
    .describe('Which failure left the guard.');
/** One line of the ledger of guards in the user's repository. */
const Guard = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^g-[0-9a-f]{12}$/, 'g- and 12 hexadecimal digits'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GUARD_KINDS),
    where: line(500).describe('The file; for a pattern a glob, for the others a path from the root.'),
    name: line(500).describe('The test’s title, the case’s id, the rule, the probe’s name, or the text that stays out.'),
    content: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.nullable().describe('Of the test or case as it was; null: whatever it says.'),
    story: GuardStory,
})
    .describe('A guard: what holds a fixed failure down.');
/** The id of a guard follows from what it guards, so that two lines for one thing are one guard. */
function guardId(guard) {
    const { kind, where, name } = guard;
    return `g-${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ kind, where, name })).slice('sha256:'.length, 'sha256:'.length + 12)}`;
}
/** The most guards one file of the ledger holds. */
const MAX_GUARDS = 10_000;
/** Reads a file of the ledger. Throws `E_GUARD_INVALID` with file and line for a line that is no guard. */
function parseGuards(text, file) {
    const lines = text.split('\n');
    const guards = [];
    for (const [at, source] of lines.entries()) {
        if (source.trim() === '')
            continue;
        const place = { file, line: at + 1, column: 1 };
        if (guards.length >= MAX_GUARDS)
            throw invalid(`holds more than ${MAX_GUARDS} guards`, place, source);
        const guard = readLine(source, place);
        if (guard.id !== guardId(guard)) {
            throw invalid(`line ${at + 1}: the id of this guard would be ${guardId(guard)}`, place, source);
        }
        guards.push(guard);
    }
    return guards;
}
/** A guard as a line of the ledger, with its line end. */
function printGuard(guard) {
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(guard)}\n`;
}
function readLine(source, place) {
    try {
        return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonDocument */ .d)(Guard, source, {
            name: `${place.file}:${place.line}`,
            code: 'E_GUARD_INVALID',
            maxBytes: 16 * 1024,
        });
    }
    catch (error) {
        if ((0,_loop_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopError */ .Rn)(error, 'E_GUARD_INVALID'))
            throw invalid(error.message, place, source);
        throw error;
    }
}
function invalid(message, position, source) {
    return new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__/* .LoopError */ .jO('E_GUARD_INVALID', {
        message: message.startsWith(position.file) ? message : `${position.file}: ${message}`,
        remedy: 'Mend the line on the base branch: one JSON document per line, as docs/ratchet.md shows it.',
        position,
        sourceLine: source.slice(0, 200),
    });
}


/***/ }),

/***/ 76956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ segmentLine),
/* harmony export */   HW: () => (/* binding */ printLoopState),
/* harmony export */   PA: () => (/* binding */ parseLoopState),
/* harmony export */   VY: () => (/* binding */ emptyLoopState)
/* harmony export */ });
/* unused harmony export stateTitle */
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73480);
/* harmony import */ var _loop_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79049);
/* harmony import */ var _state_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
/* harmony import */ var _state_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59970);





const REMEDY = 'Mend the line, or put back an earlier version: every version is a commit on the state branch.';
/**
 * Reads LOOP_STATE.md by its own line grammar (docs/loop-state.md), in linear time. Throws `E_STATE_INVALID` with line
 * and caret when it is empty, too large, holds NUL, leaves a block open, or has an item or the Current Run twice.
 */
function parseLoopState(text, file = 'LOOP_STATE.md') {
    refuseUnreadable(text, file);
    const lines = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text);
    const segments = [];
    const opaque = new _state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .OpaqueBlocks */ .G0();
    const seen = new Map();
    let open = { kind: 'preamble', name: '', start: 0 };
    const close = (end) => {
        if (end > open.start)
            segments.push({ kind: open.kind, name: open.name, lines: lines.slice(open.start, end) });
    };
    for (let number = 0; number < lines.length; number++) {
        const line = lines[number] ?? '';
        if (opaque.covers(line, number))
            continue;
        const next = segmentAt(line, open.kind, segments.length === 0 && open.kind === 'preamble');
        if (next === null)
            continue;
        refuseDuplicate({ seen, next, number, file, line });
        close(number);
        open = { ...next, start: number };
    }
    const unclosed = opaque.unclosed();
    if (unclosed !== null)
        throw invalid(file, unclosed, lines[unclosed.line]);
    close(lines.length);
    return { file, eol: (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnding */ .En)(lines[0] ?? '') || '\n', segments };
}
/** The document's text: byte for byte what was parsed, but for the lines that were changed. */
function printLoopState(state) {
    return state.segments.map((segment) => segment.lines.join('')).join('');
}
/** A state that remembers nothing yet. */
function emptyLoopState(title) {
    return parseLoopState(`# Loop State: ${(0,_state_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeStateText */ .yf)(title)}\n\n## Current Run\n\n## Items\n`);
}
/** The title after `# Loop State:`, or the whole first heading, or ''. */
function stateTitle(state) {
    const preamble = state.segments[0];
    if (preamble?.kind !== 'preamble')
        return '';
    const heading = preamble.lines
        .map((line) => readHeading(line.replace(/^\ufeff/, '')))
        .find((found) => found !== null);
    return heading === undefined ? '' : readStateText(heading.text.replace(/^loop state:\s*/i, ''));
}
/** The 1-based number of the line a segment begins at. */
function segmentLine(state, segment) {
    let line = 1;
    for (const each of state.segments) {
        if (each === segment)
            return line;
        line += each.lines.length;
    }
    return line;
}
/** The segment a line begins, or null. The first top-level heading is the title and stays in the preamble. */
function segmentAt(line, within, mayBeTitle) {
    const heading = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeading */ .Nu)(line);
    if (heading === null || heading.level > 3)
        return null;
    if (heading.level === 1)
        return mayBeTitle ? null : { kind: 'section', name: heading.text };
    if (heading.level === 3) {
        if (within !== 'items' && within !== 'item' && within !== 'note')
            return null;
        return { kind: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ItemId */ .Np.safeParse(heading.text).success ? 'item' : 'note', name: heading.text };
    }
    const name = heading.text.toLowerCase();
    if (name === 'items')
        return { kind: 'items', name: heading.text };
    return { kind: name === 'current run' ? 'run' : 'section', name: heading.text };
}
function refuseUnreadable(text, file) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCUMENT_LIMITS */ .P.stateBytes || Buffer.byteLength(text) > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCUMENT_LIMITS */ .P.stateBytes) {
        throw new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__/* .LoopError */ .jO('E_STATE_INVALID', {
            message: `${file} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCUMENT_LIMITS */ .P.stateBytes} bytes`,
            remedy: 'Delete settled items from it: their history stays in the run reports and in git.',
        });
    }
    if (text.trim() === '') {
        const fault = { message: 'the file is empty', line: 0, column: 0 };
        throw invalid(file, fault, '', 'Put back an earlier version, or delete the file to start with a new state.');
    }
    const nul = text.indexOf('\0');
    if (nul < 0)
        return;
    const before = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text.slice(0, nul + 1));
    const column = (before.at(-1)?.length ?? 1) - 1;
    const fault = { message: 'a NUL character', line: before.length - 1, column };
    throw invalid(file, fault, (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text)[before.length - 1]);
}
function refuseDuplicate(at) {
    const { seen, next, number } = at;
    if (next.kind !== 'item' && next.kind !== 'run')
        return;
    const key = `${next.kind} ${next.kind === 'item' ? next.name : ''}`;
    const first = seen.get(key);
    if (first !== undefined) {
        const what = next.kind === 'item' ? `item ${next.name}` : 'section Current Run';
        const fault = { message: `${what} is there twice, first in line ${first + 1}`, line: number, column: 0 };
        throw invalid(at.file, fault, at.line, 'Join the two into one, with the attempts of both.');
    }
    seen.set(key, number);
}
function invalid(file, fault, source, remedy = REMEDY) {
    return new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__/* .LoopError */ .jO('E_STATE_INVALID', {
        message: `${file}:${fault.line + 1}:${fault.column + 1}: ${fault.message}`,
        remedy,
        position: { file, line: fault.line + 1, column: fault.column + 1 },
        ...(source === undefined ? {} : { sourceLine: (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineContent */ .Cg)(source) }),
    });
}


/***/ }),

/***/ 80649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RATCHET_COUNTS)
/* harmony export */ });
/** Counts that may only fall. */
const RATCHET_COUNTS = ['suppressions', 'skipped-tests', 'type-escapes'];


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DEFAULT_AUTONOMY),
/* harmony export */   x: () => (/* binding */ autonomyRulesOf)
/* harmony export */ });
/** What each class of risk becomes where the spec says nothing. */
const DEFAULT_AUTONOMY = {
    tiers: {},
    decisions: { low: 'auto-merge', medium: 'human-review', high: 'never' },
};
/** The slider that a spec sets. */
function autonomyRulesOf(rules) {
    const tiers = {};
    const decisions = { ...DEFAULT_AUTONOMY.decisions };
    for (const rule of rules) {
        if (rule.class !== 'enforced')
            continue;
        const { meaning } = rule;
        if (meaning.kind === 'autonomy-tier')
            tiers[meaning.tier] = [...(tiers[meaning.tier] ?? []), ...meaning.globs];
        if (meaning.kind === 'autonomy-class')
            decisions[meaning.risk] = meaning.decision;
    }
    return { tiers, decisions };
}


/***/ }),

/***/ 77572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ matchesQuarantine)
/* harmony export */ });
/* harmony import */ var _loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18551);

/** Whether a path is in quarantine, in whatever case or spelling. */
function matchesQuarantine(globs) {
    return globs.length === 0 ? () => false : (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPathsFolded */ .WO)(globs);
}


/***/ }),

/***/ 95257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readChangedFiles)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12957);


/** Bytes of all changed files together, both sides. */
const MAX_BYTES = 128 * 1024 * 1024;
const DIFF = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', '--ignore-submodules=none'];
const REGULAR = new Set([_loop_actions_git__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODES */ .KB.file, _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODES */ .KB.executable]);
/**
 * The texts behind a change, from git objects alone, in three processes however many files there are. null for more
 * than 128 MB, which the base alone can make: what can't be read whole is not judged in part.
 */
async function readChangedFiles(repository, base, candidate) {
    const { stdout } = await repository.git.run([...DIFF, base, candidate]);
    const fields = stdout.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [oldMode = '', newMode = '', before = '', after = ''] = (fields[at] ?? '').slice(1).split(' ');
        changes.push({
            path: fields[at + 1] ?? '',
            before: REGULAR.has(oldMode) ? before : null,
            after: REGULAR.has(newMode) ? after : null,
        });
    }
    const wanted = changes.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
    const ids = [...new Set(wanted)];
    if ((await sizeOf(repository, ids)) > MAX_BYTES)
        return null;
    const texts = await readTexts(repository, ids);
    const textOf = (id) => (id === null ? null : (texts.get(id) ?? null));
    return changes.map(({ path, before, after }) => ({ path, before: textOf(before), after: textOf(after) }));
}
async function sizeOf(repository, ids) {
    if (ids.length === 0)
        return 0;
    const input = `${ids.join('\n')}\n`;
    const { stdout } = await repository.git.run(['cat-file', '--batch-check=%(objectsize)'], { input });
    return stdout.split('\n').reduce((sum, size) => sum + Number(size), 0);
}
/** Bytes that are no UTF-8 read as U+FFFD: what is searched for is ASCII. */
async function readTexts(repository, ids) {
    const texts = new Map();
    if (ids.length === 0)
        return texts;
    const call = { input: `${ids.join('\n')}\n`, maxBytes: MAX_BYTES + ids.length * 200 };
    const { stdout } = await repository.git.runBytes(['cat-file', '--batch'], call);
    let at = 0;
    for (const id of ids) {
        const end = stdout.indexOf(0x0a, at);
        const [name, kind, size] = stdout.subarray(at, end).toString('latin1').split(' ');
        if (end < 0 || name !== id || kind !== 'blob')
            throw unreadable(id);
        const from = end + 1;
        texts.set(id, stdout.subarray(from, from + Number(size)).toString('utf8'));
        at = from + Number(size) + 1;
    }
    return texts;
}
function unreadable(id) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO('E_GIT_FAILED', {
        message: `git cat-file gave no content for ${id}`,
        remedy: 'The repository is damaged or incomplete. Run the step again on a fresh runner.',
    });
}


/***/ }),

/***/ 32491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findBash),
/* harmony export */   KL: () => (/* binding */ caseEnvironment),
/* harmony export */   Ns: () => (/* binding */ installEnvironment),
/* harmony export */   Qz: () => (/* binding */ checkEnvironment)
/* harmony export */ });
/* unused harmony export searchPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Built from nothing: no token and no runner file. */
function checkEnvironment(path, heldOut) {
    return {
        CI: 'true',
        NO_COLOR: '1',
        TERM: 'dumb',
        LANG: 'C.UTF-8',
        PATH: searchPath(path),
        npm_config_update_notifier: 'false',
        npm_config_fund: 'false',
        npm_config_audit: 'false',
        // The tree's root is ours while a check runs, and git trusts only its own user's trees (git-config(1)).
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        ...(heldOut === null ? {} : { LOOP_HELD_OUT: heldOut }),
    };
}
const SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** For an installer: no script of a package runs unless it is asked for by name. */
function installEnvironment(path) {
    const { GIT_CONFIG_COUNT: _count, ...environment } = checkEnvironment(path, null);
    return { ...environment, npm_config_ignore_scripts: 'true', YARN_ENABLE_SCRIPTS: 'false' };
}
/**
 * What an adapter of held-out cases is told: nothing by which code could tell a judge from its everyday caller
 * (attacks S07).
 */
function caseEnvironment(path, adapter) {
    const own = adapter === null ? {} : { LOOP_HELD_OUT: adapter };
    return { NO_COLOR: '1', TERM: 'dumb', LANG: 'C.UTF-8', PATH: searchPath(path), ...own };
}
/**
 * The job's programs, then the node that runs the action, then the system's. An entry that is not absolute would name
 * a directory of the tree under test, and the candidate would bring the tools that judge it.
 */
function searchPath(path = '') {
    const job = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry));
    return [...new Set([...job, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath), ...SYSTEM_PATH])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
/** The shell of a command, by an absolute path where there is one. */
function findBash() {
    return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash'].find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? 'bash';
}


/***/ }),

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ KEPT_OUTPUT_BYTES),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _loop_actions_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44625);
/* harmony import */ var _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3040);

const MAX_LINES = 40;
const MAX_LINE_CHARACTERS = 400;
const MAX_EXCERPT_CHARACTERS = 3900;
/** Bytes of each stream that are kept while a check runs, whatever it prints. */
const KEPT_OUTPUT_BYTES = 128 * 1024;
/** The last meaningful lines of both streams, standard error after standard output; at most 3,900 characters. */
function excerptOf(outcome, clean) {
    const streams = [outcome.stdout.text, outcome.stderr.text].map((text) => lastLines((0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeWorkflowCommands */ .t)(clean((0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .removeInvisible */ .i)(text).text))));
    return streams
        .filter((text) => text !== '')
        .join('\n')
        .slice(-MAX_EXCERPT_CHARACTERS)
        .toWellFormed();
}
function lastLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '')
        .slice(-MAX_LINES)
        .map((line) => (line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS)}…` : line))
        .join('\n')
        .slice(-Math.floor(MAX_EXCERPT_CHARACTERS / 2));
}


/***/ }),

/***/ 68034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkScope)
/* harmony export */ });
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12957);
/* harmony import */ var _loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18551);
/* harmony import */ var _checks_objection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78318);
/* harmony import */ var _protected_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31004);




/** Judges what a candidate touches, without running anything of it. Deterministic; `durationMs` is 0. */
function checkScope(changes, rules, more = [], verifier = { protectionOf: (path) => (0,_protected_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .protectionOf */ .fA)(path, rules.controlFiles) }) {
    const objections = [
        ...changes.flatMap((change) => [
            ...protectionObjections(change, rules, verifier),
            ...modeObjections(change, rules),
        ]),
        ...more,
        ...globObjections(changes, rules),
        ...sizeObjections(changes, rules),
    ];
    return (0,_checks_objection_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .B)({ name: 'scope', command: null, required: true }, objections, {
        durationMs: 0,
        evidence: [{ kind: 'figure', label: 'changed files', value: String(changes.length) }],
    });
}
const REASONS = {
    never: 'decides what the loop may do, and only people may change it',
    'judge-configuration': 'tells a check how to judge, and the spec does not name it as in scope',
    test: 'is an existing test, and the spec does not name it as in scope',
};
/** A new test is welcome; an existing one may only be touched where the spec names it (attacks §2). */
function protectionObjections(change, rules, verifier) {
    const named = rules.only.flat();
    return pathsOf(change).flatMap((path) => {
        const protection = verifier.protectionOf(path);
        if (protection === null || (protection === 'test' && change.status === 'added'))
            return [];
        if (protection !== 'never' && (0,_protected_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(path, protection, named))
            return [];
        return [objection('policy', `protected-${protection}`, path, REASONS[protection])];
    });
}
/** Links, submodules and executable bits change what other files mean; each has to be named by the spec. */
function modeObjections(change, rules) {
    const { path, oldMode, newMode } = change;
    if (newMode === _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__/* .TREE_MODES */ .KB.gitlink || oldMode === _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__/* .TREE_MODES */ .KB.gitlink) {
        return [objection('policy', 'submodule', path, 'is a submodule')];
    }
    if ((0,_protected_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(path, null, rules.only.flat()))
        return [];
    if (newMode === _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__/* .TREE_MODES */ .KB.symlink) {
        return [objection('policy', 'symlink', path, 'is a new or changed symbolic link, and the spec does not name it')];
    }
    const executable = (mode) => mode === _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__/* .TREE_MODES */ .KB.executable;
    if (change.status === 'added' || change.status === 'deleted' || executable(oldMode) === executable(newMode))
        return [];
    const turned = executable(newMode) ? 'becomes executable' : 'stops being executable';
    return [objection('policy', 'file-mode', path, `${turned}, and the spec does not name it`)];
}
function globObjections(changes, rules) {
    const isForbidden = (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_3__/* .matchPathsFolded */ .WO)(rules.never);
    const groups = rules.only.map((globs) => ({ globs, matches: (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_3__/* .matchPaths */ .oq)(globs) }));
    return changes.flatMap(pathsOf).flatMap((path) => {
        if (rules.never.length > 0 && isForbidden(path)) {
            return [objection('scope', 'paths-never', path, 'is out of bounds by the spec')];
        }
        const missed = groups.find(({ matches }) => !matches(path));
        if (missed === undefined)
            return [];
        return [objection('scope', 'paths-only', path, `is outside ${missed.globs.join(', ').slice(0, 300)}`)];
    });
}
function sizeObjections(changes, rules) {
    const objections = [];
    const { maxFiles, maxLines } = rules;
    if (changes.length === 0)
        objections.push(objection('scope', 'no-change', undefined, 'the candidate changes nothing'));
    if (maxFiles !== null && changes.length > maxFiles) {
        const message = `${changes.length} files are changed, at most ${maxFiles} may be`;
        objections.push(objection('scope', 'max-files', undefined, message));
    }
    if (maxLines === null)
        return objections;
    const lines = changes.reduce((sum, change) => sum + change.addedLines + change.deletedLines, 0);
    if (lines > maxLines) {
        objections.push(objection('scope', 'max-lines', undefined, `${lines} lines are changed, at most ${maxLines} may be`));
    }
    for (const { path, binary } of changes) {
        if (binary)
            objections.push(objection('scope', 'max-lines', path, 'is binary, so its lines can’t be counted'));
    }
    return objections;
}
function pathsOf(change) {
    return change.oldPath === undefined ? [change.path] : [change.oldPath, change.path];
}
function objection(failureClass, rule, path, reason) {
    if (path === undefined)
        return (0,_checks_objection_js__WEBPACK_IMPORTED_MODULE_1__/* .objection */ .C)(failureClass, rule, reason);
    return (0,_checks_objection_js__WEBPACK_IMPORTED_MODULE_1__/* .objection */ .C)(failureClass, rule, `${JSON.stringify(path.slice(0, 500))} ${reason}`, { file: path });
}


/***/ }),

/***/ 78318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   C: () => (/* binding */ objection)
/* harmony export */ });
/** Builds an objection; the message is cut to what a finding may hold. */
function objection(failureClass, rule, message, place = {}) {
    return {
        failureClass,
        finding: {
            severity: 'error',
            message: message.slice(0, 4000).toWellFormed(),
            rule,
            ...(place.file === undefined ? {} : { file: place.file.slice(0, 1000) }),
            ...(place.line === undefined ? {} : { line: place.line }),
        },
    };
}
const MAX_FINDINGS = 100;
/**
 * The result of a check that is red when there is any objection. Objections to the machine or to the configuration
 * alone are an `error`: they say nothing of the candidate.
 */
function resultOf(check, objections, more) {
    const findings = objections.slice(0, MAX_FINDINGS).map(({ finding }) => finding);
    if (objections.length > MAX_FINDINGS) {
        findings.push({ severity: 'error', message: `and ${objections.length - MAX_FINDINGS} more like these` });
    }
    const ofCandidate = objections.filter(({ failureClass }) => !NOT_OF_CANDIDATE.has(failureClass));
    const weighing = ofCandidate.length > 0 ? ofCandidate : objections;
    const policy = weighing.some(({ failureClass }) => failureClass === 'policy');
    return {
        name: check.name.slice(0, 200),
        command: check.command,
        required: check.required,
        verdict: objections.length === 0 ? 'pass' : ofCandidate.length > 0 ? 'fail' : 'error',
        failureClass: policy ? 'policy' : (weighing[0]?.failureClass ?? null),
        durationMs: Math.max(0, Math.round(more.durationMs)),
        findings: [...findings, ...(more.notices ?? []).slice(0, MAX_FINDINGS)],
        evidence: [...more.evidence],
    };
}
const NOT_OF_CANDIDATE = new Set(['environment', 'config']);


/***/ }),

/***/ 31115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  te: () => (/* binding */ compareWithBase),
  fq: () => (/* binding */ needsBase),
  xj: () => (/* binding */ objectTo),
  LS: () => (/* binding */ runCompared)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/gate/src/classify-outcome.js
var classify_outcome = __webpack_require__(19908);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/process/src/run-boxed.js + 8 modules
var run_boxed = __webpack_require__(88948);
// EXTERNAL MODULE: ./build/packages/verifier/src/path-match.js
var path_match = __webpack_require__(18551);
// EXTERNAL MODULE: ./build/packages/gate/src/check-environment.js
var check_environment = __webpack_require__(32491);
// EXTERNAL MODULE: ./build/packages/gate/src/check-output.js
var check_output = __webpack_require__(3177);
;// CONCATENATED MODULE: ./build/packages/gate/src/dependencies/installation.js

const NOTHING_INSTALLED = { shows: [], environment: {}, programs: [] };
/**
 * How a check's process comes to see an installation: in its tree, and at the place of the installation itself, which
 * programs and the environment may name.
 */
function showInstallation(installation, workTree, expose) {
    return {
        mounts: installation.shows.map(({ source, place }) => ({ source, target: (0,external_node_path_.join)(workTree, place) })),
        expose: [...expose, ...installation.shows.map(({ source }) => source)],
    };
}

// EXTERNAL MODULE: ./build/packages/gate/src/held-out.js
var held_out = __webpack_require__(68913);
// EXTERNAL MODULE: ./build/packages/gate/src/judge/held-out-cases.js
var held_out_cases = __webpack_require__(96461);
// EXTERNAL MODULE: ./build/packages/process/src/box.js
var box = __webpack_require__(85950);
// EXTERNAL MODULE: ./build/packages/gate/src/reading/read-failures.js + 36 modules
var read_failures = __webpack_require__(80240);
;// CONCATENATED MODULE: ./build/packages/gate/src/judge/same-value.js
/** Nesting beyond which a value counts as different: an answer is hostile, and so is its depth. */
const MAX_DEPTH = 200;
/** Whether two JSON values are the same: keys in any order, numbers within the tolerance. Plain values only. */
function isSameValue(expected, found, tolerance = {}, depth = 0) {
    if (depth > MAX_DEPTH)
        return false;
    if (typeof expected === 'number' && typeof found === 'number')
        return isClose(expected, found, tolerance);
    if (expected === null || found === null || typeof expected !== 'object' || typeof found !== 'object') {
        return expected === found;
    }
    if (Array.isArray(expected) !== Array.isArray(found))
        return false;
    const [wanted, given] = [Object.entries(expected), new Map(Object.entries(found))];
    return (wanted.length === given.size &&
        wanted.every(([key, value]) => given.has(key) && isSameValue(value, given.get(key), tolerance, depth + 1)));
}
function isClose(expected, found, { absolute = 0, relative = 0 }) {
    return expected === found || Math.abs(expected - found) <= Math.max(absolute, relative * Math.abs(expected));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/judge/run-held-out-cases.js







/** Bytes of an answer; a longer one is wrong. */
const MAX_ANSWER_BYTES = 256 * 1024;
const MAX_FINDINGS = 50;
/**
 * Judges by cases: each starts the adapter in a box of its own, hands it one input and compares the JSON it prints here,
 * in our process. The candidate's code meets no expectation, no assertion and no reporter, so there is none to bend
 * (attacks S01 to S10). Findings name cases and show neither input nor answer: the maker may read them.
 */
async function runHeldOutCases(room, check, command, run) {
    const started = performance.now();
    const wrong = [];
    const answered = (classification, findings) => ({
        classification,
        tests: null,
        result: {
            name: check.name,
            command,
            required: check.required,
            verdict: classification.verdict,
            failureClass: classification.failureClass,
            durationMs: Math.round(performance.now() - started),
            findings: [...findings],
            evidence: [{ kind: 'figure', label: 'held-out cases', value: String(run.cases.length) }],
        },
    });
    for (const held of run.cases) {
        const deadlineMs = check.deadlineMs - (performance.now() - started);
        const answer = await runCase(room, check, { command, held, place: run.place, deadlineMs });
        if (answer === 'wrong')
            wrong.push(held.id);
        else if (answer !== 'right')
            return answered(answer, [finding(held.id, answer.reason)]);
    }
    return answered(wrong.length === 0 ? PASS : { ...WRONG, reason: `${wrong.length} of ${run.cases.length} held-out cases are wrong` }, wrong.slice(0, MAX_FINDINGS).map((id) => finding(id, 'got a wrong answer')));
}
const PASS = { verdict: 'pass', failureClass: null, reason: '', missing: false };
const WRONG = { verdict: 'fail', failureClass: 'test', reason: '', missing: false };
function finding(id, what) {
    return { severity: 'error', message: `the held-out case ${JSON.stringify(id)} ${what}`, rule: id };
}
async function runCase(room, check, one) {
    const { place } = one;
    const outcome = await (0,run_boxed/* runBoxed */.a)(room.box, {
        argv: [(0,check_environment/* findBash */.GO)(), '-eo', 'pipefail', '-c', one.command],
        cwd: place.workTree,
        env: {
            ...(0,check_environment/* caseEnvironment */.KL)([...place.installation.programs, room.path ?? ''].join(external_node_path_.delimiter), place.adapter),
            ...place.installation.environment,
        },
        stdin: `${JSON.stringify(one.held.input)}\n`,
        deadlineMs: Math.max(1, one.deadlineMs),
        output: { keepBytes: MAX_ANSWER_BYTES },
        ownPaths: [place.workTree],
        keepPaths: place.keepPaths,
        // An input could be told to somebody who has more time to answer it.
        network: (0,box/* hasNamespaces */.F)(room.box) ? 'none' : 'host',
        ...showInstallation(place.installation, place.workTree, place.adapter === null ? [] : [place.adapter]),
        ...(room.signal === undefined ? {} : { signal: room.signal }),
    });
    for (const problem of outcome.problems)
        room.log.warning(`${check.name}: ${problem}`);
    const reading = await (0,read_failures/* readFailures */.k)({ text: [outcome.stderr.text] }, { root: place.workTree });
    const classification = (0,classify_outcome/* classifyOutcome */.$)(check.kind, outcome, reading);
    if (classification.verdict === 'error')
        return classification;
    if (classification.verdict === 'fail')
        return 'wrong';
    return isRight(one.held, outcome) ? 'right' : 'wrong';
}
/** The answer is all that was printed, or its last line where a tool says more. */
function isRight(held, outcome) {
    if (outcome.stdout.truncated)
        return false;
    const text = outcome.stdout.text.trim();
    return [text, text.split('\n').at(-1) ?? ''].some((answer) => {
        try {
            return isSameValue(held.expect, JSON.parse(answer), held.tolerance);
        }
        catch {
            return false;
        }
    });
}

// EXTERNAL MODULE: ./build/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(31004);
// EXTERNAL MODULE: ./build/packages/git/src/regular-file.js
var regular_file = __webpack_require__(98029);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/report-files.js





const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const MAX_REPORTS = 500;
const MAX_ENTRIES = 200_000;
/**
 * Takes away what lies at the places of reports before the command runs: a report that the candidate committed is not
 * one that the command wrote.
 */
async function removeReports(workTree, reports) {
    for (const { path } of reports) {
        for (const file of await findFiles(workTree, path))
            await (0,promises_.rm)((0,external_node_path_.join)(workTree, file), { force: true });
    }
}
/** Reads reports out of a work tree that candidate code could write: links are not followed, at the end or on the way. */
async function readReports(workTree, reports) {
    const found = [];
    for (const { path, format } of reports) {
        for (const file of (await findFiles(workTree, path)).slice(0, MAX_REPORTS)) {
            found.push({ path: file, format, text: await readText((0,external_node_path_.join)(workTree, file), file) });
        }
    }
    return found;
}
async function readText(path, name) {
    try {
        return (await (0,regular_file/* readRegularFile */.X)({ path, name, maxBytes: MAX_REPORT_BYTES, code: 'E_JSON_INVALID' })).toString('utf8');
    }
    catch (error) {
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_JSON_INVALID'))
            return null;
        throw error;
    }
}
/** Files that a glob matches, walking from the folder that it names and through no link. */
async function findFiles(root, glob) {
    const matches = (0,path_match/* matchPaths */.oq)([glob]);
    const names = glob.split('/');
    const fixed = names.slice(0, names.findIndex((name) => /[*?[\]{}()!+@]/.test(name)));
    const literal = !/[*?[\]{}()!+@]/.test(glob);
    const start = literal ? names.slice(0, -1) : fixed;
    for (let depth = 1; depth <= start.length; depth++) {
        const entry = await (0,promises_.lstat)((0,external_node_path_.join)(root, ...start.slice(0, depth))).catch(() => null);
        if (entry?.isDirectory() !== true)
            return [];
    }
    if (literal)
        return (await (0,promises_.lstat)((0,external_node_path_.join)(root, glob)).catch(() => null)) === null ? [] : [glob];
    const found = [];
    const pending = [start.join('/')];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            if (++seen > MAX_ENTRIES)
                return found.sort();
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && entry.name !== '.git')
                pending.push(path);
            else if (!entry.isDirectory() && matches(path))
                found.push(path);
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/check-reading.js


/** Findings of one check that a verdict carries; the worst. */
const MOST_FINDINGS = 100;
/** Opens a reading of what a check prints about one tree, exported to a directory. */
async function openCheckReading(room, place) {
    const files = await room.repository.listFiles(place.tree);
    const reader = new read_failures/* FailureReader */.O({ root: place.workTree, files: files.map(({ path }) => path) });
    return {
        write: (chunk, stream) => reader.write(chunk, stream),
        end: async (reports = []) => {
            const found = await readReports(place.workTree, reports);
            const read = found.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
            return cleanReading(await reader.end(read), room.clean);
        },
    };
}
function cleanReading(reading, clean) {
    const { evidence, findings, rootCause } = reading;
    return {
        ...reading,
        evidence: clean(evidence),
        findings: findings.map((finding) => ({ ...finding, message: clean(finding.message) })),
        rootCause: rootCause === null ? null : { ...rootCause, text: clean(rootCause.text) },
    };
}
/**
 * What a red check has to say: how it ended and the line that tells why, then what was found and where, worst first.
 * Where nothing was located, the end of the output stands for it.
 */
function findingsOfCheck(headline, excerpt, reading) {
    const located = reading?.findings.filter(({ file }) => file !== undefined) ?? [];
    const cause = reading?.rootCause ?? null;
    const why = cause === null ? '' : `\n${cause.text}`;
    const words = located.length > 0 ? why : excerpt === '' ? '' : `\n${excerpt}`;
    const left = (reading?.leftOut ?? 0) + Math.max(0, located.length - MOST_FINDINGS);
    return [
        { severity: 'error', message: `${headline}${words}`.slice(0, 4000) },
        ...located.slice(0, MOST_FINDINGS).map(({ failureClass: _class, ...finding }) => finding),
        ...(left === 0 ? [] : [{ severity: 'notice', message: `and ${left} more` }]),
    ];
}

// EXTERNAL MODULE: ./build/packages/gate/src/test-ids/records-tests.js
var records_tests = __webpack_require__(12513);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/packages/process/src/process-outcome.js
var process_outcome = __webpack_require__(24727);
// EXTERNAL MODULE: ./build/packages/process/src/run-tool.js
var run_tool = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/packages/gate/src/test-ids/node-reporters.js
/**
 * The reporters that run inside a check, beside Node's test runners. They are handed over as source text, so each uses
 * nothing but what is in its body. Statuses: pass, fail, skip.
 */
/** Adds our reporter to the arguments of the test runner that this process is about to become. */
function addReporter(directory) {
    const fs = process.getBuiltinModule('node:fs');
    const [, main] = process.argv;
    if (main === undefined)
        return;
    let program = main;
    try {
        program = fs.realpathSync(main);
    }
    catch {
        // Not a file: no runner we know.
    }
    const given = process.argv.slice(2);
    const add = (option, own) => {
        const named = given.some((argument) => argument === option || argument.startsWith(`${option}=`));
        process.argv.splice(2, 0, ...(named ? [] : [`${option}=default`]), `${option}=${directory}/${own}`);
    };
    if (/\/vitest\/vitest\.mjs$/.test(program))
        add('--reporter', 'vitest.mjs');
    else if (/\/(?:jest|jest-cli)\/bin\/jest\.js$/.test(program))
        add('--reporters', 'jest.cjs');
    else if (/\/mocha\/bin\/_?mocha(?:\.js)?$/.test(program)) {
        process.argv.splice(2, 0, `--reporter=${directory}/mocha.cjs`);
    }
}
/** Vitest 3 and later. */
function vitestReporter(write) {
    return {
        onTestRunEnd(modules) {
            for (const module of modules) {
                const lines = [...module.children.allTests()].map((test) => {
                    const { state } = test.result();
                    const status = state === 'passed' ? 'pass' : state === 'failed' ? 'fail' : 'skip';
                    return { file: test.module.moduleId, name: test.fullName, status };
                });
                write(lines);
            }
        },
    };
}
/** Jest. */
function jestReporter(write) {
    return {
        onTestResult(_test, result) {
            const lines = result.testResults.map(({ fullName, status }) => ({
                file: result.testFilePath,
                name: fullName,
                status: status === 'passed' ? 'pass' : status === 'failed' ? 'fail' : 'skip',
            }));
            write(lines);
        },
        getLastError() { },
    };
}
/** Mocha, as a reporter that is its own `spec` and tells us besides. */
function mochaReporter(write, load) {
    const path = process.getBuiltinModule('node:path');
    const fs = process.getBuiltinModule('node:fs');
    const root = path.dirname(path.dirname(fs.realpathSync(process.argv[1] ?? '')));
    const { reporters } = load(root);
    return class extends reporters.Spec {
        constructor(runner, options) {
            super(runner, options);
            const listen = (event, status) => {
                runner.on(event, (test) => write([{ file: test.file ?? '', name: test.titlePath().join(' > '), status }]));
            };
            listen('pass', 'pass');
            listen('fail', 'fail');
            listen('pending', 'skip');
        }
    };
}
/** `node:test`, as a generator of the lines that go to its destination. */
async function* nodeTestReporter(source) {
    const open = [];
    for await (const { type, data } of source) {
        if (type === 'test:start')
            open[data.nesting] = data.name;
        if (type !== 'test:pass' && type !== 'test:fail')
            continue;
        const name = [...open.slice(0, data.nesting), data.name].join(' > ');
        const left = data.skip !== undefined || data.todo !== undefined;
        const status = left ? 'skip' : type === 'test:pass' ? 'pass' : 'fail';
        yield `${JSON.stringify({ file: data.file ?? '', name, status })}\n`;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/test-ids/other-reporters.js
/** A plugin for pytest. With xdist only the controller tells; an expected failure counts as skipped. */
const PYTEST_PLUGIN = `import json


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(LoopTestRecord(), "loop-test-record")


class LoopTestRecord:
    def __init__(self):
        with open(__file__ + ".channel", encoding="utf-8") as place:
            self.channel = open(place.read(), "a", encoding="utf-8", buffering=1)

    def pytest_runtest_logreport(self, report):
        if report.when != "call" and report.outcome == "passed":
            return
        status = {"passed": "pass", "failed": "fail", "skipped": "skip"}.get(report.outcome)
        if hasattr(report, "wasxfail"):
            status = "skip"
        if status is not None:
            file, _, name = report.nodeid.partition("::")
            self.channel.write(json.dumps({"file": file, "name": name, "status": status}) + "\\n")
`;
/** Stands in front of `go` on the PATH: runs \`go test\` with its JSON events, prints their output, and tells of tests. */
function goShim(channel, own) {
    const fs = process.getBuiltinModule('node:fs');
    const { spawn } = process.getBuiltinModule('node:child_process');
    const { createInterface } = process.getBuiltinModule('node:readline');
    const rest = (process.env.PATH ?? '').split(':').filter((directory) => directory !== own);
    const go = rest.map((directory) => `${directory}/go`).find((path) => fs.existsSync(path)) ?? '/nonexistent/go';
    const env = { ...process.env, PATH: rest.join(':') };
    const args = process.argv.slice(2);
    const tests = args[0] === 'test' && !args.some((argument) => /^--?(?:json|c|list)\b/.test(argument));
    const given = tests ? ['test', '-json', ...args.slice(1)] : args;
    const child = spawn(go, given, { env, stdio: ['inherit', tests ? 'pipe' : 'inherit', 'inherit'] });
    const statuses = { pass: 'pass', fail: 'fail', skip: 'skip' };
    const lines = child.stdout === null ? null : createInterface({ input: child.stdout });
    lines?.on('line', (line) => {
        try {
            const event = JSON.parse(line);
            if (event.Output !== undefined)
                process.stdout.write(event.Output);
            const status = statuses[event.Action];
            if (status === undefined || event.Test === undefined)
                return;
            fs.appendFileSync(channel, `${JSON.stringify({ file: event.Package ?? '', name: event.Test, status })}\n`);
        }
        catch {
            process.stdout.write(`${line}\n`);
        }
    });
    const ended = lines === null ? Promise.resolve() : new Promise((resolve) => lines.once('close', resolve));
    child.once('error', () => process.exit(127));
    child.once('close', (code, signal) => {
        void ended.then(() => {
            process.exitCode = code ?? (signal === null ? 1 : 128);
        });
    });
}

// EXTERNAL MODULE: ./build/packages/gate/src/test-ids/test-record.js
var test_record = __webpack_require__(65409);
;// CONCATENATED MODULE: ./build/packages/gate/src/test-ids/test-recorder.js









const MAX_RECORDS = 500_000;
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_LINE = 64 * 1024;
/**
 * Opens a named pipe that a check can write to and nobody can read, rewrite or cut: what was said of a test stays said,
 * and a report file the candidate writes itself is not looked at (attacks S10). `texts` are the commands in force, by
 * which it is known what runs. Null where the machine has no named pipes.
 */
async function openTestRecorder(request, texts) {
    const { mkfifo } = request.tools;
    if (mkfifo === null)
        return null;
    const directory = (0,external_node_path_.join)(request.parent, `record-${(0,external_node_crypto_.randomUUID)()}`);
    const channel = (0,external_node_path_.join)(directory, 'channel');
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'bin'), { recursive: true });
    if (!(0,process_outcome/* hasSucceeded */.y)(await (0,run_tool/* runTool */.q)({ argv: [mkfifo, '--', channel], deadlineMs: 10_000 })))
        return null;
    await (0,promises_.chmod)(channel, 0o622);
    await writeReporters(directory, channel, request.tools.node);
    const listener = await listen(channel);
    const root = await (0,promises_.realpath)(request.workTree);
    let said;
    return {
        directory,
        environment: (given) => recordingEnvironment(directory, channel, { given, texts }),
        close: () => (said ??= listener.end().then((text) => readRecords(text, [root, request.workTree]))),
    };
}
async function writeReporters(directory, channel, node) {
    const to = JSON.stringify(channel);
    const write = `(lines) => process.getBuiltinModule('node:fs').appendFileSync(${to}, lines.map((line) => JSON.stringify(line) + '\\n').join(''))`;
    const files = {
        'preload.cjs': `(${addReporter.toString()})(${JSON.stringify(directory)});\n`,
        'vitest.mjs': `export default function () { return (${vitestReporter.toString()})(${write}); }\n`,
        'jest.cjs': `module.exports = function () { return (${jestReporter.toString()})(${write}); };\n`,
        'mocha.cjs': `module.exports = (${mochaReporter.toString()})(${write}, require);\n`,
        'node-test.mjs': `export default ${nodeTestReporter.toString()};\n`,
        'loop_test_record.py': PYTEST_PLUGIN,
        'loop_test_record.py.channel': channel,
        'bin/go': `#!${node}\n(${goShim.toString()})(${to}, ${JSON.stringify((0,external_node_path_.join)(directory, 'bin'))});\n`,
    };
    for (const [name, text] of Object.entries(files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), text);
    await (0,promises_.chmod)((0,external_node_path_.join)(directory, 'bin', 'go'), 0o755);
}
/** Which reporters are brought depends on what the commands call: an option in vain would break an older tool. */
function recordingEnvironment(directory, channel, from) {
    const { given, texts } = from;
    const environment = {};
    const node = [...(given.NODE_OPTIONS === undefined ? [] : [given.NODE_OPTIONS])];
    if (/\b(?:vitest|jest|mocha)\b/.test(texts))
        node.push(`--require=${directory}/preload.cjs`);
    if (/(?:^|\s)--test(?:\s|$|["'])/m.test(texts))
        node.push(...nodeTestOptions(directory, channel, texts));
    if (node.length > 0)
        environment.NODE_OPTIONS = node.join(' ');
    if (/\b(?:pytest|py\.test)\b/.test(texts) && !/\bPYTHONPATH=/.test(texts)) {
        environment.PYTHONPATH = [directory, ...(given.PYTHONPATH === undefined ? [] : [given.PYTHONPATH])].join(':');
        environment.PYTEST_PLUGINS = 'loop_test_record';
    }
    if (/\bgo test\b/.test(texts))
        environment.PATH = `${directory}/bin:${given.PATH ?? ''}`;
    return environment;
}
/** Each reporter needs its destination, in order (nodejs.org, test reporters); ours comes before the command's own. */
function nodeTestOptions(directory, channel, texts) {
    const ours = [`--test-reporter=${directory}/node-test.mjs`, `--test-reporter-destination=${channel}`];
    if (/--test-reporter-destination/.test(texts))
        return ours;
    const shown = /--test-reporter\b/.test(texts) ? [] : ['--test-reporter=spec'];
    return [...ours, ...shown, '--test-reporter-destination=stdout'];
}
/** Reads a named pipe until we ourselves have written its last line. */
async function listen(channel) {
    const last = `${(0,external_node_crypto_.randomUUID)()}\n`;
    // The socket owns this descriptor and closes it.
    const fd = (0,external_node_fs_.openSync)(channel, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK);
    const socket = new external_node_net_.Socket({ fd, readable: true, writable: false });
    const chunks = [];
    let bytes = 0;
    let tail = '';
    const ended = new Promise((resolve) => {
        socket.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= MAX_BYTES)
                chunks.push(chunk);
            tail = `${tail}${chunk.toString('latin1')}`.slice(-last.length);
            if (tail === last)
                resolve();
        });
        socket.once('error', () => resolve());
    });
    return {
        end: async () => {
            const writer = await (0,promises_.open)(channel, external_node_fs_.constants.O_WRONLY);
            await writer.writeFile(last);
            await writer.close();
            await ended;
            socket.destroy();
            return bytes > MAX_BYTES ? null : Buffer.concat(chunks).toString('utf8').slice(0, -last.length);
        },
    };
}
function readRecords(text, roots) {
    if (text === '')
        return null;
    const lines = text?.split('\n').filter((line) => line !== '') ?? [];
    const records = [];
    let broken = text === null || lines.length > MAX_RECORDS;
    for (const line of lines.slice(0, MAX_RECORDS)) {
        const record = readRecord(line);
        if (record === null)
            broken = true;
        else
            records.push({ ...record, file: fromRoot(record.file, roots), name: withoutRoots(record.name, roots) });
    }
    return { records, broken };
}
function readRecord(line) {
    try {
        return line.length > MAX_LINE ? null : test_record/* TestRecord */.A.parse(JSON.parse(line));
    }
    catch {
        return null;
    }
}
function fromRoot(file, roots) {
    const path = file.replace(/^file:\/\//, '');
    const root = roots.find((candidate) => path.startsWith(`${candidate}/`));
    return (0,external_node_path_.isAbsolute)(path) && root !== undefined ? (0,external_node_path_.relative)(root, path) : path;
}
/** Some tools name a test by its file's whole path, which is another one in every check. */
function withoutRoots(name, roots) {
    return roots.reduce((text, root) => text.replaceAll(`${root}/`, ''), name);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/run-check.js


















/**
 * Runs one check on one tree. Each check gets its own export of the tree, not a shared copy: an export costs
 * milliseconds, and nothing that one check leaves behind (a patched runner, a planted report) can colour the next.
 * `texts`: the commands in force, by which it is known which reporters to bring; empty: none.
 */
async function runCheck(room, check, tree, texts = '') {
    if (check.command === null) {
        return answer(check, 0, {
            verdict: 'error',
            failureClass: 'config',
            reason: 'has no command, and the suite carries out no such check itself',
            missing: true,
        });
    }
    const directory = (0,external_node_path_.join)(room.workRoot, `check-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    // Others may pass through: the box may be another user.
    await (0,promises_.chmod)(directory, 0o711);
    try {
        return await runInFreshTree(room, { ...check, command: check.command }, { directory, tree, texts });
    }
    finally {
        await (0,held_out/* releaseHeldOut */.T0)((0,external_node_path_.join)(directory, 'held-out')).catch(() => undefined);
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch((error) => room.log.warning(`${directory} could not be removed: ${error.message}`));
    }
}
async function runInFreshTree(room, check, place) {
    const workTree = (0,external_node_path_.join)(place.directory, 'repository');
    // With a history of one commit: `npm run generate && git diff --exit-code` is an honest check.
    await room.repository.exportCheckout(place.tree, workTree);
    if (room.box.strength === 'weak')
        await requireTree(room, workTree, place.tree);
    const keepPaths = await pathsToKeep(room, check, { workTree, tree: place.tree });
    const dependencies = await installFor(room, check, { workTree, tree: place.tree });
    if (!dependencies.installed)
        return answerInstall(check, dependencies);
    const at = { workTree, tree: place.tree, keepPaths, installation: dependencies.installation };
    room.log.info(`${check.name}: ${check.command}`);
    if (!check.heldOut)
        return await runRecorded(room, check, { ...place, ...at });
    const source = heldOutDirectory(room, check);
    const heldOut = (0,external_node_path_.join)(place.directory, 'held-out');
    const cases = await (0,held_out_cases/* readHeldOutCases */.nS)(source, check.name);
    if (cases === null) {
        await (0,held_out/* copyHeldOut */.fB)(source, heldOut);
        return await runCommand(room, check, { ...at, heldOut });
    }
    const adapter = (0,external_node_path_.join)(source, ADAPTER_DIRECTORY);
    if ((0,external_node_fs_.existsSync)(adapter))
        await (0,held_out/* copyHeldOut */.fB)(adapter, heldOut);
    const casePlace = { ...at, adapter: (0,external_node_fs_.existsSync)(adapter) ? heldOut : null };
    return await runHeldOutCases(room, check, check.command, { cases, place: casePlace });
}
/** Runs a check with reporters of ours beside its runners. */
async function runRecorded(room, check, place) {
    const { directory, texts, ...at } = place;
    const request = { parent: directory, workTree: at.workTree, tools: room.box.tools };
    const recorder = (0,records_tests/* recordsTests */.c)(check, texts) ? await openTestRecorder(request, texts) : null;
    try {
        const run = await runCommand(room, check, { ...at, heldOut: null, recorder });
        return { ...run, tests: (await recorder?.close()) ?? null };
    }
    finally {
        await recorder?.close();
    }
}
async function runCommand(room, check, place) {
    const { workTree, keepPaths, installation, heldOut, recorder = null } = place;
    const environment = {
        ...(0,check_environment/* checkEnvironment */.Qz)([...installation.programs, room.path ?? ''].join(external_node_path_.delimiter), heldOut),
        ...installation.environment,
        ...check.environment,
    };
    await room.watch?.before(workTree);
    const open = await openCheckReading(room, place);
    const outcome = await (0,run_boxed/* runBoxed */.a)(room.box, {
        argv: [(0,check_environment/* findBash */.GO)(), '-eo', 'pipefail', '-c', check.command],
        cwd: workTree,
        env: { ...environment, ...recorder?.environment(environment) },
        deadlineMs: check.deadlineMs,
        output: { keepBytes: check_output/* KEPT_OUTPUT_BYTES */.B, onChunk: open.write },
        ownPaths: [workTree],
        keepPaths,
        network: check.network === 'none' ? 'none' : 'host',
        ...showInstallation(installation, workTree, [
            ...(heldOut === null ? [] : [heldOut]),
            ...(recorder === null ? [] : [recorder.directory]),
        ]),
        ...(room.signal === undefined ? {} : { signal: room.signal }),
    });
    const reading = await open.end(check.reports);
    await room.watch?.after(workTree);
    for (const problem of outcome.problems)
        room.log.warning(`${check.name}: ${problem}`);
    const excerpt = (0,check_output/* excerptOf */.z)(outcome, room.clean);
    return answer(check, outcome.durationMs, (0,classify_outcome/* classifyOutcome */.$)(check.kind, outcome, reading), excerpt, reading);
}
/**
 * What judges stays as it is while it judges: code under test can't rewrite the tests that run after it. A generator
 * writes where it must, and its result is what is checked.
 */
async function pathsToKeep(room, check, place) {
    if (check.kind === 'generated' || room.box.uid === null)
        return [];
    const isVerifier = room.isVerifier ?? ((path) => (0,protected_paths/* protectionOf */.fA)(path, []) !== null);
    const mayWrite = (0,path_match/* matchPaths */.oq)(check.mayWrite);
    const files = await room.repository.listFiles(place.tree);
    return files.flatMap(({ path }) => (isVerifier(path) && !mayWrite(path) ? [(0,external_node_path_.join)(place.workTree, path)] : []));
}
/** In a weak box an earlier check ran as ourselves and could have touched the repository that we export from. */
async function requireTree(room, workTree, tree) {
    const found = await room.repository.snapshot(workTree, room.baseSha);
    if (found.tree === tree)
        return;
    throw new loop_error/* LoopError */.jO('E_GIT_REFUSED', {
        message: `the tree to be judged is ${tree}, but ${found.tree} came out of the repository`,
        remedy: 'A check tampered with the gate. Run it where a strong box can be had.',
    });
}
/** The part of a held-out directory that checks with cases may read. */
const ADAPTER_DIRECTORY = 'adapter';
function heldOutDirectory(room, check) {
    if (room.heldOut !== undefined)
        return room.heldOut.directory;
    throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
        message: `the check ${JSON.stringify(check.name)} needs held-out files, and none were given`,
        remedy: 'Set the input `held-out` of the gate to their directory.',
    });
}
async function installFor(room, check, place) {
    if (check.install === null || room.dependencies === undefined)
        return { installed: true, installation: NOTHING_INSTALLED };
    const found = await room.dependencies.install(room, check.install, place.tree);
    if (!found.installed)
        return found;
    // Git of the check's tree need not see them, whatever its ignore rules say of directories.
    const ignored = found.installation.shows.map((shown) => `/${shown.place}\n`).join('');
    await (0,promises_.mkdir)((0,external_node_path_.join)(place.workTree, '.git', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(place.workTree, '.git', 'info', 'exclude'), ignored);
    return found;
}
function answerInstall(check, found) {
    const reason = `can’t run, its dependencies were not installed: the installation ${found.classification.reason}`;
    return answer(check, 0, { ...found.classification, reason }, found.excerpt);
}
function answer(check, durationMs, classification, excerpt = '', reading = null) {
    const { verdict, failureClass, reason } = classification;
    const result = {
        name: check.name,
        command: check.command,
        required: check.required,
        verdict,
        failureClass,
        durationMs: Math.max(0, Math.round(durationMs)),
        findings: verdict === 'pass' ? [] : findingsOfCheck(`${check.name} ${reason}`, excerpt, reading),
        evidence: excerpt === '' ? [] : [{ kind: 'log', label: 'end of the output', value: excerpt }],
    };
    return { result, classification, tests: null };
}

// EXTERNAL MODULE: ./build/packages/gate/src/checks/objection.js
var objection = __webpack_require__(78318);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/check-generated.js


/**
 * Compares what the generator makes with what the candidate has (attack C18). Nothing may differ: in the files it
 * may write, that is drift; elsewhere, it writes what it may not. Without globs, new files are not held against it.
 */
async function checkGenerated(question) {
    const { repository, baseSha, tree, workTree, mayWrite } = question;
    const made = await repository.snapshot(workTree, baseSha);
    if (made.tree === tree)
        return [];
    const covered = mayWrite.length === 0 ? null : (0,path_match/* matchPaths */.oq)(mayWrite);
    return (await repository.diffTrees(tree, made.tree)).flatMap(({ status, path, oldPath }) => {
        const paths = oldPath === undefined ? [path] : [oldPath, path];
        return paths.flatMap((file) => {
            const added = status === 'added' || (status === 'renamed' && file === path);
            if (covered === null)
                return added ? [] : [drift(file, 'differs from what the generator makes')];
            if (!covered(file))
                return added ? [] : [drift(file, 'is written by the generator, which may not write it')];
            const how = added ? 'is missing: the generator makes it' : undefined;
            const gone = status === 'deleted' || file === oldPath ? 'is no longer made by the generator' : undefined;
            return [drift(file, how ?? gone ?? 'differs from what the generator makes')];
        });
    });
}
function drift(file, what) {
    return (0,objection/* objection */.C)('build', 'generated', `${JSON.stringify(file.slice(0, 500))} ${what}; run it and commit the result`, {
        file,
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/judge-thresholds.js

/** A fall by less than this is rounding, in the figure's own unit. */
const ROUNDING = 0.005;
/** Holds figures against their thresholds. What was not measured is an objection: absent is red. */
function judgeThresholds(question) {
    const { thresholds, found, base, failureClass } = question;
    const objections = found.problems.map((problem) => (0,objection/* objection */.C)(failureClass, 'report', problem));
    const evidence = [];
    for (const threshold of thresholds) {
        const { metric } = threshold;
        const figure = found.figures[metric];
        if (figure === undefined) {
            objections.push((0,objection/* objection */.C)(failureClass, metric, `no report of this check measures ${metric}`));
            continue;
        }
        evidence.push({ kind: 'figure', label: metric, value: `${show(figure.least, metric)} (${figure.detail})` });
        const short = fallsShort(threshold, figure, failureClass) ?? (base === null ? null : fellFrom(threshold, figure, base.figures));
        if (short !== null)
            objections.push(short);
    }
    return { objections, evidence };
}
/** Between the least and the most it may be, nobody can tell; that is the environment's doing and no pass. */
function fallsShort({ metric, atLeast }, figure, failureClass) {
    if (atLeast === null || figure.least >= atLeast)
        return null;
    const wanted = show(atLeast, metric);
    if (figure.most < atLeast) {
        const message = `${metric}: ${show(figure.least, metric)} (${figure.detail}), at least ${wanted} is needed`;
        return (0,objection/* objection */.C)(failureClass, metric, message);
    }
    const message = `${metric}: ${figure.detail}, so nobody can tell whether ${wanted} is reached`;
    return (0,objection/* objection */.C)('environment', metric, message);
}
function fellFrom({ metric, mayFall }, figure, base) {
    if (mayFall)
        return null;
    const before = base[metric];
    if (before === undefined)
        return (0,objection/* objection */.C)('config', metric, `${metric} may not fall, and the base has no figure`);
    if (figure.least >= before.least - ROUNDING)
        return null;
    const message = `${metric} fell from ${show(before.least, metric)} (${before.detail}) to ${show(figure.least, metric)} (${figure.detail})`;
    return (0,objection/* objection */.C)(metric === 'score' || metric === 'pass-rate' ? 'eval' : 'test', metric, message);
}
function show(value, metric) {
    return metric === 'score' ? String(Math.round(value * 10_000) / 10_000) : `${Math.floor(value * 100) / 100} %`;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/figures.js
/** The figure of a share; null when there is nothing to take a share of, or the counts contradict each other. */
function figureOfShare({ reached, total, unknown = 0 }) {
    const counts = [reached, total, unknown];
    if (counts.some((count) => !Number.isSafeInteger(count) || count < 0))
        return null;
    if (total === 0 || reached + unknown > total)
        return null;
    const detail = unknown === 0 ? `${reached} of ${total}` : `${reached} of ${total}, ${unknown} without an answer`;
    return { least: (100 * reached) / total, most: (100 * (reached + unknown)) / total, detail };
}
/** Adds up shares of several reports. */
function sumShares(shares) {
    return shares.reduce((sum, share) => ({
        reached: sum.reached + share.reached,
        total: sum.total + share.total,
        unknown: (sum.unknown ?? 0) + (share.unknown ?? 0),
    }), { reached: 0, total: 0, unknown: 0 });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/read-coverage.js
/** Which form of coverage report a text has; null for none. */
function coverageFormat(text) {
    const start = text.slice(0, 4000).trimStart();
    if (start.startsWith('mode: '))
        return 'go-cover';
    if (/^(?:TN:|SF:)/.test(start))
        return 'lcov';
    if (start.startsWith('<') && /<coverage[\s>]/.test(start))
        return 'cobertura';
    return start.startsWith('{') && /"total"\s{0,20}:/.test(start) ? 'istanbul' : null;
}
/** Reads a coverage report; null when it is truncated, empty or of another form. Linear. */
function readCoverage(format, text) {
    switch (format) {
        case 'lcov':
            return readLcov(text);
        case 'cobertura':
            return readCobertura(text);
        case 'istanbul':
            return readIstanbul(text);
        case 'go-cover':
            return readGoCover(text);
    }
}
/** Tracefile of geninfo(1): found and hit counts per record, each closed by `end_of_record`. */
function readLcov(text) {
    const sums = {};
    let open = false;
    let records = 0;
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('SF:')) {
            if (open)
                return null;
            open = true;
        }
        else if (line === 'end_of_record') {
            if (!open)
                return null;
            open = false;
            records++;
        }
        const count = /^(LF|LH|BRF|BRH|FNF|FNH):(\d{1,12})$/.exec(line);
        if (count?.[1] !== undefined)
            sums[count[1]] = (sums[count[1]] ?? 0) + Number(count[2]);
    }
    if (open || records === 0)
        return null;
    return withShares({
        lines: [sums.LH, sums.LF],
        branches: [sums.BRH, sums.BRF],
        functions: [sums.FNH, sums.FNF],
    });
}
/** The root element of a Cobertura report carries the sums (coverage-04.dtd). */
function readCobertura(text) {
    const root = text.slice(rootElementAt(text));
    const attributes = /^<coverage\s([^<>]{0,4000})>/.exec(root)?.[1];
    if (attributes === undefined || !root.slice(-200).trimEnd().endsWith('</coverage>'))
        return null;
    const count = (name) => {
        const found = new RegExp(`(?:^|\\s)${name}\\s?=\\s?["'](\\d{1,12})["']`).exec(attributes)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    return withShares({
        lines: [count('lines-covered'), count('lines-valid')],
        branches: [count('branches-covered'), count('branches-valid')],
    });
}
/** Where the root element of an XML text begins, behind its declaration, document type and comments. */
function rootElementAt(text) {
    const closers = [
        ['<?', '?>'],
        ['<!--', '-->'],
        ['<!', '>'],
    ];
    let at = 0;
    for (;;) {
        while (/^[\s\uFEFF]$/.test(text[at] ?? ''))
            at++;
        const closer = closers.find(([open]) => text.startsWith(open, at));
        if (closer === undefined)
            return at;
        const end = text.indexOf(closer[1], at + closer[0].length);
        if (end === -1)
            return text.length;
        at = end + closer[1].length;
    }
}
/** `coverage-summary.json` of istanbul, nyc, c8, jest and vitest. */
function readIstanbul(text) {
    const total = fieldOf(parse(text), 'total');
    const share = (name) => [
        numberOf(fieldOf(fieldOf(total, name), 'covered')),
        numberOf(fieldOf(fieldOf(total, name), 'total')),
    ];
    return withShares({
        lines: share('lines'),
        branches: share('branches'),
        functions: share('functions'),
        statements: share('statements'),
    });
}
/** `go test -coverprofile`: statements per block, the best count where tests of several packages met one block. */
function readGoCover(text) {
    const [mode, ...rest] = text.split(/\r?\n/);
    if (!/^mode: (?:set|count|atomic)$/.test(mode ?? ''))
        return null;
    const blocks = new Map();
    for (const line of rest) {
        if (line === '' || line.startsWith('mode: '))
            continue;
        const [, block = '', statements, count] = /^(\S.{0,2000}:\d+\.\d+,\d+\.\d+) (\d{1,9}) (\d{1,18})$/.exec(line) ?? [];
        if (statements === undefined)
            return null;
        const covered = Number(count) > 0 || blocks.get(block)?.covered === true;
        blocks.set(block, { statements: Number(statements), covered });
    }
    let [reached, total] = [0, 0];
    for (const block of blocks.values()) {
        total += block.statements;
        if (block.covered)
            reached += block.statements;
    }
    // Go counts statements and nothing else; "lines" of a Go spec means them.
    return withShares({ statements: [reached, total], lines: [reached, total] });
}
function withShares(pairs) {
    const known = Object.entries(pairs).flatMap(([metric, [reached, total]]) => reached === undefined || total === undefined ? [] : [[metric, { reached, total }]]);
    return known.length === 0 ? null : Object.fromEntries(known);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function fieldOf(value, name) {
    return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/read-eval-figures.js

/** Which form of eval results a text has; null for none. */
function evalFormat(text) {
    const start = text.slice(0, 4000).trimStart();
    if (/^\{\s{0,20}"spec"\s{0,20}:\s{0,20}\{/.test(start))
        return 'openai-evals';
    if (/^\{\s{0,20}"version"\s{0,20}:/.test(start) && /"status"\s{0,20}:/.test(start))
        return 'inspect-ai';
    return /^\{\s{0,20}"(?:evalId|results)"\s{0,20}:/.test(start) ? 'promptfoo' : null;
}
/** Reads results of an eval run; null when they are truncated, unfinished or of another form. */
function readEvalFigures(format, text) {
    switch (format) {
        case 'promptfoo':
            return readPromptfoo(read_eval_figures_parse(text));
        case 'inspect-ai':
            return readInspect(read_eval_figures_parse(text));
        case 'openai-evals':
            return readOpenAiEvals(text);
    }
}
const count = schemas/* int */.Whr().nonnegative();
const Promptfoo = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        stats: schemas/* object */.Ikc({ successes: count, failures: count, errors: count.default(0) }),
        results: schemas/* array */.YOg(schemas/* object */.Ikc({ score: schemas/* number */.aig().nullish() })).default([]),
    }),
});
function readPromptfoo(value) {
    const parsed = Promptfoo.safeParse(value).data?.results;
    if (parsed === undefined)
        return null;
    const { successes, failures, errors } = parsed.stats;
    const scores = parsed.results.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
    const complete = parsed.results.length > 0 && scores.length === parsed.results.length;
    return {
        cases: { reached: successes, total: successes + failures + errors, unknown: errors },
        score: complete ? mean(scores) : null,
    };
}
const Sample = schemas/* object */.Ikc({
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() })).nullish(),
    error: schemas/* unknown */.L5J().optional(),
});
const Inspect = schemas/* object */.Ikc({
    status: schemas/* string */.YjP(),
    results: schemas/* object */.Ikc({
        total_samples: count,
        completed_samples: count,
        scores: schemas/* array */.YOg(schemas/* object */.Ikc({ metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* number */.aig() })) })).default([]),
    })
        .nullish(),
    samples: schemas/* array */.YOg(Sample).nullish(),
});
/** A log of `inspect eval --log-format json`; only one that ended with `success` counts. */
function readInspect(value) {
    const log = Inspect.safeParse(value).data;
    if (log === undefined || log.status !== 'success' || log.results == null)
        return null;
    const { total_samples: total, completed_samples: completed, scores } = log.results;
    const metrics = scores[0]?.metrics ?? {};
    const score = (metrics.accuracy ?? metrics.mean)?.value ?? null;
    const passed = (log.samples ?? []).filter((sample) => isPass(sample)).length;
    const unknown = Math.max(0, total - completed);
    if (log.samples != null && log.samples.length > 0)
        return { cases: { reached: passed, total, unknown }, score };
    // Without samples only the accuracy tells, and it is a share of the completed ones.
    const accuracy = metrics.accuracy?.value;
    if (accuracy === undefined || accuracy < 0 || accuracy > 1)
        return { cases: { reached: 0, total: 0 }, score };
    return { cases: { reached: Math.round(accuracy * completed), total, unknown }, score };
}
/** Inspect writes C, P, I, N for correct, partial, incorrect and no answer; or a number of which 1 is all. */
function isPass({ scores, error }) {
    if (error != null)
        return false;
    const values = Object.values(scores ?? {}).map(({ value }) => value);
    return values.length > 0 && values.every((value) => value === 'C' || value === true || value === 1);
}
const FinalReport = schemas/* object */.Ikc({ final_report: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const Match = schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['match']), data: schemas/* object */.Ikc({ correct: schemas/* boolean */.zMY() }) });
/** A recording of `oaieval`: one JSON per line, the last of which is the final report. */
function readOpenAiEvals(text) {
    let report = null;
    let [reached, total] = [0, 0];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const value = read_eval_figures_parse(line);
        if (value === null)
            return null;
        report = FinalReport.safeParse(value).data?.final_report ?? report;
        const match = Match.safeParse(value).data;
        if (match === undefined)
            continue;
        total++;
        if (match.data.correct)
            reached++;
    }
    if (report === null)
        return null;
    const score = report.accuracy ?? report.score;
    return { cases: { reached, total }, score: typeof score === 'number' && Number.isFinite(score) ? score : null };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function read_eval_figures_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/measure-reports.js



const COVERAGE = new Set(['lcov', 'cobertura', 'istanbul', 'go-cover']);
const EVALS = new Set(['promptfoo', 'inspect-ai', 'openai-evals']);
/** Reads the figures of reports. Reports of other forms (test results, say) measure nothing and are no problem. */
function measureReports(reports) {
    const problems = [];
    const coverage = [];
    const evals = [];
    for (const { path, format: named, text } of reports) {
        const format = named ?? (text === null ? null : (coverageFormat(text) ?? evalFormat(text)));
        if (format === null ? text !== null : !COVERAGE.has(format) && !EVALS.has(format))
            continue;
        const one = text !== null && COVERAGE.has(format ?? '') ? readCoverage(format, text) : null;
        const other = text !== null && EVALS.has(format ?? '') ? readEvalFigures(format, text) : null;
        if (one !== null)
            coverage.push(one);
        if (other !== null)
            evals.push(other);
        if (one === null && other === null) {
            problems.push(`${path} ${text === null ? 'is no plain file of bearable size' : `can’t be read as ${format}`}`);
        }
    }
    return { figures: { ...coverageFigures(coverage), ...evalFigures(evals) }, problems };
}
function coverageFigures(reports) {
    const metrics = ['lines', 'branches', 'functions', 'statements'];
    return Object.fromEntries(metrics.flatMap((metric) => {
        const shares = reports.flatMap((report) => (report[metric] === undefined ? [] : [report[metric]]));
        const figure = shares.length === 0 ? null : figureOfShare(sumShares(shares));
        return figure === null ? [] : [[metric, figure]];
    }));
}
function evalFigures(reports) {
    if (reports.length === 0)
        return {};
    const cases = figureOfShare(sumShares(reports.map((report) => report.cases)));
    const scores = reports.flatMap(({ score }) => (score === null ? [] : [score]));
    // A mean of means only where each report has one.
    const score = scores.length === reports.length ? scores.reduce((sum, one) => sum + one, 0) / scores.length : null;
    return {
        ...(cases === null ? {} : { 'pass-rate': cases }),
        ...(score === null ? {} : { score: { least: score, most: score, detail: String(round(score)) } }),
    };
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/run-compared.js








/**
 * Runs a check's command in a fresh tree and, where that ended well, holds its reports against the floors of the spec
 * and what it generated against the tree. Its exit code comes first: red stays red. `texts` as for `runCheck`.
 */
async function runCompared(room, check, tree, texts = '') {
    let measurement = null;
    let reports = [];
    let drift = [];
    const before = (workTree) => removeReports(workTree, check.reports);
    const after = async (workTree) => {
        if (check.thresholds.length > 0) {
            reports = await readReports(workTree, check.reports);
            measurement = measureReports(reports);
        }
        if (check.kind === 'generated')
            drift = await driftIn(room, check, { tree, workTree });
    };
    const run = await runCheck({ ...room, watch: { before, after } }, check, tree, texts);
    if (run.result.verdict !== 'pass')
        return { ...run, measurement, reports };
    const floors = floorsOf(check, measurement, null);
    const objections = [...drift, ...floors.objections];
    const evidence = [...run.result.evidence, ...floors.evidence];
    if (objections.length === 0)
        return { ...run, result: { ...run.result, evidence }, measurement, reports };
    return { ...objectTo(run, objections), measurement, reports };
}
/** Holds a run against the base, for what may not fall. */
function compareWithBase(check, run, base) {
    const { objections } = floorsOf(check, run.measurement, base.measurement ?? { figures: {}, problems: [] });
    return objections.length === 0 ? run.result : objectTo(run, objections).result;
}
/** Whether a threshold of the check can only be judged beside the base. */
function needsBase(check) {
    return check.thresholds.some(({ mayFall }) => !mayFall);
}
/** Makes a green run red for what it was compared with. */
function objectTo(run, objections) {
    const { result } = run;
    const answer = (0,objection/* resultOf */.B)(result, objections, { durationMs: result.durationMs, evidence: result.evidence });
    const { verdict, failureClass } = answer;
    const reason = answer.findings[0]?.message ?? '';
    return { result: answer, classification: { verdict, failureClass, reason, missing: false }, tests: run.tests };
}
function floorsOf(check, found, base) {
    if (check.thresholds.length === 0)
        return { objections: [], evidence: [] };
    return judgeThresholds({
        thresholds: check.thresholds,
        found: found ?? { figures: {}, problems: ['its reports were not read'] },
        base,
        failureClass: (0,classify_outcome/* failureClassOf */.S)(check.kind),
    });
}
async function driftIn(room, check, place) {
    const { repository, baseSha } = room;
    try {
        return await checkGenerated({ repository, baseSha, ...place, mayWrite: check.mayWrite });
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        return [(0,objection/* objection */.C)('build', 'generated', `what ${check.name} left behind can’t be compared: ${error.message}`)];
    }
}


/***/ }),

/***/ 19908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ classifyOutcome),
/* harmony export */   S: () => (/* binding */ failureClassOf)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);

/** Words with which a tool says that there is nothing of that name to run. */
const MISSING_WORDS = /npm (?:ERR!|error) Missing script|Couldn't find a script named|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|No rule to make target|Error: no test specified/i;
/** Signals with which somebody, and not a fault in the code, ends a process. */
const ENDED_BY_OTHERS = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);
/** 128 plus the number of each of those, as bash reports a child's end (bash(1), EXIT STATUS). */
const ENDED_BY_OTHERS_CODES = new Set([129, 130, 137, 143]);
/**
 * Says what a check's end means. Only an exit by itself with 0 passes; what was killed or never started is an error.
 * The candidate can print whatever is read, so its words never decide alone that the machine is to blame (see `judge`).
 */
function classifyOutcome(kind, outcome, reading) {
    const error = (failureClass, reason, missing = false) => ({
        verdict: 'error',
        failureClass,
        reason,
        missing,
    });
    if (outcome.ended === 'deadline')
        return error('environment', `did not end within its deadline`);
    if (outcome.ended === 'cancelled')
        return error('environment', 'was cancelled');
    if (outcome.ended === 'spawn-failed') {
        return error('environment', `could not be started: ${outcome.problems.join('; ').slice(0, 500)}`);
    }
    const { exitCode, signal } = outcome;
    if (exitCode === 0)
        return { verdict: 'pass', failureClass: null, reason: '', missing: false };
    if (exitCode === null && (signal === null || ENDED_BY_OTHERS.has(signal))) {
        return error('environment', `was ended by ${signal ?? 'an unknown cause'} before it could answer`);
    }
    if (exitCode !== null && ENDED_BY_OTHERS_CODES.has(exitCode)) {
        return error('environment', `was killed (exit code ${exitCode}), as happens when memory runs out`);
    }
    if (exitCode === 127)
        return error('config', 'calls a command that is not there (exit code 127)', true);
    if (exitCode === 126)
        return error('config', 'calls a file that can’t be executed (exit code 126)', true);
    if (saysMissing(reading))
        return error('config', 'calls a script that is not there', true);
    const ended = exitCode === null ? `was ended by ${signal}` : `failed with exit code ${exitCode}`;
    if (reading.failureClass === 'environment') {
        return error('environment', `${ended}, and its output says: ${reading.evidence}`);
    }
    return { verdict: 'fail', failureClass: weigh(kind, reading.failureClass), reason: ended, missing: false };
}
function saysMissing({ failureClass, findings, rootCause }) {
    if (failureClass !== 'config')
        return false;
    return [...findings.map(({ message }) => message), rootCause?.text ?? ''].some((text) => MISSING_WORDS.test(text));
}
/** How much of a person's judgement a class asks for (`remediation`); what is read may only ask for more. */
const WEIGHT = {
    lint: 0,
    type: 1,
    build: 1,
    test: 2,
    eval: 2,
    config: 3,
    environment: 3,
    scope: 3,
    policy: 3,
    unknown: 3,
};
/** The class of the check's kind, unless its output shows a heavier one: no candidate prints itself a lighter failure. */
function weigh(kind, read) {
    const meant = failureClassOf(kind);
    if (meant === 'unknown')
        return read;
    return read !== 'unknown' && WEIGHT[read] >= WEIGHT[meant] ? read : meant;
}
/** What a red check of a kind means. */
function failureClassOf(kind) {
    switch (kind) {
        case 'build':
        case 'test':
        case 'lint':
        case 'type':
        case 'scope':
            return kind;
        case 'acceptance':
            return 'test';
        case 'eval':
            return 'eval';
        case 'coverage':
            return 'test';
        case 'schema':
            return 'type';
        case 'links':
            return 'lint';
        case 'generated':
            return 'build';
        case 'secrets':
        case 'trojan-source':
            return 'policy';
        case 'command':
            return 'unknown';
        default:
            return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(kind);
    }
}


/***/ }),

/***/ 23457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Dependencies)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/process/src/run-boxed.js + 8 modules
var run_boxed = __webpack_require__(88948);
// EXTERNAL MODULE: ./build/packages/gate/src/check-environment.js
var check_environment = __webpack_require__(32491);
// EXTERNAL MODULE: ./build/packages/gate/src/check-output.js
var check_output = __webpack_require__(3177);
// EXTERNAL MODULE: ./build/packages/gate/src/classify-outcome.js
var classify_outcome = __webpack_require__(19908);
// EXTERNAL MODULE: ./build/packages/gate/src/reading/read-failures.js + 36 modules
var read_failures = __webpack_require__(80240);
;// CONCATENATED MODULE: ./build/packages/gate/src/dependencies/installers.js
const rebuild = (command, scripts) => scripts.length === 0 ? '' : ` && ${command} ${scripts.map(quote).join(' ')}`;
const none = () => ({});
/** The order in which a tree with several locks is read. */
const INSTALLERS = [
    {
        name: 'npm',
        lockfiles: ['package-lock.json', 'npm-shrinkwrap.json'],
        script: (scripts) => `npm ci --ignore-scripts${rebuild('npm rebuild --ignore-scripts=false --', scripts)}`,
        shows: ['node_modules'],
        environment: none,
    },
    {
        name: 'pnpm',
        lockfiles: ['pnpm-lock.yaml'],
        script: (scripts) => `pnpm install --frozen-lockfile --ignore-scripts${rebuild('pnpm rebuild', scripts)}`,
        shows: ['node_modules'],
        environment: none,
    },
    {
        name: 'yarn',
        lockfiles: ['yarn.lock'],
        script: (scripts) => `if [[ $(yarn --version) == 1.* ]]; then yarn install --frozen-lockfile --ignore-scripts; else yarn install --immutable --mode=skip-build; fi${rebuild('npm rebuild --ignore-scripts=false --', scripts)}`,
        shows: ['node_modules'],
        environment: none,
    },
    {
        name: 'pip',
        lockfiles: ['requirements.txt'],
        // Wheels only: building from source runs the package's own code.
        script: (scripts) => `python3 -m venv .venv && .venv/bin/pip install --disable-pip-version-check --quiet --only-binary :all: ${scripts.map((name) => `--no-binary ${quote(name)} `).join('')}-r requirements.txt`,
        shows: ['.venv'],
        environment: (root) => ({ VIRTUAL_ENV: `${root}/.venv` }),
    },
    {
        name: 'go',
        lockfiles: ['go.sum'],
        script: () => 'GOMODCACHE="$PWD/.loop-modules" GOFLAGS=-modcacherw go mod download',
        shows: ['.loop-modules'],
        environment: (root) => ({ GOMODCACHE: `${root}/.loop-modules`, GOPROXY: 'off', GOSUMDB: 'off' }),
    },
    {
        name: 'cargo',
        lockfiles: ['Cargo.lock'],
        script: () => 'CARGO_HOME="$PWD/.loop-cargo" cargo fetch --locked',
        shows: ['.loop-cargo'],
        environment: (root) => ({ CARGO_HOME: `${root}/.loop-cargo`, CARGO_NET_OFFLINE: 'true' }),
    },
];
/** The installer for a tree and the shell line to run; null when nothing there says what to install. */
function planInstall(install, paths) {
    const installer = INSTALLERS.find(({ lockfiles }) => lockfiles.some((file) => paths.has(file)));
    if (installer === undefined)
        return null;
    return { installer, command: install.command ?? installer.script(install.scripts) };
}
function quote(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/dependencies/installed-dependencies.js











/** Files whose content decides what is installed. */
const MANIFESTS = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-[\w-]+\.yaml|yarn\.lock|\.npmrc|\.yarnrc[\w.]*|requirements[\w-]*\.txt|go\.(?:mod|sum)|Cargo\.(?:toml|lock))$/;
const DEADLINE_MS = 15 * 60_000;
/**
 * Installs what the lockfile of a tree names, once for all checks and trees that agree on it, without the scripts of
 * packages. Nothing that lies in the tree is used for it, and what comes of it is ours: a check can read it and neither
 * write nor replace it (attacks P07, P10).
 */
class Dependencies {
    #known = new Map();
    #directories = [];
    async install(room, install, tree) {
        const key = await this.#keyOf(room, install, tree);
        const answer = this.#known.get(key) ?? this.#install(room, install, tree);
        this.#known.set(key, answer);
        return answer;
    }
    /** Removes every installation; call it once no check runs any more. */
    async remove() {
        for (const directory of this.#directories)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    async #keyOf(room, install, tree) {
        const files = await room.repository.listFiles(tree);
        const deciding = files.filter(({ path }) => MANIFESTS.test(path)).map(({ path, objectId }) => [path, objectId]);
        return (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)({ install, deciding }));
    }
    async #install(room, install, tree) {
        const paths = new Set((await room.repository.listFiles(tree)).map(({ path }) => path));
        const plan = planInstall(install, paths);
        if (plan === null)
            return failed('has no lockfile at its root from which dependencies could be installed');
        const directory = (0,external_node_path_.join)(room.workRoot, `install-${(0,external_node_crypto_.randomUUID)()}`);
        this.#directories.push(directory);
        const root = (0,external_node_path_.join)(directory, 'repository');
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,promises_.chmod)(directory, 0o711);
        await room.repository.exportTree(tree, root);
        const committed = [...paths].filter((path) => plan.installer.shows.includes(path.split('/')[0] ?? ''));
        if (committed.length > 0)
            return failed(`brings ${committed[0]} itself, where its dependencies belong`);
        room.log.info(`install: ${plan.command}`);
        const outcome = await (0,run_boxed/* runBoxed */.a)(room.box, {
            argv: [(0,check_environment/* findBash */.GO)(), '-eo', 'pipefail', '-c', plan.command],
            cwd: root,
            env: (0,check_environment/* installEnvironment */.Ns)(room.path),
            deadlineMs: DEADLINE_MS,
            output: { keepBytes: check_output/* KEPT_OUTPUT_BYTES */.B },
            ownPaths: [root],
            ...(room.signal === undefined ? {} : { signal: room.signal }),
        });
        const excerpt = (0,check_output/* excerptOf */.z)(outcome, room.clean);
        const classification = (0,classify_outcome/* classifyOutcome */.$)('build', outcome, await (0,read_failures/* readFailures */.k)({ text: [excerpt] }, { root }));
        if (classification.verdict !== 'pass')
            return { installed: false, classification, excerpt };
        return { installed: true, installation: showing(plan.installer, root, paths) };
    }
}
function failed(reason) {
    const classification = { verdict: 'error', failureClass: 'config', reason, missing: true };
    return { installed: false, classification, excerpt: '' };
}
function showing(installer, root, paths) {
    const folders = new Set(['.', ...[...paths].filter((path) => /(?:^|\/)package\.json$/.test(path)).map(external_node_path_.dirname)]);
    const places = [...folders].flatMap((folder) => installer.shows.map((name) => (0,external_node_path_.join)(folder, name)));
    const shows = places.flatMap((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, place)) ? [{ source: (0,external_node_path_.join)(root, place), place }] : []);
    const programs = installer.name === 'pip' ? [(0,external_node_path_.join)(root, '.venv', 'bin')] : [];
    return { shows, environment: installer.environment(root), programs };
}


/***/ }),

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ releaseHeldOut),
/* harmony export */   cA: () => (/* binding */ digestHeldOut),
/* harmony export */   fB: () => (/* binding */ copyHeldOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71527);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79049);
/* harmony import */ var _judge_held_out_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96461);




/** The most a held-out directory may hold. */
const MAX_FILES = 20_000;
/**
 * Copies the held-out files for one check: readable by everybody, writable by nobody, owned by us. A check that
 * spoils its copy spoils no other's. The cases stay here, for a check could read their answers. Throws E_INPUT_INVALID
 * for links and special files.
 */
async function copyHeldOut(source, target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    for (const { path, kind } of await listHeldOut(source)) {
        if (path === _judge_held_out_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .CASES_FILE */ .Ro)
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path);
        if (kind === 'directory')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, path), place);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(place, 0o444);
        }
    }
    const directories = (await listHeldOut(target)).filter(({ kind }) => kind === 'directory');
    for (const { path } of directories.reverse())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path), 0o555);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, 0o555);
}
/** Makes a copy removable again. */
async function releaseHeldOut(target) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, 0o755);
    for (const { path, kind } of await listHeldOut(target)) {
        if (kind === 'directory')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path), 0o755);
    }
}
/** A digest over names and contents, for the verdict's `verifier.digest`. */
async function digestHeldOut(source) {
    const files = {};
    for (const { path, kind } of await listHeldOut(source)) {
        if (kind === 'file')
            files[path] = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, path)));
    }
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(files));
}
/** Parents before children. */
async function listHeldOut(root) {
    const entries = [];
    const pending = [''];
    for (let directory = pending.shift(); directory !== undefined; directory = pending.shift()) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, directory), { withFileTypes: true });
        for (const entry of found.sort((left, right) => (left.name < right.name ? -1 : 1))) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isSymbolicLink())
                throw refused(path, `is a symbolic link to ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))}`);
            if (!entry.isFile() && !entry.isDirectory())
                throw refused(path, 'is neither a file nor a directory');
            entries.push({ path, kind: entry.isDirectory() ? 'directory' : 'file' });
            if (entry.isDirectory())
                pending.push(path);
            if (entries.length > MAX_FILES)
                throw refused(path, `makes more than ${MAX_FILES} entries`);
        }
    }
    return entries;
}
function refused(path, problem) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__/* .LoopError */ .jO('E_INPUT_INVALID', {
        message: `held-out: ${JSON.stringify(path)} ${problem}`,
        remedy: 'Put plain files into the held-out directory.',
    });
}


/***/ }),

/***/ 62854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./build/packages/contract/src/verdict.js
var verdict = __webpack_require__(42943);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/git/src/candidate-files.js
var candidate_files = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/packages/gate/src/autonomy/autonomy-rules.js
var autonomy_rules = __webpack_require__(85408);
// EXTERNAL MODULE: ./build/packages/gate/src/check-scope.js
var check_scope = __webpack_require__(68034);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/added-lines.js

const MAX_BYTES = 128 * 1024 * 1024;
/**
 * The lines that a tree adds to the base, by file in path order. Every file counts as text: a NUL byte hides nothing.
 * Throws E_GIT_FAILED beyond 128 MiB; a candidate of 32 MiB can't get there.
 */
async function readAddedLines(repository, base, tree) {
    const flags = ['-r', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', '--text'];
    const { stdout } = await repository.git.run([
        'diff-tree',
        ...flags,
        '--diff-algorithm=myers',
        '--find-renames=50%',
        '-l1000',
        '--raw',
        '-p',
        '-U0',
        '-z',
        base,
        tree,
    ], { maxBytes: MAX_BYTES });
    return parseAddedLines(stdout);
}
/** Reads `--raw -p -z`: NUL-ended records, an empty one, then a section of the patch for each record in its order. */
function parseAddedLines(text) {
    const { paths, patchAt } = readRecords(text);
    const added = [];
    let section = -1;
    let at = patchAt;
    let lines = [];
    const next = () => {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        return line;
    };
    while (at < text.length) {
        const line = next();
        if (line.startsWith('diff --git ')) {
            lines = [];
            const path = paths[++section];
            if (path === undefined)
                throw malformed();
            added.push({ path, lines });
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk === null)
            continue;
        // By count: no content can pass for a header.
        let removed = Number(hunk[1] ?? 1);
        let plus = Number(hunk[3] ?? 1);
        for (let number = Number(hunk[2]); removed + plus > 0 && at < text.length;) {
            const content = next();
            if (content.startsWith('-'))
                removed--;
            else if (content.startsWith('+')) {
                plus--;
                lines.push({ line: number++, text: content.slice(1) });
            }
            else if (!content.startsWith('\\'))
                throw malformed();
        }
    }
    if (section + 1 !== paths.length)
        throw malformed();
    return added.filter((file) => file.lines.length > 0);
}
/** A path for each section to come; a change of type has two, one of what went and one of what came. */
function readRecords(text) {
    const paths = [];
    let at = 0;
    const take = () => {
        const end = text.indexOf('\0', at);
        if (end === -1)
            throw malformed();
        const field = text.slice(at, end);
        at = end + 1;
        return field;
    };
    while (at < text.length && text[at] === ':') {
        const letter = take().split(' ')[4]?.slice(0, 1) ?? '';
        const first = take();
        const path = letter === 'R' || letter === 'C' ? take() : first;
        paths.push(...(letter === 'T' ? [path, path] : [path]));
    }
    return { paths, patchAt: text[at] === '\0' ? at + 1 : at };
}
function malformed() {
    return new loop_error/* LoopError */.jO('E_INTERNAL', {
        message: 'git diff-tree printed a patch of an unknown form',
        remedy: 'Report it together with the version of git.',
    });
}

// EXTERNAL MODULE: ./build/packages/git/src/tree-listing.js
var tree_listing = __webpack_require__(12957);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/tree-view.js

/** The most that one call reads, bytes; a tree that needs more is not read in part, it is refused by git's limit. */
const MAX_BATCH_BYTES = 256 * 1024 * 1024;
/** Opens a tree of the trusted repository. */
async function openTree(repository, treeish) {
    const files = new Map((await repository.listFiles(treeish)).map((file) => [file.path, file]));
    let folders = null;
    return {
        treeish,
        files,
        has(path) {
            if (path === '' || files.has(path))
                return true;
            folders ??= foldersOf(files.keys());
            return folders.has(path);
        },
        async readTexts(paths, maxBytes) {
            const wanted = [...new Set(paths)].map((path) => [path, readable(files.get(path), maxBytes)]);
            const ids = [...new Set(wanted.flatMap(([, file]) => (file === null ? [] : [file.objectId])))];
            const blobs = await readBlobs(repository, ids);
            return new Map(wanted.map(([path, file]) => [path, file === null ? null : textOf(blobs.get(file.objectId))]));
        },
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
function readable(file, maxBytes) {
    const regular = file?.mode === tree_listing/* TREE_MODES */.KB.file || file?.mode === tree_listing/* TREE_MODES */.KB.executable;
    return file !== undefined && regular && (file.size ?? 0) <= maxBytes ? file : null;
}
/** One git process for all of them (git-cat-file(1), BATCH OUTPUT). */
async function readBlobs(repository, ids) {
    const blobs = new Map();
    if (ids.length === 0)
        return blobs;
    const { stdout } = await repository.git.runBytes(['cat-file', '--batch'], {
        input: `${ids.join('\n')}\n`,
        maxBytes: MAX_BATCH_BYTES,
    });
    let at = 0;
    while (at < stdout.length) {
        const end = stdout.indexOf(0x0a, at);
        const [id = '', kind, size] = stdout.toString('latin1', at, end).split(' ');
        if (kind !== 'blob')
            break;
        const start = end + 1;
        blobs.set(id, stdout.subarray(start, start + Number(size)));
        at = start + Number(size) + 1;
    }
    return blobs;
}
function textOf(content) {
    if (content === undefined)
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/judged-change.js


/** Opens the step that a judgement is about. */
function openChange(step) {
    const { repository, baseSha, tree } = step;
    let base;
    let candidate;
    let added;
    return {
        ...step,
        base: () => {
            base ??= openTree(repository, baseSha);
            return base;
        },
        candidate: () => {
            candidate ??= openTree(repository, tree);
            return candidate;
        },
        addedLines: () => {
            added ??= readAddedLines(repository, baseSha, tree);
            return added;
        },
    };
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/packages/gate/src/checks/objection.js
var objection = __webpack_require__(78318);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/change-bytes.js

/** Holds the bytes of what a candidate adds or changes against the limits of the spec. `sizes` are those after it. */
function byteObjections(changes, sizes, rules) {
    const { maxFileBytes, maxBytes, binaries } = rules;
    const there = changes.filter(({ status }) => status !== 'deleted');
    const found = [];
    let all = 0;
    for (const { path, binary } of there) {
        const bytes = sizes.get(path) ?? 0;
        all += bytes;
        const name = JSON.stringify(path.slice(0, 500));
        if (maxFileBytes !== null && bytes > maxFileBytes) {
            const message = `${name} has ${bytes} bytes, at most ${maxFileBytes} may be in one file`;
            found.push((0,objection/* objection */.C)('scope', 'max-file-bytes', message, { file: path }));
        }
        if (binary && !binaries) {
            found.push((0,objection/* objection */.C)('scope', 'no-binaries', `${name} is binary, and the spec wants none`, { file: path }));
        }
    }
    if (maxBytes !== null && all > maxBytes) {
        found.push((0,objection/* objection */.C)('scope', 'max-bytes', `the changed files have ${all} bytes, at most ${maxBytes} may be`));
    }
    return found;
}

// EXTERNAL MODULE: ./build/packages/verifier/src/path-match.js
var path_match = __webpack_require__(18551);
// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(48022);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/heading-slugs.js
/** What GitHub leaves out of a heading's anchor: all but letters, marks, digits, connectors, hyphens and spaces. */
const LEFT_OUT = /[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu;
/**
 * Makes anchors of a page's headings as GitHub's html-pipeline does (`TableOfContentsFilter`): lower case, spaces to
 * hyphens, a number behind what was there before. github-slugger does the same with 360 kB of tables.
 */
function headingSlugs() {
    const repeats = new Map();
    return (heading) => {
        const slug = heading.toLowerCase().replace(LEFT_OUT, '').replaceAll(' ', '-');
        let anchor = slug;
        while (repeats.has(anchor)) {
            const times = (repeats.get(slug) ?? 0) + 1;
            repeats.set(slug, times);
            anchor = `${slug}-${times}`;
        }
        repeats.set(anchor, 0);
        return anchor;
    };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/markdown-links.js


const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Larger files are not read (the lexer is linear only up to there); they count as pages without an anchor. */
const MAX_MARKDOWN_BYTES = 1024 * 1024;
/** Whether a path is that of a Markdown file. */
function isMarkdown(path) {
    return MARKDOWN.test(path);
}
const HREF = /\b(?:href|src)\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})')/gi;
const ANCHOR = /\b(?:id|name)\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|'([^']{0,500})')/gi;
/** Reads links and anchors of a Markdown text. Lines are those on which the text of the link begins. */
function readMarkdown(text) {
    const page = { links: [], anchors: new Set(), slugOf: headingSlugs(), lines: lineStarts(text) };
    const body = text.replace(/^---\r?\n[\s\S]{0,20000}?\r?\n---\r?\n/, (front) => front.replace(/[^\n]/g, ' '));
    walk(new marked_esm/* Marked */.Dz({ gfm: true }).lexer(body), body, 0, page);
    return page;
}
/** Follows the tokens through the text that they were made of; `from` is where that text begins in the file. */
function walk(tokens, text, from, page) {
    let cursor = 0;
    for (const token of tokens) {
        // Indentation and quote marks are gone from the raw text of what stands in lists and quotes: search its first line.
        const found = text.indexOf(token.raw.split('\n', 1)[0] ?? '', cursor);
        const start = found === -1 ? cursor : found;
        readToken(token, from + start, page);
        const inner = innerTokens(token);
        if (inner.length > 0)
            walk(inner, text.slice(start, start + token.raw.length * 2), from + start, page);
        cursor = Math.min(text.length, start + token.raw.length);
    }
}
function readToken(token, at, page) {
    if (token.type === 'heading')
        page.anchors.add(page.slugOf(plainText(token.tokens)));
    if (token.type === 'link' || token.type === 'image') {
        page.links.push({ href: String(token.href), line: lineOf(at, page.lines) });
    }
    if (token.type !== 'html')
        return;
    for (const [, double, single] of token.raw.matchAll(ANCHOR))
        page.anchors.add(double ?? single ?? '');
    for (const match of token.raw.matchAll(HREF)) {
        const href = (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&');
        page.links.push({ href, line: lineOf(at + match.index, page.lines) });
    }
}
function innerTokens(token) {
    if (token.type === 'list')
        return token.items;
    if (token.type === 'table') {
        const { header, rows } = token;
        return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
    }
    return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}
/** What a reader sees of a heading; its anchor is made of that. */
function plainText(tokens) {
    return tokens
        .map((token) => {
        if (token.type === 'html' || token.type === 'image')
            return '';
        const inner = innerTokens(token);
        if (inner.length > 0)
            return plainText(inner);
        return 'text' in token ? unescapeEntities(String(token.text)) : token.raw;
    })
        .join('');
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
function unescapeEntities(text) {
    return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => ENTITIES[name] ?? whole);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineOf(offset, starts) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/resolve-link.js
/** Resolves a link as GitHub does for a file of a repository: a leading slash is the repository's root. */
function resolveLink(href, file) {
    const trimmed = href.trim();
    if (/^(?:https?:)?\/\//i.test(trimmed)) {
        const url = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
        return URL.canParse(url) ? { kind: 'external', url: new URL(url).href } : { kind: 'malformed', why: 'is no URL' };
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed))
        return { kind: 'elsewhere' };
    const [, pathPart = '', anchorPart = ''] = /^([^#]*)(?:#(.*))?$/s.exec(trimmed) ?? [];
    const path = decode(pathPart.replace(/\?.*$/s, ''));
    const anchor = decode(anchorPart);
    if (path === null || anchor === null)
        return { kind: 'malformed', why: 'holds a % that encodes nothing' };
    if (path === '')
        return { kind: 'path', path: file, anchor };
    const names = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
    for (const name of path.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return { kind: 'elsewhere' };
    }
    return { kind: 'path', path: names.join('/'), anchor };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/within-time.js

/**
 * Runs something of ours that may take for ever on data that isn't ours (a regular expression that backtracks), and
 * gives null when it took longer. The engine itself interrupts it; no thread and no copy is needed.
 */
function withinTime(milliseconds, work) {
    const room = (0,external_node_vm_.createContext)({ work });
    try {
        return { value: (0,external_node_vm_.runInContext)('work()', room, { timeout: Math.max(1, Math.ceil(milliseconds)) }) };
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/check-links.js





/**
 * Links and anchors of the Markdown files that a candidate changes, and of those that link to something it removed,
 * renamed or whose headings it changed. Offline. What was broken before is a notice.
 */
async function checkLinks(question) {
    const { base, candidate, changes } = question;
    const changed = new Set(changes.filter(({ status }) => status !== 'deleted').map(({ path }) => path));
    const wanted = question.files.length === 0 ? isMarkdown : onlyMarkdown((0,path_match/* matchPaths */.oq)(question.files));
    const own = [...changed].filter((path) => wanted(path) && candidate.files.has(path));
    const others = await filesThatMention(question, disturbedNames(changes), wanted, changed);
    const pages = new Pages(candidate, question.pause);
    const before = new Pages(base, question.pause);
    const renamed = new Map(changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [] : [[path, oldPath]])));
    const objections = [];
    const notices = [];
    const external = [];
    let links = 0;
    for (const file of [...own, ...others]) {
        const page = await pages.of(file);
        if (page === null && changed.has(file))
            objections.push(unreadable(file));
        for (const link of page?.links ?? []) {
            links++;
            const target = resolveLink(link.href, file);
            if (target.kind === 'external' && changed.has(file))
                external.push({ url: target.url, file, line: link.line });
            const why = await breakage(link, file, pages, candidate);
            if (why === null)
                continue;
            const earlier = await before.of(renamed.get(file) ?? file);
            const asBefore = earlier?.links.some(({ href }) => href === link.href) === true;
            const old = asBefore && (await breakage(link, renamed.get(file) ?? file, before, base)) !== null;
            const message = `${JSON.stringify(link.href.slice(0, 500))} in ${file.slice(0, 500)} ${why}`;
            const found = (0,objection/* objection */.C)('lint', 'broken-link', message, { file, line: link.line });
            if (old)
                notices.push({ ...found.finding, severity: 'notice', message: `${message}, on the base as well` });
            else
                objections.push(found);
        }
    }
    const figure = `${links} links in ${own.length + others.length} files`;
    return { objections, notices, evidence: [{ kind: 'figure', label: 'looked at', value: figure }], external };
}
function onlyMarkdown(match) {
    return (path) => isMarkdown(path) && match(path);
}
function unreadable(file) {
    const message = `${JSON.stringify(file.slice(0, 500))} can’t be read as Markdown of at most ${MAX_MARKDOWN_BYTES} bytes`;
    return (0,objection/* objection */.C)('lint', 'unreadable', message, { file });
}
/** Last names of paths to which a link may be broken now. */
function disturbedNames(changes) {
    const names = changes.flatMap(({ status, path, oldPath }) => {
        const gone = status === 'deleted' ? path : oldPath;
        // A folder is gone with its last file, and links may end in its name.
        if (gone !== undefined)
            return gone.split('/');
        return status === 'modified' && isMarkdown(path) ? path.split('/').slice(-1) : [];
    });
    return [...new Set(names)];
}
/** Unchanged Markdown files in whose bytes one of the names stands: only these can link to it. */
async function filesThatMention(question, names, wanted, changed) {
    if (names.length === 0)
        return [];
    const spellings = [...new Set(names.flatMap((name) => [name, encodeURI(name), encodeURIComponent(name)]))];
    const unchanged = [...question.candidate.files.keys()].filter((path) => wanted(path) && !changed.has(path));
    const found = [];
    for (let at = 0; at < unchanged.length; at += 200) {
        await question.pause();
        const texts = await question.candidate.readTexts(unchanged.slice(at, at + 200), MAX_MARKDOWN_BYTES);
        for (const [path, text] of texts) {
            if (text !== null && spellings.some((name) => text.includes(name)))
                found.push(path);
        }
    }
    return found;
}
/** Pages of one tree, each read once. */
class Pages {
    #tree;
    #pause;
    #known = new Map();
    constructor(tree, pause) {
        this.#tree = tree;
        this.#pause = pause;
    }
    /** null: absent, no text, too large, nested too deep, or not read in time. */
    async of(path) {
        const known = this.#known.get(path);
        if (known !== undefined)
            return known;
        await this.#pause();
        const text = (await this.#tree.readTexts([path], MAX_MARKDOWN_BYTES)).get(path) ?? null;
        const page = text === null ? null : readInTime(text);
        this.#known.set(path, page);
        return page;
    }
}
const PAGE_MS = 10_000;
function readInTime(text) {
    try {
        return withinTime(PAGE_MS, () => readMarkdown(text))?.value ?? null;
    }
    catch (error) {
        // Nested so deep that the stack does not hold it.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** Why a link leads nowhere in this tree, or null. */
async function breakage(link, file, pages, tree) {
    const target = resolveLink(link.href, file);
    if (target.kind === 'malformed')
        return target.why;
    if (target.kind !== 'path')
        return null;
    if (!tree.has(target.path))
        return `leads to ${JSON.stringify(target.path.slice(0, 500))}, which is not there`;
    if (target.anchor === '' || target.anchor === 'top' || !isMarkdown(target.path))
        return null;
    const page = await pages.of(target.path);
    const anchor = target.anchor.replace(/^user-content-/, '');
    if (page === null || page.anchors.has(anchor) || page.anchors.has(anchor.toLowerCase()))
        return null;
    return `leads to the heading ${JSON.stringify(anchor.slice(0, 200))}, which ${target.path.slice(0, 500)} does not have`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/data-file.js

/** Larger files are an objection, not a read. */
const MAX_DATA_BYTES = 4 * 1024 * 1024;
const DATA = /\.(?:json|ya?ml)$/i;
/** As editors write it (redhat.vscode-yaml). */
const MODELINE = /^#\s{0,8}yaml-language-server:\s{0,8}\$schema=(\S{1,1000})/m;
/** Whether a path is that of a file which `readData` reads. */
function isDataFile(path) {
    return DATA.test(path);
}
/** Parses a file by its extension. `schema` is what the file itself names as its schema. Aliases are bounded. */
function readData(path, text) {
    return /\.json$/i.test(path) ? readJson(text) : readYaml(text);
}
function readJson(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return { values: [value], schema: schemaNamed(value) };
    }
    catch (error) {
        const [, line] = / line (\d+)/.exec(error.message) ?? [];
        return {
            problem: `is not JSON: ${error.message.slice(0, 200)}`,
            line: line === undefined ? null : Number(line),
        };
    }
}
function readYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const values = [];
    for (const document of Array.isArray(documents) ? documents : []) {
        const fault = document.errors[0];
        if (fault !== undefined) {
            return { problem: `is not YAML: ${fault.message.slice(0, 200)}`, line: lines.linePos(fault.pos[0]).line };
        }
        try {
            values.push(document.toJS({ maxAliasCount: 100 }));
        }
        catch (error) {
            return { problem: `can’t be read as YAML: ${error.message.slice(0, 200)}`, line: null };
        }
    }
    return { values, schema: MODELINE.exec(text.slice(0, 4000))?.[1] ?? schemaNamed(values[0]) };
}
function schemaNamed(value) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, '$schema'))
        return null;
    const { $schema: schema } = value;
    return typeof schema === 'string' && schema.length <= 1000 ? schema : null;
}
/** The line of the value at a JSON pointer, for what has been read before; null where it can't be told. */
function lineOfPointer(text, pointer) {
    if (text.length > 512 * 1024)
        return null;
    const lines = new dist/* LineCounter */.HN();
    let node = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'silent' }).contents;
    let offset = rangeOf(node);
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if ((0,dist/* isAlias */.Vj)(node))
            break;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key: name }) => String(name?.value) === key);
            offset = rangeOf(pair?.key) ?? offset;
            node = pair?.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node = node.items[Number(key)];
            offset = rangeOf(node) ?? offset;
        }
        else
            break;
    }
    return offset === null ? null : lines.linePos(offset).line;
}
function rangeOf(node) {
    const range = node?.range;
    return range?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/schema-protection.js


/**
 * Whether the spec opens a schema to the candidate: a rule names the file, or speaks of schemas (`schemas/**`,
 * `**\/*.schema.json`). A rule that merely covers it (`src/**`) does not.
 */
function isOpenSchema(path, rules) {
    return rules.only.flat().some((glob) => {
        if (!(0,path_match/* matchPaths */.oq)([glob])(path))
            return false;
        const names = glob.replace(/\/+$/, '').split('/');
        const literal = !/[*?[\]{}()!+@]/.test(names.at(-1) ?? '') && names.at(-1) === path.split('/').at(-1);
        return literal || names.some((name) => /schema/i.test(name));
    });
}
/** Schemas that a candidate changes, moves or deletes without being asked to (attack C17: loosened, not met). */
function schemaObjections(changes, isSchema, rules) {
    return changes.flatMap(({ status, path, oldPath }) => {
        const before = oldPath ?? path;
        if (status === 'added' || !isSchema(before) || isOpenSchema(before, rules))
            return [];
        const message = `${JSON.stringify(before.slice(0, 500))} is a schema that data is held against, and the spec does not name it`;
        return [(0,objection/* objection */.C)('policy', 'schema-changed', message, { file: before })];
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/schema-validator.js


/** Where schemas of the repository lie for the validator; relative references resolve against it. */
const ROOT = 'repository:///';
/**
 * Compiles a schema of a tree (drafts 7, 2019-09 and 2020-12), with what it refers to in the same tree. Nothing is
 * fetched. Throws E_CHECKLIST_INVALID when it is absent, can't be compiled or refers elsewhere.
 */
async function compileSchema(tree, path) {
    const schema = await readSchema(tree, path);
    const ajv = await validatorFor(schema, path, async (uri) => {
        const own = uri.startsWith(ROOT) ? decodeURIComponent(uri.slice(ROOT.length)) : await findById(tree, path, uri);
        return readSchema(tree, own);
    });
    let validate;
    try {
        const id = typeof schema.$id === 'string' ? new URL(schema.$id, ROOT + path).href : ROOT + path;
        validate = await ajv.compileAsync({ ...schema, $id: id });
    }
    catch (error) {
        if (error instanceof loop_error/* LoopError */.jO)
            throw error;
        throw unusable(path, `can't be compiled: ${error.message.slice(0, 300)}`);
    }
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
const OPTIONS = { strict: false, allErrors: true, validateFormats: true, addUsedSchema: false, logger: false };
async function validatorFor(schema, path, loadSchema) {
    const options = { ...OPTIONS, loadSchema };
    const draft = typeof schema.$schema === 'string' ? schema.$schema.replace(/#$/, '').replace(/^http:/, 'https:') : '';
    const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    // Through `default`: a bundler gives no other name of a CommonJS module whose exports are a class.
    const make = async () => {
        switch (draft) {
            case '':
            case 'https://json-schema.org/draft/2020-12/schema':
                return new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020(options);
            case 'https://json-schema.org/draft/2019-09/schema':
                return new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).default.Ajv2019(options);
            case 'https://json-schema.org/draft-07/schema':
                return new (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(options);
            default:
                throw unusable(path, `is written in ${JSON.stringify(draft.slice(0, 100))}; drafts 7, 2019-09 and 2020-12 are known`);
        }
    };
    const ajv = await make();
    addFormats.default(ajv);
    return ajv;
}
async function readSchema(tree, path) {
    const text = (await tree.readTexts([path], MAX_DATA_BYTES)).get(path) ?? null;
    if (text === null)
        throw unusable(path, 'is not there');
    const data = readData(path, text);
    if ('problem' in data)
        throw unusable(path, data.problem);
    const [schema] = data.values;
    if (schema === null || typeof schema !== 'object' || Array.isArray(schema))
        throw unusable(path, 'is no schema');
    return schema;
}
/** A schema beside this one that has the id; references by absolute id are never fetched. */
async function findById(tree, path, id) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = [...tree.files.keys()].filter((file) => file.startsWith(folder) && /\.(?:json|ya?ml)$/i.test(file));
    const texts = await tree.readTexts(beside.slice(0, 500), MAX_DATA_BYTES);
    for (const [file, text] of texts) {
        const data = text === null ? null : readData(file, text);
        const value = data !== null && 'values' in data ? data.values[0] : null;
        if (value !== null && typeof value === 'object' && value.$id === id)
            return file;
    }
    throw unusable(path, `refers to ${id.slice(0, 300)}, which is not among the schemas beside it`);
}
function unusable(path, problem) {
    return new loop_error/* LoopError */.jO('E_CHECKLIST_INVALID', {
        message: `the schema ${JSON.stringify(path.slice(0, 500))} ${problem}`,
        remedy: 'Name a schema of the repository that is valid by itself, or mend it on the base.',
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/check-schemas.js








/**
 * Holds the JSON and YAML files that a candidate changes against schemas of the base. A schema may only change where
 * the spec names it; then the candidate's holds, and all its files are judged.
 */
async function checkSchemas(question) {
    const pairs = await pairFiles(question);
    const used = new Set(pairs.pairs.map(({ schema }) => schema));
    const isSchema = (path) => used.has(path) || /\.schema\.(?:json|ya?ml)$/i.test(path);
    const objections = [
        ...schemaObjections(question.changes, question.schema === null ? isSchema : (path) => path === question.schema, question.scope),
        ...pairs.objections,
    ];
    const compiled = new Map();
    for (const { file, schema } of pairs.pairs) {
        await question.pause();
        if (!compiled.has(schema))
            compiled.set(schema, await compile(question, schema));
        const validate = compiled.get(schema);
        if (typeof validate === 'function')
            objections.push(...(await judgeFile(question, file, validate, schema)));
    }
    for (const fault of compiled.values())
        if (typeof fault !== 'function')
            objections.push(fault);
    const figure = `${pairs.pairs.length} files against ${used.size} schemas`;
    return { objections, notices: pairs.notices, evidence: [{ kind: 'figure', label: 'looked at', value: figure }] };
}
async function pairFiles(question) {
    const { candidate, changes, schema } = question;
    const changed = changes
        .filter(({ status, path }) => status !== 'deleted' && isDataFile(path))
        .map(({ path }) => path);
    if (schema === null)
        return pairByOwnName(question, changed);
    const matches = (0,path_match/* matchPaths */.oq)(question.files);
    const schemaChanged = changes.some(({ path, oldPath }) => path === schema || oldPath === schema);
    const files = (schemaChanged ? [...candidate.files.keys()] : changed).filter((path) => matches(path) && path !== schema);
    const stranger = files.find((path) => !isDataFile(path));
    const pairs = files.filter(isDataFile).map((file) => ({ file, schema }));
    if (stranger === undefined)
        return { pairs, objections: [], notices: [] };
    const message = `${JSON.stringify(stranger)} is neither JSON nor YAML, so no schema can judge it`;
    return { pairs, objections: [], notices: [{ severity: 'notice', message, file: stranger.slice(0, 1000) }] };
}
/** By `$schema`, as the base has it: a file can't get rid of its schema, nor choose a kinder one. */
async function pairByOwnName(question, changed) {
    const { base, candidate, changes } = question;
    const schemaFiles = changes
        .map(({ path }) => path)
        .filter((path) => isOpenSchema(path, question.scope) && base.has(path));
    const renamed = new Map(changes.map(({ path, oldPath }) => [path, oldPath ?? path]));
    const wanted = schemaFiles.length === 0 ? changed : [...candidate.files.keys()].filter(isDataFile);
    const now = await candidate.readTexts(wanted, MAX_DATA_BYTES);
    const before = await base.readTexts(changed.map((path) => renamed.get(path) ?? path), MAX_DATA_BYTES);
    const pairs = [];
    const objections = [];
    const notices = [];
    for (const [file, text] of now) {
        const old = renamed.get(file) ?? file;
        const named = schemaOf(file, text);
        const earlier = schemaOf(old, before.get(old) ?? null);
        if (earlier !== null && named !== earlier && !isOpenSchema(file, question.scope)) {
            const message = `${JSON.stringify(file.slice(0, 500))} drops or changes its $schema, ${JSON.stringify(earlier.slice(0, 300))}`;
            objections.push((0,objection/* objection */.C)('policy', 'schema-dropped', message, { file }));
        }
        const target = resolveLink(earlier ?? named ?? '', earlier === null ? file : old);
        if ((earlier ?? named) === null)
            continue;
        if (target.kind === 'path' && !base.has(target.path) && !candidate.has(target.path)) {
            const message = `${file.slice(0, 500)} names ${target.path.slice(0, 500)}, which is not in the repository`;
            notices.push({ severity: 'notice', message, file: file.slice(0, 1000) });
        }
        else if (target.kind === 'path' && target.path !== file && target.path !== old) {
            if (changed.includes(file) || schemaFiles.includes(target.path))
                pairs.push({ file, schema: target.path });
        }
        else if (target.kind === 'external' && !/^https?:\/\/json-schema\.org\//.test(target.url)) {
            const message = `${file.slice(0, 500)} names ${target.url.slice(0, 500)}, which nobody fetches: give a schema of the repository`;
            notices.push({ severity: 'notice', message, file: file.slice(0, 1000) });
        }
    }
    return { pairs, objections, notices };
}
function schemaOf(path, text) {
    if (text === null)
        return null;
    const data = readData(path, text);
    return 'schema' in data ? data.schema : null;
}
/** From the base; from the candidate where the spec opens the schema to it, or where only files of its own name it. */
async function compile(question, schema) {
    const own = question.schema === null && !question.base.has(schema);
    const open = own || isOpenSchema(schema, question.scope);
    try {
        return await compileSchema(open ? question.candidate : question.base, schema);
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_CHECKLIST_INVALID'))
            throw error;
        return (0,objection/* objection */.C)(open ? 'type' : 'config', 'schema-unusable', error.message, { file: schema });
    }
}
async function judgeFile(question, file, validate, schema) {
    const name = JSON.stringify(file.slice(0, 500));
    const text = (await question.candidate.readTexts([file], MAX_DATA_BYTES)).get(file) ?? null;
    if (text === null) {
        const message = `${name} is no text of at most ${MAX_DATA_BYTES} bytes, so ${schema} can’t judge it`;
        return [(0,objection/* objection */.C)('type', 'schema', message, { file })];
    }
    const data = readData(file, text);
    if ('problem' in data) {
        const place = { file, ...(data.line === null ? {} : { line: data.line }) };
        return [(0,objection/* objection */.C)('type', 'schema', `${name} ${data.problem}`, place)];
    }
    const judged = withinTime(question.timeLeft(), () => data.values.map(validate));
    if (judged === null) {
        return [(0,objection/* objection */.C)('type', 'schema', `${name} could not be held against ${schema} in time`, { file })];
    }
    return judged.value.flat().map((error) => {
        const line = lineOfPointer(text, error.instancePath);
        const message = `${name} ${describe(error)} (${schema.slice(0, 300)})`;
        return (0,objection/* objection */.C)('type', `schema/${error.keyword}`, message, { file, ...(line === null ? {} : { line }) });
    });
}
function describe({ instancePath, message, params }) {
    const where = instancePath === '' ? 'at its root' : `at ${instancePath.slice(0, 300)}`;
    const [detail] = Object.values(params).filter((value) => typeof value === 'string');
    const more = typeof detail === 'string' && message?.includes(detail) !== true ? `: ${detail.slice(0, 200)}` : '';
    return `${where} ${message ?? 'is not valid'}${more}`;
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/external-links.js





const PRIVATE = privateAddresses();
/** Only addresses of the open internet: no loopback, no private network, no metadata service of a cloud. */
const OPEN_INTERNET = {
    mayAsk: (address) => !PRIVATE.check(address, (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4'),
};
const AT_ONCE = 8;
const MAX_LINKS = 500;
const ANSWER_MS = 15_000;
/**
 * Asks each address once, without following it anywhere. 404 and 410 are broken links; a host that can't be reached,
 * refuses or is busy is a matter of the environment.
 */
async function checkExternalLinks(links, signal, reach = OPEN_INTERNET) {
    const byUrl = new Map();
    for (const link of links)
        byUrl.set(link.url.replace(/#.*$/s, ''), link);
    if (byUrl.size > MAX_LINKS) {
        const message = `${byUrl.size} links to other hosts are more than the ${MAX_LINKS} that one change may ask for`;
        return [(0,objection/* objection */.C)('scope', 'external-link', message)];
    }
    const pending = [...byUrl];
    const answers = [];
    const work = async () => {
        for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
            answers.push([next[1], await ask(next[0], signal, reach)]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    // A name that is unknown while others are known doesn't exist; where none is known, the machine knows no names.
    const online = answers.some(([, { kind }]) => kind === 'there' || kind === 'gone');
    return answers
        .filter(([, { kind }]) => kind !== 'there')
        .map(([{ url, file, line }, { kind, why }]) => {
        const broken = kind === 'gone' || (kind === 'unknown-host' && online);
        const message = `${url.slice(0, 500)} in ${file.slice(0, 500)} ${why}`;
        return (0,objection/* objection */.C)(broken ? 'lint' : 'environment', 'external-link', message, { file, line });
    })
        .sort((left, right) => (left.finding.message < right.finding.message ? -1 : 1));
}
async function ask(url, signal, reach) {
    if (signal.aborted)
        return { kind: 'unreachable', why: 'was not asked before the deadline of the check' };
    try {
        const head = await statusOf(url, 'HEAD', signal, reach);
        const status = head === 405 || head === 501 || head === 404 ? await statusOf(url, 'GET', signal, reach) : head;
        const why = `answers ${status}`;
        if (status === 404 || status === 410)
            return { kind: 'gone', why };
        // 401, 403: there is something, behind a door. 3xx: it says where it went.
        return { kind: status < 500 && status !== 429 ? 'there' : 'unreachable', why };
    }
    catch (error) {
        const { code, message } = error;
        if (code === REFUSED)
            return { kind: 'gone', why: 'leads to an address that is not of the open internet' };
        if (code === 'ENOTFOUND')
            return { kind: 'unknown-host', why: 'leads to a host that is not known' };
        return { kind: 'unreachable', why: `can’t be reached (${(code ?? message).slice(0, 100)})` };
    }
}
const REFUSED = 'E_LINK_REFUSED';
function statusOf(url, method, signal, reach) {
    const { protocol, hostname } = new URL(url);
    const literal = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(literal) !== 0 && !reach.mayAsk(literal))
        return Promise.reject(refusal(literal));
    const client = protocol === 'http:' ? external_node_http_ : external_node_https_;
    return new Promise((resolve, reject) => {
        const request = client.request(url, {
            method,
            agent: false,
            headers: { 'user-agent': 'loop-actions-links', accept: '*/*' },
            lookup: guardedLookup(reach),
            signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
        });
        request.on('error', reject);
        request.on('response', (response) => {
            response.destroy();
            resolve(response.statusCode ?? 0);
        });
        request.end();
    });
}
/** Judges the very address that is connected to, so that a name can't answer one thing first and another later. */
function guardedLookup(reach) {
    return (host, options, callback) => {
        (0,external_node_dns_.lookup)(host, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, '', 0);
            const refused = addresses.find(({ address }) => !reach.mayAsk(address));
            if (refused !== undefined)
                return callback(refusal(refused.address), '', 0);
            if (options.all === true)
                return callback(null, addresses);
            return callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
        });
    };
}
function refusal(address) {
    return Object.assign(new Error(`${address} is not of the open internet`), { code: REFUSED });
}
/** IANA's special-purpose registries (RFC 6890), as far as something can listen there. */
function privateAddresses() {
    const list = new external_node_net_.BlockList();
    const v4 = [
        ['0.0.0.0', 8],
        ['10.0.0.0', 8],
        ['100.64.0.0', 10],
        ['127.0.0.0', 8],
        ['168.63.129.16', 32],
        ['169.254.0.0', 16],
        ['172.16.0.0', 12],
        ['192.0.0.0', 24],
        ['192.168.0.0', 16],
        ['198.18.0.0', 15],
        ['224.0.0.0', 3],
    ];
    for (const [address, bits] of v4)
        list.addSubnet(address, bits, 'ipv4');
    const v6 = [
        ['::', 127],
        ['::ffff:0:0', 96],
        ['64:ff9b::', 96],
        ['fc00::', 7],
        ['fe80::', 10],
        ['ff00::', 8],
    ];
    for (const [address, bits] of v6)
        list.addSubnet(address, bits, 'ipv6');
    return list;
}

// EXTERNAL MODULE: ./build/packages/text/src/invisible.js
var invisible = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/packages/text/src/fold-for-detection.js

/** Letters of other scripts that look like Latin ones (a part of Unicode's confusables.txt, the part used in attacks). */
const LOOKALIKES = {
    ...pairs('аӑᴀαа', 'a'),
    ...pairs('ьвβв', 'b'),
    ...pairs('сϲᴄ', 'c'),
    ...pairs('ԁ', 'd'),
    ...pairs('еєεҽ', 'e'),
    ...pairs('ɡց', 'g'),
    ...pairs('һнη', 'h'),
    ...pairs('іıιӏ', 'i'),
    ...pairs('јϳ', 'j'),
    ...pairs('кκ', 'k'),
    ...pairs('ⅼ', 'l'),
    ...pairs('мм', 'm'),
    ...pairs('ո', 'n'),
    ...pairs('оοօ', 'o'),
    ...pairs('рρ', 'p'),
    ...pairs('ѕ', 's'),
    ...pairs('тτ', 't'),
    ...pairs('υս', 'u'),
    ...pairs('ѵν', 'v'),
    ...pairs('ԝ', 'w'),
    ...pairs('хχ', 'x'),
    ...pairs('уү', 'y'),
};
/** A text folded so that look-alike spellings compare equal: for finding keywords, never for showing. */
function foldForDetection(text) {
    const { text: visible } = (0,invisible/* removeInvisible */.i)(text);
    const folded = visible.normalize('NFKC').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    return folded.replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES[letter] ?? letter);
}
function pairs(letters, latin) {
    return Object.fromEntries([...letters].map((letter) => [letter, latin]));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/find-hidden-text.js


/** Texts for people, in which marks of right-to-left scripts and soft hyphens are at home. */
const PROSE = /\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|po|pot|srt|vtt|csv|xliff|arb|strings|properties)$/i;
/** Translations; their values are prose. */
const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|lang|translations?|messages)\/.+\.(?:json|ya?ml|toml)$/i;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Embeddings and overrides; the isolates of Unicode 6.3 and marks are what prose should use instead. */
const OVERRIDES = /[\u202A-\u202E]/;
/** Characters with which a text can be smuggled past a reader: tags, and selectors in a row. */
const SMUGGLED = /[\u{E0020}-\u{E007F}]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,}/u;
const EMOJI_FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
/** Code, whatever bytes it holds: a NUL in it makes git call it binary, and no compiler minds. */
const CODE = /\.(?:c|cc|cjs|cpp|cs|cts|dart|ex|exs|go|h|hpp|html?|java|jsx?|kts?|lua|mjs|mts|php|pl|pyi?|rb|rs|scala|sh|sql|svelte|swift|tsx?|vue|zig|json|ya?ml|toml)$/i;
/** A longer line is looked at in pieces. */
const PIECE = 100_000;
/**
 * What reads other than it shows, in what a candidate adds (Trojan Source, CVE-2021-42574 and CVE-2021-42694):
 * bidirectional controls, invisible characters, and names that mix look-alike letters into Latin ones. In prose only
 * what no language needs counts. A person decides: the class is `policy`. `binaries` are paths that git calls so.
 */
function findHiddenText(files, binaries = new Set()) {
    return files.flatMap(({ path, lines }) => {
        if (binaries.has(path) && !CODE.test(path))
            return [];
        const isProse = PROSE.test(path) || TRANSLATIONS.test(path);
        const known = isProse ? null : new Set(lines.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]{2,}/g) ?? []));
        return lines.flatMap(({ line, text }) => {
            if (PLAIN.test(text))
                return [];
            const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
            const found = new Map();
            for (let at = 0; at < bare.length; at += PIECE) {
                const piece = bare.slice(at, at + PIECE);
                for (const [rule, what] of known === null ? inProse(piece) : inSource(piece, known))
                    found.set(rule, what);
            }
            return [...found].map(([rule, what]) => (0,objection/* objection */.C)('policy', rule, `${JSON.stringify(path.slice(0, 500))} line ${line} ${what}`, { file: path, line }));
        });
    });
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything of ASCII is plain here
const PLAIN = /^[\u0000-\u007F]*$/;
function inProse(line) {
    const reasons = [];
    if (OVERRIDES.test(line) && !RIGHT_TO_LEFT.test(line)) {
        reasons.push(['bidi-control', 'turns the direction of text that has no right-to-left letter']);
    }
    if (SMUGGLED.test(line.replace(EMOJI_FLAG, ''))) {
        reasons.push(['hidden-character', 'holds characters that nobody sees']);
    }
    return reasons;
}
function inSource(line, known) {
    const reasons = [];
    const removed = (0,invisible/* removeInvisible */.i)(line).removed;
    if (removed.includes('bidi-controls')) {
        reasons.push(['bidi-control', 'holds controls of direction: it runs other than it shows']);
    }
    if (removed.some((kind) => HIDDEN.has(kind))) {
        reasons.push(['hidden-character', 'holds characters that nobody sees']);
    }
    const word = (line.match(/[\p{L}\p{N}\p{M}_$]+/gu) ?? []).find((name) => isDisguised(name, known));
    if (word !== undefined) {
        const code = [...word].find((letter) => !PLAIN.test(letter))?.codePointAt(0) ?? 0;
        const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        reasons.push(['look-alike', `names ${JSON.stringify(foldForDetection(word))} with the look-alike letter ${point}`]);
    }
    return reasons;
}
const HIDDEN = new Set(['invisible-characters', 'tag-characters', 'variation-selectors']);
const DISGUISE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\u{FF21}-\u{FF5A}\u{1D400}-\u{1D7FF}]/u;
/** Look-alike letters among Latin ones, or a word of nothing else that stands for a name of the change. */
function isDisguised(name, known) {
    if (PLAIN.test(name) || !DISGUISE.test(name))
        return false;
    return name.split(/[_$]/).some((part) => {
        if (!DISGUISE.test(part) || !PLAIN.test(foldForDetection(part)))
            return false;
        return /[A-Za-z]/.test(part) || (part.length > 2 && known.has(foldForDetection(part)));
    });
}

// EXTERNAL MODULE: ./build/packages/text/src/redact-secrets.js
var redact_secrets = __webpack_require__(49998);
;// CONCATENATED MODULE: ./build/packages/gate/src/checks/find-secrets.js


/** The most of one line that is looked at, characters; a longer one is looked at in overlapping pieces. */
const find_secrets_PIECE = 100_000;
const OVERLAP = 10_000;
/** The keys of Amazon's own manuals. */
const AWS_EXAMPLE = /\b(?:AKIA|ASIA)[0-9A-Z]{9}EXAMPLE\b/g;
/**
 * Secrets in what a candidate adds: the rules of secretlint without its filter, for a comment of the candidate must
 * not switch a rule off, and the shapes of tokens that the suite redacts. What was found is never said, only where.
 */
async function findSecrets(files, pause = async () => { }) {
    const found = [];
    for (const { path, lines } of files) {
        const kinds = new Map();
        for (const piece of piecesOf(lines)) {
            await pause();
            for (const { index, kind } of await lintPiece(path, piece.map(({ text }) => text))) {
                const line = piece[index]?.line;
                if (line !== undefined && !kinds.has(line))
                    kinds.set(line, kind);
            }
        }
        for (const { line, text } of lines) {
            if (!kinds.has(line) && (0,redact_secrets/* redactSecrets */.f)(text.replace(AWS_EXAMPLE, ''), []).found > 0)
                kinds.set(line, 'token');
        }
        for (const [line, kind] of [...kinds].sort(([left], [right]) => left - right)) {
            const message = `${JSON.stringify(path.slice(0, 500))} adds what looks like a secret (${kind}) in line ${line}`;
            found.push((0,objection/* objection */.C)('policy', 'secret', message, { file: path, line }));
        }
    }
    return found;
}
function piecesOf(lines) {
    const pieces = [];
    let piece = [];
    let size = 0;
    for (const { line, text } of lines) {
        for (let at = 0; at === 0 || at < text.length; at += find_secrets_PIECE - OVERLAP) {
            const part = text.slice(at, at + find_secrets_PIECE);
            if (size > 0 && size + part.length > 10 * find_secrets_PIECE) {
                pieces.push(piece);
                piece = [];
                size = 0;
            }
            piece.push({ line, text: part });
            size += part.length + 1;
            if (at + find_secrets_PIECE >= text.length)
                break;
        }
    }
    return piece.length === 0 ? pieces : [...pieces, piece];
}
async function lintPiece(path, lines) {
    const { lintSource } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198));
    const name = path.split('/').at(-1) ?? '';
    const { messages } = await lintSource({
        source: {
            content: lines.join('\n'),
            filePath: `/${path}`,
            ext: name.includes('.') ? `.${name.split('.').at(-1)}` : '',
            contentType: 'text',
        },
        options: { config: { rules: await secretRules() }, noPhysicFilePath: true, maskSecrets: true },
    });
    return messages
        .filter(({ type }) => type === 'message')
        .map(({ loc, ruleId }) => ({
        index: loc.start.line - 1,
        kind: ruleId.replace('@secretlint/secretlint-rule-', ''),
    }));
}
/**
 * What of the preset is left out: the filter lets a comment `secretlint-disable` of the file decide; the rule for Google
 * opens a file of this machine by the path that the candidate gave (its keys are found as private keys).
 */
const find_secrets_LEFT_OUT = new Set([
    '@secretlint/secretlint-rule-filter-comments',
    '@secretlint/secretlint-rule-gcp',
]);
/** Each rule of the preset by itself. */
async function secretRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 2748).then(__webpack_require__.bind(__webpack_require__, 42748));
    return rules.filter(({ meta }) => !find_secrets_LEFT_OUT.has(meta.id)).map((rule) => ({ id: rule.meta.id, rule, options: {} }));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/run-built-in.js









/** Whether a check is one of these. */
function isSuiteCheck(check) {
    return check.builtIn !== null;
}
/** Carries out one check on git's objects, within its deadline. Nothing of the candidate runs. */
async function runBuiltIn(room, check, change) {
    const started = external_node_perf_hooks_.performance.now();
    const clock = new Deadline(check.deadlineMs, room.signal);
    let answer;
    try {
        answer = await carryOut(check.builtIn, change, clock, room.reach ?? OPEN_INTERNET);
    }
    catch (error) {
        if (error !== OUT_OF_TIME)
            throw error;
        const message = `${check.name} did not come to an end within its deadline`;
        answer = { objections: [(0,objection/* objection */.C)('environment', 'deadline', message)] };
    }
    const { objections, notices = [], evidence = [] } = answer;
    return (0,objection/* resultOf */.B)(check, objections, { durationMs: external_node_perf_hooks_.performance.now() - started, evidence, notices });
}
async function carryOut(what, change, clock, reach) {
    const pause = () => clock.pause();
    switch (what.kind) {
        case 'scope':
            return { objections: [] };
        case 'secrets':
            return { objections: await findSecrets(await change.addedLines(), pause) };
        case 'trojan-source':
            return { objections: await hiddenText(change) };
        case 'schema': {
            const trees = { base: await change.base(), candidate: await change.candidate() };
            const { changes, scope } = change;
            return checkSchemas({ ...trees, changes, scope, ...what, timeLeft: () => clock.timeLeft(), pause });
        }
        case 'links': {
            const trees = { base: await change.base(), candidate: await change.candidate() };
            const { external, ...answer } = await checkLinks({ ...trees, changes: change.changes, files: what.files, pause });
            if (!what.external)
                return answer;
            const more = await checkExternalLinks(external, clock.signal, reach);
            return { ...answer, objections: [...answer.objections, ...more] };
        }
        default:
            return (0,loop_error/* assertNever */.xb)(what);
    }
}
/** What every judgement looks for, named by the spec or not: sizes, secrets and hidden text. */
async function standingObjections(change, named) {
    const kinds = new Set(named.map(({ builtIn }) => builtIn.kind));
    const { files } = await change.candidate();
    const sizes = new Map([...files].map(([path, { size }]) => [path, size ?? 0]));
    return [
        ...byteObjections(change.changes, sizes, change.scope),
        ...(kinds.has('secrets') ? [] : await findSecrets(await change.addedLines())),
        ...(kinds.has('trojan-source') ? [] : await hiddenText(change)),
    ];
}
async function hiddenText(change) {
    const binaries = new Set(change.changes.filter(({ binary }) => binary).map(({ path }) => path));
    return findHiddenText(await change.addedLines(), binaries);
}
const OUT_OF_TIME = Symbol('out of time');
/** The time of one check. */
class Deadline {
    signal;
    #ends;
    constructor(milliseconds, outer) {
        this.#ends = external_node_perf_hooks_.performance.now() + milliseconds;
        const own = AbortSignal.timeout(milliseconds);
        this.signal = outer === undefined ? own : AbortSignal.any([own, outer]);
    }
    /** Milliseconds, never less than 1. */
    timeLeft() {
        return Math.max(1, this.#ends - external_node_perf_hooks_.performance.now());
    }
    /** Lets timers run, and throws when the time is over. */
    async pause() {
        await new Promise((resolve) => setImmediate(resolve));
        if (this.signal.aborted || external_node_perf_hooks_.performance.now() > this.#ends)
            throw OUT_OF_TIME;
    }
}

// EXTERNAL MODULE: ./build/packages/gate/src/dependencies/installed-dependencies.js + 1 modules
var installed_dependencies = __webpack_require__(23457);
;// CONCATENATED MODULE: ./build/packages/gate/src/dependencies/lockfile-policy.js
/** An address that a lockfile gives a package, with the origin that it is served from. */
const ADDRESS = /(?:"resolved": ?"|^ *resolved:? "?|tarball: ?"?)(https?:\/\/[^/"\s]+)\//gm;
const MAX_FINDINGS = 50;
const LOCKFILES = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|requirements[\w-]*\.txt)$/;
const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/** Findings for the lockfiles that a candidate changes; whether it may change them at all is a matter of scope. */
async function checkLockfiles(repository, commits, changes) {
    const findings = [];
    const read = (commit, path) => repository.readFile(commit, path, MAX_LOCK_BYTES).catch(() => null);
    for (const { path, oldPath, status } of changes) {
        if (status === 'deleted' || !LOCKFILES.test(path))
            continue;
        const origins = originsOf((await read(commits.base, oldPath ?? path)) ?? '');
        findings.push(...lockfileFindings(path, (await read(commits.candidate, path)) ?? '', origins));
    }
    return findings;
}
/** The registries that a lockfile of the base takes packages from. */
function originsOf(text) {
    return new Set([...text.matchAll(ADDRESS)].map(([, origin = '']) => origin));
}
/**
 * What a candidate's lockfile may not bring (attacks P08): a package from anywhere but the registries of the base's
 * lockfile, under another name, or without integrity. An entry without an address comes from the registry that the
 * installer is set up with. A file that can't be read is refused.
 */
function lockfileFindings(path, text, origins) {
    const name = path.split('/').at(-1) ?? '';
    const problems = name === 'package-lock.json' || name === 'npm-shrinkwrap.json'
        ? npmProblems(text, origins)
        : name === 'yarn.lock' || name === 'pnpm-lock.yaml'
            ? lineProblems(text, origins)
            : name.endsWith('.txt')
                ? requirementProblems(text)
                : [];
    return problems
        .slice(0, MAX_FINDINGS)
        .map((message) => ({ severity: 'error', rule: 'lockfile-source', file: path.slice(0, 1000), message }));
}
function npmProblems(text, origins) {
    const packages = readPackages(text);
    if (packages === null)
        return ['is no lockfile of npm 7 or later'];
    return Object.entries(packages).flatMap(([place, entry]) => {
        if (!place.includes('node_modules/'))
            return [];
        if (entry.link === true) {
            const target = String(entry.resolved);
            return Object.hasOwn(packages, target) && !target.includes('..')
                ? []
                : [`${place} is a link out of the repository`];
        }
        const wanted = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
        const problems = [];
        if (entry.name !== undefined && entry.name !== wanted)
            problems.push(`${wanted} is ${String(entry.name)} under another name`);
        if (entry.inBundle === true)
            return problems;
        if (entry.resolved !== undefined && !comesFrom(origins, String(entry.resolved))) {
            problems.push(`${wanted} does not come from a registry of the base's lockfile`);
        }
        else if (entry.resolved !== undefined && !isOf(wanted, String(entry.resolved))) {
            problems.push(`${wanted} comes from another package's address`);
        }
        if (typeof entry.integrity !== 'string' || !/^sha(?:512|384|256)-/.test(entry.integrity)) {
            problems.push(`${wanted} has no integrity`);
        }
        return problems.map((problem) => problem.slice(0, 500));
    });
}
function readPackages(text) {
    try {
        const { packages } = JSON.parse(text);
        return packages !== null && typeof packages === 'object' ? packages : null;
    }
    catch {
        return null;
    }
}
function comesFrom(origins, address) {
    const origin = /^(https?:\/\/[^/"\s]+)\//.exec(address)?.[1];
    return origin !== undefined && origins.has(origin);
}
/** `<registry>/<name>/-/<file>.tgz`; a registry may lie below a path of its host. */
function isOf(name, address) {
    return new URL(address).pathname.toLowerCase().includes(`/${name.toLowerCase()}/-/`);
}
/** In the locks of yarn and pnpm each source has a line of its own, and one from the registry needs none. */
function lineProblems(text, origins) {
    const foreign = /(?:^|[\s"'@{:,])(?:git[+:@]|github:|gitlab:|bitbucket:|file:|link:|portal:|exec:|patch:|npm:@?[\w./-]+@|https?:\/\/)/;
    return text.split('\n').flatMap((line) => {
        const bare = line.trim();
        if (!foreign.test(bare))
            return [];
        const address = /^(?:resolved:? |tarball: ?)?"?(https?:\/\/\S+)/.exec(bare)?.[1];
        if (address !== undefined && comesFrom(origins, address))
            return [];
        // Yarn's later locks name the registry so: "left-pad@npm:^1.0.0".
        if (/^"?(@?[\w./-]+)@npm:[^@]*"?:?$/.test(bare) || /^resolution: "(@?[\w./-]+)@npm:[^@]+"$/.test(bare))
            return [];
        return [`a package does not come from a registry of the base's lockfile: ${bare.slice(0, 200)}`];
    });
}
function requirementProblems(text) {
    return text.split('\n').flatMap((line) => {
        const bare = line.trim();
        const foreign = /^(?:-e|--editable|--index-url|--extra-index-url|-i|--find-links|-f|--trusted-host|\.|\/)(?:[\s=./]|$)|@\s*\w+[+:]|:\/\//;
        return !bare.startsWith('#') && foreign.test(bare)
            ? [`a package does not come from the index: ${bare.slice(0, 200)}`]
            : [];
    });
}

// EXTERNAL MODULE: ./build/packages/gate/src/held-out.js
var held_out = __webpack_require__(68913);
;// CONCATENATED MODULE: ./build/packages/gate/src/evals/statistics.js
/**
 * Exact binomial tail, P(X ≥ k) for X of n tosses with chance p. Sums in logarithms, so that large n don't underflow.
 */
function binomialTail(k, n, p = 0.5) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    let choose = 0;
    let tail = 0;
    for (let at = 1; at <= n; at++) {
        choose += Math.log(n - at + 1) - Math.log(at);
        if (at >= k)
            tail += Math.exp(choose + at * Math.log(p) + (n - at) * Math.log1p(-p));
    }
    return Math.min(1, tail);
}
/**
 * McNemar's test in its exact form: only cases that changed say anything, and under no effect each is as likely to go
 * up as down. Two-sided. The sign test of scores is the same computation over rises and falls.
 */
function mcnemarExact({ worse, better }) {
    const n = worse + better;
    return n === 0 ? 1 : Math.min(1, 2 * binomialTail(Math.max(worse, better), n));
}
/** The chance that a two-sided exact test at `alpha` finds an effect that makes `share` of the changed cases worse. */
function mcnemarPower(changed, share, alpha = 0.05) {
    const needed = smallestSignificant(changed, alpha);
    return needed === null ? 0 : binomialTail(needed, changed, share);
}
/** How many of n changed cases must be worse before it counts as more than chance; null: all of them would not do. */
function smallestSignificant(changed, alpha = 0.05) {
    for (let k = Math.ceil(changed / 2); k <= changed; k++)
        if (2 * binomialTail(k, changed) <= alpha)
            return k;
    return null;
}
/** Standard normal quantile of 0.975. */
const Z95 = 1.959963984540054;
/** Wilson's interval of 95 % for a proportion; it holds near 0 and 1, where the plain one fails. */
function wilsonInterval(hits, n) {
    if (n === 0)
        return { estimate: Number.NaN, low: 0, high: 1 };
    const p = hits / n;
    const z2 = Z95 * Z95;
    const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return { estimate: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
/** Change of the pass rate between paired samples, Newcombe's square-and-add interval of 95 % (1998, method 10). */
function pairedDifference({ bothPass, worse, better, bothFail }) {
    const n = bothPass + worse + better + bothFail;
    if (n === 0)
        return { estimate: Number.NaN, low: -1, high: 1 };
    const now = wilsonInterval(bothPass + better, n);
    const before = wilsonInterval(bothPass + worse, n);
    const product = (bothPass + worse) * (better + bothFail) * (bothPass + better) * (worse + bothFail);
    const cross = bothPass * bothFail - worse * better;
    const corrected = cross > n / 2 ? cross - n / 2 : cross < 0 ? cross : 0;
    const phi = product === 0 ? 0 : corrected / Math.sqrt(product);
    const estimate = (better - worse) / n;
    const reach = (a, b) => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    return {
        estimate,
        low: estimate - reach(now.estimate - now.low, before.high - before.estimate),
        high: estimate + reach(now.high - now.estimate, before.estimate - before.low),
    };
}
/** Mean of paired differences with its percentile bootstrap interval of 95 %; the same seed, the same interval. */
function bootstrapMean(differences, seed, rounds = 2000) {
    const n = differences.length;
    if (n === 0)
        return { estimate: Number.NaN, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const random = mulberry32(seed);
    const means = new Float64Array(rounds);
    for (let round = 0; round < rounds; round++) {
        let sum = 0;
        for (let at = 0; at < n; at++)
            sum += differences[Math.floor(random() * n)] ?? 0;
        means[round] = sum / n;
    }
    means.sort();
    const at = (share) => means[Math.min(rounds - 1, Math.floor(share * rounds))] ?? Number.NaN;
    return { estimate: differences.reduce((sum, value) => sum + value, 0) / n, low: at(0.025), high: at(0.975) };
}
/** A small generator of evenly spread numbers in [0, 1) (Tommy Ettinger's mulberry32). */
function mulberry32(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/compare-runs.js

const SEED = 20_260_704;
/** Pairs two runs of one golden set. What is missing now failed; what has an error tells nothing. */
function compareRuns(baseline, run) {
    const now = new Map(outcomesOf(run).map((outcome) => [outcome.id, outcome]));
    const before = outcomesOf(baseline);
    const missing = before.filter(({ id }) => !now.has(id));
    const pairs = before.flatMap((old) => {
        const after = now.get(old.id);
        return after === undefined ? [] : [{ before: old, after }];
    });
    const known = new Set(before.map(({ id }) => id));
    const errors = [
        ...pairs.flatMap((pair) => [pair.before, pair.after]),
        ...[...now.values()].filter(({ id }) => !known.has(id)),
    ].filter(({ pass }) => pass === null);
    const otherInput = pairs.filter(({ before: old, after }) => old.trials[0]?.input !== after.trials[0]?.input);
    const paired = pairs.filter((pair) => !otherInput.includes(pair) && pair.before.pass !== null && pair.after.pass !== null);
    const kind = (was, is) => paired.filter((pair) => pair.before.pass === was && pair.after.pass === is);
    const [worse, better] = [kind(true, false), kind(false, true)];
    const lost = missing.filter(({ pass }) => pass === true).length;
    const outcomes = {
        bothPass: kind(true, true).length,
        worse: worse.length + lost,
        better: better.length,
        bothFail: kind(false, false).length + missing.length - lost,
    };
    const scores = paired.map((pair) => (pair.after.score ?? 0) - (pair.before.score ?? 0));
    return {
        outcomes,
        worse,
        better,
        missing,
        errors,
        otherInput,
        pValue: mcnemarExact(outcomes),
        difference: pairedDifference(outcomes),
        score: bootstrapMean(scores, SEED),
        needed: smallestSignificant(outcomes.worse + outcomes.better),
    };
}
/** The trials of each case, put together. */
function outcomesOf(run) {
    const trials = new Map();
    for (const answer of run.cases) {
        const known = trials.get(answer.id);
        if (known === undefined)
            trials.set(answer.id, [answer]);
        else
            known.push(answer);
    }
    return [...trials].map(([id, all]) => {
        const judged = all.filter(({ pass }) => pass !== null);
        if (judged.length === 0)
            return { id, trials: all, pass: null, score: null };
        const passed = judged.filter(({ pass }) => pass === true).length;
        const scores = judged.map(({ score, pass }) => score ?? Number(pass));
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        return { id, trials: all, pass: passed * 2 > judged.length, score: mean };
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/diagnose.js
/** What can be turned to mend an eval (seed 001): the code, a setting, or what an agent is told. */
const LEVERS = ['logic', 'threshold', 'skill'];
const SKILL_TAG = /skill|prompt|instruction|persona|rubric/i;
/** Below this share a guess is no diagnosis. */
const ENOUGH = 0.5;
const NUMBER = /^[^\d-]*(-?\d+(?:\.\d+)?)[^\d]*$/;
/** Which lever the failing cases point to: from what was expected and came, their traces and tags, and history. */
function diagnose(failing, history = {}) {
    const clues = failing.flatMap(cluesOf);
    const past = LEVERS.flatMap((lever) => {
        const times = history[lever] ?? 0;
        if (times === 0)
            return [];
        return [{ lever, weight: Math.min(times, 3) * 0.5, because: `it mended such failures ${times} times before` }];
    });
    const all = [...clues, ...past];
    const weights = LEVERS.map((lever) => all.reduce((sum, clue) => sum + (clue.lever === lever ? clue.weight : 0), 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const most = Math.max(...weights);
    const winner = weights.filter((weight) => weight === most).length === 1 ? LEVERS[weights.indexOf(most)] : undefined;
    // One clue alone is weak: three more that point everywhere are assumed.
    const confidence = (most + 1) / (total + 3);
    return {
        lever: winner !== undefined && clues.length > 0 && confidence >= ENOUGH ? winner : null,
        confidence,
        clues: all,
    };
}
/** The cases that got worse, as they are now. */
function failingOf(worse) {
    return worse.map(({ after }) => after);
}
function cluesOf({ id, trials }) {
    const failed = trials.find(({ pass }) => pass === false);
    if (failed === undefined)
        return [];
    const place = `${JSON.stringify(id.slice(0, 100))}${failed.traceId === null ? '' : ` (trace ${failed.traceId})`}`;
    const clue = (lever, weight, because) => ({
        lever,
        weight,
        because: `${place}: ${because}`,
    });
    const clues = [];
    const mixed = trials.some(({ pass }) => pass === true);
    if (mixed)
        clues.push(clue('skill', 1, 'the same question is answered right at times, as words are followed at times'));
    const tag = failed.tags.find((name) => SKILL_TAG.test(name));
    if (tag !== undefined)
        clues.push(clue('skill', 1, `the trace names ${JSON.stringify(tag)}`));
    const content = contentClue(failed);
    if (content !== null)
        clues.push(clue(...content));
    return clues;
}
/** What the difference between expected and actual looks like. */
function contentClue({ expected, actual, score }) {
    if (actual.trim() === '')
        return ['logic', 2, 'there is no answer at all'];
    const [want, got] = [NUMBER.exec(expected), NUMBER.exec(actual)].map((match) => Number(match?.[1] ?? Number.NaN));
    if (want !== undefined && got !== undefined && Number.isFinite(want) && Number.isFinite(got)) {
        const off = Math.abs(want - got) / Math.max(1, Math.abs(want));
        if (off <= 0.25)
            return ['threshold', 2, `${got} is near ${want}: a limit may be set too high or too low`];
        return ['logic', 2, `${got} is far from ${want}: it is computed wrongly`];
    }
    if (score !== null && score > 0.5 && score < 1)
        return ['threshold', 1, `its score ${score} nearly passes`];
    if (neighbours(expected, actual))
        return ['threshold', 2, `${actual} is the level next to ${expected}`];
    if (looksParsed(expected))
        return ['logic', 1, 'a value that is read or computed differs'];
    return ['skill', 1, 'the words of an answer differ'];
}
const SCALES = [
    ['none', 'low', 'moderate', 'considerable', 'high', 'very high', 'extreme'],
    ['low', 'medium', 'high', 'critical'],
    ['minor', 'major', 'critical', 'blocker'],
];
function neighbours(expected, actual) {
    const [want, got] = [expected.trim().toLowerCase(), actual.trim().toLowerCase()];
    return SCALES.some((scale) => {
        const [left, right] = [scale.indexOf(want), scale.indexOf(got)];
        return left >= 0 && right >= 0 && Math.abs(left - right) === 1;
    });
}
/** A date, a number, an identifier or JSON: what code makes, not prose. */
function looksParsed(text) {
    return /^[[{]/.test(text.trim()) || !/\s/.test(text.trim()) || /^\d{4}-\d{2}-\d{2}/.test(text.trim());
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
;// CONCATENATED MODULE: ./build/packages/contract/src/eval-run.js


/** Tools whose results are read. */
const EVAL_SOURCES = ['promptfoo', 'inspect-ai', 'openai-evals', 'cases'];
/** One case of a golden set, as one trial answered it. */
const EvalCase = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1).max(300),
    trial: schemas/* int */.Whr().positive().describe('1 for the first time a case was run, 2 for its repetition.'),
    input: identifiers/* Digest */.np.describe('Of the canonical form of the input, so that a changed question is found.'),
    expected: schemas/* string */.YjP().max(4000),
    actual: schemas/* string */.YjP().max(4000),
    score: schemas/* number */.aig().finite().nullable().describe('null: the tool gives none.'),
    pass: schemas/* boolean */.zMY().nullable().describe('null exactly when there is an error.'),
    error: schemas/* string */.YjP().max(2000).nullable().describe('Why there is no answer to judge; no fault of quality.'),
    traceId: schemas/* string */.YjP().max(300).nullable().describe('Where to follow what happened.'),
    tags: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(20).describe('The prompt, skill, rule or code that the tool names for it.'),
})
    .describe('One answered case.');
/** What an eval tool reported, in one form. */
const EvalRun = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    source: schemas/* enum */.k5n(EVAL_SOURCES),
    cases: schemas/* array */.YOg(EvalCase).max(100_000),
    problems: schemas/* array */.YOg(schemas/* string */.YjP().max(500)).max(100).describe('Why the run as a whole is not complete.'),
})
    .describe('The results of one run of an eval.');

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/json-value.js

/** The value as an object; an empty one for anything else. */
function asRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty text, or a number as text; null for anything else. */
function asText(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** Any value as the text that stands in a report, cut. */
function asShown(value, maxChars = 4000) {
    if (value === undefined || value === null)
        return '';
    return (typeof value === 'string' ? value : (0,canonical_json/* canonicalJson */.dj)(value)).slice(0, maxChars).toWellFormed();
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/eval-case.js

/** A case in the one form, bounds kept; an answer with an error has neither passed nor failed. */
function evalCase(values) {
    const { id, trial = 1, error, traceId, tags, ...rest } = values;
    return EvalCase.parse({
        ...rest,
        id: id.replace(/\s+/g, ' ').slice(0, 300) || 'unnamed',
        trial,
        pass: error === null ? values.pass : null,
        error: error === null ? null : (error || 'an error without words').slice(0, 2000),
        traceId: traceId === null ? null : traceId.slice(0, 300),
        tags: [...new Set(tags.map((tag) => tag.slice(0, 200)))].slice(0, 20),
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/read-case-list.js



/** A harness of one's own: a list of `{ id, input, expected, actual, pass, score, error, traceId, tags, trial }`. */
function readCaseList(list) {
    const records = list.map(asRecord);
    if (records.some((record) => asText(record.id) === null || !('pass' in record || 'error' in record)))
        return null;
    const cases = records.map((record) => evalCase({
        id: asText(record.id) ?? '',
        trial: asNumber(record.trial) ?? 1,
        input: (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(record.input ?? null)),
        expected: asShown(record.expected),
        actual: asShown(record.actual),
        score: asNumber(record.score),
        pass: record.pass === true,
        error: record.error === undefined || record.error === null ? null : asShown(record.error, 2000),
        traceId: asText(record.traceId) ?? asText(record.trace_id),
        tags: asList(record.tags).flatMap((tag) => asText(tag) ?? []),
    }));
    return { schemaVersion: 1, source: 'cases', cases, problems: [] };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/read-inspect-ai.js



/** What inspect-ai's letters are worth: correct, partial, incorrect, no answer. */
const LETTERS = { C: 1, P: 0.5, I: 0, N: 0 };
/** inspect-ai's log as JSON: `{ status, eval, samples: [{ id, epoch, input, target, output, scores, error }] }`. */
function readInspectAi(log) {
    const status = asText(log.status);
    const tags = [asText(asRecord(log.eval).task)].filter((tag) => tag !== null);
    const cases = asList(log.samples).map((sample) => readSample(asRecord(sample), tags));
    const planned = asNumber(asRecord(log.results).total_samples);
    const problems = [
        ...(status === null || status === 'success' ? [] : [`the log says ${JSON.stringify(status)}`]),
        ...(planned !== null && planned > cases.length
            ? [`${planned} samples were planned, ${cases.length} are there`]
            : []),
    ];
    return { schemaVersion: 1, source: 'inspect-ai', cases, problems };
}
function readSample(sample, tags) {
    const metadata = asRecord(sample.metadata);
    const scores = Object.values(asRecord(sample.scores)).map((score) => scoreOf(asRecord(score).value));
    const known = scores.filter((score) => score !== null);
    const failed = asText(asRecord(sample.error).message) ?? asText(sample.error);
    const unscored = scores.length === 0 || known.length < scores.length ? 'the sample has no score that can be read' : null;
    const output = asRecord(sample.output);
    const choice = asRecord(asRecord(asList(output.choices)[0]).message);
    return evalCase({
        id: asText(sample.id) ?? (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(sample.input ?? null)),
        trial: asNumber(sample.epoch) ?? 1,
        input: (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(sample.input ?? null)),
        expected: asShown(sample.target),
        actual: asShown(output.completion ?? choice.content),
        // Of several scorers the strictest: a sample is right when all of them say so.
        score: known.length === 0 ? null : Math.min(...known),
        pass: known.length > 0 && known.every((score) => score >= 1),
        error: failed ?? unscored,
        traceId: asText(sample.uuid),
        tags: [...tags, asText(metadata.skill), asText(metadata.rule)].filter((tag) => tag !== null),
    });
}
function scoreOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value === 'string')
        return LETTERS[value] ?? null;
    return asNumber(value);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/read-openai-evals.js



/** The record file of openai evals: a `spec` line, events by `sample_id`, a `final_report` line. */
function readOpenaiEvals(lines) {
    const samples = new Map();
    for (const line of lines) {
        const id = asText(line.sample_id);
        if (id !== null)
            samples.set(id, [...(samples.get(id) ?? []), line]);
    }
    const name = asText(asRecord(lines.find((line) => 'spec' in line)?.spec).eval_name);
    const cases = [...samples].map(([id, events]) => read_openai_evals_readSample(id, events, name === null ? [] : [name]));
    const finished = lines.some((line) => 'final_report' in line);
    const problems = finished ? [] : ['the record has no final report, so the run didn’t end'];
    return { schemaVersion: 1, source: 'openai-evals', cases, problems };
}
function read_openai_evals_readSample(id, events, tags) {
    const data = (type) => events.filter((event) => event.type === type).map((event) => asRecord(event.data));
    const [sampling] = data('sampling').slice(-1);
    const verdicts = [...data('match'), ...data('metrics')];
    const failed = data('error')[0];
    const passes = verdicts.map(({ correct, accuracy, score }) => passOf(correct ?? accuracy ?? score));
    const known = passes.filter((pass) => pass !== null);
    const [match] = data('match');
    const error = failed === undefined ? (known.length === 0 ? 'the sample was never judged' : null) : asShown(failed, 2000);
    return evalCase({
        id,
        input: (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(sampling?.prompt ?? null)),
        expected: asShown(match?.expected),
        actual: asShown(match?.picked ?? match?.sampled ?? sampling?.sampled),
        score: known.length === 0 ? null : Math.min(...known),
        pass: known.length > 0 && known.every((pass) => pass >= 1),
        error,
        traceId: asText(events.at(-1)?.event_id),
        tags: [...tags],
    });
}
function passOf(value) {
    return typeof value === 'boolean' ? Number(value) : asNumber(value);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/read-promptfoo.js



/** `failureReason` of a result that has no answer (promptfoo's ResultFailureReason.ERROR). */
const ERROR = 2;
/** promptfoo's JSON output: `{ results: { results: [...], stats } }`, versions 2 and 3. */
function readPromptfoo(report) {
    const summary = asRecord(report.results);
    const results = asList(summary.results).map(asRecord);
    const trials = new Map();
    const cases = results.map((result) => readResult(result, trials));
    const stats = asRecord(summary.stats);
    const counted = ['successes', 'failures', 'errors'].map((key) => asNumber(stats[key]) ?? 0);
    const total = counted.reduce((sum, value) => sum + value, 0);
    const problems = total > cases.length ? [`its statistics count ${total} results, but it holds ${cases.length}`] : [];
    return { schemaVersion: 1, source: 'promptfoo', cases, problems };
}
function readResult(result, trials) {
    const test = asRecord(result.testCase);
    const metadata = { ...asRecord(test.metadata), ...asRecord(result.metadata) };
    const prompt = asRecord(result.prompt);
    const input = result.vars ?? test.vars ?? null;
    const named = asText(metadata.id) ?? asText(test.description) ?? asText(result.description);
    const provider = asText(asRecord(result.provider).id) ?? asText(result.provider) ?? '';
    const variant = [asText(prompt.label), provider].filter((part) => part !== null && part !== '').join(', ');
    const id = `${named ?? (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(input))}${variant === '' ? '' : ` [${variant.slice(0, 100)}]`}`;
    const graded = asRecord(result.gradingResult);
    const failed = asText(result.error);
    const isError = result.failureReason === ERROR || (failed !== null && result.gradingResult === undefined);
    return evalCase({
        id,
        trial: nextTrial(trials, id, result),
        input: (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(input)),
        expected: asShown(test.assert ?? asRecord(graded.assertion).value),
        actual: asShown(asRecord(result.response).output ?? result.output),
        score: asNumber(result.score),
        pass: result.success === true,
        error: isError ? (failed ?? 'promptfoo says error') : null,
        traceId: asText(metadata.traceId) ?? asText(asRecord(result.response).traceId) ?? asText(result.id),
        tags: [asText(prompt.label), asText(metadata.skill), asText(metadata.rule)].filter((tag) => tag !== null),
    });
}
/** With `--repeat` a case is answered more than once: `repeatIndex` says which time; without it a second answer is a double. */
function nextTrial(trials, id, result) {
    const repeat = asNumber(result.repeatIndex) ?? asNumber(asRecord(result.evaluateOptions).repeatIndex);
    if (repeat === null)
        return 1;
    const trial = (trials.get(id) ?? 0) + 1;
    trials.set(id, trial);
    return trial;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/read-eval-run.js






/** The largest report that is read, bytes. */
const read_eval_run_MAX_BYTES = 64 * 1024 * 1024;
/**
 * Reads the results of promptfoo (`--output x.json`), inspect-ai (`--log-format json`), openai evals (the record file,
 * JSON Lines) or a plain list of cases. Throws `E_EVALS_INVALID` for anything else, for a report without a case and for
 * one case answered twice in one trial: nobody could say which answer counts.
 */
function readEvalRun(text, name) {
    if (Buffer.byteLength(text) > read_eval_run_MAX_BYTES)
        throw invalid(name, `is larger than ${read_eval_run_MAX_BYTES} bytes`);
    const run = readAny(text);
    if (run === null)
        throw invalid(name, 'is no report of promptfoo, inspect-ai or openai evals, and no list of cases');
    if (run.cases.length === 0)
        throw invalid(name, 'holds no case');
    const seen = new Set();
    for (const { id, trial } of run.cases) {
        const key = `${trial} ${id}`;
        if (seen.has(key))
            throw invalid(name, `answers the case ${JSON.stringify(id.slice(0, 100))} twice`);
        seen.add(key);
    }
    const checked = EvalRun.safeParse(run);
    if (!checked.success)
        throw invalid(name, `can’t be brought into one form (${checked.error.issues[0]?.message})`);
    return checked.data;
}
function readAny(text) {
    const whole = parse(text);
    if (whole !== undefined) {
        const record = asRecord(whole);
        if (Array.isArray(record.samples))
            return readInspectAi(record);
        if (record.results !== undefined)
            return readPromptfoo(record);
        return readCaseList(Array.isArray(whole) ? whole : asList(record.cases));
    }
    const lines = parseLines(text);
    if (lines === null)
        return null;
    return lines.some((line) => 'run_id' in line || 'spec' in line || 'final_report' in line)
        ? readOpenaiEvals(lines)
        : readCaseList(lines);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseLines(text) {
    const lines = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const value = parse(line);
        if (value === undefined || value === null || typeof value !== 'object')
            return null;
        lines.push(asRecord(value));
    }
    return lines;
}
function invalid(name, problem) {
    return new loop_error/* LoopError */.jO('E_EVALS_INVALID', {
        message: `${name} ${problem}`,
        remedy: 'Let the eval write its whole report, with an id for each case; see docs/evals.md.',
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/evals/judge-evals.js




/**
 * Judges evals over the whole golden set, never the failing case alone (seed 001). A missing case has failed; an error
 * is no failure of quality, but nothing passes with one; too little data says so and doesn't pass.
 */
function judgeEvals(question) {
    let runs;
    try {
        runs = {
            before: read(question.baseline, 'the report of the base'),
            after: read(question.candidate, 'the report of the candidate'),
        };
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_EVALS_INVALID'))
            throw error;
        return {
            result: resultOf(question.name, { verdict: 'error', failureClass: 'config' }, [problem(error.message)]),
            diagnosis: null,
        };
    }
    const compared = compareRuns(runs.before, runs.after);
    const answered = new Set(outcomesOf(runs.after).map(({ id }) => id));
    const unanswered = (question.golden ?? []).filter((id) => !answered.has(id) && !compared.missing.some((one) => one.id === id));
    const findings = [
        ...compared.worse.map(worseFinding),
        ...[...compared.missing.map(({ id }) => id), ...unanswered].map((id) => caseFinding(id, 'was not answered, which counts as failed')),
        ...compared.otherInput.map(({ after }) => caseFinding(after.id, 'asks something else than on the base, so its answers can’t be compared')),
        ...compared.errors.map(({ id, trials }) => caseFinding(id, `has no answer: ${trials.find(({ error }) => error !== null)?.error ?? ''}`)),
        ...[...runs.before.problems, ...runs.after.problems].map(problem),
    ];
    const lost = compared.missing.length + unanswered.length + compared.otherInput.length;
    const incomplete = compared.errors.length + runs.before.problems.length + runs.after.problems.length > 0;
    const decided = decide(compared, question.policy, { lost, incomplete });
    const diagnosis = compared.worse.length === 0 ? null : diagnose(failingOf(compared.worse), question.history);
    const told = diagnosis === null ? [] : [leverFinding(diagnosis)];
    const reason = decided.reason === null ? [] : [problem(decided.reason)];
    return {
        result: { ...resultOf(question.name, decided, [...reason, ...told, ...findings]), evidence: figures(compared) },
        diagnosis,
    };
}
function read(text, name) {
    return readEvalRun(text ?? '', name);
}
const PASS = { verdict: 'pass', failureClass: null, reason: null };
function decide({ outcomes, pValue, difference, needed }, { kind, margin }, { lost, incomplete }) {
    const fail = (reason) => ({ verdict: 'fail', failureClass: 'eval', reason });
    const { worse, better, bothPass, bothFail } = outcomes;
    const n = worse + better + bothPass + bothFail;
    const rate = `${worse} of ${n} cases got worse and ${better} better (p = ${pValue.toFixed(3)})`;
    if (lost > 0)
        return fail(`${lost} cases of the golden set were not answered as they stand`);
    if (kind === 'exact' && worse > 0)
        return fail(rate);
    if (kind === 'noisy' && worse > better && pValue <= 0.05)
        return fail(`${rate}, which chance hardly explains`);
    if (incomplete)
        return { verdict: 'error', failureClass: 'environment', reason: 'not every case has an answer' };
    if (kind === 'exact' || difference.low >= -margin)
        return PASS;
    const range = `the pass rate may be lower by ${(100 * -difference.low).toFixed(1)} %, and ${(100 * margin).toFixed(1)} % is the most`;
    const few = needed === null ? `; ${worse + better} changed cases are too few to tell` : '';
    return {
        verdict: 'error',
        failureClass: 'eval',
        reason: `too little data: ${rate}, ${range}${few}; ask each case more often or add cases`,
    };
}
const judge_evals_MAX_FINDINGS = 100;
function resultOf(name, { verdict, failureClass }, findings) {
    const shown = findings.slice(0, judge_evals_MAX_FINDINGS);
    if (findings.length > judge_evals_MAX_FINDINGS)
        shown.push(problem(`and ${findings.length - judge_evals_MAX_FINDINGS} more like these`));
    return { name, command: null, required: true, verdict, failureClass, durationMs: 0, findings: shown, evidence: [] };
}
function problem(message) {
    return { severity: 'error', rule: 'eval', message: message.slice(0, 4000) };
}
function caseFinding(id, what) {
    return {
        severity: 'error',
        rule: `eval/${id}`.slice(0, 200),
        message: `${JSON.stringify(id)} ${what}`.slice(0, 4000),
    };
}
function worseFinding({ after }) {
    const failed = after.trials.find(({ pass }) => pass === false) ?? after.trials[0];
    const trace = failed?.traceId ?? null;
    const told = `got worse: expected ${cut(failed?.expected)}, got ${cut(failed?.actual)}${trace === null ? '' : ` (trace ${trace})`}`;
    return caseFinding(after.id, told);
}
function leverFinding({ lever, confidence, clues }) {
    const what = lever === null
        ? 'No lever stands out; a person has to look'
        : `Lever: ${lever}, confidence ${confidence.toFixed(2)}`;
    const why = clues.slice(0, 5).map(({ lever: to, because }) => `${to}: ${because}`);
    return { severity: 'notice', rule: 'eval/lever', message: `${what}. ${why.join('; ')}`.slice(0, 4000) };
}
function figures({ outcomes, pValue, difference, score }) {
    const { worse, better, bothPass, bothFail } = outcomes;
    const range = ({ estimate, low, high }) => `${estimate.toFixed(3)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`;
    const figure = (label, value) => ({ kind: 'figure', label, value });
    return [
        figure('cases', String(worse + better + bothPass + bothFail)),
        figure('worse, better', `${worse}, ${better}`),
        figure('p, exact McNemar', pValue.toFixed(4)),
        figure('pass rate', range(difference)),
        figure('score', range(score)),
    ];
}
function cut(text = '') {
    return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/compare-evals.js



/** By how much the pass rate of a noisy eval may be lower at worst. */
const MARGIN = 0.05;
/**
 * Holds each report of an eval against the base's, case by case: one case that got worse is not made good by another
 * that got better, as a pass rate would have it. Reports of the base that name no cases have only their figures.
 */
function compareEvals(check, run, base) {
    for (const { path, text } of base.reports) {
        const before = text === null ? null : readCases(text, path);
        if (before === null)
            continue;
        const { result } = judgeEvals({
            name: check.name,
            baseline: text,
            candidate: run.reports.find((report) => report.path === path)?.text ?? null,
            golden: null,
            policy: policyOf(before),
        });
        if (result.verdict === 'pass')
            continue;
        const { verdict, failureClass, findings, evidence } = result;
        return { ...run.result, verdict, failureClass, findings, evidence: [...run.result.evidence, ...evidence] };
    }
    return run.result;
}
/** An eval that asks its cases more than once says by that that its answers vary. */
function policyOf({ cases }) {
    return { kind: cases.some(({ trial }) => trial > 1) ? 'noisy' : 'exact', margin: MARGIN };
}
function readCases(text, path) {
    try {
        return readEvalRun(text, path);
    }
    catch (error) {
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_EVALS_INVALID'))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/checks/coverage-exemptions.js

/** Comments with which code leaves itself out of a coverage report, by tool. */
const EXEMPTION = /\b(?:istanbul|c8|v8) ignore\b|\bpragma: ?no ?(?:cover|branch)\b|\bLCOV_EXCL_|\bGCOVR?_EXCL_|@codeCoverageIgnore|\bnocov\b|\bcoverage\(off\)|\bcoverage: ?(?:off|ignore)\b|ExcludeFromCodeCoverage|\btarpaulin_include\b|\bkcov-ignore/i;
/** Lines that a candidate adds to leave code out of the coverage (attack T23): the figure rises, the tests do not. */
function coverageExemptions(files) {
    return files
        .filter(({ path }) => !/\.(?:md|mdx|txt|rst|adoc)$/i.test(path))
        .flatMap(({ path, lines }) => lines
        .filter(({ text }) => EXEMPTION.test(text))
        .map(({ line }) => {
        const message = `${JSON.stringify(path.slice(0, 500))} leaves code out of the coverage in line ${line}`;
        return (0,objection/* objection */.C)('policy', 'coverage-exemption', message, { file: path, line });
    }));
}

// EXTERNAL MODULE: ./build/packages/gate/src/checks/run-compared.js + 15 modules
var run_compared = __webpack_require__(31115);
// EXTERNAL MODULE: ./build/packages/gate/src/classify-outcome.js
var classify_outcome = __webpack_require__(19908);
// EXTERNAL MODULE: ./build/packages/gate/src/run-base-checks.js
var run_base_checks = __webpack_require__(79854);
// EXTERNAL MODULE: ./build/packages/gate/src/test-ids/test-record.js
var test_record = __webpack_require__(65409);
;// CONCATENATED MODULE: ./build/packages/gate/src/test-ids/compare-tests.js

const compare_tests_MAX_FINDINGS = 50;
/**
 * What a candidate's run that ended with 0 lost of the base's tests (attacks T21, S01, S02): a test that ended there must
 * end here; it may neither be skipped nor fail, unless it did there and the command did not mind. `mayChange` exempts
 * tests of files that the spec names as in scope.
 */
function lostTests(base, head, mayChange) {
    const expected = base.tests.records.filter((record) => record.status !== 'skip' && !mayChange(record));
    if (expected.length === 0)
        return [];
    if (head?.broken)
        return [finding('the record of the tests was tampered with')];
    const found = Map.groupBy(head?.records ?? [], test_record/* testId */.e);
    const findings = [];
    for (const [id, records] of Map.groupBy(expected, test_record/* testId */.e)) {
        const tolerated = base.passed && records.some(({ status }) => status === 'fail');
        const problem = problemOf(found.get(id) ?? [], records.length, tolerated);
        if (problem !== null)
            findings.push(finding(`the test ${JSON.stringify(id.slice(0, 500))} ${problem}`));
    }
    const more = findings.length - compare_tests_MAX_FINDINGS;
    return more <= 0 ? findings : [...findings.slice(0, compare_tests_MAX_FINDINGS), finding(`and ${more} more like these`)];
}
function problemOf(records, expected, tolerated) {
    const ended = records.filter(({ status }) => status !== 'skip');
    if (ended.length < expected)
        return records.length > ended.length ? 'is skipped' : 'does not run any more';
    const fails = !tolerated && ended.some(({ status }) => status === 'fail');
    return fails ? 'fails, although the command ended with 0' : null;
}
function finding(message) {
    return { severity: 'error', rule: 'test-ids', message };
}
/** New tests that pass without the change as well, and so prove nothing of it (attacks T24). */
function vacuousTests(base, head, onBase) {
    const known = new Set(base?.records.map(test_record/* testId */.e));
    const green = new Set(onBase?.records.filter(({ status }) => status === 'pass').map(test_record/* testId */.e));
    return (head?.records ?? []).filter((record) => !known.has((0,test_record/* testId */.e)(record)) && green.has((0,test_record/* testId */.e)(record)));
}

// EXTERNAL MODULE: ./build/packages/gate/src/test-ids/records-tests.js
var records_tests = __webpack_require__(12513);
;// CONCATENATED MODULE: ./build/packages/gate/src/judge/check-judge.js







/** Judges one candidate by one check after the other. */
class CheckJudge {
    #room;
    #trees;
    #change;
    #texts;
    #onBase = new Map();
    /** `texts`: the commands in force, by which it is known what runs tests. */
    constructor(room, subject, texts) {
        this.#room = room;
        this.#trees = subject.trees;
        this.#change = subject.change;
        this.#texts = texts;
    }
    /** First with the base's verifier; then, where the candidate brings tests, as it is. */
    async judge(check) {
        const run = await this.#run(check, this.#trees.judged);
        if (run.classification.failureClass === 'environment') {
            return blameEnvironment(check, run, (await this.#base(check)).answer);
        }
        if (run.result.verdict !== 'pass')
            return run.result;
        const compared = await this.#compare(check, run);
        if (compared.verdict !== 'pass')
            return compared;
        if (check.onBase === 'red') {
            const proved = proveAcceptance(run, (await this.#base(check)).answer);
            if (proved.verdict !== 'pass')
                return proved;
        }
        if (!(0,records_tests/* recordsTests */.c)(check, this.#texts))
            return run.result;
        const lost = await this.#lost(check, run);
        return lost.length > 0 ? refuse(check, run, lost) : await this.#judgeNewTests(check, run);
    }
    /** What a green run has to show beside its exit code: figures that don't rest on code left out, and that have not fallen. */
    async #compare(check, run) {
        const exempted = check.kind === 'coverage' ? coverageExemptions(await this.#change.addedLines()) : [];
        if (exempted.length > 0)
            return (0,run_compared/* objectTo */.xj)(run, exempted).result;
        if (!(0,run_compared/* needsBase */.fq)(check))
            return run.result;
        const { run: base } = await this.#base(check);
        const compared = (0,run_compared/* compareWithBase */.te)(check, run, base);
        return check.kind === 'eval' && compared.verdict === 'pass' ? compareEvals(check, run, base) : compared;
    }
    async #judgeNewTests(check, judged) {
        const { whole, baseWithTests, mayChange } = this.#trees;
        if (baseWithTests === null)
            return judged.result;
        const run = whole === this.#trees.judged ? judged : await this.#run(check, whole);
        if (run.result.verdict !== 'pass')
            return run.result;
        const base = (await this.#base(check)).run;
        const onBase = await this.#run(check, baseWithTests);
        const vacuous = vacuousTests(base.tests, run.tests, onBase.tests);
        const inScope = vacuous.filter(({ file }) => mayChange(file));
        if (inScope.length > 0)
            return refuse(check, run, inScope.map((test) => vacuousFinding(test, 'error')));
        return {
            ...run.result,
            findings: [...run.result.findings, ...vacuous.map((test) => vacuousFinding(test, 'notice'))],
        };
    }
    async #lost(check, run) {
        const { run: base } = await this.#base(check);
        if (base.tests === null)
            return [];
        const expected = { tests: base.tests, passed: base.result.verdict === 'pass' };
        return lostTests(expected, run.tests, ({ file }) => this.#trees.mayChange(file));
    }
    /** On the base, at most once. */
    async #base(check) {
        const known = this.#onBase.get(check);
        if (known !== undefined)
            return known;
        const run = await this.#run(check, await this.#room.repository.treeOf(this.#room.baseSha));
        const found = { run, answer: (0,run_base_checks/* baseCheck */.S)(check, run) };
        this.#onBase.set(check, found);
        return found;
    }
    #run(check, tree) {
        return (0,run_compared/* runCompared */.LS)(this.#room, check, tree, this.#texts);
    }
}
function refuse(check, run, findings) {
    return { ...run.result, verdict: 'fail', failureClass: (0,classify_outcome/* failureClassOf */.S)(check.kind), findings: [...findings] };
}
const MAX_NAME = 300;
function vacuousFinding({ file, name }, severity) {
    const message = `the new test ${JSON.stringify(name.slice(0, MAX_NAME))} passes without the change as well, so it proves nothing of it`;
    return { severity, message, rule: 'vacuous-test', file: file.slice(0, 1000) };
}
/** An acceptance check that the base passes too, or that can't tell there, proves nothing (attacks T24). */
function proveAcceptance(run, base) {
    if (base.found === 'red')
        return run.result;
    const message = `${base.name} passes, but on the base it is ${base.found} and not red, so that proves nothing`;
    return { ...run.result, verdict: 'error', failureClass: 'config', findings: [{ severity: 'error', message }] };
}
/**
 * A candidate can hang, kill its judge or print ENOSPC to look like bad luck and be tried again for free (attacks
 * V38). The machine is only to blame when the base gets no answer from it either.
 */
function blameEnvironment(check, run, base) {
    if (base.found === 'unknown' || base.found === 'missing')
        return run.result;
    const note = `${check.name}: the base answers (${base.found}) on the same machine, so the change is to blame`;
    const findings = [...run.result.findings, { severity: 'error', message: note }];
    return { ...run.result, failureClass: (0,classify_outcome/* failureClassOf */.S)(check.kind), findings };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(31004);
;// CONCATENATED MODULE: ./build/packages/gate/src/judge/judged-trees.js


/**
 * Makes the trees. New tests are welcome, but the base's tests run without them first: one process runs them all, and a
 * new one could patch what the others test (attacks T13, T14).
 */
async function makeJudgedTrees(repository, commits, changes, rules) {
    const { base, candidate } = commits;
    const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [oldPath, path]));
    const judging = paths.filter((path) => rules.verifier.protectionOf(path) !== null);
    const isInScope = (path) => (0,protected_paths/* isNamed */.ev)(path, rules.verifier.protectionOf(path), rules.named);
    const tests = judging.filter((path) => rules.verifier.protectionOf(path) === 'test');
    const changed = new Set(tests.filter(isInScope));
    for (const name of await goPackages(repository, base, [...changed]))
        changed.add(name);
    return {
        judged: await repository.restorePaths({ tree: candidate, source: base }, judging.filter((path) => !isInScope(path))),
        whole: candidate,
        baseWithTests: tests.length === 0 ? null : await repository.restorePaths({ tree: base, source: candidate }, tests),
        mayChange: (file) => changed.has(file),
    };
}
/** Import paths of the packages that these files test: Go names a test by its package, and by no file. */
async function goPackages(repository, base, tests) {
    const files = tests.filter((path) => path.endsWith('_test.go'));
    if (files.length === 0)
        return [];
    const manifest = await repository.readFile(base, 'go.mod').catch(() => null);
    const module = /^module\s+"?([^\s"]+)/m.exec(manifest ?? '')?.[1];
    return module === undefined ? [] : files.map((path) => external_node_path_.posix.join(module, external_node_path_.posix.dirname(path)));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/judge/runner-talk.js

/** What only code that knows it is being tested has a use for. */
const TALK = [
    [
        /\b(?:VITEST|VITEST_\w+|JEST_WORKER_ID|NODE_TEST_CONTEXT|PYTEST_CURRENT_TEST|PYTEST_VERSION|PYTEST_PLUGINS)\b/,
        'asks whether a test runs',
    ],
    [/\bimport\.meta\.vitest\b|\btesting\.(?:Testing|Init|Short|CoverMode)\s*\(/, 'asks whether a test runs'],
    [
        /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](?:vitest|@vitest\/|@jest\/|jest|node:test|mocha|chai)\b/,
        'loads a test runner',
    ],
    [/^\s*(?:from|import)\s+(?:_?pytest|unittest)\b/, 'loads a test runner'],
    [/^\s*(?:import\s+)?(?:[\w.]+\s+)?"testing(?:\/\w+)?"\s*$/, 'loads a test runner', '.go'],
    [/\basymmetricMatch\b|jest\.asymmetricMatcher/, 'answers like a matcher of a test runner'],
    [/\bdef\s+__eq__\s*\([^)]*\)[^:]*:\s*return\s+True\b|\b__eq__\s*=\s*lambda\b[^:]*:\s*True\b/, 'equals everything'],
    [
        /\b(?:Object|Array|JSON|Date|Math|Reflect|Number|String|Map|Set|Promise|assert)(?:\.prototype)?\.\w+\s*=(?![=>])/,
        'replaces a function of the platform',
    ],
    [/\bLOOP_HELD_OUT\b|\bloop_test_record\b/, 'looks for the gate'],
];
const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|vue|svelte)$/;
const runner_talk_MAX_BYTES = 1024 * 1024;
const MAX_LINE = 2000;
/**
 * Findings for new lines of source that talk to a test runner (attacks S03, S04, S07). Words only: what is spelled in a
 * roundabout way gets by, which is why held-out cases exist. A file that the spec names may say what it must.
 */
async function checkRunnerTalk(repository, commits, changes, rules) {
    const findings = [];
    for (const { path, oldPath, status } of changes) {
        if (status === 'deleted' || !SOURCE.test(path) || rules.verifier.protectionOf(path) !== null)
            continue;
        if ((0,protected_paths/* isNamed */.ev)(path, null, rules.named))
            continue;
        const read = (commit, from) => repository.readFile(commit, from, runner_talk_MAX_BYTES).catch(() => null);
        const before = new Set((await read(commits.base, oldPath ?? path))?.split('\n'));
        const lines = (await read(commits.candidate, path))?.split('\n') ?? [];
        for (const [at, line] of lines.entries()) {
            const talk = before.has(line) ? undefined : talkIn(line.slice(0, MAX_LINE), path);
            if (talk === undefined)
                continue;
            const message = `${JSON.stringify(path.slice(0, 500))} ${talk[1]}, and the spec does not name it`;
            findings.push({ severity: 'error', rule: 'runner-talk', file: path.slice(0, 1000), line: at + 1, message });
        }
    }
    return findings;
}
function talkIn(line, path) {
    return TALK.find(([form, , ending = '']) => path.endsWith(ending) && form.test(line));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/judge/verifier-files.js



/** Folders whose programs serve development; elsewhere what a command names may be the very thing to be changed. */
const TOOL_FOLDERS = /(?:^|\/)(?:scripts?|tools?|tooling|ci|\.ci|hack|dev|build-tools)\//;
/** Programs at the root that are called what a check is called. */
const ROOT_TOOLS = /^(?:run[-_]?)?(?:tests?|checks?|ci|lint|verify|validate|build)(?:[-_.]\w+)*\.(?:sh|bash|py|rb|pl|[cm]?[jt]s)$/;
const MAX_TEXT_BYTES = 256 * 1024;
const MAX_MANIFESTS = 200;
const MAX_PROGRAMS = 500;
/** Finds what judges: tests and configuration by their customary places, programs by who calls them (attacks P01 to P12). */
async function findVerifierFiles(repository, baseSha, checks, controlFiles) {
    const files = await repository.listFiles(baseSha);
    const read = async ({ path, size }) => size === null || size > MAX_TEXT_BYTES ? '' : ((await repository.readFile(baseSha, path).catch(() => null)) ?? '');
    const texts = checks.flatMap(({ command }) => (command === null ? [] : [command]));
    const manifests = files.filter(({ path }) => (0,external_node_path_.basename)(path) === 'package.json' && !path.includes('node_modules/'));
    for (const manifest of manifests.slice(0, MAX_MANIFESTS))
        texts.push(...scriptsOf(await read(manifest)));
    const tools = files.filter(({ path }) => TOOL_FOLDERS.test(path) || ROOT_TOOLS.test(path)).slice(0, MAX_PROGRAMS);
    const called = new Set();
    for (let at = 0; at < texts.length; at++) {
        for (const tool of tools) {
            if (called.has(tool.path) || !mentions(texts[at] ?? '', tool.path))
                continue;
            called.add(tool.path);
            texts.push(await read(tool));
        }
    }
    const folded = new Set([...called].map(path_match/* foldPath */.tu));
    return {
        texts: texts.join('\n'),
        protectionOf: (path) => {
            const known = (0,protected_paths/* protectionOf */.fA)(path, controlFiles);
            return known === null && folded.has((0,path_match/* foldPath */.tu)(path)) ? 'judge-configuration' : known;
        },
    };
}
/** Whether a text names a file, by its name with or without its ending; a name too many only costs a rule in the spec. */
function mentions(text, path) {
    const name = (0,external_node_path_.basename)(path);
    const stem = `/${name.replace(/\.\w+$/, '')}`;
    const words = text.split(/[\s"'`=;&|()<>,]+/);
    return words.some((word) => word === name || word.endsWith(`/${name}`) || word.endsWith(stem));
}
function scriptsOf(manifest) {
    try {
        const { scripts } = JSON.parse(manifest);
        if (scripts === null || typeof scripts !== 'object')
            return [];
        return Object.values(scripts).filter((script) => typeof script === 'string');
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/package-manifest.js



/** Fields of package.json that decide what a check runs or with what (attacks P01 to P11). */
const DECIDING_FIELDS = [
    'scripts',
    'packageManager',
    'engines',
    'overrides',
    'resolutions',
    'pnpm',
    'workspaces',
    'jest',
    'vitest',
    'mocha',
    'ava',
    'tap',
    'nyc',
    'c8',
    'babel',
    'eslintConfig',
    'eslintIgnore',
    'prettier',
    'lint-staged',
    'husky',
    'imports',
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
/** What is depended on; open where the spec speaks of dependency files. */
const DEPENDENCY_FIELDS = new Set([
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
]);
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Which deciding fields differ between two texts of package.json; `everything` for one that can't be read. */
function decidingFieldsChanged(before, after) {
    if (before === null || after === null)
        return before === after ? [] : ['everything'];
    const old = parseObject(before);
    const now = parseObject(after);
    if (old === null || now === null)
        return ['everything'];
    return DECIDING_FIELDS.filter((field) => (0,canonical_json/* canonicalJson */.dj)(old[field] ?? null) !== (0,canonical_json/* canonicalJson */.dj)(now[field] ?? null));
}
/** Objections to every package.json of the base whose deciding fields a candidate changes without being asked to. */
async function checkPackageManifests(repository, commits, changes, rules) {
    const objections = [];
    for (const change of changes) {
        const path = change.oldPath ?? change.path;
        if (path.split('/').at(-1) !== 'package.json' || change.status === 'added')
            continue;
        if ((0,protected_paths/* isNamed */.ev)(path, 'judge-configuration', rules.only.flat()))
            continue;
        const before = await readManifest(repository, commits.base, path);
        const changed = decidingFieldsChanged(before, await readManifest(repository, commits.candidate, path));
        const isOpen = (0,protected_paths/* coversDependencies */.mG)(path, rules.only.flat());
        const fields = changed.filter((field) => !(isOpen && DEPENDENCY_FIELDS.has(field)));
        if (fields.length === 0)
            continue;
        const message = `${JSON.stringify(path)} changes ${fields.join(', ')}, which decide what the checks run, and the spec does not name it`;
        objections.push((0,objection/* objection */.C)('policy', 'package-manifest', message, { file: path }));
    }
    return objections;
}
async function readManifest(repository, treeish, path) {
    try {
        return await repository.readFile(treeish, path, MAX_MANIFEST_BYTES);
    }
    catch (error) {
        // A link, a binary or a huge file where the manifest was: unreadable, and so everything has changed.
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            return '';
        throw error;
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/ratchet-rules.js
var ratchet_rules = __webpack_require__(67366);
// EXTERNAL MODULE: ./build/packages/contract/src/autonomy.js
var autonomy = __webpack_require__(7610);
;// CONCATENATED MODULE: ./build/packages/gate/src/autonomy/path-tiers.js



/** What a fault in a tier costs: how hard it is to take back, and how far it reaches; 1 is least. */
const TIER_POINTS = {
    docs: { reversibility: 1, blastRadius: 1, because: 'a revert takes it back, and nothing runs it' },
    tests: { reversibility: 1, blastRadius: 2, because: 'a revert takes it back; what it lets through, others meet' },
    source: { reversibility: 1, blastRadius: 2, because: 'a revert takes it back' },
    'public-api': { reversibility: 2, blastRadius: 3, because: 'others build on it before it is taken back' },
    infrastructure: { reversibility: 2, blastRadius: 4, because: 'it decides how everything is built and run' },
    data: { reversibility: 4, blastRadius: 3, because: 'a revert doesn’t bring data back' },
    security: { reversibility: 3, blastRadius: 4, because: 'what leaked or was paid stays so' },
};
/** Where each tier lives by custom; a spec adds to it. What fits no glob is source. */
const CUSTOMS = {
    docs: ['docs/**', 'doc/**', '**/*.{md,mdx,rst,adoc,txt}', '**/LICENSE*'],
    // What agents are told steers like code, though it is text.
    source: ['**/{skills,prompts,.claude,.agents}/**', '**/{SKILL,CLAUDE,AGENTS,GEMINI,CONSTITUTION}.md'],
    'public-api': [
        '**/index.{js,ts,mjs,mts,cjs,cts,jsx,tsx}',
        '**/*.d.{ts,mts,cts}',
        '**/{api,public}/**',
        '**/*.{proto,graphql,gql}',
        '**/{openapi,swagger}*.{json,yaml,yml}',
        '**/lib.rs',
        '**/__init__.py',
        '**/package.json',
        '**/{setup.py,pyproject.toml,Cargo.toml,go.mod}',
    ],
    infrastructure: [
        '.github/**',
        '.loop/**',
        '**/{Dockerfile,Containerfile}*',
        '**/*.{tf,tfvars,bicep}',
        '**/{terraform,infra,infrastructure,deploy,deployment,k8s,kubernetes,helm,charts,ansible}/**',
        '**/{docker-compose,compose}*.{yml,yaml}',
        '**/{Makefile,Jenkinsfile,.gitlab-ci.yml,.circleci}',
        '**/{package-lock.json,pnpm-lock.yaml,yarn.lock,Cargo.lock,go.sum,poetry.lock,uv.lock}',
    ],
    data: [
        '**/{migration,migrations,migrate,seeds}/**',
        '**/*.sql',
        '**/{schema,schemas}/**',
        '**/{schema,models}.{prisma,rb,py}',
        '**/*.prisma',
    ],
    security: ['**/.env*', '**/*.{pem,key,p12}'],
};
/** Words of a path that stand for access and money. */
const SECURITY_WORDS = /(?:^|[/._-])(?:auth|authn|authz|authenticat\w{1,4}|authoriz\w{1,5}|oauth2?|saml|sso|jwt|login|sessions?|passwords?|passwd|permissions?|secrets?|credentials?|crypto|payments?|billing|invoices?|refunds?|checkout)(?=[/._-]|$)/;
/** `authService.ts` holds the word as `auth-service.ts` does. */
function namesSecurity(path) {
    return SECURITY_WORDS.test(path.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase());
}
const isText = (0,path_match/* matchPathsFolded */.WO)(['**/*.{md,mdx,rst,adoc,txt}']);
/** The tier of a path: the spec's own globs before the customs, of several the one that costs most. */
function tiersOf(own) {
    const owned = matchersOf(own);
    const customary = matchersOf(CUSTOMS);
    return (path) => {
        const named = owned.find(([, matches]) => matches(path))?.[0];
        if (named !== undefined)
            return named;
        const found = customary.find(([, matches]) => matches(path))?.[0];
        if (isText(path))
            return found === 'source' || found === 'infrastructure' ? found : 'docs';
        const isTest = (0,protected_paths/* protectionOf */.fA)(path, []) === 'test';
        if (isTest && (found === undefined || found === 'public-api'))
            return 'tests';
        if (namesSecurity(path))
            return 'security';
        return found ?? 'source';
    };
}
function matchersOf(globs) {
    return [...autonomy/* PATH_TIERS */.y].reverse().flatMap((tier) => {
        const own = globs[tier];
        return own === undefined || own.length === 0 ? [] : [[tier, (0,path_match/* matchPathsFolded */.WO)(own)]];
    });
}

// EXTERNAL MODULE: ./build/packages/gate/src/autonomy/quarantine.js
var quarantine = __webpack_require__(77572);
;// CONCATENATED MODULE: ./build/packages/gate/src/autonomy/assess-risk.js



/** Points up to which a change is of a class; above both it is high. */
const LOW = 4;
const MEDIUM = 9;
/** Risk = reversibility × blast radius, each a sum of lines that say why (DESIGN rule 9). */
function assessRisk(question) {
    const factors = [
        ...tierFactors(question),
        ...sizeFactors(question.changes),
        ...exportFactors(question),
        ...historyFactors(question.history),
    ];
    const sum = (axis) => factors.reduce((total, factor) => total + (factor.axis === axis ? factor.points : 0), 0);
    const points = sum('reversibility') * sum('blast-radius');
    const risk = points <= LOW ? 'low' : points <= MEDIUM ? 'medium' : 'high';
    const limits = limitsOf(question);
    const decision = strictest([question.rules.decisions[risk], ...limits.map(({ at }) => at)]);
    return { risk, points, decision, factors: [...factors, ...limits.map(({ factor }) => factor)] };
}
/** The paths that cost most on each axis; the others are no comfort. */
function tierFactors({ changes, rules }) {
    const tierOf = tiersOf(rules.tiers);
    const examples = new Map();
    for (const { path, oldPath } of changes) {
        for (const name of oldPath === undefined ? [path] : [oldPath, path]) {
            const tier = tierOf(name);
            if (!examples.has(tier))
                examples.set(tier, name);
        }
    }
    const found = autonomy/* PATH_TIERS */.y.filter((tier) => examples.has(tier));
    const most = (axis) => found.reduce((worst, tier) => (TIER_POINTS[tier][axis] >= TIER_POINTS[worst][axis] ? tier : worst), found[0] ?? 'docs');
    const line = (axis, points) => {
        const tier = most(points);
        const value = examples.has(tier) ? `${tier}: ${(examples.get(tier) ?? '').slice(0, 400)}` : tier;
        return { axis, factor: 'paths', value, points: TIER_POINTS[tier][points], because: TIER_POINTS[tier].because };
    };
    return [line('reversibility', 'reversibility'), line('blast-radius', 'blastRadius')];
}
function sizeFactors(changes) {
    const lines = changes.reduce((total, { addedLines, deletedLines }) => total + addedLines + deletedLines, 0);
    const points = lines > 300 || changes.length > 15 ? 3 : lines > 50 || changes.length > 5 ? 1 : 0;
    const value = `${changes.length} files, ${lines} lines`;
    const because = points === 0 ? 'small enough to be read whole' : 'the more there is, the less of it is read';
    const size = { axis: 'blast-radius', factor: 'size', value, points, because };
    const binary = changes.find((change) => change.binary);
    if (binary === undefined)
        return [size];
    return [
        size,
        {
            axis: 'blast-radius',
            factor: 'binary',
            value: binary.path.slice(0, 500),
            points: 2,
            because: 'nobody can read it',
        },
    ];
}
function exportFactors({ exports: { added, removed } }) {
    if (added + removed === 0)
        return [];
    const value = `${added} added, ${removed} gone or changed`;
    const because = removed > 0 ? 'who uses it has to change too' : 'who starts to use it keeps it there';
    return [{ axis: 'blast-radius', factor: 'exports', value, points: removed > 0 ? 2 : 1, because }];
}
function historyFactors(history) {
    const line = (value, points, because) => ({
        axis: 'blast-radius',
        factor: 'history',
        value,
        points,
        because,
    });
    if (history === null)
        return [line('unknown', 1, 'the checkout has no history; `fetch-depth: 500` shows it')];
    const { commits, reverts } = history;
    const value = `${reverts} reverts or hotfixes in ${commits} commits`;
    return [
        line(value, Math.min(reverts, 3), reverts === 0 ? 'nothing here had to be taken back' : 'it went wrong here before'),
    ];
}
/** What no number of points can outweigh. */
function limitsOf({ changes, quarantined, box }) {
    const limits = [];
    const caught = changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]).find((0,quarantine/* matchesQuarantine */.g)(quarantined));
    const line = (factor, value, because) => ({
        axis: 'decision',
        factor,
        value,
        points: 0,
        because,
    });
    if (caught !== undefined) {
        limits.push({
            at: 'never',
            factor: line('quarantine', caught.slice(0, 500), 'a path in quarantine is never automatic'),
        });
    }
    if (box === 'weak') {
        limits.push({
            at: 'human-review',
            factor: line('box', 'weak', 'what ran in a weak box could have reached its judge'),
        });
    }
    return limits;
}
function strictest(decisions) {
    return autonomy/* AUTONOMY_DECISIONS */.Bb.findLast((decision) => decisions.includes(decision)) ?? 'never';
}

// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/languages.js
var languages = __webpack_require__(93126);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/scan-source.js
var scan_source = __webpack_require__(27788);
;// CONCATENATED MODULE: ./build/packages/gate/src/autonomy/exported-names.js


/** How each language marks what others may use. The whole line counts, so a changed signature is a changed export. */
const EXPORTS = {
    javascript: /^[ \t]*export\s+(?:default|async|function|class|const|let|var|interface|type|enum|abstract|declare|namespace|\{|\*)[^\n]*/gm,
    python: /^(?:async )?(?:def|class) +[A-Za-z]\w*[^\n]*/gm,
    go: /^(?:func +(?:\([^)\n]*\) *)?[A-Z]\w*|type +[A-Z]\w*|(?:var|const) +[A-Z]\w*)[^\n]*/gm,
    rust: /^[ \t]*pub +(?:async +|const +|unsafe +)*(?:fn|struct|enum|trait|mod|const|static|type|use)\b[^\n]*/gm,
    jvm: /^[ \t]*(?:public|open)\b[^\n]*/gm,
    csharp: /^[ \t]*public\b[^\n]*/gm,
    c: /^(?:extern|__declspec\(dllexport\))[^\n]*/gm,
};
/** Counts declarations that others may use, over all changed files, so that what moves is neither. A bounded guess. */
function compareExports(files) {
    const balance = new Map();
    const count = (path, text, by) => {
        for (const line of exportedLines(path, text ?? ''))
            balance.set(line, (balance.get(line) ?? 0) + by);
    };
    for (const { path, before, after } of files) {
        count(path, before, -1);
        count(path, after, 1);
    }
    let [added, removed] = [0, 0];
    for (const difference of balance.values()) {
        if (difference > 0)
            added += difference;
        else
            removed -= difference;
    }
    return { added, removed };
}
function exportedLines(path, text) {
    const language = (0,languages/* languageOf */.e)(path);
    const pattern = language === null ? undefined : EXPORTS[language];
    if (language === null || pattern === undefined)
        return [];
    const { code } = (0,scan_source/* scanSource */.b)(text, (0,languages/* syntaxOf */.r)(language));
    return [...code.matchAll(pattern)].map(([line]) => signature(line));
}
/** The declaration without what it is set to: a body or a value may change. */
function signature(line) {
    return line
        .replace(/(?:=>|[^=<>!]=[^=>]|\{)[^{]*$/, '')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./build/packages/gate/src/autonomy/path-history.js
/** Commits that are read, from the base backwards. */
const MAX_COMMITS = 500;
const path_history_MAX_BYTES = 16 * 1024 * 1024;
const TAKEN_BACK = /^(?:revert|reapply|rollback|roll back|hotfix)\b/i;
/**
 * How often these paths had to be mended in a hurry, by the subjects of the last 500 commits. null where the checkout
 * has no history. Subjects are people's words: they only ever add caution.
 */
async function readPathHistory(repository, base, paths) {
    const { stdout, exitCode } = await repository.git.run([
        'log',
        `--max-count=${MAX_COMMITS}`,
        '--no-merges',
        '--no-renames',
        '--name-only',
        '-z',
        '--format=%x01%P%x02%s',
        base,
    ], { allowFailure: true, maxBytes: path_history_MAX_BYTES });
    if (exitCode !== 0)
        return null;
    return historyOf(stdout, paths);
}
/** Reads the output of `git log`; the oldest commit of a shallow clone shows every file and so says nothing. */
function historyOf(log, paths) {
    let [commits, reverts] = [0, 0];
    for (const record of log.split('\u0001').slice(1)) {
        const end = record.indexOf('\u0002');
        const [subject = '', ...names] = record.slice(end + 1).split('\0');
        if (record.slice(0, end).trim() === '')
            continue;
        commits++;
        if (TAKEN_BACK.test(subject) && names.some((name) => paths.has(name.replace(/^\n/, ''))))
            reverts++;
    }
    return commits === 0 ? null : { commits, reverts };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/autonomy/decide-autonomy.js



/** How far a change may go without a person; history and texts come from git objects alone. */
async function decideAutonomy(request) {
    const { repository, baseSha, changes, files, boxes, quarantined, rules } = request;
    const paths = new Set(changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
    return assessRisk({
        changes,
        exports: compareExports(files),
        history: await readPathHistory(repository, baseSha, paths),
        quarantined,
        box: boxes.includes('weak') ? 'weak' : 'strong',
        rules,
    });
}

// EXTERNAL MODULE: ./build/packages/gate/src/changed-files.js
var changed_files = __webpack_require__(95257);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/judge-ratchet.js + 4 modules
var judge_ratchet = __webpack_require__(61296);
;// CONCATENATED MODULE: ./build/packages/gate/src/weigh-change.js





/** Holds the line and weighs the risk, from git objects alone and before any check could touch them. */
async function weighChange(request, tree, changes) {
    const { candidate, repository, baseSha, scope } = request;
    const files = await (0,changed_files/* readChangedFiles */.I)(repository, baseSha, tree);
    const guards = await (0,judge_ratchet/* openLedger */.a)(repository, baseSha);
    const rules = request.ratchet ?? ratchet_rules/* STRICT_RATCHET */.U;
    const { result, ownFile } = (0,judge_ratchet/* judgeRatchet */.f)({ files, guards, origin: candidate.manifest, rules, scope });
    const work = withoutOwnFile(changes, ownFile);
    const autonomy = await decideAutonomy({
        repository,
        baseSha,
        changes: work,
        files: files ?? [],
        boxes: [candidate.manifest.box, request.box.strength],
        quarantined: request.quarantined ?? [],
        rules: request.autonomy ?? autonomy_rules/* DEFAULT_AUTONOMY */.Z,
    });
    return { work, ratchet: result, autonomy };
}
/** git may take our new file for a renamed one that looks like it; what that one was is deleted all the same. */
function withoutOwnFile(changes, ownFile) {
    return changes.flatMap((change) => {
        if (ownFile === null || change.path !== ownFile)
            return [change];
        const { oldPath, ...rest } = change;
        return oldPath === undefined ? [] : [{ ...rest, path: oldPath, status: 'deleted', newMode: '000000' }];
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/judge-candidate.js
















/**
 * Judges one candidate by scope and by every check, on the tree that its patch makes of the base. Red is data; throws
 * E_CANDIDATE_INVALID for a candidate of another base or whose patch and manifest don't belong together.
 */
async function judgeCandidate(request) {
    const { candidate, repository, baseSha } = request;
    requireBase(candidate.manifest.baseSha, baseSha);
    const tree = await (0,candidate_files/* verifyCandidateTree */.vP)(repository, candidate);
    const changes = await repository.diffTrees(baseSha, tree);
    const { work, ratchet, autonomy } = await weighChange(request, tree, changes);
    const change = openChange({ repository, baseSha, tree, changes: work, scope: request.scope });
    const verifier = await findVerifierFiles(repository, baseSha, request.checks, request.scope.controlFiles);
    const checks = [await judgeScope(change, request.checks, verifier)];
    checks.push(...(await runChecks(request, change, verifier)), ratchet);
    if (!request.checks.some(provesSomething))
        checks.push(NOTHING_REQUIRED);
    return verdict/* Verdict */.Y.parse((0,canonical_json/* withDigest */.hQ)({
        schemaVersion: 1,
        judge: { ...request.judge, model: null },
        item: candidate.manifest.item,
        subject: { candidateDigest: candidate.manifest.digest, tree },
        verifier: { baseSha, digest: await digestVerifier(request) },
        checks,
        ...(0,verdict/* overallVerdict */.Bn)(checks),
        autonomy,
    }));
}
/** Scope, and what every judgement looks for beside it. */
async function judgeScope(change, checks, verifier) {
    const { repository, baseSha, tree, changes, scope } = change;
    const commits = { base: baseSha, candidate: tree };
    const sources = [
        ...(await checkLockfiles(repository, commits, changes)),
        ...(await checkRunnerTalk(repository, commits, changes, { verifier, named: scope.only.flat() })),
    ];
    const against = [
        ...(await checkPackageManifests(repository, commits, changes, scope)),
        ...sources.map((finding) => ({ failureClass: 'policy', finding })),
        ...(await standingObjections(change, checks.filter(isSuiteCheck))),
    ];
    return (0,check_scope/* checkScope */.D)(changes, scope, against, verifier);
}
/** What is kept by a change that does nothing, like scope, proves nothing. */
function provesSomething({ required, builtIn }) {
    return required && (builtIn === null || builtIn.kind === 'schema' || builtIn.kind === 'links');
}
async function runChecks(request, change, verifier) {
    const { repository, baseSha, tree, changes, scope } = change;
    const commits = { base: baseSha, candidate: tree };
    const trees = await makeJudgedTrees(repository, commits, changes, { verifier, named: scope.only.flat() });
    const dependencies = new installed_dependencies/* Dependencies */.i();
    const isVerifier = (path) => verifier.protectionOf(path) !== null;
    const judge = new CheckJudge({ dependencies, isVerifier, ...request }, { trees, change }, verifier.texts);
    const results = [];
    try {
        for (const check of request.checks) {
            if (check.builtIn?.kind === 'scope')
                continue;
            const result = await (isSuiteCheck(check) ? runBuiltIn(request, check, change) : judge.judge(check));
            request.log.info(`${check.name}: ${result.verdict}`);
            results.push(result);
        }
    }
    finally {
        await dependencies.remove();
    }
    return results;
}
/** Absent is red (DESIGN rule 3): a scope that is kept says nothing about whether the change works. */
const NOTHING_REQUIRED = {
    name: 'checks',
    command: null,
    required: true,
    verdict: 'error',
    failureClass: 'config',
    durationMs: 0,
    findings: [
        {
            severity: 'error',
            message: 'No required check is in force that proves anything. Name one under Gates in LOOP_SPEC.md, such as `npm test`.',
        },
    ],
    evidence: [],
};
function requireBase(made, planned) {
    if (made === planned)
        return;
    throw new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', {
        message: `the candidate was made from ${made}, but the base to judge it on is ${planned}`,
        remedy: 'Make the candidate again from the base that the plan names.',
    });
}
/** Over the checks, commands and limits in force; where a check stands in the file doesn't matter. */
async function digestVerifier(request) {
    const checks = request.checks.map(({ position: _position, ...rest }) => rest);
    const heldOut = request.heldOut === undefined ? null : await (0,held_out/* digestHeldOut */.cA)(request.heldOut.directory);
    const rules = request.ratchet ?? ratchet_rules/* STRICT_RATCHET */.U;
    const ratchet = { ...rules, retired: [...rules.retired].sort() };
    const autonomy = request.autonomy ?? autonomy_rules/* DEFAULT_AUTONOMY */.Z;
    return (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)({ checks, scope: request.scope, ratchet, autonomy, heldOut }));
}


/***/ }),

/***/ 96461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ CASES_FILE),
/* harmony export */   nS: () => (/* binding */ readHeldOutCases)
/* harmony export */ });
/* unused harmony export HeldOutCase */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62634);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98029);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);





/** The file of a held-out directory that holds inputs with the answers they must get. */
const CASES_FILE = 'cases.jsonl';
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_CASES = 10_000;
/** One line of `cases.jsonl`. */
const HeldOutCase = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200).describe('Names the case in findings; the only part of it that is ever shown.'),
    check: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Name of the held-out check it belongs to; absent: to every one.'),
    input: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9().describe('What the adapter gets on its standard input, as one line of JSON.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9().describe('What it must answer. It never leaves the process of the gate.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ absolute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(), relative: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional() })
        .optional()
        .describe('How far numbers may lie apart; either bound is enough. Absent: not at all.'),
})
    .meta({ id: 'HeldOutCase', description: 'An input the maker never sees, and the answer it must get.' });
/** The cases of one check; null when the directory has none for it. Throws E_INPUT_INVALID for a line that is no case. */
async function readHeldOutCases(directory, check) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, CASES_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return null;
    const bytes = await (0,_loop_actions_git__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)({ path, name: CASES_FILE, maxBytes: MAX_BYTES, code: 'E_INPUT_INVALID' });
    const lines = bytes.toString('utf8').split('\n');
    const all = lines.flatMap((line, at) => (line.trim() === '' ? [] : [readCase(line, at + 1)]));
    const cases = all.filter((found) => found.check === undefined || found.check === check);
    const twice = cases.find(({ id }, at) => cases.findIndex((other) => other.id === id) !== at);
    if (twice !== undefined)
        throw refused(`the id ${JSON.stringify(twice.id)} occurs twice`);
    if (all.length > MAX_CASES)
        throw refused(`it has more than ${MAX_CASES} cases`);
    if (all.length === 0)
        throw refused('it has no case');
    return cases.length === 0 ? null : cases;
}
function readCase(line, number) {
    const name = `held-out: ${CASES_FILE} line ${number}`;
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonDocument */ .d)(HeldOutCase, line, { name, code: 'E_INPUT_INVALID' });
}
function refused(problem) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__/* .LoopError */ .jO('E_INPUT_INVALID', {
        message: `held-out: ${CASES_FILE}: ${problem}`,
        remedy: 'Write one JSON object per line: id, input and expect (docs/gate.md).',
    });
}


/***/ }),

/***/ 31004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   fA: () => (/* binding */ protectionOf),
/* harmony export */   mG: () => (/* binding */ coversDependencies)
/* harmony export */ });
/* harmony import */ var _loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18551);

/** Paths that no spec can open to a candidate: they decide who may do what (DESIGN rule 2, attacks O18). */
const NEVER = [
    '.github/workflows/**',
    '.github/actions/**',
    '.github/dependabot.{yml,yaml}',
    '{,.github/,docs/}CODEOWNERS',
    '**/.gitmodules',
    '**/.git/**',
    '.loop/**',
];
/**
 * What tells a test runner, linter or type checker what to do. New ones count as well, for a second configuration can
 * outrank the first (attacks C01 to C20).
 */
const JUDGE_CONFIGURATION = [
    '**/{vitest,vite,jest,ava,karma,playwright,cypress,babel,swc,c8,nyc,eslint,prettier,stylelint,wdio}.{config,workspace,setup,conf}*.*',
    '**/.{mocharc,taprc,nycrc,c8rc,jestrc,swcrc,babelrc,eslintrc,prettierrc,stylelintrc,markdownlint,lintstagedrc}*',
    '**/.{eslintignore,prettierignore,stylelintignore,coveragerc,rspec,npmrc,pnpmfile.cjs,envrc,pylintrc,flake8,editorconfig}',
    '**/.yarnrc*',
    '**/.env{,.*}',
    '**/{tsconfig,jsconfig,tslint}*.json',
    '**/biome.{json,jsonc}',
    '**/deno.{json,jsonc}',
    '**/bunfig.toml',
    '**/{turbo,nx,lerna}.json',
    '**/{pytest,.pytest,tox,mypy,ruff,.ruff}.{ini,toml}',
    '**/{conftest,sitecustomize,usercustomize,noxfile}.py',
    '**/*.pth',
    '**/setup.cfg',
    '**/phpunit*.xml*',
    '**/{Makefile,GNUmakefile,justfile,Taskfile.yml,Rakefile}',
    '**/action.{yml,yaml}',
    '**/__mocks__/**',
];
/** What a check's tools and libraries are: manifests, locks, and whatever an installer would have put there. */
const DEPENDENCIES = [
    '**/node_modules/**',
    '**/{.venv,venv,site-packages,.tox,.nox,.yarn,.cargo}/**',
    '**/.pnp.{cjs,loader.mjs,data.json}',
    '**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,pnpm-workspace.yaml,yarn.lock,bun.lock,bun.lockb,deno.lock}',
    '**/{pyproject.toml,setup.py,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,.python-version}',
    '**/{requirements,constraints}*.txt',
    '**/{go.mod,go.sum,go.work,go.work.sum,Cargo.lock,rust-toolchain,rust-toolchain.toml}',
    '**/{pom.xml,build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,gradle.properties,gradle.lockfile}',
    '**/{Gemfile,Gemfile.lock,composer.lock,.nvmrc,.node-version,.tool-versions,mise.toml,.mise.toml}',
    'vendor/**',
];
/** Files that hold code; a text named like a test is none. */
const CODE = '{c,cc,cjs,cpp,cs,cts,dart,ex,exs,go,java,js,jsx,kt,lua,mjs,mts,php,pl,py,rb,rs,scala,sh,swift,t,ts,tsx,zig}';
/** Where tests and what they compare with live, in the customs of the common languages. */
const TESTS = [
    '**/{test,tests,__tests__,e2e}/**',
    `**/{spec,specs}/**/*.${CODE}`,
    '**/{__snapshots__,__fixtures__}/**',
    '**/*.{test,spec,e2e,snap}.*',
    '**/*.snap',
    `**/{test,tests,test_*,*_test,*_spec,*-test,*-spec}.${CODE}`,
];
/** `CartTest.java`: only the capital tells it from `Latest.java`. */
const CAPITALISED_TESTS = ['**/*{Test,Tests,Spec,IT}.{java,kt,cs,scala,swift,php,groovy}'];
const isNever = (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPathsFolded */ .WO)(NEVER);
const isJudgeConfiguration = (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPathsFolded */ .WO)([...JUDGE_CONFIGURATION, ...DEPENDENCIES]);
const isCustomaryTest = (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPathsFolded */ .WO)(TESTS);
const isCapitalisedTest = (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPaths */ .oq)(CAPITALISED_TESTS);
const isTest = (path) => isCustomaryTest(path) || isCapitalisedTest(path);
/** What protects a path, the strongest first. `controlFiles` are the loop's own. */
function protectionOf(path, controlFiles) {
    if (isNever(path) || controlFiles.some((file) => (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .foldPath */ .tu)(file) === (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .foldPath */ .tu)(path)))
        return 'never';
    if (isJudgeConfiguration(path))
        return 'judge-configuration';
    return isTest(path) ? 'test' : null;
}
const isLockfile = (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPathsFolded */ .WO)([
    '**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,yarn.lock,Pipfile.lock,poetry.lock,uv.lock,pdm.lock}',
    '**/{go.sum,Cargo.lock,gradle.lockfile,Gemfile.lock,composer.lock}',
]);
/**
 * Whether an "only" rule speaks of dependency files, as `package*.json` does and `**` doesn't. It opens what is depended
 * on, with the policy of sources over it; the scripts beside it stay closed until the file is named.
 */
function coversDependencies(path, globs) {
    const name = path.split('/').at(-1) ?? '';
    return globs.some((glob) => {
        const stem = /^[\w.-]+/.exec(glob.split('/').at(-1) ?? '')?.[0] ?? '';
        return stem.length >= 4 && name.startsWith(stem) && (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPaths */ .oq)([glob])(path);
    });
}
/**
 * Whether an "only" rule of the spec names this path, and doesn't merely cover it: `src/**` covers a test in it,
 * `src/x.test.ts`, `test/**` and `**\/*.test.ts` name one (attacks N02, N12).
 */
function isNamed(path, protection, globs) {
    return globs.some((glob) => {
        if (!(0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPaths */ .oq)([glob])(path))
            return false;
        const last = glob.replace(/\/+$/, '').split('/').at(-1) ?? '';
        const literal = !/[*?[\]{}()!+@]/.test(last) && last === path.split('/').at(-1);
        return (literal ||
            (protection === 'judge-configuration' && isLockfile(path) && coversDependencies(path, [glob])) ||
            (protection === 'test' && isTest(glob.replaceAll('**', 'x').replaceAll('*', 'x').replace(/\/$/, '/x'))));
    });
}


/***/ }),

/***/ 88879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ NO_RISE),
  G8: () => (/* binding */ compareCounts),
  WJ: () => (/* binding */ risenCounts)
});

// EXTERNAL MODULE: ./build/packages/contract/src/ratchet-count.js
var ratchet_count = __webpack_require__(80649);
;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/code-marks.js
const mark = (count, what, pattern, weight = 1) => ({
    count,
    what,
    pattern,
    weight,
});
/** Where `any` stands as a type; `.any(`, `any:` and `any =` are names. */
const TYPE_ANY = /(?:(?:[:|&<]|=>|\bas|\bextends|\bsatisfies|\bis|\bkeyof)\s*any\b(?!\s*[:(.?]))|(?:,\s*any\s*(?=[>[]))/g;
const JAVASCRIPT = [
    mark('skipped-tests', 'tests', /\b(?:it|test|describe|context|suite|specify|step)\s*(?:\.\s*\w+\s*)*\.\s*(?:skip|skipIf|runIf|todo|fails|failing|fixme|only)\b/g),
    mark('skipped-tests', 'tests', /(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|fit|fdescribe)\s*(?=[(`.])/g),
    mark('skipped-tests', 'tests', /\b(?:this|ctx|t|context|test)\s*\.\s*(?:skip|todo)\s*\(/g),
    mark('skipped-tests', 'tests', /\b(?:skip|todo|only)\s*:\s*(?:true\b|['"`])/g),
    mark('type-escapes', '`any`', TYPE_ANY),
    mark('type-escapes', 'double casts', /\bas\s+(?:unknown|never)\s+as\b/g),
];
const PYTHON = [
    mark('skipped-tests', 'tests', /\bmark\s*\.\s*(?:skip|skipif|xfail)\b/g),
    mark('skipped-tests', 'tests', /\bpytest\s*\.\s*(?:skip|xfail|importorskip)\s*\(/g),
    mark('skipped-tests', 'tests', /@\s*(?:unittest\s*\.\s*)?(?:skip|skipIf|skipUnless|expectedFailure)\b/g),
    mark('skipped-tests', 'tests', /\bself\s*\.\s*skipTest\s*\(/g),
    mark('skipped-tests', 'tests', /\b__test__\s*=\s*False\b/g),
    mark('type-escapes', '`Any`', /(?:[:|[,]|->|\btyping\s*\.)\s*Any\b/g),
    mark('type-escapes', 'casts', /(?<![\w.])(?:typing\s*\.\s*)?cast\s*\(/g),
];
const GO = [
    mark('skipped-tests', 'tests', /\b[tbf]\s*\.\s*(?:Skip|SkipNow|Skipf)\s*\(/g),
    mark('type-escapes', '`unsafe`', /\bunsafe\s*\.\s*Pointer\b/g),
];
const RUST = [
    mark('suppressions', 'rustc/Clippy', /#\[\s*(?:cfg_attr\s*\([^()\]\n]{0,200},\s*)?(?:allow|expect)\s*\(/g),
    mark('suppressions', 'rustc/Clippy', /#!\[\s*(?:cfg_attr\s*\([^()\]\n]{0,200},\s*)?(?:allow|expect)\s*\(/g, 10),
    mark('skipped-tests', 'tests', /#\[\s*(?:cfg_attr\s*\([^()\]\n]{0,200},\s*)?ignore\b/g),
    mark('type-escapes', '`unsafe`', /\bunsafe\s*(?:\{|fn\b|impl\b)/g),
    mark('type-escapes', 'transmutes', /\btransmute\b/g),
];
const JVM = [
    mark('suppressions', 'annotations', /@(?:file\s*:\s*)?(?:SuppressWarnings|Suppress|SuppressFBWarnings|nowarn)\b/g),
    mark('skipped-tests', 'tests', /@(?:Disabled|Ignore)(?![\w.])/g),
    mark('skipped-tests', 'tests', /\b(?:assumeTrue|assumeFalse|assumingThat|XCTSkip)\s*\(/g),
];
const CSHARP = [
    mark('suppressions', 'compiler', /#\s*pragma\s+warning\s+disable\b/g),
    mark('suppressions', 'analysers', /\[[^\]\n]{0,100}\bSuppressMessage\b/g),
    mark('suppressions', 'nullable', /#\s*nullable\s+disable\b/g, 10),
    mark('skipped-tests', 'tests', /\bSkip\s*=\s*"/g),
    mark('skipped-tests', 'tests', /\[\s*(?:Ignore|Explicit)\b/g),
    mark('type-escapes', '`dynamic`', /(?<![\w.])dynamic\s+\w/g),
];
const C = [
    mark('suppressions', 'compiler', /#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored\b/g, 10),
    mark('suppressions', 'compiler', /#\s*pragma\s+warning\s*\(\s*disable\b/g, 10),
    mark('skipped-tests', 'tests', /\bGTEST_SKIP\s*\(|\bTEST(?:_F|_P)?\s*\(\s*\w+\s*,\s*DISABLED_/g),
];
const RUBY = [
    mark('skipped-tests', 'tests', /(?:^|\n)\s*(?:xit|xdescribe|xcontext|pending|skip)\b/g),
];
const PHP = [
    mark('suppressions', 'silence operator', /(?<![\w])@(?=[$\\a-z_]+\s*\()/g),
    mark('skipped-tests', 'tests', /\bmarkTest(?:Skipped|Incomplete)\s*\(/g),
];
const SHELL = [mark('skipped-tests', 'tests', /@tag\s+:?skip\b/g)];
/** What is counted in code, by language. */
const CODE_MARKS = {
    javascript: JAVASCRIPT,
    component: JAVASCRIPT,
    css: [],
    python: PYTHON,
    go: GO,
    rust: RUST,
    jvm: JVM,
    c: C,
    csharp: CSHARP,
    ruby: RUBY,
    php: PHP,
    shell: SHELL,
};

;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/directives.js
/** What a directive weighs for each rule it names; one that names none weighs `UNNAMED` times as much. */
const REACH_WEIGHTS = { line: 1, region: 10, file: 30 };
const UNNAMED = 3;
const directive = (tool, reach, names, pattern) => ({
    tool,
    reach,
    names,
    pattern,
});
const COMMON = [
    directive('Sonar', 'line', 'fixed', /\bNOSONAR\b/g),
    directive('CodeQL', 'line', 'rules', /\b(?:codeql|lgtm)\b(?=\s*\[)/g),
    directive('Semgrep', 'line', 'rules', /\bnosemgrep\b:?/g),
];
const directives_JAVASCRIPT = [
    directive('ESLint', 'line', 'rules', /\b(?:eslint|oxlint|tslint)[-:]disable-(?:next-)?line\b/g),
    directive('ESLint', 'region', 'rules', /\b(?:eslint|oxlint|tslint)[-:]disable\b(?!-)/g),
    directive('ESLint', 'line', 'fixed', /\beslint [\w@/-]+: ?(?:0\b|off\b|"off"|'off')/g),
    directive('TypeScript', 'line', 'fixed', /@ts-(?:ignore|expect-error)\b/g),
    directive('TypeScript', 'file', 'fixed', /@ts-nocheck\b/g),
    directive('Flow', 'line', 'fixed', /\$Flow(?:FixMe|Ignore|Issue|ExpectedError)\b/g),
    directive('Biome', 'line', 'rules', /\bbiome-ignore\b(?!-)/g),
    directive('Biome', 'file', 'rules', /\bbiome-ignore-(?:all|start)\b/g),
    directive('Deno', 'line', 'rules', /\bdeno-lint-ignore\b(?!-)/g),
    directive('Deno', 'file', 'rules', /\bdeno-lint-ignore-file\b/g),
    directive('Prettier', 'line', 'fixed', /\bprettier-ignore\b/g),
    directive('Stylelint', 'line', 'rules', /\bstylelint-disable-(?:next-)?line\b/g),
    directive('Stylelint', 'region', 'rules', /\bstylelint-disable\b(?!-)/g),
    directive('coverage', 'line', 'fixed', /\b(?:istanbul|c8|v8|node:coverage) (?:ignore|disable)(?! file)\b/g),
    directive('coverage', 'file', 'fixed', /\b(?:istanbul|c8|v8) ignore file\b/g),
    directive('Stryker', 'line', 'rules', /\bStryker disable\b/g),
    ...COMMON,
];
const directives_PYTHON = [
    directive('flake8/ruff', 'file', 'rules', /\b(?:flake8|ruff): ?noqa\b:?/gi),
    directive('flake8/ruff', 'line', 'rules', /(?<!(?:flake8|ruff): ?)\bnoqa\b:?/gi),
    directive('mypy', 'line', 'rules', /\btype: ?ignore\b/g),
    directive('mypy', 'file', 'fixed', /\bmypy: ?(?:ignore-errors|disable-error-code)\b/g),
    directive('pyright', 'line', 'rules', /\bpyright: ?ignore\b/g),
    directive('pyright', 'file', 'fixed', /\bpyright: ?(?:basic|off|report\w+=(?:false|none))/g),
    directive('Pylint', 'line', 'rules', /\bpylint: ?disable(?:-next|-line)?=/g),
    directive('Pylint', 'file', 'fixed', /\bpylint: ?skip-file\b/g),
    directive('coverage', 'line', 'fixed', /\bpragma: ?no (?:cover|branch)\b/g),
    directive('formatter', 'line', 'fixed', /\b(?:fmt|yapf|isort): ?(?:off|skip|disable|split)\b/g),
    directive('Bandit', 'line', 'rules', /\bnosec\b:?/g),
    ...COMMON,
];
const directives_GO = [
    directive('golangci-lint', 'line', 'rules', /\bnolint\b:?/g),
    directive('staticcheck', 'line', 'rules', /\blint:ignore\b/g),
    directive('staticcheck', 'file', 'rules', /\blint:file-ignore\b/g),
    directive('gosec', 'line', 'rules', /#nosec\b/g),
    ...COMMON,
];
const directives_JVM = [
    directive('PMD', 'line', 'fixed', /\bNOPMD\b/g),
    directive('Checkstyle', 'region', 'fixed', /\bCHECKSTYLE[:.]? ?OFF\b/gi),
    directive('ktlint', 'region', 'rules', /\bktlint-disable\b/g),
    directive('SwiftLint', 'region', 'rules', /\bswiftlint:disable\b(?!:)/g),
    directive('SwiftLint', 'line', 'rules', /\bswiftlint:disable:(?:next|this|previous)\b/g),
    directive('Dart', 'line', 'rules', /\bignore: ?(?=\w)/g),
    directive('Dart', 'file', 'rules', /\bignore_for_file: ?/g),
    ...COMMON,
];
const directives_C = [
    directive('clang-tidy', 'line', 'rules', /\bNOLINT(?:NEXTLINE)?\b/g),
    directive('clang-tidy', 'region', 'rules', /\bNOLINTBEGIN\b/g),
    directive('cppcheck', 'line', 'rules', /\bcppcheck-suppress\b/g),
    ...COMMON,
];
const directives_RUBY = [
    directive('RuboCop', 'line', 'rules', /\brubocop: ?(?:disable|todo)\b/g),
    directive('coverage', 'region', 'fixed', /:nocov:/g),
    ...COMMON,
];
const directives_PHP = [
    directive('PHPStan', 'line', 'rules', /@phpstan-ignore(?:-next-line|-line)?\b/g),
    directive('Psalm', 'line', 'rules', /@psalm-suppress\b/g),
    directive('PHP_CodeSniffer', 'line', 'rules', /\bphpcs:(?:ignore|disable)\b/g),
    directive('PHP_CodeSniffer', 'file', 'fixed', /\bphpcs:ignoreFile\b/g),
    ...COMMON,
];
const directives_SHELL = [
    directive('ShellCheck', 'line', 'rules', /\bshellcheck disable=/g),
    directive('yamllint', 'line', 'fixed', /\byamllint disable-line\b/g),
    directive('yamllint', 'region', 'fixed', /\byamllint disable\b(?!-)/g),
    directive('zizmor', 'line', 'rules', /\bzizmor: ignore\b/g),
    ...COMMON,
];
/** The directives of comments, by language. */
const DIRECTIVES = {
    javascript: directives_JAVASCRIPT,
    component: directives_JAVASCRIPT,
    css: directives_JAVASCRIPT,
    python: directives_PYTHON,
    go: directives_GO,
    rust: COMMON,
    jvm: directives_JVM,
    c: directives_C,
    csharp: COMMON,
    ruby: directives_RUBY,
    php: directives_PHP,
    shell: directives_SHELL,
};

// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/languages.js
var languages = __webpack_require__(93126);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/scan-source.js
var scan_source = __webpack_require__(27788);
;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/count-source.js




/** Everything in a file that may only become less, in the order of lines; none in a language that isn't known. */
function countSource(path, text) {
    const language = (0,languages/* languageOf */.e)(path);
    if (language === null)
        return [];
    const scanned = (0,scan_source/* scanSource */.b)(text, (0,languages/* syntaxOf */.r)(language));
    const found = [...directivesIn(scanned, language), ...marksIn(scanned, language)];
    found.sort((left, right) => left.at - right.at);
    const lines = new LineCounter(text);
    return found.map(({ at, ...rest }) => ({ ...rest, ...lines.of(at) }));
}
function directivesIn({ text, comments }, language) {
    const found = [];
    for (const { start, end } of comments) {
        const comment = text.slice(start, end);
        for (const directive of DIRECTIVES[language]) {
            directive.pattern.lastIndex = 0;
            for (let hit = directive.pattern.exec(comment); hit !== null; hit = directive.pattern.exec(comment)) {
                const after = restOfLine(comment, directive.pattern.lastIndex);
                found.push({
                    count: 'suppressions',
                    what: directive.tool,
                    weight: weigh(directive, after),
                    at: start + hit.index,
                });
            }
        }
    }
    return found;
}
function marksIn({ code }, language) {
    const found = [];
    for (const { count, what, pattern, weight } of CODE_MARKS[language]) {
        for (const hit of code.matchAll(pattern))
            found.push({ count, what, weight, at: hit.index });
    }
    return found;
}
/** As many as it names rules; more for one that silences all of them. */
function weigh({ names, reach }, after) {
    const each = REACH_WEIGHTS[reach];
    if (names === 'fixed')
        return each;
    const named = rulesNamed(after);
    return named === 0 ? each * UNNAMED : each * named;
}
/** `no-x, no-y -- why`, `[code, code]`, `(rule)`, `lint/style/x: why`: how many rules are named. */
function rulesNamed(after) {
    const list = /^\s*[:=[(]?\s*([^\])]*)/.exec(after.split(/\s--|\*\/|-->|\s#/)[0] ?? '')?.[1] ?? '';
    const names = list.split(',').map((name) => /^[@\w][\w@./:-]*/.exec(name.trim())?.[0] ?? '');
    return names.filter((name) => name !== '').length;
}
function restOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return text.slice(from, Math.min(end < 0 ? text.length : end, from + 500));
}
/** Lines of rising offsets, so that a file is walked once. */
class LineCounter {
    #text;
    #line = 1;
    #start = 0;
    constructor(text) {
        this.#text = text;
    }
    of(at) {
        for (;;) {
            const end = this.#text.indexOf('\n', this.#start);
            const next = end < 0 ? this.#text.length : end;
            if (at <= next) {
                const around = this.#text.slice(Math.max(this.#start, at - 100), Math.min(next, at + 200));
                return { line: this.#line, source: around.replace(/\s+/g, ' ').trim().slice(0, 200) };
            }
            this.#start = next + 1;
            this.#line++;
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/compare-counts.js


const NO_RISE = { suppressions: 0, 'skipped-tests': 0, 'type-escapes': 0 };
/**
 * How the counts moved between base and candidate. Unchanged files cancel out, so only changed ones are read; what
 * moved from one file to another is no rise. The base is the baseline: no number is stored anywhere.
 */
function compareCounts(files) {
    const changes = new Map();
    for (const { path, before, after } of files) {
        const [old, now] = [countSource(path, before ?? ''), countSource(path, after ?? '')];
        for (const [key, { count, what }] of kindsOf([...old, ...now])) {
            const [was, is] = [sum(old, key), sum(now, key)];
            const known = changes.get(key) ?? { count, what, before: 0, after: 0, rises: [] };
            const rise = { path, by: is - was, first: firstNew(old, now, key) };
            const rises = is > was ? [...known.rises, rise] : known.rises;
            changes.set(key, { ...known, before: known.before + was, after: known.after + is, rises });
        }
    }
    return [...changes.values()].map((change) => ({ ...change, rises: change.rises.sort((a, b) => b.by - a.by) }));
}
/** What rose beyond its limit, the counts in their order; limits hold for all tools of a count together. */
function risenCounts(changes, limits) {
    return ratchet_count/* RATCHET_COUNTS */.F.flatMap((count) => {
        const risen = changes.filter((change) => change.count === count && change.after > change.before);
        const total = risen.reduce((rise, { before, after }) => rise + after - before, 0);
        return total <= limits[count] ? [] : risen.map((change) => findingOf(change, limits[count]));
    });
}
const WORDS = {
    suppressions: 'suppressions',
    'skipped-tests': 'skipped or focused',
    'type-escapes': 'type escapes',
};
function findingOf({ count, what, before, after, rises }, limit) {
    const most = rises[0];
    const places = rises.slice(0, 5).map(({ path, by }) => `${path} +${by}`);
    const allowed = limit === 0 ? 'may only fall' : `may rise by at most ${limit}`;
    const example = most?.first === null || most === undefined ? '' : `; for example: ${most.first.source}`;
    return {
        severity: 'error',
        rule: `ratchet/${count}`,
        message: `${WORDS[count]} (${what}) ${allowed}, but weigh ${after} after ${before}: ${places.join(', ')}${example}`.slice(0, 4000),
        ...(most === undefined ? {} : { file: most.path.slice(0, 1000) }),
        ...(most?.first === null || most === undefined ? {} : { line: most.first.line }),
    };
}
const keyOf = ({ count, what }) => `${count} ${what}`;
function kindsOf(found) {
    return new Map(found.map((occurrence) => [keyOf(occurrence), occurrence]));
}
function sum(found, key) {
    return found.reduce((total, occurrence) => total + (keyOf(occurrence) === key ? occurrence.weight : 0), 0);
}
/** The first that wasn't there before, word for word. */
function firstNew(old, now, key) {
    const known = new Map();
    for (const { source } of old)
        known.set(source, (known.get(source) ?? 0) + 1);
    for (const occurrence of now) {
        if (keyOf(occurrence) !== key)
            continue;
        const left = known.get(occurrence.source) ?? 0;
        if (left === 0)
            return occurrence;
        known.set(occurrence.source, left - 1);
    }
    return null;
}


/***/ }),

/***/ 45874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findTests)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71527);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93126);
/* harmony import */ var _scan_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27788);



/** The tests that a file declares, in its order; none in a language whose tests aren't known. */
function findTests(path, text) {
    const language = (0,_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path);
    const find = language === null ? undefined : FINDERS[language];
    if (language === null || find === undefined)
        return [];
    const source = (0,_scan_source_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSource */ .b)(text, (0,_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxOf */ .r)(language));
    return find(source).map(({ title, start, end, skipped }) => ({
        title: title.replace(/\s+/g, ' ').trim().slice(0, 500),
        skipped,
        content: contentOf(source.uncommented.slice(start, end)),
    }));
}
const FINDERS = {
    javascript: findCalls,
    python: findPython,
    go: (source) => findFunctions(source, GO_TEST, /\b[tbf]\s*\.\s*(?:Skip|SkipNow|Skipf)\s*\(/),
    rust: (source) => findFunctions(source, RUST_TEST, /#\[[^\]]*\bignore\b/),
    jvm: (source) => findFunctions(source, JVM_TEST, /@(?:Disabled|Ignore)\b/),
};
const GO_TEST = /^func\s+(?<name>(?:Test|Fuzz)\w*)\s*\(/gm;
const RUST_TEST = /#\[\s*(?:\w+\s*::\s*)*test\b[^\]\n]*\](?:\s*#\[[^\]\n]*\])*\s*(?:pub(?:\([^)\n]*\))?\s+)?(?:async\s+)?fn\s+(?<name>\w+)\s*[(<]/g;
const JVM_TEST = /@(?:Test|ParameterizedTest|RepeatedTest)\b(?:\([^)\n]*\))?(?:\s*@\w+(?:\([^)\n]*\))?)*\s*(?:(?:public|private|internal|final|suspend|static)\s+)*(?:void|fun|[\w<>]+)\s+(?<name>\w+)\s*\(/g;
const CALL = /(?<![\w$.])(?<name>x?(?:it|test|specify)|fit)(?<chain>(?:\s*\.\s*\w+)*)\s*(?=[(`])/g;
const SKIPPING = /\b(?:skip|skipIf|runIf|todo|fails|failing|fixme)\b/;
/** `test('title', …)`, `it.skip('title', …)`, `test.each(table)('title', …)`. */
function findCalls({ text, code }) {
    const found = [];
    for (const hit of code.matchAll(CALL)) {
        const { name = '', chain = '' } = hit.groups ?? {};
        let open = hit.index + hit[0].length;
        if (/\b(?:each|for|skipIf|runIf)\b/.test(chain))
            open = skipBlanks(code, closing(code, open));
        if (code[open] !== '(')
            continue;
        const title = literalAt(text, code, skipBlanks(code, open + 1));
        if (title === null)
            continue;
        const skipped = name.startsWith('x') || SKIPPING.test(chain);
        found.push({ title, start: hit.index + name.length + chain.length, end: closing(code, open), skipped });
    }
    return found;
}
/** `def test_x(…):` with its decorators, to the next line that is not further in. */
function findPython({ code }) {
    const lines = code.split('\n');
    const found = [];
    let decorators = 0;
    let at = 0;
    for (const [index, line] of lines.entries()) {
        const [, indent = '', name] = /^([ \t]*)(?:async +)?def +(test\w*) *\(/.exec(line) ?? [];
        if (name !== undefined) {
            const start = at - lines.slice(index - decorators, index).reduce((sum, text) => sum + text.length + 1, 0);
            const length = blockLength(lines, index, indent.length);
            const skipped = /\b(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)\b/.test(code.slice(start, at));
            found.push({ title: name, start, end: at + length, skipped });
        }
        decorators = /^[ \t]*@/.test(line) ? decorators + 1 : 0;
        at += line.length + 1;
    }
    return found;
}
function blockLength(lines, from, indent) {
    let length = (lines[from] ?? '').length;
    let blank = 0;
    for (let next = from + 1; next < lines.length; next++) {
        const line = lines[next] ?? '';
        const inside = line.length - line.trimStart().length;
        if (line.trim() === '')
            blank += line.length + 1;
        else if (inside > indent || /^[ \t]*\)/.test(line)) {
            length += blank + line.length + 1;
            blank = 0;
        }
        else
            break;
    }
    return length;
}
/** Functions whose body stands in braces. */
function findFunctions({ code }, pattern, skipping) {
    const found = [];
    for (const hit of code.matchAll(pattern)) {
        const body = code.indexOf('{', hit.index + hit[0].length);
        const end = body < 0 ? code.length : closing(code, body);
        const from = annotationsBefore(code, hit.index);
        found.push({
            title: hit.groups?.name ?? '',
            start: from,
            end,
            skipped: skipping.test(code.slice(from, end)),
        });
    }
    return found;
}
/** Lines of annotations right above, which belong to what follows. */
function annotationsBefore(code, at) {
    let start = code.lastIndexOf('\n', at - 1) + 1;
    for (;;) {
        const before = code.lastIndexOf('\n', start - 2) + 1;
        if (start === 0 || !/^[ \t]*(?:@|#\[)/.test(code.slice(before, start)))
            return start;
        start = before;
    }
}
const CLOSES = { '(': ')', '[': ']', '{': '}' };
/** Where what opens at `open` is closed; the end of the text when it never is. */
function closing(code, open) {
    const first = code[open] ?? '';
    if (first === '`') {
        const end = code.indexOf('`', open + 1);
        return end < 0 ? code.length : end + 1;
    }
    const close = CLOSES[first];
    if (close === undefined)
        return open;
    let depth = 0;
    for (let at = open; at < code.length; at++) {
        if (code[at] === first)
            depth++;
        else if (code[at] === close && --depth === 0)
            return at + 1;
    }
    return code.length;
}
function skipBlanks(code, from) {
    let at = from;
    while (at < code.length && /\s/.test(code[at] ?? ''))
        at++;
    return at;
}
/** The content of the string literal that begins here; null for anything else. */
function literalAt(text, code, at) {
    const quote = code[at];
    if (quote !== "'" && quote !== '"' && quote !== '`')
        return null;
    const end = code.indexOf(quote, at + 1);
    return end < 0 ? null : text.slice(at + 1, end);
}
function contentOf(text) {
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text.replace(/[\s;,]+/g, '').replace(/["`]/g, "'"));
}


/***/ }),

/***/ 48784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readGoldenCases)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71527);

/**
 * The cases of a golden set in JSON (a list, or an object with a list under `cases`, `tests`, `samples` or `data`) or
 * JSON Lines. null for what is neither.
 */
function readGoldenCases(path, text) {
    const values = /\.(?:jsonl|ndjson)$/i.test(path) ? readLines(text) : readList(text);
    return values === null ? null : values.map((value) => ({ id: caseId(value), value }));
}
const LISTS = ['cases', 'tests', 'samples', 'data', 'examples'];
const NAMES = ['id', 'case_id', 'sample_id', 'name', 'description'];
function readLines(text) {
    const values = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const value = parse(line);
        if (value === undefined)
            return null;
        values.push(value);
    }
    return values;
}
function readList(text) {
    const value = parse(text);
    if (Array.isArray(value))
        return value;
    if (value === null || typeof value !== 'object')
        return null;
    const record = value;
    const name = LISTS.find((key) => Array.isArray(record[key]));
    return name === undefined ? null : record[name];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function caseId(value) {
    if (value !== null && typeof value === 'object') {
        const record = value;
        for (const name of NAMES) {
            const id = record[name];
            if ((typeof id === 'string' && id.trim() !== '') || typeof id === 'number')
                return String(id).slice(0, 300);
        }
        const input = record.input ?? record.vars ?? record.question;
        if (input !== undefined)
            return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(input));
    }
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value));
}


/***/ }),

/***/ 61296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ judgeRatchet),
  a: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(31004);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/compare-counts.js + 3 modules
var compare_counts = __webpack_require__(88879);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/verifier/src/path-match.js
var path_match = __webpack_require__(18551);
// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/golden-cases.js
var golden_cases = __webpack_require__(48784);
;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/hold-golden-sets.js



/** The golden set is the base's: findings for every case that a change drops or rewrites. New cases are welcome. */
function holdGoldenSets(files, { globs, named }) {
    if (globs.length === 0)
        return [];
    const isGolden = (0,path_match/* matchPaths */.oq)(globs);
    return files.flatMap((file) => (isGolden(file.path) && !named(file.path) ? holdGoldenSet(file) : []));
}
function holdGoldenSet({ path, before, after }) {
    if (before === null)
        return duplicates(path, after);
    const old = (0,golden_cases/* readGoldenCases */.z)(path, before);
    const now = (0,golden_cases/* readGoldenCases */.z)(path, after ?? '');
    if (after === null)
        return [finding(path, 'the golden set is gone')];
    if (now === null)
        return [finding(path, 'the golden set can’t be read any more: it is neither JSON nor JSON Lines')];
    const values = new Map(now.map(({ id, value }) => [id, (0,canonical_json/* canonicalJson */.dj)(value)]));
    const lost = (old ?? []).flatMap(({ id, value }) => {
        const found = values.get(id);
        if (found === undefined)
            return [finding(path, `the golden case ${JSON.stringify(id)} is gone`)];
        return found === (0,canonical_json/* canonicalJson */.dj)(value)
            ? []
            : [finding(path, `the golden case ${JSON.stringify(id)} says something else`)];
    });
    return [...lost, ...duplicates(path, after)];
}
/** Two cases of one id can't be paired with their results. */
function duplicates(path, text) {
    const seen = new Set();
    return ((0,golden_cases/* readGoldenCases */.z)(path, text ?? '[]') ?? []).flatMap(({ id }) => {
        if (!seen.has(id)) {
            seen.add(id);
            return [];
        }
        return [finding(path, `the golden case ${JSON.stringify(id)} stands there twice`)];
    });
}
function finding(path, message) {
    return { severity: 'error', rule: 'golden-set', file: path.slice(0, 1000), message: message.slice(0, 4000) };
}

// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/find-tests.js
var find_tests = __webpack_require__(45874);
;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/guard-state.js




/** How much of a guard is left, from none to all. */
const GUARD_STATES = ['missing', 'skipped', 'changed', 'intact'];
/** What is left of a guard on one side of a change; null when the change doesn't touch what it guards. */
function viewGuard(guard, files, side) {
    switch (guard.kind) {
        case 'test':
            return viewIn(guard, files, side, (text, path) => viewTest(guard, path, text));
        case 'golden-case':
            return viewIn(guard, files, side, (text, path) => viewCase(guard, path, text));
        case 'lint-rule':
            return viewIn(guard, files, side, (text) => viewRule(guard, text));
        case 'probe':
            return viewIn(guard, files, side, (text) => viewWhole(guard, text));
        case 'pattern':
            return viewPattern(guard, files, side);
        default:
            return (0,loop_error/* assertNever */.xb)(guard.kind);
    }
}
const MISSING = { state: 'missing', print: '' };
function viewIn(guard, files, side, view) {
    const file = files.find(({ path }) => path === guard.where);
    if (file === undefined)
        return null;
    const text = file[side];
    if (text !== null)
        return view(text, file.path);
    // Renamed with its content kept (N06): the test goes on guarding from its new place.
    const moved = side === 'after' && file.before !== null ? movedTo(file, files) : undefined;
    return moved === undefined ? MISSING : view(moved.after ?? '', moved.path);
}
function movedTo(from, files) {
    const folder = (path) => path.slice(path.lastIndexOf('.') + 1);
    return files.find(({ path, before, after }) => before === null && after === from.before && folder(path) === folder(from.path));
}
/** The best of the tests with that title: a second one that says nothing takes the first one's place in vain (T17). */
function viewTest(guard, path, text) {
    const views = (0,find_tests/* findTests */.f)(path, text)
        .filter(({ title }) => title === guard.name)
        .map(({ skipped, content }) => {
        if (skipped)
            return { state: 'skipped', print: content };
        return { state: guard.content === null || content === guard.content ? 'intact' : 'changed', print: content };
    });
    return best(views);
}
function viewCase(guard, path, text) {
    const cases = (0,golden_cases/* readGoldenCases */.z)(path, text) ?? [];
    const views = cases
        .filter(({ id }) => id === guard.name)
        .map(({ value }) => {
        const print = (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(value));
        return { state: guard.content === null || print === guard.content ? 'intact' : 'changed', print };
    });
    return best(views);
}
/** Every line of the configuration that names the rule; one that turns it off names it too. */
function viewRule(guard, text) {
    const lines = text
        .split('\n')
        .filter((line) => line.includes(guard.name))
        .map((line) => line.replace(/[\s;,]+/g, ''));
    if (lines.length === 0)
        return MISSING;
    return { state: 'changed', print: (0,canonical_json/* sha256 */.sc)(lines.sort().join('\n')) };
}
function viewWhole(guard, text) {
    const print = (0,canonical_json/* sha256 */.sc)(text);
    return { state: print === guard.content ? 'intact' : 'changed', print };
}
/** A text that stays out: the fewer, the better. `changed` with a count says how many there are. */
function viewPattern(guard, files, side) {
    const matches = (0,path_match/* matchPaths */.oq)([guard.where]);
    const touched = files.filter(({ path }) => matches(path));
    if (touched.length === 0)
        return null;
    const found = touched.reduce((sum, file) => sum + occurrences(file[side] ?? '', guard.name), 0);
    return found === 0 ? { state: 'intact', print: '0' } : { state: 'changed', print: String(found) };
}
function occurrences(text, part) {
    let found = 0;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        found++;
    return found;
}
function best(views) {
    const [first, ...rest] = views;
    if (first === undefined)
        return MISSING;
    const rank = ({ state }) => GUARD_STATES.indexOf(state);
    return rest.reduce((so, view) => (rank(view) > rank(so) ? view : so), first);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/hold-guards.js

/**
 * Findings for every guard that a change drops, skips or weakens. A guard that is broken on the base already is not the
 * candidate's fault, as long as it doesn't make it worse.
 */
function holdGuards(guards, files, leave) {
    return guards.flatMap((guard) => {
        if (leave.retired.has(guard.id) || (guard.kind !== 'pattern' && leave.named(guard.where)))
            return [];
        const before = viewGuard(guard, files, 'before');
        const after = viewGuard(guard, files, 'after');
        if (before === null || after === null || isHeld(guard, before, after))
            return [];
        return [findingOf(guard, after.state)];
    });
}
function isHeld(guard, before, after) {
    if (guard.kind === 'pattern')
        return Number(after.print) <= Number(before.print);
    const [was, is] = [GUARD_STATES.indexOf(before.state), GUARD_STATES.indexOf(after.state)];
    if (is !== was)
        return is > was;
    return after.print === before.print || after.state === 'missing' || after.state === 'intact';
}
function findingOf(guard, state) {
    const { kind, name, story } = guard;
    const what = kind === 'pattern'
        ? `${JSON.stringify(name)} is back`
        : `the ${WORDS[kind]} ${JSON.stringify(name)} ${DONE[state]}`;
    return {
        severity: 'error',
        rule: `guard/${guard.id}`,
        file: guard.where,
        message: `${what}. It guards ${tellStory(story)}`.slice(0, 4000),
    };
}
const WORDS = {
    test: 'test',
    'golden-case': 'golden case',
    'lint-rule': 'lint rule',
    probe: 'probe',
};
const DONE = {
    missing: 'is gone',
    skipped: 'is skipped',
    changed: 'says something else',
    intact: 'is weaker',
};
/** Where a guard comes from, in one sentence. */
function tellStory({ item, run, date, failure, link }) {
    const origin = [
        item === null ? 'work without a ticket' : item,
        run === null ? null : `run ${run}`,
        date.slice(0, 10),
    ];
    const where = origin.filter((part) => part !== null).join(', ');
    return `against ${JSON.stringify(failure)} (${where}${link === null ? '' : `, ${link}`})`;
}

// EXTERNAL MODULE: ./build/packages/gate/src/ratchet/leave-guards.js
var leave_guards = __webpack_require__(42869);
// EXTERNAL MODULE: ./build/packages/contract/src/guard.js
var src_guard = __webpack_require__(40643);
;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/ledger.js

const MAX_FILES = 20_000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Every guard of a commit's ledger, one per id, oldest first. Throws `E_GUARD_INVALID`, `E_GIT_REFUSED`. */
async function readLedger(repository, commit) {
    const { stdout } = await repository.git.run([
        'ls-tree',
        '-r',
        '-z',
        '--name-only',
        '--full-tree',
        commit,
        '--',
        names/* GUARDS_FOLDER */.OI,
    ]);
    const paths = stdout.split('\0').filter((path) => path.endsWith('.jsonl'));
    if (paths.length > MAX_FILES) {
        throw new loop_error/* LoopError */.jO('E_GUARD_INVALID', {
            message: `${names/* GUARDS_FOLDER */.OI} holds more than ${MAX_FILES} files`,
            remedy: 'Put the lines of many files into one; their order doesn’t matter.',
        });
    }
    const guards = new Map();
    for (const path of paths) {
        const text = await repository.readFile(commit, path, MAX_FILE_BYTES);
        for (const guard of (0,src_guard/* parseGuards */.uD)(text ?? '', path))
            if (!guards.has(guard.id))
                guards.set(guard.id, guard);
    }
    return [...guards.values()].sort((a, b) => (a.story.date < b.story.date ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/ratchet/judge-ratchet.js







const MAX_FINDINGS = 100;
/** The line that doesn't move back: guards and golden cases of the base are held, what may only fall didn't rise. */
function judgeRatchet({ files, guards, origin, rules, scope }) {
    if ('unreadable' in guards) {
        return cannotTell('config', `the ledger of guards on the base can’t be read, so nothing is held: ${guards.unreadable}`);
    }
    if (files === null)
        return cannotTell('scope', 'the changed files are too large to be read, so nothing is held');
    const named = (path) => scope.only.flat().includes(path) && (0,protected_paths/* isNamed */.ev)(path, null, scope.only.flat());
    const ledger = judgeLedger(files, guards, origin, rules);
    const counted = (0,compare_counts/* compareCounts */.G8)(files);
    const found = [
        ...holdGuards(guards, files, { retired: rules.retired, named }),
        ...holdGoldenSets(files, { globs: rules.goldenSets, named }),
        ...ledger.findings,
        ...(0,compare_counts/* risenCounts */.WJ)(counted, rules.rise),
    ];
    const findings = found.slice(0, MAX_FINDINGS);
    if (found.length > MAX_FINDINGS) {
        findings.push({ severity: 'error', message: `and ${found.length - MAX_FINDINGS} more like these` });
    }
    const fallen = counted.filter(({ before, after }) => after < before);
    return {
        ownFile: ledger.ownFile,
        result: {
            ...RATCHET,
            verdict: found.length === 0 ? 'pass' : 'fail',
            failureClass: found.length === 0 ? null : 'policy',
            findings,
            evidence: [
                { kind: 'figure', label: 'guards held', value: String(guards.length) },
                ...fallen.map(({ what, count, before, after }) => ({
                    kind: 'figure',
                    label: `${count}: ${what}`.slice(0, 200),
                    value: `${after} after ${before}`,
                })),
            ],
        },
    };
}
const RATCHET = { name: 'ratchet', command: null, required: true, durationMs: 0 };
/** The ledger of a commit for `judgeRatchet`; a file that can't be read guards nothing, so nothing passes. */
async function openLedger(repository, commit) {
    try {
        return await readLedger(repository, commit);
    }
    catch (error) {
        if ((0,loop_error/* isLoopError */.Rn)(error, 'E_GUARD_INVALID', 'E_GIT_REFUSED'))
            return { unreadable: error.message };
        throw error;
    }
}
function cannotTell(failureClass, message) {
    const findings = [{ severity: 'error', rule: 'ratchet', message: message.slice(0, 4000) }];
    return { ownFile: null, result: { ...RATCHET, verdict: 'error', failureClass, findings, evidence: [] } };
}
/** The only change of the ledger that a candidate may hold is the one that the suite would make of it. */
function judgeLedger(files, guards, origin, rules) {
    const [touched, work] = [files.filter(isLedger), files.filter((file) => !isLedger(file))];
    if (touched.length === 0)
        return { ownFile: null, findings: [] };
    const known = new Set(guards.map(({ id }) => id));
    const own = rules.record ? (0,leave_guards/* leaveGuards */.C)(work, origin, { goldenSets: rules.goldenSets, known }) : null;
    const isOwn = (file) => own !== null && file.path === own.path && file.before === null && file.after === own.text;
    const findings = touched
        .filter((file) => !isOwn(file))
        .map(({ path }) => ({
        severity: 'error',
        rule: 'guard/ledger',
        file: path.slice(0, 1000),
        message: 'the ledger of guards is written by the suite and by people, and this is not what the suite would write',
    }));
    return { ownFile: touched.some(isOwn) ? (own?.path ?? null) : null, findings };
}
function isLedger({ path }) {
    return path.startsWith(names/* GUARDS_FOLDER */.OI);
}


/***/ }),

/***/ 93126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf),
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
const EXTENSIONS = {
    javascript: 'js jsx mjs cjs ts tsx mts cts',
    component: 'vue svelte astro',
    python: 'py pyi pyw',
    go: 'go',
    rust: 'rs',
    jvm: 'java kt kts scala groovy swift dart',
    c: 'c h cc cpp cxx hh hpp m mm',
    csharp: 'cs',
    ruby: 'rb rake',
    php: 'php',
    shell: 'sh bash zsh yml yaml toml tf r pl ex exs',
    css: 'css scss less',
};
const LANGUAGE_OF = new Map(Object.entries(EXTENSIONS).flatMap(([language, names]) => names.split(' ').map((name) => [name, language])));
/** The language of a file by its name; null for one in which nothing is counted. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : (LANGUAGE_OF.get(name.slice(dot + 1).toLowerCase()) ?? null);
}
const lineComment = (open) => ({
    kind: 'comment',
    end: (text, at) => (text.startsWith(open, at) ? lineEnd(text, at) : -1),
});
/** `#` within a word is none in a shell or in YAML. */
const hashAfterBlank = {
    kind: 'comment',
    end: (text, at) => (text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? '')) ? lineEnd(text, at) : -1),
};
function blockComment(open, close, nested = false) {
    return {
        kind: 'comment',
        end: (text, at) => {
            if (!text.startsWith(open, at))
                return -1;
            let depth = 1;
            for (let next = at + open.length; next < text.length;) {
                if (text.startsWith(close, next)) {
                    next += close.length;
                    if (--depth === 0)
                        return next;
                }
                else if (nested && text.startsWith(open, next)) {
                    next += open.length;
                    depth++;
                }
                else
                    next++;
            }
            return text.length;
        },
    };
}
function stringRule(open, { close = open, escapes = true, multiline = false } = {}) {
    return {
        kind: 'string',
        end: (text, at) => {
            if (!text.startsWith(open, at))
                return -1;
            for (let next = at + open.length; next < text.length; next++) {
                if (escapes && text[next] === '\\')
                    next++;
                else if (text.startsWith(close, next))
                    return next + close.length;
                else if (!multiline && text[next] === '\n')
                    return next;
            }
            return text.length;
        },
    };
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** Words before a slash after which it begins a regular expression; after other words it divides. */
const BEFORE_REGEX = /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|do|else|yield|await|instanceof)$/;
/**
 * A regular expression of JavaScript. Where only a parser could tell it from a division, it is taken for one: the worst
 * of that ends with the line, while a quote in an overlooked one would hide what follows.
 */
const regexLiteral = {
    kind: 'string',
    end: (text, at) => {
        if (text[at] !== '/')
            return -1;
        let before = at - 1;
        while (before >= 0 && (text[before] === ' ' || text[before] === '\t'))
            before--;
        const last = text[before] ?? '\n';
        if (/[\w$\]'"`]/.test(last) && !BEFORE_REGEX.test(text.slice(Math.max(0, before - 11), before + 1)))
            return -1;
        const end = regexEnd(text, at);
        if (end < 0 || (/[)}]/.test(last) && !/[\w.,;)\]\s]/.test(text[end] ?? '\n')))
            return -1;
        return end;
    },
};
/** Longer ones are none: a line of nothing but slashes must not be walked once for each of them. */
const MAX_REGEX = 1000;
function regexEnd(text, at) {
    let inClass = false;
    const limit = Math.min(text.length, at + MAX_REGEX);
    for (let next = at + 1; next < limit; next++) {
        switch (text.charCodeAt(next)) {
            case 0x0a:
                return -1;
            case 0x5c: // backslash
                next++;
                break;
            case 0x5b: // [
                inClass = true;
                break;
            case 0x5d: // ]
                inClass = false;
                break;
            case 0x2f: // slash
                if (!inClass)
                    return next + 1;
        }
    }
    return -1;
}
/** `'a'` and `'\n'`, but not the lifetime `'a`. */
const rustCharacter = {
    kind: 'string',
    end: (text, at) => {
        if (text[at] !== "'")
            return -1;
        const width = text[at + 1] === '\\' ? text.slice(at + 2, at + 13).indexOf("'", 1) + 3 : 2;
        return width > 2 || (text[at + 2] === "'" && text[at + 1] !== "'") ? at + width + (width > 2 ? 0 : 1) : -1;
    },
};
/** `r"…"`, `br#"…"#`: as many signs close as opened. */
const rustRaw = {
    kind: 'string',
    end: (text, at) => {
        if (text[at] !== 'r' || /[\w]/.test(text[at - 1] === 'b' ? (text[at - 2] ?? '') : (text[at - 1] ?? '')))
            return -1;
        let quote = at + 1;
        while (text[quote] === '#')
            quote++;
        if (text[quote] !== '"')
            return -1;
        const close = `"${'#'.repeat(quote - at - 1)}`;
        const end = text.indexOf(close, quote + 1);
        return end < 0 ? text.length : end + close.length;
    },
};
const C_COMMENTS = [lineComment('//'), blockComment('/*', '*/')];
const QUOTES = [stringRule('"'), stringRule("'")];
const TRIPLE = [stringRule('"""', { multiline: true }), stringRule("'''", { multiline: true })];
const SYNTAXES = {
    javascript: syntax('/\'"`{}', [...C_COMMENTS, regexLiteral, ...QUOTES], true),
    component: syntax('/\'"`{}<', [blockComment('<!--', '-->'), ...C_COMMENTS, regexLiteral, ...QUOTES], true),
    python: syntax('#\'"', [lineComment('#'), ...TRIPLE, ...QUOTES]),
    go: syntax('/\'"`', [...C_COMMENTS, stringRule('`', { escapes: false, multiline: true }), ...QUOTES]),
    rust: syntax('/\'"r', [
        lineComment('//'),
        blockComment('/*', '*/', true),
        rustRaw,
        rustCharacter,
        stringRule('"', { multiline: true }),
    ]),
    jvm: syntax('/\'"', [...C_COMMENTS, ...TRIPLE, ...QUOTES]),
    c: syntax('/\'"', [...C_COMMENTS, ...QUOTES]),
    csharp: syntax('/\'"@', [
        ...C_COMMENTS,
        stringRule('@"', { close: '"', escapes: false, multiline: true }),
        stringRule('"""', { escapes: false, multiline: true }),
        ...QUOTES,
    ]),
    ruby: syntax('#\'"', [hashAfterBlank, ...QUOTES]),
    php: syntax('/#\'"', [...C_COMMENTS, hashAfterBlank, ...QUOTES]),
    shell: syntax('#\'"', [hashAfterBlank, ...QUOTES]),
    css: syntax('/\'"', [...C_COMMENTS, ...QUOTES]),
};
/** The lexical rules of a language. */
function syntaxOf(language) {
    return SYNTAXES[language];
}
function syntax(marks, rules, templates = false) {
    const starts = new Uint8Array(0x10000);
    for (const mark of marks)
        starts[mark.charCodeAt(0)] = 1;
    return { starts, rules, templates };
}


/***/ }),

/***/ 42869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leaveGuards)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40643);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71527);
/* harmony import */ var _loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18551);
/* harmony import */ var _find_tests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45874);
/* harmony import */ var _golden_cases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48784);




/** The most guards one change leaves; beyond it the first ones, in the order of paths. */
const MAX_LEFT = 200;
/**
 * The guards that a change leaves: every test and every golden case it adds. A function of the change and the
 * candidate's manifest alone, so that whoever made the candidate and whoever judges it write the same bytes; null when
 * there is nothing to guard. `known` holds the ids of guards that stand already.
 */
function leaveGuards(files, origin, options) {
    const isGolden = options.goldenSets.length === 0 ? () => false : (0,_loop_actions_verifier_path_match__WEBPACK_IMPORTED_MODULE_0__/* .matchPaths */ .oq)(options.goldenSets);
    const left = new Map();
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const added = isGolden(file.path) ? addedCases(file) : addedTests(file);
        for (const { kind, name, content } of added) {
            const subject = { kind, where: file.path, name };
            const id = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .guardId */ .jy)(subject);
            if (file.path.length > 500 || options.known.has(id) || left.has(id) || left.size >= MAX_LEFT)
                continue;
            left.set(id, { schemaVersion: 1, id, ...subject, content, story: storyOf(name, origin) });
        }
    }
    if (left.size === 0)
        return null;
    return { path: (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .guardsFile */ .TT)(origin), text: [...left.values()].map(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .printGuard */ .VS).join('') };
}
function addedTests({ path, before, after }) {
    const known = new Set((0,_find_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .findTests */ .f)(path, before ?? '').map(({ title }) => title));
    return (0,_find_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .findTests */ .f)(path, after ?? '')
        .filter(({ title, skipped }) => title !== '' && !skipped && !known.has(title))
        .map(({ title, content }) => ({ kind: 'test', name: title, content }));
}
function addedCases({ path, before, after }) {
    const known = new Set(((0,_golden_cases_js__WEBPACK_IMPORTED_MODULE_4__/* .readGoldenCases */ .z)(path, before ?? '[]') ?? []).map(({ id }) => id));
    return ((0,_golden_cases_js__WEBPACK_IMPORTED_MODULE_4__/* .readGoldenCases */ .z)(path, after ?? '[]') ?? [])
        .filter(({ id }) => !known.has(id))
        .map(({ id, value }) => ({ kind: 'golden-case', name: oneLine(id), content: (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(value)) }));
}
function storyOf(name, { repository, item, run, createdAt }) {
    const link = item.startsWith('#') ? `${repository}${item}` : item;
    return { item, run, date: createdAt, failure: oneLine(name), link };
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, 500) || 'unnamed';
}


/***/ }),

/***/ 67366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STRICT_RATCHET),
/* harmony export */   c: () => (/* binding */ ratchetRulesOf)
/* harmony export */ });
/* harmony import */ var _compare_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88879);

/** Counts may only fall and nothing is let go. */
const STRICT_RATCHET = { rise: _compare_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_RISE */ .kg, record: false, retired: new Set(), goldenSets: [] };
/** The ratchet that a spec sets; several limits of one count mean the lowest. */
function ratchetRulesOf(rules) {
    const rise = {
        suppressions: null,
        'skipped-tests': null,
        'type-escapes': null,
    };
    const retired = new Set();
    const goldenSets = [];
    let record = false;
    for (const rule of rules) {
        if (rule.class !== 'enforced')
            continue;
        const { meaning } = rule;
        if (meaning.kind === 'ratchet') {
            for (const count of meaning.counts)
                rise[count] = Math.min(rise[count] ?? meaning.rise, meaning.rise);
        }
        if (meaning.kind === 'record-guards')
            record = true;
        if (meaning.kind === 'retire-guards')
            for (const guard of meaning.guards)
                retired.add(guard);
        if (meaning.kind === 'golden-set')
            goldenSets.push(...meaning.globs);
    }
    return {
        rise: {
            suppressions: rise.suppressions ?? 0,
            'skipped-tests': rise['skipped-tests'] ?? 0,
            'type-escapes': rise['type-escapes'] ?? 0,
        },
        record,
        retired,
        goldenSets,
    };
}


/***/ }),

/***/ 27788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scanSource)
/* harmony export */ });
/** Takes a source text apart in one pass, linear in its length. What never closes ends with the text. */
function scanSource(text, syntax) {
    const scan = new Scan(text, syntax);
    while (scan.at < text.length)
        scan.step();
    return scan.finish();
}
class Scan {
    at = 0;
    #text;
    #syntax;
    #comments = [];
    #strings = [];
    /** Depths of braces in which a template literal waits for its closing brace. */
    #templates = [];
    constructor(text, syntax) {
        this.#text = text;
        this.#syntax = syntax;
    }
    /** Moves over plain text to the next mark, and over what it opens. */
    step() {
        const text = this.#text;
        const { starts } = this.#syntax;
        let at = this.at;
        while (at < text.length && starts[text.charCodeAt(at)] !== 1)
            at++;
        this.at = at;
        if (at >= text.length)
            return;
        if (this.#syntax.templates && this.#template(at))
            return;
        for (const rule of this.#syntax.rules) {
            const end = rule.end(text, at);
            if (end > at) {
                this.#take(rule.kind, at, end);
                return;
            }
        }
        this.at = at + 1;
    }
    finish() {
        const text = this.#text;
        const blanks = [...this.#comments, ...this.#strings].sort((left, right) => left.start - right.start);
        return { text, code: blank(text, blanks), uncommented: blank(text, this.#comments), comments: this.#comments };
    }
    #take(kind, start, end) {
        if (kind === 'comment')
            this.#comments.push({ start, end });
        // The marks stay, so that a call still shows that it is given a string.
        else if (end - start > 2)
            this.#strings.push({ start: start + 1, end: end - 1 });
        this.at = end;
    }
    /** Template literals hold code, which holds template literals (ECMA-262, 12.9.6). */
    #template(at) {
        const mark = this.#text[at];
        const depth = this.#templates.length - 1;
        if (mark === '`')
            this.#templateText(at);
        else if (mark === '{') {
            if (depth >= 0)
                this.#templates[depth] = (this.#templates[depth] ?? 0) + 1;
            this.at = at + 1;
        }
        else if (mark === '}') {
            const open = this.#templates[depth];
            if (open === 0) {
                this.#templates.pop();
                this.#templateText(at);
            }
            else {
                if (open !== undefined)
                    this.#templates[depth] = open - 1;
                this.at = at + 1;
            }
        }
        else
            return false;
        return true;
    }
    #templateText(start) {
        const text = this.#text;
        let end = start + 1;
        for (; end < text.length; end++) {
            const character = text[end];
            if (character === '\\')
                end++;
            else if (character === '`')
                break;
            else if (character === '$' && text[end + 1] === '{') {
                this.#strings.push({ start: start + 1, end });
                this.#templates.push(0);
                this.at = end + 2;
                return;
            }
        }
        this.#strings.push({ start: start + 1, end: Math.min(end, text.length) });
        this.at = Math.min(end + 1, text.length);
    }
}
function blank(text, spans) {
    const pieces = [];
    let from = 0;
    for (const { start, end } of spans) {
        pieces.push(text.slice(from, start), blanksFor(text.slice(start, end)));
        from = end;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
}
function blanksFor(span) {
    return span.includes('\n') ? span.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) : ' '.repeat(span.length);
}


/***/ }),

/***/ 80240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ FailureReader),
  k: () => (/* binding */ readFailures)
});

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/classify-reading.js
/** What needs a person most comes first: a mixed failure is read as the heavier one. */
const HEAVIEST_FIRST = [
    'eval',
    'test',
    'build',
    'type',
    'lint',
    'policy',
    'scope',
    'config',
    'unknown',
];
/**
 * One class for all that was read. The machine comes first: to take its failure for the code's would have somebody
 * "fix" sound code, while the other mistake costs one more question to the base.
 */
function classifyReading(findings, troubles) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const telling = errors.length > 0 ? errors : findings;
    const ofMachine = telling.find(({ failureClass }) => failureClass === 'environment');
    if (ofMachine !== undefined)
        return { failureClass: 'environment', evidence: firstLine(ofMachine.message) };
    const isCode = telling.some(({ failureClass, line }) => failureClass !== 'config' && failureClass !== 'unknown' && line !== undefined);
    const certain = troubles.find((trouble) => trouble.certain);
    if (!isCode) {
        const trouble = certain ?? troubles[0];
        if (trouble !== undefined)
            return { failureClass: 'environment', evidence: `${trouble.reason}: ${firstLine(trouble.text)}` };
    }
    const heaviest = HEAVIEST_FIRST.find((failureClass) => telling.some((finding) => finding.failureClass === failureClass));
    const example = telling.find(({ failureClass }) => failureClass === heaviest);
    return { failureClass: heaviest ?? 'unknown', evidence: example === undefined ? '' : firstLine(example.message) };
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').slice(0, 200);
}

// EXTERNAL MODULE: ./build/packages/text/src/workflow-commands.js
var workflow_commands = __webpack_require__(44625);
// EXTERNAL MODULE: ./build/packages/text/src/invisible.js
var invisible = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/packages/gate/src/reading/machine-trouble.js
/** What a machine in trouble says, and what that means. Every pattern is linear: no repetition that another can share. */
const TROUBLE = [
    [
        /\bENOSPC\b|no space left on device|\bEDQUOT\b|disk quota exceeded|not enough space on the disk/i,
        'the disk is full',
    ],
    [
        /\b(?:ENOTFOUND|EAI_AGAIN|EAI_NONAME)\b|could not resolve host|(?:temporary failure in|failure in) name resolution|name or service not known|no such host|UnknownHostException|failed to lookup address|nodename nor servname|dns error|\bgetaddrinfo\b.{0,60}failed/i,
        'a host name was not found',
    ],
    [
        /\b(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|ENETDOWN)\b|connection (?:was )?(?:refused|reset|aborted)|network is unreachable|no route to host|socket hang up|could not connect to server|failed to establish a new connection|ConnectException|tls handshake|\bfetch failed\b|could not transfer artifact|unable to access 'https?:|remote end closed connection|connection closed before|\(from versions: none\)/i,
        'a connection failed',
    ],
    [
        /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)\b|(?:connection|connect|read|request|socket|operation|i\/o|handshake|gateway) time(?:d)?[ -]?out|aborted due to timeout|TimeoutError: timed out|(?:urllib3|requests)\S{0,60}timeout|SocketTimeoutException|context deadline exceeded|Client\.Timeout|resource temporarily unavailable \(os error 11\)|deadline has elapsed/i,
        'a connection timed out',
    ],
    [
        /JavaScript heap out of memory|\bENOMEM\b|cannot allocate memory|\bMemoryError\b|OutOfMemoryError|\bout of memory\b|memory allocation of \d{1,20} bytes failed|std::bad_alloc|ERR_WORKER_OUT_OF_MEMORY|memory limit/i,
        'memory ran out',
    ],
    [/\b(?:EMFILE|ENFILE)\b|too many open files/i, 'too many files are open'],
    [
        /cannot fork|fork: (?:retry: )?resource temporarily unavailable|\bspawn \S{1,200} EAGAIN\b|can't start new thread|unable to create (?:new )?native thread/i,
        'no process could be started',
    ],
    [
        /\b(?:EACCES|EROFS)\b|permission denied|AccessDeniedException|read-only file system|PermissionError|\(os error 13\)|operation not permitted/i,
        'the machine refused access',
    ],
    [
        /\b429\b.{0,40}too many requests|too many requests|rate[ -]?limit(?:ed|s)? ?(?:exceeded|reached|hit|error)?|\b(?:status(?: code)?|HTTP(?:Error|\/\d(?:\.\d)?)?|response code:?|error:?) ?429\b|\bE429\b|quota exceeded|RESOURCE_EXHAUSTED/i,
        'a service limits the rate',
    ],
    [
        /\bE5\d\d\b|\b(?:502 bad gateway|503 service (?:temporarily )?unavailable|504 gateway time|500 internal server error)|\bHTTPError 5\d\d\b|\bHTTP(?:\/\d(?:\.\d)?)?(?: error| response code:?| status(?: code)?:?)? ?5\d\d\b|\bstatus(?: code)?:? ?5\d\d\b|response code: 5\d\d|overloaded_error/i,
        'a service is down',
    ],
    [
        /npm (?:ERR!|error) (?:code )?E(?:401|403)\b|\b401 unauthorized\b|authentication (?:required|failed)|invalid api key|incorrect api key/i,
        'a service refused who asked',
    ],
    [
        /environment variable.{0,60}(?:not set|missing|required|undefined|empty|unset)|(?:missing|required|unset|no) (?:required )?(?:environment variable|env var|secret|api key|credential|access token)|\b[A-Z][A-Z0-9_]{0,60}_(?:KEY|TOKEN|SECRET|PASSWORD|URL|DSN|CREDENTIALS)\b.{0,40}(?:not set|must be set|is missing|is required|undefined|not present|not found)|KeyError(?:: |\()'[A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{2,60}'|could not load (?:default )?credentials/i,
        'a secret or setting is missing',
    ],
    [
        /\bsignal: (?:9|15|killed|terminated)\b|SIGKILL|SIGTERM\b.{0,40}(?:received|killed)|\bKilled\s{1,40}\S|^Killed$|\bterminated by signal\b|the runner has received a shutdown signal|worker process was terminated|worker crashed|crashed unexpectedly|forked VM terminated/i,
        'a process was killed',
    ],
    [
        /\bjava\.(?:io\.(?:Unchecked)?IOException|net\.\w{1,60}Exception|nio\.file\.(?:FileSystem|AccessDenied)Exception)\b/,
        'input or output failed',
    ],
    // A tool that fell over has said nothing about the code.
    [
        /\bINTERNAL ERROR\b|\bINTERNALERROR>|internal compiler error|compiler unexpectedly panicked/,
        'a tool broke down by itself',
    ],
];
/** A quick look that most lines fail: what no pattern above can match without. */
const QUICK = /\bE[A-Z]{2}|\bE?[45]\d\d\b|connect|memory|time|refused|permi|space|host|limit|kill|signal|variable|secret|key|request|resol|dns|lookup|fork|process|network|system|credential|auth|quota|fetch|alloc|transfer|denied|exception|too many|read-only|handshake|hang up|error \d|deadline|exhausted|terminated|crashed|_(?:TOKEN|URL|DSN|PASSWORD)|shutdown|from versions|not known|overload|internal|compiler/i;
const LONGEST_LOOK = 2000;
/** `EPIPE`: nothing shorter says anything. */
const SHORTEST = 5;
/** What a text says of a machine in trouble, in words; null when it says nothing of the kind. */
function troubleIn(text) {
    const looked = text.length > LONGEST_LOOK ? text.slice(0, LONGEST_LOOK) : text;
    if (looked.length < SHORTEST || !QUICK.test(looked))
        return null;
    return TROUBLE.find(([words]) => words.test(looked))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/collect-findings.js


const MOST_KEPT = 500;
const LONGEST_MESSAGE = 2000;
const SEVERITIES = ['error', 'warning', 'notice'];
/** Keeps the worst findings within a bound, each once, and counts the rest. */
class FindingCollector {
    #tree;
    #firm = new Map();
    #loose = new Map();
    #leftOut = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    add(raw) {
        const kept = raw.loose === true ? this.#loose : this.#firm;
        const finding = this.#locate(raw);
        const key = `${finding.file ?? ''}\n${finding.line ?? 0}\n${finding.file === undefined || finding.line === undefined ? finding.message.slice(0, 200) : (finding.rule ?? '')}`;
        if (kept.has(key))
            return;
        if (kept.size < MOST_KEPT)
            kept.set(key, finding);
        else
            this.#leftOut += finding.severity === 'error' ? this.#makeRoom(kept, key, finding) : 1;
    }
    /** Worst first, in the order in which they were printed; guesses only where nothing was surer. */
    findings() {
        const firm = [...this.#firm.values()];
        const isTold = firm.some(({ severity }) => severity === 'error');
        const all = withoutDoubles(isTold ? firm : [...firm, ...this.#loose.values()]);
        const findings = SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
        return { findings, leftOut: this.#leftOut };
    }
    #locate(raw) {
        let place = null;
        for (const printed of raw.places) {
            const file = this.#tree.resolve(printed);
            if (file === null || (place !== null && printed.line === undefined))
                continue;
            place = { file, ...positive('line', printed.line), ...positive('column', printed.column) };
            if (place.line !== undefined)
                break;
        }
        const message = cleanText(raw.message, LONGEST_MESSAGE);
        const rule = cleanText(raw.rule ?? '', 200).replaceAll('\n', ' ');
        return {
            severity: raw.severity,
            message: message === '' ? '(no message)' : message,
            ...(place === null ? {} : place),
            ...(rule === '' ? {} : { rule }),
            failureClass: raw.severity === 'error' && troubleOf(raw) ? 'environment' : raw.failureClass,
        };
    }
    /** An error takes the place of something milder; gives how many are left out by it. */
    #makeRoom(kept, key, finding) {
        for (const [other, { severity }] of kept) {
            if (severity === 'error')
                continue;
            kept.delete(other);
            kept.set(key, finding);
            return 1;
        }
        return 1;
    }
}
/** Words that compare values: a test about ENOSPC prints ENOSPC, and no machine is in trouble. */
const COMPARES = /\bAssertionError\b|\bAssertionFailedError\b|\bComparisonFailure\b|expect\(received\)|Expected: |\bexpected\b.{0,200}\b(?:to|but|got|received|actual|strictly|want)\b|assertion `?left|^E?\s*assert |\bassert (?:not )?\S|\bwant\b|\bgot\b/im;
function troubleOf(raw) {
    if (!/^(?:test|unknown|eval|build|config)$/.test(raw.failureClass))
        return false;
    const words = raw.rule === undefined ? raw.message : raw.message.replace(raw.rule, '');
    return !COMPARES.test(words.slice(0, LONGEST_MESSAGE)) && troubleIn(words) !== null;
}
/** The same failure read twice, once with its line and once without. */
function withoutDoubles(all) {
    const placed = new Set(all.filter(({ line }) => line !== undefined).map(({ rule, file }) => `${file}\n${rule ?? ''}`));
    return all.filter(({ file, line, rule }) => line !== undefined || file === undefined || rule === undefined || !placed.has(`${file}\n${rule}`));
}
function positive(key, value) {
    return value === undefined || !Number.isSafeInteger(value) || value < 1
        ? {}
        : { [key]: value };
}
/** Text from outside, fit to be shown: nothing invisible, no command for the runner, cut. */
function cleanText(text, limit) {
    const cut = text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
    return (0,workflow_commands/* neutralizeWorkflowCommands */.t)((0,invisible/* removeInvisible */.i)(cut).text).slice(0, limit).trim().toWellFormed();
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/json-format.js
/** A format whose documents each stand alone. */
function standalone(name, read) {
    return { name, create: () => ({ read, end: () => undefined }) };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/json-value.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : '';
}
/** A positive whole number, or undefined. */
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** A place out of three values that may be missing. */
function placeOf(file, line, column) {
    return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/cargo-json.js


/** `cargo --message-format=json`: one `compiler-message` per line; the compiler's own spans say where. */
const cargoJson = standalone('cargo-json', (document, sink) => {
    if (!isObject(document))
        return false;
    const reason = textAt(document, 'reason');
    if (/^(?:compiler-artifact|build-script-executed|build-finished)$/.test(reason))
        return true;
    if (reason !== 'compiler-message' || !isObject(document.message))
        return false;
    const level = textAt(document, 'message', 'level');
    if (!/^(?:error|warning)/.test(level))
        return true;
    const spans = listAt(document, 'message', 'spans').filter((span) => isObject(span) && span.is_primary === true);
    if (spans.length === 0)
        return true;
    const rule = textAt(document, 'message', 'code', 'code');
    sink.add({
        failureClass: rule === '' || /^E\d/.test(rule) ? 'build' : 'lint',
        severity: level === 'warning' ? 'warning' : 'error',
        message: textAt(document, 'message', 'message'),
        ...(rule === '' ? {} : { rule }),
        places: spans.map((span) => placeOf(textAt(span, 'file_name'), numberAt(span, 'line_start'), numberAt(span, 'column_start'))),
    });
    return true;
});

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/eval-json.js


/** promptfoo's `-o results.json`: `results.results`, one per test case and prompt. */
const promptfooJson = standalone('promptfoo', (document, sink) => {
    const results = listAt(document, 'results', 'results');
    if (!isObject(document) || !isObject(document.results) || !Array.isArray(at(document, 'results', 'results')))
        return false;
    for (const result of results) {
        if (!isObject(result) || result.success === true)
            continue;
        const failed = listAt(result, 'gradingResult', 'componentResults').filter((part) => at(part, 'pass') === false);
        const reasons = failed.map((part) => textAt(part, 'reason')).filter((reason) => reason !== '');
        const message = reasons.join('\n') || textAt(result, 'error') || textAt(result, 'gradingResult', 'reason');
        const name = textAt(result, 'testCase', 'description') ||
            textAt(result, 'description') ||
            `test ${String(result.testIdx ?? '?')}`;
        sink.add({
            failureClass: 'eval',
            severity: 'error',
            message: `${name}\n${message}`,
            rule: name.slice(0, 200),
            places: [],
        });
    }
    return true;
});
/** inspect-ai's log: `samples` with `scores`; a sample's or the run's `error` is an error and no wrong answer. */
const inspectJson = standalone('inspect-ai', (document, sink) => {
    if (!isObject(document) || !isObject(document.eval) || !('status' in document))
        return false;
    const task = textAt(document, 'eval', 'task_file');
    const places = task === '' ? [] : [{ file: task }];
    const failed = textAt(document, 'error', 'message');
    if (document.status === 'error' && failed !== '') {
        sink.add({
            failureClass: 'eval',
            severity: 'error',
            message: failed,
            places: placesIn(textAt(document, 'error', 'traceback'), places),
        });
    }
    for (const sample of listAt(document, 'samples')) {
        const name = `sample ${String(at(sample, 'id') ?? '?')}`;
        const error = textAt(sample, 'error', 'message');
        if (error !== '') {
            sink.add({
                failureClass: 'eval',
                severity: 'error',
                message: `${name}\n${error}`,
                rule: name,
                places: placesIn(textAt(sample, 'error', 'traceback'), places),
            });
            continue;
        }
        const scores = at(sample, 'scores');
        for (const [scorer, score] of Object.entries(isObject(scores) ? scores : {})) {
            const value = at(score, 'value');
            if (value !== 'I' && value !== 0 && value !== false && value !== 'N')
                continue;
            const answer = textAt(score, 'answer');
            const explained = textAt(score, 'explanation') || `answered ${JSON.stringify(answer.slice(0, 200))}`;
            // A model that was not reached, or not in time, has not answered wrongly.
            const isSilent = textAt(score, 'reason') === 'no_response';
            sink.add({
                failureClass: isSilent ? 'environment' : 'eval',
                severity: 'error',
                message: `${name}: ${scorer}\n${isSilent ? 'no response' : explained}`,
                rule: name,
                places,
            });
        }
    }
    return true;
});
function placesIn(traceback, otherwise) {
    const frames = [...traceback.slice(0, 64_000).matchAll(/File "([^"\n]{1,1000})", line (\d{1,7})/g)];
    return [...frames.reverse().map(([, file = '', line]) => ({ file, line: Number(line) })), ...otherwise];
}
/** OpenAI evals' record: one event per line; `match` with `correct: false` is a wrong answer, `error` an error. */
class OpenAiEvals {
    read(document, sink) {
        if (!isObject(document))
            return false;
        if (isObject(document.spec) && 'eval_name' in document.spec)
            return true;
        if ('final_report' in document)
            return true;
        if (!('sample_id' in document && 'type' in document && 'data' in document))
            return false;
        const name = textAt(document, 'sample_id');
        const data = document.data;
        if (document.type === 'match' && at(data, 'correct') === false) {
            const expected = JSON.stringify(at(data, 'expected') ?? null).slice(0, 300);
            const picked = JSON.stringify(at(data, 'picked') ?? at(data, 'sampled') ?? null).slice(0, 300);
            sink.add({
                failureClass: 'eval',
                severity: 'error',
                message: `${name}: expected ${expected}, got ${picked}`,
                rule: name,
                places: [],
            });
        }
        if (document.type === 'error') {
            sink.add({
                failureClass: 'eval',
                severity: 'error',
                message: `${name}: ${textAt(data, 'message') || textAt(data, 'error')}`,
                rule: name,
                places: [],
            });
        }
        return true;
    }
    end() { }
}
const openaiEvals = { name: 'openai-evals', create: () => new OpenAiEvals() };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/go-text.js
const MOST_WAITING = 500;
const RESULT = /^\s*--- (FAIL|PASS|SKIP): (\S{1,500}) \(/;
const LOGGED = /^\s{4,80}([\w.-]{1,200}\.go):(\d{1,7}): (.*)$/;
const RUN = /^=== (?:RUN|CONT|NAME) {1,3}(\S{1,500})/;
const PACKAGE = /^(?:FAIL|ok {2}|---)\t(\S{1,500})/;
const FRAME = /^\t(\/[^:]{1,1000}\.go):(\d{1,7})(?: |$)/;
/** go build, go vet and go test: the compiler's lines, logs of tests below `--- FAIL`, panics. */
class GoText {
    #sink;
    /** Log lines by test, until it is known which tests failed and where their package lies. */
    #logs = [];
    #failed = new Set();
    #test = '';
    #panic = null;
    #last = null;
    constructor(sink) {
        this.#sink = sink;
    }
    get inside() {
        return this.#test !== '' || this.#panic !== null || this.#failed.size > 0;
    }
    line(text) {
        if (this.#panic !== null && this.#inPanic(text))
            return;
        const logged = LOGGED.exec(text);
        if (logged !== null) {
            this.#logged(logged);
            return;
        }
        const compiled = /^(?:vet: )?([^\s:()][^:()]{0,500}\.go):(\d{1,7})(?::(\d{1,7}))?: (.*)$/.exec(text);
        if (compiled !== null) {
            this.#compiled(compiled);
            return;
        }
        if (/^(?:panic: |fatal error: )/.test(text)) {
            this.#panic = { message: text.slice(0, 500), places: [] };
            return;
        }
        const run = RUN.exec(text);
        if (run !== null) {
            this.#test = run[1] ?? '';
            return;
        }
        const result = RESULT.exec(text);
        if (result !== null) {
            this.#result(result);
            return;
        }
        const done = PACKAGE.exec(text);
        if (done !== null) {
            this.#packageDone(done[1] ?? '');
            return;
        }
        if (/^\s{8,}\S/.test(text))
            this.#continue(text);
    }
    end() {
        this.#closePanic();
        this.#packageDone('');
    }
    #logged([, file = '', line, message = '']) {
        if (this.#logs.length >= MOST_WAITING)
            return;
        this.#last = {
            failureClass: 'test',
            severity: 'error',
            message,
            rule: this.#test.slice(0, 200),
            places: [{ file, line: Number(line), partial: true }],
        };
        this.#logs.push({ test: this.#test, finding: this.#last });
    }
    #continue(text) {
        const entry = this.#logs.at(-1);
        if (entry === undefined || entry.finding !== this.#last || entry.finding.message.length > 1500)
            return;
        const finding = { ...entry.finding, message: `${entry.finding.message}\n${text.trim()}` };
        this.#last = finding;
        this.#logs[this.#logs.length - 1] = { test: entry.test, finding };
    }
    #compiled([, file = '', line, column, message = '']) {
        this.#sink.add({
            failureClass: vetOrBuild(message),
            severity: 'error',
            message,
            places: [
                { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), partial: true },
            ],
        });
    }
    #result([, outcome, name = '']) {
        // Without -v only what failed is printed, and its logs follow; with -v they have gone before.
        this.#test = name;
        if (outcome === 'FAIL')
            this.#failed.add(name);
    }
    #packageDone(path) {
        this.#closePanic();
        for (const { test, finding } of this.#logs) {
            if (!this.#failed.has(test))
                continue;
            this.#sink.add({
                ...finding,
                places: finding.places.map((place) => ({ ...place, file: path === '' ? place.file : `${path}/${place.file}` })),
            });
        }
        this.#logs = [];
        this.#failed = new Set();
        this.#test = '';
        this.#last = null;
    }
    /** True while the line belongs to the panic. */
    #inPanic(text) {
        const panic = this.#panic;
        if (panic === null)
            return false;
        const frame = FRAME.exec(text);
        if (frame !== null && panic.places.length < 60)
            panic.places.push({ file: frame[1] ?? '', line: Number(frame[2]) });
        if (/^(?:FAIL|ok {2}|exit status )/.test(text))
            return false;
        return true;
    }
    #closePanic() {
        if (this.#panic === null)
            return;
        const { message, places } = this.#panic;
        this.#panic = null;
        this.#sink.add({ failureClass: 'test', severity: 'error', message, places });
    }
    /** Says whose output follows, where a stream of events tells. */
    testIs(name) {
        this.#test = name;
    }
    /** Says which package has ended, where a stream of events tells. */
    packageIs(path) {
        this.#packageDone(path);
    }
}
/** The compiler and vet print alike; these are sentences of vet's analysers. */
const VET = /^(?:fmt\.|call to |self-assignment|unreachable code|result of |.{1,200} (?:format %|call has|passes lock by value|copies lock|arg list|possible formatting)|struct field |the cancel function|unusedresult|composite literal uses|loop variable |non-constant format|possible misuse|suspect |.{1,200}should have signature|unkeyed|bad syntax for struct tag|assignment copies)/;
function vetOrBuild(message) {
    return VET.test(message.slice(0, 500)) ? 'lint' : 'build';
}
const goText = { name: 'go', create: (sink) => new GoText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/go-json.js


const MOST_TESTS = 2000;
/**
 * `go test -json` and `go build -json`: events with pieces of output. The pieces of one package are the text that
 * `go test -v` prints, so the reader of that text reads them, test by test.
 */
class GoEvents {
    #packages = new Map();
    read(document, sink) {
        if (!isObject(document) || typeof document.Action !== 'string')
            return readVet(document, sink);
        const owner = textAt(document, 'Package') || textAt(document, 'ImportPath');
        if (owner === '')
            return false;
        const output = textAt(document, 'Output');
        if (output !== '')
            this.#output(owner, textAt(document, 'Test'), output, sink);
        if (/^(?:fail|pass|skip|build-fail)$/.test(document.Action) && !('Test' in document))
            this.#finish(owner);
        return true;
    }
    end() {
        for (const owner of [...this.#packages.keys()])
            this.#finish(owner);
    }
    #output(owner, test, output, sink) {
        const state = this.#packages.get(owner) ?? { reader: new GoText(sink), partial: '' };
        if (!this.#packages.has(owner)) {
            if (this.#packages.size >= MOST_TESTS)
                return;
            this.#packages.set(owner, state);
        }
        if (test !== '')
            state.reader.testIs(test);
        const lines = (state.partial + output).split('\n');
        state.partial = (lines.pop() ?? '').slice(0, 8192);
        for (const line of lines)
            state.reader.line(line.slice(0, 8192));
    }
    #finish(owner) {
        const state = this.#packages.get(owner);
        if (state === undefined)
            return;
        if (state.partial !== '')
            state.reader.line(state.partial);
        state.reader.packageIs(owner.split(' ')[0] ?? '');
        state.reader.end();
        this.#packages.delete(owner);
    }
}
/** `go vet -json`: package → analyser → list of `posn` and `message`. */
function readVet(document, sink) {
    if (!isObject(document))
        return false;
    let isVet = false;
    for (const [, analysers] of Object.entries(document)) {
        if (!isObject(analysers))
            return false;
        for (const [rule, found] of Object.entries(analysers)) {
            for (const one of Array.isArray(found) ? found : []) {
                const place = /^(.{1,1000}):(\d{1,7}):(\d{1,7})$/.exec(textAt(one, 'posn'));
                if (place === null)
                    continue;
                isVet = true;
                sink.add({
                    failureClass: 'lint',
                    severity: 'error',
                    message: textAt(one, 'message'),
                    rule,
                    places: [{ file: place[1] ?? '', line: Number(place[2]), column: Number(place[3]), partial: true }],
                });
            }
        }
    }
    return isVet;
}
const goJson = { name: 'go-json', create: () => new GoEvents() };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/lint-json.js


/** ESLint's `json`: a list of files, each with its messages. */
const eslintJson = standalone('eslint-json', (document, sink) => {
    if (!Array.isArray(document) || !document.every((file) => isObject(file) && 'filePath' in file && 'messages' in file))
        return false;
    for (const file of document) {
        for (const message of listAt(file, 'messages')) {
            const rule = textAt(message, 'ruleId');
            const severity = isObject(message) ? message.severity : undefined;
            sink.add({
                failureClass: isObject(message) && message.fatal === true ? 'build' : 'lint',
                severity: severity === 1 ? 'warning' : 'error',
                message: textAt(message, 'message'),
                ...(rule === '' ? {} : { rule }),
                places: [placeOf(textAt(file, 'filePath'), numberAt(message, 'line'), numberAt(message, 'column'))],
            });
        }
    }
    return true;
});
/** ruff's `json`: a list of findings with `filename` and `location`. */
const ruffJson = standalone('ruff-json', (document, sink) => {
    if (!Array.isArray(document) || document.length === 0)
        return false;
    if (!document.every((found) => isObject(found) && 'filename' in found && 'location' in found))
        return false;
    for (const found of document) {
        const rule = textAt(found, 'code');
        sink.add({
            failureClass: rule === '' || rule === 'invalid-syntax' ? 'build' : 'lint',
            severity: 'error',
            message: textAt(found, 'message'),
            ...(rule === '' ? {} : { rule }),
            places: [
                placeOf(textAt(found, 'filename'), numberAt(found, 'location', 'row'), numberAt(found, 'location', 'column')),
            ],
        });
    }
    return true;
});
/** mypy's `-O json`: one finding per line. */
const mypyJson = standalone('mypy-json', (document, sink) => {
    if (!isObject(document) ||
        !('file' in document && 'message' in document && 'severity' in document && 'code' in document))
        return false;
    if (document.severity === 'note')
        return true;
    const rule = textAt(document, 'code');
    sink.add({
        failureClass: rule === 'syntax' ? 'build' : 'type',
        severity: document.severity === 'warning' ? 'warning' : 'error',
        message: textAt(document, 'message'),
        ...(rule === '' ? {} : { rule }),
        places: [placeOf(textAt(document, 'file'), numberAt(document, 'line'), numberAt(document, 'column'))],
    });
    return true;
});
/** Biome's `--reporter=json`: `diagnostics` with a category and a path; places are byte spans, so lines come of `start`. */
const biomeJson = standalone('biome-json', (document, sink) => {
    if (!isObject(document) || !Array.isArray(document.diagnostics) || !('summary' in document))
        return false;
    for (const found of document.diagnostics) {
        const location = isObject(found) && isObject(found.location) ? found.location : {};
        const category = textAt(found, 'category');
        sink.add({
            failureClass: category === 'parse' ? 'build' : 'lint',
            severity: biomeSeverity(textAt(found, 'severity')),
            message: textAt(found, 'message') || textAt(found, 'description') || category,
            ...(category === '' ? {} : { rule: category }),
            places: [
                placeOf(textAt(location, 'path') || textAt(location, 'path', 'file'), numberAt(location, 'start', 'line'), numberAt(location, 'start', 'column')),
            ],
        });
    }
    return true;
});
function biomeSeverity(level) {
    if (/^(?:error|fatal)$/.test(level))
        return 'error';
    return level === 'warning' ? 'warning' : 'notice';
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/sarif.js


/** SARIF 2.1.0 (OASIS), as ESLint, ruff, CodeQL, Semgrep and many others write it. */
const sarif = standalone('sarif', (document, sink) => {
    if (!isObject(document) || !Array.isArray(document.runs) || !/^2\./.test(textAt(document, 'version')))
        return false;
    for (const run of document.runs) {
        for (const result of listAt(run, 'results')) {
            const level = textAt(result, 'level') || 'warning';
            if (level === 'none' || listAt(result, 'suppressions').length > 0)
                continue;
            const places = listAt(result, 'locations').map((location) => placeOf(decode(textAt(location, 'physicalLocation', 'artifactLocation', 'uri')), numberAt(location, 'physicalLocation', 'region', 'startLine'), numberAt(location, 'physicalLocation', 'region', 'startColumn')));
            const rule = textAt(result, 'ruleId') || textAt(result, 'rule', 'id');
            sink.add({
                failureClass: /syntax|^parse$/i.test(rule) || (rule === '' && /syntax ?error/i.test(textAt(result, 'message', 'text')))
                    ? 'build'
                    : 'lint',
                severity: level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'notice',
                message: textAt(result, 'message', 'text') || String(at(result, 'message', 'id') ?? ''),
                ...(rule === '' ? {} : { rule }),
                places,
            });
        }
    }
    return true;
});
function decode(uri) {
    const path = uri.replace(/^file:\/\//, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/printed-place.js
const LONGEST_PATH = 1000;
/** `path:line:column` (or `path:line`) at the end of a text, closing brackets aside. Scans backwards: linear. */
function placeAtEnd(text) {
    let end = text.length;
    while (end > 0 && /[)\]\s,]/.test(text.charAt(end - 1)))
        end--;
    const last = digitsBefore(text, end);
    if (last === null)
        return null;
    const first = digitsBefore(text, last.colon);
    const colon = first?.colon ?? last.colon;
    const line = first?.value ?? last.value;
    const file = pathBefore(text, colon);
    if (file === '')
        return null;
    return first === null ? { file, line } : { file, line, column: last.value };
}
/** The number that ends at `end` and the colon before it. */
function digitsBefore(text, end) {
    let start = end;
    while (start > 0 && end - start < 8 && isDigit(text.charCodeAt(start - 1)))
        start--;
    if (start === end || text.charAt(start - 1) !== ':')
        return null;
    return { value: Number(text.slice(start, end)), colon: start - 1 };
}
function pathBefore(text, end) {
    const from = Math.max(0, end - LONGEST_PATH);
    const head = text.slice(from, end);
    const scheme = head.lastIndexOf('file://');
    if (scheme >= 0)
        return decodePath(head.slice(scheme + 7));
    const bracket = head.lastIndexOf('(');
    const tail = bracket >= 0 && !head.slice(bracket).includes(')') ? head.slice(bracket + 1) : head;
    return tail.replace(/^\s*(?:at |❯ |→ |async )+/, '').trim();
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** A frame of a JavaScript stack (`at name (path:1:2)`), or the arrow vitest prints before one. */
function javascriptFrame(text) {
    const trimmed = text.trimStart();
    if (!trimmed.startsWith('at ') && !trimmed.startsWith('❯ '))
        return null;
    const place = placeAtEnd(trimmed);
    if (place === null || place.file.startsWith('node:') || place.file.includes('node_modules/'))
        return null;
    // `❯ load src/load.ts:3:9`: the function's name stands before the path.
    return { ...place, file: trimmed.startsWith('❯ ') ? lastPath(place.file) : place.file };
}
function lastPath(text) {
    const name = /^(?:async )?[\w$.<>]{1,200} (?=\S*[/.])/.exec(text);
    return name === null || name[0].includes('/') ? text : text.slice(name[0].length);
}
/** A frame of a Java stack, `at shop.PriceTest.halves(PriceTest.java:12)`; the package gives the folder. */
function javaFrame(text) {
    const found = /^\s{0,20}at (?:[\w.-]{1,200}(?:@[\w.-]{0,50})?\/{1,2})?([\w.$]{1,500})\(([\w$-]{1,200}\.(?:java|kt|groovy|scala)):(\d{1,7})\)/.exec(text);
    if (found === null)
        return null;
    const [, method = '', name = '', line = ''] = found;
    const packages = method.split('.').slice(0, -2);
    return { file: [...packages, name].join('/'), line: Number(line), partial: true };
}
/** `File "path", line 12`, as Python's tracebacks have it. */
function pythonFrame(text) {
    const found = /File "([^"]{1,1000})", line (\d{1,7})/.exec(text);
    return found === null ? null : { file: found[1] ?? '', line: Number(found[2]) };
}
/** `path:line[:column]` at the start of a text, and what follows the next colon or space. */
function placeAtStart(text) {
    const found = /^((?:[A-Za-z]:[\\/])?[^:\n"'()<>|]{1,1000}):(\d{1,7})(?::(\d{1,7}))?(?::(?:\d{1,7}:\d{1,7}:)?|(?= - )|(?= )|$)/.exec(text);
    if (found === null)
        return null;
    const [whole, file = '', line, column] = found;
    const place = { file: file.trim(), line: Number(line), rest: text.slice(whole.length).trim() };
    return column === undefined ? place : { ...place, column: Number(column) };
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/stack-places.js

/** Endings of files that programs are written in: what tells `src/a.py:3: …` from `09:15:03: …`. */
const SOURCE = /\.(?:[cm]?[jt]sx?|pyi?|go|rs|java|kt|groovy|scala|vue|svelte|rb|php|cs|[ch](?:pp|c)?)$/;
/** What every line that names a place has; the other lines of a long failure cost no more than this. */
const MAY_NAME_PLACE = /^\s{0,80}(?:at |❯ )|╭─\[|SyntaxError: |File "| imported from |\.\w{1,8}\)$|^[^\s>|+-][^:]{0,300}\.\w{1,8}:\d/;
/** The place that one line of a failure's words or stack names, in any of the shapes runtimes print; null for none. */
function stackPlace(text) {
    if (!MAY_NAME_PLACE.test(text))
        return null;
    const inner = javascriptFrame(text) ?? javaFrame(text) ?? parserPlace(text);
    if (inner !== null)
        return { place: inner, outermostFirst: false };
    const python = pythonFrame(text);
    if (python !== null)
        return { place: python, outermostFirst: true };
    if (/^[\s>|+-]/.test(text))
        return null;
    const place = placeAtStart(text);
    if (place === null || !SOURCE.test(place.file))
        return null;
    const { rest, ...at } = place;
    return { place: at, outermostFirst: /\.pyi?$/.test(at.file) && rest !== '' };
}
/** A line that holds a place and no words. */
function isFrame(text) {
    return /^\s*(?:at |❯ |╭─|File ")/.test(text);
}
/** `╭─[ src/a.ts:8:20 ]` (oxc), `SyntaxError: /a/b.js: words (8:19)` (Babel), `imported from /a/b.mjs` (Node). */
function parserPlace(text) {
    const boxed = text.indexOf('╭─[');
    if (boxed >= 0)
        return placeAtEnd(text.slice(boxed + 3));
    const babel = /SyntaxError: ([^:]{1,1000}\.\w{1,8}): .{0,500}\((\d{1,7}):(\d{1,7})\)$/.exec(text);
    if (babel !== null)
        return { file: babel[1] ?? '', line: Number(babel[2]), column: Number(babel[3]) };
    const file = /\((\/[^()]{1,1000}\.\w{1,8})\)$/.exec(text);
    if (file !== null)
        return { file: file[1] ?? '' };
    const from = text.indexOf(' imported from ');
    if (from < 0 || !/Cannot find (?:module|package)|Failed to resolve/.test(text))
        return null;
    return { file: text.slice(from + 15).replace(/^["']|["'.,]{0,3}$/g, '') };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/failure-block.js
const MOST_MESSAGE_LINES = 30;
const MOST_PLACES = 40;
const MOST_LINES = 600;
/** One failure that goes over several lines: its name, its words, its places; put into the sink when it closes. */
class FailureBlock {
    #sink;
    #open = false;
    #title = '';
    #failureClass = 'test';
    #lines = 0;
    #message = [];
    #places = [];
    constructor(sink) {
        this.#sink = sink;
    }
    /** Open, and not so long that it can only be something else. */
    get open() {
        return this.#open && this.#lines < MOST_LINES;
    }
    get message() {
        return this.#message.join('\n');
    }
    get hasPlace() {
        return this.#places.length > 0;
    }
    start(title, failureClass = 'test') {
        this.close();
        this.#open = true;
        this.#title = title;
        this.#failureClass = failureClass;
        this.#lines = 0;
        this.#message = [];
        this.#places = [];
    }
    /** Counts a line that belongs to the block, whatever becomes of it. */
    count() {
        this.#lines++;
    }
    say(text) {
        if (text.trim() !== '' && this.#message.length < MOST_MESSAGE_LINES)
            this.#message.push(text.slice(0, 500));
    }
    at(place) {
        if (this.#places.length < MOST_PLACES)
            this.#places.push(place);
    }
    /** The deepest place comes first for tools that print the outermost call first. */
    atFront(place) {
        if (this.#places.length < MOST_PLACES)
            this.#places.unshift(place);
    }
    become(failureClass) {
        this.#failureClass = failureClass;
    }
    close() {
        if (!this.#open)
            return;
        this.#open = false;
        const message = [this.#title, ...this.#message].filter((part) => part !== '').join('\n');
        this.#sink.add({
            failureClass: this.#failureClass,
            severity: 'error',
            message,
            places: this.#places,
            ...(this.#title === '' ? {} : { rule: this.#title.slice(0, 200) }),
        });
    }
}
/** Words with which a runtime says that code could not be loaded or compiled. */
const NOT_BUILT = /SyntaxError(?!: .{0,200}JSON)|\bPARSE_ERROR\b|Transform failed|Failed to (?:parse|load|resolve) |Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|IndentationError|ModuleNotFoundError|ImportError|does not provide an export named|ERR_UNSUPPORTED_DIR_IMPORT|\[build failed\]|COMPILATION ERROR/;
/** `build` for words of code that could not be loaded, else the class given. */
function classOfWords(text, otherwise) {
    return NOT_BUILT.test(text.slice(0, 3000)) ? 'build' : otherwise;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/failure-words.js


const failure_words_MOST_LINES = 400;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with an escape
const COLOURS = /\u001B\[[0-9;]{0,20}m/g;
/** Reads a failure whose words and stack a report holds as one text. `otherwise` is its class when they don't tell. */
function failureOfText(text, given) {
    const places = [];
    const said = [];
    for (const line of text.slice(0, 64_000).replace(COLOURS, '').split('\n', failure_words_MOST_LINES)) {
        const found = stackPlace(line.trimEnd());
        if (found?.outermostFirst === true)
            places.unshift(found.place);
        else if (found !== null)
            places.push(found.place);
        if (line.trim() !== '' && said.length < 30 && !(found !== null && isFrame(line)))
            said.push(line.trimEnd().slice(0, 500));
    }
    const message = [given.title, ...said].filter((part) => part !== '').join('\n');
    return {
        failureClass: classOfWords(said.join('\n'), given.otherwise),
        severity: 'error',
        message,
        places: [...places, ...given.fallback],
        ...(given.title === '' ? {} : { rule: given.title.slice(0, 200) }),
    };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/test-json.js



/** jest's and vitest's `json`: `testResults` with `assertionResults`. */
const jestJson = standalone('jest-json', (document, sink) => {
    if (!isObject(document) || !Array.isArray(document.testResults) || !('numFailedTests' in document))
        return false;
    for (const file of document.testResults) {
        const name = textAt(file, 'name');
        const failed = listAt(file, 'assertionResults').filter((result) => textAt(result, 'status') === 'failed');
        for (const result of failed) {
            const text = listAt(result, 'failureMessages')
                .filter((part) => typeof part === 'string')
                .join('\n');
            addFailure(sink, text, textAt(result, 'fullName') || textAt(result, 'title'), [
                ...(numberAt(result, 'location', 'line') === undefined
                    ? []
                    : [placeOf(name, numberAt(result, 'location', 'line'), numberAt(result, 'location', 'column'))]),
                { file: name },
            ]);
        }
        const message = textAt(file, 'message');
        if (failed.length === 0 && textAt(file, 'status') === 'failed' && message !== '')
            addFailure(sink, message, '', [{ file: name }]);
    }
    if (document.numTotalTestSuites === 0 && document.success === false) {
        sink.add({ failureClass: 'config', severity: 'error', message: 'No tests were found', places: [] });
    }
    return true;
});
/** mocha's `json`: `failures`, each with `err`. */
const mochaJson = standalone('mocha-json', (document, sink) => {
    if (!isObject(document) || !isObject(document.stats) || !Array.isArray(document.failures))
        return false;
    for (const failure of document.failures) {
        const words = textAt(failure, 'err', 'message');
        const stack = textAt(failure, 'err', 'stack');
        const file = textAt(failure, 'file');
        const text = stack.includes(words) ? stack : `${words}\n${stack}`;
        addFailure(sink, text, textAt(failure, 'fullTitle') || textAt(failure, 'title'), file === '' ? [] : [{ file }]);
    }
    if (at(document, 'stats', 'tests') === 0 && document.failures.length === 0) {
        sink.add({ failureClass: 'config', severity: 'error', message: 'No tests were found', places: [], loose: true });
    }
    return true;
});
function addFailure(sink, text, title, fallback) {
    sink.add(failureOfText(text, { title, otherwise: 'test', fallback }));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/json-stream.js






/** Longer documents aren't read: what they hold counts as not found, which never makes anything pass. */
const LONGEST_DOCUMENT = 16 * 1024 * 1024;
const JSON_FORMATS = [
    sarif,
    eslintJson,
    ruffJson,
    mypyJson,
    biomeJson,
    jestJson,
    mochaJson,
    goJson,
    cargoJson,
    promptfooJson,
    inspectJson,
    openaiEvals,
];
/** Finds JSON documents between the lines of a log, each in one pass over its characters. */
class JsonStream {
    #sink;
    #readers = JSON_FORMATS.map((format) => format.create());
    #parts = [];
    #length = 0;
    #depth = 0;
    #inString = false;
    #escaped = false;
    constructor(sink) {
        this.#sink = sink;
    }
    /** True while a document goes on. */
    get open() {
        return this.#depth > 0;
    }
    /** The raw line may open a document: an object whose first key, or a list whose first member, is JSON. */
    static begins(line) {
        return /^(?:\{\s{0,8}(?:"|$|\})|\[\s{0,8}(?:\{|$|\]))/.test(line);
    }
    /** One raw line. Gives the lines back when they were no document that anybody knows, so that they are read as text. */
    line(line) {
        this.#scan(line);
        this.#parts.push(line);
        this.#length += line.length + 1;
        // The second line of a document that begins with a bare bracket has to look like JSON as well.
        if (this.#parts.length === 2 &&
            this.#depth > 0 &&
            !/^\s{0,200}["{[\]}\d-]|^\s{0,200}(?:true|false|null)\b/.test(line))
            return this.#giveUp();
        if (this.#length > LONGEST_DOCUMENT)
            return this.#giveUp();
        if (this.#depth > 0)
            return [];
        return this.#finish();
    }
    /** The log has ended; what is open is no document. */
    end() {
        const left = this.#depth > 0 ? this.#giveUp() : [];
        for (const reader of this.#readers)
            reader.end(this.#sink);
        return left;
    }
    #scan(line) {
        for (let at = 0; at < line.length; at++) {
            const code = line.charCodeAt(at);
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (code === 92)
                    this.#escaped = true;
                else if (code === 34)
                    this.#inString = false;
            }
            else if (code === 34)
                this.#inString = true;
            else if (code === 123 || code === 91)
                this.#depth++;
            else if (code === 125 || code === 93)
                this.#depth--;
        }
        // A JSON string never goes over a line's end.
        this.#inString = false;
        this.#escaped = false;
    }
    #finish() {
        const parts = this.#parts;
        const text = parts.join('\n');
        this.#reset();
        return readJsonDocument(text, this.#readers, this.#sink) ? [] : parts;
    }
    #giveUp() {
        const parts = this.#parts;
        this.#reset();
        return parts;
    }
    #reset() {
        this.#parts = [];
        this.#length = 0;
        this.#depth = 0;
        this.#inString = false;
        this.#escaped = false;
    }
}
/** Hands one JSON text to the format that knows it; false when it is no JSON or nobody does. */
function readJsonDocument(text, readers, sink) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return false;
    }
    return readers.some((reader) => reader.read(document, sink));
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/line-stream.js
/** Longer lines are cut here: no tool prints a place behind this. */
const LONGEST_LINE = 4096;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences start with an escape
const TERMINAL = /\u001B(?:\[[0-?]{0,64}[ -/]{0,16}[@-~]|\][^\u0007\u001B]{0,256}(?:\u0007|\u001B\\)|[@-Z\\^_])/g;
/** Cuts a stream into lines without holding more than one. */
class LineStream {
    #taker;
    #decoder = new TextDecoder('utf-8');
    #partial = '';
    #limit = LONGEST_LINE;
    #skipping = false;
    constructor(taker) {
        this.#taker = taker;
    }
    write(chunk) {
        const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
        let from = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (this.#partial === '' && !this.#skipping)
                this.#emit(text.slice(from, end));
            else
                this.#continue(text.slice(from, end), true);
            from = end + 1;
        }
        if (from < text.length)
            this.#continue(text.slice(from), false);
    }
    end() {
        if (this.#partial !== '')
            this.#emit(this.#partial);
        this.#forget();
    }
    #continue(piece, ends) {
        if (!this.#skipping) {
            this.#partial += piece;
            if (this.#partial.length > this.#limit)
                this.#limit = this.#limitFor(this.#partial);
            if (ends || this.#partial.length > this.#limit) {
                this.#emit(this.#partial);
                this.#partial = '';
                this.#skipping = !ends;
            }
        }
        if (ends)
            this.#forget();
    }
    #forget() {
        this.#partial = '';
        this.#skipping = false;
        this.#limit = LONGEST_LINE;
    }
    #limitFor(line) {
        return Math.max(LONGEST_LINE, this.#taker.whole(line.slice(0, 64)));
    }
    #emit(line) {
        const limit = line.length > LONGEST_LINE ? this.#limitFor(line) : LONGEST_LINE;
        const cut = line.length > limit ? line.slice(0, limit) : line;
        this.#taker.line(cut.endsWith('\r') ? cut.slice(0, -1) : cut);
    }
}
/** A line as a person reads it: no terminal sequences, at most 4,096 characters. */
function plainLine(line) {
    const cut = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
    const plain = cut.includes('\u001B') ? cut.replace(TERMINAL, '') : cut;
    return plain.endsWith('\r') ? plain.slice(0, -1) : plain;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/read-xml.js
const CHUNK = 64 * 1024;
/**
 * Reads XML in one pass; false when it isn't well formed or breaks off. sax expands none but the five entities of XML
 * itself, so a document type can define nothing that grows.
 */
async function readXml(xml, handler) {
    const { default: sax } = await __webpack_require__.e(/* import() */ 2560).then(__webpack_require__.t.bind(__webpack_require__, 42560, 19));
    const parser = sax.parser(true, { trim: false, normalize: false });
    let failed = false;
    let depth = 0;
    let elements = 0;
    parser.onerror = () => {
        failed = true;
    };
    parser.onopentag = ({ name, attributes }) => {
        depth++;
        elements++;
        if (!failed && depth < 64)
            handler.open(localName(name), attributes);
    };
    parser.onclosetag = (name) => {
        depth--;
        if (!failed && depth < 63)
            handler.close(localName(name));
    };
    parser.ontext = (text) => handler.text(text);
    parser.oncdata = (text) => handler.text(text);
    for (let from = 0; from < xml.length && !failed; from += CHUNK) {
        parser.write(xml.slice(from, from + CHUNK));
    }
    if (!failed)
        parser.close();
    return !failed && depth === 0 && elements > 0;
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/documents/junit.js


const LONGEST_TEXT = 64_000;
/**
 * JUnit XML (Surefire, Gradle, pytest, jest, vitest, mocha's xunit, node:test, ruff, mypy): a `failure` or `error` in a
 * `testcase`. Gives how many test cases there were, or null when it is no such report or breaks off.
 */
async function readJunit(xml, sink) {
    let cases = 0;
    let current = null;
    let suite = '';
    let words = null;
    let isJunit = false;
    const whole = await readXml(xml, {
        open: (name, attributes) => {
            if (name === 'testsuite' || name === 'testsuites') {
                isJunit = true;
                suite = attributes.name ?? '';
            }
            else if (name === 'testcase') {
                cases++;
                current = caseOf(attributes, suite);
            }
            else if ((name === 'failure' || name === 'error') && (current !== null || isJunit)) {
                words = { message: attributes.message ?? '', type: attributes.type ?? '', text: '', element: name };
            }
        },
        text: (text) => {
            if (words !== null && words.text.length < LONGEST_TEXT)
                words.text += text;
        },
        close: (name) => {
            if (name === words?.element) {
                sink.add(findingOf(words, current));
                words = null;
            }
            else if (name === 'testcase')
                current = null;
        },
    });
    return isJunit && whole ? cases : null;
}
function caseOf(attributes, suite) {
    return {
        name: attributes.name ?? '',
        className: attributes.classname ?? '',
        file: attributes.file ?? (/\.\w{1,5}$/.test(suite) && suite.includes('/') ? suite : ''),
        line: Number(attributes.line ?? 0),
    };
}
function findingOf(words, test) {
    const text = words.text.includes(words.message) ? words.text : `${words.message}\n${words.text}`;
    const found = failureOfText(text, {
        title: titleOf(test),
        otherwise: classOf(test),
        fallback: test === null ? [] : placesOf(test, words),
    });
    return { ...found, severity: 'error' };
}
function titleOf(test) {
    if (test === null)
        return '';
    return test.className === '' || test.className === 'test' ? test.name : `${test.className} ${test.name}`;
}
/** Linters and type checkers write their findings as tests, too. */
function classOf(test) {
    if (test?.className === 'mypy' || test?.name === 'mypy' || /^mypy/.test(test?.name ?? ''))
        return 'type';
    if (/^org\.ruff\./.test(test?.name ?? ''))
        return /invalid-syntax/.test(test?.name ?? '') ? 'build' : 'lint';
    if (/^org\.biome\./.test(test?.name ?? ''))
        return /^org\.biome\.parse/.test(test?.name ?? '') ? 'build' : 'lint';
    if (/eslint|stylelint|checkstyle/i.test(test?.className ?? '') || /^org\.eslint\./.test(test?.name ?? ''))
        return 'lint';
    return 'test';
}
function placesOf(test, words) {
    const places = [];
    const printed = /\bline (\d{1,7}), col(?:umn)? (\d{1,7})/.exec(words.text) ??
        /\bline (\d{1,7}), col(?:umn)? (\d{1,7})/.exec(words.message);
    const file = test.file === '' ? fileOfClass(test.className) : test.file;
    if (file === '')
        return places;
    if (printed !== null)
        places.push({ file, line: Number(printed[1]), column: Number(printed[2]) });
    if (test.line > 0)
        places.push({ file, line: test.line });
    places.push({ file });
    return places;
}
/** A class name that is a path (vitest) or a Python module (`shop.test_price.TestBasket`). */
function fileOfClass(name) {
    if (name.includes('/'))
        return name;
    const parts = name.split('.').filter((part) => !/^[A-Z]/.test(part));
    return parts.length > 0 && parts.every((part) => /^\w+$/.test(part)) ? `${parts.join('/')}.py` : '';
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/eval-text.js
/** promptfoo's table of outputs: `│ question │ [FAIL] answer │`; longer answers go on in rows without a mark. */
class EvalText {
    inside = false;
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (!text.startsWith('│'))
            return;
        const mark = text.search(/│ \[(?:FAIL|ERROR)\] /);
        if (mark < 0)
            return;
        const name = text.slice(1, mark).trim();
        const said = (text.slice(mark + 2).split('│')[0] ?? '').trim();
        this.#sink.add({
            failureClass: 'eval',
            severity: 'error',
            message: `${name}\n${said}`,
            ...(name === '' ? {} : { rule: name.slice(0, 200) }),
            places: [],
        });
    }
    end() { }
}
const evalText = { name: 'eval', create: (sink) => new EvalText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/github-commands.js
const COMMAND = /^::(error|warning|notice) ([^:]{1,2000})::(.{0,3000})$/;
/** `::error file=a,line=1,title=F401::words`, as ruff, Biome, vitest and others print for GitHub. */
class GithubCommands {
    inside = false;
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (!text.startsWith('::'))
            return;
        const found = COMMAND.exec(text);
        if (found === null)
            return;
        const [, level, list = '', message = ''] = found;
        const values = new Map(list
            .split(',')
            .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]));
        const file = values.get('file');
        const line = Number(values.get('line'));
        const column = Number(values.get('col'));
        const title = values.get('title') ?? '';
        this.#sink.add({
            failureClass: github_commands_classOf(title),
            severity: level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'notice',
            message: unescapeProperty(message),
            ...(title === '' ? {} : { rule: title }),
            places: file === undefined ? [] : [{ file, ...(line > 0 ? { line } : {}), ...(column > 0 ? { column } : {}) }],
        });
    }
    end() { }
}
function github_commands_classOf(title) {
    if (/invalid-syntax|^parse$/.test(title))
        return 'build';
    return /\([A-Z]{1,6}\d{1,5}\)|^lint\/|^[A-Z]{1,6}\d{1,5}$/.test(title) ? 'lint' : 'unknown';
}
/** The runner's escapes (toolkit, `escapeProperty`). */
function unescapeProperty(text) {
    return text
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '')
        .replaceAll('%25', '%');
}
const githubCommands = { name: 'github', create: (sink) => new GithubCommands(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/java-text.js


/** The compiler through Maven: `[ERROR] /a/B.java:[12,5] words`. */
const COMPILED = /^\[ERROR\] (?:COMPILATION ERROR : )?([^\s:][^:]{0,1000}\.(?:java|kt|groovy|scala)):\[(\d{1,7}),(\d{1,7})\] (.*)$/;
const SUREFIRE = /^\[(?:ERROR|WARNING)\] (?!Tests run)(\S.{0,500}?)(?: -- Time elapsed:| {2}Time elapsed:).{0,60}<<< (?:FAILURE|ERROR)!/;
const GRADLE = /^(\S.{0,300} > .{1,300}) FAILED$/;
/** Gradle's short form of a stack: the exception, then `at PriceTest.java:12`. */
const GRADLE_AT = /^\s{4,12}(\S.{0,500}? )?at ([\w$.-]{1,200}\.(?:java|kt|groovy|scala)):(\d{1,7})$/;
/** What follows the last line of a block. */
const CLOSING = /^\[(?:INFO|ERROR|WARNING)\]|^\d{1,7} tests? completed|^(?:> Task|:)\S/;
/** Maven's and Gradle's consoles: the compiler's lines and the blocks of failed tests. */
class JavaText {
    #sink;
    #block;
    constructor(sink) {
        this.#sink = sink;
        this.#block = new FailureBlock({
            add: (finding) => sink.add({ ...finding, failureClass: classOfWords(finding.message, 'test') }),
        });
    }
    get inside() {
        return this.#block.open;
    }
    line(text) {
        const compiled = COMPILED.exec(text);
        if (compiled !== null) {
            this.#compiled(compiled);
            return;
        }
        const title = SUREFIRE.exec(text) ?? GRADLE.exec(text);
        if (title !== null) {
            this.#block.start(title[1] ?? '');
            return;
        }
        if (!this.#block.open)
            return;
        this.#block.count();
        if (CLOSING.test(text)) {
            this.end();
            return;
        }
        const frame = javaFrame(text);
        if (frame !== null) {
            this.#block.at(frame);
            return;
        }
        const short = GRADLE_AT.exec(text);
        if (short !== null) {
            this.#block.say(short[1] ?? '');
            this.#block.at({ file: short[2] ?? '', line: Number(short[3]), partial: true });
        }
        else if (!/^\s{1,8}(?:at |\.\.\. \d)/.test(text))
            this.#block.say(text.trim());
    }
    end() {
        this.#block.close();
    }
    #compiled([, file = '', line, column, words = '']) {
        const place = { file, line: Number(line), column: Number(column) };
        this.#sink.add({
            failureClass: 'build',
            severity: 'error',
            message: words.replace(/^error: /, ''),
            places: [place],
        });
    }
}
const javaText = { name: 'java', create: (sink) => new JavaText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/javascript-tests-text.js



/** vitest (and the file line of jest): ` FAIL  src/a.test.ts > suite > name`. */
const VITEST = /^ ?FAIL {1,2}(\S.{0,1000})$/;
const JEST = /^ {2}● (?!Console$|Deprecation|Validation Warning)(.{1,1000})$/;
const MOCHA = /^ {2}(\d{1,6})\) (.{0,1000})$/;
const NODE = /^✖ (.{1,1000}?)(?: \([\d.]{1,30}m?s\))?$/;
/** What follows the last failure. */
const javascript_tests_text_CLOSING = /^(?:Test Suites: |Tests: {1,8}\d|PASS |ℹ tests |={5,} |⎯{8,}\[|Test Files |Snapshots: {1,3}\d|Summary of all failing tests)/;
/** A suite is red because a test in it is; that says nothing more. */
const ONLY_BELOW = /^\s*'?(?:\d{1,7} subtests? failed|test failed)'?$/;
/** The failure sections of vitest, jest, mocha (spec and dot) and node:test (spec and dot). */
class JavascriptTestsText {
    #block;
    #mochaFailing = false;
    #nodeFailing = false;
    #header = '';
    #empty = true;
    #onlyBelow = false;
    #testAt = '';
    constructor(sink) {
        this.#block = new FailureBlock({
            add: (finding) => {
                if (this.#empty || this.#onlyBelow)
                    return;
                sink.add({
                    ...finding,
                    failureClass: classOfWords(finding.message, 'test'),
                    places: [...finding.places, ...this.#fallback()],
                });
            },
        });
    }
    get inside() {
        return this.#block.open || this.#mochaFailing || this.#nodeFailing;
    }
    line(text) {
        if (/^ {2}\d{1,6} failing$/.test(text)) {
            this.#close();
            this.#mochaFailing = true;
            return;
        }
        if (/^(?:✖ failing tests:|Failed tests:)$/.test(text)) {
            this.#close();
            this.#nodeFailing = true;
            return;
        }
        if (javascript_tests_text_CLOSING.test(text.trimStart()) && !text.startsWith('    ')) {
            this.#close();
            return;
        }
        if (this.#begins(text))
            return;
        if (!this.#block.open)
            return;
        this.#block.count();
        const found = stackPlace(text);
        if (found !== null)
            this.#block.at(found.place);
        if (found === null || !isFrame(text))
            this.#say(text);
    }
    end() {
        this.#close();
        this.#mochaFailing = false;
        this.#nodeFailing = false;
    }
    #begins(text) {
        const vitest = VITEST.exec(text);
        if (vitest !== null)
            return this.#beginsFile(vitest[1] ?? '');
        const jest = JEST.exec(text);
        if (jest !== null) {
            const header = this.#header;
            this.#start(jest[1] ?? '');
            this.#header = header;
            return true;
        }
        if (this.#mochaFailing) {
            const mocha = MOCHA.exec(text);
            if (mocha === null)
                return false;
            this.#start(mocha[2] ?? '');
            return true;
        }
        if (!this.#nodeFailing)
            return false;
        if (text.startsWith('test at ')) {
            this.#close();
            this.#testAt = text.slice(8);
            return true;
        }
        const node = NODE.exec(text);
        if (node === null)
            return false;
        const at = this.#testAt;
        this.#start(node[1] ?? '');
        this.#testAt = at;
        return true;
    }
    /** jest prints only the file here, and its failures below; vitest also the names, or the file twice. */
    #beginsFile(title) {
        const file = title.split(' > ')[0]?.replace(/ \[ .{1,1000} \]$/, '') ?? '';
        if (file === title)
            this.#close();
        else
            this.#start(title);
        this.#header = file;
        return true;
    }
    #start(title) {
        this.#close();
        this.#empty = true;
        this.#onlyBelow = false;
        this.#header = '';
        this.#block.start(title.trim());
    }
    #say(text) {
        if (text.trim() === '')
            return;
        if (this.#empty)
            this.#onlyBelow = ONLY_BELOW.test(text);
        this.#empty = false;
        this.#block.say(text);
    }
    #close() {
        this.#block.close();
        this.#testAt = '';
    }
    /** Where a test is declared, when no stack says where it failed; else the file. */
    #fallback() {
        const declared = this.#testAt === '' ? null : placeAtEnd(this.#testAt);
        if (declared !== null)
            return [declared];
        return this.#header === '' ? [] : [{ file: this.#header }];
    }
}
const javascriptTestsText = {
    name: 'javascript-tests',
    create: (sink) => new JavascriptTestsText(sink),
};

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/lint-text.js
/** ESLint's `stylish` and Biome/stylelint alike: a path alone on a line, then its places. */
const STYLISH = /^\s{1,6}(\d{1,7}):(\d{1,7})\s{1,8}(error|warning|✖|⚠)\s{1,8}(\S.*)$/;
/** ruff, and whatever prints rules under a path: `12:5 F401 words`. */
const GROUPED = /^\s{1,6}(\d{1,7}):(\d{1,7})[: ] ?([A-Z]{1,8}\d{1,6}|[a-z][a-z-]{2,40}:?) (.*)$/;
class LintText {
    inside = false;
    #sink;
    #file = '';
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (this.#file !== '') {
            const found = STYLISH.exec(text);
            if (found !== null) {
                this.#stylish(found);
                return;
            }
            const grouped = GROUPED.exec(text);
            if (grouped !== null) {
                this.#grouped(grouped);
                return;
            }
        }
        if (/^(?:[/.\w@][^:*?"<>|]{0,500}\.\w{1,10}|[A-Za-z]:[\\/][^:*?"<>|]{1,500}):?$/.test(text)) {
            this.#file = text.replace(/:$/, '');
            this.inside = true;
        }
        else if (text.trim() !== '' && !text.startsWith(' '))
            this.end();
    }
    end() {
        this.#file = '';
        this.inside = false;
    }
    #stylish([, line, column, level, rest = '']) {
        const gap = rest.search(/\s{2,}\S{1,100}$/);
        const rule = gap < 0 ? undefined : rest.slice(gap).trim();
        const message = gap < 0 ? rest : rest.slice(0, gap);
        this.#sink.add({
            failureClass: /^Parsing error/.test(message) ? 'build' : 'lint',
            severity: level === 'warning' || level === '⚠' ? 'warning' : 'error',
            message,
            ...(rule === undefined ? {} : { rule }),
            places: [{ file: this.#file, line: Number(line), column: Number(column) }],
        });
    }
    #grouped([, line, column, rule = '', message = '']) {
        const name = rule.replace(/:$/, '');
        this.#sink.add({
            failureClass: /syntax/.test(name) ? 'build' : 'lint',
            severity: 'error',
            message,
            rule: name,
            places: [{ file: this.#file, line: Number(line), column: Number(column) }],
        });
    }
}
const lintText = { name: 'lint', create: (sink) => new LintText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/place-first.js

/** `path:1:2: …` as mypy, ruff, flake8, gcc, javac, go vet and ESLint's `unix` and `compact` formats print it. */
class PlaceFirst {
    inside = false;
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        const compact = /^([^:]{1,1000}): line (\d{1,7}), col (\d{1,7}), (Error|Warning) - (.*)$/.exec(text);
        if (compact !== null) {
            const [, file = '', line, column, level, message = ''] = compact;
            this.#add('lint', {
                file,
                line: Number(line),
                column: Number(column),
                message,
                warning: level === 'Warning',
            });
            return;
        }
        if (/^[\s>|]/.test(text))
            return;
        const place = placeAtStart(text);
        if (place === null)
            return;
        const read = readRest(place.rest, place.file);
        if (read === null)
            return;
        const { rest: _rest, ...at } = place;
        this.#add(read.failureClass, { ...at, ...read });
    }
    end() { }
    #add(failureClass, found) {
        const { file, line, column, message, rule, warning } = found;
        this.#sink.add({
            failureClass,
            severity: warning ? 'warning' : 'error',
            message,
            ...(rule === undefined ? {} : { rule }),
            places: [{ file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }],
        });
    }
}
/** Biome's headline: the rule, then marks and a rule drawn to the edge. */
function readBiome(rule, rest) {
    const isSetting = /^(?:deserialize|configuration)/.test(rule);
    const failureClass = rule === 'parse' ? 'build' : isSetting ? 'config' : 'lint';
    return { failureClass, message: rule, rule, warning: rest.includes('DEPRECATED') };
}
/** What cargo's `short` format says of denied warnings, without their names. */
const RUST_LINT = /^(?:unused |unreachable |.{1,200} (?:is|are) never (?:used|read))/;
/** What stands behind the place says which tool speaks; null for what is no finding. */
function readRest(rest, file) {
    const level = /^(fatal error|error|warning|note|hint)(?:\[(\w{1,20})\])?: (.*)$/.exec(rest);
    if (level !== null) {
        const [, word = '', code, words = ''] = level;
        if (word === 'note' || word === 'hint')
            return null;
        const tagged = /^(.*\S)\s{1,4}\[([\w-]{1,60})\]$/.exec(words);
        const rule = code ?? tagged?.[2];
        const message = tagged?.[1] ?? words;
        const failureClass = rule === 'syntax' ? 'build' : /\.pyi?$/.test(file) ? 'type' : RUST_LINT.test(message) ? 'lint' : 'build';
        return { failureClass, message, warning: word === 'warning', ...(rule === undefined ? {} : { rule }) };
    }
    const biome = /^((?:lint|format|assist|parse|suppressions|deserialize|configuration)[\w/-]{0,100}) .{0,200}━/.exec(rest);
    if (biome !== null)
        return readBiome(biome[1] ?? '', rest);
    const python = /^([A-Z]{1,6}\d{1,5})(?: \[\*\])? (.*)$/.exec(rest);
    if (python !== null)
        return { failureClass: 'lint', message: python[2] ?? '', rule: python[1] ?? '', warning: false };
    const named = /^(?:\[\*\] )?(invalid-syntax|syntax-error): (.*)$/.exec(rest);
    if (named !== null)
        return { failureClass: 'build', message: named[2] ?? '', rule: named[1] ?? '', warning: false };
    const unix = /^(.{1,1000}) \[(Error|Warning)\/([\w@/-]{1,100})\]$/.exec(rest);
    if (unix === null)
        return null;
    return { failureClass: 'lint', message: unix[1] ?? '', rule: unix[3] ?? '', warning: unix[2] === 'Warning' };
}
const placeFirst = { name: 'path:line', create: (sink) => new PlaceFirst(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/pytest-text.js


const SECTION = /^=+ (.{1,200}?) =+$/;
const TITLE = /^_{3,} (.{1,500}?) _{3,}$/;
const CAPTURED = /^-{3,} (?:Captured|live log) .{1,100} -{3,}$/;
const SUMMARY = /^(?:FAILED|ERROR) (\S[^:]{0,500}\.py)(?:::(\S.{0,500}?))?(?: - (.{0,1000}))?$/;
/** pytest's sections, in every `--tb` style. */
class PytestText {
    inside = false;
    #sink;
    #block;
    #captured = false;
    #summary = false;
    #found = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#block = new FailureBlock({
            add: (finding) => {
                if (finding.places.length === 0 && !finding.message.includes('\n'))
                    return;
                this.#found++;
                sink.add({ ...finding, failureClass: classOfWords(finding.message, 'test') });
            },
        });
    }
    line(text) {
        const section = SECTION.exec(text);
        if (section !== null) {
            this.#section(section[1] ?? '');
            return;
        }
        if (!this.inside) {
            this.#collection(text);
            return;
        }
        const title = TITLE.exec(text);
        if (title !== null) {
            this.#captured = false;
            this.#block.start((title[1] ?? '').replace(/^ERROR (?:at \w+ of|collecting) /, ''));
            return;
        }
        if (this.#summary) {
            this.#summarize(text);
            return;
        }
        if (CAPTURED.test(text))
            this.#captured = true;
        if (!this.#captured || (!this.#block.open && text.startsWith('/')))
            this.#detail(text);
    }
    end() {
        this.#block.close();
        this.inside = false;
    }
    #section(name) {
        this.#block.close();
        this.#captured = false;
        this.#summary = name === 'short test summary info';
        this.inside = this.#summary || /^(?:FAILURES|ERRORS)$/.test(name);
    }
    #detail(text) {
        const isBlockless = !this.#block.open;
        if (/^E( |$)/.test(text)) {
            this.#block.say(text.slice(1).trim());
            const frame = pythonFrame(text);
            if (frame !== null)
                this.#block.atFront(frame);
            return;
        }
        const frame = pythonFrame(text);
        if (frame !== null) {
            this.#block.atFront(frame);
            return;
        }
        if (/^(?:[a-z_]\w{0,40}\.){0,6}\w{1,60}(?:Error|Exception|Exit|Warning)\b/.test(text)) {
            this.#block.say(text);
            return;
        }
        if (/^[\s>]/.test(text))
            return;
        const place = placeAtStart(text);
        if (place === null || !/\.py$/.test(place.file))
            return;
        const { rest, ...at } = place;
        // `--tb=line` has no titles: each line is a failure.
        if (isBlockless)
            this.#line(at, rest);
        else
            this.#block.atFront(at);
    }
    #line(place, message) {
        this.#found++;
        this.#sink.add({ failureClass: classOfWords(message, 'test'), severity: 'error', message, places: [place] });
    }
    /** Only where nothing longer was printed: the summary names no line. */
    #summarize(text) {
        const found = SUMMARY.exec(text);
        if (found === null || this.#found > 0)
            return;
        const [, file = '', name = '', message = ''] = found;
        this.#sink.add({
            failureClass: classOfWords(message, 'test'),
            severity: 'error',
            message: message === '' ? name : message,
            rule: name.slice(0, 200),
            places: [{ file }],
        });
    }
    #collection(text) {
        if (!/^(?:ERROR: |pytest: error: |.{0,200}: error: unrecognized arguments)/.test(text))
            return;
        if (/usage|not found:|file or directory|unrecognized arguments|no tests|invalid/i.test(text)) {
            this.#sink.add({ failureClass: 'config', severity: 'error', message: text, places: [] });
        }
    }
}
const pytestText = { name: 'pytest', create: (sink) => new PytestText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/rust-text.js


const HEAD = /^(error|warning)(?:\[([\w:-]{1,60})\])?: (.*)$/;
const RULE_HEAD = /^([A-Z]{1,6}\d{1,5}|invalid-syntax)(?: \[\*\])?:? (.*)$/;
const PANIC = /^thread '([^']{1,500})'(?: \(\d{1,20}\))? panicked at (.*)$/;
/** The compiler's closing counts are no findings. */
const rust_text_CLOSING = /^(?:aborting due to|could not compile|\d+ warnings? emitted|build failed|`?.{1,100}`? \(.{1,100}\) generated|test failed, to rerun|\d+ targets? failed)/;
const LINT_NOTE = /`#\[(?:warn|deny|forbid)\(|implied by `|-D warnings|help: for further information visit .*clippy/;
/** rustc's and ruff's way: a headline, then ` --> path:1:2`; and the panics of tests. */
class RustText {
    #block;
    #headline = null;
    #waiting = 0;
    #panics = 0;
    #place = null;
    #sink;
    constructor(sink) {
        this.#sink = sink;
        this.#block = new FailureBlock(sink);
    }
    get inside() {
        return this.#headline !== null || this.#panics > 0;
    }
    line(text) {
        const panic = PANIC.exec(text);
        if (panic !== null) {
            this.#panicked(panic[1] ?? '', panic[2] ?? '');
            return;
        }
        if (this.#panics > 0) {
            this.#panics--;
            if (text === '' || text.startsWith('note: ') || text.startsWith('stack backtrace:'))
                this.#closePanic();
            else
                this.#block.say(text);
            return;
        }
        const head = HEAD.exec(text);
        if (head !== null) {
            this.end();
            if (rust_text_CLOSING.test(head[3] ?? ''))
                return;
            const rule = head[2];
            this.#headline = {
                failureClass: rule?.includes('::') === true ? 'lint' : 'build',
                severity: head[1] === 'warning' ? 'warning' : 'error',
                message: head[3] ?? '',
                ...(rule === undefined ? {} : { rule }),
            };
            this.#waiting = 30;
            return;
        }
        const rule = RULE_HEAD.exec(text);
        if (rule !== null) {
            this.end();
            const name = rule[1] ?? '';
            this.#headline = {
                failureClass: name === 'invalid-syntax' ? 'build' : 'lint',
                severity: 'error',
                message: rule[2] ?? '',
                rule: name,
            };
            this.#waiting = 8;
            return;
        }
        this.#detail(text);
    }
    end() {
        if (this.#headline !== null && this.#place !== null) {
            if (this.#place.file.endsWith('.toml'))
                this.#headline.failureClass = 'config';
            this.#sink.add({ ...this.#headline, places: [this.#place] });
        }
        this.#headline = null;
        this.#place = null;
        this.#closePanic();
    }
    #detail(text) {
        if (this.#headline === null)
            return;
        if (--this.#waiting <= 0 || text === '') {
            this.end();
            return;
        }
        const trimmed = text.trimStart();
        if (this.#place === null && trimmed.startsWith('--> '))
            this.#place = placeAtEnd(trimmed.slice(4));
        if (LINT_NOTE.test(text))
            this.#headline.failureClass = 'lint';
    }
    #panicked(name, rest) {
        this.end();
        // Before 1.73 the words stood in front: `panicked at 'words', src/lib.rs:1:2`.
        const place = placeAtEnd(rest
            .slice(rest.lastIndexOf("', ") + 1)
            .replace(/^' ?, ?/, '')
            .replace(/:$/, ''));
        this.#block.start(name);
        if (place !== null)
            this.#block.at(place);
        this.#panics = 12;
    }
    #closePanic() {
        this.#panics = 0;
        this.#block.close();
    }
}
const rustText = { name: 'rust', create: (sink) => new RustText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/settings-text.js
/** Sentences with which tools say that they were set up wrongly or given nothing to do: no fault in the code. */
const SETTINGS = [
    /^npm (?:ERR!|error) Missing script|Couldn't find a script named|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|No rule to make target|Error: no test specified/i,
    /^No test files found|^Error: No test files found|^No tests found, exiting|^no tests ran|\bno tests ran in\b|^No test suite found/i,
    /ESLint couldn't find|Oops! Something went wrong|All files matched by .{1,200} are ignored|No files matching the pattern/,
    /error: unrecognized arguments|^error: unexpected argument|^usage: .{1,200}$|: error: unrecognized|Invalid (?:option|argument)|Unknown (?:option|argument|compiler option|flag)/i,
    /failed to parse (?:manifest|the configuration)|Failed to parse .{1,300}\.(?:toml|ini|cfg|json|ya?ml)|could not find `Cargo\.toml`|go: (?:cannot find main module|go\.mod file not found|errors parsing go\.mod)|unknown field `/,
    /Non-(?:parseable|readable) POM|there is no POM in this directory|Could not find or load main class|[Bb]uild file '.{1,300}'(?: line: \d|: \d{1,7}: )|Could not compile build file|Failed to load config|Cannot read config file|not find a config|No (?:config|eval)s? (?:file )?found/i,
    /(?:can't|cannot) read file '.{1,300}'.{0,60}No such file|There are no \.py\[i\] files|: error: Cannot read file: No such file|does not contain main module or its selected dependencies|error: Cannot find implementation or library stub for module named.{0,40}plugin/,
];
/** No sentence above is shorter. */
const settings_text_SHORTEST = 12;
/** Reads the words alone: what they mean for the whole is decided with everything else. */
class SettingsText {
    inside = false;
    #sink;
    #said = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (this.#said >= 20 || text.length < settings_text_SHORTEST || !SETTINGS.some((words) => words.test(text)))
            return;
        this.#said++;
        this.#sink.add({ failureClass: 'config', severity: 'error', message: text, places: [], loose: true });
    }
    end() { }
}
const settingsText = { name: 'settings', create: (sink) => new SettingsText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/tap.js



const POINT = /^\s{0,80}(not ok|ok)\b(?: (\d{1,9}))?(?: -)? ?(.{0,1000})$/;
const tap_CLOSING = /^\s{0,80}(?:\.\.\.|1\.\.\d|# (?:Subtest|tests|suites|pass|fail)\b|\}|TAP version)/;
const FIELD = /^\s{1,80}(?:location|at): ['"]?(.{1,1000}?)['"]?$/;
const tap_ONLY_BELOW = /subtestsFailed|^(?:\d{1,7} subtests? failed|test failed)$/;
/** The Test Anything Protocol with the diagnostics of node:test, vitest, mocha, tape and others. */
class Tap {
    #block;
    #empty = true;
    #onlyBelow = false;
    #declared = '';
    #todo = false;
    constructor(sink) {
        this.#block = new FailureBlock({
            add: (finding) => {
                if (this.#empty || this.#onlyBelow || this.#todo)
                    return;
                const declared = this.#declared === '' ? null : placeAtEnd(this.#declared);
                sink.add({
                    ...finding,
                    failureClass: classOfWords(finding.message, 'test'),
                    places: declared === null ? finding.places : [...finding.places, declared],
                });
            },
        });
    }
    get inside() {
        return this.#block.open;
    }
    line(text) {
        const point = POINT.exec(text);
        if (point !== null && (point[1] === 'not ok' || this.#block.open)) {
            this.#point(point);
            return;
        }
        if (!this.#block.open)
            return;
        this.#block.count();
        if (tap_CLOSING.test(text)) {
            this.end();
            return;
        }
        const field = FIELD.exec(text);
        if (field !== null)
            this.#declared = field[1] ?? '';
        else
            this.#detail(text);
    }
    end() {
        this.#block.close();
    }
    #point([, outcome, , title = '']) {
        this.end();
        if (outcome === 'ok')
            return;
        this.#empty = true;
        this.#onlyBelow = false;
        this.#declared = '';
        this.#todo = /# (?:TODO|SKIP)\b/i.test(title);
        this.#block.start(title.replace(/ # time=.{0,40}$/, '').trim());
    }
    #detail(text) {
        const trimmed = text.trim();
        if (trimmed === '' || trimmed === '---')
            return;
        if (tap_ONLY_BELOW.test(trimmed.replace(/^(?:failureType|error): '?|'$/g, '')))
            this.#onlyBelow = true;
        const found = stackPlace(text)?.place ??
            (/\((?:file:\/\/)?[^()]{1,1000}:\d{1,7}:\d{1,7}\)$/.test(trimmed) ? placeAtEnd(trimmed) : null);
        // node:test leaves `at ` out, and the innermost frames are the runtime's own.
        if (found !== null && !found.file.startsWith('node:'))
            this.#block.at(found);
        else if (!/^(?:duration_ms|type|failureType|code|name|stack|operator|error:$)/.test(trimmed)) {
            this.#empty = false;
            this.#block.say(text);
        }
    }
}
const tap = { name: 'tap', create: (sink) => new Tap(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/typescript-text.js
/** tsc with `--pretty false`: `path(1,2): error TS1234: words`; pretty: `path:1:2 - error TS1234: words`. */
const PLAIN = /^([^():]{1,1000}|[A-Za-z]:[^():]{1,1000}|[^:]{1,1000}?)\((\d{1,7}),(\d{1,7})\): (error|warning) (TS\d{1,6}): (.*)$/;
const PRETTY = /^([^:]{1,1000}):(\d{1,7}):(\d{1,7}) - (error|warning) (TS\d{1,6}): (.*)$/;
const BARE = /^error (TS\d{1,6}): (.*)$/;
/** Codes of settings: options (TS5xxx, TS6xxx), no inputs (TS18002, TS18003), type packages that are not there. */
const typescript_text_SETTINGS = /^TS(?:5\d{3}|6\d{3}|1800[23]|2688)$/;
/** Codes of text that is no program (TS1xxx). */
const SYNTAX = /^TS1\d{3}$/;
class TypescriptText {
    inside = false;
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text) {
        if (!text.includes('TS'))
            return;
        const bare = BARE.exec(text);
        if (bare !== null) {
            this.#add(bare[1] ?? '', bare[2] ?? '', 'error', []);
            return;
        }
        const found = PLAIN.exec(text) ?? PRETTY.exec(text);
        if (found === null)
            return;
        const [, file = '', line, column, severity, code = '', words = ''] = found;
        this.#add(code, words, severity === 'warning' ? 'warning' : 'error', [
            { file, line: Number(line), column: Number(column) },
        ]);
    }
    end() { }
    #add(rule, message, severity, places) {
        const failureClass = typescript_text_SETTINGS.test(rule) ? 'config' : SYNTAX.test(rule) ? 'build' : 'type';
        this.#sink.add({ failureClass, severity, message, rule, places });
    }
}
const typescriptText = { name: 'typescript', create: (sink) => new TypescriptText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text/uncaught-text.js


const NODE_SOURCE = /^(?: ?Exception during run: )?((?:file:\/\/)?\/[^:]{1,1000}|[A-Za-z]:\\[^:]{1,1000}):(\d{1,7})$/;
const THROWN = /^(?: ?Exception during run: |Uncaught )?(?:[a-z]\w{0,60}\.){0,6}(?:[A-Z]\w{0,80})?(?:Error|Exception)(?: \[\w{1,80}\])?(?:: .*)?$/;
const TRACEBACK = /^Traceback \(most recent call last\):$/;
/** A program that died of an exception nobody caught (Node, Python, Java). Believed only when no runner said more. */
class UncaughtText {
    #block;
    #python = false;
    #untilThrown = 0;
    constructor(sink) {
        this.#block = new FailureBlock({
            add: (finding) => {
                if (finding.places.length === 0)
                    return;
                sink.add({ ...finding, failureClass: classOfWords(finding.message, 'unknown'), loose: true });
            },
        });
    }
    get inside() {
        return this.#block.open;
    }
    line(text) {
        const source = NODE_SOURCE.exec(text);
        if (source !== null || TRACEBACK.test(text)) {
            this.#block.start('');
            this.#python = source === null;
            this.#untilThrown = 8;
            if (source !== null)
                this.#block.at({ file: source[1] ?? '', line: Number(source[2]) });
            return;
        }
        if (this.#block.open) {
            this.#detail(text);
            return;
        }
        if (!THROWN.test(text))
            return;
        this.#block.start('');
        this.#python = false;
        this.#untilThrown = 0;
        this.#say(text);
    }
    end() {
        this.#block.close();
    }
    #detail(text) {
        this.#block.count();
        const found = stackPlace(text);
        if (found !== null) {
            if (this.#python)
                this.#block.atFront(found.place);
            else
                this.#block.at(found.place);
            return;
        }
        if (THROWN.test(text)) {
            this.#say(text);
            if (this.#python)
                this.end();
            this.#untilThrown = 0;
            return;
        }
        if (this.#python ? !text.startsWith('  ') : this.#ends(text))
            this.end();
    }
    /** Node prints the source and a caret before the exception, and `Require stack:` or properties after it. */
    #ends(text) {
        if (this.#untilThrown > 0)
            return --this.#untilThrown === 0;
        return text === '' || !/^[\s-]|^Require stack:/.test(text);
    }
    #say(text) {
        this.#block.say(text.trim());
        const from = stackPlace(text);
        if (from !== null)
            this.#block.at(from.place);
    }
}
const uncaughtText = { name: 'uncaught', create: (sink) => new UncaughtText(sink) };

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/text-formats.js













/** Every format of text, each read by its own reader from the same lines. */
const TEXT_FORMATS = [
    typescriptText,
    lintText,
    placeFirst,
    rustText,
    goText,
    javascriptTestsText,
    tap,
    pytestText,
    javaText,
    githubCommands,
    evalText,
    uncaughtText,
    settingsText,
];
/** What a line that begins something has at its start: a path, a place, the mark of a runner. */
const STARTS = /^(?:file:\/\/\/|vet: |[^:\s][^:]{0,300}\.\w{1,10}(?::\d|:?$|\(\d)|\s{1,8}\d{1,7}:\d| {2}\d{1,6}\) | {2}● |✖|# |[A-Z]{1,6}\d{3,4} |[=_]{3}|thread '|::|TAP|\s{0,80}--- |\s{4,80}[\w.-]{1,200}\.go:\d)/;
/** Or the words that it has anywhere. Most lines of a log have neither and go no further. */
const WORDS = /[Ee]rror|ERR|[Ff]ail|FAIL|PASS |[Ee]xception|panic|not ok|[Tt]raceback|[Kk]illed|KILL|[Rr]efused|[Dd]enied|[Tt]imed? ?out|no space|[Mm]emory|[Ww]arn|[Cc]annot|[Cc]ould|[Mm]issing|[Ii]nvalid|[Uu]nknown|usage|unexpected|signal|[Ee]xceeded|No (?:test|such|files|rule)|no tests|main module|ENO|EAC|ECON|ETIM|EAI| (?:429|50[0234])\b|[Cc]onnect|[Uu]nrecognized/;
/** Hands lines to the readers that want them. */
class TextReaders {
    #readers;
    #wantsAll;
    /** Those in the middle of something, to which lines that say nothing belong. */
    #open = [];
    constructor(sink, more) {
        this.#readers = [...TEXT_FORMATS, ...more].map((format) => format.create(sink));
        this.#wantsAll = more.length > 0;
    }
    /** True for a line that says something: the others begin nothing, whatever they are part of. */
    line(text) {
        if (text === '' && this.#open.length === 0)
            return false;
        const says = WORDS.test(text) || STARTS.test(text);
        if (says || this.#wantsAll) {
            for (const reader of this.#readers)
                reader.line(text);
            this.#open = this.#readers.filter((reader) => reader.inside);
        }
        else if (this.#open.length > 0) {
            for (const reader of this.#open)
                reader.line(text);
            if (!this.#open.every((reader) => reader.inside))
                this.#open = this.#readers.filter((reader) => reader.inside);
        }
        return says;
    }
    end() {
        for (const reader of this.#readers)
            reader.end();
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/read-report.js




/** Longer reports are not read, UTF-16 units. */
const LONGEST_REPORT = 32 * 1024 * 1024;
/** Reads one report by what it holds. Never throws: what can't be read is said, and counts as nothing found. */
async function readReport({ text }, sink) {
    if (text.length > LONGEST_REPORT)
        return 'too-long';
    const start = text.trimStart().slice(0, 1);
    if (start === '<')
        return (await readJunit(text, sink)) === null ? 'unknown' : 'read';
    if (start !== '{' && start !== '[')
        return readText(text, sink);
    const readers = JSON_FORMATS.map((format) => format.create());
    const isWhole = readJsonDocument(text, readers, sink);
    const isRead = isWhole || text.split('\n').filter((line) => line !== '' && readJsonDocument(line, readers, sink)).length > 0;
    for (const reader of readers)
        reader.end(sink);
    return isRead ? 'read' : 'unknown';
}
function readText(text, sink) {
    const readers = new TextReaders(sink, []);
    for (const line of text.split('\n'))
        readers.line(plainLine(line));
    readers.end();
    return 'read';
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/root-cause.js


/** What follows from a failure and explains nothing: wrappers that report another's exit code. */
const AFTERMATH = /ELIFECYCLE|npm (?:ERR!|error) (?:errno|code \d|Lifecycle|Exit status|Test failed|path|command|workspace|location|A complete log|$)|Process completed with exit code|^make(?:\[\d+\])?: \*\*\*|error Command failed with exit code|Failed at the .{1,100} script|^exit status \d|could not compile|aborting due to|^\[ERROR\] (?:To see the full|Re-run Maven|For more information|-> \[Help|$)|test failed, to rerun|^error: \d+ targets? failed|^FAIL$|^FAIL\t|BUILD FAILED|Found \d+ errors?|\d+ errors? generated|Command failed|^ERR_PNPM_RECURSIVE|Error: Process .{0,100}exit/i;
const ERROR_LIKE = /\b(?:errors?|failed|failure|fail|fatal|exception|panic(?:ked)?|refused|denied|killed|cannot|can't|could not|not found|no space)\b|Error\b|Exception\b|ERR!|✖|✕|●|not ok/i;
/** How tools speak of themselves. */
const TOOL_SPEAKS = /^(?:npm (?:ERR!|error)|yarn|pnpm|ERR_PNPM|error(?:\[|:| )|fatal|FATAL|ERROR:|\[ERROR\]|WARNING: Retrying|go: |curl: |pip|Could not|E: |Killed|bash: |\/bin\/|sh: |\s{0,40}signal: |.{0,200}signal: killed|.{0,80}\(signal: |Error: |OSError|MemoryError|collect2|ld: |.{0,60}ld: |> Could not|Caused by| {1,2}(?:Caused|\[\d+\]|failed to|Could)|runtime: |mkdir|tar: |cp: |write |.{0,100}: no space left|INTERNALERROR|The forked VM|Exception in thread|java\.)/i;
const root_cause_MOST_LINES = 300;
/** Remembers, of a long log, the first lines that speak of something wrong. */
class RootCause {
    #errors = [];
    #troubles = [];
    get troubles() {
        return this.#troubles;
    }
    line(number, text) {
        if (this.#errors.length < root_cause_MOST_LINES && ERROR_LIKE.test(text) && !AFTERMATH.test(text))
            this.#errors.push({ line: number, text });
        if (this.#troubles.length >= root_cause_MOST_LINES)
            return;
        const reason = troubleIn(text);
        if (reason !== null)
            this.#troubles.push({ line: number, text, reason, certain: TOOL_SPEAKS.test(text) });
    }
    /** The first line that holds what the decisive finding says, else the first trouble, else the first error. */
    find(words, isTrouble) {
        const [first = ''] = words.split('\n').filter((line) => line.trim() !== '');
        const said = first === '' ? undefined : this.#errors.find(({ text }) => text.includes(first.slice(0, 200)));
        const trouble = this.#troubles.find(({ certain }) => certain) ?? this.#troubles[0];
        const found = said ?? (isTrouble ? trouble : undefined) ?? this.#errors[0];
        return found === undefined ? null : { line: found.line, text: cleanText(found.text, 500) };
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/tree-paths.js
/** Folders of other people's code: a frame there is never where the fault is, even when they are checked in. */
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|\.rustup|rustlib|\.git)\//;
/** Finds out which file of the checked tree a tool means. Never answers with a path outside of it. */
class TreePaths {
    #root;
    #files;
    /** Files by their last part: a tool that runs in a sub-folder prints less than the whole path. */
    #byName = new Map();
    /** `files` as `git ls-tree` lists them; without them any relative path below the root is believed. */
    constructor(root, files) {
        this.#root = root.replace(/\/+$/, '');
        this.#files = files === undefined ? null : new Set(files);
        for (const file of this.#files ?? []) {
            const name = file.slice(file.lastIndexOf('/') + 1);
            this.#byName.set(name, [...(this.#byName.get(name) ?? []), file]);
        }
    }
    /** Path from the root with `/`, or null for what lies outside, isn't there or can't be told. */
    resolve({ file, partial = false }) {
        if (file === '' || file.length > 1000 || file.includes('\0'))
            return null;
        const path = this.#relative(file.replaceAll('\\', '/').replace(/^file:\/\//, ''));
        if (path === null || FOREIGN.test(`${path}/`))
            return null;
        if (this.#files === null)
            return path;
        if (this.#files.has(path))
            return path;
        return this.#byEnd(path) ?? (partial ? this.#byBeginning(path) : null);
    }
    #relative(path) {
        const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
        if (isAbsolute && (this.#root === '' || !path.startsWith(`${this.#root}/`)))
            return null;
        const kept = [];
        for (const part of (isAbsolute ? path.slice(this.#root.length) : path).split('/')) {
            if (part === '..') {
                if (kept.pop() === undefined)
                    return null;
            }
            else if (part !== '' && part !== '.')
                kept.push(part);
        }
        return kept.length === 0 ? null : kept.join('/');
    }
    /** The one file whose path ends with this one. */
    #byEnd(path) {
        const named = this.#byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
        const fitting = named.filter((file) => file.endsWith(`/${path}`));
        return fitting.length === 1 ? (fitting[0] ?? null) : null;
    }
    /** Drops leading parts (a module's name, a package that is no folder) until a file fits. */
    #byBeginning(path) {
        for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            const rest = path.slice(at + 1);
            if (this.#files?.has(rest) === true)
                return rest;
            const fitting = this.#byEnd(rest);
            if (fitting !== null)
                return fitting;
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/reading/read-failures.js








/** Reads a log while it is written, holding a bounded part of it. Reports are read at the end. Never throws. */
class FailureReader {
    #findings;
    #cause = new RootCause();
    #streams;
    constructor(options) {
        this.#findings = new FindingCollector(new TreePaths(options.root, options.files));
        const open = () => new StreamReader(this.#findings, this.#cause, options.matchers ?? []);
        this.#streams = { stdout: open(), stderr: open() };
    }
    /** The streams of a process come in pieces that may end anywhere; each is put together by itself. */
    write(chunk, stream = 'stdout') {
        this.#streams[stream].write(chunk);
    }
    /** Ends the streams and reads the reports. */
    async end(reports = []) {
        this.#streams.stdout.end();
        this.#streams.stderr.end();
        for (const report of reports)
            await readReport(report, this.#findings);
        const { findings, leftOut } = this.#findings.findings();
        const read = classifyReading(findings, this.#cause.troubles);
        const decisive = findings.find(({ severity, failureClass }) => severity === 'error' && failureClass === read.failureClass);
        const said = decisive?.rule === undefined ? decisive?.message : decisive.message.replace(decisive.rule, '');
        return { ...read, findings, leftOut, rootCause: this.#cause.find(said ?? '', read.failureClass === 'environment') };
    }
}
/** One stream: its lines, the JSON documents between them, and the text that is left. */
class StreamReader {
    #text;
    #json;
    #cause;
    #lines;
    #number = 0;
    constructor(findings, cause, matchers) {
        this.#text = new TextReaders(findings, matchers);
        this.#json = new JsonStream(findings);
        this.#cause = cause;
        this.#lines = new LineStream({
            line: (line) => this.#line(line),
            whole: (beginning) => (this.#json.open || JsonStream.begins(beginning) ? LONGEST_DOCUMENT : 0),
        });
    }
    write(chunk) {
        this.#lines.write(chunk);
    }
    end() {
        this.#lines.end();
        for (const line of this.#json.end())
            this.#plain(line);
        this.#text.end();
    }
    #line(line) {
        this.#number++;
        if (!this.#json.open && !JsonStream.begins(line))
            this.#plain(line);
        else
            for (const back of this.#json.line(line))
                this.#plain(back);
    }
    #plain(line) {
        const plain = plainLine(line);
        if (this.#text.line(plain))
            this.#cause.line(this.#number, plain);
    }
}
/** Reads a whole log and its reports at once. */
async function readFailures(input, options) {
    const reader = new FailureReader(options);
    for await (const chunk of input.text)
        reader.write(chunk);
    return reader.end(input.reports ?? []);
}


/***/ }),

/***/ 79854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ baseCheck),
/* harmony export */   i: () => (/* binding */ runBaseChecks)
/* harmony export */ });
/* harmony import */ var _checks_run_compared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31115);
/* harmony import */ var _dependencies_installed_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23457);


/** Runs checks on the base commit. Checks that may answer either way are not run. */
async function runBaseChecks(request) {
    const tree = await request.repository.treeOf(request.baseSha);
    const checks = [];
    const dependencies = new _dependencies_installed_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .Dependencies */ .i();
    try {
        for (const check of request.checks) {
            if (check.onBase === 'any' || check.command === null)
                continue;
            checks.push(baseCheck(check, await (0,_checks_run_compared_js__WEBPACK_IMPORTED_MODULE_1__/* .runCompared */ .LS)({ dependencies, ...request }, check, tree)));
        }
    }
    finally {
        await dependencies.remove();
    }
    const named = (found) => checks.filter((check) => !check.asExpected && found.includes(check.found)).map(({ name }) => name);
    return {
        baseSha: request.baseSha,
        checks,
        asExpected: checks.length > 0 && checks.every(({ asExpected }) => asExpected),
        missing: named(['missing']),
        failing: named(['red', 'green', 'unknown']),
    };
}
/** Holds one run on the base against what the spec expects there. */
function baseCheck(check, run) {
    const found = answerOf(run);
    const asExpected = check.onBase === 'any' || found === check.onBase;
    return { name: check.name, expected: check.onBase, found, asExpected, result: run.result };
}
function answerOf({ result, classification }) {
    if (classification.missing)
        return 'missing';
    if (result.verdict === 'error')
        return 'unknown';
    return result.verdict === 'pass' ? 'green' : 'red';
}


/***/ }),

/***/ 12513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ recordsTests)
/* harmony export */ });
const RUNNERS = /\b(?:vitest|jest|mocha|pytest|py\.test|go test)\b|(?:^|\s)--test(?:\s|$|["'])/m;
/** Whether a check runs tests with a runner whose tests can be told apart, by the commands in force. */
function recordsTests(check, texts) {
    if (check.heldOut || !['test', 'acceptance', 'coverage', 'command'].includes(check.kind))
        return false;
    return RUNNERS.test(texts);
}


/***/ }),

/***/ 65409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TestRecord),
/* harmony export */   e: () => (/* binding */ testId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** One test as a reporter of ours saw it end. */
const TestRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Path from the root of the tree; for Go the import path of the package. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'skip']),
});
/** By this a test of one run is found again in another. */
function testId(record) {
    return `${record.file} > ${record.name}`;
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ readCandidate),
/* harmony export */   d8: () => (/* binding */ writeCandidate),
/* harmony export */   vP: () => (/* binding */ verifyCandidateTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73480);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68495);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71527);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62634);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79049);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98029);




const MANIFEST = 'candidate.json';
/** The largest of each file, bytes. */
const FILE_LIMITS = {
    'change.patch': _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_LIMITS */ .P.patchBytes,
    'fix.patch': _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_LIMITS */ .P.patchBytes,
    'transcript.jsonl': 64 * 1024 * 1024,
    'notes.md': 1024 * 1024,
    'interrupt.json': _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_LIMITS */ .P.jsonBytes,
};
/**
 * Writes a candidate's files and, last, the manifest that binds them. Gives the manifest with its digest. Throws
 * E_CANDIDATE_INVALID for what no reader would take.
 */
async function writeCandidate(directory, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    const files = {};
    for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .CANDIDATE_FILES */ .aJ) {
        const body = content.files[name];
        if (body === undefined)
            continue;
        const bytes = Buffer.from(body);
        if (bytes.length > FILE_LIMITS[name]) {
            throw invalid(`${name} would be larger than ${FILE_LIMITS[name]} bytes`, 'Bound what the agent may produce.');
        }
        files[name] = { sha256: (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes), bytes: bytes.length };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), bytes);
    }
    const manifest = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__/* .withDigest */ .hQ)({ ...content.manifest, schemaVersion: 1, files });
    const fit = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .Candidate */ .yj.safeParse(manifest);
    if (!fit.success) {
        const places = fit.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
        throw invalid(`the manifest would not fit its schema (${places.join('; ')})`, 'Report it: the maker wrote it so.');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
}
/**
 * Reads a candidate that came in an artifact: exactly the listed regular files, each fitting its hash, the manifest
 * fitting its digest and the expected one. Throws E_CANDIDATE_INVALID or E_CANDIDATE_DIGEST.
 */
async function readCandidate(directory, options) {
    const text = await readPart(directory, MANIFEST, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .DOCUMENT_LIMITS */ .P.jsonBytes);
    const manifest = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonDocument */ .d)(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .Candidate */ .yj, text.toString('utf8'), {
        name: MANIFEST,
        code: 'E_CANDIDATE_INVALID',
        digestCode: 'E_CANDIDATE_DIGEST',
    });
    if (options.expectedDigest !== undefined && options.expectedDigest !== manifest.digest) {
        throw digestError(`the candidate has digest ${manifest.digest}, but ${options.expectedDigest} was handed over`);
    }
    if (manifest.repository.toLowerCase() !== options.repository.toLowerCase()) {
        throw invalid(`the candidate is for ${manifest.repository}, not for ${options.repository}`, 'Hand over the candidate of this run.');
    }
    await requireOnly(directory, Object.keys(manifest.files));
    const parts = new Map();
    for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .CANDIDATE_FILES */ .aJ) {
        const listed = manifest.files[name];
        if (listed === undefined)
            continue;
        const bytes = await readPart(directory, name, FILE_LIMITS[name]);
        if (bytes.length !== listed.bytes || (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes) !== listed.sha256) {
            throw digestError(`${name} does not fit its hash in ${MANIFEST}`);
        }
        if (name !== 'transcript.jsonl')
            parts.set(name, bytes);
    }
    return {
        manifest,
        patch: parts.get('change.patch') ?? Buffer.alloc(0),
        fix: parts.get('fix.patch') ?? null,
        notes: parts.get('notes.md')?.toString('utf8') ?? null,
        interrupt: parts.get('interrupt.json')?.toString('utf8') ?? null,
        directory,
    };
}
/**
 * Applies the candidate to its base in the trusted repository and gives the tree, which is exactly the one its
 * manifest names. Throws E_CANDIDATE_INVALID, E_BASE_UNKNOWN.
 */
async function verifyCandidateTree(repository, candidate) {
    const { baseSha, tree: claimed } = candidate.manifest;
    const base = await repository.fetchCommit(baseSha);
    let tree;
    try {
        tree = await repository.applyPatch(base, candidate.patch);
    }
    catch (error) {
        if (!(0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__/* .isLoopError */ .Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__/* .LoopError */ .jO('E_CANDIDATE_INVALID', { message: error.message, remedy: error.remedy, cause: error });
    }
    if (tree === claimed)
        return tree;
    throw invalid(`the patch on ${baseSha} gives tree ${tree}, but the manifest names ${claimed}`, 'Make the candidate again: its patch and its manifest do not belong together.');
}
async function requireOnly(directory, listed) {
    const allowed = new Set([MANIFEST, ...listed]);
    const extra = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => !allowed.has(name));
    if (extra.length === 0)
        return;
    const names = extra.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
    throw invalid(`the candidate holds files its manifest does not list: ${names.join(', ')}`, 'Leave only its own files.');
}
function readPart(directory, name, maxBytes) {
    return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegularFile */ .X)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), name, maxBytes, code: 'E_CANDIDATE_INVALID' });
}
function invalid(message, remedy) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__/* .LoopError */ .jO('E_CANDIDATE_INVALID', { message, remedy });
}
function digestError(message) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__/* .LoopError */ .jO('E_CANDIDATE_DIGEST', {
        message,
        remedy: 'It was changed or swapped on its way. Run the maker again; never edit a candidate by hand.',
    });
}


/***/ }),

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ QUERIES),
/* harmony export */   x: () => (/* binding */ OPERATIONS)
/* harmony export */ });
const read = (name) => ({ name, access: 'read' });
const write = (name) => ({ name, access: 'write' });
/**
 * Every REST operation this package uses, with the permission GitHub documents for it.
 * @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
const OPERATIONS = {
    'read the repository': { route: 'GET /repos/{owner}/{repo}', permissions: [read('metadata')] },
    'read a permission': {
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        permissions: [read('metadata')],
    },
    'comment on an issue': {
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        permissions: [write('issues')],
    },
    'update a comment': {
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        permissions: [write('issues')],
    },
    'create a label': { route: 'POST /repos/{owner}/{repo}/labels', permissions: [write('issues')] },
    'label an issue': {
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        permissions: [write('issues')],
    },
    'label a pull request': {
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        permissions: [write('pull-requests')],
    },
    'remove a label': {
        route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
        permissions: [write('issues')],
    },
    'create an issue': { route: 'POST /repos/{owner}/{repo}/issues', permissions: [write('issues')] },
    'update an issue': {
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        permissions: [write('issues')],
    },
    'read a pull request': {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        permissions: [read('pull-requests')],
    },
    'comment on a pull request': {
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        permissions: [write('pull-requests')],
    },
    'list artifacts of a run': {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        permissions: [read('actions')],
    },
    'download an artifact': {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        permissions: [read('actions')],
    },
    'create a pull request': { route: 'POST /repos/{owner}/{repo}/pulls', permissions: [write('pull-requests')] },
    'update a pull request': {
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        permissions: [write('pull-requests')],
    },
    'request reviewers': {
        route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
        permissions: [write('pull-requests')],
    },
    'find workflow runs': {
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        permissions: [read('actions')],
    },
    'start a workflow': {
        route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        permissions: [write('actions')],
    },
};
/** Every GraphQL query this package sends, with what it needs. */
const QUERIES = {
    'read the tracker': { permissions: [read('issues'), read('pull-requests')] },
    'find a comment': { permissions: [read('issues')] },
    'find labels': { permissions: [read('issues')] },
    'find an issue': { permissions: [read('issues')] },
    'find a pull request': { permissions: [read('pull-requests')] },
};


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pushUrl)
/* harmony export */ });
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25443);

/** The address git pushes to: no credentials in it, so that it may be logged. Throws `E_INPUT_INVALID`. */
function pushUrl(serverUrl, repository) {
    const { owner, repo } = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .S)(repository);
    return `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}.git`;
}


/***/ }),

/***/ 25443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);

/** Splits `owner/name`. Throws `E_INPUT_INVALID`. */
function parseRepository(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    if (!_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryName */ .Ae.safeParse(repository).success || repo === '.' || repo === '..') {
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO('E_INPUT_INVALID', {
            message: `${JSON.stringify(repository.slice(0, 200))} is not a repository`,
            remedy: 'Give it as owner/name.',
        });
    }
    return { owner, repo };
}


/***/ }),

/***/ 14857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ TOKEN_EXPRESSION),
/* harmony export */   D5: () => (/* binding */ permissionYaml),
/* harmony export */   cn: () => (/* binding */ shapeError),
/* harmony export */   eu: () => (/* binding */ permissionError),
/* harmony export */   m4: () => (/* binding */ rateLimitError),
/* harmony export */   mu: () => (/* binding */ lossError),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72429);


/** The job's own token, as a workflow names it. */
const TOKEN_EXPRESSION = `\`\${{ github.token }}\``;
/** The permissions a workflow's token can be given. */
const TOKEN_PERMISSIONS = new Set('actions attestations checks contents deployments discussions id-token issues models packages pages pull-requests repository-projects security-events statuses'.split(' '));
/** Turns a refusal into the error that names its cure. */
function refusalError(asked, answer) {
    const { status } = answer;
    if (status === 401) {
        return githubError(asked, 'E_GITHUB_UNAUTHENTICATED', answer, {
            says: 'the token is missing, expired or wrong',
            remedy: `Pass a valid token as \`github-token\`, e.g. ${TOKEN_EXPRESSION}; it dies with its job.`,
        });
    }
    if (status === 403 || (status === 404 && asked.writes))
        return permissionError(asked, answer);
    if (status === 404 || status === 410) {
        return githubError(asked, 'E_GITHUB_NOT_FOUND', answer, {
            says: 'there is no such thing, or the token may not see it',
            remedy: `Check the name and number, and that the token may read ${asked.repository}.\n${permissionYaml(asked.permissions)}`,
        });
    }
    return githubError(asked, 'E_GITHUB_REFUSED', answer, {
        says: errorList(answer.data) || 'GitHub refused it',
        remedy: 'Correct what GitHub names, then run again: nothing was written by this request.',
    });
}
/** The error for a pause that would take longer than may be waited. */
function rateLimitError(asked, answer, until) {
    return githubError(asked, 'E_GITHUB_RATE_LIMIT', answer, {
        says: `the rate limit is used up until ${new Date(until).toISOString()}`,
        remedy: 'Run again after that time. If it happens often, run less often or use a GitHub App token of its own.',
    });
}
/** The error for a request that was never answered in a usable way. */
function lossError(asked, loss) {
    const unsure = asked.writes ? ' Whether it took effect was looked up and could not be confirmed.' : '';
    const code = loss.why === 'malformed' ? 'E_GITHUB_MALFORMED' : 'E_GITHUB_UNAVAILABLE';
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO(code, {
        message: `could not ${asked.what} in ${asked.repository}: ${loss.detail}.${unsure}`,
        remedy: 'See https://www.githubstatus.com, then run again: what was written is found and not written twice.',
        cause: loss.cause,
    });
}
/** The error for an answer that has not the documented shape. */
function shapeError(asked, issues) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_GITHUB_MALFORMED', {
        message: `could not ${asked.what} in ${asked.repository}: the answer has not the documented shape (${issues})`,
        remedy: 'Run again. If it stays, report it with this message: the API may have changed.',
    });
}
/** The error for a permission that is missing, with the YAML to paste. */
function permissionError(asked, answer) {
    const permissions = acceptedPermissions(asked, answer);
    const named = permissions.map(({ name, access }) => `\`${name}: ${access}\``).join(', ');
    return githubError(asked, 'E_GITHUB_PERMISSION', answer, {
        says: `the token lacks ${named}`,
        remedy: [
            'Give it to the job (whatever is not listed there becomes `none`, so keep what is there already):',
            permissionYaml(permissions),
            'A pull request from a fork gets a read-only token whatever the workflow says.',
        ].join('\n'),
    });
}
/** The block to paste into a job. */
function permissionYaml(permissions) {
    return ['permissions:', ...permissions.map(({ name, access }) => `  ${name}: ${access}`)].join('\n');
}
/**
 * What GitHub itself says would do: `x-accepted-github-permissions`, e.g. `issues=write; pull_requests=write`, where
 * `;` separates alternatives. Ours where it is one of them (GitHub does not tell issues from pull requests there),
 * else the first that a workflow can ask for.
 * @see https://docs.github.com/en/rest/overview/troubleshooting
 */
function acceptedPermissions({ permissions }, answer) {
    const header = answer.headers['x-accepted-github-permissions'];
    if (typeof header !== 'string' || header.length > 1000)
        return permissions;
    const alternatives = header.split(';').flatMap((alternative) => {
        const parsed = alternative.split(',').map(parsePermission);
        return parsed.every((permission) => permission !== null) ? [parsed] : [];
    });
    const ours = permissionYaml(permissions);
    return alternatives.some((one) => permissionYaml(one) === ours) ? permissions : (alternatives[0] ?? permissions);
}
function parsePermission(text) {
    const [key = '', access] = text.trim().split('=');
    const name = key.replaceAll('_', '-');
    if (!TOKEN_PERMISSIONS.has(name) || (access !== 'read' && access !== 'write'))
        return null;
    return { name, access };
}
/** GitHub's `errors[]` of a 422, in words. */
function errorList(data) {
    const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
    if (!Array.isArray(errors))
        return '';
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(errors
        .slice(0, 10)
        .map((error) => {
        if (typeof error !== 'object' || error === null)
            return String(error);
        const { resource, field, code, message } = error;
        const place = [resource, field].filter((part) => typeof part === 'string').join('.');
        return [place, message ?? code].filter((part) => typeof part === 'string' && part !== '').join(': ');
    })
        .join('; '));
}
function githubError(asked, code, answer, { says, remedy }) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO(code, {
        message: `could not ${asked.what} in ${asked.repository}: ${says} (status ${answer.status}: ${answer.message})`,
        remedy,
    });
}


/***/ }),

/***/ 72429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ classifyAnswer),
/* harmony export */   fe: () => (/* binding */ classifyError),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31015);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87281);


/** Classes an answer with a success status. A body that is no JSON object or array was cut or came from a proxy. */
function classifyAnswer(response) {
    const { status, headers, data } = response;
    if (status !== 204 && (typeof data !== 'object' || data === null)) {
        const shown = typeof data === 'string' ? shorten(data) : String(data);
        return lost('malformed', `status ${status} with a body that is not JSON: ${shown || '(empty or cut off)'}`, headers);
    }
    return { kind: 'answered', status, headers, data };
}
/** Classes what octokit threw. Anything that is not an answer of GitHub's own is `lost`. */
function classifyError(error) {
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G) || error.response === undefined) {
        return lost('unavailable', shorten(messageOf(error)), {}, error);
    }
    const { status, headers, data } = error.response;
    const message = shorten(messageFrom(data));
    if (status >= 500 || status === 408)
        return lost('unavailable', `status ${status}: ${message}`, headers, error);
    const answer = { status, headers, message, data };
    return { kind: (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimited */ .Jz)(answer) ? 'limited' : 'refused', answer };
}
function lost(why, detail, headers, cause) {
    return { kind: 'lost', lost: { why, detail, headers, cause } };
}
function messageFrom(data) {
    if (typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string') {
        return data.message;
    }
    return typeof data === 'string' ? data : 'no message';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** One line of at most 300 characters: it is shown in logs, where control characters have effects. */
function shorten(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}


/***/ }),

/***/ 87281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ rateLimitPause),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
const FALLBACK_MS = 60_000;
const LIMIT_MESSAGE = /\b(?:secondary rate limit|rate limit exceeded|abuse detection)\b/i;
const PERMISSION_MESSAGE = /not accessible by|not permitted to|must have admin/i;
/** Whether an answer means "slow down". A 403 also means "not allowed", which waiting does not cure. */
function isRateLimited(answer) {
    if (answer.status === 429)
        return true;
    if (answer.status !== 403 || PERMISSION_MESSAGE.test(answer.message))
        return false;
    return (answer.headers['retry-after'] !== undefined ||
        String(answer.headers['x-ratelimit-remaining']) === '0' ||
        LIMIT_MESSAGE.test(answer.message));
}
/**
 * How long GitHub asks us to wait: `retry-after`, else the reset time when nothing remains, else a minute that doubles
 * with each try (`tries` counts from 0).
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function rateLimitPause(headers, now, tries) {
    const retryAfter = parseRetryAfter(headers['retry-after'], now);
    if (retryAfter !== null)
        return { waitMs: retryAfter, until: now + retryAfter, reason: 'retry-after' };
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset) && reset > 0) {
        // The header has whole seconds, so the limit may still stand at that very second.
        const until = Math.max(reset, now) + 1000;
        return { waitMs: until - now, until, reason: 'reset' };
    }
    const waitMs = FALLBACK_MS * 2 ** tries;
    return { waitMs, until: now + waitMs, reason: 'secondary' };
}
/** `retry-after` in milliseconds: seconds or a date, null when absent or unreadable. */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return null;
    const text = String(value).trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}


/***/ }),

/***/ 39320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dispatchChecks)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36221);
/* harmony import */ var _request_github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14857);




const Runs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** After a dispatch it takes GitHub moments until the run is listed. */
const LOOKS = 3;
const LOOK_SPACING_MS = 5000;
/**
 * Starts each workflow once per commit, by `workflow_dispatch`: whatever else a workflow's token does starts none. One
 * that was started on this commit before, by whomever, is left. Gives a warning for each that GitHub cannot start as it
 * is; throws `E_GITHUB_PERMISSION` where the token may not start workflows at all.
 * @see https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 */
async function dispatchChecks(github, wanted) {
    const files = new Set(wanted.workflows.map((workflow) => workflow.slice(workflow.lastIndexOf('/') + 1)));
    const warnings = [];
    for (const file of files) {
        try {
            await github.alone(`dispatch ${file} ${wanted.headSha}`, () => startOnce(github, file, wanted));
        }
        catch (error) {
            if (!isNotStartable(error))
                throw needsPermission(error);
            warnings.push(`${file} was not started on ${wanted.branch}: ${error.message}. Is it in .github/workflows of the default branch, with \`workflow_dispatch:\` (without required inputs) under \`on:\`?`);
        }
    }
    return warnings;
}
async function startOnce(github, file, wanted) {
    if ((await findRun(github, file, wanted)) !== null)
        return;
    await github.write({
        operation: 'start a workflow',
        parameters: { workflow_id: file, ref: wanted.branch },
        answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
        find: async () => {
            for (let look = 1;; look++) {
                const run = await findRun(github, file, wanted);
                if (run !== null || look === LOOKS)
                    return run;
                await github.clock.sleep(LOOK_SPACING_MS);
            }
        },
    });
}
async function findRun(github, file, { branch, headSha }) {
    const parameters = { workflow_id: file, event: 'workflow_dispatch', branch, head_sha: headSha, per_page: 100 };
    const { workflow_runs: runs } = await github.read('find workflow runs', parameters, Runs);
    // Looked at here as well: a GitHub Enterprise Server that does not know a filter ignores it.
    return runs.find((run) => run.event === 'workflow_dispatch' && run.head_sha === headSha)?.id ?? null;
}
/** No such workflow (404), or one without the trigger, disabled, or with required inputs (422). */
function isNotStartable(error) {
    if ((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .isLoopError */ .Rn)(error, 'E_GITHUB_NOT_FOUND', 'E_GITHUB_REFUSED'))
        return true;
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .isLoopError */ .Rn)(error, 'E_GITHUB_PERMISSION') && error.message.includes('(status 404:');
}
/** Looking needs less than starting; who mends the permission should have to do it once. */
function needsPermission(error) {
    if (!(0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .isLoopError */ .Rn)(error, 'E_GITHUB_PERMISSION'))
        return error;
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO('E_GITHUB_PERMISSION', {
        message: error.message,
        remedy: [
            '`dispatch-checks` starts workflows; give the job (keeping what is there already):',
            (0,_request_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionYaml */ .D5)(_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATIONS */ .x['start a workflow'].permissions),
        ].join('\n'),
        cause: error,
    });
}


/***/ }),

/***/ 93711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ensureIssue)
/* harmony export */ });
/* unused harmony export findIssuesQuery */
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25443);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22670);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37405);





/** Issues that may be the one: those with its label, and the newest whatever their labels. */
function findIssuesQuery(lookup) {
    return `query FindIssues($owner: String!, $name: String!, $label: String!, $after: String${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    labelled: issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...FoundIssue }
      pageInfo { hasNextPage endCursor }
    }
    newest: issues(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...FoundIssue } }
    ${lookup.selections}
  }
}
fragment FoundIssue on Issue {
  number url title body state viewerDidAuthor
  labels(first: 100) { nodes { name } }
}`;
}
const FoundIssue = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['OPEN', 'CLOSED']),
    viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    labels: _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .LabelNames */ .DC,
});
const FoundIssues = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        labelled: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FoundIssue),
            pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
        }),
        newest: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FoundIssue) }),
    }),
});
const WrittenIssue = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/**
 * Sees to it that an issue stands exactly once: found by its marker among the token's own issues, brought up to date,
 * or created. One that was closed stays closed and as it is: whoever closed it has answered.
 */
function ensureIssue(github, wanted) {
    const mark = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL)(wanted.kind, wanted.key);
    const title = (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .composeTitle */ .HS)(wanted.title);
    const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .composeBody */ .h$)(mark, wanted.body);
    return github.alone(`issue ${mark}`, async () => {
        const { found, missingLabels } = await findIssue(github, mark, wanted.labels);
        if (found !== null)
            return updateIssue(github, { found, missingLabels, title, body, labels: wanted.labels });
        await (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .createLabels */ .mp)(github, missingLabels);
        const made = await github.write({
            operation: 'create an issue',
            parameters: { title, body, labels: wanted.labels },
            answer: WrittenIssue,
            find: async () => {
                const { found: lost } = await findIssue(github, mark, wanted.labels);
                return lost === null ? null : { number: lost.number, html_url: lost.url };
            },
        });
        return { number: made.number, url: made.html_url, state: 'open', operation: 'created' };
    });
}
async function updateIssue(github, update) {
    const { found, title, body } = update;
    const place = { number: found.number, url: found.url };
    if (found.state === 'CLOSED')
        return { ...place, state: 'closed', operation: 'none' };
    const differs = !(0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .sameBody */ .NZ)(found.body, body) || found.title !== title;
    if (differs) {
        await github.write({
            operation: 'update an issue',
            parameters: { issue_number: found.number, title, body },
            answer: WrittenIssue,
            find: 'idempotent',
        });
    }
    await (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .createLabels */ .mp)(github, update.missingLabels);
    const labelled = await (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .addLabels */ .Nl)(github, {
        kind: 'issue',
        number: found.number,
        present: found.labels,
        wanted: update.labels,
    });
    return { ...place, state: 'open', operation: differs || labelled ? 'updated' : 'none' };
}
/** The oldest issue of ours with this marker, and which of our labels the repository lacks. */
async function findIssue(github, mark, labels) {
    const lookup = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelLookup */ .zi)(labels);
    const found = new Map();
    let after = null;
    for (;;) {
        const repository = await readIssuePage(github, lookup, { label: labels[0], after });
        const { labelled, newest } = repository;
        for (const node of [...labelled.nodes, ...newest.nodes]) {
            if (node.viewerDidAuthor && (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .carriesMarker */ .GN)(node.body, mark))
                found.set(node.number, node);
        }
        const { hasNextPage, endCursor } = labelled.pageInfo;
        if (!hasNextPage || endCursor === null || endCursor === after || found.size > 0) {
            if (found.size > 1)
                github.log.warning(`${found.size} issues are marked ${mark}; the oldest is kept.`);
            return { found: found.get(Math.min(...found.keys())) ?? null, missingLabels: lookup.missing(repository) };
        }
        after = endCursor;
    }
}
async function readIssuePage(github, lookup, page) {
    const { owner, repo: name } = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .S)(github.repository);
    const variables = { owner, name, ...page, ...lookup.variables };
    return (await github.query('find an issue', findIssuesQuery(lookup), variables, FoundIssues)).data.repository;
}


/***/ }),

/***/ 18606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ ensurePullRequest)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/packages/github/src/writes/body.js
var writes_body = __webpack_require__(22670);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/packages/github/src/repository-name.js
var repository_name = __webpack_require__(25443);
// EXTERNAL MODULE: ./build/packages/github/src/writes/labels.js
var labels = __webpack_require__(37405);
;// CONCATENATED MODULE: ./build/packages/github/src/writes/find-pull-request.js




/** A page of the pull requests from a branch name to a base. */
function findPullRequestsQuery(lookup) {
    return `query FindPullRequests(
  $owner: String!, $name: String!, $head: String!, $base: String!, $after: String, $reviewers: Boolean!${lookup.declarations}
) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      first: 50, after: $after, headRefName: $head, baseRefName: $base,
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes {
        number url state closedAt isCrossRepository title body headRefOid viewerDidAuthor
        labels(first: 100) { nodes { name } }
        timelineItems(first: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) @include(if: $reviewers) {
          nodes {
            ... on ReviewRequestedEvent {
              requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Team { combinedSlug } }
            }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    ${lookup.selections}
  }
}`;
}
const ReviewRequest = schemas/* object */.Ikc({
    requestedReviewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional(), combinedSlug: schemas/* string */.YjP().optional() }).nullable(),
});
const Node = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    closedAt: iso/* datetime */.w$().nullable(),
    isCrossRepository: schemas/* boolean */.zMY(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    labels: labels/* LabelNames */.DC,
    timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(ReviewRequest) }).optional(),
});
const Answer = schemas/* object */.Ikc({
    repository: schemas/* looseObject */._H3({
        pullRequests: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(Node),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        }),
    }),
});
/** The pull requests of a branch of this repository, newest first, with what else `ensurePullRequest` must know. */
async function findPullRequests(github, wanted) {
    const lookup = (0,labels/* labelLookup */.zi)(wanted.labels);
    const pullRequests = [];
    let after = null;
    for (;;) {
        const repository = await readPullRequestPage(github, wanted, lookup, after);
        const { nodes, pageInfo } = repository.pullRequests;
        // `headRefName` also matches branches of forks, which anybody can name.
        for (const node of nodes)
            if (!node.isCrossRepository)
                pullRequests.push(toFound(node, wanted.marker));
        if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) {
            return { pullRequests, missingLabels: lookup.missing(repository) };
        }
        after = pageInfo.endCursor;
    }
}
async function readPullRequestPage(github, { head, base, reviewers }, lookup, after) {
    const { owner, repo: name } = (0,repository_name/* parseRepository */.S)(github.repository);
    const variables = { owner, name, head, base, reviewers: reviewers.length > 0, after, ...lookup.variables };
    const answer = await github.query('find a pull request', findPullRequestsQuery(lookup), variables, Answer);
    return answer.data.repository;
}
function toFound(node, marker) {
    const { number, url, state, closedAt, title, body, headRefOid, labels } = node;
    const asked = (node.timelineItems?.nodes ?? []).flatMap(({ requestedReviewer }) => {
        const name = requestedReviewer?.login ?? requestedReviewer?.combinedSlug;
        return name === undefined ? [] : [name.toLowerCase()];
    });
    const ours = node.viewerDidAuthor || (0,writes_body/* carriesMarker */.GN)(body, marker);
    return { number, url, state, closedAt, title, body, headRefOid, labels, asked, ours };
}

;// CONCATENATED MODULE: ./build/packages/github/src/writes/reviewers.js


/**
 * Asks those who were not asked yet, in one request. A reviewer that GitHub refuses (no collaborator, the author, a
 * team the token may not see) must not cost the pull request: it becomes a warning.
 */
async function requestReviewers(github, pullRequest, wanted, asked) {
    const left = wanted.filter((reviewer) => !asked.includes(reviewer.toLowerCase()));
    if (left.length === 0)
        return [];
    const teams = left.filter((reviewer) => reviewer.includes('/')).map((team) => team.slice(team.lastIndexOf('/') + 1));
    const people = left.filter((reviewer) => !reviewer.includes('/'));
    try {
        await github.write({
            operation: 'request reviewers',
            parameters: { pull_number: pullRequest, reviewers: people, team_reviewers: teams },
            answer: schemas/* object */.Ikc({ number: schemas/* int */.Whr() }),
            find: 'idempotent',
        });
        return [];
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GITHUB_REFUSED', 'E_GITHUB_PERMISSION', 'E_GITHUB_NOT_FOUND'))
            throw error;
        return [error.message];
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/writes/pull-request.js






const WrittenPullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
});
/**
 * Sees to it that a pull request stands exactly once for a branch. An open one of ours is brought up to date; an open
 * one that somebody else wrote keeps its words. One that a person closed is neither reopened nor replaced: another try
 * needs `replaceClosed`. Pull requests from forks are never taken for ours, whatever their branch is called.
 */
function ensurePullRequest(github, wanted) {
    return github.alone(`pull request ${wanted.head} ${wanted.base}`, async () => {
        const found = await findPullRequests(github, wanted);
        const existing = chooseExisting(found.pullRequests, wanted);
        return existing === null ? create(github, wanted, found) : update(github, wanted, existing, found);
    });
}
/** The open one; else the newest, unless it was merged and the branch moved on, or closed and a new one is due. */
function chooseExisting(newestFirst, { headSha, replaceClosed = false }) {
    const open = newestFirst.find(({ state }) => state === 'OPEN');
    const [newest] = newestFirst;
    if (open !== undefined || newest === undefined)
        return open ?? null;
    const stands = newest.state === 'CLOSED' ? !replaceClosed : newest.headRefOid === headSha;
    return stands ? newest : null;
}
async function create(github, wanted, { missingLabels }) {
    const { head, base, draft } = wanted;
    const find = async () => {
        const { pullRequests } = await findPullRequests(github, wanted);
        const open = pullRequests.find(({ state }) => state === 'OPEN');
        return open === undefined ? null : { number: open.number, html_url: open.url, head: { sha: open.headRefOid } };
    };
    let made;
    try {
        made = await github.write({
            operation: 'create a pull request',
            parameters: {
                head,
                base,
                draft,
                title: (0,writes_body/* composeTitle */.HS)(wanted.title),
                body: (0,writes_body/* composeBody */.h$)(wanted.marker, wanted.body),
            },
            answer: WrittenPullRequest,
            find,
        });
    }
    catch (error) {
        if (!(0,loop_error/* isLoopError */.Rn)(error))
            throw error;
        // "GitHub Actions is not permitted to create or approve pull requests.": a setting of the repository.
        if (/not permitted to create or approve pull requests/i.test(error.message)) {
            return { operation: 'forbidden', reason: error.message };
        }
        const other = /a pull request already exists/i.test(error.message) ? await find() : null;
        if (other === null)
            throw error;
        made = other;
    }
    await (0,labels/* createLabels */.mp)(github, missingLabels);
    await (0,labels/* addLabels */.Nl)(github, { kind: 'pull request', number: made.number, present: [], wanted: wanted.labels });
    const warnings = await requestReviewers(github, made.number, wanted.reviewers, []);
    const place = { number: made.number, url: made.html_url, headSha: made.head.sha };
    return { operation: 'created', ...place, state: 'open', closedAt: null, warnings };
}
async function update(github, wanted, existing, { missingLabels }) {
    const place = { number: existing.number, url: existing.url, headSha: existing.headRefOid };
    if (existing.state !== 'OPEN') {
        const state = existing.state === 'MERGED' ? 'merged' : 'closed';
        return { operation: 'none', ...place, state, closedAt: existing.closedAt, warnings: [] };
    }
    const title = (0,writes_body/* composeTitle */.HS)(wanted.title);
    const body = (0,writes_body/* composeBody */.h$)(wanted.marker, wanted.body);
    const differs = existing.title !== title || !(0,writes_body/* sameBody */.NZ)(existing.body, body);
    if (existing.ours && differs) {
        await github.write({
            operation: 'update a pull request',
            parameters: { pull_number: existing.number, title, body },
            answer: WrittenPullRequest,
            find: 'idempotent',
        });
    }
    await (0,labels/* createLabels */.mp)(github, missingLabels);
    const labelled = await (0,labels/* addLabels */.Nl)(github, {
        kind: 'pull request',
        number: existing.number,
        present: existing.labels,
        wanted: wanted.labels,
    });
    const warnings = await requestReviewers(github, existing.number, wanted.reviewers, existing.asked);
    if (!existing.ours && differs) {
        warnings.push(`#${existing.number} was opened by somebody else for ${wanted.head}; its words were left as they are`);
    }
    const changed = (existing.ours && differs) || labelled;
    return { operation: changed ? 'updated' : 'none', ...place, state: 'open', closedAt: null, warnings };
}


/***/ }),

/***/ 14349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ agentEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What the job's PATH offers, as for checks, and behind it the program that runs us, so that there always is a node. */
function agentEnvironment(deps) {
    return { PATH: `${deps.context.environment.PATH ?? SYSTEM_PATH}:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath)}`, CI: 'true' };
}


/***/ }),

/***/ 47649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ iterationUsage)
/* harmony export */ });
/** Our own count where there is one, else what the agent says; what nobody says is unknown, never zero. */
function iterationUsage(result) {
    const { usage } = result.report;
    return {
        iterations: 1,
        toolCalls: result.toolCalls ?? usage.toolCalls,
        tokens: usage.tokens,
        costUsd: usage.costUsd,
        durationMs: Math.round(result.outcome.durationMs),
    };
}


/***/ }),

/***/ 35820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTranscript)
/* harmony export */ });
/* harmony import */ var _loop_actions_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49998);

/** A transcript is evidence, not an archive: beyond this only the count goes on. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Collects an agent's events, bounded and without secrets. */
function createTranscript(secrets) {
    const lines = [];
    let bytes = 0;
    let left = 0;
    return {
        add: (iteration, event) => {
            const line = (0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .f)(JSON.stringify({ iteration, ...event }), secrets).text;
            bytes += Buffer.byteLength(line) + 1;
            if (bytes > MAX_BYTES)
                left++;
            else
                lines.push(line);
        },
        text: () => [...lines, ...(left === 0 ? [] : [JSON.stringify({ kind: 'left-out', events: left })]), ''].join('\n'),
    };
}


/***/ }),

/***/ 61691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ findItemBranch),
/* harmony export */   WN: () => (/* binding */ BOT),
/* harmony export */   e1: () => (/* binding */ remoteOf),
/* harmony export */   oq: () => (/* binding */ ITEM_TRAILER),
/* harmony export */   so: () => (/* binding */ isLoopCommit)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1295);


/** Whom commits of the loop are by. */
const BOT = { name: 'loop-actions', email: 'loop-actions@users.noreply.github.com' };
/** The trailer by which a commit is known as the loop's work on an item. */
const ITEM_TRAILER = 'Loop-Item';
/**
 * The branch of an item: one that already holds the loop's work on it, whatever the ticket's title was then, else a new
 * one. Throws `E_GIT_REFUSED` where the branch of that name holds a commit that is not the loop's.
 */
async function findItemBranch(base, remote, item, prefix) {
    const wanted = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(item.id, item.title, prefix);
    const untitled = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(item.id, '', prefix);
    const tips = await listBranches(base, remote, [wanted, untitled, `${untitled}-*`]);
    const names = [...tips.keys()]
        .filter((name) => name.startsWith(untitled))
        .sort((left, right) => Number(right === wanted) - Number(left === wanted));
    for (const branch of names) {
        const tip = tips.get(branch) ?? '';
        if (await isLoopCommit(base, remote, { sha: tip, item: item.id }))
            return { branch, tip };
        if (branch !== wanted)
            continue;
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO('E_GIT_REFUSED', {
            message: `the branch ${branch} holds a commit that isn’t the loop’s (${tip.slice(0, 12)})`,
            remedy: 'Somebody works there. Merge or delete the branch, or close the ticket.',
        });
    }
    return { branch: wanted, tip: null };
}
async function listBranches(base, remote, names) {
    const { url, auth } = remoteOf(remote);
    const refs = names.map((name) => `refs/heads/${name}`);
    const { stdout } = await base.repository.git.run(['ls-remote', '--refs', '--', url, ...refs], { auth: [auth] });
    return new Map(stdout.split('\n').flatMap((line) => {
        const [sha = '', ref = ''] = line.split('\t');
        return ref.startsWith('refs/heads/') ? [[ref.slice('refs/heads/'.length), sha]] : [];
    }));
}
/** Whether a commit of the remote is the loop's own work on an item. */
async function isLoopCommit(base, remote, commit) {
    const { url, auth } = remoteOf(remote);
    const { git } = base.repository;
    await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', '--', url, commit.sha], { auth: [auth] });
    const format = `--format=%ce%n%(trailers:key=${ITEM_TRAILER},valueonly)`;
    const [committer, owner] = (await git.run(['log', '-1', format, commit.sha])).stdout.split('\n');
    return committer === BOT.email && owner === commit.item;
}
/** Where branches are pushed to, and the token for it alone. */
function remoteOf({ github, token }) {
    const url = (0,_loop_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .pushUrl */ .u)(github.serverUrl, github.repository);
    return { url, auth: { url, token } };
}


/***/ }),

/***/ 47733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ modeInForce)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78087);

/** The lowest of spec, input, ceiling and readiness (DESIGN rule 9: shadow first). */
function modeInForce(claims) {
    const [againstAuto] = claims.readiness.againstAuto ?? [];
    const byReadiness = !claims.readiness.ready ? 'shadow' : againstAuto === undefined ? 'auto' : 'propose';
    const mode = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .lowestMode */ .qY)(claims.spec, claims.input ?? 'auto', claims.ceiling, byReadiness);
    if (claims.builtIn)
        return { mode, reason: 'there is no spec, and the built-in one only reports' };
    if (!claims.readiness.ready)
        return { mode, reason: `not ready: ${claims.readiness.problems[0] ?? ''}` };
    if (mode === claims.spec)
        return { mode, reason: 'the spec’s Autonomy section' };
    if (againstAuto !== undefined && mode === 'propose' && claims.input !== 'propose' && claims.ceiling !== 'propose') {
        return { mode, reason: `no auto: ${againstAuto}` };
    }
    return { mode, reason: mode === claims.input ? 'the input mode' : 'the most this action does' };
}


/***/ }),

/***/ 91004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kX: () => (/* binding */ checkRoom),
  KD: () => (/* binding */ openBox),
  ew: () => (/* binding */ requireSecret)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/git/src/regular-file.js
var regular_file = __webpack_require__(98029);
// EXTERNAL MODULE: ./build/packages/gate/src/judge/held-out-cases.js
var held_out_cases = __webpack_require__(96461);
;// CONCATENATED MODULE: ./build/packages/gate/src/judge/held-out-source.js







const MAX_CASES_BYTES = 16 * 1024 * 1024;
/**
 * Refuses held-out files that a maker can read: a folder of the repository's own tree, cases that are committed in it, or
 * a checkout of another ref of the same repository where everybody may read that. Throws E_INPUT_INVALID.
 */
async function requireSecretSource(source) {
    const files = await source.repository.listFiles(source.baseSha);
    const inside = await placeInside(source);
    const committed = files.find(({ path }) => inside !== null && (inside === '' || path.startsWith(`${inside}/`)));
    if (committed !== undefined)
        throw readable(`it holds ${JSON.stringify(committed.path)} of the repository itself`);
    const path = (0,external_node_path_.join)(source.directory, held_out_cases/* CASES_FILE */.Ro);
    if ((0,external_node_fs_.existsSync)(path)) {
        const bytes = await (0,regular_file/* readRegularFile */.X)({ path, name: held_out_cases/* CASES_FILE */.Ro, maxBytes: MAX_CASES_BYTES, code: 'E_INPUT_INVALID' });
        const same = files.find(({ objectId }) => objectId === blobId(bytes, objectId.length));
        if (same !== undefined)
            throw readable(`its cases are committed in the repository as ${JSON.stringify(same.path)}`);
    }
    if (source.readableByAll && (await originOf(source))?.toLowerCase() === source.name.toLowerCase()) {
        throw readable(`it is a checkout of ${source.name}, every ref of which everybody can read`);
    }
}
/** Its path from the root of the checkout; null when it lies elsewhere. */
async function placeInside({ directory, checkout }) {
    const [place, root] = await Promise.all([(0,promises_.realpath)(directory), (0,promises_.realpath)(checkout)]);
    const path = (0,external_node_path_.relative)(root, place).split(external_node_path_.sep).join('/');
    return path === '..' || path.startsWith('../') ? null : path;
}
/** `owner/name` that a checkout above the directory, but below the repository's own, was made from. */
async function originOf({ directory, checkout }) {
    const root = await (0,promises_.realpath)(checkout);
    for (let place = await (0,promises_.realpath)(directory); place !== root; place = (0,external_node_path_.dirname)(place)) {
        const file = (0,external_node_path_.join)(place, '.git', 'config');
        if ((0,external_node_fs_.existsSync)(file)) {
            const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8').slice(0, 65_536))?.[1] ?? '';
            return /[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
        }
        if (place === (0,external_node_path_.dirname)(place))
            break;
    }
    return null;
}
/** The id that git gives to these bytes, in the repository's own hash. */
function blobId(bytes, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function readable(reason) {
    return new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
        message: `held-out: the makers can read it: ${reason}`,
        remedy: 'Keep held-out files in a private repository of their own and check it out with a token that only the gate’s job has (docs/gate.md).',
    });
}

// EXTERNAL MODULE: ./build/packages/process/src/abandoned-runs.js
var abandoned_runs = __webpack_require__(29994);
;// CONCATENATED MODULE: ./build/packages/process/src/find-tools.js

/** Only where the system's own programs live: PATH may have been changed by an earlier step. */
const TOOL_DIRECTORIES = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];
/** Finds the programs that build a box, by absolute path, never through PATH. */
function findTools(node = process.execPath) {
    return {
        node,
        sudo: findTool('sudo'),
        unshare: findTool('unshare'),
        setpriv: findTool('setpriv'),
        timeout: findTool('timeout'),
        env: findTool('env'),
        prlimit: findTool('prlimit'),
        mount: findTool('mount'),
        chown: findTool('chown'),
        chmod: findTool('chmod'),
        find: findTool('find'),
        rm: findTool('rm'),
        kill: findTool('kill'),
        mkfifo: findTool('mkfifo'),
        ip: findTool('ip'),
        perl: findTool('perl'),
    };
}
function findTool(name) {
    for (const directory of TOOL_DIRECTORIES) {
        const path = `${directory}/${name}`;
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            if ((0,external_node_fs_.statSync)(path).isFile())
                return path;
        }
        catch {
            // Not here; the next directory may have it.
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/process/src/hidden-paths.js


/** Variables of the runner that name a file whose directory a worker must not see (docs.github.com, variables). */
const RUNNER_FILES = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_EVENT_PATH',
];
/** Variables that name a directory that may hold credentials or another job's files. */
const PRIVATE_DIRECTORIES = ['RUNNER_TEMP', 'HOME', 'GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'XDG_RUNTIME_DIR'];
/** Sockets through which a process would command the machine. */
const SOCKETS = [
    '/var/run/docker.sock',
    '/run/docker.sock',
    '/run/containerd/containerd.sock',
    '/run/podman/podman.sock',
    '/run/dbus/system_bus_socket',
];
/** Never hidden whole: a box without them could not run anything. */
const NEVER = new Set([
    '/',
    '/usr',
    '/bin',
    '/sbin',
    '/lib',
    '/lib64',
    '/etc',
    '/opt',
    '/proc',
    '/sys',
    '/dev',
    '/run',
]);
/** What a boxed process must not see, from the runner's environment; only what exists, without what another covers. */
function findHiddenPaths(env) {
    const named = [
        ...PRIVATE_DIRECTORIES.map((name) => env[name]),
        ...RUNNER_FILES.map((name) => (env[name] ? (0,external_node_path_.dirname)(env[name]) : undefined)),
        env.SSH_AUTH_SOCK,
        ...SOCKETS,
    ];
    const real = named.flatMap((path) => (path?.startsWith('/') && (0,external_node_fs_.existsSync)(path) ? [(0,external_node_fs_.realpathSync)(path)] : []));
    return withoutCovered(real.filter((path) => !NEVER.has(path)));
}
/** Sorted, without duplicates and without paths below another of the list. */
function withoutCovered(paths) {
    const sorted = [...new Set(paths)].sort();
    return sorted.filter((path) => !sorted.some((other) => other !== path && path.startsWith(`${other}/`)));
}

// EXTERNAL MODULE: ./build/packages/process/src/process-outcome.js
var process_outcome = __webpack_require__(24727);
// EXTERNAL MODULE: ./build/packages/process/src/run-boxed.js + 8 modules
var run_boxed = __webpack_require__(88948);
// EXTERNAL MODULE: ./build/packages/process/src/run-tool.js
var run_tool = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/packages/process/src/detect-box.js







/** Above the ids that useradd gives out and below those of systemd's dynamic users (systemd.io/UIDS-GIDS). */
const FIRST_UID = 60_600;
const LAST_UID = 60_899;
const TRIAL_DEADLINE_MS = 15_000;
/** Finds the strongest box this machine can give by trying each kind for real. Never throws: weak is an answer. */
async function detectBox(detection) {
    const tools = detection.tools ?? findTools();
    const hidden = [...findHiddenPaths(detection.env), ...(detection.hide ?? [])];
    const reasons = [];
    for (const kind of await possibleKinds(tools, reasons)) {
        const strength = kind === 'root' || kind === 'sudo' ? 'strong' : 'weak';
        const uid = kind === 'userns' || kind === 'session' ? null : freeUid();
        const box = { strength, kind, reasons: strength === 'strong' ? [] : [...reasons], uid, tools, hidden };
        const problem = await findProblem(box);
        if (problem === null) {
            if (process.platform === 'linux')
                await (0,abandoned_runs/* removeAbandonedRuns */.Tj)(box);
            return box;
        }
        reasons.push(`${kind}: ${problem}`);
    }
    return { strength: 'weak', kind: 'session', reasons, uid: null, tools, hidden };
}
async function possibleKinds(tools, reasons) {
    if (process.platform !== 'linux') {
        reasons.push(`${process.platform} has no namespaces: only the process group is killed`);
        return [];
    }
    if (process.getuid?.() === 0)
        return ['root', 'uid'];
    if (tools.sudo === null)
        reasons.push('sudo: not on this machine');
    else {
        const answer = await (0,run_tool/* runTool */.q)({ argv: [tools.sudo, '-n', '--', '/bin/true'], deadlineMs: TRIAL_DEADLINE_MS });
        if ((0,process_outcome/* hasSucceeded */.y)(answer))
            return ['sudo', 'userns'];
        reasons.push('sudo: it asks this user for a password');
    }
    return ['userns'];
}
/** Runs a process in the box that reports on itself; what is not as it should be, or null. */
async function findProblem(box) {
    try {
        const argv = ['/bin/cat', '/proc/self/status'];
        const outcome = await (0,run_boxed/* runBoxed */.a)(box, { argv, cwd: '/', env: {}, deadlineMs: TRIAL_DEADLINE_MS, ownPaths: [] });
        return (0,process_outcome/* hasSucceeded */.y)(outcome) ? findWeakness(box, outcome.stdout.text) : describeFailure(outcome);
    }
    catch (error) {
        return error.message;
    }
}
/** Judges /proc/self/status of a boxed process (proc(5)) by what its kind promises. */
function findWeakness(box, status) {
    const fields = new Map(status.split('\n').map((line) => [line.split(':')[0], line.replace(/^[^:]*:\s*/, '')]));
    const field = (name) => fields.get(name) ?? '';
    const { uid } = box;
    if (uid !== null &&
        field('Uid')
            .split(/\s+/)
            .some((id) => id !== String(uid)))
        return 'the uid did not change';
    if (uid !== null &&
        field('Gid')
            .split(/\s+/)
            .some((id) => id !== String(uid)))
        return 'the gid did not change';
    if (uid !== null && field('Groups').trim() !== '')
        return 'it kept supplementary groups';
    if (!/^0+$/.test(field('CapPrm')) || !/^0+$/.test(field('CapEff')))
        return 'it kept capabilities';
    if (field('NoNewPrivs') !== '1')
        return 'it could gain privileges';
    if (box.kind !== 'uid' && Number(field('Pid')) > 100)
        return 'its /proc shows the processes of the host';
    if (box.kind !== 'uid' && field('Pid') === '1')
        return 'it has no init of its own';
    return null;
}
function describeFailure(outcome) {
    const words = [...outcome.problems, outcome.stderr.text.trim()].filter((text) => text !== '').join('; ');
    return `the trial run ended with ${outcome.exitCode ?? outcome.signal ?? outcome.ended} (${words.slice(0, 400)})`;
}
/** A uid that no account has; different supervisors start at different ones, so that two boxes seldom share. */
function freeUid() {
    const taken = new Set(accountIds());
    const count = LAST_UID - FIRST_UID + 1;
    for (let step = 0; step < count; step++) {
        const uid = FIRST_UID + ((process.pid + step) % count);
        if (!taken.has(uid))
            return uid;
    }
    return LAST_UID + 1;
}
function accountIds() {
    return ['/etc/passwd', '/etc/group'].flatMap((file) => {
        try {
            return (0,external_node_fs_.readFileSync)(file, 'utf8')
                .split('\n')
                .map((line) => Number(line.split(':')[2]));
        }
        catch {
            return [];
        }
    });
}

// EXTERNAL MODULE: ./build/packages/text/src/workflow-commands.js
var workflow_commands = __webpack_require__(44625);
// EXTERNAL MODULE: ./build/packages/text/src/redact-secrets.js
var redact_secrets = __webpack_require__(49998);
;// CONCATENATED MODULE: ./build/packages/loop/src/judge/check-room.js



/** The strongest box of this machine; what the runner keeps for itself is hidden in it. */
async function openBox(deps, hide = []) {
    const box = await detectBox({ env: deps.context.environment, hide });
    if (box.strength === 'weak') {
        deps.log.warning(`The box is weak on this machine (${box.kind}): ${box.reasons.join('; ')}. See docs/box.md.`);
    }
    return box;
}
/** Where checks run: on exports of trees from the trusted repository, in the box, without a token. */
function checkRoom(deps, base, box, heldOut = null) {
    const { PATH: path } = deps.context.environment;
    return {
        repository: base.repository,
        baseSha: base.sha,
        box,
        workRoot: base.workRoot,
        clean: (text) => (0,workflow_commands/* neutralizeWorkflowCommands */.t)((0,redact_secrets/* redactSecrets */.f)(text, deps.secrets).text),
        log: deps.log,
        signal: deps.signal,
        ...(path === undefined ? {} : { path }),
        ...(heldOut === null ? {} : { heldOut: { directory: heldOut } }),
    };
}
/** Refuses held-out files that a maker could have read; see `requireSecretSource`. */
async function requireSecret(deps, base, heldOut) {
    if (heldOut === null)
        return;
    const { workspace, repository: name, onRunner } = deps.context;
    const visibility = onRunner ? deps.context.event() : {};
    const { repository } = visibility;
    await requireSecretSource({
        directory: heldOut,
        checkout: workspace,
        repository: base.repository,
        baseSha: base.sha,
        name,
        readableByAll: repository?.private !== true,
    });
}


/***/ }),

/***/ 38673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeDecision),
/* harmony export */   b: () => (/* binding */ describeRisk)
/* harmony export */ });
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99830);

const WORDS = {
    'auto-merge': 'may be merged without a person',
    'human-review': 'needs a person’s review',
    never: 'is never merged automatically',
};
/** What a decision means for a change, as the end of a sentence. */
function describeDecision(decision) {
    return WORDS[decision];
}
/** The weighing of a change, line by line. */
function describeRisk({ risk, points, factors }) {
    const rows = factors.map(({ axis, factor, value, points: adds, because }) => [
        axis,
        (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(factor),
        (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(value),
        adds === 0 ? '' : `+${adds}`,
        (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(because),
    ]);
    const lines = (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['axis', 'factor', 'value', 'points', 'because'], rows);
    return (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Risk ${risk}: reversibility × blast radius = ${points}`, lines);
}


/***/ }),

/***/ 28547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   P_: () => (/* binding */ describeUsage),
/* harmony export */   lJ: () => (/* binding */ inertTitle),
/* harmony export */   qm: () => (/* binding */ describePullRequest)
/* harmony export */ });
/* harmony import */ var _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);
/* harmony import */ var _record_compose_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74810);
/* harmony import */ var _describe_risk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38673);



/** Title and body: what, why, evidence, cost, and how to undo. Only the notes are an agent's words. */
function describePullRequest(facts) {
    const { item, candidate, verdict, checker = null } = facts;
    const judges = [verdict, ...(checker === null ? [] : [checker])];
    return {
        title: `${inertTitle(item.title, 230)} (#${item.number})`,
        body: [
            `Closes #${item.number}.`,
            `**Why.** The loop selected [#${item.number}](${item.url}) by the rules of its spec; run [${candidate.run}](${facts.runUrl}), attempt ${candidate.attempt}.`,
            `**Evidence.** Judged by ${judges.map(({ judge }) => `\`${judge.action}\``).join(' and ')} with everything that decides taken from \`${verdict.verifier.baseSha.slice(0, 12)}\`:\n\n${checkTable({ checks: (0,_record_compose_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedBy */ .N)(verdict, checker) })}`,
            describeMerge(facts),
            `**Cost.** ${describeUsage(candidate)}`,
            facts.notes === null || facts.notes.trim() === ''
                ? ''
                : `**The worker’s notes** (an agent’s words, not evidence).\n\n${quote((0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeOutbound */ .M)(facts.notes, { maxChars: 4000 }).text)}`,
            '**To undo.** Close this pull request and delete its branch; nothing else was changed. After a merge: `git revert -m 1 <merge commit>` (or `git revert <commit>` for a squash).',
            `<sub>candidate \`${candidate.digest.slice(0, 19)}\` · tree \`${candidate.tree.slice(0, 12)}\` · ${judges.map(({ digest }) => `verdict \`${digest.slice(0, 19)}\``).join(' · ')}</sub>`,
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
    };
}
function describeMerge({ merge, verdict }) {
    if (merge === undefined)
        return '';
    const said = `**Autonomy.** This change ${(0,_describe_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDecision */ .K)(merge.decision)}: ${(0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeOutbound */ .M)(merge.because, { maxChars: 600 }).text}.`;
    return verdict.autonomy === undefined ? said : `${said}\n\n${(0,_describe_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRisk */ .b)(verdict.autonomy)}`;
}
/** A ticket's title as one line of a commit or of a pull request, which a merge makes the line of a commit. */
function inertTitle(title, maxChars) {
    const inert = (0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeOutbound */ .M)(title.replace(/[\s\p{Cc}]+/gu, ' '), { maxChars, as: 'commit-message' }).text.trim();
    return inert === '' ? 'Change' : inert;
}
/** One row per check; the same table the summary shows. */
function checkTable(verdict) {
    const rows = verdict.checks.map((check) => `| ${cell(check.name)} | ${check.verdict}${check.required ? '' : ' (optional)'} | ${check.failureClass ?? ''} | ${seconds(check.durationMs)} |`);
    return ['| check | verdict | class | time |', '| --- | --- | --- | ---: |', ...rows].join('\n');
}
function cell(text) {
    return (0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeOutbound */ .M)(text, { maxChars: 200 }).text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
/** Consumption in words; what is unknown is said, never shown as zero. */
function describeUsage({ usage }) {
    const known = (value, unit) => (value === null ? `${unit} unknown` : `${value} ${unit}`);
    const cost = usage.costUsd === null ? 'cost unknown' : `$${usage.costUsd.toFixed(2)}`;
    return [
        `${usage.iterations} ${usage.iterations === 1 ? 'iteration' : 'iterations'}`,
        known(usage.toolCalls, 'tool calls'),
        known(usage.tokens, 'tokens'),
        cost,
        seconds(usage.durationMs),
    ].join(', ');
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}
function quote(text) {
    return text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
}


/***/ }),

/***/ 29994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ removeAbandonedRuns),
/* harmony export */   cK: () => (/* binding */ runPrefix),
/* harmony export */   zc: () => (/* binding */ RUNS_DIRECTORY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30157);



/** Where a run's own directory is made. Every machine has it, and a box with namespaces replaces it for the worker. */
const RUNS_DIRECTORY = '/tmp';
/**
 * The beginning of the names of a supervisor's directories: its PID namespace and its pid, so that it can be told later
 * whether it still lives.
 */
function runPrefix(pid = process.pid) {
    return `loop-box-${pidNamespace()}-${pid}-`;
}
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}
/** Removes what supervisors of ours that were killed left behind: a worker's HOME may hold what nobody should find. */
async function removeAbandonedRuns(box) {
    const uid = process.getuid?.();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(RUNS_DIRECTORY)) {
        const pid = Number(/^loop-box-\d+-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
        if (!name.startsWith(runPrefix(pid)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(RUNS_DIRECTORY, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.uid === uid)
            await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(box, path);
    }
}


/***/ }),

/***/ 52220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BoundedCollector)
/* harmony export */ });
/** Keeps the first and the last half of `keepBytes` of a stream in memory that never grows beyond that. */
class BoundedCollector {
    #headLimit;
    #tailLimit;
    #head = [];
    #headBytes = 0;
    /** A ring: allocated on the first byte that does not fit the head. */
    #ring = null;
    #ringBytes = 0;
    #ringEnd = 0;
    #totalBytes = 0;
    constructor(keepBytes) {
        this.#headLimit = Math.ceil(keepBytes / 2);
        this.#tailLimit = Math.floor(keepBytes / 2);
    }
    /** Takes the next bytes; the chunk may be reused by the caller afterwards. */
    add(chunk) {
        this.#totalBytes += chunk.length;
        const room = this.#headLimit - this.#headBytes;
        if (room > 0) {
            const part = Buffer.from(chunk.subarray(0, room));
            this.#head.push(part);
            this.#headBytes += part.length;
        }
        const rest = chunk.subarray(Math.max(room, 0));
        if (rest.length > 0 && this.#tailLimit > 0)
            this.#addToRing(rest.subarray(-this.#tailLimit));
    }
    #addToRing(bytes) {
        this.#ring ??= Buffer.alloc(this.#tailLimit);
        const untilEnd = this.#tailLimit - this.#ringEnd;
        bytes.copy(this.#ring, this.#ringEnd, 0, untilEnd);
        if (bytes.length > untilEnd)
            bytes.copy(this.#ring, 0, untilEnd);
        this.#ringEnd = (this.#ringEnd + bytes.length) % this.#tailLimit;
        this.#ringBytes = Math.min(this.#ringBytes + bytes.length, this.#tailLimit);
    }
    /** What was kept so far. Invalid UTF-8 becomes U+FFFD; a character cut at the seam is dropped, not mangled. */
    result() {
        const head = Buffer.concat(this.#head);
        const tail = this.#readRing();
        const totalBytes = this.#totalBytes;
        if (head.length + tail.length === totalBytes) {
            return { text: Buffer.concat([head, tail]).toString('utf8'), totalBytes, truncated: false };
        }
        const [start, end] = [withoutCutEnd(head), withoutCutStart(tail)];
        const note = `\n… ${totalBytes - start.length - end.length} bytes left out …\n`;
        return { text: `${start.toString('utf8')}${note}${end.toString('utf8')}`, totalBytes, truncated: true };
    }
    #readRing() {
        if (this.#ring === null)
            return Buffer.alloc(0);
        if (this.#ringBytes < this.#tailLimit)
            return this.#ring.subarray(0, this.#ringBytes);
        return Buffer.concat([this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)]);
    }
}
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
function withoutCutStart(bytes) {
    let start = 0;
    while (start < 3 && isContinuation(bytes[start]))
        start++;
    return bytes.subarray(start);
}
function withoutCutEnd(bytes) {
    let lead = bytes.length - 1;
    while (lead > bytes.length - 4 && isContinuation(bytes[lead]))
        lead--;
    const first = bytes[lead];
    if (first === undefined || first < 0xc0)
        return bytes;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return bytes.length - lead < length ? bytes.subarray(0, lead) : bytes;
}


/***/ }),

/***/ 31702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E5: () => (/* binding */ BUILDER_ENV),
  El: () => (/* binding */ beforeWorker),
  V$: () => (/* binding */ boxCommand),
  hH: () => (/* binding */ needTool)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
;// CONCATENATED MODULE: ./build/packages/process/src/box-entry.js
/**
 * The first process inside a box: hides, exposes, drops to the worker's uid and becomes the worker. It runs as
 * `node -e`, from its own source text, so it uses nothing but what is in its body. The worker's environment is applied
 * by the last step only: a variable such as LD_PRELOAD must not reach a process that still has privileges.
 */
function enterBox(payloadPath, failurePath) {
    const fs = process.getBuiltinModule('node:fs');
    const path = process.getBuiltinModule('node:path');
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const failure = fs.openSync(failurePath, 'w', 0o600);
    const shm = '/dev/shm';
    const mount = (program, args) => {
        execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
    };
    const makeMountPoint = (target, like) => {
        if (fs.statSync(like).isDirectory())
            fs.mkdirSync(target, { recursive: true, mode: 0o755 });
        else if (!fs.existsSync(target)) {
            fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
            fs.writeFileSync(target, '');
        }
    };
    const hide = (program, target) => {
        if (!fs.existsSync(target))
            return;
        if (fs.statSync(target).isDirectory()) {
            mount(program, ['-t', 'tmpfs', '-o', 'mode=0755,size=4m,nosuid,nodev', 'loop-hidden', target]);
        }
        else
            mount(program, ['--bind', '/dev/null', target]);
    };
    const arrange = (payload, program, scratch) => {
        // Taken before anything is hidden; /dev/shm becomes the worker's own, so nobody else sees the handles.
        mount(program, ['-t', 'tmpfs', '-o', 'mode=1777,nosuid,nodev', 'loop-shm', shm]);
        const { expose, mounts } = payload;
        const handles = [scratch, ...expose, ...mounts.map(({ source }) => source)].map((source, index) => {
            const handle = `${shm}/${index}`;
            makeMountPoint(handle, source);
            mount(program, ['--rbind', source, handle]);
            return handle;
        });
        const steps = [
            ...['/tmp', '/var/tmp'].map((target) => ({ target, handle: handles[0] })),
            ...payload.hide.map((target) => ({ target, handle: undefined })),
            ...expose.map((target, index) => ({ target, handle: handles[index + 1] })),
            ...mounts.map(({ target }, index) => ({ target, handle: handles[index + 1 + expose.length] })),
        ];
        // Outer paths first: what is exposed below something hidden comes after it, and the other way round.
        steps.sort((left, right) => left.target.split('/').length - right.target.split('/').length);
        for (const { target, handle } of steps) {
            if (handle === undefined) {
                if (!payload.expose.includes(target) && !['/tmp', '/var/tmp'].includes(target))
                    hide(program, target);
                continue;
            }
            makeMountPoint(target, handle);
            mount(program, ['--rbind', handle, target]);
        }
        // A worker of our own uid would otherwise write there.
        const locked = payload.uid === null ? mounts : [];
        for (const { target } of locked)
            mount(program, ['-o', 'remount,bind,ro', target]);
        for (const handle of handles) {
            execFileSync(program.replace(/mount$/, 'umount'), ['--lazy', handle], { stdio: 'ignore', env: {} });
            fs.rmSync(handle, { recursive: true });
        }
    };
    const closeInherited = () => {
        // What was open without FD_CLOEXEC in a process above us would otherwise reach the worker (proc(5), fdinfo).
        for (const name of fs.readdirSync('/proc/self/fd')) {
            try {
                const flags = /^flags:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${name}`, 'latin1'))?.[1] ?? '0';
                if (Number(name) > 2 && (Number.parseInt(flags, 8) & 0o2000000) === 0)
                    fs.closeSync(Number(name));
            }
            catch {
                // The descriptor that listed the directory is closed by now.
            }
        }
    };
    const find = (program, searchPath) => {
        const candidates = program.includes('/')
            ? [path.resolve(program)]
            : searchPath.split(':').map((directory) => path.resolve(directory, program));
        for (const candidate of candidates) {
            try {
                fs.accessSync(candidate, fs.constants.X_OK);
                if (fs.statSync(candidate).isFile())
                    return candidate;
            }
            catch {
                // Not this one.
            }
        }
        throw new Error(`the program ${program} is not there for the boxed user (looked in ${searchPath})`);
    };
    try {
        const payload = JSON.parse(fs.readFileSync(payloadPath, 'utf8'));
        fs.unlinkSync(payloadPath);
        // When memory runs out the kernel should take the worker, not its supervisor.
        fs.writeFileSync('/proc/self/oom_score_adj', '1000');
        if (payload.mount !== null && payload.scratch !== null)
            arrange(payload, payload.mount, payload.scratch);
        if (payload.raiseLoopback !== null) {
            const [program = '', ...args] = payload.raiseLoopback;
            execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
        }
        if (payload.uid !== null) {
            process.setgroups?.([]);
            process.setgid?.(payload.uid);
            process.setuid?.(payload.uid);
        }
        closeInherited();
        process.umask(0o022);
        process.chdir(payload.cwd);
        const [program = '', ...rest] = payload.argv;
        const argv = [...payload.before, find(program, payload.env.PATH ?? ''), ...rest];
        const [first = ''] = argv;
        process.execve?.(first, argv, payload.env);
        throw new Error('this node has no process.execve');
    }
    catch (error) {
        const stderr = error.stderr;
        fs.writeSync(failure, `${error.message} ${stderr === undefined ? '' : String(stderr)}`.trim());
        process.exit(125);
    }
}
/** The source for `node -e` that enters the box; its two arguments are the payload's and the failure note's path. */
function boxEntrySource() {
    return `(${enterBox.toString()})(process.argv[1], process.argv[2])`;
}

;// CONCATENATED MODULE: ./build/packages/process/src/box-keeper.js
/**
 * Starts the program that builds a box and kills it, and so the box, when the supervisor is gone. It runs as `node -e`,
 * from its own source text, so it uses nothing but what is in its body.
 */
function keepBox(supervisor, argv) {
    const fs = process.getBuiltinModule('node:fs');
    const { spawn } = process.getBuiltinModule('node:child_process');
    /** Field 22 of proc(5)'s stat: with the pid it names one process for good. */
    const startTime = () => {
        try {
            const stat = fs.readFileSync(`/proc/${supervisor}/stat`, 'latin1');
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
        }
        catch {
            return null;
        }
    };
    const before = startTime();
    const [program = '', ...args] = argv;
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', () => process.exit(125));
    child.once('exit', (exitCode, signal) => process.exit(exitCode ?? (signal === 'SIGKILL' ? 137 : 125)));
    setInterval(() => {
        if (before === null || startTime() !== before)
            child.kill('SIGKILL');
    }, 500);
}
/** The source for `node -e`; its arguments are the supervisor's pid and the builder's argv. */
function boxKeeperSource() {
    return `(${keepBox.toString()})(process.argv[1], process.argv.slice(2))`;
}

;// CONCATENATED MODULE: ./build/packages/process/src/box-command.js



/** Processes of one boxed user; a fork bomb ends there and not at the machine's limit. */
const MAX_PROCESSES = 4096;
/** Environment of the programs that build the box, which run with privileges. */
const BUILDER_ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
/** A tool that this kind of box can't be without. Throws `E_BOX_UNAVAILABLE`. */
function needTool(path, name) {
    if (path !== null)
        return path;
    throw new loop_error/* LoopError */.jO('E_BOX_UNAVAILABLE', {
        message: `the program ${name} is not in a system directory`,
        remedy: `Install ${name} (util-linux or coreutils) on the machine.`,
    });
}
/**
 * The argv that builds a box and starts the entry in it. `timeout` is the namespace's init:
 * it reaps, passes signals on, and kills the box at `lifetimeSeconds` even if we are dead by then.
 */
function boxCommand(box, files, lifetimeSeconds, network = 'host') {
    const { tools } = box;
    const entry = [tools.node, '--no-warnings', '-e', boxEntrySource(), '--', files.payload, files.failure];
    if (box.kind === 'session')
        return [...dieWithParent(tools), ...entry];
    const init = [needTool(tools.timeout, 'timeout'), '--signal=KILL', String(lifetimeSeconds)];
    const bounds = box.uid === null ? ['--core=0'] : [`--nproc=${MAX_PROCESSES}`, '--core=0'];
    const limits = tools.prlimit === null ? [] : [tools.prlimit, ...bounds, '--'];
    const inside = [...init, ...limits, ...entry];
    // Without a namespace the death of the init would free the worker, so it outlives us and ends it in time.
    if (box.kind === 'uid')
        return inside;
    const root = box.kind === 'userns' ? ['--user', '--map-root-user'] : [];
    const net = network === 'none' ? ['--net'] : [];
    const kinds = [...root, ...net, '--pid', '--mount', '--ipc'];
    const namespaces = [...kinds, '--fork', '--kill-child', '--mount-proc', '--'];
    const builder = [...dieWithParent(tools), needTool(tools.unshare, 'unshare'), ...namespaces, ...inside];
    return box.kind === 'sudo' ? [...throughSudo(tools), ...builder] : builder;
}
/** A set-user-ID program forgets whose death it should follow (prctl(2)), so behind sudo a keeper watches us. */
function throughSudo(tools) {
    const keeper = [tools.node, '--no-warnings', '-e', boxKeeperSource(), '--', String(process.pid)];
    return [needTool(tools.sudo, 'sudo'), '-n', '--', ...dieWithParent(tools), ...keeper];
}
/** The kernel kills the builder, and with it the box, when the process that started it dies. */
function dieWithParent(tools) {
    return tools.setpriv === null ? [] : [tools.setpriv, '--pdeathsig', 'KILL', '--'];
}
/** The programs that run between the entry and the worker's argv: restored signals, no way to gain privileges. */
function beforeWorker(box) {
    const { env, setpriv, unshare } = box.tools;
    const signals = env === null ? [] : [env, '--default-signal=PIPE,XFSZ'];
    const locked = setpriv === null ? [] : [setpriv, '--no-new-privs', '--'];
    if (box.kind !== 'userns')
        return [...signals, ...locked];
    const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
    // Back to our own uid, in a user namespace below the one that owns the mounts: the worker can't undo them.
    const back = [needTool(unshare, 'unshare'), '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
    return [...back, ...signals, ...locked];
}


/***/ }),

/***/ 85950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hasNamespaces)
/* harmony export */ });
/* unused harmony export BOX_KINDS */
/** How a process is kept apart, strongest first. `docs/box.md` says what each promises. */
const BOX_KINDS = (/* unused pure expression or super */ null && (['root', 'sudo', 'userns', 'uid', 'session']));
/** Whether the box has its own PID and mount namespaces, so that the kernel kills and hides. */
function hasNamespaces(box) {
    return box.kind === 'root' || box.kind === 'sudo' || box.kind === 'userns';
}


/***/ }),

/***/ 30157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   H6: () => (/* binding */ runOnTree),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
/* harmony import */ var _box_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31702);
/* harmony import */ var _process_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24727);
/* harmony import */ var _run_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6321);





const TREE_DEADLINE_MS = 5 * 60_000;
const MAX_LINKED_LIST_BYTES = 64 * 1024 * 1024;
/** Gives directories to the box's user, recursively. Symlinks are not followed; throws `E_BOX_UNAVAILABLE`. */
async function handOver(box, paths) {
    if (box.uid === null || paths.length === 0)
        return;
    await separateHardLinks(box, paths);
    const problem = await runOnTree(box, [
        ...[(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(box.tools.chown, 'chown'), '-R', '-h', '-P', `${box.uid}:${box.uid}`, '--'],
        ...paths,
    ]);
    if (problem !== null) {
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_BOX_UNAVAILABLE', {
            message: `the worker's files can't be given to the box's user: ${problem}`,
            remedy: 'Put the work tree on a local file system that knows owners.',
        });
    }
}
/**
 * Takes directories back after the box is dead: what the worker's user owns becomes ours and readable. Only its own
 * files, so that a hard link it made to somebody else's file changes nothing. Returns what went wrong.
 */
async function takeBack(box, paths) {
    if (paths.length === 0)
        return [];
    const { tools } = box;
    const find = [(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(tools.find, 'find'), '-P', ...paths];
    const chmod = [(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(tools.chmod, 'chmod'), 'u+rwX', '--', '{}', '+'];
    const unreadable = ['(', '-type', 'd', '!', '-perm', '-700', '-o', '-type', 'f', '!', '-perm', '-600', ')'];
    const owner = box.uid === null ? [] : ['-uid', String(box.uid)];
    const steps = [[...find, ...owner, ...unreadable, '-exec', ...chmod]];
    if (box.uid !== null) {
        const to = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
        const from = `--from=${box.uid}`;
        steps.push([(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(tools.chown, 'chown'), '-R', '-h', '-P', from, to, '--', ...paths]);
    }
    const problems = [];
    for (const step of steps)
        problems.push(await runOnTree(box, step));
    return problems.filter((problem) => problem !== null);
}
/** Removes a tree of ours or of the box's user. Returns what went wrong. */
async function removeTree(box, path) {
    // Directories whose mode shuts out even their owner are opened first.
    const opened = box.uid === null ? await takeBack(box, [path]) : [];
    const problem = await runOnTree(box, [(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(box.tools.rm, 'rm'), '-rf', '--one-file-system', '--', path]);
    return problem === null ? [] : [...opened, problem];
}
/**
 * A hard-linked file would hand over its other names too (a package manager's store, say), so the tree gets its own
 * copy first.
 */
async function separateHardLinks(box, paths) {
    const listing = await (0,_run_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .q)({
        argv: [(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(box.tools.find, 'find'), '-P', ...paths, '-type', 'f', '-links', '+1', '-print0'],
        env: _box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILDER_ENV */ .E5,
        deadlineMs: TREE_DEADLINE_MS,
        keepBytes: MAX_LINKED_LIST_BYTES,
    });
    if (!(0,_process_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .y)(listing) || listing.stdout.truncated) {
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_BOX_UNAVAILABLE', {
            message: `the worker's files can't be listed: ${listing.stderr.text.slice(0, 500)}`,
            remedy: 'Check that the work tree is readable and not of absurd size.',
        });
    }
    for (const file of listing.stdout.text.split('\0').filter((name) => name !== '')) {
        const copy = `${file}.loop-unlinked`;
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(copy, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
        const { chmod } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
        await chmod(copy, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(copy, file);
    }
}
/** Runs a tool of ours on files that may be another user's; what went wrong, or null. */
async function runOnTree(box, argv) {
    const prefix = box.kind === 'sudo' ? [(0,_box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .needTool */ .hH)(box.tools.sudo, 'sudo'), '-n', '--'] : [];
    const outcome = await (0,_run_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .q)({ argv: [...prefix, ...argv], env: _box_command_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILDER_ENV */ .E5, deadlineMs: TREE_DEADLINE_MS });
    if ((0,_process_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .y)(outcome))
        return null;
    return `${argv[0]} ended with ${outcome.exitCode ?? outcome.ended}: ${outcome.stderr.text.slice(0, 500)}`;
}


/***/ }),

/***/ 24727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ notStarted),
/* harmony export */   y: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/** The outcome of a run that was refused before anything was started. */
function notStarted(problem) {
    const nothing = { text: '', totalBytes: 0, truncated: false };
    return {
        exitCode: null,
        signal: null,
        ended: 'spawn-failed',
        durationMs: 0,
        stdout: nothing,
        stderr: nothing,
        survivorsKilled: null,
        problems: [problem],
    };
}
/** True only for a process that ran to its end by itself and said 0. */
function hasSucceeded(outcome) {
    return outcome.ended === 'exited' && outcome.exitCode === 0;
}


/***/ }),

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runBoxed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/process/src/box.js
var src_box = __webpack_require__(85950);
// EXTERNAL MODULE: ./build/packages/process/src/hand-over.js
var hand_over = __webpack_require__(30157);
// EXTERNAL MODULE: ./build/packages/process/src/box-command.js + 2 modules
var box_command = __webpack_require__(31702);
;// CONCATENATED MODULE: ./build/packages/process/src/keep-back.js




/** Paths per process, far below what an argument list may hold. */
const BATCH = 500;
/**
 * Makes the kept paths ours again, and every directory above them sticky and ours: the worker may add files there, but
 * it can neither write what is kept nor put something else in its place (chmod(1), restricted deletion flag).
 */
async function keepBack(box, run) {
    const kept = run.keepPaths ?? [];
    if (box.uid === null || kept.length === 0)
        return;
    const above = [...new Set(kept.flatMap((path) => directoriesAbove(path, run.ownPaths)))];
    const us = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    const chown = [(0,box_command/* needTool */.hH)(box.tools.chown, 'chown'), '-h', '-P'];
    await inBatches(kept, (paths) => (0,hand_over/* runOnTree */.H6)(box, [...chown, '-R', us, '--', ...paths]));
    await inBatches(above, (paths) => (0,hand_over/* runOnTree */.H6)(box, [...chown, us, '--', ...paths]));
    await inBatches(above, (paths) => (0,hand_over/* runOnTree */.H6)(box, [(0,box_command/* needTool */.hH)(box.tools.chmod, 'chmod'), '1777', '--', ...paths]));
}
/** The directories between a kept path and the own path that holds it, that one included. */
function directoriesAbove(path, ownPaths) {
    const own = ownPaths.find((owned) => path.startsWith(`${owned}/`));
    if (own === undefined)
        return [];
    const directories = [];
    for (let above = (0,external_node_path_.dirname)(path); above.length >= own.length; above = (0,external_node_path_.dirname)(above))
        directories.push(above);
    return directories;
}
async function inBatches(paths, run) {
    for (let at = 0; at < paths.length; at += BATCH) {
        const problem = await run(paths.slice(at, at + BATCH));
        if (problem !== null) {
            throw new loop_error/* LoopError */.jO('E_BOX_UNAVAILABLE', {
                message: `files that the worker must not change can't be kept from it: ${problem}`,
                remedy: 'Put the work tree on a local file system that knows owners.',
            });
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/process/src/abandoned-runs.js
var abandoned_runs = __webpack_require__(29994);
;// CONCATENATED MODULE: ./build/packages/process/src/loopback.js
/** SIOCSIFFLAGS with IFF_UP|IFF_RUNNING for `lo` (netdevice(7)); for machines without iproute2. */
const PERL = '$f=pack("a16s","lo",0x41);socket(S,2,2,0)&&ioctl(S,0x8914,$f)or die"loopback: $!\\n"';
/** The command that raises the loopback interface in a fresh network namespace; null: it stays down. */
function raiseLoopback(tools) {
    if (tools.ip !== null)
        return [tools.ip, 'link', 'set', 'lo', 'up'];
    return tools.perl === null ? null : [tools.perl, '-e', PERL];
}

;// CONCATENATED MODULE: ./build/packages/process/src/plan-launch.js







/** Where a box with namespaces has a directory of its own. */
const REPLACED_DIRECTORIES = ['/tmp', '/var/tmp', '/dev/shm'];
/** A box outlives its deadline by the grace and this, at most, even if its supervisor is dead. */
const LIFETIME_MARGIN_MS = 15_000;
const DEFAULT_GRACE_MS = 5_000;
/** The longest timer there is (about 24 days); "no limit" becomes this. */
const LONGEST_MS = 2 ** 31 - 1 - 60_000;
/** Makes the run's HOME and TMPDIR and puts the command together. */
async function planLaunch(box, run) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(abandoned_runs/* RUNS_DIRECTORY */.zc, (0,abandoned_runs/* runPrefix */.cK)()));
    // Others may pass through to `home`, which has its own mode, and can't list what is here.
    await (0,promises_.chmod)(directory, 0o711);
    const [home, scratch] = [(0,external_node_path_.join)(directory, 'home'), (0,external_node_path_.join)(directory, 'tmp')];
    await (0,promises_.mkdir)(home, { mode: 0o700 });
    await (0,promises_.mkdir)(scratch, { mode: 0o700 });
    const files = { payload: (0,external_node_path_.join)(directory, 'entry.json'), failure: (0,external_node_path_.join)(directory, 'failure.txt') };
    const nonce = `loop-${(0,external_node_crypto_.randomUUID)()}`;
    const env = workerEnv(box, run, { home, scratch, nonce });
    const killGraceMs = Math.min(run.killGraceMs ?? DEFAULT_GRACE_MS, 60_000);
    const deadlineMs = Math.max(1, Math.min(run.deadlineMs, LONGEST_MS));
    const common = { directory, home, scratch, failure: files.failure, nonce, deadlineMs, killGraceMs };
    // Without /proc there is no entry to go through; the process group is all there is.
    if (process.platform !== 'linux')
        return { ...common, argv: run.argv, cwd: run.cwd, env };
    const payload = {
        scratch,
        hide: box.hidden,
        expose: exposed(box, [run.cwd, ...run.ownPaths, ...(run.expose ?? []), home]),
        mounts: (0,src_box/* hasNamespaces */.F)(box) ? (run.mounts ?? []) : [],
        mount: (0,src_box/* hasNamespaces */.F)(box) ? box.tools.mount : null,
        raiseLoopback: run.network === 'none' ? raiseLoopback(box.tools) : null,
        uid: box.uid,
        cwd: run.cwd,
        env,
        before: (0,box_command/* beforeWorker */.El)(box),
        argv: run.argv,
    };
    await (0,promises_.writeFile)(files.payload, JSON.stringify(payload), { mode: 0o600 });
    // Ours before the entry opens it, perhaps as root, so that we can read it.
    await (0,promises_.writeFile)(files.failure, '', { mode: 0o600 });
    const lifetimeSeconds = Math.ceil((deadlineMs + killGraceMs + LIFETIME_MARGIN_MS) / 1000);
    return { ...common, argv: (0,box_command/* boxCommand */.V$)(box, files, lifetimeSeconds, run.network), cwd: '/', env: box_command/* BUILDER_ENV */.E5 };
}
/** What must be brought back: only what lies in a place that the box empties or replaces. */
function exposed(box, paths) {
    const emptied = [...REPLACED_DIRECTORIES, ...box.hidden];
    const covered = (path) => emptied.some((place) => path === place || path.startsWith(`${place}/`));
    return [...new Set(paths)].filter(covered);
}
function workerEnv(box, run, own) {
    return {
        PATH: `${(0,external_node_path_.dirname)(box.tools.node)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
        LANG: 'C.UTF-8',
        ...run.env,
        HOME: own.home,
        TMPDIR: (0,src_box/* hasNamespaces */.F)(box) ? '/tmp' : own.scratch,
        ...((0,src_box/* hasNamespaces */.F)(box) ? {} : { LOOP_BOX_NONCE: own.nonce }),
    };
}

// EXTERNAL MODULE: ./build/packages/process/src/process-outcome.js
var process_outcome = __webpack_require__(24727);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/packages/process/src/process-table.js

/** All processes that can be seen; empty where there is no /proc. */
function readProcessTable() {
    return listPids().flatMap((pid) => readProcess(pid) ?? []);
}
function listPids() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => (/^[1-9][0-9]*$/.test(name) ? [Number(name)] : []));
    }
    catch {
        return [];
    }
}
/** One row, or null when the process is gone. */
function readProcess(pid) {
    const stat = readProcFile(pid, 'stat');
    // proc(5): the second field is in parentheses and may hold anything, so fields count from the last one.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields === undefined)
        return null;
    const [state, ppid, , session] = fields;
    return {
        pid,
        ppid: Number(ppid),
        session: Number(session),
        startTime: fields[19] ?? '',
        zombie: state === 'Z' || state === 'X',
    };
}
/** A file of one process's /proc entry, or null when it can't be read. */
function readProcFile(pid, name) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${name}`, 'latin1');
    }
    catch {
        return null;
    }
}
/** Pids of everything started, directly or not, by `root`, which is not among them. */
function descendantsOf(root, table) {
    const children = Map.groupBy(table, (row) => row.ppid);
    const found = [];
    const open = [root];
    for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
        for (const child of children.get(pid) ?? []) {
            if (child.pid === root)
                continue;
            found.push(child);
            open.push(child.pid);
        }
    }
    return found;
}
/** The host's pid of the init of the PID namespace that `root` built, or null when there is none yet. */
function findNamespaceInit(root) {
    for (const row of descendantsOf(root, readProcessTable())) {
        const nested = /^NSpid:\s*(.+)$/m.exec(readProcFile(row.pid, 'status') ?? '')?.[1]?.split(/\s+/);
        if (nested !== undefined && nested.length > 1 && nested.at(-1) === '1')
            return row.pid;
    }
    return null;
}
/** Whether a process belongs to a user, by its real uid. */
function isOfUser(pid, uid) {
    return /^Uid:\s*(\d+)/m.exec(readProcFile(pid, 'status') ?? '')?.[1] === String(uid);
}

// EXTERNAL MODULE: ./build/packages/process/src/run-tool.js
var run_tool = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/packages/process/src/box-stopper.js





/** After this many rounds of killing, what is left is reported instead. */
const MAX_ROUNDS = 40;
const ROUND_PAUSE_MS = 50;
const WATCH_INTERVAL_MS = 250;
/** What belongs to a run and how to end it. One per run; `release` stops its watching. */
class BoxStopper {
    #box;
    #root;
    #nonce;
    /** Descendants seen while the worker ran: a daemon that cut all its ties later is still known by these. */
    #seen = new Map();
    #watch;
    constructor(box, root, nonce) {
        this.#box = box;
        this.#root = root;
        this.#nonce = nonce;
        this.#watch = (0,src_box/* hasNamespaces */.F)(box) ? null : setInterval(() => this.#remember(), WATCH_INTERVAL_MS).unref();
    }
    /** Asks the worker to end. A worker may ignore it. */
    async ask(signal) {
        if (!(0,src_box/* hasNamespaces */.F)(this.#box)) {
            this.#remember();
            sendSignal(-this.#root, signal);
            return;
        }
        const init = findNamespaceInit(this.#root);
        if (init !== null)
            await this.#signalInit(init, signal);
    }
    /** Ends everything that belongs to the run, by SIGKILL. Returns how many there were, null where uncounted. */
    async killAll() {
        if ((0,src_box/* hasNamespaces */.F)(this.#box))
            return { killed: null, left: await this.#killNamespace() };
        const killed = new Set();
        sendSignal(-this.#root, 'SIGKILL');
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const rows = this.#members();
            if (rows.length === 0)
                return { killed: killed.size, left: 0 };
            // Stopped first: a process that forks faster than it is killed can't go on forking.
            for (const row of rows)
                sendSignal(row.pid, 'SIGSTOP');
            for (const row of rows) {
                killed.add(`${row.pid}:${row.startTime}`);
                sendSignal(row.pid, 'SIGKILL');
            }
            await (0,external_node_timers_promises_.setTimeout)(round === 0 ? 5 : ROUND_PAUSE_MS);
        }
        return { killed: killed.size, left: this.#members().length };
    }
    release() {
        if (this.#watch !== null)
            clearInterval(this.#watch);
    }
    /** The kernel kills a PID namespace with its init. */
    async #killNamespace() {
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const builder = readProcess(this.#root);
            if (builder === null || builder.zombie)
                return 0;
            const init = findNamespaceInit(this.#root);
            if (init !== null)
                await this.#signalInit(init, 'SIGKILL');
            else if (round > 2)
                await this.#signalInit(this.#root, 'SIGKILL');
            await (0,external_node_timers_promises_.setTimeout)(round < 5 ? 10 : ROUND_PAUSE_MS);
        }
        return 1;
    }
    async #signalInit(pid, signal) {
        if (this.#box.kind !== 'sudo') {
            sendSignal(pid, signal);
            return;
        }
        const { sudo, kill } = this.#box.tools;
        const argv = [(0,box_command/* needTool */.hH)(sudo, 'sudo'), '-n', '--', (0,box_command/* needTool */.hH)(kill, 'kill'), '-s', signal.slice(3), '--', String(pid)];
        await (0,run_tool/* runTool */.q)({ argv, env: box_command/* BUILDER_ENV */.E5, deadlineMs: 5_000 });
    }
    #remember() {
        for (const row of descendantsOf(this.#root, readProcessTable()))
            this.#seen.set(row.pid, row.startTime);
    }
    #members() {
        const table = readProcessTable();
        const below = new Set(descendantsOf(this.#root, table).map((row) => row.pid));
        return table.filter((row) => !row.zombie && row.pid !== process.pid && this.#isMember(row, below));
    }
    #isMember(row, below) {
        if (below.has(row.pid) || row.session === this.#root || row.pid === this.#root)
            return true;
        if (this.#seen.get(row.pid) === row.startTime)
            return true;
        if (this.#box.uid !== null && isOfUser(row.pid, this.#box.uid))
            return true;
        return readProcFile(row.pid, 'environ')?.includes(this.#nonce) === true;
    }
}
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Gone already, or not ours; the next look at the table tells.
    }
}

// EXTERNAL MODULE: ./build/packages/process/src/bounded-text.js
var bounded_text = __webpack_require__(52220);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/packages/process/src/line-splitter.js

/** Cuts a byte stream into lines of at most `maxChars` UTF-16 units; what a longer line has beyond that is dropped. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #maxChars;
    #onLine;
    #line = '';
    #dropping = false;
    constructor(maxChars, onLine) {
        this.#maxChars = maxChars;
        this.#onLine = onLine;
    }
    /** Takes the next bytes and calls back for each line they end. */
    add(chunk) {
        this.#addText(this.#decoder.write(chunk));
    }
    /** Hands over a last line that had no newline. */
    end() {
        this.#addText(this.#decoder.end());
        if (this.#line !== '')
            this.#emit();
    }
    #addText(text) {
        let start = 0;
        for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', start)) {
            this.#append(text, start, newline);
            this.#emit();
            start = newline + 1;
        }
        this.#append(text, start, text.length);
    }
    #append(text, start, end) {
        if (this.#dropping)
            return;
        const room = this.#maxChars - this.#line.length;
        this.#line += text.slice(start, Math.min(end, start + room));
        this.#dropping = end - start > room;
    }
    #emit() {
        const line = this.#line.endsWith('\r') ? this.#line.slice(0, -1) : this.#line;
        this.#line = '';
        const cut = this.#dropping;
        this.#dropping = false;
        this.#onLine(cut ? `${line.toWellFormed()}…` : line);
    }
}

;// CONCATENATED MODULE: ./build/packages/process/src/output-sink.js



const DEFAULT_KEEP_BYTES = 256 * 1024;
const DEFAULT_LINE_CHARS = 16_384;
/** Takes what both streams bring and passes it on within bounds. */
class OutputSink {
    #options;
    #collectors;
    #splitters;
    #file;
    #fileRoom;
    constructor(options) {
        this.#options = options;
        const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
        this.#collectors = { stdout: new bounded_text/* BoundedCollector */.d(keep), stderr: new bounded_text/* BoundedCollector */.d(keep) };
        this.#splitters = { stdout: this.#splitter('stdout'), stderr: this.#splitter('stderr') };
        this.#file = options.file === undefined ? null : (0,external_node_fs_.openSync)(options.file.path, 'w', 0o600);
        this.#fileRoom = options.file?.maxBytes ?? 0;
    }
    #splitter(stream) {
        const { onLine, maxLineChars } = this.#options;
        if (onLine === undefined)
            return null;
        return new LineSplitter(maxLineChars ?? DEFAULT_LINE_CHARS, (line) => onLine(line, stream));
    }
    /** Throws what `onLine` and `onChunk` throw. */
    add(stream, chunk) {
        this.#collectors[stream].add(chunk);
        this.#options.onChunk?.(chunk, stream);
        if (this.#file !== null && this.#fileRoom > 0) {
            const part = chunk.subarray(0, this.#fileRoom);
            (0,external_node_fs_.writeSync)(this.#file, part);
            this.#fileRoom -= part.length;
        }
        this.#splitters[stream]?.add(chunk);
    }
    /** Hands over unfinished lines and closes the file. */
    end() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
        this.#splitters.stdout?.end();
        this.#splitters.stderr?.end();
    }
    result(stream) {
        return this.#collectors[stream].result();
    }
}

;// CONCATENATED MODULE: ./build/packages/process/src/supervise.js





/** How long pipes may stay open after everything that we know of was killed. */
const DRAIN_MS = 2_000;
/**
 * What a worker gets to end by itself when its job is cancelled. GitHub kills the supervisor 10 s after it says so, and
 * what the worker left has to be read, packed and uploaded before ("Canceling a workflow").
 */
const CANCEL_GRACE_MS = 1_000;
/** A pause that was not needed must not keep a step alive: the child and its pipes do that. */
const UNHELD = { ref: false };
/** Starts a planned run, watches it to its end and kills what is left of it. Throws what `onLine` threw. */
async function supervise(box, run, plan) {
    const started = performance.now();
    const sink = new OutputSink(run.output ?? {});
    const [program = '', ...args] = plan.argv;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: plan.cwd,
        env: plan.env,
        // A session and a process group of its own: kill(0) by the worker does not reach us.
        detached: true,
        stdio: [run.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const exited = exitOf(child);
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const halt = new Halt();
    connect(child, run, sink, halt);
    if (child.pid === undefined) {
        sink.end();
        return outcomeOf(await exited, 'spawn-failed', started, sink, { killed: 0, problems: [] });
    }
    const stopper = new BoxStopper(box, child.pid, plan.nonce);
    const deadline = setTimeout(() => halt.request('deadline'), plan.deadlineMs);
    const cancel = () => halt.request('cancelled');
    run.signal?.addEventListener('abort', cancel);
    if (run.signal?.aborted)
        cancel();
    await Promise.race([exited, halt.requested]);
    if (halt.reason !== null && child.exitCode === null) {
        await stopper.ask(run.stopSignal ?? 'SIGTERM');
        await Promise.race([exited, graceOver(plan.killGraceMs, run.signal)]);
    }
    clearTimeout(deadline);
    run.signal?.removeEventListener('abort', cancel);
    const { killed, left } = await stopper.killAll();
    stopper.release();
    const exit = await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, NO_EXIT, UNHELD)]);
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, UNHELD)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    sink.end();
    if (halt.error !== null)
        throw halt.error.thrown;
    const failure = (await (0,promises_.readFile)(plan.failure, 'utf8').catch(() => '')).trim();
    const problems = left === 0 ? [] : [`${left} processes of the worker could not be killed`];
    if (failure !== '') {
        const details = { killed, problems: [...problems, `the box could not start the worker: ${failure}`] };
        return outcomeOf({ ...exit, exitCode: null }, 'spawn-failed', started, sink, details);
    }
    return outcomeOf(exit, halt.reason ?? 'exited', started, sink, { killed, problems });
}
/** A cancel ends a longer grace that a deadline has begun. */
async function graceOver(killGraceMs, signal) {
    const hurried = new Promise((resolve) => {
        if (signal?.aborted)
            resolve();
        else
            signal?.addEventListener('abort', () => resolve(), { once: true });
    });
    const soon = hurried.then(() => (0,external_node_timers_promises_.setTimeout)(CANCEL_GRACE_MS, undefined, UNHELD));
    await Promise.race([soon, (0,external_node_timers_promises_.setTimeout)(killGraceMs, undefined, UNHELD)]);
}
const NO_EXIT = { exitCode: null, signal: null, error: null };
/** A wish to end the run before it ends by itself; the first one counts. */
class Halt {
    reason = null;
    error = null;
    requested;
    #resolve = () => undefined;
    constructor() {
        this.requested = new Promise((resolve) => {
            this.#resolve = resolve;
        });
    }
    request(reason, error = null) {
        this.reason ??= reason;
        this.error ??= error;
        this.#resolve();
    }
}
function connect(child, run, sink, halt) {
    for (const stream of ['stdout', 'stderr']) {
        child[stream]?.on('data', (chunk) => {
            if (halt.error !== null)
                return;
            try {
                sink.add(stream, chunk);
            }
            catch (thrown) {
                halt.request('cancelled', { thrown });
            }
        });
        child[stream]?.on('error', () => undefined);
    }
    // The worker may end without reading its input.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(run.stdin);
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ exitCode: null, signal: null, error }));
        child.once('exit', (exitCode, signal) => resolve({ exitCode, signal, error: null }));
    });
}
function outcomeOf(exit, ended, started, sink, details) {
    return {
        exitCode: exit.exitCode,
        signal: exit.signal,
        ended,
        durationMs: Math.round(performance.now() - started),
        stdout: sink.result('stdout'),
        stderr: sink.result('stderr'),
        survivorsKilled: details.killed,
        problems: exit.error === null ? details.problems : [...details.problems, exit.error.message],
    };
}

;// CONCATENATED MODULE: ./build/packages/process/src/run-boxed.js










/**
 * Runs one process in the box and returns when nothing of it is left. A worker that fails is an outcome, not an error.
 * Throws `E_BOX_UNAVAILABLE` when the box can't be built, and what `onLine` threw. One run at a time in a box of kind
 * `uid`: there the end of one ends all processes of the user.
 */
async function runBoxed(box, run) {
    if (run.network === 'none' && !(0,src_box/* hasNamespaces */.F)(box)) {
        const problem = `a box of kind ${box.kind} can’t be without network: it needs namespaces (docs/box.md)`;
        return (0,process_outcome/* notStarted */.D)(problem);
    }
    const resolved = await resolvePaths(run);
    await prepareMounts(box, resolved);
    const plan = await planLaunch(box, resolved);
    const problems = [];
    let outcome;
    try {
        await (0,hand_over/* handOver */.Cl)(box, [...resolved.ownPaths, plan.home, plan.scratch]);
        await keepBack(box, resolved);
        outcome = await supervise(box, resolved, plan);
    }
    finally {
        problems.push(...(await (0,hand_over/* takeBack */.zH)(box, resolved.ownPaths)));
        problems.push(...(await (0,hand_over/* removeTree */.dM)(box, plan.directory)));
    }
    return { ...outcome, problems: [...outcome.problems, ...problems] };
}
async function resolvePaths(run) {
    const real = async (path) => {
        const exists = (0,external_node_path_.isAbsolute)(path) && (await (0,promises_.stat)(path).catch(() => null)) !== null;
        if (exists)
            return await (0,promises_.realpath)(path);
        throw new loop_error/* LoopError */.jO('E_BOX_UNAVAILABLE', {
            message: `${path} is not the absolute path of something that exists`,
            remedy: 'Create it before the worker is started.',
        });
    };
    return {
        ...run,
        cwd: await real(run.cwd),
        ownPaths: await Promise.all(run.ownPaths.map(real)),
        mounts: await Promise.all((run.mounts ?? []).map(async ({ source, target }) => ({
            source: await real(source),
            target: await realParent(target),
        }))),
        keepPaths: await Promise.all((run.keepPaths ?? []).map(realParent)),
        // A file that the command names by its path must be there for the worker, wherever it lies.
        expose: await Promise.all([...(run.expose ?? []), ...run.argv.filter(isFilePath)].map(real)),
    };
}
async function prepareMounts(box, run) {
    for (const { source, target } of run.mounts ?? []) {
        if ((0,src_box/* hasNamespaces */.F)(box))
            await (0,promises_.mkdir)(target, { recursive: true });
        else
            await (0,promises_.symlink)(source, target).catch(refuseUnlessThere);
    }
}
function refuseUnlessThere(error) {
    if (error.code !== 'EEXIST')
        throw error;
}
/** The path with its directory resolved and its last name as it stands: what is kept may be a link. */
async function realParent(path) {
    return (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
function isFilePath(argument) {
    return (0,external_node_path_.isAbsolute)(argument) && (0,external_node_fs_.existsSync)(argument) && (0,external_node_fs_.statSync)(argument).isFile();
}


/***/ }),

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52220);


/** Runs a trusted helper program: no shell, no box, bounded output, killed with its process group at its deadline. */
async function runTool(run) {
    const started = performance.now();
    const stdout = new _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BoundedCollector */ .d(run.keepBytes ?? 1024 * 1024);
    const stderr = new _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .BoundedCollector */ .d(run.keepBytes ?? 1024 * 1024);
    const [program = '', ...args] = run.argv;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: run.cwd,
        env: run.env ?? {},
        stdio: [run.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
    });
    child.stdout?.on('data', (chunk) => stdout.add(chunk));
    child.stderr?.on('data', (chunk) => stderr.add(chunk));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(run.stdin);
    let ended = 'exited';
    const stop = (reason) => {
        if (ended === 'exited')
            ended = reason;
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // Already gone.
        }
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timer = setTimeout(() => stop('deadline'), run.deadlineMs);
    const cancel = () => stop('cancelled');
    run.signal?.addEventListener('abort', cancel);
    if (run.signal?.aborted)
        cancel();
    const end = await new Promise((resolve) => {
        child.once('error', (error) => resolve({ exitCode: null, signal: null, error }));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    clearTimeout(timer);
    run.signal?.removeEventListener('abort', cancel);
    return {
        exitCode: end.exitCode,
        signal: end.signal,
        ended: end.error === undefined ? ended : 'spawn-failed',
        durationMs: Math.round(performance.now() - started),
        stdout: stdout.result(),
        stderr: stderr.result(),
        survivorsKilled: null,
        problems: end.error === undefined ? [] : [end.error.message],
    };
}


/***/ }),

/***/ 58976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assessReadiness)
/* harmony export */ });
/**
 * A loop is ready when every line of its spec can be carried out and something can turn its work down.
 * Not ready means shadow: it reports and changes nothing. Own actions that can be moved keep it from `auto` (DESIGN rule 2).
 */
function assessReadiness(spec, policy, movable = []) {
    const rejected = [...spec.rules, ...policy]
        .filter((rule) => rule.class === 'rejected')
        .map((rule) => `${rule.position.file}:${rule.position.line} “${rule.text}”: ${rule.reason}`);
    const missing = [];
    if (!spec.gates.some((gate) => gate.required))
        missing.push(`${spec.file}: no required gate, so nothing can say no`);
    if (spec.budgets.maxIterations === null)
        missing.push(`${spec.file}: no limit on iterations`);
    if (spec.budgets.maxRuntimeMs === null)
        missing.push(`${spec.file}: no limit on runtime`);
    const problems = [...rejected, ...missing];
    const againstAuto = movable.map(({ path, uses }) => `${path}: ${uses} can be moved to other code; pin it to a full commit id`);
    return { ready: problems.length === 0, problems, ...(againstAuto.length > 0 ? { againstAuto } : {}) };
}


/***/ }),

/***/ 44625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ neutralizeWorkflowCommands)
/* harmony export */ });
/**
 * Text for a step's log in which the runner finds no command. It reads `::` at the start of a line after white space,
 * and `##[` anywhere (actions/runner, ActionCommand.cs), so these get a space inside.
 */
function neutralizeWorkflowCommands(text) {
    return text
        .replace(/(^|[\r\n\v\f\u0085\u2028\u2029])((?:(?![\r\n\v\f\u0085\u2028\u2029])[\s\p{C}])*)::/gu, '$1$2: :')
        .replaceAll('##[', '# #[');
}


/***/ }),

/***/ 68214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decideBatch)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);

/**
 * Decides whether a batch is done (seed 004: "the only exit authority"). It reads the tracker and nothing else:
 * no state file, no run report, no word of an agent, no cache. Whatever could not be read is not done,
 * and a batch of nothing proves nothing.
 */
function decideBatch(question) {
    const byId = new Map(question.tracker.tickets.map((ticket) => [ticket.id, ticket]));
    const tickets = [...new Set(question.batch)].map((id) => standingOf(id, byId.get(id), question.baseRef));
    const count = (...standings) => tickets.filter(({ standing }) => standings.includes(standing)).length;
    const settled = count('done', 'human-gated');
    const done = tickets.length > 0 && settled === tickets.length && question.tracker.problems.length === 0;
    return {
        done,
        reason: explain(question, tickets, done),
        tickets,
        ready: tickets.filter(({ standing }) => standing === 'ready').map(({ id }) => id),
        remaining: tickets.length - settled,
        waiting: count('waiting'),
        humanGated: count('human-gated'),
    };
}
function explain(question, tickets, done) {
    if (question.tracker.problems.length > 0) {
        return `not done: the tracker could not be read in full (${question.tracker.problems[0]})`;
    }
    if (tickets.length === 0)
        return 'not done: the batch is empty, and nothing proves nothing';
    const [only] = tickets;
    if (done && tickets.length === 1)
        return `done: ${only?.id}: ${only?.reason}`;
    if (done)
        return `done: all ${tickets.length} tickets are completed and merged, or settled by a person`;
    const open = tickets.find(({ standing }) => standing !== 'done' && standing !== 'human-gated');
    return `not done: ${open?.id}: ${open?.reason}`;
}
/** One row of the oracle's decision table per return; `docs/oracle.md` publishes it. */
function standingOf(id, ticket, baseRef) {
    const stands = (standing, reason) => ({ id, standing, reason });
    if (ticket === undefined)
        return stands('unknown', 'the tracker did not answer for it');
    const gate = humanGate(ticket);
    if (gate === 'by-a-person')
        return stands('human-gated', `labelled ${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.humanGated} by a person with write access`);
    const merged = ticket.pullRequests.filter((pull) => pull.state === 'merged' && pull.repository === ticket.repository);
    const intoBase = merged.find((pull) => pull.baseRef === baseRef && pull.mergeCommitSha !== null);
    if (ticket.state === 'closed')
        return closedStanding(ticket, intoBase, merged[0], baseRef, stands);
    if (gate === 'not-proven') {
        return stands('waiting', `labelled ${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.humanGated}, but not provably by a person with write access`);
    }
    if (ticket.labels.includes(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.escalated))
        return stands('waiting', 'the loop asked a person and has no answer yet');
    const open = ticket.pullRequests.find((pull) => pull.state === 'open');
    if (open !== undefined)
        return stands('in-review', `its pull request #${open.number} is open`);
    if (intoBase !== undefined)
        return stands('waiting', `pull request #${intoBase.number} is merged, but the ticket is open`);
    return stands('ready', 'open, with no pull request');
}
function closedStanding(ticket, intoBase, mergedElsewhere, baseRef, stands) {
    if (ticket.stateReason !== 'completed')
        return stands('unproven', `closed as ${ticket.stateReason ?? 'unknown'}`);
    if (intoBase !== undefined)
        return stands('done', `completed by pull request #${intoBase.number}`);
    if (mergedElsewhere !== undefined) {
        return stands('unproven', `pull request #${mergedElsewhere.number} was merged into ${mergedElsewhere.baseRef}, not ${baseRef}`);
    }
    return stands('unproven', 'closed as completed without a merged pull request');
}
/**
 * Whether the human-gated label counts. Only the newest `labeled` event does, and only when its actor is a person
 * who may write here: a bot, an agent or a passer-by with triage rights can't declare work settled.
 */
function humanGate(ticket) {
    if (!ticket.labels.includes(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.humanGated))
        return 'absent';
    const newest = ticket.labelEvents.findLast((event) => event.label === _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.humanGated);
    if (newest === undefined || newest.action !== 'labeled' || newest.actor.kind !== 'user')
        return 'not-proven';
    const { permission } = newest.actor;
    return permission === 'write' || permission === 'maintain' || permission === 'admin' ? 'by-a-person' : 'not-proven';
}


/***/ }),

/***/ 18551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ literalRoots),
/* harmony export */   WO: () => (/* binding */ matchPathsFolded),
/* harmony export */   oq: () => (/* binding */ matchPaths),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Globs as people write them: a leading `./` or `/` is the root, a bare name also means everything below. */
function matchPaths(globs) {
    if (globs.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.flatMap(spellings), { dot: true, nonegate: true });
}
/** As `matchPaths`, blind to case and composition: for what must never get through. */
function matchPathsFolded(globs) {
    const match = matchPaths(globs.map(foldPath));
    return (path) => match(foldPath(path));
}
/** The form in which two paths are compared that some file system would take for one. */
function foldPath(path) {
    // Nearly every path of nearly every repository takes this way, and a tree has many of them.
    if (/^[\x21-\x7e]*$/.test(path) && !/\.(?:\/|$)/.test(path))
        return path.toLowerCase();
    return path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase()
        .split('/')
        .map((name) => name.replace(/[. ]+$/, '') || name)
        .join('/');
}
/** The folded beginnings that everything these globs match has: `scripts/` of `scripts/*.sh`, all of it for `**`. */
function literalRoots(globs) {
    return globs.map((glob) => {
        const bare = foldPath(glob.replace(/^(?:\.?\/)+/, ''));
        return bare.slice(0, Math.max(0, bare.search(/[*?[\]{}()!+@\\]|$/)));
    });
}
function spellings(glob) {
    const bare = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (bare === '')
        return ['**'];
    return glob.endsWith('/') || !/[*?[\]{}()!+@]/.test(bare) ? [bare, `${bare}/**`] : [bare];
}


/***/ })

};
