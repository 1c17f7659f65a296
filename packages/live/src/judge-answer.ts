import { assertNever, describeExpectation, type ProbeExpectation } from '@loop-actions/contract';
import type { ProbeAnswer } from './request.ts';

/** What an answer shows. `running`: what it says of the commit that runs; null where the probe doesn't ask. */
export type AnswerVerdict =
  | { readonly holds: true; readonly running: string | null; readonly figures: readonly string[] }
  | { readonly holds: false; readonly reason: string };

export interface WantedAnswer {
  readonly status: number;
  readonly expect: readonly ProbeExpectation[];
  /** The id of a replay, for `{id}`. */
  readonly id: string | null;
}

/** Whether an answer holds all that is expected of it. An empty body holds nothing, whatever was asked of it. */
export function judgeAnswer(answer: ProbeAnswer, wanted: WantedAnswer): AnswerVerdict {
  if (answer.status !== wanted.status) return fails(`it answers ${answer.status}, not ${wanted.status}`);
  const inHeader = wanted.expect.every((one) => one.kind === 'version' && one.from === 'header');
  if (answer.body.trim() === '' && !inHeader) return fails('its body is empty, so nothing was checked');
  let running: string | null = null;
  const figures: string[] = [];
  for (const expectation of wanted.expect) {
    const found = examine(answer, expectation, wanted.id);
    if (!found.holds) return found;
    if (running !== null && found.running !== null && !sameCommit(running, found.running)) {
      return fails(`it names two commits, ${running} and ${found.running}`);
    }
    running = found.running ?? running;
    figures.push(...found.figures);
  }
  return { holds: true, running, figures };
}

const fails = (reason: string): AnswerVerdict => ({ holds: false, reason });
const NOTHING_MORE = { holds: true, running: null, figures: [] } as const;
const sameCommit = (left: string, right: string): boolean => left.startsWith(right) || right.startsWith(left);

function examine(answer: ProbeAnswer, expectation: ProbeExpectation, id: string | null): AnswerVerdict {
  const no = (found: string): AnswerVerdict => fails(`${describeExpectation(expectation)} does not hold: ${found}`);
  switch (expectation.kind) {
    case 'contains':
      return findText(answer.body, filled(expectation.text, id)) ?? no('it does not');
    case 'equals': {
      const value = valueAt(answer, expectation.pointer);
      if (value === undefined) return no('there is no such value');
      return matchWhole(String(value), filled(expectation.value, id)) ?? no(`it is ${show(value)}`);
    }
    case 'figure': {
      const value = expectation.pointer === null ? answer.body.trim() : valueAt(answer, expectation.pointer);
      const figure =
        typeof value === 'number' ? value : Number(typeof value === 'string' && value !== '' ? value : Number.NaN);
      if (!Number.isFinite(figure))
        return no(value === undefined ? 'there is no such value' : `${show(value)} is no number`);
      const limit = expectation.baseline * expectation.factor;
      const shown = `measured ${figure}, baseline ${expectation.baseline}`;
      const holds = expectation.bound === 'at-most' ? figure <= limit : figure >= limit;
      return holds ? { ...NOTHING_MORE, figures: [`${expectation.pointer ?? 'figure'}: ${shown}`] } : no(shown);
    }
    case 'version': {
      const said = versionIn(answer, expectation);
      return said === null ? no('no commit is named there') : { ...NOTHING_MORE, running: said };
    }
    default:
      return assertNever(expectation);
  }
}

const filled = (text: string, id: string | null): string => (id === null ? text : text.replaceAll('{id}', id));
const show = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
const COMMIT = '[0-9a-f]{7,64}';
const COMMIT_WORD = new RegExp(`(?<![0-9a-z])(${COMMIT})(?![0-9a-z])`);

/** `{sha}` in a text stands for a commit: which one it is, is looked at afterwards. */
function findText(body: string, text: string): AnswerVerdict | null {
  if (!text.includes('{sha}')) return body.includes(text) ? NOTHING_MORE : null;
  const said = new RegExp(text.split('{sha}').map(escapeRegExp).join(`(?<![0-9a-z])(${COMMIT})(?![0-9a-z])`)).exec(
    body,
  )?.[1];
  return said === undefined ? null : { ...NOTHING_MORE, running: said };
}

function matchWhole(value: string, text: string): AnswerVerdict | null {
  if (!text.includes('{sha}')) return value === text ? NOTHING_MORE : null;
  const said = new RegExp(`^${text.split('{sha}').map(escapeRegExp).join(`(${COMMIT})`)}$`).exec(value)?.[1];
  return said === undefined ? null : { ...NOTHING_MORE, running: said };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function versionIn(
  answer: ProbeAnswer,
  { from, name }: ProbeExpectation & { readonly kind: 'version' },
): string | null {
  const text =
    from === 'body'
      ? answer.body
      : from === 'header'
        ? (answer.headers[(name ?? '').toLowerCase()] ?? '')
        : String(valueAt(answer, name ?? '') ?? '');
  return COMMIT_WORD.exec(text)?.[1] ?? null;
}

/** The value at a JSON pointer (RFC 6901); undefined where the body is no JSON, is cut, or has none there. */
function valueAt(answer: ProbeAnswer, pointer: string): unknown {
  if (answer.isCut) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(answer.body);
  } catch {
    return undefined;
  }
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'object' ? undefined : value;
}
