import { CODE } from '../phrase.ts';
import { parseDuration } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';
import { readGlobList } from './glob-list.ts';

/** How long a replay may take when its bullet says nothing, milliseconds. */
export const DEFAULT_REPLAY_MS = 5 * 60_000;
const MAX_REPLAY_MS = 60 * 60_000;

const HARNESS = new RegExp(
  `^(?:(?:the )?harness(?: is)?|(?:a )?heals? may (?:only )?(?:change|touch)):? (${CODE}(?:(?:,| and) ?${CODE})*)$`,
  'i',
);
const REPLAY =
  /^(?:replay(?: the stop)?|smoke(?: command| test)?|prove(?:d)? by)(?: (?:with|by))?:? \uE000(\d+)\uE001(?:,? ?\(?(?:within )?([\w ]{2,30})\)?)?$/i;

/** ``harness: `scripts/loop/**` ``, ``replay: `sh scripts/loop/agent.sh true` (5 minutes)``. */
export const readSelfHeal: ReadForm = ({ text, codes }) => {
  const list = HARNESS.exec(text)?.[1];
  if (list !== undefined) {
    const globs = readGlobList(list, codes);
    return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'heal-harness', globs } };
  }
  const [, code, time] = REPLAY.exec(text) ?? [];
  if (code === undefined) return null;
  const command = codes[Number(code)] ?? '';
  if (command === '') return { reason: 'its command is empty' };
  const deadlineMs = time === undefined ? DEFAULT_REPLAY_MS : parseDuration(time.toLowerCase());
  if (deadlineMs === null || deadlineMs > MAX_REPLAY_MS)
    return { reason: 'a replay takes up to an hour, e.g. (5 minutes)' };
  return { meaning: { kind: 'heal-replay', command, deadlineMs } };
};
