import { type Said, words } from './said.ts';

export function geminiChunks(said: Said): readonly Record<string, unknown>[] {
  const { input, cacheRead, cacheWrite, output, reasoning } = said.tokens;
  const prompt = input + cacheRead + cacheWrite;
  const usageMetadata = {
    promptTokenCount: prompt,
    cachedContentTokenCount: cacheRead,
    candidatesTokenCount: output - reasoning,
    thoughtsTokenCount: reasoning,
    totalTokenCount: prompt + output,
  };
  const parts =
    said.call === null
      ? words(said.text ?? '').map((text) => ({ text }))
      : [{ functionCall: { name: said.call.tool, args: said.call.input } }];
  const common = { modelVersion: said.model, responseId: said.id };
  const chunks = parts.map((part) => ({
    ...common,
    candidates: [{ index: 0, content: { role: 'model', parts: [part] } }],
  }));
  return [
    ...chunks.slice(0, -1),
    {
      ...common,
      candidates: [{ index: 0, content: { role: 'model', parts: parts.slice(-1) }, finishReason: 'STOP' }],
      usageMetadata,
    },
  ];
}
