import { isJudgeStep, isPublishStep } from './roles.ts';
import type { Job, Workflow } from './workflow.ts';
import type { Report, WorkflowFiles } from './workflow-finding.ts';

/** How deep GitHub lets workflows call workflows. */
const MAX_DEPTH = 10;

/** Whatever lets something out waits for the judges that it waited for before; called workflows are followed. */
export function comparePublishing(before: WorkflowFiles, after: WorkflowFiles, report: (path: string) => Report): void {
  const old = byPath(before);
  const now = byPath(after);
  for (const [path, workflow] of now) {
    const was = old.get(path);
    for (const job of workflow.jobs) {
      if (!publishes(job, now)) continue;
      const judges = judgesBefore(workflow, job, now);
      const former = was?.jobs.find(({ id }) => id === job.id);
      if (was !== undefined && former !== undefined && publishes(former, old)) {
        const lost = [...judgesBefore(was, former, old)].filter((judge) => !judges.has(judge));
        if (lost.length > 0)
          report(path)('published-unjudged', `job ${job.id} publishes without waiting for ${lost.join(', ')}`);
      } else if (former !== undefined || was !== undefined) {
        report(path)('published-unjudged', `job ${job.id} publishes, and did not before`);
      }
    }
  }
}

function byPath(files: WorkflowFiles): ReadonlyMap<string, Workflow> {
  return new Map(files.flatMap((file) => (file.kind === 'unreadable' ? [] : [[file.path, file] as const])));
}

function called(job: Job, all: ReadonlyMap<string, Workflow>): Workflow | undefined {
  return job.uses?.startsWith('./') ? all.get(job.uses.slice(2)) : undefined;
}

function publishes(job: Job, all: ReadonlyMap<string, Workflow>, depth = 0): boolean {
  if (job.steps.some(isPublishStep)) return true;
  const inner = depth < MAX_DEPTH ? called(job, all) : undefined;
  return inner?.jobs.some((other) => publishes(other, all, depth + 1)) ?? false;
}

/** Jobs with a judge that a job waits for, over any number of steps, and judges in the job itself before it publishes. */
function judgesBefore(workflow: Workflow, job: Job, all: ReadonlyMap<string, Workflow>): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const needed = workflow.jobs.find((other) => other.id === id);
    if (needed === undefined) return;
    if (judges(needed, all)) found.add(id);
    needed.needs.forEach(visit);
  };
  job.needs.forEach(visit);
  const out = job.steps.findIndex(isPublishStep);
  if (job.steps.slice(0, Math.max(0, out)).some(isJudgeStep)) found.add(`${job.id}’s own judge`);
  return found;
}

function judges(job: Job, all: ReadonlyMap<string, Workflow>, depth = 0): boolean {
  if (job.steps.some(isJudgeStep)) return true;
  const inner = depth < MAX_DEPTH ? called(job, all) : undefined;
  return inner?.jobs.some((other) => judges(other, all, depth + 1)) ?? false;
}
