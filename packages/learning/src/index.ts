export { commentedLines } from './correction/commented-lines.ts';
export { correctionsOfFile } from './correction/corrections-of-file.ts';
export { correctionsOfHistory } from './correction/corrections-of-history.ts';
export { correctionsOfMerge, isHandWritten, type MergedFile } from './correction/corrections-of-merge.ts';
export { type LineHunk, lineHunks } from './correction/line-hunks.ts';
export { MAX_COMMITS, type MergedPair, mergedPairs } from './correction/merged-pairs.ts';
export { badgeOf, renderDashboard, type Trend } from './dashboard/dashboard.ts';
export { assessGap } from './fix/assess-gap.ts';
export { type BaseFiles, type ComposedFix, composeFix, type FixAnswer, learnItem } from './fix/compose-fix.ts';
export { decideFix } from './fix/decide-fix.ts';
export { CONCERN_KINDS } from './grouping/concern-catalogue.ts';
export { suggestionIn } from './grouping/evidence/suggestion-text.ts';
export { groupTexts, type TextGroup } from './grouping/group-texts.ts';
export { findLogTemplates, type LogTemplate } from './grouping/log-templates.ts';
export { maskLogLine } from './grouping/mask-log-line.ts';
export { findConcern } from './grouping/review-concerns.ts';
export { computeKpis, KPIS, type KpiSource } from './kpi/compute-kpis.ts';
export { FactBook } from './kpi/fact-book.ts';
export type { Span } from './kpi/task-figures.ts';
export { proposedPatterns, proposedSince } from './ledger/change-facts.ts';
export { printCorrections, readCorrections } from './ledger/correction-ledger.ts';
export { factsFile, mergeFacts, printFacts, type ReadFacts, readFacts } from './ledger/fact-ledger.ts';
export { factsOfHistory, factsOfReport, type HistoryRecords } from './ledger/facts-of-history.ts';
export { factsOfAnswers, type InterruptLedger, readInterrupts, withLedger } from './ledger/interrupt-ledger.ts';
export { mergeReadings, printReadings, readReadings } from './ledger/reading-ledger.ts';
export { loopStandings } from './loop-state/loop-standings.ts';
export { classesOf, composeWeek, type WeekSource } from './pack/compose-week.ts';
export { interventionsOf, rankLevers } from './pack/leverage.ts';
export { isoWeek, kpiTable, type WeekFacts, weeklyPack } from './pack/weekly-pack.ts';
export { classifyCategory } from './pattern/classify-category.ts';
export { type FoundPattern, findPatterns } from './pattern/find-patterns.ts';
export {
  CATEGORY_QUESTIONS,
  settleCategory,
  type UnclearClass,
  unclearClasses,
  withCategories,
} from './pattern/second-opinion.ts';
export { CONCERN_INSTRUCTIONS, ConcernAnswer, concernPrompt, type SaidConcern } from './reading/concern-question.ts';
export { concernsRead, settleReading, unreadCorrections } from './reading/concern-readings.ts';
export { type ShownCorrection, showCorrection } from './reading/show-correction.ts';
