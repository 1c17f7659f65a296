import { get, getMap, type Located } from '../located-yaml.ts';
import type { Rule } from '../rule.ts';
import type { Workflow } from '../workflow.ts';

const PROMISE = /^[ \t]*#.*\bact ignores: *([\w., -]+)/gm;
/** What narrows an event down. */
const FILTERS = ['types', 'workflows', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'];
/** What is GitHub's to keep, of a workflow or of a job. */
const KEPT = ['concurrency', 'environment'];

/** What act doesn't run no test of ours can see; a comment names it, and this rule sees to it that both are there. */
export const promisedTriggers: Rule = {
  name: 'promised-triggers',
  *check(workflow) {
    const { source, root } = workflow;
    const promised = new Set<string>();
    for (const match of source.matchAll(PROMISE)) {
      for (const path of (match[1] ?? '').split(',').map((text) => text.trim().replace(/\.$/, ''))) {
        if (path === '') continue;
        promised.add(path);
        if (holds(root, path.split('.'))) continue;
        const message = `the comment says that act ignores ${path}, and there is no ${path}`;
        yield { at: match.index, message, remedy: 'Write it, or take the word out of the comment' };
      }
    }
    for (const { path, at } of ignoredOf(workflow)) {
      if (promised.has(path)) continue;
      const message = `act ignores ${path}, so no test would miss it, and no comment promises it`;
      yield { at, message, remedy: `Write "# act ignores: ${path}." above on:` };
    }
  },
};

function* ignoredOf({ root, jobs }: Workflow): Generator<{ readonly path: string; readonly at: number }> {
  for (const [event, { value }] of getMap(root, 'on').entries) {
    for (const filter of FILTERS) {
      const found = get(value, filter);
      if (found !== null) yield { path: `on.${event}.${filter}`, at: found.at };
    }
  }
  for (const key of KEPT) {
    const found = get(root, key);
    if (found !== null) yield { path: key, at: found.at };
    for (const { id, node } of jobs) {
      const own = get(node, key);
      if (own !== null) yield { path: `jobs.${id}.${key}`, at: own.at };
    }
  }
}

function holds(node: Located | null, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return node !== null;
  return node !== null && holds(get(node, key), rest);
}
