import { composeWeek, renderDashboard } from '@loop-actions/learning';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE, type Look, openBrowser, show } from '../../support/browser/index.ts';
import { busyWeek } from '../../support/learning/busy-weeks.ts';
import { DAY, START } from '../../support/learning/facts.ts';

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly incomplete: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

/** All rules of axe, those of good practice as well. */
async function askAxe(page: Page) {
  await page.addScriptTag({ path: AXE });
  const results = await page.evaluate<AxeResults>('axe.run(document)');
  const told = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return {
    violations: told(results.violations),
    unsure: told(results.incomplete),
    passed: results.passes.map(({ id }) => id),
  };
}

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [390, 1280].map((width) => ({ scheme, width })),
);

describe('The dashboard, in a browser', () => {
  const { page: html } = busyWeek();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(LOOKS)(
    'has nothing that axe objects to, $scheme at $width pixels, and asks the network for nothing',
    async (look) => {
      await using shown = await show(browser, html, look);
      const { violations, unsure, passed } = await askAxe(shown.page);
      expect(violations).toEqual([]);
      expect(unsure).toEqual([]);
      expect(passed).toEqual(expect.arrayContaining(['color-contrast', 'heading-order', 'svg-img-alt', 'region']));
      expect(shown.requests).toEqual([]);
    },
  );

  it.each(LOOKS)('fits its window, $scheme at $width pixels', async (look) => {
    await using shown = await show(browser, html, look);
    const wide = await shown.page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(look.width);
  });

  it('is reached by the keyboard alone: the way to the figures first, then each table that scrolls, focus in sight', async () => {
    await using shown = await show(browser, html, { scheme: 'light', width: 390 });
    const { page } = shown;
    const focused = () =>
      page.evaluate<{ name: string; outline: string; left: number }>(
        `(({ activeElement: e }) => ({ name: e.getAttribute('aria-label') ?? e.textContent, outline: getComputedStyle(e).outlineStyle, left: e.getBoundingClientRect().left }))(document)`,
      );
    await page.keyboard.press('Tab');
    const skip = await focused();
    expect(skip.name).toBe('To the figures');
    expect(skip.left).toBeGreaterThanOrEqual(0);
    const seen: string[] = [];
    for (let at = 0; at < 2; at++) {
      await page.keyboard.press('Tab');
      const { name, outline } = await focused();
      expect(outline).toBe('solid');
      seen.push(name);
    }
    expect(seen).toEqual([
      'The costliest first, then the most frequent',
      'Balancing loops make friction, reinforcing ones compound',
    ]);
    await page.evaluate('document.activeElement.scrollLeft = 0');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction('document.activeElement.scrollLeft > 0');
  });

  it('is at most 300 kB with all that a week can show, and runs nothing that people wrote', async () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(300_000);
    await using shown = await show(browser, html, { scheme: 'light', width: 1280 });
    expect(await shown.page.locator('img, script, iframe').count()).toBe(0);
  });

  it('says so, and is no less sound, where nothing happened yet', async () => {
    const empty = composeWeek(
      { facts: [], corrections: [], patterns: [], proposedSince: [], problems: [], ownersOf: () => new Map() },
      { from: START, to: START + 7 * DAY },
    );
    await using shown = await show(browser, renderDashboard(empty, [], 'acme/shop'), { scheme: 'dark', width: 390 });
    expect((await askAxe(shown.page)).violations).toEqual([]);
    expect(await shown.page.locator('main').innerText()).toContain('Nothing interrupted the loop');
  });

  it.each([
    ['a colour too pale', (page: string) => page.replaceAll('--soft:#575e66', '--soft:#c8ccd0'), 'color-contrast'],
    [
      'a chart without words',
      (page: string) => page.replaceAll(/ aria-label="[^"]* by week[^"]*"/g, ''),
      'svg-img-alt',
    ],
    ['a region without a name', (page: string) => page.replace('<html lang="en">', '<html>'), 'html-has-lang'],
  ])('would not pass with %s', async (_, spoil, rule) => {
    await using shown = await show(browser, spoil(html), { scheme: 'light', width: 1280 });
    expect((await askAxe(shown.page)).violations.join('\n')).toContain(rule);
  });
});
