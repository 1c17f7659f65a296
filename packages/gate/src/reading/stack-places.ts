import type { PrintedPlace } from './finding-sink.ts';
import { javaFrame, javascriptFrame, placeAtEnd, placeAtStart, pythonFrame } from './printed-place.ts';

/** Endings of files that programs are written in: what tells `src/a.py:3: …` from `09:15:03: …`. */
const SOURCE = /\.(?:[cm]?[jt]sx?|pyi?|go|rs|java|kt|groovy|scala|vue|svelte|rb|php|cs|[ch](?:pp|c)?)$/;

/** What every line that names a place has; the other lines of a long failure cost no more than this. */
const MAY_NAME_PLACE =
  /^\s{0,80}(?:at |❯ )|╭─\[|SyntaxError: |File "| imported from |\.\w{1,8}\)$|^[^\s>|+-][^:]{0,300}\.\w{1,8}:\d/;

export interface StackPlace {
  readonly place: PrintedPlace;
  /** The tool prints the outermost call first, so a later place is nearer to the fault. */
  readonly outermostFirst: boolean;
}

/** The place that one line of a failure's words or stack names, in any of the shapes runtimes print; null for none. */
export function stackPlace(text: string): StackPlace | null {
  if (!MAY_NAME_PLACE.test(text)) return null;
  const inner = javascriptFrame(text) ?? javaFrame(text) ?? parserPlace(text);
  if (inner !== null) return { place: inner, outermostFirst: false };
  const python = pythonFrame(text);
  if (python !== null) return { place: python, outermostFirst: true };
  if (/^[\s>|+-]/.test(text)) return null;
  const place = placeAtStart(text);
  if (place === null || !SOURCE.test(place.file)) return null;
  const { rest, ...at } = place;
  return { place: at, outermostFirst: /\.pyi?$/.test(at.file) && rest !== '' };
}

/** A line that holds a place and no words. */
export function isFrame(text: string): boolean {
  return /^\s*(?:at |❯ |╭─|File ")/.test(text);
}

/** `╭─[ src/a.ts:8:20 ]` (oxc), `SyntaxError: /a/b.js: words (8:19)` (Babel), `imported from /a/b.mjs` (Node). */
function parserPlace(text: string): PrintedPlace | null {
  const boxed = text.indexOf('╭─[');
  if (boxed >= 0) return placeAtEnd(text.slice(boxed + 3));
  const babel = /SyntaxError: ([^:]{1,1000}\.\w{1,8}): .{0,500}\((\d{1,7}):(\d{1,7})\)$/.exec(text);
  if (babel !== null) return { file: babel[1] ?? '', line: Number(babel[2]), column: Number(babel[3]) };
  const file = /\((\/[^()]{1,1000}\.\w{1,8})\)$/.exec(text);
  if (file !== null) return { file: file[1] ?? '' };
  const from = text.indexOf(' imported from ');
  if (from < 0 || !/Cannot find (?:module|package)|Failed to resolve/.test(text)) return null;
  return { file: text.slice(from + 15).replace(/^["']|["'.,]{0,3}$/g, '') };
}
