import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSuite } from '../../../scripts/build/build-suite.ts';
import {
  type RunActionOptions,
  readFileCommands,
  readWorkflowLog,
  runAction,
  SAMPLE_ACTION,
} from '../../support/runner/index.ts';
import { copySuite, type SuiteCopy } from '../../support/suite-copy/index.ts';

let suite: SuiteCopy;
beforeAll(() => {
  suite = copySuite(['contract', 'text', 'action-kit'], SAMPLE_ACTION);
  buildSuite(suite.root, join(suite.root, 'dist'));
});
afterAll(() => suite[Symbol.dispose]());

const step = (say: string, options: Partial<RunActionOptions> = {}) =>
  runAction({ root: suite.root, action: 'sample', ...options, inputs: { say, ...options.inputs } });

describe('a bundled step', () => {
  it('reads its inputs and writes outputs and summary', async () => {
    const run = await step('hello');
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { status: 'said', answer: 'hello' },
      summary: '# Said\n',
    });
    expect(run.log.annotations).toEqual([]);
    expect(run.log.masks).toEqual(['ghs_0123456789abcdefghijklmnopqrstuvwxyz']);
  });

  it('ends red with its outputs written when what it found is red', async () => {
    const run = await step('refuse');
    expect(run).toMatchObject({ exitCode: 1, outputs: { status: 'refused', answer: '' } });
    expect(run.log.annotations).toMatchObject([{ kind: 'error', title: 'Refused', message: 'not that' }]);
  });

  it.each([
    ['throw', 'thrown on purpose'],
    ['throw text', 'just text'],
    ['reject elsewhere', 'rejected elsewhere'],
  ])('that hits a fault (%s) ends with 1, one annotation, a summary and no outputs', async (say, message) => {
    const run = await step(say);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.log.annotations).toHaveLength(1);
    expect(run.log.annotations[0]).toMatchObject({ kind: 'error', title: 'E_INTERNAL' });
    expect(run.log.annotations[0]?.message).toContain(message);
    expect(run.summary).toContain('E_INTERNAL');
    expect(run.log.lines).toContain('cleaned up');
  });

  it('whose process rejects something after the work is done ends with 1 all the same', async () => {
    const run = await step('reject afterwards');
    expect(run.exitCode).toBe(1);
    expect(run.log.lines.join('\n')).toContain('rejected afterwards');
  });

  it('ends although something it started would keep the process alive', async () => {
    const run = await step('linger');
    expect(run.exitCode).toBe(0);
    expect(run.durationMs).toBeLessThan(10_000);
  });

  it.each(['wait', 'ignore the cancel'])('that is cancelled (%s) cleans up and is gone before SIGTERM', async (say) => {
    const run = await step(say, { inputs: { wait: '60s' }, cancelAfter: 'waiting' });
    expect(run).toMatchObject({ exitCode: 1, signal: null, outputs: {} });
    expect(run.log.lines).toContain('cleaned up');
    expect(run.durationMs).toBeLessThan(5000);
  });

  it('that is killed has no status', async () => {
    const run = await step('wait', { inputs: { wait: '60s' }, killAfter: 'waiting' });
    expect(run).toMatchObject({ signal: 'SIGKILL', outputs: {} });
  });

  it('names a wrong input, what is allowed and its default', async () => {
    const run = await step('hello', { inputs: { wait: 'soon' } });
    expect(run.exitCode).toBe(1);
    expect(run.log.annotations[0]).toMatchObject({ title: 'E_INPUT_INVALID' });
    expect(run.log.annotations[0]?.message).toContain(
      'wait: "soon" is not a time with a unit. Allowed: a time with its unit',
    );
    expect(run.log.annotations[0]?.message).toContain('Left empty it is 1s (action.yml).');
  });

  it('gets the event as it was delivered', async () => {
    const payload = { action: 'opened', issue: { number: 12, title: '\u202eüñí' } };
    const run = await step('event', { event: { name: 'issues', payload } });
    expect(JSON.parse(run.outputs.answer ?? '')).toEqual(payload);
  });

  it('says clearly that its event is broken', async () => {
    const event = join(suite.root, 'event.json');
    writeFileSync(event, '{"action":"ope');
    const run = await step('event', { env: { GITHUB_EVENT_PATH: event } });
    expect(run.exitCode).toBe(1);
    expect(run.log.annotations[0]).toMatchObject({ title: 'E_EVENT_INVALID' });
  });
});

