export const id = 6837;
export const ids = [6837];
export const modules = {
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
	})
};
