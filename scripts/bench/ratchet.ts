import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countSource } from '@loop-actions/gate';
import { type Bench, median } from './bench.ts';

/** The project's own sources, as often as it takes to be worth measuring. */
function sources(): readonly (readonly [string, string])[] {
  return readdirSync('packages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'utf8')] as const;
    });
}

export const benches: readonly Bench[] = [
  {
    id: 'ratchet-counts',
    issue: 'judge',
    what: 'Counting suppressions, skipped tests and type escapes in TypeScript',
    unit: 'MB/s',
    reach: '≥ 10',
    run: async () => {
      const files = sources();
      const megabytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) / 1e6;
      const rates: number[] = [];
      for (let round = 0; round < 9; round++) {
        const before = process.cpuUsage();
        for (const [path, text] of files) countSource(path, text);
        const { user, system } = process.cpuUsage(before);
        rates.push(megabytes / ((user + system) / 1e6));
      }
      const value = median(rates);
      return { value, detail: `${files.length} files, ${megabytes.toFixed(1)} MB`, met: value >= 10 };
    },
  },
];
