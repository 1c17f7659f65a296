import type { SourcePosition } from '../source-position.ts';
import { type Bullet, classifyBullet, readsLikeRule, rejected } from './classify-bullet.ts';
import type { Prose, Rule } from './loop-spec.ts';
import { type Block, readBlocks } from './read-blocks.ts';
import { emphasisedHeading, introducedList, type OpenSection, sectionOf, turnsRound } from './sections.ts';
import type { SpecSection } from './spec-section.ts';

/** What a control file holds: every bullet as a rule, everything else as prose. */
export interface RuleDocument {
  /** The first heading that opens no section; empty when there is none. */
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly prose: readonly Prose[];
  /** How many headings opened a section. */
  readonly sections: number;
}

export interface ReadOptions {
  readonly file: string;
  /** The section of bullets below no heading, or below one that opens none; null rejects them. */
  readonly fallback: SpecSection | null;
  /** Sections this file may have; a bullet in another is rejected. */
  readonly allowed: ReadonlySet<SpecSection> | null;
}

/** Reads the rules of a guarded control file, in its order. Never throws for a rule. */
export function readRules(text: string, options: ReadOptions): RuleDocument {
  const reader = new RuleReader(options);
  for (const block of readBlocks(text, options.file)) reader.read(block);
  return reader;
}

/** Sections that state facts in sentences too, so that a paragraph may be their rule. */
const SPOKEN: ReadonlySet<OpenSection> = new Set(['trigger', 'autonomy']);
/** Sections whose list a line before it can turn round. */
const REVERSIBLE: ReadonlySet<OpenSection> = new Set([
  'gates',
  'stop',
  'live',
  'always-escalate',
  'escalate-on-ambiguity',
]);
const DESCRIPTIVE: ReadonlySet<OpenSection> = new Set(['purpose', 'inputs']);
/** Sections that people write as a table as well. */
const TABULAR: ReadonlySet<OpenSection> = new Set(['remediation']);
const ODD_BULLET = /^\s*(?:[•‣◦▪●·–—]\s*|[-+](?![-+])|\*(?=\s))\S/;

class RuleReader implements RuleDocument {
  title = '';
  sections = 0;
  readonly rules: Rule[] = [];
  readonly prose: Prose[] = [];
  private readonly options: ReadOptions;
  private open: OpenSection | null;
  private heading = '';
  /** Which list the paragraph before it announced, and whether it announces the opposite. */
  private list: 'select-when' | 'skip-when' | 'unclear' | null = null;
  private reversed = false;

  constructor(options: ReadOptions) {
    this.options = options;
    this.open = options.fallback;
  }

