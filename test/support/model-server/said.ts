import type { Tokens } from './script.ts';

/** What a model says, before a wire writes it. */
export interface Said {
  readonly id: string;
  readonly model: string;
  readonly text: string | null;
  readonly call: { readonly tool: string; readonly input: unknown; readonly freeform: boolean } | null;
  readonly tokens: Tokens;
}

/** An event with its name, and one without. */
export const named = (event: Record<string, unknown>): string =>
  `event: ${String(event.type)}\ndata: ${JSON.stringify(event)}\n\n`;
export const plain = (event: unknown): string => `data: ${JSON.stringify(event)}\n\n`;
export const words = (text: string): readonly string[] => text.match(/.{1,12}/gs) ?? [''];
