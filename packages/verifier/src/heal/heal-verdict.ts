import type { FrozenSet } from '../frozen/frozen-set.ts';
import type { FrozenManifest } from '../frozen/manifest.ts';
import type { TreeEntries } from '../frozen/tree-entries.ts';
import type { PathMatch } from '../path-match.ts';
import type { ProbeResult } from '../probes/probe.ts';
import type { WorkflowFiles } from '../workflow/workflow-finding.ts';
import type { HealChange } from './tree-changes.ts';

/** What a heal is held against: all of it from the commit that the run began with, however often it heals. */
export interface FrozenLine {
  readonly manifest: FrozenManifest;
  readonly set: FrozenSet;
  readonly tree: TreeEntries;
  readonly workflows: WorkflowFiles;
  readonly isHarness: PathMatch;
}

export interface HealTexts {
  /** null: absent, or no text. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface HealQuestion {
  readonly line: FrozenLine;
  readonly candidate: {
    /** The commit that the heal says it stands on. */
    readonly baseSha: string;
    readonly tree: TreeEntries;
    /** Targets of its symbolic links by path. */
    readonly links: ReadonlyMap<string, string>;
    readonly workflows: WorkflowFiles;
    /** Of every path that differs and lies in the harness. */
    readonly texts: ReadonlyMap<string, HealTexts>;
  };
  /** Paths that no agent may touch for now. */
  readonly isQuarantined: PathMatch;
  /** What judges answered after the heal; null where nobody asked them. */
  readonly probes: readonly ProbeResult[] | null;
}

export interface TripReason {
  /** Empty where no single path is meant. */
  readonly path: string;
  /** Closed list in docs/frozen-line.md. */
  readonly rule: string;
  readonly message: string;
}

export type Tripwire = 'intact' | 'tripped';

export interface HealVerdict {
  readonly tripwire: Tripwire;
  /** Why it tripped; empty exactly when intact. */
  readonly reasons: readonly TripReason[];
  /** Why a person has to look before an intact heal is used; empty: nobody has to. */
  readonly humanReview: readonly TripReason[];
  readonly changes: readonly HealChange[];
}
