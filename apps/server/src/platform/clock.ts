/** The present instant; an argument everywhere, so that tests choose it. */
export type Clock = () => Date;

export function systemClock(): Date {
  return new Date();
}
