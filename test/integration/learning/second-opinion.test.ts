import { STATE_PATHS } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClassifierReply, type ClassifierServer, serveClassifier } from '../../support/classifier-server/index.ts';
import { openLearningRoom } from './learning-room.ts';

const TEXT = 'the blue button and the green button, hm';
const KEY = 'classifier-key-0123456789';
const says = (quote: string): ClassifierReply => ({
  says: {
    answers: ['yes', 'no', 'no'].map((answer, at) => ({ question: at + 1, answer, quote, why: 'So.' })),
  },
  usage: { input: 900, output: 100 },
});

describe('The category of what the words don’t say', () => {
  let room: Awaited<ReturnType<typeof openLearningRoom>>;
  let reply: ClassifierReply = says(TEXT);
  let server: ClassifierServer;
  const patterns = (run: { readonly outputs: Readonly<Record<string, string>> }) =>
    (JSON.parse(run.outputs.patterns ?? '[]') as readonly { readonly category: string }[]).map(
      ({ category }) => category,
    );

  beforeAll(async () => {
    room = await openLearningRoom();
    server = await serveClassifier(() => reply);
    for (const title of ['One', 'Two', 'Three']) {
      const number = room.issue(title);
      const body = `<!-- loop-actions:escalation:#${number}/1 -->\n**The loop needs a person.** What should happen here? The loop can’t go on by itself: ${TEXT}.\n\nMore.`;
      room.github.addComment({ number, as: 'github-actions[bot]' }, body);
    }
  });
  afterAll(async () => {
    await server.close();
    await room[Symbol.asyncDispose]();
  });

  const asked = () => ({
    ...{ 'classifier-model': 'openai-compatible/small', 'classifier-base-url': server.url, 'classifier-api-key': KEY },
  });

  it('stays unclear with no classifier, and where the model can not quote', async () => {
    const plain = await room.learn();
    expect([patterns(plain), plain.outputs.tokens, plain.outputs['cost-known']]).toEqual([['unclear'], '0', 'true']);
    expect(server.calls).toEqual([]);
    reply = says('the yellow button is missing');
    expect(patterns(await room.learn(asked()))).toEqual(['unclear']);
    expect(server.calls).toHaveLength(1);
    expect(server.calls[0]?.text).toContain(TEXT);
  });

  it('is what the model can quote; the report puts the answer on record, and nobody is asked again', async () => {
    reply = says('the blue button and');
    const before = server.calls.length;
    const report = await room.report(asked());
    expect(report.exitCode, report.stdout).toBe(0);
    expect(report.outputs).toMatchObject({ tokens: '1000', 'cost-usd': '', 'cost-known': 'false' });
    expect(await room.world.readState(STATE_PATHS.judgements)).toContain('the blue button and');
    expect(await room.world.readState(STATE_PATHS.judgements)).not.toContain(KEY);
    const learned = await room.learn(asked());
    expect(server.calls.length - before).toBe(1);
    expect(patterns(learned)).toEqual(['missing-context']);
    expect(learned.outputs).toMatchObject({ tokens: '0', 'cost-known': 'true' });
    room.github.assertClean();
  });
});
