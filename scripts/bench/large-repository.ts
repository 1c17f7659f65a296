import { spawn } from 'node:child_process';

export interface LargeRepository {
  readonly baseSha: string;
  /** A commit that changes some harness files and nothing else. */
  readonly healedSha: string;
}

/** How a grown project is made up, in shares of its files. */
const SHARES = [
  { share: 0.45, path: (at: number) => `packages/p${at % 200}/src/part${at % 37}/module-${at}.ts`, text: source },
  { share: 0.2, path: (at: number) => `packages/p${at % 200}/test/module-${at}.test.ts`, text: test },
  { share: 0.1, path: (at: number) => `packages/p${at % 200}/test/fixtures/case-${at}.json`, text: fixture },
  { share: 0.15, path: (at: number) => `docs/area${at % 90}/page-${at}.md`, text: page },
  { share: 0.05, path: (at: number) => `services/s${at % 40}/lib/unit_${at}.py`, text: python },
  { share: 0.05, path: (at: number) => `services/s${at % 40}/tests/test_unit_${at}.py`, text: pythonTest },
] as const;

const FIXED: Readonly<Record<string, string>> = {
  'package.json':
    '{ "name": "large", "scripts": { "test": "vitest run", "loop": "node scripts/loop/run.mjs" }, "workspaces": ["packages/*"] }\n',
  'LOOP_SPEC.md': '# Loop Spec\n\n## Gates\n\n- tests: `npm test`\n',
  'tools/oracle/oracle.mjs':
    "import { read } from './tracker.mjs';\nimport map from './labels.json' with { type: 'json' };\nexport const done = (batch) => batch.every((id) => map[read(id)] === 'done');\n",
  'tools/oracle/tracker.mjs': 'export const read = (id) => fetch(id);\n',
  'tools/oracle/labels.json': '{ "closed": "done" }\n',
  'scripts/loop/prepare.mjs': "import { log } from './log.mjs';\nlog('prepare');\n",
  'scripts/loop/log.mjs': 'export const log = (text) => console.log(text);\n',
  'scripts/loop/prompt.md': 'Read the ticket. Change as little as possible.\n',
};
const HEALED: Readonly<Record<string, string>> = {
  'scripts/loop/log.mjs': 'export const log = (text) => process.stdout.write(`${text}\\n`);\n',
  'scripts/loop/portable.mjs': 'export const date = () => new Date().toISOString();\n',
};

/** Fills an empty bare repository by `git fast-import`, with a commit and one on top of it. */
export async function fillLargeRepository(gitDir: string, files: number): Promise<LargeRepository> {
  const chunks: string[] = [
    'commit refs/heads/main\ncommitter Bench <bench@example.com> 1767225600 +0000\ndata 4\nbase\n',
  ];
  const write = (path: string, text: string): unknown =>
    chunks.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  for (const [path, text] of Object.entries(FIXED)) write(path, text);
  const rest = files - Object.keys(FIXED).length;
  let at = 0;
  for (const { share, path, text } of SHARES) {
    for (const end = Math.min(rest, at + Math.round(share * rest)); at < end; at++) write(path(at), text(at));
  }
  chunks.push(
    'commit refs/heads/healed\ncommitter Bench <bench@example.com> 1767225601 +0000\ndata 4\nheal\nfrom refs/heads/main\n',
  );
  for (const [path, text] of Object.entries(HEALED)) write(path, text);
  await runGit(gitDir, ['fast-import', '--quiet'], chunks.join(''));
  const [baseSha = '', healedSha = ''] = (await runGit(gitDir, ['rev-parse', 'main', 'healed'])).trim().split('\n');
  return { baseSha, healedSha };
}

/** The git of the machine, for making the repository and as the reference. */
export function runGit(gitDir: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', gitDir, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    // A command that reads nothing may be gone before its input is closed.
    child.stdin.on('error', () => {});
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(output).toString()) : reject(new Error(`git ${args[0]}: ${code}`)),
    );
    child.stdin.end(input);
  });
}

function source(at: number): string {
  const body = Array.from(
    { length: 20 },
    (_, line) => `export function step${line}(value: number): number {\n  return value + ${at + line};\n}\n`,
  );
  return `import { log } from '../log.ts';\nimport { base } from './base-${at % 10}.ts';\n${body.join('')}`;
}

function test(at: number): string {
  const body = Array.from(
    { length: 12 },
    (_, line) => `  it('adds ${line}', () => {\n    expect(step${line}(1)).toBe(${at + line + 1});\n  });\n`,
  );
  return `import { describe, expect, it } from 'vitest';\nimport { step0, step1 } from '../src/part${at % 37}/module-${at}.ts';\nimport cases from './fixtures/case-${at}.json';\n\ndescribe('module', () => {\n${body.join('')}});\n`;
}

function fixture(at: number): string {
  return `${JSON.stringify({ id: at, steps: Array.from({ length: 40 }, (_, step) => ({ step, value: at * step })) })}\n`;
}

function page(at: number): string {
  return `# Page ${at}\n\n${'Words that people read, and nothing enforces.\n'.repeat(25)}`;
}

function python(at: number): string {
  return `import json\nfrom lib import unit_${at - 40}\n\n${Array.from({ length: 15 }, (_, line) => `def step_${line}(value):\n    return value + ${line}\n`).join('\n')}`;
}

function pythonTest(at: number): string {
  return `import pytest\nfrom lib.unit_${at} import step_0\n\n${Array.from({ length: 10 }, (_, line) => `def test_${line}():\n    assert step_0(${line}) == ${line}\n`).join('\n')}`;
}
