export const id = 2818;
export const ids = [2818];
export const modules = {
	25443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => parseRepository });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		function parseRepository(repository) {
			const [owner = "", repo = ""] = repository.split("/");
			if (!_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.Ae.safeParse(repository).success || repo === "." || repo === "..") {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_INPUT_INVALID", {
					message: `${JSON.stringify(repository.slice(0, 200))} is not a repository`,
					remedy: "Give it as owner/name."
				});
			}
			return {
				owner,
				repo
			};
		}
	}),
	3040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W3: () => CONTROL,
			i: () => removeInvisible,
			kH: () => INVISIBLE
		});
		const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u{E0000}-\u{E0FFF}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFFF9-\uFFFB\u2800]/u;
		const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
		const MAY_NEED_WORK = new RegExp(`${INVISIBLE.source}|${CONTROL.source}|[\\r\\u2028\\u2029]`, "u");
		const TERMINAL = /\u001B(?:\[[0-?]{0,64}[ -/]{0,16}[@-~]|\][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\))/g;
		const EMOJI_PART = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
		const PICTOGRAPH = /\p{Extended_Pictographic}/u;
		const JOINING_LETTER = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
		const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
		const TAG_FLAGS = [
			"gbeng",
			"gbsct",
			"gbwls"
		].map((name) => `${[...name].map((letter) => String.fromCodePoint(917504 + letter.charCodeAt(0))).join("")}${String.fromCodePoint(917631)}`);
		function removeInvisible(text) {
			const whole = text.toWellFormed();
			if (!MAY_NEED_WORK.test(whole)) return {
				text: whole,
				removed: []
			};
			const removed = new Set();
			const plain = whole.replace(TERMINAL, () => {
				removed.add("control-characters");
				return "";
			}).replace(/\r\n?|[\u2028\u2029]/g, "\n");
			const lines = plain.split("\n").map((line) => MAY_NEED_WORK.test(line) ? cleanLine(line, removed) : line);
			return {
				text: lines.join("\n"),
				removed: [...removed]
			};
		}
		function cleanLine(line, removed) {
			const points = [...line];
			const rightToLeft = RIGHT_TO_LEFT.test(line);
			let kept = "";
			let previous = "";
			for (let at = 0; at < points.length; at++) {
				const point = points[at] ?? "";
				const flag = point === "🏴" ? tagFlagAt(points, at + 1) : "";
				if (flag !== "") {
					kept += point + flag;
					previous = point;
					at += [...flag].length;
				} else if (CONTROL.test(point)) {
					removed.add("control-characters");
				} else if (INVISIBLE.test(point) && !keepsInvisible(point, previous, points[at + 1] ?? "", rightToLeft)) {
					removed.add(nameOf(point));
				} else {
					kept += point;
					previous = point;
				}
			}
			return kept;
		}
		function tagFlagAt(points, start) {
			const next = points.slice(start, start + 6).join("");
			return TAG_FLAGS.find((flag) => flag === next) ?? "";
		}
		function keepsInvisible(point, previous, next, rightToLeft) {
			switch (point) {
				case "‍": return EMOJI_PART.test(previous) && PICTOGRAPH.test(next) || joins(previous, next);
				case "‌": return joins(previous, next);
				case "️":
				case "︎": return PICTOGRAPH.test(previous) || /[0-9#*]/.test(previous) && next === "⃣";
				case "‎":
				case "‏":
				case "؜": return rightToLeft && !INVISIBLE.test(previous);
				default: return false;
			}
		}
		function joins(previous, next) {
			return JOINING_LETTER.test(previous) && JOINING_LETTER.test(next);
		}
		function nameOf(point) {
			const code = point.codePointAt(0) ?? 0;
			if (code >= 917504 && code <= 917631) return "tag-characters";
			if (code >= 65024 && code <= 65039 || code >= 917760 && code <= 917999) return "variation-selectors";
			if (code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297) return "bidi-controls";
			return "invisible-characters";
		}
	}),
	44251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => readVisibleMarkdown });
		;
		"CONCATENATED MODULE: ./build/packages/text/src/html-tag-scan.js";
		const BEFORE_NAME = 0;
		const NAME = 1;
		const AFTER_NAME = 2;
		const BEFORE_VALUE = 3;
		const DOUBLE_QUOTED = 4;
		const SINGLE_QUOTED = 5;
		const UNQUOTED = 6;
		class HtmlTagScan {
			#text;
			#lastClose;
			#dead;
			constructor(text) {
				this.#text = text;
				this.#lastClose = text.lastIndexOf(">");
				this.#dead = new Uint8Array(this.#lastClose + 1);
			}
			endOf(from) {
				let state = BEFORE_NAME;
				for (let at = from; at <= this.#lastClose; at++) {
					const code = this.#text.charCodeAt(at);
					if (code === 62 && state !== DOUBLE_QUOTED && state !== SINGLE_QUOTED) return at + 1;
					const bit = 1 << state;
					if (((this.#dead[at] ?? 0) & bit) !== 0) break;
					this.#dead[at] = (this.#dead[at] ?? 0) | bit;
					state = nextState(state, code);
				}
				return -1;
			}
		}
		function nextState(state, code) {
			const space = code === 32 || code >= 9 && code <= 13;
			switch (state) {
				case DOUBLE_QUOTED: return code === 34 ? BEFORE_NAME : state;
				case SINGLE_QUOTED: return code === 39 ? BEFORE_NAME : state;
				case UNQUOTED: return space ? BEFORE_NAME : state;
				case BEFORE_VALUE:
					if (space) return state;
					return code === 34 ? DOUBLE_QUOTED : code === 39 ? SINGLE_QUOTED : UNQUOTED;
				case BEFORE_NAME: return space || code === 47 ? state : NAME;
				default:
					if (code === 61) return BEFORE_VALUE;
					if (code === 47) return BEFORE_NAME;
					return space ? AFTER_NAME : NAME;
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/text/src/markup-closers.js";
		class MarkupClosers {
			#text;
			#last;
			constructor(text) {
				this.#text = text;
				this.#last = new Map([
					"-->",
					"--!>",
					"?>",
					"]]>",
					">"
				].map((closer) => [closer, text.lastIndexOf(closer)]));
			}
			commentEnd(start) {
				if (this.#text.startsWith(">", start + 4)) return start + 5;
				if (this.#text.startsWith("->", start + 4)) return start + 6;
				const ends = ["-->", "--!>"].map((closer) => this.#after(closer, start + 4)).filter((end) => end !== -1);
				return ends.length === 0 ? -1 : Math.min(...ends);
			}
			declarationEnd(start) {
				if (this.#text.startsWith("<?", start)) return this.#after("?>", start + 2);
				if (this.#text.startsWith("<![", start)) return this.#after("]]>", start + 3);
				return this.#after(">", start + 2);
			}
			#after(closer, from) {
				if ((this.#last.get(closer) ?? -1) < from) return -1;
				return this.#text.indexOf(closer, from) + closer.length;
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/text/src/markdown-segments.js";
		function readVisibleMarkdown(text) {
			const reader = new VisibleReader(text);
			return reader.read();
		}
		const FENCE = /(`{3,}|~{3,})([^\n]*)/y;
		const DEFINITION = /[ \t>]{0,8}\[(?!\^)[^\]\n]{1,999}\]:[ \t]{0,8}(\S{0,2000})[ \t]{0,8}([^\n]{0,4000})/y;
		const TITLED_LINK = /\]\([ \t]{0,4}(<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?)\s{1,4}(?:"[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))\s{0,4}\)/y;
		const IMAGE_TARGET = /\((?:<[^<>\n]{0,2000}>|[^()"'\n]{0,2000}(?:\([^\s()]{0,500}\)[^()"'\n]{0,500})?)(?:"[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))?\s{0,4}\)|\[[^\]\n]{0,999}\]/y;
		const TAG_NAME = /<(\/?[A-Za-z][A-Za-z0-9-]{0,60})(?=[\s/>])/y;
		const RAW_START = /<(pre|script|style|textarea|xmp|plaintext)(?=[\s/>]|$)/i;
		const ONLY_MARKERS = /^[\s>*+\-\d.)]*$/;
		class VisibleReader {
			#text;
			#tags;
			#closers;
			#brackets;
			#segments = [];
			#removed = new Set();
			#out = [];
			#at = 0;
			#htmlOpen = false;
			#rawOpen = "";
			#settled = true;
			constructor(text) {
				this.#text = text;
				this.#tags = new HtmlTagScan(text);
				this.#closers = new MarkupClosers(text);
				this.#brackets = matchBrackets(text);
			}
			read() {
				while (this.#at < this.#text.length) {
					if (this.#readFence() || this.#readDefinition()) continue;
					this.#readLine();
				}
				this.#flush();
				return {
					segments: this.#segments,
					removed: [...this.#removed]
				};
			}
			get #codeIsCertain() {
				return !this.#htmlOpen && this.#rawOpen === "";
			}
			#lineEnd(from) {
				const newline = this.#text.indexOf("\n", from);
				return newline === -1 ? this.#text.length : newline;
			}
			#readFence() {
				if (!this.#codeIsCertain) return false;
				FENCE.lastIndex = this.#at;
				const match = FENCE.exec(this.#text);
				const [opening = "", marks = "", info = ""] = match ?? [];
				if (match === null || marks.startsWith("`") && info.includes("`")) return false;
				const language = /^\s*([A-Za-z0-9+#._-]{1,20})(?=\s|$)/.exec(info)?.[1] ?? "";
				if (info.trim() !== language) this.#removed.add("fence-info");
				const bodyStart = Math.min(this.#at + opening.length + 1, this.#text.length);
				const end = this.#fenceEnd(bodyStart, marks);
				this.#flush();
				const body = this.#text.slice(this.#at + opening.length, end);
				this.#segments.push({
					kind: "code",
					text: `${marks}${language}${body}`,
					settled: true
				});
				this.#at = end;
				this.#settled = true;
				return true;
			}
			#fenceEnd(bodyStart, marks) {
				for (let start = bodyStart; start < this.#text.length;) {
					const end = this.#lineEnd(start);
					const line = this.#text.slice(start, Math.min(end, start + 1e3));
					const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
					if (closing.startsWith(marks)) return Math.min(end + 1, this.#text.length);
					start = end + 1;
				}
				return this.#text.length;
			}
			#readDefinition() {
				DEFINITION.lastIndex = this.#at;
				const match = DEFINITION.exec(this.#text);
				if (match === null) return false;
				this.#removed.add("link-definition");
				const [, target = "", rest = ""] = match;
				let end = this.#lineEnd(this.#at);
				const next = this.#text.slice(end + 1, end + 200).trimStart();
				if (target === "" || /^["'(]/.test(rest) || /^["'(]/.test(next)) end = this.#paragraphEnd(end);
				this.#at = Math.min(end + 1, this.#text.length);
				return true;
			}
			#paragraphEnd(from) {
				const blank = /\n[ \t]*(?=\n)/g;
				blank.lastIndex = from;
				return blank.exec(this.#text)?.index ?? this.#text.length;
			}
			#readLine() {
				const start = this.#at;
				const end = this.#lineEnd(start);
				const line = this.#text.slice(start, end);
				if (line.trim() === "") {
					this.#htmlOpen = false;
					this.#settled = true;
				}
				if (/^[\s>*+\-\d.)]*<[A-Za-z/!?]/.test(line)) this.#htmlOpen = true;
				const raw = RAW_START.exec(line)?.[1]?.toLowerCase();
				const spans = closingRuns(line);
				while (this.#at < end) this.#readInline(start, end, spans);
				if (this.#rawOpen !== "" && line.toLowerCase().includes(`</${this.#rawOpen}`)) this.#rawOpen = "";
				else if (this.#rawOpen === "" && raw !== undefined && !line.toLowerCase().includes(`</${raw}`)) this.#rawOpen = raw;
				if (this.#at === end && end < this.#text.length) {
					this.#out.push("\n");
					this.#at++;
				}
			}
			#readInline(lineStart, end, spans) {
				const special = nextSpecial(this.#text, this.#at, end);
				if (special > this.#at) this.#out.push(this.#text.slice(this.#at, special));
				this.#at = special;
				if (special >= end) return;
				switch (this.#text[special]) {
					case "`":
						this.#readBackticks(spans.get(special - lineStart), lineStart);
						return;
					case "<":
						this.#readAngle(lineStart);
						return;
					case "!":
						this.#readImage(end);
						return;
					default: this.#readLinkTitle();
				}
			}
			#readBackticks(closing, lineStart) {
				const escaped = this.#at > 0 && this.#text[this.#at - 1] === "\\";
				const stop = closing === undefined ? -1 : lineStart + closing;
				const plain = stop !== -1 && !this.#text.slice(this.#at, stop).includes("|");
				if (plain && !escaped && this.#settled && this.#codeIsCertain) {
					this.#flush();
					this.#segments.push({
						kind: "code",
						text: this.#text.slice(this.#at, stop),
						settled: true
					});
					this.#at = stop;
					return;
				}
				const run = /`+/y;
				run.lastIndex = this.#at;
				const marks = run.exec(this.#text)?.[0] ?? "`";
				this.#endSettled();
				this.#out.push(marks);
				this.#at += marks.length;
			}
			#readAngle(lineStart) {
				const text = this.#text;
				const blockLike = !this.#codeIsCertain || ONLY_MARKERS.test(text.slice(lineStart, this.#at).slice(0, 200));
				const comment = text.startsWith("<!--", this.#at);
				const declaration = !comment && /^<(?:\?|![A-Za-z]|!\[CDATA\[)/.test(text.slice(this.#at, this.#at + 9));
				if (comment || declaration) {
					const end = comment ? this.#closers.commentEnd(this.#at) : this.#closers.declarationEnd(this.#at);
					if (end !== -1 || blockLike) {
						this.#drop(end === -1 ? text.length : end, comment ? "html-comment" : "html-declaration");
						return;
					}
				}
				TAG_NAME.lastIndex = this.#at;
				const name = TAG_NAME.exec(text)?.[1];
				const end = name === undefined ? -1 : this.#tags.endOf(this.#at + name.length + 1);
				if (name === undefined || end === -1 && !blockLike) {
					this.#out.push("<");
					this.#at++;
					return;
				}
				this.#endSettled();
				const stop = end === -1 ? text.length : end;
				if (text.slice(this.#at + name.length + 1, stop).replace(/[\s/>]/g, "") !== "") this.#removed.add("html-attributes");
				this.#out.push(`<${name}>`);
				this.#at = stop;
			}
			#readImage(end) {
				const close = this.#brackets[this.#at + 1] ?? -1;
				if (close === -1) {
					this.#out.push("!");
					this.#at++;
					return;
				}
				IMAGE_TARGET.lastIndex = close + 1;
				const target = IMAGE_TARGET.exec(this.#text)?.[0] ?? "";
				this.#drop(close + 1 + target.length, "image");
				this.#out.push("[image]");
				if (this.#at > end) this.#endSettled();
			}
			#readLinkTitle() {
				TITLED_LINK.lastIndex = this.#at;
				const match = TITLED_LINK.exec(this.#text);
				if (match === null) {
					this.#out.push("]");
					this.#at++;
					return;
				}
				this.#removed.add("link-title");
				this.#out.push(`](${match[1] ?? ""})`);
				this.#at += match[0].length;
			}
			#drop(end, what) {
				this.#removed.add(what);
				this.#at = end;
				if (/[<!\-[\]]$/.test(this.#out.at(-1) ?? "")) this.#out.push(" ");
			}
			#endSettled() {
				this.#flush();
				this.#settled = false;
			}
			#flush() {
				const text = this.#out.join("");
				if (text !== "") this.#segments.push({
					kind: "text",
					text,
					settled: this.#settled
				});
				this.#out = [];
			}
		}
		function nextSpecial(text, from, end) {
			for (let at = from; at < end; at++) {
				const code = text.charCodeAt(at);
				if (code === 96 || code === 60) return at;
				if (code === 33 && text.charCodeAt(at + 1) === 91) return at;
				if (code === 93 && text.charCodeAt(at + 1) === 40) return at;
			}
			return end;
		}
		function closingRuns(line) {
			const ends = new Map();
			const open = new Map();
			if (!line.includes("`")) return ends;
			const runs = [...line.matchAll(/`+/g)].reverse();
			for (const run of runs) {
				const next = open.get(run[0].length);
				if (next !== undefined) ends.set(run.index, next + run[0].length);
				open.set(run[0].length, run.index);
			}
			return ends;
		}
		const NO_BRACKETS = new Int32Array();
		function matchBrackets(text) {
			if (!text.includes("[")) return NO_BRACKETS;
			const matches = new Int32Array(text.length).fill(-1);
			const open = [];
			for (let at = 0; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (code === 92) at++;
				else if (code === 91) open.push(at);
				else if (code === 93) {
					const start = open.pop();
					if (start !== undefined) matches[start] = at;
				} else if (code === 10 && text.charCodeAt(at + 1) === 10) open.length = 0;
			}
			return matches;
		}
	}),
	31188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => sanitizeInboundLine,
			D: () => sanitizeInbound
		});
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);
		var _markdown_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44251);
		var _truncate_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86601);
		const MAX_PASSES = 4;
		function sanitizeInbound(text, options) {
			const plain = (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__.i)(text);
			const removed = new Set(plain.removed);
			let visible = (0, _markdown_segments_js__WEBPACK_IMPORTED_MODULE_1__._)(plain.text);
			for (const name of visible.removed) removed.add(name);
			for (let pass = 1; pass < MAX_PASSES && visible.removed.length > 0; pass++) {
				visible = (0, _markdown_segments_js__WEBPACK_IMPORTED_MODULE_1__._)(visible.segments.map((segment) => segment.text).join(""));
				for (const name of visible.removed) removed.add(name);
			}
			const whole = visible.segments.map((segment) => segment.kind === "code" ? segment.text : labelCollapsed(segment.text)).join("");
			if (whole.length > options.maxChars) removed.add("truncated");
			return {
				text: (0, _truncate_text_js__WEBPACK_IMPORTED_MODULE_2__.E)(whole, options.maxChars),
				removed: [...removed].sort()
			};
		}
		function labelCollapsed(text) {
			return text.replace(/<(details|rp)>/gi, "<$1> [not shown until opened]");
		}
		function sanitizeInboundLine(text, options) {
			const { text: plain, removed } = (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__.i)(text);
			const line = plain.replace(/[\n\t]+/g, " ").trim();
			return {
				text: cutLine(line, options.maxChars),
				removed: [...removed].sort()
			};
		}
		function cutLine(line, maxChars) {
			if (line.length <= maxChars) return line;
			return maxChars < 1 ? "" : `${line.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
		}
	}),
	86601: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => truncateText });
		const MIN_USEFUL_CHARS = 80;
		function truncateText(text, maxChars) {
			if (text.length <= maxChars) return text;
			if (maxChars < MIN_USEFUL_CHARS) return cutAt(text, Math.max(0, maxChars - 1)) + (maxChars > 0 ? "…" : "");
			const note = (left) => `\n… (${left} characters left out)`;
			const longestFence = 16;
			const kept = cutAt(text, maxChars - note(text.length).length - longestFence);
			const fence = openFence(kept);
			const closing = fence === "" ? "" : `\n${fence}`;
			if (closing.length > longestFence) return cutAt(text, maxChars - 1).concat("…");
			return `${kept}${closing}${note(text.length - kept.length)}`;
		}
		function cutAt(text, length) {
			const code = text.charCodeAt(length - 1);
			const splitsPair = code >= 55296 && code <= 56319;
			return text.slice(0, splitsPair ? length - 1 : length);
		}
		function openFence(text) {
			let open = "";
			for (const [, marks = "", rest = ""] of text.matchAll(/^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm)) {
				if (open === "") open = marks.startsWith("`") && rest.includes("`") ? "" : marks;
				else if (marks.startsWith(open) && rest.trim() === "") open = "";
			}
			return open;
		}
	})
};
