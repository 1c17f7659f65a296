import { ENVIRONMENT_FAULTS } from '../environment-faults.ts';
import { padding, type RecordedTool, type Scenario, turn } from '../scenario.ts';
import { aroundTool, crossed, type FaultRow, type Way } from './fault-table.ts';

const MANIFEST = { 'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n' };
const pad = (at: number): string => padding(at % 7);
const MODULES = ['price', 'core/half', 'orders/lines/sum'] as const;
const modulePath = (at: number): string => `src/${turn(MODULES, at)}.rs`;

/** A library whose module lies as deep as asked for. */
function library(at: number, body: string): Record<string, string> {
  const path = modulePath(at);
  const line = `#[path = "${path.slice(4)}"]\npub mod part;\n`;
  return { ...MANIFEST, 'src/lib.rs': line, [path]: `${pad(at)}${body}` };
}
const tests = (body: string): string =>
  `\n#[cfg(test)]\nmod tests {\n    #[allow(unused_imports)]\n    use super::*;\n\n    #[test]\n    fn stands() {}\n\n${body}}\n`;
const HALF = 'pub fn half(n: i32) -> i32 {\n    n / 3\n}\n';

const TEST_ROWS: readonly FaultRow[] = [
  [
    'assertion',
    'test',
    (at) => library(at, `${HALF}${tests('    #[test]\n    fn halves() {\n        assert_eq!(half(8), 4);¶\n    }\n')}`),
  ],
  [
    'several',
    'test',
    (at) => ({
      ...library(
        at,
        `${HALF}${tests('    #[test]\n    fn eight() {\n        assert_eq!(half(8), 4, "eight is not halved");¶\n    }\n\n    #[test]\n    fn true_enough() {\n        assert!(half(6) == 3);¶\n    }\n')}`,
      ),
      'tests/whole.rs': 'use shop::part::half;\n\n#[test]\nfn whole() {\n    assert_eq!(half(12), 6);¶\n}\n',
    }),
  ],
  [
    'panic-in-source',
    'test',
    (at) =>
      library(
        at,
        `pub fn parse(text: &str) -> i32 {\n    text.parse().expect("a number")¶\n}\n${tests('    #[test]\n    fn parses() {\n        assert_eq!(parse("x"), 1);\n    }\n')}`,
      ),
  ],
  [
    'index',
    'test',
    (at) =>
      library(
        at,
        `pub fn last(all: &[i32]) -> i32 {\n    all[all.len()]¶\n}\n${tests('    #[test]\n    fn finds() {\n        assert_eq!(last(&[1]), 1);\n    }\n')}`,
      ),
  ],
  [
    'result',
    'test',
    (at) =>
      library(
        at,
        `pub fn part(text: &str) -> Option<&str> {\n    text.split(':').nth(1)\n}\n${tests('    #[test]\n    fn parts() {\n        let found = part("a=b").unwrap();¶\n        assert_eq!(found, "b");\n    }\n')}`,
      ),
  ],
  [
    'words-of-a-machine',
    'test',
    (at) =>
      library(
        at,
        `pub fn code(_n: i32) -> &'static str {\n    "unknown"\n}\n${tests('    #[test]\n    fn full_disk() {\n        println!("error: connect ECONNREFUSED 127.0.0.1:1");\n        assert_eq!(code(28), "ENOSPC");¶\n    }\n')}`,
      ),
  ],
  [
    'long-log',
    'test',
    (at) =>
      library(
        at,
        `${HALF}${tests('    #[test]\n    fn talks() {\n        for n in 0..300 {\n            println!("[{n}] GET /api/prices 200, src/server.rs:{n}:1");\n        }\n        assert_eq!(half(8), 4);¶\n    }\n')}`,
      ),
  ],
  [
    'does-not-build',
    'build',
    (at) =>
      library(
        at,
        `${HALF}${tests('    #[test]\n    fn halves() {\n        let text: &str = half(8);¶\n        assert_eq!(text, "4");\n    }\n')}`,
      ),
  ],
];
const TEST_WAYS: readonly Way[] = [
  { name: 'text', command: 'cargo test --offline --no-fail-fast' },
  { name: 'quiet', command: 'cargo test -q --offline --no-fail-fast' },
  { name: 'backtrace', command: 'RUST_BACKTRACE=1 cargo test --offline --no-fail-fast' },
  { name: 'no-fail-fast', command: 'cargo test --offline --no-fail-fast --color always' },
];

