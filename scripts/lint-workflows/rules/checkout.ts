import { getText } from '../located-yaml.ts';
import type { Rule } from '../rule.ts';

/** A checkout leaves no token behind for the steps after it. */
export const persistCredentials: Rule = {
  name: 'persist-credentials',
  *check({ jobs }) {
    for (const step of jobs.flatMap((job) => job.steps)) {
      if (step.uses === null || !step.uses.text.startsWith('actions/checkout@')) continue;
      if (getText(step.with, 'persist-credentials') === 'false') continue;
      const message = 'this checkout leaves its token in .git/config, for every later step to read';
      yield { at: step.uses.at, message, remedy: 'Give it with: { persist-credentials: false }' };
    }
  },
};
