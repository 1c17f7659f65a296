import { CODE, type Phrase } from '../phrase.ts';
import type { ReadForm } from '../reading.ts';

/** Runtimes an agent may be run with (INTERFACE, `agent`). */
export const AGENTS = ['claude-code', 'codex', 'gemini', 'copilot', 'opencode', 'pi', 'acp', 'command'] as const;
const NAME = `(?:${CODE}|[\\w./:@-]+)`;
const FORM = new RegExp(
  `^(?:the )?(?<role>maker|checker|classifier|healer|self-heal|correction-to-pr)(?:: ?| is | runs | uses | = )(?:(?:the )?agent:? ?)?(?:(?:the )?model:? (?<only>${NAME})|(?<agent>${NAME})(?:(?:,| with| on|;)+ (?:the )?(?:model:? )?(?<model>${NAME}))?)$`,
  'i',
);

/** "maker: `claude-code`", "checker: `codex`, model `gpt-5`", "classifier: model `small`". */
export const readRole: ReadForm = (phrase) => {
  const groups = FORM.exec(phrase.text)?.groups;
  if (groups?.role === undefined) return null;
  const agent = groups.agent === undefined ? null : resolve(groups.agent, phrase).toLowerCase();
  if (agent !== null && !AGENTS.some((known) => known === agent)) {
    return { reason: `"${agent}" is no agent this suite runs; there are ${AGENTS.join(', ')}` };
  }
  const model = groups.only ?? groups.model;
  return {
    meaning: {
      kind: 'role',
      role: groups.role.toLowerCase(),
      agent,
      model: model === undefined ? null : resolve(model, phrase),
    },
  };
};

function resolve(word: string, phrase: Phrase): string {
  const index = /^\uE000(\d+)\uE001$/.exec(word)?.[1];
  return index === undefined ? word : (phrase.codes[Number(index)] ?? '');
}
