import { type LoopFact, LoopStanding } from '@loop-actions/contract';
import {
  composeWeek,
  findPatterns,
  isoWeek,
  renderDashboard,
  type WeekSource,
  weeklyPack,
} from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { busyWeek } from '../../../support/learning/busy-weeks.ts';
import { attempt, DAY, interrupt, START, story } from '../../../support/learning/facts.ts';

const span = { from: START + 7 * DAY, to: START + 14 * DAY };
const week = (
  facts: readonly LoopFact[],
  more: Partial<WeekSource> & { readonly proposed?: ReadonlySet<string> } = {},
) => {
  const { proposed = new Set(), corrections = [], ...rest } = more;
  const patterns = findPatterns({ facts, corrections, proposed });
  return composeWeek(
    { facts, corrections, patterns, proposedSince: [], problems: [], ownersOf: () => new Map(), ...rest },
    span,
  );
};
const standing = (facts: readonly LoopFact[], id: string, more: object = {}) =>
  week(facts, more).standings.find((one) => one.id === id);

/** So many questions of one kind, one every few hours from a day on. */
const questions = (from: number, count: number, text = 'Which database should the order service write to?') =>
  Array.from(
    { length: count },
    (_, at) => [from + at / 10, interrupt(`#${at + 1}`, text, { id: `${text.slice(0, 9)}${from}/${at}` })] as const,
  );

describe('A loop', () => {
  it('is absent where nothing happened, present where it runs', () => {
    expect(standing([], 'issue-to-change')).toMatchObject({ state: 'absent', constraint: 'none', escalate: false });
    expect(standing(story([[8, attempt('#1')]]), 'issue-to-change')).toMatchObject({
      state: 'present',
      evidence: '1 attempt, 0 changes open',
    });
    for (const one of week([]).standings) expect(LoopStanding.parse(one)).toEqual(one);
  });

  it.each([
    [
      'budget',
      [8, 9, 10].map((days) => [days, attempt('#1', { stopReason: 'budget-cost' })] as const),
      'issue-to-change',
      '3 of 3 attempts ended at a budget',
    ],
    [
      'review-queue',
      [1, 2, 3].map((days) => [days, { kind: 'change', item: `#${days}`, change: days }] as const),
      'issue-to-change',
      '3 changes wait for a review, half of them for 12 days or more',
    ],
    [
      'rate-limit',
      questions(8, 3, 'API error: 429 rate limit exceeded'),
      'issue-to-change',
      '3 stops at a rate limit of a provider',
    ],
    ['unanswered-questions', questions(8, 3), 'questions', '3 questions wait for more than three days'],
  ] as const)('is throttled by %s where the records say so', (constraint, lines, id, evidence) => {
    expect(
      standing(story([[8, attempt('#9')], ...lines].slice(constraint === 'budget' ? 1 : 0) as never), id),
    ).toMatchObject({ state: 'throttled', constraint, evidence });
  });

  it('is throttled by a missing approval where a lesson waits for more than a week', () => {
    expect(standing([], 'correction-to-pr', { proposedSince: [START] })).toMatchObject({
      state: 'throttled',
      constraint: 'missing-approval',
    });
  });

  it('escalates where the same thing throttled it the week before', () => {
    const capped = [1, 2, 3, 8, 9, 10].map((days) => [days, attempt('#1', { stopReason: 'budget-cost' })] as const);
    expect(standing(story(capped), 'issue-to-change')?.escalate).toBe(true);
    expect(standing(story(capped.slice(3)), 'issue-to-change')?.escalate).toBe(false);
  });
});

