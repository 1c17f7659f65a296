import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const USUAL_PLACE = resolve(import.meta.dirname, '..', '..', '.cache', 'demo', 'index.html');

/** Writes the page where it was asked for, else into the checkout, else (read-only checkout) into a new directory. */
export function placePage(page: string, asked: string | null): string {
  if (asked !== null) return write(page, asked);
  try {
    return write(page, USUAL_PLACE);
  } catch {
    return write(page, join(mkdtempSync(join(tmpdir(), 'loop-actions-demo-')), 'index.html'));
  }
}

function write(page: string, file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  return file;
}
