export const id = 6041;
export const ids = [6041, 6912];
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
	7610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bb: () => AUTONOMY_DECISIONS,
			DQ: () => Autonomy,
			y: () => PATH_TIERS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	92404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YI: () => InterruptAnswer,
			gx: () => GivenAnswer
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		const AnswerMeans = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["comment", "label"]);
		const InterruptAnswer = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("answer"),
			id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(220).describe("`<interrupt>/answer`: recording it again changes nothing."),
			interrupt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200).describe("The id of the interrupt that it closes."),
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI.describe("The run that took the answer up."),
			person: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200).describe("Login of who answered first; had write access when that was read."),
			by: AnswerMeans,
			askedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc.nullable().describe("When the question stood on the issue; null where GitHub does not show it."),
			answeredAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			responseMs: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().nullable().describe("From askedAt to answeredAt; null where askedAt is."),
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(8e3).describe("The words, sanitised and without secrets; empty where there were none."),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5().nullable().describe("The comment; null for a label.")
		}).describe("The answer of a person to an interrupt.");
		const GivenAnswer = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			question: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4e3).describe("Sanitised."),
			person: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
			at: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(8e3).describe("Sanitised; data, never an instruction of ours.")
		}).describe("What a person answered to a question of the loop.");
	}),
	98413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OK: () => Interrupt,
			aI: () => missingFromBlock,
			j5: () => INTERRUPT_CATEGORIES,
			mk: () => InterruptCategory
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_finding_js__WEBPACK_IMPORTED_MODULE_2__.of).max(50),
			noOtherWay: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3).exactOptional().describe("Why nothing else is left to try."),
			wall: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3).exactOptional().describe("What only a person can open, grant or decide.")
		}).describe("One question to a person.");
		function missingFromBlock(claim) {
			const said = new Set([claim.question, ...claim.tried].map(bare));
			const missing = [
				[claim.tried.some(saysSomething), "`tried`: what you tried"],
				[claim.evidence.some((text) => saysSomething(text) && !said.has(bare(text))), "`evidence`: the output you saw, word for word"],
				[saysSomething(claim.noOtherWay), "`noOtherWay`: why nothing else is left to try"],
				[saysSomething(claim.wall), "`wall`: what only a person can open, grant or decide"]
			];
			return missing.flatMap(([isThere, what]) => isThere ? [] : [what]);
		}
		const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
		function saysSomething(text) {
			return bare(text).length >= 8 && !/^(?:not applicable|nothing(?: else)?|unknown|no other way)\W*$/i.test(text.trim());
		}
	}),
	86169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KG: () => Intervention,
			kC: () => HEAL_ENDS,
			kb: () => InterventionCounts,
			q0: () => HealEnd
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	42631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EP: () => HUMAN_REVIEWS,
			MD: () => DEFAULT_REMEDIATION,
			Qq: () => REMEDIATION_ACTIONS
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	42943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bn: () => overallVerdict,
			KP: () => CheckResult,
			Y: () => Verdict,
			nK: () => VerdictValue,
			tO: () => VERDICT_VALUES
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
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
	31445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qn: () => WORK_FILES,
			R9: () => workName,
			US: () => itemOfWork,
			k5: () => PlannedWork,
			ui: () => isUnfinished
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _maker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31542);
		const WORK_FILES = {
			"change.patch": 1024 * 1024,
			"notes.md": 64 * 1024
		};
		const PlannedWork = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("What the change was made on; the base may have moved since."),
			tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.describe("The tree of that base plus change.patch."),
			digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.describe("Of the candidate, as the attempt that left it recorded it."),
			makers: _maker_js__WEBPACK_IMPORTED_MODULE_2__.yI.min(1).describe("Who made it."),
			passed: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().describe("Whether every judge passed it, so that it only waits to be published."),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.jgl(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["change.patch", "notes.md"]), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				sha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np,
				bytes: zod__WEBPACK_IMPORTED_MODULE_0__.Whr()
			})).describe("What is kept of it. Without change.patch only its notes are handed on.")
		}).describe("Work of an earlier attempt. Nobody trusts it: what comes of it is judged like any candidate.");
		const UNFINISHED = new Set([
			"cancelled",
			"interrupted",
			"environment",
			"budget-iterations",
			"budget-tool-calls",
			"budget-runtime",
			"budget-tokens",
			"budget-cost"
		]);
		function isUnfinished(stopReason) {
			return UNFINISHED.has(stopReason);
		}
		function workName(item) {
			return item.replace(/[^A-Za-z0-9_-]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
		}
		function itemOfWork(name) {
			try {
				const item = decodeURIComponent(name);
				return _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np.safeParse(item).success && workName(item) === name ? item : null;
			} catch {
				return null;
			}
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
	19381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rl: () => meteringOf,
			UN: () => modelsSeen,
			pr: () => METERINGS
		});
		const METERINGS = [
			"gateway",
			"estimate",
			"agent"
		];
		function modelsSeen({ spend }, before) {
			return spend === null ? before : [...new Set([...before ?? [], ...spend.models])].slice(0, MAX_MODELS);
		}
		const MAX_MODELS = 50;
		function meteringOf({ spend }, before) {
			const own = spend === null ? "agent" : spend.exact ? "gateway" : "estimate";
			return METERINGS.indexOf(own) > METERINGS.indexOf(before ?? "gateway") ? own : before ?? "gateway";
		}
	}),
	90119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$P: () => planItem,
			m3: () => readPlan,
			pD: () => writePlan
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var limits = __webpack_require__(73480);
		var json_document = __webpack_require__(62634);
		var schemas = __webpack_require__(80737);
		var identifiers = __webpack_require__(79182);
		var interrupt_answer = __webpack_require__(92404);
		var mode = __webpack_require__(78087);
		var work_in_progress = __webpack_require__(31445);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/plan.js";
		const Lease = schemas.rej({
			id: schemas.YjP().min(1).max(320),
			tokens: schemas.Whr().nonnegative().nullable().describe("null: no limit was given."),
			costUsd: identifiers.ms.describe("US dollars; null: no limit was given."),
			runtimeMs: schemas.Whr().positive().nullable(),
			pullRequest: schemas.zMY().describe("Whether the item holds one of the run’s pull-request slots."),
			expiresAt: identifiers.Dc
		}).describe("A reservation of budget.");
		const PlanItem = schemas.rej({
			id: identifiers.Np,
			number: schemas.Whr().positive(),
			title: schemas.YjP().describe("Sanitised."),
			body: schemas.YjP().describe("Sanitised."),
			bodySha256: identifiers.np.describe("Of the body as the tracker had it."),
			url: schemas.OZ5(),
			labels: schemas.YOg(schemas.YjP()),
			lineage: identifiers.Np,
			attempt: schemas.Whr().positive().describe("1 for the first attempt on the item in this run."),
			previousAttempts: schemas.YOg(schemas.YjP().max(2e3)).describe("What earlier attempts ended with, oldest first."),
			answers: schemas.YOg(interrupt_answer.gx).max(10).optional().describe("What people answered about it, oldest first."),
			lease: Lease,
			work: work_in_progress.k5.optional().describe("Where it goes on from; absent: it starts from the base.")
		}).describe("A selected ticket.");
		const PinnedFile = schemas.rej({
			path: schemas.YjP(),
			sha256: identifiers.np,
			text: schemas.YjP()
		});
		const Plan = schemas.rej({
			schemaVersion: schemas.euz(1),
			repository: identifiers.Ae,
			run: identifiers.PI,
			createdAt: identifiers.Dc,
			mode: mode.Kt,
			baseRef: schemas.YjP(),
			baseSha: identifiers.Vr,
			spec: PinnedFile.nullable().describe("null: the built-in shadow spec was in force."),
			escalationPolicy: PinnedFile.nullable(),
			gateChecklist: PinnedFile.nullable(),
			quarantined: schemas.YOg(schemas.YjP().min(1).max(500)).max(1e3).optional().describe("Globs that no agent may touch in this run. Absent: none."),
			items: schemas.YOg(PlanItem).max(256).describe("At most what a matrix may hold."),
			digest: identifiers.np
		}).describe("The plan of one run.");
		var loop_error = __webpack_require__(79049);
		var regular_file = __webpack_require__(98029);
		var work_files = __webpack_require__(87225);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/plan/plan-files.js";
		const FILE = "plan.json";
		async function writePlan(directory, plan, work = new Map()) {
			await (0, promises_.mkdir)(directory, { recursive: true });
			await (0, promises_.writeFile)((0, external_node_path_.join)(directory, FILE), `${JSON.stringify(plan, null, 2)}\n`);
			for (const { id } of plan.items) {
				const bytes = work.get(id);
				if (bytes !== undefined) await (0, work_files.i)(directory, id, bytes);
			}
		}
		async function readPlan(directory, options) {
			const path = (0, external_node_path_.join)(directory, FILE);
			const bytes = await (0, regular_file.X)({
				path,
				name: FILE,
				maxBytes: limits.P.jsonBytes,
				code: "E_PLAN_INVALID"
			});
			const plan = (0, json_document.d)(Plan, bytes.toString("utf8"), {
				name: FILE,
				code: "E_PLAN_INVALID"
			});
			if (options.expectedDigest !== undefined && options.expectedDigest !== plan.digest) {
				throw invalid(`the plan has digest ${plan.digest}, but ${options.expectedDigest} was handed over`);
			}
			if (plan.repository.toLowerCase() !== options.repository.toLowerCase()) {
				throw invalid(`the plan is for ${plan.repository}, not for ${options.repository}`);
			}
			if (plan.run !== options.run) throw invalid(`the plan is of run ${plan.run}, not of run ${options.run}`);
			return plan;
		}
		function planItem(plan, id) {
			const item = plan.items.find((candidate) => candidate.id === id || candidate.id === `#${id}`);
			if (item !== undefined) return item;
			throw invalid(`${JSON.stringify(id.slice(0, 100))} is not an item of this run’s plan`);
		}
		function invalid(message) {
			return new loop_error.jO("E_PLAN_INVALID", {
				message,
				remedy: "Hand over the plan that this run’s triage wrote; run triage again where it is lost."
			});
		}
	}),
	87225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => readWorkFiles,
			i: () => writeWorkFiles
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31445);
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98029);
		function placeOf(directory, item) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "work", (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.Ni)(item));
		}
		async function writeWorkFiles(directory, item, bytes) {
			const place = placeOf(directory, item);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
			for (const [name, content] of bytes) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name), content);
		}
		async function readWorkFiles(directory, { id, work }) {
			const place = placeOf(directory, id);
			const bytes = new Map();
			for (const name of Object.keys(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Qn)) {
				if (work?.files[name] === undefined) continue;
				const wanted = {
					path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name),
					name,
					maxBytes: _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.Qn[name],
					code: "E_CANDIDATE_INVALID"
				};
				bytes.set(name, await (0, _loop_actions_git__WEBPACK_IMPORTED_MODULE_4__.X)(wanted));
			}
			return bytes;
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
