import { addLabel, removeLabel, setLabels } from '../domain/issues.ts';
import { createLabel, deleteLabel, ensureLabel, findLabel, updateLabel } from '../domain/labels.ts';
import type { Label } from '../entities.ts';
import { presentLabel } from '../present/issues.ts';
import { Refusal } from '../refusal.ts';
import { issueOf } from './issues.ts';
import {
  created,
  list,
  NO_CONTENT,
  ok,
  paginate,
  type RestAnswer,
  type RestHandlers,
  type RestRequest,
  text,
} from './operation.ts';

const present = (request: RestRequest) => (label: Label) => presentLabel(request.urls, request.repository, label);
const nameOf = (request: RestRequest): string => request.params.name ?? '';

/** The labels a body names: `{labels: […]}`, or the bare array the reference also allows. */
function labelNames(request: RestRequest): string[] {
  return list(request.rawBody) ?? list(request.body.labels) ?? [];
}

const ownLabels = (request: RestRequest): RestAnswer => ok(issueOf(request).labels.map(present(request)));

export const labels: RestHandlers = {
  'issues/list-labels-for-repo': (request) =>
    paginate(request, [...request.repository.labels.values()], present(request)),

  'issues/create-label': (request) => {
    const { world, repository, body } = request;
    const color = text(request, 'color');
    const description = text(request, 'description') ?? null;
    const input = { name: String(body.name), description, ...(color === undefined ? {} : { color }) };
    return created(present(request)(createLabel(world, repository, input)));
  },

  'issues/get-label': (request) => ok(present(request)(findLabel(request.repository, nameOf(request)))),

  'issues/update-label': (request) => {
    const label = findLabel(request.repository, nameOf(request));
    const newName = text(request, 'new_name');
    const color = text(request, 'color');
    const { description } = request.body;
    updateLabel(request.repository, label, {
      ...(newName === undefined ? {} : { newName }),
      ...(color === undefined ? {} : { color }),
      ...(description === undefined ? {} : { description: String(description) }),
    });
    return ok(present(request)(label));
  },

  'issues/delete-label': (request) => {
    deleteLabel(request.world, request.repository, findLabel(request.repository, nameOf(request)));
    return NO_CONTENT;
  },

  'issues/list-labels-on-issue': (request) => paginate(request, issueOf(request).labels, present(request)),

  'issues/add-labels': (request) => {
    const { world, repository, caller } = request;
    const issue = issueOf(request);
    for (const name of labelNames(request)) addLabel(world, issue, caller, ensureLabel(world, repository, name));
    return ownLabels(request);
  },

  'issues/set-labels': (request) => {
    setLabels(request.world, issueOf(request), request.caller, labelNames(request));
    return ownLabels(request);
  },

  'issues/remove-label': (request) => {
    const issue = issueOf(request);
    const label = request.repository.labels.get(nameOf(request).toLowerCase());
    if (label === undefined || !issue.labels.includes(label)) throw new Refusal(404, 'Label does not exist');
    removeLabel(request.world, issue, request.caller, label);
    return ownLabels(request);
  },
};
