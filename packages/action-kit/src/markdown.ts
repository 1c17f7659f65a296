/** Text that shows as itself wherever it stands in GitHub's Markdown: no markup, HTML, mention or table cell break. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()|~#!^$:]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/@/g, '@\u200b');
}

/** Inline code that holds any text, backticks and pipes included. */
export function inlineCode(text: string): string {
  const flat = text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return `<code>${flat.replace(/[\\`*_[\]|~#!$:@]/g, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** A table. Cells are Markdown already; use `escapeMarkdown` for text from outside. Line breaks become `<br>`. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A folded section. The title is text; the body is Markdown. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

function cell(markdown: string): string {
  return markdown.replace(/\r\n?|\n/g, '<br>').replace(/(?<!\\)\|/g, '\\|');
}
