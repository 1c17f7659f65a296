export * from './expected-paths.ts';
export * from './path-rules.ts';
export * from './readiness.ts';
export * from './select-work.ts';
