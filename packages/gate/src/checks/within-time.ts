import { createContext, runInContext } from 'node:vm';

/**
 * Runs something of ours that may take for ever on data that isn't ours (a regular expression that backtracks), and
 * gives null when it took longer. The engine itself interrupts it; no thread and no copy is needed.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): { readonly value: Result } | null {
  const room = createContext({ work });
  try {
    return { value: runInContext('work()', room, { timeout: Math.max(1, Math.ceil(milliseconds)) }) as Result };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}
