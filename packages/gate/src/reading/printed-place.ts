import type { PrintedPlace } from './finding-sink.ts';

const LONGEST_PATH = 1000;

/** `path:line:column` (or `path:line`) at the end of a text, closing brackets aside. Scans backwards: linear. */
export function placeAtEnd(text: string): PrintedPlace | null {
  let end = text.length;
  while (end > 0 && /[)\]\s,]/.test(text.charAt(end - 1))) end--;
  const last = digitsBefore(text, end);
  if (last === null) return null;
  const first = digitsBefore(text, last.colon);
  const colon = first?.colon ?? last.colon;
  const line = first?.value ?? last.value;
  const file = pathBefore(text, colon);
  if (file === '') return null;
  return first === null ? { file, line } : { file, line, column: last.value };
}

/** The number that ends at `end` and the colon before it. */
function digitsBefore(text: string, end: number): { readonly value: number; readonly colon: number } | null {
  let start = end;
  while (start > 0 && end - start < 8 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === end || text.charAt(start - 1) !== ':') return null;
  return { value: Number(text.slice(start, end)), colon: start - 1 };
}

function pathBefore(text: string, end: number): string {
  const from = Math.max(0, end - LONGEST_PATH);
  const head = text.slice(from, end);
  const scheme = head.lastIndexOf('file://');
  if (scheme >= 0) return decodePath(head.slice(scheme + 7));
  const bracket = head.lastIndexOf('(');
  const tail = bracket >= 0 && !head.slice(bracket).includes(')') ? head.slice(bracket + 1) : head;
  return tail.replace(/^\s*(?:at |❯ |→ |async )+/, '').trim();
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A frame of a JavaScript stack (`at name (path:1:2)`), or the arrow vitest prints before one. */
export function javascriptFrame(text: string): PrintedPlace | null {
  const trimmed = text.trimStart();
  if (!trimmed.startsWith('at ') && !trimmed.startsWith('❯ ')) return null;
  const place = placeAtEnd(trimmed);
  if (place === null || place.file.startsWith('node:') || place.file.includes('node_modules/')) return null;
  // `❯ load src/load.ts:3:9`: the function's name stands before the path.
  return { ...place, file: trimmed.startsWith('❯ ') ? lastPath(place.file) : place.file };
}

function lastPath(text: string): string {
  const name = /^(?:async )?[\w$.<>]{1,200} (?=\S*[/.])/.exec(text);
  return name === null || name[0].includes('/') ? text : text.slice(name[0].length);
}

/** A frame of a Java stack, `at shop.PriceTest.halves(PriceTest.java:12)`; the package gives the folder. */
export function javaFrame(text: string): PrintedPlace | null {
  const found =
    /^\s{0,20}at (?:[\w.-]{1,200}(?:@[\w.-]{0,50})?\/{1,2})?([\w.$]{1,500})\(([\w$-]{1,200}\.(?:java|kt|groovy|scala)):(\d{1,7})\)/.exec(
      text,
    );
  if (found === null) return null;
  const [, method = '', name = '', line = ''] = found;
  const packages = method.split('.').slice(0, -2);
  return { file: [...packages, name].join('/'), line: Number(line), partial: true };
}

/** `File "path", line 12`, as Python's tracebacks have it. */
export function pythonFrame(text: string): PrintedPlace | null {
  const found = /File "([^"]{1,1000})", line (\d{1,7})/.exec(text);
  return found === null ? null : { file: found[1] ?? '', line: Number(found[2]) };
}

/** `path:line[:column]` at the start of a text, and what follows the next colon or space. */
export function placeAtStart(text: string): (PrintedPlace & { readonly rest: string }) | null {
  const found =
    /^((?:[A-Za-z]:[\\/])?[^:\n"'()<>|]{1,1000}):(\d{1,7})(?::(\d{1,7}))?(?::(?:\d{1,7}:\d{1,7}:)?|(?= - )|(?= )|$)/.exec(
      text,
    );
  if (found === null) return null;
  const [whole, file = '', line, column] = found;
  const place = { file: file.trim(), line: Number(line), rest: text.slice(whole.length).trim() };
  return column === undefined ? place : { ...place, column: Number(column) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
