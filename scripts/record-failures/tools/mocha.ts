import type { RecordedTool } from '../scenario.ts';
import { javascriptScenarios } from './javascript-tests.ts';

const spec = "'{src,lib,packages,app,tools}/**/*.test.cjs'";

export const mocha: RecordedTool = {
  name: 'mocha',
  version: '12.0.3',
  scenarios: () =>
    javascriptScenarios(
      {
        extension: 'cjs',
        modules: 'cjs',
        header: "const assert = require('node:assert/strict');\n",
        equal: (actual, expected) => `assert.equal(${actual}, ${expected});`,
        deepEqual: (actual, expected) => `assert.deepEqual(${actual}, ${expected});`,
        slow: (name, body) => `it('${name}', async () => {¶\n    ${body}\n  }).timeout(60);`,
        fileOnly: ['never-ends'],
        files: { 'package.json': '{"name":"shop"}' },
        formats: [
          { name: 'spec', command: `mocha ${spec}` },
          {
            name: 'json',
            command: `mocha --reporter json --reporter-option output=report.json ${spec}`,
            reports: ['report.json'],
          },
          { name: 'dot-colour', command: `mocha --color --reporter dot ${spec}` },
          { name: 'tap', command: `mocha --reporter tap ${spec}` },
          {
            name: 'xunit',
            command: `mocha --reporter xunit --reporter-option output=report.xml ${spec}`,
            reports: ['report.xml'],
          },
          { name: 'json-printed', command: `mocha --reporter json ${spec}` },
        ],
        grepNothing: `mocha ${spec}`,
      },
      2,
    ),
};
