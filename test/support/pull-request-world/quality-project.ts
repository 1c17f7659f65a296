/**
 * A small project with a linter that has a fixer: `lint.mjs` wants no trailing spaces and single quotes, `fix.mjs` mends
 * both. The test compares one function with what it must give.
 */
export const QUALITY_PROJECT: Readonly<Record<string, string>> = {
  'LOOP_SPEC.md': `# Loop Spec: Quality gate

## Purpose

Judge pull requests, and mend what has one correct fix.

## Gates

- lint: \`node tools/lint.mjs\`, fix with \`node tools/fix.mjs\`
- tests: \`node test/sum.test.mjs\`

## Remediation

| Gate failure | Automated response | Human review required? |
| --- | --- | --- |
| Lint violation | Auto-fix and re-run | No — deterministic fix |
| Test failure | Trace to root cause, propose fix | Yes — behavioral change |

- max fixes per pull request: 2

## Autonomy

- mode: propose
`,
  'src/sum.mjs': `export const sum = (left, right) => left + right;\n`,
  'src/name.mjs': `export const name = 'sum';\n`,
  'test/sum.test.mjs': `import { strictEqual } from 'node:assert';\nimport { sum } from '../src/sum.mjs';\nstrictEqual(sum(1, 2), 3);\n`,
  'tools/lint.mjs': `import { readdirSync, readFileSync } from 'node:fs';
const faults = readdirSync('src').flatMap((name) =>
  readFileSync('src/' + name, 'utf8')
    .split('\\n')
    .flatMap((line, index) => (/ $|"/.test(line) ? ['src/' + name + ':' + (index + 1) + ' trailing space or double quote'] : [])),
);
for (const fault of faults) console.log(fault);
process.exit(faults.length === 0 ? 0 : 1);
`,
  'tools/fix.mjs': `import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
for (const name of readdirSync('src')) {
  const text = readFileSync('src/' + name, 'utf8');
  writeFileSync('src/' + name, text.replace(/ +$/gm, '').replaceAll('"', "'"));
}
`,
};

/** What a person wrote in a hurry: the linter objects, the test does not. */
export const UNTIDY = { 'src/sum.mjs': 'export const sum = (left, right) => left + right; \n' } as const;
/** The same once it was mended. */
export const TIDY = { 'src/sum.mjs': 'export const sum = (left, right) => left + right;\n' } as const;
