import { parseJsonDocument } from '@loop-actions/contract';
import { sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import * as z from 'zod';

/** The largest answer of a healer, bytes; a longer one is no answer. */
export const DIAGNOSIS_FILE_BYTES = 64 * 1024;

const DiagnosisFile = z.strictObject({
  diagnosis: z.enum(['harness-gap', 'external-wall']),
  reason: z.string().trim().min(1).max(4_000),
  evidence: z
    .array(z.strictObject({ source: z.string().trim().min(1).max(300), quote: z.string().trim().min(1).max(2_000) }))
    .max(20),
  learned: z.string().max(1_000).default(''),
});

/** What a healer says of a stop: its words are sanitised, its quotes are as they came, to be looked up. */
export interface AgentDiagnosis extends z.infer<typeof DiagnosisFile> {}

export type ParsedDiagnosis =
  | { readonly diagnosis: AgentDiagnosis; readonly problem: null }
  | { readonly diagnosis: null; readonly problem: string };

/** Reads a healer's answer. What is malformed, ambiguous or too long is no answer: the reason comes back. */
export function parseDiagnosisFile(text: string): ParsedDiagnosis {
  if (Buffer.byteLength(text) > DIAGNOSIS_FILE_BYTES) return refuse(`it is longer than ${DIAGNOSIS_FILE_BYTES} bytes`);
  if (text.trim() === '') return refuse('it is empty');
  try {
    const source = { name: 'verdict.json', code: 'E_JSON_INVALID' } as const;
    const found = parseJsonDocument(DiagnosisFile as z.ZodType<AgentDiagnosis>, text, source);
    const reason = sanitizeInbound(found.reason, { maxChars: 4_000 }).text.trim();
    if (reason === '') return refuse('its reason has no visible text');
    return {
      diagnosis: { ...found, reason, learned: sanitizeInboundLine(found.learned, { maxChars: 1_000 }).text },
      problem: null,
    };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(problem: string): ParsedDiagnosis {
  return { diagnosis: null, problem };
}
