import type { CheckResult, RunReport, Verdict, VerdictValue } from '@loop-actions/contract';

/** The issue a story is about, as its author wrote it: untrusted text. */
export interface DemoIssue {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** A pull request as the tracker has it, with the diff the tracker gives. */
export interface DemoPullRequest {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly body: string;
  /** Unified diff. */
  readonly diff: string;
  readonly draft: boolean;
}

/** How a check answered on the base, before any change. */
export interface BaseCheck {
  readonly name: CheckResult['name'];
  readonly verdict: VerdictValue;
  /** What it counted, e.g. `144 of 144`; null when it counts nothing. */
  readonly figure: string | null;
  /** The agent can't see what this check runs. */
  readonly heldOut: boolean;
}

/** One run of the loop: from triage to what it remembered. */
export interface DemoRun {
  readonly report: RunReport;
  /** null when nothing was judged. */
  readonly verdict: Verdict | null;
  readonly baseChecks: readonly BaseCheck[];
  /** The change that was judged, as a unified diff; null when there was none. */
  readonly candidateDiff: string | null;
  readonly pullRequest: DemoPullRequest | null;
  /** LOOP_STATE.md after the run. */
  readonly stateText: string;
  /** The job summary, Markdown as written to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
}

/** What a story shows; it decides the words around the values. */
export const STORY_KINDS = ['fixed', 'wrong-change', 'red-base'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** What a person did with the pull request, and what the oracle said then. */
export interface DemoMerge {
  readonly by: string;
  /** The merge commit. */
  readonly commit: string;
  /** The oracle's reason before the merge. */
  readonly before: string;
  readonly done: boolean;
  /** The oracle's reason after it. */
  readonly reason: string;
}

/** What the loop wrote on the issue when it handed it to a person. */
export interface DemoEscalation {
  readonly labels: readonly string[];
  /** Markdown. */
  readonly comment: string;
}

/** One scenario: an issue and every run that dealt with it, oldest first. */
export interface DemoStory {
  readonly kind: StoryKind;
  /** The package or project the story works on, e.g. `minimist 1.2.5`. */
  readonly project: string;
  readonly issue: DemoIssue;
  readonly runs: readonly [DemoRun, ...DemoRun[]];
  /** null while nothing was merged. */
  readonly merge: DemoMerge | null;
  /** null where nobody was asked. */
  readonly escalation: DemoEscalation | null;
}

/** A line of the footer that says what was real: `git`, `a bare repository over HTTP`. */
export interface DemoFact {
  readonly label: string;
  readonly value: string;
}

/** Everything the page shows. */
export interface DemoPageData {
  readonly version: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** Wall-clock milliseconds of the whole demo. */
  readonly durationMs: number;
  /** The story the page opens with. */
  readonly headline: DemoStory;
  readonly stories: readonly DemoStory[];
  readonly facts: readonly DemoFact[];
  /** What did not end as it must; empty in a good demo. */
  readonly differences: readonly string[];
}
