import { STATE_PATHS } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClassifierCall,
  type ClassifierReply,
  type ClassifierServer,
  serveClassifier,
} from '../../support/classifier-server/index.ts';
import { lessonsOf, openLearningRoom } from './learning-room.ts';

const KEY = 'classifier-key-0123456789';
/** Three wishes for a clearer name that share no word, and one that only wants to understand. */
const NAMES = ['What does n stand for, apples or orders?', 'One letter tells me nothing.', 'Reads like a temperature.'];
const QUESTION = 'Which mirror does this come from?';

/** Reads each comment as a model would that knows these four. */
function read({ text }: ClassifierCall): ClassifierReply {
  const comments = [...text.matchAll(/Comment:\n(.*)/g)].map(([, comment = '']) => comment);
  const readings = comments.map((comment, at) => ({
    ...{ number: at + 1, agree: 90, quote: comment },
    kind: NAMES.includes(comment) ? 'rename' : 'none',
  }));
  return { says: { readings }, usage: { input: 1800, output: 200 } };
}

describe('What a classifier reads in corrections', () => {
  let room: Awaited<ReturnType<typeof openLearningRoom>>;
  let reply: (call: ClassifierCall) => ClassifierReply = read;
  let server: ClassifierServer;
  type Run = Awaited<ReturnType<typeof room.learn>>;
  const sizes = (run: Run): readonly number[] =>
    (JSON.parse(run.outputs.patterns ?? '[]') as readonly { readonly occurrences: number }[]).map(
      ({ occurrences }) => occurrences,
    );
  const asked = () => ({
    ...{ 'classifier-model': 'openai-compatible/small', 'classifier-base-url': server.url, 'classifier-api-key': KEY },
  });
  /** Calls that ask what corrections ask for; what a class is of is another question. */
  const readingCalls = (): readonly ClassifierCall[] => server.calls.filter(({ text }) => text.includes('Comment 1:'));

  beforeAll(async () => {
    room = await openLearningRoom();
    server = await serveClassifier((call) => reply(call));
    const [first, second] = [await room.change(room.issue('One')), await room.change(room.issue('Two'))];
    room.review(first, ...NAMES.slice(0, 2));
    room.review(second, ...NAMES.slice(2), QUESTION);
  });
  afterAll(async () => {
    await server.close();
    await room[Symbol.asyncDispose]();
  });

  it('is one class where the words alone show four; without a classifier nobody is asked', async () => {
    const plain = await room.learn();
    expect(sizes(plain)).toEqual([1, 1, 1, 1]);
    expect(server.calls).toEqual([]);
    const learned = await room.learn(asked());
    expect(sizes(learned), learned.stdout).toEqual([3, 1]);
    expect(lessonsOf(learned).map(({ type }) => type)).toEqual(['skill']);
    expect(learned.outputs).toMatchObject({ tokens: '2000', 'cost-known': 'false' });
  });

  it('goes to the model with the file and the lines, and without a key', () => {
    const [call] = readingCalls();
    expect(call?.text).toContain(`File: src/cart.ts\nLines that it stands at:\npoll(order)\nComment:\n${QUESTION}`);
    expect(call?.text).not.toContain('ghs_loop');
  });

  it('counts for nothing where the model fails, and says so; the next pass asks again', async () => {
    reply = () => ({ status: 503 });
    const learned = await room.learn(asked());
    expect(sizes(learned)).toEqual([1, 1, 1, 1]);
    expect(learned.stdout).toContain('The classifier openai-compatible/small read no corrections');
    reply = read;
  });

  it('is put on record by the report, so that nobody is asked again, with or without a classifier', async () => {
    const report = await room.report(asked());
    expect(report.exitCode, report.stdout).toBe(0);
    expect(report.summary).toContain('The classifier read 4 corrections in 1 call');
    expect(await room.world.readState(STATE_PATHS.readings)).toContain('"concern":"rename"');
    expect(await room.world.readState(STATE_PATHS.readings)).not.toContain(KEY);
    const before = readingCalls().length;
    expect(sizes(await room.learn(asked()))).toEqual([3, 1]);
    expect(sizes(await room.learn())).toEqual([3, 1]);
    expect(readingCalls().length).toBe(before);
    room.github.assertClean();
  });
});
