import type { FrozenRule } from './frozen-reason.ts';

/** What is frozen wherever it lies, by the custom of one ecosystem. Names are compared folded: write them in lower case. */
export interface BuiltInSet {
  readonly ecosystem: string;
  readonly rule: FrozenRule;
  /** Names of files. */
  readonly names?: readonly string[];
  /** Patterns of names of files, each a linear regular expression without anchors. */
  readonly patterns?: readonly string[];
  /** Names of directories; all below counts. */
  readonly directories?: readonly string[];
  /** Whole paths from the root; all below counts. */
  readonly paths?: readonly string[];
}
