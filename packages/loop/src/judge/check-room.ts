import { type CheckRoom, findHomeToolchains, requireSecretSource } from '@loop-actions/gate';
import { type Box, detectBox } from '@loop-actions/process';
import { neutralizeWorkflowCommands, redactSecrets } from '@loop-actions/text';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';

/** The strongest box of this machine; what the runner keeps for itself is hidden in it. */
export async function openBox(deps: LoopDeps, hide: readonly string[] = []): Promise<Box> {
  const box = await detectBox({ env: deps.context.environment, hide });
  if (box.strength === 'weak') {
    deps.log.warning(`The box is weak on this machine (${box.kind}): ${box.reasons.join('; ')}. See docs/box.md.`);
  }
  return box;
}

/** Where checks run: on exports of trees from the trusted repository, in the box, without a token. */
export function checkRoom(deps: LoopDeps, base: LoopBase, box: Box, heldOut: string | null = null): CheckRoom {
  const { PATH: path } = deps.context.environment;
  return {
    repository: base.repository,
    baseSha: base.sha,
    box,
    workRoot: base.workRoot,
    clean: (text) => neutralizeWorkflowCommands(redactSecrets(text, deps.secrets).text),
    log: deps.log,
    signal: deps.signal,
    toolchains: findHomeToolchains(deps.context.environment),
    ...(path === undefined ? {} : { path }),
    ...(heldOut === null ? {} : { heldOut: { directory: heldOut } }),
  };
}

/** Refuses held-out files that a maker could have read; see `requireSecretSource`. */
export async function requireSecret(deps: LoopDeps, base: LoopBase, heldOut: string | null): Promise<void> {
  if (heldOut === null) return;
  const { workspace, repository: name, onRunner } = deps.context;
  const visibility = onRunner ? deps.context.event() : {};
  const { repository } = visibility as { readonly repository?: { readonly private?: unknown } };
  await requireSecretSource({
    directory: heldOut,
    checkout: workspace,
    repository: base.repository,
    baseSha: base.sha,
    name,
    readableByAll: repository?.private !== true,
  });
}
