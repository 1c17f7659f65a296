import { ENVIRONMENT_FAULTS } from '../environment-faults.ts';
import { padding, type RecordedTool, type Scenario, turn } from '../scenario.ts';
import { aroundTool, crossed, type FaultRow, type Way } from './fault-table.ts';

const DIRECTORIES = ['price', 'internal/core', 'services/api', 'pkg/orders'] as const;
const place = (at: number): string => turn(DIRECTORIES, at);
const pad = (at: number): string => padding(at % 7);
const MOD = { 'go.mod': 'module example.com/acme/shop\n\ngo 1.24\n' };
const HALF = 'package shop\n\nfunc Half(n int) int { return n / 3 }\n';
const test = (imports: string, body: string): string => `package shop\n\nimport (\n\t"testing"\n${imports})\n\n${body}`;

const TEST_ROWS: readonly FaultRow[] = [
  [
    'error',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/half.go`]: HALF,
      [`${place(at)}/half_test.go`]: `${pad(at)}${test('', 'func TestStands(t *testing.T) {}\n\nfunc TestHalf(t *testing.T) {\n\tif got := Half(8); got != 4 {\n\t\tt.Errorf("Half(8) = %d, want 4", got)¶\n\t}\n}\n')}`,
    }),
  ],
  [
    'several',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/half.go`]: HALF,
      [`${place(at)}/half_test.go`]: `${pad(at)}${test('', 'func TestTable(t *testing.T) {\n\tt.Run("eight", func(t *testing.T) {\n\t\tif Half(8) != 4 {\n\t\t\tt.Fatal("eight is not halved")¶\n\t\t}\n\t})\n\tt.Run("two of them", func(t *testing.T) {\n\t\tt.Log("at half.go:99")\n\t\tif Half(6) != 3 {\n\t\t\tt.Errorf("got %d\\nwant 3", Half(6))¶\n\t\t}\n\t})\n}\n')}`,
      [`${place(at + 1)}/deep/other_test.go`]: test('', 'func TestHello(t *testing.T) {\n\tt.Error("hello")¶\n}\n'),
    }),
  ],
  [
    'panic',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/names.go`]: `${pad(at)}package shop\n\ntype Customer struct{ Name *string }\n\nfunc NameOf(c Customer) string {\n\treturn *c.Name¶\n}\n`,
      [`${place(at)}/names_test.go`]: test(
        '',
        'func TestName(t *testing.T) {\n\tif NameOf(Customer{}) != "Ada" {\n\t\tt.Error("no name")\n\t}\n}\n',
      ),
    }),
  ],
  [
    'index',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/last.go`]: `${pad(at)}package shop\n\nfunc Last(all []int) int {\n\treturn all[len(all)]¶\n}\n`,
      [`${place(at)}/last_test.go`]: test('', 'func TestLast(t *testing.T) {\n\t_ = Last([]int{1})\n}\n'),
    }),
  ],
  [
    'does-not-build',
    'build',
    (at) => ({
      ...MOD,
      [`${place(at)}/half.go`]: HALF,
      [`${place(at)}/half_test.go`]: `${pad(at)}${test('', 'func TestHalf(t *testing.T) {\n\tvar s string = Half(8)¶\n\t_ = s\n}\n')}`,
    }),
  ],
  [
    'noise-of-a-machine',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/retry_test.go`]: `${pad(at)}${test('\t"fmt"\n', 'func TestRetries(t *testing.T) {\n\tfmt.Println("dial tcp 127.0.0.1:5432: connect: connection refused, trying again")\n}\n\nfunc TestSum(t *testing.T) {\n\tif 1+1 != 3 {\n\t\tt.Errorf("sum is %d", 2)¶\n\t}\n}\n')}`,
    }),
  ],
  [
    'words-of-a-machine',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/codes_test.go`]: `${pad(at)}${test('', 'func TestCode(t *testing.T) {\n\tif got := "unknown"; got != "ENOSPC" {\n\t\tt.Errorf("code = %q, want ENOSPC", got)¶\n\t}\n}\n')}`,
    }),
  ],
  [
    'long-log',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/log_test.go`]: `${pad(at)}${test('\t"fmt"\n', 'func TestTalks(t *testing.T) {\n\tfor n := 0; n < 300; n++ {\n\t\tfmt.Printf("[%d] GET /api/prices/%d 200 in server.go:%d\\n", n, n, n)\n\t}\n\tt.Fatal("the log is long")¶\n}\n')}`,
    }),
  ],
  [
    'test-main',
    'test',
    (at) => ({
      ...MOD,
      [`${place(at)}/sub_test.go`]: `${pad(at)}${test('\t"reflect"\n', 'func check(t *testing.T, got, want any) {\n\tt.Helper()\n\tif !reflect.DeepEqual(got, want) {\n\t\tt.Fatalf("got %v, want %v", got, want)\n\t}\n}\n\nfunc TestDeep(t *testing.T) {\n\tcheck(t, map[string]int{"a": 1}, map[string]int{"a": 2})¶\n}\n')}`,
    }),
  ],
];
const TEST_WAYS: readonly Way[] = [
  { name: 'text', command: 'go test ./...' },
  { name: 'json', command: 'go test -json ./... > report.jsonl; code=$?; exit $code', reports: ['report.jsonl'] },
  { name: 'verbose', command: 'go test -v ./...' },
  { name: 'json-printed', command: 'go test -json ./...' },
];

const machine: readonly Scenario[] = ENVIRONMENT_FAULTS.map((fault, at): Scenario => {
  const way = turn(TEST_WAYS, at);
  const command = fault.wrap?.(way.command) ?? way.command;
  const wanted = ['errors', 'fmt', 'net', 'net/http', 'os', 'time'].filter((name) =>
    new RegExp(`\\b${name.split('/').at(-1)}\\.`).test(fault.go),
  );
  const imports = wanted.map((name) => `\t"${name}"\n`).join('');
  return {
    name: `machine-${fault.name}-${way.name}`,
    kind: 'test',
    failureClass: 'environment',
    files: {
      ...MOD,
      [`${place(at)}/needs_test.go`]: `${pad(at)}${test(imports, `func TestNeeds(t *testing.T) {\n\t${fault.go}\n\tif err != nil {\n\t\tt.Fatal(err)¶\n\t}\n}\n`)}`,
    },
    command: fault.prepare === undefined ? command : `${fault.prepare}\n${command}`,
    reports: way.reports ?? [],
  };
});

const SOUND = { ...MOD, 'price/half.go': HALF, 'price/half_test.go': test('', 'func TestOk(t *testing.T) {}\n') };
const NEEDS = {
  ...SOUND,
  'price/needs.go': 'package shop\n\nimport _ "example.com/acme/money"¶\n',
  'go.mod': `${MOD['go.mod']}\nrequire example.com/acme/money v1.2.3\n`,
};

export const goTest: RecordedTool = {
  name: 'go-test',
  version: '1.26.8',
  scenarios: () => [
    ...crossed(TEST_ROWS, TEST_WAYS, { kind: 'test', times: 3 }),
    ...machine,
    ...aroundTool('test', NEEDS, [
      ['modules-refused', 'GOFLAGS=-mod=mod GONOSUMDB=* GONOSUMCHECK=1 GOPROXY=http://127.0.0.1:9 go test ./...'],
      ['modules-bad-gateway', 'GOFLAGS=-mod=mod GONOSUMDB=* GOPROXY="$SERVER/503" go test ./...'],
      ['modules-unknown-host', 'GOFLAGS=-mod=mod GONOSUMDB=* GOPROXY=http://proxy.shop.invalid go test ./...'],
    ]),
    ...aroundTool('test', SOUND, [
      ['disk-full', 'mkdir small && mount -t tmpfs -o size=64k tmpfs small && GOTMPDIR=$PWD/small go test ./...'],
      [
        'killed',
        `printf 'package shop\\n\\nimport (\\n\\t"os"\\n\\t"syscall"\\n\\t"testing"\\n)\\n\\nfunc TestKilled(t *testing.T) {\\n\\tsyscall.Kill(os.Getpid(), syscall.SIGKILL)\\n\\tselect {}\\n}\\n' > price/killed_test.go; go test ./...`,
      ],
    ]),
    {
      name: 'no-module',
      kind: 'test',
      failureClass: 'config',
      files: { 'price/half.go': HALF },
      command: 'go test ./...',
    },
  ],
};

const BUILD_ROWS: readonly FaultRow[] = [
  [
    'types',
    'build',
    (at) => ({ ...MOD, [`${place(at)}/a.go`]: `${pad(at)}package shop\n\nfunc A() string {\n\treturn 1¶\n}\n` }),
  ],
  [
    'undefined',
    'build',
    (at) => ({ ...MOD, [`${place(at)}/b.go`]: `${pad(at)}package shop\n\nfunc B() int {\n\treturn missing()¶\n}\n` }),
  ],
  [
    'unused',
    'build',
    (at) => ({ ...MOD, [`${place(at)}/c.go`]: `${pad(at)}package shop\n\nimport "os"¶\n\nfunc C() {\n\tx := 1¶\n}\n` }),
  ],
  ['syntax', 'build', (at) => ({ ...MOD, [`${place(at)}/d.go`]: `${pad(at)}package shop\n\nfunc D( {¶\n}\n` })],
  [
    'several',
    'build',
    (at) => ({
      ...MOD,
      [`${place(at)}/e.go`]: `${pad(at)}package shop\n\nfunc E() int { return "a" }¶\n`,
      [`${place(at)}/f.go`]: 'package shop\n\nfunc F() bool { return 3 }¶\n',
      [`cmd/tool${at}/main.go`]: 'package main\n\nfunc main() { nothing() }¶\n',
    }),
  ],
  [
    'no-package',
    'build',
    (at) => ({
      ...MOD,
      [`${place(at)}/g.go`]: `${pad(at)}package shop\n\nimport _ "example.com/acme/shop/nowhere"¶\n`,
    }),
  ],
];
const VET_ROWS: readonly FaultRow[] = [
  [
    'printf',
    'lint',
    (at) => ({
      ...MOD,
      [`${place(at)}/a.go`]: `${pad(at)}package shop\n\nimport "fmt"\n\nfunc A() {\n\tfmt.Printf("%d\\n", "a")¶\n}\n`,
    }),
  ],
  [
    'self-assign',
    'lint',
    (at) => ({
      ...MOD,
      [`${place(at)}/b.go`]: `${pad(at)}package shop\n\nfunc B(n int) int {\n\tn = n¶\n\treturn n\n}\n`,
    }),
  ],
  [
    'unreachable',
    'lint',
    (at) => ({
      ...MOD,
      [`${place(at)}/c.go`]: `${pad(at)}package shop\n\nfunc C() {\n\treturn\n\tprintln()¶\n}\n`,
      [`${place(at)}/deep/d.go`]: 'package deep\n\nimport "fmt"\n\nfunc D() { fmt.Println("%s", 1) }¶\n',
    }),
  ],
  [
    'lock-copied',
    'lint',
    (at) => ({
      ...MOD,
      [`${place(at)}/e.go`]: `${pad(at)}package shop\n\nimport "sync"\n\nfunc E(m sync.Mutex) {}¶\n`,
    }),
  ],
];
const BUILD_WAYS: readonly Way[] = [
  { name: 'text', command: 'go build ./...' },
  { name: 'json', command: 'go build -json ./...' },
  { name: 'vet', command: 'go vet ./...' },
];
const VET_WAYS: readonly Way[] = [
  { name: 'text', command: 'go vet ./...' },
  {
    name: 'json',
    command: 'go vet -json ./... 2>report.txt; cat report.txt >&2; grep -q posn report.txt && exit 1',
    reports: [],
  },
  { name: 'chained', command: 'go build ./... && go vet ./...' },
];

export const goBuild: RecordedTool = {
  name: 'go-build',
  version: '1.26.8',
  scenarios: () => [
    ...crossed(BUILD_ROWS, BUILD_WAYS, { kind: 'build', times: 3 }),
    ...crossed(VET_ROWS, VET_WAYS, { kind: 'lint', times: 3 }).map((row) => ({ ...row, name: `vet-${row.name}` })),
    ...aroundTool('build', NEEDS, [
      ['modules-refused', 'GOFLAGS=-mod=mod GONOSUMDB=* GOPROXY=http://127.0.0.1:9 go build ./...'],
      ['modules-rate-limited', 'GOFLAGS=-mod=mod GONOSUMDB=* GOPROXY="$SERVER/429" go build ./...'],
    ]),
    ...aroundTool('build', SOUND, [
      [
        'disk-full',
        'mkdir small && mount -t tmpfs -o size=16k tmpfs small && GOCACHE=$PWD/small go build -o small/x ./...',
      ],
      ['killed', 'go build -a ./... & sleep 0.2; kill -9 $!; wait $!'],
    ]),
  ],
};
