export const id = 8075;
export const ids = [8075];
export const modules = {

/***/ 48075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWriters: () => (/* binding */ openWriters)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/git/src/git.js
var git = __webpack_require__(19278);
// EXTERNAL MODULE: ./build/packages/github/src/push.js
var push = __webpack_require__(1295);
// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var src_names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/git/src/git-failure.js
var git_failure = __webpack_require__(20317);
;// CONCATENATED MODULE: ./build/packages/state/src/state-failure.js


/** Reads what a failed git process said. */
function remoteFailure(stdout, stderr) {
    const text = `${stdout}\n${stderr}`;
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== 'Done' && !/^(?:hint:|To )/.test(line));
    return { kind: (0,git_failure/* classifyGitFailure */.bd)(text), words: lines.slice(-4).join(' | ').slice(0, 1000) };
}
const PERMISSION_YAML = 'permissions:\n  contents: write';
/** The error for a failure of the remote that trying again does not mend. */
function remoteError(io, doing, { kind, words }) {
    const where = `the state branch ${io.branch}`;
    switch (kind) {
        case 'auth':
            return new loop_error/* LoopError */.jO('E_GITHUB_PERMISSION', {
                message: `${doing} ${where} was refused: ${words}`,
                remedy: `Give the job a token that may write contents:\n\n${PERMISSION_YAML}`,
            });
        case 'protected':
            return new loop_error/* LoopError */.jO('E_GITHUB_REFUSED', {
                message: `${doing} ${where} was refused by a rule of the repository: ${words}`,
                remedy: `Choose an unprotected branch (input state-branch), or exempt the app from the rule on ${io.branch}.`,
            });
        case 'workflow-scope':
            return new loop_error/* LoopError */.jO('E_WORKFLOW_FILE', {
                message: `${doing} ${where} was refused because the branch holds workflow files: ${words}`,
                remedy: 'Choose a branch without workflow files (input state-branch); by default it is an orphan branch.',
            });
        case 'unreachable':
            return new loop_error/* LoopError */.jO('E_STATE_UNREACHABLE', {
                message: `${doing} ${where} failed because the server can’t be reached: ${words}`,
                remedy: 'Run the job again: an update that arrived after all is found and not made twice.',
            });
        case 'rejected-non-fast-forward':
        case 'other':
            return new loop_error/* LoopError */.jO('E_GIT_FAILED', {
                message: `${doing} ${where} failed: ${words}`,
                remedy: 'Read the last lines above; they are git’s own.',
            });
    }
}
/** Too many writers, or one that never lets go. */
function conflictError(io, tries, words) {
    return new loop_error/* LoopError */.jO('E_STATE_CONFLICT', {
        message: `the state branch ${io.branch} kept changing: ${tries} tries lost the race${words === '' ? '' : ` (${words})`}`,
        remedy: 'Nothing was lost or half-written: what others wrote stands, this update did not happen. Run the job again.',
    });
}
/** Somebody deleted or rewrote what must only grow. */
function rewrittenError(io, reason, restore) {
    const { branch, tip } = io.refs;
    const back = restore === null ? '' : `To put it back: git push --force origin ${restore}:${branch}\n`;
    return new loop_error/* LoopError */.jO('E_STATE_REWRITTEN', {
        message: `the history of the state branch ${io.branch} is not the one that was written: ${reason}`,
        remedy: `${back}To accept it as it is now: git push origin :${tip}`,
    });
}

;// CONCATENATED MODULE: ./build/packages/state/src/remote-view.js

/** Waits before a server that can't be reached is asked again, in milliseconds; drawn at random below each. */
const PATIENCE_MS = [500, 2000, 5000, 10_000, 20_000];
/** Looks at the remote's refs in one small request. Throws what `remoteError` gives, after bounded retries. */
async function lookAtRemote(io) {
    const { branch, all } = io.refs;
    const args = ['ls-remote', '--refs', '--', io.remote, branch, all];
    return parseView(io, await withPatience(io, 'reading', args));
}
/** Runs a git command that only reads the remote, again while the server can't be reached. */
async function withPatience(io, doing, args) {
    for (let round = 0;; round++) {
        const { failure, stdout } = await runRemote(io, args);
        if (failure === null)
            return stdout;
        const wait = PATIENCE_MS[round];
        if (failure.kind !== 'unreachable' || wait === undefined || isNoRepository(failure)) {
            throw remoteError(io, doing, failure);
        }
        io.log.info(`state: ${doing} failed, the server can’t be reached; trying again (${failure.words})`);
        await io.clock.sleep(wait * (0.5 + io.random.next() / 2));
    }
}
/** Runs git against the remote; what it said when it failed, also when it was ended at its deadline. */
async function runRemote(io, args) {
    try {
        const { exitCode, stdout, stderr } = await io.git.run(args, { allowFailure: true });
        return { stdout, failure: exitCode === 0 ? null : remoteFailure(stdout, stderr) };
    }
    catch (error) {
        // The process was ended at its deadline: to a caller that is a server that does not answer.
        return {
            stdout: '',
            failure: { kind: 'unreachable', words: error instanceof Error ? error.message : String(error) },
        };
    }
}
function isNoRepository({ words }) {
    return /does not appear to be a git repository/.test(words);
}
function parseView({ refs }, listing) {
    let tip = null;
    let witness = null;
    const tickets = [];
    const archives = [];
    const work = new Map();
    for (const line of listing.split('\n')) {
        const [sha = '', ref = ''] = line.split('\t');
        if (!/^[0-9a-f]{40,64}$/.test(sha))
            continue;
        if (ref === refs.branch)
            tip = sha;
        else if (ref === refs.tip)
            witness = sha;
        else if (ref.startsWith(refs.archive))
            archives.push(ref);
        else if (ref.startsWith(refs.work))
            work.set(ref.slice(refs.work.length), sha);
        else if (ref.startsWith(refs.queue))
            tickets.push(...parseTicket(ref, sha, ref.slice(refs.queue.length)));
    }
    tickets.sort((left, right) => left.number - right.number || (left.name < right.name ? -1 : 1));
    return { tip, witness, tickets, archives, work };
}
/** `<number>-<seconds since 1970>-<random>`; anything else in the queue's place is nobody's turn. */
function parseTicket(ref, sha, name) {
    const parts = /^(\d{1,12})-(\d{1,12})-[0-9a-f]{8,64}$/.exec(name);
    return parts === null ? [] : [{ ref, sha, number: Number(parts[1]), takenAt: Number(parts[2]) * 1000, name }];
}

