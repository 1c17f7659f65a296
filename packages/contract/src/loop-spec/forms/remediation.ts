import type { FailureClass } from '../../finding.ts';
import { DEFAULT_REMEDIATION, type HumanReview, type RemediationRule } from '../../remediation.ts';
import type { Phrase } from '../phrase.ts';
import { parseCount } from '../quantity.ts';
import type { ReadForm, Reading } from '../reading.ts';

/** What people call the classes of failure. */
const CLASSES: readonly (readonly [FailureClass, RegExp])[] = [
  ['lint', /^(?:lint|linting|format(?:ting)?|style)$/],
  ['type', /^types?$/],
  ['test', /^tests?$/],
  ['eval', /^evals?$/],
  ['build', /^(?:build|compile)$/],
  ['scope', /^scope$/],
  ['policy', /^policy$/],
  ['config', /^config(?:uration)?$/],
  ['environment', /^(?:environment|environmental)$/],
  ['unknown', /^(?:unknown|other)$/],
];
const FAULT = /^(.+?) (?:violations?|errors?|failures?|findings?|regressions?|problems?)$/;

/** Steps on the way to a proposal; they say how, and the proposal is what counts. */
const DIAGNOSES =
  /^(?:diagnose(?: it)?|trace (?:it )?to (?:its |the )?root cause|(?:identify|find) (?:the )?(?:root cause|lever))$/;
const STEPS: readonly (readonly [RemediationRule['action'] | 'again', RegExp])[] = [
  ['fix', /^(?:auto-?fix|fix(?: it)?)(?: (?:with|by) (?:its own|its|the|a) (?:own )?fixer)?$/],
  ['again', /^(?:then )?(?:re-?run|judge again)$/],
  ['propose', /^propose(?: an?)?(?: fix| remediation| change)?$/],
  ['retry', /^retry(?: (?:within limits|once|twice|(?:up to )?[\w-]+ times))?$/],
  ['escalate', /^(?:then )?(?:escalate|ask a person)$/],
];
const REVIEWS: readonly (readonly [HumanReview, RegExp])[] = [
  ['no', /^(?:no|no (?:person|human|(?:human )?review)|no human review required)$/],
  ['depends', /^(?:depends|depends on (?:the )?scope|(?:a person|human review) depending on (?:the )?scope)$/],
  ['yes', /^(?:yes|a person|(?:with )?human review|human review required)$/],
];
/** A fault in behaviour or in what decides has no deterministic fix, so no spec can ask for one. */
const FIXABLE: ReadonlySet<FailureClass> = new Set(['lint', 'type', 'build']);
/** Whoever may be changed by what it judges judges nothing. */
const NOBODYS: ReadonlySet<FailureClass> = new Set(['scope', 'policy', 'config', 'unknown']);
const LIMIT =
  /^(?:(?:max(?:imum)?(?: number of)?|at most|up to|no more than) )?(?<first>[\w-]+ )?fix(?:es)?(?: attempts)? per (?:pull request|PR)(?::| is| of)? ?(?<last>[\w-]+)?$/i;

/** ``lint: fix and re-run, no person``, a row of a table of those, or `max fixes per pull request: 3`. */
export const readRemediation: ReadForm = (phrase) => readLimit(phrase) ?? readRule(phrase);

function readLimit({ text }: Phrase): Reading {
  const found = LIMIT.exec(text)?.groups;
  if (found === undefined) return null;
  const max = parseCount((found.first ?? found.last ?? '').trim());
  if (max === null || max > 20) return { reason: 'fixes per pull request are a number up to 20' };
  return { meaning: { kind: 'fix-limit', max } };
}

function readRule({ text }: Phrase): Reading {
  const [, name = '', said = ''] = /^([^:]{1,60}): ?(.+)$/.exec(text) ?? [];
  const failureClass = classOf(name);
  if (failureClass === null) return null;
  let action: RemediationRule['action'] | null = null;
  let humanReview: HumanReview | null = null;
  let retries = 0;
  for (const part of partsOf(said)) {
    const step = STEPS.find(([, form]) => form.test(part))?.[0];
    const review = REVIEWS.find(([, form]) => form.test(part))?.[0];
    if (DIAGNOSES.test(part) || step === 'again') continue;
    if (step === 'retry') retries = retriesOf(part);
    // "retry twice, then escalate" is one action: what comes after the limit is a person's anyway.
    if (step !== undefined && !(action === 'retry' && step === 'escalate')) {
      if (action !== null) return { reason: `it says both ${action} and ${step}` };
      action = step;
    } else if (review !== undefined) humanReview = review;
    else if (step === undefined) return { reason: `"${part.slice(0, 60)}" is none of: ${WORDS}` };
  }
  return judge(failureClass, action, { humanReview, retries });
}

function judge(
  failureClass: FailureClass,
  action: RemediationRule['action'] | null,
  said: { readonly humanReview: HumanReview | null; readonly retries: number },
): Reading {
  if (action === null) return { reason: `it names no action: ${WORDS}` };
  if (action === 'fix' && !FIXABLE.has(failureClass)) {
    return { reason: `a ${failureClass} failure has no deterministic fix; propose one, or escalate` };
  }
  if ((action === 'retry') !== (failureClass === 'environment') && action !== 'escalate') {
    return { reason: 'only a failure of the environment is retried, and nothing else is done about one' };
  }
  if (NOBODYS.has(failureClass) && (action !== 'escalate' || said.humanReview === 'no')) {
    return { reason: `a ${failureClass} failure is a person’s: escalate` };
  }
  if (said.retries > 10) return { reason: 'more than ten retries retry for ever' };
  const usual = DEFAULT_REMEDIATION.classes[failureClass];
  const humanReview = said.humanReview ?? (action === usual.action ? usual.humanReview : 'yes');
  return { meaning: { kind: 'remediation', failureClass, action, humanReview, retries: said.retries } };
}

function classOf(name: string): FailureClass | null {
  const words = name.trim().toLowerCase();
  const bare = FAULT.exec(words)?.[1] ?? words;
  return CLASSES.find(([, form]) => form.test(bare))?.[0] ?? null;
}

/** The parts of what is said, without what a dash explains ("No — deterministic fix"). */
function partsOf(said: string): readonly string[] {
  return said
    .toLowerCase()
    .split(/[,;]|(?<!\w)human review:| and (?=re-?run|propose|escalate|judge)/)
    .map((part) =>
      part
        .replace(/ [–—-] .*$/, '')
        .replace(/^ ?(?:then|and) /, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

function retriesOf(part: string): number {
  const times = /^retry (?:up to )?([\w-]+) times$/.exec(part)?.[1];
  if (/ once$/.test(part)) return 1;
  if (/ twice$/.test(part)) return 2;
  if (times === undefined) return DEFAULT_REMEDIATION.classes.environment.retries;
  return parseCount(times) ?? 11;
}

const WORDS =
  'fix and re-run, propose, retry (once, twice, 3 times), escalate; with "no person", "a person" or "a person depending on scope"';
