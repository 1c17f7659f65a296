import type { GateCheck } from '@loop-actions/contract';
import { type GateProbe, probeGate } from '@loop-actions/verifier/frozen-line';
import { expect, it } from 'vitest';
import { NO_LIMITS, openJudgeRoom } from '../gate/judge-room.ts';

/** The gate itself, on a seeded project of its own. */
async function judgeWithGate({ base, change, command }: GateProbe): Promise<string> {
  const room = await openJudgeRoom(base);
  try {
    const check: GateCheck = {
      name: 'tests',
      kind: 'test',
      command,
      required: true,
      deadlineMs: 60_000,
      onBase: 'any',
      heldOut: false,
      position: { file: 'LOOP_SPEC.md', line: 1, column: 1 },
    };
    const verdict = await room.judge({ candidate: await room.candidate(change), checks: [check], scope: NO_LIMITS });
    return verdict.verdict;
  } finally {
    await room.origin.remove();
  }
}

it('the gate gives every seeded candidate the answer that is known', async () => {
  expect((await probeGate(judgeWithGate)).filter(({ ok }) => !ok)).toEqual([]);
});
