import {
  compareWorkflows,
  findMovingRefs,
  isPinned,
  readWorkflow,
  refuseAuto,
  type WorkflowRule,
} from '@loop-actions/verifier/frozen-line';
import { describe, expect, it } from 'vitest';

const SHA = 'c'.repeat(40);
const WORKFLOW = `# The chain.
name: loop
on:
  push:
    branches: [main, 'release/*']
  schedule:
    - cron: '0 6 * * 1'
permissions: {}
env:
  MODE: strict
jobs:
  maker:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - run: bash prepare.sh
      - id: make
        uses: org/loop-actions/maker@${SHA}
        with:
          max-iterations: 3
          agent-command: agent
  gate:
    needs: [maker]
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
    outputs:
      digest: \${{ steps.judge.outputs.verdict-digest }}
    steps:
      - uses: actions/checkout@${SHA}
      - id: judge
        uses: org/loop-actions/gate@${SHA}
        with:
          candidate-digest: \${{ needs.maker.outputs.digest }}
        env:
          LEVEL: high
  publish:
    needs: [maker, gate]
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: org/loop-actions/publish@${SHA}
        with:
          gate-verdict-digest: \${{ needs.gate.outputs.digest }}
  item:
    needs: gate
    uses: ./.github/workflows/item.yml
    with:
      digest: \${{ needs.gate.outputs.digest }}
`;
const ITEM = `on:
  workflow_call:
    inputs: { digest: { type: string } }
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - uses: org/loop-actions/oracle@${SHA}
`;
const PATH = '.github/workflows/loop.yml';
const ITEM_PATH = '.github/workflows/item.yml';
const read = (loop: string, item = ITEM) => [readWorkflow(PATH, loop), readWorkflow(ITEM_PATH, item)];
const rules = (after: string, item = ITEM): readonly WorkflowRule[] =>
  compareWorkflows(read(WORKFLOW), read(after, item)).map(({ rule }) => rule);
const change = (from: string, to: string): string => {
  expect(WORKFLOW).toContain(from);
  return WORKFLOW.replace(from, () => to);
};

