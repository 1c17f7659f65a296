/** What an agent's question needs to be put to a person. */
export const BLOCK_EVIDENCE = {
  tried: ['ran the tests with both answers'],
  evidence: ['expected 42 or 43, the ticket and docs/answer.md disagree'],
  noOtherWay: 'Nothing in the repository says which of the two holds.',
  wall: 'Somebody who owns the answer has to choose one.',
} as const;
