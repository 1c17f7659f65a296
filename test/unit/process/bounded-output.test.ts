import { BoundedCollector, LineSplitter } from '@loop-actions/process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function collect(keepBytes: number, chunks: readonly (string | Buffer)[]) {
  const collector = new BoundedCollector(keepBytes);
  for (const chunk of chunks) collector.add(Buffer.from(chunk));
  return collector.result();
}

function split(maxChars: number, chunks: readonly (string | Buffer)[]): readonly string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter(maxChars, (line) => lines.push(line));
  for (const chunk of chunks) splitter.add(Buffer.from(chunk));
  splitter.end();
  return lines;
}

/** A byte string cut into pieces anywhere. */
const cutText = fc.tuple(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.integer({ min: 1, max: 40 })));
function cut([text, sizes]: [string, number[]]): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const chunks = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...chunks, bytes.subarray(at)];
}

describe('what is kept of a stream', () => {
  it.each([
    ['nothing', 10, [''], ''],
    ['all that fits', 10, ['abc', 'defghij'], 'abcdefghij'],
    ['head and tail', 4, ['ab', 'cdefgh', 'ij'], 'ab\n… 6 bytes left out …\nij'],
    ['whole characters only', 8, ['aaaü', 'xxxxxx', 'ü', 'bbb'], 'aaa\n… 10 bytes left out …\nbbb'],
  ])('is %s', (_name, keep, chunks, text) => {
    expect(collect(keep, chunks).text).toBe(text);
  });

  it('is the text itself when it fits, however it was cut', () => {
    fc.assert(
      fc.property(cutText, ([text, sizes]) => {
        const { text: kept, truncated } = collect(2_000, cut([text, sizes]));
        expect([kept, truncated]).toEqual([text.toWellFormed(), false]);
      }),
    );
  });

  it('counts every byte, keeps no more than its bound, and begins and ends as the stream did', () => {
    fc.assert(
      fc.property(cutText, fc.integer({ min: 2, max: 60 }), (parts, keep) => {
        const bytes = Buffer.from(parts[0]);
        const { text, totalBytes, truncated } = collect(keep, cut(parts));
        expect(totalBytes).toBe(bytes.length);
        expect(truncated).toBe(bytes.length > keep);
        if (!truncated) return;
        const [head = '', tail = ''] = text.split(/\n… \d+ bytes left out …\n/);
        expect(Buffer.byteLength(head) + Buffer.byteLength(tail)).toBeLessThanOrEqual(keep);
        expect(parts[0].toWellFormed().startsWith(head)).toBe(true);
        expect(parts[0].toWellFormed().endsWith(tail)).toBe(true);
      }),
    );
  });
});

describe('lines', () => {
  it.each([
    ['end at newlines, with or without a carriage return', 80, ['a\r\nb\n\nc'], ['a', 'b', '', 'c']],
    ['are whole across chunks', 80, ['hel', 'lo\nwor', 'ld\n'], ['hello', 'world']],
    [
      'keep characters that were cut between chunks',
      80,
      [Buffer.from('ü\n').subarray(0, 1), Buffer.from('ü\n').subarray(1)],
      ['ü'],
    ],
    ['are cut when they are too long, once', 3, ['abcdefgh\nxyz\n'], ['abc…', 'xyz']],
    ['are cut across chunks as well', 3, ['ab', 'cd', 'ef\ng\n'], ['abc…', 'g']],
  ])('%s', (_name, max, chunks, lines) => {
    expect(split(max, chunks)).toEqual(lines);
  });

  it('are those of the text, however it was cut', () => {
    fc.assert(
      fc.property(cutText, (parts) => {
        const expected = parts[0].toWellFormed().split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(split(10_000, cut(parts))).toEqual(expected.map((line) => line.replace(/\r$/, '')));
      }),
    );
  });
});
