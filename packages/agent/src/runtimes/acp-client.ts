/**
 * A client of the Agent Client Protocol (version 1): starts the agent, opens one session in the current directory, gives
 * it what stands on standard input, answers what it asks, and prints what it does as `{ "acp": … }`. It runs in the box
 * as `node -e`, from its own source text, so it uses nothing but what is in its body. A reader is allowed only what
 * the agent itself calls reading.
 */
export function speakAcp(role: string, argv: readonly string[]): void {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const fs = process.getBuiltinModule('node:fs');
  type Json = Record<string, unknown>;
  const READING = ['read', 'search', 'think', 'fetch'];
  const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
  const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(record) : []);
  const print = (said: Json): void => {
    fs.writeSync(1, `${JSON.stringify({ acp: said })}\n`);
  };
  const finish = (stopReason: string, message: string, code: number): void => {
    if (text !== '') print({ kind: 'text', text });
    print({ kind: 'end', stopReason, message: message.slice(0, 4_000) });
    process.exit(code);
  };
  let text = '';
  let session = '';
  let nextId = 0;
  const seen = new Set<string>();
  const pending = new Map<number, (answer: Json) => void>();
  const [program = '', ...args] = argv;
  const agent = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  agent.once('error', (error) => finish('not-started', error.message, 1));
  agent.once('exit', (code) => finish('exited', `the agent exited with ${code} before it was through`, 1));
  agent.stdin.on('error', () => undefined);

  const send = (message: Json): void => {
    agent.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };
  const call = (method: string, params: Json): Promise<Json> =>
    new Promise((resolve, reject) => {
      const id = ++nextId;
      pending.set(id, (answer) => {
        const { error } = answer;
        if (error === undefined) resolve(record(answer.result));
        else reject(new Error(`${record(error).message ?? 'error'} ${JSON.stringify(record(error).data ?? '')}`));
      });
      send({ id, method, params });
    });
  const permission = (params: Json): Json => {
    const options = list(params.options);
    const kind = String(record(params.toolCall).kind ?? '');
    const allowed = role !== 'checker' || READING.includes(kind);
    const wanted = allowed ? ['allow_once', 'allow_always'] : ['reject_once', 'reject_always'];
    const option = wanted.map((name) => options.find((each) => each.kind === name)).find((each) => each !== undefined);
    if (option === undefined) return { outcome: { outcome: 'cancelled' } };
    return { outcome: { outcome: 'selected', optionId: option.optionId } };
  };
  const update = (params: Json): void => {
    const change = record(params.update);
    if (change.sessionUpdate === 'agent_message_chunk')
      text = `${text}${record(change.content).text ?? ''}`.slice(-64_000);
    if (change.sessionUpdate !== 'tool_call' && change.sessionUpdate !== 'tool_call_update') return;
    // Some agents announce a call only by its first change.
    const id = String(change.toolCallId);
    if (seen.has(id)) return;
    seen.add(id);
    text = '';
    print({ kind: 'tool-call', name: String(change.kind ?? change.title ?? 'tool').slice(0, 200) });
  };
  const take = (line: string): void => {
    let message: Json;
    try {
      message = record(JSON.parse(line));
    } catch {
      return;
    }
    const { id, method } = message;
    if (method === undefined) {
      pending.get(Number(id))?.(message);
      pending.delete(Number(id));
      return;
    }
    const params = record(message.params);
    if (method === 'session/update') update(params);
    else if (method === 'session/request_permission') send({ id, result: permission(params) });
    else if (id !== undefined) send({ id, error: { code: -32601, message: 'not offered' } });
  };
  let rest = '';
  agent.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => send({ method: 'session/cancel', params: { sessionId: session } }));
  }
  const usageOf = (answer: Json): number | null => {
    const usage = record(answer.usage);
    const total = usage.totalTokens;
    return typeof total === 'number' ? total : null;
  };
  const run = async (): Promise<void> => {
    const capabilities = { fs: { readTextFile: false, writeTextFile: false }, terminal: false };
    await call('initialize', { protocolVersion: 1, clientCapabilities: capabilities });
    const opened = await call('session/new', { cwd: process.cwd(), mcpServers: [] });
    session = String(opened.sessionId);
    const prompt = [{ type: 'text', text: fs.readFileSync(0, 'utf8') }];
    const answer = await call('session/prompt', { sessionId: session, prompt });
    print({ kind: 'usage', tokens: usageOf(answer) });
    finish(String(answer.stopReason), '', answer.stopReason === 'end_turn' ? 0 : 1);
  };
  run().catch((error: Error) => finish('error', error.message, 1));
}

/** The source for `node -e`; its arguments are the role and the agent’s argv. */
export function acpClientSource(): string {
  return `(${speakAcp.toString()})(process.argv[1], process.argv.slice(2))`;
}
