export const id = 2565;
export const ids = [2565];
export const modules = {
	36221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ds: () => QUERIES,
			Lw: () => MUTATIONS,
			xb: () => OPERATIONS
		});
		const read = (name) => ({
			name,
			access: "read"
		});
		const write = (name) => ({
			name,
			access: "write"
		});
		const OPERATIONS = {
			"read the repository": {
				route: "GET /repos/{owner}/{repo}",
				permissions: [read("metadata")]
			},
			"read a permission": {
				route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
				permissions: [read("metadata")]
			},
			"comment on an issue": {
				route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
				permissions: [write("issues")]
			},
			"update a comment": {
				route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
				permissions: [write("issues")]
			},
			"create a label": {
				route: "POST /repos/{owner}/{repo}/labels",
				permissions: [write("issues")]
			},
			"label an issue": {
				route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
				permissions: [write("issues")]
			},
			"label a pull request": {
				route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
				permissions: [write("pull-requests")]
			},
			"remove a label": {
				route: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
				permissions: [write("issues")]
			},
			"create an issue": {
				route: "POST /repos/{owner}/{repo}/issues",
				permissions: [write("issues")]
			},
			"update an issue": {
				route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
				permissions: [write("issues")]
			},
			"read a pull request": {
				route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
				permissions: [read("pull-requests")]
			},
			"comment on a pull request": {
				route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
				permissions: [write("pull-requests")]
			},
			"list artifacts of a run": {
				route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
				permissions: [read("actions")]
			},
			"download an artifact": {
				route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
				permissions: [read("actions")]
			},
			"create a pull request": {
				route: "POST /repos/{owner}/{repo}/pulls",
				permissions: [write("pull-requests")]
			},
			"update a pull request": {
				route: "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
				permissions: [write("pull-requests")]
			},
			"request reviewers": {
				route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
				permissions: [write("pull-requests")]
			},
			"find workflow runs": {
				route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
				permissions: [read("actions")]
			},
			"start a workflow": {
				route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
				permissions: [write("actions")]
			},
			"read a branch": {
				route: "GET /repos/{owner}/{repo}/branches/{branch}",
				permissions: [read("contents")]
			},
			"read a file": {
				route: "GET /repos/{owner}/{repo}/contents/{path}",
				permissions: [read("contents")]
			},
			"list commits": {
				route: "GET /repos/{owner}/{repo}/commits",
				permissions: [read("contents")]
			},
			"compare commits": {
				route: "GET /repos/{owner}/{repo}/compare/{basehead}",
				permissions: [read("contents")]
			},
			"list deployments": {
				route: "GET /repos/{owner}/{repo}/deployments",
				permissions: [read("deployments")]
			},
			"list statuses of a deployment": {
				route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
				permissions: [read("deployments")]
			},
			"read an issue": {
				route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
				permissions: [read("issues")]
			},
			"list sub-issues": {
				route: "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
				permissions: [read("issues")]
			},
			"add a sub-issue": {
				route: "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
				permissions: [write("issues")]
			},
			"list blockers": {
				route: "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
				permissions: [read("issues")]
			},
			"add a blocker": {
				route: "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
				permissions: [write("issues")]
			}
		};
		const QUERIES = {
			"read checks": { permissions: [
				read("contents"),
				read("checks"),
				read("statuses"),
				read("pull-requests")
			] },
			"read the tracker": { permissions: [read("issues"), read("pull-requests")] },
			"read the history": { permissions: [read("issues"), read("pull-requests")] },
			"read the code owners": { permissions: [read("contents")] },
			"find a comment": { permissions: [read("issues")] },
			"read conversations": { permissions: [read("issues")] },
			"read the loop’s pull requests": { permissions: [read("pull-requests")] },
			"find labels": { permissions: [read("issues")] },
			"find an issue": { permissions: [read("issues")] },
			"find a pull request": { permissions: [read("pull-requests")] },
			"find auto-merge": { permissions: [read("pull-requests")] }
		};
		const MUTATIONS = {
			"switch on auto-merge": { permissions: [write("contents"), write("pull-requests")] },
			"switch off auto-merge": { permissions: [write("contents"), write("pull-requests")] }
		};
	}),
	14857: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bi: () => TOKEN_EXPRESSION,
			D5: () => permissionYaml,
			cn: () => shapeError,
			eu: () => permissionError,
			m4: () => rateLimitError,
			mu: () => lossError,
			z_: () => refusalError
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72429);
		const TOKEN_EXPRESSION = `\`\${{ github.token }}\``;
		const TOKEN_PERMISSIONS = new Set("actions attestations checks contents deployments discussions id-token issues models packages pages pull-requests repository-projects security-events statuses".split(" "));
		function refusalError(asked, answer) {
			const { status } = answer;
			if (status === 401) {
				return githubError(asked, "E_GITHUB_UNAUTHENTICATED", answer, {
					says: "the token is missing, expired or wrong",
					remedy: `Pass a valid token as \`github-token\`, e.g. ${TOKEN_EXPRESSION}; it dies with its job.`
				});
			}
			if (status === 403 || status === 404 && asked.writes) return permissionError(asked, answer);
			if (status === 404 || status === 410) {
				return githubError(asked, "E_GITHUB_NOT_FOUND", answer, {
					says: "there is no such thing, or the token may not see it",
					remedy: `Check the name and number, and that the token may read ${asked.repository}.\n${permissionYaml(asked.permissions)}`
				});
			}
			return githubError(asked, "E_GITHUB_REFUSED", answer, {
				says: errorList(answer.data) || "GitHub refused it",
				remedy: "Correct what GitHub names, then run again: nothing was written by this request."
			});
		}
		function rateLimitError(asked, answer, until) {
			return githubError(asked, "E_GITHUB_RATE_LIMIT", answer, {
				says: `the rate limit is used up until ${new Date(until).toISOString()}`,
				remedy: "Run again after that time. If it happens often, run less often or use a GitHub App token of its own."
			});
		}
		function lossError(asked, loss) {
			const unsure = asked.writes ? " Whether it took effect was looked up and could not be confirmed." : "";
			const code = loss.why === "malformed" ? "E_GITHUB_MALFORMED" : "E_GITHUB_UNAVAILABLE";
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO(code, {
				message: `could not ${asked.what} in ${asked.repository}: ${loss.detail}.${unsure}`,
				remedy: "See https://www.githubstatus.com, then run again: what was written is found and not written twice.",
				cause: loss.cause
			});
		}
		function shapeError(asked, issues) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_GITHUB_MALFORMED", {
				message: `could not ${asked.what} in ${asked.repository}: the answer has not the documented shape (${issues})`,
				remedy: "Run again. If it stays, report it with this message: the API may have changed."
			});
		}
		function permissionError(asked, answer) {
			const permissions = acceptedPermissions(asked, answer);
			const named = permissions.map(({ name, access }) => `\`${name}: ${access}\``).join(", ");
			return githubError(asked, "E_GITHUB_PERMISSION", answer, {
				says: `the token lacks ${named}`,
				remedy: [
					"Give it to the job (whatever is not listed there becomes `none`, so keep what is there already):",
					permissionYaml(permissions),
					"A pull request from a fork gets a read-only token whatever the workflow says."
				].join("\n")
			});
		}
		function permissionYaml(permissions) {
			return ["permissions:", ...permissions.map(({ name, access }) => `  ${name}: ${access}`)].join("\n");
		}
		function acceptedPermissions({ permissions }, answer) {
			const header = answer.headers["x-accepted-github-permissions"];
			if (typeof header !== "string" || header.length > 1e3) return permissions;
			const alternatives = header.split(";").flatMap((alternative) => {
				const parsed = alternative.split(",").map(parsePermission);
				return parsed.every((permission) => permission !== null) ? [parsed] : [];
			});
			const ours = permissionYaml(permissions);
			return alternatives.some((one) => permissionYaml(one) === ours) ? permissions : alternatives[0] ?? permissions;
		}
		function parsePermission(text) {
			const [key = "", access] = text.trim().split("=");
			const name = key.replaceAll("_", "-");
			if (!TOKEN_PERMISSIONS.has(name) || access !== "read" && access !== "write") return null;
			return {
				name,
				access
			};
		}
		function errorList(data) {
			const errors = typeof data === "object" && data !== null && "errors" in data ? data.errors : undefined;
			if (!Array.isArray(errors)) return "";
			return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.ml)(errors.slice(0, 10).map((error) => {
				if (typeof error !== "object" || error === null) return String(error);
				const { resource, field, code, message } = error;
				const place = [resource, field].filter((part) => typeof part === "string").join(".");
				return [place, message ?? code].filter((part) => typeof part === "string" && part !== "").join(": ");
			}).join("; "));
		}
		function githubError(asked, code, answer, { says, remedy }) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO(code, {
				message: `could not ${asked.what} in ${asked.repository}: ${says} (status ${answer.status}: ${answer.message})`,
				remedy
			});
		}
	}),
	72429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BO: () => classifyAnswer,
			fe: () => classifyError,
			ml: () => shorten
		});
		var _octokit_request_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31015);
		var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87281);
		function classifyAnswer(response) {
			const { status, headers, data } = response;
			if (status !== 204 && (typeof data !== "object" || data === null)) {
				const shown = typeof data === "string" ? shorten(data) : String(data);
				return lost("malformed", `status ${status} with a body that is not JSON: ${shown || "(empty or cut off)"}`, headers);
			}
			return {
				kind: "answered",
				status,
				headers,
				data
			};
		}
		function classifyError(error) {
			if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_0__.G) || error.response === undefined) {
				return lost("unavailable", shorten(messageOf(error)), {}, error);
			}
			const { status, headers, data } = error.response;
			const message = shorten(messageFrom(data));
			if (status >= 500 || status === 408) return lost("unavailable", `status ${status}: ${message}`, headers, error);
			const answer = {
				status,
				headers,
				message,
				data
			};
			return {
				kind: (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(answer) ? "limited" : "refused",
				answer
			};
		}
		function lost(why, detail, headers, cause) {
			return {
				kind: "lost",
				lost: {
					why,
					detail,
					headers,
					cause
				}
			};
		}
		function messageFrom(data) {
			if (typeof data === "object" && data !== null && "message" in data && typeof data.message === "string") {
				return data.message;
			}
			return typeof data === "string" ? data : "no message";
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function shorten(text) {
			const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
			return line.length > 300 ? `${line.slice(0, 299)}…` : line;
		}
	}),
	87281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CG: () => rateLimitPause,
			Jz: () => isRateLimited,
			mu: () => parseRetryAfter
		});
		const FALLBACK_MS = 6e4;
		const LIMIT_MESSAGE = /\b(?:secondary rate limit|rate limit exceeded|abuse detection)\b/i;
		const PERMISSION_MESSAGE = /not accessible by|not permitted to|must have admin/i;
		function isRateLimited(answer) {
			if (answer.status === 429) return true;
			if (answer.status !== 403 || PERMISSION_MESSAGE.test(answer.message)) return false;
			return answer.headers["retry-after"] !== undefined || String(answer.headers["x-ratelimit-remaining"]) === "0" || LIMIT_MESSAGE.test(answer.message);
		}
		function rateLimitPause(headers, now, tries) {
			const retryAfter = parseRetryAfter(headers["retry-after"], now);
			if (retryAfter !== null) return {
				waitMs: retryAfter,
				until: now + retryAfter,
				reason: "retry-after"
			};
			const reset = Number(headers["x-ratelimit-reset"]) * 1e3;
			if (String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset) && reset > 0) {
				const until = Math.max(reset, now) + 1e3;
				return {
					waitMs: until - now,
					until,
					reason: "reset"
				};
			}
			const waitMs = FALLBACK_MS * 2 ** tries;
			return {
				waitMs,
				until: now + waitMs,
				reason: "secondary"
			};
		}
		function parseRetryAfter(value, now) {
			if (value === undefined) return null;
			const text = String(value).trim();
			if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
			const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
			return Number.isNaN(date) ? null : Math.max(0, date - now);
		}
	}),
	81035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bz: () => IssuePage,
			CJ: () => RecallAnswer,
			DS: () => LabelEventNode,
			E9: () => RelatedNode,
			IO: () => ActorNode,
			QU: () => AliasedIssues,
			Xu: () => PullRequestNode,
			Z6: () => LabelNode,
			ad: () => RepositoryPage,
			sQ: () => Milestones,
			sd: () => IssueNode,
			z9: () => StandingNode
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const Page = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
			pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
				endCursor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()
			})
		});
		const RepositoryPage = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ page: Page }) });
		const IssuePage = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ issue: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ page: Page }) }) });
		const AliasedIssues = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()) });
		const Milestones = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ milestones: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		})) }).nullable() }) });
		const ActorNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			__typename: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			login: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		}).nullable();
		const LabelEventNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			__typename: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["LabeledEvent", "UnlabeledEvent"]),
			createdAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			actor: ActorNode,
			label: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })
		});
		const PullRequestNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"OPEN",
				"CLOSED",
				"MERGED"
			]),
			baseRefName: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			headRefOid: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			mergeCommit: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }).nullable(),
			repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() })
		});
		const RelatedNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["OPEN", "CLOSED"]),
			stateReason: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"COMPLETED",
				"NOT_PLANNED",
				"DUPLICATE",
				"REOPENED"
			]).nullable(),
			repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }),
			issueDependenciesSummary: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ blockedBy: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative() }).optional()
		});
		const IssueNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["OPEN", "CLOSED"]),
			stateReason: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"COMPLETED",
				"NOT_PLANNED",
				"DUPLICATE",
				"REOPENED"
			]).nullable(),
			createdAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			updatedAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
			repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }),
			author: ActorNode,
			milestone: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),
				title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
			}).nullable(),
			labels: Page,
			timelineItems: Page,
			closedByPullRequestsReferences: Page,
			blockedBy: Page.optional(),
			issueDependenciesSummary: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				totalBlockedBy: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
				blockedBy: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().optional()
			}).optional(),
			subIssues: Page.optional(),
			subIssuesSummary: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				total: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
				completed: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
			}).optional()
		});
		const RecallAnswer = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			open: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative() }),
			changed: Page
		}) }).catchall(zod__WEBPACK_IMPORTED_MODULE_0__.L5J());
		const StandingNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			stateReason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
			updatedAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
			repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() }),
			closedByPullRequestsReferences: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(PullRequestNode),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__.euz(false) })
			}),
			issueDependenciesSummary: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				blockedBy: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
				totalBlockedBy: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
			}),
			subIssuesSummary: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				total: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
				completed: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
			})
		});
		const LabelNode = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP() });
	}),
	26747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => openGitHub });
		var loop_error = __webpack_require__(79049);
		var operations = __webpack_require__(36221);
		var repository_name = __webpack_require__(25443);
		var github_error = __webpack_require__(14857);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/request/keyed-queue.js";
		function createKeyedQueue() {
			const tails = new Map();
			return (key, task) => {
				const result = (tails.get(key) ?? Promise.resolve()).then(task, task);
				const tail = result.catch(() => undefined).then(() => {
					if (tails.get(key) === tail) tails.delete(key);
				});
				tails.set(key, tail);
				return result;
			};
		}
		var rate_limit = __webpack_require__(87281);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/request/exchange.js";
		function createExchange(options) {
			const inTurn = createKeyedQueue();
			let waited = 0;
			async function pause(ms, tooLong) {
				if (waited + ms > options.totalWaitMs) throw tooLong(options.clock.now() + ms);
				waited += ms;
				await options.clock.sleep(ms, options.signal);
			}
			async function sendPatiently(asked, call) {
				for (let tries = 0;; tries++) {
					const outcome = await options.send(call);
					if (outcome.kind !== "limited") return outcome;
					await waitForLimit(asked, outcome.answer, tries);
				}
			}
			async function waitForLimit(asked, answer, tries) {
				const { waitMs, until, reason } = (0, rate_limit.CG)(answer.headers, options.clock.now(), tries);
				if (tries + 1 >= options.tries) throw (0, github_error.m4)(asked, answer, until);
				options.log.warning(`GitHub's rate limit (${reason}): waiting ${Math.ceil(waitMs / 1e3)} s to ${asked.what}.`);
				await pause(waitMs, () => (0, github_error.m4)(asked, answer, until));
			}
			async function backOff(asked, tries, headers) {
				const wanted = (0, rate_limit.mu)(headers["retry-after"], options.clock.now());
				const ms = wanted ?? Math.round(1e3 * 2 ** tries * (1 + options.random.next() / 4));
				const loss = {
					why: "unavailable",
					detail: "GitHub asks for a longer wait",
					headers,
					cause: undefined
				};
				await pause(ms, () => (0, github_error.mu)(asked, loss));
			}
			async function repeatInTurn(asked, call) {
				for (let tries = 0;; tries++) {
					const outcome = await sendPatiently(asked, call);
					if (outcome.kind === "answered") return outcome.data;
					if (outcome.kind === "refused") throw (0, github_error.z_)(asked, outcome.answer);
					if (tries + 1 >= options.tries) throw (0, github_error.mu)(asked, outcome.lost);
					options.log.debug(`${asked.what}: ${outcome.lost.detail}; trying again`);
					await backOff(asked, tries, outcome.lost.headers);
				}
			}
			return {
				once: (asked, call) => inTurn("", () => sendPatiently(asked, call)),
				repeat: (asked, call) => inTurn("", () => repeatInTurn(asked, call)),
				backOff
			};
		}
		var request_outcome = __webpack_require__(72429);
		var dist_src = __webpack_require__(14730);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/request/transport.js";
		function createTransport(options) {
			const octokit = new dist_src.E({
				auth: options.token,
				userAgent: options.userAgent,
				baseUrl: options.apiUrl.replace(/\/+$/, ""),
				request: { fetch: options.fetch }
			});
			const counts = {
				rest: 0,
				graphql: 0,
				writes: 0
			};
			let lastWriteEnded = Number.NEGATIVE_INFINITY;
			async function send(call) {
				const isGraphql = call.kind === "query" || call.kind === "mutation";
				const isWrite = call.kind === "write" || call.kind === "mutation";
				if (isWrite && counts.writes >= options.writeBurst) {
					const wait = lastWriteEnded + options.writeSpacingMs - options.clock.now();
					if (wait > 0) await options.clock.sleep(wait, options.signal);
				}
				counts[isGraphql ? "graphql" : "rest"] += 1;
				if (isWrite) counts.writes += 1;
				try {
					return await exchange(call);
				} finally {
					if (isWrite) lastWriteEnded = options.clock.now();
				}
			}
			async function exchange(call) {
				options.signal?.throwIfAborted();
				const deadline = AbortSignal.timeout(options.requestTimeoutMs);
				const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
				let outcome;
				try {
					const headers = { "x-github-api-version": "2022-11-28" };
					outcome = (0, request_outcome.BO)(await octokit.request(call.route, {
						...call.parameters,
						headers,
						request: { signal }
					}));
				} catch (error) {
					outcome = (0, request_outcome.fe)(error);
				}
				options.signal?.throwIfAborted();
				if (outcome.kind === "lost" && deadline.aborted) {
					const detail = `no complete answer within ${options.requestTimeoutMs / 1e3} s`;
					return {
						kind: "lost",
						lost: {
							...outcome.lost,
							why: "unavailable",
							detail
						}
					};
				}
				return call.kind === "query" || call.kind === "mutation" ? classifyQueryAnswer(outcome) : outcome;
			}
			return {
				send,
				counts: () => ({
					...counts,
					total: counts.rest + counts.graphql
				})
			};
		}
		function classifyQueryAnswer(outcome) {
			if (outcome.kind !== "answered") return outcome;
			const { status, headers, data } = outcome;
			for (const error of graphqlErrors(data)) {
				const message = (0, request_outcome.ml)(error.message);
				if (error.type === "RATE_LIMITED" || /secondary rate limit/i.test(message)) {
					return {
						kind: "limited",
						answer: {
							status,
							headers,
							message,
							data
						}
					};
				}
				if (/^something went wrong while executing your query/i.test(message)) {
					return {
						kind: "lost",
						lost: {
							why: "unavailable",
							detail: message,
							headers,
							cause: undefined
						}
					};
				}
			}
			return outcome;
		}
		function graphqlErrors(answer) {
			const errors = typeof answer === "object" && answer !== null && "errors" in answer ? answer.errors : undefined;
			if (errors === undefined || errors === null) return [];
			if (!Array.isArray(errors)) return [{
				type: "",
				message: "errors that are no list",
				path: ""
			}];
			return errors.map((error) => {
				const { type, message, path } = typeof error === "object" && error !== null ? error : {};
				return {
					type: typeof type === "string" ? type : "",
					message: typeof message === "string" ? message : "an error without a message",
					path: Array.isArray(path) ? path.join(".") : ""
				};
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/request/query-answer.js";
		function readQueryAnswer(asked, schema, body) {
			const errors = graphqlErrors(body);
			const data = typeof body === "object" && body !== null && "data" in body ? body.data : undefined;
			const parsed = schema.safeParse(data);
			if (parsed.success) {
				const forbidden = errors.find(isForbidden);
				return {
					data: parsed.data,
					problems: errors.map((error) => describe(asked, error)),
					refusal: forbidden === undefined ? null : queryError(asked, forbidden, body)
				};
			}
			const [first] = errors;
			if (first !== undefined) throw queryError(asked, first, body);
			const issues = parsed.error.issues.slice(0, 3);
			throw (0, github_error.cn)(asked, issues.map((issue) => `${issue.path.join(".") || "data"}: ${issue.message}`).join("; "));
		}
		const isForbidden = (error) => /^(?:FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(error.type);
		function queryError(asked, error, data) {
			const answer = (status) => ({
				status,
				headers: {},
				message: (0, request_outcome.ml)(error.message),
				data
			});
			if (isForbidden(error)) return (0, github_error.eu)(asked, answer(200));
			return (0, github_error.z_)(asked, answer(error.type === "NOT_FOUND" ? 404 : 422));
		}
		function describe(asked, error) {
			const where = error.path === "" ? "" : ` at ${(0, request_outcome.ml)(error.path)}`;
			const cure = isForbidden(error) ? ` (needs ${(0, github_error.D5)(asked.permissions).replace(/\n\s*/g, " ")})` : "";
			return `GitHub could not ${asked.what}${where}: ${(0, request_outcome.ml)(error.message)}${cure}`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/request/route.js";
		function checkRouteParameters(route, parameters) {
			for (const [, name] of route.matchAll(/\{(\w+)\}/g)) {
				const value = name === undefined ? undefined : parameters[name];
				const usable = typeof value === "number" ? Number.isSafeInteger(value) && value > 0 : typeof value === "string" && !/^\.{0,2}$/.test(value) && value.isWellFormed();
				if (usable) continue;
				throw new loop_error.jO("E_GITHUB_REFUSED", {
					message: `${JSON.stringify(value)} cannot be used as {${name}} in ${route}`,
					remedy: "Use a plain name or number: it becomes one segment of an address at GitHub."
				});
			}
		}
		var user_agent = __webpack_require__(23504);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/create-github.js";
		const DEFAULT_GITHUB_LIMITS = {
			writeBurst: 4,
			writeSpacingMs: 1e3,
			requestTimeoutMs: 3e4,
			tries: 4,
			totalWaitMs: 15 * 6e4
		};
		function createGitHub(options) {
			const { owner, repo } = (0, repository_name.S)(options.repository);
			if (options.token.trim() === "") {
				throw new loop_error.jO("E_GITHUB_UNAUTHENTICATED", {
					message: "no GitHub token was given",
					remedy: `Pass \`github-token\`, e.g. ${github_error.Bi}.`
				});
			}
			const limits = {
				...DEFAULT_GITHUB_LIMITS,
				...definedLimits(options)
			};
			const transport = createTransport({
				...limits,
				token: options.token,
				userAgent: (0, user_agent.N)(options),
				apiUrl: options.apiUrl,
				fetch: options.fetch ?? globalThis.fetch,
				clock: options.clock,
				signal: options.signal
			});
			const exchange = createExchange({
				...options,
				...limits,
				signal: options.signal,
				send: transport.send
			});
			const routed = (operation, parameters) => {
				const all = {
					owner,
					repo,
					...parameters
				};
				checkRouteParameters(operations.xb[operation].route, all);
				return {
					route: operations.xb[operation].route,
					parameters: all
				};
			};
			const asked = (what, permissions, writes) => {
				return {
					what,
					repository: options.repository,
					permissions,
					writes
				};
			};
			async function read(operation, parameters, answer) {
				const about = asked(operation, operations.xb[operation].permissions, false);
				return parseAnswer(about, answer, await exchange.repeat(about, {
					kind: "read",
					...routed(operation, parameters)
				}));
			}
			async function query(name, document, variables, data) {
				const about = asked(name, operations.Ds[name].permissions, false);
				if (!/^\s*query\b/.test(document)) {
					throw new loop_error.jO("E_INTERNAL", {
						message: `${name}: not a query`,
						remedy: "Please report this."
					});
				}
				const call = {
					kind: "query",
					route: `POST ${options.graphqlUrl}`,
					parameters: {
						query: document,
						variables
					}
				};
				return readQueryAnswer(about, data, await exchange.repeat(about, call));
			}
			function write(request) {
				const about = asked(request.operation, operations.xb[request.operation].permissions, true);
				const call = {
					kind: "write",
					...routed(request.operation, request.parameters)
				};
				const find = request.find === "idempotent" ? async () => null : request.find;
				return writeOnce(about, call, {
					read: (body) => parseAnswer(about, request.answer, body),
					find
				});
			}
			function mutate({ name, document, variables, data, find }) {
				const about = asked(name, operations.Lw[name].permissions, true);
				const parameters = {
					query: document,
					variables
				};
				const call = {
					kind: "mutation",
					route: `POST ${options.graphqlUrl}`,
					parameters
				};
				return writeOnce(about, call, {
					read: (body) => readQueryAnswer(about, data, body).data,
					find
				});
			}
			async function writeOnce(about, call, { read: readBody, find }) {
				for (let tries = 0;; tries++) {
					const outcome = await exchange.once(about, call);
					if (outcome.kind === "refused") throw (0, github_error.z_)(about, outcome.answer);
					let error;
					if (outcome.kind === "lost") error = (0, github_error.mu)(about, outcome.lost);
					else {
						try {
							return readBody(outcome.data);
						} catch (unreadable) {
							if (!(0, loop_error.Rn)(unreadable, "E_GITHUB_MALFORMED")) throw unreadable;
							error = unreadable;
						}
					}
					options.log.warning(`${error.message} Looking whether it took effect.`);
					await exchange.backOff(about, tries, outcome.kind === "lost" ? outcome.lost.headers : {});
					const found = await find();
					if (found !== null) return found;
					if (tries + 1 >= limits.tries) throw error;
				}
			}
			return {
				repository: options.repository,
				serverUrl: options.serverUrl.replace(/\/+$/, ""),
				clock: options.clock,
				log: options.log,
				read,
				query,
				write,
				mutate,
				alone: createKeyedQueue(),
				requests: transport.counts
			};
		}
		function definedLimits(options) {
			const names = Object.keys(DEFAULT_GITHUB_LIMITS);
			return Object.fromEntries(names.flatMap((name) => options[name] === undefined ? [] : [[name, options[name]]]));
		}
		function parseAnswer(about, schema, data) {
			const parsed = schema.safeParse(data);
			if (!parsed.success) throw (0, github_error.cn)(about, describeIssues(parsed.error));
			return parsed.data;
		}
		function describeIssues(error) {
			const issues = error?.issues.slice(0, 3) ?? [];
			return issues.map((issue) => `${issue.path.join(".") || "answer"}: ${issue.message}`).join("; ") || "no content";
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/context/open-github.js";
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
				log
			});
		}
	})
};
