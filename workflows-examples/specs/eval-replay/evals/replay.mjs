// Replays every case of `evals/cases.json` on the prompts as they are now; exit code 1 where one got worse.
//
// A case: { "name", "prompt": file, "input", "recorded": { <sha256 of the filled prompt>: answer }, "expect": regex }.
// A prompt that changed has no recorded answer, and what wasn't replayed isn't green. To record: ask your model for the
// text that is printed and put its answer there. Replaying needs no key and no network.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const cases = JSON.parse(readFileSync('evals/cases.json', 'utf8'));
const worse = cases.flatMap((evaluation) => {
  const problem = replay(evaluation);
  return problem === null ? [] : [`${evaluation.name}: ${problem}`];
});
for (const line of worse) console.log(line);
console.log(`${cases.length - worse.length} of ${cases.length} evals as expected.`);
process.exitCode = cases.length > 0 && worse.length === 0 ? 0 : 1;

/** What is wrong with a case; null: nothing. */
function replay({ prompt, input, recorded, expect }) {
  const filled = readFileSync(prompt, 'utf8').replaceAll('{{input}}', () => input);
  const key = createHash('sha256').update(filled).digest('hex');
  if (!Object.hasOwn(recorded, key)) return `${prompt} changed; no answer is recorded for ${key}`;
  return new RegExp(expect, 'iu').test(recorded[key]) ? null : `the answer doesn't match ${expect}`;
}
