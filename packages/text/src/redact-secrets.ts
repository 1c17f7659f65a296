export interface Redacted {
  readonly text: string;
  /** How many stretches were replaced. Anything but 0 in something that is to be published is a reason to refuse. */
  readonly found: number;
}

const PLACEHOLDER = '[redacted]';
/** Shorter values (`true`, `1234`) would redact ordinary words. */
const MIN_SECRET_CHARS = 6;
/** From this length on, a part of a secret counts as the secret. */
const MIN_PARTIAL_CHARS = 16;

/** Shapes of tokens in use (the formats are documented by their issuers); bounded, so each search is linear. */
const TOKEN_SHAPES: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9_.-]{16,500}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
  /\bsk-(?:ant-|proj-|or-)?[A-Za-z0-9_-]{20,300}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[0-9A-Za-z_-]{35}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g,
  /\bglpat-[A-Za-z0-9_-]{20,100}/g,
  /\bnpm_[A-Za-z0-9]{36}/g,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g,
  /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[A-Za-z0-9+/=\s\\n]{0,8000}(?:-----END (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----)?/g,
];

/**
 * Replaces secrets by `[redacted]`: each given value, plain and in the encodings in which values leak (base64 at any
 * offset, hex, URL, JSON, reversed), split by white space or invisible characters, and any long part of it; and
 * whatever has the shape of a well-known token.
 */
export function redactSecrets(text: string, secrets: readonly string[]): Redacted {
  const projection = project(text);
  const ranges: [number, number][] = [];
  for (const secret of new Set(secrets.map(withoutBreaks))) {
    if (secret.length < MIN_SECRET_CHARS) continue;
    for (const { needle, foldCase } of spellings(secret)) {
      const hay = foldCase ? projection.folded : projection.text;
      for (const [start, end] of findParts(hay, needle)) {
        ranges.push([projection.origin[start] ?? 0, (projection.origin[end - 1] ?? 0) + 1]);
      }
    }
  }
  for (const shape of TOKEN_SHAPES) {
    for (const match of text.matchAll(shape)) ranges.push([match.index, match.index + match[0].length]);
  }
  return replaceRanges(text, ranges);
}

const BREAK = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const BREAKS = new RegExp(BREAK.source, 'gu');

function withoutBreaks(text: string): string {
  return text.replace(BREAKS, '');
}

interface Projection {
  readonly text: string;
  readonly folded: string;
  /** For each UTF-16 unit of `text`: where it stood. */
  readonly origin: Uint32Array;
}

function project(text: string): Projection {
  const origin = new Uint32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (start: number, end: number): void => {
    pieces.push(text.slice(start, end));
    for (let at = start; at < end; at++) origin[length++] = at;
  };
  for (const found of text.matchAll(BREAKS)) {
    keep(from, found.index);
    from = found.index + found[0].length;
  }
  keep(from, text.length);
  const joined = pieces.join('');
  // Only ASCII is folded, so that both have the same indexes.
  return { text: joined, folded: joined.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()), origin };
}

function spellings(secret: string): readonly { readonly needle: string; readonly foldCase: boolean }[] {
  const bytes = Buffer.from(secret, 'utf8');
  const exact = [
    secret,
    [...secret].reverse().join(''),
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    ...[0, 1, 2].flatMap((offset) => base64Core(bytes, offset)),
  ];
  const hex = { needle: bytes.toString('hex'), foldCase: true };
  return [...[...new Set(exact)].map((needle) => ({ needle, foldCase: false })), hex];
}

/** The characters of a base64 text that depend on the secret alone, when `offset` bytes (mod 3) stand before it. */
function base64Core(bytes: Buffer, offset: number): readonly string[] {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + bytes.length) * 8) / 6);
  const core = encoded.slice(first, last);
  const url = core.replaceAll('+', '-').replaceAll('/', '_');
  return core.length < MIN_SECRET_CHARS ? [] : core === url ? [core] : [core, url];
}

/** Where a needle occurs, whole or, if it is long, in a part of at least half its length. */
function findParts(hay: string, needle: string): readonly [number, number][] {
  const block = needle.length < MIN_PARTIAL_CHARS ? needle.length : Math.max(8, Math.floor(needle.length / 4));
  const minimum = needle.length < MIN_PARTIAL_CHARS ? needle.length : Math.max(12, Math.floor(needle.length / 2));
  const found: [number, number][] = [];
  // Any stretch of twice a block's length contains one of the blocks whole.
  for (let offset = 0; offset + block <= needle.length; offset += block) {
    const part = needle.slice(offset, offset + block);
    for (let at = hay.indexOf(part); at !== -1; at = hay.indexOf(part, at + block)) {
      let [start, end] = [at, at + block];
      for (let back = offset; back > 0 && start > 0 && hay[start - 1] === needle[back - 1]; back--) start--;
      for (let on = offset + block; on < needle.length && hay[end] === needle[on]; on++) end++;
      if (end - start >= minimum) found.push([start, end]);
    }
  }
  return found;
}

function replaceRanges(text: string, ranges: [number, number][]): Redacted {
  if (ranges.length === 0) return { text, found: 0 };
  ranges.sort((left, right) => left[0] - right[0]);
  let clean = '';
  let upTo = 0;
  let found = 0;
  for (const [start, end] of ranges) {
    if (end <= upTo) continue;
    if (start >= upTo) {
      clean += text.slice(upTo, start) + PLACEHOLDER;
      found++;
    }
    upTo = end;
  }
  return { text: clean + text.slice(upTo), found };
}
