import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ErrorCode, LoopError } from '@loop-actions/contract';

export interface RegularFileRequest {
  readonly path: string;
  /** What the file is called in messages. */
  readonly name: string;
  readonly maxBytes: number;
  /** The code errors carry. */
  readonly code: ErrorCode;
}

/**
 * The bytes of a file that came in an artifact. A symbolic link, a pipe, a directory, an absent or an over-long file
 * is an error of the given code, never a read.
 */
export async function readRegularFile(request: RegularFileRequest): Promise<Buffer> {
  const fail = (message: string, cause?: unknown): never => {
    throw new LoopError(request.code, {
      message: `${request.name}: ${message}`,
      remedy: 'Run the action that writes it again; it may not have got so far, or the artifact was changed.',
      cause,
    });
  };
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(request.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return fail('missing', error);
    return fail(code === 'ELOOP' ? 'is a symbolic link' : `can't be read (${code ?? String(error)})`, error);
  }
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return fail('is not a regular file');
    if (stats.size > request.maxBytes) return fail(`larger than ${request.maxBytes} bytes`);
    const content = await handle.readFile();
    return content.length > request.maxBytes ? fail(`larger than ${request.maxBytes} bytes`) : content;
  } finally {
    await handle.close();
  }
}
