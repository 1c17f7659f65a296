export const id = 2365;
export const ids = [2365];
export const modules = {
	68495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aJ: () => CANDIDATE_FILES,
			yj: () => Candidate
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4260);
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
		var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38345);
		const CANDIDATE_FILES = [
			"change.patch",
			"fix.patch",
			"transcript.jsonl",
			"notes.md",
			"interrupt.json",
			"prompt.md"
		];
		const CandidatePullRequest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			headSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The commit that was judged; fixes go on top of this one and no other."),
			baseRef: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
			headTree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of headSha with fix.patch, which is what a fix pushes."),
			fixes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				check: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
				fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{16}$/)
			})).max(200).describe("What fix.patch mends: check and fingerprint of its findings.")
		}).describe("The pull request that a candidate was built from.");
		const Candidate = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.describe("The root ticket whose budget this spends."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of base plus change.patch."),
			createdAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).describe("The agent that made it."),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).nullable().optional().describe("The model that it was started with; null or absent: its own default."),
			box: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["strong", "weak"]).describe("How the agent was boxed."),
			usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__._U,
			selfReview: _usage_js__WEBPACK_IMPORTED_MODULE_2__.xH.optional().describe("Absent: it was not asked to review itself."),
			stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.T,
			politeEndings: _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__.m.exactOptional(),
			pullRequest: CandidatePullRequest.exactOptional().describe("Absent for a candidate that a maker made of a ticket."),
			continues: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional().describe("<run>/<attempt> whose change it started from; absent: the base."),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.jgl(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(CANDIDATE_FILES), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				sha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np,
				bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
			})).describe("Every file beside candidate.json, by name."),
			digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.describe("Over everything else in this document, and so over the files.")
		}).describe("A candidate change.");
	}),
	40643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VS: () => printGuard,
			jy: () => guardId,
			uD: () => parseGuards
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71527);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62634);
		var _loop_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79049);
		const GUARD_KINDS = [
			"test",
			"golden-case",
			"lint-rule",
			"probe",
			"pattern"
		];
		const line = (max) => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(max).regex(/^[^\r\n]*$/, "one line");
		const GuardStory = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.nullable().describe("The ticket; null where a person wrote the guard without one."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.nullable().describe("The run that fixed it; null for a person’s own work."),
			date: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			failure: line(500).describe("What went wrong, in one line."),
			link: line(500).nullable().describe("An address, or a reference that GitHub turns into a link.")
		}).describe("Which failure left the guard.");
		const Guard = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^g-[0-9a-f]{12}$/, "g- and 12 hexadecimal digits"),
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(GUARD_KINDS),
			where: line(500).describe("The file; for a pattern a glob, for the others a path from the root."),
			name: line(500).describe("The test’s title, the case’s id, the rule, the probe’s name, or the text that stays out."),
			content: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable().describe("Of the test or case as it was; null: whatever it says."),
			story: GuardStory
		}).describe("A guard: what holds a fixed failure down.");
		function guardId(guard) {
			const { kind, where, name } = guard;
			return `g-${(0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.sc)((0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)({
				kind,
				where,
				name
			})).slice("sha256:".length, "sha256:".length + 12)}`;
		}
		const MAX_GUARDS = 1e4;
		function parseGuards(text, file) {
			const lines = text.split("\n");
			const guards = [];
			for (const [at, source] of lines.entries()) {
				if (source.trim() === "") continue;
				const place = {
					file,
					line: at + 1,
					column: 1
				};
				if (guards.length >= MAX_GUARDS) throw invalid(`holds more than ${MAX_GUARDS} guards`, place, source);
				const guard = readLine(source, place);
				if (guard.id !== guardId(guard)) {
					throw invalid(`line ${at + 1}: the id of this guard would be ${guardId(guard)}`, place, source);
				}
				guards.push(guard);
			}
			return guards;
		}
		function printGuard(guard) {
			return `${(0, _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(guard)}\n`;
		}
		function readLine(source, place) {
			try {
				return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_3__.d)(Guard, source, {
					name: `${place.file}:${place.line}`,
					code: "E_GUARD_INVALID",
					maxBytes: 16 * 1024
				});
			} catch (error) {
				if ((0, _loop_error_js__WEBPACK_IMPORTED_MODULE_4__.Rn)(error, "E_GUARD_INVALID")) throw invalid(error.message, place, source);
				throw error;
			}
		}
		function invalid(message, position, source) {
			return new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__.jO("E_GUARD_INVALID", {
				message: message.startsWith(position.file) ? message : `${position.file}: ${message}`,
				remedy: "Mend the line on the base branch: one JSON document per line, as docs/ratchet.md shows it.",
				position,
				sourceLine: source.slice(0, 200)
			});
		}
	}),
	6697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G9: () => readCandidate,
			d8: () => writeCandidate,
			vP: () => verifyCandidateTree
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73480);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68495);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71527);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62634);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79049);
		var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98029);
		const MANIFEST = "candidate.json";
		const FILE_LIMITS = {
			"change.patch": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.patchBytes,
			"fix.patch": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.patchBytes,
			"transcript.jsonl": 64 * 1024 * 1024,
			"notes.md": 1024 * 1024,
			"interrupt.json": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes,
			"prompt.md": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes
		};
		async function writeCandidate(directory, content) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
			const files = {};
			for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.aJ) {
				const body = content.files[name];
				if (body === undefined) continue;
				const bytes = Buffer.from(body);
				if (bytes.length > FILE_LIMITS[name]) {
					throw invalid(`${name} would be larger than ${FILE_LIMITS[name]} bytes`, "Bound what the agent may produce.");
				}
				files[name] = {
					sha256: (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.sc)(bytes),
					bytes: bytes.length
				};
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), bytes);
			}
			const manifest = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.hQ)({
				...content.manifest,
				schemaVersion: 1,
				files
			});
			const fit = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.yj.safeParse(manifest);
			if (!fit.success) {
				const places = fit.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".")}: ${message}`);
				throw invalid(`the manifest would not fit its schema (${places.join("; ")})`, "Report it: the maker wrote it so.");
			}
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
			return manifest;
		}
		async function readCandidate(directory, options) {
			const text = await readPart(directory, MANIFEST, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes);
			const manifest = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__.d)(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.yj, text.toString("utf8"), {
				name: MANIFEST,
				code: "E_CANDIDATE_INVALID",
				digestCode: "E_CANDIDATE_DIGEST"
			});
			if (options.expectedDigest !== undefined && options.expectedDigest !== manifest.digest) {
				throw digestError(`the candidate has digest ${manifest.digest}, but ${options.expectedDigest} was handed over`);
			}
			if (manifest.repository.toLowerCase() !== options.repository.toLowerCase()) {
				throw invalid(`the candidate is for ${manifest.repository}, not for ${options.repository}`, "Hand over the candidate of this run.");
			}
			await requireOnly(directory, Object.keys(manifest.files));
			const parts = new Map();
			for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.aJ) {
				const listed = manifest.files[name];
				if (listed === undefined) continue;
				const bytes = await readPart(directory, name, FILE_LIMITS[name]);
				if (bytes.length !== listed.bytes || (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.sc)(bytes) !== listed.sha256) {
					throw digestError(`${name} does not fit its hash in ${MANIFEST}`);
				}
				if (name !== "transcript.jsonl" && name !== "prompt.md") parts.set(name, bytes);
			}
			return {
				manifest,
				patch: parts.get("change.patch") ?? Buffer.alloc(0),
				fix: parts.get("fix.patch") ?? null,
				notes: parts.get("notes.md")?.toString("utf8") ?? null,
				interrupt: parts.get("interrupt.json")?.toString("utf8") ?? null,
				directory
			};
		}
		async function verifyCandidateTree(repository, candidate) {
			const { baseSha, tree: claimed } = candidate.manifest;
			const base = await repository.fetchCommit(baseSha);
			let tree;
			try {
				tree = await repository.applyPatch(base, candidate.patch);
			} catch (error) {
				if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.Rn)(error, "E_GIT_REFUSED")) throw error;
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_INVALID", {
					message: error.message,
					remedy: error.remedy,
					cause: error
				});
			}
			if (tree === claimed) return tree;
			throw invalid(`the patch on ${baseSha} gives tree ${tree}, but the manifest names ${claimed}`, "Make the candidate again: its patch and its manifest do not belong together.");
		}
		async function requireOnly(directory, listed) {
			const allowed = new Set([MANIFEST, ...listed]);
			const extra = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => !allowed.has(name));
			if (extra.length === 0) return;
			const names = extra.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
			throw invalid(`the candidate holds files its manifest does not list: ${names.join(", ")}`, "Leave only its own files.");
		}
		function readPart(directory, name, maxBytes) {
			return (0, _regular_file_js__WEBPACK_IMPORTED_MODULE_7__.X)({
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name),
				name,
				maxBytes,
				code: "E_CANDIDATE_INVALID"
			});
		}
		function invalid(message, remedy) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_INVALID", {
				message,
				remedy
			});
		}
		function digestError(message) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_DIGEST", {
				message,
				remedy: "It was changed or swapped on its way. Run the maker again; never edit a candidate by hand."
			});
		}
	}),
	18606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => ensurePullRequest });
		var loop_error = __webpack_require__(79049);
		var schemas = __webpack_require__(80737);
		var writes_body = __webpack_require__(22670);
		var iso = __webpack_require__(64377);
		var repository_name = __webpack_require__(25443);
		var labels = __webpack_require__(37405);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/writes/find-pull-request.js";
		function findPullRequestsQuery(lookup) {
			return `query FindPullRequests(
  $owner: String!, $name: String!, $head: String!, $base: String!, $after: String, $reviewers: Boolean!${lookup.declarations}
) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      first: 50, after: $after, headRefName: $head, baseRefName: $base,
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes {
        number url state closedAt isCrossRepository title body headRefOid viewerDidAuthor
        labels(first: 100) { nodes { name } }
        timelineItems(first: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) @include(if: $reviewers) {
          nodes {
            ... on ReviewRequestedEvent {
              requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Team { combinedSlug } }
            }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    ${lookup.selections}
  }
}`;
		}
		const ReviewRequest = schemas.Ikc({ requestedReviewer: schemas.Ikc({
			login: schemas.YjP().optional(),
			combinedSlug: schemas.YjP().optional()
		}).nullable() });
		const Node = schemas.Ikc({
			number: schemas.Whr().positive(),
			url: schemas.YjP(),
			state: schemas.k5n([
				"OPEN",
				"CLOSED",
				"MERGED"
			]),
			closedAt: iso.w$().nullable(),
			isCrossRepository: schemas.zMY(),
			title: schemas.YjP(),
			body: schemas.YjP(),
			headRefOid: schemas.YjP(),
			viewerDidAuthor: schemas.zMY(),
			labels: labels.DC,
			timelineItems: schemas.Ikc({ nodes: schemas.YOg(ReviewRequest) }).optional()
		});
		const Answer = schemas.Ikc({ repository: schemas._H3({ pullRequests: schemas.Ikc({
			nodes: schemas.YOg(Node),
			pageInfo: schemas.Ikc({
				hasNextPage: schemas.zMY(),
				endCursor: schemas.YjP().nullable()
			})
		}) }) });
		async function findPullRequests(github, wanted) {
			const lookup = (0, labels.zi)(wanted.labels);
			const pullRequests = [];
			let after = null;
			for (;;) {
				const repository = await readPullRequestPage(github, wanted, lookup, after);
				const { nodes, pageInfo } = repository.pullRequests;
				for (const node of nodes) if (!node.isCrossRepository) pullRequests.push(toFound(node, wanted.marker));
				if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) {
					return {
						pullRequests,
						missingLabels: lookup.missing(repository)
					};
				}
				after = pageInfo.endCursor;
			}
		}
		async function readPullRequestPage(github, { head, base, reviewers }, lookup, after) {
			const { owner, repo: name } = (0, repository_name.S)(github.repository);
			const variables = {
				owner,
				name,
				head,
				base,
				reviewers: reviewers.length > 0,
				after,
				...lookup.variables
			};
			const answer = await github.query("find a pull request", findPullRequestsQuery(lookup), variables, Answer);
			return answer.data.repository;
		}
		function toFound(node, marker) {
			const { number, url, state, closedAt, title, body, headRefOid, labels } = node;
			const asked = (node.timelineItems?.nodes ?? []).flatMap(({ requestedReviewer }) => {
				const name = requestedReviewer?.login ?? requestedReviewer?.combinedSlug;
				return name === undefined ? [] : [name.toLowerCase()];
			});
			const ours = node.viewerDidAuthor || (0, writes_body.GN)(body, marker);
			return {
				number,
				url,
				state,
				closedAt,
				title,
				body,
				headRefOid,
				labels,
				asked,
				ours
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/writes/reviewers.js";
		async function requestReviewers(github, pullRequest, wanted, asked) {
			const left = wanted.filter((reviewer) => !asked.includes(reviewer.toLowerCase()));
			if (left.length === 0) return [];
			const teams = left.filter((reviewer) => reviewer.includes("/")).map((team) => team.slice(team.lastIndexOf("/") + 1));
			const people = left.filter((reviewer) => !reviewer.includes("/"));
			try {
				await github.write({
					operation: "request reviewers",
					parameters: {
						pull_number: pullRequest,
						reviewers: people,
						team_reviewers: teams
					},
					answer: schemas.Ikc({ number: schemas.Whr() }),
					find: "idempotent"
				});
				return [];
			} catch (error) {
				if (!(0, loop_error.Rn)(error, "E_GITHUB_REFUSED", "E_GITHUB_PERMISSION", "E_GITHUB_NOT_FOUND")) throw error;
				return [error.message];
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/writes/pull-request.js";
		const WrittenPullRequest = schemas.Ikc({
			number: schemas.Whr().positive(),
			html_url: schemas.YjP(),
			head: schemas.Ikc({ sha: schemas.YjP() })
		});
		function ensurePullRequest(github, wanted) {
			return github.alone(`pull request ${wanted.head} ${wanted.base}`, async () => {
				const found = await findPullRequests(github, wanted);
				const existing = chooseExisting(found.pullRequests, wanted);
				return existing === null ? create(github, wanted, found) : update(github, wanted, existing, found);
			});
		}
		function chooseExisting(newestFirst, { headSha, replaceClosed = false }) {
			const open = newestFirst.find(({ state }) => state === "OPEN");
			const [newest] = newestFirst;
			if (open !== undefined || newest === undefined) return open ?? null;
			const stands = newest.state === "CLOSED" ? !replaceClosed : newest.headRefOid === headSha;
			return stands ? newest : null;
		}
		async function create(github, wanted, { missingLabels }) {
			const { head, base, draft } = wanted;
			const find = async () => {
				const { pullRequests } = await findPullRequests(github, wanted);
				const open = pullRequests.find(({ state }) => state === "OPEN");
				return open === undefined ? null : {
					number: open.number,
					html_url: open.url,
					head: { sha: open.headRefOid }
				};
			};
			let made;
			try {
				made = await github.write({
					operation: "create a pull request",
					parameters: {
						head,
						base,
						draft,
						title: (0, writes_body.HS)(wanted.title),
						body: (0, writes_body.h$)(wanted.marker, wanted.body)
					},
					answer: WrittenPullRequest,
					find
				});
			} catch (error) {
				if (!(0, loop_error.Rn)(error)) throw error;
				if (/not permitted to create or approve pull requests/i.test(error.message)) {
					return {
						operation: "forbidden",
						reason: error.message
					};
				}
				const other = /a pull request already exists/i.test(error.message) ? await find() : null;
				if (other === null) throw error;
				made = other;
			}
			await (0, labels.mp)(github, missingLabels);
			await (0, labels.Nl)(github, {
				kind: "pull request",
				number: made.number,
				present: [],
				wanted: wanted.labels
			});
			const warnings = await requestReviewers(github, made.number, wanted.reviewers, []);
			const place = {
				number: made.number,
				url: made.html_url,
				headSha: made.head.sha
			};
			return {
				operation: "created",
				...place,
				state: "open",
				closedAt: null,
				warnings
			};
		}
		async function update(github, wanted, existing, { missingLabels }) {
			const place = {
				number: existing.number,
				url: existing.url,
				headSha: existing.headRefOid
			};
			if (existing.state !== "OPEN") {
				const state = existing.state === "MERGED" ? "merged" : "closed";
				return {
					operation: "none",
					...place,
					state,
					closedAt: existing.closedAt,
					warnings: []
				};
			}
			const title = (0, writes_body.HS)(wanted.title);
			const body = (0, writes_body.h$)(wanted.marker, wanted.body);
			const differs = existing.title !== title || !(0, writes_body.NZ)(existing.body, body);
			if (existing.ours && differs) {
				await github.write({
					operation: "update a pull request",
					parameters: {
						pull_number: existing.number,
						title,
						body
					},
					answer: WrittenPullRequest,
					find: "idempotent"
				});
			}
			await (0, labels.mp)(github, missingLabels);
			const labelled = await (0, labels.Nl)(github, {
				kind: "pull request",
				number: existing.number,
				present: existing.labels,
				wanted: wanted.labels
			});
			const warnings = await requestReviewers(github, existing.number, wanted.reviewers, existing.asked);
			if (!existing.ours && differs) {
				warnings.push(`#${existing.number} was opened by somebody else for ${wanted.head}; its words were left as they are`);
			}
			const changed = existing.ours && differs || labelled;
			return {
				operation: changed ? "updated" : "none",
				...place,
				state: "open",
				closedAt: null,
				warnings
			};
		}
	}),
	47733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => modeInForce });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15763);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78087);
		function modeInForce(claims) {
			const [againstAuto] = claims.readiness.againstAuto ?? [];
			const byReadiness = !claims.readiness.ready ? "shadow" : againstAuto === undefined ? "auto" : "propose";
			const demotions = claims.demotions ?? [];
			const recorded = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.wQ)(demotions);
			const mode = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.qY)(claims.spec, claims.input ?? "auto", claims.ceiling, byReadiness, recorded);
			if (claims.builtIn) return {
				mode,
				reason: "there is no spec, and the built-in one only reports"
			};
			if (!claims.readiness.ready) return {
				mode,
				reason: `not ready: ${claims.readiness.problems[0] ?? ""}`
			};
			if (mode === claims.spec) return {
				mode,
				reason: "the spec’s Autonomy section"
			};
			const demotion = demotions.find(({ to }) => to === mode);
			if (demotion !== undefined) return {
				mode,
				reason: `demoted: ${demotion.reason}`
			};
			if (againstAuto !== undefined && mode === "propose" && claims.input !== "propose" && claims.ceiling !== "propose") {
				return {
					mode,
					reason: `no auto: ${againstAuto}`
				};
			}
			return {
				mode,
				reason: mode === claims.input ? "the input mode" : "the most this action does"
			};
		}
	}),
	38673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => describeDecision,
			b: () => describeRisk
		});
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99830);
		const WORDS = {
			"auto-merge": "may be merged without a person",
			"human-review": "needs a person’s review",
			never: "is never merged automatically"
		};
		function describeDecision(decision) {
			return WORDS[decision];
		}
		function describeRisk({ risk, points, factors }) {
			const rows = factors.map(({ axis, factor, value, points: adds, because }) => [
				axis,
				(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(factor),
				(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(value),
				adds === 0 ? "" : `+${adds}`,
				(0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(because)
			]);
			const lines = (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.tp)([
				"axis",
				"factor",
				"value",
				"points",
				"because"
			], rows);
			return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.zH)(`Risk ${risk}: reversibility × blast radius = ${points}`, lines);
		}
	}),
	28547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dv: () => checkTable,
			P_: () => describeUsage,
			lJ: () => inertTitle,
			qm: () => describePullRequest
		});
		var _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);
		var _record_compose_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74810);
		var _describe_risk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38673);
		function describePullRequest(facts) {
			const { item, candidate, verdict, checker = null } = facts;
			const judges = [verdict, ...checker === null ? [] : [checker]];
			return {
				title: `${inertTitle(item.title, 230)} (#${item.number})`,
				body: [
					`Closes #${item.number}.`,
					`**Why.** The loop selected [#${item.number}](${item.url}) by the rules of its spec; run [${candidate.run}](${facts.runUrl}), attempt ${candidate.attempt}.`,
					`**Evidence.** Judged by ${judges.map(({ judge }) => `\`${judge.action}\``).join(" and ")} with everything that decides taken from \`${verdict.verifier.baseSha.slice(0, 12)}\`:\n\n${checkTable({ checks: (0, _record_compose_attempt_js__WEBPACK_IMPORTED_MODULE_0__.N)(verdict, checker) })}`,
					describeMerge(facts),
					`**Cost.** ${describeUsage(candidate)}`,
					facts.notes === null || facts.notes.trim() === "" ? "" : `**The worker’s notes** (an agent’s words, not evidence).\n\n${quote((0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__.M)(facts.notes, { maxChars: 4e3 }).text)}`,
					"**To undo.** Close this pull request and delete its branch; nothing else was changed. After a merge: `git revert -m 1 <merge commit>` (or `git revert <commit>` for a squash).",
					`<sub>candidate \`${candidate.digest.slice(0, 19)}\` · tree \`${candidate.tree.slice(0, 12)}\` · ${judges.map(({ digest }) => `verdict \`${digest.slice(0, 19)}\``).join(" · ")}</sub>`
				].filter((part) => part !== "").join("\n\n")
			};
		}
		function describeMerge({ merge, verdict }) {
			if (merge === undefined) return "";
			const said = `**Autonomy.** This change ${(0, _describe_risk_js__WEBPACK_IMPORTED_MODULE_2__.K)(merge.decision)}: ${(0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__.M)(merge.because, { maxChars: 600 }).text}.`;
			return verdict.autonomy === undefined ? said : `${said}\n\n${(0, _describe_risk_js__WEBPACK_IMPORTED_MODULE_2__.b)(verdict.autonomy)}`;
		}
		function inertTitle(title, maxChars) {
			const inert = (0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__.M)(title.replace(/[\s\p{Cc}]+/gu, " "), {
				maxChars,
				as: "commit-message"
			}).text.trim();
			return inert === "" ? "Change" : inert;
		}
		function checkTable(verdict) {
			const rows = verdict.checks.map((check) => `| ${cell(check.name)} | ${check.verdict}${check.required ? "" : " (optional)"} | ${check.failureClass ?? ""} | ${seconds(check.durationMs)} |`);
			return [
				"| check | verdict | class | time |",
				"| --- | --- | --- | ---: |",
				...rows
			].join("\n");
		}
		function cell(text) {
			return (0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__.M)(text, { maxChars: 200 }).text.replaceAll("|", "\\|").replaceAll("\n", " ");
		}
		function describeUsage({ usage }) {
			const known = (value, unit) => value === null ? `${unit} unknown` : `${value} ${unit}`;
			const cost = usage.costUsd === null ? "cost unknown" : `$${usage.costUsd.toFixed(2)}`;
			return [
				`${usage.iterations} ${usage.iterations === 1 ? "iteration" : "iterations"}`,
				known(usage.toolCalls, "tool calls"),
				known(usage.tokens, "tokens"),
				cost,
				seconds(usage.durationMs)
			].join(", ");
		}
		function seconds(milliseconds) {
			return `${(milliseconds / 1e3).toFixed(1)} s`;
		}
		function quote(text) {
			return text.split("\n").map((line) => `> ${line}`).join("\n");
		}
	}),
	44482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cw: () => FINDING_POINTS,
			Jb: () => readinessScore,
			gk: () => finding
		});
		const finding = (level, place, what, remedy) => ({
			level,
			place: place === null || typeof place === "string" ? place : `${place.file}:${place.line}`,
			what,
			remedy
		});
		const FINDING_POINTS = {
			blocks: 25,
			warns: 7,
			advises: 2
		};
		const MOST_WHEN_BLOCKED = 49;
		function readinessScore(findings) {
			const score = findings.reduce((left, { level }) => left - FINDING_POINTS[level], 100);
			return Math.max(0, findings.some(({ level }) => level === "blocks") ? Math.min(score, MOST_WHEN_BLOCKED) : score);
		}
	})
};
