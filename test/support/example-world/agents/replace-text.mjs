// A command agent that replaces a text in a file: arguments are the file, what to find and what to put there.
import { readFileSync, writeFileSync } from 'node:fs';

const [file, find, replacement] = process.argv.slice(2);
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(find, () => replacement),
);
