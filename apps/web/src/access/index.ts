export { type AreaFileFault, readAreaFile } from './read-area-file.ts';