describe('the meaning of a workflow is lost when', () => {
  const table: readonly (readonly [string, string, string, WorkflowRule])[] = [
    [
      'a judge’s step is removed',
      `      - id: judge\n        uses: org/loop-actions/gate@${SHA}\n        with:\n          candidate-digest: \${{ needs.maker.outputs.digest }}\n        env:\n          LEVEL: high\n`,
      '',
      'judge-removed',
    ],
    ['its pin is another commit', `gate@${SHA}`, `gate@${'a'.repeat(40)}`, 'judge-ref-changed'],
    ['its pin is a branch', `gate@${SHA}`, 'gate@main', 'judge-ref-changed'],
    ['it is another’s', 'org/loop-actions/gate@', 'mallory/loop-actions/gate@', 'judge-ref-changed'],
    [
      'its inputs are others',
      'candidate-digest: ${{ needs.maker.outputs.digest }}',
      'candidate-digest: ""',
      'judge-inputs-changed',
    ],
    [
      'an input is added',
      '        env:\n          LEVEL: high',
      '          report-only: true\n        env:\n          LEVEL: high',
      'judge-inputs-changed',
    ],
    ['its environment is another', 'LEVEL: high', 'LEVEL: low', 'judge-env-changed'],
    ['the workflow’s environment is another', 'MODE: strict', 'MODE: dry', 'judge-env-changed'],
    ['it is switched off', '      - id: judge\n', '      - id: judge\n        if: false\n', 'judge-disabled'],
    [
      'its condition is narrower',
      '    if: ${{ !cancelled() }}',
      "    if: ${{ !cancelled() && github.actor != 'loop[bot]' }}",
      'judge-disabled',
    ],
    ['its condition is gone', '    if: ${{ !cancelled() }}\n', '', 'judge-disabled'],
    [
      'it goes on after an error',
      '      - id: judge\n',
      '      - id: judge\n        continue-on-error: true\n',
      'judge-continues-on-error',
    ],
    [
      'it may go on after an error',
      '      - id: judge\n',
      '      - id: judge\n        continue-on-error: ${{ vars.LENIENT }}\n',
      'judge-continues-on-error',
    ],
    [
      'its job goes on after an error',
      '  gate:\n',
      '  gate:\n    continue-on-error: true\n',
      'judge-continues-on-error',
    ],
    ['it waits for nobody', '    needs: [maker]\n', '', 'needs-dropped'],
    ['publishing does not wait for it', 'needs: [maker, gate]', 'needs: [maker]', 'published-unjudged'],
    ['its time has no end', '    timeout-minutes: 30\n', '', 'judge-unbounded'],
    ['its time is beyond what GitHub gives', 'timeout-minutes: 30', 'timeout-minutes: 100000', 'judge-unbounded'],
    [
      'its job may write',
      '    permissions:\n      contents: read\n    outputs',
      '    permissions:\n      contents: write\n    outputs',
      'permissions-wider',
    ],
    [
      'its job has the repository’s own rights',
      '    permissions:\n      contents: read\n    outputs',
      '    permissions: write-all\n    outputs',
      'permissions-wider',
    ],
    ['a trigger is gone', "  schedule:\n    - cron: '0 6 * * 1'\n", '', 'trigger-narrowed'],
    ['a trigger has fewer branches', "branches: [main, 'release/*']", 'branches: [main]', 'trigger-narrowed'],
    [
      'a trigger has a filter',
      "    branches: [main, 'release/*']\n",
      "    branches: [main, 'release/*']\n    paths: [docs/**]\n",
      'trigger-narrowed',
    ],
    [
      'a trigger leaves out paths',
      "    branches: [main, 'release/*']\n",
      "    branches: [main, 'release/*']\n    paths-ignore: [src/**]\n",
      'trigger-narrowed',
    ],
    [
      'a trigger has an exception',
      "branches: [main, 'release/*']",
      "branches: [main, 'release/*', '!main']",
      'trigger-narrowed',
    ],
    ['strangers can start it', 'on:\n', 'on:\n  pull_request_target:\n', 'trigger-added'],
    [
      'a step is put before it',
      '      - id: judge\n',
      '      - run: echo x >> "$GITHUB_ENV"\n      - id: judge\n',
      'judge-prelude-changed',
    ],
    [
      'a step before it is another',
      `      - uses: actions/checkout@${SHA}\n      - id`,
      '      - uses: mallory/checkout@v1\n      - id',
      'judge-prelude-changed',
    ],
    [
      'its outputs are renamed',
      'digest: ${{ steps.judge.outputs.verdict-digest }}',
      'digest: ${{ steps.gate.outputs.verdict-digest }}',
      'judge-output-changed',
    ],
    ['its step has another id', '- id: judge', '- id: gated', 'judge-output-changed'],
    [
      'it runs elsewhere',
      '    needs: [maker]\n    if: ${{ !cancelled() }}\n    runs-on: ubuntu-latest',
      '    needs: [maker]\n    if: ${{ !cancelled() }}\n    runs-on: self-hosted',
      'judge-room-changed',
    ],
    ['the maker’s limit is higher', 'max-iterations: 3', 'max-iterations: 30', 'limits-changed'],
    [
      'a called workflow is given another digest',
      'digest: ${{ needs.gate.outputs.digest }}\n',
      'digest: none\n',
      'judge-inputs-changed',
    ],
    [
      'another workflow is called',
      './.github/workflows/item.yml',
      './.github/workflows/other.yml',
      'judge-ref-changed',
    ],
    [
      'a new job may write',
      '  item:\n',
      '  extra:\n    permissions: write-all\n    runs-on: x\n    steps: []\n  item:\n',
      'permissions-wider',
    ],
    ['it can’t be read', 'jobs:\n', 'jobs: [\n', 'workflow-unreadable'],
    ['a key stands twice', 'permissions: {}\n', 'permissions: {}\npermissions: write-all\n', 'workflow-unreadable'],
  ];
  it.each(table)('%s', (_what, from, to, rule) => {
    expect(rules(change(from, to))).toContain(rule);
  });

  it('a judge in a called workflow is switched off', () => {
    expect(rules(WORKFLOW, ITEM.replace('      - uses', '      - if: false\n        uses'))).toContain(
      'judge-disabled',
    );
  });

  it('a called workflow is gone', () => {
    expect(compareWorkflows(read(WORKFLOW), [readWorkflow(PATH, WORKFLOW)]).map(({ rule }) => rule)).toEqual([
      'workflow-removed',
    ]);
  });

  it('publishing comes before the judge within one job', () => {
    const steps = (first: string, second: string): string =>
      `on: push\npermissions: {}\njobs:\n  all:\n    runs-on: x\n    permissions: {}\n    steps:\n      - uses: org/loop-actions/${first}@${SHA}\n      - uses: org/loop-actions/${second}@${SHA}\n`;
    const found = compareWorkflows(
      [readWorkflow(PATH, steps('gate', 'publish'))],
      [readWorkflow(PATH, steps('publish', 'gate'))],
    );
    expect(found.map(({ rule }) => rule)).toContain('published-unjudged');
  });
});

