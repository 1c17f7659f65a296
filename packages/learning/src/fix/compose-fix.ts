import {
  assertNever,
  type FixType,
  GUARDS_FOLDER,
  type Guard,
  guardId,
  LoopError,
  type Pattern,
  printGuard,
} from '@loop-actions/contract';
import type { FoundPattern } from '../pattern/find-patterns.ts';
import { assessGap } from './assess-gap.ts';
import { decideFix } from './decide-fix.ts';
import { inertLine } from './fix-text.ts';
import { nextAdrNumber, writeAdr } from './write-adr.ts';
import { writeRule } from './write-rule.ts';
import { skillName, writeSkill } from './write-skill.ts';

/** What of the base a fix is composed from. */
export interface BaseFiles {
  /** Paths of the base. */
  readonly paths: ReadonlySet<string>;
  readonly readFile: (path: string) => Promise<string | null>;
}

/** The smallest structural fix of a pattern: files by path, and what holds it. */
export interface ComposedFix {
  readonly item: string;
  readonly type: FixType;
  readonly title: string;
  readonly evidence: string;
  readonly files: ReadonlyMap<string, string>;
  readonly guard: Guard;
}

export type FixAnswer =
  | { readonly fix: ComposedFix; readonly why: string }
  | { readonly fix: null; readonly why: string };

/** Where constitutions stand, in the order they are looked for: ours, then spec-kit’s. */
const CONSTITUTIONS = ['CONSTITUTION.md', '.specify/memory/constitution.md'] as const;
const SKILL_FOLDERS = ['.claude/skills/', 'skills/'] as const;

/** The fix of a pattern, or why there is none: too few, one-off, covered, or written down already. */
export async function composeFix(
  found: FoundPattern,
  base: BaseFiles,
  options: { readonly minOccurrences: number; readonly now: string; readonly run: string },
): Promise<FixAnswer> {
  const { pattern, occurrences } = found;
  const gap = assessGap(pattern, occurrences, options.minOccurrences);
  if (!gap.structural) return { fix: null, why: gap.evidence };
  const type = decideFix(pattern, occurrences);
  const placed = await placeFix(type, found, base, options.now.slice(0, 10));
  if (placed === null)
    return { fix: null, why: `${gap.evidence}; it is written down already, and came back all the same` };
  const { path, text, line } = placed;
  const guard = guardOf({ path, line }, found, options);
  const files = new Map([
    [path, text],
    [`${GUARDS_FOLDER}${learnItem(pattern)}.jsonl`, printGuard(guard)],
  ]);
  const title = `${TITLES[type]}: ${inertLine(pattern.name, 80)}`;
  return { fix: { item: learnItem(pattern), type, title, evidence: gap.evidence, files, guard }, why: gap.evidence };
}

/** The item of a pattern’s fix: one pattern, one branch, one pull request; another one where it came back. */
export function learnItem({ id, fixes }: Pick<Pattern, 'id' | 'fixes'>): string {
  return `${id.replace(/^p-/, 'learn-')}${fixes.length === 0 ? '' : `-${fixes.length + 1}`}`;
}

const TITLES: Readonly<Record<FixType, string>> = { adr: 'Decide', rule: 'Rule', skill: 'Skill', lint: 'Check' };

interface Placed {
  readonly path: string;
  readonly text: string;
  /** The one line that a guard holds. */
  readonly line: string;
}

async function placeFix(type: FixType, found: FoundPattern, base: BaseFiles, date: string): Promise<Placed | null> {
  switch (type) {
    case 'adr': {
      const number = nextAdrNumber([...base.paths].filter((path) => path.startsWith('docs/adr/')));
      const { name, text } = writeAdr(found, { number, date });
      const known = await adrOf(found.pattern.id, base);
      return known
        ? null
        : { path: `docs/adr/${name}`, text, line: `The class \`${found.pattern.id}\` does not come back` };
    }
    case 'rule': {
      const path = CONSTITUTIONS.find((one) => base.paths.has(one)) ?? CONSTITUTIONS[0];
      const written = writeRule(await base.readFile(path), found, date);
      return written === null ? null : { path, ...written };
    }
    case 'skill':
    case 'lint': {
      const folder =
        SKILL_FOLDERS.find((one) => [...base.paths].some((path) => path.startsWith(one))) ?? SKILL_FOLDERS[0];
      const path = `${folder}${skillName(found)}/SKILL.md`;
      const written = writeSkill(await base.readFile(path), found);
      return written === null ? null : { path, ...written };
    }
    default:
      return assertNever(type);
  }
}

async function adrOf(id: string, base: BaseFiles): Promise<boolean> {
  for (const path of base.paths) {
    if (/^docs\/adr\/\d{4}-[^/]*\.md$/.test(path) && ((await base.readFile(path)) ?? '').includes(id)) return true;
  }
  return false;
}

/** The line that carries the lesson stays: the ratchet is red for a change that drops or rewrites it. */
function guardOf(
  { path, line }: Pick<Placed, 'path' | 'line'>,
  { pattern, occurrences }: FoundPattern,
  { now, run }: { readonly now: string; readonly run: string },
): Guard {
  const name = line.slice(0, 500);
  if (name === '' || /[\r\n]/.test(name)) {
    throw new LoopError('E_INTERNAL', { message: 'a guard needs one line', remedy: 'Report it with the run log.' });
  }
  const where = { kind: 'lint-rule', where: path, name } as const;
  const failure = inertLine(`${pattern.name}: ${occurrences.length} times`, 400);
  return {
    ...{ schemaVersion: 1, id: guardId(where), ...where, content: null },
    story: { item: null, run, date: now, failure, link: pattern.links[0] ?? null },
  };
}
