export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 85895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ESCALATING_SECTIONS),
/* harmony export */   l: () => (/* binding */ SUBJECT)
/* harmony export */ });
/** Sections whose rules name what keeps work out of the loop; in the others a rule names what must hold. */
const ESCALATING_SECTIONS = new Set([
    'skip-when',
    'always-escalate',
    'escalate-on-ambiguity',
]);
/** Who or what a rule speaks of, at its beginning: "the issue", "the same item", "it", "the change". */
const SUBJECT = '(?:(?:the|an?|any|every|each|all|its) )?(?:(?:same|proposed|whole|selected|expected) )?(?:issues?|tickets?|(?:work )?items?|work|tasks?|changes?|diffs?|patch(?:es)?|pull requests?|PRs?|candidates?|agents?|makers?|loops?|it)';


/***/ }),

/***/ 77094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  interpretControlFiles: () => (/* binding */ interpretControlFiles),
  readControlFiles: () => (/* binding */ readControlFiles)
});

// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/contract/src/remediation.js
var remediation = __webpack_require__(42631);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-spec/reading.js
var reading = __webpack_require__(85895);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/contradictions.js

/** Rejects each rule that an earlier one contradicts; which of the two is meant is a person's to say. */
function rejectContradictions(rules) {
    const claims = new Map();
    const paths = { never: new Map(), shutting: new Map() };
    return rules.map((rule) => {
        if (rule.class !== 'enforced')
            return rule;
        const earlier = findContradiction(rule, claims, paths);
        if (earlier === null)
            return rule;
        const { section, text, position } = rule;
        return {
            section,
            text,
            position,
            class: 'rejected',
            reason: `it contradicts line ${earlier.line}: ${earlier.why}`,
        };
    });
}
function findContradiction(rule, claims, paths) {
    const { meaning, position } = rule;
    if (meaning.kind === 'paths')
        return claimPaths(meaning.globs, meaning.polarity, position.line, paths);
    const claimed = claimsOf(rule);
    for (const [key, value, why] of claimed) {
        const earlier = claims.get(key);
        if (earlier !== undefined && earlier.value !== value)
            return { line: earlier.line, why };
    }
    for (const [key, value] of claimed)
        if (!claims.has(key))
            claims.set(key, { value, line: position.line });
    return null;
}
/** What a rule says of one thing that can only have one value: [the thing, its value, what to tell people]. */
function claimsOf({ meaning, section }) {
    switch (meaning.kind) {
        case 'budget':
            return [[`budget ${meaning.budget}`, String(meaning.limit), 'one budget has two values']];
        case 'mode':
            return [['mode', meaning.mode, 'there is one mode']];
        case 'gate': {
            const { name, command, builtIn } = meaning.check;
            return [[`gate ${name.toLowerCase()}`, command ?? JSON.stringify(builtIn), 'two gates have one name']];
        }
        case 'remediation':
            return [
                [
                    `remediation ${meaning.failureClass}`,
                    `${meaning.action} ${meaning.humanReview} ${meaning.retries}`,
                    'one class of failure has two answers',
                ],
            ];
        case 'fix-limit':
            return [['fix limit', String(meaning.max), 'there is one limit of fixes']];
        case 'role':
            return [[`role ${meaning.role}`, `${meaning.agent} ${meaning.model}`, 'one role has two agents']];
        case 'labels': {
            if (meaning.match === 'any' && !isForbidden(meaning.negated, section))
                return [];
            if (meaning.match === 'all' && meaning.labels.length > 1 && isForbidden(meaning.negated, section))
                return [];
            const demand = isForbidden(meaning.negated, section) ? 'forbidden' : 'required';
            return meaning.labels.map((label) => [
                `label ${label.toLowerCase()}`,
                demand,
                `the label "${label}" is both required and forbidden`,
            ]);
        }
        case 'autonomy-class':
            return [[`risk ${meaning.risk}`, meaning.decision, 'one class of risk has two decisions']];
        default:
            return [];
    }
}
function isForbidden(negated, section) {
    return negated !== reading/* ESCALATING_SECTIONS */.$.has(section);
}
function claimPaths(globs, polarity, line, paths) {
    const rivals = polarity === 'only' ? paths.never : paths.shutting;
    for (const glob of globs) {
        for (const other of polarity === 'only' ? shuttingGlobs(glob) : [glob]) {
            const rival = rivals.get(other);
            if (rival === undefined)
                continue;
            const shut = polarity === 'only' ? glob : rival.value;
            return { line: rival.line, why: `\`${shut}\` may be changed by one and not by the other` };
        }
    }
    for (const glob of globs) {
        if (polarity === 'never')
            paths.never.set(glob, { value: glob, line });
        else
            for (const other of shuttingGlobs(glob))
                paths.shutting.set(other, { value: glob, line });
    }
    return null;
}
/** The globs that match everything a glob can match: itself, and the folders above it. */
function shuttingGlobs(glob) {
    const globs = [glob, '**'];
    for (let at = glob.indexOf('/'); at >= 0; at = glob.indexOf('/', at + 1)) {
        const folder = glob.slice(0, at + 1);
        if (/[*?[\]{}()]/.test(folder))
            break;
        globs.push(`${folder}**`);
    }
    return globs;
}

// EXTERNAL MODULE: ./build/packages/contract/src/limits.js
var limits = __webpack_require__(73480);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/guard-document.js


/** Containers (quotes and list markers) before the text of one line; people use two or three. */
const MAX_CONTAINERS = 12;
/** Column of the last list marker on a line; each level of nesting costs at least two columns. */
const MAX_INDENT = 64;
/** Lines of one bullet. The lexer needs time quadratic in them: 256 kB of them took 112 s (marked 18.2.1). */
const MAX_BULLET_LINES = 300;
/**
 * The text of a control file with `\n` line ends and no byte order mark, safe to hand to the Markdown lexer.
 * Throws `LoopError` for a file that is too large, binary, or built to exhaust the lexer.
 */
