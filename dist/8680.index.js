export const id = 8680;
export const ids = [8680];
export const modules = {

/***/ 49728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ ledgerIdentity),
/* harmony export */   Hs: () => (/* binding */ carryBareCount),
/* harmony export */   KA: () => (/* binding */ isPerson),
/* harmony export */   L$: () => (/* binding */ isAttemptKey),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Xk: () => (/* binding */ joinEntries),
/* harmony export */   YT: () => (/* binding */ normalizeEntry),
/* harmony export */   eX: () => (/* binding */ readLedgerLine),
/* harmony export */   kC: () => (/* binding */ withoutDoubleResets),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   tl: () => (/* binding */ writeLedgerLine),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   xL: () => (/* binding */ ledgerTotals)
/* harmony export */ });
/* unused harmony exports ATTEMPT_KEY, PERSON, INSTANT, entryEpochs, carriedCount */
/* harmony import */ var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
/* harmony import */ var _segment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20029);
/* harmony import */ var _state_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
/* harmony import */ var _state_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59970);




/** `<run>/<attempt>`. */
const ATTEMPT_KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}\/[1-9][0-9]{0,8}$/;
/** A GitHub login (docs.github.com: letters, digits and single hyphens; managed users carry `_short`). No `[bot]`. */
const PERSON = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})(?:_[A-Za-z0-9]{1,20})?$/;
/** UTC, ISO 8601, to the second or finer. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const SEPARATOR = ' — ';
function isAttemptKey(key) {
    return ATTEMPT_KEY.test(key);
}
function isPerson(login) {
    return PERSON.test(login);
}
function isInstant(at) {
    return INSTANT.test(at) && !Number.isNaN(Date.parse(at));
}
/** Whether a text is a count of attempts in digits. */
function isCount(text) {
    return /^\d{1,6}$/.test(text);
}
/** Reads an `attempts` property; an absent one is an empty ledger. */
function readLedger(unit) {
    if (unit === undefined)
        return { bare: null, lines: [] };
    const number = /^\d{1,6}$/.exec((0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyValue */ .Nw)(unit));
    return {
        bare: number === null ? null : Number(number[0]),
        lines: withoutDoubleResets((0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyBullets */ .PV)(unit).map(readLedgerLine)),
    };
}
/** One decision of a person forgives once, at its first place, however often its line was copied. */
function withoutDoubleResets(lines) {
    if (!lines.some((line) => line.kind === 'reset'))
        return lines;
    const seen = new Set();
    return lines.filter((line) => {
        if (line.kind !== 'reset')
            return true;
        const identity = ledgerIdentity(line);
        return !seen.has(identity) && seen.add(identity);
    });
}
/** Reads one line below `attempts:`. An entry whose details can't be read counts as failed, at unknown cost. */
function readLedgerLine(text) {
    const pair = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readPair */ .$T)(text);
    if (pair === null)
        return { kind: 'note', text };
    if (pair.key === 'before' && isCount(pair.value))
        return { kind: 'before', count: Number(pair.value) };
    const [head, words] = splitWords(pair.value);
    if (pair.key === 'reset') {
        const [person = '', at = '', ...more] = head.split(' ');
        const named = person.startsWith('@') && isPerson(person.slice(1)) && isInstant(at) && more.length === 0;
        if (!named)
            return { kind: 'note', text };
        return { kind: 'reset', reset: { person: person.slice(1), at, reason: (0,_state_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readStateText */ .Rw)(words) } };
    }
    if (!isAttemptKey(pair.key))
        return { kind: 'note', text };
    const details = readDetails(head);
    const note = (0,_state_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readStateText */ .Rw)(words);
    if (details !== null)
        return { kind: 'entry', entry: { key: pair.key, ...details, note }, sound: true };
    const unknown = { outcome: 'failed', stopReason: 'agent-error', tokens: null, costUsd: null };
    return { kind: 'entry', entry: { key: pair.key, ...unknown, note: (0,_state_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readStateText */ .Rw)(pair.value) }, sound: false };
}
function splitWords(value) {
    const at = value.indexOf(SEPARATOR);
    return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + SEPARATOR.length)];
}
function readDetails(head) {
    const [outcome, stopReason, tokens, cost, ...more] = head.split(', ');
    if (outcome !== 'succeeded' && outcome !== 'failed')
        return null;
    if (!_stop_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .STOP_REASONS */ .N.includes(stopReason) || more.length > 0)
        return null;
    const count = /^tokens (?:(\d{1,15})|unknown)$/.exec(tokens ?? '');
    const money = /^cost (?:\$(\d{1,12}(?:\.\d{1,6})?)|unknown)$/.exec(cost ?? '');
    if (count === null || money === null)
        return null;
    return {
        outcome,
        stopReason: stopReason,
        tokens: count[1] === undefined ? null : Number(count[1]),
        costUsd: money[1] === undefined ? null : Number(money[1]),
    };
}
/** One ledger line as it is written, without indentation, mark and line ending. */
function writeLedgerLine(line) {
    switch (line.kind) {
        case 'note':
            return line.text;
        case 'before':
            return `before: ${line.count}`;
        case 'reset':
            return withWords(`reset: @${line.reset.person} ${line.reset.at}`, line.reset.reason);
        case 'entry': {
            const { key, outcome, stopReason, tokens, costUsd, note } = line.entry;
            const spent = `tokens ${tokens ?? 'unknown'}, cost ${costUsd === null ? 'unknown' : `$${money(costUsd)}`}`;
            return withWords(`${key}: ${outcome}, ${stopReason}, ${spent}`, note);
        }
    }
}
function withWords(head, words) {
    const written = (0,_state_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeStateText */ .yf)(words);
    return written === '' ? head : `${head}${SEPARATOR}${written}`;
}
/** US dollars to the millionth, at least cents, never in exponent form. */
function money(costUsd) {
    return costUsd.toFixed(6).replace(/0{1,4}$/, '');
}
/** An entry as the file can hold it: one line of note, whole tokens, money to the millionth. */
function normalizeEntry(entry) {
    return {
        ...entry,
        tokens: entry.tokens === null ? null : Math.round(entry.tokens),
        costUsd: entry.costUsd === null ? null : Number(entry.costUsd.toFixed(6)),
        note: (0,_state_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanStateText */ .Ws)(entry.note),
    };
}
/** Two records of one attempt as one, the same whichever comes first: failed and unknown and dearer win. */
function joinEntries(left, right) {
    const [first, second] = rank(left) >= rank(right) ? [left, right] : [right, left];
    return {
        ...first,
        tokens: first.tokens === null || second.tokens === null ? null : Math.max(first.tokens, second.tokens),
        costUsd: first.costUsd === null || second.costUsd === null ? null : Math.max(first.costUsd, second.costUsd),
    };
}
function rank(entry) {
    return `${entry.outcome === 'failed' ? 1 : 0} ${entry.stopReason} ${entry.note}`;
}
/** Entries by key, each with how many resets stand before it (at its last place, which is the less forgiving). */
function entryEpochs(lines) {
    const found = new Map();
    let epoch = 0;
    for (const line of lines) {
        if (line.kind === 'reset')
            epoch++;
        if (line.kind !== 'entry')
            continue;
        const known = found.get(line.entry.key)?.entry;
        found.set(line.entry.key, { entry: known === undefined ? line.entry : joinEntries(known, line.entry), epoch });
    }
    return found;
}
/** What a ledger adds up to. Only entries after the last reset count; without any line the bare number does. */
function ledgerTotals(ledger) {
    const resets = ledger.lines.flatMap((line) => (line.kind === 'reset' ? [line.reset] : []));
    const found = [...entryEpochs(ledger.lines).values()];
    const entries = found.map(({ entry }) => entry);
    const carried = carriedCount(ledger.lines);
    if (entries.length === 0 && resets.length === 0 && carried === null) {
        const count = ledger.bare ?? 0;
        return { attempts: count, failed: count, entries, resets };
    }
    const counted = found.filter(({ epoch }) => epoch === resets.length).map(({ entry }) => entry);
    const before = carried !== null && carried.epoch === resets.length ? carried.count : 0;
    const failed = counted.filter((entry) => entry.outcome === 'failed').length;
    return { attempts: before + counted.length, failed: before + failed, entries, resets };
}
/** The carried count (the largest, if it is there twice) and how many resets stand before its last place. */
function carriedCount(lines) {
    let count = null;
    let place = 0;
    let epoch = 0;
    for (const line of lines) {
        if (line.kind === 'reset')
            epoch++;
        if (line.kind !== 'before')
            continue;
        count = Math.max(line.count, count ?? 0);
        place = epoch;
    }
    return count === null ? null : { count, epoch: place };
}
/** The ledger with a bare count turned into a `before` line, so that entries and resets can follow it. */
function carryBareCount(ledger) {
    const counted = ledger.lines.some((line) => line.kind !== 'note');
    if (counted || ledger.bare === null || ledger.bare === 0)
        return ledger.lines;
    return [...ledger.lines, { kind: 'before', count: ledger.bare }];
}
/** What makes two ledger lines one and the same fact. */
function ledgerIdentity(line) {
    switch (line.kind) {
        case 'entry':
            return `entry ${line.entry.key}`;
        case 'reset':
            return `reset ${line.reset.person} ${line.reset.at}`;
        case 'before':
            return 'before';
        case 'note':
            return `note ${line.text}`;
    }
}


