import type { RuleJudgement } from '@loop-actions/contract';
import {
  type Answer,
  addCallUsage,
  type CallUsage,
  NOTHING_USED,
  type StructuredQuestion,
  type TokenPrice,
} from '@loop-actions/model';
import type { RandomHex } from '@loop-actions/text';
import { JUDGE_INSTRUCTIONS, JudgeAnswer, judgePrompt } from './judge-prompt.ts';
import { judgementKey, type KnownJudgements } from './judgement-record.ts';
import { type JudgingMeter, reserveOf } from './judging-budget.ts';
import { placeOf, type TextToJudge, type TicketJudgement } from './ticket-judgement.ts';

export type { JudgedRule, TextToJudge, TicketJudgement, TicketToJudge } from './ticket-judgement.ts';

/** The model that judges, and how it is asked. */
export interface Classifier {
  /** `provider/model` */
  readonly name: string;
  readonly price: TokenPrice | null;
  readonly ask: (question: StructuredQuestion<JudgeAnswer>) => Promise<Answer<JudgeAnswer>>;
}

export interface JudgingRoom {
  readonly classifier: Classifier;
  readonly meter: JudgingMeter;
  readonly known: KnownJudgements;
  readonly random: RandomHex;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** What judging came to: by ticket, and what it took. */
export interface JudgedTickets {
  readonly judgements: ReadonlyMap<string, TicketJudgement>;
  /** Answers to put on record. */
  readonly fresh: KnownJudgements;
  readonly calls: number;
  readonly cached: number;
  readonly unanswered: number;
  readonly usage: CallUsage;
}

const AT_ONCE = 4;
const TIMEOUT_MS = 60_000;

/** Judges tickets: from the record where the very same was asked before, else by one call each, within the budget. */
export async function judgeTickets(tickets: readonly TextToJudge[], room: JudgingRoom): Promise<JudgedTickets> {
  const judgements = new Map<string, TicketJudgement>();
  const fresh = new Map<string, { readonly at: string; readonly answers: readonly RuleJudgement[] }>();
  let [calls, cached, unanswered] = [0, 0, 0];
  let usage = NOTHING_USED;
  const judge = async (wanted: TextToJudge): Promise<void> => {
    const key = judgementKey(room.classifier.name, wanted);
    const { id } = wanted.ticket;
    const known = room.known.get(key)?.answers;
    if (known !== undefined && known.length === wanted.rules.length) {
      cached++;
      judgements.set(id, judged(wanted, known));
      return;
    }
    const asked = await askOnce(wanted, room);
    if (asked.answer === null) judgements.set(id, asked.judgement);
    else {
      calls++;
      usage = addCallUsage(usage, asked.answer.usage);
      judgements.set(id, asked.judgement);
      if (asked.answers === null) unanswered++;
      else fresh.set(key, { at: room.at, answers: asked.answers });
    }
  };
  for (let from = 0; from < tickets.length; from += AT_ONCE) {
    await Promise.all(tickets.slice(from, from + AT_ONCE).map(judge));
  }
  return { judgements, fresh, calls, cached, unanswered, usage };
}

interface AskedOnce {
  readonly judgement: TicketJudgement;
  /** null: no call was made. */
  readonly answer: Answer<JudgeAnswer> | null;
  readonly answers: readonly RuleJudgement[] | null;
}

async function askOnce(wanted: TextToJudge, { classifier, meter, random }: JudgingRoom): Promise<AskedOnce> {
  const prompt = judgePrompt(wanted, random);
  const maxOutputTokens = Math.min(8000, 400 + 250 * wanted.rules.length);
  const reserve = reserveOf(JUDGE_INSTRUCTIONS + prompt, maxOutputTokens, classifier.price);
  if (!meter.reserve(reserve)) {
    const reason = 'this run’s budget for judging is used up; a later run judges it';
    return { judgement: { kind: 'waiting', reason }, answer: null, answers: null };
  }
  const answer = await classifier.ask({
    instructions: JUDGE_INSTRUCTIONS,
    prompt,
    name: 'rule_judgements',
    schema: JudgeAnswer,
    maxOutputTokens,
    timeoutMs: TIMEOUT_MS,
  });
  meter.settle(reserve, answer.usage);
  if (answer.kind === 'no-answer') {
    return { judgement: { kind: 'unjudged', reason: answer.reason }, answer, answers: null };
  }
  const answers = inOrder(answer.value, wanted.rules.length);
  if (answers === null) {
    const reason = 'the classifier did not answer each question once';
    return { judgement: { kind: 'unjudged', reason }, answer, answers: null };
  }
  return { judgement: judged(wanted, answers), answer, answers };
}

/** The answers by the number of their question; null unless each question has exactly one. */
function inOrder({ answers }: JudgeAnswer, questions: number): readonly RuleJudgement[] | null {
  if (answers.length !== questions) return null;
  const byNumber = new Map(answers.map((answer) => [answer.question, answer]));
  const ordered: RuleJudgement[] = [];
  for (let number = 1; number <= questions; number++) {
    const found = byNumber.get(number);
    if (found === undefined) return null;
    ordered.push({ answer: found.answer, quote: found.quote.slice(0, 2000), why: found.why.slice(0, 1000) });
  }
  return ordered;
}

function judged({ rules }: TextToJudge, answers: readonly RuleJudgement[]): TicketJudgement {
  const byPlace = new Map<string, RuleJudgement>();
  for (const [index, rule] of rules.entries()) {
    const answer = answers[index];
    if (answer !== undefined) byPlace.set(placeOf(rule), answer);
  }
  return { kind: 'judged', answers: byPlace };
}

/** Both together. */
export function joinJudged(left: JudgedTickets, right: JudgedTickets): JudgedTickets {
  return {
    judgements: new Map([...left.judgements, ...right.judgements]),
    fresh: new Map([...left.fresh, ...right.fresh]),
    calls: left.calls + right.calls,
    cached: left.cached + right.cached,
    unanswered: left.unanswered + right.unanswered,
    usage: addCallUsage(left.usage, right.usage),
  };
}
