import { type Breaker, type Override, sha256, WHOLE_LOOP } from '@loop-actions/contract';
import { sanitizeOutbound } from '@loop-actions/text';

/** The same period is the same trip, whichever run sees it first. */
export function breakerKey({ since }: Pick<Breaker, 'since'>): string {
  return sha256(since ?? 'start').slice(7, 19);
}

/** Why nothing is dispatched, in one sentence without a full stop. */
export function whyOpen({ currency, spent, limits, since }: Breaker): string {
  const after = since === null ? 'so far' : `since ${since}`;
  const words = (amount: number | null, unit: 'tokens' | 'costUsd'): string =>
    amount === null
      ? 'an unknown amount'
      : unit === 'tokens'
        ? `${amount.toLocaleString('en-US')} tokens`
        : `$${amount.toFixed(2)}`;
  const unit = currency ?? 'costUsd';
  return `the breaker is open: ${words(spent[unit], unit)} spent ${after} without an accepted change (limit ${words(limits[unit], unit)})`;
}

/** The issue that asks a person, once per trip. */
export function breakerIssue(breaker: Breaker): { readonly title: string; readonly body: string } {
  return {
    title: 'The loop has spent its budget without an accepted change',
    body: [
      `**The loop stopped dispatching: ${whyOpen(breaker)}.** Nothing new is begun; what is under way ends and is recorded.`,
      'It starts again by itself as soon as a pull request of the loop is merged.',
      [
        '**To let it go on before that** (write access needed), comment `/override breaker for 3 days: why`; it then counts',
        'afresh from your comment on. Or raise the limit with `/override budget +$5 for 3 days: why`. Without a time an override',
        'holds for 7 days, and for 30 at most; when it has expired, what was spent since the last accepted change counts again.',
        'On a ticket, `/override breaker: why` lets that one ticket through.',
      ].join(' '),
    ].join('\n\n'),
  };
}

/** What a person reads of overrides in the summary, a line each. */
export function describeOverrides(overrides: readonly Override[]): readonly string[] {
  return overrides.map(({ scope, what, tokens, costUsd, person, until, reason }) => {
    const more = [costUsd === null ? '' : `+$${costUsd}`, tokens === null ? '' : `+${tokens} tokens`];
    const lifted =
      what === 'breaker' ? 'lets the breaker count afresh' : `raises the budget by ${more.filter(Boolean).join(', ')}`;
    const whose = scope === WHOLE_LOOP ? 'the loop' : scope;
    return `Override by @${person} for ${whose}, until ${until}: ${lifted}. ${sanitizeOutbound(reason, { maxChars: 500 }).text}`;
  });
}
