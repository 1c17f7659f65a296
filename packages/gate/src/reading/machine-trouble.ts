/** What a machine in trouble says, and what that means. Every pattern is linear: no repetition that another can share. */
const TROUBLE: readonly (readonly [RegExp, string])[] = [
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
const QUICK =
  /\bE[A-Z]{2}|\bE?[45]\d\d\b|connect|memory|time|refused|permi|space|host|limit|kill|signal|variable|secret|key|request|resol|dns|lookup|fork|process|network|system|credential|auth|quota|fetch|alloc|transfer|denied|exception|too many|read-only|handshake|hang up|error \d|deadline|exhausted|terminated|crashed|_(?:TOKEN|URL|DSN|PASSWORD)|shutdown|from versions|not known|overload|internal|compiler/i;

const LONGEST_LOOK = 2000;
/** `EPIPE`: nothing shorter says anything. */
const SHORTEST = 5;

/** What a text says of a machine in trouble, in words; null when it says nothing of the kind. */
export function troubleIn(text: string): string | null {
  const looked = text.length > LONGEST_LOOK ? text.slice(0, LONGEST_LOOK) : text;
  if (looked.length < SHORTEST || !QUICK.test(looked)) return null;
  return TROUBLE.find(([words]) => words.test(looked))?.[1] ?? null;
}
