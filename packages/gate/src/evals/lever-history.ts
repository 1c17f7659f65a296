import type { TrustedRepository } from '@loop-actions/git';
import { matchPathsFolded } from '@loop-actions/verifier/path-match';
import { type LoggedCommit, readCommitLog } from '../commit-log.ts';
import type { Lever, LeverHistory } from './diagnose.ts';

const isSkill = matchPathsFolded([
  '**/{skills,prompts,.claude,.agents}/**',
  '**/{SKILL,CLAUDE,AGENTS,GEMINI}.md',
  '**/*.prompt*',
]);
const isSetting = matchPathsFolded([
  '**/*.{json,yaml,yml,toml,ini,env,properties}',
  '**/{config,settings,limits,thresholds}*',
]);
/** What a mended case brings along, whichever lever was turned. */
const isBeside = matchPathsFolded([
  '**/{test,tests,evals,eval,docs,doc}/**',
  '**/*.{test,spec}.*',
  '*.md',
  '**/*lock*',
  '.loop/**',
]);

/**
 * How often each lever mended these cases before: commits of the base that name one of them, by what they touched. What
 * touched two kinds counts for neither. Only a hint: the words of a commit are a person's, or an agent's.
 */
export async function readLeverHistory(
  repository: TrustedRepository,
  base: string,
  cases: readonly string[],
): Promise<LeverHistory> {
  const log = await readCommitLog(repository, base, '%B');
  return log === null ? {} : leversIn(log, cases);
}

/** Names of fewer than four characters stand everywhere and count for nothing. */
export function leversIn(log: readonly LoggedCommit[], cases: readonly string[]): LeverHistory {
  const names = cases.filter((name) => name.length >= 4);
  const found: Record<Lever, number> = { logic: 0, threshold: 0, skill: 0 };
  for (const { text, paths } of log) {
    if (!names.some((name) => text.includes(name))) continue;
    const levers = new Set(paths.flatMap(leverOf));
    const [lever] = levers;
    if (lever !== undefined && levers.size === 1) found[lever]++;
  }
  return found;
}

function leverOf(path: string): readonly Lever[] {
  if (isSkill(path)) return ['skill'];
  if (isBeside(path)) return [];
  return [isSetting(path) ? 'threshold' : 'logic'];
}
