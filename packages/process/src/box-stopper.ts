import { setTimeout as sleep } from 'node:timers/promises';
import { type Box, hasNamespaces } from './box.ts';
import { BUILDER_ENV, needTool } from './box-command.ts';
import {
  descendantsOf,
  findNamespaceInit,
  isOfUser,
  type ProcessRow,
  readProcess,
  readProcessTable,
  readProcFile,
} from './process-table.ts';
import { runTool } from './run-tool.ts';

/** After this many rounds of killing, what is left is reported instead. */
const MAX_ROUNDS = 40;
const ROUND_PAUSE_MS = 50;
const WATCH_INTERVAL_MS = 250;

/** What belongs to a run and how to end it. One per run; `release` stops its watching. */
export class BoxStopper {
  readonly #box: Box;
  readonly #root: number;
  readonly #nonce: string;
  /** Descendants seen while the worker ran: a daemon that cut all its ties later is still known by these. */
  readonly #seen = new Map<number, string>();
  readonly #watch: NodeJS.Timeout | null;

  constructor(box: Box, root: number, nonce: string) {
    this.#box = box;
    this.#root = root;
    this.#nonce = nonce;
    this.#watch = hasNamespaces(box) ? null : setInterval(() => this.#remember(), WATCH_INTERVAL_MS).unref();
  }

  /** Asks the worker to end. A worker may ignore it. */
  async ask(signal: NodeJS.Signals): Promise<void> {
    if (!hasNamespaces(this.#box)) {
      this.#remember();
      sendSignal(-this.#root, signal);
      return;
    }
    const init = findNamespaceInit(this.#root);
    if (init !== null) await this.#signalInit(init, signal);
  }

  /** Ends everything that belongs to the run, by SIGKILL. Returns how many there were, null where uncounted. */
  async killAll(): Promise<{ readonly killed: number | null; readonly left: number }> {
    if (hasNamespaces(this.#box)) return { killed: null, left: await this.#killNamespace() };
    const killed = new Set<string>();
    sendSignal(-this.#root, 'SIGKILL');
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const rows = this.#members();
      if (rows.length === 0) return { killed: killed.size, left: 0 };
      // Stopped first: a process that forks faster than it is killed can't go on forking.
      for (const row of rows) sendSignal(row.pid, 'SIGSTOP');
      for (const row of rows) {
        killed.add(`${row.pid}:${row.startTime}`);
        sendSignal(row.pid, 'SIGKILL');
      }
      await sleep(round === 0 ? 5 : ROUND_PAUSE_MS);
    }
    return { killed: killed.size, left: this.#members().length };
  }

  release(): void {
    if (this.#watch !== null) clearInterval(this.#watch);
  }

  /** The kernel kills a PID namespace with its init. */
  async #killNamespace(): Promise<number> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const builder = readProcess(this.#root);
      if (builder === null || builder.zombie) return 0;
      const init = findNamespaceInit(this.#root);
      if (init !== null) await this.#signalInit(init, 'SIGKILL');
      else if (round > 2) await this.#signalInit(this.#root, 'SIGKILL');
      await sleep(round < 5 ? 10 : ROUND_PAUSE_MS);
    }
    return 1;
  }

  async #signalInit(pid: number, signal: NodeJS.Signals): Promise<void> {
    if (this.#box.kind !== 'sudo') {
      sendSignal(pid, signal);
      return;
    }
    const { sudo, kill } = this.#box.tools;
    const argv = [needTool(sudo, 'sudo'), '-n', '--', needTool(kill, 'kill'), '-s', signal.slice(3), '--', String(pid)];
    await runTool({ argv, env: BUILDER_ENV, deadlineMs: 5_000 });
  }

  #remember(): void {
    for (const row of descendantsOf(this.#root, readProcessTable())) this.#seen.set(row.pid, row.startTime);
  }

  #members(): readonly ProcessRow[] {
    const table = readProcessTable();
    const below = new Set(descendantsOf(this.#root, table).map((row) => row.pid));
    return table.filter((row) => !row.zombie && row.pid !== process.pid && this.#isMember(row, below));
  }

  #isMember(row: ProcessRow, below: ReadonlySet<number>): boolean {
    if (below.has(row.pid) || row.session === this.#root || row.pid === this.#root) return true;
    if (this.#seen.get(row.pid) === row.startTime) return true;
    if (this.#box.uid !== null && isOfUser(row.pid, this.#box.uid)) return true;
    return readProcFile(row.pid, 'environ')?.includes(this.#nonce) === true;
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already, or not ours; the next look at the table tells.
  }
}
