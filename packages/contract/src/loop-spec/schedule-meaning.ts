/** What a spec says of the order of work, of what may run beside what, and of what follows a merge. */
export type ScheduleMeaning =
  /** Items that may be worked on at the same time. */
  | { readonly kind: 'parallel'; readonly max: number }
  /** Items that name one of these paths or bear one of these labels never run together. */
  | {
      readonly kind: 'lock';
      readonly name: string;
      readonly globs: readonly string[];
      readonly labels: readonly string[];
    }
  /** Labels by which items go first, most urgent first. */
  | { readonly kind: 'priority'; readonly labels: readonly string[] }
  /** Passes that the loop may start by itself. */
  | { readonly kind: 'pass-limit'; readonly per: 'day' | 'batch'; readonly max: number }
  /** A workflow that must have passed on the merge commit before a ticket is done; a file name. */
  | { readonly kind: 'post-merge'; readonly workflow: string };
