import type { ConcernId } from '../concern-catalogue.ts';

/** Something that reviewers ask for again and again, in many words. */
export interface ConcernRule {
  readonly id: ConcernId;
  /** What it is about: a sentence without such a word is not read further. */
  readonly about: RegExp;
  /** One of them stands in a sentence, as `readSentences` puts it. */
  readonly says: readonly RegExp[];
  /** None of them does. */
  readonly unless?: readonly RegExp[];
  /** Its words ask for it wherever they stand. Those of other rules do where they begin a sentence; what follows are reasons. */
  readonly anywhere?: true;
  /** It is asked for even behind a sentence that only says why. */
  readonly later?: true;
  /** Its words fit many things: they must name one, or stand at a declaration. */
  readonly ofNames?: true;
  /** It is said only of documents. */
  readonly ofDocuments?: true;
}

export const r = String.raw;

/** Words that mean the same to a rule, by the name that stands for them in one. */
const KINDS: Readonly<Record<string, string>> = {
  any: r`[\w'/.+-]+`,
  // Words that belong to a noun: no preposition leads away from it to another thing.
  np: r`(?:(?!(?:to|in|for|of|from|with|that|on|at|as|and|but|by|is|are|was|inside|into|via|when|if|since|because|not)\b)[\w'/.+-]+ ){0,4}`,
  it: r`(?:this|that|it|them|these|ID|CODE|both|they|everything)`,
  // What has no name is seen where the comment stands; what has one may be a copy, an import, a test.
  that: r`(?:this|that|it|them|these|both|they|everything)`,
  thing: r`(?:line|lines|code|method|function|check|if|else|block|part|chunk|variable|var|argument|arg|param|parameter|call|case|field|option|prop|property|config|file|flag|condition|statement|dependency|wrapper|class|conversion|cast|section|attribute|logic|type|annotation|interface|constructor|override|setting|declaration|assertion|null check|global vars?)s?`,
  verb: r`(?:add|call|care|change|check|create|define|do|handle|have|import|include|make|pass|return|set|specify|update|use|wait|worry|write)`,
  start: r`(?:^(?:and |or |but |- |yes |no |if not |otherwise |in that case )?|ask |: )`,
  test: r`(?:(?:unit|regression|integration|e2e|end-to-end|functional|snapshot|property)?[- ]?(?:tests?|unit-?tests?|test-?cases?|test cases?|test coverage|coverage|uts?)\b(?! (?:file|files|name|names|script|data|suite|helper|helpers|fail|failure|failures|plan|runner|command|id|ids|framework|util|utils|env|environment|code|class|method|folder|directory|config|fixture|fixtures|setup|run|image|server|comment|mode)\b))`,
  docstring: r`(?:doc ?-?strings?|java ?docs?|js ?docs?|ts ?docs?|k ?docs?|go ?docs?|rust ?docs?|php ?docs?|doc[- ]?comments?|documentation comments?|xml ?docs?|doc ?blocks?|doxygen)`,
  comment: r`(?:(?:code |inline |todo |in-?line )?comments?)`,
  null: r`(?:null|nil|none|undefined|nullptr|nan)`,
  error: r`(?:errors?|exceptions?|failures?|errs?|rejections?)`,
  cut: r`{start}(?:extract|split|move|break|factor|pull|refactor|put|separate|turn|make|abstract) (?!to )(?:{any} ){0,4}?(?:out )?(?:to|into|in|as|out as) (?:{any} ){0,2}(?:function|method|helper|util|utility|utils|func)s?\b(?! (?:param|arg|body|call|name|signature|file|of)\b)`,
  unclear: r`(?:confusing|misleading|vague|unclear|ambiguous|odd|strange|weird|generic|cryptic|overloaded|off|wrong|long|verbose|general|broad|hard to (?:read|understand)|not (?:clear|descriptive|obvious|intuitive|accurate|ideal|great|consistent|correct|specific|formal))`,
  clear: r`(?:better|best|unique|explicit|proper|appropriate|unambiguous|descriptive|meaningful|clearer|different|friendl(?:y|ier)|readable|specific|informative|intuitive|accurate|concise|shorter|expressive|less \w+)`,
  named: r`(?:variable|function|method|class|field|param|parameter|argument|arg|file|type|property|prop|struct|enum|module|package|component|option|flag|test|column|table|job|label|key|constant|helper|interface|hook|folder|directory|variant)s?`,
};

/** A rule’s expressions: `{kind}` stands for the words of that kind. */
export function say(...lines: readonly string[]): readonly RegExp[] {
  const fill = (line: string): string => line.replace(/\{([a-z]+)\}/g, (_, kind: string) => fill(KINDS[kind] ?? kind));
  return lines.map((line) => new RegExp(fill(line), 'i'));
}
