import { type ActionDeps, type HandedOver, handOver } from '@loop-actions/action-kit';
import type { Candidate } from '@loop-actions/contract';

/** A candidate where it lies. */
export interface LyingCandidate {
  readonly directory: string;
  readonly manifest: Candidate;
}

/** How an attempt hands its candidate over. */
export interface HandOn {
  /** Uploads what there is between two iterations; a runner that dies later leaves that much. */
  inProgress(candidate: LyingCandidate): Promise<void>;
  /** Hands over what the attempt ended with; after a cancel what was uploaded before, where nothing came to it. */
  finally(candidate: LyingCandidate): Promise<HandedOver & { readonly manifest: Candidate }>;
}

/** After a cancel outputs matter more than waiting for an upload to be confirmed; the runner kills soon. */
const UPLOAD_UNTIL_MS = 3_700;

/** Hands a candidate over under one name; each upload replaces the one before. */
export function handOn(
  { context, log, signal, clock }: ActionDeps,
  what: { readonly name: string; readonly upload: boolean },
): HandOn {
  const { name } = what;
  const uploads = what.upload && context.artifacts.refusal === null;
  let uploaded: LyingCandidate | null = null;
  // One after the other: each first takes away what has its name.
  let last: Promise<unknown> = Promise.resolve();
  const give = (candidate: LyingCandidate): Promise<HandedOver> => {
    const { directory } = candidate;
    const given = last.then(() => handOver({ kind: 'candidate', ...what, directory, context, log }));
    last = given.then(
      () => {
        uploaded = candidate;
      },
      () => undefined,
    );
    return given;
  };
  const late = new Promise<void>((resolve) => {
    const wait = (): void => void clock.sleep(UPLOAD_UNTIL_MS).then(resolve);
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
  return {
    inProgress: async (candidate) => {
      if (!uploads) return;
      const told = give(candidate).catch((error: Error) =>
        log.warning(`work in progress was not uploaded: ${error.message}`),
      );
      await Promise.race([told, late]);
    },
    finally: async (candidate) => {
      const { directory, manifest } = candidate;
      if (!uploads) return { ...(await give(candidate)), manifest };
      // With seconds left, what is there is not taken away to be uploaded once more.
      if (signal.aborted && uploaded !== null && isSame(uploaded, candidate)) {
        return { ...uploaded, artifact: name, handle: name };
      }
      const handed = await Promise.race([
        give(candidate),
        late.then(() => ({ directory, artifact: name, handle: name })),
      ]);
      return { ...handed, manifest };
    },
  };
}

function isSame(left: LyingCandidate, right: LyingCandidate): boolean {
  const [one, other] = [left.manifest, right.manifest];
  const differing = (['change.patch', 'notes.md', 'interrupt.json'] as const).filter(
    (name) => one.files[name]?.sha256 !== other.files[name]?.sha256,
  );
  return one.tree === other.tree && differing.length === 0;
}
