import { sha256 } from '@loop-actions/contract';
import { expect, test } from 'vitest';
import { editedTicket } from '../../../packages/loop/src/plan/edited-ticket.ts';

const read = [{ id: '#1', number: 1, bodySha256: sha256('as it was') }];
const event = (issue?: object) => ({ event: () => (issue === undefined ? {} : { issue }) });

test.each([
  ['is as the event brought it', event({ number: 1, body: 'as it was' })],
  ['is another one than that of the event', event({ number: 2, body: 'something else' })],
  ['has no event of its own', event()],
])('nothing is said of a ticket that %s', (_what, context) => {
  expect(editedTicket(context, read)).toBeNull();
});

test.each([
  ['edited', 'as somebody saw it'],
  ['filled in', null],
])('a ticket whose body was %s since the event is named, with what counts', (_what, body) => {
  expect(editedTicket(event({ number: 1, body }), read)).toMatch(
    /^#1 was edited after .*sha256:\w+… was read and is what counts/,
  );
});
