import { type CheckReport, type Finding, type GateCheck, LoopError } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import type { CleanText } from '../check-output.ts';
import { readReports } from '../checks/report-files.ts';
import type { LocatedFinding } from './collect-findings.ts';
import type { TextFormat } from './finding-sink.ts';
import { FailureReader, type FailureReading, type StreamName } from './read-failures.ts';
import { problemMatchers } from './text/problem-matcher.ts';

/** Findings of one check that a verdict carries; the worst. */
const MOST_FINDINGS = 100;

interface Room {
  readonly repository: Pick<TrustedRepository, 'listFiles' | 'readFile'>;
  readonly baseSha: string;
  readonly clean: CleanText;
}

/** Reads a check's output as it comes. `end` also reads the reports that the check left in its work tree. */
export interface OpenCheckReading {
  write(chunk: Uint8Array, stream: StreamName): void;
  end(reports?: readonly CheckReport[]): Promise<FailureReading>;
}

/**
 * Opens a reading of what a check prints about one tree, exported to a directory. Throws `E_INPUT_INVALID` for a problem
 * matcher of the spec that is none, or that the base doesn't have.
 */
export async function openCheckReading(
  room: Room,
  check: Pick<GateCheck, 'matchers'>,
  place: { readonly tree: string; readonly workTree: string },
): Promise<OpenCheckReading> {
  const files = await room.repository.listFiles(place.tree);
  const matchers = await matchersOf(room, check.matchers ?? []);
  const reader = new FailureReader({ root: place.workTree, files: files.map(({ path }) => path), matchers });
  return {
    write: (chunk, stream) => reader.write(chunk, stream),
    end: async (reports = []) => {
      const found = await readReports(place.workTree, reports);
      const read = found.flatMap(({ path, text, format }) => (text === null ? [] : [{ path, text, format }]));
      return cleanReading(await reader.end(read), room.clean);
    },
  };
}

async function matchersOf({ repository, baseSha }: Room, paths: readonly string[]): Promise<readonly TextFormat[]> {
  const matchers: TextFormat[] = [];
  for (const path of paths) {
    const text = await repository.readFile(baseSha, path);
    if (text === null) {
      throw new LoopError('E_INPUT_INVALID', {
        message: `the problem matcher ${path} is not in the base`,
        remedy: 'Commit the file that the spec names, or take the note off its gate.',
      });
    }
    matchers.push(...(await problemMatchers(path, text)));
  }
  return matchers;
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
