import type { ModelRequest, OfferedTool, Turn } from './script.ts';

/** Tools that write a file, by the name each agent gives it, and how each is told. */
const WRITERS: readonly {
  readonly name: RegExp;
  readonly input: (path: string, text: string) => Record<string, unknown>;
}[] = [
  { name: /^Write$/, input: (path, text) => ({ file_path: path, content: text }) },
  { name: /^write_file$/, input: (path, text) => ({ file_path: path, content: text }) },
  { name: /^write$/, input: (path, text) => ({ filePath: path, path, content: text }) },
  { name: /^create$/, input: (path, text) => ({ path, file_text: text }) },
];
const SHELLS = /^(Bash|bash|run_shell_command|shell_command|exec_command|shell)$/;

/** Has the agent write a file with its own tool: one that writes, else its shell. Throws when it offers neither. */
export function writesFile(path: string, text: string): (request: ModelRequest) => Turn {
  return (request) => {
    for (const { name, input } of WRITERS) {
      const tool = request.tools.find((offered) => name.test(offered.name));
      if (tool !== undefined) return { does: 'call', tool: tool.name, input: onlyOffered(tool, input(path, text)) };
    }
    return runs(`printf %s '${text}' > '${path}'`)(request);
  };
}

/** Has the agent run a command with its own shell tool. */
export function runs(command: string): (request: ModelRequest) => Turn {
  return (request) => {
    const tool = request.tools.find((offered) => SHELLS.test(offered.name));
    if (tool === undefined) throw new Error(`no shell among ${request.tools.map(({ name }) => name).join(', ')}`);
    const words = {
      command: tool.name === 'shell' ? ['/bin/sh', '-c', command] : command,
      cmd: command,
      description: 'a command',
    };
    return { does: 'call', tool: tool.name, input: onlyOffered(tool, words) };
  };
}

/** Has the agent try what it can: a tool that it was not offered is called all the same. */
export function triesToWrite(path: string, text: string): (request: ModelRequest) => Turn {
  return (request) => {
    const canWrite = WRITERS.some(({ name }) => request.tools.some((offered) => name.test(offered.name)));
    const canRun = request.tools.some((offered) => SHELLS.test(offered.name));
    if (canWrite || canRun) return writesFile(path, text)(request);
    return { does: 'call', tool: 'write_file', input: { file_path: path, path, content: text } };
  };
}

function onlyOffered(tool: OfferedTool, input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => tool.parameters.includes(name)));
}
