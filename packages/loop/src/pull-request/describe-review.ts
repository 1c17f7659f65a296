import type { Finding, VERDICT_VALUES, Verdict } from '@loop-actions/contract';
import { worstFirst } from '../review/merge-findings.ts';
import { inertCode, inertLine } from './inert-text.ts';

export interface ReviewFacts {
  readonly verdict: Pick<Verdict, 'checks' | 'verdict'>;
  /** The commit that was read. */
  readonly headSha: string;
  /** `https://github.com/owner/name`, for places in that commit. */
  readonly repositoryUrl: string;
  readonly runUrl: string;
}

const MAX_FINDINGS = 50;
const MAX_MESSAGE = 1_000;
const MAX_REASON = 1_500;
const WORDS = { pass: 'pass', fail: 'fail', error: 'unsure' } as const satisfies Record<
  (typeof VERDICT_VALUES)[number],
  string
>;
const MARKS = { error: '🔴 error', warning: '🟡 warning', notice: '🔵 notice' } as const;

/** One review as one comment: the answer of each lens, then what was found, worst first. All of it is an agent's words. */
export function describeReview({ verdict, headSha, repositoryUrl, runUrl }: ReviewFacts): string {
  const lenses = verdict.checks.map(({ name, verdict: answer, findings, evidence }) => {
    const reason = reasonOf({ verdict: answer, findings, evidence });
    return `| ${inertLine(name, 100)} | ${WORDS[answer]} | ${inertLine(reason, MAX_REASON).replaceAll('|', '\\|')} |`;
  });
  const found = worstFirst(verdict.checks.flatMap(ownFindings));
  const lines = found.slice(0, MAX_FINDINGS).map((finding) => {
    const place = finding.file === undefined ? '' : ` ${link(finding, { headSha, repositoryUrl })}`;
    return `- ${MARKS[finding.severity]}${place}: ${inertLine(finding.message, MAX_MESSAGE)}`;
  });
  const dissent = verdict.checks.flatMap(({ evidence }) => evidence).find(({ label }) => label === 'dissent');
  const more = found.length - lines.length;
  return [
    `**Review: ${WORDS[verdict.verdict]}** of \`${headSha.slice(0, 12)}\` ([run](${runUrl})). Agents wrote it; it decides nothing by itself.`,
    ['| lens | answer | why |', '| --- | --- | --- |', ...lenses].join('\n'),
    dissent === undefined ? '' : `**The lenses differ**: ${inertLine(dissent.value, MAX_REASON)}.`,
    lines.length === 0 ? 'Nothing was found.' : lines.join('\n'),
    more > 0 ? `and ${more} more in the verdict of the run` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Check = Pick<Verdict['checks'][number], 'verdict' | 'findings' | 'evidence'>;

/** What did not pass begins with its reason, as a finding; what passed has it as evidence. */
function reasonOf({ verdict, findings, evidence }: Check): string {
  if (verdict !== 'pass') return findings[0]?.message ?? '';
  return evidence.find(({ label }) => label === 'the reviewer')?.value ?? '';
}

function ownFindings({ verdict, findings }: Check): readonly Finding[] {
  return verdict === 'pass' ? findings : findings.slice(1);
}

function link(
  { file = '', line }: Finding,
  { headSha, repositoryUrl }: Pick<ReviewFacts, 'headSha' | 'repositoryUrl'>,
): string {
  const path = file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  const shown = inertCode(`${file}${line === undefined ? '' : `:${line}`}`.replace(/[[\]]/g, ''), 200);
  return `[${shown}](${repositoryUrl}/blob/${headSha}/${path}${line === undefined ? '' : `#L${line}`})`;
}
