import type { Part } from './cast.ts';
import type { DemoStory } from './page/demo-page-data.ts';
import type { Progress } from './page/progress.ts';

/** A story that was played. */
export interface ToldStory {
  readonly story: DemoStory;
  /** Where it did not end as it must; empty when it did. */
  readonly differences: readonly string[];
  /** What it came to, for the terminal. */
  readonly lines: readonly string[];
  /** Requests that the loop made, to the tracker and to git. */
  readonly requests: number;
  /** How the agent was boxed; null when none ran. */
  readonly box: string | null;
}

export interface TellOptions {
  readonly part: Part;
  readonly from: 'dist' | 'source';
  readonly progress: Progress;
  readonly signal: AbortSignal;
}
