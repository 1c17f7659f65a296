import { digestOf, JudgementRecord, type RuleJudgement } from '@loop-actions/contract';
import { PROMPT_VERSION } from './judge-prompt.ts';
import type { TextToJudge } from './ticket-judgement.ts';

/** Answers by key; the newest last. */
export type KnownJudgements = ReadonlyMap<string, { readonly at: string; readonly answers: readonly RuleJudgement[] }>;

/** Answers that are kept, so that the record stays small whatever comes in. */
const MOST_KEPT = 1000;
const KEPT_MS = 60 * 86_400_000;

/** The digest of all that an answer depends on: model, questions, and the ticket as it is shown. */
export function judgementKey(model: string, { ticket, view, rules }: TextToJudge): string {
  const questions = rules.map(({ question }) => question);
  const { title, body } = view;
  return digestOf({ version: PROMPT_VERSION, model, questions, title, body, labels: [...ticket.labels].sort() });
}

/** Reads `judgements.json`. What can't be read is as if it were not there: it is asked again. */
export function parseJudgements(text: string | null): KnownJudgements {
  if (text === null) return new Map();
  try {
    const read = JudgementRecord.safeParse(JSON.parse(text));
    return new Map((read.data?.entries ?? []).map(({ key, at, answers }) => [key, { at, answers }]));
  } catch {
    return new Map();
  }
}

/** `judgements.json` with these among its answers: the newest, none older than two months. */
export function addJudgements(text: string | null, fresh: KnownJudgements, now: number): string {
  const all = new Map([...parseJudgements(text), ...fresh]);
  const entries = [...all]
    .map(([key, { at, answers }]) => ({ key, at, answers: [...answers] }))
    .filter(({ at }) => now - Date.parse(at) < KEPT_MS)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1))
    .slice(-MOST_KEPT);
  return `${JSON.stringify({ schemaVersion: 1, entries } satisfies JudgementRecord)}\n`;
}
