import type { LiveProbe, ReplayStep } from '../../live/live-probe.ts';

/** Ends of a command that make it succeed whatever happened before. */
const ALWAYS_GREEN = /(?:\|\||;|&&?|\n)\s*(?:true|:|exit 0|echo\b[^|&;]*|printf\b[^|&;]*)\s*(?:#.*)?$/;
const ONLY_WORDS = /^\s*(?:true|:|exit 0|echo\b[^|&;<>`$]*|printf\b[^|&;<>`$]*)\s*$/;
const IGNORES =
  /\bset \+e\b|\bset \+o pipefail\b|\|\|\s*(?:true|:)\b|--pass-with-no-tests\b|--passWithNoTests\b|--exit-zero\b/;
/** `grep -v x` succeeds on every line that is not x: on an error page as well. */
const COUNTS_ABSENCE = /(?:^|[|;&]\s*|!\s*)e?grep\s+(?:-[a-zA-Z]*v|--invert-match)|(?:^|[;&|]\s*)!\s/;

/** Why a command could not fail, so that its success would prove nothing; null when it can. */
export function refuseCommand(command: string): string | null {
  if (command.trim() === '') return 'its command is empty';
  if (ONLY_WORDS.test(command)) return 'it only says something, so it can’t fail';
  if (ALWAYS_GREEN.test(command) || IGNORES.test(command))
    return 'its end succeeds whatever happened before, so it can’t fail';
  if (COUNTS_ABSENCE.test(command)) return 'the absence of something is not a proof; look for what must be there';
  return /&\s*$/.test(command.replace(/&&\s*$/, '')) ? 'it runs in the background, so nobody sees how it ended' : null;
}

/** Why a replay could be content without its own event having arrived; null when it can't. */
export function refuseReplay(probe: LiveProbe & { readonly kind: 'replay' }): string | null {
  const { send, look, cleanUp, expect, prints } = probe;
  for (const step of [send, look, ...(cleanUp === null ? [] : [cleanUp])]) {
    const reason = step.kind === 'command' ? refuseCommand(step.command) : null;
    if (reason !== null) return reason;
  }
  if (send.kind === 'request' && send.request.method === 'GET') return 'a GET sends no event; use POST or PUT';
  if (look.kind === 'request' && look.request.method !== 'GET') return 'looking for the effect is a GET';
  if (!namesReplay(send)) return `what is sent does not bear the replay's own id; ${HOW}`;
  const texts = expect.map((one) => ('text' in one ? one.text : 'value' in one ? one.value : ''));
  const looks =
    look.kind === 'command' ? namesReplay(look) : [look.request.url, ...texts].some((text) => text.includes('{id}'));
  if (!looks) return `it could find an event that was there before; ${HOW}`;
  if (look.kind === 'request') {
    if (prints !== null) return 'an answer has a body; write "body contains …"';
    return expect.length === 0 ? 'it does not say what must have arrived; add "body contains `{id}`"' : null;
  }
  return expect.length > 0 ? 'a command prints; it has no body' : null;
}

const HOW = 'put `{id}` into the request, or `$LOOP_REPLAY_ID` into the command';

function namesReplay(step: ReplayStep): boolean {
  if (step.kind === 'command') return /\$\{?LOOP_REPLAY_ID\b/.test(step.command);
  const { url, body, headers } = step.request;
  return [url, body ?? '', ...Object.values(headers)].some((text) => text.includes('{id}'));
}
