import { finding, type ReadinessFinding } from './finding.ts';

const BOX = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s+\[(?<mark>[ xX])\]\s+(?<text>\S.*)$/;
const MAX_LINES = 5000;

/**
 * The boxes of `loop-readiness.md` that the team has not ticked: each keeps the loop in shadow. A file without a box asks
 * nothing, which is said.
 */
export function checklistFindings(text: string | null, file: string): readonly ReadinessFinding[] {
  if (text === null) return [];
  const findings: ReadinessFinding[] = [];
  let boxes = 0;
  let fenced = false;
  for (const [index, line] of text.split(/\r?\n/).slice(0, MAX_LINES).entries()) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const box = fenced ? undefined : BOX.exec(line)?.groups;
    if (box === undefined) continue;
    boxes++;
    if (box.mark !== ' ') continue;
    const what = `“${(box.text ?? '').trim().slice(0, 160)}” is not ticked`;
    findings.push(finding('blocks', `${file}:${index + 1}`, what, 'See to it, and tick the box.'));
  }
  if (boxes > 0) return findings;
  return [
    finding('advises', file, 'it has no boxes to tick', 'Write each condition as `- [ ] …`, or remove the file.'),
  ];
}
