import { assertNever } from '../loop-error.ts';
import { formatPosition, type SourcePosition } from '../source-position.ts';
import { describeDuration } from './describe-duration.ts';
import { describeProbe } from './describe-probe.ts';
import { describeAutonomy, describeRatchet } from './describe-ratchet.ts';
import { describeRollout } from './describe-rollout.ts';
import { describeSchedule } from './describe-schedule.ts';
import { describeGate } from './explain-gate.ts';
import type { BudgetName, Prose, Rule, RuleMeaning, StopCondition } from './loop-spec.ts';
import type { Screen } from './screen.ts';
import type { SpecSection } from './spec-section.ts';
import { ESCALATING_SECTIONS } from './spec-section.ts';

/** One line of the readiness table. */
export interface SpecRow {
  readonly line: number;
  readonly class: Rule['class'] | 'prose';
  readonly section: SpecSection | null;
  readonly text: string;
  /** What the loop does about it: its meaning, the question it asks, why it cannot be read, or that nobody enforces it. */
  readonly says: string;
}

/** Every line of a spec with its class and what that means, in the order of the file. */
export function explainSpec(spec: {
  readonly rules: readonly Rule[];
  readonly prose?: readonly Prose[];
}): readonly SpecRow[] {
  const rules = spec.rules.map(
    (rule): SpecRow => ({
      line: rule.position.line,
      class: rule.class,
      section: rule.section,
      text: rule.text,
      says: says(rule),
    }),
  );
  const prose = (spec.prose ?? []).map(
    ({ position, section, text }): SpecRow => ({
      line: position.line,
      class: 'prose',
      section,
      text,
      says: 'text for people',
    }),
  );
  return [...rules, ...prose].sort((left, right) => left.line - right.line);
}

/** `file:line:column`, the reason, then the line of source with a caret. */
export function formatSpecProblem(
  rule: { readonly position: SourcePosition; readonly reason: string },
  text: string,
): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return `${formatPosition(rule.position, lines[rule.position.line - 1])}\n${rule.reason}`;
}

function says(rule: Rule): string {
  if (rule.class === 'judged') return `${rule.question}${describeScreen(rule.screen)}`;
  if (rule.class === 'rejected') return rule.reason;
  return describeMeaning(rule.meaning, rule.section);
}

