/** One question with a known answer, put to a judge. */
export interface ProbeResult {
  /** `oracle: an open ticket`, for instance. */
  readonly name: string;
  readonly expected: string;
  /** What the judge answered, or how it failed. */
  readonly got: string;
  readonly ok: boolean;
}

/** Runs a judge and holds its answer against the known one. A judge that throws has not answered. */
export async function probe(name: string, expected: string, ask: () => Promise<string> | string): Promise<ProbeResult> {
  try {
    const got = await ask();
    return { name, expected, got, ok: got === expected };
  } catch (error) {
    const got = `threw ${error instanceof Error ? error.message.slice(0, 200) : 'something'}`;
    return { name, expected, got, ok: false };
  }
}
