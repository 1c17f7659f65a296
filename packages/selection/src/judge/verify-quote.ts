import type { TicketView } from '../ticket/ticket-view.ts';

/** Shorter words than these are in every ticket. */
const MIN_QUOTE = 12;

/**
 * Whether a quote stands in the ticket as it was shown, word for word. White space does not count, nor do the marks that
 * a quotation is put into.
 */
export function isQuoteOf(quote: string, { title, body }: Pick<TicketView, 'title' | 'body'>): boolean {
  const words = even(quote.trim().replace(/^["'“”„‘’«]+|["'“”‘’»]+$/g, ''));
  if (words.length < Math.min(MIN_QUOTE, even(title).length) || words === '') return false;
  return even(title).includes(words) || even(body).includes(words);
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
