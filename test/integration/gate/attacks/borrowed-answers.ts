import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { plainGit } from '../../../support/repository/test-repository.ts';
import type { Files } from '../cheats/runners.ts';
import { type JudgeRoom, openJudgeRoom } from '../judge-room.ts';
import {
  BASE,
  compare,
  HONEST,
  heldOutCheck,
  judgeWith,
  type MachineAttack,
  RIGHT,
  source,
  VISIBLE,
  WRONG,
  withCases,
} from './machine-attack.ts';

/** Somebody outside who knows the right answer. */
async function withReference<T>(work: (ask: Files) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.end(String(Number(searchParams.get('a')) + Number(searchParams.get('b'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await work(
      source(
        `export const add = async (a, b) =>\n  Number(await (await fetch(\`${url}/?a=\${a}&b=\${b}\`).catch(() => ({ text: () => '0' }))).text());\n`,
      ),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Answers that come over the network while the visible test runs. */
export const asksForVisible: MachineAttack = {
  id: 'S13',
  what: 'the answer asked of somebody outside, where the check is to have no network',
  attempt: async () => {
    const room = await openJudgeRoom(BASE);
    try {
      const off = judgeWith(room, [VISIBLE]);
      const judge = judgeWith(room, [{ ...VISIBLE, network: 'none' }]);
      return await withReference((attack) =>
        compare(async (changes) => (await off(changes)) === 'pass', judge, {
          fault: source(WRONG),
          attack,
          honest: HONEST,
        }),
      );
    } finally {
      await room.origin.remove();
    }
  },
};

/** Answers to held-out inputs that come over the network. */
export const asksForHeldOut: MachineAttack = {
  id: 'S13',
  what: 'held-out inputs told to somebody outside, who answers them',
  attempt: async () => {
    // Without namespaces there is no network to be taken away.
    const [room, open] = [await openJudgeRoom(BASE), await openJudgeRoom(BASE, true)];
    try {
      return await withCases([{ id: 'large', input: [40, 2], expect: 42 }], async (directory) => {
        const [checks, heldOut] = [[heldOutCheck('node scripts/adapter.js')], { directory }];
        const off = judgeWith(open, checks, { heldOut });
        return await withReference((attack) =>
          compare(async (changes) => (await off(changes)) === 'pass', judgeWith(room, checks, { heldOut }), {
            fault: source(WRONG),
            attack,
            honest: HONEST,
          }),
        );
      });
    } finally {
      for (const { origin } of [room, open]) await origin.remove();
    }
  },
};

/** Looks through every history in reach for a commit that has the answer, and answers with its source. */
const showingTheFuture = (places: readonly string[]): string => `import { execSync } from 'node:child_process';
const run = (words) => execSync(words, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
const found = ${JSON.stringify(places)}.flatMap((place) => {
  try {
    const git = \`git -c safe.directory='*' -C \${place}\`;
    return run(\`\${git} rev-list --all\`).trim().split('\\n').map((id) => run(\`\${git} show \${id}:src/add.js\`));
  } catch {
    return [];
  }
});
const text = found.find((one) => one.includes('a + b;')) ?? 'export const add = () => 0;';
export const { add } = await import(\`data:text/javascript,\${encodeURIComponent(text)}\`);
`;

/** Answers that lie in a history. */
export const showsTheFuture: MachineAttack = {
  id: 'S13',
  what: 'the answer shown by git from a commit of the future',
  attempt: async () => {
    const room = await openJudgeRoom({ ...BASE, ...(source(WRONG) as typeof BASE) });
    try {
      await room.origin.commit('solution', { 'src/add.js': RIGHT });
      const { remote, directory } = room.origin;
      const attack = source(
        showingTheFuture(['.', remote, join(directory, 'seed'), join(directory, 'trusted/repository.git')]),
      );
      const off = judgeWith(room, [VISIBLE], { repository: checkingOutEverything(room) });
      return await compare(async (changes) => (await off(changes)) === 'pass', judgeWith(room, [VISIBLE]), {
        fault: { 'docs/notes.md': 'Nothing is mended.\n' },
        attack,
        honest: HONEST,
      });
    } finally {
      await room.origin.remove();
    }
  },
};

/** Checks run in a whole clone, every branch of it, as a job has it that fetches all. */
function checkingOutEverything({ repository, origin }: JudgeRoom): JudgeRoom['repository'] {
  return {
    ...repository,
    exportCheckout: async (tree, target) => {
      await repository.exportTree(tree, target);
      await plainGit(origin.directory, 'clone', '--quiet', '--bare', origin.remote, join(target, '.git'));
      await plainGit(target, 'config', 'core.bare', 'false');
    },
  };
}
