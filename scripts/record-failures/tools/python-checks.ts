import { padding, type RecordedTool, turn } from '../scenario.ts';
import { aroundTool, crossed, type FaultRow, type Way } from './fault-table.ts';

const DIRECTORIES = ['shop', 'src/core', 'services/api', 'pkg/extra'] as const;
const at2path = (at: number, name: string): string => `${turn(DIRECTORIES, at)}/${name}.py`;
const pad = (at: number): string => padding(at % 7, '#');

const LINT: readonly FaultRow[] = [
  ['unused-import', 'lint', (at) => ({ [at2path(at, 'a')]: `${pad(at)}import os¶\nimport sys\n\nprint(sys.path)\n` })],
  ['undefined', 'lint', (at) => ({ [at2path(at, 'b')]: `${pad(at)}def f():\n    return missing_name¶\n` })],
  [
    'several',
    'lint',
    (at) => ({
      [at2path(at, 'c')]: `${pad(at)}import json¶\n\n\ndef f():\n    x = 1¶\n    print(2)\n`,
      [at2path(at + 1, 'd')]: 'import re¶\n',
    }),
  ],
  ['bare-except', 'lint', (at) => ({ [at2path(at, 'e')]: `${pad(at)}try:\n    print(1)\nexcept:¶\n    pass\n` })],
  ['f-string', 'lint', (at) => ({ [at2path(at, 'g')]: `${pad(at)}print(f"no field")¶\n` })],
  ['assert-tuple', 'lint', (at) => ({ [at2path(at, 'h')]: `${pad(at)}assert (1, "x")¶\n` })],
  ['percent', 'lint', (at) => ({ [at2path(at, 'i')]: `${pad(at)}print("%s %s" % (1,))¶\n` })],
  ['syntax', 'build', (at) => ({ [at2path(at, 'k')]: `${pad(at)}def f(:¶\n    pass\n` })],
];
const RUFF: readonly Way[] = [
  { name: 'full', command: 'ruff check --no-cache .' },
  { name: 'concise', command: 'ruff check --no-cache --output-format concise .' },
  { name: 'json', command: 'ruff check --no-cache --output-format json .' },
  {
    name: 'sarif',
    command: 'ruff check --no-cache --output-format sarif -o report.sarif .',
    reports: ['report.sarif'],
  },
  { name: 'junit', command: 'ruff check --no-cache --output-format junit -o report.xml .', reports: ['report.xml'] },
  { name: 'github', command: 'ruff check --no-cache --output-format github .' },
  { name: 'grouped', command: 'ruff check --no-cache --output-format grouped .' },
  { name: 'colour', command: 'FORCE_COLOR=1 ruff check --no-cache .' },
];
const SOUND = { 'shop/ok.py': 'print(1)\n' };
const FULL =
  'mkdir -p small && mount -t tmpfs -o size=4k tmpfs small && head -c 8000 /dev/zero > small/fill 2>/dev/null';

export const ruff: RecordedTool = {
  name: 'ruff',
  version: '0.17.6',
  scenarios: () => [
    ...crossed(LINT, RUFF, { kind: 'lint', times: 4 }),
    ...aroundTool('lint', SOUND, [
      ['install-refused', 'pip install --retries 1 --index-url http://127.0.0.1:9/simple ruff==99 && ruff check .'],
      [
        'install-unknown-host',
        'pip install --retries 1 --index-url http://pypi.shop.invalid/simple ruff==99 && ruff check .',
      ],
      ['disk-full', `${FULL}; ruff check --no-cache -o small/report.txt . && cp shop/ok.py small/report.txt`],
      ['killed', 'ruff check --no-cache . & kill -9 $!; wait $!'],
    ]),
    {
      name: 'bad-config',
      kind: 'lint',
      failureClass: 'config',
      files: { ...SOUND, 'ruff.toml': 'line-lenght = 3\n' },
      command: 'ruff check .',
    },
  ],
};

const TYPES: readonly FaultRow[] = [
  ['return', 'type', (at) => ({ [at2path(at, 'a')]: `${pad(at)}def f(n: int) -> str:\n    return n¶\n` })],
  [
    'argument',
    'type',
    (at) => ({ [at2path(at, 'b')]: `${pad(at)}def f(n: int) -> int:\n    return n\n\n\nf("3")¶\n` }),
  ],
  [
    'attribute',
    'type',
    (at) => ({ [at2path(at, 'c')]: `${pad(at)}class Order:\n    id: int = 0\n\n\nprint(Order().total)¶\n` }),
  ],
  [
    'several',
    'type',
    (at) => ({
      [at2path(at, 'd')]: `${pad(at)}x: int = "a"¶\n\n\ndef g() -> int:\n    return None¶\n`,
      [at2path(at + 1, 'e')]: 'y: str = 3¶\n',
    }),
  ],
  [
    'optional',
    'type',
    (at) => ({
      [at2path(at, 'g')]:
        `${pad(at)}from typing import Optional\n\n\ndef h(s: Optional[str]) -> int:\n    return s.count("a")¶\n`,
    }),
  ],
  ['missing-import', 'type', (at) => ({ [at2path(at, 'h')]: `${pad(at)}import shop_that_is_not_there¶\n` })],
  ['syntax', 'build', (at) => ({ [at2path(at, 'k')]: `${pad(at)}def f(:¶\n    pass\n` })],
];
const MYPY: readonly Way[] = [
  { name: 'text', command: 'mypy --no-incremental --explicit-package-bases .' },
  {
    name: 'columns',
    command: 'mypy --no-incremental --explicit-package-bases --show-column-numbers --show-error-end .',
  },
  { name: 'pretty', command: 'mypy --no-incremental --explicit-package-bases --pretty .' },
  {
    name: 'junit',
    command: 'mypy --no-incremental --explicit-package-bases --junit-xml report.xml .',
    reports: ['report.xml'],
  },
  { name: 'context', command: 'mypy --no-incremental --explicit-package-bases --show-error-context .' },
  { name: 'json', command: 'mypy --no-incremental --explicit-package-bases -O json .' },
];

export const mypy: RecordedTool = {
  name: 'mypy',
  version: '2.4.1',
  scenarios: () => [
    ...crossed(TYPES, MYPY, { kind: 'type', times: 4 }),
    ...aroundTool('type', SOUND, [
      ['install-refused', 'pip install --retries 1 --index-url http://127.0.0.1:9/simple mypy==99 && mypy .'],
      ['memory', 'ulimit -v 80000; mypy --no-incremental .'],
      ['killed', 'mypy --no-incremental . & sleep 0.1; kill -9 $!; wait $!'],
    ]),
    { name: 'bad-flag', kind: 'type', failureClass: 'config', files: SOUND, command: 'mypy --strictest .' },
    { name: 'no-files', kind: 'type', failureClass: 'config', files: { 'readme.md': '\n' }, command: 'mypy src' },
  ],
};
