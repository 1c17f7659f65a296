import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type Objection, objection } from './objection.ts';

/** A link to another host, at the place where it stands. */
export interface ExternalLink {
  readonly url: string;
  readonly file: string;
  readonly line: number;
}

/** How the hosts are reached; replaced in tests alone. */
export interface Reach {
  /** Whether an address may be asked at all: the text is the candidate's, and so are the hosts in it. */
  readonly mayAsk: (address: string) => boolean;
}

const PRIVATE = privateAddresses();
/** Only addresses of the open internet: no loopback, no private network, no metadata service of a cloud. */
export const OPEN_INTERNET: Reach = {
  mayAsk: (address) => !PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
};

const AT_ONCE = 8;
const MAX_LINKS = 500;
const ANSWER_MS = 15_000;

/**
 * Asks each address once, without following it anywhere. 404 and 410 are broken links; a host that can't be reached,
 * refuses or is busy is a matter of the environment.
 */
export async function checkExternalLinks(
  links: readonly ExternalLink[],
  signal: AbortSignal,
  reach: Reach = OPEN_INTERNET,
): Promise<readonly Objection[]> {
  const byUrl = new Map<string, ExternalLink>();
  for (const link of links) byUrl.set(link.url.replace(/#.*$/s, ''), link);
  if (byUrl.size > MAX_LINKS) {
    const message = `${byUrl.size} links to other hosts are more than the ${MAX_LINKS} that one change may ask for`;
    return [objection('scope', 'external-link', message)];
  }
  const pending = [...byUrl];
  const answers: [ExternalLink, Answer][] = [];
  const work = async (): Promise<void> => {
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      answers.push([next[1], await ask(next[0], signal, reach)]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // A name that is unknown while others are known doesn't exist; where none is known, the machine knows no names.
  const online = answers.some(([, { kind }]) => kind === 'there' || kind === 'gone');
  return answers
    .filter(([, { kind }]) => kind !== 'there')
    .map(([{ url, file, line }, { kind, why }]) => {
      const broken = kind === 'gone' || (kind === 'unknown-host' && online);
      const message = `${url.slice(0, 500)} in ${file.slice(0, 500)} ${why}`;
      return objection(broken ? 'lint' : 'environment', 'external-link', message, { file, line });
    })
    .sort((left, right) => (left.finding.message < right.finding.message ? -1 : 1));
}

interface Answer {
  readonly kind: 'there' | 'gone' | 'unknown-host' | 'unreachable';
  readonly why: string;
}

async function ask(url: string, signal: AbortSignal, reach: Reach): Promise<Answer> {
  if (signal.aborted) return { kind: 'unreachable', why: 'was not asked before the deadline of the check' };
  try {
    const head = await statusOf(url, 'HEAD', signal, reach);
    const status = head === 405 || head === 501 || head === 404 ? await statusOf(url, 'GET', signal, reach) : head;
    const why = `answers ${status}`;
    if (status === 404 || status === 410) return { kind: 'gone', why };
    // 401, 403: there is something, behind a door. 3xx: it says where it went.
    return { kind: status < 500 && status !== 429 ? 'there' : 'unreachable', why };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === REFUSED) return { kind: 'gone', why: 'leads to an address that is not of the open internet' };
    if (code === 'ENOTFOUND') return { kind: 'unknown-host', why: 'leads to a host that is not known' };
    return { kind: 'unreachable', why: `can’t be reached (${(code ?? message).slice(0, 100)})` };
  }
}

const REFUSED = 'E_LINK_REFUSED';

function statusOf(url: string, method: 'HEAD' | 'GET', signal: AbortSignal, reach: Reach): Promise<number> {
  const { protocol, hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !reach.mayAsk(literal)) return Promise.reject(refusal(literal));
  const client = protocol === 'http:' ? http : https;
  return new Promise((resolve, reject) => {
    const request = client.request(url, {
      method,
      agent: false,
      headers: { 'user-agent': 'loop-actions-links', accept: '*/*' },
      lookup: guardedLookup(reach),
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.end();
  });
}

/** Judges the very address that is connected to, so that a name can't answer one thing first and another later. */
function guardedLookup(reach: Reach): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const refused = addresses.find(({ address }) => !reach.mayAsk(address));
      if (refused !== undefined) return callback(refusal(refused.address), '', 0);
      if (options.all === true) return callback(null, addresses);
      return callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
    });
  };
}

function refusal(address: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${address} is not of the open internet`), { code: REFUSED });
}

/** IANA's special-purpose registries (RFC 6890), as far as something can listen there. */
function privateAddresses(): BlockList {
  const list = new BlockList();
  const v4: readonly (readonly [string, number])[] = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ];
  for (const [address, bits] of v4) list.addSubnet(address, bits, 'ipv4');
  const v6: readonly (readonly [string, number])[] = [
    ['::', 127],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ];
  for (const [address, bits] of v6) list.addSubnet(address, bits, 'ipv6');
  return list;
}
