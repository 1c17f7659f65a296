/** Where something that may help an agent comes from. */
export const CONTEXT_KINDS = [
  /** What the project has put above everything else. */
  'constitution',
  /** AGENTS.md and the like: agents are started so that they read none by themselves. */
  'guidance',
  /** Named by the user, by the input `context`. */
  'asked',
  /** Who answers for the paths that the ticket names. */
  'owners',
  /** An architecture decision record. */
  'decision',
  'skill',
  /** What the loop remembers of another ticket. */
  'run',
] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** One piece of context, whole. */
export interface ContextSource {
  readonly kind: ContextKind;
  /** The path in the repository, or what it is called. */
  readonly name: string;
  /** What it is about, in one line. */
  readonly title: string;
  readonly text: string;
  /** Why it is no use whatever it says; absent: it may be. */
  readonly void?: string;
}

export interface PickedSource {
  readonly source: ContextSource;
  readonly because: string;
  /** The text that is shown; shorter than the source's where that is too long for its share. */
  readonly text: string;
  readonly tokens: number;
}

export interface LeftSource {
  readonly source: ContextSource;
  readonly because: string;
}

/** What an agent is shown, what it is not, and why. */
export interface ContextPack {
  readonly picked: readonly PickedSource[];
  readonly left: readonly LeftSource[];
  readonly tokens: number;
}

/** Tokens of a text, by the rule of thumb that a token is four characters; no tokenizer is asked. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}
