import { seededRandom } from '../../../packages/learning/src/statistics/random.ts';

/** A line of a log, and which template it was made from. */
export interface LabelledLine {
  readonly line: string;
  readonly label: string;
}

type Template = readonly [weight: number, text: string];

/**
 * Thirteen kinds of logs of our own making. A slot in braces is a variable; a weight says how often a line comes. The
 * templates read as those programs speak, with what makes them hard: names as variables, lists of any length, sentences
 * that differ in a word that matters, optional parts that make a message of its own.
 */
export const LOG_KINDS: Readonly<Record<string, readonly Template[]>> = {
  runner: [
    [9, 'Download action repository {repo}@{tag} (SHA:{sha})'],
    [4, 'Getting action download info'],
    [8, '##[group]Run {repo}@{tag}'],
    [6, 'Post job cleanup.'],
    [3, 'Error: Process completed with exit code {int}.'],
    [2, 'Error: The operation was canceled.'],
    [3, 'Cache not found for input keys: {cachekeys}'],
    [4, 'Cache restored from key: {cachekey}'],
    [3, 'Cache Size: ~{int} MB ({bigint} B)'],
    [2, "Warning: Unexpected input(s) '{word}', valid inputs are ['{word}', '{word}']"],
    [2, 'Artifact {word}-{int} has been successfully uploaded! Final size is {bigint} bytes. Artifact ID is {bigint}'],
    [1, 'No files were found with the provided path: {path}. No artifacts will be uploaded.'],
    [1, 'Received request to deprovision: The request was cancelled by the remote provider.'],
    [
      1,
      'Lost communication with the server {host}. Verify the machine is running and has a healthy network connection.',
    ],
  ],
  npm: [
    [8, 'npm warn deprecated {pkg}@{version}: This module is not supported'],
    [5, 'npm error code E404'],
    [5, "npm error 404 '{pkg}@{version}' is not in this registry."],
    [4, 'npm error network request to https://registry.example/{pkg} failed, reason: connect ECONNREFUSED {ip}:{port}'],
    [3, 'npm error network request to https://registry.example/{pkg} failed, reason: getaddrinfo ENOTFOUND {host}'],
    [3, 'npm error code ERESOLVE'],
    [3, 'npm error ERESOLVE could not resolve dependency: peer {pkg}@"{version}" from {pkg}@{version}'],
    [6, 'added {int} packages, and audited {int} packages in {int}s'],
    [4, 'found {int} vulnerabilities'],
    [2, 'npm error path {path}'],
    [2, 'npm error A complete log of this run can be found in: {path}'],
    [1, 'npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open {path}'],
  ],
  pytest: [
    [9, '{path}::{test} PASSED [ {int}%]'],
    [5, '{path}::{test} FAILED [ {int}%]'],
    [3, '{path}::{test} SKIPPED (needs {word}) [ {int}%]'],
    [4, 'E       AssertionError: assert {int} == {int}'],
    [3, "E       KeyError: '{word}'"],
    [3, "E       AttributeError: 'NoneType' object has no attribute '{word}'"],
    [2, "E       ModuleNotFoundError: No module named '{word}'"],
    [2, "E       FileNotFoundError: [Errno 2] No such file or directory: '{path}'"],
    [2, 'E       TimeoutError: timed out after {int} seconds'],
    [3, '{path}:{int}: {class}'],
    [2, '===== {int} failed, {int} passed in {float}s ====='],
    [1, 'collected {int} items'],
  ],
  cargo: [
    [9, '   Compiling {pkg} v{version}'],
    [6, ' Downloading {pkg} v{version}'],
    [3, 'error[E0308]: mismatched types'],
    [3, 'error[E0425]: cannot find value `{word}` in this scope'],
    [2, 'error[E0599]: no method named `{word}` found for struct `{class}` in the current scope'],
    [4, '  --> {path}:{int}:{int}'],
    [3, 'warning: unused variable: `{word}`'],
    [3, 'warning: unused import: `{word}::{class}`'],
    [2, 'error: could not compile `{pkg}` (lib) due to {int} previous errors'],
    [3, '    Finished `dev` profile [unoptimized + debuginfo] target(s) in {float}s'],
    [1, "thread 'main' panicked at {path}:{int}:{int}:"],
  ],
  kubernetes: [
    [8, 'Successfully assigned {word}/{pod} to {host}'],
    [7, 'Pulling image "{image}"'],
    [6, 'Successfully pulled image "{image}" in {float}s ({float}s including waiting)'],
    [6, 'Created container {word}'],
    [6, 'Started container {word}'],
    [4, 'Back-off restarting failed container {word} in pod {pod}_{word}({uuid})'],
    [3, 'Liveness probe failed: HTTP probe failed with statuscode: {int}'],
    [3, 'Readiness probe failed: Get "http://{ip}:{port}/healthz": dial tcp {ip}:{port}: connect: connection refused'],
    [
      3,
      'Failed to pull image "{image}": rpc error: code = NotFound desc = failed to resolve reference "{image}": not found',
    ],
    [2, '{int}/{int} nodes are available: {int} Insufficient memory, {int} node(s) had untolerated taint.'],
    [2, 'Scaled up replica set {pod} to {int} from {int}'],
    [2, 'Scaled down replica set {pod} to {int} from {int}'],
    [1, 'MountVolume.SetUp failed for volume "{word}" : secret "{word}" not found'],
  ],
  postgres: [
    [7, 'LOG:  connection received: host={ip} port={port}'],
    [7, 'LOG:  connection authorized: user={user} database={word} application_name={word}'],
    [5, 'LOG:  checkpoint complete: wrote {int} buffers ({float}%); write={float} s, sync={float} s, total={float} s'],
    [4, 'ERROR:  duplicate key value violates unique constraint "{word}_pkey"'],
    [4, 'DETAIL:  Key ({word})=({int}) already exists.'],
    [4, 'ERROR:  relation "{word}" does not exist at character {int}'],
    [3, 'ERROR:  column "{word}" does not exist at character {int}'],
    [3, 'ERROR:  deadlock detected'],
    [3, 'DETAIL:  Process {int} waits for ShareLock on transaction {bigint}; blocked by process {int}.'],
    [3, 'FATAL:  password authentication failed for user "{user}"'],
    [2, 'FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute'],
    [3, 'LOG:  duration: {float} ms  statement: {sql}'],
    [1, 'LOG:  could not receive data from client: Connection reset by peer'],
  ],
  nginx: [
    [
      9,
      '[error] {int}#{int}: *{bigint} connect() failed (111: Connection refused) while connecting to upstream, client: {ip}, server: {host}, request: "GET {url} HTTP/1.1", upstream: "http://{ip}:{port}{url}"',
    ],
    [
      7,
      '[error] {int}#{int}: *{bigint} upstream timed out (110: Connection timed out) while reading response header from upstream, client: {ip}, server: {host}, request: "POST {url} HTTP/1.1", upstream: "http://{ip}:{port}{url}"',
    ],
    [
      5,
      '[error] {int}#{int}: *{bigint} open() "{path}" failed (2: No such file or directory), client: {ip}, server: {host}, request: "GET {url} HTTP/1.1"',
    ],
    [
      4,
      '[warn] {int}#{int}: *{bigint} a client request body is buffered to a temporary file {path}, client: {ip}, server: {host}, request: "POST {url} HTTP/1.1"',
    ],
    [
      3,
      '[crit] {int}#{int}: *{bigint} SSL_do_handshake() failed (SSL: error:{hex}) while SSL handshaking, client: {ip}, server: {ip}:{port}',
    ],
    [3, '[notice] {int}#{int}: signal {int} (SIGCHLD) received from {int}'],
    [2, '[notice] {int}#{int}: worker process {int} exited with code {int}'],
    [2, '[emerg] {int}#{int}: bind() to {ip}:{port} failed (98: Address already in use)'],
  ],
  sshd: [
    [9, 'Failed password for invalid user {user} from {ip} port {port} ssh2'],
    [7, 'Failed password for root from {ip} port {port} ssh2'],
    [5, 'Accepted publickey for {user} from {ip} port {port} ssh2: ED25519 SHA256:{base64}'],
    [6, 'Invalid user {user} from {ip} port {port}'],
    [6, 'Connection closed by {ip} port {port} [preauth]'],
    [5, 'Received disconnect from {ip} port {port}:11: Bye Bye [preauth]'],
    [3, 'pam_unix(sshd:session): session opened for user {user}(uid={int}) by (uid=0)'],
    [3, 'pam_unix(sshd:session): session closed for user {user}'],
    [2, 'error: maximum authentication attempts exceeded for {user} from {ip} port {port} ssh2 [preauth]'],
    [1, 'Server listening on 0.0.0.0 port {port}.'],
    [1, 'reverse mapping checking getaddrinfo for {host} [{ip}] failed.'],
  ],
  systemd: [
    [8, 'Started {unit}.'],
    [8, 'Stopped {unit}.'],
    [7, 'Starting {unit}...'],
    [7, 'Stopping {unit}...'],
    [5, '{unit}: Deactivated successfully.'],
    [4, '{unit}: Main process exited, code=exited, status={int}/FAILURE'],
    [4, "{unit}: Failed with result 'exit-code'."],
    [3, '{unit}: Scheduled restart job, restart counter is at {int}.'],
    [3, '{unit}: Consumed {float}s CPU time.'],
    [2, 'Removed slice User Slice of UID {int}.'],
    [2, 'Reached target {word}.'],
    [1, 'Timed out waiting for device /dev/disk/by-uuid/{uuid}.'],
  ],
  java: [
    [8, 'Received block blk_{bigint} of size {bigint} from /{ip}'],
    [6, 'Opening socket connection to server {host}/{ip}:{port}. Will not attempt to authenticate using SASL'],
    [6, 'Task attempt_{bigint}_{int}_m_{int}_{int} is in commit pending state'],
    [5, 'Slow BlockReceiver write packet to mirror took {int}ms (threshold={int}ms)'],
    [5, 'Exception in thread "{word}-{int}" java.lang.OutOfMemoryError: Java heap space'],
    [4, 'HikariPool-{int} - Connection is not available, request timed out after {int}ms.'],
    [4, 'HikariPool-{int} - Start completed.'],
    [4, 'Started {class} in {float} seconds (process running for {float})'],
    [3, 'Unable to connect to {host}:{port}, retrying in {int} ms (attempt {int} of {int})'],
    [
      3,
      'Consumer clientId={word}-{int}, groupId={word} Resetting offset for partition {word}-{int} to position {bigint}',
    ],
    [3, '\tat {package}.{class}.{word}({class}.java:{int})'],
    [1, 'Shutting down ExecutorService {word}'],
  ],
  buildkit: [
    [8, '#{int} [{word} {int}/{int}] RUN {command}'],
    [8, '#{int} sha256:{sha256} {float}MB / {float}MB {float}s'],
    [7, '#{int} DONE {float}s'],
    [6, '#{int} CACHED'],
    [4, '#{int} ERROR: process "/bin/sh -c {command}" did not complete successfully: exit code: {int}'],
    [4, '#{int} [internal] load metadata for {image}'],
    [4, '#{int} [internal] load build context'],
    [3, '#{int} transferring context: {float}kB {float}s done'],
    [3, '#{int} exporting to image'],
    [2, 'ERROR: failed to solve: {image}: failed to resolve source metadata: not found'],
    [2, 'ERROR: failed to push {image}: unexpected status from HEAD request: 401 Unauthorized'],
  ],
  agent: [
    [7, 'tool {tool} was denied: {path} is outside of the work tree'],
    [6, 'tool {tool} was denied: the command {word} is not on the list'],
    [6, 'tool {tool} timed out after {int} s'],
    [5, 'API error: 429 rate limit exceeded, retry after {int} s (request {reqid})'],
    [5, 'API error: 529 overloaded (request {reqid})'],
    [4, 'API error: 400 prompt is too long: {int} tokens > {int} maximum (request {reqid})'],
    [4, 'budget of {int} tool calls is spent after {int} iterations'],
    [4, 'budget of ${float} is spent after {int} iterations'],
    [3, 'iteration {int} of {int} ended without a change'],
    [3, 'patch does not apply: {path}: patch does not apply at line {int}'],
    [2, 'agent exited with code {int}'],
    [2, 'agent was killed by signal SIGKILL after {int} s'],
  ],
  git: [
    [7, "error: failed to push some refs to '{remote}'"],
    [6, ' ! [rejected]        {branch} -> {branch} (non-fast-forward)'],
    [5, ' ! [remote rejected] {branch} -> {branch} (protected branch hook declined)'],
    [5, 'CONFLICT (content): Merge conflict in {path}'],
    [
      4,
      'CONFLICT (modify/delete): {path} deleted in {branch} and modified in HEAD. Version HEAD of {path} left in tree.',
    ],
    [4, "fatal: unable to access '{remote}': Could not resolve host: {host}"],
    [4, "fatal: unable to access '{remote}': The requested URL returned error: {int}"],
    [3, "fatal: couldn't find remote ref {branch}"],
    [3, 'warning: adding embedded git repository: {path}'],
    [3, "Switched to a new branch '{branch}'"],
    [2, 'remote: error: GH006: Protected branch update failed for refs/heads/{branch}.'],
    [2, '{int} files changed, {int} insertions(+), {int} deletions(-)'],
  ],
};

