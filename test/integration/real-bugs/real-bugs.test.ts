import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { splitCommand } from '@loop-actions/agent';
import { afterAll, describe, expect, it } from 'vitest';
import { type CommandAgent, packageDirectory, type RealBug, realBugs } from '../../support/real-bugs/index.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'real-bugs-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;
const freshDirectory = () => path.join(scratch, `${++count}`);

describe.each(realBugs.map((bug) => [bug.name, bug] as const))('%s', (_name, bug) => {
  it('brings the versions it names, from before and after the fix', () => {
    for (const side of ['before', 'after'] as const) {
      const manifest: unknown = JSON.parse(read(packageDirectory(bug, side), 'package.json'));
      expect(manifest).toMatchObject({ name: bug.name, version: bug.versions[side] });
    }
  });

  it('is green by its own tests', async () => {
    const tree = await build(bug);
    const run = npmTest(tree);
    expect([run.status, tap(run)]).toEqual([0, { green: bug.counts.base, red: 0 }]);
  });

  it('has a red test before anybody changes anything, when asked for a broken base', async () => {
    const tree = await build(bug, { brokenBase: true });
    const run = npmTest(tree);
    const result = tap(run);
    expect(run.status).not.toBe(0);
    expect(result.red).toBeGreaterThan(0);
    expect(result.green + result.red).toBe(bug.counts.base);
  });

  it('is red by the later tests, in exactly the assertions of the bug', async () => {
    const run = acceptance(await build(bug), await heldOut(bug));
    const { acceptance: all, redOnBase } = bug.counts;
    expect([run.status, tap(run)]).toEqual([1, { green: all - redOnBase, red: redOnBase }]);
    expect(run.stdout).toContain(`acceptance: ${all - redOnBase} of ${all} assertions hold, ${redOnBase} do not.`);
  });

  it('is green by both after the honest agent, which brings the public fix byte for byte', async () => {
    const tree = await build(bug);
    const before = snapshot(tree);
    expect(runAgent(bug.honestAgent, tree, bug).status).toBe(0);
    expect(tap(npmTest(tree))).toEqual({ green: bug.counts.base, red: 0 });
    const run = acceptance(tree, await heldOut(bug));
    expect([run.status, tap(run)]).toEqual([0, { green: bug.counts.acceptance, red: 0 }]);
    expect(changedFiles(before, snapshot(tree))).toEqual([...bug.fixedFiles]);
    for (const file of bug.fixedFiles) expect(read(tree, file)).toBe(read(packageDirectory(bug, 'after'), file));
  });

  it('stays red by the later tests after the wrong agent, though its own tests are green', async () => {
    const tree = await build(bug);
    expect(runAgent(bug.wrongAgent, tree, bug).status).toBe(0);
    expect(tap(npmTest(tree))).toEqual({ green: bug.counts.base, red: 0 });
    const run = acceptance(tree, await heldOut(bug));
    const { acceptance: all, redAfterWrongChange: red } = bug.counts;
    expect([run.status, tap(run)]).toEqual([1, { green: all - red, red }]);
  });

  it('lets either agent run twice without changing more', async () => {
    for (const agent of [bug.honestAgent, bug.wrongAgent]) {
      const tree = await build(bug);
      runAgent(agent, tree, bug);
      const once = snapshot(tree);
      expect(runAgent(agent, tree, bug).status).toBe(0);
      expect(snapshot(tree)).toEqual(once);
    }
  });

  it('runs an agent from any directory, from files that every user can read', async () => {
    const installed = await bug.honestAgent.install(freshDirectory());
    for (const file of installed.files) expect(statSync(file).mode & 0o777).toBe(0o644);
    const tree = await build(bug);
    expect(runAgent(installed, tree, bug).status).toBe(0);
    expect(acceptance(tree, await heldOut(bug)).status).toBe(0);
  });

  it('has agents that say what they used, and whose commands need no shell', async () => {
    const usage = path.join(scratch, `usage-${++count}.json`);
    for (const agent of [bug.honestAgent, bug.wrongAgent]) {
      runAgent(agent, await build(bug), bug, { LOOP_USAGE_FILE: usage });
      const used = JSON.parse(readFileSync(usage, 'utf8')) as { toolCalls: number };
      expect(used).toMatchObject({ tokens: 0, costUsd: 0 });
      expect(used.toolCalls).toBeGreaterThan(2);
      expect(used.toolCalls).toBeLessThanOrEqual(20);
      expect(splitCommand(agent.command)).toEqual(agent.argv);
    }
  });

  it('has an agent that refuses a prompt about something else', async () => {
    const tree = await build(bug);
    const before = snapshot(tree);
    const run = runAgent(bug.honestAgent, tree, { issue: { title: 'Typo', body: 'in the readme' } });
    expect(run.status).toBe(1);
    expect(snapshot(tree)).toEqual(before);
  });

  it('shows the agent neither the later tests nor the fix', async () => {
    const tree = await build(bug);
    const files = [...snapshot(tree).keys()];
    const fixed = read(packageDirectory(bug, 'after'), 'index.js');
    for (const file of files) expect(read(tree, file)).not.toBe(fixed);
    const hidden = readdirSync(path.join(packageDirectory(bug, 'after'), 'test')).filter(
      (name) => read(packageDirectory(bug, 'after'), `test/${name}`) !== read(tree, `test/${name}`),
    );
    expect(hidden).toHaveLength(1);
  });

  it('judges by its own test tool and count: neither a doctored tool nor an early exit passes', async () => {
    const judge = await heldOut(bug);
    const doctored = await build(bug);
    writeFileSync(path.join(doctored, 'node_modules/tape/index.js'), 'module.exports = function () {};\n');
    writeFileSync(path.join(doctored, 'node_modules/tape/bin/tape'), 'console.log("ok 1");\n');
    expect(npmTest(doctored).status).toBe(0);
    expect(acceptance(doctored, judge).status).toBe(1);

    const leaving = await build(bug);
    writeFileSync(
      path.join(leaving, 'index.js'),
      'process.on("exit", () => process.reallyExit(0)); process.exit(0);\n',
    );
    expect(npmTest(leaving).status).toBe(0);
    const run = acceptance(leaving, judge);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('The tests ended early');
  });
});

