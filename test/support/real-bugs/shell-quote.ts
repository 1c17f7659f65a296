import { realBug } from './package-bug.ts';

/** Command injection past `quote()`, CVE-2021-42740, fixed in 1.7.3. */
export const shellQuote = realBug({
  name: 'shell-quote',
  versions: { before: '1.7.2', after: '1.7.3' },
  issue: {
    title: 'quote() leaves a backtick unescaped before a colon (CVE-2021-42740)',
    body: `\`quote()\` spares what it takes for a Windows drive letter (\`C:\`). The range it uses for the letter also
holds characters that are no letters, and the backtick is one of them, so it reaches the shell unescaped and what
follows runs as a command:

\`\`\`js
const { quote } = require('shell-quote');
require('child_process').execSync(quote(['echo', '\`:\`id\`\`:\`'])); // runs id
\`\`\`

Versions up to and including 1.7.2 are affected.

**Expected:** only a letter before a colon is spared; every other special character is escaped wherever it stands.
Windows paths such as \`C:\\projects\` are quoted as before. The existing tests stay green.

Reference: https://nvd.nist.gov/vuln/detail/CVE-2021-42740 (GHSA-g4rg-993r-mgx7)
`,
  },
  fixedFiles: ['CHANGELOG.md', 'index.js'],
  counts: { base: 101, acceptance: 102, redOnBase: 1, redAfterWrongChange: 1 },
  breakage: { file: 'index.js', find: "        if (isGlob) return {op: 'glob', pattern: out};\n", replace: '' },
});
