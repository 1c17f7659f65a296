import { standalone } from './json-format.ts';
import { at, isObject, listAt, numberAt, placeOf, textAt } from './json-value.ts';

/** SARIF 2.1.0 (OASIS), as ESLint, ruff, CodeQL, Semgrep and many others write it. */
export const sarif = standalone('sarif', (document, sink) => {
  if (!isObject(document) || !Array.isArray(document.runs) || !/^2\./.test(textAt(document, 'version'))) return false;
  for (const run of document.runs) {
    for (const result of listAt(run, 'results')) {
      const level = textAt(result, 'level') || 'warning';
      if (level === 'none' || listAt(result, 'suppressions').length > 0) continue;
      const places = listAt(result, 'locations').map((location) =>
        placeOf(
          decode(textAt(location, 'physicalLocation', 'artifactLocation', 'uri')),
          numberAt(location, 'physicalLocation', 'region', 'startLine'),
          numberAt(location, 'physicalLocation', 'region', 'startColumn'),
        ),
      );
      const rule = textAt(result, 'ruleId') || textAt(result, 'rule', 'id');
      sink.add({
        failureClass:
          /syntax|^parse$/i.test(rule) || (rule === '' && /syntax ?error/i.test(textAt(result, 'message', 'text')))
            ? 'build'
            : 'lint',
        severity: level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'notice',
        message: textAt(result, 'message', 'text') || String(at(result, 'message', 'id') ?? ''),
        ...(rule === '' ? {} : { rule }),
        places,
      });
    }
  }
  return true;
});

function decode(uri: string): string {
  const path = uri.replace(/^file:\/\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