;// CONCATENATED MODULE: ./build/packages/state/src/state-refs.js

/** Throws `E_INPUT_INVALID` for a name that git would not take as a branch, or would read as something else. */
function stateRefs(branch) {
    const wellFormed = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(branch);
    if (!wellFormed || /\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)|[./]$/.test(branch)) {
        throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
            message: `state-branch: ${JSON.stringify(branch.slice(0, 200))} is not a branch name`,
            remedy: 'Use letters, digits, ".", "_", "-" and "/", e.g. loop-state.',
        });
    }
    const own = `refs/loop-actions/${branch}`;
    return {
        branch: `refs/heads/${branch}`,
        tip: `${own}/tip`,
        queue: `${own}/queue/`,
        archive: `${own}/archive/`,
        work: `${own}/work/`,
        all: `${own}/*`,
    };
}
/** Trailers of the commits on a state branch (git-interpret-trailers(1)). */
const TRAILERS = {
    /** The tip this commit was put on, or `none`: a rebased or squashed history tells on itself. */
    previous: 'Loop-State-Previous',
    /** The archived tip that this commit, a new beginning, replaces. */
    compactedFrom: 'Loop-State-Compacted-From',
};
/** Local refs in the private GIT_DIR. */
const LOCAL_REFS = { branch: 'refs/state/branch', tip: 'refs/state/tip', next: 'refs/state/next' };

;// CONCATENATED MODULE: ./build/packages/state/src/history.js



