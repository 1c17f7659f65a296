import { PROPOSAL_LIMITS, type ProposalDraft } from '@loop-actions/contract';
import { matchesAnyPath } from '@loop-actions/selection';

/** What code finds wrong with a draft; empty: it may be shown to the second model. Pure. */
export function draftProblems(draft: ProposalDraft, forbidden: readonly string[]): readonly string[] {
  const keys = new Set(draft.issues.map(({ key }) => key));
  const doubled = draft.issues.map(({ key }) => key).filter((key, at, all) => all.indexOf(key) !== at);
  const length = JSON.stringify(draft).length;
  const cycle = findCycle(draft);
  return [
    ...doubled.map((key) => `two issues have the key ${key}`),
    ...draft.issues.flatMap(({ key, dependsOn }) =>
      dependsOn.filter((other) => !keys.has(other)).map((other) => `${key} depends on ${other}, which is not proposed`),
    ),
    ...(cycle === null ? [] : [`the dependencies go in a circle: ${cycle.join(' → ')}`]),
    ...draft.issues.flatMap(({ key, files }) =>
      files
        .filter((path) => !isPlainPath(path))
        .map((path) => `${key} names ${JSON.stringify(path)}, which is no path of the repository`),
    ),
    ...draft.issues.flatMap(({ key, files }) =>
      files
        .filter((path) => matchesAnyPath(path, forbidden))
        .map((path) => `${key} changes ${path}, which no change may touch`),
    ),
    ...(length > PROPOSAL_LIMITS.characters ? [`it is longer than ${PROPOSAL_LIMITS.characters} characters`] : []),
  ];
}

/** The keys in an order in which each comes after what it depends on. Only for a draft without problems. */
export function inOrder({ issues }: ProposalDraft): ProposalDraft['issues'] {
  const byKey = new Map(issues.map((issue) => [issue.key, issue]));
  const done = new Set<string>();
  const ordered: ProposalDraft['issues'] = [];
  const visit = (key: string): void => {
    const issue = byKey.get(key);
    if (issue === undefined || done.has(key)) return;
    done.add(key);
    for (const other of issue.dependsOn) visit(other);
    ordered.push(issue);
  };
  for (const { key } of issues) visit(key);
  return ordered;
}

function isPlainPath(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

/** The first circle found, as the keys along it with the first one again at its end. */
function findCycle({ issues }: ProposalDraft): readonly string[] | null {
  const edges = new Map(issues.map(({ key, dependsOn }) => [key, dependsOn]));
  const settled = new Set<string>();
  const visit = (key: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(key)) return [...path.slice(path.indexOf(key)), key];
    if (settled.has(key)) return null;
    for (const next of edges.get(key) ?? []) {
      const found = visit(next, [...path, key]);
      if (found !== null) return found;
    }
    settled.add(key);
    return null;
  };
  for (const { key } of issues) {
    const found = visit(key, []);
    if (found !== null) return found;
  }
  return null;
}
