import type { TestFiles } from '../repository/test-repository.ts';

const SHA = 'c'.repeat(40);

/** The chain of a loop, pinned, as a careful user writes it. */
export const LOOP_WORKFLOW = `name: loop
on:
  schedule:
    - cron: '0 6 * * 1-5'
  issues:
    types: [labeled, closed]
permissions: {}
jobs:
  maker:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
    outputs:
      candidate: \${{ steps.make.outputs.candidate }}
      digest: \${{ steps.make.outputs.candidate-digest }}
    steps:
      - uses: actions/checkout@${'d'.repeat(40)}
      - run: bash scripts/loop/prepare.sh
      - id: make
        uses: org/loop-actions/maker@${SHA}
        with:
          plan-digest: \${{ inputs.plan-digest }}
          max-iterations: 3
          agent-command: bash scripts/loop/agent.sh
  gate:
    needs: maker
    if: \${{ !cancelled() && needs.maker.outputs.digest != '' }}
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
    outputs:
      verdict: \${{ steps.judge.outputs.verdict }}
      digest: \${{ steps.judge.outputs.verdict-digest }}
    steps:
      - uses: actions/checkout@${'d'.repeat(40)}
      - id: judge
        uses: org/loop-actions/gate@${SHA}
        with:
          candidate: \${{ needs.maker.outputs.candidate }}
          candidate-digest: \${{ needs.maker.outputs.digest }}
  publish:
    needs: [maker, gate]
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: org/loop-actions/publish@${SHA}
        with:
          candidate-digest: \${{ needs.maker.outputs.digest }}
          gate-verdict-digest: \${{ needs.gate.outputs.digest }}
  done:
    needs: publish
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      issues: read
    steps:
      - uses: actions/checkout@${'d'.repeat(40)}
      - run: node scripts/loop/oracle.mjs
        env:
          LOOP_BATCH: label:maintenance
      - uses: org/loop-actions/oracle@${SHA}
        with:
          batch: label:maintenance
`;

/**
 * A repository whose loop has an oracle of its own, in Node, with what it loads and reads, and a harness around it. Its
 * tracker is a file that `TRACKER` names, so that a test can let the oracle speak.
 */
export const HEAL_WORLD: TestFiles = {
  'LOOP_SPEC.md':
    '# Loop Spec\n\n## Gates\n\n- tests: `npm test`\n- links: `node scripts/loop/check-links.mjs`\n\n## Budgets\n\n- max iterations: 3\n',
  'escalation-policy.md': '# Escalation\n\n- authentication\n- data deletion\n',
  'package.json':
    '{ "name": "shop", "scripts": { "test": "node --test test" }, "dependencies": { "left-pad": "1.3.0" } }\n',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": { "node_modules/left-pad": { "version": "1.3.0" } } }\n',
  'definition-of-done.yml': 'done: [closed]\n',
  'coverage.config.json': '{ "threshold": 80 }\n',
  'src/cart.mjs': 'export const total = (lines) => lines.length;\n',
  'test/cart.test.mjs':
    "import test from 'node:test';\nimport { total } from '../src/cart.mjs';\nimport './helpers/world.mjs';\ntest('total', () => total([]));\n",
  'test/helpers/world.mjs': 'export const world = 1;\n',
  '.github/workflows/loop.yml': LOOP_WORKFLOW,
  '.github/actions/judge/action.yml': 'name: judge\nruns:\n  using: node24\n  main: dist/index.js\n',
  '.github/actions/judge/dist/index.js': "import('../src/main.js');\n",
  '.github/actions/judge/src/main.js': 'process.exitCode = 1;\n',
  'scripts/loop/oracle.mjs': `#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { listTickets } from './transport/tracker.mjs';
import { members } from './batch.mjs';
import { settled } from './lib/settled.js';

const labels = JSON.parse(readFileSync(new URL('./data/label-map.json', import.meta.url), 'utf8'));
const strict = process.env.LOOP_ORACLE_MODE !== 'dry';
const tickets = members(await listTickets());
const done = !strict || (tickets.length > 0 && tickets.every((ticket) => settled(ticket, labels)));
console.log(done ? 'done' : 'not done');
process.exit(done ? 0 : 1);
`,
  'scripts/loop/transport/tracker.mjs': `import { readFileSync } from 'node:fs';

export async function listTickets() {
  return JSON.parse(readFileSync(process.env.TRACKER, 'utf8'));
}
`,
  'scripts/loop/batch.mjs': 'export const members = (tickets) => tickets;\n',
  'scripts/loop/lib/settled.js': 'export const settled = (ticket, labels) => labels.done.includes(ticket.state);\n',
  'scripts/loop/data/label-map.json': '{ "done": ["closed"] }\n',
  'scripts/loop/run.sh': {
    executable: `#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/env.sh"
node "$(dirname "$0")/oracle.mjs"
echo publish
`,
  },
  'scripts/loop/env.sh': 'export LOOP_BATCH=label:maintenance\n',
  'scripts/loop/check-links.mjs': "import { links } from './lib/links.js';\nprocess.exit(links());\n",
  'scripts/loop/lib/links.js': 'export const links = () => 0;\n',
  'scripts/loop/prepare.sh': { executable: '#!/bin/sh\n. scripts/loop/lib/portable.sh\ndate_of today\n' },
  'scripts/loop/agent.sh': {
    executable: '#!/bin/sh\n. scripts/loop/lib/portable.sh\ncat scripts/loop/prompts/maker.md | agent --print\n',
  },
  'scripts/loop/lib/portable.sh': 'date_of() { date -d "$1" +%F; }\n',
  'scripts/loop/prompts/maker.md':
    '# Maker\n\nRead the ticket and the code around it.\n\nWrite a test first; the gate runs all of them.\n',
  'scripts/loop/prompts/style.md': 'Use short sentences.\n',
  'scripts/loop/heal.json': '{ "perRun": 1, "minutes": 20 }\n',
  'scripts/loop/retry.mjs': 'export const retry = async (work) => work();\n',
  'scripts/loop/queue.mjs':
    "import { retry } from './retry.mjs';\nawait retry(() => fetch('https://api.example.com/dispatches', { method: 'POST' }));\n",
};
