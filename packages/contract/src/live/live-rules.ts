import type { Rule } from '../loop-spec/loop-spec.ts';
import type { LiveProbe } from './live-probe.ts';

/** What a spec asks of a merged change. */
export interface LiveRules {
  readonly probes: readonly LiveProbe[];
  /** Lines of the section that can't be carried out. While there is one, nothing counts as proven live. */
  readonly problems: readonly string[];
}

/** Whether a spec asks for proof at all: a line that can't be read asks for it as well (red is the default). */
export function requiresLive({ probes, problems }: LiveRules): boolean {
  return probes.length > 0 || problems.length > 0;
}

/** The probes of the section Live Verification, in its order. */
export function liveRulesOf(spec: { readonly rules: readonly Rule[] }): LiveRules {
  const probes: LiveProbe[] = [];
  const problems: string[] = [];
  for (const rule of spec.rules) {
    if (rule.section !== 'live') continue;
    if (rule.class === 'enforced' && rule.meaning.kind === 'live-probe') probes.push(rule.meaning.probe);
    else if (rule.class === 'rejected') problems.push(`${rule.position.file}:${rule.position.line}: ${rule.reason}`);
  }
  return { probes, problems };
}

/** A probe's name as part of a marker: what people can retype, and nothing that would need escaping. */
export function probeKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
