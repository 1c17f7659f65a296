import type { Intervention } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALED, healer, PORTABLE } from '../../support/heal-world/harness-gap.ts';
import { type HealingRoom, openHealingRoom } from './healing-room.ts';

let room: HealingRoom;
beforeAll(async () => {
  room = await openHealingRoom();
});
afterAll(() => room.remove());

const HONEST = healer({ [PORTABLE]: HEALED });

describe('a pass of self-heal', () => {
  it('mends a gap, passes evidence, tripwire, probes and replay, and leaves exactly that change', async () => {
    const healed = await room.heal(HONEST);
    expect(healed.pass).toMatchObject({ end: 'proposed', diagnosis: 'harness-gap', learned: 'Ask date in both ways.' });
    const { report, candidate } = await room.handOn(healed);
    expect(report.checks.map(({ name, verdict }) => `${name}: ${verdict}`)).toEqual([
      'base is red: pass',
      'tripwire: pass',
      'heal is green: pass',
      'base is red again: pass',
    ]);
    expect(report).toMatchObject({
      item: expect.stringMatching(/^heal-[0-9a-f]{12}$/),
      interrupt: null,
      usage: { iterations: 1 },
    });
    expect(candidate?.manifest).toMatchObject({ item: report.item, digest: report.candidateDigest, run: '701' });
    expect(candidate?.patch.toString('utf8')).toContain(`+${HEALED.trim()}`);
    expect(candidate?.notes).toContain('Ask date in both ways.');
  });

  it('tells the next healer what the replay said of a fix that did not go far enough', async () => {
    const half = healer({ [PORTABLE]: 'date_of() { echo half-way >&2; return 1; }\n' });
    const second = `if grep -q half-way "$LOOP_PROMPT_FILE"; then ${HONEST}; else ${half}; fi`;
    expect((await room.heal(second)).pass).toMatchObject({ end: 'proposed', usage: { iterations: 2 } });
  });

  it('keeps nothing of a fix that does not mend the stop, however often it is tried', async () => {
    const healed = await room.heal(healer({ [PORTABLE]: 'date_of() { return 1; }\n' }));
    expect(healed.pass).toMatchObject({ end: 'unproven', tree: null, usage: { iterations: 2 } });
    expect((await room.handOn(healed)).candidate).toBeNull();
  });

  it('puts an external wall to a person, and keeps nothing of what was changed beside', async () => {
    const evidence = [{ source: 'log/maker.txt', quote: 'HTTP 403: the subscription has ended' }];
    const logs = [
      { name: 'log/maker.txt', text: "date: invalid option -- 'j'\n" + 'HTTP 403: the subscription has ended\n' },
    ];
    const wall = healer({ [PORTABLE]: HEALED }, { diagnosis: 'external-wall', evidence });
    const healed = await room.heal(wall, { stopped: { logs } });
    expect(healed.pass).toMatchObject({ end: 'external-wall', diagnosis: 'external-wall', tree: null });
    const { report, candidate } = await room.handOn(healed);
    expect(candidate).toBeNull();
    expect(report.interrupt).toMatchObject({ raisedBy: 'self-heal', category: 'missing-context' });
  });

  it('ends a gap in a workflow file as a patch for a person', async () => {
    const path = '.github/workflows/ci.yml';
    const healed = await room.heal(healer({ [path]: 'name: ci\non: push\njobs: {}\n' }));
    const { report, candidate } = await room.handOn(healed);
    expect({ end: report.end, candidate, harness: report.diagnosis }).toEqual({
      end: 'elsewhere',
      candidate: null,
      harness: 'harness-gap',
    });
    expect(report.patch).toContain('+jobs: {}');
    expect(report.interrupt?.question).toContain('a person has to mend it');
  });

  it('ends a gap that the agent can name and not reach, such as one in the suite, as a question', async () => {
    expect((await room.heal(healer({}))).pass).toMatchObject({ end: 'elsewhere', tree: null });
  });

  it('asks no agent where the stop can not be replayed', async () => {
    const { pass } = await room.heal(HONEST, { replay: 'true' });
    expect(pass).toMatchObject({ end: 'not-reproduced', usage: { iterations: 0 } });
  });

  it('asks no agent where the replay fails otherwise than the run did', async () => {
    const logs = [{ name: 'log/maker.txt', text: 'fatal: the disk of the runner is on fire\n' }];
    const { pass } = await room.heal(HONEST, { stopped: { logs } });
    expect(pass).toMatchObject({ end: 'not-reproduced', usage: { iterations: 0 } });
  });

  it('knows the stop again in the logs, whatever the numbers and directories', async () => {
    const text =
      "2026-01-05T08:01:02Z scripts/loop/agent.sh: date: invalid option -- 'j'\nTry 'date --help' for more information.\n";
    const { pass } = await room.heal(HONEST, { stopped: { logs: [{ name: 'log/maker.txt', text }] } });
    expect(pass?.end).toBe('proposed');
  });

  it('is quiet where the base has moved since, and where the run left no report', async () => {
    const moved = await room.heal(HONEST, { report: { baseSha: 'a'.repeat(40) } });
    expect(moved).toEqual({ pass: null, quiet: expect.stringContaining('the base has moved since') });
    expect((await room.heal(HONEST, { stopped: { report: null } })).quiet).toBe('the run left no report');
  });

  it('gives the same gap the same item in every run, and another gap another', async () => {
    const gapOf = async (run: string, replay?: string) =>
      (await room.heal(healer({}), { report: { run }, ...(replay === undefined ? {} : { replay }) })).pass?.gap;
    const first = await gapOf('700');
    expect(await gapOf('7311')).toBe(first);
    expect(await gapOf('700', 'echo "gh: not logged in" >&2; exit 4')).not.toBe(first);
  });

  it('shows the agent the report, the replay and what was learned before, and not how the stop is replayed', async () => {
    const look = 'cp "$LOOP_PROMPT_FILE" seen.txt; cat seen.txt; false';
    const gap = (await room.heal(healer({}))).pass?.gap ?? '';
    const learned: Intervention = {
      schemaVersion: 1,
      id: 'heal/1/x',
      run: '1',
      at: '2026-01-01T00:00:00Z',
      by: 'loop',
      on: 'machine',
      gap,
      end: 'unproven',
      learned: 'BSD is not GNU.',
      pullRequest: null,
    };
    const { pass } = await room.heal(look, { stopped: { ledger: [learned] } });
    expect(pass).toMatchObject({ end: 'undiagnosed', reason: 'the agent left no answer' });
    const shown = pass?.transcript ?? '';
    for (const words of ['agent-error', 'invalid option', 'BSD is not GNU.', 'scripts/loop/done-oracle.mjs']) {
      expect(shown).toContain(words);
    }
    expect(shown).not.toContain('scripts/loop/agent.sh true');
  });
});
