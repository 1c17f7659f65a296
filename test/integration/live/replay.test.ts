import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Production, startProduction } from '../../support/production/index.ts';
import { ask, openProbeRoom } from './probe-room.ts';

/** A pipe: what is posted to /in comes out at /out when its filter lets it through. */
let pipe: Production;
let arrived: Set<string>;
let filter: (id: string) => boolean;
let open: boolean;

beforeAll(async () => {
  pipe = await startProduction(({ method, url, body }, response) => {
    const id = url.split('/')[2] ?? '';
    if (!open) return void response.writeHead(503).end();
    if (method === 'POST') {
      const sent = (JSON.parse(body) as { id: string }).id;
      if (filter(sent)) arrived.add(sent);
      return void response.writeHead(202).end('accepted');
    }
    if (method === 'DELETE') return void response.writeHead(arrived.delete(id) ? 200 : 404).end('gone');
    return void (arrived.has(id)
      ? response.writeHead(200).end(JSON.stringify({ id }))
      : response.writeHead(404).end('none'));
  });
});
afterAll(() => pipe.close());
beforeEach(() => {
  arrived = new Set();
  filter = () => true;
  open = true;
  pipe.asked.length = 0;
});

const bullet = () =>
  `events: send \`POST ${pipe.url}/in\` with \`{"id":"{id}"}\`, expect \`GET ${pipe.url}/out/{id}\` → 200, body contains \`{id}\`, clean up by \`DELETE ${pipe.url}/out/{id}\`, within 20s`;

describe('a synthetic replay', () => {
  it('holds when what was sent arrives, and cleans up', async () => {
    const found = await ask(openProbeRoom(), bullet());
    expect(found).toMatchObject({ state: 'held', reason: expect.stringContaining('arrived') });
    expect(arrived.size).toBe(0);
    expect(pipe.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'DELETE']);
  });

  it('finds the valve welded shut: accepted, no error anywhere, and nothing arrives (seed 004)', async () => {
    filter = () => false;
    const room = openProbeRoom();
    const found = await ask(room, bullet());
    expect(found).toMatchObject({ state: 'failed', reason: expect.stringContaining('did not arrive') });
    expect(pipe.asked.at(-1)?.method).toBe('DELETE');
    expect(room.warnings()[0]).toContain('could not be cleaned up');
  });

  it('proves nothing when the event is found before it is sent', async () => {
    pipe.answer = (
      (answer) => (asked, response) =>
        asked.method === 'GET' ? void response.end(asked.url) : answer(asked, response)
    )(pipe.answer);
    const found = await ask(openProbeRoom(), bullet());
    expect(found).toMatchObject({ state: 'failed', reason: expect.stringContaining('before anything was sent') });
    expect(pipe.asked.map(({ method }) => method)).toEqual(['GET']);
  });
});
