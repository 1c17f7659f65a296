import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cannotAsk, type RunProbeCommand } from '@loop-actions/live';
import { type Box, runBoxed } from '@loop-actions/process';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { openBox } from '../judge/check-room.ts';

/** Where commands of probes run: null where the job has no checkout of the base. */
export type ProbeRoom = Pick<LoopBase, 'repository' | 'sha' | 'workRoot'> | null;

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const KEPT_OUTPUT_BYTES = 64 * 1024;

/**
 * Runs commands of probes on an export of the base, in the box, with no token and nothing of the runner: what they may
 * know is what the probe names. Throws `E_BASE_UNKNOWN` without a checkout.
 */
export function probeCommands(deps: LoopDeps, openRoom: () => Promise<ProbeRoom>): RunProbeCommand {
  let prepared: Promise<{ readonly room: ProbeRoom; readonly box: Box }> | null = null;
  return async ({ command, env, deadlineMs }) => {
    prepared ??= openRoom().then(async (room) => ({ room, box: await openBox(deps) }));
    const { room, box } = await prepared;
    if (room === null) throw cannotAsk('there is no checkout of the base, so no command of a probe can run.');
    const directory = join(room.workRoot, `probe-${deps.random.token(8)}`);
    const workTree = join(directory, 'repository');
    await mkdir(directory, { mode: 0o711 });
    try {
      await room.repository.exportCheckout(room.sha, workTree);
      const { PATH: path } = deps.context.environment;
      const outcome = await runBoxed(box, {
        argv: ['/bin/bash', '-eo', 'pipefail', '-c', command],
        cwd: workTree,
        env: {
          CI: 'true',
          NO_COLOR: '1',
          LANG: 'C.UTF-8',
          ...env,
          PATH: `${path ?? SYSTEM_PATH}:${dirname(process.execPath)}`,
        },
        deadlineMs,
        output: { keepBytes: KEPT_OUTPUT_BYTES },
        ownPaths: [workTree],
        signal: deps.signal,
      });
      const problem = outcome.ended === 'exited' ? '' : `it was ended by ${outcome.ended}`;
      const { exitCode, stdout, stderr } = outcome;
      return { exitCode, stdout: stdout.text, stderr: stderr.text, problem };
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  };
}
