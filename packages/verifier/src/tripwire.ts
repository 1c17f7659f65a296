import { attributesOf, type FrozenManifest, type ManifestEntry } from './frozen/manifest.ts';
import { type TreeEntries, typeOf } from './frozen/tree-entries.ts';
import { findContentProblems } from './heal/content-rules.ts';
import type { HealQuestion, HealVerdict, TripReason, Tripwire } from './heal/heal-verdict.ts';
import { findPathProblems } from './heal/path-problems.ts';
import { findTreeChanges, type HealChange } from './heal/tree-changes.ts';
import type { ProbeResult } from './probes/probe.ts';
import { compareWorkflows } from './workflow/compare-workflows.ts';

/** One change to the root's .gitattributes touches every file; nobody reads that many reasons. */
const MAX_REASONS = 200;

/**
 * Decides whether a heal left alone what decides (DESIGN rule 2). Only paths of the harness may change, and of those none
 * that is frozen; workflows mean what they meant; judges still know the known answers. Whatever is missing trips it.
 */
export function inspectHeal(question: HealQuestion): HealVerdict {
  const { line, candidate } = question;
  const changes = findTreeChanges(line.tree, candidate.tree);
  const reasons: TripReason[] = [];
  const told = new Set<string>();
  const trip: Trip = (path, rule, message) => {
    const reason = { path, rule, message: path === '' ? message : `${JSON.stringify(path)} ${message}` };
    if (told.has(reason.message)) return;
    told.add(reason.message);
    if (reasons.length < MAX_REASONS) reasons.push(reason);
  };
  if (candidate.baseSha !== line.manifest.baseSha) {
    trip('', 'base', `the heal stands on ${candidate.baseSha}, but the run began with ${line.manifest.baseSha}`);
  }
  const broken = compareManifest(line.manifest, candidate.tree, candidate.links);
  for (const { path, rule, message } of broken) trip(path, rule, message);
  const named = new Set(broken.map(({ path }) => path));
  for (const change of changes) if (!named.has(change.path)) tripOnChange(question, change, trip);
  for (const { path, rule, message } of findPathProblems(line, candidate, changes)) trip(path, rule, message);
  for (const { path, rule, message } of compareWorkflows(line.workflows, candidate.workflows))
    trip(path, rule, message);
  const humanReview = inspectContents(question, changes, trip);
  inspectProbes(question.probes, trip);
  return { tripwire: reasons.length === 0 ? 'intact' : 'tripped', reasons, humanReview, changes };
}

/** Reads an answer of the tripwire that came over a boundary: anything but `intact` is tripped (attacks V34). */
export function readTripwire(value: unknown): Tripwire {
  return value === 'intact' ? 'intact' : 'tripped';
}

/** Holds a tree against the manifest, right before something of it is used: one reason per frozen path that differs. */
export function compareManifest(
  manifest: FrozenManifest,
  tree: TreeEntries,
  links: ReadonlyMap<string, string>,
): TripReason[] {
  const attributesAbove = attributesOf(tree);
  return manifest.entries.flatMap((entry) => {
    const difference =
      differenceOf(entry, tree, links) ??
      (attributesAbove(entry.path) === entry.attributes ? null : 'is read under other .gitattributes');
    return difference === null
      ? []
      : [{ path: entry.path, rule: entry.rule, message: `${difference}, and it is frozen (${entry.rule})` }];
  });
}

function differenceOf(entry: ManifestEntry, tree: TreeEntries, links: ReadonlyMap<string, string>): string | null {
  const now = tree.get(entry.path);
  if (now === undefined) return 'is gone, moved or replaced by a directory or link';
  const type = typeOf(now.mode);
  if (type !== entry.type) return `is now a ${type}, and was a ${entry.type}`;
  if (now.mode !== entry.mode) return `has the mode ${now.mode}, and had ${entry.mode}`;
  if (now.objectId !== entry.objectId) return 'has other content';
  if (entry.target !== null && links.get(entry.path) !== entry.target) return 'leads elsewhere';
  return null;
}

type Trip = (path: string, rule: string, message: string) => void;

function tripOnChange({ line, isQuarantined }: HealQuestion, { path, kind }: HealChange, trip: Trip): void {
  const frozen = line.set.why(path);
  if (frozen !== null) trip(path, frozen.rule, `is frozen: it ${frozen.because} (${kind})`);
  else if (!line.isHarness(path)) trip(path, 'outside-harness', `lies outside the harness globs (${kind})`);
  if (isQuarantined(path)) trip(path, 'quarantined', 'is quarantined');
}

function inspectContents({ line, candidate }: HealQuestion, changes: readonly HealChange[], trip: Trip): TripReason[] {
  const { environment, transports } = line.set.parts;
  const asked: TripReason[] = [];
  for (const { path, kind } of changes) {
    if (line.set.why(path) !== null || !line.isHarness(path)) continue;
    const ask = (rule: string, message: string): unknown =>
      asked.push({ path, rule, message: `${JSON.stringify(path)} ${message}` });
    if (transports.has(path) || /(?:^|\/)transports?\//i.test(path)) ask('transport', 'carries what a judge reads');
    const texts = candidate.texts.get(path);
    if (texts === undefined) {
      if (kind !== 'mode') trip(path, 'unread', 'was not read, so nothing is known of it');
      continue;
    }
    if (kind !== 'deleted' && texts.after === null) ask('unreadable-text', 'is no text that could be read');
    for (const { effect, rule, message } of findContentProblems({ path, ...texts, environment })) {
      if (effect === 'trips') trip(path, rule, message);
      else ask(rule, message);
    }
  }
  return asked;
}

function inspectProbes(probes: readonly ProbeResult[] | null, trip: Trip): void {
  if (probes === null || probes.length === 0) {
    trip('', 'probe', 'no judge was asked a question with a known answer');
    return;
  }
  for (const { name, expected, got, ok } of probes) {
    if (!ok || got !== expected) trip('', 'probe', `${name}: expected ${expected}, got ${got}`);
  }
}
