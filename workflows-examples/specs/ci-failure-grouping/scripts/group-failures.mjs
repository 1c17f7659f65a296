// Groups the open issues labelled `ci-failure` by the first line of their first code block, numbers and ids aside.
// Writes a table to the summary, and the oldest issue of each group to the output `first-of-each`. Reads only.
import { appendFileSync } from 'node:fs';

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
const groups = new Map();
for await (const { number, title, body } of failures()) {
  const cause = causeOf(body ?? '') || causeOf(title);
  groups.set(cause, [...(groups.get(cause) ?? []), number]);
}
const rows = [...groups].map(([cause, numbers]) => `| \`${cause}\` | ${numbers.map((n) => `#${n}`).join(', ')} |`);
const first = [...groups.values()].map(([number]) => number);
appendFileSync(GITHUB_STEP_SUMMARY, ['| what failed | issues |', '| --- | --- |', ...rows, ''].join('\n'));
appendFileSync(GITHUB_OUTPUT, `first-of-each=${first.join(',')}\n`);

/** One line that two failures of one cause have in common; safe in a table. */
function causeOf(text) {
  const block = /^ {0,3}```[^\n]*\n([\s\S]*?)^ {0,3}```/m.exec(text)?.[1] ?? text;
  const line = block.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return line
    .replace(/\b(?=[a-f]*\d)[\da-f]{7,}\b|\d+/gi, 'N')
    .replace(/[`|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 120);
}

/** Oldest first; pull requests are issues too, and are left out. */
async function* failures() {
  for (let page = 1; ; page++) {
    const query = `labels=ci-failure&state=open&sort=created&direction=asc&per_page=100&page=${page}`;
    const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues?${query}`, {
      headers: { authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
    });
    if (!response.ok) throw new Error(`GitHub answers ${response.status}: ${await response.text()}`);
    const issues = await response.json();
    yield* issues.filter((issue) => issue.pull_request === undefined);
    if (issues.length < 100) return;
  }
}
