import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BoxKind, detectBox } from '@loop-actions/process';
import { afterAll, describe, expect, it } from 'vitest';
import { attack } from '../../support/process/attack.ts';
import { type HostileSite, makeSite } from '../../support/process/hostile-site.ts';
import { makeRunnerUser, whyNoRunnerUser } from '../../support/process/runner-user.ts';

/** Where the kernel can, no abstract socket and no process outside is in reach of any box (landlock(7), Linux 6.12). */
const isScoped =
  Number(execFileSync('/usr/bin/perl', ['-e', 'print syscall(444, 0, 0, 1)'], { encoding: 'utf8' })) >= 6;
/** Any unprivileged uid will do: nobody needs to have an account. */
const PLAIN_UID = 4321;
const isRoot = process.getuid?.() === 0;
const plainUid = isRoot ? PLAIN_UID : (process.getuid?.() ?? 0);
/** As root, or as a user with passwordless sudo, as on GitHub's own runners. */
const strongHere = (await detectBox({ env: {} })).strength === 'strong';

const sites: HostileSite[] = [];
afterAll(() => {
  for (const site of sites) site.remove();
});
const newSite = (owner: number): HostileSite => {
  const site = makeSite(owner);
  sites.push(site);
  return site;
};

/** What an agent must be able to do in any box, and what only shows its worth when its files are taken back. */
const WORK = ['writes its work tree', 'writes its HOME and TMPDIR', 'leaves a set-user-ID program'];
/** Not promised (docs/box.md): the network is the machine's. */
const NETWORK = ['reaches a port of the loopback', ...(isScoped ? [] : ['reaches an abstract socket of the machine'])];
/** It may write a /tmp, but that is its own and gone with it. */
const OWN_TMP = 'leaves a file in the machine’s /tmp';
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

const MOMENTS = ['the arguments', 'the environment', 'an open file']
  .map((what) => `catches ${what} of a process that lives for a moment`)
  .concat('goes through the root of a process that lives for a moment');

/** What a worker of our own uid reaches unless it is cut off from the session of the step. */
const SEVERED = [
  'reads the supervisor’s environment',
  'reads the supervisor’s environment through io_uring',
  'opens a file that the supervisor holds',
  'may signal the supervisor',
  'asks the gateway of another agent',
  'catches the environment of a process that lives for a moment',
  'catches an open file of a process that lives for a moment',
  'goes through the root of a process that lives for a moment',
  'reaches an abstract socket of the machine',
];

/** What any process of the step's own user can do, and with it an agent that nobody boxes. */
const WITHOUT_A_BOX = [
  'reads the supervisor’s environment',
  'sees the supervisor',
  'lists the supervisor’s files',
  'opens a file that the supervisor holds',
  'may signal the supervisor',
  'may signal its parent',
  'reads an inherited descriptor',
  'finds a runner variable',
  'finds the secret in its environment',
  'reads the token file',
  'changes the supervisor’s own file',
  'reads a readable file of the runner',
  ...RUNNER_FILES.map((name) => `writes ${name}`),
  'finds what another attempt left',
  'finds the token in the checkout’s git configuration',
  'plants a hook in the checkout',
  'finds credentials in HOME',
  'leaves what a later shell or git loads',
  'changes the code of an action',
  'changes a tool that everybody may write',
  'leaves a file in a directory that everybody may write',
  OWN_TMP,
  'reaches the SSH agent',
  'reaches the session bus',
  'asks the gateway of another agent',
  'reads the token file through io_uring',
  'reads the supervisor’s environment through io_uring',
  'reads a key of the session',
  'reads shared memory of its user',
  'takes a message of its user',
  'takes a message of a POSIX queue',
  'reads what its user keeps in /dev/shm',
  'watches the runner’s folder',
  ...MOMENTS,
  'reaches an abstract socket of the machine',
  'reaches a port of the loopback',
  ...WORK,
];

/** A step is root or it is not: what only root meets is no test elsewhere, and none that is left out. */
function itAsRoot(name: string, run: () => Promise<void>): void {
  if (isRoot) it(name, run);
}

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

