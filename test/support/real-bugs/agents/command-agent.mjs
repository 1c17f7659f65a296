// A command agent with one skill: it knows the change in the file it was given, recognises the task it belongs to in
// the prompt, makes the change in the work tree and runs the project's own tests.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const change = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const promptFile = process.env.LOOP_PROMPT_FILE;
if (promptFile === undefined) fail('LOOP_PROMPT_FILE is not set: there is no task to read.');
if (!readFileSync(promptFile, 'utf8').includes(change.task)) fail(`The prompt says nothing of ${change.task}.`);
let toolCalls = 1;
console.log(`Task understood: ${change.task}.`);

for (const edit of change.edits) {
  toolCalls++;
  const before = readFileSync(edit.file, 'utf8');
  if (before.includes(edit.replace) && !before.replace(edit.replace, '').includes(edit.find)) {
    console.log(`${edit.file}: the change is already there.`);
    continue;
  }
  const parts = before.split(edit.find);
  if (parts.length !== 2) fail(`${edit.file}: expected one place to change, found ${parts.length - 1}.`);
  writeFileSync(edit.file, parts.join(edit.replace));
  console.log(`${edit.file}: changed.`);
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const tests = spawnSync('sh', ['-c', scripts.test], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
console.log(
  tests.stdout
    .split('\n')
    .filter((line) => /^(?:not ok|# (?:tests|pass|fail))/.test(line))
    .join('\n'),
);
if (process.env.LOOP_USAGE_FILE !== undefined) {
  // Reading the task, each edit and the tests; no model is asked, so nothing is spent.
  writeFileSync(process.env.LOOP_USAGE_FILE, JSON.stringify({ toolCalls: toolCalls + 1, tokens: 0, costUsd: 0 }));
}
console.log(tests.status === 0 ? change.summary : `The project's own tests fail (exit code ${tests.status}).`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
