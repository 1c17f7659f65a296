import { LoopError } from '@loop-actions/contract';
import type { TrackerQuery } from '@loop-actions/github';

/** The words of the `batch` input; a contract of its own, documented in the README of triage. */
const FORMS = 'numbers (12 or #12), label:<name>, milestone:<title or number>, parent:<number>';

/** Reads the entries of the input `batch`; null when there are none. Throws `E_INPUT_INVALID`. */
export function parseBatch(entries: readonly string[], state: 'open' | 'all'): TrackerQuery | null {
  if (entries.length === 0) return null;
  const numbers: number[] = [];
  const labels: string[] = [];
  let milestone: string | undefined;
  let parent: number | undefined;
  for (const entry of entries) {
    const number = /^#?([1-9]\d{0,9})$/.exec(entry)?.[1];
    const [, kind, value] = /^(label|milestone|parent):\s*(.+)$/.exec(entry) ?? [];
    if (number !== undefined) numbers.push(Number(number));
    else if (kind === 'label' && value !== undefined) labels.push(value);
    else if (kind === 'milestone' && value !== undefined && milestone === undefined) milestone = value;
    else if (kind === 'parent' && parent === undefined && /^#?[1-9]\d{0,9}$/.test(value ?? '')) {
      parent = Number(value?.replace('#', ''));
    } else throw invalid(`batch: ${JSON.stringify(entry.slice(0, 120))} is not allowed`);
  }
  if (numbers.length > 0 && (labels.length > 0 || milestone !== undefined || parent !== undefined)) {
    throw invalid('batch: numbers can’t be mixed with label:, milestone: or parent:');
  }
  return {
    state,
    ...(numbers.length > 0 ? { numbers: [...new Set(numbers)] } : {}),
    ...(labels.length > 0 ? { labels } : {}),
    ...(milestone === undefined ? {} : { milestone }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function invalid(message: string): LoopError {
  return new LoopError('E_INPUT_INVALID', { message, remedy: `Write ${FORMS}, separated by commas or line breaks.` });
}
