import type { FailureClass } from '@loop-actions/contract';
import { failureOfText } from '../failure-words.ts';
import type { FindingSink, PrintedPlace } from '../finding-sink.ts';
import { readXml } from './read-xml.ts';

const LONGEST_TEXT = 64_000;

interface Case {
  readonly name: string;
  readonly className: string;
  readonly file: string;
  readonly line: number;
}

/**
 * JUnit XML (Surefire, Gradle, pytest, jest, vitest, mocha's xunit, node:test, ruff, mypy): a `failure` or `error` in a
 * `testcase`. Gives how many test cases there were, or null when it is no such report or breaks off.
 */
export async function readJunit(xml: string, sink: FindingSink): Promise<number | null> {
  let cases = 0;
  let current: Case | null = null;
  let suite = '';
  let words: { message: string; type: string; text: string; element: string } | null = null;
  let isJunit = false;
  const whole = await readXml(xml, {
    open: (name, attributes) => {
      if (name === 'testsuite' || name === 'testsuites') {
        isJunit = true;
        suite = attributes.name ?? '';
      } else if (name === 'testcase') {
        cases++;
        current = caseOf(attributes, suite);
      } else if ((name === 'failure' || name === 'error') && (current !== null || isJunit)) {
        words = { message: attributes.message ?? '', type: attributes.type ?? '', text: '', element: name };
      }
    },
    text: (text) => {
      if (words !== null && words.text.length < LONGEST_TEXT) words.text += text;
    },
    close: (name) => {
      if (name === words?.element) {
        sink.add(findingOf(words, current));
        words = null;
      } else if (name === 'testcase') current = null;
    },
  });
  return isJunit && whole ? cases : null;
}

function caseOf(attributes: Readonly<Record<string, string>>, suite: string): Case {
  return {
    name: attributes.name ?? '',
    className: attributes.classname ?? '',
    file: attributes.file ?? (/\.\w{1,5}$/.test(suite) && suite.includes('/') ? suite : ''),
    line: Number(attributes.line ?? 0),
  };
}

function findingOf(
  words: { message: string; type: string; text: string },
  test: Case | null,
): ReturnType<typeof failureOfText> {
  const text = words.text.includes(words.message) ? words.text : `${words.message}\n${words.text}`;
  const found = failureOfText(text, {
    title: titleOf(test),
    otherwise: classOf(test),
    fallback: test === null ? [] : placesOf(test, words),
  });
  return { ...found, severity: 'error' };
}

function titleOf(test: Case | null): string {
  if (test === null) return '';
  return test.className === '' || test.className === 'test' ? test.name : `${test.className} ${test.name}`;
}

/** Linters and type checkers write their findings as tests, too. */
function classOf(test: Case | null): FailureClass {
  if (test?.className === 'mypy' || test?.name === 'mypy' || /^mypy/.test(test?.name ?? '')) return 'type';
  if (/^org\.ruff\./.test(test?.name ?? '')) return /invalid-syntax/.test(test?.name ?? '') ? 'build' : 'lint';
  if (/^org\.biome\./.test(test?.name ?? '')) return /^org\.biome\.parse/.test(test?.name ?? '') ? 'build' : 'lint';
  if (/eslint|stylelint|checkstyle/i.test(test?.className ?? '') || /^org\.eslint\./.test(test?.name ?? ''))
    return 'lint';
  return 'test';
}

function placesOf(test: Case, words: { text: string; message: string }): readonly PrintedPlace[] {
  const places: PrintedPlace[] = [];
  const printed =
    /\bline (\d{1,7}), col(?:umn)? (\d{1,7})/.exec(words.text) ??
    /\bline (\d{1,7}), col(?:umn)? (\d{1,7})/.exec(words.message);
  const file = test.file === '' ? fileOfClass(test.className) : test.file;
  if (file === '') return places;
  if (printed !== null) places.push({ file, line: Number(printed[1]), column: Number(printed[2]) });
  if (test.line > 0) places.push({ file, line: test.line });
  places.push({ file });
  return places;
}

/** A class name that is a path (vitest) or a Python module (`shop.test_price.TestBasket`). */
function fileOfClass(name: string): string {
  if (name.includes('/')) return name;
  const parts = name.split('.').filter((part) => !/^[A-Z]/.test(part));
  return parts.length > 0 && parts.every((part) => /^\w+$/.test(part)) ? `${parts.join('/')}.py` : '';
}
