export { CONTEXT_KINDS, type ContextKind, type ContextPack, type ContextSource } from './context-source.ts';
export { describeSource, kindOfPath } from './describe-source.ts';
export { type ContextQuestion, pickContext } from './pick-context.ts';
export { fenceProject, printContext, printIndex, type RepositoryOverview } from './print-context.ts';
