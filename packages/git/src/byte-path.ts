/**
 * A path as git stores it: bytes, held one per character so that none is lost. Names need not be UTF-8, and a lossy
 * decoding would let two names become one.
 */
export type BytePath = string;

/** The bytes of a path, for the file system and for git's input. */
export function bytesOf(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

/** The path of these bytes. */
export function bytePathOf(bytes: Uint8Array): BytePath {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The path of a text. */
export function bytePathOfText(text: string): BytePath {
  return bytePathOf(Buffer.from(text, 'utf8'));
}

/** The path as text; bytes that are not UTF-8 become U+FFFD. */
export function textOf(path: BytePath): string {
  return bytesOf(path).toString('utf8');
}

/** The path for a message: quoted, escaped and at most 200 characters. */
export function quotePath(path: BytePath): string {
  const text = textOf(path);
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
