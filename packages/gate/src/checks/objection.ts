import type { CheckResult, Evidence, FailureClass, Finding, GateCheck } from '@loop-actions/contract';

/** A finding with the class of failure it makes. */
export interface Objection {
  readonly failureClass: FailureClass;
  readonly finding: Finding;
}

/** Where an objection is, when that is known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
}

/** Builds an objection; the message is cut to what a finding may hold. */
export function objection(failureClass: FailureClass, rule: string, message: string, place: Place = {}): Objection {
  return {
    failureClass,
    finding: {
      severity: 'error',
      message: message.slice(0, 4000).toWellFormed(),
      rule,
      ...(place.file === undefined ? {} : { file: place.file.slice(0, 1000) }),
      ...(place.line === undefined ? {} : { line: place.line }),
    },
  };
}

const MAX_FINDINGS = 100;

/**
 * The result of a check that is red when there is any objection. Objections to the machine or to the configuration
 * alone are an `error`: they say nothing of the candidate.
 */
export function resultOf(
  check: Pick<GateCheck, 'name' | 'command' | 'required'>,
  objections: readonly Objection[],
  more: { readonly durationMs: number; readonly evidence: readonly Evidence[]; readonly notices?: readonly Finding[] },
): CheckResult {
  const findings = objections.slice(0, MAX_FINDINGS).map(({ finding }) => finding);
  if (objections.length > MAX_FINDINGS) {
    findings.push({ severity: 'error', message: `and ${objections.length - MAX_FINDINGS} more like these` });
  }
  const ofCandidate = objections.filter(({ failureClass }) => !NOT_OF_CANDIDATE.has(failureClass));
  const weighing = ofCandidate.length > 0 ? ofCandidate : objections;
  const policy = weighing.some(({ failureClass }) => failureClass === 'policy');
  return {
    name: check.name.slice(0, 200),
    command: check.command,
    required: check.required,
    verdict: objections.length === 0 ? 'pass' : ofCandidate.length > 0 ? 'fail' : 'error',
    failureClass: policy ? 'policy' : (weighing[0]?.failureClass ?? null),
    durationMs: Math.max(0, Math.round(more.durationMs)),
    findings: [...findings, ...(more.notices ?? []).slice(0, MAX_FINDINGS)],
    evidence: [...more.evidence],
  };
}

const NOT_OF_CANDIDATE: ReadonlySet<FailureClass> = new Set(['environment', 'config']);
