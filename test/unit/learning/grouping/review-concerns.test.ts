import { describe, expect, it } from 'vitest';
import { findConcern, type SaidText } from '../../../../packages/learning/src/grouping/review-concerns.ts';

const asks = (text: string, said: Omit<SaidText, 'text'> = {}): string | null =>
  findConcern({ text, ...said })?.id ?? null;

describe('What a reviewer asks for', () => {
  it.each([
    ['rename', 'Please prefix the method with `cart`.'],
    ['rename', 'Could we change the parameter name?'],
    ['name-case', 'Could we use lower case here?'],
    ['name-case', 'Capitalize constants, please.'],
    ['move', 'Could you move this to `cart.ts`?'],
    ['move', 'This belongs in the cart module.'],
    ['duplicate', 'Can we move this into a helper, since both pages do it?'],
    ['extract', 'Can we move this into a helper?'],
    ['changelog', 'This should be documented in the changelog.'],
    ['commit-message', 'Please update the PR description.'],
    ['sorted', 'Let’s keep the list sorted.'],
    ['typo', 'Could you rephrase this?'],
    ['unneeded', 'This shouldn’t be needed.'],
    ['validate', 'Please validate the input.'],
  ])('is %s where he says “%s”', (id, text) => {
    expect(asks(text)).toBe(id);
  });

  it('is said where a sentence begins; what follows is why', () => {
    expect(asks('Please add a test.')).toBe('test');
    expect(asks('The reviewer of the other branch told me to add a test.')).toBeNull();
    expect(asks('Swallowing errors here is bad.')).toBe('error');
    expect(asks('The caller of the caller of this one swallows the error anyway.')).toBeNull();
  });

  it('may be said behind a sentence that tells why, if no other wish stands between', () => {
    expect(asks('It holds more than one cart. Please rename it to `carts`.')).toBe('rename');
    expect(asks('Please use a set. Then rename it to `carts`.')).toBeNull();
    expect(asks('Why is it a list? Please rename it to `carts`.')).toBeNull();
    expect(asks('It holds more than one cart. And rename it to `carts`.')).toBeNull();
  });

  it('is not what he struck out', () => {
    expect(asks('~~Please rename it to `carts`.~~')).toBeNull();
  });
});

describe('The same words', () => {
  it.each([
    [
      'a comment at a function describe it',
      'Please add a comment.',
      'a.ts',
      'export function pay(): void {',
      'docstring',
    ],
    ['a comment at a field describe it', 'Please add a comment.', 'a.rs', '    pub total: u32,', 'docstring'],
    ['a comment at a statement explain it', 'Please add a comment.', 'a.ts', '  pay(cart);', 'comment'],
    ['why explain even a function', 'Please add a comment why.', 'a.ts', 'function pay() {', 'comment'],
    ['explaining a document are of the manual', 'Please explain what a cart is.', 'guide.md', 'A cart.', 'docs'],
    ['explaining code are of nothing known', 'Please explain what a cart is.', 'a.ts', '  pay(cart);', null],
    ['a docstring in a document are of the manual', 'Please add a docstring.', 'guide.md', 'function pay()', 'docs'],
    ['a misleading name want a declaration', 'The name is misleading.', 'a.ts', '  const total = 3;', 'rename'],
    ['a misleading name elsewhere fit many things', 'The name is misleading.', 'a.ts', '  pay(cart);', null],
    ['a misleading name with the name do not', 'The name `total` is misleading.', 'a.ts', '  pay(cart);', 'rename'],
    [
      'a name with the letters of the one there are of its case',
      'Rename it to `cart_total`.',
      'a.py',
      'cartTotal = 3',
      'name-case',
    ],
  ])('of %s', (_, text, path, wrote, id) => {
    expect(asks(text, { path, wrote })).toBe(id);
  });
});
