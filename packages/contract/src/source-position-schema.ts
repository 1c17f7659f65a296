import * as z from 'zod';
import type { Proven, Same } from './same-type.ts';
import type { SourcePosition } from './source-position.ts';

/** Schema of `SourcePosition`. */
export const SourcePositionSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().positive(),
    column: z.int().positive(),
  })
  .meta({
    id: 'SourcePosition',
    description: 'A place in a text file, 1-based like editors and annotations count.',
  }) satisfies z.ZodType<SourcePosition>;
export type SourcePositionProof = Proven<Same<z.infer<typeof SourcePositionSchema>, SourcePosition>>;
