export const id = 9557;
export const ids = [9557];
export const modules = {

/***/ 81252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ Ticket),
/* harmony export */   e6: () => (/* binding */ PermissionLevel),
/* harmony export */   wN: () => (/* binding */ LinkedPullRequest)
/* harmony export */ });
/* unused harmony exports PERMISSION_LEVELS, Actor */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);


/** What a person may do in a repository, weakest first. */
const PERMISSION_LEVELS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const PermissionLevel = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(PERMISSION_LEVELS);
/** Who did something on the tracker. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['user', 'bot', 'unknown']),
    permission: PermissionLevel.nullable().describe('null when it was not asked for or could not be read.'),
});
/** A pull request that GitHub links to a ticket as closing it. */
const LinkedPullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryName */ .Ae,
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed', 'merged']),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr,
    mergeCommitSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectId */ .Vr.nullable(),
});
/** An issue as the tracker has it: external truth, read fresh, text not yet sanitised. */
const Ticket = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .ItemId */ .Np,
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryName */ .Ae,
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bodySha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np,
    author: Actor,
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    stateReason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'not-planned', 'duplicate', 'reopened']).nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    labelEvents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['labeled', 'unlabeled']), actor: Actor, at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc }))
        .describe('Timeline order; only labels that decide something (loop:*).'),
    createdAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    updatedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc,
    pullRequests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LinkedPullRequest),
})
    .describe('An issue of the tracker.');


/***/ }),

/***/ 99535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readPermission)
/* harmony export */ });
/* unused harmony export readRepository */
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81252);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25443);



const RepositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['public', 'private', 'internal']).optional(),
    archived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ push: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }).optional(),
});
/** What the repository is, in one request. */
async function readRepository(github) {
    const answer = await github.read('read the repository', {}, RepositoryAnswer);
    return {
        defaultBranch: answer.default_branch,
        visibility: answer.visibility ?? (answer.private ? 'private' : 'public'),
        archived: answer.archived ?? false,
        url: answer.html_url,
        mayPush: answer.permissions?.push ?? null,
    };
}
const PermissionAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), role_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
/**
 * What a person may do in a repository (this one unless named), in one request. Someone GitHub does not know may do
 * nothing. A custom role counts as the base role GitHub reports beside it.
 */
async function readPermission(github, login, repository = github.repository) {
    try {
        const { owner, repo } = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .S)(repository);
        const answer = await github.read('read a permission', { owner, repo, username: login }, PermissionAnswer);
        const known = [answer.role_name, answer.permission].map((name) => _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .PermissionLevel */ .e6.safeParse(name));
        return known.find((level) => level.success)?.data ?? 'none';
    }
    catch (error) {
        if ((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__/* .isLoopError */ .Rn)(error, 'E_GITHUB_NOT_FOUND'))
            return 'none';
        throw error;
    }
}


/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readTracker)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/packages/github/src/tracker/answers.js

/** A page of a connection. Nodes are checked one by one, so that a bad one costs itself and not the page. */
const Page = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
});
/** `repository.page` */
const RepositoryPage = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ page: Page }) });
/** `repository.issue.page` */
const IssuePage = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issue: schemas/* object */.Ikc({ page: Page }) }) });
/** `repository.<alias>` */
const AliasedIssues = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const Milestones = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        milestones: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), title: schemas/* string */.YjP() })) }).nullable(),
    }),
});
const ActorNode = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const LabelEventNode = schemas/* object */.Ikc({
    __typename: schemas/* enum */.k5n(['LabeledEvent', 'UnlabeledEvent']),
    createdAt: schemas/* string */.YjP(),
    actor: ActorNode,
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
});
const PullRequestNode = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    mergeCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
});
const IssueNode = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED']),
    stateReason: schemas/* enum */.k5n(['COMPLETED', 'NOT_PLANNED', 'DUPLICATE', 'REOPENED']).nullable(),
    createdAt: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
    author: ActorNode,
    milestone: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), title: schemas/* string */.YjP() }).nullable(),
    labels: Page,
    timelineItems: Page,
    closedByPullRequestsReferences: Page,
});
const LabelNode = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });

// EXTERNAL MODULE: ./build/packages/github/src/repository-name.js
var repository_name = __webpack_require__(25443);
;// CONCATENATED MODULE: ./build/packages/github/src/tracker/documents.js
/**
 * The tracker's GraphQL documents, as text: names and numbers go in as variables; the only thing spliced in is an
 * issue number that was checked to be one.
 */
const LABEL_EVENTS = `
  nodes {
    __typename
    ... on LabeledEvent { createdAt actor { __typename login } label { name } }
    ... on UnlabeledEvent { createdAt actor { __typename login } label { name } }
  }
  pageInfo { hasNextPage endCursor }`;
const LINKED_PULL_REQUESTS = `
  nodes {
    number url state baseRefName headRefOid
    mergeCommit { oid }
    repository { nameWithOwner }
  }
  pageInfo { hasNextPage endCursor }`;
