import type { SourcePosition } from '../../source-position.ts';
import type { GateCheck, GateKind } from '../loop-spec.ts';
import type { Phrase } from '../phrase.ts';
import { parseDuration } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { takeFixer, withFixer } from './fixer.ts';

const MINUTE = 60_000;
/** How long a check may take when its bullet says nothing, milliseconds. */
export const DEFAULT_DEADLINE_MS = 10 * MINUTE;
const MAX_DEADLINE_MS = 6 * 60 * MINUTE;
const MAX_NAME = 100;

/** What a name says about the kind of check, the first that fits. */
const KINDS: readonly (readonly [GateKind, RegExp])[] = [
  ['acceptance', /\b(?:acceptance|held[- ]?out)\b/i],
  ['schema', /\bschemas?\b/i],
  ['links', /\blinks?\b/i],
  ['generated', /\b(?:generated|codegen|up[- ]to[- ]date|drift)\b/i],
  ['type', /\b(?:types?|typecheck(?:ing)?|type[- ]?check|tsc|mypy|pyright)\b/i],
  ['lint', /\b(?:lint(?:ing|er|s)?|format(?:ting|ted)?|style|eslint|biome|prettier|ruff|clippy)\b/i],
  ['build', /\b(?:builds?|compiles?|compilation|bundle)\b/i],
  ['test', /\b(?:tests?|specs?|unit|integration|e2e|end[- ]to[- ]end|vitest|jest|pytest|mocha)\b/i],
];
const BUILT_IN =
  /^(?:(?:the )?(?:diff|change|changes|patch) (?:stays?|remains?|is|are) (?:within|inside) (?:the )?(?:allowed|permitted) paths|no (?:forbidden|protected|frozen) (?:files?|paths?) (?:is |are )?(?:changed|touched|modified)|scope(?: check)?)$/i;
const MARK = /\uE000\d+\uE001/g;
const SHAPE =
  /^(?:(?<name>[^\uE000\uE001()]*?)(?: ?[:=–—-])? ?)\uE000\d+\uE001(?: ?(?<attributes>\([^()]*\)(?: ?\([^()]*\))*))?$/;

interface Attributes {
  required: boolean;
  deadlineMs: number;
  onBase: GateCheck['onBase'] | null;
  heldOut: boolean;
}

/** ``tests: `npm test` ``, with `(optional)`, `(10 minutes)`, `(held out)`, `(red on base)`, or one the suite carries out. */
export function readGate(phrase: Phrase, position: SourcePosition): Reading {
  const fixer = takeFixer(phrase);
  if (fixer !== null) return withFixer(readGate(fixer.phrase, position), fixer.command);
  const commands = phrase.text.match(MARK) ?? [];
  if (commands.length === 0) return readBuiltIn(phrase, position);
  if (commands.length > 1) return { reason: 'it holds more than one command; join them by && or write two bullets' };
  const shape = SHAPE.exec(phrase.text)?.groups;
  if (shape === undefined)
    return { reason: 'a gate is a name, a colon, its command in backticks and notes in brackets, nothing else' };
  const command = (phrase.codes[0] ?? '').trim();
  if (command === '') return { reason: 'its command is empty' };
  const attributes = readAttributes(shape.attributes ?? '');
  if (typeof attributes === 'string') return { reason: attributes };
  const name = (shape.name ?? '').trim() || command;
  const kind = guessKind((shape.name ?? '').trim() || command);
  return {
    meaning: {
      kind: 'gate',
      check: {
        name: name.slice(0, MAX_NAME),
        kind,
        command,
        required: attributes.required,
        deadlineMs: attributes.deadlineMs,
        onBase: attributes.onBase ?? (kind === 'acceptance' ? 'red' : 'green'),
        heldOut: attributes.heldOut,
        position,
      },
    },
  };
}

function readBuiltIn(phrase: Phrase, position: SourcePosition): Reading {
  if (!BUILT_IN.test(phrase.text)) {
    return { reason: `it has no command; write it like "${exampleFor(phrase.text)}"` };
  }
  const check: GateCheck = {
    name: phrase.text,
    kind: 'scope',
    command: null,
    required: true,
    deadlineMs: DEFAULT_DEADLINE_MS,
    onBase: 'any',
    heldOut: false,
    position,
  };
  return { meaning: { kind: 'gate', check } };
}

function exampleFor(text: string): string {
  const kind = guessKind(text);
  return kind === 'test' ? 'tests: `npm test`' : `${kind}: \`npm run ${kind}\``;
}

function guessKind(name: string): GateKind {
  return KINDS.find(([, form]) => form.test(name))?.[0] ?? 'command';
}

function readAttributes(text: string): Attributes | string {
  const attributes: Attributes = { required: true, deadlineMs: DEFAULT_DEADLINE_MS, onBase: null, heldOut: false };
  for (const word of text.split(/[(),;]/)) {
    const note = word.trim().toLowerCase();
    if (note === '') continue;
    const base = /^(red|green|any) on (?:the )?base$/.exec(note)?.[1];
    const duration = parseDuration(note.replace(/^(?:deadline|timeout|at most|within|up to):? /, ''));
    if (note === 'optional') attributes.required = false;
    else if (note === 'required') attributes.required = true;
    else if (/^held[- ]out$/.test(note)) attributes.heldOut = true;
    else if (base === 'red' || base === 'green' || base === 'any') attributes.onBase = base;
    else if (duration === null) return `"(${note})" is no note a gate knows: ${NOTES}`;
    else if (duration > MAX_DEADLINE_MS) return `"(${note})" is more than the six hours a job may run`;
    else attributes.deadlineMs = duration;
  }
  return attributes;
}

const NOTES = '(optional), (10 minutes), (held out), (red on base), (green on base), (any on base)';
