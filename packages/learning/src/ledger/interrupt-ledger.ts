import { Interrupt, InterruptAnswer, type LoopFact, marker } from '@loop-actions/contract';
import { categoryNamed, ESCALATION } from './issue-facts.ts';
import { commandOf } from './speakers.ts';

/** The lines of `interrupts.jsonl`: what the loop asked, and who answered when by GitHub’s clock. */
export interface InterruptLedger {
  readonly questions: readonly Interrupt[];
  readonly answers: readonly InterruptAnswer[];
}

/** Reads the lines of the ledger; what is neither a question nor an answer is left out. */
export function readInterrupts(lines: readonly unknown[]): InterruptLedger {
  const questions: Interrupt[] = [];
  const answers: InterruptAnswer[] = [];
  for (const line of lines) {
    const answer = InterruptAnswer.safeParse(line);
    const question = Interrupt.safeParse(line);
    if (answer.success) answers.push(answer.data);
    else if (question.success) questions.push(question.data);
  }
  return { questions, answers };
}

/**
 * What the answers on record say: when a question was settled and how, in which words, and which category the person
 * gave it. They hold where the comment is older than what was read of GitHub, or gone from there.
 */
export function factsOfAnswers({ answers }: InterruptLedger): readonly LoopFact[] {
  return answers.flatMap(({ id, interrupt, person, by, askedAt, answeredAt, text }): LoopFact[] => {
    // Nobody answers what was not asked yet.
    if (askedAt !== null && Date.parse(answeredAt) < Date.parse(askedAt)) return [];
    const about = {
      schemaVersion: 1,
      at: answeredAt,
      interrupt: interruptId(interrupt),
      by: person.slice(0, 100),
    } as const;
    const said = commandOf(text);
    const category = said?.command === 'category' ? categoryNamed(said.rest) : null;
    const resolution = by === 'comment' ? 'answered' : 'withdrawn';
    const words = text === '' ? {} : { text: text.slice(0, 4000) };
    return [
      { ...about, kind: 'response', id: `response/${id}`, resolution, ...words },
      ...(category === null ? [] : [{ ...about, kind: 'category', id: `category/${id}`, category } as const]),
    ];
  });
}

/** Interrupts read off GitHub with what the loop knew when it asked: the run, its guess of the category, the evidence. */
export function withLedger(facts: readonly LoopFact[], { questions }: InterruptLedger): readonly LoopFact[] {
  const known = new Map(questions.map((question) => [interruptId(question.id), question]));
  return facts.map((fact) => {
    const question = fact.kind === 'interrupt' ? known.get(fact.id) : undefined;
    if (question === undefined || fact.kind !== 'interrupt') return fact;
    const { run, category, tried, evidence } = question;
    const words = [...tried, ...evidence.map(({ label, value }) => `${label}: ${value}`)];
    return { ...fact, run, category, evidence: words.map((one) => one.slice(0, 1000)).slice(0, 20) };
  });
}

/** The id under which a question is read off its comment, whose marker holds it. */
function interruptId(id: string): string {
  const [, key = id] = ESCALATION.exec(marker('escalation', id)) ?? [];
  return `interrupt/${key}`;
}
