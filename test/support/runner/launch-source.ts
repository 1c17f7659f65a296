import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyAction, runAction } from '@loop-actions/action-kit';

/** What a stub does, without a bundle: runs the action whose TypeScript source is named by the first argument. */
const source = process.argv[2] ?? '';
// A chain starts five of these, each of some hundred files: what the first one read and compiled, the others take over.
enableCompileCache(join(import.meta.dirname, '..', '..', '..', '.cache', 'compiled'));
const { action } = (await import(pathToFileURL(source).href)) as { action: AnyAction };
await runAction(action, { version: '0.0.0-source' });
