import { LoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from './github.ts';

/** An artifact of some run, as GitHub lists it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Packed, bytes. */
  readonly size: number;
  readonly expired: boolean;
  /** `sha256:<hex>` of the archive; null where GitHub does not say. */
  readonly digest: string | null;
}

const Listed = z.object({
  total_count: z.int().nonnegative(),
  artifacts: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      size_in_bytes: z.int().nonnegative(),
      expired: z.boolean(),
      digest: z.string().nullish(),
    }),
  ),
});

/** A run that leaves more than this is none of ours. */
const MOST_ARTIFACTS = 100;

/** The artifacts that a run left. Throws `E_ARTIFACT_REFUSED` for more than a hundred, `E_GITHUB_*`. */
export async function listArtifacts(github: GitHub, run: number): Promise<readonly RunArtifact[]> {
  const listed = await github.read('list artifacts of a run', { run_id: run, per_page: MOST_ARTIFACTS }, Listed);
  if (listed.total_count > MOST_ARTIFACTS) {
    throw refused(`run ${run} left ${listed.total_count} artifacts, more than ${MOST_ARTIFACTS}`);
  }
  return listed.artifacts.map(({ id, name, size_in_bytes: size, expired, digest = null }) => {
    return { id, name, size, expired, digest };
  });
}

/** The packed bytes of an artifact. Throws `E_ARTIFACT_REFUSED` beyond `maxBytes`, `E_GITHUB_*`. */
export async function downloadArtifact(github: GitHub, artifact: RunArtifact, maxBytes: number): Promise<Buffer> {
  // Asked before a byte is fetched; the answer is held to it once more.
  if (artifact.size > maxBytes) throw refused(`${artifact.name} has ${artifact.size} bytes, more than ${maxBytes}`);
  const parameters = { artifact_id: artifact.id, archive_format: 'zip' };
  const archive = await github.read('download an artifact', parameters, z.instanceof(ArrayBuffer));
  if (archive.byteLength > maxBytes) throw refused(`${artifact.name} arrived with ${archive.byteLength} bytes`);
  return Buffer.from(archive);
}

function refused(message: string): LoopError {
  return new LoopError('E_ARTIFACT_REFUSED', {
    message,
    remedy: 'Look at what the run uploads: nothing of this suite leaves that much.',
  });
}
