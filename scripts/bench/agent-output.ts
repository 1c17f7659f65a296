import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bench } from './bench.ts';

const LIMIT_MB = 200;
const PROCESS_INDEX = resolve(import.meta.dirname, '..', '..', 'packages', 'process', 'src', 'index.ts');

/** Prints 1 GB in lines of a hundred characters, as fast as it can. */
const AGENT = `
const chunk = Buffer.from(('x'.repeat(99) + '\\n').repeat(1e4));
for (let left = 1e9; left > 0; left -= chunk.length) {
  let at = 0;
  while (at < chunk.length) {
    try { at += require('node:fs').writeSync(1, chunk, at); } catch (error) { if (error.code !== 'EAGAIN') throw error; }
  }
}`;

/** Each prints what it got, in bytes, and its own peak of resident memory, in kB. */
const READERS = {
  ours: `
    const { detectBox, runBoxed } = await import(${JSON.stringify(PROCESS_INDEX)});
    const box = await detectBox({ env: process.env });
    let lines = 0;
    const outcome = await runBoxed(box, {
      argv: [process.execPath, '-e', process.argv[1]], cwd: process.argv[2], env: {}, deadlineMs: 300000,
      ownPaths: [process.argv[2]], output: { onLine: () => { lines++; } },
    });
    if (outcome.exitCode !== 0) throw new Error(JSON.stringify(outcome.problems));
    report(outcome.stdout.totalBytes, lines + ' lines handed on, box ' + box.kind);`,
  naive: `
    const { execFile } = await import('node:child_process');
    const child = execFile(process.execPath, ['-e', process.argv[1]], { maxBuffer: Infinity, encoding: 'buffer' }, (error, stdout) => {
      report(stdout.length, error === null ? 'kept whole' : error.message);
    });`,
} as const;

interface Reading {
  readonly bytes: number;
  readonly peakMb: number;
  readonly seconds: number;
  readonly words: string;
}

async function measure(reader: keyof typeof READERS): Promise<Reading> {
  const directory = await mkdtemp(join(tmpdir(), 'loop-bench-'));
  const source = `
    const started = performance.now();
    const report = (bytes, words) => process.stdout.write(JSON.stringify({
      bytes, words, peakMb: process.resourceUsage().maxRSS / 1024, seconds: (performance.now() - started) / 1000,
    }));
    ${READERS[reader]}`;
  try {
    const argv = ['--no-warnings', '--input-type=module', '-e', source, '--', AGENT, directory];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    await new Promise((done) => child.once('close', done));
    return JSON.parse(text) as Reading;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** What a talkative agent costs us in memory. */
export const benches: readonly Bench[] = [
  {
    id: 'agent-output',
    issue: 'spine',
    what: 'Peak memory while an agent prints 1 GB',
    unit: 'MB',
    reach: `≤ ${LIMIT_MB}`,
    run: async () => {
      const ours = await measure('ours');
      const naive = await measure('naive');
      return {
        value: ours.peakMb,
        met: ours.peakMb <= LIMIT_MB && ours.bytes >= 1e9,
        reference: { what: 'execFile that keeps it all', value: naive.peakMb },
        detail: `${ours.bytes} bytes in ${ours.seconds.toFixed(1)} s (naive: ${naive.seconds.toFixed(1)} s), ${ours.words}`,
      };
    },
  },
];
