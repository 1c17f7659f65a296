import { findExpressions } from '../expressions.ts';
import { type Located, type LocatedScalar, scalarsBelow } from '../located-yaml.ts';
import type { Rule } from '../rule.ts';
import type { Step } from '../workflow.ts';

/** What the runner itself makes. Everything else can hold text that somebody else wrote. */
const SAFE =
  /^(github\.(sha|run_id|run_number|run_attempt|repository_id|repository_owner_id|workspace|action_path|api_url|server_url|graphql_url|event_name|job)|runner\.(os|arch|temp|tool_cache|environment|debug)|job\.status|strategy\.(job-index|job-total))$/;
/** For a command line that is split into words and run without a shell, what maintainers alone set is safe too. */
const SAFE_IN_COMMAND = /^(vars|inputs)\.[\w-]+$/;

/** No text from outside becomes code: it reaches a program through its environment. */
export const templateInjection: Rule = {
  name: 'template-injection',
  *check({ source, jobs }) {
    for (const step of jobs.flatMap((job) => job.steps)) {
      for (const { scalar, where, safe } of codeOf(step)) {
        for (const { at, references } of findExpressions(source, scalar)) {
          const foreign = references.find((name) => !safe(name));
          if (foreign === undefined) continue;
          const remedy = 'Put it under env: and read the variable, in quotes';
          yield { at, message: `${foreign} is pasted into ${where} before it runs`, remedy };
        }
      }
    }
  },
};

function* codeOf(step: Step): Generator<{ scalar: LocatedScalar; where: string; safe: (name: string) => boolean }> {
  const safe = (name: string): boolean => SAFE.test(name);
  if (step.run !== null) yield { scalar: step.run, where: 'a script', safe };
  for (const [name, { value }] of step.with.entries) {
    if (name === 'script') yield* below(value, 'a script', safe);
    if (/(^|-)agent-command$/.test(name) && step.action !== null) {
      yield* below(value, 'a command line', (reference) => safe(reference) || SAFE_IN_COMMAND.test(reference));
    }
  }
}

function* below(value: Located, where: string, safe: (name: string) => boolean): ReturnType<typeof codeOf> {
  for (const { scalar } of scalarsBelow(value)) yield { scalar, where, safe };
}
