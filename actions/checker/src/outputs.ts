import { output } from '@loop-actions/action-kit';
import * as z from 'zod';

export const outputs = {
  verdict: output(
    z.enum(['pass', 'fail', 'unsure']),
    '`pass`, `fail`, or `unsure` when a person has to look. Only `pass` is a pass.',
  ),
  'checker-verdict': output(
    z.string(),
    'The verdict, to hand on: name of its artifact, or its directory where nothing was uploaded.',
  ),
  directory: output(z.string(), 'Directory of the verdict, the prompt and the transcript on this runner.'),
  'verdict-digest': output(z.string(), 'Digest of the verdict.'),
  findings: output(z.int(), 'How many findings the review has.'),
  box: output(z.enum(['strong', 'weak']), 'How the reviewer was boxed.'),
  iterations: output(z.int(), 'Agent processes started; 0 when the gate did not pass.'),
  'tool-calls': output(z.int(), 'Tool calls seen; empty when the agent does not say.'),
  tokens: output(z.int(), 'Tokens consumed; empty when unknown.'),
  'cost-usd': output(z.number(), 'US dollars spent; empty when unknown.'),
  'cost-known': output(z.boolean(), 'Whether the cost is known. Unknown is never zero.'),
};
