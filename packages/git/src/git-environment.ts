import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { LoopError } from '@loop-actions/contract';

/** A token for one server or repository. It travels in the environment, never in an argument or a configuration file. */
export interface GitAuth {
  /** URL prefix the token may be sent to, e.g. `https://github.com/`. */
  readonly url: string;
  readonly token: string;
}

/** Variables a single git call may add; everything else is decided here. */
export type GitCallVariable =
  | 'GIT_INDEX_FILE'
  | 'GIT_LITERAL_PATHSPECS'
  | 'GIT_AUTHOR_NAME'
  | 'GIT_AUTHOR_EMAIL'
  | 'GIT_AUTHOR_DATE'
  | 'GIT_COMMITTER_NAME'
  | 'GIT_COMMITTER_EMAIL'
  | 'GIT_COMMITTER_DATE';
export type GitCallEnvironment = { readonly [name in GitCallVariable]?: string };

/** How the machine reaches the network; the only inherited variables. */
const TRANSPORT_VARIABLES = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'CURL_CA_BUNDLE',
  'TMPDIR',
] as const;

/**
 * Configuration that outranks every file (git-config(1), `GIT_CONFIG_COUNT`): no hook, helper, signer, pager or
 * monitor is ever started, and no file outside the trusted GIT_DIR says which files count.
 */
const HARDENING: readonly (readonly [string, string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.excludesFile', '/dev/null'],
  ['core.autocrlf', 'false'],
  ['core.safecrlf', 'false'],
  ['core.symlinks', 'true'],
  ['core.fileMode', 'true'],
  ['core.precomposeUnicode', 'false'],
  ['core.protectHFS', 'true'],
  ['core.protectNTFS', 'true'],
  ['core.quotePath', 'true'],
  ['core.pager', 'cat'],
  ['core.askPass', ''],
  ['credential.helper', ''],
  ['commit.gpgSign', 'false'],
  ['tag.gpgSign', 'false'],
  ['push.gpgSign', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['submodule.recurse', 'false'],
  ['safe.directory', '*'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '60'],
];

/** Where a trustworthy git is looked for first: places an earlier step's PATH entry can't shadow. */
const SYSTEM_DIRECTORIES = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/bin'];

/** The absolute path of git: the system's first, then the caller's PATH. Throws E_GIT_FAILED when there is none. */
export async function findGit(path: string | undefined): Promise<string> {
  const inherited = (path ?? '').split(delimiter).filter((directory) => isAbsolute(directory));
  for (const directory of [...SYSTEM_DIRECTORIES, ...inherited]) {
    const candidate = join(directory, 'git');
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not here: look in the next directory.
    }
  }
  throw new LoopError('E_GIT_FAILED', {
    message: 'git was not found on this machine',
    remedy: 'Install git 2.39 or later on the runner.',
  });
}

export interface GitEnvironmentSources {
  readonly gitPath: string;
  readonly gitDir: string;
  readonly workTree?: string | undefined;
  readonly inherited: Readonly<Record<string, string | undefined>>;
  readonly auth: readonly GitAuth[];
  readonly globalConfigFile?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly call: GitCallEnvironment;
}

/** The whole environment of a git process, built from nothing (attacks §6: scrubbing flags missed 9 of 35 vectors). */
export function buildGitEnvironment(sources: GitEnvironmentSources): Record<string, string> {
  const environment: Record<string, string> = {
    PATH: [dirname(sources.gitPath), '/usr/bin', '/bin'].join(delimiter),
    // Nothing can ever exist below /dev/null, so no .netrc and no .gitconfig is found there.
    HOME: '/dev/null',
    XDG_CONFIG_HOME: '/dev/null',
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_DIR: sources.gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: sources.globalConfigFile ?? '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_PAGER: 'cat',
    GIT_EDITOR: ':',
    GIT_ALLOW_PROTOCOL: 'http:https:file',
  };
  if (sources.workTree !== undefined) environment.GIT_WORK_TREE = sources.workTree;
  for (const name of TRANSPORT_VARIABLES) {
    const value = sources.inherited[name];
    if (value !== undefined && value !== '') environment[name] = value;
  }
  // Servers tell git by its own name, so that comes first; ours says which action asks.
  if (sources.userAgent !== undefined) environment.GIT_HTTP_USER_AGENT = `git/2 ${sources.userAgent}`;
  for (const [name, value] of Object.entries(sources.call)) environment[name] = value;
  const settings = [
    ...HARDENING,
    ...sources.auth.map(({ url, token }) => [`http.${url}.extraheader`, authorizationHeader(token)] as const),
  ];
  environment.GIT_CONFIG_COUNT = String(settings.length);
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return environment;
}

/** The header GitHub takes a token in over git's HTTP transport, as actions/checkout sends it. */
function authorizationHeader(token: string): string {
  return `AUTHORIZATION: basic ${basicCredential(token)}`;
}

/** `x-access-token:<token>` in base64, the form in which a token could turn up in a trace. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}