describe('the meaning of a workflow is kept when', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['nothing changes', 'name: loop', 'name: loop'],
    ['a comment changes', '# The chain.', '# The whole chain.'],
    ['the workflow’s name changes', 'name: loop', 'name: maintenance'],
    ['a condition is written otherwise', '    if: ${{ !cancelled() }}', '    if: "!cancelled()"'],
    ['a value is quoted', 'timeout-minutes: 30', 'timeout-minutes: 0x1e'],
    ['the time limit is lower', 'timeout-minutes: 30', 'timeout-minutes: 20'],
    ['the maker runs another agent', 'agent-command: agent', 'agent-command: other'],
    [
      'a permission is dropped',
      '    permissions:\n      contents: read\n    outputs',
      '    permissions: {}\n    outputs',
    ],
    ['a trigger is added', 'on:\n', 'on:\n  workflow_dispatch:\n'],
    ['a branch is added', "branches: [main, 'release/*']", "branches: [main, 'release/*', next]"],
    ['a job waits for more', '    needs: [maker]\n', '    needs: [maker, lint]\n'],
    [
      'a job without rights is added',
      '  item:\n',
      '  lint:\n    permissions: {}\n    runs-on: x\n    steps: [{ run: "true" }]\n  item:\n',
    ],
    ['the maker’s own preparation changes', 'run: bash prepare.sh', 'run: bash prepare.sh --portable'],
  ];
  it.each(table)('%s', (what, from, to) => {
    const found = rules(change(from, to));
    // What runs before the maker on its runner is the maker's; it is judged by what it makes.
    expect(found.filter((rule) => !(what.startsWith('the maker’s own') && rule === 'judge-prelude-changed'))).toEqual(
      [],
    );
  });
});

describe('reading a workflow', () => {
  const hostile: readonly (readonly [string, string])[] = [
    [
      'aliases of aliases',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${at === 0 ? '*a,*a' : `*b${at - 1},*b${at - 1}`}]`).join('\n')}\njobs: {}\n`,
    ],
    ['a megabyte', `jobs: {}\nx: "${'y'.repeat(1_000_000)}"\n`],
    ['a list', '- a\n'],
    ['nothing', ''],
    ['two documents’ worth of braces', '{'.repeat(10_000)],
  ];
  it.each(hostile)('refuses %s in no time', (_what, text) => {
    const started = performance.now();
    expect(readWorkflow(PATH, text).kind).toBe('unreadable');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a ref that can be moved', () => {
  it.each([
    [`org/loop-actions/gate@${SHA}`, true],
    [`org/loop-actions/gate@${'a'.repeat(64)}`, true],
    ['org/loop-actions/gate@v1', false],
    ['org/loop-actions/gate@main', false],
    ['org/loop-actions/gate@ccccccc', false],
  ])('%s: pinned is %s', (uses, pinned) => {
    expect(isPinned(uses)).toBe(pinned);
  });

  it('is found in own actions only, and refuses auto', () => {
    const moving = WORKFLOW.replace(`gate@${SHA}`, 'gate@v1').replace(`checkout@${SHA}`, 'checkout@v6');
    expect(findMovingRefs(read(moving))).toEqual([{ path: PATH, job: 'gate', uses: 'org/loop-actions/gate@v1' }]);
    expect(refuseAuto(read(moving))).toContain('org/loop-actions/gate@v1');
    expect(refuseAuto(read(WORKFLOW))).toBeNull();
    expect(refuseAuto(read('jobs: ['))).toContain('YAML');
  });
});
