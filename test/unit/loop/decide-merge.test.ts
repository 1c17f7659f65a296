import { type Autonomy, parseQuarantine, quarantinedGlobs } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';
import { decideMerge, type MergeQuestion } from '../../../packages/loop/src/publish/decide-merge.ts';

const autonomy: Autonomy = { risk: 'low', points: 2, decision: 'auto-merge', factors: [] };
const FREE: MergeQuestion = { mode: 'auto', gate: { autonomy }, paths: ['src/a.ts'], quarantined: [] };

describe('how a judged change gets in', () => {
  test.each<[string, Partial<MergeQuestion>, string]>([
    ['low risk in mode auto', {}, 'auto-merge'],
    ['the mode is lower', { mode: 'propose' }, 'human-review'],
    ['the gate asks for a person', { gate: { autonomy: { ...autonomy, decision: 'human-review' } } }, 'human-review'],
    ['the gate says never', { gate: { autonomy: { ...autonomy, decision: 'never' } } }, 'never'],
    ['nothing was weighed', { gate: {} }, 'human-review'],
    ['a path is in quarantine by now', { quarantined: ['SRC/**'] }, 'never'],
    ['the quarantine can’t be read', { quarantined: null }, 'human-review'],
    ['something else is in quarantine', { quarantined: ['lib/**'] }, 'auto-merge'],
  ])('%s: %o → %s', (_what, more, decision) => {
    expect(decideMerge({ ...FREE, ...more }).decision).toBe(decision);
  });
});

describe('the quarantine', () => {
  const at = Date.parse('2026-07-04T08:00:00Z');
  const text = (until: string | null) =>
    JSON.stringify({
      schemaVersion: 1,
      paths: [{ glob: 'src/**', reason: 'andon', since: '2026-07-01T00:00:00Z', until }],
    });
  test('holds until its time is over, or a person lifts it', () => {
    expect(quarantinedGlobs(parseQuarantine(text('2026-07-05T00:00:00Z')), at)).toEqual(['src/**']);
    expect(quarantinedGlobs(parseQuarantine(text(null)), at)).toEqual(['src/**']);
    expect(quarantinedGlobs(parseQuarantine(text('2026-07-04T00:00:00Z')), at)).toEqual([]);
    expect(quarantinedGlobs(parseQuarantine(null), at)).toEqual([]);
  });
  test.each(['', '{', '{"schemaVersion":1}', '[]'])('%j frees nothing', (broken) => {
    expect(() => parseQuarantine(broken)).toThrow(expect.objectContaining({ code: 'E_STATE_INVALID' }));
  });
});
