export const id = 1823;
export const ids = [1823];
export const modules = { 51823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { dispatchPass: () => dispatchPass });
	var names = __webpack_require__(61950);
	var loop_error = __webpack_require__(79049);
	var schemas = __webpack_require__(80737);
	var iso = __webpack_require__(64377);
	;
	"CONCATENATED MODULE: ./build/packages/github/src/writes/start-pass.js";
	const Runs = schemas.Ikc({ workflow_runs: schemas.YOg(schemas.Ikc({
		id: schemas.Whr().positive(),
		display_title: schemas.YjP(),
		event: schemas.YjP(),
		created_at: iso.w$(),
		status: schemas.YjP().nullable(),
		conclusion: schemas.YjP().nullable()
	})) });
	const PAGES = 10;
	async function listRuns(github, wanted) {
		const found = [];
		for (let page = 1; page <= PAGES; page++) {
			const parameters = {
				workflow_id: wanted.workflow,
				branch: wanted.branch,
				per_page: 100,
				page
			};
			const { workflow_runs: runs } = await github.read("find workflow runs", parameters, Runs);
			for (const { id, display_title: title, event, created_at, status, conclusion } of runs) {
				const createdAt = Date.parse(created_at);
				if (createdAt < wanted.since) return found;
				found.push({
					id,
					title,
					event,
					createdAt,
					isCompleted: status === "completed",
					conclusion
				});
			}
			if (runs.length < 100) break;
		}
		return found;
	}
	const LOOKS = 3;
	const LOOK_SPACING_MS = 5e3;
	async function startPass(github, wanted) {
		const since = github.clock.now() - 24 * 36e5;
		const isThere = async () => (await listRuns(github, {
			...wanted,
			since
		})).some(({ title }) => title.includes(wanted.key));
		return github.alone(`pass ${wanted.workflow} ${wanted.key}`, async () => {
			if (await isThere()) return "there";
			try {
				await github.write({
					operation: "start a workflow",
					parameters: {
						workflow_id: wanted.workflow,
						ref: wanted.branch,
						inputs: { ...wanted.inputs }
					},
					answer: schemas.L5J(),
					find: async () => {
						for (let look = 1;; look++) {
							if (await isThere()) return true;
							if (look === LOOKS) return null;
							await github.clock.sleep(LOOK_SPACING_MS);
						}
					}
				});
				return "started";
			} catch (error) {
				if (!(0, loop_error.Rn)(error, "E_GITHUB_NOT_FOUND", "E_GITHUB_REFUSED")) throw error;
				throw new loop_error.jO("E_GITHUB_REFUSED", {
					message: `${wanted.workflow} was not started on ${wanted.branch}: ${error.message}`,
					remedy: DISPATCHABLE,
					cause: error
				});
			}
		});
	}
	const DISPATCHABLE = [
		"The workflow must be on the default branch and begin like this:",
		"run-name: maintenance-loop ${{ inputs.loop-pass }}",
		"on:",
		"  workflow_dispatch:",
		"    inputs:",
		"      batch: { type: string }",
		"      loop-pass: { type: string }"
	].join("\n");
	var issue = __webpack_require__(93711);
	var canonical_json = __webpack_require__(71527);
	;
	"CONCATENATED MODULE: ./build/packages/loop/src/decide/pass-key.js";
	const KEY = /\bloop-pass:([0-9a-f]{12})\.([0-9a-f]{12})\.(\d{1,4})\b/;
	function formatPassKey({ batch, state, turn }) {
		return `loop-pass:${batch}.${state}.${turn}`;
	}
	function parsePassKey(title) {
		const [, batch, state, turn] = KEY.exec(title.slice(0, 1e3)) ?? [];
		return batch === undefined || state === undefined ? null : {
			batch,
			state,
			turn: Number(turn)
		};
	}
	function batchDigest(batch, baseRef) {
		return digest({
			batch: [...new Set(batch)].sort(),
			baseRef
		});
	}
	function stateDigest(tickets, ready) {
		const standings = tickets.map(({ id, standing }) => `${id} ${standing}`).sort();
		return digest({
			standings,
			ready: [...ready].sort()
		});
	}
	const digest = (value) => (0, canonical_json.sc)((0, canonical_json.dj)(value)).slice(7, 19);
	;
	"CONCATENATED MODULE: ./build/packages/loop/src/decide/decide-dispatch.js";
	const DEFAULT_PASS_LIMITS = {
		perDay: 24,
		perBatch: 100,
		withoutProgress: 3
	};
	const DAY = 864e5;
	const GRACE = 60 * 6e4;
	function decideDispatch(question) {
		const { limits, now } = question;
		if (question.done) return rest("the batch is done");
		if (question.problems.length > 0) return rest(`not everything could be read: ${question.problems[0]}`);
		const passes = question.runs.flatMap((run) => ({
			run,
			key: parsePassKey(run.title)
		}));
		const running = question.runs.find(({ id, isCompleted }) => !isCompleted && id !== question.ownRun);
		if (running !== undefined) return rest("a pass is under way; the oracle is asked again after it");
		if (question.ready.length === 0 && !isOverdue(question)) return rest("nothing is ready");
		const own = passes.filter(({ key }) => key?.batch === question.batch);
		const sameState = own.findIndex(({ key }) => key?.state !== question.state);
		const turns = sameState === -1 ? own.length : sameState;
		if (turns >= limits.withoutProgress) {
			return {
				kind: "stop",
				reason: `${turns} passes began from where the batch stands now, and none changed it`
			};
		}
		if (own.length >= limits.perBatch) {
			return {
				kind: "stop",
				reason: `${own.length} passes were started for this batch, at most ${limits.perBatch} are`
			};
		}
		const today = passes.filter(({ key, run }) => key !== null && run.createdAt > now - DAY).length;
		if (today >= limits.perDay) return rest(`${today} passes were started in 24 hours, at most ${limits.perDay} are`);
		const key = {
			batch: question.batch,
			state: question.state,
			turn: turns + 1
		};
		const overdue = question.ready.length === 0;
		return {
			kind: "start",
			key,
			reason: overdue ? "its schedule was missed" : `${question.ready.length} tickets are ready`
		};
	}
	function isOverdue({ due, now, runs }) {
		if (due === null || now - due < GRACE) return false;
		return !runs.some(({ createdAt, conclusion }) => createdAt >= due && conclusion === "success");
	}
	const rest = (reason) => ({
		kind: "rest",
		reason
	});
	;
	"CONCATENATED MODULE: ./build/packages/loop/src/decide/last-due.js";
	const last_due_DAY = 864e5;
	function lastDue(trigger, now) {
		const zone = zoneOf(trigger.zone);
		if (zone === null || trigger.time === null || trigger.days === "event" || trigger.days === "manual") return null;
		if (trigger.days === "weekly") return now - 7 * last_due_DAY;
		const [hour = 0, minute = 0] = trigger.time.split(":").map(Number);
		for (let back = 0; back < 8; back++) {
			const local = new Date(now + offsetAt(now, zone) - back * last_due_DAY);
			const wall = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), hour, minute);
			const due = wall - offsetAt(wall - offsetAt(wall, zone), zone);
			const weekday = new Date(wall).getUTCDay();
			if (due <= now && (trigger.days === "daily" || weekday !== 0 && weekday !== 6)) return due;
		}
		return null;
	}
	function zoneOf(zone) {
		if (zone === null || /^local$/i.test(zone)) return null;
		const name = /^(?:utc|gmt)$/i.test(zone) ? "UTC" : zone;
		try {
			new Intl.DateTimeFormat("en-US", { timeZone: name });
			return name;
		} catch {
			return null;
		}
	}
	function offsetAt(time, zone) {
		const parts = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			hourCycle: "h23",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric"
		}).formatToParts(time);
		const read = (type) => Number(parts.find((part) => part.type === type)?.value);
		const wall = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
		return wall - Math.floor(time / 1e3) * 1e3;
	}
	;
	"CONCATENATED MODULE: ./build/packages/loop/src/decide/dispatch-pass.js";
	const WINDOW = 30 * 864e5;
	const MOST_READY = 256;
	async function dispatchPass(github, request) {
		const { batch, baseRef, answer } = request;
		const workflow = request.workflow.slice(request.workflow.lastIndexOf("/") + 1);
		const now = github.clock.now();
		const question = {
			batch: batchDigest(batch, baseRef),
			state: stateDigest(answer.tickets, answer.ready),
			ready: answer.ready,
			done: answer.done,
			problems: answer.problems,
			due: dueOf(request.rules, now),
			ownRun: /^\d+$/.test(request.runId) ? Number(request.runId) : null,
			now,
			limits: passLimits(request.rules)
		};
		const idle = decideDispatch({
			...question,
			runs: []
		});
		if (idle.kind === "rest") return {
			started: false,
			reason: idle.reason
		};
		const runs = await listRuns(github, {
			workflow,
			branch: baseRef,
			since: now - WINDOW
		});
		const decision = decideDispatch({
			...question,
			runs
		});
		if (decision.kind === "rest") return {
			started: false,
			reason: decision.reason
		};
		if (decision.kind === "stop") return stopped(github, request, decision);
		const key = formatPassKey(decision.key);
		const ready = answer.ready.slice(0, MOST_READY).map((id) => id.replace("#", ""));
		const inputs = {
			"loop-pass": key,
			...ready.length === 0 ? {} : { batch: ready.join(",") }
		};
		const done = await startPass(github, {
			workflow,
			branch: baseRef,
			key,
			inputs
		});
		const what = done === "started" ? `started ${workflow}` : `${workflow} was started for this before`;
		return {
			started: done === "started",
			reason: `${what}: ${decision.reason}`
		};
	}
	async function stopped(github, { workflow, batch, baseRef, answer }, { reason }) {
		const state = stateDigest(answer.tickets, answer.ready);
		const { url } = await (0, issue.W)(github, {
			kind: "stopped",
			key: `dispatch/${batchDigest(batch, baseRef)}/${state}`,
			title: "The loop stopped itself: its passes change nothing",
			labels: [names.kg.stopped],
			body: [
				`The oracle no longer starts \`${workflow}\` by itself: ${reason}.`,
				`Ready: ${answer.ready.slice(0, 20).join(", ") || "nothing"}. The oracle said: ${answer.reason}.`,
				"**What to do:** look at the newest runs, then change what keeps them from getting on: a ticket, a dependency, the spec. Any change to how a ticket of the batch stands sets the loop going again; closing this issue alone does not."
			].join("\n\n")
		});
		return {
			started: false,
			reason: `stopped, ${url}: ${reason}`
		};
	}
	function passLimits(rules) {
		let { perDay, perBatch, withoutProgress } = DEFAULT_PASS_LIMITS;
		for (const rule of rules) {
			if (rule.class !== "enforced") continue;
			const { meaning } = rule;
			if (meaning.kind === "pass-limit" && meaning.per === "day") perDay = meaning.max;
			if (meaning.kind === "pass-limit" && meaning.per === "batch") perBatch = meaning.max;
			if (meaning.kind === "stop" && meaning.attempts !== null) withoutProgress = meaning.attempts;
		}
		return {
			perDay,
			perBatch,
			withoutProgress
		};
	}
	function dueOf(rules, now) {
		const due = rules.flatMap((rule) => rule.class === "enforced" && rule.meaning.kind === "trigger" ? lastDue(rule.meaning, now) ?? [] : []);
		return due.length === 0 ? null : Math.max(...due);
	}
}) };