/***/ }),

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

/***/ 46731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ITEM_STATUSES)
/* harmony export */ });
/** Where an item stands, from the least to the most cautious; when two writers disagree the more cautious wins. */
const ITEM_STATUSES = [
    'ready',
    'selected',
    'drafted',
    'done',
    'skipped',
    'failed',
    'waiting',
    'escalated',
];


/***/ }),

/***/ 88629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   Gq: () => (/* binding */ getItem),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   RR: () => (/* binding */ itemLedger),
/* harmony export */   h9: () => (/* binding */ attemptsReadable),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   rx: () => (/* binding */ segmentUnits)
/* harmony export */ });
/* unused harmony exports getCurrentRun, caution, readGate, effectiveStatus */
/* harmony import */ var _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49728);
/* harmony import */ var _loop_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46731);
/* harmony import */ var _segment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20029);
/* harmony import */ var _state_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92730);
/* harmony import */ var _state_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59970);





const items = new WeakMap();
const indexes = new WeakMap();
/** The item as code sees it, or null when the state does not know it. */
function getItem(state, id) {
    let index = indexes.get(state);
    if (index === undefined) {
        index = new Map(itemSegments(state).map((segment) => [segment.name, segment]));
        indexes.set(state, index);
    }
    const segment = index.get(id);
    return segment === undefined ? null : readItem(segment);
}
/** All items in the file's order. */
function listItems(state) {
    return itemSegments(state).map(readItem);
}
/** The Current Run section; null for each line that is not there. */
function getCurrentRun(state) {
    const segment = state.segments.find((each) => each.kind === 'run');
    const units = segment === undefined ? [] : segmentUnits(segment);
    return {
        runId: textOf(units, 'run_id'),
        mode: textOf(units, 'mode'),
        selectedItems: countOf(units, 'selected_items'),
        openedPullRequests: countOf(units, 'opened_pull_requests'),
        escalations: countOf(units, 'escalations'),
    };
}
function itemSegments(state) {
    return state.segments.filter((segment) => segment.kind === 'item');
}
/** A segment's lines below its heading, taken apart by the keys it may have. */
function segmentUnits(segment) {
    const keys = segment.kind === 'item' ? _segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ITEM_KEYS */ .nk : segment.kind === 'run' ? _segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_KEYS */ .rc : [];
    return (0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(segment.lines.slice(1), keys);
}
/** The properties of one key; a person may have written it twice. */
function propertiesOf(units, key) {
    return units.filter((unit) => unit.kind === 'property' && unit.key === key);
}
function textOf(units, key) {
    const property = propertiesOf(units, key)[0];
    if (property === undefined)
        return null;
    const value = (0,_state_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateText */ .Rw)((0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyValue */ .Nw)(property));
    return value === '' ? null : value;
}
function countOf(units, key) {
    const text = textOf(units, key);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
/** How cautious a status is: its place in `ITEM_STATUSES`. */
function caution(status) {
    return _loop_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ITEM_STATUSES */ .J.indexOf(status);
}
/** A status as written, or null where it is none. */
function readStatus(property) {
    const word = (0,_state_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateText */ .Rw)((0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyValue */ .Nw)(property)).toLowerCase();
    return _loop_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ITEM_STATUSES */ .J.find((status) => status === word) ?? null;
}
/** Reads one gate line; without a colon it is a name with no outcome. */
function readGate(text) {
    const pair = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readPair */ .$T)(text);
    if (pair === null)
        return { name: (0,_state_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateText */ .Rw)(text), outcome: '' };
    return { name: (0,_state_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateText */ .Rw)(pair.key), outcome: (0,_state_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateText */ .Rw)(pair.value) };
}
/** The status in force: of several the most cautious; unreadable, absent or beside unreadable attempts: `waiting`. */
function effectiveStatus(units) {
    const statuses = propertiesOf(units, 'status').map((property) => readStatus(property) ?? 'waiting');
    if (statuses.length === 0 || !attemptsReadable(units))
        statuses.push('waiting');
    return statuses.reduce((worst, status) => (caution(status) > caution(worst) ? status : worst));
}
/** Whether `attempts:` carries a number or entries: words alone tell nothing that could be counted. */
function attemptsReadable(units) {
    return propertiesOf(units, 'attempts').every((property) => {
        const value = (0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyValue */ .Nw)(property);
        if (value === '' || (0,_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .isCount */ .my)(value))
            return true;
        return (0,_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(property).lines.some((line) => line.kind !== 'note');
    });
}
/** The attempts of an item whose `attempts` key may be there more than once. */
function itemLedger(units) {
    const [first, ...doubles] = propertiesOf(units, 'attempts');
    if (doubles.length === 0)
        return (0,_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(first);
    const ledgers = propertiesOf(units, 'attempts').map(_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC);
    const bare = ledgers.reduce((most, ledger) => (ledger.bare === null ? most : Math.max(most ?? 0, ledger.bare)), null);
    return { bare, lines: (0,_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutDoubleResets */ .kC)(ledgers.flatMap((ledger) => ledger.lines)) };
}
function readItem(segment) {
    const known = items.get(segment);
    if (known !== undefined)
        return known;
    const units = segmentUnits(segment);
    const totals = (0,_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerTotals */ .xL)(itemLedger(units));
    const item = {
        id: segment.name,
        status: effectiveStatus(units),
        reason: textOf(units, 'reason'),
        attempts: totals.attempts,
        failedAttempts: totals.failed,
        entries: totals.entries,
        resets: totals.resets,
        gates: propertiesOf(units, 'gates').flatMap((property) => (0,_segment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyBullets */ .PV)(property).map(readGate)),
        nextAction: textOf(units, 'next_action'),
        pullRequest: textOf(units, 'pull_request'),
    };
    items.set(segment, item);
    return item;
}


/***/ }),

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ propertyValue),
/* harmony export */   PV: () => (/* binding */ propertyBullets),
/* harmony export */   nk: () => (/* binding */ ITEM_KEYS),
/* harmony export */   rc: () => (/* binding */ RUN_KEYS),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony export normalizeKey */
/* harmony import */ var _state_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);

