import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkExternalLinks, OPEN_INTERNET } from '@loop-actions/gate/checks/external-links';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const seen: string[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const status = Number(/^\/(\d{3})/.exec(request.url ?? '')?.[1] ?? 200);
    if (request.url === '/hang') return;
    if (request.url === '/no-head' && request.method === 'HEAD') response.statusCode = 405;
    else response.statusCode = status;
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = async (paths: readonly string[], milliseconds = 5000) => {
  const links = paths.map((path) => ({ url: path.startsWith('http') ? path : origin + path, file: 'a.md', line: 3 }));
  const found = await checkExternalLinks(links, AbortSignal.timeout(milliseconds), { mayAsk: () => true });
  return found.map(({ failureClass, finding }) => `${failureClass}: ${finding.message.replace(origin, '')}`);
};

describe('links to other hosts', () => {
  test.each([
    ['/200', []],
    ['/301', []],
    ['/403', []],
    ['/no-head', []],
    ['/404', ['lint: /404 in a.md answers 404']],
    ['/410', ['lint: /410 in a.md answers 410']],
    ['/429', ['environment: /429 in a.md answers 429']],
    ['/503', ['environment: /503 in a.md answers 503']],
  ])('%s', async (path, found) => expect(await ask([path])).toEqual(found));

  test('that hang are a matter of the environment, at the deadline', async () => {
    expect(await ask(['/hang'], 200)).toEqual([expect.stringContaining('environment: /hang')]);
  });
  test('are asked once each, whatever their fragment', async () => {
    seen.length = 0;
    await ask(['/once#a', '/once#b', '/once']);
    expect(seen).toEqual(['HEAD /once']);
  });
  test('are not followed anywhere', async () => {
    seen.length = 0;
    await ask(['/302']);
    expect(seen).toEqual(['HEAD /302']);
  });
  test('never lead into the machine or its network: the text is the candidate’s', async () => {
    seen.length = 0;
    const urls = [
      origin,
      'http://localhost:1/',
      'http://169.254.169.254/latest',
      'http://[::1]/',
      'http://10.0.0.1/',
      'http://[::ffff:127.0.0.1]/',
    ];
    const links = urls.map((url) => ({ url, file: 'a.md', line: 1 }));
    const found = await checkExternalLinks(links, AbortSignal.timeout(5000), OPEN_INTERNET);
    expect(found.map(({ failureClass }) => failureClass)).toEqual(urls.map(() => 'lint'));
    expect(seen).toEqual([]);
  });
  test('with that guard off, they would', async () => {
    seen.length = 0;
    await ask(['/metadata']);
    expect(seen).toEqual(['HEAD /metadata']);
  });
});
