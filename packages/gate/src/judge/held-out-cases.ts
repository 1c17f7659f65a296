import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LoopError, parseJsonDocument } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import * as z from 'zod';

/** The file of a held-out directory that holds inputs with the answers they must get. */
export const CASES_FILE = 'cases.jsonl';

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_CASES = 10_000;

/** One line of `cases.jsonl`. */
export const HeldOutCase = z
  .strictObject({
    id: z.string().min(1).max(200).describe('Names the case in findings; the only part of it that is ever shown.'),
    check: z.string().optional().describe('Name of the held-out check it belongs to; absent: to every one.'),
    input: z.json().describe('What the adapter gets on its standard input, as one line of JSON.'),
    expect: z.json().describe('What it must answer. It never leaves the process of the gate.'),
    tolerance: z
      .strictObject({ absolute: z.number().nonnegative().optional(), relative: z.number().nonnegative().optional() })
      .optional()
      .describe('How far numbers may lie apart; either bound is enough. Absent: not at all.'),
    seconds: z
      .number()
      .positive()
      .optional()
      .describe('How long the answer may take, the start of the adapter included. Absent: until the check ends.'),
  })
  .meta({ id: 'HeldOutCase', description: 'An input the maker never sees, and the answer it must get.' });
export interface HeldOutCase extends z.infer<typeof HeldOutCase> {}

/** The cases of one check; null when the directory has none for it. Throws E_INPUT_INVALID for a line that is no case. */
export async function readHeldOutCases(directory: string, check: string): Promise<readonly HeldOutCase[] | null> {
  const path = join(directory, CASES_FILE);
  if (!existsSync(path)) return null;
  const bytes = await readRegularFile({ path, name: CASES_FILE, maxBytes: MAX_BYTES, code: 'E_INPUT_INVALID' });
  const lines = bytes.toString('utf8').split('\n');
  const all = lines.flatMap((line, at) => (line.trim() === '' ? [] : [readCase(line, at + 1)]));
  const cases = all.filter((found) => found.check === undefined || found.check === check);
  const twice = cases.find(({ id }, at) => cases.findIndex((other) => other.id === id) !== at);
  if (twice !== undefined) throw refused(`the id ${JSON.stringify(twice.id)} occurs twice`);
  if (all.length > MAX_CASES) throw refused(`it has more than ${MAX_CASES} cases`);
  if (all.length === 0) throw refused('it has no case');
  return cases.length === 0 ? null : cases;
}

function readCase(line: string, number: number): HeldOutCase {
  const name = `held-out: ${CASES_FILE} line ${number}`;
  return parseJsonDocument(HeldOutCase, line, { name, code: 'E_INPUT_INVALID' }) as HeldOutCase;
}

function refused(problem: string): LoopError {
  return new LoopError('E_INPUT_INVALID', {
    message: `held-out: ${CASES_FILE}: ${problem}`,
    remedy: 'Write one JSON object per line: id, input and expect (docs/gate.md).',
  });
}
