export const id = 9302;
export const ids = [9302];
export const modules = {
	93671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => UNKNOWN_USAGE,
			s: () => EXCHANGE_FILES
		});
		const EXCHANGE_FILES = {
			prompt: "prompt.md",
			notes: "notes.md",
			interrupt: "interrupt.json",
			usage: "usage.json",
			verdict: "verdict.json"
		};
		const UNKNOWN_USAGE = {
			toolCalls: null,
			tokens: null,
			costUsd: null
		};
	}),
	59410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => isInstructionPath });
		const FILES = new Set([
			"claude.md",
			"claude.local.md",
			"agents.md",
			"agents.override.md",
			"agent.md",
			"gemini.md",
			"copilot-instructions.md",
			"opencode.json",
			"opencode.jsonc",
			".mcp.json",
			"mcp.json",
			".cursorrules",
			".windsurfrules",
			".clinerules",
			".goosehints",
			".aider.conf.yml"
		]);
		const DIRECTORIES = new Set([
			".agents",
			".claude",
			".codex",
			".cursor",
			".gemini",
			".opencode",
			".pi",
			".copilot",
			".vscode",
			".windsurf"
		]);
		const GITHUB = new Set([
			"instructions",
			"prompts",
			"agents",
			"hooks",
			"skills"
		]);
		function isInstructionPath(path) {
			const names = path.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().split("/").map((name) => name.replace(/[. ]+$/, ""));
			return names.some((name, index) => FILES.has(name) || DIRECTORIES.has(name) || name === ".github" && GITHUB.has(names[index + 1] ?? ""));
		}
	}),
	51838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => runIteration });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var spend_meter = __webpack_require__(81905);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_string_decoder_ = __webpack_require__(46193);
		var token_counts = __webpack_require__(18884);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/read-usage.js";
		function readModel(value) {
			const event = record(value);
			const places = [
				event.model,
				event.modelVersion,
				record(event.message).model,
				record(event.response).model
			];
			const [model] = places.filter((name) => typeof name === "string" && name !== "" && name.length <= MAX_MODEL_CHARS);
			return typeof model === "string" ? model : null;
		}
		const MAX_MODEL_CHARS = 200;
		const NOTHING = {
			tokens: null,
			characters: 0,
			last: false,
			extra: false
		};
		function readUsage(wire, value) {
			const event = record(value);
			switch (wire) {
				case "messages": return readMessages(event);
				case "responses": return readResponses(event);
				case "chat": return readChat(event);
				case "gemini": return readGemini(event);
			}
		}
		function readMessages(event) {
			const delta = record(event.delta);
			const usage = isRecord(event.usage) ? event.usage : record(event.message).usage;
			const characters = lengthOf(delta.text) + lengthOf(delta.partial_json) + lengthOf(delta.thinking);
			const last = event.type === "message_delta" || event.type === "message";
			if (!isRecord(usage)) return {
				...NOTHING,
				characters,
				last
			};
			const written = record(usage.cache_creation);
			const long = count(written.ephemeral_1h_input_tokens) ?? 0;
			const all = count(usage.cache_creation_input_tokens);
			const extra = Object.values(record(usage.server_tool_use)).some((times) => (count(times) ?? 0) > 0);
			const tokens = given({
				input: count(usage.input_tokens),
				cacheRead: count(usage.cache_read_input_tokens),
				cacheWrite: all === null ? null : Math.max(0, all - long),
				cacheWriteLong: all === null ? null : Math.min(all, long),
				output: count(usage.output_tokens)
			});
			return {
				tokens,
				characters,
				last,
				extra
			};
		}
		const RESPONSE_ENDS = new Set([
			"response.completed",
			"response.incomplete",
			"response.failed"
		]);
		function readResponses(event) {
			const whole = event.object === "response";
			const response = whole ? event : record(event.response);
			const last = whole || RESPONSE_ENDS.has(String(event.type));
			const characters = lengthOf(event.delta);
			const extra = list(response.output).some((item) => /_call$/.test(String(item.type)) && !OWN_CALLS.has(String(item.type)));
			if (!isRecord(response.usage)) return {
				...NOTHING,
				characters,
				last,
				extra
			};
			const { usage } = response;
			const details = record(usage.input_tokens_details);
			return {
				tokens: splitInput(usage.input_tokens, usage.output_tokens, {
					cacheRead: count(details.cached_tokens) ?? 0,
					cacheWrite: count(details.cache_write_tokens) ?? 0,
					reasoning: count(record(usage.output_tokens_details).reasoning_tokens) ?? 0
				}),
				characters,
				last,
				extra
			};
		}
		const OWN_CALLS = new Set([
			"function_call",
			"custom_tool_call",
			"local_shell_call",
			"shell_call",
			"apply_patch_call",
			"computer_call",
			"tool_search_call"
		]);
		function readChat(event) {
			const choices = list(event.choices);
			const delta = record(choices[0]?.delta);
			const called = list(delta.tool_calls).reduce((sum, call) => sum + lengthOf(record(call.function).arguments), 0);
			const characters = lengthOf(delta.content) + lengthOf(delta.reasoning_content) + lengthOf(delta.reasoning) + called;
			if (!isRecord(event.usage)) return {
				...NOTHING,
				characters
			};
			const { usage } = event;
			const details = record(usage.prompt_tokens_details);
			return {
				tokens: splitInput(usage.prompt_tokens, usage.completion_tokens, {
					cacheRead: count(details.cached_tokens) ?? count(usage.prompt_cache_hit_tokens) ?? 0,
					cacheWrite: count(details.cache_write_tokens) ?? 0,
					reasoning: count(record(usage.completion_tokens_details).reasoning_tokens) ?? 0
				}),
				characters,
				last: true,
				extra: false
			};
		}
		function readGemini(event) {
			const [candidate = {}] = list(event.candidates);
			const parts = list(record(candidate.content).parts);
			const characters = parts.reduce((sum, part) => sum + lengthOf(part.text) + (part.functionCall === undefined ? 0 : JSON.stringify(part.functionCall).length), 0);
			const extra = isRecord(candidate.groundingMetadata);
			const last = typeof candidate.finishReason === "string";
			if (!isRecord(event.usageMetadata)) return {
				...NOTHING,
				characters,
				extra,
				last: false
			};
			const usage = event.usageMetadata;
			const reasoning = count(usage.thoughtsTokenCount) ?? 0;
			const answered = (count(usage.candidatesTokenCount) ?? 0) + reasoning;
			const prompt = count(usage.promptTokenCount);
			const asked = prompt === null ? null : prompt + (count(usage.toolUsePromptTokenCount) ?? 0);
			const cacheRead = count(usage.cachedContentTokenCount) ?? 0;
			return {
				tokens: splitInput(asked, answered, {
					cacheRead,
					cacheWrite: 0,
					reasoning
				}),
				characters,
				last,
				extra
			};
		}
		function splitInput(input, output, part) {
			const all = count(input);
			const cacheRead = Math.min(part.cacheRead, all ?? 0);
			const cacheWrite = Math.min(part.cacheWrite, (all ?? 0) - cacheRead);
			return given({
				input: all === null ? null : all - cacheRead - cacheWrite,
				cacheRead,
				cacheWrite,
				output: count(output),
				reasoning: part.reasoning
			});
		}
		function given(counts) {
			return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== null));
		}
		function mergeNews(before, news) {
			return news.tokens === null ? before : {
				...before ?? token_counts.jz,
				...news.tokens
			};
		}
		function count(value) {
			return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
		}
		function lengthOf(value) {
			return typeof value === "string" ? value.length : 0;
		}
		function isRecord(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function record(value) {
			return isRecord(value) ? value : {};
		}
		function list(value) {
			return Array.isArray(value) ? value.map(record) : [];
		}
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/answer-reader.js";
		const MAX_EVENT_CHARS = 16 * 1024 * 1024;
		class AnswerReader {
			tokens = null;
			characters = 0;
			whole = false;
			extra = false;
			model = null;
			#wire;
			#streams;
			#decoder = new external_node_string_decoder_.StringDecoder("utf8");
			#pieces = [];
			#length = 0;
			constructor(wire, contentType) {
				this.#wire = wire;
				this.#streams = contentType.startsWith("text/event-stream");
			}
			add(chunk) {
				const text = this.#decoder.write(chunk);
				if (!this.#streams) {
					this.#keep(text);
					return;
				}
				const lines = text.split("\n");
				for (const line of lines.slice(0, -1)) {
					this.#keep(line);
					this.#takeLine(this.#join());
				}
				this.#keep(lines.at(-1) ?? "");
			}
			end() {
				this.#keep(this.#decoder.end());
				const rest = this.#join();
				if (this.#streams) this.#takeLine(rest);
				else this.#takeDocument(rest);
			}
			#keep(text) {
				this.#length += text.length;
				if (this.#length <= MAX_EVENT_CHARS) this.#pieces.push(text);
				else this.#pieces = [];
			}
			#join() {
				const text = this.#length <= MAX_EVENT_CHARS ? this.#pieces.join("") : "";
				this.#pieces = [];
				this.#length = 0;
				return text;
			}
			#takeLine(line) {
				if (!line.startsWith("data:")) return;
				const data = line.slice("data:".length).trim();
				if (data === "[DONE]" || !data.startsWith("{")) return;
				this.#take(data);
			}
			#takeDocument(text) {
				const trimmed = text.trim();
				if (trimmed.startsWith("{") || trimmed.startsWith("[")) this.#take(trimmed);
			}
			#take(json) {
				const value = parse(json);
				for (const event of Array.isArray(value) ? value : [value]) {
					const news = readUsage(this.#wire, event);
					this.model ??= readModel(event);
					this.tokens = mergeNews(this.tokens, news);
					this.characters += news.characters;
					this.whole ||= news.last;
					this.extra ||= news.extra;
				}
			}
		}
		function parse(json) {
			try {
				return JSON.parse(json);
			} catch {
				return null;
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/refusal.js";
		function budgetRefusal(wire, reason) {
			return refusal(wire, wire === "responses" ? 400 : 403, `loop-actions: ${reason}. Stop here.`);
		}
		function refusal(wire, status, message) {
			return {
				status,
				body: JSON.stringify(errorOf(wire, status, message))
			};
		}
		function errorOf(wire, status, message) {
			switch (wire) {
				case "messages": return {
					type: "error",
					error: {
						type: TYPES.get(status) ?? "api_error",
						message
					}
				};
				case "gemini": return { error: {
					code: status,
					message,
					status: STATUSES.get(status) ?? "UNAVAILABLE"
				} };
				case "responses":
				case "chat": return { error: {
					message,
					type: TYPES.get(status) ?? "api_error",
					code: "loop_actions",
					param: null
				} };
			}
		}
		const TYPES = new Map([
			[400, "invalid_request_error"],
			[401, "authentication_error"],
			[403, "permission_error"],
			[404, "not_found_error"],
			[413, "request_too_large"]
		]);
		const STATUSES = new Map([
			[400, "INVALID_ARGUMENT"],
			[401, "UNAUTHENTICATED"],
			[403, "PERMISSION_DENIED"],
			[404, "NOT_FOUND"]
		]);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/settlement.js";
		const CHARS_PER_TOKEN = 3;
		function settlementOf(meter, { ask }, { reader, abandoned }) {
			const asked = {
				...token_counts.jz,
				input: meter.estimateInput(ask.bytes)
			};
			if (reader === null) return {
				tokens: abandoned ? asked : null,
				exact: !abandoned,
				extra: false,
				model: null
			};
			const { tokens, extra, model } = reader;
			if (tokens !== null && reader.whole) return {
				tokens,
				exact: true,
				extra,
				model
			};
			const passed = Math.ceil(reader.characters / CHARS_PER_TOKEN);
			const guessed = {
				...tokens ?? asked,
				output: Math.max(tokens?.output ?? 0, passed)
			};
			return {
				tokens: guessed,
				exact: false,
				extra,
				model
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/shape-request.js";
		const ENCODED = /(?<=[":,])[A-Za-z0-9+/]{2048,}={0,2}(?=")/g;
		function readMeteredRequest(wire, text, modelInPath) {
			let body;
			try {
				body = JSON.parse(text);
			} catch {
				return { problem: "the request is not JSON" };
			}
			if (!shape_request_isRecord(body)) return { problem: "the request is not a JSON object" };
			if (body.background === true) return { problem: "an answer in the background can not be metered" };
			if (body.service_tier === "priority") return { problem: "the priority tier is not in the table of prices" };
			if (typeof body.n === "number" && body.n > 1) return { problem: "only one answer per request can be metered" };
			const model = modelInPath ?? body.model;
			if (typeof model !== "string" || model === "") return { problem: "the request names no model" };
			const encoded = text.match(ENCODED)?.reduce((sum, part) => sum + part.length, 0) ?? 0;
			return {
				body,
				model,
				maxOutput: maxOutputOf(wire, body),
				bytes: text.length - encoded
			};
		}
		function maxOutputOf(wire, body) {
			const config = shape_request_isRecord(body.generationConfig) ? body.generationConfig : {};
			const value = wire === "gemini" ? config.maxOutputTokens : body[outputField(wire, body)];
			return typeof value === "number" && value > 0 ? value : null;
		}
		function shapeRequest(wire, { body, maxOutput: asked }, maxOutput) {
			const clamp = maxOutput !== null && (asked === null ? maxOutput < LONG_OUTPUT : maxOutput < asked);
			const clamped = clamp ? {
				...body,
				...outputLimit(wire, body, maxOutput)
			} : body;
			const shaped = wire === "chat" && body.stream === true ? withUsage(clamped) : clamped;
			return shaped === body ? null : shaped;
		}
		const LONG_OUTPUT = 64e3;
		function outputLimit(wire, body, maxOutput) {
			if (wire === "gemini") {
				const config = shape_request_isRecord(body.generationConfig) ? body.generationConfig : {};
				return { generationConfig: {
					...config,
					maxOutputTokens: maxOutput
				} };
			}
			if (wire !== "messages") return { [outputField(wire, body)]: maxOutput };
			return {
				max_tokens: maxOutput,
				...withinLimit(body.thinking, maxOutput)
			};
		}
		function outputField(wire, body) {
			switch (wire) {
				case "responses": return "max_output_tokens";
				case "chat": return body.max_tokens === undefined ? "max_completion_tokens" : "max_tokens";
				case "messages":
				case "gemini": return "max_tokens";
			}
		}
		function withinLimit(thinking, maxOutput) {
			if (!shape_request_isRecord(thinking) || typeof thinking.budget_tokens !== "number" || thinking.budget_tokens < maxOutput) return {};
			if (maxOutput < 2048) return { thinking: { type: "disabled" } };
			return { thinking: {
				...thinking,
				budget_tokens: Math.max(1024, Math.floor(maxOutput / 2))
			} };
		}
		function withUsage(body) {
			const options = shape_request_isRecord(body.stream_options) ? body.stream_options : {};
			return options.include_usage === true ? body : {
				...body,
				stream_options: {
					...options,
					include_usage: true
				}
			};
		}
		function shape_request_isRecord(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		var external_node_crypto_ = __webpack_require__(77598);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/token.js";
		function newToken() {
			return `loop-${(0, external_node_crypto_.randomBytes)(24).toString("hex")}`;
		}
		function carriesToken(headers, query, token) {
			const { authorization = "", "x-api-key": anthropic, "x-goog-api-key": google } = headers;
			const given = [
				authorization.replace(/^Bearer /i, ""),
				anthropic,
				google,
				query.get("key")
			];
			return given.map((value) => isSame(typeof value === "string" ? value : "", token)).includes(true);
		}
		function isSame(value, token) {
			const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest();
			return (0, external_node_crypto_.timingSafeEqual)(digest(value), digest(token));
		}
		var external_node_https_ = __webpack_require__(44708);
		var provider = __webpack_require__(29705);
		var gateway_wire = __webpack_require__(81109);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/upstream.js";
		const SENT = [
			"content-type",
			"accept",
			"anthropic-version",
			"anthropic-beta",
			"openai-beta"
		];
		const RETURNED = /^(content-type|retry-after|retry-after-ms|x-should-retry|x-request-id|request-id|(anthropic|x)-ratelimit-[a-z-]+)$/;
		class Upstream {
			#provider;
			#agent;
			constructor(provider) {
				this.#provider = provider;
				const options = {
					keepAlive: true,
					maxSockets: 32
				};
				this.#agent = provider.baseUrl.protocol === "https:" ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
			}
			send(route, request) {
				const { baseUrl, apiKey } = this.#provider;
				const open = baseUrl.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
				return new Promise((resolve, reject) => {
					const outgoing = open({
						protocol: baseUrl.protocol,
						hostname: baseUrl.hostname.replace(/^\[|\]$/g, ""),
						port: baseUrl.port,
						path: `${baseUrl.pathname.replace(/\/+$/, "")}${route.path}${(0, gateway_wire.E2)(request.query)}`,
						method: request.method,
						agent: this.#agent,
						signal: request.signal,
						headers: {
							...pick(request.headers),
							...apiKey === null ? {} : (0, provider.LP)(route.wire, apiKey),
							"user-agent": "loop-actions",
							"accept-encoding": "identity",
							"content-length": request.body.length
						}
					});
					outgoing.once("error", reject);
					outgoing.once("response", resolve);
					outgoing.setNoDelay(true);
					outgoing.end(request.body);
				});
			}
			close() {
				this.#agent.destroy();
			}
		}
		function pick(headers) {
			return Object.fromEntries(SENT.flatMap((name) => {
				const value = headers[name];
				return typeof value === "string" ? [[name, value]] : [];
			}));
		}
		function returnedHeaders(headers) {
			return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => RETURNED.test(name) && typeof value === "string" ? [[name, value]] : []));
		}
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/gateway.js";
		const MAX_REQUEST_BYTES = 64 * 1024 * 1024;
		const MAX_FAULT_BYTES = 1024 * 1024;
		async function openGateway(options) {
			const token = newToken();
			const upstream = new Upstream(options.provider);
			const passing = new Set();
			const server = (0, external_node_http_.createServer)({
				requestTimeout: 0,
				noDelay: true
			}, (request, response) => {
				const passage = new Passage({
					...options,
					token,
					upstream,
					request,
					response
				});
				passing.add(passage);
				void passage.run().finally(() => passing.delete(passage));
			});
			await new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(0, "127.0.0.1", resolve);
			});
			const { port } = server.address();
			return {
				url: `http://127.0.0.1:${port}`,
				token,
				close: async () => {
					const ended = [...passing].map((passage) => passage.abort());
					await Promise.all(ended);
					server.closeAllConnections();
					await new Promise((resolve) => server.close(resolve));
					upstream.close();
				}
			};
		}
		class Passage {
			#parts;
			#gone = new AbortController();
			#over = Promise.resolve();
			constructor(parts) {
				this.#parts = parts;
				parts.response.once("close", () => this.#gone.abort());
			}
			run() {
				this.#over = this.#pass().catch((error) => {
					this.#refuse(refusal("chat", 502, `loop-actions: ${error.message}`));
				});
				return this.#over;
			}
			async abort() {
				this.#gone.abort();
				await this.#over;
			}
			async #pass() {
				const { request, token } = this.#parts;
				const url = new URL(request.url ?? "/", "http://gateway");
				const route = (0, gateway_wire.Lu)(request.method ?? "", url.pathname);
				const wire = route?.wire ?? "chat";
				if (!carriesToken(request.headers, url.searchParams, token)) {
					return this.#refuse(refusal(wire, 401, "loop-actions: this is not the token of this gateway"));
				}
				if (route === null) return this.#refuse(refusal(wire, 404, "loop-actions: the gateway passes requests for answers only"));
				if ((request.headers["content-encoding"] ?? "identity") !== "identity") {
					return this.#refuse(refusal(wire, 400, "loop-actions: a compressed request can not be metered"));
				}
				const body = await this.#readBody();
				if (body === null) return this.#refuse(refusal(wire, 413, "loop-actions: the request is too long"));
				if (route.kind === "answer") return this.#meter(route, url.searchParams, body);
				const over = this.#parts.meter.usedUp;
				if (over !== null) return this.#overspent(route, over, "the budget is used up");
				await this.#forward(route, url.searchParams, body, null);
			}
			async #readBody() {
				const chunks = [];
				let bytes = 0;
				for await (const chunk of this.#parts.request) {
					bytes += chunk.length;
					if (bytes > MAX_REQUEST_BYTES) return null;
					chunks.push(chunk);
				}
				return Buffer.concat(chunks);
			}
			async #meter(route, query, bytes) {
				const { meter } = this.#parts;
				const { wire } = route;
				const asked = readMeteredRequest(wire, bytes.toString("utf8"), route.model);
				if ("problem" in asked) return this.#refuse(refusal(wire, 400, `loop-actions: ${asked.problem}`));
				const answer = await meter.reserve(asked, this.#gone.signal).catch(() => null);
				if (answer === null) return;
				if (!answer.granted) return this.#overspent(route, answer.budget, answer.reason);
				const shaped = shapeRequest(wire, asked, answer.maxOutput);
				const body = shaped === null ? bytes : Buffer.from(JSON.stringify(shaped));
				await this.#forward(route, query, body, answer.reservation);
			}
			async #forward(route, query, body, reservation) {
				const { meter, upstream, request } = this.#parts;
				const { signal } = this.#gone;
				let reader = null;
				try {
					const method = request.method ?? "";
					const answer = await upstream.send(route, {
						method,
						query,
						headers: request.headers,
						body,
						signal
					});
					const status = answer.statusCode ?? 502;
					if (status >= 300 && status < 400) {
						answer.destroy();
						return this.#refuse(refusal(route.wire, 502, "loop-actions: the provider redirects, which is not followed"));
					}
					if (status >= 400) return await this.#sendFault(status, answer);
					reader = new AnswerReader(route.wire, answer.headers["content-type"] ?? "");
					await this.#relay(status, answer, reader);
				} catch {
					if (!this.#parts.response.headersSent) {
						this.#refuse(refusal(route.wire, 502, "loop-actions: the provider could not be reached"));
					} else this.#parts.response.destroy();
				} finally {
					reader?.end();
					if (reservation !== null) meter.settle(reservation, settlementOf(meter, reservation, {
						reader,
						abandoned: signal.aborted
					}));
				}
			}
			async #relay(status, answer, reader) {
				const { response } = this.#parts;
				response.writeHead(status, returnedHeaders(answer.headers));
				response.flushHeaders();
				for await (const chunk of answer) {
					const room = response.write(chunk);
					reader.add(chunk);
					if (!room && !response.destroyed) await new Promise((resolve) => this.#onceWritable(resolve));
				}
				response.end();
			}
			#onceWritable(resolve) {
				const { response } = this.#parts;
				response.once("drain", resolve);
				response.once("close", resolve);
			}
			async #sendFault(status, answer) {
				const { response, provider } = this.#parts;
				let text = "";
				for await (const chunk of answer.setEncoding("utf8")) {
					text += chunk;
					if (text.length > MAX_FAULT_BYTES) break;
				}
				const body = provider.apiKey === null ? text : text.replaceAll(provider.apiKey, "***");
				response.writeHead(status, returnedHeaders(answer.headers));
				response.end(body);
			}
			#overspent(route, budget, reason) {
				this.#refuse(budgetRefusal(route.wire, reason));
				this.#parts.onRefused?.(budget);
			}
			#refuse({ status, body }) {
				const { request, response } = this.#parts;
				if (response.headersSent || response.destroyed) return;
				response.writeHead(status, {
					"content-type": "application/json",
					connection: "close"
				});
				response.end(body);
				request.resume();
			}
		}
		var src_box = __webpack_require__(85950);
		var run_boxed = __webpack_require__(88948);
		var sanitize_inbound = __webpack_require__(31188);
		var agent_runtime = __webpack_require__(93671);
		;
		"CONCATENATED MODULE: ./build/packages/agent/src/answer-in-text.js";
		async function keepAnswer(exchange, finalText) {
			const answer = jsonIn(finalText);
			if (answer === null) return;
			try {
				const file = await (0, promises_.open)((0, external_node_path_.join)(exchange, agent_runtime.s.verdict), "wx", 384);
				await file.writeFile(answer);
				await file.close();
			} catch (error) {
				if (error.code !== "EEXIST") throw error;
			}
		}
		function jsonIn(text) {
			const blocks = text.split(/^```[a-z]*[ \t]*$/m);
			if (blocks.length >= 3 && blocks.length % 2 === 1) return blocks.at(-2)?.trim() ?? null;
			const whole = text.trim();
			return whole.startsWith("{") && whole.endsWith("}") ? whole : null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/agent/src/find-covers.js";
		async function findCovers(workspace, covers) {
			const root = await (0, promises_.realpath)(workspace);
			const laid = [];
			for (const { source, target } of covers) {
				const there = await (0, promises_.lstat)(target).catch(() => null);
				const place = await (0, promises_.realpath)(there === null ? (0, external_node_path_.dirname)(target) : target).catch(() => null);
				if (place === null || place !== root && !place.startsWith(`${root}/`)) continue;
				laid.push({
					source,
					target: there === null ? target : place
				});
			}
			return laid;
		}
		;
		"CONCATENATED MODULE: ./build/packages/agent/src/iteration-meter.js";
		const MAX_EVENTS = 1e4;
		const iteration_meter_MAX_EVENT_CHARS = 16 * 1024 * 1024;
		const REFUSED_GRACE_MS = 5e3;
		class IterationMeter {
			events = [];
			toolCalls;
			usedUp = null;
			#runtime;
			#maxToolCalls;
			#log;
			#over = new AbortController();
			#grace = null;
			#chars = 0;
			constructor(runtime, maxToolCalls, log) {
				this.#runtime = runtime;
				this.#maxToolCalls = maxToolCalls;
				this.#log = log;
				this.toolCalls = runtime.readLine === undefined ? null : 0;
			}
			get signal() {
				return this.#over.signal;
			}
			addLine(line, stream) {
				const { readLine } = this.#runtime;
				const events = readLine === undefined ? [{
					kind: "text",
					text: line
				}] : readLine(line, stream);
				for (const event of events) this.#add(event);
			}
			refuse(budget) {
				this.usedUp ??= budget === "tokens" ? "budget-tokens" : "budget-cost";
				this.#grace ??= setTimeout(() => this.#over.abort(), REFUSED_GRACE_MS);
			}
			release() {
				if (this.#grace !== null) clearTimeout(this.#grace);
			}
			#add(event) {
				this.#log?.(event);
				this.#chars += "text" in event ? event.text.length : 0;
				if (this.events.length < MAX_EVENTS && this.#chars < iteration_meter_MAX_EVENT_CHARS) this.events.push(event);
				else if (event.kind === "end") this.events.push(event);
				if (event.kind !== "tool-call") return;
				this.toolCalls = (this.toolCalls ?? 0) + 1;
				if (this.#maxToolCalls === null || this.toolCalls <= this.#maxToolCalls) return;
				this.usedUp ??= "budget-tool-calls";
				this.#over.abort();
			}
		}
		var interrupt = __webpack_require__(98413);
		var json_document = __webpack_require__(62634);
		var schemas = __webpack_require__(80737);
		;
		"CONCATENATED MODULE: ./build/packages/agent/src/parse-interrupt-file.js";
		const QUESTION_CHARS = 4e3;
		const TRIED_CHARS = 1e3;
		const EVIDENCE_CHARS = 4e3;
		const REASON_CHARS = 2e3;
		const MAX_ENTRIES = 20;
		const MAX_FILE_CHARS = 256 * 1024;
		const words = schemas.KCZ([schemas.YjP().transform((text) => [text]), schemas.YOg(schemas.YjP())]).default([]);
		const InterruptFile = schemas.Ikc({
			category: schemas.k5n(interrupt.j5).catch("unclear"),
			question: schemas.YjP().trim().min(1),
			tried: words,
			evidence: words,
			noOtherWay: schemas.YjP().default(""),
			wall: schemas.YjP().default("")
		});
		function parseInterruptFile(text) {
			if (text.length > MAX_FILE_CHARS) return {
				interrupt: null,
				problem: `longer than ${MAX_FILE_CHARS} characters`
			};
			try {
				const file = (0, json_document.d)(InterruptFile, text, {
					name: "interrupt.json",
					code: "E_JSON_INVALID"
				});
				const question = (0, sanitize_inbound.D)(file.question, { maxChars: QUESTION_CHARS }).text.trim();
				if (question === "") return {
					interrupt: null,
					problem: "its question has no visible text"
				};
				const tried = file.tried.slice(0, MAX_ENTRIES).map((line) => (0, sanitize_inbound.B)(line, { maxChars: TRIED_CHARS }).text);
				const evidence = file.evidence.slice(0, MAX_ENTRIES).map((item) => (0, sanitize_inbound.D)(item, { maxChars: EVIDENCE_CHARS }).text);
				const [noOtherWay, wall] = [file.noOtherWay, file.wall].map((text) => (0, sanitize_inbound.D)(text, { maxChars: REASON_CHARS }).text.trim());
				const reasons = {
					noOtherWay: noOtherWay ?? "",
					wall: wall ?? ""
				};
				return {
					interrupt: {
						category: file.category,
						question,
						tried,
						evidence,
						...reasons
					},
					problem: null
				};
			} catch (error) {
				return {
					interrupt: null,
					problem: error.message
				};
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/agent/src/run-iteration.js";
		const MAX_EXCHANGE_BYTES = 512 * 1024;
		const MAX_NOTES_CHARS = 16e3;
		const MAX_LINE_CHARS = 1e6;
		async function runIteration(iteration) {
			const { runtime, budgets, log } = iteration;
			const watch = new IterationMeter(runtime, budgets.maxToolCalls, log);
			const { name = null, access = null } = runtime.model ?? {};
			const meter = budgets.meter ?? new spend_meter._({
				maxTokens: null,
				maxCostUsd: null
			});
			const gateway = access === null ? null : await openGateway({
				...access,
				meter,
				onRefused: (budget) => watch.refuse(budget)
			});
			const asked = {
				...iteration.task,
				model: iteration.task.model ?? name
			};
			const task = gateway === null || access === null ? asked : connected(asked, access.wire, gateway);
			let outcome;
			try {
				await (0, promises_.mkdir)(task.exchange, { recursive: true });
				await (0, promises_.writeFile)((0, external_node_path_.join)(task.exchange, agent_runtime.s.prompt), task.prompt);
				await runtime.prepare?.(task);
				outcome = await start(iteration, task, watch);
			} finally {
				watch.release();
				await gateway?.close();
			}
			const readExchange = (name) => readPlainFile((0, external_node_path_.join)(task.exchange, name));
			const report = await runtime.read({
				outcome,
				events: watch.events,
				readExchange
			});
			if (task.role === "checker" && runtime.readLine !== undefined) await keepAnswer(task.exchange, report.finalText);
			const notes = (0, sanitize_inbound.D)(await readExchange(agent_runtime.s.notes) ?? "", { maxChars: MAX_NOTES_CHARS }).text;
			const question = await readExchange(agent_runtime.s.interrupt);
			const interrupt = question === null || question.trim() === "" ? null : parseInterruptFile(question);
			const stopReason = watch.usedUp ?? findStopReason(outcome, report, interrupt);
			const spend = gateway === null ? null : meter.spend;
			return {
				outcome,
				report,
				notes,
				interrupt,
				toolCalls: watch.toolCalls,
				spend,
				stopReason
			};
		}
		function connected(task, wire, { url, token }) {
			const connection = {
				wire,
				url,
				token
			};
			return {
				...task,
				connection
			};
		}
		async function start(iteration, task, watch) {
			const { runtime, box, budgets } = iteration;
			const command = runtime.command(task);
			const covers = (0, src_box.F)(box) ? await findCovers(task.workspace, command.covers ?? []) : [];
			return (0, run_boxed.a)(box, {
				argv: command.argv,
				cwd: task.workspace,
				env: command.env,
				deadlineMs: budgets.deadlineMs,
				ownPaths: [task.workspace, task.exchange],
				signal: AbortSignal.any([watch.signal, ...iteration.signal === undefined ? [] : [iteration.signal]]),
				output: {
					maxLineChars: MAX_LINE_CHARS,
					onLine: (line, stream) => watch.addLine(line, stream),
					...iteration.transcript === undefined ? {} : { file: iteration.transcript }
				},
				...command.stdin === null ? {} : { stdin: command.stdin },
				...command.stopSignal === undefined ? {} : { stopSignal: command.stopSignal },
				...command.expose === undefined ? {} : { expose: command.expose },
				mounts: covers,
				...budgets.killGraceMs === undefined ? {} : { killGraceMs: budgets.killGraceMs }
			});
		}
		function findStopReason(outcome, report, interrupt) {
			if (outcome.ended === "cancelled") return "cancelled";
			if (interrupt !== null) return "interrupted";
			if (outcome.ended === "deadline") return "budget-runtime";
			if (outcome.ended === "spawn-failed" || report.status === "auth" || report.status === "budget") return "agent-error";
			return null;
		}
		async function readPlainFile(path) {
			try {
				const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
				try {
					if (!(await file.stat()).isFile()) return null;
					const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_EXCHANGE_BYTES), 0, MAX_EXCHANGE_BYTES, 0);
					return buffer.toString("utf8", 0, bytesRead);
				} finally {
					await file.close();
				}
			} catch {
				return null;
			}
		}
	}),
	83396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k0: () => quarantinedGlobs,
			mW: () => parseQuarantine
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62634);
		var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61950);
		const Quarantine = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			paths: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				glob: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(500),
				reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3),
				since: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
				until: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc.nullable().describe("null: until a person lifts it.")
			})).max(1e3)
		}).describe("Paths in quarantine.");
		function parseQuarantine(text) {
			if (text === null) return {
				schemaVersion: 1,
				paths: []
			};
			return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.d)(Quarantine, text, {
				name: _names_js__WEBPACK_IMPORTED_MODULE_3__.$t.quarantine,
				code: "E_STATE_INVALID"
			});
		}
		function quarantinedGlobs(quarantine, now) {
			return quarantine.paths.filter(({ until }) => until === null || Date.parse(until) > now).map(({ glob }) => glob);
		}
	}),
	57306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fp: () => Decision,
			ek: () => RunReport
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79182);
		var _interrupt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98413);
		var _intervention_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86169);
		var _mode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78087);
		var _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4260);
		var _rollout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15763);
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52437);
		var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38345);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42943);
		const Decision = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5(),
			outcome: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"selected",
				"skipped",
				"escalated"
			]),
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().describe("file:line of the rule that decided, or null for the loop’s own rules.")
		}).describe("What triage decided for one ticket.");
		const AttemptReport = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			item: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Np,
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			input: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.optional().describe("Of all that the attempt was given: ticket, base, control files."),
			agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			box: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["strong", "weak"]),
			startedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__._U,
			selfReview: _usage_js__WEBPACK_IMPORTED_MODULE_2__.xH.optional().describe("Absent: the maker was not asked to review itself."),
			stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.T,
			politeEndings: _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__.m.exactOptional(),
			candidateDigest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
			tree: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr.nullable(),
			verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_5__.nK.nullable().describe("null when nothing was judged."),
			checks: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_5__.KP.pick({
				name: true,
				required: true,
				verdict: true,
				failureClass: true,
				durationMs: true
			})),
			pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				number: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
				url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5()
			}).nullable()
		}).describe("One attempt.");
		const JudgingReport = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().describe("Attempt of the workflow run."),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().describe("`provider/model`; null: no classifier was configured."),
			calls: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
			cached: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Tickets whose answer stood in the record."),
			unanswered: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe("Calls whose answer could not be used."),
			tokens: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().nullable(),
			costUsd: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.ms
		}).describe("What judging took.");
		const RunReport = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			repository: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			run: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.PI,
			url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5().nullable(),
			mode: _mode_js__WEBPACK_IMPORTED_MODULE_6__.Kt,
			startedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			endedAt: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Dc,
			baseSha: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.Vr,
			specSha256: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
			planDigest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np.nullable(),
			decisions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Decision),
			attempts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(AttemptReport),
			inputs: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300),
				digest: _identifiers_js__WEBPACK_IMPORTED_MODULE_1__.np
			}).optional().describe("What a replay needs; absent: nothing was decided, or an older version ran."),
			judging: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(JudgingReport).optional().describe("Absent: no rule had to be judged."),
			interrupts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_interrupt_js__WEBPACK_IMPORTED_MODULE_7__.OK),
			rollout: _rollout_js__WEBPACK_IMPORTED_MODULE_8__.Ck.optional().describe("Absent: nobody looked."),
			interventions: _intervention_js__WEBPACK_IMPORTED_MODULE_9__.kb.optional().describe("Absent: nobody counted."),
			politeEndings: _polite_endings_js__WEBPACK_IMPORTED_MODULE_4__.m.exactOptional(),
			oracle: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				done: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
				reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				remaining: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),
				waiting: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),
				humanGated: zod__WEBPACK_IMPORTED_MODULE_0__.Whr()
			}).nullable(),
			stopReason: _stop_reason_js__WEBPACK_IMPORTED_MODULE_3__.T.nullable().describe("null when the run ended by having nothing left to do."),
			usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__._U,
			budgetLeft: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullable()).describe("By budget name; null: no limit.")
		}).describe("The report of one run.");
	}),
	79264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => hasWriteAccess });
		function hasWriteAccess(level) {
			return level === "write" || level === "maintain" || level === "admin";
		}
	}),
	39320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => dispatchChecks });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79049);
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80737);
		var _operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36221);
		var _request_github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14857);
		const Runs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
		})) });
		const LOOKS = 3;
		const LOOK_SPACING_MS = 5e3;
		async function dispatchChecks(github, wanted) {
			const files = new Set(wanted.workflows.map((workflow) => workflow.slice(workflow.lastIndexOf("/") + 1)));
			const warnings = [];
			for (const file of files) {
				try {
					await github.alone(`dispatch ${file} ${wanted.headSha}`, () => startOnce(github, file, wanted));
				} catch (error) {
					if (!isNotStartable(error)) throw needsPermission(error);
					warnings.push(`${file} was not started on ${wanted.branch}: ${error.message}. Is it in .github/workflows of the default branch, with \`workflow_dispatch:\` (without required inputs) under \`on:\`?`);
				}
			}
			return warnings;
		}
		async function startOnce(github, file, wanted) {
			if (await findRun(github, file, wanted) !== null) return;
			await github.write({
				operation: "start a workflow",
				parameters: {
					workflow_id: file,
					ref: wanted.branch
				},
				answer: zod__WEBPACK_IMPORTED_MODULE_0__.L5J(),
				find: async () => {
					for (let look = 1;; look++) {
						const run = await findRun(github, file, wanted);
						if (run !== null || look === LOOKS) return run;
						await github.clock.sleep(LOOK_SPACING_MS);
					}
				}
			});
		}
		async function findRun(github, file, { branch, headSha }) {
			const parameters = {
				workflow_id: file,
				event: "workflow_dispatch",
				branch,
				head_sha: headSha,
				per_page: 100
			};
			const { workflow_runs: runs } = await github.read("find workflow runs", parameters, Runs);
			return runs.find((run) => run.event === "workflow_dispatch" && run.head_sha === headSha)?.id ?? null;
		}
		function isNotStartable(error) {
			if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.Rn)(error, "E_GITHUB_NOT_FOUND", "E_GITHUB_REFUSED")) return true;
			return (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.Rn)(error, "E_GITHUB_PERMISSION") && error.message.includes("(status 404:");
		}
		function needsPermission(error) {
			if (!(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.Rn)(error, "E_GITHUB_PERMISSION")) return error;
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.jO("E_GITHUB_PERMISSION", {
				message: error.message,
				remedy: ["`dispatch-checks` starts workflows; give the job (keeping what is there already):", (0, _request_github_error_js__WEBPACK_IMPORTED_MODULE_2__.D5)(_operations_js__WEBPACK_IMPORTED_MODULE_3__.xb["start a workflow"].permissions)].join("\n"),
				cause: error
			});
		}
	}),
	14349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => agentEnvironment });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		const SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
		function agentEnvironment(deps) {
			return {
				PATH: `${deps.context.environment.PATH ?? SYSTEM_PATH}:${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath)}`,
				CI: "true"
			};
		}
	}),
	2422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => layBaseInstructions,
			C: () => withEarlierInstructions
		});
		var instruction_paths = __webpack_require__(59410);
		var promises_ = __webpack_require__(51455);
		var byte_path = __webpack_require__(40748);
		var work_tree_walk = __webpack_require__(31610);
		;
		"CONCATENATED MODULE: ./build/packages/git/src/clear-paths.js";
		async function clearPaths(workTree, isUnwanted) {
			let level = [""];
			while (level.length > 0) {
				const next = [];
				for (const directory of level) {
					for (const entry of await list((0, work_tree_walk.VV)(workTree, directory))) {
						const name = (0, byte_path.D9)(entry.name);
						const path = directory === "" ? name : `${directory}/${name}`;
						if (isUnwanted((0, byte_path.b6)(path))) await (0, promises_.rm)((0, work_tree_walk.VV)(workTree, path), {
							recursive: true,
							force: true
						});
						else if (entry.isDirectory()) next.push(path);
					}
				}
				level = next;
			}
		}
		async function list(directory) {
			try {
				return await (0, promises_.readdir)(directory, {
					encoding: "buffer",
					withFileTypes: true
				});
			} catch (error) {
				if (error.code === "ENAMETOOLONG") return [];
				throw error;
			}
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/agent/base-instructions.js";
		async function layBaseInstructions({ repository, sha }, workspace) {
			await clearPaths(workspace, (path) => path === ".git" || (0, instruction_paths.a)(path));
			const paths = (await repository.listFiles(sha)).map(({ path }) => path).filter(instruction_paths.a);
			await repository.layFiles(sha, {
				directory: workspace,
				paths
			});
		}
		async function withEarlierInstructions({ repository, sha }, { before, left }) {
			const earlier = await changedInstructions(repository, sha, before);
			if (earlier.length === 0) return left;
			const own = new Set(await changedInstructions(repository, sha, left));
			const kept = earlier.filter((path) => !own.has(path));
			return kept.length === 0 ? left : repository.restorePaths({
				tree: left,
				source: before
			}, kept);
		}
		async function changedInstructions(repository, sha, tree) {
			const changes = await repository.diffTrees(sha, tree);
			const paths = changes.flatMap(({ path, oldPath }) => oldPath === undefined ? [path] : [path, oldPath]);
			return paths.filter(instruction_paths.a);
		}
	}),
	47649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => iterationUsage });
		var _loop_actions_model_prices__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18884);
		function iterationUsage(result) {
			const { spend } = result;
			const { usage } = result.report;
			return {
				iterations: 1,
				toolCalls: result.toolCalls ?? usage.toolCalls,
				tokens: spend === null ? usage.tokens : (0, _loop_actions_model_prices__WEBPACK_IMPORTED_MODULE_0__.RP)(spend.tokens),
				costUsd: spend === null ? usage.costUsd : spend.costUsd,
				durationMs: Math.round(result.outcome.durationMs)
			};
		}
	}),
	94722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => openMeter });
		var _loop_actions_model_gateway__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81905);
		function openMeter({ maxTokens, maxCostUsd }, spent) {
			const left = (limit, value) => limit === null ? null : Math.max(0, limit - (value ?? limit));
			const cost = spent.costUsd === null && maxTokens !== null ? null : left(maxCostUsd, spent.costUsd);
			return new _loop_actions_model_gateway__WEBPACK_IMPORTED_MODULE_0__._({
				maxTokens: left(maxTokens, spent.tokens),
				maxCostUsd: cost
			});
		}
	}),
	35820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => createTranscript });
		var _loop_actions_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49998);
		const MAX_BYTES = 4 * 1024 * 1024;
		function createTranscript(secrets) {
			const lines = [];
			let bytes = 0;
			let left = 0;
			return {
				add: (iteration, event) => {
					const line = (0, _loop_actions_text__WEBPACK_IMPORTED_MODULE_0__.f)(JSON.stringify({
						iteration,
						...event
					}), secrets).text;
					bytes += Buffer.byteLength(line) + 1;
					if (bytes > MAX_BYTES) left++;
					else lines.push(line);
				},
				text: () => [
					...lines,
					...left === 0 ? [] : [JSON.stringify({
						kind: "left-out",
						events: left
					})],
					""
				].join("\n")
			};
		}
	}),
	62044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$3: () => leaseBudgets,
			$t: () => tightestBudgets,
			Lj: () => budgetLeft,
			Lp: () => roleBudgets,
			NJ: () => keptForChecker,
			UF: () => withDefaultBudgets,
			XO: () => makerBudgets,
			_$: () => lineageLimits,
			uG: () => attemptBudgets,
			y6: () => overspentBudget
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54177);
		function tightestBudgets(...limits) {
			const tightest = (name) => {
				const given = limits.map((limit) => limit[name] ?? null).filter((value) => value !== null);
				return given.length === 0 ? null : Math.min(...given);
			};
			return {
				maxIterations: tightest("maxIterations"),
				maxToolCalls: tightest("maxToolCalls"),
				maxRuntimeMs: tightest("maxRuntimeMs"),
				maxPullRequests: tightest("maxPullRequests"),
				maxTokens: tightest("maxTokens"),
				maxCostUsd: tightest("maxCostUsd")
			};
		}
		function roleBudgets(rules, role) {
			const { maxTokens = null, maxCostUsd = null } = (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.a)(rules, role) ?? {};
			return {
				maxTokens,
				maxCostUsd
			};
		}
		function attemptBudgets(rules) {
			const maker = roleBudgets(rules, "maker");
			if ((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.a)(rules, "checker") === null) return maker;
			const checker = roleBudgets(rules, "checker");
			const both = (name) => {
				const [one, other] = [maker[name] ?? null, checker[name] ?? null];
				return one === null || other === null ? null : one + other;
			};
			return {
				maxTokens: both("maxTokens"),
				maxCostUsd: both("maxCostUsd")
			};
		}
		function keptForChecker(limit, { maker, checker }) {
			if (limit === null || checker === null) return null;
			return Math.min(checker, limit * (maker === null ? .5 : checker / (maker + checker)));
		}
		function makerBudgets(rules, attempt) {
			const [maker, checker] = [roleBudgets(rules, "maker"), roleBudgets(rules, "checker")];
			const own = (name) => {
				const limit = attempt[name];
				if (limit === null) return null;
				const kept = keptForChecker(limit, {
					maker: maker[name] ?? null,
					checker: checker[name] ?? null
				}) ?? 0;
				return name === "maxTokens" ? Math.floor(limit - kept) : limit - kept;
			};
			return tightestBudgets({
				...attempt,
				maxTokens: own("maxTokens"),
				maxCostUsd: own("maxCostUsd")
			}, maker);
		}
		function leaseBudgets({ tokens, costUsd, runtimeMs }) {
			return {
				maxTokens: tokens,
				maxCostUsd: costUsd,
				maxRuntimeMs: runtimeMs
			};
		}
		function lineageLimits({ maxTokens, maxCostUsd }, attempts) {
			const times = (limit) => limit === null ? null : limit * attempts;
			return {
				maxTokens: times(maxTokens),
				maxCostUsd: times(maxCostUsd)
			};
		}
		const DEFAULT_BUDGETS = {
			maxIterations: 3,
			maxRuntimeMs: 30 * 6e4,
			maxPullRequests: 2
		};
		function withDefaultBudgets(budgets) {
			return {
				...budgets,
				maxIterations: budgets.maxIterations ?? DEFAULT_BUDGETS.maxIterations,
				maxRuntimeMs: budgets.maxRuntimeMs ?? DEFAULT_BUDGETS.maxRuntimeMs,
				maxPullRequests: budgets.maxPullRequests ?? DEFAULT_BUDGETS.maxPullRequests
			};
		}
		function overspentBudget(limits, spent) {
			const reached = (limit, value) => limit !== null && (value ?? limit) >= limit;
			if (reached(limits.maxIterations, spent.iterations)) return "budget-iterations";
			if (reached(limits.maxTokens, spent.tokens)) return "budget-tokens";
			const tokensHold = limits.maxTokens !== null && spent.tokens !== null;
			if (!(spent.costUsd === null && tokensHold) && reached(limits.maxCostUsd, spent.costUsd)) return "budget-cost";
			if (reached(limits.maxRuntimeMs, spent.durationMs)) return "budget-runtime";
			return null;
		}
		function budgetLeft(limits, spent) {
			const left = (limit, value) => limit === null ? null : Math.max(0, limit - (value ?? limit));
			return {
				maxIterations: left(limits.maxIterations, spent.iterations),
				maxRuntimeMs: left(limits.maxRuntimeMs, spent.durationMs),
				maxTokens: left(limits.maxTokens, spent.tokens),
				maxCostUsd: left(limits.maxCostUsd, spent.costUsd)
			};
		}
	}),
	3077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => readQuarantine });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83396);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61950);
		async function readQuarantine(snapshot, now) {
			return (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.k0)((0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.mW)(await snapshot.readFile(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.$t.quarantine)), now);
		}
	}),
	22782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VD: () => blankReport,
			xh: () => currentRun,
			vY: () => mergeRunReports,
			MM: () => parseReport,
			J2: () => politeEndingsOf,
			tL: () => readReport,
			bW: () => usageOfJudging
		});
		var src_usage = __webpack_require__(38345);
		var names = __webpack_require__(61950);
		var run_report = __webpack_require__(57306);
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/record/merge-interventions.js";
		function mergeInterventions(earlier, later) {
			if (earlier === undefined || later === undefined) return later ?? earlier;
			return {
				personOnWork: Math.max(earlier.personOnWork, later.personOnWork),
				personOnMachine: Math.max(earlier.personOnMachine, later.personOnMachine),
				loopOnMachine: Math.max(earlier.loopOnMachine, later.loopOnMachine)
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/loop/src/record/run-report.js";
		function blankReport(deps, base, plan) {
			return {
				schemaVersion: 1,
				repository: plan.repository,
				run: plan.run,
				url: deps.context.runUrl,
				mode: plan.mode,
				startedAt: plan.createdAt,
				endedAt: new Date(deps.clock.now()).toISOString(),
				baseSha: plan.baseSha,
				specSha256: base.control.pinned.spec?.sha256 ?? null,
				planDigest: plan.digest,
				decisions: [],
				attempts: [],
				interrupts: [],
				oracle: null,
				stopReason: null,
				usage: src_usage.yJ,
				budgetLeft: {}
			};
		}
		function mergeRunReports(earlier, later) {
			const attempts = byKey(keyOfAttempt, earlier?.attempts, later.attempts);
			const judging = byKey(({ attempt }) => String(attempt), earlier?.judging, later.judging);
			const usage = attempts.reduce((sum, attempt) => (0, src_usage.vk)(sum, attempt.usage), usageOfJudging(judging));
			const polite = politeEndingsOf(attempts);
			if (earlier === null) return {
				...later,
				...polite,
				usage
			};
			const decided = new Map(earlier.decisions.map((decision) => [decision.item, decision]));
			for (const decision of later.decisions) {
				if (decision.outcome !== "skipped" || !decided.has(decision.item)) decided.set(decision.item, decision);
			}
			const interventions = mergeInterventions(earlier.interventions, later.interventions);
			const rollout = later.rollout ?? earlier.rollout;
			const inputs = earlier.inputs ?? later.inputs;
			return {
				...later,
				...interventions === undefined ? {} : { interventions },
				...judging.length === 0 ? {} : { judging },
				startedAt: [earlier.startedAt, later.startedAt].sort()[0] ?? later.startedAt,
				decisions: [...decided.values()],
				attempts: [...attempts],
				...polite,
				interrupts: [...byKey(({ id }) => id, earlier.interrupts, later.interrupts)],
				...rollout === undefined ? {} : { rollout },
				...inputs === undefined ? {} : { inputs },
				oracle: later.oracle ?? earlier.oracle,
				usage,
				budgetLeft: leastOf(earlier.budgetLeft, later.budgetLeft)
			};
		}
		function politeEndingsOf(attempts) {
			const counted = attempts.flatMap(({ politeEndings }) => politeEndings === undefined ? [] : [politeEndings]);
			return counted.length === 0 ? {} : { politeEndings: counted.reduce((sum, count) => sum + count, 0) };
		}
		function usageOfJudging(judging) {
			return judging.reduce((sum, { tokens, costUsd }) => (0, src_usage.vk)(sum, {
				...src_usage.yJ,
				tokens,
				costUsd
			}), src_usage.yJ);
		}
		function currentRun(report) {
			return {
				runId: report.run,
				mode: report.mode,
				selectedItems: report.decisions.filter(({ outcome }) => outcome === "selected").length,
				openedPullRequests: report.attempts.filter(({ pullRequest }) => pullRequest !== null).length,
				escalations: report.interrupts.length
			};
		}
		async function readReport(snapshot, run) {
			return parseReport(await snapshot.readFile(names.$t.runReport(run)), run);
		}
		function parseReport(text, run) {
			if (text === null) return null;
			try {
				const report = run_report.ek.safeParse(JSON.parse(text));
				return report.success && report.data.run === run ? report.data : null;
			} catch {
				return null;
			}
		}
		const keyOfAttempt = ({ item, attempt }) => `${item}/${attempt}`;
		function byKey(keyOf, ...lists) {
			return [...new Map(lists.flatMap((list) => (list ?? []).map((value) => [keyOf(value), value]))).values()];
		}
		function leastOf(earlier, later) {
			const least = {
				...earlier,
				...later
			};
			for (const [name, left] of Object.entries(earlier)) {
				const other = later[name];
				if (left !== null && typeof other === "number") least[name] = Math.min(left, other);
			}
			return least;
		}
	}),
	29705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LP: () => keyHeader,
			WE: () => readProvider,
			_A: () => VENDOR_ADDRESSES
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		const VENDOR_ADDRESSES = {
			messages: "https://api.anthropic.com",
			responses: "https://api.openai.com/v1",
			chat: "https://api.openai.com/v1",
			gemini: "https://generativelanguage.googleapis.com"
		};
		function readProvider(baseUrl, apiKey) {
			const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
			if (url === null || !["https:", "http:"].includes(url.protocol) || url.username !== "" || url.search !== "") {
				throw invalid(`${JSON.stringify(baseUrl.slice(0, 200))} is not the address of a provider`);
			}
			const near = [
				"127.0.0.1",
				"localhost",
				"[::1]"
			].includes(url.hostname);
			if (url.protocol === "http:" && !near && apiKey !== null) {
				throw invalid(`${url.origin} is not encrypted, so the key would be readable on its way`);
			}
			return {
				baseUrl: url,
				apiKey
			};
		}
		function invalid(problem) {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INPUT_INVALID", {
				message: `input base-url: ${problem}`,
				remedy: "Give an https address without user, password and query, e.g. https://api.openai.com/v1"
			});
		}
		function keyHeader(wire, apiKey) {
			switch (wire) {
				case "messages": return apiKey.startsWith("sk-ant-oat") ? { authorization: `Bearer ${apiKey}` } : { "x-api-key": apiKey };
				case "gemini": return { "x-goog-api-key": apiKey };
				case "responses":
				case "chat": return { authorization: `Bearer ${apiKey}` };
			}
		}
	}),
	81905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => SpendMeter });
		var price_of = __webpack_require__(44344);
		var token_counts = __webpack_require__(18884);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/meter.js";
		const NO_SPEND = {
			requests: 0,
			refused: 0,
			tokens: token_counts.jz,
			costUsd: 0,
			exact: true,
			unpriced: [],
			models: []
		};
		function bookAnswer(before, ask, settlement, price) {
			const { tokens, exact, extra, model } = settlement;
			if (tokens === null) return before;
			const known = extra ? null : price;
			return {
				requests: before.requests + 1,
				refused: before.refused,
				tokens: (0, token_counts.Ox)(before.tokens, tokens),
				costUsd: known === null || before.costUsd === null ? null : before.costUsd + (0, price_of.ho)(tokens, known),
				exact: before.exact && exact,
				unpriced: known === null ? [...new Set([...before.unpriced, ask.model])] : before.unpriced,
				models: [...new Set([...before.models, model ?? ask.model])]
			};
		}
		;
		"CONCATENATED MODULE: ./build/packages/model/src/gateway/spend-meter.js";
		const USUAL_DENSITY = .25;
		const DENSE = .5;
		const USUAL_OUTPUT = 32e3;
		const SHORTEST_OUTPUT = 16;
		class SpendMeter {
			limits;
			#priceOf;
			#inFlight = new Set();
			#waiting = [];
			#spend = NO_SPEND;
			#density = null;
			constructor(limits, priceOf = price_of.xx) {
				this.limits = limits;
				this.#priceOf = priceOf;
			}
			get spend() {
				return this.#spend;
			}
			get usedUp() {
				const { maxTokens, maxCostUsd } = this.limits;
				const { tokens, costUsd } = this.#spend;
				if (maxTokens !== null && (0, token_counts.RP)(tokens) >= maxTokens) return "tokens";
				if (maxCostUsd === null) return null;
				if (costUsd === null) return maxTokens === null ? "cost" : null;
				return costUsd >= maxCostUsd ? "cost" : null;
			}
			async reserve(ask, signal) {
				for (;;) {
					signal?.throwIfAborted();
					const answer = this.#decide(ask);
					if (answer !== null) {
						if (answer.granted) this.#inFlight.add(answer.reservation);
						else this.#spend = {
							...this.#spend,
							refused: this.#spend.refused + 1
						};
						return answer;
					}
					await new Promise((resolve) => {
						this.#waiting.push(resolve);
						signal?.addEventListener("abort", () => resolve(), { once: true });
					});
				}
			}
			settle(reservation, settlement) {
				if (!this.#inFlight.delete(reservation)) return false;
				this.#book(reservation.ask, settlement);
				const waiting = this.#waiting;
				this.#waiting = [];
				for (const wake of waiting) wake();
				return true;
			}
			part() {
				return new MeterPart(this, this.#priceOf);
			}
			estimateInput(bytes) {
				return Math.ceil(bytes * (this.#density?.most ?? USUAL_DENSITY));
			}
			#book(ask, settlement) {
				this.#spend = bookAnswer(this.#spend, ask, settlement, this.#priceOf(ask.model));
				const { tokens, exact } = settlement;
				if (tokens === null || !exact || ask.bytes === 0) return;
				const density = (0, token_counts.T5)(tokens) / ask.bytes;
				const { least = density, most = density } = this.#density ?? {};
				this.#density = {
					least: Math.min(least, density),
					most: Math.max(most, density)
				};
			}
			#decide(ask) {
				const over = this.usedUp ?? this.#wouldBeOver(ask);
				if (over !== null) return {
					granted: false,
					budget: over,
					reason: this.#reason(over)
				};
				const price = this.#priceOf(ask.model);
				if (price === null && this.limits.maxCostUsd !== null && this.limits.maxTokens === null) {
					const reason = `the model ${JSON.stringify(ask.model.slice(0, 100))} has no known price, and only the cost is limited`;
					return {
						granted: false,
						budget: "cost",
						reason
					};
				}
				const alone = this.#inFlight.size === 0;
				const input = Math.ceil(ask.bytes * (this.#density?.most ?? DENSE));
				const room = this.#room(ask, price);
				if (alone) return this.#grant(ask, price, input, room === null ? ask.maxOutput : Math.min(ask.maxOutput ?? room, room));
				const wanted = ask.maxOutput ?? USUAL_OUTPUT;
				return this.#fits(price, input, wanted) ? this.#grant(ask, price, input, ask.maxOutput) : null;
			}
			#grant(ask, price, input, maxOutput) {
				const output = maxOutput ?? USUAL_OUTPUT;
				const costUsd = price === null ? 0 : worstCost(price, input, output);
				return {
					granted: true,
					maxOutput,
					reservation: {
						ask,
						tokens: input + output,
						costUsd
					}
				};
			}
			#wouldBeOver(ask) {
				const { maxTokens } = this.limits;
				if (maxTokens === null || this.#density === null) return null;
				const left = maxTokens - (0, token_counts.RP)(this.#spend.tokens);
				return Math.floor(ask.bytes * this.#density.least) >= left ? "tokens" : null;
			}
			#room(ask, price) {
				const { maxTokens, maxCostUsd } = this.limits;
				const { tokens, costUsd } = this.#spend;
				const input = this.estimateInput(ask.bytes);
				const rooms = [];
				if (maxTokens !== null) rooms.push(maxTokens - (0, token_counts.RP)(tokens) - input);
				if (maxCostUsd !== null && costUsd !== null && price !== null) {
					const rates = (0, price_of.Rv)(price, input);
					rooms.push(((maxCostUsd - costUsd) * 1e6 - input * rates.cacheRead) / rates.output);
				}
				return rooms.length === 0 ? null : Math.max(SHORTEST_OUTPUT, Math.floor(Math.min(...rooms)));
			}
			#fits(price, input, output) {
				const { maxTokens, maxCostUsd } = this.limits;
				const { tokens, costUsd } = this.#spend;
				const reserved = [...this.#inFlight];
				const set = (part) => reserved.reduce((sum, reservation) => sum + reservation[part], 0);
				if (maxTokens !== null && (0, token_counts.RP)(tokens) + set("tokens") + input + output > maxTokens) return false;
				if (maxCostUsd === null || price === null || costUsd === null) return true;
				return costUsd + set("costUsd") + worstCost(price, input, output) <= maxCostUsd;
			}
			#reason(budget) {
				const { maxTokens, maxCostUsd } = this.limits;
				return budget === "tokens" ? `the budget of ${maxTokens} tokens is used up` : `the budget of $${maxCostUsd} is used up`;
			}
		}
		class MeterPart {
			#whole;
			#priceOf;
			#spend = NO_SPEND;
			constructor(whole, priceOf) {
				this.#whole = whole;
				this.#priceOf = priceOf;
			}
			get spend() {
				return this.#spend;
			}
			get usedUp() {
				return this.#whole.usedUp;
			}
			async reserve(ask, signal) {
				const answer = await this.#whole.reserve(ask, signal);
				if (!answer.granted) this.#spend = {
					...this.#spend,
					refused: this.#spend.refused + 1
				};
				return answer;
			}
			settle(reservation, settlement) {
				if (!this.#whole.settle(reservation, settlement)) return false;
				this.#spend = bookAnswer(this.#spend, reservation.ask, settlement, this.#priceOf(reservation.ask.model));
				return true;
			}
			estimateInput(bytes) {
				return this.#whole.estimateInput(bytes);
			}
		}
		function worstCost(price, input, output) {
			const rates = (0, price_of.Rv)(price, input);
			return (input * Math.max(rates.input, rates.cacheWrite) + output * rates.output) / 1e6;
		}
	}),
	81109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E2: () => queryOf,
			Lu: () => routeOf,
			ZG: () => WIRES
		});
		const WIRES = [
			"messages",
			"responses",
			"chat",
			"gemini"
		];
		function routeOf(method, path) {
			if (method === "GET" && path === "/v1/models") return {
				wire: "chat",
				kind: "free",
				path: "/models",
				model: null
			};
			if (method !== "POST") return null;
			const fixed = FIXED.get(path);
			if (fixed !== undefined) return fixed;
			const gemini = /^\/v1beta\/models\/([A-Za-z0-9._-]{1,100}):(generateContent|streamGenerateContent|countTokens)$/.exec(path);
			if (gemini === null) return null;
			const [, model = "", action] = gemini;
			return {
				wire: "gemini",
				kind: action === "countTokens" ? "free" : "answer",
				path,
				model
			};
		}
		const FIXED = new Map([
			["/v1/messages", {
				wire: "messages",
				kind: "answer",
				path: "/v1/messages",
				model: null
			}],
			["/v1/messages/count_tokens", {
				wire: "messages",
				kind: "free",
				path: "/v1/messages/count_tokens",
				model: null
			}],
			["/v1/responses", {
				wire: "responses",
				kind: "answer",
				path: "/responses",
				model: null
			}],
			["/v1/chat/completions", {
				wire: "chat",
				kind: "answer",
				path: "/chat/completions",
				model: null
			}]
		]);
		function queryOf(parameters) {
			const kept = ["alt", "beta"].flatMap((name) => {
				const value = parameters.get(name);
				return value === null || !/^[a-z]{1,10}$/.test(value) ? [] : [`${name}=${value}`];
			});
			return kept.length === 0 ? "" : `?${kept.join("&")}`;
		}
	}),
	44344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ho: () => costOf,
			xx: () => priceOf,
			Rv: () => ratesFor
		});
		;
		"CONCATENATED MODULE: ./build/packages/model/src/prices/price-table.js";
		function claude(input, output, read = .1) {
			const round = (dollars) => Number(dollars.toFixed(6));
			return {
				input,
				output,
				cacheRead: round(input * read),
				cacheWrite: round(input * 1.25),
				cacheWriteLong: round(input * 2)
			};
		}
		function plain(input, cacheRead, output, cacheWrite = input) {
			return {
				input,
				output,
				cacheRead,
				cacheWrite,
				cacheWriteLong: cacheWrite
			};
		}
		function tiered(above, short, long) {
			return {
				...short,
				long: {
					above,
					rates: long
				}
			};
		}
		const anthropic = {
			vendor: "anthropic",
			source: "https://platform.claude.com/docs/en/about-claude/pricing",
			date: "2026-10-24",
			models: {
				"claude-fable-5-1": claude(10, 50, .025),
				"claude-fable-5": claude(10, 50),
				"claude-opus-5-5": claude(4, 20, .05),
				"claude-opus-5": claude(5, 25),
				"claude-opus-4-8": claude(5, 25),
				"claude-opus-4-7": claude(5, 25),
				"claude-opus-4-6": claude(5, 25),
				"claude-opus-4-5": claude(5, 25),
				"claude-opus-4-1": claude(15, 75),
				"claude-sonnet-5-5": claude(2, 10, .05),
				"claude-sonnet-5": claude(2, 10),
				"claude-sonnet-4-6": claude(3, 15),
				"claude-sonnet-4-5": tiered(2e5, claude(3, 15), claude(6, 22.5)),
				"claude-haiku-5-5": tiered(1e5, claude(.1, .5), claude(.5, 2.5)),
				"claude-haiku-4-5": claude(1, 5)
			}
		};
		const openai = {
			vendor: "openai",
			source: "https://developers.openai.com/api/docs/pricing, as kept in github.com/BerriAI/litellm",
			date: "2026-07-24",
			models: {
				"gpt-5.6": tiered(272e3, plain(5, .5, 30, 6.25), plain(10, 1, 45, 12.5)),
				"gpt-5.6-sol": tiered(272e3, plain(5, .5, 30, 6.25), plain(10, 1, 45, 12.5)),
				"gpt-5.6-terra": tiered(272e3, plain(2.5, .25, 15, 3.125), plain(5, .5, 22.5, 6.25)),
				"gpt-5.6-luna": tiered(272e3, plain(1, .1, 6, 1.25), plain(2, .2, 9, 2.5)),
				"gpt-5.5": tiered(272e3, plain(5, .5, 30), plain(10, 1, 45)),
				"gpt-5.5-pro": tiered(272e3, plain(30, 3, 180), plain(60, 6, 270)),
				"gpt-5.4": tiered(272e3, plain(2.5, .25, 15), plain(5, .5, 22.5)),
				"gpt-5.4-pro": tiered(272e3, plain(30, 3, 180), plain(60, 6, 270)),
				"gpt-5.4-mini": plain(.75, .075, 4.5),
				"gpt-5.4-nano": plain(.2, .02, 1.25),
				"gpt-5.3-codex": plain(1.75, .175, 14),
				"gpt-5.2": plain(1.75, .175, 14),
				"gpt-5.2-codex": plain(1.75, .175, 14),
				"gpt-5.1": plain(1.25, .125, 10),
				"gpt-5.1-codex": plain(1.25, .125, 10),
				"gpt-5.1-codex-max": plain(1.25, .125, 10),
				"gpt-5.1-codex-mini": plain(.25, .025, 2),
				"gpt-5": plain(1.25, .125, 10),
				"gpt-5-codex": plain(1.25, .125, 10),
				"gpt-5-mini": plain(.25, .025, 2),
				"gpt-5-nano": plain(.05, .005, .4),
				"gpt-4.1": plain(2, .5, 8),
				"gpt-4.1-mini": plain(.4, .1, 1.6),
				"gpt-4.1-nano": plain(.1, .025, .4),
				o3: plain(2, .5, 8),
				"o4-mini": plain(1.1, .275, 4.4)
			}
		};
		const google = {
			vendor: "google",
			source: "https://ai.google.dev/gemini-api/docs/pricing, as kept in github.com/BerriAI/litellm",
			date: "2026-07-24",
			models: {
				"gemini-3.6-flash": plain(1.5, .15, 7.5),
				"gemini-3.5-flash": plain(1.5, .15, 9),
				"gemini-3.5-flash-lite": plain(.3, .03, 2.5),
				"gemini-3.1-pro-preview": tiered(2e5, plain(2, .2, 12), plain(4, .4, 18)),
				"gemini-3.1-flash-lite": plain(.25, .025, 1.5),
				"gemini-3-pro-preview": tiered(2e5, plain(2, .2, 12), plain(4, .4, 18)),
				"gemini-3-flash-preview": plain(.5, .05, 3),
				"gemini-2.5-pro": tiered(2e5, plain(1.25, .125, 10), plain(2.5, .25, 15)),
				"gemini-2.5-flash": plain(.3, .03, 2.5),
				"gemini-2.5-flash-lite": plain(.1, .01, .4)
			}
		};
		const PRICE_LISTS = [
			anthropic,
			openai,
			google
		];
		var token_counts = __webpack_require__(18884);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/prices/price-of.js";
		const SUFFIX = /(?:-(?:20\d{6}|20\d\d-\d\d-\d\d|latest)|@20\d{6}|\[1m\])$/;
		function priceOf(model, lists = PRICE_LISTS) {
			const name = model.toLowerCase().replace(/^(?:models\/|[a-z]+\/)/, "").replace(SUFFIX, "").replace(SUFFIX, "");
			for (const { models } of lists) {
				if (Object.hasOwn(models, name)) return models[name] ?? null;
			}
			return null;
		}
		function costOf(tokens, price) {
			const rates = ratesFor(price, (0, token_counts.T5)(tokens));
			return (tokens.input * rates.input + tokens.cacheRead * rates.cacheRead + tokens.cacheWrite * rates.cacheWrite + tokens.cacheWriteLong * rates.cacheWriteLong + tokens.output * rates.output) / 1e6;
		}
		function ratesFor(price, input) {
			return price.long !== undefined && input > price.long.above ? price.long.rates : price;
		}
	}),
	18884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ox: () => addTokens,
			RP: () => totalTokens,
			T5: () => inputTokens,
			jz: () => NO_TOKENS
		});
		const NO_TOKENS = {
			input: 0,
			cacheRead: 0,
			cacheWrite: 0,
			cacheWriteLong: 0,
			output: 0,
			reasoning: 0
		};
		function addTokens(left, right) {
			return {
				input: left.input + right.input,
				cacheRead: left.cacheRead + right.cacheRead,
				cacheWrite: left.cacheWrite + right.cacheWrite,
				cacheWriteLong: left.cacheWriteLong + right.cacheWriteLong,
				output: left.output + right.output,
				reasoning: left.reasoning + right.reasoning
			};
		}
		function inputTokens({ input, cacheRead, cacheWrite, cacheWriteLong }) {
			return input + cacheRead + cacheWrite + cacheWriteLong;
		}
		function totalTokens(tokens) {
			return inputTokens(tokens) + tokens.output;
		}
	}),
	84386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kn: () => runReportFile,
			fl: () => appendJsonLine,
			sS: () => readJsonLines
		});
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71527);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57306);
		function appendJsonLine(ledger, record, key) {
			const value = Object.hasOwn(record, key) ? record[key] : undefined;
			if (typeof value !== "string" || value === "") {
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INPUT_INVALID", {
					message: `a ledger record has no ${key}, so it could not be kept from being written twice`,
					remedy: `Give it a stable ${key}.`
				});
			}
			const text = ledger ?? "";
			if (readJsonLines(text).some((line) => Object.hasOwn(line, key) && line[key] === value)) return text;
			const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
			return `${ended}${(0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__.dj)(record)}\n`;
		}
		function readJsonLines(ledger) {
			return (ledger ?? "").split("\n").flatMap((line) => {
				if (!line.trim().startsWith("{")) return [];
				try {
					const value = JSON.parse(line);
					return typeof value === "object" && value !== null ? [value] : [];
				} catch {
					return [];
				}
			});
		}
		function runReportFile(report) {
			return [_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__.$t.runReport(report.run), `${JSON.stringify(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.ek.parse(report), null, 2)}\n`];
		}
	}),
	35924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => decideBatch });
		var names = __webpack_require__(61950);
		var write_access = __webpack_require__(79264);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/oracle/human-gate.js";
		function humanGate(ticket) {
			if (!ticket.labels.includes(names.kg.humanGated)) return "absent";
			const newest = ticket.labelEvents.findLast((event) => event.label === names.kg.humanGated);
			if (newest === undefined || newest.action !== "labeled" || newest.actor.kind !== "user") return "not-proven";
			return (0, write_access.s)(newest.actor.permission) ? "by-a-person" : "not-proven";
		}
		var merged_change = __webpack_require__(77106);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/oracle/stand-ticket.js";
		function standTicket(id, ticket, facts) {
			const [standing, reason] = ticket === undefined ? ["unknown", "the tracker did not answer for it"] : rowOf(ticket, facts);
			return {
				id,
				standing,
				reason
			};
		}
		function rowOf(ticket, facts) {
			const gate = humanGate(ticket);
			if (gate === "by-a-person") {
				return ["human-gated", `labelled ${names.kg.humanGated} by a person with write access`];
			}
			const gap = facts.gaps?.get(ticket.id);
			if (gap !== undefined && (ticket.state === "closed" || gap.verified)) return gapRow(ticket, gap);
			return ticket.state === "closed" ? closedRow(ticket, facts) : openRow(ticket, gate, facts);
		}
		function gapRow({ state }, { verified, reason }) {
			if (!verified) return ["dark", `closed, though its own probe does not pass: ${reason}`];
			if (state === "open") return ["waiting", `its probe passes, but nobody may close it: ${reason}`];
			return ["done", `its own probe passes: ${reason}`];
		}
		function openRow(ticket, gate, { baseRef, blocked, gaps }) {
			if (gate === "not-proven") {
				return ["waiting", `labelled ${names.kg.humanGated}, but not provably by a person with write access`];
			}
			if (ticket.labels.includes(names.kg.escalated)) return ["waiting", "the loop asked a person and has no answer yet"];
			const open = ticket.pullRequests.find((pull) => pull.state === "open");
			if (open !== undefined) return ["in-review", `its pull request #${open.number} is open`];
			const blocker = blocked?.get(ticket.id);
			const gap = gaps?.get(ticket.id);
			if (gap !== undefined) return blocker === undefined ? ["ready", `an activation gap: ${gap.reason}`] : ["blocked", blocker];
			const merged = (0, merged_change.XN)(ticket, baseRef);
			if (merged !== undefined) return ["waiting", `pull request #${merged.number} is merged, but the ticket is open`];
			return blocker === undefined ? ["ready", "open, with no pull request"] : ["blocked", blocker];
		}
		function closedRow(ticket, facts) {
			if (ticket.stateReason !== "completed") return ["unproven", `closed as ${ticket.stateReason ?? "unknown"}`];
			const merged = (0, merged_change.XN)(ticket, facts.baseRef);
			if (merged === undefined) {
				const [elsewhere] = (0, merged_change.M1)(ticket);
				if (elsewhere === undefined) return ["unproven", "closed as completed without a merged pull request"];
				return ["unproven", `pull request #${elsewhere.number} was merged into ${elsewhere.baseRef}, not ${facts.baseRef}`];
			}
			const unproven = (0, merged_change.On)(merged, facts);
			if (unproven !== null) return ["unproven", `pull request #${merged.number} is merged, but ${unproven}`];
			const dark = darkness(ticket, merged.mergeCommitSha ?? "", facts);
			if (dark !== null) return ["dark", `pull request #${merged.number} is merged, but ${dark}`];
			return ["done", `completed by pull request #${merged.number}`];
		}
		function darkness(ticket, mergeSha, { liveRequired, live }) {
			if (!liveRequired) return null;
			const answer = live?.get(ticket.id);
			if (answer === undefined) return "nobody verified that it is live";
			if (answer.mergeSha !== mergeSha) {
				return `what was verified is ${answer.mergeSha.slice(0, 12)}, not its merge commit ${mergeSha.slice(0, 12)}`;
			}
			return answer.verified ? null : `not live: ${answer.reason}`;
		}
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/oracle.js";
		function decideBatch(question) {
			const byId = new Map(question.tracker.tickets.map((ticket) => [ticket.id, ticket]));
			const tickets = [...new Set(question.batch)].map((id) => standTicket(id, byId.get(id), question));
			const count = (...standings) => tickets.filter(({ standing }) => standings.includes(standing)).length;
			const isSettled = ({ standing }) => standing === "done" || standing === "human-gated";
			const settled = tickets.filter(isSettled).length;
			const done = tickets.length > 0 && settled === tickets.length && question.tracker.problems.length === 0;
			return {
				done,
				reason: explain(question, tickets, done),
				tickets,
				ready: tickets.filter(({ standing }) => standing === "ready").map(({ id }) => id),
				remaining: tickets.length - settled,
				blocked: count("blocked"),
				waiting: count("waiting"),
				humanGated: count("human-gated"),
				dark: count("dark"),
				activationGaps: tickets.filter((ticket) => question.gaps?.has(ticket.id) === true && !isSettled(ticket)).length
			};
		}
		function explain(question, tickets, done) {
			if (question.tracker.problems.length > 0) {
				return `not done: the tracker could not be read in full (${question.tracker.problems[0]})`;
			}
			if (tickets.length === 0) return "not done: the batch is empty, and nothing proves nothing";
			const [only] = tickets;
			if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;
			if (done) return `done: all ${tickets.length} tickets are completed and merged, or settled by a person`;
			const open = tickets.find(({ standing }) => standing !== "done" && standing !== "human-gated");
			return `not done: ${open?.id}: ${open?.reason}`;
		}
	}),
	77106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M1: () => mergedOf,
			On: () => unprovenMerge,
			XN: () => mergedChange
		});
		function mergedChange(ticket, baseRef) {
			return mergedOf(ticket).filter((pull) => pull.baseRef === baseRef && pull.mergeCommitSha !== null).reduce((newest, pull) => newest && newest.number > pull.number ? newest : pull, undefined);
		}
		function mergedOf({ pullRequests, repository }) {
			return pullRequests.filter((pull) => pull.state === "merged" && pull.repository === repository);
		}
		function unprovenMerge(pull, { records, postMergeWorkflows }) {
			const evidence = records?.merges.get(pull.number);
			if (records === undefined || evidence === undefined) return "its checks could not be read";
			if (evidence.headSha !== pull.headSha || evidence.mergeSha !== pull.mergeCommitSha) {
				return "its checks are of another commit";
			}
			if (records.requiredContexts === null) return `what ${pull.baseRef} requires could not be read`;
			const head = `its last head ${pull.headSha.slice(0, 12)}`;
			const required = new Set([...records.requiredContexts, ...evidence.head.filter((check) => check.required).map(({ name }) => name)]);
			for (const name of required) {
				const reports = evidence.head.filter((check) => check.name === name);
				if (reports.length === 0) return `the required check “${name}” did not report on ${head}`;
				const bad = reports.find(({ state }) => state !== "passed");
				if (bad !== undefined) return `the required check “${name}” ${saying(bad.state)} on ${head}`;
			}
			const merge = `its merge commit ${evidence.mergeSha.slice(0, 12)}`;
			const failed = evidence.merge.find(({ state }) => state === "failed");
			if (failed !== undefined) return `“${failed.name}” failed on ${merge}`;
			for (const name of postMergeWorkflows) {
				const state = evidence.workflows.find(({ workflow }) => workflow === name)?.state;
				if (state === undefined) return `${name} has not run on ${merge}`;
				if (state !== "passed") return `${name} ${saying(state)} on ${merge}`;
			}
			const pending = evidence.merge.find(({ state }) => state === "pending");
			return pending === undefined ? null : `“${pending.name}” is still running on ${merge}`;
		}
		const saying = (state) => state === "failed" ? "failed" : "is still running";
	})
};