describe('The pack of a busy week', () => {
  it('can be read in half of its thirty minutes, and each point in the time that it has', () => {
    const { body } = weeklyPack(busyWeek().week);
    const minutes = (text: string): number => text.split(/\s+/).length / 200;
    expect(minutes(body)).toBeLessThanOrEqual(15);
    const points = body.split(/^## /m).slice(1);
    const starts = points.map((point) => Number(/^0:(\d\d) /.exec(point)?.[1]));
    expect(starts).toEqual([0, 5, 15, 22, 27]);
    for (const [at, point] of points.entries()) {
      expect(minutes(point), point.slice(0, 40)).toBeLessThanOrEqual((starts[at + 1] ?? 30) - (starts[at] ?? 0));
    }
  });
});

describe('The one intervention', () => {
  const asked = [...questions(8, 8), ...questions(8, 4, 'Are we allowed to delete customer data?')];

  it('is the one with the most interrupts removed × confidence ÷ effort, and says how it came to that', () => {
    const { levers } = week(story(asked));
    expect(levers.map(({ type }) => type)).toEqual(['adr', 'rule']);
    const [first] = levers;
    expect(first?.score).toBeCloseTo((2 * (first?.pattern.confidence ?? 0)) / 3);
    expect(weeklyPack(week(story(asked))).body).toContain('2.00 fewer a week × confidence');
  });

  it('is told by its effect a week later, where it was the only one and there is enough to tell', () => {
    const before = questions(0.1, 20);
    const id = week(story(before)).patterns[0]?.pattern.id;
    const fix = (name: string, days: number) =>
      [
        days,
        { kind: 'fix', id: name, pattern: id, type: 'adr', change: 9, link: 'https://github.com/acme/shop/pull/9' },
      ] as const;
    const { effects, warning } = week(story([...before, fix('x', 5)] as never)).interventions;
    expect(effects[0]).toMatchObject({ told: 'fewer', before: 20, after: 0 });
    expect(warning).toBe('');
    const two = week(story([...before, fix('x', 5), fix('y', 6)] as never)).interventions;
    expect(two.effects.map(({ told }) => told)).toEqual(['can not be told', 'can not be told']);
    const few = week(story([...questions(3, 2), fix('x', 5)] as never)).interventions;
    expect(few.effects[0]?.words).toContain('too few to tell');
  });

  it('is warned about where there are two in one week', () => {
    const fix = (name: string) =>
      [9, { kind: 'fix', id: name, pattern: name, type: 'adr', change: 9, link: 'l' }] as const;
    const body = weeklyPack(week(story([fix('a'), fix('b')]))).body;
    expect(body).toContain('2 interventions were merged in one week');
  });
});

describe('The weekly pack', () => {
  it('has the five points of the agenda with their minutes, and fits an issue', () => {
    const { title, body } = weeklyPack(week(story(questions(8, 8))));
    expect(title).toBe('Loop meeting 2026-W29');
    expect([...body.matchAll(/^## (\d:\d\d)/gm)].map(([, time]) => time)).toEqual([
      '0:00',
      '0:05',
      '0:15',
      '0:22',
      '0:27',
    ]);
    expect(body.length).toBeLessThan(20_000);
    expect(body).toContain('8 this week, 8 in all');
  });

  it('counts the classes whose words don’t say what they are', () => {
    const body = weeklyPack(week(story([...questions(8, 2), ...questions(8, 1, 'Hm, hm.')]))).body;
    expect(body).toContain('Of 2 classes this week 1 are unclear');
    expect(weeklyPack(week(story(questions(8, 2)))).body).not.toContain('unclear:');
  });

  it('says that nothing happened, and what could not be read', () => {
    const { body } = weeklyPack(week([], { problems: ['page 3 was refused'] }));
    expect(body).toContain('Nothing interrupted the loop this week.');
    expect(body).toContain('**Not everything could be read:** page 3 was refused');
  });

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2026-12-31', '2026-W53'],
    ['2026-07-06', '2026-W28'],
  ])('of %s belongs to %s, as ISO 8601 counts', (date, name) => {
    expect(isoWeek(Date.parse(date))).toBe(name);
  });
});

