import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionDeps, type HandedOver, handOver } from '@loop-actions/action-kit';

/** How an attempt hands its candidate over. */
export interface HandOn {
  /** Uploads what there is between two iterations; a runner that dies later leaves that much. */
  inProgress(): Promise<void>;
  finally(): Promise<HandedOver>;
}

/** Hands a candidate over; a job that is cancelled before its end hands over what the last iteration left. */
export function handOn(
  { context, log, signal, onCleanup }: ActionDeps,
  what: { readonly name: string; readonly directory: string; readonly upload: boolean },
): HandOn {
  let uploaded: string | null = null;
  let last: Promise<HandedOver> | undefined;
  // The manifest binds all the other files.
  const manifest = () => readFile(join(what.directory, 'candidate.json'), 'utf8').catch(() => null);
  const give = async (): Promise<HandedOver> => {
    const content = await manifest();
    const handed = await handOver({ kind: 'candidate', ...what, context, log });
    uploaded = content;
    return handed;
  };
  onCleanup(async () => {
    // Uploading it again would first take away what is there, with seconds left.
    if (!signal.aborted || (await manifest()) === uploaded) return;
    last ??= give();
    await last;
  });
  return {
    inProgress: async () => {
      if (!what.upload || context.artifacts.refusal !== null) return;
      await give().catch((error: Error) => log.warning(`work in progress was not uploaded: ${error.message}`));
    },
    finally: () => {
      last ??= give();
      return last;
    },
  };
}