function guardDocument(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > limits/* DOCUMENT_LIMITS */.P.specBytes) {
        throw new loop_error/* LoopError */.jO(source.tooLarge, {
            message: `${source.file} is ${bytes} bytes; at most ${limits/* DOCUMENT_LIMITS */.P.specBytes} are read`,
            remedy: 'Keep rules here and move explanations to another file.',
        });
    }
    const lines = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .split('\n');
    const fail = (line, column, message, remedy) => {
        const position = { file: source.file, line: line + 1, column: column + 1 };
        const where = `${source.file}:${position.line}:${position.column}`;
        const sourceLine = (lines[line] ?? '').slice(0, 200);
        throw new loop_error/* LoopError */.jO(source.invalid, { message: `${where}: ${message}`, remedy, position, sourceLine });
    };
    let bulletLines = 0;
    let blank = false;
    for (const [number, line] of lines.entries()) {
        const control = controlCharacterAt(line);
        if (control >= 0)
            fail(number, control, 'a control character: this is not a text file', 'Save it as UTF-8 text.');
        const shape = shapeOf(line);
        if (shape.containers > MAX_CONTAINERS || shape.markerColumn > MAX_INDENT) {
            fail(number, 0, 'lists or quotes nested this deep are not read', 'Write each rule as a bullet of its own.');
        }
        if (shape.markerColumn >= 0)
            bulletLines = 1;
        else if (shape.empty)
            bulletLines += bulletLines > 0 ? 1 : 0;
        else if (shape.heading || (blank && shape.indent === 0))
            bulletLines = 0;
        else if (bulletLines > 0)
            bulletLines++;
        if (bulletLines > MAX_BULLET_LINES) {
            fail(number, 0, `a bullet of more than ${MAX_BULLET_LINES} lines`, 'A rule is one sentence: split it.');
        }
        blank = shape.empty;
    }
    return `${lines.join('\n')}\n`;
}
function shapeOf(line) {
    let containers = 0;
    let markerColumn = -1;
    let column = 0;
    let at = 0;
    for (; at < line.length;) {
        const character = line[at];
        if (character === ' ')
            column++;
        else if (character === '\t')
            column += 4;
        else if (character === '>') {
            containers++;
            column = 0;
        }
        else {
            const marker = markerLength(line, at);
            if (marker === 0)
                break;
            containers++;
            markerColumn = column;
            at += marker - 1;
            column += marker;
        }
        at++;
    }
    const heading = /^#{1,6}(?:[ \t]|$)/.test(line.slice(at, at + 8));
    return { containers, markerColumn, indent: at === 0 ? 0 : column, empty: at >= line.length, heading };
}
/** Length of the list marker at an offset (`-`, `*`, `+`, `1.`, `1)`), 0 where there is none. */
function markerLength(line, at) {
    const found = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 12));
    return found === null ? 0 : found[0].length;
}
function controlCharacterAt(line) {
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if ((code < 0x20 && code !== 0x09 && code !== 0x0c) || code === 0x7f)
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/packages/contract/src/mode.js
var src_mode = __webpack_require__(78087);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/phrase.js
/** Matches the mark of a code span; its group is the index into `codes`. Private-use characters never reach a phrase. */
const CODE = '\\uE000\\d+\\uE001';
/** Rules longer than this are not sentences any more. */
const MAX_RULE_LENGTH = 600;
/** Why a text cannot be read as a rule at all, or null: too long, or with characters that show other than they read. */
function unreadable(text) {
    if (text.trim() === '')
        return 'it is empty';
    if (text.length > MAX_RULE_LENGTH)
        return `it is longer than ${MAX_RULE_LENGTH} characters; a rule is one sentence`;
    const hidden = /[\p{Cf}\p{Co}\p{Cn}\uFFFD]|\p{Cs}/u.exec(text)?.[0];
    if (hidden === undefined)
        return null;
    const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `it holds the character U+${code}, which people do not see`;
}
/** Makes a phrase of a readable text. */
function toPhrase(text) {
    const codes = [];
    let rest = '';
    let at = 0;
    while (at < text.length) {
        const span = text[at] === '`' ? codeSpanAt(text, at) : null;
        if (span === null) {
            rest += text[at];
            at++;
        }
        else if (span.code === null) {
            rest += text.slice(at, span.end);
            at = span.end;
        }
        else {
            rest += `\uE000${codes.push(span.code) - 1}\uE001`;
            at = span.end;
        }
    }
    return { text: tidy(rest), codes };
}
/** A run of backticks and what it opens; `code` is null for a run that nothing closes. */
function codeSpanAt(text, start) {
    let open = start;
    while (text[open] === '`')
        open++;
    const width = open - start;
    for (let at = open; at < text.length;) {
        if (text[at] !== '`') {
            at++;
            continue;
        }
        let close = at;
        while (text[close] === '`')
            close++;
        if (close - at === width)
            return { code: text.slice(open, at).trim(), end: close };
        at = close;
    }
    return { code: null, end: open };
}
function tidy(text) {
    return text
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/(^|[\s(])(\*\*|__|\*|_)(?=[^\s*_])([^*_]{1,200})\2(?=$|[\s:;,.)])/g, '$1$3')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.;,]+$/, '')
        .replace(/[;,] (?:and|or)$/i, '')
        .trim();
}
/** Splits `a, b and c` into its parts, and says which word joined them (null: commas alone, or one part). */
function splitList(text) {
    const joints = new Set();
    const parts = text.split(/(, ?(?:and |or )?| and | or )/i);
    const items = [];
    for (const [index, part] of parts.entries()) {
        const word = part.trim().replace(/^, ?/, '').toLowerCase();
        if (index % 2 === 0)
            items.push(part.trim());
        else if (word !== '')
            joints.add(word);
    }
    if (joints.size > 1 || items.some((item) => item === ''))
        return null;
    return { parts: items, joint: [...joints][0] ?? null };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/autonomy.js


const FORM = new RegExp(`^(?:(?:the )?(?:loop |initial )?(?:autonomy|mode|level)(?: is|:| =)? |(?:the loop )?(?:starts?|runs?|stays?|begins?) in )?(?<mode>shadow|propose|auto|${CODE})(?: mode)?$`, 'i');
const SENTENCES = [
    ['shadow', /^(?:the loop )?(?:only reports|reports only|may only report)$/i],
    [
        'propose',
        /^(?:the loop )?(?:may |can )?(?:opens? |proposes? )(?:draft )?pull requests(?: for (?:human )?review)?$/i,
    ],
];
/** "mode: shadow", "start in shadow mode", "may open draft pull requests". */
const readAutonomy = (phrase) => {
    const word = SENTENCES.find(([, form]) => form.test(phrase.text))?.[0] ?? FORM.exec(phrase.text)?.groups?.mode ?? null;
    if (word === null)
        return null;
    const name = (word.startsWith('\uE000') ? (phrase.codes[0] ?? '') : word).toLowerCase();
    const mode = src_mode/* MODES */.FN.find((known) => known === name);
    return mode === undefined
        ? { reason: `"${name}" is not one of ${src_mode/* MODES */.FN.join(', ')}` }
        : { meaning: { kind: 'mode', mode } };
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/base-checks.js

const CHECKS = '(?:the |any |all )?(?:required |base |existing |relevant )*(?:tests?|checks?|gates?)(?: (?:or|and) (?:required )?(?:tests?|checks?|gates?))?';
const BAD = '(?:missing|absent|failing|fails?|failed|red|broken)';
const GOOD = '(?:present|green|pass(?:es|ing)?|exist)';
const BEFORE = '(?:,? (?:already )?(?:before (?:the |a |any )?(?:change|work|attempt|loop|agent|maker|run)(?: (?:starts?|begins?|is made))?|(?:on|at) (?:the )?base(?: branch| ref| commit)?))';
const RED = new RegExp(`^${CHECKS} (?:is |are )?(?:already )?${BAD}(?:,? or (?:is |are )?(?:already )?${BAD})*${BEFORE}$`, 'i');
const GREEN = new RegExp(`^${CHECKS} (?:is |are |must be |must )?${GOOD}(?: and (?:is |are )?${GOOD})*${BEFORE}$`, 'i');
/** "required tests missing or failing before the change starts", "required tests are green on the base". */
const readBaseChecks = (phrase, section) => {
    const red = RED.test(phrase.text);
    if (!red && !GREEN.test(phrase.text))
        return null;
    if (red !== reading/* ESCALATING_SECTIONS */.$.has(section)) {
        return {
            reason: red
                ? 'it would select only work whose tests fail beforehand; move it under "skip and escalate when"'
                : 'it would keep out work whose tests are green; move it under "select only when"',
        };
    }
    return { meaning: { kind: 'base-checks', must: 'be-present-and-green' } };
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/quantity.js
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = {
    hundred: 100,
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
};
const SECOND = 1000;
const DURATION_UNITS = {
    s: SECOND,
    sec: SECOND,
    second: SECOND,
    m: 60 * SECOND,
    min: 60 * SECOND,
    minute: 60 * SECOND,
    h: 3600 * SECOND,
    hr: 3600 * SECOND,
    hour: 3600 * SECOND,
    d: 86_400 * SECOND,
    day: 86_400 * SECOND,
};
/** Reads a number in digits or words ("20", "1,500", "200k", "two million", "1.5"); null for anything else. */
function parseNumber(text) {
    const words = text.trim().toLowerCase();
    if (words.length > 40)
        return null;
    const digits = /^(\d{1,3}(?:[,_]\d{3})+|\d+)(\.\d+)?(?: ?([a-z]+))?$/.exec(words);
    if (digits !== null) {
        const [, whole = '', fraction = '', scale] = digits;
        const factor = scale === undefined ? 1 : Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
        return factor === undefined ? null : cleanProduct(Number(whole.replace(/[,_]/g, '') + fraction), factor);
    }
    return parseNumberWords(words.split(/[ -]/));
}
function parseNumberWords(words) {
    let total = 0;
    let part = null;
    for (const [index, word] of words.entries()) {
        const small = (word === 'a' || word === 'an') && index === 0 && words.length > 1 ? 1 : SMALL.indexOf(word);
        const ten = TENS.indexOf(word);
        const scale = Object.hasOwn(SCALES, word) && word.length > 2 ? SCALES[word] : undefined;
        if (small >= 0 && (part === null || (part % 10 === 0 && part > 0 && small < 10) || part % 100 === 0)) {
            part = (part ?? 0) + small;
        }
        else if (ten >= 0 && (part === null || part % 100 === 0))
            part = (part ?? 0) + (ten + 2) * 10;
        else if (scale !== undefined && part !== null && part > 0) {
            if (scale === 100)
                part *= 100;
            else {
                total += part * scale;
                part = null;
            }
        }
        else if (!(word === 'and' && index > 0 && index < words.length - 1))
            return null;
    }
    return part === null && total === 0 ? null : total + (part ?? 0);
}
/** A whole number of at least 1, or null. */
function parseCount(text) {
    const value = parseNumber(text);
    return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}
/** Whole milliseconds, at least 1, of "30m", "1h30m", "1.5 hours", "half an hour", "an hour and 30 minutes"; else null. */
function parseDuration(text) {
    const words = text.trim().toLowerCase();
    if (words.length > 60)
        return null;
    if (words === 'half an hour')
        return 1800 * SECOND;
    let total = 0;
    for (const part of splitDuration(words)) {
        const [, amount = '', unit = ''] = /^(.*?[^a-z]|[a-z -]* )?([a-z]+)$/.exec(part) ?? [];
        const name = Object.hasOwn(DURATION_UNITS, unit) ? unit : unit.replace(/s$/, '');
        const factor = Object.hasOwn(DURATION_UNITS, name) ? DURATION_UNITS[name] : undefined;
        const bare = amount.trim().replace(/-$/, '');
        const value = bare === 'a' || bare === 'an' ? 1 : parseNumber(bare);
        if (factor === undefined || value === null)
            return null;
        total += cleanProduct(value, factor);
    }
    const whole = Math.round(total);
    return whole > 0 && Number.isFinite(whole) ? whole : null;
}
function splitDuration(words) {
    if (/^(?:\d+(?:\.\d+)?[a-z]+){2,4}$/.test(words))
        return words.match(/\d+(?:\.\d+)?[a-z]+/g) ?? [];
    return words.split(/(?<=(?:hours?|minutes?|h|m|min|mins)),? (?:and )?(?=[\da-z])/);
}
/** US dollars of "$2", "2 USD", "2 dollars", "US$ 0.50", "50 cents"; else null. */
function parseDollars(text) {
    const words = text.trim().toLowerCase();
    const cents = /^(.{1,30}?) ?cents?$/.exec(words)?.[1];
    if (cents !== undefined) {
        const value = parseNumber(cents);
        return value === null ? null : value / 100;
    }
    const amount = /^(?:us ?)?\$ ?(.{1,30})$/.exec(words)?.[1] ??
        /^usd ?(.{1,30})$/.exec(words)?.[1] ??
        /^(.{1,30}?) ?(?:\$|(?:us )?dollars?|usd)$/.exec(words)?.[1];
    return amount === undefined ? null : parseNumber(amount.replace(/ ?usd$/, ''));
}
/** Tokens of "200k", "2 million tokens", "200,000"; a whole number of at least 1, else null. */
function parseTokens(text) {
    return parseCount(text.trim().replace(/ ?tokens?$/i, ''));
}
/** Decimal product without binary dust: 1.1 × 1000 is 1100. */
function cleanProduct(value, factor) {
    return Number((value * factor).toPrecision(15));
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/budgets.js

const DAY = 86_400_000;
const FORMS = [
    {
        budget: 'maxToolCalls',
        names: 'tool[- ]?calls?',
        units: 'tool[- ]calls?',
        scopes: 'iteration',
        read: readCount,
        ceiling: 100_000,
        example: 'max tool calls per iteration: 20',
    },
    {
        budget: 'maxIterations',
        names: 'iterations?',
        units: 'iterations?',
        scopes: 'attempt|item',
        read: readCount,
        ceiling: 1000,
        example: 'max iterations: 3',
    },
    {
        budget: 'maxRuntimeMs',
        names: 'run[- ]?time|duration|wall[- ]?clock(?: time)?|time',
        units: '',
        scopes: 'attempt|item',
        read: parseDuration,
        ceiling: 35 * DAY,
        example: 'max runtime: 30 minutes',
    },
    {
        budget: 'maxPullRequests',
        names: '(?:open(?:ed)? |draft )?(?:pull[- ]?requests?|prs?)',
        units: '(?:open |draft )?(?:pull requests?|prs?)',
        scopes: 'run',
        read: readCount,
        ceiling: 1000,
        example: 'max pull requests per run: 2',
    },
    {
        budget: 'maxTokens',
        names: 'tokens?',
        units: 'tokens?',
        scopes: 'run',
        read: parseTokens,
        ceiling: 1e12,
        example: 'max tokens: 200k',
    },
    {
        budget: 'maxCostUsd',
        names: 'costs?|spend(?:ing)?|money|price',
        units: '',
        scopes: 'run',
        read: parseDollars,
        ceiling: 1e6,
        example: 'max cost: $2',
    },
];
const PER = '(?: (?:per|in (?:a|one|each)|for each|each) (?<SCOPE>[a-z]+))?';
const AT_MOST = '(?:at most|no more than|not more than|up to|a maximum of|max(?:imum)?(?: of)?|limit(?:ed to)?|≤|<=)';
const COMPILED = FORMS.map((form) => ({
    ...form,
    patterns: [
        `^(?:the )?(?:max(?:imum)?[-_ ]?(?:number of )?|total )?(?:${form.names})(?:[- ](?:limit|budget|cap))?${per('a')}(?: is| =|:)? ?(?:${AT_MOST} )?(?<value>[^ ].{0,60}?)(?: ${form.units || '(?!)'})?${per('b')}$`,
        `^(?:the )?(?:limit|budget|cap) (?:on|of|for) (?:${form.names})${per('a')}(?: is| =|:)? (?<value>.{1,60}?)${per('b')}$`,
        form.units === ''
            ? `^${AT_MOST} (?<value>.{1,60}?)(?: (?:of )?(?:${form.names}))?${per('b')}$`
            : `^${AT_MOST} (?<value>.{1,40}?) (?:${form.units})${per('b')}$`,
    ].map((pattern) => new RegExp(pattern, 'i')),
}));
function per(suffix) {
    return PER.replace('SCOPE', `scope${suffix}`);
}
/** "max iterations: 3", "max runtime: 30 minutes", "at most 2 pull requests per run", "max cost: $2". */
const readBudget = ({ text, codes }) => {
    const phrase = text
        .replace(/\uE000(\d+)\uE001/g, (_mark, index) => codes[Number(index)] ?? '')
        .replace(/^max[-_](?=[a-z])/i, 'max ')
        .replace(/^(max [a-z]+)[-_]([a-z]+)/i, '$1 $2');
    let fault = null;
    for (const form of COMPILED) {
        for (const [index, pattern] of form.patterns.entries()) {
            const groups = pattern.exec(phrase)?.groups;
            if (groups?.value === undefined)
                continue;
            const reading = readLimit(form, groups.value, groups.scopea ?? groups.scopeb);
            if (reading !== null && 'meaning' in reading)
                return reading;
            // "at most 2 …" is every budget's beginning: only a named one may say what is wrong with its value.
            if (index < 2)
                fault ??= reading;
        }
    }
    return fault;
};
function readLimit(form, value, scope) {
    const limit = form.read(value);
    const like = `write it like "${form.example}"`;
    if (limit === null)
        return { reason: `"${value}" is not a limit that can be counted; ${like}` };
    if (!Number.isFinite(limit) || limit <= 0)
        return { reason: `a limit is more than zero; ${like}` };
    if (limit > form.ceiling)
        return { reason: `"${value}" is so large that it limits nothing; ${like}` };
    if (scope !== undefined && !form.scopes.split('|').includes(scope.toLowerCase())) {
        return { reason: `this budget counts per ${form.scopes.replace('|', ' or ')}, not per ${scope}; ${like}` };
    }
    return { meaning: { kind: 'budget', budget: form.budget, limit } };
}
function readCount(text) {
    return parseCount(text);
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/change-bytes.js


const SIZE = '(?<number>[\\d.,]{1,15}) ?(?<unit>bytes?|[kmg]i?b)';
const ABOVE = '(?:larger|bigger|more|greater) than|over|above|exceeds?';
const BELOW = '(?:at most|up to|no more than|no larger than|not larger than|max(?:imum)?|≤|<=)';
const change_bytes_FORMS = [
    [new RegExp(`^no (?:(?:added|changed|new) )?files? (?:is |are |may be )?(?:${ABOVE}) ${SIZE}$`, 'i'), 'file'],
    [
        new RegExp(`^(?:each |every |all |any )?(?:(?:added|changed|new) )?files? (?:is |are |of )?${BELOW} ${SIZE}$`, 'i'),
        'file',
    ],
    [new RegExp(`^max(?:imum)? (?:file size|size of (?:a|each) file)(?: is)?:? ${SIZE}$`, 'i'), 'file'],
    [new RegExp(`^max(?:imum)? (?:change|diff|total) size(?: is)?:? ${SIZE}$`, 'i'), 'change'],
    [new RegExp(`^${reading/* SUBJECT */.l} (?:is|has|adds) ${BELOW} ${SIZE}(?: in (?:all|total))?$`, 'i'), 'change'],
    [new RegExp(`^${BELOW} ${SIZE}(?: (?:in (?:all|total)|per change))?$`, 'i'), 'change'],
];
const NO_BINARIES = /^(?:no (?:new |changed )*binar(?:y|ies)(?: files?)?(?: (?:is|are))?(?: (?:added|changed|added or changed))?|never adds? binar(?:y|ies)(?: files?)?)$/i;
const UNITS = {
    b: 1,
    byte: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
};
/** "no file is larger than 1 MB", "at most 5 MB in all", "no binary files". */
const readChangeBytes = (phrase) => {
    if (NO_BINARIES.test(phrase.text))
        return { meaning: { kind: 'no-binaries' } };
    for (const [pattern, of] of change_bytes_FORMS) {
        const groups = pattern.exec(phrase.text)?.groups;
        if (groups === undefined)
            continue;
        const factor = UNITS[(groups.unit ?? '').toLowerCase().replace(/^bytes$/, 'byte')];
        const value = parseNumber(groups.number ?? '');
        const max = factor === undefined || value === null ? null : Math.round(value * factor);
        if (max === null || !Number.isSafeInteger(max))
            return { reason: `"${groups.number} ${groups.unit}" is no size` };
        return max < 1 ? { reason: 'with this limit no change is possible' } : { meaning: { kind: 'max-bytes', of, max } };
    }
    return null;
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/change-size.js


const NOUN = '(?:files?|lines?)';
const MEASURE = `(?:the )?(?:(?:expected|estimated|total|number of|count of) )*(?:${NOUN} changes|(?:changed|touched|modified|affected) ${NOUN}|${NOUN}(?: of code)?(?: (?:changed|to change|touched))?)`;
const VERB = '(?:changes?|touch(?:es)?|modif(?:y|ies)|edits?|affects?|needs?|spans?|is|are|has|have|stays?|remains?)';
const change_size_BELOW = 'below|under|fewer than|less than|smaller than|<';
const change_size_AT_MOST = 'at most|no more than|not more than|up to|a maximum of|maximum|max|within|≤|<=';
const change_size_ABOVE = 'more than|over|above|greater than|exceeds?|>';
const AT_LEAST = 'at least|≥|>=';
const TAIL = `(?: (?:of code|changed?|changes|touched|modified|(?:is|are) (?:changed|touched|modified)|in total|per (?:change|item|ticket|issue|pull request)))*`;
const COMPARED = new RegExp(`^(?:(?<measure>${MEASURE}) |${reading/* SUBJECT */.l} )?(?:must )?(?:${VERB} )?(?<sign>${change_size_BELOW}|${change_size_AT_MOST}|${change_size_ABOVE}|${AT_LEAST}) ?(?<count>[-\\w., ]{1,40}?)(?: (?:changed )?(?<noun>${NOUN}))?${TAIL}$`, 'i');
const TRAILED = new RegExp(`^(?:${reading/* SUBJECT */.l} )?(?:must )?(?:${VERB} )?(?<count>[-\\w.,]{1,20})(?: (?<noun>${NOUN}))? or (?<sign>fewer|less|more)(?: (?<noun2>${NOUN}))?${TAIL}$`, 'i');
const NAMED = new RegExp(`^(?:max(?:imum)?|limit)[ -]?(?:of )?(?<measure>${MEASURE})(?: per (?:change|item|ticket|issue|pull request))?(?: is| of|:| =)? (?<count>[-\\w., ]{1,40})$`, 'i');
/** Whether the phrase limits the size of the change: "below five files", "at most 200 changed lines". */
const readChangeSize = (phrase, section) => {
    const compared = COMPARED.exec(phrase.text)?.groups;
    const noun = compared?.measure ?? compared?.noun;
    if (compared !== undefined && noun !== undefined)
        return change_size_readLimit(compared.sign, compared.count, noun, section);
    const trailed = TRAILED.exec(phrase.text)?.groups;
    const trailedNoun = trailed?.noun ?? trailed?.noun2;
    if (trailed !== undefined && trailedNoun !== undefined) {
        return change_size_readLimit(trailed.sign === 'more' ? 'at least' : 'at most', trailed.count, trailedNoun, section);
    }
    return readNamed(phrase, section);
};
function readNamed(phrase, section) {
    const named = NAMED.exec(phrase.text)?.groups;
    if (named?.measure === undefined)
        return null;
    if (reading/* ESCALATING_SECTIONS */.$.has(section))
        return { reason: 'say what keeps work out: "more than … files change"' };
    return change_size_readLimit('at most', named.count, named.measure, 'select-when');
}
/** The limit as a requirement on the change ("more than five" keeps out, so at most five), whatever the section. */
function change_size_readLimit(sign = '', count = '', noun = '', section) {
    const value = parseNumber(count);
    if (value === null || !Number.isSafeInteger(value))
        return { reason: `"${count}" is not a whole number` };
    const keepsOut = new RegExp(`^(?:${change_size_ABOVE}|${AT_LEAST})$`, 'i').test(sign);
    if (keepsOut !== reading/* ESCALATING_SECTIONS */.$.has(section)) {
        return { reason: 'it sets a least size, which nothing enforces; a change can only be limited from above' };
    }
    const strict = new RegExp(`^(?:${change_size_BELOW}|${AT_LEAST})$`, 'i').test(sign);
    const max = strict ? value - 1 : value;
    if (max < 1)
        return { reason: 'with this limit no change is possible' };
    return { meaning: { kind: /line/i.test(noun) ? 'max-lines' : 'max-files', max } };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/failed-before.js


const TIMES = '(?<times>once|twice|thrice|[\\w-]{1,20}(?: or more)? times)';
const WHEN = '(?:,? (?:before|already|previously|in a row|so far|in the past))*';
const failed_before_FORMS = [
    new RegExp(`^(?:${reading/* SUBJECT */.l} )?(?:(?:has|have|had) )?(?<not>not )?(?:already |previously )?failed (?<sign>at least |more than |fewer than |less than )?${TIMES}(?<more> or more)?${WHEN}$`, 'i'),
    new RegExp(`^(?:${reading/* SUBJECT */.l} has )?(?<sign>at least |more than |fewer than |less than )?(?<times>[\\w-]{1,20})(?<more> or more)? (?:failed (?:attempts|retries|tries)|(?:attempts|retries|tries) (?:have |has )?fail(?:ed)?)(?: for the same reason)?${WHEN}$`, 'i'),
];
const WORDS = { once: 1, twice: 2, thrice: 3 };
/**
 * "the same item failed twice before", "three failed attempts", "two retries fail for the same reason" (the reason is
 * not compared, which is the more cautious reading).
 */
const readFailedBefore = (phrase, section) => {
    for (const form of failed_before_FORMS) {
        const groups = form.exec(phrase.text)?.groups;
        if (groups === undefined)
            continue;
        const word = (groups.times ?? '').toLowerCase();
        const count = Object.hasOwn(WORDS, word)
            ? (WORDS[word] ?? null)
            : parseCount(word.replace(/(?: or more)? times$/, ''));
        if (count === null)
            return { reason: `"${groups.times}" is not a number of times` };
        const sign = groups.sign?.trim().toLowerCase() ?? '';
        const upper = groups.not !== undefined || sign === 'fewer than' || sign === 'less than';
        if (groups.not !== undefined && sign !== '')
            return null;
        if (upper === reading/* ESCALATING_SECTIONS */.$.has(section)) {
            return { reason: 'failures keep work out; under "skip and escalate when" say "failed twice before"' };
        }
        return { meaning: { kind: 'failed-before', times: sign === 'more than' ? count + 1 : count } };
    }
    return null;
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-environment.js
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** What the gate and the runner set themselves, or what makes a shell or a loader run something else. */
const OURS = /^(?:PATH|HOME|CI|SHELL|USER|IFS|ENV|BASH_ENV|PYTHONSTARTUP|PERL5OPT|(?:LD|DYLD|GIT|LOOP|GITHUB|RUNNER|ACTIONS|INPUT)_.*)$/i;
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)(?:_|$)/i;
const SECRET_VALUE = /^(?:gh[pousr]_|github_pat_|sk-|AKIA|ASIA|AIza|xox[abeoprs]-|glpat-|npm_|eyJ[\w-]+\.)/;
const MAX_VALUE = 300;
/** Variables of a list of code spans, each `NAME=value`; a string is the reason against one. */
function readVariables(list, codes) {
    const variables = {};
    if (!/^\uE000\d+\uE001(?:(?:,| and|, and) ?\uE000\d+\uE001)*$/.test(list)) {
        return 'variables are written in backticks, like "environment `TZ=UTC` and `LANG=C`"';
    }
    for (const [, index] of list.matchAll(/\uE000(\d+)\uE001/g)) {
        const text = codes[Number(index)] ?? '';
        const equals = text.indexOf('=');
        const name = text.slice(0, Math.max(equals, 0));
        const value = text.slice(equals + 1);
        const reason = equals < 1 ? `\`${text.slice(0, 80)}\` is no variable; write it like \`TZ=UTC\`` : refuse(name, value);
        if (reason !== null)
            return reason;
        if (Object.hasOwn(variables, name))
            return `the variable ${name} has two values`;
        variables[name] = value;
    }
    return variables;
}
function refuse(name, value) {
    if (!NAME.test(name) || name === '__proto__')
        return `\`${name.slice(0, 80)}\` is not the name of a variable`;
    if (OURS.test(name))
        return `the variable ${name} is not a check's to set`;
    if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) {
        return `the variable ${name} looks like a secret; checks run code that an agent wrote and get none`;
    }
    if (/\$\{\{|\$\(|`/.test(value))
        return `the value of ${name} is taken as it stands; nothing in it is expanded`;
    return value.length > MAX_VALUE ? `the value of ${name} is longer than ${MAX_VALUE} characters` : null;
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-install.js

const INSTALLS = new RegExp(`^(?:(?:with|installs?) (?:the |its |all )?dependencies(?: installed)?|install(?:s|ed)?)(?: (?:by|with):? (?<by>${CODE}))?$|^install(?:s|ed)?:? (?<how>${CODE})$`, 'i');
const SCRIPTS = new RegExp(`^(?:with |runs? |allows? )?(?:the )?install scripts? of (?<list>${CODE}(?:(?:,| and) ?${CODE})*)$`, 'i');
const PACKAGE = /^(?:@[\w.-]+\/)?[\w.-]{1,214}$/;
/** "install dependencies", "install by `npm ci`", "install scripts of `esbuild`"; a string is the reason against it. */
function readInstall(note, codes) {
    const codeOf = (mark) => codes[Number(/\d+/.exec(mark)?.[0])] ?? '';
    const installs = INSTALLS.exec(note)?.groups;
    if (installs !== undefined) {
        const mark = installs.by ?? installs.how;
        const command = mark === undefined ? null : codeOf(mark);
        return command === '' ? 'its way to install is empty' : { command, scripts: [] };
    }
    const list = SCRIPTS.exec(note)?.groups?.list;
    if (list === undefined)
        return null;
    const scripts = [...list.matchAll(/\uE000\d+\uE001/g)].map(([mark]) => codeOf(mark));
    const stranger = scripts.find((name) => !PACKAGE.test(name));
    return stranger === undefined
        ? { command: null, scripts }
        : `\`${stranger.slice(0, 80)}\` is not the name of a package`;
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/paths.js


const TOUCH = '(?:touch|change|modify|edit|alter|write(?: to)?|affect|delete|remove)';
const TOUCHES = '(?:touch(?:es)?|changes?|modif(?:y|ies)|edits?|alters?|writes(?: to)?|affects?|deletes?|removes?)';
const IN = '(?:(?:any |the )?(?:files?|anything|paths?|code|something)(?: (?:in|under|within|inside|below|matching))? |(?:in|under|within|inside|below|to) )?';
const paths_form = (polarity, voice, pattern) => ({
    polarity,
    voice,
    pattern: new RegExp(`^${pattern.replace('LIST', '(?<list>.+?)')}$`, 'i'),
});
const paths_FORMS = [
    paths_form('only', 'must', `(?:${reading/* SUBJECT */.l} )?(?:must )?(?:only )?(?:stays?|remains?|keeps?|is|are|be) (?:limited to|confined to|restricted to|only in|only under|within|inside|in|under) LIST`),
    paths_form('only', 'imperative', `(?:may |must )?only ${TOUCHES} ${IN}LIST`),
    paths_form('only', 'must', `${reading/* SUBJECT */.l} (?:may |must )?(?:only ${TOUCHES}|${TOUCHES} only) ${IN}LIST`),
    paths_form('only', 'imperative', 'allowed paths?:? LIST'),
    paths_form('only', 'condition', `(?:${reading/* SUBJECT */.l} )?${TOUCHES} (?:anything|files|any file|something|paths|code) outside(?: of)? LIST`),
    paths_form('never', 'imperative', `(?:${reading/* SUBJECT */.l} )?(?:never|must not|must never|may not|do not|don't|cannot) ${TOUCHES} ${IN}LIST`),
    paths_form('never', 'must', `${reading/* SUBJECT */.l} (?:does not|do not|doesn't|don't) ${TOUCH} ${IN}LIST`),
    paths_form('never', 'must', `no (?:changes?|edits?) (?:is |are )?(?:made )?(?:to|in|under|within|below) ${IN}LIST`),
    paths_form('never', 'must', `nothing (?:in|under|within|below) LIST (?:is|are) (?:changed|touched|modified)`),
    paths_form('never', 'must', 'LIST (?:is|are|stays?|remains?) (?:untouched|unchanged|not (?:changed|touched|modified))'),
    paths_form('never', 'imperative', '(?:forbidden|protected|frozen|off-limits) (?:paths?|files?):? LIST'),
    paths_form('never', 'condition', `(?:${reading/* SUBJECT */.l} )?${TOUCHES} ${IN}LIST`),
    paths_form('never', 'condition', `(?:any )?(?:changes?|edits?) (?:to|in|under|within|below) ${IN}LIST`),
    paths_form('never', 'condition', '(?:files? (?:in|under|matching) )?LIST(?: (?:is|are) (?:changed|touched|modified))?'),
];
/** "changes stay within `docs/**`", "never touch `src/auth/**`", "no changes to …", "the change touches …". */
const readPaths = (phrase, section) => {
    for (const { pattern, polarity, voice } of paths_FORMS) {
        const list = pattern.exec(phrase.text)?.groups?.list;
        const globs = list === undefined ? null : readGlobs(list, phrase);
        if (globs === null)
            continue;
        const escalates = reading/* ESCALATING_SECTIONS */.$.has(section);
        if (voice === 'condition' && !escalates)
            return null;
        if (voice === 'must' && escalates) {
            return {
                reason: 'it says what must hold, but this list says what keeps work out: "touches …" or "never touch …"',
            };
        }
        return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'paths', globs, polarity } };
    }
    return null;
};
/** The globs of a list, a reason why one cannot be used, or null when the list is not one of paths. */
function readGlobs(text, phrase) {
    const list = splitList(text);
    if (list === null)
        return null;
    const globs = [];
    for (const part of list.parts) {
        const path = readPath(part, phrase);
        if (path === null)
            return null;
        const glob = normaliseGlob(path);
        if (!Array.isArray(glob))
            return glob;
        globs.push(...glob);
    }
    return [...new Set(globs)];
}
const MARKED = new RegExp(`^(?:the |any |all )?(?:files (?:in|under) )?(?:the )?${CODE}(?: (?:folders?|director(?:y|ies)|trees?|files?))?$`, 'i');
/** A path is marked by backticks; a bare word counts only when it cannot be anything else (`docs/`, `src/**`, `a/b.ts`). */
function readPath(part, phrase) {
    if (MARKED.test(part))
        return phrase.codes[Number(/\uE000(\d+)/.exec(part)?.[1])] ?? null;
    if (!/^[\w.@*{}!?[\]/-]+$/.test(part))
        return null;
    return part.includes('*') || part.endsWith('/') || /\/[^/]+\.\w+$/.test(part) ? part : null;
}
const MAX_GLOB = 200;
/** A glob from the repository root; a folder also stands for all that is in it. A string is the reason against it. */
function normaliseGlob(path) {
    const glob = path.replace(/^(?:\.\/)+/, '').replace(/\/{2,}/g, '/');
    if (glob === '' || /\s/.test(glob))
        return `\`${path}\` is not a path`;
    if (glob.length > MAX_GLOB)
        return `a path of more than ${MAX_GLOB} characters`;
    if (glob.startsWith('/') || /^[a-z]:/i.test(glob) || glob.includes('\\')) {
        return `\`${path}\` is not a path from the repository's root, with forward slashes`;
    }
    if (glob.split('/').includes('..') || glob.split('/').includes('.'))
        return `\`${path}\` leaves its folder`;
    if (glob.startsWith('!'))
        return `\`${path}\` is negated; say "never touch" instead`;
    if (glob.endsWith('/'))
        return [`${glob}**`];
    return /[*?[\]{}()]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/glob-list.js

/** The globs that the code spans of a list name, in their order; a string is the reason why one can't be used. */
function readGlobList(list, codes) {
    const globs = [];
    for (const [, index] of list.matchAll(/\uE000(\d+)\uE001/g)) {
        const glob = readGlob(codes[Number(index)] ?? '');
        if (!Array.isArray(glob))
            return glob;
        globs.push(...glob);
    }
    return globs;
}
/** One glob from the root of the repository; a folder is written with its slash. */
function readGlob(path) {
    const globs = normaliseGlob(path);
    return typeof globs === 'string' ? globs : globs.slice(0, 1);
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-report.js


const REPORT = new RegExp(`^(?:and )?(?:writes )?(?:its |the )?reports?:? (?:(?:is )?(?:in|at|to) )?(?<path>${CODE}|[^\\s\\uE000\\uE001]+)(?: (?:as|in) (?:an? )?(?<format>[\\w .-]{1,40}))?$`, 'i');
/** How people call the forms, without spaces and hyphens. */
const FORMATS = {
    sarif: 'sarif',
    junit: 'junit',
    junitxml: 'junit',
    surefire: 'junit',
    tap: 'tap',
    eslint: 'eslint',
    eslintjson: 'eslint',
    typescript: 'typescript',
    tsc: 'typescript',
    pytest: 'pytest',
    gotest: 'go-test',
    gotestjson: 'go-test',
    cargo: 'cargo',
    cargojson: 'cargo',
    vitest: 'vitest',
    vitestjson: 'vitest',
    jest: 'jest',
    jestjson: 'jest',
    mocha: 'mocha',
    mochajson: 'mocha',
    nodetest: 'node-test',
    promptfoo: 'promptfoo',
    inspect: 'inspect-ai',
    inspectai: 'inspect-ai',
    openaievals: 'openai-evals',
    lcov: 'lcov',
    cobertura: 'cobertura',
    coberturaxml: 'cobertura',
    istanbul: 'istanbul',
    istanbulsummary: 'istanbul',
    jsonsummary: 'istanbul',
    gocover: 'go-cover',
    gocoverprofile: 'go-cover',
    coverprofile: 'go-cover',
};
/** Customary file names, the first that fits. */
const NAMES = [
    [/(?:^|\/)lcov[^/]*\.info$|\.lcov$/i, 'lcov'],
    [/(?:^|\/)coverage-summary\.json$/i, 'istanbul'],
    [/(?:^|\/)(?:cobertura[^/]*|coverage(?:\.cobertura)?)\.xml$/i, 'cobertura'],
    [/(?:^|\/)(?:c|cover|coverage)\.out$|\.coverprofile$/i, 'go-cover'],
    [/\.sarif(?:\.json)?$/i, 'sarif'],
    [/\.tap$/i, 'tap'],
    [/(?:^|\/)(?:[^/]*junit[^/]*|TEST-[^/]*)\.xml$/i, 'junit'],
    [/(?:^|\/)(?:surefire-reports|test-results)\/(?:.*\/)?[^/]*\.xml$/i, 'junit'],
    [/(?:^|\/)promptfoo[^/]*\.json$/i, 'promptfoo'],
];
/** The form that a name means, e.g. "JUnit XML"; null for any other word. */
function reportFormat(name) {
    const key = name.toLowerCase().replace(/[ ._-]/g, '');
    return Object.hasOwn(FORMATS, key) ? (FORMATS[key] ?? null) : null;
}
/** "report coverage/lcov.info", "report: `reports/junit.xml`"; null for another note, a string is the reason against it. */
function readReport(note, codes) {
    const groups = REPORT.exec(note)?.groups;
    if (groups?.path === undefined)
        return null;
    const marked = /^\uE000(\d+)/.exec(groups.path)?.[1];
    const globs = readGlob(marked === undefined ? groups.path : (codes[Number(marked)] ?? ''));
    if (typeof globs === 'string')
        return globs;
    const path = globs[0] ?? '';
    const format = groups.format === undefined ? null : reportFormat(groups.format);
    if (groups.format !== undefined && format === null) {
        return `"${groups.format}" is no form of report: ${[...new Set(Object.values(FORMATS))].join(', ')}`;
    }
    return { path, format: format ?? NAMES.find(([form]) => form.test(path))?.[1] ?? null };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-threshold.js

const METRIC = '(?:(?:lines?|branch(?:es)?|functions?|statements?)(?: coverage)?|coverage(?: of (?:lines?|branch(?:es)?|functions?|statements?))?|(?:mean |average )?score|pass[- ]rate|(?:of (?:the )?(?:cases|tests) )?pass(?:ed|es|ing)?|cases passed)';
const SIGN = '(?:at least|no less than|not less than|minimum|min|≥|>=)';
const NUMBER = '(?<number>[\\d.]{1,12}|[a-z-]{3,20}) ?(?<unit>%|percent|per cent)?';
const AMOUNT_FIRST = new RegExp(`^(?<sign>${SIGN} ?)?${NUMBER}(?: (?:of )?(?:the )?(?<metric>${METRIC}))?$`, 'i');
const METRIC_FIRST = new RegExp(`^(?:the )?(?<metric>${METRIC})(?: (?:must be|is|are|stays?|of))?:? (?<sign>${SIGN}) ?${NUMBER}$`, 'i');
const MAY_NOT_FALL = new RegExp(`^(?:(?:the )?(?<metric>${METRIC}) )?(?:(?:may|must) (?:not|never) (?:fall|drop|decrease)|never (?:falls?|drops?)|(?:is |are )?(?:not|never) (?:lower|less) than (?:on )?the base)$`, 'i');
/** Thresholds of "at least 80 % lines and 70 % branches", "score at least 0.8", "coverage may not fall"; null: none. */
function readThresholds(note, kind) {
    const falls = MAY_NOT_FALL.exec(note);
    if (falls !== null)
        return [{ metric: metricOf(falls.groups?.metric, kind), atLeast: null, mayFall: false }];
    const thresholds = [];
    for (const [index, part] of note.split(/ and /i).entries()) {
        const groups = (METRIC_FIRST.exec(part) ?? AMOUNT_FIRST.exec(part))?.groups;
        // "at least" goes on for the parts behind an "and".
        if (groups === undefined || (index === 0 && groups.sign === undefined))
            return null;
        const threshold = thresholdOf(metricOf(groups.metric, kind), groups.number ?? '', groups.unit !== undefined);
        if (typeof threshold === 'string')
            return threshold;
        if (thresholds.some(({ metric }) => metric === threshold.metric))
            return `${threshold.metric} has two thresholds`;
        thresholds.push(threshold);
    }
    return thresholds;
}
function thresholdOf(metric, number, percent) {
    const value = parseNumber(number);
    if (value === null)
        return `"${number}" is not a number`;
    if (metric === 'score')
        return { metric, atLeast: percent ? value / 100 : value, mayFall: true };
    if (!percent)
        return `a share is in percent: "at least ${number} % ${metric}"`;
    if (value > 100)
        return `${number} % can never be reached`;
    return { metric, atLeast: value, mayFall: true };
}
function metricOf(words, kind) {
    const name = words?.toLowerCase() ?? '';
    if (/branch/.test(name))
        return 'branches';
    if (/function/.test(name))
        return 'functions';
    if (/statement/.test(name))
        return 'statements';
    if (/score/.test(name))
        return 'score';
    if (/pass/.test(name))
        return 'pass-rate';
    return name === '' && kind === 'eval' ? 'pass-rate' : 'lines';
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-notes.js







const MINUTE = 60_000;
/** How long a check may take when its bullet says nothing, milliseconds. */
const DEFAULT_DEADLINE_MS = 10 * MINUTE;
const MAX_DEADLINE_MS = 6 * 60 * MINUTE;
const NOTES = '(optional), (10 minutes), (held out), (red on base), (no network), (environment `TZ=UTC`), (report `path`), (at least 80 % lines), (writes `dist/**`), (install dependencies)';
/** Reads the notes behind a gate: in brackets or behind commas, in any order. A string is the reason against them. */
function readNotes(text, codes, kind) {
    const draft = {
        kind,
        codes,
        given: new Map(),
        required: true,
        deadlineMs: DEFAULT_DEADLINE_MS,
        onBase: null,
        heldOut: false,
        external: false,
        network: 'allowed',
        environment: {},
        reports: [],
        thresholds: [],
        mayWrite: [],
        install: null,
    };
    for (const note of splitNotes(text)) {
        const reason = readNote(note, draft);
        if (reason !== null)
            return reason;
    }
    if (draft.thresholds.length > 0 && draft.reports.length === 0) {
        return 'it sets a threshold and names no report to read it from; add "report coverage/lcov.info"';
    }
    const { kind: _kind, codes: _codes, given: _given, ...notes } = draft;
    return notes;
}
/** Notes end at commas, semicolons and brackets; a part that begins with a code span goes on with the list before it. */
function splitNotes(text) {
    const notes = [];
    for (const part of text.split(/[(),;]/)) {
        const note = part.trim().replace(/^and /i, '');
        if (note === '')
            continue;
        const before = notes.at(-1);
        if (/^\uE000/.test(note) && before?.includes('\uE000') === true)
            notes[notes.length - 1] = `${before}, ${note}`;
        else
            notes.push(note);
    }
    return notes;
}
function readNote(note, draft) {
    for (const read of READERS) {
        const found = read(note, draft);
        if (typeof found === 'string')
            return found;
        if (found)
            return null;
    }
    const shown = note.replace(new RegExp(CODE, 'g'), '`…`').slice(0, 80);
    if (/^\uE000/.test(note))
        return 'it holds more than one command; join them by && or write two bullets';
    return `"(${shown})" is no note a gate knows: ${NOTES}`;
}
/** A note that has one value. True, or the reason: it has two. */
function once(draft, what, note) {
    const earlier = draft.given.get(what);
    if (earlier !== undefined)
        return `"${earlier}" and "${note}" say two things about one`;
    draft.given.set(what, note);
    return true;
}
const readFlag = (note, draft) => {
    const words = note.toLowerCase();
    if (words === 'optional' || words === 'required') {
        draft.required = words === 'required';
        return once(draft, 'required', note);
    }
    if (/^held[- ]out$/.test(words)) {
        draft.heldOut = true;
        return true;
    }
    if (/^(?:(?:also |including |with )?external (?:ones|links)(?: too| as well)?|external)$/.test(words)) {
        draft.external = true;
        return true;
    }
    const base = /^(red|green|any) on (?:the )?base$/.exec(words)?.[1];
    if (base !== 'red' && base !== 'green' && base !== 'any')
        return false;
    draft.onBase = base;
    return once(draft, 'base', note);
};
const readDeadline = (note, draft) => {
    const words = note.toLowerCase().replace(/^(?:deadline|timeout|(?:for )?at most|within|up to):? /, '');
    const duration = parseDuration(words);
    if (duration === null)
        return false;
    if (duration > MAX_DEADLINE_MS)
        return `"(${note})" is more than the six hours a job may run`;
    draft.deadlineMs = duration;
    return once(draft, 'deadline', note);
};
const readNetwork = (note, draft) => {
    const words = note.toLowerCase();
    if (/^(?:(?:no|without) (?:the )?(?:network|internet)(?: access)?|offline)$/.test(words))
        draft.network = 'none';
    else if (!/^(?:(?:with |needs )?(?:the )?(?:network|internet)(?: access)?|online)$/.test(words))
        return false;
    return once(draft, 'network', note);
};
const ENVIRONMENT = /^(?:with |in )?(?:the )?(?:environment(?: variables?)?|env|variables?):? (.+)$/i;
const readEnvironment = (note, draft) => {
    const list = ENVIRONMENT.exec(note)?.[1];
    if (list === undefined)
        return false;
    const variables = readVariables(list, draft.codes);
    if (typeof variables === 'string')
        return variables;
    for (const [name, value] of Object.entries(variables)) {
        if (Object.hasOwn(draft.environment, name))
            return `the variable ${name} has two values`;
        draft.environment[name] = value;
    }
    return true;
};
const readReportNote = (note, draft) => {
    const report = readReport(note, draft.codes);
    if (typeof report === 'string')
        return report;
    if (report !== null) {
        draft.reports.push(report);
        return true;
    }
    const format = reportFormat(note);
    const last = draft.reports.pop();
    if (format === null || last === undefined) {
        if (last !== undefined)
            draft.reports.push(last);
        return false;
    }
    draft.reports.push({ ...last, format });
    return true;
};
const readThresholdNote = (note, draft) => {
    const thresholds = readThresholds(note, draft.kind);
    if (thresholds === null)
        return false;
    if (typeof thresholds === 'string')
        return thresholds;
    for (const threshold of thresholds) {
        const at = draft.thresholds.findIndex(({ metric }) => metric === threshold.metric);
        const earlier = draft.thresholds[at];
        if (earlier === undefined)
            draft.thresholds.push(threshold);
        else if (earlier.atLeast !== null && threshold.atLeast !== null)
            return `${threshold.metric} has two thresholds`;
        else {
            draft.thresholds[at] = {
                metric: threshold.metric,
                atLeast: earlier.atLeast ?? threshold.atLeast,
                mayFall: earlier.mayFall && threshold.mayFall,
            };
        }
    }
    return true;
};
const WRITES = new RegExp(`^(?:may )?(?:only )?(?:writes?|touch(?:es)?|generates?|changes?)(?: only)? (${CODE}(?:(?:,| and) ?${CODE})*)$`, 'i');
const readWrites = (note, draft) => {
    const list = WRITES.exec(note)?.[1];
    if (list === undefined)
        return false;
    const globs = readGlobList(list, draft.codes);
    if (typeof globs === 'string')
        return globs;
    draft.mayWrite.push(...globs);
    return true;
};
const readInstallNote = (note, draft) => {
    const found = readInstall(note, draft.codes);
    if (found === null)
        return false;
    if (typeof found === 'string')
        return found;
    const { command, scripts } = draft.install ?? { command: null, scripts: [] };
    draft.install = { command: found.command ?? command, scripts: [...scripts, ...found.scripts] };
    return found.scripts.length > 0 ? true : once(draft, 'install', note.replace(new RegExp(CODE, 'g'), '`…`'));
};
const READERS = [
    readFlag,
    readDeadline,
    readNetwork,
    readEnvironment,
    readReportNote,
    readThresholdNote,
    readWrites,
    readInstallNote,
];

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/built-in-gates.js



const MAX_NAME = 100;
const LIST = `(?<files>${CODE}(?:(?:, (?:and )?| and )${CODE})*)`;
const SCOPE = /^(?:(?:the )?(?:diff|change|changes|patch) (?:stays?|remains?|is|are) (?:within|inside) (?:the )?(?:allowed|permitted) paths|no (?:forbidden|protected|frozen) (?:files?|paths?) (?:is |are )?(?:changed|touched|modified)|scope(?: check)?)$/i;
const SECRETS = /^(?:no (?:secrets?|credentials?|keys?|tokens?)(?: (?:or|and) (?:secrets?|credentials?|keys?|tokens?))?(?: (?:is|are))?(?: (?:added|committed|introduced))?(?: (?:in|by|to) the (?:change|diff|candidate))?|secrets? (?:scan|check))$/i;
const TROJAN_SOURCE = /^(?:no (?:hidden|invisible|misleading|look-?alike|bidirectional)(?:,? (?:or|and) (?:hidden|invisible|misleading|look-?alike|bidirectional))? characters?(?: (?:is|are))?(?: added)?(?: (?:in|to) (?:the )?(?:source|code|change))?|(?:no )?trojan source(?: check)?)$/i;
const LINKS = new RegExp(`^(?:(?:the |all |every )?(?:(?:documentation|docs?|markdown|relative|internal) )?links?(?: and anchors?)?(?: in ${LIST})? (?:must )?(?:resolves?|works?|(?:is|are) (?:valid|intact|not broken))|no (?:broken|dead) links?(?: in ${LIST.replace('files', 'more')})?)$`, 'i');
const SCHEMA_OF_FILES = new RegExp(`^(?:(?<name>[^\\uE000\\uE001:]{1,80}): ?)?(?:(?:all |the )?files (?:in|under|matching) )?${LIST} (?:(?:must )?match(?:es)?|(?:(?:must )?(?:(?:is|are|be) valid|validates?|conforms?) )?(?:against|with|to|by)) (?:the )?(?:schema )?(?<schema>${CODE})$`, 'i');
const SCHEMAS = /^(?:(?:the |all |every )?(?:(?:json|yaml|json and yaml|data|configuration) (?:files )?)?(?:schemas? |files )(?:validates?|(?:is|are) valid|match)(?: (?:against|by) (?:their|its) (?:own )?schemas?)?|schema validation)$/i;
/** A gate without a command that the suite carries out itself; null for every other bullet. */
function readBuiltIn(phrase, position) {
    const { head, rest } = splitHead(phrase.text);
    const found = recognise(head, phrase.codes);
    if (found === null)
        return null;
    if (typeof found === 'string')
        return { reason: found };
    const notes = readNotes(rest, phrase.codes, found.check.kind);
    if (typeof notes === 'string')
        return { reason: notes };
    const refused = refuseNotes(notes, found.check);
    if (refused !== null)
        return { reason: refused };
    const { external, onBase: _onBase, ...more } = notes;
    const builtIn = found.check.kind === 'links' ? { ...found.check, external } : found.check;
    return {
        meaning: {
            kind: 'gate',
            check: { name: found.name, kind: builtIn.kind, command: null, builtIn, ...more, onBase: 'any', position },
        },
    };
}
/** The sentence, and the notes behind its first bracket, semicolon, or comma that no list goes on after. */
function splitHead(text) {
    const end = /[(;]|,(?! ?(?:and |or )?\uE000| (?:or|and) \w+ characters)/.exec(text)?.index ?? text.length;
    return { head: text.slice(0, end).trim(), rest: text.slice(end) };
}
function recognise(head, codes) {
    const name = nameOf(head, codes);
    if (SCOPE.test(head))
        return { name, check: { kind: 'scope' } };
    if (SECRETS.test(head))
        return { name, check: { kind: 'secrets' } };
    if (TROJAN_SOURCE.test(head))
        return { name, check: { kind: 'trojan-source' } };
    if (SCHEMAS.test(head))
        return { name, check: { kind: 'schema', files: [], schema: null } };
    const links = LINKS.exec(head)?.groups;
    if (links !== undefined) {
        const files = readGlobList(links.files ?? links.more ?? '', codes);
        return typeof files === 'string' ? files : { name, check: { kind: 'links', files, external: false } };
    }
    const pair = SCHEMA_OF_FILES.exec(head)?.groups;
    if (pair === undefined)
        return null;
    const files = readGlobList(pair.files ?? '', codes);
    if (typeof files === 'string')
        return files;
    const schema = readGlobList(pair.schema ?? '', codes);
    if (typeof schema === 'string')
        return schema;
    const path = schema[0] ?? '';
    if (/[*?[\]{}()]/.test(path))
        return `\`${path}\` is not the path of one schema`;
    return { name: pair.name?.trim() ?? name, check: { kind: 'schema', files, schema: path } };
}
function nameOf(head, codes) {
    return head.replace(new RegExp(CODE, 'g'), (mark) => codes[Number(/\d+/.exec(mark)?.[0])] ?? '').slice(0, MAX_NAME);
}
/** What is part of every judgement can't be made optional, and what runs no command has nothing to be told. */
function refuseNotes(notes, check) {
    const always = check.kind === 'scope' || check.kind === 'secrets' || check.kind === 'trojan-source';
    if (always && !notes.required)
        return 'it is part of every judgement, so it can’t be optional';
    if (notes.external && check.kind !== 'links')
        return 'only links have external ones';
    const idle = [
        [notes.heldOut, 'held out'],
        [notes.onBase !== null, 'an answer on the base'],
        [Object.keys(notes.environment).length > 0, 'an environment'],
        [notes.reports.length > 0, 'a report'],
        [notes.thresholds.length > 0, 'a threshold'],
        [notes.mayWrite.length > 0, 'files to write'],
        [notes.install !== null, 'an installation'],
    ];
    const stray = idle.find(([is]) => is);
    return stray === undefined
        ? null
        : `the suite carries it out itself, without a command, so "${stray[1]}" says nothing`;
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/fixer.js
/** ", fix with `…`", ", fixed by `…`" behind the command of a check. */
const FIXER = /(?:[,;]| and)? ?(?:auto-?)?fix(?:ed)? (?:with|by|using) \uE000(\d+)\uE001/i;
/** Takes the fixer off a check's phrase, which then reads as if it had none. null: there is none. */
function takeFixer(phrase) {
    const found = FIXER.exec(phrase.text);
    // A check has its own command first; without one there is nothing to run again.
    if (found === null || found[1] === '0')
        return null;
    const text = `${phrase.text.slice(0, found.index)}${phrase.text.slice(found.index + found[0].length)}`.trim();
    return { phrase: { ...phrase, text }, command: phrase.codes[Number(found[1])] ?? '' };
}
/** What a check means together with its fixer. */
function withFixer(reading, command) {
    if (reading === null || !('meaning' in reading) || reading.meaning.kind !== 'gate')
        return reading;
    if (command === '')
        return { reason: 'its fixer is empty' };
    if (reading.meaning.check.fix !== undefined)
        return { reason: 'it names two fixers; join them by &&' };
    return { meaning: { kind: 'gate', check: { ...reading.meaning.check, fix: command } } };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gates.js




const gates_MAX_NAME = 100;
/** What a name says about the kind of check, the first that fits. */
const KINDS = [
    ['acceptance', /\b(?:acceptance|held[- ]?out)\b/i],
    ['schema', /\bschemas?\b/i],
    ['links', /\blinks?\b/i],
    ['generated', /\b(?:generated|codegen|up[- ]to[- ]date|drift)\b/i],
    ['coverage', /\b(?:coverage|covered)\b/i],
    ['eval', /\b(?:evals?|evaluations?|golden|promptfoo)\b/i],
    ['type', /\b(?:types?|typecheck(?:ing)?|type[- ]?check|tsc|mypy|pyright)\b/i],
    ['lint', /\b(?:lint(?:ing|er|s)?|format(?:ting|ted)?|style|eslint|biome|prettier|ruff|clippy)\b/i],
    ['build', /\b(?:builds?|compiles?|compilation|bundle)\b/i],
    ['test', /\b(?:tests?|specs?|unit|integration|e2e|end[- ]to[- ]end|vitest|jest|pytest|mocha)\b/i],
];
const SHAPE = new RegExp(`^(?<name>[^\\uE000\\uE001()]*?)(?: ?[:=–—-])? ?${CODE}(?<rest>.*)$`);
/**
 * ``tests: `npm test` ``, with notes behind commas or in brackets (`gate-notes.ts`), or one the suite carries out
 * itself (`built-in-gates.ts`).
 */
function readGate(phrase, position) {
    const fixer = takeFixer(phrase);
    if (fixer !== null)
        return withFixer(readGate(fixer.phrase, position), fixer.command);
    const builtIn = readBuiltIn(phrase, position);
    if (builtIn !== null)
        return builtIn;
    const shape = SHAPE.exec(phrase.text)?.groups;
    if (phrase.codes.length === 0 || shape === undefined) {
        return { reason: `it has no command; write it like "${exampleFor(phrase.text)}"` };
    }
    const rest = (shape.rest ?? '').trim();
    if (rest !== '' && !/^[(,;]/.test(rest)) {
        return {
            reason: rest.includes('\uE000')
                ? 'it holds more than one command; join them by && or write two bullets'
                : 'a gate is a name, a colon, its command in backticks, and notes behind commas or in brackets, nothing else',
        };
    }
    const command = (phrase.codes[0] ?? '').trim();
    if (command === '')
        return { reason: 'its command is empty' };
    const name = ((shape.name ?? '').trim() || command).slice(0, gates_MAX_NAME);
    const kind = guessKind((shape.name ?? '').trim() || command);
    const notes = readNotes(rest, phrase.codes, kind);
    if (typeof notes === 'string')
        return { reason: notes };
    if (notes.external)
        return { reason: 'a command follows the links that it likes; only the suite knows "external"' };
    const { external: _external, onBase, ...more } = notes;
    return {
        meaning: {
            kind: 'gate',
            check: {
                name,
                kind,
                command,
                builtIn: null,
                ...more,
                onBase: onBase ?? (kind === 'acceptance' ? 'red' : 'green'),
                position,
            },
        },
    };
}
function exampleFor(text) {
    const kind = guessKind(text);
    if (kind === 'test')
        return 'tests: `npm test`';
    if (kind === 'generated')
        return 'generated: `npm run generate`, writes `dist/**`';
    if (kind === 'coverage')
        return 'coverage: `npm run coverage`, report coverage/lcov.info, at least 80 % lines';
    return `${kind}: \`npm run ${kind}\``;
}
function guessKind(name) {
    return KINDS.find(([, form]) => form.test(name))?.[0] ?? 'command';
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/labels.js


const IS = '(?:is|are|be|was|were|must be|has been|have been)';
const labels_FORMS = [
    new RegExp(`^(?:only )?(?:${reading/* SUBJECT */.l} )?(?:${IS} )?(?<not>not )?label+ed(?: with| as)?:? (?<list>.+)$`, 'i'),
    new RegExp(`^(?:${reading/* SUBJECT */.l} )?(?:(?<not>has no|have no|does not have|do not have|does not carry|lacks|without) |(?:must )?(?:has|have|carries|carry|bears|with) )(?:the |a |an )?labels? (?<list>.+)$`, 'i'),
    new RegExp(`^(?:${reading/* SUBJECT */.l} )?(?:(?<not>has no|have no|does not have|do not have|does not carry|lacks|without) |(?:must )?(?:has|have|carries|carry|bears|with) )(?:the |a |an )?(?<list>.+?) labels?$`, 'i'),
    /^(?<not>no )?labels?(?:(?: is| are| includes?)|:)? (?<list>.+)$/i,
];
/** GitHub's limit on the length of a label's name. */
const MAX_LABEL = 50;
/** "labeled X", "labelled `X` or `Y`", "has label X", "not labeled X", "label: X". */
function readLabels(phrase) {
    for (const form of labels_FORMS) {
        const groups = form.exec(phrase.text)?.groups;
        if (groups?.list !== undefined)
            return readNames(groups.list, groups.not !== undefined, phrase);
    }
    return null;
}
function readNames(text, negated, phrase) {
    const [, quantifier, rest = text] = /^(any of|one of|either|all of|both) (?:the )?(.+)$/i.exec(text) ?? [];
    const list = splitList(rest);
    if (list === null)
        return { reason: 'the labels are joined by both "and" and "or"; write two bullets' };
    const labels = [];
    for (const part of list.parts) {
        const label = readName(part, phrase);
        if (label === null)
            return { reason: `it is not clear where the label ends; write it in backticks, like \`${LIKE}\`` };
        if (label.length > MAX_LABEL)
            return { reason: `GitHub's labels have at most ${MAX_LABEL} characters` };
        labels.push(label);
    }
    const joint = quantifier === undefined ? list.joint : /^(?:all of|both)$/i.test(quantifier) ? 'and' : 'or';
    if (labels.length > 1 && joint === null)
        return { reason: 'say whether all or one of these labels: join them by "and" or "or"' };
    const match = labels.length > 1 && joint === 'or' ? 'any' : 'all';
    return { meaning: { kind: 'labels', labels, match, negated } };
}
const LIKE = 'good first issue';
function readName(part, phrase) {
    const code = new RegExp(`^(?:the label )?${CODE}$`, 'i').exec(part);
    if (code !== null)
        return phrase.codes[Number(/\d+/.exec(part)?.[0])] || null;
    const quoted = /^"([^"]+)"$|^'([^']+)'$/.exec(part);
    if (quoted !== null)
        return quoted[1] ?? quoted[2] ?? null;
    return /^[^\s,"'`\uE000\uE001]+$/.test(part) ? part : null;
}

// EXTERNAL MODULE: ./build/packages/contract/src/ratchet-count.js
var ratchet_count = __webpack_require__(80649);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/ratchet.js




const COUNTS = [
    ['suppressions', /^(?:the )?(?:number of )?(?:lint |linter )?suppressions$/i],
    ['skipped-tests', /^(?:the )?(?:number of )?(?:skipped|disabled|focused) tests$/i],
    ['type-escapes', /^(?:the )?(?:number of )?type[- ]escapes$/i],
];
const FALL = /^(?<list>.{1,120}?) (?:may|can|must) (?:only fall|only go down|never rise|not rise|rise by (?:at most|no more than|up to) (?<rise>[-\w.,]{1,20})(?: (?:per|in a|in one) change)?)$/i;
const RECORD = /^(?:each|every) (?:fixed failure|fix|fixed bug|new test|change) (?:leaves|becomes|adds) (?:a |its )?guards?(?: behind)?$/i;
const RETIRE = new RegExp(`^(?:retired? guards?|guards? retired|let go(?: of)? guards?):? (?<list>${CODE}.*)$`, 'i');
// With notes behind it, it is a check of that name with a command of its own.
const GOLDEN = new RegExp(`^(?:the )?golden (?:sets?|cases|datasets?)(?: is| are| in)?:? (?<list>[^,(]*${CODE}(?:(?:, and|,| and) ?${CODE})*)$`, 'i');
/** "suppressions may only fall", "every fixed failure leaves a guard", "golden set: `evals/*.jsonl`". */
const readRatchet = (phrase) => {
    const fall = FALL.exec(phrase.text)?.groups;
    if (fall?.list !== undefined)
        return readCounts(fall.list, fall.rise);
    if (RECORD.test(phrase.text))
        return { meaning: { kind: 'record-guards' } };
    const retired = RETIRE.exec(phrase.text)?.groups?.list;
    if (retired !== undefined)
        return readRetired(phrase);
    const golden = GOLDEN.exec(phrase.text)?.groups?.list;
    if (golden === undefined)
        return null;
    const globs = readGlobs(golden, phrase);
    if (globs === null)
        return null;
    return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'golden-set', globs } };
};
function readCounts(text, rise) {
    const parts = splitList(text)?.parts ?? [];
    const counts = parts.map((part) => COUNTS.find(([, form]) => form.test(part))?.[0]);
    const known = counts.filter((count) => count !== undefined);
    if (known.length === 0)
        return null;
    if (known.length < counts.length)
        return { reason: `what may only fall is one of ${ratchet_count/* RATCHET_COUNTS */.F.join(', ')}` };
    const limit = rise === undefined ? 0 : parseNumber(rise);
    if (limit === null || !Number.isSafeInteger(limit))
        return { reason: `"${rise}" is not a whole number` };
    return { meaning: { kind: 'ratchet', counts: [...new Set(known)], rise: limit } };
}
function readRetired({ codes }) {
    const stranger = codes.find((code) => !/^g-[0-9a-f]{12}$/.test(code));
    if (stranger !== undefined)
        return { reason: `\`${stranger.slice(0, 40)}\` is no id of a guard, like \`g-0123456789ab\`` };
    return { meaning: { kind: 'retire-guards', guards: [...new Set(codes)] } };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/remediation.js


/** What people call the classes of failure. */
const CLASSES = [
    ['lint', /^(?:lint|linting|format(?:ting)?|style)$/],
    ['type', /^types?$/],
    ['test', /^tests?$/],
    ['eval', /^evals?$/],
    ['build', /^(?:build|compile)$/],
    ['scope', /^scope$/],
    ['policy', /^policy$/],
    ['config', /^config(?:uration)?$/],
    ['environment', /^(?:environment|environmental)$/],
    ['unknown', /^(?:unknown|other)$/],
];
const FAULT = /^(.+?) (?:violations?|errors?|failures?|findings?|regressions?|problems?)$/;
/** Steps on the way to a proposal; they say how, and the proposal is what counts. */
const DIAGNOSES = /^(?:diagnose(?: it)?|trace (?:it )?to (?:its |the )?root cause|(?:identify|find) (?:the )?(?:root cause|lever))$/;
const STEPS = [
    ['fix', /^(?:auto-?fix|fix(?: it)?)(?: (?:with|by) (?:its own|its|the|a) (?:own )?fixer)?$/],
    ['again', /^(?:then )?(?:re-?run|judge again)$/],
    ['propose', /^propose(?: an?)?(?: fix| remediation| change)?$/],
    ['retry', /^retry(?: (?:within limits|once|twice|(?:up to )?[\w-]+ times))?$/],
    ['escalate', /^(?:then )?(?:escalate|ask a person)$/],
];
const REVIEWS = [
    ['no', /^(?:no|no (?:person|human|(?:human )?review)|no human review required)$/],
    ['depends', /^(?:depends|depends on (?:the )?scope|(?:a person|human review) depending on (?:the )?scope)$/],
    ['yes', /^(?:yes|a person|(?:with )?human review|human review required)$/],
];
/** A fault in behaviour or in what decides has no deterministic fix, so no spec can ask for one. */
const FIXABLE = new Set(['lint', 'type', 'build']);
/** Whoever may be changed by what it judges judges nothing. */
const NOBODYS = new Set(['scope', 'policy', 'config', 'unknown']);
const LIMIT = /^(?:(?:max(?:imum)?(?: number of)?|at most|up to|no more than) )?(?<first>[\w-]+ )?fix(?:es)?(?: attempts)? per (?:pull request|PR)(?::| is| of)? ?(?<last>[\w-]+)?$/i;
/** ``lint: fix and re-run, no person``, a row of a table of those, or `max fixes per pull request: 3`. */
const readRemediation = (phrase) => remediation_readLimit(phrase) ?? readRule(phrase);
function remediation_readLimit({ text }) {
    const found = LIMIT.exec(text)?.groups;
    if (found === undefined)
        return null;
    const max = parseCount((found.first ?? found.last ?? '').trim());
    if (max === null || max > 20)
        return { reason: 'fixes per pull request are a number up to 20' };
    return { meaning: { kind: 'fix-limit', max } };
}
function readRule({ text }) {
    const [, name = '', said = ''] = /^([^:]{1,60}): ?(.+)$/.exec(text) ?? [];
    const failureClass = classOf(name);
    if (failureClass === null)
        return null;
    let action = null;
    let humanReview = null;
    let retries = 0;
    for (const part of partsOf(said)) {
        const step = STEPS.find(([, form]) => form.test(part))?.[0];
        const review = REVIEWS.find(([, form]) => form.test(part))?.[0];
        if (DIAGNOSES.test(part) || step === 'again')
            continue;
        if (step === 'retry')
            retries = retriesOf(part);
        // "retry twice, then escalate" is one action: what comes after the limit is a person's anyway.
        if (step !== undefined && !(action === 'retry' && step === 'escalate')) {
            if (action !== null)
                return { reason: `it says both ${action} and ${step}` };
            action = step;
        }
        else if (review !== undefined)
            humanReview = review;
        else if (step === undefined)
            return { reason: `"${part.slice(0, 60)}" is none of: ${remediation_WORDS}` };
    }
    return judge(failureClass, action, { humanReview, retries });
}
function judge(failureClass, action, said) {
    if (action === null)
        return { reason: `it names no action: ${remediation_WORDS}` };
    if (action === 'fix' && !FIXABLE.has(failureClass)) {
        return { reason: `a ${failureClass} failure has no deterministic fix; propose one, or escalate` };
    }
    if ((action === 'retry') !== (failureClass === 'environment') && action !== 'escalate') {
        return { reason: 'only a failure of the environment is retried, and nothing else is done about one' };
    }
    if (NOBODYS.has(failureClass) && (action !== 'escalate' || said.humanReview === 'no')) {
        return { reason: `a ${failureClass} failure is a person’s: escalate` };
    }
    if (said.retries > 10)
        return { reason: 'more than ten retries retry for ever' };
    const usual = remediation/* DEFAULT_REMEDIATION */.MD.classes[failureClass];
    const humanReview = said.humanReview ?? (action === usual.action ? usual.humanReview : 'yes');
    return { meaning: { kind: 'remediation', failureClass, action, humanReview, retries: said.retries } };
}
function classOf(name) {
    const words = name.trim().toLowerCase();
    const bare = FAULT.exec(words)?.[1] ?? words;
    return CLASSES.find(([, form]) => form.test(bare))?.[0] ?? null;
}
/** The parts of what is said, without what a dash explains ("No — deterministic fix"). */
function partsOf(said) {
    return said
        .toLowerCase()
        .split(/[,;]|(?<!\w)human review:| and (?=re-?run|propose|escalate|judge)/)
        .map((part) => part
        .replace(/ [–—-] .*$/, '')
        .replace(/^ ?(?:then|and) /, '')
        .trim())
        .filter((part) => part !== '');
}
function retriesOf(part) {
    const times = /^retry (?:up to )?([\w-]+) times$/.exec(part)?.[1];
    if (/ once$/.test(part))
        return 1;
    if (/ twice$/.test(part))
        return 2;
    if (times === undefined)
        return remediation/* DEFAULT_REMEDIATION */.MD.classes.environment.retries;
    return parseCount(times) ?? 11;
}
const remediation_WORDS = 'fix and re-run, propose, retry (once, twice, 3 times), escalate; with "no person", "a person" or "a person depending on scope"';

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/risk.js

const DECISIONS = [
    ['auto-merge', '(?:auto(?:matic(?:ally)?)?|may)?[- ]?merged?(?: by itself| automatically| itself)?'],
    ['human-review', '(?:needs? |for )?(?:a )?(?:human|person|people)(?:[- ]review)?|review'],
    ['never', 'never(?: automatic(?:ally)?| merged?(?: automatically)?)?'],
];
const CLASS = new RegExp(`^(?<risk>low|medium|high)[- ]risk(?: changes?)?(?: is| are|:)? (?:${DECISIONS.map(([, words], at) => `(?<d${at}>${words})`).join('|')})$`, 'i');
const TIERS = [
    ['docs', /^(?:docs?|documents|documentation)$/i],
    ['tests', /^tests?$/i],
    ['source', /^(?:source|code)$/i],
    ['public-api', /^(?:public[- ])?(?:api|interface)$/i],
    ['infrastructure', /^(?:infra(?:structure)?|ci|deployment)$/i],
    ['data', /^(?:data|schemas?|migrations?|database)$/i],
    ['security', /^(?:security|auth(?:entication|orization)?|payments?|billing|secrets?|high[- ]stakes?)$/i],
];
const TIER = /^(?<tier>[a-z -]{2,30}?)(?: (?:paths?|files?))?(?: (?:is|are|live in))?: ?(?<list>.+)$/i;
/** "low risk: auto-merge", "medium risk: human review", "public API: `src/index.ts`". */
const readRisk = (phrase) => {
    const named = CLASS.exec(phrase.text)?.groups;
    if (named?.risk !== undefined) {
        const decision = DECISIONS.find((_, at) => named[`d${at}`] !== undefined)?.[0];
        const risk = named.risk.toLowerCase();
        return decision === undefined ? null : { meaning: { kind: 'autonomy-class', risk, decision } };
    }
    const tiered = TIER.exec(phrase.text)?.groups;
    const tier = TIERS.find(([, form]) => form.test(tiered?.tier ?? ''))?.[0];
    if (tier === undefined || tiered?.list === undefined)
        return null;
    const globs = readGlobs(tiered.list, phrase);
    if (globs === null)
        return { reason: 'a tier is its name, a colon and paths in backticks' };
    return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'autonomy-tier', tier, globs } };
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/roles.js

/** Runtimes an agent may be run with (INTERFACE, `agent`). */
const AGENTS = ['claude-code', 'codex', 'gemini', 'copilot', 'opencode', 'pi', 'acp', 'command'];
const roles_NAME = `(?:${CODE}|[\\w./:@-]+)`;
const roles_FORM = new RegExp(`^(?:the )?(?<role>maker|checker|classifier|healer|self-heal|correction-to-pr)(?:: ?| is | runs | uses | = )(?:(?:the )?agent:? ?)?(?:(?:the )?model:? (?<only>${roles_NAME})|(?<agent>${roles_NAME})(?:(?:,| with| on|;)+ (?:the )?(?:model:? )?(?<model>${roles_NAME}))?)$`, 'i');
/** "maker: `claude-code`", "checker: `codex`, model `gpt-5`", "classifier: model `small`". */
const readRole = (phrase) => {
    const groups = roles_FORM.exec(phrase.text)?.groups;
    if (groups?.role === undefined)
        return null;
    const agent = groups.agent === undefined ? null : resolve(groups.agent, phrase).toLowerCase();
    if (agent !== null && !AGENTS.some((known) => known === agent)) {
        return { reason: `"${agent}" is no agent this suite runs; there are ${AGENTS.join(', ')}` };
    }
    const model = groups.only ?? groups.model;
    return {
        meaning: {
            kind: 'role',
            role: groups.role.toLowerCase(),
            agent,
            model: model === undefined ? null : resolve(model, phrase),
        },
    };
};
function resolve(word, phrase) {
    const index = /^\uE000(\d+)\uE001$/.exec(word)?.[1];
    return index === undefined ? word : (phrase.codes[Number(index)] ?? '');
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/stop-conditions.js

const BUDGETS = '(?:costs?|spend(?:ing)?|money|runtime|time|tokens?|tool[- ]calls?)';
const SPENT = '(?:(?:is|are|has been|was|gets) )?(?:exhausted|spent|used up|reached|exceeded|gone|hit)';
const ITEMS = '(?:all|every|each)(?: of the)?(?: selected)?(?: work)? ?(?:items?|tickets?|issues?|work)';
const SETTLED = '(?:completed?|done|finished|settled|closed|resolved|escalated|skipped|handed over)';
const stop_conditions_ENVIRONMENT = '(?:environment(?:al)?|infrastructure)';
const stop_conditions_FORMS = [
    [
        'all-items-settled',
        new RegExp(`^${ITEMS} (?:is|are|has been|have been) (?:either )?${SETTLED}(?:(?:, | or |, or )${SETTLED})*$`, 'i'),
    ],
    [
        'all-items-settled',
        /^(?:no (?:selected )?(?:work )?(?:items|tickets|issues|work) (?:remains?|(?:is|are) left)|(?:there is )?nothing (?:is )?left(?: to do)?)$/i,
    ],
    [
        'max-iterations',
        new RegExp(`^(?:the )?(?:max(?:imum)?(?: number of)? iterations?|iteration(?:s)? (?:limit|budget|cap)|iterations|limit (?:on|of) iterations) ${SPENT}$`, 'i'),
    ],
    [
        'budget-exhausted',
        new RegExp(`^(?:the |any |a |one |its )*(?:${BUDGETS}(?:(?:, | or |, or )${BUDGETS})* )?(?:budgets?|limits?|caps?) ${SPENT}$`, 'i'),
    ],
    [
        'budget-exhausted',
        new RegExp(`^(?:the )?(?:run|loop|attempt|it) (?:is|runs) out of (?:budget|${BUDGETS}(?:(?:, | or |, or )${BUDGETS})*)$`, 'i'),
    ],
    ['budget-exhausted', new RegExp(`^max(?:imum)? ${BUDGETS}(?:(?:, | or |, or )${BUDGETS})* ${SPENT}$`, 'i')],
    [
        'no-progress',
        /^(?:the (?:checker|gate|verifier) (?:reports|sees|finds) no progress|(?:there is )?no progress(?: is (?:made|reported|seen))?|the loop makes no progress)(?: (?:across|in|over|for|after|during) (?<count>[\w-]{1,20}) (?:consecutive |successive )?(?:attempts?|iterations?|tries)(?: in a row)?)?$/i,
    ],
    [
        'gate-environment-failure',
        new RegExp(`^(?:a|an|any|the)(?: required)? (?:gate|check|test) (?:fails?|breaks|errors) (?:for (?:an? )?${stop_conditions_ENVIRONMENT} reasons?|because of the ${stop_conditions_ENVIRONMENT}|due to (?:the |an? )?${stop_conditions_ENVIRONMENT}(?: (?:problem|failure|fault|issue))?)$`, 'i'),
    ],
    ['gate-environment-failure', new RegExp(`^(?:the |an? )?${stop_conditions_ENVIRONMENT} (?:fails|failure|is broken|breaks)$`, 'i')],
];
/** The five ways a run ends, in the wordings people use. */
const readStopCondition = ({ text }) => {
    const phrase = text.replace(/^stop (?:when|if|as soon as|once) /i, '');
    for (const [condition, form] of stop_conditions_FORMS) {
        const match = form.exec(phrase);
        if (match === null)
            continue;
        if (condition !== 'no-progress')
            return { meaning: { kind: 'stop', condition, attempts: null } };
        const word = match.groups?.count;
        const attempts = word === undefined ? 2 : parseCount(word);
        if (attempts === null || attempts < 2 || attempts > 100) {
            return { reason: `progress is seen by comparing attempts: a number from two to a hundred, not "${word}"` };
        }
        return { meaning: { kind: 'stop', condition, attempts } };
    }
    return null;
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/triggers.js
const triggers_DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SCHEDULE = new RegExp(`^(?:(?:it |the loop )?(?:is )?(?:runs?|start(?:s|ed)?) )?(?<days>every day|daily|each day|every weekday|each weekday|(?:on )?weekdays|weekly|every week|(?:every |each |on )?${triggers_DAY}s?)(?:,? (?:at )?(?<time>[\\d:.]{1,5} ?(?:am|pm)?|noon|midnight))?(?: \\(?(?<zone>local(?: time)?|utc|gmt|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)(?: time)?\\)?)?$`, 'i');
const MANUAL = /^(?:(?:it |the loop )?(?:runs? |is started |starts? )?(?:manually|by hand|on demand)|\uE000\d+\uE001|manual)$/i;
const EVENT = /^(?:(?:it |the loop )?(?:runs?|starts?) )?(?:on|when|whenever|after|for)(?: every| each| an?| the)? \S.{0,200}$/i;
/**
 * "Run every weekday at 08:00 local time", "on demand", "when an issue is labeled". The workflow's own `on:` starts the
 * loop; this line is what readiness compares it with.
 */
const readTrigger = (phrase) => {
    const schedule = SCHEDULE.exec(phrase.text)?.groups;
    if (schedule?.days !== undefined) {
        const time = schedule.time === undefined ? null : readTime(schedule.time.toLowerCase());
        if (schedule.time !== undefined && time === null)
            return { reason: `"${schedule.time}" is not a time of day` };
        const zone = schedule.zone === undefined ? null : schedule.zone.replace(/ time$/i, '');
        return { meaning: { kind: 'trigger', days: readDays(schedule.days), time, zone } };
    }
    const code = phrase.codes[0];
    const dispatch = phrase.codes.length === 1 && code === 'workflow_dispatch';
    if (MANUAL.test(phrase.text) && (phrase.codes.length === 0 || dispatch)) {
        return { meaning: { kind: 'trigger', days: 'manual', time: null, zone: null } };
    }
    if (dispatch && /^on \S+$/i.test(phrase.text)) {
        return { meaning: { kind: 'trigger', days: 'manual', time: null, zone: null } };
    }
    return EVENT.test(phrase.text) ? { meaning: { kind: 'trigger', days: 'event', time: null, zone: null } } : null;
};
function readDays(words) {
    if (/weekday/i.test(words))
        return 'weekdays';
    return /^(?:every day|each day|daily)$/i.test(words) ? 'daily' : 'weekly';
}
function readTime(text) {
    if (text === 'noon')
        return '12:00';
    if (text === 'midnight')
        return '00:00';
    const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(text) ?? [];
    const hour = Number(hours);
    if (hours === '' || Number(minutes) > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12)))
        return null;
    const shifted = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
    return `${String(shifted).padStart(2, '0')}:${minutes}`;
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/classify-bullet.js
















const SELECTION = {
    forms: [readBaseChecks, readFailedBefore, readChangeSize, readLabels, readPaths],
    otherwise: 'judge',
};
const gateForm = (position) => (phrase) => readGate(phrase, position);
function grammarOf(section, position) {
    switch (section) {
        case 'select-when':
        case 'skip-when':
        case 'always-escalate':
        case 'escalate-on-ambiguity':
            return SELECTION;
        case 'gates':
            return {
                forms: [readRatchet, readPaths, readChangeSize, readChangeBytes, gateForm(position)],
                otherwise: 'it is not a gate',
            };
        case 'budgets':
            return {
                forms: [readChangeSize, readChangeBytes, readBudget],
                otherwise: 'it is no budget; write it like "max iterations: 3", "max runtime: 30 minutes" or "max cost: $2"',
            };
        case 'stop':
            return {
                forms: [readStopCondition],
                otherwise: 'it is no stop condition; there are: all selected items are completed or escalated, max iterations are reached, a budget is exhausted, no progress across two consecutive attempts, a required gate fails for an environmental reason',
            };
        case 'remediation':
            return {
                forms: [readRemediation],
                otherwise: 'it says nothing about a class of failure; write it like "lint: fix and re-run, no person" or "max fixes per pull request: 3"',
            };
        case 'autonomy':
            return {
                forms: [readAutonomy, readRisk],
                otherwise: 'write it like "mode: shadow" (shadow, propose or auto), "medium risk: human review" or "public API: `src/index.ts`"',
            };
        case 'trigger':
            return { forms: [readTrigger], otherwise: 'write it like "every weekday at 08:00 UTC", "on demand" or "on …"' };
        case 'roles':
            return { forms: [readRole], otherwise: 'write it like "maker: `claude-code`, model `name`", or as a paragraph' };
        case 'purpose':
        case 'inputs':
            return { forms: [], otherwise: '' };
    }
}
/** Makes a rule of one bullet. Never throws. */
function classifyBullet(bullet) {
    const illegible = unreadable(bullet.text);
    if (illegible !== null)
        return rejected({ ...bullet, text: bullet.text.slice(0, 120) }, illegible);
    const grammar = grammarOf(bullet.section, bullet.position);
    const phrase = toPhrase(bullet.text);
    const reading = firstReading(grammar.forms, phrase, bullet.section);
    if (reading !== null) {
        return 'meaning' in reading
            ? { ...bullet, class: 'enforced', meaning: reading.meaning }
            : rejected(bullet, reading.reason);
    }
    if (grammar.otherwise !== 'judge')
        return rejected(bullet, grammar.otherwise);
    const home = homeElsewhere(phrase, bullet);
    if (home !== null)
        return rejected(bullet, home);
    return { ...bullet, class: 'judged', question: questionOf(bullet) };
}
/** Whether a text that is not a bullet would have been an enforced rule here, had it been one. */
function readsLikeRule(text, section, position) {
    if (unreadable(text) !== null)
        return false;
    const forms = section === 'purpose' || section === 'inputs' ? SELECTION.forms : grammarOf(section, position).forms;
    const reading = firstReading([...forms, readBudgetOnly], toPhrase(text), section);
    return reading !== null && 'meaning' in reading;
}
function rejected(bullet, reason) {
    return { ...bullet, class: 'rejected', reason };
}
function firstReading(forms, phrase, section) {
    for (const form of forms) {
        const reading = form(phrase, section);
        if (reading !== null)
            return reading;
    }
    return null;
}
const readBudgetOnly = (phrase, section) => {
    const reading = readBudget(phrase, section);
    return reading !== null && 'meaning' in reading ? reading : null;
};
/** A rule of another section, lost among questions: nobody would enforce it. */
function homeElsewhere(phrase, bullet) {
    const homes = [
        ['Budgets', readBudgetOnly],
        ['Stop Conditions', readStopCondition],
        ['Autonomy', readAutonomy],
        ['Gates', (inner) => (/^[^\uE000:]{1,60}: ?\uE000/.test(inner.text) ? readGate(inner, bullet.position) : null)],
    ];
    const home = homes.find(([, form]) => {
        const reading = form(phrase, bullet.section);
        return reading !== null && 'meaning' in reading;
    });
    return home === undefined ? null : `it belongs under "${home[0]}", where it would be enforced`;
}
/** A yes/no question whose "yes" means escalate. */
function questionOf({ section, text }) {
    const rule = text.replace(/[.;,]+$/, '');
    switch (section) {
        case 'select-when':
            return `The loop may take this work only when: "${rule}". Is that untrue here, or not certain?`;
        case 'always-escalate':
            return `Does this work involve the following, or could it: "${rule}"?`;
        default:
            return `Is the following true here, or likely: "${rule}"?`;
    }
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(48022);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/read-blocks.js

const BULLET_LINE = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]+\S/;
const BOX = /^\[[ xX]\][ \t]+/;
/** Splits a guarded text into blocks with exact positions. Only block structure is lexed; inline marks stay as typed. */
function readBlocks(text, file) {
    const reader = new BlockReader(text.split('\n'), file);
    const lexer = new marked_esm/* Lexer */.JG();
    reader.readTokens(lexer.blockTokens(text, []), 0, null);
    return reader.blocks;
}
class BlockReader {
    blocks = [];
    lines;
    file;
    constructor(lines, file) {
        this.lines = lines;
        this.file = file;
    }
    /** Walks sibling tokens. The lexer strips indentation from inner tokens but keeps every line, so lines are counted. */
    readTokens(tokens, startLine, misplaced) {
        let line = startLine;
        for (const token of tokens) {
            this.readToken(token, line, misplaced);
            line += countNewlines(token.raw);
        }
    }
    readToken(token, line, misplaced) {
        switch (token.type) {
            case 'heading':
                this.blocks.push({ kind: 'heading', level: token.depth, text: token.text, position: this.textAt(line) });
                return;
            case 'list':
                this.readList(token, line, misplaced, '');
                return;
            case 'blockquote':
                this.readTokens(token.tokens ?? [], line, 'it stands in a quote');
                return;
            case 'paragraph':
            case 'text':
                this.blocks.push({ kind: 'paragraph', text: token.text, position: this.textAt(line) });
                return;
            case 'code':
            case 'html':
            case 'table':
                this.blocks.push(this.readOpaque(token, line));
                return;
            default:
                return;
        }
    }
    readList(list, startLine, misplaced, leadIn) {
        let line = startLine;
        for (const item of list.items) {
            this.readItem(item, line, misplaced, leadIn);
            line += countNewlines(item.raw);
        }
    }
    readItem(item, line, misplaced, leadIn) {
        const own = [];
        const nested = [];
        let foreign = null;
        let childLine = line;
        let ownLine = line;
        for (const child of item.tokens) {
            if (child.type === 'list')
                nested.push({ list: child, line: childLine });
            else if (child.type === 'text' || child.type === 'paragraph') {
                own.push(child.text);
                ownLine = childLine;
            }
            else if (child.type !== 'space' && child.type !== 'checkbox' && child.type !== 'def') {
                foreign ??= `it holds a ${WHAT[child.type] ?? child.type}; a rule is one line of text`;
                own.push(child.raw);
            }
            childLine += countNewlines(child.raw);
        }
        const afterword = nested.length === 0 ? this.takeAfterword(own, ownLine) : null;
        const text = own.join(' ').replace(/\s+/g, ' ').trim().replace(BOX, '');
        const position = this.textAt(line);
        const whole = leadIn === '' ? text : `${leadIn} ${text}`;
        const introduces = nested.length > 0 && text.endsWith(':');
        if (introduces)
            this.blocks.push({ kind: 'paragraph', text: whole, position });
        else
            this.blocks.push({ kind: 'bullet', text: whole, position, misplaced: misplaced ?? foreign });
        for (const { list, line: at } of nested) {
            if (introduces)
                this.readList(list, at, misplaced, whole);
            else
                this.readList(list, at, misplaced ?? `it is nested below another rule (line ${position.line})`, '');
        }
        if (afterword !== null)
            this.blocks.push(afterword);
    }
    /**
     * Without a blank line Markdown counts "The loop must skip and escalate when:" as the end of the bullet above it.
     * A whole sentence at the margin that ends in a colon introduces what follows; it is taken off the bullet.
     */
    takeAfterword(own, startLine) {
        const lines = (own.at(-1) ?? '').trimEnd().split('\n');
        if (lines.length < 2 || !lines.at(-1)?.endsWith(':'))
            return null;
        for (let at = lines.length - 1; at >= 1 && at >= lines.length - 4; at--) {
            const source = this.lines[startLine + at] ?? '';
            if (source.trim() !== lines[at]?.trim())
                return null;
            if (!/^[A-Z*_]/.test(source))
                continue;
            own[own.length - 1] = lines.slice(0, at).join('\n');
            return { kind: 'paragraph', text: lines.slice(at).join('\n'), position: this.textAt(startLine + at) };
        }
        return null;
    }
    readOpaque(token, line) {
        const position = this.textAt(line);
        const raw = token.raw;
        const text = raw.slice(0, 400).trim().split('\n')[0] ?? '';
        const comment = token.type === 'html' && raw.trimStart().startsWith('<!--');
        const open = comment ? !raw.includes('-->') : token.type === 'code' && isOpenFence(raw);
        const what = open ? `${comment ? 'comment' : 'code block'} that is never closed` : (WHAT[token.type] ?? 'block');
        const hidesRules = open || token.type === 'table' || (!comment && raw.split('\n').some((inner) => BULLET_LINE.test(inner)));
        return {
            kind: 'opaque',
            what: comment && !open ? 'comment' : what,
            text,
            hidesRules,
            rows: this.rowsOf(token, line),
            position,
        };
    }
    /** Header and delimiter take the first two lines of a table (GFM, "Tables"). */
    rowsOf(token, line) {
        if (token.type !== 'table')
            return [];
        return token.rows.map((cells, index) => {
            const [first = '', ...others] = cells.map(({ text }) => text.replace(/\s+/g, ' ').trim());
            const text = `${first}: ${others.filter((cell) => cell !== '').join(', ')}`;
            return { text, position: this.textAt(line + 2 + index) };
        });
    }
    /** Position of the first character of text on a line, after quote marks, list markers and the task-list box. */
    textAt(line) {
        const source = this.lines[line] ?? '';
        const prefix = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])(?=[ \t]))*/.exec(source.slice(0, 200));
        const column = (prefix?.[0].length ?? 0) + 1;
        return { file: this.file, line: line + 1, column };
    }
}
const WHAT = {
    code: 'code block',
    html: 'piece of HTML',
    table: 'table',
    blockquote: 'quote',
    heading: 'heading',
    hr: 'rule line',
};
function isOpenFence(raw) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
    if (fence === undefined)
        return false;
    const last = raw.trimEnd().split('\n').at(-1)?.trim() ?? '';
    return !raw.trimEnd().includes('\n') || !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '';
}
function countNewlines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/sections.js
/** Headings people write, in lower case and without punctuation. */
const HEADINGS = {
    purpose: 'purpose',
    goal: 'purpose',
    overview: 'purpose',
    trigger: 'trigger',
    triggers: 'trigger',
    schedule: 'trigger',
    inputs: 'inputs',
    input: 'inputs',
    'work selection rules': 'selection',
    'work selection': 'selection',
    'selection rules': 'selection',
    selection: 'selection',
    'select when': 'select-when',
    'may select work only when': 'select-when',
    'the loop may select work only when': 'select-when',
    'skip when': 'skip-when',
    'skip and escalate when': 'skip-when',
    'must skip and escalate when': 'skip-when',
    'the loop must skip and escalate when': 'skip-when',
    roles: 'roles',
    role: 'roles',
    agents: 'roles',
    gates: 'gates',
    'quality gates': 'gates',
    'quality gate': 'gates',
    gate: 'gates',
    checks: 'gates',
    budgets: 'budgets',
    budget: 'budgets',
    limits: 'budgets',
    'stop conditions': 'stop',
    'stop condition': 'stop',
    'stop when': 'stop',
    stops: 'stop',
    remediation: 'remediation',
    'remediation policy': 'remediation',
    'when the gate is red': 'remediation',
    'always escalate': 'always-escalate',
    'escalate always': 'always-escalate',
    'escalate on ambiguity': 'escalate-on-ambiguity',
    'escalate when ambiguous': 'escalate-on-ambiguity',
    ambiguity: 'escalate-on-ambiguity',
    autonomy: 'autonomy',
    mode: 'autonomy',
    'autonomy mode': 'autonomy',
    'autonomy level': 'autonomy',
};
/** The section a heading opens, in any case, level, numbering or emphasis; null for any other heading. */
function sectionOf(heading) {
    const words = heading
        .slice(0, 120)
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim();
    return Object.hasOwn(HEADINGS, words) ? (HEADINGS[words] ?? null) : null;
}
/** A paragraph of nothing but emphasised words: people use it as a heading. */
function emphasisedHeading(paragraph) {
    return /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__):?$/.exec(paragraph.trim())?.[1] ?? null;
}
const REFUSES = /\b(?:must not|may not|never|do not|don't|does not|cannot|can't) (?:select|pick|take|start|accept)/i;
const SKIPS = /\b(?:skips?|escalates?|rejects?|refuses?|hands? over)\b/i;
const SELECTS = /\b(?:selects?|selected|picks?|takes?|accepts?|starts?|eligible|only (?:when|if))\b/i;
/** Which of the two selection lists a line introduces; null when it says neither or both. */
function introducedList(line) {
    const text = line.slice(0, 400);
    if (REFUSES.test(text))
        return SKIPS.test(text.replace(REFUSES, '')) && /\bor\b/i.test(text) ? null : 'skip-when';
    const skips = SKIPS.test(text);
    if (skips === SELECTS.test(text))
        return null;
    if (/\b(?:not|never|don't|unless|except)\b/i.test(text))
        return null;
    return skips ? 'skip-when' : 'select-when';
}
/** Whether the line before a list turns its meaning round ("Do not escalate when:"). */
function turnsRound(line) {
    return /\b(?:not|never|don't|doesn't|no need|unless|except|without)\b/i.test(line.slice(0, 400));
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/read-rules.js



/** Reads the rules of a guarded control file, in its order. Never throws for a rule. */
function readRules(text, options) {
    const reader = new RuleReader(options);
    for (const block of readBlocks(text, options.file))
        reader.read(block);
    return reader;
}
/** Sections that state facts in sentences too, so that a paragraph may be their rule. */
const SPOKEN = new Set(['trigger', 'autonomy']);
/** Sections whose list a line before it can turn round. */
const REVERSIBLE = new Set(['gates', 'stop', 'always-escalate', 'escalate-on-ambiguity']);
const DESCRIPTIVE = new Set(['purpose', 'inputs']);
/** Sections that people write as a table as well. */
const TABULAR = new Set(['remediation']);
const ODD_BULLET = /^\s*(?:[•‣◦▪●·–—]\s*|[-+](?![-+])|\*(?=\s))\S/;
class RuleReader {
    title = '';
    sections = 0;
    rules = [];
    prose = [];
    options;
    open;
    heading = '';
    /** Which list the paragraph before it announced, and whether it announces the opposite. */
    list = null;
    reversed = false;
    constructor(options) {
        this.options = options;
        this.open = options.fallback;
    }
    read(block) {
        switch (block.kind) {
            case 'heading':
                this.openSection(block.text, sectionOf(block.text), block.position);
                return;
            case 'paragraph':
                this.readParagraph(block.text, block.position);
                return;
            case 'bullet':
                this.readBullet(block.text, block.position, block.misplaced);
                return;
            case 'opaque':
                this.readOpaque(block);
                return;
        }
    }
    openSection(text, section, position) {
        if (section === null && this.title === '')
            this.title = text.replace(/^loop spec(?:ification)?\s*[:–—-]\s*/i, '');
        if (section !== null)
            this.sections++;
        else
            this.prose.push({ section: null, text, position });
        this.open = section ?? this.options.fallback;
        this.heading = text;
        this.list = null;
        this.reversed = false;
    }
    readParagraph(text, position) {
        const heading = emphasisedHeading(text);
        const section = heading === null ? null : sectionOf(heading);
        if (heading !== null && section !== null) {
            this.openSection(heading, section, position);
            return;
        }
        const sentence = text.replace(/\s+/g, ' ').trim();
        if (this.open === 'selection')
            this.list = introducedList(sentence) ?? 'unclear';
        this.reversed = turnsRound(sentence);
        if (this.readSpoken(sentence, position) || this.readHidden(text, position))
            return;
        this.prose.push({ section: this.listSection(), text: sentence, position });
    }
    /** "Run every weekday at 08:00 local time." is a rule without being a bullet. */
    readSpoken(text, position) {
        if (this.open === null || !SPOKEN.has(this.open) || this.open === 'selection')
            return false;
        const rule = classifyBullet({ text, position, section: this.open });
        if (rule.class !== 'enforced')
            return false;
        this.rules.push(rule);
        return true;
    }
    /** Lines of a paragraph that people take for rules: odd bullets, and sentences of an enforced form. */
    readHidden(text, position) {
        const section = this.listSection();
        if (section === null)
            return false;
        let found = false;
        for (const [offset, line] of text.split('\n').entries()) {
            const odd = !DESCRIPTIVE.has(section) && ODD_BULLET.test(line);
            if (!odd && !readsLikeRule(line, section, position))
                continue;
            const column = offset === 0 ? position.column : line.length - line.trimStart().length + 1;
            const bullet = { text: line.trim(), section, position: { ...position, line: position.line + offset, column } };
            const reason = odd ? 'it is not a Markdown bullet' : 'it reads like a rule but is no bullet';
            this.rules.push(rejected(bullet, `${reason}; begin the line with "- "`));
            found = true;
        }
        return found;
    }
    readBullet(text, position, misplaced) {
        const section = this.listSection();
        if (section === null) {
            const where = this.heading === '' ? 'before any heading' : `under "${this.heading.slice(0, 60)}"`;
            this.reject({ text, position, section: 'purpose' }, `it stands ${where}, which is no section of a loop spec`);
            return;
        }
        const bullet = { text, position, section };
        if (this.options.allowed !== null && !this.options.allowed.has(section)) {
            this.reject(bullet, `"${this.heading.slice(0, 60)}" is read in LOOP_SPEC.md only; move the rule there`);
        }
        else if (DESCRIPTIVE.has(section))
            this.readDescriptive(bullet);
        else if (misplaced !== null)
            this.reject(bullet, misplaced);
        else if (text.endsWith(':'))
            this.reject(bullet, 'it ends in a colon but introduces nothing');
        else if (this.open === 'selection' && INTRODUCTION.test(text))
            this.reject(bullet, SWALLOWED);
        else if (this.reversed && this.open !== null && REVERSIBLE.has(this.open)) {
            this.reject(bullet, 'the line before this list turns its meaning round; say what is wanted');
        }
        else if (this.open === 'selection' && this.list === 'unclear')
            this.reject(bullet, UNCLEAR);
        else
            this.readSelected(bullet);
    }
    /** Without an introduction a question has no direction, so only forms that say what must hold are taken. */
    readSelected(bullet) {
        const rule = classifyBullet(bullet);
        if (this.open === 'selection' && this.list === null && rule.class === 'judged')
            this.reject(bullet, UNCLEAR);
        else
            this.rules.push(rule);
    }
    readDescriptive(bullet) {
        if (readsLikeRule(bullet.text, bullet.section, bullet.position)) {
            this.reject(bullet, `it reads like a rule, but nothing under "${this.heading.slice(0, 60)}" is enforced; move it`);
        }
        else
            this.prose.push(bullet);
    }
    readOpaque(block) {
        const section = this.listSection();
        const { text, position } = block;
        if (section !== null && TABULAR.has(section) && block.rows.length > 0) {
            for (const row of block.rows)
                this.readBullet(row.text, row.position, null);
            return;
        }
        const unclosed = block.what.endsWith('never closed');
        if (block.hidesRules && (unclosed || (section !== null && !DESCRIPTIVE.has(section)))) {
            const reason = unclosed
                ? `this ${block.what} hides everything below it`
                : `a ${block.what} is not read; write one bullet per rule`;
            this.reject({ text, position, section: section ?? 'purpose' }, reason);
        }
        else
            this.prose.push({ section, text, position });
    }
    listSection() {
        if (this.open !== 'selection')
            return this.open;
        return this.list === 'skip-when' ? 'skip-when' : 'select-when';
    }
    reject(bullet, reason) {
        const text = bullet.text.length > 120 ? `${bullet.text.slice(0, 120)}…` : bullet.text;
        this.rules.push(rejected({ ...bullet, text }, reason));
    }
}
const INTRODUCTION = /\b(?:must|may|should|will) (?:only )?(?:skip|select|pick)\b/i;
const SWALLOWED = 'it holds the introduction of another list; put that on a line of its own, with a blank line before it';
const UNCLEAR = 'it is not clear whether it lets work in or keeps it out; introduce the list by "may select work only when:" or "must skip and escalate when:"';

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/parse-loop-spec.js






/**
 * Reads LOOP_SPEC.md (DESIGN §4). A bad rule is a rejected rule, never an exception. Throws `E_SPEC_TOO_LARGE` beyond
 * 256 kB and `E_SPEC_INVALID` for what is no loop spec at all: binary, nested to exhaust a parser, without any section.
 */
function parseLoopSpec(text, file = names/* CONTROL_FILES */.IA.spec) {
    const guarded = guardDocument(text, { file, invalid: 'E_SPEC_INVALID', tooLarge: 'E_SPEC_TOO_LARGE' });
    const document = readRules(guarded, { file, fallback: null, allowed: null });
    if (document.sections === 0) {
        throw new loop_error/* LoopError */.jO('E_SPEC_INVALID', {
            message: `${file} has none of a loop spec's sections`,
            remedy: 'Start with "## Purpose", "## Work Selection Rules", "## Gates" and "## Budgets" (docs/loop-spec.md).',
            position: { file, line: 1, column: 1 },
            sourceLine: guarded.slice(0, 200).split('\n')[0] ?? '',
        });
    }
    const rules = rejectContradictions(document.rules);
    const purpose = document.prose.filter(({ section }) => section === 'purpose').map((prose) => prose.text);
    return { file, title: document.title, purpose: purpose.join('\n'), rules, prose: document.prose, ...viewOf(rules) };
}
function viewOf(rules) {
    const budgets = { ...NO_BUDGETS };
    const gates = new Map();
    const stops = new Set();
    let mode = null;
    for (const rule of rules) {
        if (rule.class !== 'enforced')
            continue;
        const { meaning } = rule;
        if (meaning.kind === 'budget')
            budgets[meaning.budget] ??= meaning.limit;
        else if (meaning.kind === 'gate')
            gates.set(meaning.check.name.toLowerCase(), meaning.check);
        else if (meaning.kind === 'stop')
            stops.add(meaning.condition);
        else if (meaning.kind === 'mode')
            mode ??= meaning.mode;
    }
    return {
        budgets,
        gates: [...gates.values()],
        stopConditions: [...stops],
        remediation: remediationOf(rules),
        mode: mode ?? 'shadow',
    };
}
/** The default policy with what the spec says instead. */
function remediationOf(rules) {
    const classes = { ...remediation/* DEFAULT_REMEDIATION */.MD.classes };
    let { maxFixes } = remediation/* DEFAULT_REMEDIATION */.MD;
    for (const rule of rules) {
        if (rule.class !== 'enforced')
            continue;
        const { meaning } = rule;
        if (meaning.kind === 'fix-limit')
            maxFixes = meaning.max;
        if (meaning.kind !== 'remediation')
            continue;
        const { action, humanReview, retries } = meaning;
        classes[meaning.failureClass] = { action, humanReview, retries };
    }
    return { classes, maxFixes };
}
/** No limits given. */
const NO_BUDGETS = {
    maxIterations: null,
    maxToolCalls: null,
    maxRuntimeMs: null,
    maxPullRequests: null,
    maxTokens: null,
    maxCostUsd: null,
};

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/shadow-spec.js

/** The text of the spec in force where a repository has none: it looks, reports, and changes nothing. */
const BUILT_IN_SHADOW_SPEC_TEXT = `# Loop Spec: Built-in shadow loop

## Purpose

Look at the open issues and report which of them a loop could take. Nothing is changed and no agent is started.

## Trigger

On demand.

## Work Selection Rules

The loop may select work only when:

- the issue is labeled \`loop:ready\`
- the expected file changes are below five files

The loop must skip and escalate when:

- the same item failed twice before
- required tests are missing or failing before the change starts
- the change touches \`.github/**\`, \`.ci/**\`, \`LOOP_SPEC.md\`, \`escalation-policy.md\` or \`quality-gate-checklist.md\`

## Gates

- Diff stays within allowed paths
- No forbidden files changed

## Budgets

- max iterations: 1
- max tool calls per iteration: 20
- max runtime: 10 minutes
- max pull requests per run: 1
- max tokens: 200k
- max cost: $1

## Stop Conditions

- all selected work items are completed or escalated
- max iterations are reached
- cost or runtime budget is exhausted
- a required gate fails for an environmental reason

## Autonomy

- mode: shadow
`;
/** Where its rules say they stand. */
const BUILT_IN_SHADOW_SPEC_FILE = '(built-in shadow spec)';
/** The spec in force where there is no LOOP_SPEC.md (DESIGN §4). Parsed when asked for, so that no start pays for it. */
function builtInShadowSpec() {
    return parseLoopSpec(BUILT_IN_SHADOW_SPEC_TEXT, BUILT_IN_SHADOW_SPEC_FILE);
}

;// CONCATENATED MODULE: ./build/packages/contract/src/escalation-policy.js





const SECTIONS = new Set(['always-escalate', 'escalate-on-ambiguity', 'skip-when']);
/**
 * Reads an escalation policy. Bullets below any other heading escalate always: a policy can only add caution. Throws
 * `E_POLICY_INVALID` for a file without a rule, and for what `parseLoopSpec` refuses.
 */
function parseEscalationPolicy(text, file = names/* CONTROL_FILES */.IA.escalationPolicy) {
    const guarded = guardDocument(text, { file, invalid: 'E_POLICY_INVALID', tooLarge: 'E_POLICY_INVALID' });
    const document = readRules(guarded, { file, fallback: 'always-escalate', allowed: SECTIONS });
    if (document.rules.length === 0) {
        throw new loop_error/* LoopError */.jO('E_POLICY_INVALID', {
            message: `${file} holds no rule`,
            remedy: 'List what a person must decide under "## Always Escalate", one bullet each, or remove the file.',
            position: { file, line: 1, column: 1 },
            sourceLine: guarded.slice(0, 200).split('\n')[0] ?? '',
        });
    }
    const rules = rejectContradictions(document.rules);
    return {
        file,
        alwaysEscalate: rules.filter(({ section }) => section !== 'escalate-on-ambiguity'),
        onAmbiguity: rules.filter(({ section }) => section === 'escalate-on-ambiguity'),
        prose: document.prose,
    };
}

;// CONCATENATED MODULE: ./build/packages/contract/src/gate-checklist.js





/**
 * Reads a gate checklist; every heading opens a list of gates. Throws `E_CHECKLIST_INVALID` for a file without a
 * bullet, and for what `parseLoopSpec` refuses.
 */
function parseGateChecklist(text, file = names/* CONTROL_FILES */.IA.gateChecklist) {
    const guarded = guardDocument(text, { file, invalid: 'E_CHECKLIST_INVALID', tooLarge: 'E_CHECKLIST_INVALID' });
    const document = readRules(guarded, { file, fallback: 'gates', allowed: new Set(['gates']) });
    if (document.rules.length === 0) {
        throw new loop_error/* LoopError */.jO('E_CHECKLIST_INVALID', {
            message: `${file} holds no gate`,
            remedy: 'Write one bullet per check, like "- [ ] tests: `npm test`", or remove the file.',
            position: { file, line: 1, column: 1 },
            sourceLine: guarded.slice(0, 200).split('\n')[0] ?? '',
        });
    }
    const rules = rejectContradictions(document.rules);
    const gates = rules.flatMap((rule) => rule.class === 'enforced' && rule.meaning.kind === 'gate' ? [rule.meaning.check] : []);
    return { file, gates, rules, prose: document.prose };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/context/control-files.js

/** Reads the control files from the base commit, never from a work tree. Throws on a file that is no such file at all. */
async function readControlFiles(repository, baseSha, specPath = names/* CONTROL_FILES */.IA.spec) {
    const pin = async (path) => {
        const text = await repository.readFile(baseSha, path);
        return text === null ? null : { path, sha256: (0,canonical_json/* sha256 */.sc)(text), text };
    };
    return interpretControlFiles({
        spec: await pin(specPath),
        escalationPolicy: await pin(names/* CONTROL_FILES */.IA.escalationPolicy),
        gateChecklist: await pin(names/* CONTROL_FILES */.IA.gateChecklist),
    });
}
/** What pinned control files mean; a plan carries them, so that every job reads the same. */
function interpretControlFiles(pinned) {
    const spec = pinned.spec === null ? builtInShadowSpec() : parseLoopSpec(pinned.spec.text, pinned.spec.path);
    const policy = pinned.escalationPolicy === null
        ? null
        : parseEscalationPolicy(pinned.escalationPolicy.text, pinned.escalationPolicy.path);
    const checklist = pinned.gateChecklist === null ? null : parseGateChecklist(pinned.gateChecklist.text, pinned.gateChecklist.path);
    const named = new Set(spec.gates.map(({ name }) => name));
    return {
        spec,
        policy: [...(policy?.alwaysEscalate ?? []), ...(policy?.onAmbiguity ?? []), ...(checklist?.rules ?? [])],
        gates: [...spec.gates, ...(checklist?.gates ?? []).filter(({ name }) => !named.has(name))],
        pinned,
    };
}


/***/ })

};
