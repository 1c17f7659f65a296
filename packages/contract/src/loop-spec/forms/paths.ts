import { CODE, type Phrase, splitList } from '../phrase.ts';
import { type ReadForm, SUBJECT } from '../reading.ts';
import { ESCALATING_SECTIONS } from '../spec-section.ts';

const TOUCH = '(?:touch|change|modify|edit|alter|write(?: to)?|affect|delete|remove)';
const TOUCHES = '(?:touch(?:es)?|changes?|modif(?:y|ies)|edits?|alters?|writes(?: to)?|affects?|deletes?|removes?)';
const IN =
  '(?:(?:any |the )?(?:files?|anything|paths?|code|something)(?: (?:in|under|within|inside|below|matching))? |(?:in|under|within|inside|below|to) )?';

interface PathForm {
  readonly pattern: RegExp;
  readonly polarity: 'only' | 'never';
  /** `must`: says what has to hold; `condition`: describes a change, so it keeps work out where rules escalate. */
  readonly voice: 'must' | 'condition' | 'imperative';
}

const form = (polarity: PathForm['polarity'], voice: PathForm['voice'], pattern: string): PathForm => ({
  polarity,
  voice,
  pattern: new RegExp(`^${pattern.replace('LIST', '(?<list>.+?)')}$`, 'i'),
});

const FORMS: readonly PathForm[] = [
  form(
    'only',
    'must',
    `(?:${SUBJECT} )?(?:must )?(?:only )?(?:stays?|remains?|keeps?|is|are|be) (?:limited to|confined to|restricted to|only in|only under|within|inside|in|under) LIST`,
  ),
  form('only', 'imperative', `(?:may |must )?only ${TOUCHES} ${IN}LIST`),
  form('only', 'must', `${SUBJECT} (?:may |must )?(?:only ${TOUCHES}|${TOUCHES} only) ${IN}LIST`),
  form('only', 'imperative', 'allowed paths?:? LIST'),
  form(
    'only',
    'condition',
    `(?:${SUBJECT} )?${TOUCHES} (?:anything|files|any file|something|paths|code) outside(?: of)? LIST`,
  ),
  form(
    'never',
    'imperative',
    `(?:${SUBJECT} )?(?:never|must not|must never|may not|do not|don't|cannot) ${TOUCHES} ${IN}LIST`,
  ),
  form('never', 'must', `${SUBJECT} (?:does not|do not|doesn't|don't) ${TOUCH} ${IN}LIST`),
  form('never', 'must', `no (?:changes?|edits?) (?:is |are )?(?:made )?(?:to|in|under|within|below) ${IN}LIST`),
  form('never', 'must', `nothing (?:in|under|within|below) LIST (?:is|are) (?:changed|touched|modified)`),
  form('never', 'must', 'LIST (?:is|are|stays?|remains?) (?:untouched|unchanged|not (?:changed|touched|modified))'),
  form('never', 'imperative', '(?:forbidden|protected|frozen|off-limits) (?:paths?|files?):? LIST'),
  form('never', 'condition', `(?:${SUBJECT} )?${TOUCHES} ${IN}LIST`),
  form('never', 'condition', `(?:any )?(?:changes?|edits?) (?:to|in|under|within|below) ${IN}LIST`),
  form('never', 'condition', '(?:files? (?:in|under|matching) )?LIST(?: (?:is|are) (?:changed|touched|modified))?'),
];

/** "changes stay within `docs/**`", "never touch `src/auth/**`", "no changes to …", "the change touches …". */
export const readPaths: ReadForm = (phrase, section) => {
  for (const { pattern, polarity, voice } of FORMS) {
    const list = pattern.exec(phrase.text)?.groups?.list;
    const globs = list === undefined ? null : readGlobs(list, phrase);
    if (globs === null) continue;
    const escalates = ESCALATING_SECTIONS.has(section);
    if (voice === 'condition' && !escalates) return null;
    if (voice === 'must' && escalates) {
      return {
        reason: 'it says what must hold, but this list says what keeps work out: "touches …" or "never touch …"',
      };
    }
    return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'paths', globs, polarity } };
  }
  return null;
};

/** The globs of a list, a reason why one cannot be used, or null when the list is not one of paths. */
export function readGlobs(text: string, phrase: Phrase): readonly string[] | string | null {
  const list = splitList(text);
  if (list === null) return null;
  const globs: string[] = [];
  for (const part of list.parts) {
    const path = readPath(part, phrase);
    if (path === null) return null;
    const glob = normaliseGlob(path);
    if (!Array.isArray(glob)) return glob as string;
    globs.push(...glob);
  }
  return [...new Set(globs)];
}

const MARKED = new RegExp(
  `^(?:the |any |all )?(?:files (?:in|under) )?(?:the )?${CODE}(?: (?:folders?|director(?:y|ies)|trees?|files?))?$`,
  'i',
);

/** A path is marked by backticks; a bare word counts only when it cannot be anything else (`docs/`, `src/**`, `a/b.ts`). */
function readPath(part: string, phrase: Phrase): string | null {
  if (MARKED.test(part)) return phrase.codes[Number(/\uE000(\d+)/.exec(part)?.[1])] ?? null;
  if (!/^[\w.@*{}!?[\]/-]+$/.test(part)) return null;
  return part.includes('*') || part.endsWith('/') || /\/[^/]+\.\w+$/.test(part) ? part : null;
}

const MAX_GLOB = 200;

/** A glob from the repository root; a folder also stands for all that is in it. A string is the reason against it. */
export function normaliseGlob(path: string): readonly string[] | string {
  const glob = path.replace(/^(?:\.\/)+/, '').replace(/\/{2,}/g, '/');
  if (glob === '' || /\s/.test(glob)) return `\`${path}\` is not a path`;
  if (glob.length > MAX_GLOB) return `a path of more than ${MAX_GLOB} characters`;
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob) || glob.includes('\\')) {
    return `\`${path}\` is not a path from the repository's root, with forward slashes`;
  }
  if (glob.split('/').includes('..') || glob.split('/').includes('.')) return `\`${path}\` leaves its folder`;
  if (glob.startsWith('!')) return `\`${path}\` is negated; say "never touch" instead`;
  if (glob.endsWith('/')) return [`${glob}**`];
  return /[*?[\]{}()]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}
