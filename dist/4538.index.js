export const id = 4538;
export const ids = [4538];
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
	57586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => unpackArchive });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83336);
		var _entry_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44957);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const TYPE_MASK = 61440;
		const REGULAR_FILE = 32768;
		async function unpackArchive(archive, directory, bounds) {
			const yauzl = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
			const decode = (entry) => yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
			const zip = await readable(() => yauzl.openPromise(archive, {
				autoClose: false,
				decodeStrings: false
			}));
			try {
				const files = await readable(() => listFiles(zip, bounds, decode));
				let room = bounds.totalBytes;
				for (const file of files) room -= await readable(() => unpackFile(zip, file, {
					directory,
					room,
					bounds
				}));
				return files.map(({ name }) => name);
			} finally {
				zip.close();
			}
		}
		async function readable(work) {
			try {
				return await work();
			} catch (error) {
				if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error)) throw error;
				throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.mw)("the artifact is no archive that can be read to its end", error);
			}
		}
		async function listFiles(zip, bounds, decode) {
			if (zip.entryCount > 2 * bounds.files) throw tooMany(zip.entryCount, bounds);
			const files = [];
			let declared = 0;
			for await (const entry of zip.eachEntry()) {
				const name = decode(entry);
				const isDirectory = name.endsWith("/");
				refuseName(isDirectory ? name.slice(0, -1) : name);
				refuseKind(entry, name, isDirectory);
				if (isDirectory) continue;
				declared += entry.uncompressedSize;
				if (entry.uncompressedSize > bounds.fileBytes || declared > bounds.totalBytes) throw tooLarge(bounds);
				if (files.push({
					name,
					entry
				}) > bounds.files) throw tooMany(files.length, bounds);
			}
			refuseCollisions(files);
			return files;
		}
		function refuseName(name) {
			const hazard = (0, _entry_name_js__WEBPACK_IMPORTED_MODULE_5__.a)(name);
			if (hazard !== null) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${JSON.stringify(name.slice(0, 120))}, which ${hazard}`);
		}
		function refuseKind(entry, name, isDirectory) {
			const type = entry.externalFileAttributes >>> 16 & TYPE_MASK;
			const shown = JSON.stringify(name.slice(0, 120));
			const isPlain = type === 0 || type === REGULAR_FILE;
			if (!isPlain && !isDirectory) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${shown}, which is a link or no regular file`);
			if (isDirectory && entry.uncompressedSize > 0) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${shown}, a folder with bytes`);
			if (entry.isEncrypted() || !entry.canDecodeFileData()) {
				throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${shown}, which is encrypted or packed in a way that artifacts never are`);
			}
		}
		function refuseCollisions(files) {
			const seen = new Set();
			const folders = new Set();
			for (const { name } of files) {
				const key = (0, _entry_name_js__WEBPACK_IMPORTED_MODULE_5__.R)(name);
				if (seen.has(key)) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${JSON.stringify(name.slice(0, 120))} twice`);
				seen.add(key);
				for (let at = key.lastIndexOf("/"); at > 0; at = key.lastIndexOf("/", at - 1)) folders.add(key.slice(0, at));
			}
			for (const folder of folders) {
				if (seen.has(folder)) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${JSON.stringify(folder)} as a file and as a folder`);
			}
		}
		async function unpackFile(zip, { name, entry }, place) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.directory, name);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
				const file = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "wx", 384), true);
				const most = Math.min(place.bounds.fileBytes, place.room);
				let [bytes, checksum] = [0, 0];
				for await (const chunk of await zip.openReadStreamPromise(entry)) {
					bytes += chunk.byteLength;
					if (bytes > most) throw tooLarge(place.bounds);
					checksum = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(chunk, checksum);
					await file.writeFile(chunk);
				}
				if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) {
					throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.mw)(`${JSON.stringify(name)} in the artifact does not fit its checksum`);
				}
				return bytes;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function tooMany(entries, bounds) {
			return (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact holds ${entries} entries; at most ${bounds.files} files are taken`);
		}
		function tooLarge(bounds) {
			return (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_4__.J5)(`the artifact unpacks to more than ${bounds.fileBytes} bytes in a file or ${bounds.totalBytes} in all`);
		}
	}),
	45797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => takeOver });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _artifact_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83336);
		var _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53023);
		var _artifact_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30913);
		var _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28743);
		var _read_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57586);
		const WATCH_EVERY_MS = 200;
		async function takeOver(request) {
			const { nameOrDirectory, kind, context, log } = request;
			const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, nameOrDirectory);
			const isName = (0, _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__.k1)(nameOrDirectory);
			if (await isDirectory(directory)) {
				if (isName) log.info(`The ${kind} is the directory ${directory}; an artifact of that name is not looked for.`);
				return directory;
			}
			if (!isName) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_3__.LO)(`there is no directory ${directory} with the ${kind}, and no artifact has such a name`);
			if (context.artifacts.refusal !== null) throw (0, _artifact_service_js__WEBPACK_IMPORTED_MODULE_4__.T)(context.artifacts.refusal);
			const place = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.tempDirectory, `loop-actions-${kind}-`));
			try {
				return await log.group(`Download ${nameOrDirectory}`, async () => {
					const service = await (0, _artifact_service_js__WEBPACK_IMPORTED_MODULE_4__.w)(context.artifacts);
					return await receive(service, nameOrDirectory, {
						kind,
						place
					});
				});
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, {
					recursive: true,
					force: true
				});
				throw error;
			}
		}
		async function isDirectory(path) {
			const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
			return stats?.isDirectory() === true;
		}
		async function receive(service, name, { kind, place }) {
			const bounds = _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_5__.so[kind];
			const artifact = await service.find(name);
			if (artifact === null) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_3__.LO)(`this run has no artifact ${name}, and the workspace no directory of that name`);
			const most = (0, _hand_off_kind_js__WEBPACK_IMPORTED_MODULE_5__.tn)(bounds);
			if (artifact.size > most) throw tooHeavy(name, most);
			const packed = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, "packed");
			const content = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, "content");
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(packed);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(content, { mode: 448 });
			const archive = await downloadWithin(service, artifact, {
				directory: packed,
				most
			});
			const files = await (0, _read_archive_js__WEBPACK_IMPORTED_MODULE_6__.b)(archive, content, bounds);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(packed, { recursive: true });
			if (files.length === 0) throw (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_3__.mw)(`artifact ${name} is empty`);
			return content;
		}
		async function downloadWithin(service, artifact, to) {
			let watch;
			const overweight = new Promise((_resolve, reject) => {
				watch = setInterval(() => {
					void weigh(to.directory).then((bytes) => {
						if (bytes > to.most) reject(tooHeavy(artifact.name, to.most));
					});
				}, WATCH_EVERY_MS);
			});
			overweight.catch(() => {});
			try {
				const archive = await Promise.race([service.download(artifact, to.directory), overweight]);
				if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(archive)).size > to.most) throw tooHeavy(artifact.name, to.most);
				return archive;
			} finally {
				clearInterval(watch);
			}
		}
		async function weigh(directory) {
			const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
			const sizes = await Promise.all(names.map((name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).then(({ size }) => size, () => 0)));
			return sizes.reduce((sum, size) => sum + size, 0);
		}
		function tooHeavy(name, most) {
			return (0, _artifact_error_js__WEBPACK_IMPORTED_MODULE_3__.J5)(`artifact ${name} is larger than the ${most} bytes that are taken`);
		}
	}),
	68495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aJ: () => CANDIDATE_FILES,
			yj: () => Candidate
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
		var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38345);
		const CANDIDATE_FILES = [
			"change.patch",
			"fix.patch",
			"transcript.jsonl",
			"notes.md",
			"interrupt.json"
		];
		const CandidatePullRequest = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			headSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The commit that was judged; fixes go on top of this one and no other."),
			baseRef: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
			headTree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of headSha with fix.patch, which is what a fix pushes."),
			fixes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				check: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
				fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{16}$/)
			})).max(200).describe("What fix.patch mends: check and fingerprint of its findings.")
		}).describe("The pull request that a candidate was built from.");
		const Candidate = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.describe("The root ticket whose budget this spends."),
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of base plus change.patch."),
			createdAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).describe("The agent that made it."),
			box: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["strong", "weak"]).describe("How the agent was boxed."),
			usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__._U,
			stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.T,
			pullRequest: CandidatePullRequest.exactOptional().describe("Absent for a candidate that a maker made of a ticket."),
			continues: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional().describe("<run>/<attempt> whose change it started from; absent: the base."),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.jgl(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(CANDIDATE_FILES), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				sha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np,
				bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
			})).describe("Every file beside candidate.json, by name."),
			digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.describe("Over everything else in this document, and so over the files.")
		}).describe("A candidate change.");
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
	6697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G9: () => readCandidate,
			d8: () => writeCandidate,
			vP: () => verifyCandidateTree
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73480);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68495);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71527);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62634);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79049);
		var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98029);
		const MANIFEST = "candidate.json";
		const FILE_LIMITS = {
			"change.patch": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.patchBytes,
			"fix.patch": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.patchBytes,
			"transcript.jsonl": 64 * 1024 * 1024,
			"notes.md": 1024 * 1024,
			"interrupt.json": _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes
		};
		async function writeCandidate(directory, content) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
			const files = {};
			for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.aJ) {
				const body = content.files[name];
				if (body === undefined) continue;
				const bytes = Buffer.from(body);
				if (bytes.length > FILE_LIMITS[name]) {
					throw invalid(`${name} would be larger than ${FILE_LIMITS[name]} bytes`, "Bound what the agent may produce.");
				}
				files[name] = {
					sha256: (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.sc)(bytes),
					bytes: bytes.length
				};
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), bytes);
			}
			const manifest = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.hQ)({
				...content.manifest,
				schemaVersion: 1,
				files
			});
			const fit = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.yj.safeParse(manifest);
			if (!fit.success) {
				const places = fit.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".")}: ${message}`);
				throw invalid(`the manifest would not fit its schema (${places.join("; ")})`, "Report it: the maker wrote it so.");
			}
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
			return manifest;
		}
		async function readCandidate(directory, options) {
			const text = await readPart(directory, MANIFEST, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.P.jsonBytes);
			const manifest = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__.d)(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.yj, text.toString("utf8"), {
				name: MANIFEST,
				code: "E_CANDIDATE_INVALID",
				digestCode: "E_CANDIDATE_DIGEST"
			});
			if (options.expectedDigest !== undefined && options.expectedDigest !== manifest.digest) {
				throw digestError(`the candidate has digest ${manifest.digest}, but ${options.expectedDigest} was handed over`);
			}
			if (manifest.repository.toLowerCase() !== options.repository.toLowerCase()) {
				throw invalid(`the candidate is for ${manifest.repository}, not for ${options.repository}`, "Hand over the candidate of this run.");
			}
			await requireOnly(directory, Object.keys(manifest.files));
			const parts = new Map();
			for (const name of _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.aJ) {
				const listed = manifest.files[name];
				if (listed === undefined) continue;
				const bytes = await readPart(directory, name, FILE_LIMITS[name]);
				if (bytes.length !== listed.bytes || (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.sc)(bytes) !== listed.sha256) {
					throw digestError(`${name} does not fit its hash in ${MANIFEST}`);
				}
				if (name !== "transcript.jsonl") parts.set(name, bytes);
			}
			return {
				manifest,
				patch: parts.get("change.patch") ?? Buffer.alloc(0),
				fix: parts.get("fix.patch") ?? null,
				notes: parts.get("notes.md")?.toString("utf8") ?? null,
				interrupt: parts.get("interrupt.json")?.toString("utf8") ?? null,
				directory
			};
		}
		async function verifyCandidateTree(repository, candidate) {
			const { baseSha, tree: claimed } = candidate.manifest;
			const base = await repository.fetchCommit(baseSha);
			let tree;
			try {
				tree = await repository.applyPatch(base, candidate.patch);
			} catch (error) {
				if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.Rn)(error, "E_GIT_REFUSED")) throw error;
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_INVALID", {
					message: error.message,
					remedy: error.remedy,
					cause: error
				});
			}
			if (tree === claimed) return tree;
			throw invalid(`the patch on ${baseSha} gives tree ${tree}, but the manifest names ${claimed}`, "Make the candidate again: its patch and its manifest do not belong together.");
		}
		async function requireOnly(directory, listed) {
			const allowed = new Set([MANIFEST, ...listed]);
			const extra = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => !allowed.has(name));
			if (extra.length === 0) return;
			const names = extra.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
			throw invalid(`the candidate holds files its manifest does not list: ${names.join(", ")}`, "Leave only its own files.");
		}
		function readPart(directory, name, maxBytes) {
			return (0, _regular_file_js__WEBPACK_IMPORTED_MODULE_7__.X)({
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name),
				name,
				maxBytes,
				code: "E_CANDIDATE_INVALID"
			});
		}
		function invalid(message, remedy) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_INVALID", {
				message,
				remedy
			});
		}
		function digestError(message) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__.jO("E_CANDIDATE_DIGEST", {
				message,
				remedy: "It was changed or swapped on its way. Run the maker again; never edit a candidate by hand."
			});
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
	}),
	44538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { takeLeftBehind: () => takeLeftBehind });
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45797);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var _read_planned_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90703);
		async function takeLeftBehind(action, plan, item) {
			const { context, log } = action;
			if (context.artifacts.refusal !== null) return null;
			try {
				const name = _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.ym.candidate(item.id);
				const directory = await (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_1__.w)({
					nameOrDirectory: name,
					kind: "candidate",
					context,
					log
				});
				const candidate = await (0, _read_planned_candidate_js__WEBPACK_IMPORTED_MODULE_2__.M)({ context }, {
					directory,
					digest: undefined
				}, plan, item);
				log.info(`${item.id}: what its maker had uploaded is kept for the next attempt.`);
				return candidate;
			} catch (error) {
				if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Rn)(error)) throw error;
				log.info(`${item.id}: its maker left nothing to go on from (${error.message}).`);
				return null;
			}
		}
	}),
	90703: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => readPlannedCandidate });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
		async function readPlannedCandidate(deps, from, plan, item) {
			const candidate = await (0, _loop_actions_git__WEBPACK_IMPORTED_MODULE_1__.G9)(from.directory, {
				repository: deps.context.repository,
				...from.digest === undefined ? {} : { expectedDigest: from.digest }
			});
			const { manifest } = candidate;
			const planned = item ?? plan.items.find(({ id }) => id === manifest.item);
			const { runAttempt } = deps.context;
			const isLater = planned !== undefined && manifest.attempt > planned.attempt && manifest.attempt <= runAttempt;
			const told = {
				item: manifest.item,
				run: manifest.run,
				attempt: manifest.attempt,
				base: manifest.baseSha
			};
			const wanted = {
				item: planned?.id,
				run: plan.run,
				attempt: isLater ? manifest.attempt : planned?.attempt,
				base: plan.baseSha
			};
			if ((0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(told, wanted)) return candidate;
			const place = ({ item: id, run, attempt, base }) => `${id ?? "an item of the plan"} in run ${run}, attempt ${attempt ?? "of the plan"}, on ${base}`;
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_CANDIDATE_INVALID", {
				message: `the candidate is for ${place(told)}, not for ${place(wanted)}`,
				remedy: "Hand over the candidate that this run’s maker made for this item."
			});
		}
	})
};
