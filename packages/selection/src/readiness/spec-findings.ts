import {
  type BudgetName,
  ESCALATING_SECTIONS,
  type LoopSpec,
  type RoleRouting,
  type Rule,
  specRole,
} from '@loop-actions/contract';
import { finding, type ReadinessFinding } from './finding.ts';

/** Whether the rules that need a judge have one. */
export type ClassifierState = 'configured' | 'no-key' | 'none';

/** What the spec and the policy leave open, refuse, or say in vain. */
export function specFindings(
  spec: LoopSpec,
  policy: readonly Rule[],
  classifier: ClassifierState,
): readonly ReadinessFinding[] {
  const rules = [...spec.rules, ...policy];
  return [
    ...rejectedFindings(rules),
    ...gateFindings(spec),
    ...budgetFindings(spec),
    ...judgedFindings(rules, classifier),
    ...roleFindings(spec),
  ];
}

function rejectedFindings(rules: readonly Rule[]): readonly ReadinessFinding[] {
  return rules.flatMap((rule) =>
    rule.class === 'rejected'
      ? [
          finding(
            'blocks',
            rule.position,
            `“${rule.text}”: ${rule.reason}`,
            'Mend the line; docs/loop-spec.md has every form.',
          ),
        ]
      : [],
  );
}

function gateFindings({ file, gates }: LoopSpec): readonly ReadinessFinding[] {
  if (!gates.some(({ required }) => required)) {
    return [
      finding('blocks', file, 'no required gate, so nothing can say no', 'Add under "## Gates": - tests: `npm test`'),
    ];
  }
  const tests = gates.some(
    ({ kind, required }) => required && (kind === 'test' || kind === 'acceptance' || kind === 'eval'),
  );
  if (tests) return [];
  return [finding('warns', file, 'no required gate runs tests', 'Add under "## Gates": - tests: `npm test`')];
}

const LIMITS: readonly (readonly [BudgetName, ReadinessFinding['level'], string, string])[] = [
  ['maxIterations', 'blocks', 'no limit on iterations', 'max iterations: 3'],
  ['maxRuntimeMs', 'blocks', 'no limit on runtime', 'max runtime: 30 minutes'],
  [
    'maxPullRequests',
    'advises',
    'no limit on pull requests, so two are opened per run',
    'max pull requests per run: 2',
  ],
  ['maxToolCalls', 'advises', 'no limit on tool calls', 'max tool calls per iteration: 20'],
];

function budgetFindings({ file, budgets }: LoopSpec): readonly ReadinessFinding[] {
  const found = LIMITS.flatMap(([name, level, what, line]) =>
    budgets[name] === null ? [finding(level, file, what, `Add under "## Budgets": - ${line}`)] : [],
  );
  if (budgets.maxTokens !== null || budgets.maxCostUsd !== null) return found;
  const what = 'no limit on tokens or cost, so what a run spends is bounded by time alone';
  return [...found, finding('warns', file, what, 'Add under "## Budgets": - max cost: $2')];
}

function judgedFindings(rules: readonly Rule[], classifier: ClassifierState): readonly ReadinessFinding[] {
  const judged = rules.filter(
    ({ class: kind, section }) => kind === 'judged' && (section === 'select-when' || ESCALATING_SECTIONS.has(section)),
  );
  const [first] = judged;
  if (first === undefined || classifier === 'configured') return [];
  const why = classifier === 'none' ? 'no classifier is configured' : 'the classifier has no key';
  const what = `${judged.length} ${judged.length === 1 ? 'rule needs' : 'rules need'} a judge, and ${why}: each such ticket goes to a person`;
  const remedy =
    'Give triage `classifier-api-key: ${{ secrets.… }}`, and name the model under "## Roles": - classifier: model `provider/model`';
  return [finding('warns', first.position, what, remedy)];
}

function roleFindings(spec: LoopSpec): readonly ReadinessFinding[] {
  const maker = specRole(spec.rules, 'maker');
  const checker = specRole(spec.rules, 'checker');
  const unsure = spec.rules.find((rule) => rule.class === 'enforced' && rule.meaning.kind === 'checker-unsure');
  if (checker === null) {
    const place = unsure?.position ?? spec.file;
    const what =
      unsure === undefined
        ? 'no checker, so the gate alone judges'
        : 'it speaks of a checker, and the Roles section names none';
    return [
      finding(
        unsure === undefined ? 'advises' : 'warns',
        place,
        what,
        'Add under "## Roles": - checker: `codex` of another vendor',
      ),
    ];
  }
  return alike(spec, maker, checker);
}

/** Who judges is not who makes: of one model both make the same mistakes. */
function alike({ file }: LoopSpec, maker: RoleRouting | null, checker: RoleRouting): readonly ReadinessFinding[] {
  if (maker === null) return [];
  const remedy = 'Give the checker another model, of another vendor where you can.';
  if (maker.agent === checker.agent && maker.model === checker.model && (maker.agent ?? maker.model) !== null) {
    const what = `the checker is the maker again (${[maker.agent, maker.model].filter((name) => name !== null).join(', ')})`;
    return [finding('warns', file, what, remedy)];
  }
  if (maker.model !== null && maker.model === checker.model) {
    return [finding('warns', file, `maker and checker are of one model, ${maker.model}`, remedy)];
  }
  const [made, checked] = [vendorOf(maker), vendorOf(checker)];
  if (checker.differsBy === 'vendor' && made !== null && made === checked) {
    return [
      finding('blocks', file, `the checker must be of another vendor than the maker, and both are of ${made}`, remedy),
    ];
  }
  return [];
}

const VENDORS: readonly (readonly [string, RegExp])[] = [
  ['Anthropic', /^(?:claude-code$|anthropic\/|claude)/i],
  ['OpenAI', /^(?:codex$|openai\/|gpt|o\d)/i],
  ['Google', /^(?:gemini|google\/)/i],
];

/** Whose model a role uses; null where its name does not say. */
function vendorOf({ agent, model }: RoleRouting): string | null {
  for (const name of [model, agent]) {
    const vendor = VENDORS.find(([, names]) => name !== null && names.test(name))?.[0];
    if (vendor !== undefined) return vendor;
  }
  return null;
}
