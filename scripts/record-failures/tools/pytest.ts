import { ENVIRONMENT_FAULTS } from '../environment-faults.ts';
import { padding, type RecordedTool, type Scenario, turn } from '../scenario.ts';
import { aroundTool, crossed, type FaultRow, type Way } from './fault-table.ts';

const WAYS: readonly Way[] = [
  { name: 'text', command: 'pytest' },
  { name: 'junit', command: 'pytest -q --junitxml=report.xml', reports: ['report.xml'] },
  { name: 'short', command: 'pytest --tb=short -ra' },
  { name: 'colour', command: 'pytest --color=yes -v' },
  { name: 'line', command: 'pytest --tb=line -q' },
  { name: 'native', command: 'pytest --tb=native' },
  { name: 'printed-only', command: 'pytest -q --no-header -p no:cacheprovider' },
];

const DIRECTORIES = ['shop', 'src/core', 'services/api', 'pkg/orders'] as const;
const place = (at: number): string => turn(DIRECTORIES, at);
const pad = (at: number): string => padding(at % 7, '#');
const INI = {
  'conftest.py':
    'import os, sys\nfor root, dirs, files in os.walk(os.path.dirname(__file__)):\n    sys.path.insert(0, root)\n',
};
const HALF = 'def half(n):\n    return n / 3\n';

const ROWS: readonly FaultRow[] = [
  [
    'assertion',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/price.py`]: HALF,
      [`${place(at)}/test_price.py`]: `${pad(at)}from price import half\n\n\ndef test_stands():\n    assert True\n\n\ndef test_halves():\n    amount = half(8)\n    assert amount == 4¶\n`,
    }),
  ],
  [
    'several',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/basket.py`]: HALF,
      [`${place(at)}/test_basket.py`]: `${pad(at)}import pytest\nfrom basket import half\n\n\n@pytest.mark.parametrize("n", [3, 7])\ndef test_many(n):\n    assert n in (3, 7)\n\n\nclass TestBasket:\n    def test_eight(self):\n        assert half(8) == 4, "eight halved"¶\n\n    def test_seven(self):\n        assert half(7) == 3.5¶\n`,
      [`${place(at)}/deep/test_other.py`]: 'def test_hello():\n    assert "hello" == "good day"¶\n',
    }),
  ],
  [
    'thrown-in-source',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/pairs.py`]: `${pad(at)}def parse(text):\n    if ":" not in text:\n        raise ValueError(f"no colon in {text!r}")¶\n    return text.split(":")\n`,
      [`${place(at)}/test_pairs.py`]:
        'from pairs import parse\n\n\ndef test_parses():\n    assert parse("a=b") == ["a", "b"]\n',
    }),
  ],
  [
    'attribute',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/names.py`]: `${pad(at)}def name_of(customer):\n    profile = customer.get("profile")\n    return profile.name¶\n`,
      [`${place(at)}/test_names.py`]:
        'from names import name_of\n\n\ndef test_name():\n    assert name_of({}) == "Ada"\n',
    }),
  ],
  [
    'fixture',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/test_store.py`]: `${pad(at)}import json\nimport pytest\n\n\n@pytest.fixture\ndef store():\n    data = {}\n    return data["orders"]¶\n\n\ndef test_store(store):\n    assert store\n`,
    }),
  ],
  [
    'difference',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/test_order.py`]: `${pad(at)}def order():\n    return {"id": 7, "lines": [{"sku": "a-1", "amount": 2}], "note": "error: none", "at": "src/x.py:12"}\n\n\ndef test_order():\n    assert order() == {"id": 7, "lines": [{"sku": "a-1", "amount": 3}], "note": "none", "at": "src/x.py:12"}¶\n`,
    }),
  ],
  [
    'syntax',
    'build',
    (at) => ({
      ...INI,
      [`${place(at)}/half.py`]: `${pad(at)}def half(n):\n    return (n / 2¶\n`,
      [`${place(at)}/test_half.py`]: 'from half import half\n\n\ndef test_half():\n    assert half(2) == 1\n',
    }),
  ],
  [
    'missing-module',
    'build',
    (at) => ({
      ...INI,
      [`${place(at)}/rounding.py`]: `${pad(at)}from roundings_of_shop import to_cents¶\n`,
      [`${place(at)}/test_rounding.py`]: 'import rounding\n\n\ndef test_it():\n    assert rounding\n',
    }),
  ],
  [
    'noise-of-a-machine',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/test_retry.py`]: `${pad(at)}import logging\n\n\ndef test_retries():\n    logging.error("ConnectionRefusedError: [Errno 111] Connection refused, trying again")\n    print("OSError: [Errno 28] No space left on device")\n\n\ndef test_sum():\n    assert 1 + 1 == 3¶\n`,
    }),
  ],
  [
    'words-of-a-machine',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/test_codes.py`]: `${pad(at)}def code_of(number):\n    return "unknown"\n\n\ndef test_full_disk():\n    assert code_of(28) == "No space left on device"¶\n`,
    }),
  ],
  [
    'long-log',
    'test',
    (at) => ({
      ...INI,
      [`${place(at)}/test_log.py`]: `${pad(at)}def test_talks():\n    for n in range(400):\n        print(f"[{n}] GET /api/prices/{n} 200 in {n % 17} ms, src/server.py:{n}")\n    assert sum([1, 1]) == 3¶\n`,
    }),
  ],
];

const MACHINE: readonly Scenario[] = ENVIRONMENT_FAULTS.map((fault, at): Scenario => {
  const way = turn(WAYS, at);
  const command = fault.wrap?.(way.command) ?? way.command;
  return {
    name: `machine-${fault.name}-${way.name}`,
    kind: 'test',
    failureClass: 'environment',
    files: { ...INI, [`${place(at)}/test_needs.py`]: `${pad(at)}def test_needs():\n    ${fault.python}¶\n` },
    command: fault.prepare === undefined ? command : `${fault.prepare}\n${command}`,
    reports: way.reports ?? [],
  };
});

const SOUND = { ...INI, 'shop/test_ok.py': 'def test_ok():\n    assert True\n' };

export const pytest: RecordedTool = {
  name: 'pytest',
  version: '9.2.0',
  scenarios: () => [
    ...crossed(ROWS, WAYS, { kind: 'test', times: 3 }),
    ...MACHINE,
    ...aroundTool('test', SOUND, [
      [
        'install-refused',
        'pip install --retries 1 --no-cache-dir --index-url http://127.0.0.1:9/simple attrs==99 && pytest',
      ],
      [
        'install-unknown-host',
        'pip install --retries 1 --index-url http://pypi.shop.invalid/simple attrs==99 && pytest',
      ],
      ['install-bad-gateway', 'pip install --retries 1 --index-url "$SERVER/503" attrs==99 && pytest'],
      [
        'memory',
        `cat > test_memory.py <<'P'\ndef test_memory():\n    assert len(bytearray(1 << 33))\nP\nulimit -v 900000; pytest test_memory.py`,
      ],
      [
        'killed',
        `printf 'import os, signal\\n\\n\\ndef test_killed():\\n    os.kill(os.getpid(), signal.SIGKILL)\\n' > test_killed.py; pytest test_killed.py`,
      ],
    ]),
    { name: 'no-tests', kind: 'test', failureClass: 'config', files: { 'readme.md': '\n' }, command: 'pytest' },
    { name: 'unknown-flag', kind: 'test', failureClass: 'config', files: SOUND, command: 'pytest --cov-everything' },
  ],
};
