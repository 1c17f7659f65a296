import { describeControls } from './describe-controls.ts';

describeControls('go test');
