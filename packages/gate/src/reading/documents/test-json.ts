import { failureOfText } from '../failure-words.ts';
import type { FindingSink, PrintedPlace } from '../finding-sink.ts';
import { standalone } from './json-format.ts';
import { at, isObject, listAt, numberAt, placeOf, textAt } from './json-value.ts';

/** jest's and vitest's `json`: `testResults` with `assertionResults`. */
export const jestJson = standalone('jest-json', (document, sink) => {
  if (!isObject(document) || !Array.isArray(document.testResults) || !('numFailedTests' in document)) return false;
  for (const file of document.testResults) {
    const name = textAt(file, 'name');
    const failed = listAt(file, 'assertionResults').filter((result) => textAt(result, 'status') === 'failed');
    for (const result of failed) {
      const text = listAt(result, 'failureMessages')
        .filter((part) => typeof part === 'string')
        .join('\n');
      addFailure(sink, text, textAt(result, 'fullName') || textAt(result, 'title'), [
        ...(numberAt(result, 'location', 'line') === undefined
          ? []
          : [placeOf(name, numberAt(result, 'location', 'line'), numberAt(result, 'location', 'column'))]),
        { file: name },
      ]);
    }
    const message = textAt(file, 'message');
    if (failed.length === 0 && textAt(file, 'status') === 'failed' && message !== '')
      addFailure(sink, message, '', [{ file: name }]);
  }
  if (document.numTotalTestSuites === 0 && document.success === false) {
    sink.add({ failureClass: 'config', severity: 'error', message: 'No tests were found', places: [] });
  }
  return true;
});

/** mocha's `json`: `failures`, each with `err`. */
export const mochaJson = standalone('mocha-json', (document, sink) => {
  if (!isObject(document) || !isObject(document.stats) || !Array.isArray(document.failures)) return false;
  for (const failure of document.failures) {
    const words = textAt(failure, 'err', 'message');
    const stack = textAt(failure, 'err', 'stack');
    const file = textAt(failure, 'file');
    const text = stack.includes(words) ? stack : `${words}\n${stack}`;
    addFailure(sink, text, textAt(failure, 'fullTitle') || textAt(failure, 'title'), file === '' ? [] : [{ file }]);
  }
  if (at(document, 'stats', 'tests') === 0 && document.failures.length === 0) {
    sink.add({ failureClass: 'config', severity: 'error', message: 'No tests were found', places: [], loose: true });
  }
  return true;
});

function addFailure(sink: FindingSink, text: string, title: string, fallback: readonly PrintedPlace[]): void {
  sink.add(failureOfText(text, { title, otherwise: 'test', fallback }));
}
