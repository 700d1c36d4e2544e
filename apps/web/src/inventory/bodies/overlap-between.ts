import type { SeatingReply } from '@augenhoehe/domain/inventory';

type Overlap = SeatingReply['overlaps'][number];

/** What two bodies share, whichever is named first; `undefined` where they share nobody. */
export function overlapBetween(
  { overlaps }: Pick<SeatingReply, 'overlaps'>,
  [a, b]: readonly string[],
): Overlap | undefined {
  return overlaps.find(
    ({ bodies: [one, other] }) => (one === a && other === b) || (one === b && other === a),
  );
}
