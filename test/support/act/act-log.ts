/** What became of one step of a job. */
export interface ActStep {
  /** The step's id; its index where it has none; joined by `/` inside a composite. */
  readonly id: string;
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped' | null;
  /** Milliseconds of its main stage as act says; null where it was skipped. */
  readonly durationMs: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly {
    readonly kind: 'error' | 'warning' | 'notice';
    readonly message: string;
    readonly title: string | undefined;
    readonly file: string | undefined;
  }[];
  readonly log: string;
}

/** What became of one job; a matrix makes several of one id. */
export interface ActJob {
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly result: 'success' | 'failure' | 'skipped' | null;
  readonly steps: readonly ActStep[];
}

interface ActRecord {
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: ActJob['result'];
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly stepResult?: ActStep['outcome'];
  /** Nanoseconds (a Go duration). */
  readonly executionTime?: number;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>> | null;
  readonly msg?: string;
  readonly raw_output?: boolean;
}

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
interface OpenStep extends Omit<Open<ActStep>, 'outputs'> {
  outputs: Record<string, string>;
}
interface OpenJob extends Omit<Open<ActJob>, 'steps'> {
  steps: OpenStep[];
}

/** Reads the log that `act --json` writes, one record per line; other lines are passed over. */
export function readActLog(text: string): readonly ActJob[] {
  const jobs = new Map<string, OpenJob>();
  for (const line of text.split('\n')) {
    const record = parseRecord(line);
    if (record?.job === undefined || record.jobID === undefined) continue;
    const job = jobs.get(record.job) ?? { id: record.jobID, matrix: {}, result: null, steps: [] };
    jobs.set(record.job, job);
    if (record.matrix !== undefined) job.matrix = record.matrix;
    if (record.jobResult !== undefined) job.result = record.jobResult;
    if (record.stepID !== undefined) takeStep(job, record, record.stepID.join('/'));
  }
  return [...jobs.values()];
}

function parseRecord(line: string): ActRecord | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as ActRecord;
  } catch {
    return null;
  }
}

function takeStep(job: OpenJob, record: ActRecord, id: string): void {
  let step = job.steps.find((known) => known.id === id);
  if (step === undefined) {
    step = {
      id,
      name: record.step ?? '',
      outcome: null,
      durationMs: null,
      outputs: {},
      summary: '',
      annotations: [],
      log: '',
    };
    job.steps.push(step);
  }
  if (record.stepResult !== undefined && record.stage !== 'Post') step.outcome = record.stepResult;
  if (record.executionTime !== undefined && record.stage === 'Main') step.durationMs = record.executionTime / 1e6;
  if (record.raw_output === true) step.log += record.msg ?? '';
  if (record.command === 'set-output' && record.name !== undefined) step.outputs[record.name] = record.arg ?? '';
  if (record.command === 'summary') step.summary += record.content ?? '';
  if (record.command === 'error' || record.command === 'warning' || record.command === 'notice') {
    step.annotations.push({
      kind: record.command,
      message: record.arg ?? '',
      title: record.kvPairs?.title,
      file: record.kvPairs?.file,
    });
  }
}
