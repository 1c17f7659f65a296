import type { Actor } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { ActorNode } from '../tracker/answers.ts';
import { toActor } from '../tracker/ticket.ts';

/** A comment as it reads now, and whose words those are. */
export interface SpokenComment {
  readonly url: string;
  readonly body: string;
  readonly author: Actor;
  /** Who last changed it; null: nobody did since it was written. */
  readonly editor: Actor | null;
  /** UTC, ISO 8601, by GitHub's clock. */
  readonly createdAt: string;
  /** Whether the token's own account wrote it. */
  readonly own: boolean;
  /** GitHub's word on how close the author is; it may not see a private membership, so it never decides. */
  readonly association: string;
}

/** What was said on issues, newest comments, oldest first. */
export interface Conversations {
  /** Login of the token's own account. */
  readonly self: string;
  readonly comments: ReadonlyMap<number, readonly SpokenComment[]>;
  /** Issues of which nothing could be read, and why; nobody may be taken to have answered there. */
  readonly problems: readonly string[];
}

/** Issues per request. */
const BATCH = 20;
const COMMENTS = 100;

/** The newest comments of issues by number. */
export function conversationsQuery(numbers: readonly number[]): string {
  const aliases = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...Conversation }`);
  return `query ReadConversations($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${aliases.join('\n    ')}
  }
}
fragment Conversation on Issue {
  number
  comments(last: ${COMMENTS}) {
    nodes {
      url body createdAt viewerDidAuthor authorAssociation
      author { __typename login }
      editor { __typename login }
    }
  }
}`;
}

const CommentNode = z.object({
  url: z.string(),
  body: z.string(),
  createdAt: z.string(),
  viewerDidAuthor: z.boolean(),
  authorAssociation: z.string(),
  author: ActorNode,
  editor: ActorNode,
});

const Conversation = z.object({
  number: z.int().positive(),
  comments: z.object({ nodes: z.array(CommentNode) }),
});

const Answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.record(z.string(), z.unknown()),
});

/** Reads what was said on issues, 20 of them in a request. */
export async function readConversations(github: GitHub, numbers: readonly number[]): Promise<Conversations> {
  const comments = new Map<number, readonly SpokenComment[]>();
  const problems: string[] = [];
  let self = '';
  const { owner, repo: name } = parseRepository(github.repository);
  for (let from = 0; from < numbers.length; from += BATCH) {
    const batch = numbers.slice(from, from + BATCH);
    const document = conversationsQuery(batch);
    const { data } = await github.query('read conversations', document, { owner, name }, Answer);
    self = data.viewer.login;
    for (const number of batch) {
      const read = Conversation.safeParse(data.repository[`issue${number}`]);
      if (read.success) comments.set(number, read.data.comments.nodes.map(toComment));
      else problems.push(`#${number}: what was said could not be read`);
    }
  }
  return { self, comments, problems };
}

function toComment(node: z.infer<typeof CommentNode>): SpokenComment {
  const { url, body, createdAt, viewerDidAuthor: own, authorAssociation: association } = node;
  const editor = node.editor === null ? null : toActor(node.editor);
  return { url, body, createdAt, own, association, author: toActor(node.author), editor };
}
