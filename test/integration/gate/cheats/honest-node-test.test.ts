import { describeControls } from './describe-controls.ts';

describeControls('node:test');
