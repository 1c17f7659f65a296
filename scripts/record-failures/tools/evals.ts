import { padding, type RecordedTool, type Scenario, turn } from '../scenario.ts';

const QUESTIONS = ['danger rating', 'wind slab', 'elevation band', 'travel advice', 'problem type'] as const;
const CASES = Array.from({ length: 24 }, (_, at) => at);

const PROVIDER = (throws: string): string =>
  `module.exports = class {\n  id() {\n    return 'shop';\n  }\n  async callApi(prompt) {\n    ${throws}\n    return { output: 'answer to ' + prompt };\n  }\n};\n`;
const PROMPTFOO_RUN =
  'PROMPTFOO_DISABLE_TELEMETRY=1 PROMPTFOO_DISABLE_UPDATE=1 PROMPTFOO_CONFIG_DIR=$PWD/.promptfoo "$TOOLS/promptfoo/node_modules/.bin/promptfoo" eval --no-cache --no-progress-bar';

function promptfooConfig(at: number, wrong: number): string {
  const tests = QUESTIONS.map(
    (question, index) =>
      `  - description: knows the ${question}\n    vars: { question: "${question} ${at}" }\n    assert:\n      - { type: contains, value: "${index < wrong ? 'considerable' : question}" }\n`,
  );
  return `prompts: ["{{question}}"]\nproviders: ["file://provider.js"]\ntests:\n${tests.join('')}`;
}

const promptfooTroubles: readonly (readonly [string, string])[] = [
  ['connection-refused', `await fetch('http://127.0.0.1:9/v1');`],
  [
    'rate-limited',
    `const a = await fetch(process.env.SERVER + '/429'); if (!a.ok) throw new Error('API error: 429 Too Many Requests');`,
  ],
  [
    'missing-secret',
    `if (!process.env.SHOP_API_KEY) throw new Error('API key is not set. Set the SHOP_API_KEY environment variable');`,
  ],
  [
    'bad-gateway',
    `const a = await fetch(process.env.SERVER + '/503'); if (!a.ok) throw new Error('API error: 503 Service Unavailable');`,
  ],
  ['unknown-host', `await require('node:dns').promises.lookup('api.shop.invalid');`],
  ['timeout', `await fetch(process.env.SERVER + '/hang', { signal: AbortSignal.timeout(100) });`],
];

export const promptfoo: RecordedTool = {
  name: 'promptfoo',
  version: '0.123.1',
  scenarios: () => [
    ...CASES.map(
      (at): Scenario => ({
        name: `wrong-${at}`,
        kind: 'command',
        failureClass: 'eval',
        files: { 'promptfooconfig.yaml': promptfooConfig(at, (at % 4) + 1), 'provider.js': PROVIDER('') },
        command: at % 3 === 2 ? PROMPTFOO_RUN : `${PROMPTFOO_RUN} -o results.json`,
        reports: at % 3 === 2 ? [] : ['results.json'],
      }),
    ),
    ...promptfooTroubles.map(
      ([name, throws], at): Scenario => ({
        name: `machine-${name}`,
        kind: 'command',
        failureClass: 'environment',
        files: { 'promptfooconfig.yaml': promptfooConfig(at, 0), 'provider.js': PROVIDER(throws) },
        command: `${PROMPTFOO_RUN} -o results.json`,
        reports: ['results.json'],
      }),
    ),
    {
      name: 'no-config',
      kind: 'command',
      failureClass: 'config',
      files: { 'readme.md': '\n' },
      command: PROMPTFOO_RUN,
    },
  ],
};

const INSPECT_RUN = (task: string): string =>
  `INSPECT_LOG_FORMAT=json "$TOOLS/inspect/bin/inspect" eval ${task} --model mockllm/model --log-dir logs --display plain`;
const KEEP = 'cp logs/*.json log.json';
const task = (
  at: number,
  solver: string,
  target: string,
): string => `${padding(at % 7, '#')}from inspect_ai import Task, task
from inspect_ai.dataset import Sample
from inspect_ai.scorer import match
from inspect_ai.model import ModelOutput
from inspect_ai.solver import solver


@solver
def needs():
    async def solve(state, generate):
${solver}
        state.output = ModelOutput.from_content("mockllm/model", "moderate")
        return state

    return solve


@task
def shop():
    return Task(
        dataset=[Sample(id="q${at}", input="danger rating?", target="${target}"), Sample(id="r${at}", input="wind?", target="moderate")],
        solver=[needs()],
        scorer=match(location="any"),
    )
`;
const inspectTroubles: readonly (readonly [string, string])[] = [
  ['connection-refused', '        __import__("socket").create_connection(("127.0.0.1", 9))¶'],
  [
    'rate-limited',
    '        __import__("urllib.request").request.urlopen(__import__("os").environ["SERVER"] + "/429")¶',
  ],
  ['missing-secret', '        __import__("os").environ["SHOP_API_KEY"]¶'],
  ['bad-gateway', '        __import__("urllib.request").request.urlopen(__import__("os").environ["SERVER"] + "/503")¶'],
  ['unknown-host', '        __import__("socket").getaddrinfo("db.shop.invalid", 5432)¶'],
  [
    'timeout',
    '        __import__("urllib.request").request.urlopen(__import__("os").environ["SERVER"] + "/hang", timeout=0.2)¶',
  ],
];

