import { describeRunner } from './describe-runner.ts';

describeRunner('go test');
