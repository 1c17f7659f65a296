import type { FindingSink } from '../finding-sink.ts';
import type { JsonFormat, JsonReader } from './json-format.ts';
import { standalone } from './json-format.ts';
import { at, isObject, listAt, textAt } from './json-value.ts';

/** promptfoo's `-o results.json`: `results.results`, one per test case and prompt. */
export const promptfooJson = standalone('promptfoo', (document, sink) => {
  const results = listAt(document, 'results', 'results');
  if (!isObject(document) || !isObject(document.results) || !Array.isArray(at(document, 'results', 'results')))
    return false;
  for (const result of results) {
    if (!isObject(result) || result.success === true) continue;
    const failed = listAt(result, 'gradingResult', 'componentResults').filter((part) => at(part, 'pass') === false);
    const reasons = failed.map((part) => textAt(part, 'reason')).filter((reason) => reason !== '');
    const message = reasons.join('\n') || textAt(result, 'error') || textAt(result, 'gradingResult', 'reason');
    const name =
      textAt(result, 'testCase', 'description') ||
      textAt(result, 'description') ||
      `test ${String(result.testIdx ?? '?')}`;
    sink.add({
      failureClass: 'eval',
      severity: 'error',
      message: `${name}\n${message}`,
      rule: name.slice(0, 200),
      places: [],
    });
  }
  return true;
});

/** inspect-ai's log: `samples` with `scores`; a sample's or the run's `error` is an error and no wrong answer. */
export const inspectJson = standalone('inspect-ai', (document, sink) => {
  if (!isObject(document) || !isObject(document.eval) || !('status' in document)) return false;
  const task = textAt(document, 'eval', 'task_file');
  const places = task === '' ? [] : [{ file: task }];
  const failed = textAt(document, 'error', 'message');
  if (document.status === 'error' && failed !== '') {
    sink.add({
      failureClass: 'eval',
      severity: 'error',
      message: failed,
      places: placesIn(textAt(document, 'error', 'traceback'), places),
    });
  }
  for (const sample of listAt(document, 'samples')) {
    const name = `sample ${String(at(sample, 'id') ?? '?')}`;
    const error = textAt(sample, 'error', 'message');
    if (error !== '') {
      sink.add({
        failureClass: 'eval',
        severity: 'error',
        message: `${name}\n${error}`,
        rule: name,
        places: placesIn(textAt(sample, 'error', 'traceback'), places),
      });
      continue;
    }
    const scores = at(sample, 'scores');
    for (const [scorer, score] of Object.entries(isObject(scores) ? scores : {})) {
      const value = at(score, 'value');
      if (value !== 'I' && value !== 0 && value !== false && value !== 'N') continue;
      const answer = textAt(score, 'answer');
      const explained = textAt(score, 'explanation') || `answered ${JSON.stringify(answer.slice(0, 200))}`;
      // A model that was not reached, or not in time, has not answered wrongly.
      const isSilent = textAt(score, 'reason') === 'no_response';
      sink.add({
        failureClass: isSilent ? 'environment' : 'eval',
        severity: 'error',
        message: `${name}: ${scorer}\n${isSilent ? 'no response' : explained}`,
        rule: name,
        places,
      });
    }
  }
  return true;
});

function placesIn(
  traceback: string,
  otherwise: readonly { file: string }[],
): readonly { file: string; line?: number }[] {
  const frames = [...traceback.slice(0, 64_000).matchAll(/File "([^"\n]{1,1000})", line (\d{1,7})/g)];
  return [...frames.reverse().map(([, file = '', line]) => ({ file, line: Number(line) })), ...otherwise];
}

/** OpenAI evals' record: one event per line; `match` with `correct: false` is a wrong answer, `error` an error. */
class OpenAiEvals implements JsonReader {
  read(document: unknown, sink: FindingSink): boolean {
    if (!isObject(document)) return false;
    if (isObject(document.spec) && 'eval_name' in document.spec) return true;
    if ('final_report' in document) return true;
    if (!('sample_id' in document && 'type' in document && 'data' in document)) return false;
    const name = textAt(document, 'sample_id');
    const data = document.data;
    if (document.type === 'match' && at(data, 'correct') === false) {
      const expected = JSON.stringify(at(data, 'expected') ?? null).slice(0, 300);
      const picked = JSON.stringify(at(data, 'picked') ?? at(data, 'sampled') ?? null).slice(0, 300);
      sink.add({
        failureClass: 'eval',
        severity: 'error',
        message: `${name}: expected ${expected}, got ${picked}`,
        rule: name,
        places: [],
      });
    }
    if (document.type === 'error') {
      sink.add({
        failureClass: 'eval',
        severity: 'error',
        message: `${name}: ${textAt(data, 'message') || textAt(data, 'error')}`,
        rule: name,
        places: [],
      });
    }
    return true;
  }

  end(): void {}
}

export const openaiEvals: JsonFormat = { name: 'openai-evals', create: () => new OpenAiEvals() };
