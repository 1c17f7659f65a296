export const id = 1136;
export const ids = [1136];
export const modules = {
	96461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ro: () => CASES_FILE,
			nS: () => readHeldOutCases
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62634);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79049);
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98029);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80737);
		const CASES_FILE = "cases.jsonl";
		const MAX_BYTES = 16 * 1024 * 1024;
		const MAX_CASES = 1e4;
		const HeldOutCase = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(200).describe("Names the case in findings; the only part of it that is ever shown."),
			check: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().describe("Name of the held-out check it belongs to; absent: to every one."),
			input: zod__WEBPACK_IMPORTED_MODULE_2__.Pq9().describe("What the adapter gets on its standard input, as one line of JSON."),
			expect: zod__WEBPACK_IMPORTED_MODULE_2__.Pq9().describe("What it must answer. It never leaves the process of the gate."),
			tolerance: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				absolute: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nonnegative().optional(),
				relative: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nonnegative().optional()
			}).optional().describe("How far numbers may lie apart; either bound is enough. Absent: not at all."),
			seconds: zod__WEBPACK_IMPORTED_MODULE_2__.aig().positive().optional().describe("How long the answer may take, the start of the adapter included. Absent: until the check ends.")
		}).meta({
			id: "HeldOutCase",
			description: "An input the maker never sees, and the answer it must get."
		});
		async function readHeldOutCases(directory, check) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, CASES_FILE);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return null;
			const bytes = await (0, _loop_actions_git__WEBPACK_IMPORTED_MODULE_3__.X)({
				path,
				name: CASES_FILE,
				maxBytes: MAX_BYTES,
				code: "E_INPUT_INVALID"
			});
			const lines = bytes.toString("utf8").split("\n");
			const all = lines.flatMap((line, at) => line.trim() === "" ? [] : [readCase(line, at + 1)]);
			const cases = all.filter((found) => found.check === undefined || found.check === check);
			const twice = cases.find(({ id }, at) => cases.findIndex((other) => other.id === id) !== at);
			if (twice !== undefined) throw refused(`the id ${JSON.stringify(twice.id)} occurs twice`);
			if (all.length > MAX_CASES) throw refused(`it has more than ${MAX_CASES} cases`);
			if (all.length === 0) throw refused("it has no case");
			return cases.length === 0 ? null : cases;
		}
		function readCase(line, number) {
			const name = `held-out: ${CASES_FILE} line ${number}`;
			return (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_4__.d)(HeldOutCase, line, {
				name,
				code: "E_INPUT_INVALID"
			});
		}
		function refused(problem) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_5__.jO("E_INPUT_INVALID", {
				message: `held-out: ${CASES_FILE}: ${problem}`,
				remedy: "Write one JSON object per line: id, input and expect (docs/gate.md)."
			});
		}
	}),
	83422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kX: () => checkRoom,
			KD: () => openBox,
			ew: () => requireSecret
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		;
		"CONCATENATED MODULE: ./build/packages/gate/src/dependencies/home-toolchains.js";
		const KNOWN = [
			{
				programs: ".cargo/bin",
				home: {
					directory: ".rustup",
					variable: "RUSTUP_HOME"
				}
			},
			{ programs: "go/bin" },
			{ programs: ".local/bin" }
		];
		function findHomeToolchains(environment) {
			const { HOME: home = "", PATH: path = "" } = environment;
			const named = new Set(path.split(external_node_path_.delimiter));
			const found = KNOWN.filter(({ programs }) => {
				const directory = (0, external_node_path_.join)(home, programs);
				return home.startsWith("/") && named.has(directory) && (0, external_node_fs_.existsSync)(directory);
			});
			const homes = found.flatMap(({ home: own }) => {
				if (own === undefined) return [];
				const directory = environment[own.variable] ?? (0, external_node_path_.join)(home, own.directory);
				return (0, external_node_fs_.existsSync)(directory) ? [[own.variable, directory]] : [];
			});
			return {
				expose: [...found.map(({ programs }) => (0, external_node_path_.join)(home, programs)), ...homes.map(([, directory]) => directory)],
				environment: Object.fromEntries(homes)
			};
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var loop_error = __webpack_require__(79049);
		var regular_file = __webpack_require__(98029);
		var held_out_cases = __webpack_require__(96461);
		;
		"CONCATENATED MODULE: ./build/packages/gate/src/judge/held-out-source.js";
		const MAX_CASES_BYTES = 16 * 1024 * 1024;
		async function requireSecretSource(source) {
			const files = await source.repository.listFiles(source.baseSha);
			const inside = await placeInside(source);
			const committed = files.find(({ path }) => inside !== null && (inside === "" || path.startsWith(`${inside}/`)));
			if (committed !== undefined) throw readable(`it holds ${JSON.stringify(committed.path)} of the repository itself`);
			const path = (0, external_node_path_.join)(source.directory, held_out_cases.Ro);
			if ((0, external_node_fs_.existsSync)(path)) {
				const bytes = await (0, regular_file.X)({
					path,
					name: held_out_cases.Ro,
					maxBytes: MAX_CASES_BYTES,
					code: "E_INPUT_INVALID"
				});
				const same = files.find(({ objectId }) => objectId === blobId(bytes, objectId.length));
				if (same !== undefined) throw readable(`its cases are committed in the repository as ${JSON.stringify(same.path)}`);
			}
			if (source.readableByAll && (await originOf(source))?.toLowerCase() === source.name.toLowerCase()) {
				throw readable(`it is a checkout of ${source.name}, every ref of which everybody can read`);
			}
		}
		async function placeInside({ directory, checkout }) {
			const [place, root] = await Promise.all([(0, promises_.realpath)(directory), (0, promises_.realpath)(checkout)]);
			const path = (0, external_node_path_.relative)(root, place).split(external_node_path_.sep).join("/");
			return path === ".." || path.startsWith("../") ? null : path;
		}
		async function originOf({ directory, checkout }) {
			const root = await (0, promises_.realpath)(checkout);
			for (let place = await (0, promises_.realpath)(directory); place !== root; place = (0, external_node_path_.dirname)(place)) {
				const file = (0, external_node_path_.join)(place, ".git", "config");
				if ((0, external_node_fs_.existsSync)(file)) {
					const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec((0, external_node_fs_.readFileSync)(file, "utf8").slice(0, 65536))?.[1] ?? "";
					return /[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
				}
				if (place === (0, external_node_path_.dirname)(place)) break;
			}
			return null;
		}
		function blobId(bytes, length) {
			const hash = (0, external_node_crypto_.createHash)(length === 64 ? "sha256" : "sha1");
			return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
		}
		function readable(reason) {
			return new loop_error.jO("E_INPUT_INVALID", {
				message: `held-out: the makers can read it: ${reason}`,
				remedy: "Keep held-out files in a private repository of their own and check it out with a token that only the gate’s job has (docs/gate.md)."
			});
		}
		var abandoned_runs = __webpack_require__(29994);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/find-tools.js";
		const TOOL_DIRECTORIES = [
			"/usr/bin",
			"/bin",
			"/usr/sbin",
			"/sbin"
		];
		function findTools(node = process.execPath) {
			return {
				node,
				sudo: findTool("sudo"),
				unshare: findTool("unshare"),
				setpriv: findTool("setpriv"),
				timeout: findTool("timeout"),
				env: findTool("env"),
				prlimit: findTool("prlimit"),
				mount: findTool("mount"),
				chown: findTool("chown"),
				chmod: findTool("chmod"),
				find: findTool("find"),
				rm: findTool("rm"),
				kill: findTool("kill"),
				mkfifo: findTool("mkfifo"),
				ip: findTool("ip"),
				perl: findTool("perl")
			};
		}
		function findTool(name) {
			for (const directory of TOOL_DIRECTORIES) {
				const path = `${directory}/${name}`;
				try {
					(0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
					if ((0, external_node_fs_.statSync)(path).isFile()) return path;
				} catch {}
			}
			return null;
		}
		var hidden_paths = __webpack_require__(59546);
		var process_outcome = __webpack_require__(24727);
		var run_boxed = __webpack_require__(88948);
		var run_tool = __webpack_require__(6321);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/detect-box.js";
		const FIRST_UID = 60600;
		const LAST_UID = 60899;
		const TRIAL_DEADLINE_MS = 15e3;
		async function detectBox(detection) {
			const tools = detection.tools ?? findTools();
			const hidden = [...(0, hidden_paths.SH)(detection.env), ...detection.hide ?? []];
			const reasons = [];
			for (const kind of await possibleKinds(tools, reasons)) {
				const strength = kind === "root" || kind === "sudo" ? "strong" : "weak";
				const uid = kind === "userns" || kind === "session" ? null : freeUid();
				const box = {
					strength,
					kind,
					reasons: strength === "strong" ? [] : [...reasons],
					uid,
					tools,
					hidden
				};
				const problem = await findProblem(box);
				if (problem === null) {
					if (process.platform === "linux") await (0, abandoned_runs.Tj)(box);
					return box;
				}
				reasons.push(`${kind}: ${problem}`);
			}
			return {
				strength: "weak",
				kind: "session",
				reasons,
				uid: null,
				tools,
				hidden
			};
		}
		async function possibleKinds(tools, reasons) {
			if (process.platform !== "linux") {
				reasons.push(`${process.platform} has no namespaces: only the process group is killed`);
				return [];
			}
			if (process.getuid?.() === 0) return ["root", "uid"];
			if (tools.sudo === null) reasons.push("sudo: not on this machine");
			else {
				const answer = await (0, run_tool.q)({
					argv: [
						tools.sudo,
						"-n",
						"--",
						"/bin/true"
					],
					deadlineMs: TRIAL_DEADLINE_MS
				});
				if ((0, process_outcome.y)(answer)) return ["sudo", "userns"];
				reasons.push("sudo: it asks this user for a password");
			}
			return ["userns"];
		}
		async function findProblem(box) {
			try {
				const argv = ["/bin/cat", "/proc/self/status"];
				const outcome = await (0, run_boxed.a)(box, {
					argv,
					cwd: "/",
					env: {},
					deadlineMs: TRIAL_DEADLINE_MS,
					ownPaths: []
				});
				return (0, process_outcome.y)(outcome) ? findWeakness(box, outcome.stdout.text) : describeFailure(outcome);
			} catch (error) {
				return error.message;
			}
		}
		function findWeakness(box, status) {
			const fields = new Map(status.split("\n").map((line) => [line.split(":")[0], line.replace(/^[^:]*:\s*/, "")]));
			const field = (name) => fields.get(name) ?? "";
			const { uid } = box;
			if (uid !== null && field("Uid").split(/\s+/).some((id) => id !== String(uid))) return "the uid did not change";
			if (uid !== null && field("Gid").split(/\s+/).some((id) => id !== String(uid))) return "the gid did not change";
			if (uid !== null && field("Groups").trim() !== "") return "it kept supplementary groups";
			if (!/^0+$/.test(field("CapPrm")) || !/^0+$/.test(field("CapEff"))) return "it kept capabilities";
			if (field("NoNewPrivs") !== "1") return "it could gain privileges";
			if (box.kind !== "uid" && Number(field("Pid")) > 100) return "its /proc shows the processes of the host";
			if (box.kind !== "uid" && field("Pid") === "1") return "it has no init of its own";
			return null;
		}
		function describeFailure(outcome) {
			const words = [...outcome.problems, outcome.stderr.text.trim()].filter((text) => text !== "").join("; ");
			return `the trial run ended with ${outcome.exitCode ?? outcome.signal ?? outcome.ended} (${words.slice(0, 400)})`;
		}
		function freeUid() {
			const taken = new Set(accountIds());
			const count = LAST_UID - FIRST_UID + 1;
			for (let step = 0; step < count; step++) {
				const uid = FIRST_UID + (process.pid + step) % count;
				if (!taken.has(uid)) return uid;
			}
			return LAST_UID + 1;
		}
		function accountIds() {
			return ["/etc/passwd", "/etc/group"].flatMap((file) => {
				try {
					return (0, external_node_fs_.readFileSync)(file, "utf8").split("\n").map((line) => Number(line.split(":")[2]));
				} catch {
					return [];
				}
			});
		}
		var workflow_commands = __webpack_require__(44625);
		var redact_secrets = __webpack_require__(49998);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/judge/check-room.js";
		async function openBox(deps, hide = []) {
			const box = await detectBox({
				env: deps.context.environment,
				hide
			});
			if (box.strength === "weak") {
				deps.log.warning(`The box is weak on this machine (${box.kind}): ${box.reasons.join("; ")}. See docs/box.md.`);
			}
			return box;
		}
		function checkRoom(deps, base, box, heldOut = null) {
			const { PATH: path } = deps.context.environment;
			return {
				repository: base.repository,
				baseSha: base.sha,
				box,
				workRoot: base.workRoot,
				clean: (text) => (0, workflow_commands.t)((0, redact_secrets.f)(text, deps.secrets).text),
				log: deps.log,
				signal: deps.signal,
				toolchains: findHomeToolchains(deps.context.environment),
				...path === undefined ? {} : { path },
				...heldOut === null ? {} : { heldOut: { directory: heldOut } }
			};
		}
		async function requireSecret(deps, base, heldOut) {
			if (heldOut === null) return;
			const { workspace, repository: name, onRunner } = deps.context;
			const visibility = onRunner ? deps.context.event() : {};
			const { repository } = visibility;
			await requireSecretSource({
				directory: heldOut,
				checkout: workspace,
				repository: base.repository,
				baseSha: base.sha,
				name,
				readableByAll: repository?.private !== true
			});
		}
	}),
	29994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tj: () => removeAbandonedRuns,
			cK: () => runPrefix,
			zc: () => RUNS_DIRECTORY
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _hand_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30157);
		const RUNS_DIRECTORY = "/tmp";
		function runPrefix(pid = process.pid) {
			return `loop-box-${pidNamespace()}-${pid}-`;
		}
		function pidNamespace() {
			try {
				return /\d+/.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[0] ?? "0";
			} catch {
				return "0";
			}
		}
		async function removeAbandonedRuns(box) {
			const uid = process.getuid?.();
			for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(RUNS_DIRECTORY)) {
				const pid = Number(/^loop-box-\d+-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
				if (!name.startsWith(runPrefix(pid)) || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}`)) continue;
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(RUNS_DIRECTORY, name);
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.uid === uid) await (0, _hand_over_js__WEBPACK_IMPORTED_MODULE_2__.dM)(box, path);
			}
		}
	}),
	52220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => BoundedCollector });
		class BoundedCollector {
			#headLimit;
			#tailLimit;
			#head = [];
			#headBytes = 0;
			#ring = null;
			#ringBytes = 0;
			#ringEnd = 0;
			#totalBytes = 0;
			constructor(keepBytes) {
				this.#headLimit = Math.ceil(keepBytes / 2);
				this.#tailLimit = Math.floor(keepBytes / 2);
			}
			add(chunk) {
				this.#totalBytes += chunk.length;
				const room = this.#headLimit - this.#headBytes;
				if (room > 0) {
					const part = Buffer.from(chunk.subarray(0, room));
					this.#head.push(part);
					this.#headBytes += part.length;
				}
				const rest = chunk.subarray(Math.max(room, 0));
				if (rest.length > 0 && this.#tailLimit > 0) this.#addToRing(rest.subarray(-this.#tailLimit));
			}
			#addToRing(bytes) {
				this.#ring ??= Buffer.alloc(this.#tailLimit);
				const untilEnd = this.#tailLimit - this.#ringEnd;
				bytes.copy(this.#ring, this.#ringEnd, 0, untilEnd);
				if (bytes.length > untilEnd) bytes.copy(this.#ring, 0, untilEnd);
				this.#ringEnd = (this.#ringEnd + bytes.length) % this.#tailLimit;
				this.#ringBytes = Math.min(this.#ringBytes + bytes.length, this.#tailLimit);
			}
			result() {
				const head = Buffer.concat(this.#head);
				const tail = this.#readRing();
				const totalBytes = this.#totalBytes;
				if (head.length + tail.length === totalBytes) {
					return {
						text: Buffer.concat([head, tail]).toString("utf8"),
						totalBytes,
						truncated: false
					};
				}
				const [start, end] = [withoutCutEnd(head), withoutCutStart(tail)];
				const note = `\n… ${totalBytes - start.length - end.length} bytes left out …\n`;
				return {
					text: `${start.toString("utf8")}${note}${end.toString("utf8")}`,
					totalBytes,
					truncated: true
				};
			}
			#readRing() {
				if (this.#ring === null) return Buffer.alloc(0);
				if (this.#ringBytes < this.#tailLimit) return this.#ring.subarray(0, this.#ringBytes);
				return Buffer.concat([this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)]);
			}
		}
		const isContinuation = (byte) => byte !== undefined && (byte & 192) === 128;
		function withoutCutStart(bytes) {
			let start = 0;
			while (start < 3 && isContinuation(bytes[start])) start++;
			return bytes.subarray(start);
		}
		function withoutCutEnd(bytes) {
			let lead = bytes.length - 1;
			while (lead > bytes.length - 4 && isContinuation(bytes[lead])) lead--;
			const first = bytes[lead];
			if (first === undefined || first < 192) return bytes;
			const length = first >= 240 ? 4 : first >= 224 ? 3 : 2;
			return bytes.length - lead < length ? bytes.subarray(0, lead) : bytes;
		}
	}),
	45903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => BUILDER_ENV,
			El: () => beforeWorker,
			V$: () => boxCommand,
			hH: () => needTool
		});
		var loop_error = __webpack_require__(79049);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/box-entry.js";
		function enterBox(payloadPath, failurePath) {
			const fs = process.getBuiltinModule("node:fs");
			const path = process.getBuiltinModule("node:path");
			const { execFileSync } = process.getBuiltinModule("node:child_process");
			let failure = fs.openSync(failurePath, "w", 384);
			const shm = "/dev/shm";
			const mount = (program, args) => {
				execFileSync(program, args, {
					stdio: [
						"ignore",
						"ignore",
						"pipe"
					],
					env: {}
				});
			};
			const makeMountPoint = (target, like) => {
				if (fs.statSync(like).isDirectory()) fs.mkdirSync(target, {
					recursive: true,
					mode: 493
				});
				else if (!fs.existsSync(target)) {
					fs.mkdirSync(path.dirname(target), {
						recursive: true,
						mode: 493
					});
					fs.writeFileSync(target, "");
				}
			};
			const hide = (program, target) => {
				if (!fs.existsSync(target)) return;
				if (fs.statSync(target).isDirectory()) {
					mount(program, [
						"-t",
						"tmpfs",
						"-o",
						"mode=0755,size=4m,nosuid,nodev",
						"loop-hidden",
						target
					]);
				} else mount(program, [
					"--bind",
					"/dev/null",
					target
				]);
			};
			const isBelow = (place, above) => place === above || place.startsWith(`${above}/`);
			const visibleMounts = () => {
				const mounts = fs.readFileSync("/proc/self/mountinfo", "utf8").trimEnd().split("\n").map((line) => {
					const [id = "", parent = "", , , place = "", options = ""] = line.split(" ");
					const octal = (_all, code) => String.fromCharCode(Number.parseInt(code, 8));
					return {
						id,
						parent,
						target: place.replace(/\\([0-7]{3})/g, octal),
						options: options.split(",")
					};
				});
				const covered = new Set();
				for (let before = -1; before !== covered.size;) {
					before = covered.size;
					for (const { id, parent, target } of mounts) {
						const over = mounts.some((other) => other.parent === parent && other.target !== target && isBelow(target, other.target));
						if (over || covered.has(parent)) covered.add(id);
					}
				}
				return mounts.filter(({ id }) => !covered.has(id));
			};
			const lock = (program, left, writable) => {
				const open = [
					...writable,
					"/proc",
					"/sys",
					"/dev"
				];
				const last = new Map(visibleMounts().map(({ target, options }) => [target, options]));
				for (const [target, options] of last) {
					if (options.includes("ro") || left.includes(target) || open.some((place) => isBelow(target, place))) continue;
					const kept = options.filter((option) => /^(nosuid|nodev|noexec|noatime|nodiratime|relatime)$/.test(option));
					mount(program, [
						"-o",
						[
							"remount",
							"bind",
							"ro",
							...kept
						].join(","),
						"none",
						target
					]);
				}
			};
			const arrange = (payload, program, scratch) => {
				mount(program, [
					"-t",
					"tmpfs",
					"-o",
					"mode=1777,nosuid,nodev",
					"loop-shm",
					shm
				]);
				const handle = `${shm}/machine`;
				fs.mkdirSync(handle, { mode: 448 });
				mount(program, [
					"--rbind",
					"/",
					handle
				]);
				fs.closeSync(failure);
				failure = fs.openSync(handle + failurePath, "w", 384);
				const { hide: hidden, expose, writable, mounts } = payload;
				const steps = [
					...["/tmp", "/var/tmp"].map((target) => ({
						target,
						source: scratch,
						locked: false
					})),
					...hidden.filter((path) => !expose.includes(path)).map((target) => ({
						target,
						source: null,
						locked: false
					})),
					...expose.map((path) => ({
						target: path,
						source: path,
						locked: !writable.includes(path)
					})),
					...mounts.map((shown) => ({
						...shown,
						locked: payload.uid === null
					}))
				];
				steps.sort((left, right) => left.target.split("/").length - right.target.split("/").length);
				for (const { target, source } of steps) {
					if (source === null) hide(program, target);
					else {
						makeMountPoint(target, handle + source);
						mount(program, [
							"--rbind",
							handle + source,
							target
						]);
					}
				}
				const ours = steps.flatMap(({ target, locked }) => locked ? [] : [target]);
				lock(program, ours, writable);
				execFileSync(program.replace(/mount$/, "umount"), ["--lazy", handle], {
					stdio: "ignore",
					env: {}
				});
				fs.rmdirSync(handle);
			};
			const closeInherited = () => {
				for (const name of fs.readdirSync("/proc/self/fd")) {
					try {
						const flags = /^flags:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${name}`, "latin1"))?.[1] ?? "0";
						if (Number(name) > 2 && (Number.parseInt(flags, 8) & 524288) === 0) fs.closeSync(Number(name));
					} catch {}
				}
			};
			const find = (program, searchPath) => {
				const candidates = program.includes("/") ? [path.resolve(program)] : searchPath.split(":").map((directory) => path.resolve(directory, program));
				for (const candidate of candidates) {
					try {
						fs.accessSync(candidate, fs.constants.X_OK);
						if (fs.statSync(candidate).isFile()) return candidate;
					} catch {}
				}
				throw new Error(`the program ${program} is not there for the boxed user (looked in ${searchPath})`);
			};
			try {
				const payload = JSON.parse(fs.readFileSync(payloadPath, "utf8"));
				fs.unlinkSync(payloadPath);
				fs.writeFileSync("/proc/self/oom_score_adj", "1000");
				if (payload.mount !== null && payload.scratch !== null) arrange(payload, payload.mount, payload.scratch);
				if (payload.raiseLoopback !== null) {
					const [program = "", ...args] = payload.raiseLoopback;
					execFileSync(program, args, {
						stdio: [
							"ignore",
							"ignore",
							"pipe"
						],
						env: {}
					});
				}
				if (payload.uid !== null) {
					process.setgroups?.([]);
					process.setgid?.(payload.uid);
					process.setuid?.(payload.uid);
				}
				closeInherited();
				process.umask(18);
				process.chdir(payload.cwd);
				const [program = "", ...rest] = payload.argv;
				const argv = [
					...payload.before,
					find(program, payload.env.PATH ?? ""),
					...rest
				];
				const [first = ""] = argv;
				process.execve?.(first, argv, payload.env);
				throw new Error("this node has no process.execve");
			} catch (error) {
				const stderr = error.stderr;
				fs.writeSync(failure, `${error.message} ${stderr === undefined ? "" : String(stderr)}`.trim());
				process.exit(125);
			}
		}
		function boxEntrySource() {
			return `(${enterBox.toString()})(process.argv[1], process.argv[2])`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/box-keeper.js";
		function keepBox(supervisor, argv) {
			const fs = process.getBuiltinModule("node:fs");
			const { spawn } = process.getBuiltinModule("node:child_process");
			const startTime = () => {
				try {
					const stat = fs.readFileSync(`/proc/${supervisor}/stat`, "latin1");
					return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
				} catch {
					return null;
				}
			};
			const before = startTime();
			const [program = "", ...args] = argv;
			const child = spawn(program, args, { stdio: "inherit" });
			child.once("error", () => process.exit(125));
			child.once("exit", (exitCode, signal) => process.exit(exitCode ?? (signal === "SIGKILL" ? 137 : 125)));
			setInterval(() => {
				if (before === null || startTime() !== before) child.kill("SIGKILL");
			}, 500);
		}
		function boxKeeperSource() {
			return `(${keepBox.toString()})(process.argv[1], process.argv.slice(2))`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/sever-session.js";
		const CALLS = {
			x64: [250, 157],
			arm64: [219, 167]
		};
		const PERL = `
my ($keyctl, $prctl, $note) = (shift() + 0, shift() + 0, shift);
sub fail { open(my $to, '>', $note); print $to $_[0]; exit 125 }
fail("no session keyring of its own: $!") if syscall($keyctl, 1, 0) == -1 && $! != 1 && $! != 38;
if (syscall(444, 0, 0, 1) >= 6) {
  my $rules = pack('Q3', 0, 0, 3);
  my $set = syscall(444, $rules, 24, 0);
  if ($set >= 0 && syscall(446, $set, 0) == -1) {
    syscall($prctl, 38, 1, 0, 0, 0);
    syscall(446, $set, 0);
  }
}
exec { $ARGV[0] } @ARGV or fail("$ARGV[0]: $!");
`;
		function severSession({ tools, strength }, failure) {
			const calls = CALLS[process.arch];
			if (tools.perl !== null && calls !== undefined) return [
				tools.perl,
				"-e",
				PERL,
				"--",
				...calls.map(String),
				failure
			];
			if (strength === "weak") return [];
			throw new loop_error.jO("E_BOX_UNAVAILABLE", {
				message: tools.perl === null ? "the program perl is not in a system directory" : `the kernel’s calls are not known for ${process.arch}`,
				remedy: "Install perl on the machine, which has to be an x86-64 or arm64 one."
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/box-command.js";
		const MAX_PROCESSES = 4096;
		const BUILDER_ENV = {
			PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
			LC_ALL: "C"
		};
		function needTool(path, name) {
			if (path !== null) return path;
			throw new loop_error.jO("E_BOX_UNAVAILABLE", {
				message: `the program ${name} is not in a system directory`,
				remedy: `Install ${name} (util-linux or coreutils) on the machine.`
			});
		}
		function boxCommand(box, files, lifetimeSeconds, network = "host") {
			const { tools } = box;
			const enter = [
				tools.node,
				"--no-warnings",
				"-e",
				boxEntrySource(),
				"--",
				files.payload,
				files.failure
			];
			const entry = [...severSession(box, files.failure), ...enter];
			if (box.kind === "session") return [...dieWithParent(tools), ...entry];
			const init = [
				needTool(tools.timeout, "timeout"),
				"--signal=KILL",
				String(lifetimeSeconds)
			];
			const bounds = box.uid === null ? ["--core=0"] : [`--nproc=${MAX_PROCESSES}`, "--core=0"];
			const limits = tools.prlimit === null ? [] : [
				tools.prlimit,
				...bounds,
				"--"
			];
			const inside = [
				...init,
				...limits,
				...entry
			];
			if (box.kind === "uid") return inside;
			const root = box.kind === "userns" ? ["--user", "--map-root-user"] : [];
			const net = network === "none" ? ["--net"] : [];
			const kinds = [
				...root,
				...net,
				"--pid",
				"--mount",
				"--ipc"
			];
			const namespaces = [
				...kinds,
				"--fork",
				"--kill-child",
				"--mount-proc",
				"--"
			];
			const builder = [
				...dieWithParent(tools),
				needTool(tools.unshare, "unshare"),
				...namespaces,
				...inside
			];
			return box.kind === "sudo" ? [...throughSudo(tools), ...builder] : builder;
		}
		function throughSudo(tools) {
			const keeper = [
				tools.node,
				"--no-warnings",
				"-e",
				boxKeeperSource(),
				"--",
				String(process.pid)
			];
			return [
				needTool(tools.sudo, "sudo"),
				"-n",
				"--",
				...dieWithParent(tools),
				...keeper
			];
		}
		function dieWithParent(tools) {
			return tools.setpriv === null ? [] : [
				tools.setpriv,
				"--pdeathsig",
				"KILL",
				"--"
			];
		}
		function beforeWorker(box) {
			const { env, setpriv, unshare } = box.tools;
			const signals = env === null ? [] : [env, "--default-signal=PIPE,XFSZ"];
			const locked = setpriv === null ? [] : [
				setpriv,
				"--no-new-privs",
				"--"
			];
			if (box.kind !== "userns") return [...signals, ...locked];
			const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
			const back = [
				needTool(unshare, "unshare"),
				"--user",
				`--map-user=${uid}`,
				`--map-group=${gid}`,
				"--"
			];
			return [
				...back,
				...signals,
				...locked
			];
		}
	}),
	85950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => hasNamespaces });
		const BOX_KINDS = null && [
			"root",
			"sudo",
			"userns",
			"uid",
			"session"
		];
		function hasNamespaces(box) {
			return box.kind === "root" || box.kind === "sudo" || box.kind === "userns";
		}
	}),
	30157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cl: () => handOver,
			H6: () => runOnTree,
			dM: () => removeTree,
			zH: () => takeBack
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79049);
		var _box_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45903);
		var _process_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24727);
		var _run_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6321);
		const TREE_DEADLINE_MS = 5 * 6e4;
		const MAX_LINKED_LIST_BYTES = 64 * 1024 * 1024;
		async function handOver(box, paths) {
			if (box.uid === null || paths.length === 0) return;
			await separateHardLinks(box, paths);
			const problem = await runOnTree(box, [...[
				(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(box.tools.chown, "chown"),
				"-R",
				"-h",
				"-P",
				`${box.uid}:${box.uid}`,
				"--"
			], ...paths]);
			if (problem !== null) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_BOX_UNAVAILABLE", {
					message: `the worker's files can't be given to the box's user: ${problem}`,
					remedy: "Put the work tree on a local file system that knows owners."
				});
			}
		}
		async function takeBack(box, paths) {
			if (paths.length === 0) return [];
			const { tools } = box;
			const find = [
				(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(tools.find, "find"),
				"-P",
				...paths
			];
			const chmod = [
				(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(tools.chmod, "chmod"),
				"u+rwX",
				"--",
				"{}",
				"+"
			];
			const unreadable = [
				"(",
				"-type",
				"d",
				"!",
				"-perm",
				"-700",
				"-o",
				"-type",
				"f",
				"!",
				"-perm",
				"-600",
				")"
			];
			const owner = box.uid === null ? [] : ["-uid", String(box.uid)];
			const steps = [[
				...find,
				...owner,
				...unreadable,
				"-exec",
				...chmod
			]];
			if (box.uid === null) {
				steps.push([
					...find,
					"-type",
					"f",
					"-perm",
					"/6000",
					"-exec",
					(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(tools.chmod, "chmod"),
					"a-s",
					"--",
					"{}",
					"+"
				]);
			} else {
				const to = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
				const from = `--from=${box.uid}`;
				steps.push([
					(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(tools.chown, "chown"),
					"-R",
					"-h",
					"-P",
					from,
					to,
					"--",
					...paths
				]);
			}
			const problems = [];
			for (const step of steps) problems.push(await runOnTree(box, step));
			return problems.filter((problem) => problem !== null);
		}
		async function removeTree(box, path) {
			const opened = box.uid === null ? await takeBack(box, [path]) : [];
			const problem = await runOnTree(box, [
				(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(box.tools.rm, "rm"),
				"-rf",
				"--one-file-system",
				"--",
				path
			]);
			return problem === null ? [] : [...opened, problem];
		}
		async function separateHardLinks(box, paths) {
			const listing = await (0, _run_tool_js__WEBPACK_IMPORTED_MODULE_3__.q)({
				argv: [
					(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(box.tools.find, "find"),
					"-P",
					...paths,
					"-type",
					"f",
					"-links",
					"+1",
					"-print0"
				],
				env: _box_command_js__WEBPACK_IMPORTED_MODULE_1__.E5,
				deadlineMs: TREE_DEADLINE_MS,
				keepBytes: MAX_LINKED_LIST_BYTES
			});
			if (!(0, _process_outcome_js__WEBPACK_IMPORTED_MODULE_4__.y)(listing) || listing.stdout.truncated) {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.jO("E_BOX_UNAVAILABLE", {
					message: `the worker's files can't be listed: ${listing.stderr.text.slice(0, 500)}`,
					remedy: "Check that the work tree is readable and not of absurd size."
				});
			}
			for (const file of listing.stdout.text.split("\0").filter((name) => name !== "")) {
				const copy = `${file}.loop-unlinked`;
				const { mode } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(copy, { force: true });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, copy);
				const { chmod } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
				await chmod(copy, mode);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(copy, file);
			}
		}
		async function runOnTree(box, argv) {
			const prefix = box.kind === "sudo" ? [
				(0, _box_command_js__WEBPACK_IMPORTED_MODULE_1__.hH)(box.tools.sudo, "sudo"),
				"-n",
				"--"
			] : [];
			const outcome = await (0, _run_tool_js__WEBPACK_IMPORTED_MODULE_3__.q)({
				argv: [...prefix, ...argv],
				env: _box_command_js__WEBPACK_IMPORTED_MODULE_1__.E5,
				deadlineMs: TREE_DEADLINE_MS
			});
			if ((0, _process_outcome_js__WEBPACK_IMPORTED_MODULE_4__.y)(outcome)) return null;
			return `${argv[0]} ended with ${outcome.exitCode ?? outcome.ended}: ${outcome.stderr.text.slice(0, 500)}`;
		}
	}),
	59546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SH: () => findHiddenPaths,
			ZT: () => withoutCovered,
			x_: () => findShutAbove
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		const RUNNER_FILES = [
			"GITHUB_OUTPUT",
			"GITHUB_ENV",
			"GITHUB_PATH",
			"GITHUB_STATE",
			"GITHUB_STEP_SUMMARY",
			"GITHUB_EVENT_PATH"
		];
		const PRIVATE_DIRECTORIES = [
			"RUNNER_TEMP",
			"HOME",
			"GITHUB_WORKSPACE",
			"RUNNER_WORKSPACE",
			"XDG_RUNTIME_DIR"
		];
		const SOCKET_ADDRESSES = [
			"DOCKER_HOST",
			"CONTAINER_HOST",
			"BUILDKIT_HOST"
		];
		const SOCKETS = [
			"/var/run/docker.sock",
			"/run/docker.sock",
			"/run/containerd/containerd.sock",
			"/run/podman/podman.sock",
			"/run/crio/crio.sock",
			"/run/buildkit/buildkitd.sock",
			"/run/dbus/system_bus_socket"
		];
		const NEVER = new Set([
			"/",
			"/usr",
			"/bin",
			"/sbin",
			"/lib",
			"/lib64",
			"/etc",
			"/opt",
			"/proc",
			"/sys",
			"/dev",
			"/run"
		]);
		function findHiddenPaths(env) {
			const named = [
				...PRIVATE_DIRECTORIES.map((name) => env[name]),
				...RUNNER_FILES.map((name) => env[name] ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(env[name]) : undefined),
				env.SSH_AUTH_SOCK,
				...SOCKET_ADDRESSES.map((name) => env[name]?.replace(/^unix:\/\//, "")),
				...SOCKETS
			];
			const real = named.flatMap((path) => path?.startsWith("/") && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? [(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)] : []);
			return withoutCovered(real.filter((path) => !NEVER.has(path)));
		}
		function findShutAbove(paths) {
			const shut = paths.flatMap((path) => {
				const above = [];
				for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); at !== "/"; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) above.unshift(at);
				return above.find((directory) => ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).mode & 1) === 0) ?? [];
			});
			return [...new Set(shut)];
		}
		function withoutCovered(paths) {
			const sorted = [...new Set(paths)].sort();
			return sorted.filter((path) => !sorted.some((other) => other !== path && path.startsWith(`${other}/`)));
		}
	}),
	24727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => notStarted,
			y: () => hasSucceeded
		});
		function notStarted(problem) {
			const nothing = {
				text: "",
				totalBytes: 0,
				truncated: false
			};
			return {
				exitCode: null,
				signal: null,
				ended: "spawn-failed",
				durationMs: 0,
				stdout: nothing,
				stderr: nothing,
				survivorsKilled: null,
				problems: [problem]
			};
		}
		function hasSucceeded(outcome) {
			return outcome.ended === "exited" && outcome.exitCode === 0;
		}
	}),
	88948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => runBoxed });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var loop_error = __webpack_require__(79049);
		var src_box = __webpack_require__(85950);
		var hand_over = __webpack_require__(30157);
		var box_command = __webpack_require__(45903);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/keep-back.js";
		const BATCH = 500;
		async function keepBack(box, run) {
			const kept = run.keepPaths ?? [];
			if (box.uid === null || kept.length === 0) return;
			const above = [...new Set(kept.flatMap((path) => directoriesAbove(path, run.ownPaths)))];
			const us = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
			const chown = [
				(0, box_command.hH)(box.tools.chown, "chown"),
				"-h",
				"-P"
			];
			await inBatches(kept, (paths) => (0, hand_over.H6)(box, [
				...chown,
				"-R",
				us,
				"--",
				...paths
			]));
			await inBatches(above, (paths) => (0, hand_over.H6)(box, [
				...chown,
				us,
				"--",
				...paths
			]));
			await inBatches(above, (paths) => (0, hand_over.H6)(box, [
				(0, box_command.hH)(box.tools.chmod, "chmod"),
				"1777",
				"--",
				...paths
			]));
		}
		function directoriesAbove(path, ownPaths) {
			const own = ownPaths.find((owned) => path.startsWith(`${owned}/`));
			if (own === undefined) return [];
			const directories = [];
			for (let above = (0, external_node_path_.dirname)(path); above.length >= own.length; above = (0, external_node_path_.dirname)(above)) directories.push(above);
			return directories;
		}
		async function inBatches(paths, run) {
			for (let at = 0; at < paths.length; at += BATCH) {
				const problem = await run(paths.slice(at, at + BATCH));
				if (problem !== null) {
					throw new loop_error.jO("E_BOX_UNAVAILABLE", {
						message: `files that the worker must not change can't be kept from it: ${problem}`,
						remedy: "Put the work tree on a local file system that knows owners."
					});
				}
			}
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var abandoned_runs = __webpack_require__(29994);
		var hidden_paths = __webpack_require__(59546);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/loopback.js";
		const PERL = "$f=pack(\"a16s\",\"lo\",0x41);socket(S,2,2,0)&&ioctl(S,0x8914,$f)or die\"loopback: $!\\n\"";
		function raiseLoopback(tools) {
			if (tools.ip !== null) return [
				tools.ip,
				"link",
				"set",
				"lo",
				"up"
			];
			return tools.perl === null ? null : [
				tools.perl,
				"-e",
				PERL
			];
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/plan-launch.js";
		const REPLACED_DIRECTORIES = [
			"/tmp",
			"/var/tmp",
			"/dev/shm"
		];
		const LIFETIME_MARGIN_MS = 15e3;
		const DEFAULT_GRACE_MS = 5e3;
		const LONGEST_MS = 2 ** 31 - 1 - 6e4;
		async function planLaunch(box, run) {
			const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(abandoned_runs.zc, (0, abandoned_runs.cK)()));
			await (0, promises_.chmod)(directory, 457);
			const [home, scratch] = [(0, external_node_path_.join)(directory, "home"), (0, external_node_path_.join)(directory, "tmp")];
			await (0, promises_.mkdir)(home, { mode: 448 });
			await (0, promises_.mkdir)(scratch, { mode: 448 });
			const files = {
				payload: (0, external_node_path_.join)(directory, "entry.json"),
				failure: (0, external_node_path_.join)(directory, "failure.txt")
			};
			const nonce = `loop-${(0, external_node_crypto_.randomUUID)()}`;
			const env = workerEnv(box, run, {
				home,
				scratch,
				nonce
			});
			const killGraceMs = Math.min(run.killGraceMs ?? DEFAULT_GRACE_MS, 6e4);
			const deadlineMs = Math.max(1, Math.min(run.deadlineMs, LONGEST_MS));
			const common = {
				directory,
				home,
				scratch,
				failure: files.failure,
				nonce,
				deadlineMs,
				killGraceMs
			};
			if (process.platform !== "linux") return {
				...common,
				argv: run.argv,
				cwd: run.cwd,
				env
			};
			const writable = [...run.ownPaths, home];
			const needed = (0, hidden_paths.ZT)([
				...writable,
				run.cwd,
				...run.expose ?? []
			]);
			const hide = (0, src_box.F)(box) && box.uid !== null ? [...box.hidden, ...(0, hidden_paths.x_)(needed)] : box.hidden;
			const payload = {
				scratch,
				hide,
				expose: [...new Set([...writable, ...covered(hide, needed)])],
				writable,
				mounts: (0, src_box.F)(box) ? run.mounts ?? [] : [],
				mount: (0, src_box.F)(box) ? box.tools.mount : null,
				raiseLoopback: run.network === "none" ? raiseLoopback(box.tools) : null,
				uid: box.uid,
				cwd: run.cwd,
				env,
				before: (0, box_command.El)(box),
				argv: run.argv
			};
			await (0, promises_.writeFile)(files.payload, JSON.stringify(payload), { mode: 384 });
			await (0, promises_.writeFile)(files.failure, "", { mode: 384 });
			const lifetimeSeconds = Math.ceil((deadlineMs + killGraceMs + LIFETIME_MARGIN_MS) / 1e3);
			return {
				...common,
				argv: (0, box_command.V$)(box, files, lifetimeSeconds, run.network),
				cwd: "/",
				env: box_command.E5
			};
		}
		function covered(hidden, paths) {
			const emptied = [...REPLACED_DIRECTORIES, ...hidden];
			return paths.filter((path) => emptied.some((place) => path === place || path.startsWith(`${place}/`)));
		}
		function workerEnv(box, run, own) {
			return {
				PATH: `${(0, external_node_path_.dirname)(box.tools.node)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
				LANG: "C.UTF-8",
				...run.env,
				HOME: own.home,
				TMPDIR: (0, src_box.F)(box) ? "/tmp" : own.scratch,
				...(0, src_box.F)(box) ? {} : { LOOP_BOX_NONCE: own.nonce }
			};
		}
		var process_outcome = __webpack_require__(24727);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_timers_promises_ = __webpack_require__(58500);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/process-table.js";
		function readProcessTable() {
			return listPids().flatMap((pid) => readProcess(pid) ?? []);
		}
		function listPids() {
			try {
				return (0, external_node_fs_.readdirSync)("/proc").flatMap((name) => /^[1-9][0-9]*$/.test(name) ? [Number(name)] : []);
			} catch {
				return [];
			}
		}
		function readProcess(pid) {
			const stat = readProcFile(pid, "stat");
			const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (fields === undefined) return null;
			const [state, ppid, , session] = fields;
			return {
				pid,
				ppid: Number(ppid),
				session: Number(session),
				startTime: fields[19] ?? "",
				zombie: state === "Z" || state === "X"
			};
		}
		function readProcFile(pid, name) {
			try {
				return (0, external_node_fs_.readFileSync)(`/proc/${pid}/${name}`, "latin1");
			} catch {
				return null;
			}
		}
		function descendantsOf(root, table) {
			const children = Map.groupBy(table, (row) => row.ppid);
			const found = [];
			const open = [root];
			for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
				for (const child of children.get(pid) ?? []) {
					if (child.pid === root) continue;
					found.push(child);
					open.push(child.pid);
				}
			}
			return found;
		}
		function findNamespaceInit(root) {
			for (const row of descendantsOf(root, readProcessTable())) {
				const nested = /^NSpid:\s*(.+)$/m.exec(readProcFile(row.pid, "status") ?? "")?.[1]?.split(/\s+/);
				if (nested !== undefined && nested.length > 1 && nested.at(-1) === "1") return row.pid;
			}
			return null;
		}
		function isOfUser(pid, uid) {
			return /^Uid:\s*(\d+)/m.exec(readProcFile(pid, "status") ?? "")?.[1] === String(uid);
		}
		var run_tool = __webpack_require__(6321);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/box-stopper.js";
		const MAX_ROUNDS = 40;
		const ROUND_PAUSE_MS = 50;
		const WATCH_INTERVAL_MS = 250;
		class BoxStopper {
			#box;
			#root;
			#nonce;
			#seen = new Map();
			#watch;
			constructor(box, root, nonce) {
				this.#box = box;
				this.#root = root;
				this.#nonce = nonce;
				this.#watch = (0, src_box.F)(box) ? null : setInterval(() => this.#remember(), WATCH_INTERVAL_MS).unref();
			}
			async ask(signal) {
				if (!(0, src_box.F)(this.#box)) {
					this.#remember();
					sendSignal(-this.#root, signal);
					return;
				}
				const init = findNamespaceInit(this.#root);
				if (init !== null) await this.#signalInit(init, signal);
			}
			async killAll() {
				if ((0, src_box.F)(this.#box)) return {
					killed: null,
					left: await this.#killNamespace()
				};
				const killed = new Set();
				sendSignal(-this.#root, "SIGKILL");
				for (let round = 0; round < MAX_ROUNDS; round++) {
					const rows = this.#members();
					if (rows.length === 0) return {
						killed: killed.size,
						left: 0
					};
					for (const row of rows) sendSignal(row.pid, "SIGSTOP");
					for (const row of rows) {
						killed.add(`${row.pid}:${row.startTime}`);
						sendSignal(row.pid, "SIGKILL");
					}
					await (0, external_node_timers_promises_.setTimeout)(round === 0 ? 5 : ROUND_PAUSE_MS);
				}
				return {
					killed: killed.size,
					left: this.#members().length
				};
			}
			release() {
				if (this.#watch !== null) clearInterval(this.#watch);
			}
			async #killNamespace() {
				for (let round = 0; round < MAX_ROUNDS; round++) {
					const builder = readProcess(this.#root);
					if (builder === null || builder.zombie) return 0;
					const init = findNamespaceInit(this.#root);
					if (init !== null) await this.#signalInit(init, "SIGKILL");
					else if (round > 2) await this.#signalInit(this.#root, "SIGKILL");
					await (0, external_node_timers_promises_.setTimeout)(round < 5 ? 10 : ROUND_PAUSE_MS);
				}
				return 1;
			}
			async #signalInit(pid, signal) {
				if (this.#box.kind !== "sudo") {
					sendSignal(pid, signal);
					return;
				}
				const { sudo, kill } = this.#box.tools;
				const argv = [
					(0, box_command.hH)(sudo, "sudo"),
					"-n",
					"--",
					(0, box_command.hH)(kill, "kill"),
					"-s",
					signal.slice(3),
					"--",
					String(pid)
				];
				await (0, run_tool.q)({
					argv,
					env: box_command.E5,
					deadlineMs: 5e3
				});
			}
			#remember() {
				for (const row of descendantsOf(this.#root, readProcessTable())) this.#seen.set(row.pid, row.startTime);
			}
			#members() {
				const table = readProcessTable();
				const below = new Set(descendantsOf(this.#root, table).map((row) => row.pid));
				return table.filter((row) => !row.zombie && row.pid !== process.pid && this.#isMember(row, below));
			}
			#isMember(row, below) {
				if (below.has(row.pid) || row.session === this.#root || row.pid === this.#root) return true;
				if (this.#seen.get(row.pid) === row.startTime) return true;
				if (this.#box.uid !== null && isOfUser(row.pid, this.#box.uid)) return true;
				return readProcFile(row.pid, "environ")?.includes(this.#nonce) === true;
			}
		}
		function sendSignal(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch {}
		}
		var bounded_text = __webpack_require__(52220);
		var external_node_string_decoder_ = __webpack_require__(46193);
		;
		"CONCATENATED MODULE: ./build/packages/process/src/line-splitter.js";
		class LineSplitter {
			#decoder = new external_node_string_decoder_.StringDecoder("utf8");
			#maxChars;
			#onLine;
			#line = "";
			#dropping = false;
			constructor(maxChars, onLine) {
				this.#maxChars = maxChars;
				this.#onLine = onLine;
			}
			add(chunk) {
				this.#addText(this.#decoder.write(chunk));
			}
			end() {
				this.#addText(this.#decoder.end());
				if (this.#line !== "") this.#emit();
			}
			#addText(text) {
				let start = 0;
				for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", start)) {
					this.#append(text, start, newline);
					this.#emit();
					start = newline + 1;
				}
				this.#append(text, start, text.length);
			}
			#append(text, start, end) {
				if (this.#dropping) return;
				const room = this.#maxChars - this.#line.length;
				this.#line += text.slice(start, Math.min(end, start + room));
				this.#dropping = end - start > room;
			}
			#emit() {
				const line = this.#line.endsWith("\r") ? this.#line.slice(0, -1) : this.#line;
				this.#line = "";
				const cut = this.#dropping;
				this.#dropping = false;
				this.#onLine(cut ? `${line.toWellFormed()}…` : line);
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/output-sink.js";
		const DEFAULT_KEEP_BYTES = 256 * 1024;
		const DEFAULT_LINE_CHARS = 16384;
		class OutputSink {
			#options;
			#collectors;
			#splitters;
			#file;
			#fileRoom;
			constructor(options) {
				this.#options = options;
				const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
				this.#collectors = {
					stdout: new bounded_text.d(keep),
					stderr: new bounded_text.d(keep)
				};
				this.#splitters = {
					stdout: this.#splitter("stdout"),
					stderr: this.#splitter("stderr")
				};
				this.#file = options.file === undefined ? null : (0, external_node_fs_.openSync)(options.file.path, "w", 384);
				this.#fileRoom = options.file?.maxBytes ?? 0;
			}
			#splitter(stream) {
				const { onLine, maxLineChars } = this.#options;
				if (onLine === undefined) return null;
				return new LineSplitter(maxLineChars ?? DEFAULT_LINE_CHARS, (line) => onLine(line, stream));
			}
			add(stream, chunk) {
				this.#collectors[stream].add(chunk);
				this.#options.onChunk?.(chunk, stream);
				if (this.#file !== null && this.#fileRoom > 0) {
					const part = chunk.subarray(0, this.#fileRoom);
					(0, external_node_fs_.writeSync)(this.#file, part);
					this.#fileRoom -= part.length;
				}
				this.#splitters[stream]?.add(chunk);
			}
			end() {
				if (this.#file !== null) (0, external_node_fs_.closeSync)(this.#file);
				this.#file = null;
				this.#splitters.stdout?.end();
				this.#splitters.stderr?.end();
			}
			result(stream) {
				return this.#collectors[stream].result();
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/supervise.js";
		const DRAIN_MS = 2e3;
		const CANCEL_GRACE_MS = 1e3;
		const UNHELD = { ref: false };
		async function supervise(box, run, plan) {
			const started = performance.now();
			const sink = new OutputSink(run.output ?? {});
			const [program = "", ...args] = plan.argv;
			const child = (0, external_node_child_process_.spawn)(program, args, {
				cwd: plan.cwd,
				env: plan.env,
				detached: true,
				stdio: [
					run.stdin === undefined ? "ignore" : "pipe",
					"pipe",
					"pipe"
				]
			});
			const exited = exitOf(child);
			const closed = new Promise((resolve) => child.once("close", () => resolve()));
			const halt = new Halt();
			connect(child, run, sink, halt);
			if (child.pid === undefined) {
				sink.end();
				return outcomeOf(await exited, "spawn-failed", started, sink, {
					killed: 0,
					problems: []
				});
			}
			const stopper = new BoxStopper(box, child.pid, plan.nonce);
			const deadline = setTimeout(() => halt.request("deadline"), plan.deadlineMs);
			const cancel = () => halt.request("cancelled");
			run.signal?.addEventListener("abort", cancel);
			if (run.signal?.aborted) cancel();
			await Promise.race([exited, halt.requested]);
			if (halt.reason !== null && child.exitCode === null) {
				await stopper.ask(run.stopSignal ?? "SIGTERM");
				await Promise.race([exited, graceOver(plan.killGraceMs, run.signal)]);
			}
			clearTimeout(deadline);
			run.signal?.removeEventListener("abort", cancel);
			const { killed, left } = await stopper.killAll();
			stopper.release();
			const exit = await Promise.race([exited, (0, external_node_timers_promises_.setTimeout)(DRAIN_MS, NO_EXIT, UNHELD)]);
			await Promise.race([closed, (0, external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, UNHELD)]);
			child.stdout?.destroy();
			child.stderr?.destroy();
			sink.end();
			if (halt.error !== null) throw halt.error.thrown;
			const failure = (await (0, promises_.readFile)(plan.failure, "utf8").catch(() => "")).trim();
			const problems = left === 0 ? [] : [`${left} processes of the worker could not be killed`];
			if (failure !== "") {
				const details = {
					killed,
					problems: [...problems, `the box could not start the worker: ${failure}`]
				};
				return outcomeOf({
					...exit,
					exitCode: null
				}, "spawn-failed", started, sink, details);
			}
			return outcomeOf(exit, halt.reason ?? "exited", started, sink, {
				killed,
				problems
			});
		}
		async function graceOver(killGraceMs, signal) {
			const hurried = new Promise((resolve) => {
				if (signal?.aborted) resolve();
				else signal?.addEventListener("abort", () => resolve(), { once: true });
			});
			const soon = hurried.then(() => (0, external_node_timers_promises_.setTimeout)(CANCEL_GRACE_MS, undefined, UNHELD));
			await Promise.race([soon, (0, external_node_timers_promises_.setTimeout)(killGraceMs, undefined, UNHELD)]);
		}
		const NO_EXIT = {
			exitCode: null,
			signal: null,
			error: null
		};
		class Halt {
			reason = null;
			error = null;
			requested;
			#resolve = () => undefined;
			constructor() {
				this.requested = new Promise((resolve) => {
					this.#resolve = resolve;
				});
			}
			request(reason, error = null) {
				this.reason ??= reason;
				this.error ??= error;
				this.#resolve();
			}
		}
		function connect(child, run, sink, halt) {
			for (const stream of ["stdout", "stderr"]) {
				child[stream]?.on("data", (chunk) => {
					if (halt.error !== null) return;
					try {
						sink.add(stream, chunk);
					} catch (thrown) {
						halt.request("cancelled", { thrown });
					}
				});
				child[stream]?.on("error", () => undefined);
			}
			child.stdin?.on("error", () => undefined);
			child.stdin?.end(run.stdin);
		}
		function exitOf(child) {
			return new Promise((resolve) => {
				child.once("error", (error) => resolve({
					exitCode: null,
					signal: null,
					error
				}));
				child.once("exit", (exitCode, signal) => resolve({
					exitCode,
					signal,
					error: null
				}));
			});
		}
		function outcomeOf(exit, ended, started, sink, details) {
			return {
				exitCode: exit.exitCode,
				signal: exit.signal,
				ended,
				durationMs: Math.round(performance.now() - started),
				stdout: sink.result("stdout"),
				stderr: sink.result("stderr"),
				survivorsKilled: details.killed,
				problems: exit.error === null ? details.problems : [...details.problems, exit.error.message]
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/process/src/run-boxed.js";
		async function runBoxed(box, run) {
			if (run.network === "none" && !(0, src_box.F)(box)) {
				const problem = `a box of kind ${box.kind} can’t be without network: it needs namespaces (docs/box.md)`;
				return (0, process_outcome.D)(problem);
			}
			const resolved = await resolvePaths(run);
			await prepareMounts(box, resolved);
			const plan = await planLaunch(box, resolved);
			const problems = [];
			let outcome;
			try {
				await (0, hand_over.Cl)(box, [
					...resolved.ownPaths,
					plan.home,
					plan.scratch
				]);
				await keepBack(box, resolved);
				outcome = await supervise(box, resolved, plan);
			} finally {
				problems.push(...await (0, hand_over.zH)(box, resolved.ownPaths));
				problems.push(...await (0, hand_over.dM)(box, plan.directory));
			}
			return {
				...outcome,
				problems: [...outcome.problems, ...problems]
			};
		}
		async function resolvePaths(run) {
			const real = async (path) => {
				const exists = (0, external_node_path_.isAbsolute)(path) && await (0, promises_.stat)(path).catch(() => null) !== null;
				if (exists) return await (0, promises_.realpath)(path);
				throw new loop_error.jO("E_BOX_UNAVAILABLE", {
					message: `${path} is not the absolute path of something that exists`,
					remedy: "Create it before the worker is started."
				});
			};
			return {
				...run,
				cwd: await real(run.cwd),
				ownPaths: await Promise.all(run.ownPaths.map(real)),
				mounts: await Promise.all((run.mounts ?? []).map(async ({ source, target }) => ({
					source: await real(source),
					target: await realParent(target)
				}))),
				keepPaths: await Promise.all((run.keepPaths ?? []).map(realParent)),
				expose: await Promise.all([...run.expose ?? [], ...run.argv.filter(isFilePath)].map(real))
			};
		}
		async function prepareMounts(box, run) {
			for (const { source, target } of run.mounts ?? []) {
				const isFile = (0, external_node_fs_.statSync)(source).isFile();
				if (!(0, src_box.F)(box)) await linkOrCopy(source, target, isFile).catch(refuseUnlessThere);
				else if (!(0, external_node_fs_.existsSync)(target)) await (isFile ? (0, promises_.writeFile)(target, "", { flag: "wx" }) : (0, promises_.mkdir)(target, { recursive: true }));
			}
		}
		async function linkOrCopy(source, target, isFile) {
			if (isFile) await (0, promises_.copyFile)(source, target, promises_.constants.COPYFILE_EXCL);
			else await (0, promises_.symlink)(source, target);
		}
		function refuseUnlessThere(error) {
			if (error.code !== "EEXIST") throw error;
		}
		async function realParent(path) {
			return (0, external_node_path_.join)(await (0, promises_.realpath)((0, external_node_path_.dirname)(path)), (0, external_node_path_.basename)(path));
		}
		function isFilePath(argument) {
			return (0, external_node_path_.isAbsolute)(argument) && (0, external_node_fs_.existsSync)(argument) && (0, external_node_fs_.statSync)(argument).isFile();
		}
	}),
	6321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => runTool });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52220);
		async function runTool(run) {
			const started = performance.now();
			const stdout = new _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__.d(run.keepBytes ?? 1024 * 1024);
			const stderr = new _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__.d(run.keepBytes ?? 1024 * 1024);
			const [program = "", ...args] = run.argv;
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
				cwd: run.cwd,
				env: run.env ?? {},
				stdio: [
					run.stdin === undefined ? "ignore" : "pipe",
					"pipe",
					"pipe"
				],
				detached: true
			});
			child.stdout?.on("data", (chunk) => stdout.add(chunk));
			child.stderr?.on("data", (chunk) => stderr.add(chunk));
			child.stdin?.on("error", () => undefined);
			child.stdin?.end(run.stdin);
			let ended = "exited";
			const stop = (reason) => {
				if (ended === "exited") ended = reason;
				try {
					if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
				} catch {}
				child.stdout?.destroy();
				child.stderr?.destroy();
			};
			const timer = setTimeout(() => stop("deadline"), run.deadlineMs);
			const cancel = () => stop("cancelled");
			run.signal?.addEventListener("abort", cancel);
			if (run.signal?.aborted) cancel();
			const end = await new Promise((resolve) => {
				child.once("error", (error) => resolve({
					exitCode: null,
					signal: null,
					error
				}));
				child.once("close", (exitCode, signal) => resolve({
					exitCode,
					signal
				}));
			});
			clearTimeout(timer);
			run.signal?.removeEventListener("abort", cancel);
			return {
				exitCode: end.exitCode,
				signal: end.signal,
				ended: end.error === undefined ? ended : "spawn-failed",
				durationMs: Math.round(performance.now() - started),
				stdout: stdout.result(),
				stderr: stderr.result(),
				survivorsKilled: null,
				problems: end.error === undefined ? [] : [end.error.message]
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
	}),
	44625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => neutralizeWorkflowCommands });
		function neutralizeWorkflowCommands(text) {
			return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])((?:(?![\r\n\v\f\u0085\u2028\u2029])[\s\p{C}])*)::/gu, "$1$2: :").replaceAll("##[", "# #[");
		}
	})
};
