export * from './ask/answer.ts';
export * from './ask/ask-model.ts';
export * from './ask/model-name.ts';
