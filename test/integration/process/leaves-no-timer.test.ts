import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Detects a box, which runs a process in it, and tells what would still keep this process alive. */
const SCRIPT = `
import { detectBox } from '@loop-actions/process';
const { kind } = await detectBox({ env: {} });
const timers = process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
process.stdout.write(JSON.stringify({ kind, timers }));
`;

describe('a box whose worker ended', () => {
  it('leaves no timer behind that would keep the step alive', () => {
    const text = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], { encoding: 'utf8' });
    expect(JSON.parse(text)).toEqual({ kind: expect.any(String) as string, timers: 0 });
  });
});
