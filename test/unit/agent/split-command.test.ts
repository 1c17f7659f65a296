import { splitCommand } from '@loop-actions/agent';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('agent-command', () => {
  it.each([
    ['node agent.mjs', ['node', 'agent.mjs']],
    ['  node\tagent.mjs\n--fast ', ['node', 'agent.mjs', '--fast']],
    [`node "my agent.mjs" --say 'a "b" $c'`, ['node', 'my agent.mjs', '--say', 'a "b" $c']],
    [`a\\ b "c\\"d" "e\\f" 'g\\h'`, ['a b', 'c"d', 'e\\f', 'g\\h']],
    [`--x="a b"c''`, ['--x=a bc']],
    [`tool ''`, ['tool', '']],
    [`bash -c 'make fix && echo "$HOME" | tee out'`, ['bash', '-c', 'make fix && echo "$HOME" | tee out']],
    ['tool [a] #b a=b', ['tool', '[a]', '#b', 'a=b']],
  ])('%j is split like a shell splits it', (line, words) => {
    expect(splitCommand(line)).toEqual(words);
  });

  it.each([
    ['', 'names no program'],
    ['   ', 'names no program'],
    [`'' x`, 'names no program'],
    [`node 'a`, 'single quote that is never closed'],
    ['node "a', 'double quote that is never closed'],
    ['node a\\', 'ends with a backslash'],
    ['node $HOME/a', 'uses $'],
    ['a && b', 'uses &'],
    ['a | b', 'uses |'],
    ['a > b', 'uses >'],
    ['ls *.ts', 'uses *'],
    ['~/agent', 'uses ~'],
    ['a `b`', 'uses `'],
  ])('%j is refused with its reason and a remedy', (line, reason) => {
    expect(() => splitCommand(line)).toThrow(
      expect.objectContaining({
        code: 'E_AGENT_COMMAND',
        message: expect.stringContaining(reason),
        remedy: expect.stringContaining("bash -c '"),
      }),
    );
  });

  it('gives back any arguments that were quoted', () => {
    const words = fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }).filter(([first]) => first !== '');
    fc.assert(
      fc.property(words, (list) => {
        const quoted = list.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
        expect(splitCommand(quoted)).toEqual(list);
      }),
    );
  });
});
