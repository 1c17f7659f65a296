const KEYWORD =
  /\b(?:class|interface|struct|enum|trait|typealias|type|fn|func|fun|function|def|macro|module|namespace|mod|const|constexpr|let|var|val|static|readonly|final|scope|record|union|protocol|extension|object|public|private|protected|internal|export|abstract|override|async|pub)\s[^=;"']*$/;
/** What stands before the name of a type that is used, and no declaration. */
const USES = /(?:[\w)?\]>]:|[.|&?]|->|=>|\b(?:extends|implements|new|return|throws|import|from))\s*[*&]*$/;
/** What stands behind it. */
const IS_TYPE = /^(?:\s*[*&>\]|]|::|\s+[A-Za-z_]\w*\s*[;=,)])/;
const NO_DECLARATION =
  /^(?:import|export [{*]|return|await|new|throw|raise|else|yield|if|elif|for|while|switch|match|case|catch|do|try|with|loop|not|delete|assert|use|using|include|require|package)\b/;
/** Languages in which a name is declared by what is written to it. */
const ASSIGNS = /\.(?:py|rb|toml|env|ini|cfg|properties|sh|lua|r|jl|nix|tf|hcl|ya?ml)$|(?:^|\/)\.env/i;
const TYPED = /^(?:[\w.]+(?:::\w+)*(?:\[\])*[*&?]*\s+)+[*&]*(?:\w+::)?$/;
const TYPE_ARGUMENTS = /<[^<>()]*>/g;
const METHOD = /^\(.*\)\s*(?::[^{]*)?\{$/;
const ARROW = /^(?:\s*,[^()]*)?\)?\s*=>/;
const MAX_LINE = 400;

/** What may stand before a definition. */
const MODIFIER =
  /^(?:@\w+(?:\([^)]*\))?|export|default|public|private|protected|internal|pub(?:\([^)]*\))?|static|async|abstract|final|override|virtual|inline|open|data|sealed|unsafe|extern|declare|readonly)\s+/;
const DEFINITION =
  /^(?:class|interface|struct|enum|trait|type|typealias|fn|func|fun|function|def|module|record|union|protocol|message)\s+(?!test)\S/i;
const FIELD = /^(?:\w+\??:\s*[\w<>|[\]., ]+[;,]|[A-Za-z_]\w*\s+\*?[\w.[\]]+|[\w:<>*& ]+\([^()]*(?:\)?\s*\{)?)$/;

/** Whether a line defines something that can be described where it stands: a type, a function, a field. */
export function declaresSomething(line: string): boolean {
  let code = line.slice(0, MAX_LINE).trim();
  let isModified = false;
  for (let next = code.replace(MODIFIER, ''); next !== code; next = code.replace(MODIFIER, '')) {
    code = next;
    isModified = true;
  }
  return DEFINITION.test(code) || (FIELD.test(code) && (isModified || !NO_DECLARATION.test(code)));
}

/** Whether a line of code declares a name: with a keyword or a type before it, or as a field, key or parameter. */
export function declares(line: string, name: string, path: string): boolean {
  const code = line.slice(0, MAX_LINE).trim();
  const at = indexOfName(code, name);
  if (at < 0 || NO_DECLARATION.test(code)) return false;
  const [before, after] = [code.slice(0, at), code.slice(at + name.length)];
  if (/^(?:(?:self|this)\.|@)?$/.test(before)) return METHOD.test(after) || isField(after, path);
  if (/[(,]\s*$/.test(before) && ARROW.test(after)) return true;
  if (USES.test(before) || IS_TYPE.test(after)) return false;
  return KEYWORD.test(before) || (isType(before) && /^(?:\s*(?:=[^=]|[;({,)])|$)/.test(after));
}

/** Of what is written in pointed brackets, two levels at most: deeper ones are rare, and this stays linear. */
function isType(code: string): boolean {
  return TYPED.test(code.replace(TYPE_ARGUMENTS, '').replace(TYPE_ARGUMENTS, ''));
}

function isField(after: string, path: string): boolean {
  if (/^[?!]?:\s*\S/.test(after)) return true;
  if (/^\s*:?=[^=>]/.test(after)) return ASSIGNS.test(path) || after.includes(':=');
  return /\.go$/.test(path) && /^\s+\*?[A-Za-z[\]][\w.[\]]*(?:\s*`[^`]*`)?$/.test(after);
}

function indexOfName(line: string, name: string): number {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (!/[\w$-]/.test(line[at - 1] ?? ' ') && !/[\w$-]/.test(line[at + name.length] ?? ' ')) return at;
  }
  return -1;
}

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;

/** Whether a line declares a name, whichever. */
export function declaresAnything(line: string, path: string): boolean {
  return declaresSomething(line) || declaredNames(line, path).length > 0;
}

/** The names that a line declares. */
export function declaredNames(line: string, path: string): readonly string[] {
  return [...new Set(line.slice(0, MAX_LINE).match(IDENTIFIER))].filter((name) => declares(line, name, path));
}
