import type { CheckResult, FailureClass } from '@loop-actions/contract';
import { TREE_MODES, type TreeChange } from '@loop-actions/git';
import { matchPaths, matchPathsFolded } from '@loop-actions/verifier/path-match';
import { type Objection, objection as objectTo, resultOf } from './checks/objection.ts';
import type { VerifierFiles } from './judge/verifier-files.ts';
import { isNamed, type Protection, protectionOf } from './protected-paths.ts';
import type { ScopeRules } from './scope-rules.ts';

/** Judges what a candidate touches, without running anything of it. Deterministic; `durationMs` is 0. */
export function checkScope(
  changes: readonly TreeChange[],
  rules: ScopeRules,
  more: readonly Objection[] = [],
  verifier: Pick<VerifierFiles, 'protectionOf'> = { protectionOf: (path) => protectionOf(path, rules.controlFiles) },
): CheckResult {
  const objections: Objection[] = [
    ...changes.flatMap((change) => [
      ...protectionObjections(change, rules, verifier),
      ...modeObjections(change, rules),
    ]),
    ...more,
    ...globObjections(changes, rules),
    ...sizeObjections(changes, rules),
  ];
  return resultOf({ name: 'scope', command: null, required: true }, objections, {
    durationMs: 0,
    evidence: [{ kind: 'figure', label: 'changed files', value: String(changes.length) }],
  });
}

const REASONS: Readonly<Record<Exclude<Protection, null>, string>> = {
  never: 'decides what the loop may do, and only people may change it',
  'judge-configuration': 'tells a check how to judge, and the spec does not name it as in scope',
  test: 'is an existing test, and the spec does not name it as in scope',
};

/** A new test is welcome; an existing one may only be touched where the spec names it (attacks §2). */
function protectionObjections(
  change: TreeChange,
  rules: ScopeRules,
  verifier: Pick<VerifierFiles, 'protectionOf'>,
): Objection[] {
  const named = rules.only.flat();
  return pathsOf(change).flatMap((path) => {
    const protection = verifier.protectionOf(path);
    if (protection === null || (protection === 'test' && change.status === 'added')) return [];
    if (protection !== 'never' && isNamed(path, protection, named)) return [];
    return [objection('policy', `protected-${protection}`, path, REASONS[protection])];
  });
}

/** Links, submodules and executable bits change what other files mean; each has to be named by the spec. */
function modeObjections(change: TreeChange, rules: ScopeRules): Objection[] {
  const { path, oldMode, newMode } = change;
  if (newMode === TREE_MODES.gitlink || oldMode === TREE_MODES.gitlink) {
    return [objection('policy', 'submodule', path, 'is a submodule')];
  }
  if (isNamed(path, null, rules.only.flat())) return [];
  if (newMode === TREE_MODES.symlink) {
    return [objection('policy', 'symlink', path, 'is a new or changed symbolic link, and the spec does not name it')];
  }
  const executable = (mode: string): boolean => mode === TREE_MODES.executable;
  if (change.status === 'added' || change.status === 'deleted' || executable(oldMode) === executable(newMode))
    return [];
  const turned = executable(newMode) ? 'becomes executable' : 'stops being executable';
  return [objection('policy', 'file-mode', path, `${turned}, and the spec does not name it`)];
}

function globObjections(changes: readonly TreeChange[], rules: ScopeRules): Objection[] {
  const isForbidden = matchPathsFolded(rules.never);
  const groups = rules.only.map((globs) => ({ globs, matches: matchPaths(globs) }));
  return changes.flatMap(pathsOf).flatMap((path) => {
    if (rules.never.length > 0 && isForbidden(path)) {
      return [objection('scope', 'paths-never', path, 'is out of bounds by the spec')];
    }
    const missed = groups.find(({ matches }) => !matches(path));
    if (missed === undefined) return [];
    return [objection('scope', 'paths-only', path, `is outside ${missed.globs.join(', ').slice(0, 300)}`)];
  });
}

function sizeObjections(changes: readonly TreeChange[], rules: ScopeRules): Objection[] {
  const objections: Objection[] = [];
  const { maxFiles, maxLines } = rules;
  if (changes.length === 0)
    objections.push(objection('scope', 'no-change', undefined, 'the candidate changes nothing'));
  if (maxFiles !== null && changes.length > maxFiles) {
    const message = `${changes.length} files are changed, at most ${maxFiles} may be`;
    objections.push(objection('scope', 'max-files', undefined, message));
  }
  if (maxLines === null) return objections;
  const lines = changes.reduce((sum, change) => sum + change.addedLines + change.deletedLines, 0);
  if (lines > maxLines) {
    objections.push(
      objection('scope', 'max-lines', undefined, `${lines} lines are changed, at most ${maxLines} may be`),
    );
  }
  for (const { path, binary } of changes) {
    if (binary) objections.push(objection('scope', 'max-lines', path, 'is binary, so its lines can’t be counted'));
  }
  return objections;
}

function pathsOf(change: TreeChange): string[] {
  return change.oldPath === undefined ? [change.path] : [change.oldPath, change.path];
}

function objection(failureClass: FailureClass, rule: string, path: string | undefined, reason: string): Objection {
  if (path === undefined) return objectTo(failureClass, rule, reason);
  return objectTo(failureClass, rule, `${JSON.stringify(path.slice(0, 500))} ${reason}`, { file: path });
}
