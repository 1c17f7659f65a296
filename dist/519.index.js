export const id = 519;
export const ids = [519];
export const modules = {
	20519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var loop_error = __webpack_require__(79049);
		var external_node_path_ = __webpack_require__(76760);
		var take_over = __webpack_require__(45797);
		var names = __webpack_require__(61950);
		var loop_deps = __webpack_require__(88317);
		var open_plan = __webpack_require__(12340);
		var plan_files = __webpack_require__(90119);
		var hand_over = __webpack_require__(2775);
		;
		"CONCATENATED MODULE: ./build/actions/maker/src/hand-on.js";
		const UPLOAD_UNTIL_MS = 3700;
		function handOn({ context, log, signal, clock }, what) {
			const { name } = what;
			const uploads = what.upload && context.artifacts.refusal === null;
			let uploaded = null;
			let last = Promise.resolve();
			const give = (candidate) => {
				const { directory } = candidate;
				const given = last.then(() => (0, hand_over.C)({
					kind: "candidate",
					...what,
					directory,
					context,
					log
				}));
				last = given.then(() => {
					uploaded = candidate;
				}, () => undefined);
				return given;
			};
			const late = new Promise((resolve) => {
				const wait = () => void clock.sleep(UPLOAD_UNTIL_MS).then(resolve);
				if (signal.aborted) wait();
				else signal.addEventListener("abort", wait, { once: true });
			});
			return {
				inProgress: async (candidate) => {
					if (!uploads) return;
					const told = give(candidate).catch((error) => log.warning(`work in progress was not uploaded: ${error.message}`));
					await Promise.race([told, late]);
				},
				finally: async (candidate) => {
					const { directory, manifest } = candidate;
					if (!uploads) return {
						...await give(candidate),
						manifest
					};
					if (signal.aborted && uploaded !== null && isSame(uploaded, candidate)) {
						return {
							...uploaded,
							artifact: name,
							handle: name
						};
					}
					const handed = await Promise.race([give(candidate), late.then(() => ({
						directory,
						artifact: name,
						handle: name
					}))]);
					return {
						...handed,
						manifest
					};
				}
			};
		}
		function isSame(left, right) {
			const [one, other] = [left.manifest, right.manifest];
			const differing = [
				"change.patch",
				"notes.md",
				"interrupt.json"
			].filter((name) => one.files[name]?.sha256 !== other.files[name]?.sha256);
			return one.tree === other.tree && differing.length === 0;
		}
		;
		"CONCATENATED MODULE: ./build/actions/maker/src/make-planned.js";
		async function makePlanned(values, given, action) {
			const deps = (0, loop_deps.T)(action, values.apiKey === undefined ? [] : [values.apiKey]);
			const taken = await (0, open_plan.h)({
				plan: given.plan,
				planDigest: values.planDigest
			}, action);
			const { plan } = taken;
			const planned = (0, plan_files.$P)(plan, given.item);
			const item = {
				...planned,
				attempt: Math.max(planned.attempt, deps.context.runAttempt)
			};
			const { budgetLeft, findEarlierWork, guidanceOf, makeCandidate, makerBudgets, openAgent, openBase, openBox, readFailures, routeAgent, summarizeMade, tightestBudgets, withDefaultBudgets } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(8022),
				__webpack_require__.e(8815),
				__webpack_require__.e(4730),
				__webpack_require__.e(1095),
				__webpack_require__.e(2818),
				__webpack_require__.e(1136),
				__webpack_require__.e(5820),
				__webpack_require__.e(4957),
				__webpack_require__.e(1643),
				__webpack_require__.e(8924),
				__webpack_require__.e(2565),
				__webpack_require__.e(9543),
				__webpack_require__.e(9302),
				__webpack_require__.e(9876),
				__webpack_require__.e(641),
				__webpack_require__.e(2513),
				__webpack_require__.e(4103)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const [base, box] = await Promise.all([openBase(deps, {
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: "",
				plan
			}), openBox(deps)]);
			const { lease } = item;
			const { spec } = base.control;
			const attempt = withDefaultBudgets(tightestBudgets(spec.budgets, {
				maxIterations: values.maxIterations ?? null,
				maxToolCalls: values.maxToolCalls ?? null,
				maxRuntimeMs: values.maxRuntime ?? null,
				maxTokens: values.maxTokens ?? null,
				maxCostUsd: values.maxCost ?? null
			}, {
				maxRuntimeMs: lease.runtimeMs,
				maxTokens: lease.tokens,
				maxCostUsd: lease.costUsd
			}));
			const limits = makerBudgets(spec.rules, attempt);
			const runtime = await openAgent(deps, routeAgent(spec.rules, "maker", values), limits);
			const { context, log } = deps;
			const { gateVerdict } = values;
			const failures = gateVerdict === undefined ? [] : await readFailures({
				directory: await (0, take_over.w)({
					nameOrDirectory: gateVerdict,
					kind: "verdict",
					context,
					log
				}),
				digest: values.gateVerdictDigest
			}, {
				gates: base.control.gates,
				maxTokens: limits.maxTokens,
				secrets: deps.secrets
			});
			const hand = handOn(action, {
				name: names.ym.candidate(item.id),
				upload: values.upload
			});
			const made = await makeCandidate(deps, base, {
				item,
				runtime,
				box,
				limits,
				failures,
				guidance: guidanceOf(values),
				work: await findEarlierWork(action, {
					plan,
					item,
					directory: taken.directory
				}),
				directory: (0, external_node_path_.join)(base.workRoot, "candidate"),
				kept: hand.inProgress
			});
			const handed = await hand.finally(made.candidate);
			const { manifest } = handed;
			action.summary.add(summarizeMade(item.id, statusOf(made), made));
			return {
				status: statusOf(made),
				stoppedReason: made.stopReason,
				startedFrom: made.start.from,
				candidate: handed.handle,
				directory: handed.directory,
				candidateDigest: manifest.digest,
				baseSha: manifest.baseSha,
				tree: manifest.tree,
				interrupt: made.interrupt,
				box: box.strength,
				iterations: made.usage.iterations,
				toolCalls: made.usage.toolCalls,
				tokens: made.usage.tokens,
				costUsd: made.usage.costUsd,
				costKnown: made.usage.costUsd !== null,
				metering: made.metering,
				budgetLeft: budgetLeft(limits, made.usage),
				selfReview: manifest.selfReview
			};
		}
		function statusOf({ stopReason, changed }) {
			const ended = {
				done: "candidate",
				"no-change": "no-change",
				interrupted: "interrupt",
				"agent-error": "failed"
			};
			return ended[stopReason] ?? (changed ? "stopped" : "no-change");
		}
		var pull_request_of_event = __webpack_require__(47690);
		;
		"CONCATENATED MODULE: ./build/actions/maker/src/mend-pull-request.js";
		async function mendPull(values, action) {
			const deps = (0, loop_deps.T)(action, values.apiKey === undefined ? [] : [values.apiKey]);
			const { context, log } = deps;
			const event = (0, pull_request_of_event.M)(context, values.pullRequest);
			const { candidate: judged, gateVerdict } = values;
			if (judged === undefined || gateVerdict === undefined) {
				throw new loop_error.jO("E_INPUT_MISSING", {
					message: "a pull request is mended by what was found in it",
					remedy: "Give candidate: and gate-verdict: (a checker’s will do) with their digests, or plan: and item: for a ticket."
				});
			}
			const loop = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(8022),
				__webpack_require__.e(8815),
				__webpack_require__.e(4730),
				__webpack_require__.e(1095),
				__webpack_require__.e(2818),
				__webpack_require__.e(1136),
				__webpack_require__.e(5820),
				__webpack_require__.e(4957),
				__webpack_require__.e(1643),
				__webpack_require__.e(8924),
				__webpack_require__.e(2565),
				__webpack_require__.e(9543),
				__webpack_require__.e(9302),
				__webpack_require__.e(9876),
				__webpack_require__.e(641),
				__webpack_require__.e(2513),
				__webpack_require__.e(4103)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const pull = await loop.openPullRequest(deps, event, {
				workingDirectory: values.workingDirectory,
				specPath: values.spec
			});
			const take = (kind, nameOrDirectory) => (0, take_over.w)({
				nameOrDirectory,
				kind,
				context,
				log
			});
			const { open } = await loop.readBound(deps, event, {
				directory: await take("candidate", judged),
				digest: values.candidateDigest
			});
			const verdict = await open({
				directory: await take("verdict", gateVerdict),
				digest: values.gateVerdictDigest
			});
			const box = await loop.openBox(deps);
			const { spec } = pull.base.control;
			const attempt = loop.withDefaultBudgets(loop.tightestBudgets(spec.budgets, {
				maxIterations: values.maxIterations ?? null,
				maxToolCalls: values.maxToolCalls ?? null,
				maxRuntimeMs: values.maxRuntime ?? null,
				maxTokens: values.maxTokens ?? null,
				maxCostUsd: values.maxCost ?? null
			}));
			const limits = loop.makerBudgets(spec.rules, attempt);
			const choice = loop.routeAgent(spec.rules, "maker", values);
			const mended = await loop.mendPullRequest(deps, pull, {
				verdict,
				runtime: await loop.openAgent(deps, choice, limits),
				model: choice.model ?? null,
				box,
				limits,
				guidance: loop.guidanceOf(values),
				directory: (0, external_node_path_.join)(pull.base.workRoot, "candidate")
			});
			const { candidate, changed, stopReason, usage, note } = mended;
			const { manifest, directory } = candidate;
			const made = {
				kind: "candidate",
				name: names.ym.mended(manifest.item),
				directory
			};
			const handed = await (0, hand_over.C)({
				...made,
				upload: values.upload,
				context,
				log
			});
			action.summary.add(`## Maker: ${manifest.item} ${changed ? "candidate" : "no-change"}\n\n${stopReason}: ${note}`);
			return {
				status: changed ? "candidate" : stopReason === "agent-error" ? "failed" : "no-change",
				stoppedReason: stopReason,
				startedFrom: "work",
				candidate: handed.handle,
				directory: handed.directory,
				candidateDigest: manifest.digest,
				baseSha: manifest.baseSha,
				tree: manifest.tree,
				box: box.strength,
				iterations: usage.iterations,
				toolCalls: usage.toolCalls,
				tokens: usage.tokens,
				costUsd: usage.costUsd,
				costKnown: usage.costUsd !== null,
				budgetLeft: loop.budgetLeft(limits, usage)
			};
		}
		;
		"CONCATENATED MODULE: ./build/actions/maker/src/main.js";
		async function run(values, action) {
			const { plan, item } = values;
			if (plan !== undefined && item !== undefined) return makePlanned(values, {
				plan,
				item
			}, action);
			if (plan === undefined && item === undefined) return mendPull(values, action);
			throw new loop_error.jO("E_INPUT_MISSING", {
				message: "a ticket is worked on by its plan, and a pull request is mended without either",
				remedy: "Give both plan: and item:, or neither of them to mend the pull request of the event."
			});
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
	86590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fW: () => WorkflowRunEvent,
			ge: () => MergeGroupEvent,
			ti: () => PullRequestEvent
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const PullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			head: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ sha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr }),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(""),
			body: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().default(null)
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
	88317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => loopDeps });
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
				const { number, head, title, body } = event.data.pull_request;
				return {
					number,
					headSha: head.sha,
					queued: false,
					title,
					body: body ?? ""
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
					queued: true,
					title: "",
					body: ""
				};
			}
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
				message: "the merge_group event does not say which pull request is queued",
				remedy: "Start the workflow by `on: merge_group`."
			});
		}
	})
};
