export const id = 6135;
export const ids = [6135];
export const modules = {
	25152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ac: () => GAP_KIND,
			JN: () => parseGapKey,
			bQ: () => lineageOf,
			ft: () => gapMarker
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		var _live_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37373);
		const GAP_KIND = "activation-gap";
		function gapMarker({ root, probe }) {
			return (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.xL)(GAP_KIND, `${root}@${(0, _live_rules_js__WEBPACK_IMPORTED_MODULE_1__.Ss)(probe)}`);
		}
		function parseGapKey(text) {
			const [, root = "", probe = ""] = /^(.{1,200})@([a-z0-9-]{1,60})$/.exec(text) ?? [];
			return _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.Np.safeParse(root).success ? {
				root,
				probe
			} : null;
		}
		function lineageOf({ id, body, labels }) {
			if (!labels.includes(_names_js__WEBPACK_IMPORTED_MODULE_0__.kg.activationGap)) return id;
			const key = /^<!-- loop-actions:activation-gap:([^ \r\n]{1,300}) -->/.exec(body)?.[1];
			return (key === undefined ? null : parseGapKey(key)?.root) ?? id;
		}
	}),
	98029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => readRegularFile });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		async function readRegularFile(request) {
			const fail = (message, cause) => {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO(request.code, {
					message: `${request.name}: ${message}`,
					remedy: "Run the action that writes it again; it may not have got so far, or the artifact was changed.",
					cause
				});
			};
			let handle;
			try {
				handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(request.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT") return fail("missing", error);
				return fail(code === "ELOOP" ? "is a symbolic link" : `can't be read (${code ?? String(error)})`, error);
			}
			try {
				const stats = await handle.stat();
				if (!stats.isFile()) return fail("is not a regular file");
				if (stats.size > request.maxBytes) return fail(`larger than ${request.maxBytes} bytes`);
				const content = await handle.readFile();
				return content.length > request.maxBytes ? fail(`larger than ${request.maxBytes} bytes`) : content;
			} finally {
				await handle.close();
			}
		}
	}),
	87640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => ensureBlockedBy });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const Blockers = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()
		}));
		const Blocked = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive() });
		const IssueId = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			pull_request: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional()
		});
		const MOST = 100;
		async function ensureBlockedBy(github, edge) {
			return github.alone(`blocked by ${edge.issue}`, async () => {
				if (await isBlockedBy(github, edge)) return { operation: "none" };
				const { id } = await github.read("read an issue", { issue_number: edge.blocker }, IssueId);
				try {
					await github.write({
						operation: "add a blocker",
						parameters: {
							issue_number: edge.issue,
							issue_id: id
						},
						answer: Blocked,
						find: async () => await isBlockedBy(github, edge) ? { number: edge.issue } : null
					});
				} catch (error) {
					if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.Rn)(error, "E_GITHUB_REFUSED") || !await isBlockedBy(github, edge)) throw error;
					return { operation: "none" };
				}
				return { operation: "created" };
			});
		}
		async function isBlockedBy(github, { issue, blocker }) {
			const parameters = {
				issue_number: issue,
				per_page: MOST
			};
			const blockers = await github.read("list blockers", parameters, Blockers);
			return blockers.some(({ number }) => number === blocker);
		}
	}),
	68771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { verifyLive: () => verifyLive });
		var read_tracker = __webpack_require__(53905);
		var loop_error = __webpack_require__(79049);
		var schemas = __webpack_require__(80737);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/commit-history.js";
		const Commits = schemas.YOg(schemas.Ikc({ sha: schemas.YjP().min(1) }));
		const Comparison = schemas.Ikc({ status: schemas.k5n([
			"diverged",
			"ahead",
			"behind",
			"identical"
		]) });
		const PAGE = 100;
		function openHistory(github) {
			const pages = new Map();
			const compared = new Map();
			const ancestorsOf = (sha) => once(pages, sha, () => readAncestors(github, sha));
			const resolve = async (sha) => {
				if (!/^[0-9a-f]{7,64}$/.test(sha)) return null;
				const [newest] = await ancestorsOf(sha);
				return newest?.startsWith(sha) === true ? newest : null;
			};
			const holds = async (commit, wanted) => {
				const ancestors = await ancestorsOf(commit);
				if (ancestors.includes(wanted)) return true;
				if (ancestors.length < PAGE) return false;
				return once(compared, `${wanted}...${commit}`, (basehead) => compare(github, basehead));
			};
			return {
				resolve,
				holds
			};
		}
		function once(known, key, ask) {
			const before = known.get(key);
			if (before !== undefined) return before;
			const answer = ask(key);
			known.set(key, answer);
			return answer;
		}
		async function readAncestors(github, sha) {
			try {
				const commits = await github.read("list commits", {
					sha,
					per_page: PAGE
				}, Commits);
				return commits.map((commit) => commit.sha);
			} catch (error) {
				if ((0, loop_error.Rn)(error, "E_GITHUB_NOT_FOUND", "E_GITHUB_REFUSED")) return [];
				throw error;
			}
		}
		async function compare(github, basehead) {
			const { status } = await github.read("compare commits", { basehead }, Comparison);
			return status === "ahead" || status === "identical";
		}
		var sanitize_inbound = __webpack_require__(31188);
		var redact_secrets = __webpack_require__(49998);
		;
		"CONCATENATED MODULE: ./build/packages/live/src/evidence.js";
		const MAX_EXCERPT_CHARS = 2e3;
		function excerpt(kind, label, text, secrets) {
			const { text: value } = (0, sanitize_inbound.D)((0, redact_secrets.f)(text, secrets).text, { maxChars: MAX_EXCERPT_CHARS });
			return value.trim() === "" ? [] : [{
				kind,
				label: label.slice(0, 200),
				value
			}];
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/judge-command.js";
		const CHECKED_NOTHING = /\bno tests? (?:found|ran|were (?:found|run)|to run)\b|\bno (?:checks?|specs?|events?) (?:found|ran|received)\b|\b(?:ran|collected|executed|found|checked|received|matched|tests run:|total:?) 0\b|\b0 (?:passed|passing|tests|specs|checks|events)\b/i;
		const PASSED = /\b[1-9]\d* (?:passed|passing|tests?|specs?|checks?|events?)\b/i;
		const EMPTY_VALUE = /^(?:0|\[\]|\{\}|null|nil|none|undefined|false|""|'')$/i;
		function judgeCommand(outcome, prints) {
			const { exitCode, stdout } = outcome;
			if (exitCode === null) return outcome.problem === "" ? "it did not end by itself" : outcome.problem;
			if (exitCode !== 0) return `it ended with ${exitCode}`;
			const words = stdout.trim();
			if (words === "") return "it printed nothing, so nothing was checked";
			if (EMPTY_VALUE.test(words)) return `it printed ${words}, so nothing was found`;
			if (prints !== null) return stdout.includes(prints) ? null : `it did not print “${prints}”`;
			const idle = CHECKED_NOTHING.exec(words)?.[0];
			return idle !== undefined && !PASSED.test(words) ? `it says “${idle}”, so nothing was checked` : null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/measurement.js";
		function failed(reason, more = {}) {
			return {
				holds: false,
				running: null,
				reason,
				evidence: [],
				isUnderWay: false,
				isFinal: false,
				...more
			};
		}
		function held(reason, more) {
			return {
				holds: true,
				reason,
				isUnderWay: false,
				isFinal: false,
				...more
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/observe-command.js";
		async function observeCommand(deps, { command, prints }, filling, left) {
			const outcome = await runCommand(deps, command, filling, left);
			const evidence = showOutput(deps, command, filling, outcome);
			const wanted = prints === null || filling.id === null ? prints : prints.replaceAll("{id}", filling.id);
			const reason = judgeCommand(outcome, wanted);
			if (reason !== null) return failed(`\`${command}\`: ${reason}`, { evidence });
			return held(`\`${command}\` ended with 0 and printed what it must`, {
				running: null,
				evidence
			});
		}
		function runCommand(deps, command, filling, deadlineMs) {
			const { sha, id, values } = filling;
			const env = {
				...values,
				LOOP_SHA: sha,
				...id === null ? {} : { LOOP_REPLAY_ID: id }
			};
			return deps.runCommand({
				command,
				env,
				deadlineMs
			});
		}
		function showOutput(deps, command, { values }, outcome) {
			const { exitCode, stdout, stderr, problem } = outcome;
			const text = [
				`exit code ${exitCode ?? `none: ${problem}`}`,
				stdout,
				stderr
			].filter((part) => part !== "").join("\n");
			return excerpt("log", command, text, [...deps.secrets, ...Object.values(values)]);
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/deployments.js";
		const Deployments = schemas.YOg(schemas.Ikc({
			id: schemas.Whr().positive(),
			sha: schemas.YjP().min(1),
			environment: schemas.YjP()
		}));
		const Statuses = schemas.YOg(schemas.Ikc({
			state: schemas.k5n([
				"error",
				"failure",
				"inactive",
				"in_progress",
				"queued",
				"pending",
				"success",
				"waiting"
			]).catch("error"),
			description: schemas.YjP().nullish(),
			log_url: schemas.YjP().nullish(),
			environment_url: schemas.YjP().nullish()
		}));
		const NEWEST = 10;
		async function readDeployments(github, environment) {
			const deployments = await github.read("list deployments", {
				environment,
				per_page: NEWEST
			}, Deployments);
			const facts = [];
			for (const deployment of deployments.filter((one) => one.environment === environment)) {
				const parameters = {
					deployment_id: deployment.id,
					per_page: 1
				};
				const [newest] = await github.read("list statuses of a deployment", parameters, Statuses);
				facts.push({
					id: deployment.id,
					sha: deployment.sha,
					state: newest?.state ?? "none",
					description: newest?.description ?? "",
					logUrl: newest?.log_url ?? ""
				});
				if (newest?.state === "success") break;
			}
			return facts;
		}
		;
		"CONCATENATED MODULE: ./build/packages/github/src/workflow-runs.js";
		const Runs = schemas.Ikc({ workflow_runs: schemas.YOg(schemas.Ikc({
			id: schemas.Whr().positive(),
			html_url: schemas.YjP(),
			event: schemas.YjP(),
			head_branch: schemas.YjP().nullable(),
			head_sha: schemas.YjP().min(1),
			status: schemas.YjP().nullable(),
			conclusion: schemas.YjP().nullable()
		})) });
		async function readWorkflowRuns(github, wanted) {
			const parameters = {
				workflow_id: wanted.workflow,
				branch: wanted.branch,
				per_page: 50
			};
			const { workflow_runs: runs } = await github.read("find workflow runs", parameters, Runs);
			return runs.filter((run) => run.head_branch === wanted.branch && !run.event.startsWith("pull_request")).map((run) => ({
				url: run.html_url,
				sha: run.head_sha,
				isCompleted: run.status === "completed",
				conclusion: run.conclusion
			}));
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/observe-github.js";
		const UNDER_WAY = new Set([
			"in_progress",
			"queued",
			"pending",
			"waiting",
			"none"
		]);
		const NO_ANSWER = new Set([
			"skipped",
			"cancelled",
			"neutral",
			"stale"
		]);
		async function observeDeployment(deps, environment) {
			const deployments = await readDeployments(deps.github, environment);
			const [newest] = deployments;
			if (newest === undefined) return failed(`nothing was ever deployed to ${environment}`);
			const lines = deployments.map(({ id, sha, state, description, logUrl }) => `deployment ${id} of ${sha.slice(0, 12)}: ${state} ${description} ${logUrl}`.trim());
			const evidence = excerpt("log", `deployments to ${environment}`, lines.join("\n"), deps.secrets);
			const success = deployments.find(({ state }) => state === "success");
			const isUnderWay = UNDER_WAY.has(newest.state);
			if (success === undefined) {
				return failed(`no deployment to ${environment} succeeded; the newest is ${newest.state}`, {
					evidence,
					isUnderWay
				});
			}
			return held(`${success.sha.slice(0, 12)} is deployed to ${environment}`, {
				running: success.sha,
				evidence,
				isUnderWay
			});
		}
		async function observeWorkflow(deps, workflow, target) {
			const runs = await readWorkflowRuns(deps.github, {
				workflow,
				branch: target.baseRef
			});
			const isUnderWay = runs[0]?.isCompleted === false;
			const answered = runs.find(({ isCompleted, conclusion }) => isCompleted && !NO_ANSWER.has(conclusion ?? ""));
			const lines = runs.slice(0, 5).map(({ url, sha, conclusion }) => `${url} on ${sha.slice(0, 12)}: ${conclusion ?? "under way"}`);
			const evidence = excerpt("log", `runs of ${workflow}`, lines.join("\n"), deps.secrets);
			if (answered === undefined) {
				const none = runs.length === 0 ? `${workflow} never ran on ${target.baseRef}` : `no run of ${workflow} gave an answer`;
				return failed(none, {
					evidence,
					isUnderWay
				});
			}
			const sha = answered.sha.slice(0, 12);
			if (answered.conclusion !== "success") {
				return failed(`${workflow} ended with ${answered.conclusion} on ${sha}`, {
					evidence,
					isUnderWay
				});
			}
			return held(`${workflow} passed on ${sha}`, {
				running: answered.sha,
				evidence,
				isUnderWay
			});
		}
		var describe_probe = __webpack_require__(36949);
		;
		"CONCATENATED MODULE: ./build/packages/live/src/judge-answer.js";
		function judgeAnswer(answer, wanted) {
			if (answer.status !== wanted.status) return fails(`it answers ${answer.status}, not ${wanted.status}`);
			const inHeader = wanted.expect.every((one) => one.kind === "version" && one.from === "header");
			if (answer.body.trim() === "" && !inHeader) return fails("its body is empty, so nothing was checked");
			let running = null;
			const figures = [];
			for (const expectation of wanted.expect) {
				const found = examine(answer, expectation, wanted.id);
				if (!found.holds) return found;
				if (running !== null && found.running !== null && !sameCommit(running, found.running)) {
					return fails(`it names two commits, ${running} and ${found.running}`);
				}
				running = found.running ?? running;
				figures.push(...found.figures);
			}
			return {
				holds: true,
				running,
				figures
			};
		}
		const fails = (reason) => ({
			holds: false,
			reason
		});
		const NOTHING_MORE = {
			holds: true,
			running: null,
			figures: []
		};
		const sameCommit = (left, right) => left.startsWith(right) || right.startsWith(left);
		function examine(answer, expectation, id) {
			const no = (found) => fails(`${(0, describe_probe.u)(expectation)} does not hold: ${found}`);
			switch (expectation.kind) {
				case "contains": return findText(answer.body, filled(expectation.text, id)) ?? no("it does not");
				case "equals": {
					const value = valueAt(answer, expectation.pointer);
					if (value === undefined) return no("there is no such value");
					return matchWhole(String(value), filled(expectation.value, id)) ?? no(`it is ${show(value)}`);
				}
				case "figure": {
					const value = expectation.pointer === null ? answer.body.trim() : valueAt(answer, expectation.pointer);
					const figure = typeof value === "number" ? value : Number(typeof value === "string" && value !== "" ? value : Number.NaN);
					if (!Number.isFinite(figure)) return no(value === undefined ? "there is no such value" : `${show(value)} is no number`);
					const limit = expectation.baseline * expectation.factor;
					const shown = `measured ${figure}, baseline ${expectation.baseline}`;
					const holds = expectation.bound === "at-most" ? figure <= limit : figure >= limit;
					return holds ? {
						...NOTHING_MORE,
						figures: [`${expectation.pointer ?? "figure"}: ${shown}`]
					} : no(shown);
				}
				case "version": {
					const said = versionIn(answer, expectation);
					return said === null ? no("no commit is named there") : {
						...NOTHING_MORE,
						running: said
					};
				}
				default: return (0, loop_error.xb)(expectation);
			}
		}
		const filled = (text, id) => id === null ? text : text.replaceAll("{id}", id);
		const show = (value) => JSON.stringify(value)?.slice(0, 200) ?? "nothing";
		const COMMIT = "[0-9a-f]{7,64}";
		const COMMIT_WORD = new RegExp(`(?<![0-9a-z])(${COMMIT})(?![0-9a-z])`);
		function findText(body, text) {
			if (!text.includes("{sha}")) return body.includes(text) ? NOTHING_MORE : null;
			const said = new RegExp(text.split("{sha}").map(escapeRegExp).join(`(?<![0-9a-z])(${COMMIT})(?![0-9a-z])`)).exec(body)?.[1];
			return said === undefined ? null : {
				...NOTHING_MORE,
				running: said
			};
		}
		function matchWhole(value, text) {
			if (!text.includes("{sha}")) return value === text ? NOTHING_MORE : null;
			const said = new RegExp(`^${text.split("{sha}").map(escapeRegExp).join(`(${COMMIT})`)}$`).exec(value)?.[1];
			return said === undefined ? null : {
				...NOTHING_MORE,
				running: said
			};
		}
		const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		function versionIn(answer, { from, name }) {
			const text = from === "body" ? answer.body : from === "header" ? answer.headers[(name ?? "").toLowerCase()] ?? "" : String(valueAt(answer, name ?? "") ?? "");
			return COMMIT_WORD.exec(text)?.[1] ?? null;
		}
		function valueAt(answer, pointer) {
			if (answer.isCut) return undefined;
			let value;
			try {
				value = JSON.parse(answer.body);
			} catch {
				return undefined;
			}
			for (const part of pointer.slice(1).split("/")) {
				const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
				if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
				value = value[key];
			}
			return typeof value === "object" ? undefined : value;
		}
		var external_node_dns_ = __webpack_require__(40610);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_https_ = __webpack_require__(44708);
		var external_node_net_ = __webpack_require__(77030);
		;
		"CONCATENATED MODULE: ./build/packages/live/src/request.js";
		const MAX_BODY_BYTES = 256 * 1024;
		const MAX_REDIRECTS = 3;
		const ANSWER_MS = 15e3;
		const REDIRECTS = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		const METADATA = metadataAddresses();
		async function request(wire, limits) {
			const timeout = AbortSignal.timeout(Math.max(1, Math.min(limits.timeoutMs, ANSWER_MS)));
			const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
			let next = wire;
			for (let redirects = 0;; redirects++) {
				const answer = await exchange(next, signal);
				const location = REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
				if (location === undefined) return answer;
				next = followed(next, answer.status, location);
				if (redirects >= MAX_REDIRECTS) throw new Error(`more than ${MAX_REDIRECTS} redirects`);
			}
		}
		function followed(from, status, location) {
			const [here, there] = [new URL(from.url), new URL(location, from.url)];
			const same = there.host === here.host && (there.protocol === here.protocol || there.protocol === "https:");
			if (!same || there.username !== "") throw new Error(`it redirects to ${there.protocol}//${there.host}, another place`);
			const keeps = from.method === "GET" || status === 307 || status === 308;
			return {
				...from,
				url: there.href,
				...keeps ? {} : {
					method: "GET",
					body: null
				}
			};
		}
		function exchange(wire, signal) {
			const { protocol, hostname } = new URL(wire.url);
			const literal = hostname.replace(/^\[|\]$/g, "");
			if ((0, external_node_net_.isIP)(literal) !== 0 && isMetadata(literal)) return Promise.reject(new Error(REFUSED));
			const client = protocol === "http:" ? external_node_http_ : external_node_https_;
			return new Promise((resolve, reject) => {
				const headers = {
					"user-agent": "loop-actions-live",
					accept: "*/*",
					"cache-control": "no-cache",
					...wire.headers
				};
				const options = {
					method: wire.method,
					agent: false,
					headers: withLength(headers, wire.body),
					lookup: guarded,
					signal
				};
				const call = client.request(wire.url, options);
				call.on("error", reject);
				call.on("response", (response) => void readAnswer(response).then(resolve, reject));
				call.end(wire.body ?? undefined);
			});
		}
		function withLength(headers, body) {
			if (body === null) return headers;
			const typed = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
			const type = /^\s*[[{]/.test(body) ? "application/json" : "text/plain; charset=utf-8";
			return {
				...headers,
				...typed ? {} : { "content-type": type },
				"content-length": String(Buffer.byteLength(body))
			};
		}
		async function readAnswer(response) {
			const chunks = [];
			let bytes = 0;
			for await (const chunk of response) {
				chunks.push(chunk);
				bytes += chunk.length;
				if (bytes > MAX_BODY_BYTES) break;
			}
			const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
			return {
				status: response.statusCode ?? 0,
				headers: Object.fromEntries(headers),
				body: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES).toString("utf8"),
				isCut: bytes > MAX_BODY_BYTES
			};
		}
		const REFUSED = "it leads to the metadata service of a cloud";
		const isMetadata = (address) => METADATA.check(address, (0, external_node_net_.isIP)(address) === 6 ? "ipv6" : "ipv4");
		const guarded = (host, options, callback) => {
			(0, external_node_dns_.lookup)(host, {
				...options,
				all: true
			}, (error, addresses) => {
				if (error !== null) return callback(error, "", 0);
				if (addresses.some(({ address }) => isMetadata(address))) return callback(new Error(REFUSED), "", 0);
				if (options.all === true) return callback(null, addresses);
				return callback(null, addresses[0]?.address ?? "", addresses[0]?.family ?? 0);
			});
		};
		function metadataAddresses() {
			const list = new external_node_net_.BlockList();
			list.addSubnet("169.254.0.0", 16, "ipv4");
			list.addAddress("168.63.129.16", "ipv4");
			list.addAddress("100.100.100.200", "ipv4");
			list.addSubnet("fe80::", 10, "ipv6");
			list.addAddress("fd00:ec2::254", "ipv6");
			return list;
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/variables.js";
		function variablesFor(probe, { variables }) {
			const values = {};
			for (const name of probe.secrets) {
				const value = variables[name];
				if (value === undefined || value === "") return {
					values: {},
					missing: name
				};
				values[name] = value;
			}
			return {
				values,
				missing: null
			};
		}
		function expand(text, values) {
			return text.replace(/\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))/g, (whole, braced, bare) => {
				const name = String(braced ?? bare);
				return Object.hasOwn(values, name) ? values[name] ?? whole : whole;
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/observe-http.js";
		async function observeHttp(deps, question, filling, left) {
			const secrets = [...deps.secrets, ...Object.values(filling.values)];
			const asked = `${question.request.method} ${question.request.url}`;
			let answer;
			try {
				answer = await request(fillRequest(question.request, filling), {
					timeoutMs: left,
					signal: deps.signal
				});
			} catch (error) {
				return failed(`${asked} could not be asked: ${describeFault(error)}`);
			}
			const evidence = excerpt("log", asked, showAnswer(answer), secrets);
			const verdict = judgeAnswer(answer, {
				...question,
				id: filling.id
			});
			if (!verdict.holds) return failed(`${asked}: ${verdict.reason}`, { evidence });
			const figures = verdict.figures.flatMap((figure) => excerpt("figure", asked, figure, secrets));
			return held(`${asked} answers as expected`, {
				running: verdict.running,
				evidence: [...figures, ...evidence]
			});
		}
		function fillRequest({ method, url, headers, body }, { sha, id, values }) {
			const filled = (text) => text.replaceAll("{sha}", sha).replaceAll("{id}", id ?? "{id}");
			const wired = Object.entries(headers).map(([name, value]) => [name, expand(filled(value), values)]);
			return {
				method,
				url: filled(url),
				headers: Object.fromEntries(wired),
				body: body === null ? null : filled(body)
			};
		}
		function showAnswer({ status, body, isCut }) {
			return `${status}\n${body}${isCut ? "\n(cut)" : ""}`;
		}
		function describeFault(error) {
			const { code, message } = error;
			return (code === undefined || message.includes(code) ? message : `${message} (${code})`).slice(0, 200);
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/poll.js";
		const FIRST_PAUSE_MS = 1e3;
		const LONGEST_PAUSE_MS = 3e4;
		const SHORTEST_TRY_MS = 5e3;
		async function poll({ clock, random, signal }, deadlineMs, attempt) {
			const end = clock.now() + deadlineMs;
			for (let tries = 1, pause = FIRST_PAUSE_MS;; tries++, pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
				const left = end - clock.now();
				const { value, final } = await attempt(Math.max(left, SHORTEST_TRY_MS));
				const remaining = end - clock.now();
				if (final || remaining <= 0 || signal.aborted) return {
					value,
					tries
				};
				const jittered = Math.round(pause * (.75 + random.next() / 2));
				await clock.sleep(Math.min(jittered, remaining), signal).catch(() => undefined);
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/observe-replay.js";
		const CLEAN_UP_MS = 3e4;
		const SENDS_MS = 6e4;
		async function observeReplay(deps, probe, filling) {
			const own = {
				...filling,
				id: `loop-${deps.random.token(8)}`
			};
			const before = await look(deps, probe, own, probe.deadlineMs);
			if (before.holds) return failed(`${before.reason} before anything was sent, so it proves nothing`, {
				evidence: before.evidence,
				isFinal: true
			});
			try {
				const sent = await send(deps, probe.send, own, Math.min(probe.deadlineMs, SENDS_MS));
				if (!sent.accepted) return failed(`nothing could be sent: ${sent.reason}`, {
					evidence: sent.evidence,
					isFinal: true
				});
				const { value } = await poll(deps, probe.deadlineMs, async (left) => {
					const seen = await look(deps, probe, own, left);
					return {
						value: seen,
						final: seen.holds
					};
				});
				const evidence = [...sent.evidence, ...value.evidence];
				if (value.holds) return {
					...value,
					reason: `what was sent arrived: ${value.reason}`,
					evidence,
					isFinal: true
				};
				return failed(`what was sent did not arrive: ${value.reason}`, {
					evidence,
					isFinal: true
				});
			} finally {
				await cleanUp(deps, probe, own);
			}
		}
		function look(deps, { look: step, status, expect, prints }, filling, left) {
			return step.kind === "command" ? observeCommand(deps, {
				command: step.command,
				prints
			}, filling, left) : observeHttp(deps, {
				request: step.request,
				status,
				expect
			}, filling, left);
		}
		async function send(deps, step, filling, deadlineMs) {
			const { value } = await poll(deps, deadlineMs, async (left) => {
				const sent = await perform(deps, step, filling, left);
				return {
					value: sent,
					final: sent.accepted
				};
			});
			return value;
		}
		async function perform(deps, step, filling, left) {
			if (step.kind === "command") {
				const outcome = await runCommand(deps, step.command, filling, left);
				const evidence = showOutput(deps, step.command, filling, outcome);
				return {
					accepted: outcome.exitCode === 0,
					reason: `\`${step.command}\` ended with ${outcome.exitCode}`,
					evidence
				};
			}
			const asked = `${step.request.method} ${step.request.url}`;
			try {
				const answer = await request(fillRequest(step.request, filling), { timeoutMs: left });
				const evidence = excerpt("log", asked, showAnswer(answer), [...deps.secrets, ...Object.values(filling.values)]);
				const accepted = answer.status >= 200 && answer.status < 300;
				return {
					accepted,
					reason: `${asked} answers ${answer.status}`,
					evidence
				};
			} catch (error) {
				return {
					accepted: false,
					reason: `${asked} could not be asked: ${describeFault(error)}`,
					evidence: []
				};
			}
		}
		async function cleanUp(deps, { name, cleanUp: step }, filling) {
			if (step === null) return;
			const cleaned = await perform(deps, step, filling, CLEAN_UP_MS).catch((error) => {
				return {
					accepted: false,
					reason: describeFault(error)
				};
			});
			if (!cleaned.accepted) deps.log.warning(`${name}: the synthetic event ${filling.id} could not be cleaned up: ${cleaned.reason}`);
		}
		;
		"CONCATENATED MODULE: ./build/packages/live/src/measure.js";
		async function measureLive(deps, probes, target) {
			const inTurn = (probe) => probe.kind === "command" || probe.kind === "replay";
			const alone = async () => {
				const measured = [];
				for (const probe of probes.filter(inTurn)) measured.push(await measure(deps, probe, target));
				return measured;
			};
			const reads = probes.filter((probe) => !inTurn(probe)).map((probe) => measure(deps, probe, target));
			const [one, others] = await Promise.all([alone(), Promise.all(reads)]);
			const all = new Map([...one, ...others].map((measurement) => [measurement.probe, measurement]));
			return probes.flatMap((probe) => all.get(probe) ?? []);
		}
		async function measure(deps, probe, target) {
			const { values, missing } = variablesFor(probe, deps);
			if (missing !== null) return notAsked(probe, `the variable ${missing} is not set in this job`);
			try {
				const { value, tries } = await poll(deps, probe.deadlineMs, async (left) => {
					const seen = await observe(deps, probe, target, {
						sha: target.head,
						id: null,
						values
					}, left);
					const proof = await proofOf(deps, seen, target);
					const all = target.merges.every((merge) => proof.proven.has(merge));
					return {
						value: {
							...seen,
							...proof
						},
						final: seen.isFinal || seen.holds && all
					};
				});
				return conclude(probe, value, target, tries);
			} catch (error) {
				if (!(0, loop_error.Rn)(error)) throw error;
				return notAsked(probe, `${error.message} ${error.remedy}`);
			}
		}
		function observe(deps, probe, target, filling, left) {
			switch (probe.kind) {
				case "http": return observeHttp(deps, probe, filling, left);
				case "command": return observeCommand(deps, probe, filling, left);
				case "deployment": return observeDeployment(deps, probe.environment);
				case "workflow": return observeWorkflow(deps, probe.workflow, target);
				case "replay": return observeReplay(deps, probe, filling);
				default: return (0, loop_error.xb)(probe);
			}
		}
		async function proofOf({ history }, seen, { merges }) {
			if (!seen.holds) return {
				proven: new Set(),
				running: null,
				isUnknown: false
			};
			if (seen.running === null) return {
				proven: new Set(merges),
				running: null,
				isUnknown: false
			};
			const running = await history.resolve(seen.running);
			if (running === null) return {
				proven: new Set(),
				running: null,
				isUnknown: true
			};
			const proven = new Set();
			for (const merge of merges) if (await history.holds(running, merge)) proven.add(merge);
			return {
				proven,
				running,
				isUnknown: false
			};
		}
		function conclude(probe, seen, target, tries) {
			const { proven, running, evidence } = seen;
			const all = seen.holds && target.merges.every((merge) => proven.has(merge));
			const state = all ? "held" : seen.isUnderWay ? "under-way" : "failed";
			const waiting = seen.isUnderWay && !all ? "; something newer is still under way" : "";
			return {
				probe,
				state,
				proven,
				running,
				evidence,
				tries,
				reason: `${reasonOf(seen, all)}${waiting}`
			};
		}
		function reasonOf(seen, all) {
			if (!seen.holds || all) return seen.reason;
			const said = seen.running?.slice(0, 12) ?? "";
			return seen.isUnknown ? `${said} runs, which is no commit of this repository` : `${said} runs, which does not hold the merged commit`;
		}
		function notAsked(probe, reason) {
			return {
				probe,
				state: "not-asked",
				proven: new Set(),
				running: null,
				reason,
				evidence: [],
				tries: 0
			};
		}
		var live_rules = __webpack_require__(37373);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/live/live-subjects.js";
		function mergesOf(ticket, baseRef) {
			const merged = ticket.pullRequests.filter((pull) => pull.state === "merged" && pull.repository === ticket.repository && pull.baseRef === baseRef);
			return merged.toSorted((left, right) => right.number - left.number).flatMap(({ mergeCommitSha: sha, number }) => sha === null ? [] : [{
				sha,
				number
			}]);
		}
		function liveSubjects(tickets, baseRef) {
			return tickets.flatMap((ticket) => {
				const merges = mergesOf(ticket, baseRef);
				const [newest] = merges;
				if (newest === undefined || ticket.state !== "closed" || ticket.stateReason !== "completed") return [];
				return [{
					ticket,
					merges: merges.map(({ sha }) => sha),
					pullRequest: newest.number
				}];
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/live/decide-live.js";
		function answersOf(facts) {
			const names = facts.measurements.map(({ probe }) => probe.name).join(", ");
			return new Map(facts.subjects.map(({ ticket, merges }) => {
				const doubt = doubtOf(merges, facts);
				const reason = doubt ?? `every probe passed: ${names}`;
				return [ticket.id, {
					verified: doubt === null,
					mergeSha: merges[0] ?? "",
					reason
				}];
			}));
		}
		function doubtOf(merges, { measurements, lost, problems, baseRef }) {
			const gone = merges.find((merge) => lost.has(merge));
			if (gone !== undefined) return `${baseRef} does not hold ${gone.slice(0, 12)} any more`;
			const [problem] = problems;
			if (problem !== undefined) return `the section can’t be carried out (${problem})`;
			if (measurements.length === 0) return "nothing was asked";
			const doubtful = measurements.find((measurement) => !proves(measurement, merges));
			return doubtful === undefined ? null : sentenceOf(doubtful);
		}
		const proves = ({ proven }, merges) => merges.every((merge) => proven.has(merge));
		const sentenceOf = ({ probe, reason }) => `probe “${probe.name}”: ${reason}`;
		function decideGaps(facts) {
			const all = facts.measurements.map((measurement) => changesFor(measurement, facts));
			return {
				file: all.flatMap(({ file }) => file),
				reopen: all.flatMap(({ reopen }) => reopen),
				close: all.flatMap(({ close }) => close),
				blocked: all.flatMap(({ blocked }) => blocked)
			};
		}
		function changesFor(measurement, facts) {
			const probe = (0, live_rules.Ss)(measurement.probe.name);
			const own = facts.gaps.flatMap((gap) => {
				const root = rootOf(gap, facts);
				return gap.key.probe === probe && root !== undefined ? [{
					gap,
					root,
					measurement
				}] : [];
			});
			const current = own.filter(({ gap }) => gap.state === "open" || gap.recorded === "dark");
			const close = current.filter(({ gap }) => isSettled(gap, measurement, facts));
			if (measurement.state !== "failed") return {
				file: [],
				reopen: [],
				close,
				blocked: []
			};
			const standing = current.filter(({ gap }) => !isSettled(gap, measurement, facts));
			const dark = facts.subjects.filter(({ merges }) => !proves(measurement, merges) && !merges.some((merge) => facts.lost.has(merge)));
			const [newest] = dark.toSorted((left, right) => right.pullRequest - left.pullRequest);
			const blocked = dark.map((root) => ({
				root,
				probe
			}));
			const closed = standing.filter(({ gap }) => gap.state === "closed");
			if (standing.length > 0 || newest === undefined) return {
				file: [],
				reopen: closed,
				close,
				blocked
			};
			const former = own.find(({ gap }) => gap.key.root === newest.ticket.id);
			if (former === undefined) return {
				file: [{
					root: newest,
					measurement
				}],
				reopen: [],
				close,
				blocked
			};
			return {
				file: [],
				reopen: [former],
				close,
				blocked
			};
		}
		function gapAnswers(facts) {
			return new Map(facts.gaps.map((gap) => [`#${gap.number}`, gapAnswer(gap, facts)]));
		}
		function gapAnswer(gap, facts) {
			const measurement = facts.measurements.find(({ probe }) => (0, live_rules.Ss)(probe.name) === gap.key.probe);
			if (measurement === undefined) return unsettled(`the spec has no probe “${gap.key.probe}” any more`);
			if (rootOf(gap, facts) === undefined) return unsettled(`${gap.key.root}, which it was filed for, is not completed by a merged change any more`);
			return {
				verified: isSettled(gap, measurement, facts),
				reason: sentenceOf(measurement)
			};
		}
		const unsettled = (why) => ({
			verified: false,
			reason: `${why}; a person decides`
		});
		const rootOf = (gap, { subjects }) => subjects.find(({ ticket }) => ticket.id === gap.key.root);
		function isSettled(gap, measurement, facts) {
			const root = rootOf(gap, facts);
			if (root === undefined || gap.ticket === null) return false;
			return proves(measurement, [...root.merges, ...mergesOf(gap.ticket, facts.baseRef).map(({ sha }) => sha)]);
		}
		var activation_gap = __webpack_require__(25152);
		var names = __webpack_require__(61950);
		var repository_name = __webpack_require__(25443);
		var body = __webpack_require__(22670);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/writes/marked-issues.js";
		const LIST_MARKED_ISSUES = `query ListMarkedIssues($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url body state viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
		const Page = schemas.Ikc({ repository: schemas.Ikc({ issues: schemas.Ikc({
			nodes: schemas.YOg(schemas.Ikc({
				number: schemas.Whr().positive(),
				url: schemas.YjP(),
				body: schemas.YjP(),
				state: schemas.k5n(["OPEN", "CLOSED"]),
				viewerDidAuthor: schemas.zMY()
			})),
			pageInfo: schemas.Ikc({
				hasNextPage: schemas.zMY(),
				endCursor: schemas.YjP().nullable()
			})
		}) }) });
		async function listMarkedIssues(github, { kind, label }) {
			const { owner, repo: name } = (0, repository_name.S)(github.repository);
			const found = [];
			const head = new RegExp(`^<!-- loop-actions:${kind}:([^ ]{1,300}) -->\\r?\\n`);
			let after = null;
			for (;;) {
				const variables = {
					owner,
					name,
					label,
					after
				};
				const answer = (await github.query("find an issue", LIST_MARKED_ISSUES, variables, Page)).data;
				const { nodes, pageInfo } = answer.repository.issues;
				for (const { body, state, viewerDidAuthor, ...place } of nodes) {
					const marked = head.exec(body);
					if (!viewerDidAuthor || marked === null) continue;
					const key = marked[1] ?? "";
					found.push({
						...place,
						key,
						state: state === "OPEN" ? "open" : "closed",
						text: body.slice(marked[0].length)
					});
				}
				if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) return found;
				after = pageInfo.endCursor;
			}
		}
		const Written = schemas.Ikc({ number: schemas.Whr().positive() });
		async function changeMarkedIssue(github, change) {
			await github.write({
				operation: "update an issue",
				parameters: {
					issue_number: change.number,
					body: (0, body.h$)(change.marker, change.text),
					state: change.state,
					state_reason: change.state === "closed" ? "completed" : "reopened"
				},
				answer: Written,
				find: "idempotent"
			});
		}
		var blocked_by = __webpack_require__(87640);
		var issue = __webpack_require__(93711);
		var explain_spec = __webpack_require__(7749);
		var truncate_text = __webpack_require__(86601);
		var sanitize_outbound = __webpack_require__(69);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/live/gap-text.js";
		const STATE = /^<!-- gap-state:(dark|live) -->/;
		const HISTORY = "### History";
		const MAX_HISTORY = 20;
		function recordedState(text) {
			return STATE.exec(text)?.[1] === "live" ? "live" : "dark";
		}
		function gapTitle({ ticket }, { probe }) {
			return `Not live: “${probe.name}” fails for ${ticket.id} (${inertLine(ticket.title, 120)})`;
		}
		function gapText(root, moment, before = "") {
			const { measurement, state } = moment;
			const { probe } = measurement;
			const where = `${probe.position.file}:${probe.position.line}`;
			const commits = root.merges.map((sha) => `\`${sha.slice(0, 12)}\``).join(", ");
			const found = state === "dark" ? "Found" : "Found, and so it is closed";
			return [
				`<!-- gap-state:${state} -->`,
				`${root.ticket.id} is merged (${commits}), and merged is not shipped: a probe of its effect ${state === "dark" ? "fails" : "failed"}.`,
				`**Asked** (\`${where}\`): “${inertLine(probe.name, 100)}” ${inertLine((0, explain_spec.fq)({
					kind: "live-probe",
					probe
				}, "live"), 2e3)}.`,
				`**${found}**: ${inertLine(measurement.reason, 1e3)} (${measurement.tries} ${measurement.tries === 1 ? "try" : "tries"}).`,
				...measurement.evidence.slice(0, 4).map(({ label, value }) => `${inertLine(label, 200)}:\n\n${fenced(value)}`),
				"**Done when** this probe passes on a commit that holds all of these, and not before: only the probe closes this ticket. Closed by a merge or by hand while it fails, it is opened again.",
				"**Where such gaps hide**: a flag that is off, a permission of the service that nobody granted, a job that runs an older build or has not run since, a filter that matches nothing, configuration that the deployment does not bring.",
				`${HISTORY}\n\n${historyOf(moment, before).join("\n")}`
			].join("\n\n");
		}
		function historyOf({ at, state, measurement, runUrl }, before) {
			const earlier = (before.split(`${HISTORY}\n`)[1] ?? "").split("\n").filter((line) => line.startsWith("- "));
			const now = `- ${at}: ${state}; ${inertLine(measurement.reason, 300)} ([run](${runUrl}))`;
			return [...earlier.map((line) => (0, truncate_text.E)(line, 600)), now].slice(-MAX_HISTORY);
		}
		function fenced(text) {
			const longest = [...text.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
			const fence = "`".repeat(longest + 1);
			return (0, sanitize_outbound.M)(`${fence}text\n${text.trimEnd()}\n${fence}`, { maxChars: 4e3 }).text;
		}
		const inertLine = (text, maxChars) => (0, sanitize_outbound.M)(text, { maxChars }).text.replace(/\s*\n\s*/g, " ");
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/live/keep-gaps.js";
		async function listGaps(github) {
			const issues = await listMarkedIssues(github, {
				kind: activation_gap.Ac,
				label: names.kg.activationGap
			});
			return issues.flatMap(({ number, key: text, state, text: body }) => {
				const key = (0, activation_gap.JN)(text);
				return key === null ? [] : [{
					number,
					key,
					state,
					recorded: recordedState(body),
					text: body
				}];
			});
		}
		async function keepGaps(deps, github, changes, gaps) {
			for (const one of changes.close) await change(deps, github, one, "live");
			for (const one of changes.reopen) await change(deps, github, one, "dark");
			const closed = new Set(changes.close.map(({ gap }) => gap));
			const open = gaps.filter((gap) => gap.state === "open" && !closed.has(gap));
			const standing = new Map();
			for (const { key, number } of [...open, ...changes.reopen.map(({ gap }) => gap)]) {
				standing.set(key.probe, Math.min(number, standing.get(key.probe) ?? number));
			}
			for (const one of changes.file) standing.set((0, live_rules.Ss)(one.measurement.probe.name), await file(deps, github, one));
			for (const { root, probe } of changes.blocked) {
				const blocker = standing.get(probe);
				const known = root.ticket.dependencies.some(({ id, relation }) => relation === "blocked-by" && id === `#${blocker}`);
				if (blocker !== undefined && !known) await (0, blocked_by.S)(github, {
					issue: root.ticket.number,
					blocker
				});
			}
			return standing;
		}
		async function change(deps, github, { gap, root, measurement }, state) {
			await changeMarkedIssue(github, {
				number: gap.number,
				marker: (0, activation_gap.ft)(gap.key),
				text: gapText(root, {
					...now(deps),
					state,
					measurement
				}, gap.text),
				state: state === "live" ? "closed" : "open"
			});
			deps.log.info(`Activation gap #${gap.number} is ${state === "live" ? "closed" : "opened again"}: ${measurement.reason}`);
		}
		async function file(deps, github, { root, measurement }) {
			const { ticket } = root;
			const key = {
				root: ticket.id,
				probe: measurement.probe.name
			};
			const filed = await (0, issue.W)(github, {
				kind: activation_gap.Ac,
				key: `${key.root}@${(0, live_rules.Ss)(key.probe)}`,
				title: gapTitle(root, measurement),
				body: gapText(root, {
					...now(deps),
					state: "dark",
					measurement
				}),
				labels: [names.kg.activationGap, ...ticket.labels.filter((label) => !label.toLowerCase().startsWith("loop:"))]
			});
			deps.log.warning(`${ticket.id} is merged and not live, filed as #${filed.number}: ${measurement.reason}`);
			return filed.number;
		}
		function now({ clock, context }) {
			return {
				at: new Date(clock.now()).toISOString(),
				runUrl: context.runUrl
			};
		}
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var run_boxed = __webpack_require__(88948);
		var check_room = __webpack_require__(83422);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/live/run-probe-command.js";
		const SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
		const KEPT_OUTPUT_BYTES = 64 * 1024;
		function probeCommands(deps, openRoom) {
			let prepared = null;
			return async ({ command, env, deadlineMs }) => {
				prepared ??= openRoom().then(async (room) => ({
					room,
					box: await (0, check_room.KD)(deps)
				}));
				const { room, box } = await prepared;
				if (room === null) {
					throw new loop_error.jO("E_BASE_UNKNOWN", {
						message: "there is no checkout of the base, so no command of a probe can run.",
						remedy: "Check the base out in the job that asks the oracle."
					});
				}
				const directory = (0, external_node_path_.join)(room.workRoot, `probe-${deps.random.token(8)}`);
				const workTree = (0, external_node_path_.join)(directory, "repository");
				await (0, promises_.mkdir)(directory, { mode: 457 });
				try {
					await room.repository.exportCheckout(room.sha, workTree);
					const { PATH: path } = deps.context.environment;
					const outcome = await (0, run_boxed.a)(box, {
						argv: [
							"/bin/bash",
							"-eo",
							"pipefail",
							"-c",
							command
						],
						cwd: workTree,
						env: {
							CI: "true",
							NO_COLOR: "1",
							LANG: "C.UTF-8",
							...env,
							PATH: `${path ?? SYSTEM_PATH}:${(0, external_node_path_.dirname)(process.execPath)}`
						},
						deadlineMs,
						output: { keepBytes: KEPT_OUTPUT_BYTES },
						ownPaths: [workTree],
						signal: deps.signal
					});
					const [stdout, stderr] = [outcome.stdout.text, outcome.stderr.text];
					if (outcome.ended === "exited") return {
						exitCode: outcome.exitCode,
						stdout,
						stderr,
						problem: ""
					};
					return {
						exitCode: null,
						stdout,
						stderr,
						problem: `it was ended by ${outcome.ended}`
					};
				} finally {
					await (0, promises_.rm)(directory, {
						recursive: true,
						force: true
					});
				}
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/live/verify-live.js";
		async function verifyLive(deps, github, asked, batch) {
			const { gaps, tickets } = await withTickets(github, await listGaps(github), batch);
			const own = new Set(gaps.map(({ number }) => `#${number}`));
			const subjects = liveSubjects(tickets, asked.baseRef).filter(({ ticket }) => !own.has(ticket.id));
			if (subjects.length === 0 && gaps.length === 0) return {
				answers: new Map(),
				gaps: new Map()
			};
			const facts = await measureFacts(deps, github, asked, {
				subjects,
				gaps
			});
			const changes = decideGaps(facts);
			const standing = asked.mayFile ? await keepGaps(deps, github, changes, gaps) : new Map();
			return {
				answers: answersOf(facts),
				gaps: gapsOfBatch(facts, changes, standing, batch)
			};
		}
		async function withTickets(github, listed, batch) {
			const ids = new Set(batch.map(({ id }) => id));
			const current = listed.filter(({ number, key, state, recorded }) => state === "open" || recorded === "dark" || ids.has(key.root) || ids.has(`#${number}`));
			const wanted = current.flatMap(({ number, key }) => [`#${number}`, key.root]).filter((id) => !ids.has(id));
			const numbers = [...new Set(wanted)].flatMap((id) => id.startsWith("#") ? [Number(id.slice(1))] : []);
			const more = numbers.length === 0 ? [] : (await (0, read_tracker.T_)(github, {
				numbers,
				state: "all"
			})).tickets;
			const tickets = [...batch, ...more];
			const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
			return {
				gaps: current.map((gap) => ({
					...gap,
					ticket: byId.get(`#${gap.number}`) ?? null
				})),
				tickets
			};
		}
		async function measureFacts(deps, github, asked, known) {
			const { baseRef, head, rules } = asked;
			const history = openHistory(github);
			const ofGaps = known.gaps.flatMap(({ ticket }) => ticket === null ? [] : mergesOf(ticket, baseRef));
			const merges = new Set([...known.subjects.flatMap((subject) => subject.merges), ...ofGaps.map(({ sha }) => sha)]);
			const lost = new Set();
			for (const merge of merges) if (!await history.holds(head, merge)) lost.add(merge);
			const target = {
				baseRef,
				head,
				merges: [...merges].filter((merge) => !lost.has(merge))
			};
			const { clock, random, signal, log, context, secrets } = deps;
			const runCommand = commandsOnBase(deps, asked, history);
			const probing = {
				github,
				history,
				runCommand,
				clock,
				random,
				signal,
				log,
				variables: context.environment,
				secrets
			};
			const measurements = await measureLive(probing, rules.probes, target);
			for (const { probe, state, reason, tries } of measurements) {
				const line = `Probe “${probe.name}” (${tries} tries): ${state}. ${reason}`;
				if (state === "not-asked") log.warning(line);
				else log.info(line);
			}
			return {
				...known,
				measurements,
				lost,
				problems: rules.problems,
				baseRef
			};
		}
		function commandsOnBase(deps, { head, openRoom }, history) {
			return probeCommands(deps, async () => {
				const room = await openRoom();
				return room !== null && await history.holds(head, room.sha) ? room : null;
			});
		}
		function gapsOfBatch(facts, { blocked }, standing, batch) {
			const ids = new Set(batch.map(({ id }) => id));
			const blocking = blocked.filter(({ root }) => ids.has(root.ticket.id)).map(({ probe }) => standing.get(probe));
			const answers = gapAnswers(facts);
			const known = facts.gaps.filter(({ number, key }) => ids.has(`#${number}`) || ids.has(key.root) || blocking.includes(number));
			const filed = [...new Set(blocking)].flatMap((number) => number === undefined || answers.has(`#${number}`) ? [] : [`#${number}`]);
			const none = {
				verified: false,
				reason: "it was just filed"
			};
			return new Map([...known.map(({ number }) => [`#${number}`, answers.get(`#${number}`) ?? none]), ...filed.map((id) => [id, none])]);
		}
	})
};
