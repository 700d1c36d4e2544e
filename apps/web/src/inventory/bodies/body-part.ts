import type { BodyFactName } from '@augenhoehe/domain/inventory';

/** What of a body is edited together. */
export type BodyPart = 'about' | 'deciding' | 'chair' | 'joining';

/** In the order in which they are asked. */
export const bodyParts: readonly BodyPart[] = ['about', 'joining', 'deciding', 'chair'];

/** The facts of each part; every fact belongs to one. */
export const factsOfPart: Readonly<Record<BodyPart, readonly BodyFactName[]>> = {
  about: [
    'name',
    'type',
    'purpose',
    'fields',
    'basis',
    'rhythm',
    'meetingsPerYear',
    'lastMetOn',
    'lastMinutesOn',
    'visibility',
    'note',
  ],
  deciding: ['decidedBy', 'deciderId', 'decisionRule', 'decides', 'voters'],
  chair: ['chairId', 'chairText', 'neutrality'],
  joining: ['admission', 'closedReason', 'admissionRule', 'exitRule'],
};
