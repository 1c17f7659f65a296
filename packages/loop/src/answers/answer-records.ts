import { type GivenAnswer, InterruptAnswer } from '@loop-actions/contract';
import { readJsonLines } from '@loop-actions/state';
import { redactSecrets, sanitizeInbound } from '@loop-actions/text';
import type { AnsweredEscalation } from './answered-escalations.ts';

/** Characters of one answer, and of all answers to one question. */
const LIMITS = { answer: 4000, text: 8000, given: 10 } as const;

/** The lines that close an item's questions, with GitHub's own times. */
export function answerRecords(
  answered: readonly AnsweredEscalation[],
  by: { readonly run: string; readonly secrets: readonly string[] },
): readonly InterruptAnswer[] {
  return answered.flatMap(({ item, answers, closes }) => {
    const [first] = answers;
    if (first === undefined) return [];
    const text = wordsOf(answers, by.secrets);
    return closes.map(({ interrupt, askedAt }) => ({
      schemaVersion: 1 as const,
      kind: 'answer' as const,
      id: `${interrupt}/answer`,
      interrupt,
      item,
      run: by.run,
      person: first.person,
      by: first.by,
      askedAt,
      answeredAt: first.at,
      responseMs: askedAt === null ? null : Math.max(0, Date.parse(first.at) - Date.parse(askedAt)),
      text,
      url: first.url,
    }));
  });
}

/** What people answered about an item, on record and in this run, oldest first: context for who works on it. */
export function answersAbout(
  item: string,
  ledger: string | null,
  fresh: readonly InterruptAnswer[],
): readonly GivenAnswer[] {
  const lines = readJsonLines(ledger);
  const questions = new Map(lines.map(({ id, question }) => [id, typeof question === 'string' ? question : '']));
  const recorded = lines.flatMap((line) => {
    const answer = InterruptAnswer.safeParse(line);
    return answer.success ? [answer.data] : [];
  });
  const byId = new Map([...recorded, ...fresh].map((answer) => [answer.id, answer]));
  return [...byId.values()]
    .filter((answer) => answer.item === item && answer.text !== '')
    .sort((left, right) => Date.parse(left.answeredAt) - Date.parse(right.answeredAt))
    .slice(-LIMITS.given)
    .map(({ interrupt, person, answeredAt, text }) => ({
      question: sanitizeInbound(questions.get(interrupt) ?? '', { maxChars: LIMITS.answer }).text.slice(
        0,
        LIMITS.answer,
      ),
      person,
      at: answeredAt,
      text,
    }));
}

/** Nothing that is invisible on GitHub, and no secret, is kept or handed on. */
function wordsOf(answers: AnsweredEscalation['answers'], secrets: readonly string[]): string {
  const spoken = answers.filter(({ text }) => text !== '');
  const words = spoken.map(({ person, text }) => {
    const clean = sanitizeInbound(redactSecrets(text, secrets).text, { maxChars: LIMITS.answer }).text;
    return spoken.length === 1 ? clean : `@${person}: ${clean}`;
  });
  return words.join('\n\n').slice(0, LIMITS.text);
}
