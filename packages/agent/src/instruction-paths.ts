/** Files that a coding agent obeys, loads or runs when it starts in a directory, by name and in any directory. */
const FILES = new Set([
  'claude.md',
  'claude.local.md',
  'agents.md',
  'agents.override.md',
  'agent.md',
  'gemini.md',
  'copilot-instructions.md',
  'opencode.json',
  'opencode.jsonc',
  '.mcp.json',
  'mcp.json',
  '.cursorrules',
  '.windsurfrules',
  '.clinerules',
  '.goosehints',
  '.aider.conf.yml',
]);

/** Directories of settings, hooks, skills and commands of the agents in use. */
const DIRECTORIES = new Set([
  '.agents',
  '.claude',
  '.codex',
  '.cursor',
  '.gemini',
  '.opencode',
  '.pi',
  '.copilot',
  '.vscode',
  '.windsurf',
]);

/** Directories below `.github` that Copilot reads. */
const GITHUB = new Set(['instructions', 'prompts', 'agents', 'hooks', 'skills']);

/**
 * Whether an agent might take its orders from this path. Such files come from the base ref, never from a candidate
 * (DESIGN rule 5). A name counts wherever it stands, so that a directory of that name is no way around it.
 */
export function isInstructionPath(path: string): boolean {
  const names = path
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .split('/')
    .map((name) => name.replace(/[. ]+$/, ''));
  return names.some(
    (name, index) =>
      FILES.has(name) || DIRECTORIES.has(name) || (name === '.github' && GITHUB.has(names[index + 1] ?? '')),
  );
}
