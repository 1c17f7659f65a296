/** What the proposal is made of; all of it from the base. */
export interface ProjectFacts {
  /** Files and folders at the root of the repository. */
  readonly root: readonly string[];
  /** Scripts of package.json; null: there is none that can be read. */
  readonly scripts: Readonly<Record<string, string>> | null;
  /** The label that most of what a loop could take bears; null: it bears none. */
  readonly label: string | null;
}

const NPM_GATES: readonly (readonly [string, string])[] = [
  ['test', 'tests'],
  ['lint', 'lint'],
  ['typecheck', 'types'],
  ['build', 'build'],
];
const OTHER_GATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:pytest\.ini|pyproject\.toml|tox\.ini|setup\.cfg)$/, '- tests: `python -m pytest -q`'],
  [/^go\.mod$/, '- tests: `go test ./...`'],
  [/^Cargo\.toml$/, '- tests: `cargo test`'],
  [/^pom\.xml$/, '- tests: `mvn -q test`'],
  [/^(?:build\.gradle|build\.gradle\.kts)$/, '- tests: `gradle test`'],
  [/^Makefile$/, '- tests: `make test`'],
];

/**
 * A LOOP_SPEC.md to start with: shadow, small, with the gates that the repository's own files name. It has a gate to be
 * replaced where they name none.
 */
export function proposeSpec({ root, scripts, label }: ProjectFacts): string {
  const docs = root.some((name) => /^docs$|\.md$/i.test(name));
  const gates = [...gatesOf(root, scripts), ...(docs ? ['- Documentation links resolve (optional)'] : [])];
  return `# Loop Spec: Repository maintenance

## Purpose

Find small tasks, draft safe fixes, verify them, and prepare pull requests for a person to review.

## Trigger

- every weekday at 08:00 UTC

## Work Selection Rules

The loop may select work only when:

- the issue is labeled \`${label ?? 'loop:ready'}\`
- the expected file changes are below five files

The loop must skip and escalate when:

- the same item failed twice before
- required tests are missing or failing before the change starts
- the change touches \`.github/**\` or \`LOOP_SPEC.md\`

## Gates

${gates.join('\n')}
- Diff stays within allowed paths
- no secrets are added

## Budgets

- max iterations: 3
- max tool calls per iteration: 20
- max runtime: 30 minutes
- max pull requests per run: 2
- max tokens: 200k
- max cost: $2

## Stop Conditions

- all selected work items are completed or escalated
- max iterations are reached
- cost or runtime budget is exhausted
- the checker reports no progress across two consecutive attempts
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

## Autonomy

- mode: shadow
`;
}

function gatesOf(root: readonly string[], scripts: ProjectFacts['scripts']): readonly string[] {
  const npm = NPM_GATES.filter(([script]) => isReal(scripts?.[script])).map(
    ([script, name]) => `- ${name}: \`npm ${script === 'test' ? 'test' : `run ${script}`}\`, install dependencies`,
  );
  if (npm.length > 0) return npm;
  const other = OTHER_GATES.find(([file]) => root.some((name) => file.test(name)));
  return [other?.[1] ?? '- tests: `make test`'];
}

/** What `npm init` writes is no test. */
function isReal(script: string | undefined): boolean {
  return script !== undefined && !/no test specified/.test(script);
}
