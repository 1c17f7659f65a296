import { excerpt } from './evidence.ts';
import { judgeCommand } from './judge-command.ts';
import type { CommandOutcome, LiveDeps } from './live-deps.ts';
import { failed, held, type Observation } from './measurement.ts';
import type { Filling } from './observe-http.ts';

/** Runs a command once and judges what it printed. It is told the newest commit of the base, which holds every merge. */
export async function observeCommand(
  deps: LiveDeps,
  { command, prints }: { readonly command: string; readonly prints: string | null },
  filling: Filling,
  left: number,
): Promise<Observation> {
  const outcome = await runCommand(deps, command, filling, left);
  const evidence = showOutput(deps, command, filling, outcome);
  const wanted = prints === null || filling.id === null ? prints : prints.replaceAll('{id}', filling.id);
  const reason = judgeCommand(outcome, wanted);
  if (reason !== null) return failed(`\`${command}\`: ${reason}`, { evidence });
  return held(`\`${command}\` ended with 0 and printed what it must`, { running: null, evidence });
}

/** A command with what it is told by way of its environment. */
export function runCommand(
  deps: LiveDeps,
  command: string,
  filling: Filling,
  deadlineMs: number,
): Promise<CommandOutcome> {
  const { sha, id, values } = filling;
  const env = { ...values, LOOP_SHA: sha, ...(id === null ? {} : { LOOP_REPLAY_ID: id }) };
  return deps.runCommand({ command, env, deadlineMs });
}

/** The output of a command as evidence. */
export function showOutput(deps: LiveDeps, command: string, { values }: Filling, outcome: CommandOutcome) {
  const { exitCode, stdout, stderr, problem } = outcome;
  const text = [`exit code ${exitCode ?? `none: ${problem}`}`, stdout, stderr].filter((part) => part !== '').join('\n');
  return excerpt('log', command, text, [...deps.secrets, ...Object.values(values)]);
}
