import type { PermissionLevel } from '@loop-actions/contract';
import type { TokenOwner } from './auth.ts';
import type { RepositorySettings, User } from './entities.ts';
import type { RateLimits } from './limits.ts';
import type { JobPermissions } from './permissions.ts';

export interface SeedRepository {
  readonly owner: string;
  readonly name: string;
  /** A folder: a git repository (bare or not) is copied with its history, any other becomes one first commit. */
  readonly from?: string;
  /** Instead of `from`: files of one first commit. */
  readonly files?: Readonly<Record<string, string>>;
  /** The branch a given repository has checked out, otherwise `main`. */
  readonly defaultBranch?: string;
  /** True unless told, so that reads need their permission too. */
  readonly private?: boolean;
  readonly collaborators?: Readonly<Record<string, PermissionLevel>>;
  readonly settings?: Partial<RepositorySettings>;
  /** Labels that exist from the start. */
  readonly labels?: readonly string[];
}

export interface FakeGitHubOptions {
  readonly repositories?: readonly SeedRepository[];
  readonly users?: readonly { readonly login: string; readonly type?: User['type'] }[];
  /** By token: a person, or GITHUB_TOKEN of a repository. */
  readonly tokens?: Readonly<Record<string, TokenOwner>>;
  /** `permissions:` by job, each of which gets the token `ghs_<job>`, for the first repository. */
  readonly jobs?: Readonly<Record<string, JobPermissions>>;
  /** Milliseconds since the epoch; the machine's clock unless given. */
  readonly clock?: () => number;
  readonly log?: (line: string) => void;
  readonly limits?: Partial<RateLimits>;
  readonly port?: number;
  /** The host that `url` shows: `127.0.0.1` unless told; `github.localhost` must resolve where it is used. */
  readonly hostname?: string;
}
