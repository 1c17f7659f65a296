import { delimiter } from 'node:path';
import type { Finding, GateCheck } from '@loop-actions/contract';
import { hasNamespaces, type ProcessOutcome, runBoxed } from '@loop-actions/process';
import { caseEnvironment, findBash } from '../check-environment.ts';
import type { CheckRoom, CheckRun } from '../check-room.ts';
import { type Classification, classifyOutcome } from '../classify-outcome.ts';
import { type Installation, showInstallation } from '../dependencies/installation.ts';
import { readFailures } from '../reading/read-failures.ts';
import type { HeldOutCase } from './held-out-cases.ts';
import { isSameValue } from './same-value.ts';

/** Bytes of an answer; a longer one is wrong. */
const MAX_ANSWER_BYTES = 256 * 1024;
const MAX_FINDINGS = 50;

/** Where the cases of one check run. */
export interface CasePlace {
  /** A fresh export of the tree, the worker's while a case runs. */
  readonly workTree: string;
  /** The adapter that came with the held-out directory, without the cases; null when it lies in the tree. */
  readonly adapter: string | null;
  readonly keepPaths: readonly string[];
  readonly installation: Installation;
}

/** What became of one case: right, wrong, too slow, or no answer that can be blamed on the candidate. */
type CaseAnswer = 'right' | 'wrong' | 'late' | Classification;

/**
 * Judges by cases: each starts the adapter in a box of its own, hands it one input and compares the JSON it prints here,
 * in our process. The candidate's code meets no expectation, no assertion and no reporter, so there is none to bend
 * (attacks S01 to S10). Each is the first call of a fresh process, so none is quicker than it is (S12). Findings name
 * cases and show neither input nor answer: the maker may read them.
 */
export async function runHeldOutCases(
  room: CheckRoom,
  check: GateCheck,
  command: string,
  run: { readonly cases: readonly HeldOutCase[]; readonly place: CasePlace },
): Promise<CheckRun> {
  const started = performance.now();
  const wrong: Finding[] = [];
  const answered = (classification: Classification, findings: readonly Finding[]): CheckRun => ({
    classification,
    tests: null,
    result: {
      name: check.name,
      command,
      required: check.required,
      verdict: classification.verdict,
      failureClass: classification.failureClass,
      durationMs: Math.round(performance.now() - started),
      findings: [...findings],
      evidence: [{ kind: 'figure', label: 'held-out cases', value: String(run.cases.length) }],
    },
  });
  for (const held of run.cases) {
    const deadlineMs = check.deadlineMs - (performance.now() - started);
    const answer = await runCase(room, check, { command, held, place: run.place, deadlineMs });
    if (answer === 'wrong') wrong.push(finding(held.id, 'got a wrong answer'));
    else if (answer === 'late') wrong.push(finding(held.id, 'was not answered in its time'));
    else if (answer !== 'right') return answered(answer, [finding(held.id, answer.reason)]);
  }
  return answered(
    wrong.length === 0 ? PASS : { ...WRONG, reason: `${wrong.length} of ${run.cases.length} held-out cases are wrong` },
    wrong.slice(0, MAX_FINDINGS),
  );
}

const PASS: Classification = { verdict: 'pass', failureClass: null, reason: '', missing: false };
const WRONG: Classification = { verdict: 'fail', failureClass: 'test', reason: '', missing: false };

function finding(id: string, what: string): Finding {
  return { severity: 'error', message: `the held-out case ${JSON.stringify(id)} ${what}`, rule: id };
}

async function runCase(
  room: CheckRoom,
  check: GateCheck,
  one: { readonly command: string; readonly held: HeldOutCase; readonly place: CasePlace; readonly deadlineMs: number },
): Promise<CaseAnswer> {
  const { place } = one;
  const ownMs = 1000 * (one.held.seconds ?? Number.POSITIVE_INFINITY);
  const outcome = await runBoxed(room.box, {
    argv: [findBash(), '-eo', 'pipefail', '-c', one.command],
    cwd: place.workTree,
    env: {
      ...caseEnvironment([...place.installation.programs, room.path ?? ''].join(delimiter), place.adapter),
      ...place.installation.environment,
    },
    stdin: `${JSON.stringify(one.held.input)}\n`,
    deadlineMs: Math.max(1, Math.min(ownMs, one.deadlineMs)),
    output: { keepBytes: MAX_ANSWER_BYTES },
    ownPaths: [place.workTree],
    keepPaths: place.keepPaths,
    // An input could be told to somebody who has more time to answer it.
    network: hasNamespaces(room.box) ? 'none' : 'host',
    ...showInstallation(place.installation, place.workTree, place.adapter === null ? [] : [place.adapter]),
    ...(room.signal === undefined ? {} : { signal: room.signal }),
  });
  for (const problem of outcome.problems) room.log.warning(`${check.name}: ${problem}`);
  if (outcome.ended === 'deadline' && ownMs < one.deadlineMs) return 'late';
  const reading = await readFailures({ text: [outcome.stderr.text] }, { root: place.workTree });
  const classification = classifyOutcome(check.kind, outcome, reading);
  if (classification.verdict === 'error') return classification;
  if (classification.verdict === 'fail') return 'wrong';
  return isRight(one.held, outcome) ? 'right' : 'wrong';
}

/** The answer is all that was printed, or its last line where a tool says more. */
function isRight(held: HeldOutCase, outcome: ProcessOutcome): boolean {
  if (outcome.stdout.truncated) return false;
  const text = outcome.stdout.text.trim();
  return [text, text.split('\n').at(-1) ?? ''].some((answer) => {
    try {
      return isSameValue(held.expect, JSON.parse(answer), held.tolerance);
    } catch {
      return false;
    }
  });
}
