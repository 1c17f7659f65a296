import { type CheckResult, hasWriteAccess } from '@loop-actions/contract';
import { runBaseChecks } from '@loop-actions/gate';
import { type GitHub, readPermission } from '@loop-actions/github';
import { NOTHING_USED } from '@loop-actions/model';
import {
  authorLimit,
  type BaseHealth,
  createTicketReader,
  type JudgedTickets,
  type JudgingRoom,
  joinJudged,
  judgeTickets,
  prolificAuthors,
  type Selection,
  type SelectionQuestion,
  selectWork,
} from '@loop-actions/selection';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom, openBox } from '../judge/check-room.ts';

const HEALTHY: BaseHealth = { healthy: true, problems: [] };
const NOTHING_JUDGED: JudgedTickets = {
  judgements: new Map(),
  fresh: new Map(),
  calls: 0,
  cached: 0,
  unanswered: 0,
  usage: NOTHING_USED,
};
/** Authors whose rights are looked up; of more than these nobody expects a flood of own tickets. */
const MOST_LOOKED_UP = 5;

export interface SelectedOnBase {
  readonly selection: Selection;
  readonly judged: JudgedTickets;
  readonly base: BaseHealth;
  /** Checks that answered otherwise on the base than the spec says they must; empty where none was run. */
  readonly baseFailures: readonly CheckResult[];
}

/**
 * Selects work, cheapest first: by code, then by the checks on the base, then by the classifier. The base is only put to
 * the test, and a ticket only judged, when it would otherwise be taken.
 */
export async function selectOnBase(
  deps: LoopDeps,
  base: LoopBase,
  question: Omit<SelectionQuestion, 'base' | 'judgements' | 'read'>,
  room: JudgingRoom | null,
): Promise<SelectedOnBase> {
  // Without a spec nothing is taken: what a judge would be asked is only counted.
  const builtIn = base.control.pinned.spec === null;
  const judgements = room === null && !builtIn ? {} : { judgements: new Map() };
  let asked: SelectionQuestion = { ...question, ...judgements, base: HEALTHY, read: createTicketReader() };
  let selection = selectWork(asked);
  let baseFailures: readonly CheckResult[] = [];
  const rules = [...question.spec.rules, ...question.policy];
  const asks = rules.some((rule) => rule.class === 'enforced' && rule.meaning.kind === 'base-checks');
  if (asks && selection.selected.length + selection.toJudge.length > 0) {
    const { failures, ...health } = await testBase(deps, base);
    baseFailures = failures;
    asked = { ...asked, base: health };
    selection = selectWork(asked);
  }
  let judged = NOTHING_JUDGED;
  while (room !== null && selection.toJudge.length > 0) {
    judged = joinJudged(judged, await judgeTickets(selection.toJudge, room));
    selection = selectWork({ ...asked, judgements: judged.judgements });
  }
  return { selection, judged, base: asked.base, baseFailures };
}

/** "Required tests missing or failing before the change starts" (seed 002), proved by running them. */
async function testBase(
  deps: LoopDeps,
  base: LoopBase,
): Promise<BaseHealth & { readonly failures: readonly CheckResult[] }> {
  const checks = base.control.gates.filter((check) => check.required && check.command !== null && !check.heldOut);
  if (!checks.some(({ kind }) => kind === 'test' || kind === 'eval' || kind === 'coverage')) {
    return { healthy: false, problems: ['no required test is declared'], failures: [] };
  }
  deps.log.info(`Running ${checks.length} required checks on the base ${base.sha.slice(0, 12)} before any change.`);
  const report = await runBaseChecks({ ...checkRoom(deps, base, await openBox(deps)), checks });
  const answers = report.checks.filter(({ asExpected }) => !asExpected);
  for (const { name, found, result } of answers) {
    const said = result.findings.map(({ message }) => message).join('\n');
    deps.log.warning(`Before any change, ${name} is ${found}. ${said}`.trim());
  }
  const problems = answers.map(({ name, found }) => `${name} is ${found}`);
  return { healthy: report.asExpected, problems, failures: answers.map(({ result }) => result) };
}

/** Authors of many tickets who have write access, by GitHub's word: the default limit per author is not meant for them. */
export async function trustedAuthors(
  deps: LoopDeps,
  github: GitHub,
  { spec, policy, tickets }: Pick<SelectionQuestion, 'spec' | 'policy' | 'tickets'>,
): Promise<ReadonlySet<string>> {
  const trusted = new Set<string>();
  if (authorLimit([...spec.rules, ...policy]).rule !== null) return trusted;
  for (const login of prolificAuthors(tickets, MOST_LOOKED_UP)) {
    const level = await readPermission(github, login).catch((error: Error) => {
      deps.log.warning(`Whether ${login} may write is not known: ${error.message}`);
      return 'none' as const;
    });
    if (hasWriteAccess(level)) trusted.add(login);
  }
  return trusted;
}
