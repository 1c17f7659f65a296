import type { CheckResult, Evidence } from '@loop-actions/contract';
import type { BaseCheck } from './demo-page-data.ts';

/**
 * What a check counted, in a few words: `146 of 148` where its output ends in the counts that TAP tools print
 * (`# tests`, `# pass`), `2 changed files` where the gate counted. null where nothing was counted.
 */
export function figureOf(check: Pick<CheckResult, 'evidence'>): string | null {
  const figure = check.evidence.find((evidence) => evidence.kind === 'figure');
  if (figure !== undefined) return counted(figure);
  return (
    check.evidence.flatMap((evidence) => (evidence.kind === 'log' ? (tapCounts(evidence.value) ?? []) : []))[0] ?? null
  );
}

function counted({ value, label }: Evidence): string {
  if (!/^\d+$/.test(value)) return value;
  return `${value} ${value === '1' ? label.replace(/s$/, '') : label}`;
}

/** The answer of a check on the base, from the result that the gate gives. */
export function toBaseCheck(result: CheckResult, heldOut: boolean): BaseCheck {
  return { name: result.name, verdict: result.verdict, figure: figureOf(result), heldOut };
}

function tapCounts(log: string): string | null {
  const last = (name: string): string | undefined =>
    [...log.matchAll(new RegExp(`^# ${name} +(\\d{1,9})$`, 'gm'))].at(-1)?.[1];
  const all = last('tests');
  return all === undefined ? null : `${last('pass') ?? 0} of ${all}`;
}
