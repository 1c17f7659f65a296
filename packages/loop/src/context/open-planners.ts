import { LoopError, specRole } from '@loop-actions/contract';
import { type AskedModel, parseModelName } from '@loop-actions/model';
import { priceOf } from '@loop-actions/model/prices';
import type { LoopBase } from './loop-context.ts';

/** What the inputs say of one model of the planning pass. */
export interface PlanningModelInputs {
  readonly model: string | undefined;
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
}

export interface PlanningModels {
  readonly planner: AskedModel;
  readonly checker: AskedModel;
}

/**
 * The models that draft and review a plan: of the inputs, else of the roles planner and reviewer. Throws
 * `E_INPUT_MISSING` where one is named nowhere or has no key, and `E_INPUT_INVALID` where both are one model: who judges
 * is not who makes (DESIGN rule 1).
 */
export function openPlanners(
  base: Pick<LoopBase, 'control'>,
  inputs: { readonly planner: PlanningModelInputs; readonly checker: PlanningModelInputs },
): PlanningModels {
  const planner = openOne(base, { role: 'planner', input: 'planner', ...inputs.planner });
  const checker = openOne(base, { role: 'reviewer', input: 'plan-checker', ...inputs.checker });
  if (planner.model !== checker.model) return { planner, checker };
  throw new LoopError('E_INPUT_INVALID', {
    message: `planner and plan checker are one model, ${planner.model}`,
    remedy: 'Give plan-checker-model another one, best of another vendor: its blind spots are elsewhere.',
  });
}

interface Wanted extends PlanningModelInputs {
  readonly role: string;
  readonly input: string;
}

function openOne({ control }: Pick<LoopBase, 'control'>, wanted: Wanted): AskedModel {
  const { role, input, apiKey, baseUrl = null } = wanted;
  const name = wanted.model ?? specRole(control.spec.rules, role)?.model ?? null;
  if (name === null) {
    throw missing(
      `no model is given for the ${role}`,
      `Set ${input}-model, or a line "- ${role}: model \`…\`" in Roles.`,
    );
  }
  const key = apiKey ?? (baseUrl === null ? undefined : 'none');
  if (key === undefined) {
    throw missing(`there is no key for the ${role} ${name}`, `${input}-api-key: \${{ secrets.PLANNER_API_KEY }}`);
  }
  const { provider, model } = parseModelName(name, `${input}-model`);
  return { provider, model, apiKey: key, baseUrl, price: priceOf(model) };
}

function missing(message: string, remedy: string): LoopError {
  return new LoopError('E_INPUT_MISSING', { message, remedy });
}
