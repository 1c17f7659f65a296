import { readFileSync, statSync } from 'node:fs';
import { LoopError, parseJsonDocument } from '@loop-actions/contract';
import * as z from 'zod';

/** The event that started the workflow, by the field names of GitHub's webhook documentation. Untrusted. */
export type EventPayload = Readonly<Record<string, unknown>>;

/** GitHub caps a webhook payload at 25 MB ("Webhook events and payloads"). */
export const LARGEST_EVENT_BYTES = 25 * 1024 * 1024;

const Payload = z.record(z.string(), z.unknown());

/** Reads the event file. Throws `E_EVENT_INVALID` for one that is missing, empty, too large, too deep or malformed. */
export function readEvent(path: string): EventPayload {
  if (path === '') throw invalid('GITHUB_EVENT_PATH is not set');
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) throw invalid(`${path} is no file`);
  if (file.size > LARGEST_EVENT_BYTES) throw invalid(`${path} holds ${file.size} bytes, more than GitHub ever sends`);
  const text = readFileSync(path, 'utf8');
  if (text.trim() === '') throw invalid(`${path} is empty`);
  return parseJsonDocument(Payload, text, { name: path, code: 'E_EVENT_INVALID', maxBytes: LARGEST_EVENT_BYTES });
}

function invalid(message: string): LoopError {
  return new LoopError('E_EVENT_INVALID', {
    message,
    remedy: 'The runner writes this file before the step starts: look for an earlier step that changed it.',
  });
}
