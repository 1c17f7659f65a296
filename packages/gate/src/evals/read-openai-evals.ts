import { canonicalJson, type EvalCase, type EvalRun, sha256 } from '@loop-actions/contract';
import { evalCase } from './eval-case.ts';
import { asNumber, asRecord, asShown, asText, type JsonRecord } from './json-value.ts';

/** The record file of openai evals: a `spec` line, events by `sample_id`, a `final_report` line. */
export function readOpenaiEvals(lines: readonly JsonRecord[]): EvalRun {
  const samples = new Map<string, JsonRecord[]>();
  for (const line of lines) {
    const id = asText(line.sample_id);
    if (id !== null) samples.set(id, [...(samples.get(id) ?? []), line]);
  }
  const name = asText(asRecord(lines.find((line) => 'spec' in line)?.spec).eval_name);
  const cases = [...samples].map(([id, events]) => readSample(id, events, name === null ? [] : [name]));
  const finished = lines.some((line) => 'final_report' in line);
  const problems = finished ? [] : ['the record has no final report, so the run didn’t end'];
  return { schemaVersion: 1, source: 'openai-evals', cases, problems };
}

function readSample(id: string, events: readonly JsonRecord[], tags: readonly string[]): EvalCase {
  const data = (type: string): JsonRecord[] =>
    events.filter((event) => event.type === type).map((event) => asRecord(event.data));
  const [sampling] = data('sampling').slice(-1);
  const verdicts = [...data('match'), ...data('metrics')];
  const failed = data('error')[0];
  const passes = verdicts.map(({ correct, accuracy, score }) => passOf(correct ?? accuracy ?? score));
  const known = passes.filter((pass) => pass !== null);
  const [match] = data('match');
  const error =
    failed === undefined ? (known.length === 0 ? 'the sample was never judged' : null) : asShown(failed, 2000);
  return evalCase({
    id,
    input: sha256(canonicalJson(sampling?.prompt ?? null)),
    expected: asShown(match?.expected),
    actual: asShown(match?.picked ?? match?.sampled ?? sampling?.sampled),
    score: known.length === 0 ? null : Math.min(...known),
    pass: known.length > 0 && known.every((pass) => pass >= 1),
    error,
    traceId: asText(events.at(-1)?.event_id),
    tags: [...tags],
  });
}

function passOf(value: unknown): number | null {
  return typeof value === 'boolean' ? Number(value) : asNumber(value);
}
