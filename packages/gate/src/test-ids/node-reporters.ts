/**
 * The reporters that run inside a check, beside Node's test runners. They are handed over as source text, so each uses
 * nothing but what is in its body. Statuses: pass, fail, skip.
 */

interface Line {
  readonly file: string;
  readonly name: string;
  readonly status: string;
}

type Write = (lines: readonly Line[]) => void;
type Load = (name: string) => never;

/** Adds our reporter to the arguments of the test runner that this process is about to become. */
export function addReporter(directory: string): void {
  const fs = process.getBuiltinModule('node:fs');
  const [, main] = process.argv;
  if (main === undefined) return;
  let program = main;
  try {
    program = fs.realpathSync(main);
  } catch {
    // Not a file: no runner we know.
  }
  const given = process.argv.slice(2);
  const add = (option: string, own: string): void => {
    const named = given.some((argument) => argument === option || argument.startsWith(`${option}=`));
    process.argv.splice(2, 0, ...(named ? [] : [`${option}=default`]), `${option}=${directory}/${own}`);
  };
  if (/\/vitest\/vitest\.mjs$/.test(program)) add('--reporter', 'vitest.mjs');
  else if (/\/(?:jest|jest-cli)\/bin\/jest\.js$/.test(program)) add('--reporters', 'jest.cjs');
  else if (/\/mocha\/bin\/_?mocha(?:\.js)?$/.test(program)) {
    process.argv.splice(2, 0, `--reporter=${directory}/mocha.cjs`);
  }
}

interface VitestCase {
  readonly fullName: string;
  readonly module: { readonly moduleId: string };
  result(): { readonly state: string };
}

/** Vitest 3 and later. */
export function vitestReporter(write: Write): object {
  return {
    onTestRunEnd(modules: readonly { readonly children: { allTests(): Iterable<VitestCase> } }[]): void {
      for (const module of modules) {
        const lines = [...module.children.allTests()].map((test) => {
          const { state } = test.result();
          const status = state === 'passed' ? 'pass' : state === 'failed' ? 'fail' : 'skip';
          return { file: test.module.moduleId, name: test.fullName, status };
        });
        write(lines);
      }
    },
  };
}

interface JestResult {
  readonly testFilePath: string;
  readonly testResults: readonly { readonly fullName: string; readonly status: string }[];
}

/** Jest. */
export function jestReporter(write: Write): object {
  return {
    onTestResult(_test: unknown, result: JestResult): void {
      const lines = result.testResults.map(({ fullName, status }) => ({
        file: result.testFilePath,
        name: fullName,
        status: status === 'passed' ? 'pass' : status === 'failed' ? 'fail' : 'skip',
      }));
      write(lines);
    },
    getLastError(): undefined {},
  };
}

interface MochaTest {
  readonly file?: string;
  titlePath(): string[];
}
interface MochaRunner {
  on(event: string, listener: (test: MochaTest) => void): void;
}

/** Mocha, as a reporter that is its own `spec` and tells us besides. */
export function mochaReporter(write: Write, load: Load): unknown {
  const path = process.getBuiltinModule('node:path');
  const fs = process.getBuiltinModule('node:fs');
  const root = path.dirname(path.dirname(fs.realpathSync(process.argv[1] ?? '')));
  const { reporters } = load(root) as { reporters: { Spec: new (runner: MochaRunner, options: unknown) => object } };
  return class extends reporters.Spec {
    constructor(runner: MochaRunner, options: unknown) {
      super(runner, options);
      const listen = (event: string, status: string): void => {
        runner.on(event, (test) => write([{ file: test.file ?? '', name: test.titlePath().join(' > '), status }]));
      };
      listen('pass', 'pass');
      listen('fail', 'fail');
      listen('pending', 'skip');
    }
  };
}

interface NodeTestEvent {
  readonly type: string;
  readonly data: {
    readonly name: string;
    readonly nesting: number;
    readonly file?: string;
    readonly skip?: unknown;
    readonly todo?: unknown;
  };
}

/** `node:test`, as a generator of the lines that go to its destination. */
export async function* nodeTestReporter(source: AsyncIterable<NodeTestEvent>): AsyncGenerator<string> {
  const open: string[] = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') open[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const name = [...open.slice(0, data.nesting), data.name].join(' > ');
    const left = data.skip !== undefined || data.todo !== undefined;
    const status = left ? 'skip' : type === 'test:pass' ? 'pass' : 'fail';
    yield `${JSON.stringify({ file: data.file ?? '', name, status })}\n`;
  }
}