  read(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.openSection(block.text, sectionOf(block.text), block.position);
        return;
      case 'paragraph':
        this.readParagraph(block.text, block.position);
        return;
      case 'bullet':
        this.readBullet(block.text, block.position, block.misplaced);
        return;
      case 'opaque':
        this.readOpaque(block);
        return;
    }
  }

  private openSection(text: string, section: OpenSection | null, position: SourcePosition): void {
    if (section === null && this.title === '') this.title = text.replace(/^loop spec(?:ification)?\s*[:–—-]\s*/i, '');
    if (section !== null) this.sections++;
    else this.prose.push({ section: null, text, position });
    this.open = section ?? this.options.fallback;
    this.heading = text;
    this.list = null;
    this.reversed = false;
  }

  private readParagraph(text: string, position: SourcePosition): void {
    const heading = emphasisedHeading(text);
    const section = heading === null ? null : sectionOf(heading);
    if (heading !== null && section !== null) {
      this.openSection(heading, section, position);
      return;
    }
    const sentence = text.replace(/\s+/g, ' ').trim();
    if (this.open === 'selection') this.list = introducedList(sentence) ?? 'unclear';
    this.reversed = turnsRound(sentence);
    if (this.readSpoken(sentence, position) || this.readHidden(text, position)) return;
    this.prose.push({ section: this.listSection(), text: sentence, position });
  }

  /** "Run every weekday at 08:00 local time." is a rule without being a bullet. */
  private readSpoken(text: string, position: SourcePosition): boolean {
    if (this.open === null || !SPOKEN.has(this.open) || this.open === 'selection') return false;
    const rule = classifyBullet({ text, position, section: this.open });
    if (rule.class !== 'enforced') return false;
    this.rules.push(rule);
    return true;
  }

  /** Lines of a paragraph that people take for rules: odd bullets, and sentences of an enforced form. */
  private readHidden(text: string, position: SourcePosition): boolean {
    const section = this.listSection();
    if (section === null) return false;
    let found = false;
    for (const [offset, line] of text.split('\n').entries()) {
      const odd = !DESCRIPTIVE.has(section) && ODD_BULLET.test(line);
      if (!odd && !readsLikeRule(line, section, position)) continue;
      const column = offset === 0 ? position.column : line.length - line.trimStart().length + 1;
      const bullet = { text: line.trim(), section, position: { ...position, line: position.line + offset, column } };
      const reason = odd ? 'it is not a Markdown bullet' : 'it reads like a rule but is no bullet';
      this.rules.push(rejected(bullet, `${reason}; begin the line with "- "`));
      found = true;
    }
    return found;
  }

  private readBullet(text: string, position: SourcePosition, misplaced: string | null): void {
    const section = this.listSection();
    if (section === null) {
      const where = this.heading === '' ? 'before any heading' : `under "${this.heading.slice(0, 60)}"`;
      this.reject({ text, position, section: 'purpose' }, `it stands ${where}, which is no section of a loop spec`);
      return;
    }
    const bullet: Bullet = { text, position, section };
    if (this.options.allowed !== null && !this.options.allowed.has(section)) {
      this.reject(bullet, `"${this.heading.slice(0, 60)}" is read in LOOP_SPEC.md only; move the rule there`);
    } else if (DESCRIPTIVE.has(section)) this.readDescriptive(bullet);
    else if (misplaced !== null) this.reject(bullet, misplaced);
    else if (text.endsWith(':')) this.reject(bullet, 'it ends in a colon but introduces nothing');
    else if (this.open === 'selection' && INTRODUCTION.test(text)) this.reject(bullet, SWALLOWED);
    else if (this.reversed && this.open !== null && REVERSIBLE.has(this.open)) {
      this.reject(bullet, 'the line before this list turns its meaning round; say what is wanted');
    } else if (this.open === 'selection' && this.list === 'unclear') this.reject(bullet, UNCLEAR);
    else this.readSelected(bullet);
  }

  /** Without an introduction a question has no direction, so only forms that say what must hold are taken. */
  private readSelected(bullet: Bullet): void {
    const rule = classifyBullet(bullet);
    if (this.open === 'selection' && this.list === null && rule.class === 'judged') this.reject(bullet, UNCLEAR);
    else this.rules.push(rule);
  }

  private readDescriptive(bullet: Bullet): void {
    if (readsLikeRule(bullet.text, bullet.section, bullet.position)) {
      this.reject(
        bullet,
        `it reads like a rule, but nothing under "${this.heading.slice(0, 60)}" is enforced; move it`,
      );
    } else this.prose.push(bullet);
  }

  private readOpaque(block: Extract<Block, { kind: 'opaque' }>): void {
    const section = this.listSection();
    const { text, position } = block;
    if (section !== null && TABULAR.has(section) && block.rows.length > 0) {
      for (const row of block.rows) this.readBullet(row.text, row.position, null);
      return;
    }
    const unclosed = block.what.endsWith('never closed');
    if (block.hidesRules && (unclosed || (section !== null && !DESCRIPTIVE.has(section)))) {
      const reason = unclosed
        ? `this ${block.what} hides everything below it`
        : `a ${block.what} is not read; write one bullet per rule`;
      this.reject({ text, position, section: section ?? 'purpose' }, reason);
    } else this.prose.push({ section, text, position });
  }

  private listSection(): SpecSection | null {
    if (this.open !== 'selection') return this.open;
    return this.list === 'skip-when' ? 'skip-when' : 'select-when';
  }

  private reject(bullet: Bullet, reason: string): void {
    const text = bullet.text.length > 120 ? `${bullet.text.slice(0, 120)}…` : bullet.text;
    this.rules.push(rejected({ ...bullet, text }, reason));
  }
}

const INTRODUCTION = /\b(?:must|may|should|will) (?:only )?(?:skip|select|pick)\b/i;
const SWALLOWED =
  'it holds the introduction of another list; put that on a line of its own, with a blank line before it';
const UNCLEAR =
  'it is not clear whether it lets work in or keeps it out; introduce the list by "may select work only when:" or "must skip and escalate when:"';
