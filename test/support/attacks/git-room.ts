import { existsSync } from 'node:fs';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createTrustedRepository, type TreeChange, type TrustedRepository } from '@loop-actions/git';
import { createTestRepository, plainGit, type TestRepository } from '../repository/test-repository.ts';

/** What an agent may write: its check-out with the `.git` in it. */
export interface Tampering {
  readonly checkout: string;
  /** A shell command that leaves a trace. */
  readonly canary: string;
  /** A repository address that asks for a password. */
  readonly lockedUrl: string;
  readonly config: (text: string) => Promise<void>;
}

/** One agent's check-out after an honest edit of `src/a.js`, and a trusted repository beside it. */
export interface GitRoom {
  readonly origin: TestRepository;
  readonly trusted: TrustedRepository;
  readonly checkout: string;
  readonly tampering: Tampering;
  /** Whether code of the agent's has run; forgets it. */
  readonly fired: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export const GIT_ROOM_FILES = { 'src/a.js': 'export const a = 1;\n', 'README.md': 'hello\n' };
export const HONEST_EDIT = 'export const a = 2;\n';

export async function openGitRoom(): Promise<GitRoom> {
  const origin = await createTestRepository(GIT_ROOM_FILES);
  const trusted = await createTrustedRepository({
    source: origin.remote,
    directory: join(origin.directory, 'trusted'),
  });
  await trusted.fetchCommit(origin.baseSha);
  const checkout = await origin.checkout();
  const trace = join(origin.directory, 'trace');
  const locked = createServer((_request, response) =>
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end(),
  );
  await new Promise<void>((resolve) => locked.listen(0, '127.0.0.1', resolve));
  await writeFile(join(checkout, 'src/a.js'), HONEST_EDIT);
  return {
    origin,
    trusted,
    checkout,
    tampering: {
      checkout,
      canary: `touch ${trace}`,
      lockedUrl: `http://127.0.0.1:${(locked.address() as AddressInfo).port}/x.git`,
      config: (text) => appendFile(join(checkout, '.git/config'), text),
    },
    fired: async () => {
      const left = existsSync(trace);
      await rm(trace, { force: true });
      return left;
    },
    close: async () => {
      locked.closeAllConnections();
      locked.close();
      await origin.remove();
    },
  };
}

/** The steps of a naive publishing job, in the agent's check-out; each may fail. */
export async function publishNaively({ checkout }: GitRoom, more: readonly (readonly string[])[] = []): Promise<void> {
  const steps = [
    ['status'],
    ['diff'],
    ['add', '--all'],
    ['diff', '--cached'],
    ['commit', '-m', 'x'],
    ['log', '-p'],
    ['fetch', 'origin'],
    ['checkout', '-b', 'loop'],
    ['push', 'origin', 'loop'],
    ...more,
  ];
  for (const step of steps) await plainGit(checkout, '--no-pager', ...step).catch(() => '');
}

/** The same by the trusted repository; gives what changed and what the branch holds of `src/a.js` afterwards. */
export async function publishTrusted(
  { origin, trusted, checkout }: GitRoom,
  branch = 'loop/1-x',
): Promise<{ readonly changes: readonly TreeChange[]; readonly tree: string; readonly pushed: string }> {
  const { tree, changes } = await trusted.snapshot(checkout, origin.baseSha);
  const patch = await trusted.makePatch(origin.baseSha, tree);
  const applied = await trusted.applyPatch(origin.baseSha, patch);
  if (applied !== tree) throw new Error(`the patch makes ${applied} and not ${tree}`);
  const author = { name: 'loop', email: 'loop@example.com' };
  const request = { tree, parent: origin.baseSha, message: 'Fix', author, date: '2026-01-01T00:00:00Z' };
  const commit = await trusted.commitTree(request);
  await trusted.fetchCommit('main');
  await trusted.exportTree(tree, join(origin.directory, 'exported'));
  await trusted.pushCommit({ url: origin.remote, commit, tree, branch, expectedOld: null });
  return { changes, tree, pushed: (await plainGit(origin.remote, 'show', `${branch}:src/a.js`)).trim() };
}
