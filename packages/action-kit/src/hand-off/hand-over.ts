import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Logger } from '../logger.ts';
import type { RunnerContext } from '../runner-context.ts';
import { refused } from './artifact-error.ts';
import { requireArtifactName } from './artifact-name.ts';
import { type ArtifactService, openArtifactService } from './artifact-service.ts';
import { nameHazard } from './entry-name.ts';
import { HAND_OFF_BOUNDS, type HandOffBounds, type HandOffKind } from './hand-off-kind.ts';

export interface HandOverRequest {
  readonly kind: HandOffKind;
  /** Name of the artifact, one of `ARTIFACTS`. */
  readonly name: string;
  /** What is handed over: all regular files below. */
  readonly directory: string;
  /** The input `upload`. */
  readonly upload: boolean;
  readonly context: Pick<RunnerContext, 'artifacts'>;
  readonly log: Logger;
}

export interface HandedOver {
  readonly directory: string;
  /** The name under which it was uploaded; null when it was not. */
  readonly artifact: string | null;
  /** What the next step or job is given: the artifact's name, or else the directory. */
  readonly handle: string;
}

/**
 * Hands a directory on to later jobs as an artifact of this run, replacing one of the same name. Where there are no
 * artifacts it says so and gives the directory. Throws `E_ARTIFACT_NAME`, `E_ARTIFACT_REFUSED` for what `takeOver` would
 * not take, `E_ARTIFACT_UNAVAILABLE`.
 */
export async function handOver(request: HandOverRequest): Promise<HandedOver> {
  const { kind, name, directory, context, log } = request;
  requireArtifactName(name);
  const files = await listRegularFiles(directory, HAND_OFF_BOUNDS[kind]);
  const refusal = request.upload ? context.artifacts.refusal : 'input upload is false';
  if (refusal !== null) {
    log.info(`The ${kind} stays in ${directory} and is not uploaded: ${refusal}.`);
    return { directory, artifact: null, handle: directory };
  }
  await log.group(`Upload ${name}`, async () => {
    const service: ArtifactService = await openArtifactService(context.artifacts);
    await service.upload(name, directory, files);
  });
  return { directory, artifact: name, handle: name };
}

/** The toolkit follows links when it packs, so a link would hand the runner's own files to whoever reads artifacts. */
async function listRegularFiles(directory: string, bounds: HandOffBounds): Promise<readonly string[]> {
  const files: string[] = [];
  let total = 0;
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw refused(`${directory} can not be read`, error);
  });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).replaceAll('\\', '/');
    const stats = await lstat(path);
    if (stats.isDirectory()) continue;
    if (!stats.isFile()) throw refused(`${JSON.stringify(name)} is no regular file and is not handed over`);
    const hazard = nameHazard(name);
    if (hazard !== null) throw refused(`${JSON.stringify(name.slice(0, 120))} is not handed over: its name ${hazard}`);
    total += stats.size;
    files.push(name);
    if (files.length > bounds.files || stats.size > bounds.fileBytes || total > bounds.totalBytes) {
      throw refused(
        `${directory} holds more than is handed over: at most ${bounds.files} files, ${bounds.fileBytes} bytes each, ${bounds.totalBytes} in all`,
      );
    }
  }
  if (files.length === 0) throw refused(`${directory} holds nothing to hand over`);
  return files.sort();
}
