import type * as z from 'zod';
import { digestOf } from './canonical-json.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { type ErrorCode, LoopError } from './loop-error.ts';

export interface JsonDocumentSource {
  /** What the document is called in messages, e.g. a path. */
  readonly name: string;
  /** The code errors carry. */
  readonly code: ErrorCode;
  /** The code for a digest that does not fit; defaults to `code`. */
  readonly digestCode?: ErrorCode;
  /** Bytes above which the document is refused; defaults to `DOCUMENT_LIMITS.jsonBytes`. */
  readonly maxBytes?: number;
}

/**
 * Reads a JSON document that crossed a boundary. Refuses what is too large, too deep, duplicated, prototype-polluting,
 * malformed or, where the schema has a `digest`, not bound to its own content. Throws `LoopError`.
 */
export function parseJsonDocument<T>(schema: z.ZodType<T>, text: string, source: JsonDocumentSource): T {
  const fail = (message: string, remedy: string, cause?: unknown): never => {
    throw new LoopError(source.code, { message: `${source.name}: ${message}`, remedy, cause });
  };
  const maxBytes = source.maxBytes ?? DOCUMENT_LIMITS.jsonBytes;
  if (Buffer.byteLength(text) > maxBytes) {
    fail(`larger than ${maxBytes} bytes`, 'Nothing this suite reads is that large: find out who wrote it.');
  }
  const problem = findJsonHazard(text);
  if (problem !== null) fail(problem, 'Write the document anew with the action that owns it.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    fail(`not JSON (${(error as Error).message})`, 'It may be truncated. Run the action that writes it again.', error);
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const issues = result.error.issues
      .slice(0, 5)
      .map((issue) => `${issue.path.join('.') || 'document'}: ${issue.message}`)
      .join('; ');
    fail(
      `does not fit its schema (${issues})`,
      'See docs/schemas/ for the shape, and check both actions are of one version.',
    );
  }
  const document = result.data as T;
  const claimed = (document as { digest?: unknown } | null)?.digest;
  if (typeof claimed === 'string' && claimed !== digestOf(document as object)) {
    throw new LoopError(source.digestCode ?? source.code, {
      message: `${source.name}: its digest does not fit its content`,
      remedy: 'It was changed after it was written. Run the action that writes it again; never edit it by hand.',
    });
  }
  return document;
}

/** Depth, duplicate keys and prototype keys, found in one linear pass that builds nothing. */
function findJsonHazard(text: string): string | null {
  const seen: (Set<string> | null)[] = [];
  let expectKey = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const start = at;
      at = endOfString(text, at);
      const keys = seen.at(-1);
      if (expectKey && keys) {
        const key = decodeKey(text.slice(start, at + 1));
        if (key === '__proto__') return 'has the key __proto__';
        if (keys.has(key)) return `has the key ${JSON.stringify(key.slice(0, 80))} twice`;
        keys.add(key);
        expectKey = false;
      }
    } else if (character === '{' || character === '[') {
      if (seen.length >= DOCUMENT_LIMITS.jsonDepth) return `nested deeper than ${DOCUMENT_LIMITS.jsonDepth} levels`;
      seen.push(character === '{' ? new Set() : null);
      expectKey = character === '{';
    } else if (character === '}' || character === ']') {
      seen.pop();
      expectKey = false;
    } else if (character === ',') {
      expectKey = seen.at(-1) instanceof Set;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function decodeKey(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal;
  }
}
