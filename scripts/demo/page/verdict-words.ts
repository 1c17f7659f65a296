import type { VerdictValue } from '@loop-actions/contract';
import { type Html, html } from './html.ts';

/** `pass`, `fail`, `hold` (a person is asked) or `idle` (not reached): colour, sign and word of one outcome. */
export type Tone = 'pass' | 'fail' | 'hold' | 'idle';

const SIGNS: Readonly<Record<Tone, string>> = { pass: '✓', fail: '✕', hold: '!', idle: '–' };

/** A small coloured label. The sign and the word carry the meaning too, so colour is never needed. */
export function chip(tone: Tone, word: string): Html {
  return html`<span class="chip ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span> ${word}</span>`;
}

/** The sign of a tone, for the eye only. */
export function sign(tone: Tone): Html {
  return html`<span class="node ${tone}" aria-hidden="true">${SIGNS[tone]}</span>`;
}

export const VERDICT_TONES: Readonly<Record<VerdictValue, Tone>> = { pass: 'pass', fail: 'fail', error: 'hold' };
export const VERDICT_WORDS: Readonly<Record<VerdictValue, string>> = { pass: 'pass', fail: 'fail', error: 'error' };
