/**
 * What reviewers ask for, as one rule, one lint rule or one skill would have it: two texts that ask for the same are one
 * pattern. `asks` is for whoever reads a text, be it a person who labels it or a model.
 */
const CATALOGUE = [
  ['rename', 'A clearer name', 'another name in code, configuration or files, for whatever reason; not only its case'],
  ['name-case', 'Spelling of names', 'the same name in snake_case, camelCase, PascalCase, kebab-case or capitals'],
  [
    'unneeded',
    'Leave out what isn’t needed',
    'leaving out code, a parameter, condition, cast, dependency, option or file that isn’t needed, or asking whether it is',
  ],
  ['unused-import', 'Unused import', 'leaving out an import that isn’t used'],
  ['commented-out', 'Leftovers', 'removing commented-out code, debug prints and other leftovers'],
  ['needless-comment', 'Comment that says nothing', 'a comment in code that should go'],
  ['needless-test', 'Test that another one makes redundant', 'a test that should go'],
  ['unrelated', 'Unrelated change', 'taking an unrelated or accidental change out of the pull request'],
  ['other-change', 'Belongs in another change', 'doing this in another pull request or commit, or later'],
  ['commit-message', 'Say it in the commit message', 'saying it in the commit message or in the pull request’s text'],
  ['test', 'Test missing', 'a test more, or another case tested'],
  ['assertion', 'Assert more', 'more or stricter checks in a test that is there'],
  [
    'docstring',
    'Document it in the code',
    'a description of what is declared (docstring, JSDoc, godoc), missing or incomplete',
  ],
  ['docs', 'Document it in the manual', 'the manual, README, examples or guide extended by what is missing'],
  ['comment', 'Explain it in a comment', 'a comment in code that explains why'],
  [
    'stale-comment',
    'Comment that doesn’t hold',
    'a comment, docstring or document that says what is not so (any more)',
  ],
  [
    'typo',
    'Wording',
    'other words for prose that is there: spelling, grammar, punctuation, capitals, a link, a clearer sentence (comment, document, message, changelog)',
  ],
  ['changelog', 'Changelog or release note', 'a changelog entry, release note or migration note that is missing'],
  ['todo', 'TODO', 'a TODO to be added, resolved or linked to an issue'],
  ['error', 'Handle the error', 'a failure that is lost or not handled: handle, propagate or check it'],
  ['narrow-catch', 'Catch only what is meant', 'catching less'],
  ['unwrap', 'Don’t panic', 'no panic, unwrap or crash'],
  ['raise', 'Fail instead of going on', 'failing (throwing, returning an error) instead of going on silently'],
  ['null', 'What if it is null or missing', 'a guard against null, nil, None, undefined, or nothing in it'],
  ['validate', 'Validate the input', 'checking input, ranges or arguments'],
  ['error-message', 'An error message that helps', 'a message of an error that helps more'],
  ['log-level', 'Log level', 'another log level'],
  ['logger', 'Use the logger', 'using the logger and not print or console'],
  ['log', 'What is logged', 'one log line more, a better one, or one less'],
  [
    'extract',
    'A function of its own',
    'moving it into a function, method, helper or component of its own, not because it is written twice',
  ],
  [
    'duplicate',
    'Don’t write it twice',
    'not writing the same twice, also by one function for both; using the function, constant, type, variable or helper that the project has already',
  ],
  ['move', 'Belongs elsewhere', 'it belongs in another file, module, class or place'],
  ['constant', 'Use a constant', 'a named constant for a literal'],
  ['hardcoded', 'Don’t hard-code it', 'no fixed value (URL, path, credentials, number) in the code'],
  ['configurable', 'Make it configurable', 'a setting, option or parameter for it'],
  ['enum', 'Use an enum', 'an enum or union and not strings, numbers or booleans'],
  ['type', 'Say the type', 'a type annotation, or a more precise type'],
  ['const', 'Make it constant', 'const, final, readonly, immutable'],
  ['cache', 'Compute it once', 'computing it once: cached, hoisted, memoised'],
  ['copy', 'Don’t copy', 'no copy or clone'],
  ['alloc', 'Don’t allocate', 'no allocation, or one beforehand'],
  ['early-return', 'Return early', 'returning early, less nesting'],
  ['visibility', 'Don’t expose more than is needed', 'exposing less: private, not exported'],
  ['breaking-change', 'Don’t break the interface', 'no break of an interface; keeping it compatible'],
  ['pin', 'Pin the version', 'a fixed version'],
  ['await', 'Don’t block', 'await, or async in place of blocking'],
  ['cleanup', 'Release it', 'closing, releasing, disposing, unsubscribing, cancelling'],
  ['race', 'Guard against races', 'locking, atomicity, thread safety'],
  ['secret', 'Don’t expose secrets', 'a secret, token or private data exposed'],
  ['escape', 'Escape it', 'escaping or quoting against injection'],
  ['i18n', 'Translate it', 'text to be translated'],
  ['sorted', 'Keep it sorted', 'keeping a list sorted'],
  ['import-order', 'Where imports stand', 'where an import stands, its order or style'],
  ['blank-line', 'Blank lines', 'a blank line or a newline more or less'],
  ['whitespace', 'White space', 'indentation, spaces, line length, running the formatter'],
] as const;

export type ConcernId = (typeof CATALOGUE)[number][0];

/** A kind of wish: its name for people, and what a text asks for that is of it. */
export interface ConcernKind {
  readonly id: ConcernId;
  readonly name: string;
  readonly asks: string;
}

export const CONCERN_KINDS: readonly ConcernKind[] = CATALOGUE.map(([id, name, asks]) => ({ id, name, asks }));

const KINDS: ReadonlyMap<string, ConcernKind> = new Map(CONCERN_KINDS.map((kind) => [kind.id, kind]));

/** The kind of an id; undefined where it is none of the catalogue. */
export function concernKind(id: string): ConcernKind | undefined {
  return KINDS.get(id);
}
