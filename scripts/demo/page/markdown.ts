import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { followableUrl, type Html, html, revealControls, trusted } from './html.ts';

/** Longer texts are cut: the page is for reading, and the lexer is only linear on what people write. */
const LIMIT = 40_000;

const marked = new Marked({ gfm: true, breaks: false, async: false });

/**
 * GitHub-flavoured Markdown as GitHub shows it: raw HTML only where GitHub lets it through, images as their words (the
 * page loads nothing). Headings begin at `level`, whatever the text begins with, so that the page keeps one outline.
 */
export function renderMarkdown(source: string, level: 2 | 3 | 4): Html {
  const text = revealControls(source.length <= LIMIT ? source : `${source.slice(0, LIMIT)}\n\n…`);
  const unsafe = toUnsafeMarkup(text);
  if (unsafe === null) return html`<pre>${text}</pre>`;
  const top = Math.min(...[...unsafe.matchAll(/<h([1-6])\b/gi)].map((match) => Number(match[1])), 6);
  return trusted(sanitizeHtml(unsafe, policy(level - top)));
}

/** null for what the parser's recursion cannot hold, such as ten thousand nested quotes: that is shown as it is. */
function toUnsafeMarkup(text: string): string | null {
  try {
    return marked.parse(text, { async: false });
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && /call stack/.test(error.message))) return null;
    throw error;
  }
}

function policy(shift: number): sanitizeHtml.IOptions {
  const levels = [1, 2, 3, 4, 5, 6];
  const headings = Object.fromEntries(
    levels.map((level) => [`h${level}`, `h${Math.min(6, Math.max(2, level + shift))}`]),
  );
  return {
    // What GitHub's own sanitiser lets through, less everything that loads, styles or takes input.
    allowedTags: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'code'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'details', 'summary', 'br', 'hr', 'a', 'img'],
      ...['b', 'strong', 'i', 'em', 'del', 's', 'ins', 'kbd', 'sub', 'sup', 'samp', 'var', 'q', 'span', 'div'],
    ],
    allowedAttributes: {
      a: ['href', 'rel'],
      th: ['align', 'colspan', 'rowspan', 'scope'],
      td: ['align', 'colspan', 'rowspan'],
      details: ['open'],
      ol: ['start'],
    },
    disallowedTagsMode: 'discard',
    transformTags: {
      ...headings,
      a: (_name, attributes) => {
        const href = followableUrl(attributes.href ?? '');
        return href === null
          ? { tagName: 'span', attribs: {} }
          : { tagName: 'a', attribs: { href, rel: 'noreferrer' } };
      },
      img: (_name, attributes) => ({ tagName: 'span', attribs: {}, text: attributes.alt ?? '' }),
      // Task lists come as checkboxes; the state in words needs no form control.
      input: (_name, attributes) => ({ tagName: 'span', attribs: {}, text: 'checked' in attributes ? '☑' : '☐' }),
    },
  };
}