/** Keys of an item, in the order they are written in. */
const ITEM_KEYS = ['status', 'reason', 'attempts', 'gates', 'next_action', 'pull_request'];
/** Keys of the Current Run section, in the order they are written in. */
const RUN_KEYS = ['run_id', 'mode', 'selected_items', 'opened_pull_requests', 'escalations'];
/** The one spelling of a key: lower case, blanks and hyphens as underscores. */
function normalizeKey(key) {
    return key.toLowerCase().replace(/[\s-]+/g, '_');
}
/** Takes a segment's lines below its heading apart. Joined, the units are those lines. */
function readBody(lines, keys) {
    const units = [];
    const opaque = new _state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .OpaqueBlocks */ .G0();
    let property = null;
    let blanks = [];
    let notesOnly = false;
    const flush = () => {
        if (property !== null)
            units.push({ kind: 'property', key: property.key, lines: property.lines });
        for (const blank of blanks)
            units.push({ kind: 'free', lines: [blank] });
        property = null;
        blanks = [];
    };
    for (let number = 0; number < lines.length; number++) {
        const line = lines[number] ?? '';
        if (opaque.covers(line, number) || notesOnly || (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeading */ .Nu)(line) !== null) {
            // Below a heading of its own an item has a person's notes, whatever their bullets look like.
            notesOnly ||= (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeading */ .Nu)(line) !== null;
            flush();
            units.push({ kind: 'free', lines: [line] });
            continue;
        }
        if ((0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line)) {
            blanks.push(line);
            continue;
        }
        const open = property;
        const bullet = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBullet */ .HV)(line);
        const key = bullet === null || bullet.nested ? null : knownKey(bullet.text, keys);
        if (open !== null && key === null && goesOn({ line, nested: bullet?.nested === true, open, blanks })) {
            open.lines.push(...blanks, line);
            blanks = [];
            continue;
        }
        flush();
        if (key === null)
            units.push({ kind: 'free', lines: [line] });
        else
            property = { key, lines: [line], flat: key === 'gates' && isListHead(line) };
    }
    flush();
    return units;
}
/** The value on a property's bullet, with the words that go on in the lines below it, before any nested bullet. */
function propertyValue(unit) {
    let value = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readPair */ .$T)((0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBullet */ .HV)(unit.lines[0] ?? '')?.text ?? '')?.value ?? '';
    for (let at = 1; at < unit.lines.length; at++) {
        const line = unit.lines[at] ?? '';
        if ((0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBullet */ .HV)(line) !== null)
            break;
        const words = line.trim();
        if (words !== '')
            value = value === '' ? words : `${value} ${words}`;
    }
    return value;
}
/** The bullets below a property's own, as text. */
function propertyBullets(unit) {
    const texts = [];
    for (let at = 1; at < unit.lines.length; at++) {
        const bullet = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBullet */ .HV)(unit.lines[at] ?? '');
        if (bullet !== null)
            texts.push(bullet.text);
    }
    return texts;
}
function knownKey(text, keys) {
    const pair = (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readPair */ .$T)(text);
    if (pair === null || pair.key.length > 40)
        return null;
    if (keys.includes(pair.key))
        return pair.key;
    const key = normalizeKey(pair.key);
    return keys.includes(key) ? key : null;
}
function isListHead(line) {
    return (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readPair */ .$T)((0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBullet */ .HV)(line)?.text ?? '')?.value === '';
}
/**
 * Indented lines belong to the property above. So do, for `gates:` alone, bullets that lost their indentation (as in the
 * published sample), until a known key, a blank line, or a first gate that is indented after all.
 */
