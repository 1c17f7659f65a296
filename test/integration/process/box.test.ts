import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Box, detectBox, type ProcessOutcome, runBoxed } from '@loop-actions/process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProcessTable } from '../../../packages/process/src/process-table.ts';
import { commandLine, SUPERVISOR } from '../../support/process/attack.ts';
import { makeSite } from '../../support/process/hostile-site.ts';

/** As root, or as a user with passwordless sudo, as on GitHub's own runners. */
const strongHere = (await detectBox({ env: {} })).strength === 'strong';

const sites: string[] = [];
afterAll(() => {
  for (const site of sites) rmSync(site, { recursive: true, force: true });
});

describe.runIf(process.platform === 'linux')('runBoxed', () => {
  let box: Box;
  let workspace: string;
  beforeAll(async () => {
    box = await detectBox({ env: { HOME: process.env.HOME } });
    workspace = mkdtempSync('/tmp/loop-work-');
    sites.push(workspace);
  });

  const run = (script: string, options: Partial<Parameters<typeof runBoxed>[1]> = {}): Promise<ProcessOutcome> =>
    runBoxed(box, {
      argv: [process.execPath, '-e', script],
      cwd: workspace,
      env: {},
      deadlineMs: 20_000,
      ownPaths: [workspace],
      ...options,
    });

  it('passes exactly the environment it is given', async () => {
    const { stdout } = await run('console.log(JSON.stringify(Object.keys(process.env).sort()))', { env: { A_B: '1' } });
    const expected = ['A_B', 'HOME', 'LANG', 'PATH', 'TMPDIR'];
    expect((JSON.parse(stdout.text) as string[]).filter((name) => name !== 'LOOP_BOX_NONCE')).toEqual(expected);
  });

  it('removes HOME and TMPDIR afterwards, whatever was put there', async () => {
    const script = `const fs=require('fs');fs.mkdirSync(process.env.HOME+'/shut/in',{recursive:true});fs.chmodSync(process.env.HOME+'/shut',0);fs.writeFileSync(process.env.TMPDIR+'/t','');console.log(process.env.HOME)`;
    const { stdout, problems } = await run(script);
    expect(problems).toEqual([]);
    expect(stdout.text.trim()).toMatch(/^\/tmp\/loop-box-/);
    expect(existsSync(stdout.text.trim())).toBe(false);
  });

  it('closes standard input, or gives the text and then closes it', async () => {
    const script = `process.stdin.on('data',(c)=>process.stdout.write(c)).on('end',()=>console.log('END'))`;
    expect((await run(script)).stdout.text).toBe('END\n');
    expect((await run(script, { stdin: 'prompt\n' })).stdout.text).toBe('prompt\nEND\n');
  });

  it('survives a worker that never reads its input', async () => {
    expect(await run('process.exit(3)', { stdin: 'x'.repeat(5_000_000) })).toMatchObject({
      ended: 'exited',
      exitCode: 3,
    });
  });

  it.each([
    [
      'ignores every signal',
      `for(const s of ['SIGTERM','SIGINT','SIGHUP'])process.on(s,()=>{});console.log('up');setInterval(()=>{},1e3)`,
    ],
    [
      'leaves the session and ignores signals',
      `const s="for(const s of ['SIGTERM','SIGINT','SIGHUP'])process.on(s,()=>{});setInterval(()=>{},1e3)";for(let i=0;i<5;i++)require('child_process').spawn(process.execPath,['-e',s],{detached:true,stdio:'inherit'});setInterval(()=>{},1e3);process.on('SIGTERM',()=>{})`,
    ],
    ['stops itself', `console.log('up');process.kill(process.pid,'SIGSTOP')`],
  ])('ends one that %s within ten seconds of its deadline', async (_name, script) => {
    const started = performance.now();
    const outcome = await run(script, { deadlineMs: 1_500, killGraceMs: 500 });
    expect(outcome).toMatchObject({ ended: 'deadline', problems: [] });
    expect(performance.now() - started).toBeLessThan(1_500 + 10_000);
    expect(readProcessTable().filter((row) => !row.zombie && commandLine(row.pid).includes(workspace))).toEqual([]);
  });

  it('lets one that listens end by itself, and keeps its last words', async () => {
    const script = `process.on('SIGTERM',()=>{console.log('bye');process.exit(0)});console.log('up');setInterval(()=>{},1e3)`;
    const outcome = await run(script, { deadlineMs: 1_500, killGraceMs: 8_000 });
    expect(outcome).toMatchObject({ ended: 'deadline' });
    expect(outcome.stdout.text).toBe('up\nbye\n');
    expect(outcome.durationMs).toBeLessThan(8_000);
  });

  it.runIf(strongHere)('is not harmed by a worker that kills its parent, its group and all it can reach', async () => {
    const script = `for(const pid of [process.ppid,1,-1,0])try{process.kill(pid,'SIGKILL')}catch{};console.log('not reached')`;
    const outcome = await run(script);
    expect(box.strength).toBe('strong');
    expect(outcome.ended).toBe('exited');
    expect(outcome.exitCode).not.toBe(0);
  });

  it('can be cancelled, before and while it runs', async () => {
    const script = 'setInterval(()=>{},1e3)';
    expect(await run(script, { signal: AbortSignal.abort(), killGraceMs: 100 })).toMatchObject({ ended: 'cancelled' });
    const outcome = await run(script, { signal: AbortSignal.timeout(500), killGraceMs: 100 });
    expect(outcome).toMatchObject({ ended: 'cancelled', problems: [] });
  });

  it('gives one that ignores signals a second after a cancel, however long the grace of a deadline is', async () => {
    const stubborn = `for(const s of ['SIGINT','SIGTERM','SIGHUP'])process.on(s,()=>{});setInterval(()=>{},1e3)`;
    const cancelled = await run(stubborn, { signal: AbortSignal.timeout(1_000), killGraceMs: 40_000 });
    expect(cancelled).toMatchObject({ ended: 'cancelled', problems: [] });
    expect(cancelled.durationMs).toBeLessThan(10_000);
    const both = await run(stubborn, { deadlineMs: 500, signal: AbortSignal.timeout(1_500), killGraceMs: 40_000 });
    expect(both).toMatchObject({ ended: 'deadline', problems: [] });
    expect(both.durationMs).toBeLessThan(10_000);
  });

  it('reports a program that is not there as one that did not start', async () => {
    const outcome = await run('', { argv: ['no-such-program-anywhere'] });
    expect(outcome).toMatchObject({ ended: 'spawn-failed', exitCode: null });
    expect(outcome.problems.join()).toContain('no-such-program-anywhere');
  });

  it('refuses a directory that does not exist', async () => {
    await expect(run('', { cwd: '/no/such/place' })).rejects.toMatchObject({ code: 'E_BOX_UNAVAILABLE' });
  });

  it('takes an infinite deadline for no limit', async () => {
    const outcome = await run(`setTimeout(()=>{},300)`, { deadlineMs: Number.POSITIVE_INFINITY });
    expect(outcome).toMatchObject({ ended: 'exited', exitCode: 0 });
  });

  it('tells an exit code and a death by signal', async () => {
    expect(await run('process.exit(7)')).toMatchObject({ ended: 'exited', exitCode: 7 });
    const { exitCode, signal } = await run(`process.kill(process.pid,'SIGKILL')`);
    expect(exitCode === 137 || signal === 'SIGKILL').toBe(true);
  });

  it('takes its files back readable, follows no link out and leaves hard links of others alone', async () => {
    const outside = mkdtempSync('/tmp/loop-outside-');
    sites.push(outside);
    writeFileSync(join(outside, 'store'), 'shared', { mode: 0o640 });
    const { link, symlink } = await import('node:fs/promises');
    await link(join(outside, 'store'), join(workspace, 'linked'));
    await symlink(outside, join(workspace, 'way-out'));
    const before = statSync(join(outside, 'store'));
    const script = `const fs=require('fs');fs.mkdirSync('d');fs.writeFileSync('d/f','x');fs.chmodSync('d/f',0);fs.chmodSync('d',0);fs.appendFileSync('linked','!')`;
    expect(await run(script)).toMatchObject({ exitCode: 0, problems: [] });
    expect(readFileSync(join(workspace, 'd/f'), 'utf8')).toBe('x');
    expect(readFileSync(join(workspace, 'linked'), 'utf8')).toBe('shared!');
    const uid = process.getuid?.();
    expect([statSync(join(workspace, 'd/f')).uid, statSync(join(workspace, 'linked')).uid]).toEqual([uid, uid]);
    const after = statSync(join(outside, 'store'));
    expect([after.uid, after.mode]).toEqual([before.uid, before.mode]);
    if (box.uid !== null) expect(readFileSync(join(outside, 'store'), 'utf8')).toBe('shared');
  });

  it('keeps head and tail of endless output, in order, and hands on bounded lines', async () => {
    const script = `const b='x'.repeat(1e5);process.stdout.write('FIRST\\n');for(let i=0;i<200;i++)process.stdout.write(b);process.stdout.write('\\nLAST\\n')`;
    const lines: string[] = [];
    const outcome = await run(script, {
      output: { keepBytes: 4_096, maxLineChars: 100, onLine: (line) => lines.push(line) },
    });
    expect(outcome.stdout.truncated).toBe(true);
    expect(outcome.stdout.totalBytes).toBe(200 * 1e5 + 12);
    expect(outcome.stdout.text.length).toBeLessThan(4_200);
    expect(outcome.stdout.text).toMatch(/^FIRST\n[\s\S]*bytes left out[\s\S]*LAST\n$/);
    expect(lines.map((line) => line.length)).toEqual([5, 101, 4]);
  });

  it('writes a transcript up to its bound', async () => {
    const path = join(workspace, '..', `loop-transcript-${process.pid}`);
    await run(`process.stdout.write('y'.repeat(1e6))`, { output: { file: { path, maxBytes: 1_000 } } });
    expect(readFileSync(path, 'utf8')).toBe('y'.repeat(1_000));
    rmSync(path);
  });

  it('ends the run and throws on what a listener throws', async () => {
    const failure = new Error('listener');
    const onLine = (): void => {
      throw failure;
    };
    await expect(run(`console.log(1);setInterval(()=>{},1e3)`, { killGraceMs: 100, output: { onLine } })).rejects.toBe(
      failure,
    );
  });

  it('runs a program below a hidden directory when the command names it, and shows nothing else of that directory', async () => {
    const home = mkdtempSync('/var/tmp/loop-home-');
    sites.push(home);
    chmodSync(home, 0o755);
    writeFileSync(
      join(home, 'agent.mjs'),
      `import fs from 'node:fs';console.log(fs.readdirSync(${JSON.stringify(home)}).join())`,
      { mode: 0o644 },
    );
    writeFileSync(join(home, '.npmrc'), 'token', { mode: 0o644 });
    const own = await detectBox({ env: { HOME: home } });
    const { stdout } = await runBoxed(own, {
      argv: [process.execPath, join(home, 'agent.mjs')],
      cwd: workspace,
      env: {},
      deadlineMs: 20_000,
      ownPaths: [workspace],
    });
    const hides = own.kind === 'root' || own.kind === 'sudo' || own.kind === 'userns';
    expect(stdout.text.trim()).toBe(hides ? 'agent.mjs' : '.npmrc,agent.mjs');
  });

  it('dies with its supervisor', async () => {
    const site = makeSite(process.getuid?.() ?? 0);
    sites.push(site.directory, site.plan.shared, site.plan.shmFile);
    const word = `loop-orphan-${randomBytes(6).toString('hex')}`;
    const child = spawn(
      process.execPath,
      ['--no-warnings', SUPERVISOR, 'any', site.workspace, '-e', `setInterval(()=>{},1e3)//${word}`],
      { stdio: 'ignore', env: { PATH: process.env.PATH } },
    );
    const alive = (): number =>
      readProcessTable().filter((row) => row.pid !== child.pid && !row.zombie && commandLine(row.pid).includes(word))
        .length;
    await until(() => alive() > 0);
    child.kill('SIGKILL');
    await until(() => alive() === 0);
    expect(alive()).toBe(0);
    const left = (): readonly string[] => readdirSync('/tmp').filter((name) => name.includes(`-${child.pid}-`));
    expect(left()).toHaveLength(1);
    await detectBox({ env: {} });
    expect(left()).toEqual([]);
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !condition(); round++) await new Promise((done) => setTimeout(done, 50));
}
