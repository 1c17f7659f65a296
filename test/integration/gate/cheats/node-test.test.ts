import { describeRunner } from './describe-runner.ts';

describeRunner('node:test');
