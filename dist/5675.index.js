export const id = 5675;
export const ids = [5675];
export const modules = {
	65482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => readBlobTexts });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var _read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14801);
		const MAX_TEXT_BYTES = 1024 * 1024;
		const BATCH_BYTES = 64 * 1024 * 1024;
		async function readBlobTexts(git, objectIds) {
			const unique = [...new Set(objectIds)];
			const texts = new Map();
			if (unique.length === 0) return texts;
			const sizes = await git.run([
				"cat-file",
				"--buffer",
				"--batch-check=%(objectname) %(objectsize)"
			], { input: `${unique.join("\n")}\n` });
			let batch = [];
			let bytes = 0;
			const flush = async () => {
				if (batch.length > 0) await readBatch(git, batch, texts);
				batch = [];
				bytes = 0;
			};
			for (const line of sizes.stdout.split("\n")) {
				const [objectId = "", size = ""] = line.split(" ");
				if (!/^\d+$/.test(size) || Number(size) > MAX_TEXT_BYTES) continue;
				if (bytes + Number(size) > BATCH_BYTES) await flush();
				batch.push(objectId);
				bytes += Number(size);
			}
			await flush();
			for (const objectId of unique) if (!texts.has(objectId)) texts.set(objectId, null);
			return texts;
		}
		async function readBatch(git, batch, into) {
			const maxBytes = BATCH_BYTES + batch.length * 128 + MAX_TEXT_BYTES;
			for (const [at, object] of (await (0, _read_objects_js__WEBPACK_IMPORTED_MODULE_0__.$)(git, batch, { maxBytes })).entries()) {
				if (object === null) throw vanished(batch[at] ?? "");
				into.set(object.sha, object.bytes.includes(0) ? null : object.bytes.toString("utf8"));
			}
		}
		function vanished(objectId) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_INTERNAL", {
				message: `git has no ${objectId} any more, whose size it told`,
				remedy: "Report it together with the version of git."
			});
		}
	}),
	16549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { gatherReadiness: () => gatherReadiness });
		var names = __webpack_require__(61950);
		var spec_role = __webpack_require__(54177);
		var spec_section = __webpack_require__(51130);
		var schemas = __webpack_require__(80737);
		var repository_name = __webpack_require__(25443);
		;
		"CONCATENATED MODULE: ./build/packages/github/src/absent-labels.js";
		const MOST_LABELS = 40;
		function knownLabelsQuery(count) {
			const names = Array.from({ length: count }, (_, index) => index);
			return `query KnownLabels($owner: String!, $name: String!${names.map((index) => `, $label${index}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    ${names.map((index) => `label${index}: label(name: $label${index}) { name }`).join("\n    ")}
  }
}`;
		}
		const KnownLabels = schemas.Ikc({ repository: schemas.g1P(schemas.YjP(), schemas.Ikc({ name: schemas.YjP() }).nullable()) });
		async function absentLabels(github, labels) {
			const wanted = [...new Set(labels)].slice(0, MOST_LABELS);
			if (wanted.length === 0) return [];
			const { owner, repo: name } = (0, repository_name.S)(github.repository);
			const variables = {
				owner,
				name,
				...Object.fromEntries(wanted.map((label, index) => [`label${index}`, label]))
			};
			const { data } = await github.query("find labels", knownLabelsQuery(wanted.length), variables, KnownLabels);
			return wanted.filter((_label, index) => data.repository[`label${index}`] == null);
		}
		var report_readiness = __webpack_require__(1228);
		var read_own_jobs = __webpack_require__(89403);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/plan/gather-readiness.js";
		async function gatherReadiness(deps, base, { github, tickets, classifier }) {
			const { spec: written, policy, gates, pinned } = base.control;
			const spec = {
				...written,
				gates
			};
			const builtIn = pinned.spec === null;
			const { jobs, movable } = await (0, read_own_jobs.T)(base.repository, base.sha);
			const checklist = await base.repository.readFile(base.sha, names.IA.readiness);
			const routed = (0, spec_role.a)(spec.rules, "classifier")?.model ?? null;
			return (0, report_readiness.l)({
				...{
					spec,
					policy,
					builtIn,
					jobs,
					movable
				},
				classifier: classifier !== null ? "configured" : routed !== null ? "no-key" : "none",
				unknownLabels: builtIn ? [] : await unknownLabels(deps, github, [...spec.rules, ...policy], tickets),
				heldOut: await heldOutSources(base, jobs),
				checklist: checklist === null ? null : {
					path: names.IA.readiness,
					text: checklist
				}
			});
		}
		async function unknownLabels(deps, github, rules, tickets) {
			const borne = new Set(tickets.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())));
			const named = rules.flatMap((rule) => {
				if (rule.class !== "enforced" || rule.meaning.kind !== "labels") return [];
				const keepsOut = spec_section.$.has(rule.section) !== rule.meaning.negated;
				const place = `${rule.position.file}:${rule.position.line}`;
				return rule.meaning.labels.filter((label) => !borne.has(label.toLowerCase()) && !label.toLowerCase().startsWith("loop:")).map((label) => ({
					label,
					place,
					keepsOut
				}));
			});
			const names = named.map(({ label }) => label);
			try {
				const absent = new Set(await absentLabels(github, names));
				return named.filter(({ label }) => absent.has(label));
			} catch (error) {
				deps.log.warning(`Whether the labels of the spec exist is not known: ${error instanceof Error ? error.message : ""}`);
				return [];
			}
		}
		async function heldOutSources(base, jobs) {
			const paths = jobs.flatMap(({ steps }) => steps.flatMap(({ with: given }) => typeof given["held-out"] === "string" ? [given["held-out"]] : []));
			const sources = [];
			for (const path of new Set(paths.map((given) => given.replace(/^\.\//, "").replace(/\/+$/, "")))) {
				if (path === "" || path.includes("${{")) continue;
				const { stdout } = await base.repository.git.run([
					"ls-tree",
					"--full-tree",
					base.sha,
					"--",
					path
				]);
				sources.push({
					path,
					inBase: stdout.trim() !== ""
				});
			}
			return sources;
		}
	}),
	83188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gg: () => applyTreeDiff,
			QP: () => typeOf,
			w5: () => parseTreeEntries
		});
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12957);
		function typeOf(mode) {
			switch (mode) {
				case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__.KB.file: return "file";
				case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__.KB.executable: return "executable";
				case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__.KB.symlink: return "symlink";
				case _loop_actions_git__WEBPACK_IMPORTED_MODULE_0__.KB.gitlink: return "submodule";
				default: return "unknown";
			}
		}
		function parseTreeEntries(output) {
			const entries = new Map();
			const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString("latin1");
			for (const record of bytes.split("\0")) {
				if (record === "") continue;
				const tab = record.indexOf("	");
				const mode = record.slice(0, 6);
				const objectId = record.slice(tab - (tab > 64 ? 64 : 40), tab);
				if (tab < 0 || typeOf(mode) === "unknown" || objectId.length < 40 || /[^0-9a-f]/.test(objectId)) {
					throw new Error(`a record of a tree can't be read: ${JSON.stringify(record.slice(0, 100))}`);
				}
				entries.set(decodePath(record.slice(tab + 1)), {
					mode,
					objectId
				});
			}
			return entries;
		}
		function applyTreeDiff(base, output) {
			const entries = new Map(base);
			const fields = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString("latin1").split("\0");
			for (let at = 0; at + 1 < fields.length; at += 2) {
				const record = /^:[0-7]{6} ([0-7]{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [A-Z]$/.exec(fields[at] ?? "");
				const [, mode = "", objectId = ""] = record ?? [];
				const path = decodePath(fields[at + 1] ?? "");
				if (record === null || path === "") throw new Error(`a record of a difference can't be read: ${JSON.stringify(fields[at])}`);
				if (mode === "000000") entries.delete(path);
				else entries.set(path, {
					mode,
					objectId
				});
			}
			return entries;
		}
		function decodePath(latin1) {
			if (!/[\x80-\xff]/.test(latin1)) return latin1;
			const bytes = Buffer.from(latin1, "latin1");
			const text = bytes.toString("utf8");
			if (Buffer.from(text, "utf8").equals(bytes)) return text;
			return latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
		}
	}),
	58246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LZ: () => widerScopes,
			k0: () => permissionsOf
		});
		const LEVELS = [
			"none",
			"read",
			"write"
		];
		const EVERY_SCOPE = "*";
		function permissionsOf(value) {
			if (value === "read-all") return new Map([[EVERY_SCOPE, "read"]]);
			if (value === null || typeof value !== "object" || Array.isArray(value)) return new Map([[EVERY_SCOPE, "write"]]);
			return new Map(Object.entries(value).map(([scope, level]) => [scope, level === "none" || level === "read" ? level : "write"]));
		}
		function widerScopes(before, after) {
			const old = permissionsOf(before);
			const now = permissionsOf(after);
			const granted = (all, scope) => LEVELS.indexOf(all.get(scope) ?? all.get(EVERY_SCOPE) ?? "none");
			return [...new Set([...old.keys(), ...now.keys()])].filter((scope) => granted(now, scope) > granted(old, scope));
		}
	}),
	76939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GT: () => isPublishStep,
			kp: () => roleOf,
			uf: () => isJudgeStep,
			vX: () => isAgentJob
		});
		var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58246);
		const ROLES = new Set([
			"triage",
			"maker",
			"gate",
			"checker",
			"publish",
			"oracle",
			"self-heal",
			"correction-to-pr",
			"report",
			"signals"
		]);
		const OWN_ACTION = /^[^/\s]+\/loop-actions(?:\/(?:actions\/)?([\w-]+))?@[^\s]+$/i;
		const AGENTS = [
			"maker",
			"self-heal",
			"correction-to-pr"
		];
		const JUDGES = [
			"gate",
			"checker",
			"oracle",
			"loop",
			"self-heal"
		];
		const JUDGE_WORD = /(?:^|[^a-z])(?:oracles?|gates?|checkers?|tripwires?|verif(?:y|ier|ies)|acceptance)(?:[^a-z]|$)/i;
		function roleOf(uses) {
			const match = OWN_ACTION.exec(uses ?? "");
			if (match === null) return null;
			const name = match[1]?.toLowerCase();
			if (name === undefined) return "loop";
			return ROLES.has(name) ? name : null;
		}
		function isJudgeStep(step) {
			const role = roleOf(step.uses);
			if (role !== null) return JUDGES.includes(role);
			return JUDGE_WORD.test([
				step.id,
				step.run,
				step.uses
			].filter((part) => part !== null).join("\n"));
		}
		function isPublishStep(step) {
			const role = roleOf(step.uses);
			if (role === "publish" || role === "loop") return true;
			return /\bgit\s+(?:\S+\s+){0,4}push\b|\bgh\s+(?:pr\s+(?:create|merge)|release\s+create|api)\b|\b(?:npm|pnpm|yarn|cargo|twine|docker)\s+(?:publish|push|upload)\b/.test(step.run ?? "");
		}
		function isAgentJob(job) {
			if (job.uses !== null || !job.steps.some((step) => AGENTS.includes(roleOf(step.uses)))) return false;
			const others = job.steps.filter((step) => !AGENTS.includes(roleOf(step.uses)));
			if (others.some((step) => isJudgeStep(step) || isPublishStep(step) || roleOf(step.uses) !== null)) return false;
			return [...(0, _permissions_js__WEBPACK_IMPORTED_MODULE_0__.k0)(job.permissions).values()].every((level) => level !== "write");
		}
	}),
	79029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => readWorkflow });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		const MAX_BYTES = 512 * 1024;
		const MAX_ALIASES = 50;
		const ROOM = [
			"runs-on",
			"container",
			"services",
			"strategy",
			"environment",
			"concurrency",
			"defaults"
		];
		function readWorkflow(path, text) {
			const unreadable = (problem) => ({
				kind: "unreadable",
				path,
				problem
			});
			if (Buffer.byteLength(text) > MAX_BYTES) return unreadable(`is larger than ${MAX_BYTES} bytes`);
			try {
				const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
					uniqueKeys: true,
					merge: false,
					stringKeys: true
				});
				const [error] = document.errors;
				if (error !== undefined) return unreadable(`is not YAML (${error.message.split("\n")[0] ?? ""})`);
				let aliases = 0;
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_key, node) => {
					if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) aliases++;
				});
				if (aliases > MAX_ALIASES) return unreadable(`has more than ${MAX_ALIASES} aliases`);
				const root = record(document.toJS({ maxAliasCount: MAX_ALIASES }));
				if (root === null) return unreadable("is no mapping");
				return /(?:^|\/)action\.ya?ml$/i.test(path) ? readAction(path, root) : readJobs(path, root);
			} catch (error) {
				return unreadable(`can't be read (${error instanceof Error ? error.message.slice(0, 200) : "unknown"})`);
			}
		}
		function readJobs(path, root) {
			const jobs = record(root.jobs);
			if (jobs === null) return {
				kind: "unreadable",
				path,
				problem: "has no jobs"
			};
			const triggers = readTriggers(root.on);
			return {
				kind: "workflow",
				path,
				triggers,
				env: record(root.env) ?? {},
				defaults: root.defaults,
				concurrency: root.concurrency,
				entry: {},
				interface: record(triggers.workflow_call) ?? {},
				jobs: Object.entries(jobs).map(([id, value]) => readJob(id, record(value) ?? {}, root.permissions))
			};
		}
		function readAction(path, root) {
			const { steps, ...entry } = record(root.runs) ?? {};
			const job = readJob("action", { steps }, undefined);
			return {
				kind: "action",
				path,
				triggers: {},
				env: {},
				defaults: undefined,
				concurrency: undefined,
				entry,
				interface: {
					inputs: root.inputs,
					outputs: root.outputs
				},
				jobs: [job]
			};
		}
		function readTriggers(on) {
			if (typeof on === "string") return { [on]: null };
			if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), null]));
			return record(on) ?? {};
		}
		function readJob(id, job, inherited) {
			const needs = Array.isArray(job.needs) ? job.needs.map(String) : job.needs === undefined ? [] : [String(job.needs)];
			return {
				id,
				needs,
				condition: text(job.if),
				continueOnError: job["continue-on-error"],
				timeoutMinutes: job["timeout-minutes"],
				uses: text(job.uses),
				with: record(job.with) ?? {},
				secrets: job.secrets,
				permissions: job.permissions === undefined ? inherited : job.permissions,
				env: record(job.env) ?? {},
				outputs: record(job.outputs) ?? {},
				room: Object.fromEntries(ROOM.filter((key) => job[key] !== undefined).map((key) => [key, job[key]])),
				steps: (Array.isArray(job.steps) ? job.steps : []).map((step) => readStep(record(step) ?? {}))
			};
		}
		function readStep(step) {
			return {
				id: text(step.id),
				uses: text(step.uses),
				run: text(step.run),
				shell: text(step.shell),
				workingDirectory: text(step["working-directory"]),
				condition: text(step.if),
				continueOnError: step["continue-on-error"],
				timeoutMinutes: step["timeout-minutes"],
				with: record(step.with) ?? {},
				env: record(step.env) ?? {}
			};
		}
		function record(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
		}
		function text(value) {
			return value === undefined || value === null ? null : String(value).trim();
		}
	})
};
