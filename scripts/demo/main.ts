import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserOpener, openPage } from './open-page.ts';
import { formatDuration, plural } from './page/figures.ts';
import { createProgress, type Progress } from './page/progress.ts';
import { placePage } from './place-page.ts';
import { type DemoResult, runDemo } from './run-demo.ts';

const USAGE = `npm run demo [-- options]
  --no-open             do not open the page in a browser
  --out FILE            write the page there
  --from dist|source    run the committed bundles (default) or the sources they are built from`;

/** Exit code of a program that was interrupted: 128 and the signal's number. */
const INTERRUPTED = 130;

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const interruption = new AbortController();
  const progress = createProgress({
    stream: process.stdout,
    environment: process.env,
    now: () => performance.now(),
    every: (milliseconds, tick) => {
      const timer = setInterval(tick, milliseconds);
      return () => clearInterval(timer);
    },
  });
  // The first signal ends the demo and cleans up; a second one ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => interruption.abort(new Error('interrupted')));
  }
  progress.heading('loop-actions: one loop, three stories, on real code with real bugs');
  try {
    const result = await runDemo({ from: options.from, progress, signal: interruption.signal });
    return conclude(result, progress, options);
  } catch (error) {
    if (interruption.signal.aborted) return INTERRUPTED;
    progress.line(`The demo can't run: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

interface Arguments {
  readonly from: 'dist' | 'source';
  readonly out: string | null;
  readonly open: boolean;
}

function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'no-open': { type: 'boolean', default: false },
        out: { type: 'string' },
        from: { type: 'string', default: 'dist' },
      },
    });
    const { from, out } = values;
    if ((from !== 'dist' && from !== 'source') || out === '') return null;
    // npm runs its scripts in the package's folder and says where the person stood.
    const place = out === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), out);
    return { from, out: place, open: !values['no-open'] };
  } catch {
    return null;
  }
}

function conclude(result: DemoResult, progress: Progress, options: Arguments): number {
  const { differences, stories, page, durationMs } = result;
  const file = page === null ? null : placePage(page, options.out);
  const good = differences.length === 0;
  progress.heading(
    good
      ? `${plural(stories.length, 'story', 'stories')} in ${formatDuration(durationMs)}, each ended as it must`
      : `${plural(differences.length, 'thing')} did not end as it must`,
  );
  progress.rows([
    ...(good ? storyRows(stories) : differences.map((difference) => ['✕', difference] as const)),
    ...(file === null ? [] : [['The page', file] as const]),
    ...(good ? [['Your own', 'ten lines of YAML: README.md; how to write the rules: docs/loop-spec.md'] as const] : []),
  ]);
  const isTerminal = process.stdout.isTTY === true;
  const opener = browserOpener({ platform: process.platform, environment: process.env, isTerminal });
  if (file !== null && options.open && opener !== null) openPage(file, opener);
  return good ? 0 : 1;
}

function storyRows(stories: DemoResult['stories']) {
  return stories.flatMap(({ title, lines }) => lines.map((line, index) => [index === 0 ? title : '', line] as const));
}

process.exitCode = await main(process.argv.slice(2));
