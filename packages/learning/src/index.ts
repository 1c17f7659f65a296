export { groupTexts, type TextGroup } from './grouping/group-texts.ts';
export { findLogTemplates, type LogTemplate } from './grouping/log-templates.ts';
export { maskLogLine } from './grouping/mask-log-line.ts';
export { computeKpis, KPIS, type KpiSource } from './kpi/compute-kpis.ts';
export { FactBook } from './kpi/fact-book.ts';
export type { Span } from './kpi/task-figures.ts';
export { factsFile, mergeFacts, printFacts, type ReadFacts, readFacts } from './ledger/fact-ledger.ts';
