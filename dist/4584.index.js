export const id = 4584;
export const ids = [4584];
export const modules = {

/***/ 28680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ recordAttempt),
  m1: () => (/* binding */ resetAttempts),
  Vc: () => (/* binding */ setCurrentRun),
  SO: () => (/* binding */ setItem)
});

// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/attempt-ledger.js
var attempt_ledger = __webpack_require__(49728);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-lines.js
var state_lines = __webpack_require__(92730);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/change-segment.js




/** Changes an item, or creates it at the end of the Items section. Throws `E_INPUT_INVALID` for an id that is none. */
function changeItem(state, id, change) {
    const at = state.segments.findIndex((segment) => segment.kind === 'item' && segment.name === id);
    if (at >= 0)
        return replaceSegment(state, at, change);
    if (!identifiers/* ItemId */.Np.safeParse(id).success) {
        throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
            message: `${JSON.stringify(id)} is no item id`,
            remedy: 'Use #12, owner/name#12, or a tracker key such as MT-104.',
        });
    }
    const place = newItemPlace(state);
    return replaceSegment(place.state, place.at, change, { kind: 'item', name: id, lines: [`### ${id}${state.eol}`] });
}
/** Replaces a segment by itself changed, or inserts a changed `fresh` one at its place. */
function replaceSegment(state, at, change, fresh) {
    const segment = fresh ?? state.segments[at];
    if (segment === undefined)
        return state;
    const units = (0,read_state/* segmentUnits */.rx)(segment);
    const next = change(units, state.eol);
    if (next === units && fresh === undefined)
        return state;
    const heading = segment.lines.slice(0, 1);
    const lines = (0,state_lines/* terminated */.CE)([...heading, ...next.flatMap((unit) => unit.lines)], state.eol);
    const follows = fresh !== undefined && at < state.segments.length;
    const replaced = { ...segment, lines: follows ? [...lines, state.eol] : lines };
    const segments = [...state.segments];
    segments.splice(at, fresh === undefined ? 1 : 0, replaced);
    return { ...state, segments };
}
/** Where a new item goes: after the last of the Items section, which is made where it is missing. */
function newItemPlace(state) {
    const start = state.segments.findIndex((segment) => segment.kind === 'items');
    if (start < 0) {
        const heading = { kind: 'items', name: 'Items', lines: [`## Items${state.eol}`] };
        const segments = [...spaced(state.segments, state.segments.length, state.eol), heading];
        return newItemPlace({ ...state, segments });
    }
    let end = start + 1;
    while (state.segments[end]?.kind === 'item' || state.segments[end]?.kind === 'note')
        end++;
    return { state: { ...state, segments: spaced(state.segments, end, state.eol) }, at: end };
}
/** The segments with a blank line at the end of the one before `at`. */
function spaced(segments, at, eol) {
    const before = segments[at - 1];
    if (before === undefined)
        return segments;
    const closed = (0,state_lines/* closeLastLine */.v5)(before.lines, eol);
    const lines = (0,state_lines/* isBlank */.z3)(closed.at(-1) ?? '') ? closed : [...closed, eol];
    return segments.map((segment, index) => (index === at - 1 ? { ...segment, lines } : segment));
}
function runSectionPlace(state) {
    return state.segments[0]?.kind === 'preamble' ? 1 : 0;
}
/** Changes the Current Run section, which is made below the title where it is missing. */
function changeRun(state, change) {
    const at = state.segments.findIndex((segment) => segment.kind === 'run');
    if (at >= 0)
        return replaceSegment(state, at, change);
    return replaceSegment(insertRunSection(state), runSectionPlace(state), change);
}
function insertRunSection(state) {
    const at = runSectionPlace(state);
    const segments = [...spaced(state.segments, at, state.eol)];
    const lines = [`## Current Run${state.eol}`, ...(at < segments.length ? [state.eol] : [])];
    segments.splice(at, 0, { kind: 'run', name: 'Current Run', lines });
    return { ...state, segments };
}

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/loop-state.js
var loop_state = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/segment-body.js
var segment_body = __webpack_require__(20029);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-text.js
var state_text = __webpack_require__(59970);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/write-property.js





