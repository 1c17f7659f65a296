import { findSecrets } from '@loop-actions/gate/checks/find-secrets';
import { describe, expect, test } from 'vitest';

const token = `ghp_${'aB3dE5fG7h'.repeat(3)}aB3dE5`;
const find = (path: string, ...texts: readonly string[]) =>
  findSecrets([{ path, lines: texts.map((text, at) => ({ line: 10 + at, text })) }]);

describe('secrets in what a candidate adds', () => {
  test.each([
    ['a GitHub token', `const t = "${token}";`, 'github'],
    ['an AWS key', 'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz', 'aws'],
    ['a Slack token', `xoxb-123456789012-1234567890123-${'aB3dE5fG7h'.repeat(2)}aB3d`, 'slack'],
    ['a database with its password', 'postgres://user:hunter2222@db.example.com/shop', 'database-connection-string'],
    [
      'a service account of Google, by its key',
      `{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n${'MIIEvQIBADANBgkq'.repeat(8)}\\n-----END PRIVATE KEY-----\\n"}`,
      'privatekey',
    ],
    ['a GitLab token, by its shape', `glpat-${'aB3dE5fG7h'.repeat(2)}`, 'token'],
  ])('%s', async (_name, text, kind) => {
    const [found] = await find('src/a.ts', 'nothing', text);
    expect(found).toMatchObject({
      failureClass: 'policy',
      finding: { rule: 'secret', file: 'src/a.ts', line: 11, message: expect.stringContaining(`(${kind})`) },
    });
    expect(JSON.stringify(found)).not.toContain(text.slice(-16));
  });
  test('a private key over several lines is found where it begins', async () => {
    const key = [
      '-----BEGIN RSA PRIVATE KEY-----',
      `MIIEpAIBAAKCAQEAvI8${'abcdefghij'.repeat(20)}`,
      '-----END RSA PRIVATE KEY-----',
    ];
    expect((await find('id_rsa', ...key)).map(({ finding }) => finding.line)).toEqual([10]);
  });
  test('a comment that tells secretlint to look away is no switch', async () => {
    const lines = ['// secretlint-disable', `const t = "${token}";`, '// secretlint-disable-line'];
    expect((await find('src/a.ts', ...lines)).map(({ finding }) => finding.line)).toEqual([11]);
  });
  test('with the filter of the preset in place, that comment would have hidden it', async () => {
    const { lintSource } = await import('@secretlint/core');
    const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
    const source = {
      content: `// secretlint-disable\n${token}`,
      filePath: '/a.ts',
      ext: '.ts',
      contentType: 'text',
    } as const;
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }];
    expect((await lintSource({ source, options: { config: { rules }, noPhysicFilePath: true } })).messages).toEqual([]);
  });
  test('one is found wherever it stands in a line of a megabyte', async () => {
    const found = await find('a.txt', `${'x '.repeat(400_000)}${token}${' y'.repeat(100_000)}`);
    expect(found.map(({ finding }) => finding.line)).toEqual([10]);
  });
  test.each([
    ['a digest', `sha256-${'0123456789abcdef'.repeat(4)}`],
    ['the example of the manual of AWS', 'AKIAIOSFODNN7EXAMPLE is what the manual shows'],
    ['a name that speaks of one', 'const token = process.env.GITHUB_TOKEN;'],
    ['a commit', 'fixes 400f10fe09c3c7a0a0d4e1f6d5c8b7a6f5e4d3c2'],
  ])('%s is none', async (_name, text) => {
    expect(await find('docs/a.md', text)).toEqual([]);
  });
});
