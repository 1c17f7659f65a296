import * as z from 'zod';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { Digest, ItemId, RunId, Timestamp } from './identifiers.ts';
import { parseJsonDocument } from './json-document.ts';
import { isLoopError, LoopError } from './loop-error.ts';

/** What can hold a fixed failure down. */
export const GUARD_KINDS = ['test', 'golden-case', 'lint-rule', 'probe', 'pattern'] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];

const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'one line');

/** Where a guard comes from, so that whoever meets it knows why it is there. */
export const GuardStory = z
  .strictObject({
    item: ItemId.nullable().describe('The ticket; null where a person wrote the guard without one.'),
    run: RunId.nullable().describe('The run that fixed it; null for a person’s own work.'),
    date: Timestamp,
    failure: line(500).describe('What went wrong, in one line.'),
    link: line(500).nullable().describe('An address, or a reference that GitHub turns into a link.'),
  })
  .describe('Which failure left the guard.');
export interface GuardStory extends z.infer<typeof GuardStory> {}

/** One line of the ledger of guards in the user's repository. */
export const Guard = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().regex(/^g-[0-9a-f]{12}$/, 'g- and 12 hexadecimal digits'),
    kind: z.enum(GUARD_KINDS),
    where: line(500).describe('The file; for a pattern a glob, for the others a path from the root.'),
    name: line(500).describe(
      'The test’s title, the case’s id, the rule, the probe’s name, or the text that stays out.',
    ),
    content: Digest.nullable().describe('Of the test or case as it was; null: whatever it says.'),
    story: GuardStory,
  })
  .describe('A guard: what holds a fixed failure down.');
export interface Guard extends z.infer<typeof Guard> {}

/** The id of a guard follows from what it guards, so that two lines for one thing are one guard. */
export function guardId(guard: Pick<Guard, 'kind' | 'where' | 'name'>): string {
  const { kind, where, name } = guard;
  return `g-${sha256(canonicalJson({ kind, where, name })).slice('sha256:'.length, 'sha256:'.length + 12)}`;
}

/** The most guards one file of the ledger holds. */
const MAX_GUARDS = 10_000;

/** Reads a file of the ledger. Throws `E_GUARD_INVALID` with file and line for a line that is no guard. */
export function parseGuards(text: string, file: string): readonly Guard[] {
  const lines = text.split('\n');
  const guards: Guard[] = [];
  for (const [at, source] of lines.entries()) {
    if (source.trim() === '') continue;
    const place = { file, line: at + 1, column: 1 };
    if (guards.length >= MAX_GUARDS) throw invalid(`holds more than ${MAX_GUARDS} guards`, place, source);
    const guard = readLine(source, place);
    if (guard.id !== guardId(guard)) {
      throw invalid(`line ${at + 1}: the id of this guard would be ${guardId(guard)}`, place, source);
    }
    guards.push(guard);
  }
  return guards;
}

/** A guard as a line of the ledger, with its line end. */
export function printGuard(guard: Guard): string {
  return `${canonicalJson(guard)}\n`;
}

function readLine(
  source: string,
  place: { readonly file: string; readonly line: number; readonly column: number },
): Guard {
  try {
    return parseJsonDocument(Guard, source, {
      name: `${place.file}:${place.line}`,
      code: 'E_GUARD_INVALID',
      maxBytes: 16 * 1024,
    });
  } catch (error) {
    if (isLoopError(error, 'E_GUARD_INVALID')) throw invalid(error.message, place, source);
    throw error;
  }
}

function invalid(
  message: string,
  position: { readonly file: string; readonly line: number; readonly column: number },
  source: string,
): LoopError {
  return new LoopError('E_GUARD_INVALID', {
    message: message.startsWith(position.file) ? message : `${position.file}: ${message}`,
    remedy: 'Mend the line on the base branch: one JSON document per line, as docs/ratchet.md shows it.',
    position,
    sourceLine: source.slice(0, 200),
  });
}
