import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeVerdict } from '@loop-actions/gate';
import { redactSecrets } from '@loop-actions/text';
import type { CheckedCandidate } from './check-candidate.ts';

/** The verdict, and for people the exact prompt and the transcript. */
export async function writeReview(
  directory: string,
  checked: CheckedCandidate,
  secrets: readonly string[],
): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'prompt.md'), redactSecrets(checked.prompt, secrets).text);
  await writeFile(join(directory, 'transcript.jsonl'), checked.transcript);
  await writeVerdict(directory, checked.verdict);
}
