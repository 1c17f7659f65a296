import { realBug } from './package-bug.ts';

/** Prototype pollution through a constructor, CVE-2021-44906, fixed in 1.2.6. */
export const minimist = realBug({
  name: 'minimist',
  versions: { before: '1.2.5', after: '1.2.6' },
  issue: {
    title: 'Prototype pollution through constructor keys (CVE-2021-44906)',
    body: `\`setKey()\` refuses \`__proto__\`, but a dotted key can still walk to a prototype through a constructor
function. Whoever controls one argument then adds a property to every function (or object) of the process:

\`\`\`js
require('minimist')('--_.constructor.constructor.prototype.foo bar'.split(' '));
console.log((function () {}).foo); // 'bar', expected undefined
\`\`\`

Versions up to and including 1.2.5 are affected.

**Expected:** no key of an argument reaches a prototype through a constructor, whatever the way there; arguments that
merely happen to be called \`constructor\` keep working. The existing tests stay green.

Reference: https://nvd.nist.gov/vuln/detail/CVE-2021-44906 (GHSA-xvch-5gv4-984h)
`,
  },
  fixedFiles: ['index.js', 'readme.markdown'],
  counts: { base: 144, acceptance: 148, redOnBase: 2, redAfterWrongChange: 1 },
  breakage: { file: 'index.js', find: '    if (/^0x[0-9a-f]+$/i.test(x)) return true;\n', replace: '' },
});
