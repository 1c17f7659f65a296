/**
 * Text as it can be printed without the runner taking any line of it for a command. The runner splits at CR, LF and
 * CRLF, takes `::` at the start of a line and `##[` anywhere in it, and resumes only at the token (GitHub Docs,
 * "Stopping and starting workflow commands"). Text that cannot be a command comes back as it was.
 */
export function guardCommands(text: string, token: string): string {
  return holdsCommand(text) ? `::stop-commands::${token}\n${text}\n::${token}::` : text;
}

/** The runner trims a line as .NET does; every character that is not printable ASCII counts as space here. */
function holdsCommand(text: string): boolean {
  return text.includes('##[') || /(?:^|[\r\n])[^!-~\r\n]*::/.test(text);
}

/** Untrusted text for the log: terminal controls dropped, at most `limit` characters, cut with a visible mark. */
export function printable(text: string, limit = 64 * 1024): string {
  const shown =
    text.length > limit
      ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}\n[cut: ${text.length - limit} more characters]`
      : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return shown.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
