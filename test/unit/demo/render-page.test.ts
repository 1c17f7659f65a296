import { describe, expect, it } from 'vitest';
import type { DemoPageData } from '../../../scripts/demo/page/demo-page-data.ts';
import { renderDemoPage } from '../../../scripts/demo/page/render-page.ts';
import { SAMPLE_DATA } from '../../../scripts/demo/page/sample-data.ts';
import { DARK, LIGHT, type Palette } from '../../../scripts/demo/page/theme.ts';
import { hazardsOf, tagsOf } from './page-markup.ts';

const page = renderDemoPage(SAMPLE_DATA);

describe('the demo page', () => {
  it.each([
    ['what became of the issue', 'Issue #1 became a draft pull request in 4.9 seconds'],
    ['the six steps', 'Pick,Change,Judge,Propose,Ask,Remember'],
    ['the verdict on the base', '146 of 148'],
    ['the verdict with the change', '148 of 148'],
    ['the pull request', 'Refuse constructor keys when an argument is set'],
    ['the state as it is', '- status: drafted'],
    ['the run report as it is', '&quot;schemaVersion&quot;: 1'],
    ['the wrong change', 'keys.join'],
    ['that the second failure ends in escalation', 'The same item failed twice before.'],
    ['the rule that decided it', 'LOOP_SPEC.md:23'],
    ['that nothing starts on a red base', '96 of 101'],
    ['unknown cost as unknown', 'not known'],
  ])('shows %s', (_what, text) => {
    const found = text.includes(',')
      ? [...page.matchAll(/aria-hidden="true">.<\/span><h2>(\w+)<\/h2>/g)].map((match) => match[1]).join(',')
      : page;
    expect(found).toContain(text);
  });

  it('loads nothing, runs nothing, and forbids itself to', () => {
    expect(hazardsOf(page)).toEqual([]);
    expect(page).toMatch(/content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='"/);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('does not link to the demo’s own server, which is gone by the time somebody reads', () => {
    const links = tagsOf(page).flatMap((tag) => tag.attributes.get('href') ?? []);
    expect(links.filter((href) => href.includes('localhost'))).toEqual([]);
    expect(links).toContain('https://nvd.nist.gov/vuln/detail/CVE-2021-44906');
  });

  it('keeps one outline: one h1, and no level is skipped on the way down', () => {
    const levels = tagsOf(page).flatMap((tag) => (/^h[1-6]$/.test(tag.name) ? [Number(tag.name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    });
  });

  it('has a landmark for each part, unique ids, and no reference that leads nowhere', () => {
    const tags = tagsOf(page);
    for (const name of ['header', 'nav', 'main', 'footer']) expect(tags.some((tag) => tag.name === name)).toBe(true);
    const ids = tags.flatMap((tag) => tag.attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = tags.flatMap((tag) => [
      ...(tag.attributes.get('aria-labelledby')?.split(' ') ?? []),
      ...(tag.attributes.get('href')?.startsWith('#') ? [tag.attributes.get('href')?.slice(1) ?? ''] : []),
    ]);
    expect(references.length).toBeGreaterThan(8);
    for (const reference of references) expect(ids).toContain(reference);
  });

  it('names the columns of every table, and lets the keyboard into whatever scrolls', () => {
    const tags = tagsOf(page);
    expect(page.match(/<table/g)?.length).toBe(page.match(/<thead/g)?.length);
    for (const tag of tags.filter((found) => found.attributes.get('class') === 'scroll' || found.name === 'pre')) {
      if (tag.attributes.size > 0) expect(tag.attributes.get('tabindex')).toBe('0');
    }
  });

  it('stays below 300 kB whatever an agent or a tracker wrote', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(60_000);
    const huge = renderDemoPage(mapStrings(SAMPLE_DATA, (text) => `${text}${'<&"'.repeat(200_000)}`));
    expect(Buffer.byteLength(huge)).toBeLessThan(300_000);
    const many = renderDemoPage(mapStrings(SAMPLE_DATA, (text) => (text.startsWith('diff ') ? manyFiles() : text)));
    expect(Buffer.byteLength(many)).toBeLessThan(300_000);
    const [story] = SAMPLE_DATA.stories;
    const crowd = renderDemoPage({
      ...SAMPLE_DATA,
      stories: Array.from({ length: 300 }, () => story ?? SAMPLE_DATA.headline),
    });
    expect(Buffer.byteLength(crowd)).toBeLessThan(300_000);
    expect(crowd).toContain('were cut to keep this page light');
    expect(page).not.toContain('were cut to keep this page light');
  });

  it('reads the same in light and dark, at AA contrast or better', () => {
    for (const palette of [LIGHT, DARK]) {
      for (const [text, ground] of TEXT_ON_GROUND) {
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '</pre></details></section><iframe src="https://evil.example"></iframe>',
  '[x](javascript:alert(1)) ![x](https://evil.example/pixel.png) <a href="data:text/html,x">y</a>',
  '<form action="https://evil.example"><input autofocus onfocus=alert(1)></form><svg onload=alert(1)>',
  '\u202e\u2066 reversed \u0007\u001b[31m',
];

describe('text from outside', () => {
  it.each(HOSTILE)('stays text wherever it stands: %j', (hostile) => {
    expect(hazardsOf(`<p>${'<script>'}</p>`)).toEqual(['<script>']);
    const attacked = renderDemoPage(mapStrings(SAMPLE_DATA, (text) => `${text} ${hostile}`));
    expect(hazardsOf(attacked)).toEqual([]);
    for (const hidden of ['\u202e', '\u2066', '\u0007', '\u001b']) expect(attacked).not.toContain(hidden);
  });

  it.each(HOSTILE)('cannot close what the page opened: %j', (hostile) => {
    const attacked = renderDemoPage(mapStrings(SAMPLE_DATA, (text) => `${text} ${hostile}`));
    for (const name of ['section', 'article', 'div', 'details', 'pre', 'table', 'main', 'footer', 'p', 'ol', 'dl']) {
      const opened = attacked.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0;
      const closed = attacked.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0;
      expect([name, opened]).toEqual([name, closed]);
    }
  });

  it('is shown, not dropped: a file name full of markup reads as it is', () => {
    const diff = 'diff --git a/x b/x\n--- a/<b>x</b>\n+++ b/<b>x</b>\n@@ -1 +1 @@\n-<i>\n+</code></td>\n';
    const attacked = renderDemoPage(mapStrings(SAMPLE_DATA, (text) => (text.startsWith('diff ') ? diff : text)));
    expect(attacked).toContain('<code>&lt;b&gt;x&lt;/b&gt;</code>');
    expect(attacked).toContain('&lt;/code&gt;&lt;/td&gt;');
  });
});

describe('a run that stopped early', () => {
  it('is told as far as it went, without a verdict, a change or a state', () => {
    const [run] = SAMPLE_DATA.headline.runs;
    const bare = renderDemoPage({
      ...SAMPLE_DATA,
      stories: [],
      headline: {
        ...SAMPLE_DATA.headline,
        runs: [
          {
            ...run,
            verdict: null,
            pullRequest: null,
            candidateDiff: null,
            stateText: '',
            report: { ...run.report, decisions: [], attempts: [], oracle: null },
          },
        ],
      },
    });
    for (const words of ['No decision was recorded', 'No agent was started', 'There was nothing to judge']) {
      expect(bare).toContain(words);
    }
    expect(bare).toContain('did not become a pull request');
    expect(bare).not.toContain('When it goes wrong');
    expect(hazardsOf(bare)).toEqual([]);
  });
});

const TEXT_ON_GROUND: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...(['ink', 'muted', 'accent'] as const).flatMap((text) =>
    (['paper', 'surface', 'sunken'] as const).map((ground) => [text, ground] as const),
  ),
  ...(['pass', 'fail'] as const).flatMap((text) => [[text, 'paper'] as const, [text, 'sunken'] as const]),
  ['pass', 'passGround'],
  ['fail', 'failGround'],
  ['hold', 'holdGround'],
  ['ink', 'passGround'],
  ['ink', 'passStrong'],
  ['ink', 'failGround'],
  ['ink', 'failStrong'],
  ['muted', 'passGround'],
  ['muted', 'failGround'],
];

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Keys whose values are closed lists or dates, which code writes and no outsider can. */
const CLOSED = new Set([
  'kind',
  'verdict',
  'outcome',
  'mode',
  'startedAt',
  'endedAt',
  'createdAt',
  'box',
  'failureClass',
]);

function mapStrings(data: DemoPageData, change: (text: string) => string): DemoPageData {
  const map = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return CLOSED.has(key) ? value : change(value);
    if (Array.isArray(value)) return value.map((each) => map(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, map(inner, name)]));
  };
  return map(data, '') as DemoPageData;
}

function manyFiles(): string {
  const file = (index: number) =>
    `diff --git a/f${index} b/f${index}\n--- a/f${index}\n+++ b/f${index}\n@@ -1,50 +1,50 @@\n${`-${'<'.repeat(3000)}\n+${'>'.repeat(3000)}\n`.repeat(50)}`;
  return Array.from({ length: 500 }, (_, index) => file(index)).join('');
}
