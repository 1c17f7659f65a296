export type { CommandOutcome, LiveDeps, LiveTarget, RunProbeCommand } from './live-deps.ts';
export { cannotAsk, measure, measureLive } from './measure.ts';
export type { Measurement } from './measurement.ts';
