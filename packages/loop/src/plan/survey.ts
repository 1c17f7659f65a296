import type { Decision } from '@loop-actions/contract';
import type { Selection } from '@loop-actions/selection';
import type { LoopBase } from '../context/loop-context.ts';
import { proposeSpec } from './propose-spec.ts';

/** What a loop could do in a repository that has no spec yet. */
export interface Survey {
  /** Items that code finds nothing against, and how many questions a judge would still be asked of each. */
  readonly could: readonly { readonly item: string; readonly questions: number }[];
  /** A LOOP_SPEC.md to start with. */
  readonly proposal: string;
}

/** Looks at open tickets as a first loop would, and proposes its spec. */
export async function surveyTickets(base: LoopBase, { selected, toJudge }: Selection): Promise<Survey> {
  const could = [
    ...selected.map((ticket) => ({ ticket, questions: 0 })),
    ...toJudge.map(({ ticket, rules }) => ({ ticket, questions: rules.length })),
  ].sort((a, b) => a.ticket.number - b.ticket.number);
  const { stdout } = await base.repository.git.run(['ls-tree', '--full-tree', '--name-only', '-z', base.sha]);
  return {
    could: could.map(({ ticket, questions }) => ({ item: ticket.id, questions })),
    proposal: proposeSpec({
      root: stdout.split('\0').filter((name) => name !== ''),
      scripts: readScripts(await base.repository.readFile(base.sha, 'package.json')),
      label: commonLabel(could.map(({ ticket }) => ticket.labels)),
    }),
  };
}

/** The decisions of a survey: what nothing speaks against would be picked. */
export function surveyDecisions(decisions: readonly Decision[], { could }: Survey): readonly Decision[] {
  const questions = new Map(could.map((one) => [one.item, one.questions]));
  return decisions.map((decision) => {
    const open = questions.get(decision.item);
    if (open === undefined || open === 0) return decision;
    const reason = `nothing in its words or paths speaks against it; ${open} questions are left for a judge`;
    return { ...decision, outcome: 'selected' as const, reason, rule: null };
  });
}

function readScripts(text: string | null): Readonly<Record<string, string>> | null {
  try {
    const { scripts } = (JSON.parse(text ?? 'null') ?? {}) as { scripts?: unknown };
    if (scripts === null || typeof scripts !== 'object') return null;
    const entries = Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch {
    return null;
  }
}

/** The label that most bear, of those that can stand in a spec; null: there is none. */
function commonLabel(labels: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const label of labels.flat()) {
    if (/^[\w .:/-]{1,50}$/.test(label) && !label.startsWith('loop:')) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
