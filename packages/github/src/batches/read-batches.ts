import { hasWriteAccess, LABELS } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { readPermission } from '../repository.ts';
import { parseRepository } from '../repository-name.ts';

/** The record of a batch: one issue, and the tickets that stand in it. */
export interface BatchRecord {
  readonly number: number;
  readonly url: string;
  /** Key of its marker: what the batch is, a slash, and the how manieth of its kind it is. */
  readonly key: string;
  readonly state: 'open' | 'closed';
  readonly members: readonly string[];
  /** Why the members can't be relied on; null: they can. */
  readonly doubt: string | null;
}

/** The records of batches, newest first, with who ever changed their texts. */
export const LIST_BATCHES = `query ListBatches($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url body state viewerDidAuthor includesCreatedEdit
        userContentEdits(first: 100) { nodes { editor { __typename login } } pageInfo { hasNextPage } }
      }
    }
  }
}`;

const Editor = z.object({ __typename: z.string(), login: z.string() }).nullable();
const Node = z.object({
  number: z.int().positive(),
  url: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  viewerDidAuthor: z.boolean(),
  includesCreatedEdit: z.boolean(),
  userContentEdits: z
    .object({ nodes: z.array(z.object({ editor: Editor })), pageInfo: z.object({ hasNextPage: z.boolean() }) })
    .nullable(),
});
type Node = z.infer<typeof Node>;
const Answer = z.object({ repository: z.object({ issues: z.object({ nodes: z.array(Node) }) }) });

const HEAD = /^<!-- loop-actions:batch:([^ ]{1,300}) -->\r?\n/;

/**
 * The records of batches that this token wrote, newest first: one request, and one per person who edited one. A forged
 * marker is not read, and a text that anybody but a person with write access changed is in doubt.
 */
export async function readBatches(github: GitHub, kind: string): Promise<readonly BatchRecord[]> {
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, label: LABELS.batch };
  const { data } = await github.query('find an issue', LIST_BATCHES, variables, Answer);
  const found: BatchRecord[] = [];
  for (const node of data.repository.issues.nodes) {
    const marked = HEAD.exec(node.body);
    const key = marked?.[1] ?? '';
    if (!node.viewerDidAuthor || marked === null || !key.startsWith(`${kind}/`)) continue;
    const members = parseMembers(node.body.slice(marked[0].length));
    const doubt = members === null ? 'its list of tickets can’t be read' : await doubtOf(github, node);
    const { number, url } = node;
    found.push({ number, url, key, state: node.state === 'OPEN' ? 'open' : 'closed', members: members ?? [], doubt });
  }
  return found;
}

/** Only a person who may write here may take a ticket out of a batch; every change of the text must be by one. */
async function doubtOf(github: GitHub, { userContentEdits, includesCreatedEdit }: Node): Promise<string | null> {
  if (userContentEdits === null) return 'who changed its text could not be read';
  if (userContentEdits.pageInfo.hasNextPage) return 'its text was changed more than a hundred times';
  // GitHub lists the newest first, and as the last one the text as it was created.
  const edits = includesCreatedEdit ? userContentEdits.nodes.slice(0, -1) : userContentEdits.nodes;
  const editors = new Map(edits.map(({ editor }) => [editor?.login ?? '', editor]));
  for (const editor of editors.values()) {
    if (editor === null || editor.__typename !== 'User')
      return `its text was changed by ${editor?.login ?? 'nobody known'}`;
    const level = await readPermission(github, editor.login);
    if (!hasWriteAccess(level)) {
      return `its text was changed by ${editor.login}, who may not write here`;
    }
  }
  return null;
}

const FENCE = '```loop-batch';

/** The members as they stand in a record's body. */
export function formatMembers(members: readonly string[]): string {
  return [FENCE, ...members, '```'].join('\n');
}

/** The members of a record; null where there is no whole list of them. */
export function parseMembers(body: string): readonly string[] | null {
  const lines = body.split(/\r?\n/).map((line) => line.trimEnd());
  const start = lines.indexOf(FENCE);
  const end = lines.indexOf('```', start + 1);
  if (start === -1 || end === -1 || lines.indexOf(FENCE, start + 1) !== -1) return null;
  const members = lines.slice(start + 1, end).filter((line) => line !== '');
  return members.every((line) => /^#[1-9]\d{0,9}$/.test(line)) ? [...new Set(members)] : null;
}

/** Closes the record of a batch that is done. */
export async function closeBatch(github: GitHub, number: number): Promise<void> {
  await github.write({
    operation: 'update an issue',
    parameters: { issue_number: number, state: 'closed', state_reason: 'completed' },
    answer: z.object({ number: z.int().positive() }),
    find: 'idempotent',
  });
}
