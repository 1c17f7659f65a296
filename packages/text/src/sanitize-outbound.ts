import { type Removed, removeInvisible } from './invisible.ts';
import { readVisibleMarkdown } from './markdown-segments.ts';
import type { Sanitized } from './sanitize-inbound.ts';
import { truncateText } from './truncate-text.ts';

export interface OutboundOptions {
  /** GitHub refuses bodies above 65,536 characters. */
  readonly maxChars: number;
  /** A commit message has no code spans: everything in it can have an effect. Default `markdown`. */
  readonly as?: 'markdown' | 'commit-message';
}

type Neutralized =
  | Removed
  | 'mention'
  | 'closing-keyword'
  | 'slash-command'
  | 'skip-marker'
  | 'trailer'
  | 'own-marker'
  | 'truncated';

/** Accounts that act on a comment that merely contains their name, in code as well. */
const BOTS =
  /@(?=(?:claude|codex|copilot|cursor|dependabot|renovate|gemini-cli|coderabbitai|mergify|mergifyio|bors|k8s-ci-robot|rustbot|allcontributors|all-contributors|pre-commit-ci)\b)/gi;

/** A name or team as GitHub links it: not within a word, path or address (docs.github.com, mentioning people). */
const MENTION = /(?<![A-Za-z0-9_/.@＠])@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9_.-]{1,100})?/g;

/** docs.github.com, linking a pull request to an issue. */
const CLOSING =
  /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(\s{0,8}:?\s{0,8})(?:([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})?#(\d{1,12})|GH-(\d{1,12})|https?:\/\/[A-Za-z0-9.-]{1,100}\/([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})\/(?:issues|pull)\/(\d{1,12}))/gi;

/** docs.github.com, skipping workflow runs. */
const SKIP = /\[\s{0,4}(skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip|skip[ -]checks?)\s{0,4}\]/gi;
const SKIP_TRAILER = /^([ \t]{0,20}skip-checks)\s{0,8}:\s{0,8}(true)/gim;
const TRAILER =
  /^([ \t>]{0,20}(?:(?:co-authored|signed-off|reviewed|acked|tested|approved|reported|suggested|helped|requested|merged|pushed|committed|on-behalf)-(?:by|of)|change-id|loop-[a-z-]{1,40}))[ \t]{0,8}:/gim;
const SLASH = /^([ \t>]{0,20})\/(?=[A-Za-z][A-Za-z-]{1,40}(?:[ \t]|$))/gm;
const OWN_MARKER = /<!(-{0,8})\s{0,8}(?=loop-actions)/gi;

/**
 * What an agent wrote, made inert for GitHub: it notifies nobody, closes nothing, commands no bot, skips no check, loads
 * nothing, hides nothing and signs for nobody. What a person reads stays, e-mail addresses and code included.
 */
export function sanitizeOutbound(text: string, options: OutboundOptions): Sanitized {
  const changed = new Set<Neutralized>();
  const plain = removeInvisible(text);
  for (const name of plain.removed) changed.add(name);
  const shown =
    options.as === 'commit-message' ? inertMessage(plain.text, changed) : inertMarkdown(plain.text, changed);
  const whole = inertAnywhere(shown, changed);
  if (whole.length > options.maxChars) changed.add('truncated');
  return { text: truncateText(whole, options.maxChars), removed: [...changed].sort() };
}

function inertMarkdown(text: string, changed: Set<Neutralized>): string {
  const { segments, removed } = readVisibleMarkdown(text);
  for (const name of removed) changed.add(name);
  return segments
    .map((segment, index) => {
      if (segment.kind === 'code') return segment.text;
      // Backticks of ours right behind others would make one longer run.
      const behindCode = segments[index - 1]?.text.endsWith('`') === true;
      return inertText(segment.text, segment.settled && !behindCode, changed);
    })
    .join('');
}

function inertMessage(text: string, changed: Set<Neutralized>): string {
  const { segments, removed } = readVisibleMarkdown(text);
  for (const name of removed) changed.add(name);
  return inertText(segments.map((segment) => segment.text).join(''), false, changed);
}

function inertText(text: string, settled: boolean, changed: Set<Neutralized>): string {
  return text.replace(MENTION, (name) => {
    changed.add('mention');
    // A code span keeps the spelling; where it might not become one, the sign itself is changed.
    return settled ? `\`${name}\`` : `＠${name.slice(1)}`;
  });
}

function withoutClosingKeywords(text: string, changed: Set<Neutralized>): string {
  return text.replace(CLOSING, (_all, verb: string, gap: string, ...found: (string | undefined)[]) => {
    changed.add('closing-keyword');
    const [repository, hash, gh, urlRepository, url] = found;
    const where = repository ?? urlRepository;
    const issue = `issue ${hash ?? gh ?? url ?? ''}`;
    return `${verb}${gap === '' ? ' ' : gap}${where === undefined ? '' : `${where} `}${issue}`;
  });
}

/** What bots, and git once a description becomes a commit message, read from the raw text, code or not. */
function inertAnywhere(text: string, changed: Set<Neutralized>): string {
  const replace = (from: string, pattern: RegExp, name: Neutralized, to: string): string => {
    const next = from.replace(pattern, to);
    if (next !== from) changed.add(name);
    return next;
  };
  let inert = replace(withoutClosingKeywords(text, changed), BOTS, 'mention', '＠');
  inert = replace(inert, SKIP, 'skip-marker', '($1)');
  inert = replace(inert, /\*{3}NO_CI\*{3}/gi, 'skip-marker', '(NO_CI)');
  inert = replace(inert, SKIP_TRAILER, 'skip-marker', '$1 ($2)');
  inert = replace(inert, TRAILER, 'trailer', '$1 –');
  inert = replace(inert, SLASH, 'slash-command', '$1\\/');
  return replace(inert, OWN_MARKER, 'own-marker', '< !$1 ');
}
