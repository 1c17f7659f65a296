import { lstat, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from '../logger.ts';
import type { RunnerContext } from '../runner-context.ts';
import { broken, missing, refused } from './artifact-error.ts';
import { isArtifactName } from './artifact-name.ts';
import { type ArtifactService, noService, openArtifactService, type StoredArtifact } from './artifact-service.ts';
import { HAND_OFF_BOUNDS, type HandOffKind, largestArchive } from './hand-off-kind.ts';
import { unpackArchive } from './read-archive.ts';

const WATCH_EVERY_MS = 200;

export interface TakeOverRequest {
  /** What the input holds: a directory, absolute or relative to the workspace, or the name of an artifact of this run. */
  readonly nameOrDirectory: string;
  readonly kind: HandOffKind;
  readonly context: Pick<RunnerContext, 'artifacts' | 'workspace' | 'tempDirectory'>;
  readonly log: Logger;
}

/**
 * Gives the directory that was handed over: the one named, or a fresh one that an artifact of this run was unpacked to.
 * Throws `E_ARTIFACT_MISSING`, `E_ARTIFACT_REFUSED`, `E_ARTIFACT_BROKEN`, `E_ARTIFACT_UNAVAILABLE`; nothing is left then.
 */
export async function takeOver(request: TakeOverRequest): Promise<string> {
  const { nameOrDirectory, kind, context, log } = request;
  const directory = resolve(context.workspace, nameOrDirectory);
  const isName = isArtifactName(nameOrDirectory);
  if (await isDirectory(directory)) {
    if (isName) log.info(`The ${kind} is the directory ${directory}; an artifact of that name is not looked for.`);
    return directory;
  }
  if (!isName) throw missing(`there is no directory ${directory} with the ${kind}, and no artifact has such a name`);
  if (context.artifacts.refusal !== null) throw noService(context.artifacts.refusal);
  const place = await mkdtemp(join(context.tempDirectory, `loop-actions-${kind}-`));
  try {
    return await log.group(`Download ${nameOrDirectory}`, async () => {
      const service = await openArtifactService(context.artifacts);
      return await receive(service, nameOrDirectory, { kind, place });
    });
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    throw error;
  }
}

/** A link is no directory of ours: where it leads may change between now and later. */
async function isDirectory(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => null);
  return stats?.isDirectory() === true;
}

async function receive(
  service: ArtifactService,
  name: string,
  { kind, place }: { readonly kind: HandOffKind; readonly place: string },
): Promise<string> {
  const bounds = HAND_OFF_BOUNDS[kind];
  const artifact = await service.find(name);
  if (artifact === null) throw missing(`this run has no artifact ${name}, and the workspace no directory of that name`);
  const most = largestArchive(bounds);
  if (artifact.size > most) throw tooHeavy(name, most);
  const packed = join(place, 'packed');
  const content = join(place, 'content');
  await mkdir(packed);
  await mkdir(content, { mode: 0o700 });
  const archive = await downloadWithin(service, artifact, { directory: packed, most });
  const files = await unpackArchive(archive, content, bounds);
  await rm(packed, { recursive: true });
  if (files.length === 0) throw broken(`artifact ${name} is empty`);
  return content;
}

interface Download {
  readonly directory: string;
  /** Bytes. */
  readonly most: number;
}

/** The size that the service lists is what the uploader said; this looks at what really arrives while it does. */
async function downloadWithin(service: ArtifactService, artifact: StoredArtifact, to: Download): Promise<string> {
  let watch: NodeJS.Timeout | undefined;
  const overweight = new Promise<never>((_resolve, reject) => {
    watch = setInterval(() => {
      void weigh(to.directory).then((bytes) => {
        if (bytes > to.most) reject(tooHeavy(artifact.name, to.most));
      });
    }, WATCH_EVERY_MS);
  });
  overweight.catch(() => {});
  try {
    const archive = await Promise.race([service.download(artifact, to.directory), overweight]);
    if ((await stat(archive)).size > to.most) throw tooHeavy(artifact.name, to.most);
    return archive;
  } finally {
    clearInterval(watch);
  }
}

async function weigh(directory: string): Promise<number> {
  const names = await readdir(directory).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(directory, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function tooHeavy(name: string, most: number): Error {
  return refused(`artifact ${name} is larger than the ${most} bytes that are taken`);
}
