import type { SourcePosition } from '@loop-actions/contract';
import type { Clock } from './clock.ts';
import type { AnnotationKind, RunnerChannel } from './runner-channel.ts';
import { printable } from './workflow-commands.ts';

/** GitHub keeps 10 annotations of each kind per step ("Limitations on annotations"); the rest vanish unsaid. */
export const ANNOTATIONS_PER_KIND = 10;
/** The runner cuts a longer annotation message (actions/runner, `ExecutionContext._maxIssueMessageLength`). */
const LONGEST_ANNOTATION = 4000;
/** Progress is for people who watch; more often than this it only fills the log. */
const PROGRESS_EVERY_MS = 5000;

export interface AnnotationOptions {
  readonly title?: string;
  readonly position?: SourcePosition;
  /** Higher is shown first when there are more than GitHub keeps; 0 when not said. */
  readonly weight?: number;
}

/** Says things to whoever reads the log. No text given to it can become a workflow command. */
export interface Logger {
  info(text: string): void;
  debug(text: string): void;
  /** Printed now, annotated at the end of the step: worst first, within GitHub's limit, the rest counted. */
  notice(text: string, options?: AnnotationOptions): void;
  warning(text: string, options?: AnnotationOptions): void;
  error(text: string, options?: AnnotationOptions): void;
  /** Everything printed while `work` runs, folded under a title. */
  group<T>(title: string, work: () => T | Promise<T>): Promise<T>;
  /** A line with the time elapsed; dropped when it comes within five seconds of the last one. */
  progress(text: string): void;
  /** Text from outside (an agent, a command, a ticket), folded under a title, cut and without terminal controls. */
  untrusted(title: string, text: string): void;
}

/** A logger whose annotations wait until they can be ranked. */
export interface RunnerLogger extends Logger {
  flushAnnotations(): void;
}

interface Waiting extends AnnotationOptions {
  readonly text: string;
}

/** The logger of a step. */
export function createLogger(channel: RunnerChannel, clock: Clock): RunnerLogger {
  const waiting: Record<AnnotationKind, Waiting[]> = { error: [], warning: [], notice: [] };
  const startedAt = clock.now();
  let lastProgress = Number.NEGATIVE_INFINITY;
  const keep = (kind: AnnotationKind, text: string, options: AnnotationOptions = {}): void => {
    channel.print(`${kind}: ${options.title === undefined ? '' : `${options.title}: `}${text}`);
    waiting[kind].push({ ...options, text });
  };
  return {
    info: (text) => channel.print(text),
    debug: (text) => channel.debug(text),
    notice: (text, options) => keep('notice', text, options),
    warning: (text, options) => keep('warning', text, options),
    error: (text, options) => keep('error', text, options),
    group: async (title, work) => {
      channel.startGroup(title);
      try {
        return await work();
      } finally {
        channel.endGroup();
      }
    },
    progress: (text) => {
      const now = clock.now();
      if (now - lastProgress < PROGRESS_EVERY_MS) return;
      lastProgress = now;
      channel.print(`[${elapsed(now - startedAt)}] ${text}`);
    },
    untrusted: (title, text) => {
      channel.startGroup(title);
      channel.print(printable(text));
      channel.endGroup();
    },
    flushAnnotations: () => {
      for (const kind of ['error', 'warning', 'notice'] as const) {
        emitWorstFirst(channel, kind, waiting[kind].splice(0));
      }
    },
  };
}

function emitWorstFirst(channel: RunnerChannel, kind: AnnotationKind, waiting: readonly Waiting[]): void {
  const ranked = [...waiting].sort((left, right) => (right.weight ?? 0) - (left.weight ?? 0));
  const room = ranked.length > ANNOTATIONS_PER_KIND ? ANNOTATIONS_PER_KIND - 1 : ANNOTATIONS_PER_KIND;
  for (const { text, title, position } of ranked.slice(0, room)) {
    channel.annotate(kind, shorten(text), {
      ...(title === undefined ? {} : { title }),
      ...(position === undefined ? {} : { position }),
    });
  }
  const left = ranked.length - room;
  if (left > 0) {
    channel.annotate(
      kind,
      `${left} more ${kind}s are in the log of this step: GitHub keeps ${ANNOTATIONS_PER_KIND}.`,
      {},
    );
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST_ANNOTATION) return text;
  return `${text.slice(0, LONGEST_ANNOTATION).replace(/[\uD800-\uDBFF]$/, '')}… [cut; see the log]`;
}

function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
