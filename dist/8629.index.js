export const id = 8629;
export const ids = [8629];
export const modules = {
	49728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Am: () => ledgerIdentity,
			Hs: () => carryBareCount,
			KA: () => isPerson,
			L$: () => isAttemptKey,
			SC: () => readLedger,
			Xk: () => joinEntries,
			YT: () => normalizeEntry,
			eX: () => readLedgerLine,
			kC: () => withoutDoubleResets,
			my: () => isCount,
			tl: () => writeLedgerLine,
			uZ: () => isInstant,
			xL: () => ledgerTotals
		});
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
		var _segment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20029);
		var _state_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92730);
		var _state_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59970);
		const ATTEMPT_KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}\/[1-9][0-9]{0,8}$/;
		const PERSON = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})(?:_[A-Za-z0-9]{1,20})?$/;
		const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
		const SEPARATOR = " — ";
		function isAttemptKey(key) {
			return ATTEMPT_KEY.test(key);
		}
		function isPerson(login) {
			return PERSON.test(login);
		}
		function isInstant(at) {
			return INSTANT.test(at) && !Number.isNaN(Date.parse(at));
		}
		function isCount(text) {
			return /^\d{1,6}$/.test(text);
		}
		function readLedger(unit) {
			if (unit === undefined) return {
				bare: null,
				lines: []
			};
			const number = /^\d{1,6}$/.exec((0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.Nw)(unit));
			return {
				bare: number === null ? null : Number(number[0]),
				lines: withoutDoubleResets((0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.PV)(unit).map(readLedgerLine))
			};
		}
		function withoutDoubleResets(lines) {
			const seen = new Set();
			return lines.filter((line) => {
				if (line.kind !== "reset") return true;
				const identity = ledgerIdentity(line);
				return !seen.has(identity) && seen.add(identity);
			});
		}
		function readLedgerLine(text) {
			const pair = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_1__.$T)(text);
			if (pair === null) return {
				kind: "note",
				text
			};
			if (pair.key === "before" && isCount(pair.value)) return {
				kind: "before",
				count: Number(pair.value)
			};
			const [head, words] = splitWords(pair.value);
			if (pair.key === "reset") {
				const [person = "", at = "", ...more] = head.split(" ");
				const named = person.startsWith("@") && isPerson(person.slice(1)) && isInstant(at) && more.length === 0;
				if (!named) return {
					kind: "note",
					text
				};
				return {
					kind: "reset",
					reset: {
						person: person.slice(1),
						at,
						reason: (0, _state_text_js__WEBPACK_IMPORTED_MODULE_2__.Rw)(words)
					}
				};
			}
			if (!isAttemptKey(pair.key)) return {
				kind: "note",
				text
			};
			const details = readDetails(head);
			const note = (0, _state_text_js__WEBPACK_IMPORTED_MODULE_2__.Rw)(words);
			if (details !== null) return {
				kind: "entry",
				entry: {
					key: pair.key,
					...details,
					note
				},
				sound: true
			};
			const unknown = {
				outcome: "failed",
				stopReason: "agent-error",
				tokens: null,
				costUsd: null
			};
			return {
				kind: "entry",
				entry: {
					key: pair.key,
					...unknown,
					note: (0, _state_text_js__WEBPACK_IMPORTED_MODULE_2__.Rw)(pair.value)
				},
				sound: false
			};
		}
		function splitWords(value) {
			const at = value.indexOf(SEPARATOR);
			return at < 0 ? [value, ""] : [value.slice(0, at), value.slice(at + SEPARATOR.length)];
		}
		function readDetails(head) {
			const [outcome, stopReason, tokens, cost, ...more] = head.split(", ");
			if (outcome !== "succeeded" && outcome !== "failed") return null;
			if (!_stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.N.includes(stopReason) || more.length > 0) return null;
			const count = /^tokens (?:(\d{1,15})|unknown)$/.exec(tokens ?? "");
			const money = /^cost (?:\$(\d{1,12}(?:\.\d{1,6})?)|unknown)$/.exec(cost ?? "");
			if (count === null || money === null) return null;
			return {
				outcome,
				stopReason,
				tokens: count[1] === undefined ? null : Number(count[1]),
				costUsd: money[1] === undefined ? null : Number(money[1])
			};
		}
		function writeLedgerLine(line) {
			switch (line.kind) {
				case "note": return line.text;
				case "before": return `before: ${line.count}`;
				case "reset": return withWords(`reset: @${line.reset.person} ${line.reset.at}`, line.reset.reason);
				case "entry": {
					const { key, outcome, stopReason, tokens, costUsd, note } = line.entry;
					const spent = `tokens ${tokens ?? "unknown"}, cost ${costUsd === null ? "unknown" : `$${money(costUsd)}`}`;
					return withWords(`${key}: ${outcome}, ${stopReason}, ${spent}`, note);
				}
			}
		}
		function withWords(head, words) {
			const written = (0, _state_text_js__WEBPACK_IMPORTED_MODULE_2__.yf)(words);
			return written === "" ? head : `${head}${SEPARATOR}${written}`;
		}
		function money(costUsd) {
			return costUsd.toFixed(6).replace(/0{1,4}$/, "");
		}
		function normalizeEntry(entry) {
			return {
				...entry,
				tokens: entry.tokens === null ? null : Math.round(entry.tokens),
				costUsd: entry.costUsd === null ? null : Number(entry.costUsd.toFixed(6)),
				note: (0, _state_text_js__WEBPACK_IMPORTED_MODULE_2__.Ws)(entry.note)
			};
		}
		function joinEntries(left, right) {
			const [first, second] = rank(left) >= rank(right) ? [left, right] : [right, left];
			return {
				...first,
				tokens: first.tokens === null || second.tokens === null ? null : Math.max(first.tokens, second.tokens),
				costUsd: first.costUsd === null || second.costUsd === null ? null : Math.max(first.costUsd, second.costUsd)
			};
		}
		function rank(entry) {
			return `${entry.outcome === "failed" ? 1 : 0} ${entry.stopReason} ${entry.note}`;
		}
		function entryEpochs(lines) {
			const found = new Map();
			let epoch = 0;
			for (const line of lines) {
				if (line.kind === "reset") epoch++;
				if (line.kind !== "entry") continue;
				const known = found.get(line.entry.key)?.entry;
				found.set(line.entry.key, {
					entry: known === undefined ? line.entry : joinEntries(known, line.entry),
					epoch
				});
			}
			return found;
		}
		function ledgerTotals(ledger) {
			const resets = ledger.lines.flatMap((line) => line.kind === "reset" ? [line.reset] : []);
			const found = [...entryEpochs(ledger.lines).values()];
			const entries = found.map(({ entry }) => entry);
			const carried = carriedCount(ledger.lines);
			if (entries.length === 0 && resets.length === 0 && carried === null) {
				const count = ledger.bare ?? 0;
				return {
					attempts: count,
					failed: count,
					entries,
					resets
				};
			}
			const counted = found.filter(({ epoch }) => epoch === resets.length).map(({ entry }) => entry);
			const before = carried !== null && carried.epoch === resets.length ? carried.count : 0;
			const failed = counted.filter((entry) => entry.outcome === "failed").length;
			return {
				attempts: before + counted.length,
				failed: before + failed,
				entries,
				resets
			};
		}
		function carriedCount(lines) {
			let count = null;
			let place = 0;
			let epoch = 0;
			for (const line of lines) {
				if (line.kind === "reset") epoch++;
				if (line.kind !== "before") continue;
				count = Math.max(line.count, count ?? 0);
				place = epoch;
			}
			return count === null ? null : {
				count,
				epoch: place
			};
		}
		function carryBareCount(ledger) {
			const counted = ledger.lines.some((line) => line.kind !== "note");
			if (counted || ledger.bare === null || ledger.bare === 0) return ledger.lines;
			return [...ledger.lines, {
				kind: "before",
				count: ledger.bare
			}];
		}
		function ledgerIdentity(line) {
			switch (line.kind) {
				case "entry": return `entry ${line.entry.key}`;
				case "reset": return `reset ${line.reset.person} ${line.reset.at}`;
				case "before": return "before";
				case "note": return `note ${line.text}`;
			}
		}
	}),
	46731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => ITEM_STATUSES });
		const ITEM_STATUSES = [
			"ready",
			"selected",
			"drafted",
			"done",
			"skipped",
			"failed",
			"waiting",
			"escalated"
		];
	}),
	88629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dw: () => listItems,
			Gq: () => getItem,
			P1: () => propertiesOf,
			RR: () => itemLedger,
			Rc: () => getCurrentRun,
			h9: () => attemptsReadable,
			rk: () => readStatus,
			rx: () => segmentUnits
		});
		var _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49728);
		var _loop_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46731);
		var _segment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20029);
		var _state_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92730);
		var _state_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59970);
		const items = new WeakMap();
		const indexes = new WeakMap();
		function getItem(state, id) {
			let index = indexes.get(state);
			if (index === undefined) {
				index = new Map(itemSegments(state).map((segment) => [segment.name, segment]));
				indexes.set(state, index);
			}
			const segment = index.get(id);
			return segment === undefined ? null : readItem(segment);
		}
		function listItems(state) {
			return itemSegments(state).map(readItem);
		}
		function getCurrentRun(state) {
			const segment = state.segments.find((each) => each.kind === "run");
			const units = segment === undefined ? [] : segmentUnits(segment);
			return {
				runId: textOf(units, "run_id"),
				mode: textOf(units, "mode"),
				selectedItems: countOf(units, "selected_items"),
				openedPullRequests: countOf(units, "opened_pull_requests"),
				escalations: countOf(units, "escalations")
			};
		}
		function itemSegments(state) {
			return state.segments.filter((segment) => segment.kind === "item");
		}
		function segmentUnits(segment) {
			const keys = segment.kind === "item" ? _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.nk : segment.kind === "run" ? _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.rc : [];
			return (0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.x8)(segment.lines.slice(1), keys);
		}
		function propertiesOf(units, key) {
			return units.filter((unit) => unit.kind === "property" && unit.key === key);
		}
		function textOf(units, key) {
			const property = propertiesOf(units, key)[0];
			if (property === undefined) return null;
			const value = (0, _state_text_js__WEBPACK_IMPORTED_MODULE_1__.Rw)((0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.Nw)(property));
			return value === "" ? null : value;
		}
		function countOf(units, key) {
			const text = textOf(units, key);
			return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
		}
		function caution(status) {
			return _loop_state_js__WEBPACK_IMPORTED_MODULE_2__.J.indexOf(status);
		}
		function readStatus(property) {
			const word = (0, _state_text_js__WEBPACK_IMPORTED_MODULE_1__.Rw)((0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.Nw)(property)).toLowerCase();
			return _loop_state_js__WEBPACK_IMPORTED_MODULE_2__.J.find((status) => status === word) ?? null;
		}
		function readGate(text) {
			const pair = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_3__.$T)(text);
			if (pair === null) return {
				name: (0, _state_text_js__WEBPACK_IMPORTED_MODULE_1__.Rw)(text),
				outcome: ""
			};
			return {
				name: (0, _state_text_js__WEBPACK_IMPORTED_MODULE_1__.Rw)(pair.key),
				outcome: (0, _state_text_js__WEBPACK_IMPORTED_MODULE_1__.Rw)(pair.value)
			};
		}
		function effectiveStatus(units) {
			const statuses = propertiesOf(units, "status").map((property) => readStatus(property) ?? "waiting");
			if (statuses.length === 0 || !attemptsReadable(units)) statuses.push("waiting");
			return statuses.reduce((worst, status) => caution(status) > caution(worst) ? status : worst);
		}
		function attemptsReadable(units) {
			return propertiesOf(units, "attempts").every((property) => {
				const value = (0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.Nw)(property);
				if (value === "" || (0, _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__.my)(value)) return true;
				return (0, _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__.SC)(property).lines.some((line) => line.kind !== "note");
			});
		}
		function itemLedger(units) {
			const [first, ...doubles] = propertiesOf(units, "attempts");
			if (doubles.length === 0) return (0, _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__.SC)(first);
			const ledgers = propertiesOf(units, "attempts").map(_attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__.SC);
			const bare = ledgers.reduce((most, ledger) => ledger.bare === null ? most : Math.max(most ?? 0, ledger.bare), null);
			return {
				bare,
				lines: (0, _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__.kC)(ledgers.flatMap((ledger) => ledger.lines))
			};
		}
		function readItem(segment) {
			const known = items.get(segment);
			if (known !== undefined) return known;
			const units = segmentUnits(segment);
			const totals = (0, _attempt_ledger_js__WEBPACK_IMPORTED_MODULE_4__.xL)(itemLedger(units));
			const item = {
				id: segment.name,
				status: effectiveStatus(units),
				reason: textOf(units, "reason"),
				attempts: totals.attempts,
				failedAttempts: totals.failed,
				entries: totals.entries,
				resets: totals.resets,
				gates: propertiesOf(units, "gates").flatMap((property) => (0, _segment_body_js__WEBPACK_IMPORTED_MODULE_0__.PV)(property).map(readGate)),
				nextAction: textOf(units, "next_action"),
				pullRequest: textOf(units, "pull_request")
			};
			items.set(segment, item);
			return item;
		}
	}),
	20029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nw: () => propertyValue,
			PV: () => propertyBullets,
			nk: () => ITEM_KEYS,
			rc: () => RUN_KEYS,
			x8: () => readBody
		});
		var _state_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92730);
		const ITEM_KEYS = [
			"status",
			"reason",
			"attempts",
			"gates",
			"next_action",
			"pull_request"
		];
		const RUN_KEYS = [
			"run_id",
			"mode",
			"selected_items",
			"opened_pull_requests",
			"escalations"
		];
		function normalizeKey(key) {
			return key.toLowerCase().replace(/[\s-]+/g, "_");
		}
		function readBody(lines, keys) {
			const units = [];
			const opaque = new _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.G0();
			let property = null;
			let blanks = [];
			let notesOnly = false;
			const flush = () => {
				if (property !== null) units.push({
					kind: "property",
					key: property.key,
					lines: property.lines
				});
				for (const blank of blanks) units.push({
					kind: "free",
					lines: [blank]
				});
				property = null;
				blanks = [];
			};
			for (let number = 0; number < lines.length; number++) {
				const line = lines[number] ?? "";
				if (opaque.covers(line, number) || notesOnly || (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.Nu)(line) !== null) {
					notesOnly ||= (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.Nu)(line) !== null;
					flush();
					units.push({
						kind: "free",
						lines: [line]
					});
					continue;
				}
				if ((0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.z3)(line)) {
					blanks.push(line);
					continue;
				}
				const open = property;
				const bullet = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.HV)(line);
				const key = bullet === null || bullet.nested ? null : knownKey(bullet.text, keys);
				if (open !== null && key === null && goesOn({
					line,
					nested: bullet?.nested === true,
					open,
					blanks
				})) {
					open.lines.push(...blanks, line);
					blanks = [];
					continue;
				}
				flush();
				if (key === null) units.push({
					kind: "free",
					lines: [line]
				});
				else property = {
					key,
					lines: [line],
					flat: key === "gates" && isListHead(line)
				};
			}
			flush();
			return units;
		}
		function propertyValue(unit) {
			let value = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.$T)((0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.HV)(unit.lines[0] ?? "")?.text ?? "")?.value ?? "";
			for (let at = 1; at < unit.lines.length; at++) {
				const line = unit.lines[at] ?? "";
				if ((0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.HV)(line) !== null) break;
				const words = line.trim();
				if (words !== "") value = value === "" ? words : `${value} ${words}`;
			}
			return value;
		}
		function propertyBullets(unit) {
			const texts = [];
			for (let at = 1; at < unit.lines.length; at++) {
				const bullet = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.HV)(unit.lines[at] ?? "");
				if (bullet !== null) texts.push(bullet.text);
			}
			return texts;
		}
		function knownKey(text, keys) {
			const pair = (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.$T)(text);
			if (pair === null || pair.key.length > 40) return null;
			if (keys.includes(pair.key)) return pair.key;
			const key = normalizeKey(pair.key);
			return keys.includes(key) ? key : null;
		}
		function isListHead(line) {
			return (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.$T)((0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.HV)(line)?.text ?? "")?.value === "";
		}
		function goesOn(at) {
			if (at.nested) {
				at.open.flat = false;
				return true;
			}
			if (at.blanks.length > 0) return false;
			if ((0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.HV)(at.line) === null) return (0, _state_lines_js__WEBPACK_IMPORTED_MODULE_0__.w0)(at.line);
			return at.open.flat;
		}
	}),
	92730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$T: () => readPair,
			CE: () => terminated,
			Cg: () => lineContent,
			En: () => lineEnding,
			G0: () => OpaqueBlocks,
			HV: () => readBullet,
			Nu: () => readHeading,
			uz: () => splitLines,
			v5: () => closeLastLine,
			w0: () => isIndented,
			z3: () => isBlank
		});
		function splitLines(text) {
			const lines = [];
			let start = 0;
			for (let at = 0; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (code !== 10 && code !== 13) continue;
				if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
				lines.push(text.slice(start, at + 1));
				start = at + 1;
			}
			if (start < text.length) lines.push(text.slice(start));
			return lines;
		}
		function lineContent(line) {
			let end = line.length;
			if (end > 0 && line.charCodeAt(end - 1) === 10) end--;
			if (end > 0 && line.charCodeAt(end - 1) === 13) end--;
			return end === line.length ? line : line.slice(0, end);
		}
		function lineEnding(line) {
			return line.slice(lineContent(line).length);
		}
		function closeLastLine(lines, eol) {
			const last = lines.at(-1);
			if (last === undefined || lineEnding(last) !== "") return lines;
			return [...lines.slice(0, -1), last + eol];
		}
		function terminated(lines, eol) {
			return lines.map((line, at) => at < lines.length - 1 && lineEnding(line) === "" ? line + eol : line);
		}
		function readHeading(line) {
			if (line.charCodeAt(0) !== 35) return null;
			let level = 0;
			while (line.charCodeAt(level) === 35) level++;
			const rest = lineContent(line).slice(level);
			if (level > 6 || rest !== "" && rest[0] !== " " && rest[0] !== "	") return null;
			return {
				level,
				text: withoutClosingHashes(rest.trim())
			};
		}
		function withoutClosingHashes(text) {
			let end = text.length;
			while (end > 0 && text.charCodeAt(end - 1) === 35) end--;
			if (end === text.length) return text;
			if (end === 0) return "";
			return text[end - 1] === " " || text[end - 1] === "	" ? text.slice(0, end).trimEnd() : text;
		}
		function readBullet(line) {
			let at = 0;
			while (line[at] === " " || line[at] === "	") at++;
			const mark = line[at];
			if (mark !== "-" && mark !== "*" && mark !== "+") return null;
			const rest = lineContent(line).slice(at + 1);
			if (rest !== "" && rest[0] !== " " && rest[0] !== "	") return null;
			return {
				nested: at >= 2 || line[0] === "	",
				text: rest.trim()
			};
		}
		function readPair(text) {
			for (let at = 0; at < text.length; at++) {
				if (text[at] === "\\") at++;
				else if (text[at] === ":" && (at + 1 === text.length || text[at + 1] === " " || text[at + 1] === "	")) {
					return {
						key: text.slice(0, at).trim(),
						value: text.slice(at + 1).trim()
					};
				}
			}
			return null;
		}
		function isBlank(line) {
			return line.trim() === "";
		}
		function isIndented(line) {
			return line[0] === "	" || line[0] === " " && line[1] === " ";
		}
		class OpaqueBlocks {
			#fence = null;
			#comment = false;
			#opened = null;
			covers(line, number) {
				if (this.#fence !== null) {
					const run = fenceRun(line.trim());
					if (run?.mark === this.#fence.mark && run.length >= this.#fence.length && run.rest === "") this.#close();
					return true;
				}
				if (this.#comment) {
					if (line.includes("-->")) this.#close();
					return true;
				}
				const first = firstInk(line);
				if (first === "`" || first === "~") return this.#openFence(line, number);
				if (first === "<" && line.trimStart().startsWith("<!--")) {
					if (line.includes("-->")) return true;
					this.#comment = true;
					this.#opened = {
						message: "a comment is never closed",
						line: number,
						column: line.indexOf("<!--")
					};
					return true;
				}
				return false;
			}
			unclosed() {
				return this.#opened;
			}
			#openFence(line, number) {
				const run = fenceRun(line.trim());
				if (run === null || run.mark === "`" && run.rest.includes("`")) return false;
				this.#fence = run;
				this.#opened = {
					message: "a code block is never closed",
					line: number,
					column: line.indexOf(run.mark)
				};
				return true;
			}
			#close() {
				this.#fence = null;
				this.#comment = false;
				this.#opened = null;
			}
		}
		function firstInk(line) {
			let at = 0;
			while (line[at] === " " || line[at] === "	") at++;
			return line[at];
		}
		function fenceRun(text) {
			const mark = text[0];
			if (mark !== "`" && mark !== "~") return null;
			let length = 0;
			while (text[length] === mark) length++;
			return length < 3 ? null : {
				mark,
				length,
				rest: text.slice(length).trim()
			};
		}
	}),
	59970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GD: () => writeStateName,
			Rw: () => readStateText,
			Ws: () => cleanStateText,
			yf: () => writeStateText
		});
		const STATE_TEXT_LIMIT = 2e3;
		function cleanStateText(text) {
			const plain = text.slice(0, 4 * STATE_TEXT_LIMIT).toWellFormed().replace(/[\p{Zl}\p{Zp}\p{Zs}\t\n\v\f\r\u0085]/gu, " ").replace(/[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, "").replace(/ {2,}/g, " ").trim();
			if (plain.length <= STATE_TEXT_LIMIT) return plain;
			return `${plain.slice(0, STATE_TEXT_LIMIT - 1).trimEnd()}…`.toWellFormed();
		}
		function writeStateText(text) {
			return cleanStateText(text).replace(/[\\<[&]/g, "\\$&");
		}
		function writeStateName(text) {
			return writeStateText(text).replaceAll(":", "\\:").replace(/^[`~#>+*=_-]/, "\\$&");
		}
		function readStateText(written) {
			return written.includes("\\") ? written.replace(/\\([\\<[&:`~#>+*=_-])/g, "$1") : written;
		}
	})
};
