/** Where a person says something: the file, and its lines, the one that he speaks of last. */
export interface Place {
  readonly path: string;
  readonly lines: readonly string[];
}

export const lastLine = ({ lines }: Place): string => lines.at(-1) ?? '';
