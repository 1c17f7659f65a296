import { standalone } from './json-format.ts';
import { isObject, listAt, numberAt, placeOf, textAt } from './json-value.ts';

/** ESLint's `json`: a list of files, each with its messages. */
export const eslintJson = standalone('eslint-json', (document, sink) => {
  if (!Array.isArray(document) || !document.every((file) => isObject(file) && 'filePath' in file && 'messages' in file))
    return false;
  for (const file of document) {
    for (const message of listAt(file, 'messages')) {
      const rule = textAt(message, 'ruleId');
      const severity = isObject(message) ? message.severity : undefined;
      sink.add({
        failureClass: isObject(message) && message.fatal === true ? 'build' : 'lint',
        severity: severity === 1 ? 'warning' : 'error',
        message: textAt(message, 'message'),
        ...(rule === '' ? {} : { rule }),
        places: [placeOf(textAt(file, 'filePath'), numberAt(message, 'line'), numberAt(message, 'column'))],
      });
    }
  }
  return true;
});

/** ruff's `json`: a list of findings with `filename` and `location`. */
export const ruffJson = standalone('ruff-json', (document, sink) => {
  if (!Array.isArray(document) || document.length === 0) return false;
  if (!document.every((found) => isObject(found) && 'filename' in found && 'location' in found)) return false;
  for (const found of document) {
    const rule = textAt(found, 'code');
    sink.add({
      failureClass: rule === '' || rule === 'invalid-syntax' ? 'build' : 'lint',
      severity: 'error',
      message: textAt(found, 'message'),
      ...(rule === '' ? {} : { rule }),
      places: [
        placeOf(textAt(found, 'filename'), numberAt(found, 'location', 'row'), numberAt(found, 'location', 'column')),
      ],
    });
  }
  return true;
});

/** mypy's `-O json`: one finding per line. */
export const mypyJson = standalone('mypy-json', (document, sink) => {
  if (
    !isObject(document) ||
    !('file' in document && 'message' in document && 'severity' in document && 'code' in document)
  )
    return false;
  if (document.severity === 'note') return true;
  const rule = textAt(document, 'code');
  sink.add({
    failureClass: rule === 'syntax' ? 'build' : 'type',
    severity: document.severity === 'warning' ? 'warning' : 'error',
    message: textAt(document, 'message'),
    ...(rule === '' ? {} : { rule }),
    places: [placeOf(textAt(document, 'file'), numberAt(document, 'line'), numberAt(document, 'column'))],
  });
  return true;
});

/** Biome's `--reporter=json`: `diagnostics` with a category and a path; places are byte spans, so lines come of `start`. */
export const biomeJson = standalone('biome-json', (document, sink) => {
  if (!isObject(document) || !Array.isArray(document.diagnostics) || !('summary' in document)) return false;
  for (const found of document.diagnostics) {
    const location = isObject(found) && isObject(found.location) ? found.location : {};
    const category = textAt(found, 'category');
    sink.add({
      failureClass: category === 'parse' ? 'build' : 'lint',
      severity: biomeSeverity(textAt(found, 'severity')),
      message: textAt(found, 'message') || textAt(found, 'description') || category,
      ...(category === '' ? {} : { rule: category }),
      places: [
        placeOf(
          textAt(location, 'path') || textAt(location, 'path', 'file'),
          numberAt(location, 'start', 'line'),
          numberAt(location, 'start', 'column'),
        ),
      ],
    });
  }
  return true;
});

function biomeSeverity(level: string): 'error' | 'warning' | 'notice' {
  if (/^(?:error|fatal)$/.test(level)) return 'error';
  return level === 'warning' ? 'warning' : 'notice';
}
