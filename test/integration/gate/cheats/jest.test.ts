import { describeRunner } from './describe-runner.ts';

describeRunner('jest');
