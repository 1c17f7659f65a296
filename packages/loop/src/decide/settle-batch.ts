import { closeBatch, type GitHub } from '@loop-actions/github';
import type { OracleDecision } from '@loop-actions/verifier';
import type { ResolvedBatch } from '../plan/resolve-batch.ts';

/** Closes the record of a batch that is done. Nobody else's answer closes it, and closing it makes nothing done. */
export async function settleBatch(
  github: GitHub,
  { record }: ResolvedBatch,
  { done }: Pick<OracleDecision, 'done'>,
): Promise<void> {
  if (done && record?.isOpen === true) await closeBatch(github, record.number);
}
