import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTROL_FILES, parseLoopSpec } from '@loop-actions/contract';
import { runBaseChecks } from '@loop-actions/gate';
import { createTrustedRepository } from '@loop-actions/git';
import { detectBox } from '@loop-actions/process';
import type { LoopWorld } from '../../test/support/loop-world/index.ts';
import { npmDirectory } from '../../test/support/runner/index.ts';
import { toBaseCheck } from './page/check-figure.ts';
import type { BaseCheck } from './page/demo-page-data.ts';

/**
 * Runs every check of the spec on the base, in a box, as the gate does: what the page shows as "on the base". The
 * loop asks the same of the base by itself, but a verdict keeps only what was said of the change.
 */
export async function measureBase(world: LoopWorld, signal: AbortSignal): Promise<readonly BaseCheck[]> {
  const workRoot = join(world.directory, 'base');
  await mkdir(workRoot, { mode: 0o711 });
  const repository = await createTrustedRepository({
    source: world.github.gitPath(),
    directory: join(workRoot, 'trusted'),
  });
  const baseSha = await repository.fetchCommit('refs/heads/main');
  const spec = parseLoopSpec((await repository.readFile(baseSha, CONTROL_FILES.spec)) ?? '', CONTROL_FILES.spec);
  const npm = npmDirectory();
  const report = await runBaseChecks({
    repository,
    baseSha,
    workRoot,
    // A runner's HOME is hidden from a check; a person's may hold this very checkout and the node that runs it.
    box: await detectBox({ env: {}, hide: [world.heldOut] }),
    ...(npm === undefined ? {} : { path: npm }),
    heldOut: { directory: world.heldOut },
    clean: (text) => text,
    log: { info: () => undefined, warning: () => undefined },
    signal,
    checks: spec.gates,
  });
  const hidden = new Set(spec.gates.filter(({ heldOut }) => heldOut).map(({ name }) => name));
  return report.checks.map(({ name, result }) => toBaseCheck(result, hidden.has(name)));
}
