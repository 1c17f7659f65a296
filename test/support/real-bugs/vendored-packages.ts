import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

interface InstalledPackage {
  readonly name: string;
  readonly directory: string;
}

/**
 * Copies an installed package and all it depends on into `<directory>/node_modules`, flat, so that the tests of an
 * exported tree run without a network. Throws when two versions of one package would have to lie side by side.
 */
export async function vendorPackage(name: string, directory: string): Promise<void> {
  for (const found of await dependencyClosure(name)) {
    await cp(found.directory, path.join(directory, 'node_modules', found.name), {
      recursive: true,
      filter: (source) => !isDevelopmentOnly(path.relative(found.directory, source)),
    });
  }
}

async function dependencyClosure(root: string): Promise<readonly InstalledPackage[]> {
  const found = new Map<string, InstalledPackage>();
  const queue = [{ name: root, from: import.meta.filename }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const manifestPath = resolveManifest(next.name, next.from);
    const directory = path.dirname(manifestPath);
    const known = found.get(next.name);
    if (known !== undefined) {
      if (known.directory !== directory) throw new Error(`two versions of ${next.name} are needed by ${root}`);
      continue;
    }
    found.set(next.name, { name: next.name, directory });
    const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { dependencies?: Record<string, string> };
    for (const name of Object.keys(manifest.dependencies ?? {})) queue.push({ name, from: manifestPath });
  }
  return [...found.values()];
}

/** Where npm put a package: the first `node_modules` upwards that has it, builtins of the same name aside. */
export function resolveManifest(name: string, from: string = import.meta.filename): string {
  return createRequire(from).resolve(`${name}/package.json`);
}

/** The packages' own tests and examples: about half of the bytes, and no test of another package needs them. */
function isDevelopmentOnly(relative: string): boolean {
  return /^(?:test|example|\.[^/]+)(?:\/|$)/.test(relative);
}
