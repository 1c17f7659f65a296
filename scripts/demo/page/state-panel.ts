import {
  type CurrentRun,
  getCurrentRun,
  getItem,
  type ItemStatus,
  isLoopError,
  listItems,
  parseLoopState,
  type StateItem,
} from '@loop-actions/contract';
import { plural } from './figures.ts';
import { renderFolded, renderSource } from './folded.ts';
import { type Html, html, link } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { chip, type Tone } from './verdict-words.ts';

const ITEMS_SHOWN = 20;
const ENTRIES_SHOWN = 10;

const STATUS_TONES: Readonly<Record<ItemStatus, Tone>> = {
  ready: 'idle',
  selected: 'idle',
  drafted: 'pass',
  done: 'pass',
  skipped: 'idle',
  failed: 'fail',
  waiting: 'hold',
  escalated: 'hold',
};

/** LOOP_STATE.md, as the next run reads it and as it is. A state that cannot be read is shown as the text it is. */
export function renderState(text: string): Html {
  return html`<div class="state">${read(
    text,
    () => renderMarkdown(text, 3),
    (state) => {
      const items = listItems(state);
      const hidden = items.length - ITEMS_SHOWN;
      return html`${renderCurrentRun(getCurrentRun(state))}${items.slice(0, ITEMS_SHOWN).map(renderItem)}${hidden > 0 && html`<p class="quiet">… and ${plural(hidden, 'more item')}</p>`}`;
    },
  )}</div>
${renderFolded('LOOP_STATE.md as it is', renderSource(text, 'LOOP_STATE.md'))}`;
}

/** The status of one item; null where the state has none, or cannot be read. */
export function itemStatus(text: string, item: string): ItemStatus | null {
  return read(
    text,
    () => null,
    (state) => getItem(state, item)?.status ?? null,
  );
}

function read<T>(text: string, otherwise: () => T, then: (state: ReturnType<typeof parseLoopState>) => T): T {
  try {
    return then(parseLoopState(text));
  } catch (error) {
    if (isLoopError(error)) return otherwise();
    throw error;
  }
}

function renderCurrentRun(run: CurrentRun): Html {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['Run', run.runId],
    ['Mode', run.mode],
    ['Selected', run.selectedItems],
    ['Pull requests', run.openedPullRequests],
    ['Escalations', run.escalations],
  ];
  return html`<dl class="figures small">${facts.map(
    ([name, value]) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function renderItem(item: StateItem): Html {
  const facts: readonly (readonly [string, Html | string | null])[] = [
    ['Reason', item.reason],
    ['Attempts', `${item.attempts}${item.failedAttempts > 0 ? `, ${item.failedAttempts} failed` : ''}`],
    ['Gates', item.gates.length === 0 ? null : item.gates.map((gate) => `${gate.name} ${gate.outcome}`).join(', ')],
    ['Pull request', item.pullRequest === null ? null : renderPullRequestName(item.pullRequest)],
    ['Next', item.nextAction],
  ];
  return html`<div class="item"><p><b>${item.id}</b> ${chip(STATUS_TONES[item.status], item.status)}</p>
<dl>${facts.map(([name, value]) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}${
    item.entries.length > 0 && html`<div><dt>Ledger</dt><dd>${renderEntries(item)}</dd></div>`
  }</dl></div>`;
}

/** `#2` for an address that ends like GitHub's do; other trackers' names stay as they are. */
function renderPullRequestName(address: string): Html {
  const number = /\/pull\/(\d{1,10})$/.exec(address)?.[1];
  return link(address, number === undefined ? address : `#${number}`);
}

function renderEntries(item: StateItem): Html {
  return html`<ul>${item.entries
    .slice(-ENTRIES_SHOWN)
    .map(
      (entry) => html`<li><code>${entry.key}</code> ${entry.outcome}${entry.note !== '' && html`: ${entry.note}`}</li>`,
    )}</ul>`;
}
