import { output } from '@loop-actions/action-kit';
import * as z from 'zod';

export const outputs = {
  status: output(z.enum(['published', 'not-published']), 'Whether a pull request (or an issue in its place) stands.'),
  'pull-request-number': output(z.int(), 'Number of the pull request, or of the issue in its place.'),
  'pull-request-url': output(z.string(), 'Address of the pull request, or of the issue in its place.'),
  'pull-request-operation': output(
    z.enum(['created', 'updated', 'none', 'issue']),
    'What was done: `created`, `updated`, `none`, or `issue` where Actions may not open pull requests.',
  ),
  'pull-request-head-sha': output(z.string(), 'The commit that was pushed.'),
  'review-url': output(z.string(), 'Address of the comment with the review; empty where none was posted.'),
  branch: output(z.string(), 'The branch that was pushed.'),
  'auto-merge': output(
    z.boolean(),
    'Whether GitHub’s auto-merge is on, bound to the judged commit; the summary says why not.',
  ),
  recorded: output(z.boolean(), 'Whether the outcome stands in LOOP_STATE.md.'),
  escalated: output(z.boolean(), 'Whether the item went to a person.'),
};
