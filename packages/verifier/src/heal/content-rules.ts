import { changedLines, foldText } from './changed-lines.ts';

/** What a change to the harness says that a path can't. */
export interface ContentFinding {
  /** `trips`: the heal is rejected. `asks`: a person has to look at it. */
  readonly effect: 'trips' | 'asks';
  readonly rule: 'own-limits' | 'judge-environment' | 'instructions' | 'runner-channel' | 'unreadable-text';
  readonly message: string;
}

export interface ContentChange {
  readonly path: string;
  /** null: absent, or no text. */
  readonly before: string | null;
  readonly after: string | null;
  /** Names that judges read from the environment. */
  readonly environment: ReadonlySet<string>;
}

/** The loop's own limits, in the spelling of inputs, specs, variables and code (attacks V35). */
const OWN_LIMITS =
  /\bmax[-_ ]?(?:heals?|self[-_ ]?heals?|heal[-_ ]?\w+|iterations?|tool[-_ ]?calls?|runtime|pull[-_ ]?requests?)\b|\b(?:heals?|self[-_ ]?heals?)[-_ ]?(?:max(?:imum)?|limits?|caps?|budgets?|deadlines?|timeouts?|attempts?|count|per[-_ ]?run)\b/;
/** Words that are a limit of the loop in one file and of a retry in another. */
const SOME_LIMIT =
  /\bmax[-_ ]?(?:tokens?|cost(?:[-_ ]?usd)?|items?|prs?|minutes?)\b|\b(?:loop|run|attempt|agent|maker)s?[-_ ]?(?:deadline|timeout|budget|limit)s?\b/;
const LIMIT_WORD =
  /\b(?:max(?:imum)?|limits?|caps?|budgets?|deadlines?|timeouts?|attempts?|retries|tries|minutes|seconds|hours|per[-_ ]run)(?:\b|_)/;
/** What tells future makers how to stand to their judges (attacks V29), in words of instructions. */
const JUDGING_WORDS =
  /\b(?:gates?|tests?|tested|testing|spec|specs|checks?|checkers?|checked|lint\w*|verif\w*|oracles?|judges?|review\w*|coverage|assert\w*|mocks?|stubs?|evals?|ci|pipelines?|workflows?|merge\w*|approv\w*|permission\w*|token\w*|secret\w*|credential\w*|skip\w*|bypass\w*|ignor\w*|disabl\w*|suppress\w*|circumvent\w*|avoid\w*|without|never|unnecessary|optional|needn.t|no[- ]need|don.t|do not|not required|no[- ]verify|force|xfail|noqa|todo|done|complete\w*|finish\w*|escalat\w*|budget\w*|limits?|frozen|harness|guard\w*|rules?|polic\w*|must|always|quality|fail\w*|pass\w*|green|red)\b/;
/** The same intent inside code: a verb of evasion near a judge. */
const EVASION =
  /\b(?:skip|bypass|ignore|disable|suppress|circumvent|without|no[- ]verify|don.t (?:run|write|add)|do not (?:run|write|add)|never (?:run|write|add))\w*\b.{0,60}\b(?:tests?|gates?|checks?|lint\w*|verif\w*|oracles?|reviews?|hooks?|coverage|ci)\b|\b(?:tests?|gates?|checks?|verif\w*|oracles?|reviews?)\b.{0,60}\b(?:skip|bypass|ignore|disable|suppress|optional|unnecessary|not needed|not required)\w*\b|--no-verify|\[skip ci\]/;
const CHANNELS =
  /\bGITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN|EVENT_PATH|WORKSPACE)\b|\bRUNNER_TEMP\b|\bACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)\w*|::(?:set-output|add-path|set-env|add-mask|stop-commands|save-state)\b/;
