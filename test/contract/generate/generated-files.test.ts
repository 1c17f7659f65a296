import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Usage } from '@loop-actions/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, test } from 'vitest';
import { generate } from '../../../scripts/generate/main.ts';
import { generateSchemas } from '../../../scripts/generate/schemas.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scratch: string[] = [];
afterEach(async () => {
  for (const directory of scratch.splice(0)) await rm(directory, { recursive: true });
});

describe('generated files', () => {
  test('are those that the sources make now', async () => {
    expect(await generate(root, { check: true })).toEqual([]);
  });

  test('are named when they drifted, left alone by a check, and mended by a run', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'loop-generate-'));
    scratch.push(copy);
    await generate(copy, { check: false });
    const path = join(copy, 'docs/schemas/usage.schema.json');
    await writeFile(path, '{}\n');
    expect(await generate(copy, { check: true })).toEqual(['docs/schemas/usage.schema.json']);
    expect(await readFile(path, 'utf8')).toBe('{}\n');
    expect(await generate(copy, { check: false })).toEqual(['docs/schemas/usage.schema.json']);
    expect(await generate(copy, { check: true })).toEqual([]);
  });

  test('the command succeeds as long as nothing drifted', async () => {
    const run = promisify(execFile)(process.execPath, [join(root, 'scripts/generate/main.ts'), '--check']);
    await expect(run).resolves.toMatchObject({ stdout: '' });
  });
});

describe('published schemas', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const schemas = [...generateSchemas()];

  test.each(schemas)('%s is a valid JSON Schema that refuses what is no document', (_path, text) => {
    const accepts = ajv.compile(JSON.parse(text));
    for (const value of [null, [], 'text', { unknown: true }]) expect(accepts(value)).toBe(false);
  });

  test('agree with the code about one value', () => {
    const accepts = ajv.compile(JSON.parse(new Map(schemas).get('docs/schemas/usage.schema.json') ?? '{}'));
    const usage = { iterations: 1, toolCalls: null, tokens: 3, costUsd: null, durationMs: 4 };
    for (const value of [
      usage,
      { ...usage, iterations: -1 },
      { ...usage, costUsd: undefined },
      { ...usage, more: 1 },
    ]) {
      expect(accepts(JSON.parse(JSON.stringify(value)))).toBe(
        Usage.safeParse(JSON.parse(JSON.stringify(value))).success,
      );
    }
  });
});
