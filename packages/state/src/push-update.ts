import type { GitFailureKind } from '@loop-actions/git';
import type { WorkToPush } from './kept-work.ts';
import { runRemote } from './remote-view.ts';
import type { RemoteFailure } from './state-failure.ts';
import type { StateIo } from './state-io.ts';
import type { Base } from './sync-branch.ts';
import type { Turn } from './turn.ts';

/** `unknown`: it may have arrived, so look before trying again. */
export type PushOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'lost' | 'refused' | 'unknown'; readonly failure: RemoteFailure };

const REFUSALS: readonly GitFailureKind[] = ['auth', 'protected', 'workflow-scope'];

/**
 * The compare-and-swap: branch and witness move, the ticket goes and work is kept or removed, all or nothing, only from
 * where they were seen. Work follows the branch, so nobody else can have changed it meanwhile.
 */
export async function pushUpdate(
  io: StateIo,
  update: { readonly commit: string; readonly expected: Base['expected']; readonly work: WorkToPush },
  turn: Turn,
): Promise<PushOutcome> {
  const { commit, expected, work } = update;
  const { branch, tip } = io.refs;
  const leases = [
    `--force-with-lease=${branch}:${expected.branch ?? ''}`,
    `--force-with-lease=${tip}:${expected.witness ?? ''}`,
    ...turn.givingBack.leases,
  ];
  const specs = [`${commit}:${branch}`, `${commit}:${tip}`, ...turn.givingBack.refspecs];
  for (const [name, kept] of work) specs.push(`${kept === null ? '' : `+${kept}`}:${io.refs.work}${name}`);
  const flags = ['--porcelain', '--atomic', '--no-verify', '--no-follow-tags', '--no-signed'];
  const { failure } = await runRemote(io, ['push', ...flags, ...leases, '--', io.remote, ...specs]);
  if (failure === null) return { kind: 'done' };
  if (failure.kind === 'rejected-non-fast-forward' || /remote ref does not exist/.test(failure.words)) {
    return { kind: 'lost', failure: { ...failure, kind: 'rejected-non-fast-forward' } };
  }
  return { kind: REFUSALS.includes(failure.kind) ? 'refused' : 'unknown', failure };
}