function goesOn(at) {
    if (at.nested) {
        at.open.flat = false;
        return true;
    }
    if (at.blanks.length > 0)
        return false;
    if ((0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBullet */ .HV)(at.line) === null)
        return (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndented */ .w0)(at.line);
    return at.open.flat;
}


/***/ }),

/***/ 92730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ readPair),
/* harmony export */   CE: () => (/* binding */ terminated),
/* harmony export */   Cg: () => (/* binding */ lineContent),
/* harmony export */   En: () => (/* binding */ lineEnding),
/* harmony export */   G0: () => (/* binding */ OpaqueBlocks),
/* harmony export */   HV: () => (/* binding */ readBullet),
/* harmony export */   Nu: () => (/* binding */ readHeading),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   v5: () => (/* binding */ closeLastLine),
/* harmony export */   w0: () => (/* binding */ isIndented),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Splits text into lines that keep their own ending (`\n`, `\r\n` or `\r`), so that joining them gives the text back. */
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code !== 10 && code !== 13)
            continue;
        if (code === 13 && text.charCodeAt(at + 1) === 10)
            at++;
        lines.push(text.slice(start, at + 1));
        start = at + 1;
    }
    if (start < text.length)
        lines.push(text.slice(start));
    return lines;
}
/** A line without its ending. */
function lineContent(line) {
    let end = line.length;
    if (end > 0 && line.charCodeAt(end - 1) === 10)
        end--;
    if (end > 0 && line.charCodeAt(end - 1) === 13)
        end--;
    return end === line.length ? line : line.slice(0, end);
}
/** The ending of a line; empty for a last line without one. */
function lineEnding(line) {
    return line.slice(lineContent(line).length);
}
/** Lines with `eol` put after a last line that has none, so that something can follow it. */
function closeLastLine(lines, eol) {
    const last = lines.at(-1);
    if (last === undefined || lineEnding(last) !== '')
        return lines;
    return [...lines.slice(0, -1), last + eol];
}
/** Lines with an ending on every one but the last, which keeps its own. */
function terminated(lines, eol) {
    return lines.map((line, at) => (at < lines.length - 1 && lineEnding(line) === '' ? line + eol : line));
}
/** An ATX heading that starts in the first column (an indented one belongs to the list it stands in), or null. */
function readHeading(line) {
    if (line.charCodeAt(0) !== 35)
        return null;
    let level = 0;
    while (line.charCodeAt(level) === 35)
        level++;
    const rest = lineContent(line).slice(level);
    if (level > 6 || (rest !== '' && rest[0] !== ' ' && rest[0] !== '\t'))
        return null;
    return { level, text: withoutClosingHashes(rest.trim()) };
}
function withoutClosingHashes(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === 35)
        end--;
    if (end === text.length)
        return text;
    if (end === 0)
        return '';
    return text[end - 1] === ' ' || text[end - 1] === '\t' ? text.slice(0, end).trimEnd() : text;
}
/** A list bullet, nested when it is indented by two columns or a tab, or null. */
function readBullet(line) {
    let at = 0;
    while (line[at] === ' ' || line[at] === '\t')
        at++;
    const mark = line[at];
    if (mark !== '-' && mark !== '*' && mark !== '+')
        return null;
    const rest = lineContent(line).slice(at + 1);
    if (rest !== '' && rest[0] !== ' ' && rest[0] !== '\t')
        return null;
    return { nested: at >= 2 || line[0] === '\t', text: rest.trim() };
}
/** `key: value` at its first colon that no backslash escapes and that a blank or the end follows, or null. */
function readPair(text) {
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === ':' && (at + 1 === text.length || text[at + 1] === ' ' || text[at + 1] === '\t')) {
            return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
        }
    }
    return null;
}
function isBlank(line) {
    return line.trim() === '';
}
function isIndented(line) {
    return line[0] === '\t' || (line[0] === ' ' && line[1] === ' ');
}
/** Follows fenced code and HTML comments over lines: what stands inside is somebody's text, never structure. */
class OpaqueBlocks {
    #fence = null;
    #comment = false;
    #opened = null;
    /** Whether the line is inside, opens or closes such a block. */
    covers(line, number) {
        if (this.#fence !== null) {
            const run = fenceRun(line.trim());
            if (run?.mark === this.#fence.mark && run.length >= this.#fence.length && run.rest === '')
                this.#close();
            return true;
        }
        if (this.#comment) {
            if (line.includes('-->'))
                this.#close();
            return true;
        }
        const first = firstInk(line);
        if (first === '`' || first === '~')
            return this.#openFence(line, number);
        if (first === '<' && line.trimStart().startsWith('<!--')) {
            if (line.includes('-->'))
                return true;
            this.#comment = true;
            this.#opened = { message: 'a comment is never closed', line: number, column: line.indexOf('<!--') };
            return true;
        }
        return false;
    }
    /** The block that was opened and never closed, or null. */
    unclosed() {
        return this.#opened;
    }
    #openFence(line, number) {
        const run = fenceRun(line.trim());
        if (run === null || (run.mark === '`' && run.rest.includes('`')))
            return false;
        this.#fence = run;
        this.#opened = { message: 'a code block is never closed', line: number, column: line.indexOf(run.mark) };
        return true;
    }
    #close() {
        this.#fence = null;
        this.#comment = false;
        this.#opened = null;
    }
}
function firstInk(line) {
    let at = 0;
    while (line[at] === ' ' || line[at] === '\t')
        at++;
    return line[at];
}
function fenceRun(text) {
    const mark = text[0];
    if (mark !== '`' && mark !== '~')
        return null;
    let length = 0;
    while (text[length] === mark)
        length++;
    return length < 3 ? null : { mark, length, rest: text.slice(length).trim() };
}


