import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckReport, isLoopError } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import { matchPaths } from '@loop-actions/verifier/path-match';

/** A report as a command left it; `text` is null for a link, a special file or one that is too large. */
export interface ReportFile extends CheckReport {
  readonly text: string | null;
}

const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const MAX_REPORTS = 500;
const MAX_ENTRIES = 200_000;

/**
 * Takes away what lies at the places of reports before the command runs: a report that the candidate committed is not
 * one that the command wrote.
 */
export async function removeReports(workTree: string, reports: readonly CheckReport[]): Promise<void> {
  for (const { path } of reports) {
    for (const file of await findFiles(workTree, path)) await rm(join(workTree, file), { force: true });
  }
}

/** Reads reports out of a work tree that candidate code could write: links are not followed, at the end or on the way. */
export async function readReports(workTree: string, reports: readonly CheckReport[]): Promise<readonly ReportFile[]> {
  const found: ReportFile[] = [];
  for (const { path, format } of reports) {
    for (const file of (await findFiles(workTree, path)).slice(0, MAX_REPORTS)) {
      found.push({ path: file, format, text: await readText(join(workTree, file), file) });
    }
  }
  return found;
}

async function readText(path: string, name: string): Promise<string | null> {
  try {
    return (await readRegularFile({ path, name, maxBytes: MAX_REPORT_BYTES, code: 'E_JSON_INVALID' })).toString('utf8');
  } catch (error) {
    if (isLoopError(error, 'E_JSON_INVALID')) return null;
    throw error;
  }
}

/** Files that a glob matches, walking from the folder that it names and through no link. */
async function findFiles(root: string, glob: string): Promise<readonly string[]> {
  const matches = matchPaths([glob]);
  const names = glob.split('/');
  const fixed = names.slice(
    0,
    names.findIndex((name) => /[*?[\]{}()!+@]/.test(name)),
  );
  const literal = !/[*?[\]{}()!+@]/.test(glob);
  const start = literal ? names.slice(0, -1) : fixed;
  for (let depth = 1; depth <= start.length; depth++) {
    const entry = await lstat(join(root, ...start.slice(0, depth))).catch(() => null);
    if (entry?.isDirectory() !== true) return [];
  }
  if (literal) return (await lstat(join(root, glob)).catch(() => null)) === null ? [] : [glob];
  const found: string[] = [];
  const pending = [start.join('/')];
  let seen = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (++seen > MAX_ENTRIES) return found.sort();
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') pending.push(path);
      else if (!entry.isDirectory() && matches(path)) found.push(path);
    }
  }
  return found.sort();
}
