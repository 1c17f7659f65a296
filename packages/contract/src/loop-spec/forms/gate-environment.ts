const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** What the gate and the runner set themselves, or what makes a shell or a loader run something else. */
const OURS =
  /^(?:PATH|HOME|CI|SHELL|USER|IFS|ENV|BASH_ENV|PYTHONSTARTUP|PERL5OPT|(?:LD|DYLD|GIT|LOOP|GITHUB|RUNNER|ACTIONS|INPUT)_.*)$/i;
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH)(?:_|$)/i;
const SECRET_VALUE = /^(?:gh[pousr]_|github_pat_|sk-|AKIA|ASIA|AIza|xox[abeoprs]-|glpat-|npm_|eyJ[\w-]+\.)/;
const MAX_VALUE = 300;

/** Variables of a list of code spans, each `NAME=value`; a string is the reason against one. */
export function readVariables(list: string, codes: readonly string[]): Record<string, string> | string {
  const variables: Record<string, string> = {};
  if (!/^\uE000\d+\uE001(?:(?:,| and|, and) ?\uE000\d+\uE001)*$/.test(list)) {
    return 'variables are written in backticks, like "environment `TZ=UTC` and `LANG=C`"';
  }
  for (const [, index] of list.matchAll(/\uE000(\d+)\uE001/g)) {
    const text = codes[Number(index)] ?? '';
    const equals = text.indexOf('=');
    const name = text.slice(0, Math.max(equals, 0));
    const value = text.slice(equals + 1);
    const reason =
      equals < 1 ? `\`${text.slice(0, 80)}\` is no variable; write it like \`TZ=UTC\`` : refuse(name, value);
    if (reason !== null) return reason;
    if (Object.hasOwn(variables, name)) return `the variable ${name} has two values`;
    variables[name] = value;
  }
  return variables;
}

function refuse(name: string, value: string): string | null {
  if (!NAME.test(name) || name === '__proto__') return `\`${name.slice(0, 80)}\` is not the name of a variable`;
  if (OURS.test(name)) return `the variable ${name} is not a check's to set`;
  if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) {
    return `the variable ${name} looks like a secret; checks run code that an agent wrote and get none`;
  }
  if (/\$\{\{|\$\(|`/.test(value)) return `the value of ${name} is taken as it stands; nothing in it is expanded`;
  return value.length > MAX_VALUE ? `the value of ${name} is longer than ${MAX_VALUE} characters` : null;
}
