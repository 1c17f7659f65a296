import { describeMeaning } from '@loop-actions/contract';
import type { Measurement } from '@loop-actions/live';
import { sanitizeOutbound, truncateText } from '@loop-actions/text';
import type { LiveSubject } from './live-subjects.ts';

/** What is said of a gap at a point in time. */
export interface GapMoment {
  readonly state: 'dark' | 'live';
  readonly measurement: Measurement;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Address of the run. */
  readonly runUrl: string;
}

const STATE = /^<!-- gap-state:(dark|live) -->/;
const HISTORY = '### History';
const MAX_HISTORY = 20;

/** The state that a gap's text records; `dark` for a text that somebody changed beyond recognition. */
export function recordedState(text: string): 'dark' | 'live' {
  return STATE.exec(text)?.[1] === 'live' ? 'live' : 'dark';
}

/** A gap's title: what is not live, and by which probe. */
export function gapTitle({ ticket }: LiveSubject, { probe }: Measurement): string {
  return `Not live: “${probe.name}” fails for ${ticket.id} (${inertLine(ticket.title, 120)})`;
}

/** The text of a new gap, or of one whose state changes: what is asked, what was found, when it is done, what was before. */
export function gapText(root: LiveSubject, moment: GapMoment, before = ''): string {
  const { measurement, state } = moment;
  const { probe } = measurement;
  const where = `${probe.position.file}:${probe.position.line}`;
  const commits = root.merges.map((sha) => `\`${sha.slice(0, 12)}\``).join(', ');
  const found = state === 'dark' ? 'Found' : 'Found, and so it is closed';
  return [
    `<!-- gap-state:${state} -->`,
    `${root.ticket.id} is merged (${commits}), and merged is not shipped: a probe of its effect ${state === 'dark' ? 'fails' : 'failed'}.`,
    `**Asked** (\`${where}\`): “${inertLine(probe.name, 100)}” ${inertLine(describeMeaning({ kind: 'live-probe', probe }, 'live'), 2_000)}.`,
    `**${found}**: ${inertLine(measurement.reason, 1_000)} (${measurement.tries} ${measurement.tries === 1 ? 'try' : 'tries'}).`,
    ...measurement.evidence.slice(0, 4).map(({ label, value }) => `${inertLine(label, 200)}:\n\n${fenced(value)}`),
    '**Done when** this probe passes on a commit that holds all of these, and not before: only the probe closes this ticket. Closed by a merge or by hand while it fails, it is opened again.',
    '**Where such gaps hide**: a flag that is off, a permission of the service that nobody granted, a job that runs an older build or has not run since, a filter that matches nothing, configuration that the deployment does not bring.',
    `${HISTORY}\n\n${historyOf(moment, before).join('\n')}`,
  ].join('\n\n');
}

function historyOf({ at, state, measurement, runUrl }: GapMoment, before: string): readonly string[] {
  const earlier = (before.split(`${HISTORY}\n`)[1] ?? '').split('\n').filter((line) => line.startsWith('- '));
  const now = `- ${at}: ${state}; ${inertLine(measurement.reason, 300)} ([run](${runUrl}))`;
  return [...earlier.map((line) => truncateText(line, 600)), now].slice(-MAX_HISTORY);
}

/** Production's words, as code: nothing in them notifies, closes or commands. */
function fenced(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return sanitizeOutbound(`${fence}text\n${text.trimEnd()}\n${fence}`, { maxChars: 4_000 }).text;
}

const inertLine = (text: string, maxChars: number): string =>
  sanitizeOutbound(text, { maxChars }).text.replace(/\s*\n\s*/g, ' ');
