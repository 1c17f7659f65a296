import type { Correction } from '@loop-actions/contract';

const MAX_TEXT_CHARS = 1500;
const MAX_LINES = 4;
const MAX_LINE_CHARS = 500;

/** A correction as a model is shown it. */
export interface ShownCorrection {
  readonly path: string;
  /** The last lines that it stands at. */
  readonly lines: string;
  readonly text: string;
}

/** The correction, cut to what tells its wish: how it begins, and the lines it stands at. */
export function showCorrection({ path, wrote, text }: Pick<Correction, 'path' | 'wrote' | 'text'>): ShownCorrection {
  const lines = wrote
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE_CHARS));
  return { path: path ?? '', lines: lines.join('\n'), text: text.trim().slice(0, MAX_TEXT_CHARS) };
}
