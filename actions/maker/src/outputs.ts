import { output } from '@loop-actions/action-kit';
import { Interrupt, SelfReview, STOP_REASONS } from '@loop-actions/contract';
import { METERINGS } from '@loop-actions/loop/agent/metering';
import * as z from 'zod';

export const outputs = {
  status: output(
    z.enum(['candidate', 'no-change', 'interrupt', 'stopped', 'failed']),
    '`candidate`, `no-change`, `interrupt` (the agent asks), `stopped` (a budget) or `failed`.',
  ),
  'stopped-reason': output(z.enum(STOP_REASONS), 'Why the attempt ended.'),
  'started-from': output(
    z.enum(['base', 'notes', 'work']),
    '`work`: it went on from an earlier attempt’s change; `notes`: from the base with its notes; `base`: with nothing.',
  ),
  candidate: output(
    z.string(),
    'The candidate, to hand on: name of its artifact, or its directory where nothing was uploaded. It is there also when nothing was changed.',
  ),
  directory: output(z.string(), 'Directory of the candidate on this runner.'),
  'candidate-digest': output(z.string(), 'Digest of the candidate.'),
  'base-sha': output(z.string(), 'The commit the candidate stands on.'),
  tree: output(z.string(), 'Tree id of the candidate.'),
  interrupt: output(Interrupt, 'The agent’s question, as JSON.'),
  box: output(z.enum(['strong', 'weak']), 'How the agent was boxed.'),
  'self-review': output(
    SelfReview,
    'Reviews of its own work: rounds, how many changed something, what they used; JSON.',
  ),
  iterations: output(z.int(), 'Agent processes started.'),
  'tool-calls': output(z.int(), 'Tool calls seen; empty when the agent does not say.'),
  tokens: output(z.int(), 'Tokens consumed; empty when unknown.'),
  'cost-usd': output(z.number(), 'US dollars spent; empty when unknown.'),
  'cost-known': output(z.boolean(), 'Whether the cost is known. Unknown is never zero.'),
  metering: output(
    z.enum(METERINGS),
    'Who counted: `gateway` exactly, from the wire; `estimate`: an answer was cut off; `agent`: only its own word, where no gateway can stand in between.',
  ),
  'budget-left': output(
    z.record(z.string(), z.number().nullable()),
    'What is left of each budget, JSON; null: no limit.',
  ),
};
