import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readVerdict } from '@loop-actions/gate';
import { expect, test } from 'vitest';
import { openWorld, runStep } from './loop-room.ts';
import { SMALL_SPEC, shellAgent, smallProject } from './small-project.ts';

/** Every check that the suite carries out itself or compares, and those that it leaves to a command. */
const GATES = `## Gates

- build: \`sh -n make.sh\`
- tests: \`test -s answer.txt\`, environment \`TZ=UTC\`, no network
- lint: \`! grep -q ' $' answer.txt\` (optional)
- coverage: \`sh cover.sh\`, report coverage/lcov.info, at least 80 % lines, coverage may not fall
- evals: \`sh evals.sh\`, report evals.json as promptfoo, pass rate at least 50 %
- generated: \`sh make.sh\`, writes \`dist/**\`
- answers: \`data/*.json\` against \`schemas/answer.schema.json\`
- Documentation links resolve
- Diff stays within allowed paths
- no file is larger than 10 kB
- no new binary files
- No secrets are added
- No hidden characters in the source
`;
const SPEC = SMALL_SPEC.replace(/## Gates[\s\S]*?(?=## Budgets)/, () => `${GATES}\n`);
const FILES = {
  'make.sh': 'mkdir -p dist && cp answer.txt dist/answer.txt\n',
  'dist/answer.txt': '41\n',
  'cover.sh':
    'mkdir -p coverage && printf "SF:a\\nLF:100\\nLH:%s\\nend_of_record\\n" "$(cat covered)" > coverage/lcov.info\n',
  covered: '90\n',
  'evals.sh':
    'if grep -q 42 answer.txt; then s=2; f=0; else s=1; f=1; fi\necho "{\\"results\\":{\\"stats\\":{\\"successes\\":$s,\\"failures\\":$f,\\"errors\\":0}}}" > evals.json\n',
  'schemas/answer.schema.json': '{ "type": "object", "required": ["answer"] }\n',
  'data/answer.json': '{ "answer": 41 }\n',
  'docs/answer.md': '# Answer\n\nIt is [here](../answer.txt).\n',
};

/** Runs triage, the maker and the gate as steps, and gives what the gate says. */
async function judged(script: string) {
  await using world = await openWorld({ bug: smallProject({ spec: SPEC, files: FILES }) });
  const tempDirectory = join(world.directory, 'temp');
  await mkdir(tempDirectory, { mode: 0o755 });
  const step = async (action: string, inputs: Readonly<Record<string, string>>) => {
    const token = action === 'triage' ? 'ghs_loop' : '';
    const run = await runStep(world, action, { inputs, job: 'loop', token, tempDirectory });
    if (run.exitCode !== 0) throw new Error(`${action} ended with ${run.exitCode}:\n${run.stdout}`);
    return run;
  };
  const { plan = '' } = (await step('triage', { upload: 'false' })).outputs;
  const { command } = await shellAgent(script).install(join(world.directory, 'agent'));
  const made = await step('maker', { upload: 'false', item: '#1', 'agent-command': command, plan });
  const candidate = made.outputs.candidate ?? '';
  const run = await step('gate', { upload: 'false', plan, candidate, 'report-only': 'true' });
  return { run, verdict: await readVerdict(run.outputs['gate-verdict'] ?? '') };
}

test('an honest change passes every check of a spec that uses them all', async () => {
  const { run, verdict } = await judged(
    'echo 42 > answer.txt; mkdir -p dist; cp answer.txt dist/; echo \'{ "answer": 42 }\' > data/answer.json',
  );
  expect(run.outputs.verdict, run.stdout).toBe('pass');
  expect(verdict.checks.map(({ name, verdict: answer }) => `${name}: ${answer}`)).toEqual([
    'scope: pass',
    'build: pass',
    'tests: pass',
    'lint: pass',
    'coverage: pass',
    'evals: pass',
    'generated: pass',
    'answers: pass',
    'Documentation links resolve: pass',
    'No secrets are added: pass',
    'No hidden characters in the source: pass',
    'ratchet: pass',
  ]);
});

test('a change that breaks each of them is red in each, with the place of the fault', async () => {
  const token = `ghp_${'aB3dE5fG7h'.repeat(3)}aB3dE5`;
  const { run, verdict } = await judged(
    [
      "printf '43 \\n' > answer.txt",
      'echo 70 > covered',
      "echo '{}' > data/answer.json",
      "printf '\\n[gone](nothing.md)\\n' >> docs/answer.md",
      'head -c 20000 /dev/zero > large.bin',
      `echo 'key="${token}"' > key.sh`,
      "printf 'is\\342\\200\\213Admin=1\\n' > hidden.sh",
      'rm -rf evals.json',
    ].join('\n'),
  );
  expect(run.outputs.verdict).toBe('fail');
  const found = verdict.checks.flatMap(({ name, failureClass, findings }) =>
    findings.map(({ rule = '', file = '', line = '' }) => `${name} ${failureClass}: ${rule} ${file}:${line}`),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'scope scope: max-file-bytes large.bin:',
      'scope scope: no-binaries large.bin:',
      'coverage test: lines :',
      'generated build: generated dist/answer.txt:',
      'answers type: schema/required data/answer.json:1',
      'Documentation links resolve lint: broken-link docs/answer.md:5',
      'No secrets are added policy: secret key.sh:1',
      'No hidden characters in the source policy: hidden-character hidden.sh:1',
    ]),
  );
  expect(run.stdout + JSON.stringify(verdict)).not.toContain(token);
});
