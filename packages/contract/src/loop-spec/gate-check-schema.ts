import * as z from 'zod';
import type { Proven, Same } from '../same-type.ts';
import { SourcePositionSchema } from '../source-position-schema.ts';
import type { BuiltInCheck, CheckReport, GateCheck, GateInstall, Threshold } from './gate-check.ts';

const globs = z.array(z.string().min(1));

const CheckReportSchema = z
  .strictObject({
    path: z.string().min(1).describe('A glob from the root of the repository.'),
    format: z
      .enum([
        'sarif',
        'junit',
        'tap',
        'eslint',
        'typescript',
        'pytest',
        'go-test',
        'cargo',
        'vitest',
        'jest',
        'mocha',
        'node-test',
        'promptfoo',
        'inspect-ai',
        'openai-evals',
        'lcov',
        'cobertura',
        'istanbul',
        'go-cover',
      ])
      .nullable()
      .describe('null: to be told by the content.'),
  })
  .describe('Where a command leaves a report.') satisfies z.ZodType<CheckReport>;

const ThresholdSchema = z
  .strictObject({
    metric: z.enum(['lines', 'branches', 'functions', 'statements', 'pass-rate', 'score']),
    atLeast: z
      .number()
      .nonnegative()
      .nullable()
      .describe("In percent, for `score` in the report's own unit; null: only the base is compared with."),
    mayFall: z.boolean().describe('False: the figure may not be lower than on the base.'),
  })
  .describe('A figure of a report that must be reached.') satisfies z.ZodType<Threshold>;

const GateInstallSchema = z
  .strictObject({
    command: z.string().min(1).nullable().describe("null: the gate's own way for the lockfile it finds."),
    scripts: z.array(z.string().min(1)).describe('Packages whose install scripts may run; those of all others do not.'),
  })
  .describe('How the gate installs dependencies before a check.') satisfies z.ZodType<GateInstall>;

const BuiltInCheckSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('scope') }),
    z.strictObject({
      kind: z.literal('schema'),
      files: globs.describe('Empty: every JSON and YAML file with a `$schema` of its own.'),
      schema: z.string().min(1).nullable().describe('A path of the base; null: what `$schema` names.'),
    }),
    z.strictObject({
      kind: z.literal('links'),
      files: globs.describe('Empty: all Markdown.'),
      external: z.boolean().describe('Whether links to other hosts are followed.'),
    }),
    z.strictObject({ kind: z.literal('secrets') }),
    z.strictObject({ kind: z.literal('trojan-source') }),
  ])
  .describe(
    "A check that the suite carries out in its own process, on git's objects; nothing of the candidate runs.",
  ) satisfies z.ZodType<BuiltInCheck>;

/** Schema of `GateCheck`. */
export const GateCheckSchema = z
  .strictObject({
    name: z.string().min(1),
    kind: z
      .enum([
        'build',
        'test',
        'lint',
        'type',
        'schema',
        'links',
        'generated',
        'coverage',
        'eval',
        'secrets',
        'trojan-source',
        'scope',
        'acceptance',
        'command',
      ])
      .describe('What kind of thing it checks.'),
    command: z
      .string()
      .min(1)
      .nullable()
      .describe('A shell command, run by `bash -eo pipefail -c`; null for a check that the suite carries out itself.'),
    builtIn: BuiltInCheckSchema.nullable().describe('null exactly where there is a command.'),
    required: z.boolean(),
    deadlineMs: z.int().positive().describe('Milliseconds it may take.'),
    onBase: z
      .enum(['green', 'red', 'any'])
      .describe(
        'How it must answer on the base, before any change: tests are green there, an acceptance check is red.',
      ),
    heldOut: z
      .boolean()
      .describe('Runs with the held-out directory in `LOOP_HELD_OUT`; the maker never sees that directory.'),
    environment: z
      .record(z.string(), z.string())
      .describe('Variables with fixed values, beside those every check has. Never a secret.'),
    reports: z.array(CheckReportSchema),
    matchers: globs
      .exactOptional()
      .describe('Problem-matcher files of the base, by which its output is read besides; absent: none.'),
    thresholds: z.array(ThresholdSchema),
    noise: z
      .strictObject({ kind: z.enum(['exact', 'noisy']), margin: z.number().min(0).max(1) })
      .describe('How an eval’s answers vary; absent: told by whether it asks its cases more than once.')
      .exactOptional(),
    mayWrite: globs.describe('Globs of the files that the command itself may write.'),
    network: z.enum(['allowed', 'none']),
    install: GateInstallSchema.nullable().describe('null: nothing is installed for it.'),
    fix: z
      .string()
      .min(1)
      .exactOptional()
      .describe('A shell command that mends what the check finds, deterministically; absent: there is none.'),
    position: SourcePositionSchema,
  })
  .meta({
    id: 'GateCheck',
    description: 'A check that the gate runs. All of it comes from the base ref and nowhere else.',
  }) satisfies z.ZodType<GateCheck>;
export type GateCheckProof = Proven<Same<z.infer<typeof GateCheckSchema>, GateCheck>>;
