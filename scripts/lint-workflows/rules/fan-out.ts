import { findExpressions, readReferences } from '../expressions.ts';
import { get, getMap, getText } from '../located-yaml.ts';
import type { Rule } from '../rule.ts';

/** A matrix made of a job's output: an empty one is an error on GitHub, and one red item would cancel the others. */
export const matrixFanOut: Rule = {
  name: 'matrix-fan-out',
  *check({ source, jobs }) {
    for (const job of jobs) {
      const strategy = getMap(job.node, 'strategy');
      const matrix = get(strategy, 'matrix');
      const names = matrix === null ? [] : findExpressions(source, matrix).flatMap(({ references }) => references);
      const [, maker] = /^needs\.([\w-]+)\./.exec(names.find((name) => name.startsWith('needs.')) ?? '') ?? [];
      if (matrix === null || maker === undefined) continue;
      if (getText(strategy, 'fail-fast') !== 'false') {
        const message = `one red item of job ${job.id} would cancel the others`;
        yield { at: matrix.at, message, remedy: 'Write fail-fast: false beside matrix:' };
      }
      const guards = readReferences(job.condition.replace(/\$\{\{|\}\}/g, ' '));
      if (guards.some((name) => name.startsWith(`needs.${maker}.outputs.`))) continue;
      const remedy = `Write if: \${{ needs.${maker}.outputs.count != '0' }}`;
      yield { at: job.at, message: `job ${job.id} is an error when its matrix is empty`, remedy };
    }
  },
};
