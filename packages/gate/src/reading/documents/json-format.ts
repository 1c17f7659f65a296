import type { FindingSink } from '../finding-sink.ts';

/** A format of JSON documents. One document is one call; a format of one document per line keeps state between them. */
export interface JsonReader {
  /** True when the document was this format's, whatever it held. */
  read(document: unknown, sink: FindingSink): boolean;
  end(sink: FindingSink): void;
}

export interface JsonFormat {
  readonly name: string;
  create(): JsonReader;
}

/** A format whose documents each stand alone. */
export function standalone(name: string, read: (document: unknown, sink: FindingSink) => boolean): JsonFormat {
  return { name, create: () => ({ read, end: () => undefined }) };
}
