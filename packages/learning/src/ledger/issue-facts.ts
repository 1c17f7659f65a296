import {
  INTERRUPT_CATEGORIES,
  type InterruptCategory,
  LABELS,
  type LoopFact,
  reasonInQuestion,
} from '@loop-actions/contract';
import { commandOf, isPerson, isTrusted, type Speaker } from './speakers.ts';

/** An issue’s records, as the github package reads them. */
export interface IssueRecord {
  readonly number: number;
  readonly url: string;
  readonly createdAt: string;
  readonly parent: { readonly number: number; readonly repository: { readonly nameWithOwner: string } } | null;
  readonly comments: readonly CommentRecord[];
  readonly timelineItems: readonly TimelineRecord[];
}

export interface CommentRecord {
  readonly id: string;
  readonly createdAt: string;
  readonly body: string;
  readonly url: string;
  readonly viewerDidAuthor: boolean;
  readonly authorAssociation: string;
  readonly author: Speaker;
}

type Stamp = { readonly id: string; readonly createdAt: string; readonly actor: Speaker };
export type TimelineRecord =
  | (Stamp & { readonly __typename: 'ClosedEvent'; readonly stateReason: string | null })
  | (Stamp & { readonly __typename: 'ReopenedEvent' })
  | (Stamp & { readonly __typename: 'LabeledEvent' | 'UnlabeledEvent'; readonly label: { readonly name: string } });

/** A question that the loop put to a person, as its comment says it. */
export const ESCALATION = /^<!-- loop-actions:escalation:([^\s]{1,300}) -->/;
/** A label and its comment are one question. */
const SAME_QUESTION_MS = 10 * 60 * 1000;

/** What is known of the loop’s changes for an issue. */
interface LoopsWork {
  readonly workedOn: boolean;
  readonly mergedAt: readonly string[];
  /** When a preview of one of them first worked. */
  readonly previews: readonly string[];
}

/** The facts of one issue, with what the loop did about it. */
export function issueFacts(issue: IssueRecord, home: string, loop: LoopsWork): readonly LoopFact[] {
  const item = `#${issue.number}`;
  const facts: LoopFact[] = [];
  const add = (id: string, at: string, fact: object): void => {
    facts.push({ schemaVersion: 1, id, at, ...fact } as LoopFact);
  };
  if (issue.parent !== null)
    add(`task/${item}`, issue.createdAt, { kind: 'task', item, lineage: idOf(issue.parent, home) });
  const questions = questionsOf(issue, item);
  for (const { id, at, text, link, source } of questions) {
    add(id, at, { kind: 'interrupt', item, run: null, source, text, link, ...blank });
    const answer = answerOf(issue, at);
    if (answer !== null) {
      add(`response/${id}`, answer.at, { kind: 'response', interrupt: id, by: answer.by, resolution: 'answered' });
    }
  }
  for (const event of issue.timelineItems) {
    if (event.__typename === 'ReopenedEvent')
      add(`reopened/${event.id}`, event.createdAt, { kind: 'task-reopened', item });
    if (event.__typename !== 'ClosedEvent') continue;
    const by = isPerson(event.actor) ? 'person' : 'loop';
    const as = event.stateReason === null || event.stateReason === 'COMPLETED' ? 'completed' : 'not-planned';
    add(`closed/${event.id}`, event.createdAt, { kind: 'task-closed', item, as, by });
    const delivered = loop.mergedAt.some((at) => at <= later(event.createdAt, 60_000));
    if (loop.workedOn && by === 'person' && as === 'completed' && !delivered) {
      const id = `takeover/${event.id}`;
      const text = 'A person closed the ticket that the loop had taken up, without a change of the loop.';
      add(id, event.createdAt, {
        kind: 'interrupt',
        item,
        run: null,
        source: 'takeover',
        text,
        link: issue.url,
        ...blank,
      });
      add(`response/${id}`, event.createdAt, {
        kind: 'response',
        interrupt: id,
        by: event.actor?.login ?? 'ghost',
        resolution: 'taken-over',
      });
    }
  }
  for (const { comment, command, rest } of commandsOf(issue)) {
    const id = `${command}/${comment.id}`;
    const by = comment.author?.login ?? 'ghost';
    if (command === 'feedback') add(id, comment.createdAt, { kind: 'feedback', item, by, text: rest.slice(0, 4000) });
    const category = categoryNamed(rest);
    const asked = questions.findLast(({ at }) => at <= comment.createdAt);
    if (command === 'category' && category !== null && asked !== undefined) {
      add(id, comment.createdAt, { kind: 'category', interrupt: asked.id, category, by });
    }
  }
  return [...facts, ...demosOf(facts, loop)];
}