const TICKET_FRAGMENT = `
fragment TicketFields on Issue {
  number url title body state
  stateReason(enableDuplicate: true)
  createdAt updatedAt
  repository { nameWithOwner }
  author { __typename login }
  milestone { number title }
  labels(first: 100) { nodes { name } pageInfo { hasNextPage endCursor } }
  timelineItems(first: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {${LABEL_EVENTS} }
  closedByPullRequestsReferences(first: 25, includeClosedPrs: true) {${LINKED_PULL_REQUESTS} }
}`;
const PAGE = 'nodes { ...TicketFields } pageInfo { hasNextPage endCursor }';
/** A page of the repository's issues, oldest first, so that new ones don't shift the pages. */
const LIST_ISSUES = `query ListIssues(
  $owner: String!, $name: String!, $size: Int!, $after: String,
  $states: [IssueState!], $labels: [String!], $filter: IssueFilters
) {
  repository(owner: $owner, name: $name) {
    page: issues(
      first: $size, after: $after, states: $states, labels: $labels, filterBy: $filter,
      orderBy: { field: CREATED_AT, direction: ASC }
    ) { ${PAGE} }
  }
}
${TICKET_FRAGMENT}`;
/** A page of an issue's sub-issues. */
const LIST_SUB_ISSUES = `query ListSubIssues(
  $owner: String!, $name: String!, $size: Int!, $after: String, $parent: Int!
) {
  repository(owner: $owner, name: $name) {
    issue(number: $parent) { page: subIssues(first: $size, after: $after) { ${PAGE} } }
  }
}
${TICKET_FRAGMENT}`;
/** Issues by number, one alias `issue<number>` each. */
function issuesByNumber(numbers) {
    const aliases = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...TicketFields }`);
    return `query IssuesByNumber($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${aliases.join('\n    ')}
  }
}
${TICKET_FRAGMENT}`;
}
/** More label events of one issue. */
const MORE_LABEL_EVENTS = `query MoreLabelEvents($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      page: timelineItems(first: 100, after: $after, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {${LABEL_EVENTS} }
    }
  }
}`;
/** More pull requests of one issue. */
const MORE_PULL_REQUESTS = `query MorePullRequests($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      page: closedByPullRequestsReferences(first: 100, after: $after, includeClosedPrs: true) {${LINKED_PULL_REQUESTS} }
    }
  }
}`;
/** Milestones whose title resembles a text. */
const FIND_MILESTONE = `query FindMilestone($owner: String!, $name: String!, $title: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: 100, query: $title) { nodes { number title } }
  }
}`;

// EXTERNAL MODULE: ./build/packages/contract/src/ticket.js
var src_ticket = __webpack_require__(81252);
// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
;// CONCATENATED MODULE: ./build/packages/github/src/tracker/ticket.js


/** Makes a ticket of an issue. `repository` is the loop's own: its issues are `#n`, others `owner/name#n`. */
function toTicket(whole, repository) {
    const { issue } = whole;
    const id = ticketId(issue, repository);
    const problems = [];
    const eachOf = (nodes, schema, what) => nodes.flatMap((node) => {
        const parsed = schema.safeParse(node);
        if (parsed.success)
            return [parsed.data];
        problems.push(`${id}: ${what} could not be read (${firstIssue(parsed.error)})`);
        return [];
    });
    const ticket = src_ticket/* Ticket */.Rg.safeParse({
        id,
        number: issue.number,
        repository: issue.repository.nameWithOwner,
        url: issue.url,
        title: issue.title,
        body: issue.body,
        bodySha256: (0,canonical_json/* sha256 */.sc)(issue.body),
        author: toActor(issue.author),
        state: lower(issue.state),
        stateReason: issue.stateReason === null ? null : lower(issue.stateReason),
        labels: eachOf(issue.labels.nodes, LabelNode, 'a label').map(({ name }) => name),
        labelEvents: eachOf(whole.labelEvents, LabelEventNode, 'a label event').flatMap(toLabelEvent),
        createdAt: issue.createdAt,
        updatedAt: issue.updatedAt,
        pullRequests: eachOf(eachOf(whole.pullRequests, PullRequestNode, 'a linked pull request').map(toLinkedPullRequest), src_ticket/* LinkedPullRequest */.wN, 'a linked pull request'),
    });
    if (ticket.success)
        return { ticket: ticket.data, problems };
    return { ticket: null, problems: [...problems, `${id}: could not be read (${firstIssue(ticket.error)})`] };
}
/** `#n` at home, `owner/name#n` elsewhere. */
function ticketId(issue, repository) {
    const { nameWithOwner } = issue.repository;
    const home = nameWithOwner.toLowerCase() === repository.toLowerCase();
    return `${home ? '' : nameWithOwner}#${issue.number}`;
}
function toLabelEvent(node) {
    if (!node.label.name.toLowerCase().startsWith('loop:'))
        return [];
    const action = node.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
    return [{ label: node.label.name, action, actor: toActor(node.actor), at: node.createdAt }];
}
function toLinkedPullRequest(node) {
    return {
        number: node.number,
        repository: node.repository.nameWithOwner,
        url: node.url,
        state: lower(node.state),
        baseRef: node.baseRefName,
        headSha: node.headRefOid,
        mergeCommitSha: node.mergeCommit?.oid ?? null,
    };
}
/** GitHub gives no actor for a deleted account and shows it as `ghost`. */
function toActor(node) {
    if (node === null)
        return { login: 'ghost', kind: 'unknown', permission: null };
    const kind = node.__typename === 'User' ? 'user' : node.__typename === 'Bot' ? 'bot' : 'unknown';
    return { login: node.login, kind, permission: null };
}
const lower = (text) => text.toLowerCase().replaceAll('_', '-');
/** The first thing a schema objects to. */
function firstIssue(error) {
    const [issue] = error.issues;
    return issue === undefined ? 'unreadable' : `${issue.path.join('.') || 'it'}: ${issue.message}`;
}

