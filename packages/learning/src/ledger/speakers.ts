/** Who did something, as GitHub shows it; null: a deleted account. */
export type Speaker = { readonly __typename: string; readonly login: string } | null;

/** Whether a person did it, and no app or workflow. */
export function isPerson(speaker: Speaker): speaker is { readonly __typename: string; readonly login: string } {
  return speaker !== null && speaker.__typename !== 'Bot' && !speaker.login.endsWith('[bot]');
}

/** Those whose word counts: what others write could teach a loop anything. */
export function isTrusted(association: string): boolean {
  return association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR';
}

/** A slash command at the start of a comment, with the rest of its text; null where it is none. */
export function commandOf(body: string): { readonly command: string; readonly rest: string } | null {
  const found = /^\s*\/([a-z-]{2,20})(?:[ \t]+|\s*$|\r?\n)/.exec(body);
  const [matched = '', command = ''] = found ?? [];
  return found === null ? null : { command, rest: body.slice(matched.length).trim() };
}
