export const id = 1822;
export const ids = [1822];
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
	61157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uq: () => DIAGNOSES,
			Z6: () => HealReport
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49755);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _interrupt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98413);
		var _intervention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86169);
		var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38345);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42943);
		const DIAGNOSES = [
			"harness-gap",
			"external-wall",
			"none"
		];
		const Diagnosis = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(DIAGNOSES);
		const HealReport = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.describe("heal-<gap>: the same for every stop of the same kind."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.describe("The run that stopped."),
			healedBy: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.describe("The run in which it was looked at."),
			at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The commit that the run began with; everything that decides is read from it."),
			stop: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(1e3).describe("Why the loop stopped, in one line."),
			gap: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np,
			diagnosis: Diagnosis,
			end: _intervention_js__WEBPACK_IMPORTED_MODULE_2__.q0,
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3).describe("Why it ended so."),
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_3__.of).max(50),
			learned: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3),
			checks: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_4__.KP).max(20).describe("The tripwire and the replays of the stop, as far as it got."),
			humanReview: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3)).max(200).describe("What a person has to look at although the tripwire is intact."),
			box: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["strong", "weak"]),
			agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
			usage: _usage_js__WEBPACK_IMPORTED_MODULE_5__._U,
			candidateDigest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable().describe("null: nothing was kept."),
			patch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(6e4).describe("Of a gap outside the harness, for a person; empty otherwise."),
			interrupt: _interrupt_js__WEBPACK_IMPORTED_MODULE_6__.OK.nullable().describe("What a person has to decide; null where a candidate is proposed."),
			digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.describe("Over everything else in this document.")
		}).describe("The report of one pass of self-heal.");
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
	})
};