;// CONCATENATED MODULE: ./build/packages/github/src/tracker/complete-issue.js




/** Pages of 100 read for one issue; beyond them it is a problem, so that one issue can't use up the budget. */
const PAGES = 10;
/** Reads what did not fit the first page of an issue's label events and pull requests. */
async function completeIssue(github, issue) {
    const problems = [];
    const id = ticketId(issue, github.repository);
    const all = async (first, document, what) => {
        const nodes = [...first.nodes];
        let { hasNextPage, endCursor } = first.pageInfo;
        for (let pages = 1; hasNextPage; pages++) {
            if (pages >= PAGES || endCursor === null) {
                problems.push(`${id}: not all ${what} could be read`);
                break;
            }
            const { owner, repo } = (0,repository_name/* parseRepository */.S)(issue.repository.nameWithOwner);
            const variables = { owner, name: repo, number: issue.number, after: endCursor };
            const answer = await github.query('read the tracker', document, variables, IssuePage);
            const { page } = answer.data.repository.issue;
            nodes.push(...page.nodes);
            problems.push(...answer.problems);
            ({ hasNextPage, endCursor } = page.pageInfo);
        }
        return nodes;
    };
    if (issue.labels.pageInfo.hasNextPage)
        problems.push(`${id}: has more than 100 labels`);
    const labelEvents = await all(issue.timelineItems, MORE_LABEL_EVENTS, 'label events');
    const pullRequests = await all(issue.closedByPullRequestsReferences, MORE_PULL_REQUESTS, 'pull requests');
    return { issue, labelEvents, pullRequests, problems };
}

// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/github/src/repository.js
var src_repository = __webpack_require__(99535);
;// CONCATENATED MODULE: ./build/packages/github/src/tracker/gate-permissions.js


/**
 * Adds the permission of the people who labelled a ticket `loop:human-gated`, where the ticket still has the label:
 * one request per person. Bots are no people and are not asked about; whoever has no account any more may do nothing.
 */
async function withGatePermissions(github, tickets) {
    const problems = [];
    const known = new Map();
    const permissionOf = async (login, repository) => {
        const key = `${repository} ${login}`.toLowerCase();
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const level = await (0,src_repository/* readPermission */.c)(github, login, repository).catch((error) => {
            if (!(0,loop_error/* isLoopError */.Rn)(error))
                throw error;
            problems.push(`the permission of ${login} in ${repository} could not be read: ${error.message}`);
            return null;
        });
        known.set(key, level);
        return level;
    };
    const result = [];
    for (const ticket of tickets) {
        const labelEvents = [];
        for (const event of ticket.labelEvents) {
            const asked = event.action === 'labeled' && isGate(event.label) && ticket.labels.some(isGate);
            const { actor } = event;
            if (!asked || actor.kind === 'bot')
                labelEvents.push(event);
            else {
                const permission = actor.kind === 'user' ? await permissionOf(actor.login, ticket.repository) : 'none';
                labelEvents.push({ ...event, actor: { ...actor, permission } });
            }
        }
        result.push({ ...ticket, labelEvents });
    }
    return { tickets: result, problems };
}
const isGate = (label) => label.toLowerCase() === names/* LABELS */.kg.humanGated;

;// CONCATENATED MODULE: ./build/packages/github/src/tracker/list-issues.js




