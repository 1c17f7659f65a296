import { standalone } from './json-format.ts';
import { isObject, listAt, numberAt, placeOf, textAt } from './json-value.ts';

/** `cargo --message-format=json`: one `compiler-message` per line; the compiler's own spans say where. */
export const cargoJson = standalone('cargo-json', (document, sink) => {
  if (!isObject(document)) return false;
  const reason = textAt(document, 'reason');
  if (/^(?:compiler-artifact|build-script-executed|build-finished)$/.test(reason)) return true;
  if (reason !== 'compiler-message' || !isObject(document.message)) return false;
  const level = textAt(document, 'message', 'level');
  if (!/^(?:error|warning)/.test(level)) return true;
  const spans = listAt(document, 'message', 'spans').filter((span) => isObject(span) && span.is_primary === true);
  if (spans.length === 0) return true;
  const rule = textAt(document, 'message', 'code', 'code');
  sink.add({
    failureClass: rule === '' || /^E\d/.test(rule) ? 'build' : 'lint',
    severity: level === 'warning' ? 'warning' : 'error',
    message: textAt(document, 'message', 'message'),
    ...(rule === '' ? {} : { rule }),
    places: spans.map((span) =>
      placeOf(textAt(span, 'file_name'), numberAt(span, 'line_start'), numberAt(span, 'column_start')),
    ),
  });
  return true;
});
