import * as z from 'zod';
import { Timestamp } from '../identifiers.ts';

/** From (inclusive) to (exclusive), UTC. */
export const KpiWindow = z.strictObject({ from: Timestamp, to: Timestamp }).describe('A span of time.');
export interface KpiWindow extends z.infer<typeof KpiWindow> {}

const Figure = z.number().finite();

/** One KPI over a window: no figure without its sample, its interval, and a test of its change. */
export const KpiResult = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    name: z.string(),
    unit: z.enum(['share', 'per-task', 'per-run', 'milliseconds', 'usd', 'per-day']),
    direction: z.enum(['down', 'up']).describe('Where it should go.'),
    loop: z.enum(['balancing', 'reinforcing']).describe('Seed 000: friction goes down, what compounds goes up.'),
    window: KpiWindow,
    value: Figure.nullable().describe('null: nothing happened that could be measured.'),
    sample: z.int().nonnegative().describe('How many things the figure rests on.'),
    interval: z.tuple([Figure, Figure]).nullable().describe('95 %; null where the sample is too small for one.'),
    previous: z.strictObject({ value: Figure.nullable(), sample: z.int().nonnegative() }),
    delta: Figure.nullable().describe('value minus the previous one.'),
    p: z.number().min(0).max(1).nullable().describe('Two-sided, of the test that `test` names; null: not tested.'),
    test: z.string(),
    movement: z.enum(['better', 'worse', 'not-shown', 'too-little-data']),
    note: z.string().describe('What a reader has to know: open cases, unknown costs, too little data.'),
  })
  .describe('One KPI.');
export interface KpiResult extends z.infer<typeof KpiResult> {}
