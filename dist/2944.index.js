export const id = 2944;
export const ids = [2944, 2552];
export const modules = {
	801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var hand_over = __webpack_require__(2775);
		var names = __webpack_require__(61950);
		var loop_deps = __webpack_require__(88317);
		var open_base = __webpack_require__(12552);
		;
		"CONCATENATED MODULE: ./build/actions/triage/src/plan-sub-issues.js";
		async function planSubIssues(values, { deps, base, writers, action }) {
			const { advancePlanning, openPlanners, summarizePlanning } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(8022),
				__webpack_require__.e(8815),
				__webpack_require__.e(4730),
				__webpack_require__.e(1095),
				__webpack_require__.e(2818),
				__webpack_require__.e(1136),
				__webpack_require__.e(5820),
				__webpack_require__.e(4957),
				__webpack_require__.e(8924),
				__webpack_require__.e(2565),
				__webpack_require__.e(9543),
				__webpack_require__.e(9302),
				__webpack_require__.e(9876),
				__webpack_require__.e(641),
				__webpack_require__.e(2513),
				__webpack_require__.e(6912)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const planned = await advancePlanning(deps, base, writers, {
				number: values.planItem ?? null,
				message: values.planMessage ?? null,
				mode: values.mode ?? null,
				dryRun: values.dryRun,
				models: () => openPlanners(base, {
					planner: {
						model: values.plannerModel,
						apiKey: values.plannerApiKey,
						baseUrl: values.plannerBaseUrl
					},
					checker: {
						model: values.planCheckerModel,
						apiKey: values.planCheckerApiKey,
						baseUrl: values.planCheckerBaseUrl
					}
				})
			});
			action.summary.add(summarizePlanning(planned));
			return {
				status: "nothing-to-do",
				items: [],
				count: 0,
				planning: planned.stage,
				subIssues: Object.values(planned.proposal?.created ?? {}),
				planItem: planned.number,
				runId: action.context.runId,
				baseSha: base.sha,
				tokens: planned.tokens,
				costUsd: planned.costUsd,
				costKnown: planned.costUsd !== null
			};
		}
		;
		"CONCATENATED MODULE: ./build/actions/triage/src/main.js";
		function headline({ plan, decisions }) {
			const would = decisions.filter(({ outcome }) => outcome === "selected").length;
			return plan.mode === "shadow" && would > 0 ? `would pick ${would}` : `${plan.items.length} selected`;
		}
		async function run(values, action) {
			const deps = (0, loop_deps.T)(action, [
				values.githubToken,
				values.classifierApiKey,
				values.plannerApiKey,
				values.planCheckerApiKey
			].flatMap((secret) => secret === undefined || secret === "" ? [] : [secret]));
			const base = await (0, open_base.openBase)(deps, {
				workingDirectory: values.workingDirectory,
				sha: values.base ?? null,
				specPath: values.spec,
				plan: null
			});
			const { openClassifier, openWriters, parseBatch, planRun, reportRegressions, savePlan, triageReport, writePlan, writeTriageIssue } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(8022),
				__webpack_require__.e(8815),
				__webpack_require__.e(4730),
				__webpack_require__.e(1095),
				__webpack_require__.e(2818),
				__webpack_require__.e(1136),
				__webpack_require__.e(5820),
				__webpack_require__.e(4957),
				__webpack_require__.e(8924),
				__webpack_require__.e(2565),
				__webpack_require__.e(9543),
				__webpack_require__.e(9302),
				__webpack_require__.e(9876),
				__webpack_require__.e(641),
				__webpack_require__.e(2513),
				__webpack_require__.e(6912)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const writers = openWriters(deps, base, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			if (values.replay !== undefined) return replay(values.replay, {
				base,
				writers,
				action
			});
			if (values.planItem !== undefined || values.planMessage !== undefined) {
				return planSubIssues(values, {
					deps,
					base,
					writers,
					action
				});
			}
			const wanted = await planRun(deps, base, writers, {
				batch: parseBatch(values.batch, "open"),
				mode: values.mode ?? null,
				ceiling: "auto",
				maxItems: values.maxItems ?? null,
				budgets: {},
				classifier: openClassifier(deps, base, {
					model: values.classifierModel,
					apiKey: values.classifierApiKey,
					baseUrl: values.classifierBaseUrl
				})
			});
			const planned = values.dryRun ? wanted : await savePlan(deps, base, writers, wanted);
			if (values.writeReport === "issue" && !values.dryRun) {
				await reportRegressions(deps, base, writers, planned.baseFailures);
			}
			const { plan, decisions, readiness, judging } = planned;
			const directory = (0, external_node_path_.join)(base.workRoot, "plan");
			await writePlan(directory, plan, planned.work);
			const { context, log } = action;
			const plans = {
				kind: "plan",
				name: names.ym.plan,
				directory
			};
			const handed = await (0, hand_over.C)({
				...plans,
				upload: values.upload,
				context,
				log
			});
			const head = `## Triage: ${headline(planned)}`;
			action.summary.add(values.writeReport === "off" ? head : `${head}\n\n${triageReport(planned)}`);
			if (values.writeReport === "issue" && !values.dryRun) {
				const { url, operation } = await writeTriageIssue(writers.github, planned);
				log.info(`The report stands in ${url} (${operation}).`);
			}
			const count = (outcome) => decisions.filter((decision) => decision.outcome === outcome).length;
			return {
				status: !readiness.ready ? "not-ready" : plan.items.length > 0 ? "selected" : "nothing-to-do",
				items: plan.items.map(({ id }) => id),
				count: plan.items.length,
				skipped: count("skipped"),
				escalated: count("escalated"),
				readiness: readiness.ready ? "ready" : "not-ready",
				mode: plan.mode,
				runId: plan.run,
				baseSha: plan.baseSha,
				plan: handed.handle,
				directory,
				planDigest: plan.digest,
				tokens: judging === null ? 0 : judging.report.tokens,
				costUsd: judging === null ? 0 : judging.report.costUsd,
				costKnown: judging === null || judging.report.costUsd !== null
			};
		}
		async function replay(run, { base, writers, action }) {
			const { replayRun, summarizeReplay } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(8022),
				__webpack_require__.e(8815),
				__webpack_require__.e(4730),
				__webpack_require__.e(1095),
				__webpack_require__.e(2818),
				__webpack_require__.e(1136),
				__webpack_require__.e(5820),
				__webpack_require__.e(4957),
				__webpack_require__.e(8924),
				__webpack_require__.e(2565),
				__webpack_require__.e(9543),
				__webpack_require__.e(9302),
				__webpack_require__.e(9876),
				__webpack_require__.e(641),
				__webpack_require__.e(2513),
				__webpack_require__.e(6912)
			]).then(__webpack_require__.bind(__webpack_require__, 82513));
			const { context, summary } = action;
			const replayed = await replayRun(base, await writers.state.read(), {
				run,
				repository: context.repository
			});
			summary.add(summarizeReplay(replayed));
			const count = (outcome) => replayed.decisions.filter((decision) => decision.outcome === outcome).length;
			return {
				status: "nothing-to-do",
				items: [],
				count: 0,
				skipped: count("skipped"),
				escalated: count("escalated"),
				differences: replayed.differences.length,
				mode: "shadow",
				runId: context.runId,
				baseSha: base.sha
			};
		}
	}),
	83336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J5: () => refused,
			LO: () => missing,
			hU: () => unavailable,
			mw: () => broken
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		function refused(message, cause) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_ARTIFACT_REFUSED", {
				message,
				remedy: "Hand over only what an action of this suite wrote. Look for a step that uploads an artifact of this name.",
				cause
			});
		}
		function broken(message, cause) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_ARTIFACT_BROKEN", {
				message,
				remedy: "Run the job that makes it again.",
				cause
			});
		}
		function missing(message) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_ARTIFACT_MISSING", {
				message,
				remedy: "Name the job that makes it under `needs:`, in the same run of the workflow, and hand on its output. Artifacts of other runs, and expired ones, are not taken; no permission is needed for those of this run."
			});
		}
		function unavailable(message, remedy, cause) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_ARTIFACT_UNAVAILABLE", {
				message,
				remedy,
				cause
			});
		}
	}),
	53023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k1: () => isArtifactName,
			to: () => requireArtifactName
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		const LONGEST_ARTIFACT_NAME = 255;
		const FORBIDDEN = /["":<>|*?\\/\u0000-\u001f\u007f]/;
		function isArtifactName(name) {
			return name !== "" && name === name.trim() && !/^\.+$/.test(name) && !FORBIDDEN.test(name) && Buffer.byteLength(name) <= LONGEST_ARTIFACT_NAME;
		}
		function requireArtifactName(name) {
			if (isArtifactName(name)) return;
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_ARTIFACT_NAME", {
				message: `${JSON.stringify(name.slice(0, 120))} can not be the name of an artifact`,
				remedy: `Use at most ${LONGEST_ARTIFACT_NAME} bytes without " : < > | * ? \\ / and line breaks.`
			});
		}
	}),
	30913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => noService,
			w: () => openArtifactService
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _artifact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83336);
		async function openArtifactService(access) {
			if (access.refusal !== null) throw noService(access.refusal);
			const { DefaultArtifactClient: ArtifactClient } = await Promise.all([
				__webpack_require__.e(4730),
				__webpack_require__.e(2830),
				__webpack_require__.e(6776),
				__webpack_require__.e(8946)
			]).then(__webpack_require__.bind(__webpack_require__, 48946));
			const client = new ArtifactClient();
			return {
				upload: (name, directory, files) => access.within(() => upload(client, {
					name,
					directory,
					files
				})),
				find: (name) => access.within(() => find(client, name)),
				download: (artifact, directory) => access.within(() => download(client, artifact, directory))
			};
		}
		async function upload(client, { name, directory, files }) {
			const paths = files.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file));
			const attempt = () => client.uploadArtifact(name, paths, directory);
			try {
				await attempt();
			} catch (error) {
				if (!isConflict(error)) throw failed(`artifact ${name} could not be uploaded`, error);
				try {
					await client.deleteArtifact(name);
					await attempt();
				} catch (again) {
					throw failed(`artifact ${name} could not be replaced`, again);
				}
			}
		}
		async function find(client, name) {
			try {
				const { artifact } = await client.getArtifact(name);
				return artifact.name === name ? {
					...artifact,
					digest: artifact.digest
				} : null;
			} catch (error) {
				if (error instanceof Error && error.name === "ArtifactNotFoundError") return null;
				throw failed(`artifact ${name} could not be looked up`, error);
			}
		}
		async function download(client, artifact, directory) {
			const { id, name, digest } = artifact;
			const expected = digest === undefined ? {} : { expectedHash: digest };
			let mismatch;
			try {
				({digestMismatch: mismatch} = await client.downloadArtifact(id, {
					path: directory,
					skipDecompress: true,
					...expected
				}));
			} catch (error) {
				throw failed(`artifact ${name} could not be downloaded`, error);
			}
			if (mismatch === true) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_2__.mw)(`artifact ${name} does not have the digest that the artifact service names`);
			const [file, ...more] = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
			if (file === undefined || more.length > 0) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_2__.mw)(`artifact ${name} arrived as ${more.length + 1} files`);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
		}
		function noService(refusal) {
			return (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_2__.hU)(`artifacts can not be used: ${refusal}`, "Hand over a directory: run both actions in one job, or move the directory with actions/upload-artifact@v3 on GitHub Enterprise Server.");
		}
		function isConflict(error) {
			return error instanceof Error && /\(409\)|already exists/i.test(error.message);
		}
		function failed(message, error) {
			const isQuota = error instanceof Error && error.name === "UsageError";
			const remedy = isQuota ? "The storage for artifacts is used up: delete old ones or lower their retention under Settings → Actions." : "See https://www.githubstatus.com, then run the job again.";
			return (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_2__.hU)(message, remedy, error);
		}
	}),
	44957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => nameKey,
			a: () => nameHazard
		});
		const LONGEST_SEGMENT = 255;
		const LONGEST_NAME = 1024;
		const FORBIDDEN = /["":<>|*?\u0000-\u001f\u007f]/;
		const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
		function nameHazard(name) {
			if (name === "" || Buffer.byteLength(name) > LONGEST_NAME) return "is empty or too long";
			if (/^(?:[a-z]:|[\\/])/i.test(name)) return "is an absolute path";
			if (name.includes("\\")) return "holds a backslash";
			if (FORBIDDEN.test(name) || name.includes("�")) return "holds a character that no file name may hold";
			for (const segment of name.split("/")) {
				if (segment === "" || segment === "." || segment === "..") return "leaves its folder or names no file";
				if (/[. ]$/.test(segment) || DEVICE.test(segment)) return "means another file on Windows";
				if (Buffer.byteLength(segment) > LONGEST_SEGMENT) return "is too long";
			}
			return null;
		}
		function nameKey(name) {
			return name.normalize("NFKC").toLowerCase();
		}
	}),
	28743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			so: () => HAND_OFF_BOUNDS,
			tn: () => largestArchive
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73480);
		const HAND_OFF_KINDS = null && [
			"plan",
			"candidate",
			"verdict",
			"heal",
			"run"
		];
		const MEBIBYTE = 1024 * 1024;
		const HAND_OFF_BOUNDS = {
			plan: {
				files: 520,
				fileBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.P.jsonBytes,
				totalBytes: 4 * _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.P.jsonBytes
			},
			candidate: {
				files: 8,
				fileBytes: 64 * MEBIBYTE,
				totalBytes: 128 * MEBIBYTE
			},
			verdict: {
				files: 64,
				fileBytes: 16 * MEBIBYTE,
				totalBytes: 64 * MEBIBYTE
			},
			heal: {
				files: 4,
				fileBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.P.jsonBytes,
				totalBytes: 2 * _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.P.jsonBytes
			},
			run: {
				files: 64,
				fileBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.P.stateBytes,
				totalBytes: 64 * MEBIBYTE
			}
		};
		function largestArchive(bounds) {
			return bounds.totalBytes + bounds.files * 4096 + 65536;
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
	12552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openBase: () => openBase });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10589);
		var _base_of_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67290);
		var _speaker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20511);
		async function openBase(deps, request) {
			const { context } = deps;
			const { sha: wanted, ref } = baseWanted(deps, request);
			const workRoot = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.tempDirectory, `loop-${deps.random.token(8)}`);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workRoot, { mode: 457 });
			const repository = await (0, _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__.o)({
				source: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, request.workingDirectory),
				directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workRoot, "trusted"),
				userAgent: (0, _speaker_js__WEBPACK_IMPORTED_MODULE_3__.a)(context),
				log: deps.log
			});
			const sha = await repository.fetchCommit(wanted);
			const { interpretControlFiles, readControlFiles } = await Promise.all([
				__webpack_require__.e(8022),
				__webpack_require__.e(9543),
				__webpack_require__.e(2180)
			]).then(__webpack_require__.bind(__webpack_require__, 18658));
			const control = request.plan === null ? await readControlFiles(repository, sha, request.specPath) : interpretControlFiles(request.plan);
			return {
				repository,
				ref,
				sha,
				control,
				quarantined: request.plan?.quarantined ?? [],
				workRoot
			};
		}
		function baseWanted({ context }, { plan, sha }) {
			if (plan !== null) return {
				sha: plan.baseSha,
				ref: plan.baseRef
			};
			const event = (0, _base_of_event_js__WEBPACK_IMPORTED_MODULE_4__.p)(context);
			return {
				sha: sha ?? event.sha,
				ref: event.ref
			};
		}
	})
};
