import { Intervention } from '@loop-actions/contract';

/**
 * How often self-heal may look at one run, and at one gap in all. They stand in the suite's code, which a heal can't
 * reach, and no input raises them (DESIGN rule 2: its own limits are frozen).
 */
export const HEAL_CAPS = { perRun: 1, perGap: 2 } as const;

/** The lines of the ledger that are interventions; what is torn or of another version is left out. */
export function readInterventions(lines: readonly unknown[]): readonly Intervention[] {
  return lines.flatMap((line) => {
    const read = Intervention.safeParse(line);
    return read.success ? [read.data] : [];
  });
}

/** Why no further heal may start or be published; null when one may. A pass that already stands under `id` is not counted. */
export function whyCapped(
  ledger: readonly Intervention[],
  asked: { readonly id: string; readonly run: string; readonly gap: string },
): string | null {
  const heals = ledger.filter(
    ({ by, on, id, end }) => by === 'loop' && on === 'machine' && id !== asked.id && end !== 'capped',
  );
  const ofRun = heals.filter(({ run }) => run === asked.run).length;
  if (ofRun >= HEAL_CAPS.perRun)
    return `run ${asked.run} was looked at before, and ${HEAL_CAPS.perRun} pass per run is the most`;
  const ofGap = heals.filter(({ gap }) => gap === asked.gap);
  if (ofGap.length < HEAL_CAPS.perGap) return null;
  return `the same gap was looked at ${ofGap.length} times before (runs ${ofGap.map(({ run }) => run).join(', ')}), and it is still there`;
}

/** What earlier passes over a gap left for later ones, oldest first. */
export function learnedBefore(ledger: readonly Intervention[], gap: string): readonly string[] {
  return ledger
    .filter((line) => line.gap === gap && line.learned !== '')
    .map(({ learned, end }) => `${end}: ${learned}`);
}
