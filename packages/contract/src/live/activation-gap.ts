import { ItemId } from '../identifiers.ts';
import { LABELS, marker } from '../names.ts';
import type { Ticket } from '../ticket.ts';
import { probeKey } from './live-rules.ts';

/** The kind in the marker of an activation gap. */
export const GAP_KIND = 'activation-gap';

/** Which gap a ticket is: of one root ticket and one probe, so that there is never a second one. */
export interface GapKey {
  /** Id of the merged ticket that is not live. */
  readonly root: string;
  /** As `probeKey` makes it. */
  readonly probe: string;
}

/** The hidden first line of a gap's body. */
export function gapMarker({ root, probe }: GapKey): string {
  return marker(GAP_KIND, `${root}@${probeKey(probe)}`);
}

/** The key as it stands in a marker; null for another text. */
export function parseGapKey(text: string): GapKey | null {
  const [, root = '', probe = ''] = /^(.{1,200})@([a-z0-9-]{1,60})$/.exec(text) ?? [];
  return ItemId.safeParse(root).success ? { root, probe } : null;
}

/** The root of a ticket's lineage, whose budget it spends: for an activation gap the ticket that it was filed for. */
export function lineageOf({ id, body, labels }: Pick<Ticket, 'id' | 'body' | 'labels'>): string {
  // The label can only be set by who may triage: a marker that a passer-by wrote spends nobody's budget.
  if (!labels.includes(LABELS.activationGap)) return id;
  const key = /^<!-- loop-actions:activation-gap:([^ \r\n]{1,300}) -->/.exec(body)?.[1];
  return (key === undefined ? null : parseGapKey(key)?.root) ?? id;
}