/** Sets a one-line value, or takes it away for null or nothing but blanks. Bullets below it are notes and stay. */
function setText(units, { key, value, eol }) {
    const wanted = value === null ? '' : (0,state_text/* cleanStateText */.Ws)(value);
    const present = (0,read_state/* propertiesOf */.P1)(units, key);
    const [first] = present;
    if (wanted === '')
        return first === undefined ? units : units.filter((unit) => !present.some((old) => old === unit));
    if (present.length === 1 && first !== undefined && (0,state_text/* readStateText */.Rw)((0,segment_body/* propertyValue */.Nw)(first)) === wanted)
        return units;
    const nested = present.flatMap((unit) => {
        const from = unit.lines.findIndex((line, at) => at > 0 && (0,state_lines/* readBullet */.HV)(line) !== null);
        return from < 0 ? [] : unit.lines.slice(from);
    });
    return setProperty(units, { key, value: (0,state_text/* writeStateText */.yf)(wanted), nested, eol });
}
/** Sets the gates; none takes them away. */
function setGates(units, gates, eol) {
    const present = (0,read_state/* propertiesOf */.P1)(units, 'gates');
    if (gates.length === 0)
        return present.length === 0 ? units : units.filter((unit) => !isOneOf(unit, present));
    const bullets = gates.map(({ name, outcome }) => `${(0,state_text/* writeStateName */.GD)(name) || '?'}: ${(0,state_text/* writeStateText */.yf)(outcome)}`.trim());
    if (sameTexts(present.flatMap(segment_body/* propertyBullets */.PV), bullets))
        return units;
    const notes = present.flatMap((unit) => unit.lines.slice(1).filter((line) => (0,state_lines/* readBullet */.HV)(line) === null));
    const nested = [...bullets.map((bullet) => `  - ${bullet}`), ...notes];
    return setProperty(units, { key: 'gates', value: '', nested, eol });
}
/** Writes a ledger: lines that say what they said stay as they are, whatever is new follows them. */
function setLedger(units, lines, eol) {
    const present = (0,read_state/* propertiesOf */.P1)(units, 'attempts');
    const old = present.flatMap((unit) => unit.lines.slice(1));
    const pending = [...lines];
    const nested = old.map((line) => {
        const bullet = (0,state_lines/* readBullet */.HV)(line);
        if (bullet === null)
            return line;
        const was = (0,attempt_ledger/* readLedgerLine */.eX)(bullet.text);
        const at = pending.findIndex((each) => (0,attempt_ledger/* ledgerIdentity */.Am)(each) === (0,attempt_ledger/* ledgerIdentity */.Am)(was));
        const [now = was] = at < 0 ? [] : pending.splice(at, 1);
        const written = (0,attempt_ledger/* writeLedgerLine */.tl)(now);
        return written === (0,attempt_ledger/* writeLedgerLine */.tl)(was) ? line : `  - ${written}${(0,state_lines/* lineEnding */.En)(line)}`;
    });
    const added = pending.map((line) => `  - ${(0,attempt_ledger/* writeLedgerLine */.tl)(line)}`);
    const value = String((0,attempt_ledger/* ledgerTotals */.xL)({ bare: null, lines }).attempts);
    const [only] = present;
    const unchanged = added.length === 0 && sameTexts(nested, old) && present.length === 1;
    if (unchanged && only !== undefined && (0,segment_body/* propertyValue */.Nw)(only) === value)
        return units;
    return setProperty(units, { key: 'attempts', value, nested: [...nested, ...added], eol });
}
function isOneOf(unit, units) {
    return units.some((each) => each === unit);
}
function sameTexts(left, right) {
    return left.length === right.length && left.every((value, at) => value === right[at]);
}
/** Replaces the property of a key (and drops doubles of it), or puts it in its place among the others. */
function setProperty(units, text) {
    const [old = null, ...doubles] = (0,read_state/* propertiesOf */.P1)(units, text.key);
    const unit = { kind: 'property', key: text.key, lines: propertyLines(old, text) };
    if (old !== null)
        return units.flatMap((each) => (each === old ? unit : isOneOf(each, doubles) ? [] : each));
    const order = segment_body/* ITEM_KEYS */.nk.some((key) => key === text.key) ? segment_body/* ITEM_KEYS */.nk : segment_body/* RUN_KEYS */.rc;
    const rank = order.indexOf(text.key);
    const before = units.findLastIndex((each) => each.kind === 'property' && order.indexOf(each.key) < rank);
    return [...units.slice(0, before + 1), unit, ...units.slice(before + 1)];
}
/** The lines of a property; an old one keeps its mark, its spelling of the key and its line endings. */
function propertyLines(old, { key, value, nested, eol }) {
    const first = old === null ? '' : (0,state_lines/* lineContent */.Cg)(old.lines[0] ?? '');
    const head = old === null ? `- ${key}:` : first.slice(0, first.indexOf(':') + 1);
    const contents = [value === '' ? head : `${head} ${value}`, ...nested.map(state_lines/* lineContent */.Cg)];
    const ending = (0,state_lines/* lineEnding */.En)(old?.lines[0] ?? '') || eol;
    const endings = ['', ...nested.map(state_lines/* lineEnding */.En)];
    const last = old === null ? ending : (0,state_lines/* lineEnding */.En)(old.lines.at(-1) ?? '');
    return contents.map((content, at) => content + (at === contents.length - 1 ? last : endings[at] || ending));
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/change-state.js









/** The state with an item changed, or created where it is new. Throws `E_INPUT_INVALID` for an id that is none. */
function setItem(state, id, change) {
    const { status } = change;
    if (status !== undefined && !loop_state/* ITEM_STATUSES */.J.includes(status)) {
        throw refused(`${JSON.stringify(status)} is no status`, `Use one of ${loop_state/* ITEM_STATUSES */.J.join(', ')}.`);
    }
    return changeItem(state, id, (units, eol) => {
        let next = units;
        if (status !== undefined)
            next = setText(next, { key: 'status', value: status, eol });
        if (change.reason !== undefined)
            next = setText(next, { key: 'reason', value: change.reason, eol });
        if (change.gates !== undefined)
            next = setGates(next, change.gates, eol);
        if (change.nextAction !== undefined)
            next = setText(next, { key: 'next_action', value: change.nextAction, eol });
        if (change.pullRequest !== undefined)
            next = setText(next, { key: 'pull_request', value: change.pullRequest, eol });
        return next;
    });
}
/**
 * The state with one attempt on record. Recording the same key again changes nothing; with other details the two are
 * joined, the more cautious winning. Throws `E_INPUT_INVALID` for a key that is not `<run>/<attempt>`.
 */
function recordAttempt(state, id, entry) {
    if (!(0,attempt_ledger/* isAttemptKey */.L$)(entry.key)) {
        throw refused(`${JSON.stringify(entry.key)} is no key of an attempt`, 'Use <run>/<attempt>, e.g. 1234567/1.');
    }
    return changeItem(state, id, (units, eol) => {
        const lines = (0,attempt_ledger/* carryBareCount */.Hs)((0,read_state/* itemLedger */.RR)(units));
        return setLedger(units, withEntry(lines, (0,attempt_ledger/* normalizeEntry */.YT)(entry)), eol);
    });
}
/**
 * The state with what was tried on an item so far forgiven by a person; the entries stay readable. The same reset again
 * changes nothing. Throws `E_INPUT_INVALID` unless it names a person and a time.
 */
function resetAttempts(state, id, reset) {
    const person = reset.person.replace(/^@/, '');
    if (!(0,attempt_ledger/* isPerson */.KA)(person) || !(0,attempt_ledger/* isInstant */.uZ)(reset.at)) {
        const who = `${JSON.stringify(reset.person)} at ${JSON.stringify(reset.at)}`;
        throw refused(`a reset by ${who} names no person and time`, 'Only a person resets attempts, at a UTC time.');
    }
    const entry = { person, at: reset.at, reason: (0,state_text/* cleanStateText */.Ws)(reset.reason) };
    return changeItem(state, id, (units, eol) => {
        const lines = (0,attempt_ledger/* carryBareCount */.Hs)((0,read_state/* itemLedger */.RR)(units));
        const known = lines.some((line) => line.kind === 'reset' && line.reset.person === person && line.reset.at === entry.at);
        return known ? units : setLedger(units, [...lines, { kind: 'reset', reset: entry }], eol);
    });
}
/** The state with its Current Run section saying this; null takes a line away. */
function setCurrentRun(state, run) {
    if (run.runId !== null && !identifiers/* RunId */.PI.safeParse(run.runId).success) {
        throw refused(`${JSON.stringify(run.runId)} is no run id`, 'Use the workflow run’s id, or a timestamp.');
    }
    const values = {
        run_id: run.runId,
        mode: run.mode,
        selected_items: change_state_text(run.selectedItems),
        opened_pull_requests: change_state_text(run.openedPullRequests),
        escalations: change_state_text(run.escalations),
    };
    return changeRun(state, (units, eol) => segment_body/* RUN_KEYS */.rc.reduce((next, key) => setText(next, { key, value: values[key], eol }), units));
}
function change_state_text(count) {
    return count === null ? null : String(count);
}
function refused(message, remedy) {
    return new loop_error/* LoopError */.jO('E_INPUT_INVALID', { message, remedy });
}
function withEntry(lines, entry) {
    let known = false;
    const next = lines.map((line) => {
        if (line.kind !== 'entry' || line.entry.key !== entry.key)
            return line;
        known = true;
        return { kind: 'entry', entry: (0,attempt_ledger/* joinEntries */.Xk)(line.entry, entry), sound: true };
    });
    return known ? next : [...next, { kind: 'entry', entry, sound: true }];
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

/***/ 10842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   KL: () => (/* binding */ buildGitEnvironment),
/* harmony export */   gp: () => (/* binding */ basicCredential)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);




/** How the machine reaches the network; the only inherited variables. */
const TRANSPORT_VARIABLES = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'CURL_CA_BUNDLE',
    'TMPDIR',
];
/**
 * Configuration that outranks every file (git-config(1), `GIT_CONFIG_COUNT`): no hook, helper, signer, pager or
 * monitor is ever started, and no file outside the trusted GIT_DIR says which files count.
 */
