import { identifyMakers, type MadeChange, type Maker, makersOf } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const made = (differences: Partial<MadeChange> = {}): MadeChange => ({
  agent: 'codex',
  model: 'gpt-5',
  usage: { iterations: 1 },
  ...differences,
});
const CLAUDE: Maker = { agent: 'claude-code', model: null, models: ['claude-sonnet-4-5'] };

describe('who made a candidate', () => {
  it('is its agent, and whoever made what it started from, first', () => {
    expect(makersOf(made())).toEqual([{ agent: 'codex', model: 'gpt-5' }]);
    expect(makersOf(made({ earlierMakers: [CLAUDE] }))).toEqual([CLAUDE, { agent: 'codex', model: 'gpt-5' }]);
  });

  it('is not an agent that was never started', () => {
    expect(makersOf(made({ usage: { iterations: 0 }, earlierMakers: [CLAUDE] }))).toEqual([CLAUDE]);
  });

  it('is one agent by all the models that answered it in its attempts', () => {
    const again = made({ agent: 'claude-code', model: null, models: ['claude-haiku-4-5'], earlierMakers: [CLAUDE] });
    expect(makersOf(again)).toEqual([{ ...CLAUDE, models: ['claude-sonnet-4-5', 'claude-haiku-4-5'] }]);
  });

  it('stays unknown where nobody saw the model, whoever was seen later', () => {
    const unseen = { agent: 'command', model: 'claude-sonnet-4-5' };
    const makers = identifyMakers(made({ agent: 'command', models: ['gpt-5'], earlierMakers: [unseen] }));
    expect(makers.map(({ model }) => model)).toEqual([null, 'gpt-5']);
  });

  it('forgets no agent and no model, however many attempts there were', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const step = fc.record({
      agent: name,
      model: fc.option(name),
      models: fc.option(fc.uniqueArray(fc.integer({ max: 80, min: 0 }).map(String), { maxLength: 50 })),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let earlierMakers: readonly Maker[] = [];
        for (const { agent, model, models } of steps) {
          earlierMakers = makersOf(made({ agent, model, ...(models === null ? {} : { models }), earlierMakers }));
        }
        for (const { agent, model, models } of steps) {
          const own = earlierMakers.filter((maker) => maker.agent === agent && maker.model === model);
          if (models === null) expect(own.some((maker) => maker.models === undefined)).toBe(true);
          else expect(own.flatMap((maker) => maker.models ?? [])).toEqual(expect.arrayContaining(models));
          for (const maker of own) expect(maker.models?.length ?? 0).toBeLessThanOrEqual(50);
        }
      }),
      { numRuns: 200 },
    );
  });
});
