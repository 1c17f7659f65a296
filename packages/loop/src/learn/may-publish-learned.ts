import { type Candidate, GUARDS_FOLDER, type LearnReport, type Mode } from '@loop-actions/contract';

export interface LearnedQuestion {
  readonly report: LearnReport;
  readonly candidate: Pick<Candidate, 'item' | 'digest' | 'baseSha'> | null;
  readonly baseSha: string;
  /** What the verified tree changes. */
  readonly changed: readonly { readonly path: string; readonly isNew: boolean }[];
  /** Why a person has to make it, asked again in this job; empty: he need not. */
  readonly frozen: string;
  readonly mode: Mode;
  /** Names of the base’s evals that may not fall. */
  readonly evals: readonly string[];
}

export type LearnedAnswer =
  | { readonly publish: 'pull-request' | 'issue' }
  | { readonly publish: 'no'; readonly reason: string };

/** Where a lesson may be written down; nothing here runs, and nothing here decides. */
const PLACES = [/^docs\/adr\/\d{4}-[a-z0-9-]{1,64}\.md$/, /^(?:\.claude\/)?skills\/[a-z0-9-]{1,64}\/SKILL\.md$/];
const GUARD = new RegExp(`^${GUARDS_FOLDER.replaceAll('.', '\\.')}learn-[0-9a-f]{12}(?:-\\d{1,3})?\\.jsonl$`);

/**
 * Whether a lesson may be published, and how: never without a person, so that a draft is the most it becomes. What the
 * job before says of frozen files counts for nothing.
 */
export function mayPublishLearned(question: LearnedQuestion): LearnedAnswer {
  const { report, candidate, baseSha, changed, frozen, mode } = question;
  const no = (reason: string): LearnedAnswer => ({ publish: 'no', reason });
  if (mode === 'shadow') return no('in shadow mode nothing is published');
  if (report.baseSha !== baseSha) return no(`it stands on ${report.baseSha}, not on ${baseSha}`);
  if (report.frozen !== '')
    return candidate === null ? { publish: 'issue' } : no('it has a candidate for what is frozen');
  if (candidate === null || report.candidateDigest !== candidate.digest) return no('its candidate did not come');
  if (candidate.item !== report.item || candidate.baseSha !== report.baseSha) return no('its candidate is another one');
  if (frozen !== '') return no(`it touches what decides: ${frozen}`);
  const held = new Set(report.golden?.evals.map(({ name }) => name));
  const unasked = report.type === 'skill' ? question.evals.find((name) => !held.has(name)) : undefined;
  if (unasked !== undefined) return no(`nobody asked the golden set \`${unasked}\` what it makes of it`);
  const stray = changed.find(
    ({ path, isNew }) => !PLACES.some((place) => place.test(path)) && !(isNew && GUARD.test(path)),
  );
  if (stray !== undefined) return no(`it changes ${stray.path}, where no lesson is written down`);
  if (!changed.some(({ path }) => GUARD.test(path))) return no('it leaves no guard');
  return { publish: 'pull-request' };
}
