export const id = 849;
export const ids = [849];
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

/***/ 99849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentRuntime: () => (/* reexport */ agentRuntime),
  budgetLeft: () => (/* reexport */ src_budgets/* budgetLeft */.Lj),
  checkFromFiles: () => (/* reexport */ checkFromFiles),
  judgeFromFiles: () => (/* reexport */ judgeFromFiles),
  makeCandidate: () => (/* reexport */ makeCandidate),
  openBase: () => (/* reexport */ open_base.openBase),
  openBox: () => (/* reexport */ openBox),
  openWriters: () => (/* reexport */ open_writers.openWriters),
  parseBatch: () => (/* reexport */ parse_batch/* parseBatch */.G),
  planRun: () => (/* reexport */ planRun),
  publishFromFiles: () => (/* reexport */ publishFromFiles),
  runClosedLoop: () => (/* reexport */ runClosedLoop),
  savePlan: () => (/* reexport */ save_run/* savePlan */.hp),
  summarizePlan: () => (/* reexport */ summarizePlan),
  summarizeReview: () => (/* reexport */ summarizeReview),
  summarizeRun: () => (/* reexport */ summarizeRun),
  summarizeVerdict: () => (/* reexport */ summarizeVerdict),
  tightestBudgets: () => (/* reexport */ src_budgets/* tightestBudgets */.$t),
  withDefaultBudgets: () => (/* reexport */ src_budgets/* withDefaultBudgets */.UF),
  writePlan: () => (/* reexport */ plan_files/* writePlan */.pD)
});

