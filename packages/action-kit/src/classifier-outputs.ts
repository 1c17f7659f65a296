import * as z from 'zod';
import { output } from './outputs.ts';

/** What a classifier took: of what learns. */
export const CLASSIFIER_OUTPUTS = {
  tokens: output(z.int().nonnegative(), 'Tokens that the classifier took; empty when unknown.'),
  'cost-usd': output(z.number(), 'What the classifier cost in US dollars; empty when unknown.'),
  'cost-known': output(z.boolean(), '`true` when that is known, to the cent or because nothing was asked.'),
} as const;
