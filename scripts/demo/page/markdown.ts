import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { escapeText, followableUrl, type Html, revealControls, trusted } from './html.ts';

/** Longer texts are cut: the page is for reading, and the lexer is only linear on what people write. */
const LIMIT = 40_000;

const marked = new Marked({ gfm: true, breaks: false, async: false });

/**
 * GitHub-flavoured Markdown as GitHub shows it: raw HTML only where GitHub lets it through, headings one level down
 * per `shift` so that the page keeps one outline, images as their words (the page loads nothing).
 */
export function renderMarkdown(source: string, shift = 2): Html {
  const text = revealControls(source.length <= LIMIT ? source : `${source.slice(0, LIMIT)}\n\n…`);
  const unsafe = marked.parse(text, { async: false });
  return trusted(sanitizeHtml(unsafe, policy(shift)));
}

function policy(shift: number): sanitizeHtml.IOptions {
  const headings = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, `h${Math.min(6, level + shift)}`]),
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

/** Text as it is, for a `<pre>`. */
export function renderRaw(text: string): Html {
  return trusted(escapeText(text));
}
