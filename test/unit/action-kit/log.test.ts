import { createLogger, guardCommands, printable } from '@loop-actions/action-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflowLog, recordChannel } from '../../support/runner/index.ts';

const still = { now: () => 0, sleep: async () => {} };

describe('the log', () => {
  it('shows the ten worst annotations of a kind and counts the rest', () => {
    const channel = recordChannel();
    const log = createLogger(channel, still);
    for (let weight = 1; weight <= 30; weight++) log.warning(`problem ${weight}`, { weight });
    log.flushAnnotations();
    expect(channel.annotations.map((annotation) => annotation.message)).toEqual([
      ...[30, 29, 28, 27, 26, 25, 24, 23, 22].map((weight) => `problem ${weight}`),
      '21 more warnings are in the log of this step: GitHub keeps 10.',
    ]);
    expect(channel.printed).toHaveLength(30);
  });

  it('shows exactly ten without a count', () => {
    const channel = recordChannel();
    const log = createLogger(channel, still);
    for (let at = 0; at < 10; at++) log.error(`fault ${at}`);
    log.flushAnnotations();
    expect(channel.annotations.map((annotation) => annotation.message)).toEqual(
      Array.from({ length: 10 }, (_, at) => `fault ${at}`),
    );
  });

  it('shows errors before warnings before notices, each kind with its own ten', () => {
    const channel = recordChannel();
    const log = createLogger(channel, still);
    for (let at = 0; at < 12; at++) {
      log.notice('n');
      log.warning('w');
      log.error('e');
    }
    log.flushAnnotations();
    expect(channel.annotations.map(({ kind }) => kind)).toEqual(
      ['error', 'warning', 'notice'].flatMap((kind) => Array<string>(10).fill(kind)),
    );
  });

  it('cuts a long annotation without breaking a character in two', () => {
    const channel = recordChannel();
    const log = createLogger(channel, still);
    log.error(`${'x'.repeat(3999)}😀${'y'.repeat(100)}`);
    log.flushAnnotations();
    const message = channel.annotations[0]?.message ?? '';
    expect(message).toContain('… [cut; see the log]');
    expect(message.isWellFormed()).toBe(true);
  });

  it('gives progress with the time elapsed, at most every five seconds', () => {
    const channel = recordChannel();
    let now = 0;
    const log = createLogger(channel, { ...still, now: () => now });
    for (; now <= 62_000; now += 1000) log.progress(`at ${now / 1000}`);
    expect(channel.printed[0]).toBe('[00:00] at 0');
    expect(channel.printed).toHaveLength(13);
    expect(channel.printed.at(-1)).toBe('[01:00] at 60');
  });

  it('closes a group whose work threw', async () => {
    const channel = recordChannel();
    let closed = 0;
    const log = createLogger({ ...channel, endGroup: () => closed++ }, still);
    await expect(
      log.group('work', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(closed).toBe(1);
  });

  it('drops terminal controls from text of others, keeps its lines, and says where it cut', () => {
    expect(printable('a\u001b[31mred\u0007\r\nb\rc\td\u009b')).toBe('a[31mred\nb\nc\td');
    expect(printable('x'.repeat(100), 10)).toBe(`${'x'.repeat(10)}\n[cut: 90 more characters]`);
    expect(printable('x😀'.repeat(50), 2).isWellFormed()).toBe(true);
  });
});

describe('text in the log', () => {
  const attacks = [
    '::set-output name=verdict::pass',
    'fine\n::add-mask::pass',
    'fine\r::add-mask::pass',
    '   ::error file=src/a.ts,line=1::forged',
    '::stop-commands::x',
    '##[add-mask]pass',
    'progress 50% ##[error]forged',
    '::save-state name=x::y',
    '::ADD-PATH::/tmp/evil',
    '\u0085\u00a0::add-mask::pass',
  ];

  /** What the runner makes of a text that is followed by an annotation of ours. */
  const obey = (text: string) => {
    const { lines: _lines, ...obeyed } = readWorkflowLog(`${text}\n::warning::ours\n`);
    return obeyed;
  };
  const onlyOurs = obey('nothing');

  it.each(attacks)('%j is obeyed when printed as it is, and only shown when guarded', (attack) => {
    expect(obey(attack)).not.toEqual(onlyOurs);
    const guarded = guardCommands(attack, 'f00dfeed');
    expect(obey(guarded)).toEqual(onlyOurs);
    expect(readWorkflowLog(guarded).lines).toEqual(attack.split(/[\r\n]/));
  });

  it('can’t end the guard by a token that it has to guess', () => {
    const attack = '::00000000::\n::add-mask::pass';
    expect(readWorkflowLog(guardCommands(attack, '9f2c41aa')).masks).toEqual([]);
    // The control: with a token that is known, the same text is a command again.
    expect(readWorkflowLog(guardCommands(attack, '00000000')).masks).toEqual(['pass']);
  });

  it('that can’t be a command is left as it is', () => {
    for (const text of ['plain', 'std::vector<int> a;', 'a # b [c]', 'https://x/::1'])
      expect(guardCommands(text, 't')).toBe(text);
  });

  it('is never obeyed, whatever it is', () => {
    const piece = fc.constantFrom(
      '::',
      '##[',
      'add-mask',
      'stop-commands',
      ']',
      ' ',
      '\n',
      '\r',
      '\r\n',
      'x',
      'token',
      '\u2028',
      '\u0085',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const log = readWorkflowLog(`${guardCommands(pieces.join(''), 'unguessable')}\nafterwards`);
        expect([log.annotations, log.masks, log.otherCommands]).toEqual([[], [], []]);
        expect(log.lines.at(-1)).toBe('afterwards');
      }),
      { numRuns: 2000 },
    );
  });
});
