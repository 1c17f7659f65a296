const LONGEST_SEGMENT = 255;
const LONGEST_NAME = 1024;

/** What no file system shares: drive letters and streams (`:`), wildcards, quotes, and control codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /["":<>|*?\u0000-\u001f\u007f]/;
/** Names that open a device on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Why a file of an archive may not be written below a folder under this name; null when it may. */
export function nameHazard(name: string): string | null {
  if (name === '' || Buffer.byteLength(name) > LONGEST_NAME) return 'is empty or too long';
  if (/^(?:[a-z]:|[\\/])/i.test(name)) return 'is an absolute path';
  if (name.includes('\\')) return 'holds a backslash';
  if (FORBIDDEN.test(name) || name.includes('\ufffd')) return 'holds a character that no file name may hold';
  for (const segment of name.split('/')) {
    if (segment === '' || segment === '.' || segment === '..') return 'leaves its folder or names no file';
    if (/[. ]$/.test(segment) || DEVICE.test(segment)) return 'means another file on Windows';
    if (Buffer.byteLength(segment) > LONGEST_SEGMENT) return 'is too long';
  }
  return null;
}

/** Names that some file system takes for the same one have the same key. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