describe.runIf(process.platform === 'linux')('an agent that tries to get out', () => {
  it('gets at everything of its user without a box', async () => {
    const { succeeded, daemons, outcome } = await attack(newSite(plainUid), { uid: plainUid, kind: 'none' });
    expect(outcome.exitCode).toBe(0);
    expect(WITHOUT_A_BOX.filter((name) => !succeeded.includes(name))).toEqual([]);
    if (isRoot) expect(succeeded).toContain('can become root');
    expect(daemons).toBe(1);
  });

  itAsRoot('gets at the machine itself without a box, where the step is root', async () => {
    const site = newSite(0);
    const { results } = await attack(site, { uid: 0, kind: 'none' });
    const more = [
      'reads the supervisor’s memory',
      'may write the supervisor’s memory',
      'traces the supervisor',
      'goes through the supervisor’s root',
      'makes writable again what is read-only',
      'uncovers what was hidden',
      'is root or has capabilities',
      'may say what the kernel starts at a crash',
      'makes a device of its own',
      'may write where the machine looks for programs',
      'copies the supervisor’s memory',
      'takes an open file from the supervisor',
      'reaches podman’s engine',
      'reaches docker’s engine',
    ];
    const failed = [...WITHOUT_A_BOX, ...more].filter((name) => results[name] === false);
    expect(failed).toEqual([]);
    expect(statSync(join(site.workspace, 'as-whoever-takes-it')).mode & 0o6000).toBe(0o6000);
  });

  it.runIf(strongHere)('gets at nothing in the strong box, and the box says that it is strong', async () => {
    await expectHeld(process.getuid?.() ?? 0, isRoot ? 'root' : 'sudo');
  });

  if (isRoot) {
    const missing = whyNoRunnerUser();
    it.skipIf(missing !== null)(
      `gets at nothing in the strong box of a user with passwordless sudo${missing === null ? '' : ` (left out: ${missing})`}`,
      async () => {
        using user = makeRunnerUser();
        const { results } = await attack(newSite(user.uid), { uid: user.uid, kind: 'none' });
        const more = ['reaches podman’s engine', 'reaches docker’s engine'];
        expect([...WITHOUT_A_BOX, ...more].filter((name) => results[name] === false)).toEqual([]);
        expect(results['can become root']).toBe(true);
        await expectHeld(user.uid, 'sudo');
      },
    );
  }

  itAsRoot('is held by another uid where there are no namespaces, and the box says that it is weak', async () => {
    const site = newSite(0);
    const { box, outcome, succeeded, daemons } = await attack(site, { uid: 0, kind: 'uid' });
    expect(box).toMatchObject({ strength: 'weak', kind: 'uid' });
    expect(box.reasons).not.toEqual([]);
    expect(outcome).toMatchObject({ ended: 'exited', exitCode: 0, problems: [] });
    const weakness = [
      'sees the supervisor',
      'reads a readable file of the runner',
      'finds what another attempt left',
      'finds the token in the checkout’s git configuration',
      'finds credentials in HOME',
      'changes a tool that everybody may write',
      'leaves a file in a directory that everybody may write',
      'makes writable again what is read-only',
      'uncovers what was hidden',
      'catches the arguments of a process that lives for a moment',
      'watches the runner’s folder',
      OWN_TMP,
    ];
    expect(sorted(succeeded.filter((name) => !weakness.includes(name)))).toEqual(sorted([...NETWORK, ...WORK]));
    expect(daemons).toBe(0);
    expectTakenBack(site, 0);
  });

  it('is held by a user namespace where there is no other uid, and the box says that it is weak', async () => {
    const site = newSite(plainUid);
    const { box, outcome, succeeded, daemons } = await attack(site, { uid: plainUid, kind: 'userns' });
    if (box.kind === 'session') return expect(box.reasons.join()).toContain('userns: ');
    expect(box).toMatchObject({ strength: 'weak', kind: 'userns' });
    expect(box.reasons).not.toEqual([]);
    expect(outcome).toMatchObject({ ended: 'exited', exitCode: 0, problems: [] });
    const weakness = isScoped ? [OWN_TMP] : [OWN_TMP, 'may signal its parent'];
    expect(sorted(succeeded.filter((name) => !weakness.includes(name)))).toEqual(sorted([...NETWORK, ...WORK]));
    expect(daemons).toBe(0);
    expectTakenBack(site, plainUid);
  });

  it('is only cleaned up after where there is nothing but a session, and the box says that it is weak', async () => {
    const site = newSite(plainUid);
    const { box, outcome, results, daemons } = await attack(site, { uid: plainUid, kind: 'session' });
    expect(box).toMatchObject({ strength: 'weak', kind: 'session' });
    expect(outcome).toMatchObject({ ended: 'exited', exitCode: 0 });
    const held = [
      'finds a runner variable',
      'finds the secret in its environment',
      'reads an inherited descriptor',
      'can become root',
      'makes a device of its own',
      'reads a key of the session',
      ...(isScoped ? SEVERED : []),
    ];
    expect(held.filter((name) => results[name])).toEqual([]);
    // The honest part: the same uid reads what we can read.
    const open = ['reads the token file', 'reads shared memory of its user', 'takes a message of its user'];
    expect([...open, ...(isScoped ? [] : SEVERED)].filter((name) => !results[name])).toEqual([]);
    expect(daemons).toBe(0);
    expect(outcome.survivorsKilled).toBeGreaterThan(0);
    expectTakenBack(site, plainUid);
  });

  it('gets at keys, abstract sockets and processes in a box that is not cut off from the session', async () => {
    const { box, succeeded } = await attack(newSite(plainUid), { uid: plainUid, kind: 'session, not cut off' });
    expect(box.kind).toBe('session');
    expect(['reads a key of the session', ...SEVERED].filter((name) => !succeeded.includes(name))).toEqual([]);
  });
});

/** Runs it in the strongest box that a user gets. */
async function expectHeld(uid: number, kind: BoxKind): Promise<void> {
  const site = newSite(uid);
  const { box, outcome, succeeded, daemons } = await attack(site, { uid, kind: 'any' });
  expect(box).toMatchObject({ strength: 'strong', kind, reasons: [] });
  expect(outcome).toMatchObject({ ended: 'exited', exitCode: 0, problems: [] });
  expect(sorted(succeeded.filter((name) => name !== OWN_TMP))).toEqual(sorted([...NETWORK, ...WORK]));
  expect(existsSync(site.plan.litter)).toBe(false);
  expect(daemons).toBe(0);
  expectTakenBack(site, uid);
}

/** Its files are ours again, no link was followed, and nothing runs as whoever took them. */
function expectTakenBack({ workspace, plan }: HostileSite, uid: number): void {
  for (const name of ['made-by-agent.txt', 'as-whoever-takes-it', 'way-out', 'pipe']) {
    expect([name, lstatSync(join(workspace, name)).uid]).toEqual([name, uid]);
  }
  expect(lstatSync(join(workspace, 'as-whoever-takes-it')).mode & 0o6000).toBe(0);
  expect(lstatSync(join(workspace, 'way-out')).isSymbolicLink()).toBe(true);
  const token = statSync(plan.tokenFile);
  expect([token.uid, token.mode & 0o777]).toEqual([uid, 0o600]);
  expect(readFileSync(plan.eventFile, 'utf8')).toContain(plan.secret);
  expect(statSync(plan.eventFile).uid).toBe(uid);
}
