import { output } from '@loop-actions/action-kit';
import { FAILURE_CLASSES, HUMAN_REVIEWS, REMEDIATION_ACTIONS, VERDICT_VALUES } from '@loop-actions/contract';
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
  'human-review': output(
    z.enum(HUMAN_REVIEWS),
    'Whether a person has to look at what is done about a failure: `no`, `depends` (on a scope that nobody measured), `yes`.',
  ),
  remediation: output(
    z.enum(REMEDIATION_ACTIONS),
    'What the spec’s Remediation section says is to be done about it: `none`, `fix`, `retry`, `propose` or `escalate`.',
  ),
  'remediation-reason': output(z.string(), 'Why that, one sentence per failed check.'),
  fixed: output(z.int(), 'How many checks fixers turned green; where it is not 0 the verdict is that of `candidate`.'),
  candidate: output(
    z.string(),
    'What was judged of a pull request, with the fixes, to hand on: name of its artifact, or its directory.',
  ),
  'candidate-digest': output(z.string(), 'Digest of that candidate.'),
  'pull-request-number': output(z.int(), 'Number of the pull request that was judged.'),
  'head-sha': output(z.string(), 'The commit of the pull request that the verdict is bound to.'),
  stored: output(z.boolean(), 'Whether the verdict of a merge queue is the stored one of the pull request.'),
  box: output(z.enum(['strong', 'weak']), 'How the checks were boxed.'),
};
