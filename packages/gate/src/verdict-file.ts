import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_LIMITS, LoopError, parseJsonDocument, Verdict } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';

const VERDICT_FILE = 'verdict.json';

/** Writes a verdict into a directory that is handed on as an artifact; gives the file's path. */
export async function writeVerdict(directory: string, verdict: Verdict): Promise<string> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, VERDICT_FILE);
  await writeFile(path, `${JSON.stringify(verdict, null, 2)}\n`);
  return path;
}

export interface ReadVerdictOptions {
  /** The digest a job output carried. */
  readonly expectedDigest?: string;
  /** The candidate it must be about. */
  readonly candidateDigest?: string;
}

/**
 * Reads a verdict from an artifact's directory. Throws E_VERDICT_INVALID when it is missing, truncated or malformed,
 * E_VERDICT_DIGEST when it isn't the expected one or speaks of another candidate; either reads as not passed.
 */
export async function readVerdict(directory: string, options: ReadVerdictOptions = {}): Promise<Verdict> {
  const bytes = await readRegularFile({
    path: join(directory, VERDICT_FILE),
    name: VERDICT_FILE,
    maxBytes: DOCUMENT_LIMITS.jsonBytes,
    code: 'E_VERDICT_INVALID',
  });
  const verdict: Verdict = parseJsonDocument(Verdict, bytes.toString('utf8'), {
    name: VERDICT_FILE,
    code: 'E_VERDICT_INVALID',
    digestCode: 'E_VERDICT_DIGEST',
  });
  requireSame('the verdict has digest', verdict.digest, options.expectedDigest);
  requireSame('the verdict is about candidate', verdict.subject.candidateDigest, options.candidateDigest);
  return verdict;
}

function requireSame(what: string, found: string, expected: string | undefined): void {
  if (expected === undefined || expected === found) return;
  throw new LoopError('E_VERDICT_DIGEST', {
    message: `${what} ${found}, but ${expected} was handed over`,
    remedy: 'It was changed or swapped on its way. Run the gate again on this candidate.',
  });
}
