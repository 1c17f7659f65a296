import {
  type AttemptReport,
  type Decision,
  digestOf,
  type Plan,
  type RunReport,
  type StateItem,
  type StopReason,
  type Ticket,
} from '@loop-actions/contract';
import { sanitizeInboundLine } from '@loop-actions/text';

/** What an attempt is given, besides what earlier attempts left. */
export interface AttemptInput {
  readonly plan: Pick<Plan, 'repository' | 'baseSha' | 'spec' | 'escalationPolicy' | 'gateChecklist'>;
  readonly item: { readonly id: string; readonly title: string; readonly bodySha256: string };
}

/** The digest of an attempt's input: the ticket, the base and the control files. */
export function inputOf({ plan, item }: AttemptInput): string {
  const { repository, baseSha, spec, escalationPolicy, gateChecklist } = plan;
  const control = [spec, escalationPolicy, gateChecklist].map((file) => file?.sha256 ?? null);
  const { id, bodySha256 } = item;
  return digestOf({ repository, baseSha, control, id, bodySha256, title: planTitle(item.title) });
}

/** A ticket's title as the plan holds it. */
export function planTitle(title: string): string {
  return sanitizeInboundLine(title, { maxChars: 500 }).text;
}

export interface RunSoFar {
  /** What this run has on record; null: nothing. */
  readonly report: RunReport | null;
  readonly items: ReadonlyMap<string, StateItem>;
  readonly plan: AttemptInput['plan'];
}

/**
 * Tickets that this very run has answered already, on the same input: running it again must not make more of them
 * (DESIGN rule 8). What the machine failed at is not answered, nor what a person has forgiven or changed since.
 */
export function settledInRun(tickets: readonly Ticket[], { report, items, plan }: RunSoFar): readonly Decision[] {
  return tickets.flatMap((ticket) => {
    const { id: item, title, url } = ticket;
    const last = report?.attempts.filter((attempt) => attempt.item === item).at(-1);
    if (last === undefined || ticket.state !== 'open' || items.get(item)?.status !== 'ready') return [];
    if (!isAnswer(last) || last.input !== inputOf({ plan, item: ticket })) return [];
    const forgiven = items.get(item)?.resets.some(({ at }) => Date.parse(at) >= Date.parse(last.startedAt));
    if (forgiven === true) return [];
    const reason = `this run has tried it already, on the same input (attempt ${last.attempt}: ${last.verdict ?? last.stopReason})`;
    return [{ item, title, url, outcome: 'skipped' as const, reason, rule: null }];
  });
}

/** Ends without a verdict that say something about the work and not about the machine. */
const TELLING: ReadonlySet<StopReason> = new Set([
  'no-change',
  'no-progress',
  'interrupted',
  'budget-iterations',
  'budget-tool-calls',
  'budget-runtime',
  'budget-tokens',
  'budget-cost',
]);

function isAnswer({ verdict, stopReason, checks, pullRequest }: AttemptReport): boolean {
  if (pullRequest !== null) return false;
  if (verdict === null) return TELLING.has(stopReason);
  const blames = checks.some((check) => check.required && check.failureClass === 'environment');
  return verdict === 'fail' && stopReason !== 'cancelled' && !blames;
}
