import type { RecordedTool } from '../scenario.ts';
import { javascriptScenarios } from './javascript-tests.ts';

export const jest: RecordedTool = {
  name: 'jest',
  version: '30.5.2',
  scenarios: () =>
    javascriptScenarios(
      {
        extension: 'js',
        modules: 'cjs',
        header: '',
        equal: (actual, expected) => `expect(${actual}).toBe(${expected});`,
        deepEqual: (actual, expected) => `expect(${actual}).toEqual(${expected});`,
        slow: (name, body) => `it('${name}', async () => {¶\n    ${body}\n  }, 60);`,
        files: { 'package.json': '{"name":"shop"}' },
        formats: [
          { name: 'text', command: 'jest' },
          { name: 'json', command: 'jest --json --outputFile=report.json', reports: ['report.json'] },
          { name: 'colour', command: 'jest --colors --verbose' },
          { name: 'json-printed', command: 'jest --json --silent' },
          { name: 'in-band', command: 'jest -i --ci --verbose' },
        ],
        grepNothing: 'jest',
      },
      2,
    ),
};
