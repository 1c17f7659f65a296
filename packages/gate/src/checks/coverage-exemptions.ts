import type { AddedLines } from './added-lines.ts';
import { type Objection, objection } from './objection.ts';

/** Comments with which code leaves itself out of a coverage report, by tool. */
const EXEMPTION =
  /\b(?:istanbul|c8|v8) ignore\b|\bpragma: ?no ?(?:cover|branch)\b|\bLCOV_EXCL_|\bGCOVR?_EXCL_|@codeCoverageIgnore|\bnocov\b|\bcoverage\(off\)|\bcoverage: ?(?:off|ignore)\b|ExcludeFromCodeCoverage|\btarpaulin_include\b|\bkcov-ignore/i;

/** Lines that a candidate adds to leave code out of the coverage (attack T23): the figure rises, the tests do not. */
export function coverageExemptions(files: readonly AddedLines[]): readonly Objection[] {
  return files
    .filter(({ path }) => !/\.(?:md|mdx|txt|rst|adoc)$/i.test(path))
    .flatMap(({ path, lines }) =>
      lines
        .filter(({ text }) => EXEMPTION.test(text))
        .map(({ line }) => {
          const message = `${JSON.stringify(path.slice(0, 500))} leaves code out of the coverage in line ${line}`;
          return objection('policy', 'coverage-exemption', message, { file: path, line });
        }),
    );
}
