import * as z from 'zod';
import type { GitHub } from './github.ts';
import { parseRepository } from './repository-name.ts';

/** A spec that names more labels than these is looked up for the first of them. */
const MOST_LABELS = 40;

/** The query that tells which of so many labels a repository has. */
export function knownLabelsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index);
  return `query KnownLabels($owner: String!, $name: String!${names.map((index) => `, $label${index}: String!`).join('')}) {
  repository(owner: $owner, name: $name) {
    ${names.map((index) => `label${index}: label(name: $label${index}) { name }`).join('\n    ')}
  }
}`;
}

const KnownLabels = z.object({ repository: z.record(z.string(), z.object({ name: z.string() }).nullable()) });

/** Which of these labels the repository lacks, in one request; without any name, in none. */
export async function absentLabels(github: GitHub, labels: readonly string[]): Promise<readonly string[]> {
  const wanted = [...new Set(labels)].slice(0, MOST_LABELS);
  if (wanted.length === 0) return [];
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, ...Object.fromEntries(wanted.map((label, index) => [`label${index}`, label])) };
  const { data } = await github.query('find labels', knownLabelsQuery(wanted.length), variables, KnownLabels);
  return wanted.filter((_label, index) => data.repository[`label${index}`] == null);
}
