import { details, escapeMarkdown, table } from '@loop-actions/action-kit';
import { FINDING_POINTS, type ReadinessFinding, type ReadinessReport } from '@loop-actions/selection';

const LEVELS: Readonly<Record<ReadinessFinding['level'], string>> = {
  blocks: 'keeps the loop in shadow',
  warns: 'will disappoint',
  advises: 'could be better',
};

/** Readiness for people: the score and what it is made of, what to mend first, and each line with what it means. */
export function summarizeReadiness({ ready, score, findings, rows }: ReadinessReport): string {
  if (rows.length === 0) return '';
  const [first] = findings;
  const lines = rows.map((row) => [
    `${row.file}:${row.line}`,
    row.class,
    escapeMarkdown(row.text.slice(0, 200)),
    escapeMarkdown(row.says.slice(0, 300)),
  ]);
  return [
    `### Readiness: ${score} of 100, ${ready ? 'ready' : 'not ready, so it only reports'}`,
    first === undefined
      ? 'Nothing to mend.'
      : `**First to mend:** ${place(first)}${escapeMarkdown(first.what)}. ${escapeMarkdown(first.remedy)}`,
    findings.length === 0
      ? ''
      : details(
          `What the score is made of: ${findings.length} found`,
          table(['where', 'what', 'effect', 'points', 'remedy'], findings.map(findingRow)),
        ),
    details(
      `Each line of the spec: ${describeClasses(rows)}`,
      table(['line', 'class', 'as written', 'what the loop does about it'], lines),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function findingRow({ level, place: where, what, remedy }: ReadinessFinding): readonly string[] {
  return [where ?? '', escapeMarkdown(what), LEVELS[level], `−${FINDING_POINTS[level]}`, escapeMarkdown(remedy)];
}

const place = (finding: ReadinessFinding): string => (finding.place === null ? '' : `\`${finding.place}\` `);

function describeClasses(rows: ReadinessReport['rows']): string {
  const count = (wanted: string) => rows.filter((row) => row.class === wanted).length;
  return ['enforced', 'judged', 'rejected', 'prose'].map((name) => `${count(name)} ${name}`).join(', ');
}
