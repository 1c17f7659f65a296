import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A token that opens one gateway and nothing else. Looks like no vendor’s key. */
export function newToken(): string {
  return `loop-${randomBytes(24).toString('hex')}`;
}

/** Whether a request carries the token, wherever an agent of any wire puts its key. Takes as long for any other. */
export function carriesToken(headers: IncomingHttpHeaders, query: URLSearchParams, token: string): boolean {
  const { authorization = '', 'x-api-key': anthropic, 'x-goog-api-key': google } = headers;
  const given = [authorization.replace(/^Bearer /i, ''), anthropic, google, query.get('key')];
  return given.map((value) => isSame(typeof value === 'string' ? value : '', token)).includes(true);
}

function isSame(value: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(value), digest(token));
}
