import type { SourcePosition } from '../../source-position.ts';
import type { GateKind } from '../gate-check.ts';
import { CODE, type Phrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { readBuiltIn } from './built-in-gates.ts';
import { takeFixer, withFixer } from './fixer.ts';
import { readNotes } from './gate-notes.ts';

const MAX_NAME = 100;

/** What a name says about the kind of check, the first that fits. */
const KINDS: readonly (readonly [GateKind, RegExp])[] = [
  ['acceptance', /\b(?:acceptance|held[- ]?out)\b/i],
  ['schema', /\bschemas?\b/i],
  ['links', /\blinks?\b/i],
  ['generated', /\b(?:generated|codegen|up[- ]to[- ]date|drift)\b/i],
  ['coverage', /\b(?:coverage|covered)\b/i],
  ['eval', /\b(?:evals?|evaluations?|golden|promptfoo)\b/i],
  ['type', /\b(?:types?|typecheck(?:ing)?|type[- ]?check|tsc|mypy|pyright)\b/i],
  ['lint', /\b(?:lint(?:ing|er|s)?|format(?:ting|ted)?|style|eslint|biome|prettier|ruff|clippy)\b/i],
  ['build', /\b(?:builds?|compiles?|compilation|bundle)\b/i],
  ['test', /\b(?:tests?|specs?|unit|integration|e2e|end[- ]to[- ]end|vitest|jest|pytest|mocha)\b/i],
];

const SHAPE = new RegExp(`^(?<name>[^\\uE000\\uE001()]*?)(?: ?[:=–—-])? ?${CODE}(?<rest>.*)$`);

/**
 * ``tests: `npm test` ``, with notes behind commas or in brackets (`gate-notes.ts`), or one the suite carries out
 * itself (`built-in-gates.ts`).
 */
export function readGate(phrase: Phrase, position: SourcePosition): Reading {
  const fixer = takeFixer(phrase);
  if (fixer !== null) return withFixer(readGate(fixer.phrase, position), fixer.command);
  const builtIn = readBuiltIn(phrase, position);
  if (builtIn !== null) return builtIn;
  const shape = SHAPE.exec(phrase.text)?.groups;
  if (phrase.codes.length === 0 || shape === undefined) {
    return { reason: `it has no command; write it like "${exampleFor(phrase.text)}"` };
  }
  const rest = (shape.rest ?? '').trim();
  if (rest !== '' && !/^[(,;]/.test(rest)) {
    return {
      reason: rest.includes('\uE000')
        ? 'it holds more than one command; join them by && or write two bullets'
        : 'a gate is a name, a colon, its command in backticks, and notes behind commas or in brackets, nothing else',
    };
  }
  const command = (phrase.codes[0] ?? '').trim();
  if (command === '') return { reason: 'its command is empty' };
  const name = ((shape.name ?? '').trim() || command).slice(0, MAX_NAME);
  const kind = guessKind((shape.name ?? '').trim() || command);
  const notes = readNotes(rest, phrase.codes, kind);
  if (typeof notes === 'string') return { reason: notes };
  if (notes.external) return { reason: 'a command follows the links that it likes; only the suite knows "external"' };
  const { external: _external, onBase, ...more } = notes;
  return {
    meaning: {
      kind: 'gate',
      check: {
        name,
        kind,
        command,
        builtIn: null,
        ...more,
        onBase: onBase ?? (kind === 'acceptance' ? 'red' : 'green'),
        position,
      },
    },
  };
}

function exampleFor(text: string): string {
  const kind = guessKind(text);
  if (kind === 'test') return 'tests: `npm test`';
  if (kind === 'generated') return 'generated: `npm run generate`, writes `dist/**`';
  if (kind === 'coverage') return 'coverage: `npm run coverage`, report coverage/lcov.info, at least 80 % lines';
  return `${kind}: \`npm run ${kind}\``;
}

function guessKind(name: string): GateKind {
  return KINDS.find(([, form]) => form.test(name))?.[0] ?? 'command';
}
