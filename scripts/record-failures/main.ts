import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { installTools } from './install-tools.ts';
import { runScenario, truthOf } from './run-scenario.ts';
import type { FailureRecord, RecordedTool } from './scenario.ts';
import { TOOLS } from './tools.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, 'test/fixtures/failure-outputs');
/** Which third of a tool's records nobody looks at while readers are built follows from this alone. */
const SPLIT_SEED = 'failure-reading-1';

const { values } = parseArgs({
  options: { tools: { type: 'string' }, only: { type: 'string', multiple: true }, scenario: { type: 'string' } },
});
const root = await mkdtemp(join(tmpdir(), 'record-failures-'));
const tools = resolve(values.tools ?? join(root, 'tools'));
await installTools(tools);
const { address, stop } = await startServer();
try {
  for (const tool of TOOLS) {
    if (values.only !== undefined && !values.only.includes(tool.name)) continue;
    await recordTool(tool, address);
  }
} finally {
  stop();
  await rm(root, { recursive: true, force: true });
}

async function recordTool(tool: RecordedTool, server: string): Promise<void> {
  const asked = values.scenario?.split('|') ?? [];
  const recorded = values.scenario === undefined ? new Map<string, FailureRecord>() : await loadRecorded(tool);
  const records: FailureRecord[] = [];
  for (const scenario of tool.scenarios({ tools, server })) {
    const known = recorded.get(`${tool.name}/${scenario.name}`);
    const keeps = known !== undefined && !asked.some((part) => scenario.name.includes(part));
    const record = keeps
      ? { ...known, truth: truthOf(scenario) }
      : await runScenario(tool, scenario, { tools, server, root });
    if (record === null) process.stderr.write(`${tool.name}/${scenario.name}: did not fail by itself, left out\n`);
    else records.push(record);
  }
  const unseen = new Set(
    [...records.map(({ id }) => id)]
      .sort((a, b) => rank(a).localeCompare(rank(b)))
      .slice(0, Math.ceil(records.length / 3)),
  );
  const directory = join(OUT, tool.name);
  await mkdir(directory, { recursive: true });
  await save(
    join(directory, 'seen.jsonl.gz'),
    records.filter(({ id }) => !unseen.has(id)),
  );
  await save(
    join(directory, 'unseen.jsonl.gz'),
    records.filter(({ id }) => unseen.has(id)),
  );
  process.stderr.write(`${tool.name}: ${records.length} recorded\n`);
}

async function loadRecorded(tool: RecordedTool): Promise<Map<string, FailureRecord>> {
  const records = new Map<string, FailureRecord>();
  for (const part of ['seen', 'unseen']) {
    const text = gunzipSync(await readFile(join(OUT, tool.name, `${part}.jsonl.gz`))).toString('utf8');
    for (const line of text.split('\n').filter((found) => found !== '')) {
      const record: FailureRecord = JSON.parse(line);
      records.set(record.id, record);
    }
  }
  return records;
}

function rank(id: string): string {
  return createHash('sha256').update(`${SPLIT_SEED}/${id}`).digest('hex');
}

async function save(path: string, records: readonly FailureRecord[]): Promise<void> {
  await writeFile(path, gzipSync(records.map((record) => `${JSON.stringify(record)}\n`).join(''), { level: 9 }));
}

async function startServer(): Promise<{ readonly address: string; stop(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fault-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((done) => child.stdout.once('data', (data) => done(String(data).trim())));
  return { address, stop: () => child.kill() };
}