// UNUSED EXPORTS: askOracle, baseOfEvent, checkCandidate, checkerRole, headline, interpretControlFiles, loopDeps, mayPublish, openGitHub, planItem, publishCandidate, readPlan, readPlannedCandidate, recordMissing, resolveBatch, reviewTree, reviewUsage, saveOutcome, saveReport, summarizeOracle

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/contract/src/json-document.js
var json_document = __webpack_require__(62634);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/packages/agent/src/agent-runtime.js
/** The files through which an agent and the loop talk, all in the exchange directory. */
const EXCHANGE_FILES = {
    prompt: 'prompt.md',
    notes: 'notes.md',
    interrupt: 'interrupt.json',
    usage: 'usage.json',
    verdict: 'verdict.json',
};
const UNKNOWN_USAGE = { toolCalls: null, tokens: null, costUsd: null };

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
    LOOP_VERDICT_FILE: 'the answer of a checker, to be written as JSON: verdict, reason, findings',
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
            usage: parseUsage(await readExchange(EXCHANGE_FILES.usage)),
            finalText: outcome.stdout.text.slice(-FINAL_TEXT_CHARS).toWellFormed(),
        }),
    };
}
function exchangeEnv(task) {
    return {
        LOOP_PROMPT_FILE: (0,external_node_path_.join)(task.exchange, EXCHANGE_FILES.prompt),
        LOOP_NOTES_FILE: (0,external_node_path_.join)(task.exchange, EXCHANGE_FILES.notes),
        LOOP_INTERRUPT_FILE: (0,external_node_path_.join)(task.exchange, EXCHANGE_FILES.interrupt),
        LOOP_USAGE_FILE: (0,external_node_path_.join)(task.exchange, EXCHANGE_FILES.usage),
        LOOP_VERDICT_FILE: (0,external_node_path_.join)(task.exchange, EXCHANGE_FILES.verdict),
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
        return UNKNOWN_USAGE;
    try {
        return (0,json_document/* parseJsonDocument */.d)(UsageFile, text, { name: EXCHANGE_FILES.usage, code: 'E_JSON_INVALID' });
    }
    catch {
        return UNKNOWN_USAGE;
    }
}

;// CONCATENATED MODULE: ./build/packages/loop/src/agent-runtime.js

/** The runtime of the agent `command`. Throws `E_AGENT_COMMAND` for a command line that can't be split. */
function agentRuntime(command) {
    return commandRuntime({ command });
}

// EXTERNAL MODULE: ./build/packages/loop/src/budgets.js
var src_budgets = __webpack_require__(39576);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
        const handles = [scratch, ...payload.expose].map((source, index) => {
            const handle = `${shm}/${index}`;
            makeMountPoint(handle, source);
            mount(program, ['--rbind', source, handle]);
            return handle;
        });
        const steps = [
            ...['/tmp', '/var/tmp'].map((target) => ({ target, handle: handles[0] })),
            ...payload.hide.map((target) => ({ target, handle: undefined })),
            ...payload.expose.map((target, index) => ({ target, handle: handles[index + 1] })),
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
function boxCommand(box, files, lifetimeSeconds) {
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
    const namespaces = [...root, '--pid', '--mount', '--ipc', '--fork', '--kill-child', '--mount-proc', '--'];
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

;// CONCATENATED MODULE: ./build/packages/process/src/process-outcome.js
/** True only for a process that ran to its end by itself and said 0. */
function hasSucceeded(outcome) {
    return outcome.ended === 'exited' && outcome.exitCode === 0;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/packages/process/src/bounded-text.js
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

;// CONCATENATED MODULE: ./build/packages/process/src/run-tool.js


/** Runs a trusted helper program: no shell, no box, bounded output, killed with its process group at its deadline. */
async function runTool(run) {
    const started = performance.now();
    const stdout = new BoundedCollector(run.keepBytes ?? 1024 * 1024);
    const stderr = new BoundedCollector(run.keepBytes ?? 1024 * 1024);
    const [program = '', ...args] = run.argv;
    const child = (0,external_node_child_process_.spawn)(program, args, {
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

;// CONCATENATED MODULE: ./build/packages/process/src/hand-over.js





const TREE_DEADLINE_MS = 5 * 60_000;
const MAX_LINKED_LIST_BYTES = 64 * 1024 * 1024;
/** Gives directories to the box's user, recursively. Symlinks are not followed; throws `E_BOX_UNAVAILABLE`. */
async function handOver(box, paths) {
    if (box.uid === null || paths.length === 0)
        return;
    await separateHardLinks(box, paths);
    const problem = await runOnTree(box, [
        ...[needTool(box.tools.chown, 'chown'), '-R', '-h', '-P', `${box.uid}:${box.uid}`, '--'],
        ...paths,
    ]);
    if (problem !== null) {
        throw new loop_error/* LoopError */.jO('E_BOX_UNAVAILABLE', {
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
    const find = [needTool(tools.find, 'find'), '-P', ...paths];
    const chmod = [needTool(tools.chmod, 'chmod'), 'u+rwX', '--', '{}', '+'];
    const unreadable = ['(', '-type', 'd', '!', '-perm', '-700', '-o', '-type', 'f', '!', '-perm', '-600', ')'];
    const owner = box.uid === null ? [] : ['-uid', String(box.uid)];
    const steps = [[...find, ...owner, ...unreadable, '-exec', ...chmod]];
    if (box.uid !== null) {
        const to = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
        const from = `--from=${box.uid}`;
        steps.push([needTool(tools.chown, 'chown'), '-R', '-h', '-P', from, to, '--', ...paths]);
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
    const problem = await runOnTree(box, [needTool(box.tools.rm, 'rm'), '-rf', '--one-file-system', '--', path]);
    return problem === null ? [] : [...opened, problem];
}
/**
 * A hard-linked file would hand over its other names too (a package manager's store, say), so the tree gets its own
 * copy first.
 */
async function separateHardLinks(box, paths) {
    const listing = await runTool({
        argv: [needTool(box.tools.find, 'find'), '-P', ...paths, '-type', 'f', '-links', '+1', '-print0'],
        env: BUILDER_ENV,
        deadlineMs: TREE_DEADLINE_MS,
        keepBytes: MAX_LINKED_LIST_BYTES,
    });
    if (!hasSucceeded(listing) || listing.stdout.truncated) {
        throw new loop_error/* LoopError */.jO('E_BOX_UNAVAILABLE', {
            message: `the worker's files can't be listed: ${listing.stderr.text.slice(0, 500)}`,
            remedy: 'Check that the work tree is readable and not of absurd size.',
        });
    }
    for (const file of listing.stdout.text.split('\0').filter((name) => name !== '')) {
        const copy = `${file}.loop-unlinked`;
        const { mode } = await (0,promises_.lstat)(file);
        await (0,promises_.rm)(copy, { force: true });
        await (0,promises_.copyFile)(file, copy);
        const { chmod } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
        await chmod(copy, mode);
        await (0,promises_.rename)(copy, file);
    }
}
async function runOnTree(box, argv) {
    const prefix = box.kind === 'sudo' ? [needTool(box.tools.sudo, 'sudo'), '-n', '--'] : [];
    const outcome = await runTool({ argv: [...prefix, ...argv], env: BUILDER_ENV, deadlineMs: TREE_DEADLINE_MS });
    if (hasSucceeded(outcome))
        return null;
    return `${argv[0]} ended with ${outcome.exitCode ?? outcome.ended}: ${outcome.stderr.text.slice(0, 500)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/process/src/abandoned-runs.js



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
        return /\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}
/** Removes what supervisors of ours that were killed left behind: a worker's HOME may hold what nobody should find. */
async function removeAbandonedRuns(box) {
    const uid = process.getuid?.();
    for (const name of (0,external_node_fs_.readdirSync)(RUNS_DIRECTORY)) {
        const pid = Number(/^loop-box-\d+-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
        if (!name.startsWith(runPrefix(pid)) || (0,external_node_fs_.existsSync)(`/proc/${pid}`))
            continue;
        const path = (0,external_node_path_.join)(RUNS_DIRECTORY, name);
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.uid === uid)
            await removeTree(box, path);
    }
}

;// CONCATENATED MODULE: ./build/packages/process/src/box.js
/** How a process is kept apart, strongest first. `docs/box.md` says what each promises. */
const BOX_KINDS = (/* unused pure expression or super */ null && (['root', 'sudo', 'userns', 'uid', 'session']));
/** Whether the box has its own PID and mount namespaces, so that the kernel kills and hides. */
function hasNamespaces(box) {
    return box.kind === 'root' || box.kind === 'sudo' || box.kind === 'userns';
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
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(RUNS_DIRECTORY, runPrefix()));
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
        mount: hasNamespaces(box) ? box.tools.mount : null,
        uid: box.uid,
        cwd: run.cwd,
        env,
        before: beforeWorker(box),
        argv: run.argv,
    };
    await (0,promises_.writeFile)(files.payload, JSON.stringify(payload), { mode: 0o600 });
    // Ours before the entry opens it, perhaps as root, so that we can read it.
    await (0,promises_.writeFile)(files.failure, '', { mode: 0o600 });
    const lifetimeSeconds = Math.ceil((deadlineMs + killGraceMs + LIFETIME_MARGIN_MS) / 1000);
    return { ...common, argv: boxCommand(box, files, lifetimeSeconds), cwd: '/', env: BUILDER_ENV };
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
        TMPDIR: hasNamespaces(box) ? '/tmp' : own.scratch,
        ...(hasNamespaces(box) ? {} : { LOOP_BOX_NONCE: own.nonce }),
    };
}

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
        this.#watch = hasNamespaces(box) ? null : setInterval(() => this.#remember(), WATCH_INTERVAL_MS).unref();
    }
    /** Asks the worker to end. A worker may ignore it. */
    async ask(signal) {
        if (!hasNamespaces(this.#box)) {
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
        if (hasNamespaces(this.#box))
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
        const argv = [needTool(sudo, 'sudo'), '-n', '--', needTool(kill, 'kill'), '-s', signal.slice(3), '--', String(pid)];
        await runTool({ argv, env: BUILDER_ENV, deadlineMs: 5_000 });
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
        this.#collectors = { stdout: new BoundedCollector(keep), stderr: new BoundedCollector(keep) };
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
    /** Throws what `onLine` throws. */
    add(stream, chunk) {
        this.#collectors[stream].add(chunk);
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
        await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(plan.killGraceMs, undefined, UNHELD)]);
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
    const resolved = await resolvePaths(run);
    const plan = await planLaunch(box, resolved);
    const problems = [];
    let outcome;
    try {
        await handOver(box, [...resolved.ownPaths, plan.home, plan.scratch]);
        outcome = await supervise(box, resolved, plan);
    }
    finally {
        problems.push(...(await takeBack(box, resolved.ownPaths)));
        problems.push(...(await removeTree(box, plan.directory)));
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
        // A file that the command names by its path must be there for the worker, wherever it lies.
        expose: await Promise.all([...(run.expose ?? []), ...run.argv.filter(isFilePath)].map(real)),
    };
}
function isFilePath(argument) {
    return (0,external_node_path_.isAbsolute)(argument) && (0,external_node_fs_.existsSync)(argument) && (0,external_node_fs_.statSync)(argument).isFile();
}

// EXTERNAL MODULE: ./build/packages/text/src/sanitize-inbound.js
var sanitize_inbound = __webpack_require__(31188);
// EXTERNAL MODULE: ./build/packages/contract/src/interrupt.js
var src_interrupt = __webpack_require__(98413);
;// CONCATENATED MODULE: ./build/packages/agent/src/parse-interrupt-file.js



/** The interrupt file as an agent may write it; more than this many characters are cut, more entries are dropped. */
const QUESTION_CHARS = 4_000;
const TRIED_CHARS = 1_000;
const EVIDENCE_CHARS = 4_000;
const MAX_ENTRIES = 20;
const MAX_FILE_CHARS = 256 * 1024;
const words = schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* string */.YjP())]).default([]);
const InterruptFile = schemas/* object */.Ikc({
    category: schemas/* enum */.k5n(src_interrupt/* INTERRUPT_CATEGORIES */.j5).catch('unclear'),
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
    await (0,promises_.writeFile)((0,external_node_path_.join)(task.exchange, EXCHANGE_FILES.prompt), task.prompt);
    await runtime.prepare?.(task);
    const command = runtime.command(task);
    const overspent = new AbortController();
    const meter = new EventMeter(iteration, () => overspent.abort());
    const outcome = await runBoxed(box, {
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
    const notes = (0,sanitize_inbound/* sanitizeInbound */.D)((await readExchange(EXCHANGE_FILES.notes)) ?? '', { maxChars: MAX_NOTES_CHARS }).text;
    const question = await readExchange(EXCHANGE_FILES.interrupt);
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

// EXTERNAL MODULE: ./build/packages/agent/src/assemble-review-prompt.js + 2 modules
var assemble_review_prompt = __webpack_require__(44666);
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

// EXTERNAL MODULE: ./build/packages/contract/src/usage.js
var src_usage = __webpack_require__(38345);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
// EXTERNAL MODULE: ./build/packages/contract/src/stop-reason.js
var stop_reason = __webpack_require__(52437);
;// CONCATENATED MODULE: ./build/packages/contract/src/candidate.js




/** The files that may lie beside `candidate.json`. */
const CANDIDATE_FILES = ['change.patch', 'transcript.jsonl', 'notes.md', 'interrupt.json'];
/** `candidate.json`: a change that a worker made, bound to its base, its tree and its bytes. */
const Candidate = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    repository: identifiers/* RepositoryName */.Ae,
    item: identifiers/* ItemId */.Np,
    lineage: identifiers/* ItemId */.Np.describe('The root ticket whose budget this spends.'),
    run: identifiers/* RunId */.PI,
    attempt: schemas/* int */.Whr().positive(),
    baseSha: identifiers/* ObjectId */.Vr,
    tree: identifiers/* ObjectId */.Vr.describe('The tree of base plus change.patch.'),
    createdAt: identifiers/* Timestamp */.Dc,
    agent: schemas/* string */.YjP().max(100).describe('The agent that made it.'),
    box: schemas/* enum */.k5n(['strong', 'weak']).describe('How the agent was boxed.'),
    usage: src_usage/* Usage */._U,
    stopReason: stop_reason/* StopReason */.T,
    files: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(CANDIDATE_FILES), schemas/* strictObject */.rej({ sha256: identifiers/* Digest */.np, bytes: schemas/* int */.Whr().nonnegative() }))
        .describe('Every file beside candidate.json, by name.'),
    digest: identifiers/* Digest */.np.describe('Over everything else in this document, and so over the files.'),
})
    .describe('A candidate change.');

;// CONCATENATED MODULE: ./build/packages/git/src/candidate-files.js




const MANIFEST = 'candidate.json';
/** The largest of each file, bytes. */
const FILE_LIMITS = {
    'change.patch': limits/* DOCUMENT_LIMITS */.P.patchBytes,
    'transcript.jsonl': 64 * 1024 * 1024,
    'notes.md': 1024 * 1024,
    'interrupt.json': limits/* DOCUMENT_LIMITS */.P.jsonBytes,
};
/**
 * Writes a candidate's files and, last, the manifest that binds them. Gives the manifest with its digest. Throws
 * E_CANDIDATE_INVALID for what no reader would take.
 */
async function writeCandidate(directory, content) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const files = {};
    for (const name of CANDIDATE_FILES) {
        const body = content.files[name];
        if (body === undefined)
            continue;
        const bytes = Buffer.from(body);
        if (bytes.length > FILE_LIMITS[name]) {
            throw invalid(`${name} would be larger than ${FILE_LIMITS[name]} bytes`, 'Bound what the agent may produce.');
        }
        files[name] = { sha256: (0,canonical_json/* sha256 */.sc)(bytes), bytes: bytes.length };
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), bytes);
    }
    const manifest = (0,canonical_json/* withDigest */.hQ)({ ...content.manifest, schemaVersion: 1, files });
    const fit = Candidate.safeParse(manifest);
    if (!fit.success) {
        const places = fit.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
        throw invalid(`the manifest would not fit its schema (${places.join('; ')})`, 'Report it: the maker wrote it so.');
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
}
/**
 * Reads a candidate that came in an artifact: exactly the listed regular files, each fitting its hash, the manifest
 * fitting its digest and the expected one. Throws E_CANDIDATE_INVALID or E_CANDIDATE_DIGEST.
 */
async function readCandidate(directory, options) {
    const text = await readPart(directory, MANIFEST, limits/* DOCUMENT_LIMITS */.P.jsonBytes);
    const manifest = (0,json_document/* parseJsonDocument */.d)(Candidate, text.toString('utf8'), {
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
    for (const name of CANDIDATE_FILES) {
        const listed = manifest.files[name];
        if (listed === undefined)
            continue;
        const bytes = await readPart(directory, name, FILE_LIMITS[name]);
        if (bytes.length !== listed.bytes || (0,canonical_json/* sha256 */.sc)(bytes) !== listed.sha256) {
            throw digestError(`${name} does not fit its hash in ${MANIFEST}`);
        }
        if (name !== 'transcript.jsonl')
            parts.set(name, bytes);
    }
    return {
        manifest,
        patch: parts.get('change.patch') ?? Buffer.alloc(0),
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
        if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GIT_REFUSED'))
            throw error;
        throw new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', { message: error.message, remedy: error.remedy, cause: error });
    }
    if (tree === claimed)
        return tree;
    throw invalid(`the patch on ${baseSha} gives tree ${tree}, but the manifest names ${claimed}`, 'Make the candidate again: its patch and its manifest do not belong together.');
}
async function requireOnly(directory, listed) {
    const allowed = new Set([MANIFEST, ...listed]);
    const extra = (await (0,promises_.readdir)(directory)).filter((name) => !allowed.has(name));
    if (extra.length === 0)
        return;
    const names = extra.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
    throw invalid(`the candidate holds files its manifest does not list: ${names.join(', ')}`, 'Leave only its own files.');
}
function readPart(directory, name, maxBytes) {
    return (0,regular_file/* readRegularFile */.X)({ path: (0,external_node_path_.join)(directory, name), name, maxBytes, code: 'E_CANDIDATE_INVALID' });
}
function invalid(message, remedy) {
    return new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', { message, remedy });
}
function digestError(message) {
    return new loop_error/* LoopError */.jO('E_CANDIDATE_DIGEST', {
        message,
        remedy: 'It was changed or swapped on its way. Run the maker again; never edit a candidate by hand.',
    });
}

;// CONCATENATED MODULE: ./build/packages/loop/src/agent-environment.js

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What the job's PATH offers, as for checks, and behind it the program that runs us, so that there always is a node. */
function agentEnvironment(deps) {
    return { PATH: `${deps.context.environment.PATH ?? SYSTEM_PATH}:${(0,external_node_path_.dirname)(process.execPath)}`, CI: 'true' };
}

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
                await removeAbandonedRuns(box);
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
        const answer = await runTool({ argv: [tools.sudo, '-n', '--', '/bin/true'], deadlineMs: TRIAL_DEADLINE_MS });
        if (hasSucceeded(answer))
            return ['sudo', 'userns'];
        reasons.push('sudo: it asks this user for a password');
    }
    return ['userns'];
}
/** Runs a process in the box that reports on itself; what is not as it should be, or null. */
async function findProblem(box) {
    try {
        const argv = ['/bin/cat', '/proc/self/status'];
        const outcome = await runBoxed(box, { argv, cwd: '/', env: {}, deadlineMs: TRIAL_DEADLINE_MS, ownPaths: [] });
        return hasSucceeded(outcome) ? findWeakness(box, outcome.stdout.text) : describeFailure(outcome);
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

;// CONCATENATED MODULE: ./build/packages/text/src/workflow-commands.js
/**
 * Text for a step's log in which the runner finds no command. It reads `::` at the start of a line after white space,
 * and `##[` anywhere (actions/runner, ActionCommand.cs), so these get a space inside.
 */
function neutralizeWorkflowCommands(text) {
    return text
        .replace(/(^|[\r\n\v\f\u0085\u2028\u2029])((?:(?![\r\n\v\f\u0085\u2028\u2029])[\s\p{C}])*)::/gu, '$1$2: :')
        .replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./build/packages/text/src/redact-secrets.js
const PLACEHOLDER = '[redacted]';
/** Shorter values (`true`, `1234`) would redact ordinary words. */
const MIN_SECRET_CHARS = 6;
/** From this length on, a part of a secret counts as the secret. */
const MIN_PARTIAL_CHARS = 16;
/** Shapes of tokens in use (the formats are documented by their issuers); bounded, so each search is linear. */
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9_.-]{16,500}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bsk-(?:ant-|proj-|or-)?[A-Za-z0-9_-]{20,300}/g,
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
    /\bAIza[0-9A-Za-z_-]{35}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g,
    /\bglpat-[A-Za-z0-9_-]{20,100}/g,
    /\bnpm_[A-Za-z0-9]{36}/g,
    /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g,
    /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[A-Za-z0-9+/=\s\\n]{0,8000}(?:-----END (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----)?/g,
];
/**
 * Replaces secrets by `[redacted]`: each given value, plain and in the encodings in which values leak (base64 at any
 * offset, hex, URL, JSON, reversed), split by white space or invisible characters, and any long part of it; and
 * whatever has the shape of a well-known token.
 */
function redactSecrets(text, secrets) {
    const projection = project(text);
    const ranges = [];
    for (const secret of new Set(secrets.map(withoutBreaks))) {
        if (secret.length < MIN_SECRET_CHARS)
            continue;
        for (const { needle, foldCase } of spellings(secret)) {
            const hay = foldCase ? projection.folded : projection.text;
            for (const [start, end] of findParts(hay, needle)) {
                ranges.push([projection.origin[start] ?? 0, (projection.origin[end - 1] ?? 0) + 1]);
            }
        }
    }
    for (const shape of TOKEN_SHAPES) {
        for (const match of text.matchAll(shape))
            ranges.push([match.index, match.index + match[0].length]);
    }
    return replaceRanges(text, ranges);
}
const BREAK = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const BREAKS = new RegExp(BREAK.source, 'gu');
function withoutBreaks(text) {
    return text.replace(BREAKS, '');
}
function project(text) {
    const origin = new Uint32Array(text.length);
    const pieces = [];
    let length = 0;
    let from = 0;
    const keep = (start, end) => {
        pieces.push(text.slice(start, end));
        for (let at = start; at < end; at++)
            origin[length++] = at;
    };
    for (const found of text.matchAll(BREAKS)) {
        keep(from, found.index);
        from = found.index + found[0].length;
    }
    keep(from, text.length);
    const joined = pieces.join('');
    // Only ASCII is folded, so that both have the same indexes.
    return { text: joined, folded: joined.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()), origin };
}
function spellings(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const exact = [
        secret,
        [...secret].reverse().join(''),
        encodeURIComponent(secret.toWellFormed()),
        JSON.stringify(secret).slice(1, -1),
        ...[0, 1, 2].flatMap((offset) => base64Core(bytes, offset)),
    ];
    const hex = { needle: bytes.toString('hex'), foldCase: true };
    return [...[...new Set(exact)].map((needle) => ({ needle, foldCase: false })), hex];
}
/** The characters of a base64 text that depend on the secret alone, when `offset` bytes (mod 3) stand before it. */
function base64Core(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    const core = encoded.slice(first, last);
    const url = core.replaceAll('+', '-').replaceAll('/', '_');
    return core.length < MIN_SECRET_CHARS ? [] : core === url ? [core] : [core, url];
}
/** Where a needle occurs, whole or, if it is long, in a part of at least half its length. */
function findParts(hay, needle) {
    const block = needle.length < MIN_PARTIAL_CHARS ? needle.length : Math.max(8, Math.floor(needle.length / 4));
    const minimum = needle.length < MIN_PARTIAL_CHARS ? needle.length : Math.max(12, Math.floor(needle.length / 2));
    const found = [];
    // Any stretch of twice a block's length contains one of the blocks whole.
    for (let offset = 0; offset + block <= needle.length; offset += block) {
        const part = needle.slice(offset, offset + block);
        for (let at = hay.indexOf(part); at !== -1; at = hay.indexOf(part, at + block)) {
            let [start, end] = [at, at + block];
            for (let back = offset; back > 0 && start > 0 && hay[start - 1] === needle[back - 1]; back--)
                start--;
            for (let on = offset + block; on < needle.length && hay[end] === needle[on]; on++)
                end++;
            if (end - start >= minimum)
                found.push([start, end]);
        }
    }
    return found;
}
function replaceRanges(text, ranges) {
    if (ranges.length === 0)
        return { text, found: 0 };
    ranges.sort((left, right) => left[0] - right[0]);
    let clean = '';
    let upTo = 0;
    let found = 0;
    for (const [start, end] of ranges) {
        if (end <= upTo)
            continue;
        if (start >= upTo) {
            clean += text.slice(upTo, start) + PLACEHOLDER;
            found++;
        }
        upTo = end;
    }
    return { text: clean + text.slice(upTo), found };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/check-room.js


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
        clean: (text) => neutralizeWorkflowCommands(redactSecrets(text, deps.secrets).text),
        log: deps.log,
        signal: deps.signal,
        ...(path === undefined ? {} : { path }),
        ...(heldOut === null ? {} : { heldOut: { directory: heldOut } }),
    };
}

// EXTERNAL MODULE: ./build/packages/loop/src/compose-review.js
var compose_review = __webpack_require__(37119);
;// CONCATENATED MODULE: ./build/packages/loop/src/iteration-usage.js
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

;// CONCATENATED MODULE: ./build/packages/loop/src/describe-verdict.js
/** A verdict in one line: what did not pass, and where the scope was left, the path. Other findings are the change's own words. */
function describeVerdict({ verdict, checks }) {
    const failed = checks.filter((check) => check.required && check.verdict !== 'pass');
    const named = failed.map(({ name, command, findings }) => command === null && findings[0] !== undefined ? `${name} (${findings[0].message})` : name);
    return `the gate says ${verdict}${named.length === 0 ? '' : `: ${named.join(', ')}`}`;
}

;// CONCATENATED MODULE: ./build/packages/loop/src/may-publish.js



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

;// CONCATENATED MODULE: ./build/packages/loop/src/review-tree.js



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

;// CONCATENATED MODULE: ./build/packages/loop/src/transcript.js

/** A transcript is evidence, not an archive: beyond this only the count goes on. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Collects an agent's events, bounded and without secrets. */
function createTranscript(secrets) {
    const lines = [];
    let bytes = 0;
    let left = 0;
    return {
        add: (iteration, event) => {
            const line = redactSecrets(JSON.stringify({ iteration, ...event }), secrets).text;
            bytes += Buffer.byteLength(line) + 1;
            if (bytes > MAX_BYTES)
                left++;
            else
                lines.push(line);
        },
        text: () => [...lines, ...(left === 0 ? [] : [JSON.stringify({ kind: 'left-out', events: left })]), ''].join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/check-candidate.js












/**
 * Has a second agent look at a candidate that the gate let pass. It can say no; a red gate it can't overrule, for then
 * it isn't asked (DESIGN rule 1, attacks O16). Throws `E_CANDIDATE_INVALID` for a candidate whose patch and manifest
 * don't belong together.
 */
async function checkCandidate(deps, base, request) {
    const { manifest } = request.candidate;
    if (manifest.item !== request.item.id || manifest.baseSha !== base.sha)
        throw notOfThisPlan(request, base);
    const tree = await verifyCandidateTree(base.repository, request.candidate);
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
    const transcript = createTranscript(deps.secrets);
    const result = await runIteration({
        runtime: checker.runtime,
        box,
        task: {
            prompt: room.prompt,
            workspace: room.workspace,
            exchange: room.exchange,
            iteration: 1,
            role: 'checker',
            model: checker.model,
            env: agentEnvironment(deps),
        },
        budgets: { deadlineMs: checker.maxRuntimeMs, maxToolCalls: null },
        signal: deps.signal,
        log: (event) => transcript.add(1, event),
    });
    const file = await readAnswer((0,external_node_path_.join)(room.exchange, EXCHANGE_FILES.verdict));
    const touched = await whatWasTouched(base, room.workspace, room.tree);
    const usage = iterationUsage(result);
    const evidence = [
        { kind: 'figure', label: 'digest of the prompt', value: (0,canonical_json/* sha256 */.sc)(room.prompt) },
        { kind: 'figure', label: 'box', value: box.strength },
    ];
    const end = cleanEnd(checkRoom(deps, base, box).clean, (0,compose_review/* concludeReview */.c7)({ result, file, touched }));
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

;// CONCATENATED MODULE: ./build/packages/loop/src/checker-role.js
/** The checker that the spec asks for; null: it asks for none. */
function checkerRole(spec) {
    for (const rule of spec.rules) {
        if (rule.class === 'enforced' && rule.meaning.kind === 'role' && rule.meaning.role === 'checker') {
            return { agent: rule.meaning.agent, model: rule.meaning.model };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/packages/loop/src/plan-files.js + 1 modules
var plan_files = __webpack_require__(5594);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/loop/src/read-planned-candidate.js



/** Reads a candidate that was made for one item of this plan. Throws `E_CANDIDATE_INVALID`, `E_CANDIDATE_DIGEST`. */
async function readPlannedCandidate(deps, from, plan, item) {
    const candidate = await readCandidate(from.directory, {
        repository: deps.context.repository,
        ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
    });
    const { manifest } = candidate;
    const planned = item ?? plan.items.find(({ id }) => id === manifest.item);
    const told = { item: manifest.item, run: manifest.run, attempt: manifest.attempt, base: manifest.baseSha };
    const wanted = { item: planned?.id, run: plan.run, attempt: planned?.attempt, base: plan.baseSha };
    if ((0,external_node_util_.isDeepStrictEqual)(told, wanted))
        return candidate;
    const place = ({ item: id, run, attempt, base }) => `${id ?? 'an item of the plan'} in run ${run}, attempt ${attempt ?? 'of the plan'}, on ${base}`;
    throw new loop_error/* LoopError */.jO('E_CANDIDATE_INVALID', {
        message: `the candidate is for ${place(told)}, not for ${place(wanted)}`,
        remedy: 'Hand over the candidate that this run’s maker made for this item.',
    });
}

;// CONCATENATED MODULE: ./build/packages/loop/src/write-review.js




/** The verdict, and for people the exact prompt and the transcript. */
async function writeReview(directory, checked, secrets) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'prompt.md'), redactSecrets(checked.prompt, secrets).text);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'transcript.jsonl'), checked.transcript);
    await writeVerdict(directory, checked.verdict);
}

;// CONCATENATED MODULE: ./build/packages/loop/src/check-from-files.js









/**
 * Reads a candidate and the gate's verdict on it, has them reviewed, and writes the verdict, with the prompt and what the
 * agent printed beside it. What the maker left is hidden from the reviewer.
 */
async function checkFromFiles(deps, base, request) {
    const { plan, directory } = request;
    const candidate = await readPlannedCandidate(deps, request.candidate, plan);
    const gate = await readVerdict(request.gate.directory, {
        candidateDigest: candidate.manifest.digest,
        ...(request.gate.digest === undefined ? {} : { expectedDigest: request.gate.digest }),
    });
    const item = (0,plan_files/* planItem */.$P)(plan, candidate.manifest.item);
    const { spec } = base.control;
    const limits = (0,src_budgets/* withDefaultBudgets */.UF)((0,src_budgets/* tightestBudgets */.$t)({ maxRuntimeMs: spec.budgets.maxRuntimeMs }, { maxRuntimeMs: request.maxRuntimeMs }, { maxRuntimeMs: item.lease.runtimeMs }));
    const box = await openBox(deps, [request.candidate.directory, request.gate.directory]);
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

// EXTERNAL MODULE: ./build/packages/loop/src/ask-oracle.js + 1 modules
var ask_oracle = __webpack_require__(54643);
;// CONCATENATED MODULE: ./build/packages/loop/src/attempt-fault.js

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

// EXTERNAL MODULE: ./build/packages/loop/src/compose-attempt.js
var compose_attempt = __webpack_require__(44278);
// EXTERNAL MODULE: ./build/packages/git/src/tree-listing.js
var tree_listing = __webpack_require__(12957);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/packages/gate/src/path-match.js

/**
 * Globs as people write them: a leading `./` or `/` is the root, a bare name or a trailing `/` also means everything
 * below. Dot files match like others.
 */
function matchPaths(globs) {
    return picomatch(globs.flatMap(path_match_spellings), { dot: true, nonegate: true });
}
/** As `matchPaths`, blind to case and to the ways Unicode writes one character; for what must never get through. */
function matchPathsFolded(globs) {
    const match = matchPaths(globs.map(foldPath));
    return (path) => match(foldPath(path));
}
/** The form in which two paths are compared that some file system would take for one. */
function foldPath(path) {
    return path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase()
        .split('/')
        .map((name) => name.replace(/[. ]+$/, '') || name)
        .join('/');
}
function path_match_spellings(glob) {
    const bare = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (bare === '')
        return ['**'];
    return glob.endsWith('/') || !/[*?[\]{}()!+@]/.test(bare) ? [bare, `${bare}/**`] : [bare];
}

;// CONCATENATED MODULE: ./build/packages/gate/src/protected-paths.js

/** Paths that no spec can open to a candidate: they decide who may do what (DESIGN rule 2, attacks O18). */
const protected_paths_NEVER = [
    '.github/workflows/**',
    '.github/actions/**',
    '.github/dependabot.{yml,yaml}',
    '{,.github/,docs/}CODEOWNERS',
    '**/.gitmodules',
    '**/.git/**',
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
    '**/{pytest,tox,mypy,ruff,.ruff}.{ini,toml}',
    '**/{conftest,sitecustomize,usercustomize,noxfile}.py',
    '**/*.pth',
    '**/setup.cfg',
    '**/phpunit*.xml*',
    '**/{Makefile,GNUmakefile,justfile,Taskfile.yml,Rakefile}',
    '**/action.{yml,yaml}',
    '**/__mocks__/**',
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
const isNever = matchPathsFolded(protected_paths_NEVER);
const isJudgeConfiguration = matchPathsFolded(JUDGE_CONFIGURATION);
const isCustomaryTest = matchPathsFolded(TESTS);
const isCapitalisedTest = matchPaths(CAPITALISED_TESTS);
const isTest = (path) => isCustomaryTest(path) || isCapitalisedTest(path);
/** What protects a path, the strongest first. `controlFiles` are the loop's own. */
function protectionOf(path, controlFiles) {
    if (isNever(path) || controlFiles.some((file) => foldPath(file) === foldPath(path)))
        return 'never';
    if (isJudgeConfiguration(path))
        return 'judge-configuration';
    return isTest(path) ? 'test' : null;
}
/**
 * Whether an "only" rule of the spec names this path, and doesn't merely cover it: `src/**` covers a test in it,
 * `src/x.test.ts`, `test/**` and `**\/*.test.ts` name one (attacks N02, N12).
 */
function isNamed(path, protection, globs) {
    return globs.some((glob) => {
        if (!matchPaths([glob])(path))
            return false;
        const last = glob.replace(/\/+$/, '').split('/').at(-1) ?? '';
        const literal = !/[*?[\]{}()!+@]/.test(last) && last === path.split('/').at(-1);
        return (literal || (protection === 'test' && isTest(glob.replaceAll('**', 'x').replaceAll('*', 'x').replace(/\/$/, '/x'))));
    });
}

;// CONCATENATED MODULE: ./build/packages/gate/src/check-scope.js



const check_scope_MAX_FINDINGS = 100;
/** Judges what a candidate touches, without running anything of it. Deterministic; `durationMs` is 0. */
function checkScope(changes, rules, more = []) {
    const objections = [
        ...changes.flatMap((change) => [...protectionObjections(change, rules), ...modeObjections(change, rules)]),
        ...more.map((finding) => ({ failureClass: 'policy', finding })),
        ...globObjections(changes, rules),
        ...sizeObjections(changes, rules),
    ];
    const findings = objections.slice(0, check_scope_MAX_FINDINGS).map(({ finding }) => finding);
    if (objections.length > check_scope_MAX_FINDINGS) {
        findings.push({ severity: 'error', message: `and ${objections.length - check_scope_MAX_FINDINGS} more like these` });
    }
    const policy = objections.some(({ failureClass }) => failureClass === 'policy');
    return {
        name: 'scope',
        command: null,
        required: true,
        verdict: objections.length === 0 ? 'pass' : 'fail',
        failureClass: objections.length === 0 ? null : policy ? 'policy' : 'scope',
        durationMs: 0,
        findings,
        evidence: [{ kind: 'figure', label: 'changed files', value: String(changes.length) }],
    };
}
const REASONS = {
    never: 'decides what the loop may do, and only people may change it',
    'judge-configuration': 'tells a check how to judge, and the spec does not name it as in scope',
    test: 'is an existing test, and the spec does not name it as in scope',
};
/** A new test is welcome; an existing one may only be touched where the spec names it (attacks §2). */
function protectionObjections(change, rules) {
    const named = rules.only.flat();
    return pathsOf(change).flatMap((path) => {
        const protection = protectionOf(path, rules.controlFiles);
        if (protection === null || (protection === 'test' && change.status === 'added'))
            return [];
        if (protection !== 'never' && isNamed(path, protection, named))
            return [];
        return [objection('policy', `protected-${protection}`, path, REASONS[protection])];
    });
}
/** Links, submodules and executable bits change what other files mean; each has to be named by the spec. */
function modeObjections(change, rules) {
    const { path, oldMode, newMode } = change;
    if (newMode === tree_listing/* TREE_MODES */.KB.gitlink || oldMode === tree_listing/* TREE_MODES */.KB.gitlink) {
        return [objection('policy', 'submodule', path, 'is a submodule')];
    }
    if (isNamed(path, null, rules.only.flat()))
        return [];
    if (newMode === tree_listing/* TREE_MODES */.KB.symlink) {
        return [objection('policy', 'symlink', path, 'is a new or changed symbolic link, and the spec does not name it')];
    }
    const executable = (mode) => mode === tree_listing/* TREE_MODES */.KB.executable;
    if (change.status === 'added' || change.status === 'deleted' || executable(oldMode) === executable(newMode))
        return [];
    const turned = executable(newMode) ? 'becomes executable' : 'stops being executable';
    return [objection('policy', 'file-mode', path, `${turned}, and the spec does not name it`)];
}
function globObjections(changes, rules) {
    const isForbidden = matchPathsFolded(rules.never);
    const groups = rules.only.map((globs) => ({ globs, matches: matchPaths(globs) }));
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
    const message = path === undefined ? reason : `${JSON.stringify(path.slice(0, 500))} ${reason}`;
    const file = path === undefined ? {} : { file: path.slice(0, 1000) };
    return { failureClass, finding: { severity: 'error', message, rule, ...file } };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/classify-outcome.js

/** Words of a machine in trouble. The candidate can print them too, so they never decide alone (see `judge`). */
const ENVIRONMENT_WORDS = [
    [/\bENOSPC\b|No space left on device/i, 'the disk is full'],
    [/\bEDQUOT\b|Disk quota exceeded/i, 'the disk quota is used up'],
    [
        /\b(?:ENOTFOUND|EAI_AGAIN)\b|Could not resolve host|Temporary failure in name resolution/i,
        'a host name was not found',
    ],
    [/\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/, 'a connection failed'],
    [/\bEMFILE\b|\bENFILE\b|Too many open files/i, 'too many files are open'],
    [
        /Cannot fork|fork: (?:retry: )?Resource temporarily unavailable|\bspawn \S+ EAGAIN\b/i,
        'no process could be started',
    ],
    [/Cannot allocate memory|JavaScript heap out of memory|\bENOMEM\b/i, 'memory ran out'],
    [/npm (?:ERR!|error) (?:code )?E(?:401|403|429|5\d\d)\b/i, 'the package registry refused'],
];
/** Words with which a tool says that there is nothing of that name to run. */
const MISSING_WORDS = /npm (?:ERR!|error) Missing script|Couldn't find a script named|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|No rule to make target|Error: no test specified/i;
/** Signals with which somebody, and not a fault in the code, ends a process. */
const ENDED_BY_OTHERS = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);
/** 128 plus the number of each of those, as bash reports a child's end (bash(1), EXIT STATUS). */
const ENDED_BY_OTHERS_CODES = new Set([129, 130, 137, 143]);
/** Reads how a check ended. Only an exit by itself with 0 passes; what was killed or never started is an error. */
function classifyOutcome(kind, outcome, excerpt) {
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
    if (MISSING_WORDS.test(excerpt))
        return error('config', 'calls a script that is not there', true);
    const ended = exitCode === null ? `was ended by ${signal}` : `failed with exit code ${exitCode}`;
    const trouble = ENVIRONMENT_WORDS.find(([words]) => words.test(excerpt));
    if (trouble !== undefined)
        return error('environment', `${ended}, and its output says that ${trouble[1]}`);
    return { verdict: 'fail', failureClass: failureClassOf(kind), reason: ended, missing: false };
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
        case 'schema':
        case 'links':
        case 'generated':
            return 'policy';
        case 'command':
            return 'unknown';
        default:
            return (0,loop_error/* assertNever */.xb)(kind);
    }
}

;// CONCATENATED MODULE: ./build/packages/gate/src/held-out.js



/** The most a held-out directory may hold. */
const MAX_FILES = 20_000;
/**
 * Copies the held-out files for one check: readable by everybody, writable by nobody, owned by us. A check that
 * spoils its copy spoils no other's. Throws E_INPUT_INVALID for links and special files.
 */
async function copyHeldOut(source, target) {
    await (0,promises_.mkdir)(target, { recursive: true });
    for (const { path, kind } of await listHeldOut(source)) {
        const place = (0,external_node_path_.join)(target, path);
        if (kind === 'directory')
            await (0,promises_.mkdir)(place, { recursive: true });
        else {
            await (0,promises_.copyFile)((0,external_node_path_.join)(source, path), place);
            await (0,promises_.chmod)(place, 0o444);
        }
    }
    const directories = (await listHeldOut(target)).filter(({ kind }) => kind === 'directory');
    for (const { path } of directories.reverse())
        await (0,promises_.chmod)((0,external_node_path_.join)(target, path), 0o555);
    await (0,promises_.chmod)(target, 0o555);
}
/** Makes a copy removable again. */
async function releaseHeldOut(target) {
    await (0,promises_.chmod)(target, 0o755);
    for (const { path, kind } of await listHeldOut(target)) {
        if (kind === 'directory')
            await (0,promises_.chmod)((0,external_node_path_.join)(target, path), 0o755);
    }
}
/** A digest over names and contents, for the verdict's `verifier.digest`. */
async function digestHeldOut(source) {
    const files = {};
    for (const { path, kind } of await listHeldOut(source)) {
        if (kind === 'file')
            files[path] = (0,canonical_json/* sha256 */.sc)(await (0,promises_.readFile)((0,external_node_path_.join)(source, path)));
    }
    return (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(files));
}
/** Parents before children. */
async function listHeldOut(root) {
    const entries = [];
    const pending = [''];
    for (let directory = pending.shift(); directory !== undefined; directory = pending.shift()) {
        const found = await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), { withFileTypes: true });
        for (const entry of found.sort((left, right) => (left.name < right.name ? -1 : 1))) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isSymbolicLink())
                throw refused(path, `is a symbolic link to ${await (0,promises_.readlink)((0,external_node_path_.join)(root, path))}`);
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
    return new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
        message: `held-out: ${JSON.stringify(path)} ${problem}`,
        remedy: 'Put plain files into the held-out directory.',
    });
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
];
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
/** Findings for every package.json of the base whose deciding fields a candidate changes without being asked to. */
async function checkPackageManifests(repository, commits, changes, rules) {
    const findings = [];
    for (const change of changes) {
        const path = change.oldPath ?? change.path;
        if (path.split('/').at(-1) !== 'package.json' || change.status === 'added')
            continue;
        if (isNamed(path, 'judge-configuration', rules.only.flat()))
            continue;
        const before = await readManifest(repository, commits.base, path);
        const fields = decidingFieldsChanged(before, await readManifest(repository, commits.candidate, path));
        if (fields.length === 0)
            continue;
        findings.push({
            severity: 'error',
            rule: 'package-manifest',
            file: path.slice(0, 1000),
            message: `${JSON.stringify(path)} changes ${fields.join(', ')}, which decide what the checks run, and the spec does not name it`,
        });
    }
    return findings;
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

// EXTERNAL MODULE: ./build/packages/text/src/invisible.js
var invisible = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/packages/gate/src/check-output.js

const MAX_LINES = 40;
const MAX_LINE_CHARACTERS = 400;
const MAX_EXCERPT_CHARACTERS = 3900;
/** Bytes of each stream that are kept while a check runs, whatever it prints. */
const KEPT_OUTPUT_BYTES = 128 * 1024;
/** The last meaningful lines of both streams, standard error after standard output; at most 3,900 characters. */
function excerptOf(outcome, clean) {
    const streams = [outcome.stdout.text, outcome.stderr.text].map((text) => lastLines(neutralizeWorkflowCommands(clean((0,invisible/* removeInvisible */.i)(text).text))));
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

;// CONCATENATED MODULE: ./build/packages/gate/src/run-check.js









/**
 * Runs one check on one tree. Each check gets its own export of the tree, not a shared copy: an export costs
 * milliseconds, and nothing that one check leaves behind (a patched runner, a planted report) can colour the next.
 */
async function runCheck(room, check, tree) {
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
        const outcome = await runInFreshTree(room, check, check.command, { directory, tree });
        const excerpt = excerptOf(outcome, room.clean);
        return answer(check, outcome.durationMs, classifyOutcome(check.kind, outcome, excerpt), excerpt);
    }
    finally {
        await releaseHeldOut((0,external_node_path_.join)(directory, 'held-out')).catch(() => undefined);
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch((error) => room.log.warning(`${directory} could not be removed: ${error.message}`));
    }
}
async function runInFreshTree(room, check, command, place) {
    const workTree = (0,external_node_path_.join)(place.directory, 'repository');
    // With a history of one commit: `npm run generate && git diff --exit-code` is an honest check.
    await room.repository.exportCheckout(place.tree, workTree);
    if (room.box.strength === 'weak')
        await requireTree(room, workTree, place.tree);
    const heldOut = check.heldOut ? await placeHeldOut(room, check, place.directory) : null;
    room.log.info(`${check.name}: ${command}`);
    const outcome = await runBoxed(room.box, {
        argv: [findBash(), '-eo', 'pipefail', '-c', command],
        cwd: workTree,
        env: checkEnvironment(room.path, heldOut),
        deadlineMs: check.deadlineMs,
        output: { keepBytes: KEPT_OUTPUT_BYTES },
        ownPaths: [workTree],
        ...(heldOut === null ? {} : { expose: [heldOut] }),
        ...(room.signal === undefined ? {} : { signal: room.signal }),
    });
    for (const problem of outcome.problems)
        room.log.warning(`${check.name}: ${problem}`);
    return outcome;
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
async function placeHeldOut(room, check, directory) {
    if (room.heldOut === undefined) {
        throw new loop_error/* LoopError */.jO('E_INPUT_MISSING', {
            message: `the check ${JSON.stringify(check.name)} needs held-out files, and none were given`,
            remedy: 'Set the input `held-out` of the gate to their directory.',
        });
    }
    const target = (0,external_node_path_.join)(directory, 'held-out');
    await copyHeldOut(room.heldOut.directory, target);
    return target;
}
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
        ...(heldOut === null ? {} : { LOOP_HELD_OUT: heldOut }),
    };
}
const run_check_SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/**
 * The job's programs, then the node that runs the action, then the system's. An entry that is not absolute would name
 * a directory of the tree under test, and the candidate would bring the tools that judge it.
 */
function searchPath(path = '') {
    const job = path.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry));
    return [...new Set([...job, (0,external_node_path_.dirname)(process.execPath), ...run_check_SYSTEM_PATH])].join(external_node_path_.delimiter);
}
function findBash() {
    return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash'].find((path) => (0,external_node_fs_.existsSync)(path)) ?? 'bash';
}
function answer(check, durationMs, classification, excerpt = '') {
    const { verdict, failureClass, reason } = classification;
    const message = `${check.name} ${reason}${excerpt === '' ? '' : `\n${excerpt}`}`.slice(0, 4000);
    const result = {
        name: check.name,
        command: check.command,
        required: check.required,
        verdict,
        failureClass,
        durationMs: Math.max(0, Math.round(durationMs)),
        findings: verdict === 'pass' ? [] : [{ severity: 'error', message }],
        evidence: excerpt === '' ? [] : [{ kind: 'log', label: 'end of the output', value: excerpt }],
    };
    return { result, classification };
}

;// CONCATENATED MODULE: ./build/packages/gate/src/run-base-checks.js

/** Runs checks on the base commit. Checks that may answer either way are not run. */
async function runBaseChecks(request) {
    const tree = await request.repository.treeOf(request.baseSha);
    const checks = [];
    for (const check of request.checks) {
        if (check.onBase === 'any' || check.command === null)
            continue;
        checks.push(baseCheck(check, await runCheck(request, check, tree)));
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

;// CONCATENATED MODULE: ./build/packages/gate/src/judge-candidate.js








/**
 * Judges one candidate by scope and by every check, on the tree that its patch makes of the base. Red is data; throws
 * E_CANDIDATE_INVALID for a candidate of another base or whose patch and manifest don't belong together.
 */
async function judgeCandidate(request) {
    const { candidate, repository, baseSha } = request;
    requireBase(candidate.manifest.baseSha, baseSha);
    const tree = await verifyCandidateTree(repository, candidate);
    const changes = await repository.diffTrees(baseSha, tree);
    const manifests = await checkPackageManifests(repository, { base: baseSha, candidate: tree }, changes, request.scope);
    const checks = [checkScope(changes, request.scope, manifests)];
    const base = new BaseAnswers(request);
    const commands = request.checks.filter(({ kind, command }) => !(kind === 'scope' && command === null));
    for (const check of commands) {
        checks.push(await judgeByCheck(request, check, tree, base));
        request.log.info(`${check.name}: ${checks.at(-1)?.verdict}`);
    }
    if (!commands.some(({ required }) => required))
        checks.push(NOTHING_REQUIRED);
    return src_verdict/* Verdict */.Y.parse((0,canonical_json/* withDigest */.hQ)({
        schemaVersion: 1,
        judge: { ...request.judge, model: null },
        item: candidate.manifest.item,
        subject: { candidateDigest: candidate.manifest.digest, tree },
        verifier: { baseSha, digest: await digestVerifier(request) },
        checks,
        ...(0,src_verdict/* overallVerdict */.Bn)(checks),
    }));
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
            message: 'No required check with a command is in force. Name one under Gates in LOOP_SPEC.md, such as `npm test`.',
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
/** Runs on the base, each at most once and only when something hangs on it. */
class BaseAnswers {
    #request;
    #known = new Map();
    constructor(request) {
        this.#request = request;
    }
    async of(check) {
        const known = this.#known.get(check);
        if (known !== undefined)
            return known;
        const tree = await this.#request.repository.treeOf(this.#request.baseSha);
        const found = baseCheck(check, await runCheck(this.#request, check, tree));
        this.#known.set(check, found);
        return found;
    }
}
async function judgeByCheck(request, check, tree, base) {
    const run = await runCheck(request, check, tree);
    if (run.result.verdict === 'pass' && check.onBase === 'red')
        return proveAcceptance(run, await base.of(check));
    if (run.classification.failureClass !== 'environment')
        return run.result;
    return blameEnvironment(check, run, await base.of(check));
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
    return { ...run.result, failureClass: failureClassOf(check.kind), findings };
}
/** Over the checks, commands and limits in force; where a check stands in the file doesn't matter. */
async function digestVerifier(request) {
    const checks = request.checks.map(({ position: _position, ...rest }) => rest);
    const heldOut = request.heldOut === undefined ? null : await digestHeldOut(request.heldOut.directory);
    return (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)({ checks, scope: request.scope, heldOut }));
}

// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
;// CONCATENATED MODULE: ./build/packages/gate/src/scope-rules.js

/** The scope that a spec sets: several limits of one kind mean the lowest. */
function scopeRulesOf(spec) {
    const only = [];
    const never = [];
    let maxFiles = null;
    let maxLines = null;
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
    }
    return { only, never, maxFiles, maxLines, controlFiles: [...new Set([spec.file, ...Object.values(names/* CONTROL_FILES */.IA)])] };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/judge-item.js



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
    return judgeCandidate({
        ...checkRoom(deps, base, request.box, request.heldOut),
        candidate: request.candidate,
        checks: gates.filter(({ name }) => request.only.length === 0 || request.only.includes(name)),
        scope: scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] }),
        judge: { action: 'gate', version: deps.context.actionVersion },
    });
}

// EXTERNAL MODULE: ./build/packages/text/src/fence-untrusted.js
var fence_untrusted = __webpack_require__(59245);
;// CONCATENATED MODULE: ./build/packages/agent/src/assemble-prompt.js

const LIMITS = { title: 300, body: 32_000, attempt: 2_000, attempts: 5, output: 8_000, failures: 10 };
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

;// CONCATENATED MODULE: ./build/packages/loop/src/agent-interrupt.js

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

;// CONCATENATED MODULE: ./build/packages/loop/src/make-candidate.js












/**
 * Makes a candidate for one item: make → advisory checks → feed the failures back, each iteration a fresh process with
 * an empty context, until the checks are content or a budget is used up (seed 002, seed 004). The candidate is written
 * after every iteration, so that a killed job leaves what there is.
 */
async function makeCandidate(deps, base, request) {
    const workspace = (0,external_node_path_.join)(base.workRoot, `make-${deps.random.token(8)}`, 'repository');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(workspace), { mode: 0o711 });
    await base.repository.exportTree(base.sha, workspace);
    const baseTree = await base.repository.treeOf(base.sha);
    const attempt = {
        workspace,
        baseTree,
        startedAt: deps.clock.now(),
        transcript: createTranscript(deps.secrets),
        tree: baseTree,
        usage: src_usage/* NO_USAGE */.yJ,
        failures: [],
        fingerprint: '',
        notes: '',
        interrupt: null,
        note: '',
    };
    let stopReason;
    let candidate;
    do {
        stopReason = (0,src_budgets/* overspentBudget */.y6)(request.limits, attempt.usage) ?? (await iterate(deps, base, request, attempt));
        candidate = await keep(deps, base, request, attempt, stopReason ?? 'cancelled');
        if (stopReason === null)
            await request.kept?.();
    } while (stopReason === null);
    const changed = attempt.tree !== baseTree;
    deps.log.info(`Attempt on ${request.item.id} ended: ${stopReason}, ${changed ? 'with' : 'without'} a change.`);
    return {
        candidate,
        changed,
        stopReason,
        interrupt: attempt.interrupt,
        usage: attempt.usage,
        note: attempt.note === '' ? stopReason : attempt.note,
    };
}
/** One agent process and what the advisory checks say of its work; null: go on. */
async function iterate(deps, base, request, attempt) {
    const result = await runAgent(deps, base, request, attempt);
    const usage = iterationUsage(result);
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
/** Advisory only: the gate judges later, on its own, with more than is shown here. */
async function assess(deps, base, request, attempt, before) {
    const only = base.control.gates.filter((check) => !check.heldOut).map(({ name }) => name);
    if (only.length === 0)
        return 'done';
    const candidate = await keep(deps, base, request, attempt, 'done');
    const verdict = await judgeItem(deps, base, { candidate, box: request.box, only, heldOut: null });
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
    attempt.failures = failing(verdict).map(({ name, command, findings }) => ({
        check: name,
        command,
        output: findings.map(({ message }) => message).join('\n'),
    }));
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
        random: (bytes) => deps.random.token(bytes),
    });
    deps.log.progress(`${item.id}: iteration ${iteration} starts`);
    const elapsed = deps.clock.now() - attempt.startedAt;
    return runIteration({
        runtime: request.runtime,
        box: request.box,
        task: {
            prompt,
            workspace: attempt.workspace,
            exchange: (0,external_node_path_.join)((0,external_node_path_.dirname)(attempt.workspace), `exchange-${iteration}`),
            iteration,
            role: 'maker',
            model: null,
            env: agentEnvironment(deps),
        },
        budgets: {
            deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - elapsed),
            maxToolCalls: limits.maxToolCalls,
        },
        signal: deps.signal,
        log: (event) => attempt.transcript.add(iteration, event),
    });
}
async function keep(deps, base, request, attempt, stopReason) {
    const { item, directory } = request;
    const { repository, runId } = deps.context;
    const patch = await base.repository.makePatch(base.sha, attempt.tree);
    await writeCandidate(directory, {
        manifest: {
            repository,
            item: item.id,
            lineage: item.lineage,
            run: runId,
            attempt: item.attempt,
            baseSha: base.sha,
            tree: attempt.tree,
            createdAt: new Date(deps.clock.now()).toISOString(),
            agent: request.runtime.name,
            box: request.box.strength,
            usage: attempt.usage,
            stopReason,
        },
        files: {
            'change.patch': patch,
            'transcript.jsonl': attempt.transcript.text(),
            'notes.md': attempt.notes,
            ...(attempt.interrupt === null ? {} : { 'interrupt.json': JSON.stringify(attempt.interrupt, null, 2) }),
        },
    });
    return readCandidate(directory, { repository });
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

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
// EXTERNAL MODULE: ./build/packages/github/src/operations.js
var operations = __webpack_require__(36221);
// EXTERNAL MODULE: ./build/packages/github/src/request/github-error.js
var github_error = __webpack_require__(14857);
;// CONCATENATED MODULE: ./build/packages/github/src/writes/dispatch.js




const Runs = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), event: schemas/* string */.YjP(), head_sha: schemas/* string */.YjP() })),
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
        answer: schemas/* unknown */.L5J(),
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
    if ((0,loop_error/* isLoopError */.Rn)(error, 'E_GITHUB_NOT_FOUND', 'E_GITHUB_REFUSED'))
        return true;
    return (0,loop_error/* isLoopError */.Rn)(error, 'E_GITHUB_PERMISSION') && error.message.includes('(status 404:');
}
/** Looking needs less than starting; who mends the permission should have to do it once. */
function needsPermission(error) {
    if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GITHUB_PERMISSION'))
        return error;
    return new loop_error/* LoopError */.jO('E_GITHUB_PERMISSION', {
        message: error.message,
        remedy: [
            '`dispatch-checks` starts workflows; give the job (keeping what is there already):',
            (0,github_error/* permissionYaml */.D5)(operations/* OPERATIONS */.x['start a workflow'].permissions),
        ].join('\n'),
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/packages/github/src/writes/body.js
var writes_body = __webpack_require__(22670);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/packages/github/src/repository-name.js
var repository_name = __webpack_require__(25443);
// EXTERNAL MODULE: ./build/packages/github/src/writes/labels.js
var writes_labels = __webpack_require__(37405);
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
    labels: writes_labels/* LabelNames */.DC,
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
    const lookup = (0,writes_labels/* labelLookup */.zi)(wanted.labels);
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
    await (0,writes_labels/* createLabels */.mp)(github, missingLabels);
    await (0,writes_labels/* addLabels */.Nl)(github, { kind: 'pull request', number: made.number, present: [], wanted: wanted.labels });
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
    await (0,writes_labels/* createLabels */.mp)(github, missingLabels);
    const labelled = await (0,writes_labels/* addLabels */.Nl)(github, {
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

;// CONCATENATED MODULE: ./build/packages/github/src/writes/issue.js





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
const FoundIssue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED']),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    labels: writes_labels/* LabelNames */.DC,
});
const FoundIssues = schemas/* object */.Ikc({
    repository: schemas/* looseObject */._H3({
        labelled: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(FoundIssue),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        }),
        newest: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(FoundIssue) }),
    }),
});
const WrittenIssue = schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), html_url: schemas/* string */.YjP() });
/**
 * Sees to it that an issue stands exactly once: found by its marker among the token's own issues, brought up to date,
 * or created. One that was closed stays closed and as it is: whoever closed it has answered.
 */
