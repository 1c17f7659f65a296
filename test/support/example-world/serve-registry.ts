import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A package registry on the loopback that has some versions of one package. */
export interface Registry {
  readonly url: string;
  /** The `packages` entry of a lockfile. */
  entryOf(version: string): { readonly version: string; readonly resolved: string; readonly integrity: string };
  close(): Promise<void>;
}

/** Serves the packages in these folders, all of one name, as npm asks for them. */
export async function serveRegistry(folders: readonly string[]): Promise<Registry> {
  const packages = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const tarball = execFileSync('tar', ['-cz', '--transform', 's,^\\.,package,', '-C', folder, '.']);
    return { manifest, tarball, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` };
  });
  const server = createServer((request, response) => {
    const version = /-(\d+\.\d+\.\d+)\.tgz$/.exec(request.url ?? '')?.[1];
    const found = packages.find(({ manifest }) => manifest.version === version);
    if (found !== undefined) response.end(found.tarball);
    else if (request.url === `/${packages[0]?.manifest.name}`) response.end(JSON.stringify(packument()));
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const entries = new Map(
    packages.map(({ manifest: { name, version = '' }, integrity }) => [
      version,
      { version, resolved: `${url}${name}/-/${name}-${version}.tgz`, integrity },
    ]),
  );
  const entryOf = (version: string) => {
    const entry = entries.get(version);
    if (entry === undefined) throw new Error(`the registry has no version ${version}`);
    return entry;
  };
  const packument = () => {
    const versions = packages.map(({ manifest: { name, version = '' } }) => {
      const { resolved: tarball, integrity } = entryOf(version);
      return [version, { name, version, dist: { tarball, integrity } }];
    });
    const latest = versions.at(-1)?.[0];
    return { name: packages[0]?.manifest.name, 'dist-tags': { latest }, versions: Object.fromEntries(versions) };
  };
  return {
    url,
    entryOf,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
