/** Who makes or checks, as far as it is known. null is unknown, and never counts as different. */
export interface AgentIdentity {
  readonly agent: string;
  readonly model: string | null;
  readonly vendor: string | null;
}

/** How much a checker has to differ from the maker, from least to most. */
export const DIFFERENCES = ['off', 'model', 'vendor'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Whose models an agent asks for where none is named. */
const HOUSE_VENDORS: Readonly<Record<string, string>> = {
  'claude-code': 'anthropic',
  codex: 'openai',
  gemini: 'google',
};

/** Whose model a name stands for, by how vendors name theirs. */
const MODEL_VENDORS: readonly (readonly [RegExp, string])[] = [
  [/^claude/, 'anthropic'],
  [/^(?:gpt|chatgpt|codex|o\d)(?:[^a-z]|$)/, 'openai'],
  [/^(?:gemini|gemma)/, 'google'],
  [/^grok/, 'xai'],
  [/^(?:mistral|ministral|magistral|codestral|devstral)/, 'mistral'],
  [/^llama/, 'meta'],
  [/^deepseek/, 'deepseek'],
  [/^(?:qwen|qwq)/, 'alibaba'],
  [/^kimi/, 'moonshot'],
  [/^glm/, 'zai'],
];

/**
 * Who an agent with a model is. The agent `command` is any program: nothing holds it to the model that it was told of, so
 * its model and vendor are unknown.
 */
export function identifyAgent(agent: string, model: string | null): AgentIdentity {
  if (agent === 'command' || agent === 'acp') return { agent, model: null, vendor: null };
  if (model === null) return { agent, model, vendor: HOUSE_VENDORS[agent] ?? null };
  const name = familyOf(model);
  return { agent, model, vendor: MODEL_VENDORS.find(([shape]) => shape.test(name))?.[1] ?? null };
}

/** `anthropic/Claude-Sonnet-4-5-20250929` and `claude-sonnet-4-5@latest` are one model: `claude-sonnet-4-5`. */
function familyOf(model: string): string {
  return model
    .toLowerCase()
    .replace(/^.*[/]/, '')
    .replace(/^(?:(?:us|eu|apac|global)\.)?(?:anthropic|openai|google|meta|mistral)\./, '')
    .replace(/[@:].*$/, '')
    .replace(/-(?:latest|preview)$/, '')
    .replace(/-\d{4}-?\d{2}-?\d{2}$/, '')
    .replace(/\./g, '-');
}

export interface DifferenceQuestion {
  /** null: neither spec nor input says; then a checker that is known to be the maker’s own model is refused. */
  readonly demand: Difference | null;
  readonly maker: AgentIdentity;
  readonly checker: AgentIdentity;
}

/** Why a checker does not differ from the maker as demanded; null: it does. Unknown is refused where it is demanded. */
export function whySameAgent({ demand, maker, checker }: DifferenceQuestion): string | null {
  if (demand === 'off') return null;
  const pair = `the maker is ${describeAgent(maker)}, the checker ${describeAgent(checker)}`;
  const vendor = differ(maker.vendor, checker.vendor);
  const known = maker.model !== null && checker.model !== null;
  // Another vendor’s model is another model, whatever it is called.
  const model = vendor === true ? true : known ? differ(familyOf(maker.model), familyOf(checker.model)) : null;
  if (demand === 'vendor') {
    if (vendor === true) return null;
    return `the checker has to be of another vendor than the maker: ${pair}${vendor === null ? ', which does not prove it' : ''}`;
  }
  if (model === true || (model === null && demand === null)) return null;
  return `the checker has to run another model than the maker: ${pair}${model === null ? ', which does not prove it' : ''}`;
}

/** The tighter of what a spec and an input demand; `off` of an input turns off only what nobody demands. */
export function tightestDifference(...demands: readonly (Difference | null)[]): Difference | null {
  const given = demands.filter((demand) => demand !== null);
  return DIFFERENCES.findLast((difference) => given.includes(difference)) ?? null;
}

/** `claude-code with claude-sonnet-4-5 (anthropic)`. */
export function describeAgent({ agent, model, vendor }: AgentIdentity): string {
  return `${agent} with ${model ?? 'a model that is not known'} (${vendor ?? 'vendor unknown'})`;
}

function differ(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : one !== other;
}
