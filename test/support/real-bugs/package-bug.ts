import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandAgent } from './command-agent.ts';
import type { BugCounts, BugReport, Edit, RealBug } from './real-bug.ts';
import { resolveManifest, vendorPackage } from './vendored-packages.ts';

/** What is particular to one package; the rest is the same for all. */
export interface PackageBug {
  readonly name: string;
  readonly versions: { readonly before: string; readonly after: string };
  readonly issue: BugReport;
  readonly fixedFiles: readonly string[];
  readonly counts: BugCounts;
  /** Makes one of the base's own tests red. */
  readonly breakage: Edit;
}

/** The tool both packages test with; `tape test/*.js` is what their authors run. */
const TEST_TOOL = 'tape';
const TEST_COMMAND = `node node_modules/${TEST_TOOL}/bin/${TEST_TOOL} test/*.js`;

/** A real bug out of the installed packages `<name>-before` and `<name>-after`. */
export function realBug(bug: PackageBug): RealBug {
  return {
    name: bug.name,
    versions: bug.versions,
    issue: bug.issue,
    fixedFiles: bug.fixedFiles,
    counts: bug.counts,
    honestAgent: commandAgent(`${bug.name}-fix`),
    wrongAgent: commandAgent(`${bug.name}-wrong`),
    async buildRepository(directory, options = {}) {
      await mkdir(directory, { recursive: true });
      await copyPackage(packageDirectory(bug, 'before'), directory);
      await vendorPackage(TEST_TOOL, directory);
      await useVendoredTestTool(path.join(directory, 'package.json'));
      await copyFile(path.join(import.meta.dirname, 'repository/LOOP_SPEC.md'), path.join(directory, 'LOOP_SPEC.md'));
      if (options.brokenBase === true) await applyEdit(directory, bug.breakage);
    },
    async heldOutDirectory(directory) {
      const source = path.join(import.meta.dirname, 'held-out');
      await mkdir(directory, { recursive: true });
      await cp(path.join(packageDirectory(bug, 'after'), 'test'), path.join(directory, 'test'), { recursive: true });
      await vendorPackage(TEST_TOOL, directory);
      await copyFile(path.join(source, 'run.mjs'), path.join(directory, 'run.mjs'));
      await copyFile(path.join(source, 'index.cjs'), path.join(directory, 'index.js'));
      await writeFile(path.join(directory, 'package.json'), '{ "private": true, "type": "commonjs" }\n');
      await writeFile(
        path.join(directory, 'expected.json'),
        `${JSON.stringify({ assertions: bug.counts.acceptance })}\n`,
      );
    },
  };
}

/** Where the version before or after the fix is installed. */
export function packageDirectory(bug: Pick<PackageBug, 'name'>, version: 'before' | 'after'): string {
  return path.dirname(resolveManifest(`${bug.name}-${version}`));
}

/** All but what belongs to the author's services (`.travis.yml`, `.github`). */
async function copyPackage(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    filter: (source) => !/^\.|^node_modules/.test(path.relative(from, source)),
  });
}

async function useVendoredTestTool(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { scripts?: object; devDependencies?: object };
  const tool = JSON.parse(await readFile(resolveManifest(TEST_TOOL), 'utf8')) as { version: string };
  const changed = {
    ...manifest,
    scripts: { test: TEST_COMMAND },
    devDependencies: { [TEST_TOOL]: tool.version },
  };
  await writeFile(file, `${JSON.stringify(changed, null, 2)}\n`);
}

async function applyEdit(directory: string, edit: Edit): Promise<void> {
  const file = path.join(directory, edit.file);
  const parts = (await readFile(file, 'utf8')).split(edit.find);
  if (parts.length !== 2) throw new Error(`${edit.file}: the text to replace occurs ${parts.length - 1} times`);
  await writeFile(file, parts.join(edit.replace));
}
