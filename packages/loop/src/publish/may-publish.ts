import { type Candidate, overallVerdict, type Verdict } from '@loop-actions/contract';
import { sanitizeInboundLine } from '@loop-actions/text';
import { describeVerdict } from '../judge/describe-verdict.ts';

export interface PublishQuestion {
  readonly candidate: Pick<Candidate, 'item' | 'digest' | 'tree' | 'baseSha'>;
  /** null: there is none, which reads as not passed. */
  readonly gate: Verdict | null;
  readonly checker: Verdict | null;
  /** Whether the spec's Roles section names a checker. */
  readonly checkerRequired: boolean;
}

export type PublishAnswer =
  | { readonly publish: true }
  /** `ask`: a person has to look, since the gate passed and the checker could not tell. */
  | { readonly publish: false; readonly reason: string; readonly ask: boolean };

/**
 * Whether a candidate may be published: the gate passed exactly this one, and so did the checker where the spec asks for
 * one. A checker that was not asked for can say no, and none can overrule the gate (DESIGN rules 1 and 3, attacks O16).
 */
export function mayPublish({ candidate, gate, checker, checkerRequired }: PublishQuestion): PublishAnswer {
  const red = whyNotPassed(candidate, gate, 'gate');
  if (red !== null) return { publish: false, reason: red, ask: false };
  const no = checker === null && !checkerRequired ? null : whyNotPassed(candidate, checker, 'checker');
  if (no === null) return { publish: true };
  const ask = checker !== null && checker.verdict === 'error' && no === describeReview(checker);
  return { publish: false, reason: no, ask };
}

/** Why a verdict is not that judge's pass of this candidate; null when it is. */
export function whyNotPassed(
  candidate: PublishQuestion['candidate'],
  verdict: Verdict | null,
  judge: 'gate' | 'checker',
): string | null {
  if (verdict === null) return judge === 'gate' ? 'the gate has not judged it' : NO_CHECKER;
  if (verdict.judge.action !== judge) return `what was handed over as the ${judge}’s verdict is not its own`;
  const { subject, verifier } = verdict;
  const same =
    verdict.item === candidate.item &&
    subject.candidateDigest === candidate.digest &&
    subject.tree === candidate.tree &&
    verifier.baseSha === candidate.baseSha;
  if (!same) return `the ${judge}’s verdict is about something else`;
  // The word that stands above the checks must follow from them.
  if (verdict.verdict === 'pass' && overallVerdict(verdict.checks).verdict === 'pass') return null;
  if (verdict.verdict === 'pass') return `the ${judge}’s verdict contradicts its own checks`;
  return judge === 'gate' ? describeVerdict(verdict) : describeReview(verdict);
}

const NO_CHECKER = 'the spec asks for a checker, and there is no verdict of one';

const REASON_CHARS = 300;

/** A checker's answer in one line, with its reason: an agent's words, cut. */
function describeReview({ verdict, checks }: Verdict): string {
  const why = checks.find((check) => check.required && check.verdict === verdict)?.findings[0]?.message ?? '';
  const reason = sanitizeInboundLine(why, { maxChars: REASON_CHARS }).text;
  return `the checker says ${verdict === 'error' ? 'unsure' : verdict}${reason === '' ? '' : `: ${reason}`}`;
}
