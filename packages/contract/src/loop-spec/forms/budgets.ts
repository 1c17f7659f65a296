import type { BudgetName } from '../loop-spec.ts';
import { parseCount, parseDollars, parseDuration, parseTokens } from '../quantity.ts';
import type { ReadForm, Reading } from '../reading.ts';

interface BudgetForm {
  readonly budget: BudgetName;
  /** Names people give it, without "max". */
  readonly names: string;
  /** What follows a bare number ("at most 3 iterations"). */
  readonly units: string;
  /** What it is counted per; a spec that says another scope asks for something nobody enforces. */
  readonly scopes: string;
  readonly read: (text: string) => number | null;
  /** Beyond this a limit limits nothing. */
  readonly ceiling: number;
  readonly example: string;
}

const DAY = 86_400_000;
const FORMS: readonly BudgetForm[] = [
  {
    budget: 'maxToolCalls',
    names: 'tool[- ]?calls?',
    units: 'tool[- ]calls?',
    scopes: 'iteration',
    read: readCount,
    ceiling: 100_000,
    example: 'max tool calls per iteration: 20',
  },
  {
    budget: 'maxIterations',
    names: 'iterations?',
    units: 'iterations?',
    scopes: 'attempt|item',
    read: readCount,
    ceiling: 1000,
    example: 'max iterations: 3',
  },
  {
    budget: 'maxRuntimeMs',
    names: 'run[- ]?time|duration|wall[- ]?clock(?: time)?|time',
    units: '',
    scopes: 'attempt|item',
    read: parseDuration,
    ceiling: 35 * DAY,
    example: 'max runtime: 30 minutes',
  },
  {
    budget: 'maxPullRequests',
    names: '(?:open(?:ed)? |draft )?(?:pull[- ]?requests?|prs?)',
    units: '(?:open |draft )?(?:pull requests?|prs?)',
    scopes: 'run',
    read: readCount,
    ceiling: 1000,
    example: 'max pull requests per run: 2',
  },
  {
    budget: 'maxTokens',
    names: 'tokens?',
    units: 'tokens?',
    scopes: 'run',
    read: parseTokens,
    ceiling: 1e12,
    example: 'max tokens: 200k',
  },
  {
    budget: 'maxCostUsd',
    names: 'costs?|spend(?:ing)?|money|price',
    units: '',
    scopes: 'run',
    read: parseDollars,
    ceiling: 1e6,
    example: 'max cost: $2',
  },
];

const PER = '(?: (?:per|in (?:a|one|each)|for each|each) (?<SCOPE>[a-z]+))?';
const AT_MOST = '(?:at most|no more than|not more than|up to|a maximum of|max(?:imum)?(?: of)?|limit(?:ed to)?|≤|<=)';

interface CompiledForm extends BudgetForm {
  readonly patterns: readonly RegExp[];
}

const COMPILED: readonly CompiledForm[] = FORMS.map((form) => ({
  ...form,
  patterns: [
    `^(?:the )?(?:max(?:imum)?[-_ ]?(?:number of )?|total )?(?:${form.names})(?:[- ](?:limit|budget|cap))?${per('a')}(?: is| =|:)? ?(?:${AT_MOST} )?(?<value>[^ ].{0,60}?)(?: ${form.units || '(?!)'})?${per('b')}$`,
    `^(?:the )?(?:limit|budget|cap) (?:on|of|for) (?:${form.names})${per('a')}(?: is| =|:)? (?<value>.{1,60}?)${per('b')}$`,
    form.units === ''
      ? `^${AT_MOST} (?<value>.{1,60}?)(?: (?:of )?(?:${form.names}))?${per('b')}$`
      : `^${AT_MOST} (?<value>.{1,40}?) (?:${form.units})${per('b')}$`,
  ].map((pattern) => new RegExp(pattern, 'i')),
}));

function per(suffix: string): string {
  return PER.replace('SCOPE', `scope${suffix}`);
}

/** "max iterations: 3", "max runtime: 30 minutes", "at most 2 pull requests per run", "max cost: $2". */
export const readBudget: ReadForm = ({ text, codes }) => {
  const phrase = text
    .replace(/\uE000(\d+)\uE001/g, (_mark, index) => codes[Number(index)] ?? '')
    .replace(/^max[-_](?=[a-z])/i, 'max ')
    .replace(/^(max [a-z]+)[-_]([a-z]+)/i, '$1 $2');
  let fault: Reading = null;
  for (const form of COMPILED) {
    for (const [index, pattern] of form.patterns.entries()) {
      const groups = pattern.exec(phrase)?.groups;
      if (groups?.value === undefined) continue;
      const reading = readLimit(form, groups.value, groups.scopea ?? groups.scopeb);
      if (reading !== null && 'meaning' in reading) return reading;
      // "at most 2 …" is every budget's beginning: only a named one may say what is wrong with its value.
      if (index < 2) fault ??= reading;
    }
  }
  return fault;
};

function readLimit(form: BudgetForm, value: string, scope: string | undefined): Reading {
  const limit = form.read(value);
  const like = `write it like "${form.example}"`;
  if (limit === null) return { reason: `"${value}" is not a limit that can be counted; ${like}` };
  if (!Number.isFinite(limit) || limit <= 0) return { reason: `a limit is more than zero; ${like}` };
  if (limit > form.ceiling) return { reason: `"${value}" is so large that it limits nothing; ${like}` };
  if (scope !== undefined && !form.scopes.split('|').includes(scope.toLowerCase())) {
    return { reason: `this budget counts per ${form.scopes.replace('|', ' or ')}, not per ${scope}; ${like}` };
  }
  return { meaning: { kind: 'budget', budget: form.budget, limit } };
}

function readCount(text: string): number | null {
  return parseCount(text);
}
