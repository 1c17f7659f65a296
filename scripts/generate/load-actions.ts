import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyAction } from '@loop-actions/action-kit';
import { type ActionPlace, discoverActions } from '../build/discover-actions.ts';

export interface LoadedAction {
  readonly place: ActionPlace;
  readonly action: AnyAction;
}

/** Every action of the suite as its code defines it. Importing an action does nothing. */
export async function loadActions(
  root: string = resolve(import.meta.dirname, '..', '..'),
): Promise<readonly LoadedAction[]> {
  return Promise.all(
    discoverActions(root).map(async (place) => {
      const module = (await import(pathToFileURL(join(root, place.source)).href)) as { action: AnyAction };
      return { place, action: module.action };
    }),
  );
}
