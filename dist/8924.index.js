export const id = 8924;
export const ids = [8924];
export const modules = {
	28680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fh: () => recordAttempt,
			m1: () => resetAttempts,
			Vc: () => setCurrentRun,
			SO: () => setItem
		});
		var identifiers = __webpack_require__(79182);
		var loop_error = __webpack_require__(79049);
		var attempt_ledger = __webpack_require__(49728);
		var read_state = __webpack_require__(88629);
		var state_lines = __webpack_require__(92730);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-state/change-segment.js";
		function changeItem(state, id, change) {
			const at = state.segments.findIndex((segment) => segment.kind === "item" && segment.name === id);
			if (at >= 0) return replaceSegment(state, at, change);
			if (!identifiers.Np.safeParse(id).success) {
				throw new loop_error.jO("E_INPUT_INVALID", {
					message: `${JSON.stringify(id)} is no item id`,
					remedy: "Use #12, owner/name#12, or a tracker key such as MT-104."
				});
			}
			const place = newItemPlace(state);
			return replaceSegment(place.state, place.at, change, {
				kind: "item",
				name: id,
				lines: [`### ${id}${state.eol}`]
			});
		}
		function replaceSegment(state, at, change, fresh) {
			const segment = fresh ?? state.segments[at];
			if (segment === undefined) return state;
			const units = (0, read_state.rx)(segment);
			const next = change(units, state.eol);
			if (next === units && fresh === undefined) return state;
			const heading = segment.lines.slice(0, 1);
			const lines = (0, state_lines.CE)([...heading, ...next.flatMap((unit) => unit.lines)], state.eol);
			const follows = fresh !== undefined && at < state.segments.length;
			const replaced = {
				...segment,
				lines: follows ? [...lines, state.eol] : lines
			};
			const segments = [...state.segments];
			segments.splice(at, fresh === undefined ? 1 : 0, replaced);
			return {
				...state,
				segments
			};
		}
		function newItemPlace(state) {
			const start = state.segments.findIndex((segment) => segment.kind === "items");
			if (start < 0) {
				const heading = {
					kind: "items",
					name: "Items",
					lines: [`## Items${state.eol}`]
				};
				const segments = [...spaced(state.segments, state.segments.length, state.eol), heading];
				return newItemPlace({
					...state,
					segments
				});
			}
			let end = start + 1;
			while (state.segments[end]?.kind === "item" || state.segments[end]?.kind === "note") end++;
			return {
				state: {
					...state,
					segments: spaced(state.segments, end, state.eol)
				},
				at: end
			};
		}
		function spaced(segments, at, eol) {
			const before = segments[at - 1];
			if (before === undefined) return segments;
			const closed = (0, state_lines.v5)(before.lines, eol);
			const lines = (0, state_lines.z3)(closed.at(-1) ?? "") ? closed : [...closed, eol];
			return segments.map((segment, index) => index === at - 1 ? {
				...segment,
				lines
			} : segment);
		}
		function runSectionPlace(state) {
			return state.segments[0]?.kind === "preamble" ? 1 : 0;
		}
		function changeRun(state, change) {
			const at = state.segments.findIndex((segment) => segment.kind === "run");
			if (at >= 0) return replaceSegment(state, at, change);
			return replaceSegment(insertRunSection(state), runSectionPlace(state), change);
		}
		function insertRunSection(state) {
			const at = runSectionPlace(state);
			const segments = [...spaced(state.segments, at, state.eol)];
			const lines = [`## Current Run${state.eol}`, ...at < segments.length ? [state.eol] : []];
			segments.splice(at, 0, {
				kind: "run",
				name: "Current Run",
				lines
			});
			return {
				...state,
				segments
			};
		}
		var loop_state = __webpack_require__(46731);
		var segment_body = __webpack_require__(20029);
		var state_text = __webpack_require__(59970);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-state/write-property.js";
		function setText(units, { key, value, eol }) {
			const wanted = value === null ? "" : (0, state_text.Ws)(value);
			const present = (0, read_state.P1)(units, key);
			const [first] = present;
			if (wanted === "") return first === undefined ? units : units.filter((unit) => !present.some((old) => old === unit));
			if (present.length === 1 && first !== undefined && (0, state_text.Rw)((0, segment_body.Nw)(first)) === wanted) return units;
			const nested = present.flatMap((unit) => {
				const from = unit.lines.findIndex((line, at) => at > 0 && (0, state_lines.HV)(line) !== null);
				return from < 0 ? [] : unit.lines.slice(from);
			});
			return setProperty(units, {
				key,
				value: (0, state_text.yf)(wanted),
				nested,
				eol
			});
		}
		function setGates(units, gates, eol) {
			const present = (0, read_state.P1)(units, "gates");
			if (gates.length === 0) return present.length === 0 ? units : units.filter((unit) => !isOneOf(unit, present));
			const bullets = gates.map(({ name, outcome }) => `${(0, state_text.GD)(name) || "?"}: ${(0, state_text.yf)(outcome)}`.trim());
			if (sameTexts(present.flatMap(segment_body.PV), bullets)) return units;
			const notes = present.flatMap((unit) => unit.lines.slice(1).filter((line) => (0, state_lines.HV)(line) === null));
			const nested = [...bullets.map((bullet) => `  - ${bullet}`), ...notes];
			return setProperty(units, {
				key: "gates",
				value: "",
				nested,
				eol
			});
		}
		function setLedger(units, lines, eol) {
			const present = (0, read_state.P1)(units, "attempts");
			const old = present.flatMap((unit) => unit.lines.slice(1));
			const pending = [...lines];
			const nested = old.map((line) => {
				const bullet = (0, state_lines.HV)(line);
				if (bullet === null) return line;
				const was = (0, attempt_ledger.eX)(bullet.text);
				const at = pending.findIndex((each) => (0, attempt_ledger.Am)(each) === (0, attempt_ledger.Am)(was));
				const [now = was] = at < 0 ? [] : pending.splice(at, 1);
				const written = (0, attempt_ledger.tl)(now);
				return written === (0, attempt_ledger.tl)(was) ? line : `  - ${written}${(0, state_lines.En)(line)}`;
			});
			const added = pending.map((line) => `  - ${(0, attempt_ledger.tl)(line)}`);
			const value = String((0, attempt_ledger.xL)({
				bare: null,
				lines
			}).attempts);
			const [only] = present;
			const unchanged = added.length === 0 && sameTexts(nested, old) && present.length === 1;
			if (unchanged && only !== undefined && (0, segment_body.Nw)(only) === value) return units;
			return setProperty(units, {
				key: "attempts",
				value,
				nested: [...nested, ...added],
				eol
			});
		}
		function isOneOf(unit, units) {
			return units.some((each) => each === unit);
		}
		function sameTexts(left, right) {
			return left.length === right.length && left.every((value, at) => value === right[at]);
		}
		function setProperty(units, text) {
			const [old = null, ...doubles] = (0, read_state.P1)(units, text.key);
			const unit = {
				kind: "property",
				key: text.key,
				lines: propertyLines(old, text)
			};
			if (old !== null) return units.flatMap((each) => each === old ? unit : isOneOf(each, doubles) ? [] : each);
			const order = segment_body.nk.some((key) => key === text.key) ? segment_body.nk : segment_body.rc;
			const rank = order.indexOf(text.key);
			const before = units.findLastIndex((each) => each.kind === "property" && order.indexOf(each.key) < rank);
			return [
				...units.slice(0, before + 1),
				unit,
				...units.slice(before + 1)
			];
		}
		function propertyLines(old, { key, value, nested, eol }) {
			const first = old === null ? "" : (0, state_lines.Cg)(old.lines[0] ?? "");
			const head = old === null ? `- ${key}:` : first.slice(0, first.indexOf(":") + 1);
			const contents = [value === "" ? head : `${head} ${value}`, ...nested.map(state_lines.Cg)];
			const ending = (0, state_lines.En)(old?.lines[0] ?? "") || eol;
			const endings = ["", ...nested.map(state_lines.En)];
			const last = old === null ? ending : (0, state_lines.En)(old.lines.at(-1) ?? "");
			return contents.map((content, at) => content + (at === contents.length - 1 ? last : endings[at] || ending));
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-state/change-state.js";
		function setItem(state, id, change) {
			const { status } = change;
			if (status !== undefined && !loop_state.J.includes(status)) {
				throw refused(`${JSON.stringify(status)} is no status`, `Use one of ${loop_state.J.join(", ")}.`);
			}
			return changeItem(state, id, (units, eol) => {
				let next = units;
				if (status !== undefined) next = setText(next, {
					key: "status",
					value: status,
					eol
				});
				if (change.reason !== undefined) next = setText(next, {
					key: "reason",
					value: change.reason,
					eol
				});
				if (change.gates !== undefined) next = setGates(next, change.gates, eol);
				if (change.nextAction !== undefined) next = setText(next, {
					key: "next_action",
					value: change.nextAction,
					eol
				});
				if (change.pullRequest !== undefined) next = setText(next, {
					key: "pull_request",
					value: change.pullRequest,
					eol
				});
				return next;
			});
		}
		function recordAttempt(state, id, entry) {
			if (!(0, attempt_ledger.L$)(entry.key)) {
				throw refused(`${JSON.stringify(entry.key)} is no key of an attempt`, "Use <run>/<attempt>, e.g. 1234567/1.");
			}
			return changeItem(state, id, (units, eol) => {
				const lines = (0, attempt_ledger.Hs)((0, read_state.RR)(units));
				return setLedger(units, withEntry(lines, (0, attempt_ledger.YT)(entry)), eol);
			});
		}
		function resetAttempts(state, id, reset) {
			const person = reset.person.replace(/^@/, "");
			if (!(0, attempt_ledger.KA)(person) || !(0, attempt_ledger.uZ)(reset.at)) {
				const who = `${JSON.stringify(reset.person)} at ${JSON.stringify(reset.at)}`;
				throw refused(`a reset by ${who} names no person and time`, "Only a person resets attempts, at a UTC time.");
			}
			const entry = {
				person,
				at: reset.at,
				reason: (0, state_text.Ws)(reset.reason)
			};
			return changeItem(state, id, (units, eol) => {
				const lines = (0, attempt_ledger.Hs)((0, read_state.RR)(units));
				const known = lines.some((line) => line.kind === "reset" && line.reset.person === person && line.reset.at === entry.at);
				return known ? units : setLedger(units, [...lines, {
					kind: "reset",
					reset: entry
				}], eol);
			});
		}
		function setCurrentRun(state, run) {
			if (run.runId !== null && !identifiers.PI.safeParse(run.runId).success) {
				throw refused(`${JSON.stringify(run.runId)} is no run id`, "Use the workflow run’s id, or a timestamp.");
			}
			const values = {
				run_id: run.runId,
				mode: run.mode,
				selected_items: change_state_text(run.selectedItems),
				opened_pull_requests: change_state_text(run.openedPullRequests),
				escalations: change_state_text(run.escalations)
			};
			return changeRun(state, (units, eol) => segment_body.rc.reduce((next, key) => setText(next, {
				key,
				value: values[key],
				eol
			}), units));
		}
		function change_state_text(count) {
			return count === null ? null : String(count);
		}
		function refused(message, remedy) {
			return new loop_error.jO("E_INPUT_INVALID", {
				message,
				remedy
			});
		}
		function withEntry(lines, entry) {
			let known = false;
			const next = lines.map((line) => {
				if (line.kind !== "entry" || line.entry.key !== entry.key) return line;
				known = true;
				return {
					kind: "entry",
					entry: (0, attempt_ledger.Xk)(line.entry, entry),
					sound: true
				};
			});
			return known ? next : [...next, {
				kind: "entry",
				entry,
				sound: true
			}];
		}
	}),
	76956: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CK: () => segmentLine,
			HW: () => printLoopState,
			PA: () => parseLoopState,
			VY: () => emptyLoopState
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
		var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73480);
		var _loop_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79049);
		var _state_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
		var _state_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59970);
		const REMEDY = "Mend the line, or put back an earlier version: every version is a commit on the state branch.";
		function parseLoopState(text, file = "LOOP_STATE.md") {
			refuseUnreadable(text, file);
			const lines = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.uz)(text);
			const segments = [];
			const opaque = new _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.G0();
			const seen = new Map();
			let open = {
				kind: "preamble",
				name: "",
				start: 0
			};
			const close = (end) => {
				if (end > open.start) segments.push({
					kind: open.kind,
					name: open.name,
					lines: lines.slice(open.start, end)
				});
			};
			for (let number = 0; number < lines.length; number++) {
				const line = lines[number] ?? "";
				if (opaque.covers(line, number)) continue;
				const next = segmentAt(line, open.kind, segments.length === 0 && open.kind === "preamble");
				if (next === null) continue;
				refuseDuplicate({
					seen,
					next,
					number,
					file,
					line
				});
				close(number);
				open = {
					...next,
					start: number
				};
			}
			const unclosed = opaque.unclosed();
			if (unclosed !== null) throw invalid(file, unclosed, lines[unclosed.line]);
			close(lines.length);
			return {
				file,
				eol: (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.En)(lines[0] ?? "") || "\n",
				segments
			};
		}
		function printLoopState(state) {
			return state.segments.map((segment) => segment.lines.join("")).join("");
		}
		function emptyLoopState(title) {
			return parseLoopState(`# Loop State: ${(0, _state_text_js__WEBPACK_IMPORTED_MODULE_1__.yf)(title)}\n\n## Current Run\n\n## Items\n`);
		}
		function stateTitle(state) {
			const preamble = state.segments[0];
			if (preamble?.kind !== "preamble") return "";
			const heading = preamble.lines.map((line) => readHeading(line.replace(/^\ufeff/, ""))).find((found) => found !== null);
			return heading === undefined ? "" : readStateText(heading.text.replace(/^loop state:\s*/i, ""));
		}
		function segmentLine(state, segment) {
			let line = 1;
			for (const each of state.segments) {
				if (each === segment) return line;
				line += each.lines.length;
			}
			return line;
		}
		function segmentAt(line, within, mayBeTitle) {
			const heading = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.Nu)(line);
			if (heading === null || heading.level > 3) return null;
			if (heading.level === 1) return mayBeTitle ? null : {
				kind: "section",
				name: heading.text
			};
			if (heading.level === 3) {
				if (within !== "items" && within !== "item" && within !== "note") return null;
				return {
					kind: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__.Np.safeParse(heading.text).success ? "item" : "note",
					name: heading.text
				};
			}
			const name = heading.text.toLowerCase();
			if (name === "items") return {
				kind: "items",
				name: heading.text
			};
			return {
				kind: name === "current run" ? "run" : "section",
				name: heading.text
			};
		}
		function refuseUnreadable(text, file) {
			if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__.P.stateBytes || Buffer.byteLength(text) > _limits_js__WEBPACK_IMPORTED_MODULE_3__.P.stateBytes) {
				throw new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__.jO("E_STATE_INVALID", {
					message: `${file} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__.P.stateBytes} bytes`,
					remedy: "Delete settled items from it: their history stays in the run reports and in git."
				});
			}
			if (text.trim() === "") {
				const fault = {
					message: "the file is empty",
					line: 0,
					column: 0
				};
				throw invalid(file, fault, "", "Put back an earlier version, or delete the file to start with a new state.");
			}
			const nul = text.indexOf("\0");
			if (nul < 0) return;
			const before = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.uz)(text.slice(0, nul + 1));
			const column = (before.at(-1)?.length ?? 1) - 1;
			const fault = {
				message: "a NUL character",
				line: before.length - 1,
				column
			};
			throw invalid(file, fault, (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.uz)(text)[before.length - 1]);
		}
		function refuseDuplicate(at) {
			const { seen, next, number } = at;
			if (next.kind !== "item" && next.kind !== "run") return;
			const key = `${next.kind} ${next.kind === "item" ? next.name : ""}`;
			const first = seen.get(key);
			if (first !== undefined) {
				const what = next.kind === "item" ? `item ${next.name}` : "section Current Run";
				const fault = {
					message: `${what} is there twice, first in line ${first + 1}`,
					line: number,
					column: 0
				};
				throw invalid(at.file, fault, at.line, "Join the two into one, with the attempts of both.");
			}
			seen.set(key, number);
		}
		function invalid(file, fault, source, remedy = REMEDY) {
			return new _loop_error_js__WEBPACK_IMPORTED_MODULE_4__.jO("E_STATE_INVALID", {
				message: `${file}:${fault.line + 1}:${fault.column + 1}: ${fault.message}`,
				remedy,
				position: {
					file,
					line: fault.line + 1,
					column: fault.column + 1
				},
				...source === undefined ? {} : { sourceLine: (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(source) }
			});
		}
	}),
	38924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openWriters: () => openWriters });
		var external_node_path_ = __webpack_require__(76760);
		var git = __webpack_require__(19278);
		var push = __webpack_require__(1295);
		var src_names = __webpack_require__(61950);
		var identifiers = __webpack_require__(79182);
		var loop_error = __webpack_require__(79049);
		var git_failure = __webpack_require__(20317);
		;
		"CONCATENATED MODULE: ./build/packages/state/src/state-failure.js";
		function remoteFailure(stdout, stderr) {
			const text = `${stdout}\n${stderr}`;
			const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && line !== "Done" && !/^(?:hint:|To )/.test(line));
			return {
				kind: (0, git_failure.bd)(text),
				words: lines.slice(-4).join(" | ").slice(0, 1e3)
			};
		}
		const PERMISSION_YAML = "permissions:\n  contents: write";
		function remoteError(io, doing, { kind, words }) {
			const where = `the state branch ${io.branch}`;
			switch (kind) {
				case "auth": return new loop_error.jO("E_GITHUB_PERMISSION", {
					message: `${doing} ${where} was refused: ${words}`,
					remedy: `Give the job a token that may write contents:\n\n${PERMISSION_YAML}`
				});
				case "protected": return new loop_error.jO("E_GITHUB_REFUSED", {
					message: `${doing} ${where} was refused by a rule of the repository: ${words}`,
					remedy: `Choose an unprotected branch (input state-branch), or exempt the app from the rule on ${io.branch}.`
				});
				case "workflow-scope": return new loop_error.jO("E_WORKFLOW_FILE", {
					message: `${doing} ${where} was refused because the branch holds workflow files: ${words}`,
					remedy: "Choose a branch without workflow files (input state-branch); by default it is an orphan branch."
				});
				case "unreachable": return new loop_error.jO("E_STATE_UNREACHABLE", {
					message: `${doing} ${where} failed because the server can’t be reached: ${words}`,
					remedy: "Run the job again: an update that arrived after all is found and not made twice."
				});
				case "rejected-non-fast-forward":
				case "other": return new loop_error.jO("E_GIT_FAILED", {
					message: `${doing} ${where} failed: ${words}`,
					remedy: "Read the last lines above; they are git’s own."
				});
			}
		}
		function conflictError(io, tries, words) {
			return new loop_error.jO("E_STATE_CONFLICT", {
				message: `the state branch ${io.branch} kept changing: ${tries} tries lost the race${words === "" ? "" : ` (${words})`}`,
				remedy: "Nothing was lost or half-written: what others wrote stands, this update did not happen. Run the job again."
			});
		}
		function rewrittenError(io, reason, restore) {
			const { branch, tip } = io.refs;
			const back = restore === null ? "" : `To put it back: git push --force origin ${restore}:${branch}\n`;
			return new loop_error.jO("E_STATE_REWRITTEN", {
				message: `the history of the state branch ${io.branch} is not the one that was written: ${reason}`,
				remedy: `${back}To accept it as it is now: git push origin :${tip}`
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/remote-view.js";
		const PATIENCE_MS = [
			500,
			2e3,
			5e3,
			1e4,
			2e4
		];
		async function lookAtRemote(io) {
			const { branch, all } = io.refs;
			const args = [
				"ls-remote",
				"--refs",
				"--",
				io.remote,
				branch,
				all
			];
			return parseView(io, await withPatience(io, "reading", args));
		}
		async function withPatience(io, doing, args) {
			for (let round = 0;; round++) {
				const { failure, stdout } = await runRemote(io, args);
				if (failure === null) return stdout;
				const wait = PATIENCE_MS[round];
				if (failure.kind !== "unreachable" || wait === undefined || isNoRepository(failure)) {
					throw remoteError(io, doing, failure);
				}
				io.log.info(`state: ${doing} failed, the server can’t be reached; trying again (${failure.words})`);
				await io.clock.sleep(wait * (.5 + io.random.next() / 2));
			}
		}
		async function runRemote(io, args) {
			try {
				const { exitCode, stdout, stderr } = await io.git.run(args, { allowFailure: true });
				return {
					stdout,
					failure: exitCode === 0 ? null : remoteFailure(stdout, stderr)
				};
			} catch (error) {
				return {
					stdout: "",
					failure: {
						kind: "unreachable",
						words: error instanceof Error ? error.message : String(error)
					}
				};
			}
		}
		function isNoRepository({ words }) {
			return /does not appear to be a git repository/.test(words);
		}
		function parseView({ refs }, listing) {
			let tip = null;
			let witness = null;
			const tickets = [];
			const archives = [];
			const work = new Map();
			for (const line of listing.split("\n")) {
				const [sha = "", ref = ""] = line.split("	");
				if (!/^[0-9a-f]{40,64}$/.test(sha)) continue;
				if (ref === refs.branch) tip = sha;
				else if (ref === refs.tip) witness = sha;
				else if (ref.startsWith(refs.archive)) archives.push(ref);
				else if (ref.startsWith(refs.work)) work.set(ref.slice(refs.work.length), sha);
				else if (ref.startsWith(refs.queue)) tickets.push(...parseTicket(ref, sha, ref.slice(refs.queue.length)));
			}
			tickets.sort((left, right) => left.number - right.number || (left.name < right.name ? -1 : 1));
			return {
				tip,
				witness,
				tickets,
				archives,
				work
			};
		}
		function parseTicket(ref, sha, name) {
			const parts = /^(\d{1,12})-(\d{1,12})-[0-9a-f]{8,64}$/.exec(name);
			return parts === null ? [] : [{
				ref,
				sha,
				number: Number(parts[1]),
				takenAt: Number(parts[2]) * 1e3,
				name
			}];
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/state-refs.js";
		function stateRefs(branch) {
			const wellFormed = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(branch);
			if (!wellFormed || /\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)|[./]$/.test(branch)) {
				throw new loop_error.jO("E_INPUT_INVALID", {
					message: `state-branch: ${JSON.stringify(branch.slice(0, 200))} is not a branch name`,
					remedy: "Use letters, digits, \".\", \"_\", \"-\" and \"/\", e.g. loop-state."
				});
			}
			const own = `refs/loop-actions/${branch}`;
			return {
				branch: `refs/heads/${branch}`,
				tip: `${own}/tip`,
				queue: `${own}/queue/`,
				archive: `${own}/archive/`,
				work: `${own}/work/`,
				all: `${own}/*`
			};
		}
		const TRAILERS = {
			previous: "Loop-State-Previous",
			compactedFrom: "Loop-State-Compacted-From"
		};
		const LOCAL_REFS = {
			branch: "refs/state/branch",
			tip: "refs/state/tip",
			next: "refs/state/next"
		};
		;
		"CONCATENATED MODULE: ./build/packages/state/src/history.js";
		class History {
			#io;
			#required;
			#verified = null;
			constructor(io, knownTip) {
				this.#io = io;
				this.#required = knownTip;
			}
			get lastTip() {
				return this.#required;
			}
			remember(tip) {
				this.#required = tip;
			}
			async check(head, view) {
				const { tip, commit } = head;
				const parents = parentsOf(commit);
				for (const sha of new Set([view.witness, this.#required])) {
					if (sha === null || parents.includes(sha) || await this.contains(tip, sha, view.archives)) continue;
					const who = sha === view.witness ? "the ref that moves with it" : "an earlier run";
					const reason = `it is at ${tip}, which does not contain ${sha}, where ${who} last saw it`;
					throw rewrittenError(this.#io, reason, sha);
				}
				const previous = trailer(commit, TRAILERS.previous);
				const [parent = "none"] = parents;
				if (previous !== null && previous !== parent) {
					const reason = `${tip} was written on ${previous} but now stands on ${parent}`;
					throw rewrittenError(this.#io, reason, previous === "none" ? null : previous);
				}
				this.remember(tip);
			}
			async contains(tip, sha, archives) {
				if (tip === sha) return true;
				if (this.#verified?.tip !== tip) this.#verified = {
					tip,
					contains: new Set()
				};
				const known = this.#verified.contains;
				if (known.has(sha)) return true;
				const found = await this.#isAncestor(sha, tip) || await this.#isArchived(sha, tip, archives);
				if (found) known.add(sha);
				return found;
			}
			async #isAncestor(sha, tip) {
				const ask = () => this.#io.git.run([
					"merge-base",
					"--is-ancestor",
					sha,
					tip
				], { allowFailure: true });
				if ((await ask()).exitCode === 0) return true;
				if (!await this.#deepen()) return false;
				return (await ask()).exitCode === 0;
			}
			async #deepen() {
				const { stdout } = await this.#io.git.run(["rev-parse", "--is-shallow-repository"]);
				if (stdout.trim() !== "true") return false;
				const { remote, refs } = this.#io;
				const specs = [`${refs.branch}*:refs/state/deep*`, `${refs.all}:refs/state/own/*`].map((spec) => `+${spec}`);
				const args = [
					"fetch",
					"--quiet",
					"--no-tags",
					"--no-write-fetch-head",
					"--unshallow",
					"--",
					remote,
					...specs
				];
				await withPatience(this.#io, "reading the history of", args);
				return true;
			}
			async #isArchived(sha, tip, archives) {
				let at = tip;
				for (let step = 0; step < archives.length; step++) {
					const { stdout } = await this.#io.git.run([
						"rev-list",
						"--max-parents=0",
						at
					]);
					const old = trailer(await this.#commit(stdout.trim().split("\n").at(-1) ?? at), TRAILERS.compactedFrom);
					const ref = `${this.#io.refs.archive}${old ?? ""}`;
					if (old === null || !archives.includes(ref)) return false;
					const { remote } = this.#io;
					const { failure } = await runRemote(this.#io, [
						"fetch",
						"--quiet",
						"--no-tags",
						"--no-write-fetch-head",
						"--",
						remote,
						ref
					]);
					if (failure !== null) return false;
					if (old === sha || await this.#isAncestor(sha, old)) return true;
					at = old;
				}
				return false;
			}
			async #commit(sha) {
				return (await this.#io.git.run([
					"cat-file",
					"commit",
					sha
				])).stdout;
			}
		}
		function parentsOf(commit) {
			return [...commit.slice(0, commit.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = ""]) => sha);
		}
		function trailer(commit, name) {
			const last = commit.trimEnd().split("\n\n").at(-1) ?? "";
			const values = last.split("\n").flatMap((line) => line.startsWith(`${name}: `) ? [line.slice(name.length + 2).trim()] : []);
			return values.at(-1) ?? null;
		}
		var limits = __webpack_require__(73480);
		var read_objects = __webpack_require__(14801);
		;
		"CONCATENATED MODULE: ./build/packages/state/src/state-objects.js";
		function readStateObjects(io, names) {
			return (0, read_objects.$)(io.git, names, { maxBytes: limits.P.stateBytes + limits.P.patchBytes });
		}
		function decodeFile(io, path, object) {
			if (object?.type !== "blob") return null;
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(object.bytes);
			} catch (cause) {
				throw new loop_error.jO("E_STATE_INVALID", {
					message: `${path} on the state branch ${io.branch} is no UTF-8 text`,
					remedy: "Put back an earlier version: every version is a commit on the state branch.",
					cause
				});
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/kept-work.js";
		const MAX_FILE_BYTES = 4 * 1024 * 1024;
		function isWorkName(name) {
			return /^(?:[A-Za-z0-9_-]|%[0-9A-F]{2}){1,200}$/.test(name) && !name.startsWith("-");
		}
		async function writeWork(git, work) {
			const ref = "refs/state/work-next";
			const parts = [`reset ${ref}\n\ncommit ${ref}\nmark :1\ncommitter loop-actions <loop-actions> 0 +0000\n`, "data 17\nWork in progress\n\n"];
			for (const [name, bytes] of [...work].sort(([left], [right]) => left < right ? -1 : 1)) {
				parts.push(`M 100644 inline ${name}\ndata ${bytes.length}\n`, bytes, "\n");
			}
			parts.push("get-mark :1\n");
			const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
			return (await git.run([
				"fast-import",
				"--quiet",
				"--force",
				"--date-format=raw"
			], { input })).stdout.trim();
		}
		async function workToPush(io, wanted, there) {
			const pushed = new Map();
			for (const [name, work] of wanted) {
				if (!isWorkName(name)) continue;
				const commit = work === null ? null : await writeWork(io.git, work);
				if ((there.get(name) ?? null) !== commit) pushed.set(name, commit);
			}
			return pushed;
		}
		const localRef = (name) => `refs/state/work/${name}`;
		async function readWork(io, names, files) {
			const found = new Map();
			for (const name of await fetchWork(io, names.filter(isWorkName))) {
				const work = new Map();
				const paths = await smallFiles(io.git, localRef(name), files);
				const objects = await readStateObjects(io, paths.map((path) => `${localRef(name)}:${path}`));
				for (const [at, path] of paths.entries()) {
					const object = objects[at];
					if (object?.type === "blob") work.set(path, object.bytes);
				}
				found.set(name, work);
			}
			return found;
		}
		async function fetchWork(io, names) {
			if (names.length === 0) return [];
			const specs = names.map((name) => `+${io.refs.work}${name}:${localRef(name)}`);
			const flags = [
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--depth=1"
			];
			const { failure } = await runRemote(io, [
				"fetch",
				...flags,
				"--",
				io.remote,
				...specs
			]);
			if (failure === null) return names;
			if (names.length > 1 && failure.kind !== "unreachable") {
				const each = [];
				for (const name of names) each.push(...await fetchWork(io, [name]));
				return each;
			}
			io.log.warning(`state: the work of an earlier attempt could not be fetched (${failure.words})`);
			return [];
		}
		async function smallFiles(git, revision, files) {
			const input = files.map((path) => `${revision}:${path}\n`).join("");
			const { stdout } = await git.run(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], { input });
			const lines = stdout.split("\n");
			return files.filter((_path, at) => {
				const [type, size] = (lines[at] ?? "").split(" ");
				return type === "blob" && Number(size) <= MAX_FILE_BYTES;
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/push-update.js";
		const REFUSALS = [
			"auth",
			"protected",
			"workflow-scope"
		];
		async function pushUpdate(io, update, turn) {
			const { commit, expected, work } = update;
			const { branch, tip } = io.refs;
			const leases = [
				`--force-with-lease=${branch}:${expected.branch ?? ""}`,
				`--force-with-lease=${tip}:${expected.witness ?? ""}`,
				...turn.givingBack.leases
			];
			const specs = [
				`${commit}:${branch}`,
				`${commit}:${tip}`,
				...turn.givingBack.refspecs
			];
			for (const [name, kept] of work) specs.push(`${kept === null ? "" : `+${kept}`}:${io.refs.work}${name}`);
			const flags = [
				"--porcelain",
				"--atomic",
				"--no-verify",
				"--no-follow-tags",
				"--no-signed"
			];
			const { failure } = await runRemote(io, [
				"push",
				...flags,
				...leases,
				"--",
				io.remote,
				...specs
			]);
			if (failure === null) return { kind: "done" };
			if (failure.kind === "rejected-non-fast-forward" || /remote ref does not exist/.test(failure.words)) {
				return {
					kind: "lost",
					failure: {
						...failure,
						kind: "rejected-non-fast-forward"
					}
				};
			}
			return {
				kind: REFUSALS.includes(failure.kind) ? "refused" : "unknown",
				failure
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/state-io.js";
		async function writeTicketCommit(git) {
			const tree = (await git.run(["mktree"])).stdout.trim();
			const name = "loop-actions";
			const date = "1970-01-01T00:00:00Z";
			const { stdout } = await git.run([
				"commit-tree",
				tree,
				"-m",
				"A writer of the loop state waits for its turn"
			], { env: {
				GIT_AUTHOR_NAME: name,
				GIT_AUTHOR_EMAIL: name,
				GIT_AUTHOR_DATE: date,
				GIT_COMMITTER_NAME: name,
				GIT_COMMITTER_EMAIL: name,
				GIT_COMMITTER_DATE: date
			} });
			return stdout.trim();
		}
		var state_document = __webpack_require__(76956);
		var change_state = __webpack_require__(28680);
		var read_state = __webpack_require__(88629);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-state/rebuild-state.js";
		function rebuildState(reports, title = "rebuilt from run reports") {
			const ordered = [...reports].sort((left, right) => Date.parse(left.startedAt) - Date.parse(right.startedAt));
			return ordered.reduce(replayReport, (0, state_document.VY)(title));
		}
		function replayReport(state, report) {
			let next = state;
			for (const { item, outcome, reason } of report.decisions) {
				const known = (0, read_state.Gq)(next, item);
				if (outcome === "skipped" && known !== null) continue;
				next = (0, change_state.SO)(next, item, {
					status: outcome,
					reason
				});
			}
			for (const attempt of report.attempts) next = replayAttempt(next, report, attempt);
			for (const { item, question } of report.interrupts) {
				next = (0, change_state.SO)(next, item, {
					status: "waiting",
					nextAction: question
				});
			}
			return (0, change_state.Vc)(next, {
				runId: report.run,
				mode: report.mode,
				selectedItems: report.decisions.filter(({ outcome }) => outcome === "selected").length,
				openedPullRequests: report.attempts.filter(({ pullRequest }) => pullRequest !== null).length,
				escalations: report.decisions.filter(({ outcome }) => outcome === "escalated").length
			});
		}
		function replayAttempt(state, report, attempt) {
			const passed = attempt.verdict === "pass";
			const drafted = passed && attempt.pullRequest !== null;
			const status = drafted ? "drafted" : passed ? "waiting" : "failed";
			const recorded = (0, change_state.fh)(state, attempt.item, {
				key: `${report.run}/${attempt.attempt}`,
				outcome: passed ? "succeeded" : "failed",
				stopReason: attempt.stopReason,
				tokens: attempt.usage.tokens,
				costUsd: attempt.usage.costUsd,
				note: ""
			});
			return (0, change_state.SO)(recorded, attempt.item, {
				status,
				gates: attempt.checks.map(({ name, verdict }) => ({
					name,
					outcome: verdict === "pass" ? "passed" : verdict
				})),
				...attempt.pullRequest === null ? {} : { pullRequest: attempt.pullRequest.url }
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/snapshot.js";
		function snapshotOf(io, at) {
			const { tip, text, title, work } = at;
			return {
				tip,
				state: text === null ? (0, state_document.VY)(title) : (0, state_document.PA)(text, src_names.$t.state),
				readFile: async (path) => {
					if (!isStatePath(path)) return null;
					const [object] = await readStateObjects(io, [`${tip}:${path}`]);
					return decodeFile(io, path, object);
				},
				readFiles: async (paths) => {
					const wanted = paths.filter(isStatePath);
					const objects = await readStateObjects(io, wanted.map((path) => `${tip}:${path}`));
					return new Map(wanted.flatMap((path, at) => {
						const content = decodeFile(io, path, objects[at]);
						return content === null ? [] : [[path, content]];
					}));
				},
				listRunReports: async () => {
					const { stdout } = await io.git.run([
						"ls-tree",
						"--name-only",
						"-z",
						tip,
						"--",
						"runs/"
					]);
					return stdout.split("\0").flatMap((path) => /^runs\/(.+)\.json$/.exec(path)?.[1] ?? []);
				},
				work,
				readWork: (names, files) => readWork(io, names.filter((name) => work.has(name)), files)
			};
		}
		function emptySnapshot(state) {
			return {
				tip: null,
				state,
				readFile: async () => null,
				readFiles: async () => new Map(),
				listRunReports: async () => [],
				work: new Set(),
				readWork: async () => new Map()
			};
		}
		function isStatePath(path) {
			const parts = path.split("/");
			return path.length <= 500 && parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._:-]*$/.test(part));
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/sync-branch.js";
		class BranchSync {
			#io;
			#history;
			#options;
			#here = null;
			constructor(io, history, options) {
				this.#io = io;
				this.#history = history;
				this.#options = options;
			}
			pushed(commit) {
				this.#here = {
					tip: commit,
					witness: commit
				};
			}
			async sync(view) {
				if (view.tip === null && view.witness === null) return this.#beginning();
				const head = await this.#fetch(view);
				if (head === null) return null;
				const { tip, witness, commit, text } = head;
				await this.#history.check({
					tip,
					commit
				}, {
					witness,
					archives: view.archives
				});
				if (view.tip === null) {
					this.#io.log.warning(`state: the branch ${this.#io.branch} was deleted; restoring it from ${this.#io.refs.tip} at ${tip}. ` + `To start with a new state instead, delete both.`);
				}
				return {
					snapshot: snapshotOf(this.#io, {
						tip,
						text,
						title: this.#options.title,
						work: new Set(view.work.keys())
					}),
					expected: {
						branch: view.tip === null ? null : tip,
						witness
					},
					recovered: new Map()
				};
			}
			async #beginning() {
				const lost = this.#history.lastTip;
				const expected = {
					branch: null,
					witness: null
				};
				if (lost === null) {
					return {
						snapshot: emptySnapshot((0, state_document.VY)(this.#options.title)),
						expected,
						recovered: new Map()
					};
				}
				const reports = await this.#options.runReports?.() ?? [];
				if (reports.length === 0) {
					const reason = `it was deleted together with ${this.#io.refs.tip}; an earlier run saw it at ${lost}`;
					throw rewrittenError(this.#io, reason, lost);
				}
				this.#io.log.warning(`state: the branch ${this.#io.branch} was deleted; rebuilding it from ${reports.length} run reports. ` + "Notes and resets of people are lost, so every attempt counts again.");
				const recovered = new Map(reports.map((report) => [src_names.$t.runReport(report.run), `${JSON.stringify(report, null, 2)}\n`]));
				return {
					snapshot: emptySnapshot(rebuildState(reports, this.#options.title)),
					expected,
					recovered
				};
			}
			async #fetch(view) {
				const here = this.#here;
				if (here !== null && here.tip === view.tip && here.witness === view.witness) {
					return this.#read(here.tip, here.witness);
				}
				const { refs, remote } = this.#io;
				const specs = [`+${view.tip === null ? refs.tip : refs.branch}:${LOCAL_REFS.branch}`];
				if (view.witness !== null) specs.push(`+${refs.tip}:${LOCAL_REFS.tip}`);
				const depth = here === null ? ["--depth=1"] : [];
				const args = [
					"fetch",
					"--quiet",
					"--no-tags",
					"--no-write-fetch-head",
					...depth,
					"--",
					remote,
					...specs
				];
				const { failure } = await runRemote(this.#io, args);
				if (failure !== null) {
					if (failure.kind === "unreachable" || /couldn't find remote ref/.test(failure.words)) return null;
					throw remoteError(this.#io, "reading", failure);
				}
				return this.#read(LOCAL_REFS.branch, view.witness === null ? null : LOCAL_REFS.tip);
			}
			async #read(tipName, witnessName) {
				const names = [
					tipName,
					`${tipName}:${src_names.$t.state}`,
					...witnessName === null ? [] : [witnessName]
				];
				const [commit, file, witness] = await readStateObjects(this.#io, names);
				if (commit?.type !== "commit") {
					throw rewrittenError(this.#io, `${this.#io.refs.branch} is at something that is no commit`, null);
				}
				const head = {
					tip: commit.sha,
					witness: witness?.sha ?? null
				};
				this.#here = head;
				const text = decodeFile(this.#io, src_names.$t.state, file);
				return {
					...head,
					commit: commit.bytes.toString("utf8"),
					text
				};
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/turn.js";
		const TICKET_LIFE_MS = 15 * 60 * 1e3;
		class Turn {
			#io;
			#dead = new Set();
			#ticket = null;
			#contended = false;
			#pace = 200;
			#stalled = null;
			constructor(io) {
				this.#io = io;
			}
			get givingBack() {
				const ticket = this.#ticket;
				if (ticket === null) return {
					leases: [],
					refspecs: []
				};
				return {
					leases: [`--force-with-lease=${ticket.ref}:${ticket.sha}`],
					refspecs: [`:${ticket.ref}`]
				};
			}
			get pace() {
				return this.#pace;
			}
			lost() {
				this.#contended = true;
			}
			ended() {
				this.#ticket = null;
			}
			async wait(first) {
				let view = first;
				if (this.#ticket === null) {
					if (!this.#contended && this.#before(view).length === 0) return view;
					if (!await this.#take(view)) return view;
					view = await this.#look();
				}
				let ahead = this.#before(view).length;
				let since = this.#io.clock.now();
				while (ahead > 0) {
					await this.#io.clock.sleep(this.#interval(ahead));
					view = await this.#look();
					const now = this.#io.clock.now();
					const left = this.#before(view).length;
					if (left < ahead) {
						this.#pace = .5 * this.#pace + .5 * ((now - since) / (ahead - left));
						since = now;
					}
					ahead = left;
					if (ahead > 0) this.#stepOverTheDead(view, now);
				}
				return view;
			}
			async leave() {
				const refs = [...this.#dead, ...this.#ticket === null ? [] : [this.#ticket.ref]];
				this.#ticket = null;
				this.#dead.clear();
				for (const ref of refs) {
					const { failure } = await runRemote(this.#io, [
						"push",
						"--quiet",
						"--",
						this.#io.remote,
						`:${ref}`
					]);
					if (failure !== null) this.#io.log.debug(`state: ${ref} was not removed (${failure.words})`);
				}
			}
			async #look() {
				const view = await lookAtRemote(this.#io);
				if (this.#ticket !== null && !view.tickets.some(({ ref }) => ref === this.#ticket?.ref)) this.#ticket = null;
				return view;
			}
			#before({ tickets }) {
				const oldest = this.#io.clock.now() - TICKET_LIFE_MS;
				for (const { ref, takenAt } of tickets) if (takenAt < oldest) this.#dead.add(ref);
				const own = this.#ticket;
				const place = own === null ? -1 : tickets.findIndex(({ ref }) => ref === own.ref);
				if (own !== null && place < 0) return [];
				const before = place < 0 ? tickets : tickets.slice(0, place);
				return before.filter(({ ref }) => !this.#dead.has(ref));
			}
			async #take({ tickets }) {
				const sha = await this.#io.ticketCommit();
				const number = Math.max(0, ...tickets.map((ticket) => ticket.number)) + 1;
				const seconds = Math.floor(this.#io.clock.now() / 1e3);
				const name = `${number}-${seconds}-${this.#io.random.token(8)}`;
				const ref = `${this.#io.refs.queue}${name}`;
				const { failure } = await runRemote(this.#io, [
					"push",
					"--quiet",
					"--",
					this.#io.remote,
					`${sha}:${ref}`
				]);
				if (failure !== null) {
					this.#io.log.debug(`state: no ticket (${failure.words})`);
					return false;
				}
				this.#ticket = {
					ref,
					sha
				};
				return true;
			}
			#interval(ahead) {
				const turns = ahead === 1 ? .25 : .7 * (ahead - 1);
				const jitter = .85 + .3 * this.#io.random.next();
				return Math.min(5e3, Math.max(10, turns * this.#pace * jitter));
			}
			#stepOverTheDead(view, now) {
				const [head] = this.#before(view);
				const what = `${head?.ref ?? ""} ${view.tip ?? ""}`;
				if (this.#stalled?.what !== what) {
					this.#stalled = {
						what,
						since: now
					};
					return;
				}
				const patience = Math.min(15e3, Math.max(2500, 5 * this.#pace));
				if (head === undefined || now - this.#stalled.since < patience) return;
				this.#io.log.info(`state: a writer before us seems to be gone (${head.name}); stepping over it`);
				this.#dead.add(head.ref);
				this.#stalled = null;
			}
		}
		var state_text = __webpack_require__(59970);
		;
		"CONCATENATED MODULE: ./build/packages/state/src/write-commit.js";
		async function writeCommit(io, on, { changes, message }) {
			const files = await effectiveFiles(on, changes);
			if (files.size === 0) return null;
			const { next } = LOCAL_REFS;
			const seconds = Math.floor(io.clock.now() / 1e3);
			const text = `${(0, state_text.Ws)(message).slice(0, 200) || "Update the state"}\n\n${TRAILERS.previous}: ${on.tip ?? "none"}\n`;
			const parts = [
				...on.tip === null ? [`reset ${next}\n\n`] : [],
				`commit ${next}\nmark :1\n`,
				`committer ${identity(io.author.name)} <${identity(io.author.email)}> ${seconds} +0000\n`,
				data(text),
				on.tip === null ? "" : `from ${on.tip}\n`
			];
			for (const [path, content] of files) {
				parts.push(content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(content)}`);
			}
			parts.push("get-mark :1\n");
			const { stdout } = await io.git.run([
				"fast-import",
				"--quiet",
				"--force",
				"--date-format=raw"
			], { input: parts.join("") });
			return stdout.trim();
		}
		async function effectiveFiles(on, changes) {
			const files = new Map();
			const state = changes.state ?? on.state;
			if (on.tip === null || state !== on.state) {
				const text = (0, state_document.HW)(state);
				if (on.tip === null || text !== (0, state_document.HW)(on.state)) files.set(src_names.$t.state, text);
			}
			for (const [path, content] of changes.files ?? []) {
				if (!isStatePath(path) || path === src_names.$t.state) {
					throw new loop_error.jO("E_INPUT_INVALID", {
						message: `${JSON.stringify(path.slice(0, 200))} is no path for the state branch`,
						remedy: "Use plain names such as runs/123.json; LOOP_STATE.md itself is changed through `state`."
					});
				}
				if (await on.readFile(path) !== content) files.set(path, content);
			}
			return files;
		}
		function data(text) {
			return `data ${Buffer.byteLength(text)}\n${text}\n`;
		}
		function identity(text) {
			return (0, state_text.Ws)(text).replace(/[<>]/g, "") || "loop-actions";
		}
		;
		"CONCATENATED MODULE: ./build/packages/state/src/state-branch.js";
		const MAX_TRIES = 12;
		const UPDATE_DEADLINE_MS = 10 * 60 * 1e3;
		function openStateBranch(options) {
			const branch = options.branch ?? src_names.bm;
			const { git, remote, author, clock, random, log } = options;
			let ticket = null;
			const ticketCommit = () => {
				ticket ??= writeTicketCommit(git);
				return ticket;
			};
			const io = {
				git,
				remote,
				branch,
				refs: stateRefs(branch),
				author,
				clock,
				random,
				log,
				ticketCommit
			};
			const history = new History(io, requireTip(options.knownTip ?? null));
			const title = options.title ?? branch;
			const sync = new BranchSync(io, history, {
				title,
				runReports: options.runReports ?? null
			});
			let ready = null;
			let queue = Promise.resolve();
			const inTurn = (work) => {
				const result = queue.then(async () => {
					ready ??= git.run([
						"init",
						"--quiet",
						"--bare"
					]);
					await ready;
					return work();
				});
				queue = result.catch(() => undefined);
				return result;
			};
			return {
				read: () => inTurn(async () => (await readBase(io, sync)).snapshot),
				update: (change, { message }) => inTurn(() => new Update({
					io,
					history,
					sync,
					change,
					message
				}).run())
			};
		}
		async function readBase(io, sync) {
			for (let round = 0; round < MAX_TRIES; round++) {
				const base = await sync.sync(await lookAtRemote(io));
				if (base !== null) return base;
				await io.clock.sleep(1e3 * io.random.next());
			}
			throw conflictError(io, MAX_TRIES, "its refs vanished between a look and a fetch each time");
		}
		class Update {
			#parts;
			#turn;
			#doubtful = [];
			#tries = 0;
			#failure = null;
			#withoutWork = false;
			constructor(parts) {
				this.#parts = parts;
				this.#turn = new Turn(parts.io);
			}
			async run() {
				const { io } = this.#parts;
				const started = io.clock.now();
				try {
					for (let round = 0; round < 2 * MAX_TRIES && this.#tries < MAX_TRIES; round++) {
						const result = await this.#try();
						if (result !== null) return result;
						if (io.clock.now() - started > UPDATE_DEADLINE_MS) break;
						await io.clock.sleep(this.#backOff());
					}
					if (this.#failure?.kind === "unreachable") throw remoteError(io, "writing", this.#failure);
					throw conflictError(io, this.#tries, this.#failure?.words ?? "");
				} finally {
					await this.#turn.leave();
				}
			}
			async #try() {
				const { io, sync, change, message, history } = this.#parts;
				const view = await this.#turn.wait(await lookAtRemote(io));
				const base = await sync.sync(view);
				if (base === null) return null;
				const { snapshot, expected, recovered } = base;
				for (const commit of this.#doubtful) {
					if (snapshot.tip === null || !await history.contains(snapshot.tip, commit, view.archives)) continue;
					io.log.info(`state: ${commit} had arrived although the answer said otherwise`);
					return {
						tip: commit,
						tries: this.#tries
					};
				}
				if (this.#failure?.kind === "other") throw remoteError(io, "writing", this.#failure);
				const wanted = await change(snapshot);
				if (wanted === null) return {
					tip: snapshot.tip,
					tries: this.#tries
				};
				const changes = recovered.size === 0 ? wanted : {
					...wanted,
					files: new Map([...recovered, ...wanted.files ?? []])
				};
				const commit = await writeCommit(io, snapshot, {
					changes,
					message
				});
				if (commit === null) return {
					tip: snapshot.tip,
					tries: this.#tries
				};
				const work = this.#withoutWork ? new Map() : await workToPush(io, changes.work ?? new Map(), view.work);
				return this.#push(commit, expected, work);
			}
			async #push(commit, expected, work) {
				const { io, sync, history } = this.#parts;
				this.#tries++;
				const outcome = await pushUpdate(io, {
					commit,
					expected,
					work
				}, this.#turn);
				if (outcome.kind === "done") {
					this.#turn.ended();
					sync.pushed(commit);
					history.remember(commit);
					return {
						tip: commit,
						tries: this.#tries
					};
				}
				const { failure } = outcome;
				const isUnwanted = outcome.kind === "refused" ? failure.kind !== "auth" : failure.kind === "other";
				if (isUnwanted && work.size > 0) {
					io.log.warning(`state: the work of this attempt was not taken (${failure.words})`);
					this.#withoutWork = true;
					this.#doubtful.push(commit);
					return null;
				}
				if (outcome.kind === "refused") throw remoteError(io, "writing", failure);
				io.log.debug(`state: try ${this.#tries} ${outcome.kind} (${failure.words})`);
				this.#failure = failure;
				this.#doubtful.push(commit);
				this.#turn.lost();
				return null;
			}
			#backOff() {
				const { random } = this.#parts.io;
				const first = this.#failure?.kind === "unreachable" ? 1e3 : Math.min(1e3, this.#turn.pace);
				return random.next() * Math.min(15e3, first * 2 ** Math.max(0, this.#tries - 1));
			}
		}
		function requireTip(tip) {
			if (tip === null || identifiers.Vr.safeParse(tip).success) return tip;
			throw new loop_error.jO("E_INPUT_INVALID", {
				message: `${JSON.stringify(tip.slice(0, 80))} is no commit id`,
				remedy: "Pass the tip as an earlier run gave it: 40 or 64 hexadecimal digits."
			});
		}
		var loop_branch = __webpack_require__(61691);
		var open_github = __webpack_require__(26747);
		var speaker = __webpack_require__(20511);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/context/open-writers.js";
		function openWriters(deps, base, request) {
			const github = (0, open_github.o)(deps, request.token);
			const remote = (0, push.u)(deps.context.serverUrl, deps.context.repository);
			const state = openStateBranch({
				git: (0, git.l)({
					gitDir: (0, external_node_path_.join)(base.workRoot, "state.git"),
					auth: [{
						url: remote,
						token: request.token
					}],
					env: deps.context.environment,
					userAgent: (0, speaker.a)(deps.context),
					log: deps.log
				}),
				remote,
				branch: request.stateBranch,
				author: loop_branch.WN,
				clock: deps.clock,
				random: deps.random,
				log: deps.log,
				title: deps.context.repository
			});
			return {
				github,
				state,
				token: request.token
			};
		}
	})
};
