import { type MadeChange, makersOf } from './maker.ts';

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
  return { agent, model, vendor: vendorOf(model) };
}

function vendorOf(model: string): string | null {
  const name = familyOf(model);
  return MODEL_VENDORS.find(([shape]) => shape.test(name))?.[1] ?? null;
}

/**
 * Who an agent was, by the models that its gateway saw; where none stood in between, or none answered, by what it was
 * started with.
 */
export function identifySeen(
  agent: string,
  model: string | null,
  seen: readonly string[] | null,
): readonly [AgentIdentity, ...AgentIdentity[]] {
  const [first, ...others] = (seen ?? []).map((name) => ({ agent, model: name, vendor: vendorOf(name) }));
  return first === undefined ? [identifyAgent(agent, model)] : [first, ...others];
}

/** Everyone who made a part of a candidate, earlier attempts included. */
export function identifyMakers(change: MadeChange): readonly [AgentIdentity, ...AgentIdentity[]] {
  const [first, ...others] = makersOf(change).flatMap(({ agent, model, models = null }) =>
    identifySeen(agent, model, models),
  );
  return first === undefined ? [identifyAgent(change.agent, change.model ?? null)] : [first, ...others];
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

/** One agent and model, or all that were seen to work in a role. */
type Identities = AgentIdentity | readonly [AgentIdentity, ...AgentIdentity[]];

export interface DifferenceQuestion {
  /** null: neither spec nor input says; then a checker that is known to be the maker’s own model is refused. */
  readonly demand: Difference | null;
  readonly maker: Identities;
  readonly checker: Identities;
  /** Whether what is not known now will be seen later; then only what is known to be the same is refused. */
  readonly seenLater?: boolean;
}

/** Why a checker does not differ from the maker as demanded; null: it does. Unknown is refused where it is demanded. */
export function whySameAgent({ demand, maker, checker, seenLater = false }: DifferenceQuestion): string | null {
  if (demand === 'off') return null;
  const [makers, checkers] = [listOf(maker), listOf(checker)];
  const pairs = makers.flatMap((one) => checkers.map((other) => ({ one, other })));
  const differs = allOf(
    pairs.map(({ one, other }) =>
      demand === 'vendor' ? differ(one.vendor, other.vendor) : isAnotherModel(one, other),
    ),
  );
  if (differs === true || (differs === null && (demand === null || seenLater))) return null;
  const what = demand === 'vendor' ? 'be of another vendor' : 'run another model';
  const who = `the maker is ${makers.map(describeAgent).join(' and ')}, the checker ${checkers.map(describeAgent).join(' and ')}`;
  return `the checker has to ${what} than the maker: ${who}${differs === null ? ', which does not prove it' : ''}`;
}

/** Another vendor’s model is another model, whatever it is called. */
function isAnotherModel(one: AgentIdentity, other: AgentIdentity): boolean | null {
  if (differ(one.vendor, other.vendor) === true) return true;
  return one.model === null || other.model === null ? null : differ(familyOf(one.model), familyOf(other.model));
}

/** One that is the same is enough, and one that is not known leaves the rest unproven. */
function allOf(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function listOf(identities: Identities): readonly AgentIdentity[] {
  return 'agent' in identities ? [identities] : identities;
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
