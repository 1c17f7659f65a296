import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listItems, parseLoopState } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import type { WriterLine, WriterOrder } from '../../test/support/state-writer/writer.ts';

/** How a writer gets its update onto the branch: ours, or what people do with git alone. */
export type WriterKind = 'state' | 'pull-ours' | 'force';

export interface Load {
  readonly kind: WriterKind;
  readonly writers: number;
  readonly updates: number;
}

export interface LoadResult {
  readonly seconds: number;
  readonly lines: readonly WriterLine[];
  /** Updates that were to be made; with git alone, those it came to in time. */
  readonly made: number;
  /** Updates that are not on the branch in the end, and those that are there more than once. */
  readonly lost: number;
  readonly doubled: number;
  /** Writers that gave up. */
  readonly failed: number;
  /** Refs left behind in the queue. */
  readonly tickets: number;
}

const SCRIPTS: Readonly<Record<WriterKind, string>> = {
  state: '../../test/support/state-writer/writer.ts',
  'pull-ours': './naive-writer.ts',
  force: './naive-writer.ts',
};

/** Runs so many processes that share nothing but a bare repository, and counts what is left of their updates. */
export async function runLoad({ kind, writers, updates }: Load): Promise<LoadResult> {
  const root = await mkdtemp(join(tmpdir(), 'loop-writers-'));
  try {
    const remote = join(root, 'remote.git');
    const git = createGit({ gitDir: remote, env: process.env });
    await git.run(['init', '--quiet', '--bare']);
    const script = fileURLToPath(new URL(SCRIPTS[kind], import.meta.url));
    const started = performance.now();
    const ended = await Promise.all(
      Array.from({ length: writers }, (_, at) => {
        const order: WriterOrder = { gitDir: join(root, `w${at}`), remote, run: `${1000 + at}`, updates, items: 8 };
        return runWriter(script, [JSON.stringify(order), kind]);
      }),
    );
    const seconds = (performance.now() - started) / 1000;
    const { stdout } = await git.run(['show', 'refs/heads/loop-state:LOOP_STATE.md'], { allowFailure: true });
    const refs = await git.run(['for-each-ref', 'refs/loop-actions/loop-state/queue']);
    const lines = ended.flatMap((each) => each.lines);
    const made = kind === 'state' ? writers * updates : lines.length;
    return {
      seconds,
      lines,
      made,
      ...countUpdates(stdout, { kind, made }),
      failed: ended.filter(({ code }) => code !== 0).length,
      tickets: refs.stdout.split('\n').filter((line) => line !== '').length,
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Counts in the raw text: what reads entries once would hide that one was written twice. */
function countUpdates(
  text: string,
  { kind, made }: { kind: WriterKind; made: number },
): { lost: number; doubled: number } {
  const counts = new Map<string, number>();
  for (const [, key = ''] of text.matchAll(/^ {2}- (\d+\/\d+): /gm)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const doubled = [...counts.values()].filter((count) => count > 1).length;
  if (kind === 'state' && doubled === 0) {
    const read = listItems(parseLoopState(text)).reduce((sum, item) => sum + item.attempts, 0);
    if (read !== counts.size) throw new Error(`${counts.size} entries are written but ${read} attempts are read`);
  }
  return { lost: made - counts.size, doubled };
}

function runWriter(script: string, args: readonly string[]): Promise<{ lines: WriterLine[]; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = output.split('\n').filter((line) => line !== '');
      resolve({ lines: lines.map((line) => JSON.parse(line) as WriterLine), code });
    });
  });
}
