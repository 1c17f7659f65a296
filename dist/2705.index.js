export const id = 2705;
export const ids = [2705];
export const modules = {
	76441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86651);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34091);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _loop_actions_loop_context_base_of_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67290);
		var _loop_actions_loop_context_open_github__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26747);
		var _loop_actions_loop_decide_ask_oracle__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42233);
		var _loop_actions_loop_decide_oracle_summary__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59448);
		var _loop_actions_loop_plan_parse_batch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36246);
		var _loop_actions_loop_plan_resolve_batch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41729);
		async function run(values, deps) {
			if (values.plan === undefined && values.batch.length === 0) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_INPUT_MISSING", {
					message: "neither batch nor plan was given, so there is nothing to ask about",
					remedy: "Give `batch`, e.g. batch: label:maintenance, or the plan of this run."
				});
			}
			const plan = values.plan === undefined ? null : await readPlanOf(values, values.plan, deps);
			const recordedMissing = plan === null ? [] : await settle(values, plan, deps);
			const query = (0, _loop_actions_loop_plan_parse_batch__WEBPACK_IMPORTED_MODULE_3__.G)(values.batch, "all") ?? { numbers: (plan?.items ?? []).map(({ number }) => number) };
			const baseRef = values.baseBranch ?? plan?.baseRef ?? (0, _loop_actions_loop_context_base_of_event__WEBPACK_IMPORTED_MODULE_4__.p)(deps.context).ref;
			const github = (0, _loop_actions_loop_context_open_github__WEBPACK_IMPORTED_MODULE_5__.o)(deps, values.githubToken);
			const batch = await (0, _loop_actions_loop_plan_resolve_batch__WEBPACK_IMPORTED_MODULE_6__.T)(github, query);
			const decision = await (0, _loop_actions_loop_decide_ask_oracle__WEBPACK_IMPORTED_MODULE_7__.G)(github, {
				batch,
				baseRef
			});
			deps.log.info(decision.reason);
			deps.summary.add((0, _loop_actions_loop_decide_oracle_summary__WEBPACK_IMPORTED_MODULE_8__.o)(decision));
			const result = {
				done: decision.done,
				reason: decision.reason,
				ready: [...decision.ready],
				remaining: decision.remaining,
				waiting: decision.waiting,
				recordedMissing: [...recordedMissing],
				humanGated: decision.humanGated
			};
			if (decision.fault !== null) {
				const failure = (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_9__.Ic)(decision.fault);
				return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_10__.wv)(result, {
					title: failure.code,
					message: (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_9__.M3)(failure)
				});
			}
			if (decision.done || !values.failWhenNotDone) return result;
			return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_10__.wv)(result, {
				title: "Not done",
				message: decision.reason
			});
		}
		async function readPlanOf({ planDigest }, plan, deps) {
			const { openPlan } = await __webpack_require__.e(2340).then(__webpack_require__.bind(__webpack_require__, 12340));
			return openPlan({
				plan,
				planDigest
			}, deps);
		}
		async function settle(values, plan, action) {
			const { loopDeps } = await __webpack_require__.e(8317).then(__webpack_require__.bind(__webpack_require__, 88317));
			const { openBase } = await __webpack_require__.e(3672).then(__webpack_require__.bind(__webpack_require__, 23672));
			const { openWriters } = await Promise.all([
				__webpack_require__.e(8629),
				__webpack_require__.e(8075),
				__webpack_require__.e(4584)
			]).then(__webpack_require__.bind(__webpack_require__, 48075));
			const { takeLeftBehind } = await __webpack_require__.e(4538).then(__webpack_require__.bind(__webpack_require__, 44538));
			const { recordMissing } = await Promise.all([
				__webpack_require__.e(8629),
				__webpack_require__.e(3939),
				__webpack_require__.e(9876),
				__webpack_require__.e(4491)
			]).then(__webpack_require__.bind(__webpack_require__, 59876));
			const deps = loopDeps(action, [values.githubToken]);
			const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(deps.context.tempDirectory, "loop-oracle-"));
			const writers = openWriters(deps, { workRoot }, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			return recordMissing(deps, writers, plan, {
				openBase: () => openBase(deps, {
					workingDirectory: values.workingDirectory,
					sha: null,
					specPath: "",
					plan
				}),
				leftBehind: (item) => takeLeftBehind(action, plan, item)
			});
		}
	}),
	61950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => STATE_PATHS,
			IA: () => CONTROL_FILES,
			OI: () => GUARDS_FOLDER,
			TT: () => guardsFile,
			at: () => branchName,
			bm: () => STATE_BRANCH,
			kg: () => LABELS,
			xL: () => marker,
			ym: () => ARTIFACTS
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
		const LABELS = {
			humanGated: "loop:human-gated",
			escalated: "loop:escalated",
			pullRequest: "loop:pull-request",
			stopped: "loop:stopped"
		};
		const STATE_BRANCH = "loop-state";
		const STATE_PATHS = {
			state: "LOOP_STATE.md",
			interrupts: "interrupts.jsonl",
			interventions: "interventions.jsonl",
			leases: "leases.json",
			quarantine: "quarantine.json",
			verdict: (pullRequest) => `verdicts/pull-request-${pullRequest}.json`,
			runReport: (run) => `runs/${run}.json`
		};
		const CONTROL_FILES = {
			spec: "LOOP_SPEC.md",
			escalationPolicy: "escalation-policy.md",
			gateChecklist: "quality-gate-checklist.md"
		};
		const GUARDS_FOLDER = ".loop/guards/";
		function guardsFile(attempt) {
			const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, "-");
			return `${GUARDS_FOLDER}${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
		}
		const ARTIFACTS = {
			plan: "loop-plan",
			candidate: (item) => `loop-candidate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			gate: (item) => `loop-gate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			checker: (item) => `loop-checker-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			heal: "loop-heal"
		};
		function marker(kind, key) {
			return `<!-- loop-actions:${kind}:${key.replace(/[^A-Za-z0-9._/#:@-]/g, "_").replaceAll("--", "_")} -->`;
		}
		function branchName(item, title, prefix = "loop/") {
			const slug = title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
			const id = item.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+/, "");
			return `${prefix}${id}${slug === "" ? "" : `-${slug}`}`;
		}
	}),
	36221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => QUERIES,
			x: () => OPERATIONS
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
			}
		};
		const QUERIES = {
			"read the tracker": { permissions: [read("issues"), read("pull-requests")] },
			"find a comment": { permissions: [read("issues")] },
			"find labels": { permissions: [read("issues")] },
			"find an issue": { permissions: [read("issues")] },
			"find a pull request": { permissions: [read("pull-requests")] }
		};
	}),
	25443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => parseRepository });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		function parseRepository(repository) {
			const [owner = "", repo = ""] = repository.split("/");
			if (!_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.Ae.safeParse(repository).success || repo === "." || repo === "..") {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_INPUT_INVALID", {
					message: `${JSON.stringify(repository.slice(0, 200))} is not a repository`,
					remedy: "Give it as owner/name."
				});
			}
			return {
				owner,
				repo
			};
		}
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
	23504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => userAgent });
		function userAgent({ version, action, job }) {
			const plain = (text) => text.replace(/[^\x20-\x7e]|[()]/g, "_");
			return `loop-actions/${plain(version)} (${plain(action)}; job=${plain(job)})`;
		}
	}),
	67290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => baseOfEvent });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		function baseOfEvent(context) {
			const pull = readPath(context, "pull_request", "base");
			if (context.eventName.startsWith("pull_request") || pull !== undefined) {
				const { sha, ref } = pull ?? {};
				if (typeof sha === "string" && typeof ref === "string") return {
					sha,
					ref
				};
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
					message: `the ${context.eventName} event names no base`,
					remedy: "Give the input `base`, or start the workflow by another event."
				});
			}
			const queue = readPath(context, "merge_group");
			if (context.eventName === "merge_group") return baseOfQueue(queue);
			const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
			const fallback = readPath(context, "repository", "default_branch");
			const ref = branch ?? (typeof fallback === "string" ? fallback : undefined);
			if (ref !== undefined && context.sha !== "") return {
				sha: context.sha,
				ref
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_BASE_UNKNOWN", {
				message: "neither the event nor GITHUB_REF and GITHUB_SHA say which branch to stand on",
				remedy: "Run on a branch: schedule, workflow_dispatch, issues and push events do."
			});
		}
		function baseOfQueue(group) {
			const { base_sha: sha, base_ref: full } = group ?? {};
			const ref = typeof full === "string" ? /^refs\/heads\/(.+)$/.exec(full)?.[1] : undefined;
			if (typeof sha === "string" && ref !== undefined) return {
				sha,
				ref
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
				message: "the merge_group event names no base",
				remedy: "Start the workflow by `on: merge_group` or `on: pull_request`."
			});
		}
		function readPath(context, ...path) {
			let value = context.event();
			for (const key of path) value = value !== null && typeof value === "object" ? value[key] : undefined;
			return value;
		}
	}),
	68214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => decideBatch });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		function decideBatch(question) {
			const byId = new Map(question.tracker.tickets.map((ticket) => [ticket.id, ticket]));
			const tickets = [...new Set(question.batch)].map((id) => standingOf(id, byId.get(id), question.baseRef));
			const count = (...standings) => tickets.filter(({ standing }) => standings.includes(standing)).length;
			const settled = count("done", "human-gated");
			const done = tickets.length > 0 && settled === tickets.length && question.tracker.problems.length === 0;
			return {
				done,
				reason: explain(question, tickets, done),
				tickets,
				ready: tickets.filter(({ standing }) => standing === "ready").map(({ id }) => id),
				remaining: tickets.length - settled,
				waiting: count("waiting"),
				humanGated: count("human-gated")
			};
		}
		function explain(question, tickets, done) {
			if (question.tracker.problems.length > 0) {
				return `not done: the tracker could not be read in full (${question.tracker.problems[0]})`;
			}
			if (tickets.length === 0) return "not done: the batch is empty, and nothing proves nothing";
			const [only] = tickets;
			if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;
			if (done) return `done: all ${tickets.length} tickets are completed and merged, or settled by a person`;
			const open = tickets.find(({ standing }) => standing !== "done" && standing !== "human-gated");
			return `not done: ${open?.id}: ${open?.reason}`;
		}
		function standingOf(id, ticket, baseRef) {
			const stands = (standing, reason) => ({
				id,
				standing,
				reason
			});
			if (ticket === undefined) return stands("unknown", "the tracker did not answer for it");
			const gate = humanGate(ticket);
			if (gate === "by-a-person") return stands("human-gated", `labelled ${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.humanGated} by a person with write access`);
			const merged = ticket.pullRequests.filter((pull) => pull.state === "merged" && pull.repository === ticket.repository);
			const intoBase = merged.find((pull) => pull.baseRef === baseRef && pull.mergeCommitSha !== null);
			if (ticket.state === "closed") return closedStanding(ticket, intoBase, merged[0], baseRef, stands);
			if (gate === "not-proven") {
				return stands("waiting", `labelled ${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.humanGated}, but not provably by a person with write access`);
			}
			if (ticket.labels.includes(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.escalated)) return stands("waiting", "the loop asked a person and has no answer yet");
			const open = ticket.pullRequests.find((pull) => pull.state === "open");
			if (open !== undefined) return stands("in-review", `its pull request #${open.number} is open`);
			if (intoBase !== undefined) return stands("waiting", `pull request #${intoBase.number} is merged, but the ticket is open`);
			return stands("ready", "open, with no pull request");
		}
		function closedStanding(ticket, intoBase, mergedElsewhere, baseRef, stands) {
			if (ticket.stateReason !== "completed") return stands("unproven", `closed as ${ticket.stateReason ?? "unknown"}`);
			if (intoBase !== undefined) return stands("done", `completed by pull request #${intoBase.number}`);
			if (mergedElsewhere !== undefined) {
				return stands("unproven", `pull request #${mergedElsewhere.number} was merged into ${mergedElsewhere.baseRef}, not ${baseRef}`);
			}
			return stands("unproven", "closed as completed without a merged pull request");
		}
		function humanGate(ticket) {
			if (!ticket.labels.includes(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.humanGated)) return "absent";
			const newest = ticket.labelEvents.findLast((event) => event.label === _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.humanGated);
			if (newest === undefined || newest.action !== "labeled" || newest.actor.kind !== "user") return "not-proven";
			const { permission } = newest.actor;
			return permission === "write" || permission === "maintain" || permission === "admin" ? "by-a-person" : "not-proven";
		}
	}),
	31015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => RequestError });
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(message, statusCode, options) {
				super(message, { cause: options.cause });
				this.name = "HttpError";
				this.status = Number.parseInt(statusCode);
				if (Number.isNaN(this.status)) {
					this.status = 0;
				}
				if ("response" in options) {
					this.response = options.response;
				}
				const requestCopy = Object.assign({}, options.request);
				if (options.request.headers.authorization) {
					requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
				}
				requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
				this.request = requestCopy;
			}
		}
	})
};
