// Replays every case of `evals/cases.json` on the prompts as they are now; exit code 1 where one got worse.
//
// A case: { "name", "prompt": file, "input", "recorded": { <sha256 of the filled prompt>: answer }, "expect": regex }.
// A prompt that changed has no recorded answer, and what wasn't replayed isn't green. To record: ask your model for the
// text that is printed and put its answer there. Replaying needs no key and no network.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const cases = JSON.parse(readFileSync('evals/cases.json', 'utf8'));
const answers = cases.map((evaluation) => ({ evaluation, ...replay(evaluation) }));
const worse = answers.filter(({ problem }) => problem !== null);
for (const { evaluation, problem } of worse) console.log(`${evaluation.name}: ${problem}`);
// For the gate and its issue: the key of the recorded answer is the trace to follow.
const report = answers.map(({ evaluation: { name, input, expect, prompt }, problem, actual, traceId }) => {
  return { id: name, input, expected: expect, actual, pass: problem === null, traceId, tags: [prompt] };
});
writeFileSync('evals-results.json', JSON.stringify(report));
console.log(`${cases.length - worse.length} of ${cases.length} evals as expected.`);
process.exitCode = cases.length > 0 && worse.length === 0 ? 0 : 1;

/** What is wrong with a case, or null; the answer, and the key it is recorded under. */
function replay({ prompt, input, recorded, expect }) {
  const filled = readFileSync(prompt, 'utf8').replaceAll('{{input}}', () => input);
  const key = createHash('sha256').update(filled).digest('hex');
  const actual = Object.hasOwn(recorded, key) ? recorded[key] : '';
  if (actual === '') return { actual, traceId: key, problem: `${prompt} changed; no answer is recorded for ${key}` };
  const fits = new RegExp(expect, 'iu').test(actual);
  return { actual, traceId: key, problem: fits ? null : `the answer doesn't match ${expect}` };
}
