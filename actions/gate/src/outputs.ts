import { output } from '@loop-actions/action-kit';
import { FAILURE_CLASSES, VERDICT_VALUES } from '@loop-actions/contract';
import * as z from 'zod';

export const outputs = {
  verdict: output(
    z.enum(VERDICT_VALUES),
    '`pass`, `fail`, or `error` when the gate could not tell. Only `pass` is a pass.',
  ),
  'failure-class': output(z.enum(FAILURE_CLASSES), 'What kind of failure it was; empty for a pass.'),
  'gate-verdict': output(
    z.string(),
    'The verdict, to hand on: name of its artifact, or its directory where nothing was uploaded.',
  ),
  directory: output(z.string(), 'Directory of the verdict on this runner.'),
  'verdict-digest': output(z.string(), 'Digest of the verdict.'),
  tree: output(z.string(), 'The tree that was judged.'),
  findings: output(z.int(), 'How many findings the checks have.'),
  box: output(z.enum(['strong', 'weak']), 'How the checks were boxed.'),
};
