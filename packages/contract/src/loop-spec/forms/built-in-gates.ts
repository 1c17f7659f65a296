import type { SourcePosition } from '../../source-position.ts';
import type { BuiltInCheck } from '../gate-check.ts';
import { CODE, type Phrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { readNotes } from './gate-notes.ts';
import { readGlobList } from './glob-list.ts';

const MAX_NAME = 100;
const LIST = `(?<files>${CODE}(?:(?:, (?:and )?| and )${CODE})*)`;

const SCOPE =
  /^(?:(?:the )?(?:diff|change|changes|patch) (?:stays?|remains?|is|are) (?:within|inside) (?:the )?(?:allowed|permitted) paths|no (?:forbidden|protected|frozen) (?:files?|paths?) (?:is |are )?(?:changed|touched|modified)|scope(?: check)?)$/i;
const SECRETS =
  /^(?:no (?:secrets?|credentials?|keys?|tokens?)(?: (?:or|and) (?:secrets?|credentials?|keys?|tokens?))?(?: (?:is|are))?(?: (?:added|committed|introduced))?(?: (?:in|by|to) the (?:change|diff|candidate))?|secrets? (?:scan|check))$/i;
const TROJAN_SOURCE =
  /^(?:no (?:hidden|invisible|misleading|look-?alike|bidirectional)(?:,? (?:or|and) (?:hidden|invisible|misleading|look-?alike|bidirectional))? characters?(?: (?:is|are))?(?: added)?(?: (?:in|to) (?:the )?(?:source|code|change))?|(?:no )?trojan source(?: check)?)$/i;
const LINKS = new RegExp(
  `^(?:(?:the |all |every )?(?:(?:documentation|docs?|markdown|relative|internal) )?links?(?: and anchors?)?(?: in ${LIST})? (?:must )?(?:resolves?|works?|(?:is|are) (?:valid|intact|not broken))|no (?:broken|dead) links?(?: in ${LIST.replace('files', 'more')})?)$`,
  'i',
);
const SCHEMA_OF_FILES = new RegExp(
  `^(?:(?<name>[^\\uE000\\uE001:]{1,80}): ?)?(?:(?:all |the )?files (?:in|under|matching) )?${LIST} (?:(?:must )?match(?:es)?|(?:(?:must )?(?:(?:is|are|be) valid|validates?|conforms?) )?(?:against|with|to|by)) (?:the )?(?:schema )?(?<schema>${CODE})$`,
  'i',
);
const SCHEMAS =
  /^(?:(?:the |all |every )?(?:(?:json|yaml|json and yaml|data|configuration) (?:files )?)?(?:schemas? |files )(?:validates?|(?:is|are) valid|match)(?: (?:against|by) (?:their|its) (?:own )?schemas?)?|schema validation)$/i;

/** A gate without a command that the suite carries out itself; null for every other bullet. */
export function readBuiltIn(phrase: Phrase, position: SourcePosition): Reading {
  const { head, rest } = splitHead(phrase.text);
  const found = recognise(head, phrase.codes);
  if (found === null) return null;
  if (typeof found === 'string') return { reason: found };
  const notes = readNotes(rest, phrase.codes, found.check.kind);
  if (typeof notes === 'string') return { reason: notes };
  const refused = refuseNotes(notes, found.check);
  if (refused !== null) return { reason: refused };
  const { external, onBase: _onBase, ...more } = notes;
  const builtIn = found.check.kind === 'links' ? { ...found.check, external } : found.check;
  return {
    meaning: {
      kind: 'gate',
      check: { name: found.name, kind: builtIn.kind, command: null, builtIn, ...more, onBase: 'any', position },
    },
  };
}

/** The sentence, and the notes behind its first bracket, semicolon, or comma that no list goes on after. */
function splitHead(text: string): { readonly head: string; readonly rest: string } {
  const end = /[(;]|,(?! ?(?:and |or )?\uE000| (?:or|and) \w+ characters)/.exec(text)?.index ?? text.length;
  return { head: text.slice(0, end).trim(), rest: text.slice(end) };
}

interface Found {
  readonly name: string;
  readonly check: BuiltInCheck;
}

function recognise(head: string, codes: readonly string[]): Found | string | null {
  const name = nameOf(head, codes);
  if (SCOPE.test(head)) return { name, check: { kind: 'scope' } };
  if (SECRETS.test(head)) return { name, check: { kind: 'secrets' } };
  if (TROJAN_SOURCE.test(head)) return { name, check: { kind: 'trojan-source' } };
  if (SCHEMAS.test(head)) return { name, check: { kind: 'schema', files: [], schema: null } };
  const links = LINKS.exec(head)?.groups;
  if (links !== undefined) {
    const files = readGlobList(links.files ?? links.more ?? '', codes);
    return typeof files === 'string' ? files : { name, check: { kind: 'links', files, external: false } };
  }
  const pair = SCHEMA_OF_FILES.exec(head)?.groups;
  if (pair === undefined) return null;
  const files = readGlobList(pair.files ?? '', codes);
  if (typeof files === 'string') return files;
  const schema = readGlobList(pair.schema ?? '', codes);
  if (typeof schema === 'string') return schema;
  const path = schema[0] ?? '';
  if (/[*?[\]{}()]/.test(path)) return `\`${path}\` is not the path of one schema`;
  return { name: pair.name?.trim() ?? name, check: { kind: 'schema', files, schema: path } };
}

function nameOf(head: string, codes: readonly string[]): string {
  return head.replace(new RegExp(CODE, 'g'), (mark) => codes[Number(/\d+/.exec(mark)?.[0])] ?? '').slice(0, MAX_NAME);
}

type Notes = Exclude<ReturnType<typeof readNotes>, string>;

/** What is part of every judgement can't be made optional, and what runs no command has nothing to be told. */
function refuseNotes(notes: Notes, check: BuiltInCheck): string | null {
  const always = check.kind === 'scope' || check.kind === 'secrets' || check.kind === 'trojan-source';
  if (always && !notes.required) return 'it is part of every judgement, so it can’t be optional';
  if (notes.external && check.kind !== 'links') return 'only links have external ones';
  const idle = [
    [notes.heldOut, 'held out'],
    [notes.onBase !== null, 'an answer on the base'],
    [Object.keys(notes.environment).length > 0, 'an environment'],
    [notes.reports.length > 0, 'a report'],
    [notes.thresholds.length > 0, 'a threshold'],
    [notes.mayWrite.length > 0, 'files to write'],
    [notes.install !== null, 'an installation'],
  ] as const;
  const stray = idle.find(([is]) => is);
  return stray === undefined
    ? null
    : `the suite carries it out itself, without a command, so "${stray[1]}" says nothing`;
}
