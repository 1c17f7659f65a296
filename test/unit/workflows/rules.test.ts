import { describe, expect, it } from 'vitest';
import type { ActionInterface } from '../../../scripts/lint-workflows/action-interface.ts';
import { lintWorkflow } from '../../../scripts/lint-workflows/lint-workflow.ts';
import type { WorkflowKind } from '../../../scripts/lint-workflows/workflow.ts';

const declare = (inputs: readonly string[], outputs: readonly string[] = []): ActionInterface => ({
  inputs: new Map(inputs.map((name) => [name, { required: false, hasDefault: false }])),
  outputs: new Set(outputs),
});
const ACTIONS: ReadonlyMap<string, ActionInterface> = new Map([
  ['loop', declare(['agent-command', 'api-key', 'github-token'])],
  ['maker', declare(['plan', 'plan-digest', 'agent-command', 'api-key'], ['candidate', 'candidate-digest'])],
  ['gate', declare(['candidate', 'candidate-digest', 'report-only'], ['verdict'])],
  ['self-heal', declare(['github-token'])],
  [
    'publish',
    declare([
      'gate-verdict',
      'verdict-digest',
      'checker-verdict',
      'checker-verdict-digest',
      'candidate',
      'candidate-digest',
    ]),
  ],
]);
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** A workflow that no rule objects to, around the lines of one job. */
function around(lines: string, { top = 'permissions: {}', own = 'permissions: { contents: read }' } = {}): string {
  const job = ['runs-on: ubuntu-latest', 'timeout-minutes: 5', own, ...lines.split('\n')];
  return `on: push\n${top}\njobs:\n  other:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n    steps: []\n  job:\n${job.map((line) => `    ${line}\n`).join('')}`;
}
/** With this event, which is filtered. */
const filtered = (event: string): string => around('steps: []').replace('on: push', `on:\n  ${event}`);
const PROMISED = '# act ignores: jobs.job.concurrency.\n';
const step = (text: string): string => around(`steps:\n  - ${text.split('\n').join('\n    ')}`);
const found = (source: string, kind: WorkflowKind = 'example'): readonly string[] =>
  lintWorkflow({ path: 'w.yml', kind, source }, ACTIONS).map(({ rule, line }) => `${line} ${rule}`);
const rules = (source: string, kind?: WorkflowKind): readonly string[] => [
  ...new Set(found(source, kind).map((text) => text.split(' ')[1] ?? '')),
];

describe('a workflow without fault', () => {
  it('is admitted', () => expect(found(step('run: make'), 'own')).toEqual([]));
});

