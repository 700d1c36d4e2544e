/** The list with the entry at `place` moved by one; the same where there is no room. */
export function movedBy<One>(list: readonly One[], place: number, by: 1 | -1): One[] {
  const moved = [...list];
  const [entry] = moved.splice(place, 1);
  if (entry === undefined) return moved;
  moved.splice(Math.max(0, place + by), 0, entry);
  return moved;
}
