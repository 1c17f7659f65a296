import { readFileSync } from 'node:fs';
import { COMMAND_ENVIRONMENT, commandRuntime } from '@loop-actions/agent';
import { describe, expect, it } from 'vitest';

describe('what a command is told', () => {
  const { env } = commandRuntime({ command: 'agent' }).command({
    prompt: '',
    workspace: '/w',
    exchange: '/x',
    iteration: 1,
    role: 'maker',
    model: null,
    env: { PATH: '/bin' },
  });

  it('is what the table says, and what the caller added', () => {
    expect(Object.keys(env).sort()).toEqual([...Object.keys(COMMAND_ENVIRONMENT), 'PATH'].sort());
  });

  it.each(Object.entries(COMMAND_ENVIRONMENT))('%s is documented', (name, meaning) => {
    expect(readFileSync('docs/box.md', 'utf8').replaceAll("'", '’')).toContain(`| \`${name}\` | ${meaning} |`);
  });
});
