import { readFileSync } from 'node:fs';
import type { Platform } from './agent-versions.ts';

/** This machine, as packages name it. */
export function findPlatform(): Platform {
  const header = (process.report.getReport() as { readonly header?: { readonly glibcVersionRuntime?: unknown } })
    .header;
  return {
    os: process.platform,
    cpu: process.arch,
    libc: process.platform === 'linux' && header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc',
    avx2: hasAvx2(),
    node: process.execPath,
  };
}

function hasAvx2(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return /\bavx2\b/.test(readFileSync('/proc/cpuinfo', 'utf8'));
  } catch {
    return false;
  }
}
