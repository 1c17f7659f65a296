/** A plugin for pytest. With xdist only the controller tells; an expected failure counts as skipped. */
export const PYTEST_PLUGIN = `import json


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(LoopTestRecord(), "loop-test-record")


class LoopTestRecord:
    def __init__(self):
        with open(__file__ + ".channel", encoding="utf-8") as place:
            self.channel = open(place.read(), "a", encoding="utf-8", buffering=1)

    def pytest_runtest_logreport(self, report):
        if report.when != "call" and report.outcome == "passed":
            return
        status = {"passed": "pass", "failed": "fail", "skipped": "skip"}.get(report.outcome)
        if hasattr(report, "wasxfail"):
            status = "skip"
        if status is not None:
            file, _, name = report.nodeid.partition("::")
            self.channel.write(json.dumps({"file": file, "name": name, "status": status}) + "\\n")
`;

/** Stands in front of `go` on the PATH: runs \`go test\` with its JSON events, prints their output, and tells of tests. */
export function goShim(channel: string, own: string): void {
  const fs = process.getBuiltinModule('node:fs');
  const { spawn } = process.getBuiltinModule('node:child_process');
  const { createInterface } = process.getBuiltinModule('node:readline');
  const rest = (process.env.PATH ?? '').split(':').filter((directory) => directory !== own);
  const go = rest.map((directory) => `${directory}/go`).find((path) => fs.existsSync(path)) ?? '/nonexistent/go';
  const env = { ...process.env, PATH: rest.join(':') };
  const args = process.argv.slice(2);
  const tests = args[0] === 'test' && !args.some((argument) => /^--?(?:json|c|list)\b/.test(argument));
  const given = tests ? ['test', '-json', ...args.slice(1)] : args;
  const child = spawn(go, given, { env, stdio: ['inherit', tests ? 'pipe' : 'inherit', 'inherit'] });
  const statuses: Record<string, string> = { pass: 'pass', fail: 'fail', skip: 'skip' };
  const lines = child.stdout === null ? null : createInterface({ input: child.stdout });
  lines?.on('line', (line) => {
    try {
      const event = JSON.parse(line) as { Action: string; Package?: string; Test?: string; Output?: string };
      if (event.Output !== undefined) process.stdout.write(event.Output);
      const status = statuses[event.Action];
      if (status === undefined || event.Test === undefined) return;
      fs.appendFileSync(channel, `${JSON.stringify({ file: event.Package ?? '', name: event.Test, status })}\n`);
    } catch {
      process.stdout.write(`${line}\n`);
    }
  });
  const ended = lines === null ? Promise.resolve() : new Promise((resolve) => lines.once('close', resolve));
  child.once('error', () => process.exit(127));
  child.once('close', (code, signal) => {
    void ended.then(() => {
      process.exitCode = code ?? (signal === null ? 1 : 128);
    });
  });
}