const INSTRUCTION_FILE =
  /\.(?:md|mdx|mdc|markdown|txt|rst|adoc|prompt|prompty|tmpl|template|hbs|j2|jinja2?|mustache|liquid)$|(?:^|\/)(?:prompts?|instructions?|skills?|rules|\.claude|\.cursor|\.codex|\.gemini|\.copilot|\.agents?)\/|(?:^|\/)(?:agents|claude|gemini|copilot-instructions|skill)\b[^/]*$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$/i;
/** Letters of scripts whose words the list above does not know. */
const OTHER_SCRIPT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]/u;
const MAX_TEXT = 512 * 1024;

/** Whether a file tells agents what to do. */
export function isInstructionFile(path: string): boolean {
  return INSTRUCTION_FILE.test(path);
}

/** Reads what a change to one harness file says. Deterministic; of doubt a person decides. */
export function findContentProblems(change: ContentChange): ContentFinding[] {
  const before = change.before ?? '';
  const after = change.after ?? '';
  const isInstruction = isInstructionFile(change.path);
  if (before.length > MAX_TEXT || after.length > MAX_TEXT)
    return [asks('unreadable-text', 'is too large to be read line by line')];
  const { gone, come } = changedLines(before, after);
  const lines = [...gone, ...come].map((line) => line.slice(0, 4000));
  const text = lines.join('\n');
  const folded = foldText(text);
  const findings: ContentFinding[] = [];
  if (!isInstruction) findings.push(...limitFindings(change, before, text));
  const name = [...change.environment].find((candidate) => sets(text, candidate));
  if (name !== undefined) {
    findings.push({ effect: 'trips', rule: 'judge-environment', message: `sets ${name}, which a judge reads` });
  }
  const channel = CHANNELS.exec(text);
  if (channel !== null)
    findings.push(asks('runner-channel', `touches ${channel[0]}, by which steps talk to the runner`));
  findings.push(...instructionFindings(isInstruction, text, folded));
  return findings;
}

/** A limit counts as the loop's own where its name or its file says so; where it might be, a person decides. */
function limitFindings({ path }: ContentChange, before: string, text: string): ContentFinding[] {
  const words = foldText(splitCamel(text));
  const isHealing = /(?:^|[^a-z])heal/.test(foldText(splitCamel(`${path}\n${before}`)));
  const own = OWN_LIMITS.exec(words) ?? (isHealing ? LIMIT_WORD.exec(words) : null);
  if (own !== null) {
    return [{ effect: 'trips', rule: 'own-limits', message: `changes a limit of the loop itself (${own[0]})` }];
  }
  const some = SOME_LIMIT.exec(words);
  return some === null ? [] : [asks('own-limits', `changes what may be a limit of the loop (${some[0]})`)];
}

function instructionFindings(isInstruction: boolean, text: string, folded: string): ContentFinding[] {
  if (!isInstruction) {
    const evasion = EVASION.exec(folded);
    return evasion === null ? [] : [asks('instructions', `speaks of evading a judge (“${evasion[0].slice(0, 80)}”)`)];
  }
  const word = JUDGING_WORDS.exec(folded);
  if (word !== null) return [asks('instructions', `changes what agents are told, in lines that speak of “${word[0]}”`)];
  if (OTHER_SCRIPT.test(text))
    return [asks('instructions', 'changes what agents are told, in a script whose words are not known here')];
  return [];
}

/** `NAME=x`, `export NAME`, `env.NAME = x`, `NAME: x`, `env['NAME'] = x`, `unset NAME`. */
function sets(text: string, name: string): boolean {
  return new RegExp(
    `(?:^|[^A-Za-z0-9_])(?:(?:export|unset|declare|setenv|putenv)\\W{1,10}[^\\n]{0,40}?)?${name}(?:["'\\]]{0,3}\\s{0,10}(?:=(?!=)|:|\\+=|,)|\\s*$)`,
    'm',
  ).test(text);
}

function splitCamel(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1_$2');
}

function asks(rule: ContentFinding['rule'], message: string): ContentFinding {
  return { effect: 'asks', rule, message };
}
