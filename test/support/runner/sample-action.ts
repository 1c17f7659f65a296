/** The sources of an action that exercises every way in which a step speaks to its runner. */
export const SAMPLE_ACTION = {
  'actions/sample/action.yml': `name: Sample
description: Says what it was told.
branding: { icon: repeat, color: blue }
inputs:
  say:
    description: What to do.
    required: true
  wait:
    description: How long to wait.
    default: 1s
  github-token:
    description: The token.
    default: \${{ github.token }}
outputs:
  status:
    description: How it went.
  answer:
    description: What was said.
runs:
  using: node24
  main: ../../dist/sample/index.js
`,
  'actions/sample/src/index.ts': `import { defineAction, duration, output, red, secret, text } from '@loop-actions/action-kit';
import * as z from 'zod';

export const action = defineAction({
  name: 'sample',
  description: 'Says what it was told.',
  inputs: {
    say: text({ description: 'What to do.', required: true }),
    wait: duration({ description: 'How long to wait.', default: '1s' }),
    'github-token': secret({ description: 'The token.', default: '\${{ github.token }}' }),
  },
  outputs: {
    status: output(z.enum(['said', 'refused']), 'How it went.'),
    answer: output(z.string(), 'What was said.'),
  },
  run: async (inputs, deps) => {
    const { log, summary, signal, clock } = deps;
    deps.onCleanup(() => log.info('cleaned up'));
    if (inputs.say === 'throw') throw new TypeError('thrown on purpose');
    if (inputs.say === 'throw text') throw 'just text';
    if (inputs.say === 'reject elsewhere') {
      void Promise.reject(new Error('rejected elsewhere'));
      await clock.sleep(5000);
    }
    if (inputs.say === 'reject afterwards') setTimeout(() => Promise.reject(new Error('rejected afterwards')), 300);
    if (inputs.say === 'linger') setInterval(() => {}, 60_000);
    if (inputs.say === 'wait') {
      log.info('waiting');
      await clock.sleep(inputs.wait, signal);
    }
    if (inputs.say === 'ignore the cancel') {
      log.info('waiting');
      await clock.sleep(inputs.wait);
    }
    if (inputs.say === 'environment') return { status: 'said', answer: JSON.stringify(process.env) };
    if (inputs.say === 'event') return { status: 'said', answer: JSON.stringify(deps.context.event()) };
    if (inputs.say === 'too much') return { status: 'said', answer: 'x'.repeat(600_000) };
    if (inputs.say === 'refuse') return red({ status: 'refused' }, { title: 'Refused', message: 'not that' });
    log.untrusted('What was said', inputs.say);
    summary.add('# Said');
    return { status: 'said', answer: inputs.say };
  },
});
`,
} as const;
