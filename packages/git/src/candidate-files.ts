import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CANDIDATE_FILES,
  Candidate,
  DOCUMENT_LIMITS,
  isLoopError,
  LoopError,
  parseJsonDocument,
  sha256,
  withDigest,
} from '@loop-actions/contract';
import { readRegularFile } from './regular-file.ts';
import type { TrustedRepository } from './trusted-repository.ts';

const MANIFEST = 'candidate.json';

type CandidateFile = (typeof CANDIDATE_FILES)[number];

/** The largest of each file, bytes. */
const FILE_LIMITS: Readonly<Record<CandidateFile, number>> = {
  'change.patch': DOCUMENT_LIMITS.patchBytes,
  'fix.patch': DOCUMENT_LIMITS.patchBytes,
  'transcript.jsonl': 64 * 1024 * 1024,
  'notes.md': 1024 * 1024,
  'interrupt.json': DOCUMENT_LIMITS.jsonBytes,
  'prompt.md': DOCUMENT_LIMITS.jsonBytes,
};

/** What `writeCandidate` is given: everything but what follows from the bytes. */
export interface CandidateContent {
  readonly manifest: Omit<Candidate, 'schemaVersion' | 'files' | 'digest'>;
  readonly files: { readonly [name in CandidateFile]?: string | Uint8Array };
}

/** A candidate whose bytes fit its manifest. */
export interface CandidateOnDisk {
  readonly manifest: Candidate;
  /** Empty when nothing was changed. */
  readonly patch: Buffer;
  /** What a fixer changed on top of a pull request’s head; null: nothing. */
  readonly fix: Buffer | null;
  readonly notes: string | null;
  readonly interrupt: string | null;
  /** Where the files lie; transcript and prompts are read from here when they are wanted. */
  readonly directory: string;
}

/**
 * Writes a candidate's files and, last, the manifest that binds them. Gives the manifest with its digest. Throws
 * E_CANDIDATE_INVALID for what no reader would take.
 */
export async function writeCandidate(directory: string, content: CandidateContent): Promise<Candidate> {
  await mkdir(directory, { recursive: true });
  const files: Candidate['files'] = {};
  for (const name of CANDIDATE_FILES) {
    const body = content.files[name];
    if (body === undefined) continue;
    const bytes = Buffer.from(body);
    if (bytes.length > FILE_LIMITS[name]) {
      throw invalid(`${name} would be larger than ${FILE_LIMITS[name]} bytes`, 'Bound what the agent may produce.');
    }
    files[name] = { sha256: sha256(bytes), bytes: bytes.length };
    await writeFile(join(directory, name), bytes);
  }
  const manifest: Candidate = withDigest({ ...content.manifest, schemaVersion: 1 as const, files });
  const fit = Candidate.safeParse(manifest);
  if (!fit.success) {
    const places = fit.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw invalid(`the manifest would not fit its schema (${places.join('; ')})`, 'Report it: the maker wrote it so.');
  }
  await writeFile(join(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

export interface ReadCandidateOptions {
  /** `owner/name` it must be for. */
  readonly repository: string;
  /** The digest a job output carried. */
  readonly expectedDigest?: string;
}

/**
 * Reads a candidate that came in an artifact: exactly the listed regular files, each fitting its hash, the manifest
 * fitting its digest and the expected one. Throws E_CANDIDATE_INVALID or E_CANDIDATE_DIGEST.
 */
export async function readCandidate(directory: string, options: ReadCandidateOptions): Promise<CandidateOnDisk> {
  const text = await readPart(directory, MANIFEST, DOCUMENT_LIMITS.jsonBytes);
  const manifest: Candidate = parseJsonDocument(Candidate, text.toString('utf8'), {
    name: MANIFEST,
    code: 'E_CANDIDATE_INVALID',
    digestCode: 'E_CANDIDATE_DIGEST',
  });
  if (options.expectedDigest !== undefined && options.expectedDigest !== manifest.digest) {
    throw digestError(`the candidate has digest ${manifest.digest}, but ${options.expectedDigest} was handed over`);
  }
  if (manifest.repository.toLowerCase() !== options.repository.toLowerCase()) {
    throw invalid(
      `the candidate is for ${manifest.repository}, not for ${options.repository}`,
      'Hand over the candidate of this run.',
    );
  }
  await requireOnly(directory, Object.keys(manifest.files));
  const parts = new Map<string, Buffer>();
  for (const name of CANDIDATE_FILES) {
    const listed = manifest.files[name];
    if (listed === undefined) continue;
    const bytes = await readPart(directory, name, FILE_LIMITS[name]);
    if (bytes.length !== listed.bytes || sha256(bytes) !== listed.sha256) {
      throw digestError(`${name} does not fit its hash in ${MANIFEST}`);
    }
    if (name !== 'transcript.jsonl' && name !== 'prompt.md') parts.set(name, bytes);
  }
  return {
    manifest,
    patch: parts.get('change.patch') ?? Buffer.alloc(0),
    fix: parts.get('fix.patch') ?? null,
    notes: parts.get('notes.md')?.toString('utf8') ?? null,
    interrupt: parts.get('interrupt.json')?.toString('utf8') ?? null,
    directory,
  };
}

/**
 * Applies the candidate to its base in the trusted repository and gives the tree, which is exactly the one its
 * manifest names. Throws E_CANDIDATE_INVALID, E_BASE_UNKNOWN.
 */
export async function verifyCandidateTree(
  repository: TrustedRepository,
  candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>,
): Promise<string> {
  const { baseSha, tree: claimed } = candidate.manifest;
  const base = await repository.fetchCommit(baseSha);
  let tree: string;
  try {
    tree = await repository.applyPatch(base, candidate.patch);
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    throw new LoopError('E_CANDIDATE_INVALID', { message: error.message, remedy: error.remedy, cause: error });
  }
  if (tree === claimed) return tree;
  throw invalid(
    `the patch on ${baseSha} gives tree ${tree}, but the manifest names ${claimed}`,
    'Make the candidate again: its patch and its manifest do not belong together.',
  );
}

async function requireOnly(directory: string, listed: readonly string[]): Promise<void> {
  const allowed = new Set<string>([MANIFEST, ...listed]);
  const extra = (await readdir(directory)).filter((name) => !allowed.has(name));
  if (extra.length === 0) return;
  const names = extra.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
  throw invalid(
    `the candidate holds files its manifest does not list: ${names.join(', ')}`,
    'Leave only its own files.',
  );
}

function readPart(directory: string, name: string, maxBytes: number): Promise<Buffer> {
  return readRegularFile({ path: join(directory, name), name, maxBytes, code: 'E_CANDIDATE_INVALID' });
}

function invalid(message: string, remedy: string): LoopError {
  return new LoopError('E_CANDIDATE_INVALID', { message, remedy });
}

function digestError(message: string): LoopError {
  return new LoopError('E_CANDIDATE_DIGEST', {
    message,
    remedy: 'It was changed or swapped on its way. Run the maker again; never edit a candidate by hand.',
  });
}
