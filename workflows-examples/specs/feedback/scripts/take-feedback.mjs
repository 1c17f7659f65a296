// Makes an issue labelled `feedback` of the comment that started the workflow, once, and writes its number to the output
// `number`. Nothing is made, and the number is empty, where the comment is none or its author may not write here.
import { appendFileSync, readFileSync } from 'node:fs';

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_EVENT_PATH, GITHUB_OUTPUT } = process.env;
const { comment, issue } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const [, words = ''] = /^\/feedback\s+(\S[\s\S]*)$/.exec(comment.body) ?? [];
const marker = `<!-- loop-actions:feedback:${comment.id} -->`;
const author = comment.user.login;

const number = words !== '' && (await mayWrite(author)) ? await itemOf(words) : '';
appendFileSync(GITHUB_OUTPUT, `number=${number}\n`);
console.log(number === '' ? `${author} has no write access, or said nothing: no item.` : `The item is #${number}.`);

/** A member of the organisation need not have write access, so `author_association` can't tell. */
async function mayWrite(login) {
  const { permission } = await ask('GET', `collaborators/${encodeURIComponent(login)}/permission`);
  return permission === 'admin' || permission === 'write';
}

/** The issue that an earlier run of the same event made, else a new one. Only the workflow's own issues count. */
async function itemOf(text) {
  const own = await ask('GET', 'issues?labels=feedback&state=all&creator=github-actions%5Bbot%5D&per_page=100');
  const made = own.find(({ body }) => body?.endsWith(marker));
  if (made !== undefined) return made.number;
  const inert = text.replaceAll('<!--', '&lt;!--').replaceAll('@', '@\u2060').trim();
  const quoted = inert.split('\n').map((line) => `> ${line}`);
  const [title = ''] = inert.split('\n');
  const source = `From [a comment](${comment.html_url}) by ${author} on #${issue.number}.`;
  const body = [...quoted, '', source, '', marker].join('\n');
  return (await ask('POST', 'issues', { title: title.slice(0, 120), body, labels: ['feedback'] })).number;
}

async function ask(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: { authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answers ${response.status} to ${path}: ${await response.text()}`);
  return response.json();
}
