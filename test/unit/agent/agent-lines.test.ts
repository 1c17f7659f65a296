import { describe, expect, it } from 'vitest';
import { jsonIn } from '../../../packages/agent/src/answer-in-text.ts';
import { readAcpLine } from '../../../packages/agent/src/runtimes/acp.ts';
import { readClaudeLine } from '../../../packages/agent/src/runtimes/claude-code.ts';
import { readCodexLine } from '../../../packages/agent/src/runtimes/codex.ts';
import { readCopilotLine } from '../../../packages/agent/src/runtimes/copilot.ts';
import { readGeminiLine } from '../../../packages/agent/src/runtimes/gemini.ts';
import { readOpencodeLine } from '../../../packages/agent/src/runtimes/opencode.ts';
import { readPiLine } from '../../../packages/agent/src/runtimes/pi.ts';

const READERS = {
  'claude-code': readClaudeLine,
  codex: readCodexLine,
  gemini: readGeminiLine,
  copilot: readCopilotLine,
  opencode: readOpencodeLine,
  pi: readPiLine,
  acp: readAcpLine,
};
type Name = keyof typeof READERS;

describe('an agent’s line', () => {
  it.each<[Name, object, object[]]>([
    [
      'claude-code',
      {
        type: 'assistant',
        message: {
          content: [
            { type: 'tool_use', name: 'Bash' },
            { type: 'tool_use', name: 'Edit' },
          ],
        },
      },
      [
        { kind: 'tool-call', name: 'Bash' },
        { kind: 'tool-call', name: 'Edit' },
      ],
    ],
    // Its subtype says success for a fault of the API.
    [
      'claude-code',
      { type: 'result', subtype: 'success', is_error: true, result: 'API Error: 500', usage: {} },
      [{ kind: 'usage' }, { kind: 'end', status: 'error', message: 'API Error: 500' }],
    ],
    [
      'claude-code',
      {
        type: 'result',
        subtype: 'success',
        is_error: false,
        result: 'Done',
        total_cost_usd: 0.01,
        usage: { input_tokens: 5, cache_read_input_tokens: 7, output_tokens: 2 },
      },
      [
        { kind: 'usage', usage: { tokens: 14, costUsd: 0.01 } },
        { kind: 'end', status: 'ok' },
      ],
    ],
    [
      'codex',
      { type: 'item.started', item: { type: 'command_execution' } },
      [{ kind: 'tool-call', name: 'command_execution' }],
    ],
    // A model that it does not know is an item of error, and no failure.
    [
      'codex',
      { type: 'item.completed', item: { type: 'error', message: 'Model metadata not found' } },
      [{ kind: 'error' }],
    ],
    [
      'codex',
      { type: 'turn.failed', error: { message: 'unexpected status 401 Unauthorized' } },
      [{ kind: 'end', status: 'auth' }],
    ],
    [
      'gemini',
      { type: 'result', status: 'error', error: { message: 'quota' }, stats: { total_tokens: 9, tool_calls: 1 } },
      [
        { kind: 'usage', usage: { tokens: 9 } },
        { kind: 'end', status: 'error', message: 'quota' },
      ],
    ],
    [
      'copilot',
      { type: 'session.error', data: { statusCode: 401, message: 'no' } },
      [{ kind: 'end', status: 'auth', message: 'no' }],
    ],
    [
      'opencode',
      { type: 'step_finish', part: { tokens: { input: 1, output: 2, reasoning: 3, cache: { read: 4, write: 5 } } } },
      [{ kind: 'usage', usage: { tokens: 15 } }],
    ],
    // It exits with 0 whatever happened.
    [
      'pi',
      {
        type: 'turn_end',
        message: { stopReason: 'error', errorMessage: '500 broken', usage: { input: 1, output: 1 }, content: [] },
      },
      [{ kind: 'usage' }, { kind: 'end', status: 'error', message: '500 broken' }],
    ],
    [
      'acp',
      { acp: { kind: 'end', stopReason: 'cancelled', message: '' } },
      [{ kind: 'end', status: 'error', message: 'cancelled' }],
    ],
  ])('%s: %j', (name, line, events) => {
    expect(READERS[name](JSON.stringify(line))).toMatchObject(events);
  });

  it.each(Object.keys(READERS) as Name[])('of %s may be anything', (name) => {
    for (const line of [
      '',
      '{',
      'null',
      '[]',
      '{"type":7}',
      '{"type":"assistant","message":null}',
      '{"type":"turn_end"}',
      '{"type":"result"}',
      '{"acp":[]}',
      '{"type":"item.started","item":[]}',
    ]) {
      expect(() => READERS[name](line)).not.toThrow();
    }
  });
});

describe('an answer in words', () => {
  it.each([
    ['```json\n{"a":1}\n```', '{"a":1}'],
    ['First\n```\nx\n```\nthen\n```json\n{"a":2}\n```\n', '{"a":2}'],
    ['  {"a":3}\n', '{"a":3}'],
    ['```json\n{"a":', null],
    ['I say pass.', null],
  ])('%j is %j', (text, answer) => expect(jsonIn(text)).toBe(answer));
});
