import type { FailureClass, GateKind } from '@loop-actions/contract';
import type { Scenario } from '../scenario.ts';
import { turn } from '../scenario.ts';

export interface Way {
  readonly name: string;
  readonly command: string;
  readonly reports?: readonly string[];
}

/** One kind of fault: what it is and the project that has it, for the nth time. */
export type FaultRow = readonly [
  name: string,
  failureClass: FailureClass,
  build: (at: number) => Readonly<Record<string, string>>,
];

/** Each fault in so many ways of running; every ninth project has Windows line ends. */
export function crossed(
  rows: readonly FaultRow[],
  ways: readonly Way[],
  options: { kind: GateKind; times: number },
): Scenario[] {
  let at = 0;
  return rows.flatMap(([name, failureClass, build]) =>
    Array.from({ length: options.times }, (_, round): Scenario => {
      const way = turn(ways, at);
      const files = build(at);
      at++;
      return {
        name: `${name}-${way.name}-${round}`,
        kind: options.kind,
        failureClass,
        files,
        command: way.command,
        reports: way.reports ?? [],
        ...(at % 9 === 4 ? { crlf: true } : {}),
      };
    }),
  );
}

/** A project without faults on a machine in trouble: nothing to locate. */
export function aroundTool(
  kind: GateKind,
  files: Readonly<Record<string, string>>,
  rows: readonly (readonly [string, string])[],
): Scenario[] {
  return rows.map(([name, command]) => ({
    name: `machine-${name}`,
    kind,
    failureClass: 'environment',
    files,
    command,
  }));
}
