import type { SourcePosition } from '../source-position.ts';

/** A request a probe makes. `{sha}` and `{id}` stand for the merged commit and the id of a replay. */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** A value may name variables of the job as `$NAME`; nothing else is expanded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What an answer must hold beyond its status; without one of these a probe would only ask whether something answers. */
export type ProbeExpectation =
  | { readonly kind: 'contains'; readonly text: string }
  /** The value at a JSON pointer, compared as text. */
  | { readonly kind: 'equals'; readonly pointer: string; readonly value: string }
  /** A number held against its baseline: at most, or at least, `baseline × factor`. */
  | {
      readonly kind: 'figure';
      /** A JSON pointer; null: the whole body is the number. */
      readonly pointer: string | null;
      readonly bound: 'at-most' | 'at-least';
      readonly baseline: number;
      readonly factor: number;
    }
  /** Where the running version says which commit it is: that of the merge, or a later one that holds it. */
  | { readonly kind: 'version'; readonly from: 'body' | 'header' | 'pointer'; readonly name: string | null };

/** One step of a synthetic replay: a request, or a command that runs in the box and is told `LOOP_REPLAY_ID`. */
export type ReplayStep =
  | { readonly kind: 'request'; readonly request: ProbeRequest }
  | { readonly kind: 'command'; readonly command: string };

interface ProbeSource {
  readonly name: string;
  /** Milliseconds from the first try to the last. */
  readonly deadlineMs: number;
  /** Variables of the job that it may see, by name. */
  readonly secrets: readonly string[];
  readonly position: SourcePosition;
}

/** How a merged change is proven live (seed 004: "you verify the live thing, or it isn't done"). */
export type LiveProbe = ProbeSource &
  (
    | {
        readonly kind: 'http';
        readonly request: ProbeRequest;
        readonly status: number;
        readonly expect: readonly ProbeExpectation[];
      }
    /** Runs from the base, in the box, told `LOOP_SHA`. Exit code 0 and words of its own; `prints`: among them this text. */
    | { readonly kind: 'command'; readonly command: string; readonly prints: string | null }
    | { readonly kind: 'deployment'; readonly environment: string }
    | { readonly kind: 'workflow'; readonly workflow: string }
    /** Writes synthetic input, looks for its effect, cleans up in every case. */
    | {
        readonly kind: 'replay';
        readonly send: ReplayStep;
        readonly look: ReplayStep;
        readonly status: number;
        readonly expect: readonly ProbeExpectation[];
        readonly prints: string | null;
        readonly cleanUp: ReplayStep | null;
      }
  );

/** What a probe is tried within when its bullet names no deadline, and the most it may name; milliseconds. */
export const PROBE_DEADLINES = { standard: 5 * 60_000, most: 60 * 60_000 } as const;

/** Whether a probe tells the merged commit from what ran before it. One that doesn't may be answered by an old version. */
export function isBoundToSha(probe: LiveProbe): boolean {
  switch (probe.kind) {
    case 'deployment':
    case 'workflow':
      return true;
    case 'command':
      return /\$\{?LOOP_SHA\b/.test(probe.command);
    case 'http':
    case 'replay':
      return probe.expect.some(
        (one) => one.kind === 'version' || ('text' in one && one.text.includes('{sha}')) || isShaValue(one),
      );
  }
}

function isShaValue(expectation: ProbeExpectation): boolean {
  return expectation.kind === 'equals' && expectation.value.includes('{sha}');
}

/** The commands that a probe runs. */
export function commandsOf(probe: LiveProbe): readonly string[] {
  if (probe.kind === 'command') return [probe.command];
  if (probe.kind !== 'replay') return [];
  return [probe.send, probe.look, probe.cleanUp].flatMap((step) => (step?.kind === 'command' ? [step.command] : []));
}
