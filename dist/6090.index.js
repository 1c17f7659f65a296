export const id = 6090;
export const ids = [6090];
export const modules = {
	56090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var loop_error = __webpack_require__(79049);
		var take_over = __webpack_require__(45797);
		var markdown = __webpack_require__(99830);
		var loop_deps = __webpack_require__(88317);
		var open_plan = __webpack_require__(12340);
		var plan_files = __webpack_require__(90119);
		;
		"CONCATENATED MODULE: ./build/actions/publish/src/publish-item.js";
		async function publishItem(values, planned, action) {
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const { context, log } = deps;
			const plan = await (0, open_plan.openPlan)({
				plan: planned.plan,
				planDigest: values.planDigest
			}, action);
			const item = (0, plan_files.$P)(plan, planned.item);
			const { openBase, openWriters, postHandedReview, publishFromFiles, takeLeftBehind } = await Promise.all([
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
				__webpack_require__.e(662)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const base = await openBase(deps, {
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: "",
				plan
			});
			const writers = openWriters(deps, base, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			let handOffFault = null;
			const receive = async (kind, nameOrDirectory, digest) => {
				if (nameOrDirectory === undefined) return null;
				try {
					return {
						directory: await (0, take_over.w)({
							nameOrDirectory,
							kind,
							context,
							log
						}),
						digest
					};
				} catch (error) {
					handOffFault ??= error;
					return null;
				}
			};
			const leftBehind = values.candidate === undefined ? await takeLeftBehind(action, plan, item) : null;
			const candidate = await receive("candidate", values.candidate, values.candidateDigest);
			const verdict = await receive("verdict", values.gateVerdict, values.gateVerdictDigest);
			const checker = await receive("verdict", values.checkerVerdict, values.checkerVerdictDigest);
			const outcome = await publishFromFiles(deps, base, writers, {
				plan,
				item,
				candidate,
				leftBehind,
				verdict,
				checker,
				handOffFault,
				publish: {
					branchPrefix: values.branchPrefix,
					draft: values.draft,
					labels: values.labels,
					reviewers: values.reviewers,
					dispatchChecks: values.dispatchChecks
				},
				mode: values.mode ?? null,
				mergeBy: values.autoMerge ?? null,
				dryRun: values.dryRun
			});
			const { published, fault } = outcome;
			const where = published === null ? outcome.note : `[#${published.number}](${published.url})`;
			const merge = published?.autoMerge?.note ?? "";
			action.summary.add(`## Publish: ${item.id}\n\n${[where, (0, markdown.FV)(merge)].filter((part) => part !== "").join("\n\n")}`);
			const headSha = published?.headSha;
			const posted = values.review && checker !== null && published !== null && headSha !== undefined && published.operation !== "issue" ? await postHandedReview(deps, writers.github, {
				number: published.number,
				headShas: [headSha],
				checker,
				dryRun: values.dryRun
			}) : null;
			if (fault !== null) throw fault;
			return {
				status: published === null ? "not-published" : "published",
				pullRequestNumber: published?.number,
				pullRequestUrl: published?.url,
				pullRequestOperation: published?.operation ?? "none",
				pullRequestHeadSha: published?.headSha,
				branch: published?.branch,
				autoMerge: published?.autoMerge?.on ?? false,
				recorded: outcome.recorded,
				reviewUrl: posted?.url,
				escalated: outcome.interrupt !== null
			};
		}
		var pull_request_of_event = __webpack_require__(47690);
		;
		"CONCATENATED MODULE: ./build/actions/publish/src/publish-review.js";
		async function publishReview(values, action) {
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const { context, log } = deps;
			const event = (0, pull_request_of_event.M)(context, values.pullRequest);
			const { candidate, checkerVerdict } = values;
			if (candidate === undefined || checkerVerdict === undefined) {
				throw new loop_error.jO("E_INPUT_MISSING", {
					message: "a review is posted with the candidate and the verdict of its checker",
					remedy: "Give candidate: and checker-verdict: with their digests, from the outputs of the checker’s job."
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
				__webpack_require__.e(662)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const { binding, open } = await loop.readBound(deps, event, {
				directory: await (0, take_over.w)({
					nameOrDirectory: candidate,
					kind: "candidate",
					context,
					log
				}),
				digest: values.candidateDigest
			});
			const verdict = await open({
				directory: await (0, take_over.w)({
					nameOrDirectory: checkerVerdict,
					kind: "verdict",
					context,
					log
				}),
				digest: values.checkerVerdictDigest
			});
			const { number } = event;
			const { headSha } = binding;
			const wanted = {
				number,
				headShas: [headSha],
				verdict,
				dryRun: values.dryRun
			};
			const posted = await loop.postReview(deps, loop.openGitHub(deps, values.githubToken), wanted);
			action.summary.add(`## Publish: #${number}\n\n${posted.note}`);
			log.info(`#${number}: ${posted.note}`);
			return {
				status: posted.url === null ? "not-published" : "published",
				pullRequestNumber: number,
				pullRequestUrl: undefined,
				pullRequestOperation: "none",
				pullRequestHeadSha: headSha,
				reviewUrl: posted.url,
				recorded: false,
				escalated: false
			};
		}
		;
		"CONCATENATED MODULE: ./build/actions/publish/src/publish-pull-request.js";
		async function publishPull(values, action) {
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const { context, log } = deps;
			const event = (0, pull_request_of_event.M)(context, values.pullRequest);
			const { candidate, gateVerdict, checkerVerdict } = values;
			if (values.review && gateVerdict === undefined) return publishReview(values, action);
			if (candidate === undefined || gateVerdict === undefined) {
				throw new loop_error.jO("E_INPUT_MISSING", {
					message: "a pull request is published with the candidate and the verdict of its gate",
					remedy: "Give candidate: and gate-verdict: with their digests, from the outputs of the gate’s job."
				});
			}
			const receive = (kind, nameOrDirectory) => (0, take_over.w)({
				nameOrDirectory,
				kind,
				context,
				log
			});
			const files = {
				candidate: {
					directory: await receive("candidate", candidate),
					digest: values.candidateDigest
				},
				gate: {
					directory: await receive("verdict", gateVerdict),
					digest: values.gateVerdictDigest
				},
				checker: checkerVerdict === undefined ? null : {
					directory: await receive("verdict", checkerVerdict),
					digest: values.checkerVerdictDigest
				}
			};
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
				__webpack_require__.e(662)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const judged = await loop.readJudged(deps, event, files);
			const opened = await loop.openPullRequest(deps, event, {
				workingDirectory: values.workingDirectory,
				specPath: values.spec
			});
			const writers = loop.openWriters(deps, opened.base, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			const { dispatchChecks, dryRun } = values;
			const outcome = await loop.publishPullRequest(deps, opened, writers, {
				judged,
				dispatchChecks,
				dryRun
			});
			const posted = values.review && judged.checker !== null ? await loop.postReview(deps, writers.github, {
				number: event.number,
				headShas: [judged.binding.headSha, outcome.headSha],
				verdict: judged.checker,
				dryRun
			}) : null;
			action.summary.add(`## Publish: #${event.number}\n\n${[outcome.note, posted?.note ?? ""].join("\n\n").trim()}`);
			log.info(`#${event.number}: ${outcome.note}`);
			return {
				status: outcome.operation === "updated" ? "published" : "not-published",
				pullRequestNumber: event.number,
				pullRequestUrl: outcome.pull.url,
				pullRequestOperation: outcome.operation,
				pullRequestHeadSha: outcome.headSha,
				branch: outcome.pull.headRef,
				recorded: outcome.recorded,
				reviewUrl: posted?.url,
				escalated: false
			};
		}
		;
		"CONCATENATED MODULE: ./build/actions/publish/src/suggest.js";
		async function suggest(values, action) {
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const { openGitHub, suggestFromRun } = await Promise.all([
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
				__webpack_require__.e(662)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const { number, url, operation, note } = await suggestFromRun(deps, openGitHub(deps, values.githubToken), { dryRun: values.dryRun });
			action.summary.add(`## Suggestions${number === null ? "" : ` for #${number}`}\n\n${note}`);
			deps.log.info(note);
			return {
				status: operation === "none" ? "not-published" : "published",
				pullRequestNumber: number,
				pullRequestUrl: url,
				pullRequestOperation: "none",
				recorded: false,
				escalated: false
			};
		}
		;
		"CONCATENATED MODULE: ./build/actions/publish/src/main.js";
		async function run(values, action) {
			const { plan, item } = values;
			if (plan !== undefined && item !== undefined) return publishItem(values, {
				plan,
				item
			}, action);
			if (plan === undefined && item === undefined) {
				return action.context.eventName === "workflow_run" ? suggest(values, action) : publishPull(values, action);
			}
			throw new loop_error.jO("E_INPUT_MISSING", {
				message: "an item is published by its plan, and a pull request without either",
				remedy: "Give both plan: and item:, or neither of them to publish to the pull request of the event."
			});
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
