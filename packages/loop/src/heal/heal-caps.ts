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

/** All passes over one gap, as a group: the same stop in other runs is no new one. */
export interface GapGroup {
  /** Runs that met it, oldest first, each once. */
  readonly runs: readonly string[];
  /** How each pass ended, oldest first. */
  readonly ends: readonly Intervention['end'][];
}

/** What the ledger holds of a gap, this run's own pass aside. */
export function gapGroup(ledger: readonly Intervention[], { gap, run }: Pick<Intervention, 'gap' | 'run'>): GapGroup {
  const passes = ledger.filter((line) => line.gap === gap && line.run !== run);
  return { runs: [...new Set(passes.map((line) => line.run))], ends: passes.map(({ end }) => end) };
}

/** The group in one sentence; empty where the gap is new. */
export function describeGroup({ runs, ends }: GapGroup): string {
  if (runs.length === 0) return '';
  const counted = [...new Set(ends)].map((end) => `${end} ${ends.filter((other) => other === end).length}×`);
  const shown = runs.slice(-10).join(', ');
  return `The same gap as in ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} before (${shown}): ${counted.join(', ')}.`;
}
