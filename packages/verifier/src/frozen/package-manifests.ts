import { directoryOf } from './tree-index.ts';

/** A script of a package.json. */
export interface PackageScript {
  readonly manifest: string;
  readonly name: string;
  readonly command: string;
  /** Judges or builds by its name, so that it counts though nothing frozen is seen to call it. */
  readonly always: boolean;
}

export interface PackageManifests {
  /** Directory of each package by its name. */
  readonly names: ReadonlyMap<string, string>;
  readonly scripts: readonly PackageScript[];
}

const JUDGING_SCRIPT =
  /^(?:pre|post)?(?:tests?|lint|check|type|tsc|verify|validate|build|compile|coverage|evals?|format|e2e|unit|integration|ci|prepare|prepack|install|gates?|oracle)(?:[:._-].*|s|check|script)?$/i;
/** Fields whose strings name files that runners load. */
const TOOL_FIELDS = [
  'jest',
  'vitest',
  'mocha',
  'ava',
  'tap',
  'nyc',
  'c8',
  'babel',
  'eslintConfig',
  'imports',
  'lint-staged',
  'husky',
  'wireit',
  'nx',
  'overrides',
  'resolutions',
  'pnpm',
];

/** Reads every package.json of the frozen paths. One that can't be read names nothing; it is frozen all the same. */
export async function readPackageManifests(
  paths: readonly string[],
  read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string | null>>,
): Promise<PackageManifests> {
  const names = new Map<string, string>();
  const scripts: PackageScript[] = [];
  const manifests = paths.filter((path) => /(?:^|\/)package\.json$/.test(path) && !path.includes('node_modules/'));
  for (const [manifest, text] of await read(manifests)) {
    const content = parseObject(text);
    if (typeof content.name === 'string') names.set(content.name, directoryOf(manifest));
    for (const [name, command] of Object.entries(parseObject(content.scripts))) {
      if (typeof command !== 'string') continue;
      scripts.push({ manifest, name, command, always: JUDGING_SCRIPT.test(name) });
    }
    const tools = TOOL_FIELDS.filter((field) => content[field] !== undefined).map((field) => content[field]);
    scripts.push({ manifest, name: '', command: JSON.stringify(tools), always: true });
  }
  return { names, scripts };
}

function parseObject(value: unknown): Record<string, unknown> {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
