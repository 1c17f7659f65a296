export const id = 5416;
export const ids = [5416];
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
	12340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => takePlan,
			openPlan: () => openPlan
		});
		var _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45797);
		var _plan_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90119);
		async function openPlan(input, action) {
			return (await takePlan(input, action)).plan;
		}
		async function takePlan(input, { context, log }) {
			const directory = await (0, _loop_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__.w)({
				nameOrDirectory: input.plan,
				kind: "plan",
				context,
				log
			});
			const plan = await (0, _plan_files_js__WEBPACK_IMPORTED_MODULE_1__.m3)(directory, {
				repository: context.repository,
				run: context.runId,
				expectedDigest: input.planDigest
			});
			return {
				plan,
				directory
			};
		}
	})
};
