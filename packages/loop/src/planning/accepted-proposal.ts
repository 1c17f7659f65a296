import { hasWriteAccess, type PermissionLevel, type Proposal } from '@loop-actions/contract';
import type { Conversations } from '@loop-actions/github';
import { commandClaims } from '../answers/answer-claims.ts';

const MOST_ASKED = 10;

/** The marker's key of a proposal's comment: another draft is another comment. */
export function proposalKey({ number, draftDigest }: Pick<Proposal, 'number' | 'draftDigest'>): string {
  return `${number}/${draftDigest.slice(7, 19)}`;
}

/** Who accepted exactly this draft, after it was posted and with write access now; null: nobody yet. */
export async function acceptedBy(
  proposal: Proposal,
  { self, comments }: Conversations,
  permission: (login: string) => Promise<PermissionLevel>,
): Promise<Proposal['accepted']> {
  const said = comments.get(proposal.number) ?? [];
  const claims = commandClaims(said, {
    question: { kind: 'proposal', key: proposalKey(proposal) },
    self,
    read: (body) => (saysCommand(body, 'accept') ? '' : null),
  });
  for (const { vouchers, person, at } of (claims ?? []).slice(0, MOST_ASKED)) {
    const levels = await Promise.all(vouchers.map((login) => permission(login)));
    if (levels.every(hasWriteAccess)) return { person, at };
  }
  return null;
}

/** Whether a comment begins with a command on a line of its own, or followed by words. */
export function saysCommand(body: string, command: 'accept' | 'plan'): boolean {
  const [first = ''] = body.trimStart().split(/\r?\n/, 1);
  return first.trim() === `/${command}` || first.startsWith(`/${command} `);
}
