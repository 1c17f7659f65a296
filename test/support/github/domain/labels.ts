import type { Label, Repository } from '../entities.ts';
import { invalid, notFound } from '../refusal.ts';
import type { World } from '../world.ts';

export interface NewLabel {
  readonly name: string;
  readonly color?: string;
  readonly description?: string | null;
}

const key = (name: string): string => name.toLowerCase();

/** The colour GitHub gives a label that is made by being added to an issue. */
const PLAIN = 'ededed';

/** https://docs.github.com/en/rest/issues/labels#create-a-label */
export function createLabel(world: World, repository: Repository, input: NewLabel): Label {
  const color = input.color ?? PLAIN;
  if (input.name.trim() === '') throw invalid({ resource: 'Label', field: 'name', code: 'missing_field' });
  if (input.name.length > 50) throw invalid({ resource: 'Label', field: 'name', code: 'invalid' });
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid({ resource: 'Label', field: 'color', code: 'invalid' });
  if ((input.description ?? '').length > 100)
    throw invalid({ resource: 'Label', field: 'description', code: 'invalid' });
  if (repository.labels.has(key(input.name)))
    throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
  const description = input.description ?? null;
  const label: Label = { kind: 'Label', ...world.identify('LA'), name: input.name, color, description };
  repository.labels.set(key(label.name), label);
  return world.register(label);
}

/** Names are compared without case. */
export function findLabel(repository: Repository, name: string): Label {
  const label = repository.labels.get(key(name));
  if (label === undefined) throw notFound();
  return label;
}

/** A label that is added before it exists is made. */
export function ensureLabel(world: World, repository: Repository, name: string): Label {
  return repository.labels.get(key(name)) ?? createLabel(world, repository, { name });
}

export interface LabelChange {
  readonly newName?: string;
  readonly color?: string;
  readonly description?: string | null;
}

export function updateLabel(repository: Repository, label: Label, change: LabelChange): void {
  const name = change.newName ?? label.name;
  if (key(name) !== key(label.name) && repository.labels.has(key(name))) {
    throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
  }
  repository.labels.delete(key(label.name));
  label.name = name;
  label.color = change.color ?? label.color;
  if (change.description !== undefined) label.description = change.description;
  repository.labels.set(key(name), label);
}

export function deleteLabel(world: World, repository: Repository, label: Label): void {
  repository.labels.delete(key(label.name));
  world.nodes.delete(label.nodeId);
  for (const issue of repository.issues.values()) issue.labels = issue.labels.filter((own) => own !== label);
}
