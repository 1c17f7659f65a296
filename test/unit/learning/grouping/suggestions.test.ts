import { commentedLines, suggestionIn } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConcern } from '../../../../packages/learning/src/grouping/review-concerns.ts';

const fence = (...lines: readonly string[]): string => ['```suggestion', ...lines, '```'].join('\n');

/** What a suggestion asks for, with a word beside it or without. */
function asks(path: string, wrote: string, became: string | null, words = ''): string | null {
  const text = `${words}\n${fence(...(became === null ? [] : became.split('\n')))}`;
  return findConcern({ text, path, wrote })?.id ?? null;
}

describe('A suggestion', () => {
  it.each([
    ['a constant', 'cart.ts', 'const amt = sum(items);', 'const total = sum(items);'],
    [
      'a function and its use',
      'cart.py',
      'def calc(x):\n    return calc(x - 1)',
      'def total(x):\n    return total(x - 1)',
    ],
    ['a method', 'cart.ts', '  loadAll(id: string): Cart {', '  loadCart(id: string): Cart {'],
    ['a field of a struct', 'cart.go', '\tAmt    int `json:"total"`', '\tTotal    int `json:"total"`'],
    ['a typed parameter', 'Cart.java', 'private void add(Item x) {', 'private void add(Item item) {'],
    ['a C++ function', 'cart.cc', 'Money Cart::Amt(int id) {', 'Money Cart::Total(int id) {'],
    ['a type parameter', 'cart.ts', 'export interface Cart<T = Item> {', 'export interface Cart<Entry = Item> {'],
    ['what a lambda takes', 'cart.ts', 'items.map((x) => {', 'items.map((item) => {'],
    ['a setting', 'cart.toml', 'amt = 3', 'total = 3'],
  ])('that gives another name to %s where it is declared asks for that name', (_, path, wrote, became) => {
    expect(asks(path, wrote, became)).toBe('rename');
  });

  it.each([
    ['another function is called', 'cart.ts', 'return price(item);', 'return cost(item);'],
    ['another type is used', 'cart.ts', 'let total: number;', 'let total: Money;'],
    ['another value is set', 'ci.yml', 'interval: weekly', 'interval: monthly'],
    ['another variable is written to', 'cart.ts', 'width = 3;', 'height = 3;'],
    ['something is imported', 'cart.ts', "import { price } from './a';", "import { cost } from './a';"],
    ['more than names change', 'cart.ts', 'const a = 1;', 'const b = await load();'],
  ])('asks for no name where %s', (_, path, wrote, became) => {
    expect(asks(path, wrote, became)).toBeNull();
  });

  it('asks for another spelling where the letters stay', () => {
    expect(asks('cart.py', 'cartItems = []', 'cart_items = []')).toBe('name-case');
    expect(asks('cart.ts', 'class Httpclient {', 'class HttpClient {')).toBe('name-case');
  });

  it.each([
    [
      'a sentence of a document',
      'guide.md',
      'The cart recieves all items of the user.',
      'The cart receives all items of the user.',
    ],
    ['a comment', 'cart.ts', '// Adds all item to the cart at once.', '// Adds all items to the cart at once.'],
    [
      'a text in a file of settings',
      'en.json',
      '"empty": "There is no items in here."',
      '"empty": "There are no items in here."',
    ],
    [
      'a sentence in two',
      'guide.md',
      'The cart is empty, add an item to it.',
      'The cart is empty.\nAdd an item to it.',
    ],
  ])('that says %s in other words asks for a wording', (_, path, wrote, became) => {
    expect(asks(path, wrote, became)).toBe('typo');
  });

  it.each([
    [
      'a document says more',
      'guide.md',
      'The cart holds all items.',
      'The cart holds all items. They expire after two days of rest, unless the user pays.',
    ],
    ['a document says less', 'guide.md', 'The cart holds all of the paid items.', 'The cart holds all items.'],
    [
      'another name is told',
      'guide.md',
      'Call `addItem` to put it into the cart.',
      'Call `putItem` to put it into the cart.',
    ],
    [
      'another figure is told',
      'guide.md',
      'The cart expires after 3 days of rest.',
      'The cart expires after 5 days of rest.',
    ],
    [
      'a link is set',
      'guide.md',
      'See the guide of the cart for more.',
      'See [the guide](https://example.com) of the cart for more.',
    ],
    ['an example in a document is mended', 'guide.md', 'const cart = load(item);', 'const cart = await load(item);'],
    ['a tool is spoken to', 'cart.go', '//go:build linux and darwin or so', '//go:build linux and windows or so'],
    ['code changes', 'cart.ts', 'return items of the cart;', 'return all items of the cart;'],
  ])('asks for no wording where %s', (_, path, wrote, became) => {
    expect(asks(path, wrote, became)).toBeNull();
  });

  it('that leaves nothing of a line asks for it to go, if there is a word why', () => {
    const wrote = 'const cart = load();\nlog(cart);';
    expect(asks('cart.ts', wrote, null, 'The caller does so.')).toBe('unneeded');
    expect(asks('cart.ts', wrote, null)).toBeNull();
    expect(asks('cart.ts', '// Loads.', null, 'The caller does so.')).toBeNull();
  });

  it('may stand for fewer lines or more than it holds', () => {
    const wrote = 'import x;\n\nfunction calc(\n  items,\n) {';
    expect(asks('cart.ts', wrote, 'function total(\n  items,\n) {')).toBe('rename');
    expect(asks('cart.ts', 'let a = 1;\nconst amt = 3;', 'const total = 3;')).toBe('rename');
  });

  it('is asked for what is said beside it first, and tells what decided', () => {
    const wrote = 'const amt = 3;';
    expect(asks('cart.ts', wrote, 'const total = 3;', 'Please add a test.')).toBe('test');
    expect(findConcern({ text: fence('const total = 3;'), path: 'cart.ts', wrote })).toEqual({
      id: 'rename',
      name: 'A clearer name',
      quote: '`amt` → `total`',
    });
    const path = 'guide.md';
    const typo = findConcern({
      text: fence('A cart holds items of one user.'),
      path,
      wrote: 'A cart hold items of one user.',
    });
    expect(typo?.quote).toBe('`hold` → `holds`');
  });

  it('may be known without its text, as of a merge', () => {
    const wrote = 'const amt = 3;';
    expect(findConcern({ text: '`a.ts`: changed', path: 'a.ts', wrote, became: 'const total = 3;' })?.id).toBe(
      'rename',
    );
    expect(findConcern({ text: '`a.ts`: changed', path: 'a.ts', wrote, became: '' })).toBeNull();
  });
});