/***/ }),

/***/ 59970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ writeStateName),
/* harmony export */   Rw: () => (/* binding */ readStateText),
/* harmony export */   Ws: () => (/* binding */ cleanStateText),
/* harmony export */   yf: () => (/* binding */ writeStateText)
/* harmony export */ });
/* unused harmony export STATE_TEXT_LIMIT */
/** The longest value the machine writes into one line, in UTF-16 units; the run report holds the rest. */
const STATE_TEXT_LIMIT = 2000;
/**
 * One line of plain text out of anything: line breaks and tabs become blanks; control, bidi and invisible characters
 * (Trojan Source, CVE-2021-42574; tag characters) go; lone surrogates become U+FFFD; cut at `STATE_TEXT_LIMIT`.
 */
function cleanStateText(text) {
    const plain = text
        .slice(0, 4 * STATE_TEXT_LIMIT)
        .toWellFormed()
        .replace(/[\p{Zl}\p{Zp}\p{Zs}\t\n\v\f\r\u0085]/gu, ' ')
        .replace(/[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, '')
        .replace(/ {2,}/g, ' ')
        .trim();
    if (plain.length <= STATE_TEXT_LIMIT)
        return plain;
    return `${plain.slice(0, STATE_TEXT_LIMIT - 1).trimEnd()}…`.toWellFormed();
}
/**
 * Cleans text from outside and escapes it the way Markdown does, so that it stays text wherever it is put on a line: it
 * opens no comment, tag, link or entity. `readStateText` gives the cleaned text back.
 */
function writeStateText(text) {
    return cleanStateText(text).replace(/[\\<[&]/g, '\\$&');
}
/** As `writeStateText`, for text before a colon and at the start of a bullet: `:`, fences, marks of lists and headings too. */
function writeStateName(text) {
    return writeStateText(text)
        .replaceAll(':', '\\:')
        .replace(/^[`~#>+*=_-]/, '\\$&');
}
/** What a written or hand-typed value says: Markdown's backslash escapes taken away. */
function readStateText(written) {
    return written.includes('\\') ? written.replace(/\\([\\<[&:`~#>+*=_-])/g, '$1') : written;
}


/***/ })

};
