import type { FrozenRule } from './frozen-reason.ts';
import { NODE_SETS, OTHER_LANGUAGE_SETS } from './language-sets.ts';

/** What is frozen wherever it lies, by the custom of one ecosystem. Names are compared folded: write them in lower case. */
export interface BuiltInSet {
  readonly ecosystem: string;
  readonly rule: FrozenRule;
  /** Names of files. */
  readonly names?: readonly string[];
  /** Patterns of names of files, each a linear regular expression without anchors. */
  readonly patterns?: readonly string[];
  /** Names of directories; all below counts. */
  readonly directories?: readonly string[];
  /** Whole paths from the root; all below counts. */
  readonly paths?: readonly string[];
}

/** Extensions of code; a text or an image named like a test is none. */
export const CODE_EXTENSIONS =
  'bash|bats|c|cc|cjs|cpp|cs|cts|dart|ex|exs|go|groovy|java|js|jsx|jl|kt|kts|lua|mjs|mts|php|pl|ps1|psm1|py|pyi|rb|rs|scala|sh|swift|t|ts|tsx|vue|svelte|zig|zsh';

/** docs/frozen-line.md prints this table. */
export const BUILT_IN_SETS: readonly BuiltInSet[] = [
  {
    ecosystem: 'every',
    rule: 'test',
    directories: [
      'test',
      'tests',
      'testing',
      'testdata',
      'test-data',
      'test_data',
      'testutil',
      'testutils',
      'test-utils',
      'test_utils',
      'e2e',
      'fixtures',
      'golden',
      'goldens',
      'evals',
    ],
    patterns: [
      `(?:test|tests|spec|specs|test[-_.].*|.*[-_.](?:test|tests|spec|specs))\\.(?:${CODE_EXTENSIONS})`,
      `.*\\.(?:test|spec|e2e|cy|bench)\\..*`,
    ],
  },
  {
    ecosystem: 'every',
    rule: 'configuration',
    names: [
      'makefile',
      'gnumakefile',
      'justfile',
      '.justfile',
      'taskfile.yml',
      'taskfile.yaml',
      'rakefile',
      'cmakelists.txt',
      'build',
      'build.bazel',
      'workspace',
      'module.bazel',
      '.bazelrc',
      '.editorconfig',
      '.envrc',
      'codecov.yml',
      '.codecov.yml',
      '.coveragerc',
      '.shellcheckrc',
      '.yamllint',
      '.hadolint.yaml',
      'sonar-project.properties',
      'lefthook.yml',
      '.pre-commit-config.yaml',
      'dockerfile',
      'compose.yml',
      'compose.yaml',
      'docker-compose.yml',
      'docker-compose.yaml',
      'devcontainer.json',
      'promptfooconfig.yaml',
      '.tool-versions',
      'mise.toml',
      '.mise.toml',
      'mise.lock',
    ],
    patterns: ['\\.env(?:\\..*)?', '.*\\.mk', '\\.markdownlint.*', 'dockerfile\\..*', '.*\\.bzl'],
    directories: ['.husky', '.githooks', '.bazel', '.devcontainer'],
  },
  ...NODE_SETS,
  ...OTHER_LANGUAGE_SETS,
  {
    ecosystem: 'every',
    rule: 'control',
    names: [
      'loop_spec.md',
      'loop_state.md',
      'escalation-policy.md',
      'quality-gate-checklist.md',
      'loop-readiness.md',
      'constitution.md',
      'interrupts.jsonl',
      'corrections.jsonl',
      'interventions.jsonl',
      'quarantine.json',
      'leases.json',
      'guards.jsonl',
      'guards.json',
    ],
    patterns: ['(?:.*[-_.])?definition[-_.]of[-_.]done(?:[-_.].*)?'],
    paths: ['runs'],
  },
  {
    ecosystem: 'GitHub',
    rule: 'workflow',
    names: [
      'action.yml',
      'action.yaml',
      'codeowners',
      '.gitlab-ci.yml',
      'jenkinsfile',
      'azure-pipelines.yml',
      '.travis.yml',
      'renovate.json',
      '.renovaterc',
      '.actrc',
    ],
    paths: [
      '.github/workflows',
      '.github/actions',
      '.github/dependabot.yml',
      '.github/dependabot.yaml',
      '.github/settings.yml',
      '.github/rulesets',
      '.circleci',
      '.buildkite',
      '.gitlab',
      '.forgejo',
      '.gitea',
    ],
  },
  {
    ecosystem: 'git',
    rule: 'attributes',
    names: ['.gitattributes', '.gitmodules', '.gitignore', '.git', '.mailmap', '.gitconfig', '.git-blame-ignore-revs'],
  },
];

/** A word of a file's or directory's name that makes it a judge: `done-oracle.sh`, `QualityGate.java`, `verify_live.py`. */
export const JUDGE_WORDS: ReadonlySet<string> = new Set([
  'oracle',
  'oracles',
  'gate',
  'gates',
  'gatekeeper',
  'checker',
  'checkers',
  'judge',
  'judges',
  'tripwire',
  'tripwires',
  'verifier',
  'verifiers',
  'verify',
  'verification',
  'frozen',
  'acceptance',
  'guardrail',
  'guardrails',
  'ratchet',
]);
