import { LoopError } from '@loop-actions/contract';
import { basicCredential, type GitAuth } from './git-environment.ts';

/** What kind of failure git's words describe, as far as a caller can act on it. */
export type GitFailureKind =
  | 'rejected-non-fast-forward'
  | 'auth'
  | 'workflow-scope'
  | 'protected'
  | 'unreachable'
  | 'other';

/** In order: the more telling words come first, since one refusal often prints several. */
const FAILURE_PATTERNS: readonly (readonly [GitFailureKind, RegExp])[] = [
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
export function classifyGitFailure(stderr: string): GitFailureKind {
  const text = stderr.slice(-16_000);
  return FAILURE_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

const REMEDIES: Readonly<Record<GitFailureKind, string>> = {
  'rejected-non-fast-forward': 'Somebody else wrote to the branch. Fetch it and apply the change again.',
  auth: 'Check that the token is valid for this repository and that the job has `permissions: contents: write` where it pushes, `contents: read` where it reads.',
  'workflow-scope':
    "The change touches .github/workflows, which the workflow's token may not write. A person has to make it.",
  protected:
    'The branch is protected or a ruleset refuses the push. Push to another branch, or allow the app in the rule.',
  unreachable:
    'The server could not be reached or answered with a fault. Run it again; if it persists, check the server and the proxy.',
  other: 'Read the last lines above; they are git’s own.',
};

/** Removes tokens in every form git prints them: the value, its basic credential, user information in a URL. */
export function redactGitText(text: string, auth: readonly GitAuth[]): string {
  let redacted = text.replace(/:\/\/[^/\s@]{1,500}@/g, '://***@').replace(/(authorization:\s*)[^\r\n]*/gi, '$1***');
  for (const { token } of auth) {
    if (token === '') continue;
    redacted = redacted.replaceAll(token, '***').replaceAll(basicCredential(token), '***');
  }
  return redacted;
}

/** The E_GIT_FAILED for a finished git process: its subcommand, the last lines of its words, a remedy by kind. */
export function gitFailure(args: readonly string[], outcome: string, stderr: string): LoopError {
  const kind = classifyGitFailure(stderr);
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .slice(-6)
    .map((line) => line.slice(0, 400));
  const words = lines.length === 0 ? '' : `: ${lines.join(' | ')}`;
  return new LoopError('E_GIT_FAILED', {
    message: `git ${subcommandOf(args)} ${outcome}${words}`,
    remedy: REMEDIES[kind],
    cause: { kind },
  });
}

/** The kind of failure an E_GIT_FAILED carries; `other` for anything else. */
export function gitFailureKind(error: unknown): GitFailureKind {
  if (!(error instanceof LoopError) || error.code !== 'E_GIT_FAILED') return 'other';
  const kind = (error.cause as { kind?: unknown } | undefined)?.kind;
  return typeof kind === 'string' && kind in REMEDIES ? (kind as GitFailureKind) : 'other';
}

function subcommandOf(args: readonly string[]): string {
  return args.find((argument, index) => !argument.startsWith('-') && args[index - 1] !== '-c') ?? '';
}
