import type { Verdict } from '@loop-actions/contract';
import {
  type ChangeScope,
  decideRemediation,
  type FixHistory,
  fingerprintOf,
  type RemediationDecision,
} from '@loop-actions/gate';
import type { LoopBase } from '../context/loop-context.ts';

/** What is to be done about a verdict by the policy of the base's spec. */
export function decideVerdict(
  { control }: Pick<LoopBase, 'control'>,
  verdict: Pick<Verdict, 'checks'>,
  known: { readonly scope: ChangeScope; readonly history: FixHistory },
): RemediationDecision {
  const failures = verdict.checks
    .filter((check) => check.required && check.verdict !== 'pass')
    .map((check) => ({
      check: check.name,
      failureClass: check.failureClass ?? ('unknown' as const),
      hasFixer: control.gates.some(({ name, fix }) => name === check.name && fix !== undefined),
      fingerprint: fingerprintOf(check),
    }));
  return decideRemediation({ failures, policy: control.spec.remediation, ...known });
}

/** How large a change is. */
export async function measureChange({ repository, sha }: LoopBase, tree: string): Promise<ChangeScope> {
  const changes = await repository.diffTrees(sha, tree);
  const lines = changes.reduce((sum, { addedLines, deletedLines }) => sum + addedLines + deletedLines, 0);
  return { files: changes.length, lines: changes.some(({ binary }) => binary) ? null : lines };
}
