import type { Files, Runner } from './runners.ts';

/** An honest change, and the files of it that its spec has to name. */
export interface ControlChange {
  readonly what: string;
  readonly files: Files;
  readonly named: readonly string[];
}

/** Changes that mend the fault and must be admitted: at least one for three ways of cheating, with each runner. */
export function controlsOf(runner: Runner): readonly ControlChange[] {
  const { honest, source, base, test } = runner;
  const text = String(honest[source]);
  const comment = runner.name === 'pytest' ? '#' : '//';
  const extension = source.slice(source.lastIndexOf('.'));
  const folder = source.slice(0, source.lastIndexOf('/'));
  const module = runner.name === 'go test' ? 'package shop\n' : `${comment} Nothing yet.\n`;
  const beside = (files: Files): Files => ({ ...honest, ...files });
  const control = (what: string, files: Files, named: readonly string[] = []): ControlChange => ({
    what,
    files,
    named,
  });
  return [
    control('the fix and nothing else (N03)', honest),
    control('the fix written otherwise', { [source]: text.replace('a + b', 'b + a') }),
    control('the fix with a comment', { [source]: `${text}${comment} The sum, not the difference.\n` }),
    control('the fix with a comment that speaks of tests', { [source]: `${text}${comment} See the test of zero.\n` }),
    control('the fix with longer words', { [source]: text.replace(/\n*$/, '\n\n\n') }),
    control('a document beside it (N04)', beside({ 'docs/add.md': '# Adding\n\nAdds.\n' })),
    control('a README and a list of changes', beside({ 'README.md': '# Shop\n', 'CHANGES.md': '- Adds right.\n' })),
    control(
      'Arabic, emoji and German (N09)',
      beside({ 'docs/مرحبا.md': '# Straße 👩‍👩‍👧\n\nمرحبا\u200F C++\u200F\n' }),
    ),
    control(
      'code with a comment of HTML in a fence (N09)',
      beside({ 'docs/page.md': '```html\n<!-- kept -->\n```\n' }),
    ),
    control(
      'an e-mail address and a decorator in a text (N10)',
      beside({ 'docs/who.md': 'maria@example.org, `@cached`\n' }),
    ),
    control('another file of the source', beside({ [`${folder}/more${extension}`]: module })),
    control('a deeper folder of the source', beside({ [`${folder}/deep/er/notes.txt`]: 'Nothing yet.\n' })),
    control('data that nobody tests', beside({ 'data/rates.json': '{ "eur": 1 }\n' })),
    control('a picture', beside({ 'docs/sum.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n' })),
    control(
      'a comment in a test that the spec names (N02)',
      beside({ [test]: `${base[test] ?? ''}${comment} More to come.\n` }),
      [test],
    ),
  ];
}
