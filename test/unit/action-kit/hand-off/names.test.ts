import { HAND_OFF_BOUNDS, HAND_OFF_KINDS, handOver, isArtifactName } from '@loop-actions/action-kit';
import { ARTIFACTS, ItemId } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHazard, nameKey } from '../../../../packages/action-kit/src/hand-off/entry-name.ts';
import { createDeps } from '../../../support/runner/index.ts';

const itemIds = fc.stringMatching(
  /^(?:(?:[A-Za-z0-9][A-Za-z0-9-]{0,30}\/[A-Za-z0-9._-]{1,60})?#[1-9][0-9]{0,8}|[A-Za-z][A-Za-z0-9._-]{0,199})$/,
);

describe('the name of an artifact', () => {
  it('is one that GitHub takes, whatever the item', () => {
    fc.assert(
      fc.property(itemIds, (item) => {
        expect(ItemId.safeParse(item).success).toBe(true);
        for (const name of [ARTIFACTS.candidate(item), ARTIFACTS.gate(item)]) expect(isArtifactName(name)).toBe(true);
      }),
    );
  });

  it('is another one for another item', () => {
    fc.assert(
      fc.property(itemIds, itemIds, (left, right) => {
        expect(ARTIFACTS.candidate(left) === ARTIFACTS.candidate(right)).toBe(left === right);
      }),
    );
  });

  it.each([...'":<>|*?\\/\r\n\u0000'])('does not hold %j', (character) => {
    expect(isArtifactName(`loop${character}plan`)).toBe(false);
  });

  it.each(['', ' loop-plan', 'loop-plan\n', '.', '..', 'x'.repeat(256), 'ü'.repeat(128)])('is not %j', (name) => {
    expect(isArtifactName(name)).toBe(false);
  });

  it('is refused before anything is read or sent', async () => {
    const { context, log } = createDeps();
    const request = { kind: 'plan', name: 'a/b', directory: '/nowhere', upload: true, context, log } as const;
    await expect(handOver(request)).rejects.toMatchObject({ code: 'E_ARTIFACT_NAME' });
  });
});

describe('the name of a file in an artifact', () => {
  it.each(['plan.json', 'change.patch', 'reports/junit.xml', '.hidden', 'ä/ö.txt', 'a b.txt', 'console.log'])(
    'may be %j',
    (name) => {
      expect(nameHazard(name)).toBeNull();
    },
  );

  it.each([
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a/..',
    './x',
    'a//b',
    'a/',
    'C:/x',
    'c:x',
    '\\x',
    'a\\..\\x',
    '//server/x',
    'x:stream',
    'a\u0000b',
    'a\nb',
    'a\u001b[2Jb',
    'x.',
    'x ',
    'CON',
    'nul.txt',
    'a/lpt1',
    'a\ufffdb',
    'x'.repeat(256),
    `${'a/'.repeat(600)}x`,
  ])('may not be %j', (name) => {
    expect(nameHazard(name)).not.toBeNull();
  });

  it('never leads out of the folder it is joined to', () => {
    const pieces = fc.array(fc.constantFrom('..', '.', '', 'a', 'C:', '\\', '/', '..\\', 'x'), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('/', '\\', ''), (parts, separator) => {
        const name = parts.join(separator);
        if (nameHazard(name) !== null) return;
        expect(new URL(name, 'file:///folder/').pathname.startsWith('/folder/')).toBe(true);
        expect(name.split('/')).not.toContain('..');
      }),
    );
  });

  it.each([
    ['Plan.json', 'plan.JSON'],
    ['\u00e9', 'e\u0301'],
    ['\ufb01le', 'file'],
  ])('%j is the same file as %j somewhere', (left, right) => {
    expect(nameKey(left)).toBe(nameKey(right));
  });
});

describe('what may be handed over', () => {
  it.each(HAND_OFF_KINDS)('is bounded for a %s', (kind) => {
    const { files, fileBytes, totalBytes } = HAND_OFF_BOUNDS[kind];
    expect(files).toBeLessThanOrEqual(kind === 'plan' ? 520 : 64);
    expect(fileBytes).toBeLessThanOrEqual(totalBytes);
    expect(totalBytes).toBeLessThanOrEqual(128 * 1024 * 1024);
  });
});