const HARDENING = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.autocrlf', 'false'],
    ['core.safecrlf', 'false'],
    ['core.symlinks', 'true'],
    ['core.fileMode', 'true'],
    ['core.precomposeUnicode', 'false'],
    ['core.protectHFS', 'true'],
    ['core.protectNTFS', 'true'],
    ['core.quotePath', 'true'],
    ['core.pager', 'cat'],
    ['core.askPass', ''],
    ['credential.helper', ''],
    ['commit.gpgSign', 'false'],
    ['tag.gpgSign', 'false'],
    ['push.gpgSign', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    ['submodule.recurse', 'false'],
    ['safe.directory', '*'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
];
/** Where a trustworthy git is looked for first: places an earlier step's PATH entry can't shadow. */
const SYSTEM_DIRECTORIES = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/bin'];
/** The absolute path of git: the system's first, then the caller's PATH. Throws E_GIT_FAILED when there is none. */
async function findGit(path) {
    const inherited = (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory));
    for (const directory of [...SYSTEM_DIRECTORIES, ...inherited]) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'git');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return candidate;
        }
        catch {
            // Not here: look in the next directory.
        }
    }
    throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .LoopError */ .jO('E_GIT_FAILED', {
        message: 'git was not found on this machine',
        remedy: 'Install git 2.39 or later on the runner.',
    });
}
/** The whole environment of a git process, built from nothing (attacks §6: scrubbing flags missed 9 of 35 vectors). */
function buildGitEnvironment(sources) {
    const environment = {
        PATH: [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(sources.gitPath), '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
        // Nothing can ever exist below /dev/null, so no .netrc and no .gitconfig is found there.
        HOME: '/dev/null',
        XDG_CONFIG_HOME: '/dev/null',
        LC_ALL: 'C',
        TZ: 'UTC',
        GIT_DIR: sources.gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: sources.globalConfigFile ?? '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_PAGER: 'cat',
        GIT_EDITOR: ':',
        GIT_ALLOW_PROTOCOL: 'http:https:file',
    };
    if (sources.workTree !== undefined)
        environment.GIT_WORK_TREE = sources.workTree;
    for (const name of TRANSPORT_VARIABLES) {
        const value = sources.inherited[name];
        if (value !== undefined && value !== '')
            environment[name] = value;
    }
    // Servers tell git by its own name, so that comes first; ours says which action asks.
    if (sources.userAgent !== undefined)
        environment.GIT_HTTP_USER_AGENT = `git/2 ${sources.userAgent}`;
    for (const [name, value] of Object.entries(sources.call))
        environment[name] = value;
    const settings = [
        ...HARDENING,
        ...sources.auth.map(({ url, token }) => [`http.${url}.extraheader`, authorizationHeader(token)]),
    ];
    environment.GIT_CONFIG_COUNT = String(settings.length);
    for (const [index, [key, value]] of settings.entries()) {
        environment[`GIT_CONFIG_KEY_${index}`] = key;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return environment;
}
/** The header GitHub takes a token in over git's HTTP transport, as actions/checkout sends it. */
function authorizationHeader(token) {
    return `AUTHORIZATION: basic ${basicCredential(token)}`;
}
/** `x-access-token:<token>` in base64, the form in which a token could turn up in a trace. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}


/***/ }),

