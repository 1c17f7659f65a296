import { type GateProbe, probeGate } from '@loop-actions/verifier/frozen-line';
import { expect, it } from 'vitest';
import { check, NO_LIMITS, openJudgeRoom } from '../gate/judge-room.ts';

/** The gate itself, on a seeded project of its own. */
async function judgeWithGate({ base, change, command }: GateProbe): Promise<string> {
  const room = await openJudgeRoom(base);
  try {
    const tests = check(command, { name: 'tests', kind: 'test', onBase: 'any' });
    const verdict = await room.judge({ candidate: await room.candidate(change), checks: [tests], scope: NO_LIMITS });
    return verdict.verdict;
  } finally {
    await room.origin.remove();
  }
}

it('the gate gives every seeded candidate the answer that is known', async () => {
  expect((await probeGate(judgeWithGate)).filter(({ ok }) => !ok)).toEqual([]);
});
