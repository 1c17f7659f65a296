import { GAP_KIND, gapMarker, LABELS, parseGapKey, probeKey } from '@loop-actions/contract';
import { changeMarkedIssue, ensureBlockedBy, ensureIssue, type GitHub, listMarkedIssues } from '@loop-actions/github';
import type { LoopDeps } from '../context/loop-context.ts';
import type { GapChange, GapChanges, KnownGap } from './decide-live.ts';
import { type GapMoment, gapText, gapTitle, recordedState } from './gap-text.ts';

/** The gaps that were ever filed by this token, open and closed, without their tickets. */
export async function listGaps(github: GitHub): Promise<readonly Omit<KnownGap, 'ticket'>[]> {
  const issues = await listMarkedIssues(github, { kind: GAP_KIND, label: LABELS.activationGap });
  return issues.flatMap(({ number, key: text, state, text: body }) => {
    const key = parseGapKey(text);
    return key === null ? [] : [{ number, key, state, recorded: recordedState(body), text: body }];
  });
}

/**
 * Makes GitHub's tickets what was decided, and wires each gap in as a blocker of what is dark. Whatever is killed in the
 * middle of it is found by the next pass. Gives the gaps that stand for a failing probe, by the probe's key.
 */
export async function keepGaps(
  deps: LoopDeps,
  github: GitHub,
  changes: GapChanges,
  gaps: readonly KnownGap[],
): Promise<ReadonlyMap<string, number>> {
  for (const one of changes.close) await change(deps, github, one, 'live');
  for (const one of changes.reopen) await change(deps, github, one, 'dark');
  const closed = new Set(changes.close.map(({ gap }) => gap));
  const open = gaps.filter((gap) => gap.state === 'open' && !closed.has(gap));
  const standing = new Map<string, number>();
  for (const { key, number } of [...open, ...changes.reopen.map(({ gap }) => gap)]) {
    standing.set(key.probe, Math.min(number, standing.get(key.probe) ?? number));
  }
  for (const one of changes.file) standing.set(probeKey(one.measurement.probe.name), await file(deps, github, one));
  for (const { root, probe } of changes.blocked) {
    const blocker = standing.get(probe);
    const known = root.ticket.dependencies.some(
      ({ id, relation }) => relation === 'blocked-by' && id === `#${blocker}`,
    );
    if (blocker !== undefined && !known) await ensureBlockedBy(github, { issue: root.ticket.number, blocker });
  }
  return standing;
}

/** Closes a gap whose probe passes, or opens one again whose probe doesn't, in one request. */
async function change(
  deps: LoopDeps,
  github: GitHub,
  { gap, root, measurement }: GapChange,
  state: GapMoment['state'],
): Promise<void> {
  await changeMarkedIssue(github, {
    number: gap.number,
    marker: gapMarker(gap.key),
    text: gapText(root, { ...now(deps), state, measurement }, gap.text),
    state: state === 'live' ? 'closed' : 'open',
  });
  deps.log.info(
    `Activation gap #${gap.number} is ${state === 'live' ? 'closed' : 'opened again'}: ${measurement.reason}`,
  );
}

/** Its labels are those of the ticket that it was filed for, so that the next pass of triage takes it like that one. */
async function file(
  deps: LoopDeps,
  github: GitHub,
  { root, measurement }: GapChanges['file'][number],
): Promise<number> {
  const { ticket } = root;
  const key = { root: ticket.id, probe: measurement.probe.name };
  const filed = await ensureIssue(github, {
    kind: GAP_KIND,
    key: `${key.root}@${probeKey(key.probe)}`,
    title: gapTitle(root, measurement),
    body: gapText(root, { ...now(deps), state: 'dark', measurement }),
    labels: [LABELS.activationGap, ...ticket.labels.filter((label) => !label.toLowerCase().startsWith('loop:'))],
  });
  deps.log.warning(`${ticket.id} is merged and not live, filed as #${filed.number}: ${measurement.reason}`);
  return filed.number;
}

function now({ clock, context }: LoopDeps): Pick<GapMoment, 'at' | 'runUrl'> {
  return { at: new Date(clock.now()).toISOString(), runUrl: context.runUrl };
}
