import type { Label, Milestone, User } from '../entities.ts';
import { iso, type Urls } from '../present/urls.ts';
import { type Field, fields } from './fields.ts';

/** GraphQL shows an App's login without the `[bot]` that REST adds. */
const loginOf = (user: User): string => user.login.replace(/\[bot\]$/, '');
const pathOf = (user: User): string => (user.type === 'Bot' ? `apps/${loginOf(user)}` : user.login);

const actor: Record<string, Field<User>> = {
  id: (user) => user.nodeId,
  databaseId: (user) => user.id,
  login: loginOf,
  url: (user, _args, { urls }) => urls.html(pathOf(user)),
  resourcePath: (user) => `/${pathOf(user)}`,
  avatarUrl: (user, _args, { urls }) => urls.html(`avatars/u/${user.id}`),
  createdAt: (user) => iso(user.createdAt),
};

/** `viewer` is a User also for the workflow's token, and there the login has its suffix, as `gh auth status` shows. */
export const User$ = fields<User>({
  ...actor,
  login: (user) => user.login,
  name: () => null,
  email: () => '',
});
export const Bot$ = fields<User>(actor);
export const Organization$ = fields<User>({ ...actor, name: () => null });

export const Label$ = fields<Label>({
  id: (label) => label.nodeId,
  name: (label) => label.name,
  color: (label) => label.color,
  description: (label) => label.description,
  isDefault: () => false,
});

const milestoneUrl = (milestone: Milestone, urls: Urls): string =>
  urls.html(`${milestone.repository.fullName}/milestone/${milestone.number}`);

export const Milestone$ = fields<Milestone>({
  id: (milestone) => milestone.nodeId,
  number: (milestone) => milestone.number,
  title: (milestone) => milestone.title,
  description: (milestone) => milestone.description,
  state: (milestone) => milestone.state.toUpperCase(),
  closed: (milestone) => milestone.state === 'closed',
  createdAt: (milestone) => iso(milestone.createdAt),
  creator: (milestone) => milestone.creator,
  dueOn: () => null,
  url: (milestone, _args, { urls }) => milestoneUrl(milestone, urls),
});
