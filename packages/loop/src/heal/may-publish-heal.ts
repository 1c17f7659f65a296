import { type Candidate, type HealReport, type Mode, overallVerdict } from '@loop-actions/contract';
import type { HealVerdict } from '@loop-actions/verifier/frozen-line';

export interface HealPublishQuestion {
  readonly report: HealReport;
  /** null: none came, which reads as not kept. */
  readonly candidate: Pick<Candidate, 'item' | 'digest' | 'baseSha'> | null;
  /** The base as the publishing job has it. */
  readonly baseSha: string;
  /** The tripwire, asked again right before use, with the globs of the publishing job; null: it could not be. */
  readonly tripwire: HealVerdict | null;
  /** Why the caps allow no further heal; null: they do. */
  readonly capped: string | null;
  readonly mode: Mode;
}

export type HealPublishAnswer =
  | { readonly publish: 'apply' | 'propose' }
  /** `tripped`: the heal touches what decides, whatever the job before said. */
  | { readonly publish: 'no'; readonly tripped: boolean; readonly reason: string };

/** Checks that a heal has to have passed, by name, where it was made. */
const NEEDED = ['tripwire', 'base is red', 'heal is green', 'base is red again'] as const;

/**
 * Whether a heal may be published, and how. Only a heal that every check passed, that is exactly what they passed, and
 * whose wire is intact here as well. It applies itself only in mode `auto`, out of a strong box, with nothing to look at.
 */
export function mayPublishHeal(question: HealPublishQuestion): HealPublishAnswer {
  const { report, candidate, tripwire, capped, mode } = question;
  const no = (reason: string, tripped = false): HealPublishAnswer => ({ publish: 'no', tripped, reason });
  if (report.end !== 'proposed') return no(report.reason);
  if (candidate === null || report.candidateDigest !== candidate.digest) return no('its candidate did not come');
  if (candidate.item !== report.item || candidate.baseSha !== report.baseSha) return no('its candidate is another one');
  if (report.baseSha !== question.baseSha) return no(`it stands on ${report.baseSha}, not on ${question.baseSha}`);
  const missing = NEEDED.find(
    (name) => !report.checks.some((check) => check.name === name && check.verdict === 'pass'),
  );
  if (missing !== undefined || overallVerdict(report.checks).verdict !== 'pass')
    return no(`it did not pass ${missing ?? 'its checks'}`);
  if (tripwire === null) return no('the tripwire could not be asked again');
  if (tripwire.tripwire !== 'intact')
    return no(
      tripwire.reasons
        .map(({ message }) => message)
        .join('; ')
        .slice(0, 4000),
      true,
    );
  if (capped !== null) return no(capped);
  if (mode === 'shadow') return no('in shadow mode nothing is published');
  const asks = report.humanReview.length > 0 || tripwire.humanReview.length > 0 || report.box !== 'strong';
  return { publish: mode === 'auto' && !asks ? 'apply' : 'propose' };
}
