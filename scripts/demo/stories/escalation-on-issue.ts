import { LABELS } from '@loop-actions/contract';
import type { LoopWorld } from '../../../test/support/loop-world/index.ts';
import type { Expectation } from '../expectations.ts';
import type { DemoEscalation } from '../page/demo-page-data.ts';

/** What the loop wrote on the issue; null while it wrote nothing. */
export function escalationOf(world: LoopWorld): DemoEscalation | null {
  const { labels, comments } = world.github.issue(world.issueNumber);
  const [comment] = comments;
  return comment === undefined ? null : { labels: labels.map(({ name }) => name), comment: comment.body };
}

/** The issue carries one comment that asks a person, and the label. */
export function expectEscalated(world: LoopWorld): readonly Expectation[] {
  const { labels, comments } = world.github.issue(world.issueNumber);
  return [
    ['labels of the issue', labels.map(({ name }) => name), ['maintenance', LABELS.escalated]],
    ['comments on the issue', comments.length, 1],
    ['the comment asks a person', comments[0]?.body.includes('needs a person') ?? false, true],
  ];
}
