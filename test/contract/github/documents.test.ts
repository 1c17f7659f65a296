import { schema } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as history from '../../../packages/github/src/history/documents.ts';
import * as tracker from '../../../packages/github/src/tracker/documents.ts';
import { findPullRequestsQuery } from '../../../packages/github/src/writes/find-pull-request.ts';
import { findIssuesQuery } from '../../../packages/github/src/writes/issue.ts';
import { FIND_COMMENTS } from '../../../packages/github/src/writes/issue-comment.ts';
import { findLabelsQuery, labelLookup } from '../../../packages/github/src/writes/labels.ts';

const github = buildSchema(schema.idl, { assumeValid: true });
const labels = labelLookup(['loop:escalated', 'bug', 'loop:human-gated']);

const documents: Readonly<Record<string, string>> = {
  'list issues': tracker.LIST_ISSUES,
  'list sub-issues': tracker.LIST_SUB_ISSUES,
  'issues by number': tracker.issuesByNumber([1, 20, 300]),
  'more label events': tracker.MORE_LABEL_EVENTS,
  'more pull requests': tracker.MORE_PULL_REQUESTS,
  'find a milestone': tracker.FIND_MILESTONE,
  'history of issues': history.ISSUE_HISTORY,
  'history of changes': history.CHANGE_HISTORY,
  'find comments': FIND_COMMENTS,
  'find labels': findLabelsQuery(labels),
  'find labels, none of ours': findLabelsQuery(labelLookup(['bug'])),
  'find issues': findIssuesQuery(labels),
  'find pull requests': findPullRequestsQuery(labels),
};

describe('our GraphQL documents fit GitHub’s own schema', () => {
  it.each(Object.entries(documents))('%s', (_name, document) => {
    expect(validate(github, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  it('and a field that GitHub has not would be found', () => {
    const broken = tracker.LIST_ISSUES.replace('headRefOid', 'headRefSha');
    expect(
      validate(github, parse(broken))
        .map(({ message }) => message)
        .join(),
    ).toMatch(/headRefSha/);
  });

  it('no name of the outside is part of a document', () => {
    const hostile = labelLookup(['loop:x") { id } evil: viewer { login } #']);
    expect(findLabelsQuery(hostile)).not.toMatch(/evil/);
    expect(Object.values(hostile.variables)).toHaveLength(1);
  });
});