/***/ 20317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ gitFailureKind),
/* harmony export */   bd: () => (/* binding */ classifyGitFailure),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   zg: () => (/* binding */ redactGitText)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10842);


/** In order: the more telling words come first, since one refusal often prints several. */
const FAILURE_PATTERNS = [
    // GitHub's words when a token without `workflows` pushes a change below .github/workflows.
    [
        'workflow-scope',
        /refusing to allow .{0,200}(?:create or update|to modify) workflow|without `workflows?` (?:scope|permission)/i,
    ],
    ['protected', /protected branch|GH006|GH013|repository rule violations|pre-receive hook declined/i],
    [
        'rejected-non-fast-forward',
        /non-fast-forward|fetch first|stale info|\(already exists\)|cannot lock ref|failed to update ref|reference already exists|incorrect old value|remote ref updated since checkout/i,
    ],
    [
        'auth',
        /authentication failed|could not read username|could not read password|invalid username or password|permission to .{0,300} denied|the requested URL returned error: 40[13]|repository not found|repository '.{0,500}' not found|access denied/i,
    ],
    [
        'unreachable',
        /could not resolve host|couldn't connect|failed to connect|connection (?:refused|reset|timed out)|operation (?:timed out|too slow)|network is unreachable|the requested URL returned error: (?:429|5\d\d)|unexpected disconnect|the remote end hung up|early EOF|RPC failed|does not appear to be a git repository|ssl|gnutls/i,
    ],
];
/** Reads git's stderr (locale C) as one of the failures a caller can act on. */
function classifyGitFailure(stderr) {
    const text = stderr.slice(-16_000);
    return FAILURE_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
const REMEDIES = {
    'rejected-non-fast-forward': 'Somebody else wrote to the branch. Fetch it and apply the change again.',
    auth: 'Check that the token is valid for this repository and that the job has `permissions: contents: write` where it pushes, `contents: read` where it reads.',
    'workflow-scope': "The change touches .github/workflows, which the workflow's token may not write. A person has to make it.",
    protected: 'The branch is protected or a ruleset refuses the push. Push to another branch, or allow the app in the rule.',
    unreachable: 'The server could not be reached or answered with a fault. Run it again; if it persists, check the server and the proxy.',
    other: 'Read the last lines above; they are git’s own.',
};
/** Removes tokens in every form git prints them: the value, its basic credential, user information in a URL. */
function redactGitText(text, auth) {
    let redacted = text.replace(/:\/\/[^/\s@]{1,500}@/g, '://***@').replace(/(authorization:\s*)[^\r\n]*/gi, '$1***');
    for (const { token } of auth) {
        if (token === '')
            continue;
        redacted = redacted.replaceAll(token, '***').replaceAll((0,_git_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .basicCredential */ .gp)(token), '***');
    }
    return redacted;
}
/** The E_GIT_FAILED for a finished git process: its subcommand, the last lines of its words, a remedy by kind. */
function gitFailure(args, outcome, stderr) {
    const kind = classifyGitFailure(stderr);
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('hint:'))
        .slice(-6)
        .map((line) => line.slice(0, 400));
    const words = lines.length === 0 ? '' : `: ${lines.join(' | ')}`;
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO('E_GIT_FAILED', {
        message: `git ${subcommandOf(args)} ${outcome}${words}`,
        remedy: REMEDIES[kind],
        cause: { kind },
    });
}
/** The kind of failure an E_GIT_FAILED carries; `other` for anything else. */
function gitFailureKind(error) {
    if (!(error instanceof _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO) || error.code !== 'E_GIT_FAILED')
        return 'other';
    const kind = error.cause?.kind;
    return typeof kind === 'string' && kind in REMEDIES ? kind : 'other';
}
function subcommandOf(args) {
    return args.find((argument, index) => !argument.startsWith('-') && args[index - 1] !== '-c') ?? '';
}


