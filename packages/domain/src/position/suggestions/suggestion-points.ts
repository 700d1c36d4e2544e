/**
 * How many points each part of a suggestion is worth. The interface shows this table: there is nothing
 * else that decides the order.
 */
export const suggestionPoints = {
  /** For each need of one that the other one meets, whichever way … */
  need: 2,
  /** … up to this many needs. */
  needsAtMost: 4,
  mutual: 2,
  /** One of these needs is met by very few. */
  scarce: 2,
  /** For each shared target group or field, up to two of each. */
  shared: 1,
  sharedAtMost: 2,
  area: 1,
  body: 1,
  acquainted: 1,
  commonPartner: 1,
  /** For each step beyond the second that the new tie would save, up to two. */
  step: 1,
  stepsAtMost: 2,
  connects: 2,
  otherField: 1,
  otherGroup: 1,
} as const;

/** As many actors offer something at most for it to be scarce. */
export const scarceOffersAtMost = 3;
