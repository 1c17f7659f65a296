import type { TrackerSnapshot } from '@loop-actions/contract';
import type { GitHub } from '../../github.ts';
import { completeSnapshot, readAll, type TrackerQuery, wantedTickets } from '../read-tracker.ts';
import { recallIssues } from './recall-issues.ts';
import { type RememberedIssue, rememberIssue, rememberIssues, type TrackerMemory } from './tracker-memory.ts';

/** A reading of the tracker that may stand on an earlier one. */
export interface RememberingReading {
  readonly snapshot: TrackerSnapshot;
  /** What the next reading may stand on; null: it reads all. */
  readonly memory: TrackerMemory | null;
  /** Tickets by id that were told from memory and not read whole just now: what acts on one reads it first. */
  readonly remembered: ReadonlySet<string>;
}

/** A memory older than this, counted from the last time that all was read, is not relied on. */
const MAX_AGE_MS = 48 * 60 * 60 * 1000;

/**
 * Reads tickets as `readTracker` does, with the help of what an earlier reading left: one request where nothing changed.
 * For triage alone, which only decides what to look at: who decides what is done reads all (ADR 17).
 */
export async function readRemembering(
  github: GitHub,
  query: TrackerQuery,
  earlier: TrackerMemory | null,
): Promise<RememberingReading> {
  const label = query.labels?.[0] ?? null;
  const now = github.clock.now();
  const readAt = new Date(now).toISOString();
  const about = { repository: github.repository, label, readAt };
  if (earlier !== null && isListing(query) && fits(earlier, about, now)) {
    const recalled = await recallIssues(github, earlier);
    if (recalled.kind === 'told') {
      const { issues } = recalled;
      const next = issues.map(({ remembered }) => remembered);
      return {
        snapshot: await completeSnapshot(github, { readAt, tickets: wantedTickets(issues, query), problems: [] }),
        memory: rememberIssues(next, { ...about, fullReadAt: earlier.fullReadAt }),
        remembered: new Set(issues.flatMap(({ ticket, fresh }) => (fresh ? [] : [ticket.id]))),
      };
    }
    github.log.info(`All open issues are read: ${recalled.why}.`);
  }
  const { issues, problems, refusal } = await readAll(github, query);
  const tickets = wantedTickets(issues, query);
  if (tickets.length === 0 && refusal !== null) throw refusal;
  const all = issues.map(rememberIssue).filter((one): one is RememberedIssue => one !== null);
  const isWhole = isListing(query) && problems.length === 0 && all.length === issues.length;
  return {
    snapshot: await completeSnapshot(github, { readAt, tickets, problems }),
    memory: isWhole ? rememberIssues(all, { ...about, fullReadAt: readAt }) : null,
    remembered: new Set(),
  };
}

/** Numbers, parents and milestones are sets of their own, and small. */
function isListing({ state, numbers, parent, milestone }: TrackerQuery): boolean {
  return state === 'open' && numbers === undefined && parent === undefined && milestone === undefined;
}

function fits(memory: TrackerMemory, about: Pick<TrackerMemory, 'repository' | 'label'>, now: number): boolean {
  const [full, last] = [Date.parse(memory.fullReadAt), Date.parse(memory.readAt)];
  const isYoung = full <= last && last <= now && now - full <= MAX_AGE_MS;
  return isYoung && memory.label === about.label && memory.repository.toLowerCase() === about.repository.toLowerCase();
}
