export const id = 4610;
export const ids = [4610];
export const modules = {
	74610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: () => action });
		var define_action = __webpack_require__(34091);
		var kinds = __webpack_require__(77809);
		var common_inputs = __webpack_require__(41490);
		;
		"CONCATENATED MODULE: ./build/actions/oracle/src/inputs.js";
		const inputs = {
			batch: (0, kinds.p_)({
				description: "Tickets of the batch: numbers (`12, 13`), labels (`label:maintenance`), a milestone (`milestone:v2`) or a parent issue (`parent:40`).",
				defaultFrom: "the items of the plan"
			}),
			plan: (0, kinds.Ae)({ description: "Artifact of this run, or directory, with the plan that triage wrote. Items that left no outcome are then recorded as failed attempts, which needs `contents: write`." }),
			"plan-digest": common_inputs.s7["plan-digest"],
			spec: common_inputs.s7.spec,
			dispatch: (0, kinds.Ae)({ description: "Workflow file to start for the next pass when tickets are ready, e.g. `maintenance-loop.yml`. It is started once for each standing of the batch, within the caps of the spec; it needs `actions: write`, and `issues: write` for the issue that says when the loop stopped itself." }),
			"base-branch": (0, kinds.Qq)({
				description: "Branch that a change must be merged into.",
				defaultFrom: "the plan, or else the branch the event stands on"
			}),
			verify: (0, kinds.Yq)(["spec", "off"], {
				description: "Whether merged changes are proven live by the Live Verification of the spec. With `off` nothing is asked, and what the spec wants proven stays dark.",
				default: "spec"
			}),
			"state-branch": common_inputs.s7["state-branch"],
			"working-directory": common_inputs.s7["working-directory"],
			"fail-when-not-done": (0, kinds.Jt)({
				description: "Make the step red when the batch is not done.",
				default: "false"
			}),
			"github-token": common_inputs.s7["github-token"]
		};
		var outputs = __webpack_require__(36809);
		var schemas = __webpack_require__(80737);
		;
		"CONCATENATED MODULE: ./build/actions/oracle/src/outputs.js";
		const Count = schemas.Whr().nonnegative();
		const outputs_outputs = {
			done: (0, outputs.C)(schemas.zMY(), "`true` only when every ticket is done or human-gated and all of them could be read."),
			reason: (0, outputs.C)(schemas.YjP(), "One sentence: why."),
			ready: (0, outputs.C)(schemas.YOg(schemas.YjP()), "Ids of tickets that a next run may pick, in the order to take them, JSON."),
			remaining: (0, outputs.C)(Count, "How many tickets are not settled."),
			blocked: (0, outputs.C)(Count, "How many wait for other tickets."),
			waiting: (0, outputs.C)(Count, "How many wait for a person."),
			"recorded-missing": (0, outputs.C)(schemas.YOg(schemas.YjP()), "Items of the plan that had left no outcome and now have one, JSON."),
			"activation-gaps": (0, outputs.C)(Count, "How many tickets of the batch are activation gaps that are not settled."),
			"human-gated": (0, outputs.C)(Count, "How many a person took out of the loop’s hands."),
			dispatched: (0, outputs.C)(schemas.zMY(), "`true` when this step started the next pass.")
		};
		;
		"CONCATENATED MODULE: ./build/actions/oracle/src/index.js";
		const action = (0, define_action.QP)({
			name: "oracle",
			description: "Says whether a batch of tickets is done, from GitHub’s own records and nothing else.",
			inputs,
			outputs: outputs_outputs,
			run: async (values, deps) => (await Promise.all([
				__webpack_require__.e(8022),
				__webpack_require__.e(4730),
				__webpack_require__.e(2818),
				__webpack_require__.e(2565),
				__webpack_require__.e(9543),
				__webpack_require__.e(641),
				__webpack_require__.e(5204)
			]).then(__webpack_require__.bind(__webpack_require__, 71404))).run(values, deps)
		});
	}),
	41490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G3: () => AGENT_INPUTS,
			Uv: () => CHECKER_INPUTS,
			K: () => CLASSIFIER_INPUTS,
			s7: () => COMMON_INPUTS,
			fz: () => LEARNING_INPUTS,
			oP: () => PLANNING_INPUTS,
			Lb: () => PROMPT_INPUTS,
			Km: () => PULL_REQUEST_INPUTS,
			iw: () => prefixInputs
		});
		var mode = __webpack_require__(78087);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/agent-name.js";
		const AGENT_NAMES = [
			"command",
			"claude-code",
			"codex",
			"gemini",
			"copilot",
			"opencode",
			"pi",
			"acp"
		];
		var agent_identity = __webpack_require__(64806);
		var kinds = __webpack_require__(77809);
		;
		"CONCATENATED MODULE: ./build/packages/action-kit/src/inputs/common-inputs.js";
		const COMMON_INPUTS = {
			spec: (0, kinds.Ae)({
				description: "Path of the loop spec in the repository. It is read from the base commit, never from the work tree.",
				default: "LOOP_SPEC.md",
				inside: true
			}),
			"state-branch": (0, kinds.Qq)({
				description: "Branch that holds LOOP_STATE.md, the run reports and the ledgers. It is created when absent.",
				default: "loop-state"
			}),
			base: (0, kinds.hW)({
				description: "Commit that everything that decides is read from.",
				defaultFrom: "the plan, or else the commit the event stands on"
			}),
			mode: (0, kinds.Yq)(mode.FN, {
				description: "Lowers what the loop may do: `shadow` only reports, `propose` opens draft pull requests. It cannot raise it.",
				defaultFrom: "the Autonomy section of the spec"
			}),
			"working-directory": (0, kinds.Ae)({
				description: "Folder of the checkout, relative to the workspace.",
				default: ".",
				inside: true
			}),
			plan: (0, kinds.Ae)({
				description: "Artifact of this run, or directory, with the plan that triage wrote.",
				required: true
			}),
			"plan-digest": (0, kinds.br)({ description: "Digest of the plan as triage gave it out. Hand it on from job to job." }),
			"github-token": (0, kinds.rJ)({
				description: "Token that reads and writes on GitHub.",
				default: "${{ github.token }}"
			}),
			"dry-run": (0, kinds.Jt)({
				description: "Decide everything and write nothing, neither to GitHub nor to the state branch.",
				default: "false"
			}),
			"pull-request": (0, kinds.U9)({
				description: "Number of the pull request that this is about, instead of a plan and a candidate. It needs no plan: what decides is read from the base of the event.",
				defaultFrom: "the event, where no plan is given"
			}),
			upload: (0, kinds.Jt)({
				description: "Upload what this step makes as an artifact of the run, for later jobs. Where there are no artifacts (GitHub Enterprise Server) it stays in its directory all the same.",
				default: "true"
			}),
			item: (0, kinds.Qq)({
				description: "Id of the item, as in the plan, e.g. `#12`.",
				required: true
			}),
			batch: (0, kinds.p_)({
				description: "Tickets of the batch: numbers (`12, 13`), labels (`label:maintenance`), a milestone (`milestone:v2`) or a parent issue (`parent:40`).",
				defaultFrom: "the labels the spec requires"
			}),
			"held-out": (0, kinds.Ae)({ description: "Directory with checks that the maker must not see. The gate gives it to checks marked `held out` as `LOOP_HELD_OUT`." })
		};
		const AGENT_INPUTS = {
			agent: (0, kinds.Yq)(AGENT_NAMES, {
				description: "Which agent does the work; docs/agents.md has what each needs.",
				defaultFrom: "the role in LOOP_SPEC.md, Roles, where no agent-command is given; else `command`"
			}),
			"agent-command": (0, kinds.Qq)({ description: "Program and arguments of the agent, split like a shell splits words, run without a shell in the box. Needed by the agents `command` and `acp` where something is to be made." }),
			"agent-version": (0, kinds.Qq)({
				description: "Version of an agent from npm, instead of the one that this release was tried with.",
				defaultFrom: "this release; docs/agents.md names them"
			}),
			model: (0, kinds.Qq)({
				description: "Model, as its provider names it. `anthropic/`, `openai/` or `google/` before it says whose it is.",
				defaultFrom: "the role in LOOP_SPEC.md, Roles; else the agent"
			}),
			"api-key": (0, kinds.rJ)({ description: "Key of the model’s provider. The agent never gets it: it stays with a gateway that counts and limits what is spent. For Copilot without a provider: a token with `copilot-requests: write`, which the agent does get." }),
			"base-url": (0, kinds.Qq)({
				description: "Address of another provider that speaks the agent’s wire, e.g. `https://openrouter.ai/api/v1`.",
				defaultFrom: "the vendor of the model"
			}),
			"max-iterations": (0, kinds.U9)({
				description: "Agent processes per attempt.",
				defaultFrom: "LOOP_SPEC.md, Budgets; else 3"
			}),
			"max-tool-calls": (0, kinds.U9)({
				description: "Tool calls per iteration.",
				defaultFrom: "LOOP_SPEC.md, Budgets"
			}),
			"max-runtime": (0, kinds.p0)({
				description: "Time per attempt.",
				defaultFrom: "LOOP_SPEC.md, Budgets; else 30m"
			}),
			"max-tokens": (0, kinds.U9)({
				description: "Tokens per attempt.",
				defaultFrom: "LOOP_SPEC.md, Budgets"
			}),
			"max-cost": (0, kinds.TG)({
				description: "US dollars per attempt.",
				defaultFrom: "LOOP_SPEC.md, Budgets"
			})
		};
		const CHECKER_INPUTS = {
			agent: (0, kinds.Yq)(AGENT_NAMES, {
				description: "Which agent reviews, with tools that only read; docs/agents.md has what each needs.",
				defaultFrom: "the checker in LOOP_SPEC.md, Roles, where no command is given; else `command`"
			}),
			"agent-command": (0, kinds.Qq)({ description: "Program and arguments of the agent that reviews, as for the maker. Needed by the agents `command` and `acp`." }),
			"agent-version": AGENT_INPUTS["agent-version"],
			model: (0, kinds.Qq)({
				description: "The model that reviews, as its provider names it.",
				defaultFrom: "the checker in LOOP_SPEC.md, Roles; else the agent"
			}),
			"api-key": (0, kinds.rJ)({ description: "Key of the provider of the model that reviews. It stays with a gateway, as for the maker." }),
			"base-url": AGENT_INPUTS["base-url"],
			lenses: (0, kinds.p_)({
				description: "What to read the change for, each in a process of its own: `security`, `bugs`, `quality`, `review` (a whole reading), or lenses of your own (docs/checker.md). Added to those of the spec.",
				defaultFrom: "LOOP_SPEC.md, Roles; else review"
			}),
			"differs-by": (0, kinds.Yq)(agent_identity.dz, {
				description: "How much the reviewer has to differ from the maker, by the models that answered. The spec’s demand can be tightened, not loosened; what is not known does not differ.",
				defaultFrom: "LOOP_SPEC.md, Roles; else refuses only what is known to be the same model"
			}),
			"max-tool-calls": (0, kinds.U9)({
				description: "Tool calls per lens.",
				defaultFrom: "LOOP_SPEC.md, Budgets"
			}),
			"max-runtime": (0, kinds.p0)({
				description: "Time for the review; the tightest of this, the spec and the lease counts.",
				defaultFrom: "LOOP_SPEC.md, Budgets; else 30m"
			}),
			"max-tokens": (0, kinds.U9)({
				description: "Tokens for the review, all lenses together.",
				defaultFrom: "the checker in LOOP_SPEC.md, Roles; else what the attempt has left"
			}),
			"max-cost": (0, kinds.TG)({
				description: "US dollars for the review, all lenses together.",
				defaultFrom: "the checker in LOOP_SPEC.md, Roles; else what the attempt has left"
			})
		};
		function prefixInputs(prefix, inputs) {
			const renamed = Object.entries(inputs).map(([name, input]) => [`${prefix}${name}`, input]);
			return Object.fromEntries(renamed);
		}
		const PROMPT_INPUTS = {
			instructions: (0, kinds.Qq)({ description: "Words of your own for the prompt, besides the spec and what the repository has written down." }),
			context: (0, kinds.p_)({ description: "Globs of more files of the base to show, as far as there is room (docs/prompt.md). Constitution, decisions, skills and owners are found without." }),
			"self-review": (0, kinds.U9)({
				description: "Rounds in which a fresh process of the agent reads its own change as a reviewer and mends it, before any check. Each counts as an iteration.",
				default: "0"
			})
		};
		const CLASSIFIER_INPUTS = {
			"classifier-model": (0, kinds.Qq)({
				description: "Model that judges the rules of the spec that code can’t, as `provider/model`: `anthropic/…`, `google/…`, `openai/…` or `openai-compatible/…`. Without one such rules send a ticket to a person.",
				defaultFrom: "the classifier of LOOP_SPEC.md, Roles"
			}),
			"classifier-api-key": (0, kinds.rJ)({ description: "Key of the classifier’s provider." }),
			"classifier-base-url": (0, kinds.Qq)({
				description: "Address of the classifier’s API, where it is not its provider’s own.",
				defaultFrom: "the provider’s own"
			})
		};
		const LEARNING_INPUTS = {
			...CLASSIFIER_INPUTS,
			"classifier-model": (0, kinds.Qq)({
				description: "Model that reads what corrections ask for, and which category a class is of where its words don’t say, as `provider/model`. Without one the words alone decide.",
				defaultFrom: "the classifier of LOOP_SPEC.md, Roles, where the step reads the spec"
			})
		};
		const PLANNING_INPUTS = {
			"plan-item": (0, kinds.U9)({ description: "Number of an issue to plan instead of selecting work: proposes sub-issues, and creates them once a person with write access has commented `/accept`." }),
			"plan-message": (0, kinds.Qq)({ description: "A requirement in words; an issue is opened for it and planned." }),
			"planner-model": (0, kinds.Qq)({
				description: "Model that drafts the plan, as `provider/model`.",
				defaultFrom: "the planner of LOOP_SPEC.md, Roles"
			}),
			"planner-api-key": (0, kinds.rJ)({ description: "Key of the planner’s provider." }),
			"planner-base-url": (0, kinds.Qq)({
				description: "Address of the planner’s API.",
				defaultFrom: "the provider’s own"
			}),
			"plan-checker-model": (0, kinds.Qq)({
				description: "Model that reviews the plan, as `provider/model`; another one than the planner.",
				defaultFrom: "the reviewer of LOOP_SPEC.md, Roles"
			}),
			"plan-checker-api-key": (0, kinds.rJ)({ description: "Key of the plan checker’s provider." }),
			"plan-checker-base-url": (0, kinds.Qq)({
				description: "Address of its API.",
				defaultFrom: "the provider’s own"
			})
		};
		const PULL_REQUEST_INPUTS = {
			"branch-prefix": (0, kinds.Qq)({
				description: "What the names of branches start with.",
				default: "loop/"
			}),
			draft: (0, kinds.Jt)({
				description: "Open pull requests as drafts.",
				default: "true"
			}),
			labels: (0, kinds.p_)({ description: "More labels for the pull request, besides `loop:pull-request`." }),
			reviewers: (0, kinds.p_)({ description: "Logins or `org/team` to ask for a review." }),
			"dispatch-checks": (0, kinds.p_)({ description: "Files of workflows (`ci.yml`) to start on the pull request’s branch, once per commit: what a workflow’s token opens starts none by itself. They need `on: workflow_dispatch`, the job `actions: write`." })
		};
	}),
	64806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cf: () => identifyAgent,
			E8: () => identifySeen,
			KK: () => whySameAgent,
			P7: () => describeAgent,
			dz: () => DIFFERENCES,
			g6: () => tightestDifference,
			qA: () => identifyMakers
		});
		var _maker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31542);
		const DIFFERENCES = [
			"off",
			"model",
			"vendor"
		];
		const HOUSE_VENDORS = {
			"claude-code": "anthropic",
			codex: "openai",
			gemini: "google"
		};
		const MODEL_VENDORS = [
			[/^claude/, "anthropic"],
			[/^(?:gpt|chatgpt|codex|o\d)(?:[^a-z]|$)/, "openai"],
			[/^(?:gemini|gemma)/, "google"],
			[/^grok/, "xai"],
			[/^(?:mistral|ministral|magistral|codestral|devstral)/, "mistral"],
			[/^llama/, "meta"],
			[/^deepseek/, "deepseek"],
			[/^(?:qwen|qwq)/, "alibaba"],
			[/^kimi/, "moonshot"],
			[/^glm/, "zai"]
		];
		function identifyAgent(agent, model) {
			if (agent === "command" || agent === "acp") return {
				agent,
				model: null,
				vendor: null
			};
			if (model === null) return {
				agent,
				model,
				vendor: HOUSE_VENDORS[agent] ?? null
			};
			return {
				agent,
				model,
				vendor: vendorOf(model)
			};
		}
		function vendorOf(model) {
			const name = familyOf(model);
			return MODEL_VENDORS.find(([shape]) => shape.test(name))?.[1] ?? null;
		}
		function identifySeen(agent, model, seen) {
			const [first, ...others] = (seen ?? []).map((name) => ({
				agent,
				model: name,
				vendor: vendorOf(name)
			}));
			return first === undefined ? [identifyAgent(agent, model)] : [first, ...others];
		}
		function identifyMakers(change) {
			const [first, ...others] = (0, _maker_js__WEBPACK_IMPORTED_MODULE_0__.xW)(change).flatMap(({ agent, model, models = null }) => identifySeen(agent, model, models));
			return first === undefined ? [identifyAgent(change.agent, change.model ?? null)] : [first, ...others];
		}
		function familyOf(model) {
			return model.toLowerCase().replace(/^.*[/]/, "").replace(/^(?:(?:us|eu|apac|global)\.)?(?:anthropic|openai|google|meta|mistral)\./, "").replace(/[@:].*$/, "").replace(/-(?:latest|preview)$/, "").replace(/-\d{4}-?\d{2}-?\d{2}$/, "").replace(/\./g, "-");
		}
		function whySameAgent({ demand, maker, checker, seenLater = false }) {
			if (demand === "off") return null;
			const [makers, checkers] = [listOf(maker), listOf(checker)];
			const pairs = makers.flatMap((one) => checkers.map((other) => ({
				one,
				other
			})));
			const differs = allOf(pairs.map(({ one, other }) => demand === "vendor" ? differ(one.vendor, other.vendor) : isAnotherModel(one, other)));
			if (differs === true || differs === null && (demand === null || seenLater)) return null;
			const what = demand === "vendor" ? "be of another vendor" : "run another model";
			const who = `the maker is ${makers.map(describeAgent).join(" and ")}, the checker ${checkers.map(describeAgent).join(" and ")}`;
			return `the checker has to ${what} than the maker: ${who}${differs === null ? ", which does not prove it" : ""}`;
		}
		function isAnotherModel(one, other) {
			if (differ(one.vendor, other.vendor) === true) return true;
			return one.model === null || other.model === null ? null : differ(familyOf(one.model), familyOf(other.model));
		}
		function allOf(answers) {
			if (answers.includes(false)) return false;
			return answers.includes(null) ? null : true;
		}
		function listOf(identities) {
			return "agent" in identities ? [identities] : identities;
		}
		function tightestDifference(...demands) {
			const given = demands.filter((demand) => demand !== null);
			return DIFFERENCES.findLast((difference) => given.includes(difference)) ?? null;
		}
		function describeAgent({ agent, model, vendor }) {
			return `${agent} with ${model ?? "a model that is not known"} (${vendor ?? "vendor unknown"})`;
		}
		function differ(one, other) {
			return one === null || other === null ? null : one !== other;
		}
	}),
	31542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			uU: () => ModelsSeen,
			xW: () => makersOf,
			yI: () => Makers
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const MOST_MAKERS = 20;
		const MOST_MODELS = 50;
		const ModelsSeen = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200)).max(MOST_MODELS);
		const Maker = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).nullable().describe("The model that it was started with; null: its own default."),
			models: ModelsSeen.exactOptional().describe("The models that answered it; absent: no gateway stood in between.")
		}).describe("Who made a change, or a part of it.");
		const Makers = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Maker).max(MOST_MAKERS);
		function makersOf(change) {
			const { agent, model = null, models, usage, earlierMakers = [] } = change;
			if (usage.iterations === 0 && earlierMakers.length > 0) return earlierMakers;
			const own = {
				agent,
				model,
				...models === undefined ? {} : { models: [...models] }
			};
			return withMaker(earlierMakers, own);
		}
		function withMaker(makers, own) {
			const isSame = (maker) => maker.agent === own.agent && maker.model === own.model && maker.models === undefined === (own.models === undefined);
			const before = makers.find(isSame);
			if (before === undefined) return [...makers, own];
			if (own.models === undefined) return makers;
			const models = [...new Set([...before.models ?? [], ...own.models])];
			if (models.length > MOST_MODELS) return [...makers, own];
			return makers.map((maker) => maker === before ? {
				...maker,
				models
			} : maker);
		}
	}),
	78087: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FN: () => MODES,
			Kt: () => Mode,
			qY: () => lowestMode
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const MODES = [
			"shadow",
			"propose",
			"auto"
		];
		const Mode = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(MODES).describe("shadow reports only, propose opens draft pull requests, auto may merge.");
		function lowestMode(...modes) {
			return modes.reduce((lowest, mode) => MODES.indexOf(mode) < MODES.indexOf(lowest) ? mode : lowest);
		}
	})
};
