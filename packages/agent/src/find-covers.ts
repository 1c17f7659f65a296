import { lstat, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Something of the work tree that an agent sees another in place of. */
export interface Cover {
  readonly source: string;
  readonly target: string;
}

/**
 * The covers as they can be laid: over what a link leads to within the work tree, and over nothing outside of it, where
 * a link of a candidate could otherwise have the box cover a directory of the machine.
 */
export async function findCovers(workspace: string, covers: readonly Cover[]): Promise<readonly Cover[]> {
  const root = await realpath(workspace);
  const laid: Cover[] = [];
  for (const { source, target } of covers) {
    const there = await lstat(target).catch(() => null);
    const place = await realpath(there === null ? dirname(target) : target).catch(() => null);
    if (place === null || (place !== root && !place.startsWith(`${root}/`))) continue;
    laid.push({ source, target: there === null ? target : place });
  }
  return laid;
}
