import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { HealMaterial } from '@loop-actions/agent';
import {
  DOCUMENT_LIMITS,
  getItem,
  type Intervention,
  isLoopError,
  LoopError,
  parseJsonDocument,
  parseLoopState,
  parseQuarantine,
  quarantinedGlobs,
  RunReport,
  STATE_PATHS,
} from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import { readJsonLines } from '@loop-actions/state';
import { readInterventions } from './heal-caps.ts';

/** What was gathered of a run that ended: copies of files of the state branch, and logs. */
export interface StoppedRun {
  /** null: the run left no report. */
  readonly report: RunReport | null;
  readonly ledger: readonly Intervention[];
  /** Globs that no agent may touch for now. */
  readonly quarantined: readonly string[];
  /** What the attempts on its items ended with, by item. */
  readonly notes: readonly HealMaterial[];
  readonly logs: readonly HealMaterial[];
}

export interface StoppedRunPlace {
  /** A copy of the state branch. */
  readonly directory: string;
  /** Directory of logs; null: none were gathered. */
  readonly logs: string | null;
  readonly repository: string;
  readonly run: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const LOG_LIMITS = { files: 20, bytes: 256 * 1024 } as const;
const MAX_NOTES = 20;

/**
 * Reads what a job before has gathered of a run. A report that is no report, of another run or repository, is refused;
 * throws `E_JSON_INVALID`. None of it is trusted with more than words: what decides comes from the base.
 */
export async function readStoppedRun(place: StoppedRunPlace): Promise<StoppedRun> {
  const report = await readReport(place);
  const ledger = await readOptional(join(place.directory, STATE_PATHS.interventions));
  const quarantine = await readOptional(join(place.directory, STATE_PATHS.quarantine));
  const state = await readOptional(join(place.directory, STATE_PATHS.state));
  return {
    report,
    ledger: readInterventions(readJsonLines(ledger)),
    quarantined: quarantinedGlobs(parseQuarantine(quarantine), place.now),
    notes: report === null || state === null ? [] : notesOf(report, state),
    logs: place.logs === null ? [] : await readLogs(place.logs),
  };
}

async function readReport({ directory, repository, run }: StoppedRunPlace): Promise<RunReport | null> {
  const name = STATE_PATHS.runReport(run);
  const text = await readOptional(join(directory, name));
  if (text === null) return null;
  const report: RunReport = parseJsonDocument(RunReport, text, { name, code: 'E_JSON_INVALID' });
  if (report.run === run && report.repository.toLowerCase() === repository.toLowerCase()) return report;
  throw new LoopError('E_JSON_INVALID', {
    message: `${name} is of run ${report.run} of ${report.repository}, not of run ${run} of ${repository}`,
    remedy: 'Gather the reports from this repository’s own state branch.',
  });
}

async function readOptional(path: string): Promise<string | null> {
  try {
    const code = 'E_JSON_INVALID';
    return (await readRegularFile({ path, name: path, maxBytes: DOCUMENT_LIMITS.stateBytes, code })).toString('utf8');
  } catch (error) {
    if (isLoopError(error, 'E_JSON_INVALID') && error.message.endsWith(': missing')) return null;
    throw error;
  }
}

function notesOf(report: RunReport, text: string): readonly HealMaterial[] {
  const state = parseLoopState(text);
  const items = [...new Set(report.attempts.map(({ item }) => item))].slice(0, MAX_NOTES);
  return items.flatMap((id) => {
    const item = getItem(state, id);
    if (item === null) return [];
    const notes = item.entries.map(({ key, note }) => `${key}: ${note ?? ''}`);
    return [{ name: `state/${id}`, text: [item.reason ?? '', ...notes].join('\n') }];
  });
}

/** The ends of the logs, in the order of their names; links and what is no file are passed over. */
async function readLogs(directory: string): Promise<readonly HealMaterial[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const logs: HealMaterial[] = [];
  for (const path of paths.sort().slice(0, LOG_LIMITS.files)) {
    const { size } = await lstat(path);
    if (size > DOCUMENT_LIMITS.stateBytes) continue;
    const bytes = await readRegularFile({
      path,
      name: path,
      maxBytes: DOCUMENT_LIMITS.stateBytes,
      code: 'E_JSON_INVALID',
    });
    logs.push({ name: `log/${relative(directory, path)}`, text: bytes.subarray(-LOG_LIMITS.bytes).toString('utf8') });
  }
  return logs;
}
