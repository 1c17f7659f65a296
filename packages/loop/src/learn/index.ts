export { composeLearned, type Learned, type LearnedFix, type LearnRequest } from './compose-learned.ts';
export { type ClassesRequest, type FoundClasses, findClasses } from './find-classes.ts';
export { askGoldenSet, goldenEvals } from './golden-set.ts';
export { readLearned, writeLearned } from './learned-files.ts';
export { type LearnedQuestion, mayPublishLearned } from './may-publish-learned.ts';
export { type PublishLearnedRequest, publishLearned } from './publish-learned.ts';
export { type Ledgers, mergeCorrections, readLedgers } from './read-ledgers.ts';
export { type MergedChanges, readMergedChanges } from './read-merged-changes.ts';
