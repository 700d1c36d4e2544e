export { LinkFault } from './link-fault.tsx';
export { NarrowPage } from './narrow-page.tsx';
export { SetUpGate } from './set-up-gate.tsx';
export { TakeOver } from './take-over.tsx';
export { type AreaFileFault, readAreaFile } from './read-area-file.ts';
export { useLinkToken } from './use-link-token.ts';
export { useAreaFileWords } from './use-area-file-words.ts';
