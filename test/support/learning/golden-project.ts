/** How the second case is answered where a skill speaks of errors. */
export type SecondAnswer = 'right' | 'wrong' | 'error';

const report = (second: SecondAnswer): string => {
  const right = {
    success: true,
    score: 1,
    vars: { at: 1 },
    testCase: { description: 'one' },
    response: { output: 'a' },
  };
  const answer = second === 'error' ? { error: 'the model did not answer' } : { response: { output: second } };
  const success = second === 'right';
  const two = { success, score: Number(success), vars: { at: 2 }, testCase: { description: 'two' }, ...answer };
  const stats = {
    successes: success ? 2 : 1,
    failures: second === 'wrong' ? 1 : 0,
    errors: second === 'error' ? 1 : 0,
  };
  return `${JSON.stringify({ results: { stats, results: [right, two] } })}\n`;
};

/** The bullet of a spec that names the golden set below. */
export const GOLDEN_GATE = '- evals: `sh golden/ask.sh`, report results.json as promptfoo, pass rate may not fall';

/** A golden set of two cases, whose second answer depends on the skills of the repository. */
export function goldenFiles(second: SecondAnswer): Readonly<Record<string, string>> {
  return {
    'golden/before.json': report('right'),
    'golden/after.json': report(second),
    'golden/ask.sh': `answers=before
if grep -qri 'the error' .claude/skills 2>/dev/null; then answers=after; fi
cp golden/$answers.json results.json
`,
  };
}
