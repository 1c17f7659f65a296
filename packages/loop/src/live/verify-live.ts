import type { LiveRules, Ticket } from '@loop-actions/contract';
import { type CommitHistory, type GitHub, openHistory, readTracker } from '@loop-actions/github';
import { measureLive, type RunProbeCommand } from '@loop-actions/live';
import type { GapAnswer } from '@loop-actions/verifier';
import type { LoopDeps } from '../context/loop-context.ts';
import type { LiveVerification } from '../decide/ask-oracle.ts';
import { answersOf, decideGaps, type GapChanges, gapAnswers, type KnownGap, type LiveFacts } from './decide-live.ts';
import { keepGaps, listGaps } from './keep-gaps.ts';
import { type LiveSubject, liveSubjects, mergesOf } from './live-subjects.ts';
import { type ProbeRoom, probeCommands } from './run-probe-command.ts';

export interface Verification {
  readonly baseRef: string;
  /** The newest commit of the base. */
  readonly head: string;
  readonly rules: LiveRules;
  /** Whether tickets may be filed and changed. */
  readonly mayFile: boolean;
  readonly openRoom: () => Promise<ProbeRoom>;
}

/** Asks production whether what was merged of a batch is live, and keeps its activation gaps. Throws `E_GITHUB_*`. */
export async function verifyLive(
  deps: LoopDeps,
  github: GitHub,
  asked: Verification,
  batch: readonly Ticket[],
): Promise<LiveVerification> {
  const { gaps, tickets } = await withTickets(github, await listGaps(github), batch);
  const own = new Set(gaps.map(({ number }) => `#${number}`));
  const subjects = liveSubjects(tickets, asked.baseRef).filter(({ ticket }) => !own.has(ticket.id));
  if (subjects.length === 0 && gaps.length === 0) return { answers: new Map(), gaps: new Map() };
  const facts = await measureFacts(deps, github, asked, { subjects, gaps });
  const changes = decideGaps(facts);
  const standing = asked.mayFile ? await keepGaps(deps, github, changes, gaps) : new Map<string, number>();
  return { answers: answersOf(facts), gaps: gapsOfBatch(facts, changes, standing, batch) };
}

/** The gaps that matter here with their tickets, and the tickets that they were filed for. */
async function withTickets(
  github: GitHub,
  listed: readonly Omit<KnownGap, 'ticket'>[],
  batch: readonly Ticket[],
): Promise<{ readonly gaps: readonly KnownGap[]; readonly tickets: readonly Ticket[] }> {
  const ids = new Set(batch.map(({ id }) => id));
  const current = listed.filter(
    ({ number, key, state, recorded }) =>
      state === 'open' || recorded === 'dark' || ids.has(key.root) || ids.has(`#${number}`),
  );
  const wanted = current.flatMap(({ number, key }) => [`#${number}`, key.root]).filter((id) => !ids.has(id));
  const numbers = [...new Set(wanted)].flatMap((id) => (id.startsWith('#') ? [Number(id.slice(1))] : []));
  const more = numbers.length === 0 ? [] : (await readTracker(github, { numbers, state: 'all' })).tickets;
  const tickets = [...batch, ...more];
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return { gaps: current.map((gap) => ({ ...gap, ticket: byId.get(`#${gap.number}`) ?? null })), tickets };
}

async function measureFacts(
  deps: LoopDeps,
  github: GitHub,
  asked: Verification,
  known: { readonly subjects: readonly LiveSubject[]; readonly gaps: readonly KnownGap[] },
): Promise<LiveFacts> {
  const { baseRef, head, rules } = asked;
  const history = openHistory(github);
  const ofGaps = known.gaps.flatMap(({ ticket }) => (ticket === null ? [] : mergesOf(ticket, baseRef)));
  const merges = new Set([...known.subjects.flatMap((subject) => subject.merges), ...ofGaps.map(({ sha }) => sha)]);
  const lost = new Set<string>();
  for (const merge of merges) if (!(await history.holds(head, merge))) lost.add(merge);
  const target = { baseRef, head, merges: [...merges].filter((merge) => !lost.has(merge)) };
  const { clock, random, signal, log, context, secrets } = deps;
  const runCommand = commandsOnBase(deps, asked, history);
  const probing = { github, history, runCommand, clock, random, signal, log, variables: context.environment, secrets };
  const measurements = await measureLive(probing, rules.probes, target);
  for (const { probe, state, reason, tries } of measurements) {
    const line = `Probe “${probe.name}” (${tries} tries): ${state}. ${reason}`;
    if (state === 'not-asked') log.warning(line);
    else log.info(line);
  }
  return { ...known, measurements, lost, problems: rules.problems, baseRef };
}

/** Only a commit that the base holds may bring the commands that decide. */
function commandsOnBase(deps: LoopDeps, { head, openRoom }: Verification, history: CommitHistory): RunProbeCommand {
  return probeCommands(deps, async () => {
    const room = await openRoom();
    return room !== null && (await history.holds(head, room.sha)) ? room : null;
  });
}

/** Gaps of the batch: of its tickets, in it themselves, or standing for what makes one of its tickets dark. */
function gapsOfBatch(
  facts: LiveFacts,
  { blocked }: GapChanges,
  standing: ReadonlyMap<string, number>,
  batch: readonly Ticket[],
): ReadonlyMap<string, GapAnswer> {
  const ids = new Set(batch.map(({ id }) => id));
  const blocking = blocked.filter(({ root }) => ids.has(root.ticket.id)).map(({ probe }) => standing.get(probe));
  const answers = gapAnswers(facts);
  const known = facts.gaps.filter(
    ({ number, key }) => ids.has(`#${number}`) || ids.has(key.root) || blocking.includes(number),
  );
  const filed = [...new Set(blocking)].flatMap((number) =>
    number === undefined || answers.has(`#${number}`) ? [] : [`#${number}`],
  );
  const none = { verified: false, reason: 'it was just filed' };
  return new Map([
    ...known.map(({ number }) => [`#${number}`, answers.get(`#${number}`) ?? none] as const),
    ...filed.map((id) => [id, none] as const),
  ]);
}
