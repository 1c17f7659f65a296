import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandRuntime } from '@loop-actions/agent';
import type { HealReport, RunReport } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import { interpretControlFiles, type LoopBase, type LoopDeps, loopDeps, withDefaultBudgets } from '@loop-actions/loop';
import {
  composeHeal,
  HEAL_DEFENCES,
  type HealDefences,
  type Healed,
  type HealRequest,
  healLoop,
  patchElsewhere,
  writeHealCandidate,
} from '@loop-actions/loop/heal/index';
import { HARNESS, HARNESS_GAP, REPLAY, stoppedReport } from '../../support/heal-world/harness-gap.ts';
import type { TestFiles } from '../../support/repository/test-repository.ts';
import { createDeps } from '../../support/runner/index.ts';
import { openJudgeRoom } from '../gate/judge-room.ts';

export interface HealOver {
  readonly report?: Partial<RunReport>;
  readonly stopped?: Partial<HealRequest['stopped']>;
  readonly replay?: string;
  /** Files that only the replay sees. */
  readonly heldOut?: Readonly<Record<string, string>>;
  readonly defences?: Partial<HealDefences>;
  readonly harness?: readonly string[];
  readonly frozen?: readonly string[];
}

/** A base with a gap in its harness, and a healer of a few lines of shell. */
export interface HealingRoom {
  readonly deps: LoopDeps;
  readonly base: LoopBase;
  readonly heal: (script: string, over?: HealOver) => Promise<Healed>;
  /** What the action hands on of a pass. */
  readonly handOn: (
    healed: Healed,
  ) => Promise<{ readonly report: HealReport; readonly candidate: CandidateOnDisk | null }>;
  readonly remove: () => Promise<void>;
}

export async function openHealingRoom(files: TestFiles = {}): Promise<HealingRoom> {
  const { origin, repository, box } = await openJudgeRoom({ ...HARNESS_GAP, ...files });
  // As on a runner, others may pass through: the boxed agent is another user.
  await chmod(origin.directory, 0o711);
  const workRoot = join(origin.directory, 'work-root');
  await mkdir(workRoot, { mode: 0o711 });
  const text = String(HARNESS_GAP['LOOP_SPEC.md']);
  const spec = { path: 'LOOP_SPEC.md', sha256: `sha256:${'0'.repeat(64)}`, text };
  const control = interpretControlFiles({ spec, escalationPolicy: null, gateChecklist: null });
  const base: LoopBase = { repository, ref: 'main', sha: origin.baseSha, control, quarantined: [], workRoot };
  const made = createDeps({ repository: 'acme/shop', runId: '701' });
  const deps = loopDeps(made, ['very-secret-value']);
  let count = 0;
  return {
    deps,
    base,
    heal: async (script, over = {}) => {
      const heldOut =
        over.heldOut === undefined ? null : await placeFiles(join(origin.directory, `held-${++count}`), over.heldOut);
      const runtime = commandRuntime({ command: `sh -c '${script.replaceAll("'", `'\\''`)}'` });
      const report = stoppedReport(origin.baseSha, over.report);
      const request: HealRequest = {
        stopped: { report, ledger: [], quarantined: [], notes: [], logs: [], ...over.stopped },
        harness: over.harness ?? HARNESS,
        frozen: over.frozen ?? [],
        runtime,
        box,
        limits: withDefaultBudgets(control.spec.budgets),
        replay: { command: over.replay ?? REPLAY, deadlineMs: 30_000, heldOut },
      };
      return healLoop(deps, base, request, { ...HEAL_DEFENCES, ...over.defences });
    },
    handOn: async ({ pass }) => {
      if (pass === null) throw new Error('there was nothing to heal');
      const directory = join(origin.directory, `heal-candidate-${++count}`);
      const candidate = await writeHealCandidate(deps, base, { pass, agent: 'command', box, directory });
      const patch = await patchElsewhere(deps, base, pass);
      return { candidate, report: composeHeal(deps, base, { pass, agent: 'command', box, candidate, patch }) };
    },
    remove: origin.remove,
  };
}

async function placeFiles(directory: string, files: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return directory;
}
