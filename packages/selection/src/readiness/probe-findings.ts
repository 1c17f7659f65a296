import { isBoundToSha, type LoopSpec, liveRulesOf } from '@loop-actions/contract';
import { finding, type ReadinessFinding } from './finding.ts';

/** Probes that an old version could answer. */
export function probeFindings(spec: LoopSpec): readonly ReadinessFinding[] {
  return liveRulesOf(spec)
    .probes.filter((probe) => !isBoundToSha(probe))
    .map(({ name, position: { file, line } }) =>
      finding(
        'advises',
        `${file}:${line}`,
        `probe “${name}” does not ask which commit runs, so an old version could answer it`,
        'Have it ask for `{sha}` where the running version says its commit; `auto` needs that.',
      ),
    );
}
