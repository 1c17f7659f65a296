import type { Language } from './languages.ts';

/** A way to tell a tool to look away, written as a comment. */
export interface Directive {
  /** The tool, as findings name it. */
  readonly tool: string;
  /** Sticky and without a quantifier that could backtrack; what follows it on the line are the rules it names. */
  readonly pattern: RegExp;
  /** `rules`: names rules, and without any it silences all. `fixed`: says one thing. */
  readonly names: 'rules' | 'fixed';
  /** How far it reaches: one line, a stretch of a file, a whole file. */
  readonly reach: keyof typeof REACH_WEIGHTS;
}

/** What a directive weighs for each rule it names; one that names none weighs `UNNAMED` times as much. */
export const REACH_WEIGHTS = { line: 1, region: 10, file: 30 } as const;
export const UNNAMED = 3;

const directive = (tool: string, reach: Directive['reach'], names: Directive['names'], pattern: RegExp): Directive => ({
  tool,
  reach,
  names,
  pattern,
});

const COMMON: readonly Directive[] = [
  directive('Sonar', 'line', 'fixed', /\bNOSONAR\b/g),
  directive('CodeQL', 'line', 'rules', /\b(?:codeql|lgtm)\b(?=\s*\[)/g),
  directive('Semgrep', 'line', 'rules', /\bnosemgrep\b:?/g),
];

const JAVASCRIPT: readonly Directive[] = [
  directive('ESLint', 'line', 'rules', /\b(?:eslint|oxlint|tslint)[-:]disable-(?:next-)?line\b/g),
  directive('ESLint', 'region', 'rules', /\b(?:eslint|oxlint|tslint)[-:]disable\b(?!-)/g),
  directive('ESLint', 'line', 'fixed', /\beslint [\w@/-]+: ?(?:0\b|off\b|"off"|'off')/g),
  directive('TypeScript', 'line', 'fixed', /@ts-(?:ignore|expect-error)\b/g),
  directive('TypeScript', 'file', 'fixed', /@ts-nocheck\b/g),
  directive('Flow', 'line', 'fixed', /\$Flow(?:FixMe|Ignore|Issue|ExpectedError)\b/g),
  directive('Biome', 'line', 'rules', /\bbiome-ignore\b(?!-)/g),
  directive('Biome', 'file', 'rules', /\bbiome-ignore-(?:all|start)\b/g),
  directive('Deno', 'line', 'rules', /\bdeno-lint-ignore\b(?!-)/g),
  directive('Deno', 'file', 'rules', /\bdeno-lint-ignore-file\b/g),
  directive('Prettier', 'line', 'fixed', /\bprettier-ignore\b/g),
  directive('Stylelint', 'line', 'rules', /\bstylelint-disable-(?:next-)?line\b/g),
  directive('Stylelint', 'region', 'rules', /\bstylelint-disable\b(?!-)/g),
  directive('coverage', 'line', 'fixed', /\b(?:istanbul|c8|v8|node:coverage) (?:ignore|disable)(?! file)\b/g),
  directive('coverage', 'file', 'fixed', /\b(?:istanbul|c8|v8) ignore file\b/g),
  directive('Stryker', 'line', 'rules', /\bStryker disable\b/g),
  ...COMMON,
];

const PYTHON: readonly Directive[] = [
  directive('flake8/ruff', 'file', 'rules', /\b(?:flake8|ruff): ?noqa\b:?/gi),
  directive('flake8/ruff', 'line', 'rules', /(?<!(?:flake8|ruff): ?)\bnoqa\b:?/gi),
  directive('mypy', 'line', 'rules', /\btype: ?ignore\b/g),
  directive('mypy', 'file', 'fixed', /\bmypy: ?(?:ignore-errors|disable-error-code)\b/g),
  directive('pyright', 'line', 'rules', /\bpyright: ?ignore\b/g),
  directive('pyright', 'file', 'fixed', /\bpyright: ?(?:basic|off|report\w+=(?:false|none))/g),
  directive('Pylint', 'line', 'rules', /\bpylint: ?disable(?:-next|-line)?=/g),
  directive('Pylint', 'file', 'fixed', /\bpylint: ?skip-file\b/g),
  directive('coverage', 'line', 'fixed', /\bpragma: ?no (?:cover|branch)\b/g),
  directive('formatter', 'line', 'fixed', /\b(?:fmt|yapf|isort): ?(?:off|skip|disable|split)\b/g),
  directive('Bandit', 'line', 'rules', /\bnosec\b:?/g),
  ...COMMON,
];

const GO: readonly Directive[] = [
  directive('golangci-lint', 'line', 'rules', /\bnolint\b:?/g),
  directive('staticcheck', 'line', 'rules', /\blint:ignore\b/g),
  directive('staticcheck', 'file', 'rules', /\blint:file-ignore\b/g),
  directive('gosec', 'line', 'rules', /#nosec\b/g),
  ...COMMON,
];

const JVM: readonly Directive[] = [
  directive('PMD', 'line', 'fixed', /\bNOPMD\b/g),
  directive('Checkstyle', 'region', 'fixed', /\bCHECKSTYLE[:.]? ?OFF\b/gi),
  directive('ktlint', 'region', 'rules', /\bktlint-disable\b/g),
  directive('SwiftLint', 'region', 'rules', /\bswiftlint:disable\b(?!:)/g),
  directive('SwiftLint', 'line', 'rules', /\bswiftlint:disable:(?:next|this|previous)\b/g),
  directive('Dart', 'line', 'rules', /\bignore: ?(?=\w)/g),
  directive('Dart', 'file', 'rules', /\bignore_for_file: ?/g),
  ...COMMON,
];

const C: readonly Directive[] = [
  directive('clang-tidy', 'line', 'rules', /\bNOLINT(?:NEXTLINE)?\b/g),
  directive('clang-tidy', 'region', 'rules', /\bNOLINTBEGIN\b/g),
  directive('cppcheck', 'line', 'rules', /\bcppcheck-suppress\b/g),
  ...COMMON,
];

const RUBY: readonly Directive[] = [
  directive('RuboCop', 'line', 'rules', /\brubocop: ?(?:disable|todo)\b/g),
  directive('coverage', 'region', 'fixed', /:nocov:/g),
  ...COMMON,
];

const PHP: readonly Directive[] = [
  directive('PHPStan', 'line', 'rules', /@phpstan-ignore(?:-next-line|-line)?\b/g),
  directive('Psalm', 'line', 'rules', /@psalm-suppress\b/g),
  directive('PHP_CodeSniffer', 'line', 'rules', /\bphpcs:(?:ignore|disable)\b/g),
  directive('PHP_CodeSniffer', 'file', 'fixed', /\bphpcs:ignoreFile\b/g),
  ...COMMON,
];

const SHELL: readonly Directive[] = [
  directive('ShellCheck', 'line', 'rules', /\bshellcheck disable=/g),
  directive('yamllint', 'line', 'fixed', /\byamllint disable-line\b/g),
  directive('yamllint', 'region', 'fixed', /\byamllint disable\b(?!-)/g),
  directive('zizmor', 'line', 'rules', /\bzizmor: ignore\b/g),
  ...COMMON,
];

/** The directives of comments, by language. */
export const DIRECTIVES: Readonly<Record<Language, readonly Directive[]>> = {
  javascript: JAVASCRIPT,
  component: JAVASCRIPT,
  css: JAVASCRIPT,
  python: PYTHON,
  go: GO,
  rust: COMMON,
  jvm: JVM,
  c: C,
  csharp: COMMON,
  ruby: RUBY,
  php: PHP,
  shell: SHELL,
};
