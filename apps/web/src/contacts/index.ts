export { useDueWords } from './use-due-words.ts';
