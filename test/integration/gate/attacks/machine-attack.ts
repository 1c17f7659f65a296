import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GateCheck, Verdict } from '@loop-actions/contract';
import type { Files } from '../cheats/runners.ts';
import { check, type JudgeRoom } from '../judge-room.ts';
import type { AttackTrial } from './try-attack.ts';

/** An attack that reaches past the tree for the machine around the judge: its process, the network, a history, a clock. */
export interface MachineAttack {
  /** Of the threat list. */
  readonly id: string;
  readonly what: string;
  /** Once with the defence taken out, once with it. */
  attempt(): Promise<AttackTrial>;
}

const TEST = `import assert from 'node:assert';
import { add } from '../src/add.js';
assert.equal(await add(2, 2), 4);
`;
export const RIGHT = 'export const add = (a, b) => a + b;\n';
export const WRONG = 'export const add = (a, b) => a - b;\n';
const ADAPTER = `import { add } from '../src/add.js';
let text = '';
for await (const chunk of process.stdin) text += chunk;
console.log(JSON.stringify(await add(...JSON.parse(text))));
`;
/** A small project that adds, with an adapter for held-out cases. */
export const BASE = {
  'package.json': '{ "name": "shop", "type": "module" }\n',
  'src/add.js': RIGHT,
  'test/add.test.js': TEST,
  'scripts/adapter.js': ADAPTER,
};
/** The source as this text. */
export const source = (text: string): Files => ({ 'src/add.js': text });
/** A change that changes nothing for anybody. */
export const HONEST = source('export const add = (a, b) => b + a;\n');
/** Its own test. */
export const VISIBLE = check('node test/add.test.js');
/** A check by held-out cases. */
export const heldOutCheck = (command: string): GateCheck =>
  check(command, { name: 'acceptance', kind: 'acceptance', onBase: 'any', heldOut: true });

/** What the gate says of a change. */
export type Judge = (changes: Files) => Promise<Verdict['verdict']>;

/** The fault alone and the attack as they fare with the defence off; the attack and an honest change as the gate is. */
export async function compare(
  off: (changes: Files) => Promise<boolean>,
  judge: Judge,
  { fault, attack, honest }: { readonly fault: Files; readonly attack: Files; readonly honest: Files },
): Promise<AttackTrial> {
  return {
    faultAlone: await off(fault),
    plain: await off(attack),
    gate: await judge(attack),
    control: await judge(honest),
  };
}

/** A gate with these checks. */
export const judgeWith =
  (room: JudgeRoom, checks: readonly GateCheck[], more: Partial<Parameters<JudgeRoom['judge']>[0]> = {}): Judge =>
  async (changes) =>
    (await room.judge({ candidate: await room.candidate(changes), checks, ...more })).verdict;

/** Gives the directory of held-out cases to somebody, and removes it. */
export async function withCases<T>(cases: readonly object[], work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp('/var/tmp/loop-machine-cases-');
  try {
    await writeFile(join(directory, 'cases.jsonl'), cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
