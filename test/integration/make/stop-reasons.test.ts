import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STOP_REASONS, type StopReason } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { openWorld, runStep } from '../loop/loop-room.ts';
import { shellAgent, smallProject } from '../loop/small-project.ts';
import { LABEL_SPEC } from '../loop/triage-room.ts';

const SPEC = LABEL_SPEC.replace('- tests: `test -s answer.txt`', '- tests: `sh check.sh`').replace(
  '- acceptance: `sh "$LOOP_HELD_OUT/accept.sh"` (held out, red on base)\n',
  '',
);
/** Says what it does not like; of what it is told to say nothing certain of, something else each time. */
const CHECK = `case "$(cat answer.txt)" in
  right*) exit 0;;
  chance*) od -An -tx1 -N8 /dev/urandom | tr 0-9 g-p; exit 1;;
  *) echo "got $(cat answer.txt)"; exit 1;;
esac
`;
/** An agent of the protocol that calls a tool as often as it likes. */
const BUSY_ACP = `
const say = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (method === 'initialize') say({ id, result: { protocolVersion: 1 } });
  if (method === 'session/new') say({ id, result: { sessionId: 's' } });
  if (method !== 'session/prompt') return;
  let calls = 0;
  setInterval(() => {
    const update = { sessionUpdate: 'tool_call', toolCallId: String(++calls), kind: 'read', title: 'read' };
    say({ method: 'session/update', params: { sessionId: 's', update } });
  }, 50);
});
`;
const QUESTION = JSON.stringify({
  category: 'missing-context',
  question: 'Which answer is right?',
  tried: ['read the ticket'],
  evidence: ['the ticket names two answers'],
  noOtherWay: 'the code holds neither',
  wall: 'the product owner decides which one it is',
});

interface Made {
  readonly world: LoopWorld & AsyncDisposable;
  make(script: string, inputs?: Readonly<Record<string, string>>): Promise<ActionRun>;
  asAgent(inputs: Readonly<Record<string, string>>): Promise<ActionRun>;
}

/** A planned item whose check is a few lines of shell. */
async function plan(check: string): Promise<Made> {
  const world = await openWorld({
    bug: smallProject({ spec: SPEC, files: { 'answer.txt': 'right\n', 'check.sh': check } }),
  });
  world.github.createLabel({ name: 'security' });
  const tempDirectory = join(world.directory, 'temp');
  await mkdir(tempDirectory, { mode: 0o755 });
  const step = (action: string, inputs: Readonly<Record<string, string>>, more: { readonly token?: string } = {}) =>
    runStep(world, action, { inputs: { upload: 'false', ...inputs }, tempDirectory, job: 'loop', runId: '1', ...more });
  const triage = await step('triage', {}, { token: 'ghs_loop' });
  const item = { plan: triage.outputs.plan ?? '', 'plan-digest': triage.outputs['plan-digest'] ?? '', item: '#1' };
  const asAgent = (inputs: Readonly<Record<string, string>>) => step('maker', { ...item, ...inputs });
  return {
    world,
    asAgent,
    make: async (script, inputs = {}) => {
      const { command } = await shellAgent(script).install(await mkdtemp(join(world.directory, 'agent-')));
      return asAgent({ 'agent-command': command, 'max-iterations': '3', ...inputs });
    },
  };
}

let made: Made;
beforeAll(async () => {
  made = await plan(CHECK);
});
afterAll(() => made.world[Symbol.asyncDispose]());

/** What ends an attempt, of the closed list; what ends it elsewhere stands below. */
const ENDS: readonly (readonly [StopReason, string, string, Readonly<Record<string, string>>])[] = [
  ['done', 'the checks are content', 'echo right so > answer.txt', {}],
  ['no-change', 'nothing was changed', 'true', {}],
  ['interrupted', 'it asks what only a person can tell', `printf %s '${QUESTION}' > "$LOOP_INTERRUPT_FILE"`, {}],
  [
    'budget-iterations',
    'each iteration fails in its own way, and there are no more',
    'echo "wrong $(echo "$LOOP_ITERATION" | tr 1-9 a-i)" > answer.txt',
    { 'max-iterations': '2' },
  ],
  ['budget-runtime', 'its time is up', 'echo wrong > answer.txt; sleep 60', { 'max-runtime': '2s' }],
  [
    'no-progress',
    'another tree fails in the same words, numbers aside',
    'echo "wrong $LOOP_ITERATION" > answer.txt',
    {},
  ],
  ['no-progress', 'the same tree fails in other words', 'echo chance > answer.txt', {}],
  ['agent-error', 'it fails and leaves nothing', 'exit 3', {}],
];

describe('an attempt ends', () => {
  it.each(ENDS)('with %s where %s', async (reason, _where, script, inputs) => {
    const run = await made.make(script, inputs);
    expect(run, run.stdout).toMatchObject({ exitCode: 0, outputs: { 'stopped-reason': reason } });
  });

  it('with environment where the machine is in trouble, as it is with the base', async () => {
    const troubled = await plan('echo "npm error code ENOTFOUND" >&2; exit 1\n');
    await using _world = troubled.world;
    const run = await troubled.make('echo wrong > answer.txt');
    expect(run.outputs, run.stdout).toMatchObject({ 'stopped-reason': 'environment', iterations: '1' });
  });

  it('with budget-tool-calls where an iteration makes more of them than it may', async () => {
    const agent = join(made.world.directory, 'busy.cjs');
    await writeFile(agent, BUSY_ACP, { mode: 0o755 });
    const run = await made.asAgent({ agent: 'acp', 'agent-command': `node ${agent}`, 'max-tool-calls': '3' });
    expect(run.outputs).toMatchObject({ 'stopped-reason': 'budget-tool-calls', iterations: '1' });
    expect(Number(run.outputs['tool-calls'])).toBeLessThan(10);
  });

  it('with each reason of the closed list somewhere in the tests', () => {
    const elsewhere: Partial<Record<StopReason, string>> = {
      environment: import.meta.filename,
      'budget-tool-calls': import.meta.filename,
      'budget-tokens': 'test/integration/loop/metered-maker.test.ts',
      'budget-cost': 'test/integration/loop/metered-maker.test.ts',
      'budget-pull-requests': 'test/integration/loop-leases/parallel-publish.test.ts',
      cancelled: 'test/integration/resume/cancelled-maker.test.ts',
    };
    for (const [reason, file] of Object.entries(elsewhere)) expect(readFileSync(file, 'utf8')).toContain(`'${reason}'`);
    const shown = new Set<string>([...ENDS.map(([reason]) => reason), ...Object.keys(elsewhere)]);
    expect([...shown].sort()).toEqual([...STOP_REASONS].sort());
  });
});
