import { equivalent, type KnownSurvivor } from './judge-mutants.ts';

/** Of the tripwire and what it stands on; see `KNOWN_SURVIVORS`. */
export const VERIFIER_SURVIVORS: readonly KnownSurvivor[] = [
  ...equivalent(
    'packages/verifier/src/workflow/compare-steps.ts',
    'What is not paired by its action is paired by its role, or is no step that weighs.',
    [
      [
        "(step) => (step.uses === null ? null : (step.uses.split('@')[0] ?? null)),",
        'LogicalOperator',
        "step.uses.split('@')[0] && null",
      ],
      ["(step) => (step.uses === null ? null : (step.uses.split('@')[0] ?? null)),", 'ConditionalExpression', 'true'],
    ],
  ),
  ...equivalent(
    'packages/verifier/src/workflow/compare-steps.ts',
    'There is such a step, or no place: only the type does not know.',
    [
      ['const step = place === undefined ? undefined : after.steps[place];', 'ConditionalExpression', 'false'],
      [
        'if (place === undefined || step === undefined) {',
        'LogicalOperator',
        'place === undefined && step === undefined',
      ],
      ['if (place === undefined || step === undefined) {', 'ConditionalExpression', 'false'],
      ['const was = old === undefined ? undefined : before.steps[old];', 'ConditionalExpression', 'false'],
    ],
  ),
  ...equivalent('packages/verifier/src/workflow/compare-steps.ts', 'Two steps never stand at one place.', [
    [
      "if (place < last) report('published-unjudged', `step ${nameOf(old)} of job ${before.id} comes in another order`);",
      'EqualityOperator',
      'place <= last',
    ],
  ]),
  ...equivalent(
    'packages/verifier/src/workflow/compare-steps.ts',
    'A step has both a place and a text there, which only the type does not know; none stands at the judge’s own place.',
    [
      [
        'if (was !== undefined && old !== undefined && old < judge.old && same({ ...was }, { ...step })) continue;',
        'ConditionalExpression',
        'true',
      ],
      [
        'if (was !== undefined && old !== undefined && old < judge.old && same({ ...was }, { ...step })) continue;',
        'LogicalOperator',
        'was !== undefined || old !== undefined',
      ],
      [
        'if (was !== undefined && old !== undefined && old < judge.old && same({ ...was }, { ...step })) continue;',
        'EqualityOperator',
        'old <= judge.old',
      ],
    ],
  ),
  ...equivalent('packages/verifier/src/workflow/compare-steps.ts', 'None stands at the judge’s own place.', [
    ['if (weighs(old) || (place !== undefined && place < judge.now)) continue;', 'ConditionalExpression', 'true'],
    [
      'if (weighs(old) || (place !== undefined && place < judge.now)) continue;',
      'EqualityOperator',
      'place <= judge.now',
    ],
  ]),
  ...equivalent('packages/verifier/src/workflow/compare-jobs.ts', 'It is only compared with what is built alike.', [
    ['const environment = [old.env, before.env, old.defaults ?? null];', 'LogicalOperator', 'old.defaults && null'],
    [
      'if (!same(before.with, after.with) || !same(before.secrets ?? null, after.secrets ?? null)) {',
      'LogicalOperator',
      'before.secrets && null',
    ],
  ]),
  ...equivalent(
    'packages/verifier/src/workflow/compare-jobs.ts',
    'Both hold what their own workflow says, of which the names are told.',
    [
      [
        '`${where} has another environment (${changedKeys({ ...old.env, ...before.env }, { ...now.env, ...after.env })})`,',
        'ObjectLiteral',
        '{}',
      ],
    ],
  ),
  ...equivalent('packages/verifier/src/workflow/compare-triggers.ts', 'An entry of no trigger matches none.', [
    [
      'const now = new Set((Array.isArray(after) ? after : []).map((entry) => canonicalJson(entry)));',
      'ArrayDeclaration',
      '["Stryker was here"]',
    ],
    ['const more = values.find((value) => !(was ?? []).includes(value));', 'ArrayDeclaration', '["Stryker was here"]'],
  ]),
  ...equivalent('packages/verifier/src/workflow/compare-triggers.ts', 'What is no object has no entries.', [
    [
      "if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();",
      'ConditionalExpression',
      'false',
    ],
  ]),
  ...equivalent(
    'packages/verifier/src/tripwire.ts',
    'What is frozen or outside has tripped the wire by then, so that what it says changes nothing.',
    [['if (line.set.why(path) !== null || !line.isHarness(path)) continue;', 'ConditionalExpression', 'false']],
  ),
  ...equivalent(
    'packages/verifier/src/frozen/classify-path.ts',
    'A path has a last name, which only the type does not know.',
    [["const name = names.at(-1) ?? '';", 'StringLiteral', '"Stryker was here!"']],
  ),
  ...equivalent(
    'packages/verifier/src/frozen/classify-path.ts',
    'Every rule has its words, which only the type does not know.',
    [["return { rule: set.rule, because: `${WORDS[set.rule] ?? 'is frozen'}${where}` };", 'StringLiteral', '""']],
  ),
  ...equivalent(
    'packages/verifier/src/frozen/classify-path.ts',
    'A pattern that fits has its set, which only the type does not know.',
    [['if (match !== undefined) return inSet(match.set);', 'ConditionalExpression', 'true']],
  ),
  ...equivalent('packages/verifier/src/frozen/classify-path.ts', 'A shortcut: folding what is folded gives the same.', [
    ["const names = folded === path ? parts : folded.split('/');", 'ConditionalExpression', 'false'],
  ]),
  ...equivalent('packages/verifier/src/frozen/classify-path.ts', 'Beyond a path’s end there is nothing to look at.', [
    [
      'for (let depth = 1; depth <= Math.min(PATH_DEPTH + 1, names.length); depth++) {',
      'MethodExpression',
      'Math.max(PATH_DEPTH + 1, names.length)',
    ],
  ]),
  ...equivalent('packages/verifier/src/frozen/classify-path.ts', 'A shortcut: where no pattern fits, none is found.', [
    ['if (anyPattern.test(name)) {', 'ConditionalExpression', 'true'],
  ]),
  ...equivalent(
    'packages/verifier/src/heal/content-rules.ts',
    'A new file’s lines have all come, whatever stood there.',
    [["const before = change.before ?? '';", 'StringLiteral', '"Stryker was here!"']],
  ),
  ...equivalent(
    'packages/verifier/src/heal/content-rules.ts',
    'A deleted file’s lines have all gone, whatever stands there.',
    [["const after = change.after ?? '';", 'StringLiteral', '"Stryker was here!"']],
  ),
  ...equivalent(
    'packages/verifier/src/heal/content-rules.ts',
    'One line is looked at, so that its start is the text’s.',
    [["'m',", 'StringLiteral', '""']],
  ),
  ...equivalent(
    'packages/verifier/src/heal/path-problems.ts',
    'There is such a link, which only the type does not know.',
    [
      [
        "return [...problems, { path: links[0]?.path ?? '', rule: 'link', message }];",
        'OptionalChaining',
        'links[0].path',
      ],
      [
        "return [...problems, { path: links[0]?.path ?? '', rule: 'link', message }];",
        'StringLiteral',
        '"Stryker was here!"',
      ],
    ],
  ),
  ...equivalent('packages/verifier/src/heal/path-problems.ts', 'A shortcut: of no new path there are no variants.', [
    ['...(added.length === 0 ? [] : findVariants(line.tree, added)),', 'ConditionalExpression', 'false'],
  ]),
  ...equivalent(
    'packages/verifier/src/heal/path-problems.ts',
    'A shortcut: a directory that is looked at twice gives the same.',
    [
      ["let last = '';", 'StringLiteral', '"Stryker was here!"'],
      ["if (directory !== last && directory !== '')", 'ConditionalExpression', 'true'],
      ["if (directory !== last && directory !== '')", 'LogicalOperator', "directory !== last || directory !== ''"],
      ["if (directory !== last && directory !== '')", 'StringLiteral', '"Stryker was here!"'],
    ],
  ),
  ...equivalent('packages/verifier/src/heal/path-problems.ts', 'A shortcut: of no link there are no problems.', [
    ['if (links.length === 0) return problems;', 'ConditionalExpression', 'false'],
  ]),
  ...equivalent('packages/verifier/src/heal/path-problems.ts', 'An empty beginning is no path of a tree.', [
    [
      "for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);",
      'StringLiteral',
      '""',
    ],
  ]),
  ...equivalent(
    'packages/verifier/src/probes/oracle-probes.ts',
    'What was merged has its commit, which only the type does not know.',
    [["mergeSha: mergeCommitSha ?? '',", 'StringLiteral', '"Stryker was here!"']],
  ),
  ...equivalent('packages/verifier/src/probes/gate-probes.ts', 'It is a name for people.', [
    ['await probe(`gate: ${seeded.name}`, seeded.expected, async () =>', 'StringLiteral', '``'],
  ]),
  ...equivalent(
    'packages/verifier/src/frozen/manifest.ts',
    'A path has a directory, which only the type does not know.',
    [["const nearest = above[0] ?? '';", 'StringLiteral', '"Stryker was here!"']],
  ),
  ...equivalent('packages/verifier/src/frozen/manifest.ts', 'Only links have a target.', [
    ["target: type === 'symlink' ? (source.links.get(path) ?? null) : null,", 'ConditionalExpression', 'true'],
  ]),
  ...equivalent('packages/verifier/src/frozen/manifest.ts', 'Paths of a tree are never equal.', [
    [
      'entries.sort((left, right) => (left.path < right.path ? -1 : 1));',
      'EqualityOperator',
      'left.path <= right.path',
    ],
  ]),
  ...equivalent('packages/verifier/src/frozen/manifest.ts', 'A shortcut: computed again, the same comes out.', [
    ['if (cached !== undefined) return cached;', 'ConditionalExpression', 'false'],
    ['known.set(nearest, digest);', 'CallExpression', ';'],
  ]),
  ...equivalent(
    'packages/verifier/src/workflow/publish-order.ts',
    'A job that was there had its workflow, which only the type does not know.',
    [
      ['if (was !== undefined && former !== undefined && publishes(former, old)) {', 'ConditionalExpression', 'true'],
      ['} else if (former !== undefined || was !== undefined) {', 'ConditionalExpression', 'false'],
    ],
  ),
  ...equivalent(
    'packages/verifier/src/workflow/publish-order.ts',
    'GitHub does not run what is called deeper than that.',
    [['const inner = depth < MAX_DEPTH ? called(job, all) : undefined;', 'EqualityOperator', 'depth <= MAX_DEPTH']],
  ),
];
