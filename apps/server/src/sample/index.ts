export { createSample } from './create-sample.ts';