/** What an enforced rule means, in words. */
export function describeMeaning(meaning: RuleMeaning, section: SpecSection): string {
  switch (meaning.kind) {
    case 'labels': {
      const names = meaning.labels.map((label) => `"${label}"`).join(meaning.match === 'all' ? ' and ' : ' or ');
      const state = `${meaning.negated ? 'not labeled' : 'labeled'} ${names}`;
      return ESCALATING_SECTIONS.has(section) ? `keeps out what is ${state}` : `must be ${state}`;
    }
    case 'max-files':
      return `at most ${meaning.max} changed files`;
    case 'max-lines':
      return `at most ${meaning.max} changed lines`;
    case 'max-bytes':
      return `at most ${meaning.max.toLocaleString('en-US')} bytes ${meaning.of === 'file' ? 'in each file' : 'in all'}`;
    case 'no-binaries':
      return 'adds or changes no binary file';
    case 'paths': {
      const globs = meaning.globs.map((glob) => `\`${glob}\``).join(', ');
      return meaning.polarity === 'only' ? `changes only ${globs}` : `never changes ${globs}`;
    }
    case 'failed-before':
      return `after ${meaning.times} failed attempts a person decides`;
    case 'base-checks':
      return 'required checks must be there and green before any change';
    case 'acceptance-criteria':
      return 'the ticket must say when it is done';
    case 'checker-unsure':
      return 'what the checker is unsure of goes to a person';
    case 'author-limit':
      return `at most ${meaning.max} tickets of one author per run`;
    case 'gate':
      return describeGate(meaning.check);
    case 'budget':
      return describeBudget(meaning.budget, meaning.limit);
    case 'stop':
      return describeStop(meaning.condition, meaning.attempts);
    case 'remediation': {
      const again = meaning.action === 'retry' ? ` ${meaning.retries} times, then escalate` : '';
      return `a ${meaning.failureClass} failure: ${meaning.action}${again}; a person looks: ${meaning.humanReview}`;
    }
    case 'heal-harness':
      return `a heal may change ${meaning.globs.join(', ')} and nothing else`;
    case 'heal-replay':
      return `a stop is replayed by \`${meaning.command}\`, within ${describeDuration(meaning.deadlineMs)}`;
    case 'fix-limit':
      return `at most ${meaning.max} fixes per pull request`;
    case 'live-probe':
      return describeProbe(meaning.probe);
    case 'mode':
      return `runs no higher than ${meaning.mode}`;
    case 'trigger': {
      const time = meaning.time === null ? '' : ` at ${meaning.time}`;
      return `starts: ${meaning.days}${time}${meaning.zone === null ? '' : ` ${meaning.zone}`}`;
    }
    case 'role':
      return describeRole(meaning);
    case 'checker-differs':
      return `the checker is another ${meaning.by === 'vendor' ? "vendor's model" : 'model'} than the maker, or nothing is checked`;
    case 'lenses':
      return `the checker reads through ${meaning.names.join(', ')}`;
    case 'lens':
      return `the lens ${meaning.name} asks: ${meaning.question}`;
    case 'parallel':
    case 'lock':
    case 'priority':
    case 'pass-limit':
    case 'post-merge':
      return describeSchedule(meaning);
    case 'ratchet':
    case 'record-guards':
    case 'retire-guards':
    case 'golden-set':
      return describeRatchet(meaning);
    case 'autonomy-tier':
    case 'autonomy-class':
      return describeAutonomy(meaning);
    case 'demote-after':
    case 'promote-after':
      return describeRollout(meaning);
    default:
      return assertNever(meaning);
  }
}

function describeRole(role: Extract<RuleMeaning, { kind: 'role' }>): string {
  const parts = [
    role.agent ?? '',
    role.model === null ? '' : `model ${role.model}`,
    role.maxCostUsd === undefined ? '' : `at most $${role.maxCostUsd} per run`,
    role.maxTokens === undefined ? '' : `at most ${role.maxTokens.toLocaleString('en-US')} tokens per run`,
    role.differsBy === undefined ? '' : `of another ${role.differsBy} than the maker`,
  ];
  return `${role.role}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** What code does before a model is asked. */
function describeScreen(screen: Screen | undefined): string {
  switch (screen?.kind) {
    case undefined:
      return '';
    case 'subjects':
      return ` A clear word or path of ${screen.subjects.join(', ')} escalates at once.`;
    case 'checkable-done':
      return ` Criteria that each name a ${screen.by.join(', ')} check need no judge.`;
    case 'outside-context':
      return ' A link to a private place, or a talk that nobody wrote down, escalates at once.';
    default:
      return assertNever(screen);
  }
}

function describeBudget(budget: BudgetName, limit: number): string {
  switch (budget) {
    case 'maxIterations':
      return `at most ${limit} iterations per attempt`;
    case 'maxToolCalls':
      return `at most ${limit} tool calls per iteration`;
    case 'maxRuntimeMs':
      return `at most ${describeDuration(limit)} per attempt`;
    case 'maxPullRequests':
      return `at most ${limit} pull requests per run`;
    case 'maxTokens':
      return `at most ${limit.toLocaleString('en-US')} tokens per run`;
    case 'maxCostUsd':
      return `at most $${limit} per run`;
    default:
      return assertNever(budget);
  }
}

const STOPS: Readonly<Record<StopCondition, string>> = {
  'all-items-settled': 'stops when every selected item is settled',
  'max-iterations': 'stops at the limit of iterations',
  'budget-exhausted': 'stops when a budget is used up',
  'no-progress': 'stops without progress',
  'gate-environment-failure': 'stops when a required gate fails because of its environment',
};

function describeStop(condition: StopCondition, attempts: number | null): string {
  return attempts === null ? STOPS[condition] : `${STOPS[condition]} in ${attempts} consecutive attempts`;
}
