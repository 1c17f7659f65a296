import type { Finding } from '@loop-actions/contract';
import type { TreeChange, TrustedRepository } from '@loop-actions/git';
import { isNamed } from '../protected-paths.ts';
import type { VerifierFiles } from './verifier-files.ts';

/** What only code that knows it is being tested has a use for. */
const TALK: readonly (readonly [form: RegExp, what: string, ending?: string])[] = [
  [
    /\b(?:VITEST|VITEST_\w+|JEST_WORKER_ID|NODE_TEST_CONTEXT|PYTEST_CURRENT_TEST|PYTEST_VERSION|PYTEST_PLUGINS)\b/,
    'asks whether a test runs',
  ],
  [/\bimport\.meta\.vitest\b|\btesting\.(?:Testing|Init|Short|CoverMode)\s*\(/, 'asks whether a test runs'],
  [
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](?:vitest|@vitest\/|@jest\/|jest|node:test|mocha|chai)\b/,
    'loads a test runner',
  ],
  [/^\s*(?:from|import)\s+(?:_?pytest|unittest)\b/, 'loads a test runner'],
  [/^\s*(?:import\s+)?(?:[\w.]+\s+)?"testing(?:\/\w+)?"\s*$/, 'loads a test runner', '.go'],
  [/\basymmetricMatch\b|jest\.asymmetricMatcher/, 'answers like a matcher of a test runner'],
  [/\bdef\s+__eq__\s*\([^)]*\)[^:]*:\s*return\s+True\b|\b__eq__\s*=\s*lambda\b[^:]*:\s*True\b/, 'equals everything'],
  [
    /\b(?:Object|Array|JSON|Date|Math|Reflect|Number|String|Map|Set|Promise|assert)(?:\.prototype)?\.\w+\s*=(?![=>])/,
    'replaces a function of the platform',
  ],
  [/\bLOOP_HELD_OUT\b|\bloop_test_record\b/, 'looks for the gate'],
];

const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|vue|svelte)$/;
const MAX_BYTES = 1024 * 1024;
const MAX_LINE = 2000;

/**
 * Findings for new lines of source that talk to a test runner (attacks S03, S04, S07). Words only: what is spelled in a
 * roundabout way gets by, which is why held-out cases exist. A file that the spec names may say what it must.
 */
export async function checkRunnerTalk(
  repository: TrustedRepository,
  commits: { readonly base: string; readonly candidate: string },
  changes: readonly TreeChange[],
  rules: { readonly verifier: VerifierFiles; readonly named: readonly string[] },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, oldPath, status } of changes) {
    if (status === 'deleted' || !SOURCE.test(path) || rules.verifier.protectionOf(path) !== null) continue;
    if (isNamed(path, null, rules.named)) continue;
    const read = (commit: string, from: string) => repository.readFile(commit, from, MAX_BYTES).catch(() => null);
    const before = new Set((await read(commits.base, oldPath ?? path))?.split('\n'));
    const lines = (await read(commits.candidate, path))?.split('\n') ?? [];
    for (const [at, line] of lines.entries()) {
      const talk = before.has(line) ? undefined : talkIn(line.slice(0, MAX_LINE), path);
      if (talk === undefined) continue;
      const message = `${JSON.stringify(path.slice(0, 500))} ${talk[1]}, and the spec does not name it`;
      findings.push({ severity: 'error', rule: 'runner-talk', file: path.slice(0, 1000), line: at + 1, message });
    }
  }
  return findings;
}

function talkIn(line: string, path: string): (typeof TALK)[number] | undefined {
  return TALK.find(([form, , ending = '']) => path.endsWith(ending) && form.test(line));
}
