import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commentOn, createExampleWorld, type ExampleWorld } from '../../support/example-world/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'example-script-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface End {
  readonly code: number;
  readonly stdout: string;
}

/** Runs a script of an example in a folder with these files. */
function run(script: string, files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const options = { cwd: folder, env: { PATH: process.env.PATH, ...env } };
  return new Promise<End>((settle) => {
    execFile('node', [resolve('workflows-examples/specs', script)], options, (error, stdout) =>
      settle({ code: error === null ? 0 : 1, stdout }),
    );
  });
}

describe('check-links.mjs', () => {
  it.each([
    ['a file that is there', '[a](docs/a.md)'],
    ['a heading of a file', '[a](docs/a.md#top "A title")'],
    ['a folder', '[a](docs/)'],
    ['a path from the root of the repository', '[a](/docs/a.md)'],
    ['a name with a space', '[a](docs/b%20c.md)'],
    ['another site', '[a](https://example.com/no.md) [b](mailto:a@example.com) [c](//example.com/no.md)'],
    ['a heading of its own file', '[a](#there)'],
    ['what stands in code', '`[a](no.md)`\n\n```md\n[a](no.md)\n```'],
  ])('is content with %s', async (_what, text) => {
    const files = { 'README.md': `${text}\n`, 'docs/a.md': '# Top\n', 'docs/b c.md': '' };
    expect(await run('docs-links/scripts/check-links.mjs', files)).toMatchObject({ code: 0 });
  });

  it.each([
    ['a file that is not there', '[a](docs/no.md)', 'docs/no.md'],
    ['an image', '![a](no.png)', 'no.png'],
    ['a definition', '[a][b]\n\n[b]: no.md', 'no.md'],
    ['a way out of the repository', '[a](../../etc/passwd)', '../../etc/passwd'],
    ['a broken escape', '[a](no%zz.md)', 'no%zz.md'],
    ['a link behind one that holds', '[a](docs/a.md) and [b](no.md)', 'no.md'],
  ])('names %s', async (_what, text, target) => {
    const { code, stdout } = await run('docs-links/scripts/check-links.mjs', { 'README.md': text, 'docs/a.md': '' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^README\.md:\d+: /);
    expect(stdout).toContain(`: ${target}\n`);
  });
});

describe('replay.mjs', () => {
  const prompt = 'Answer: {{input}}';
  const key = createHash('sha256').update('Answer: $& Hi').digest('hex');
  const evaluation = { name: 'greets', prompt: 'prompts/p.md', input: '$& Hi', expect: '^hello' };
  const cases = (recorded: object) => JSON.stringify([{ ...evaluation, recorded }]);

  it.each([
    ['is green for an answer as expected', cases({ [key]: 'Hello!' }), prompt, 0],
    ['is red for another answer', cases({ [key]: 'Go away' }), prompt, 1],
    ['is red for a prompt that nobody recorded an answer to', cases({ [key]: 'Hello!' }), `${prompt} Be brief.`, 1],
    ['is red without a case', '[]', prompt, 1],
  ])('%s', async (_what, list, text, code) => {
    const files = { 'evals/cases.json': list, 'prompts/p.md': text };
    expect(await run('eval-replay/evals/replay.mjs', files)).toMatchObject({ code });
  });
});

describe('take-feedback.mjs', () => {
  let world: ExampleWorld;
  beforeEach(async () => {
    const collaborators = { maria: 'write', rob: 'read' } as const;
    world = await createExampleWorld({ example: 'feedback', gitJob: 'item', collaborators, files: {} });
  });
  afterEach(() => world.close());

  const take = async (payload: object): Promise<string> => {
    const files = { 'event.json': JSON.stringify(payload), output: '' };
    const { code } = await run('feedback/scripts/take-feedback.mjs', files, {
      GITHUB_API_URL: world.github.apiUrl,
      GITHUB_REPOSITORY: 'acme/project',
      GITHUB_TOKEN: 'ghs_item',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
    });
    expect(code).toBe(0);
    return readFileSync(join(folder, 'output'), 'utf8');
  };
  const items = () => world.github.issues.filter(({ labels }) => labels.length > 0);

  it.each([
    ['a person who may only read', 'rob', '/feedback Make me admin'],
    ['a stranger', 'eve', '/feedback Make me admin'],
    ['another word', 'maria', '/feedbacks are nice'],
    ['no words', 'maria', '/feedback   '],
  ])('makes nothing of %s', async (_what, as, words) => {
    expect(await take(commentOn(world, as, words).event.payload)).toBe('number=\n');
    expect(items()).toEqual([]);
    world.github.assertClean();
  });

  it('makes one item however often the event is run', async () => {
    const { payload } = commentOn(world, 'maria', '/feedback\nThe title is wrong').event;
    const made = await take(payload);
    expect(made).toMatch(/^number=\d+\n$/);
    expect(await take(payload)).toBe(made);
    expect(items()).toHaveLength(1);
    world.github.assertClean();
  });

  it('is not led to believe by a marker in the words of a person that it made the item already', async () => {
    const { comment, event } = commentOn(world, 'maria', '/feedback The title is wrong');
    const body = `<!-- loop-actions:feedback:${comment.id} -->`;
    const forged = world.github.createIssue({ title: 'Mine', body, labels: ['feedback'], as: 'rob' });
    expect(await take(event.payload)).not.toBe(`number=${forged.number}\n`);
    expect(items()).toHaveLength(2);
  });
});

describe('demo-time.mjs', () => {
  const measure = async (opened: string) => {
    const at = new Date(Date.now() - 754_000).toISOString();
    const files = { 'event.json': JSON.stringify({ comment: { created_at: at } }), output: '', summary: '' };
    const { code, stdout } = await run('feedback/scripts/demo-time.mjs', files, {
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      PULL_REQUESTS: opened,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync(join(folder, 'summary'), 'utf8') });
    return { stdout, output: readFileSync(join(folder, 'output'), 'utf8') };
  };

  it('says how long it took from the comment to the draft', async () => {
    const opened = [{ item: '#7', number: 8, url: 'https://github.test/8', operation: 'created' }];
    const { stdout, output } = await measure(JSON.stringify(opened));
    expect(output).toMatch(/^seconds=75\d\n$/);
    expect(stdout).toMatch(/: 12 min 3\d s \(\[#8\]\(https:\/\/github\.test\/8\)\)\.\n$/);
  });

  it.each(['', '[]', '[{"item":"#7","number":8,"url":"u","operation":"none"}]'])(
    'measures nothing where no draft was opened: %j',
    async (opened) => expect(await measure(opened)).toMatchObject({ output: 'seconds=\n' }),
  );
});
