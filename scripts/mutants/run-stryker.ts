import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Mutant, MutantStatus } from './judge-mutants.ts';
import type { MutatedArea } from './mutated-files.ts';
import { openStrykerCopy } from './stryker-copy.ts';

/** What is read of Stryker's report (mutation-testing-report-schema). */
interface StrykerReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: MutantStatus;
          readonly location: { readonly start: { readonly line: number } };
        }[];
      }
    >
  >;
}

/**
 * Plants every mutant in the files, one after another, and tells what the tests made of each. Takes many minutes; with a
 * `memory`, a file that Stryker keeps, only for what changed since it was written, in a file or in the tests that reach it.
 */
export async function runStryker(areas: readonly MutatedArea[], memory?: string): Promise<readonly Mutant[]> {
  await using copy = await openStrykerCopy();
  const mutants: Mutant[] = [];
  for (const { files, tests } of areas) {
    await writeFile(join(copy.directory, 'vitest.mutants.ts'), vitestConfig(tests));
    await writeFile(join(copy.directory, 'stryker.config.json'), JSON.stringify(configFor(files, memory)));
    await runCommand(copy.command, copy.directory);
    const report = JSON.parse(await readFile(join(copy.directory, REPORT), 'utf8')) as StrykerReport;
    mutants.push(...readMutants(report, files));
  }
  return mutants;
}

function readMutants(report: StrykerReport, files: readonly string[]): Mutant[] {
  return files.flatMap((file) => {
    const { source, mutants } = report.files[file] ?? { source: '', mutants: [] };
    const lines = source.split('\n');
    return mutants.map(({ mutatorName, replacement = '', status, location: { start } }) => ({
      file,
      line: start.line,
      source: (lines[start.line - 1] ?? '').trim(),
      mutator: mutatorName,
      replacement: replacement.replace(/\s+/g, ' '),
      status,
    }));
  });
}

/** Modules are loaded once for all mutants: which one is active is asked at every call. */
function vitestConfig(include: readonly string[]): string {
  const test = { include, setupFiles: ['setup-mutants.ts'], testTimeout: 30_000, isolate: false };
  return `import { defineConfig } from 'vitest/config';\nexport default defineConfig(${JSON.stringify({ test })});\n`;
}

const REPORT = 'mutants.json';

function configFor(mutate: readonly string[], memory: string | undefined): object {
  return {
    mutate,
    // The copy is there to be mutated: in a sandbox of Stryker's own, workspace links would lead back to the originals.
    inPlace: true,
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutants.ts', related: false },
    coverageAnalysis: 'perTest',
    // What is computed once on loading can't be switched between two tests.
    ignoreStatic: true,
    // Makes expressions that are none under the u flag, and so dies for no merit of a test.
    mutator: { excludedMutations: ['Regex'] },
    concurrency: 1,
    allowEmpty: false,
    disableTypeChecks: false,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: REPORT },
    ...(memory === undefined ? {} : { incremental: true, incrementalFile: resolve(memory) }),
  };
}

/** Fails where Stryker does, with the end of what it said. */
async function runCommand(command: string, directory: string): Promise<void> {
  const child = spawn(process.execPath, [command, 'run'], { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      process.stderr.write(text);
    });
  }
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`Stryker ended with ${code ?? 'a signal'}: ${said.trim()}`);
}
