import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces: one value, one string, so that digests can be compared. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    const record = inner as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((key) => [key, record[key]]),
    );
  });
}

/** SHA-256 of bytes or text, in the form the `Digest` schema asks for. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The digest of a document that carries its own: over everything but its `digest` field. */
export function digestOf(document: object): string {
  const { digest: _own, ...rest } = document as Record<string, unknown>;
  return sha256(canonicalJson(rest));
}

/** Adds the digest of a document to it. */
export function withDigest<T extends object>(document: T): T & { readonly digest: string } {
  return { ...document, digest: digestOf(document) };
}
