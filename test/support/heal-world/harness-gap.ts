import { NO_USAGE, type RunReport, type StopReason } from '@loop-actions/contract';
import type { TestFiles } from '../repository/test-repository.ts';

export const HARNESS = ['scripts/loop/**', 'prompts/**'] as const;

/** What the script of the loop prints where it stops: `date` of another system. */
export const PORTABLE = 'scripts/loop/lib/portable.sh';
const BSD_ONLY = 'date_of() { date -j -v-1d +%F; }\n';
export const HEALED = 'date_of() { date -d "$1" +%F 2>/dev/null || date -j -f %F "$1" +%F; }\n';

/** The stop, replayed: the agent's own wrapper, with nothing to do. */
export const REPLAY = 'sh scripts/loop/agent.sh true';

const ORACLE = `import { readFileSync } from 'node:fs';
const { done } = JSON.parse(readFileSync(new URL('./data/done-states.json', import.meta.url), 'utf8'));
const tickets = JSON.parse(readFileSync(process.env.TRACKER, 'utf8'));
process.exit(tickets.length > 0 && tickets.every(({ state }) => done.includes(state)) ? 0 : 1);
`;

const SPEC = `# Loop Spec: Shop

## Gates

- tests: \`node --test test\`

## Budgets

- max iterations: 2
- max runtime: 10 minutes

## Autonomy

- mode: propose
`;

/** A repository whose loop runs its agent through a script that only works on another system. */
export const HARNESS_GAP: TestFiles = {
  'LOOP_SPEC.md': SPEC,
  'src/cart.mjs': 'export const total = (lines) => lines.length;\n',
  'test/cart.test.mjs':
    "import test from 'node:test';\nimport { total } from '../src/cart.mjs';\ntest('total', () => total([]));\n",
  '.github/workflows/ci.yml':
    'name: ci\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: node --test test\n',
  'scripts/loop/agent.sh': `#!/bin/sh
# Gives the agent the day from which on it may look at the log.
. ./${PORTABLE}
since=$(date_of yesterday) || exit 1
LOOP_SINCE="$since" exec "$@"
`,
  [PORTABLE]: BSD_ONLY,
  'scripts/loop/done-oracle.mjs': ORACLE,
  'scripts/loop/data/done-states.json': '{ "done": ["closed"] }\n',
  'scripts/loop/heal.json': '{ "healsPerRun": 1, "minutes": 20 }\n',
  'prompts/maker.md': '# Maker\n\nRead the ticket first.\n',
};

/** The report of a run whose one attempt ended so. */
export function stoppedReport(
  baseSha: string,
  over: Partial<RunReport> & { readonly ended?: StopReason } = {},
): RunReport {
  const { ended = 'agent-error', ...rest } = over;
  return {
    schemaVersion: 1,
    repository: 'acme/shop',
    run: '700',
    url: null,
    mode: 'propose',
    startedAt: '2026-01-05T08:00:00.000Z',
    endedAt: '2026-01-05T08:10:00.000Z',
    baseSha,
    specSha256: null,
    planDigest: null,
    decisions: [],
    attempts: [
      {
        item: '#1',
        attempt: 1,
        agent: 'command',
        box: 'strong',
        startedAt: '2026-01-05T08:01:00.000Z',
        usage: NO_USAGE,
        stopReason: ended,
        candidateDigest: null,
        tree: null,
        verdict: null,
        checks: [],
        pullRequest: null,
      },
    ],
    interrupts: [],
    oracle: null,
    stopReason: null,
    usage: NO_USAGE,
    budgetLeft: {},
    ...rest,
  };
}

export interface HealerWords {
  readonly diagnosis?: string;
  readonly evidence?: readonly { readonly source: string; readonly quote: string }[];
  readonly learned?: string;
}

/** A healer in a few lines of shell: it writes these files and gives this answer. */
export function healer(files: Readonly<Record<string, string>>, words: HealerWords = {}): string {
  const answer = JSON.stringify({
    diagnosis: words.diagnosis ?? 'harness-gap',
    reason: 'The wrapper asks date for what only another system has.',
    evidence: words.evidence ?? [{ source: PORTABLE, quote: 'date -j -v-1d +%F' }],
    learned: words.learned ?? 'Ask date in both ways.',
  });
  const writes = Object.entries(files).map(
    ([path, text]) => `mkdir -p "$(dirname ${quote(path)})" && printf %s ${quote(text)} > ${quote(path)}`,
  );
  return [...writes, `printf %s ${quote(answer)} > "$LOOP_VERDICT_FILE"`].join(' && ');
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
