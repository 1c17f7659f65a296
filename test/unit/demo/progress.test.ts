import { describe, expect, it } from 'vitest';
import { createProgress, type Progress } from '../../../scripts/demo/page/progress.ts';

interface Bench {
  readonly progress: Progress;
  readonly written: () => string;
  /** Lets time pass, spinner included. */
  readonly pass: (milliseconds: number) => void;
  readonly ticking: () => boolean;
}

function bench(terminal: boolean, environment: Record<string, string> = {}, columns = 80): Bench {
  let text = '';
  let time = 0;
  let tick: (() => void) | null = null;
  const progress = createProgress({
    stream: { isTTY: terminal, columns, write: (part) => (text += part) },
    environment,
    now: () => time,
    every: (_milliseconds, call) => {
      tick = call;
      return () => {
        tick = null;
      };
    },
  });
  return {
    progress,
    written: () => text,
    pass: (milliseconds) => {
      time += milliseconds;
      tick?.();
    },
    ticking: () => tick !== null,
  };
}

const ESCAPE = '\u001b';

/** What a terminal shows after all that was written. */
function screenOf(text: string): readonly string[] {
  const lines = [''];
  let row = 0;
  const parts = text.split(new RegExp(`(${ESCAPE}\\[\\d?[A-Z]|\\r|\\n)`));
  for (const part of parts) {
    if (part === `${ESCAPE}[1A`) row--;
    else if (part === `${ESCAPE}[2K`) lines[row] = '';
    else if (part === '\n') {
      row++;
      lines[row] ??= '';
    } else if (part !== '\r') lines[row] += part;
  }
  return lines;
}

describe('progress', () => {
  it('writes plain lines where there is no terminal', async () => {
    const { progress, written, pass } = bench(false);
    progress.heading('minimist 1.2.5');
    const answer = await progress.step('Judge the change', async (say) => {
      say('acceptance');
      pass(1250);
      return 42;
    });
    expect(answer).toBe(42);
    expect(written()).toBe('\nminimist 1.2.5\n… Judge the change\n✓ Judge the change 1.3\u00a0s\n');
  });

  it('spins on a terminal, then leaves one line', async () => {
    const { progress, written, pass, ticking } = bench(true);
    await progress.step('Judge the change', async (say) => {
      say('acceptance');
      pass(80);
      expect(written()).toContain('Judge the change · acceptance');
      expect(ticking()).toBe(true);
    });
    expect(ticking()).toBe(false);
    expect(written().endsWith('\n')).toBe(true);
    expect(written().split('\n')).toHaveLength(2);
  });

  it('gives each of several steps at once a line, and puts what ended above them', async () => {
    const { progress, written, pass } = bench(true, { NO_COLOR: '1' });
    let end = (): void => {};
    const slow = progress.step('Judge', () => new Promise<void>((resolve) => (end = resolve)));
    await progress.step('Serve git', async () => pass(3000));
    pass(80);
    end();
    await slow;
    const screen = screenOf(written());
    expect(written()).toContain('Judge 3 s\n');
    expect(screen).toEqual(['✓ Serve git 3.0\u00a0s', '✓ Judge 3.1\u00a0s', '']);
  });

  it('aligns rows under their labels', () => {
    const { progress, written } = bench(false);
    progress.rows([
      ['A', 'one'],
      ['Long', 'two'],
      ['', 'three'],
    ]);
    expect(written()).toBe('  A     one\n  Long  two\n        three\n');
  });

  it.each([
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['NO_COLOR over FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR, which asks for nothing', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', false, { FORCE_COLOR: '0' }, false],
    ['TERM=dumb', true, { TERM: 'dumb' }, false],
  ] as const)('respects %s', async (_name, terminal, environment, coloured) => {
    const { progress, written } = bench(terminal, environment);
    await progress.step('Judge', async () => {});
    expect(written().includes(`${ESCAPE}[32m`)).toBe(coloured);
  });

  it.each([{ CI: 'true' }, { TERM: 'dumb' }])('does not redraw lines in %j', async (environment) => {
    const { progress, written } = bench(true, environment);
    await progress.step('Judge', async () => {});
    expect(written()).not.toContain('\r');
  });

  it('shows a failure, throws it on and stops spinning', async () => {
    const { progress, written, ticking } = bench(true, { NO_COLOR: '1' });
    const fault = new Error('no git');
    await expect(progress.step('Serve git', () => Promise.reject(fault))).rejects.toBe(fault);
    expect(written()).toContain('✕ Serve git');
    expect(ticking()).toBe(false);
  });

  it('lets no text from outside draw on the terminal or break its line', async () => {
    const { progress, written } = bench(false);
    await progress.step(`Issue ${ESCAPE}[2J${ESCAPE}]0;title\u0007 one\ntwo\u202e`, async () => {});
    expect(written()).not.toContain(ESCAPE);
    expect(written().split('\n')).toHaveLength(3);
    expect(written()).toContain('one two[U+202E]');
  });

  it('takes a terminal that does not know its width for 80 columns wide', async () => {
    const { progress, written } = bench(true, { NO_COLOR: '1' }, 0);
    await progress.step('Judge the change', async () => {});
    expect(written().split('\r')[1]).toContain('Judge the change');
  });

  it('never draws a line wider than the terminal', async () => {
    const { progress, written } = bench(true, { NO_COLOR: '1' }, 20);
    await progress.step('A title that is far too long for this', async () => {});
    const drawn = written().split('\r')[1] ?? '';
    expect(drawn.replaceAll(`${ESCAPE}[2K`, '').length).toBeLessThan(20);
    expect(drawn).toContain('…');
  });
});
