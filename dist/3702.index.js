export const id = 3702;
export const ids = [3702];
export const modules = {
	58028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kf: () => commandsOf,
			Mn: () => isBoundToSha,
			T2: () => PROBE_DEADLINES
		});
		const PROBE_DEADLINES = {
			standard: 5 * 6e4,
			most: 60 * 6e4
		};
		function isBoundToSha(probe) {
			switch (probe.kind) {
				case "deployment":
				case "workflow": return true;
				case "command": return /\$\{?LOOP_SHA\b/.test(probe.command);
				case "http":
				case "replay": return probe.expect.some((one) => one.kind === "version" || "text" in one && one.text.includes("{sha}") || isShaValue(one));
			}
		}
		function isShaValue(expectation) {
			return expectation.kind === "equals" && expectation.value.includes("{sha}");
		}
		function commandsOf(probe) {
			if (probe.kind === "command") return [probe.command];
			if (probe.kind !== "replay") return [];
			return [
				probe.send,
				probe.look,
				probe.cleanUp
			].flatMap((step) => step?.kind === "command" ? [step.command] : []);
		}
	}),
	37373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ss: () => probeKey,
			tF: () => requiresLive,
			vO: () => liveRulesOf
		});
		function requiresLive({ probes, problems }) {
			return probes.length > 0 || problems.length > 0;
		}
		function liveRulesOf(spec) {
			const probes = [];
			const problems = [];
			for (const rule of spec.rules) {
				if (rule.section !== "live") continue;
				if (rule.class === "enforced" && rule.meaning.kind === "live-probe") probes.push(rule.meaning.probe);
				else if (rule.class === "rejected") problems.push(`${rule.position.file}:${rule.position.line}: ${rule.reason}`);
			}
			return {
				probes,
				problems
			};
		}
		function probeKey(name) {
			return name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");
		}
	}),
	33863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => describeDuration });
		function describeDuration(milliseconds) {
			const hours = Math.floor(milliseconds / 36e5);
			const minutes = Math.floor(milliseconds % 36e5 / 6e4);
			const seconds = milliseconds % 6e4 / 1e3;
			const parts = [
				hours === 0 ? "" : `${hours} h`,
				minutes === 0 ? "" : `${minutes} min`,
				seconds === 0 ? "" : `${seconds} s`
			];
			return parts.filter((part) => part !== "").join(" ");
		}
	}),
	36949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => describeProbe,
			u: () => describeExpectation
		});
		var _live_live_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58028);
		var _describe_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33863);
		function describeProbe(probe) {
			const bound = (0, _live_live_probe_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(probe) ? "" : "; not bound to the merged commit: an old version could answer";
			return `proves a merged change live within ${(0, _describe_duration_js__WEBPACK_IMPORTED_MODULE_1__.M)(probe.deadlineMs)}: ${whatIsAsked(probe)}${bound}`;
		}
		function whatIsAsked(probe) {
			switch (probe.kind) {
				case "http": return `\`${probe.request.method} ${probe.request.url}\` answers ${probe.status}, ${listOf(probe.expect)}`;
				case "command": return `\`${probe.command}\` ends with 0 and prints ${probe.prints === null ? "something" : `\`${probe.prints}\``}`;
				case "deployment": return `a deployment of the merged commit to ${probe.environment} succeeded`;
				case "workflow": return `${probe.workflow} passed on the merged commit`;
				case "replay": {
					const seen = probe.look.kind === "command" ? `\`${probe.look.command}\`` : `\`GET ${probe.look.request.url}\``;
					return `what is sent arrives at ${seen}${probe.expect.length === 0 ? "" : `, ${listOf(probe.expect)}`}`;
				}
			}
		}
		const listOf = (expectations) => expectations.map(describeExpectation).join(", ");
		function describeExpectation(expectation) {
			switch (expectation.kind) {
				case "contains": return `its body contains \`${expectation.text}\``;
				case "equals": return `\`${expectation.pointer}\` is \`${expectation.value}\``;
				case "figure": {
					const { pointer, bound, baseline, factor } = expectation;
					const limit = factor === 1 ? `${baseline}` : `${baseline} × ${factor}`;
					return `the number${pointer === null ? "" : ` at \`${pointer}\``} is ${bound === "at-most" ? "at most" : "at least"} ${limit}`;
				}
				case "version": return `${expectation.from === "body" ? "its body" : `\`${expectation.name}\``} names a commit that holds the merge`;
			}
		}
	}),
	62550: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e4: () => describeSignal,
			lw: () => describeRollout
		});
		const SIGNAL_WORDS = {
			"closed-unmerged": ["pull request closed unmerged", "pull requests closed unmerged"],
			"unanswered-questions": ["question unanswered for 7 days", "questions unanswered for 7 days"],
			reverts: ["revert", "reverts"],
			tripwires: ["tripped wire", "tripped wires"],
			"policy-findings": ["policy finding", "policy findings"],
			"open-too-long": ["pull request open for 14 days", "pull requests open for 14 days"],
			"change-requests": ["change request", "change requests"]
		};
		function describeSignal(signal, count) {
			return `${count} ${SIGNAL_WORDS[signal][count === 1 ? 0 : 1]}`;
		}
		function describeRollout(meaning) {
			return meaning.kind === "demote-after" ? `loses authority after ${describeSignal(meaning.signal, meaning.count)}` : `asks for more authority after ${meaning.decided} settled decisions, of which surely ${Math.round(meaning.agreement * 100)}% agreed`;
		}
	}),
	7749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fq: () => describeMeaning,
			f8: () => explainSpec
		});
		var loop_error = __webpack_require__(79049);
		var describe_duration = __webpack_require__(33863);
		var describe_probe = __webpack_require__(36949);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/describe-ratchet.js";
		const quoteAll = (items) => items.map((item) => `\`${item}\``).join(", ");
		function describeRatchet(meaning) {
			switch (meaning.kind) {
				case "ratchet": {
					const counts = meaning.counts.map((count) => count.replace("-", " ")).join(", ");
					return meaning.rise === 0 ? `${counts} may only fall` : `${counts} may rise by at most ${meaning.rise} in a change`;
				}
				case "record-guards": return "each test and golden case that a change adds becomes a guard";
				case "retire-guards": return `no longer holds ${quoteAll(meaning.guards)}`;
				case "golden-set": return `golden cases of the base are held: ${quoteAll(meaning.globs)}`;
				default: return (0, loop_error.xb)(meaning);
			}
		}
		function describeAutonomy(meaning) {
			switch (meaning.kind) {
				case "autonomy-tier": return `${meaning.tier}: ${quoteAll(meaning.globs)}`;
				case "autonomy-class": return `${meaning.risk} risk: ${meaning.decision}`;
				default: return (0, loop_error.xb)(meaning);
			}
		}
		var describe_rollout = __webpack_require__(62550);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/describe-schedule.js";
		const describe_schedule_quoteAll = (items) => items.map((item) => `\`${item}\``).join(", ");
		function describeSchedule(meaning) {
			switch (meaning.kind) {
				case "parallel": return `at most ${meaning.max} items at the same time`;
				case "lock": {
					const paths = meaning.globs.length === 0 ? [] : [`that touch ${describe_schedule_quoteAll(meaning.globs)}`];
					const labels = meaning.labels.length === 0 ? [] : [`labeled ${describe_schedule_quoteAll(meaning.labels)}`];
					return `${meaning.name}: one item at a time, of those ${[...paths, ...labels].join(" or ")}`;
				}
				case "priority": return `goes first: ${describe_schedule_quoteAll(meaning.labels)}`;
				case "pass-limit": return `starts at most ${meaning.max} passes per ${meaning.per} by itself`;
				case "post-merge": return `a ticket is done when \`${meaning.workflow}\` passed on its merge commit`;
				default: return (0, loop_error.xb)(meaning);
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/explain-gate.js";
		function describeGate(check) {
			const notes = [
				check.kind,
				check.required ? "required" : "optional",
				check.onBase === "any" ? "" : `${check.onBase} on the base`,
				check.heldOut ? "held out" : "",
				check.fix === undefined ? "" : `fixed by \`${check.fix}\``,
				check.command === null ? "carried out by the suite" : `within ${(0, describe_duration.M)(check.deadlineMs)}`,
				check.builtIn?.kind === "links" && check.builtIn.external ? "external links too" : "",
				...Object.entries(check.environment).map(([name, value]) => `${name}=${value}`),
				...check.reports.map(describeReport),
				...(check.matchers ?? []).map((path) => `problem matcher ${path}`),
				...check.thresholds.map(describeThreshold),
				check.noise === undefined ? "" : describeNoise(check.noise),
				check.mayWrite.length === 0 ? "" : `writes ${check.mayWrite.join(", ")}`,
				check.network === "none" ? "no network" : "",
				check.install === null ? "" : describeInstall(check.install)
			];
			const what = check.command === null ? check.name : `${check.name}: \`${check.command}\``;
			return `${what} (${notes.filter((note) => note !== "").join(", ")})`;
		}
		function describeReport({ path, format }) {
			return `report ${path}${format === null ? "" : ` as ${format}`}`;
		}
		function describeNoise({ kind, margin }) {
			return kind === "exact" ? "exact" : `noisy within ${100 * margin} %`;
		}
		function describeThreshold({ metric, atLeast, mayFall }) {
			const floor = atLeast === null ? "" : `${metric} at least ${atLeast}${metric === "score" ? "" : " %"}`;
			return [floor, mayFall ? "" : `${metric} not lower than on the base`].filter((part) => part !== "").join(", ");
		}
		function describeInstall({ command, scripts }) {
			const how = command === null ? "dependencies installed" : `dependencies installed by \`${command}\``;
			return scripts.length === 0 ? how : `${how}, install scripts of ${scripts.join(", ")}`;
		}
		var spec_section = __webpack_require__(51130);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/explain-spec.js";
		function explainSpec(spec) {
			const rules = spec.rules.map((rule) => ({
				line: rule.position.line,
				class: rule.class,
				section: rule.section,
				text: rule.text,
				says: says(rule)
			}));
			const prose = (spec.prose ?? []).map(({ position, section, text }) => ({
				line: position.line,
				class: "prose",
				section,
				text,
				says: "text for people"
			}));
			return [...rules, ...prose].sort((left, right) => left.line - right.line);
		}
		function formatSpecProblem(rule, text) {
			const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
			return `${formatPosition(rule.position, lines[rule.position.line - 1])}\n${rule.reason}`;
		}
		function says(rule) {
			if (rule.class === "judged") return `${rule.question}${describeScreen(rule.screen)}`;
			if (rule.class === "rejected") return rule.reason;
			return describeMeaning(rule.meaning, rule.section);
		}
		function describeMeaning(meaning, section) {
			switch (meaning.kind) {
				case "labels": {
					const names = meaning.labels.map((label) => `"${label}"`).join(meaning.match === "all" ? " and " : " or ");
					const state = `${meaning.negated ? "not labeled" : "labeled"} ${names}`;
					return spec_section.$.has(section) ? `keeps out what is ${state}` : `must be ${state}`;
				}
				case "max-files": return `at most ${meaning.max} changed files`;
				case "max-lines": return `at most ${meaning.max} changed lines`;
				case "max-bytes": return `at most ${meaning.max.toLocaleString("en-US")} bytes ${meaning.of === "file" ? "in each file" : "in all"}`;
				case "no-binaries": return "adds or changes no binary file";
				case "paths": {
					const globs = meaning.globs.map((glob) => `\`${glob}\``).join(", ");
					return meaning.polarity === "only" ? `changes only ${globs}` : `never changes ${globs}`;
				}
				case "failed-before": return `after ${meaning.times} failed attempts a person decides`;
				case "base-checks": return "required checks must be there and green before any change";
				case "acceptance-criteria": return "the ticket must say when it is done";
				case "checker-unsure": return "what the checker is unsure of goes to a person";
				case "author-limit": return `at most ${meaning.max} tickets of one author per run`;
				case "gate": return describeGate(meaning.check);
				case "budget": return describeBudget(meaning.budget, meaning.limit);
				case "breaker": return `nothing is dispatched after ${describeAmount(meaning)} without an accepted change`;
				case "stop": return describeStop(meaning.condition, meaning.attempts);
				case "remediation": {
					const again = meaning.action === "retry" ? ` ${meaning.retries} times, then escalate` : "";
					return `a ${meaning.failureClass} failure: ${meaning.action}${again}; a person looks: ${meaning.humanReview}`;
				}
				case "heal-harness": return `a heal may change ${meaning.globs.join(", ")} and nothing else`;
				case "heal-replay": return `a stop is replayed by \`${meaning.command}\`, within ${(0, describe_duration.M)(meaning.deadlineMs)}`;
				case "fix-limit": return `at most ${meaning.max} fixes per pull request`;
				case "live-probe": return (0, describe_probe.W)(meaning.probe);
				case "mode": return `runs no higher than ${meaning.mode}`;
				case "trigger": {
					const time = meaning.time === null ? "" : ` at ${meaning.time}`;
					return `starts: ${meaning.days}${time}${meaning.zone === null ? "" : ` ${meaning.zone}`}`;
				}
				case "role": return describeRole(meaning);
				case "checker-differs": return `the checker is another ${meaning.by === "vendor" ? "vendor's model" : "model"} than the maker, or nothing is checked`;
				case "lenses": return `the checker reads through ${meaning.names.join(", ")}`;
				case "lens": return `the lens ${meaning.name} asks: ${meaning.question}`;
				case "parallel":
				case "lock":
				case "priority":
				case "pass-limit":
				case "post-merge": return describeSchedule(meaning);
				case "ratchet":
				case "record-guards":
				case "retire-guards":
				case "golden-set": return describeRatchet(meaning);
				case "autonomy-tier":
				case "autonomy-class": return describeAutonomy(meaning);
				case "demote-after":
				case "promote-after": return (0, describe_rollout.lw)(meaning);
				default: return (0, loop_error.xb)(meaning);
			}
		}
		function describeRole(role) {
			const per = role.role === "checker" ? "attempt" : "run";
			const parts = [
				role.agent ?? "",
				role.model === null ? "" : `model ${role.model}`,
				role.maxCostUsd === undefined ? "" : `at most $${role.maxCostUsd} per ${per}`,
				role.maxTokens === undefined ? "" : `at most ${role.maxTokens.toLocaleString("en-US")} tokens per ${per}`,
				role.differsBy === undefined ? "" : `of another ${role.differsBy} than the maker`
			];
			return `${role.role}: ${parts.filter((part) => part !== "").join(", ")}`;
		}
		function describeScreen(screen) {
			switch (screen?.kind) {
				case undefined: return "";
				case "subjects": return ` A clear word or path of ${screen.subjects.join(", ")} escalates at once.`;
				case "checkable-done": return ` Criteria that each name a ${screen.by.join(", ")} check need no judge.`;
				case "outside-context": return " A link to a private place, or a talk that nobody wrote down, escalates at once.";
				default: return (0, loop_error.xb)(screen);
			}
		}
		function describeAmount({ currency, limit }) {
			return currency === "tokens" ? `${limit.toLocaleString("en-US")} tokens` : `$${limit}`;
		}
		function describeBudget(budget, limit) {
			switch (budget) {
				case "maxIterations": return `at most ${limit} iterations per attempt`;
				case "maxToolCalls": return `at most ${limit} tool calls per iteration`;
				case "maxRuntimeMs": return `at most ${(0, describe_duration.M)(limit)} per attempt`;
				case "maxPullRequests": return `at most ${limit} pull requests per run`;
				case "maxTokens": return `at most ${limit.toLocaleString("en-US")} tokens per run`;
				case "maxCostUsd": return `at most $${limit} per run`;
				default: return (0, loop_error.xb)(budget);
			}
		}
		const STOPS = {
			"all-items-settled": "stops when every selected item is settled",
			"max-iterations": "stops at the limit of iterations",
			"budget-exhausted": "stops when a budget is used up",
			"no-progress": "stops without progress",
			"gate-environment-failure": "stops when a required gate fails because of its environment"
		};
		function describeStop(condition, attempts) {
			return attempts === null ? STOPS[condition] : `${STOPS[condition]} in ${attempts} consecutive attempts`;
		}
	}),
	51130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => ESCALATING_SECTIONS });
		const ESCALATING_SECTIONS = new Set([
			"skip-when",
			"always-escalate",
			"escalate-on-ambiguity"
		]);
	}),
	22670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GN: () => carriesMarker,
			HS: () => composeTitle,
			NZ: () => sameBody,
			h$: () => composeBody
		});
		const BODY_LIMIT = 65536;
		const TITLE_LIMIT = 256;
		const CUT_NOTE = "\n\n*Cut here: GitHub stores no more. The whole text is in the run’s artifacts.*";
		function composeBody(marker, text) {
			const plain = text.replaceAll("\0", "�").toWellFormed();
			const whole = `${marker}\n${plain}`;
			if (whole.length <= BODY_LIMIT) return whole;
			const cut = cutAtCodePoint(whole, BODY_LIMIT - CUT_NOTE.length - 1024);
			return `${cut}${closing(cut.slice(marker.length))}${CUT_NOTE}`;
		}
		function carriesMarker(body, marker) {
			const end = body.search(/\r?\n/);
			return (end === -1 ? body : body.slice(0, end)).trimEnd() === marker;
		}
		function sameBody(left, right) {
			const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
			return normal(left) === normal(right);
		}
		function composeTitle(title) {
			const line = title.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ").trim();
			return line.length <= TITLE_LIMIT ? line : `${cutAtCodePoint(line, TITLE_LIMIT - 1)}…`;
		}
		function cutAtCodePoint(text, length) {
			const last = text.charCodeAt(length - 1);
			return text.slice(0, last >= 55296 && last <= 56319 ? length - 1 : length);
		}
		function closing(text) {
			const fence = openFence(text);
			if (fence !== null) return `\n${fence}`;
			return text.lastIndexOf("<!--") > text.lastIndexOf("-->") ? " -->" : "";
		}
		function openFence(text) {
			let open = null;
			for (const line of text.split("\n")) {
				const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})([^\r]*)/.exec(line) ?? [];
				if (fence === "") continue;
				if (open === null) open = fence[0] === "`" && rest.includes("`") ? null : fence;
				else if (fence[0] === open[0] && fence.length >= open.length && rest.trim() === "") open = null;
			}
			return open === null ? null : open.slice(0, 1e3);
		}
	}),
	93711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => ensureIssue });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25443);
		var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22670);
		var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37405);
		function findIssuesQuery(lookup) {
			return `query FindIssues($owner: String!, $name: String!, $label: String!, $after: String${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    labelled: issues(first: 100, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ...FoundIssue }
      pageInfo { hasNextPage endCursor }
    }
    newest: issues(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...FoundIssue } }
    ${lookup.selections}
  }
}
fragment FoundIssue on Issue {
  number url title body state viewerDidAuthor
  labels(first: 100) { nodes { name } }
}`;
		}
		const FoundIssue = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["OPEN", "CLOSED"]),
			viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			labels: _labels_js__WEBPACK_IMPORTED_MODULE_1__.DC
		});
		const FoundIssues = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__._H3({
			labelled: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(FoundIssue),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
					endCursor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()
				})
			}),
			newest: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(FoundIssue) })
		}) });
		const WrittenIssue = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			html_url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		});
		function ensureIssue(github, wanted) {
			const mark = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.xL)(wanted.kind, wanted.key);
			const title = (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.HS)(wanted.title);
			const body = (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.h$)(mark, wanted.body);
			return github.alone(`issue ${mark}`, async () => {
				const { found, missingLabels } = await findIssue(github, mark, wanted.labels);
				if (found !== null) return updateIssue(github, {
					found,
					missingLabels,
					title,
					body,
					labels: wanted.labels
				});
				await (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.mp)(github, missingLabels);
				const made = await github.write({
					operation: "create an issue",
					parameters: {
						title,
						body,
						labels: wanted.labels
					},
					answer: WrittenIssue,
					find: async () => {
						const { found: lost } = await findIssue(github, mark, wanted.labels);
						return lost === null ? null : {
							number: lost.number,
							html_url: lost.url
						};
					}
				});
				return {
					number: made.number,
					url: made.html_url,
					state: "open",
					operation: "created"
				};
			});
		}
		async function updateIssue(github, update) {
			const { found, title, body } = update;
			const place = {
				number: found.number,
				url: found.url
			};
			if (found.state === "CLOSED") return {
				...place,
				state: "closed",
				operation: "none"
			};
			const differs = !(0, _body_js__WEBPACK_IMPORTED_MODULE_3__.NZ)(found.body, body) || found.title !== title;
			if (differs) {
				await github.write({
					operation: "update an issue",
					parameters: {
						issue_number: found.number,
						title,
						body
					},
					answer: WrittenIssue,
					find: "idempotent"
				});
			}
			await (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.mp)(github, update.missingLabels);
			const labelled = await (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.Nl)(github, {
				kind: "issue",
				number: found.number,
				present: found.labels,
				wanted: update.labels
			});
			return {
				...place,
				state: "open",
				operation: differs || labelled ? "updated" : "none"
			};
		}
		async function findIssue(github, mark, labels) {
			const lookup = (0, _labels_js__WEBPACK_IMPORTED_MODULE_1__.zi)(labels);
			const found = new Map();
			let after = null;
			for (;;) {
				const repository = await readIssuePage(github, lookup, {
					label: labels[0],
					after
				});
				const { labelled, newest } = repository;
				for (const node of [...labelled.nodes, ...newest.nodes]) {
					if (node.viewerDidAuthor && (0, _body_js__WEBPACK_IMPORTED_MODULE_3__.GN)(node.body, mark)) found.set(node.number, node);
				}
				const { hasNextPage, endCursor } = labelled.pageInfo;
				if (!hasNextPage || endCursor === null || endCursor === after || found.size > 0) {
					if (found.size > 1) github.log.warning(`${found.size} issues are marked ${mark}; the oldest is kept.`);
					return {
						found: found.get(Math.min(...found.keys())) ?? null,
						missingLabels: lookup.missing(repository)
					};
				}
				after = endCursor;
			}
		}
		async function readIssuePage(github, lookup, page) {
			const { owner, repo: name } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_4__.S)(github.repository);
			const variables = {
				owner,
				name,
				...page,
				...lookup.variables
			};
			return (await github.query("find an issue", findIssuesQuery(lookup), variables, FoundIssues)).data.repository;
		}
	}),
	37405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => LabelNames,
			Nl: () => addLabels,
			cV: () => ensureLabels,
			mp: () => createLabels,
			tA: () => removeLabel,
			zi: () => labelLookup
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80737);
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25443);
		const LABEL_DEFINITIONS = {
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.humanGated]: {
				color: "fbca04",
				description: "A person decides here; the loop keeps its hands off"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.escalated]: {
				color: "d93f0b",
				description: "The loop asks a person"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.pullRequest]: {
				color: "0e8a16",
				description: "Opened by the loop"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.demoted]: {
				color: "e99695",
				description: "The loop lost authority; taken off by a person, it gets it back"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.triageReport]: {
				color: "c5def5",
				description: "The report of triage; no work"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.activationGap]: {
				color: "1d76db",
				description: "Merged, but not live; closed by its own probe"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.batch]: {
				color: "c5def5",
				description: "The tickets that the oracle answers for"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.planned]: {
				color: "c5def5",
				description: "Part of a plan of the loop that a person accepted"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.regression]: {
				color: "e99695",
				description: "Evals that got worse on the base"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.learning]: {
				color: "1d76db",
				description: "What the loop learns, and what a person has to write down"
			},
			[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.kg.stopped]: {
				color: "b60205",
				description: "The loop itself stopped and needs a person"
			}
		};
		const OTHER_LABEL = {
			color: "5319e7",
			description: "Used by loop-actions"
		};
		function labelLookup(labels) {
			const ours = unique(labels).filter((label) => label.toLowerCase().startsWith("loop:"));
			return {
				declarations: ours.map((_label, index) => `, $label${index}: String!`).join(""),
				selections: ours.map((_label, index) => `label${index}: label(name: $label${index}) { name }`).join("\n    "),
				variables: Object.fromEntries(ours.map((label, index) => [`label${index}`, label])),
				missing: (repository) => ours.filter((_label, index) => repository[`label${index}`] == null)
			};
		}
		function findLabelsQuery(lookup) {
			return `query FindLabels($owner: String!, $name: String!, $number: Int!${lookup.declarations}) {
  repository(owner: $owner, name: $name) {
    subject: issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { labels(first: 100) { nodes { name } } }
      ... on PullRequest { labels(first: 100) { nodes { name } } }
    }
    ${lookup.selections}
  }
}`;
		}
		const LabelNames = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })) }).transform(({ nodes }) => nodes.map(({ name }) => name));
		const FoundLabels = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__._H3({ subject: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			__typename: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["Issue", "PullRequest"]),
			labels: LabelNames
		}) }) });
		async function ensureLabels(github, issue, labels) {
			return github.alone(`labels ${issue}`, async () => {
				const lookup = labelLookup(labels);
				const { owner, repo: name } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_2__.S)(github.repository);
				const variables = {
					owner,
					name,
					number: issue,
					...lookup.variables
				};
				const { data } = await github.query("find labels", findLabelsQuery(lookup), variables, FoundLabels);
				const { subject } = data.repository;
				await createLabels(github, lookup.missing(data.repository));
				const kind = subject.__typename === "Issue" ? "issue" : "pull request";
				const added = await addLabels(github, {
					kind,
					number: issue,
					present: subject.labels,
					wanted: labels
				});
				return { operation: added ? "updated" : "none" };
			});
		}
		async function removeLabel(github, issue, label) {
			try {
				await github.write({
					operation: "remove a label",
					parameters: {
						issue_number: issue,
						name: label
					},
					answer: zod__WEBPACK_IMPORTED_MODULE_1__.L5J(),
					find: "idempotent"
				});
				return { operation: "updated" };
			} catch (error) {
				if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error) && /label does not exist/i.test(error.message)) return { operation: "none" };
				throw error;
			}
		}
		async function createLabels(github, labels) {
			for (const name of labels) {
				const definition = LABEL_DEFINITIONS[name] ?? OTHER_LABEL;
				try {
					await github.write({
						operation: "create a label",
						parameters: {
							name,
							...definition
						},
						answer: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }),
						find: "idempotent"
					});
				} catch (error) {
					if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error, "E_GITHUB_REFUSED") || !/already_exists/.test(error.message)) throw error;
				}
			}
		}
		async function addLabels(github, { kind, number, present, wanted }) {
			const has = new Set(present.map((label) => label.toLowerCase()));
			const labels = unique(wanted).filter((label) => !has.has(label.toLowerCase()));
			if (labels.length === 0) return false;
			await github.write({
				operation: kind === "issue" ? "label an issue" : "label a pull request",
				parameters: {
					issue_number: number,
					labels
				},
				answer: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
				find: "idempotent"
			});
			return true;
		}
		function unique(labels) {
			return [...new Map(labels.map((label) => [label.toLowerCase(), label])).values()];
		}
	}),
	31188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => sanitizeInboundLine,
			D: () => sanitizeInbound
		});
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
		var _markdown_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44251);
		var _truncate_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86601);
		const MAX_PASSES = 4;
		function sanitizeInbound(text, options) {
			const plain = (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__.i)(text);
			const removed = new Set(plain.removed);
			let visible = (0, _markdown_segments_js__WEBPACK_IMPORTED_MODULE_1__._)(plain.text);
			for (const name of visible.removed) removed.add(name);
			for (let pass = 1; pass < MAX_PASSES && visible.removed.length > 0; pass++) {
				visible = (0, _markdown_segments_js__WEBPACK_IMPORTED_MODULE_1__._)(visible.segments.map((segment) => segment.text).join(""));
				for (const name of visible.removed) removed.add(name);
			}
			const whole = visible.segments.map((segment) => segment.kind === "code" ? segment.text : labelCollapsed(segment.text)).join("");
			if (whole.length > options.maxChars) removed.add("truncated");
			return {
				text: (0, _truncate_text_js__WEBPACK_IMPORTED_MODULE_2__.E)(whole, options.maxChars),
				removed: [...removed].sort()
			};
		}
		function labelCollapsed(text) {
			return text.replace(/<(details|rp)>/gi, "<$1> [not shown until opened]");
		}
		function sanitizeInboundLine(text, options) {
			const { text: plain, removed } = (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__.i)(text);
			const line = plain.replace(/[\n\t]+/g, " ").trim();
			return {
				text: cutLine(line, options.maxChars),
				removed: [...removed].sort()
			};
		}
		function cutLine(line, maxChars) {
			if (line.length <= maxChars) return line;
			return maxChars < 1 ? "" : `${line.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
		}
	})
};
