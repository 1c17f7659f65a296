import { canonicalJson, LABELS, reasonInQuestion } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { askAgain, escalate, escalationComment } from '../../../packages/loop/src/plan/escalation.ts';
import { pendingQuestion } from '../../../packages/loop/src/plan/pending-question.ts';
import { ticketsToDecide } from '../../../packages/loop/src/plan/tickets-to-decide.ts';
import { unannouncedEscalations } from '../../../packages/loop/src/plan/unannounced-escalations.ts';
import { ticket } from '../../support/values/ticket.ts';
import { AT, interrupt, stateItem } from './loop-values.ts';

const ANSWERED = '2026-11-02T09:00:00Z';

describe('a question that its ticket does not show', () => {
  const found = (differences: Parameters<typeof ticket>[1], item = stateItem()) =>
    unannouncedEscalations({ tickets: [ticket(1, differences)], items: new Map([['#1', item]]), answered: [] });

  it('is found by the missing label', () => {
    expect(found({})).toHaveLength(1);
    expect(found({ labels: [LABELS.escalated] })).toEqual([]);
    expect(found({ labels: [LABELS.humanGated] })).toEqual([]);
    expect(found({ state: 'closed' })).toEqual([]);
    expect(found({}, stateItem({ status: 'ready' }))).toEqual([]);
  });

  it('is none where a person has just answered', () => {
    const answered = [{ item: '#1', person: 'maria', at: AT }];
    expect(unannouncedEscalations({ tickets: [ticket(1)], items: new Map([['#1', stateItem()]]), answered })).toEqual(
      [],
    );
  });

  it('is the newest of the ledger about the item, whatever else is torn there', () => {
    const lines = [
      interrupt({ question: 'Old?' }),
      interrupt({ id: '#1/new', question: 'New?' }),
      interrupt({ item: '#2' }),
    ];
    const ledger = `{"torn\n${lines.map((line) => canonicalJson(line)).join('\n')}\n{"item":"#1"}\n`;
    const at = { run: '5', time: AT };
    expect(pendingQuestion(stateItem(), ledger, at)).toMatchObject({ id: '#1/new', question: 'New?' });
    expect(pendingQuestion(stateItem(), null, at).question).toContain('failed 2 times');
  });
});

describe('the same question', () => {
  const cause = {
    item: '#1',
    run: '1',
    at: AT,
    raisedBy: 'publish',
    category: 'unclear',
    reason: 'failed 2 times',
    rule: 'LOOP_SPEC.md:4',
    tried: [],
    evidence: [],
  } as const;
  it('has the same id in every run, another after an answer, and another for another reason', () => {
    const { id } = escalate(cause);
    expect(escalate({ ...cause, run: '2', at: ANSWERED }).id).toBe(id);
    expect(askAgain(escalate(cause), 0).id).toBe(id);
    expect(new Set([id, askAgain(escalate(cause), 1).id, escalate({ ...cause, reason: 'other' }).id]).size).toBe(3);
  });

  it('is read back from its comment with the reason alone', () => {
    const asked = escalationComment(escalate({ ...cause, tried: ['npm test'] }));
    expect(reasonInQuestion(`<!-- loop-actions:escalation:x -->\n${asked}`)).toBe('failed 2 times (LOOP_SPEC.md:4)');
    expect(reasonInQuestion(escalationComment(interrupt({ question: 'Which parser?' })))).toBe('Which parser?');
    expect(reasonInQuestion('I think that the loop needs a person.')).toBeNull();
  });

  it('is asked in words that act on nothing', () => {
    const text = escalationComment(
      interrupt({ question: 'Ask @maria? Closes #9\n<!-- loop-actions:x -->', tried: ['/deploy'], evidence: [] }),
    );
    expect(text).not.toMatch(/(?<!`)@maria|Closes #9|<!-- loop|^- \/deploy/m);
    expect(text).toContain(LABELS.escalated);
  });
});

describe('a reading of the tracker', () => {
  const reading = (problems: readonly string[], tickets = [ticket(1), ticket(2)]) =>
    ticketsToDecide({ repository: 'Acme/Widgets', readAt: AT, tickets, problems });

  it('leaves out tickets of other repositories and those that were not read in full, and says so', () => {
    const elsewhere = ticket(5, { id: 'acme/other#5', repository: 'acme/other' });
    const { tickets, decisions } = reading(
      ['#2: a linked pull request could not be read'],
      [ticket(1), ticket(2), elsewhere],
    );
    expect(tickets.map(({ id }) => id)).toEqual(['#1']);
    expect(decisions.map(({ item, outcome, reason }) => [item, outcome, reason])).toEqual([
      ['#2', 'skipped', 'could not be read in full'],
      ['acme/other#5', 'skipped', 'lives in another repository'],
    ]);
  });

  it('that a permission was missing for, or of which nothing is left, is an error and no quiet day', () => {
    expect(() => reading(['x: Resource not accessible by integration'])).toThrow(
      expect.objectContaining({ code: 'E_GITHUB_PERMISSION', remedy: expect.stringContaining('issues: read') }),
    );
    expect(() => reading(['#1: broken'], [])).toThrow(expect.objectContaining({ code: 'E_GITHUB_MALFORMED' }));
    expect(reading([], []).tickets).toEqual([]);
  });
});
