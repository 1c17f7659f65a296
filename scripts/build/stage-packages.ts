import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly exports?: string | Readonly<Record<string, string>>;
}

/**
 * Third-party packages whose modules do nothing on import but do not say so. Told so, webpack leaves out what is not
 * used: of `@actions/core` that is its HTTP client with undici, 1 MB and 30 ms of every start (docs/adr/0001).
 */
const WITHOUT_SIDE_EFFECTS = ['@actions/core'];

/**
 * Third-party packages with parts that are loaded on demand and that we never demand. Of secretlint's preset that is
 * node-forge, 880 kB for the rule that `find-secrets.ts` leaves out.
 */
const WITHOUT_PARTS_ON_DEMAND = ['@secretlint/secretlint-rule-preset-recommend'];

/** Makes the compiled packages resolvable by name from `build/`, all marked as doing nothing on import. */
export function stagePackages(root: string): void {
  const build = join(root, 'build');
  writeJson(join(build, 'package.json'), { type: 'module', sideEffects: false });
  const scope = join(build, 'node_modules', '@loop-actions');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(root, 'packages'))) {
    const compiled = join(build, 'packages', name);
    if (!existsSync(join(compiled, 'src', 'index.js'))) continue;
    const manifest = readManifest(join(root, 'packages', name));
    writeJson(join(compiled, 'package.json'), {
      name: manifest.name,
      version: manifest.version,
      license: readManifest(root).license,
      type: 'module',
      exports: { '.': './src/index.js', './*': './src/*.js', ...compiledExports(manifest) },
      sideEffects: false,
    });
    symlinkSync(join('..', '..', 'packages', name), join(scope, name));
  }
  for (const name of WITHOUT_SIDE_EFFECTS) {
    const copy = copyPackage(root, build, name);
    const manifest = readManifest(copy);
    // Where packages are installed as links, writing in place would change the installed one.
    rmSync(join(copy, 'package.json'));
    writeJson(join(copy, 'package.json'), { ...manifest, sideEffects: false });
  }
  for (const name of WITHOUT_PARTS_ON_DEMAND) emptyPartsOnDemand(join(copyPackage(root, build, name), 'module'));
}

/** What a package exports, where it lies once compiled. */
function compiledExports({ exports = {} }: PackageManifest): Readonly<Record<string, string>> {
  const own = typeof exports === 'string' ? { '.': exports } : exports;
  return Object.fromEntries(Object.entries(own).map(([name, path]) => [name, path.replace(/\.ts$/, '.js')]));
}

function copyPackage(root: string, build: string, name: string): string {
  const copy = join(build, 'node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true, dereference: true });
  return copy;
}

/** Empties the modules of a folder that only `import()` names; whoever asks for one is told. */
function emptyPartsOnDemand(folder: string): void {
  const modules = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const texts = modules.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const named = (form: RegExp): Set<string> => new Set([...texts.matchAll(form)].map(([, file = '']) => file));
  const needed = named(/\bfrom '\.\/([^']+)'/g);
  const parts = [...named(/\bimport\('\.\/([^']+)'\)/g)].filter((file) => !needed.has(file));
  if (parts.length === 0) throw new Error(`${folder} has no parts that are loaded on demand any more`);
  for (const part of parts) {
    rmSync(join(folder, part));
    writeFileSync(
      join(folder, part),
      `export const i = undefined;\nthrow new Error('${part} is not part of the bundle');\n`,
    );
  }
}

function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
