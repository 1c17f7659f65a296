/** A version of the suite as people type it: `1.2.3`. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const FORM = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Reads `1.2.3`; null for anything else. Pre-releases have no tag of ours: users pin their commit. */
export function parseVersion(text: string): Version | null {
  const [, major, minor, patch] = FORM.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return null;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** The version that a tag `v1.2.3` stands for; null for `v1` and all other tags. */
export function versionOfTag(tag: string): Version | null {
  return tag.startsWith('v') ? parseVersion(tag.slice(1)) : null;
}

/** Negative when `left` comes before `right`, zero when they are equal. */
export function compareVersions(left: Version, right: Version): number {
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}

export function printVersion({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`;
}
