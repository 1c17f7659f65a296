import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeZip } from '../artifacts/make-zip.ts';
import type { CanaryServer } from './canary-server.ts';

/** Offers `pad` 1.0.0 to npm and its kin: it says its name, and its install script reports. */
export function offerNpmPackage({ url, files }: CanaryServer): void {
  const manifest = {
    name: 'pad',
    version: '1.0.0',
    bin: { pad: 'index.js' },
    scripts: { postinstall: `node -e "fetch('${url}/ran/postinstall')"` },
  };
  const tarball = packed('package', {
    'package.json': JSON.stringify(manifest),
    'index.js': "#!/usr/bin/env node\nconsole.log('pad 1.0.0');\n",
  });
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${url}/npm/pad/-/pad-1.0.0.tgz`, integrity };
  const versions = { '1.0.0': { ...manifest, hasInstallScript: true, dist } };
  files.set('/npm/pad', JSON.stringify({ name: 'pad', 'dist-tags': { latest: '1.0.0' }, versions }));
  files.set('/npm/pad/-/pad-1.0.0.tgz', tarball);
}

/** Its build backend reports as soon as it is loaded, and then builds what was asked for. */
const backend = (url: string): string => `import base64, hashlib, os, urllib.request, zipfile

urllib.request.urlopen("${url}/ran/build-backend")


def build_wheel(directory, config_settings=None, metadata_directory=None):
    name = "evil-1.0.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(directory, name), "w") as wheel:
        wheel.writestr("evil.py", "NAME = 'evil 1.0.0'\\n")
        wheel.writestr("evil-1.0.0.dist-info/METADATA", "Metadata-Version: 2.2\\nName: evil\\nVersion: 1.0.0\\n")
        wheel.writestr("evil-1.0.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: evil\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("evil-1.0.0.dist-info/RECORD", "evil.py,,\\nevil-1.0.0.dist-info/METADATA,,\\nevil-1.0.0.dist-info/WHEEL,,\\nevil-1.0.0.dist-info/RECORD,,\\n")
    return name
`;

/** Offers the wheel of `pad` and, from source alone, `evil` to pip and its kin. */
export function offerPythonPackages({ url, files }: CanaryServer): void {
  const metadata = (name: string): string => `Metadata-Version: 2.2\nName: ${name}\nVersion: 1.0.0\n`;
  const record = ['pad.py', 'pad-1.0.0.dist-info/METADATA', 'pad-1.0.0.dist-info/WHEEL', 'pad-1.0.0.dist-info/RECORD'];
  const wheel = makeZip([
    { name: 'pad.py', content: "print('pad 1.0.0')\n" },
    { name: 'pad-1.0.0.dist-info/METADATA', content: metadata('pad') },
    {
      name: 'pad-1.0.0.dist-info/WHEEL',
      content: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
    { name: 'pad-1.0.0.dist-info/RECORD', content: record.map((name) => `${name},,\n`).join('') },
  ]);
  const source = packed('evil-1.0.0', {
    'PKG-INFO': metadata('evil'),
    'pyproject.toml':
      '[project]\nname = "evil"\nversion = "1.0.0"\n\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    'backend.py': backend(url),
  });
  const offer = (project: string, file: string, content: Buffer): void => {
    const digest = createHash('sha256').update(content).digest('hex');
    files.set(`/simple/${project}/`, `<a href="${url}/files/${file}#sha256=${digest}">${file}</a>\n`);
    files.set(`/files/${file}`, content);
  };
  offer('pad', 'pad-1.0.0-py3-none-any.whl', wheel);
  offer('evil', 'evil-1.0.0.tar.gz', source);
}

/** Offers the crate `pad`, whose build script reports, by cargo's sparse index. */
export function offerCrate({ url, files }: CanaryServer): void {
  const [host = ''] = url.split('//').slice(1);
  const crate = packed('pad-1.0.0', {
    'Cargo.toml': '[package]\nname = "pad"\nversion = "1.0.0"\nedition = "2021"\nbuild = "build.rs"\n',
    'src/lib.rs': 'pub fn name() -> &\'static str {\n    "pad 1.0.0"\n}\n',
    'build.rs': `use std::io::{Read, Write};\n\nfn main() {\n    if let Ok(mut stream) = std::net::TcpStream::connect("${host}") {\n        let _ = stream.write_all(b"GET /ran/build-script HTTP/1.0\\r\\n\\r\\n");\n        let _ = stream.read(&mut [0; 64]);\n    }\n}\n`,
  });
  const cksum = createHash('sha256').update(crate).digest('hex');
  files.set('/index/config.json', JSON.stringify({ dl: `${url}/crates/{crate}-{version}` }));
  files.set(
    '/index/3/p/pad',
    `${JSON.stringify({ name: 'pad', vers: '1.0.0', deps: [], cksum, features: {}, yanked: false })}\n`,
  );
  files.set('/crates/pad-1.0.0', crate);
}

/** A gzipped tar of these files below one folder. */
function packed(folder: string, files: Readonly<Record<string, string>>): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'loop-packed-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const place = join(directory, folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text, { mode: 0o755 });
    }
    return execFileSync('tar', ['-cz', '--owner=0', '--group=0', '-C', directory, folder]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