const PAGE_SIZE = 100;
/** GitHub gives up on heavy queries after 10 s; a smaller page then gets through. */
const SMALL_PAGE_SIZE = 20;
const NUMBERS_PER_QUERY = 50;
/** The repository's issues, page by page, up to `limit`. */
function listIssues(github, { label, milestone, open }, limit) {
    const variables = {
        ...repositoryOf(github),
        states: open ? ['OPEN'] : ['OPEN', 'CLOSED'],
        labels: label === undefined ? null : [label],
        filter: milestone === null ? null : { milestoneNumber: String(milestone) },
    };
    return readPages(limit, async (page) => {
        const answer = await github.query('read the tracker', LIST_ISSUES, { ...variables, ...page }, RepositoryPage);
        return { ...answer, page: answer.data.repository.page };
    });
}
/** The sub-issues of an issue, page by page, up to `limit`. */
function listSubIssues(github, parent, limit) {
    return readPages(limit, async (page) => {
        const variables = { ...repositoryOf(github), parent, ...page };
        const answer = await github.query('read the tracker', LIST_SUB_ISSUES, variables, IssuePage);
        return { ...answer, page: answer.data.repository.issue.page };
    });
}
/** Issues by number. One that is absent (or a pull request) is a problem. */
async function readIssues(github, numbers) {
    const nodes = [];
    const problems = [];
    let refusal = null;
    for (let at = 0; at < numbers.length; at += NUMBERS_PER_QUERY) {
        const some = numbers.slice(at, at + NUMBERS_PER_QUERY);
        const answer = await github.query('read the tracker', issuesByNumber(some), repositoryOf(github), AliasedIssues);
        problems.push(...answer.problems);
        refusal ??= answer.refusal;
        for (const number of some) {
            const node = answer.data.repository[`issue${number}`];
            if (node === null || node === undefined)
                problems.push(`#${number}: GitHub gave no issue of that number`);
            else
                nodes.push(node);
        }
    }
    return { nodes, problems, refusal };
}
/** A milestone's number, by number or exact title. Throws `E_GITHUB_NOT_FOUND`. */
async function resolveMilestone(github, milestone) {
    if (/^[1-9]\d{0,8}$/.test(milestone))
        return Number(milestone);
    const variables = { ...repositoryOf(github), title: milestone };
    const { data } = await github.query('read the tracker', FIND_MILESTONE, variables, Milestones);
    const wanted = milestone.toLowerCase();
    const found = data.repository.milestones?.nodes.find(({ title }) => title.toLowerCase() === wanted);
    if (found !== undefined)
        return found.number;
    throw new loop_error/* LoopError */.jO('E_GITHUB_NOT_FOUND', {
        message: `${github.repository} has no milestone ${JSON.stringify(milestone.slice(0, 200))}`,
        remedy: 'Give the milestone’s title as it is shown, or its number.',
    });
}
async function readPages(limit, pageOf) {
    const nodes = [];
    const problems = [];
    let refusal = null;
    const seen = new Set([null]);
    let after = null;
    let size = PAGE_SIZE;
    for (;;) {
        let answer;
        try {
            answer = await pageOf({ size: Math.min(size, limit - nodes.length), after });
        }
        catch (error) {
            if (!(0,loop_error/* isLoopError */.Rn)(error, 'E_GITHUB_UNAVAILABLE') || size === SMALL_PAGE_SIZE)
                throw error;
            size = SMALL_PAGE_SIZE;
            continue;
        }
        nodes.push(...answer.page.nodes);
        problems.push(...answer.problems);
        refusal ??= answer.refusal;
        const { hasNextPage, endCursor } = answer.page.pageInfo;
        if (!hasNextPage)
            return { nodes, problems, refusal };
        if (nodes.length >= limit)
            return { nodes, refusal, problems: [...problems, `there are more than ${limit} issues`] };
        if (seen.has(endCursor))
            return { nodes, refusal, problems: [...problems, 'GitHub gave the same page twice'] };
        seen.add(endCursor);
        after = endCursor;
    }
}
function repositoryOf(github) {
    const { owner, repo } = (0,repository_name/* parseRepository */.S)(github.repository);
    return { owner, name: repo };
}

;// CONCATENATED MODULE: ./build/packages/github/src/tracker/read-tracker.js






/**
 * Reads tickets, their `loop:*` label events and their closing pull requests: one request per 100 tickets, one per
 * person who set `loop:human-gated`. What could not be read is in `problems`, and nothing may be concluded then.
 * Throws `LoopError` when there is nothing to give at all.
 */
async function readTracker(github, query) {
    const limit = query.limit ?? 1000;
    checkQuery(query, limit);
    const readAt = new Date(github.clock.now()).toISOString();
    const problems = [];
    const milestone = query.milestone === undefined ? null : await resolveMilestone(github, query.milestone);
    const reading = await readNodes(github, query, milestone, limit);
    problems.push(...reading.problems);
    const tickets = new Map();
    for (const node of reading.nodes) {
        const parsed = IssueNode.safeParse(node);
        if (!parsed.success) {
            problems.push(`an issue could not be read (${describeNode(node)}${firstIssue(parsed.error)})`);
            continue;
        }
        if (milestone !== null && parsed.data.milestone?.number !== milestone)
            continue;
        const whole = await completeIssue(github, parsed.data);
        const { ticket, problems: faults } = toTicket(whole, github.repository);
        problems.push(...whole.problems, ...faults);
        if (ticket !== null && isWanted(ticket, query))
            tickets.set(ticket.id, ticket);
    }
    if (tickets.size === 0 && reading.refusal !== null)
        throw reading.refusal;
    const gated = await withGatePermissions(github, [...tickets.values()]);
    problems.push(...gated.problems);
    return { repository: github.repository, readAt, tickets: gated.tickets, problems };
}
async function readNodes(github, query, milestone, limit) {
    const { numbers, parent, labels = [], state } = query;
    if (numbers !== undefined)
        return readIssues(github, [...new Set(numbers)].slice(0, limit));
    if (parent !== undefined)
        return listSubIssues(github, parent, limit);
    // One label narrows the listing; GitHub documents no meaning for several, so the rest is matched here.
    return listIssues(github, { label: labels[0], milestone, open: state === 'open' }, limit);
}
function isWanted(ticket, { labels = [], state }) {
    if (state === 'open' && ticket.state !== 'open')
        return false;
    const present = new Set(ticket.labels.map((label) => label.toLowerCase()));
    return labels.every((label) => present.has(label.toLowerCase()));
}
function checkQuery({ numbers = [], parent }, limit) {
    const bad = [...numbers, ...(parent === undefined ? [] : [parent]), limit].find((number) => !Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1);
    const many = numbers.length > limit;
    if (bad === undefined && !many)
        return;
    throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
        message: many ? `${numbers.length} issue numbers, at most ${limit} are read` : `${bad} is not an issue number`,
        remedy: 'Give issue numbers as they stand in the address of the issue.',
    });
}
function describeNode(node) {
    const number = typeof node === 'object' && node !== null && 'number' in node ? node.number : undefined;
    return typeof number === 'number' ? `#${number}, ` : '';
}


