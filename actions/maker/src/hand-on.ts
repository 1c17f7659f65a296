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
  const give = () => handOver({ kind: 'candidate', ...what, context, log });
  let last: Promise<HandedOver> | undefined;
  onCleanup(async () => {
    if (!signal.aborted) return;
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
