/** The two variables that open the artifact service. Whoever holds them can replace every artifact of the run. */
const CREDENTIALS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'] as const;

/** The way to the artifacts of this run. The credentials stay in a closure: no print or copy of the context shows them. */
export interface ArtifactAccess {
  /** Why there is no artifact service here; null when there is one. */
  readonly refusal: string | null;
  /**
   * Runs `work` while the toolkit can find the credentials where it looks for them, in this process's environment.
   * One at a time; start no process in `work`.
   */
  within<T>(work: () => Promise<T>): Promise<T>;
}

interface AccessOptions {
  readonly serverUrl: string;
  readonly onRunner: boolean;
  readonly token: string;
  readonly resultsUrl: string;
}

/** The environment is one per process, and so is the queue for it. */
let lastTurn: Promise<unknown> = Promise.resolve();

/** Builds the access from what the runner said. */
export function createArtifactAccess(options: AccessOptions): ArtifactAccess {
  return {
    refusal: refusalOf(options),
    within: (work) => {
      const turn = lastTurn.then(() => lend(options, work));
      lastTurn = turn.catch(() => {});
      return turn;
    },
  };
}

async function lend<T>({ token, resultsUrl }: AccessOptions, work: () => Promise<T>): Promise<T> {
  const before = process.env.GITHUB_SERVER_URL;
  process.env.ACTIONS_RUNTIME_TOKEN = token;
  process.env.ACTIONS_RESULTS_URL = resultsUrl;
  // The toolkit asks this for one thing, whether to refuse, and `refusalOf` has answered that.
  process.env.GITHUB_SERVER_URL = 'https://github.com';
  try {
    return await work();
  } finally {
    for (const name of CREDENTIALS) delete process.env[name];
    if (before === undefined) delete process.env.GITHUB_SERVER_URL;
    else process.env.GITHUB_SERVER_URL = before;
  }
}

function refusalOf({ serverUrl, onRunner, token, resultsUrl }: AccessOptions): string | null {
  if (!onRunner) return 'this is no GitHub Actions runner';
  if (!hasArtifacts(serverUrl)) return 'GitHub Enterprise Server has no artifact service of this kind';
  return token === '' || resultsUrl === '' ? `the runner does not set ${CREDENTIALS.join(' and ')}` : null;
}

/** As the toolkit decides it (`isGhes` of @actions/artifact): github.com, GHE.com, and a GitHub on this very machine. */
function hasArtifacts(serverUrl: string): boolean {
  const host = URL.parse(serverUrl)?.hostname.toLowerCase() ?? '';
  const isHere = host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1';
  return host === 'github.com' || host.endsWith('.ghe.com') || isHere;
}