/***/ }),

/***/ 26747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/github/src/operations.js
var operations = __webpack_require__(36221);
// EXTERNAL MODULE: ./build/packages/github/src/repository-name.js
var repository_name = __webpack_require__(25443);
// EXTERNAL MODULE: ./build/packages/github/src/request/github-error.js
var github_error = __webpack_require__(14857);
;// CONCATENATED MODULE: ./build/packages/github/src/request/keyed-queue.js
/** Runs the tasks of one key one after the other, whatever became of the one before. */
function createKeyedQueue() {
    const tails = new Map();
    return (key, task) => {
        const result = (tails.get(key) ?? Promise.resolve()).then(task, task);
        const tail = result
            .catch(() => undefined)
            .then(() => {
            if (tails.get(key) === tail)
                tails.delete(key);
        });
        tails.set(key, tail);
        return result;
    };
}

// EXTERNAL MODULE: ./build/packages/github/src/request/rate-limit.js
var rate_limit = __webpack_require__(87281);
;// CONCATENATED MODULE: ./build/packages/github/src/request/exchange.js



/** Retries and pauses around a transport. One request is under way at a time, so a pause holds back all of them. */
function createExchange(options) {
    const inTurn = createKeyedQueue();
    let waited = 0;
    async function pause(ms, tooLong) {
        if (waited + ms > options.totalWaitMs)
            throw tooLong(options.clock.now() + ms);
        waited += ms;
        await options.clock.sleep(ms, options.signal);
    }
    async function sendPatiently(asked, call) {
        for (let tries = 0;; tries++) {
            const outcome = await options.send(call);
            if (outcome.kind !== 'limited')
                return outcome;
            await waitForLimit(asked, outcome.answer, tries);
        }
    }
    async function waitForLimit(asked, answer, tries) {
        const { waitMs, until, reason } = (0,rate_limit/* rateLimitPause */.CG)(answer.headers, options.clock.now(), tries);
        if (tries + 1 >= options.tries)
            throw (0,github_error/* rateLimitError */.m4)(asked, answer, until);
        options.log.warning(`GitHub's rate limit (${reason}): waiting ${Math.ceil(waitMs / 1000)} s to ${asked.what}.`);
        await pause(waitMs, () => (0,github_error/* rateLimitError */.m4)(asked, answer, until));
    }
    async function backOff(asked, tries, headers) {
        const wanted = (0,rate_limit/* parseRetryAfter */.mu)(headers['retry-after'], options.clock.now());
        const ms = wanted ?? Math.round(1000 * 2 ** tries * (1 + options.random.next() / 4));
        const loss = { why: 'unavailable', detail: 'GitHub asks for a longer wait', headers, cause: undefined };
        await pause(ms, () => (0,github_error/* lossError */.mu)(asked, loss));
    }
    async function repeatInTurn(asked, call) {
        for (let tries = 0;; tries++) {
            const outcome = await sendPatiently(asked, call);
            if (outcome.kind === 'answered')
                return outcome.data;
            if (outcome.kind === 'refused')
                throw (0,github_error/* refusalError */.z_)(asked, outcome.answer);
            if (tries + 1 >= options.tries)
                throw (0,github_error/* lossError */.mu)(asked, outcome.lost);
            options.log.debug(`${asked.what}: ${outcome.lost.detail}; trying again`);
            await backOff(asked, tries, outcome.lost.headers);
        }
    }
    return {
        once: (asked, call) => inTurn('', () => sendPatiently(asked, call)),
        repeat: (asked, call) => inTurn('', () => repeatInTurn(asked, call)),
        backOff,
    };
}

// EXTERNAL MODULE: ./build/packages/github/src/request/outcome.js
var request_outcome = __webpack_require__(72429);
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
;// CONCATENATED MODULE: ./build/packages/github/src/request/transport.js


/**
 * octokit, one exchange at a time, writes spaced once there are more than a few. `@octokit/plugin-retry` repeats POSTs
 * blindly and `@octokit/plugin-throttling` runs on a clock of its own and spaces queries as if they were writes, so the
 * rules of https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api are kept here.
 */
