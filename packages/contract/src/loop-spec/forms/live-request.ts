import type { ProbeRequest } from '../../live/live-probe.ts';

const REQUEST = /^(GET|POST|PUT|DELETE) +(\S{1,2000})$/;
const VARIABLE = /^[A-Z][A-Z0-9_]{0,99}$/;
/** What the runner and the suite keep for themselves: no probe may send or show it. */
const OURS = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|LOOP|GIT|LD|DYLD|NODE)_|^(?:PATH|HOME|CI|SHELL|USER|BASH_ENV|ENV)$/;
const SECRET_VALUE = /(?:gh[pousr]_|github_pat_|sk-|AKIA|ASIA|AIza|xox[abeoprs]-|glpat-|npm_|eyJ[\w-]+\.)[\w-]{8,}/;
/** Where clouds keep the credentials of a machine; no probe has business there. */
const METADATA = /^(?:169\.254\.\d+\.\d+|metadata(?:\.google\.internal)?|\[fd00:ec2::254\]|100\.100\.100\.200)$/i;
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether a code span is a request and no command. */
export function looksLikeRequest(code: string): boolean {
  return /^[A-Z]{3,7} +https?:/i.test(code) || /^https?:\/\//i.test(code);
}

/** A request of ``GET https://…``; a string is the reason against it. */
export function readRequest(code: string, headers: Readonly<Record<string, string>>): ProbeRequest | string {
  const [, method = '', url = ''] = REQUEST.exec(code.trim()) ?? [];
  if (method === '') return `\`${code.slice(0, 80)}\` is no request; write it like \`GET https://example.com/health\``;
  const reason = refuseUrl(url, Object.keys(variablesOf(headers)).length > 0);
  if (reason !== null) return reason;
  return { method: method as ProbeRequest['method'], url, headers, body: null };
}

function refuseUrl(url: string, carriesSecret: boolean): string | null {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (host === '') return `\`${url.slice(0, 80)}\` is no address; only http and https are asked`;
  if (/[{}$]/.test(host))
    return 'the host of an address stands as it is; only its path and query take `{sha}` and `{id}`';
  if (host.includes('@')) return 'an address holds no name or password; send them in a header that names a variable';
  let parsed: URL;
  try {
    parsed = new URL(url.replace(/\{(?:sha|id)\}/g, '0'));
  } catch {
    return `\`${url.slice(0, 80)}\` is no address`;
  }
  if (/\$[A-Z{]/.test(url)) return 'nothing of the environment goes into an address; send it in a header';
  if (SECRET_VALUE.test(url)) return 'it holds what looks like a secret; name a variable of the job in a header';
  if (METADATA.test(parsed.hostname)) return 'the metadata service of a cloud is never asked';
  if (carriesSecret && parsed.protocol === 'http:' && !LOCAL.test(parsed.hostname)) {
    return 'a secret goes over https alone';
  }
  return null;
}

/** Adds a header of ``Authorization: Bearer $TOKEN``; a string is the reason against it. */
export function readHeader(code: string): { readonly name: string; readonly value: string } | string {
  const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]{0,60}): *(\S.{0,300})$/.exec(code) ?? [];
  if (name === '') return `\`${code.slice(0, 80)}\` is no header; write it like \`Authorization: Bearer $PROBE_TOKEN\``;
  if (/^(?:host|content-length|transfer-encoding|connection|cookie)$/i.test(name))
    return `the header ${name} is not a probe's to set`;
  if (SECRET_VALUE.test(value)) return 'a secret is named, like `$PROBE_TOKEN`, and never written into the spec';
  if (/[^\x20-\x7e]/.test(value)) return `the header ${name} holds characters that no header has`;
  const wrong = Object.keys(variablesOf({ [name]: value })).find((variable) => refuseVariable(variable) !== null);
  return wrong === undefined ? { name, value } : (refuseVariable(wrong) ?? '');
}

/** The variables that headers name. */
export function variablesOf(headers: Readonly<Record<string, string>>): Readonly<Record<string, true>> {
  const names = Object.values(headers).flatMap((value) => [...value.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)]);
  return Object.fromEntries(names.map(([, name]) => [name ?? '', true as const]));
}

/** Why a variable may not be handed to a probe; null when it may. */
export function refuseVariable(name: string): string | null {
  if (!VARIABLE.test(name)) return `\`${name.slice(0, 80)}\` is not the name of a variable, like \`PROBE_TOKEN\``;
  return OURS.test(name) ? `the variable ${name} is the runner's own and no probe's` : null;
}
