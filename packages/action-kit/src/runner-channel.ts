import { debug, endGroup, error, notice, setOutput, setSecret, startGroup, warning } from '@actions/core';
import type { SourcePosition } from '@loop-actions/contract';
import { systemRandom } from './clock.ts';
import { guardCommands } from './workflow-commands.ts';

export type AnnotationKind = 'error' | 'warning' | 'notice';

/** The ways in which a step speaks to its runner. Everything that reaches the runner goes through here. */
export interface RunnerChannel {
  /** Prints text that can not become a command. */
  print(text: string): void;
  debug(text: string): void;
  startGroup(title: string): void;
  endGroup(): void;
  annotate(
    kind: AnnotationKind,
    message: string,
    details: { readonly title?: string; readonly position?: SourcePosition },
  ): void;
  mask(secret: string): void;
  setOutput(name: string, value: string): void;
}

/** The real runner, over `@actions/core`. */
export const runnerChannel: RunnerChannel = {
  print: (text) => {
    process.stdout.write(`${guardCommands(text, systemRandom.token())}\n`);
  },
  debug,
  startGroup,
  endGroup,
  annotate: (kind, message, { title, position }) => {
    const annotateAs = { error, warning, notice }[kind];
    annotateAs(message, {
      ...(title === undefined ? {} : { title }),
      ...(position === undefined
        ? {}
        : { file: position.file, startLine: position.line, startColumn: position.column }),
    });
  },
  mask: setSecret,
  setOutput: (name, value) => {
    // Outside a runner @actions/core would print the long disabled set-output command, with the value in it.
    if ((process.env.GITHUB_OUTPUT ?? '') === '') runnerChannel.print(`${name}=${value}`);
    else setOutput(name, value);
  },
};
