import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What npm brings, pinned; `typescript5` is the compiler written in JavaScript, `typescript` its successor in Go. */
const NPM = [
  'vitest@5.1.1',
  'jest@30.5.2',
  'mocha@12.0.3',
  'eslint@10.15.0',
  'typescript@7.0.2',
  'typescript5@npm:typescript@5.9.3',
  'prettier@3.10.1',
  '@biomejs/biome@2.6.8',
];
const PYTHON = ['pytest==9.2.0', 'ruff==0.17.6', 'mypy==2.4.1', 'pytest-timeout'];

/** Installs what is missing below a directory. Go, cargo, Maven and Gradle are expected on the PATH. */
export async function installTools(directory: string): Promise<void> {
  await installNpm(join(directory, 'npm'), NPM);
  await installNpm(join(directory, 'promptfoo'), ['promptfoo@0.123.1'], ['--ignore-scripts']);
  installPython(join(directory, 'py'), PYTHON);
  installPython(join(directory, 'inspect'), ['inspect-ai==0.3.285']);
}

async function installNpm(
  directory: string,
  packages: readonly string[],
  flags: readonly string[] = [],
): Promise<void> {
  if (existsSync(join(directory, 'node_modules'))) return;
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{"private":true,"type":"commonjs"}\n');
  run('npm', ['install', '--save-exact', '--no-audit', '--no-fund', ...flags, ...packages], directory);
}

function installPython(directory: string, packages: readonly string[]): void {
  if (existsSync(join(directory, 'bin'))) return;
  run('python3', ['-m', 'venv', directory]);
  run(join(directory, 'bin/pip'), ['install', '-q', ...packages]);
}

function run(program: string, args: readonly string[], cwd?: string): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', ...(cwd === undefined ? {} : { cwd }) });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}
