import { CONTROL_FILES, commandsOf, type LoopSpec, liveRulesOf } from '@loop-actions/contract';

/** What a candidate may touch, beyond what is never allowed. */
export interface ScopeRules {
  /** Each group is one "only" rule of the spec: every changed path must match a glob of every group. */
  readonly only: readonly (readonly string[])[];
  readonly never: readonly string[];
  readonly maxFiles: number | null;
  /** Lines added plus lines deleted. */
  readonly maxLines: number | null;
  /** Bytes of each file that is added or changed. */
  readonly maxFileBytes: number | null;
  /** Bytes of all of them. */
  readonly maxBytes: number | null;
  /** Whether files that are not text may be added or changed. */
  readonly binaries: boolean;
  /** Where the loop's own control files lie in this repository; no spec can lift these. */
  readonly controlFiles: readonly string[];
  /** Commands that prove a merge live: the programs they call judge as well. Absent: none. */
  readonly probeCommands?: readonly string[];
}

/** The scope that a spec sets: several limits of one kind mean the lowest. */
export function scopeRulesOf(spec: LoopSpec): ScopeRules {
  const only: (readonly string[])[] = [];
  const never: string[] = [];
  let maxFiles: number | null = null;
  let maxLines: number | null = null;
  let maxFileBytes: number | null = null;
  let maxBytes: number | null = null;
  let binaries = true;
  for (const rule of spec.rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'paths' && meaning.polarity === 'only') only.push(meaning.globs);
    if (meaning.kind === 'paths' && meaning.polarity === 'never') never.push(...meaning.globs);
    if (meaning.kind === 'max-files') maxFiles = Math.min(maxFiles ?? meaning.max, meaning.max);
    if (meaning.kind === 'max-lines') maxLines = Math.min(maxLines ?? meaning.max, meaning.max);
    if (meaning.kind === 'max-bytes' && meaning.of === 'file') {
      maxFileBytes = Math.min(maxFileBytes ?? meaning.max, meaning.max);
    }
    if (meaning.kind === 'max-bytes' && meaning.of === 'change') {
      maxBytes = Math.min(maxBytes ?? meaning.max, meaning.max);
    }
    if (meaning.kind === 'no-binaries') binaries = false;
  }
  const controlFiles = [...new Set([spec.file, ...Object.values(CONTROL_FILES)])];
  const probeCommands = liveRulesOf(spec).probes.flatMap(commandsOf);
  const rules = { only, never, maxFiles, maxLines, maxFileBytes, maxBytes, binaries, controlFiles };
  return probeCommands.length === 0 ? rules : { ...rules, probeCommands };
}
