import { formatCount, plural } from './figures.ts';
import { type Html, html } from './html.ts';
import { type DiffFile, type DiffHunk, type DiffLine, parseUnifiedDiff } from './unified-diff.ts';

/** Beyond these a diff is cut, and says so: the page stays light whatever an agent wrote. */
const LIMITS = { lines: 400, columns: 400, files: 40 } as const;

/** A unified diff as GitHub shows it: a header per file, numbered lines, the changed words marked. */
export function renderDiff(diff: string): Html {
  const files = parseUnifiedDiff(diff);
  if (files.length === 0) return html`<p class="quiet">No file differs.</p>`;
  let left: number = LIMITS.lines;
  const shown = files.slice(0, LIMITS.files).map((file) => {
    const rendered = renderFile(file, left);
    left = Math.max(0, left - file.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0));
    return rendered;
  });
  const hidden = files.length - shown.length;
  return html`${shown}${hidden > 0 && html`<p class="quiet">… and ${plural(hidden, 'more file')}.</p>`}`;
}

/** `2 files, +14 −3`, for a line of prose. */
export function diffFigures(diff: string): {
  readonly files: number;
  readonly added: number;
  readonly removed: number;
} {
  const files = parseUnifiedDiff(diff);
  return {
    files: files.length,
    added: files.reduce((sum, file) => sum + file.added, 0),
    removed: files.reduce((sum, file) => sum + file.removed, 0),
  };
}

const CHANGE_WORDS: Readonly<Record<DiffFile['change'], string | null>> = {
  modified: null,
  added: 'new file',
  deleted: 'deleted',
  renamed: 'renamed',
  binary: 'binary',
};

function renderFile(file: DiffFile, limit: number): Html {
  const word = CHANGE_WORDS[file.change];
  return html`<figure class="diff">
<figcaption><code>${file.path}</code>${word !== null && html`<span class="tag">${word}</span>`}
<span class="diffstat"><span class="plus">+${formatCount(file.added)}</span> <span class="minus">−${formatCount(file.removed)}</span></span></figcaption>
${
  file.hunks.length > 0 &&
  html`<div class="scroll" role="region" aria-label="Changes in ${file.path}" tabindex="0"><table>
<thead class="unseen"><tr><th scope="col">Line before</th><th scope="col">Line after</th><th scope="col">Change</th></tr></thead>
<tbody>${renderHunks(file.hunks, limit)}</tbody></table></div>`
}
</figure>`;
}

function renderHunks(hunks: readonly DiffHunk[], limit: number): readonly Html[] {
  const rows: Html[] = [];
  let left = limit;
  for (const hunk of hunks) {
    if (left <= 0) break;
    rows.push(
      html`<tr class="hunk"><td class="num"></td><td class="num"></td><td><code>${clipLine(hunk.header)}</code></td></tr>`,
    );
    const lines = hunk.lines.slice(0, left);
    for (const [index, line] of lines.entries()) rows.push(renderLine(line, counterpart(lines, index)));
    left -= lines.length;
  }
  const hidden = hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0) - (limit - left);
  if (hidden > 0) {
    rows.push(
      html`<tr class="hunk"><td class="num"></td><td class="num"></td><td>… ${plural(hidden, 'more line')}</td></tr>`,
    );
  }
  return rows;
}

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = { context: ' ', added: '+', removed: '−' };

function renderLine(line: DiffLine, other: string | null): Html {
  const text = clipLine(line.text);
  const [start, end] = other === null ? [0, 0] : changedSpan(text, clipLine(other));
  const code =
    end > start ? html`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}` : html`${text}`;
  return html`<tr class="${line.kind}"><td class="num">${line.before}</td><td class="num">${line.after}</td><td><span class="sign">${SIGNS[line.kind]}</span><code>${code}</code></td></tr>
`;
}

/** The line that a changed line replaces or is replaced by: same place in an equally long run of the other kind. */
function counterpart(lines: readonly DiffLine[], index: number): string | null {
  const line = lines[index];
  if (line === undefined || line.kind === 'context') return null;
  const own = runOf(lines, index);
  const other = line.kind === 'removed' ? runOf(lines, own.end) : runOf(lines, own.start - 1);
  const wanted = line.kind === 'removed' ? 'added' : 'removed';
  if (lines[other.start]?.kind !== wanted || other.end - other.start !== own.end - own.start) return null;
  return lines[other.start + (index - own.start)]?.text ?? null;
}

function runOf(lines: readonly DiffLine[], index: number): { readonly start: number; readonly end: number } {
  const kind = lines[index]?.kind;
  let start = index;
  let end = index;
  while (start > 0 && lines[start - 1]?.kind === kind) start--;
  while (end < lines.length && lines[end]?.kind === kind) end++;
  return { start, end };
}

/** The part of `text` between what it has in common with `other` at both ends; empty when that is nearly all of it. */
function changedSpan(text: string, other: string): readonly [number, number] {
  let start = 0;
  while (start < text.length && start < other.length && text[start] === other[start]) start++;
  let end = text.length;
  let otherEnd = other.length;
  while (end > start && otherEnd > start && text[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const common = start + (text.length - end);
  return common * 3 < text.length ? [0, 0] : [start, end];
}

function clipLine(text: string): string {
  return text.length <= LIMITS.columns ? text : `${text.slice(0, LIMITS.columns)}…`;
}
