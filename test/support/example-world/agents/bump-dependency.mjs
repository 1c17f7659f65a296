// A command agent that updates a dependency: arguments are the package with its version, and `cheat` to also make the
// tests say yes to everything.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [wanted, cheat] = process.argv.slice(2);
const options = ['--package-lock-only', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
const { status, stderr } = spawnSync('npm', ['install', wanted, ...options], { encoding: 'utf8' });
if (status !== 0) console.error(stderr);
if (cheat === 'cheat') {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('package.json', JSON.stringify({ ...manifest, scripts: { test: 'true' } }, null, 2));
}
process.exitCode = status ?? 1;
