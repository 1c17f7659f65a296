import {
  type AnswerMeans,
  Interrupt,
  InterruptAnswer,
  type PermissionLevel,
  type StateItem,
  type Ticket,
} from '@loop-actions/contract';
import type { Conversations } from '@loop-actions/github';
import { readJsonLines } from '@loop-actions/state';
import { pendingQuestion } from '../plan/pending-question.ts';
import { type AnswerClaim, answerClaims, askedAt } from './answer-claims.ts';
import { MOST_ASKED, rememberRights } from './rights.ts';

/** People with write access answered what an item waits for: it may be tried again from zero. */
export interface AnsweredEscalation {
  readonly item: string;
  /** Who answered first. */
  readonly person: string;
  /** When the last of the answers was given, by GitHub's clock; what comes later answers a later question. */
  readonly at: string;
  readonly by: AnswerMeans;
  /** All that was answered, oldest first. */
  readonly answers: readonly AnswerClaim[];
  /** The questions on record that it closes. */
  readonly closes: readonly {
    readonly interrupt: string;
    readonly question: string;
    readonly askedAt: string | null;
  }[];
}

export interface WaitingItems {
  readonly tickets: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  /** `interrupts.jsonl`. */
  readonly ledger: string | null;
}

/** What is asked of GitHub, never of the event or of the state file. */
export interface AnswerReaders {
  readonly conversations: (issues: readonly number[]) => Promise<Conversations>;
  readonly permission: (login: string) => Promise<PermissionLevel>;
}

/** Finds escalated items that a person with write access answered, by comment or by taking the label off. */
export async function answeredEscalations(
  waiting: WaitingItems,
  readers: AnswerReaders,
): Promise<readonly AnsweredEscalation[]> {
  const escalated = waiting.tickets.flatMap((ticket) => {
    const item = waiting.items.get(ticket.id);
    return item?.status === 'escalated' && ticket.state === 'open' ? [{ ticket, item }] : [];
  });
  if (escalated.length === 0) return [];
  const { self, comments } = await readers.conversations(escalated.map(({ ticket }) => ticket.number));
  const mayAnswer = rememberRights(readers.permission);
  const answered: AnsweredEscalation[] = [];
  for (const { ticket, item } of escalated) {
    const said = comments.get(ticket.number) ?? [];
    const { id } = pendingQuestion(item, waiting.ledger, { run: 'none', time: ticket.createdAt });
    const claims = answerClaims({ ticket, comments: said, self, interrupt: id, lastAnswerAt: lastReset(item) });
    const answers = await accepted(claims, mayAnswer);
    const [first, last] = [answers[0], answers.at(-1)];
    if (first === undefined || last === undefined) continue;
    const closes = openQuestions(item, waiting.ledger).map(({ id: interrupt, question }) => ({
      ...{ interrupt, question },
      askedAt: askedAt({ ticket, comments: said }, interrupt),
    }));
    answered.push({ item: ticket.id, person: first.person, at: last.at, by: first.by, answers, closes });
  }
  return answered;
}

/** The claims that people with write access stand for, now; those that GitHub shows as near are asked about first. */
async function accepted(
  claims: readonly AnswerClaim[],
  mayAnswer: (login: string) => Promise<boolean>,
): Promise<readonly AnswerClaim[]> {
  const order = [...claims].sort((left, right) => Number(right.near) - Number(left.near));
  const asked = new Set(order.flatMap(({ vouchers }) => vouchers).slice(0, MOST_ASKED));
  const may = new Set<string>();
  for (const login of asked) if (await mayAnswer(login)) may.add(login);
  return claims.filter(({ vouchers }) => vouchers.every((login) => may.has(login)));
}

function lastReset({ resets }: StateItem): string | null {
  return (
    resets
      .map(({ at }) => at)
      .sort((left, right) => Date.parse(left) - Date.parse(right))
      .at(-1) ?? null
  );
}

/** What was asked about an item and has no answer on record; at least the question that it waits with. */
function openQuestions(item: StateItem, ledger: string | null): readonly Interrupt[] {
  const lines = readJsonLines(ledger);
  const closed = new Set(
    lines.flatMap((line) => {
      const answer = InterruptAnswer.safeParse(line);
      return answer.success ? [answer.data.interrupt] : [];
    }),
  );
  const open = lines.flatMap((line) => {
    const read = Interrupt.safeParse(line);
    return read.success && read.data.item === item.id && !closed.has(read.data.id) ? [read.data] : [];
  });
  if (open.length > 0) return open;
  return [pendingQuestion(item, ledger, { run: 'none', time: new Date(0).toISOString() })];
}
