import type { RatchetCount } from '@loop-actions/contract';
import type { Language } from './languages.ts';

/** Something in the code itself that is counted. */
export interface CodeMark {
  readonly count: RatchetCount;
  /** What it is called in findings; one name, one ratchet. */
  readonly what: string;
  /** Runs over code whose comments and string contents are blanks. */
  readonly pattern: RegExp;
  readonly weight: number;
}

const mark = (count: RatchetCount, what: string, pattern: RegExp, weight = 1): CodeMark => ({
  count,
  what,
  pattern,
  weight,
});

/** Where `any` stands as a type; `.any(`, `any:` and `any =` are names. */
const TYPE_ANY =
  /(?:(?:[:|&<]|=>|\bas|\bextends|\bsatisfies|\bis|\bkeyof)\s*any\b(?!\s*[:(.?]))|(?:,\s*any\s*(?=[>[]))/g;

const JAVASCRIPT: readonly CodeMark[] = [
  mark(
    'skipped-tests',
    'tests',
    /\b(?:it|test|describe|context|suite|specify|step)\s*(?:\.\s*\w+\s*)*\.\s*(?:skip|skipIf|runIf|todo|fails|failing|fixme|only)\b/g,
  ),
  mark('skipped-tests', 'tests', /(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|fit|fdescribe)\s*(?=[(`.])/g),
  mark('skipped-tests', 'tests', /\b(?:this|ctx|t|context|test)\s*\.\s*(?:skip|todo)\s*\(/g),
  mark('skipped-tests', 'tests', /\b(?:skip|todo|only)\s*:\s*(?:true\b|['"`])/g),
  mark('type-escapes', '`any`', TYPE_ANY),
  mark('type-escapes', 'double casts', /\bas\s+(?:unknown|never)\s+as\b/g),
];

const PYTHON: readonly CodeMark[] = [
  mark('skipped-tests', 'tests', /\bmark\s*\.\s*(?:skip|skipif|xfail)\b/g),
  mark('skipped-tests', 'tests', /\bpytest\s*\.\s*(?:skip|xfail|importorskip)\s*\(/g),
  mark('skipped-tests', 'tests', /@\s*(?:unittest\s*\.\s*)?(?:skip|skipIf|skipUnless|expectedFailure)\b/g),
  mark('skipped-tests', 'tests', /\bself\s*\.\s*skipTest\s*\(/g),
  mark('skipped-tests', 'tests', /\b__test__\s*=\s*False\b/g),
  mark('type-escapes', '`Any`', /(?:[:|[,]|->|\btyping\s*\.)\s*Any\b/g),
  mark('type-escapes', 'casts', /(?<![\w.])(?:typing\s*\.\s*)?cast\s*\(/g),
];

const GO: readonly CodeMark[] = [
  mark('skipped-tests', 'tests', /\b[tbf]\s*\.\s*(?:Skip|SkipNow|Skipf)\s*\(/g),
  mark('type-escapes', '`unsafe`', /\bunsafe\s*\.\s*Pointer\b/g),
];

const RUST: readonly CodeMark[] = [
  mark('suppressions', 'rustc/Clippy', /#\[\s*(?:cfg_attr\s*\([^()\]\n]{0,200},\s*)?(?:allow|expect)\s*\(/g),
  mark('suppressions', 'rustc/Clippy', /#!\[\s*(?:cfg_attr\s*\([^()\]\n]{0,200},\s*)?(?:allow|expect)\s*\(/g, 10),
  mark('skipped-tests', 'tests', /#\[\s*(?:cfg_attr\s*\([^()\]\n]{0,200},\s*)?ignore\b/g),
  mark('type-escapes', '`unsafe`', /\bunsafe\s*(?:\{|fn\b|impl\b)/g),
  mark('type-escapes', 'transmutes', /\btransmute\b/g),
];

const JVM: readonly CodeMark[] = [
  mark('suppressions', 'annotations', /@(?:file\s*:\s*)?(?:SuppressWarnings|Suppress|SuppressFBWarnings|nowarn)\b/g),
  mark('skipped-tests', 'tests', /@(?:Disabled|Ignore)(?![\w.])/g),
  mark('skipped-tests', 'tests', /\b(?:assumeTrue|assumeFalse|assumingThat|XCTSkip)\s*\(/g),
];

const CSHARP: readonly CodeMark[] = [
  mark('suppressions', 'compiler', /#\s*pragma\s+warning\s+disable\b/g),
  mark('suppressions', 'analysers', /\[[^\]\n]{0,100}\bSuppressMessage\b/g),
  mark('suppressions', 'nullable', /#\s*nullable\s+disable\b/g, 10),
  mark('skipped-tests', 'tests', /\bSkip\s*=\s*"/g),
  mark('skipped-tests', 'tests', /\[\s*(?:Ignore|Explicit)\b/g),
  mark('type-escapes', '`dynamic`', /(?<![\w.])dynamic\s+\w/g),
];

const C: readonly CodeMark[] = [
  mark('suppressions', 'compiler', /#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored\b/g, 10),
  mark('suppressions', 'compiler', /#\s*pragma\s+warning\s*\(\s*disable\b/g, 10),
  mark('skipped-tests', 'tests', /\bGTEST_SKIP\s*\(|\bTEST(?:_F|_P)?\s*\(\s*\w+\s*,\s*DISABLED_/g),
];

const RUBY: readonly CodeMark[] = [
  mark('skipped-tests', 'tests', /(?:^|\n)\s*(?:xit|xdescribe|xcontext|pending|skip)\b/g),
];

const PHP: readonly CodeMark[] = [
  mark('suppressions', 'silence operator', /(?<![\w])@(?=[$\\a-z_]+\s*\()/g),
  mark('skipped-tests', 'tests', /\bmarkTest(?:Skipped|Incomplete)\s*\(/g),
];

const SHELL: readonly CodeMark[] = [mark('skipped-tests', 'tests', /@tag\s+:?skip\b/g)];

/** What is counted in code, by language. */
export const CODE_MARKS: Readonly<Record<Language, readonly CodeMark[]>> = {
  javascript: JAVASCRIPT,
  component: JAVASCRIPT,
  css: [],
  python: PYTHON,
  go: GO,
  rust: RUST,
  jvm: JVM,
  c: C,
  csharp: CSHARP,
  ruby: RUBY,
  php: PHP,
  shell: SHELL,
};
