import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';

/** Sentences with which tools say that they were set up wrongly or given nothing to do: no fault in the code. */
const SETTINGS: readonly RegExp[] = [
  /^npm (?:ERR!|error) Missing script|Couldn't find a script named|ERR_PNPM_NO_SCRIPT|Command "[^"]{1,100}" not found|No rule to make target|Error: no test specified/i,
  /^No test files found|^Error: No test files found|^No tests found, exiting|^no tests ran|\bno tests ran in\b|^No test suite found/i,
  /ESLint couldn't find|Oops! Something went wrong|All files matched by .{1,200} are ignored|No files matching the pattern/,
  /error: unrecognized arguments|^error: unexpected argument|^usage: .{1,200}$|: error: unrecognized|Invalid (?:option|argument)|Unknown (?:option|argument|compiler option|flag)/i,
  /failed to parse (?:manifest|the configuration)|Failed to parse .{1,300}\.(?:toml|ini|cfg|json|ya?ml)|could not find `Cargo\.toml`|go: (?:cannot find main module|go\.mod file not found|errors parsing go\.mod)|unknown field `/,
  /Non-(?:parseable|readable) POM|there is no POM in this directory|Could not find or load main class|[Bb]uild file '.{1,300}'(?: line: \d|: \d{1,7}: )|Could not compile build file|Failed to load config|Cannot read config file|not find a config|No (?:config|eval)s? (?:file )?found/i,
  /(?:can't|cannot) read file '.{1,300}'.{0,60}No such file|There are no \.py\[i\] files|: error: Cannot read file: No such file|does not contain main module or its selected dependencies|error: Cannot find implementation or library stub for module named.{0,40}plugin/,
];

/** No sentence above is shorter. */
const SHORTEST = 12;

/** Reads the words alone: what they mean for the whole is decided with everything else. */
class SettingsText implements LineReader {
  readonly inside = false;
  readonly #sink: FindingSink;
  #said = 0;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (this.#said >= 20 || text.length < SHORTEST || !SETTINGS.some((words) => words.test(text))) return;
    this.#said++;
    this.#sink.add({ failureClass: 'config', severity: 'error', message: text, places: [], loose: true });
  }

  end(): void {}
}

export const settingsText: TextFormat = { name: 'settings', create: (sink) => new SettingsText(sink) };
