import { join } from 'node:path';
import type { StopReason } from '@loop-actions/contract';
import { ratchetRulesOf, recordGuards } from '@loop-actions/gate';
import { type CandidateOnDisk, readCandidate, writeCandidate } from '@loop-actions/git';
import { redactSecrets } from '@loop-actions/text';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { Attempt, MakeRequest } from './attempt.ts';

/**
 * Writes the candidate as it stands, each time into a directory of its own, so that whoever reads an earlier one finds it
 * whole. Without a stop reason the work goes on: a candidate that is found so was cut off, and what it spent is unknown.
 */
export async function keepCandidate(
  deps: LoopDeps,
  base: LoopBase,
  { request, attempt }: { readonly request: MakeRequest; readonly attempt: Attempt },
  stopReason: StopReason | null,
): Promise<CandidateOnDisk> {
  const { item } = request;
  const { start, usage, models } = attempt;
  const model = request.model ?? request.runtime.model?.name;
  const directory = join(request.directory, String(attempt.written.length + 1));
  const { repository, runId } = deps.context;
  const { spec, policy } = base.control;
  const createdAt = new Date(deps.clock.now()).toISOString();
  const tree = await recordGuards(base.repository, {
    baseSha: base.sha,
    tree: attempt.tree,
    origin: { repository, item: item.id, run: runId, attempt: item.attempt, createdAt },
    rules: ratchetRulesOf([...spec.rules, ...policy]),
  });
  const patch = await base.repository.makePatch(base.sha, tree);
  await writeCandidate(directory, {
    manifest: {
      repository,
      item: item.id,
      lineage: item.lineage,
      run: runId,
      attempt: item.attempt,
      baseSha: base.sha,
      tree,
      createdAt,
      agent: request.runtime.name,
      ...(model === undefined ? {} : { model }),
      ...(models === null ? {} : { models: [...models] }),
      box: request.box.strength,
      usage: stopReason === null ? { ...usage, toolCalls: null, tokens: null, costUsd: null } : usage,
      ...((request.guidance?.selfReview ?? 0) === 0 ? {} : { selfReview: attempt.selfReview }),
      stopReason: stopReason ?? 'cancelled',
      politeEndings: attempt.politeEndings,
      ...(start.from === 'work' && start.earlier !== null ? { continues: start.earlier } : {}),
      ...(start.makers.length === 0 ? {} : { earlierMakers: [...start.makers] }),
    },
    files: {
      'change.patch': patch,
      'transcript.jsonl': attempt.transcript.text(),
      'notes.md': attempt.notes,
      ...(attempt.prompts.length === 0 ? {} : { 'prompt.md': keptPrompts(attempt.prompts, deps.secrets) }),
      ...(attempt.interrupt === null ? {} : { 'interrupt.json': JSON.stringify(attempt.interrupt, null, 2) }),
    },
  });
  const candidate = await readCandidate(directory, { repository });
  attempt.written.push(candidate);
  return candidate;
}

const PROMPT_CHARS = 2_000_000;

/** The prompts as they were given, without secrets; where they are too many, the last ones. */
function keptPrompts(prompts: readonly string[], secrets: readonly string[]): string {
  const kept: string[] = [];
  let room = PROMPT_CHARS;
  for (const [index, prompt] of [...prompts.entries()].reverse()) {
    if (prompt.length > room) break;
    room -= prompt.length;
    kept.unshift(`<!-- prompt ${index + 1} of ${prompts.length} -->\n\n${redactSecrets(prompt, secrets).text}`);
  }
  return kept.join('\n');
}
