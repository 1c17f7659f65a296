import { LoopError } from '@loop-actions/contract';

/** GitHub's own limit is not documented; a name of more bytes is no file name on any system either. */
export const LONGEST_ARTIFACT_NAME = 255;

/** What GitHub takes in no artifact name (actions/toolkit, `path-and-artifact-name-validation.ts`), and control codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /["":<>|*?\\/\u0000-\u001f\u007f]/;

/** Whether GitHub takes `name` as the name of an artifact. */
export function isArtifactName(name: string): boolean {
  return (
    name !== '' &&
    name === name.trim() &&
    !/^\.+$/.test(name) &&
    !FORBIDDEN.test(name) &&
    Buffer.byteLength(name) <= LONGEST_ARTIFACT_NAME
  );
}

/** Throws `E_ARTIFACT_NAME` for a name that GitHub would refuse, before anything is sent. */
export function requireArtifactName(name: string): void {
  if (isArtifactName(name)) return;
  throw new LoopError('E_ARTIFACT_NAME', {
    message: `${JSON.stringify(name.slice(0, 120))} can not be the name of an artifact`,
    remedy: `Use at most ${LONGEST_ARTIFACT_NAME} bytes without " : < > | * ? \\ / and line breaks.`,
  });
}
