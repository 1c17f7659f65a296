export const id = 6358;
export const ids = [6358];
export const modules = {
	1228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => reportReadiness });
		var explain_spec = __webpack_require__(7749);
		var finding = __webpack_require__(44482);
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/checklist-findings.js";
		const BOX = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s+\[(?<mark>[ xX])\]\s+(?<text>\S.*)$/;
		const MAX_LINES = 5e3;
		function checklistFindings(text, file) {
			if (text === null) return [];
			const findings = [];
			let boxes = 0;
			let fenced = false;
			for (const [index, line] of text.split(/\r?\n/).slice(0, MAX_LINES).entries()) {
				if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
				const box = fenced ? undefined : BOX.exec(line)?.groups;
				if (box === undefined) continue;
				boxes++;
				if (box.mark !== " ") continue;
				const what = `“${(box.text ?? "").trim().slice(0, 160)}” is not ticked`;
				findings.push((0, finding.gk)("blocks", `${file}:${index + 1}`, what, "See to it, and tick the box."));
			}
			if (boxes > 0) return findings;
			return [(0, finding.gk)("advises", file, "it has no boxes to tick", "Write each condition as `- [ ] …`, or remove the file.")];
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/permission-findings.js";
		const READS = {
			contents: "read",
			issues: "read",
			"pull-requests": "read"
		};
		const WRITES = {
			contents: "write",
			issues: "write",
			"pull-requests": "write"
		};
		const ONLY_MAKES = {
			needed: { contents: "read" },
			mayWrite: []
		};
		const NEEDED_PERMISSIONS = {
			triage: {
				needed: {
					contents: "write",
					issues: "write",
					"pull-requests": "read"
				},
				mayWrite: ["actions"]
			},
			maker: ONLY_MAKES,
			gate: ONLY_MAKES,
			checker: ONLY_MAKES,
			"self-heal": ONLY_MAKES,
			publish: {
				needed: WRITES,
				mayWrite: [
					...Object.keys(WRITES),
					"actions",
					"checks",
					"statuses"
				]
			},
			oracle: {
				needed: {
					actions: "read",
					checks: "read",
					contents: "write",
					deployments: "read",
					issues: "write",
					"pull-requests": "read",
					statuses: "read"
				},
				mayWrite: [
					"actions",
					"issues",
					"pull-requests"
				]
			},
			report: {
				needed: {
					contents: "write",
					issues: "read",
					"pull-requests": "read"
				},
				mayWrite: ["issues", "pull-requests"]
			},
			loop: {
				needed: {
					...WRITES,
					checks: "read",
					statuses: "read"
				},
				mayWrite: [
					"actions",
					"checks",
					"statuses"
				]
			}
		};
		function permissionFindings(jobs) {
			return jobs.flatMap((job) => {
				const needs = needsOf(job);
				return [
					...missingBlock(job),
					...wider(job, needs),
					...narrower(job, needs)
				];
			});
		}
		function needsOf({ steps }) {
			const needed = {};
			const mayWrite = new Set();
			for (const step of steps) {
				const needs = NEEDED_PERMISSIONS[step.role];
				for (const scope of needs?.mayWrite ?? []) mayWrite.add(scope);
				for (const [scope, level] of Object.entries(neededBy(step, needs?.needed ?? {}))) {
					if (needed[scope] !== "write") needed[scope] = level;
					if (needs?.needed[scope] === "write") mayWrite.add(scope);
				}
			}
			return {
				needed,
				mayWrite: [...mayWrite]
			};
		}
		function neededBy({ role, with: given }, needed) {
			if (given["dry-run"] === true || given["dry-run"] === "true") return READS;
			if (role === "triage" && given.replay !== undefined) return { contents: "read" };
			if (role === "oracle" && given.plan === undefined) return {
				issues: "read",
				"pull-requests": "read"
			};
			if (role === "publish" && given.plan === undefined) return {};
			const told = given.mode === "shadow" && given["write-report"] !== "issue";
			return told ? {
				...READS,
				contents: "write"
			} : needed;
		}
		function missingBlock({ path, job, permissions }) {
			if (permissions !== null) return [];
			const what = `job ${job} has no \`permissions:\`, so the repository’s default decides, which may be to write everything`;
			return [(0, finding.gk)("warns", path, what, "Write `permissions: {}` at the top and what each job needs in the job.")];
		}
		function wider({ path, job, permissions, steps, runsScripts }, needs) {
			if (permissions === null) return [];
			const roles = steps.map(({ role }) => role);
			if (runsScripts && !roles.some((role) => NEEDED_PERMISSIONS[role] === ONLY_MAKES)) return [];
			return [...permissions].flatMap(([scope, level]) => {
				if (level !== "write" || needs.mayWrite.includes(scope)) return [];
				const what = `job ${job} may write ${scope === "*" ? "everything" : scope}, which ${roles.join(" and ")} does not need`;
				return [(0, finding.gk)("warns", path, what, `Give the job ${yaml(needs.needed)} and no more.`)];
			});
		}
		function narrower({ path, job, permissions }, { needed }) {
			if (permissions === null) return [];
			const granted = (scope) => permissions.get(scope) ?? permissions.get("*") ?? "none";
			const lacking = Object.entries(needed).filter(([scope, level]) => granted(scope) === "none" || level === "write" && granted(scope) === "read");
			if (lacking.length === 0) return [];
			const what = `job ${job} lacks ${lacking.map(([scope, level]) => `\`${scope}: ${level}\``).join(", ")} and will fail`;
			return [(0, finding.gk)("warns", path, what, `Give the job ${yaml(needed)}.`)];
		}
		function yaml(scopes) {
			return `\`permissions: { ${Object.entries(scopes).map(([scope, level]) => `${scope}: ${level}`).join(", ")} }\``;
		}
		var live_rules = __webpack_require__(37373);
		var live_probe = __webpack_require__(58028);
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/probe-findings.js";
		function probeFindings(spec) {
			return (0, live_rules.vO)(spec).probes.filter((probe) => !(0, live_probe.Mn)(probe)).map(({ name, position: { file, line } }) => (0, finding.gk)("advises", `${file}:${line}`, `probe “${name}” does not ask which commit runs, so an old version could answer it`, "Have it ask for `{sha}` where the running version says its commit; `auto` needs that."));
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/schedule-findings.js";
		function scheduleFindings(rules, jobs) {
			const triggers = rules.flatMap((rule) => rule.class === "enforced" && rule.meaning.kind === "trigger" ? [{
				rule,
				meaning: rule.meaning
			}] : []);
			const starters = jobs.filter(({ steps }) => steps.some(({ role }) => role === "triage" || role === "loop"));
			if (starters.length === 0) return [];
			return triggers.flatMap((trigger) => triggerFindings(trigger, starters));
		}
		function triggerFindings({ rule, meaning }, starters) {
			const { days, time } = meaning;
			if (days === "event") return [];
			if (days === "manual") {
				if (starters.some(({ events }) => events.includes("workflow_dispatch"))) return [];
				return [(0, finding.gk)("warns", rule.position, "no workflow of the loop can be started by hand", "Add `workflow_dispatch:` under `on:`.")];
			}
			const schedules = starters.flatMap(({ path, schedules: own }) => own.map((schedule) => ({
				...schedule,
				path
			})));
			if (schedules.length === 0) {
				return [(0, finding.gk)("warns", rule.position, "the spec names a time, but no workflow of the loop has a `schedule:`", `Add under \`on:\`:\n\nschedule:\n  - cron: '${cronOf(meaning)}'`)];
			}
			const fits = schedules.map(({ cron, timezone }) => compare(meaning, cron, timezone));
			if (fits.includes("fits")) return [];
			const [first] = schedules;
			const place = first?.path ?? null;
			if (fits.includes("season")) {
				return [(0, finding.gk)("advises", place, `\`${first?.cron}\` is UTC: half of the year it is not ${time} in ${meaning.zone}`, "Give the schedule a `timezone:`, or write the time of the spec in UTC.")];
			}
			if (fits.includes("unknown-zone")) {
				return [(0, finding.gk)("advises", rule.position, "“local time” is not known to a workflow, whose cron is UTC", "Name a zone, like “at 08:00 Europe/Berlin”, so that the cron can be compared.")];
			}
			return [(0, finding.gk)("warns", place, `\`${first?.cron}\` is not “${rule.text.replace(/[.]$/, "")}”`, `Write \`cron: '${cronOf(meaning)}'\`, or change the Trigger section.`)];
		}
		function compare({ days, time, zone }, cron, timezone) {
			const [minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = ""] = cron.trim().split(/\s+/);
			if (dayOfMonth !== "*" || month !== "*" || !sameDays(days, dayOfWeek)) return "other";
			if (time === null) return "fits";
			const at = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
			if (!/^\d\d:\d\d$/.test(at)) return "other";
			if (timezone !== null && (zone === null || timezone.toLowerCase() === zone.toLowerCase())) return at === time ? "fits" : "other";
			if (zone === null || /^(?:utc|gmt)$/i.test(zone)) return at === time && timezone === null ? "fits" : "other";
			if (/^local$/i.test(zone)) return timezone === null ? "unknown-zone" : at === time ? "fits" : "other";
			const [winter, summer] = [localTime(at, zone, 0), localTime(at, zone, 6)];
			if (winter === null || summer === null) return "unknown-zone";
			if (winter === time && summer === time) return "fits";
			return winter === time || summer === time ? "season" : "other";
		}
		function sameDays(days, dayOfWeek) {
			if (days === "daily") return dayOfWeek === "*" || /^(?:0-6|1-7)$/.test(dayOfWeek);
			if (days === "weekdays") return /^(?:1-5|mon-fri|1,2,3,4,5)$/i.test(dayOfWeek);
			return /^(?:[0-7]|sun|mon|tue|wed|thu|fri|sat)$/i.test(dayOfWeek);
		}
		function localTime(utc, zone, month) {
			const [hours = 0, minutes = 0] = utc.split(":").map(Number);
			try {
				const options = {
					timeZone: zone,
					hour: "2-digit",
					minute: "2-digit",
					hourCycle: "h23"
				};
				return new Intl.DateTimeFormat("en-GB", options).format(new Date(Date.UTC(2026, month, 15, hours, minutes)));
			} catch {
				return null;
			}
		}
		function cronOf({ days, time }) {
			const [hours, minutes] = (time ?? "08:00").split(":").map(Number);
			const dayOfWeek = days === "weekdays" ? "1-5" : days === "weekly" ? "1" : "*";
			return `${minutes} ${hours} * * ${dayOfWeek}`;
		}
		var spec_section = __webpack_require__(51130);
		var spec_role = __webpack_require__(54177);
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/spec-findings.js";
		function specFindings(spec, policy, classifier) {
			const rules = [...spec.rules, ...policy];
			return [
				...rejectedFindings(rules),
				...gateFindings(spec),
				...budgetFindings(spec),
				...judgedFindings(rules, classifier),
				...roleFindings(spec)
			];
		}
		function rejectedFindings(rules) {
			return rules.flatMap((rule) => rule.class === "rejected" ? [(0, finding.gk)("blocks", rule.position, `“${rule.text}”: ${rule.reason}`, "Mend the line; docs/loop-spec.md has every form.")] : []);
		}
		function gateFindings({ file, gates }) {
			if (!gates.some(({ required }) => required)) {
				return [(0, finding.gk)("blocks", file, "no required gate, so nothing can say no", "Add under \"## Gates\": - tests: `npm test`")];
			}
			const tests = gates.some(({ kind, required }) => required && (kind === "test" || kind === "acceptance" || kind === "eval"));
			if (tests) return [];
			return [(0, finding.gk)("warns", file, "no required gate runs tests", "Add under \"## Gates\": - tests: `npm test`")];
		}
		const LIMITS = [
			[
				"maxIterations",
				"blocks",
				"no limit on iterations",
				"max iterations: 3"
			],
			[
				"maxRuntimeMs",
				"blocks",
				"no limit on runtime",
				"max runtime: 30 minutes"
			],
			[
				"maxPullRequests",
				"advises",
				"no limit on pull requests, so two are opened per run",
				"max pull requests per run: 2"
			],
			[
				"maxToolCalls",
				"advises",
				"no limit on tool calls",
				"max tool calls per iteration: 20"
			]
		];
		function budgetFindings({ file, budgets }) {
			const found = LIMITS.flatMap(([name, level, what, line]) => budgets[name] === null ? [(0, finding.gk)(level, file, what, `Add under "## Budgets": - ${line}`)] : []);
			if (budgets.maxTokens !== null || budgets.maxCostUsd !== null) return found;
			const what = "no limit on tokens or cost, so what a run spends is bounded by time alone";
			return [...found, (0, finding.gk)("warns", file, what, "Add under \"## Budgets\": - max cost: $2")];
		}
		function judgedFindings(rules, classifier) {
			const judged = rules.filter(({ class: kind, section }) => kind === "judged" && (section === "select-when" || spec_section.$.has(section)));
			const [first] = judged;
			if (first === undefined || classifier === "configured") return [];
			const why = classifier === "none" ? "no classifier is configured" : "the classifier has no key";
			const what = `${judged.length} ${judged.length === 1 ? "rule needs" : "rules need"} a judge, and ${why}: each such ticket goes to a person`;
			const remedy = "Give triage `classifier-api-key: ${{ secrets.… }}`, and name the model under \"## Roles\": - classifier: model `provider/model`";
			return [(0, finding.gk)("warns", first.position, what, remedy)];
		}
		function roleFindings(spec) {
			const maker = (0, spec_role.a)(spec.rules, "maker");
			const checker = (0, spec_role.a)(spec.rules, "checker");
			const unsure = spec.rules.find((rule) => rule.class === "enforced" && rule.meaning.kind === "checker-unsure");
			if (checker === null) {
				const place = unsure?.position ?? spec.file;
				const what = unsure === undefined ? "no checker, so the gate alone judges" : "it speaks of a checker, and the Roles section names none";
				return [(0, finding.gk)(unsure === undefined ? "advises" : "warns", place, what, "Add under \"## Roles\": - checker: `codex` of another vendor")];
			}
			return alike(spec, maker, checker);
		}
		function alike({ file }, maker, checker) {
			if (maker === null) return [];
			const remedy = "Give the checker another model, of another vendor where you can.";
			if (maker.agent === checker.agent && maker.model === checker.model && (maker.agent ?? maker.model) !== null) {
				const what = `the checker is the maker again (${[maker.agent, maker.model].filter((name) => name !== null).join(", ")})`;
				return [(0, finding.gk)("warns", file, what, remedy)];
			}
			if (maker.model !== null && maker.model === checker.model) {
				return [(0, finding.gk)("warns", file, `maker and checker are of one model, ${maker.model}`, remedy)];
			}
			const [made, checked] = [vendorOf(maker), vendorOf(checker)];
			if (checker.differsBy === "vendor" && made !== null && made === checked) {
				return [(0, finding.gk)("blocks", file, `the checker must be of another vendor than the maker, and both are of ${made}`, remedy)];
			}
			return [];
		}
		const VENDORS = [
			["Anthropic", /^(?:claude-code$|anthropic\/|claude)/i],
			["OpenAI", /^(?:codex$|openai\/|gpt|o\d)/i],
			["Google", /^(?:gemini|google\/)/i]
		];
		function vendorOf({ agent, model }) {
			for (const name of [model, agent]) {
				const vendor = VENDORS.find(([, names]) => name !== null && names.test(name))?.[0];
				if (vendor !== undefined) return vendor;
			}
			return null;
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/workflow-findings.js";
		function heldOutFindings(gates, jobs, sources) {
			const check = gates.find(({ heldOut }) => heldOut);
			const judges = jobs.filter(({ steps }) => steps.some(({ role }) => role === "gate" || role === "loop"));
			if (check === undefined || judges.length === 0) return [];
			const given = judges.flatMap((job) => job.steps.flatMap(({ with: input }) => workflow_findings_text(input["held-out"]).map((path) => ({
				job,
				path
			}))));
			if (given.length === 0) {
				const what = `“${check.name}” is held out, but no job of the gate is given \`held-out\``;
				return [(0, finding.gk)("warns", check.position, what, "Check a private repository out and give its folder as `held-out`.")];
			}
			return given.flatMap(({ job, path }) => {
				if (sources.some((source) => source.path === path && source.inBase)) {
					return [(0, finding.gk)("blocks", job.path, `the held-out checks in ${path} lie in this repository, where the maker reads them`, "Move them into a private repository of their own.")];
				}
				const from = job.checkouts.find((checkout) => `${path}/`.startsWith(`${checkout.path.replace(/\/+$/, "")}/`));
				if (from === undefined || from.withKey) return [];
				return [(0, finding.gk)("warns", job.path, `the held-out checks come from ${from.repository} without a token, so anybody can read them`, "Make that repository private, and check it out with a token of its own.")];
			});
		}
		function workflow_findings_text(value) {
			return typeof value === "string" && value !== "" && !value.includes("${{") ? [value.replace(/^\.\//, "")] : [];
		}
		const OWN_WAY = [
			"command",
			"acp",
			null,
			undefined
		];
		function keyFindings(rules, jobs) {
			return jobs.flatMap(({ path, job, steps }) => steps.flatMap(({ role, with: given }) => {
				if (role !== "maker" && role !== "loop") return [];
				const { agent, "agent-command": command, "api-key": key, "base-url": address } = given;
				const named = command === undefined ? (0, spec_role.a)(rules, "maker")?.agent : "command";
				const chosen = typeof agent === "string" ? agent : named;
				if (OWN_WAY.includes(chosen) || key !== undefined || address !== undefined) return [];
				const what = `job ${job} gives ${chosen} no \`api-key\``;
				return [(0, finding.gk)("warns", path, what, "Give the step `api-key: ${{ secrets.… }}`, of the provider of its model.")];
			}));
		}
		function movableFindings(movable) {
			return movable.map(({ path, uses }) => (0, finding.gk)("advises", path, `${uses} can be moved to other code`, "Pin it to a full commit id; `auto` needs that."));
		}
		function labelFindings(labels) {
			return labels.map(({ label, place, keepsOut }) => {
				const effect = keepsOut ? "so it keeps nothing out" : "so nothing is ever selected";
				return (0, finding.gk)(keepsOut ? "blocks" : "warns", place, `the repository has no label "${label}", ${effect}`, "Create the label, or mend its name.");
			});
		}
		;
		"CONCATENATED MODULE: ./build/packages/selection/src/readiness/report-readiness.js";
		function reportReadiness(facts) {
			const { spec, policy, builtIn, jobs, movable, checklist } = facts;
			const found = [
				...specFindings(spec, policy, facts.classifier),
				...checklist === null ? [] : checklistFindings(checklist.text, checklist.path),
				...labelFindings(facts.unknownLabels),
				...heldOutFindings(spec.gates, jobs, facts.heldOut),
				...keyFindings(spec.rules, jobs),
				...permissionFindings(jobs),
				...scheduleFindings(spec.rules, jobs),
				...movableFindings(movable),
				...probeFindings(spec)
			];
			const findings = [...builtIn ? [] : found].sort((a, b) => finding.Cw[b.level] - finding.Cw[a.level]);
			const problems = findings.flatMap((one) => one.level === "blocks" ? [describeFinding(one)] : []);
			const againstAuto = [...movable.map(({ path, uses }) => `${path}: ${uses} can be moved to other code; pin it to a full commit id`), ...probeFindings(spec).map(describeFinding)];
			return {
				ready: problems.length === 0,
				problems,
				...againstAuto.length > 0 ? { againstAuto } : {},
				score: builtIn ? 0 : (0, finding.Jb)(findings),
				findings,
				rows: builtIn ? [] : rowsOf(spec, policy)
			};
		}
		function describeFinding({ place, what }) {
			if (place === null) return what;
			return what.startsWith("“") ? `${place} ${what}` : `${place}: ${what}`;
		}
		function rowsOf(spec, policy) {
			const own = (0, explain_spec.f8)(spec).map((row) => ({
				...row,
				file: spec.file
			}));
			const files = [...new Set(policy.map(({ position }) => position.file))];
			const others = files.flatMap((file) => (0, explain_spec.f8)({ rules: policy.filter(({ position }) => position.file === file) }).map((row) => ({
				...row,
				file
			})));
			return [...own, ...others];
		}
	}),
	89403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => readOwnWorkflows });
		var blob_texts = __webpack_require__(65482);
		var tree_entries = __webpack_require__(83188);
		var roles = __webpack_require__(76939);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/workflow/moving-refs.js";
		function isPinned(uses) {
			return /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(uses);
		}
		function findMovingRefs(workflows) {
			return workflows.flatMap((workflow) => {
				if (workflow.kind === "unreadable") return [];
				return workflow.jobs.flatMap((job) => job.steps.flatMap(({ uses }) => uses !== null && (0, roles.kp)(uses) !== null && !isPinned(uses) ? [{
					path: workflow.path,
					job: job.id,
					uses
				}] : []));
			});
		}
		function refuseAuto(workflows) {
			const unreadable = workflows.find(({ kind }) => kind === "unreadable");
			if (unreadable?.kind === "unreadable") return `${unreadable.path} ${unreadable.problem}`;
			const [first, ...more] = findMovingRefs(workflows);
			if (first === undefined) return null;
			const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
			return `${first.path} uses ${first.uses}, which can be moved${others}: pin it to a full commit id`;
		}
		var permissions = __webpack_require__(58246);
		var workflow = __webpack_require__(79029);
		;
		"CONCATENATED MODULE: ./build/packages/verifier/src/read-own-jobs.js";
		async function readOwnWorkflows({ git }, commit) {
			const { stdout } = await git.runBytes([
				"ls-tree",
				"-z",
				"--full-tree",
				commit,
				"--",
				".github/workflows/"
			]);
			const files = [...(0, tree_entries.w5)(stdout)].filter(([path, { mode }]) => /\.ya?ml$/i.test(path) && mode !== "040000");
			const texts = await (0, blob_texts.C)(git, files.map(([, { objectId }]) => objectId));
			return ownWorkflows(files.map(([path, { objectId }]) => (0, workflow.S)(path, texts.get(objectId) ?? "")));
		}
		function ownWorkflows(workflows) {
			const jobs = workflows.flatMap((workflow) => workflow.kind === "unreadable" ? [] : workflow.jobs.flatMap((job) => ownJob(workflow, job)));
			return {
				jobs,
				movable: findMovingRefs(workflows)
			};
		}
		function ownJob({ path, triggers }, job) {
			const steps = job.steps.flatMap((step) => {
				const role = (0, roles.kp)(step.uses);
				return role === null ? [] : [{
					role,
					with: step.with
				}];
			});
			if (steps.length === 0) return [];
			return [{
				path,
				job: job.id,
				steps,
				permissions: job.permissions === undefined ? null : (0, permissions.k0)(job.permissions),
				runsScripts: job.steps.some(({ run }) => run !== null),
				checkouts: job.steps.flatMap(checkoutOf),
				events: Object.keys(triggers),
				schedules: schedulesOf(triggers.schedule)
			}];
		}
		function checkoutOf({ uses, with: given }) {
			if (uses === null || !/^actions\/checkout@/i.test(uses) || typeof given.repository !== "string") return [];
			const { repository, path = ".", token, "ssh-key": key } = given;
			return [{
				repository,
				path: String(path),
				withKey: token !== undefined || key !== undefined
			}];
		}
		function schedulesOf(schedule) {
			if (!Array.isArray(schedule)) return [];
			return schedule.flatMap((entry) => {
				const { cron, timezone } = entry ?? {};
				return typeof cron === "string" ? [{
					cron,
					timezone: typeof timezone === "string" ? timezone : null
				}] : [];
			});
		}
	})
};
