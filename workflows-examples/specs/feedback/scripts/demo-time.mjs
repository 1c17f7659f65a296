// Says how long it took from the comment that started the workflow to its draft pull request, in the summary of the run
// and as the output `seconds`, which is empty where none was opened. It starts at the comment's own date, by GitHub's clock.
import { appendFileSync, readFileSync } from 'node:fs';

const { GITHUB_EVENT_PATH, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, PULL_REQUESTS } = process.env;
const { comment } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const opened = JSON.parse(PULL_REQUESTS || '[]').find(({ operation }) => operation === 'created');

const seconds =
  opened === undefined ? '' : Math.max(0, Math.round((Date.now() - Date.parse(comment.created_at)) / 1000));
appendFileSync(GITHUB_OUTPUT, `seconds=${seconds}\n`);
const line =
  opened === undefined
    ? 'No draft pull request came of this feedback yet.'
    : `From feedback to a draft to look at: ${Math.floor(seconds / 60)} min ${seconds % 60} s ([#${opened.number}](${opened.url})).`;
appendFileSync(GITHUB_STEP_SUMMARY, `${line}\n`);
console.log(line);
