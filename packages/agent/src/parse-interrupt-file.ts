import { INTERRUPT_CATEGORIES, parseJsonDocument } from '@loop-actions/contract';
import { sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import * as z from 'zod';
import type { InterruptRequest } from './agent-runtime.ts';

/** The interrupt file as an agent may write it; more than this many characters are cut, more entries are dropped. */
const QUESTION_CHARS = 4_000;
const TRIED_CHARS = 1_000;
const EVIDENCE_CHARS = 4_000;
const REASON_CHARS = 2_000;
const MAX_ENTRIES = 20;
const MAX_FILE_CHARS = 256 * 1024;

const words = z.union([z.string().transform((text) => [text]), z.array(z.string())]).default([]);
const InterruptFile = z.object({
  category: z.enum(INTERRUPT_CATEGORIES).catch('unclear'),
  question: z.string().trim().min(1),
  tried: words,
  evidence: words,
  noOtherWay: z.string().default(''),
  wall: z.string().default(''),
});

export type ParsedInterrupt =
  | { readonly interrupt: InterruptRequest; readonly problem: null }
  | { readonly interrupt: null; readonly problem: string };

/**
 * Reads `interrupt.json`: category, question, what was tried and seen, why nothing else is left, what wall a person must open; bounded and sanitised. A file that can't be read yields
 * the reason; the attempt then counts as one that stopped to ask badly, never as one that is done.
 */
export function parseInterruptFile(text: string): ParsedInterrupt {
  if (text.length > MAX_FILE_CHARS) return { interrupt: null, problem: `longer than ${MAX_FILE_CHARS} characters` };
  try {
    const file = parseJsonDocument(InterruptFile as z.ZodType<z.infer<typeof InterruptFile>>, text, {
      name: 'interrupt.json',
      code: 'E_JSON_INVALID',
    });
    const question = sanitizeInbound(file.question, { maxChars: QUESTION_CHARS }).text.trim();
    if (question === '') return { interrupt: null, problem: 'its question has no visible text' };
    const tried = file.tried
      .slice(0, MAX_ENTRIES)
      .map((line) => sanitizeInboundLine(line, { maxChars: TRIED_CHARS }).text);
    const evidence = file.evidence
      .slice(0, MAX_ENTRIES)
      .map((item) => sanitizeInbound(item, { maxChars: EVIDENCE_CHARS }).text);
    const [noOtherWay, wall] = [file.noOtherWay, file.wall].map((text) =>
      sanitizeInbound(text, { maxChars: REASON_CHARS }).text.trim(),
    );
    const reasons = { noOtherWay: noOtherWay ?? '', wall: wall ?? '' };
    return { interrupt: { category: file.category, question, tried, evidence, ...reasons }, problem: null };
  } catch (error) {
    return { interrupt: null, problem: (error as Error).message };
  }
}
