import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_LIMITS, LoopError, Plan, type PlanItem, parseJsonDocument } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import type { WorkBytes } from './find-work.ts';
import { writeWorkFiles } from './work-files.ts';

const FILE = 'plan.json';

/** Writes a plan, and the work that its items pin, into a directory that a later step or job is given. */
export async function writePlan(
  directory: string,
  plan: Plan,
  work: ReadonlyMap<string, WorkBytes> = new Map(),
): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, FILE), `${JSON.stringify(plan, null, 2)}\n`);
  for (const { id } of plan.items) {
    const bytes = work.get(id);
    if (bytes !== undefined) await writeWorkFiles(directory, id, bytes);
  }
}

export interface ReadPlanOptions {
  readonly repository: string;
  /** The run that works from it; a re-run keeps its id. */
  readonly run: string;
  /** The digest that came as a job output, checked against what is read. */
  readonly expectedDigest: string | undefined;
}

/** Reads a plan back. Throws `E_PLAN_INVALID` for one that is missing, changed, or of another repository or run. */
export async function readPlan(directory: string, options: ReadPlanOptions): Promise<Plan> {
  const path = join(directory, FILE);
  const bytes = await readRegularFile({
    path,
    name: FILE,
    maxBytes: DOCUMENT_LIMITS.jsonBytes,
    code: 'E_PLAN_INVALID',
  });
  const plan = parseJsonDocument(Plan, bytes.toString('utf8'), { name: FILE, code: 'E_PLAN_INVALID' });
  if (options.expectedDigest !== undefined && options.expectedDigest !== plan.digest) {
    throw invalid(`the plan has digest ${plan.digest}, but ${options.expectedDigest} was handed over`);
  }
  if (plan.repository.toLowerCase() !== options.repository.toLowerCase()) {
    throw invalid(`the plan is for ${plan.repository}, not for ${options.repository}`);
  }
  if (plan.run !== options.run) throw invalid(`the plan is of run ${plan.run}, not of run ${options.run}`);
  return plan;
}

/** The item of a plan by its id. Throws `E_PLAN_INVALID` for one that was not selected. */
export function planItem(plan: Plan, id: string): PlanItem {
  const item = plan.items.find((candidate) => candidate.id === id || candidate.id === `#${id}`);
  if (item !== undefined) return item;
  throw invalid(`${JSON.stringify(id.slice(0, 100))} is not an item of this run’s plan`);
}

function invalid(message: string): LoopError {
  return new LoopError('E_PLAN_INVALID', {
    message,
    remedy: 'Hand over the plan that this run’s triage wrote; run triage again where it is lost.',
  });
}
