/** Headings and openings under which people say when a ticket is done. */
const OPENS =
  /^\s{0,3}(?:#{1,6}\s+|\*\*|__)?(?:acceptance(?: criteria| tests?)?|definition of done|done when|(?:it is|this is) done when|success criteria|expected (?:behaviou?r|results?|outcomes?))\b(?:\*\*|__)?\s*:?(?:\*\*|__)?\s*(?<rest>.*)$/i;
const OTHER_HEADING = /^\s{0,3}(?:#{1,6}\s|\*\*[^*]{1,80}\*\*:?\s*$)/;
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s*)?(?<text>.*)$/;
/** What templates and issue forms leave where nobody wrote anything. */
const PLACEHOLDER = /^(?:[_*]*(?:no response|tbd|todo|n\/?a|none|to be (?:done|defined)|\.{2,}|…|-+|\?+)[_*]*\.?|)$/i;
const MAX_CRITERIA = 100;

/**
 * What a ticket says must hold when it is done: each item, or else each paragraph, under a heading or after an opening
 * like "Done when". Empty where it says nothing of the kind, or only what a template left.
 */
export function acceptanceCriteria(body: string): readonly string[] {
  const criteria: string[] = [];
  let open = false;
  let fenced = false;
  for (const line of body.split(/\r?\n/)) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced) continue;
    const rest = OPENS.exec(line)?.groups?.rest;
    if (rest !== undefined) {
      open = true;
      add(criteria, rest);
    } else if (OTHER_HEADING.test(line)) open = false;
    else if (open) add(criteria, ITEM.exec(line)?.groups?.text ?? line);
  }
  return criteria;
}

function add(criteria: string[], text: string): void {
  const trimmed = text.trim();
  if (!PLACEHOLDER.test(trimmed) && criteria.length < MAX_CRITERIA) criteria.push(trimmed);
}
