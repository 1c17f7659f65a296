import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_LIMITS, LearnReport, LoopError, parseJsonDocument } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';

const FILE = 'learned.json';

/** Writes what is handed on of a pattern. */
export async function writeLearned(directory: string, report: LearnReport): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, FILE), `${JSON.stringify(report, null, 2)}\n`);
}

/** Reads it back. Throws `E_LEARNED_INVALID` for one that is missing, changed, or of another repository. */
export async function readLearned(
  directory: string,
  expected: { readonly repository: string; readonly digest: string | undefined },
): Promise<LearnReport> {
  const code = 'E_LEARNED_INVALID';
  const file = { path: join(directory, FILE), name: FILE, maxBytes: DOCUMENT_LIMITS.jsonBytes, code } as const;
  const bytes = await readRegularFile(file);
  const report: LearnReport = parseJsonDocument(LearnReport, bytes.toString('utf8'), { name: FILE, code });
  const isOther = report.repository.toLowerCase() !== expected.repository.toLowerCase();
  if (isOther || (expected.digest !== undefined && expected.digest !== report.digest)) {
    throw new LoopError(code, {
      message: isOther ? `it is for ${report.repository}` : `it has digest ${report.digest}, not ${expected.digest}`,
      remedy: 'Hand over what correction-to-pr of this run gave out, with its digest.',
    });
  }
  return report;
}
