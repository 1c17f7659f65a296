import type { RuleMeaning } from '@loop-actions/contract';

type Trigger = Extract<RuleMeaning, { kind: 'trigger' }>;

const DAY = 86_400_000;

/**
 * When a schedule of the spec was last due, milliseconds since the epoch; null for what is no schedule, or whose time
 * zone is not said. GitHub delays and drops scheduled runs, so "due" is what the last success is compared with.
 */
export function lastDue(trigger: Trigger, now: number): number | null {
  const zone = zoneOf(trigger.zone);
  if (zone === null || trigger.time === null || trigger.days === 'event' || trigger.days === 'manual') return null;
  if (trigger.days === 'weekly') return now - 7 * DAY;
  const [hour = 0, minute = 0] = trigger.time.split(':').map(Number);
  for (let back = 0; back < 8; back++) {
    const local = new Date(now + offsetAt(now, zone) - back * DAY);
    const wall = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), hour, minute);
    // The offset at that time, not today's: between the two the clocks may have been changed.
    const due = wall - offsetAt(wall - offsetAt(wall, zone), zone);
    const weekday = new Date(wall).getUTCDay();
    if (due <= now && (trigger.days === 'daily' || (weekday !== 0 && weekday !== 6))) return due;
  }
  return null;
}

function zoneOf(zone: string | null): string | null {
  if (zone === null || /^local$/i.test(zone)) return null;
  const name = /^(?:utc|gmt)$/i.test(zone) ? 'UTC' : zone;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name;
  } catch {
    return null;
  }
}

/** Milliseconds by which a zone's clocks are ahead of UTC at a point in time. */
function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return wall - Math.floor(time / 1000) * 1000;
}
