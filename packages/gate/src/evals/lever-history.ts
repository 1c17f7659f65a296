import type { TrustedRepository } from '@loop-actions/git';
import { matchPathsFolded } from '@loop-actions/verifier/path-match';
import type { Lever, LeverHistory } from './diagnose.ts';

/** Commits that are read, from the base backwards. */
const MAX_COMMITS = 500;
const MAX_BYTES = 16 * 1024 * 1024;

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
  const { stdout, exitCode } = await repository.git.run(
    [
      'log',
      `--max-count=${MAX_COMMITS}`,
      '--no-merges',
      '--no-renames',
      '--name-only',
      '-z',
      '--format=%x01%B%x02',
      base,
    ],
    { allowFailure: true, maxBytes: MAX_BYTES },
  );
  return exitCode === 0 ? leversIn(stdout, cases) : {};
}

/** Reads the output of `git log`. Names of fewer than four characters stand everywhere and count for nothing. */
export function leversIn(log: string, cases: readonly string[]): LeverHistory {
  const names = cases.filter((name) => name.length >= 4);
  const found: Record<Lever, number> = { logic: 0, threshold: 0, skill: 0 };
  for (const record of log.split('\u0001').slice(1)) {
    const end = record.indexOf('\u0002');
    const message = record.slice(0, end);
    if (!names.some((name) => message.includes(name))) continue;
    const levers = new Set(
      record
        .slice(end + 1)
        .split('\0')
        .map((path) => path.trim())
        .flatMap(leverOf),
    );
    const [lever] = levers;
    if (lever !== undefined && levers.size === 1) found[lever]++;
  }
  return found;
}

function leverOf(path: string): readonly Lever[] {
  if (path === '') return [];
  if (isSkill(path)) return ['skill'];
  if (isBeside(path)) return [];
  return [isSetting(path) ? 'threshold' : 'logic'];
}
