import { EvalRun, LoopError } from '@loop-actions/contract';
import { asList, asRecord, type JsonRecord } from './json-value.ts';
import { readCaseList } from './read-case-list.ts';
import { readInspectAi } from './read-inspect-ai.ts';
import { readOpenaiEvals } from './read-openai-evals.ts';
import { readPromptfoo } from './read-promptfoo.ts';

/** The largest report that is read, bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the results of promptfoo (`--output x.json`), inspect-ai (`--log-format json`), openai evals (the record file,
 * JSON Lines) or a plain list of cases. Throws `E_EVALS_INVALID` for anything else, for a report without a case and for
 * one case answered twice in one trial: nobody could say which answer counts.
 */
export function readEvalRun(text: string, name: string): EvalRun {
  if (Buffer.byteLength(text) > MAX_BYTES) throw invalid(name, `is larger than ${MAX_BYTES} bytes`);
  const run = readAny(text);
  if (run === null) throw invalid(name, 'is no report of promptfoo, inspect-ai or openai evals, and no list of cases');
  if (run.cases.length === 0) throw invalid(name, 'holds no case');
  const seen = new Set<string>();
  for (const { id, trial } of run.cases) {
    const key = `${trial} ${id}`;
    if (seen.has(key)) throw invalid(name, `answers the case ${JSON.stringify(id.slice(0, 100))} twice`);
    seen.add(key);
  }
  const checked = EvalRun.safeParse(run);
  if (!checked.success) throw invalid(name, `can’t be brought into one form (${checked.error.issues[0]?.message})`);
  return checked.data;
}

function readAny(text: string): EvalRun | null {
  const whole = parse(text);
  if (whole !== undefined) {
    const record = asRecord(whole);
    if (Array.isArray(record.samples)) return readInspectAi(record);
    if (record.results !== undefined) return readPromptfoo(record);
    return readCaseList(Array.isArray(whole) ? whole : asList(record.cases));
  }
  const lines = parseLines(text);
  if (lines === null) return null;
  return lines.some((line) => 'run_id' in line || 'spec' in line || 'final_report' in line)
    ? readOpenaiEvals(lines)
    : readCaseList(lines);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function parseLines(text: string): readonly JsonRecord[] | null {
  const lines: JsonRecord[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parse(line);
    if (value === undefined || value === null || typeof value !== 'object') return null;
    lines.push(asRecord(value));
  }
  return lines;
}

function invalid(name: string, problem: string): LoopError {
  return new LoopError('E_EVALS_INVALID', {
    message: `${name} ${problem}`,
    remedy: 'Let the eval write its whole report, with an id for each case; see docs/evals.md.',
  });
}
