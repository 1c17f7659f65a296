import { type ConcernReading, type Correction, digestOf, sha256 } from '@loop-actions/contract';
import type { Concern } from '../grouping/concern.ts';
import { concernKind } from '../grouping/concern-catalogue.ts';
import { CONCERN_INSTRUCTIONS, type SaidConcern } from './concern-question.ts';
import { showCorrection } from './show-correction.ts';

/** Of 100 readers; chosen on labelled comments (`test/fixtures/review-comments/README.md`) for pairs that are right. */
const NEEDED_AGREEMENT = 66;

const ASKED = sha256(CONCERN_INSTRUCTIONS);

/** Of all that a reading depends on but the model: another text, or another catalogue, is read anew. */
const digestOfShown = (correction: Correction): string => digestOf({ asked: ASKED, ...showCorrection(correction) });

/** The corrections that nobody read as they are now, the newest first. */
export function unreadCorrections(
  corrections: readonly Correction[],
  readings: readonly ConcernReading[],
): readonly Correction[] {
  const read = new Set(readings.map(({ id, shown }) => `${id} ${shown}`));
  return corrections
    .filter((one) => !read.has(`${one.id} ${digestOfShown(one)}`))
    .sort((left, right) => (left.at > right.at || (left.at === right.at && left.id > right.id) ? -1 : 1));
}

/** What corrections ask for by a model’s reading of them as they are now; null: nothing known. Others are not in it. */
export function concernsRead(
  corrections: readonly Correction[],
  readings: readonly ConcernReading[],
): ReadonlyMap<string, Concern | null> {
  const byId = Map.groupBy(readings, ({ id }) => id);
  return new Map(
    corrections.flatMap((correction) => {
      const own = byId.get(correction.id);
      if (own === undefined) return [];
      const shown = digestOfShown(correction);
      const reading = own.findLast((one) => one.shown === shown);
      if (reading === undefined) return [];
      const { concern, quote, by } = reading;
      const kind = concern === null ? null : concernKind(concern);
      if (kind === undefined) return [];
      return [[correction.id, kind === null ? null : { id: kind.id, name: kind.name, quote, readBy: by }] as const];
    }),
  );
}

/**
 * The reading that an answer comes to. It counts where enough readers would say the same, the kind is known, and the quote
 * stands in what the model was shown; else the correction asks for nothing known, and nobody is asked again.
 */
export function settleReading(
  correction: Correction,
  said: SaidConcern | undefined,
  { isQuote, by, at }: { readonly isQuote: (quote: string) => boolean; readonly by: string; readonly at: string },
): ConcernReading {
  const isHeld = said !== undefined && said.agree >= NEEDED_AGREEMENT && isQuote(said.quote);
  const kind = isHeld ? concernKind(said.kind) : undefined;
  return {
    schemaVersion: 1,
    id: correction.id,
    at,
    shown: digestOfShown(correction),
    concern: kind?.id ?? null,
    quote: kind === undefined ? '' : (said?.quote ?? '').trim().slice(0, 300),
    by,
  };
}
