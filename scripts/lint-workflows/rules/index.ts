import type { Rule } from '../rule.ts';
import { persistCredentials } from './checkout.ts';
import { concurrencyKeepsNothing } from './concurrency.ts';
import { declaredNames } from './declared-names.ts';
import { digestsHandedOn } from './digests.ts';
import { matrixFanOut } from './fan-out.ts';
import { secretsBesideForeignCode } from './foreign-code.ts';
import { templateInjection } from './injection.ts';
import { jobPermissions } from './permissions.ts';
import { pinnedActions } from './pins.ts';
import { promisedTriggers } from './promises.ts';
import { jobTimeout } from './timeouts.ts';
import { notCancelled } from './verdicts.ts';

/** In the order of `docs/workflow-rules.md`. */
export const RULES: readonly Rule[] = [
  jobPermissions,
  secretsBesideForeignCode,
  templateInjection,
  persistCredentials,
  pinnedActions,
  jobTimeout,
  digestsHandedOn,
  notCancelled,
  matrixFanOut,
  concurrencyKeepsNothing,
  promisedTriggers,
  declaredNames,
];
