export { type AreaFileFault, readAreaFile } from './read-area-file.ts';
export { useAreaFileWords } from './use-area-file-words.ts';
