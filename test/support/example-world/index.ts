export { commentOn } from './comment-on.ts';
export { createExampleWorld, type ExampleWorld, type ExampleWorldOptions } from './example-world.ts';
export { type Registry, serveRegistry } from './serve-registry.ts';
