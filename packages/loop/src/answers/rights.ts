import { hasWriteAccess, type PermissionLevel } from '@loop-actions/contract';

/** People asked about at one place, so that a crowd of strangers costs a bounded number of requests. */
export const MOST_ASKED = 10;

/** Whether somebody has write access now, asked of GitHub once for each login. */
export function rememberRights(
  permission: (login: string) => Promise<PermissionLevel>,
): (login: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (login) => {
    const answer = known.get(login) ?? hasWriteAccess(await permission(login));
    known.set(login, answer);
    return answer;
  };
}
