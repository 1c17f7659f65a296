import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, type RunActionOptions, readFileCommands, readWorkflowLog } from '../runner/index.ts';

/** Runs a bundled step that says what it is given, in its log and in the output `answer`. */
export type SayStep = (say: string, options?: Partial<RunActionOptions>) => Promise<ActionRun>;

/** An attack on a channel between a step and the runner (attacks §8). */
export interface ChannelAttack {
  readonly id: string;
  readonly what: string;
  /** Whether it gets through with the defence off: what a shell step or a plain child would do. */
  readonly offThrough: () => boolean;
  /** Whether a bundled step stops it. */
  readonly stopped: (step: SayStep) => Promise<boolean>;
}

/** What a shell step does that follows the documentation's first example. */
function naiveOutput(value: string, delimiter?: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'naive-'));
  try {
    const file = join(folder, 'output');
    const line = delimiter === undefined ? '$1=$2' : `$1<<${delimiter}\n$2\n${delimiter}`;
    writeFileSync(file, '');
    execFileSync('sh', ['-c', `printf '%s\\n' "${line}" >> "$3"`, 'sh', 'answer', value, file]);
    return readFileCommands(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A value that would become more outputs than one. */
function outputAttack(id: string, what: string, value: string, delimiter?: string): ChannelAttack {
  return {
    id,
    what,
    offThrough: () => naiveOutput(value, delimiter).verdict === 'pass',
    stopped: async (step) => {
      const { outputs } = await step(value);
      return Object.keys(outputs).sort().join() === 'answer,status' && sameLines(outputs.answer, value);
    },
  };
}

/** The runner reads the file line by line, so a line break is one however it was written. */
function sameLines(answer: string | undefined, value: string): boolean {
  return answer?.replaceAll('\r\n', '\n') === value.replaceAll('\r\n', '\n');
}

/** Text that the runner would take for a command. */
function commandAttack(value: string): ChannelAttack {
  return {
    id: 'R05',
    what: `${JSON.stringify(value)} in text`,
    offThrough: () => {
      // A command that stops commands shows by the one after it.
      const { annotations, otherCommands } = readWorkflowLog(`${value}\n::notice::after\n`);
      return annotations.length !== 1 || otherCommands.length > 0;
    },
    stopped: async (step) => {
      const { log } = await step(value);
      const shown = log.lines.join('\n').includes(value.split('\r').at(-1) ?? '');
      const whole = log.groups.join() === 'What was said' && log.lines.at(-2) === 'cleaned up';
      return log.annotations.length === 0 && log.otherCommands.length === 0 && shown && whole;
    },
  };
}

/** A variable that a child of a step would inherit. */
function inheritAttack(id: string, what: string, variable: string): ChannelAttack {
  return {
    id,
    what,
    offThrough: () =>
      execFileSync('node', ['-p', 'Object.keys(process.env).join()'], {
        env: { PATH: process.env.PATH, [variable]: 'x' },
        encoding: 'utf8',
      }).includes(variable),
    stopped: async (step) => {
      const { outputs } = await step('environment', { env: { [variable]: 'a value to keep' } });
      const inherited = Object.keys(JSON.parse(outputs.answer ?? '{}') as object);
      return inherited.includes('GITHUB_REPOSITORY') && !inherited.some((name) => /^(?:INPUT|ACTIONS)_/.test(name));
    },
  };
}

const MASKING = 'done\n::add-mask::said';

export const CHANNEL_ATTACKS: readonly ChannelAttack[] = [
  outputAttack('R01', 'a line break in a value', 'fine\nstatus=refused\nverdict=pass'),
  outputAttack('R01', 'a carriage return in a value', 'fine\r\nverdict=pass'),
  outputAttack('R02', 'a guessed delimiter', 'fine\nEOF\nverdict=pass\nrest<<EOF', 'EOF'),
  outputAttack(
    'R02',
    'another guessed delimiter',
    'fine\nghadelimiter\nverdict=pass\nrest<<ghadelimiter',
    'ghadelimiter',
  ),
  {
    id: 'R04',
    what: 'text that has a verdict masked, and so dropped from the outputs',
    offThrough: () => readWorkflowLog(`${MASKING}\n`).masks.includes('said'),
    stopped: async (step) => !(await step(MASKING)).log.masks.includes('said'),
  },
  ...[
    '::stop-commands::x',
    '::error file=src/a.ts,line=1::forged',
    '::set-output name=status::refused',
    '::save-state name=a::b',
    'x ##[set-env name=PATH]/tmp/evil',
    'x\r::add-path::/tmp/evil',
  ].map(commandAttack),
  inheritAttack('R08', 'inputs', 'INPUT_GITHUB-TOKEN'),
  inheritAttack('R10', 'the key to the artifacts', 'ACTIONS_RUNTIME_TOKEN'),
  inheritAttack('R10', 'the address of the artifacts', 'ACTIONS_RESULTS_URL'),
  inheritAttack('R10', 'the key to OIDC tokens', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
  inheritAttack('R10', 'the address of the cache', 'ACTIONS_CACHE_URL'),
];

/** Text that is said as it is, in the log and in the output. */
export const CHANNEL_CONTROLS: readonly (readonly [what: string, text: string])[] = [
  ['a word', 'hello'],
  ['several lines', 'one\ntwo\n\nthree'],
  ['an equals sign and quotes', 'verdict="pass" & more=1'],
  ['a colon, a hash and per cent', 'a::b #[x] 100 %25'],
  ['Arabic, emoji and German', 'مرحبا 👩‍👩‍👧 Straße İ'],
  ['code with a comment of HTML in a fence', '```html\n<!-- kept -->\n```'],
];

/** Whether a step hands a text on unharmed. */
export async function admitsText(step: SayStep, text: string): Promise<boolean> {
  const { exitCode, outputs, log } = await step(text);
  const first = text.split('\n')[0] ?? '';
  return (
    exitCode === 0 && outputs.answer === text && log.annotations.length === 0 && log.lines.join('\n').includes(first)
  );
}
