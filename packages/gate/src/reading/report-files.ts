import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { readRegularFile } from '@loop-actions/git';
import { LONGEST_REPORT, type Report } from './read-report.ts';

/**
 * Reads the reports that a check left in its work tree. The code under test could have put them there: a link, a path
 * that leads outside, a missing or too long file is no report, and says nothing in anybody's favour.
 */
export async function readReportFiles(workTree: string, paths: readonly string[]): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const path of paths) {
    const bytes = await readInside(workTree, path).catch(() => null);
    if (bytes !== null) reports.push({ path, bytes });
  }
  return reports;
}

async function readInside(workTree: string, path: string): Promise<Uint8Array | null> {
  if (isAbsolute(path) || normalize(path).startsWith('..')) return null;
  const root = await realpath(workTree);
  const directory = await realpath(join(root, dirname(path)));
  if (directory !== root && !directory.startsWith(root + sep)) return null;
  return readRegularFile({ path: join(root, path), name: path, maxBytes: LONGEST_REPORT, code: 'E_INPUT_INVALID' });
}
