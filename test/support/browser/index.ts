import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where distributions and hosted runners put a Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real browser: the one of the machine, else the one that a development dependency brings. */
export async function openBrowser(): Promise<Browser> {
  const found = INSTALLED.find((path) => existsSync(path));
  const common = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  if (found !== undefined) return chromium.launch({ executablePath: found, args: [...common, '--no-first-run'] });
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...common] });
}

export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

/** Shows a page as somebody sees it, and keeps a list of what it asks the network for. */
export async function show(
  browser: Browser,
  html: string,
  { scheme, width }: Look,
): Promise<{ readonly page: Page; readonly requests: readonly string[] } & AsyncDisposable> {
  const context: BrowserContext = await browser.newContext({
    ...{ colorScheme: scheme, viewport: { width, height: 844 }, bypassCSP: true, reducedMotion: 'reduce' },
  });
  const requests: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'http://dashboard.test/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto('http://dashboard.test/');
  return { page, requests, [Symbol.asyncDispose]: () => context.close() };
}

/** Where axe’s script lies, for the page to run. */
export const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
