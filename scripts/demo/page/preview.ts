import { writeFileSync } from 'node:fs';
import { renderDemoPage } from './render-page.ts';
import { SAMPLE_DATA } from './sample-data.ts';

/** `node scripts/demo/page/preview.ts <file>`: the page with sample values, to look at while working on it. */
const file = process.argv[2];
if (file === undefined) {
  console.error('usage: node scripts/demo/page/preview.ts <file.html>');
  process.exitCode = 1;
} else {
  writeFileSync(file, renderDemoPage(SAMPLE_DATA));
}
