import { join } from 'node:path';
import { encodeItemId, type GoldenSet, GUARDS_FOLDER, LearnReport, NO_USAGE, withDigest } from '@loop-actions/contract';
import { type CandidateOnDisk, readCandidate, writeCandidate } from '@loop-actions/git';
import { type BaseFiles, type ComposedFix, composeFix, type FoundPattern } from '@loop-actions/learning';
import type { Box } from '@loop-actions/process';
import { readFrozenLine } from '@loop-actions/verifier/frozen-line';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { openBox } from '../judge/check-room.ts';
import { askGoldenSet, type GoldenAnswer } from './golden-set.ts';

export interface LearnRequest {
  readonly patterns: readonly FoundPattern[];
  readonly minOccurrences: number;
  /** Globs that are frozen besides what is anyway. */
  readonly frozen: readonly string[];
  /** Below it one folder per fix. */
  readonly directory: string;
}

/** A fix with its candidate, and where they lie. */
export interface LearnedFix {
  readonly report: LearnReport;
  readonly candidate: CandidateOnDisk | null;
}

export interface Learned {
  readonly fixes: readonly LearnedFix[];
  /** Why there is no fix, by pattern. */
  readonly left: ReadonlyMap<string, string>;
  /** In which box the golden set ran; null: none was run. */
  readonly box: Box['strength'] | null;
}

/**
 * Composes the fix of each pattern that is a gap of the system. What it says goes into a file that decides nothing, as
 * a candidate; where it would touch what is frozen, only a person may make it, and the text goes to him.
 */
export async function composeLearned(deps: LoopDeps, base: LoopBase, request: LearnRequest): Promise<Learned> {
  const files = await baseFiles(base);
  const now = new Date(deps.clock.now()).toISOString();
  const fixes: LearnedFix[] = [];
  const left = new Map<string, string>();
  let box: Box | null = null;
  const openOnce = async (): Promise<Box> => {
    box ??= await openBox(deps);
    return box;
  };
  for (const found of request.patterns) {
    const options = { minOccurrences: request.minOccurrences, now, run: deps.context.runId };
    const { fix, why } = await composeFix(found, files, options);
    if (fix === null) {
      left.set(found.pattern.id, why);
      continue;
    }
    const written = await writeFix(deps, base, request, { found, fix, now, openBox: openOnce });
    if (typeof written === 'string') left.set(found.pattern.id, written);
    else fixes.push(written);
  }
  return { fixes, left, box: (box as Box | null)?.strength ?? null };
}

async function baseFiles({ repository, sha }: LoopBase): Promise<BaseFiles> {
  const { stdout } = await repository.git.run(['ls-tree', '-r', '--name-only', '-z', '--full-tree', sha]);
  const paths = new Set(stdout.split('\0').filter((path) => path !== ''));
  return { paths, readFile: async (path) => (paths.has(path) ? repository.readFile(sha, path) : null) };
}

interface Parts {
  readonly found: FoundPattern;
  readonly fix: ComposedFix;
  readonly now: string;
  readonly openBox: () => Promise<Box>;
}

/** A fix that may be handed on, or why not: a skill that makes the golden set worse is not proposed. */
async function writeFix(
  deps: LoopDeps,
  base: LoopBase,
  request: LearnRequest,
  parts: Parts,
): Promise<LearnedFix | string> {
  const frozen = await whyFrozen(base, parts.fix.files.keys(), request.frozen);
  const candidate = frozen === '' ? await writeFixCandidate(deps, base, request, parts) : null;
  const answer: GoldenAnswer | null =
    candidate === null || parts.fix.type !== 'skill' ? null : await askGoldenSet(deps, base, candidate, parts.openBox);
  if (answer?.held === false) return answer.why;
  return { report: reportOf(deps, base, parts, { frozen, candidate, golden: answer?.golden ?? null }), candidate };
}

function reportOf(
  deps: LoopDeps,
  base: LoopBase,
  { found, fix, now }: Parts,
  {
    frozen,
    candidate,
    golden,
  }: { readonly frozen: string; readonly candidate: CandidateOnDisk | null; readonly golden: GoldenSet | null },
): LearnReport {
  const [text = ''] = fix.files.values();
  const { repository, runId } = deps.context;
  return LearnReport.parse(
    withDigest({
      ...{
        schemaVersion: 1,
        repository,
        item: fix.item,
        run: runId,
        at: now,
        baseSha: base.sha,
        pattern: found.pattern,
      },
      ...{ type: fix.type, title: fix.title.slice(0, 200), evidence: fix.evidence.slice(0, 1000) },
      ...{
        paths: [...fix.files.keys()],
        frozen: frozen.slice(0, 1000),
        text: frozen === '' ? '' : text.slice(0, 60_000),
      },
      ...{ golden, candidateDigest: candidate?.manifest.digest ?? null },
    }),
  );
}

/** Why a person has to make a change: it touches what decides. The guard is read by the gate and adds to it only. */
export async function whyFrozen(base: LoopBase, paths: Iterable<string>, frozen: readonly string[]): Promise<string> {
  const line = await readFrozenLine(base.repository, { baseSha: base.sha, harness: [], frozen });
  const reasons = [...paths].flatMap((path) => {
    const reason = path.startsWith(`${GUARDS_FOLDER}learn-`) ? null : line.set.why(path);
    return reason === null ? [] : [`${path} ${reason.because}`];
  });
  return reasons.join('; ');
}

async function writeFixCandidate(
  deps: LoopDeps,
  base: LoopBase,
  { directory }: LearnRequest,
  { fix, now }: Parts,
): Promise<CandidateOnDisk> {
  const { repository } = base;
  let tree = await repository.treeOf(base.sha);
  for (const [path, text] of fix.files) tree = await repository.addFile(tree, { path, text });
  const place = join(directory, `${encodeItemId(fix.item)}-candidate`);
  await writeCandidate(place, {
    manifest: {
      ...{
        repository: deps.context.repository,
        item: fix.item,
        lineage: fix.item,
        run: deps.context.runId,
        attempt: 1,
      },
      ...{ baseSha: base.sha, tree, createdAt: now, agent: 'none', box: 'strong', usage: NO_USAGE, stopReason: 'done' },
    },
    files: {
      'change.patch': await repository.makePatch(base.sha, tree),
      'notes.md': `${fix.title}\n\n${fix.evidence}\n`,
    },
  });
  return readCandidate(place, { repository: deps.context.repository });
}
