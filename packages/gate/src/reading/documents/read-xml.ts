/** What a streaming reader of XML calls. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const CHUNK = 64 * 1024;

/**
 * Reads XML in one pass; false when it isn't well formed or breaks off. sax expands none but the five entities of XML
 * itself, so a document type can define nothing that grows.
 */
export async function readXml(xml: string, handler: XmlHandler): Promise<boolean> {
  const { default: sax } = await import('sax');
  const parser = sax.parser(true, { trim: false, normalize: false });
  let failed = false;
  let depth = 0;
  let elements = 0;
  parser.onerror = () => {
    failed = true;
  };
  parser.onopentag = ({ name, attributes }) => {
    depth++;
    elements++;
    if (!failed && depth < 64) handler.open(localName(name), attributes as Record<string, string>);
  };
  parser.onclosetag = (name) => {
    depth--;
    if (!failed && depth < 63) handler.close(localName(name));
  };
  parser.ontext = (text) => handler.text(text);
  parser.oncdata = (text) => handler.text(text);
  for (let from = 0; from < xml.length && !failed; from += CHUNK) {
    parser.write(xml.slice(from, from + CHUNK));
  }
  if (!failed) parser.close();
  return !failed && depth === 0 && elements > 0;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
