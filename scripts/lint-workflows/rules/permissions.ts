import { get, type Located } from '../located-yaml.ts';
import type { Finding, Rule } from '../rule.ts';

const LEVELS = ['read', 'write', 'none'];

/** Rights are given per job, by name; the workflow itself gives none, or only such that read. */
export const jobPermissions: Rule = {
  name: 'job-permissions',
  *check({ root, jobs }) {
    const top = get(root, 'permissions');
    if (top === null) {
      const remedy = 'Write permissions: {} above jobs, and give each job its own';
      yield { at: root.at, message: 'the workflow takes the repository’s default permissions', remedy };
    } else {
      yield* checkLevels(top, ['read', 'none'], 'every job of the workflow would hold');
    }
    for (const job of jobs) {
      const own = get(job.node, 'permissions');
      const remedy = 'Name what it needs, or write permissions: {}';
      if (own === null) yield { at: job.at, message: `job ${job.id} says nothing about its permissions`, remedy };
      else yield* checkLevels(own, LEVELS, `job ${job.id} would hold`);
    }
  },
};

function* checkLevels(permissions: Located, allowed: readonly string[], whose: string): Generator<Finding> {
  if (permissions.kind !== 'map') {
    const text = permissions.kind === 'scalar' ? permissions.text : '';
    const remedy = 'Name each permission and its level';
    yield { at: permissions.at, message: `${whose} more than it names: permissions: ${text}`, remedy };
    return;
  }
  for (const [scope, { keyAt, value }] of permissions.entries) {
    const level = value.kind === 'scalar' ? value.text : '';
    if (allowed.includes(level)) continue;
    yield { at: keyAt, message: `${whose} ${scope}: ${level}`, remedy: `Move it to the job that needs it` };
  }
}
