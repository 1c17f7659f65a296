import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, output, printOutputs, systemClock } from '@loop-actions/action-kit';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { spillOversized } from '../../../packages/action-kit/src/spill.ts';
import { recordChannel } from '../../support/runner/index.ts';

const outputs = {
  status: output(z.enum(['candidate', 'failed']), 'How it went.'),
  'cost-usd': output(z.number(), 'Dollars.'),
  'cost-known': output(z.boolean(), 'Whether the cost is known.'),
  items: output(z.array(z.string()), 'For a matrix.'),
};

describe('outputs', () => {
  it('are text as it is, figures and booleans in plain, everything else as JSON', () => {
    const printed = printOutputs(outputs, { status: 'candidate', costUsd: 0.5, costKnown: true, items: ['#1', '#2'] });
    expect(Object.fromEntries(printed)).toEqual({
      status: 'candidate',
      'cost-usd': '0.5',
      'cost-known': 'true',
      items: '["#1","#2"]',
    });
  });

  it('that are left out, undefined or null are empty, and still written', () => {
    const printed = printOutputs(outputs, { status: 'failed', costUsd: null, items: undefined });
    expect([...printed]).toEqual([
      ['status', 'failed'],
      ['cost-usd', ''],
      ['cost-known', ''],
      ['items', ''],
    ]);
  });

  it.each([
    ['a value outside its declaration', { status: 'splendid' }],
    ['a name that was not declared', { status: 'failed', extra: 'x' }],
    ['a figure that is none', { costUsd: Number.NaN }],
  ])('refuse %s', (_what, values) => {
    expect(() => printOutputs(outputs, values)).toThrow(expect.objectContaining({ code: 'E_INTERNAL' }));
  });

  it('beyond 1 MB go to a file, and say so instead of being cut in the middle of a JSON document', () => {
    const directory = mkdtempSync(join(tmpdir(), 'spill-'));
    try {
      const channel = recordChannel();
      const log = createLogger(channel, systemClock);
      const large = JSON.stringify(Array.from({ length: 90_000 }, (_, at) => `#${at}`));
      const kept = spillOversized(
        new Map([
          ['items', large],
          ['status', 'selected'],
        ]),
        { directory, log },
      );
      expect(kept.get('status')).toBe('selected');
      const marker = kept.get('items') ?? '';
      expect(() => JSON.parse(marker)).toThrow();
      const path = /is in (.*)$/.exec(marker)?.[1] ?? '';
      expect(readFileSync(path, 'utf8')).toBe(large);
      expect(channel.printed.join('\n')).toContain('output items is larger than GitHub passes on');
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
