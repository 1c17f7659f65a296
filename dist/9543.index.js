export const id = 9543;
export const ids = [9543];
export const modules = {
	78821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => rejectContradictions });
		var _live_live_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37373);
		var _explain_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
		var _spec_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51130);
		function rejectContradictions(rules) {
			const claims = new Map();
			const paths = {
				never: new Map(),
				shutting: new Map()
			};
			return rules.map((rule) => {
				if (rule.class !== "enforced") return rule;
				const earlier = findContradiction(rule, claims, paths);
				if (earlier === null) return rule;
				const { section, text, position } = rule;
				return {
					section,
					text,
					position,
					class: "rejected",
					reason: `it contradicts line ${earlier.line}: ${earlier.why}`
				};
			});
		}
		function findContradiction(rule, claims, paths) {
			const { meaning, position } = rule;
			if (meaning.kind === "paths") return claimPaths(meaning.globs, meaning.polarity, position.line, paths);
			const claimed = claimsOf(rule);
			for (const [key, value, why] of claimed) {
				const earlier = claims.get(key);
				if (earlier !== undefined && earlier.value !== value) return {
					line: earlier.line,
					why
				};
			}
			for (const [key, value] of claimed) if (!claims.has(key)) claims.set(key, {
				value,
				line: position.line
			});
			return null;
		}
		function claimsOf({ meaning, section }) {
			switch (meaning.kind) {
				case "budget": return [[
					`budget ${meaning.budget}`,
					String(meaning.limit),
					"one budget has two values"
				]];
				case "breaker": return [[
					`breaker ${meaning.currency}`,
					String(meaning.limit),
					"one budget has two values"
				]];
				case "mode": return [[
					"mode",
					meaning.mode,
					"there is one mode"
				]];
				case "gate": {
					const { name, command, builtIn } = meaning.check;
					return [[
						`gate ${name.toLowerCase()}`,
						command ?? JSON.stringify(builtIn),
						"two gates have one name"
					]];
				}
				case "live-probe": {
					const { name, position } = meaning.probe;
					return [[
						`probe ${(0, _live_live_rules_js__WEBPACK_IMPORTED_MODULE_0__.Ss)(name)}`,
						String(position.line),
						"two probes have one name"
					]];
				}
				case "remediation": return [[
					`remediation ${meaning.failureClass}`,
					`${meaning.action} ${meaning.humanReview} ${meaning.retries}`,
					"one class of failure has two answers"
				]];
				case "heal-replay": return [[
					"replay",
					meaning.command,
					"a stop is replayed in one way"
				]];
				case "fix-limit": return [[
					"fix limit",
					String(meaning.max),
					"there is one limit of fixes"
				]];
				case "role": return [[
					`role ${meaning.role}`,
					(0, _explain_spec_js__WEBPACK_IMPORTED_MODULE_1__.fq)(meaning, section),
					"one role has two agents"
				]];
				case "checker-differs": return [[
					"checker differs",
					meaning.by,
					"the checker differs in one way"
				]];
				case "lens": return [[
					`lens ${meaning.name}`,
					meaning.question,
					"one lens asks two questions"
				]];
				case "author-limit": return [[
					"author limit",
					String(meaning.max),
					"there is one limit of tickets per author"
				]];
				case "labels": {
					if (meaning.match === "any" && !isForbidden(meaning.negated, section)) return [];
					if (meaning.match === "all" && meaning.labels.length > 1 && isForbidden(meaning.negated, section)) return [];
					const demand = isForbidden(meaning.negated, section) ? "forbidden" : "required";
					return meaning.labels.map((label) => [
						`label ${label.toLowerCase()}`,
						demand,
						`the label "${label}" is both required and forbidden`
					]);
				}
				case "parallel": return [[
					"parallel",
					String(meaning.max),
					"there is one limit of items in parallel"
				]];
				case "lock": return [[
					`lock ${meaning.name}`,
					JSON.stringify(meaning),
					"two locks have one name"
				]];
				case "priority": return [[
					"priority",
					meaning.labels.join("\n"),
					"there is one order of priorities"
				]];
				case "pass-limit": return [[
					`passes per ${meaning.per}`,
					String(meaning.max),
					"there is one limit of passes"
				]];
				case "autonomy-class": return [[
					`risk ${meaning.risk}`,
					meaning.decision,
					"one class of risk has two decisions"
				]];
				default: return [];
			}
		}
		function isForbidden(negated, section) {
			return negated !== _spec_section_js__WEBPACK_IMPORTED_MODULE_2__.$.has(section);
		}
		function claimPaths(globs, polarity, line, paths) {
			const rivals = polarity === "only" ? paths.never : paths.shutting;
			for (const glob of globs) {
				for (const other of polarity === "only" ? shuttingGlobs(glob) : [glob]) {
					const rival = rivals.get(other);
					if (rival === undefined) continue;
					const shut = polarity === "only" ? glob : rival.value;
					return {
						line: rival.line,
						why: `\`${shut}\` may be changed by one and not by the other`
					};
				}
			}
			for (const glob of globs) {
				if (polarity === "never") paths.never.set(glob, {
					value: glob,
					line
				});
				else for (const other of shuttingGlobs(glob)) paths.shutting.set(other, {
					value: glob,
					line
				});
			}
			return null;
		}
		function shuttingGlobs(glob) {
			const globs = [glob, "**"];
			for (let at = glob.indexOf("/"); at >= 0; at = glob.indexOf("/", at + 1)) {
				const folder = glob.slice(0, at + 1);
				if (/[*?[\]{}()]/.test(folder)) break;
				globs.push(`${folder}**`);
			}
			return globs;
		}
	}),
	98824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => readChecker,
			v: () => LENS_NAME
		});
		var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45306);
		const LENS_NAME = /^[a-z][a-z0-9-]{0,39}$/;
		const DIFFERS = /^(?:(?:the )?checker(?: (?:must|has to|should))? )?differs?(?: from (?:the )?maker)?(?: by| in|:) ?(?:the )?(?<by>model|vendor)$/i;
		const LENSES = /^(?:(?:the )?checker(?:'s)? )?(?:review )?lenses(?: are)?:? (?<names>.+)$/i;
		const LENS = new RegExp(`^(?:review )?lens (?<name>${_phrase_js__WEBPACK_IMPORTED_MODULE_0__.Sq}|[\\w-]+): (?<question>.+)$`, "i");
		const readChecker = (phrase) => {
			const plain = (text) => text.replace(/\uE000(\d+)\uE001/g, (_mark, index) => phrase.codes[Number(index)] ?? "").trim();
			const by = DIFFERS.exec(phrase.text)?.groups?.by?.toLowerCase();
			if (by !== undefined) return { meaning: {
				kind: "checker-differs",
				by: by === "vendor" ? "vendor" : "model"
			} };
			const lens = LENS.exec(phrase.text)?.groups;
			if (lens !== undefined) {
				const name = plain(lens.name ?? "").toLowerCase();
				return LENS_NAME.test(name) ? { meaning: {
					kind: "lens",
					name,
					question: plain(lens.question ?? "")
				} } : odd(name);
			}
			const list = LENSES.exec(phrase.text)?.groups?.names;
			if (list === undefined) return null;
			const names = [...new Set(((0, _phrase_js__WEBPACK_IMPORTED_MODULE_0__.ry)(list)?.parts ?? []).map((part) => plain(part).toLowerCase()))];
			const stranger = names.find((name) => !LENS_NAME.test(name));
			if (names.length === 0 || stranger !== undefined) return odd(stranger ?? list);
			return { meaning: {
				kind: "lenses",
				names
			} };
		};
		function odd(name) {
			return { reason: `"${name.slice(0, 60)}" is no name of a lens; write lower-case words with hyphens, like api-stability` };
		}
	}),
	35334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => guardDocument });
		var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73480);
		var _loop_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		const MAX_CONTAINERS = 12;
		const MAX_INDENT = 64;
		const MAX_BULLET_LINES = 300;
		function guardDocument(text, source) {
			const bytes = Buffer.byteLength(text);
			if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_0__.P.specBytes) {
				throw new _loop_error_js__WEBPACK_IMPORTED_MODULE_1__.jO(source.tooLarge, {
					message: `${source.file} is ${bytes} bytes; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.P.specBytes} are read`,
					remedy: "Keep rules here and move explanations to another file."
				});
			}
			const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").split("\n");
			const fail = (line, column, message, remedy) => {
				const position = {
					file: source.file,
					line: line + 1,
					column: column + 1
				};
				const where = `${source.file}:${position.line}:${position.column}`;
				const sourceLine = (lines[line] ?? "").slice(0, 200);
				throw new _loop_error_js__WEBPACK_IMPORTED_MODULE_1__.jO(source.invalid, {
					message: `${where}: ${message}`,
					remedy,
					position,
					sourceLine
				});
			};
			let bulletLines = 0;
			let blank = false;
			for (const [number, line] of lines.entries()) {
				const control = controlCharacterAt(line);
				if (control >= 0) fail(number, control, "a control character: this is not a text file", "Save it as UTF-8 text.");
				const shape = shapeOf(line);
				if (shape.containers > MAX_CONTAINERS || shape.markerColumn > MAX_INDENT) {
					fail(number, 0, "lists or quotes nested this deep are not read", "Write each rule as a bullet of its own.");
				}
				if (shape.markerColumn >= 0) bulletLines = 1;
				else if (shape.empty) bulletLines += bulletLines > 0 ? 1 : 0;
				else if (shape.heading || blank && shape.indent === 0) bulletLines = 0;
				else if (bulletLines > 0) bulletLines++;
				if (bulletLines > MAX_BULLET_LINES) {
					fail(number, 0, `a bullet of more than ${MAX_BULLET_LINES} lines`, "A rule is one sentence: split it.");
				}
				blank = shape.empty;
			}
			return `${lines.join("\n")}\n`;
		}
		function shapeOf(line) {
			let containers = 0;
			let markerColumn = -1;
			let column = 0;
			let at = 0;
			for (; at < line.length;) {
				const character = line[at];
				if (character === " ") column++;
				else if (character === "	") column += 4;
				else if (character === ">") {
					containers++;
					column = 0;
				} else {
					const marker = markerLength(line, at);
					if (marker === 0) break;
					containers++;
					markerColumn = column;
					at += marker - 1;
					column += marker;
				}
				at++;
			}
			const heading = /^#{1,6}(?:[ \t]|$)/.test(line.slice(at, at + 8));
			return {
				containers,
				markerColumn,
				indent: at === 0 ? 0 : column,
				empty: at >= line.length,
				heading
			};
		}
		function markerLength(line, at) {
			const found = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 12));
			return found === null ? 0 : found[0].length;
		}
		function controlCharacterAt(line) {
			for (let at = 0; at < line.length; at++) {
				const code = line.charCodeAt(at);
				if (code < 32 && code !== 9 && code !== 12 || code === 127) return at;
			}
			return -1;
		}
	}),
	79543: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => parseLoopSpec });
		var _loop_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61950);
		var _remediation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42631);
		var _contradictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78821);
		var _guard_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35334);
		var _read_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53602);
		function parseLoopSpec(text, file = _names_js__WEBPACK_IMPORTED_MODULE_0__.IA.spec) {
			const guarded = (0, _guard_document_js__WEBPACK_IMPORTED_MODULE_1__.F)(text, {
				file,
				invalid: "E_SPEC_INVALID",
				tooLarge: "E_SPEC_TOO_LARGE"
			});
			const document = (0, _read_rules_js__WEBPACK_IMPORTED_MODULE_2__.K)(guarded, {
				file,
				fallback: null,
				allowed: null
			});
			if (document.sections === 0) {
				throw new _loop_error_js__WEBPACK_IMPORTED_MODULE_3__.jO("E_SPEC_INVALID", {
					message: `${file} has none of a loop spec's sections`,
					remedy: "Start with \"## Purpose\", \"## Work Selection Rules\", \"## Gates\" and \"## Budgets\" (docs/loop-spec.md).",
					position: {
						file,
						line: 1,
						column: 1
					},
					sourceLine: guarded.slice(0, 200).split("\n")[0] ?? ""
				});
			}
			const rules = (0, _contradictions_js__WEBPACK_IMPORTED_MODULE_4__.q)(document.rules);
			const purpose = document.prose.filter(({ section }) => section === "purpose").map((prose) => prose.text);
			return {
				file,
				title: document.title,
				purpose: purpose.join("\n"),
				rules,
				prose: document.prose,
				...viewOf(rules)
			};
		}
		function viewOf(rules) {
			const budgets = { ...NO_BUDGETS };
			const gates = new Map();
			const stops = new Set();
			let mode = null;
			for (const rule of rules) {
				if (rule.class !== "enforced") continue;
				const { meaning } = rule;
				if (meaning.kind === "budget") budgets[meaning.budget] ??= meaning.limit;
				else if (meaning.kind === "gate") gates.set(meaning.check.name.toLowerCase(), meaning.check);
				else if (meaning.kind === "stop") stops.add(meaning.condition);
				else if (meaning.kind === "mode") mode ??= meaning.mode;
			}
			return {
				budgets,
				gates: [...gates.values()],
				stopConditions: [...stops],
				remediation: remediationOf(rules),
				mode: mode ?? "shadow"
			};
		}
		function remediationOf(rules) {
			const classes = { ..._remediation_js__WEBPACK_IMPORTED_MODULE_5__.MD.classes };
			let { maxFixes } = _remediation_js__WEBPACK_IMPORTED_MODULE_5__.MD;
			for (const rule of rules) {
				if (rule.class !== "enforced") continue;
				const { meaning } = rule;
				if (meaning.kind === "fix-limit") maxFixes = meaning.max;
				if (meaning.kind !== "remediation") continue;
				const { action, humanReview, retries } = meaning;
				classes[meaning.failureClass] = {
					action,
					humanReview,
					retries
				};
			}
			return {
				classes,
				maxFixes
			};
		}
		const NO_BUDGETS = {
			maxIterations: null,
			maxToolCalls: null,
			maxRuntimeMs: null,
			maxPullRequests: null,
			maxTokens: null,
			maxCostUsd: null
		};
	}),
	45306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HV: () => toPhrase,
			O$: () => unreadable,
			Sq: () => CODE,
			ry: () => splitList
		});
		const CODE = "\\uE000\\d+\\uE001";
		const MAX_RULE_LENGTH = 600;
		function unreadable(text) {
			if (text.trim() === "") return "it is empty";
			if (text.length > MAX_RULE_LENGTH) return `it is longer than ${MAX_RULE_LENGTH} characters; a rule is one sentence`;
			const hidden = /[\p{Cf}\p{Co}\p{Cn}\uFFFD]|\p{Cs}/u.exec(text)?.[0];
			if (hidden === undefined) return null;
			const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
			return `it holds the character U+${code}, which people do not see`;
		}
		function toPhrase(text) {
			const codes = [];
			let rest = "";
			let at = 0;
			while (at < text.length) {
				const span = text[at] === "`" ? codeSpanAt(text, at) : null;
				if (span === null) {
					rest += text[at];
					at++;
				} else if (span.code === null) {
					rest += text.slice(at, span.end);
					at = span.end;
				} else {
					rest += `\uE000${codes.push(span.code) - 1}\uE001`;
					at = span.end;
				}
			}
			return {
				text: tidy(rest),
				codes
			};
		}
		function codeSpanAt(text, start) {
			let open = start;
			while (text[open] === "`") open++;
			const width = open - start;
			for (let at = open; at < text.length;) {
				if (text[at] !== "`") {
					at++;
					continue;
				}
				let close = at;
				while (text[close] === "`") close++;
				if (close - at === width) return {
					code: text.slice(open, at).trim(),
					end: close
				};
				at = close;
			}
			return {
				code: null,
				end: open
			};
		}
		function tidy(text) {
			return text.replace(/[‘’]/g, "'").replace(/[“”]/g, "\"").replace(/(^|[\s(])(\*\*|__|\*|_)(?=[^\s*_])([^*_]{1,200})\2(?=$|[\s:;,.)])/g, "$1$3").replace(/\s+/g, " ").trim().replace(/[.;,]+$/, "").replace(/[;,] (?:and|or)$/i, "").trim();
		}
		function splitList(text) {
			const joints = new Set();
			const parts = text.split(/(, ?(?:and |or )?| and | or )/i);
			const items = [];
			for (const [index, part] of parts.entries()) {
				const word = part.trim().replace(/^, ?/, "").toLowerCase();
				if (index % 2 === 0) items.push(part.trim());
				else if (word !== "") joints.add(word);
			}
			if (joints.size > 1 || items.some((item) => item === "")) return null;
			return {
				parts: items,
				joint: [...joints][0] ?? null
			};
		}
	}),
	33586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => parseNumber,
			E9: () => parseDuration,
			oY: () => parseTokens,
			pJ: () => parseDollars,
			zq: () => parseCount
		});
		const SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
		const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
		const SCALES = {
			hundred: 100,
			k: 1e3,
			thousand: 1e3,
			m: 1e6,
			million: 1e6,
			b: 1e9,
			bn: 1e9,
			billion: 1e9
		};
		const SECOND = 1e3;
		const DURATION_UNITS = {
			s: SECOND,
			sec: SECOND,
			second: SECOND,
			m: 60 * SECOND,
			min: 60 * SECOND,
			minute: 60 * SECOND,
			h: 3600 * SECOND,
			hr: 3600 * SECOND,
			hour: 3600 * SECOND,
			d: 86400 * SECOND,
			day: 86400 * SECOND
		};
		function parseNumber(text) {
			const words = text.trim().toLowerCase();
			if (words.length > 40) return null;
			const digits = /^(\d{1,3}(?:[,_]\d{3})+|\d+)(\.\d+)?(?: ?([a-z]+))?$/.exec(words);
			if (digits !== null) {
				const [, whole = "", fraction = "", scale] = digits;
				const factor = scale === undefined ? 1 : Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
				return factor === undefined ? null : cleanProduct(Number(whole.replace(/[,_]/g, "") + fraction), factor);
			}
			return parseNumberWords(words.split(/[ -]/));
		}
		function parseNumberWords(words) {
			let total = 0;
			let part = null;
			for (const [index, word] of words.entries()) {
				const small = (word === "a" || word === "an") && index === 0 && words.length > 1 ? 1 : SMALL.indexOf(word);
				const ten = TENS.indexOf(word);
				const scale = Object.hasOwn(SCALES, word) && word.length > 2 ? SCALES[word] : undefined;
				if (small >= 0 && (part === null || part % 10 === 0 && part > 0 && small < 10 || part % 100 === 0)) {
					part = (part ?? 0) + small;
				} else if (ten >= 0 && (part === null || part % 100 === 0)) part = (part ?? 0) + (ten + 2) * 10;
				else if (scale !== undefined && part !== null && part > 0) {
					if (scale === 100) part *= 100;
					else {
						total += part * scale;
						part = null;
					}
				} else if (!(word === "and" && index > 0 && index < words.length - 1)) return null;
			}
			return part === null && total === 0 ? null : total + (part ?? 0);
		}
		function parseCount(text) {
			const value = parseNumber(text);
			return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
		}
		function parseDuration(text) {
			const words = text.trim().toLowerCase();
			if (words.length > 60) return null;
			if (words === "half an hour") return 1800 * SECOND;
			let total = 0;
			for (const part of splitDuration(words)) {
				const [, amount = "", unit = ""] = /^(.*?[^a-z]|[a-z -]* )?([a-z]+)$/.exec(part) ?? [];
				const name = Object.hasOwn(DURATION_UNITS, unit) ? unit : unit.replace(/s$/, "");
				const factor = Object.hasOwn(DURATION_UNITS, name) ? DURATION_UNITS[name] : undefined;
				const bare = amount.trim().replace(/-$/, "");
				const value = bare === "a" || bare === "an" ? 1 : parseNumber(bare);
				if (factor === undefined || value === null) return null;
				total += cleanProduct(value, factor);
			}
			const whole = Math.round(total);
			return whole > 0 && Number.isFinite(whole) ? whole : null;
		}
		function splitDuration(words) {
			if (/^(?:\d+(?:\.\d+)?[a-z]+){2,4}$/.test(words)) return words.match(/\d+(?:\.\d+)?[a-z]+/g) ?? [];
			return words.split(/(?<=(?:hours?|minutes?|h|m|min|mins)),? (?:and )?(?=[\da-z])/);
		}
		function parseDollars(text) {
			const words = text.trim().toLowerCase();
			const cents = /^(.{1,30}?) ?cents?$/.exec(words)?.[1];
			if (cents !== undefined) {
				const value = parseNumber(cents);
				return value === null ? null : value / 100;
			}
			const amount = /^(?:us ?)?\$ ?(.{1,30})$/.exec(words)?.[1] ?? /^usd ?(.{1,30})$/.exec(words)?.[1] ?? /^(.{1,30}?) ?(?:\$|(?:us )?dollars?|usd)$/.exec(words)?.[1];
			return amount === undefined ? null : parseNumber(amount.replace(/ ?usd$/, ""));
		}
		function parseTokens(text) {
			return parseCount(text.trim().replace(/ ?tokens?$/i, ""));
		}
		function cleanProduct(value, factor) {
			return Number((value * factor).toPrecision(15));
		}
	}),
	53602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => readRules });
		var src_mode = __webpack_require__(78087);
		var loop_spec_phrase = __webpack_require__(45306);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/autonomy.js";
		const FORM = new RegExp(`^(?:(?:the )?(?:loop |initial )?(?:autonomy|mode|level)(?: is|:| =)? |(?:the loop )?(?:starts?|runs?|stays?|begins?) in )?(?<mode>shadow|propose|auto|${loop_spec_phrase.Sq})(?: mode)?$`, "i");
		const SENTENCES = [["shadow", /^(?:the loop )?(?:only reports|reports only|may only report)$/i], ["propose", /^(?:the loop )?(?:may |can )?(?:opens? |proposes? )(?:draft )?pull requests(?: for (?:human )?review)?$/i]];
		const readAutonomy = (phrase) => {
			const word = SENTENCES.find(([, form]) => form.test(phrase.text))?.[0] ?? FORM.exec(phrase.text)?.groups?.mode ?? null;
			if (word === null) return null;
			const name = (word.startsWith("") ? phrase.codes[0] ?? "" : word).toLowerCase();
			const mode = src_mode.FN.find((known) => known === name);
			return mode === undefined ? { reason: `"${name}" is not one of ${src_mode.FN.join(", ")}` } : { meaning: {
				kind: "mode",
				mode
			} };
		};
		var spec_section = __webpack_require__(51130);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/base-checks.js";
		const CHECKS = "(?:the |any |all )?(?:required |base |existing |relevant )*(?:tests?|checks?|gates?)(?: (?:or|and) (?:required )?(?:tests?|checks?|gates?))?";
		const BAD = "(?:missing|absent|failing|fails?|failed|red|broken)";
		const GOOD = "(?:present|green|pass(?:es|ing)?|exist)";
		const BEFORE = "(?:,? (?:already )?(?:before (?:the |a |any )?(?:change|work|attempt|loop|agent|maker|run)(?: (?:starts?|begins?|is made))?|(?:on|at) (?:the )?base(?: branch| ref| commit)?))";
		const RED = new RegExp(`^${CHECKS} (?:is |are )?(?:already )?${BAD}(?:,? or (?:is |are )?(?:already )?${BAD})*${BEFORE}$`, "i");
		const GREEN = new RegExp(`^${CHECKS} (?:is |are |must be |must )?${GOOD}(?: and (?:is |are )?${GOOD})*${BEFORE}$`, "i");
		const readBaseChecks = (phrase, section) => {
			const red = RED.test(phrase.text);
			if (!red && !GREEN.test(phrase.text)) return null;
			if (red !== spec_section.$.has(section)) {
				return { reason: red ? "it would select only work whose tests fail beforehand; move it under \"skip and escalate when\"" : "it would keep out work whose tests are green; move it under \"select only when\"" };
			}
			return { meaning: {
				kind: "base-checks",
				must: "be-present-and-green"
			} };
		};
		var quantity = __webpack_require__(33586);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/breaker.js";
		const SINCE = "(?:since|after|without) (?:the |an )?(?:last )?(?:accepted|merged) change";
		const FORMS = [new RegExp(`^(?:the )?(?:max(?:imum)? )?(?:spend(?:ing)?|costs?|money|tokens?) ${SINCE}(?::| is|=)? ?(?:at most |no more than |up to )?(?<limit>\\S.{0,40}?)$`, "i"), new RegExp(`^(?:at most|no more than|up to) (?<limit>\\S.{0,40}?) (?:(?:spent )?)${SINCE}$`, "i")];
		const readBreaker = ({ text }) => {
			const limit = FORMS.map((form) => form.exec(text)?.groups?.limit).find((found) => found !== undefined);
			if (limit === undefined) return null;
			const isTokens = /tokens?/i.test(text);
			const amount = isTokens ? (0, quantity.oY)(limit) : (0, quantity.pJ)(limit);
			if (amount === null || amount <= 0) {
				return { reason: `"${limit}" is not a limit that can be counted; write it like "max spend since the last accepted change: $20"` };
			}
			return { meaning: {
				kind: "breaker",
				currency: isTokens ? "tokens" : "costUsd",
				limit: amount
			} };
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/budgets.js";
		const DAY = 864e5;
		const budgets_FORMS = [
			{
				budget: "maxToolCalls",
				names: "tool[- ]?calls?",
				units: "tool[- ]calls?",
				scopes: "iteration",
				read: readCount,
				ceiling: 1e5,
				example: "max tool calls per iteration: 20"
			},
			{
				budget: "maxIterations",
				names: "iterations?",
				units: "iterations?",
				scopes: "attempt|item",
				read: readCount,
				ceiling: 1e3,
				example: "max iterations: 3"
			},
			{
				budget: "maxRuntimeMs",
				names: "run[- ]?time|duration|wall[- ]?clock(?: time)?|time",
				units: "",
				scopes: "attempt|item",
				read: quantity.E9,
				ceiling: 35 * DAY,
				example: "max runtime: 30 minutes"
			},
			{
				budget: "maxPullRequests",
				names: "(?:open(?:ed)? |draft )?(?:pull[- ]?requests?|prs?)",
				units: "(?:open |draft )?(?:pull requests?|prs?)",
				scopes: "run",
				read: readCount,
				ceiling: 1e3,
				example: "max pull requests per run: 2"
			},
			{
				budget: "maxTokens",
				names: "tokens?",
				units: "tokens?",
				scopes: "run",
				read: quantity.oY,
				ceiling: 0xe8d4a51000,
				example: "max tokens: 200k"
			},
			{
				budget: "maxCostUsd",
				names: "costs?|spend(?:ing)?|money|price",
				units: "",
				scopes: "run",
				read: quantity.pJ,
				ceiling: 1e6,
				example: "max cost: $2"
			}
		];
		const PER = "(?: (?:per|in (?:a|one|each)|for each|each) (?<SCOPE>[a-z]+))?";
		const AT_MOST = "(?:at most|no more than|not more than|up to|a maximum of|max(?:imum)?(?: of)?|limit(?:ed to)?|≤|<=)";
		const COMPILED = budgets_FORMS.map((form) => ({
			...form,
			patterns: [
				`^(?:the )?(?:max(?:imum)?[-_ ]?(?:number of )?|total )?(?:${form.names})(?:[- ](?:limit|budget|cap))?${per("a")}(?: is| =|:)? ?(?:${AT_MOST} )?(?<value>[^ ].{0,60}?)(?: ${form.units || "(?!)"})?${per("b")}$`,
				`^(?:the )?(?:limit|budget|cap) (?:on|of|for) (?:${form.names})${per("a")}(?: is| =|:)? (?<value>.{1,60}?)${per("b")}$`,
				form.units === "" ? `^${AT_MOST} (?<value>.{1,60}?)(?: (?:of )?(?:${form.names}))?${per("b")}$` : `^${AT_MOST} (?<value>.{1,40}?) (?:${form.units})${per("b")}$`
			].map((pattern) => new RegExp(pattern, "i"))
		}));
		function per(suffix) {
			return PER.replace("SCOPE", `scope${suffix}`);
		}
		const readBudget = ({ text, codes }) => {
			const phrase = text.replace(/\uE000(\d+)\uE001/g, (_mark, index) => codes[Number(index)] ?? "").replace(/^max[-_](?=[a-z])/i, "max ").replace(/^(max [a-z]+)[-_]([a-z]+)/i, "$1 $2");
			let fault = null;
			for (const form of COMPILED) {
				for (const [index, pattern] of form.patterns.entries()) {
					const groups = pattern.exec(phrase)?.groups;
					if (groups?.value === undefined) continue;
					const reading = readLimit(form, groups.value, groups.scopea ?? groups.scopeb);
					if (reading !== null && "meaning" in reading) return reading;
					if (index < 2) fault ??= reading;
				}
			}
			return fault;
		};
		function readLimit(form, value, scope) {
			const limit = form.read(value);
			const like = `write it like "${form.example}"`;
			if (limit === null) return { reason: `"${value}" is not a limit that can be counted; ${like}` };
			if (!Number.isFinite(limit) || limit <= 0) return { reason: `a limit is more than zero; ${like}` };
			if (limit > form.ceiling) return { reason: `"${value}" is so large that it limits nothing; ${like}` };
			if (scope !== undefined && !form.scopes.split("|").includes(scope.toLowerCase())) {
				return { reason: `this budget counts per ${form.scopes.replace("|", " or ")}, not per ${scope}; ${like}` };
			}
			return { meaning: {
				kind: "budget",
				budget: form.budget,
				limit
			} };
		}
		function readCount(text) {
			return (0, quantity.zq)(text);
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/reading.js";
		const SUBJECT = "(?:(?:the|an?|any|every|each|all|its) )?(?:(?:same|proposed|whole|selected|expected) )?(?:issues?|tickets?|(?:work )?items?|work|tasks?|changes?|diffs?|patch(?:es)?|pull requests?|PRs?|candidates?|agents?|makers?|loops?|it)";
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/change-bytes.js";
		const SIZE = "(?<number>[\\d.,]{1,15}) ?(?<unit>bytes?|[kmg]i?b)";
		const ABOVE = "(?:larger|bigger|more|greater) than|over|above|exceeds?";
		const BELOW = "(?:at most|up to|no more than|no larger than|not larger than|max(?:imum)?|≤|<=)";
		const change_bytes_FORMS = [
			[new RegExp(`^no (?:(?:added|changed|new) )?files? (?:is |are |may be )?(?:${ABOVE}) ${SIZE}$`, "i"), "file"],
			[new RegExp(`^(?:each |every |all |any )?(?:(?:added|changed|new) )?files? (?:is |are |of )?${BELOW} ${SIZE}$`, "i"), "file"],
			[new RegExp(`^max(?:imum)? (?:file size|size of (?:a|each) file)(?: is)?:? ${SIZE}$`, "i"), "file"],
			[new RegExp(`^max(?:imum)? (?:change|diff|total) size(?: is)?:? ${SIZE}$`, "i"), "change"],
			[new RegExp(`^${SUBJECT} (?:is|has|adds) ${BELOW} ${SIZE}(?: in (?:all|total))?$`, "i"), "change"],
			[new RegExp(`^${BELOW} ${SIZE}(?: (?:in (?:all|total)|per change))?$`, "i"), "change"]
		];
		const NO_BINARIES = /^(?:no (?:new |changed )*binar(?:y|ies)(?: files?)?(?: (?:is|are))?(?: (?:added|changed|added or changed))?|never adds? binar(?:y|ies)(?: files?)?)$/i;
		const UNITS = {
			b: 1,
			byte: 1,
			kb: 1e3,
			mb: 1e6,
			gb: 1e9,
			kib: 2 ** 10,
			mib: 2 ** 20,
			gib: 2 ** 30
		};
		const readChangeBytes = (phrase) => {
			if (NO_BINARIES.test(phrase.text)) return { meaning: { kind: "no-binaries" } };
			for (const [pattern, of] of change_bytes_FORMS) {
				const groups = pattern.exec(phrase.text)?.groups;
				if (groups === undefined) continue;
				const factor = UNITS[(groups.unit ?? "").toLowerCase().replace(/^bytes$/, "byte")];
				const value = (0, quantity.$J)(groups.number ?? "");
				const max = factor === undefined || value === null ? null : Math.round(value * factor);
				if (max === null || !Number.isSafeInteger(max)) return { reason: `"${groups.number} ${groups.unit}" is no size` };
				return max < 1 ? { reason: "with this limit no change is possible" } : { meaning: {
					kind: "max-bytes",
					of,
					max
				} };
			}
			return null;
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/change-size.js";
		const NOUN = "(?:files?|lines?)";
		const MEASURE = `(?:the )?(?:(?:expected|estimated|total|number of|count of) )*(?:${NOUN} changes|(?:changed|touched|modified|affected) ${NOUN}|${NOUN}(?: of code)?(?: (?:changed|to change|touched))?)`;
		const VERB = "(?:changes?|touch(?:es)?|modif(?:y|ies)|edits?|affects?|needs?|spans?|is|are|has|have|stays?|remains?)";
		const change_size_BELOW = "below|under|fewer than|less than|smaller than|<";
		const change_size_AT_MOST = "at most|no more than|not more than|up to|a maximum of|maximum|max|within|≤|<=";
		const change_size_ABOVE = "more than|over|above|greater than|exceeds?|>";
		const AT_LEAST = "at least|≥|>=";
		const TAIL = `(?: (?:of code|changed?|changes|touched|modified|(?:is|are) (?:changed|touched|modified)|in total|per (?:change|item|ticket|issue|pull request)))*`;
		const COMPARED = new RegExp(`^(?:(?<measure>${MEASURE}) |${SUBJECT} )?(?:must )?(?:${VERB} )?(?<sign>${change_size_BELOW}|${change_size_AT_MOST}|${change_size_ABOVE}|${AT_LEAST}) ?(?<count>[-\\w., ]{1,40}?)(?: (?:changed )?(?<noun>${NOUN}))?${TAIL}$`, "i");
		const TRAILED = new RegExp(`^(?:${SUBJECT} )?(?:must )?(?:${VERB} )?(?<count>[-\\w.,]{1,20})(?: (?<noun>${NOUN}))? or (?<sign>fewer|less|more)(?: (?<noun2>${NOUN}))?${TAIL}$`, "i");
		const NAMED = new RegExp(`^(?:max(?:imum)?|limit)[ -]?(?:of )?(?<measure>${MEASURE})(?: per (?:change|item|ticket|issue|pull request))?(?: is| of|:| =)? (?<count>[-\\w., ]{1,40})$`, "i");
		const readChangeSize = (phrase, section) => {
			const compared = COMPARED.exec(phrase.text)?.groups;
			const noun = compared?.measure ?? compared?.noun;
			if (compared !== undefined && noun !== undefined) return change_size_readLimit(compared.sign, compared.count, noun, section);
			const trailed = TRAILED.exec(phrase.text)?.groups;
			const trailedNoun = trailed?.noun ?? trailed?.noun2;
			if (trailed !== undefined && trailedNoun !== undefined) {
				return change_size_readLimit(trailed.sign === "more" ? "at least" : "at most", trailed.count, trailedNoun, section);
			}
			return readNamed(phrase, section);
		};
		function readNamed(phrase, section) {
			const named = NAMED.exec(phrase.text)?.groups;
			if (named?.measure === undefined) return null;
			if (spec_section.$.has(section)) return { reason: "say what keeps work out: \"more than … files change\"" };
			return change_size_readLimit("at most", named.count, named.measure, "select-when");
		}
		function change_size_readLimit(sign = "", count = "", noun = "", section) {
			const value = (0, quantity.$J)(count);
			if (value === null || !Number.isSafeInteger(value)) return { reason: `"${count}" is not a whole number` };
			const keepsOut = new RegExp(`^(?:${change_size_ABOVE}|${AT_LEAST})$`, "i").test(sign);
			if (keepsOut !== spec_section.$.has(section)) {
				return { reason: "it sets a least size, which nothing enforces; a change can only be limited from above" };
			}
			const strict = new RegExp(`^(?:${change_size_BELOW}|${AT_LEAST})$`, "i").test(sign);
			const max = strict ? value - 1 : value;
			if (max < 1) return { reason: "with this limit no change is possible" };
			return { meaning: {
				kind: /line/i.test(noun) ? "max-lines" : "max-files",
				max
			} };
		}
		var checker = __webpack_require__(98824);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/failed-before.js";
		const TIMES = "(?<times>once|twice|thrice|[\\w-]{1,20}(?: or more)? times)";
		const WHEN = "(?:,? (?:before|already|previously|in a row|so far|in the past))*";
		const failed_before_FORMS = [new RegExp(`^(?:${SUBJECT} )?(?:(?:has|have|had) )?(?<not>not )?(?:already |previously )?failed (?<sign>at least |more than |fewer than |less than )?${TIMES}(?<more> or more)?${WHEN}$`, "i"), new RegExp(`^(?:${SUBJECT} has )?(?<sign>at least |more than |fewer than |less than )?(?<times>[\\w-]{1,20})(?<more> or more)? (?:failed (?:attempts|retries|tries)|(?:attempts|retries|tries) (?:have |has )?fail(?:ed)?)(?: for the same reason)?${WHEN}$`, "i")];
		const WORDS = {
			once: 1,
			twice: 2,
			thrice: 3
		};
		const readFailedBefore = (phrase, section) => {
			for (const form of failed_before_FORMS) {
				const groups = form.exec(phrase.text)?.groups;
				if (groups === undefined) continue;
				const word = (groups.times ?? "").toLowerCase();
				const count = Object.hasOwn(WORDS, word) ? WORDS[word] ?? null : (0, quantity.zq)(word.replace(/(?: or more)? times$/, ""));
				if (count === null) return { reason: `"${groups.times}" is not a number of times` };
				const sign = groups.sign?.trim().toLowerCase() ?? "";
				const upper = groups.not !== undefined || sign === "fewer than" || sign === "less than";
				if (groups.not !== undefined && sign !== "") return null;
				if (upper === spec_section.$.has(section)) {
					return { reason: "failures keep work out; under \"skip and escalate when\" say \"failed twice before\"" };
				}
				return { meaning: {
					kind: "failed-before",
					times: sign === "more than" ? count + 1 : count
				} };
			}
			return null;
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-environment.js";
		const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
		const OURS = /^(?:PATH|HOME|CI|SHELL|USER|IFS|ENV|BASH_ENV|PYTHONSTARTUP|PERL5OPT|(?:LD|DYLD|GIT|LOOP|GITHUB|RUNNER|ACTIONS|INPUT)_.*)$/i;
		const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)(?:_|$)/i;
		const SECRET_VALUE = /^(?:gh[pousr]_|github_pat_|sk-|AKIA|ASIA|AIza|xox[abeoprs]-|glpat-|npm_|eyJ[\w-]+\.)/;
		const MAX_VALUE = 300;
		function readVariables(list, codes) {
			const variables = {};
			if (!/^\uE000\d+\uE001(?:(?:,| and|, and) ?\uE000\d+\uE001)*$/.test(list)) {
				return "variables are written in backticks, like \"environment `TZ=UTC` and `LANG=C`\"";
			}
			for (const [, index] of list.matchAll(/\uE000(\d+)\uE001/g)) {
				const text = codes[Number(index)] ?? "";
				const equals = text.indexOf("=");
				const name = text.slice(0, Math.max(equals, 0));
				const value = text.slice(equals + 1);
				const reason = equals < 1 ? `\`${text.slice(0, 80)}\` is no variable; write it like \`TZ=UTC\`` : refuse(name, value);
				if (reason !== null) return reason;
				if (Object.hasOwn(variables, name)) return `the variable ${name} has two values`;
				variables[name] = value;
			}
			return variables;
		}
		function refuse(name, value) {
			if (!NAME.test(name) || name === "__proto__") return `\`${name.slice(0, 80)}\` is not the name of a variable`;
			if (OURS.test(name)) return `the variable ${name} is not a check's to set`;
			if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) {
				return `the variable ${name} looks like a secret; checks run code that an agent wrote and get none`;
			}
			if (/\$\{\{|\$\(|`/.test(value)) return `the value of ${name} is taken as it stands; nothing in it is expanded`;
			return value.length > MAX_VALUE ? `the value of ${name} is longer than ${MAX_VALUE} characters` : null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-install.js";
		const INSTALLS = new RegExp(`^(?:(?:with|installs?) (?:the |its |all )?dependencies(?: installed)?|install(?:s|ed)?)(?: (?:by|with):? (?<by>${loop_spec_phrase.Sq}))?$|^install(?:s|ed)?:? (?<how>${loop_spec_phrase.Sq})$`, "i");
		const SCRIPTS = new RegExp(`^(?:with |runs? |allows? )?(?:the )?install scripts? of (?<list>${loop_spec_phrase.Sq}(?:(?:,| and) ?${loop_spec_phrase.Sq})*)$`, "i");
		const PACKAGE = /^(?:@[\w.-]+\/)?[\w.-]{1,214}$/;
		function readInstall(note, codes) {
			const codeOf = (mark) => codes[Number(/\d+/.exec(mark)?.[0])] ?? "";
			const installs = INSTALLS.exec(note)?.groups;
			if (installs !== undefined) {
				const mark = installs.by ?? installs.how;
				const command = mark === undefined ? null : codeOf(mark);
				return command === "" ? "its way to install is empty" : {
					command,
					scripts: []
				};
			}
			const list = SCRIPTS.exec(note)?.groups?.list;
			if (list === undefined) return null;
			const scripts = [...list.matchAll(/\uE000\d+\uE001/g)].map(([mark]) => codeOf(mark));
			const stranger = scripts.find((name) => !PACKAGE.test(name));
			return stranger === undefined ? {
				command: null,
				scripts
			} : `\`${stranger.slice(0, 80)}\` is not the name of a package`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/paths.js";
		const TOUCH = "(?:touch|change|modify|edit|alter|write(?: to)?|affect|delete|remove)";
		const TOUCHES = "(?:touch(?:es)?|changes?|modif(?:y|ies)|edits?|alters?|writes(?: to)?|affects?|deletes?|removes?)";
		const IN = "(?:(?:any |the )?(?:files?|anything|paths?|code|something)(?: (?:in|under|within|inside|below|matching))? |(?:in|under|within|inside|below|to) )?";
		const paths_form = (polarity, voice, pattern) => ({
			polarity,
			voice,
			pattern: new RegExp(`^${pattern.replace("LIST", "(?<list>.+?)")}$`, "i")
		});
		const paths_FORMS = [
			paths_form("only", "must", `(?:${SUBJECT} )?(?:must )?(?:only )?(?:stays?|remains?|keeps?|is|are|be) (?:limited to|confined to|restricted to|only in|only under|within|inside|in|under) LIST`),
			paths_form("only", "imperative", `(?:may |must )?only ${TOUCHES} ${IN}LIST`),
			paths_form("only", "must", `${SUBJECT} (?:may |must )?(?:only ${TOUCHES}|${TOUCHES} only) ${IN}LIST`),
			paths_form("only", "imperative", "allowed paths?:? LIST"),
			paths_form("only", "condition", `(?:${SUBJECT} )?${TOUCHES} (?:anything|files|any file|something|paths|code) outside(?: of)? LIST`),
			paths_form("never", "imperative", `(?:${SUBJECT} )?(?:never|must not|must never|may not|do not|don't|cannot) ${TOUCHES} ${IN}LIST`),
			paths_form("never", "must", `${SUBJECT} (?:does not|do not|doesn't|don't) ${TOUCH} ${IN}LIST`),
			paths_form("never", "must", `no (?:changes?|edits?) (?:is |are )?(?:made )?(?:to|in|under|within|below) ${IN}LIST`),
			paths_form("never", "must", `nothing (?:in|under|within|below) LIST (?:is|are) (?:changed|touched|modified)`),
			paths_form("never", "must", "LIST (?:is|are|stays?|remains?) (?:untouched|unchanged|not (?:changed|touched|modified))"),
			paths_form("never", "imperative", "(?:forbidden|protected|frozen|off-limits) (?:paths?|files?):? LIST"),
			paths_form("never", "condition", `(?:${SUBJECT} )?${TOUCHES} ${IN}LIST`),
			paths_form("never", "condition", `(?:any )?(?:changes?|edits?) (?:to|in|under|within|below) ${IN}LIST`),
			paths_form("never", "condition", "(?:files? (?:in|under|matching) )?LIST(?: (?:is|are) (?:changed|touched|modified))?")
		];
		const readPaths = (phrase, section) => {
			for (const { pattern, polarity, voice } of paths_FORMS) {
				const list = pattern.exec(phrase.text)?.groups?.list;
				const globs = list === undefined ? null : readGlobs(list, phrase);
				if (globs === null) continue;
				const escalates = spec_section.$.has(section);
				if (voice === "condition" && !escalates) return null;
				if (voice === "must" && escalates) {
					return { reason: "it says what must hold, but this list says what keeps work out: \"touches …\" or \"never touch …\"" };
				}
				return typeof globs === "string" ? { reason: globs } : { meaning: {
					kind: "paths",
					globs,
					polarity
				} };
			}
			return null;
		};
		function readGlobs(text, phrase) {
			const list = (0, loop_spec_phrase.ry)(text);
			if (list === null) return null;
			const globs = [];
			for (const part of list.parts) {
				const path = readPath(part, phrase);
				if (path === null) return null;
				const glob = normaliseGlob(path);
				if (!Array.isArray(glob)) return glob;
				globs.push(...glob);
			}
			return [...new Set(globs)];
		}
		const MARKED = new RegExp(`^(?:the |any |all )?(?:files (?:in|under) )?(?:the )?${loop_spec_phrase.Sq}(?: (?:folders?|director(?:y|ies)|trees?|files?))?$`, "i");
		function readPath(part, phrase) {
			if (MARKED.test(part)) return phrase.codes[Number(/\uE000(\d+)/.exec(part)?.[1])] ?? null;
			if (!/^[\w.@*{}!?[\]/-]+$/.test(part)) return null;
			return part.includes("*") || part.endsWith("/") || /\/[^/]+\.\w+$/.test(part) ? part : null;
		}
		const MAX_GLOB = 200;
		function normaliseGlob(path) {
			const glob = path.replace(/^(?:\.\/)+/, "").replace(/\/{2,}/g, "/");
			if (glob === "" || /\s/.test(glob)) return `\`${path}\` is not a path`;
			if (glob.length > MAX_GLOB) return `a path of more than ${MAX_GLOB} characters`;
			if (glob.startsWith("/") || /^[a-z]:/i.test(glob) || glob.includes("\\")) {
				return `\`${path}\` is not a path from the repository's root, with forward slashes`;
			}
			if (glob.split("/").includes("..") || glob.split("/").includes(".")) return `\`${path}\` leaves its folder`;
			if (glob.startsWith("!")) return `\`${path}\` is negated; say "never touch" instead`;
			if (glob.endsWith("/")) return [`${glob}**`];
			return /[*?[\]{}()]/.test(glob) ? [glob] : [glob, `${glob}/**`];
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/glob-list.js";
		function readGlobList(list, codes) {
			const globs = [];
			for (const [, index] of list.matchAll(/\uE000(\d+)\uE001/g)) {
				const glob = readGlob(codes[Number(index)] ?? "");
				if (!Array.isArray(glob)) return glob;
				globs.push(...glob);
			}
			return globs;
		}
		function readGlob(path) {
			const globs = normaliseGlob(path);
			return typeof globs === "string" ? globs : globs.slice(0, 1);
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-matchers.js";
		const MATCHERS = new RegExp(`^(?:with |by |and )?(?:the )?problem[- ]matchers? (${loop_spec_phrase.Sq}(?:(?:,| and) ?${loop_spec_phrase.Sq})*)$`, "i");
		function readMatchers(note, codes) {
			const list = MATCHERS.exec(note)?.[1];
			if (list === undefined) return null;
			const paths = readGlobList(list, codes);
			if (typeof paths === "string") return paths;
			const glob = paths.find((path) => /[*?[\]{}]/.test(path));
			return glob === undefined ? paths : `a problem matcher is one file, and \`${glob}\` is a pattern`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-noise.js";
		const DEFAULT_MARGIN = 5;
		const NOISE = /^(?<kind>noisy|exact)(?:,? (?:with(?:in)? |by )?(?:a margin of |at most )?(?<margin>\d{1,2}(?:\.\d{1,2})?) ?%)?$/i;
		function readNoise(note, of) {
			const found = NOISE.exec(note)?.groups;
			if (found === undefined) return null;
			const kind = found.kind?.toLowerCase() === "noisy" ? "noisy" : "exact";
			if (of !== "eval") return `only an eval is ${kind}`;
			if (kind === "noisy") return {
				kind,
				margin: Number(found.margin ?? DEFAULT_MARGIN) / 100
			};
			return found.margin === undefined ? {
				kind,
				margin: 0
			} : "an exact eval has no margin";
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-report.js";
		const REPORT = new RegExp(`^(?:and )?(?:writes )?(?:its |the )?reports?:? (?:(?:is )?(?:in|at|to) )?(?<path>${loop_spec_phrase.Sq}|[^\\s\\uE000\\uE001]+)(?: (?:as|in) (?:an? )?(?<format>[\\w .-]{1,40}))?$`, "i");
		const FORMATS = {
			sarif: "sarif",
			junit: "junit",
			junitxml: "junit",
			surefire: "junit",
			tap: "tap",
			eslint: "eslint",
			eslintjson: "eslint",
			typescript: "typescript",
			tsc: "typescript",
			pytest: "pytest",
			gotest: "go-test",
			gotestjson: "go-test",
			cargo: "cargo",
			cargojson: "cargo",
			vitest: "vitest",
			vitestjson: "vitest",
			jest: "jest",
			jestjson: "jest",
			mocha: "mocha",
			mochajson: "mocha",
			nodetest: "node-test",
			promptfoo: "promptfoo",
			inspect: "inspect-ai",
			inspectai: "inspect-ai",
			openaievals: "openai-evals",
			lcov: "lcov",
			cobertura: "cobertura",
			coberturaxml: "cobertura",
			istanbul: "istanbul",
			istanbulsummary: "istanbul",
			jsonsummary: "istanbul",
			gocover: "go-cover",
			gocoverprofile: "go-cover",
			coverprofile: "go-cover"
		};
		const NAMES = [
			[/(?:^|\/)lcov[^/]*\.info$|\.lcov$/i, "lcov"],
			[/(?:^|\/)coverage-summary\.json$/i, "istanbul"],
			[/(?:^|\/)(?:cobertura[^/]*|coverage(?:\.cobertura)?)\.xml$/i, "cobertura"],
			[/(?:^|\/)(?:c|cover|coverage)\.out$|\.coverprofile$/i, "go-cover"],
			[/\.sarif(?:\.json)?$/i, "sarif"],
			[/\.tap$/i, "tap"],
			[/(?:^|\/)(?:[^/]*junit[^/]*|TEST-[^/]*)\.xml$/i, "junit"],
			[/(?:^|\/)(?:surefire-reports|test-results)\/(?:.*\/)?[^/]*\.xml$/i, "junit"],
			[/(?:^|\/)promptfoo[^/]*\.json$/i, "promptfoo"]
		];
		function reportFormat(name) {
			const key = name.toLowerCase().replace(/[ ._-]/g, "");
			return Object.hasOwn(FORMATS, key) ? FORMATS[key] ?? null : null;
		}
		function readReport(note, codes) {
			const groups = REPORT.exec(note)?.groups;
			if (groups?.path === undefined) return null;
			const marked = /^\uE000(\d+)/.exec(groups.path)?.[1];
			const globs = readGlob(marked === undefined ? groups.path : codes[Number(marked)] ?? "");
			if (typeof globs === "string") return globs;
			const path = globs[0] ?? "";
			const format = groups.format === undefined ? null : reportFormat(groups.format);
			if (groups.format !== undefined && format === null) {
				return `"${groups.format}" is no form of report: ${[...new Set(Object.values(FORMATS))].join(", ")}`;
			}
			return {
				path,
				format: format ?? NAMES.find(([form]) => form.test(path))?.[1] ?? null
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-threshold.js";
		const METRIC = "(?:(?:lines?|branch(?:es)?|functions?|statements?)(?: coverage)?|coverage(?: of (?:lines?|branch(?:es)?|functions?|statements?))?|(?:mean |average )?score|pass[- ]rate|(?:of (?:the )?(?:cases|tests) )?pass(?:ed|es|ing)?|cases passed)";
		const SIGN = "(?:at least|no less than|not less than|minimum|min|≥|>=)";
		const NUMBER = "(?<number>[\\d.]{1,12}|[a-z-]{3,20}) ?(?<unit>%|percent|per cent)?";
		const AMOUNT_FIRST = new RegExp(`^(?<sign>${SIGN} ?)?${NUMBER}(?: (?:of )?(?:the )?(?<metric>${METRIC}))?$`, "i");
		const METRIC_FIRST = new RegExp(`^(?:the )?(?<metric>${METRIC})(?: (?:must be|is|are|stays?|of))?:? (?<sign>${SIGN}) ?${NUMBER}$`, "i");
		const MAY_NOT_FALL = new RegExp(`^(?:(?:the )?(?<metric>${METRIC}) )?(?:(?:may|must) (?:not|never) (?:fall|drop|decrease)|never (?:falls?|drops?)|(?:is |are )?(?:not|never) (?:lower|less) than (?:on )?the base)$`, "i");
		function readThresholds(note, kind) {
			const falls = MAY_NOT_FALL.exec(note);
			if (falls !== null) return [{
				metric: metricOf(falls.groups?.metric, kind),
				atLeast: null,
				mayFall: false
			}];
			const thresholds = [];
			for (const [index, part] of note.split(/ and /i).entries()) {
				const groups = (METRIC_FIRST.exec(part) ?? AMOUNT_FIRST.exec(part))?.groups;
				if (groups === undefined || index === 0 && groups.sign === undefined) return null;
				const threshold = thresholdOf(metricOf(groups.metric, kind), groups.number ?? "", groups.unit !== undefined);
				if (typeof threshold === "string") return threshold;
				if (thresholds.some(({ metric }) => metric === threshold.metric)) return `${threshold.metric} has two thresholds`;
				thresholds.push(threshold);
			}
			return thresholds;
		}
		function thresholdOf(metric, number, percent) {
			const value = (0, quantity.$J)(number);
			if (value === null) return `"${number}" is not a number`;
			if (metric === "score") return {
				metric,
				atLeast: percent ? value / 100 : value,
				mayFall: true
			};
			if (!percent) return `a share is in percent: "at least ${number} % ${metric}"`;
			if (value > 100) return `${number} % can never be reached`;
			return {
				metric,
				atLeast: value,
				mayFall: true
			};
		}
		function metricOf(words, kind) {
			const name = words?.toLowerCase() ?? "";
			if (/branch/.test(name)) return "branches";
			if (/function/.test(name)) return "functions";
			if (/statement/.test(name)) return "statements";
			if (/score/.test(name)) return "score";
			if (/pass/.test(name)) return "pass-rate";
			return name === "" && kind === "eval" ? "pass-rate" : "lines";
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gate-notes.js";
		const MINUTE = 6e4;
		const DEFAULT_DEADLINE_MS = 10 * MINUTE;
		const MAX_DEADLINE_MS = 6 * 60 * MINUTE;
		const NOTES = "(optional), (10 minutes), (held out), (red on base), (no network), (environment `TZ=UTC`), (report `path`), (problem matcher `path`), (at least 80 % lines), (noisy within 5 %), (writes `dist/**`), (install dependencies)";
		function readNotes(text, codes, kind) {
			const draft = {
				kind,
				codes,
				given: new Map(),
				required: true,
				deadlineMs: DEFAULT_DEADLINE_MS,
				onBase: null,
				heldOut: false,
				external: false,
				network: "allowed",
				environment: {},
				reports: [],
				matchers: [],
				noise: null,
				thresholds: [],
				mayWrite: [],
				install: null
			};
			for (const note of splitNotes(text)) {
				const reason = readNote(note, draft);
				if (reason !== null) return reason;
			}
			if (draft.thresholds.length > 0 && draft.reports.length === 0) {
				return "it sets a threshold and names no report to read it from; add \"report coverage/lcov.info\"";
			}
			const { kind: _kind, codes: _codes, given: _given, matchers, noise, ...notes } = draft;
			return {
				...notes,
				...matchers.length === 0 ? {} : { matchers },
				...noise === null ? {} : { noise }
			};
		}
		function splitNotes(text) {
			const notes = [];
			for (const part of text.split(/[(),;]/)) {
				const note = part.trim().replace(/^and /i, "");
				if (note === "") continue;
				const before = notes.at(-1);
				if (/^\uE000/.test(note) && before?.includes("") === true) notes[notes.length - 1] = `${before}, ${note}`;
				else notes.push(note);
			}
			return notes;
		}
		function readNote(note, draft) {
			for (const read of READERS) {
				const found = read(note, draft);
				if (typeof found === "string") return found;
				if (found) return null;
			}
			const shown = note.replace(new RegExp(loop_spec_phrase.Sq, "g"), "`…`").slice(0, 80);
			if (/^\uE000/.test(note)) return "it holds more than one command; join them by && or write two bullets";
			return `"(${shown})" is no note a gate knows: ${NOTES}`;
		}
		function once(draft, what, note) {
			const earlier = draft.given.get(what);
			if (earlier !== undefined) return `"${earlier}" and "${note}" say two things about one`;
			draft.given.set(what, note);
			return true;
		}
		const readFlag = (note, draft) => {
			const words = note.toLowerCase();
			if (words === "optional" || words === "required") {
				draft.required = words === "required";
				return once(draft, "required", note);
			}
			if (/^held[- ]out$/.test(words)) {
				draft.heldOut = true;
				return true;
			}
			if (/^(?:(?:also |including |with )?external (?:ones|links)(?: too| as well)?|external)$/.test(words)) {
				draft.external = true;
				return true;
			}
			const base = /^(red|green|any) on (?:the )?base$/.exec(words)?.[1];
			if (base !== "red" && base !== "green" && base !== "any") return false;
			draft.onBase = base;
			return once(draft, "base", note);
		};
		const readDeadline = (note, draft) => {
			const words = note.toLowerCase().replace(/^(?:deadline|timeout|(?:for )?at most|within|up to):? /, "");
			const duration = (0, quantity.E9)(words);
			if (duration === null) return false;
			if (duration > MAX_DEADLINE_MS) return `"(${note})" is more than the six hours a job may run`;
			draft.deadlineMs = duration;
			return once(draft, "deadline", note);
		};
		const readNetwork = (note, draft) => {
			const words = note.toLowerCase();
			if (/^(?:(?:no|without) (?:the )?(?:network|internet)(?: access)?|offline)$/.test(words)) draft.network = "none";
			else if (!/^(?:(?:with |needs )?(?:the )?(?:network|internet)(?: access)?|online)$/.test(words)) return false;
			return once(draft, "network", note);
		};
		const ENVIRONMENT = /^(?:with |in )?(?:the )?(?:environment(?: variables?)?|env|variables?):? (.+)$/i;
		const readEnvironment = (note, draft) => {
			const list = ENVIRONMENT.exec(note)?.[1];
			if (list === undefined) return false;
			const variables = readVariables(list, draft.codes);
			if (typeof variables === "string") return variables;
			for (const [name, value] of Object.entries(variables)) {
				if (Object.hasOwn(draft.environment, name)) return `the variable ${name} has two values`;
				draft.environment[name] = value;
			}
			return true;
		};
		const readReportNote = (note, draft) => {
			const report = readReport(note, draft.codes);
			if (typeof report === "string") return report;
			if (report !== null) {
				draft.reports.push(report);
				return true;
			}
			const format = reportFormat(note);
			const last = draft.reports.pop();
			if (format === null || last === undefined) {
				if (last !== undefined) draft.reports.push(last);
				return false;
			}
			draft.reports.push({
				...last,
				format
			});
			return true;
		};
		const readNoiseNote = (note, draft) => {
			const noise = readNoise(note, draft.kind);
			if (noise === null || typeof noise === "string") return noise ?? false;
			draft.noise = noise;
			return once(draft, "noise", note);
		};
		const readMatcherNote = (note, draft) => {
			const paths = readMatchers(note, draft.codes);
			if (paths === null || typeof paths === "string") return paths ?? false;
			draft.matchers.push(...paths);
			return true;
		};
		const readThresholdNote = (note, draft) => {
			const thresholds = readThresholds(note, draft.kind);
			if (thresholds === null) return false;
			if (typeof thresholds === "string") return thresholds;
			for (const threshold of thresholds) {
				const at = draft.thresholds.findIndex(({ metric }) => metric === threshold.metric);
				const earlier = draft.thresholds[at];
				if (earlier === undefined) draft.thresholds.push(threshold);
				else if (earlier.atLeast !== null && threshold.atLeast !== null) return `${threshold.metric} has two thresholds`;
				else {
					draft.thresholds[at] = {
						metric: threshold.metric,
						atLeast: earlier.atLeast ?? threshold.atLeast,
						mayFall: earlier.mayFall && threshold.mayFall
					};
				}
			}
			return true;
		};
		const WRITES = new RegExp(`^(?:may )?(?:only )?(?:writes?|touch(?:es)?|generates?|changes?)(?: only)? (${loop_spec_phrase.Sq}(?:(?:,| and) ?${loop_spec_phrase.Sq})*)$`, "i");
		const readWrites = (note, draft) => {
			const list = WRITES.exec(note)?.[1];
			if (list === undefined) return false;
			const globs = readGlobList(list, draft.codes);
			if (typeof globs === "string") return globs;
			draft.mayWrite.push(...globs);
			return true;
		};
		const readInstallNote = (note, draft) => {
			const found = readInstall(note, draft.codes);
			if (found === null) return false;
			if (typeof found === "string") return found;
			const { command, scripts } = draft.install ?? {
				command: null,
				scripts: []
			};
			draft.install = {
				command: found.command ?? command,
				scripts: [...scripts, ...found.scripts]
			};
			return found.scripts.length > 0 ? true : once(draft, "install", note.replace(new RegExp(loop_spec_phrase.Sq, "g"), "`…`"));
		};
		const READERS = [
			readFlag,
			readDeadline,
			readNetwork,
			readEnvironment,
			readReportNote,
			readMatcherNote,
			readNoiseNote,
			readThresholdNote,
			readWrites,
			readInstallNote
		];
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/built-in-gates.js";
		const MAX_NAME = 100;
		const LIST = `(?<files>${loop_spec_phrase.Sq}(?:(?:, (?:and )?| and )${loop_spec_phrase.Sq})*)`;
		const SCOPE = /^(?:(?:the )?(?:diff|change|changes|patch) (?:stays?|remains?|is|are) (?:within|inside) (?:the )?(?:allowed|permitted) paths|no (?:forbidden|protected|frozen) (?:files?|paths?) (?:is |are )?(?:changed|touched|modified)|scope(?: check)?)$/i;
		const SECRETS = /^(?:no (?:secrets?|credentials?|keys?|tokens?)(?: (?:or|and) (?:secrets?|credentials?|keys?|tokens?))?(?: (?:is|are))?(?: (?:added|committed|introduced))?(?: (?:in|by|to) the (?:change|diff|candidate))?|secrets? (?:scan|check))$/i;
		const TROJAN_SOURCE = /^(?:no (?:hidden|invisible|misleading|look-?alike|bidirectional)(?:,? (?:or|and) (?:hidden|invisible|misleading|look-?alike|bidirectional))? characters?(?: (?:is|are))?(?: added)?(?: (?:in|to) (?:the )?(?:source|code|change))?|(?:no )?trojan source(?: check)?)$/i;
		const LINKS = new RegExp(`^(?:(?:the |all |every )?(?:(?:documentation|docs?|markdown|relative|internal) )?links?(?: and anchors?)?(?: in ${LIST})? (?:must )?(?:resolves?|works?|(?:is|are) (?:valid|intact|not broken))|no (?:broken|dead) links?(?: in ${LIST.replace("files", "more")})?)$`, "i");
		const SCHEMA_OF_FILES = new RegExp(`^(?:(?<name>[^\\uE000\\uE001:]{1,80}): ?)?(?:(?:all |the )?files (?:in|under|matching) )?${LIST} (?:(?:must )?match(?:es)?|(?:(?:must )?(?:(?:is|are|be) valid|validates?|conforms?) )?(?:against|with|to|by)) (?:the )?(?:schema )?(?<schema>${loop_spec_phrase.Sq})$`, "i");
		const SCHEMAS = /^(?:(?:the |all |every )?(?:(?:json|yaml|json and yaml|data|configuration) (?:files )?)?(?:schemas? |files )(?:validates?|(?:is|are) valid|match)(?: (?:against|by) (?:their|its) (?:own )?schemas?)?|schema validation)$/i;
		function readBuiltIn(phrase, position) {
			const { head, rest } = splitHead(phrase.text);
			const found = recognise(head, phrase.codes);
			if (found === null) return null;
			if (typeof found === "string") return { reason: found };
			const notes = readNotes(rest, phrase.codes, found.check.kind);
			if (typeof notes === "string") return { reason: notes };
			const refused = refuseNotes(notes, found.check);
			if (refused !== null) return { reason: refused };
			const { external, onBase: _onBase, ...more } = notes;
			const builtIn = found.check.kind === "links" ? {
				...found.check,
				external
			} : found.check;
			return { meaning: {
				kind: "gate",
				check: {
					name: found.name,
					kind: builtIn.kind,
					command: null,
					builtIn,
					...more,
					onBase: "any",
					position
				}
			} };
		}
		function splitHead(text) {
			const end = /[(;]|,(?! ?(?:and |or )?\uE000| (?:or|and) \w+ characters)/.exec(text)?.index ?? text.length;
			return {
				head: text.slice(0, end).trim(),
				rest: text.slice(end)
			};
		}
		function recognise(head, codes) {
			const name = nameOf(head, codes);
			if (SCOPE.test(head)) return {
				name,
				check: { kind: "scope" }
			};
			if (SECRETS.test(head)) return {
				name,
				check: { kind: "secrets" }
			};
			if (TROJAN_SOURCE.test(head)) return {
				name,
				check: { kind: "trojan-source" }
			};
			if (SCHEMAS.test(head)) return {
				name,
				check: {
					kind: "schema",
					files: [],
					schema: null
				}
			};
			const links = LINKS.exec(head)?.groups;
			if (links !== undefined) {
				const files = readGlobList(links.files ?? links.more ?? "", codes);
				return typeof files === "string" ? files : {
					name,
					check: {
						kind: "links",
						files,
						external: false
					}
				};
			}
			const pair = SCHEMA_OF_FILES.exec(head)?.groups;
			if (pair === undefined) return null;
			const files = readGlobList(pair.files ?? "", codes);
			if (typeof files === "string") return files;
			const schema = readGlobList(pair.schema ?? "", codes);
			if (typeof schema === "string") return schema;
			const path = schema[0] ?? "";
			if (/[*?[\]{}()]/.test(path)) return `\`${path}\` is not the path of one schema`;
			return {
				name: pair.name?.trim() ?? name,
				check: {
					kind: "schema",
					files,
					schema: path
				}
			};
		}
		function nameOf(head, codes) {
			return head.replace(new RegExp(loop_spec_phrase.Sq, "g"), (mark) => codes[Number(/\d+/.exec(mark)?.[0])] ?? "").slice(0, MAX_NAME);
		}
		function refuseNotes(notes, check) {
			const always = check.kind === "scope" || check.kind === "secrets" || check.kind === "trojan-source";
			if (always && !notes.required) return "it is part of every judgement, so it can’t be optional";
			if (notes.external && check.kind !== "links") return "only links have external ones";
			const idle = [
				[notes.heldOut, "held out"],
				[notes.onBase !== null, "an answer on the base"],
				[Object.keys(notes.environment).length > 0, "an environment"],
				[notes.reports.length > 0, "a report"],
				[notes.thresholds.length > 0, "a threshold"],
				[notes.mayWrite.length > 0, "files to write"],
				[notes.install !== null, "an installation"]
			];
			const stray = idle.find(([is]) => is);
			return stray === undefined ? null : `the suite carries it out itself, without a command, so "${stray[1]}" says nothing`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/fixer.js";
		const FIXER = /(?:[,;]| and)? ?(?:auto-?)?fix(?:ed)? (?:with|by|using) \uE000(\d+)\uE001/i;
		function takeFixer(phrase) {
			const found = FIXER.exec(phrase.text);
			if (found === null || found[1] === "0") return null;
			const text = `${phrase.text.slice(0, found.index)}${phrase.text.slice(found.index + found[0].length)}`.trim();
			return {
				phrase: {
					...phrase,
					text
				},
				command: phrase.codes[Number(found[1])] ?? ""
			};
		}
		function withFixer(reading, command) {
			if (reading === null || !("meaning" in reading) || reading.meaning.kind !== "gate") return reading;
			if (command === "") return { reason: "its fixer is empty" };
			if (reading.meaning.check.fix !== undefined) return { reason: "it names two fixers; join them by &&" };
			return { meaning: {
				kind: "gate",
				check: {
					...reading.meaning.check,
					fix: command
				}
			} };
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/gates.js";
		const gates_MAX_NAME = 100;
		const KINDS = [
			["acceptance", /\b(?:acceptance|held[- ]?out)\b/i],
			["schema", /\bschemas?\b/i],
			["links", /\blinks?\b/i],
			["generated", /\b(?:generated|codegen|up[- ]to[- ]date|drift)\b/i],
			["coverage", /\b(?:coverage|covered)\b/i],
			["eval", /\b(?:evals?|evaluations?|golden|promptfoo)\b/i],
			["type", /\b(?:types?|typecheck(?:ing)?|type[- ]?check|tsc|mypy|pyright)\b/i],
			["lint", /\b(?:lint(?:ing|er|s)?|format(?:ting|ted)?|style|eslint|biome|prettier|ruff|clippy)\b/i],
			["build", /\b(?:builds?|compiles?|compilation|bundle)\b/i],
			["test", /\b(?:tests?|specs?|unit|integration|e2e|end[- ]to[- ]end|vitest|jest|pytest|mocha)\b/i]
		];
		const SHAPE = new RegExp(`^(?<name>[^\\uE000\\uE001()]*?)(?: ?[:=–—-])? ?${loop_spec_phrase.Sq}(?<rest>.*)$`);
		function readGate(phrase, position) {
			const fixer = takeFixer(phrase);
			if (fixer !== null) return withFixer(readGate(fixer.phrase, position), fixer.command);
			const builtIn = readBuiltIn(phrase, position);
			if (builtIn !== null) return builtIn;
			const shape = SHAPE.exec(phrase.text)?.groups;
			if (phrase.codes.length === 0 || shape === undefined) {
				return { reason: `it has no command; write it like "${exampleFor(phrase.text)}"` };
			}
			const rest = (shape.rest ?? "").trim();
			if (rest !== "" && !/^[(,;]/.test(rest)) {
				return { reason: rest.includes("") ? "it holds more than one command; join them by && or write two bullets" : "a gate is a name, a colon, its command in backticks, and notes behind commas or in brackets, nothing else" };
			}
			const command = (phrase.codes[0] ?? "").trim();
			if (command === "") return { reason: "its command is empty" };
			const name = ((shape.name ?? "").trim() || command).slice(0, gates_MAX_NAME);
			const kind = guessKind((shape.name ?? "").trim() || command);
			const notes = readNotes(rest, phrase.codes, kind);
			if (typeof notes === "string") return { reason: notes };
			if (notes.external) return { reason: "a command follows the links that it likes; only the suite knows \"external\"" };
			const { external: _external, onBase, ...more } = notes;
			return { meaning: {
				kind: "gate",
				check: {
					name,
					kind,
					command,
					builtIn: null,
					...more,
					onBase: onBase ?? (kind === "acceptance" ? "red" : "green"),
					position
				}
			} };
		}
		function exampleFor(text) {
			const kind = guessKind(text);
			if (kind === "test") return "tests: `npm test`";
			if (kind === "generated") return "generated: `npm run generate`, writes `dist/**`";
			if (kind === "coverage") return "coverage: `npm run coverage`, report coverage/lcov.info, at least 80 % lines";
			return `${kind}: \`npm run ${kind}\``;
		}
		function guessKind(name) {
			return KINDS.find(([, form]) => form.test(name))?.[0] ?? "command";
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/labels.js";
		const IS = "(?:is|are|be|was|were|must be|has been|have been)";
		const labels_FORMS = [
			new RegExp(`^(?:only )?(?:${SUBJECT} )?(?:${IS} )?(?<not>not )?label+ed(?: with| as)?:? (?<list>.+)$`, "i"),
			new RegExp(`^(?:${SUBJECT} )?(?:(?<not>has no|have no|does not have|do not have|does not carry|lacks|without) |(?:must )?(?:has|have|carries|carry|bears|with) )(?:the |a |an )?labels? (?<list>.+)$`, "i"),
			new RegExp(`^(?:${SUBJECT} )?(?:(?<not>has no|have no|does not have|do not have|does not carry|lacks|without) |(?:must )?(?:has|have|carries|carry|bears|with) )(?:the |a |an )?(?<list>.+?) labels?$`, "i"),
			/^(?<not>no )?labels?(?:(?: is| are| includes?)|:)? (?<list>.+)$/i
		];
		const MAX_LABEL = 50;
		function readLabels(phrase) {
			for (const form of labels_FORMS) {
				const groups = form.exec(phrase.text)?.groups;
				if (groups?.list !== undefined) return readNames(groups.list, groups.not !== undefined, phrase);
			}
			return null;
		}
		function readNames(text, negated, phrase) {
			const [, quantifier, rest = text] = /^(any of|one of|either|all of|both) (?:the )?(.+)$/i.exec(text) ?? [];
			const list = (0, loop_spec_phrase.ry)(rest);
			if (list === null) return { reason: "the labels are joined by both \"and\" and \"or\"; write two bullets" };
			const labels = [];
			for (const part of list.parts) {
				const label = readName(part, phrase);
				if (label === null) return { reason: `it is not clear where the label ends; write it in backticks, like \`${LIKE}\`` };
				if (label.length > MAX_LABEL) return { reason: `GitHub's labels have at most ${MAX_LABEL} characters` };
				labels.push(label);
			}
			const joint = quantifier === undefined ? list.joint : /^(?:all of|both)$/i.test(quantifier) ? "and" : "or";
			if (labels.length > 1 && joint === null) return { reason: "say whether all or one of these labels: join them by \"and\" or \"or\"" };
			const match = labels.length > 1 && joint === "or" ? "any" : "all";
			return { meaning: {
				kind: "labels",
				labels,
				match,
				negated
			} };
		}
		const LIKE = "good first issue";
		function readName(part, phrase) {
			const code = new RegExp(`^(?:the label )?${loop_spec_phrase.Sq}$`, "i").exec(part);
			if (code !== null) return phrase.codes[Number(/\d+/.exec(part)?.[0])] || null;
			const quoted = /^"([^"]+)"$|^'([^']+)'$/.exec(part);
			if (quoted !== null) return quoted[1] ?? quoted[2] ?? null;
			return /^[^\s,"'`\uE000\uE001]+$/.test(part) ? part : null;
		}
		var live_probe = __webpack_require__(58028);
		var live_rules = __webpack_require__(37373);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/live-expectation.js";
		const CONTAINS = new RegExp(`^(?:(?:the |its )?(?:body|answer) )?(?:contains|includes|holds) (?<code>${loop_spec_phrase.Sq})$`, "i");
		const EQUALS = new RegExp(`^(?:json )?(?:at )?(?<at>${loop_spec_phrase.Sq}) (?:is|equals|=) (?<code>${loop_spec_phrase.Sq})$`, "i");
		const FIGURE = new RegExp(`^(?:the )?(?:number|figure|value|count)(?: (?:at|in) (?<at>${loop_spec_phrase.Sq}))? (?:is )?(?<bound>at most|not above|no more than|≤|<=|at least|not below|no less than|≥|>=) (?<baseline>[\\d.,]+)(?: ?(?:ms|s|%))?(?: ?(?:×|x|\\*|times) ?(?<factor>[\\d.]+))?$`, "i");
		const VERSION = new RegExp(`^(?:the )?(?:version|revision|commit|sha) (?:(?:is )?in )?(?:the )?(?:(?<body>body)|header (?<header>${loop_spec_phrase.Sq})|(?:json )?at (?<at>${loop_spec_phrase.Sq}))$`, "i");
		function readExpectation(note, codes) {
			const codeOf = (mark) => codes[Number(/\d+/.exec(mark ?? "")?.[0])] ?? "";
			const contains = CONTAINS.exec(note)?.groups;
			if (contains !== undefined) return readText(codeOf(contains.code));
			const equals = EQUALS.exec(note)?.groups;
			if (equals !== undefined) {
				const value = codeOf(equals.code);
				if (value === "") return "the value that it must be is empty";
				return withPointer(codeOf(equals.at), (pointer) => ({
					kind: "equals",
					pointer,
					value
				}));
			}
			const figure = FIGURE.exec(note)?.groups;
			if (figure !== undefined) return readFigure(figure, figure.at === undefined ? null : codeOf(figure.at));
			const version = VERSION.exec(note)?.groups;
			if (version === undefined) return null;
			if (version.body !== undefined) return {
				kind: "version",
				from: "body",
				name: null
			};
			if (version.header !== undefined) return {
				kind: "version",
				from: "header",
				name: codeOf(version.header)
			};
			return withPointer(codeOf(version.at), (name) => ({
				kind: "version",
				from: "pointer",
				name
			}));
		}
		function readText(text) {
			if (text.replace(/[\s\p{P}\p{S}]/gu, "").length < 2) return `nearly every answer holds \`${text.slice(0, 20)}\`, so it proves nothing`;
			return {
				kind: "contains",
				text
			};
		}
		function readFigure(groups, pointer) {
			const baseline = (0, quantity.$J)(groups.baseline ?? "");
			const factor = groups.factor === undefined ? 1 : (0, quantity.$J)(groups.factor);
			if (baseline === null || factor === null || factor <= 0) return "its baseline is no number";
			const bound = /most|above|more|≤|<=/i.test(groups.bound ?? "") ? "at-most" : "at-least";
			if (bound === "at-least" && baseline * factor <= 0) return "every count is at least 0, so it proves nothing";
			if (bound === "at-most" && factor > 10) return "more than ten times its baseline is no bound";
			const figure = {
				kind: "figure",
				bound,
				baseline,
				factor
			};
			if (pointer === null) return {
				...figure,
				pointer
			};
			return withPointer(pointer, (at) => ({
				...figure,
				pointer: at
			}));
		}
		function withPointer(pointer, make) {
			return /^(?:\/[^/]{1,200}){1,20}$/.test(pointer) ? make(pointer) : `\`${pointer.slice(0, 80)}\` is no JSON pointer, like \`/latency/p95\``;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/live-refusals.js";
		const ALWAYS_GREEN = /(?:\|\||;|&&?|\n)\s*(?:true|:|exit 0|echo\b[^|&;]*|printf\b[^|&;]*)\s*(?:#.*)?$/;
		const ONLY_WORDS = /^\s*(?:true|:|exit 0|echo\b[^|&;<>`$]*|printf\b[^|&;<>`$]*)\s*$/;
		const IGNORES = /\bset \+e\b|\bset \+o pipefail\b|\|\|\s*(?:true|:)\b|--pass-with-no-tests\b|--passWithNoTests\b|--exit-zero\b/;
		const COUNTS_ABSENCE = /(?:^|[|;&]\s*|!\s*)e?grep\s+(?:-[a-zA-Z]*v|--invert-match)|(?:^|[;&|]\s*)!\s/;
		function refuseCommand(command) {
			if (command.trim() === "") return "its command is empty";
			if (ONLY_WORDS.test(command)) return "it only says something, so it can’t fail";
			if (ALWAYS_GREEN.test(command) || IGNORES.test(command)) return "its end succeeds whatever happened before, so it can’t fail";
			if (COUNTS_ABSENCE.test(command)) return "the absence of something is not a proof; look for what must be there";
			return /&\s*$/.test(command.replace(/&&\s*$/, "")) ? "it runs in the background, so nobody sees how it ended" : null;
		}
		function refuseReplay(probe) {
			const { send, look, cleanUp, expect, prints } = probe;
			for (const step of [
				send,
				look,
				...cleanUp === null ? [] : [cleanUp]
			]) {
				const reason = step.kind === "command" ? refuseCommand(step.command) : null;
				if (reason !== null) return reason;
			}
			if (send.kind === "request" && send.request.method === "GET") return "a GET sends no event; use POST or PUT";
			if (look.kind === "request" && look.request.method !== "GET") return "looking for the effect is a GET";
			if (!namesReplay(send)) return `what is sent does not bear the replay's own id; ${HOW}`;
			const texts = expect.map((one) => "text" in one ? one.text : "value" in one ? one.value : "");
			const looks = look.kind === "command" ? namesReplay(look) : [look.request.url, ...texts].some((text) => text.includes("{id}"));
			if (!looks) return `it could find an event that was there before; ${HOW}`;
			if (look.kind === "request") {
				if (prints !== null) return "an answer has a body; write \"body contains …\"";
				return expect.length === 0 ? "it does not say what must have arrived; add \"body contains `{id}`\"" : null;
			}
			return expect.length > 0 ? "a command prints; it has no body" : null;
		}
		const HOW = "put `{id}` into the request, or `$LOOP_REPLAY_ID` into the command";
		function namesReplay(step) {
			if (step.kind === "command") return /\$\{?LOOP_REPLAY_ID\b/.test(step.command);
			const { url, body, headers } = step.request;
			return [
				url,
				body ?? "",
				...Object.values(headers)
			].some((text) => text.includes("{id}"));
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/live-request.js";
		const REQUEST = /^(GET|POST|PUT|DELETE) +(\S{1,2000})$/;
		const VARIABLE = /^[A-Z][A-Z0-9_]{0,99}$/;
		const live_request_OURS = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|LOOP|GIT|LD|DYLD|NODE)_|^(?:PATH|HOME|CI|SHELL|USER|BASH_ENV|ENV)$/;
		const live_request_SECRET_VALUE = /(?:gh[pousr]_|github_pat_|sk-|AKIA|ASIA|AIza|xox[abeoprs]-|glpat-|npm_|eyJ[\w-]+\.)[\w-]{8,}/;
		const METADATA = /^(?:169\.254\.\d+\.\d+|metadata(?:\.google\.internal)?|\[fd00:ec2::254\]|100\.100\.100\.200)$/i;
		const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
		function looksLikeRequest(code) {
			return /^[A-Z]{3,7} +https?:/i.test(code) || /^https?:\/\//i.test(code);
		}
		function readRequest(code, headers) {
			const [, method = "", url = ""] = REQUEST.exec(code.trim()) ?? [];
			if (method === "") return `\`${code.slice(0, 80)}\` is no request; write it like \`GET https://example.com/health\``;
			const reason = refuseUrl(url, Object.keys(variablesOf(headers)).length > 0);
			if (reason !== null) return reason;
			return {
				method,
				url,
				headers,
				body: null
			};
		}
		function refuseUrl(url, carriesSecret) {
			const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
			if (host === "") return `\`${url.slice(0, 80)}\` is no address; only http and https are asked`;
			if (/[{}$]/.test(host)) return "the host of an address stands as it is; only its path and query take `{sha}` and `{id}`";
			if (host.includes("@")) return "an address holds no name or password; send them in a header that names a variable";
			let parsed;
			try {
				parsed = new URL(url.replace(/\{(?:sha|id)\}/g, "0"));
			} catch {
				return `\`${url.slice(0, 80)}\` is no address`;
			}
			if (/\$[A-Z{]/.test(url)) return "nothing of the environment goes into an address; send it in a header";
			if (live_request_SECRET_VALUE.test(url)) return "it holds what looks like a secret; name a variable of the job in a header";
			if (METADATA.test(parsed.hostname)) return "the metadata service of a cloud is never asked";
			if (carriesSecret && parsed.protocol === "http:" && !LOCAL.test(parsed.hostname)) {
				return "a secret goes over https alone";
			}
			return null;
		}
		function readHeader(code) {
			const [, name = "", value = ""] = /^([A-Za-z][A-Za-z0-9-]{0,60}): *(\S.{0,300})$/.exec(code) ?? [];
			if (name === "") return `\`${code.slice(0, 80)}\` is no header; write it like \`Authorization: Bearer $PROBE_TOKEN\``;
			if (/^(?:host|content-length|transfer-encoding|connection|cookie)$/i.test(name)) return `the header ${name} is not a probe's to set`;
			if (live_request_SECRET_VALUE.test(value)) return "a secret is named, like `$PROBE_TOKEN`, and never written into the spec";
			if (/[^\x20-\x7e]/.test(value)) return `the header ${name} holds characters that no header has`;
			const wrong = Object.keys(variablesOf({ [name]: value })).find((variable) => refuseVariable(variable) !== null);
			return wrong === undefined ? {
				name,
				value
			} : refuseVariable(wrong) ?? "";
		}
		function variablesOf(headers) {
			const names = Object.values(headers).flatMap((value) => [...value.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)]);
			return Object.fromEntries(names.map(([, name]) => [name ?? "", true]));
		}
		function refuseVariable(name) {
			if (!VARIABLE.test(name)) return `\`${name.slice(0, 80)}\` is not the name of a variable, like \`PROBE_TOKEN\``;
			return live_request_OURS.test(name) ? `the variable ${name} is the runner's own and no probe's` : null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/live-probe.js";
		const live_probe_NAMED = /^(?<name>[^\uE000\uE001:]{1,80}): ?(?<rest>.*)$/;
		const ANSWERS = "(?:→|->|=>|answers|returns|gives|is)";
		const HTTP = new RegExp(`^(?<code>${loop_spec_phrase.Sq})(?: ?${ANSWERS} ?(?:status )?(?<status>[1-5]\\d\\d))?$`, "i");
		const DEPLOYMENT = new RegExp(`^(?:the )?deployment (?:to |in |of )?(?<code>${loop_spec_phrase.Sq}) (?:is successful|succeeds|succeeded|is live|is active)$`, "i");
		const WORKFLOW = new RegExp(`^(?:the )?workflow (?<code>${loop_spec_phrase.Sq}) (?:passes|passed|succeeds|succeeded|is green)$`, "i");
		const SEND = new RegExp(`^send (?:by )?(?<code>${loop_spec_phrase.Sq})(?: with (?<body>${loop_spec_phrase.Sq}))?$`, "i");
		const EXPECT = new RegExp(`^(?:then )?expect (?<code>${loop_spec_phrase.Sq})(?: ?${ANSWERS} ?(?:status )?(?<status>[1-5]\\d\\d))?$`, "i");
		const CLEAN_UP = new RegExp(`^(?:(?:and )?clean(?:s|ed)? up (?:by|with) (?<code>${loop_spec_phrase.Sq})|nothing to clean up)$`, "i");
		const PRINTS = new RegExp(`^(?:it )?prints (?<code>${loop_spec_phrase.Sq})$`, "i");
		const WITHIN = /^within (?:at most )?(?<duration>.+)$/i;
		const HEADER = new RegExp(`^(?:with )?(?:the )?header (?<code>${loop_spec_phrase.Sq})$`, "i");
		const live_probe_SECRETS = new RegExp(`^(?:with )?(?:the )?(?:secrets?|variables?) (?<list>${loop_spec_phrase.Sq}(?:(?:,| and) ?${loop_spec_phrase.Sq})*)$`, "i");
		function readLiveProbe(phrase, position) {
			const { name, rest } = live_probe_NAMED.exec(phrase.text)?.groups ?? {};
			if (name === undefined || rest === undefined || (0, live_rules.Ss)(name) === "") return { reason: live_probe_SHAPE };
			const [head = "", ...parts] = rest.split(/[,;]/).map((part) => part.trim());
			const notes = live_probe_readNotes(parts, phrase.codes);
			if (typeof notes === "string") return { reason: notes };
			const secrets = [...new Set([...notes.secrets, ...Object.keys(variablesOf(notes.headers))])];
			const source = {
				name: name.trim(),
				deadlineMs: notes.deadlineMs,
				secrets,
				position
			};
			const probe = readHead(head, phrase.codes, notes, source);
			return typeof probe === "string" ? { reason: probe } : { meaning: {
				kind: "live-probe",
				probe
			} };
		}
		const live_probe_SHAPE = "a probe is a name, a colon, and what is asked; write it like \"health: `GET https://example.com/version` → 200, body contains `{sha}`, within 2 minutes\"";
		function readHead(head, codes, notes, source) {
			const codeOf = (mark) => codes[Number(/\d+/.exec(mark ?? "")?.[0])] ?? "";
			const environment = DEPLOYMENT.exec(head)?.groups?.code;
			if (environment !== undefined) return bare(notes) ?? {
				...source,
				kind: "deployment",
				environment: codeOf(environment)
			};
			const workflow = WORKFLOW.exec(head)?.groups?.code;
			if (workflow !== undefined) {
				const file = codeOf(workflow).replace(/^\.github\/workflows\//, "");
				if (!/^[\w.-]+\.ya?ml$/.test(file)) return `\`${file.slice(0, 80)}\` is no workflow file, like \`smoke.yml\``;
				return bare(notes) ?? {
					...source,
					kind: "workflow",
					workflow: file
				};
			}
			const send = SEND.exec(head)?.groups;
			if (send !== undefined) return readReplay(codeOf(send.code), send.body === undefined ? null : codeOf(send.body), notes, source);
			const asked = HTTP.exec(head)?.groups;
			if (asked === undefined) return live_probe_SHAPE;
			const code = codeOf(asked.code);
			if (notes.look !== null || notes.cleanUp !== null) return "only what is sent is expected and cleaned up";
			if (looksLikeRequest(code)) return readHttp(code, asked.status, notes, source);
			if (asked.status !== undefined) return "a command has no status; its exit code decides";
			if (notes.expect.length > 0 || Object.keys(notes.headers).length > 0) return "a command prints; it has no body and no header";
			return refuseCommand(code) ?? {
				...source,
				kind: "command",
				command: code,
				prints: notes.prints
			};
		}
		function readHttp(code, status, notes, source) {
			const request = readRequest(code, notes.headers);
			if (typeof request === "string") return request;
			if (request.method !== "GET") return "a probe looks and changes nothing; what writes is \"send …, expect …, clean up by …\"";
			if (status === undefined) return "it names no status, like \"→ 200\"";
			if (notes.prints !== null) return "an answer has a body; write \"body contains …\"";
			if (notes.expect.length === 0) {
				return "it only asks whether something answers; say what the body must hold, like \"body contains `ok`\"";
			}
			if (notes.secrets.length > 0) return "a request sends a variable in a header, like \"header `Authorization: Bearer $PROBE_TOKEN`\"";
			return {
				...source,
				kind: "http",
				request,
				status: Number(status),
				expect: notes.expect
			};
		}
		function readReplay(code, body, notes, source) {
			if (notes.look === null) return "it says what is sent and not what to expect; add \"expect `GET …` → 200, body contains `{id}`\"";
			if (notes.cleanUp === null) return "it does not say how to clean up; add \"clean up by `…`\", or \"nothing to clean up\"";
			const steps = [stepOf(code, notes, body), stepOf(notes.look.code, notes, null)];
			const cleanUp = notes.cleanUp.code === null ? null : stepOf(notes.cleanUp.code, notes, null);
			const wrong = [...steps, cleanUp].find((step) => typeof step === "string");
			if (typeof wrong === "string") return wrong;
			const [send, look] = steps;
			const { expect, prints } = notes;
			const probe = {
				...source,
				kind: "replay",
				send,
				look,
				status: notes.look.status,
				expect,
				prints,
				cleanUp
			};
			return refuseReplay(probe) ?? probe;
		}
		function stepOf(code, notes, body) {
			if (!looksLikeRequest(code)) return body === null ? {
				kind: "command",
				command: code
			} : "a command is sent without a body";
			const request = readRequest(code, notes.headers);
			return typeof request === "string" ? request : {
				kind: "request",
				request: {
					...request,
					body
				}
			};
		}
		function bare({ headers, secrets, expect, prints, look, cleanUp }) {
			const idle = Object.keys(headers).length + secrets.length + expect.length > 0 || prints !== null || look !== null;
			return idle || cleanUp !== null ? "GitHub itself says how it went; only a deadline can be added" : null;
		}
		function live_probe_readNotes(parts, codes) {
			const notes = {
				deadlineMs: live_probe.T2.standard,
				headers: {},
				secrets: [],
				expect: [],
				prints: null,
				look: null,
				cleanUp: null
			};
			for (const part of parts) {
				const reason = live_probe_readNote(part.replace(/^and /i, ""), codes, notes);
				if (reason !== null) return reason;
			}
			return notes;
		}
		function live_probe_readNote(part, codes, notes) {
			const codeOf = (mark) => codes[Number(/\d+/.exec(mark ?? "")?.[0])] ?? "";
			const within = WITHIN.exec(part)?.groups?.duration;
			if (within !== undefined) return live_probe_readDeadline(within, notes);
			const header = HEADER.exec(part)?.groups?.code;
			if (header !== undefined) return addHeader(codeOf(header), notes);
			const secrets = live_probe_SECRETS.exec(part)?.groups?.list;
			if (secrets !== undefined) return addSecrets([...secrets.matchAll(/\uE000(\d+)/g)].map(([, at]) => codes[Number(at)] ?? ""), notes);
			const prints = PRINTS.exec(part)?.groups?.code;
			if (prints !== undefined) return keep(codeOf(prints) !== "", "what it must print is empty", () => {
				notes.prints = codeOf(prints);
			});
			const look = EXPECT.exec(part)?.groups;
			if (look !== undefined) return keep(notes.look === null, "it expects two things; write two bullets", () => {
				notes.look = {
					code: codeOf(look.code),
					status: Number(look.status ?? 200)
				};
			});
			const cleanUp = CLEAN_UP.exec(part)?.groups;
			if (cleanUp !== undefined) return keep(notes.cleanUp === null, "it cleans up twice", () => {
				notes.cleanUp = { code: cleanUp.code === undefined ? null : codeOf(cleanUp.code) };
			});
			const expectation = readExpectation(part, codes);
			if (expectation === null) return `"${part.replace(/[\uE000\uE001]/g, "`").slice(0, 80)}" is no note of a probe`;
			if (typeof expectation === "string") return expectation;
			notes.expect.push(expectation);
			return null;
		}
		function keep(fits, reason, take) {
			if (!fits) return reason;
			take();
			return null;
		}
		function live_probe_readDeadline(duration, notes) {
			const deadlineMs = (0, quantity.E9)(duration);
			if (deadlineMs === null) return `"${duration.slice(0, 40)}" is no time, like "30s" or "5 minutes"`;
			return keep(deadlineMs <= live_probe.T2.most, "no job waits longer than an hour for a probe", () => {
				notes.deadlineMs = deadlineMs;
			});
		}
		function addHeader(code, notes) {
			const header = readHeader(code);
			if (typeof header === "string") return header;
			notes.headers[header.name] = header.value;
			return null;
		}
		function addSecrets(names, notes) {
			const reason = names.map(refuseVariable).find((one) => one !== null);
			if (reason !== undefined && reason !== null) return reason;
			notes.secrets.push(...names);
			return null;
		}
		var ratchet_count = __webpack_require__(80649);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/ratchet.js";
		const COUNTS = [
			["suppressions", /^(?:the )?(?:number of )?(?:lint |linter )?suppressions$/i],
			["skipped-tests", /^(?:the )?(?:number of )?(?:skipped|disabled|focused) tests$/i],
			["type-escapes", /^(?:the )?(?:number of )?type[- ]escapes$/i]
		];
		const FALL = /^(?<list>.{1,120}?) (?:may|can|must) (?:only fall|only go down|never rise|not rise|rise by (?:at most|no more than|up to) (?<rise>[-\w.,]{1,20})(?: (?:per|in a|in one) change)?)$/i;
		const RECORD = /^(?:each|every) (?:fixed failure|fix|fixed bug|new test|change) (?:leaves|becomes|adds) (?:a |its )?guards?(?: behind)?$/i;
		const RETIRE = new RegExp(`^(?:retired? guards?|guards? retired|let go(?: of)? guards?):? (?<list>${loop_spec_phrase.Sq}.*)$`, "i");
		const GOLDEN = new RegExp(`^(?:the )?golden (?:sets?|cases|datasets?)(?: is| are| in)?:? (?<list>[^,(]*${loop_spec_phrase.Sq}(?:(?:, and|,| and) ?${loop_spec_phrase.Sq})*)$`, "i");
		const readRatchet = (phrase) => {
			const fall = FALL.exec(phrase.text)?.groups;
			if (fall?.list !== undefined) return readCounts(fall.list, fall.rise);
			if (RECORD.test(phrase.text)) return { meaning: { kind: "record-guards" } };
			const retired = RETIRE.exec(phrase.text)?.groups?.list;
			if (retired !== undefined) return readRetired(phrase);
			const golden = GOLDEN.exec(phrase.text)?.groups?.list;
			if (golden === undefined) return null;
			const globs = readGlobs(golden, phrase);
			if (globs === null) return null;
			return typeof globs === "string" ? { reason: globs } : { meaning: {
				kind: "golden-set",
				globs
			} };
		};
		function readCounts(text, rise) {
			const parts = (0, loop_spec_phrase.ry)(text)?.parts ?? [];
			const counts = parts.map((part) => COUNTS.find(([, form]) => form.test(part))?.[0]);
			const known = counts.filter((count) => count !== undefined);
			if (known.length === 0) return null;
			if (known.length < counts.length) return { reason: `what may only fall is one of ${ratchet_count.F.join(", ")}` };
			const limit = rise === undefined ? 0 : (0, quantity.$J)(rise);
			if (limit === null || !Number.isSafeInteger(limit)) return { reason: `"${rise}" is not a whole number` };
			return { meaning: {
				kind: "ratchet",
				counts: [...new Set(known)],
				rise: limit
			} };
		}
		function readRetired({ codes }) {
			const stranger = codes.find((code) => !/^g-[0-9a-f]{12}$/.test(code));
			if (stranger !== undefined) return { reason: `\`${stranger.slice(0, 40)}\` is no id of a guard, like \`g-0123456789ab\`` };
			return { meaning: {
				kind: "retire-guards",
				guards: [...new Set(codes)]
			} };
		}
		var remediation = __webpack_require__(42631);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/remediation.js";
		const CLASSES = [
			["lint", /^(?:lint|linting|format(?:ting)?|style)$/],
			["type", /^types?$/],
			["test", /^tests?$/],
			["eval", /^evals?$/],
			["build", /^(?:build|compile)$/],
			["scope", /^scope$/],
			["policy", /^policy$/],
			["config", /^config(?:uration)?$/],
			["environment", /^(?:environment|environmental)$/],
			["unknown", /^(?:unknown|other)$/]
		];
		const FAULT = /^(.+?) (?:violations?|errors?|failures?|findings?|regressions?|problems?)$/;
		const DIAGNOSES = /^(?:diagnose(?: it)?|trace (?:it )?to (?:its |the )?root cause|(?:identify|find) (?:the )?(?:root cause|lever))$/;
		const STEPS = [
			["fix", /^(?:auto-?fix|fix(?: it)?)(?: (?:with|by) (?:its own|its|the|a) (?:own )?fixer)?$/],
			["again", /^(?:then )?(?:re-?run|judge again)$/],
			["propose", /^propose(?: an?)?(?: fix| remediation| change)?$/],
			["retry", /^retry(?: (?:within limits|once|twice|(?:up to )?[\w-]+ times))?$/],
			["escalate", /^(?:then )?(?:escalate|ask a person)$/]
		];
		const REVIEWS = [
			["no", /^(?:no|no (?:person|human|(?:human )?review)|no human review required)$/],
			["depends", /^(?:depends|depends on (?:the )?scope|(?:a person|human review) depending on (?:the )?scope)$/],
			["yes", /^(?:yes|a person|(?:with )?human review|human review required)$/]
		];
		const FIXABLE = new Set([
			"lint",
			"type",
			"build"
		]);
		const NOBODYS = new Set([
			"scope",
			"policy",
			"config",
			"unknown"
		]);
		const LIMIT = /^(?:(?:max(?:imum)?(?: number of)?|at most|up to|no more than) )?(?<first>[\w-]+ )?fix(?:es)?(?: attempts)? per (?:pull request|PR)(?::| is| of)? ?(?<last>[\w-]+)?$/i;
		const readRemediation = (phrase) => remediation_readLimit(phrase) ?? readRule(phrase);
		function remediation_readLimit({ text }) {
			const found = LIMIT.exec(text)?.groups;
			if (found === undefined) return null;
			const max = (0, quantity.zq)((found.first ?? found.last ?? "").trim());
			if (max === null || max > 20) return { reason: "fixes per pull request are a number up to 20" };
			return { meaning: {
				kind: "fix-limit",
				max
			} };
		}
		function readRule({ text }) {
			const [, name = "", said = ""] = /^([^:]{1,60}): ?(.+)$/.exec(text) ?? [];
			const failureClass = classOf(name);
			if (failureClass === null) return null;
			let action = null;
			let humanReview = null;
			let retries = 0;
			for (const part of partsOf(said)) {
				const step = STEPS.find(([, form]) => form.test(part))?.[0];
				const review = REVIEWS.find(([, form]) => form.test(part))?.[0];
				if (DIAGNOSES.test(part) || step === "again") continue;
				if (step === "retry") retries = retriesOf(part);
				if (step !== undefined && !(action === "retry" && step === "escalate")) {
					if (action !== null) return { reason: `it says both ${action} and ${step}` };
					action = step;
				} else if (review !== undefined) humanReview = review;
				else if (step === undefined) return { reason: `"${part.slice(0, 60)}" is none of: ${remediation_WORDS}` };
			}
			return judge(failureClass, action, {
				humanReview,
				retries
			});
		}
		function judge(failureClass, action, said) {
			if (action === null) return { reason: `it names no action: ${remediation_WORDS}` };
			if (action === "fix" && !FIXABLE.has(failureClass)) {
				return { reason: `a ${failureClass} failure has no deterministic fix; propose one, or escalate` };
			}
			if (action === "retry" !== (failureClass === "environment") && action !== "escalate") {
				return { reason: "only a failure of the environment is retried, and nothing else is done about one" };
			}
			if (NOBODYS.has(failureClass) && (action !== "escalate" || said.humanReview === "no")) {
				return { reason: `a ${failureClass} failure is a person’s: escalate` };
			}
			if (said.retries > 10) return { reason: "more than ten retries retry for ever" };
			const usual = remediation.MD.classes[failureClass];
			const humanReview = said.humanReview ?? (action === usual.action ? usual.humanReview : "yes");
			return { meaning: {
				kind: "remediation",
				failureClass,
				action,
				humanReview,
				retries: said.retries
			} };
		}
		function classOf(name) {
			const words = name.trim().toLowerCase();
			const bare = FAULT.exec(words)?.[1] ?? words;
			return CLASSES.find(([, form]) => form.test(bare))?.[0] ?? null;
		}
		function partsOf(said) {
			return said.toLowerCase().split(/[,;]|(?<!\w)human review:| and (?=re-?run|propose|escalate|judge)/).map((part) => part.replace(/ [–—-] .*$/, "").replace(/^ ?(?:then|and) /, "").trim()).filter((part) => part !== "");
		}
		function retriesOf(part) {
			const times = /^retry (?:up to )?([\w-]+) times$/.exec(part)?.[1];
			if (/ once$/.test(part)) return 1;
			if (/ twice$/.test(part)) return 2;
			if (times === undefined) return remediation.MD.classes.environment.retries;
			return (0, quantity.zq)(times) ?? 11;
		}
		const remediation_WORDS = "fix and re-run, propose, retry (once, twice, 3 times), escalate; with \"no person\", \"a person\" or \"a person depending on scope\"";
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/risk.js";
		const DECISIONS = [
			["auto-merge", "(?:auto(?:matic(?:ally)?)?|may)?[- ]?merged?(?: by itself| automatically| itself)?"],
			["human-review", "(?:needs? |for )?(?:a )?(?:human|person|people)(?:[- ]review)?|review"],
			["never", "never(?: automatic(?:ally)?| merged?(?: automatically)?)?"]
		];
		const CLASS = new RegExp(`^(?<risk>low|medium|high)[- ]risk(?: changes?)?(?: is| are|:)? (?:${DECISIONS.map(([, words], at) => `(?<d${at}>${words})`).join("|")})$`, "i");
		const TIERS = [
			["docs", /^(?:docs?|documents|documentation)$/i],
			["tests", /^tests?$/i],
			["source", /^(?:source|code)$/i],
			["public-api", /^(?:public[- ])?(?:api|interface)$/i],
			["infrastructure", /^(?:infra(?:structure)?|ci|deployment)$/i],
			["data", /^(?:data|schemas?|migrations?|database)$/i],
			["security", /^(?:security|auth(?:entication|orization)?|payments?|billing|secrets?|high[- ]stakes?)$/i]
		];
		const TIER = /^(?<tier>[a-z -]{2,30}?)(?: (?:paths?|files?))?(?: (?:is|are|live in))?: ?(?<list>.+)$/i;
		const readRisk = (phrase) => {
			const named = CLASS.exec(phrase.text)?.groups;
			if (named?.risk !== undefined) {
				const decision = DECISIONS.find((_, at) => named[`d${at}`] !== undefined)?.[0];
				const risk = named.risk.toLowerCase();
				return decision === undefined ? null : { meaning: {
					kind: "autonomy-class",
					risk,
					decision
				} };
			}
			const tiered = TIER.exec(phrase.text)?.groups;
			const tier = TIERS.find(([, form]) => form.test(tiered?.tier ?? ""))?.[0];
			if (tier === undefined || tiered?.list === undefined) return null;
			const globs = readGlobs(tiered.list, phrase);
			if (globs === null) return { reason: "a tier is its name, a colon and paths in backticks" };
			return typeof globs === "string" ? { reason: globs } : { meaning: {
				kind: "autonomy-tier",
				tier,
				globs
			} };
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/roles.js";
		const AGENTS = [
			"claude-code",
			"codex",
			"gemini",
			"copilot",
			"opencode",
			"pi",
			"acp",
			"command"
		];
		const roles_NAME = `(?:${loop_spec_phrase.Sq}|[\\w./:@-]+)`;
		const roles_FORM = new RegExp(`^(?:the )?(?<role>maker|checker|classifier|planner|reviewer|healer|self-heal|correction-to-pr)(?:: ?| is | runs | uses | = )(?:(?:the )?agent:? ?)?(?:(?:the )?model:? (?<only>${roles_NAME})|(?<agent>${roles_NAME})(?:(?:,| with| on|;)+ (?:the )?(?:model:? )?(?<model>${roles_NAME}))?)$`, "i");
		const BUDGET = /,? (?:with )?(?:at most|no more than|up to|max(?:imum)?(?: of)?|within|budget(?: of)?:?) (?<limits>\S.{0,80}?)(?: per run)?$/i;
		const DIFFERS = /,? ?(?:(?:and )?(?:is )?(?:of|from|by) )?(?:another|a different|an other) (?<what>vendor|model)(?: than the maker)?$/i;
		const readRole = (phrase) => {
			const { rest, limits, differsBy } = readTail(phrase.text);
			const groups = roles_FORM.exec(rest)?.groups;
			if (groups?.role === undefined) return null;
			const agent = groups.agent === undefined ? null : resolve(groups.agent, phrase).toLowerCase();
			if (agent !== null && !AGENTS.some((known) => known === agent)) {
				return { reason: `"${agent}" is no agent this suite runs; there are ${AGENTS.join(", ")}` };
			}
			if (limits === null) return { reason: "its budget is not clear; write it like \"at most $2 / 200k tokens\"" };
			const role = groups.role.toLowerCase();
			if (differsBy !== null && role !== "checker" && role !== "reviewer") {
				return { reason: "only who checks can be told to be of another vendor or model than the maker" };
			}
			const model = groups.only ?? groups.model;
			return { meaning: {
				kind: "role",
				role,
				agent,
				model: model === undefined ? null : resolve(model, phrase),
				...limits,
				...differsBy === null ? {} : { differsBy }
			} };
		};
		function readTail(text) {
			const budget = BUDGET.exec(text);
			const head = budget === null ? text : text.slice(0, budget.index);
			const differs = DIFFERS.exec(head);
			const what = differs?.groups?.what?.toLowerCase();
			return {
				rest: differs === null ? head : head.slice(0, differs.index),
				limits: budget === null ? {} : readLimits(budget.groups?.limits ?? ""),
				differsBy: what === "vendor" || what === "model" ? what : null
			};
		}
		function readLimits(text) {
			let limits = {};
			for (const part of text.split(/ ?\/ ?|,? (?:and|or) |, (?!\d{3}\b)/)) {
				const dollars = (0, quantity.pJ)(part);
				const tokens = /tokens?$/i.test(part) ? (0, quantity.oY)(part) : null;
				if (dollars !== null && dollars > 0 && limits.maxCostUsd === undefined) limits = {
					...limits,
					maxCostUsd: dollars
				};
				else if (tokens !== null && limits.maxTokens === undefined) limits = {
					...limits,
					maxTokens: tokens
				};
				else return null;
			}
			return limits;
		}
		function resolve(word, phrase) {
			const index = /^\uE000(\d+)\uE001$/.exec(word)?.[1];
			return index === undefined ? word : phrase.codes[Number(index)] ?? "";
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/rollout.js";
		const SIGNALS = [
			["closed-unmerged", "(?:pull requests?|PRs?) (?:were |are |was |is )?closed (?:unmerged|without (?:a )?merge)"],
			["unanswered-questions", "(?:questions?|escalations?) (?:left )?unanswered(?: for (?:7 days|seven days|a week))?"],
			["reverts", "(?:reverts?|reverted (?:pull requests?|changes?))"],
			["tripwires", "(?:tripped (?:trip)?wires?|tripwires?)"],
			["policy-findings", "(?:policy|attack) findings?"],
			["open-too-long", "(?:pull requests?|PRs?) open (?:for )?(?:14 days|fourteen days|two weeks)"],
			["change-requests", "change requests?|requests? for changes"]
		];
		const DEMOTE = new RegExp(`^(?:demote|step down|lower the mode)(?: the loop)? (?:after|at) (?<count>[-\\w]{1,20}) (?:${SIGNALS.map(([, words], at) => `(?<s${at}>${words})`).join("|")})$`, "i");
		const PROMOTE = /^(?:propose|suggest|ask for) (?:a )?promotion (?:after|at) (?<count>[-\w]{1,20}) (?:settled )?decisions? (?:at|with) (?<share>\d{1,3}) ?% agreement$/i;
		const readRollout = (phrase) => {
			const demote = DEMOTE.exec(phrase.text)?.groups;
			const groups = demote ?? PROMOTE.exec(phrase.text)?.groups;
			if (groups === undefined) return null;
			const count = (0, quantity.$J)(groups.count ?? "");
			if (count === null || !Number.isSafeInteger(count) || count < 1) {
				return { reason: `"${groups.count ?? ""}" is no count from one up; a loop that no count holds is not held` };
			}
			if (demote !== undefined) {
				const signal = SIGNALS.find((_, at) => demote[`s${at}`] !== undefined)?.[0];
				return signal === undefined ? null : { meaning: {
					kind: "demote-after",
					signal,
					count
				} };
			}
			const agreement = Number(groups.share) / 100;
			if (agreement < .5 || agreement > 1) return { reason: "the agreement is between 50% and 100%" };
			return { meaning: {
				kind: "promote-after",
				decided: count,
				agreement
			} };
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/schedule.js";
		const WORKERS = "(?:(?:parallel |concurrent )?(?:workers?|items?|tickets?|jobs?|attempts?))";
		const PARALLEL = [new RegExp(`^(?:at most|no more than|up to|max(?:imum)?(?: of)?) (?<count>[\\w-]{1,20}) ${WORKERS} (?:(?:run |work |are worked on )?(?:in parallel|at (?:once|a time|the same time)|concurrently))$`, "i"), /^max(?:imum)? (?:(?:parallel|concurrent) (?:workers?|items?|tickets?|jobs?|attempts?)|parallelism|concurrency)(?: is| =|:)? (?<count>[\w-]{1,20})$/i];
		const MOST_PARALLEL = 256;
		const readParallel = ({ text }) => {
			const word = firstGroup(PARALLEL, text);
			if (word === null) return null;
			const max = (0, quantity.zq)(word);
			if (max === null || max > MOST_PARALLEL) return { reason: `a number from one to ${MOST_PARALLEL}, not "${word}"` };
			return { meaning: {
				kind: "parallel",
				max
			} };
		};
		const LOCK = /^(?:exclusive )?lock (?<name>[a-z][\w-]{0,39}): ?(?<list>.{1,400})$/i;
		const readLock = (phrase) => {
			const found = LOCK.exec(phrase.text)?.groups;
			if (found?.name === undefined || found.list === undefined) return null;
			const [paths = "", named = ""] = found.list.split(/(?:,? (?:and|or) |, ?|^)(?:the )?labels?:? /i);
			const labels = readCodes(named, phrase);
			const globs = paths.trim() === "" ? [] : readGlobs(paths.trim(), phrase);
			if (labels === null || globs === null) return { reason: "a lock is its name, a colon, and paths or labels in backticks" };
			if (typeof globs === "string") return { reason: globs };
			if (globs.length + labels.length === 0) return { reason: "this lock names nothing that it guards" };
			return { meaning: {
				kind: "lock",
				name: found.name.toLowerCase(),
				globs,
				labels
			} };
		};
		const PRIORITY = /^priorit(?:y|ies)(?: labels?)?(?: is| are|:)? (?<list>.{1,400})$/i;
		const readPriority = (phrase) => {
			const list = PRIORITY.exec(phrase.text)?.groups?.list;
			if (list === undefined) return null;
			const labels = readCodes(list.replace(/ ?(?:>|then|before) ?/gi, ", "), phrase);
			if (labels === null || labels.length === 0) return { reason: "write the labels in backticks, most urgent first" };
			if (new Set(labels.map((label) => label.toLowerCase())).size < labels.length) return { reason: "one label stands twice" };
			return { meaning: {
				kind: "priority",
				labels
			} };
		};
		const PASSES = [/^(?:at most|no more than|up to|max(?:imum)?(?: of)?) (?<count>[\w-]{1,20}) passes (?:per|a|each|in a) (?<per>day|batch)$/i, /^max(?:imum)? passes per (?<per>day|batch)(?: is| =|:)? (?<count>[\w-]{1,20})$/i];
		const readPassLimit = ({ text }) => {
			const found = PASSES.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
			if (found?.count === undefined || found.per === undefined) return null;
			const max = (0, quantity.zq)(found.count);
			if (max === null || max > 1e3) return { reason: `a number from one to a thousand, not "${found.count}"` };
			return { meaning: {
				kind: "pass-limit",
				per: found.per.toLowerCase() === "day" ? "day" : "batch",
				max
			} };
		};
		const POST_MERGE = [new RegExp(`^after (?:the |a |each |every )?merge,?:? (?:the )?(?:workflow )?(?<code>${loop_spec_phrase.Sq})(?: (?:must )?pass(?:es)?)?$`, "i"), new RegExp(`^(?:the )?(?:workflow )?(?<code>${loop_spec_phrase.Sq})(?: workflow)? (?:must )?pass(?:es)? (?:after (?:the |a |each |every )?merge|on (?:the )?merge commit)$`, "i")];
		const readPostMerge = (phrase) => {
			const mark = firstGroup(POST_MERGE, phrase.text);
			if (mark === null) return null;
			const path = codeOf(mark, phrase);
			const workflow = path.replace(/^(?:\.\/)?\.github\/workflows\//, "");
			if (/^[\w.-]+\.ya?ml$/.test(workflow)) return { meaning: {
				kind: "post-merge",
				workflow
			} };
			return { reason: `"${path.slice(0, 80)}" is no workflow file; write it like \`deploy.yml\`` };
		};
		function firstGroup(forms, text) {
			for (const form of forms) {
				const [value] = Object.values(form.exec(text)?.groups ?? {});
				if (value !== undefined) return value;
			}
			return null;
		}
		const codeOf = (mark, { codes }) => codes[Number(/\d+/.exec(mark)?.[0])] ?? "";
		function readCodes(list, phrase) {
			if (list.trim() === "") return [];
			const parts = list.split(/, ?(?:and |or )?| and | or /i).map((part) => part.trim());
			const code = new RegExp(`^${loop_spec_phrase.Sq}$`);
			return parts.every((part) => code.test(part)) ? parts.map((part) => codeOf(part, phrase)) : null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/self-heal.js";
		const DEFAULT_REPLAY_MS = 5 * 6e4;
		const MAX_REPLAY_MS = 60 * 6e4;
		const HARNESS = new RegExp(`^(?:(?:the )?harness(?: is)?|(?:a )?heals? may (?:only )?(?:change|touch)):? (${loop_spec_phrase.Sq}(?:(?:,| and) ?${loop_spec_phrase.Sq})*)$`, "i");
		const REPLAY = /^(?:replay(?: the stop)?|smoke(?: command| test)?|prove(?:d)? by)(?: (?:with|by))?:? \uE000(\d+)\uE001(?:,? ?\(?(?:within )?([\w ]{2,30})\)?)?$/i;
		const readSelfHeal = ({ text, codes }) => {
			const list = HARNESS.exec(text)?.[1];
			if (list !== undefined) {
				const globs = readGlobList(list, codes);
				return typeof globs === "string" ? { reason: globs } : { meaning: {
					kind: "heal-harness",
					globs
				} };
			}
			const [, code, time] = REPLAY.exec(text) ?? [];
			if (code === undefined) return null;
			const command = codes[Number(code)] ?? "";
			if (command === "") return { reason: "its command is empty" };
			const deadlineMs = time === undefined ? DEFAULT_REPLAY_MS : (0, quantity.E9)(time.toLowerCase());
			if (deadlineMs === null || deadlineMs > MAX_REPLAY_MS) return { reason: "a replay takes up to an hour, e.g. (5 minutes)" };
			return { meaning: {
				kind: "heal-replay",
				command,
				deadlineMs
			} };
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/stop-conditions.js";
		const BUDGETS = "(?:costs?|spend(?:ing)?|money|runtime|time|tokens?|tool[- ]calls?)";
		const SPENT = "(?:(?:is|are|has been|was|gets) )?(?:exhausted|spent|used up|reached|exceeded|gone|hit)";
		const ITEMS = "(?:all|every|each)(?: of the)?(?: selected)?(?: work)? ?(?:items?|tickets?|issues?|work)";
		const SETTLED = "(?:completed?|done|finished|settled|closed|resolved|escalated|skipped|handed over)";
		const stop_conditions_ENVIRONMENT = "(?:environment(?:al)?|infrastructure)";
		const stop_conditions_FORMS = [
			["all-items-settled", new RegExp(`^${ITEMS} (?:is|are|has been|have been) (?:either )?${SETTLED}(?:(?:, | or |, or )${SETTLED})*$`, "i")],
			["all-items-settled", /^(?:no (?:selected )?(?:work )?(?:items|tickets|issues|work) (?:remains?|(?:is|are) left)|(?:there is )?nothing (?:is )?left(?: to do)?)$/i],
			["max-iterations", new RegExp(`^(?:the )?(?:max(?:imum)?(?: number of)? iterations?|iteration(?:s)? (?:limit|budget|cap)|iterations|limit (?:on|of) iterations) ${SPENT}$`, "i")],
			["budget-exhausted", new RegExp(`^(?:the |any |a |one |its )*(?:${BUDGETS}(?:(?:, | or |, or )${BUDGETS})* )?(?:budgets?|limits?|caps?) ${SPENT}$`, "i")],
			["budget-exhausted", new RegExp(`^(?:the )?(?:run|loop|attempt|it) (?:is|runs) out of (?:budget|${BUDGETS}(?:(?:, | or |, or )${BUDGETS})*)$`, "i")],
			["budget-exhausted", new RegExp(`^max(?:imum)? ${BUDGETS}(?:(?:, | or |, or )${BUDGETS})* ${SPENT}$`, "i")],
			["no-progress", /^(?:the (?:checker|gate|verifier) (?:reports|sees|finds) no progress|(?:there is )?no progress(?: is (?:made|reported|seen))?|the loop makes no progress)(?: (?:across|in|over|for|after|during) (?<count>[\w-]{1,20}) (?:consecutive |successive )?(?:attempts?|iterations?|tries)(?: in a row)?)?$/i],
			["gate-environment-failure", new RegExp(`^(?:a|an|any|the)(?: required)? (?:gate|check|test) (?:fails?|breaks|errors) (?:for (?:an? )?${stop_conditions_ENVIRONMENT} reasons?|because of the ${stop_conditions_ENVIRONMENT}|due to (?:the |an? )?${stop_conditions_ENVIRONMENT}(?: (?:problem|failure|fault|issue))?)$`, "i")],
			["gate-environment-failure", new RegExp(`^(?:the |an? )?${stop_conditions_ENVIRONMENT} (?:fails|failure|is broken|breaks)$`, "i")]
		];
		const readStopCondition = ({ text }) => {
			const phrase = text.replace(/^stop (?:when|if|as soon as|once) /i, "");
			for (const [condition, form] of stop_conditions_FORMS) {
				const match = form.exec(phrase);
				if (match === null) continue;
				if (condition !== "no-progress") return { meaning: {
					kind: "stop",
					condition,
					attempts: null
				} };
				const word = match.groups?.count;
				const attempts = word === undefined ? 2 : (0, quantity.zq)(word);
				if (attempts === null || attempts < 2 || attempts > 100) {
					return { reason: `progress is seen by comparing attempts: a number from two to a hundred, not "${word}"` };
				}
				return { meaning: {
					kind: "stop",
					condition,
					attempts
				} };
			}
			return null;
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/ticket-text.js";
		const TICKET = "(?:(?:the|an?|each|every|any) )?(?:issues?|tickets?|(?:work )?items?|tasks?|it)";
		const CRITERIA = "(?:clear |explicit |written |any |its )?(?:acceptance criteria|an? definition of done|definition of done)";
		const LACKS = new RegExp(`^(?:${TICKET} (?:lacks?|misses|has no|have no|does not have|comes without|is without|is missing) ${CRITERIA}|(?:there (?:are|is) )?no ${CRITERIA}|${CRITERIA} (?:is|are) (?:missing|absent|lacking))$`, "i");
		const HAS = new RegExp(`^(?:${TICKET} (?:must )?(?:has|have|names?|states?|lists?|comes with|contains?) ${CRITERIA}|${CRITERIA} (?:is|are) (?:present|given|stated|written down))$`, "i");
		const readAcceptanceCriteria = ({ text }, section) => {
			const lacks = LACKS.test(text);
			if (!lacks && !HAS.test(text)) return null;
			if (lacks === spec_section.$.has(section)) return { meaning: { kind: "acceptance-criteria" } };
			return { reason: lacks ? "it would select only work that nobody can call done; move it under \"escalate when\"" : "it would keep out work with acceptance criteria; move it under \"select only when\"" };
		};
		const UNSURE = /^the (?:checker|reviewer) (?:reports?|is|says|signals?|returns?) (?:(?:an? )?(?:uncertain|unsure|unclear)(?: (?:correctness|verdict|result|answer))?|(?:that )?it is (?:uncertain|unsure)|not (?:certain|sure))(?: (?:about|of) .{1,60})?$/i;
		const readCheckerUnsure = ({ text }, section) => {
			if (!UNSURE.test(text)) return null;
			return spec_section.$.has(section) ? { meaning: { kind: "checker-unsure" } } : { reason: "what a checker is unsure of goes to a person; move it under \"escalate when\"" };
		};
		const WORK = "(?:open )?(?:issues?|tickets?|(?:work )?items?)";
		const EACH = "(?:per|from (?:one|the same|each|any)|by (?:one|the same|each)|of (?:one|the same)|for each)";
		const AUTHOR = "(?:author|person|user|account|reporter)";
		const ticket_text_LIMIT = new RegExp(`^(?:(?:takes? |selects? )?(?:at most|no more than|up to|max(?:imum)?(?: of)?) (?<first>[\\w-]{1,20}) ${WORK} ${EACH} ${AUTHOR}|max(?:imum)? ${WORK} per ${AUTHOR}(?::| is| =)? (?<second>[\\w-]{1,20}))(?: (?:per|in (?:one|a)) run)?$`, "i");
		const readAuthorLimit = ({ text }, section) => {
			const groups = ticket_text_LIMIT.exec(text)?.groups;
			if (groups === undefined) return null;
			const word = groups.first ?? groups.second ?? "";
			const max = (0, quantity.zq)(word);
			if (max === null) return { reason: `"${word}" is not a number of issues` };
			if (spec_section.$.has(section)) return { reason: "a limit belongs under \"select only when\" or \"Budgets\"" };
			return { meaning: {
				kind: "author-limit",
				max
			} };
		};
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/forms/triggers.js";
		const triggers_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
		const SCHEDULE = new RegExp(`^(?:(?:it |the loop )?(?:is )?(?:runs?|start(?:s|ed)?) )?(?<days>every day|daily|each day|every weekday|each weekday|(?:on )?weekdays|weekly|every week|(?:every |each |on )?${triggers_DAY}s?)(?:,? (?:at )?(?<time>[\\d:.]{1,5} ?(?:am|pm)?|noon|midnight))?(?: \\(?(?<zone>local(?: time)?|utc|gmt|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)(?: time)?\\)?)?$`, "i");
		const MANUAL = /^(?:(?:it |the loop )?(?:runs? |is started |starts? )?(?:manually|by hand|on demand)|\uE000\d+\uE001|manual)$/i;
		const EVENT = /^(?:(?:it |the loop )?(?:runs?|starts?) )?(?:on|when|whenever|after|for)(?: every| each| an?| the)? \S.{0,200}$/i;
		const readTrigger = (phrase) => {
			const schedule = SCHEDULE.exec(phrase.text)?.groups;
			if (schedule?.days !== undefined) {
				const time = schedule.time === undefined ? null : readTime(schedule.time.toLowerCase());
				if (schedule.time !== undefined && time === null) return { reason: `"${schedule.time}" is not a time of day` };
				const zone = schedule.zone === undefined ? null : schedule.zone.replace(/ time$/i, "");
				return { meaning: {
					kind: "trigger",
					days: readDays(schedule.days),
					time,
					zone
				} };
			}
			const code = phrase.codes[0];
			const dispatch = phrase.codes.length === 1 && code === "workflow_dispatch";
			if (MANUAL.test(phrase.text) && (phrase.codes.length === 0 || dispatch)) {
				return { meaning: {
					kind: "trigger",
					days: "manual",
					time: null,
					zone: null
				} };
			}
			if (dispatch && /^on \S+$/i.test(phrase.text)) {
				return { meaning: {
					kind: "trigger",
					days: "manual",
					time: null,
					zone: null
				} };
			}
			return EVENT.test(phrase.text) ? { meaning: {
				kind: "trigger",
				days: "event",
				time: null,
				zone: null
			} } : null;
		};
		function readDays(words) {
			if (/weekday/i.test(words)) return "weekdays";
			return /^(?:every day|each day|daily)$/i.test(words) ? "daily" : "weekly";
		}
		function readTime(text) {
			if (text === "noon") return "12:00";
			if (text === "midnight") return "00:00";
			const [, hours = "", minutes = "00", half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(text) ?? [];
			const hour = Number(hours);
			if (hours === "" || Number(minutes) > 59 || hour > 23 || half !== undefined && (hour < 1 || hour > 12)) return null;
			const shifted = half === undefined ? hour : hour % 12 + (half === "pm" ? 12 : 0);
			return `${String(shifted).padStart(2, "0")}:${minutes}`;
		}
		var loop_spec_subjects = __webpack_require__(28278);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/screen.js";
		const DONE = /^(?:the |its |a )?(?:definition of done|acceptance criteria|result|outcome) (?:can be|is|are|must be) (?:checked|checkable|verified|verifiable|tested|testable|proved)(?: automatically)?(?: (?:with|by|through|using) (?<means>.{1,200}))?$/i;
		const MEANS = [
			["test", /\btest/i],
			["lint", /\blint|\bformat/i],
			["type", /\btype/i],
			["schema", /\bschema/i],
			["links", /\blink/i],
			["build", /\bbuild/i]
		];
		const OUTSIDE = /\b(?:context|information|knowledge|input|answers?|access)\b.{0,30}\b(?:person|people|private system|someone|outside|internal system)/i;
		function readScreen(phrase, section) {
			const escalates = spec_section.$.has(section);
			const done = DONE.exec(phrase.text);
			if (done !== null && !escalates) {
				const means = done.groups?.means ?? "";
				const by = MEANS.filter(([, words]) => words.test(means)).map(([kind]) => kind);
				return {
					kind: "checkable-done",
					by: by.length > 0 ? by : MEANS.map(([kind]) => kind)
				};
			}
			if (escalates && OUTSIDE.test(phrase.text) && !/\b(?:no|not|never|without)\b/i.test(phrase.text)) {
				return { kind: "outside-context" };
			}
			const subjects = (0, loop_spec_subjects.k)(phrase, section);
			return subjects.length > 0 ? {
				kind: "subjects",
				subjects
			} : undefined;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/classify-bullet.js";
		const SELECTION = {
			forms: [
				readPriority,
				readBaseChecks,
				readFailedBefore,
				readAcceptanceCriteria,
				readCheckerUnsure,
				readAuthorLimit,
				readChangeSize,
				readLabels,
				readPaths
			],
			otherwise: "judge"
		};
		const gateForm = (position) => (phrase) => readGate(phrase, position);
		function grammarOf(section, position) {
			switch (section) {
				case "select-when":
				case "skip-when":
				case "always-escalate":
				case "escalate-on-ambiguity": return SELECTION;
				case "gates": return {
					forms: [
						readPostMerge,
						readRatchet,
						readPaths,
						readChangeSize,
						readChangeBytes,
						gateForm(position)
					],
					otherwise: "it is not a gate"
				};
				case "budgets": return {
					forms: [
						readAuthorLimit,
						readParallel,
						readLock,
						readPassLimit,
						readChangeSize,
						readChangeBytes,
						readBreaker,
						readBudget
					],
					otherwise: "it is no budget; write it like \"max iterations: 3\", \"max runtime: 30 minutes\" or \"max cost: $2\""
				};
				case "stop": return {
					forms: [readStopCondition],
					otherwise: "it is no stop condition; there are: all selected items are completed or escalated, max iterations are reached, a budget is exhausted, no progress across two consecutive attempts, a required gate fails for an environmental reason"
				};
				case "live": return {
					forms: [(phrase) => readLiveProbe(phrase, position)],
					otherwise: "it is not a probe"
				};
				case "remediation": return {
					forms: [readRemediation],
					otherwise: "it says nothing about a class of failure; write it like \"lint: fix and re-run, no person\" or \"max fixes per pull request: 3\""
				};
				case "autonomy": return {
					forms: [
						readAutonomy,
						readRollout,
						readRisk
					],
					otherwise: "write it like \"mode: shadow\" (shadow, propose or auto), \"medium risk: human review\" or \"public API: `src/index.ts`\""
				};
				case "self-heal": return {
					forms: [readSelfHeal],
					otherwise: "write it like \"harness: `scripts/loop/**`\" or \"replay: `sh scripts/loop/agent.sh true` (5 minutes)\""
				};
				case "trigger": return {
					forms: [readTrigger],
					otherwise: "write it like \"every weekday at 08:00 UTC\", \"on demand\" or \"on …\""
				};
				case "roles": return {
					forms: [readRole, checker.K],
					otherwise: "write it like \"maker: `claude-code`, model `name`\", \"lenses: security, bugs\" or \"the checker differs from the maker by vendor\", or as a paragraph"
				};
				case "purpose":
				case "inputs": return {
					forms: [],
					otherwise: ""
				};
			}
		}
		function classifyBullet(bullet) {
			const illegible = (0, loop_spec_phrase.O$)(bullet.text);
			if (illegible !== null) return rejected({
				...bullet,
				text: bullet.text.slice(0, 120)
			}, illegible);
			const grammar = grammarOf(bullet.section, bullet.position);
			const phrase = (0, loop_spec_phrase.HV)(bullet.text);
			const reading = firstReading(grammar.forms, phrase, bullet.section);
			if (reading !== null) {
				return "meaning" in reading ? {
					...bullet,
					class: "enforced",
					meaning: reading.meaning
				} : rejected(bullet, reading.reason);
			}
			if (grammar.otherwise !== "judge") return rejected(bullet, grammar.otherwise);
			const home = homeElsewhere(phrase, bullet);
			if (home !== null) return rejected(bullet, home);
			const screen = readScreen(phrase, bullet.section);
			return {
				...bullet,
				class: "judged",
				question: questionOf(bullet),
				...screen === undefined ? {} : { screen }
			};
		}
		function readsLikeRule(text, section, position) {
			if ((0, loop_spec_phrase.O$)(text) !== null) return false;
			const forms = section === "purpose" || section === "inputs" ? SELECTION.forms : grammarOf(section, position).forms;
			const reading = firstReading([...forms, readBudgetOnly], (0, loop_spec_phrase.HV)(text), section);
			return reading !== null && "meaning" in reading;
		}
		function rejected(bullet, reason) {
			return {
				...bullet,
				class: "rejected",
				reason
			};
		}
		function firstReading(forms, phrase, section) {
			for (const form of forms) {
				const reading = form(phrase, section);
				if (reading !== null) return reading;
			}
			return null;
		}
		const readBudgetOnly = (phrase, section) => {
			const reading = readBudget(phrase, section);
			return reading !== null && "meaning" in reading ? reading : null;
		};
		function homeElsewhere(phrase, bullet) {
			const homes = [
				["Budgets", readBudgetOnly],
				["Stop Conditions", readStopCondition],
				["Autonomy", readAutonomy],
				["Gates", (inner) => /^[^\uE000:]{1,60}: ?\uE000/.test(inner.text) ? readGate(inner, bullet.position) : null]
			];
			const home = homes.find(([, form]) => {
				const reading = form(phrase, bullet.section);
				return reading !== null && "meaning" in reading;
			});
			return home === undefined ? null : `it belongs under "${home[0]}", where it would be enforced`;
		}
		function questionOf({ section, text }) {
			const rule = text.replace(/[.;,]+$/, "");
			switch (section) {
				case "select-when": return `The loop may take this work only when: "${rule}". Is that untrue here, or not certain?`;
				case "always-escalate": return `Does this work involve the following, or could it: "${rule}"?`;
				default: return `Is the following true here, or likely: "${rule}"?`;
			}
		}
		var marked_esm = __webpack_require__(48022);
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/read-blocks.js";
		const BULLET_LINE = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]+\S/;
		const BOX = /^\[[ xX]\][ \t]+/;
		function readBlocks(text, file) {
			const reader = new BlockReader(text.split("\n"), file);
			const lexer = new marked_esm.JG();
			reader.readTokens(lexer.blockTokens(text, []), 0, null);
			return reader.blocks;
		}
		class BlockReader {
			blocks = [];
			lines;
			file;
			constructor(lines, file) {
				this.lines = lines;
				this.file = file;
			}
			readTokens(tokens, startLine, misplaced) {
				let line = startLine;
				for (const token of tokens) {
					this.readToken(token, line, misplaced);
					line += countNewlines(token.raw);
				}
			}
			readToken(token, line, misplaced) {
				switch (token.type) {
					case "heading":
						this.blocks.push({
							kind: "heading",
							level: token.depth,
							text: token.text,
							position: this.textAt(line)
						});
						return;
					case "list":
						this.readList(token, line, misplaced, "");
						return;
					case "blockquote":
						this.readTokens(token.tokens ?? [], line, "it stands in a quote");
						return;
					case "paragraph":
					case "text":
						this.blocks.push({
							kind: "paragraph",
							text: token.text,
							position: this.textAt(line)
						});
						return;
					case "code":
					case "html":
					case "table":
						this.blocks.push(this.readOpaque(token, line));
						return;
					default: return;
				}
			}
			readList(list, startLine, misplaced, leadIn) {
				let line = startLine;
				for (const item of list.items) {
					this.readItem(item, line, misplaced, leadIn);
					line += countNewlines(item.raw);
				}
			}
			readItem(item, line, misplaced, leadIn) {
				const own = [];
				const nested = [];
				let foreign = null;
				let childLine = line;
				let ownLine = line;
				for (const child of item.tokens) {
					if (child.type === "list") nested.push({
						list: child,
						line: childLine
					});
					else if (child.type === "text" || child.type === "paragraph") {
						own.push(child.text);
						ownLine = childLine;
					} else if (child.type !== "space" && child.type !== "checkbox" && child.type !== "def") {
						foreign ??= `it holds a ${WHAT[child.type] ?? child.type}; a rule is one line of text`;
						own.push(child.raw);
					}
					childLine += countNewlines(child.raw);
				}
				const afterword = nested.length === 0 ? this.takeAfterword(own, ownLine) : null;
				const text = own.join(" ").replace(/\s+/g, " ").trim().replace(BOX, "");
				const position = this.textAt(line);
				const whole = leadIn === "" ? text : `${leadIn} ${text}`;
				const introduces = nested.length > 0 && text.endsWith(":");
				if (introduces) this.blocks.push({
					kind: "paragraph",
					text: whole,
					position
				});
				else this.blocks.push({
					kind: "bullet",
					text: whole,
					position,
					misplaced: misplaced ?? foreign
				});
				for (const { list, line: at } of nested) {
					if (introduces) this.readList(list, at, misplaced, whole);
					else this.readList(list, at, misplaced ?? `it is nested below another rule (line ${position.line})`, "");
				}
				if (afterword !== null) this.blocks.push(afterword);
			}
			takeAfterword(own, startLine) {
				const lines = (own.at(-1) ?? "").trimEnd().split("\n");
				if (lines.length < 2 || !lines.at(-1)?.endsWith(":")) return null;
				for (let at = lines.length - 1; at >= 1 && at >= lines.length - 4; at--) {
					const source = this.lines[startLine + at] ?? "";
					if (source.trim() !== lines[at]?.trim()) return null;
					if (!/^[A-Z*_]/.test(source)) continue;
					own[own.length - 1] = lines.slice(0, at).join("\n");
					return {
						kind: "paragraph",
						text: lines.slice(at).join("\n"),
						position: this.textAt(startLine + at)
					};
				}
				return null;
			}
			readOpaque(token, line) {
				const position = this.textAt(line);
				const raw = token.raw;
				const text = raw.slice(0, 400).trim().split("\n")[0] ?? "";
				const comment = token.type === "html" && raw.trimStart().startsWith("<!--");
				const open = comment ? !raw.includes("-->") : token.type === "code" && isOpenFence(raw);
				const what = open ? `${comment ? "comment" : "code block"} that is never closed` : WHAT[token.type] ?? "block";
				const hidesRules = open || token.type === "table" || !comment && raw.split("\n").some((inner) => BULLET_LINE.test(inner));
				return {
					kind: "opaque",
					what: comment && !open ? "comment" : what,
					text,
					hidesRules,
					rows: this.rowsOf(token, line),
					position
				};
			}
			rowsOf(token, line) {
				if (token.type !== "table") return [];
				return token.rows.map((cells, index) => {
					const [first = "", ...others] = cells.map(({ text }) => text.replace(/\s+/g, " ").trim());
					const text = `${first}: ${others.filter((cell) => cell !== "").join(", ")}`;
					return {
						text,
						position: this.textAt(line + 2 + index)
					};
				});
			}
			textAt(line) {
				const source = this.lines[line] ?? "";
				const prefix = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])(?=[ \t]))*/.exec(source.slice(0, 200));
				const column = (prefix?.[0].length ?? 0) + 1;
				return {
					file: this.file,
					line: line + 1,
					column
				};
			}
		}
		const WHAT = {
			code: "code block",
			html: "piece of HTML",
			table: "table",
			blockquote: "quote",
			heading: "heading",
			hr: "rule line"
		};
		function isOpenFence(raw) {
			const fence = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
			if (fence === undefined) return false;
			const last = raw.trimEnd().split("\n").at(-1)?.trim() ?? "";
			return !raw.trimEnd().includes("\n") || !last.startsWith(fence) || last.replaceAll(fence.charAt(0), "") !== "";
		}
		function countNewlines(text) {
			let count = 0;
			for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
			return count;
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/sections.js";
		const HEADINGS = {
			purpose: "purpose",
			goal: "purpose",
			overview: "purpose",
			trigger: "trigger",
			triggers: "trigger",
			schedule: "trigger",
			inputs: "inputs",
			input: "inputs",
			"work selection rules": "selection",
			"work selection": "selection",
			"selection rules": "selection",
			selection: "selection",
			"select when": "select-when",
			"may select work only when": "select-when",
			"the loop may select work only when": "select-when",
			"skip when": "skip-when",
			"skip and escalate when": "skip-when",
			"must skip and escalate when": "skip-when",
			"the loop must skip and escalate when": "skip-when",
			roles: "roles",
			role: "roles",
			agents: "roles",
			gates: "gates",
			"quality gates": "gates",
			"quality gate": "gates",
			gate: "gates",
			checks: "gates",
			budgets: "budgets",
			budget: "budgets",
			limits: "budgets",
			"stop conditions": "stop",
			"stop condition": "stop",
			"stop when": "stop",
			stops: "stop",
			"live verification": "live",
			"live checks": "live",
			"verify live": "live",
			"proof of life": "live",
			"production verification": "live",
			remediation: "remediation",
			"remediation policy": "remediation",
			"when the gate is red": "remediation",
			"always escalate": "always-escalate",
			"escalate always": "always-escalate",
			"escalate on ambiguity": "escalate-on-ambiguity",
			"escalate when ambiguous": "escalate-on-ambiguity",
			ambiguity: "escalate-on-ambiguity",
			autonomy: "autonomy",
			mode: "autonomy",
			"autonomy mode": "autonomy",
			"autonomy level": "autonomy",
			"self heal": "self-heal",
			"self healing": "self-heal",
			healing: "self-heal"
		};
		function sectionOf(heading) {
			const words = heading.slice(0, 120).toLowerCase().replace(/[^a-z]+/g, " ").trim();
			return Object.hasOwn(HEADINGS, words) ? HEADINGS[words] ?? null : null;
		}
		function emphasisedHeading(paragraph) {
			return /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__):?$/.exec(paragraph.trim())?.[1] ?? null;
		}
		const REFUSES = /\b(?:must not|may not|never|do not|don't|does not|cannot|can't) (?:select|pick|take|start|accept)/i;
		const SKIPS = /\b(?:skips?|escalates?|rejects?|refuses?|hands? over)\b/i;
		const SELECTS = /\b(?:selects?|selected|picks?|takes?|accepts?|starts?|eligible|only (?:when|if))\b/i;
		function introducedList(line) {
			const text = line.slice(0, 400);
			if (REFUSES.test(text)) return SKIPS.test(text.replace(REFUSES, "")) && /\bor\b/i.test(text) ? null : "skip-when";
			const skips = SKIPS.test(text);
			if (skips === SELECTS.test(text)) return null;
			if (/\b(?:not|never|don't|unless|except)\b/i.test(text)) return null;
			return skips ? "skip-when" : "select-when";
		}
		function turnsRound(line) {
			return /\b(?:not|never|don't|doesn't|no need|unless|except|without)\b/i.test(line.slice(0, 400));
		}
		;
		"CONCATENATED MODULE: ./build/packages/contract/src/loop-spec/read-rules.js";
		function readRules(text, options) {
			const reader = new RuleReader(options);
			for (const block of readBlocks(text, options.file)) reader.read(block);
			return reader;
		}
		const SPOKEN = new Set(["trigger", "autonomy"]);
		const REVERSIBLE = new Set([
			"gates",
			"stop",
			"live",
			"always-escalate",
			"escalate-on-ambiguity"
		]);
		const DESCRIPTIVE = new Set(["purpose", "inputs"]);
		const TABULAR = new Set(["remediation"]);
		const ODD_BULLET = /^\s*(?:[•‣◦▪●·–—]\s*|[-+](?![-+])|\*(?=\s))\S/;
		class RuleReader {
			title = "";
			sections = 0;
			rules = [];
			prose = [];
			options;
			open;
			heading = "";
			list = null;
			reversed = false;
			constructor(options) {
				this.options = options;
				this.open = options.fallback;
			}
			read(block) {
				switch (block.kind) {
					case "heading":
						this.openSection(block.text, sectionOf(block.text), block.position);
						return;
					case "paragraph":
						this.readParagraph(block.text, block.position);
						return;
					case "bullet":
						this.readBullet(block.text, block.position, block.misplaced);
						return;
					case "opaque":
						this.readOpaque(block);
						return;
				}
			}
			openSection(text, section, position) {
				if (section === null && this.title === "") this.title = text.replace(/^loop spec(?:ification)?\s*[:–—-]\s*/i, "");
				if (section !== null) this.sections++;
				else this.prose.push({
					section: null,
					text,
					position
				});
				this.open = section ?? this.options.fallback;
				this.heading = text;
				this.list = null;
				this.reversed = false;
			}
			readParagraph(text, position) {
				const heading = emphasisedHeading(text);
				const section = heading === null ? null : sectionOf(heading);
				if (heading !== null && section !== null) {
					this.openSection(heading, section, position);
					return;
				}
				const sentence = text.replace(/\s+/g, " ").trim();
				if (this.open === "selection") this.list = introducedList(sentence) ?? "unclear";
				this.reversed = turnsRound(sentence);
				if (this.readSpoken(sentence, position) || this.readHidden(text, position)) return;
				this.prose.push({
					section: this.listSection(),
					text: sentence,
					position
				});
			}
			readSpoken(text, position) {
				if (this.open === null || !SPOKEN.has(this.open) || this.open === "selection") return false;
				const rule = classifyBullet({
					text,
					position,
					section: this.open
				});
				if (rule.class !== "enforced") return false;
				this.rules.push(rule);
				return true;
			}
			readHidden(text, position) {
				const section = this.listSection();
				if (section === null) return false;
				let found = false;
				for (const [offset, line] of text.split("\n").entries()) {
					const odd = !DESCRIPTIVE.has(section) && ODD_BULLET.test(line);
					if (!odd && !readsLikeRule(line, section, position)) continue;
					const column = offset === 0 ? position.column : line.length - line.trimStart().length + 1;
					const bullet = {
						text: line.trim(),
						section,
						position: {
							...position,
							line: position.line + offset,
							column
						}
					};
					const reason = odd ? "it is not a Markdown bullet" : "it reads like a rule but is no bullet";
					this.rules.push(rejected(bullet, `${reason}; begin the line with "- "`));
					found = true;
				}
				return found;
			}
			readBullet(text, position, misplaced) {
				const section = this.listSection();
				if (section === null) {
					const where = this.heading === "" ? "before any heading" : `under "${this.heading.slice(0, 60)}"`;
					this.reject({
						text,
						position,
						section: "purpose"
					}, `it stands ${where}, which is no section of a loop spec`);
					return;
				}
				const bullet = {
					text,
					position,
					section
				};
				if (this.options.allowed !== null && !this.options.allowed.has(section)) {
					this.reject(bullet, `"${this.heading.slice(0, 60)}" is read in LOOP_SPEC.md only; move the rule there`);
				} else if (DESCRIPTIVE.has(section)) this.readDescriptive(bullet);
				else if (misplaced !== null) this.reject(bullet, misplaced);
				else if (text.endsWith(":")) this.reject(bullet, "it ends in a colon but introduces nothing");
				else if (this.open === "selection" && INTRODUCTION.test(text)) this.reject(bullet, SWALLOWED);
				else if (this.reversed && this.open !== null && REVERSIBLE.has(this.open)) {
					this.reject(bullet, "the line before this list turns its meaning round; say what is wanted");
				} else if (this.open === "selection" && this.list === "unclear") this.reject(bullet, UNCLEAR);
				else this.readSelected(bullet);
			}
			readSelected(bullet) {
				const rule = classifyBullet(bullet);
				if (this.open === "selection" && this.list === null && rule.class === "judged") this.reject(bullet, UNCLEAR);
				else this.rules.push(rule);
			}
			readDescriptive(bullet) {
				if (readsLikeRule(bullet.text, bullet.section, bullet.position)) {
					this.reject(bullet, `it reads like a rule, but nothing under "${this.heading.slice(0, 60)}" is enforced; move it`);
				} else this.prose.push(bullet);
			}
			readOpaque(block) {
				const section = this.listSection();
				const { text, position } = block;
				if (section !== null && TABULAR.has(section) && block.rows.length > 0) {
					for (const row of block.rows) this.readBullet(row.text, row.position, null);
					return;
				}
				const unclosed = block.what.endsWith("never closed");
				if (block.hidesRules && (unclosed || section !== null && !DESCRIPTIVE.has(section))) {
					const reason = unclosed ? `this ${block.what} hides everything below it` : `a ${block.what} is not read; write one bullet per rule`;
					this.reject({
						text,
						position,
						section: section ?? "purpose"
					}, reason);
				} else this.prose.push({
					section,
					text,
					position
				});
			}
			listSection() {
				if (this.open !== "selection") return this.open;
				return this.list === "skip-when" ? "skip-when" : "select-when";
			}
			reject(bullet, reason) {
				const text = bullet.text.length > 120 ? `${bullet.text.slice(0, 120)}…` : bullet.text;
				this.rules.push(rejected({
					...bullet,
					text
				}, reason));
			}
		}
		const INTRODUCTION = /\b(?:must|may|should|will) (?:only )?(?:skip|select|pick)\b/i;
		const SWALLOWED = "it holds the introduction of another list; put that on a line of its own, with a blank line before it";
		const UNCLEAR = "it is not clear whether it lets work in or keeps it out; introduce the list by \"may select work only when:\" or \"must skip and escalate when:\"";
	}),
	28278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => subjectsKeptOut,
			u: () => SUBJECTS
		});
		var _spec_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51130);
		const SUBJECTS = [
			"authentication",
			"authorization",
			"payments",
			"secrets",
			"data-deletion",
			"infrastructure-credentials",
			"deployment",
			"legal"
		];
		const NAMES = {
			authentication: /\b(?:authenticat|log-?ins?\b|sign-?ins?\b|auth\b|passwords?\b)/i,
			authorization: /\b(?:authori[sz]ation|access (?:control|rights)|permissions?\b|auth\b)/i,
			payments: /\b(?:payments?|billing|refunds?|invoic|charges?\b)/i,
			secrets: /\b(?:secrets?|(?:api|private|access) keys?)\b/i,
			"data-deletion": /\b(?:(?:data|accounts?|records?) (?:deletion|removal|erasure|loss)|delet\w+ (?:of )?(?:[a-z]+ )?(?:data|accounts?|records?))\b/i,
			"infrastructure-credentials": /\b(?:credentials?)\b/i,
			deployment: /\bdeploy/i,
			legal: /\b(?:legal|complian|security polic|privacy polic|licens|licenc)/i
		};
		function subjectsKeptOut({ text }, section) {
			const negated = /\b(?:no|not|never|neither|without|doesn't|don't)\b/i.test(text);
			if (/\b(?:unless|except|apart|other than|only)\b/i.test(text)) return [];
			if (negated === _spec_section_js__WEBPACK_IMPORTED_MODULE_0__.$.has(section)) return [];
			return SUBJECTS.filter((subject) => NAMES[subject].test(text));
		}
	})
};
