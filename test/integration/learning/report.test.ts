import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KpiResult, LABELS } from '@loop-actions/contract';
import { readFacts } from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { openLearningRoom } from './learning-room.ts';

describe('The report, as a step of the maintenance loop', () => {
  it('writes dashboard, figures, badge, ledgers and one issue a week, however often it runs', async () => {
    await using room = await openLearningRoom({ files: { '.github/CODEOWNERS': 'src/ @acme/cart\n' } });
    const first = await room.change(room.issue('Poll orders'));
    room.review(first, 'The error state is not handled');
    const before = room.github.requests.filter(({ kind }) => kind !== 'git').length;
    for (let time = 1; time <= 2; time++) {
      const run = await room.report({ meeting: 'true' });
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.outputs['meeting-issue-url']).toMatch(/\/issues\/\d+$/);
      expect(KpiResult.array().parse(JSON.parse(run.outputs.kpis ?? 'null')).length).toBeGreaterThan(10);
    }
    expect(room.github.requests.filter(({ kind }) => kind !== 'git').length - before).toBeLessThanOrEqual(16);
    const issues = room.github.issues.filter(({ labels }) => labels.some(({ name }) => name === LABELS.learning));
    expect(issues).toHaveLength(1);
    const headings = (issues[0]?.body ?? '').split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## 0:00 Dashboard review',
      '## 0:05 Interrupt triage',
      '## 0:15 Loop state check',
      '## 0:22 Highest-leverage intervention',
      '## 0:27 Constitution and ADR updates',
    ]);
    expect(issues[0]?.body).toContain('Owner: **`@acme/cart`** (CODEOWNERS of src/cart.ts).');
    const page = await readFile(join(room.world.workspace, 'loop-dashboard', 'index.html'), 'utf8');
    expect(page).toContain('Handle the error');
    const month = new Date().toISOString().slice(0, 7);
    const { facts } = readFacts(await room.world.readState(`facts/${month}.jsonl`));
    expect(facts.map(({ kind }) => kind)).toContain('change');
    expect((await room.world.readState('corrections.jsonl'))?.trim().split('\n')).toHaveLength(1);
    room.github.assertClean();
  });
});