const WORDS =
  'orders payments cart search profile billing catalog session webhook invoice ledger mailer gateway default'.split(
    ' ',
  );
const USERS = 'root admin deploy oracle alice bob guest test ubuntu pi postgres git'.split(' ');
const CLASSES = 'OrderService UserRepository TokenFilter BatchJob RouteTable HttpClient CacheEntry Scheduler'.split(
  ' ',
);
const UNITS = [
  'Daily apt download activities',
  'OpenSSH server',
  'cron.service',
  'nginx.service',
  'Network Manager',
  'docker.service',
  'Journal Flush',
  'postgresql@16-main.service',
];
const COMMANDS = ['npm ci', 'apt-get update', 'make -j4 all', 'pip install -r requirements.txt', 'go build ./...'];
const QUERIES = ['SELECT * FROM orders WHERE id = 7', 'UPDATE cart SET total = 3', 'DELETE FROM session', 'SELECT 1'];
const TOOLS = 'bash edit read write fetch'.split(' ');
const PACKAGES = 'lodash left-pad serde tokio react vite chalk zod anyhow regex'.split(' ');

/** So many lines of a kind, by a fixed seed: the same lines each time. */
export function makeLog(kind: string, lines: number): readonly LabelledLine[] {
  const templates = LOG_KINDS[kind] ?? [];
  const random = seededRandom([...kind].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const total = templates.reduce((sum, [weight]) => sum + weight, 0);
  return Array.from({ length: lines }, () => {
    let left = random() * total;
    const at = templates.findIndex(([weight]) => {
      left -= weight;
      return left < 0;
    });
    const [, text] = templates[Math.max(0, at)] ?? [0, ''];
    return { label: String(at), line: text.replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot, random)) };
  });
}

