import { LoopError } from '@loop-actions/contract';

/**
 * Splits a command line into arguments as a POSIX shell does for plain words, single and double quotes and backslashes,
 * and does nothing else a shell does: `$`, `*`, `~`, `;`, `|`, `&`, `<`, `>` and backticks are refused outside quotes,
 * so that nobody believes they work. Throws `E_AGENT_COMMAND`.
 */
export function splitCommand(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word ??= '';
    if (character === "'" || character === '"') {
      const { text, end } = readQuoted(line, at);
      word += text;
      at = end;
    } else if (character === '\\') {
      at++;
      if (at >= line.length) throw refuse(line, 'ends with a backslash');
      word += line[at];
    } else if (/[$`;|&<>()*?~{}]/.test(character)) {
      throw refuse(line, `uses ${character} outside quotes, which only a shell understands`);
    } else word += character;
  }
  if (word !== null) words.push(word);
  if (words.length === 0 || words[0] === '') throw refuse(line, 'names no program');
  return words;
}

function readQuoted(line: string, start: number): { readonly text: string; readonly end: number } {
  const quote = line[start];
  let text = '';
  for (let at = start + 1; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === quote) return { text, end: at };
    // Within double quotes a backslash escapes these four only (POSIX 2.2.3).
    if (quote === '"' && character === '\\' && /[$`"\\]/.test(line[at + 1] ?? '')) {
      text += line[++at];
    } else text += character;
  }
  throw refuse(line, `has a ${quote === "'" ? 'single' : 'double'} quote that is never closed`);
}

function refuse(line: string, reason: string): LoopError {
  return new LoopError('E_AGENT_COMMAND', {
    message: `agent-command ${reason}: ${line.slice(0, 200)}`,
    remedy: "Write a program and its arguments, quoted where needed. For shell features write: bash -c '…'.",
  });
}
