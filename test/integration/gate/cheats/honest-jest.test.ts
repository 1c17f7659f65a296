import { describeControls } from './describe-controls.ts';

describeControls('jest');
