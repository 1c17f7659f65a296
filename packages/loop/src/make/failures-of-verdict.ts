import type { PreviousFailure } from '@loop-actions/agent';
import type { CheckResult, Verdict } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import { redactSecrets } from '@loop-actions/text';
import type { LoopBase } from '../context/loop-context.ts';
import type { HandedOver } from '../publish/read-planned-candidate.ts';
import { rootCauseFirst } from './failing-log.ts';

/** How failures are told. */
export interface FailureTelling {
  /** Says which checks are held out. */
  readonly gates: LoopBase['control']['gates'];
  /** Tokens of the attempt; null: no limit. */
  readonly maxTokens: number | null;
  readonly secrets: readonly string[];
}

/** A twentieth of what may be spent for all logs together, and never more than an agent reads with care. */
const LOG_TOKENS = { share: 1 / 20, least: 500, most: 4_000 } as const;
const CHARS_PER_TOKEN = 4;

/**
 * What required checks said that did not pass, for the prompt, where it is sanitised and fenced: candidate code wrote most
 * of it. Findings first, then the log within a budget, what tells of the cause before the rest. Of held-out checks only that
 * one did not pass, which being asked again tells as well.
 */
export function failuresOf(
  { checks }: Pick<Verdict, 'checks'>,
  { gates, maxTokens, secrets }: FailureTelling,
): readonly PreviousFailure[] {
  const heldOut = new Set(gates.filter((gate) => gate.heldOut).map(({ name }) => name));
  const red = checks.filter((check) => check.required && check.verdict !== 'pass');
  const failed = red.filter(({ name }) => !heldOut.has(name));
  const { share, least, most } = LOG_TOKENS;
  const tokens = Math.min(most, Math.max(least, Math.floor((maxTokens ?? Number.POSITIVE_INFINITY) * share)));
  const maxChars = Math.floor((tokens * CHARS_PER_TOKEN) / Math.max(1, failed.length));
  const told = failed.map((check) => {
    const output = check.findings.map(({ file, line, message }) => `${placeOf(file, line)}${message}`).join('\n');
    const log = rootCauseFirst(redactSecrets(logOf(check), secrets).text, { shown: output, maxChars });
    const text = log === '' ? output : [output, LOG_TITLE, log].filter((part) => part !== '').join('\n\n');
    return { check: check.name, command: check.command, output: text };
  });
  return failed.length < red.length ? [...told, UNSEEN] : told;
}
const UNSEEN: PreviousFailure = {
  check: 'one that you can not see',
  command: null,
  output: 'What it asked and what it saw is not told. Read the ticket again, for inputs that you did not think of.',
};
const LOG_TITLE = 'From its log, what tells of the cause first:';

function logOf({ evidence }: CheckResult): string {
  return evidence.flatMap(({ kind, value }) => (kind === 'log' ? [value] : [])).join('\n');
}

function placeOf(file: string | undefined, line: number | undefined): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

/** The failures of a verdict that was handed over. Throws E_VERDICT_INVALID, E_VERDICT_DIGEST. */
export async function readFailures(
  { directory, digest }: HandedOver,
  telling: FailureTelling,
): Promise<readonly PreviousFailure[]> {
  return failuresOf(await readVerdict(directory, digest === undefined ? {} : { expectedDigest: digest }), telling);
}
