/**
 * Starts the program that builds a box and kills it, and so the box, when the supervisor is gone. It runs as `node -e`,
 * from its own source text, so it uses nothing but what is in its body.
 */
export function keepBox(supervisor: string, argv: readonly string[]): void {
  const fs = process.getBuiltinModule('node:fs');
  const { spawn } = process.getBuiltinModule('node:child_process');
  /** Field 22 of proc(5)'s stat: with the pid it names one process for good. */
  const startTime = (): string | null => {
    try {
      const stat = fs.readFileSync(`/proc/${supervisor}/stat`, 'latin1');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    } catch {
      return null;
    }
  };
  const before = startTime();
  const [program = '', ...args] = argv;
  const child = spawn(program, args, { stdio: 'inherit' });
  child.once('error', () => process.exit(125));
  child.once('exit', (exitCode, signal) => process.exit(exitCode ?? (signal === 'SIGKILL' ? 137 : 125)));
  setInterval(() => {
    if (before === null || startTime() !== before) child.kill('SIGKILL');
  }, 500);
}

/** The source for `node -e`; its arguments are the supervisor's pid and the builder's argv. */
export function boxKeeperSource(): string {
  return `(${keepBox.toString()})(process.argv[1], process.argv.slice(2))`;
}