describe('The owner of a class', () => {
  const asked = questions(8, 4);
  const response = (at: number, by: string) =>
    [9, { kind: 'response', interrupt: `Which dat8/${at}`, by, resolution: 'answered' }] as const;
  const correction = (at: number, path: string) => ({
    ...{ schemaVersion: 1, id: `review/${at}`, at: new Date(START + 8 * DAY).toISOString(), source: 'review' },
    ...{ by: 'ada', item: `#${at}`, change: at, path, wrote: '', became: '', link: null },
    text: 'The error state is not handled',
  });
  const owned: Readonly<Record<string, readonly string[]>> = {
    'src/cart.ts': ['@acme/cart'],
    'LOOP_SPEC.md': ['@acme/loops'],
  };
  const ownersOf = (paths: readonly string[]) =>
    new Map(paths.flatMap((path) => (owned[path] === undefined ? [] : [[path, owned[path]] as const])));
  const ownerIn = (facts: readonly LoopFact[], more: object) =>
    /Owner: (.*?\)\.|______)/.exec(weeklyPack(week(facts, more)).body)?.[1];

  it.each([
    [
      'CODEOWNERS of the files, before those who corrected it',
      [],
      { corrections: [correction(1, 'src/cart.ts'), correction(2, 'src/cart.ts')], ownersOf },
      '**`@acme/cart`** (CODEOWNERS of src/cart.ts and 1 more).',
    ],
    [
      'who corrected most of it, where no file of it has an owner',
      [],
      { corrections: [correction(1, 'src/other.ts')], ownersOf },
      '**`@ada`** (answered or corrected 1 of 1 of it).',
    ],
    [
      'who answered most of it',
      [...asked, response(0, 'bo'), response(1, 'bo'), response(2, 'ada'), response(3, 'ghost')],
      { ownersOf },
      '**`@bo`** (answered or corrected 2 of 3 of it).',
    ],
    [
      'who answered most of its category, where nobody answered it',
      [
        ...asked,
        ...questions(1, 1, 'Where are the acceptance criteria?'),
        [2, { kind: 'response', interrupt: 'Where are1/0', by: 'eve', resolution: 'answered' }],
      ],
      { ownersOf },
      '**`@eve`** (answered or corrected 1 of 1 of missing-context).',
    ],
    [
      'the owner of the spec, where nobody answered anything',
      asked,
      { ownersOf },
      '**`@acme/loops`** (CODEOWNERS of LOOP_SPEC.md, as nobody answered yet).',
    ],
    ['nobody, where nothing says so', asked, {}, '______'],
  ] as const)('is %s', (_, lines, more, owner) => {
    expect(ownerIn(story(lines as Parameters<typeof story>[0]), more)).toBe(owner);
  });

  it('is named and not called: a name in code notifies nobody, and can hold no markup', () => {
    const evil = () => new Map([['LOOP_SPEC.md', ['@a`<img src=x>`b']]]);
    expect(ownerIn(story(asked), { ownersOf: evil })).toContain('`@aimgsrcxb`');
  });
});

describe('The dashboard', () => {
  const hostile = '<script>alert(1)</script> "quoted" & <b>bold</b>';
  const page = () => {
    const facts = story([...questions(8, 6), ...questions(8, 2, hostile)]);
    const one = week(facts);
    return renderDashboard(
      one,
      Array.from({ length: 12 }, () => one.kpis),
      'acme/shop',
    );
  };

  it('is one page of at most 300 kB that asks the network for nothing', () => {
    expect(Buffer.byteLength(page())).toBeLessThanOrEqual(300_000);
    expect(page()).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page()).not.toMatch(/<(?:script|link|img|iframe)\b|\bsrc=|url\(|@import|https?:/);
  });

  it('shows the words of others as words', () => {
    expect(page()).toContain('&lt;script&gt;');
    expect(page()).not.toContain('<script>');
  });

  it('says in words what each chart shows, and lets the keyboard reach what scrolls', () => {
    expect([...page().matchAll(/<svg[^>]*role="img" aria-label="[^"]{20,}"/g)].length).toBeGreaterThan(1);
    const empty = renderDashboard(week([]), [], 'acme/shop');
    expect(empty).not.toContain('<svg');
    expect([...page().matchAll(/class="scroll" tabindex="0" role="region" aria-label="/g)].length).toBe(2);
    expect(page()).toMatch(/<html lang="en">.*<h1>.*<main id="main">/s);
  });

  it('is dark and light, and fits a phone', () => {
    expect(page()).toContain('prefers-color-scheme:dark');
    expect(page()).toContain('width=device-width');
  });
});
