import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Packages of several languages on the loopback, and a place that code reports to once it runs. */
export interface CanaryServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What is served, by path; filled in once the address is known. */
  readonly files: Map<string, string | Buffer>;
  /** Who has reported since this was last asked. */
  takeReports(): readonly string[];
  close(): Promise<void>;
}

/** Serves `files`; a request for `/ran/<who>` is a report that foreign code ran. */
export async function serveCanary(): Promise<CanaryServer> {
  const files = new Map<string, string | Buffer>();
  let reports: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const file = files.get(path);
    if (path.startsWith('/ran/')) reports.push(path.slice('/ran/'.length));
    if (file === undefined) response.writeHead(path.startsWith('/ran/') ? 204 : 404).end();
    else if (path.endsWith('/')) response.writeHead(200, { 'content-type': 'text/html' }).end(file);
    else response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    takeReports: () => {
      const taken = reports;
      reports = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
