/** Something that reviewers ask for again and again, in many words. */
export interface ConcernRule {
  readonly id: string;
  /** What is asked for, as a person would head it. */
  readonly name: string;
  /** One of them stands in a sentence, as `readSentences` puts it. */
  readonly says: readonly RegExp[];
  /** None of them does. */
  readonly unless?: readonly RegExp[];
}

/** Words that mean the same to a rule, by the name that stands for them in one. */
const KINDS: Readonly<Record<string, string>> = {
  gap: "(?:[\\w'/.+-]+ ){0,4}",
  any: "[\\w'/.+-]+",
  this: '(?:(?:this|that|it|ID|CODE|line|lines|part|one|both|they|them|everything)\\b ?(?:line|lines|code|method|function|check|if|else|block|part|chunk|variable|var|argument|arg|param|parameter|import|call|case|field|option|prop|property|config|file|flag|condition|statement|dependency|wrapper|class|change|conversion|cast|step|section|cast|method|attribute|step|logic)?s?)',
  start: '(?:^(?:and |or |but |- |yes |no )?|ask |, |to |and |or )',
  test: '(?:(?:unit|regression|integration|e2e|end-to-end|functional|snapshot|property)?[- ]?(?:tests?|unit-?tests?|test-?cases?|test case|test coverage|coverage|uts?)\\b(?! (?:file|files|name|names|script|data|suite|helper|helpers|fail|failure|failures|plan|runner|command|id|ids|framework|util|utils|env|environment|code|class|method|folder|directory|config|fixture|fixtures|setup|run|image|server)\\b))',
  docstring: '(?:doc ?-?strings?|java ?docs?|js ?docs?|ts ?docs?|k ?docs?|go ?docs?|rust ?docs?|php ?docs?|doc[- ]?comments?|xml ?docs?|doc ?blocks?|doxygen)',
  comment: '(?:(?:code |inline |todo |in-?line )?comments?)',
  null: '(?:null|nil|none|undefined|nullptr|nan)',
  error: '(?:errors?|exceptions?|failures?|errs?|rejections?|throws)',
  unclear: '(?:confusing|misleading|vague|unclear|ambiguous|odd|strange|weird|generic|cryptic|overloaded|off|wrong|long|verbose|general|broad|hard to (?:read|understand)|not (?:clear|descriptive|obvious|intuitive|accurate|ideal|great|consistent|correct|specific|formal))',
  clear: '(?:descriptive|meaningful|clearer|different|friendl(?:y|ier)|readable|specific|clear|informative|intuitive|consistent|accurate|concise|shorter|expressive|better|less \\w+)',
  named: '(?:variable|function|method|class|field|param|parameter|argument|file|type|property|prop|struct|enum|module|package|component|option|flag|test|column|table|step|job|label|key|constant|helper|interface|hook|naming)',
};

/** A rule's expressions: `{kind}` stands for the words of that kind, and `…` for up to four words. */
function say(...lines: readonly string[]): readonly RegExp[] {
  const fill = (line: string): string => line.replace(/\{(\w+)\}/g, (_, kind: string) => fill(KINDS[kind] ?? kind));
  return lines.map((line) => new RegExp(fill(line.replaceAll('… ', '{gap}')), 'i'));
}

