export const id = 2755;
export const ids = [2755];
export const modules = {
	7610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bb: () => AUTONOMY_DECISIONS,
			DQ: () => Autonomy,
			y: () => PATH_TIERS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	98413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OK: () => Interrupt,
			aI: () => missingFromBlock,
			j5: () => INTERRUPT_CATEGORIES,
			mk: () => InterruptCategory
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__.of).max(50),
			noOtherWay: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3).exactOptional().describe("Why nothing else is left to try."),
			wall: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3).exactOptional().describe("What only a person can open, grant or decide.")
		}).describe("One question to a person.");
		function missingFromBlock(claim) {
			const said = new Set([claim.question, ...claim.tried].map(bare));
			const missing = [
				[claim.tried.some(saysSomething), "`tried`: what you tried"],
				[claim.evidence.some((text) => saysSomething(text) && !said.has(bare(text))), "`evidence`: the output you saw, word for word"],
				[saysSomething(claim.noOtherWay), "`noOtherWay`: why nothing else is left to try"],
				[saysSomething(claim.wall), "`wall`: what only a person can open, grant or decide"]
			];
			return missing.flatMap(([isThere, what]) => isThere ? [] : [what]);
		}
		const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
		function saysSomething(text) {
			return bare(text).length >= 8 && !/^(?:not applicable|nothing(?: else)?|unknown|no other way)\W*$/i.test(text.trim());
		}
	}),
	86169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KG: () => Intervention,
			kC: () => HEAL_ENDS,
			kb: () => InterventionCounts,
			q0: () => HealEnd
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	3614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZQ: () => LoopFact,
			kb: () => FixType
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98413);
		var _intervention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86169);
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
		const INTERRUPT_SOURCES = [
			"declared",
			"label",
			"manual-fix",
			"change-request",
			"takeover",
			"budget-stop",
			"denied-tool",
			"failed-gate"
		];
		const RESOLUTIONS = [
			"answered",
			"taken-over",
			"withdrawn",
			"fixed-by-hand"
		];
		const FIX_TYPES = [
			"adr",
			"rule",
			"skill",
			"lint"
		];
		const FixType = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(FIX_TYPES).describe("Where the structural fix lives.");
		const Id = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(300);
		const Login = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(100);
		const ChangeNumber = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive();
		const common = {
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			id: Id.describe("Stable: reading the same record of GitHub again gives the same id."),
			at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc.describe("GitHub’s time of what happened.")
		};
		const fact = (kind, shape) => zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz(kind),
			...common,
			...shape
		});
		const LoopFact = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("kind", [
			fact("task", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.describe("The root ticket: parts of a split task count once.")
			}),
			fact("task-closed", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				as: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["completed", "not-planned"]),
				by: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["person", "loop"])
			}),
			fact("task-reopened", { item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np }),
			fact("run", {
				run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
				done: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().nullable(),
				interventions: _intervention_js__WEBPACK_IMPORTED_MODULE_2__.kb.nullable()
			}),
			fact("attempt", {
				run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.T,
				costUsd: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.ms
			}),
			fact("interrupt", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.nullable(),
				source: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(INTERRUPT_SOURCES),
				category: _interrupt_js__WEBPACK_IMPORTED_MODULE_4__.mk,
				text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4e3).describe("The question, or what stands for it."),
				machine: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().describe("Written by a machine: grouped by its log template."),
				costUsd: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.ms.describe("What the attempt cost that ended in it."),
				evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3)).max(20),
				link: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500).nullable()
			}),
			fact("category", {
				interrupt: Id,
				category: _interrupt_js__WEBPACK_IMPORTED_MODULE_4__.mk,
				by: Login.describe("Who corrected it.")
			}),
			fact("response", {
				interrupt: Id,
				by: Login,
				resolution: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(RESOLUTIONS),
				text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3).describe("What was answered; absent where only a deed is known.").exactOptional()
			}),
			fact("change", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				change: ChangeNumber
			}),
			fact("change-merged", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				change: ChangeNumber,
				by: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["person", "loop"])
			}),
			fact("change-closed", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				change: ChangeNumber
			}),
			fact("change-reverted", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				change: ChangeNumber
			}),
			fact("fix", {
				pattern: Id,
				type: FixType,
				change: ChangeNumber,
				link: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500)
			}),
			fact("feedback", {
				item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
				by: Login,
				text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3)
			}),
			fact("demo", {
				feedback: Id,
				how: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["preview", "merged-and-verified"])
			}),
			fact("deployment", {
				environment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
				state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["success", "failure"])
			})
		]).describe("One fact about the loop.");
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
	52437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => STOP_REASONS,
			T: () => StopReason
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
			xH: () => SelfReview,
			yJ: () => NO_USAGE
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const Usage = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			iterations: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Agent processes started."),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().nullable().describe("Tool calls seen; null when the agent does not say."),
			tokens: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().nullable().describe("Input plus output tokens; null when unknown."),
			costUsd: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.ms,
			durationMs: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Wall-clock milliseconds.")
		}).describe("What was consumed.");
		const SelfReview = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			rounds: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Fresh processes that read the change as a reviewer."),
			changed: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("How many of them changed something."),
			usage: Usage
		}).describe("Reviews of an agent’s own work, before anyone else sees it.");
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
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	40748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$$: () => bytesOf,
			D9: () => bytePathOf,
			WG: () => quotePath,
			b6: () => textOf,
			uh: () => bytePathOfText
		});
		function bytesOf(path) {
			return Buffer.from(path, "latin1");
		}
		function bytePathOf(bytes) {
			return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
		}
		function bytePathOfText(text) {
			return bytePathOf(Buffer.from(text, "utf8"));
		}
		function textOf(path) {
			return bytesOf(path).toString("utf8");
		}
		function quotePath(path) {
			const text = textOf(path);
			const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
			return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
	}),
	14801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => readObjects });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		async function readObjects(git, names, { maxBytes } = {}) {
			if (names.length === 0) return [];
			const { stdout } = await git.runBytes([
				"cat-file",
				"--buffer",
				"--batch"
			], {
				input: names.map((name) => `${name}\n`).join(""),
				...maxBytes === undefined ? {} : { maxBytes }
			});
			let at = 0;
			return names.map(() => {
				const end = stdout.indexOf(10, at);
				if (end < 0) throw cutShort();
				const [, sha, type, size] = HEADER.exec(stdout.subarray(at, end).toString("latin1")) ?? [];
				at = end + 1;
				if (sha === undefined || type === undefined) return null;
				const bytes = stdout.subarray(at, at + Number(size));
				if (bytes.length !== Number(size)) throw cutShort();
				at += bytes.length + 1;
				return {
					sha,
					type,
					bytes
				};
			});
		}
		const HEADER = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]+)$/;
		function cutShort() {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INTERNAL", {
				message: "git cat-file answered in an unknown form",
				remedy: "Report it together with the version of git."
			});
		}
	}),
	12957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KB: () => TREE_MODES,
			R8: () => filesOf,
			nT: () => listTree,
			qm: () => requireObjectName
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var _byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40748);
		const TREE_MODES = {
			file: "100644",
			executable: "100755",
			symlink: "120000",
			gitlink: "160000"
		};
		const LISTING_BYTES = 512 * 1024 * 1024;
		async function listTree(git, treeish) {
			const { stdout } = await git.runBytes([
				"ls-tree",
				"-r",
				"-l",
				"-z",
				"--full-tree",
				requireObjectName(treeish)
			], { maxBytes: LISTING_BYTES });
			const entries = new Map();
			for (const record of (0, _byte_path_js__WEBPACK_IMPORTED_MODULE_0__.D9)(stdout).split("\0")) {
				if (record === "") continue;
				const tab = record.indexOf("	");
				const [mode, , objectId, size] = record.slice(0, tab).split(/ +/);
				if (mode === undefined || objectId === undefined || size === undefined) {
					throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_INTERNAL", {
						message: "git ls-tree printed a line of an unknown form",
						remedy: "Report it together with the version of git."
					});
				}
				entries.set(record.slice(tab + 1), {
					mode,
					objectId,
					size: size === "-" ? null : Number(size)
				});
			}
			return entries;
		}
		function filesOf(listing) {
			return [...listing].map(([path, entry]) => ({
				path: (0, _byte_path_js__WEBPACK_IMPORTED_MODULE_0__.b6)(path),
				...entry
			}));
		}
		function requireObjectName(name) {
			if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\^\{(?:tree|commit)\})?$/.test(name)) return name;
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_GIT_REFUSED", {
				message: `${JSON.stringify(name.slice(0, 100))} is not a full object id`,
				remedy: "Fetch the commit first and use the id that comes back."
			});
		}
	}),
	1295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => pushUrl });
		var _repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25443);
		function pushUrl(serverUrl, repository) {
			const { owner, repo } = (0, _repository_name_js__WEBPACK_IMPORTED_MODULE_0__.S)(repository);
			return `${serverUrl.replace(/\/+$/, "")}/${owner}/${repo}.git`;
		}
	}),
	92042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => decideFix });
		const NEXT = {
			adr: "rule",
			skill: "rule",
			rule: "skill",
			lint: "rule"
		};
		function decideFix({ category, fixes }, occurrences) {
			const tried = fixes.at(-1);
			if (tried !== undefined) return NEXT[tried.type];
			const corrected = occurrences.filter((one) => one.corrected).length > occurrences.length / 2;
			if (corrected) return occurrences.some(({ text }) => /\b(?:must (?:not|never)|never|always|forbidden)\b/i.test(text)) ? "rule" : "skill";
			if (category === "policy-gap") return "rule";
			return category === "tool-failure" ? "skill" : "adr";
		}
	}),
	57889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fq: () => inertLine,
			Ic: () => inertMarkdown,
			Q5: () => occurrenceList,
			em: () => sentence,
			tF: () => slugOf
		});
		var _loop_actions_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57304);
		var _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49998);
		var _loop_actions_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69);
		function inertLine(text, maxChars = 300) {
			const plain = (0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_0__.h)((0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__.f)(text, []).text).replace(/<!--|-->/g, " ").replace(/\s+/g, " ").trim();
			return (0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_2__.M)(plain, { maxChars }).text.replace(/\s+/g, " ").trim();
		}
		function inertMarkdown(text, maxChars = 300) {
			return inertLine(text, maxChars).replace(/<(?=[a-z/!?])/gi, "\\<").replace(/(?<![`\w])https?:\/\/[^\s`<>"”)]+/gi, "`$&`");
		}
		function slugOf(text, maxChars = 48) {
			const slug = text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, maxChars).replace(/^-+|-+$/g, "");
			return slug === "" ? "unnamed" : slug;
		}
		function occurrenceList(occurrences) {
			return occurrences.slice(0, 20).map(({ at, link, place, text }) => `- ${at.slice(0, 10)}, ${link === null ? place : `[${place}](${link})`}: “${inertMarkdown(text)}”`).join("\n");
		}
		function sentence(text) {
			const line = inertMarkdown(text);
			const ended = /[.!?]$/.test(line) ? line : `${line}.`;
			return `${ended.slice(0, 1).toUpperCase()}${ended.slice(1)}`;
		}
	}),
	61691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RW: () => findItemBranch,
			WN: () => BOT,
			e1: () => remoteOf,
			oq: () => ITEM_TRAILER,
			so: () => isLoopCommit
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var _loop_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1295);
		const BOT = {
			name: "loop-actions",
			email: "loop-actions@users.noreply.github.com"
		};
		const ITEM_TRAILER = "Loop-Item";
		async function findItemBranch(base, remote, item, prefix) {
			const wanted = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.at)(item.id, item.title, prefix);
			const untitled = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.at)(item.id, "", prefix);
			const tips = await listBranches(base, remote, [
				wanted,
				untitled,
				`${untitled}-*`
			]);
			const names = [...tips.keys()].filter((name) => name.startsWith(untitled)).sort((left, right) => Number(right === wanted) - Number(left === wanted));
			for (const branch of names) {
				const tip = tips.get(branch) ?? "";
				if (await isLoopCommit(base, remote, {
					sha: tip,
					item: item.id
				})) return {
					branch,
					tip
				};
				if (branch !== wanted) continue;
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_GIT_REFUSED", {
					message: `the branch ${branch} holds a commit that isn’t the loop’s (${tip.slice(0, 12)})`,
					remedy: "Somebody works there. Merge or delete the branch, or close the ticket."
				});
			}
			return {
				branch: wanted,
				tip: null
			};
		}
		async function listBranches(base, remote, names) {
			const { url, auth } = remoteOf(remote);
			const refs = names.map((name) => `refs/heads/${name}`);
			const { stdout } = await base.repository.git.run([
				"ls-remote",
				"--refs",
				"--",
				url,
				...refs
			], { auth: [auth] });
			return new Map(stdout.split("\n").flatMap((line) => {
				const [sha = "", ref = ""] = line.split("	");
				return ref.startsWith("refs/heads/") ? [[ref.slice("refs/heads/".length), sha]] : [];
			}));
		}
		async function isLoopCommit(base, remote, commit) {
			const { url, auth } = remoteOf(remote);
			const { git } = base.repository;
			await git.run([
				"fetch",
				"--quiet",
				"--no-tags",
				"--depth=1",
				"--",
				url,
				commit.sha
			], { auth: [auth] });
			const format = `--format=%ce%n%(trailers:key=${ITEM_TRAILER},valueonly)`;
			const [committer, owner] = (await git.run([
				"log",
				"-1",
				format,
				commit.sha
			])).stdout.split("\n");
			return committer === BOT.email && owner === commit.item;
		}
		function remoteOf({ github, token }) {
			const url = (0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_2__.u)(github.serverUrl, github.repository);
			return {
				url,
				auth: {
					url,
					token
				}
			};
		}
	}),
	42365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			publishLearned: () => publishLearned,
			readLearned: () => learned_files.W
		});
		var learned_files = __webpack_require__(1822);
		var loop_error = __webpack_require__(79049);
		var names = __webpack_require__(61950);
		var candidate_files = __webpack_require__(6697);
		var writes_issue = __webpack_require__(93711);
		var pull_request = __webpack_require__(18606);
		var assess_readiness = __webpack_require__(21880);
		var read_moving_refs = __webpack_require__(76130);
		var loop_branch = __webpack_require__(61691);
		var mode_in_force = __webpack_require__(47733);
		var pull_request_text = __webpack_require__(28547);
		var compose_learned = __webpack_require__(17314);
		var golden_set = __webpack_require__(39835);
		var sanitize_outbound = __webpack_require__(69);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/learn/learned-text.js";
		function learnedPullRequest(report, runUrl) {
			return {
				title: (0, pull_request_text.lJ)(report.title, 120),
				body: join([...story(report, runUrl), ...promise(report)])
			};
		}
		function learnedIssue(report, runUrl) {
			const fence = "`".repeat(Math.max(3, ...[...report.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
			return {
				title: (0, pull_request_text.lJ)(report.title, 120),
				body: join([
					...story(report, runUrl),
					`**Why you.** It touches what decides, and no loop may change that: ${inert(report.frozen)}. If you agree, make \`${report.paths[0] ?? ""}\` read so:`,
					`${fence}md\n${report.text.slice(0, 4e4)}\n${fence}`,
					"**How to answer:** commit it, or close this issue: then it is not proposed again."
				])
			};
		}
		function story({ pattern, evidence, type }, runUrl) {
			const links = pattern.links.slice(0, 20).map((link, at) => `[${at + 1}](${encodeURI(link)})`);
			const history = pattern.fixes.map(({ change, mergedAt, recurred, type: was }) => `- #${change} (${was}, ${mergedAt.slice(0, 10)}): it came back ${recurred} times`);
			return [
				`**The pattern.** ${inert(pattern.name)}: ${inert(evidence)}. Found in [this run](${runUrl}).`,
				`**Why these are one:** ${inert(pattern.why)}. Category *${pattern.category}* (confidence ${pattern.confidence.toFixed(2)}${pattern.quote === "" ? "" : `, from “${inert(pattern.quote)}”`}), so the fix is of type *${type}*.`,
				links.length === 0 ? "" : `**Occurrences:** ${links.join(" ")}`,
				history.length === 0 ? "" : `**It was fixed before, and came back:**\n\n${history.join("\n")}`
			];
		}
		function promise({ pattern, paths, digest, golden }) {
			const weeks = Math.max(1, (Date.parse(pattern.lastAt) - Date.parse(pattern.firstAt)) / (7 * 24 * 60 * 60 * 1e3));
			return [
				`**Expected effect.** The class stops: ${(pattern.occurrences.length / weeks).toFixed(1)} fewer a week. The report counts it from the merge on; if it comes back, the pattern opens again.`,
				goldenText(golden),
				`**Guard.** \`${paths.at(-1) ?? ""}\` keeps the line in place: the ratchet is red for a change that drops or rewrites it.`,
				"**To undo.** Close this pull request and delete its branch; nothing else was changed.",
				`<sub>pattern \`${pattern.id}\` · learned \`${digest.slice(0, 19)}\`</sub>`
			];
		}
		function goldenText(golden) {
			if (golden === null) return "";
			if (golden.evals.length === 0) return "**Golden set.** There is none: the spec names no eval that may not fall, so nothing shows whether this skill makes another answer worse.";
			const lines = golden.evals.map(({ name, figures }) => `- ${inert(name)}: ${inert(figures)}`);
			return `**Golden set.** Run on the base and with this skill; no case got worse:\n\n${lines.join("\n")}`;
		}
		const inert = (text) => (0, sanitize_outbound.M)(text, { maxChars: 1e3 }).text.replace(/\s+/g, " ");
		const join = (parts) => parts.filter((part) => part !== "").join("\n\n");
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/learn/may-publish-learned.js";
		const PLACES = [/^docs\/adr\/\d{4}-[a-z0-9-]{1,64}\.md$/, /^(?:\.claude\/)?skills\/[a-z0-9-]{1,64}\/SKILL\.md$/];
		const GUARD = new RegExp(`^${names.OI.replaceAll(".", "\\.")}learn-[0-9a-f]{12}(?:-\\d{1,3})?\\.jsonl$`);
		function mayPublishLearned(question) {
			const { report, candidate, baseSha, changed, frozen, mode } = question;
			const no = (reason) => ({
				publish: "no",
				reason
			});
			if (mode === "shadow") return no("in shadow mode nothing is published");
			if (report.baseSha !== baseSha) return no(`it stands on ${report.baseSha}, not on ${baseSha}`);
			if (report.frozen !== "") return candidate === null ? { publish: "issue" } : no("it has a candidate for what is frozen");
			if (candidate === null || report.candidateDigest !== candidate.digest) return no("its candidate did not come");
			if (candidate.item !== report.item || candidate.baseSha !== report.baseSha) return no("its candidate is another one");
			if (frozen !== "") return no(`it touches what decides: ${frozen}`);
			const held = new Set(report.golden?.evals.map(({ name }) => name));
			const unasked = report.type === "skill" ? question.evals.find((name) => !held.has(name)) : undefined;
			if (unasked !== undefined) return no(`nobody asked the golden set \`${unasked}\` what it makes of it`);
			const stray = changed.find(({ path, isNew }) => !PLACES.some((place) => place.test(path)) && !(isNew && GUARD.test(path)));
			if (stray !== undefined) return no(`it changes ${stray.path}, where no lesson is written down`);
			if (!changed.some(({ path }) => GUARD.test(path))) return no("it leaves no guard");
			return { publish: "pull-request" };
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/learn/publish-learned.js";
		async function publishLearned(deps, base, writers, request) {
			const { report, candidate } = request;
			const tree = candidate === null ? null : await (0, candidate_files.vP)(base.repository, candidate);
			const changes = tree === null ? [] : await base.repository.diffTrees(base.sha, tree);
			const changed = changes.map(({ path, status }) => ({
				path,
				isNew: status === "added"
			}));
			const frozen = await (0, compose_learned.F)(base, changed.map(({ path }) => path), request.frozen);
			const mode = await modeOf(base, request.mode);
			const evals = (0, golden_set.X)(base.control.gates).map(({ name }) => name);
			const manifest = candidate?.manifest ?? null;
			const question = {
				report,
				candidate: manifest,
				baseSha: base.sha,
				changed,
				frozen,
				mode,
				evals
			};
			const answer = mayPublishLearned(question);
			if (answer.publish === "no") return {
				published: null,
				note: answer.reason
			};
			if (request.dryRun) return {
				published: null,
				note: "dry run: nothing is published"
			};
			if (answer.publish === "issue") return publishIssue(deps, writers, report);
			if (candidate === null || tree === null) {
				throw new loop_error.jO("E_LEARNED_INVALID", {
					message: "the lesson has no candidate",
					remedy: "Run correction-to-pr again."
				});
			}
			return {
				published: await propose(deps, base, writers, {
					request,
					candidate,
					tree
				}),
				note: "the lesson is proposed"
			};
		}
		async function modeOf(base, input) {
			const { spec, policy, gates, pinned } = base.control;
			const moving = await (0, read_moving_refs.p)(base.repository, base.sha);
			const readiness = (0, assess_readiness.T)({
				...spec,
				gates
			}, policy, moving);
			return (0, mode_in_force.S)({
				spec: spec.mode,
				builtIn: pinned.spec === null,
				input,
				ceiling: "propose",
				readiness
			}).mode;
		}
		async function publishIssue(deps, { github }, report) {
			const page = learnedIssue(report, deps.context.runUrl);
			const issue = await (0, writes_issue.W)(github, {
				kind: "learned",
				key: report.item,
				...page,
				labels: [names.kg.learning]
			});
			const { number, url } = issue;
			return {
				published: {
					operation: "issue",
					number,
					url,
					branch: "",
					headSha: "",
					fault: null
				},
				note: "a person has to write it down"
			};
		}
		async function propose(deps, base, writers, parts) {
			const { request, candidate, tree } = parts;
			const { report, publish } = request;
			const commit = await base.repository.commitTree({
				...{
					tree,
					parent: base.sha,
					author: loop_branch.WN,
					date: candidate.manifest.createdAt
				},
				message: `${(0, pull_request_text.lJ)(report.title, 70)}\n\n${loop_branch.oq}: ${report.item}\nLoop-Run: ${report.run}\nLoop-Candidate: ${candidate.manifest.digest}\n`
			});
			const { branch, tip } = await (0, loop_branch.RW)(base, writers, {
				id: report.item,
				title: ""
			}, publish.branchPrefix);
			await base.repository.pushCommit({
				...(0, loop_branch.e1)(writers),
				tree,
				commit,
				branch,
				expectedOld: tip
			});
			const text = learnedPullRequest(report, deps.context.runUrl);
			const opened = await (0, pull_request.p)(writers.github, {
				...{
					head: branch,
					headSha: commit,
					base: base.ref,
					...text,
					draft: publish.draft
				},
				...{
					labels: [names.kg.pullRequest, ...publish.labels],
					reviewers: publish.reviewers
				},
				marker: (0, names.xL)("learned", report.item),
				replaceClosed: false
			});
			if (opened.operation === "forbidden") {
				const compare = `${writers.github.serverUrl}/${writers.github.repository}/compare/${base.ref}...${branch}?expand=1`;
				const body = `This repository does not let Actions open pull requests (${opened.reason}). **[Open the pull request](${compare})**\n\n${text.body}`;
				const issue = await (0, writes_issue.W)(writers.github, {
					kind: "learned",
					key: report.item,
					title: text.title,
					body,
					labels: [names.kg.learning]
				});
				return {
					operation: "issue",
					number: issue.number,
					url: issue.url,
					branch,
					headSha: commit,
					fault: null
				};
			}
			for (const warning of opened.warnings) deps.log.warning(warning);
			return {
				operation: opened.operation,
				number: opened.number,
				url: opened.url,
				branch,
				headSha: commit,
				fault: null
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/learn/index.js";
	}),
	21880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => assessReadiness });
		var _report_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);
		function assessReadiness(spec, policy, movable = []) {
			const facts = {
				spec,
				policy,
				movable,
				builtIn: false,
				jobs: [],
				unknownLabels: [],
				heldOut: [],
				checklist: null
			};
			const { ready, problems, againstAuto } = (0, _report_readiness_js__WEBPACK_IMPORTED_MODULE_0__.l)({
				...facts,
				classifier: "configured"
			});
			return {
				ready,
				problems,
				...againstAuto === undefined ? {} : { againstAuto }
			};
		}
	}),
	76130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => readMovingRefs });
		var _read_own_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89403);
		async function readMovingRefs(repository, commit) {
			return (await (0, _read_own_jobs_js__WEBPACK_IMPORTED_MODULE_0__.T)(repository, commit)).movable;
		}
	})
};
