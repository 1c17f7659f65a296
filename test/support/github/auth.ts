import type { IncomingHttpHeaders } from 'node:http';
import type { Repository } from './entities.ts';
import { atLeast, includes, type JobPermissions, jobAccess, type Permission, personPermission } from './permissions.ts';
import { Refusal } from './refusal.ts';
import type { Actor, World } from './world.ts';

/** What a token stands for. */
export type TokenOwner =
  | { readonly user: string }
  /** GITHUB_TOKEN. With `job: null` the job is read from the User-Agent, and `defaultJob` is who asks without one. */
  | { readonly job: string | null; readonly repository: string; readonly defaultJob?: string };

/** Who asks, and what they may. */
export interface Caller extends Actor {
  readonly token: string;
  /** Null for a person. */
  readonly permissions: JobPermissions | null;
  /** The one repository a workflow's token is for. */
  readonly repository: string | null;
}

export interface Job {
  readonly name: string;
  permissions: JobPermissions;
  readonly repository: string;
}

export interface Registry {
  readonly tokens: Map<string, TokenOwner>;
  readonly jobs: Map<string, Job>;
}

/** `loop-actions/<version> (<action>; job=<job>)`, also behind git's own name. */
export function jobFromUserAgent(userAgent: string | undefined): string | null {
  return /^(?:git\/\S+ )?loop-actions\/\S+ \((?:[^();]*; )?job=([A-Za-z0-9_.-]+)\)/.exec(userAgent ?? '')?.[1] ?? null;
}

/** The token of an `Authorization` header: `token`, `bearer`, or basic with the token as password. */
export function tokenOf(headers: IncomingHttpHeaders): string | null {
  const [scheme = '', value = ''] = (headers.authorization ?? '').split(/ +/);
  if (/^(?:token|bearer)$/i.test(scheme)) return value || null;
  if (!/^basic$/i.test(scheme)) return null;
  return Buffer.from(value, 'base64').toString().split(':').slice(1).join(':') || null;
}

/**
 * Who asks; null for nobody in particular. An unknown token is 401, for reads of public things too.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
 */
export function identify(world: World, registry: Registry, headers: IncomingHttpHeaders): Caller | null {
  const token = tokenOf(headers);
  if (token === null) return null;
  const owner = registry.tokens.get(token);
  if (owner === undefined) throw new Refusal(401, 'Bad credentials');
  if ('user' in owner) {
    const user = world.addUser(owner.user);
    return { user, viaWorkflowToken: false, job: null, token, permissions: null, repository: null };
  }
  const name = owner.job ?? jobFromUserAgent(headers['user-agent']) ?? owner.defaultJob;
  const job = name === undefined ? undefined : registry.jobs.get(name);
  if (job === undefined) {
    const problem = name === undefined ? 'a User-Agent that names no job' : `the job ${name}, which is not declared`;
    world.violate(`the workflow's token was used with ${problem} (User-Agent: ${headers['user-agent'] ?? 'none'})`);
    throw new Refusal(403, 'Resource not accessible by integration');
  }
  const { repository } = owner;
  return {
    user: world.actionsBot,
    viaWorkflowToken: true,
    job: job.name,
    token,
    permissions: job.permissions,
    repository,
  };
}

/** Whether the caller can see that the repository exists. */
export function canSee(caller: Caller | null, repository: Repository): boolean {
  if (!repository.private) return true;
  if (caller === null) return false;
  if (caller.permissions !== null) return isOwnRepository(caller, repository);
  return personPermission(repository, caller.user.login) !== 'none';
}

/** GITHUB_TOKEN is for the repository of its workflow only: https://docs.github.com/en/actions/concepts/security/github_token */
export function isOwnRepository(caller: Caller, repository: Repository): boolean {
  return caller.repository?.toLowerCase() === repository.fullName.toLowerCase();
}

/**
 * Whether the caller has an access. Public things can be read without the permission, as the reference says of each
 * such operation ("can be used without authentication … if only public resources are requested").
 */
export function may(
  caller: Caller | null,
  repository: Repository,
  permission: Permission,
  access: 'read' | 'write',
): boolean {
  if (access === 'read' && !repository.private) return true;
  if (caller === null) return false;
  if (caller.permissions === null) {
    return atLeast(personPermission(repository, caller.user.login), access === 'read' ? 'read' : 'write');
  }
  return isOwnRepository(caller, repository) && includes(jobAccess(caller.permissions, permission), access);
}
