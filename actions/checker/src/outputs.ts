import { output } from '@loop-actions/action-kit';
import { VERDICT_VALUES } from '@loop-actions/contract';
import { METERINGS } from '@loop-actions/loop/agent/metering';
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
  findings: output(z.int(), 'How many findings the review has, each once whoever said it.'),
  lenses: output(
    z.array(z.object({ lens: z.string(), verdict: z.enum(VERDICT_VALUES) })),
    'What each lens says, JSON; `error` is unsure.',
  ),
  dissent: output(z.boolean(), 'Whether the lenses differ.'),
  candidate: output(
    z.string(),
    'Of a pull request: the candidate that the verdict is on, to hand on: name of its artifact, or its directory.',
  ),
  'candidate-digest': output(z.string(), 'Of a pull request: digest of that candidate.'),
  box: output(z.enum(['strong', 'weak']), 'How the reviewer was boxed.'),
  iterations: output(z.int(), 'Agent processes started, one per lens; 0 when nothing was to be reviewed.'),
  'tool-calls': output(z.int(), 'Tool calls seen; empty when the agent does not say.'),
  tokens: output(z.int(), 'Tokens consumed; empty when unknown.'),
  'cost-usd': output(z.number(), 'US dollars spent; empty when unknown.'),
  'cost-known': output(z.boolean(), 'Whether the cost is known. Unknown is never zero.'),
  metering: output(
    z.enum(METERINGS),
    'Who counted: `gateway`, to the token; `estimate`, the gateway with an answer that was cut off; `agent`, its own word. Empty where nothing was reviewed.',
  ),
  'budget-left': output(
    z.record(z.string(), z.number().nullable()),
    'What is left of each budget of the review, JSON.',
  ),
};
