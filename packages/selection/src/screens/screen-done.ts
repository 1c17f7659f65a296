import type { GateCheck } from '@loop-actions/contract';

type Kind = GateCheck['kind'];

/** How a criterion says that a check decides it. */
const SAYS: Readonly<Partial<Record<Kind, RegExp>>> = {
  test: /\btests?\b/i,
  lint: /\b(?:lint\w*|format\w*)\b/i,
  type: /\b(?:type[- ]?checks?|types?|compiles?)\b/i,
  schema: /\bschemas?\b/i,
  links: /\blinks?\b/i,
  build: /\bbuilds?\b/i,
};
const PASSES =
  /\b(?:pass(?:es)?|green|succeeds?|resolves?|valid(?:ates?)?|clean|ok|works?|without (?:errors?|warnings?))\b/i;

/**
 * Whether each criterion is one that a required gate of these kinds decides, by its command or by its name and
 * "passes". Where one is not, only a judge can tell.
 */
export function isCheckable(criteria: readonly string[], by: readonly Kind[], gates: readonly GateCheck[]): boolean {
  const deciding = gates.filter(({ kind, required }) => required && by.includes(kind));
  return criteria.length > 0 && criteria.every((criterion) => deciding.some((gate) => decides(gate, criterion)));
}

function decides({ kind, command, name }: GateCheck, criterion: string): boolean {
  if (command !== null && criterion.includes(`\`${command}\``)) return true;
  const says = SAYS[kind];
  const named = says?.test(criterion) === true || criterion.toLowerCase().includes(name.toLowerCase());
  // One clause, one check: "the tests pass and the copy reads well" holds more than a check can tell.
  return named && PASSES.test(criterion) && !/\b(?:and|but|or)\b|[,;]/i.test(criterion);
}
