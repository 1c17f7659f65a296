import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_LIMITS, HealReport, LoopError, parseJsonDocument } from '@loop-actions/contract';
import { type CandidateOnDisk, readCandidate, readRegularFile, writeCandidate } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import { redactSecrets, revealInvisible } from '@loop-actions/text';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { HandedOver } from '../publish/read-planned-candidate.ts';
import { type HealParts, healItem } from './compose-heal.ts';
import type { HealPass } from './heal-loop.ts';

const FILE = 'heal.json';

/** Writes the candidate of a pass that is proposed; of any other nothing is kept. */
export async function writeHealCandidate(
  deps: LoopDeps,
  base: LoopBase,
  {
    pass,
    agent,
    box,
    directory,
  }: { readonly pass: HealPass; readonly agent: string; readonly box: Box; readonly directory: string },
): Promise<CandidateOnDisk | null> {
  if (pass.end !== 'proposed' || pass.tree === null) return null;
  const item = healItem(pass.gap);
  const { repository, runId } = deps.context;
  await writeCandidate(directory, {
    manifest: {
      repository,
      item,
      lineage: item,
      run: runId,
      attempt: 1,
      baseSha: base.sha,
      tree: pass.tree,
      createdAt: new Date(deps.clock.now()).toISOString(),
      agent,
      box: box.strength,
      usage: pass.usage,
      stopReason: 'done',
    },
    files: {
      'change.patch': await base.repository.makePatch(base.sha, pass.tree),
      'transcript.jsonl': pass.transcript,
      'notes.md': `${pass.reason}\n\n${pass.learned}\n`,
    },
  });
  return readCandidate(directory, { repository });
}

/** The patch of a gap outside the harness, to be shown to a person; empty where there is none. */
export async function patchElsewhere(
  { secrets }: Pick<LoopDeps, 'secrets'>,
  base: LoopBase,
  pass: HealPass,
): Promise<HealParts['patch']> {
  if (pass.end !== 'elsewhere' || pass.tree === null) return '';
  const patch = (await base.repository.makePatch(base.sha, pass.tree)).toString('utf8');
  return revealInvisible(redactSecrets(patch, secrets).text);
}

/** Writes what is handed on of a pass. */
export async function writeHeal(directory: string, report: HealReport): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, FILE), `${JSON.stringify(report, null, 2)}\n`);
}

/** Reads it back. Throws `E_HEAL_INVALID` for one that is missing, changed, or of another repository. */
export async function readHeal(
  directory: string,
  expected: { readonly repository: string; readonly digest: string | undefined },
): Promise<HealReport> {
  const code = 'E_HEAL_INVALID';
  const bytes = await readRegularFile({
    path: join(directory, FILE),
    name: FILE,
    maxBytes: DOCUMENT_LIMITS.jsonBytes,
    code,
  });
  const report: HealReport = parseJsonDocument(HealReport, bytes.toString('utf8'), { name: FILE, code });
  const fail = (message: string): never => {
    throw new LoopError(code, {
      message,
      remedy: 'Hand over what the self-heal of this run gave out, with its digest.',
    });
  };
  if (expected.digest !== undefined && expected.digest !== report.digest) {
    fail(`the heal has digest ${report.digest}, but ${expected.digest} was handed over`);
  }
  if (report.repository.toLowerCase() !== expected.repository.toLowerCase())
    fail(`the heal is for ${report.repository}`);
  return report;
}

/** The candidate of a heal as it came. Throws `E_CANDIDATE_INVALID`, `E_CANDIDATE_DIGEST`. */
export function readHealCandidate(
  { context: { repository } }: Pick<LoopDeps, 'context'>,
  from: HandedOver,
): Promise<CandidateOnDisk> {
  return readCandidate(from.directory, {
    repository,
    ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
  });
}
