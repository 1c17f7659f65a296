import { DIRECTORIES, type RecordedTool } from '../scenario.ts';
import { javascriptScenarios } from './javascript-tests.ts';

const files = "$(find . -name '*.test.mjs' -printf '\"%p\" ')";
const run = (flags: string): string => `eval node --test ${flags} ${files}`;

export const nodeTest: RecordedTool = {
  name: 'node-test',
  version: process.version,
  scenarios: () =>
    javascriptScenarios(
      {
        extension: 'mjs',
        modules: 'esm',
        header: "import assert from 'node:assert/strict';\nimport { beforeEach, describe, it } from 'node:test';\n",
        equal: (actual, expected) => `assert.equal(${actual}, ${expected});`,
        deepEqual: (actual, expected) => `assert.deepEqual(${actual}, ${expected});`,
        slow: (name, body) => `it('${name}', { timeout: 60 }, async () => {¶\n    ${body}\n  });`,
        // `node --test` takes brackets for a pattern.
        directories: DIRECTORIES.map((name) => name.replace(/[[\]]/g, '_')),
        fileOnly: ['missing-module'],
        files: { 'package.json': '{"name":"shop","type":"module"}' },
        formats: [
          { name: 'tap', command: run('--test-reporter=tap') },
          { name: 'spec', command: run('--test-reporter=spec') },
          {
            name: 'junit',
            command: run('--test-reporter=junit --test-reporter-destination=report.xml'),
            reports: ['report.xml'],
          },
          { name: 'spec-colour', command: `FORCE_COLOR=1 ${run('--test-reporter=spec')}` },
          { name: 'dot', command: run('--test-reporter=dot') },
        ],
      },
      2,
    ),
};
