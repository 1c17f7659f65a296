import type { Finding } from '@loop-actions/contract';
import { foldForDetection } from '@loop-actions/text';

/** What one lens found. */
export interface LensFindings {
  readonly lens: string;
  readonly findings: readonly Finding[];
}

/** A finding that another lens had already, and why they count as one. */
export interface MergedFinding {
  readonly lens: string;
  readonly into: string;
  readonly finding: Finding;
  readonly because: string;
}

export interface MergedFindings {
  /** In the order of the lenses, each finding with the lens that said it best; who else said it stands in its message. */
  readonly kept: readonly LensFindings[];
  readonly merged: readonly MergedFinding[];
}

/** Lines apart within which two reviewers mean the same place. */
const NEAR = 3;
/** Share of words that two messages have in common, from which they say the same. */
const SIMILAR = 0.5;
const MAX_MESSAGE = 4_000;
const SEVERITIES = ['error', 'warning', 'notice'] as const;

interface Entry {
  readonly lens: string;
  finding: Finding;
  readonly words: ReadonlySet<string>;
  readonly agreed: string[];
}

/**
 * Findings of several lenses, duplicates merged: the same file, lines that are near, and the same rule or much the same
 * words. The gravest severity stays. One lens may repeat itself; its own words are not counted against it. Pure.
 */
export function mergeFindings(lenses: readonly LensFindings[]): MergedFindings {
  const kept: Entry[] = [];
  const byFile = new Map<string, Entry[]>();
  const merged: MergedFinding[] = [];
  for (const { lens, findings } of lenses) {
    for (const finding of findings) {
      const words = wordsOf(finding.message);
      const rivals = finding.file === undefined ? [] : (byFile.get(finding.file) ?? []);
      const found = firstTwin(rivals, { lens, finding, words });
      if (found === null) {
        const entry: Entry = { lens, finding, words, agreed: [] };
        kept.push(entry);
        if (finding.file !== undefined) byFile.set(finding.file, [...rivals, entry]);
        continue;
      }
      const { entry, because } = found;
      if (!entry.agreed.includes(lens)) entry.agreed.push(lens);
      entry.finding = { ...entry.finding, severity: gravest(entry.finding, finding) };
      merged.push({ lens, into: entry.lens, finding, because });
    }
  }
  return {
    kept: lenses.map(({ lens }) => ({ lens, findings: kept.filter((entry) => entry.lens === lens).map(told) })),
    merged,
  };
}

/** The gravest first, then by place. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return [...findings].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      compare(one.file ?? '', other.file ?? '') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      compare(one.message, other.message),
  );
}

function firstTwin(
  rivals: readonly Entry[],
  { lens, finding, words }: Pick<Entry, 'lens' | 'finding' | 'words'>,
): { readonly entry: Entry; readonly because: string } | null {
  for (const entry of rivals) {
    if (entry.lens === lens) continue;
    const apart = distance(entry.finding.line, finding.line);
    if (apart === null || apart > NEAR) continue;
    const sameRule = finding.rule !== undefined && finding.rule === entry.finding.rule;
    const alike = similarity(entry.words, words);
    if (!sameRule && alike < SIMILAR) continue;
    const why = sameRule ? `the same rule ${finding.rule}` : `${Math.round(alike * 100)} % of the words`;
    return { entry, because: `same file, ${apart} lines apart, ${why}` };
  }
  return null;
}

/** Lines apart; null where only one of them names a line, so that it may be about something else. */
function distance(one: number | undefined, other: number | undefined): number | null {
  if (one === undefined && other === undefined) return 0;
  return one === undefined || other === undefined ? null : Math.abs(one - other);
}

function wordsOf(message: string): ReadonlySet<string> {
  const words =
    foldForDetection(message.slice(0, MAX_MESSAGE))
      .toLowerCase()
      .match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return new Set(words);
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.min(one.size, other.size);
}

function gravest(one: Finding, other: Finding): Finding['severity'] {
  return SEVERITIES.find((severity) => one.severity === severity || other.severity === severity) ?? 'error';
}

function told({ finding, agreed }: Entry): Finding {
  if (agreed.length === 0) return finding;
  const also = ` (also said by ${agreed.join(', ')})`;
  return { ...finding, message: `${finding.message.slice(0, MAX_MESSAGE - also.length)}${also}` };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
