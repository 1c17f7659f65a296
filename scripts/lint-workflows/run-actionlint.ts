import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { WorkflowFile } from './lint-workflow.ts';

/** The version that the workflows were written against. */
export const ACTIONLINT_VERSION = '1.7.12';

/** How actionlint gets onto a machine that has Go. */
export const INSTALL_ACTIONLINT = `CGO_ENABLED=0 go install github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT_VERSION}`;

interface ActionlintError {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
}

/**
 * What actionlint says of workflows of one folder, as `path:line:column: actionlint/kind: message`. They are laid out as
 * in a user's repository, since actionlint follows `uses: ./.github/workflows/…` only there. Scripts are not handed to
 * shellcheck, which one machine has and another hasn't. Throws when actionlint fails.
 */
export function runActionlint(actionlint: string, files: readonly WorkflowFile[]): readonly string[] {
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'loop-actions-actionlint-'));
  try {
    const place = join(folder, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    mkdirSync(join(folder, '.git'));
    for (const { path, source } of files) writeFileSync(join(place, basename(path)), source);
    const run = spawnSync(actionlint, ['-shellcheck=', '-pyflakes=', '-format', '{{json .}}'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // 0: nothing found, 1: something found, anything else: it could not tell.
    if (run.error !== undefined || run.status === null || run.status > 1) {
      throw new Error(`${actionlint} failed: ${run.error?.message ?? run.stderr}`);
    }
    const paths = new Map(files.map(({ path }) => [basename(path), path]));
    return (JSON.parse(run.stdout) as ActionlintError[]).map(
      ({ filepath, line, column, kind, message }) =>
        `${paths.get(basename(filepath)) ?? filepath}:${line}:${column}: actionlint/${kind}: ${message}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