function ensureIssue(github, wanted) {
    const mark = (0,names/* marker */.xL)(wanted.kind, wanted.key);
    const title = (0,writes_body/* composeTitle */.HS)(wanted.title);
    const body = (0,writes_body/* composeBody */.h$)(mark, wanted.body);
    return github.alone(`issue ${mark}`, async () => {
        const { found, missingLabels } = await findIssue(github, mark, wanted.labels);
        if (found !== null)
            return updateIssue(github, { found, missingLabels, title, body, labels: wanted.labels });
        await (0,writes_labels/* createLabels */.mp)(github, missingLabels);
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
    const differs = !(0,writes_body/* sameBody */.NZ)(found.body, body) || found.title !== title;
    if (differs) {
        await github.write({
            operation: 'update an issue',
            parameters: { issue_number: found.number, title, body },
            answer: WrittenIssue,
            find: 'idempotent',
        });
    }
    await (0,writes_labels/* createLabels */.mp)(github, update.missingLabels);
    const labelled = await (0,writes_labels/* addLabels */.Nl)(github, {
        kind: 'issue',
        number: found.number,
        present: found.labels,
        wanted: update.labels,
    });
    return { ...place, state: 'open', operation: differs || labelled ? 'updated' : 'none' };
}
/** The oldest issue of ours with this marker, and which of our labels the repository lacks. */
async function findIssue(github, mark, labels) {
    const lookup = (0,writes_labels/* labelLookup */.zi)(labels);
    const found = new Map();
    let after = null;
    for (;;) {
        const repository = await readIssuePage(github, lookup, { label: labels[0], after });
        const { labelled, newest } = repository;
        for (const node of [...labelled.nodes, ...newest.nodes]) {
            if (node.viewerDidAuthor && (0,writes_body/* carriesMarker */.GN)(node.body, mark))
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
    const { owner, repo: name } = (0,repository_name/* parseRepository */.S)(github.repository);
    const variables = { owner, name, ...page, ...lookup.variables };
    return (await github.query('find an issue', findIssuesQuery(lookup), variables, FoundIssues)).data.repository;
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

// EXTERNAL MODULE: ./build/packages/loop/src/lease-files.js
var lease_files = __webpack_require__(64910);
;// CONCATENATED MODULE: ./build/packages/loop/src/claim-slot.js



/**
 * Takes one of the run's pull-request slots for an item, in one compare-and-swap. Gives null, or why there is none: the
 * item then waits for a run that has one.
 */
async function claimSlot(deps, base, writers, item) {
    const run = deps.context.runId;
    const max = (0,src_budgets/* withDefaultBudgets */.UF)(base.control.spec.budgets).maxPullRequests;
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

// EXTERNAL MODULE: ./build/packages/loop/src/loop-branch.js
var loop_branch = __webpack_require__(66711);
// EXTERNAL MODULE: ./build/packages/text/src/sanitize-outbound.js
var sanitize_outbound = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/packages/loop/src/pull-request-text.js


/** Title and body: what, why, evidence, cost, and how to undo. Only the notes are an agent's words. */
function describePullRequest(facts) {
    const { item, candidate, verdict, checker = null } = facts;
    const judges = [verdict, ...(checker === null ? [] : [checker])];
    return {
        title: `${inertTitle(item.title, 230)} (#${item.number})`,
        body: [
            `Closes #${item.number}.`,
            `**Why.** The loop selected [#${item.number}](${item.url}) by the rules of its spec; run [${candidate.run}](${facts.runUrl}), attempt ${candidate.attempt}.`,
            `**Evidence.** Judged by ${judges.map(({ judge }) => `\`${judge.action}\``).join(' and ')} with everything that decides taken from \`${verdict.verifier.baseSha.slice(0, 12)}\`:\n\n${checkTable({ checks: (0,compose_attempt/* judgedBy */.N)(verdict, checker) })}`,
            `**Cost.** ${describeUsage(candidate)}`,
            facts.notes === null || facts.notes.trim() === ''
                ? ''
                : `**The worker’s notes** (an agent’s words, not evidence).\n\n${quote((0,sanitize_outbound/* sanitizeOutbound */.M)(facts.notes, { maxChars: 4000 }).text)}`,
            '**To undo.** Close this pull request and delete its branch; nothing else was changed. After a merge: `git revert -m 1 <merge commit>` (or `git revert <commit>` for a squash).',
            `<sub>candidate \`${candidate.digest.slice(0, 19)}\` · tree \`${candidate.tree.slice(0, 12)}\` · ${judges.map(({ digest }) => `verdict \`${digest.slice(0, 19)}\``).join(' · ')}</sub>`,
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
    };
}
/** A ticket's title as one line of a commit or of a pull request, which a merge makes the line of a commit. */
function inertTitle(title, maxChars) {
    const inert = (0,sanitize_outbound/* sanitizeOutbound */.M)(title.replace(/[\s\p{Cc}]+/gu, ' '), { maxChars, as: 'commit-message' }).text.trim();
    return inert === '' ? 'Change' : inert;
}
/** One row per check; the same table the summary shows. */
function checkTable(verdict) {
    const rows = verdict.checks.map((check) => `| ${cell(check.name)} | ${check.verdict}${check.required ? '' : ' (optional)'} | ${check.failureClass ?? ''} | ${seconds(check.durationMs)} |`);
    return ['| check | verdict | class | time |', '| --- | --- | --- | ---: |', ...rows].join('\n');
}
function cell(text) {
    return (0,sanitize_outbound/* sanitizeOutbound */.M)(text, { maxChars: 200 }).text.replaceAll('|', '\\|').replaceAll('\n', ' ');
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

;// CONCATENATED MODULE: ./build/packages/loop/src/publish-candidate.js








/**
 * Opens a draft pull request with exactly the judged tree on the judged base, once, if the run has a slot for it.
 * Throws `E_VERDICT_INVALID` for a verdict that is not this candidate's pass, `E_WORKFLOW_FILE`, `E_GIT_REFUSED` where
 * a branch holds others' commits.
 */
async function publishCandidate(deps, base, writers, request) {
    const { item, candidate } = request;
    requirePass(base, request);
    const tree = await verifyCandidateTree(base.repository, candidate);
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
    const text = describePullRequest({
        item,
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
        for (const warning of await dispatchChecks(github, wanted))
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
    const title = inertTitle(item.title, 60).replaceAll('[', '(').replaceAll(']', ')');
    return `${title} (#${item.number})\n\n${loop_branch/* ITEM_TRAILER */.oq}: ${item.id}\nLoop-Run: ${candidate.run}\nLoop-Candidate: ${candidate.digest}\n`;
}
/** Opens the pull request, or finds it. One that was closed is replaced only when a person has answered since. */
async function openOnce(writers, item, wanted) {
    const opened = await ensurePullRequest(writers.github, wanted);
    if (opened.operation === 'forbidden' || opened.state !== 'closed')
        return opened;
    const answers = (0,read_state/* getItem */.Gq)((await writers.state.read()).state, item.id)?.resets ?? [];
    const closedAt = Date.parse(opened.closedAt ?? '');
    if (!answers.some(({ at }) => Date.parse(at) > closedAt))
        return opened;
    return ensurePullRequest(writers.github, { ...wanted, replaceClosed: true });
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
    const issue = await ensureIssue(github, {
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

// EXTERNAL MODULE: ./build/packages/loop/src/save-outcome.js
var save_outcome = __webpack_require__(11472);
;// CONCATENATED MODULE: ./build/packages/loop/src/attempt-item.js












/** Make, judge, publish and record one item. Whatever goes wrong is recorded as a failed attempt first. */
async function attemptItem(deps, base, writers, request) {
    const startedAt = new Date(deps.clock.now()).toISOString();
    const steps = { ...NO_STEPS };
    const faults = [];
    try {
        await work(deps, base, writers, request, steps);
    }
    catch (error) {
        faults.push(error);
    }
    const { made, verdict, review, published, parked } = steps;
    const manifest = made?.candidate.manifest ?? null;
    const agent = { agent: request.runtime.name, box: request.box.strength };
    const { plan, item } = request;
    const notBegun = steps.question === attempt_item_NO_CHECKER;
    const report = (0,compose_attempt/* composeAttempt */.a)({ item, startedAt, manifest, agent, verdict, review, published, parked, notBegun });
    const unsure = faults.some((fault) => !isAnswer(fault));
    const saved = { report, plan, item, interrupt: made?.interrupt ?? null, published, parked, unsure };
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
async function work(deps, base, writers, request, steps) {
    const { item, runtime, box, limits } = request;
    const checkerRequired = checkerRole(base.control.spec) !== null;
    if (checkerRequired && request.checker === null) {
        steps.question = attempt_item_NO_CHECKER;
        return;
    }
    const directory = (0,external_node_path_.join)(request.directory, 'candidate');
    const made = await makeCandidate(deps, base, { item, runtime, box, limits, directory });
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

// EXTERNAL MODULE: ./build/packages/github/src/tracker/read-tracker.js + 6 modules
var read_tracker = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/packages/github/src/repository.js
var repository = __webpack_require__(99535);
;// CONCATENATED MODULE: ./build/packages/selection/src/readiness.js
/**
 * A loop is ready when every line of its spec can be carried out and something can turn its work down.
 * Not ready means shadow: it reports and changes nothing.
 */
function assessReadiness(spec, policy) {
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
    return { ready: problems.length === 0, problems };
}

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

;// CONCATENATED MODULE: ./build/packages/selection/src/path-rules.js

/** Whether a repository path matches one of the globs; dot files count, and a bare folder means all that is in it. */
function matchesAnyPath(path, globs) {
    return globs.some((glob) => picomatch([glob, `${glob.replace(/\/+$/, '')}/**`], { dot: true })(path));
}

;// CONCATENATED MODULE: ./build/packages/selection/src/select-work.js



/**
 * Decides for each open ticket whether it may enter the loop. Every answer names the line of the spec that gave it.
 * A rule only a person or a model can judge escalates as long as nobody judged it (DESIGN §4), never passes.
 */
function selectWork(question) {
    const selected = [];
    const decisions = [];
    for (const ticket of [...question.tickets]
        .filter(({ state }) => state === 'open')
        .sort((a, b) => a.number - b.number)) {
        let verdict = decide(question, ticket);
        if (verdict.outcome === 'selected' && selected.length >= question.maxItems) {
            verdict = { outcome: 'skipped', reason: `this run takes at most ${question.maxItems} items`, rule: null };
        }
        if (verdict.outcome === 'selected')
            selected.push(ticket);
        decisions.push({ item: ticket.id, title: ticket.title, url: ticket.url, ...verdict });
    }
    return { selected, decisions };
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

;// CONCATENATED MODULE: ./build/packages/loop/src/answered-escalations.js

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

// EXTERNAL MODULE: ./build/packages/loop/src/escalation.js + 1 modules
var escalation = __webpack_require__(79016);
// EXTERNAL MODULE: ./build/packages/loop/src/lease-plan.js + 1 modules
var lease_plan = __webpack_require__(16388);
// EXTERNAL MODULE: ./build/packages/contract/src/mode.js
var src_mode = __webpack_require__(78087);
;// CONCATENATED MODULE: ./build/packages/loop/src/mode-in-force.js

/** The lowest of spec, input, ceiling and readiness (DESIGN rule 9: shadow first). */
function modeInForce(claims) {
    const byReadiness = claims.readiness.ready ? 'auto' : 'shadow';
    const mode = (0,src_mode/* lowestMode */.qY)(claims.spec, claims.input ?? 'auto', claims.ceiling, byReadiness);
    if (claims.builtIn)
        return { mode, reason: 'there is no spec, and the built-in one only reports' };
    if (!claims.readiness.ready)
        return { mode, reason: `not ready: ${claims.readiness.problems[0] ?? ''}` };
    if (mode === claims.spec)
        return { mode, reason: 'the spec’s Autonomy section' };
    return { mode, reason: mode === claims.input ? 'the input mode' : 'the most this action does' };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/pin-plan.js



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
    return {
        id: ticket.id,
        number: ticket.number,
        title: (0,sanitize_inbound/* sanitizeInboundLine */.B)(ticket.title, { maxChars: 500 }).text,
        body: (0,sanitize_inbound/* sanitizeInbound */.D)(ticket.body, { maxChars: MAX_BODY_CHARS }).text,
        bodySha256: ticket.bodySha256,
        url: ticket.url,
        labels: ticket.labels,
        lineage: ticket.id,
        attempt: deps.context.runAttempt,
        previousAttempts: (content.items.get(ticket.id)?.entries ?? []).map((entry) => `${entry.key}: ${entry.outcome}, ${entry.stopReason}. ${entry.note}`.slice(0, 2000)),
        lease: lease_plan/* NOTHING_LEASED */.F,
    };
}

// EXTERNAL MODULE: ./build/packages/loop/src/record-outcome.js
var record_outcome = __webpack_require__(48900);
;// CONCATENATED MODULE: ./build/packages/loop/src/tickets-to-decide.js

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

// EXTERNAL MODULE: ./build/packages/state/src/ledger.js
var src_ledger = __webpack_require__(84386);
;// CONCATENATED MODULE: ./build/packages/loop/src/unannounced-escalations.js



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

;// CONCATENATED MODULE: ./build/packages/loop/src/unrecorded-work.js

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

;// CONCATENATED MODULE: ./build/packages/loop/src/plan-run.js
















/** What GitHub lets a matrix hold. */
const MAX_MATRIX = 256;
/**
 * Selects the work of a run and pins everything later steps read. Writes nothing: its leases are what there would be to
 * reserve, and `savePlan` reserves them.
 */
async function planRun(deps, base, from, request) {
    const { spec, policy, gates } = base.control;
    const readiness = assessReadiness({ ...spec, gates }, policy);
    const mode = modeInForce({
        spec: spec.mode,
        builtIn: base.control.pinned.spec === null,
        input: request.mode,
        ceiling: request.ceiling,
        readiness,
    });
    const limits = (0,src_budgets/* withDefaultBudgets */.UF)((0,src_budgets/* tightestBudgets */.$t)(spec.budgets, request.budgets));
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
    const answered = await answeredEscalations(tickets, recorded, (login) => (0,repository/* readPermission */.c)(from.github, login));
    const items = forgetting(recorded, answered);
    const selection = await selectOnBase(deps, base, {
        spec,
        policy,
        tickets: await withoutUnrecordedWork(base, from, tickets, items),
        items,
        maxItems: Math.min(request.maxItems ?? pullRequestsLeft(ledger, deps.context.runId, limits), MAX_MATRIX),
    });
    const selected = mode.mode === 'shadow' ? [] : selection.selected;
    const draft = {
        plan: pinPlan(deps, base, { mode: mode.mode, selected, items }),
        readiness,
        mode,
        decisions: [...selection.decisions, ...undecided],
        interrupts: escalations(deps, selection.decisions, items),
        unannounced: await pendingQuestions(deps, snapshot, unannouncedEscalations({ tickets, items: recorded, answered })),
        answered,
        limits,
        lineageLimits: (0,src_budgets/* lineageLimits */._$)(limits, (0,record_outcome/* failuresToEscalate */.T)(spec.rules)),
    };
    return (0,lease_plan/* leasePlan */.O)(draft, { state: snapshot.state, ledger }, deps.clock.now()).planned;
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
    if (!checks.some((check) => check.kind === 'test')) {
        return { healthy: false, problems: ['no required test is declared'] };
    }
    deps.log.info(`Running ${checks.length} required checks on the base ${base.sha.slice(0, 12)} before any change.`);
    const report = await runBaseChecks({ ...checkRoom(deps, base, await openBox(deps)), checks });
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

// EXTERNAL MODULE: ./build/packages/loop/src/run-report.js
var run_report = __webpack_require__(32330);
// EXTERNAL MODULE: ./build/packages/loop/src/save-run.js + 1 modules
var save_run = __webpack_require__(30376);
;// CONCATENATED MODULE: ./build/packages/loop/src/closed-loop.js











/** One pass: triage → make → gate → publish → oracle → remember (DESIGN §2), on one runner. */
async function runClosedLoop(deps, base, writers, request) {
    const startedAt = deps.clock.now();
    const wanted = await planRun(deps, base, writers, request.plan);
    const runtime = runtimeFor(wanted, request.agentCommand);
    const checker = runtime === null ? null : checkerFor(base, wanted, request.checker);
    const planned = request.dryRun ? wanted : await (0,save_run/* savePlan */.hp)(deps, base, writers, wanted);
    const box = runtime === null ? null : await openBox(deps, request.heldOut === null ? [] : [request.heldOut]);
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
        maxRuntimeMs: (0,src_budgets/* tightestBudgets */.$t)({ maxRuntimeMs }, limits).maxRuntimeMs ?? Number.POSITIVE_INFINITY,
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
            ...worker,
            limits: (0,src_budgets/* tightestBudgets */.$t)(leftForItem(planned, results), (0,src_budgets/* leaseBudgets */.$3)(item.lease)),
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
    const { maxTokens = null, maxCostUsd = null } = (0,src_budgets/* budgetLeft */.Lj)(limits, chargedTo(plan, results));
    return { ...limits, maxTokens, maxCostUsd };
}
/** An item that nothing is left for is not begun, so that it doesn't count as one that failed. */
function overspent({ limits, plan }, results) {
    const { maxTokens, maxCostUsd } = limits;
    const budgets = { ...NO_BUDGETS, maxTokens, maxCostUsd };
    return results.length === 0 ? null : (0,src_budgets/* overspentBudget */.y6)(budgets, chargedTo(plan, results));
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
const NO_BUDGETS = (0,src_budgets/* tightestBudgets */.$t)();
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
            ...(0,src_budgets/* budgetLeft */.Lj)(planned.limits, usage),
            maxPullRequests: maxPullRequests === null ? null : Math.max(0, maxPullRequests - opened),
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/judge-from-files.js




/** Reads a candidate that was handed over, judges it, and writes the verdict beside. */
async function judgeFromFiles(deps, base, request) {
    const candidate = await readCandidate(request.candidate, {
        repository: deps.context.repository,
        ...(request.expectedDigest === undefined ? {} : { expectedDigest: request.expectedDigest }),
    });
    const box = await openBox(deps, request.heldOut === null ? [] : [request.heldOut]);
    const verdict = await judgeItem(deps, base, { candidate, box, only: request.only, heldOut: request.heldOut });
    await writeVerdict(request.directory, verdict);
    return { verdict, box };
}

// EXTERNAL MODULE: ./build/packages/loop/src/open-base.js + 13 modules
var open_base = __webpack_require__(24308);
// EXTERNAL MODULE: ./build/packages/loop/src/open-writers.js + 13 modules
var open_writers = __webpack_require__(20638);
// EXTERNAL MODULE: ./build/packages/loop/src/parse-batch.js
var parse_batch = __webpack_require__(58808);
;// CONCATENATED MODULE: ./build/packages/loop/src/publish-from-files.js










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
            request.candidate === null ? null : await readPlannedCandidate(deps, request.candidate, request.plan, item);
        interrupt = candidate === null ? null : readInterrupt(candidate);
        verdict = request.verdict === null || candidate === null ? null : await openVerdict(request.verdict, candidate);
        review = request.checker === null || candidate === null ? null : await openVerdict(request.checker, candidate);
        decision = candidate === null ? null : publish_from_files_decide(base, candidate, verdict, review);
        const goes = decision?.publish === true && interrupt === null && fault === null && !request.dryRun;
        if (goes && candidate !== null && verdict !== null) {
            const wanted = { item, candidate, verdict, checker: review, ...request.publish };
            publishing = await publishCandidate(deps, base, writers, wanted);
        }
    }
    catch (error) {
        fault ??= error;
    }
    const manifest = candidate?.manifest ?? null;
    const { published, parked } = publishing ?? { published: null, parked: null };
    const startedAt = new Date(deps.clock.now()).toISOString();
    const agent = { agent: 'unknown', box: 'weak' };
    const report = (0,compose_attempt/* composeAttempt */.a)({ item, startedAt, manifest, agent, verdict, review, published, parked });
    const note = describe({ candidate, verdict, decision, publishing, fault });
    if (request.dryRun)
        return { published, parked, note, interrupt: null, recorded: false, fault };
    const escalated = await (0,save_outcome/* saveOutcome */.G)(deps, base, writers, {
        plan: request.plan,
        item,
        report,
        note,
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
    return decision?.publish === false ? decision.reason : describeVerdict(verdict);
}

// EXTERNAL MODULE: ./build/packages/action-kit/src/markdown.js
var markdown = __webpack_require__(99830);
;// CONCATENATED MODULE: ./build/packages/loop/src/review-summary.js

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

;// CONCATENATED MODULE: ./build/packages/loop/src/run-summary.js


/** What a person reads in ten seconds, then the tables. */
function summarizeRun(report, planned) {
    return [
        `## ${headline(report)}`,
        summarizePlan(report, planned),
        ...report.attempts.map(summarizeAttempt),
        report.oracle === null ? '' : `**Oracle:** ${(0,markdown/* escapeMarkdown */.FV)(report.oracle.reason)}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
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
    return [
        `Mode \`${mode.mode}\`: ${(0,markdown/* escapeMarkdown */.FV)(mode.reason)}.`,
        problems === '' ? '' : `**Not ready.** First thing to mend:\n\n${problems}`,
        rows.length === 0 ? 'No open ticket fits the batch.' : (0,markdown/* table */.tp)(['ticket', 'decision', 'why', 'rule'], rows),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function summarizeAttempt(attempt) {
    const link = attempt.pullRequest === null ? 'no pull request' : `[#${attempt.pullRequest.number}](${attempt.pullRequest.url})`;
    const head = `### ${(0,markdown/* escapeMarkdown */.FV)(attempt.item)}: ${attempt.verdict ?? 'not judged'}, ${link}`;
    const facts = `Stopped: ${attempt.stopReason}. Box: ${attempt.box}. ${describeUsage(attempt)}.`;
    const checks = attempt.checks.map((check) => ({ ...check, command: null, findings: [], evidence: [] }));
    return [head, facts, checks.length === 0 ? '' : checkTable({ checks })].filter((part) => part !== '').join('\n\n');
}
/** A verdict as a table, with what failed folded below. */
function summarizeVerdict(verdict) {
    const failed = verdict.checks.filter((check) => check.verdict !== 'pass');
    return [
        `## Gate: ${verdict.verdict} for ${(0,markdown/* escapeMarkdown */.FV)(verdict.item)}`,
        checkTable(verdict),
        ...failed.map((check) => (0,markdown/* details */.zH)(`${check.name}: what it said`, check.findings.map(({ message }) => (0,markdown/* escapeMarkdown */.FV)(message)).join('\n\n'))),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/packages/loop/src/index.js


































/***/ })

};
