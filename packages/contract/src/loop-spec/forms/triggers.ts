import type { RuleMeaning } from '../loop-spec.ts';
import type { ReadForm } from '../reading.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SCHEDULE = new RegExp(
  `^(?:(?:it |the loop )?(?:is )?(?:runs?|start(?:s|ed)?) )?(?<days>every day|daily|each day|every weekday|each weekday|(?:on )?weekdays|weekly|every week|(?:every |each |on )?${DAY}s?)(?:,? (?:at )?(?<time>[\\d:.]{1,5} ?(?:am|pm)?|noon|midnight))?(?: \\(?(?<zone>local(?: time)?|utc|gmt|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)(?: time)?\\)?)?$`,
  'i',
);
const MANUAL =
  /^(?:(?:it |the loop )?(?:runs? |is started |starts? )?(?:manually|by hand|on demand)|\uE000\d+\uE001|manual)$/i;
const EVENT =
  /^(?:(?:it |the loop )?(?:runs?|starts?) )?(?:on|when|whenever|after|for)(?: every| each| an?| the)? \S.{0,200}$/i;

/**
 * "Run every weekday at 08:00 local time", "on demand", "when an issue is labeled". The workflow's own `on:` starts the
 * loop; this line is what readiness compares it with.
 */
export const readTrigger: ReadForm = (phrase) => {
  const schedule = SCHEDULE.exec(phrase.text)?.groups;
  if (schedule?.days !== undefined) {
    const time = schedule.time === undefined ? null : readTime(schedule.time.toLowerCase());
    if (schedule.time !== undefined && time === null) return { reason: `"${schedule.time}" is not a time of day` };
    const zone = schedule.zone === undefined ? null : schedule.zone.replace(/ time$/i, '');
    return { meaning: { kind: 'trigger', days: readDays(schedule.days), time, zone } };
  }
  const code = phrase.codes[0];
  const dispatch = phrase.codes.length === 1 && code === 'workflow_dispatch';
  if (MANUAL.test(phrase.text) && (phrase.codes.length === 0 || dispatch)) {
    return { meaning: { kind: 'trigger', days: 'manual', time: null, zone: null } };
  }
  if (dispatch && /^on \S+$/i.test(phrase.text)) {
    return { meaning: { kind: 'trigger', days: 'manual', time: null, zone: null } };
  }
  return EVENT.test(phrase.text) ? { meaning: { kind: 'trigger', days: 'event', time: null, zone: null } } : null;
};

function readDays(words: string): Extract<RuleMeaning, { kind: 'trigger' }>['days'] {
  if (/weekday/i.test(words)) return 'weekdays';
  return /^(?:every day|each day|daily)$/i.test(words) ? 'daily' : 'weekly';
}

function readTime(text: string): string | null {
  if (text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === '' || Number(minutes) > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const shifted = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(shifted).padStart(2, '0')}:${minutes}`;
}