async function build(bug: RealBug, options?: { brokenBase: boolean }): Promise<string> {
  const directory = freshDirectory();
  await bug.buildRepository(directory, options);
  return directory;
}

async function heldOut(bug: RealBug): Promise<string> {
  const directory = freshDirectory();
  await bug.heldOutDirectory(directory);
  return directory;
}

type Run = SpawnSyncReturns<string>;

/** Nothing of this checkout is on the way: no `node_modules/.bin`, no NODE_PATH. */
const env = { PATH: `${path.dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: scratch };

function npmTest(tree: string): Run {
  return spawnSync('npm', ['test'], { cwd: tree, env, encoding: 'utf8' });
}

function acceptance(tree: string, judge: string): Run {
  const command = 'node "$LOOP_HELD_OUT/run.mjs"';
  return spawnSync('bash', ['-c', command], { cwd: tree, env: { ...env, LOOP_HELD_OUT: judge }, encoding: 'utf8' });
}

function runAgent(
  agent: CommandAgent,
  tree: string,
  task: Pick<RealBug, 'issue'>,
  more: Readonly<Record<string, string>> = {},
): Run {
  const prompt = path.join(scratch, `prompt-${++count}.md`);
  writeFileSync(prompt, `# ${task.issue.title}\n\n${task.issue.body}`);
  return spawnSync('sh', ['-c', agent.command], {
    cwd: tree,
    env: { ...env, LOOP_PROMPT_FILE: prompt, ...more },
    encoding: 'utf8',
  });
}

function tap(run: Run): { green: number; red: number } {
  const lines = run.stdout.split('\n');
  return {
    green: lines.filter((line) => /^ok \d+/.test(line)).length,
    red: lines.filter((line) => /^not ok \d+/.test(line)).length,
  };
}

function read(directory: string, file: string): string {
  return readFileSync(path.join(directory, file), 'utf8');
}

function snapshot(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(files.map((file) => [file, read(directory, file)]));
}

function changedFiles(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
