export const id = 1146;
export const ids = [1146];
export const modules = {
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
