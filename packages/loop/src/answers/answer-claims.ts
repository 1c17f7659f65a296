import { type Actor, type AnswerMeans, LABELS, marker, type Ticket } from '@loop-actions/contract';
import type { SpokenComment } from '@loop-actions/github';
import { answerWords } from './answer-words.ts';

/** What would answer a question, if those who must stand for it have write access. */
export interface AnswerClaim {
  readonly by: AnswerMeans;
  readonly person: string;
  /** Everybody whose words it is: who wrote it, and who changed it last. */
  readonly vouchers: readonly string[];
  /** By GitHub's clock. */
  readonly at: string;
  /** As it was written; not sanitised. */
  readonly text: string;
  readonly url: string | null;
  /** Whether GitHub shows its author as close to the repository; only an order in which to ask. */
  readonly near: boolean;
}

export interface AskedQuestion {
  readonly ticket: Pick<Ticket, 'labels' | 'labelEvents'>;
  readonly comments: readonly SpokenComment[];
  /** Login of the loop's own account, which never answers itself. */
  readonly self: string;
  /** The interrupt that the item waits with. */
  readonly interrupt: string;
  /** When a person last answered about the item; null: nobody has. */
  readonly lastAnswerAt: string | null;
}

const NEAR: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** When a question stood on the issue: its own comment; where that is gone, the label. null: nobody was asked yet. */
export function askedAt(asked: Pick<AskedQuestion, 'ticket' | 'comments'>, interrupt: string): string | null {
  const comment = asked.comments[ownIndex(asked.comments, marker('escalation', interrupt))];
  return comment?.createdAt ?? labelEvents(asked.ticket).findLast(({ action }) => action === 'labeled')?.at ?? null;
}

/**
 * What was said or done since the question that would answer it, oldest first. Pure: who may answer is for GitHub to
 * say. Bots, accounts that are gone and the loop itself are no persons; what was said before the question, or has
 * answered an earlier one, answers nothing.
 */
export function answerClaims(asked: AskedQuestion): readonly AnswerClaim[] {
  const since = askedAt(asked, asked.interrupt);
  if (since === null) return [];
  const isNew = (at: string) =>
    Date.parse(at) >= Date.parse(since) &&
    (asked.lastAnswerAt === null || Date.parse(at) > Date.parse(asked.lastAnswerAt));
  return [...commentClaims(asked), ...labelClaims(asked)]
    .filter(({ at }) => isNew(at))
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
}

function commentClaims({ comments, interrupt, self }: AskedQuestion): readonly AnswerClaim[] {
  const asked = { question: { kind: 'escalation', key: interrupt }, self, read: answerWords } as const;
  return commandClaims(comments, asked) ?? claimsIn(comments, asked);
}

/** How comments are read: after which comment of ours, and what of their words counts; null: nothing. */
export interface ReadCommands {
  /** Kind and key of the marker of our own comment. */
  readonly question: { readonly kind: string; readonly key: string };
  readonly self: string;
  readonly read: (body: string) => string | null;
}

/** What people said after our own comment, oldest first; null where that does not stand. Bots and we are no people. */
export function commandClaims(comments: readonly SpokenComment[], wanted: ReadCommands): readonly AnswerClaim[] | null {
  const { kind, key } = wanted.question;
  const at = ownIndex(comments, marker(kind, key));
  return at === -1 ? null : claimsIn(comments.slice(at + 1), wanted);
}

/** What people said, oldest first, where it is read as something. Bots and we are no people. */
export function claimsIn(
  comments: readonly SpokenComment[],
  { self, read }: Pick<ReadCommands, 'self' | 'read'>,
): readonly AnswerClaim[] {
  return comments.flatMap((comment): readonly AnswerClaim[] => {
    const text = comment.own ? null : read(comment.body);
    const speakers = [comment.author, ...(comment.editor === null ? [] : [comment.editor])];
    if (text === null || !speakers.every((speaker) => isPerson(speaker, self))) return [];
    const vouchers = [...new Set(speakers.map(({ login }) => login))];
    const near = NEAR.has(comment.association);
    const { url, createdAt: at } = comment;
    return [{ by: 'comment', person: comment.author.login, vouchers, at, text, url, near }];
  });
}

function labelClaims({ ticket, self }: AskedQuestion): readonly AnswerClaim[] {
  if (ticket.labels.includes(LABELS.escalated)) return [];
  const newest = labelEvents(ticket).at(-1);
  if (newest?.action !== 'unlabeled' || !isPerson(newest.actor, self)) return [];
  const person = newest.actor.login;
  return [{ by: 'label', person, vouchers: [person], at: newest.at, text: '', url: null, near: true }];
}

function isPerson({ kind, login }: Actor, self: string): boolean {
  return kind === 'user' && login.toLowerCase() !== self.toLowerCase();
}

function labelEvents(ticket: AskedQuestion['ticket']): Ticket['labelEvents'] {
  return ticket.labelEvents.filter(({ label }) => label === LABELS.escalated);
}

/** Where the loop's own comment with this marker stands; -1: nowhere. A marker that others copied is not ours. */
function ownIndex(comments: readonly SpokenComment[], mark: string): number {
  return comments.findLastIndex(({ own, body }) => own && body.split(/\r?\n/, 1)[0]?.trimEnd() === mark);
}
