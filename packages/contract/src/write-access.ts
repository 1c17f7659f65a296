import type { PermissionLevel } from './ticket.ts';

/**
 * Whether somebody may write to the repository, and so decide for the loop: what they answer, accept, lift and settle
 * counts. null: nobody knows, which is no right (DESIGN rule 4).
 */
export function hasWriteAccess(level: PermissionLevel | null): boolean {
  return level === 'write' || level === 'maintain' || level === 'admin';
}
