import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GateCheck, NO_USAGE } from '@loop-actions/contract';
import { type CheckRoom, type JudgeRequest, judgeCandidate, type ScopeRules } from '@loop-actions/gate';
import {
  type CandidateOnDisk,
  createTrustedRepository,
  readCandidate,
  type TrustedRepository,
  writeCandidate,
} from '@loop-actions/git';
import { type Box, detectBox } from '@loop-actions/process';
import {
  createTestRepository,
  type TestFile,
  type TestFiles,
  type TestRepository,
  writeFiles,
} from '../../support/repository/test-repository.ts';
import { npmDirectory } from '../../support/runner/index.ts';
import { gateCheck } from '../../support/values/gate-check.ts';

export const NO_LIMITS: ScopeRules = {
  only: [],
  never: [],
  maxFiles: null,
  maxLines: null,
  maxFileBytes: null,
  maxBytes: null,
  binaries: true,
  controlFiles: ['LOOP_SPEC.md'],
};

/** A remote, a trusted repository and a box: all a judgement needs. */
export interface JudgeRoom {
  readonly origin: TestRepository;
  readonly repository: TrustedRepository;
  readonly box: Box;
  readonly room: CheckRoom;
  /** A candidate that changes these files of the base, written to disk and read back. */
  readonly candidate: (files: Readonly<Record<string, TestFile | null>>) => Promise<CandidateOnDisk>;
  readonly judge: (
    request: Pick<JudgeRequest, 'candidate' | 'checks'> & Partial<JudgeRequest>,
  ) => ReturnType<typeof judgeCandidate>;
}

export async function openJudgeRoom(files: TestFiles, weakBox = false): Promise<JudgeRoom> {
  const origin = await createTestRepository(files);
  const directory = join(origin.directory, 'trusted');
  const repository = await createTrustedRepository({ source: origin.remote, directory });
  await repository.fetchCommit(origin.baseSha);
  const workRoot = join(origin.directory, 'rooms');
  await mkdir(workRoot);
  const found = await detectBox({ env: {} });
  const box: Box = weakBox ? { ...found, kind: 'session', strength: 'weak', uid: null } : found;
  const log = { info: () => {}, warning: () => {} };
  const path = npmDirectory() ?? '';
  const room: CheckRoom = { repository, box, baseSha: origin.baseSha, workRoot, path, clean: (text) => text, log };
  let made = 0;
  return {
    origin,
    repository,
    box,
    room,
    candidate: async (changes) => {
      const work = join(origin.directory, `work-${++made}`);
      await repository.exportTree(origin.baseSha, work);
      await writeFiles(work, changes);
      const { tree } = await repository.snapshot(work, origin.baseSha);
      const place = join(origin.directory, `candidate-${made}`);
      await writeCandidate(place, {
        manifest: {
          repository: 'acme/shop',
          item: '#12',
          lineage: '#12',
          run: '1',
          attempt: 1,
          baseSha: origin.baseSha,
          tree,
          createdAt: '2026-01-01T00:00:00.000Z',
          agent: 'command',
          box: 'strong',
          usage: NO_USAGE,
          stopReason: 'done',
        },
        files: { 'change.patch': await repository.makePatch(origin.baseSha, tree), 'notes.md': 'Notes.\n' },
      });
      return readCandidate(place, { repository: 'acme/shop' });
    },
    judge: (request) =>
      judgeCandidate({ ...room, scope: NO_LIMITS, judge: { action: 'gate', version: '1.0.0' }, ...request }),
  };
}

/** A required check of the given command; a test that is green on the base unless said otherwise. */
export function check(command: string | null, more: Partial<GateCheck> = {}): GateCheck {
  return gateCheck({ command, ...more });
}