export const inspect: RecordedTool = {
  name: 'inspect-ai',
  version: '0.3.285',
  scenarios: () => [
    ...Array.from(
      { length: 14 },
      (_, at): Scenario => ({
        name: `wrong-${at}`,
        kind: 'command',
        failureClass: 'eval',
        files: {
          [`${turn(['evals', 'tasks/a b', '.'], at)}/shop.py`.replace('./', '')]: task(
            at,
            '        pass',
            'considerable',
          ),
        },
        command: `${INSPECT_RUN(`"${turn(['evals', 'tasks/a b', '.'], at)}/shop.py"`)}; ${KEEP}; exit 1`,
        reports: ['log.json'],
      }),
    ),
    ...Array.from(
      { length: 10 },
      (_, at): Scenario => ({
        name: `thrown-${at}`,
        kind: 'command',
        failureClass: 'eval',
        files: {
          'evals/shop.py': task(
            at,
            `        lines = {"a": ${at}}\n        state.metadata["x"] = ${at % 2 === 0 ? 'lines["b"]' : 'state.nowhere'}¶`,
            'x',
          ),
        },
        command:
          at % 3 === 2
            ? `${INSPECT_RUN('evals/shop.py')} || exit 1; exit 1`
            : `${INSPECT_RUN('evals/shop.py')}; ${KEEP}; exit 1`,
        reports: at % 3 === 2 ? [] : ['log.json'],
      }),
    ),
    ...inspectTroubles.map(
      ([name, solver], at): Scenario => ({
        name: `machine-${name}`,
        kind: 'command',
        failureClass: 'environment',
        files: { 'evals/shop.py': task(at, solver, 'x') },
        command: `${INSPECT_RUN('evals/shop.py')}; ${KEEP}; exit 1`,
        reports: ['log.json'],
      }),
    ),
  ],
};

/** Not installed (its dependencies weigh more than all other tools together): events as `evals/record.py` writes them. */
const event = (id: number, run: string, type: string, sample: string, data: object): string =>
  JSON.stringify({
    run_id: run,
    event_id: id,
    sample_id: sample,
    type,
    data,
    created_by: '',
    created_at: '2026-11-26 12:00:00.000000+00:00',
  });

function openaiRecord(at: number, error: string | null): string {
  const run = `2611260${at}`;
  const lines = [
    JSON.stringify({
      spec: {
        completion_fns: ['dummy'],
        eval_name: 'shop.dev.v0',
        base_eval: 'shop',
        split: 'dev',
        run_config: { seed: at },
        created_by: '',
        run_id: run,
        created_at: '2026-11-26 12:00:00',
      },
    }),
  ];
  for (let index = 0; index < 4; index++) {
    const sample = `shop.dev.${index}`;
    if (error !== null) lines.push(event(index, run, 'error', sample, { type: 'APIError', message: error }));
    else {
      lines.push(event(index * 2, run, 'sampling', sample, { prompt: `question ${index}`, sampled: ['low'] }));
      lines.push(
        event(index * 2 + 1, run, 'match', sample, {
          correct: index > at % 3,
          expected: 'considerable',
          picked: index > at % 3 ? 'considerable' : 'low',
          sampled: 'low',
        }),
      );
    }
  }
  return `${lines.join('\n')}\n${JSON.stringify({ final_report: { accuracy: 0.5 } })}\n`;
}
const API_ERRORS = [
  'Rate limit reached for requests (429 Too Many Requests)',
  'Error communicating with the API: Connection refused',
  'The server is overloaded: 503 Service Unavailable',
  'Request timed out',
  'Incorrect API key provided',
  'getaddrinfo ENOTFOUND api.shop.invalid',
];

export const openaiEvals: RecordedTool = {
  name: 'openai-evals',
  version: 'documented events of 3.0.1',
  scenarios: () => [
    ...CASES.map(
      (at): Scenario => ({
        name: `wrong-${at}`,
        kind: 'command',
        failureClass: 'eval',
        files: { 'record.jsonl': openaiRecord(at, null) },
        command: 'echo "accuracy 0.5 is below 0.9"; exit 1',
        reports: ['record.jsonl'],
      }),
    ),
    ...API_ERRORS.map(
      (error, at): Scenario => ({
        name: `machine-${at}`,
        kind: 'command',
        failureClass: 'environment',
        files: { 'record.jsonl': openaiRecord(at, error) },
        command: 'echo "no samples were answered"; exit 1',
        reports: ['record.jsonl'],
      }),
    ),
  ],
};
