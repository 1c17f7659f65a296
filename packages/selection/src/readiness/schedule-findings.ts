import type { Rule, RuleMeaning } from '@loop-actions/contract';
import { finding, type ReadinessFinding } from './finding.ts';
import type { OwnJobFacts } from './own-job.ts';

type Trigger = Extract<RuleMeaning, { kind: 'trigger' }>;
interface TriggerRule {
  readonly rule: Rule;
  readonly meaning: Trigger;
}

/** Where the Trigger section and the workflows' `on:` say different things. */
export function scheduleFindings(rules: readonly Rule[], jobs: readonly OwnJobFacts[]): readonly ReadinessFinding[] {
  const triggers = rules.flatMap((rule): readonly TriggerRule[] =>
    rule.class === 'enforced' && rule.meaning.kind === 'trigger' ? [{ rule, meaning: rule.meaning }] : [],
  );
  const starters = jobs.filter(({ steps }) => steps.some(({ role }) => role === 'triage' || role === 'loop'));
  if (starters.length === 0) return [];
  return triggers.flatMap((trigger) => triggerFindings(trigger, starters));
}

function triggerFindings(
  { rule, meaning }: TriggerRule,
  starters: readonly OwnJobFacts[],
): readonly ReadinessFinding[] {
  const { days, time } = meaning;
  if (days === 'event') return [];
  if (days === 'manual') {
    if (starters.some(({ events }) => events.includes('workflow_dispatch'))) return [];
    return [
      finding(
        'warns',
        rule.position,
        'no workflow of the loop can be started by hand',
        'Add `workflow_dispatch:` under `on:`.',
      ),
    ];
  }
  const schedules = starters.flatMap(({ path, schedules: own }) => own.map((schedule) => ({ ...schedule, path })));
  if (schedules.length === 0) {
    return [
      finding(
        'warns',
        rule.position,
        'the spec names a time, but no workflow of the loop has a `schedule:`',
        `Add under \`on:\`:\n\nschedule:\n  - cron: '${cronOf(meaning)}'`,
      ),
    ];
  }
  const fits = schedules.map(({ cron, timezone }) => compare(meaning, cron, timezone));
  if (fits.includes('fits')) return [];
  const [first] = schedules;
  const place = first?.path ?? null;
  if (fits.includes('season')) {
    return [
      finding(
        'advises',
        place,
        `\`${first?.cron}\` is UTC: half of the year it is not ${time} in ${meaning.zone}`,
        'Give the schedule a `timezone:`, or write the time of the spec in UTC.',
      ),
    ];
  }
  if (fits.includes('unknown-zone')) {
    return [
      finding(
        'advises',
        rule.position,
        '“local time” is not known to a workflow, whose cron is UTC',
        'Name a zone, like “at 08:00 Europe/Berlin”, so that the cron can be compared.',
      ),
    ];
  }
  return [
    finding(
      'warns',
      place,
      `\`${first?.cron}\` is not “${rule.text.replace(/[.]$/, '')}”`,
      `Write \`cron: '${cronOf(meaning)}'\`, or change the Trigger section.`,
    ),
  ];
}

type Fit = 'fits' | 'season' | 'unknown-zone' | 'other';

function compare({ days, time, zone }: Trigger, cron: string, timezone: string | null): Fit {
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = cron.trim().split(/\s+/);
  if (dayOfMonth !== '*' || month !== '*' || !sameDays(days, dayOfWeek)) return 'other';
  if (time === null) return 'fits';
  const at = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (!/^\d\d:\d\d$/.test(at)) return 'other';
  if (timezone !== null && (zone === null || timezone.toLowerCase() === zone.toLowerCase()))
    return at === time ? 'fits' : 'other';
  if (zone === null || /^(?:utc|gmt)$/i.test(zone)) return at === time && timezone === null ? 'fits' : 'other';
  if (/^local$/i.test(zone)) return timezone === null ? 'unknown-zone' : at === time ? 'fits' : 'other';
  const [winter, summer] = [localTime(at, zone, 0), localTime(at, zone, 6)];
  if (winter === null || summer === null) return 'unknown-zone';
  if (winter === time && summer === time) return 'fits';
  return winter === time || summer === time ? 'season' : 'other';
}

function sameDays(days: Trigger['days'], dayOfWeek: string): boolean {
  if (days === 'daily') return dayOfWeek === '*' || /^(?:0-6|1-7)$/.test(dayOfWeek);
  if (days === 'weekdays') return /^(?:1-5|mon-fri|1,2,3,4,5)$/i.test(dayOfWeek);
  return /^(?:[0-7]|sun|mon|tue|wed|thu|fri|sat)$/i.test(dayOfWeek);
}

/** What the clocks of a zone show at a time of day in UTC, in a month of this year; null: no such zone. */
function localTime(utc: string, zone: string, month: number): string | null {
  const [hours = 0, minutes = 0] = utc.split(':').map(Number);
  try {
    const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('en-GB', options).format(new Date(Date.UTC(2026, month, 15, hours, minutes)));
  } catch {
    return null;
  }
}

function cronOf({ days, time }: Trigger): string {
  const [hours, minutes] = (time ?? '08:00').split(':').map(Number);
  const dayOfWeek = days === 'weekdays' ? '1-5' : days === 'weekly' ? '1' : '*';
  return `${minutes} ${hours} * * ${dayOfWeek}`;
}
