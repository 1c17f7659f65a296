/** The registry that Cargo is set up with when nothing says otherwise. */
const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';
const PYPI: ReadonlySet<string> = new Set(['https://pypi.org', 'https://files.pythonhosted.org']);

const NOT_PLAIN = 'is not written as its tool writes it';

/** Packages of a Cargo.lock from elsewhere than the base's registries, or without a checksum (attacks P08). */
export function cargoProblems(text: string, known: ReadonlySet<string>): string[] {
  if (!isPlain(text)) return [NOT_PLAIN];
  return tables(text).flatMap((lines) => {
    const name = stringAt(lines, 'name') ?? 'a package';
    const source = stringAt(lines, 'source');
    // What has none lies in the repository, and is judged with it.
    if (source === null) return [];
    if (source !== CRATES_IO && !(known.has(source) && /^(?:registry|sparse)\+/.test(source))) {
      return [`${name} does not come from a registry of the base's lockfile: ${source.slice(0, 200)}`];
    }
    return /^[0-9a-f]{64}$/.test(stringAt(lines, 'checksum') ?? '') ? [] : [`${name} has no checksum`];
  });
}

/** Packages of a uv.lock from elsewhere than the base's indexes, or without a hash. */
export function uvProblems(text: string, origins: ReadonlySet<string>): string[] {
  const isKnown = (address: string): boolean => {
    const origin = /^(https?:\/\/[^/"\s]+)\//.exec(address)?.[1];
    return origin !== undefined && (origins.has(origin) || PYPI.has(origin));
  };
  if (!isPlain(text)) return [NOT_PLAIN];
  return tables(text).flatMap((lines) => {
    const name = stringAt(lines, 'name') ?? 'a package';
    const source = lines.find((line) => line.startsWith('source = ')) ?? '';
    const registry = /^source = \{ registry = "([^"]+)" \}$/.exec(source)?.[1];
    if (registry === undefined) {
      const own = /^source = \{ (?:virtual|editable|directory) = "([^"]+)" \}$/.exec(source)?.[1];
      const inside = own !== undefined && !own.startsWith('/') && !own.split('/').includes('..');
      return inside ? [] : [`${name} does not come from an index: ${source.slice(0, 200)}`];
    }
    if (!isKnown(`${registry}/`)) return [`${name} does not come from an index of the base's lockfile`];
    return lines.flatMap((line) => fileProblems(name, line, isKnown));
  });
}

/** A line may list several files. */
function fileProblems(name: string, line: string, isKnown: (address: string) => boolean): string[] {
  const addresses = [...line.matchAll(/\burl = "([^"]*)"/g)].map(([, address = '']) => address);
  const strangers = addresses.filter((address) => !isKnown(address));
  if (strangers.length > 0)
    return strangers.map((address) => `a file of ${name} lies elsewhere: ${address.slice(0, 200)}`);
  const hashes = line.match(/\bhash = "sha(?:256|384|512):[0-9a-f]{64,}"/g) ?? [];
  return hashes.length < addresses.length ? [`a file of ${name} has no hash`] : [];
}

/** What a go.mod or go.work puts in place of another module, where the base's does not. */
export function goProblems(text: string, known: ReadonlySet<string>): string[] {
  return text.split('\n').flatMap((line) => {
    const replacement = line
      .replace(/\/\/.*$/, '')
      .trim()
      .replace(/^replace\s+/, '');
    if (!replacement.includes('=>') || known.has(replacement)) return [];
    return [`a module is put in another's place: ${replacement.slice(0, 200)}`];
  });
}

/** Whether TOML is spelled the one way in which these tools write it, so that reading it line by line is reading it. */
function isPlain(text: string): boolean {
  return text.split('\n').every((line) => {
    const bare = line.trim().replace(/"[^"\\]*"/g, '“');
    if (bare.startsWith('#')) return true;
    if (bare.startsWith('[')) return /^(?:\[[\w.-]+\]|\[\[[\w.-]+\]\])$/.test(bare);
    return !/['"\\]|“ ?=|[^ ]=|=[^ ]/.test(bare);
  });
}

/** The lines of each `[[package]]`. */
function tables(text: string): readonly (readonly string[])[] {
  return text
    .split(/^\[\[package\]\]\s*$/m)
    .slice(1)
    .map((part) => part.split('\n').map((line) => line.trim()));
}

function stringAt(lines: readonly string[], key: string): string | null {
  const line = lines.find((one) => one.startsWith(`${key} = "`));
  return line === undefined ? null : (/^\w+ = "([^"]*)"$/.exec(line)?.[1] ?? '');
}
