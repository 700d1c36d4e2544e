import type { DigestSource } from '../../notification/index.ts';
import {
  agreementDaysInDigest,
  contributionsInDigest,
  unansweredVersionsInDigest,
} from './agreements-in-digest.ts';
import { cooperationReviewsInDigest } from './cooperations-in-digest.ts';
import {
  offeredTasksInDigest,
  overdueTasksInDigest,
  ownTasksInDigest,
  soughtTasksInDigest,
} from './tasks-in-digest.ts';

/** What is promised, asked and due in cooperations, agreements and tasks. */
export const structureInDigest: readonly DigestSource[] = [
  offeredTasksInDigest,
  ownTasksInDigest,
  unansweredVersionsInDigest,
  contributionsInDigest,
  agreementDaysInDigest,
  cooperationReviewsInDigest,
  soughtTasksInDigest,
  overdueTasksInDigest,
];
