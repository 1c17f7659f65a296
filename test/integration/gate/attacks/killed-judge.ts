import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../../../support/repository/test-repository.ts';
import type { Files } from '../cheats/runners.ts';
import { openJudgeRoom } from '../judge-room.ts';
import { BASE, compare, HONEST, judgeWith, type MachineAttack, source, VISIBLE, WRONG } from './machine-attack.ts';

/** Code that ends whoever judges it, beside a fault. */
export function killing(what: string, victim: string): MachineAttack {
  const attack = source(
    `process.kill(${victim}, 'SIGKILL');\nawait new Promise((done) => setTimeout(done, 2000));\n${WRONG}`,
  );
  return {
    id: 'P16',
    what: `the judge killed through ${what}`,
    attempt: async () => {
      const room = await openJudgeRoom(BASE);
      try {
        return await compare(judgeUnguarded, judgeWith(room, [VISIBLE]), {
          fault: source(WRONG),
          attack,
          honest: HONEST,
        });
      } finally {
        await room.origin.remove();
      }
    },
  };
}

/**
 * A judge without a box, which says what is red: killed, it says nothing, and whoever asks "is it red?" goes on. In a
 * process group apart from ours, as the steps of a job are.
 */
async function judgeUnguarded(changes: Files): Promise<boolean> {
  const directory = await mkdtemp('/var/tmp/loop-unguarded-');
  try {
    await writeFiles(directory, { ...BASE, ...changes });
    const red = join(directory, 'red');
    spawnSync('setsid', ['--wait', process.execPath, '-e', UNGUARDED, red], { cwd: directory });
    return !existsSync(red);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const UNGUARDED = `const { spawnSync } = require('node:child_process');
const { status } = spawnSync(process.execPath, ['test/add.test.js']);
if (status !== 0) require('node:fs').writeFileSync(process.argv[1], '');
`;
