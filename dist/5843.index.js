export const id = 5843;
export const ids = [5843];
export const modules = {
	95843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var loop_error = __webpack_require__(79049);
		var external_node_path_ = __webpack_require__(76760);
		var take_over = __webpack_require__(45797);
		var hand_over = __webpack_require__(2775);
		var names = __webpack_require__(61950);
		var loop_deps = __webpack_require__(88317);
		var pull_request_of_event = __webpack_require__(47690);
		var define_action = __webpack_require__(34091);
		;
		"CONCATENATED MODULE: ./build/actions/gate/src/end-step.js";
		function endStep(values, ending) {
			const { verdict, own, decision, more = {} } = ending;
			const result = {
				verdict: verdict.verdict,
				failureClass: verdict.failureClass,
				gateVerdict: ending.handle,
				directory: ending.directory,
				verdictDigest: verdict.digest,
				tree: verdict.subject.tree,
				findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
				humanReview: decision.humanReview,
				remediation: decision.action,
				remediationReason: decision.reason,
				box: ending.box,
				...more
			};
			if (own.verdict === "pass" || values.reportOnly) return result;
			const failed = own.checks.filter((check) => check.required && check.verdict !== "pass");
			const names = failed.map(({ name }) => name).join(", ");
			const message = verdict.verdict === "pass" ? `${names}; a fix is in the candidate` : names;
			return (0, define_action.wv)(result, {
				title: `Gate: ${own.verdict}`,
				message
			});
		}
		;
		"CONCATENATED MODULE: ./build/actions/gate/src/judge-mended.js";
		async function judgeMended(values, given, action) {
			const deps = (0, loop_deps.T)(action, []);
			const { context, log } = deps;
			const event = (0, pull_request_of_event.M)(context, values.pullRequest);
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
				__webpack_require__.e(3551)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const pull = await loop.openPullRequest(deps, event, {
				workingDirectory: values.workingDirectory,
				specPath: values.spec
			});
			const directory = (0, external_node_path_.join)(pull.base.workRoot, "gate");
			const { candidate, verdict, decision, box } = await loop.judgeMended(deps, pull, {
				candidate: {
					directory: await (0, take_over.w)({
						nameOrDirectory: given,
						kind: "candidate",
						context,
						log
					}),
					digest: values.candidateDigest
				},
				only: values.checks,
				heldOut: values.heldOut === undefined ? null : (0, external_node_path_.resolve)(context.workspace, values.heldOut),
				directory
			});
			action.summary.add(loop.summarizeVerdict(verdict));
			loop.annotateFindings(log, verdict);
			const verdicts = {
				kind: "verdict",
				name: names.ym.gate(verdict.item),
				directory
			};
			const handed = await (0, hand_over.C)({
				...verdicts,
				upload: values.upload,
				context,
				log
			});
			return endStep(values, {
				verdict,
				own: verdict,
				decision,
				handle: handed.handle,
				directory,
				box: box.strength,
				more: {
					candidate: given,
					candidateDigest: candidate.manifest.digest,
					pullRequestNumber: pull.number,
					headSha: pull.headSha
				}
			});
		}
		var open_plan = __webpack_require__(12340);
		;
		"CONCATENATED MODULE: ./build/actions/gate/src/judge-planned.js";
		async function judgePlanned(values, given, action) {
			const deps = (0, loop_deps.T)(action, []);
			const { context, log } = deps;
			const plan = await (0, open_plan.openPlan)({
				plan: given.plan,
				planDigest: values.planDigest
			}, action);
			const { annotateFindings, judgeFromFiles, openBase, openBox, summarizeVerdict } = await Promise.all([
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
				__webpack_require__.e(3551)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const heldOut = values.heldOut === undefined ? null : (0, external_node_path_.resolve)(context.workspace, values.heldOut);
			const [base, box] = await Promise.all([openBase(deps, {
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: "",
				plan
			}), openBox(deps, heldOut === null ? [] : [heldOut])]);
			const directory = (0, external_node_path_.join)(base.workRoot, "gate");
			const { verdict, decision } = await judgeFromFiles(deps, base, {
				candidate: await (0, take_over.w)({
					nameOrDirectory: given.candidate,
					kind: "candidate",
					context,
					log
				}),
				expectedDigest: values.candidateDigest,
				only: values.checks,
				heldOut,
				box,
				directory
			});
			action.summary.add(summarizeVerdict(verdict));
			annotateFindings(log, verdict);
			const verdicts = {
				kind: "verdict",
				name: names.ym.gate(verdict.item),
				directory
			};
			const handed = await (0, hand_over.C)({
				...verdicts,
				upload: values.upload,
				context,
				log
			});
			return endStep(values, {
				verdict,
				own: verdict,
				decision,
				handle: handed.handle,
				directory,
				box: box.strength
			});
		}
		;
		"CONCATENATED MODULE: ./build/actions/gate/src/judge-pull-request.js";
		async function judgePull(values, action) {
			const deps = (0, loop_deps.T)(action, []);
			const { context, log } = deps;
			const event = (0, pull_request_of_event.M)(context, values.pullRequest);
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
				__webpack_require__.e(3551)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const pull = await loop.openPullRequest(deps, event, {
				workingDirectory: values.workingDirectory,
				specPath: values.spec
			});
			const directory = (0, external_node_path_.join)(pull.base.workRoot, "pull-request");
			const whole = values.checks.length === 0 && values.heldOut === undefined;
			const stored = event.queued && values.storedVerdicts && whole ? await loop.readStoredPass(deps, pull, values.stateBranch) : null;
			const judged = stored === null ? await loop.judgePullRequest(deps, pull, {
				only: values.checks,
				heldOut: values.heldOut === undefined ? null : (0, external_node_path_.resolve)(context.workspace, values.heldOut),
				remediate: event.queued ? "off" : values.remediate,
				directory
			}) : await loop.takeStored(deps, pull, {
				verdict: stored,
				directory
			});
			action.summary.add(loop.summarizeJudged(judged));
			loop.annotateFindings(log, judged.own);
			const item = judged.verdict.item;
			const { upload } = values;
			const gate = {
				kind: "verdict",
				name: names.ym.gate(item),
				directory: (0, external_node_path_.join)(directory, "gate")
			};
			const verdict = await (0, hand_over.C)({
				...gate,
				upload,
				context,
				log
			});
			const made = {
				kind: "candidate",
				name: names.ym.candidate(item),
				directory: judged.candidate.directory
			};
			const candidate = await (0, hand_over.C)({
				...made,
				upload,
				context,
				log
			});
			return endStep(values, {
				...judged,
				handle: verdict.handle,
				directory: verdict.directory,
				box: judged.box.strength,
				more: {
					candidate: candidate.handle,
					candidateDigest: judged.candidate.manifest.digest,
					fixed: judged.fixed,
					pullRequestNumber: pull.number,
					headSha: pull.headSha,
					stored: stored !== null
				}
			});
		}
		;
		"CONCATENATED MODULE: ./build/actions/gate/src/main.js";
		async function run(values, action) {
			const { plan, candidate, candidateDigest, pullRequest } = values;
			if (plan === undefined && candidate === undefined && candidateDigest === undefined) return judgePull(values, action);
			if (values.remediate !== "off") {
				throw new loop_error.jO("E_INPUT_INVALID", {
					message: "remediate: fix mends pull requests, and this is a candidate",
					remedy: "Leave remediate: out: what a maker made, a maker mends, with gate-verdict."
				});
			}
			if (plan !== undefined && candidate !== undefined && pullRequest === undefined) {
				return judgePlanned(values, {
					plan,
					candidate
				}, action);
			}
			if (plan === undefined && candidate !== undefined) return judgeMended(values, candidate, action);
			throw new loop_error.jO("E_INPUT_MISSING", {
				message: "a plan is of no use to a gate without a candidate",
				remedy: "Give both plan: and candidate:, candidate: alone for what a maker made of a pull request, or neither."
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
