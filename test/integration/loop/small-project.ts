import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandAgent, RealBug } from '../../support/real-bugs/index.ts';

/** The spec of the small project; a test may change some of its text. */
export const SMALL_SPEC = `# Loop Spec: Small

## Purpose

Answer what is asked.

## Work Selection Rules

The loop may select work only when:

- the issue is labeled maintenance
- changes never touch \`test/**\`

The loop must skip and escalate when:

- the same item failed twice before
- required tests are missing or failing before the change starts

## Gates

- tests: \`test -s answer.txt\`
- acceptance: \`sh "$LOOP_HELD_OUT/accept.sh"\` (held out, red on base)

## Budgets

- max iterations: 2
- max runtime: 2 minutes
- max pull requests per run: 2

## Autonomy

- mode: propose
`;

/** The first failure already goes to a person. */
export const ASKING_SPEC = SMALL_SPEC.replace('failed twice', 'failed once');

export interface SmallProject {
  readonly spec?: string | Buffer | null;
  readonly title?: string;
  readonly body?: string;
  /** More files of the base, or other content of its own. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A project of two files, for what is about the loop and not about the work: a run of it takes about two seconds. */
export function smallProject(options: SmallProject = {}): RealBug {
  const { spec = SMALL_SPEC, title = 'The answer is wrong', body = 'It says 41, and it should say 42.' } = options;
  return {
    name: 'small',
    versions: { before: '1.0.0', after: '1.0.1' },
    issue: { title, body },
    fixedFiles: ['answer.txt'],
    counts: { base: 1, acceptance: 1, redOnBase: 1, redAfterWrongChange: 1 },
    honestAgent: shellAgent('echo 42 > answer.txt'),
    wrongAgent: shellAgent('echo 43 > answer.txt'),
    async buildRepository(directory, { brokenBase = false } = {}) {
      await mkdir(directory, { recursive: true });
      const files = { 'answer.txt': brokenBase ? '' : '41\n', 'README.md': '# Small\n', ...options.files };
      for (const [name, text] of Object.entries(files)) {
        await mkdir(join(directory, name, '..'), { recursive: true });
        await writeFile(join(directory, name), text);
      }
      if (spec !== null) await writeFile(join(directory, 'LOOP_SPEC.md'), spec);
    },
    async heldOutDirectory(directory) {
      await mkdir(directory, { recursive: true });
      await writeFile(join(directory, 'accept.sh'), 'grep -qx 42 answer.txt\n');
    },
  };
}

/** An agent that is a few lines of shell. */
export function shellAgent(script: string): CommandAgent {
  return agentAt('.', script);
}

function agentAt(directory: string, script: string): CommandAgent {
  const file = join(directory, 'agent.sh');
  return {
    argv: ['sh', file],
    command: `sh '${file}'`,
    files: [file],
    async install(target) {
      await mkdir(target, { recursive: true });
      const installed = agentAt(target, script);
      for (const path of installed.files) {
        await writeFile(path, `${script}\n`);
        await chmod(path, 0o644);
      }
      return installed;
    },
  };
}
