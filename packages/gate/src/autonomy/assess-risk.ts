import {
  AUTONOMY_DECISIONS,
  type Autonomy,
  type AutonomyDecision,
  PATH_TIERS,
  type PathTier,
  type RiskClass,
  type RiskFactor,
} from '@loop-actions/contract';
import type { TreeChange } from '@loop-actions/git';
import type { AutonomyRules } from './autonomy-rules.ts';
import type { ExportChange } from './exported-names.ts';
import type { PathHistory } from './path-history.ts';
import { TIER_POINTS, tiersOf } from './path-tiers.ts';
import { matchesQuarantine } from './quarantine.ts';

export interface RiskQuestion {
  readonly changes: readonly TreeChange[];
  readonly exports: ExportChange;
  /** null: the checkout has none. */
  readonly history: PathHistory | null;
  /** Globs in quarantine. */
  readonly quarantined: readonly string[];
  /** The weaker of the boxes in which the change was made and judged. */
  readonly box: 'strong' | 'weak';
  readonly rules: AutonomyRules;
}

/** Points up to which a change is of a class; above both it is high. */
const LOW = 4;
const MEDIUM = 9;

/** Risk = reversibility × blast radius, each a sum of lines that say why (DESIGN rule 9). */
export function assessRisk(question: RiskQuestion): Autonomy {
  const factors = [
    ...tierFactors(question),
    ...sizeFactors(question.changes),
    ...exportFactors(question),
    ...historyFactors(question.history),
  ];
  const sum = (axis: RiskFactor['axis']): number =>
    factors.reduce((total, factor) => total + (factor.axis === axis ? factor.points : 0), 0);
  const points = sum('reversibility') * sum('blast-radius');
  const risk: RiskClass = points <= LOW ? 'low' : points <= MEDIUM ? 'medium' : 'high';
  const limits = limitsOf(question);
  const decision = strictest([question.rules.decisions[risk], ...limits.map(({ at }) => at)]);
  return { risk, points, decision, factors: [...factors, ...limits.map(({ factor }) => factor)] };
}

/** The paths that cost most on each axis; the others are no comfort. */
function tierFactors({ changes, rules }: RiskQuestion): RiskFactor[] {
  const tierOf = tiersOf(rules.tiers);
  const examples = new Map<PathTier, string>();
  for (const { path, oldPath } of changes) {
    for (const name of oldPath === undefined ? [path] : [oldPath, path]) {
      const tier = tierOf(name);
      if (!examples.has(tier)) examples.set(tier, name);
    }
  }
  const found = PATH_TIERS.filter((tier) => examples.has(tier));
  const most = (axis: 'reversibility' | 'blastRadius'): PathTier =>
    found.reduce(
      (worst, tier) => (TIER_POINTS[tier][axis] >= TIER_POINTS[worst][axis] ? tier : worst),
      found[0] ?? 'docs',
    );
  const line = (axis: RiskFactor['axis'], points: 'reversibility' | 'blastRadius'): RiskFactor => {
    const tier = most(points);
    const value = examples.has(tier) ? `${tier}: ${(examples.get(tier) ?? '').slice(0, 400)}` : tier;
    return { axis, factor: 'paths', value, points: TIER_POINTS[tier][points], because: TIER_POINTS[tier].because };
  };
  return [line('reversibility', 'reversibility'), line('blast-radius', 'blastRadius')];
}

function sizeFactors(changes: readonly TreeChange[]): RiskFactor[] {
  const lines = changes.reduce((total, { addedLines, deletedLines }) => total + addedLines + deletedLines, 0);
  const points = lines > 300 || changes.length > 15 ? 3 : lines > 50 || changes.length > 5 ? 1 : 0;
  const value = `${changes.length} files, ${lines} lines`;
  const because = points === 0 ? 'small enough to be read whole' : 'the more there is, the less of it is read';
  const size: RiskFactor = { axis: 'blast-radius', factor: 'size', value, points, because };
  const binary = changes.find((change) => change.binary);
  if (binary === undefined) return [size];
  return [
    size,
    {
      axis: 'blast-radius',
      factor: 'binary',
      value: binary.path.slice(0, 500),
      points: 2,
      because: 'nobody can read it',
    },
  ];
}

function exportFactors({ exports: { added, removed } }: RiskQuestion): RiskFactor[] {
  if (added + removed === 0) return [];
  const value = `${added} added, ${removed} gone or changed`;
  const because = removed > 0 ? 'who uses it has to change too' : 'who starts to use it keeps it there';
  return [{ axis: 'blast-radius', factor: 'exports', value, points: removed > 0 ? 2 : 1, because }];
}

function historyFactors(history: PathHistory | null): RiskFactor[] {
  const line = (value: string, points: number, because: string): RiskFactor => ({
    axis: 'blast-radius',
    factor: 'history',
    value,
    points,
    because,
  });
  if (history === null) return [line('unknown', 1, 'the checkout has no history; `fetch-depth: 500` shows it')];
  const { commits, reverts } = history;
  const value = `${reverts} reverts or hotfixes in ${commits} commits`;
  return [
    line(
      value,
      Math.min(reverts, 3),
      reverts === 0 ? 'nothing here had to be taken back' : 'it went wrong here before',
    ),
  ];
}

interface Limit {
  readonly at: AutonomyDecision;
  readonly factor: RiskFactor;
}

/** What no number of points can outweigh. */
function limitsOf({ changes, quarantined, box }: RiskQuestion): Limit[] {
  const limits: Limit[] = [];
  const caught = changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]).find(matchesQuarantine(quarantined));
  const line = (factor: string, value: string, because: string): RiskFactor => ({
    axis: 'decision',
    factor,
    value,
    points: 0,
    because,
  });
  if (caught !== undefined) {
    limits.push({
      at: 'never',
      factor: line('quarantine', caught.slice(0, 500), 'a path in quarantine is never automatic'),
    });
  }
  if (box === 'weak') {
    limits.push({
      at: 'human-review',
      factor: line('box', 'weak', 'what ran in a weak box could have reached its judge'),
    });
  }
  return limits;
}

function strictest(decisions: readonly AutonomyDecision[]): AutonomyDecision {
  return AUTONOMY_DECISIONS.findLast((decision) => decisions.includes(decision)) ?? 'never';
}
