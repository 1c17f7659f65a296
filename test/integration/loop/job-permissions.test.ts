import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECLARED, lacksOf, openPermissionWorlds, type PermissionWorlds, runLacking } from './lacking-permission.ts';

let worlds: PermissionWorlds;

beforeAll(async () => {
  worlds = await openPermissionWorlds();
});
afterAll(() => worlds[Symbol.asyncDispose]());

describe.concurrent.each(['triage', 'publish', 'oracle'] as const)('a %s job of the examples', (job) => {
  it.each(lacksOf(job))(
    'with $permission: $access is red and says what to paste; with all that is declared nothing is refused',
    async (lack) => {
      const { isNamed, error, refused, afterwards } = await runLacking(worlds, lack);
      expect(isNamed, error).toBe(true);
      expect({ refused, afterwards }).toEqual({ refused: [], afterwards: 0 });
    },
  );
});

describe('a job that runs an agent or foreign code', () => {
  it.each(['maker', 'gate', 'checker'])('%s is granted nothing but to read the code', (job) => {
    expect(DECLARED[job]).toEqual({ contents: 'read' });
  });
});
