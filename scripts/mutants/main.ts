import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { judgeMutants } from './judge-mutants.ts';
import { KNOWN_SURVIVORS } from './known-survivors.ts';
import { MUTATED_AREAS } from './mutated-files.ts';
import { printVerdict } from './print-verdict.ts';
import { recordScores } from './recorded-scores.ts';
import { runStryker } from './run-stryker.ts';

/** `npm run mutants [-- --file <part of a path> …] [--memory <file>] [--json <file>] [--record]`: without `--file` all files, which takes long. */
const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true },
    memory: { type: 'string' },
    json: { type: 'string' },
    record: { type: 'boolean' },
  },
});
const chosen = (path: string): boolean => values.file?.some((part) => path.includes(part)) ?? true;
const areas = MUTATED_AREAS.map((area) => ({ ...area, files: area.files.filter(chosen) })).filter(
  ({ files }) => files.length > 0,
);
if (areas.length === 0) {
  const all = MUTATED_AREAS.flatMap(({ files }) => files);
  process.stderr.write(`--file: there is\n${all.map((path) => `  ${path}`).join('\n')}\n`);
  process.exit(2);
}
const mutants = await runStryker(areas, values.memory);
const verdict = judgeMutants(mutants, KNOWN_SURVIVORS);
process.stdout.write(`${printVerdict(verdict)}\n`);
if (values.record === true) recordScores(mutants);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(mutants, null, 2)}\n`);
if (verdict.unexplained.length > 0 || verdict.stale.length > 0) process.exitCode = 1;
