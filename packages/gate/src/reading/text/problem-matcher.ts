import { LoopError } from '@loop-actions/contract';
import type { RE2JS } from 're2js';
import * as z from 'zod';
import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';

const group = z.int().min(1).max(30).optional();
const Pattern = z.object({
  regexp: z.string().min(1).max(2000),
  file: group,
  fromPath: group,
  line: group,
  column: group,
  severity: group,
  code: group,
  message: group,
  loop: z.boolean().optional(),
});
/** GitHub's problem-matcher file (actions/toolkit, `docs/problem-matchers.md`). */
const Matchers = z.object({
  problemMatcher: z
    .array(
      z.object({
        owner: z.string().min(1).max(100),
        severity: z.enum(['error', 'warning', 'notice']).optional(),
        pattern: z.array(Pattern).min(1).max(10),
      }),
    )
    .min(1)
    .max(50),
});

/** Lines longer than this are no matcher's. */
const LONGEST_LINE = 1000;

interface Step extends z.infer<typeof Pattern> {
  readonly expression: RE2JS;
}

/**
 * Reads a problem-matcher file, which comes from the base like everything that decides. The expressions run on RE2's
 * automaton, whose time is linear in the line, because the lines are the candidate's. Throws E_INPUT_INVALID for a file
 * that isn't one, or an expression that RE2 has no linear way to run (a look-around, a back reference).
 */
export async function problemMatchers(name: string, json: string): Promise<readonly TextFormat[]> {
  const { RE2JS: Expression } = await import('re2js');
  const refuse = (message: string): LoopError =>
    new LoopError('E_INPUT_INVALID', {
      message: `${name} can't be used as a problem matcher: ${message}`,
      remedy: 'Write it as GitHub documents problem matchers, without look-around and back references.',
    });
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    throw refuse('it is no JSON');
  }
  const parsed = Matchers.safeParse(document);
  if (!parsed.success) throw refuse(parsed.error.issues[0]?.message ?? 'it has another shape');
  return parsed.data.problemMatcher.map(({ owner, severity, pattern }) => {
    const steps = pattern.map((step): Step => {
      try {
        return { ...step, expression: Expression.compile(step.regexp) };
      } catch {
        throw refuse(`the expression ${JSON.stringify(step.regexp)} of ${owner} has no linear form`);
      }
    });
    return { name: owner, create: (sink) => new MatcherReader(sink, owner, severity ?? 'error', steps) };
  });
}

/** One matcher: its patterns must fit line after line; `loop` lets the last one fit again. */
class MatcherReader implements LineReader {
  readonly inside = false;
  readonly #sink: FindingSink;
  readonly #owner: string;
  readonly #severity: 'error' | 'warning' | 'notice';
  readonly #steps: readonly Step[];
  #at = 0;
  #found: Record<string, string> = {};

  constructor(sink: FindingSink, owner: string, severity: 'error' | 'warning' | 'notice', steps: readonly Step[]) {
    this.#sink = sink;
    this.#owner = owner;
    this.#severity = severity;
    this.#steps = steps;
  }

  line(text: string): void {
    if (text.length > LONGEST_LINE) return;
    if (this.#fits(text) || this.#at === 0) return;
    // The chain broke: this line may begin another.
    this.#reset();
    this.#fits(text);
  }

  end(): void {
    this.#reset();
  }

  #fits(text: string): boolean {
    const step = this.#steps[this.#at];
    const matcher = step?.expression.matcher(text);
    if (step === undefined || matcher === undefined || !matcher.find()) return false;
    for (const key of ['file', 'line', 'column', 'severity', 'code', 'message'] as const) {
      const wanted = step[key];
      if (wanted !== undefined && wanted <= matcher.groupCount()) this.#found[key] = matcher.group(wanted) ?? '';
    }
    const isLast = this.#at === this.#steps.length - 1;
    if (!isLast) this.#at++;
    else {
      this.#add();
      if (step.loop !== true) this.#reset();
    }
    return true;
  }

  #reset(): void {
    this.#at = 0;
    this.#found = {};
  }

  #add(): void {
    const { file, line, column, severity, code, message = '' } = this.#found;
    this.#sink.add({
      failureClass: 'unknown',
      severity: /^warn/i.test(severity ?? '')
        ? 'warning'
        : /^(?:notice|info)/i.test(severity ?? '')
          ? 'notice'
          : severity === undefined || severity === ''
            ? this.#severity
            : 'error',
      message: message === '' ? this.#owner : message,
      rule: code === undefined || code === '' ? this.#owner : code,
      places: file === undefined ? [] : [{ file, ...number('line', line), ...number('column', column) }],
    });
  }
}

function number<K extends string>(key: K, text: string | undefined): { [P in K]?: number } {
  return text !== undefined && /^\d{1,7}$/.test(text) ? ({ [key]: Number(text) } as { [P in K]: number }) : {};
}
