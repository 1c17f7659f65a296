import {
  type CheckResult,
  type FailureClass,
  type Finding,
  GUARDS_FOLDER,
  type Guard,
  isLoopError,
} from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import type { ChangedFile } from '../changed-files.ts';
import { isNamed } from '../protected-paths.ts';
import type { ScopeRules } from '../scope-rules.ts';
import { compareCounts, risenCounts } from './compare-counts.ts';
import { holdGoldenSets } from './hold-golden-sets.ts';
import { holdGuards } from './hold-guards.ts';
import { type GuardOrigin, leaveGuards } from './leave-guards.ts';
import { readLedger } from './ledger.ts';
import type { RatchetRules } from './ratchet-rules.ts';

export interface RatchetRequest {
  /** null: they are too much to be read. */
  readonly files: readonly ChangedFile[] | null;
  /** The base's, or why they can't be read. */
  readonly guards: readonly Guard[] | { readonly unreadable: string };
  readonly origin: GuardOrigin;
  readonly rules: RatchetRules;
  readonly scope: Pick<ScopeRules, 'only'>;
}

export interface RatchetAnswer {
  readonly result: CheckResult;
  /** The file of guards that the suite itself put into the candidate; null where there is none. It counts for no scope. */
  readonly ownFile: string | null;
}

const MAX_FINDINGS = 100;

/** The line that doesn't move back: guards and golden cases of the base are held, what may only fall didn't rise. */
export function judgeRatchet({ files, guards, origin, rules, scope }: RatchetRequest): RatchetAnswer {
  if ('unreadable' in guards) {
    return cannotTell(
      'config',
      `the ledger of guards on the base can’t be read, so nothing is held: ${guards.unreadable}`,
    );
  }
  if (files === null) return cannotTell('scope', 'the changed files are too large to be read, so nothing is held');
  const named = (path: string): boolean => scope.only.flat().includes(path) && isNamed(path, null, scope.only.flat());
  const ledger = judgeLedger(files, guards, origin, rules);
  const counted = compareCounts(files);
  const found = [
    ...holdGuards(guards, files, { retired: rules.retired, named }),
    ...holdGoldenSets(files, { globs: rules.goldenSets, named }),
    ...ledger.findings,
    ...risenCounts(counted, rules.rise),
  ];
  const findings = found.slice(0, MAX_FINDINGS);
  if (found.length > MAX_FINDINGS) {
    findings.push({ severity: 'error', message: `and ${found.length - MAX_FINDINGS} more like these` });
  }
  const fallen = counted.filter(({ before, after }) => after < before);
  return {
    ownFile: ledger.ownFile,
    result: {
      ...RATCHET,
      verdict: found.length === 0 ? 'pass' : 'fail',
      failureClass: found.length === 0 ? null : 'policy',
      findings,
      evidence: [
        { kind: 'figure', label: 'guards held', value: String(guards.length) },
        ...fallen.map(({ what, count, before, after }) => ({
          kind: 'figure' as const,
          label: `${count}: ${what}`.slice(0, 200),
          value: `${after} after ${before}`,
        })),
      ],
    },
  };
}

const RATCHET = { name: 'ratchet', command: null, required: true, durationMs: 0 } as const;

/** The ledger of a commit for `judgeRatchet`; a file that can't be read guards nothing, so nothing passes. */
export async function openLedger(repository: TrustedRepository, commit: string): Promise<RatchetRequest['guards']> {
  try {
    return await readLedger(repository, commit);
  } catch (error) {
    if (isLoopError(error, 'E_GUARD_INVALID', 'E_GIT_REFUSED')) return { unreadable: error.message };
    throw error;
  }
}

function cannotTell(failureClass: FailureClass, message: string): RatchetAnswer {
  const findings: Finding[] = [{ severity: 'error', rule: 'ratchet', message: message.slice(0, 4000) }];
  return { ownFile: null, result: { ...RATCHET, verdict: 'error', failureClass, findings, evidence: [] } };
}

/** The only change of the ledger that a candidate may hold is the one that the suite would make of it. */
function judgeLedger(
  files: readonly ChangedFile[],
  guards: readonly Guard[],
  origin: GuardOrigin,
  rules: RatchetRules,
): { readonly ownFile: string | null; readonly findings: readonly Finding[] } {
  const [touched, work] = [files.filter(isLedger), files.filter((file) => !isLedger(file))];
  if (touched.length === 0) return { ownFile: null, findings: [] };
  const known = new Set(guards.map(({ id }) => id));
  const own = rules.record ? leaveGuards(work, origin, { goldenSets: rules.goldenSets, known }) : null;
  const isOwn = (file: ChangedFile): boolean =>
    own !== null && file.path === own.path && file.before === null && file.after === own.text;
  const findings = touched
    .filter((file) => !isOwn(file))
    .map(
      ({ path }): Finding => ({
        severity: 'error',
        rule: 'guard/ledger',
        file: path.slice(0, 1000),
        message:
          'the ledger of guards is written by the suite and by people, and this is not what the suite would write',
      }),
    );
  return { ownFile: touched.some(isOwn) ? (own?.path ?? null) : null, findings };
}

function isLedger({ path }: ChangedFile): boolean {
  return path.startsWith(GUARDS_FOLDER);
}
