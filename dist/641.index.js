export const id = 641;
export const ids = [641];
export const modules = {
	81252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rg: () => Ticket,
			e6: () => PermissionLevel,
			wN: () => LinkedPullRequest
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const PERMISSION_LEVELS = [
			"none",
			"read",
			"triage",
			"write",
			"maintain",
			"admin"
		];
		const PermissionLevel = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(PERMISSION_LEVELS);
		const Actor = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			login: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"user",
				"bot",
				"unknown"
			]),
			permission: PermissionLevel.nullable().describe("null when it was not asked for or could not be read.")
		});
		const LinkedPullRequest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"open",
				"closed",
				"merged"
			]),
			baseRef: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			headSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			mergeCommitSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.nullable()
		});
		const Dependency = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			id: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.nullable().describe("null: GitHub says that there is one and may not show it."),
			relation: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"blocked-by",
				"sub-issue",
				"named"
			]).describe("named: the body says \"blocked by #n\", and GitHub has no dependency of it."),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"open",
				"closed",
				"unknown"
			]),
			openBlockers: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Open issues that it waits for itself: closed and waiting is not live."),
			stateReason: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"completed",
				"not-planned",
				"duplicate",
				"reopened"
			]).nullable()
		});
		const Ticket = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			id: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			bodySha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np,
			author: Actor,
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["open", "closed"]),
			stateReason: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"completed",
				"not-planned",
				"duplicate",
				"reopened"
			]).nullable(),
			labels: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			labelEvents: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				label: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["labeled", "unlabeled"]),
				actor: Actor,
				at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc
			})).describe("Timeline order; only labels that decide something (loop:*)."),
			createdAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			updatedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(LinkedPullRequest),
			dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Dependency).describe("What it waits for, finished or not.")
		}).describe("An issue of the tracker.");
	}),
	11155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HT: () => closeBatch,
			Pu: () => readBatches,
			lk: () => formatMembers
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79264);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99535);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25443);
		const LIST_BATCHES = `query ListBatches($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url body state viewerDidAuthor includesCreatedEdit
        userContentEdits(first: 100) { nodes { editor { __typename login } } pageInfo { hasNextPage } }
      }
    }
  }
}`;
		const Editor = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			__typename: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			login: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}).nullable();
		const Node = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["OPEN", "CLOSED"]),
			viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			includesCreatedEdit: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			userContentEdits: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ editor: Editor })),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__.zMY() })
			}).nullable()
		});
		const Answer = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ issues: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Node) }) }) });
		const HEAD = /^<!-- loop-actions:batch:([^ ]{1,300}) -->\r?\n/;
		async function readBatches(github, kind) {
			const { owner, repo: name } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_1__.S)(github.repository);
			const variables = {
				owner,
				name,
				label: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.kg.batch
			};
			const { data } = await github.query("find an issue", LIST_BATCHES, variables, Answer);
			const found = [];
			for (const node of data.repository.issues.nodes) {
				const marked = HEAD.exec(node.body);
				const key = marked?.[1] ?? "";
				if (!node.viewerDidAuthor || marked === null || !key.startsWith(`${kind}/`)) continue;
				const members = parseMembers(node.body.slice(marked[0].length));
				const doubt = members === null ? "its list of tickets can’t be read" : await doubtOf(github, node);
				const { number, url } = node;
				found.push({
					number,
					url,
					key,
					state: node.state === "OPEN" ? "open" : "closed",
					members: members ?? [],
					doubt
				});
			}
			return found;
		}
		async function doubtOf(github, { userContentEdits, includesCreatedEdit }) {
			if (userContentEdits === null) return "who changed its text could not be read";
			if (userContentEdits.pageInfo.hasNextPage) return "its text was changed more than a hundred times";
			const edits = includesCreatedEdit ? userContentEdits.nodes.slice(0, -1) : userContentEdits.nodes;
			const editors = new Map(edits.map(({ editor }) => [editor?.login ?? "", editor]));
			for (const editor of editors.values()) {
				if (editor === null || editor.__typename !== "User") return `its text was changed by ${editor?.login ?? "nobody known"}`;
				const level = await (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.c)(github, editor.login);
				if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.s)(level)) {
					return `its text was changed by ${editor.login}, who may not write here`;
				}
			}
			return null;
		}
		const FENCE = "```loop-batch";
		function formatMembers(members) {
			return [
				FENCE,
				...members,
				"```"
			].join("\n");
		}
		function parseMembers(body) {
			const lines = body.split(/\r?\n/).map((line) => line.trimEnd());
			const start = lines.indexOf(FENCE);
			const end = lines.indexOf("```", start + 1);
			if (start === -1 || end === -1 || lines.indexOf(FENCE, start + 1) !== -1) return null;
			const members = lines.slice(start + 1, end).filter((line) => line !== "");
			return members.every((line) => /^#[1-9]\d{0,9}$/.test(line)) ? [...new Set(members)] : null;
		}
		async function closeBatch(github, number) {
			await github.write({
				operation: "update an issue",
				parameters: {
					issue_number: number,
					state: "closed",
					state_reason: "completed"
				},
				answer: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive() }),
				find: "idempotent"
			});
		}
	}),
	94972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => readFileAt,
			p: () => readBranch
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const Branch = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1) }) });
		const FileAnswer = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("file"),
			encoding: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			content: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		async function readBranch(github, branch) {
			const { commit } = await github.read("read a branch", { branch }, Branch);
			return commit.sha;
		}
		async function readFileAt(github, sha, path) {
			try {
				const file = await github.read("read a file", {
					path,
					ref: sha
				}, FileAnswer);
				return Buffer.from(file.content, file.encoding === "base64" ? "base64" : "utf8").toString("utf8");
			} catch (error) {
				if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.Rn)(error, "E_GITHUB_NOT_FOUND")) return null;
				throw error;
			}
		}
	}),
	99535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => readPermission });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81252);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25443);
		const RepositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			default_branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
			private: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			visibility: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"public",
				"private",
				"internal"
			]).optional(),
			archived: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
			html_url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5(),
			permissions: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ push: zod__WEBPACK_IMPORTED_MODULE_0__.zMY() }).optional()
		});
		async function readRepository(github) {
			const answer = await github.read("read the repository", {}, RepositoryAnswer);
			return {
				defaultBranch: answer.default_branch,
				visibility: answer.visibility ?? (answer.private ? "private" : "public"),
				archived: answer.archived ?? false,
				url: answer.html_url,
				mayPush: answer.permissions?.push ?? null
			};
		}
		const PermissionAnswer = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			permission: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			role_name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
		});
		async function readPermission(github, login, repository = github.repository) {
			try {
				const { owner, repo } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_1__.S)(repository);
				const answer = await github.read("read a permission", {
					owner,
					repo,
					username: login
				}, PermissionAnswer);
				const known = [answer.role_name, answer.permission].map((name) => _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.e6.safeParse(name));
				return known.find((level) => level.success)?.data ?? "none";
			} catch (error) {
				if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error, "E_GITHUB_NOT_FOUND")) return "none";
				throw error;
			}
		}
	}),
	37309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => dependenciesOf,
			q: () => resolveNamed
		});
		var repository_name = __webpack_require__(25443);
		var answers = __webpack_require__(81035);
		var documents = __webpack_require__(31654);
		var sanitize_inbound = __webpack_require__(31188);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/tracker/named-dependencies.js";
		const MAX_BODY = 65536;
		const MAX_LINE = 1e3;
		const MAX_NAMED = 50;
		const KEYWORD = /\b(?:blocked by|depends on)\b:? */gi;
		const REFERENCE = /(?:([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}))?#([1-9]\d{0,8})\b(?: *(?:,|&|\band\b) *)*/y;
		function namedDependencies(body, repository) {
			if (!/blocked by|depends on/i.test(body)) return [];
			const ids = new Set();
			let fence = false;
			for (const whole of (0, sanitize_inbound.D)(body.slice(0, MAX_BODY), { maxChars: MAX_BODY }).text.split("\n")) {
				const line = whole.slice(0, MAX_LINE);
				if (/^ {0,3}(?:```|~~~)/.test(line)) fence = !fence;
				if (fence || /^(?: {0,3}>| {4}|\t)/.test(line)) continue;
				for (const id of referencesOf(line.replace(/`[^`]*`/g, " "), repository)) {
					if (ids.size < MAX_NAMED) ids.add(id);
				}
			}
			return [...ids];
		}
		function* referencesOf(line, repository) {
			for (const keyword of line.matchAll(KEYWORD)) {
				let at = keyword.index + keyword[0].length;
				for (;;) {
					REFERENCE.lastIndex = at;
					const found = REFERENCE.exec(line);
					if (found === null) break;
					const [text, elsewhere = "", number = ""] = found;
					at += text.length;
					yield `${elsewhere.toLowerCase() === repository.toLowerCase() ? "" : elsewhere}#${number}`;
				}
			}
		}
		var ticket_id = __webpack_require__(65814);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/tracker/dependencies.js";
		const UNSEEN = {
			id: null,
			state: "unknown",
			stateReason: null,
			openBlockers: 0
		};
		function dependenciesOf(issue, repository) {
			const blockers = related(issue.blockedBy, "blocked-by", repository);
			const hidden = (issue.issueDependenciesSummary?.totalBlockedBy ?? 0) - blockers.length;
			const native = [
				...blockers,
				...hidden > 0 ? [{
					...UNSEEN,
					relation: "blocked-by"
				}] : [],
				...related(issue.subIssues, "sub-issue", repository)
			];
			if (native.some(({ relation }) => relation === "blocked-by")) return native;
			const own = (0, ticket_id.A)(issue, repository);
			const named = namedDependencies(issue.body, issue.repository.nameWithOwner).filter((id) => id !== own);
			return [...native, ...named.map((id) => ({
				...UNSEEN,
				id,
				relation: "named"
			}))];
		}
		function related(page, relation, repository) {
			if (page === undefined) return [];
			const found = page.nodes.map((node) => {
				const parsed = answers.E9.safeParse(node);
				if (!parsed.success) return {
					...UNSEEN,
					relation
				};
				const { state, stateReason, issueDependenciesSummary: waits } = parsed.data;
				return {
					id: (0, ticket_id.A)(parsed.data, repository),
					relation,
					state: lower(state),
					stateReason: lower(stateReason),
					openBlockers: waits?.blockedBy ?? 0
				};
			});
			return page.pageInfo.hasNextPage ? [...found, {
				...UNSEEN,
				relation
			}] : found;
		}
		const MAX_ASKED = 100;
		async function resolveNamed(github, tickets) {
			const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
			const asked = new Set();
			for (const { dependencies } of tickets) {
				for (const { id, relation } of dependencies) {
					if (relation !== "named" || id === null || !id.startsWith("#") || known.has(id)) continue;
					if (asked.size < MAX_ASKED) asked.add(Number(id.slice(1)));
				}
			}
			for (const [id, state] of await readStates(github, [...asked])) known.set(id, state);
			const resolve = (dependency) => {
				const state = dependency.relation === "named" && dependency.id !== null ? known.get(dependency.id) : undefined;
				if (state === undefined) return dependency;
				return {
					...dependency,
					state: state.state,
					stateReason: state.stateReason
				};
			};
			return tickets.map((ticket) => ({
				...ticket,
				dependencies: ticket.dependencies.map(resolve)
			}));
		}
		async function readStates(github, numbers) {
			const states = new Map();
			if (numbers.length === 0) return states;
			const { owner, repo: name } = (0, repository_name.S)(github.repository);
			const { data } = await github.query("read the tracker", (0, documents.Uu)(numbers), {
				owner,
				name
			}, answers.QU);
			for (const number of numbers) {
				const parsed = answers.E9.safeParse(data.repository[`issue${number}`]);
				if (!parsed.success || (0, ticket_id.A)(parsed.data, github.repository) !== `#${number}`) continue;
				const { state, stateReason } = parsed.data;
				states.set(`#${number}`, {
					state: lower(state),
					stateReason: lower(stateReason)
				});
			}
			return states;
		}
		const lower = (text) => text === null ? null : text.toLowerCase().replaceAll("_", "-");
	}),
	31654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rq: () => LIST_SUB_ISSUES,
			SQ: () => recallIssues,
			Tf: () => issuesByNumber,
			Uu: () => issueStates,
			iR: () => withoutDependencies,
			lz: () => MORE_LABEL_EVENTS,
			tF: () => FIND_MILESTONE,
			wg: () => LIST_ISSUES,
			zj: () => MORE_PULL_REQUESTS
		});
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
		const CLOSING_PULL_REQUESTS = `closedByPullRequestsReferences(first: 25, includeClosedPrs: true) {${LINKED_PULL_REQUESTS} }`;
		const RELATED = "nodes { number state stateReason(enableDuplicate: true) repository { nameWithOwner } issueDependenciesSummary { blockedBy } } pageInfo { hasNextPage endCursor }";
		const DEPENDENCIES = `
  blockedBy(first: 50) { ${RELATED} }
  issueDependenciesSummary { blockedBy totalBlockedBy }
  subIssues(first: 100) { ${RELATED} }
  subIssuesSummary { total completed }`;
		const withoutDependencies = (document) => document.replace(DEPENDENCIES, "");
		const TICKET_FRAGMENT = `
fragment TicketFields on Issue {
  id number url title body state
  stateReason(enableDuplicate: true)
  createdAt updatedAt lastEditedAt
  repository { nameWithOwner }
  author { __typename login }
  milestone { number title }
  labels(first: 100) { nodes { name } pageInfo { hasNextPage endCursor } }
  timelineItems(first: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {${LABEL_EVENTS} }
  ${CLOSING_PULL_REQUESTS}${DEPENDENCIES}
}`;
		const STANDING_FRAGMENT = `
fragment StandingFields on Issue {
  id number title state
  stateReason(enableDuplicate: true)
  updatedAt lastEditedAt
  repository { nameWithOwner }
  ${CLOSING_PULL_REQUESTS}
  issueDependenciesSummary { blockedBy totalBlockedBy }
  subIssuesSummary { total completed }
}`;
		const PAGE = "nodes { ...TicketFields } pageInfo { hasNextPage endCursor }";
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
		function recallIssues(groups) {
			const each = Array.from({ length: groups }, (_, at) => at);
			return `query RecallIssues(
  $owner: String!, $name: String!, $labels: [String!], $since: DateTime!${each.map((at) => `, $ids${at}: [ID!]!`).join("")}
) {
  repository(owner: $owner, name: $name) {
    open: issues(first: 1, states: [OPEN], labels: $labels) { totalCount }
    changed: issues(first: 100, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) { ${PAGE} }
  }
  ${each.map((at) => `known${at}: nodes(ids: $ids${at}) { ...StandingFields }`).join("\n  ")}
}
${TICKET_FRAGMENT}
${STANDING_FRAGMENT}`;
		}
		const LIST_SUB_ISSUES = `query ListSubIssues(
  $owner: String!, $name: String!, $size: Int!, $after: String, $parent: Int!
) {
  repository(owner: $owner, name: $name) {
    issue(number: $parent) { page: subIssues(first: $size, after: $after) { ${PAGE} } }
  }
}
${TICKET_FRAGMENT}`;
		function issuesByNumber(numbers) {
			const aliases = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...TicketFields }`);
			return `query IssuesByNumber($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${aliases.join("\n    ")}
  }
}
${TICKET_FRAGMENT}`;
		}
		function issueStates(numbers) {
			const aliases = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...IssueState }`);
			return `query IssueStates($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${aliases.join("\n    ")}
  }
}
fragment IssueState on Issue { number state stateReason(enableDuplicate: true) repository { nameWithOwner } }`;
		}
		const MORE_LABEL_EVENTS = `query MoreLabelEvents($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      page: timelineItems(first: 100, after: $after, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {${LABEL_EVENTS} }
    }
  }
}`;
		const MORE_PULL_REQUESTS = `query MorePullRequests($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      page: closedByPullRequestsReferences(first: 100, after: $after, includeClosedPrs: true) {${LINKED_PULL_REQUESTS} }
    }
  }
}`;
		const FIND_MILESTONE = `query FindMilestone($owner: String!, $name: String!, $title: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: 100, query: $title) { nodes { number title } }
  }
}`;
	}),
	45315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$M: () => resolveMilestone,
			lo: () => listSubIssues,
			ts: () => listIssues,
			xM: () => readIssues
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25443);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81035);
		var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31654);
		const PAGE_SIZE = 100;
		const SMALL_PAGE_SIZE = 20;
		function listIssues(github, { label, milestone, open }, limit) {
			const variables = {
				...repositoryOf(github),
				states: open ? ["OPEN"] : ["OPEN", "CLOSED"],
				labels: label === undefined ? null : [label],
				filter: milestone === null ? null : { milestoneNumber: String(milestone) }
			};
			const ask = askTracker(github);
			return readPages(limit, async (page) => {
				const answer = await ask(_documents_js__WEBPACK_IMPORTED_MODULE_0__.wg, {
					...variables,
					...page
				}, _answers_js__WEBPACK_IMPORTED_MODULE_1__.ad);
				return {
					...answer,
					page: answer.data.repository.page
				};
			});
		}
		function listSubIssues(github, parent, limit) {
			const ask = askTracker(github);
			return readPages(limit, async (page) => {
				const variables = {
					...repositoryOf(github),
					parent,
					...page
				};
				const answer = await ask(_documents_js__WEBPACK_IMPORTED_MODULE_0__.Rq, variables, _answers_js__WEBPACK_IMPORTED_MODULE_1__.Bz);
				return {
					...answer,
					page: answer.data.repository.issue.page
				};
			});
		}
		async function readIssues(github, numbers) {
			const nodes = [];
			const problems = [];
			let refusal = null;
			const ask = askTracker(github);
			let size = PAGE_SIZE;
			for (let at = 0; at < numbers.length;) {
				const some = numbers.slice(at, at + size);
				let answer;
				try {
					answer = await ask((0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.Tf)(some), repositoryOf(github), _answers_js__WEBPACK_IMPORTED_MODULE_1__.QU);
				} catch (error) {
					if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.Rn)(error, "E_GITHUB_UNAVAILABLE") || some.length <= SMALL_PAGE_SIZE) throw error;
					size = SMALL_PAGE_SIZE;
					continue;
				}
				at += some.length;
				problems.push(...answer.problems);
				refusal ??= answer.refusal;
				for (const number of some) {
					const node = answer.data.repository[`issue${number}`];
					if (node === null || node === undefined) problems.push(`#${number}: GitHub gave no issue of that number`);
					else nodes.push(node);
				}
			}
			return {
				nodes,
				problems,
				refusal
			};
		}
		async function resolveMilestone(github, milestone) {
			if (/^[1-9]\d{0,8}$/.test(milestone)) return Number(milestone);
			const variables = {
				...repositoryOf(github),
				title: milestone
			};
			const { data } = await github.query("read the tracker", _documents_js__WEBPACK_IMPORTED_MODULE_0__.tF, variables, _answers_js__WEBPACK_IMPORTED_MODULE_1__.sQ);
			const wanted = milestone.toLowerCase();
			const found = data.repository.milestones?.nodes.find(({ title }) => title.toLowerCase() === wanted);
			if (found !== undefined) return found.number;
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_GITHUB_NOT_FOUND", {
				message: `${github.repository} has no milestone ${JSON.stringify(milestone.slice(0, 200))}`,
				remedy: "Give the milestone’s title as it is shown, or its number."
			});
		}
		function askTracker(github) {
			let hasDependencies = true;
			return async (document, variables, schema) => {
				try {
					const text = hasDependencies ? document : (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.iR)(document);
					return await github.query("read the tracker", text, variables, schema);
				} catch (error) {
					if (!hasDependencies || !(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.Rn)(error, "E_GITHUB_REFUSED") || !LACKS_DEPENDENCIES.test(error.message)) throw error;
					github.log.debug("This GitHub has no issue dependencies; what bodies name counts.");
					hasDependencies = false;
					return github.query("read the tracker", (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.iR)(document), variables, schema);
				}
			};
		}
		const LACKS_DEPENDENCIES = /field ['"](?:blockedBy|issueDependenciesSummary|subIssues(?:Summary)?)['"](?: doesn't exist)? on type/i;
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
					answer = await pageOf({
						size: Math.min(size, limit - nodes.length),
						after
					});
				} catch (error) {
					if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.Rn)(error, "E_GITHUB_UNAVAILABLE") || size === SMALL_PAGE_SIZE) throw error;
					size = SMALL_PAGE_SIZE;
					continue;
				}
				nodes.push(...answer.page.nodes);
				problems.push(...answer.problems);
				refusal ??= answer.refusal;
				const { hasNextPage, endCursor } = answer.page.pageInfo;
				if (!hasNextPage) return {
					nodes,
					problems,
					refusal
				};
				if (nodes.length >= limit) return {
					nodes,
					refusal,
					problems: [...problems, `there are more than ${limit} issues`]
				};
				if (seen.has(endCursor)) return {
					nodes,
					refusal,
					problems: [...problems, "GitHub gave the same page twice"]
				};
				seen.add(endCursor);
				after = endCursor;
			}
		}
		function repositoryOf(github) {
			const { owner, repo } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_3__.S)(github.repository);
			return {
				owner,
				name: repo
			};
		}
	}),
	53905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			il: () => completeSnapshot,
			yw: () => readAll,
			T_: () => readTracker,
			x3: () => wantedTickets
		});
		var loop_error = __webpack_require__(79049);
		var dependencies = __webpack_require__(37309);
		var names = __webpack_require__(61950);
		var src_repository = __webpack_require__(99535);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/tracker/gate-permissions.js";
		async function withGatePermissions(github, tickets) {
			const problems = [];
			const known = new Map();
			const permissionOf = async (login, repository) => {
				const key = `${repository} ${login}`.toLowerCase();
				const before = known.get(key);
				if (before !== undefined) return before;
				const level = await (0, src_repository.c)(github, login, repository).catch((error) => {
					if (!(0, loop_error.Rn)(error)) throw error;
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
					const asked = event.action === "labeled" && isGate(event.label) && ticket.labels.some(isGate);
					const { actor } = event;
					if (!asked || actor.kind === "bot") labelEvents.push(event);
					else {
						const permission = actor.kind === "user" ? await permissionOf(actor.login, ticket.repository) : "none";
						labelEvents.push({
							...event,
							actor: {
								...actor,
								permission
							}
						});
					}
				}
				result.push({
					...ticket,
					labelEvents
				});
			}
			return {
				tickets: result,
				problems
			};
		}
		const isGate = (label) => label.toLowerCase() === names.kg.humanGated;
		var list_issues = __webpack_require__(45315);
		var whole_issues = __webpack_require__(84509);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/tracker/read-tracker.js";
		const DEFAULT_LIMIT = 1e3;
		async function readTracker(github, query) {
			const readAt = new Date(github.clock.now()).toISOString();
			const { issues, problems, refusal } = await readAll(github, query);
			const tickets = wantedTickets(issues, query);
			if (tickets.length === 0 && refusal !== null) throw refusal;
			return completeSnapshot(github, {
				readAt,
				tickets,
				problems
			});
		}
		async function readAll(github, query) {
			const limit = query.limit ?? DEFAULT_LIMIT;
			checkQuery(query, limit);
			const milestone = query.milestone === undefined ? null : await (0, list_issues.$M)(github, query.milestone);
			const { nodes, problems, refusal } = await readNodes(github, query, milestone, limit);
			const read = await (0, whole_issues.a)(github, nodes);
			const issues = read.issues.filter(({ node }) => milestone === null || node.milestone?.number === milestone);
			return {
				issues,
				problems: [...problems, ...read.problems],
				refusal
			};
		}
		function wantedTickets(issues, query) {
			const wanted = issues.filter(({ ticket }) => isWanted(ticket, query));
			return [...new Map(wanted.map(({ ticket }) => [ticket.id, ticket])).values()];
		}
		async function completeSnapshot(github, { readAt, tickets, problems }) {
			const gated = await withGatePermissions(github, await (0, dependencies.q)(github, tickets));
			return {
				repository: github.repository,
				readAt,
				tickets: gated.tickets,
				problems: [...problems, ...gated.problems]
			};
		}
		async function readNodes(github, query, milestone, limit) {
			const { numbers, parent, labels = [], state } = query;
			if (numbers !== undefined) return (0, list_issues.xM)(github, [...new Set(numbers)].slice(0, limit));
			if (parent !== undefined) return (0, list_issues.lo)(github, parent, limit);
			return (0, list_issues.ts)(github, {
				label: labels[0],
				milestone,
				open: state === "open"
			}, limit);
		}
		function isWanted(ticket, { labels = [], state }) {
			if (state === "open" && ticket.state !== "open") return false;
			const present = new Set(ticket.labels.map((label) => label.toLowerCase()));
			return labels.every((label) => present.has(label.toLowerCase()));
		}
		function checkQuery({ numbers = [], parent }, limit) {
			const bad = [
				...numbers,
				...parent === undefined ? [] : [parent],
				limit
			].find((number) => !Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1);
			const many = numbers.length > limit;
			if (bad === undefined && !many) return;
			throw new loop_error.jO("E_INPUT_INVALID", {
				message: many ? `${numbers.length} issue numbers, at most ${limit} are read` : `${bad} is not an issue number`,
				remedy: "Give issue numbers as they stand in the address of the issue."
			});
		}
	}),
	65814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => ticketId });
		function ticketId(issue, repository) {
			const { nameWithOwner } = issue.repository;
			const home = nameWithOwner.toLowerCase() === repository.toLowerCase();
			return `${home ? "" : nameWithOwner}#${issue.number}`;
		}
	}),
	38814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D3: () => toActor,
			OE: () => firstIssue,
			sT: () => toTicket
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81252);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71527);
		var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81035);
		var _dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37309);
		var _ticket_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65814);
		function toTicket(whole, repository) {
			const { issue } = whole;
			const id = (0, _ticket_id_js__WEBPACK_IMPORTED_MODULE_0__.A)(issue, repository);
			const problems = [];
			const eachOf = (nodes, schema, what) => nodes.flatMap((node) => {
				const parsed = schema.safeParse(node);
				if (parsed.success) return [parsed.data];
				problems.push(`${id}: ${what} could not be read (${firstIssue(parsed.error)})`);
				return [];
			});
			const ticket = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.Rg.safeParse({
				id,
				number: issue.number,
				repository: issue.repository.nameWithOwner,
				url: issue.url,
				title: issue.title,
				body: issue.body,
				bodySha256: (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.sc)(issue.body),
				author: toActor(issue.author),
				state: lower(issue.state),
				stateReason: issue.stateReason === null ? null : lower(issue.stateReason),
				labels: eachOf(issue.labels.nodes, _answers_js__WEBPACK_IMPORTED_MODULE_3__.Z6, "a label").map(({ name }) => name),
				labelEvents: eachOf(whole.labelEvents, _answers_js__WEBPACK_IMPORTED_MODULE_3__.DS, "a label event").flatMap(toLabelEvent),
				createdAt: issue.createdAt,
				updatedAt: issue.updatedAt,
				pullRequests: eachOf(eachOf(whole.pullRequests, _answers_js__WEBPACK_IMPORTED_MODULE_3__.Xu, "a linked pull request").map(toLinkedPullRequest), _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.wN, "a linked pull request"),
				dependencies: (0, _dependencies_js__WEBPACK_IMPORTED_MODULE_4__.h)(issue, repository)
			});
			if (ticket.success) return {
				ticket: ticket.data,
				problems
			};
			return {
				ticket: null,
				problems: [...problems, `${id}: could not be read (${firstIssue(ticket.error)})`]
			};
		}
		function toLabelEvent(node) {
			if (!node.label.name.toLowerCase().startsWith("loop:")) return [];
			const action = node.__typename === "LabeledEvent" ? "labeled" : "unlabeled";
			return [{
				label: node.label.name,
				action,
				actor: toActor(node.actor),
				at: node.createdAt
			}];
		}
		function toLinkedPullRequest(node) {
			return {
				number: node.number,
				repository: node.repository.nameWithOwner,
				url: node.url,
				state: lower(node.state),
				baseRef: node.baseRefName,
				headSha: node.headRefOid,
				mergeCommitSha: node.mergeCommit?.oid ?? null
			};
		}
		function toActor(node) {
			if (node === null) return {
				login: "ghost",
				kind: "unknown",
				permission: null
			};
			const kind = node.__typename === "User" ? "user" : node.__typename === "Bot" ? "bot" : "unknown";
			return {
				login: node.login,
				kind,
				permission: null
			};
		}
		const lower = (text) => text.toLowerCase().replaceAll("_", "-");
		function firstIssue(error) {
			const [issue] = error.issues;
			return issue === undefined ? "unreadable" : `${issue.path.join(".") || "it"}: ${issue.message}`;
		}
	}),
	84509: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => readWholeIssues });
		var answers = __webpack_require__(81035);
		var repository_name = __webpack_require__(25443);
		var documents = __webpack_require__(31654);
		var ticket_id = __webpack_require__(65814);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/tracker/complete-issue.js";
		const PAGES = 10;
		async function completeIssue(github, issue) {
			const problems = [];
			const id = (0, ticket_id.A)(issue, github.repository);
			const all = async (first, document, what) => {
				const nodes = [...first.nodes];
				let { hasNextPage, endCursor } = first.pageInfo;
				for (let pages = 1; hasNextPage; pages++) {
					if (pages >= PAGES || endCursor === null) {
						problems.push(`${id}: not all ${what} could be read`);
						break;
					}
					const { owner, repo } = (0, repository_name.S)(issue.repository.nameWithOwner);
					const variables = {
						owner,
						name: repo,
						number: issue.number,
						after: endCursor
					};
					const answer = await github.query("read the tracker", document, variables, answers.Bz);
					const { page } = answer.data.repository.issue;
					nodes.push(...page.nodes);
					problems.push(...answer.problems);
					({hasNextPage, endCursor} = page.pageInfo);
				}
				return nodes;
			};
			if (issue.labels.pageInfo.hasNextPage) problems.push(`${id}: has more than 100 labels`);
			const labelEvents = await all(issue.timelineItems, documents.lz, "label events");
			const pullRequests = await all(issue.closedByPullRequestsReferences, documents.zj, "pull requests");
			return {
				issue,
				labelEvents,
				pullRequests,
				problems
			};
		}
		var tracker_ticket = __webpack_require__(38814);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/tracker/whole-issues.js";
		async function readWholeIssues(github, nodes) {
			const issues = [];
			const problems = [];
			for (const given of nodes) {
				const parsed = answers.sd.safeParse(given);
				if (!parsed.success) {
					problems.push(`an issue could not be read (${describeNode(given)}${(0, tracker_ticket.OE)(parsed.error)})`);
					continue;
				}
				const whole = await completeIssue(github, parsed.data);
				const { ticket, problems: faults } = (0, tracker_ticket.sT)(whole, github.repository);
				problems.push(...whole.problems, ...faults);
				if (ticket !== null) issues.push({
					node: parsed.data,
					ticket
				});
			}
			return {
				issues,
				problems
			};
		}
		function describeNode(node) {
			const number = typeof node === "object" && node !== null && "number" in node ? node.number : undefined;
			return typeof number === "number" ? `#${number}, ` : "";
		}
	}),
	16952: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => askOracle });
		var loop_error = __webpack_require__(79049);
		var repository_name = __webpack_require__(25443);
		var schemas = __webpack_require__(80737);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/merges/answers.js";
		const whole = (node) => schemas.Ikc({
			nodes: schemas.YOg(node),
			pageInfo: schemas.Ikc({ hasNextPage: schemas.euz(false) })
		}).transform(({ nodes }) => nodes);
		const Conclusion = schemas.YjP().nullable();
		const Context = schemas.gMt("__typename", [schemas.Ikc({
			__typename: schemas.euz("CheckRun"),
			name: schemas.YjP(),
			status: schemas.YjP(),
			conclusion: Conclusion,
			isRequired: schemas.zMY()
		}), schemas.Ikc({
			__typename: schemas.euz("StatusContext"),
			context: schemas.YjP(),
			state: schemas.YjP(),
			isRequired: schemas.zMY()
		})]);
		const Checks = {
			oid: schemas.YjP(),
			statusCheckRollup: schemas.Ikc({ contexts: whole(Context) }).nullable()
		};
		const Suite = schemas.Ikc({
			databaseId: schemas.aig().nullable(),
			status: schemas.YjP(),
			conclusion: Conclusion,
			workflowRun: schemas.Ikc({ file: schemas.Ikc({ path: schemas.YjP() }).nullable() }).nullable()
		});
		const MergedPull = schemas.Ikc({
			number: schemas.Whr().positive(),
			headRefOid: schemas.YjP(),
			commits: schemas.Ikc({ nodes: schemas.YOg(schemas.Ikc({ commit: schemas.Ikc(Checks) })) }),
			mergeCommit: schemas.Ikc({
				...Checks,
				checkSuites: whole(Suite)
			})
		});
		const Base = schemas.Ikc({
			refUpdateRule: schemas.Ikc({ requiredStatusCheckContexts: schemas.YOg(schemas.YjP().nullable()).nullable() }).nullable(),
			rules: whole(schemas.Ikc({ parameters: schemas.Ikc({
				__typename: schemas.YjP(),
				requiredStatusChecks: schemas.YOg(schemas.Ikc({ context: schemas.YjP() })).optional()
			}).nullable() }))
		});
		const Records = schemas.Ikc({ repository: schemas.g1P(schemas.YjP(), schemas.L5J()) });
		;
		"CONCATENATED MODULE: ./build/packages/github/src/merges/documents.js";
		const checksFor = (pull) => `statusCheckRollup {
        contexts(first: 100) {
          nodes {
            __typename
            ... on CheckRun { name status conclusion isRequired(pullRequestNumber: ${pull}) }
            ... on StatusContext { context state isRequired(pullRequestNumber: ${pull}) }
          }
          pageInfo { hasNextPage }
        }
      }`;
		const RULES = `base: ref(qualifiedName: $base) {
      refUpdateRule { requiredStatusCheckContexts }
      rules(first: 100) {
        nodes { parameters { __typename ... on RequiredStatusChecksParameters { requiredStatusChecks { context } } } }
        pageInfo { hasNextPage }
      }
    }`;
		function mergeRecords(pulls) {
			const aliases = pulls.map((pull) => `pull${pull}: pullRequest(number: ${pull}) {
      number headRefOid
      commits(last: 1) { nodes { commit { oid ${checksFor(pull)} } } }
      mergeCommit {
        oid ${checksFor(pull)}
        checkSuites(first: 50) {
          nodes { databaseId status conclusion workflowRun { file { path } } }
          pageInfo { hasNextPage }
        }
      }
    }`);
			return `query MergeRecords($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    ${[RULES, ...aliases].join("\n    ")}
  }
}`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/merges/read-merges.js";
		const PULLS_PER_QUERY = 50;
		const FEWER_PULLS = 10;
		async function readMerges(github, baseRef, pulls) {
			const problems = [];
			const merges = new Map();
			let requiredContexts = null;
			let size = PULLS_PER_QUERY;
			for (let at = 0; at < pulls.length;) {
				const some = pulls.slice(at, at + size);
				const answer = await ask(github, baseRef, some).catch((error) => {
					if (!(0, loop_error.Rn)(error, "E_GITHUB_UNAVAILABLE") || some.length <= FEWER_PULLS) throw error;
					return null;
				});
				if (answer === null) {
					size = FEWER_PULLS;
					continue;
				}
				at += some.length;
				problems.push(...answer.problems);
				const base = Base.safeParse(answer.repository.base);
				if (base.success) requiredContexts = contextsOf(base.data);
				else {
					requiredContexts = null;
					problems.push(`what ${baseRef} requires could not be read`);
				}
				for (const number of some) {
					const merged = MergedPull.safeParse(answer.repository[`pull${number}`]);
					if (merged.success && !answer.problems.some((problem) => concerns(problem, number))) merges.set(number, evidenceOf(merged.data));
					else problems.push(`the checks of pull request #${number} could not be read`);
				}
			}
			return {
				requiredContexts,
				merges,
				problems
			};
		}
		function concerns(problem, number) {
			const at = /\bpull(\d+)\b/.exec(problem)?.[1];
			return at === undefined || Number(at) === number;
		}
		async function ask(github, baseRef, pulls) {
			const { owner, repo: name } = (0, repository_name.S)(github.repository);
			const variables = {
				owner,
				name,
				base: `refs/heads/${baseRef}`
			};
			const { data, problems } = await github.query("read checks", mergeRecords(pulls), variables, Records);
			return {
				repository: data.repository,
				problems
			};
		}
		function contextsOf({ refUpdateRule, rules }) {
			const protection = refUpdateRule?.requiredStatusCheckContexts ?? [];
			const rulesets = rules.flatMap(({ parameters }) => parameters?.requiredStatusChecks?.map(({ context }) => context));
			return [...new Set([...protection, ...rulesets].filter((context) => context != null))];
		}
		function evidenceOf({ number, headRefOid, commits, mergeCommit }) {
			const head = commits.nodes.at(-1)?.commit;
			return {
				pullRequest: number,
				headSha: headRefOid,
				mergeSha: mergeCommit.oid,
				head: head?.oid === headRefOid ? checksOf(head.statusCheckRollup?.contexts ?? []) : [],
				merge: checksOf(mergeCommit.statusCheckRollup?.contexts ?? []),
				workflows: workflowsOf(mergeCommit.checkSuites)
			};
		}
		function checksOf(contexts) {
			return contexts.map((context) => context.__typename === "CheckRun" ? {
				name: context.name,
				state: stateOf(context.status, context.conclusion),
				required: context.isRequired
			} : {
				name: context.context,
				state: STATUSES[context.state] ?? "failed",
				required: context.isRequired
			});
		}
		const STATUSES = {
			SUCCESS: "passed",
			PENDING: "pending",
			EXPECTED: "pending"
		};
		const PASSED = new Set([
			"SUCCESS",
			"NEUTRAL",
			"SKIPPED"
		]);
		function stateOf(status, conclusion) {
			if (status !== "COMPLETED") return "pending";
			return PASSED.has(conclusion) ? "passed" : "failed";
		}
		function workflowsOf(suites) {
			const newest = new Map();
			for (const suite of suites) {
				const path = suite.workflowRun?.file?.path;
				if (path === undefined) continue;
				const name = path.slice(path.lastIndexOf("/") + 1);
				if ((newest.get(name)?.databaseId ?? -1) < (suite.databaseId ?? 0)) newest.set(name, suite);
			}
			return [...newest].map(([workflow, { status, conclusion }]) => ({
				workflow,
				state: status !== "COMPLETED" ? "pending" : conclusion === "SUCCESS" ? "passed" : "failed"
			}));
		}
		var read_tracker = __webpack_require__(53905);
		var ready_set = __webpack_require__(62783);
		var oracle = __webpack_require__(35924);
		var merged_change = __webpack_require__(77106);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/decide/ask-oracle.js";
		async function askOracle(github, request) {
			try {
				const question = await gather(github, request);
				const set = readyIn(question, request.priorities);
				const blocked = new Map(set.blocked.map(({ id, reason }) => [id, reason]));
				const decision = (0, oracle.j)({
					...question,
					blocked
				});
				const { problems } = question.tracker;
				return {
					...decision,
					ready: set.ready.map(({ id }) => id),
					readySet: set,
					problems,
					fault: null
				};
			} catch (error) {
				const problem = error instanceof Error ? error.message : String(error);
				const tracker = snapshotOf(github, [], [problem]);
				const decision = (0, oracle.j)({
					...factsOf(request),
					tracker,
					records: undefined
				});
				return {
					...decision,
					readySet: {
						ready: [],
						blocked: [],
						cycles: []
					},
					problems: [problem],
					fault: error
				};
			}
		}
		const factsOf = ({ batch, baseRef, postMergeWorkflows, verifyLive }) => ({
			batch,
			baseRef,
			postMergeWorkflows,
			liveRequired: verifyLive !== null
		});
		async function gather(github, request) {
			const { batch, baseRef, verifyLive } = request;
			const read = await readTickets(github, batch);
			const verified = await verifyLive?.(read.tickets);
			const gaps = verified === undefined ? [] : [...verified.gaps.keys()];
			const tracker = await withGaps(github, read, gaps);
			const merged = tracker.tickets.flatMap((ticket) => ticket.state === "closed" ? (0, merged_change.XN)(ticket, baseRef)?.number ?? [] : []);
			const records = merged.length === 0 ? undefined : await readMerges(github, baseRef, [...new Set(merged)]);
			const problems = [...tracker.problems, ...records?.problems ?? []];
			const question = {
				...factsOf(request),
				batch: [...batch, ...gaps],
				tracker: {
					...tracker,
					problems
				},
				records
			};
			return verified === undefined ? question : {
				...question,
				live: verified.answers,
				gaps: verified.gaps
			};
		}
		async function readTickets(github, ids) {
			const numbers = ids.flatMap((id) => id.startsWith("#") ? [Number(id.slice(1))] : []);
			if (numbers.length === 0) return snapshotOf(github, [], []);
			return (0, read_tracker.T_)(github, {
				numbers,
				state: "all",
				limit: numbers.length
			});
		}
		async function withGaps(github, read, gaps) {
			if (gaps.length === 0) return read;
			const now = await readTickets(github, gaps);
			const ids = new Set(gaps);
			return {
				...read,
				tickets: [...read.tickets.filter(({ id }) => !ids.has(id)), ...now.tickets],
				problems: [...read.problems, ...now.problems]
			};
		}
		function snapshotOf(github, tickets, problems) {
			return {
				repository: github.repository,
				readAt: new Date(github.clock.now()).toISOString(),
				tickets,
				problems
			};
		}
		function readyIn(question, priorities) {
			const standing = new Map((0, oracle.j)(question).tickets.map((ticket) => [ticket.id, ticket.standing]));
			return (0, ready_set.u)({
				tickets: question.tracker.tickets,
				priorities,
				isFinished: ({ id }) => standing.get(id) === "done",
				isOpenWork: ({ id }) => standing.get(id) === "ready"
			});
		}
	}),
	86511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => oracleRules });
		function oracleRules(rules) {
			const meanings = rules.flatMap((rule) => rule.class === "enforced" ? [rule.meaning] : []);
			return {
				postMergeWorkflows: meanings.flatMap((meaning) => meaning.kind === "post-merge" ? [meaning.workflow] : []),
				priorities: meanings.flatMap((meaning) => meaning.kind === "priority" ? meaning.labels : [])
			};
		}
	}),
	59448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => summarizeOracle });
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99830);
		const MOST_SHOWN = 20;
		function summarizeOracle(decision) {
			const rows = decision.tickets.map(({ id, standing, reason }) => [
				(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(id),
				standing,
				(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(reason)
			]);
			const next = (decision.readySet?.ready ?? []).slice(0, MOST_SHOWN);
			return [
				`## Oracle: ${decision.done ? "done" : "not done"}`,
				`${(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(decision.reason)}.`,
				...rows.length === 0 ? [] : [(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.tp)([
					"ticket",
					"stands as",
					"because"
				], rows)],
				...next.length === 0 ? [] : [`Next, in this order: ${next.map(({ id, because }) => `${id} (${(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(because)})`).join(", ")}.`]
			].join("\n\n");
		}
	}),
	61048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => openLive });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37373);
		var _loop_actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94972);
		function openLive(deps, github, request) {
			const { spec } = request.base;
			const rules = spec === null ? null : (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.vO)(spec);
			if (spec === null || rules === null || !(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.tF)(rules)) return null;
			if (request.verify === "off") return async () => ({
				answers: new Map(),
				gaps: new Map()
			});
			const mayFile = spec.mode !== "shadow" && request.mode !== "shadow";
			return async (tickets) => {
				const { verifyLive } = await Promise.all([__webpack_require__.e(1136), __webpack_require__.e(6135)]).then(__webpack_require__.bind(__webpack_require__, 68771));
				const { baseRef, openRoom } = request;
				const head = request.base.head ?? await (0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_1__.p)(github, baseRef);
				return verifyLive(deps, github, {
					baseRef,
					head,
					rules,
					mayFile,
					openRoom
				}, tickets);
			};
		}
	}),
	36246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => parseBatch });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		const FORMS = "numbers (12 or #12), label:<name>, milestone:<title or number>, parent:<number>";
		function parseBatch(entries, state) {
			if (entries.length === 0) return null;
			const numbers = [];
			const labels = [];
			let milestone;
			let parent;
			for (const entry of entries) {
				const number = /^#?([1-9]\d{0,9})$/.exec(entry)?.[1];
				const [, kind, value] = /^(label|milestone|parent):\s*(.+)$/.exec(entry) ?? [];
				if (number !== undefined) numbers.push(Number(number));
				else if (kind === "label" && value !== undefined) labels.push(value);
				else if (kind === "milestone" && value !== undefined && milestone === undefined) milestone = value;
				else if (kind === "parent" && parent === undefined && /^#?[1-9]\d{0,9}$/.test(value ?? "")) {
					parent = Number(value?.replace("#", ""));
				} else throw invalid(`batch: ${JSON.stringify(entry.slice(0, 120))} is not allowed`);
			}
			if (numbers.length > 0 && (labels.length > 0 || milestone !== undefined || parent !== undefined)) {
				throw invalid("batch: numbers can’t be mixed with label:, milestone: or parent:");
			}
			return {
				state,
				...numbers.length > 0 ? { numbers: [...new Set(numbers)] } : {},
				...labels.length > 0 ? { labels } : {},
				...milestone === undefined ? {} : { milestone },
				...parent === undefined ? {} : { parent }
			};
		}
		function invalid(message) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INPUT_INVALID", {
				message,
				remedy: `Write ${FORMS}, separated by commas or line breaks.`
			});
		}
	}),
	41729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => resolveBatch });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71527);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61950);
		var _loop_actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11155);
		var _loop_actions_github__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93711);
		var _loop_actions_github__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53905);
		async function resolveBatch(github, query, { baseRef, words }) {
			if (query.numbers !== undefined) return {
				members: query.numbers.map((number) => `#${number}`),
				record: null
			};
			const { state: _state, ...what } = query;
			const kind = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.sc)((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.dj)({
				...what,
				baseRef
			})).slice(7, 19);
			const [newest] = await (0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_1__.Pu)(github, kind);
			if (newest?.state === "open") return recorded(newest);
			const settled = newest?.doubt === null ? newest : undefined;
			const open = await listTickets(github, {
				...query,
				state: "open"
			});
			const fresh = open.filter(({ id }) => settled?.members.includes(id) !== true).map(({ id }) => id);
			if (fresh.length > 0) {
				const turn = newest === undefined ? 1 : Number(newest.key.slice(newest.key.lastIndexOf("/") + 1)) + 1;
				return record(github, {
					key: `${kind}/${turn}`,
					members: fresh,
					words
				});
			}
			if (settled !== undefined) return recorded(settled);
			const all = await listTickets(github, {
				...query,
				state: "all"
			});
			return {
				members: all.map(({ id }) => id),
				record: null
			};
		}
		function recorded({ members, doubt, number, url, state }) {
			if (doubt === null) return {
				members,
				record: {
					number,
					isOpen: state === "open"
				}
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_BATCH_DOUBTFUL", {
				message: `the record of the batch, ${url}, can’t be relied on: ${doubt}`,
				remedy: "Close it: the next run resolves the batch again. To take a ticket out of a batch, label the ticket `loop:human-gated`."
			});
		}
		async function record(github, batch) {
			const issue = await (0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_3__.W)(github, {
				kind: "batch",
				key: batch.key,
				title: `Batch: ${batch.words}`,
				labels: [_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.kg.batch],
				body: [
					`The tickets of \`${batch.words.replaceAll("`", "")}\` as they were open when the oracle was first asked. It closes this issue when all of them are done or settled by a person; what is open by then and not in here is the next batch.`,
					(0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_1__.lk)(batch.members),
					`To take a ticket out, label the ticket itself \`${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.kg.humanGated}\` (write access needed), or delete its line here. A change of this text by anybody without write access makes the batch doubtful, and a doubtful batch is never done.`
				].join("\n\n")
			});
			return {
				members: batch.members,
				record: {
					number: issue.number,
					isOpen: true
				}
			};
		}
		async function listTickets(github, query) {
			const tracker = await (0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_5__.T_)(github, query);
			if (tracker.problems.length > 0) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_GITHUB_MALFORMED", {
					message: `the batch could not be read in full: ${tracker.problems[0]}`,
					remedy: "Run the oracle again; if it stays, name the tickets by number."
				});
			}
			const own = [_loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.kg.batch, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.kg.stopped];
			return tracker.tickets.filter(({ labels }) => !labels.some((label) => own.includes(label.toLowerCase())));
		}
	}),
	62783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => readySet });
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/graph/components.js";
		function findComponents({ ids, waitsFor }) {
			const order = new Int32Array(ids.length).fill(-1);
			const low = new Int32Array(ids.length);
			const onStack = new Uint8Array(ids.length);
			const stack = [];
			const components = [];
			let counter = 0;
			const enter = (at) => {
				order[at] = low[at] = counter++;
				onStack[at] = 1;
				stack.push(at);
				return {
					at,
					next: 0
				};
			};
			const lower = (at, to) => {
				low[at] = Math.min(low[at] ?? to, to);
			};
			const close = (at) => {
				if (low[at] !== order[at]) return;
				const component = stack.splice(stack.lastIndexOf(at));
				for (const member of component) onStack[member] = 0;
				components.push(component);
			};
			for (let start = 0; start < ids.length; start++) {
				if (order[start] !== -1) continue;
				const path = [enter(start)];
				for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
					const to = waitsFor[visit.at]?.[visit.next++];
					if (to === undefined) {
						path.pop();
						const parent = path.at(-1);
						if (parent !== undefined) lower(parent.at, low[visit.at] ?? 0);
						close(visit.at);
					} else if (order[to] === -1) path.push(enter(to));
					else if (onStack[to] === 1) lower(visit.at, order[to] ?? 0);
				}
			}
			return components;
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/graph/dependency-graph.js";
		function buildGraph(tickets) {
			const position = new Map(tickets.map(({ id }, at) => [id, at]));
			const unblocks = tickets.map(() => []);
			const waitsFor = tickets.map(({ waitsFor: names }, at) => {
				const found = new Set();
				for (const name of names) {
					const blocker = position.get(name);
					if (blocker === undefined || found.has(blocker)) continue;
					found.add(blocker);
					unblocks[blocker]?.push(at);
				}
				return [...found];
			});
			return {
				ids: tickets.map(({ id }) => id),
				waitsFor,
				unblocks
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/graph/find-cycles.js";
		function findCycles(graph, components = findComponents(graph)) {
			const name = (at) => graph.ids[at] ?? "";
			return components.flatMap((members) => {
				const [first] = members;
				if (first === undefined) return [];
				if (members.length === 1 && graph.waitsFor[first]?.includes(first) !== true) return [];
				return [{
					path: closedPath(graph, members, first).map(name),
					members: members.map(name)
				}];
			});
		}
		function closedPath({ waitsFor }, members, start) {
			const inside = new Set(members);
			const seen = new Map();
			const path = [];
			let at = start;
			while (!seen.has(at)) {
				seen.set(at, path.length);
				path.push(at);
				at = waitsFor[at]?.find((to) => inside.has(to)) ?? at;
			}
			return [...path.slice(seen.get(at)), at];
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/graph/rank-tickets.js";
		function chainsBehind(graph, components = findComponents(graph)) {
			const chain = new Int32Array(graph.ids.length);
			const home = new Int32Array(graph.ids.length);
			for (const [index, members] of components.entries()) for (const member of members) home[member] = index;
			for (let index = components.length - 1; index >= 0; index--) {
				const members = components[index] ?? [];
				let longest = 0;
				for (const member of members) {
					for (const waiting of graph.unblocks[member] ?? []) {
						if (home[waiting] !== index) longest = Math.max(longest, (chain[waiting] ?? 0) + 1);
					}
				}
				for (const member of members) chain[member] = longest;
			}
			return chain;
		}
		function compareRanks(a, b) {
			return b.chain - a.chain || b.unblocks - a.unblocks || compare(a.priority, b.priority) || a.number - b.number;
		}
		const compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
		function explainRank({ chain, unblocks, priority }, labels) {
			const behind = chain === 0 ? "nothing waits for it" : `${unblocks} wait for it, in chains of up to ${chain}`;
			const label = Number.isFinite(priority) ? labels[priority] : undefined;
			return label === undefined ? behind : `${behind}; ${label}`;
		}
		function priorityOf(own, labels) {
			const has = new Set(own.map((label) => label.toLowerCase()));
			const found = labels.findIndex((label) => has.has(label.toLowerCase()));
			return found === -1 ? Number.POSITIVE_INFINITY : found;
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/graph/ready-set.js";
		function readySet(question) {
			const byId = new Map(question.tickets.map((ticket) => [ticket.id, ticket]));
			const graph = openGraph(question, byId);
			const components = findComponents(graph);
			const cycles = findCycles(graph, components);
			const knots = new Map(cycles.flatMap(({ path, members }) => members.map((member) => [member, path])));
			const chain = chainsBehind(graph, components);
			const ready = [];
			const blocked = [];
			for (const [at, id] of graph.ids.entries()) {
				const ticket = byId.get(id);
				if (ticket === undefined || !question.isOpenWork(ticket)) continue;
				const reason = whyBlocked(ticket, byId, question, knots.get(id));
				if (reason !== null) blocked.push({
					id,
					reason
				});
				else {
					const priority = priorityOf(ticket.labels, question.priorities);
					const unblocks = graph.unblocks[at]?.length ?? 0;
					ready.push({
						id,
						rank: {
							chain: chain[at] ?? 0,
							unblocks,
							priority,
							number: ticket.number
						}
					});
				}
			}
			ready.sort((a, b) => compareRanks(a.rank, b.rank));
			return {
				ready: ready.map(({ id, rank }) => ({
					id,
					because: explainRank(rank, question.priorities)
				})),
				blocked,
				cycles: cycles.map(({ path }) => path)
			};
		}
		function openGraph({ isFinished }, byId) {
			return buildGraph([...byId.values()].filter((ticket) => !isFinished(ticket)).map(({ id, dependencies }) => ({
				id,
				waitsFor: dependencies.flatMap(({ id: other }) => other ?? [])
			})));
		}
		function whyBlocked(ticket, byId, { isFinished }, knot) {
			if (knot !== undefined) return `waits for itself: ${knot.join(" → ")}; a person has to remove one of these dependencies`;
			for (const dependency of ticket.dependencies) {
				const other = dependency.id === null ? undefined : byId.get(dependency.id);
				if (other !== undefined && isFinished(other)) continue;
				const reason = other === undefined ? unfinished(dependency) : `waits for ${other.id}${roleOf(dependency)}`;
				if (reason !== null) return reason;
			}
			return null;
		}
		function unfinished(dependency) {
			const { id, relation, state, stateReason, openBlockers } = dependency;
			if (id === null) return "waits for an issue that GitHub counts and does not show to this token";
			if (state === "unknown") {
				return `waits for ${id}, which could not be read: it is deleted, moved, no issue, or in another repository`;
			}
			if (state === "open") return `waits for ${id}${roleOf(dependency)}, which is open`;
			if (openBlockers > 0) return `waits for ${id}, which is closed and waits for ${openBlockers} open issues itself: it is not live`;
			if (stateReason === "completed" || relation === "sub-issue") return null;
			return `waits for ${id}, which was closed as ${stateReason ?? "unknown"}: a person has to say whether it is still needed`;
		}
		const roleOf = ({ relation }) => relation === "sub-issue" ? ", a part of it" : "";
	})
};
