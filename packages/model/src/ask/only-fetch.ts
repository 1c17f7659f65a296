/** A small structured answer is never near this, bytes. */
const MAX_ANSWER = 1024 * 1024;

/** Fetch that follows no redirect, so that the key goes where it was sent, and reads no flood. */
export function onlyFetch(): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await globalThis.fetch(input, { ...init, redirect: 'error' });
    const { status, statusText, headers, body } = response;
    return new Response(body?.pipeThrough(bounded()) ?? null, { status, statusText, headers });
  };
}

function bounded(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > MAX_ANSWER) controller.error(new Error(`the answer is longer than ${MAX_ANSWER} bytes`));
      else controller.enqueue(chunk);
    },
  });
}