/** Checks, and remembers, that the branch only ever grew. */
class History {
    #io;
    /** What must be contained in every later tip. */
    #required;
    /** A tip and everything known to be contained in it. */
    #verified = null;
    constructor(io, knownTip) {
        this.#io = io;
        this.#required = knownTip;
    }
    get lastTip() {
        return this.#required;
    }
    /** The branch was seen, or put, at this commit. */
    remember(tip) {
        this.#required = tip;
    }
    /** Throws `E_STATE_REWRITTEN` unless the tip contains the witness and every tip seen before. */
    async check(head, view) {
        const { tip, commit } = head;
        const parents = parentsOf(commit);
        for (const sha of new Set([view.witness, this.#required])) {
            if (sha === null || parents.includes(sha) || (await this.contains(tip, sha, view.archives)))
                continue;
            const who = sha === view.witness ? 'the ref that moves with it' : 'an earlier run';
            const reason = `it is at ${tip}, which does not contain ${sha}, where ${who} last saw it`;
            throw rewrittenError(this.#io, reason, sha);
        }
        // A rebased or squashed commit of ours still names the parent it had.
        const previous = trailer(commit, TRAILERS.previous);
        const [parent = 'none'] = parents;
        if (previous !== null && previous !== parent) {
            const reason = `${tip} was written on ${previous} but now stands on ${parent}`;
            throw rewrittenError(this.#io, reason, previous === 'none' ? null : previous);
        }
        this.remember(tip);
    }
    /** Whether a tip contains a commit, directly or through compactions whose old tip is archived. */
    async contains(tip, sha, archives) {
        if (tip === sha)
            return true;
        if (this.#verified?.tip !== tip)
            this.#verified = { tip, contains: new Set() };
        const known = this.#verified.contains;
        if (known.has(sha))
            return true;
        const found = (await this.#isAncestor(sha, tip)) || (await this.#isArchived(sha, tip, archives));
        if (found)
            known.add(sha);
        return found;
    }
    async #isAncestor(sha, tip) {
        const ask = () => this.#io.git.run(['merge-base', '--is-ancestor', sha, tip], { allowFailure: true });
        if ((await ask()).exitCode === 0)
            return true;
        if (!(await this.#deepen()))
            return false;
        return (await ask()).exitCode === 0;
    }
    /** The first fetch is shallow, as most runs never ask about the past. False when all of it is here already. */
    async #deepen() {
        const { stdout } = await this.#io.git.run(['rev-parse', '--is-shallow-repository']);
        if (stdout.trim() !== 'true')
            return false;
        const { remote, refs } = this.#io;
        // By pattern, as a branch that is being restored from its witness does not exist.
        const specs = [`${refs.branch}*:refs/state/deep*`, `${refs.all}:refs/state/own/*`].map((spec) => `+${spec}`);
        const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--unshallow', '--', remote, ...specs];
        await withPatience(this.#io, 'reading the history of', args);
        return true;
    }
    /** Follows `Loop-State-Compacted-From` from the root of the history, each step backed by an archive ref. */
    async #isArchived(sha, tip, archives) {
        let at = tip;
        for (let step = 0; step < archives.length; step++) {
            const { stdout } = await this.#io.git.run(['rev-list', '--max-parents=0', at]);
            const old = trailer(await this.#commit(stdout.trim().split('\n').at(-1) ?? at), TRAILERS.compactedFrom);
            const ref = `${this.#io.refs.archive}${old ?? ''}`;
            if (old === null || !archives.includes(ref))
                return false;
            const { remote } = this.#io;
            const { failure } = await runRemote(this.#io, [
                'fetch',
                '--quiet',
                '--no-tags',
                '--no-write-fetch-head',
                '--',
                remote,
                ref,
            ]);
            if (failure !== null)
                return false;
            if (old === sha || (await this.#isAncestor(sha, old)))
                return true;
            at = old;
        }
        return false;
    }
    async #commit(sha) {
        return (await this.#io.git.run(['cat-file', 'commit', sha])).stdout;
    }
}
/** The true parents, which a shallow repository hides from most of git's commands. */
function parentsOf(commit) {
    return [...commit.slice(0, commit.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = '']) => sha);
}
/** The last value of a trailer in a commit’s last paragraph, or null. */
function trailer(commit, name) {
    const last = commit.trimEnd().split('\n\n').at(-1) ?? '';
    const values = last
        .split('\n')
        .flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2).trim()] : []));
    return values.at(-1) ?? null;
}

// EXTERNAL MODULE: ./build/packages/contract/src/limits.js
var limits = __webpack_require__(73480);
;// CONCATENATED MODULE: ./build/packages/state/src/read-objects.js

/** Reads several objects by name in one git-cat-file(1) process; null for each that does not exist. */
async function readObjects(io, names) {
    const { stdout } = await io.git.runBytes(['cat-file', '--batch'], {
        input: names.map((name) => `${name}\n`).join(''),
        maxBytes: limits/* DOCUMENT_LIMITS */.P.stateBytes + limits/* DOCUMENT_LIMITS */.P.patchBytes,
    });
    let at = 0;
    return names.map(() => {
        const end = stdout.indexOf(10, at);
        const [sha = '', type = '', size] = stdout.subarray(at, end).toString('latin1').split(' ');
        at = end + 1;
        if (size === undefined)
            return null;
        const bytes = stdout.subarray(at, at + Number(size));
        at += bytes.length + 1;
        return { sha, type, bytes };
    });
}
/** The text of a file of the branch; null where it does not exist. Throws `E_STATE_INVALID` when it is no UTF-8. */
function decodeFile(io, path, object) {
    if (object?.type !== 'blob')
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(object.bytes);
    }
    catch (cause) {
        throw new loop_error/* LoopError */.jO('E_STATE_INVALID', {
            message: `${path} on the state branch ${io.branch} is no UTF-8 text`,
            remedy: 'Put back an earlier version: every version is a commit on the state branch.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/state/src/kept-work.js


/** More is never read: whoever may push may plant what he likes under a ref. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** A name as a ref can hold it (git-check-ref-format(1)); `%` escapes, as in an address. */
function isWorkName(name) {
    return /^(?:[A-Za-z0-9_-]|%[0-9A-F]{2}){1,200}$/.test(name) && !name.startsWith('-');
}
/** Writes work into the private repository as a commit without parents; the same bytes make the same commit. */
async function writeWork(git, work) {
    const ref = 'refs/state/work-next';
    const parts = [
        `reset ${ref}\n\ncommit ${ref}\nmark :1\ncommitter loop-actions <loop-actions> 0 +0000\n`,
        'data 17\nWork in progress\n\n',
    ];
    for (const [name, bytes] of [...work].sort(([left], [right]) => (left < right ? -1 : 1))) {
        parts.push(`M 100644 inline ${name}\ndata ${bytes.length}\n`, bytes, '\n');
    }
    parts.push('get-mark :1\n');
    const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return (await git.run(['fast-import', '--quiet', '--force', '--date-format=raw'], { input })).stdout.trim();
}
/** The commits and deletions that bring the remote's work to what is wanted; what is there already stays. */
async function workToPush(io, wanted, there) {
    const pushed = new Map();
    for (const [name, work] of wanted) {
        if (!isWorkName(name))
            continue;
        const commit = work === null ? null : await writeWork(io.git, work);
        if ((there.get(name) ?? null) !== commit)
            pushed.set(name, commit);
    }
    return pushed;
}
const localRef = (name) => `refs/state/work/${name}`;
/**
 * Fetches work by name and reads the named files of each. What can't be had is left out: it is a head start and never a
 * reason to stop.
 */
async function readWork(io, names, files) {
    const found = new Map();
    for (const name of await fetchWork(io, names.filter(isWorkName))) {
        const work = new Map();
        const paths = await smallFiles(io.git, localRef(name), files);
        const objects = await readObjects(io, paths.map((path) => `${localRef(name)}:${path}`));
        for (const [at, path] of paths.entries()) {
            const object = objects[at];
            if (object?.type === 'blob')
                work.set(path, object.bytes);
        }
        found.set(name, work);
    }
    return found;
}
/** All in one request; one by one where one of them went away meanwhile. Gives those that are here. */
async function fetchWork(io, names) {
    if (names.length === 0)
        return [];
    const specs = names.map((name) => `+${io.refs.work}${name}:${localRef(name)}`);
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1'];
    const { failure } = await runRemote(io, ['fetch', ...flags, '--', io.remote, ...specs]);
    if (failure === null)
        return names;
    if (names.length > 1 && failure.kind !== 'unreachable') {
        const each = [];
        for (const name of names)
            each.push(...(await fetchWork(io, [name])));
        return each;
    }
    io.log.warning(`state: the work of an earlier attempt could not be fetched (${failure.words})`);
    return [];
}
/** Those of the files that are there and may be read. */
async function smallFiles(git, revision, files) {
    const input = files.map((path) => `${revision}:${path}\n`).join('');
    const { stdout } = await git.run(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input });
    const lines = stdout.split('\n');
    return files.filter((_path, at) => {
        const [type, size] = (lines[at] ?? '').split(' ');
        return type === 'blob' && Number(size) <= MAX_FILE_BYTES;
    });
}

;// CONCATENATED MODULE: ./build/packages/state/src/push-update.js

const REFUSALS = ['auth', 'protected', 'workflow-scope'];
/**
 * The compare-and-swap: branch and witness move, the ticket goes and work is kept or removed, all or nothing, only from
 * where they were seen. Work follows the branch, so nobody else can have changed it meanwhile.
 */
async function pushUpdate(io, update, turn) {
    const { commit, expected, work } = update;
    const { branch, tip } = io.refs;
    const leases = [
        `--force-with-lease=${branch}:${expected.branch ?? ''}`,
        `--force-with-lease=${tip}:${expected.witness ?? ''}`,
        ...turn.givingBack.leases,
    ];
    const specs = [`${commit}:${branch}`, `${commit}:${tip}`, ...turn.givingBack.refspecs];
    for (const [name, kept] of work)
        specs.push(`${kept === null ? '' : `+${kept}`}:${io.refs.work}${name}`);
    const flags = ['--porcelain', '--atomic', '--no-verify', '--no-follow-tags', '--no-signed'];
    const { failure } = await runRemote(io, ['push', ...flags, ...leases, '--', io.remote, ...specs]);
    if (failure === null)
        return { kind: 'done' };
    if (failure.kind === 'rejected-non-fast-forward' || /remote ref does not exist/.test(failure.words)) {
        return { kind: 'lost', failure: { ...failure, kind: 'rejected-non-fast-forward' } };
    }
    return { kind: REFUSALS.includes(failure.kind) ? 'refused' : 'unknown', failure };
}

;// CONCATENATED MODULE: ./build/packages/state/src/state-io.js
/** Writes the commit of `StateIo.ticketCommit` into the private repository. */
async function writeTicketCommit(git) {
    const tree = (await git.run(['mktree'])).stdout.trim();
    const name = 'loop-actions';
    const date = '1970-01-01T00:00:00Z';
    const { stdout } = await git.run(['commit-tree', tree, '-m', 'A writer of the loop state waits for its turn'], {
        env: {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: name,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: name,
            GIT_COMMITTER_DATE: date,
        },
    });
    return stdout.trim();
}

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-document.js
var state_document = __webpack_require__(76956);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/change-state.js + 2 modules
var change_state = __webpack_require__(28680);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/rebuild-state.js



/**
 * The state as far as run reports remember it, oldest run first: statuses, attempts, pull requests, the last run. What
 * only the lost file knew (people's notes, resets) can't come back, so every attempt counts again: the cautious reading.
 */
function rebuildState(reports, title = 'rebuilt from run reports') {
    const ordered = [...reports].sort((left, right) => Date.parse(left.startedAt) - Date.parse(right.startedAt));
    return ordered.reduce(replayReport, (0,state_document/* emptyLoopState */.VY)(title));
}
function replayReport(state, report) {
    let next = state;
    for (const { item, outcome, reason } of report.decisions) {
        const known = (0,read_state/* getItem */.Gq)(next, item);
        // A later run that skips an item says nothing about what became of it before.
        if (outcome === 'skipped' && known !== null)
            continue;
        next = (0,change_state/* setItem */.SO)(next, item, { status: outcome, reason });
    }
    for (const attempt of report.attempts)
        next = replayAttempt(next, report, attempt);
    for (const { item, question } of report.interrupts) {
        next = (0,change_state/* setItem */.SO)(next, item, { status: 'waiting', nextAction: question });
    }
    return (0,change_state/* setCurrentRun */.Vc)(next, {
        runId: report.run,
        mode: report.mode,
        selectedItems: report.decisions.filter(({ outcome }) => outcome === 'selected').length,
        openedPullRequests: report.attempts.filter(({ pullRequest }) => pullRequest !== null).length,
        escalations: report.decisions.filter(({ outcome }) => outcome === 'escalated').length,
    });
}
function replayAttempt(state, report, attempt) {
    const passed = attempt.verdict === 'pass';
    const drafted = passed && attempt.pullRequest !== null;
    const status = drafted ? 'drafted' : passed ? 'waiting' : 'failed';
    const recorded = (0,change_state/* recordAttempt */.fh)(state, attempt.item, {
        key: `${report.run}/${attempt.attempt}`,
        outcome: passed ? 'succeeded' : 'failed',
        stopReason: attempt.stopReason,
        tokens: attempt.usage.tokens,
        costUsd: attempt.usage.costUsd,
        note: '',
    });
    return (0,change_state/* setItem */.SO)(recorded, attempt.item, {
        status,
        gates: attempt.checks.map(({ name, verdict }) => ({ name, outcome: verdict === 'pass' ? 'passed' : verdict })),
        ...(attempt.pullRequest === null ? {} : { pullRequest: attempt.pullRequest.url }),
    });
}

;// CONCATENATED MODULE: ./build/packages/state/src/snapshot.js



/** The snapshot of a commit whose LOOP_STATE.md was read already; null text where the branch has none. */
function snapshotOf(io, at) {
    const { tip, text, title, work } = at;
    return {
        tip,
        state: text === null ? (0,state_document/* emptyLoopState */.VY)(title) : (0,state_document/* parseLoopState */.PA)(text, src_names/* STATE_PATHS */.$t.state),
        readFile: async (path) => {
            if (!isStatePath(path))
                return null;
            const [object] = await readObjects(io, [`${tip}:${path}`]);
            return decodeFile(io, path, object);
        },
        listRunReports: async () => {
            const { stdout } = await io.git.run(['ls-tree', '--name-only', '-z', tip, '--', 'runs/']);
            return stdout.split('\0').flatMap((path) => /^runs\/(.+)\.json$/.exec(path)?.[1] ?? []);
        },
        work,
        readWork: (names, files) => readWork(io, names.filter((name) => work.has(name)), files),
    };
}
/** The snapshot of a branch that does not exist yet. */
function emptySnapshot(state) {
    return {
        tip: null,
        state,
        readFile: async () => null,
        listRunReports: async () => [],
        work: new Set(),
        readWork: async () => new Map(),
    };
}
/** Whether a path may stand on the state branch: plain names, nothing of git’s, no workflow files. */
function isStatePath(path) {
    const parts = path.split('/');
    return path.length <= 500 && parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._:-]*$/.test(part));
}

;// CONCATENATED MODULE: ./build/packages/state/src/sync-branch.js






/** Brings the branch into the private repository. */
class BranchSync {
    #io;
    #history;
    #options;
    /** The commits fetched or pushed last; their objects are here. */
    #here = null;
    constructor(io, history, options) {
        this.#io = io;
        this.#history = history;
        this.#options = options;
    }
    /** Our own push: nothing to fetch for it. */
    pushed(commit) {
        this.#here = { tip: commit, witness: commit };
    }
    /** The newest base; null when the refs moved away meanwhile and it is time to look again. */
    async sync(view) {
        if (view.tip === null && view.witness === null)
            return this.#beginning();
        const head = await this.#fetch(view);
        if (head === null)
            return null;
        const { tip, witness, commit, text } = head;
        await this.#history.check({ tip, commit }, { witness, archives: view.archives });
        if (view.tip === null) {
            this.#io.log.warning(`state: the branch ${this.#io.branch} was deleted; restoring it from ${this.#io.refs.tip} at ${tip}. ` +
                `To start with a new state instead, delete both.`);
        }
        return {
            snapshot: snapshotOf(this.#io, { tip, text, title: this.#options.title, work: new Set(view.work.keys()) }),
            expected: { branch: view.tip === null ? null : tip, witness },
            recovered: new Map(),
        };
    }
    async #beginning() {
        const lost = this.#history.lastTip;
        const expected = { branch: null, witness: null };
        if (lost === null) {
            return { snapshot: emptySnapshot((0,state_document/* emptyLoopState */.VY)(this.#options.title)), expected, recovered: new Map() };
        }
        const reports = (await this.#options.runReports?.()) ?? [];
        if (reports.length === 0) {
            const reason = `it was deleted together with ${this.#io.refs.tip}; an earlier run saw it at ${lost}`;
            throw rewrittenError(this.#io, reason, lost);
        }
        this.#io.log.warning(`state: the branch ${this.#io.branch} was deleted; rebuilding it from ${reports.length} run reports. ` +
            'Notes and resets of people are lost, so every attempt counts again.');
        const recovered = new Map(reports.map((report) => [src_names/* STATE_PATHS */.$t.runReport(report.run), `${JSON.stringify(report, null, 2)}\n`]));
        return { snapshot: emptySnapshot(rebuildState(reports, this.#options.title)), expected, recovered };
    }
    /** Fetches branch and witness in one request, so that they belong together, and reads what an update starts from. */
    async #fetch(view) {
        const here = this.#here;
        if (here !== null && here.tip === view.tip && here.witness === view.witness) {
            return this.#read(here.tip, here.witness);
        }
        const { refs, remote } = this.#io;
        const specs = [`+${view.tip === null ? refs.tip : refs.branch}:${LOCAL_REFS.branch}`];
        if (view.witness !== null)
            specs.push(`+${refs.tip}:${LOCAL_REFS.tip}`);
        // A fresh runner needs no more than the newest commit; what follows is fetched with its history.
        const depth = here === null ? ['--depth=1'] : [];
        const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, '--', remote, ...specs];
        const { failure } = await runRemote(this.#io, args);
        if (failure !== null) {
            if (failure.kind === 'unreachable' || /couldn't find remote ref/.test(failure.words))
                return null;
            throw remoteError(this.#io, 'reading', failure);
        }
        return this.#read(LOCAL_REFS.branch, view.witness === null ? null : LOCAL_REFS.tip);
    }
    /** One git process for tip, its commit, the witness and LOOP_STATE.md, each by a name or an id. */
    async #read(tipName, witnessName) {
        const names = [tipName, `${tipName}:${src_names/* STATE_PATHS */.$t.state}`, ...(witnessName === null ? [] : [witnessName])];
        const [commit, file, witness] = await readObjects(this.#io, names);
        if (commit?.type !== 'commit') {
            throw rewrittenError(this.#io, `${this.#io.refs.branch} is at something that is no commit`, null);
        }
        const head = { tip: commit.sha, witness: witness?.sha ?? null };
        this.#here = head;
        const text = decodeFile(this.#io, src_names/* STATE_PATHS */.$t.state, file);
        return { ...head, commit: commit.bytes.toString('utf8'), text };
    }
}

;// CONCATENATED MODULE: ./build/packages/state/src/turn.js

/** A ticket older than this is nobody's: its writer has long given up (see `UPDATE_DEADLINE_MS`). */
const TICKET_LIFE_MS = 15 * 60 * 1000;
/**
 * Turns among writers, so that they don't all race for one compare-and-swap (32 of them would need about 16 tries each).
 * A writer that finds others waiting, or has lost a race, takes a ticket: a ref of its own with the next number, which
 * nobody contends for, and waits until no living ticket stands before it. Its update's push removes the ticket. The
 * numbers are those of Lamport's bakery (1974): no clock is trusted and nobody hands anything out. Turns are manners, not
 * a lock: a holder that dies or dawdles is stepped over once nothing has moved for a while, two that both believe it is
 * their turn lose a race at worst, and correctness rests on the compare-and-swap alone.
 */
class Turn {
    #io;
    #dead = new Set();
    #ticket = null;
    #contended = false;
    /** Milliseconds one writer's turn seems to take; measured, the start is a guess from one look. */
    #pace = 200;
    #stalled = null;
    constructor(io) {
        this.#io = io;
    }
    /** The refspecs and leases that give the ticket back in the push that ends the turn. */
    get givingBack() {
        const ticket = this.#ticket;
        if (ticket === null)
            return { leases: [], refspecs: [] };
        return { leases: [`--force-with-lease=${ticket.ref}:${ticket.sha}`], refspecs: [`:${ticket.ref}`] };
    }
    get pace() {
        return this.#pace;
    }
    /** A race was lost: from now on, wait in the queue. */
    lost() {
        this.#contended = true;
    }
    /** The push that gave the ticket back went through. */
    ended() {
        this.#ticket = null;
    }
    /** Returns at this writer's turn, with the newest view; at once when nobody waits. */
    async wait(first) {
        let view = first;
        if (this.#ticket === null) {
            if (!this.#contended && this.#before(view).length === 0)
                return view;
            if (!(await this.#take(view)))
                return view;
            view = await this.#look();
        }
        let ahead = this.#before(view).length;
        let since = this.#io.clock.now();
        while (ahead > 0) {
            await this.#io.clock.sleep(this.#interval(ahead));
            view = await this.#look();
            const now = this.#io.clock.now();
            const left = this.#before(view).length;
            if (left < ahead) {
                this.#pace = 0.5 * this.#pace + 0.5 * ((now - since) / (ahead - left));
                since = now;
            }
            ahead = left;
            if (ahead > 0)
                this.#stepOverTheDead(view, now);
        }
        return view;
    }
    /** Gives the ticket back when no push did, and clears away tickets of the dead. Never throws. */
    async leave() {
        const refs = [...this.#dead, ...(this.#ticket === null ? [] : [this.#ticket.ref])];
        this.#ticket = null;
        this.#dead.clear();
        for (const ref of refs) {
            // One by one: git refuses a whole push when one of the refs it deletes is gone already.
            const { failure } = await runRemote(this.#io, ['push', '--quiet', '--', this.#io.remote, `:${ref}`]);
            if (failure !== null)
                this.#io.log.debug(`state: ${ref} was not removed (${failure.words})`);
        }
    }
    async #look() {
        const view = await lookAtRemote(this.#io);
        // Somebody took us for dead. Our turn may be over; the race decides.
        if (this.#ticket !== null && !view.tickets.some(({ ref }) => ref === this.#ticket?.ref))
            this.#ticket = null;
        return view;
    }
    /** Living tickets that stand before ours, or all of them while we have none. */
    #before({ tickets }) {
        const oldest = this.#io.clock.now() - TICKET_LIFE_MS;
        for (const { ref, takenAt } of tickets)
            if (takenAt < oldest)
                this.#dead.add(ref);
        const own = this.#ticket;
        const place = own === null ? -1 : tickets.findIndex(({ ref }) => ref === own.ref);
        if (own !== null && place < 0)
            return [];
        const before = place < 0 ? tickets : tickets.slice(0, place);
        return before.filter(({ ref }) => !this.#dead.has(ref));
    }
    /** Takes the next number. False when the server refuses it: then there is only the race. */
    async #take({ tickets }) {
        const sha = await this.#io.ticketCommit();
        const number = Math.max(0, ...tickets.map((ticket) => ticket.number)) + 1;
        const seconds = Math.floor(this.#io.clock.now() / 1000);
        const name = `${number}-${seconds}-${this.#io.random.token(8)}`;
        const ref = `${this.#io.refs.queue}${name}`;
        const { failure } = await runRemote(this.#io, ['push', '--quiet', '--', this.#io.remote, `${sha}:${ref}`]);
        if (failure !== null) {
            this.#io.log.debug(`state: no ticket (${failure.words})`);
            return false;
        }
        this.#ticket = { ref, sha };
        return true;
    }
    /** The nearer the turn, the sooner the next look; never more often than a look is worth. */
    #interval(ahead) {
        const turns = ahead === 1 ? 0.25 : 0.7 * (ahead - 1);
        const jitter = 0.85 + 0.3 * this.#io.random.next();
        return Math.min(5000, Math.max(10, turns * this.#pace * jitter));
    }
    /** When neither the first ticket nor the branch has moved for a while, its holder is dead (or too slow to wait for). */
    #stepOverTheDead(view, now) {
        const [head] = this.#before(view);
        const what = `${head?.ref ?? ''} ${view.tip ?? ''}`;
        if (this.#stalled?.what !== what) {
            this.#stalled = { what, since: now };
            return;
        }
        const patience = Math.min(15_000, Math.max(2500, 5 * this.#pace));
        if (head === undefined || now - this.#stalled.since < patience)
            return;
        this.#io.log.info(`state: a writer before us seems to be gone (${head.name}); stepping over it`);
        this.#dead.add(head.ref);
        this.#stalled = null;
    }
}

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-text.js
var state_text = __webpack_require__(59970);
;// CONCATENATED MODULE: ./build/packages/state/src/write-commit.js



/**
 * Writes the commit that makes these changes on top of a snapshot, and gives its id; null when they change nothing. One
 * git-fast-import(1), which needs neither index nor work tree. Throws `E_INPUT_INVALID` for a path that may not be there.
 */
async function writeCommit(io, on, { changes, message }) {
    const files = await effectiveFiles(on, changes);
    if (files.size === 0)
        return null;
    const { next } = LOCAL_REFS;
    const seconds = Math.floor(io.clock.now() / 1000);
    const text = `${(0,state_text/* cleanStateText */.Ws)(message).slice(0, 200) || 'Update the state'}\n\n${TRAILERS.previous}: ${on.tip ?? 'none'}\n`;
    const parts = [
        // Without `from`, fast-import goes on from where the ref is; a new beginning must not.
        ...(on.tip === null ? [`reset ${next}\n\n`] : []),
        `commit ${next}\nmark :1\n`,
        `committer ${identity(io.author.name)} <${identity(io.author.email)}> ${seconds} +0000\n`,
        data(text),
        on.tip === null ? '' : `from ${on.tip}\n`,
    ];
    for (const [path, content] of files) {
        parts.push(content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(content)}`);
    }
    parts.push('get-mark :1\n');
    const { stdout } = await io.git.run(['fast-import', '--quiet', '--force', '--date-format=raw'], {
        input: parts.join(''),
    });
    return stdout.trim();
}
/** Only what differs from the snapshot, so that an update that changes nothing writes nothing. */
async function effectiveFiles(on, changes) {
    const files = new Map();
    const state = changes.state ?? on.state;
    if (on.tip === null || state !== on.state) {
        const text = (0,state_document/* printLoopState */.HW)(state);
        if (on.tip === null || text !== (0,state_document/* printLoopState */.HW)(on.state))
            files.set(src_names/* STATE_PATHS */.$t.state, text);
    }
    for (const [path, content] of changes.files ?? []) {
        if (!isStatePath(path) || path === src_names/* STATE_PATHS */.$t.state) {
            throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
                message: `${JSON.stringify(path.slice(0, 200))} is no path for the state branch`,
                remedy: 'Use plain names such as runs/123.json; LOOP_STATE.md itself is changed through `state`.',
            });
        }
        if ((await on.readFile(path)) !== content)
            files.set(path, content);
    }
    return files;
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
/** A name or address as a commit can hold it (git-fast-import(1): no `<`, `>` or line feed). */
function identity(text) {
    return (0,state_text/* cleanStateText */.Ws)(text).replace(/[<>]/g, '') || 'loop-actions';
}

;// CONCATENATED MODULE: ./build/packages/state/src/state-branch.js











/** Lost races before an update gives up. With turns one is rare; this many means that somebody ignores them. */
const MAX_TRIES = 12;
/** Milliseconds an update may take in all. A ticket lives longer (see `Turn`). */
const UPDATE_DEADLINE_MS = 10 * 60 * 1000;
/** Opens a state branch; nothing is read before the first call. Throws `E_INPUT_INVALID` for a branch or tip that is none. */
function openStateBranch(options) {
    const branch = options.branch ?? src_names/* STATE_BRANCH */.bm;
    const { git, remote, author, clock, random, log } = options;
    let ticket = null;
    const ticketCommit = () => {
        ticket ??= writeTicketCommit(git);
        return ticket;
    };
    const io = { git, remote, branch, refs: stateRefs(branch), author, clock, random, log, ticketCommit };
    const history = new History(io, requireTip(options.knownTip ?? null));
    const title = options.title ?? branch;
    const sync = new BranchSync(io, history, { title, runReports: options.runReports ?? null });
    let ready = null;
    let queue = Promise.resolve();
    /** One at a time: they share a GIT_DIR. */
    const inTurn = (work) => {
        const result = queue.then(async () => {
            ready ??= git.run(['init', '--quiet', '--bare']);
            await ready;
            return work();
        });
        queue = result.catch(() => undefined);
        return result;
    };
    return {
        read: () => inTurn(async () => (await readBase(io, sync)).snapshot),
        update: (change, { message }) => inTurn(() => new Update({ io, history, sync, change, message }).run()),
    };
}
/** Reads until the refs hold still for a look and a fetch. */
async function readBase(io, sync) {
    for (let round = 0; round < MAX_TRIES; round++) {
        const base = await sync.sync(await lookAtRemote(io));
        if (base !== null)
            return base;
        await io.clock.sleep(1000 * io.random.next());
    }
    throw conflictError(io, MAX_TRIES, 'its refs vanished between a look and a fetch each time');
}
/** One update, from its first look to its end. */
class Update {
    #parts;
    #turn;
    /** Commits that were pushed without a yes: any of them may be in by now. */
    #doubtful = [];
    #tries = 0;
    #failure = null;
    /** Set when the server would not take the work beside the branch; what is recorded matters more. */
    #withoutWork = false;
    constructor(parts) {
        this.#parts = parts;
        this.#turn = new Turn(parts.io);
    }
    async run() {
        const { io } = this.#parts;
        const started = io.clock.now();
        try {
            for (let round = 0; round < 2 * MAX_TRIES && this.#tries < MAX_TRIES; round++) {
                const result = await this.#try();
                if (result !== null)
                    return result;
                if (io.clock.now() - started > UPDATE_DEADLINE_MS)
                    break;
                await io.clock.sleep(this.#backOff());
            }
            if (this.#failure?.kind === 'unreachable')
                throw remoteError(io, 'writing', this.#failure);
            throw conflictError(io, this.#tries, this.#failure?.words ?? '');
        }
        finally {
            await this.#turn.leave();
        }
    }
    /** One round; null when it has to be tried again. */
    async #try() {
        const { io, sync, change, message, history } = this.#parts;
        const view = await this.#turn.wait(await lookAtRemote(io));
        const base = await sync.sync(view);
        if (base === null)
            return null;
        const { snapshot, expected, recovered } = base;
        for (const commit of this.#doubtful) {
            if (snapshot.tip === null || !(await history.contains(snapshot.tip, commit, view.archives)))
                continue;
            io.log.info(`state: ${commit} had arrived although the answer said otherwise`);
            return { tip: commit, tries: this.#tries };
        }
        // A failure nobody knows, and the update is not there: more of the same would not help.
        if (this.#failure?.kind === 'other')
            throw remoteError(io, 'writing', this.#failure);
        const wanted = await change(snapshot);
        if (wanted === null)
            return { tip: snapshot.tip, tries: this.#tries };
        const changes = recovered.size === 0 ? wanted : { ...wanted, files: new Map([...recovered, ...(wanted.files ?? [])]) };
        const commit = await writeCommit(io, snapshot, { changes, message });
        if (commit === null)
            return { tip: snapshot.tip, tries: this.#tries };
        const work = this.#withoutWork ? new Map() : await workToPush(io, changes.work ?? new Map(), view.work);
        return this.#push(commit, expected, work);
    }
    async #push(commit, expected, work) {
        const { io, sync, history } = this.#parts;
        this.#tries++;
        const outcome = await pushUpdate(io, { commit, expected, work }, this.#turn);
        if (outcome.kind === 'done') {
            this.#turn.ended();
            sync.pushed(commit);
            history.remember(commit);
            return { tip: commit, tries: this.#tries };
        }
        const { failure } = outcome;
        const isUnwanted = outcome.kind === 'refused' ? failure.kind !== 'auth' : failure.kind === 'other';
        if (isUnwanted && work.size > 0) {
            // Work is an agent's, and may hold what the server refuses (a secret, say). That must not keep an outcome out.
            io.log.warning(`state: the work of this attempt was not taken (${failure.words})`);
            this.#withoutWork = true;
            this.#doubtful.push(commit);
            return null;
        }
        if (outcome.kind === 'refused')
            throw remoteError(io, 'writing', failure);
        io.log.debug(`state: try ${this.#tries} ${outcome.kind} (${failure.words})`);
        this.#failure = failure;
        this.#doubtful.push(commit);
        this.#turn.lost();
        return null;
    }
    /** Exponential with full jitter, from the pace of the writers seen; a dead server is given more time. */
    #backOff() {
        const { random } = this.#parts.io;
        const first = this.#failure?.kind === 'unreachable' ? 1000 : Math.min(1000, this.#turn.pace);
        return random.next() * Math.min(15_000, first * 2 ** Math.max(0, this.#tries - 1));
    }
}
/** It becomes an argument of git, and may come from an input. */
function requireTip(tip) {
    if (tip === null || identifiers/* ObjectId */.Vr.safeParse(tip).success)
        return tip;
    throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
        message: `${JSON.stringify(tip.slice(0, 80))} is no commit id`,
        remedy: 'Pass the tip as an earlier run gave it: 40 or 64 hexadecimal digits.',
    });
}

// EXTERNAL MODULE: ./build/packages/loop/src/context/loop-branch.js
var loop_branch = __webpack_require__(61691);
// EXTERNAL MODULE: ./build/packages/loop/src/context/open-github.js + 6 modules
var open_github = __webpack_require__(26747);
// EXTERNAL MODULE: ./build/packages/loop/src/context/speaker.js
var speaker = __webpack_require__(20511);
;// CONCATENATED MODULE: ./build/packages/loop/src/context/open-writers.js







/** The tracker and the state branch, with the token of a job that runs neither an agent nor a candidate unboxed. */
function openWriters(deps, base, request) {
    const github = (0,open_github/* openGitHub */.o)(deps, request.token);
    const remote = (0,push/* pushUrl */.u)(deps.context.serverUrl, deps.context.repository);
    const state = openStateBranch({
        git: (0,git/* createGit */.l)({
            gitDir: (0,external_node_path_.join)(base.workRoot, 'state.git'),
            auth: [{ url: remote, token: request.token }],
            env: deps.context.environment,
            userAgent: (0,speaker/* speaker */.a)(deps.context),
            log: deps.log,
        }),
        remote,
        branch: request.stateBranch,
        author: loop_branch/* BOT */.WN,
        clock: deps.clock,
        random: deps.random,
        log: deps.log,
        title: deps.context.repository,
    });
    return { github, state, token: request.token };
}


/***/ })

};
