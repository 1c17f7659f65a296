import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemblePrompt } from '@loop-actions/agent';
import { createTrustedRepository, type TrustedRepository } from '@loop-actions/git';
import { gatherContext } from '@loop-actions/loop/make/gather-context';
import { type Bench, median } from './bench.ts';
import { fillLargeRepository, runGit } from './large-repository.ts';

const FILES = 50_000;
const ROUNDS = 5;
const LIMIT_MS = 1_000;
const ITEM = {
  id: '#12',
  title: 'Sessions end too early',
  body: 'The session cookie is gone after a minute.\n\n## Files\n\n- `packages/p1/src/part1/module-1.ts`\n',
};
/** What a project of that size has written down. */
const WRITTEN: Readonly<Record<string, string>> = {
  'CONSTITUTION.md': '# Constitution\n\nNothing is deleted without a person.\n',
  'AGENTS.md': `# Agents\n\n${'Keep modules small.\n'.repeat(40)}`,
  '.github/CODEOWNERS': '* @all\n/packages/ @platform\n',
  ...Object.fromEntries(
    Array.from({ length: 200 }, (_none, at) => [
      `docs/adr/${String(at).padStart(4, '0')}-decision.md`,
      `# Decision ${at}\n\n${at % 9 === 0 ? 'A session lives in a cookie. ' : 'Invoices are printed. '.repeat(40)}\n`,
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_none, at) => [
      `.claude/skills/skill-${at}/SKILL.md`,
      `---\nname: skill-${at}\ndescription: ${at % 7 === 0 ? 'how a session cookie is set' : 'how invoices are printed'}\n---\n\n${'Do it so.\n'.repeat(60)}`,
    ]),
  ),
};

async function fill(gitDir: string): Promise<string> {
  await fillLargeRepository(gitDir, FILES - Object.keys(WRITTEN).length);
  const files = Object.entries(WRITTEN).map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const head =
    'commit refs/heads/written\ncommitter Bench <bench@example.com> 1767225602 +0000\ndata 7\nwritten\nfrom refs/heads/main\n';
  await runGit(gitDir, ['fast-import', '--quiet'], `${head}${files.join('')}`);
  return (await runGit(gitDir, ['rev-parse', 'written'])).trim();
}

async function assemble(
  repository: TrustedRepository,
  sha: string,
): Promise<{ ms: number; prompt: string; index: number }> {
  const startedAt = performance.now();
  let drawn = 0;
  const { pack, index } = await gatherContext(
    { repository, sha },
    { item: ITEM, globs: ['docs/area1/*.md'], maxTokens: null },
  );
  const prompt = assemblePrompt({
    item: ITEM,
    spec: { purpose: 'Keep it working.', gates: [] },
    previousAttempts: [],
    failures: [],
    forbidden: [],
    context: { pack, indexFile: '/exchange/context.md' },
    random: (bytes) => (drawn++).toString(16).padStart(bytes * 2, '0'),
  });
  return { ms: performance.now() - startedAt, prompt, index: index.length };
}

export const benches: readonly Bench[] = [
  {
    id: 'prompt-assembly',
    issue: 'agents',
    what: `Context and prompt out of a repository of ${FILES.toLocaleString('en-US')} files, median of ${ROUNDS}`,
    unit: 'ms',
    reach: `≤ ${LIMIT_MS.toLocaleString('en-US')}`,
    run: async () => {
      const directory = await mkdtemp(join(tmpdir(), 'loop-prompt-'));
      try {
        const gitDir = join(directory, 'origin.git');
        await runGit(gitDir, ['init', '--quiet', '--bare', '--initial-branch=main', gitDir]);
        const sha = await fill(gitDir);
        const repository = await createTrustedRepository({ source: gitDir, directory: join(directory, 'trusted') });
        await repository.fetchCommit('written');
        const runs = [];
        for (let round = 0; round < ROUNDS; round++) runs.push(await assemble(repository, sha));
        const listed: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const startedAt = performance.now();
          await runGit(gitDir, ['ls-tree', '-r', '-l', '-z', sha]);
          listed.push(performance.now() - startedAt);
        }
        const value = median(runs.map(({ ms }) => ms));
        const same = new Set(runs.map(({ prompt }) => prompt)).size === 1;
        const [{ prompt, index } = { prompt: '', index: 0 }] = runs;
        return {
          value,
          met: value <= LIMIT_MS && same && prompt.includes('A session lives in a cookie.'),
          reference: { what: 'git ls-tree alone', value: median(listed) },
          detail: `prompt of ${prompt.length} characters, ${same ? 'the same each time' : 'NOT the same'}; index of ${index}`,
        };
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
  },
];