function fill(slot: string, random: () => number): string {
  const int = (max: number): number => Math.floor(random() * max);
  const pick = (list: readonly string[]): string => list[int(list.length)] ?? '';
  const hex = (length: number): string => Array.from({ length }, () => '0123456789abcdef'[int(16)]).join('');
  const path = (): string =>
    `${pick(['/home/runner/work', 'src', '/var/lib', 'tests'])}/${pick(WORDS)}/${pick(WORDS)}${pick(['.ts', '.py', '.rs', '/index.js'])}`;
  const fillers: Readonly<Record<string, () => string>> = {
    int: () => String(int(pick(['9', '90', '900']).length === 1 ? 9 : 900)),
    bigint: () => String(1e6 + int(9e8)),
    float: () => (random() * 90).toFixed(1 + int(2)),
    ip: () => `${10 + int(190)}.${int(256)}.${int(256)}.${int(256)}`,
    port: () => String(1024 + int(60000)),
    host: () => `${pick(WORDS)}-${int(40)}.${pick(['internal', 'example.com', 'svc.local'])}`,
    user: () => pick(USERS),
    word: () => pick(WORDS),
    class: () => pick(CLASSES),
    package: () => `com.example.${pick(WORDS)}`,
    path,
    url: () => `/${pick(WORDS)}/${int(900)}${pick(['', '?page=2', '/edit'])}`,
    sha: () => hex(40),
    sha256: () => hex(64),
    hex: () => hex(8).toUpperCase(),
    base64: () => Buffer.from(hex(32)).toString('base64').replace(/=+$/, ''),
    uuid: () => [8, 4, 4, 4, 12].map(hex).join('-'),
    reqid: () => `req_${hex(16)}`,
    version: () => `${int(9)}.${int(20)}.${int(20)}`,
    tag: () => pick(['v4', 'v5', 'main', hex(40)]),
    repo: () => `${pick(['actions', 'acme', 'docker'])}/${pick(['checkout', 'setup-node', 'cache', 'login-action'])}`,
    pkg: () => pick(PACKAGES),
    test: () => `test_${pick(WORDS)}_${pick(WORDS)}`,
    pod: () => `${pick(WORDS)}-${hex(9)}-${hex(5)}`,
    image: () => `ghcr.io/acme/${pick(WORDS)}:${int(9)}.${int(30)}.${int(9)}`,
    unit: () => pick(UNITS),
    command: () => pick(COMMANDS),
    sql: () => pick(QUERIES),
    tool: () => pick(TOOLS),
    branch: () => pick(['main', `loop/${int(90)}-${pick(WORDS)}`, 'release/2026', `fix-${pick(WORDS)}`]),
    remote: () => `https://github.com/acme/${pick(WORDS)}.git`,
    cachekey: () => `node-${pick(['Linux', 'macOS'])}-${hex(32)}`,
    cachekeys: () => Array.from({ length: 1 + int(4) }, () => `node-${pick(['Linux', 'macOS'])}-${hex(8)}`).join(', '),
  };
  return fillers[slot]?.() ?? slot;
}
