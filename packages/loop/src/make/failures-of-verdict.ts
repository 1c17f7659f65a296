import type { PreviousFailure } from '@loop-actions/agent';
import type { Verdict } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import type { HandedOver } from '../publish/read-planned-candidate.ts';

/** What required checks said that did not pass, for the prompt, where it is fenced: candidate code wrote most of it. */
export function failuresOf({ checks }: Pick<Verdict, 'checks'>): readonly PreviousFailure[] {
  return checks
    .filter((check) => check.required && check.verdict !== 'pass')
    .map(({ name, command, findings }) => ({
      check: name,
      command,
      output: findings.map(({ file, line, message }) => [placeOf(file, line), message].join('')).join('\n'),
    }));
}

function placeOf(file: string | undefined, line: number | undefined): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

/** The failures of a verdict that was handed over. Throws E_VERDICT_INVALID, E_VERDICT_DIGEST. */
export async function readFailures({ directory, digest }: HandedOver): Promise<readonly PreviousFailure[]> {
  return failuresOf(await readVerdict(directory, digest === undefined ? {} : { expectedDigest: digest }));
}
