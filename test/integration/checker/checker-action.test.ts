import { accessSync, constants } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Verdict, withDigest } from '@loop-actions/contract';
import { readVerdict, writeVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import { hasNamespaces } from '@loop-actions/process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, type CheckerRoom, openCheckerRoom, shell } from './checker-room.ts';

let room: CheckerRoom;
let candidate: CandidateOnDisk;
let gate: Verdict;
beforeAll(async () => {
  room = await openCheckerRoom();
  candidate = await room.candidate({ 'answer.txt': '42\n' });
  gate = await room.judge(candidate);
});
afterAll(() => room.remove());

const hand = () => ({ candidate, gate });

describe('the checker as a step', () => {
  it.each(['pass', 'fail', 'unsure'] as const)('is green on %s and says so', async (said) => {
    const run = await room.runAction({ 'agent-command': shell(answer(said)) }, hand());
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: said, iterations: '1', 'cost-known': 'false' } });
    expect(run.outputs.box).toBe(room.box.strength);
    expect(run.summary).toContain(`Checker: ${said} for`);
    expect(run.log.annotations.filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('hands on a verdict that fits its digest and its candidate, with the prompt and the transcript beside', async () => {
    const reviewer = shell(`echo reading; ${answer('pass')}`);
    const run = await room.runAction({ 'agent-command': reviewer }, hand());
    const directory = run.outputs['checker-verdict'] ?? '';
    const read = await readVerdict(directory, {
      expectedDigest: run.outputs['verdict-digest'] ?? '',
      candidateDigest: candidate.manifest.digest,
    });
    expect(read).toMatchObject({ verdict: 'pass', judge: { action: 'checker', version: '0.0.0-source' } });
    expect((await readdir(directory)).sort()).toEqual(['prompt.md', 'transcript.jsonl', 'verdict.json']);
    expect(await readFile(join(directory, 'transcript.jsonl'), 'utf8')).toContain('reading');
    expect(await readFile(join(directory, 'prompt.md'), 'utf8')).toContain('+42');
  });

  it('stops at its own time, and says fail', async () => {
    const reviewer = shell(`${answer('pass')}; sleep 60`);
    const run = await room.runAction({ 'agent-command': reviewer, 'max-runtime': '1s' }, hand());
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail' } });
    expect(run.summary).toContain('not done within');
  });

  it('writes nothing of what the reviewer says as markup or command', async () => {
    const bad = { severity: 'warning', message: '::error::x <img src=x> @maria', file: '`a`|b' };
    const run = await room.runAction({ 'agent-command': shell(answer('pass', [bad])) }, hand());
    expect(run.summary).not.toMatch(/<img|@maria|`a`/);
    expect(run.log.annotations.filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  it('needs a command', async () => {
    const run = await room.runAction({}, hand());
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toContain('agent-command');
  });
});

describe('what a reviewer leaves, by the step’s outputs', () => {
  const whole = JSON.stringify({ verdict: 'pass', reason: 'It is right.', findings: [] });
  const leave = (text: string) => shell(`printf %s '${text}' > "$LOOP_VERDICT_FILE"`);
  it.each([
    ['pass', 'whole', leave(whole)],
    ['fail', 'cut off', leave(whole.slice(0, -9))],
    ['fail', 'empty', leave('')],
    ['fail', 'missing', shell('true')],
    ['fail', 'no JSON', leave('pass')],
    ['fail', 'of another form', leave(JSON.stringify({ verdict: 'pass' }))],
    ['fail', 'whole, of a process that failed', shell(`printf %s '${whole}' > "$LOOP_VERDICT_FILE"; exit 1`)],
  ])('is a %s where its answer is %s', async (said, _what, command) => {
    const run = await room.runAction({ 'agent-command': command }, hand());
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: said } });
  });

  const differ = shell(
    `if grep -q 'You look for bugs' "$LOOP_PROMPT_FILE"; then ${answer('unsure')}; else ${answer('pass')}; fi`,
  );
  it('says that its lenses differ, and of none that agree that they do', async () => {
    const apart = await room.runAction({ 'agent-command': differ, lenses: 'security, bugs' }, hand());
    expect(apart.outputs).toMatchObject({ verdict: 'unsure', dissent: 'true' });
    expect(apart.summary).toMatch(/The lenses differ.{1,8}security says pass, bugs says unsure/);
    const { directory = '', 'verdict-digest': digest = '' } = apart.outputs;
    const kept = await readVerdict(directory, { expectedDigest: digest, candidateDigest: candidate.manifest.digest });
    expect(kept.checks.map(({ evidence }) => evidence.some(({ label }) => label === 'dissent'))).toEqual([true, true]);
    const alike = await room.runAction({ 'agent-command': shell(answer('pass')), lenses: 'security, bugs' }, hand());
    expect(alike.outputs).toMatchObject({ verdict: 'pass', dissent: 'false' });
  });

  it.each([
    [
      'more lenses, and a warning is for a person, where the paths went wrong before',
      2,
      'review, security, bugs',
      'unsure',
    ],
    ['one reading, and a warning is a pass, where they did not', 0, 'review', 'pass'],
  ])('takes %s', async (_what, points, lenses, said) => {
    const { digest: _digest, ...judged } = gate;
    const history = {
      ...({ axis: 'blast-radius', factor: 'history' } as const),
      ...{ value: `${points} reverts`, points, because: 'of before' },
    };
    const weighed: Verdict = withDigest({
      ...judged,
      autonomy: { risk: 'low' as const, points: 1, decision: 'human-review' as const, factors: [history] },
    });
    const warning = { severity: 'warning', message: 'odd', file: 'answer.txt', line: 1 };
    const run = await room.runAction(
      { 'agent-command': shell(answer('pass', [warning])) },
      { candidate, gate: weighed },
    );
    expect(run, run.stdout).toMatchObject({ exitCode: 0, outputs: { verdict: said } });
    const read: readonly { lens: string }[] = JSON.parse(run.outputs.lenses ?? '');
    expect(read.map(({ lens }) => lens).join(', ')).toBe(lenses);
  });
});

describe('what is handed over', () => {
  const passing = { 'agent-command': shell(answer('pass')) };

  it('must be the candidate of the digest that came along', async () => {
    const other = await room.candidate({ 'answer.txt': '7\n' });
    const run = await room.runAction({ ...passing, candidate: other.directory }, hand());
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toContain('E_CANDIDATE_DIGEST');
  });

  it('must come with the gate’s verdict on it', async () => {
    const other = await room.candidate({ 'answer.txt': '7\n' });
    const inputs = { ...passing, 'gate-verdict-digest': '' };
    const run = await room.runAction(inputs, { candidate, gate: await room.judge(other) });
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toContain('E_VERDICT_DIGEST');
  });

  it('must be the gate’s verdict as it was written', async () => {
    const red = await room.judge(await room.candidate({ 'answer.txt': '' }));
    const directory = join(room.directory, 'forged');
    const file = await writeVerdict(directory, red);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"fail"', '"pass"'));
    const run = await room.runAction({ ...passing, 'gate-verdict': directory, 'gate-verdict-digest': '' }, hand());
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.stdout).toMatch(/E_VERDICT_(DIGEST|INVALID)/);
  });

  it('and is red starts no reviewer (O16)', async () => {
    const red = await room.candidate({ 'answer.txt': '' });
    const run = await room.runAction(passing, { candidate: red, gate: await room.judge(red) });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail', iterations: '0' } });
    expect(run.summary).toContain('the gate says fail');
  });

  it('is out of the reviewer’s sight: the maker’s notes can’t be read in a box that hides', async () => {
    const place = await mkdtemp(join(folderInSight(), 'notes-'));
    try {
      await cp(candidate.directory, place, { recursive: true });
      await chmod(place, 0o755);
      const look = shell(`if cat '${join(place, 'notes.md')}'; then ${answer('fail')}; else ${answer('pass')}; fi`);
      // Handed over, it is hidden; lying about, it is not.
      const hidden = await room.runAction({ 'agent-command': look, candidate: place }, hand());
      const lying = await room.runAction({ 'agent-command': look }, hand());
      expect(lying.outputs.verdict).toBe('fail');
      expect(hidden.outputs.verdict).toBe(hasNamespaces(room.box) ? 'pass' : 'fail');
    } finally {
      await rm(place, { recursive: true });
    }
  });
});

/** A folder that a box shows unless told otherwise: it has the temporary ones to itself, and a home is private anyway. */
function folderInSight(): string {
  const own = ['/tmp', '/var/tmp', '/dev/shm', homedir()];
  const isInSight = (folder: string) => !own.some((other) => `${folder}/`.startsWith(`${other}/`));
  const found = [import.meta.dirname, '/opt', '/srv'].filter(isInSight).find((folder) => {
    try {
      accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('no folder outside the temporary ones and HOME can be written to');
  return found;
}
