export const id = 3277;
export const ids = [
	3277,
	7382,
	830
];
export const modules = {
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
				__webpack_require__.e(7158)
			]).then(__webpack_require__.bind(__webpack_require__, 47158));
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
			"verdict"
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
			}
		};
		function largestArchive(bounds) {
			return bounds.totalBytes + bounds.files * 4096 + 65536;
		}
	}),
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
				"oracle"
			]),
			category: InterruptCategory.describe("A guess; a person may correct it."),
			question: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4e3),
			tried: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3)).max(50).describe("What was tried before asking."),
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__.of).max(50)
		}).describe("One question to a person.");
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
			pullRequest: "loop:pull-request"
		};
		const STATE_BRANCH = "loop-state";
		const STATE_PATHS = {
			state: "LOOP_STATE.md",
			interrupts: "interrupts.jsonl",
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
			checker: (item) => `loop-checker-${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(item)}`
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
