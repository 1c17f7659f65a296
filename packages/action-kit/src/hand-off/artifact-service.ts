import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefaultArtifactClient } from '@actions/artifact';
import type { ArtifactAccess } from './artifact-access.ts';
import { broken, unavailable } from './artifact-error.ts';

/** An artifact of this run, as the service lists it. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Packed, as whoever uploaded it said. Bytes. */
  readonly size: number;
  readonly digest: string | undefined;
}

/** The artifacts of this run. Throws `E_ARTIFACT_UNAVAILABLE` for whatever the service refuses. */
export interface ArtifactService {
  /** Uploads files of a directory; one of the same name is replaced. */
  upload(name: string, directory: string, files: readonly string[]): Promise<void>;
  /** The newest of that name; null when there is none. */
  find(name: string): Promise<StoredArtifact | null>;
  /** Downloads the archive, packed as it is, into an empty directory; gives its path. */
  download(artifact: StoredArtifact, directory: string): Promise<string>;
}

type Client = Pick<DefaultArtifactClient, 'uploadArtifact' | 'getArtifact' | 'downloadArtifact' | 'deleteArtifact'>;

/** Opens the service over `@actions/artifact`, which is loaded here and not before (5 MB, 160 ms). */
export async function openArtifactService(access: ArtifactAccess): Promise<ArtifactService> {
  if (access.refusal !== null) throw noService(access.refusal);
  const { DefaultArtifactClient: ArtifactClient } = await import('@actions/artifact');
  const client: Client = new ArtifactClient();
  return {
    upload: (name, directory, files) => access.within(() => upload(client, { name, directory, files })),
    find: (name) => access.within(() => find(client, name)),
    download: (artifact, directory) => access.within(() => download(client, artifact, directory)),
  };
}

/** Artifacts are immutable (v4): a name that is taken, by an earlier attempt of the job or iteration, is freed first. */
async function upload(
  client: Client,
  { name, directory, files }: { readonly name: string; readonly directory: string; readonly files: readonly string[] },
): Promise<void> {
  const paths = files.map((file) => join(directory, file));
  const attempt = () => client.uploadArtifact(name, paths, directory);
  try {
    await attempt();
  } catch (error) {
    if (!isConflict(error)) throw failed(`artifact ${name} could not be uploaded`, error);
    try {
      await client.deleteArtifact(name);
      await attempt();
    } catch (again) {
      throw failed(`artifact ${name} could not be replaced`, again);
    }
  }
}

async function find(client: Client, name: string): Promise<StoredArtifact | null> {
  try {
    const { artifact } = await client.getArtifact(name);
    return artifact.name === name ? { ...artifact, digest: artifact.digest } : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'ArtifactNotFoundError') return null;
    throw failed(`artifact ${name} could not be looked up`, error);
  }
}

async function download(client: Client, artifact: StoredArtifact, directory: string): Promise<string> {
  const { id, name, digest } = artifact;
  const expected = digest === undefined ? {} : { expectedHash: digest };
  let mismatch: boolean | undefined;
  try {
    ({ digestMismatch: mismatch } = await client.downloadArtifact(id, {
      path: directory,
      skipDecompress: true,
      ...expected,
    }));
  } catch (error) {
    throw failed(`artifact ${name} could not be downloaded`, error);
  }
  if (mismatch === true) throw broken(`artifact ${name} does not have the digest that the artifact service names`);
  const [file, ...more] = await readdir(directory);
  if (file === undefined || more.length > 0) throw broken(`artifact ${name} arrived as ${more.length + 1} files`);
  return join(directory, file);
}

/** What to do where there is no service. */
export function noService(refusal: string): ReturnType<typeof unavailable> {
  return unavailable(
    `artifacts can not be used: ${refusal}`,
    'Hand over a directory: run both actions in one job, or move the directory with actions/upload-artifact@v3 on GitHub Enterprise Server.',
  );
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}

function failed(message: string, error: unknown): ReturnType<typeof unavailable> {
  const isQuota = error instanceof Error && error.name === 'UsageError';
  const remedy = isQuota
    ? 'The storage for artifacts is used up: delete old ones or lower their retention under Settings → Actions.'
    : 'See https://www.githubstatus.com, then run the job again.';
  return unavailable(message, remedy, error);
}
