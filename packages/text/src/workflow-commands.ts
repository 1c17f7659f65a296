/**
 * Text for a step's log in which the runner finds no command. It reads `::` at the start of a line after white space,
 * and `##[` anywhere (actions/runner, ActionCommand.cs), so these get a space inside.
 */
export function neutralizeWorkflowCommands(text: string): string {
  return text
    .replace(/(^|[\r\n\v\f\u0085\u2028\u2029])((?:(?![\r\n\v\f\u0085\u2028\u2029])[\s\p{C}])*)::/gu, '$1$2: :')
    .replaceAll('##[', '# #[');
}
