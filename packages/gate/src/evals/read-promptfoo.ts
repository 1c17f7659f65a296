import { canonicalJson, type EvalCase, type EvalRun, sha256 } from '@loop-actions/contract';
import { evalCase } from './eval-case.ts';
import { asList, asNumber, asRecord, asShown, asText, type JsonRecord } from './json-value.ts';

/** `failureReason` of a result that has no answer (promptfoo's ResultFailureReason.ERROR). */
const ERROR = 2;

/** promptfoo's JSON output: `{ results: { results: [...], stats } }`, versions 2 and 3. */
export function readPromptfoo(report: JsonRecord): EvalRun {
  const summary = asRecord(report.results);
  const results = asList(summary.results).map(asRecord);
  const trials = new Map<string, number>();
  const cases = results.map((result) => readResult(result, trials));
  const stats = asRecord(summary.stats);
  const counted = ['successes', 'failures', 'errors'].map((key) => asNumber(stats[key]) ?? 0);
  const total = counted.reduce((sum, value) => sum + value, 0);
  const problems = total > cases.length ? [`its statistics count ${total} results, but it holds ${cases.length}`] : [];
  return { schemaVersion: 1, source: 'promptfoo', cases, problems };
}

function readResult(result: JsonRecord, trials: Map<string, number>): EvalCase {
  const test = asRecord(result.testCase);
  const metadata = { ...asRecord(test.metadata), ...asRecord(result.metadata) };
  const prompt = asRecord(result.prompt);
  const input = result.vars ?? test.vars ?? null;
  const named = asText(metadata.id) ?? asText(test.description) ?? asText(result.description);
  const provider = asText(asRecord(result.provider).id) ?? asText(result.provider) ?? '';
  const variant = [asText(prompt.label), provider].filter((part) => part !== null && part !== '').join(', ');
  const id = `${named ?? sha256(canonicalJson(input))}${variant === '' ? '' : ` [${variant.slice(0, 100)}]`}`;
  const graded = asRecord(result.gradingResult);
  const failed = asText(result.error);
  const isError = result.failureReason === ERROR || (failed !== null && result.gradingResult === undefined);
  return evalCase({
    id,
    trial: nextTrial(trials, id, result),
    input: sha256(canonicalJson(input)),
    expected: asShown(test.assert ?? asRecord(graded.assertion).value),
    actual: asShown(asRecord(result.response).output ?? result.output),
    score: asNumber(result.score),
    pass: result.success === true,
    error: isError ? (failed ?? 'promptfoo says error') : null,
    traceId: asText(metadata.traceId) ?? asText(asRecord(result.response).traceId) ?? asText(result.id),
    tags: [asText(prompt.label), asText(metadata.skill), asText(metadata.rule)].filter((tag) => tag !== null),
  });
}

/** With `--repeat` a case is answered more than once: `repeatIndex` says which time; without it a second answer is a double. */
function nextTrial(trials: Map<string, number>, id: string, result: JsonRecord): number {
  const repeat = asNumber(result.repeatIndex) ?? asNumber(asRecord(result.evaluateOptions).repeatIndex);
  if (repeat === null) return 1;
  const trial = (trials.get(id) ?? 0) + 1;
  trials.set(id, trial);
  return trial;
}
