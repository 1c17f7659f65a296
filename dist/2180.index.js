export const id = 2180;
export const ids = [2180];
export const modules = {
	49755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CJ: () => FAILURE_CLASSES,
			of: () => Evidence,
			pt: () => FailureClass,
			wI: () => Finding
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const FAILURE_CLASSES = [
			"lint",
			"type",
			"test",
			"eval",
			"build",
			"scope",
			"policy",
			"config",
			"environment",
			"unknown"
		];
		const FailureClass = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(FAILURE_CLASSES).describe("What kind of failure it was.");
		const Finding = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			severity: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"error",
				"warning",
				"notice"
			]),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3),
			file: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3).optional().describe("Path from the repository root."),
			line: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
			column: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
			rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional().describe("The rule or test id that speaks.")
		}).describe("One finding of a check.");
		const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"log",
				"report",
				"url",
				"commit",
				"file",
				"quote",
				"figure"
			]),
			label: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
			value: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(16e3).describe("The excerpt, path, address or figure itself.")
		}).describe("One piece of evidence.");
	}),
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
	61950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => STATE_PATHS,
			IA: () => CONTROL_FILES,
			OI: () => GUARDS_FOLDER,
			TT: () => guardsFile,
			at: () => branchName,
			bm: () => STATE_BRANCH,
			kg: () => LABELS,
			m3: () => LENSES_FOLDER,
			xL: () => marker,
			ym: () => ARTIFACTS
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
		const LABELS = {
			humanGated: "loop:human-gated",
			escalated: "loop:escalated",
			pullRequest: "loop:pull-request",
			batch: "loop:batch",
			demoted: "loop:demoted",
			planned: "loop:planned",
			stopped: "loop:stopped",
			triageReport: "loop:triage-report",
			activationGap: "loop:activation-gap",
			regression: "loop:regression",
			learning: "loop:learning"
		};
		const STATE_BRANCH = "loop-state";
		const STATE_PATHS = {
			state: "LOOP_STATE.md",
			interrupts: "interrupts.jsonl",
			interventions: "interventions.jsonl",
			rollout: "rollout.jsonl",
			overrides: "overrides.jsonl",
			corrections: "corrections.jsonl",
			readings: "readings.jsonl",
			facts: (month) => `facts/${month}.jsonl`,
			leases: "leases.json",
			quarantine: "quarantine.json",
			judgements: "judgements.json",
			tracker: "tracker.json",
			verdict: (pullRequest) => `verdicts/pull-request-${pullRequest}.json`,
			proposal: (ticket) => `proposals/${ticket}.json`,
			triageInputs: (run) => `inputs/${run}.json`,
			runReport: (run) => `runs/${run}.json`
		};
		const CONTROL_FILES = {
			spec: "LOOP_SPEC.md",
			escalationPolicy: "escalation-policy.md",
			gateChecklist: "quality-gate-checklist.md",
			readiness: "loop-readiness.md"
		};
		const GUARDS_FOLDER = ".loop/guards/";
		const LENSES_FOLDER = ".loop/lenses/";
		function guardsFile(attempt) {
			const run = attempt.run.replace(/[^A-Za-z0-9._-]/g, "-");
			return `${GUARDS_FOLDER}${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(attempt.item)}-${run}-${attempt.attempt}.jsonl`;
		}
		const ARTIFACTS = {
			plan: "loop-plan",
			candidate: (item) => `loop-candidate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			mended: (item) => `loop-mended-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			gate: (item) => `loop-gate-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			checker: (item) => `loop-checker-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`,
			heal: "loop-heal",
			dashboard: "loop-dashboard",
			learned: (item) => `loop-learned-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`
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
	80649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => RATCHET_COUNTS });
		const RATCHET_COUNTS = [
			"suppressions",
			"skipped-tests",
			"type-escapes"
		];
	}),
	42631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EP: () => HUMAN_REVIEWS,
			MD: () => DEFAULT_REMEDIATION,
			Qq: () => REMEDIATION_ACTIONS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49755);
		const REMEDIATION_ACTIONS = [
			"none",
			"fix",
			"retry",
			"propose",
			"escalate"
		];
		const HUMAN_REVIEWS = [
			"no",
			"depends",
			"yes"
		];
		const HumanReview = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(HUMAN_REVIEWS).describe("Whether a person has to look.");
		const FIX = {
			action: "fix",
			humanReview: "no",
			retries: 0
		};
		const PROPOSE = {
			action: "propose",
			humanReview: "yes",
			retries: 0
		};
		const ESCALATE = {
			action: "escalate",
			humanReview: "yes",
			retries: 0
		};
		const DEFAULT_REMEDIATION = {
			classes: {
				lint: FIX,
				type: {
					...PROPOSE,
					humanReview: "depends"
				},
				test: PROPOSE,
				eval: PROPOSE,
				build: PROPOSE,
				scope: ESCALATE,
				policy: ESCALATE,
				config: ESCALATE,
				environment: {
					action: "retry",
					humanReview: "yes",
					retries: 2
				},
				unknown: ESCALATE
			},
			maxFixes: 3
		};
		const RemediationRuleShape = {
			action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"fix",
				"retry",
				"propose",
				"escalate"
			]),
			humanReview: HumanReview,
			retries: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("How often a `retry` is tried before a person is asked.")
		};
		const RemediationPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			classes: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(_finding_js__WEBPACK_IMPORTED_MODULE_1__.pt, zod__WEBPACK_IMPORTED_MODULE_0__.rej(RemediationRuleShape)),
			maxFixes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().describe("Fixes by a fixer that one pull request may get.")
		}).meta({
			id: "RemediationPolicy",
			description: "What is done about each class of failure, and how often at most."
		});
	}),
	18658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			interpretControlFiles: () => interpretControlFiles,
			readControlFiles: () => readControlFiles
		});
		var names = __webpack_require__(61950);
		var canonical_json = __webpack_require__(71527);
		var parse_loop_spec = __webpack_require__(79543);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/shadow-spec.js";
		const BUILT_IN_SHADOW_SPEC_TEXT = `# Loop Spec: Built-in shadow loop

## Purpose

Look at the open issues and report which of them a loop could take. Nothing is changed and no agent is started.

## Trigger

On demand.

## Work Selection Rules

The loop may select work only when:

- the expected file changes are below five files

The loop must skip and escalate when:

- the same item failed twice before
- the change touches \`.github/**\`, \`.ci/**\`, \`LOOP_SPEC.md\`, \`escalation-policy.md\` or \`quality-gate-checklist.md\`

## Gates

- Diff stays within allowed paths
- No forbidden files changed

## Budgets

- max iterations: 1
- max tool calls per iteration: 20
- max runtime: 10 minutes
- max pull requests per run: 1
- max tokens: 200k
- max cost: $1

## Stop Conditions

- all selected work items are completed or escalated
- max iterations are reached
- cost or runtime budget is exhausted
- a required gate fails for an environmental reason

## Always Escalate

- production secrets
- billing or refunds
- authentication
- authorization
- data deletion
- infrastructure credentials
- deployment configuration
- legal, compliance, or security policy changes

## Escalate On Ambiguity

- the issue lacks acceptance criteria
- the loop needs context from a person or private system

## Autonomy

- mode: shadow
`;
		const BUILT_IN_SHADOW_SPEC_FILE = "(built-in shadow spec)";
		function builtInShadowSpec() {
			return (0, parse_loop_spec.D)(BUILT_IN_SHADOW_SPEC_TEXT, BUILT_IN_SHADOW_SPEC_FILE);
		}
		var loop_error = __webpack_require__(79049);
		var contradictions = __webpack_require__(78821);
		var guard_document = __webpack_require__(35334);
		var read_rules = __webpack_require__(53602);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/escalation-policy.js";
		const SECTIONS = new Set([
			"always-escalate",
			"escalate-on-ambiguity",
			"skip-when"
		]);
		function parseEscalationPolicy(text, file = names.IA.escalationPolicy) {
			const guarded = (0, guard_document.F)(text, {
				file,
				invalid: "E_POLICY_INVALID",
				tooLarge: "E_POLICY_INVALID"
			});
			const document = (0, read_rules.K)(guarded, {
				file,
				fallback: "always-escalate",
				allowed: SECTIONS
			});
			if (document.rules.length === 0) {
				throw new loop_error.jO("E_POLICY_INVALID", {
					message: `${file} holds no rule`,
					remedy: "List what a person must decide under \"## Always Escalate\", one bullet each, or remove the file.",
					position: {
						file,
						line: 1,
						column: 1
					},
					sourceLine: guarded.slice(0, 200).split("\n")[0] ?? ""
				});
			}
			const rules = (0, contradictions.q)(document.rules);
			return {
				file,
				alwaysEscalate: rules.filter(({ section }) => section !== "escalate-on-ambiguity"),
				onAmbiguity: rules.filter(({ section }) => section === "escalate-on-ambiguity"),
				prose: document.prose
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/gate-checklist.js";
		function parseGateChecklist(text, file = names.IA.gateChecklist) {
			const guarded = (0, guard_document.F)(text, {
				file,
				invalid: "E_CHECKLIST_INVALID",
				tooLarge: "E_CHECKLIST_INVALID"
			});
			const document = (0, read_rules.K)(guarded, {
				file,
				fallback: "gates",
				allowed: new Set(["gates"])
			});
			if (document.rules.length === 0) {
				throw new loop_error.jO("E_CHECKLIST_INVALID", {
					message: `${file} holds no gate`,
					remedy: "Write one bullet per check, like \"- [ ] tests: `npm test`\", or remove the file.",
					position: {
						file,
						line: 1,
						column: 1
					},
					sourceLine: guarded.slice(0, 200).split("\n")[0] ?? ""
				});
			}
			const rules = (0, contradictions.q)(document.rules);
			const gates = rules.flatMap((rule) => rule.class === "enforced" && rule.meaning.kind === "gate" ? [rule.meaning.check] : []);
			return {
				file,
				gates,
				rules,
				prose: document.prose
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/context/control-files.js";
		async function readControlFiles(repository, baseSha, specPath = names.IA.spec) {
			const pin = async (path) => {
				const text = await repository.readFile(baseSha, path);
				return text === null ? null : {
					path,
					sha256: (0, canonical_json.sc)(text),
					text
				};
			};
			return interpretControlFiles({
				spec: await pin(specPath),
				escalationPolicy: await pin(names.IA.escalationPolicy),
				gateChecklist: await pin(names.IA.gateChecklist)
			});
		}
		function interpretControlFiles(pinned) {
			const spec = pinned.spec === null ? builtInShadowSpec() : (0, parse_loop_spec.D)(pinned.spec.text, pinned.spec.path);
			const policy = pinned.escalationPolicy === null ? null : parseEscalationPolicy(pinned.escalationPolicy.text, pinned.escalationPolicy.path);
			const checklist = pinned.gateChecklist === null ? null : parseGateChecklist(pinned.gateChecklist.text, pinned.gateChecklist.path);
			const named = new Set(spec.gates.map(({ name }) => name));
			return {
				spec,
				policy: [
					...policy?.alwaysEscalate ?? [],
					...policy?.onAmbiguity ?? [],
					...checklist?.rules ?? []
				],
				gates: [...spec.gates, ...(checklist?.gates ?? []).filter(({ name }) => !named.has(name))],
				pinned
			};
		}
	})
};
