import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type ActionDeps,
  escapeMarkdown,
  handOver,
  type InputValues,
  type OutputValues,
  table,
} from '@loop-actions/action-kit';
import { ARTIFACTS, type Correction, encodeItemId } from '@loop-actions/contract';
import { readLoopHistory } from '@loop-actions/github';
import {
  correctionsOfFile,
  correctionsOfHistory,
  type FoundPattern,
  factsOfHistory,
  mergedPairs,
  mergeFacts,
  proposedPatterns,
  withLedger,
} from '@loop-actions/learning';
import type { LoopBase, LoopDeps, LoopWriters } from '@loop-actions/loop/context/loop-context';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openBase } from '@loop-actions/loop/context/open-base';
import { openClassifier } from '@loop-actions/loop/context/open-classifier';
import { openWriters } from '@loop-actions/loop/context/open-writers';
import {
  composeLearned,
  type FoundClasses,
  findClasses,
  type Learned,
  type LearnedFix,
  mergeCorrections,
  readLedgers,
  readMergedChanges,
  writeLearned,
} from '@loop-actions/loop/learn/index';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Values = InputValues<typeof inputs>;
type Result = OutputValues<typeof outputs>;

/** Which sources of a correction each word of the input stands for. */
const SOURCES: Readonly<Record<string, readonly Correction['source'][]>> = {
  reviews: ['review', 'change-request'],
  comments: ['comment'],
  commits: ['commit', 'diff'],
  reverts: ['revert'],
  file: ['file', 'langfuse'],
};

export async function run(values: Values, action: ActionDeps): Promise<Result> {
  const deps = loopDeps(
    action,
    [values.githubToken, values.classifierApiKey ?? ''].filter((secret) => secret !== ''),
  );
  const base = await openBase(deps, {
    ...{ workingDirectory: values.workingDirectory, sha: null, specPath: values.spec, plan: null },
  });
  const writers = openWriters(deps, base, { token: values.githubToken, stateBranch: values.stateBranch });
  const classes = await gather(values, deps, base, writers);
  const { patterns } = classes;
  const learned = await composeLearned(deps, base, {
    ...{ patterns, minOccurrences: values.minOccurrences, frozen: values.frozen },
    directory: join(base.workRoot, 'learned'),
  });
  const candidates: NonNullable<Result['candidates']> = [];
  for (const fix of learned.fixes) candidates.push(await handOn(values, action, fix, base.workRoot));
  action.summary.add([describe(patterns, learned), classes.asked].filter((part) => part !== '').join('\n\n'));
  return {
    status: candidates.length === 0 ? 'nothing-to-learn' : 'lessons',
    patterns: patterns.slice(0, 50).map(({ pattern: { id, name, category, state, occurrences } }) => ({
      ...{ id, name, category, state, occurrences: occurrences.length },
      why: learned.left.get(id) ?? 'a lesson is made of it',
    })),
    candidates,
    recurred: patterns.filter(({ pattern }) => pattern.state === 'reopened').length,
    ...(learned.box === null ? {} : { box: learned.box }),
    ...classes.cost,
  };
}

/** What GitHub shows of the last weeks, on top of what the ledgers remember: a class keeps its name and its history. */
async function gather(values: Values, deps: LoopDeps, base: LoopBase, writers: LoopWriters): Promise<FoundClasses> {
  const { context, clock, log } = deps;
  const snapshot = await writers.state.read();
  const ledger = await readLedgers(snapshot, clock.now());
  const history = await readLoopHistory(writers.github, {
    since: new Date(clock.now() - values.since).toISOString(),
    deployments: false,
  });
  const pairs = mergedPairs(history, ledger.corrections);
  const merged = await readMergedChanges(deps, writers, { workRoot: base.workRoot, pairs });
  for (const problem of [...history.problems, ...merged.problems, ...ledger.problems].slice(0, 10))
    log.warning(problem);
  const wanted = new Set(
    Object.entries(SOURCES).flatMap(([word, sources]) =>
      values.sources.length === 0 || values.sources.includes(word) ? sources : [],
    ),
  );
  const told =
    values.file === undefined
      ? []
      : correctionsOfFile(await readFile(resolve(context.workspace, values.file), 'utf8'), values.file);
  const all = mergeCorrections(ledger.corrections, [...correctionsOfHistory(history), ...merged.corrections, ...told]);
  const corrections = all.filter(({ source }) => wanted.has(source));
  const proposed = proposedPatterns(history.changes, history.repository);
  const facts = mergeFacts(ledger.facts, withLedger(factsOfHistory(history), ledger.interrupts));
  const model = openClassifier(deps, base, {
    ...{ model: values.classifierModel, apiKey: values.classifierApiKey, baseUrl: values.classifierBaseUrl },
  });
  return findClasses(deps, { facts, corrections, proposed, model, snapshot, base });
}

async function handOn(
  values: Values,
  { context, log }: ActionDeps,
  { report, candidate }: LearnedFix,
  workRoot: string,
) {
  const { item, pattern, type, digest } = report;
  const place = join(workRoot, 'lessons', encodeItemId(item));
  await writeLearned(place, report);
  const common = { upload: values.upload, context, log };
  const learned = await handOver({ kind: 'heal', name: ARTIFACTS.learned(item), directory: place, ...common });
  const kept =
    candidate === null
      ? null
      : await handOver({
          kind: 'candidate',
          name: ARTIFACTS.candidate(item),
          directory: candidate.directory,
          ...common,
        });
  return {
    ...{ item, pattern: pattern.id, name: pattern.name, type, learned: learned.handle, learnedDigest: digest },
    ...{ candidate: kept?.handle ?? '', candidateDigest: candidate?.manifest.digest ?? '' },
  };
}

function describe(patterns: readonly FoundPattern[], { fixes, left }: Learned): string {
  if (patterns.length === 0) return 'Nothing to learn: nobody corrected anything, and the loop asked nothing.';
  const made = new Map(fixes.map(({ report }) => [report.pattern.id, report]));
  const rows = patterns.slice(0, 20).map(({ pattern }) => {
    const report = made.get(pattern.id);
    const what =
      report === undefined
        ? (left.get(pattern.id) ?? '')
        : report.frozen === ''
          ? `${report.type}: \`${report.paths[0] ?? ''}\``
          : `${report.type}, by a person: ${report.frozen}`;
    return [
      escapeMarkdown(pattern.name),
      String(pattern.occurrences.length),
      pattern.category,
      pattern.state,
      escapeMarkdown(what),
    ];
  });
  return `## Learned: ${fixes.length} of ${patterns.length} patterns\n\n${table(['Pattern', 'Times', 'Category', 'State', 'Lesson'], rows)}`;
}
