import type { ProbeExpectation, ProbeRequest } from '@loop-actions/contract';
import { excerpt } from './evidence.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { LiveDeps } from './live-deps.ts';
import { failed, held, type Observation } from './measurement.ts';
import { type ProbeAnswer, request, type WireRequest } from './request.ts';
import { expand } from './variables.ts';

/** What fills the places of a probe's texts. */
export interface Filling {
  /** For `{sha}`. */
  readonly sha: string;
  /** For `{id}`; null where nothing is replayed. */
  readonly id: string | null;
  /** For `$NAME` in a header. */
  readonly values: Readonly<Record<string, string>>;
}

export interface HttpQuestion {
  readonly request: ProbeRequest;
  readonly status: number;
  readonly expect: readonly ProbeExpectation[];
}

/** Asks once and judges the answer. A host that can't be reached is a failed try, not an error. */
export async function observeHttp(
  deps: LiveDeps,
  question: HttpQuestion,
  filling: Filling,
  left: number,
): Promise<Observation> {
  const secrets = [...deps.secrets, ...Object.values(filling.values)];
  const asked = `${question.request.method} ${question.request.url}`;
  let answer: ProbeAnswer;
  try {
    answer = await request(fillRequest(question.request, filling), { timeoutMs: left, signal: deps.signal });
  } catch (error) {
    return failed(`${asked} could not be asked: ${describeFault(error)}`);
  }
  const evidence = excerpt('log', asked, showAnswer(answer), secrets);
  const verdict = judgeAnswer(answer, { ...question, id: filling.id });
  if (!verdict.holds) return failed(`${asked}: ${verdict.reason}`, { evidence });
  const figures = verdict.figures.flatMap((figure) => excerpt('figure', asked, figure, secrets));
  return held(`${asked} answers as expected`, { running: verdict.running, evidence: [...figures, ...evidence] });
}

/** A request as it goes over the wire. */
export function fillRequest({ method, url, headers, body }: ProbeRequest, { sha, id, values }: Filling): WireRequest {
  const filled = (text: string): string => text.replaceAll('{sha}', sha).replaceAll('{id}', id ?? '{id}');
  const wired = Object.entries(headers).map(([name, value]) => [name, expand(filled(value), values)]);
  return { method, url: filled(url), headers: Object.fromEntries(wired), body: body === null ? null : filled(body) };
}

/** Status and body alone: headers may repeat what was sent. */
export function showAnswer({ status, body, isCut }: ProbeAnswer): string {
  return `${status}\n${body}${isCut ? '\n(cut)' : ''}`;
}

/** What kept a request from being answered, in words. */
export function describeFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined || message.includes(code) ? message : `${message} (${code})`).slice(0, 200);
}
