import { basename } from 'node:path';
import type { GateCheck } from '@loop-actions/contract';
import type { TreeFile, TrustedRepository } from '@loop-actions/git';
import { foldPath } from '@loop-actions/verifier/path-match';
import { type Protection, protectionOf } from '../protected-paths.ts';
import type { ScopeRules } from '../scope-rules.ts';

/** What judges, as the base commit has it. */
export interface VerifierFiles {
  /** Everything that the checks say they run: their commands, the scripts of package.json, the programs those call. */
  readonly texts: string;
  /** What protects a path; programs that the checks call count as configuration. */
  protectionOf(path: string): Protection;
}

/** Folders whose programs serve development; elsewhere what a command names may be the very thing to be changed. */
const TOOL_FOLDERS = /(?:^|\/)(?:scripts?|tools?|tooling|ci|\.ci|hack|dev|build-tools)\//;
/** Programs at the root that are called what a check is called. */
const ROOT_TOOLS =
  /^(?:run[-_]?)?(?:tests?|checks?|ci|lint|verify|validate|build)(?:[-_.]\w+)*\.(?:sh|bash|py|rb|pl|[cm]?[jt]s)$/;
/** What data is held against (attacks C17). */
const SCHEMAS = /(?:^|\/)schemas?\/(?:.*\/)?[^/]+\.(?:json|ya?ml)$|\.schema\.(?:json|ya?ml)$/;

const MAX_TEXT_BYTES = 256 * 1024;
const MAX_MANIFESTS = 200;
const MAX_PROGRAMS = 500;

/**
 * Finds what judges: tests and configuration by their customary places, programs and schemas by who names them (attacks
 * P01 to P12, C17).
 */
export async function findVerifierFiles(
  repository: TrustedRepository,
  baseSha: string,
  checks: readonly GateCheck[],
  { controlFiles, probeCommands = [] }: Pick<ScopeRules, 'controlFiles' | 'probeCommands'>,
): Promise<VerifierFiles> {
  const files = await repository.listFiles(baseSha);
  const read = async ({ path, size }: TreeFile): Promise<string> =>
    size === null || size > MAX_TEXT_BYTES ? '' : ((await repository.readFile(baseSha, path).catch(() => null)) ?? '');
  const texts = checks.flatMap(({ command }) => (command === null ? [] : [command]));
  const manifests = files.filter(({ path }) => basename(path) === 'package.json' && !path.includes('node_modules/'));
  for (const manifest of manifests.slice(0, MAX_MANIFESTS)) texts.push(...scriptsOf(await read(manifest)));
  const tools = files.filter(({ path }) => isCallable(path)).slice(0, MAX_PROGRAMS);
  const called = new Set<string>();
  texts.push(...probeCommands);
  for (let at = 0; at < texts.length; at++) {
    for (const tool of tools) {
      if (called.has(tool.path) || !mentions(texts[at] ?? '', tool.path)) continue;
      called.add(tool.path);
      texts.push(await read(tool));
    }
  }
  const folded = new Set([...called, ...checks.flatMap(({ matchers = [] }) => matchers)].map(foldPath));
  return {
    texts: texts.join('\n'),
    protectionOf: (path) => {
      const known = protectionOf(path, controlFiles);
      return known === null && folded.has(foldPath(path)) ? 'judge-configuration' : known;
    },
  };
}

const isCallable = (path: string): boolean => TOOL_FOLDERS.test(path) || ROOT_TOOLS.test(path) || SCHEMAS.test(path);

/** Whether a text names a file, by its name with or without its ending; a name too many only costs a rule in the spec. */
function mentions(text: string, path: string): boolean {
  const name = basename(path);
  const stem = `/${name.replace(/\.\w+$/, '')}`;
  const words = text.split(/[\s"'`=;&|()<>,]+/);
  return words.some((word) => word === name || word.endsWith(`/${name}`) || word.endsWith(stem));
}

function scriptsOf(manifest: string): string[] {
  try {
    const { scripts } = JSON.parse(manifest) as { scripts?: unknown };
    if (scripts === null || typeof scripts !== 'object') return [];
    return Object.values(scripts).filter((script) => typeof script === 'string');
  } catch {
    return [];
  }
}
