import { probeKey } from '../live/live-rules.ts';
import { describeMeaning } from './explain-spec.ts';
import type { Rule } from './loop-spec.ts';
import { ESCALATING_SECTIONS } from './spec-section.ts';

/** Rejects each rule that an earlier one contradicts; which of the two is meant is a person's to say. */
export function rejectContradictions(rules: readonly Rule[]): readonly Rule[] {
  const claims = new Map<string, Claim>();
  const paths: PathClaims = { never: new Map(), shutting: new Map() };
  return rules.map((rule) => {
    if (rule.class !== 'enforced') return rule;
    const earlier = findContradiction(rule, claims, paths);
    if (earlier === null) return rule;
    const { section, text, position } = rule;
    return {
      section,
      text,
      position,
      class: 'rejected',
      reason: `it contradicts line ${earlier.line}: ${earlier.why}`,
    };
  });
}

interface Claim {
  readonly value: string;
  readonly line: number;
}
/** By glob: what rules forbid, and every glob that would forbid all of something rules allow. */
interface PathClaims {
  readonly never: Map<string, Claim>;
  readonly shutting: Map<string, Claim>;
}
type Enforced = Extract<Rule, { class: 'enforced' }>;
type Contradiction = { readonly line: number; readonly why: string } | null;

function findContradiction(rule: Enforced, claims: Map<string, Claim>, paths: PathClaims): Contradiction {
  const { meaning, position } = rule;
  if (meaning.kind === 'paths') return claimPaths(meaning.globs, meaning.polarity, position.line, paths);
  const claimed = claimsOf(rule);
  for (const [key, value, why] of claimed) {
    const earlier = claims.get(key);
    if (earlier !== undefined && earlier.value !== value) return { line: earlier.line, why };
  }
  for (const [key, value] of claimed) if (!claims.has(key)) claims.set(key, { value, line: position.line });
  return null;
}

/** What a rule says of one thing that can only have one value: [the thing, its value, what to tell people]. */
function claimsOf({ meaning, section }: Enforced): readonly (readonly [string, string, string])[] {
  switch (meaning.kind) {
    case 'budget':
      return [[`budget ${meaning.budget}`, String(meaning.limit), 'one budget has two values']];
    case 'mode':
      return [['mode', meaning.mode, 'there is one mode']];
    case 'gate': {
      const { name, command, builtIn } = meaning.check;
      return [[`gate ${name.toLowerCase()}`, command ?? JSON.stringify(builtIn), 'two gates have one name']];
    }
    case 'live-probe': {
      const { name, position } = meaning.probe;
      return [[`probe ${probeKey(name)}`, String(position.line), 'two probes have one name']];
    }
    case 'remediation':
      return [
        [
          `remediation ${meaning.failureClass}`,
          `${meaning.action} ${meaning.humanReview} ${meaning.retries}`,
          'one class of failure has two answers',
        ],
      ];
    case 'heal-replay':
      return [['replay', meaning.command, 'a stop is replayed in one way']];
    case 'fix-limit':
      return [['fix limit', String(meaning.max), 'there is one limit of fixes']];
    case 'role':
      return [[`role ${meaning.role}`, describeMeaning(meaning, section), 'one role has two agents']];
    case 'checker-differs':
      return [['checker differs', meaning.by, 'the checker differs in one way']];
    case 'lens':
      return [[`lens ${meaning.name}`, meaning.question, 'one lens asks two questions']];
    case 'author-limit':
      return [['author limit', String(meaning.max), 'there is one limit of tickets per author']];
    case 'labels': {
      if (meaning.match === 'any' && !isForbidden(meaning.negated, section)) return [];
      if (meaning.match === 'all' && meaning.labels.length > 1 && isForbidden(meaning.negated, section)) return [];
      const demand = isForbidden(meaning.negated, section) ? 'forbidden' : 'required';
      return meaning.labels.map((label) => [
        `label ${label.toLowerCase()}`,
        demand,
        `the label "${label}" is both required and forbidden`,
      ]);
    }
    case 'parallel':
      return [['parallel', String(meaning.max), 'there is one limit of items in parallel']];
    case 'lock':
      return [[`lock ${meaning.name}`, JSON.stringify(meaning), 'two locks have one name']];
    case 'priority':
      return [['priority', meaning.labels.join('\n'), 'there is one order of priorities']];
    case 'pass-limit':
      return [[`passes per ${meaning.per}`, String(meaning.max), 'there is one limit of passes']];
    case 'autonomy-class':
      return [[`risk ${meaning.risk}`, meaning.decision, 'one class of risk has two decisions']];
    default:
      return [];
  }
}

function isForbidden(negated: boolean, section: Rule['section']): boolean {
  return negated !== ESCALATING_SECTIONS.has(section);
}

function claimPaths(
  globs: readonly string[],
  polarity: 'only' | 'never',
  line: number,
  paths: PathClaims,
): Contradiction {
  const rivals = polarity === 'only' ? paths.never : paths.shutting;
  for (const glob of globs) {
    for (const other of polarity === 'only' ? shuttingGlobs(glob) : [glob]) {
      const rival = rivals.get(other);
      if (rival === undefined) continue;
      const shut = polarity === 'only' ? glob : rival.value;
      return { line: rival.line, why: `\`${shut}\` may be changed by one and not by the other` };
    }
  }
  for (const glob of globs) {
    if (polarity === 'never') paths.never.set(glob, { value: glob, line });
    else for (const other of shuttingGlobs(glob)) paths.shutting.set(other, { value: glob, line });
  }
  return null;
}

/** The globs that match everything a glob can match: itself, and the folders above it. */
function shuttingGlobs(glob: string): readonly string[] {
  const globs = [glob, '**'];
  for (let at = glob.indexOf('/'); at >= 0; at = glob.indexOf('/', at + 1)) {
    const folder = glob.slice(0, at + 1);
    if (/[*?[\]{}()]/.test(folder)) break;
    globs.push(`${folder}**`);
  }
  return globs;
}
