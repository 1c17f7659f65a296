import { QUESTION_LEAD } from '@loop-actions/contract';
import { overrideWords } from '../overrides/override-words.ts';

const QUOTED = /^ {0,3}>/;
const COMMAND = /^\/answer(?:[ \t:]+(.*))?$/i;

/**
 * The words with which a comment answers a question of the loop: what follows `/answer` where that begins it, or what
 * follows a quote of the question. More budget (`/override budget`) is an answer too. null: it is talk and no answer.
 * Empty: an answer without words, "go on".
 */
export function answerWords(body: string): string | null {
  const lines = body.split(/\r?\n/);
  let at = 0;
  const quote: string[] = [];
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (QUOTED.test(line)) quote.push(line);
    else if (line.trim() !== '') break;
  }
  const override = overrideWords(lines.slice(at).join('\n'));
  if (override?.words?.what === 'budget') return lines.slice(at).join('\n').trim();
  const command = COMMAND.exec((lines[at] ?? '').trim());
  if (command !== null) return [command[1] ?? '', ...lines.slice(at + 1)].join('\n').trim();
  const rest = lines.slice(at).join('\n').trim();
  return rest !== '' && quote.some((line) => line.includes(QUESTION_LEAD)) ? rest : null;
}
