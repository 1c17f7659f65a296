import { parseArgs } from 'node:util';
import { type Git, gitIn } from './git.ts';
import { planRelease, type ReleasePlan } from './plan-release.ts';
import { type ReleaseRequest, readFacts } from './read-facts.ts';
import { pushTags, setTags, writeReleaseCommit } from './write-release.ts';

const USAGE = `npm run release -- --version 1.2.3 [--commit HEAD] [--main main] [--push origin] [--dry-run]

Adds /<name>/action.yml for each action to a commit of main, tags that v1.2.3 and moves v1. See RELEASING.md.`;

export type Release =
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | {
      readonly kind: 'released' | 'would release';
      readonly plan: ReleasePlan;
      readonly commit: string;
      readonly parent: string;
      readonly movedFrom: string | null;
    };

/** Makes a release, or says why not. A dry run decides the same and leaves nothing behind. */
export function release(git: Git, request: ReleaseRequest & { readonly dryRun: boolean }): Release {
  const { facts, local, remote } = readFacts(git, request);
  const planning = planRelease(facts);
  if (planning.kind === 'refused') return planning;
  const { plan } = planning;
  const parent = facts.commit;
  const commit = writeReleaseCommit(git, plan, { parent, dryRun: request.dryRun });
  const moving = `refs/tags/${plan.movingTag}`;
  const movedFrom = (request.remote === null ? local : remote).get(moving) ?? null;
  if (request.dryRun) return { kind: 'would release', plan, commit, parent, movedFrom };
  // The remote first: when it refuses, nothing here says that there is a release.
  if (request.remote !== null) pushTags(git, request.remote, { commit, plan, movingFrom: movedFrom });
  setTags(git, { commit, plan, movingFrom: local.get(moving) ?? null });
  return { kind: 'released', plan, commit, parent, movedFrom };
}

function describe(made: Exclude<Release, { kind: 'refused' }>, remote: string | null): string {
  const { plan, commit, parent, movedFrom } = made;
  const where = remote === null ? '' : `, on ${remote} too`;
  return [
    `${made.kind === 'released' ? 'Released' : 'Would release'} ${plan.tag}${where}`,
    `  from    ${parent}`,
    ...plan.files.map(({ path }) => `  adds    ${path}`),
    `  commit  ${commit}`,
    `  sets    ${plan.tag}`,
    `  moves   ${plan.movingTag} from ${movedFrom ?? 'nowhere, it is new'}`,
  ].join('\n');
}

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      version: { type: 'string' },
      commit: { type: 'string', default: 'HEAD' },
      main: { type: 'string', default: 'main' },
      push: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (values.version === undefined) throw new Error(USAGE);
  const remote = values.push ?? null;
  const { version, commit, main: branch } = values;
  const made = release(gitIn(process.cwd()), { version, commit, main: branch, remote, dryRun: values['dry-run'] });
  if (made.kind !== 'refused') console.log(describe(made, remote));
  else console.error(`No release:\n${made.reasons.map((reason) => `  - ${reason}`).join('\n')}`);
  return made.kind === 'refused' ? 1 : 0;
}

if (import.meta.main) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
