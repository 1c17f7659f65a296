import {
  type AttemptReport,
  Candidate,
  isLoopError,
  LoopError,
  Makers,
  makersOf,
  type PlannedWork,
  parseJsonDocument,
  type RunReport,
  sha256,
  WORK_FILES,
  type WorkFile,
  workName,
} from '@loop-actions/contract';
import type { KeptWork, StateSnapshot } from '@loop-actions/state';
import type { LoopDeps } from '../context/loop-context.ts';
import { readReport } from '../record/run-report.ts';
import { WORK_MANIFEST } from '../record/work-to-keep.ts';

/** Bytes of work by file. */
export type WorkBytes = ReadonlyMap<WorkFile, Uint8Array>;

/** Work of an earlier attempt: what the plan pins, and the bytes that go beside it. */
export interface FoundWork {
  readonly planned: PlannedWork;
  readonly bytes: WorkBytes;
}

/** What a plan may carry of all its items together, bytes. */
const MAX_PLAN_WORK_BYTES = 16 * 1024 * 1024;
const FILES = Object.keys(WORK_FILES) as WorkFile[];

/**
 * The work that earlier attempts left on these items. Work that no attempt on record left, or that doesn't fit its own
 * digests, is not handed on, and the log says so.
 */
export async function findWork(
  { context, log }: Pick<LoopDeps, 'context' | 'log'>,
  snapshot: Pick<StateSnapshot, 'readFile' | 'work' | 'readWork'>,
  items: readonly string[],
): Promise<ReadonlyMap<string, FoundWork>> {
  const names = new Map(items.map((item) => [workName(item), item]));
  const kept = [...names.keys()].filter((name) => snapshot.work.has(name));
  const read = await snapshot.readWork(kept, [WORK_MANIFEST, ...FILES]);
  const found = new Map<string, FoundWork>();
  let left = MAX_PLAN_WORK_BYTES;
  for (const [name, files] of read) {
    const item = names.get(name) ?? '';
    try {
      const manifest = readManifest(files, { repository: context.repository, item });
      const work = bindWork(manifest, files, await readReport(snapshot, manifest.run));
      left -= [...work.bytes.values()].reduce((sum, bytes) => sum + bytes.length, 0);
      if (left < 0) throw refused('the work of the items before it fills the plan');
      found.set(item, work);
    } catch (error) {
      if (!isLoopError(error, 'E_CANDIDATE_INVALID')) throw error;
      log.warning(`${item}: the work of an earlier attempt is not handed on, it starts afresh: ${error.message}`);
    }
  }
  return found;
}

/** The manifest that was kept with work. Throws `E_CANDIDATE_INVALID` for one that is unreadable or of something else. */
function readManifest(files: KeptWork, wanted: { readonly repository: string; readonly item: string }): Candidate {
  const text = Buffer.from(files.get(WORK_MANIFEST) ?? '').toString('utf8');
  const manifest: Candidate = parseJsonDocument(Candidate, text, { name: WORK_MANIFEST, code: 'E_CANDIDATE_INVALID' });
  const isOwn = manifest.item === wanted.item;
  if (isOwn && manifest.repository.toLowerCase() === wanted.repository.toLowerCase()) return manifest;
  throw refused(`it is of ${manifest.item} in ${manifest.repository}`);
}

/** Work as a plan pins it, bound to the attempt on record that left it. Throws `E_CANDIDATE_INVALID`. */
export function bindWork(manifest: Candidate, files: KeptWork, report: RunReport | null): FoundWork {
  const { run, attempt, item, baseSha, tree, digest } = manifest;
  const left = report?.attempts.find((one) => one.item === item && one.attempt === attempt);
  if (left?.candidateDigest !== digest) throw refused(`no attempt on record left it (${run}/${attempt})`);
  const bytes = new Map<WorkFile, Uint8Array>();
  const pinned: PlannedWork['files'] = {};
  for (const name of FILES) {
    const content = files.get(name);
    if (content === undefined) continue;
    const listed = manifest.files[name];
    if (listed?.sha256 !== sha256(content)) throw refused(`${name} does not fit its hash in ${WORK_MANIFEST}`);
    bytes.set(name, content);
    pinned[name] = { sha256: listed.sha256, bytes: content.length };
  }
  const passed = bytes.has('change.patch') && isPassed(left, manifest);
  const makers = Makers.safeParse(makersOf(manifest));
  if (!makers.success) throw refused('too many agents made it to name them all');
  return { planned: { run, attempt, baseSha, tree, digest, makers: makers.data, passed, files: pinned }, bytes };
}

/** An agent that was cut off or had to ask is not done, whatever judges say of what it has. */
function isPassed({ verdict }: AttemptReport, { stopReason }: Candidate): boolean {
  return verdict === 'pass' && stopReason !== 'cancelled' && stopReason !== 'interrupted';
}

function refused(message: string): LoopError {
  return new LoopError('E_CANDIDATE_INVALID', { message, remedy: 'Nothing to do: the item starts from the base.' });
}
