import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { EXCHANGE_FILES } from './agent-runtime.ts';

/**
 * A reader has no tool that writes, so its answer is its last message. Puts that where an answer is looked for, unless
 * there is something already. What it is worth is found out by whoever reads it.
 */
export async function keepAnswer(exchange: string, finalText: string): Promise<void> {
  const answer = jsonIn(finalText);
  if (answer === null) return;
  try {
    // Fails also for a link that leads nowhere.
    const file = await open(join(exchange, EXCHANGE_FILES.verdict), 'wx', 0o600);
    await file.writeFile(answer);
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The last fenced block, or all of it where it is an object; null: there is no answer. */
export function jsonIn(text: string): string | null {
  const blocks = text.split(/^```[a-z]*[ \t]*$/m);
  // An odd number of parts: every fence is closed.
  if (blocks.length >= 3 && blocks.length % 2 === 1) return blocks.at(-2)?.trim() ?? null;
  const whole = text.trim();
  return whole.startsWith('{') && whole.endsWith('}') ? whole : null;
}
