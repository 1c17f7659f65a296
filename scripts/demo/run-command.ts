import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cast } from './cast.ts';
import { browserOpener, openPage } from './open-page.ts';
import { formatDuration, plural } from './page/figures.ts';
import { createProgress, type Progress, type ProgressStream } from './page/progress.ts';
import { placePage } from './place-page.ts';
import { type DemoResult, runDemo } from './run-demo.ts';

const USAGE = `npm run demo [-- options]
  --no-open             do not open the page in a browser
  --out FILE            write the page there
  --from dist|source    run the committed bundles (default) or the sources they are built from`;

/** Exit code of a program that was interrupted: 128 and the signal's number. */
const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export interface CommandDependencies {
  readonly stream: ProgressStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Another cast than the demo's own. */
  readonly cast?: Cast;
}

/** Runs the demo as the arguments say; gives the exit code: 0 only when every story ended as it must. */
export async function runCommand(args: readonly string[], dependencies: CommandDependencies): Promise<number> {
  const { stream, environment, cast } = dependencies;
  const options = readArguments(args, environment);
  if (options === null) {
    stream.write(`${USAGE}\n`);
    return 2;
  }
  const interruption = new AbortController();
  const progress = createProgress({
    stream,
    environment,
    now: () => performance.now(),
    every: (milliseconds, tick) => {
      const timer = setInterval(tick, milliseconds);
      return () => clearInterval(timer);
    },
  });
  // The first signal ends the demo and cleans up; a second one ends it at once.
  const interrupt = (): void => interruption.abort(new Error('interrupted'));
  for (const signal of SIGNALS) process.once(signal, interrupt);
  progress.heading('loop-actions: one loop, three stories, on real code with real bugs');
  try {
    const { signal } = interruption;
    const result = await runDemo({ from: options.from, progress, signal, ...(cast === undefined ? {} : { cast }) });
    return conclude(result, progress, { ...dependencies, ...options });
  } catch (error) {
    if (interruption.signal.aborted) {
      progress.line('Interrupted. Everything that was set up is taken down.');
      return INTERRUPTED;
    }
    progress.line(`The demo can't run: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, interrupt);
  }
}

interface Arguments {
  readonly from: 'dist' | 'source';
  readonly out: string | null;
  readonly open: boolean;
}

function readArguments(args: readonly string[], environment: CommandDependencies['environment']): Arguments | null {
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
    const place = out === undefined ? null : resolve(environment.INIT_CWD ?? process.cwd(), out);
    return { from, out: place, open: !values['no-open'] };
  } catch {
    return null;
  }
}

function conclude(result: DemoResult, progress: Progress, options: Arguments & CommandDependencies): number {
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
  const { environment, stream } = options;
  const opener = browserOpener({ platform: process.platform, environment, isTerminal: stream.isTTY === true });
  if (file !== null && options.open && opener !== null) openPage(file, opener);
  return good ? 0 : 1;
}

function storyRows(stories: DemoResult['stories']) {
  return stories.flatMap(({ title, lines }) => lines.map((line, index) => [index === 0 ? title : '', line] as const));
}
