/**
 * Numbers from 0 up to, not including, 1 that look random and are the same for the same seed
 * (mulberry32, 32 bits of state).
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In a random order. Fisher–Yates. */
export function shuffled(length: number, random: () => number): Int32Array {
  const order = new Int32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  for (let place = length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    [order[place], order[other]] = [order[other], order[place]];
  }
  return order;
}
