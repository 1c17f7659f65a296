import { type ActionDeps, type HandedOver, handOver } from '@loop-actions/action-kit';

/** How an attempt hands its candidate over. */
export interface HandOn {
  /** Uploads what there is between two iterations; a runner that dies later leaves that much. */
  inProgress(directory: string): Promise<void>;
  finally(directory: string): Promise<HandedOver>;
}

/** After a cancel outputs matter more than waiting for an upload to be confirmed; the runner kills soon. */
const UPLOAD_UNTIL_MS = 3_500;

/** Hands a candidate over under one name; each upload replaces the one before. */
export function handOn(
  { context, log, signal, clock }: ActionDeps,
  what: { readonly name: string; readonly upload: boolean },
): HandOn {
  // One after the other: each first takes away what has its name.
  let last: Promise<unknown> = Promise.resolve();
  const give = (directory: string): Promise<HandedOver> => {
    const given = last.then(() => handOver({ kind: 'candidate', ...what, directory, context, log }));
    last = given.catch(() => undefined);
    return given;
  };
  const uploads = what.upload && context.artifacts.refusal === null;
  const late = new Promise<void>((resolve) => {
    const wait = (): void => void clock.sleep(UPLOAD_UNTIL_MS).then(resolve);
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
  return {
    inProgress: async (directory) => {
      if (!uploads) return;
      const told = give(directory).catch((error: Error) =>
        log.warning(`work in progress was not uploaded: ${error.message}`),
      );
      await Promise.race([told, late]);
    },
    finally: async (directory) => {
      const given = give(directory);
      if (!uploads) return given;
      const { name } = what;
      return Promise.race([given, late.then(() => ({ directory, artifact: name, handle: name }))]);
    },
  };
}
