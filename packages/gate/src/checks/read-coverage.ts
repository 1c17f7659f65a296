import type { ReportFormat } from '@loop-actions/contract';
import type { Share } from './figures.ts';

/** Covered code by metric, in counts, so that several reports add up. */
export type Coverage = Readonly<Partial<Record<'lines' | 'branches' | 'functions' | 'statements', Share>>>;
export type CoverageFormat = Extract<ReportFormat, 'lcov' | 'cobertura' | 'istanbul' | 'go-cover'>;

/** Which form of coverage report a text has; null for none. */
export function coverageFormat(text: string): CoverageFormat | null {
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith('mode: ')) return 'go-cover';
  if (/^(?:TN:|SF:)/.test(start)) return 'lcov';
  if (start.startsWith('<') && /<coverage[\s>]/.test(start)) return 'cobertura';
  return start.startsWith('{') && /"total"\s{0,20}:/.test(start) ? 'istanbul' : null;
}

/** Reads a coverage report; null when it is truncated, empty or of another form. Linear. */
export function readCoverage(format: CoverageFormat, text: string): Coverage | null {
  switch (format) {
    case 'lcov':
      return readLcov(text);
    case 'cobertura':
      return readCobertura(text);
    case 'istanbul':
      return readIstanbul(text);
    case 'go-cover':
      return readGoCover(text);
  }
}

/** Tracefile of geninfo(1): found and hit counts per record, each closed by `end_of_record`. */
function readLcov(text: string): Coverage | null {
  const sums: Record<string, number> = {};
  let open = false;
  let records = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('SF:')) {
      if (open) return null;
      open = true;
    } else if (line === 'end_of_record') {
      if (!open) return null;
      open = false;
      records++;
    }
    const count = /^(LF|LH|BRF|BRH|FNF|FNH):(\d{1,12})$/.exec(line);
    if (count?.[1] !== undefined) sums[count[1]] = (sums[count[1]] ?? 0) + Number(count[2]);
  }
  if (open || records === 0) return null;
  return withShares({
    lines: [sums.LH, sums.LF],
    branches: [sums.BRH, sums.BRF],
    functions: [sums.FNH, sums.FNF],
  });
}

/** The root element of a Cobertura report carries the sums (coverage-04.dtd). */
function readCobertura(text: string): Coverage | null {
  const root = text.slice(rootElementAt(text));
  const attributes = /^<coverage\s([^<>]{0,4000})>/.exec(root)?.[1];
  if (attributes === undefined || !root.slice(-200).trimEnd().endsWith('</coverage>')) return null;
  const count = (name: string): number | undefined => {
    const found = new RegExp(`(?:^|\\s)${name}\\s?=\\s?["'](\\d{1,12})["']`).exec(attributes)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return withShares({
    lines: [count('lines-covered'), count('lines-valid')],
    branches: [count('branches-covered'), count('branches-valid')],
  });
}

/** Where the root element of an XML text begins, behind its declaration, document type and comments. */
function rootElementAt(text: string): number {
  const closers: readonly (readonly [string, string])[] = [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<!', '>'],
  ];
  let at = 0;
  for (;;) {
    while (/^[\s\uFEFF]$/.test(text[at] ?? '')) at++;
    const closer = closers.find(([open]) => text.startsWith(open, at));
    if (closer === undefined) return at;
    const end = text.indexOf(closer[1], at + closer[0].length);
    if (end === -1) return text.length;
    at = end + closer[1].length;
  }
}

/** `coverage-summary.json` of istanbul, nyc, c8, jest and vitest. */
function readIstanbul(text: string): Coverage | null {
  const total = fieldOf(parse(text), 'total');
  const share = (name: string): readonly [number | undefined, number | undefined] => [
    numberOf(fieldOf(fieldOf(total, name), 'covered')),
    numberOf(fieldOf(fieldOf(total, name), 'total')),
  ];
  return withShares({
    lines: share('lines'),
    branches: share('branches'),
    functions: share('functions'),
    statements: share('statements'),
  });
}

/** `go test -coverprofile`: statements per block, the best count where tests of several packages met one block. */
function readGoCover(text: string): Coverage | null {
  const [mode, ...rest] = text.split(/\r?\n/);
  if (!/^mode: (?:set|count|atomic)$/.test(mode ?? '')) return null;
  const blocks = new Map<string, { readonly statements: number; readonly covered: boolean }>();
  for (const line of rest) {
    if (line === '' || line.startsWith('mode: ')) continue;
    const [, block = '', statements, count] = /^(\S.{0,2000}:\d+\.\d+,\d+\.\d+) (\d{1,9}) (\d{1,18})$/.exec(line) ?? [];
    if (statements === undefined) return null;
    const covered = Number(count) > 0 || blocks.get(block)?.covered === true;
    blocks.set(block, { statements: Number(statements), covered });
  }
  let [reached, total] = [0, 0];
  for (const block of blocks.values()) {
    total += block.statements;
    if (block.covered) reached += block.statements;
  }
  // Go counts statements and nothing else; "lines" of a Go spec means them.
  return withShares({ statements: [reached, total], lines: [reached, total] });
}

type Pairs = Readonly<Record<string, readonly [number | undefined, number | undefined]>>;

function withShares(pairs: Pairs): Coverage | null {
  const known = Object.entries(pairs).flatMap(([metric, [reached, total]]) =>
    reached === undefined || total === undefined ? [] : [[metric, { reached, total }] as const],
  );
  return known.length === 0 ? null : (Object.fromEntries(known) as Coverage);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
