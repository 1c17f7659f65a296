import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * The argv that starts npm: the one beside the node that runs us, else the first of the job’s PATH; null: there is none.
 */
export function findNpm(path: string): readonly string[] | null {
  for (const directory of [dirname(process.execPath), ...path.split(delimiter)]) {
    if (directory === '') continue;
    for (const script of [
      join(directory, 'npm'),
      join(directory, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ]) {
      // A script is started by our own node, for the job may have an old one or none.
      if (existsSync(script) && realpathSync(script).endsWith('npm-cli.js'))
        return [process.execPath, realpathSync(script)];
    }
  }
  return null;
}