/** In order of preference: what is said of a narrower thing comes first. */
export const CONCERN_RULES: readonly ConcernRule[] = [
  {
    id: 'name-case',
    name: 'Spelling of names: snake_case, camelCase and so on',
    says: say(
      '\\b(?:snake|camel|pascal|kebab)[- ]?cas(?:e|ed|ing)\\b',
      '\\b(?:use|should be|in|be) (?:in )?(?:lower|upper)[- ]?cas(?:e|ed|ing)\\b(?=.*\\b(?:name|variable|constant|identifier|function|file)s?\\b)',
      '\\b(?:name|variable|function|constant|file|field|key|column|table)s? … (?:lower|upper)[- ]?cas(?:e|ed|ing)\\b',
      '\\b(?:underscores?|hyphens?|dashes)\\b … (?:of|not|over|for) … (?:underscores?|hyphens?|dashes|camel\\w*)\\b',
    ),
  },
  {
    id: 'rename',
    name: 'A clearer name',
    says: say(
      '{start}rename (?!refactor|support|is |was |it is |in |and |detection)',
      '\\b(?:should|could|can|must|might|to|may|will|ask) be (?:renamed|named|called|name|rename)\\b',
      '\\b(?:ask|^|or|and) ?(?:re)?name (?:this|it|that|ID|them|{named}|safe)\\b',
      '(?:^|\\b(?:ask|or|and|go with|i) )call (?:this|it|them|ID|{named}) (?!ask|in |on |from |with |directly|once|twice|if|when|before|after|for|and|at |to |out|on|every|multiple)(?:ID\\b|something|{any}$|{any} \\?$)',
      '\\bname (?:is|are|it is|could|should|do not|does not|might|would|of … is|feel|sound) … {unclear}\\b',
      '\\bname (?:is|are|it is|could|should|might|would|ask)? ?(?:be )?… (?:descriptive|improved|clearer|specific|meaningful|changed)\\b',
      '\\bname (?:do|does) not … (?:match|fit|reflect|describe|explain|make|convey|say|tell|mean|seem|suit)\\b',
      '\\b{clear} (?:{any} ){0,2}nam(?:e|ing)s?\\b',
      '\\b{unclear} (?:{named} )?nam(?:e|ing)s?\\b',
      '\\bnot (?:sure|fan|huge fan|big fan|crazy|happy|convinced|love|like) (?:about|of|on|with|by|if)? ?(?:this |that |of )?(?:{any} ){0,2}nam(?:e|ing)\\b',
      '\\bnaming (?:is|it is|seems?|feels?|could|should|be|nit\\b|suggest)',
      '^naming\\b',
      '\\b(?:use|with|propose|prefer|pick|choose|need|like|find|have) … (?:as|for) (?:this |{named} )?name\\b',
      '\\b(?:ID|term|word|this|it) (?:is|it is|are|feel|sound) (?:name )?(?:too )?(?:vague|ambiguous|misleading|generic|overloaded|cryptic)\\b',
      '\\b(?:ask|to) change (?:this |that )?(?:{named} |name |it )+to ID\\b',
      '\\b(?:ask|to|i) (?:prefix|suffix) (?:{any} ){1,4}(?:with|by)\\b',
      '\\b(?:drop|remove) (?:{any} )?(?:prefix|suffix)\\b',
      '\\bname (?:it|this|that) … (?:like |to |ID)',
      '\\bID (?:is|would be|might be|may be|it is) (?:{any} ){0,2}(?:name)\\b',
      '\\b(?:abbreviat\\w+|shortened|single[- ]letter|one[- ]letter) … (?:name|variable)',
    ),
    unless: say('\\brenam(?:e|ed) (?:in |was|is)|\\bfile ?name\\b … (?:is|be) (?:null|empty)|\\b(?:path|user|host|domain|branch|model) ?name\\b|\\berror messages?\\b|\\byou (?:rename|named)\\b|\\bname(?:d)? (?:param|arg|export|import|prop|function arg)|\\bcomment pointless'),
  },
  {
    id: 'commit-message',
    name: 'Say it in the commit message',
    says: say('\\b(?:commit (?:message|msg|description|title)|(?:pr|pull request) (?:description|title))\\b'),
  },
  {
    id: 'changelog',
    name: 'Changelog or release note',
    says: say('\\b(?:change ?logs?|release[- ]?notes?|changesets?|news ?(?:file|entry|fragment))\\b'),
    unless: say('\\b(?:URL|see|according|mention(?:s|ed) in)\\b'),
  },
  {
    id: 'unrelated',
    name: 'Unrelated change',
    says: say(
      '\\bunrelated (?:to |change|edit|diff|format|white|refactor|fix|modif)',
      '^(?:this )?(?:{any} ){0,3}unrelated ?[.?!]?$',
      '\\bnot (?:directly )?related to (?:this|change|pr|what)\\b',
      '\\bout of scope\\b|\\bscope creep\\b|\\baccidental(?:ly)? (?:change|commit|add|edit|includ|delet|remov|format)|\\bchanged? by (?:accident|mistake)\\b|\\bunintentional|\\bunintended change|\\bstray change',
      '\\brevert … (?:format|white ?space|unrelated|this change|this file|change to this|change in this|import|indent|line)',
      '\\bformat-?only changes?\\b|\\bpurely (?:cosmetic|format)|\\bunnecessary (?:{any} )?(?:change|diff|format)',
    ),
  },
  {
    id: 'other-change',
    name: 'Belongs in another change',
    says: say(
      '\\b(?:in|into|to|as|for|be) (?:separate|different|own|follow-?up|later|future|subsequent|next|its own|dedicated|independent|pr|follow up)? ?(?:pr|pull request|patch|change|commit)s?\\b(?=.*\\b(?:move|separate|split|follow|different|own|do (?:this|it|that)|done)\\b)',
      '\\b(?:separate|follow-?up|different|own) (?:pr|pull request|patch|commit)\\b',
      '\\b(?:split|extract|move) … (?:into|to|out) … (?:pr|pull request|commit)\\b',
    ),
  },
  {
    id: 'needless-test',
    name: 'Test that another one makes redundant',
    says: say(
      '\\b(?:need-not|unnecessary|redundant|remove|drop|delete|duplicate) (?:{any} ){0,3}{test}',
      '\\btests? … (?:is|are|it is|be) (?:{any} )?(?:redundant|duplicate|unnecessary|removed|already covered)\\b',
    ),
  },
  {
    id: 'stale-comment',
    name: 'Comment that no longer holds',
    says: say(
      '\\b(?:stale|outdated|out[- ]of[- ]date|obsolete|incorrect|wrong|inaccurate|misleading|old) (?:{any} )?{comment}',
      '\\b{comment} (?:above |below |is |are |it is |seem |was |looks? )*(?:{any} ){0,2}(?:stale|outdated|out[- ]of[- ]date|obsolete|incorrect|wrong|inaccurate|misleading|no-longer|off|not (?:correct|accurate|true|match|valid))\\b',
      '\\b(?:update|fix|change|adjust|correct) (?:this |that |{any} )?{comment}(?! to explain)',
      '\\b{comment} (?:need|should|must|ask) (?:to )?(?:be )?(?:update|updated|fix|change)',
      '\\b{comment} (?:do|does) not (?:match|reflect|agree|hold|apply|make)',
    ),
  },
  {
    id: 'commented-out',
    name: 'Commented-out code',
    says: say('\\bcommented(?:[- ]out)? (?:code|line|block|part|section|test|out\\b)', '\\bcommented[- ]out\\b', '\\b(?:remove|delete|drop) commented\\b'),
    unless: say('\\bask be commented\\b|\\bshould be commented'),
  },
  {
    id: 'needless-comment',
    name: 'Comment that says nothing',
    says: say(
      '\\b(?:remove|drop|delete|unnecessary|redundant|useless|obvious|needless|need-not|kill|avoid|trim) (?:{any} ){0,2}{comment}\\b(?! out)',
      '\\b{comment} (?:is|are|it is|seem|was|feel|looks?|ask|can|could|should) (?:{any} ){0,2}(?:unnecessary|redundant|useless|obvious|overkill|pointless|noise|superfluous|removed|remove|not (?:add|useful|helpful))\\b',
      '\\b{comment} (?:do|does) not (?:{any} )?(?:add|help|bring|provide|say)',
    ),
    unless: say('\\bcommented\\b'),
  },
  {
    id: 'docstring',
    name: 'Document it in the code',
    says: say(
      '\\b(?:add|need|miss|missing|include|write|have|with|without|no|lack|lacks|deserves?|use|put|provide|want|update|expand|improve|extend|see|get|some|might need) (?:{any} ){0,4}{docstring}\\b',
      '\\b{docstring} (?:is |are |it is |would be |need |should |ask |must )(?:{any} ){0,3}(?:missing|nice|good|great|helpful|update|updated|add|added|explain|mention|describe|say|clarify|reflect|be)',
      '\\b(?:explain|clarify|mention|document|note|describe|reflect|state|specify|say)\\b.{0,60} (?:in|to|as|into|on) (?:{any} )?{docstring}\\b',
      '^(?:{any} )?{docstring} ?[?.!]?$',
      '{start}document (?:this|that|what|why|how|when|ID|it|{named}|public|each|all|param|parameter|return|behavior|behaviour|meaning)\\b(?!.{0,40}\\b(?:readme|docs?|website|guide|page)\\b)',
      '\\b(?:should|could|ask|must|to|need) be documented\\b',
      '\\badd docs? (?:for|to|on|about|here|indicating|explain|describe) (?:this|ID|what|{named}|get|why|need|public)',
    ),
    unless: say('\\b{docstring} (?:generat|tool|plugin|lint)'),
  },
  {
    id: 'docs',
    name: 'Document it in the manual',
    says: say(
      '\\b(?:add|mention|update|document|include|put|note|describe|explain|reflect|link) .{0,60}\\b(?:in|to|into|on) (?:{any} ){0,2}(?:readme|documentation|docs|user guide|manual|docs page|website|guide)\\b',
      '\\b(?:update|add|write|need|missing|adjust|extend) (?:{any} ){0,2}(?:documentation|readme|docs)\\b(?! (?:url|link|string|comment))',
      '\\b(?:documentation|docs|readme) (?:need|should|must|ask|also need) (?:to )?(?:be )?(?:update|updated|add|mention|reflect)',
    ),
    unless: say('\\bdocs? (?:string|comment)|\\bcomment\\b'),
  },
  {
    id: 'comment',
    name: 'Explain it in a comment',
    says: say(
      '{start}(?:add|leave|have|put|write|include|need|see|get|use|drop|provide|want) (?:{any} ){0,3}{comment}\\b(?! out)',
      '\\b(?:need|deserves?|could use|missing|warrants?|miss|requires?|lacks?|worth|ask|without) (?:{any} ){0,2}{comment}\\b',
      '\\b{comment} (?:{any} ){0,5}(?:would|might|could|will|ask) (?:be )?(?:{any} ){0,1}(?:nice|good|great|helpful|help|useful|appreciated|go|warranted|be|benefit)',
      '\\b{comment} (?:explain|on|to explain|describe|saying|about|stating|clarify|as to|why|that explain) … ?(?:why|what|how|this|when|reason)?.{0,80}\\?$',
      '\\b(?:explain|clarify|mention|document|note|describe|state|elaborate|specify)\\b.{0,60} (?:in|with|as|via) (?:{any} )?{comment}\\b',
      '^{comment} (?:explain|on why|why|what|about|describe)',
      '{start}comment (?:this|what|why|how|on what|on why|on how|ID|that|it)\\b',
    ),
    unless: say('\\bcommented\\b|\\b(?:see|per|from|address|my|above|previous|earlier|other|review|pr|left|same) (?:{any} )?comments?\\b'),
  },
  {
    id: 'typo',
    name: 'Typo',
    says: say('\\b(?:typos?|misspell\\w*|spelling|misspelt|mis-spelled)\\b', '^s/[^/]+/[^/]+/?$'),
    unless: say('\\bprone to\\b|\\btypo in ID\\b … name'),
  },
  {
    id: 'unused-import',
    name: 'Unused import',
    says: say('\\bunused (?:{any} ){0,2}imports?\\b', '\\bimports? (?:{any} ){0,3}(?:unused|unnecessary)\\b', '\\b(?:remove|drop|delete|unnecessary|redundant) (?:{any} ){0,2}imports?\\b'),
  },
  {
    id: 'import-top',
    name: 'Imports stand at the top',
    says: say('\\b(?:move|put|place|keep|do|import|hoist) .{0,50}\\bimports?\\b.{0,40}\\b(?:top|global|module level|top-level|file level|header)\\b', '\\bimports? … (?:be|at|to|on|go) (?:at |to |on |in )?(?:top|module level|top-level)\\b', '\\b(?:inline|local|lazy|nested) imports?\\b'),
  },
  {
    id: 'debug-left',
    name: 'Debugging left over',
    says: say(
      '\\b(?:remove|delete|drop|kill|get rid of|leftover|left ?over|left-over|forgot|forgotten|stray|clean up|left) (?:{any} ){0,3}(?:debug\\w*|print\\w*|console\\b|logs?|logger|log statements?|println|dbg)\\b(?! level)',
      '\\b(?:debug|debugging) (?:{any} )?(?:leftover|left ?over|code|print|statement|artifact|line|output)s?\\b',
      '\\b(?:print|console|log|debug) (?:statements? )?(?:should|ask|can|need to|must|to) be removed\\b',
    ),
  },
  {
    id: 'logger',
    name: 'Use the logger',
    says: say('\\b(?:use|via|through|with|to) (?:{any} ){0,3}logg(?:er|ing)\\b.{0,30}\\b(?:of|not|than|over) (?:{any} )?(?:print\\w*|console\\w*|ID|stdout|stderr)\\b', '\\b(?:use|prefer) (?:{any} ){0,2}logg(?:er|ing) ?[.?!]?$', '\\b(?:print|console|println) … (?:use|with|to) … logg(?:er|ing)'),
  },
  {
    id: 'log-level',
    name: 'Log level',
    says: say('\\blog[- ]?levels?\\b', '\\b(?:should|ask|could|might|make|use|change|log|be|at|to) (?:this |it |be |at |to |log |with |use |ID )*(?:debug|info|warn|warning|trace|error)(?: level| log| of |\\?| \\?)', '\\bdebug level\\b'),
  },
  {
    id: 'line-length',
    name: 'Line too long',
    says: say('\\blines? (?:{any} ){0,3}(?:too long|long|over (?:80|100|120)|exceed)', '\\b(?:79|80|88|100|120) (?:char|col)', '\\bwrap (?:this |at |line)', '\\bline (?:length|limit|wrap)'),
  },
  {
    id: 'newline-eof',
    name: 'Newline at the end of the file',
    says: say('\\b(?:new ?-?lines?|blank line|empty line|eol) (?:{any} ){0,3}(?:at|end)(?: (?:{any} ){0,2}(?:of|eof))? ?(?:file|eof)?', '\\b(?:eof|end of file)\\b … new ?-?line'),
  },
  {
    id: 'remove-blank-line',
    name: 'Blank line too many',
    says: say('\\b(?:remove|drop|delete|unnecessary|redundant|unneeded|stray) (?:{any} ){0,2}(?:blank|empty|new) ?-?lines?\\b', '\\b(?:blank|empty|new) ?-?lines? (?:{any} ){0,3}(?:unnecessary|removed|redundant)\\b', '^(?:extra |double |two )?(?:blank|empty|new) ?-?lines? ?[.?!]?$'),
  },
  {
    id: 'add-blank-line',
    name: 'Blank line missing',
    says: say('\\b(?:add|need|missing|leave|put|insert|have|keep|want) (?:{any} ){0,3}(?:blank|empty|new) ?-?lines?\\b', '\\b(?:blank|empty) lines? (?:{any} ){0,2}(?:before|after|between|around|above|below)'),
  },
  {
    id: 'whitespace',
    name: 'White space',
    says: say('\\b(?:trailing|stray|unnecessary|remove|missing|add|need|double|extra) (?:{any} ){0,2}(?:white ?-?spaces?|spaces?|tabs?)\\b', '\\bindentation\\b', '\\b(?:indent|indented|unindent)\\b(?! line)', '\\b(?:spaces?|white ?-?space) (?:before|after|between|around|missing)\\b'),
    unless: say('\\b(?:name|disk|address|memory)[- ]?space\\b'),
  },
  {
    id: 'sorted',
    name: 'Keep it sorted',
    says: say('\\b(?:alphabetical(?:ly)?|alphabetized?|alphabetise|lexicographic\\w*)\\b', '\\b(?:keep|make|be) (?:{any} ){0,3}sorted\\b'),
  },
  {
    id: 'constant',
    name: 'Use a constant',
    says: say(
      '\\bmagic[- ](?:numbers?|strings?|values?|constants?)\\b',
      '\\bhard-?coded? (?:{any} ){0,2}(?:number|string|value|constant|path|url|color|colour|timeout|ip|list|name|to|id)?',
      '\\b(?:extract|define|move|put|use|make|turn|store|hoist|introduce|create|declare|have|pull|should be|could be|can be|ask be|abstract|need) (?:{any} ){0,5}(?:as |to |into |in |out to |be )?(?:{any} )?(?:const|consts|constants?)\\b(?! (?:ref|pointer|correct|time|auto|fn|char|string_view|method|expr|generic|assertion|folding|propagation|context|fold|param|&))',
    ),
    unless: say('\\b(?:constant(?:ly)? (?:time|chang|fold|load|expression)|const (?:ref|reference|correct\\w*)|let|var|pass)\\b|\\bconst ?&|\\b(?:make|be|as) (?:this |it |ID |both |method |function |member )*const(?: ref)?\\b'),
  },
  {
    id: 'share',
    name: 'Share it, and don’t repeat it',
    says: say(
      '\\b(?:duplicat(?:e|ed|es|ion|ing)|copy-?past(?:e|ed|ing|a)|repeated|dedupe|deduplicate|de-?duplicate|boilerplate|repetition|repetitive) (?:{any} ){0,8}(?:code|logic|function|method|helper|common|shared?|util\\w*|extract|reuse|abstract|refactor|implementation|block)\\b',
      '\\b(?:avoid|reduce|remove|prevent|less|lot of|much|limit|minimi[sz]e) (?:{any} ){0,2}(?:duplication|duplicat(?:e|ed|ing) code|code duplication|repetition|duplicated|duplicating|repeat)\\b',
      '\\bsame (?:{any} )?(?:code|logic|function|pattern|implementation|snippet|block) (?:{any} ){0,5}(?:as|in|above|below|already|elsewhere|twice|multiple|several|both)\\b.{0,80}\\b(?:extract|reuse|share|common|helper|util|factor|refactor|abstract|merge|function)',
      '\\b(?:extract|move|factor|pull|put|make|create|abstract|refactor|add|turn|split|use) (?:{any} ){0,7}(?:to|into|in|out|as|static|a)? ?(?:{any} ){0,2}(?:helper|util|utils|utility|utilities|common|shared)\\b(?! name)',
      '\\b(?:reuse|re-use) (?:{any} ){0,3}(?:ID|function|logic|code|helper|method|it|this|component|from|implementation|that)\\b',
      '\\balready (?:have|has|got|exist|exists|provide|define|implement) (?:{any} ){0,3}(?:ID|helper|util\\w*|function|method|constant)\\b(?!.{0,30}\\bunnecessary)',
      '\\b(?:dry|dry-?er|d\\.r\\.y\\.?)\\b(?! run)',
    ),
    unless: say('\\b(?:duplicate (?:key|entry|test|id|name|value|import|event|request|record|row))'),
  },
  {
    id: 'extract',
    name: 'A function of its own',
    says: say(
      '\\b(?:extract|split|move|break|factor|pull|refactor|put|separate|add) (?:{any} ){0,5}(?:out )?(?:to|into|in|as|out) (?:{any} ){0,2}(?:function|method|functions|methods)\\b',
      '\\b(?:function|method) is (?:{any} )?(?:long|big|large|huge)\\b',
      '\\b(?:split|break) (?:this |up |{any} )?(?:function|method)\\b',
    ),
  },
  {
    id: 'unwrap',
    name: 'Don’t panic',
    says: say('\\b(?:avoid|ask-not|of|not|remove|than|this|replace|without|using|use|the|no) (?:use |using |{any} )?(?:unwrap\\w*|panic\\w*|expect)\\b', '\\b(?:panics?|panicking|unwraps?|unwrapping)\\b'),
    unless: say('\\bunwrap(?:ped|ping)? (?:array|object|element|response|value|promise)'),
  },
  {
    id: 'error',
    name: 'Handle the error',
    says: say(
      '\\b(?:swallow(?:s|ed)?|silently|silence[sd]?|suppress(?:es|ed)?|mask|masks|hid(?:e|es|ing)|eats?|ignored?|ignores|discard(?:s|ed)?|lose|loses|drop) (?:{any} ){0,3}{error}\\b',
      '\\b(?:silently|quietly) (?:ignor|fail|swallow|drop|discard|skip|return|continu|catch|eat|hide)',
      '\\b{error} (?:{any} ){0,3}(?:swallowed|ignored|lost|suppressed|dropped|discarded|not (?:handle|handled|checked|check|propagated|caught)|unhandled|unchecked)\\b',
      '{start}(?:handle|catch|check|propagate|surface|deal with|return|raise|throw|report|cover) (?:{any} ){0,2}(?:possible |potential |this )?{error}\\b(?! (?:message|code|type|class|name|object))',
      '\\b(?:add|need|missing|no|without|have|lack|wrap|put|surround|around|require|do not have) (?:{any} ){0,4}(?:error[- ]?handl\\w*|exception[- ]?handl\\w*|try[-/ ]?(?:and )?(?:catch|except)|error[- ]?check\\w*|try block|catch block|throw/catch|catch)\\b',
      '\\b(?:error|failure|return value|return code|result) … (?:ask |should |must |need to )(?:be )?(?:handle|handled|check|checked|propagated|caught)\\b',
      '\\b(?:what|how) (?:if|happens if|happens when) (?:{any} ){1,5}(?:fail|fails|throw|throws|errors?|reject|rejects|error out)\\b',
      '\\bdid not (?:handle|check|catch) (?:{any} ){0,2}(?:it|error|err)?',
    ),
    unless: say('\\b(?:error messages?|typo|test)\\b'),
  },
  {
    id: 'null',
    name: 'What if it is null or missing',
    says: say(
      '\\b(?:can|could|may|might|will|would|to|if|when|is|are|ask|possibly) (?:{any} ){0,2}be (?:{any} )?(?:{null}|empty|missing)\\b',
      '\\bwhat (?:if|happen|happens|about) (?:{any} ){0,6}(?:{null}|empty|not (?:set|defined|present|exist)|missing)\\b',
      '\\b{null}[- ]?(?:check|checks|guard|safe|safety|pointer|deref\\w*|exception|handl\\w*|ptr)\\b',
      '\\b(?:check|guard|handle|validate|protect|verify|ensure|assert|test) (?:{any} ){0,6}(?:{null}|emptiness|empty)\\b',
      '\\boptional[- ]?chain\\w*\\b',
      '\\b(?:ID|this|it|which|that|value) (?:is|are|can be|could be|may be|might be) (?:{any} ){0,1}{null}\\b',
      '\\bif (?:{any} ){1,3}(?:is|are) {null}\\b',
    ),
    unless: say('\\b(?:never|not|ask-not|impossible|unnecessary|need-not)\\b.{0,25}\\b(?:{null}|empty)\\b', '\\breturn {null}', '\\bof {null}\\b', '\\b(?:redundant|remove|drop) '),
  },
  {
    id: 'type',
    name: 'Say the type',
    says: say(
      '\\b(?:add|missing|need|have|specify|include|use|declare|annotate|want|put) (?:{any} ){0,4}(?:type[- ]?(?:hints?|annotations?|hinting)|typings?|return types?|typehints?)\\b',
      '\\b(?:avoid|ask-not|of|not|use of|than|using|remove|no) (?:use )?any\\b(?: type|\\.|$| \\?| of| as)',
      '\\btype(?: this| it| ID| that)+ (?:properly|as|correctly|more)',
      '\\b(?:is|be) typed\\b',
    ),
  },
  {
    id: 'visibility',
    name: 'Don’t expose more than is needed',
    says: say(
      '\\b(?:make|should be|could be|can be|ask be|mark|be|keep|is) (?:{any} ){0,3}(?:private|internal|protected|package-private|pub\\(crate\\)|non-public|file-private)\\b(?! (?:key|repo|api|ip|network|beta|bucket|package))',
      '\\b(?:need|ask|have|meant|intended|supposed|want|should this|should it|need to|needs to) (?:{any} ){0,4}(?:expose|export|public|exposed|exported|be public)\\b(?! (?:key|repo|metric|documentation|docs))',
      '\\bneed-not (?:expose|export|be public)',
      '\\bwhy (?:is|are) (?:{any} ){0,2}(?:public|exported|exposed)\\b',
    ),
  },
  {
    id: 'early-return',
    name: 'Return early',
    says: say('\\b(?:early|earlier) (?:return|exit|out|bail|continue)s?\\b', '\\b(?:return|exit|bail|fail|out) (?:{any} )?early\\b', '\\bguard clauses?\\b', '\\b(?:reduce|avoid|less|remove|flatten|invert) (?:{any} ){0,3}(?:nesting|nested|indentation)\\b', '\\binvert (?:{any} )?(?:if|condition)\\b'),
  },
  {
    id: 'cache',
    name: 'Compute it once',
    says: say(
      '\\b(?:memoi[sz]e|useMemo|memoization)\\b',
      '\\b(?:ask|could be|can be|should be|to|ask be) (?:cache|cached|hoist|hoisted)\\b',
      '\\b(?:move|hoist|pull|take|put|moved|be) (?:{any} ){0,4}(?:out of|outside) (?:{any} ){0,2}loop\\b',
      '\\b(?:comput|calculat|call|read|look|fetch|query|pars|creat|evaluat|execut|do|check|compil|load)\\w* (?:{any} ){0,5}(?:twice|every time|each time|multiple times|repeatedly|on every (?:call|render|iteration|request)|at every iteration|for every iteration|in every iteration)\\b',
    ),
  },
  {
    id: 'copy',
    name: 'Don’t copy',
    says: say('\\b(?:avoid|unnecessary|extra|needless|redundant|save|without|prevent|not|remove) (?:{any} ){0,2}(?:cop(?:y|ies)|clones?|cloning|copying)\\b', '\\b(?:pass|take|accept|be|use|make) (?:{any} ){0,4}(?:by |as |via )?(?:const )?(?:ref|reference|const&|const &)\\b', '\\bneed-not (?:{any} )?(?:clone|copy)\\b'),
  },
  {
    id: 'pin',
    name: 'Pin the version',
    says: say('\\bpin(?:ned|ning)? (?:{any} ){0,4}(?:version|sha|hash|commit|digest|tag|release|to|action|dependency)\\b', '\\b(?:need|should|ask|to) (?:be )?(?:pin|pinned)\\b'),
  },
  {
    id: 'test',
    name: 'Test missing',
    says: say(
      '(?:^|ask |need |and |or |- |must |should |to |that )(?:add|write|have|include|create|extend|see|get|introduce|expand|provide) (?:{any} ){0,4}{test}',
      '\\b(?:missing|no|without|lacks?|lacking|needs?|need|deserves?|requires?|miss|want) (?:{any} ){0,3}{test}',
      '\\b(?:is|are) there (?:{any} ){0,2}{test}',
      '\\b(?:is|are) (?:{any} ){1,4}(?:tested|covered by)\\b',
      '{start}test (?:this|that|for|with|what|ID|negative|error|case|failure|behavior|behaviour|it|empty|invalid|edge)\\b',
      '\\b(?:not|un)[- ]?(?:tested|covered)\\b',
      '\\bwhere (?:is|are) (?:{any} )?{test}',
      '{start}cover (?:this|that|it|ID|with|case|{any}) (?:{any} ){0,3}(?:{test}|case|cases|by)',
      '^(?:{any} ){0,3}{test} ?[?!.]*$',
      '\\b{test} (?:for|that|to|with|cover\\w*|which) (?:{any} ){0,12}(?:would|might|ask|could|is|are|it is) (?:be )?(?:{any} )?(?:nice|good|great|helpful|missing|useful|valuable|needed|appreciated)',
      '\\b(?:test|tests) (?:is|are|it is) missing\\b',
    ),
    unless: say('\\b(?:need-not|redundant|unnecessary|remove|rename|flaky|failing|fail|fails|failed|break|breaks|why)\\b|\\bto test (?:with|locally|out)\\b|\\bthis test\\b(?! (?:for|case))|\\bin (?:new |our )?tests?\\b|\\btests? (?:pass|passes|passing)\\b'),
  },
  {
    id: 'unneeded',
    name: 'Leave out what isn’t needed',
    says: say(
      '{start}(?:remove|drop|delete|kill|get rid of|omit|skip) {this}(?= *(?:$|[.:?!]|in\\b|since\\b|as\\b|if\\b|because\\b|and\\b|from\\b|it\\b|completely|entirely|altogether|for ))',
      '\\b{this} (?:can|could|should|ask|must|need to|might|may) (?:be )?(?:{any} )?(?:removed?|dropped|deleted|omitted|go away|be remove|omit)\\b',
      '^(?:this |that |it |ID |CODE |they |both |{any} )?(?:is |are |was |it is |might be |ask be |should be )?(?:unnecessary|redundant|unused|superfluous)\\b ?(?:$|[.?!]|as|since|because|in|if|given|and|for|with|now|on)',
      '\\b{this} (?:is|are|it is|was|might be|may be|seem|become|becomes) (?:{any} ){0,1}(?:unnecessary|redundant|unused|superfluous|obsolete)\\b',
      '^(?:{any} ){0,3}need-not {this}',
      '^(?:we |you |i |and |but |then |ID )*need-not (?:{any} ){0,4}[.?!]?$',
      '\\b(?:do|does|did) (?:we|you|it|this|i) need {this}',
      '\\bask need {this}',
      '\\b(?:is|are) {this} (?:{any} )?(?:needed|necessary|required|used)\\b(?! (?:by|for|to|in|as))',
      '\\bwhy (?:do|is|are) (?:we |you |it )?(?:need )?{this} ?(?:needed|necessary|required)?(?= *(?:$|[.?!]))',
      '^(?:unnecessary|redundant|unused) (?:{any} ){0,2}[.?!]?$',
      '\\bno point (?:to|in) (?:this|it|have|check|use)\\b',
    ),
    unless: say('\\b(?:comments?|tests?|once|todo|scope|blank|whitespace|until|log|name|import)\\b'),
  },
];
