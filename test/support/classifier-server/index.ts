export * from './classifier-server.ts';
