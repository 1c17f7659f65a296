import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The directory on the PATH in which this machine keeps npm: a version manager has it in a place of its own. */
export function npmDirectory(path = process.env.PATH ?? ''): string | undefined {
  const directories = path.split(delimiter).filter((directory) => isAbsolute(directory));
  return directories.find((directory) => existsSync(join(directory, 'npm')));
}
