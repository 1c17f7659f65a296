import type { FailureClass, Finding } from '@loop-actions/contract';
import { neutralizeWorkflowCommands, removeInvisible } from '@loop-actions/text';
import type { FindingSink, RawFinding } from './finding-sink.ts';
import { troubleIn } from './machine-trouble.ts';
import type { TreePaths } from './tree-paths.ts';

/** A finding whose place, if it has one, lies in the checked tree, and whose words are safe to show. */
export interface LocatedFinding extends Finding {
  readonly column?: number;
  readonly failureClass: FailureClass;
}

const MOST_KEPT = 500;
const LONGEST_MESSAGE = 2000;
const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'notice'];

/** Keeps the worst findings within a bound, each once, and counts the rest. */
export class FindingCollector implements FindingSink {
  readonly #tree: TreePaths;
  readonly #firm = new Map<string, LocatedFinding>();
  readonly #loose = new Map<string, LocatedFinding>();
  #leftOut = 0;

  constructor(tree: TreePaths) {
    this.#tree = tree;
  }

  add(raw: RawFinding): void {
    const kept = raw.loose === true ? this.#loose : this.#firm;
    const finding = this.#locate(raw);
    const key = `${finding.file ?? ''}\n${finding.line ?? 0}\n${finding.file === undefined || finding.line === undefined ? finding.message.slice(0, 200) : (finding.rule ?? '')}`;
    if (kept.has(key)) return;
    if (kept.size < MOST_KEPT) kept.set(key, finding);
    else this.#leftOut += finding.severity === 'error' ? this.#makeRoom(kept, key, finding) : 1;
  }

  /** Worst first, in the order in which they were printed; guesses only where nothing was surer. */
  findings(): { readonly findings: readonly LocatedFinding[]; readonly leftOut: number } {
    const firm = [...this.#firm.values()];
    const isTold = firm.some(({ severity }) => severity === 'error');
    const all = withoutDoubles(isTold ? firm : [...firm, ...this.#loose.values()]);
    const findings = SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
    return { findings, leftOut: this.#leftOut };
  }

  #locate(raw: RawFinding): LocatedFinding {
    let place: { file: string; line?: number; column?: number } | null = null;
    for (const printed of raw.places) {
      const file = this.#tree.resolve(printed);
      if (file === null || (place !== null && printed.line === undefined)) continue;
      place = { file, ...positive('line', printed.line), ...positive('column', printed.column) };
      if (place.line !== undefined) break;
    }
    const message = cleanText(raw.message, LONGEST_MESSAGE);
    const rule = cleanText(raw.rule ?? '', 200).replaceAll('\n', ' ');
    return {
      severity: raw.severity,
      message: message === '' ? '(no message)' : message,
      ...(place === null ? {} : place),
      ...(rule === '' ? {} : { rule }),
      failureClass: raw.severity === 'error' && troubleOf(raw) ? 'environment' : raw.failureClass,
    };
  }

  /** An error takes the place of something milder; gives how many are left out by it. */
  #makeRoom(kept: Map<string, LocatedFinding>, key: string, finding: LocatedFinding): number {
    for (const [other, { severity }] of kept) {
      if (severity === 'error') continue;
      kept.delete(other);
      kept.set(key, finding);
      return 1;
    }
    return 1;
  }
}

/** Words that compare values: a test about ENOSPC prints ENOSPC, and no machine is in trouble. */
const COMPARES =
  /\bAssertionError\b|\bAssertionFailedError\b|\bComparisonFailure\b|expect\(received\)|Expected: |\bexpected\b.{0,200}\b(?:to|but|got|received|actual|strictly|want)\b|assertion `?left|^E?\s*assert |\bassert (?:not )?\S|\bwant\b|\bgot\b/im;

function troubleOf(raw: RawFinding): boolean {
  if (!/^(?:test|unknown|eval|build|config)$/.test(raw.failureClass)) return false;
  const words = raw.rule === undefined ? raw.message : raw.message.replace(raw.rule, '');
  return !COMPARES.test(words.slice(0, LONGEST_MESSAGE)) && troubleIn(words) !== null;
}

/** The same failure read twice, once with its line and once without. */
function withoutDoubles(all: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const placed = new Set(
    all.filter(({ line }) => line !== undefined).map(({ rule, file }) => `${file}\n${rule ?? ''}`),
  );
  return all.filter(
    ({ file, line, rule }) =>
      line !== undefined || file === undefined || rule === undefined || !placed.has(`${file}\n${rule}`),
  );
}

function positive<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined || !Number.isSafeInteger(value) || value < 1
    ? {}
    : ({ [key]: value } as { [P in K]: number });
}

/** Text from outside, fit to be shown: nothing invisible, no command for the runner, cut. */
export function cleanText(text: string, limit: number): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
  return neutralizeWorkflowCommands(removeInvisible(cut).text).slice(0, limit).trim().toWellFormed();
}
