import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentRuntime, commandRuntime } from '@loop-actions/agent';
import {
  type Candidate,
  type Difference,
  type Plan,
  type PlanItem,
  sha256,
  type Verdict,
  withDigest,
} from '@loop-actions/contract';
import { writeVerdict } from '@loop-actions/gate';
import { type CandidateOnDisk, readCandidate, writeCandidate } from '@loop-actions/git';
import {
  type CheckedCandidate,
  checkCandidate,
  interpretControlFiles,
  type LoopBase,
  loopDeps,
  type ReviewLimits,
  writePlan,
} from '@loop-actions/loop';
import type { Box } from '@loop-actions/process';
import type { TestFile } from '../../support/repository/test-repository.ts';
import { type ActionRun, createDeps, runAction } from '../../support/runner/index.ts';
import { check, openJudgeRoom } from '../gate/judge-room.ts';

export const SPEC = `# Loop Spec: Shop

## Purpose

Keep the shop honest.

## Roles

- checker: \`command\`, model \`second-pair\`

## Gates

- tests: \`test -s answer.txt\`
`;

export type Changes = Readonly<Record<string, TestFile | null>>;

/** A repository, a plan with one item, and a gate: all a review needs. */
export interface CheckerRoom {
  readonly directory: string;
  readonly box: Box;
  readonly base: LoopBase;
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly candidate: (changes: Changes) => Promise<CandidateOnDisk>;
  /** The same change, made by another agent. */
  readonly madeBy: (
    candidate: CandidateOnDisk,
    maker: Pick<Candidate, 'agent'> & Partial<Pick<Candidate, 'model' | 'models' | 'earlierMakers'>>,
  ) => Promise<CandidateOnDisk>;
  /** The gate's own verdict on a candidate. */
  readonly judge: (candidate: CandidateOnDisk) => Promise<Verdict>;
  /** Has a candidate reviewed by a few lines of shell. */
  readonly review: (script: string, over?: ReviewOver) => Promise<CheckedCandidate>;
  /** The action as a step, with what it is handed on disk. */
  readonly runAction: (inputs: Readonly<Record<string, string>>, hand: HandedFiles) => Promise<ActionRun>;
  readonly remove: () => Promise<void>;
}

export interface ReviewOver {
  readonly candidate?: CandidateOnDisk;
  readonly gate?: Verdict;
  readonly maxRuntimeMs?: number;
  readonly limits?: Partial<ReviewLimits>;
  readonly signal?: AbortSignal;
  readonly item?: PlanItem;
  readonly lenses?: readonly string[];
  readonly differsBy?: Difference | null;
  /** As another agent; what it runs stays the same. */
  readonly runtime?: (runtime: AgentRuntime) => AgentRuntime;
  readonly model?: string | null;
  readonly box?: Box;
}

export interface HandedFiles {
  readonly candidate: CandidateOnDisk;
  readonly gate: Verdict;
}

