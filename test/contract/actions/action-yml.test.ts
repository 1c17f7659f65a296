import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discoverActions } from '../../../scripts/build/discover-actions.ts';
import { loadActions } from '../../../scripts/generate/load-actions.ts';
import { readManifest } from '../../support/runner/index.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const actions = await loadActions(ROOT);

describe('the suite', () => {
  it('has actions', () => expect(discoverActions(ROOT).map(({ name }) => name)).toContain('loop'));
});

describe.each(actions.map((loaded) => ({ name: loaded.place.name, ...loaded })))(
  'action.yml of $name',
  ({ name, place, action }) => {
    const manifest = readManifest(ROOT, name);
    const declared = Object.entries(action.inputs);

    it('has the inputs of the code, in its order', () => {
      expect(Object.keys(manifest.inputs ?? {})).toEqual(declared.map(([input]) => input));
    });

    it('says of each input what the code says', () => {
      for (const [input, { description, defaultFrom }] of declared) {
        const written = manifest.inputs?.[input]?.description;
        expect(written?.startsWith(description), `${input}: ${written}`).toBe(true);
        if (defaultFrom !== undefined) expect(written, input).toContain(`Default: ${defaultFrom}.`);
      }
    });

    it('has the defaults of the code and requires what it requires', () => {
      const fromCode = declared.map(([input, own]) => [input, own.default, own.required]);
      const written = declared.map(([input]) => {
        const own = manifest.inputs?.[input];
        return [input, own?.default, own?.required ?? false];
      });
      expect(written).toEqual(fromCode);
    });

    it('has defaults that its own schemas accept', () => {
      for (const [input, { default: text, schema, required }] of declared) {
        if (text === undefined || text === '' || text.includes('${{')) continue;
        expect(schema.safeParse(text).success, `${input}: ${text}`).toBe(true);
        expect(required, `${input} is required and has a default`).toBe(false);
      }
    });

    it('has the outputs of the code with their descriptions', () => {
      const written = Object.entries(manifest.outputs ?? {}).map(([output, { description }]) => [output, description]);
      expect(written).toEqual(Object.entries(action.outputs).map(([output, { description }]) => [output, description]));
    });

    it('runs its own stub on Node 24', () => {
      expect(manifest.runs).toEqual({ using: 'node24', main: place.main });
    });

    it('has a name, a description and branding', () => {
      expect(manifest.name).toBeTruthy();
      expect(manifest.description).toBe(action.description);
      expect(manifest.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
    });

    it('is named as its folder', () => expect(action.name).toBe(name));

    it('has a README with its tables', () => {
      const readme = join(ROOT, 'actions', name, 'README.md');
      expect(existsSync(readme)).toBe(true);
      for (const [input] of declared) expect(readFileSync(readme, 'utf8')).toContain(`| \`${input}\` |`);
    });
  },
);
