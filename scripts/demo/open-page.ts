import { spawn } from 'node:child_process';

export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** The program that opens a file in the browser; null where nobody sits in front of one. */
export function browserOpener({ platform, environment, isTerminal }: Desktop): string | null {
  if (!isTerminal || isSet(environment.CI)) return null;
  if (platform === 'darwin') return 'open';
  const display = isSet(environment.DISPLAY) || isSet(environment.WAYLAND_DISPLAY);
  return platform === 'linux' && display ? 'xdg-open' : null;
}

/** Opens the page and does not wait; where that fails, its path is on the terminal anyway. */
export function openPage(file: string, opener: string): void {
  const child = spawn(opener, [file], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
