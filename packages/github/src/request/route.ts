import { LoopError } from '@loop-actions/contract';
import type { Parameters } from '../github.ts';

/**
 * Refuses values that would change which path a route names. octokit percent-encodes `/`, `?` and `#`, but not `.`,
 * and URL parsers resolve `..` (and drop an empty last segment): `DELETE …/labels/` removes every label.
 * Throws `E_GITHUB_REFUSED`.
 */
export function checkRouteParameters(route: string, parameters: Parameters): void {
  for (const [, name] of route.matchAll(/\{(\w+)\}/g)) {
    const value = name === undefined ? undefined : parameters[name];
    const usable =
      typeof value === 'number'
        ? Number.isSafeInteger(value) && value > 0
        : typeof value === 'string' && !/^\.{0,2}$/.test(value) && value.isWellFormed();
    if (usable) continue;
    throw new LoopError('E_GITHUB_REFUSED', {
      message: `${JSON.stringify(value)} cannot be used as {${name}} in ${route}`,
      remedy: 'Use a plain name or number: it becomes one segment of an address at GitHub.',
    });
  }
}
