// Judges the tree in the current directory by the tests beside this file. The tree brings its code and nothing else:
// tests, test tool and the number of assertions to expect come from here. That number is what catches code which ends
// the process early with exit code 0; within it, code under test still shares a process with the tests that call it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const { assertions } = JSON.parse(readFileSync(path.join(here, 'expected.json'), 'utf8'));
const tests = readdirSync(path.join(here, 'test'))
  .filter((name) => name.endsWith('.js'))
  .sort()
  .map((name) => path.join(here, 'test', name));

const run = spawnSync(process.execPath, [path.join(here, 'node_modules/tape/bin/tape'), ...tests], {
  env: { ...process.env, LOOP_TREE: process.cwd() },
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
});
process.stdout.write(run.stdout);
process.stderr.write(run.stderr);

const lines = run.stdout.split('\n');
const green = lines.filter((line) => /^ok \d+/.test(line)).length;
const red = lines.filter((line) => /^not ok \d+/.test(line)).length;
const complete = lines.includes(`1..${assertions}`) && green + red === assertions;
const passed = run.status === 0 && complete && red === 0;
const early = complete ? '' : ` The tests ended early: only ${green + red} were reached.`;
console.log(`\nacceptance: ${green} of ${assertions} assertions hold, ${assertions - green} do not.${early}`);
process.exitCode = passed ? 0 : 1;
