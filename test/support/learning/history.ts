import type { HistoryRecords } from '@loop-actions/learning';
import { day } from './facts.ts';

type Issue = HistoryRecords['issues'][number];
type Change = HistoryRecords['changes'][number];
type Deployment = HistoryRecords['deployments'][number];

export const PERSON = { __typename: 'User', login: 'ada' } as const;
export const BOT = { __typename: 'Bot', login: 'github-actions' } as const;
const HOME = 'acme/shop';
const at = (days: number): string => day(days).replace('.000Z', 'Z');

/** GitHub’s records of a repository, told by day. */
export class HistoryStory {
  readonly #issues = new Map<number, Mutable<Issue>>();
  readonly #changes = new Map<number, Mutable<Change>>();
  readonly #deployments: Deployment[] = [];
  #next = 0;

  get records(): HistoryRecords {
    const [issues, changes] = [[...this.#issues.values()], [...this.#changes.values()]];
    return { repository: HOME, issues, changes, deployments: this.#deployments };
  }

  issue(number: number, days = 0, parent: number | null = null): this {
    const above = parent === null ? null : { number: parent, repository: { nameWithOwner: HOME } };
    const url = `https://github.com/${HOME}/issues/${number}`;
    this.#issues.set(number, { number, url, createdAt: at(days), parent: above, comments: [], timelineItems: [] });
    return this;
  }

  escalation(number: number, days: number, reason: string, key = `#${number}/${days}`): this {
    const body = `<!-- loop-actions:escalation:${key} -->\n**The loop needs a person.** What should happen here? The loop can’t go on by itself: ${reason}.\n\nMore.`;
    return this.comment(number, days, body, BOT);
  }

  comment(
    number: number,
    days: number,
    body: string,
    author: Issue['comments'][number]['author'] = PERSON,
    authorAssociation = 'MEMBER',
  ): this {
    const url = `https://github.com/${HOME}/issues/${number}#c${this.#next}`;
    const comment = {
      id: this.#id('C'),
      createdAt: at(days),
      body,
      url,
      viewerDidAuthor: author === BOT,
      authorAssociation,
      author,
    };
    return this.#push(number, 'comments', comment);
  }

  closed(
    number: number,
    days: number,
    actor: Issue['comments'][number]['author'] = PERSON,
    stateReason = 'COMPLETED',
  ): this {
    return this.#event(number, {
      __typename: 'ClosedEvent',
      id: this.#id('E'),
      createdAt: at(days),
      actor,
      stateReason,
    });
  }

  labelled(number: number, days: number, name: string, actor: Issue['comments'][number]['author'] = BOT): this {
    return this.#event(number, {
      __typename: 'LabeledEvent',
      id: this.#id('E'),
      createdAt: at(days),
      actor,
      label: { name },
    });
  }

  /** A deployment of a commit, with a status a day from the given day on. */
  deployed(environment: string | null, days: number, states: readonly string[], commitOid = 'f'.repeat(40)): this {
    const statuses = states.map((state, later) => ({ state, createdAt: at(days + later) }));
    this.#deployments.push({ id: this.#id('D'), commitOid, environment, statuses });
    return this;
  }

  change(number: number, days: number, issue: number): this {
    this.#changes.set(number, {
      ...{ number, title: 'Fix it', url: `https://github.com/${HOME}/pull/${number}`, body: '', createdAt: at(days) },
      ...{
        closedAt: null,
        mergedAt: null,
        headRefName: `loop/${issue}-fix`,
        author: BOT,
        mergedBy: null,
        mergeCommit: null,
      },
      closingIssuesReferences: [{ number: issue, repository: { nameWithOwner: HOME } }],
      ...{ comments: [], reviews: [], commits: [], timelineItems: [] },
    });
    return this;
  }

  merged(number: number, days: number): this {
    Object.assign(this.#changes.get(number) ?? {}, { mergedAt: at(days), closedAt: at(days), mergedBy: PERSON });
    return this;
  }

  reverted(number: number, days: number, by = 900): this {
    const source = { __typename: 'PullRequest', number: by, title: 'Revert "Fix it"', mergedAt: at(days) };
    return this.#push(number, 'timelineItems', { source });
  }

  commit(number: number, days: number, message: string, login: string | null = 'ada'): this {
    const author = { user: login === null ? null : { login } };
    const oid = String(this.#next++).padStart(40, '0');
    return this.#push(number, 'commits', { commit: { oid, committedDate: at(days), message, author } });
  }

  review(
    number: number,
    days: number,
    state: string,
    body: string,
    lines: readonly string[] = [],
    authorAssociation = 'MEMBER',
    author: Issue['comments'][number]['author'] = PERSON,
  ): this {
    const url = `https://github.com/${HOME}/pull/${number}#r${this.#next}`;
    const who = { url, createdAt: at(days), authorAssociation, author };
    const comments = lines.map((line) => ({
      ...who,
      id: this.#id('L'),
      body: line,
      path: 'src/cart.ts',
      diffHunk: '@@ -1 +1 @@\n+poll(order)',
    }));
    return this.#push(number, 'reviews', { ...who, id: this.#id('R'), state, body, comments });
  }

  #event(number: number, event: Issue['timelineItems'][number]): this {
    return this.#push(number, 'timelineItems', event);
  }

  #push(number: number, list: string, record: object): this {
    const place = this.#issues.get(number) ?? this.#changes.get(number);
    if (place === undefined) throw new Error(`#${number} is not told yet`);
    (Reflect.get(place, list) as object[]).push(record);
    return this;
  }

  #id(kind: string): string {
    return `${kind}_${this.#next++}`;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
