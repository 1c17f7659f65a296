/** The four ways in which models are spoken to. */
export const WIRES_OF_MODELS = ['messages', 'responses', 'chat', 'gemini'] as const;
export type Wire = (typeof WIRES_OF_MODELS)[number];

/** A tool that a request offers. */
export interface OfferedTool {
  readonly name: string;
  /** Freeform tools take one text instead of JSON. */
  readonly freeform: boolean;
  readonly parameters: readonly string[];
}

/** What a request asks, whatever wire it came on. */
export interface ModelRequest {
  readonly wire: Wire;
  readonly path: string;
  readonly model: string;
  readonly stream: boolean;
  readonly tools: readonly OfferedTool[];
  /** The most tokens that the answer may have; null: it does not say. */
  readonly maxOutput: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Tokens as a provider bills them; `input` without what was cached, `output` with reasoning. */
export interface Tokens {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
  readonly reasoning: number;
}
export const SOME_TOKENS: Tokens = { input: 600, cacheRead: 400, cacheWrite: 0, output: 50, reasoning: 10 };

/** What the model does next. */
export type Turn = (
  | { readonly does: 'say'; readonly text: string }
  | { readonly does: 'call'; readonly tool: string; readonly input: Readonly<Record<string, unknown>> | string }
  | { readonly does: 'refuse'; readonly status: number; readonly retryAfter?: number }
  | { readonly does: 'redirect'; readonly to: string }
  /** Bytes that are no answer. */
  | { readonly does: 'babble' }
) & {
  readonly tokens?: Partial<Tokens>;
  /** Waits so long between two pieces of a stream, milliseconds. */
  readonly pauseMs?: number;
  /** Cuts the stream before its end. */
  readonly cut?: boolean;
};

/** Decides the next turn; `turn` counts the requests that offer tools, from 0. */
export type Script = (request: ModelRequest, turn: number) => Turn;

/** Plays turns one after the other and then the last one for ever. A request without tools (a title, say) gets a word. */
export function play(
  ...turns: readonly [Turn | ((request: ModelRequest) => Turn), ...(Turn | ((request: ModelRequest) => Turn))[]]
): Script {
  return (request, turn) => {
    if (request.tools.length === 0) return { does: 'say', text: 'A title', tokens: { input: 20, output: 3 } };
    const next = turns[Math.min(turn, turns.length - 1)] ?? turns[0];
    return typeof next === 'function' ? next(request) : next;
  };
}

/** Plays the same whatever is asked, with tools or without. */
export function always(turn: Turn): Script {
  return () => turn;
}
