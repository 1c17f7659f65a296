import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

interface Artifact {
  readonly id: number;
  readonly run: string;
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  /** Sends zeros for as long as anybody takes them. */
  isEndless: boolean;
  content: Buffer;
  /** As the uploader said; listed only when it is. */
  size: string | null;
  digest: string | null;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** GitHub's artifact service, v4: artifacts belong to one run, are listed when finalized, and a name is taken once. */
export interface FakeArtifactService extends AsyncDisposable {
  readonly url: string;
  /** What a job's ACTIONS_RUNTIME_TOKEN is for a run. */
  token(run: string): string;
  /** Every call of the service, in order. */
  readonly calls: string[];
  /** Puts an artifact there that no action of ours made. `size` is what its uploader claims. */
  plant(
    run: string,
    name: string,
    archive: Buffer,
    claims?: { readonly size?: number; readonly digest?: string; readonly endless?: true },
  ): void;
  names(run: string): readonly string[];
  /** What was uploaded under a name. Throws when there is none. */
  archive(run: string, name: string): Buffer;
  /** Takes an artifact away, as its expiry or a person does. Throws when there is none. */
  remove(run: string, name: string): void;
}

export async function startArtifactService(): Promise<FakeArtifactService> {
  const artifacts: Artifact[] = [];
  const calls: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, artifacts, calls).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ msg: String(error) }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: runtimeToken,
    calls,
    plant: (run, name, content, claims = {}) => {
      const artifact = create(artifacts, backendRun(run), name);
      artifact.content = content;
      artifact.size = String(claims.size ?? content.length);
      artifact.isEndless = claims.endless ?? false;
      artifact.digest = claims.digest ?? digestOf(content);
    },
    names: (run) => listed(artifacts, backendRun(run)).map(({ name }) => name),
    archive: (run, name) => {
      const found = listed(artifacts, backendRun(run)).find((artifact) => artifact.name === name);
      if (found === undefined) throw new Error(`no artifact ${name} in run ${run}`);
      return found.content;
    },
    remove: (run, name) => {
      const at = artifacts.findIndex((artifact) => artifact.run === backendRun(run) && artifact.name === name);
      if (at < 0) throw new Error(`no artifact ${name} in run ${run}`);
      artifacts.splice(at, 1);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A token of the shape that the runner hands out: the ids of run and job are in its scopes. */
export function runtimeToken(run: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.GenericRead Actions.Results:${backendRun(run)}:job` })}.signature`;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  artifacts: Artifact[],
  calls: string[],
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (!url.pathname.startsWith(TWIRP)) return answerBlob(request.method ?? '', url, body, { artifacts, response });
  const method = url.pathname.slice(TWIRP.length);
  calls.push(method);
  const fields = JSON.parse(body.toString('utf8')) as Fields;
  const [status, result] = obey(method, fields, {
    artifacts,
    origin: url.origin,
    authorization: request.headers.authorization,
  });
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}

type Answer = readonly [status: number, body: object];

function obey(
  method: string,
  fields: Fields,
  at: { readonly artifacts: Artifact[]; readonly origin: string; readonly authorization: string | undefined },
): Answer {
  const run = fields.workflow_run_backend_id ?? '';
  if (!(at.authorization ?? '').startsWith('Bearer ') || runOf(at.authorization ?? '') !== run) {
    return [403, { code: 'permission_denied', msg: 'the token is not for this run' }];
  }
  const name = fields.name ?? '';
  const own = at.artifacts.filter((artifact) => artifact.run === run);
  const named = own.find((artifact) => artifact.name === name);
  switch (method) {
    case 'CreateArtifact': {
      if (named !== undefined) {
        return [409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }];
      }
      const { id } = create(at.artifacts, run, name);
      return [200, { ok: true, signed_upload_url: `${at.origin}/blob/${id}?sig=up` }];
    }
    case 'FinalizeArtifact':
      if (named === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }];
      named.size = fields.size ?? '0';
      named.digest = fields.hash ?? null;
      return [200, { ok: true, artifact_id: String(named.id) }];
    case 'ListArtifacts':
      return [200, { artifacts: listed(own, run).filter(matches(fields)).map(describe) }];
    case 'GetSignedArtifactURL':
      if (named === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }];
      return [200, { signed_url: `${at.origin}/blob/${named.id}?sig=down` }];
    case 'DeleteArtifact':
      if (named === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }];
      at.artifacts.splice(at.artifacts.indexOf(named), 1);
      return [200, { ok: true, artifact_id: String(named.id) }];
    default:
      return [404, { code: 'bad_route', msg: method }];
  }
}

/** The blob store: blocks are put one by one, then put in order by a list. */
function answerBlob(
  method: string,
  url: URL,
  body: Buffer,
  { artifacts, response }: { readonly artifacts: readonly Artifact[]; readonly response: ServerResponse },
): void {
  const artifact = artifacts.find(({ id }) => url.pathname === `/blob/${id}`);
  if (artifact === undefined) {
    response.writeHead(404).end();
    return;
  }
  if (method === 'GET') {
    response.writeHead(200, { 'content-type': 'application/zip' });
    if (artifact.isEndless) sendForever(response);
    else response.end(artifact.content);
    return;
  }
  if (url.searchParams.get('comp') === 'block') artifact.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else if (url.searchParams.get('comp') === 'blocklist') {
    const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id ?? '');
    artifact.content = Buffer.concat(ids.map((id) => artifact.blocks.get(id) ?? Buffer.alloc(0)));
  } else artifact.content = body;
  response.writeHead(201).end();
}

function sendForever(response: ServerResponse): void {
  const zeros = Buffer.alloc(256 * 1024);
  const timer = setInterval(() => response.write(zeros), 5);
  response.on('close', () => clearInterval(timer));
}

function create(artifacts: Artifact[], run: string, name: string): Artifact {
  const id = 1 + Math.max(0, ...artifacts.map((artifact) => artifact.id));
  const artifact = {
    id,
    run,
    name,
    blocks: new Map(),
    isEndless: false,
    content: Buffer.alloc(0),
    size: null,
    digest: null,
  };
  artifacts.push(artifact);
  return artifact;
}

function listed(artifacts: readonly Artifact[], run: string): readonly Artifact[] {
  return artifacts.filter((artifact) => artifact.run === run && artifact.size !== null);
}

function matches({ name_filter: name, id_filter: id }: Fields): (artifact: Artifact) => boolean {
  return (artifact) =>
    (name === undefined || artifact.name === name) && (id === undefined || artifact.id === Number(id));
}

function describe({ id, run, name, size, digest }: Artifact): object {
  const base = {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: 'job',
    database_id: String(id),
    name,
    size,
  };
  return digest === null ? base : { ...base, digest };
}

function backendRun(run: string): string {
  return `run-${run}`;
}

function runOf(authorization: string): string {
  try {
    const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString('utf8');
    return /Actions\.Results:([^:]+):/.exec((JSON.parse(payload) as { scp: string }).scp)?.[1] ?? '';
  } catch {
    return '';
  }
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