const blank = { category: 'unclear', machine: false, costUsd: null, evidence: [] };

interface Question {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly link: string;
  readonly source: 'declared' | 'label';
}

/** What the loop asked in comments, and each time it was put to a person by the label alone. */
function questionsOf({ comments, timelineItems, url }: IssueRecord, item: string): readonly Question[] {
  const declared = comments.flatMap((comment): Question[] => {
    const [, key] = ESCALATION.exec(comment.body) ?? [];
    if (key === undefined || isPerson(comment.author)) return [];
    return [
      {
        id: `interrupt/${key}`,
        at: comment.createdAt,
        text: reasonInQuestion(comment.body) ?? 'The loop asked without a question.',
        link: comment.url,
        source: 'declared',
      },
    ];
  });
  const labelled = timelineItems.flatMap((event): Question[] => {
    if (event.__typename !== 'LabeledEvent' || event.label.name !== LABELS.escalated) return [];
    const near = declared.some(({ at }) => Math.abs(Date.parse(at) - Date.parse(event.createdAt)) <= SAME_QUESTION_MS);
    const text = `The ticket ${item} was put to a person without a question.`;
    return near ? [] : [{ id: `label/${event.id}`, at: event.createdAt, text, link: url, source: 'label' }];
  });
  return [...declared, ...labelled].sort((left, right) => (left.at < right.at ? -1 : 1));
}

/** A person’s first word or deed after a question. */
function answerOf(
  { comments, timelineItems }: IssueRecord,
  asked: string,
): { readonly at: string; readonly by: string } | null {
  const deeds = [
    ...comments.map(({ createdAt, author }) => ({ at: createdAt, by: author })),
    ...timelineItems.map(({ createdAt, actor }) => ({ at: createdAt, by: actor })),
  ];
  const own = deeds
    .filter(({ at, by }) => at > asked && isPerson(by))
    .sort((left, right) => (left.at < right.at ? -1 : 1));
  const [first] = own;
  return first === undefined ? null : { at: first.at, by: first.by?.login ?? 'ghost' };
}

function* commandsOf({ comments }: IssueRecord) {
  for (const comment of comments) {
    const found = commandOf(comment.body);
    if (found !== null && isPerson(comment.author) && isTrusted(comment.authorAssociation)) yield { comment, ...found };
  }
}

/** The category that a text names first; null: none. */
export function categoryNamed(text: string): InterruptCategory | null {
  const [word = ''] = text.toLowerCase().split(/\s/);
  return INTERRUPT_CATEGORIES.find((category) => category === word) ?? null;
}

/** Feedback is shown by a preview that works, or when a change for its ticket was merged after it and the ticket closed. */
function demosOf(facts: readonly LoopFact[], { mergedAt, previews }: LoopsWork): readonly LoopFact[] {
  return facts.flatMap((fact): LoopFact[] => {
    if (fact.kind !== 'feedback') return [];
    const closed = facts
      .filter((one) => one.kind === 'task-closed' && one.as === 'completed' && one.at > fact.at)
      .map(({ at }) => at)
      .sort()[0];
    const verified = mergedAt.some((at) => at > fact.at) ? closed : undefined;
    const preview = previews.find((at) => at > fact.at);
    const demo = { schemaVersion: 1, kind: 'demo', feedback: fact.id } as const;
    return [
      ...(verified === undefined
        ? []
        : [{ ...demo, id: `demo/${fact.id}`, at: verified, how: 'merged-and-verified' as const }]),
      ...(preview === undefined ? [] : [{ ...demo, id: `preview/${fact.id}`, at: preview, how: 'preview' as const }]),
    ];
  });
}

/** `#n` at home, `owner/name#n` elsewhere. */
export function idOf(
  { number, repository }: { readonly number: number; readonly repository: { readonly nameWithOwner: string } },
  home: string,
): string {
  const isHome = repository.nameWithOwner.toLowerCase() === home.toLowerCase();
  return `${isHome ? '' : repository.nameWithOwner}#${number}`;
}

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();
