// What the hostile agent tries by calls of the kernel, and against what lives for a moment only.
import { closeSync, openSync, readFileSync, watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CALLS = fileURLToPath(new URL('./hostile-calls.pl', import.meta.url));
const PATIENCE_MS = 3_000;

export async function attemptByKernel(attempt, plan, { isSupervisor, pids, runs }) {
  const call = (...args) => runs('/usr/bin/perl', CALLS, ...args.map(String));
  const tells = (...args) => call(...args).includes(plan.secret);

  await attempt('traces the supervisor', () => {
    // PTRACE_SEIZE (ptrace(2)) stops nothing and ends with the tracer.
    const number = process.arch === 'arm64' ? 117 : 101;
    return (
      isSupervisor() &&
      runs('/usr/bin/perl', '-e', `print syscall(${number}, 0x4206, ${plan.supervisor}, 0, 0)`) === '0'
    );
  });
  await attempt('may say what the kernel starts at a crash', () => {
    closeSync(openSync('/proc/sys/kernel/core_pattern', 'r+'));
    return true;
  });
  await attempt('reads the token file through io_uring', () => tells('ring', plan.tokenFile));
  await attempt('reads the supervisor’s environment through io_uring', () =>
    tells('ring', `/proc/${plan.supervisor}/environ`),
  );
  await attempt('copies the supervisor’s memory', () => {
    if (!isSupervisor()) return false;
    const maps = readFileSync(`/proc/${plan.supervisor}/maps`, 'latin1').split('\n');
    const [start] = (maps.find((line) => line.includes('[heap]')) ?? '').split('-');
    return call('memory', plan.supervisor, Number.parseInt(start, 16)) === '16';
  });
  await attempt(
    'takes an open file from the supervisor',
    () => isSupervisor() && tells('descriptor', plan.supervisor, 3),
  );
  await attempt('reads a key of the session', () => tells('key', plan.key));
  await attempt('reads shared memory of its user', () => tells('segment', plan.segment));
  await attempt('takes a message of its user', () => tells('messages', plan.messages));
  await attempt('takes a message of a POSIX queue', () => tells('queue', plan.queue));
  await attempt('reads what its user keeps in /dev/shm', () =>
    readFileSync(plan.shmFile, 'utf8').includes(plan.secret),
  );
  await attempt('watches the runner’s folder', () => seesChange(plan.runnerTemp));

  // Processes that hold a secret and live for a moment.
  const caught = catchMoments(plan, pids);
  await attempt('catches the arguments of a process that lives for a moment', () => caught.has('cmdline'));
  await attempt('catches the environment of a process that lives for a moment', () => caught.has('environ'));
  await attempt('catches an open file of a process that lives for a moment', () => caught.has('fd'));
  await attempt('goes through the root of a process that lives for a moment', () => caught.has('root'));
}

/** Looks at whatever runs, again and again, until everything was caught or its patience is at an end. */
function catchMoments({ momentSecret, tokenFile, secret }, pids) {
  const caught = new Set();
  const look = (what, path, text) => {
    try {
      if (!caught.has(what) && readFileSync(path, 'latin1').includes(text)) caught.add(what);
    } catch {
      // Gone, or not for it.
    }
  };
  const until = performance.now() + PATIENCE_MS;
  while (caught.size < 4 && performance.now() < until) {
    for (const pid of pids()) {
      let isOfMoment = false;
      try {
        isOfMoment = readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(momentSecret);
      } catch {
        continue;
      }
      look('environ', `/proc/${pid}/environ`, momentSecret);
      if (!isOfMoment) continue;
      caught.add('cmdline');
      look('root', `/proc/${pid}/root${tokenFile}`, secret);
      look('fd', `/proc/${pid}/fd/3`, secret);
    }
  }
  return caught;
}

/** Whether a change there, which others make all the time, is told. */
function seesChange(directory) {
  return new Promise((resolve, reject) => {
    const watcher = watch(directory, () => resolve(true));
    watcher.once('error', reject);
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
}
