import type { LiveProbe } from '@loop-actions/contract';
import type { LiveDeps } from './live-deps.ts';

/** The variables a probe names, with their values, or the one that the job lacks. */
export function variablesFor(
  probe: Pick<LiveProbe, 'secrets'>,
  { variables }: Pick<LiveDeps, 'variables'>,
): { readonly values: Readonly<Record<string, string>>; readonly missing: string | null } {
  const values: Record<string, string> = {};
  for (const name of probe.secrets) {
    const value = variables[name];
    if (value === undefined || value === '') return { values: {}, missing: name };
    values[name] = value;
  }
  return { values, missing: null };
}

/** A header's value with the variables it names; nothing else is expanded. */
export function expand(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))/g, (whole, braced, bare) => {
    const name = String(braced ?? bare);
    return Object.hasOwn(values, name) ? (values[name] ?? whole) : whole;
  });
}
