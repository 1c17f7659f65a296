import { equivalent, type KnownSurvivor } from './judge-mutants.ts';
import { VERIFIER_SURVIVORS } from './verifier-survivors.ts';

/** Mutants that mean what the original means, by the words of their line; `npm run mutants` tells when one is stale. */
export const KNOWN_SURVIVORS: readonly KnownSurvivor[] = [
  ...equivalent('packages/verifier/src/oracle.ts', 'There is such a ticket, which only the type does not know.', [
    ['if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;', 'OptionalChaining', 'only.id'],
    [
      'if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;',
      'OptionalChaining',
      'only.reason',
    ],
    ['return `not done: ${open?.id}: ${open?.reason}`;', 'OptionalChaining', 'open.id'],
    ['return `not done: ${open?.id}: ${open?.reason}`;', 'OptionalChaining', 'open.reason'],
  ]),
  ...equivalent(
    'packages/verifier/src/oracle/human-gate.ts',
    'Nobody asks for it by name: what is neither of the other two is absent.',
    [["if (!ticket.labels.includes(LABELS.humanGated)) return 'absent';", 'StringLiteral', '""']],
  ),
  ...equivalent('packages/verifier/src/oracle/merged-change.ts', 'Two pull requests never have one number.', [
    [
      '(newest, pull) => (newest && newest.number > pull.number ? newest : pull),',
      'EqualityOperator',
      'newest.number >= pull.number',
    ],
  ]),
  ...equivalent('packages/verifier/src/oracle/merged-change.ts', 'Without records there is no evidence either.', [
    [
      "if (records === undefined || evidence === undefined) return 'its checks could not be read';",
      'ConditionalExpression',
      'false',
    ],
  ]),
  ...equivalent(
    'packages/verifier/src/oracle/stand-ticket.ts',
    'A merged change has its commit, which only the type does not know.',
    [["const dark = darkness(ticket, merged.mergeCommitSha ?? '', facts);", 'StringLiteral', '"Stryker was here!"']],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-ledgers.ts',
    'A key has both parts, which only the type does not know.',
    [
      ["const [leftRun = '', leftAttempt = ''] = left.split('/');", 'StringLiteral', '"Stryker was here!"'],
      ["const [rightRun = '', rightAttempt = ''] = right.split('/');", 'StringLiteral', '"Stryker was here!"'],
    ],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-ledgers.ts',
    'It is there, which only the type does not know.',
    [
      [
        "slots[forgivenBy(sides, resets, (side) => side.carried?.epoch)]?.push({ kind: 'before', count: carried });",
        'OptionalChaining',
        'slots[forgivenBy(sides, resets, side => side.carried?.epoch)].push',
      ],
      [
        "slots[forgivenBy(sides, resets, (side) => side.carried?.epoch)]?.push({ kind: 'before', count: carried });",
        'OptionalChaining',
        'side.carried.epoch',
      ],
      ["if (entry !== undefined) slot?.push({ kind: 'entry', entry, sound: true });", 'ConditionalExpression', 'true'],
      ["if (entry !== undefined) slot?.push({ kind: 'entry', entry, sound: true });", 'OptionalChaining', 'slot.push'],
    ],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-ledgers.ts',
    'They are never equal here, or it makes no difference which of equals is taken.',
    [
      [
        'if (known === undefined || known.reason < reset.reason) found.set(identity(reset), reset);',
        'EqualityOperator',
        'known.reason <= reset.reason',
      ],
      [
        'return [...found.values()].sort((left, right) => (identity(left) < identity(right) ? -1 : 1));',
        'EqualityOperator',
        'identity(left) <= identity(right)',
      ],
    ],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-ledgers.ts',
    'Whether it was read soundly is asked of lines of a file, and these are written.',
    [["if (entry !== undefined) slot?.push({ kind: 'entry', entry, sound: true });", 'BooleanLiteral', 'false']],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-sequences.ts',
    'Counting down tells places apart as well as counting up.',
    [['seen.set(key, times + 1);', 'ArithmeticOperator', 'times - 1']],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-states.ts',
    'A shortcut: of equals the same comes out, slower.',
    [['if (ours === theirs || theirs === was) return o;', 'ConditionalExpression', 'false']],
  ),
  ...equivalent('packages/contract/src/loop-state/merge-states.ts', 'It is only compared with what is built alike.', [
    ["return segment.lines.join('');", 'StringLiteral', '"Stryker was here!"'],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/merge-states.ts',
    'It is there, or compared with what is built alike; only the type does not know.',
    [
      ["const next = kept[at + 1]?.key ?? '';", 'StringLiteral', '"Stryker was here!"'],
      [
        "return new Map(state.segments.map((segment, at) => [keys[at] ?? '', segment]));",
        'StringLiteral',
        '"Stryker was here!"',
      ],
      ["const next = kept[at + 1]?.key ?? '';", 'OptionalChaining', 'kept[at + 1].key'],
      ["return keys.map((key, at) => `${key}\\0${keys[at + 1] ?? ''}`);", 'StringLiteral', '"Stryker was here!"'],
      ['if (present === undefined) return null;', 'ConditionalExpression', 'false'],
    ],
  ),
  ...equivalent('packages/contract/src/loop-state/merge-states.ts', 'What is neither of two machines is both.', [
    ["options: { readonly machine: MachineSide } = { machine: 'both' },", 'ObjectLiteral', '{}'],
    ["options: { readonly machine: MachineSide } = { machine: 'both' },", 'StringLiteral', '""'],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/merge-states.ts',
    'What is no line of either side merges to nothing.',
    [['ancestor: a === undefined ? [] : segmentUnits(a),', 'ArrayDeclaration', '["Stryker was here"]']],
  ),
  ...equivalent('packages/contract/src/loop-state/merge-states.ts', 'What is not ours is theirs.', [
    [
      "const side = changedSide(a?.lines[0], o.lines[0], t.lines[0]) ?? (how.machine === 'ours' ? 'theirs' : 'ours');",
      'StringLiteral',
      '""',
    ],
  ]),
  ...equivalent('packages/contract/src/loop-state/merge-states.ts', 'Without properties runs and notes merge alike.', [
    [
      "const merge = o.kind === 'item' ? mergeItems : o.kind === 'run' ? mergeRuns : mergeNotes;",
      'ConditionalExpression',
      'true',
    ],
  ]),
  ...equivalent('packages/contract/src/loop-state/merge-items.ts', 'It is not zero there.', [
    ["if (order !== 0) return takeRun(bodies, order > 0 ? 'ours' : 'theirs');", 'EqualityOperator', 'order >= 0'],
  ]),
  ...equivalent('packages/contract/src/loop-state/merge-items.ts', 'It is only compared with what is built alike.', [
    ["return lines.map(lineContent).join('\\n');", 'StringLiteral', '""'],
  ]),
  ...equivalent('packages/contract/src/loop-state/merge-items.ts', 'It is there, which only the type does not know.', [
    ["return new Map(units.map((unit, at) => [keys[at] ?? '', unit]));", 'StringLiteral', '"Stryker was here!"'],
    ["const first = lineContent(o.lines[0] ?? '');", 'StringLiteral', '"Stryker was here!"'],
    [
      'if (present === undefined || a === undefined || content(a.lines) !== content(present.lines)) return present ?? null;',
      'ConditionalExpression',
      'false',
    ],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/merge-items.ts',
    'Nobody is asked to choose: no property stands on both sides.',
    [
      [
        "function mergeUnits(bodies: Bodies, choose: Choose = () => 'ours'): readonly BodyUnit[] {",
        'StringLiteral',
        '""',
      ],
      [
        "function mergeUnits(bodies: Bodies, choose: Choose = () => 'ours'): readonly BodyUnit[] {",
        'ArrowFunction',
        '() => undefined',
      ],
    ],
  ),
  ...equivalent('packages/contract/src/loop-state/merge-items.ts', 'Of equals either may be taken.', [
    [
      "return alike ? (content(ours.lines) >= content(theirs.lines) ? 'ours' : 'theirs') : winner;",
      'EqualityOperator',
      'content(ours.lines) > content(theirs.lines)',
    ],
    [
      "compareRuns(propertyValue(ours), propertyValue(theirs)) >= 0 ? 'ours' : 'theirs',",
      'EqualityOperator',
      'compareRuns(propertyValue(ours), propertyValue(theirs)) > 0',
    ],
    [
      'return !attemptsReadable([t]) || (theirs.bare ?? 0) > (ours.bare ?? 0) ? t : o;',
      'EqualityOperator',
      '(theirs.bare ?? 0) >= (ours.bare ?? 0)',
    ],
  ]),
  ...equivalent('packages/contract/src/loop-state/merge-items.ts', 'Of what is merged only the lines are read.', [
    ["return { kind: 'property', key: 'attempts', lines: contents.map((line) => line + eol) };", 'StringLiteral', '""'],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/merge-items.ts',
    'What is free has no key, and of equal lines either may be taken.',
    [
      [
        "return present.kind === 'property' && present.key === 'attempts' ? present : null;",
        'ConditionalExpression',
        'true',
      ],
      ["if (o.kind === 'free' || t.kind === 'free') return o;", 'ConditionalExpression', 'false'],
      [
        "if (o.kind === 'free' || t.kind === 'free') return o;",
        'LogicalOperator',
        "o.kind === 'free' && t.kind === 'free'",
      ],
      ["if (o.kind === 'free' || t.kind === 'free') return o;", 'StringLiteral', '""'],
    ],
  ),
  ...equivalent('packages/contract/src/loop-state/merge-items.ts', 'What is not ours is theirs.', [
    ["if (bodies.machine === 'ours') return 'theirs';", 'StringLiteral', '""'],
    [
      "return alike ? (content(ours.lines) >= content(theirs.lines) ? 'ours' : 'theirs') : winner;",
      'StringLiteral',
      '""',
    ],
    ["if (other > base && other > mine) return 'theirs';", 'StringLiteral', '""'],
    ["return rank(ours) >= rank(theirs) ? 'ours' : 'theirs';", 'StringLiteral', '""'],
    ["compareRuns(propertyValue(ours), propertyValue(theirs)) >= 0 ? 'ours' : 'theirs',", 'StringLiteral', '""'],
  ]),
  ...equivalent('packages/contract/src/loop-state/attempt-ledger.ts', 'A value never begins with a blank.', [
    [
      "return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + SEPARATOR.length)];",
      'EqualityOperator',
      'at <= 0',
    ],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/attempt-ledger.ts',
    'Notes and carried counts need only be told from other kinds of lines.',
    [
      ["case 'before':", 'ConditionalExpression', "case 'before':"],
      ["case 'before':", 'StringLiteral', '""'],
      ["return 'before';", 'StringLiteral', '""'],
      ["case 'note':", 'ConditionalExpression', "case 'note':"],
      ["case 'note':", 'StringLiteral', '""'],
      ['return `note ${line.text}`;', 'StringLiteral', '``'],
    ],
  ),
  ...equivalent('packages/contract/src/loop-state/attempt-ledger.ts', 'Of equals either may be taken.', [
    [
      'const [first, second] = rank(left) >= rank(right) ? [left, right] : [right, left];',
      'EqualityOperator',
      'rank(left) > rank(right)',
    ],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/attempt-ledger.ts',
    'What is missing is as unreadable as other words.',
    [
      ["const [person = '', at = '', ...more] = head.split(' ');", 'StringLiteral', '"Stryker was here!"'],
      ["const count = /^tokens (?:(\\d{1,15})|unknown)$/.exec(tokens ?? '');", 'StringLiteral', '"Stryker was here!"'],
      [
        "const money = /^cost (?:\\$(\\d{1,12}(?:\\.\\d{1,6})?)|unknown)$/.exec(cost ?? '');",
        'StringLiteral',
        '"Stryker was here!"',
      ],
    ],
  ),
  ...equivalent('packages/contract/src/leases/merge-leases.ts', 'Keys are never equal here.', [
    [
      'return [...joined].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);',
      'EqualityOperator',
      'left <= right',
    ],
  ]),
  ...equivalent('packages/contract/src/leases/merge-leases.ts', 'Who is unaware has returned it.', [
    [
      'return returned !== null && claimed && unaware ? { ...returned, pullRequest: true } : returned;',
      'ConditionalExpression',
      'true',
    ],
  ]),
  ...equivalent(
    'packages/contract/src/loop-state/merge-sequences.ts',
    'A key that neither side has merges to nothing.',
    [['const first: string[] = [];', 'ArrayDeclaration', '["Stryker was here"]']],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-states.ts',
    'A segment has a line, which only the type does not know.',
    [
      [
        "return { ...segment, lines: apart && !isBlank(closed.at(-1) ?? '') ? [...closed, eol] : closed };",
        'StringLiteral',
        '"Stryker was here!"',
      ],
    ],
  ),
  ...equivalent(
    'packages/contract/src/loop-state/merge-states.ts',
    'A shortcut: of equals the same comes out, slower.',
    [["if (side !== null) return side === 'ours' ? ours : theirs;", 'ConditionalExpression', 'false']],
  ),
  ...VERIFIER_SURVIVORS,
];
