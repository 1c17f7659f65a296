import { addBlockedBy } from '../domain/issues.ts';
import { presentIssue } from '../present/issues.ts';
import { notFound } from '../refusal.ts';
import { issueOf } from './issues.ts';
import { created, paginate, type RestHandlers } from './operation.ts';

/** https://docs.github.com/en/rest/issues/issue-dependencies */
export const dependencies: RestHandlers = {
  'issues/list-dependencies-blocked-by': (request) =>
    paginate(request, issueOf(request).blockedBy, (issue) => presentIssue(request.urls, issue)),

  'issues/add-blocked-by-dependency': (request) => {
    const issue = issueOf(request);
    const id = Number(request.body.issue_id);
    const blocker = [...request.repository.issues.values()].find((one) => one.id === id);
    if (blocker === undefined) throw notFound();
    addBlockedBy(issue, blocker);
    return created(presentIssue(request.urls, issue));
  },
};
