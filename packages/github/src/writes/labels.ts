import { isLoopError, LABELS } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';

/** Colour (six hexadecimal digits) and description of the labels that are ours. */
export const LABEL_DEFINITIONS: Readonly<Record<string, { readonly color: string; readonly description: string }>> = {
  [LABELS.humanGated]: { color: 'fbca04', description: 'A person decides here; the loop keeps its hands off' },
  [LABELS.escalated]: { color: 'd93f0b', description: 'The loop asks a person' },
  [LABELS.pullRequest]: { color: '0e8a16', description: 'Opened by the loop' },
  [LABELS.demoted]: { color: 'e99695', description: 'The loop lost authority; taken off by a person, it gets it back' },
  [LABELS.triageReport]: { color: 'c5def5', description: 'The report of triage; no work' },
  [LABELS.activationGap]: { color: '1d76db', description: 'Merged, but not live; closed by its own probe' },
  [LABELS.batch]: { color: 'c5def5', description: 'The tickets that the oracle answers for' },
  [LABELS.planned]: { color: 'c5def5', description: 'Part of a plan of the loop that a person accepted' },
  [LABELS.regression]: { color: 'e99695', description: 'Evals that got worse on the base' },
  [LABELS.learning]: { color: '1d76db', description: 'What the loop learns, and what a person has to write down' },
  [LABELS.stopped]: { color: 'b60205', description: 'The loop itself stopped and needs a person' },
};
const OTHER_LABEL = { color: '5319e7', description: 'Used by loop-actions' };

/** Part of a query that tells which labels the repository has. */
export interface LabelLookup {
  /** `, $label0: String!…`, for the query's head. */
  readonly declarations: string;
  /** Fields of `repository`. */
  readonly selections: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The labels that are absent, from the answer's `repository`. */
  readonly missing: (repository: object) => readonly string[];
}

/** Looks for the labels that are ours; GitHub itself creates any other when it is first used. */
export function labelLookup(labels: readonly string[]): LabelLookup {
  const ours = unique(labels).filter((label) => label.toLowerCase().startsWith('loop:'));
  return {
    declarations: ours.map((_label, index) => `, $label${index}: String!`).join(''),
    selections: ours.map((_label, index) => `label${index}: label(name: $label${index}) { name }`).join('\n    '),
    variables: Object.fromEntries(ours.map((label, index) => [`label${index}`, label])),
    missing: (repository) =>
      ours.filter((_label, index) => (repository as Record<string, unknown>)[`label${index}`] == null),
  };
}

/** The query that finds an issue's or pull request's labels. */
export function findLabelsQuery(lookup: LabelLookup): string {
  return `query FindLabels($owner: String!, $name: String!, $number: Int!${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    subject: issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { labels(first: 100) { nodes { name } } }
      ... on PullRequest { labels(first: 100) { nodes { name } } }
    }
    ${lookup.selections}
  }
}`;
}

/** `labels(first: 100) { nodes { name } }` */
export const LabelNames = z
  .object({ nodes: z.array(z.object({ name: z.string() })) })
  .transform(({ nodes }) => nodes.map(({ name }) => name));

const FoundLabels = z.object({
  repository: z.looseObject({
    subject: z.object({ __typename: z.enum(['Issue', 'PullRequest']), labels: LabelNames }),
  }),
});

/** Sees to it that an issue or pull request bears these labels; creates those of ours that the repository lacks. */
export async function ensureLabels(
  github: GitHub,
  issue: number,
  labels: readonly string[],
): Promise<{ readonly operation: 'updated' | 'none' }> {
  return github.alone(`labels ${issue}`, async () => {
    const lookup = labelLookup(labels);
    const { owner, repo: name } = parseRepository(github.repository);
    const variables = { owner, name, number: issue, ...lookup.variables };
    const { data } = await github.query('find labels', findLabelsQuery(lookup), variables, FoundLabels);
    const { subject } = data.repository;
    await createLabels(github, lookup.missing(data.repository));
    const kind = subject.__typename === 'Issue' ? 'issue' : 'pull request';
    const added = await addLabels(github, { kind, number: issue, present: subject.labels, wanted: labels });
    return { operation: added ? 'updated' : 'none' };
  });
}

/** Takes a label off an issue or pull request; one that is not there is no fault. */
export async function removeLabel(
  github: GitHub,
  issue: number,
  label: string,
): Promise<{ readonly operation: 'updated' | 'none' }> {
  try {
    await github.write({
      operation: 'remove a label',
      parameters: { issue_number: issue, name: label },
      answer: z.unknown(),
      find: 'idempotent',
    });
    return { operation: 'updated' };
  } catch (error) {
    // GitHub answers 404 "Label does not exist" here, and plain 404 where a permission is missing.
    if (isLoopError(error) && /label does not exist/i.test(error.message)) return { operation: 'none' };
    throw error;
  }
}

/** Creates labels of ours. One that exists by now, whoever made it, is as good. */
export async function createLabels(github: GitHub, labels: readonly string[]): Promise<void> {
  for (const name of labels) {
    const definition = LABEL_DEFINITIONS[name] ?? OTHER_LABEL;
    try {
      await github.write({
        operation: 'create a label',
        parameters: { name, ...definition },
        answer: z.object({ name: z.string() }),
        find: 'idempotent',
      });
    } catch (error) {
      if (!isLoopError(error, 'E_GITHUB_REFUSED') || !/already_exists/.test(error.message)) throw error;
    }
  }
}

export interface AddLabels {
  readonly kind: 'issue' | 'pull request';
  readonly number: number;
  readonly present: readonly string[];
  readonly wanted: readonly string[];
}

/** Adds the labels that are missing, in one request, or none. Adding one that is there changes nothing at GitHub. */
export async function addLabels(github: GitHub, { kind, number, present, wanted }: AddLabels): Promise<boolean> {
  const has = new Set(present.map((label) => label.toLowerCase()));
  const labels = unique(wanted).filter((label) => !has.has(label.toLowerCase()));
  if (labels.length === 0) return false;
  await github.write({
    operation: kind === 'issue' ? 'label an issue' : 'label a pull request',
    parameters: { issue_number: number, labels },
    answer: z.array(z.object({ name: z.string() })),
    find: 'idempotent',
  });
  return true;
}

/** GitHub's labels ignore case. */
function unique(labels: readonly string[]): readonly string[] {
  return [...new Map(labels.map((label) => [label.toLowerCase(), label])).values()];
}
