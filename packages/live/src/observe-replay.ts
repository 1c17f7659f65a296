import type { Evidence, LiveProbe, ReplayStep } from '@loop-actions/contract';
import { excerpt } from './evidence.ts';
import type { LiveDeps } from './live-deps.ts';
import { failed, type Observation } from './measurement.ts';
import { observeCommand, runCommand, showOutput } from './observe-command.ts';
import { describeFault, type Filling, fillRequest, observeHttp, showAnswer } from './observe-http.ts';
import { poll } from './poll.ts';
import { request } from './request.ts';

export type ReplayProbe = LiveProbe & { readonly kind: 'replay' };

/** Time for cleaning up, whatever became of the rest. */
const CLEAN_UP_MS = 30_000;
const SENDS_MS = 60_000;

/**
 * One synthetic replay (seed 004: "wrote real events that should have matched, then looked to see if any came out the
 * other end"): an event with an id of its own is not there, is sent, arrives, and is cleaned up however that went.
 */
export async function observeReplay(
  deps: LiveDeps,
  probe: ReplayProbe,
  filling: Omit<Filling, 'id'>,
): Promise<Observation> {
  const own = { ...filling, id: `loop-${deps.random.token(8)}` };
  const before = await look(deps, probe, own, probe.deadlineMs);
  // What is found before anything was sent is found whatever becomes of what is sent.
  if (before.holds)
    return failed(`${before.reason} before anything was sent, so it proves nothing`, {
      evidence: before.evidence,
      isFinal: true,
    });
  try {
    const sent = await send(deps, probe.send, own, Math.min(probe.deadlineMs, SENDS_MS));
    if (!sent.accepted)
      return failed(`nothing could be sent: ${sent.reason}`, { evidence: sent.evidence, isFinal: true });
    const { value } = await poll(deps, probe.deadlineMs, async (left) => {
      const seen = await look(deps, probe, own, left);
      return { value: seen, final: seen.holds };
    });
    const evidence = [...sent.evidence, ...value.evidence];
    if (value.holds) return { ...value, reason: `what was sent arrived: ${value.reason}`, evidence, isFinal: true };
    return failed(`what was sent did not arrive: ${value.reason}`, { evidence, isFinal: true });
  } finally {
    await cleanUp(deps, probe, own);
  }
}

function look(deps: LiveDeps, { look: step, status, expect, prints }: ReplayProbe, filling: Filling, left: number) {
  return step.kind === 'command'
    ? observeCommand(deps, { command: step.command, prints }, filling, left)
    : observeHttp(deps, { request: step.request, status, expect }, filling, left);
}

interface Sent {
  readonly accepted: boolean;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** Sends until it is accepted; an event that bears one id is the same event, however often it is sent. */
async function send(deps: LiveDeps, step: ReplayStep, filling: Filling, deadlineMs: number): Promise<Sent> {
  const { value } = await poll(deps, deadlineMs, async (left) => {
    const sent = await perform(deps, step, filling, left);
    return { value: sent, final: sent.accepted };
  });
  return value;
}

async function perform(deps: LiveDeps, step: ReplayStep, filling: Filling, left: number): Promise<Sent> {
  if (step.kind === 'command') {
    const outcome = await runCommand(deps, step.command, filling, left);
    const evidence = showOutput(deps, step.command, filling, outcome);
    return { accepted: outcome.exitCode === 0, reason: `\`${step.command}\` ended with ${outcome.exitCode}`, evidence };
  }
  const asked = `${step.request.method} ${step.request.url}`;
  try {
    // A cancelled job still cleans up, so the job's own signal does not count here.
    const answer = await request(fillRequest(step.request, filling), { timeoutMs: left });
    const evidence = excerpt('log', asked, showAnswer(answer), [...deps.secrets, ...Object.values(filling.values)]);
    const accepted = answer.status >= 200 && answer.status < 300;
    return { accepted, reason: `${asked} answers ${answer.status}`, evidence };
  } catch (error) {
    return { accepted: false, reason: `${asked} could not be asked: ${describeFault(error)}`, evidence: [] };
  }
}

async function cleanUp(deps: LiveDeps, { name, cleanUp: step }: ReplayProbe, filling: Filling): Promise<void> {
  if (step === null) return;
  const cleaned = await perform(deps, step, filling, CLEAN_UP_MS).catch((error: unknown) => {
    return { accepted: false, reason: describeFault(error) };
  });
  if (!cleaned.accepted)
    deps.log.warning(`${name}: the synthetic event ${filling.id} could not be cleaned up: ${cleaned.reason}`);
}
