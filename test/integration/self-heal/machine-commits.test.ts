import { interpretControlFiles } from '@loop-actions/loop/context/control-files';
import { BOT } from '@loop-actions/loop/context/loop-branch';
import { describe, expect, it } from 'vitest';
import { countMachineCommits } from '../../../packages/loop/src/record/machine-commits.ts';
import { openJudgeRoom } from '../gate/judge-room.ts';

describe('interventions of persons on the machine', () => {
  it('are commits on workflows, control files and the harness since the run before', async () => {
    const room = await openJudgeRoom({
      'LOOP_SPEC.md': '# Loop Spec: X\n\n## Self-Heal\n\n- harness: `scripts/loop/**`\n',
      'scripts/loop/a.sh': 'a\n',
      'src/a.js': 'a\n',
    });
    const { repository, origin } = room;
    const text = await repository.readFile(origin.baseSha, 'LOOP_SPEC.md');
    const spec = { path: 'LOOP_SPEC.md', sha256: `sha256:${'0'.repeat(64)}`, text: text ?? '' };
    const control = interpretControlFiles({ spec, escalationPolicy: null, gateChecklist: null });
    const date = '2026-07-01T08:00:00Z';
    const maria = { name: 'Maria', email: 'maria@example.org' };
    let sha = origin.baseSha;
    for (const [path, author] of [
      ['scripts/loop/a.sh', maria],
      ['.github/workflows/ci.yml', maria],
      ['LOOP_SPEC.md', maria],
      ['src/a.js', maria],
      ['scripts/loop/deep/b.sh', BOT],
    ] as const) {
      const { manifest } = await room.candidate({ [path]: `${path}\n` });
      sha = await repository.commitTree({ tree: manifest.tree, parent: sha, message: path, author, date });
    }
    // Each tree is the base with one file, so that every commit also takes the one before back.
    expect(await countMachineCommits({ repository, sha, control }, origin.baseSha)).toBe(4);
    expect(await countMachineCommits({ repository, sha, control }, sha)).toBe(0);
    expect(await countMachineCommits({ repository, sha, control }, 'f'.repeat(40))).toBeNull();
    await origin.remove();
  });
});
