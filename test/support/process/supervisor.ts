// A step of a job: finds a box and runs a program in it. The parent of the test's agent, in a process of its own.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { type BoxTools, detectBox, findTools, runBoxed } from '@loop-actions/process';

const [kind = '', workspace = '', program = '', argument = ''] = process.argv.slice(2);
const plan = argument.startsWith('{') ? JSON.stringify({ ...JSON.parse(argument), supervisor: process.pid }) : argument;
const argv = [process.execPath, program, plan];

/** The programs a machine of that kind has. */
function toolsFor(wanted: string): BoxTools {
  const tools = findTools();
  if (wanted === 'uid') return { ...tools, unshare: null };
  const none = { ...tools, unshare: null, timeout: null, sudo: null };
  if (wanted === 'session') return none;
  if (wanted === 'session, not cut off') return { ...none, perl: null };
  return wanted === 'userns' ? { ...tools, sudo: null } : tools;
}

if (kind === 'none') {
  // The box left out: the step starts the agent as any step would.
  const child = spawn(argv[0] ?? '', argv.slice(1), {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'ignore', 3],
    env: { ...process.env, TMPDIR: workspace, HOME: workspace },
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.once('exit', (exitCode) => {
    process.stdout.write(JSON.stringify({ box: null, outcome: { exitCode, stdout: { text } } }), () => process.exit());
  });
} else {
  const box = await detectBox({ env: process.env, tools: toolsFor(kind) });
  const expose = program.startsWith('/') ? [dirname(program)] : [];
  const outcome = await runBoxed(box, {
    argv,
    cwd: workspace,
    env: {},
    deadlineMs: 60_000,
    ownPaths: [workspace],
    expose,
  });
  process.stdout.write(JSON.stringify({ box, outcome }));
}
