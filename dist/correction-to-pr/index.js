import { run } from '../index.js';
await run("correction-to-pr");
