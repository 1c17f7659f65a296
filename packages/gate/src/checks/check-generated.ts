import type { TrustedRepository } from '@loop-actions/git';
import { matchPaths } from '@loop-actions/verifier/path-match';
import { type Objection, objection } from './objection.ts';

export interface GeneratedQuestion {
  readonly repository: TrustedRepository;
  readonly baseSha: string;
  /** The tree of the candidate. */
  readonly tree: string;
  /** The same tree after the generator has run in it. */
  readonly workTree: string;
  /** Globs of what the generator may write; empty: all that the candidate has. */
  readonly mayWrite: readonly string[];
}

/**
 * Compares what the generator makes with what the candidate has (attack C18). Nothing may differ: in the files it
 * may write, that is drift; elsewhere, it writes what it may not. Without globs, new files are not held against it.
 */
export async function checkGenerated(question: GeneratedQuestion): Promise<readonly Objection[]> {
  const { repository, baseSha, tree, workTree, mayWrite } = question;
  const made = await repository.snapshot(workTree, baseSha);
  if (made.tree === tree) return [];
  const covered = mayWrite.length === 0 ? null : matchPaths(mayWrite);
  return (await repository.diffTrees(tree, made.tree)).flatMap(({ status, path, oldPath }) => {
    const paths = oldPath === undefined ? [path] : [oldPath, path];
    return paths.flatMap((file) => {
      const added = status === 'added' || (status === 'renamed' && file === path);
      if (covered === null) return added ? [] : [drift(file, 'differs from what the generator makes')];
      if (!covered(file)) return added ? [] : [drift(file, 'is written by the generator, which may not write it')];
      const how = added ? 'is missing: the generator makes it' : undefined;
      const gone = status === 'deleted' || file === oldPath ? 'is no longer made by the generator' : undefined;
      return [drift(file, how ?? gone ?? 'differs from what the generator makes')];
    });
  });
}

function drift(file: string, what: string): Objection {
  return objection(
    'build',
    'generated',
    `${JSON.stringify(file.slice(0, 500))} ${what}; run it and commit the result`,
    {
      file,
    },
  );
}