describe.each<[rule: string, cases: Readonly<Record<string, string>>]>([
  [
    'job-permissions',
    {
      'no permissions of the workflow': around('steps: []', { top: 'name: none' }),
      'permissions of the workflow that write': around('steps: []', { top: 'permissions: { issues: write }' }),
      'write-all': around('steps: []', { top: 'permissions: write-all' }),
      'read-all, which names nothing': around('steps: []', { top: 'permissions: read-all' }),
      'a job that says nothing': around('steps: []', { own: 'name: none' }),
      'a job with everything': around('steps: []', { own: 'permissions: write-all' }),
      'a level there is not': around('steps: []', { own: 'permissions: { contents: admin }' }),
    },
  ],
  [
    'secrets-beside-foreign-code',
    {
      'a right to write': around('steps:\n  - uses: org/loop-actions/maker@v1', {
        own: 'permissions: { issues: write }',
      }),
      'a token by the long address': around(`steps:\n  - uses: org/loop-actions/actions/maker@${SHA} # v1.2.3`, {
        own: 'permissions: { id-token: write }',
      }),
      'a secret of the job': around('env:\n  KEY: ${{ secrets.KEY }}\nsteps:\n  - uses: org/loop-actions/gate@v1'),
      'a secret of a step beside': around(
        'steps:\n  - uses: org/loop-actions/gate@v1\n  - run: make\n    env:\n      KEY: ${{ secrets.KEY }}',
      ),
      'a secret read by index': around(
        "steps:\n  - uses: org/loop-actions/gate@v1\n  - run: make\n    env:\n      KEY: ${{ secrets['KEY'] }}",
      ),
      'all secrets as one text': around(
        'steps:\n  - uses: org/loop-actions/gate@v1\n  - run: make\n    env:\n      KEY: ${{ toJSON(secrets) }}',
      ),
      'the token': around(
        'steps:\n  - uses: org/loop-actions/gate@v1\n  - run: make\n    env:\n      T: ${{ github.token }}',
      ),
      'the whole github context, which holds the token': around(
        'steps:\n  - uses: org/loop-actions/gate@v1\n  - run: make\n    env:\n      T: ${{ toJSON(github) }}',
      ),
      'an api-key of something else': around(
        `steps:\n  - uses: org/loop-actions/gate@v1\n  - uses: a/b@${SHA} # v1\n    with:\n      api-key: \${{ secrets.KEY }}`,
      ),
      'a secret of the workflow': around('steps: []', { top: 'env: { KEY: "${{ secrets.KEY }}" }\npermissions: {}' }),
      'a pull request’s code': around(
        'steps:\n  - uses: actions/checkout@v6\n    with: { persist-credentials: false, ref: "${{ github.event.pull_request.head.sha }}" }',
        { own: 'permissions: { contents: write }' },
      ),
      'a secret of a step beside the root action': around(
        'steps:\n  - uses: org/loop-actions@v1\n  - run: make\n    env:\n      KEY: ${{ secrets.KEY }}',
      ),
      'a secret of the job that runs the root action': around(
        'env:\n  KEY: ${{ secrets.KEY }}\nsteps:\n  - uses: org/loop-actions@v1',
      ),
      'every secret handed on': `on: push\npermissions: {}\njobs:\n  job:\n    permissions: {}\n    uses: ./.github/workflows/a.yml\n    secrets: inherit\n`,
    },
  ],
  [
    'template-injection',
    {
      'a title': step('run: echo ${{ github.event.issue.title }}'),
      'a branch': step('run: echo ${{ github.head_ref }}'),
      'an input': step('run: echo ${{ inputs.version }}'),
      'an output of a step': step('run: echo ${{ steps.maker.outputs.status }}'),
      'an output of a job': step('run: echo ${{ needs.maker.outputs.status }}'),
      'an element of a matrix': step('run: echo ${{ matrix.item }}'),
      'a variable of the environment': step('run: echo ${{ env.TITLE }}'),
      'a secret': step('run: echo ${{ secrets.KEY }}'),
      'what stands inside a function': step("run: echo ${{ format('{0}', github.event.comment.body) }}"),
      'what is read by index': step("run: echo ${{ github['event']['issue'].title }}"),
      'what is read by a computed index': step('run: echo ${{ github[inputs.name] }}'),
      'a script of another language': step(
        `uses: actions/github-script@v8\nwith:\n  script: console.log('\${{ github.event.issue.title }}')`,
      ),
      'a title in the agent’s command line': step(
        'uses: org/loop-actions/maker@v1\nwith:\n  agent-command: agent ${{ github.event.issue.title }}',
      ),
    },
  ],
  [
    'persist-credentials',
    {
      'not given': step('uses: actions/checkout@v6'),
      'given as true': step('uses: actions/checkout@v6\nwith: { persist-credentials: true }'),
    },
  ],
  [
    'pinned-actions',
    {
      'a tag': step('uses: someone/tool@v1'),
      'a branch': step('uses: actions/setup-node@main'),
      'nothing at all': step('uses: someone/tool'),
      'a short commit': step('uses: someone/tool@0123456 # v1'),
      'a commit without its version': step(`uses: someone/tool@${SHA}`),
      'a commit with another comment': step(`uses: someone/tool@${SHA} # the good one`),
      'an image by tag': step('uses: docker://alpine:3'),
      'a name that begins like GitHub’s': step('uses: actions-of-mine/tool@v1'),
      'a workflow of others': `on: push\npermissions: {}\njobs:\n  job:\n    permissions: {}\n    uses: a/b/.github/workflows/c.yml@v1\n`,
    },
  ],
  [
    'job-timeout',
    {
      'too long': around('steps: []').replace('timeout-minutes: 5', 'timeout-minutes: 361'),
      'no number': around('steps: []').replace('timeout-minutes: 5', 'timeout-minutes: soon'),
      nothing: around('steps: []').replace('    timeout-minutes: 5\n', ''),
    },
  ],
  [
    'digests-handed-on',
    {
      'no digest': step('uses: org/loop-actions/gate@v1\nwith:\n  candidate: c'),
      'an empty digest': step('uses: org/loop-actions/gate@v1\nwith:\n  candidate: c\n  candidate-digest: ""'),
      'a digest from a file of the artifact': step(
        'uses: org/loop-actions/gate@v1\nwith:\n  candidate: c\n  candidate-digest: ${{ env.digest }}',
      ),
      'a digest of something else': step(
        'uses: org/loop-actions/gate@v1\nwith:\n  candidate: c\n  candidate-digest: ${{ needs.other.outputs.tree }}',
      ),
      'a verdict without its digest': around(
        'if: ${{ !cancelled() }}\nsteps:\n  - uses: org/loop-actions/publish@v1\n    with: { gate-verdict: g }',
      ),
      'two verdicts and one digest': around(
        'if: ${{ !cancelled() }}\nsteps:\n  - uses: org/loop-actions/publish@v1\n    with: { gate-verdict: g, checker-verdict: c, verdict-digest: "${{ needs.g.outputs.digest }}" }',
      ),
    },
  ],
  [
    'not-cancelled',
    {
      'a recorder after a job': around('needs: other\nsteps:\n  - uses: org/loop-actions/publish@v1'),
      'a reader of a verdict': around("needs: other\nif: needs.other.outputs.verdict == 'pass'\nsteps:\n  - run: make"),
      'a step that reads the verdict of one before': around(
        "steps:\n  - id: gate\n    uses: org/loop-actions/gate@v1\n  - if: steps.gate.outputs.verdict == 'fail'\n    run: make",
      ),
      'always() in a job of the suite': around('if: always()\nsteps:\n  - uses: org/loop-actions/maker@v1'),
    },
  ],
  [
    'matrix-fan-out',
    {
      'no guard': around(
        'needs: other\nstrategy: { fail-fast: false, matrix: { item: "${{ fromJSON(needs.other.outputs.items) }}" } }\nsteps: []',
      ),
      'another job’s guard': around(
        'needs: other\nif: needs.else.outputs.count != \'0\'\nstrategy: { fail-fast: false, matrix: { item: "${{ fromJSON(needs.other.outputs.items) }}" } }\nsteps: []',
      ),
      'fail-fast': around(
        'needs: other\nif: needs.other.outputs.count != \'0\'\nstrategy: { matrix: { item: "${{ fromJSON(needs.other.outputs.items) }}" } }\nsteps: []',
      ),
    },
  ],
  [
    'concurrency-keeps-nothing',
    {
      'a group of the state': `${PROMISED}${around('concurrency: loop-state\nsteps: []')}`,
      cancelling: `${PROMISED}${around('concurrency: { group: a, cancel-in-progress: true }\nsteps: []')}`,
      'cancelling on a condition': `${PROMISED}${around(
        'concurrency: { group: a, cancel-in-progress: "${{ inputs.x }}" }\nsteps: []',
      )}`,
    },
  ],
  [
    'promised-triggers',
    {
      'a filter that is not there': `# act ignores: on.issues.types.\n${around('steps: []')}`,
      'a filter that nobody promised': filtered('issues: { types: [labeled] }'),
      'paths beside promised branches': `# act ignores: on.push.branches.\n${filtered('push: { branches: [main], paths: [docs/**] }')}`,
      'concurrency that nobody promised': around('concurrency: a\nsteps: []'),
      'a person’s approval that nobody promised': around('environment: production\nsteps: []'),
    },
  ],
  [
    'declared-names',
    {
      'an input there is not': step('uses: org/loop-actions/maker@v1\nwith: { agent-comand: a }'),
      'an action there is not': step('uses: org/loop-actions/makr@v1'),
      'an output there is not': around(
        'outputs:\n  digest: ${{ steps.maker.outputs.digest }}\nsteps:\n  - id: maker\n    uses: org/loop-actions/maker@v1',
      ),
    },
  ],
])('%s', (rule, cases) => {
  it.each(Object.entries(cases))('refuses %s', (_case, source) => expect(rules(source)).toEqual([rule]));
});

