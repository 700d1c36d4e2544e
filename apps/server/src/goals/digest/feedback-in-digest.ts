import type { DigestSource } from '../../notification/index.ts';
import { goalsInDigest } from './goals-in-digest.ts';
import { measuresInDigest } from './measures-in-digest.ts';
import { remarksInDigest } from './remarks-in-digest.ts';

/** What became of what people proposed, stated, asked and objected, and what they are asked to contribute. */
export const feedbackInDigest: readonly DigestSource[] = [
  ...measuresInDigest,
  ...goalsInDigest,
  ...remarksInDigest,
];
