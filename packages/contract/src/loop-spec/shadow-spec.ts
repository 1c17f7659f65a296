import type { LoopSpec } from './loop-spec.ts';
import { parseLoopSpec } from './parse-loop-spec.ts';

/** The text of the spec in force where a repository has none: it looks, reports, and changes nothing. */
export const BUILT_IN_SHADOW_SPEC_TEXT = `# Loop Spec: Built-in shadow loop

## Purpose

Look at the open issues and report which of them a loop could take. Nothing is changed and no agent is started.

## Trigger

On demand.

## Work Selection Rules

The loop may select work only when:

- the expected file changes are below five files

The loop must skip and escalate when:

- the same item failed twice before
- the change touches \`.github/**\`, \`.ci/**\`, \`LOOP_SPEC.md\`, \`escalation-policy.md\` or \`quality-gate-checklist.md\`

## Gates

- Diff stays within allowed paths
- No forbidden files changed

## Budgets

- max iterations: 1
- max tool calls per iteration: 20
- max runtime: 10 minutes
- max pull requests per run: 1
- max tokens: 200k
- max cost: $1

## Stop Conditions

- all selected work items are completed or escalated
- max iterations are reached
- cost or runtime budget is exhausted
- a required gate fails for an environmental reason

## Always Escalate

- production secrets
- billing or refunds
- authentication
- authorization
- data deletion
- infrastructure credentials
- deployment configuration
- legal, compliance, or security policy changes

## Escalate On Ambiguity

- the issue lacks acceptance criteria
- the loop needs context from a person or private system

## Autonomy

- mode: shadow
`;

/** Where its rules say they stand. */
export const BUILT_IN_SHADOW_SPEC_FILE = '(built-in shadow spec)';

/** The spec in force where there is no LOOP_SPEC.md (DESIGN §4). Parsed when asked for, so that no start pays for it. */
export function builtInShadowSpec(): LoopSpec {
  return parseLoopSpec(BUILT_IN_SHADOW_SPEC_TEXT, BUILT_IN_SHADOW_SPEC_FILE);
}
