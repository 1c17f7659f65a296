import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languageOf, scanSource, syntaxOf } from '@loop-actions/gate';
import fc from 'fast-check';
import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';

const comments = (language: Language, text: string) =>
  scanSource(text, syntaxOf(language)).comments.map(({ start, end }) => text.slice(start, end));

describe('comments are told from code and strings', () => {
  test.each<[Language, string, readonly string[]]>([
    ['javascript', 'const a = "// no"; // yes', ['// yes']],
    ['javascript', "const a = '/* no */' /* yes */", ['/* yes */']],
    ['javascript', 'const a = `// no ${b /* yes */} // no`', ['/* yes */']],
    ['javascript', 'const a = `${`${c /* in */}` /* out */}`; // end', ['/* in */', '/* out */', '// end']],
    ['javascript', 'const a = { b: `x` }; // yes', ['// yes']],
    ['javascript', 'const a = /["\'`]/; // yes', ['// yes']],
    ['javascript', 'if (x) /`/.test(y); // yes', ['// yes']],
    ['javascript', 'const a = b / c / d; // yes', ['// yes']],
    ['javascript', 'const a = (b) / 2; // yes', ['// yes']],
    ['javascript', 'return /[/`]/g // yes', ['// yes']],
    ['javascript', 'const a = "it\\"s"; // yes', ['// yes']],
    ['javascript', "const a = 'never closed\n// yes", ['// yes']],
    ['javascript', '/* never closed', ['/* never closed']],
    ['component', '<!-- yes --><p>x</p>', ['<!-- yes -->']],
    ['python', 'a = "# no"  # yes', ['# yes']],
    ['python', '"""# no\n# no"""\n# yes', ['# yes']],
    ['python', "a = '''it's # no''' # yes", ['# yes']],
    ['go', 'a := `// no\n` // yes', ['// yes']],
    ['go', "a := '\"' // yes", ['// yes']],
    ['rust', "fn f<'a>(x: &'a str) {} // yes", ['// yes']],
    ['rust', "let a = '\"'; // yes", ['// yes']],
    ['rust', "let a = '\\''; // yes", ['// yes']],
    ['rust', 'let a = r#"// no " no"#; // yes', ['// yes']],
    ['rust', '/* a /* b */ c */ // yes', ['/* a /* b */ c */', '// yes']],
    ['jvm', 'String a = """\n// no "x"\n"""; // yes', ['// yes']],
    ['csharp', 'var a = @"c:\\"; // yes', ['// yes']],
    ['shell', 'a=${#b} # yes', ['# yes']],
    ['shell', "a='# no' # yes", ['# yes']],
    ['ruby', 'a = "#{b}" # yes', ['# yes']],
    ['php', '$a = "// no"; # yes', ['# yes']],
    ['css', 'a { b: "/* no */" } /* yes */', ['/* yes */']],
  ])('%s: %s', (language, text, expected) => {
    expect(comments(language, text)).toEqual(expected);
  });
});

describe('the scanner', () => {
  const alphabet = fc.constantFrom(
    '/',
    '*',
    '"',
    "'",
    '`',
    '$',
    '{',
    '}',
    '#',
    '\\',
    '\n',
    ' ',
    'r',
    'a',
    '@',
    '-',
    '<',
    '!',
    '(',
    ')',
  );
  const languages = fc.constantFrom<Language>(
    'javascript',
    'component',
    'python',
    'go',
    'rust',
    'jvm',
    'csharp',
    'shell',
    'c',
    'css',
  );

  test('keeps every offset and every line end, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 200 }), languages, (characters, language) => {
        const text = characters.join('');
        const { code, uncommented, comments: found } = scanSource(text, syntaxOf(language));
        expect(code).toHaveLength(text.length);
        expect(uncommented).toHaveLength(text.length);
        for (const [at, character] of [...text].entries()) {
          expect(code[at] === '\n').toBe(character === '\n');
          expect([' ', character]).toContain(uncommented[at]);
        }
        for (const [at, { start, end }] of found.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('finds the comments that a parser finds, in every source file of this project', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const parsed = parseSync(file, text).comments.map(({ start, end }) => text.slice(start, end));
      expect([file, ...comments('javascript', text)]).toEqual([file, ...parsed]);
    }
  });

  test('takes time in proportion to the text, also where nothing ever closes', () => {
    for (const part of ['`${', '/*', '"', 'r#"\'', '/[', '<!--']) {
      const started = performance.now();
      scanSource(part.repeat(20_000), syntaxOf('component'));
      scanSource(part.repeat(20_000), syntaxOf('rust'));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  test.each([
    ['src/a.ts', 'javascript'],
    ['A.TSX', 'javascript'],
    ['a.py', 'python'],
    ['a', null],
    ['a.md', null],
    ['.ts', 'javascript'],
  ])('knows the language of %s: %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

function sourceFiles(): readonly string[] {
  return ['packages', 'actions', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}
