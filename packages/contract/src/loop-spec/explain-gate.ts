import { describeDuration } from './describe-duration.ts';
import type { CheckReport, EvalNoise, GateCheck, GateInstall, Threshold } from './gate-check.ts';

/** What a gate means, in words. */
export function describeGate(check: GateCheck): string {
  const notes = [
    check.kind,
    check.required ? 'required' : 'optional',
    check.onBase === 'any' ? '' : `${check.onBase} on the base`,
    check.heldOut ? 'held out' : '',
    check.fix === undefined ? '' : `fixed by \`${check.fix}\``,
    check.command === null ? 'carried out by the suite' : `within ${describeDuration(check.deadlineMs)}`,
    check.builtIn?.kind === 'links' && check.builtIn.external ? 'external links too' : '',
    ...Object.entries(check.environment).map(([name, value]) => `${name}=${value}`),
    ...check.reports.map(describeReport),
    ...(check.matchers ?? []).map((path) => `problem matcher ${path}`),
    ...check.thresholds.map(describeThreshold),
    check.noise === undefined ? '' : describeNoise(check.noise),
    check.mayWrite.length === 0 ? '' : `writes ${check.mayWrite.join(', ')}`,
    check.network === 'none' ? 'no network' : '',
    check.install === null ? '' : describeInstall(check.install),
  ];
  const what = check.command === null ? check.name : `${check.name}: \`${check.command}\``;
  return `${what} (${notes.filter((note) => note !== '').join(', ')})`;
}

function describeReport({ path, format }: CheckReport): string {
  return `report ${path}${format === null ? '' : ` as ${format}`}`;
}

function describeNoise({ kind, margin }: EvalNoise): string {
  return kind === 'exact' ? 'exact' : `noisy within ${100 * margin} %`;
}

function describeThreshold({ metric, atLeast, mayFall }: Threshold): string {
  const floor = atLeast === null ? '' : `${metric} at least ${atLeast}${metric === 'score' ? '' : ' %'}`;
  return [floor, mayFall ? '' : `${metric} not lower than on the base`].filter((part) => part !== '').join(', ');
}

function describeInstall({ command, scripts }: GateInstall): string {
  const how = command === null ? 'dependencies installed' : `dependencies installed by \`${command}\``;
  return scripts.length === 0 ? how : `${how}, install scripts of ${scripts.join(', ')}`;
}
