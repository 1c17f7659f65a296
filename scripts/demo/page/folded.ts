import { clip } from './figures.ts';
import { type Html, html } from './html.ts';

/** Characters of any one raw document; more would make the page heavy, and the file itself is one command away. */
const RAW_LIMIT = 25_000;

/** A document that opens on demand. */
export function renderFolded(title: string, body: Html): Html {
  return html`<details><summary>${title}</summary>${body}</details>`;
}

/** A text as it is, cut where it is very long. */
export function renderSource(text: string, label: string): Html {
  return html`<pre tabindex="0" role="region" aria-label="${label}"><code>${clip(text, RAW_LIMIT)}</code></pre>`;
}
