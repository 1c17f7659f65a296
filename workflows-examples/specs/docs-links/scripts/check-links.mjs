// Every relative link of every Markdown file leads to a file or folder of this repository; exit code 1 where one doesn't.
// Prints `file:line: target`, one per broken link. Links to other sites are not followed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const LINK = /\]\(\s*<?([^)<>\s]+)>?(?:\s+["'(][^)]*)?\)|^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)/g;
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;

let broken = 0;
for (const file of readdirSync('.', { recursive: true }).sort()) {
  if (!file.endsWith('.md') || /(^|\/)(node_modules|\.git)\//.test(file)) continue;
  for (const [number, target] of linksOf(readFileSync(file, 'utf8'))) {
    if (ELSEWHERE.test(target) || leadsSomewhere(file, target)) continue;
    console.log(`${file}:${number}: ${target}`);
    broken++;
  }
}
console.log(broken === 0 ? 'All relative links lead somewhere.' : `${broken} broken.`);
process.exitCode = broken === 0 ? 0 : 1;

/** Line number and target of each link outside code. */
function* linksOf(text) {
  let fence = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, mark = ''] = /^\s{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    if (mark !== '' || fence !== '') continue;
    for (const match of line.replace(/(`+)[^`]+\1/g, '').matchAll(LINK)) yield [index + 1, match[1] ?? match[2]];
  }
}

/** A target that begins with a slash starts at the root of the repository, as on GitHub. */
function leadsSomewhere(file, target) {
  const path = decode(target.split(/[#?]/)[0]);
  const place = normalize(path.startsWith('/') ? `.${path}` : join(dirname(file), path));
  return !place.startsWith('..') && existsSync(place);
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
