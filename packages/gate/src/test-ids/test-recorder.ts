import { randomUUID } from 'node:crypto';
import { constants, openSync } from 'node:fs';
import { chmod, mkdir, open, realpath, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { isAbsolute, join, relative } from 'node:path';
import { type BoxTools, hasSucceeded, runTool } from '@loop-actions/process';
import { addReporter, jestReporter, mochaReporter, nodeTestReporter, vitestReporter } from './node-reporters.ts';
import { goShim, PYTEST_PLUGIN } from './other-reporters.ts';
import { TestRecord, type TestRecords } from './test-record.ts';

const MAX_RECORDS = 500_000;
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_LINE = 64 * 1024;

/** Listens to what reporters of ours say inside one check. */
export interface TestRecorder {
  /** Ours, to be shown to the worker. */
  readonly directory: string;
  /** What the check's environment needs so that the runners bring our reporters. */
  environment(given: Readonly<Record<string, string>>): Record<string, string>;
  /** Everything that was said; call it once the check is over. Null: nothing. */
  close(): Promise<TestRecords | null>;
}

/**
 * Opens a named pipe that a check can write to and nobody can read, rewrite or cut: what was said of a test stays said,
 * and a report file the candidate writes itself is not looked at (attacks S10). `texts` are the commands in force, by
 * which it is known what runs. Null where the machine has no named pipes.
 */
export async function openTestRecorder(
  request: { readonly parent: string; readonly workTree: string; readonly tools: BoxTools },
  texts: string,
): Promise<TestRecorder | null> {
  const { mkfifo } = request.tools;
  if (mkfifo === null) return null;
  const directory = join(request.parent, `record-${randomUUID()}`);
  const channel = join(directory, 'channel');
  await mkdir(join(directory, 'bin'), { recursive: true });
  if (!hasSucceeded(await runTool({ argv: [mkfifo, '--', channel], deadlineMs: 10_000 }))) return null;
  await chmod(channel, 0o622);
  await writeReporters(directory, channel, request.tools.node);
  const listener = await listen(channel);
  const root = await realpath(request.workTree);
  let said: Promise<TestRecords | null> | undefined;
  return {
    directory,
    environment: (given) => recordingEnvironment(directory, channel, { given, texts }),
    close: () => (said ??= listener.end().then((text) => readRecords(text, [root, request.workTree]))),
  };
}

async function writeReporters(directory: string, channel: string, node: string): Promise<void> {
  const to = JSON.stringify(channel);
  const write = `(lines) => process.getBuiltinModule('node:fs').appendFileSync(${to}, lines.map((line) => JSON.stringify(line) + '\\n').join(''))`;
  const files: Readonly<Record<string, string>> = {
    'preload.cjs': `(${addReporter.toString()})(${JSON.stringify(directory)});\n`,
    'vitest.mjs': `export default function () { return (${vitestReporter.toString()})(${write}); }\n`,
    'jest.cjs': `module.exports = function () { return (${jestReporter.toString()})(${write}); };\n`,
    'mocha.cjs': `module.exports = (${mochaReporter.toString()})(${write}, require);\n`,
    'node-test.mjs': `export default ${nodeTestReporter.toString()};\n`,
    'loop_test_record.py': PYTEST_PLUGIN,
    'loop_test_record.py.channel': channel,
    'bin/go': `#!${node}\n(${goShim.toString()})(${to}, ${JSON.stringify(join(directory, 'bin'))});\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  await chmod(join(directory, 'bin', 'go'), 0o755);
}

/** Which reporters are brought depends on what the commands call: an option in vain would break an older tool. */
function recordingEnvironment(
  directory: string,
  channel: string,
  from: { readonly given: Readonly<Record<string, string>>; readonly texts: string },
): Record<string, string> {
  const { given, texts } = from;
  const environment: Record<string, string> = {};
  const node = [...(given.NODE_OPTIONS === undefined ? [] : [given.NODE_OPTIONS])];
  if (/\b(?:vitest|jest|mocha)\b/.test(texts)) node.push(`--require=${directory}/preload.cjs`);
  if (/(?:^|\s)--test(?:\s|$|["'])/m.test(texts)) node.push(...nodeTestOptions(directory, channel, texts));
  if (node.length > 0) environment.NODE_OPTIONS = node.join(' ');
  if (/\b(?:pytest|py\.test)\b/.test(texts) && !/\bPYTHONPATH=/.test(texts)) {
    environment.PYTHONPATH = [directory, ...(given.PYTHONPATH === undefined ? [] : [given.PYTHONPATH])].join(':');
    environment.PYTEST_PLUGINS = 'loop_test_record';
  }
  if (/\bgo test\b/.test(texts)) environment.PATH = `${directory}/bin:${given.PATH ?? ''}`;
  return environment;
}

/** Each reporter needs its destination, in order (nodejs.org, test reporters); ours comes before the command's own. */
function nodeTestOptions(directory: string, channel: string, texts: string): string[] {
  const ours = [`--test-reporter=${directory}/node-test.mjs`, `--test-reporter-destination=${channel}`];
  if (/--test-reporter-destination/.test(texts)) return ours;
  const shown = /--test-reporter\b/.test(texts) ? [] : ['--test-reporter=spec'];
  return [...ours, ...shown, '--test-reporter-destination=stdout'];
}

/** Reads a named pipe until we ourselves have written its last line. */
async function listen(channel: string): Promise<{ end(): Promise<string | null> }> {
  const last = `${randomUUID()}\n`;
  // The socket owns this descriptor and closes it.
  const fd = openSync(channel, constants.O_RDWR | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  const chunks: Buffer[] = [];
  let bytes = 0;
  let tail = '';
  const ended = new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BYTES) chunks.push(chunk);
      tail = `${tail}${chunk.toString('latin1')}`.slice(-last.length);
      if (tail === last) resolve();
    });
    socket.once('error', () => resolve());
  });
  return {
    end: async () => {
      const writer = await open(channel, constants.O_WRONLY);
      await writer.writeFile(last);
      await writer.close();
      await ended;
      socket.destroy();
      return bytes > MAX_BYTES ? null : Buffer.concat(chunks).toString('utf8').slice(0, -last.length);
    },
  };
}

function readRecords(text: string | null, roots: readonly string[]): TestRecords | null {
  if (text === '') return null;
  const lines = text?.split('\n').filter((line) => line !== '') ?? [];
  const records: TestRecord[] = [];
  let broken = text === null || lines.length > MAX_RECORDS;
  for (const line of lines.slice(0, MAX_RECORDS)) {
    const record = readRecord(line);
    if (record === null) broken = true;
    else records.push({ ...record, file: fromRoot(record.file, roots), name: withoutRoots(record.name, roots) });
  }
  return { records, broken };
}

function readRecord(line: string): TestRecord | null {
  try {
    return line.length > MAX_LINE ? null : TestRecord.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function fromRoot(file: string, roots: readonly string[]): string {
  const path = file.replace(/^file:\/\//, '');
  const root = roots.find((candidate) => path.startsWith(`${candidate}/`));
  return isAbsolute(path) && root !== undefined ? relative(root, path) : path;
}

/** Some tools name a test by its file's whole path, which is another one in every check. */
function withoutRoots(name: string, roots: readonly string[]): string {
  return roots.reduce((text, root) => text.replaceAll(`${root}/`, ''), name);
}
