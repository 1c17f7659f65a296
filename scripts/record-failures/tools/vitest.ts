import type { RecordedTool } from '../scenario.ts';
import { javascriptScenarios } from './javascript-tests.ts';

const json = 'vitest run --reporter=json --outputFile=report.json';
const junit = 'vitest run --reporter=junit --outputFile=report.xml';

export const vitest: RecordedTool = {
  name: 'vitest',
  version: '5.1.1',
  scenarios: () =>
    javascriptScenarios(
      {
        extension: 'ts',
        modules: 'esm',
        header: "import { beforeEach, describe, expect, it } from 'vitest';\n",
        equal: (actual, expected) => `expect(${actual}).toBe(${expected});`,
        deepEqual: (actual, expected) => `expect(${actual}).toEqual(${expected});`,
        slow: (name, body) => `it('${name}', async () => {¶\n    ${body}\n  }, 60);`,
        files: { 'package.json': '{"name":"shop","type":"module"}' },
        formats: [
          { name: 'text', command: 'vitest run' },
          { name: 'json', command: json, reports: ['report.json'] },
          { name: 'colour', command: 'FORCE_COLOR=1 vitest run' },
          { name: 'junit', command: junit, reports: ['report.xml'] },
          { name: 'verbose', command: 'NO_COLOR=1 vitest run --reporter=verbose' },
          { name: 'tap', command: 'vitest run --reporter=tap' },
          { name: 'json-printed', command: 'vitest run --reporter=json', reports: ['.vitest/json/output.json'] },
        ],
        grepNothing: 'vitest run',
      },
      2,
    ),
};