export async function openCheckerRoom(
  files: Readonly<Record<string, TestFile>> = {},
  spec = SPEC,
): Promise<CheckerRoom> {
  const room = await openJudgeRoom({ 'answer.txt': '41\n', 'LOOP_SPEC.md': spec, ...files });
  const { origin, repository, box } = room;
  // As on a runner, others may pass through: the boxed agent is another user.
  await chmod(origin.directory, 0o711);
  const workRoot = join(origin.directory, 'work-root');
  await mkdir(workRoot, { mode: 0o711 });
  const plan = planOf(origin.baseSha, spec);
  const control = interpretControlFiles({ spec: plan.spec, escalationPolicy: null, gateChecklist: null });
  const base: LoopBase = { repository, ref: 'main', sha: origin.baseSha, control, quarantined: [], workRoot };
  const item = plan.items[0];
  if (item === undefined) throw new Error('the plan has no item');
  const judge = (candidate: CandidateOnDisk) => room.judge({ candidate, checks: [check('test -s answer.txt')] });
  let runs = 0;
  const plain = await room.candidate({ 'answer.txt': '42\n' });
  const plainGate = await judge(plain);
  return {
    directory: origin.directory,
    box,
    base,
    plan,
    item,
    candidate: room.candidate,
    madeBy: async ({ manifest, patch, directory }, maker) => {
      const place = `${directory}-by-${maker.agent}`;
      const { schemaVersion: _version, files: _files, digest: _digest, ...content } = manifest;
      await writeCandidate(place, { manifest: { ...content, ...maker }, files: { 'change.patch': patch } });
      return readCandidate(place, { repository: manifest.repository });
    },
    judge,
    review: async (script, over = {}) => {
      const candidate = over.candidate ?? plain;
      const { signal } = over;
      const command = shell(script);
      const plainly = commandRuntime({ command });
      const runtime = over.runtime?.(plainly) ?? plainly;
      const maxRuntimeMs = over.maxRuntimeMs ?? 60_000;
      return checkCandidate(loopDeps(createDeps(signal === undefined ? {} : { signal }), ['very-secret-value']), base, {
        item: over.item ?? item,
        candidate,
        gate: over.gate ?? (candidate === plain ? plainGate : await judge(candidate)),
        checker: {
          runtime,
          command,
          model: over.model === undefined ? 'second-pair' : over.model,
          limits: { maxRuntimeMs, maxToolCalls: null, maxTokens: null, maxCostUsd: null, ...over.limits },
          lenses: over.lenses ?? [],
          differsBy: over.differsBy ?? null,
        },
        box: over.box ?? box,
      });
    },
    runAction: async (inputs, { candidate, gate }) => {
      const own = join(origin.directory, `run-${++runs}`);
      await mkdir(join(own, 'temp'), { recursive: true });
      await writePlan(join(own, 'plan'), plan);
      await writeVerdict(join(own, 'gate'), gate);
      return runAction({
        action: 'checker',
        from: 'source',
        repository: 'acme/shop',
        runId: '1',
        sha: origin.baseSha,
        workspace: await origin.checkout(`workspace-${runs}`),
        tempDirectory: join(own, 'temp'),
        inputs: {
          plan: join(own, 'plan'),
          candidate: candidate.directory,
          'candidate-digest': candidate.manifest.digest,
          'gate-verdict': join(own, 'gate'),
          'gate-verdict-digest': gate.digest,
          ...inputs,
        },
      });
    },
    remove: origin.remove,
  };
}

/** A command line that runs a few lines of shell. */
export function shell(script: string): string {
  return `sh -c '${script.replaceAll("'", `'\\''`)}'`;
}

/** Writes an answer where the reviewer is to write it. */
export function answer(verdict: string, findings: readonly object[] = []): string {
  const text = JSON.stringify({ verdict, reason: `It is a ${verdict}.`, findings });
  return `printf %s '${text.replaceAll("'", `'\\''`)}' > "$LOOP_VERDICT_FILE"`;
}

function planOf(baseSha: string, spec: string): Plan {
  return withDigest({
    schemaVersion: 1 as const,
    repository: 'acme/shop',
    run: '1',
    createdAt: '2026-01-01T00:00:00.000Z',
    mode: 'propose' as const,
    baseRef: 'main',
    baseSha,
    spec: { path: 'LOOP_SPEC.md', sha256: sha256(spec), text: spec },
    escalationPolicy: null,
    gateChecklist: null,
    items: [
      {
        id: '#12',
        number: 12,
        title: 'The answer is wrong',
        body: 'It says 41.',
        bodySha256: sha256('It says 41.'),
        url: 'https://github.com/acme/shop/issues/12',
        labels: [],
        lineage: '#12',
        attempt: 1,
        previousAttempts: [],
        lease: {
          id: '1/#12',
          tokens: null,
          costUsd: null,
          runtimeMs: null,
          pullRequest: true,
          expiresAt: '2026-01-02T00:00:00.000Z',
        },
      },
    ],
  });
}
