/** What GitHub leaves out of a heading's anchor: all but letters, marks, digits, connectors, hyphens and spaces. */
const LEFT_OUT = /[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu;

/**
 * Makes anchors of a page's headings as GitHub's html-pipeline does (`TableOfContentsFilter`): lower case, spaces to
 * hyphens, a number behind what was there before. github-slugger does the same with 360 kB of tables.
 */
export function headingSlugs(): (heading: string) => string {
  const repeats = new Map<string, number>();
  return (heading) => {
    const slug = heading.toLowerCase().replace(LEFT_OUT, '').replaceAll(' ', '-');
    let anchor = slug;
    while (repeats.has(anchor)) {
      const times = (repeats.get(slug) ?? 0) + 1;
      repeats.set(slug, times);
      anchor = `${slug}-${times}`;
    }
    repeats.set(anchor, 0);
    return anchor;
  };
}
