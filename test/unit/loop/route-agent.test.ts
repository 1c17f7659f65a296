import { parseLoopSpec } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { type AgentInputs, routeAgent } from '../../../packages/loop/src/agent/route-agent.ts';
import { roleBudgets, tightestBudgets } from '../../../packages/loop/src/context/budgets.ts';

const { rules } = parseLoopSpec(
  '## Roles\n- maker: `claude-code`, model `claude-opus-5`, at most $2 / 200k tokens\n- checker: model `gpt-5`\n',
);
const NOTHING: AgentInputs = {
  ...{ agent: undefined, agentCommand: undefined, agentVersion: undefined },
  ...{ model: undefined, apiKey: undefined, baseUrl: undefined },
};

describe('the agent of a role', () => {
  it.each<[string, Partial<AgentInputs>, string, string | undefined]>([
    ['what the spec says, where the inputs say nothing', {}, 'claude-code', 'claude-opus-5'],
    ['the input, and no model that was meant for another agent', { agent: 'codex' }, 'codex', undefined],
    ['the input with its own model', { agent: 'codex', model: 'gpt-5' }, 'codex', 'gpt-5'],
    ['the spec’s agent with the model of the input', { model: 'claude-haiku-4-5' }, 'claude-code', 'claude-haiku-4-5'],
    [
      'the command that is given, which learns the model',
      { agentCommand: 'node agent.mjs' },
      'command',
      'claude-opus-5',
    ],
  ])('is %s', (_what, inputs, agent, model) => {
    expect(routeAgent(rules, 'maker', { ...NOTHING, ...inputs })).toMatchObject({ agent, model });
  });

  it('is a command where nobody names one, with the model of a role that has no agent', () => {
    expect(routeAgent(rules, 'checker', NOTHING)).toMatchObject({ agent: 'command', model: 'gpt-5' });
    expect(routeAgent([], 'maker', NOTHING)).toMatchObject({ agent: 'command', model: undefined });
  });

  it('may spend what the spec gives its role, and no more than the run has', () => {
    const run = { maxTokens: 100_000, maxCostUsd: 5 };
    expect(tightestBudgets(run, roleBudgets(rules, 'maker'))).toMatchObject({ maxTokens: 100_000, maxCostUsd: 2 });
    expect(tightestBudgets(run, roleBudgets(rules, 'checker'))).toMatchObject(run);
  });
});
