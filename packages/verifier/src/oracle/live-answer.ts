/** What live verification found of a merged change. Absent is not verified: absence of error proves nothing. */
export interface LiveAnswer {
  /** True only when every probe asked, answered and passed. */
  readonly verified: boolean;
  /** The merge commit that was looked at; an answer for another one counts for nothing. */
  readonly mergeSha: string;
  /** One clause: what was seen, or what was missing. */
  readonly reason: string;
}

/**
 * What an activation gap's own probe says of it: a ticket that the loop filed since a merged change was not live. Only
 * the probe settles it, neither a merge nor whoever closes it.
 */
export interface GapAnswer {
  readonly verified: boolean;
  readonly reason: string;
}
