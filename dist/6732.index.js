export const id = 6732;
export const ids = [6732, 8317];
export const modules = {
	66732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34091);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45797);
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2775);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61950);
		var _loop_actions_loop_context_loop_deps__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88317);
		var _loop_actions_loop_plan_open_plan__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12340);
		async function run(values, action) {
			const { agentCommand } = values;
			if (agentCommand === undefined) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_INPUT_MISSING", {
					message: "input agent-command: is required for the agent \"command\"",
					remedy: "Give the program and its arguments, e.g. agent-command: node scripts/heal.mjs"
				});
			}
			const deps = (0, _loop_actions_loop_context_loop_deps__WEBPACK_IMPORTED_MODULE_2__.loopDeps)(action, []);
			const plan = values.plan === undefined ? null : await (0, _loop_actions_loop_plan_open_plan__WEBPACK_IMPORTED_MODULE_3__.openPlan)({
				...values,
				plan: values.plan
			}, action);
			const [loop, heal] = await Promise.all([Promise.all([
				__webpack_require__.e(8022),
				__webpack_require__.e(4954),
				__webpack_require__.e(4730),
				__webpack_require__.e(8629),
				__webpack_require__.e(3939),
				__webpack_require__.e(1618),
				__webpack_require__.e(7094),
				__webpack_require__.e(3672),
				__webpack_require__.e(9876),
				__webpack_require__.e(8075),
				__webpack_require__.e(9557),
				__webpack_require__.e(5745),
				__webpack_require__.e(8708)
			]).then(__webpack_require__.bind(__webpack_require__, 55745)), Promise.all([
				__webpack_require__.e(8022),
				__webpack_require__.e(4954),
				__webpack_require__.e(8629),
				__webpack_require__.e(3939),
				__webpack_require__.e(1618),
				__webpack_require__.e(1398)
			]).then(__webpack_require__.bind(__webpack_require__, 81398))]);
			const stopped = await gather(heal, values, action);
			const heldOut = values.heldOut === undefined ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.context.workspace, values.heldOut);
			const [base, box] = await Promise.all([loop.openBase(deps, {
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: values.spec,
				plan
			}), loop.openBox(deps, heldOut === null ? [] : [heldOut])]);
			const limits = limitsOf(loop, values, base);
			const runtime = loop.agentRuntime(agentCommand);
			const replay = {
				command: values.smokeCommand,
				deadlineMs: values.smokeTimeout,
				heldOut
			};
			const { harness, frozen } = values;
			const { pass, quiet } = await heal.healLoop(deps, base, {
				stopped,
				harness,
				frozen,
				runtime,
				box,
				limits,
				replay
			});
			if (pass === null) {
				action.summary.add(`Self-heal: nothing to heal, ${quiet}.`);
				return {
					status: "nothing-to-heal",
					diagnosis: "none",
					box: box.strength,
					iterations: 0
				};
			}
			const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base.workRoot, "heal-candidate");
			const candidate = await heal.writeHealCandidate(deps, base, {
				pass,
				agent: runtime.name,
				box,
				directory
			});
			const patch = await heal.patchElsewhere(deps, base, pass);
			const report = heal.composeHeal(deps, base, {
				pass,
				agent: runtime.name,
				box,
				candidate,
				patch
			});
			action.summary.add(heal.summarizeHeal(report));
			const handed = await handOn(heal, values, action, {
				report,
				candidate,
				place: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base.workRoot, "heal")
			});
			const result = {
				...handed,
				...describe(pass),
				box: box.strength,
				budgetLeft: loop.budgetLeft(limits, pass.usage)
			};
			if (pass.end !== "rejected") return result;
			const message = `${pass.stop.words}. The heal was rejected: ${pass.reason}`;
			return (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_4__.wv)(result, {
				title: "Self-heal: the wire tripped",
				message
			});
		}
		async function gather(heal, values, { context, log }) {
			return heal.readStoppedRun({
				directory: await (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_5__.w)({
					nameOrDirectory: values.run,
					kind: "run",
					context,
					log
				}),
				logs: values.logs === undefined ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, values.logs),
				repository: context.repository,
				run: values.runId ?? heal.runOfEvent(context)
			});
		}
		function limitsOf(loop, values, base) {
			const given = {
				maxIterations: values.maxIterations ?? null,
				maxToolCalls: values.maxToolCalls ?? null,
				maxRuntimeMs: values.maxRuntime ?? null,
				maxTokens: values.maxTokens ?? null,
				maxCostUsd: values.maxCost ?? null
			};
			return loop.withDefaultBudgets(loop.tightestBudgets(base.control.spec.budgets, given));
		}
		async function handOn(heal, { upload }, { context, log }, { report, candidate, place }) {
			await heal.writeHeal(place, report);
			const common = {
				upload,
				context,
				log
			};
			const handed = await (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_6__.C)({
				kind: "heal",
				name: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_7__.ym.heal,
				directory: place,
				...common
			});
			const found = {
				heal: handed.handle,
				healDigest: report.digest,
				item: report.item,
				directory: place
			};
			if (candidate === null) return found;
			const { directory, manifest } = candidate;
			const kept = await (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_6__.C)({
				kind: "candidate",
				name: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_7__.ym.candidate(report.item),
				directory,
				...common
			});
			return {
				...found,
				candidate: kept.handle,
				candidateDigest: manifest.digest
			};
		}
		function describe(pass) {
			const { usage } = pass;
			return {
				status: pass.end,
				stoppedReason: pass.end === "proposed" ? "done" : "interrupted",
				diagnosis: pass.diagnosis,
				tripwire: tripwireOf(pass),
				iterations: usage.iterations,
				toolCalls: usage.toolCalls,
				tokens: usage.tokens,
				costUsd: usage.costUsd,
				costKnown: usage.costUsd !== null
			};
		}
		function tripwireOf(pass) {
			return pass.end === "rejected" ? "tripped" : pass.tripwire?.tripwire;
		}
	}),
	2775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => handOver });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83336);
		var _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53023);
		var _artifact_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30913);
		var _entry_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44957);
		var _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28743);
		async function handOver(request) {
			const { kind, name, directory, context, log } = request;
			(0, _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__.to)(name);
			const files = await listRegularFiles(directory, _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_3__.so[kind]);
			const refusal = request.upload ? context.artifacts.refusal : "input upload is false";
			if (refusal !== null) {
				log.info(`The ${kind} stays in ${directory} and is not uploaded: ${refusal}.`);
				return {
					directory,
					artifact: null,
					handle: directory
				};
			}
			await log.group(`Upload ${name}`, async () => {
				const service = await (0, _artifact_service_js__WEBPACK_IMPORTED_MODULE_4__.w)(context.artifacts);
				await service.upload(name, directory, files);
			});
			return {
				directory,
				artifact: name,
				handle: name
			};
		}
		async function listRegularFiles(directory, bounds) {
			const files = [];
			let total = 0;
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, {
				recursive: true,
				withFileTypes: true
			}).catch((error) => {
				throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`${directory} can not be read`, error);
			});
			for (const entry of entries) {
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
				const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path).replaceAll("\\", "/");
				const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
				if (stats.isDirectory()) continue;
				if (!stats.isFile()) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`${JSON.stringify(name)} is no regular file and is not handed over`);
				const hazard = (0, _entry_name_js__WEBPACK_IMPORTED_MODULE_6__.a)(name);
				if (hazard !== null) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`${JSON.stringify(name.slice(0, 120))} is not handed over: its name ${hazard}`);
				total += stats.size;
				files.push(name);
				if (files.length > bounds.files || stats.size > bounds.fileBytes || total > bounds.totalBytes) {
					throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`${directory} holds more than is handed over: at most ${bounds.files} files, ${bounds.fileBytes} bytes each, ${bounds.totalBytes} in all`);
				}
			}
			if (files.length === 0) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`${directory} holds nothing to hand over`);
			return files.sort();
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
	88317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { loopDeps: () => loopDeps });
		function loopDeps(deps, secrets) {
			const { clock, random, log, signal, context } = deps;
			return {
				clock,
				random,
				log,
				signal,
				context,
				secrets
			};
		}
	})
};
