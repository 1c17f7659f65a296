import { type Difference, identifyAgent, tightestDifference, whySameAgent } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';

describe('who an agent is', () => {
  it.each([
    ['claude-code', null, 'anthropic'],
    ['codex', null, 'openai'],
    ['gemini', 'gemini-2.5-pro', 'google'],
    ['copilot', 'claude-sonnet-4.5', 'anthropic'],
    ['copilot', null, null],
    ['opencode', 'anthropic/claude-opus-4-5', 'anthropic'],
    ['opencode', 'us.anthropic.claude-opus-4-5-20251101-v1:0', 'anthropic'],
    ['pi', 'o3-mini', 'openai'],
    ['pi', 'my-model', null],
    ['codex', 'claude-opus-4-5', 'anthropic'],
  ])('%s with %s is of %s', (agent, model, vendor) => {
    expect(identifyAgent(agent, model).vendor).toBe(vendor);
  });

  it('is unknown for a command, whatever model it is told of', () => {
    expect(identifyAgent('command', 'gpt-5')).toEqual({ agent: 'command', model: null, vendor: null });
  });
});

describe('whether a checker differs from the maker', () => {
  const claude = ['claude-code', 'claude-opus-4-5'] as const;
  const same = ['opencode', 'anthropic/Claude-Opus-4.5-20251101'] as const;
  const sister = ['claude-code', 'claude-haiku-4-5'] as const;
  const gpt = ['codex', 'gpt-5'] as const;
  const house = ['claude-code', null] as const;
  const command = ['command', 'gpt-5'] as const;
  type Who = readonly [string, string | null];
  const cases: readonly (readonly [string, Difference | null, Who, Who, boolean])[] = [
    ['another vendor, where that is demanded', 'vendor', claude, gpt, true],
    ['another model of the same vendor, where another vendor is demanded', 'vendor', claude, sister, false],
    ['another model, where that is demanded', 'model', claude, sister, true],
    ['another vendor, where another model is demanded', 'model', claude, gpt, true],
    ['the same model under another name', 'model', claude, same, false],
    ['the same model by the same agent', 'model', claude, claude, false],
    ['a model that nobody named, of the same vendor', 'model', claude, house, false],
    ['a model that nobody named, of another vendor', 'model', gpt, house, true],
    ['a command, where another vendor is demanded', 'vendor', claude, command, false],
    ['a command, where another model is demanded', 'model', claude, command, false],
    ['a command as maker', 'vendor', command, claude, false],
    ['a command, where nobody demands anything', null, claude, command, true],
    ['the same model, where nobody demands anything', null, claude, same, false],
    ['the same model, where it is turned off', 'off', claude, same, true],
  ];
  it.each(cases)('%s', (_name, demand, maker, checker, differs) => {
    const why = whySameAgent({ demand, maker: identifyAgent(...maker), checker: identifyAgent(...checker) });
    expect(why === null, why ?? 'no reason').toBe(differs);
  });

  it('is demanded by the tighter of spec and input, so that no input loosens a spec', () => {
    expect(tightestDifference('vendor', 'off')).toBe('vendor');
    expect(tightestDifference('model', 'vendor')).toBe('vendor');
    expect(tightestDifference(null, 'off')).toBe('off');
    expect(tightestDifference(null, null)).toBeNull();
  });
});
