import type { SourcePosition } from '../source-position.ts';
import { readAutonomy } from './forms/autonomy.ts';
import { readBaseChecks } from './forms/base-checks.ts';
import { readBudget } from './forms/budgets.ts';
import { readChangeBytes } from './forms/change-bytes.ts';
import { readChangeSize } from './forms/change-size.ts';
import { readChecker } from './forms/checker.ts';
import { readFailedBefore } from './forms/failed-before.ts';
import { readGate } from './forms/gates.ts';
import { readLabels } from './forms/labels.ts';
import { readLiveProbe } from './forms/live-probe.ts';
import { readPaths } from './forms/paths.ts';
import { readRatchet } from './forms/ratchet.ts';
import { readRemediation } from './forms/remediation.ts';
import { readRisk } from './forms/risk.ts';
import { readRole } from './forms/roles.ts';
import { readRollout } from './forms/rollout.ts';
import { readLock, readParallel, readPassLimit, readPostMerge, readPriority } from './forms/schedule.ts';
import { readSelfHeal } from './forms/self-heal.ts';
import { readStopCondition } from './forms/stop-conditions.ts';
import { readAcceptanceCriteria, readAuthorLimit, readCheckerUnsure } from './forms/ticket-text.ts';
import { readTrigger } from './forms/triggers.ts';
import type { Rule } from './loop-spec.ts';
import { type Phrase, toPhrase, unreadable } from './phrase.ts';
import type { ReadForm, Reading } from './reading.ts';
import { readScreen } from './screen.ts';
import type { SpecSection } from './spec-section.ts';

/** What a section's bullets may be, in the order they are tried, and what becomes of the others. */
interface SectionGrammar {
  readonly forms: readonly ReadForm[];
  /** `judge`: a question for the classifier; otherwise why nothing can be made of it. */
  readonly otherwise: 'judge' | string;
}

const SELECTION: SectionGrammar = {
  forms: [
    readPriority,
    readBaseChecks,
    readFailedBefore,
    readAcceptanceCriteria,
    readCheckerUnsure,
    readAuthorLimit,
    readChangeSize,
    readLabels,
    readPaths,
  ],
  otherwise: 'judge',
};
const gateForm =
  (position: SourcePosition): ReadForm =>
  (phrase) =>
    readGate(phrase, position);

function grammarOf(section: SpecSection, position: SourcePosition): SectionGrammar {
  switch (section) {
    case 'select-when':
    case 'skip-when':
    case 'always-escalate':
    case 'escalate-on-ambiguity':
      return SELECTION;
    case 'gates':
      return {
        forms: [readPostMerge, readRatchet, readPaths, readChangeSize, readChangeBytes, gateForm(position)],
        otherwise: 'it is not a gate',
      };
    case 'budgets':
      return {
        forms: [readAuthorLimit, readParallel, readLock, readPassLimit, readChangeSize, readChangeBytes, readBudget],
        otherwise: 'it is no budget; write it like "max iterations: 3", "max runtime: 30 minutes" or "max cost: $2"',
      };
    case 'stop':
      return {
        forms: [readStopCondition],
        otherwise:
          'it is no stop condition; there are: all selected items are completed or escalated, max iterations are reached, a budget is exhausted, no progress across two consecutive attempts, a required gate fails for an environmental reason',
      };
    case 'live':
      return { forms: [(phrase) => readLiveProbe(phrase, position)], otherwise: 'it is not a probe' };
    case 'remediation':
      return {
        forms: [readRemediation],
        otherwise:
          'it says nothing about a class of failure; write it like "lint: fix and re-run, no person" or "max fixes per pull request: 3"',
      };
    case 'autonomy':
      return {
        forms: [readAutonomy, readRollout, readRisk],
        otherwise:
          'write it like "mode: shadow" (shadow, propose or auto), "medium risk: human review" or "public API: `src/index.ts`"',
      };
    case 'self-heal':
      return {
        forms: [readSelfHeal],
        otherwise:
          'write it like "harness: `scripts/loop/**`" or "replay: `sh scripts/loop/agent.sh true` (5 minutes)"',
      };
    case 'trigger':
      return { forms: [readTrigger], otherwise: 'write it like "every weekday at 08:00 UTC", "on demand" or "on …"' };
    case 'roles':
      return {
        forms: [readRole, readChecker],
        otherwise:
          'write it like "maker: `claude-code`, model `name`", "lenses: security, bugs" or "the checker differs from the maker by vendor", or as a paragraph',
      };
    case 'purpose':
    case 'inputs':
      return { forms: [], otherwise: '' };
  }
}

