import {
  type ActionDeps,
  type AnnotationKind,
  createLogger,
  createSummary,
  type RunnerChannel,
  type RunnerContext,
  readRunnerContext,
} from '@loop-actions/action-kit';

/** A runner that only remembers. */
export interface RecordedChannel extends RunnerChannel {
  readonly printed: string[];
  readonly annotations: { readonly kind: AnnotationKind; readonly message: string; readonly title?: string }[];
  readonly masks: string[];
  readonly outputs: Map<string, string>;
}

export function recordChannel(): RecordedChannel {
  const printed: string[] = [];
  const annotations: RecordedChannel['annotations'] = [];
  const masks: string[] = [];
  const outputs = new Map<string, string>();
  return {
    printed,
    annotations,
    masks,
    outputs,
    print: (text) => printed.push(text),
    debug: () => {},
    startGroup: (title) => printed.push(`▸ ${title}`),
    endGroup: () => {},
    annotate: (kind, message, details) => annotations.push({ kind, message, ...details }),
    mask: (secret) => masks.push(secret),
    setOutput: (name, value) => outputs.set(name, value),
  };
}

export interface TestDeps extends ActionDeps {
  readonly channel: RecordedChannel;
  /** Runs what was registered with `onCleanup`. */
  cleanUp(): Promise<void>;
  readonly summaryText: () => string;
}

/** What `run` of an action needs, in memory: a clock that only moves when someone sleeps, counted randomness. */
export function createDeps(overrides: Partial<RunnerContext> & { readonly signal?: AbortSignal } = {}): TestDeps {
  const channel = recordChannel();
  const summary = createSummary();
  const works: (() => void | Promise<void>)[] = [];
  let now = Date.UTC(2026, 6, 4, 8);
  let drawn = 0;
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const environment = {
    GITHUB_REPOSITORY: 'octocat/demo',
    GITHUB_RUN_ID: '9001',
    GITHUB_WORKSPACE: '/workspace',
    RUNNER_TEMP: '/temp',
  };
  const { signal, ...context } = overrides;
  return {
    channel,
    clock,
    summary,
    summaryText: summary.text,
    log: createLogger(channel, clock),
    random: { next: () => (drawn++ % 97) / 97, token: (bytes = 16) => (drawn++).toString(16).padStart(bytes * 2, '0') },
    context: { ...readRunnerContext(environment, { name: 'test', version: '0.0.0-test' }), ...context },
    signal: signal ?? new AbortController().signal,
    onCleanup: (work) => {
      works.push(work);
    },
    cleanUp: async () => {
      for (const work of works.splice(0).reverse()) await work();
    },
  };
}
