import {
  builtInShadowSpec,
  CONTROL_FILES,
  type GateCheck,
  type LoopSpec,
  type PinnedFile,
  parseEscalationPolicy,
  parseGateChecklist,
  parseLoopSpec,
  type Rule,
  sha256,
} from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';

/** The files that decide, as they stand in the base commit, and what they mean. */
export interface ControlFiles {
  readonly spec: LoopSpec;
  /** Rules of the escalation policy and of the checklist; they count like the spec's own. */
  readonly policy: readonly Rule[];
  /** The spec's gates and the checklist's, in that order, one per name. */
  readonly gates: readonly GateCheck[];
  readonly pinned: {
    readonly spec: PinnedFile | null;
    readonly escalationPolicy: PinnedFile | null;
    readonly gateChecklist: PinnedFile | null;
  };
}

/** Reads the control files from the base commit, never from a work tree. Throws on a file that is no such file at all. */
export async function readControlFiles(
  repository: TrustedRepository,
  baseSha: string,
  specPath: string = CONTROL_FILES.spec,
): Promise<ControlFiles> {
  const pin = async (path: string): Promise<PinnedFile | null> => {
    const text = await repository.readFile(baseSha, path);
    return text === null ? null : { path, sha256: sha256(text), text };
  };
  return interpretControlFiles({
    spec: await pin(specPath),
    escalationPolicy: await pin(CONTROL_FILES.escalationPolicy),
    gateChecklist: await pin(CONTROL_FILES.gateChecklist),
  });
}

/** What pinned control files mean; a plan carries them, so that every job reads the same. */
export function interpretControlFiles(pinned: ControlFiles['pinned']): ControlFiles {
  const spec = pinned.spec === null ? builtInShadowSpec() : parseLoopSpec(pinned.spec.text, pinned.spec.path);
  const policy =
    pinned.escalationPolicy === null
      ? null
      : parseEscalationPolicy(pinned.escalationPolicy.text, pinned.escalationPolicy.path);
  const checklist =
    pinned.gateChecklist === null ? null : parseGateChecklist(pinned.gateChecklist.text, pinned.gateChecklist.path);
  const named = new Set(spec.gates.map(({ name }) => name));
  return {
    spec,
    policy: [...(policy?.alwaysEscalate ?? []), ...(policy?.onAmbiguity ?? []), ...(checklist?.rules ?? [])],
    gates: [...spec.gates, ...(checklist?.gates ?? []).filter(({ name }) => !named.has(name))],
    pinned,
  };
}
