import { CODE, type Phrase } from '../phrase.ts';
import { parseDollars, parseTokens } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';

/** Runtimes an agent may be run with (INTERFACE, `agent`). */
export const AGENTS = ['claude-code', 'codex', 'gemini', 'copilot', 'opencode', 'pi', 'acp', 'command'] as const;
const NAME = `(?:${CODE}|[\\w./:@-]+)`;
const FORM = new RegExp(
  `^(?:the )?(?<role>maker|checker|classifier|planner|reviewer|healer|self-heal|correction-to-pr)(?:: ?| is | runs | uses | = )(?:(?:the )?agent:? ?)?(?:(?:the )?model:? (?<only>${NAME})|(?<agent>${NAME})(?:(?:,| with| on|;)+ (?:the )?(?:model:? )?(?<model>${NAME}))?)$`,
  'i',
);

const BUDGET =
  /,? (?:with )?(?:at most|no more than|up to|max(?:imum)?(?: of)?|within|budget(?: of)?:?) (?<limits>\S.{0,80}?)(?: per run)?$/i;
const DIFFERS =
  /,? ?(?:(?:and )?(?:is )?(?:of|from|by) )?(?:another|a different|an other) (?<what>vendor|model)(?: than the maker)?$/i;

/**
 * "maker: `claude-code`, model `x`, at most $2 / 200k tokens", "checker: `codex` of another vendor",
 * "classifier: model `anthropic/claude-haiku-4-5`".
 */
export const readRole: ReadForm = (phrase) => {
  const { rest, limits, differsBy } = readTail(phrase.text);
  const groups = FORM.exec(rest)?.groups;
  if (groups?.role === undefined) return null;
  const agent = groups.agent === undefined ? null : resolve(groups.agent, phrase).toLowerCase();
  if (agent !== null && !AGENTS.some((known) => known === agent)) {
    return { reason: `"${agent}" is no agent this suite runs; there are ${AGENTS.join(', ')}` };
  }
  if (limits === null) return { reason: 'its budget is not clear; write it like "at most $2 / 200k tokens"' };
  const role = groups.role.toLowerCase();
  if (differsBy !== null && role !== 'checker' && role !== 'reviewer') {
    return { reason: 'only who checks can be told to be of another vendor or model than the maker' };
  }
  const model = groups.only ?? groups.model;
  return {
    meaning: {
      kind: 'role',
      role,
      agent,
      model: model === undefined ? null : resolve(model, phrase),
      ...limits,
      ...(differsBy === null ? {} : { differsBy }),
    },
  };
};

type Limits = { readonly maxTokens?: number; readonly maxCostUsd?: number };

/** What stands behind agent and model; `limits` is null where it is no budget. */
function readTail(text: string): {
  readonly rest: string;
  readonly limits: Limits | null;
  readonly differsBy: 'vendor' | 'model' | null;
} {
  const budget = BUDGET.exec(text);
  const head = budget === null ? text : text.slice(0, budget.index);
  const differs = DIFFERS.exec(head);
  const what = differs?.groups?.what?.toLowerCase();
  return {
    rest: differs === null ? head : head.slice(0, differs.index),
    limits: budget === null ? {} : readLimits(budget.groups?.limits ?? ''),
    differsBy: what === 'vendor' || what === 'model' ? what : null,
  };
}

function readLimits(text: string): Limits | null {
  let limits: Limits = {};
  for (const part of text.split(/ ?\/ ?|,? (?:and|or) |, (?!\d{3}\b)/)) {
    const dollars = parseDollars(part);
    const tokens = /tokens?$/i.test(part) ? parseTokens(part) : null;
    if (dollars !== null && dollars > 0 && limits.maxCostUsd === undefined) limits = { ...limits, maxCostUsd: dollars };
    else if (tokens !== null && limits.maxTokens === undefined) limits = { ...limits, maxTokens: tokens };
    else return null;
  }
  return limits;
}

function resolve(word: string, phrase: Phrase): string {
  const index = /^\uE000(\d+)\uE001$/.exec(word)?.[1];
  return index === undefined ? word : (phrase.codes[Number(index)] ?? '');
}
