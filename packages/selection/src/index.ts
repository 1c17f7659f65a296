export * from './expected-paths.ts';
export * from './graph/ready-set.ts';
export * from './graph/work-slots.ts';
export * from './path-rules.ts';
export * from './readiness.ts';
export * from './select-work.ts';
