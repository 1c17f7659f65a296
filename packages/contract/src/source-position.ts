/** A place in a text file, 1-based like editors and annotations count. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, then the line and a caret under the column. */
export function formatPosition(position: SourcePosition, sourceLine: string | undefined): string {
  const where = `${position.file}:${position.line}:${position.column}`;
  if (sourceLine === undefined) return where;
  const shown = sourceLine.length > 160 ? `${sourceLine.slice(0, 160)}…` : sourceLine;
  const caretAt = Math.min(Math.max(position.column - 1, 0), shown.length);
  const gutter = `${position.line} | `;
  return `${where}\n${gutter}${shown}\n${' '.repeat(gutter.length + caretAt)}^`;
}
