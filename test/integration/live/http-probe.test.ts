import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answering, type Production, says, startProduction } from '../../support/production/index.ts';
import { ask, HEAD, MERGE, OLD, openProbeRoom } from './probe-room.ts';

let production: Production;
beforeAll(async () => {
  production = await startProduction(says('up'));
});
afterAll(() => production.close());

const probe = (answer: Answering, rest: string, path = '/health', within = '10s') => {
  production.answer = answer;
  production.asked.length = 0;
  const room = openProbeRoom({ variables: { PROBE_TOKEN: 'sesame-sesame' }, secrets: [] });
  return ask(room, `x: \`GET ${production.url}${path}\` → 200, ${rest}, within ${within}`);
};

describe('an HTTP probe', () => {
  it('holds when the answer says what it must', async () => {
    const found = await probe(says('all is ready'), 'body contains `ready`');
    expect(found).toMatchObject({ state: 'held', running: null, tries: 1 });
    expect([...found.proven]).toEqual([MERGE]);
    expect(found.evidence[0]?.value).toContain('all is ready');
  });

  it.each<[string, Answering, string, string]>([
    ['another status', says('ready', 503), 'body contains `ready`', 'answers 503'],
    ['an empty body', says(''), 'body contains `ready`', 'empty'],
    ['blank space', says(' \n'), 'version in body', 'empty'],
    ['other words', says('starting'), 'body contains `ready`', 'does not hold'],
    ['no JSON', says('<html>'), '`/status` is `ok`', 'no such value'],
    ['another value', says('{"status":"degraded"}'), '`/status` is `ok`', 'degraded'],
    ['a value that is none', says('{"status":{"a":1}}'), '`/status` is `ok`', 'no such value'],
    ['a slow figure', says('{"p95":301}'), 'number at `/p95` at most 250 × 1.2', 'measured 301, baseline 250'],
    ['no figure', says('{"p95":null}'), 'number at `/p95` at most 250 × 1.2', 'no such value'],
    ['a missing figure', says('{}'), 'number at `/p95` at most 250 × 1.2', 'no such value'],
    ['no events', says('{"count":0}'), 'number at `/count` at least 1', 'measured 0'],
    ['an older version', says(OLD), 'version in body', 'does not hold the merged commit'],
    ['an unknown version', says('f'.repeat(40)), 'version in body', 'no commit of this repository'],
    ['no version', says('v1.2.3'), 'version in body', 'no commit is named'],
    [
      'two versions',
      says(`${OLD}`, 200, { 'x-revision': HEAD }),
      'version in body, version in header `x-revision`',
      'two commits',
    ],
    ['more than is read', says(`{"status":"ok","x":"${'x'.repeat(300_000)}"}`), '`/status` is `ok`', 'no such value'],
    ['another host', says('', 302, { location: 'http://example.com/ready' }), 'body contains `ready`', 'another place'],
    ['a circle', says('', 302, { location: '/health' }), 'body contains `ready`', 'redirects'],
    ['a hung-up call', (_asked, response) => void response.destroy(), 'body contains `ready`', 'could not be asked'],
  ])('does not hold on %s', async (_name, answer, rest, reason) => {
    const found = await probe(answer, rest);
    expect(found.reason).toContain(reason);
    expect(found).toMatchObject({ state: 'failed', proven: new Set() });
  });

  it.each<[string, Answering, string]>([
    ['the merge itself', says(`{"commit":"${MERGE}"}`), 'version at `/commit`'],
    ['a later commit', says(`{"commit":"${HEAD.slice(0, 12)}"}`), 'version at `/commit`'],
    ['the text of the spec', says(`build-${MERGE} of today`), 'body contains `build-{sha}`'],
    ['a header', says('ready', 200, { 'x-revision': MERGE }), 'body contains `ready`, version in header `X-Revision`'],
    [
      'a redirect on the same host',
      (asked, response) =>
        asked.url === '/health' ? says('', 302, { location: '/v2' })(asked, response) : says(MERGE)(asked, response),
      'version in body',
    ],
  ])('is bound to the merged commit by %s', async (_name, answer, rest) => {
    expect(await probe(answer, rest)).toMatchObject({ state: 'held', running: expect.stringMatching(/^[bc]{40}$/) });
  });

  it('waits for a deployment with pauses that grow, until its deadline and no longer', async () => {
    let calls = 0;
    production.answer = (asked, response) => says(++calls < 4 ? OLD : MERGE)(asked, response);
    const room = openProbeRoom();
    expect(
      await ask(room, `x: \`GET ${production.url}/version\` → 200, version in body, within 1 minute`),
    ).toMatchObject({ state: 'held', tries: 4 });
    expect(room.slept()).toBeLessThan(10_000);
    production.answer = says(OLD);
    const late = openProbeRoom();
    const found = await ask(late, `x: \`GET ${production.url}/version\` → 200, version in body, within 1 minute`);
    expect(found.state).toBe('failed');
    expect(late.slept()).toBeLessThanOrEqual(60_500);
    expect(found.tries).toBeLessThan(12);
  });

  it('sends a named variable in its header and shows it nowhere', async () => {
    const found = await probe(
      (asked, response) => says(`ready for ${asked.headers.authorization}`)(asked, response),
      'body contains `ready`, header `Authorization: Bearer $PROBE_TOKEN`',
    );
    expect(production.asked[0]?.headers.authorization).toBe('Bearer sesame-sesame');
    expect(found.state).toBe('held');
    expect(JSON.stringify(found)).not.toContain('sesame-sesame');
  });

  it('is not asked where the job lacks its variable: that says nothing of production', async () => {
    const room = openProbeRoom();
    const bullet = `x: \`GET ${production.url}/\` → 200, body contains \`ready\`, header \`X-Key: $OTHER_TOKEN\``;
    expect(await ask(room, bullet)).toMatchObject({
      state: 'not-asked',
      reason: expect.stringContaining('OTHER_TOKEN'),
    });
  });

  it('reaches no metadata service by a redirect or a name', async () => {
    const found = await probe(says('', 302, { location: 'http://169.254.169.254/latest' }), 'body contains `ready`');
    expect(found.reason).toContain('another place');
  });
});
