import { missingFromBlock } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { BLOCK_EVIDENCE } from '../../support/values/block-claim.ts';

const claim = { question: 'Is 42 or 43 right?', ...BLOCK_EVIDENCE };

describe('a claim to be blocked', () => {
  it('is heard with what was tried, what was seen, why nothing else is left and what wall a person must open', () => {
    expect(missingFromBlock(claim)).toEqual([]);
  });

  it.each([
    ['nothing tried', { tried: [] }, ['tried']],
    ['an empty word', { tried: ['', '  '] }, ['tried']],
    ['no output', { evidence: [] }, ['evidence']],
    ['the question again as evidence', { evidence: ['Is 42 or 43 right?!'] }, ['evidence']],
    ['what was tried again as evidence', { evidence: ['Ran the tests, with both answers.'] }, ['evidence']],
    ['no reason', { noOtherWay: '' }, ['noOtherWay']],
    ['a reason that is none', { noOtherWay: 'n/a' }, ['noOtherWay']],
    ['a reason in empty words', { noOtherWay: 'Not applicable.' }, ['noOtherWay']],
    ['no wall', { wall: 'none' }, ['wall']],
    [
      'nothing at all',
      { tried: [], evidence: [], noOtherWay: '', wall: '' },
      ['tried', 'evidence', 'noOtherWay', 'wall'],
    ],
  ])('with %s is sent back, and told what it lacks', (_name, part, lacking) => {
    expect(missingFromBlock({ ...claim, ...part }).map((text) => /`(\w+)`/.exec(text)?.[1])).toEqual(lacking);
  });
});
