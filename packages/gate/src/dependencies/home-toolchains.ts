import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that lie in the HOME of the job, which a box hides. */
export interface HomeToolchains {
  /** Directories that a check sees all the same; it can't write there. */
  readonly expose: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

interface Known {
  /** Where its programs are, from HOME; it counts where the PATH names it. */
  readonly programs: string;
  /** What they load, and the variable that says where it is once HOME is another. */
  readonly home?: { readonly directory: string; readonly variable: string };
}

/**
 * A closed list: what else lies in HOME may be a key. `~/.cargo` itself is none of it, for it holds the token of a
 * registry.
 */
const KNOWN: readonly Known[] = [
  { programs: '.cargo/bin', home: { directory: '.rustup', variable: 'RUSTUP_HOME' } },
  { programs: 'go/bin' },
  { programs: '.local/bin' },
];

/** The toolchains that a job's PATH names in its HOME, as rustup leaves them on a hosted runner. */
export function findHomeToolchains(environment: Readonly<Record<string, string | undefined>>): HomeToolchains {
  const { HOME: home = '', PATH: path = '' } = environment;
  const named = new Set(path.split(delimiter));
  const found = KNOWN.filter(({ programs }) => {
    const directory = join(home, programs);
    return home.startsWith('/') && named.has(directory) && existsSync(directory);
  });
  const homes = found.flatMap(({ home: own }) => {
    if (own === undefined) return [];
    const directory = environment[own.variable] ?? join(home, own.directory);
    return existsSync(directory) ? [[own.variable, directory] as const] : [];
  });
  return {
    expose: [...found.map(({ programs }) => join(home, programs)), ...homes.map(([, directory]) => directory)],
    environment: Object.fromEntries(homes),
  };
}
