import { describeRunner } from './describe-runner.ts';

describeRunner('vitest');
