import { isBoundToSha, liveRulesOf, parseLoopSpec, probeKey, requiresLive } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ruleOf = (bullet: string) => parseLoopSpec(`## Live Verification\n\n- ${bullet}\n`).rules[0];
const probeOf = (bullet: string) => {
  const rule = ruleOf(bullet);
  if (rule?.class !== 'enforced' || rule.meaning.kind !== 'live-probe') throw new Error(JSON.stringify(rule));
  return rule.meaning.probe;
};

describe('a probe of Live Verification', () => {
  it('asks an address, with what its answer must hold', () => {
    expect(
      probeOf(
        'health: `GET https://a.example/health` → 200, body contains `ready`, number at `/p95` at most 250 × 1.2, within 30s',
      ),
    ).toMatchObject({
      name: 'health',
      kind: 'http',
      request: { method: 'GET', url: 'https://a.example/health', headers: {}, body: null },
      status: 200,
      expect: [
        { kind: 'contains', text: 'ready' },
        { kind: 'figure', pointer: '/p95', bound: 'at-most', baseline: 250, factor: 1.2 },
      ],
      deadlineMs: 30_000,
      secrets: [],
    });
  });

  it('runs a command of the base, with secrets by name', () => {
    expect(probeOf('smoke: `npm run smoke`, prints `12 passed`, secrets `A_TOKEN` and `B_TOKEN`')).toMatchObject({
      kind: 'command',
      command: 'npm run smoke',
      prints: '12 passed',
      secrets: ['A_TOKEN', 'B_TOKEN'],
    });
  });

  it.each([
    ['deployed: deployment to `production` succeeds', { kind: 'deployment', environment: 'production' }],
    ['e2e: workflow `.github/workflows/e2e.yml` passes, within 20 minutes', { kind: 'workflow', workflow: 'e2e.yml' }],
    [
      'events: send `POST https://a.example/events` with `{"id":"{id}"}`, expect `GET https://a.example/events/{id}` → 200, body contains `{id}`, clean up by `DELETE https://a.example/events/{id}`',
      {
        kind: 'replay',
        send: { kind: 'request', request: { method: 'POST', body: '{"id":"{id}"}' } },
        look: { kind: 'request', request: { method: 'GET' } },
        cleanUp: { kind: 'request', request: { method: 'DELETE' } },
      },
    ],
    [
      'logs: send by `send "$LOOP_REPLAY_ID"`, expect `find "$LOOP_REPLAY_ID"`, nothing to clean up',
      { kind: 'replay', send: { kind: 'command' }, look: { kind: 'command' }, cleanUp: null },
    ],
  ])('reads %s', (bullet, probe) => {
    expect(probeOf(bullet)).toMatchObject(probe);
  });

  it.each([
    ['x: `GET https://a.example/version` → 200, body contains `{sha}`', true],
    ['x: `GET https://a.example/version` → 200, body contains `ready`, version in header `x-revision`', true],
    ['x: `GET https://a.example/version` → 200, `/commit` is `{sha}`', true],
    ['x: `GET https://a.example/version` → 200, body contains `ready`', false],
    ['x: `smoke --commit "$LOOP_SHA"`', true],
    ['x: `smoke`', false],
    ['x: deployment to `production` succeeds', true],
  ])('%s tells the merged commit from an older one: %s', (bullet, bound) => {
    expect(isBoundToSha(probeOf(bullet))).toBe(bound);
  });
});

