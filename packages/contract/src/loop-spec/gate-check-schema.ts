import * as z from 'zod';
import type { Proven, Same } from '../same-type.ts';
import { SourcePositionSchema } from '../source-position-schema.ts';
import type { GateCheck } from './loop-spec.ts';

/** Schema of `GateCheck`. */
export const GateCheckSchema = z
  .strictObject({
    name: z.string().min(1),
    kind: z
      .enum(['build', 'test', 'lint', 'type', 'schema', 'links', 'generated', 'scope', 'acceptance', 'command'])
      .describe('What kind of thing it checks.'),
    command: z
      .string()
      .min(1)
      .nullable()
      .describe('A shell command, run by `bash -eo pipefail -c`; null for a check that the suite carries out itself.'),
    required: z.boolean(),
    deadlineMs: z.int().positive().describe('Milliseconds it may take.'),
    onBase: z
      .enum(['green', 'red', 'any'])
      .describe(
        'How it must answer on the base, before any change: tests are green there, an acceptance check is red.',
      ),
    heldOut: z
      .boolean()
      .describe('Runs with the held-out directory in `LOOP_HELD_OUT`; the maker never sees that directory.'),
    fix: z
      .string()
      .min(1)
      .exactOptional()
      .describe('A shell command that mends what the check finds, deterministically; absent: there is none.'),
    position: SourcePositionSchema,
  })
  .meta({
    id: 'GateCheck',
    description: 'A check that the gate runs. Its command comes from the base ref and nowhere else.',
  }) satisfies z.ZodType<GateCheck>;
export type GateCheckProof = Proven<Same<z.infer<typeof GateCheckSchema>, GateCheck>>;
