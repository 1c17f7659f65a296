import type { CheckResult, Finding, GateCheck } from '@loop-actions/contract';
import type { CheckRoom, CheckRun } from '../check-room.ts';
import { compareEvals } from '../checks/compare-evals.ts';
import type { JudgedChange } from '../checks/judged-change.ts';
import { type BuiltInRoom, STANDING_LOOKS } from '../checks/run-built-in.ts';
import { type ComparedRun, compareWithBase, needsBase, objectTo, runCompared } from '../checks/run-compared.ts';
import { failureClassOf } from '../classify-outcome.ts';
import { readLeverHistory } from '../evals/lever-history.ts';
import { type BaseCheck, baseCheck } from '../run-base-checks.ts';
import { lostTests, vacuousTests } from '../test-ids/compare-tests.ts';
import { recordsTests } from '../test-ids/records-tests.ts';
import type { TestRecord } from '../test-ids/test-record.ts';
import type { JudgedTrees } from './judged-trees.ts';

type JudgeRoom = CheckRoom & Pick<BuiltInRoom, 'looks'>;

/** Judges one candidate by one check after the other. */
export class CheckJudge {
  readonly #room: JudgeRoom;
  readonly #trees: JudgedTrees;
  readonly #change: JudgedChange;
  readonly #texts: string;
  readonly #onBase = new Map<GateCheck, { readonly run: ComparedRun; readonly answer: BaseCheck }>();

  /** `texts`: the commands in force, by which it is known what runs tests. */
  constructor(room: JudgeRoom, subject: { readonly trees: JudgedTrees; readonly change: JudgedChange }, texts: string) {
    this.#room = room;
    this.#trees = subject.trees;
    this.#change = subject.change;
    this.#texts = texts;
  }

  /** First with the base's verifier; then, where the candidate brings tests, as it is. */
  async judge(check: GateCheck): Promise<CheckResult> {
    const run = await this.#run(check, this.#trees.judged);
    if (run.classification.failureClass === 'environment') {
      return blameEnvironment(check, run, (await this.#base(check)).answer);
    }
    if (run.result.verdict !== 'pass') return run.result;
    const compared = await this.#compare(check, run);
    if (compared.verdict !== 'pass') return compared;
    if (check.onBase === 'red') {
      const proved = proveAcceptance(run, (await this.#base(check)).answer);
      if (proved.verdict !== 'pass') return proved;
    }
    if (!recordsTests(check, this.#texts)) return run.result;
    const lost = await this.#lost(check, run);
    return lost.length > 0 ? refuse(check, run, lost) : await this.#judgeNewTests(check, run);
  }

  /** What a green run has to show beside its exit code: figures that don't rest on code left out, and that have not fallen. */
  async #compare(check: GateCheck, run: ComparedRun): Promise<CheckResult> {
    const { coverageExemptions } = this.#room.looks ?? STANDING_LOOKS;
    const exempted = check.kind === 'coverage' ? coverageExemptions(await this.#change.addedLines()) : [];
    if (exempted.length > 0) return objectTo(run, exempted).result;
    if (!needsBase(check)) return run.result;
    const { run: base } = await this.#base(check);
    const compared = compareWithBase(check, run, base);
    if (check.kind !== 'eval' || compared.verdict !== 'pass') return compared;
    const { repository, baseSha } = this.#room;
    return compareEvals(check, { run, base }, (cases) => readLeverHistory(repository, baseSha, cases));
  }

  async #judgeNewTests(check: GateCheck, judged: CheckRun): Promise<CheckResult> {
    const { whole, baseWithTests, mayChange } = this.#trees;
    if (baseWithTests === null) return judged.result;
    const run = whole === this.#trees.judged ? judged : await this.#run(check, whole);
    if (run.result.verdict !== 'pass') return run.result;
    const base = (await this.#base(check)).run;
    const onBase = await this.#run(check, baseWithTests);
    const vacuous = vacuousTests(base.tests, run.tests, onBase.tests);
    const inScope = vacuous.filter(({ file }) => mayChange(file));
    if (inScope.length > 0)
      return refuse(
        check,
        run,
        inScope.map((test) => vacuousFinding(test, 'error')),
      );
    return {
      ...run.result,
      findings: [...run.result.findings, ...vacuous.map((test) => vacuousFinding(test, 'notice'))],
    };
  }

  async #lost(check: GateCheck, run: CheckRun): Promise<readonly Finding[]> {
    const { run: base } = await this.#base(check);
    if (base.tests === null) return [];
    const expected = { tests: base.tests, passed: base.result.verdict === 'pass' };
    return lostTests(expected, run.tests, ({ file }) => this.#trees.mayChange(file));
  }

  /** On the base, at most once. */
  async #base(check: GateCheck): Promise<{ readonly run: ComparedRun; readonly answer: BaseCheck }> {
    const known = this.#onBase.get(check);
    if (known !== undefined) return known;
    const run = await this.#run(check, await this.#room.repository.treeOf(this.#room.baseSha));
    const found = { run, answer: baseCheck(check, run) };
    this.#onBase.set(check, found);
    return found;
  }

  #run(check: GateCheck, tree: string): Promise<ComparedRun> {
    return runCompared(this.#room, check, tree, this.#texts);
  }
}

function refuse(check: GateCheck, run: CheckRun, findings: readonly Finding[]): CheckResult {
  return { ...run.result, verdict: 'fail', failureClass: failureClassOf(check.kind), findings: [...findings] };
}

const MAX_NAME = 300;

function vacuousFinding({ file, name }: TestRecord, severity: 'error' | 'notice'): Finding {
  const message = `the new test ${JSON.stringify(name.slice(0, MAX_NAME))} passes without the change as well, so it proves nothing of it`;
  return { severity, message, rule: 'vacuous-test', file: file.slice(0, 1000) };
}

/** An acceptance check that the base passes too, or that can't tell there, proves nothing (attacks T24). */
function proveAcceptance(run: CheckRun, base: BaseCheck): CheckResult {
  if (base.found === 'red') return run.result;
  const message = `${base.name} passes, but on the base it is ${base.found} and not red, so that proves nothing`;
  return { ...run.result, verdict: 'error', failureClass: 'config', findings: [{ severity: 'error', message }] };
}

/**
 * A candidate can hang, kill its judge or print ENOSPC to look like bad luck and be tried again for free (attacks
 * V38). The machine is only to blame when the base gets no answer from it either.
 */
function blameEnvironment(check: GateCheck, run: CheckRun, base: BaseCheck): CheckResult {
  if (base.found === 'unknown' || base.found === 'missing') return run.result;
  const note = `${check.name}: the base answers (${base.found}) on the same machine, so the change is to blame`;
  const findings = [...run.result.findings, { severity: 'error' as const, message: note }];
  return { ...run.result, failureClass: failureClassOf(check.kind), findings };
}
