export const id = 1643;
export const ids = [1643];
export const modules = {
	40748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$$: () => bytesOf,
			D9: () => bytePathOf,
			WG: () => quotePath,
			b6: () => textOf,
			uh: () => bytePathOfText
		});
		function bytesOf(path) {
			return Buffer.from(path, "latin1");
		}
		function bytePathOf(bytes) {
			return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
		}
		function bytePathOfText(text) {
			return bytePathOf(Buffer.from(text, "utf8"));
		}
		function textOf(path) {
			return bytesOf(path).toString("utf8");
		}
		function quotePath(path) {
			const text = textOf(path);
			const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
			return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
	}),
	10842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ct: () => findGit,
			KL: () => buildGitEnvironment,
			gp: () => basicCredential
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		const TRANSPORT_VARIABLES = [
			"HTTP_PROXY",
			"HTTPS_PROXY",
			"NO_PROXY",
			"ALL_PROXY",
			"http_proxy",
			"https_proxy",
			"no_proxy",
			"all_proxy",
			"SSL_CERT_FILE",
			"SSL_CERT_DIR",
			"GIT_SSL_CAINFO",
			"CURL_CA_BUNDLE",
			"TMPDIR"
		];
		const HARDENING = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.untrackedCache", "false"],
			["core.attributesFile", "/dev/null"],
			["core.excludesFile", "/dev/null"],
			["core.autocrlf", "false"],
			["core.safecrlf", "false"],
			["core.symlinks", "true"],
			["core.fileMode", "true"],
			["core.precomposeUnicode", "false"],
			["core.protectHFS", "true"],
			["core.protectNTFS", "true"],
			["core.quotePath", "true"],
			["core.pager", "cat"],
			["core.askPass", ""],
			["credential.helper", ""],
			["commit.gpgSign", "false"],
			["tag.gpgSign", "false"],
			["push.gpgSign", "false"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["fetch.recurseSubmodules", "false"],
			["submodule.recurse", "false"],
			["safe.directory", "*"],
			["http.lowSpeedLimit", "1000"],
			["http.lowSpeedTime", "60"]
		];
		const SYSTEM_DIRECTORIES = [
			"/usr/bin",
			"/usr/local/bin",
			"/opt/homebrew/bin",
			"/bin"
		];
		async function findGit(path) {
			const inherited = (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((directory) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory));
			for (const directory of [...SYSTEM_DIRECTORIES, ...inherited]) {
				const candidate = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "git");
				try {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
					return candidate;
				} catch {}
			}
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.jO("E_GIT_FAILED", {
				message: "git was not found on this machine",
				remedy: "Install git 2.39 or later on the runner."
			});
		}
		function buildGitEnvironment(sources) {
			const environment = {
				PATH: [
					(0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(sources.gitPath),
					"/usr/bin",
					"/bin"
				].join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
				HOME: "/dev/null",
				XDG_CONFIG_HOME: "/dev/null",
				LC_ALL: "C",
				TZ: "UTC",
				GIT_DIR: sources.gitDir,
				GIT_CONFIG_NOSYSTEM: "1",
				GIT_CONFIG_GLOBAL: sources.globalConfigFile ?? "/dev/null",
				GIT_ATTR_NOSYSTEM: "1",
				GIT_NO_REPLACE_OBJECTS: "1",
				GIT_NO_LAZY_FETCH: "1",
				GIT_TERMINAL_PROMPT: "0",
				GIT_OPTIONAL_LOCKS: "0",
				GIT_LITERAL_PATHSPECS: "1",
				GIT_PAGER: "cat",
				GIT_EDITOR: ":",
				GIT_ALLOW_PROTOCOL: "http:https:file"
			};
			if (sources.workTree !== undefined) environment.GIT_WORK_TREE = sources.workTree;
			for (const name of TRANSPORT_VARIABLES) {
				const value = sources.inherited[name];
				if (value !== undefined && value !== "") environment[name] = value;
			}
			if (sources.userAgent !== undefined) environment.GIT_HTTP_USER_AGENT = `git/2 ${sources.userAgent}`;
			for (const [name, value] of Object.entries(sources.call)) environment[name] = value;
			const settings = [...HARDENING, ...sources.auth.map(({ url, token }) => [`http.${url}.extraheader`, authorizationHeader(token)])];
			environment.GIT_CONFIG_COUNT = String(settings.length);
			for (const [index, [key, value]] of settings.entries()) {
				environment[`GIT_CONFIG_KEY_${index}`] = key;
				environment[`GIT_CONFIG_VALUE_${index}`] = value;
			}
			return environment;
		}
		function authorizationHeader(token) {
			return `AUTHORIZATION: basic ${basicCredential(token)}`;
		}
		function basicCredential(token) {
			return Buffer.from(`x-access-token:${token}`).toString("base64");
		}
	}),
	20317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TX: () => gitFailureKind,
			bd: () => classifyGitFailure,
			tv: () => gitFailure,
			zg: () => redactGitText
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var _git_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10842);
		const FAILURE_PATTERNS = [
			["workflow-scope", /refusing to allow .{0,200}(?:create or update|to modify) workflow|without `workflows?` (?:scope|permission)/i],
			["protected", /protected branch|GH006|GH013|repository rule violations|pre-receive hook declined/i],
			["rejected-non-fast-forward", /non-fast-forward|fetch first|stale info|\(already exists\)|cannot lock ref|failed to update ref|reference already exists|incorrect old value|remote ref updated since checkout/i],
			["auth", /authentication failed|could not read username|could not read password|invalid username or password|permission to .{0,300} denied|the requested URL returned error: 40[13]|repository not found|repository '.{0,500}' not found|access denied/i],
			["unreachable", /could not resolve host|couldn't connect|failed to connect|connection (?:refused|reset|timed out)|operation (?:timed out|too slow)|network is unreachable|the requested URL returned error: (?:429|5\d\d)|unexpected disconnect|the remote end hung up|early EOF|RPC failed|does not appear to be a git repository|ssl|gnutls/i]
		];
		function classifyGitFailure(stderr) {
			const text = stderr.slice(-16e3);
			return FAILURE_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
		}
		const REMEDIES = {
			"rejected-non-fast-forward": "Somebody else wrote to the branch. Fetch it and apply the change again.",
			auth: "Check that the token is valid for this repository and that the job has `permissions: contents: write` where it pushes, `contents: read` where it reads.",
			"workflow-scope": "The change touches .github/workflows, which the workflow's token may not write. A person has to make it.",
			protected: "The branch is protected or a ruleset refuses the push. Push to another branch, or allow the app in the rule.",
			unreachable: "The server could not be reached or answered with a fault. Run it again; if it persists, check the server and the proxy.",
			other: "Read the last lines above; they are git’s own."
		};
		function redactGitText(text, auth) {
			let redacted = text.replace(/:\/\/[^/\s@]{1,500}@/g, "://***@").replace(/(authorization:\s*)[^\r\n]*/gi, "$1***");
			for (const { token } of auth) {
				if (token === "") continue;
				redacted = redacted.replaceAll(token, "***").replaceAll((0, _git_environment_js__WEBPACK_IMPORTED_MODULE_0__.gp)(token), "***");
			}
			return redacted;
		}
		function gitFailure(args, outcome, stderr) {
			const kind = classifyGitFailure(stderr);
			const lines = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("hint:")).slice(-6).map((line) => line.slice(0, 400));
			const words = lines.length === 0 ? "" : `: ${lines.join(" | ")}`;
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_GIT_FAILED", {
				message: `git ${subcommandOf(args)} ${outcome}${words}`,
				remedy: REMEDIES[kind],
				cause: { kind }
			});
		}
		function gitFailureKind(error) {
			if (!(error instanceof _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO) || error.code !== "E_GIT_FAILED") return "other";
			const kind = error.cause?.kind;
			return typeof kind === "string" && kind in REMEDIES ? kind : "other";
		}
		function subcommandOf(args) {
			return args.find((argument, index) => !argument.startsWith("-") && args[index - 1] !== "-c") ?? "";
		}
	}),
	19278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => createGit });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10842);
		var _git_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20317);
		const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
		const DEFAULT_DEADLINE_MS = 5 * 60 * 1e3;
		const MAX_STDERR_BYTES = 64 * 1024;
		function createGit(options) {
			for (const path of [options.gitDir, options.workTree]) {
				if (path !== undefined && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
					throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_GIT_REFUSED", {
						message: `git was given the relative path ${JSON.stringify(path)}`,
						remedy: "Hand in an absolute path."
					});
				}
			}
			let gitPath;
			const runBytes = async (args, call = {}) => {
				gitPath ??= (0, _git_environment_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(options.env?.PATH);
				return runProcess(await gitPath, options, args, call);
			};
			return {
				gitDir: options.gitDir,
				runBytes,
				run: async (args, call) => {
					const result = await runBytes(args, call);
					return {
						...result,
						stdout: result.stdout.toString("utf8")
					};
				}
			};
		}
		async function runProcess(gitPath, options, args, call) {
			const auth = [...options.auth ?? [], ...call.auth ?? []];
			const workTree = call.workTree ?? options.workTree;
			const environment = (0, _git_environment_js__WEBPACK_IMPORTED_MODULE_3__.KL)({
				gitPath,
				gitDir: options.gitDir,
				workTree,
				inherited: options.env ?? {},
				auth,
				globalConfigFile: options.globalConfigFile,
				userAgent: options.userAgent,
				call: call.env ?? {}
			});
			const ended = await supervise(gitPath, args, environment, {
				cwd: call.cwd ?? workTree ?? "/",
				input: call.input,
				maxBytes: call.maxBytes ?? DEFAULT_MAX_BYTES,
				deadlineMs: call.deadlineMs ?? options.deadlineMs ?? DEFAULT_DEADLINE_MS
			});
			const stderr = (0, _git_failure_js__WEBPACK_IMPORTED_MODULE_4__.zg)(ended.stderr, auth);
			options.log?.debug(`git ${(0, _git_failure_js__WEBPACK_IMPORTED_MODULE_4__.zg)(args.join(" "), auth).slice(0, 300)}: ${ended.trouble ?? ended.exitCode}`);
			if (ended.trouble !== null) throw (0, _git_failure_js__WEBPACK_IMPORTED_MODULE_4__.tv)(args, ended.trouble, stderr);
			if (ended.exitCode !== 0 && call.allowFailure !== true) {
				throw (0, _git_failure_js__WEBPACK_IMPORTED_MODULE_4__.tv)(args, `failed with exit code ${ended.exitCode}`, stderr);
			}
			return {
				exitCode: ended.exitCode,
				stdout: ended.stdout,
				stderr
			};
		}
		function supervise(gitPath, args, env, limits) {
			return new Promise((resolve) => {
				const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(gitPath, args, {
					cwd: limits.cwd,
					env,
					stdio: "pipe",
					detached: true
				});
				const chunks = [];
				let size = 0;
				let stderr = Buffer.alloc(0);
				let trouble = null;
				const stop = (reason) => {
					trouble ??= reason;
					killGroup(child.pid);
				};
				const timer = setTimeout(() => stop(`did not end within ${limits.deadlineMs} ms`), limits.deadlineMs);
				child.stdout.on("data", (chunk) => {
					size += chunk.length;
					if (size > limits.maxBytes) stop(`printed more than ${limits.maxBytes} bytes`);
					else chunks.push(chunk);
				});
				child.stderr.on("data", (chunk) => {
					stderr = Buffer.concat([stderr, chunk]).subarray(-MAX_STDERR_BYTES);
				});
				child.stdin.on("error", () => {});
				child.stdin.end(limits.input ?? "");
				child.on("error", (error) => {
					trouble ??= `could not be started (${error.message})`;
				});
				child.on("close", (code, signal) => {
					clearTimeout(timer);
					if (code === null) trouble ??= `was ended by ${signal ?? "an unknown signal"}`;
					resolve({
						exitCode: code ?? -1,
						stdout: Buffer.concat(chunks),
						stderr: stderr.toString("utf8"),
						trouble
					});
				});
			});
		}
		function killGroup(pid) {
			if (pid === undefined) return;
			try {
				process.kill(-pid, "SIGKILL");
			} catch {}
		}
	}),
	14801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => readObjects });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		async function readObjects(git, names, { maxBytes } = {}) {
			if (names.length === 0) return [];
			const { stdout } = await git.runBytes([
				"cat-file",
				"--buffer",
				"--batch"
			], {
				input: names.map((name) => `${name}\n`).join(""),
				...maxBytes === undefined ? {} : { maxBytes }
			});
			let at = 0;
			return names.map(() => {
				const end = stdout.indexOf(10, at);
				if (end < 0) throw cutShort();
				const [, sha, type, size] = HEADER.exec(stdout.subarray(at, end).toString("latin1")) ?? [];
				at = end + 1;
				if (sha === undefined || type === undefined) return null;
				const bytes = stdout.subarray(at, at + Number(size));
				if (bytes.length !== Number(size)) throw cutShort();
				at += bytes.length + 1;
				return {
					sha,
					type,
					bytes
				};
			});
		}
		const HEADER = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]+)$/;
		function cutShort() {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INTERNAL", {
				message: "git cat-file answered in an unknown form",
				remedy: "Report it together with the version of git."
			});
		}
	}),
	87024: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mi: () => CHANGE_LIMITS,
			FT: () => findTreeHazards,
			g8: () => refuseHazards
		});
		var loop_error = __webpack_require__(79049);
		var byte_path = __webpack_require__(40748);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/name-hazards.js";
		const MAX_PATH_CHARACTERS = 1e3;
		const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
		const CONTROL = /\p{Cc}|[\u2028\u2029]/u;
		const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/u;
		function findNameHazard(path) {
			const text = (0, byte_path.b6)(path);
			if (!(0, byte_path.$$)(path).equals(Buffer.from(text, "utf8"))) return "has a name that is not UTF-8";
			if (text.length > MAX_PATH_CHARACTERS) return `has a path longer than ${MAX_PATH_CHARACTERS} characters`;
			if (CONTROL.test(text)) return "has a control character in its name";
			if (INVISIBLE.test(text)) return "has an invisible or direction-changing character in its name";
			for (const name of text.split(/[\\/]/)) {
				if (isGitName(name)) return "uses a name that some file systems take for .git";
				if (name === "" || name === "." || name === "..") return "has an empty, \".\" or \"..\" part in its path";
			}
			return null;
		}
		function isGitName(name) {
			const folded = name.replace(HFS_IGNORED, "").normalize("NFKC").toLowerCase();
			return /^(?:\.git|git~[0-9])(?:[ .]*$|[ .]*:)/.test(folded);
		}
		var tree_listing = __webpack_require__(12957);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/symlink-hazards.js";
		const MAX_HOPS = 40;
		function findSymlinkEscapes(step) {
			const hazards = [];
			for (const [path, entry] of step.next) {
				if (entry.mode !== tree_listing.KB.symlink) continue;
				const problem = followLink(path, step.next, step.targets);
				if (problem === null) continue;
				const before = step.base.get(path);
				const unchanged = before?.objectId === entry.objectId && before.mode === entry.mode;
				if (unchanged && followLink(path, step.base, step.targets) !== null) continue;
				hazards.push(`${(0, byte_path.WG)(path)} ${problem}`);
			}
			return hazards;
		}
		function followLink(link, tree, targets) {
			const resolved = [];
			const pending = link.split("/");
			let hops = 0;
			while (pending.length > 0) {
				const name = pending.shift();
				if (name === undefined || name === "" || name === ".") continue;
				if (name === "..") {
					if (resolved.pop() === undefined) return "is a symbolic link that leaves the repository";
					continue;
				}
				if (isGitName((0, byte_path.b6)(name))) return "is a symbolic link into .git";
				resolved.push(name);
				const entry = tree.get(resolved.join("/"));
				if (entry?.mode !== tree_listing.KB.symlink) continue;
				if (++hops > MAX_HOPS) return "is a symbolic link that never ends";
				const target = targets.get(entry.objectId);
				if (target === undefined || target === "") return "is a symbolic link whose target is unknown";
				if (target.startsWith("/")) return "is a symbolic link to an absolute path";
				resolved.pop();
				pending.unshift(...target.split("/"));
			}
			return null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/git/src/tree-hazards.js";
		const CHANGE_LIMITS = {
			files: 1e4,
			bytes: 32 * 1024 * 1024
		};
		function findTreeHazards(step) {
			const hazards = [];
			const added = [];
			let changed = 0;
			let bytes = 0;
			for (const [path, entry] of step.next) {
				const before = step.base.get(path);
				if (before?.objectId === entry.objectId && before.mode === entry.mode) continue;
				changed++;
				bytes += entry.size ?? 0;
				if (before === undefined) added.push(path);
				const name = before === undefined ? findNameHazard(path) : null;
				if (name !== null) hazards.push(`${(0, byte_path.WG)(path)} ${name}`);
				if (entry.mode === tree_listing.KB.gitlink) hazards.push(`${(0, byte_path.WG)(path)} is a nested repository or submodule`);
			}
			for (const path of step.base.keys()) if (!step.next.has(path)) changed++;
			if (changed > CHANGE_LIMITS.files) hazards.push(`${changed} files are changed, at most ${CHANGE_LIMITS.files} may be`);
			if (bytes > CHANGE_LIMITS.bytes) hazards.push(`${bytes} bytes are changed, at most ${CHANGE_LIMITS.bytes} may be`);
			if (hazards.length === 0 && changed > 0) {
				hazards.push(...findCaseCollisions(step.next, added));
				hazards.push(...findBareRepositories(step.next, added));
				hazards.push(...findSymlinkEscapes(step));
			}
			return hazards;
		}
		function refuseHazards(hazards) {
			if (hazards.length === 0) return;
			const more = hazards.length > 5 ? ` (and ${hazards.length - 5} more)` : "";
			throw new loop_error.jO("E_GIT_REFUSED", {
				message: `the change can't be a candidate: ${hazards.slice(0, 5).join("; ")}${more}`,
				remedy: "Take these paths out of the change; a person can make such a change by hand."
			});
		}
		function findCaseCollisions(next, added) {
			if (added.length === 0) return [];
			const spellings = new Map();
			const isNew = new Set(added);
			const clashes = new Set();
			const ordered = [...[...next.keys()].filter((path) => !isNew.has(path)), ...added];
			for (const path of ordered) {
				for (const prefix of prefixesOf(path)) {
					const folded = (0, byte_path.b6)(prefix).normalize("NFKC").toLowerCase();
					const known = spellings.get(folded);
					if (known === undefined) spellings.set(folded, prefix);
					else if (known !== prefix && isNew.has(path)) {
						clashes.add(`${(0, byte_path.WG)(path)} differs from ${(0, byte_path.WG)(known)} only in case or composition`);
					}
				}
			}
			return [...clashes];
		}
		function findBareRepositories(next, added) {
			const parts = new Map();
			const touched = new Set();
			const isNew = new Set(added);
			for (const path of next.keys()) {
				for (const match of path.matchAll(/(?<=^|\/)(?:HEAD$|(?:objects|refs)(?=\/))/g)) {
					const directory = path.slice(0, match.index);
					parts.set(directory, (parts.get(directory) ?? new Set()).add(match[0]));
					if (isNew.has(path)) touched.add(directory);
				}
			}
			return [...parts].filter(([directory, seen]) => seen.size === 3 && touched.has(directory)).map(([directory]) => `${(0, byte_path.WG)(directory)} looks like a bare repository`);
		}
		function* prefixesOf(path) {
			for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) yield path.slice(0, at);
			yield path;
		}
	}),
	12957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KB: () => TREE_MODES,
			R8: () => filesOf,
			nT: () => listTree,
			qm: () => requireObjectName
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var _byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40748);
		const TREE_MODES = {
			file: "100644",
			executable: "100755",
			symlink: "120000",
			gitlink: "160000"
		};
		const LISTING_BYTES = 512 * 1024 * 1024;
		async function listTree(git, treeish) {
			const { stdout } = await git.runBytes([
				"ls-tree",
				"-r",
				"-l",
				"-z",
				"--full-tree",
				requireObjectName(treeish)
			], { maxBytes: LISTING_BYTES });
			const entries = new Map();
			for (const record of (0, _byte_path_js__WEBPACK_IMPORTED_MODULE_0__.D9)(stdout).split("\0")) {
				if (record === "") continue;
				const tab = record.indexOf("	");
				const [mode, , objectId, size] = record.slice(0, tab).split(/ +/);
				if (mode === undefined || objectId === undefined || size === undefined) {
					throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_INTERNAL", {
						message: "git ls-tree printed a line of an unknown form",
						remedy: "Report it together with the version of git."
					});
				}
				entries.set(record.slice(tab + 1), {
					mode,
					objectId,
					size: size === "-" ? null : Number(size)
				});
			}
			return entries;
		}
		function filesOf(listing) {
			return [...listing].map(([path, entry]) => ({
				path: (0, _byte_path_js__WEBPACK_IMPORTED_MODULE_0__.b6)(path),
				...entry
			}));
		}
		function requireObjectName(name) {
			if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\^\{(?:tree|commit)\})?$/.test(name)) return name;
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_GIT_REFUSED", {
				message: `${JSON.stringify(name.slice(0, 100))} is not a full object id`,
				remedy: "Fetch the commit first and use the id that comes back."
			});
		}
	}),
	10589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => createTrustedRepository });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var loop_error = __webpack_require__(79049);
		var limits = __webpack_require__(73480);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/scratch.js";
		async function withScratch(parent, use) {
			const directory = (0, external_node_path_.join)(parent, (0, external_node_crypto_.randomUUID)());
			await (0, promises_.mkdir)(directory, {
				recursive: true,
				mode: 448
			});
			try {
				return await use(directory);
			} finally {
				await (0, promises_.rm)(directory, {
					recursive: true,
					force: true
				});
			}
		}
		var tree_listing = __webpack_require__(12957);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/add-file.js";
		async function addFile(git, scratch, tree, file) {
			return withScratch(scratch, async (directory) => {
				const env = { GIT_INDEX_FILE: `${directory}/index` };
				await git.run(["read-tree", (0, tree_listing.qm)(tree)], { env });
				const blob = (await git.run([
					"hash-object",
					"-w",
					"--no-filters",
					"--stdin"
				], { input: file.text })).stdout.trim();
				await git.run([
					"update-index",
					"--add",
					"-z",
					"--index-info"
				], {
					env,
					input: `${tree_listing.KB.file} ${blob}\t${file.path}\0`
				});
				return (await git.run(["write-tree"], { env })).stdout.trim();
			});
		}
		var src_git = __webpack_require__(19278);
		var git_failure = __webpack_require__(20317);
		var byte_path = __webpack_require__(40748);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/lay-files.js";
		async function layFiles(git, scratch, treeish, { directory, paths }) {
			const listing = await (0, tree_listing.nT)(git, (0, tree_listing.qm)(treeish));
			const records = paths.flatMap((path) => {
				const file = listing.get((0, byte_path.uh)(path));
				return file === undefined ? [] : [`${file.mode} ${file.objectId}\t${(0, byte_path.uh)(path)}\0`];
			});
			if (records.length === 0) return;
			await withScratch(scratch, async (place) => {
				const call = {
					env: { GIT_INDEX_FILE: `${place}/index` },
					workTree: directory
				};
				await git.run([
					"update-index",
					"--add",
					"-z",
					"--index-info"
				], {
					...call,
					input: (0, byte_path.$$)(records.join(""))
				});
				await git.run([
					"checkout-index",
					"--all",
					"--force",
					"--quiet"
				], call);
			});
		}
		var read_objects = __webpack_require__(14801);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/symlink-targets.js";
		async function readSymlinkTargets(git, trees, known) {
			const targets = new Map(known);
			const wanted = new Set();
			for (const tree of trees) {
				for (const { mode, objectId, size } of tree.values()) {
					if (mode === tree_listing.KB.symlink && !targets.has(objectId) && (size ?? 0) <= 4096) wanted.add(objectId);
				}
			}
			for (const object of await (0, read_objects.$)(git, [...wanted])) {
				if (object !== null) targets.set(object.sha, (0, byte_path.D9)(object.bytes));
			}
			return targets;
		}
		var tree_hazards = __webpack_require__(87024);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/patch.js";
		async function applyPatch(git, scratch, baseCommit, patch) {
			if (patch.length > limits.P.patchBytes) {
				throw refusal(`the patch is larger than ${limits.P.patchBytes} bytes`);
			}
			const base = (0, tree_listing.qm)(baseCommit);
			if (patch.length === 0) return (await git.run([
				"rev-parse",
				"--verify",
				`${base}^{tree}`
			])).stdout.trim();
			const tree = await withScratch(scratch, async (directory) => {
				const env = { GIT_INDEX_FILE: (0, external_node_path_.join)(directory, "index") };
				await git.run(["read-tree", base], { env });
				try {
					await git.run([
						"apply",
						"--cached",
						"--binary",
						"--whitespace=nowarn",
						"-p1",
						"-"
					], {
						env,
						input: patch
					});
				} catch (error) {
					if ((0, loop_error.Rn)(error, "E_GIT_FAILED")) throw refusal(`the patch does not apply to ${base}`, error);
					throw error;
				}
				return (await git.run(["write-tree"], { env })).stdout.trim();
			});
			await refuseTree(git, base, tree);
			return tree;
		}
		async function refuseTree(git, base, tree) {
			const before = await (0, tree_listing.nT)(git, base);
			const next = await (0, tree_listing.nT)(git, tree);
			const targets = await readSymlinkTargets(git, [before, next], new Map());
			(0, tree_hazards.g8)((0, tree_hazards.FT)({
				base: before,
				next,
				targets
			}));
		}
		function refusal(message, cause) {
			return new loop_error.jO("E_GIT_REFUSED", {
				message,
				remedy: "Make the candidate again from the base that the plan names.",
				cause
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/git/src/publication.js";
		async function commitTree(git, request) {
			const { tree, parent, author, date } = request;
			const call = {
				input: request.message.replaceAll("\0", ""),
				env: {
					GIT_AUTHOR_NAME: author.name,
					GIT_AUTHOR_EMAIL: author.email,
					GIT_AUTHOR_DATE: date,
					GIT_COMMITTER_NAME: author.name,
					GIT_COMMITTER_EMAIL: author.email,
					GIT_COMMITTER_DATE: date
				}
			};
			const args = [
				"commit-tree",
				(0, tree_listing.qm)(tree),
				"-p",
				(0, tree_listing.qm)(parent),
				"-F",
				"-"
			];
			return (await git.run(args, call)).stdout.trim();
		}
		async function pushCommit(git, request) {
			const commit = (0, tree_listing.qm)(request.commit);
			const ref = await requireBranch(git, request.branch);
			const held = (await git.run([
				"rev-parse",
				"--verify",
				`${commit}^{tree}`
			])).stdout.trim();
			if (held !== request.tree) {
				throw publication_refusal(`commit ${commit} holds tree ${held}, but ${request.tree} was judged`, "Publish what was judged.");
			}
			const auth = request.auth === undefined ? [] : [request.auth];
			const before = await readRemoteBranch(git, request.url, ref, auth);
			if (before === commit) return {
				operation: "unchanged",
				headSha: commit
			};
			const lease = `--force-with-lease=${ref}:${request.expectedOld === null ? "" : (0, tree_listing.qm)(request.expectedOld)}`;
			const flags = [
				"--no-verify",
				"--no-follow-tags",
				"--no-signed",
				"--recurse-submodules=no"
			];
			try {
				await git.run([
					"push",
					...flags,
					lease,
					"--",
					request.url,
					`${commit}:${ref}`
				], { auth });
			} catch (error) {
				const found = await readRemoteBranch(git, request.url, ref, auth).catch(() => null);
				if (found !== commit) throw error;
			}
			const after = await readRemoteBranch(git, request.url, ref, auth);
			if (after !== commit) {
				throw publication_refusal(`after the push ${request.branch} is at ${after ?? "nothing"}, not at ${commit}`, "Somebody wrote to the branch at the same moment. Run the action again.");
			}
			return {
				operation: request.expectedOld === null ? "created" : "updated",
				headSha: commit
			};
		}
		async function readRemoteBranch(git, url, ref, auth) {
			const { stdout } = await git.run([
				"ls-remote",
				"--refs",
				"--",
				url,
				ref
			], { auth });
			const line = stdout.split("\n").find((candidate) => candidate.endsWith(`\t${ref}`));
			return line?.slice(0, line.indexOf("	")) ?? null;
		}
		async function requireBranch(git, branch) {
			const ref = `refs/heads/${branch}`;
			const { exitCode } = await git.run(["check-ref-format", ref], { allowFailure: true });
			if (exitCode === 0 && !branch.startsWith("-") && !/[\p{Cc}\s]/u.test(branch)) return ref;
			throw publication_refusal(`${JSON.stringify(branch.slice(0, 200))} is not a branch name`, "Choose another branch prefix.");
		}
		function publication_refusal(message, remedy) {
			return new loop_error.jO("E_GIT_REFUSED", {
				message,
				remedy
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/git/src/repository-files.js";
		async function readCommittedFile(git, commit, path, maxBytes = limits.P.stateBytes) {
			const { stdout } = await git.run([
				"ls-tree",
				"-l",
				"-z",
				"--full-tree",
				(0, tree_listing.qm)(commit),
				"--",
				path
			]);
			const record = stdout.split("\0").find((line) => line.slice(line.indexOf("	") + 1) === path);
			if (record === undefined) return null;
			const [mode, , objectId = "", size] = record.slice(0, record.indexOf("	")).split(/ +/);
			const refuse = (problem, remedy) => {
				throw new loop_error.jO("E_GIT_REFUSED", {
					message: `${(0, byte_path.WG)((0, byte_path.uh)(path))} ${problem}`,
					remedy
				});
			};
			if (mode !== tree_listing.KB.file && mode !== tree_listing.KB.executable) {
				return refuse("is not a regular file in the base commit", "Commit the file itself in its place.");
			}
			if (Number(size) > maxBytes) {
				return refuse(`is larger than ${maxBytes} bytes in the base commit`, "Make it smaller.");
			}
			const content = (await git.runBytes([
				"cat-file",
				"blob",
				objectId
			], { maxBytes })).stdout;
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(content);
			} catch {
				return refuse("is not UTF-8 in the base commit", "Save it as UTF-8.");
			}
		}
		async function exportTree(git, scratch, treeish, directory) {
			await (0, promises_.mkdir)(directory, { recursive: true });
			if ((await (0, promises_.readdir)(directory)).length > 0) {
				throw new loop_error.jO("E_GIT_REFUSED", {
					message: `a tree can't be written into ${directory}: it is not empty`,
					remedy: "Hand in a fresh directory."
				});
			}
			await withScratch(scratch, async (place) => {
				const call = {
					env: { GIT_INDEX_FILE: `${place}/index` },
					workTree: directory
				};
				await git.run(["read-tree", (0, tree_listing.qm)(treeish)], call);
				await git.run([
					"checkout-index",
					"--all",
					"--force",
					"--quiet"
				], call);
			});
		}
		const EXPORTER = {
			NAME: "loop-actions",
			EMAIL: "loop-actions@localhost",
			DATE: "2000-01-01T00:00:00Z"
		};
		async function addHistory(git, treeish, directory) {
			const own = (0, src_git.l)({
				gitDir: (0, external_node_path_.join)(directory, ".git"),
				workTree: directory
			});
			await own.run([
				"init",
				"--quiet",
				"--template=",
				"--initial-branch=main"
			]);
			const env = {
				GIT_AUTHOR_NAME: EXPORTER.NAME,
				GIT_AUTHOR_EMAIL: EXPORTER.EMAIL,
				GIT_AUTHOR_DATE: EXPORTER.DATE,
				GIT_COMMITTER_NAME: EXPORTER.NAME,
				GIT_COMMITTER_EMAIL: EXPORTER.EMAIL,
				GIT_COMMITTER_DATE: EXPORTER.DATE
			};
			const tree = `${(0, tree_listing.qm)(treeish)}^{tree}`;
			const commit = (await git.run([
				"commit-tree",
				tree,
				"-m",
				"Base of this check"
			], { env })).stdout.trim();
			const flags = [
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--update-head-ok"
			];
			await own.run([
				"fetch",
				...flags,
				git.gitDir,
				`${commit}:refs/heads/main`
			]);
			await own.run(["read-tree", commit]);
		}
		;
		"CONCATENATED MODULE: ./build/packages/git/src/restore-paths.js";
		async function restorePaths(git, scratch, trees, paths) {
			const tree = (0, tree_listing.qm)(trees.tree);
			if (paths.length === 0) return (await git.run([
				"rev-parse",
				"--verify",
				`${tree}^{tree}`
			])).stdout.trim();
			const listing = await (0, tree_listing.nT)(git, trees.source);
			const none = "0".repeat(/^[0-9a-f]+/.exec(tree)?.[0].length ?? 40);
			const records = paths.map((path) => {
				const { mode, objectId } = listing.get((0, byte_path.uh)(path)) ?? {
					mode: "0",
					objectId: none
				};
				return `${mode} ${objectId}\t${(0, byte_path.uh)(path)}\0`;
			});
			records.sort((left, right) => Number(right.startsWith("0 ")) - Number(left.startsWith("0 ")));
			return withScratch(scratch, async (place) => {
				const call = { env: { GIT_INDEX_FILE: `${place}/index` } };
				await git.run(["read-tree", tree], call);
				await git.run([
					"update-index",
					"--add",
					"--replace",
					"-z",
					"--index-info"
				], {
					...call,
					input: (0, byte_path.$$)(records.join(""))
				});
				return (await git.run(["write-tree"], call)).stdout.trim();
			});
		}
		var external_node_fs_ = __webpack_require__(73024);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/ignore-rules.js";
		const NOTHING = new Set();
		async function loadIgnoreRules(git, base, skeleton) {
			const files = [...base].filter(([path, { mode }]) => isIgnoreFile(path) && mode !== tree_listing.KB.symlink);
			if (files.length === 0) return { ignored: async () => NOTHING };
			for (const [path, { objectId }] of files) {
				const place = placeOf(skeleton, path);
				await (0, promises_.mkdir)(dirnameOf(place), { recursive: true });
				await (0, promises_.writeFile)(place, (await git.runBytes([
					"cat-file",
					"blob",
					objectId
				])).stdout);
			}
			return { ignored: async (paths, directories) => {
				if (paths.length === 0) return NOTHING;
				for (const path of paths) if (directories.has(path)) await (0, promises_.mkdir)(placeOf(skeleton, path), { recursive: true });
				return askGit(git, skeleton, paths);
			} };
		}
		async function askGit(git, skeleton, paths) {
			const call = {
				input: Buffer.concat(paths.map((path) => (0, byte_path.$$)(`./${path}\0`))),
				workTree: skeleton,
				env: { GIT_LITERAL_PATHSPECS: "0" },
				allowFailure: true
			};
			const { exitCode, stdout, stderr } = await git.runBytes([
				"check-ignore",
				"--no-index",
				"--stdin",
				"-z"
			], call);
			if (exitCode > 1) throw (0, git_failure.tv)(["check-ignore"], `failed with exit code ${exitCode}`, stderr);
			const answers = (0, byte_path.D9)(stdout).split("\0").slice(0, -1);
			return new Set(answers.map((path) => path.slice("./".length)));
		}
		function isIgnoreFile(path) {
			return path === ".gitignore" || path.endsWith("/.gitignore");
		}
		function placeOf(root, path) {
			return Buffer.concat([Buffer.from(`${root}/`), (0, byte_path.$$)(path)]);
		}
		function dirnameOf(place) {
			return (0, byte_path.$$)((0, external_node_path_.dirname)((0, byte_path.D9)(place)));
		}
		;
		"CONCATENATED MODULE: ./build/packages/git/src/tree-diff.js";
		const STATUSES = {
			A: "added",
			D: "deleted",
			M: "modified",
			R: "renamed",
			T: "type-changed"
		};
		const DIFF_FLAGS = [
			"-r",
			"--no-ext-diff",
			"--no-textconv",
			"--no-color",
			"--ignore-submodules=none",
			"--diff-algorithm=myers"
		];
		async function diffTrees(git, base, tree) {
			const { stdout } = await git.run([
				"diff-tree",
				...DIFF_FLAGS,
				"--find-renames=50%",
				"-l1000",
				"--raw",
				"--numstat",
				"--full-index",
				"-z",
				(0, tree_listing.qm)(base),
				(0, tree_listing.qm)(tree)
			]);
			return parseDiff(stdout);
		}
		async function makePatch(git, base, tree, maxBytes) {
			const { stdout } = await git.runBytes([
				"diff-tree",
				"-p",
				...DIFF_FLAGS,
				"--no-renames",
				"--binary",
				"--full-index",
				"--unified=3",
				"--src-prefix=a/",
				"--dst-prefix=b/",
				(0, tree_listing.qm)(base),
				(0, tree_listing.qm)(tree)
			], { maxBytes });
			return stdout;
		}
		function parseDiff(text) {
			const fields = text.split("\0");
			const changes = new Map();
			let at = 0;
			const take = () => {
				const field = fields[at++];
				if (field === undefined) throw malformed();
				return field;
			};
			while (at < fields.length && fields[at] !== "") {
				const field = take();
				if (field.startsWith(":")) {
					const [oldMode = "", newMode = "", , , letter = ""] = field.slice(1).split(" ");
					const status = STATUSES[letter.slice(0, 1)];
					if (status === undefined) throw malformed();
					const first = take();
					const renamed = status === "renamed" ? {
						path: take(),
						oldPath: first
					} : { path: first };
					changes.set(renamed.path, {
						...renamed,
						status,
						oldMode,
						newMode,
						addedLines: 0,
						deletedLines: 0,
						binary: false
					});
					continue;
				}
				applyCounts(changes, field, take);
			}
			return [...changes.values()];
		}
		function applyCounts(changes, field, take) {
			const [, added = "", deleted = "", inline = ""] = /^([^\t]*)\t([^\t]*)\t(.*)$/s.exec(field) ?? [];
			if (inline === "") take();
			const path = inline === "" ? take() : inline;
			const change = changes.get(path);
			if (change === undefined) throw malformed();
			const binary = added === "-";
			changes.set(path, {
				...change,
				binary: change.binary || binary,
				addedLines: change.addedLines + (binary ? 0 : Number(added)),
				deletedLines: change.deletedLines + (binary ? 0 : Number(deleted))
			});
		}
		function malformed() {
			return new loop_error.jO("E_INTERNAL", {
				message: "git diff-tree printed a record of an unknown form",
				remedy: "Report it together with the version of git."
			});
		}
		var work_tree_walk = __webpack_require__(31610);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/snapshot.js";
		async function takeSnapshot(git, scratch, workDirectory, baseCommit) {
			const base = await (0, tree_listing.nT)(git, baseCommit);
			return withScratch(scratch, async (directory) => {
				const rules = await loadIgnoreRules(git, base, (0, external_node_path_.join)(directory, "ignore"));
				const found = await readingFiles(() => (0, work_tree_walk.jn)(workDirectory, base, rules));
				const reading = {
					root: workDirectory,
					base,
					found,
					blobs: new Map(),
					bytes: 0
				};
				const next = await readingFiles(() => readEntries(reading));
				const targets = await readSymlinkTargets(git, [base], symlinkBlobs(next, reading.blobs));
				(0, tree_hazards.g8)((0, tree_hazards.FT)({
					base,
					next,
					targets
				}));
				await writeBlobs(git, directory, reading.blobs);
				const tree = await writeTree(git, (0, external_node_path_.join)(directory, "index"), {
					commit: baseCommit,
					base,
					next
				});
				return {
					tree,
					changes: await diffTrees(git, baseCommit, tree)
				};
			});
		}
		async function readingFiles(read) {
			try {
				return await read();
			} catch (error) {
				const { code, path } = error;
				if (code === undefined || path === undefined) throw error;
				return refuse(`${(0, byte_path.WG)((0, byte_path.uh)(String(path)))} can't be read (${code})`);
			}
		}
		async function readEntries(reading) {
			const next = new Map();
			for (const [path, entry] of reading.base) if (entry.mode === tree_listing.KB.gitlink) next.set(path, entry);
			const names = countNames(reading.found);
			const readInto = async ([path, file]) => {
				const entry = await readEntry(reading, path, file, names);
				if (entry !== null) next.set(path, entry);
			};
			const files = [...reading.found];
			await (0, work_tree_walk.oq)(files.filter(([, { size }]) => size <= SMALL_BYTES), readInto);
			for (const file of files) if (file[1].size > SMALL_BYTES) await readInto(file);
			return next;
		}
		const SMALL_BYTES = 256 * 1024;
		async function readEntry(reading, path, file, names) {
			const before = reading.base.get(path);
			if (before?.mode === tree_listing.KB.gitlink) refuse(`${(0, byte_path.WG)(path)} stands where the base has a submodule`);
			if (file.kind === "other") {
				return before === undefined ? null : refuse(`${(0, byte_path.WG)(path)} is neither a file nor a symbolic link`);
			}
			const entry = file.kind === "symlink" ? await readLink(reading, path) : await readFile(reading, path, file);
			const changed = before?.objectId !== entry.objectId;
			if (changed && file.kind === "file" && names.get(file.identity) !== file.links) {
				refuse(`${(0, byte_path.WG)(path)} is a hard link to a file outside the repository`);
			}
			return entry;
		}
		function countNames(found) {
			const names = new Map();
			for (const { identity } of found.values()) names.set(identity, (names.get(identity) ?? 0) + 1);
			return names;
		}
		async function readLink(reading, path) {
			const target = await (0, promises_.readlink)((0, work_tree_walk.VV)(reading.root, path), { encoding: "buffer" });
			const objectId = keepBlob(reading, path, target);
			return {
				mode: tree_listing.KB.symlink,
				objectId,
				size: target.length
			};
		}
		async function readFile(reading, path, file) {
			const mode = file.executable ? tree_listing.KB.executable : tree_listing.KB.file;
			const before = reading.base.get(path);
			if (file.size > tree_hazards.Mi.bytes) {
				if (before?.size !== file.size) tooMuch(path);
				const objectId = await hashLargeFile(reading, path, file.size);
				if (objectId !== before.objectId) tooMuch(path);
				return {
					mode,
					objectId,
					size: file.size
				};
			}
			const content = await withFile(reading, path, async (handle) => handle.readFile());
			return {
				mode,
				objectId: keepBlob(reading, path, content),
				size: content.length
			};
		}
		function keepBlob(reading, path, content) {
			const before = reading.base.get(path)?.objectId;
			const objectId = blobHash(reading, content.length).update(content).digest("hex");
			if (objectId === before) return objectId;
			if (!reading.blobs.has(objectId)) {
				reading.bytes += content.length;
				if (reading.bytes > tree_hazards.Mi.bytes) tooMuch(path);
				reading.blobs.set(objectId, content);
			}
			return objectId;
		}
		async function hashLargeFile(reading, path, size) {
			return withFile(reading, path, async (handle) => {
				const hash = blobHash(reading, size);
				for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk);
				return hash.digest("hex");
			});
		}
		function blobHash(reading, size) {
			const [first] = reading.base.values();
			return (0, external_node_crypto_.createHash)(first?.objectId.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
		}
		async function withFile(reading, path, use) {
			const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
			const handle = await (0, promises_.open)((0, work_tree_walk.VV)(reading.root, path), flags);
			try {
				if (!(await handle.stat()).isFile()) refuse(`${(0, byte_path.WG)(path)} changed while it was read`);
				return await use(handle);
			} finally {
				await handle.close();
			}
		}
		function symlinkBlobs(next, blobs) {
			const targets = new Map();
			for (const { mode, objectId } of next.values()) {
				const content = mode === tree_listing.KB.symlink ? blobs.get(objectId) : undefined;
				if (content !== undefined) targets.set(objectId, (0, byte_path.D9)(content));
			}
			return targets;
		}
		async function writeBlobs(git, directory, blobs) {
			if (blobs.size === 0) return;
			const places = [];
			for (const [objectId, content] of blobs) {
				const place = (0, external_node_path_.join)(directory, objectId);
				await (0, promises_.writeFile)(place, content, {
					mode: 384,
					flag: "wx"
				});
				places.push(place);
			}
			await git.run([
				"hash-object",
				"-w",
				"--no-filters",
				"--stdin-paths"
			], { input: `${places.join("\n")}\n` });
		}
		async function writeTree(git, index, { commit, base, next }) {
			const env = { GIT_INDEX_FILE: index };
			await git.run(["read-tree", commit], { env });
			const records = [];
			for (const [path, { objectId }] of base) {
				if (!next.has(path)) records.push(`0 ${"0".repeat(objectId.length)}\t${path}\0`);
			}
			for (const [path, { mode, objectId }] of next) {
				const before = base.get(path);
				if (before?.objectId !== objectId || before.mode !== mode) records.push(`${mode} ${objectId}\t${path}\0`);
			}
			if (records.length > 0) {
				await git.run([
					"update-index",
					"-z",
					"--index-info"
				], {
					env,
					input: (0, byte_path.$$)(records.join(""))
				});
			}
			return (await git.run(["write-tree"], { env })).stdout.trim();
		}
		function tooMuch(path) {
			return refuse(`more than ${tree_hazards.Mi.bytes} bytes are changed, ${(0, byte_path.WG)(path)} among them`);
		}
		function refuse(problem) {
			(0, tree_hazards.g8)([problem]);
			throw new Error("unreachable");
		}
		;
		"CONCATENATED MODULE: ./build/packages/git/src/trusted-repository.js";
		const ATTRIBUTES = "* -text -crlf -eol -ident -filter -working-tree-encoding -export-subst -export-ignore !diff !merge\n";
		async function createTrustedRepository(options) {
			const { directory } = options;
			requireSource(options.source);
			await (0, promises_.mkdir)(directory, {
				recursive: true,
				mode: 448
			});
			if ((await (0, promises_.readdir)(directory)).length > 0) {
				throw new loop_error.jO("E_GIT_REFUSED", {
					message: `a trusted repository can't be made in ${directory}: it is not empty`,
					remedy: "Hand in a fresh directory."
				});
			}
			const gitDir = (0, external_node_path_.join)(directory, "repository.git");
			const globalConfigFile = (0, external_node_path_.join)(directory, "gitconfig");
			await (0, promises_.writeFile)(globalConfigFile, "[safe]\n	directory = *\n");
			const { env, auth, userAgent, log } = options;
			const git = (0, src_git.l)({
				gitDir,
				globalConfigFile,
				...env === undefined ? {} : { env },
				...auth === undefined ? {} : { auth },
				...userAgent === undefined ? {} : { userAgent },
				...log === undefined ? {} : { log }
			});
			await git.run([
				"init",
				"--quiet",
				"--bare",
				"--template=",
				"--initial-branch=main"
			]);
			await (0, promises_.mkdir)((0, external_node_path_.join)(gitDir, "info"), { recursive: true });
			await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "info", "attributes"), ATTRIBUTES);
			return bindRepository(git, directory, options.source);
		}
		function bindRepository(git, directory, source) {
			const scratch = (0, external_node_path_.join)(directory, "scratch");
			const here = new Set();
			return {
				directory,
				git,
				fetchCommit: async (revision, options = {}) => {
					if (here.has(revision) && options.depth !== null) return revision;
					const commit = await fetchCommit(git, source, revision, {
						...options,
						isFirst: here.size === 0
					});
					here.add(commit);
					return commit;
				},
				treeOf: (commit) => resolve(git, `${commit}^{tree}`),
				listFiles: async (treeish) => (0, tree_listing.R8)(await (0, tree_listing.nT)(git, treeish)),
				readFile: (commit, path, maxBytes) => readCommittedFile(git, commit, path, maxBytes),
				exportTree: (treeish, target) => exportTree(git, scratch, treeish, target),
				exportCheckout: async (treeish, target) => {
					await exportTree(git, scratch, treeish, target);
					await addHistory(git, treeish, target);
				},
				layFiles: (treeish, into) => layFiles(git, scratch, treeish, into),
				snapshot: (workDirectory, baseCommit) => takeSnapshot(git, scratch, workDirectory, (0, tree_listing.qm)(baseCommit)),
				diffTrees: (base, tree) => diffTrees(git, base, tree),
				makePatch: (base, tree) => makePatch(git, base, tree, limits.P.patchBytes),
				applyPatch: (baseCommit, patch) => applyPatch(git, scratch, baseCommit, patch),
				restorePaths: (trees, paths) => restorePaths(git, scratch, trees, paths),
				addFile: (tree, file) => addFile(git, scratch, tree, file),
				refuseHazards: (base, tree) => refuseTree(git, base, tree),
				commitTree: (request) => commitTree(git, request),
				pushCommit: (request) => pushCommit(git, request)
			};
		}
		async function fetchCommit(git, source, revision, options) {
			const wanted = wantedRef(revision);
			const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(wanted);
			const depth = options.depth === undefined ? 1 : options.depth;
			if (isId && depth !== null && !options.isFirst && (await git.run([
				"cat-file",
				"-e",
				`${wanted}^{tree}`
			], { allowFailure: true })).exitCode === 0) {
				return resolve(git, `${wanted}^{commit}`);
			}
			const kept = `refs/loop/${isId ? wanted : "fetched"}`;
			const flags = [
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--no-recurse-submodules",
				"--no-auto-maintenance"
			];
			if (depth !== null) flags.push(`--depth=${depth}`);
			try {
				await git.run([
					"fetch",
					...flags,
					"--",
					source,
					`+${wanted}:${kept}`
				]);
			} catch (error) {
				if (!(0, loop_error.Rn)(error, "E_GIT_FAILED") || (0, git_failure.TX)(error) !== "other") throw error;
				throw new loop_error.jO("E_BASE_UNKNOWN", {
					message: `${revision} was not found in the repository (${error.message})`,
					remedy: "Check that the ref exists and was not rewritten since the plan was made; run triage again.",
					cause: error
				});
			}
			return resolve(git, `${kept}^{commit}`);
		}
		function wantedRef(revision) {
			const safe = /^[^\p{Cc}\s:^~?*[\\+-][^\p{Cc}\s:^~?*[\\]*$/u.test(revision) && !revision.includes("..");
			if (!safe) {
				throw new loop_error.jO("E_BASE_UNKNOWN", {
					message: `${JSON.stringify(revision.slice(0, 100))} is not a commit id, branch or ref`,
					remedy: "Give a full commit id, a branch name or a ref such as refs/heads/main."
				});
			}
			if (revision === "HEAD" || revision.startsWith("refs/") || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
				return revision;
			}
			return `refs/heads/${revision}`;
		}
		function requireSource(source) {
			if ((0, external_node_path_.isAbsolute)(source) || /^(?:https?|file):\/\//.test(source)) return;
			throw new loop_error.jO("E_GIT_REFUSED", {
				message: `${JSON.stringify(source.slice(0, 100))} is neither an http(s) or file URL nor an absolute path`,
				remedy: "Give the URL of the repository."
			});
		}
		async function resolve(git, revision) {
			return (await git.run([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				revision
			])).stdout.trim();
		}
	}),
	31610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VV: () => placeIn,
			jn: () => walkWorkTree,
			oq: () => inBatches
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40748);
		var _tree_hazards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87024);
		var _tree_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12957);
		async function walkWorkTree(root, base, rules) {
			const tracked = trackedDirectories(base);
			const found = new Map();
			let untracked = 0;
			let level = [""];
			while (level.length > 0) {
				const listed = (await inBatches(level, (directory) => listDirectory(root, directory))).flat();
				const directories = new Set(listed.filter(({ stats }) => stats.isDirectory()).map(({ path }) => path));
				const unknown = listed.map(({ path }) => path).filter((path) => !base.has(path) && !tracked.has(path));
				const ignored = await rules.ignored(unknown, directories);
				const next = [];
				for (const { path, stats } of listed) {
					if (ignored.has(path)) continue;
					if (stats.isDirectory()) {
						next.push(path);
						continue;
					}
					if (!base.has(path) && ++untracked > _tree_hazards_js__WEBPACK_IMPORTED_MODULE_1__.Mi.files) {
						(0, _tree_hazards_js__WEBPACK_IMPORTED_MODULE_1__.g8)([`more than ${_tree_hazards_js__WEBPACK_IMPORTED_MODULE_1__.Mi.files} files are new, ${(0, _byte_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(path)} among them`]);
					}
					found.set(path, workFile(stats));
				}
				(0, _tree_hazards_js__WEBPACK_IMPORTED_MODULE_1__.g8)(await nestedRepositories(root, next, base));
				level = next.filter((directory) => base.get(directory)?.mode !== _tree_listing_js__WEBPACK_IMPORTED_MODULE_3__.KB.gitlink);
			}
			return found;
		}
		async function listDirectory(root, directory) {
			const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(placeIn(root, directory), { encoding: "buffer" })).map(_byte_path_js__WEBPACK_IMPORTED_MODULE_2__.D9);
			const paths = names.filter((name) => !(directory === "" && name === ".git")).map((name) => directory === "" ? name : `${directory}/${name}`);
			const listed = await inBatches(paths, async (path) => ({
				path,
				stats: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(placeIn(root, path), { bigint: true })
			}));
			return listed;
		}
		async function nestedRepositories(root, directories, base) {
			const problems = await inBatches(directories, async (directory) => {
				if (base.get(directory)?.mode === _tree_listing_js__WEBPACK_IMPORTED_MODULE_3__.KB.gitlink) {
					const content = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(placeIn(root, directory));
					return content.length === 0 ? [] : [`${(0, _byte_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(directory)} is a submodule and has content`];
				}
				const inner = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(placeIn(root, `${directory}/.git`)).catch(() => null);
				return inner === null ? [] : [`${(0, _byte_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(directory)} is a nested repository`];
			});
			return problems.flat();
		}
		function workFile(stats) {
			return {
				kind: stats.isFile() ? "file" : stats.isSymbolicLink() ? "symlink" : "other",
				executable: (stats.mode & 64n) !== 0n,
				size: Number(stats.size),
				links: Number(stats.nlink),
				identity: `${stats.dev}:${stats.ino}`
			};
		}
		function trackedDirectories(base) {
			const directories = new Set();
			for (const path of base.keys()) {
				for (let at = path.lastIndexOf("/"); at !== -1; at = path.lastIndexOf("/", at - 1)) {
					const directory = path.slice(0, at);
					if (directories.has(directory)) break;
					directories.add(directory);
				}
			}
			return directories;
		}
		function placeIn(root, path) {
			return path === "" ? Buffer.from(root) : Buffer.concat([Buffer.from(`${root}/`), (0, _byte_path_js__WEBPACK_IMPORTED_MODULE_2__.$$)(path)]);
		}
		const BATCH = 64;
		async function inBatches(values, visit) {
			const results = [];
			for (let at = 0; at < values.length; at += BATCH) {
				results.push(...await Promise.all(values.slice(at, at + BATCH).map(visit)));
			}
			return results;
		}
	}),
	20511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => speaker });
		var _loop_actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23504);
		function speaker(context) {
			return (0, _loop_actions_github__WEBPACK_IMPORTED_MODULE_0__.N)({
				version: context.actionVersion,
				action: context.actionName,
				job: context.job
			});
		}
	})
};
