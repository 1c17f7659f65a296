import type { Verdict } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import { patchBlock } from './describe-remediation.ts';
import { inertCode, inertLine } from './inert-text.ts';

export interface Suggestions {
  readonly candidate: Pick<CandidateOnDisk, 'fix'>;
  readonly verdict: Pick<Verdict, 'checks'>;
  readonly headSha: string;
}

const MAX_FINDINGS = 30;
const MAX_MESSAGE = 500;

/** The comment on a fork's pull request. Every word of findings and patch is a stranger's, and says so. */
export function describeSuggestions({ candidate, verdict, headSha }: Suggestions): string {
  const findings = verdict.checks
    .filter((check) => check.verdict !== 'pass')
    .flatMap((check) => check.findings.map((finding) => ({ check: check.name, ...finding })));
  const lines = findings.slice(0, MAX_FINDINGS).map(({ check, file, line, message }) => {
    const place = file === undefined ? '' : ` ${inertCode(`${file}${line === undefined ? '' : `:${line}`}`, 200)}`;
    return `- ${inertLine(check, 100)}${place}: ${inertLine(message, MAX_MESSAGE)}`;
  });
  const more = findings.length - lines.length;
  return [
    `**Suggestions** for \`${headSha.slice(0, 12)}\`, as the fork’s own run of the gate found them. Nobody has checked them, and nothing is decided by them.`,
    lines.length === 0 ? 'It found nothing.' : lines.join('\n'),
    more > 0 ? `and ${more} more in the summary of the run` : '',
    candidate.fix === null
      ? ''
      : `This change would mend it; read it, then \`git apply\` it:\n\n${patchBlock(candidate.fix)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
