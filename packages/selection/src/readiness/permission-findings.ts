import { finding, type ReadinessFinding } from './finding.ts';
import type { OwnJobFacts } from './own-job.ts';

type Level = 'read' | 'write';
type Scopes = Readonly<Record<string, Level>>;

interface Needs {
  readonly needed: Scopes;
  /** Scopes that it may write besides, for what some inputs ask of it. */
  readonly mayWrite: readonly string[];
}

const READS: Scopes = { contents: 'read', issues: 'read', 'pull-requests': 'read' };
const WRITES: Scopes = { contents: 'write', issues: 'write', 'pull-requests': 'write' };
const ONLY_MAKES: Needs = { needed: { contents: 'read' }, mayWrite: [] };

/** What each action needs; the README of each says the same, and a test compares them. */
export const NEEDED_PERMISSIONS: Readonly<Record<string, Needs>> = {
  triage: { needed: { contents: 'write', issues: 'write', 'pull-requests': 'read' }, mayWrite: ['actions'] },
  maker: ONLY_MAKES,
  gate: ONLY_MAKES,
  checker: ONLY_MAKES,
  'self-heal': ONLY_MAKES,
  publish: { needed: WRITES, mayWrite: [...Object.keys(WRITES), 'actions', 'checks', 'statuses'] },
  oracle: {
    needed: {
      actions: 'read',
      checks: 'read',
      contents: 'write',
      deployments: 'read',
      issues: 'write',
      'pull-requests': 'read',
      statuses: 'read',
    },
    mayWrite: ['actions', 'issues', 'pull-requests'],
  },
  report: {
    needed: { contents: 'write', issues: 'read', 'pull-requests': 'read' },
    mayWrite: ['issues', 'pull-requests'],
  },
  loop: { needed: { ...WRITES, checks: 'read', statuses: 'read' }, mayWrite: ['actions', 'checks', 'statuses'] },
};

/** Jobs whose rights are wider than their work needs, or too narrow for it. */
export function permissionFindings(jobs: readonly OwnJobFacts[]): readonly ReadinessFinding[] {
  return jobs.flatMap((job) => {
    const needs = needsOf(job);
    return [...missingBlock(job), ...wider(job, needs), ...narrower(job, needs)];
  });
}

function needsOf({ steps }: OwnJobFacts): Needs {
  const needed: Record<string, Level> = {};
  const mayWrite = new Set<string>();
  for (const step of steps) {
    const needs = NEEDED_PERMISSIONS[step.role];
    for (const scope of needs?.mayWrite ?? []) mayWrite.add(scope);
    for (const [scope, level] of Object.entries(neededBy(step, needs?.needed ?? {}))) {
      if (needed[scope] !== 'write') needed[scope] = level;
      if (needs?.needed[scope] === 'write') mayWrite.add(scope);
    }
  }
  return { needed, mayWrite: [...mayWrite] };
}

/** A dry run only reads, and so does a replay; in shadow mode nobody is asked. */
function neededBy({ role, with: given }: OwnJobFacts['steps'][number], needed: Scopes): Scopes {
  if (given['dry-run'] === true || given['dry-run'] === 'true') return READS;
  // A replay reads the state and writes nothing.
  if (role === 'triage' && given.replay !== undefined) return { contents: 'read' };
  if (role === 'oracle' && given.plan === undefined) return { issues: 'read', 'pull-requests': 'read' };
  // On a pull request it needs what its inputs ask for, and no state.
  if (role === 'publish' && given.plan === undefined) return {};
  const told = given.mode === 'shadow' && given['write-report'] !== 'issue';
  return told ? { ...READS, contents: 'write' } : needed;
}

function missingBlock({ path, job, permissions }: OwnJobFacts): readonly ReadinessFinding[] {
  if (permissions !== null) return [];
  const what = `job ${job} has no \`permissions:\`, so the repository’s default decides, which may be to write everything`;
  return [finding('warns', path, what, 'Write `permissions: {}` at the top and what each job needs in the job.')];
}

function wider({ path, job, permissions, steps, runsScripts }: OwnJobFacts, needs: Needs): readonly ReadinessFinding[] {
  if (permissions === null) return [];
  const roles = steps.map(({ role }) => role);
  // A job with scripts of its own may need more for them, but none where an agent or a candidate runs.
  if (runsScripts && !roles.some((role) => NEEDED_PERMISSIONS[role] === ONLY_MAKES)) return [];
  return [...permissions].flatMap(([scope, level]) => {
    if (level !== 'write' || needs.mayWrite.includes(scope)) return [];
    const what = `job ${job} may write ${scope === '*' ? 'everything' : scope}, which ${roles.join(' and ')} does not need`;
    return [finding('warns', path, what, `Give the job ${yaml(needs.needed)} and no more.`)];
  });
}

function narrower({ path, job, permissions }: OwnJobFacts, { needed }: Needs): readonly ReadinessFinding[] {
  if (permissions === null) return [];
  const granted = (scope: string) => permissions.get(scope) ?? permissions.get('*') ?? 'none';
  const lacking = Object.entries(needed).filter(
    ([scope, level]) => granted(scope) === 'none' || (level === 'write' && granted(scope) === 'read'),
  );
  if (lacking.length === 0) return [];
  const what = `job ${job} lacks ${lacking.map(([scope, level]) => `\`${scope}: ${level}\``).join(', ')} and will fail`;
  return [finding('warns', path, what, `Give the job ${yaml(needed)}.`)];
}

function yaml(scopes: Scopes): string {
  return `\`permissions: { ${Object.entries(scopes)
    .map(([scope, level]) => `${scope}: ${level}`)
    .join(', ')} }\``;
}
