import { LoopError, specRole } from '@loop-actions/contract';
import { type AskedModel, parseModelName } from '@loop-actions/model';
import { priceOf } from '@loop-actions/model/prices';
import type { LoopBase, LoopDeps } from './loop-context.ts';

/** What the inputs say of the classifier; absent ones are the spec's. */
export interface ClassifierInputs {
  /** `provider/model`; with an address of its own any name. */
  readonly model: string | undefined;
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
}

/**
 * The classifier of inputs and Roles, inputs first; null where none can be asked. `base`: null where no spec was read.
 * Throws `E_INPUT_MISSING` for a model given as an input without a key, and `E_INPUT_INVALID` for a name that says no
 * provider.
 */
export function openClassifier(
  deps: LoopDeps,
  base: Pick<LoopBase, 'control'> | null,
  inputs: ClassifierInputs,
): AskedModel | null {
  const routed = base === null ? null : (specRole(base.control.spec.rules, 'classifier')?.model ?? null);
  const name = inputs.model ?? routed;
  if (name === null) return null;
  const { apiKey, baseUrl = null } = inputs;
  // What runs in the user's own network often has no key.
  const key = apiKey ?? (baseUrl === null ? undefined : 'none');
  if (key === undefined) {
    if (inputs.model !== undefined) throw missingKey();
    deps.log.warning(`No key for the classifier ${name} of the Roles section: rules that need a judge go to a person.`);
    return null;
  }
  const { provider, model } = readName(name, baseUrl);
  return { provider, model, apiKey: key, baseUrl, price: priceOf(model) };
}

function readName(name: string, baseUrl: string | null) {
  const known = /^(?:anthropic|google|openai|openai-compatible)\//i.test(name);
  if (!known && baseUrl !== null) return { provider: 'openai-compatible', model: name } as const;
  return parseModelName(name, 'classifier-model (or the classifier of the Roles section)');
}

function missingKey(): LoopError {
  return new LoopError('E_INPUT_MISSING', {
    message: 'input classifier-model: names a model, but there is no key to ask it with',
    remedy: 'Give the key: classifier-api-key: ${{ secrets.CLASSIFIER_API_KEY }}',
  });
}
