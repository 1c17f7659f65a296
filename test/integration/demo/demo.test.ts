import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAST } from '../../../scripts/demo/cast.ts';
import { runCommand } from '../../../scripts/demo/run-command.ts';
import { hazardsOf, tagsOf } from '../../unit/demo/page-markup.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A folder of its own for all that a demo sets up, open to the boxed agent, which is another user. */
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

interface StartedDemo {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly output: () => string;
}

function startDemo(folder: string, page: string): StartedDemo {
  const args = ['scripts/demo/main.ts', '--from', 'source', '--no-open', '--out', page];
  const { CI: _ci, FORCE_COLOR: _color, ...environment } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...environment, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return { child, ended: new Promise((settle) => child.on('close', settle)), output: () => output };
}

/** Processes that run in the folder or were told of it, by what /proc says. */
function processesAbout(folder: string): readonly string[] {
  const read = (look: () => string): string => {
    try {
      return look();
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((id) =>
      ['cmdline', 'environ']
        .map((file) => read(() => readFileSync(`/proc/${id}/${file}`, 'utf8')))
        .concat(read(() => readlinkSync(`/proc/${id}/cwd`)))
        .join('\n'),
    )
    .filter((text) => text.includes(folder));
}

describe('the demo, where nobody watches', () => {
  const folder = freshFolder();
  const pages = freshFolder();
  const file = join(pages, 'page.html');
  let code: number | null = null;
  let output = '';
  let page = '';
  beforeAll(async () => {
    const demo = startDemo(folder, file);
    code = await demo.ended;
    output = demo.output();
    if (existsSync(file)) page = readFileSync(file, 'utf8');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(pages, { recursive: true, force: true });
  });

  it('ends well, and says in ten lines what happened', () => {
    expect(output).toContain('3 stories in');
    expect(code).toBe(0);
    const summary = output.slice(output.indexOf('3 stories in')).trim().split('\n');
    expect(summary.length).toBeLessThanOrEqual(10);
    expect(output).toContain('hidden tests 146 of 148 before, 148 of 148 with the change');
    expect(output).toContain('draft pull request #2; maria merged it; the oracle, asked again, says done');
    expect(output).toContain('its own tests 101 of 101, hidden ones 101 of 102: no pull request');
    expect(output).toContain('its own tests 142 of 144 before anybody changed anything');
    expect(output).toContain(file);
  });

  it('writes plain lines with the time of each step', () => {
    expect(output).not.toMatch(/[^\n\P{Cc}]/u);
    const steps = [...output.matchAll(/^✓ (.*): (.*) [\d.]+\u00a0m?s$/gm)].map((match) => `${match[1]}: ${match[2]}`);
    for (const step of [
      'A bug, fixed: run 1 of the loop',
      'A bug, fixed: maria merges #2',
      'A bug, fixed: the oracle is asked again',
      'The wrong change: run 1 of the loop',
      'The wrong change: run 2 of the loop',
      'Red before it starts: run 1 of the loop',
    ]) {
      expect(steps).toContain(step);
    }
  });

  it.each([
    ['the headline', 'Issue #1 became a draft pull request in'],
    ['the pull request’s diff', 'isConstructorOrProto'],
    ['red on the base', '146 of 148'],
    ['green with the change', '148 of 148'],
    ['the state', '- status: drafted'],
    ['the run report', '&quot;schemaVersion&quot;: 1'],
    ['the summary', 'Loop run in propose mode: 1 pull request'],
    ['the merge', 'completed by pull request #2'],
    ['the escalation', 'The loop needs a person.'],
    ['the label', 'loop:escalated'],
    ['the second failure', '- status: escalated'],
    ['tests red before the change', '142 of 144'],
  ])('shows %s', (_what, text) => {
    expect(page).toContain(text);
  });

  it('gives a page that stands alone', () => {
    expect(hazardsOf(page)).toEqual([]);
    expect(
      tagsOf(page)
        .flatMap((tag) => tag.attributes.get('href') ?? [])
        .join(' '),
    ).not.toMatch(/127\.0\.0\.1/);
    expect(page).not.toContain('This demo did not end as it must');
  });

  it('leaves nothing behind but the page', () => {
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(pages)).toEqual(['page.html']);
    expect(processesAbout(folder)).toEqual([]);
  });
});

describe('a demo that ends otherwise than it must', () => {
  const folder = freshFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is red and says what differed, in the terminal and on the page', async () => {
    let output = '';
    const file = join(folder, 'page.html');
    const swapped = { ...CAST, fixed: { ...CAST.fixed, agent: CAST.fixed.bug.wrongAgent } };
    const code = await runCommand(['--from', 'source', '--no-open', '--out', file], {
      stream: { write: (text) => (output += text) },
      environment: {},
      cast: swapped,
    });
    expect(code).toBe(1);
    expect(output).toContain('did not end as it must');
    expect(output).toContain('A bug, fixed: pull requests: 0, where it must be 1');
    expect(output).toContain('"acceptance":"fail, 147 of 148"');
    expect(output).not.toContain('each ended as it must');
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('This demo did not end as it must');
    expect(page).toContain('A bug, fixed: pull requests: 0, where it must be 1');
  });
});

describe('a demo that is interrupted', () => {
  const folder = freshFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes down what it set up', async () => {
    const page = join(folder, 'page.html');
    const demo = startDemo(folder, page);
    let told = false;
    demo.child.stdout?.on('data', () => {
      if (!told && demo.output().includes('… A bug, fixed: run 1 of the loop')) told = demo.child.kill('SIGINT');
    });
    expect(await demo.ended).toBe(130);
    expect(demo.output()).toContain('Interrupted.');
    expect(readdirSync(folder)).toEqual([]);
    expect(processesAbout(folder)).toEqual([]);
  });
});
