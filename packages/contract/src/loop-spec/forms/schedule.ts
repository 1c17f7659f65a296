import { CODE, type Phrase } from '../phrase.ts';
import { parseCount } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';
import { readGlobs } from './paths.ts';

const WORKERS = '(?:(?:parallel |concurrent )?(?:workers?|items?|tickets?|jobs?|attempts?))';
const PARALLEL: readonly RegExp[] = [
  new RegExp(
    `^(?:at most|no more than|up to|max(?:imum)?(?: of)?) (?<count>[\\w-]{1,20}) ${WORKERS} (?:(?:run |work |are worked on )?(?:in parallel|at (?:once|a time|the same time)|concurrently))$`,
    'i',
  ),
  /^max(?:imum)? (?:(?:parallel|concurrent) (?:workers?|items?|tickets?|jobs?|attempts?)|parallelism|concurrency)(?: is| =|:)? (?<count>[\w-]{1,20})$/i,
];
/** What GitHub lets a matrix hold. */
const MOST_PARALLEL = 256;

/** "at most 4 items in parallel", "max parallel workers: 4". */
export const readParallel: ReadForm = ({ text }) => {
  const word = firstGroup(PARALLEL, text);
  if (word === null) return null;
  const max = parseCount(word);
  if (max === null || max > MOST_PARALLEL) return { reason: `a number from one to ${MOST_PARALLEL}, not "${word}"` };
  return { meaning: { kind: 'parallel', max } };
};

const LOCK = /^(?:exclusive )?lock (?<name>[a-z][\w-]{0,39}): ?(?<list>.{1,400})$/i;

/** "lock infra: `infra/**`, `terraform/**`", "lock release: labels `release`". */
export const readLock: ReadForm = (phrase) => {
  const found = LOCK.exec(phrase.text)?.groups;
  if (found?.name === undefined || found.list === undefined) return null;
  const [paths = '', named = ''] = found.list.split(/(?:,? (?:and|or) |, ?|^)(?:the )?labels?:? /i);
  const labels = readCodes(named, phrase);
  const globs = paths.trim() === '' ? [] : readGlobs(paths.trim(), phrase);
  if (labels === null || globs === null)
    return { reason: 'a lock is its name, a colon, and paths or labels in backticks' };
  if (typeof globs === 'string') return { reason: globs };
  if (globs.length + labels.length === 0) return { reason: 'this lock names nothing that it guards' };
  return { meaning: { kind: 'lock', name: found.name.toLowerCase(), globs, labels } };
};

const PRIORITY = /^priorit(?:y|ies)(?: labels?)?(?: is| are|:)? (?<list>.{1,400})$/i;

/** "priority: `P0`, `P1`, `P2`": most urgent first. */
export const readPriority: ReadForm = (phrase) => {
  const list = PRIORITY.exec(phrase.text)?.groups?.list;
  if (list === undefined) return null;
  const labels = readCodes(list.replace(/ ?(?:>|then|before) ?/gi, ', '), phrase);
  if (labels === null || labels.length === 0) return { reason: 'write the labels in backticks, most urgent first' };
  if (new Set(labels.map((label) => label.toLowerCase())).size < labels.length)
    return { reason: 'one label stands twice' };
  return { meaning: { kind: 'priority', labels } };
};

const PASSES: readonly RegExp[] = [
  /^(?:at most|no more than|up to|max(?:imum)?(?: of)?) (?<count>[\w-]{1,20}) passes (?:per|a|each|in a) (?<per>day|batch)$/i,
  /^max(?:imum)? passes per (?<per>day|batch)(?: is| =|:)? (?<count>[\w-]{1,20})$/i,
];

/** "at most 10 passes per day", "max passes per batch: 40". */
export const readPassLimit: ReadForm = ({ text }) => {
  const found = PASSES.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found?.count === undefined || found.per === undefined) return null;
  const max = parseCount(found.count);
  if (max === null || max > 1000) return { reason: `a number from one to a thousand, not "${found.count}"` };
  return { meaning: { kind: 'pass-limit', per: found.per.toLowerCase() === 'day' ? 'day' : 'batch', max } };
};

const POST_MERGE: readonly RegExp[] = [
  new RegExp(
    `^after (?:the |a |each |every )?merge,?:? (?:the )?(?:workflow )?(?<code>${CODE})(?: (?:must )?pass(?:es)?)?$`,
    'i',
  ),
  new RegExp(
    `^(?:the )?(?:workflow )?(?<code>${CODE})(?: workflow)? (?:must )?pass(?:es)? (?:after (?:the |a |each |every )?merge|on (?:the )?merge commit)$`,
    'i',
  ),
];

/** "after merge: `deploy.yml`", "`deploy.yml` passes on the merge commit". */
export const readPostMerge: ReadForm = (phrase) => {
  const mark = firstGroup(POST_MERGE, phrase.text);
  if (mark === null) return null;
  const path = codeOf(mark, phrase);
  const workflow = path.replace(/^(?:\.\/)?\.github\/workflows\//, '');
  if (/^[\w.-]+\.ya?ml$/.test(workflow)) return { meaning: { kind: 'post-merge', workflow } };
  return { reason: `"${path.slice(0, 80)}" is no workflow file; write it like \`deploy.yml\`` };
};

function firstGroup(forms: readonly RegExp[], text: string): string | null {
  for (const form of forms) {
    const [value] = Object.values(form.exec(text)?.groups ?? {});
    if (value !== undefined) return value;
  }
  return null;
}

const codeOf = (mark: string, { codes }: Phrase): string => codes[Number(/\d+/.exec(mark)?.[0])] ?? '';

/** A list of nothing but code spans; null for any other text. */
function readCodes(list: string, phrase: Phrase): readonly string[] | null {
  if (list.trim() === '') return [];
  const parts = list.split(/, ?(?:and |or )?| and | or /i).map((part) => part.trim());
  const code = new RegExp(`^${CODE}$`);
  return parts.every((part) => code.test(part)) ? parts.map((part) => codeOf(part, phrase)) : null;
}