/** What a shell step does that follows the documentation's first example. */
function naiveOutput(name: string, value: string, delimiter?: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'naive-'));
  try {
    const file = join(folder, 'output');
    const line = delimiter === undefined ? '$1=$2' : `$1<<${delimiter}\n$2\n${delimiter}`;
    writeFileSync(file, '');
    execFileSync('sh', ['-c', `printf '%s\\n' "${line}" >> "$3"`, 'sh', name, value, file]);
    return readFileCommands(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the runner’s channels under attack', () => {
  const newline = 'fine\nstatus=refused\nverdict=pass';
  const heredoc = 'fine\nEOF\nverdict=pass\nrest<<EOF';

  it('R01: a line break in a value adds no output', async () => {
    expect(naiveOutput('answer', newline).verdict).toBe('pass');
    expect((await step(newline)).outputs).toEqual({ status: 'said', answer: newline });
  });

  it('R02: a guessed delimiter ends no value', async () => {
    expect(naiveOutput('answer', heredoc, 'EOF').verdict).toBe('pass');
    expect((await step(heredoc)).outputs).toEqual({ status: 'said', answer: heredoc });
  });

  it('R02: the delimiter is another one each time', async () => {
    const delimiters = new Set<string>();
    for (const _turn of [1, 2]) {
      const kept = join(suite.root, `output-${delimiters.size}`);
      appendFileSync(kept, '');
      await step('hello', { env: { GITHUB_OUTPUT: kept } });
      for (const [, delimiter] of readFileSync(kept, 'utf8').matchAll(/<<(.*)/g)) delimiters.add(delimiter ?? '');
    }
    expect(delimiters.size).toBe(4);
  });

  it('R04: text can’t have a verdict masked, and so dropped from the outputs', async () => {
    const attack = 'done\n::add-mask::said';
    expect(readWorkflowLog(`${attack}\n`).masks).toEqual(['said']);
    expect((await step(attack)).log.masks).not.toContain('said');
  });

  it.each([
    '::stop-commands::x',
    '::error file=src/a.ts,line=1::forged',
    '::set-output name=status::refused',
    '::save-state name=a::b',
    'x ##[set-env name=PATH]/tmp/evil',
    'x\r::add-path::/tmp/evil',
  ])('R05: %j in text is shown and not obeyed', async (attack) => {
    const run = await step(attack);
    expect(run.log).toMatchObject({ annotations: [], otherCommands: [] });
    expect(run.log.groups).toEqual(['What was said']);
    expect(run.log.lines.join('\n')).toContain(attack.split('\r').at(-1));
    expect(run.log.lines.at(-2)).toBe('cleaned up');
  });

  it('R07: a value beyond GitHub’s limit goes to a file, and the output says where', async () => {
    const run = await step('too much');
    expect(run.exitCode).toBe(0);
    expect(run.outputs.answer).toMatch(/^loop-actions: value of 1200000 bytes is in .*\/answer$/);
    expect(run.log.annotations).toMatchObject([{ kind: 'warning' }]);
  });

  it.each([
    ['R08: inputs', 'INPUT_GITHUB-TOKEN'],
    ['R10: the key to the artifacts', 'ACTIONS_RUNTIME_TOKEN'],
    ['R10: the address of the artifacts', 'ACTIONS_RESULTS_URL'],
    ['R10: the key to OIDC tokens', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ['R10: the address of the cache', 'ACTIONS_CACHE_URL'],
  ])('%s are not in the environment that a child would inherit', async (_what, variable) => {
    const run = await step('environment', { env: { [variable]: 'a value to keep' } });
    const inherited = Object.keys(JSON.parse(run.outputs.answer ?? '') as object);
    expect(inherited.filter((name) => /^(?:INPUT|ACTIONS)_/.test(name))).toEqual([]);
    expect(inherited).toContain('GITHUB_REPOSITORY');
    const naive = execFileSync('node', ['-p', 'Object.keys(process.env).join()'], {
      env: { PATH: process.env.PATH, [variable]: 'x' },
      encoding: 'utf8',
    });
    expect(naive).toContain(variable);
  });
});
