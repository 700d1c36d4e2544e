import fc from 'fast-check';

/** `2026-11-22`, from 1990 to the first day of 2090. */
export const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
