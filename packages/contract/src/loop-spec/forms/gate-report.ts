import type { CheckReport, ReportFormat } from '../gate-check.ts';
import { CODE } from '../phrase.ts';
import { readGlob } from './glob-list.ts';

const REPORT = new RegExp(
  `^(?:and )?(?:writes )?(?:its |the )?reports?:? (?:(?:is )?(?:in|at|to) )?(?<path>${CODE}|[^\\s\\uE000\\uE001]+)(?: (?:as|in) (?:an? )?(?<format>[\\w .-]{1,40}))?$`,
  'i',
);

/** How people call the forms, without spaces and hyphens. */
const FORMATS: Readonly<Record<string, ReportFormat>> = {
  sarif: 'sarif',
  junit: 'junit',
  junitxml: 'junit',
  surefire: 'junit',
  tap: 'tap',
  eslint: 'eslint',
  eslintjson: 'eslint',
  typescript: 'typescript',
  tsc: 'typescript',
  pytest: 'pytest',
  gotest: 'go-test',
  gotestjson: 'go-test',
  cargo: 'cargo',
  cargojson: 'cargo',
  vitest: 'vitest',
  vitestjson: 'vitest',
  jest: 'jest',
  jestjson: 'jest',
  mocha: 'mocha',
  mochajson: 'mocha',
  nodetest: 'node-test',
  promptfoo: 'promptfoo',
  inspect: 'inspect-ai',
  inspectai: 'inspect-ai',
  openaievals: 'openai-evals',
  lcov: 'lcov',
  cobertura: 'cobertura',
  coberturaxml: 'cobertura',
  istanbul: 'istanbul',
  istanbulsummary: 'istanbul',
  jsonsummary: 'istanbul',
  gocover: 'go-cover',
  gocoverprofile: 'go-cover',
  coverprofile: 'go-cover',
};

/** Customary file names, the first that fits. */
const NAMES: readonly (readonly [RegExp, ReportFormat])[] = [
  [/(?:^|\/)lcov[^/]*\.info$|\.lcov$/i, 'lcov'],
  [/(?:^|\/)coverage-summary\.json$/i, 'istanbul'],
  [/(?:^|\/)(?:cobertura[^/]*|coverage(?:\.cobertura)?)\.xml$/i, 'cobertura'],
  [/(?:^|\/)(?:c|cover|coverage)\.out$|\.coverprofile$/i, 'go-cover'],
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/\.tap$/i, 'tap'],
  [/(?:^|\/)(?:[^/]*junit[^/]*|TEST-[^/]*)\.xml$/i, 'junit'],
  [/(?:^|\/)(?:surefire-reports|test-results)\/(?:.*\/)?[^/]*\.xml$/i, 'junit'],
  [/(?:^|\/)promptfoo[^/]*\.json$/i, 'promptfoo'],
];

/** The form that a name means, e.g. "JUnit XML"; null for any other word. */
export function reportFormat(name: string): ReportFormat | null {
  const key = name.toLowerCase().replace(/[ ._-]/g, '');
  return Object.hasOwn(FORMATS, key) ? (FORMATS[key] ?? null) : null;
}

/** "report coverage/lcov.info", "report: `reports/junit.xml`"; null for another note, a string is the reason against it. */
export function readReport(note: string, codes: readonly string[]): CheckReport | string | null {
  const groups = REPORT.exec(note)?.groups;
  if (groups?.path === undefined) return null;
  const marked = /^\uE000(\d+)/.exec(groups.path)?.[1];
  const globs = readGlob(marked === undefined ? groups.path : (codes[Number(marked)] ?? ''));
  if (typeof globs === 'string') return globs;
  const path = globs[0] ?? '';
  const format = groups.format === undefined ? null : reportFormat(groups.format);
  if (groups.format !== undefined && format === null) {
    return `"${groups.format}" is no form of report: ${[...new Set(Object.values(FORMATS))].join(', ')}`;
  }
  return { path, format: format ?? NAMES.find(([form]) => form.test(path))?.[1] ?? null };
}
