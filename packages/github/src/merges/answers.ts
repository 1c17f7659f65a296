import * as z from 'zod';

/** A list that must be whole to mean anything. */
const whole = <T extends z.ZodType>(node: T) =>
  z
    .object({ nodes: z.array(node), pageInfo: z.object({ hasNextPage: z.literal(false) }) })
    .transform(({ nodes }) => nodes);

const Conclusion = z.string().nullable();

const Context = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('CheckRun'),
    name: z.string(),
    status: z.string(),
    conclusion: Conclusion,
    isRequired: z.boolean(),
  }),
  z.object({ __typename: z.literal('StatusContext'), context: z.string(), state: z.string(), isRequired: z.boolean() }),
]);
export type Context = z.infer<typeof Context>;

const Checks = {
  oid: z.string(),
  /** null: no check ever reported on the commit. */
  statusCheckRollup: z.object({ contexts: whole(Context) }).nullable(),
};

const Suite = z.object({
  databaseId: z.number().nullable(),
  status: z.string(),
  conclusion: Conclusion,
  workflowRun: z.object({ file: z.object({ path: z.string() }).nullable() }).nullable(),
});
export type Suite = z.infer<typeof Suite>;

export const MergedPull = z.object({
  number: z.int().positive(),
  headRefOid: z.string(),
  commits: z.object({ nodes: z.array(z.object({ commit: z.object(Checks) })) }),
  mergeCommit: z.object({ ...Checks, checkSuites: whole(Suite) }),
});
export interface MergedPull extends z.infer<typeof MergedPull> {}

export const Base = z.object({
  refUpdateRule: z.object({ requiredStatusCheckContexts: z.array(z.string().nullable()).nullable() }).nullable(),
  rules: whole(
    z.object({
      parameters: z
        .object({
          __typename: z.string(),
          requiredStatusChecks: z.array(z.object({ context: z.string() })).optional(),
        })
        .nullable(),
    }),
  ),
});
export interface Base extends z.infer<typeof Base> {}

/** `repository.base`, `repository.pull<number>`: checked one by one, so that a bad one costs itself alone. */
export const Records = z.object({ repository: z.record(z.string(), z.unknown()) });
