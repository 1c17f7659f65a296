import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ActionManifest, inputVariables, readManifest } from '../../test/support/runner/action-manifest.ts';
import { bundle } from '../build/build-suite.ts';
import { discoverActions } from '../build/discover-actions.ts';
import { type Bench, median } from './bench.ts';
import { executedBytes } from './executed-bytes.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const RUNS = 21;
const MOST_TIMES_CORE = 1.15;
const MOST_EXECUTED_KB = 300;

/** A script to start, and the environment it starts in. */
interface Starter {
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Everything that the starts are measured in and against. */
interface Stage extends AsyncDisposable {
  readonly folder: string;
  readonly empty: Starter;
  /** Asks the tracker once and ends. */
  readonly fetch: Starter;
  /** How many requests the tracker has had. */
  requests(): number;
  readonly core: Starter;
  readonly actions: readonly Starter[];
}

/**
 * Idle start: an action is given valid inputs, and the first thing it asks of the world ends it at once: there is no
 * plan, the event names no commit to stand on, the tracker answers 401 without delay. What is left is loading, parsing, reporting.
 * Of an action that asked the tracker, what one bare `fetch` of the same answer costs an empty script is taken off.
 */
export const benches: readonly Bench[] = [
  {
    id: 'start-up',
    issue: 'spine',
    what: 'Idle start of the slowest action over a bundle that only imports @actions/core',
    unit: '×',
    reach: `≤ ${MOST_TIMES_CORE}`,
    run: async () => {
      await using stage = await prepare();
      const starters = [stage.empty, stage.fetch, stage.core, ...stage.actions];
      const times = new Map(starters.map(({ name }) => [name, [] as number[]]));
      const asked = new Set<string>();
      for (let turn = 0; turn < RUNS; turn++) {
        for (const starter of starters) {
          const before = stage.requests();
          times.get(starter.name)?.push(await start(starter, stage.folder));
          if (stage.requests() > before) asked.add(starter.name);
        }
      }
      const whole = (name: string): number => median(times.get(name) ?? []);
      const [empty, core] = [whole('empty'), whole('core')];
      const answer = whole('fetch') - empty;
      const middle = (name: string): number => whole(name) - (asked.has(name) ? answer : 0);
      const value = Math.max(...stage.actions.map(({ name }) => middle(name) / core));
      const detail = stage.actions.map(
        ({ name }) => `${name} ${ms(middle(name))} (${(middle(name) / empty).toFixed(1)}× empty)`,
      );
      return {
        value,
        met: value <= MOST_TIMES_CORE,
        reference: { what: '@actions/core alone, ms', value: core },
        detail: `empty script ${ms(empty)}; ${detail.join(', ')}; ${ms(answer)} for the tracker’s answer taken off ${[...asked].filter((name) => name !== 'fetch').join(', ') || 'none'}; other published actions start at 3.7 to 5.4× empty`,
      };
    },
  },
  {
    id: 'start-up-code',
    issue: 'spine',
    what: 'Code that the idle start of an action evaluates beyond @actions/core, by V8 coverage, the most of all actions',
    unit: 'kB',
    reach: `≤ ${MOST_EXECUTED_KB}`,
    run: async () => {
      await using stage = await prepare();
      const sizes: { readonly name: string; readonly kilobytes: number }[] = [];
      for (const { name, script, env } of stage.actions) {
        const coverage = join(stage.folder, `coverage-${name}`);
        await start({ name, script, env: { ...env, NODE_V8_COVERAGE: coverage } }, stage.folder);
        sizes.push({ name, kilobytes: executedBytes(coverage, { except: '@actions/core/' }) / 1000 });
      }
      const value = Math.max(...sizes.map(({ kilobytes }) => kilobytes));
      const coverage = join(stage.folder, 'coverage-core');
      await start({ ...stage.core, env: { NODE_V8_COVERAGE: coverage } }, stage.folder);
      const core = executedBytes(coverage) / 1000;
      return {
        value,
        met: value <= MOST_EXECUTED_KB,
        reference: { what: '@actions/core alone, kB', value: core },
        detail: `none of it is what the reference evaluates; ${sizes.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(0)} kB`).join(', ')}`,
      };
    },
  },
];

async function prepare(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'loop-actions-start-'));
  chmodSync(folder, 0o755);
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const script = (name: string, text: string): Starter => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, text);
    return { name, script: path, env: {} };
  };
  writeFileSync(join(folder, 'event.json'), '{"repository":{"default_branch":"main"}}');
  return {
    folder,
    empty: script('empty', ''),
    fetch: script('fetch', `await (await fetch(${JSON.stringify(address)})).text();`),
    requests: () => requests,
    core: { name: 'core', script: bundleCore(folder), env: {} },
    actions: discoverActions(ROOT).map(({ name, stub }) => ({
      name,
      script: join(ROOT, stub),
      env: idleEnvironment(readManifest(ROOT, name), { folder, address }),
    })),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `@actions/core` as everyone bundles it: ncc, nothing told about side effects. */
function bundleCore(folder: string): string {
  const source = join(ROOT, '.cache', 'bench-core');
  mkdirSync(source, { recursive: true });
  const entry = join(source, 'index.js');
  writeFileSync(entry, "import * as core from '@actions/core';\ncore.info(core.getInput('x'));\n");
  const target = join(folder, 'core');
  bundle(ROOT, entry, target);
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
  return join(target, 'index.js');
}

function idleEnvironment(
  manifest: ActionManifest,
  { folder, address }: { readonly folder: string; readonly address: string },
): Readonly<Record<string, string>> {
  const examples: Readonly<Record<string, string>> = {
    item: '#12',
    'agent-command': 'true',
    batch: '12',
    'base-branch': 'main',
  };
  const given = Object.keys(manifest.inputs ?? {}).flatMap((name): [string, string][] => {
    if (manifest.inputs?.[name]?.required !== true && examples[name] === undefined) return [];
    return [[name, examples[name] ?? join(folder, 'absent')]];
  });
  return {
    PATH: folder,
    GITHUB_REPOSITORY: 'octocat/demo',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: '',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_WORKSPACE: folder,
    GITHUB_API_URL: address,
    GITHUB_SERVER_URL: address,
    GITHUB_GRAPHQL_URL: `${address}/graphql`,
    RUNNER_TEMP: folder,
    ...inputVariables(manifest, Object.fromEntries(given), { 'github.token': 'ghs_0123456789' }),
  };
}

/** Milliseconds from spawning a script to its end. */
function start({ script, env }: Starter, cwd: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], { cwd, env: { ...env }, stdio: 'ignore' });
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('exit', () => settle(performance.now() - startedAt));
  });
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}
