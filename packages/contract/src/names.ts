import { encodeItemId } from './identifiers.ts';

/** Labels that are ours. People and workflows key on them; `docs/names.md` lists them. */
export const LABELS = {
  /** A person took the item out of the loop's hands; the oracle counts it as settled. */
  humanGated: 'loop:human-gated',
  /** The loop asks a person. */
  escalated: 'loop:escalated',
  /** On pull requests the loop opened. */
  pullRequest: 'loop:pull-request',
  /** The record of a batch: the tickets that the oracle answers for. */
  batch: 'loop:batch',
  /** The loop lost authority; a person with write access who takes it off gives it back. */
  demoted: 'loop:demoted',
  /** Master tickets and sub-issues of a plan that a person accepted. */
  planned: 'loop:planned',
  /** A stop of the loop itself that a person has to look at. */
  stopped: 'loop:stopped',
  /** The issue that holds triage's report; no work. */
  triageReport: 'loop:triage-report',
  /** A merged change that is not live: filed by the oracle, closed by its own probe. */
  activationGap: 'loop:activation-gap',
  /** Evals that are red on the base. */
  regression: 'loop:regression',
  /** The weekly pack, and a rule that a person has to write down. */
  learning: 'loop:learning',
} as const;

/** Default name of the branch that holds LOOP_STATE.md, run reports and ledgers. */
export const STATE_BRANCH = 'loop-state';

/** Paths on the state branch. */
export const STATE_PATHS = {
  state: 'LOOP_STATE.md',
  interrupts: 'interrupts.jsonl',
  interventions: 'interventions.jsonl',
  rollout: 'rollout.jsonl',
  overrides: 'overrides.jsonl',
  corrections: 'corrections.jsonl',
  readings: 'readings.jsonl',
  facts: (month: string): string => `facts/${month}.jsonl`,
  leases: 'leases.json',
  quarantine: 'quarantine.json',
  /** What the classifier answered, by a digest of all that it was asked. */
  judgements: 'judgements.json',
  /** When triage last read the open issues, and the digest of what it remembers of them beside the branch. */
  tracker: 'tracker.json',
  /** The newest verdict on a pull request, for the merge queue. */
  verdict: (pullRequest: string): string => `verdicts/pull-request-${pullRequest}.json`,
  /** What was proposed for a master ticket. */
  proposal: (ticket: string): string => `proposals/${ticket}.json`,
  /** What a run's selection was decided by, for a replay. */
  triageInputs: (run: string): string => `inputs/${run}.json`,
  runReport: (run: string): string => `runs/${run}.json`,
} as const;

/** Control files in the user's repository, all optional, all read from the base ref. */
export const CONTROL_FILES = {
  spec: 'LOOP_SPEC.md',
  escalationPolicy: 'escalation-policy.md',
  gateChecklist: 'quality-gate-checklist.md',
  readiness: 'loop-readiness.md',
} as const;

/** Folder of the ledger of guards in the user's repository; each change that leaves guards adds a file to it. */
export const GUARDS_FOLDER = '.loop/guards/';

/** Folder of the user's own lenses, one page each: `.loop/lenses/<name>.md`. */
export const LENSES_FOLDER = '.loop/lenses/';

/** The file in which an attempt leaves its guards. */
export function guardsFile(attempt: { readonly item: string; readonly run: string; readonly attempt: number }): string {
  const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, '-');
  return `${GUARDS_FOLDER}${encodeItemId(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
}

/** Names of the artifacts (or directories) that carry things between jobs. */
export const ARTIFACTS = {
  plan: 'loop-plan',
  candidate: (item: string): string => `loop-candidate-${encodeItemId(item)}`,
  /** What a maker made of a pull request, beside the candidate that was reviewed. */
  mended: (item: string): string => `loop-mended-${encodeItemId(item)}`,
  gate: (item: string): string => `loop-gate-${encodeItemId(item)}`,
  checker: (item: string): string => `loop-checker-${encodeItemId(item)}`,
  heal: 'loop-heal',
  dashboard: 'loop-dashboard',
  learned: (item: string): string => `loop-learned-${encodeItemId(item)}`,
} as const;

/** The hidden marker that makes a write findable, so that it happens exactly once. */
export function marker(kind: string, key: string): string {
  return `<!-- loop-actions:${kind}:${key.replace(/[^A-Za-z0-9._/#:@-]/g, '_').replaceAll('--', '_')} -->`;
}

/** `loop/<item>-<slug>`: the branch of an item's pull request. */
export function branchName(item: string, title: string, prefix = 'loop/'): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const id = item.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+/, '');
  return `${prefix}${id}${slug === '' ? '' : `-${slug}`}`;
}
