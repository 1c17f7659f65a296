import type { LocatedScalar } from '../located-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import type { WorkflowKind } from '../workflow.ts';

const SHA = /^[0-9a-f]{40}$/;
const VERSION = /^v?\d+(\.\d+)*$/;

/** What others wrote is named by its commit; in examples GitHub's own actions and ours go by their version. */
export const pinnedActions: Rule = {
  name: 'pinned-actions',
  *check({ jobs, kind }) {
    for (const job of jobs) {
      for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
        if (uses !== null && !uses.text.startsWith('./')) yield* checkPin(uses, kind);
      }
    }
  },
};

function* checkPin({ at, text, comment }: LocatedScalar, kind: WorkflowKind): Generator<Finding> {
  if (text.startsWith('docker://')) {
    const message = `${text} is whatever its tag means tomorrow`;
    if (!/@sha256:[0-9a-f]{64}$/.test(text)) yield { at, message, remedy: 'Name the image by @sha256:…' };
    return;
  }
  const [name = '', ref = ''] = text.split('@');
  if (SHA.test(ref)) {
    const remedy = `Write the version behind it, as in "# v1.2.3": people and Dependabot read it`;
    if (!VERSION.test(comment)) yield { at, message: `nobody can tell which version ${ref.slice(0, 7)} is`, remedy };
    return;
  }
  const known = /^(actions|org\/loop-actions)(\/|$)/.test(name);
  if (kind === 'example' && known && VERSION.test(ref)) return;
  const remedy = `Write ${name}@<40 hex digits> # ${VERSION.test(ref) ? ref : 'v1.2.3'}`;
  yield { at, message: `${text} is whatever ${ref === '' ? 'its default branch' : ref} means tomorrow`, remedy };
}
