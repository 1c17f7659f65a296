import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CAST, type Cast } from './cast.ts';
import type { DemoFact, DemoPageData } from './page/demo-page-data.ts';
import type { Progress } from './page/progress.ts';
import { renderDemoPage } from './page/render-page.ts';
import { STORY_WORDS } from './page/stories.ts';
import { gitVersion, requireBoxedTools, requireMachine } from './require-machine.ts';
import { tellFixed } from './stories/fixed.ts';
import { tellRedBase } from './stories/red-base.ts';
import { tellWrongChange } from './stories/wrong-change.ts';
import type { TellOptions, ToldStory } from './told-story.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface DemoOptions {
  /** Run the committed bundles in `dist/`, or the sources they are built from. */
  readonly from: 'dist' | 'source';
  readonly progress: Progress;
  /** Ends the demo early and cleans up. */
  readonly signal: AbortSignal;
  readonly cast?: Cast;
  /** Milliseconds, only ever growing. */
  readonly now?: () => number;
}

export interface DemoResult {
  /** null when a story could not be told to its end. */
  readonly page: string | null;
  /** What did not end as it must; empty when all did. */
  readonly differences: readonly string[];
  readonly stories: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly facts: readonly DemoFact[];
  readonly durationMs: number;
}

/**
 * Plays all stories, side by side, each on a stage of its own. Throws when the machine lacks what it takes, and
 * the signal's reason when it aborts.
 */
export async function runDemo(options: DemoOptions): Promise<DemoResult> {
  const { from, progress, signal, cast = CAST, now = () => performance.now() } = options;
  const createdAt = new Date().toISOString();
  const started = now();
  requireMachine({ from, root: ROOT });
  await progress.step('The machine is looked at', () => requireBoxedTools(signal));
  signal.throwIfAborted();
  const tell = (part: TellOptions['part']): TellOptions => ({ part, from, progress, signal });
  const told = await Promise.allSettled([
    tellFixed(tell(cast.fixed)),
    tellWrongChange(tell(cast.wrongChange)),
    tellRedBase(tell(cast.redBase)),
  ]);
  signal.throwIfAborted();
  const durationMs = now() - started;
  const titles = [STORY_WORDS.fixed.title, STORY_WORDS['wrong-change'].title, STORY_WORDS['red-base'].title];
  const differences = told.flatMap((outcome, index) =>
    differencesIn(outcome).map((line) => `${titles[index]}: ${line}`),
  );
  const stories = told.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const facts = factsOf(stories, from);
  const [headline, ...others] = stories;
  const complete = headline !== undefined && stories.length === told.length;
  return {
    page: complete ? renderDemoPage(pageData(headline, others, { createdAt, durationMs, facts, differences })) : null,
    differences,
    stories: stories.map(({ story, lines }) => ({ title: STORY_WORDS[story.kind].title, lines })),
    facts,
    durationMs,
  };
}

function differencesIn(outcome: PromiseSettledResult<ToldStory>): readonly string[] {
  if (outcome.status === 'fulfilled') return outcome.value.differences;
  const { reason } = outcome as { readonly reason: unknown };
  return [reason instanceof Error ? reason.message : String(reason)];
}

function pageData(
  headline: ToldStory,
  others: readonly ToldStory[],
  rest: Pick<DemoPageData, 'createdAt' | 'durationMs' | 'facts' | 'differences'>,
): DemoPageData {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return { version, headline: headline.story, stories: others.map(({ story }) => story), ...rest };
}

function factsOf(stories: readonly ToldStory[], from: DemoOptions['from']): readonly DemoFact[] {
  const requests = stories.reduce((sum, story) => sum + story.requests, 0);
  const box = stories.find((story) => story.box !== null)?.box ?? null;
  return [
    { label: 'The bugs', value: 'minimist 1.2.5 and shell-quote 1.7.2 as published, with what was publicly reported' },
    { label: 'The judge', value: 'the tests of minimist 1.2.6 and shell-quote 1.7.3, which the agent never saw' },
    {
      label: 'The agent',
      value: 'a script that knows one change; any command, and so any coding agent, can stand in its place',
    },
    {
      label: 'The loop',
      value: `${from === 'dist' ? 'the committed bundles in dist/' : 'the sources'}, each run a process of its own on Node ${process.versions.node}`,
    },
    { label: 'The git side', value: `bare repositories behind git’s own HTTP server; ${gitVersion()}` },
    {
      label: 'The GitHub side',
      value: `a stand-in on this machine, held to GitHub’s published API description; ${requests} requests, none to anywhere else`,
    },
    ...(box === null ? [] : [{ label: 'The box around the agent', value: describeBox(box) }]),
  ];
}

function describeBox(box: string): string {
  return box === 'strong'
    ? 'strong: another user, its own processes, nothing of the runner in sight'
    : 'weak: this machine lets nobody become another user, so merging by itself would be refused';
}
