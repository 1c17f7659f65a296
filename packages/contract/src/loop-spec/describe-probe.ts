import { isBoundToSha, type LiveProbe, type ProbeExpectation } from '../live/live-probe.ts';
import { describeDuration } from './describe-duration.ts';

/** What a probe means, in words, with the warning that it can't tell an old version from the merged one. */
export function describeProbe(probe: LiveProbe): string {
  const bound = isBoundToSha(probe) ? '' : '; not bound to the merged commit: an old version could answer';
  return `proves a merged change live within ${describeDuration(probe.deadlineMs)}: ${whatIsAsked(probe)}${bound}`;
}

function whatIsAsked(probe: LiveProbe): string {
  switch (probe.kind) {
    case 'http':
      return `\`${probe.request.method} ${probe.request.url}\` answers ${probe.status}, ${listOf(probe.expect)}`;
    case 'command':
      return `\`${probe.command}\` ends with 0 and prints ${probe.prints === null ? 'something' : `\`${probe.prints}\``}`;
    case 'deployment':
      return `a deployment of the merged commit to ${probe.environment} succeeded`;
    case 'workflow':
      return `${probe.workflow} passed on the merged commit`;
    case 'replay': {
      const seen = probe.look.kind === 'command' ? `\`${probe.look.command}\`` : `\`GET ${probe.look.request.url}\``;
      return `what is sent arrives at ${seen}${probe.expect.length === 0 ? '' : `, ${listOf(probe.expect)}`}`;
    }
  }
}

const listOf = (expectations: readonly ProbeExpectation[]): string => expectations.map(describeExpectation).join(', ');

/** One expectation in words. */
export function describeExpectation(expectation: ProbeExpectation): string {
  switch (expectation.kind) {
    case 'contains':
      return `its body contains \`${expectation.text}\``;
    case 'equals':
      return `\`${expectation.pointer}\` is \`${expectation.value}\``;
    case 'figure': {
      const { pointer, bound, baseline, factor } = expectation;
      const limit = factor === 1 ? `${baseline}` : `${baseline} × ${factor}`;
      return `the number${pointer === null ? '' : ` at \`${pointer}\``} is ${bound === 'at-most' ? 'at most' : 'at least'} ${limit}`;
    }
    case 'version':
      return `${expectation.from === 'body' ? 'its body' : `\`${expectation.name}\``} names a commit that holds the merge`;
  }
}
