import { CONCERN_KINDS } from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { readHeldOutLabels, readLearnedLabels } from '../../../support/learning/review-labels.ts';

describe('The labels of public review comments', () => {
  it('are each of one comment, with the digest of its words and a kind that there is', async () => {
    const [learned, heldOut] = [await readLearnedLabels(), await readHeldOutLabels()];
    expect(heldOut.length).toBeGreaterThanOrEqual(1000);
    const all = [...learned, ...heldOut];
    expect(new Set(all.map(({ comment }) => comment)).size).toBe(all.length);
    for (const { comment, hash, label } of all) {
      expect(`${comment} ${hash} ${label}`).toMatch(/^\d+ [0-9a-f]{8} [a-z0-9-]+$/);
    }
    const kinds = new Set<string>([...CONCERN_KINDS.map(({ id }) => id), 'alone']);
    expect(learned.filter(({ label }) => !kinds.has(label))).toEqual([]);
  });

  it('keep what both readers said, and what the model read of those that its question was not mended on', async () => {
    const kinds = new Set<string>([...CONCERN_KINDS.map(({ id }) => id), 'alone', 'none']);
    const heldOut = await readHeldOutLabels();
    for (const { part, readers, read, comment } of heldOut) {
      expect(['question', 'limit', 'measure'], comment).toContain(part);
      const unknown = [...readers, read?.kind ?? 'none'].filter((kind) => !kinds.has(kind));
      expect(unknown, comment).toEqual([]);
      expect(read === null || (read.agree >= 0 && read.agree <= 100), comment).toBe(true);
    }
    const measured = heldOut.filter(({ part }) => part === 'measure');
    expect(measured.length).toBeGreaterThanOrEqual(200);
    expect(measured.filter(({ read }) => read === null)).toEqual([]);
  });
});
