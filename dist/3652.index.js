export const id = 3652;
export const ids = [3652];
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
				__webpack_require__.e(1543),
				__webpack_require__.e(8766)
			]).then(__webpack_require__.bind(__webpack_require__, 78766));
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
	98389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => Correction });
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const CORRECTION_SOURCES = [
			"review",
			"change-request",
			"comment",
			"commit",
			"revert",
			"diff",
			"file",
			"langfuse"
		];
		const Correction = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(300).describe("Stable: reading the same record again changes nothing."),
			at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			source: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(CORRECTION_SOURCES),
			by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(100).describe("Login of the person."),
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.nullable(),
			change: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().nullable().describe("Number of the pull request."),
			path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3).nullable().describe("The file that it is about."),
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4e3).describe("What the person said, or a description of what was changed."),
			wrote: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3).describe("What the agent had written; empty where nobody can tell."),
			became: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3).describe("What it became; empty where nobody can tell."),
			link: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(500).nullable()
		}).describe("One correction.");
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
			corrections: "corrections.jsonl",
			facts: (month) => `facts/${month}.jsonl`,
			leases: "leases.json",
			quarantine: "quarantine.json",
			judgements: "judgements.json",
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
	4260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => PoliteEndings });
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		const PoliteEndings = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Iterations that ended politely though work remained; absent: nobody counted.");
	}),
	27476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Aj: () => questionFor,
			aQ: () => QUESTION_LEAD,
			uZ: () => reasonInQuestion
		});
		const QUESTION_LEAD = "The loop needs a person.";
		const STUCK = "The loop can’t go on by itself:";
		const MAX_CHARS = 4e3;
		function questionFor(reason) {
			return `What should happen here? ${STUCK} ${reason}.`.slice(0, MAX_CHARS);
		}
		function reasonInQuestion(comment) {
			const lead = `**${QUESTION_LEAD}**`;
			const line = comment.split("\n").find((one) => one.startsWith(lead));
			if (line === undefined) return null;
			const question = line.slice(lead.length).trim();
			const at = question.indexOf(STUCK);
			const reason = at < 0 ? question : question.slice(at + STUCK.length).replace(/\.$/, "");
			return reason.trim() === "" ? null : reason.trim().slice(0, MAX_CHARS);
		}
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
	61029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => readLoopHistory });
		var names = __webpack_require__(61950);
		var repository_name = __webpack_require__(25443);
		var answers = __webpack_require__(81035);
		var schemas = __webpack_require__(80737);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/history/answers.js";
		const Actor = schemas.Ikc({
			__typename: schemas.YjP(),
			login: schemas.YjP()
		}).nullable();
		const list = (node) => schemas.Ikc({ nodes: schemas.YOg(node.nullable()) }).transform(({ nodes }) => nodes.filter((one) => one !== null));
		const NumberedNode = schemas.Ikc({
			number: schemas.Whr().positive(),
			repository: schemas.Ikc({ nameWithOwner: schemas.YjP() })
		});
		const CommentNode = schemas.Ikc({
			id: schemas.YjP(),
			createdAt: schemas.YjP(),
			body: schemas.YjP(),
			url: schemas.YjP(),
			viewerDidAuthor: schemas.zMY(),
			authorAssociation: schemas.YjP(),
			author: Actor
		});
		const TimelineNode = schemas.gMt("__typename", [
			schemas.Ikc({
				__typename: schemas.euz("ClosedEvent"),
				id: schemas.YjP(),
				createdAt: schemas.YjP(),
				actor: Actor,
				stateReason: schemas.YjP().nullable()
			}),
			schemas.Ikc({
				__typename: schemas.euz("ReopenedEvent"),
				id: schemas.YjP(),
				createdAt: schemas.YjP(),
				actor: Actor
			}),
			schemas.Ikc({
				__typename: schemas.k5n(["LabeledEvent", "UnlabeledEvent"]),
				id: schemas.YjP(),
				createdAt: schemas.YjP(),
				actor: Actor,
				label: schemas.Ikc({ name: schemas.YjP() })
			})
		]);
		const IssueHistoryNode = schemas.Ikc({
			number: schemas.Whr().positive(),
			title: schemas.YjP(),
			url: schemas.YjP(),
			createdAt: schemas.YjP(),
			updatedAt: schemas.YjP(),
			parent: NumberedNode.nullable(),
			comments: list(CommentNode),
			timelineItems: list(TimelineNode)
		});
		const ReviewNode = schemas.Ikc({
			id: schemas.YjP(),
			createdAt: schemas.YjP(),
			body: schemas.YjP(),
			url: schemas.YjP(),
			state: schemas.YjP(),
			authorAssociation: schemas.YjP(),
			author: Actor,
			comments: list(schemas.Ikc({
				id: schemas.YjP(),
				createdAt: schemas.YjP(),
				body: schemas.YjP(),
				url: schemas.YjP(),
				path: schemas.YjP(),
				diffHunk: schemas.YjP(),
				authorAssociation: schemas.YjP(),
				author: Actor
			}))
		});
		const ChangeHistoryNode = schemas.Ikc({
			number: schemas.Whr().positive(),
			title: schemas.YjP(),
			url: schemas.YjP(),
			body: schemas.YjP(),
			createdAt: schemas.YjP(),
			updatedAt: schemas.YjP(),
			closedAt: schemas.YjP().nullable(),
			mergedAt: schemas.YjP().nullable(),
			headRefName: schemas.YjP(),
			author: Actor,
			mergedBy: Actor,
			closingIssuesReferences: list(NumberedNode),
			comments: list(CommentNode),
			reviews: list(ReviewNode),
			commits: list(schemas.Ikc({ commit: schemas.Ikc({
				oid: schemas.YjP(),
				committedDate: schemas.YjP(),
				message: schemas.YjP(),
				author: schemas.Ikc({ user: schemas.Ikc({ login: schemas.YjP() }).nullable() }).nullable()
			}) })),
			timelineItems: list(schemas.Ikc({ source: schemas.Ikc({
				__typename: schemas.YjP(),
				number: schemas.Whr().optional(),
				title: schemas.YjP().optional(),
				mergedAt: schemas.YjP().nullish()
			}).optional() }))
		});
		;
		"CONCATENATED MODULE: ./build/packages/github/src/history/documents.js";
		const ACTOR = "{ __typename login }";
		const COMMENT = `nodes { id createdAt body url viewerDidAuthor authorAssociation author ${ACTOR} }`;
		const ISSUE_HISTORY = `query IssueHistory($owner: String!, $name: String!, $size: Int!, $after: String, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    page: issues(
      first: $size, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      nodes {
        number title url createdAt updatedAt
        parent { number repository { nameWithOwner } }
        comments(last: 50) { ${COMMENT} }
        timelineItems(last: 60, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            __typename
            ... on ClosedEvent { id createdAt actor ${ACTOR} stateReason }
            ... on ReopenedEvent { id createdAt actor ${ACTOR} }
            ... on LabeledEvent { id createdAt actor ${ACTOR} label { name } }
            ... on UnlabeledEvent { id createdAt actor ${ACTOR} label { name } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
		const CHANGE_HISTORY = `query ChangeHistory($owner: String!, $name: String!, $size: Int!, $after: String, $label: String!) {
  repository(owner: $owner, name: $name) {
    page: pullRequests(
      first: $size, after: $after, labels: [$label], orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      nodes {
        number title url body createdAt updatedAt closedAt mergedAt headRefName
        author ${ACTOR}
        mergedBy ${ACTOR}
        closingIssuesReferences(first: 5) { nodes { number repository { nameWithOwner } } }
        comments(last: 30) { ${COMMENT} }
        reviews(last: 20) {
          nodes {
            id createdAt body url state authorAssociation author ${ACTOR}
            comments(first: 10) { nodes { id createdAt body url path diffHunk authorAssociation author ${ACTOR} } }
          }
        }
        commits(last: 30) { nodes { commit { oid committedDate message author { user { login } } } } }
        timelineItems(last: 10, itemTypes: [CROSS_REFERENCED_EVENT]) {
          nodes { ... on CrossReferencedEvent { source { __typename ... on PullRequest { number title mergedAt } } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
		;
		"CONCATENATED MODULE: ./build/packages/github/src/history/read-history.js";
		const PAGE_SIZE = 50;
		const PAGES = 18;
		async function readLoopHistory(github, { since, pages = PAGES }) {
			const problems = [];
			const issues = await readPages(github, {
				document: ISSUE_HISTORY,
				variables: { since },
				since,
				pages,
				problems
			});
			const changes = await readPages(github, {
				document: CHANGE_HISTORY,
				variables: { label: names.kg.pullRequest },
				since,
				pages,
				problems
			});
			return {
				repository: github.repository,
				issues: eachOf(issues, IssueHistoryNode, problems),
				changes: eachOf(changes, ChangeHistoryNode, problems),
				problems
			};
		}
		async function readPages(github, { document, variables, since, pages, problems }) {
			const { owner, repo: name } = (0, repository_name.S)(github.repository);
			const nodes = [];
			let after = null;
			for (let page = 1;; page++) {
				const asked = {
					owner,
					name,
					size: PAGE_SIZE,
					after,
					...variables
				};
				const answer = await ask(github, document, asked);
				problems.push(...answer.problems);
				const fresh = answer.data.repository.page.nodes.filter((node) => changedAt(node) >= Date.parse(since));
				nodes.push(...fresh);
				const { hasNextPage, endCursor } = answer.data.repository.page.pageInfo;
				const isOver = fresh.length < answer.data.repository.page.nodes.length;
				if (!hasNextPage || isOver || endCursor === null || endCursor === after) return nodes;
				if (page >= pages) {
					problems.push(`only the newest ${nodes.length} of a longer list were read`);
					return nodes;
				}
				after = endCursor;
			}
		}
		const ask = (github, document, variables) => github.query("read the history", document, variables, answers.ad);
		function changedAt(node) {
			const value = typeof node === "object" && node !== null && "updatedAt" in node ? node.updatedAt : null;
			return typeof value === "string" ? Date.parse(value) : Number.POSITIVE_INFINITY;
		}
		function eachOf(nodes, schema, problems) {
			return nodes.flatMap((node) => {
				const parsed = schema.safeParse(node);
				if (parsed.success) return [parsed.data];
				const [issue] = parsed.error.issues;
				problems.push(`a record could not be read (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`);
				return [];
			});
		}
	}),
	23504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => userAgent });
		function userAgent({ version, action, job }) {
			const plain = (text) => text.replace(/[^\x20-\x7e]|[()]/g, "_");
			return `loop-actions/${plain(version)} (${plain(action)}; job=${plain(job)})`;
		}
	}),
	39335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => correctionsOfHistory });
		var _ledger_change_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87686);
		var _ledger_speakers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61314);
		function correctionsOfHistory({ repository, issues, changes }) {
			const ofChanges = changes.flatMap((change) => correctionsOfChange(change, (0, _ledger_change_facts_js__WEBPACK_IMPORTED_MODULE_0__.ns)(change, repository)));
			const ofIssues = issues.flatMap((issue) => issue.comments.flatMap((comment) => said(comment, {
				item: `#${issue.number}`,
				change: null
			})));
			return [...ofChanges, ...ofIssues].sort((left, right) => left.at < right.at || left.at === right.at && left.id < right.id ? -1 : 1);
		}
		function correctionsOfChange(change, item) {
			const where = {
				item,
				change: change.number
			};
			const reviews = change.reviews.flatMap((review) => {
				const source = review.state === "CHANGES_REQUESTED" ? "change-request" : "review";
				const whole = review.state === "APPROVED" ? [] : correction(review, {
					...where,
					source,
					path: null,
					wrote: ""
				});
				const lines = review.comments.flatMap((comment) => correction(comment, {
					...where,
					source,
					path: comment.path,
					wrote: lastLines(comment.diffHunk)
				}));
				return [...whole, ...lines];
			});
			const comments = change.comments.flatMap((comment) => said(comment, where));
			const commits = (0, _ledger_change_facts_js__WEBPACK_IMPORTED_MODULE_0__.E4)(change).map((commit) => ({
				...{
					schemaVersion: 1,
					id: `commit/${commit.oid}`,
					at: commit.committedDate,
					source: "commit",
					...where,
					path: null
				},
				...{
					by: commit.author?.user?.login ?? "ghost",
					text: commit.message.slice(0, 4e3) || "no message",
					wrote: "",
					became: ""
				},
				link: `${change.url}/commits/${commit.oid}`
			}));
			const reverts = change.timelineItems.flatMap(({ source }) => {
				if (source?.__typename !== "PullRequest" || !/^revert\b/i.test(source.title ?? "") || source.mergedAt == null) return [];
				const id = `revert/${change.number}/${source.number ?? 0}`;
				return [{
					schemaVersion: 1,
					id,
					at: source.mergedAt,
					source: "revert",
					by: "ghost",
					...where,
					path: null,
					text: source.title ?? "Revert",
					wrote: "",
					became: "",
					link: change.url
				}];
			});
			return [
				...reviews,
				...comments,
				...commits,
				...reverts
			];
		}
		function said(comment, where) {
			const found = (0, _ledger_speakers_js__WEBPACK_IMPORTED_MODULE_1__.Nl)(comment.body);
			if (found === null || !["correct", "feedback"].includes(found.command) || found.rest === "") return [];
			return correction({
				...comment,
				body: found.rest
			}, {
				...where,
				source: "comment",
				path: null,
				wrote: ""
			});
		}
		function correction(from, where) {
			const text = from.body.trim();
			if (text === "" || !(0, _ledger_speakers_js__WEBPACK_IMPORTED_MODULE_1__.KA)(from.author) || !(0, _ledger_speakers_js__WEBPACK_IMPORTED_MODULE_1__.W2)(from.authorAssociation)) return [];
			return [{
				...{
					schemaVersion: 1,
					id: `${where.source}/${from.id}`,
					at: from.createdAt,
					by: from.author.login,
					...where
				},
				...{
					text: text.slice(0, 4e3),
					became: suggestionIn(text),
					link: from.url
				}
			}];
		}
		function suggestionIn(text) {
			const [, code = ""] = /```suggestion[^\n]*\n([^`]{0,3900})```/.exec(text) ?? [];
			return code;
		}
		function lastLines(hunk) {
			const lines = hunk.split("\n").filter((line) => line.startsWith("+"));
			return lines.slice(-6).map((line) => line.slice(1)).join("\n").slice(0, 4e3);
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
		function slugOf(text, maxChars = 48) {
			const slug = text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, maxChars).replace(/^-+|-+$/g, "");
			return slug === "" ? "unnamed" : slug;
		}
		function occurrenceList(occurrences) {
			return occurrences.slice(0, 20).map(({ at, link, place, text }) => `- ${at.slice(0, 10)}, ${link === null ? place : `[${place}](${link})`}: “${inertLine(text)}”`).join("\n");
		}
		function sentence(text) {
			const line = inertLine(text);
			const ended = /[.!?]$/.test(line) ? line : `${line}.`;
			return `${ended.slice(0, 1).toUpperCase()}${ended.slice(1)}`;
		}
	}),
	87686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E4: () => personCommits,
			S8: () => changeFacts,
			iq: () => proposedPatterns,
			ns: () => itemOfChange,
			p$: () => proposedSince
		});
		var _issue_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87067);
		var _speakers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61314);
		const OWN_BRANCH = /^loop\/((?:heal|learn)-[0-9a-f]{12}(?:-\d{1,3})?)(?:-[a-z]|$)/;
		function itemOfChange(change, home) {
			const [first] = change.closingIssuesReferences;
			if (first !== undefined) return (0, _issue_facts_js__WEBPACK_IMPORTED_MODULE_0__.T)(first, home);
			const [, number] = /^loop\/(\d+)(?:-|$)/.exec(change.headRefName) ?? [];
			const [, own] = OWN_BRANCH.exec(change.headRefName) ?? [];
			return own ?? `#${number ?? change.number}`;
		}
		function changeFacts(change, home) {
			const item = itemOfChange(change, home);
			const { number, url } = change;
			if (OWN_BRANCH.test(change.headRefName)) return fixFacts(change, item);
			const facts = [];
			const add = (id, at, fact) => {
				facts.push({
					schemaVersion: 1,
					id: `${id}/${number}`,
					at,
					...fact
				});
			};
			add("change", change.createdAt, {
				kind: "change",
				item,
				change: number
			});
			if (change.mergedAt !== null) {
				const by = (0, _speakers_js__WEBPACK_IMPORTED_MODULE_1__.KA)(change.mergedBy) ? "person" : "loop";
				add("merged", change.mergedAt, {
					kind: "change-merged",
					item,
					change: number,
					by
				});
			} else if (change.closedAt !== null) add("change-closed", change.closedAt, {
				kind: "change-closed",
				item,
				change: number
			});
			const revertedAt = revertOf(change);
			if (revertedAt !== null) add("reverted", revertedAt, {
				kind: "change-reverted",
				item,
				change: number
			});
			const own = personCommits(change);
			const [commit] = own;
			const stepIn = (source, at, text, by, resolution) => {
				add(source, at, {
					kind: "interrupt",
					item,
					run: null,
					source,
					category: "unclear",
					text: text.slice(0, 4e3),
					machine: false,
					costUsd: null,
					evidence: [],
					link: url
				});
				add(`response/${source}`, at, {
					kind: "response",
					interrupt: `${source}/${number}`,
					by,
					resolution
				});
			};
			if (commit !== undefined) {
				const text = own.map(({ message }) => message.split("\n")[0]).join("; ") || "A person committed to the agent’s branch.";
				stepIn("manual-fix", commit.committedDate, text, commit.author?.user?.login ?? "ghost", "fixed-by-hand");
			}
			const asked = change.reviews.find(({ state, author }) => state === "CHANGES_REQUESTED" && (0, _speakers_js__WEBPACK_IMPORTED_MODULE_1__.KA)(author));
			if (asked !== undefined) {
				const words = [asked.body, ...asked.comments.map(({ body }) => body)].filter((body) => body.trim() !== "").join("\n");
				stepIn("change-request", asked.createdAt, words || "A person requested changes.", asked.author?.login ?? "ghost", "answered");
			}
			return facts;
		}
		function personCommits({ commits }) {
			return commits.map(({ commit }) => commit).filter(({ author }) => author?.user != null && (0, _speakers_js__WEBPACK_IMPORTED_MODULE_1__.KA)({
				__typename: "User",
				login: author.user.login
			}));
		}
		function revertOf({ timelineItems }) {
			const merged = timelineItems.flatMap(({ source }) => source?.__typename === "PullRequest" && /^revert\b/i.test(source.title ?? "") && source.mergedAt != null ? [source.mergedAt] : []);
			return merged.sort()[0] ?? null;
		}
		const FIX_TITLES = {
			Decide: "adr",
			Rule: "rule",
			Skill: "skill",
			Check: "lint"
		};
		function patternOfItem(item) {
			const [, id] = /^learn-([0-9a-f]{12})/.exec(item) ?? [];
			return id === undefined ? null : `p-${id}`;
		}
		function fixFacts(change, item) {
			const pattern = patternOfItem(item);
			const type = FIX_TITLES[/^(\w+):/.exec(change.title)?.[1] ?? ""];
			if (pattern === null || type === undefined || change.mergedAt === null || (0, _speakers_js__WEBPACK_IMPORTED_MODULE_1__.KA)(change.author)) return [];
			const { number, url, mergedAt } = change;
			return [{
				schemaVersion: 1,
				kind: "fix",
				id: `fix/${number}`,
				at: mergedAt,
				pattern,
				type,
				change: number,
				link: url
			}];
		}
		function proposedPatterns(changes, home) {
			const open = changes.filter(({ closedAt, mergedAt, author }) => closedAt === null && mergedAt === null && !(0, _speakers_js__WEBPACK_IMPORTED_MODULE_1__.KA)(author));
			return new Set(open.flatMap((change) => patternOfItem(itemOfChange(change, home)) ?? []));
		}
		function proposedSince(changes, home) {
			return changes.filter(({ closedAt, mergedAt }) => closedAt === null && mergedAt === null).filter((change) => patternOfItem(itemOfChange(change, home)) !== null).map(({ createdAt }) => Date.parse(createdAt));
		}
	}),
	76786: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MH: () => readFacts,
			Zx: () => printFacts,
			gG: () => factsFile,
			yx: () => mergeFacts
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71527);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61950);
		const MAX_LINE_BYTES = 64 * 1024;
		function readFacts(ledger) {
			const facts = [];
			let unread = 0;
			for (const line of (ledger ?? "").split("\n")) {
				if (line.trim() === "") continue;
				const parsed = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.ZQ.safeParse(parseLine(line));
				if (parsed.success) facts.push(parsed.data);
				else unread++;
			}
			return {
				facts,
				unread
			};
		}
		function parseLine(line) {
			if (line.length > MAX_LINE_BYTES) return null;
			try {
				return JSON.parse(line);
			} catch {
				return null;
			}
		}
		function printFacts(facts) {
			return mergeFacts(facts).map((fact) => `${(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.dj)(fact)}\n`).join("");
		}
		function mergeFacts(...ledgers) {
			const byId = new Map();
			for (const ledger of ledgers) {
				for (const fact of ledger) {
					const known = byId.get(fact.id);
					if (known === undefined || comesBefore(fact, known)) byId.set(fact.id, fact);
				}
			}
			return [...byId.values()].sort((left, right) => order(left.at, right.at) || order(left.id, right.id));
		}
		function comesBefore(fact, known) {
			if (fact.at !== known.at) return fact.at < known.at;
			return (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.dj)(fact) < (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.dj)(known);
		}
		const order = (left, right) => left < right ? -1 : left > right ? 1 : 0;
		function factsFile(at) {
			if (!/^\d{4}-\d{2}-/.test(at)) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_INPUT_INVALID", {
					message: `${at.slice(0, 40)} is no time`,
					remedy: "Give it as 2026-07-06T00:00:00Z."
				});
			}
			return _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.$t.facts(at.slice(0, 7));
		}
	}),
	76954: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => factsOfReport,
			r: () => factsOfHistory
		});
		var _change_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87686);
		var _fact_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76786);
		var _issue_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87067);
		function factsOfHistory({ repository, issues, changes }) {
			const byItem = Map.groupBy(changes, (change) => (0, _change_facts_js__WEBPACK_IMPORTED_MODULE_0__.ns)(change, repository));
			const ofChanges = changes.flatMap((change) => (0, _change_facts_js__WEBPACK_IMPORTED_MODULE_0__.S8)(change, repository));
			const ofIssues = issues.flatMap((issue) => {
				const own = byItem.get(`#${issue.number}`) ?? [];
				const mergedAt = own.flatMap(({ mergedAt: at }) => at === null ? [] : [at]);
				return (0, _issue_facts_js__WEBPACK_IMPORTED_MODULE_1__.k)(issue, repository, {
					workedOn: own.length > 0,
					mergedAt
				});
			});
			return (0, _fact_ledger_js__WEBPACK_IMPORTED_MODULE_2__.yx)(ofChanges, ofIssues);
		}
		function factsOfReport(report) {
			const { run, endedAt, attempts } = report;
			const facts = [{
				...{
					schemaVersion: 1,
					kind: "run",
					id: `run/${run}`,
					at: endedAt,
					run
				},
				done: report.oracle?.done ?? null,
				interventions: report.interventions ?? null
			}];
			for (const { item, attempt, startedAt, stopReason, usage, checks } of attempts) {
				const id = `${run}/${item}/${attempt}`;
				const { costUsd } = usage;
				facts.push({
					schemaVersion: 1,
					kind: "attempt",
					id: `attempt/${id}`,
					at: startedAt,
					run,
					item,
					stopReason,
					costUsd
				});
				if (!stopReason.startsWith("budget-")) continue;
				const failed = checks.filter(({ verdict }) => verdict !== "pass").map(({ name, verdict }) => `${name}: ${verdict}`);
				facts.push({
					...{
						schemaVersion: 1,
						kind: "interrupt",
						id: `budget/${id}`,
						at: startedAt,
						item,
						run,
						source: "budget-stop"
					},
					...{
						category: "unclear",
						text: `attempt ended with ${stopReason}`,
						machine: true,
						costUsd,
						link: report.url
					},
					evidence: failed.slice(0, 20)
				});
			}
			return facts;
		}
	}),
	87067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => idOf,
			k: () => issueFacts
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27476);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98413);
		var _speakers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61314);
		const ESCALATION = /^<!-- loop-actions:escalation:([^\s]{1,300}) -->/;
		const SAME_QUESTION_MS = 10 * 60 * 1e3;
		function issueFacts(issue, home, loop) {
			const item = `#${issue.number}`;
			const facts = [];
			const add = (id, at, fact) => {
				facts.push({
					schemaVersion: 1,
					id,
					at,
					...fact
				});
			};
			if (issue.parent !== null) add(`task/${item}`, issue.createdAt, {
				kind: "task",
				item,
				lineage: idOf(issue.parent, home)
			});
			const questions = questionsOf(issue, item);
			for (const { id, at, text, link, source } of questions) {
				add(id, at, {
					kind: "interrupt",
					item,
					run: null,
					source,
					text,
					link,
					...blank
				});
				const answer = answerOf(issue, at);
				if (answer !== null) {
					add(`response/${id}`, answer.at, {
						kind: "response",
						interrupt: id,
						by: answer.by,
						resolution: "answered"
					});
				}
			}
			for (const event of issue.timelineItems) {
				if (event.__typename === "ReopenedEvent") add(`reopened/${event.id}`, event.createdAt, {
					kind: "task-reopened",
					item
				});
				if (event.__typename !== "ClosedEvent") continue;
				const by = (0, _speakers_js__WEBPACK_IMPORTED_MODULE_0__.KA)(event.actor) ? "person" : "loop";
				const as = event.stateReason === null || event.stateReason === "COMPLETED" ? "completed" : "not-planned";
				add(`closed/${event.id}`, event.createdAt, {
					kind: "task-closed",
					item,
					as,
					by
				});
				const delivered = loop.mergedAt.some((at) => at <= later(event.createdAt, 6e4));
				if (loop.workedOn && by === "person" && as === "completed" && !delivered) {
					const id = `takeover/${event.id}`;
					const text = "A person closed the ticket that the loop had taken up, without a change of the loop.";
					add(id, event.createdAt, {
						kind: "interrupt",
						item,
						run: null,
						source: "takeover",
						text,
						link: issue.url,
						...blank
					});
					add(`response/${id}`, event.createdAt, {
						kind: "response",
						interrupt: id,
						by: event.actor?.login ?? "ghost",
						resolution: "taken-over"
					});
				}
			}
			for (const { comment, command, rest } of commandsOf(issue)) {
				const id = `${command}/${comment.id}`;
				const by = comment.author?.login ?? "ghost";
				if (command === "feedback") add(id, comment.createdAt, {
					kind: "feedback",
					item,
					by,
					text: rest.slice(0, 4e3)
				});
				const category = categoryNamed(rest);
				const asked = questions.findLast(({ at }) => at <= comment.createdAt);
				if (command === "category" && category !== null && asked !== undefined) {
					add(id, comment.createdAt, {
						kind: "category",
						interrupt: asked.id,
						category,
						by
					});
				}
			}
			return [...facts, ...demosOf(facts, loop.mergedAt)];
		}
		const blank = {
			category: "unclear",
			machine: false,
			costUsd: null,
			evidence: []
		};
		function questionsOf({ comments, timelineItems, url }, item) {
			const declared = comments.flatMap((comment) => {
				const [, key] = ESCALATION.exec(comment.body) ?? [];
				if (key === undefined || (0, _speakers_js__WEBPACK_IMPORTED_MODULE_0__.KA)(comment.author)) return [];
				return [{
					id: `interrupt/${key}`,
					at: comment.createdAt,
					text: (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.uZ)(comment.body) ?? "The loop asked without a question.",
					link: comment.url,
					source: "declared"
				}];
			});
			const labelled = timelineItems.flatMap((event) => {
				if (event.__typename !== "LabeledEvent" || event.label.name !== _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.kg.escalated) return [];
				const near = declared.some(({ at }) => Math.abs(Date.parse(at) - Date.parse(event.createdAt)) <= SAME_QUESTION_MS);
				const text = `The ticket ${item} was put to a person without a question.`;
				return near ? [] : [{
					id: `label/${event.id}`,
					at: event.createdAt,
					text,
					link: url,
					source: "label"
				}];
			});
			return [...declared, ...labelled].sort((left, right) => left.at < right.at ? -1 : 1);
		}
		function answerOf({ comments, timelineItems }, asked) {
			const deeds = [...comments.map(({ createdAt, author }) => ({
				at: createdAt,
				by: author
			})), ...timelineItems.map(({ createdAt, actor }) => ({
				at: createdAt,
				by: actor
			}))];
			const own = deeds.filter(({ at, by }) => at > asked && (0, _speakers_js__WEBPACK_IMPORTED_MODULE_0__.KA)(by)).sort((left, right) => left.at < right.at ? -1 : 1);
			const [first] = own;
			return first === undefined ? null : {
				at: first.at,
				by: first.by?.login ?? "ghost"
			};
		}
		function* commandsOf({ comments }) {
			for (const comment of comments) {
				const found = (0, _speakers_js__WEBPACK_IMPORTED_MODULE_0__.Nl)(comment.body);
				if (found !== null && (0, _speakers_js__WEBPACK_IMPORTED_MODULE_0__.KA)(comment.author) && (0, _speakers_js__WEBPACK_IMPORTED_MODULE_0__.W2)(comment.authorAssociation)) yield {
					comment,
					...found
				};
			}
		}
		function categoryNamed(text) {
			const [word = ""] = text.toLowerCase().split(/\s/);
			return _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.j5.find((category) => category === word) ?? null;
		}
		function demosOf(facts, mergedAt) {
			return facts.flatMap((fact) => {
				if (fact.kind !== "feedback") return [];
				const closed = facts.filter((one) => one.kind === "task-closed" && one.as === "completed" && one.at > fact.at).map(({ at }) => at).sort()[0];
				const shown = mergedAt.some((at) => at > fact.at) ? closed : undefined;
				if (shown === undefined) return [];
				return [{
					schemaVersion: 1,
					kind: "demo",
					id: `demo/${fact.id}`,
					at: shown,
					feedback: fact.id,
					how: "merged-and-verified"
				}];
			});
		}
		function idOf({ number, repository }, home) {
			const isHome = repository.nameWithOwner.toLowerCase() === home.toLowerCase();
			return `${isHome ? "" : repository.nameWithOwner}#${number}`;
		}
		const later = (at, ms) => new Date(Date.parse(at) + ms).toISOString();
	}),
	61314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KA: () => isPerson,
			Nl: () => commandOf,
			W2: () => isTrusted
		});
		function isPerson(speaker) {
			return speaker !== null && speaker.__typename !== "Bot" && !speaker.login.endsWith("[bot]");
		}
		function isTrusted(association) {
			return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
		}
		function commandOf(body) {
			const found = /^\s*\/([a-z-]{2,20})(?:[ \t]+|\s*$|\r?\n)/.exec(body);
			const [matched = "", command = ""] = found ?? [];
			return found === null ? null : {
				command,
				rest: body.slice(matched.length).trim()
			};
		}
	}),
	97552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => findPatterns,
			_: () => patternsByInterrupt
		});
		var canonical_json = __webpack_require__(71527);
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/grouping/normalize-text.js";
		const STOP_WORDS = new Set(("a an and any are as at be been but by can could did do does for from get got had has have here how i if in into is it its " + "just let like maybe me might more my nit no not now of ok on one or our please should so some than that the their them " + "then there these they think this those to too up us very was we well were what when where which while who why will with " + "would yes you your").split(" "));
		const MAX_CHARS = 4e3;
		function plainText(text) {
			return text.slice(0, MAX_CHARS).normalize("NFKC").toLowerCase().replaceAll("’", "'").replace(/```[^`]*```/g, " ").replace(/^[ \t]*>.*$/gm, " ").replace(/\bhttps?:\/\/\S+/g, " ").replace(/\s+/g, " ").trim();
		}
		function contentWords(text) {
			return (plainText(text).replace(/`[^`\n]*`/g, " ").match(/[a-z][a-z_']{1,40}/g) ?? []).map((word) => word.replace(/'(?:s|t|re|ve|ll|d|m)$/, "")).filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stem);
		}
		function stem(word) {
			let base = word;
			if (/(?:ss|us|is)$/.test(base)) return base;
			if (base.endsWith("ies") && base.length > 4) base = `${base.slice(0, -3)}y`;
			else if (/(?:ches|shes|xes|sses)$/.test(base)) base = base.slice(0, -2);
			else if (base.endsWith("s") && base.length > 3) base = base.slice(0, -1);
			for (const ending of ["ing", "ed"]) {
				const rest = base.slice(0, -ending.length);
				if (base.endsWith(ending) && rest.length > 2 && /[aeiouy]/.test(rest)) {
					base = /([bdfgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
					break;
				}
			}
			if (base.endsWith("ly") && base.length > 5) base = base.slice(0, -2);
			return base.length > 4 && base.endsWith("e") ? base.slice(0, -1) : base;
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/grouping/review-concerns.js";
		const REMOVE = /\b(?:remov(?:e|ed|ing)|drop|delete|kill|get rid of|unnecessary|needless|redundant|useless|superfluous|unused|leftover|dead code|go away|(?:not|n't|no longer|isn't|never) (?:really |be |strictly )?(?:needed?|necessary|required|used)|we needn't (?:this|these|it)|is (?:this|it|that) (?:still |really |even )?(?:needed|necessary|required|used)|(?:don't|do not|no) (?:really )?need|do we (?:really |still |even )?need|no longer)\b/;
		const REDUNDANT_TEST = /\bredundant\b|\bnot sure (?:why )?we (?:really )?need\b|\bdon't think we need\b|\balready (?:tested|covered)\b|\balready have this\b/;
		const THING = "(?:this|that|it|these|those|them)(?: (?:line|code|method|function|check|'if'|if|else|block|part|chunk|variable|var|argument|import|mock|call|case|test)s?)?(?= *(?:$|[.,:;?!)(]|in\\b|since\\b|as\\b|if\\b|because\\b|here\\b|now\\b|too\\b|also\\b|any ?more\\b|can\\b|could\\b|should\\b|needs?\\b|necessary\\b|needed\\b|redundant\\b|used\\b))";
		const UNNEEDED = new RegExp([
			`\\b(?:remove|drop|delete|kill|get rid of) (?:all )?${THING}\\b(?!.{0,12}\\bword)`,
			`\\b${THING} (?:can|could|should|needs? to|must) (?:just |now |be |also )*(?:removed?|dropped|deleted|go away)`,
			`\\b(?:is|are|isn't|aren't|seems?|looks?|was|has|might|not sure) (?:${THING} )?(?:is |be |been |really |still |no longer |not |even |any ?more )*(?:unnecessary|needless|redundant|superfluous|unused|needed|necessary|required|used(?! (?:as|by|for)))\\b`,
			`^(?:seems? |also |\\W*)?(?:unnecessary|redundant|needless|unneeded|not (?:really )?(?:needed|necessary|required)|no longer (?:needed|used))\\b`,
			`\\b(?:change|this) not needed\\b|\\bno (?:longer needed|need to keep)\\b`,
			`\\b(?:don't need|do not need|(?<!then we )needn't) (?:really )?(?:to )?(?:do )?${THING}`,
			`\\bdo(?:es)? (?:we|you|it) (?:really |still |even )*need ${THING}`,
			`\\bdon't need the\\b|\\byou can remove\\b|\\bneedless$`
		].join("|"));
		const WANT = /\b(?:add|adds|adding|missing|needs?|want|include|write|should|could|would|can (?:you|we)|please|lacks?|without|couldn't hurt|don't (?:see|have)|do not (?:see|have)|no|may|might|let's)\b/;
		const TEST = /\b(?:tests?|unit ?tests?|test ?cases?|testing|coverage|tested)\b/;
		const RULES = [
			{
				id: "unrelated-change",
				name: "Unrelated change",
				says: [/\b(?:unrelated|out of scope|not related|stray|out of place|scope creep)\b/],
				unless: [/\bso unrelated\b/]
			},
			{
				id: "other-change",
				name: "Belongs in another change",
				says: [/\b(?:parent|previous|earlier|prior|separate|different|another|next|follow-?up|own|first) (?:patch|change|commit|pr|pull request)\b|\bpatch that (?:first|introduc|uses)/, /\b(?:should|could|be (?:in|done|added|modified|part|rolled)|move|belongs?|split|really)\b/]
			},
			{
				id: "commit-message",
				name: "Say it in the commit message",
				says: [/\b(?:commit message|commit msg|pr description|changelog entry in the commit)\b/]
			},
			{
				id: "changelog",
				name: "Changelog or release note",
				says: [/\b(?:change ?log|release ?notes?|reno)\b/, WANT]
			},
			{
				id: "static-method",
				name: "Make it a static method",
				says: [/\bstatic ?method\b/]
			},
			{
				id: "assertion",
				name: "Assert more",
				says: [/\bassert(?:s|ed|ion|ions)?\b/, /\b(?:add|added|also|should|could|would|can|assert (?:that|it)|missing|please|need|want to)\b/],
				unless: [/\bmove|nicer|\bby the new\b|\bre-?use\b|is there not|which you can|\buse (?:self\.)?assert|\binstead of\b/]
			},
			{
				id: "docstring",
				name: "Docstring",
				says: [/\b(?:docstrings?|doc ?strings?|javadocs?|jsdoc|tsdoc|doc comments?)\b/, WANT],
				unless: [/\b(?:merge|typo)\b|\bfrom the docstring\b/]
			},
			{
				id: "docs",
				name: "Document it",
				says: [/\b(?:document|documented|documentation|readme|docs)\b/, WANT],
				unless: [REMOVE]
			},
			{
				id: "stale-comment",
				name: "Comment that no longer holds",
				says: [/\bcomments?\b/, /\b(?:remove this comment|useless|stale|outdated|out of date|no longer|isn't really relevant|not accurate|seems wrong|re-?working|inaccurate|wrong|obsolete)\b/]
			},
			{
				id: "comment",
				name: "Comment it",
				says: [/\b(?:a |code |inline |add(?:ing)? (?:a |some )?|leave a |small )comments?\b/, /\b(?:nice|good|help|helpful|add|leave|explain|why|need|needs|useful|please|would)\b/],
				unless: [
					REMOVE,
					/\b(?:see|thank|good comment|as per|from)\b/,
					/commented/
				]
			},
			{
				id: "remove-blank-line",
				name: "Blank line too many",
				says: [/\b(?:blank|empty|extra|new) ?(?:line|newline)s?\b/, REMOVE]
			},
			{
				id: "add-blank-line",
				name: "Blank line missing",
				says: [/\b(?:newline|new line|blank line|empty line)\b/, /\b(?:before|after|above|below|between|add|missing|needs?|here|end)\b/]
			},
			{
				id: "remove-space",
				name: "Space too many",
				says: [/\b(?:whitespaces?|spaces?|trailing)\b/, /\b(?:remove|damage|extra|trailing|drop|unneeded|delete)\b/]
			},
			{
				id: "add-space",
				name: "Space missing",
				says: [/\b(?:space|ws|whitespace)\b/, /\b(?:need|missing|add|one more|after|before|between)\b/],
				unless: [/\blong\b/]
			},
			{
				id: "line-length",
				name: "Line too long",
				says: [/\b(?:line|lines)\b/, /\b(?:too long|characters|chars|columns|79|80|100|120|wrap)\b/]
			},
			{
				id: "unused-import",
				name: "Unused import",
				says: [/\bimport(?:s|ed)?\b/, /\b(?:unused|not used|isn't used|never used|no longer (?:needed|used))\b/]
			},
			{
				id: "typo",
				name: "Typo",
				says: [/\b(?:typo|typos|spelling|misspell(?:ed|ing)?|spelled)\b|^s\/[^/]+\/[^/]+\/?/]
			},
			{
				id: "naming",
				name: "Better name",
				says: [/\b(?:rename|renamed|renaming|(?:better|good|clearer|confusing|misleading|descriptive|this|method|variable|function|more sense).{0,20}\bnam(?:e|es|ed|ing)|name (?:is|should|could|would|sounds)|how about (?:just )?_?[a-z_]+\(?|can we call it|just call (?:it|this)|consider calling (?:this|it)|recommend \w+\(\)|clearer as|may have made more sense|(?:good|better|right) name)/],
				unless: [/\bhow about (?:we|if|the|a|an|this|using|adding|moving|making|put)\b/, /could have renamed/]
			},
			{
				id: "log-level",
				name: "Log level",
				says: [/\blog\.(?:exception|warn|warning|info|debug|error)\b|\blog level|\ba (?:warning|debug)\b|['"](?:debug|info|warning)['"]/, /\b(?:should|be|level)\b/],
				unless: [
					/translat/,
					/\bin here\b/,
					/\bemit\b/
				]
			},
			{
				id: "translation",
				name: "Translation",
				says: [/\b(?:translat(?:e|ed|ion|ions)|i18n|locali[sz](?:e|ed|ation))\b/]
			},
			{
				id: "helper",
				name: "Share it in a helper",
				says: [/\b(?:helper|private|common|shared|util(?:ity)?) (?:method|function)\b|\b(?:duplicat(?:e|ed|ion)|copy.?paste|dry)\b.{0,80}\b(?:extract|refactor|helper|share)/]
			},
			{
				id: "constant",
				name: "Use a constant",
				says: [/\b(?:constants?|magic (?:number|string|value)s?|hard-?coded?)\b/, /\b(?:make|use|define|extract|better|nice|should|could|instead|avoid|why)\b/],
				unless: [/formatting a constant|meaningful/]
			},
			{
				id: "error-handling",
				name: "Handle the error",
				says: [/\b(?:handle|catch|swallow(?:s|ed)?|ignor(?:e|es|ed|ing)|unhandled|check)\b.{0,40}\b(?:errors?|exceptions?|failure|err)\b|\b(?:errors?|exceptions?|err)\b.{0,40}\b(?:not |un|never |isn't )(?:handled|caught|checked)\b|\berror (?:state|handling|case)\b/]
			},
			{
				id: "null-check",
				name: "What if it is null",
				says: [/\b(?:null|none|nil|undefined|empty)\b/, /\bwhat (?:if|happens)\b|\b(?:null|nil|none) ?check\b|\bcould (?:this )?be (?:null|none|nil|undefined)\b/]
			},
			{
				id: "duplicate-test",
				name: "Test that another one makes redundant",
				says: [TEST, REDUNDANT_TEST]
			},
			{
				id: "test",
				name: "Test missing",
				says: [/\b(?:add|adding|needs?|missing|no|without|don't (?:see|have)|have|write|want|include|looking for|where is|more|lacks?|good to)\b.{0,50}\b(?:unit ?tests?|unittest ?(?:case)?s?|test ?cases?|tests?|coverage|case for)\b|\btest case .{0,60}\bmissing|\bunit-?tested\b|\bshould (?:probably |also )*test\b|\bunittests? (?:to )?ensure/],
				unless: [REDUNDANT_TEST, /['"]test['"]|\b(?:rename|called|fail\w*|passing|causing|re-?use|move|split|decorator|copied|closer|set-?up|confus\w*|test name|tests?_\w+ |below|name|mock|have to test)\b/]
			},
			{
				id: "unneeded",
				name: "Unneeded",
				says: [UNNEEDED],
				unless: [
					TEST,
					/\bcomments?\b/,
					/\bonce\b/,
					/\bwhy (?:was|were|removed|is this added)\b|\bany reason to\b|\bcould be removed when|\bbecause\b|\bwonder|\bassum|\btodo\b|\bnote to self\b|\bscope\b|\bdon't see\b|\btab\b|\busage\b/
				]
			}
		];
		function findConcern(text) {
			const plain = plainText(text).replace(/^(?:(?:super|femto|style|minor)?-?\s?nit(?:pick)?[:,]?\s*)/, "");
			const rule = RULES.find(({ says, unless = [] }) => says.every((one) => one.test(plain)) && !unless.some((one) => one.test(plain)));
			return rule === undefined ? null : {
				id: rule.id,
				name: rule.name
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/grouping/group-texts.js";
		const ALIKE = .55;
		const WORDS_IN_COMMON = 3;
		const MAX_COMPARED = 2e3;
		function groupTexts(texts) {
			const byConcern = new Map();
			const rest = [];
			for (const [at, text] of texts.entries()) {
				const concern = findConcern(text);
				if (concern === null) rest.push(at);
				else {
					const known = byConcern.get(concern.id);
					if (known === undefined) byConcern.set(concern.id, {
						name: concern.name,
						members: [at]
					});
					else known.members.push(at);
				}
			}
			const groups = [...byConcern.values()].map(({ name, members }) => ({
				name,
				members,
				why: `asks for the same: ${name}`
			}));
			return [...groups, ...groupByWords(texts, rest)].sort((left, right) => (left.members[0] ?? 0) - (right.members[0] ?? 0));
		}
		function groupByWords(texts, places) {
			const vectors = weigh(places.map((at) => texts[at] ?? ""));
			const groups = [];
			for (const [at, place] of places.entries()) {
				const vector = vectors[at] ?? new Map();
				let best = null;
				for (const group of at < MAX_COMPARED ? groups : []) {
					const likeness = Math.min(...group.vectors.map((other) => cosine(vector, other)));
					if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = {
						group,
						likeness
					};
				}
				if (best === null) groups.push({
					members: [place],
					vectors: [vector]
				});
				else {
					best.group.members.push(place);
					best.group.vectors.push(vector);
				}
			}
			return groups.map(({ members }) => ({
				members,
				name: plainText(texts[members[0] ?? 0] ?? "").slice(0, 80) || "without words",
				why: members.length === 1 ? "like no other" : `share the words ${sharedWords(members.map((at) => texts[at] ?? "")).join(", ")}`
			}));
		}
		function weigh(texts) {
			const counts = texts.map((text) => {
				const features = new Map();
				const add = (feature, weight) => {
					features.set(feature, (features.get(feature) ?? 0) + weight);
				};
				for (const word of contentWords(text)) {
					add(word, 1);
					const grams = Math.max(1, word.length - 3);
					for (let at = 0; at < grams; at++) add(`~${word.slice(at, at + 4)}`, .5 / grams);
				}
				return features;
			});
			const seenIn = new Map();
			for (const features of counts) for (const feature of features.keys()) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
			return counts.map((features) => {
				const weighed = [...features].map(([feature, count]) => {
					const rarity = Math.log(1 + texts.length / (seenIn.get(feature) ?? 1));
					return [feature, count * rarity];
				});
				const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
				return new Map(weighed.map(([feature, weight]) => [feature, weight / length]));
			});
		}
		function cosine(left, right) {
			const [small, large] = left.size <= right.size ? [left, right] : [right, left];
			let product = 0;
			let words = 0;
			for (const [feature, weight] of small) {
				const other = large.get(feature);
				if (other === undefined) continue;
				product += weight * other;
				if (!feature.startsWith("~")) words++;
			}
			return words < WORDS_IN_COMMON ? 0 : product;
		}
		function sharedWords(texts) {
			const [first = "", ...others] = texts;
			const sets = others.map((text) => new Set(contentWords(text)));
			const words = new Set(plainText(first).match(/[a-z][a-z_']+/g));
			const isShared = (word) => contentWords(word).some((one) => sets.every((set) => set.has(one)));
			return [...words].filter(isShared).slice(0, 5);
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/grouping/mask-log-line.js";
		const VARIABLE = "<*>";
		const MAX_LINE_CHARS = 2e3;
		const MAX_TOKENS = 100;
		const ANSI = /\u001b\[[0-9;?]*[A-Za-z]/g;
		const VALUES = [
			/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>,)\]]+/gi,
			/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
			/"[^"\s]{0,400}"/g,
			/(?<![A-Za-z0-9])'[^'\s]{0,400}'(?![A-Za-z0-9])/g,
			/(?<![A-Za-z0-9])`[^`\s]{0,400}`/g,
			/(?<![^\s])(?:\(\)|\[\]|\{\})(?![^\s])/g
		];
		const SIGNS = /([\s=:,;()[\]{}<>|"'`])/;
		const IS_SIGN = /^[=:,;()[\]{}<>|"'`]$/;
		const PATH = /^(?:[A-Za-z]:)?[\\/].|[\\/].*[\\/]|^~\/|^[\w-]+(?:[./][\w-]+)*\.[a-z]{1,4}$/;
		const HEX = /^[0-9a-f]{8,}$/i;
		const UNIT = /^(?:[kKMGT]i?B|B|[mnu]?s|secs?|mins?|hrs?|%)$/;
		function maskLogLine(line) {
			let text = line.slice(0, MAX_LINE_CHARS).replace(ANSI, "");
			for (const value of VALUES) text = text.replace(value, " \0 ");
			const tokens = [];
			for (const part of text.split(SIGNS, 4 * MAX_TOKENS)) {
				if (part.trim() === "") continue;
				if (UNIT.test(part) && tokens.at(-1) === VARIABLE) continue;
				tokens.push(isValue(part) ? VARIABLE : part);
				drawTogether(tokens);
			}
			return tokens.slice(0, MAX_TOKENS);
		}
		function isValue(token) {
			return token.includes("\0") || /\d/.test(token) || PATH.test(token) || HEX.test(token);
		}
		function drawTogether(tokens) {
			const last = (back) => tokens.at(-back) ?? "";
			const drop = (count) => {
				tokens.splice(tokens.length - count, count);
			};
			if (/^[)\]]$/.test(last(1)) && last(2) === VARIABLE && /^[([]$/.test(last(3)) && last(4) === VARIABLE) drop(3);
			if (last(1) !== VARIABLE) return;
			if (/^[<>]$/.test(last(2)) && /^(?:[=:,;]|[a-z].*)$/i.test(last(3))) tokens.splice(tokens.length - 2, 1);
			if (last(2) === VARIABLE) drop(1);
			else if (IS_SIGN.test(last(2)) && !/^[([{]$/.test(last(2)) && last(3) === VARIABLE) drop(2);
		}
		function isWord(token) {
			return token !== VARIABLE && !IS_SIGN.test(token);
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/grouping/log-templates.js";
		const VALUES_IN_A_PLACE = 4;
		const VALUES_IN_FIRST_PLACE = 8;
		const log_templates_ALIKE = .7;
		const MAX_SHAPES = 2e3;
		const MAX_ROUNDS = 10;
		function findLogTemplates(lines) {
			const shapes = new Map();
			for (const [at, line] of lines.entries()) {
				const tokens = maskLogLine(line);
				const key = tokens.join(" ");
				const known = shapes.get(key);
				if (known !== undefined) known.lines.push(at);
				else shapes.set(key, {
					tokens,
					open: new Set(),
					lines: [at]
				});
			}
			const all = [...shapes.values()];
			const byLength = Map.groupBy(all.slice(0, MAX_SHAPES), ({ tokens }) => tokens.length);
			const merged = [...byLength.values()].flatMap((group) => mergeAlike(absorb(mergeColumns(group))));
			return [...merged, ...all.slice(MAX_SHAPES)].map(({ tokens, lines: at }) => ({
				tokens,
				lines: at.sort((left, right) => left - right)
			})).sort((left, right) => (left.lines[0] ?? 0) - (right.lines[0] ?? 0));
		}
		function mergeColumns(group) {
			let shapes = group;
			for (let round = 0; round < MAX_ROUNDS; round++) {
				const gone = new Set();
				const made = new Map();
				for (const { at, column } of variedColumns(shapes)) {
					if (column.some((shape) => gone.has(shape))) continue;
					for (const shape of column) gone.add(shape);
					const tokens = (column[0]?.tokens ?? []).with(at, VARIABLE);
					const open = new Set([at, ...column.flatMap((shape) => [...shape.open])]);
					made.set(tokens.join(" "), {
						tokens,
						open,
						lines: column.flatMap(({ lines }) => lines)
					});
				}
				if (made.size === 0) return shapes;
				shapes = [...shapes.filter((shape) => !gone.has(shape)), ...made.values()];
			}
			return shapes;
		}
		function variedColumns(shapes) {
			const columns = new Map();
			for (const shape of shapes) {
				for (const [at, token] of shape.tokens.entries()) {
					if (!isWord(token) && token !== VARIABLE) continue;
					const key = `${at} ${shape.tokens.with(at, VARIABLE).join(" ")}`;
					const known = columns.get(key);
					if (known === undefined) columns.set(key, {
						at,
						column: [shape]
					});
					else known.column.push(shape);
				}
			}
			return [...columns.values()].filter(isVaried).sort((left, right) => right.column.length - left.column.length);
		}
		function isVaried({ at, column }) {
			const isFirst = at === (column[0]?.tokens.findIndex(isWord) ?? -1);
			return column.length >= (isFirst ? VALUES_IN_FIRST_PLACE : VALUES_IN_A_PLACE);
		}
		function absorb(shapes) {
			const kept = [];
			for (const shape of [...shapes].sort((left, right) => right.open.size - left.open.size)) {
				const host = kept.find(({ tokens, open }) => open.size > 0 && tokens.every((token, at) => open.has(at) || token === shape.tokens[at]));
				if (host === undefined) kept.push(shape);
				else host.lines.push(...shape.lines);
			}
			return kept;
		}
		function mergeAlike(shapes) {
			const merged = [];
			for (const shape of [...shapes].sort((left, right) => Math.min(...left.lines) - Math.min(...right.lines))) {
				const host = merged.find((other) => areAlike(other.tokens, shape.tokens));
				if (host === undefined) merged.push({ ...shape });
				else {
					host.tokens = host.tokens.map((token, at) => token === shape.tokens[at] ? token : VARIABLE);
					host.lines.push(...shape.lines);
				}
			}
			return merged;
		}
		function areAlike(left, right) {
			const first = left.findIndex(isWord);
			if (first !== right.findIndex(isWord) || left[first] !== right[first]) return false;
			let same = 0;
			let words = 0;
			for (const [at, token] of left.entries()) {
				const other = right[at] ?? "";
				if (isWord(token) || isWord(other)) {
					words++;
					if (token === other) same++;
				} else if (token !== other) return false;
			}
			return words - same > 1 && same / words >= log_templates_ALIKE;
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/pattern/classify-category.js";
		const SIGNALS = {
			"tool-failure": [
				/\b(?:timed? ?out|timeout)\b/i,
				/\b(?:exit(?:ed)? (?:with )?code|exit status|exited with)\b/i,
				/\b(?:ENOENT|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EACCES|E404|ERESOLVE)\b/,
				/\b(?:command not found|no such file|cannot find module|not installed|could not resolve)\b/i,
				/\b(?:tool|command|cli|package manager|runner|linter|compiler)\b.{0,40}\b(?:denied|failed|fails|crash(?:ed|es)?|broken|missing|unavailable)\b/i,
				/\b(?:rate limit|quota|overloaded|429|503)\b/i,
				/\b(?:killed|segfault|out of memory|stack trace|flaky)\b/i,
				/\bended with (?:budget|environment|agent)-/i
			],
			"policy-gap": [
				/\b(?:allowed|permitted|forbidden|prohibited|not supposed to)\b/i,
				/\b(?:may|can) (?:we|i|the (?:loop|agent)|customer|this)\b/i,
				/\b(?:approv(?:e|al|ed)|sign[- ]?off|permission|authori[sz]ed?)\b/i,
				/\b(?:policy|policies|compliance|legal|licen[cs]e|gdpr|privacy|security review|secrets?)\b/i,
				/\bwho (?:decides|owns|approves)\b/i,
				/\b(?:must|never|always) be (?:escalated|reviewed|asked)\b/i,
				/\bshould (?:we|the loop|i) (?:really )?(?:merge|deploy|delete|publish|upgrade|release)\b/i,
				/\b(?:rule|rules) (?:says?|forbids?|is missing|for)\b/i
			],
			"missing-context": [
				/\b(?:which|what) (?:of|one|is|are|does|do|should|database|service|format|version|value|name|behaviou?r)\b/i,
				/\b(?:where|how) (?:is|are|does|do|should|can|to)\b/i,
				/\b(?:ambiguous|unspecified|underspecified|not (?:specified|documented|described)|contradict(?:s|ory)?)\b/i,
				/\b(?:acceptance criteria|requirements?|expected (?:result|behaviou?r|output)|architecture|convention|decision record)\b/i,
				/\b(?:don.t|do not|doesn.t|does not|cannot|can.t) (?:know|tell|say)\b/i,
				/\b(?:missing|lacks?|without|no) (?:context|information|details?|description|spec|example)\b/i,
				/\b(?:why|intended|meant|supposed to mean)\b/i,
				/\b(?:does not|doesn.t) (?:name|mention|state|say)\b/i
			]
		};
		const NEEDED_SHARE = .6;
		function classifyCategory(texts) {
			const found = {
				"tool-failure": 0,
				"policy-gap": 0,
				"missing-context": 0
			};
			const quotes = {};
			for (const text of texts) {
				for (const [category, signals] of Object.entries(SIGNALS)) {
					for (const signal of signals) {
						const match = signal.exec(text.slice(0, 4e3));
						if (match === null) continue;
						found[category]++;
						quotes[category] ??= quoteAround(text, match.index, match[0].length);
					}
				}
			}
			const total = Object.values(found).reduce((sum, count) => sum + count, 0);
			const [best] = Object.entries(found).sort((left, right) => right[1] - left[1]);
			if (best === undefined || total === 0) return {
				category: "unclear",
				confidence: 0,
				quote: ""
			};
			const [category, count] = best;
			const share = count / total;
			if (share < NEEDED_SHARE) return {
				category: "unclear",
				confidence: 1 - share,
				quote: quotes[category] ?? ""
			};
			return {
				category,
				confidence: (count + 1) / (total + 3),
				quote: quotes[category] ?? ""
			};
		}
		function quoteAround(text, at, length) {
			return text.slice(Math.max(0, at - 60), at + length + 60).replace(/\s+/g, " ").trim();
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/pattern/occurrence.js";
		function ofInterrupt(fact) {
			const { id, at, text, machine, item, link, costUsd, category } = fact;
			return {
				id,
				at,
				text,
				machine,
				place: item,
				by: null,
				link,
				path: null,
				wrote: "",
				became: "",
				costUsd,
				corrected: false,
				category
			};
		}
		function ofCorrection(correction) {
			const { id, at, text, by, item, change, link, path, wrote, became } = correction;
			const place = change === null ? item ?? `by ${by}` : `#${change}`;
			return {
				id,
				at,
				text,
				machine: false,
				place,
				by,
				link,
				path,
				wrote,
				became,
				costUsd: null,
				corrected: true,
				category: "unclear"
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/pattern/find-patterns.js";
		const SAID_AGAIN = new Set(["change-request", "manual-fix"]);
		function findPatterns({ facts, corrections, proposed = new Set() }) {
			const interrupts = facts.filter((fact) => fact.kind === "interrupt" && !(SAID_AGAIN.has(fact.source) && corrections.length > 0));
			const all = [...interrupts.map(ofInterrupt), ...corrections.map(ofCorrection)].sort(inTime);
			const words = new Map(facts.flatMap((fact) => fact.kind === "category" ? [[fact.interrupt, fact]] : []));
			const fixes = facts.filter((fact) => fact.kind === "fix");
			return groupsOf(all).map((group) => makePattern(group, {
				words,
				fixes,
				proposed
			})).sort((left, right) => rank(right.pattern) - rank(left.pattern) || inTime({
				at: left.pattern.firstAt,
				id: left.pattern.id
			}, {
				at: right.pattern.firstAt,
				id: right.pattern.id
			}));
		}
		function groupsOf(all) {
			const machine = all.filter((one) => one.machine);
			const human = all.filter((one) => !one.machine);
			const membersOf = (list, places) => places.flatMap((at) => list[at] ?? []);
			const templates = findLogTemplates(machine.map(({ text }) => text)).map(({ tokens, lines }) => {
				const name = tokens.join(" ").slice(0, 200) || "without words";
				return {
					kind: "machine",
					name,
					why: `the same message: ${name}`,
					members: membersOf(machine, lines)
				};
			});
			const texts = groupTexts(human.map(({ text }) => text)).map(({ name, why, members }) => ({
				kind: "human",
				name,
				why,
				members: membersOf(human, members)
			}));
			return [...templates, ...texts];
		}
		function makePattern({ kind, name, why, members }, { words, fixes, proposed }) {
			const [first] = members;
			const id = `p-${(0, canonical_json.sc)(first?.id ?? "").slice(7, 19)}`;
			const last = members.at(-1);
			const costs = members.flatMap(({ costUsd }) => costUsd === null ? [] : [costUsd]);
			const own = fixes.filter((fix) => fix.pattern === id).sort(inTime);
			const fixed = own.map(({ type, change, at: mergedAt }) => ({
				...{
					type,
					change,
					mergedAt
				},
				recurred: members.filter(({ at }) => at > mergedAt).length
			}));
			const pattern = {
				schemaVersion: 1,
				id,
				name: name.slice(0, 200),
				kind,
				why: why.slice(0, 1e3),
				...categoryOf(members, words),
				occurrences: members.map((one) => one.id),
				links: [...new Set(members.flatMap(({ link }) => link ?? []))].slice(0, 100),
				places: new Set(members.map(({ place }) => place)).size,
				firstAt: first?.at ?? "",
				lastAt: last?.at ?? "",
				costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
				state: stateOf(fixed, proposed.has(id)),
				fixes: fixed
			};
			return {
				pattern,
				occurrences: members
			};
		}
		function stateOf(fixes, isProposed) {
			const last = fixes.at(-1);
			if (last === undefined) return isProposed ? "proposed" : "open";
			return last.recurred > 0 ? "reopened" : "covered";
		}
		function categoryOf(members, words) {
			const said = members.flatMap(({ id }) => words.get(id) ?? []).sort(inTime).at(-1);
			if (said !== undefined) return {
				category: said.category,
				confidence: 1,
				quote: `${said.by} says so`
			};
			const { category, confidence, quote } = classifyCategory(members.map(({ text }) => text));
			if (category !== "unclear") return {
				category,
				confidence,
				quote: quote.slice(0, 500)
			};
			const guessed = members.find((one) => one.category !== "unclear");
			if (guessed !== undefined) return {
				category: guessed.category,
				confidence: .3,
				quote: "as the loop guessed when it asked"
			};
			const corrected = members.some((one) => one.corrected);
			return corrected ? {
				category: "policy-gap",
				confidence: .4,
				quote: (members[0]?.text ?? "").slice(0, 500)
			} : {
				category,
				confidence,
				quote: quote.slice(0, 500)
			};
		}
		function rank({ costUsd, occurrences }) {
			return (costUsd ?? 0) * 1e3 + occurrences.length;
		}
		function inTime(left, right) {
			if (left.at !== right.at) return left.at < right.at ? -1 : 1;
			return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
		}
		function patternsByInterrupt(found) {
			return new Map(found.flatMap(({ pattern }) => pattern.occurrences.map((id) => [id, pattern.id])));
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
	49998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => redactSecrets });
		const PLACEHOLDER = "[redacted]";
		const MIN_SECRET_CHARS = 6;
		const MIN_PARTIAL_CHARS = 16;
		const TOKEN_SHAPES = [
			/\bgh[pousr]_[A-Za-z0-9_.-]{16,500}/g,
			/\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
			/\bsk-(?:ant-|proj-|or-)?[A-Za-z0-9_-]{20,300}/g,
			/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
			/\bAIza[0-9A-Za-z_-]{35}/g,
			/\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g,
			/\bglpat-[A-Za-z0-9_-]{20,100}/g,
			/\bnpm_[A-Za-z0-9]{36}/g,
			/\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g,
			/-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[A-Za-z0-9+/=\s\\n]{0,8000}(?:-----END (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----)?/g
		];
		function redactSecrets(text, secrets) {
			const projection = project(text);
			const ranges = [];
			for (const secret of new Set(secrets.map(withoutBreaks))) {
				if (secret.length < MIN_SECRET_CHARS) continue;
				for (const { needle, foldCase } of spellings(secret)) {
					const hay = foldCase ? projection.folded : projection.text;
					for (const [start, end] of findParts(hay, needle)) {
						ranges.push([projection.origin[start] ?? 0, (projection.origin[end - 1] ?? 0) + 1]);
					}
				}
			}
			for (const shape of TOKEN_SHAPES) {
				for (const match of text.matchAll(shape)) ranges.push([match.index, match.index + match[0].length]);
			}
			return replaceRanges(text, ranges);
		}
		const BREAK = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
		const BREAKS = new RegExp(BREAK.source, "gu");
		function withoutBreaks(text) {
			return text.replace(BREAKS, "");
		}
		function project(text) {
			const origin = new Uint32Array(text.length);
			const pieces = [];
			let length = 0;
			let from = 0;
			const keep = (start, end) => {
				pieces.push(text.slice(start, end));
				for (let at = start; at < end; at++) origin[length++] = at;
			};
			for (const found of text.matchAll(BREAKS)) {
				keep(from, found.index);
				from = found.index + found[0].length;
			}
			keep(from, text.length);
			const joined = pieces.join("");
			return {
				text: joined,
				folded: joined.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()),
				origin
			};
		}
		function spellings(secret) {
			const bytes = Buffer.from(secret, "utf8");
			const exact = [
				secret,
				[...secret].reverse().join(""),
				encodeURIComponent(secret.toWellFormed()),
				JSON.stringify(secret).slice(1, -1),
				...[
					0,
					1,
					2
				].flatMap((offset) => base64Core(bytes, offset))
			];
			const hex = {
				needle: bytes.toString("hex"),
				foldCase: true
			};
			return [...[...new Set(exact)].map((needle) => ({
				needle,
				foldCase: false
			})), hex];
		}
		function base64Core(bytes, offset) {
			const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
			const first = Math.ceil(offset * 8 / 6);
			const last = Math.floor((offset + bytes.length) * 8 / 6);
			const core = encoded.slice(first, last);
			const url = core.replaceAll("+", "-").replaceAll("/", "_");
			return core.length < MIN_SECRET_CHARS ? [] : core === url ? [core] : [core, url];
		}
		function findParts(hay, needle) {
			const block = needle.length < MIN_PARTIAL_CHARS ? needle.length : Math.max(8, Math.floor(needle.length / 4));
			const minimum = needle.length < MIN_PARTIAL_CHARS ? needle.length : Math.max(12, Math.floor(needle.length / 2));
			const found = [];
			for (let offset = 0; offset + block <= needle.length; offset += block) {
				const part = needle.slice(offset, offset + block);
				for (let at = hay.indexOf(part); at !== -1; at = hay.indexOf(part, at + block)) {
					let [start, end] = [at, at + block];
					for (let back = offset; back > 0 && start > 0 && hay[start - 1] === needle[back - 1]; back--) start--;
					for (let on = offset + block; on < needle.length && hay[end] === needle[on]; on++) end++;
					if (end - start >= minimum) found.push([start, end]);
				}
			}
			return found;
		}
		function replaceRanges(text, ranges) {
			if (ranges.length === 0) return {
				text,
				found: 0
			};
			ranges.sort((left, right) => left[0] - right[0]);
			let clean = "";
			let upTo = 0;
			let found = 0;
			for (const [start, end] of ranges) {
				if (end <= upTo) continue;
				if (start >= upTo) {
					clean += text.slice(upTo, start) + PLACEHOLDER;
					found++;
				}
				upTo = end;
			}
			return {
				text: clean + text.slice(upTo),
				found
			};
		}
	}),
	57304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => revealInvisible });
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
		const HIDDEN = new RegExp(`${_invisible_js__WEBPACK_IMPORTED_MODULE_0__.kH.source}|${_invisible_js__WEBPACK_IMPORTED_MODULE_0__.W3.source}|[\\u2028\\u2029]|\\r(?!\\n)`, "gu");
		function revealInvisible(text) {
			return text.toWellFormed().replace(HIDDEN, (point) => `<U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
		}
	}),
	69: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => sanitizeOutbound });
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
		var _markdown_segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44251);
		var _truncate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86601);
		const BOTS = /@(?=(?:claude|codex|copilot|cursor|dependabot|renovate|gemini-cli|coderabbitai|mergify|mergifyio|bors|k8s-ci-robot|rustbot|allcontributors|all-contributors|pre-commit-ci)\b)/gi;
		const MENTION = /(?<![A-Za-z0-9_/.@＠])@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9_.-]{1,100})?/g;
		const CLOSING = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(\s{0,8}:?\s{0,8})(?:([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})?#(\d{1,12})|GH-(\d{1,12})|https?:\/\/[A-Za-z0-9.-]{1,100}\/([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})\/(?:issues|pull)\/(\d{1,12}))/gi;
		const SKIP = /\[\s{0,4}(skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip|skip[ -]checks?)\s{0,4}\]/gi;
		const SKIP_TRAILER = /^([ \t]{0,20}skip-checks)\s{0,8}:\s{0,8}(true)/gim;
		const TRAILER = /^([ \t>]{0,20}(?:(?:co-authored|signed-off|reviewed|acked|tested|approved|reported|suggested|helped|requested|merged|pushed|committed|on-behalf)-(?:by|of)|change-id|loop-[a-z-]{1,40}))[ \t]{0,8}:/gim;
		const SLASH = /^([ \t>]{0,20})\/(?=[A-Za-z][A-Za-z-]{1,40}(?:[ \t]|$))/gm;
		const OWN_MARKER = /<!(-{0,8})\s{0,8}(?=loop-actions)/gi;
		function sanitizeOutbound(text, options) {
			const changed = new Set();
			const plain = (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__.i)(text);
			for (const name of plain.removed) changed.add(name);
			const shown = options.as === "commit-message" ? inertMessage(plain.text, changed) : inertMarkdown(plain.text, changed);
			const whole = inertAnywhere(shown, changed);
			if (whole.length > options.maxChars) changed.add("truncated");
			return {
				text: (0, _truncate_text_js__WEBPACK_IMPORTED_MODULE_1__.E)(whole, options.maxChars),
				removed: [...changed].sort()
			};
		}
		function inertMarkdown(text, changed) {
			const { segments, removed } = (0, _markdown_segments_js__WEBPACK_IMPORTED_MODULE_2__._)(text);
			for (const name of removed) changed.add(name);
			return segments.map((segment, index) => {
				if (segment.kind === "code") return segment.text;
				const behindCode = segments[index - 1]?.text.endsWith("`") === true;
				return inertText(segment.text, segment.settled && !behindCode, changed);
			}).join("");
		}
		function inertMessage(text, changed) {
			const { segments, removed } = (0, _markdown_segments_js__WEBPACK_IMPORTED_MODULE_2__._)(text);
			for (const name of removed) changed.add(name);
			return inertText(segments.map((segment) => segment.text).join(""), false, changed);
		}
		function inertText(text, settled, changed) {
			return text.replace(MENTION, (name) => {
				changed.add("mention");
				return settled ? `\`${name}\`` : `＠${name.slice(1)}`;
			});
		}
		function withoutClosingKeywords(text, changed) {
			return text.replace(CLOSING, (_all, verb, gap, ...found) => {
				changed.add("closing-keyword");
				const [repository, hash, gh, urlRepository, url] = found;
				const where = repository ?? urlRepository;
				const issue = `issue ${hash ?? gh ?? url ?? ""}`;
				return `${verb}${gap === "" ? " " : gap}${where === undefined ? "" : `${where} `}${issue}`;
			});
		}
		function inertAnywhere(text, changed) {
			const replace = (from, pattern, name, to) => {
				const next = from.replace(pattern, to);
				if (next !== from) changed.add(name);
				return next;
			};
			let inert = replace(withoutClosingKeywords(text, changed), BOTS, "mention", "＠");
			inert = replace(inert, SKIP, "skip-marker", "($1)");
			inert = replace(inert, /\*{3}NO_CI\*{3}/gi, "skip-marker", "(NO_CI)");
			inert = replace(inert, SKIP_TRAILER, "skip-marker", "$1 ($2)");
			inert = replace(inert, TRAILER, "trailer", "$1 –");
			inert = replace(inert, SLASH, "slash-command", "$1\\/");
			return replace(inert, OWN_MARKER, "own-marker", "< !$1 ");
		}
	})
};
