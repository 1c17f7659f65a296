export const id = 2253;
export const ids = [2253];
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
	72253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => inspectHealTree,
			p: () => readFrozenLine
		});
		var blob_texts = __webpack_require__(65482);
		var tree_listing = __webpack_require__(12957);
		var path_match = __webpack_require__(18551);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/language-sets.js";
		const JS = "[cm]?[jt]sx?";
		const NODE_SETS = [
			{
				ecosystem: "Node",
				rule: "test",
				directories: [
					"__tests__",
					"__mocks__",
					"__snapshots__",
					"__fixtures__",
					"cypress",
					"playwright"
				],
				patterns: [".*\\.snap"]
			},
			{
				ecosystem: "Node",
				rule: "configuration",
				names: [
					"biome.json",
					"biome.jsonc",
					"deno.json",
					"deno.jsonc",
					"bunfig.toml",
					"turbo.json",
					"nx.json",
					"lerna.json",
					"rush.json",
					"angular.json",
					"tslint.json",
					".swcrc",
					"oxlint.json",
					".oxlintrc.json",
					"knip.json"
				],
				patterns: [
					`(?:vitest|vite|jest|ava|karma|playwright|cypress|babel|swc|c8|nyc|eslint|prettier|stylelint|wdio|rollup|webpack|rspack|esbuild|tsup|commitlint|lint-staged|next|nuxt|svelte|astro|postcss|tailwind|metro|mocha|tap|web-test-runner|coverage)\\.(?:config|workspace|setup|conf|base|shared|preset|projects)?.*(?:${JS}|json|jsonc|ya?ml)`,
					"\\.(?:mocharc|taprc|nycrc|c8rc|jestrc|swcrc|babelrc|eslintrc|prettierrc|stylelintrc|lintstagedrc|commitlintrc|browserslistrc|czrc)(?:\\..*)?",
					"\\.(?:eslint|prettier|stylelint|npm|docker|test)ignore",
					"(?:ts|js)config.*\\.json",
					`(?:global|test|tests|jest|vitest|mocha)[-_.]?(?:setup|teardown|helpers?|environment|reporter)\\.${JS}`
				]
			},
			{
				ecosystem: "Node",
				rule: "dependencies",
				names: [
					"package.json",
					"package-lock.json",
					"npm-shrinkwrap.json",
					"yarn.lock",
					"pnpm-lock.yaml",
					"pnpm-workspace.yaml",
					"bun.lock",
					"bun.lockb",
					"deno.lock",
					".npmrc",
					".pnpmfile.cjs",
					"pnpmfile.cjs",
					".nvmrc",
					".node-version",
					".yarnrc",
					".yarnrc.yml",
					".pnp.cjs",
					".pnp.loader.mjs",
					".pnp.data.json",
					"import-map.json",
					"import_map.json",
					"jsr.json",
					"bower.json"
				],
				directories: [
					"node_modules",
					"patches",
					".yarn",
					"bower_components",
					"jspm_packages"
				]
			}
		];
		const OTHER_LANGUAGE_SETS = [
			{
				ecosystem: "Python",
				rule: "test",
				names: ["conftest.py"],
				directories: ["__pycache__"]
			},
			{
				ecosystem: "Python",
				rule: "configuration",
				names: [
					"tox.ini",
					"pytest.ini",
					".pytest.ini",
					"pytest.toml",
					".pytest.toml",
					"setup.cfg",
					"mypy.ini",
					".mypy.ini",
					"ruff.toml",
					".ruff.toml",
					".flake8",
					".pylintrc",
					"pylintrc",
					"pyrightconfig.json",
					"noxfile.py",
					"sitecustomize.py",
					"usercustomize.py",
					".isort.cfg",
					".bandit",
					"tasks.py",
					"dodo.py",
					"manage.py",
					".style.yapf",
					"pyvenv.cfg"
				],
				patterns: [".*\\.pth", ".*\\.egg-link"]
			},
			{
				ecosystem: "Python",
				rule: "dependencies",
				names: [
					"pyproject.toml",
					"setup.py",
					"pipfile",
					"pipfile.lock",
					"poetry.lock",
					"uv.lock",
					"uv.toml",
					"pdm.lock",
					"pylock.toml",
					"environment.yml",
					"environment.yaml",
					"conda-lock.yml",
					"pixi.toml",
					"pixi.lock",
					".python-version",
					"pip.conf",
					".pypirc"
				],
				patterns: ["(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\\.(?:txt|in)", "pylock\\..*\\.toml"],
				directories: [
					"site-packages",
					".venv",
					"venv",
					"wheels",
					"wheelhouse"
				]
			},
			{
				ecosystem: "Go",
				rule: "test",
				patterns: [".*_test\\.go"]
			},
			{
				ecosystem: "Go",
				rule: "configuration",
				names: ["tools.go", "magefile.go"],
				patterns: ["\\.golangci\\..*", "\\.?(?:goreleaser|gotestsum|mockery)\\.ya?ml"]
			},
			{
				ecosystem: "Go",
				rule: "dependencies",
				names: [
					"go.mod",
					"go.sum",
					"go.work",
					"go.work.sum",
					".go-version",
					"modules.txt"
				],
				directories: ["vendor"]
			},
			{
				ecosystem: "Rust",
				rule: "test",
				directories: ["benches", "proptest-regressions"]
			},
			{
				ecosystem: "Rust",
				rule: "configuration",
				names: [
					"build.rs",
					"clippy.toml",
					".clippy.toml",
					"rustfmt.toml",
					".rustfmt.toml",
					"deny.toml",
					"nextest.toml",
					"tarpaulin.toml",
					"cross.toml"
				],
				directories: [".cargo", ".config"]
			},
			{
				ecosystem: "Rust",
				rule: "dependencies",
				names: [
					"cargo.toml",
					"cargo.lock",
					"rust-toolchain",
					"rust-toolchain.toml"
				]
			},
			{
				ecosystem: "JVM",
				rule: "test",
				directories: [
					"androidtest",
					"integrationtest",
					"testfixtures",
					"functionaltest"
				]
			},
			{
				ecosystem: "JVM",
				rule: "configuration",
				names: [
					"junit-platform.properties",
					"testng.xml",
					"checkstyle.xml",
					"pmd.xml",
					"spotbugs-exclude.xml",
					"detekt.yml",
					"lombok.config",
					".scalafmt.conf",
					".scalafix.conf",
					"mvnw",
					"mvnw.cmd",
					"gradlew",
					"gradlew.bat"
				],
				patterns: [".*\\.gradle(?:\\.kts)?", "(?:checkstyle|pmd|spotbugs|findbugs|ktlint|detekt)[-_.].*"],
				directories: [
					"buildsrc",
					"build-logic",
					".mvn",
					"gradle",
					"meta-inf"
				]
			},
			{
				ecosystem: "JVM",
				rule: "dependencies",
				names: [
					"pom.xml",
					"gradle.properties",
					"gradle.lockfile",
					"libs.versions.toml",
					"build.sbt",
					"verification-metadata.xml",
					"ivy.xml",
					"deps.edn",
					"project.clj"
				],
				patterns: [".*\\.(?:jar|war|aar)"]
			}
		];
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/built-in-sets.js";
		const CODE_EXTENSIONS = "bash|bats|c|cc|cjs|cpp|cs|cts|dart|ex|exs|go|groovy|java|js|jsx|jl|kt|kts|lua|mjs|mts|php|pl|ps1|psm1|py|pyi|rb|rs|scala|sh|swift|t|ts|tsx|vue|svelte|zig|zsh";
		const BUILT_IN_SETS = [
			{
				ecosystem: "every",
				rule: "test",
				directories: [
					"test",
					"tests",
					"testing",
					"testdata",
					"test-data",
					"test_data",
					"testutil",
					"testutils",
					"test-utils",
					"test_utils",
					"e2e",
					"fixtures",
					"golden",
					"goldens",
					"evals"
				],
				patterns: [`(?:test|tests|spec|specs|test[-_.].*|.*[-_.](?:test|tests|spec|specs))\\.(?:${CODE_EXTENSIONS})`, `.*\\.(?:test|spec|e2e|cy|bench)\\..*`]
			},
			{
				ecosystem: "every",
				rule: "configuration",
				names: [
					"makefile",
					"gnumakefile",
					"justfile",
					".justfile",
					"taskfile.yml",
					"taskfile.yaml",
					"rakefile",
					"cmakelists.txt",
					"build",
					"build.bazel",
					"workspace",
					"module.bazel",
					".bazelrc",
					".editorconfig",
					".envrc",
					"codecov.yml",
					".codecov.yml",
					".coveragerc",
					".shellcheckrc",
					".yamllint",
					".hadolint.yaml",
					"sonar-project.properties",
					"lefthook.yml",
					".pre-commit-config.yaml",
					"dockerfile",
					"compose.yml",
					"compose.yaml",
					"docker-compose.yml",
					"docker-compose.yaml",
					"devcontainer.json",
					"promptfooconfig.yaml",
					".tool-versions",
					"mise.toml",
					".mise.toml",
					"mise.lock"
				],
				patterns: [
					"\\.env(?:\\..*)?",
					".*\\.mk",
					"\\.markdownlint.*",
					"dockerfile\\..*",
					".*\\.bzl"
				],
				directories: [
					".husky",
					".githooks",
					".bazel",
					".devcontainer"
				]
			},
			...NODE_SETS,
			...OTHER_LANGUAGE_SETS,
			{
				ecosystem: "every",
				rule: "control",
				names: [
					"loop_spec.md",
					"loop_state.md",
					"escalation-policy.md",
					"quality-gate-checklist.md",
					"loop-readiness.md",
					"constitution.md",
					"interrupts.jsonl",
					"corrections.jsonl",
					"readings.jsonl",
					"interventions.jsonl",
					"quarantine.json",
					"leases.json",
					"guards.jsonl",
					"guards.json"
				],
				patterns: ["(?:.*[-_.])?definition[-_.]of[-_.]done(?:[-_.].*)?"],
				paths: ["runs"]
			},
			{
				ecosystem: "GitHub",
				rule: "workflow",
				names: [
					"action.yml",
					"action.yaml",
					"codeowners",
					".gitlab-ci.yml",
					"jenkinsfile",
					"azure-pipelines.yml",
					".travis.yml",
					"renovate.json",
					".renovaterc",
					".actrc"
				],
				paths: [
					".github/workflows",
					".github/actions",
					".github/dependabot.yml",
					".github/dependabot.yaml",
					".github/settings.yml",
					".github/rulesets",
					".circleci",
					".buildkite",
					".gitlab",
					".forgejo",
					".gitea"
				]
			},
			{
				ecosystem: "git",
				rule: "attributes",
				names: [
					".gitattributes",
					".gitmodules",
					".gitignore",
					".git",
					".mailmap",
					".gitconfig",
					".git-blame-ignore-revs"
				]
			}
		];
		const JUDGE_WORDS = new Set([
			"oracle",
			"oracles",
			"gate",
			"gates",
			"gatekeeper",
			"checker",
			"checkers",
			"judge",
			"judges",
			"tripwire",
			"tripwires",
			"verifier",
			"verifiers",
			"verify",
			"verification",
			"frozen",
			"acceptance",
			"guardrail",
			"guardrails",
			"ratchet"
		]);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/classify-path.js";
		const byName = new Map();
		const byDirectory = new Map();
		const byPath = new Map();
		const byPattern = [];
		for (const set of BUILT_IN_SETS) {
			for (const name of set.names ?? []) byName.set(name, set);
			for (const name of set.directories ?? []) byDirectory.set(name, set);
			for (const path of set.paths ?? []) byPath.set(path, set);
			for (const source of set.patterns ?? []) byPattern.push({
				pattern: new RegExp(`^(?:${source})$`, "s"),
				set
			});
		}
		const anyPattern = new RegExp(`^(?:${byPattern.map(({ pattern }) => pattern.source).join("|")})$`, "s");
		const PATH_DEPTH = 2;
		const CAPITALISED_TEST = /(?:Test|Tests|TestCase|Spec|Specs|IT)\.(?:java|kt|cs|scala|swift|php|groovy)$/;
		const CODE_FILE = new RegExp(`\\.(?:${CODE_EXTENSIONS})$`, "i");
		function classifyPath(path) {
			const parts = path.split("/");
			const folded = (0, path_match.tu)(path);
			const names = folded === path ? parts : folded.split("/");
			const name = names.at(-1) ?? "";
			for (let depth = 1; depth <= Math.min(PATH_DEPTH + 1, names.length); depth++) {
				const set = byPath.get(names.slice(0, depth).join("/"));
				if (set !== undefined) return inSet(set);
			}
			for (const directory of names.slice(0, -1)) {
				if (directory === ".git") return GIT;
				const set = byDirectory.get(directory);
				if (set !== undefined) return inSet(set);
			}
			const named = byName.get(name);
			if (named !== undefined) return inSet(named);
			if (CAPITALISED_TEST.test(path)) return {
				rule: "test",
				because: "is a test by its name (JVM)"
			};
			if (anyPattern.test(name)) {
				const match = byPattern.find(({ pattern }) => pattern.test(name));
				if (match !== undefined) return inSet(match.set);
			}
			return ANY_JUDGE_WORD.test(folded) ? judgeWord(parts) : null;
		}
		const ANY_JUDGE_WORD = new RegExp([...JUDGE_WORDS].join("|"));
		function judgeWord(parts) {
			for (const part of parts) {
				for (const word of wordsOf(part)) {
					if (JUDGE_WORDS.has(word)) return {
						rule: "judge",
						because: `is part of a judge by its name (${word})`
					};
				}
			}
			return null;
		}
		function wordsOf(name) {
			return name.normalize("NFKC").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
		}
		function isCodePath(path) {
			const name = path.slice(path.lastIndexOf("/") + 1);
			return CODE_FILE.test(name) || !name.includes(".");
		}
		const GIT = {
			rule: "attributes",
			because: "lies in a .git directory"
		};
		const WORDS = {
			test: "is a test or what tests need",
			configuration: "tells a judge or a build what to do",
			dependencies: "decides which packages and versions are used",
			control: "is a control file of the loop",
			workflow: "is part of a workflow, an action or what guards them",
			attributes: "decides how git shows other files"
		};
		function inSet(set) {
			const where = set.ecosystem === "every" ? "" : ` (${set.ecosystem})`;
			return {
				rule: set.rule,
				because: `${WORDS[set.rule] ?? "is frozen"}${where}`
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/tree-index.js";
		const MAX_HOPS = 40;
		class TreeIndex {
			entries;
			#children = new Map();
			#names = new Set();
			#byStem = new Map();
			#byDirectoryName = new Map();
			#links;
			constructor(entries, links) {
				this.entries = entries;
				this.#links = links;
				for (const path of entries.keys()) {
					const slash = path.lastIndexOf("/");
					const name = path.slice(slash + 1);
					this.#names.add(name);
					add(this.#byStem, withoutExtension(name), path);
					const directory = slash < 0 ? "" : path.slice(0, slash);
					const siblings = this.#children.get(directory);
					if (siblings !== undefined) siblings.push(path);
					else this.#addDirectory(directory, [path]);
				}
			}
			#addDirectory(directory, children) {
				this.#children.set(directory, children);
				if (directory === "") return;
				add(this.#byDirectoryName, nameOf(directory), directory);
				const above = directoryOf(directory);
				if (!this.#children.has(above)) this.#addDirectory(above, []);
			}
			has(path) {
				return this.entries.has(path);
			}
			isDirectory(path) {
				return this.#children.has(path);
			}
			get hasLinks() {
				return this.#links.size > 0;
			}
			hasName(name) {
				return this.#names.has(name);
			}
			endingIn(suffix) {
				const name = nameOf(suffix);
				if (!this.#names.has(name)) return [];
				const same = this.#byStem.get(withoutExtension(name)) ?? [];
				return same.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
			}
			filesAt(stem, extensions) {
				const siblings = this.#byStem.get(nameOf(stem)) ?? [];
				const found = siblings.filter((path) => path.startsWith(stem) && extensions.includes(path.slice(stem.length)));
				if (this.entries.has(stem) && !found.includes(stem) && extensions.includes("")) found.push(stem);
				return found;
			}
			filesEndingAt(stem, extensions) {
				const found = (this.#byStem.get(nameOf(stem)) ?? []).filter((path) => extensions.some((extension) => path === stem + extension || path.endsWith(`/${stem}${extension}`)));
				return extensions.includes("") ? [...found, ...this.endingIn(stem)] : found;
			}
			childrenOf(directory) {
				return this.#children.get(directory) ?? [];
			}
			directoriesEndingIn(suffix) {
				return endingWith(this.#byDirectoryName.get(nameOf(suffix)) ?? [], suffix);
			}
			*pathsUnder(directory) {
				for (const path of this.entries.keys()) if (path.startsWith(`${directory}/`)) yield path;
			}
			follow(path) {
				if (this.#links.size === 0) return {
					end: path,
					links: []
				};
				const links = [];
				const done = [];
				const pending = path.split("/");
				for (let hops = 0; pending.length > 0;) {
					const name = pending.shift();
					if (name === undefined || name === "" || name === ".") continue;
					if (name === "..") {
						if (done.pop() === undefined) return null;
						continue;
					}
					done.push(name);
					const here = done.join("/");
					if (this.entries.get(here)?.mode !== tree_listing.KB.symlink) continue;
					const target = this.#links.get(here);
					if (target === undefined || target.startsWith("/") || ++hops > MAX_HOPS) return null;
					links.push(here);
					done.pop();
					pending.unshift(...target.split("/"));
				}
				return {
					end: done.join("/"),
					links
				};
			}
		}
		function add(map, key, value) {
			const known = map.get(key);
			if (known === undefined) map.set(key, [value]);
			else known.push(value);
		}
		function endingWith(paths, suffix) {
			return suffix.includes("/") ? paths.filter((path) => path === suffix || path.endsWith(`/${suffix}`)) : paths;
		}
		function withoutExtension(name) {
			const dot = name.lastIndexOf(".");
			return dot <= 0 ? name : name.slice(0, dot);
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function joinPath(directory, relative) {
			const parts = directory === "" ? [] : directory.split("/");
			for (const part of relative.split("/")) {
				if (part === "" || part === ".") continue;
				if (part !== "..") parts.push(part);
				else if (parts.pop() === undefined) return null;
			}
			return parts.join("/");
		}
		function directoryOf(path) {
			const slash = path.lastIndexOf("/");
			return slash < 0 ? "" : path.slice(0, slash);
		}
		function directoriesAbove(path) {
			const all = [];
			for (let at = directoryOf(path); at !== ""; at = directoryOf(at)) all.push(at);
			return [...all, ""];
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/frozen-set.js";
		const LOADED = {
			javascript: /\.(?:[cm]?[jt]sx?|json|node|wasm|vue|svelte)$/i,
			python: /\.(?:pyi?|so|pyx)$/i,
			shell: /\.(?:sh|bash|zsh|bats)$|(?:^|\/)[^./]+$/i,
			jvm: /\.(?:java|kts?|scala|groovy)$/i
		};
		const INDEX = /^(?:index|__init__|__main__|mod|package)$/;
		class FrozenSet {
			parts;
			#folded;
			#reserved;
			constructor(parts) {
				this.parts = parts;
			}
			why(path) {
				const known = this.parts.paths.get(path);
				if (known !== undefined) return known;
				if (this.parts.base.has(path)) return this.#inDirectory(path) ?? this.#unresolved(path);
				if (this.parts.named(path)) return {
					rule: "named",
					because: "is named by the `frozen` globs"
				};
				return classifyPath(path) ?? this.#variant(path) ?? this.#inDirectory(path) ?? this.#inPackage(path) ?? this.#shadow(path) ?? this.#unresolved(path);
			}
			#variant(path) {
				this.#folded ??= new Map([...this.parts.paths.keys()].map((known) => [(0, path_match.tu)(known), known]));
				const twin = this.#folded.get((0, path_match.tu)(path));
				if (twin === undefined || twin === path) return null;
				return {
					rule: "shadows",
					because: `differs from the frozen ${JSON.stringify(twin)} only in case or composition`
				};
			}
			#inDirectory(path) {
				for (let at = directoryOf(path); at !== ""; at = directoryOf(at)) {
					const reason = this.parts.directories.get(at);
					if (reason !== undefined) return reason;
				}
				return null;
			}
			#inPackage(path) {
				const extensions = this.parts.packages.get(directoryOf(path)) ?? [];
				if (!extensions.some((extension) => path.endsWith(extension))) return null;
				return {
					rule: "shadows",
					because: "would be compiled together with frozen files of its directory"
				};
			}
			#shadow(path) {
				this.#reserved ??= new Map([...this.parts.reserved].map(([place, by]) => [(0, path_match.tu)(place), by]));
				const folded = (0, path_match.tu)(path);
				const name = folded.slice(folded.lastIndexOf("/") + 1);
				const stem = name.replace(/^(.[^.]*)\..*$/, "$1");
				const directory = directoryOf(folded);
				const places = [
					folded,
					directory === "" ? stem : `${directory}/${stem}`,
					folded.replace(/\.[^./]*$/, "")
				];
				if (INDEX.test(stem)) places.push(directory);
				for (const place of places) {
					const by = this.#reserved.get(place);
					if (by !== undefined && isLoadable(path)) return {
						rule: "shadows",
						because: `would be loaded by the frozen ${by}`
					};
				}
				const exact = this.#reserved.get(folded);
				return exact === undefined ? null : {
					rule: "shadows",
					because: `would be read by the frozen ${exact}`
				};
			}
			#unresolved(path) {
				const load = this.parts.unresolved.find(({ within, loader }) => within === null && LOADED[loader].test(path));
				if (load === undefined) return null;
				const where = `${load.path}:${load.line} (${load.source})`;
				return {
					rule: "unresolved",
					because: `may be loaded at ${where}, where the name is computed`
				};
			}
		}
		function isLoadable(path) {
			return Object.values(LOADED).some((pattern) => pattern.test(path)) || /\.rs$/i.test(path);
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/package-manifests.js";
		const JUDGING_SCRIPT = /^(?:pre|post)?(?:tests?|lint|check|type|tsc|verify|validate|build|compile|coverage|evals?|format|e2e|unit|integration|ci|prepare|prepack|install|gates?|oracle)(?:[:._-].*|s|check|script)?$/i;
		const TOOL_FIELDS = [
			"jest",
			"vitest",
			"mocha",
			"ava",
			"tap",
			"nyc",
			"c8",
			"babel",
			"eslintConfig",
			"imports",
			"lint-staged",
			"husky",
			"wireit",
			"nx",
			"overrides",
			"resolutions",
			"pnpm"
		];
		async function readPackageManifests(paths, read) {
			const names = new Map();
			const scripts = [];
			const manifests = paths.filter((path) => /(?:^|\/)package\.json$/.test(path) && !path.includes("node_modules/"));
			for (const [manifest, text] of await read(manifests)) {
				const content = parseObject(text);
				if (typeof content.name === "string") names.set(content.name, directoryOf(manifest));
				for (const [name, command] of Object.entries(parseObject(content.scripts))) {
					if (typeof command !== "string") continue;
					scripts.push({
						manifest,
						name,
						command,
						always: JUDGING_SCRIPT.test(name)
					});
				}
				const tools = TOOL_FIELDS.filter((field) => content[field] !== undefined).map((field) => content[field]);
				scripts.push({
					manifest,
					name: "",
					command: JSON.stringify(tools),
					always: true
				});
			}
			return {
				names,
				scripts
			};
		}
		function parseObject(value) {
			try {
				const parsed = typeof value === "string" ? JSON.parse(value) : value;
				return parsed !== null && typeof parsed === "object" && !Array.isArray(parsed) ? parsed : {};
			} catch {
				return {};
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/reference.js";
		function lineAt(text, offset) {
			let line = 1;
			for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
			return line;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/words.js";
		const MAX_WORD = 512;
		const WORD = /[^\s"'`()<>[\],;=|&!?#%^\\{}]+/g;
		const QUOTED = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;
		function findPathWords(text) {
			const words = new Set();
			for (let end = 0, at = nextMark(text, 0); at >= 0; at = nextMark(text, end)) {
				let start = at;
				while (start > end && isWordAt(text, start - 1)) start--;
				end = at + 1;
				while (end < text.length && isWordAt(text, end)) end++;
				if (end - start > MAX_WORD) continue;
				const bare = trimWord(text.slice(start, end));
				if (couldBePath(bare)) words.add(bare);
			}
			if (/["']/.test(text)) {
				for (const [, double, single] of text.matchAll(QUOTED)) {
					const quoted = double ?? single ?? "";
					if (quoted.includes(" ") && couldBePath(quoted)) words.add(quoted);
				}
			}
			return [...words];
		}
		function nextMark(text, from) {
			MARK.lastIndex = from;
			return MARK.exec(text)?.index ?? -1;
		}
		const MARK = /[./]/g;
		const ONE = new RegExp(WORD.source);
		const ASCII = Uint8Array.from({ length: 128 }, (_, code) => ONE.test(String.fromCharCode(code)) ? 1 : 0);
		function isWordAt(text, at) {
			const code = text.charCodeAt(at);
			return code < 128 ? ASCII[code] === 1 : ONE.test(text.charAt(at));
		}
		function findAllWords(text) {
			const words = new Set(findPathWords(text));
			for (const word of text.match(WORD) ?? []) if (word.length <= MAX_WORD) words.add(trimWord(word));
			words.delete("");
			return [...words];
		}
		function asPaths(words) {
			return words.map((word) => ({
				kind: "path",
				word
			}));
		}
		function trimWord(word) {
			const bare = word.replace(/^(?:file:\/\/|--?[\w-]+:|[$@*~]+(?=\/)|:+)/, "");
			let end = bare.length;
			while (end > 0 && ".:,*".includes(bare[end - 1] ?? "")) end--;
			return bare.slice(0, end);
		}
		function couldBePath(word) {
			if (word.includes("://")) return false;
			if (word.includes("/")) return true;
			const dot = word.lastIndexOf(".");
			return dot >= 0 && dot < word.length - 1 && word.length - dot <= 12;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/compiled.js";
		const GO_EXTENSIONS = [
			".go",
			".s",
			".c",
			".h",
			".syso"
		];
		const GO_EMBED = /^\/\/go:embed[ \t]+([^\n]{1,500})/gm;
		function findGoReferences(text, path) {
			const found = [{
				kind: "package",
				directory: directoryOf(path),
				extensions: GO_EXTENSIONS
			}];
			for (const word of findPathWords(text)) {
				found.push({
					kind: "path",
					word
				});
				const parts = word.split("/");
				for (let from = 1; from < Math.min(parts.length, 8); from++) {
					found.push({
						kind: "package",
						directory: parts.slice(from).join("/"),
						extensions: GO_EXTENSIONS
					});
				}
			}
			for (const [, names = ""] of text.matchAll(GO_EMBED)) {
				for (const name of names.split(/\s+/)) {
					const place = joinPath(directoryOf(path), name.replace(/[*?[].*$/, "").replace(/^all:/, ""));
					if (place !== null && place !== "") found.push({
						kind: "run-directory",
						word: `/${place}`
					});
				}
			}
			return found;
		}
		const RUST_EXTENSIONS = [".rs"];
		const RUST_MODULE = /^[ \t]*(?:pub(?:\([^)\n]{0,50}\))?[ \t]+)?mod[ \t]+(\w{1,100})[ \t]*;/gm;
		const RUST_USE = /\b(?:use|extern[ \t]+crate)[ \t]+(?:crate::|super::|self::)?(\w{1,100})(?:::(\w{1,100}))?/g;
		function findRustReferences(text, path) {
			const directory = directoryOf(path);
			const name = path.slice(path.lastIndexOf("/") + 1, -3);
			const own = directory === "" ? name : `${directory}/${name}`;
			const found = asPaths(findPathWords(text));
			const module = (stems) => ({
				kind: "module",
				stems,
				extensions: RUST_EXTENSIONS,
				indexes: ["mod"]
			});
			const below = (child) => directory === "" ? child : `${directory}/${child}`;
			for (const [, child = ""] of text.matchAll(RUST_MODULE)) found.push(module([below(child), `${own}/${child}`]));
			for (const [, first = "", second] of text.matchAll(RUST_USE)) {
				found.push({
					kind: "suffix",
					stem: `src/${first}`,
					extensions: RUST_EXTENSIONS,
					indexes: ["mod"]
				});
				for (const crate of new Set([first, first.replaceAll("_", "-")])) {
					found.push({
						kind: "suffix",
						stem: `${crate}/src/lib`,
						extensions: RUST_EXTENSIONS,
						indexes: []
					});
				}
				found.push({
					kind: "suffix",
					stem: "src/lib",
					extensions: RUST_EXTENSIONS,
					indexes: []
				});
				if (second !== undefined) {
					found.push({
						kind: "suffix",
						stem: `src/${second}`,
						extensions: RUST_EXTENSIONS,
						indexes: ["mod"]
					});
				}
			}
			return found;
		}
		const JVM_EXTENSIONS = [
			".java",
			".kt",
			".kts",
			".scala",
			".groovy"
		];
		const JVM_PACKAGE = /^\s{0,20}package[ \t]+([\w.]{1,300})/m;
		const JVM_IMPORT = /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]{1,300})/gm;
		const JVM_COMPUTED = /\b(?:Class\.forName|loadClass)\(\s{0,50}(?!["'])([^\n)]{1,80})/g;
		function findJvmReferences(text, path) {
			const found = asPaths(findPathWords(text));
			const own = JVM_PACKAGE.exec(text)?.[1]?.replaceAll(".", "/");
			found.push({
				kind: "package",
				directory: directoryOf(path),
				extensions: JVM_EXTENSIONS
			});
			if (own !== undefined) found.push({
				kind: "package-suffix",
				directory: own,
				extensions: JVM_EXTENSIONS
			});
			const names = [...text.matchAll(JVM_IMPORT)].map(([, name = ""]) => name);
			for (const [, name = ""] of text.matchAll(/"((?:[a-z]\w{0,60}\.){1,12}[A-Z]\w{0,100})"/g)) names.push(name);
			for (const name of names) {
				const parts = name.split(".");
				for (const stem of [parts, parts.slice(0, -1)]) {
					if (stem.length < 2) continue;
					found.push({
						kind: "suffix",
						stem: stem.join("/"),
						extensions: JVM_EXTENSIONS,
						indexes: []
					});
				}
				found.push({
					kind: "package-suffix",
					directory: parts.filter((part) => part !== "").join("/"),
					extensions: JVM_EXTENSIONS
				});
			}
			for (const match of text.matchAll(JVM_COMPUTED)) {
				found.push({
					kind: "computed",
					loader: "jvm",
					line: lineAt(text, match.index),
					source: match[0].slice(0, 80),
					within: null
				});
			}
			return found;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/javascript.js";
		const EXTENSIONS = [
			"",
			".ts",
			".tsx",
			".mts",
			".cts",
			".js",
			".jsx",
			".mjs",
			".cjs",
			".json",
			".vue",
			".svelte",
			".node",
			".wasm"
		];
		const INDEXES = ["index", "package"];
		const SPECIFIER = /(?:\bfrom|\bimport|\brequire|\bresolve|\bmock|\bregister)\s{0,20}\(?\s{0,20}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|`([^`$\n]{1,300})`)/g;
		const LOAD = /(?<![\w$.#])(?:import|require)\s{0,20}\(\s{0,200}([^\n)]{0,300})/g;
		const COMMENT = /^\s*(?:\/\/|\*|\/\*)/;
		function findJavaScriptReferences(text, path) {
			const words = findPathWords(text);
			const directory = directoryOf(path);
			const specifiers = new Set();
			for (const [, ...forms] of text.matchAll(SPECIFIER)) specifiers.add(forms.find((form) => form !== undefined) ?? "");
			const relative = new Set([...specifiers, ...words].filter((word) => /^\.{0,2}\//.test(word) || /^\.\.?$/.test(word)));
			return [
				...[...relative].flatMap((word) => moduleAt(joinPath(word.startsWith("/") ? "" : directory, word))),
				...[...specifiers].flatMap((specifier) => /^(?:\.|\/|node:|https?:)/.test(specifier) ? [] : aliased(specifier)),
				...asPaths(words),
				...computedLoads(text, directory)
			];
		}
		function moduleAt(stem) {
			if (stem === null) return [];
			const written = /^(.*)\.[cm]?jsx?$/.exec(stem)?.[1];
			const stems = written === undefined ? [stem] : [stem, written];
			return [{
				kind: "module",
				stems,
				extensions: EXTENSIONS,
				indexes: INDEXES
			}];
		}
		function aliased(specifier) {
			const stem = specifier.replace(/^(?:[@~#$]\/?|%)/, "").replace(/^\/+/, "");
			if (stem === "") return [];
			const modules = {
				kind: "suffix",
				stem,
				specifier,
				extensions: EXTENSIONS,
				indexes: INDEXES
			};
			const inner = /^[^/]+\/(.+)$/.exec(stem)?.[1];
			if (inner === undefined || !specifier.startsWith("@")) return [modules];
			return [modules, {
				kind: "suffix",
				stem: inner,
				extensions: EXTENSIONS,
				indexes: [...INDEXES, "src/index"]
			}];
		}
		function computedLoads(text, directory) {
			const found = [];
			for (const match of text.matchAll(LOAD)) {
				const argument = (match[1] ?? "").replace(/^\/\*[^*]{0,100}\*\/\s*/, "");
				if (/^(?:"[^"]*"|'[^']*'|`[^`$]*`)\s*(?:,|$)/.test(argument) || argument === "") continue;
				const lineStart = text.lastIndexOf("\n", match.index) + 1;
				if (COMMENT.test(text.slice(lineStart, Math.min(match.index, lineStart + 200)))) continue;
				found.push({
					kind: "computed",
					loader: "javascript",
					line: lineAt(text, match.index),
					source: match[0].slice(0, 80),
					within: fixedDirectory(argument, directory)
				});
			}
			return found;
		}
		function fixedDirectory(argument, directory) {
			const start = /^["'`]([^"'`$]*)/.exec(argument)?.[1] ?? /["']((?:\.{1,2}\/|\w)[^"']*)["']\s*,/.exec(argument)?.[1];
			if (start === undefined || !/^\.{1,2}(?:\/|$)/.test(start)) return null;
			const joined = joinPath(directory, argument.startsWith("`") || argument.startsWith("'") || argument.startsWith("\"") ? start.slice(0, start.lastIndexOf("/") + 1) : start);
			return joined === "" ? null : joined;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/python.js";
		const python_EXTENSIONS = [
			".py",
			".pyi",
			".pyx",
			".so"
		];
		const python_INDEXES = ["__init__", "__main__"];
		const IMPORT = /^[ \t]*import[ \t]+([\w., \t]{1,500})/gm;
		const FROM = /^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(?:\(([^)]{0,2000})\)|([^\n#;]{1,500}))/gm;
		const NAMED = /(?:import_module|__import__|run_module|run_path|resolve_name)\(\s{0,50}(?:["']([^"'\n]{1,200})["']|([^\n)]{1,80}))/g;
		const OPAQUE = /\b(?:exec|eval|compile)\(\s{0,50}(?:open|Path|pathlib|f?read)/g;
		function findPythonReferences(text, path) {
			const found = asPaths(findPathWords(text));
			for (const [, names = ""] of text.matchAll(IMPORT)) {
				for (const name of names.split(",")) found.push(...moduleNamed(name.trim().split(/\s/)[0] ?? "", path));
			}
			for (const [, dots = "", module = "", several, single] of text.matchAll(FROM)) {
				const names = (several ?? single ?? "").split(",").map((name) => name.trim().split(/\s/)[0] ?? "");
				for (const name of ["", ...names]) {
					const whole = [module, /^\w+$/.test(name) ? name : ""].filter((part) => part !== "").join(".");
					found.push(...dots === "" ? moduleNamed(whole, path) : moduleRelative(dots.length, whole, path));
				}
			}
			for (const match of text.matchAll(NAMED)) {
				if (match[1] !== undefined) found.push(...moduleNamed(match[1], path));
				else found.push(computed(text, match.index, match[0]));
			}
			for (const match of text.matchAll(OPAQUE)) found.push(computed(text, match.index, match[0]));
			return found;
		}
		function moduleNamed(name, path) {
			if (!/^\w+(?:\.\w+)*$/.test(name)) return [];
			const parts = name.split(".");
			const prefixes = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
			const roots = directoriesAbove(path).flatMap((directory) => directory === "" ? ["", "src"] : [directory, `${directory}/src`]);
			const stems = roots.flatMap((root) => prefixes.map((prefix) => root === "" ? prefix : `${root}/${prefix}`));
			const module = {
				kind: "module",
				stems,
				extensions: python_EXTENSIONS,
				indexes: python_INDEXES
			};
			if (parts.length === 1) return [module];
			return [module, {
				kind: "suffix",
				stem: parts.join("/"),
				extensions: python_EXTENSIONS,
				indexes: python_INDEXES
			}];
		}
		function moduleRelative(dots, name, path) {
			let directory = directoryOf(path);
			for (let up = 1; up < dots; up++) directory = directoryOf(directory);
			const parts = name === "" ? [] : name.split(".");
			const stems = [directory, ...parts.map((_, at) => [directory, ...parts.slice(0, at + 1)].join("/"))];
			return [{
				kind: "module",
				stems: stems.map((stem) => stem.replace(/^\//, "")).filter((stem) => stem !== ""),
				extensions: python_EXTENSIONS,
				indexes: python_INDEXES
			}];
		}
		function computed(text, at, source) {
			return {
				kind: "computed",
				loader: "python",
				line: lineAt(text, at),
				source: source.slice(0, 80),
				within: null
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/shell.js";
		const SCRIPT_CALL = /\b(?:npm|pnpm|yarn|bun)\s{1,20}(?:--?[\w-]{1,40}\s{1,20}){0,5}(?:run(?:-script)?\s{1,20})?([\w:.-]{1,100})/g;
		const PYTHON_MODULE = /\bpython[\d.]*\s+(?:-[A-Za-z]+\s+){0,5}-m\s+([\w.]{1,200})/g;
		const RUNNER = /\b(?:node\s+--test|pytest|py\.test|unittest|vitest|jest|mocha|ava|tap|bats|deno\s+test|bun\s+test|tox|nox|phpunit|rspec|playwright|run-parts|nose2?)\b([^\n;&|]{0,500})/g;
		const COMPUTED = /(?:^|[;&|(]|\b(?:then|do|else|if|while|until|exec|sudo|env|time))[ \t]{0,100}(?:(?:source|\.|bash|sh|zsh|dash|node|deno run|python[\d.]*|ruby|perl)[ \t]{1,20}(?:-[\w-]{1,30}[ \t]{1,20}){0,5})?["']?(\$[({]?[^\n;&|]{0,300})/gm;
		const LAST_PARTS = /(?:\)|\}|\$\w{1,60}|["'])((?:\/[\w.@+-]+)+)["']?(?:\s|$)/;
		function findShellReferences(text, path) {
			const found = asPaths(findAllWords(text));
			for (const [, name = ""] of text.matchAll(SCRIPT_CALL)) found.push({
				kind: "package-script",
				name
			});
			for (const [, name = ""] of text.matchAll(PYTHON_MODULE)) found.push(...moduleNamed(name, path));
			for (const [, rest = ""] of text.matchAll(RUNNER)) {
				for (const word of findAllWords(rest)) found.push({
					kind: "run-directory",
					word
				});
			}
			for (const match of text.matchAll(COMPUTED)) {
				const called = match[1] ?? "";
				const rest = LAST_PARTS.exec(called)?.[1];
				if (rest !== undefined) {
					found.push({
						kind: "suffix",
						stem: rest.slice(1),
						extensions: [""],
						indexes: []
					});
					continue;
				}
				if (isHarmless(called)) continue;
				found.push({
					kind: "computed",
					loader: "shell",
					line: lineAt(text, match.index),
					source: match[0].trim().slice(0, 80),
					within: null
				});
			}
			for (const match of text.matchAll(/(?:^|[;&|]\s*)eval\s/gm)) {
				found.push({
					kind: "computed",
					loader: "shell",
					line: lineAt(text, match.index),
					source: "eval",
					within: null
				});
			}
			return found;
		}
		function isHarmless(called) {
			return /^\$\(\(/.test(called) || /^\$\([^$]/.test(called) || /^\$\{?[\w#?@*!]+\}?["']?\s*(?:[=!<>-]|\]|in\b|\))/.test(called);
		}
		var roles = __webpack_require__(76939);
		var workflow_workflow = __webpack_require__(79029);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/workflow.js";
		const AGENT_INPUTS = new Set([
			"agent-command",
			"instructions",
			"context"
		]);
		function findWorkflowReferences(text, path) {
			const workflow = (0, workflow_workflow.S)(path, text);
			if (workflow.kind === "unreadable") return findShellReferences(text, path);
			const jobs = workflow.jobs.filter((job) => !(0, roles.vX)(job)).map(textOfJob);
			const head = JSON.stringify([workflow.env, workflow.defaults]);
			return [...jobs.flatMap((job) => [...findShellReferences(job, path), ...asPaths(findPathWords(job))]), ...asPaths(findPathWords(head))];
		}
		function textOfJob(job) {
			const { steps, ...rest } = job;
			const told = steps.map((step) => [
				step.run ?? "",
				step.shell ?? "",
				JSON.stringify([
					step.uses,
					judgedInputs(step),
					step.env,
					step.workingDirectory
				])
			].join("\n"));
			return [...told, JSON.stringify(rest)].join("\n");
		}
		function judgedInputs(step) {
			const role = (0, roles.kp)(step.uses);
			const isAgent = role === "maker" || role === "loop" || role === "self-heal" || role === "correction-to-pr";
			return isAgent ? Object.fromEntries(Object.entries(step.with).filter(([name]) => !AGENT_INPUTS.has(name))) : step.with;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/references/find-references.js";
		const BY_EXTENSION = [
			[/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, findJavaScriptReferences],
			[/\.pyi?$/i, findPythonReferences],
			[/\.(?:sh|bash|zsh|bats|mk|just)$/i, findShellReferences],
			[/(?:^|\/)(?:gnu)?(?:makefile|justfile|dockerfile)[^/]*$/i, findShellReferences],
			[/\.go$/i, findGoReferences],
			[/\.rs$/i, findRustReferences],
			[/\.(?:java|kts?|scala|groovy|gradle)$/i, findJvmReferences],
			[/^\.github\/workflows\/[^/]+\.ya?ml$/i, findWorkflowReferences],
			[/(?:^|\/)action\.ya?ml$/i, findShellReferences]
		];
		const PLAIN_DATA = /\.(?:lock|lockb|snap|svg|csv|tsv|map|min\.js|png|jpe?g|gif|ico|pdf|zip|gz|tgz|jar|woff2?|ttf|bin|wasm|po)$|(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$|(?:^|\/)(?:pnpm-lock\.yaml|go\.sum)$/i;
		const THIRD_PARTY = /(?:^|\/)(?:node_modules|vendor|site-packages|\.venv|venv|\.yarn|bower_components)\//i;
		const TELLING = /\.(?:json[c5]?|ya?ml|toml|ini|cfg|conf|xml|properties|txt|in|env|html?)$|(?:^|\/)[^./]+$|(?:^|\/)\.[^/]+$/i;
		function isReadForReferences(path, reason) {
			if (PLAIN_DATA.test(path) || THIRD_PARTY.test(path)) return false;
			if (BY_EXTENSION.some(([pattern]) => pattern.test(path))) return true;
			return reason.rule !== "test" && (TELLING.test(path) || reason.rule === "control" || /\.(?:rb|php|pl|lua|ps1|ex|exs|dart|swift|zig|jl|cs|c|cc|cpp|ts)$/i.test(path));
		}
		function findReferences(text, path) {
			if (/(?:^|\/)package\.json$/.test(path)) return [];
			const known = BY_EXTENSION.find(([pattern]) => pattern.test(path))?.[1];
			if (known !== undefined) return known(text, path);
			const interpreter = /^#![^\n]{0,100}?\b(node|deno|bun|python[\d.]*|bash|sh|zsh|dash|ksh)\b/.exec(text)?.[1] ?? "";
			if (/^(?:node|deno|bun)$/.test(interpreter)) return findJavaScriptReferences(text, path);
			if (interpreter.startsWith("python")) return findPythonReferences(text, path);
			if (interpreter !== "") return findShellReferences(text, path);
			if (/\.md$/i.test(path)) return findShellReferences(text, path).filter(({ kind }) => kind !== "computed");
			return asPaths(findPathWords(text));
		}
		function findEnvironmentNames(text) {
			const read = /(?:process\.env(?:\.|\[["'])|environ(?:\.get\(|\[)["']|getenv\(["']|Getenv\("|env::var\("|ENV\[["']|\$\{?)([A-Z][A-Z0-9_]{3,80})/g;
			return [...text.matchAll(read)].map(([, name = ""]) => name).filter((name) => !COMMON.has(name));
		}
		const COMMON = new Set([
			"PATH",
			"HOME",
			"PWD",
			"OLDPWD",
			"SHELL",
			"USER",
			"TMPDIR",
			"LANG",
			"TERM",
			"BASH_SOURCE",
			"BASH_REMATCH",
			"PIPESTATUS",
			"RANDOM",
			"SECONDS",
			"LINENO",
			"OPTARG",
			"OPTIND",
			"NODE_ENV",
			"DEBUG"
		]);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/resolve-reference.js";
		function emptyResolution() {
			return {
				targets: new Set(),
				directories: new Set(),
				packages: new Map(),
				reserved: new Set(),
				scripts: new Set(),
				unresolved: []
			};
		}
		function resolveReference(room, from, reference, into) {
			const { index } = room;
			switch (reference.kind) {
				case "path":
					resolveWord(index, from, reference.word, into);
					return;
				case "module":
					for (const stem of reference.stems) {
						into.reserved.add(stem);
						for (const place of placesOf(index, stem)) addModule(index, place, reference, into);
					}
					return;
				case "suffix":
					resolveSuffix(room, reference, into);
					return;
				case "package":
					addPackage(index, reference.directory, reference.extensions, into);
					return;
				case "package-suffix":
					for (const directory of index.directoriesEndingIn(reference.directory)) {
						addPackage(index, directory, reference.extensions, into);
					}
					return;
				case "run-directory":
					for (const base of from.above) {
						const directory = joinPath(reference.word.startsWith("/") ? "" : base, reference.word);
						if (directory !== null && directory !== "" && index.isDirectory(directory)) into.directories.add(directory);
					}
					return;
				case "package-script":
					into.scripts.add(reference.name);
					return;
				case "computed": into.unresolved.push({
					path: from.path,
					line: reference.line,
					source: reference.source,
					loader: reference.loader,
					within: reference.within
				});
			}
		}
		function resolveWord(index, from, word, into) {
			const plain = !/(?:^|\/)\.{0,2}(?:\/|$)/.test(word);
			let found = false;
			if (index.hasLinks || index.hasName(nameOf(word))) {
				for (const base of from.above) {
					const path = plain ? base === "" ? word : `${base}/${word}` : joinPath(base, word);
					if (path !== null && path !== "" && addFile(index, path, into)) found = true;
				}
			}
			if (found) return;
			const bare = plain ? word : word.replace(/^(?:\.{0,2}\/)+/, "");
			if (bare === "") return;
			if (from.searching) {
				for (const base of [directoryOf(from.path), ""]) {
					const path = joinPath(base, word);
					if (path !== null && path !== "") into.reserved.add(path);
				}
			}
			if (!from.searching && !bare.includes("/")) return;
			for (const path of index.endingIn(bare)) into.targets.add(path);
		}
		function resolveSuffix({ index, packageNames }, reference, into) {
			const { stem, specifier } = reference;
			if (specifier !== undefined) {
				const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
				const directory = packageNames.get(name);
				if (directory !== undefined && directory !== "") into.directories.add(directory);
			}
			for (const path of index.filesEndingAt(stem, reference.extensions)) into.targets.add(path);
			if (reference.indexes.length === 0) return;
			for (const directory of index.directoriesEndingIn(stem)) addIndexes(index, directory, reference, into);
		}
		function placesOf(index, stem) {
			if (!index.hasLinks) return [stem];
			const end = index.follow(stem)?.end;
			return end === undefined || end === stem ? [stem] : [stem, end];
		}
		function addModule(index, stem, reference, into) {
			for (const path of index.filesAt(stem, reference.extensions)) addFile(index, path, into);
			if (index.isDirectory(stem)) addIndexes(index, stem, reference, into);
		}
		function addIndexes(index, directory, { indexes, extensions }, into) {
			for (const name of indexes) {
				for (const path of index.filesAt(`${directory}/${name}`, extensions)) addFile(index, path, into);
			}
		}
		function addPackage(index, directory, extensions, into) {
			if (directory !== "" && !index.isDirectory(directory)) return;
			if (into.packages.has(directory)) return;
			into.packages.set(directory, extensions);
			for (const path of index.childrenOf(directory)) {
				if (extensions.some((extension) => path.endsWith(extension))) into.targets.add(path);
			}
		}
		function addFile(index, path, into) {
			const followed = index.follow(path);
			if (followed === null) return false;
			for (const link of followed.links) into.targets.add(link);
			if (index.has(followed.end)) {
				into.targets.add(followed.end);
				return true;
			}
			if (followed.links.length > 0 && index.isDirectory(followed.end)) into.directories.add(followed.end);
			return false;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/closure.js";
		async function computeFrozenSet(request) {
			const closure = new Closure(request);
			await closure.grow();
			return closure.result();
		}
		const JUDGING = new Set([
			"judge",
			"named",
			"workflow",
			"control",
			"calls-judge"
		]);
		const TRANSPORT = /(?:^|\/)transports?\//i;
		const LOADERS = [
			"javascript",
			"python",
			"shell",
			"jvm"
		];
		class Closure {
			#request;
			#index;
			#paths = new Map();
			#directories = new Map();
			#packages = new Map();
			#reserved = new Map();
			#unresolved = [];
			#transports = new Set();
			#environment = new Set();
			#entries = new Set();
			#tiers = new Map();
			#manifests = {
				names: new Map(),
				scripts: []
			};
			#ran = new Set();
			constructor(request) {
				this.#request = request;
				this.#index = new TreeIndex(request.tree, request.links);
			}
			async grow() {
				const seeds = this.#seeds();
				this.#manifests = await readPackageManifests([...this.#paths.keys()], this.#request.read);
				await this.#visit(seeds.filter(({ tier }) => tier === "judge"));
				await this.#visit(seeds.filter(({ tier }) => tier === "support"));
				await this.#addCallers();
				await this.#addTransports();
			}
			result() {
				return new FrozenSet({
					base: this.#request.tree,
					paths: this.#paths,
					named: this.#request.named,
					directories: this.#directories,
					packages: this.#packages,
					reserved: this.#reserved,
					unresolved: this.#unresolved,
					transports: this.#transports,
					environment: this.#environment
				});
			}
			#seeds() {
				const seeds = [];
				for (const path of this.#request.tree.keys()) {
					const reason = this.#request.named(path) ? {
						rule: "named",
						because: "is named by the `frozen` globs"
					} : classifyPath(path);
					if (reason === null) continue;
					this.#paths.set(path, reason);
					if ((reason.rule === "judge" || reason.rule === "named") && isCodePath(path)) this.#entries.add(path);
					seeds.push({
						path,
						tier: JUDGING.has(reason.rule) ? "judge" : "support"
					});
				}
				return seeds;
			}
			async #visit(start, into = "frozen") {
				for (let level = start; level.length > 0;) {
					const fresh = level.filter(({ path, tier }) => {
						const seen = this.#tiers.get(path);
						if (seen === "judge" || seen === tier) return false;
						this.#tiers.set(path, tier);
						return true;
					});
					const texts = await this.#read(fresh.map(({ path }) => path));
					const next = [];
					for (const visit of fresh) next.push(...this.#follow(visit, texts.get(visit.path), into));
					level = next;
				}
			}
			#read(paths) {
				return this.#request.read(paths.filter((path) => this.#isRead(path)));
			}
			#isRead(path) {
				const mode = this.#request.tree.get(path)?.mode;
				const reason = this.#paths.get(path) ?? {
					rule: "loaded",
					because: ""
				};
				return (mode === tree_listing.KB.file || mode === tree_listing.KB.executable) && isReadForReferences(path, reason);
			}
			#follow(visit, text, into) {
				const found = this.#resolve(visit, text);
				if (text !== undefined && text !== null && visit.tier === "judge" && isCodePath(visit.path)) {
					for (const name of findEnvironmentNames(text)) this.#environment.add(name);
				}
				if (into === "transports") return this.#carry(visit, found.targets);
				this.#keep(visit, found);
				return [...this.#freeze(visit, found.targets), ...this.#runScripts(visit, found.scripts)];
			}
			#resolve(visit, text) {
				const found = emptyResolution();
				const room = {
					index: this.#index,
					packageNames: this.#manifests.names
				};
				const from = {
					path: visit.path,
					above: directoriesAbove(visit.path),
					searching: visit.tier === "judge"
				};
				if (text === null) {
					if (isCodePath(visit.path) && (visit.tier === "judge" || /\.\w+$/.test(visit.path))) {
						for (const loader of LOADERS) {
							found.unresolved.push({
								path: visit.path,
								line: 1,
								source: "too large or no text",
								loader,
								within: null
							});
						}
					}
				} else if (text !== undefined) {
					for (const reference of findReferences(text, visit.path)) resolveReference(room, from, reference, found);
				} else if (this.#request.links.has(visit.path)) {
					resolveReference(room, {
						...from,
						searching: false
					}, {
						kind: "path",
						word: `/${visit.path}`
					}, found);
				}
				return found;
			}
			#keep({ path, tier }, found) {
				const because = `lies in a directory that the frozen ${path} runs or loads`;
				for (const directory of found.directories) this.#directories.set(directory, {
					rule: "loaded",
					because
				});
				for (const [directory, extensions] of found.packages) this.#packages.set(directory, extensions);
				for (const place of found.reserved) {
					if (this.#isInReach(place) && !this.#reserved.has(place)) this.#reserved.set(place, path);
				}
				for (const load of found.unresolved) {
					if (load.within !== null) {
						const where = `may be loaded at ${load.path}:${load.line} (${load.source}), where the name is computed`;
						this.#directories.set(load.within, {
							rule: "unresolved",
							because: where
						});
					} else this.#unresolved.push(load);
				}
				const direct = this.#paths.get(path)?.rule;
				if (tier !== "judge" || direct !== "workflow" && direct !== "control") return;
				for (const target of found.targets) if (isCodePath(target)) this.#entries.add(target);
			}
			#isInReach(place) {
				const folded = (0, path_match.tu)(place);
				return this.#request.harnessRoots.some((root) => folded.startsWith(root) || root.startsWith(folded));
			}
			#freeze({ path, tier }, targets) {
				const next = [];
				for (const target of targets) {
					if (TRANSPORT.test(target) && !this.#paths.has(target)) {
						this.#transports.add(target);
						continue;
					}
					if (!this.#paths.has(target)) this.#paths.set(target, {
						rule: "loaded",
						because: `is used by the frozen ${path}`
					});
					if (this.#tiers.get(target) !== "judge") next.push({
						path: target,
						tier
					});
				}
				return next;
			}
			#runScripts({ path, tier }, names) {
				const next = [];
				for (const { manifest, name, command, always } of this.#manifests.scripts) {
					const key = `${manifest}#${name}`;
					if (this.#ran.has(key) || !(always ? path === manifest : names.has(name))) continue;
					this.#ran.add(key);
					const found = emptyResolution();
					const room = {
						index: this.#index,
						packageNames: this.#manifests.names
					};
					for (const reference of findShellReferences(command, manifest)) {
						resolveReference(room, {
							path: manifest,
							above: directoriesAbove(manifest),
							searching: false
						}, reference, found);
					}
					const visit = {
						path: manifest,
						tier
					};
					this.#keep(visit, found);
					next.push(...this.#freeze(visit, found.targets), ...this.#runScripts(visit, found.scripts));
				}
				return next;
			}
			async #addCallers() {
				const candidates = [...this.#request.tree.keys()].filter((path) => this.#request.harness(path) && isCodePath(path));
				const texts = await this.#request.read(candidates.filter((path) => !this.#paths.has(path)));
				const calls = new Map();
				for (const [path, text] of texts) calls.set(path, this.#resolve({
					path,
					tier: "support"
				}, text).targets);
				for (let grown = true; grown;) {
					grown = false;
					for (const [path, targets] of calls) {
						const judge = [...targets].find((target) => this.#entries.has(target));
						if (judge === undefined || this.#transports.has(path)) continue;
						calls.delete(path);
						this.#entries.add(path);
						if (this.#paths.has(path)) continue;
						this.#paths.set(path, {
							rule: "calls-judge",
							because: `calls ${judge}, whose answer it could hide`
						});
						await this.#visit([{
							path,
							tier: "judge"
						}]);
						grown = true;
					}
				}
			}
			async #addTransports() {
				await this.#visit([...this.#transports].map((path) => ({
					path,
					tier: "support"
				})), "transports");
			}
			#carry({ tier }, targets) {
				const next = [];
				for (const target of targets) {
					if (this.#paths.has(target)) continue;
					this.#transports.add(target);
					next.push({
						path: target,
						tier
					});
				}
				return next;
			}
		}
		var canonical_json = __webpack_require__(71527);
		var schemas = __webpack_require__(80737);
		var tree_entries = __webpack_require__(83188);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/manifest.js";
		const ObjectName = schemas.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
		const ManifestEntry = schemas.rej({
			path: schemas.YjP().min(1),
			mode: schemas.k5n([
				"100644",
				"100755",
				"120000",
				"160000"
			]),
			type: schemas.k5n([
				"file",
				"executable",
				"symlink",
				"submodule"
			]),
			objectId: ObjectName,
			target: schemas.YjP().nullable().describe("Where a symbolic link leads; null for other files."),
			attributes: schemas.YjP().nullable().describe("Digest over every .gitattributes above it; null without any."),
			rule: schemas.YjP()
		});
		const FrozenManifest = schemas.rej({
			schemaVersion: schemas.euz(1),
			baseSha: ObjectName,
			tree: ObjectName,
			harness: schemas.YOg(schemas.YjP()),
			frozen: schemas.YOg(schemas.YjP()),
			entries: schemas.YOg(ManifestEntry),
			digest: schemas.YjP()
		});
		function buildManifest(source) {
			const attributesAbove = attributesOf(source.tree);
			const entries = [];
			for (const [path, { mode, objectId }] of source.tree) {
				const reason = source.set.why(path);
				const type = (0, tree_entries.QP)(mode);
				if (reason === null || type === "unknown") continue;
				entries.push({
					path,
					mode,
					type,
					objectId,
					target: type === "symlink" ? source.links.get(path) ?? null : null,
					attributes: attributesAbove(path),
					rule: reason.rule
				});
			}
			entries.sort((left, right) => left.path < right.path ? -1 : 1);
			const { baseSha, treeId: tree, harness, frozen } = source;
			return (0, canonical_json.hQ)({
				schemaVersion: 1,
				baseSha,
				tree,
				harness: [...harness],
				frozen: [...frozen],
				entries
			});
		}
		function parseManifest(text, expectedDigest) {
			const name = "the frozen manifest";
			const manifest = parseJsonDocument(FrozenManifest, text, {
				name,
				code: "E_JSON_INVALID",
				maxBytes: 256 * 1024 * 1024
			});
			const seen = new Set();
			const refuse = (message) => {
				throw new LoopError("E_JSON_INVALID", {
					message: `${name}: ${message}`,
					remedy: "Compute it anew from the base commit; it is never edited."
				});
			};
			if (manifest.digest !== expectedDigest) refuse("its digest is not the one that was handed over");
			for (const { path } of manifest.entries) {
				if (seen.has(path)) refuse(`has the path ${JSON.stringify(path)} twice`);
				seen.add(path);
			}
			return manifest;
		}
		function attributesOf(tree) {
			const known = new Map();
			return (path) => {
				const above = directoriesAbove(path);
				const nearest = above[0] ?? "";
				const cached = known.get(nearest);
				if (cached !== undefined) return cached;
				const files = above.flatMap((directory) => {
					const place = directory === "" ? ".gitattributes" : `${directory}/.gitattributes`;
					const entry = tree.get(place);
					return entry === undefined ? [] : [[place, entry.objectId]];
				});
				const digest = files.length === 0 ? null : (0, canonical_json.sc)((0, canonical_json.dj)(files));
				known.set(nearest, digest);
				return digest;
			};
		}
		var loop_error = __webpack_require__(79049);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/frozen/read-tree.js";
		const LISTING_BYTES = 512 * 1024 * 1024;
		async function listWholeTree(git, treeish) {
			const args = [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				requireId(treeish)
			];
			const { stdout } = await git.runBytes(args, { maxBytes: LISTING_BYTES });
			return withLinks(git, (0, tree_entries.w5)(stdout));
		}
		async function listHealedTree(git, base, baseId, treeish) {
			const flags = [
				"-r",
				"--raw",
				"-z",
				"--no-abbrev",
				"--no-renames",
				"--no-ext-diff",
				"--no-textconv",
				"--ignore-submodules=none"
			];
			const args = [
				"diff-tree",
				...flags,
				requireId(baseId),
				requireId(treeish)
			];
			const { stdout } = await git.runBytes(args, { maxBytes: LISTING_BYTES });
			return withLinks(git, (0, tree_entries.Gg)(base, stdout));
		}
		async function withLinks(git, entries) {
			const linked = [...entries].filter(([, { mode }]) => mode === tree_listing.KB.symlink).map(([path]) => path);
			const links = new Map();
			for (const [path, target] of await readTexts(git, entries, linked)) if (target !== null) links.set(path, target);
			return {
				entries,
				links
			};
		}
		function requireId(treeish) {
			if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(treeish)) return treeish;
			throw new loop_error.jO("E_GIT_REFUSED", {
				message: `${JSON.stringify(treeish.slice(0, 100))} is not a full object id`,
				remedy: "Hand in the id of a commit or tree."
			});
		}
		async function readTexts(git, entries, paths) {
			const wanted = paths.flatMap((path) => {
				const entry = entries.get(path);
				return entry === undefined || entry.mode === tree_listing.KB.gitlink ? [] : [[path, entry.objectId]];
			});
			const blobs = await (0, blob_texts.C)(git, wanted.map(([, objectId]) => objectId));
			return new Map(wanted.map(([path, objectId]) => [path, blobs.get(objectId) ?? null]));
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/heal/tree-changes.js";
		function findTreeChanges(base, candidate) {
			const changes = [];
			for (const [path, before] of base) {
				const after = candidate.get(path) ?? null;
				if (after !== null && after.mode === before.mode && after.objectId === before.objectId) continue;
				changes.push({
					path,
					kind: after === null ? "deleted" : kindOf(before, after),
					before,
					after
				});
			}
			for (const [path, after] of candidate) if (!base.has(path)) changes.push({
				path,
				kind: "added",
				before: null,
				after
			});
			return changes;
		}
		function kindOf(before, after) {
			const isFile = (entry) => /^100/.test(entry.mode);
			if (isFile(before) !== isFile(after) || !isFile(before) && (0, tree_entries.QP)(before.mode) !== (0, tree_entries.QP)(after.mode)) return "type";
			return before.objectId === after.objectId ? "mode" : "content";
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/heal/changed-lines.js";
		function changedLines(before, after) {
			const counts = new Map();
			for (const line of before.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
			const come = [];
			for (const line of after.split("\n")) {
				const left = counts.get(line) ?? 0;
				if (left > 0) counts.set(line, left - 1);
				else come.push(line);
			}
			return {
				gone: [...counts].flatMap(([line, left]) => left > 0 ? [line] : []),
				come
			};
		}
		function foldText(text) {
			return text.normalize("NFKD").replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, "").toLowerCase();
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/heal/content-rules.js";
		const OWN_LIMITS = /\bmax[-_ ]?(?:heals?|self[-_ ]?heals?|heal[-_ ]?\w+|iterations?|tool[-_ ]?calls?|runtime|pull[-_ ]?requests?)\b|\b(?:heals?|self[-_ ]?heals?)[-_ ]?(?:max(?:imum)?|limits?|caps?|budgets?|deadlines?|timeouts?|attempts?|count|per[-_ ]?run)\b/;
		const SOME_LIMIT = /\bmax[-_ ]?(?:tokens?|cost(?:[-_ ]?usd)?|items?|prs?|minutes?)\b|\b(?:loop|run|attempt|agent|maker)s?[-_ ]?(?:deadline|timeout|budget|limit)s?\b/;
		const LIMIT_WORD = /\b(?:max(?:imum)?|limits?|caps?|budgets?|deadlines?|timeouts?|attempts?|retries|tries|minutes|seconds|hours|per[-_ ]run)(?:\b|_)/;
		const JUDGING_WORDS = /\b(?:gates?|tests?|tested|testing|spec|specs|checks?|checkers?|checked|lint\w*|verif\w*|oracles?|judges?|review\w*|coverage|assert\w*|mocks?|stubs?|evals?|ci|pipelines?|workflows?|merge\w*|approv\w*|permission\w*|token\w*|secret\w*|credential\w*|skip\w*|bypass\w*|ignor\w*|disabl\w*|suppress\w*|circumvent\w*|avoid\w*|without|never|unnecessary|optional|needn.t|no[- ]need|don.t|do not|not required|no[- ]verify|force|xfail|noqa|todo|done|complete\w*|finish\w*|escalat\w*|budget\w*|limits?|frozen|harness|guard\w*|rules?|polic\w*|must|always|quality|fail\w*|pass\w*|green|red)\b/;
		const EVASION = /\b(?:skip|bypass|ignore|disable|suppress|circumvent|without|no[- ]verify|don.t (?:run|write|add)|do not (?:run|write|add)|never (?:run|write|add))\w*\b.{0,60}\b(?:tests?|gates?|checks?|lint\w*|verif\w*|oracles?|reviews?|hooks?|coverage|ci)\b|\b(?:tests?|gates?|checks?|verif\w*|oracles?|reviews?)\b.{0,60}\b(?:skip|bypass|ignore|disable|suppress|optional|unnecessary|not needed|not required)\w*\b|--no-verify|\[skip ci\]/;
		const CHANNELS = /\bGITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN|EVENT_PATH|WORKSPACE)\b|\bRUNNER_TEMP\b|\bACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)\w*|::(?:set-output|add-path|set-env|add-mask|stop-commands|save-state)\b/;
		const INSTRUCTION_FILE = /\.(?:md|mdx|mdc|markdown|txt|rst|adoc|prompt|prompty|tmpl|template|hbs|j2|jinja2?|mustache|liquid)$|(?:^|\/)(?:prompts?|instructions?|skills?|rules|\.claude|\.cursor|\.codex|\.gemini|\.copilot|\.agents?)\/|(?:^|\/)(?:agents|claude|gemini|copilot-instructions|skill)\b[^/]*$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$/i;
		const OTHER_SCRIPT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]/u;
		const MAX_TEXT = 512 * 1024;
		function isInstructionFile(path) {
			return INSTRUCTION_FILE.test(path);
		}
		function findContentProblems(change) {
			const before = change.before ?? "";
			const after = change.after ?? "";
			const isInstruction = isInstructionFile(change.path);
			if (before.length > MAX_TEXT || after.length > MAX_TEXT) return [asks("unreadable-text", "is too large to be read line by line")];
			const { gone, come } = changedLines(before, after);
			const lines = [...gone, ...come].map((line) => line.slice(0, 4e3));
			const text = lines.join("\n");
			const folded = foldText(text);
			const findings = [];
			if (!isInstruction) findings.push(...limitFindings(change, before, text));
			const name = [...change.environment].find((candidate) => sets(text, candidate));
			if (name !== undefined) {
				findings.push({
					effect: "trips",
					rule: "judge-environment",
					message: `sets ${name}, which a judge reads`
				});
			}
			const channel = CHANNELS.exec(text);
			if (channel !== null) findings.push(asks("runner-channel", `touches ${channel[0]}, by which steps talk to the runner`));
			findings.push(...instructionFindings(isInstruction, text, folded));
			return findings;
		}
		function limitFindings({ path }, before, text) {
			const words = foldText(splitCamel(text));
			const isHealing = /(?:^|[^a-z])heal/.test(foldText(splitCamel(`${path}\n${before}`)));
			const own = OWN_LIMITS.exec(words) ?? (isHealing ? LIMIT_WORD.exec(words) : null);
			if (own !== null) {
				return [{
					effect: "trips",
					rule: "own-limits",
					message: `changes a limit of the loop itself (${own[0]})`
				}];
			}
			const some = SOME_LIMIT.exec(words);
			return some === null ? [] : [asks("own-limits", `changes what may be a limit of the loop (${some[0]})`)];
		}
		function instructionFindings(isInstruction, text, folded) {
			if (!isInstruction) {
				const evasion = EVASION.exec(folded);
				return evasion === null ? [] : [asks("instructions", `speaks of evading a judge (“${evasion[0].slice(0, 80)}”)`)];
			}
			const word = JUDGING_WORDS.exec(folded);
			if (word !== null) return [asks("instructions", `changes what agents are told, in lines that speak of “${word[0]}”`)];
			if (OTHER_SCRIPT.test(text)) return [asks("instructions", "changes what agents are told, in a script whose words are not known here")];
			return [];
		}
		function sets(text, name) {
			return new RegExp(`(?:^|[^A-Za-z0-9_])(?:(?:export|unset|declare|setenv|putenv)\\W{1,10}[^\\n]{0,40}?)?${name}(?:["'\\]]{0,3}\\s{0,10}(?:=(?!=)|:|\\+=|,)|\\s*$)`, "m").test(text);
		}
		function splitCamel(text) {
			return text.replace(/([a-z])([A-Z])/g, "$1_$2");
		}
		function asks(rule, message) {
			return {
				effect: "asks",
				rule,
				message
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/heal/path-problems.js";
		const UNSEEN = /[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\\]|[\u{e0000}-\u{e007f}]/u;
		const MAX_LINKS = 50;
		function findPathProblems(line, candidate, changes) {
			const added = changes.filter(({ kind }) => kind === "added");
			return [
				...added.flatMap(({ path }) => nameProblem(path)),
				...added.length === 0 ? [] : findVariants(line.tree, added),
				...findLinkProblems(line, candidate, changes)
			];
		}
		function nameProblem(path) {
			const parts = path.split("/");
			if (UNSEEN.test(path)) return [{
				path,
				rule: "name",
				message: "has a character in its name that does not show"
			}];
			if (parts.some((part) => part.startsWith("-") || part.startsWith(":"))) {
				return [{
					path,
					rule: "name",
					message: "has a name that programs take for an option or a pattern"
				}];
			}
			if (parts.some((part) => /^ |[ .]$/.test(part))) {
				return [{
					path,
					rule: "name",
					message: "has a name that some file systems write differently"
				}];
			}
			return parts.some((part) => /^(?:\.git|git~\d)(?:[ .:]|$)/i.test(part.normalize("NFKC"))) ? [{
				path,
				rule: "name",
				message: "has a name that some file systems take for .git"
			}] : [];
		}
		function findVariants(base, added) {
			const spellings = new Map();
			const problems = [];
			let last = "";
			for (const path of base.keys()) {
				spellings.set((0, path_match.tu)(path), path);
				const directory = directoryOf(path);
				if (directory !== last && directory !== "") for (const part of prefixesOf(directory)) spellings.set((0, path_match.tu)(part), part);
				last = directory;
			}
			for (const { path } of added) {
				for (const part of prefixesOf(path)) {
					const folded = (0, path_match.tu)(part);
					const twin = spellings.get(folded);
					if (twin === undefined) spellings.set(folded, part);
					else if (twin !== part) {
						problems.push({
							path,
							rule: "variant",
							message: `differs from ${JSON.stringify(twin)} only in case or composition`
						});
						break;
					}
				}
			}
			return problems;
		}
		function findLinkProblems(line, candidate, changes) {
			const nested = changes.filter(({ after }) => after?.mode === tree_listing.KB.gitlink);
			const links = changes.filter(({ after }) => after?.mode === tree_listing.KB.symlink);
			const problems = nested.map(({ path }) => ({
				path,
				rule: "submodule",
				message: "is a nested repository or submodule"
			}));
			if (links.length > MAX_LINKS) {
				const message = `is one of ${links.length} new links, and at most ${MAX_LINKS} are followed`;
				return [...problems, {
					path: links[0]?.path ?? "",
					rule: "link",
					message
				}];
			}
			if (links.length === 0) return problems;
			const index = new TreeIndex(candidate.tree, candidate.links);
			for (const { path } of links) {
				const message = linkProblem(line, index, path);
				if (message !== null) problems.push({
					path,
					rule: "link",
					message
				});
			}
			return problems;
		}
		function linkProblem(line, index, path) {
			const end = index.follow(path)?.end;
			if (end === undefined || end === "") return "is a link that leaves the repository or never ends";
			const targets = index.has(end) ? [end] : [...index.pathsUnder(end)];
			if (targets.length === 0) return `is a link to nothing (${JSON.stringify(end)})`;
			const touched = targets.find((target) => line.set.why(target) !== null || !line.isHarness(target));
			return touched === undefined ? null : `is a link to what is frozen or no harness (${JSON.stringify(touched)})`;
		}
		function* prefixesOf(path) {
			for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) yield path.slice(0, at);
			yield path;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/differences.js";
		const MAX_MINUTES = 360;
		function compareTimeout(where, before, after, report) {
			if (same(before, after)) return;
			const bounded = typeof after === "number" && after > 0 && after <= MAX_MINUTES;
			if (!bounded || typeof before === "number" && after > before * 2) {
				report("judge-unbounded", `${where} has the time limit ${String(after ?? "none")}, not ${String(before ?? "none")}`);
			}
		}
		function conditionOf(condition) {
			return (condition ?? "success()").replace(/^\$\{\{([\s\S]*)\}\}$/, "$1").replace(/\s+/g, " ").trim();
		}
		function isOn(value) {
			return value !== undefined && value !== null && value !== false && value !== "false";
		}
		function same(left, right) {
			return (0, canonical_json.dj)(left ?? null) === (0, canonical_json.dj)(right ?? null);
		}
		function changedKeys(before, after) {
			const names = new Set([...Object.keys(before), ...Object.keys(after)]);
			return [...names].filter((name) => !same(before[name], after[name])).slice(0, 5).join(", ") || "order";
		}
		function differences_nameOf(step) {
			return step.id ?? step.uses ?? (step.run ?? "a step").split("\n")[0]?.slice(0, 60) ?? "a step";
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/compare-steps.js";
		const MAKER_FREEDOM = new Set([
			"agent",
			"agent-command",
			"agent-version",
			"model",
			"base-url",
			"api-key",
			"instructions",
			"context",
			"self-review"
		]);
		const MAKERS = ["maker", "correction-to-pr"];
		function compareSteps(before, after, report) {
			const pairs = pairSteps(before.steps, after.steps);
			let last = -1;
			for (const [at, old] of before.steps.entries()) {
				if (!weighs(old)) continue;
				const place = pairs.get(at);
				const step = place === undefined ? undefined : after.steps[place];
				if (place === undefined || step === undefined) {
					report("judge-removed", `step ${differences_nameOf(old)} of job ${before.id} is gone`);
					continue;
				}
				if (place < last) report("published-unjudged", `step ${differences_nameOf(old)} of job ${before.id} comes in another order`);
				last = Math.max(last, place);
				compareStep(`step ${differences_nameOf(old)} of job ${before.id}`, old, step, report);
				comparePrelude(before, after, {
					old: at,
					now: place
				}, pairs, report);
			}
		}
		function weighs(step) {
			return (0, roles.uf)(step) || (0, roles.GT)(step) || (0, roles.kp)(step.uses) !== null;
		}
		function pairSteps(before, after) {
			const pairs = new Map();
			const taken = new Set();
			const keys = [
				(step) => step.id,
				(step) => step.uses === null ? null : `${step.uses} ${JSON.stringify(step.with)}`,
				(step) => step.uses === null ? null : step.uses.split("@")[0] ?? null,
				(step) => (0, roles.kp)(step.uses) === null ? null : `role ${(0, roles.kp)(step.uses)}`,
				(step) => step.run
			];
			for (const key of keys) {
				for (const [at, step] of before.entries()) {
					const wanted = pairs.has(at) ? null : key(step);
					if (wanted === null) continue;
					const found = after.findIndex((other, place) => !taken.has(place) && key(other) === wanted);
					if (found < 0) continue;
					pairs.set(at, found);
					taken.add(found);
				}
			}
			return pairs;
		}
		function compareStep(where, before, after, report) {
			if (before.uses !== after.uses) report("judge-ref-changed", `${where} uses ${after.uses ?? "nothing"}, not ${before.uses ?? "nothing"}`);
			if (before.id !== after.id) report("judge-output-changed", `${where} has another id, so what reads its outputs reads nothing`);
			for (const key of [
				"run",
				"shell",
				"workingDirectory"
			]) {
				if (before[key] !== after[key]) report("judge-inputs-changed", `${where} has another ${key}`);
			}
			if (conditionOf(before.condition) !== conditionOf(after.condition)) {
				report("judge-disabled", `${where} runs under another condition: ${after.condition ?? "none"}`);
			}
			if (isOn(after.continueOnError) && !same(before.continueOnError, after.continueOnError)) {
				report("judge-continues-on-error", `${where} goes on after an error`);
			}
			compareTimeout(where, before.timeoutMinutes, after.timeoutMinutes, report);
			if (!same(before.env, after.env)) report("judge-env-changed", `${where} has another environment (${changedKeys(before.env, after.env)})`);
			compareInputs(where, before, after, report);
		}
		function compareInputs(where, before, after, report) {
			const free = MAKERS.includes((0, roles.kp)(before.uses)) && (0, roles.kp)(before.uses) === (0, roles.kp)(after.uses);
			const bound = (step) => free ? Object.fromEntries(Object.entries(step.with).filter(([name]) => !MAKER_FREEDOM.has(name))) : step.with;
			const [old, now] = [bound(before), bound(after)];
			if (same(old, now)) return;
			const keys = changedKeys(old, now);
			report(/\bmax-/.test(keys) ? "limits-changed" : "judge-inputs-changed", `${where} is given other inputs (${keys})`);
		}
		function comparePrelude(before, after, judge, pairs, report) {
			const back = new Map([...pairs].map(([old, now]) => [now, old]));
			for (const [place, step] of after.steps.slice(0, judge.now).entries()) {
				const old = back.get(place);
				const was = old === undefined ? undefined : before.steps[old];
				if (was !== undefined && weighs(was)) continue;
				if (was !== undefined && old !== undefined && old < judge.old && same({ ...was }, { ...step })) continue;
				report("judge-prelude-changed", `${differences_nameOf(step)} is new or other before a judge in job ${after.id}`);
			}
			for (const [at, old] of before.steps.slice(0, judge.old).entries()) {
				const place = pairs.get(at);
				if (weighs(old) || place !== undefined && place < judge.now) continue;
				report("judge-prelude-changed", `${differences_nameOf(old)} no longer runs before a judge in job ${after.id}`);
			}
		}
		var permissions = __webpack_require__(58246);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/compare-jobs.js";
		function decides(job) {
			return job.uses !== null || job.steps.some((step) => (0, roles.uf)(step) || (0, roles.GT)(step) || (0, roles.kp)(step.uses) !== null);
		}
		function compareJobs(before, after, report) {
			const now = new Map(after.jobs.map((job) => [job.id, job]));
			for (const old of before.jobs) {
				const job = now.get(old.id);
				if (job === undefined) {
					if (decides(old)) report("judge-removed", `job ${old.id} is gone`);
					continue;
				}
				comparePermissions(old, job, report);
				if (decides(old)) compareDecidingJob(before, after, old, job, report);
			}
			const known = new Set(before.jobs.map(({ id }) => id));
			for (const job of after.jobs) {
				if (known.has(job.id)) continue;
				const scopes = (0, permissions.LZ)({}, job.permissions);
				if (scopes.length > 0) report("permissions-wider", `new job ${job.id} may ${describe(scopes)}`);
			}
		}
		function comparePermissions(before, after, report) {
			const scopes = (0, permissions.LZ)(before.permissions, after.permissions);
			if (scopes.length > 0) report("permissions-wider", `job ${after.id} may more than before: ${describe(scopes)}`);
		}
		function compareDecidingJob(old, now, before, after, report) {
			const where = `job ${after.id}`;
			if (conditionOf(before.condition) !== conditionOf(after.condition)) {
				report("judge-disabled", `${where} runs under another condition: ${after.condition ?? "none"}`);
			}
			if (isOn(after.continueOnError) && !same(before.continueOnError, after.continueOnError)) {
				report("judge-continues-on-error", `${where} goes on after an error`);
			}
			compareTimeout(where, before.timeoutMinutes, after.timeoutMinutes, report);
			for (const need of before.needs) {
				if (!after.needs.includes(need)) report("needs-dropped", `${where} no longer waits for ${need}`);
			}
			if (!same(before.room, after.room)) report("judge-room-changed", `${where} runs in another place or way (${changedKeys(before.room, after.room)})`);
			if (!same(before.outputs, after.outputs)) report("judge-output-changed", `${where} hands on other outputs (${changedKeys(before.outputs, after.outputs)})`);
			const environment = [
				old.env,
				before.env,
				old.defaults ?? null
			];
			if (!same(environment, [
				now.env,
				after.env,
				now.defaults ?? null
			])) {
				report("judge-env-changed", `${where} has another environment (${changedKeys({
					...old.env,
					...before.env
				}, {
					...now.env,
					...after.env
				})})`);
			}
			if (before.uses !== after.uses) report("judge-ref-changed", `${where} calls ${after.uses ?? "nothing"}, not ${before.uses ?? "nothing"}`);
			if (!same(before.with, after.with) || !same(before.secrets ?? null, after.secrets ?? null)) {
				report("judge-inputs-changed", `${where} is given other inputs (${changedKeys(before.with, after.with)})`);
			}
			compareSteps(before, after, report);
		}
		function describe(scopes) {
			return scopes.map((scope) => scope === "*" ? "everything" : scope).join(", ");
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/compare-triggers.js";
		const PRIVILEGED = new Set([
			"pull_request_target",
			"workflow_run",
			"issue_comment",
			"discussion",
			"discussion_comment",
			"issues",
			"fork",
			"watch",
			"repository_dispatch"
		]);
		function compareTriggers(before, after, report) {
			for (const [event, was] of Object.entries(before.triggers)) {
				if (!Object.hasOwn(after.triggers, event)) {
					report("trigger-narrowed", `no longer runs on ${event}`);
					continue;
				}
				const problem = event === "schedule" ? scheduleLost(was, after.triggers[event]) : filtersNarrower(was, after.triggers[event]);
				if (problem !== null && event !== "workflow_call") report("trigger-narrowed", `runs on ${event} less often: ${problem}`);
			}
			for (const event of Object.keys(after.triggers)) {
				if (!Object.hasOwn(before.triggers, event) && PRIVILEGED.has(event)) {
					report("trigger-added", `newly runs on ${event}, which strangers can cause`);
				}
			}
		}
		function scheduleLost(before, after) {
			const now = new Set((Array.isArray(after) ? after : []).map((entry) => (0, canonical_json.dj)(entry)));
			const lost = (Array.isArray(before) ? before : []).find((entry) => !now.has((0, canonical_json.dj)(entry)));
			return lost === undefined ? null : `${(0, canonical_json.dj)(lost)} is gone`;
		}
		function filtersNarrower(before, after) {
			const old = filters(before);
			const now = filters(after);
			for (const [name, values] of now) {
				const was = old.get(name);
				if (name.endsWith("-ignore")) {
					const more = values.find((value) => !(was ?? []).includes(value));
					if (more !== undefined) return `${name} has ${more}`;
				} else if (was === undefined) return `it is limited by ${name}`;
			}
			for (const [name, values] of old) {
				if (name.endsWith("-ignore")) continue;
				const now_ = now.get(name);
				if (now_ === undefined) continue;
				const lost = values.find((value) => !now_.includes(value));
				if (lost !== undefined) return `${name} lacks ${lost}`;
				const against = now_.find((value) => value.startsWith("!") && !values.includes(value));
				if (against !== undefined) return `${name} has ${against}`;
				if ((0, canonical_json.dj)(now_.filter((value) => values.includes(value))) !== (0, canonical_json.dj)(values)) {
					return `${name} has another order, and the last match wins`;
				}
			}
			return null;
		}
		function filters(value) {
			if (value === null || typeof value !== "object" || Array.isArray(value)) return new Map();
			return new Map(Object.entries(value).filter(([name]) => /^(?:types|branches|tags|paths|workflows)(?:-ignore)?$/.test(name)).map(([name, list]) => [name, Array.isArray(list) ? list.map(String) : [String(list)]]));
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/publish-order.js";
		const MAX_DEPTH = 10;
		function comparePublishing(before, after, report) {
			const old = publish_order_byPath(before);
			const now = publish_order_byPath(after);
			for (const [path, workflow] of now) {
				const was = old.get(path);
				for (const job of workflow.jobs) {
					if (!publishes(job, now)) continue;
					const judges = judgesBefore(workflow, job, now);
					const former = was?.jobs.find(({ id }) => id === job.id);
					if (was !== undefined && former !== undefined && publishes(former, old)) {
						const lost = [...judgesBefore(was, former, old)].filter((judge) => !judges.has(judge));
						if (lost.length > 0) report(path)("published-unjudged", `job ${job.id} publishes without waiting for ${lost.join(", ")}`);
					} else if (former !== undefined || was !== undefined) {
						report(path)("published-unjudged", `job ${job.id} publishes, and did not before`);
					}
				}
			}
		}
		function publish_order_byPath(files) {
			return new Map(files.flatMap((file) => file.kind === "unreadable" ? [] : [[file.path, file]]));
		}
		function called(job, all) {
			return job.uses?.startsWith("./") ? all.get(job.uses.slice(2)) : undefined;
		}
		function publishes(job, all, depth = 0) {
			if (job.steps.some(roles.GT)) return true;
			const inner = depth < MAX_DEPTH ? called(job, all) : undefined;
			return inner?.jobs.some((other) => publishes(other, all, depth + 1)) ?? false;
		}
		function judgesBefore(workflow, job, all) {
			const found = new Set();
			const seen = new Set();
			const visit = (id) => {
				if (seen.has(id)) return;
				seen.add(id);
				const needed = workflow.jobs.find((other) => other.id === id);
				if (needed === undefined) return;
				if (judges(needed, all)) found.add(id);
				needed.needs.forEach(visit);
			};
			job.needs.forEach(visit);
			const out = job.steps.findIndex(roles.GT);
			if (job.steps.slice(0, Math.max(0, out)).some(roles.uf)) found.add(`${job.id}’s own judge`);
			return found;
		}
		function judges(job, all, depth = 0) {
			if (job.steps.some(roles.uf)) return true;
			const inner = depth < MAX_DEPTH ? called(job, all) : undefined;
			return inner?.jobs.some((other) => judges(other, all, depth + 1)) ?? false;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/compare-workflows.js";
		function compareWorkflows(before, after) {
			const findings = [];
			const now = new Map(after.map((workflow) => [workflow.path, workflow]));
			const known = new Set(before.map(({ path }) => path));
			for (const old of before) {
				const report = (rule, message) => findings.push({
					path: old.path,
					rule,
					message
				});
				const next = now.get(old.path);
				if (next === undefined) report("workflow-removed", "is gone");
				else if (next.kind === "unreadable") report("workflow-unreadable", next.problem);
				else if (old.kind === "unreadable") report("workflow-unreadable", `was not readable before: ${old.problem}`);
				else compareOne(old, next, report);
			}
			for (const fresh of after) {
				if (known.has(fresh.path)) continue;
				if (fresh.kind !== "unreadable" && fresh.jobs.every(({ steps, uses }) => steps.length === 0 && uses === null)) continue;
				findings.push({
					path: fresh.path,
					rule: "trigger-added",
					message: "is a new workflow or action, which a person has to add"
				});
			}
			const report = (path) => (rule, message) => findings.push({
				path,
				rule,
				message
			});
			comparePublishing(before, after, report);
			return findings;
		}
		function compareOne(before, after, report) {
			compareTriggers(before, after, report);
			if ((0, canonical_json.dj)(before.entry) !== (0, canonical_json.dj)(after.entry)) {
				report("entry-changed", "starts other code than before (`runs`)");
			}
			if ((0, canonical_json.dj)(before.interface) !== (0, canonical_json.dj)(after.interface)) {
				report("judge-interface-changed", "takes or gives other values than before");
			}
			if ((0, canonical_json.dj)(before.concurrency ?? null) !== (0, canonical_json.dj)(after.concurrency ?? null)) {
				report("judge-room-changed", "has another `concurrency`, by which runs are cancelled");
			}
			compareJobs(before, after, report);
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/tripwire.js";
		const MAX_REASONS = 200;
		function inspectHeal(question) {
			const { line, candidate } = question;
			const changes = findTreeChanges(line.tree, candidate.tree);
			const reasons = [];
			const told = new Set();
			const trip = (path, rule, message) => {
				const reason = {
					path,
					rule,
					message: path === "" ? message : `${JSON.stringify(path)} ${message}`
				};
				if (told.has(reason.message)) return;
				told.add(reason.message);
				if (reasons.length < MAX_REASONS) reasons.push(reason);
			};
			if (candidate.baseSha !== line.manifest.baseSha) {
				trip("", "base", `the heal stands on ${candidate.baseSha}, but the run began with ${line.manifest.baseSha}`);
			}
			const broken = compareManifest(line.manifest, candidate.tree, candidate.links);
			for (const { path, rule, message } of broken) trip(path, rule, message);
			const named = new Set(broken.map(({ path }) => path));
			for (const change of changes) if (!named.has(change.path)) tripOnChange(question, change, trip);
			for (const { path, rule, message } of findPathProblems(line, candidate, changes)) trip(path, rule, message);
			for (const { path, rule, message } of compareWorkflows(line.workflows, candidate.workflows)) trip(path, rule, message);
			const humanReview = inspectContents(question, changes, trip);
			inspectProbes(question.probes, trip);
			return {
				tripwire: reasons.length === 0 ? "intact" : "tripped",
				reasons,
				humanReview,
				changes
			};
		}
		function readTripwire(value) {
			return value === "intact" ? "intact" : "tripped";
		}
		function compareManifest(manifest, tree, links) {
			const attributesAbove = attributesOf(tree);
			return manifest.entries.flatMap((entry) => {
				const difference = differenceOf(entry, tree, links) ?? (attributesAbove(entry.path) === entry.attributes ? null : "is read under other .gitattributes");
				return difference === null ? [] : [{
					path: entry.path,
					rule: entry.rule,
					message: `${difference}, and it is frozen (${entry.rule})`
				}];
			});
		}
		function differenceOf(entry, tree, links) {
			const now = tree.get(entry.path);
			if (now === undefined) return "is gone, moved or replaced by a directory or link";
			const type = (0, tree_entries.QP)(now.mode);
			if (type !== entry.type) return `is now a ${type}, and was a ${entry.type}`;
			if (now.mode !== entry.mode) return `has the mode ${now.mode}, and had ${entry.mode}`;
			if (now.objectId !== entry.objectId) return "has other content";
			if (entry.target !== null && links.get(entry.path) !== entry.target) return "leads elsewhere";
			return null;
		}
		function tripOnChange({ line, isQuarantined }, { path, kind }, trip) {
			const frozen = line.set.why(path);
			if (frozen !== null) trip(path, frozen.rule, `is frozen: it ${frozen.because} (${kind})`);
			else if (!line.isHarness(path)) trip(path, "outside-harness", `lies outside the harness globs (${kind})`);
			if (isQuarantined(path)) trip(path, "quarantined", "is quarantined");
		}
		function inspectContents({ line, candidate }, changes, trip) {
			const { environment, transports } = line.set.parts;
			const asked = [];
			for (const { path, kind } of changes) {
				if (line.set.why(path) !== null || !line.isHarness(path)) continue;
				const ask = (rule, message) => asked.push({
					path,
					rule,
					message: `${JSON.stringify(path)} ${message}`
				});
				if (transports.has(path) || /(?:^|\/)transports?\//i.test(path)) ask("transport", "carries what a judge reads");
				const texts = candidate.texts.get(path);
				if (texts === undefined) {
					if (kind !== "mode") trip(path, "unread", "was not read, so nothing is known of it");
					continue;
				}
				if (kind !== "deleted" && texts.after === null) ask("unreadable-text", "is no text that could be read");
				for (const { effect, rule, message } of findContentProblems({
					path,
					...texts,
					environment
				})) {
					if (effect === "trips") trip(path, rule, message);
					else ask(rule, message);
				}
			}
			return asked;
		}
		function inspectProbes(probes, trip) {
			if (probes === null || probes.length === 0) {
				trip("", "probe", "no judge was asked a question with a known answer");
				return;
			}
			for (const { name, expected, got, ok } of probes) {
				if (!ok || got !== expected) trip("", "probe", `${name}: expected ${expected}, got ${got}`);
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/inspect-heal-tree.js";
		async function readFrozenLine(repository, request) {
			const { git } = repository;
			const { baseSha, harness, frozen } = request;
			const { entries: tree, links } = await listWholeTree(git, baseSha);
			const isHarness = (0, path_match.oq)(harness);
			const named = (0, path_match.WO)(frozen);
			const read = (paths) => readTexts(git, tree, paths);
			const set = await computeFrozenSet({
				tree,
				links,
				harness: isHarness,
				harnessRoots: (0, path_match.Vq)(harness),
				named,
				read
			});
			const treeId = await repository.treeOf(baseSha);
			const manifest = buildManifest({
				baseSha,
				treeId,
				tree,
				links,
				harness,
				frozen,
				set
			});
			return {
				manifest,
				set,
				tree,
				isHarness,
				workflows: await readWorkflows(git, tree)
			};
		}
		async function inspectHealTree(repository, line, request) {
			const { git } = repository;
			const { entries: tree, links } = await listHealedTree(git, line.tree, line.manifest.tree, request.tree);
			const changed = findTreeChanges(line.tree, tree);
			return inspectHeal({
				line,
				candidate: {
					baseSha: request.baseSha,
					tree,
					links,
					workflows: changed.some(({ path }) => isWorkflowFile(path)) ? await readWorkflows(git, tree) : line.workflows,
					texts: await readHealTexts(git, changed.filter(({ path }) => line.isHarness(path)))
				},
				isQuarantined: (0, path_match.WO)(request.quarantined),
				probes: request.probes
			});
		}
		function isWorkflowFile(path) {
			const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
			return isWorkflow && !path.includes("node_modules/");
		}
		async function readWorkflows(git, tree) {
			const texts = await readTexts(git, tree, [...tree.keys()].filter(isWorkflowFile));
			return [...texts].map(([path, text]) => text === null ? {
				kind: "unreadable",
				path,
				problem: "is too large or no text"
			} : (0, workflow_workflow.S)(path, text));
		}
		async function readHealTexts(git, changes) {
			const ids = changes.flatMap(({ before, after }) => [before, after].flatMap((entry) => idOf(entry) ?? []));
			const texts = await (0, blob_texts.C)(git, ids);
			const textOf = (entry) => texts.get(idOf(entry) ?? "") ?? null;
			return new Map(changes.map(({ path, before, after }) => [path, {
				before: textOf(before),
				after: textOf(after)
			}]));
		}
		function idOf(entry) {
			return entry === null || (0, tree_entries.QP)(entry.mode) === "submodule" ? null : entry.objectId;
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
