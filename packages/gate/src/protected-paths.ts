import { foldPath, matchPaths, matchPathsFolded } from '@loop-actions/verifier/path-match';

/** Paths that no spec can open to a candidate: they decide who may do what (DESIGN rule 2, attacks O18). */
const NEVER = [
  '.github/workflows/**',
  '.github/actions/**',
  '.github/dependabot.{yml,yaml}',
  '{,.github/,docs/}CODEOWNERS',
  '**/.gitmodules',
  '**/.git/**',
  '.loop/**',
];

/**
 * What tells a test runner, linter or type checker what to do. New ones count as well, for a second configuration can
 * outrank the first (attacks C01 to C20).
 */
const JUDGE_CONFIGURATION = [
  '**/{vitest,vite,jest,ava,karma,playwright,cypress,babel,swc,c8,nyc,eslint,prettier,stylelint,wdio}.{config,workspace,setup,conf}*.*',
  '**/.{mocharc,taprc,nycrc,c8rc,jestrc,swcrc,babelrc,eslintrc,prettierrc,stylelintrc,markdownlint,lintstagedrc}*',
  '**/.{eslintignore,prettierignore,stylelintignore,coveragerc,rspec,npmrc,pnpmfile.cjs,envrc,pylintrc,flake8,editorconfig}',
  '**/.yarnrc*',
  '**/.env{,.*}',
  '**/{tsconfig,jsconfig,tslint}*.json',
  '**/biome.{json,jsonc}',
  '**/deno.{json,jsonc}',
  '**/bunfig.toml',
  '**/{turbo,nx,lerna}.json',
  '**/{pytest,.pytest,tox,mypy,ruff,.ruff}.{ini,toml}',
  '**/{conftest,sitecustomize,usercustomize,noxfile}.py',
  '**/*.pth',
  '**/setup.cfg',
  '**/phpunit*.xml*',
  '**/{Makefile,GNUmakefile,justfile,Taskfile.yml,Rakefile}',
  '**/action.{yml,yaml}',
  '**/__mocks__/**',
];

/** What a check's tools and libraries are: manifests, locks, and whatever an installer would have put there. */
const DEPENDENCIES = [
  '**/node_modules/**',
  '**/{.venv,venv,site-packages,.tox,.nox,.yarn,.cargo}/**',
  '**/.pnp.{cjs,loader.mjs,data.json}',
  '**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,pnpm-workspace.yaml,yarn.lock,bun.lock,bun.lockb,deno.lock}',
  '**/{pyproject.toml,setup.py,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,.python-version}',
  '**/{requirements,constraints}*.txt',
  '**/{go.mod,go.sum,go.work,go.work.sum,Cargo.lock,rust-toolchain,rust-toolchain.toml}',
  '**/{pom.xml,build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,gradle.properties,gradle.lockfile}',
  '**/{Gemfile,Gemfile.lock,composer.lock,.nvmrc,.node-version,.tool-versions,mise.toml,.mise.toml}',
  'vendor/**',
];

/** Files that hold code; a text named like a test is none. */
const CODE =
  '{c,cc,cjs,cpp,cs,cts,dart,ex,exs,go,java,js,jsx,kt,lua,mjs,mts,php,pl,py,rb,rs,scala,sh,swift,t,ts,tsx,zig}';

/** Where tests and what they compare with live, in the customs of the common languages. */
const TESTS = [
  '**/{test,tests,__tests__,e2e}/**',
  `**/{spec,specs}/**/*.${CODE}`,
  '**/{__snapshots__,__fixtures__}/**',
  '**/*.{test,spec,e2e,snap}.*',
  '**/*.snap',
  `**/{test,tests,test_*,*_test,*_spec,*-test,*-spec}.${CODE}`,
];

/** `CartTest.java`: only the capital tells it from `Latest.java`. */
const CAPITALISED_TESTS = ['**/*{Test,Tests,Spec,IT}.{java,kt,cs,scala,swift,php,groovy}'];

const isNever = matchPathsFolded(NEVER);
const isJudgeConfiguration = matchPathsFolded([...JUDGE_CONFIGURATION, ...DEPENDENCIES]);
const isCustomaryTest = matchPathsFolded(TESTS);
const isCapitalisedTest = matchPaths(CAPITALISED_TESTS);
const isTest = (path: string): boolean => isCustomaryTest(path) || isCapitalisedTest(path);

/** Why a path is protected: `never` can't be lifted, the others only by a spec rule that names the path. */
export type Protection = 'never' | 'judge-configuration' | 'test' | null;

/** What protects a path, the strongest first. `controlFiles` are the loop's own. */
export function protectionOf(path: string, controlFiles: readonly string[]): Protection {
  if (isNever(path) || controlFiles.some((file) => foldPath(file) === foldPath(path))) return 'never';
  if (isJudgeConfiguration(path)) return 'judge-configuration';
  return isTest(path) ? 'test' : null;
}

const isLockfile = matchPathsFolded([
  '**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,yarn.lock,Pipfile.lock,poetry.lock,uv.lock,pdm.lock}',
  '**/{go.sum,Cargo.lock,gradle.lockfile,Gemfile.lock,composer.lock}',
]);

/**
 * Whether an "only" rule speaks of dependency files, as `package*.json` does and `**` doesn't. It opens what is depended
 * on, with the policy of sources over it; the scripts beside it stay closed until the file is named.
 */
export function coversDependencies(path: string, globs: readonly string[]): boolean {
  const name = path.split('/').at(-1) ?? '';
  return globs.some((glob) => {
    const stem = /^[\w.-]+/.exec(glob.split('/').at(-1) ?? '')?.[0] ?? '';
    return stem.length >= 4 && name.startsWith(stem) && matchPaths([glob])(path);
  });
}

/**
 * Whether an "only" rule of the spec names this path, and doesn't merely cover it: `src/**` covers a test in it,
 * `src/x.test.ts`, `test/**` and `**\/*.test.ts` name one (attacks N02, N12).
 */
export function isNamed(path: string, protection: Protection, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    if (!matchPaths([glob])(path)) return false;
    const last = glob.replace(/\/+$/, '').split('/').at(-1) ?? '';
    const literal = !/[*?[\]{}()!+@]/.test(last) && last === path.split('/').at(-1);
    return (
      literal ||
      (protection === 'judge-configuration' && isLockfile(path) && coversDependencies(path, [glob])) ||
      (protection === 'test' && isTest(glob.replaceAll('**', 'x').replaceAll('*', 'x').replace(/\/$/, '/x')))
    );
  });
}