describe('what must be admitted', () => {
  it.each<[string, string]>([
    ['what the runner makes, in a script', step('run: echo ${{ github.sha }} ${{ runner.os }} ${{ job.status }}')],
    ['the word of a context in a string', step("run: echo ${{ format('inputs.version secrets.KEY') }}")],
    ['text from outside by environment', step('env:\n  T: ${{ github.event.issue.title }}\nrun: echo "$T"')],
    [
      'a command line that maintainers set',
      step('uses: org/loop-actions/maker@v1\nwith: { agent-command: "${{ vars.AGENT }} ${{ inputs.flags }}" }'),
    ],
    ['an agent’s key', step('uses: org/loop-actions/maker@v1\nwith: { api-key: "${{ secrets.KEY }}" }')],
    [
      'the root action with its own rights, token and key',
      around(
        'steps:\n  - uses: org/loop-actions@v1\n    with: { api-key: "${{ secrets.KEY }}", github-token: "${{ secrets.APP_TOKEN }}" }',
        { own: 'permissions: { contents: write, issues: write, pull-requests: write }' },
      ),
    ],
    ['a reader’s token', step('uses: org/loop-actions/self-heal@v1\nwith: { github-token: "${{ github.token }}" }')],
    [
      'Copilot’s own right',
      around('steps:\n  - uses: org/loop-actions/maker@v1', {
        own: 'permissions: { contents: read, copilot-requests: write }',
      }),
    ],
    ['GitHub’s own actions by version', step('uses: actions/setup-node@v6')],
    ['others by commit', step(`uses: someone/tool@${SHA} # v1.2.3`)],
    ['an image by digest', step(`uses: docker://alpine@sha256:${'0'.repeat(64)}`)],
    [
      'two verdicts with a digest each',
      around(
        'if: ${{ !cancelled() }}\nsteps:\n  - uses: org/loop-actions/publish@v1\n    with: { gate-verdict: g, verdict-digest: "${{ needs.g.outputs.digest }}", checker-verdict: c, checker-verdict-digest: "${{ needs.c.outputs.verdict-digest }}" }',
      ),
    ],
    [
      'a digest of a step before',
      step(
        'uses: org/loop-actions/gate@v1\nwith:\n  candidate: c\n  candidate-digest: ${{ steps.maker.outputs.candidate-digest }}',
      ),
    ],
    [
      'a step after a gate that stays green',
      around(
        "steps:\n  - id: gate\n    uses: org/loop-actions/gate@v1\n    with: { report-only: true }\n  - if: steps.gate.outputs.verdict == 'fail'\n    run: make",
      ),
    ],
    [
      'a filter that is promised',
      `# act ignores: on.push.branches, on.push.tags.\n${filtered('push: { branches: [main], tags: [v1] }')}`,
    ],
    ['an event without a filter', filtered('issues:')],
    ['a matrix of its own words', around('strategy: { matrix: { os: [a, b] } }\nsteps: []')],
    ['always() where nothing of the suite runs', around('if: always()\nsteps:\n  - run: make')],
    [
      'a called workflow without a timeout',
      `on: push\npermissions: {}\njobs:\n  a:\n    permissions: {}\n    uses: ./.github/workflows/b.yml\n`,
    ],
  ])('%s', (_case, source) => expect(found(source)).toEqual([]));
});

