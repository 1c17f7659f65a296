import type { AgentModel, AgentRuntime } from '@loop-actions/agent';
import { type Budgets, LoopError } from '@loop-actions/contract';
import { readProvider, VENDOR_ADDRESSES, type Wire } from '@loop-actions/model/gateway';
import { priceOf } from '@loop-actions/model/prices';
import type { AgentChoice } from './agent-choice.ts';

/** What is limited, as far as a price matters. */
export type SpendBudgets = Pick<Budgets, 'maxTokens' | 'maxCostUsd'>;

/**
 * The model of an agent and the way to it, or null where it has its own. Throws `E_AGENT_KEY` where an agent needs a key
 * and there is none, `E_AGENT_PRICE` where only the cost is limited and the model has no known price, and
 * `E_INPUT_INVALID`.
 */
export function chooseModel(runtime: AgentRuntime, choice: AgentChoice, limits: SpendBudgets): AgentModel | null {
  const { apiKey, baseUrl } = choice;
  const name = choice.model?.replace(/^(anthropic|openai|google)\//, '') ?? null;
  if (apiKey === undefined && baseUrl === undefined) {
    if (choice.agent === 'command' || choice.agent === 'acp') return name === null ? null : { name, access: null };
    throw noKey(choice);
  }
  const wire = wireFor(runtime, choice);
  if (name === null && NEED_MODEL.has(choice.agent)) {
    throw new LoopError('E_INPUT_MISSING', {
      message: `input model: is required for the agent ${choice.agent}`,
      remedy: 'Name the model, e.g. model: anthropic/claude-sonnet-5',
    });
  }
  refuseUnpriced(name, limits);
  return { name, access: { provider: readProvider(baseUrl ?? VENDOR_ADDRESSES[wire], apiKey ?? null), wire } };
}

/** Agents that have no model of their own when a provider is given. */
const NEED_MODEL: ReadonlySet<string> = new Set(['copilot', 'opencode', 'pi']);

/** The wire that the agent and the model’s vendor share. */
function wireFor({ name, wires }: AgentRuntime, { model = '', baseUrl }: AgentChoice): Wire {
  const [only] = wires;
  if (wires.length === 1 && only !== undefined) return only;
  const wire = vendorWire(model) ?? (baseUrl === undefined ? null : 'chat');
  if (wire !== null && wires.includes(wire)) return wire;
  const known = wire === null ? 'whose model it is can not be told' : `it does not speak to models of that vendor`;
  throw new LoopError('E_INPUT_INVALID', {
    message: `the agent ${name} can not be given the model ${JSON.stringify(model.slice(0, 100))}: ${known}`,
    remedy:
      'Put the vendor before the model (anthropic/, openai/, google/), or set base-url to a provider that speaks Chat Completions.',
  });
}

function vendorWire(model: string): Wire | null {
  if (/^(anthropic\/|claude-)/.test(model)) return 'messages';
  if (/^(openai\/|gpt-|o\d)/.test(model)) return 'responses';
  return /^(google\/|gemini-)/.test(model) ? 'gemini' : null;
}

function refuseUnpriced(name: string | null, { maxTokens, maxCostUsd }: SpendBudgets): void {
  if (name === null || maxCostUsd === null || maxTokens !== null || priceOf(name) !== null) return;
  throw new LoopError('E_AGENT_PRICE', {
    message: `the cost is limited to $${maxCostUsd}, but the price of the model ${JSON.stringify(name.slice(0, 100))} is not known`,
    remedy:
      'Limit the tokens too (max-tokens, or "max tokens" in the Budgets of LOOP_SPEC.md), or choose a model of docs/agents.md.',
  });
}

const KEYS: Readonly<Record<string, string>> = {
  'claude-code': 'secrets.ANTHROPIC_API_KEY',
  codex: 'secrets.OPENAI_API_KEY',
  gemini: 'secrets.GEMINI_API_KEY',
};

function noKey({ agent }: AgentChoice): LoopError {
  const remedy =
    agent === 'copilot'
      ? 'Give the workflow’s token, in a job with no other rights:\n\n  permissions: { contents: read, copilot-requests: write }\n  …\n      api-key: ${{ github.token }}'
      : `Add to the step:\n\n      api-key: \${{ ${KEYS[agent] ?? 'secrets.MODEL_API_KEY'} }}`;
  return new LoopError('E_AGENT_KEY', { message: `the agent ${agent} has no key for its model`, remedy });
}
