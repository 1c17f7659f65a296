import { recordAttempt, setItem } from '@loop-actions/contract';
import { openForTest } from './open-for-test.ts';

/** What a writer process is told, as JSON in its first argument. */
export interface WriterOrder {
  readonly gitDir: string;
  readonly remote: string;
  /** Digits: part of every attempt's key. */
  readonly run: string;
  readonly updates: number;
  readonly items: number;
}

/** One line of a writer's output per update. */
export interface WriterLine {
  readonly milliseconds: number;
  readonly tries: number;
}

const order = JSON.parse(process.argv[2] ?? '') as WriterOrder;
const state = openForTest({
  gitDir: order.gitDir,
  remote: order.remote,
  log: (text) => process.env.STATE_WRITER_LOG && process.stderr.write(`${order.run} ${text}\n`),
});
for (let update = 1; update <= order.updates; update++) {
  const item = `#${1 + ((Number(order.run) + update) % order.items)}`;
  const started = performance.now();
  const { tries } = await state.update(
    (snapshot) => {
      const recorded = recordAttempt(snapshot.state, item, {
        key: `${order.run}/${update}`,
        outcome: 'failed',
        stopReason: 'no-progress',
        tokens: 1,
        costUsd: 0.01,
        note: '',
      });
      return { state: setItem(recorded, item, { status: 'failed' }) };
    },
    { message: `Record attempt ${order.run}/${update}` },
  );
  const line: WriterLine = { milliseconds: performance.now() - started, tries };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
