import { get, type Located } from '../located-yaml.ts';
import type { Rule } from '../rule.ts';

const PROMISE = /^[ \t]*#.*\bact ignores: *([\w., -]+)/gm;

/** What act doesn't run no test of ours can see; a comment names it, and this rule sees to it that it is there. */
export const promisedTriggers: Rule = {
  name: 'promised-triggers',
  *check({ source, root }) {
    for (const match of source.matchAll(PROMISE)) {
      for (const path of (match[1] ?? '').split(',').map((text) => text.trim().replace(/\.$/, ''))) {
        if (path === '' || holds(root, path.split('.'))) continue;
        const message = `the comment says that act ignores ${path}, and there is no ${path}`;
        yield { at: match.index, message, remedy: 'Write it, or take the word out of the comment' };
      }
    }
  },
};

function holds(node: Located | null, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return node !== null;
  return node !== null && holds(get(node, key), rest);
}
