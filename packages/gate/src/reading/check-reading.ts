import type { CheckReport, Finding } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import type { CleanText } from '../check-output.ts';
import { readReports } from '../checks/report-files.ts';
import type { LocatedFinding } from './collect-findings.ts';
import { FailureReader, type FailureReading, type StreamName } from './read-failures.ts';

/** Findings of one check that a verdict carries; the worst. */
const MOST_FINDINGS = 100;

interface Room {
  readonly repository: Pick<TrustedRepository, 'listFiles'>;
  readonly clean: CleanText;
}

/** Reads a check's output as it comes. `end` also reads the reports that the check left in its work tree. */
export interface OpenCheckReading {
  write(chunk: Uint8Array, stream: StreamName): void;
  end(reports?: readonly CheckReport[]): Promise<FailureReading>;
}

/** Opens a reading of what a check prints about one tree, exported to a directory. */
export async function openCheckReading(
  room: Room,
  place: { readonly tree: string; readonly workTree: string },
): Promise<OpenCheckReading> {
  const files = await room.repository.listFiles(place.tree);
  const reader = new FailureReader({ root: place.workTree, files: files.map(({ path }) => path) });
  return {
    write: (chunk, stream) => reader.write(chunk, stream),
    end: async (reports = []) => {
      const found = await readReports(place.workTree, reports);
      const read = found.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
      return cleanReading(await reader.end(read), room.clean);
    },
  };
}

function cleanReading(reading: FailureReading, clean: CleanText): FailureReading {
  const { evidence, findings, rootCause } = reading;
  return {
    ...reading,
    evidence: clean(evidence),
    findings: findings.map((finding): LocatedFinding => ({ ...finding, message: clean(finding.message) })),
    rootCause: rootCause === null ? null : { ...rootCause, text: clean(rootCause.text) },
  };
}

/**
 * What a red check has to say: how it ended and the line that tells why, then what was found and where, worst first.
 * Where nothing was located, the end of the output stands for it.
 */
export function findingsOfCheck(headline: string, excerpt: string, reading: FailureReading | null): Finding[] {
  const located = reading?.findings.filter(({ file }) => file !== undefined) ?? [];
  const cause = reading?.rootCause ?? null;
  const why = cause === null ? '' : `\n${cause.text}`;
  const words = located.length > 0 ? why : excerpt === '' ? '' : `\n${excerpt}`;
  const left = (reading?.leftOut ?? 0) + Math.max(0, located.length - MOST_FINDINGS);
  return [
    { severity: 'error', message: `${headline}${words}`.slice(0, 4000) },
    ...located.slice(0, MOST_FINDINGS).map(({ failureClass: _class, ...finding }): Finding => finding),
    ...(left === 0 ? [] : [{ severity: 'notice', message: `and ${left} more` } as const]),
  ];
}
