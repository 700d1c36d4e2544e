/** Rough outline of Central Europe, in degrees; within it latitude and longitude cannot be mixed up. */
const home = { latitude: [45, 56], longitude: [5, 20] } as const;

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** Whether the two stand in each other's place: exchanged they lie in Central Europe. */
export function areSwapped(latitude: number, longitude: number): boolean {
  return within(longitude, home.latitude) && within(latitude, home.longitude);
}
