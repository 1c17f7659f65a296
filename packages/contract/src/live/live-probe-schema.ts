import * as z from 'zod';
import type { Proven, Same } from '../same-type.ts';
import { SourcePositionSchema } from '../source-position-schema.ts';
import type { LiveProbe } from './live-probe.ts';

const request = z
  .strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
    url: z.string().min(1),
    headers: z.record(z.string(), z.string()).describe('`$NAME` names a variable of the job.'),
    body: z.string().nullable(),
  })
  .describe('A request a probe makes.');

const expectation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('contains'), text: z.string().min(1) }),
    z.strictObject({ kind: z.literal('equals'), pointer: z.string().min(1), value: z.string() }),
    z.strictObject({
      kind: z.literal('figure'),
      pointer: z.string().nullable().describe('null: the whole body is the number.'),
      bound: z.enum(['at-most', 'at-least']),
      baseline: z.number().nonnegative(),
      factor: z.number().positive(),
    }),
    z.strictObject({
      kind: z.literal('version'),
      from: z.enum(['body', 'header', 'pointer']),
      name: z.string().nullable(),
    }),
  ])
  .describe('What an answer must hold beyond its status.');

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), request }),
  z.strictObject({ kind: z.literal('command'), command: z.string().min(1) }),
]);

const source = {
  name: z.string().min(1),
  deadlineMs: z.int().positive(),
  secrets: z.array(z.string()).describe('Variables of the job that it may see, by name.'),
  position: SourcePositionSchema,
};
const status = z.int().min(100).max(599);
const prints = z.string().nullable();

/** Schema of `LiveProbe`. */
export const LiveProbeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...source, kind: z.literal('http'), request, status, expect: z.array(expectation).min(1) }),
    z.strictObject({ ...source, kind: z.literal('command'), command: z.string().min(1), prints }),
    z.strictObject({ ...source, kind: z.literal('deployment'), environment: z.string().min(1) }),
    z.strictObject({ ...source, kind: z.literal('workflow'), workflow: z.string().min(1) }),
    z.strictObject({
      ...source,
      kind: z.literal('replay'),
      send: step,
      look: step,
      status,
      expect: z.array(expectation),
      prints,
      cleanUp: step.nullable(),
    }),
  ])
  .meta({
    id: 'LiveProbe',
    description: 'How a merged change is proven live.',
  }) satisfies z.ZodType<LiveProbe>;
export type LiveProbeProof = Proven<Same<z.infer<typeof LiveProbeSchema>, LiveProbe>>;