describe('A name alone', () => {
  it.each([
    ['is a wish for it at a declaration of one like it', 'Maybe `cartTotal`?', '  const total = 3;', 'rename'],
    ['is one in a short sentence', 'Should this be `cartTotal` for clarity?', '  const total = 3;', 'rename'],
    ['is one without quotes', 'nit: should be cartTotal', '  const total = 3;', 'rename'],
    ['is another spelling of the same', 'Should this be `cart_total`?', 'cartTotal = 3', 'name-case'],
    ['is none where nothing like it is declared', 'Maybe `cartTotal`?', '  const limit = 3;', null],
    ['is none where it is there', 'Maybe `limit`?', '  const limitOf = limit;', null],
    ['is none of a type for a value', 'Can this be `CartTotal`?', '  const total = 3;', null],
    ['is none among others', 'Maybe `cartTotal` or `netTotal` of `Cart`?', '  const total = 3;', null],
  ])('%s', (_, text, wrote, id) => {
    expect(findConcern({ text, path: wrote.includes('const') ? 'a.ts' : 'a.py', wrote })?.id ?? null).toBe(id);
  });
});

describe('What a comment stands at', () => {
  it.each([
    ['the new side, six lines at most', '@@ -1,2 +1,9 @@\n+a\n+b\n-x\n c\n+d\n+e\n+f\n+g', 'b\nc\nd\ne\nf\ng'],
    ['the old side of a removed line', '@@ -1,2 +1,1 @@\n a\n+new\n-old', 'a\nold'],
    ['a line of context', '@@ -1 +1 @@\n+a\n b', 'a\nb'],
    ['an empty line', '@@ -1 +1 @@\n+a\n+', 'a\n'],
    ['no mark of a missing newline', '@@ -1 +1 @@\n+a\n\\ No newline at end of file', 'a'],
  ])('is %s', (_, hunk, lines) => {
    expect(commentedLines(hunk)).toBe(lines);
  });

  it('is told from nothing at all where a suggestion is empty', () => {
    expect(suggestionIn('Please drop it.')).toBeNull();
    expect(suggestionIn(fence())).toBe('');
    expect(suggestionIn(fence(''))).toBe('\n');
    expect(suggestionIn(`Why not\r\n\`\`\`suggestion\r\na \`b\`\r\n\`\`\`\r\n`)).toBe('a `b`\n');
    expect(suggestionIn('````suggestion\n```\na\n```\n````')).toBe('```\na\n```\n');
    expect(suggestionIn('```suggestion\na')).toBeNull();
  });

  it('and what is suggested may be any text, and takes no time', () => {
    const part = fc.constantFrom(
      'const ',
      'a',
      '<',
      '>',
      '(',
      ')',
      ' ',
      '\n',
      ': ',
      '`',
      '"',
      ',',
      '//',
      '=>',
      '*',
      'the cart ',
      '.',
    );
    const hostile = fc.array(part, { maxLength: 20 }).map((parts) => parts.join('').repeat(40));
    const started = performance.now();
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom('a.ts', 'a.md', 'a.go', 'a.json'), (wrote, became, path) => {
        const concern = findConcern({ text: fence(became), path, wrote });
        expect(concern === null || concern.quote.length < 200).toBe(true);
      }),
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
