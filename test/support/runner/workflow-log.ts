/** An annotation as the runner takes it from the log. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** What a runner makes of a step's output. */
export interface WorkflowLog {
  /** The lines that are left for people. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly debug: readonly string[];
  /** Commands that set something (`set-output`, `save-state`, `set-env`, `add-path`, `add-matcher`, …), by name. */
  readonly otherCommands: readonly string[];
}

/** The commands that the runner knows (actions/runner, `ActionCommandManager`); others stay ordinary lines. */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads a step's stdout as the runner does: line by line, both command syntaxes, `stop-commands` in force. */
export function readWorkflowLog(stdout: string): WorkflowLog {
  const log = {
    lines: [] as string[],
    annotations: [] as Annotation[],
    masks: [] as string[],
    groups: [] as string[],
    debug: [] as string[],
    otherCommands: [] as string[],
  };
  let stoppedBy: string | null = null;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line);
    if (stoppedBy !== null) {
      if (command?.name === stoppedBy) stoppedBy = null;
      else log.lines.push(line);
    } else if (command === null || !KNOWN.has(command.name)) log.lines.push(line);
    else if (command.name === 'stop-commands') stoppedBy = command.message;
    else obey(command, log);
  }
  return log;
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function obey({ name, properties, message }: Command, log: Mutable<WorkflowLog>): void {
  if (name === 'error' || name === 'warning' || name === 'notice') {
    log.annotations.push({
      kind: name,
      message,
      title: properties.title,
      file: properties.file,
      line: properties.line === undefined ? undefined : Number(properties.line),
      column: properties.col === undefined ? undefined : Number(properties.col),
    });
  } else if (name === 'add-mask') log.masks.push(message);
  else if (name === 'group') log.groups.push(message);
  else if (name === 'debug') log.debug.push(message);
  else if (name !== 'endgroup' && name !== 'echo') log.otherCommands.push(name);
}

/** `::name key=value,…::message` at the start of a line, or the older `##[name key=value;…]message` anywhere in it. */
function parseCommand(line: string): Command | null {
  const current = /^[\s\u0085]*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (current !== null) return command(current, ',', unescapeData);
  const older = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  return older === null ? null : command(older, ';', unescapeOlder);
}

function command(match: RegExpExecArray, separator: string, decode: (text: string) => string): Command {
  const pairs = (match[2] ?? '').split(separator).filter((pair) => pair.includes('='));
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), unescapeProperty(decode(pair.slice(at + 1)))];
  });
  return {
    name: (match[1] ?? '').toLowerCase(),
    properties: Object.fromEntries(properties),
    message: decode(match[3] ?? ''),
  };
}

function unescapeProperty(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeOlder(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
