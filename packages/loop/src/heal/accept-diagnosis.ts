import type { AgentDiagnosis, HealMaterial, ParsedDiagnosis } from '@loop-actions/agent';
import type { Evidence } from '@loop-actions/contract';

/** Where a quote can be looked up: what was shown, and files of the base. */
export interface EvidenceRoom {
  readonly material: readonly HealMaterial[];
  /** Text of a file of the base; null where there is none. */
  readonly readFile: (path: string) => Promise<string | null>;
}

export type AcceptedDiagnosis =
  | {
      readonly diagnosis: AgentDiagnosis['diagnosis'];
      readonly reason: string;
      readonly learned: string;
      readonly evidence: readonly Evidence[];
    }
  | { readonly diagnosis: 'none'; readonly reason: string };

/** Shorter quotes stand everywhere. */
const MIN_QUOTE_CHARS = 8;

/**
 * What a healer's answer counts for: nothing without a quote that stands where it says. "Blocked" is the polite way to
 * end a turn (seed 004), so a claim has to show something that the loop itself can look up.
 */
export async function acceptDiagnosis(answer: ParsedDiagnosis | null, room: EvidenceRoom): Promise<AcceptedDiagnosis> {
  if (answer === null) return { diagnosis: 'none', reason: 'the agent left no answer' };
  if (answer.diagnosis === null)
    return { diagnosis: 'none', reason: `the agent’s answer can not be read: ${answer.problem}` };
  const { diagnosis, reason, learned, evidence } = answer.diagnosis;
  const found: Evidence[] = [];
  for (const { source, quote } of evidence) {
    if (quote.length < MIN_QUOTE_CHARS || !(await stands(source, quote, room))) continue;
    found.push({ kind: 'quote', label: source.slice(0, 200), value: quote });
  }
  if (found.length > 0) return { diagnosis, reason, learned, evidence: found };
  const why = evidence.length === 0 ? 'without evidence' : 'with evidence that stands nowhere';
  return { diagnosis: 'none', reason: `the agent says ${diagnosis} ${why}, so that it does not count` };
}

async function stands(source: string, quote: string, { material, readFile }: EvidenceRoom): Promise<boolean> {
  const shown = material.find(({ name }) => name === source);
  const text = shown?.text ?? (await readFile(source));
  return text !== null && oneLine(text).includes(oneLine(quote));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
