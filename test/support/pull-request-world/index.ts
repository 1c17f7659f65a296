export { createPullRequestWorld, type PullRequestWorld, REPOSITORY } from './pull-request-world.ts';
export { QUALITY_PROJECT, TIDY, UNTIDY } from './quality-project.ts';
