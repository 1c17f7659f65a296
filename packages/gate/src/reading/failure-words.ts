import type { FailureClass } from '@loop-actions/contract';
import type { PrintedPlace, RawFinding } from './finding-sink.ts';
import { isFrame, stackPlace } from './stack-places.ts';
import { classOfWords } from './text/failure-block.ts';

const MOST_LINES = 400;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with an escape
const COLOURS = /\u001B\[[0-9;]{0,20}m/g;

/** Reads a failure whose words and stack a report holds as one text. `otherwise` is its class when they don't tell. */
export function failureOfText(
  text: string,
  given: { readonly title: string; readonly otherwise: FailureClass; readonly fallback: readonly PrintedPlace[] },
): RawFinding {
  const places: PrintedPlace[] = [];
  const said: string[] = [];
  for (const line of text.slice(0, 64_000).replace(COLOURS, '').split('\n', MOST_LINES)) {
    const found = stackPlace(line.trimEnd());
    if (found?.outermostFirst === true) places.unshift(found.place);
    else if (found !== null) places.push(found.place);
    if (line.trim() !== '' && said.length < 30 && !(found !== null && isFrame(line)))
      said.push(line.trimEnd().slice(0, 500));
  }
  const message = [given.title, ...said].filter((part) => part !== '').join('\n');
  return {
    failureClass: classOfWords(said.join('\n'), given.otherwise),
    severity: 'error',
    message,
    places: [...places, ...given.fallback],
    ...(given.title === '' ? {} : { rule: given.title.slice(0, 200) }),
  };
}