/***/ }),

/***/ 19278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10842);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20317);





const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const DEFAULT_DEADLINE_MS = 5 * 60 * 1000;
const MAX_STDERR_BYTES = 64 * 1024;
/** Gives a git bound to one trusted GIT_DIR; the binary is looked up at the first call. */
function createGit(options) {
    for (const path of [options.gitDir, options.workTree]) {
        if (path !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
            throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LoopError */ .jO('E_GIT_REFUSED', {
                message: `git was given the relative path ${JSON.stringify(path)}`,
                remedy: 'Hand in an absolute path.',
            });
        }
    }
    let gitPath;
    const runBytes = async (args, call = {}) => {
        gitPath ??= (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .Ct)(options.env?.PATH);
        return runProcess(await gitPath, options, args, call);
    };
    return {
        gitDir: options.gitDir,
        runBytes,
        run: async (args, call) => {
            const result = await runBytes(args, call);
            return { ...result, stdout: result.stdout.toString('utf8') };
        },
    };
}
async function runProcess(gitPath, options, args, call) {
    const auth = [...(options.auth ?? []), ...(call.auth ?? [])];
    const workTree = call.workTree ?? options.workTree;
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .buildGitEnvironment */ .KL)({
        gitPath,
        gitDir: options.gitDir,
        workTree,
        inherited: options.env ?? {},
        auth,
        globalConfigFile: options.globalConfigFile,
        userAgent: options.userAgent,
        call: call.env ?? {},
    });
    const ended = await supervise(gitPath, args, environment, {
        cwd: call.cwd ?? workTree ?? '/',
        input: call.input,
        maxBytes: call.maxBytes ?? DEFAULT_MAX_BYTES,
        deadlineMs: call.deadlineMs ?? options.deadlineMs ?? DEFAULT_DEADLINE_MS,
    });
    const stderr = (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .redactGitText */ .zg)(ended.stderr, auth);
    options.log?.debug(`git ${(0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .redactGitText */ .zg)(args.join(' '), auth).slice(0, 300)}: ${ended.trouble ?? ended.exitCode}`);
    if (ended.trouble !== null)
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailure */ .tv)(args, ended.trouble, stderr);
    if (ended.exitCode !== 0 && call.allowFailure !== true) {
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailure */ .tv)(args, `failed with exit code ${ended.exitCode}`, stderr);
    }
    return { exitCode: ended.exitCode, stdout: ended.stdout, stderr };
}
/** Own process group, so that transport helpers die with git at the deadline. */
function supervise(gitPath, args, env, limits) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(gitPath, args, { cwd: limits.cwd, env, stdio: 'pipe', detached: true });
        const chunks = [];
        let size = 0;
        let stderr = Buffer.alloc(0);
        let trouble = null;
        const stop = (reason) => {
            trouble ??= reason;
            killGroup(child.pid);
        };
        const timer = setTimeout(() => stop(`did not end within ${limits.deadlineMs} ms`), limits.deadlineMs);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > limits.maxBytes)
                stop(`printed more than ${limits.maxBytes} bytes`);
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            stderr = Buffer.concat([stderr, chunk]).subarray(-MAX_STDERR_BYTES);
        });
        // git may end before it has read everything; its exit code tells, not the broken pipe.
        child.stdin.on('error', () => { });
        child.stdin.end(limits.input ?? '');
        child.on('error', (error) => {
            trouble ??= `could not be started (${error.message})`;
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (code === null)
                trouble ??= `was ended by ${signal ?? 'an unknown signal'}`;
            resolve({ exitCode: code ?? -1, stdout: Buffer.concat(chunks), stderr: stderr.toString('utf8'), trouble });
        });
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}


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

/***/ 20511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ speaker)
/* harmony export */ });
/* harmony import */ var _loop_actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23504);

/** How this step introduces itself to a server, through the API and through git alike. */
function speaker(context) {
    return (0,_loop_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .userAgent */ .N)({ version: context.actionVersion, action: context.actionName, job: context.job });
}


/***/ })

};
