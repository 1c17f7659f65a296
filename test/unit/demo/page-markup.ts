/** A start tag of a page whose text is escaped, so that every `<` begins a tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every start tag, the stylesheet aside. */
export function tagsOf(page: string): readonly Tag[] {
  const markup = page.replace(/<style>.*?<\/style>/s, '');
  return [...markup.matchAll(/<([a-zA-Z!][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: new Map(
      [...(match[2] ?? '').matchAll(/([^\s=/"'<>]+)(?:="([^"]*)")?/g)].map((found) => [
        (found[1] ?? '').toLowerCase(),
        found[2] ?? '',
      ]),
    ),
  }));
}

const HARMLESS_TAGS = new Set(
  `!doctype html head meta title body a header main nav section article footer div p span h1 h2 h3 h4 h5 h6 ol ul li dl dt dd
  table caption thead tbody tr th td figure figcaption details summary pre code b strong em i del s ins kbd sub sup samp var q
  mark br hr blockquote svg path`.split(/\s+/),
);
const HARMLESS_ATTRIBUTES = new Set(
  `html lang charset http-equiv content name class href rel id role tabindex scope colspan rowspan align open start
  aria-label aria-labelledby aria-hidden data-label viewbox width height fill stroke stroke-width stroke-linecap
  stroke-linejoin d`.split(/\s+/),
);

/** What could act: tags and attributes beyond what the page needs, and addresses that are neither web nor fragment. */
export function hazardsOf(page: string): readonly string[] {
  return tagsOf(page).flatMap((tag) => {
    const found = HARMLESS_TAGS.has(tag.name) ? [] : [`<${tag.name}>`];
    for (const [name, value] of tag.attributes) {
      if (!HARMLESS_ATTRIBUTES.has(name)) found.push(`${tag.name} ${name}=`);
      if (name === 'href' && !/^(?:https?:\/\/|#)/.test(value)) found.push(`href ${value}`);
    }
    return found;
  });
}
