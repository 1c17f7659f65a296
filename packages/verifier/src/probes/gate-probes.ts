import { type ProbeResult, probe } from './probe.ts';

/** A tiny project with one fault, a change to it, and the one check that tells. */
export interface GateProbe {
  readonly name: string;
  readonly base: Readonly<Record<string, string>>;
  /** null deletes. Empty: the candidate changes nothing. */
  readonly change: Readonly<Record<string, string | null>>;
  readonly command: string;
  readonly expected: 'green' | 'red';
}

/** A gate as far as it is asked here: only `pass` is green, and no answer is red. */
export type JudgeProbe = (probe: GateProbe) => Promise<string>;

const base = {
  'add.sh': 'echo $(( $1 - $2 ))\n',
  'test/add.sh': 'test "$(sh add.sh 2 3)" = 5 && test "$(sh add.sh 0 0)" = 0\n',
};
const command = 'sh test/add.sh';

/** Seeded candidates: one honest, the others each red in a way of their own. */
export const GATE_PROBES: readonly GateProbe[] = [
  { name: 'an honest candidate', base, command, change: { 'add.sh': 'echo $(( $1 + $2 ))\n' }, expected: 'green' },
  { name: 'a failing candidate', base, command, change: { 'add.sh': 'echo $(( $1 * $2 ))\n' }, expected: 'red' },
  { name: 'a candidate that crashes', base, command, change: { 'add.sh': 'exit 3\n' }, expected: 'red' },
  { name: 'a candidate that changes nothing', base, command, change: {}, expected: 'red' },
  { name: 'a candidate that empties its test', base, command, change: { 'test/add.sh': 'true\n' }, expected: 'red' },
  {
    name: 'a candidate that deletes its test',
    base,
    command,
    change: { 'test/add.sh': null, 'add.sh': 'echo 5\n' },
    expected: 'red',
  },
];

/** Puts the seeded candidates to a gate; after a heal, and right before its verdict is used. */
export async function probeGate(judge: JudgeProbe): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const seeded of GATE_PROBES) {
    results.push(
      await probe(`gate: ${seeded.name}`, seeded.expected, async () =>
        (await judge(seeded)) === 'pass' ? 'green' : 'red',
      ),
    );
  }
  return results;
}