describe('a workflow of our own', () => {
  it('pins GitHub’s actions too', () => {
    expect(rules(step('uses: actions/setup-node@v6'), 'own')).toEqual(['pinned-actions']);
  });

  it('may cancel what is no loop', () => {
    const source = `${PROMISED}${around('concurrency: { group: a, cancel-in-progress: true }\nsteps: []')}`;
    expect(found(source, 'own')).toEqual([]);
  });
});

describe('a message', () => {
  it('names file, line and column, also inside a script of many lines', () => {
    const source = step('run: |\n  first\n  then ${{ github.head_ref }}');
    const line = source.split('\n').findIndex((text) => text.includes('then')) + 1;
    const column = (source.split('\n')[line - 1]?.indexOf('$') ?? 0) + 1;
    expect(lintWorkflow({ path: 'w.yml', kind: 'example', source }, ACTIONS).map(({ text }) => text)).toEqual([
      `w.yml:${line}:${column}: template-injection: github.head_ref is pasted into a script before it runs. Put it under env: and read the variable, in quotes.`,
    ]);
  });

  it('is given for what hides behind an anchor', () => {
    const source = around('steps:\n  - &say\n    run: echo ${{ github.head_ref }}\n  - *say');
    expect(rules(source)).toEqual(['template-injection']);
    expect(found(source)).toHaveLength(2);
  });

  it.each([
    ['no YAML', 'on: [push\njobs:'],
    ['no workflow', 'name: nothing\n'],
    ['a key twice', `${around('steps: []')}permissions: {}\n`],
  ])('for %s is an error', (_case, source) => {
    expect(() => lintWorkflow({ path: 'w.yml', kind: 'own', source }, ACTIONS)).toThrow();
  });
});