describe('a probe that could not fail, or asks what no probe may ask, is rejected', () => {
  it.each([
    ['x: `GET https://a.example/health` → 200', 'only asks whether something answers'],
    ['x: `GET https://a.example/health`, body contains `ready`', 'names no status'],
    ['x: `GET https://a.example/health` → 200, body contains ` `', 'proves nothing'],
    ['x: `GET https://a.example/health` → 200, body contains `{`', 'proves nothing'],
    ['x: `GET https://a.example/count` → 200, number at least 0', 'proves nothing'],
    ['x: `GET https://a.example/count` → 200, number at most 5 × 1000', 'no bound'],
    ['x: `smoke || true`', 'can’t fail'],
    ['x: `smoke; echo done`', 'can’t fail'],
    ['x: `true`', 'can’t fail'],
    ['x: `echo all good`', 'can’t fail'],
    ['x: `vitest run --passWithNoTests`', 'can’t fail'],
    ['x: `curl -s https://a.example/log | grep -v ERROR`', 'absence'],
    ['x: `! grep -q ERROR log`', 'absence'],
    ['x: `smoke &`', 'background'],
    ['x: `POST https://a.example/reset` → 200, body contains `done`', 'changes nothing'],
    ['x: `GET ftp://a.example/x` → 200, body contains `ready`', 'no status'],
    ['x: `GET https://u:p@a.example/x` → 200, body contains `ready`', 'no name or password'],
    ['x: `GET https://169.254.169.254/latest` → 200, body contains `ready`', 'metadata'],
    ['x: `GET https://{sha}.a.example/x` → 200, body contains `ready`', 'host'],
    ['x: `GET https://a.example/?k=$PROBE_TOKEN` → 200, body contains `ready`', 'address'],
    ['x: `GET http://a.example/x` → 200, body contains `ready`, header `Authorization: Bearer $PROBE_TOKEN`', 'https'],
    [
      'x: `GET https://a.example/x` → 200, body contains `ready`, header `Authorization: Bearer ghp_0123456789abcdef`',
      'never written',
    ],
    ['x: `GET https://a.example/x` → 200, body contains `ready`, header `X-T: $GITHUB_TOKEN`', 'runner'],
    ['x: `smoke`, secret `INPUT_GITHUB_TOKEN`', 'runner'],
    ['x: `smoke`, within 2 hours', 'hour'],
    ['x: `smoke`, except on Fridays', 'no note'],
    ['x: workflow `../evil` passes', 'no workflow file'],
    ['x: deployment to `production` succeeds, body contains `ready`', 'GitHub itself'],
    ['x: send `POST https://a.example/e` with `{"id":"{id}"}`, nothing to clean up', 'what to expect'],
    [
      'x: send `POST https://a.example/e` with `{"id":"{id}"}`, expect `GET https://a.example/e/{id}`, body contains `{id}`',
      'clean up',
    ],
    [
      'x: send `POST https://a.example/e` with `{}`, expect `GET https://a.example/e` → 200, body contains `ready`, nothing to clean up',
      'own id',
    ],
    [
      'x: send `POST https://a.example/e` with `{"id":"{id}"}`, expect `GET https://a.example/e` → 200, body contains `ready`, nothing to clean up',
      'before',
    ],
    ['x: `smoke`, clean up by `rm x`', 'only what is sent'],
    ['`smoke`', 'a probe is a name'],
    ['日本: `smoke`', 'a probe is a name'],
  ])('%s', (bullet, reason) => {
    const rule = ruleOf(bullet);
    expect(rule?.class === 'rejected' ? rule.reason : `admitted: ${JSON.stringify(rule)}`).toContain(reason);
  });

  it('two probes of one name contradict, since a gap is known by its probe’s name', () => {
    const rules = liveRulesOf(parseLoopSpec('## Live Verification\n\n- Smoke: `a`\n- smoke: `b`\n'));
    expect(rules.probes.map(({ name }) => name)).toEqual(['Smoke']);
    expect(rules.problems[0]).toContain('two probes have one name');
  });

  it('a section with one unreadable line still asks for proof', () => {
    expect(requiresLive(liveRulesOf(parseLoopSpec('## Live Verification\n\n- look at it\n')))).toBe(true);
    expect(requiresLive(liveRulesOf(parseLoopSpec('## Budgets\n\n- max iterations: 3\n')))).toBe(false);
  });

  it('never throws and never makes a key that breaks a marker', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const rule = ruleOf(text.replace(/[\r\n]/g, ' ') || 'x');
        expect(rule === undefined || rule.class !== 'judged').toBe(true);
        expect(probeKey(text)).toMatch(/^[a-z0-9-]{0,60}$/);
      }),
    );
  });
});
