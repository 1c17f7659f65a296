import { isInForce, Override, type PermissionLevel, STATE_PATHS, WHOLE_LOOP } from '@loop-actions/contract';
import type { SpokenComment } from '@loop-actions/github';
import { appendJsonLine, readJsonLines, type StateSnapshot } from '@loop-actions/state';
import { redactSecrets, sanitizeInboundLine } from '@loop-actions/text';
import { claimsIn } from '../answers/answer-claims.ts';
import { MOST_ASKED, rememberRights } from '../answers/rights.ts';
import { overrideWords } from './override-words.ts';

/** What was said where overrides are looked for. */
export interface OverrideComments {
  /** `loop`, or the item. */
  readonly scope: string;
  readonly comments: readonly SpokenComment[];
}

export interface OverrideSources {
  readonly said: readonly OverrideComments[];
  /** Login of the loop's own account. */
  readonly self: string;
  readonly recorded: readonly Override[];
  readonly permission: (login: string) => Promise<PermissionLevel>;
  readonly run: string;
  readonly now: number;
  readonly secrets: readonly string[];
}

export interface FoundOverrides {
  /** In force, on record or new. */
  readonly inForce: readonly Override[];
  /** What is to be put on record. */
  readonly fresh: readonly Override[];
  /** Why what somebody asked for has no effect, for people. */
  readonly refused: readonly string[];
}

/**
 * Overrides that people with write access gave by comment, and those on record, as far as they have not expired. Whoever
 * wrote the comment and whoever changed it last must both have the right; bots and the loop itself never have it.
 */
export async function findOverrides(sources: OverrideSources): Promise<FoundOverrides> {
  const { recorded, now } = sources;
  const known = new Set(recorded.map(({ id }) => id));
  const fresh: Override[] = [];
  const refused: string[] = [];
  const mayAll = rightsOfAll(sources);
  for (const { scope, comments } of sources.said) {
    for (const claim of claimsIn(comments, { self: sources.self, read: (body) => (isAsked(body) ? body : null) })) {
      const id = `${claim.url}/override`;
      const parsed = overrideWords(claim.text);
      if (parsed === null || claim.url === null || known.has(id)) continue;
      const where = scope === WHOLE_LOOP ? 'the loop' : scope;
      if (parsed.words === null) {
        refused.push(`An override of @${claim.person} for ${where} has no effect: ${parsed.problem}.`);
        continue;
      }
      if (!(await mayAll(claim.vouchers))) {
        refused.push(`An override of @${claim.person} for ${where} has no effect: who gives one needs write access.`);
        continue;
      }
      const { what, tokens, costUsd, holdsMs, reason } = parsed.words;
      const words = sanitizeInboundLine(redactSecrets(reason, sources.secrets).text, { maxChars: 500 }).text.trim();
      const override = Override.parse({
        ...{ schemaVersion: 1, kind: 'override', id, scope, what, tokens, costUsd },
        ...{ person: claim.person, reason: words === '' ? 'unreadable' : words, at: claim.at },
        ...{ until: new Date(Date.parse(claim.at) + holdsMs).toISOString(), url: claim.url, run: sources.run },
      });
      if (isInForce(override, now)) fresh.push(override);
    }
  }
  return { inForce: [...recorded, ...fresh].filter((one) => isInForce(one, now)), fresh, refused };
}

function isAsked(body: string): boolean {
  return overrideWords(body) !== null;
}

/** Whether all of these people may write; of people beyond the most that are asked about nobody may. */
function rightsOfAll({ permission }: OverrideSources): (logins: readonly string[]) => Promise<boolean> {
  const mayWrite = rememberRights(permission);
  const asked = new Set<string>();
  return async (logins) => {
    for (const login of logins) {
      if (!asked.has(login) && asked.size >= MOST_ASKED) return false;
      asked.add(login);
      if (!(await mayWrite(login))) return false;
    }
    return true;
  };
}

/** The entries of `overrides.jsonl`. Throws `E_STATE_INVALID` where the file is no text. */
export async function readOverrides(snapshot: Pick<StateSnapshot, 'readFile'>): Promise<readonly Override[]> {
  return readJsonLines(await snapshot.readFile(STATE_PATHS.overrides)).flatMap((line) => {
    const override = Override.safeParse(line);
    return override.success ? [override.data] : [];
  });
}

/** The file with these entries in it, each once; none where there is nothing to add. */
export async function overrideFiles(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  fresh: readonly Override[],
): Promise<ReadonlyMap<string, string>> {
  if (fresh.length === 0) return new Map();
  let ledger = await snapshot.readFile(STATE_PATHS.overrides);
  for (const override of fresh) ledger = appendJsonLine(ledger, { ...override }, 'id');
  return new Map([[STATE_PATHS.overrides, ledger ?? '']]);
}
