import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** An answer of production. */
export interface ProbeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether there was more than is read. */
  readonly isCut: boolean;
}

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const MAX_BODY_BYTES = 256 * 1024;
const MAX_REDIRECTS = 3;
const ANSWER_MS = 15_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const METADATA = metadataAddresses();

/** One exchange with production: bounded in time and size, redirects followed on the same host alone. */
export async function request(
  wire: WireRequest,
  limits: { readonly timeoutMs: number; readonly signal?: AbortSignal },
) {
  const timeout = AbortSignal.timeout(Math.max(1, Math.min(limits.timeoutMs, ANSWER_MS)));
  const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
  let next = wire;
  for (let redirects = 0; ; redirects++) {
    const answer = await exchange(next, signal);
    const location = REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
    if (location === undefined) return answer;
    next = followed(next, answer.status, location);
    if (redirects >= MAX_REDIRECTS) throw new Error(`more than ${MAX_REDIRECTS} redirects`);
  }
}

/** Another host is another question, and would be told this one's secrets. */
function followed(from: WireRequest, status: number, location: string): WireRequest {
  const [here, there] = [new URL(from.url), new URL(location, from.url)];
  const same = there.host === here.host && (there.protocol === here.protocol || there.protocol === 'https:');
  if (!same || there.username !== '')
    throw new Error(`it redirects to ${there.protocol}//${there.host}, another place`);
  const keeps = from.method === 'GET' || status === 307 || status === 308;
  return { ...from, url: there.href, ...(keeps ? {} : { method: 'GET', body: null }) };
}

function exchange(wire: WireRequest, signal: AbortSignal): Promise<ProbeAnswer> {
  const { protocol, hostname } = new URL(wire.url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && isMetadata(literal)) return Promise.reject(new Error(REFUSED));
  const client = protocol === 'http:' ? http : https;
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'loop-actions-live', accept: '*/*', 'cache-control': 'no-cache', ...wire.headers };
    const options = {
      method: wire.method,
      agent: false,
      headers: withLength(headers, wire.body),
      lookup: guarded,
      signal,
    };
    const call = client.request(wire.url, options);
    call.on('error', reject);
    call.on('response', (response) => void readAnswer(response).then(resolve, reject));
    call.end(wire.body ?? undefined);
  });
}

function withLength(headers: Record<string, string>, body: string | null): Record<string, string> {
  if (body === null) return headers;
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const type = /^\s*[[{]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8';
  return { ...headers, ...(typed ? {} : { 'content-type': type }), 'content-length': String(Buffer.byteLength(body)) };
}

async function readAnswer(response: http.IncomingMessage): Promise<ProbeAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_BODY_BYTES) break;
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES).toString('utf8'),
    isCut: bytes > MAX_BODY_BYTES,
  };
}

const REFUSED = 'it leads to the metadata service of a cloud';

const isMetadata = (address: string): boolean => METADATA.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Judges the very address that is connected to: a name can lead anywhere. */
const guarded: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    if (addresses.some(({ address }) => isMetadata(address))) return callback(new Error(REFUSED), '', 0);
    if (options.all === true) return callback(null, addresses);
    return callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
  });
};

/** Link-local addresses and those at which clouds hand out a machine's credentials. */
function metadataAddresses(): BlockList {
  const list = new BlockList();
  list.addSubnet('169.254.0.0', 16, 'ipv4');
  list.addAddress('168.63.129.16', 'ipv4');
  list.addAddress('100.100.100.200', 'ipv4');
  list.addSubnet('fe80::', 10, 'ipv6');
  list.addAddress('fd00:ec2::254', 'ipv6');
  return list;
}