const machine: readonly Scenario[] = ENVIRONMENT_FAULTS.map((fault, at): Scenario => {
  const command = fault.wrap?.('cargo test --offline') ?? 'cargo test --offline';
  const get = fault.rust.includes('get(')
    ? '    fn get(server: &str, path: &str) -> String {\n        use std::io::{Read, Write};\n        let mut link = std::net::TcpStream::connect(server.replace("http://", "")).unwrap();\n        write!(link, "GET {path} HTTP/1.0\\r\\n\\r\\n").unwrap();\n        let mut text = String::new();\n        link.read_to_string(&mut text).unwrap();\n        text\n    }\n'
    : '';
  return {
    name: `machine-${fault.name}`,
    kind: 'test',
    failureClass: 'environment',
    files: library(at, `${HALF}${tests(`${get}    #[test]\n    fn needs() {\n        ${fault.rust}¶\n    }\n`)}`),
    command: fault.prepare === undefined ? command : `${fault.prepare}\n${command}`,
  };
});

const SOUND = library(0, HALF.replace('/ 3', '/ 2'));
const NEEDS = { ...SOUND, 'Cargo.toml': `${MANIFEST['Cargo.toml']}\n[dependencies]\nmoney-of-shop = "1"\n` };
const REPLACED = (address: string): string =>
  `mkdir .cargo && printf '[source.crates-io]\\nreplace-with = "mirror"\\n[source.mirror]\\nregistry = "sparse+${address}/"\\n[net]\\nretry = 0\\n' > .cargo/config.toml && `;

export const cargoTest: RecordedTool = {
  name: 'cargo-test',
  version: '1.95.0',
  scenarios: () => [
    ...crossed(TEST_ROWS, TEST_WAYS, { kind: 'test', times: 3 }),
    ...machine,
    ...aroundTool('test', NEEDS, [
      ['index-refused', `${REPLACED('http://127.0.0.1:9')}cargo test`],
      ['index-unknown-host', `${REPLACED('http://index.shop.invalid')}cargo test`],
    ]),
    ...aroundTool('test', SOUND, [
      [
        'killed',
        `printf '#[test]\\nfn killed() {\\n    std::process::Command::new("kill").args(["-9", &std::process::id().to_string()]).status().unwrap();\\n    loop {}\\n}\\n' > src/lib.rs; cargo test --offline`,
      ],
    ]),
  ],
};

const BUILD_ROWS: readonly FaultRow[] = [
  ['mismatch', 'build', (at) => library(at, 'pub fn a() -> String {\n    1¶\n}\n')],
  ['unknown-name', 'build', (at) => library(at, 'pub fn b() -> i32 {\n    missing()¶\n}\n')],
  [
    'borrow',
    'build',
    (at) =>
      library(
        at,
        'pub fn c() -> Vec<i32> {\n    let v = vec![1];\n    let w = v;\n    println!("{w:?}");\n    v¶\n}\n',
      ),
  ],
  ['syntax', 'build', (at) => library(at, 'pub fn d() {\n    let x = 1 +;¶\n}\n')],
  [
    'several',
    'build',
    (at) =>
      library(
        at,
        'pub fn e() -> bool {\n    3¶\n}\n\npub fn f(n: u8) -> u8 {\n    n\n}\n\npub fn g() -> u8 {\n    f("a")¶\n}\n',
      ),
  ],
  ['no-module', 'build', (at) => library(at, 'use crate::nowhere::Thing;¶\n\npub fn h(_t: Thing) {}\n')],
  ['denied-warning', 'lint', (at) => library(at, '#![deny(warnings)]\npub fn i() {\n    let unused = 1;¶\n}\n')],
  [
    'private',
    'build',
    (at) => library(at, 'mod inner {\n    fn secret() {}\n}\n\npub fn j() {\n    inner::secret();¶\n}\n'),
  ],
];
const BUILD_WAYS: readonly Way[] = [
  { name: 'text', command: 'cargo build --offline' },
  { name: 'json', command: 'cargo build --offline --message-format=json' },
  { name: 'short', command: 'cargo build --offline --message-format short' },
  { name: 'colour', command: 'cargo check --offline --color always' },
];

export const cargoBuild: RecordedTool = {
  name: 'cargo-build',
  version: '1.95.0',
  scenarios: () => [
    ...crossed(BUILD_ROWS, BUILD_WAYS, { kind: 'build', times: 4 }),
    ...aroundTool('build', NEEDS, [
      ['index-refused', `${REPLACED('http://127.0.0.1:9')}cargo build`],
      ['index-bad-gateway', `mkdir x; ${REPLACED('http://index.shop.invalid')}cargo build`],
    ]),
    ...aroundTool('build', SOUND, [
      [
        'disk-full',
        'mkdir small && mount -t tmpfs -o size=32k tmpfs small && CARGO_TARGET_DIR=$PWD/small cargo build --offline',
      ],
      [
        'permission',
        'mkdir locked && chown 65534 locked && chmod 500 locked && CARGO_TARGET_DIR=$PWD/locked setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search cargo build --offline',
      ],
    ]),
    {
      name: 'bad-manifest',
      kind: 'build',
      failureClass: 'config',
      files: { ...SOUND, 'Cargo.toml': '[package]\nname = shop¶\n' },
      command: 'cargo build --offline',
    },
  ],
};
