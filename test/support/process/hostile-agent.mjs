// An agent that tries to get out of its box. It prints one JSON object: attempt by attempt, whether it succeeded.
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';

const plan = JSON.parse(process.argv[2] ?? '{}');
const results = {};

function attempt(name, action) {
  try {
    results[name] = action() === true;
  } catch {
    results[name] = false;
  }
}

const pids = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
const anyProcess = (look) =>
  pids().some((pid) => {
    try {
      return look(pid);
    } catch {
      return false;
    }
  });

attempt('reads the supervisor’s environment', () =>
  anyProcess((pid) => readFileSync(`/proc/${pid}/environ`, 'latin1').includes(plan.secret)),
);
attempt(
  'sees the supervisor',
  () =>
    existsSync(`/proc/${plan.supervisor}/cmdline`) &&
    readFileSync(`/proc/${plan.supervisor}/cmdline`, 'latin1').includes(plan.supervisorWord),
);
attempt('reads the supervisor’s memory', () => {
  const maps = readFileSync(`/proc/${plan.supervisor}/maps`, 'latin1');
  if (!maps.includes(plan.supervisorWord) && !maps.includes('node')) return false;
  const [start] = (maps.split('\n').find((line) => line.includes('[heap]')) ?? '').split('-');
  const memory = openSync(`/proc/${plan.supervisor}/mem`, 'r');
  return readSync(memory, Buffer.alloc(16), 0, 16, Number.parseInt(start, 16)) > 0;
});
attempt('lists the supervisor’s files', () => {
  if (!readFileSync(`/proc/${plan.supervisor}/cmdline`, 'latin1').includes(plan.supervisorWord)) return false;
  return readdirSync(`/proc/${plan.supervisor}/fd`).length > 0;
});
attempt('may signal the supervisor', () => {
  if (!readFileSync(`/proc/${plan.supervisor}/cmdline`, 'latin1').includes(plan.supervisorWord)) return false;
  return process.kill(plan.supervisor, 0);
});
attempt('may signal its parent', () => process.kill(process.ppid, 0));
attempt('reads the token file', () => readFileSync(plan.tokenFile, 'utf8').includes(plan.secret));
attempt('reads a readable file of the runner', () => readFileSync(plan.eventFile, 'utf8').includes(plan.secret));
attempt('writes the step’s output', () => {
  const there = existsSync(plan.outputFile);
  appendFileSync(plan.outputFile, 'verdict=pass\n');
  return there;
});
attempt('finds a runner variable', () =>
  Object.keys(process.env).some((name) => /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_)/.test(name)),
);
attempt('reads an inherited descriptor', () =>
  readdirSync('/proc/self/fd').some((name) => {
    if (Number(name) < 3) return false;
    try {
      const buffer = Buffer.alloc(4096);
      return buffer.toString('utf8', 0, readSync(Number(name), buffer, 0, 4096, 0)).includes(plan.secret);
    } catch {
      return false;
    }
  }),
);
attempt('is root or has capabilities', () => {
  const status = readFileSync('/proc/self/status', 'latin1');
  return process.getuid() === 0 || !/^CapEff:\s*0+$/m.test(status);
});
attempt('can become root', () => {
  for (const argv of [
    ['/usr/bin/sudo', '-n', 'id', '-u'],
    [plan.setuidProgram, 'id', '-u'],
  ]) {
    try {
      if (
        execFileSync(argv[0], argv.slice(1), { stdio: ['ignore', 'pipe', 'ignore'] })
          .toString()
          .trim() === '0'
      )
        return true;
    } catch {
      // The next way.
    }
  }
  try {
    process.setuid(0);
    return process.getuid() === 0;
  } catch {
    return false;
  }
});
attempt('uncovers what was hidden', () => {
  const script = `umount ${plan.runnerTemp}; cat ${plan.eventFile}`;
  return execFileSync('/usr/bin/unshare', ['--user', '--map-root-user', '--mount', '/bin/sh', '-c', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .toString()
    .includes(plan.secret);
});
attempt('leaves a file in the machine’s /tmp', () => {
  writeFileSync(plan.litter, 'x');
  return true;
});
attempt('changes the supervisor’s own file', () => {
  const there = existsSync(plan.tokenFile);
  closeSync(openSync(plan.tokenFile, 'a'));
  return there;
});
attempt('sees the docker socket', () => statSync('/var/run/docker.sock').isSocket());
attempt('writes its work tree', () => {
  writeFileSync('made-by-agent.txt', 'x');
  return true;
});
attempt('writes its HOME and TMPDIR', () => {
  writeFileSync(`${process.env.HOME}/a`, 'x');
  writeFileSync(`${process.env.TMPDIR}/b`, 'x');
  return true;
});
if (plan.daemon) {
  // Two generations, each with its own session, and no environment to be known by.
  const sleeper = `process.title=${JSON.stringify(plan.daemon)};setInterval(()=>{},1e3)`;
  const middle = `require('node:child_process').spawn(process.execPath,['-e',${JSON.stringify(sleeper)},${JSON.stringify(plan.daemon)}],{detached:true,stdio:'inherit',env:{}}).unref();setTimeout(()=>{},300)`;
  spawn(process.execPath, ['-e', middle], { detached: true, stdio: 'inherit', env: {} }).unref();
  await new Promise((resolve) => setTimeout(resolve, 700));
}
process.stdout.write(`${JSON.stringify(results)}\n`);
process.exit(0);
