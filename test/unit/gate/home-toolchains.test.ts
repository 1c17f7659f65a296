import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHomeToolchains } from '@loop-actions/gate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'loop-home-'));
  for (const folder of ['.cargo/bin', '.rustup', 'go/bin', '.local/share', '.ssh', 'bin']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  writeFileSync(join(home, '.cargo/credentials.toml'), 'token\n');
});
afterAll(() => rmSync(home, { recursive: true }));

const found = (path: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  findHomeToolchains({ HOME: home, PATH: ['/usr/bin', ...path].join(':'), ...more });

describe('what a check sees of HOME', () => {
  test('are the programs of a toolchain that the PATH names, with what they load', () => {
    expect(found([join(home, '.cargo/bin'), join(home, 'go/bin')])).toEqual({
      expose: [join(home, '.cargo/bin'), join(home, 'go/bin'), join(home, '.rustup')],
      environment: { RUSTUP_HOME: join(home, '.rustup') },
    });
  });
  test.each([
    ['a toolchain that the PATH does not name', []],
    ['a toolchain that is not there', ['.local/bin']],
    ['a folder that is no toolchain’s', ['bin', '.ssh', '.cargo', '.local', '']],
  ])('is nothing of %s', (_name, folders) => {
    expect(found(folders.map((folder) => join(home, folder)))).toEqual({ expose: [], environment: {} });
  });
  test('is nothing where there is no HOME', () => {
    expect(findHomeToolchains({ PATH: '/.cargo/bin:.cargo/bin' })).toEqual({ expose: [], environment: {} });
  });
  test('is another home of rustup where the job names one', () => {
    const elsewhere = join(home, '.ssh');
    expect(found([join(home, '.cargo/bin')], { RUSTUP_HOME: elsewhere })).toEqual({
      expose: [join(home, '.cargo/bin'), elsewhere],
      environment: { RUSTUP_HOME: elsewhere },
    });
  });
});
