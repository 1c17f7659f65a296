import { LABELS, type Ticket } from '@loop-actions/contract';
import { humanGate } from './human-gate.ts';
import type { GapAnswer } from './live-answer.ts';
import { mergedChange, mergedOf, unprovenMerge } from './merged-change.ts';
import type { OracleQuestion } from './oracle-question.ts';
import type { Standing, TicketStanding } from './standing.ts';

type Row = readonly [standing: Standing, reason: string];
type Facts = Omit<OracleQuestion, 'batch' | 'tracker'>;

/** One row of the oracle's decision table per return; `docs/oracle.md` publishes it. */
export function standTicket(id: string, ticket: Ticket | undefined, facts: Facts): TicketStanding {
  const [standing, reason] =
    ticket === undefined ? (['unknown', 'the tracker did not answer for it'] as const) : rowOf(ticket, facts);
  return { id, standing, reason };
}

function rowOf(ticket: Ticket, facts: Facts): Row {
  const gate = humanGate(ticket);
  if (gate === 'by-a-person') {
    return ['human-gated', `labelled ${LABELS.humanGated} by a person with write access`];
  }
  const gap = facts.gaps?.get(ticket.id);
  if (gap !== undefined && (ticket.state === 'closed' || gap.verified)) return gapRow(ticket, gap);
  return ticket.state === 'closed' ? closedRow(ticket, facts) : openRow(ticket, gate, facts);
}

/** An activation gap that is closed, or could be. */
function gapRow({ state }: Ticket, { verified, reason }: GapAnswer): Row {
  if (!verified) return ['dark', `closed, though its own probe does not pass: ${reason}`];
  if (state === 'open') return ['waiting', `its probe passes, but nobody may close it: ${reason}`];
  return ['done', `its own probe passes: ${reason}`];
}

function openRow(ticket: Ticket, gate: ReturnType<typeof humanGate>, { baseRef, blocked, gaps }: Facts): Row {
  if (gate === 'not-proven') {
    return ['waiting', `labelled ${LABELS.humanGated}, but not provably by a person with write access`];
  }
  if (ticket.labels.includes(LABELS.escalated)) return ['waiting', 'the loop asked a person and has no answer yet'];
  const open = ticket.pullRequests.find((pull) => pull.state === 'open');
  if (open !== undefined) return ['in-review', `its pull request #${open.number} is open`];
  const blocker = blocked?.get(ticket.id);
  const gap = gaps?.get(ticket.id);
  // What was merged for a gap did not help, or its probe would have closed it: it is worked on again.
  if (gap !== undefined)
    return blocker === undefined ? ['ready', `an activation gap: ${gap.reason}`] : ['blocked', blocker];
  const merged = mergedChange(ticket, baseRef);
  if (merged !== undefined) return ['waiting', `pull request #${merged.number} is merged, but the ticket is open`];
  return blocker === undefined ? ['ready', 'open, with no pull request'] : ['blocked', blocker];
}

function closedRow(ticket: Ticket, facts: Facts): Row {
  if (ticket.stateReason !== 'completed') return ['unproven', `closed as ${ticket.stateReason ?? 'unknown'}`];
  const merged = mergedChange(ticket, facts.baseRef);
  if (merged === undefined) {
    const [elsewhere] = mergedOf(ticket);
    if (elsewhere === undefined) return ['unproven', 'closed as completed without a merged pull request'];
    return ['unproven', `pull request #${elsewhere.number} was merged into ${elsewhere.baseRef}, not ${facts.baseRef}`];
  }
  const unproven = unprovenMerge(merged, facts);
  if (unproven !== null) return ['unproven', `pull request #${merged.number} is merged, but ${unproven}`];
  const dark = darkness(ticket, merged.mergeCommitSha ?? '', facts);
  if (dark !== null) return ['dark', `pull request #${merged.number} is merged, but ${dark}`];
  return ['done', `completed by pull request #${merged.number}`];
}

/** Why a merged change does not count as live; null when it does, or when the spec asks for no proof. */
function darkness(ticket: Ticket, mergeSha: string, { liveRequired, live }: Facts): string | null {
  if (!liveRequired) return null;
  const answer = live?.get(ticket.id);
  if (answer === undefined) return 'nobody verified that it is live';
  if (answer.mergeSha !== mergeSha) {
    return `what was verified is ${answer.mergeSha.slice(0, 12)}, not its merge commit ${mergeSha.slice(0, 12)}`;
  }
  return answer.verified ? null : `not live: ${answer.reason}`;
}
