import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CanaryServer, serveCanary } from '../../../support/registries/canary-server.ts';
import { offerCrate, offerPythonPackages } from '../../../support/registries/pad-packages.ts';
import { goPrograms, leavesOut, programsOf, uvPrograms } from '../cheats/tools.ts';
import { judgeInstalled, type Project } from './installed-project.ts';

let server: CanaryServer;
beforeAll(async () => {
  server = await serveCanary();
  offerPythonPackages(server);
  offerCrate(server);
});
afterAll(() => server.close());

interface Python {
  readonly name: string;
  readonly project: (packages: readonly string[]) => Project;
  /** The same installation as it is by itself, sources and all. */
  readonly careless: string;
}

const PYTHONS: readonly Python[] = [
  {
    name: 'pip',
    project: (packages) => ({
      files: (url) => ({
        '.gitignore': '.venv/\n',
        'requirements.txt': `--index-url ${url}/simple/\n${packages.map((name) => `${name}==1.0.0\n`).join('')}`,
      }),
      lock: null,
      programs: () => [],
    }),
    careless: 'python3 -m venv .venv && .venv/bin/pip install --disable-pip-version-check --quiet -r requirements.txt',
  },
  {
    name: 'uv',
    project: (packages) => ({
      files: (url) => ({
        '.gitignore': '.venv/\n',
        'pyproject.toml': `[project]\nname = "shop"\nversion = "1.0.0"\nrequires-python = ">=3.9"\ndependencies = [${packages.map((name) => `"${name}==1.0.0"`).join(', ')}]\n\n[[tool.uv.index]]\nurl = "${url}/simple/"\ndefault = true\n`,
      }),
      lock: { file: 'uv.lock', command: 'uv lock --quiet' },
      programs: () => [uvPrograms()],
    }),
    careless: 'uv sync --quiet --frozen',
  },
];

describe.skipIf(leavesOut('pytest')).each(PYTHONS.map((python) => [python.name, python] as const))(
  'what the gate installs with %s',
  (_name, { project, careless }) => {
    const use = (name: string): string => `python -c 'import ${name}'`;
    test('is there for a check', async () => {
      const found = await judgeInstalled(server, project(['pad']), use('pad'));
      expect(found).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0'), reports: [] });
    });
    test('is no package that would have to be built, for that runs its code', async () => {
      const found = await judgeInstalled(server, project(['pad', 'evil']), use('evil'));
      expect(found).toMatchObject({
        said: expect.stringContaining('its dependencies were not installed'),
        reports: [],
      });
      expect(found.verdict).not.toBe('pass');
    });
    test('builds one that the base names, and would build any if it were installed carelessly', async () => {
      const named = await judgeInstalled(server, project(['pad', 'evil']), use('evil'), { scripts: ['evil'] });
      expect(named.verdict).toBe('pass');
      expect(named.reports).toContain('build-backend');
      const loose = await judgeInstalled(server, project(['pad', 'evil']), use('evil'), { command: careless });
      expect(loose.verdict).toBe('pass');
      expect(loose.reports).toContain('build-backend');
    });
  },
);

describe.skipIf(leavesOut('cargo'))('what the gate installs with cargo', () => {
  const project: Project = {
    files: (url) => ({
      '.gitignore': 'target/\n',
      '.cargo/config.toml': `[source.crates-io]\nreplace-with = "local"\n\n[source.local]\nregistry = "sparse+${url}/index/"\n`,
      'Cargo.toml': '[package]\nname = "shop"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\npad = "=1.0.0"\n',
      'src/main.rs': 'fn main() {\n    println!("{}", pad::name());\n}\n',
    }),
    lock: { file: 'Cargo.lock', command: 'cargo generate-lockfile --quiet' },
    programs: () => programsOf('cargo'),
    inHome: true,
  };
  test('is there for a check, which needs no network, and no build script has run before it', async () => {
    const found = await judgeInstalled(
      server,
      project,
      'ls "$CARGO_HOME"/registry/src/*/pad-1.0.0/build.rs && cargo metadata --quiet --format-version 1 > /dev/null',
    );
    expect(found).toMatchObject({ verdict: 'pass', reports: [] });
  });
  test('is built by the check that uses it, in that check’s box', async () => {
    const command = 'cargo run --quiet && ! touch "$CARGO_HOME"/registry/src/*/pad-1.0.0/src/lib.rs';
    const found = await judgeInstalled(server, project, command);
    expect(found).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0') });
  });
  test('would have run its build script already if it were built at installation', async () => {
    const command = 'CARGO_HOME="$PWD/.loop-cargo" cargo build --quiet --locked';
    expect((await judgeInstalled(server, project, 'true', { command })).reports).toEqual(['build-script']);
  });
});

describe.skipIf(leavesOut('go test'))('what the gate installs with go', () => {
  // Go has no scripts of packages: what can go wrong there is that other bytes arrive than were agreed on.
  const project = (sum: 'right' | 'wrong'): Project => ({
    files: () => ({
      'go.mod': 'module example.com/shop\n\ngo 1.20\n\nrequire github.com/pkg/errors v0.9.1\n',
      'main.go':
        'package main\n\nimport (\n\t"fmt"\n\n\t"github.com/pkg/errors"\n)\n\nfunc main() {\n\tfmt.Println(errors.New("pad 1.0.0"))\n}\n',
    }),
    lock: {
      file: 'go.sum',
      command: `go mod tidy${sum === 'wrong' ? " && sed -i 's/h1:F/h1:G/' go.sum" : ''}`,
    },
    programs: () => [goPrograms()],
  });
  test('is there for a check, which needs no network and can’t change it', async () => {
    const [own, file] = ['test "$(go env GOPROXY)" = off', '"$GOMODCACHE"/github.com/pkg/errors@v0.9.1/errors.go'];
    const command = `go run . && ${own} && ! touch ${file}`;
    const found = await judgeInstalled(server, project('right'), command);
    expect(found).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0') });
  });
  test('is nothing but what go.sum agreed on; without it, other bytes would do', async () => {
    const found = await judgeInstalled(server, project('wrong'), 'true');
    expect(found.verdict).not.toBe('pass');
    expect(found.said).toContain('its dependencies were not installed');
    const command = 'rm go.sum && GOMODCACHE="$PWD/.loop-modules" GOFLAGS=-modcacherw go mod download';
    expect((await judgeInstalled(server, project('wrong'), 'true', { command })).verdict).toBe('pass');
  });
});