function createTransport(options) {
    const octokit = new dist_src/* Octokit */.E({
        auth: options.token,
        userAgent: options.userAgent,
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        request: { fetch: options.fetch },
    });
    const counts = { rest: 0, graphql: 0, writes: 0 };
    let lastWriteEnded = Number.NEGATIVE_INFINITY;
    async function send(call) {
        if (call.kind === 'write' && counts.writes >= options.writeBurst) {
            const wait = lastWriteEnded + options.writeSpacingMs - options.clock.now();
            if (wait > 0)
                await options.clock.sleep(wait, options.signal);
        }
        counts[call.kind === 'query' ? 'graphql' : 'rest'] += 1;
        if (call.kind === 'write')
            counts.writes += 1;
        try {
            return await exchange(call);
        }
        finally {
            if (call.kind === 'write')
                lastWriteEnded = options.clock.now();
        }
    }
    async function exchange(call) {
        options.signal?.throwIfAborted();
        const deadline = AbortSignal.timeout(options.requestTimeoutMs);
        const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
        let outcome;
        try {
            const headers = { 'x-github-api-version': '2022-11-28' };
            outcome = (0,request_outcome/* classifyAnswer */.BO)(await octokit.request(call.route, { ...call.parameters, headers, request: { signal } }));
        }
        catch (error) {
            outcome = (0,request_outcome/* classifyError */.fe)(error);
        }
        options.signal?.throwIfAborted();
        if (outcome.kind === 'lost' && deadline.aborted) {
            const detail = `no complete answer within ${options.requestTimeoutMs / 1000} s`;
            return { kind: 'lost', lost: { ...outcome.lost, why: 'unavailable', detail } };
        }
        return call.kind === 'query' ? classifyQueryAnswer(outcome) : outcome;
    }
    return { send, counts: () => ({ ...counts, total: counts.rest + counts.graphql }) };
}
/** GraphQL says "slow down" and "try again" with status 200. */
function classifyQueryAnswer(outcome) {
    if (outcome.kind !== 'answered')
        return outcome;
    const { status, headers, data } = outcome;
    for (const error of graphqlErrors(data)) {
        const message = (0,request_outcome/* shorten */.ml)(error.message);
        if (error.type === 'RATE_LIMITED' || /secondary rate limit/i.test(message)) {
            return { kind: 'limited', answer: { status, headers, message, data } };
        }
        if (/^something went wrong while executing your query/i.test(message)) {
            return { kind: 'lost', lost: { why: 'unavailable', detail: message, headers, cause: undefined } };
        }
    }
    return outcome;
}
/** The `errors` of a GraphQL answer, in a form that can be relied on. */
function graphqlErrors(answer) {
    const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
    if (errors === undefined || errors === null)
        return [];
    if (!Array.isArray(errors))
        return [{ type: '', message: 'errors that are no list', path: '' }];
    return errors.map((error) => {
        const { type, message, path } = (typeof error === 'object' && error !== null ? error : {});
        return {
            type: typeof type === 'string' ? type : '',
            message: typeof message === 'string' ? message : 'an error without a message',
            path: Array.isArray(path) ? path.join('.') : '',
        };
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/request/query-answer.js



/** Reads a GraphQL body: errors beside usable data become problems, errors without it are thrown. */
function readQueryAnswer(asked, schema, body) {
    const errors = graphqlErrors(body);
    const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
    const parsed = schema.safeParse(data);
    if (parsed.success) {
        const forbidden = errors.find(isForbidden);
        return {
            data: parsed.data,
            problems: errors.map((error) => describe(asked, error)),
            refusal: forbidden === undefined ? null : queryError(asked, forbidden, body),
        };
    }
    const [first] = errors;
    if (first !== undefined)
        throw queryError(asked, first, body);
    const issues = parsed.error.issues.slice(0, 3);
    throw (0,github_error/* shapeError */.cn)(asked, issues.map((issue) => `${issue.path.join('.') || 'data'}: ${issue.message}`).join('; '));
}
const isForbidden = (error) => /^(?:FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(error.type);
function queryError(asked, error, data) {
    const answer = (status) => ({ status, headers: {}, message: (0,request_outcome/* shorten */.ml)(error.message), data });
    if (isForbidden(error))
        return (0,github_error/* permissionError */.eu)(asked, answer(200));
    return (0,github_error/* refusalError */.z_)(asked, answer(error.type === 'NOT_FOUND' ? 404 : 422));
}
function describe(asked, error) {
    const where = error.path === '' ? '' : ` at ${(0,request_outcome/* shorten */.ml)(error.path)}`;
    const cure = isForbidden(error) ? ` (needs ${(0,github_error/* permissionYaml */.D5)(asked.permissions).replace(/\n\s*/g, ' ')})` : '';
    return `GitHub could not ${asked.what}${where}: ${(0,request_outcome/* shorten */.ml)(error.message)}${cure}`;
}

;// CONCATENATED MODULE: ./build/packages/github/src/request/route.js

/**
 * Refuses values that would change which path a route names. octokit percent-encodes `/`, `?` and `#`, but not `.`,
 * and URL parsers resolve `..` (and drop an empty last segment): `DELETE …/labels/` removes every label.
 * Throws `E_GITHUB_REFUSED`.
 */
function checkRouteParameters(route, parameters) {
    for (const [, name] of route.matchAll(/\{(\w+)\}/g)) {
        const value = name === undefined ? undefined : parameters[name];
        const usable = typeof value === 'number'
            ? Number.isSafeInteger(value) && value > 0
            : typeof value === 'string' && !/^\.{0,2}$/.test(value) && value.isWellFormed();
        if (usable)
            continue;
        throw new loop_error/* LoopError */.jO('E_GITHUB_REFUSED', {
            message: `${JSON.stringify(value)} cannot be used as {${name}} in ${route}`,
            remedy: 'Use a plain name or number: it becomes one segment of an address at GitHub.',
        });
    }
}

// EXTERNAL MODULE: ./build/packages/github/src/user-agent.js
var user_agent = __webpack_require__(23504);
;// CONCATENATED MODULE: ./build/packages/github/src/create-github.js










const DEFAULT_GITHUB_LIMITS = {
    writeBurst: 4,
    writeSpacingMs: 1000,
    requestTimeoutMs: 30_000,
    tries: 4,
    totalWaitMs: 15 * 60_000,
};
/** A client of one repository. Throws `E_GITHUB_UNAUTHENTICATED` without a token, `E_INPUT_INVALID` for a bad name. */
function createGitHub(options) {
    const { owner, repo } = (0,repository_name/* parseRepository */.S)(options.repository);
    if (options.token.trim() === '') {
        throw new loop_error/* LoopError */.jO('E_GITHUB_UNAUTHENTICATED', {
            message: 'no GitHub token was given',
            remedy: `Pass \`github-token\`, e.g. ${github_error/* TOKEN_EXPRESSION */.Bi}.`,
        });
    }
    const limits = { ...DEFAULT_GITHUB_LIMITS, ...definedLimits(options) };
    const transport = createTransport({
        ...limits,
        token: options.token,
        userAgent: (0,user_agent/* userAgent */.N)(options),
        apiUrl: options.apiUrl,
        fetch: options.fetch ?? globalThis.fetch,
        clock: options.clock,
        signal: options.signal,
    });
    const exchange = createExchange({ ...options, ...limits, signal: options.signal, send: transport.send });
    const routed = (operation, parameters) => {
        const all = { owner, repo, ...parameters };
        checkRouteParameters(operations/* OPERATIONS */.x[operation].route, all);
        return { route: operations/* OPERATIONS */.x[operation].route, parameters: all };
    };
    const asked = (what, permissions, writes) => {
        return { what, repository: options.repository, permissions, writes };
    };
    async function read(operation, parameters, answer) {
        const about = asked(operation, operations/* OPERATIONS */.x[operation].permissions, false);
        return parseAnswer(about, answer, await exchange.repeat(about, { kind: 'read', ...routed(operation, parameters) }));
    }
    async function query(name, document, variables, data) {
        const about = asked(name, operations/* QUERIES */.D[name].permissions, false);
        if (!/^\s*query\b/.test(document)) {
            throw new loop_error/* LoopError */.jO('E_INTERNAL', { message: `${name}: not a query`, remedy: 'Please report this.' });
        }
        const call = {
            kind: 'query',
            route: `POST ${options.graphqlUrl}`,
            parameters: { query: document, variables },
        };
        return readQueryAnswer(about, data, await exchange.repeat(about, call));
    }
    async function write(request) {
        const about = asked(request.operation, operations/* OPERATIONS */.x[request.operation].permissions, true);
        const call = { kind: 'write', ...routed(request.operation, request.parameters) };
        for (let tries = 0;; tries++) {
            const outcome = await exchange.once(about, call);
            if (outcome.kind === 'refused')
                throw (0,github_error/* refusalError */.z_)(about, outcome.answer);
            const parsed = outcome.kind === 'answered' ? request.answer.safeParse(outcome.data) : null;
            if (parsed?.success === true)
                return parsed.data;
            const error = outcome.kind === 'lost' ? (0,github_error/* lossError */.mu)(about, outcome.lost) : (0,github_error/* shapeError */.cn)(about, describeIssues(parsed?.error));
            options.log.warning(`${error.message} Looking whether it took effect.`);
            await exchange.backOff(about, tries, outcome.kind === 'lost' ? outcome.lost.headers : {});
            const found = request.find === 'idempotent' ? null : await request.find();
            if (found !== null)
                return found;
            if (tries + 1 >= limits.tries)
                throw error;
        }
    }
    return {
        repository: options.repository,
        serverUrl: options.serverUrl.replace(/\/+$/, ''),
        clock: options.clock,
        log: options.log,
        read,
        query,
        write,
        alone: createKeyedQueue(),
        requests: transport.counts,
    };
}
function definedLimits(options) {
    const names = Object.keys(DEFAULT_GITHUB_LIMITS);
    return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}
function parseAnswer(about, schema, data) {
    const parsed = schema.safeParse(data);
    if (!parsed.success)
        throw (0,github_error/* shapeError */.cn)(about, describeIssues(parsed.error));
    return parsed.data;
}
function describeIssues(error) {
    const issues = error?.issues.slice(0, 3) ?? [];
    return issues.map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.message}`).join('; ') || 'no content';
}

;// CONCATENATED MODULE: ./build/packages/loop/src/context/open-github.js

/** A GitHub client that names the action and the job it speaks for. */
function openGitHub(deps, token) {
    const { context, clock, random, log } = deps;
    return createGitHub({
        token,
        action: context.actionName,
        version: context.actionVersion,
        job: context.job,
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        serverUrl: context.serverUrl,
        repository: context.repository,
        clock,
        random,
        log,
    });
}


/***/ }),

/***/ 42233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ askOracle)
/* harmony export */ });
/* harmony import */ var _loop_actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4686);
/* harmony import */ var _loop_actions_verifier__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68214);


/** Reads the tracker fresh and decides. A tracker that can't be read at all is "not done", with the reason. */
async function askOracle(github, request) {
    const { batch } = request;
    const numbers = batch.flatMap((id) => (id.startsWith('#') ? [Number(id.slice(1))] : []));
    const readAt = new Date(github.clock.now()).toISOString();
    try {
        const tracker = numbers.length === 0
            ? { repository: github.repository, readAt, tickets: [], problems: [] }
            : await (0,_loop_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .readTracker */ .T)(github, { numbers, state: 'all' });
        return { ...(0,_loop_actions_verifier__WEBPACK_IMPORTED_MODULE_1__/* .decideBatch */ .j)({ batch, tracker, baseRef: request.baseRef }), fault: null };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        const tracker = { repository: github.repository, readAt, tickets: [], problems: [problem] };
        return { ...(0,_loop_actions_verifier__WEBPACK_IMPORTED_MODULE_1__/* .decideBatch */ .j)({ batch, tracker, baseRef: request.baseRef }), fault: error };
    }
}


/***/ }),

/***/ 59448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ summarizeOracle)
/* harmony export */ });
/* harmony import */ var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99830);

/** The oracle's answer and its reason per ticket. */
function summarizeOracle(decision) {
    const rows = decision.tickets.map(({ id, standing, reason }) => [
        (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(id),
        standing,
        (0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason),
    ]);
    return [
        `## Oracle: ${decision.done ? 'done' : 'not done'}`,
        `${(0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(decision.reason)}.`,
        ...(rows.length === 0 ? [] : [(0,_loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['ticket', 'stands as', 'because'], rows)]),
    ].join('\n\n');
}


/***/ }),

