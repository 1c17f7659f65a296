import type { ProbeExpectation } from '../../live/live-probe.ts';
import { CODE } from '../phrase.ts';
import { parseNumber } from '../quantity.ts';

const CONTAINS = new RegExp(`^(?:(?:the |its )?(?:body|answer) )?(?:contains|includes|holds) (?<code>${CODE})$`, 'i');
const EQUALS = new RegExp(`^(?:json )?(?:at )?(?<at>${CODE}) (?:is|equals|=) (?<code>${CODE})$`, 'i');
const FIGURE = new RegExp(
  `^(?:the )?(?:number|figure|value|count)(?: (?:at|in) (?<at>${CODE}))? (?:is )?(?<bound>at most|not above|no more than|≤|<=|at least|not below|no less than|≥|>=) (?<baseline>[\\d.,]+)(?: ?(?:ms|s|%))?(?: ?(?:×|x|\\*|times) ?(?<factor>[\\d.]+))?$`,
  'i',
);
const VERSION = new RegExp(
  `^(?:the )?(?:version|revision|commit|sha) (?:(?:is )?in )?(?:the )?(?:(?<body>body)|header (?<header>${CODE})|(?:json )?at (?<at>${CODE}))$`,
  'i',
);

/** "body contains `x`", "number at `/p95` at most 250 × 1.2", "version in header `x-revision`"; null for another note. */
export function readExpectation(note: string, codes: readonly string[]): ProbeExpectation | string | null {
  const codeOf = (mark: string | undefined) => codes[Number(/\d+/.exec(mark ?? '')?.[0])] ?? '';
  const contains = CONTAINS.exec(note)?.groups;
  if (contains !== undefined) return readText(codeOf(contains.code));
  const equals = EQUALS.exec(note)?.groups;
  if (equals !== undefined) {
    const value = codeOf(equals.code);
    if (value === '') return 'the value that it must be is empty';
    return withPointer(codeOf(equals.at), (pointer) => ({ kind: 'equals', pointer, value }));
  }
  const figure = FIGURE.exec(note)?.groups;
  if (figure !== undefined) return readFigure(figure, figure.at === undefined ? null : codeOf(figure.at));
  const version = VERSION.exec(note)?.groups;
  if (version === undefined) return null;
  if (version.body !== undefined) return { kind: 'version', from: 'body', name: null };
  if (version.header !== undefined) return { kind: 'version', from: 'header', name: codeOf(version.header) };
  return withPointer(codeOf(version.at), (name) => ({ kind: 'version', from: 'pointer', name }));
}

/** A text that nearly every answer holds proves nothing. */
function readText(text: string): ProbeExpectation | string {
  if (text.replace(/[\s\p{P}\p{S}]/gu, '').length < 2)
    return `nearly every answer holds \`${text.slice(0, 20)}\`, so it proves nothing`;
  return { kind: 'contains', text };
}

function readFigure(groups: Readonly<Record<string, string>>, pointer: string | null): ProbeExpectation | string {
  const baseline = parseNumber(groups.baseline ?? '');
  const factor = groups.factor === undefined ? 1 : parseNumber(groups.factor);
  if (baseline === null || factor === null || factor <= 0) return 'its baseline is no number';
  const bound = /most|above|more|≤|<=/i.test(groups.bound ?? '') ? 'at-most' : 'at-least';
  if (bound === 'at-least' && baseline * factor <= 0) return 'every count is at least 0, so it proves nothing';
  if (bound === 'at-most' && factor > 10) return 'more than ten times its baseline is no bound';
  const figure = { kind: 'figure', bound, baseline, factor } as const;
  if (pointer === null) return { ...figure, pointer };
  return withPointer(pointer, (at) => ({ ...figure, pointer: at }));
}

function withPointer(pointer: string, make: (pointer: string) => ProbeExpectation): ProbeExpectation | string {
  return /^(?:\/[^/]{1,200}){1,20}$/.test(pointer)
    ? make(pointer)
    : `\`${pointer.slice(0, 80)}\` is no JSON pointer, like \`/latency/p95\``;
}
