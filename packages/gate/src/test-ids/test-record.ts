import * as z from 'zod';

/** One test as a reporter of ours saw it end. */
export const TestRecord = z.strictObject({
  /** Path from the root of the tree; for Go the import path of the package. */
  file: z.string().max(4096),
  name: z.string().max(16_384),
  status: z.enum(['pass', 'fail', 'skip']),
});
export interface TestRecord extends z.infer<typeof TestRecord> {}

/** What a run said of its tests. `broken`: somebody wrote into the channel what no reporter of ours writes. */
export interface TestRecords {
  readonly records: readonly TestRecord[];
  readonly broken: boolean;
}

/** By this a test of one run is found again in another. */
export function testId(record: Pick<TestRecord, 'file' | 'name'>): string {
  return `${record.file} > ${record.name}`;
}
