/** Markup that is safe to put into the page as it is. Made by {@link html} and {@link trusted} only. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/** Builds markup from a template; every value that is not {@link Html} is escaped. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += toMarkup(value) + (strings[index + 1] ?? '');
  });
  return new Html(markup);
}

/** Vouches for markup that a sanitiser or this program made. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function toMarkup(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(toMarkup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for content and quoted attributes, and shows what would otherwise act unseen: control characters and
 * the bidirectional overrides that make code read differently from how it runs (CVE-2021-42574).
 */
export function escapeText(text: string): string {
  return revealControls(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Replaces control and bidirectional characters by their visible names, e.g. `[U+202E]`. */
export function revealControls(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, (character) =>
      character === '\n' || character === '\t'
        ? character
        : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

/** The address, if a reader could follow it: http or https, and not the demo's own server, which is gone by then. */
export function followableUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const ownServer = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(url.hostname);
  return ownServer ? null : url.href;
}

/** A link where it leads somewhere, else only its text. */
export function link(address: string, text: HtmlValue): Html {
  const url = followableUrl(address);
  return url === null ? html`${text}` : html`<a href="${url}" rel="noreferrer">${text}</a>`;
}
