import { createHash } from 'node:crypto';
import type { RunArtifact } from '../entities.ts';
import { iso } from '../present/urls.ts';
import { notFound } from '../refusal.ts';
import { paginate, type RestHandlers, type RestRequest } from './operation.ts';

function presentArtifact({ urls, repository }: RestRequest, artifact: RunArtifact): Record<string, unknown> {
  const url = `${urls.repo(repository.fullName)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: artifact.nodeId,
    name: artifact.name,
    size_in_bytes: artifact.archive.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: iso(artifact.createdAt),
    updated_at: iso(artifact.createdAt),
    expires_at: iso(artifact.createdAt + 90 * 86_400_000),
    digest: `sha256:${createHash('sha256').update(artifact.archive).digest('hex')}`,
  };
}

export const artifacts: RestHandlers = {
  // https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts
  'actions/list-workflow-run-artifacts': (request) => {
    const own = request.repository.artifacts.filter(({ runId }) => runId === Number(request.params.run_id));
    return paginate(
      request,
      own,
      (artifact) => presentArtifact(request, artifact),
      (page) => ({ total_count: own.length, artifacts: page }),
    );
  },

  // "a redirect URL to download an archive": https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
  'actions/download-artifact': ({ repository, params, urls }) => {
    const artifact = repository.artifacts.find(({ id }) => id === Number(params.artifact_id));
    if (artifact === undefined || params.archive_format !== 'zip') throw notFound();
    // Another origin, as on GitHub, so that a client has to leave its token behind.
    const location = urls
      .html(`_artifacts/${repository.fullName}/${artifact.id}.zip`)
      .replace('//127.0.0.1', '//localhost');
    return { status: 302, headers: { location } };
  },
};
