import { canonicalJson, type EvalCase, type EvalRun, sha256 } from '@loop-actions/contract';
import { evalCase } from './eval-case.ts';
import { asList, asNumber, asRecord, asShown, asText, type JsonRecord } from './json-value.ts';

/** What inspect-ai's letters are worth: correct, partial, incorrect, no answer. */
const LETTERS: Readonly<Record<string, number>> = { C: 1, P: 0.5, I: 0, N: 0 };

/** inspect-ai's log as JSON: `{ status, eval, samples: [{ id, epoch, input, target, output, scores, error }] }`. */
export function readInspectAi(log: JsonRecord): EvalRun {
  const status = asText(log.status);
  const tags = [asText(asRecord(log.eval).task)].filter((tag) => tag !== null);
  const cases = asList(log.samples).map((sample) => readSample(asRecord(sample), tags));
  const planned = asNumber(asRecord(log.results).total_samples);
  const problems = [
    ...(status === null || status === 'success' ? [] : [`the log says ${JSON.stringify(status)}`]),
    ...(planned !== null && planned > cases.length
      ? [`${planned} samples were planned, ${cases.length} are there`]
      : []),
  ];
  return { schemaVersion: 1, source: 'inspect-ai', cases, problems };
}

function readSample(sample: JsonRecord, tags: readonly string[]): EvalCase {
  const metadata = asRecord(sample.metadata);
  const scores = Object.values(asRecord(sample.scores)).map((score) => scoreOf(asRecord(score).value));
  const known = scores.filter((score) => score !== null);
  const failed = asText(asRecord(sample.error).message) ?? asText(sample.error);
  const unscored =
    scores.length === 0 || known.length < scores.length ? 'the sample has no score that can be read' : null;
  const output = asRecord(sample.output);
  const choice = asRecord(asRecord(asList(output.choices)[0]).message);
  return evalCase({
    id: asText(sample.id) ?? sha256(canonicalJson(sample.input ?? null)),
    trial: asNumber(sample.epoch) ?? 1,
    input: sha256(canonicalJson(sample.input ?? null)),
    expected: asShown(sample.target),
    actual: asShown(output.completion ?? choice.content),
    // Of several scorers the strictest: a sample is right when all of them say so.
    score: known.length === 0 ? null : Math.min(...known),
    pass: known.length > 0 && known.every((score) => score >= 1),
    error: failed ?? unscored,
    traceId: asText(sample.uuid),
    tags: [...tags, asText(metadata.skill), asText(metadata.rule)].filter((tag) => tag !== null),
  });
}

function scoreOf(value: unknown): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return LETTERS[value] ?? null;
  return asNumber(value);
}
