/** A duration in the unit a reader thinks in: `840 ms`, `9.4 s`, `2 min 5 s`, figure and unit kept on one line. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)}\u00a0ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) return `${seconds.toFixed(1)}\u00a0s`;
  const whole = Math.round(seconds);
  return whole % 60 === 0 ? `${whole / 60}\u00a0min` : `${Math.floor(whole / 60)}\u00a0min ${whole % 60}\u00a0s`;
}

/** A duration for a headline: `4.9 seconds`, `2 minutes`. */
export function spellDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) return `${seconds.toFixed(1)} seconds`;
  const minutes = Math.round(seconds / 60);
  return plural(minutes, 'minute');
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : nouns}`;
}

/** A whole number with thin spaces between thousands. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

/** A point in time as a person writes it, UTC. */
export function formatInstant(timestamp: string): string {
  const date = new Date(timestamp);
  if (Number.isNaN(date.getTime())) return timestamp;
  return `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(date)} UTC`;
}

/** A reason as a sentence of its own. */
export function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

/** Cuts a text after `limit` characters and says how much is missing. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}\n… ${formatCount(text.length - limit)} more characters`;
}
