import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { JobPermissions } from '../github/index.ts';

/** Where the examples of workflows are. */
export const EXAMPLES = resolve(import.meta.dirname, '..', '..', '..', 'workflows-examples');

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly uses?: string; readonly permissions: JobPermissions }>>;
}

/** What each job of some examples declares; a job that calls a workflow holds a union and is no job of its own. */
export function declaredPermissions(names: readonly string[]): Readonly<Record<string, JobPermissions>> {
  const jobs = names.flatMap((name) =>
    Object.entries((parse(readFileSync(join(EXAMPLES, name), 'utf8')) as Workflow).jobs),
  );
  return Object.fromEntries(
    jobs.filter(([, { uses }]) => uses === undefined).map(([name, { permissions }]) => [name, permissions]),
  );
}
