import { Correction, LoopError, sha256 } from '@loop-actions/contract';
import * as z from 'zod';

/** A score or comment as Langfuse exports it, one JSON document per line. */
const LangfuseScore = z.looseObject({
  id: z.string().min(1).max(200),
  timestamp: z.iso.datetime({ offset: true }),
  comment: z.string().nullish(),
  traceId: z.string().optional(),
  authorUserId: z.string().nullish(),
});

/** A line that somebody wrote by hand: only what was wrong is needed. */
const PlainLine = z.looseObject({
  text: z.string().min(1).max(4000),
  at: z.iso.datetime({ offset: true }),
  by: z.string().min(1).max(100).optional(),
  path: z.string().max(1000).optional(),
  wrote: z.string().max(4000).optional(),
  became: z.string().max(4000).optional(),
});

/**
 * Reads corrections from a JSONL file: our own ledger, an export of Langfuse’s scores, or lines with `text` and `at`.
 * Throws `E_INPUT_INVALID` with the line for one that is none of them: a correction that is left out teaches nothing.
 */
export function correctionsOfFile(text: string, file: string): readonly Correction[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parse(line);
    const own = Correction.safeParse(value);
    if (own.success) return [own.data];
    const score = LangfuseScore.safeParse(value);
    if (score.success) return ofScore(score.data);
    const plain = PlainLine.safeParse(value);
    if (plain.success) return [ofLine(plain.data, line)];
    throw new LoopError('E_INPUT_INVALID', {
      message: `${file}:${at + 1} is no correction`,
      remedy: 'Give one JSON document per line, with at least "text" and "at": docs/learning.md shows it.',
      position: { file, line: at + 1, column: 1 },
      sourceLine: line.slice(0, 200),
    });
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const nowhere = { item: null, change: null, path: null, wrote: '', became: '', link: null } as const;

function ofScore({ id, timestamp, comment, authorUserId }: z.infer<typeof LangfuseScore>): readonly Correction[] {
  const text = comment?.trim() ?? '';
  if (text === '') return [];
  const by = authorUserId ?? 'langfuse';
  return [
    {
      ...nowhere,
      schemaVersion: 1,
      id: `langfuse/${id}`,
      at: utc(timestamp),
      source: 'langfuse',
      by,
      text: text.slice(0, 4000),
    },
  ];
}

function ofLine({ text, at, by = 'file', path, wrote, became }: z.infer<typeof PlainLine>, line: string): Correction {
  const id = `file/${sha256(line).slice(7, 23)}`;
  return {
    ...nowhere,
    schemaVersion: 1,
    id,
    at: utc(at),
    source: 'file',
    by,
    text,
    path: path ?? null,
    wrote: wrote ?? '',
    became: became ?? '',
  };
}

const utc = (time: string): string => new Date(time).toISOString();