export interface Bullet {
  readonly text: string;
  readonly position: SourcePosition;
  readonly section: SpecSection;
}

/** Makes a rule of one bullet. Never throws. */
export function classifyBullet(bullet: Bullet): Rule {
  const illegible = unreadable(bullet.text);
  if (illegible !== null) return rejected({ ...bullet, text: bullet.text.slice(0, 120) }, illegible);
  const grammar = grammarOf(bullet.section, bullet.position);
  const phrase = toPhrase(bullet.text);
  const reading = firstReading(grammar.forms, phrase, bullet.section);
  if (reading !== null) {
    return 'meaning' in reading
      ? { ...bullet, class: 'enforced', meaning: reading.meaning }
      : rejected(bullet, reading.reason);
  }
  if (grammar.otherwise !== 'judge') return rejected(bullet, grammar.otherwise);
  const home = homeElsewhere(phrase, bullet);
  if (home !== null) return rejected(bullet, home);
  const screen = readScreen(phrase, bullet.section);
  return { ...bullet, class: 'judged', question: questionOf(bullet), ...(screen === undefined ? {} : { screen }) };
}

/** Whether a text that is not a bullet would have been an enforced rule here, had it been one. */
export function readsLikeRule(text: string, section: SpecSection, position: SourcePosition): boolean {
  if (unreadable(text) !== null) return false;
  const forms = section === 'purpose' || section === 'inputs' ? SELECTION.forms : grammarOf(section, position).forms;
  const reading = firstReading([...forms, readBudgetOnly], toPhrase(text), section);
  return reading !== null && 'meaning' in reading;
}

export function rejected(bullet: Bullet, reason: string): Rule {
  return { ...bullet, class: 'rejected', reason };
}

function firstReading(forms: readonly ReadForm[], phrase: Phrase, section: SpecSection): Reading {
  for (const form of forms) {
    const reading = form(phrase, section);
    if (reading !== null) return reading;
  }
  return null;
}

const readBudgetOnly: ReadForm = (phrase, section) => {
  const reading = readBudget(phrase, section);
  return reading !== null && 'meaning' in reading ? reading : null;
};

/** A rule of another section, lost among questions: nobody would enforce it. */
function homeElsewhere(phrase: Phrase, bullet: Bullet): string | null {
  const homes: readonly (readonly [string, ReadForm])[] = [
    ['Budgets', readBudgetOnly],
    ['Stop Conditions', readStopCondition],
    ['Autonomy', readAutonomy],
    ['Gates', (inner) => (/^[^\uE000:]{1,60}: ?\uE000/.test(inner.text) ? readGate(inner, bullet.position) : null)],
  ];
  const home = homes.find(([, form]) => {
    const reading = form(phrase, bullet.section);
    return reading !== null && 'meaning' in reading;
  });
  return home === undefined ? null : `it belongs under "${home[0]}", where it would be enforced`;
}

/** A yes/no question whose "yes" means escalate. */
function questionOf({ section, text }: Bullet): string {
  const rule = text.replace(/[.;,]+$/, '');
  switch (section) {
    case 'select-when':
      return `The loop may take this work only when: "${rule}". Is that untrue here, or not certain?`;
    case 'always-escalate':
      return `Does this work involve the following, or could it: "${rule}"?`;
    default:
      return `Is the following true here, or likely: "${rule}"?`;
  }
}
