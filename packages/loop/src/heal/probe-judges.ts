import { join } from 'node:path';
import { type Candidate, NO_USAGE, withDigest } from '@loop-actions/contract';
import { judgeCandidate, type ScopeRules } from '@loop-actions/gate';
import type { TrustedRepository } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import { decideBatch } from '@loop-actions/verifier';
import { type GateProbe, type ProbeResult, probeGate, probeOracle } from '@loop-actions/verifier/frozen-line';
import { BOT } from '../context/loop-branch.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom } from '../judge/check-room.ts';

const OPEN_SCOPE: ScopeRules = {
  only: [],
  never: [],
  maxFiles: null,
  maxLines: null,
  maxFileBytes: null,
  maxBytes: null,
  binaries: true,
  controlFiles: [],
};

const PROBE_DEADLINE_MS = 60_000;

/** Puts the questions with known answers to the oracle and, where there is a box to judge in, to the gate. */
export async function probeJudges(deps: LoopDeps, base: LoopBase, box: Box | null): Promise<ProbeResult[]> {
  const oracle = await probeOracle(decideBatch);
  if (box === null) return oracle;
  return [...oracle, ...(await probeGate((seeded) => judgeSeeded(deps, base, box, seeded)))];
}

/** The gate as it is, on a project of its own that lies beside the base in the trusted repository. */
async function judgeSeeded(deps: LoopDeps, base: LoopBase, box: Box, seeded: GateProbe): Promise<string> {
  const { repository } = base;
  const scratch = join(base.workRoot, `probe-${deps.random.token(8)}`);
  const before = await makeTree(repository, scratch, seeded.base);
  const baseSha = await makeCommit(repository, before);
  const changed = Object.entries({ ...seeded.base, ...seeded.change });
  const after = Object.fromEntries(changed.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
  const tree = await makeTree(repository, scratch, after);
  const patch = await repository.makePatch(baseSha, tree);
  const { verdict } = await judgeCandidate({
    ...checkRoom(deps, base, box),
    baseSha,
    candidate: { manifest: manifestOf(deps, { baseSha, tree, box }), patch },
    checks: [
      {
        name: 'tests',
        kind: 'test',
        command: seeded.command,
        builtIn: null,
        required: true,
        deadlineMs: PROBE_DEADLINE_MS,
        onBase: 'any',
        heldOut: false,
        environment: {},
        reports: [],
        thresholds: [],
        mayWrite: [],
        network: 'allowed',
        install: null,
        position: { file: 'probe', line: 1, column: 1 },
      },
    ],
    scope: OPEN_SCOPE,
    judge: { action: 'gate', version: deps.context.actionVersion },
  });
  return verdict;
}

function manifestOf(
  deps: LoopDeps,
  { baseSha, tree, box }: { readonly baseSha: string; readonly tree: string; readonly box: Box },
): Candidate {
  return withDigest({
    schemaVersion: 1 as const,
    repository: deps.context.repository,
    item: 'probe',
    lineage: 'probe',
    run: deps.context.runId,
    attempt: 1,
    baseSha,
    tree,
    createdAt: new Date(deps.clock.now()).toISOString(),
    agent: 'probe',
    box: box.strength,
    usage: NO_USAGE,
    stopReason: 'done' as const,
    files: {},
  });
}

async function makeTree(
  { git }: TrustedRepository,
  index: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  await git.run(['read-tree', '--empty'], { env });
  const records: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const { stdout } = await git.run(['hash-object', '-w', '--stdin'], { input: text });
    records.push(`100644 ${stdout.trim()}\t${path}\0`);
  }
  await git.run(['update-index', '-z', '--index-info'], { env, input: records.join('') });
  return (await git.run(['write-tree'], { env })).stdout.trim();
}

async function makeCommit({ git }: TrustedRepository, tree: string): Promise<string> {
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, BOT.name],
      [`GIT_${who}_EMAIL`, BOT.email],
      [`GIT_${who}_DATE`, '2000-01-01T00:00:00Z'],
    ]),
  );
  return (await git.run(['commit-tree', tree, '-m', 'Probe'], { env })).stdout.trim();
}
