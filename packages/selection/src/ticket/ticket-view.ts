import type { Ticket } from '@loop-actions/contract';
import { foldForDetection, sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import { acceptanceCriteria } from './acceptance-criteria.ts';
import { expectedPaths } from './expected-paths.ts';

/** Text of a ticket beyond this is no description any more, characters. */
const MAX_BODY_CHARS = 32_000;

/** A ticket's words as a person sees them on GitHub, read once however many rules ask. */
export interface TicketView {
  readonly title: string;
  readonly body: string;
  /** Title, line break, body, in lower case and with look-alike letters as what they look like: for finding words. */
  readonly folded: string;
  /** Whether the body is longer than what is read. */
  readonly cut: boolean;
  /** Kinds of text that no reader of the page sees. */
  readonly hidden: readonly string[];
  /** Files it says it will change. */
  readonly paths: readonly string[];
  readonly criteria: readonly string[];
}

/** Reads tickets when a rule first asks for their words: most are decided by their labels alone. */
export function createTicketReader(): (ticket: Ticket) => TicketView {
  const views = new WeakMap<Ticket, TicketView>();
  return (ticket) => {
    const known = views.get(ticket);
    if (known !== undefined) return known;
    const view = readTicket(ticket);
    views.set(ticket, view);
    return view;
  };
}

function readTicket(ticket: Ticket): TicketView {
  const { text: body, removed } = sanitizeInbound(ticket.body, { maxChars: MAX_BODY_CHARS });
  const title = sanitizeInboundLine(ticket.title, { maxChars: 500 }).text;
  return {
    title,
    body,
    folded: fold(`${title}\n${body}`),
    cut: removed.includes('truncated'),
    hidden: removed.filter((name) => name !== 'truncated'),
    paths: expectedPaths(body),
    criteria: acceptanceCriteria(body),
  };
}

const ASCII = /^[\0-\x7f]*$/;

/** Most tickets are plain ASCII, of which folding is only a matter of case. */
function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.split('\n').map(foldForDetection).join('\n');
}
