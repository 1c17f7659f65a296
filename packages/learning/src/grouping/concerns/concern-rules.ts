import { CHANGE } from './change.ts';
import type { ConcernRule } from './concern-rule.ts';
import { EXPLANATION } from './explanation.ts';
import { FAILURE } from './failure.ts';
import { INTERFACE } from './interface.ts';
import { LAYOUT } from './layout.ts';
import { NAMING } from './naming.ts';
import { NEED } from './need.ts';
import { SHAPE } from './shape.ts';
import { TEST } from './test.ts';

/** In order of preference: what is said of a narrower thing comes first. */
export const CONCERN_RULES: readonly ConcernRule[] = [
  ...NAMING,
  ...CHANGE,
  ...TEST,
  ...EXPLANATION,
  ...LAYOUT,
  ...SHAPE,
  ...FAILURE,
  ...INTERFACE,
  ...NEED,
];