/***/ 36246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseBatch)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);

/** The words of the `batch` input; a contract of its own, documented in the README of triage. */
const FORMS = 'numbers (12 or #12), label:<name>, milestone:<title or number>, parent:<number>';
/** Reads the entries of the input `batch`; null when there are none. Throws `E_INPUT_INVALID`. */
function parseBatch(entries, state) {
    if (entries.length === 0)
        return null;
    const numbers = [];
    const labels = [];
    let milestone;
    let parent;
    for (const entry of entries) {
        const number = /^#?([1-9]\d{0,9})$/.exec(entry)?.[1];
        const [, kind, value] = /^(label|milestone|parent):\s*(.+)$/.exec(entry) ?? [];
        if (number !== undefined)
            numbers.push(Number(number));
        else if (kind === 'label' && value !== undefined)
            labels.push(value);
        else if (kind === 'milestone' && value !== undefined && milestone === undefined)
            milestone = value;
        else if (kind === 'parent' && parent === undefined && /^#?[1-9]\d{0,9}$/.test(value ?? '')) {
            parent = Number(value?.replace('#', ''));
        }
        else
            throw invalid(`batch: ${JSON.stringify(entry.slice(0, 120))} is not allowed`);
    }
    if (numbers.length > 0 && (labels.length > 0 || milestone !== undefined || parent !== undefined)) {
        throw invalid('batch: numbers can’t be mixed with label:, milestone: or parent:');
    }
    return {
        state,
        ...(numbers.length > 0 ? { numbers: [...new Set(numbers)] } : {}),
        ...(labels.length > 0 ? { labels } : {}),
        ...(milestone === undefined ? {} : { milestone }),
        ...(parent === undefined ? {} : { parent }),
    };
}
function invalid(message) {
    return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .LoopError */ .jO('E_INPUT_INVALID', { message, remedy: `Write ${FORMS}, separated by commas or line breaks.` });
}


/***/ }),

/***/ 41729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resolveBatch)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
/* harmony import */ var _loop_actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4686);


/**
 * The tickets of a batch by id, resolved once: open and closed tickets alike, since a batch does not shrink by closing.
 * Throws `E_GITHUB_MALFORMED` where the tracker could not be read in full, since a shorter batch would be done sooner.
 */
async function resolveBatch(github, query) {
    if (query.numbers !== undefined)
        return query.numbers.map((number) => `#${number}`);
    const tracker = await (0,_loop_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .readTracker */ .T)(github, { ...query, state: 'all' });
    if (tracker.problems.length > 0) {
        throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .LoopError */ .jO('E_GITHUB_MALFORMED', {
            message: `the batch could not be read in full: ${tracker.problems[0]}`,
            remedy: 'Run the oracle again; if it stays, name the tickets by number.',
        });
    }
    return tracker.tickets.map(({ id }) => id);
}


/***/ })

};
