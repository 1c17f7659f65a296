/** A pull request that exists once per head and base. */
export interface WantedPullRequest {
  /** A branch of the same repository. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** Logins, or `org/team`. Each is asked at most once, so that nobody is asked again after saying no. */
  readonly reviewers: readonly string[];
  /** The whole marker, from `marker(kind, key)`. */
  readonly marker: string;
  /** The commit that `head` is at. A merged pull request of this very commit is the one that is wanted. */
  readonly headSha: string;
  /** A person has answered since the last one was closed: open a new one beside it. False unless told. */
  readonly replaceClosed?: boolean;
}
