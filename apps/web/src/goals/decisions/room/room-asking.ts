const oftenMs = 3000;
const rarelyMs = 60_000;

/**
 * When a screen in the room asks again, as votes are no changes that others hear of, least of all secret ones. A server that
 * is out of reach is asked after as long as it has been silent, at last every minute; a decision that is over, never.
 *
 * @param silentMs since when no answer came; 0: the last one came
 */
export function roomAskedAfterMs({
  isOver,
  silentMs,
}: {
  readonly isOver: boolean;
  readonly silentMs: number;
}): number | false {
  return isOver ? false : Math.min(Math.max(silentMs, oftenMs), rarelyMs);
}
