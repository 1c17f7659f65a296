import type { GateInstall } from '../gate-check.ts';
import { CODE } from '../phrase.ts';

const INSTALLS = new RegExp(
  `^(?:(?:with|installs?) (?:the |its |all )?dependencies(?: installed)?|install(?:s|ed)?)(?: (?:by|with):? (?<by>${CODE}))?$|^install(?:s|ed)?:? (?<how>${CODE})$`,
  'i',
);
const SCRIPTS = new RegExp(
  `^(?:with |runs? |allows? )?(?:the )?install scripts? of (?<list>${CODE}(?:(?:,| and) ?${CODE})*)$`,
  'i',
);
const PACKAGE = /^(?:@[\w.-]+\/)?[\w.-]{1,214}$/;

/** "install dependencies", "install by `npm ci`", "install scripts of `esbuild`"; a string is the reason against it. */
export function readInstall(note: string, codes: readonly string[]): GateInstall | string | null {
  const codeOf = (mark: string): string => codes[Number(/\d+/.exec(mark)?.[0])] ?? '';
  const installs = INSTALLS.exec(note)?.groups;
  if (installs !== undefined) {
    const mark = installs.by ?? installs.how;
    const command = mark === undefined ? null : codeOf(mark);
    return command === '' ? 'its way to install is empty' : { command, scripts: [] };
  }
  const list = SCRIPTS.exec(note)?.groups?.list;
  if (list === undefined) return null;
  const scripts = [...list.matchAll(/\uE000\d+\uE001/g)].map(([mark]) => codeOf(mark));
  const stranger = scripts.find((name) => !PACKAGE.test(name));
  return stranger === undefined
    ? { command: null, scripts }
    : `\`${stranger.slice(0, 80)}\` is not the name of a package`;
}
