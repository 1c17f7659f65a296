export const id = 9038;
export const ids = [
	9038,
	6837,
	9494,
	8708
];
export const modules = {
	7610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bb: () => AUTONOMY_DECISIONS,
			DQ: () => Autonomy,
			y: () => PATH_TIERS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		const AUTONOMY_DECISIONS = [
			"auto-merge",
			"human-review",
			"never"
		];
		const RISK_CLASSES = [
			"low",
			"medium",
			"high"
		];
		const PATH_TIERS = [
			"docs",
			"tests",
			"source",
			"public-api",
			"infrastructure",
			"data",
			"security"
		];
		const RiskFactor = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			axis: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"reversibility",
				"blast-radius",
				"decision"
			]),
			factor: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
			value: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500),
			points: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("What it adds to its axis; 0 for what only decides."),
			because: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500)
		}).describe("What a part of the change adds to its risk.");
		const Autonomy = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			risk: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(RISK_CLASSES),
			points: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Reversibility times blast radius."),
			decision: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(AUTONOMY_DECISIONS),
			factors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(RiskFactor).max(50)
		}).describe("How far a change may go without a person, and why.");
	}),
	49755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CJ: () => FAILURE_CLASSES,
			of: () => Evidence,
			pt: () => FailureClass,
			wI: () => Finding
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
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
	98413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OK: () => Interrupt,
			j5: () => INTERRUPT_CATEGORIES
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49755);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const INTERRUPT_CATEGORIES = [
			"missing-context",
			"policy-gap",
			"tool-failure",
			"unclear"
		];
		const InterruptCategory = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(INTERRUPT_CATEGORIES);
		const Interrupt = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200).describe("Stable: the same question on the same item has the same id."),
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
			raisedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			raisedBy: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"triage",
				"maker",
				"gate",
				"checker",
				"publish",
				"oracle",
				"self-heal"
			]),
			category: InterruptCategory.describe("A guess; a person may correct it."),
			question: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4e3),
			tried: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3)).max(50).describe("What was tried before asking."),
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__.of).max(50)
		}).describe("One question to a person.");
	}),
	86169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KG: () => Intervention,
			kC: () => HEAL_ENDS,
			kb: () => InterventionCounts,
			q0: () => HealEnd
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const HEAL_ENDS = [
			"proposed",
			"rejected",
			"unproven",
			"elsewhere",
			"external-wall",
			"undiagnosed",
			"not-reproduced",
			"capped"
		];
		const HealEnd = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(HEAL_ENDS).describe("How a pass of self-heal ended; docs/self-heal.md says what each means.");
		const Intervention = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(300).describe("Stable: recording it again changes nothing."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.describe("The run that stopped."),
			at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			by: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["person", "loop"]),
			on: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["work", "machine"]),
			gap: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable().describe("What is the same whenever the loop stops in the same way; null where no stop was read."),
			end: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([...HEAL_ENDS, "applied"]),
			learned: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3).describe("One line for whoever heals next; an agent’s words."),
			pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5().nullable()
		}).describe("One intervention.");
		const InterventionCounts = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			personOnWork: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Questions of the loop that a person answered for this run."),
			personOnMachine: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("1 where the spec is another one than in the run before."),
			loopOnMachine: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Passes of self-heal over this run’s stop.")
		}).describe("Interventions per run.");
	}),
	86590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fW: () => WorkflowRunEvent,
			ge: () => MergeGroupEvent,
			ti: () => PullRequestEvent
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const PullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			head: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr })
		}) });
		const MergeGroupEvent = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			head_sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			head_ref: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500)
		}) });
		const WorkflowRunEvent = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
			head_sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ full_name: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae }).nullable()
		}) });
	}),
	42631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EP: () => HUMAN_REVIEWS,
			MD: () => DEFAULT_REMEDIATION,
			Qq: () => REMEDIATION_ACTIONS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
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
	52437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => STOP_REASONS,
			T: () => StopReason
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		const STOP_REASONS = [
			"done",
			"no-change",
			"interrupted",
			"budget-iterations",
			"budget-tool-calls",
			"budget-runtime",
			"budget-tokens",
			"budget-cost",
			"budget-pull-requests",
			"no-progress",
			"environment",
			"agent-error",
			"cancelled"
		];
		const StopReason = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(STOP_REASONS).describe("Why it stopped.");
	}),
	38345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_U: () => Usage,
			vk: () => addUsage,
			yJ: () => NO_USAGE
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const Usage = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			iterations: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Agent processes started."),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().nullable().describe("Tool calls seen; null when the agent does not say."),
			tokens: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().nullable().describe("Input plus output tokens; null when unknown."),
			costUsd: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.ms,
			durationMs: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Wall-clock milliseconds.")
		}).describe("What was consumed.");
		const NO_USAGE = {
			iterations: 0,
			toolCalls: 0,
			tokens: 0,
			costUsd: 0,
			durationMs: 0
		};
		function addUsage(left, right) {
			return {
				iterations: left.iterations + right.iterations,
				toolCalls: addKnown(left.toolCalls, right.toolCalls),
				tokens: addKnown(left.tokens, right.tokens),
				costUsd: addKnown(left.costUsd, right.costUsd),
				durationMs: left.durationMs + right.durationMs
			};
		}
		function addKnown(left, right) {
			return left === null || right === null ? null : left + right;
		}
	}),
	42943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bn: () => overallVerdict,
			KP: () => CheckResult,
			Y: () => Verdict,
			nK: () => VerdictValue,
			tO: () => VERDICT_VALUES
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _autonomy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7610);
		var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49755);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
		const VERDICT_VALUES = [
			"pass",
			"fail",
			"error"
		];
		const VerdictValue = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(VERDICT_VALUES).describe("pass, fail, or error when the judge could not tell.");
		const CheckResult = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200),
			command: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3).nullable().describe("What was run, or null for a built-in check."),
			required: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			verdict: VerdictValue,
			failureClass: _finding_js__WEBPACK_IMPORTED_MODULE_1__.pt.nullable().describe("null exactly when the verdict is pass."),
			durationMs: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
			findings: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__.wI).max(1e3),
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_1__.of).max(100)
		}).describe("One check.");
		const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			judge: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				action: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).describe("The action that judged, e.g. gate."),
				version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
				model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).nullable()
			}),
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.Np,
			subject: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				candidateDigest: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.np,
				tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.Vr.describe("The tree that was judged; publish pushes exactly this one.")
			}),
			verifier: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.Vr.describe("The commit from which everything that decides was read."),
				digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.np.describe("Over the checks, commands and limits in force.")
			}),
			checks: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(CheckResult).max(200),
			verdict: VerdictValue,
			failureClass: _finding_js__WEBPACK_IMPORTED_MODULE_1__.pt.nullable(),
			autonomy: _autonomy_js__WEBPACK_IMPORTED_MODULE_3__.DQ.optional().describe("How far it may go without a person; absent reads as human review."),
			digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.np.describe("Over everything else in this document.")
		}).describe("A judge's verdict on one candidate.");
		function overallVerdict(checks) {
			const required = checks.filter((check) => check.required);
			if (required.length === 0) return {
				verdict: "error",
				failureClass: "config"
			};
			const worst = required.find((check) => check.verdict === "fail") ?? required.find((check) => check.verdict === "error");
			if (worst === undefined) return {
				verdict: "pass",
				failureClass: null
			};
			return {
				verdict: worst.verdict,
				failureClass: worst.failureClass ?? "unknown"
			};
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
	47690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => pullRequestOfEvent });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86590);
		function pullRequestOfEvent(context, wanted) {
			const found = context.eventName === "merge_group" ? queuedOf(context) : openOf(context);
			if (wanted === undefined || wanted === found.number) return found;
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INPUT_INVALID", {
				message: `pull-request: ${wanted} was asked for, but the event is about #${found.number}`,
				remedy: "Leave the input out: the event names the pull request, and its commit is what the verdict is bound to."
			});
		}
		function openOf(context) {
			const event = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.ti.safeParse(context.event());
			if (event.success) {
				const { number, head } = event.data.pull_request;
				return {
					number,
					headSha: head.sha,
					queued: false
				};
			}
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
				message: `the ${context.eventName} event is about no pull request`,
				remedy: "Start the workflow by `on: pull_request` or `on: merge_group`, or hand over a plan and a candidate."
			});
		}
		function queuedOf(context) {
			const event = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.ge.safeParse(context.event());
			const ref = event.success ? event.data.merge_group.head_ref : "";
			const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref)?.[1];
			if (event.success && number !== undefined) {
				return {
					number: Number(number),
					headSha: event.data.merge_group.head_sha,
					queued: true
				};
			}
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
				message: "the merge_group event does not say which pull request is queued",
				remedy: "Start the workflow by `on: merge_group`."
			});
		}
	})
};
