export * from './oracle.ts';
