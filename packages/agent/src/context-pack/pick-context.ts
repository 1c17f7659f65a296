import {
  CONTEXT_KINDS,
  type ContextKind,
  type ContextPack,
  type ContextSource,
  estimateTokens,
  type LeftSource,
  type PickedSource,
} from './context-source.ts';
import { scoreRelevance } from './score-relevance.ts';

export interface ContextQuestion {
  /** The words of the ticket, title first. */
  readonly ticket: string;
  readonly sources: readonly ContextSource[];
  /** Tokens that all of it may take. */
  readonly budget: number;
}

/** What is shown whether the ticket speaks of it or not, and why. */
const ALWAYS: Partial<Readonly<Record<ContextKind, string>>> = {
  constitution: 'holds for every change',
  guidance: 'holds for every change',
  asked: 'asked for by the input context',
  owners: 'answers for paths that the ticket names',
};
/** Below this many tokens a piece is not worth its fence. */
const SMALLEST = 150;
/** No one source takes more than this share of what is left, unless it is small. */
const SHARE = 0.5;
const SMALL = 1_000;
const CUT = '\n… (the rest is in the file)';

/**
 * Picks what an agent is shown: what always holds first, then what shares words with the ticket, best first, within a
 * budget. The same question has the same answer, in whatever order the sources come. Pure.
 */
export function pickContext({ ticket, sources, budget }: ContextQuestion): ContextPack {
  const scores = scoreRelevance(ticket, sources);
  const ranked = sources
    .map((source, index) => ({ source, relevance: scores[index] ?? { score: 0, shared: [] } }))
    .sort(
      (one, other) =>
        tier(one.source.kind) - tier(other.source.kind) ||
        other.relevance.score - one.relevance.score ||
        compare(one.source.name, other.source.name),
    );
  const picked: PickedSource[] = [];
  const left: LeftSource[] = [];
  let room = budget;
  for (const { source, relevance } of ranked) {
    const why = ALWAYS[source.kind] ?? sharedWords(relevance.shared);
    const refusal = source.void ?? (why === null ? 'shares no words with the ticket' : null);
    const shown = refusal === null ? shorten(source.text, Math.max(room * SHARE, Math.min(room, SMALL))) : null;
    if (refusal !== null || why === null || shown === null) {
      left.push({ source, because: refusal ?? `no room: ${estimateTokens(source.text)} tokens` });
      continue;
    }
    const tokens = estimateTokens(shown);
    room -= tokens;
    picked.push({ source, because: why, text: shown, tokens });
  }
  return { picked, left, tokens: budget - room };
}

/** The kinds that always hold, each in its turn; the others are one tier and go by what they share. */
function tier(kind: ContextKind): number {
  return ALWAYS[kind] === undefined ? CONTEXT_KINDS.length : CONTEXT_KINDS.indexOf(kind);
}

function sharedWords(words: readonly string[]): string | null {
  return words.length === 0 ? null : `shares ${words.map((word) => `“${word}”`).join(', ')} with the ticket`;
}

/** null: not enough of it would be shown. */
function shorten(text: string, tokens: number): string | null {
  const whole = text.trim();
  if (whole === '') return null;
  if (estimateTokens(whole) <= tokens) return whole;
  if (tokens < SMALLEST) return null;
  const kept = whole.slice(0, Math.floor(tokens * 4) - CUT.length).toWellFormed();
  const line = kept.lastIndexOf('\n');
  return `${(line > kept.length / 2 ? kept.slice(0, line) : kept).trimEnd()}${CUT}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
