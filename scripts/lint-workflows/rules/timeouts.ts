import { get } from '../located-yaml.ts';
import type { Rule } from '../rule.ts';

/** Each job has an end, within the six hours that GitHub grants. A job that calls a workflow can't have one. */
export const jobTimeout: Rule = {
  name: 'job-timeout',
  *check({ jobs }) {
    for (const job of jobs) {
      if (job.uses !== null) continue;
      const timeout = get(job.node, 'timeout-minutes');
      const remedy = 'Write timeout-minutes: with what the job needs at most';
      if (timeout === null) {
        yield { at: job.at, message: `job ${job.id} may hang for six hours`, remedy };
      } else if (timeout.kind === 'scalar' && !timeout.text.includes('${{')) {
        const minutes = Number(timeout.text);
        if (minutes > 0 && minutes <= 360) continue;
        yield { at: timeout.at, message: `job ${job.id} has no timeout within six hours`, remedy };
      }
    }
  },
};
