import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BareRepository } from '../git/bare-repository.ts';

const FOLDER = '.github/workflows/';

/**
 * The first workflow file that new commits create, change or delete, or null. GITHUB_TOKEN has no `workflows`
 * permission, so that it may bring none, except a file that some branch already has with the same path and content:
 * https://docs.github.com/en/actions/concepts/security/github_token
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps#available-scopes (workflow)
 */
export async function forbiddenWorkflowFile(
  git: BareRepository,
  tip: string,
  known: readonly string[],
): Promise<string | null> {
  if ((await git.objectType(tip)) !== 'commit') return null;
  const args = ['rev-list', '--stdin'];
  const commits = (await git.text(args, { input: [tip, ...known.map((sha) => `^${sha}`)].join('\n') })).trim();
  if (commits === '') return null;
  const input = `${commits}\n`;
  const diff = ['diff-tree', '--stdin', '-r', '-m', '--root', '--no-commit-id', '--abbrev=64', '-z', '--', FOLDER];
  for (const change of parseChanges(await git.text(diff, { input }))) {
    if (change.blob === null || !(await isKnown(git, change, known))) return change.path;
  }
  return null;
}

function parseChanges(output: string): { path: string; blob: string | null }[] {
  const fields = output.split('\0').filter(Boolean);
  return fields.flatMap((field, index) => {
    if (!field.startsWith(':')) return [];
    const blob = field.split(' ')[3] ?? '';
    return [{ path: fields[index + 1] ?? '', blob: /^0+$/.test(blob) ? null : blob }];
  });
}

async function isKnown(
  git: BareRepository,
  change: { path: string; blob: string | null },
  tips: readonly string[],
): Promise<boolean> {
  for (const tip of tips) if ((await git.resolve(`${tip}:${change.path}`, 'blob')) === change.blob) return true;
  return false;
}

/** Set for a push by GITHUB_TOKEN; the hook below asks for it. */
export const WORKFLOW_TOKEN_VARIABLE = 'FAKE_GITHUB_WORKFLOW_TOKEN';
/** Set for every push over HTTP: the protected branches, one per line. */
export const PROTECTED_VARIABLE = 'FAKE_GITHUB_PROTECTED';

/** The same rule where a push meets it: git's `update` hook, which refuses one ref and lets the others pass. */
const UPDATE_HOOK = `#!/bin/sh
ref=$1 old=$2 new=$3
case $new in *[!0]*) deleted=;; *) deleted=yes;; esac
branch=\${ref#refs/heads/}
if [ -n "$${PROTECTED_VARIABLE}" ] && printf '%s\\n' "$${PROTECTED_VARIABLE}" | grep -qxF -- "$branch"; then
  echo "error: GH006: Protected branch update failed for $ref." >&2
  exit 1
fi
[ -n "$${WORKFLOW_TOKEN_VARIABLE}" ] && [ -z "$deleted" ] || exit 0
git rev-list "$new" --not --branches --tags |
  git diff-tree --stdin -r -m --root --no-commit-id --abbrev=64 -- ${FOLDER} |
  while read -r _ _ _ blob _ path; do
    for tip in $(git for-each-ref --format='%(objectname)' refs/heads); do
      [ "$(git rev-parse -q --verify "$tip:$path" 2>/dev/null)" = "$blob" ] && continue 2
    done
    echo "refusing to allow a GitHub App to create or update workflow \\\`$path\\\` without \\\`workflows\\\` permission" >&2
    exit 1
  done
`;

export async function installPushRules(repositoryPath: string): Promise<void> {
  const file = join(repositoryPath, 'hooks', 'update');
  await writeFile(file, UPDATE_HOOK);
  await chmod(file, 0o755);
}
