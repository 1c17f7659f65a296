/** Finds the ends of comments and declarations without searching the rest of the text again for each that has none. */
export class MarkupClosers {
  readonly #text: string;
  readonly #last: ReadonlyMap<string, number>;

  constructor(text: string) {
    this.#text = text;
    this.#last = new Map(['-->', '--!>', '?>', ']]>', '>'].map((closer) => [closer, text.lastIndexOf(closer)]));
  }

  /**
   * The index after a comment that starts at `start`, or -1. It ends at the first `-->` or `--!>`; `<!-->` and `<!--->`
   * are whole (html.spec.whatwg.org, 13.2.5.43 to 13.2.5.51).
   */
  commentEnd(start: number): number {
    if (this.#text.startsWith('>', start + 4)) return start + 5;
    if (this.#text.startsWith('->', start + 4)) return start + 6;
    const ends = ['-->', '--!>'].map((closer) => this.#after(closer, start + 4)).filter((end) => end !== -1);
    return ends.length === 0 ? -1 : Math.min(...ends);
  }

  /** The index after `<?…?>`, `<![CDATA[…]]>` or `<!X…>` that starts at `start`, or -1. */
  declarationEnd(start: number): number {
    if (this.#text.startsWith('<?', start)) return this.#after('?>', start + 2);
    if (this.#text.startsWith('<![', start)) return this.#after(']]>', start + 3);
    return this.#after('>', start + 2);
  }

  #after(closer: string, from: number): number {
    if ((this.#last.get(closer) ?? -1) < from) return -1;
    return this.#text.indexOf(closer, from) + closer.length;
  }
}
