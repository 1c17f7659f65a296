import { appendFileSync } from 'node:fs';

/** GitHub drops a summary larger than 1 MiB without failing the step ("Adding a job summary"). */
export const SUMMARY_BYTES = 1024 * 1024;
const MARKER = '\n\n> **Cut here.** The rest of this summary is larger than the 1 MiB that GitHub shows per step.\n';

/** The step's summary. Sections are Markdown, shown in the order in which they were added. */
export interface Summary {
  add(markdown: string): void;
}

/** A summary that is written once, at the end of the step. */
export interface StepSummary extends Summary {
  /** Sections so far, within the limit, cut at a section or line with a visible marker. */
  text(): string;
  /** Appends the text to the runner's file; without a file nothing happens. */
  flush(file: string | undefined): void;
}

/** An empty summary. */
export function createSummary(): StepSummary {
  const sections: string[] = [];
  const text = (): string => cutAtLine(sections.map((section) => `${section.trimEnd()}\n`).join('\n'));
  return {
    add: (markdown) => {
      sections.push(markdown);
    },
    text,
    flush: (file) => {
      if (file !== undefined && file !== '' && sections.length > 0) appendFileSync(file, text());
      sections.length = 0;
    },
  };
}

function cutAtLine(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.byteLength <= SUMMARY_BYTES) return text;
  const room = SUMMARY_BYTES - Buffer.byteLength(MARKER) - 16;
  const lastLine = bytes.subarray(0, room).lastIndexOf('\n');
  const kept = bytes
    .subarray(0, lastLine > 0 ? lastLine : room)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
  return `${kept}${closeFence(kept)}${MARKER}`;
}

/** A cut inside a code block would swallow the marker. */
function closeFence(text: string): string {
  let open = '';
  for (const line of text.split('\n')) {
    const fence = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) continue;
    if (open === '') open = fence;
    else if (fence.startsWith(open) && line.trim() === fence) open = '';
  }
  return open === '' ? '' : `\n${open}`;
}
