import { type ErrorCode, LoopError } from '@loop-actions/contract';
import type { Permission } from '../operations.ts';
import { type Loss, type Refusal, shorten } from './outcome.ts';

/** What was asked, for messages. */
export interface Asked {
  readonly what: string;
  readonly repository: string;
  readonly permissions: readonly Permission[];
  readonly writes: boolean;
}

/** The job's own token, as a workflow names it. */
export const TOKEN_EXPRESSION = `\`\${{ github.token }}\``;

/** The permissions a workflow's token can be given. */
const TOKEN_PERMISSIONS = new Set(
  'actions attestations checks contents deployments discussions id-token issues models packages pages pull-requests repository-projects security-events statuses'.split(
    ' ',
  ),
);

/** Turns a refusal into the error that names its cure. */
export function refusalError(asked: Asked, answer: Refusal): LoopError {
  const { status } = answer;
  if (status === 401) {
    return githubError(asked, 'E_GITHUB_UNAUTHENTICATED', answer, {
      says: 'the token is missing, expired or wrong',
      remedy: `Pass a valid token as \`github-token\`, e.g. ${TOKEN_EXPRESSION}; it dies with its job.`,
    });
  }
  if (status === 403 || (status === 404 && asked.writes)) return permissionError(asked, answer);
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
export function rateLimitError(asked: Asked, answer: Refusal, until: number): LoopError {
  return githubError(asked, 'E_GITHUB_RATE_LIMIT', answer, {
    says: `the rate limit is used up until ${new Date(until).toISOString()}`,
    remedy: 'Run again after that time. If it happens often, run less often or use a GitHub App token of its own.',
  });
}

/** The error for a request that was never answered in a usable way. */
export function lossError(asked: Asked, loss: Loss): LoopError {
  const unsure = asked.writes ? ' Whether it took effect was looked up and could not be confirmed.' : '';
  const code = loss.why === 'malformed' ? 'E_GITHUB_MALFORMED' : 'E_GITHUB_UNAVAILABLE';
  return new LoopError(code, {
    message: `could not ${asked.what} in ${asked.repository}: ${loss.detail}.${unsure}`,
    remedy: 'See https://www.githubstatus.com, then run again: what was written is found and not written twice.',
    cause: loss.cause,
  });
}

/** The error for an answer that has not the documented shape. */
export function shapeError(asked: Asked, issues: string): LoopError {
  return new LoopError('E_GITHUB_MALFORMED', {
    message: `could not ${asked.what} in ${asked.repository}: the answer has not the documented shape (${issues})`,
    remedy: 'Run again. If it stays, report it with this message: the API may have changed.',
  });
}

/** The error for a permission that is missing, with the YAML to paste. */
export function permissionError(asked: Asked, answer: Refusal): LoopError {
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
export function permissionYaml(permissions: readonly Permission[]): string {
  return ['permissions:', ...permissions.map(({ name, access }) => `  ${name}: ${access}`)].join('\n');
}

/**
 * What GitHub itself says would do: `x-accepted-github-permissions`, e.g. `issues=write; pull_requests=write`, where
 * `;` separates alternatives. Ours where it is one of them (GitHub does not tell issues from pull requests there),
 * else the first that a workflow can ask for.
 * @see https://docs.github.com/en/rest/overview/troubleshooting
 */
function acceptedPermissions({ permissions }: Asked, answer: Refusal): readonly Permission[] {
  const header = answer.headers['x-accepted-github-permissions'];
  if (typeof header !== 'string' || header.length > 1000) return permissions;
  const alternatives = header.split(';').flatMap((alternative) => {
    const parsed = alternative.split(',').map(parsePermission);
    return parsed.every((permission) => permission !== null) ? [parsed] : [];
  });
  const ours = permissionYaml(permissions);
  return alternatives.some((one) => permissionYaml(one) === ours) ? permissions : (alternatives[0] ?? permissions);
}

function parsePermission(text: string): Permission | null {
  const [key = '', access] = text.trim().split('=');
  const name = key.replaceAll('_', '-');
  if (!TOKEN_PERMISSIONS.has(name) || (access !== 'read' && access !== 'write')) return null;
  return { name, access };
}

/** GitHub's `errors[]` of a 422, in words. */
function errorList(data: unknown): string {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
  if (!Array.isArray(errors)) return '';
  return shorten(
    errors
      .slice(0, 10)
      .map((error: unknown) => {
        if (typeof error !== 'object' || error === null) return String(error);
        const { resource, field, code, message } = error as Record<string, unknown>;
        const place = [resource, field].filter((part) => typeof part === 'string').join('.');
        return [place, message ?? code].filter((part) => typeof part === 'string' && part !== '').join(': ');
      })
      .join('; '),
  );
}

function githubError(
  asked: Asked,
  code: ErrorCode,
  answer: Refusal,
  { says, remedy }: { readonly says: string; readonly remedy: string },
): LoopError {
  return new LoopError(code, {
    message: `could not ${asked.what} in ${asked.repository}: ${says} (status ${answer.status}: ${answer.message})`,
    remedy,
  });
}
