import { createServer } from 'node:http';

/** Answers /<status> with that status, and /hang never; prints its address once it listens. */
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const status = Number(/^\/(?:[^/]+\/)*?(429|503|401)\b/.exec(path)?.[1] ?? 404);
  if (path.startsWith('/hang')) return;
  response.writeHead(status, status === 429 ? { 'retry-after': '60' } : {});
  response.end('no\n');
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
