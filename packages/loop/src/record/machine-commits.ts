import { CONTROL_FILES, type LoopSpec } from '@loop-actions/contract';
import { matchPathsFolded, type PathMatch } from '@loop-actions/verifier/path-match';
import { BOT } from '../context/loop-branch.ts';
import type { LoopBase } from '../context/loop-context.ts';

const MAX_COMMITS = 1000;
/** Where the loop's machine lies by custom: its workflows and actions, and the control files. */
const CUSTOMS = ['.github/workflows/**', '.github/actions/**', ...Object.values(CONTROL_FILES)];

/**
 * How many commits by people changed the loop's machine between two base commits: its workflows, its control files and
 * what its spec calls the harness. null where the checkout does not reach back that far. A merge counts by its commits.
 */
export async function countMachineCommits(
  { repository, sha, control }: Pick<LoopBase, 'repository' | 'sha' | 'control'>,
  since: string,
): Promise<number | null> {
  if (since === sha) return 0;
  const format = '--format=%x01%ae%x02%(trailers:key=Loop-Item,valueonly)%x02';
  const args = ['log', `--max-count=${MAX_COMMITS}`, '--no-merges', '--no-renames', '--name-only', '-z', format];
  const { exitCode, stdout } = await repository.git.run([...args, `${since}..${sha}`], { allowFailure: true });
  if (exitCode !== 0) return null;
  return countPeople(stdout, matchPathsFolded([...CUSTOMS, control.spec.file, ...harnessOf(control.spec)]));
}

/** Counts the commits in the output of `git log` that touch such a path and are a person's: no bot's, nor the loop's own. */
export function countPeople(log: string, isMachine: PathMatch): number {
  return log
    .split('\u0001')
    .slice(1)
    .filter((record) => {
      const [author = '', item = '', names = ''] = record.split('\u0002');
      const isPerson = author !== BOT.email && !/\[bot\]@/.test(author) && item.trim() === '';
      return isPerson && names.split('\0').some((name) => isMachine(name.trim()));
    }).length;
}

function harnessOf({ rules }: Pick<LoopSpec, 'rules'>): readonly string[] {
  return rules.flatMap((rule) =>
    rule.class === 'enforced' && rule.meaning.kind === 'heal-harness' ? rule.meaning.globs : [],
  );
}
