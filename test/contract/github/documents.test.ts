import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { knownLabelsQuery } from '../../../packages/github/src/absent-labels.ts';
import { conversationsQuery } from '../../../packages/github/src/conversation/read-conversations.ts';
import { LOOP_PULL_REQUESTS } from '../../../packages/github/src/conversation/read-loop-pull-requests.ts';
import * as history from '../../../packages/github/src/history/documents.ts';
import * as tracker from '../../../packages/github/src/tracker/documents.ts';
import { findPullRequestsQuery } from '../../../packages/github/src/writes/find-pull-request.ts';
import { findIssuesQuery } from '../../../packages/github/src/writes/issue.ts';
import { FIND_COMMENTS } from '../../../packages/github/src/writes/issue-comment.ts';
import { findLabelsQuery, labelLookup } from '../../../packages/github/src/writes/labels.ts';
import { PUBLISHED_SCHEMA } from '../../support/github/graphql/published-schema.ts';

const github = buildSchema(PUBLISHED_SCHEMA, { assumeValid: true });
const labels = labelLookup(['loop:escalated', 'bug', 'loop:human-gated']);

const documents: Readonly<Record<string, string>> = {
  'list issues': tracker.LIST_ISSUES,
  'list sub-issues': tracker.LIST_SUB_ISSUES,
  'issues by number': tracker.issuesByNumber([1, 20, 300]),
  'recall issues': tracker.recallIssues(3),
  'more label events': tracker.MORE_LABEL_EVENTS,
  'more pull requests': tracker.MORE_PULL_REQUESTS,
  'find a milestone': tracker.FIND_MILESTONE,
  'history of issues': history.ISSUE_HISTORY,
  'history of changes': history.CHANGE_HISTORY,
  'history of deployments': history.DEPLOYMENT_HISTORY,
  'code owners': history.CODE_OWNERS,
  'find comments': FIND_COMMENTS,
  'read conversations': conversationsQuery([1, 20, 300]),
  'loop pull requests': LOOP_PULL_REQUESTS,
  'find labels': findLabelsQuery(labels),
  'find labels, none of ours': findLabelsQuery(labelLookup(['bug'])),
  'known labels': knownLabelsQuery(3),
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
