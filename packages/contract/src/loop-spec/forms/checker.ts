import { CODE, splitList } from '../phrase.ts';
import type { ReadForm } from '../reading.ts';

/** What a lens may be called: it is a file name as well. */
export const LENS_NAME = /^[a-z][a-z0-9-]{0,39}$/;

const DIFFERS =
  /^(?:(?:the )?checker(?: (?:must|has to|should))? )?differs?(?: from (?:the )?maker)?(?: by| in|:) ?(?:the )?(?<by>model|vendor)$/i;
const LENSES = /^(?:(?:the )?checker(?:'s)? )?(?:review )?lenses(?: are)?:? (?<names>.+)$/i;
const LENS = new RegExp(`^(?:review )?lens (?<name>${CODE}|[\\w-]+): (?<question>.+)$`, 'i');

/**
 * "the checker differs from the maker by vendor", "lenses: security, bugs, `api-stability`", "lens `api-stability`: does
 * a caller have to change?".
 */
export const readChecker: ReadForm = (phrase) => {
  const plain = (text: string): string =>
    text.replace(/\uE000(\d+)\uE001/g, (_mark, index: string) => phrase.codes[Number(index)] ?? '').trim();
  const by = DIFFERS.exec(phrase.text)?.groups?.by?.toLowerCase();
  if (by !== undefined) return { meaning: { kind: 'checker-differs', by: by === 'vendor' ? 'vendor' : 'model' } };
  const lens = LENS.exec(phrase.text)?.groups;
  if (lens !== undefined) {
    const name = plain(lens.name ?? '').toLowerCase();
    return LENS_NAME.test(name) ? { meaning: { kind: 'lens', name, question: plain(lens.question ?? '') } } : odd(name);
  }
  const list = LENSES.exec(phrase.text)?.groups?.names;
  if (list === undefined) return null;
  const names = [...new Set((splitList(list)?.parts ?? []).map((part) => plain(part).toLowerCase()))];
  const stranger = names.find((name) => !LENS_NAME.test(name));
  if (names.length === 0 || stranger !== undefined) return odd(stranger ?? list);
  return { meaning: { kind: 'lenses', names } };
};

function odd(name: string): { readonly reason: string } {
  return {
    reason: `"${name.slice(0, 60)}" is no name of a lens; write lower-case words with hyphens, like api-stability`,
  };
}
